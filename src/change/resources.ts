import type { Action, ResourceChange } from '../model/change.ts';
import { type Graph, type KubernetesObject, type Ownership, RELEASE } from '../model/graph.ts';
import type { Unit } from '../model/unit.ts';
import { compareObjects } from '../util/object-order.ts';
import { equalValues } from './equal.ts';

interface Pair {
  readonly base: KubernetesObject | undefined;
  readonly head: KubernetesObject | undefined;
}

/** The resources that clusters would get added, removed or modified, unit by unit. */
export function resourceChanges(base: Graph, head: Graph): ResourceChange[] {
  const [before, after] = differingUnits(base, head);
  const changes: ResourceChange[] = [];
  for (const pair of pairsOf(base.objectsOf(before), head.objectsOf(after))) {
    changes.push(...compareOwners(pair, base, head));
  }
  return changes;
}

/** The units of each side that the other lacks, or that hold other resources there or put them elsewhere. */
function differingUnits(base: Graph, head: Graph): readonly [readonly Unit[], readonly Unit[]] {
  const atHead = new Map(head.units.map((unit) => [unit.id, unit]));
  const same = new Set<string>();
  for (const unit of base.units) {
    const now = atHead.get(unit.id);
    if (now !== undefined && haveSameResources(unit, now) && base.siteOf(unit) === head.siteOf(now)) same.add(unit.id);
  }
  const differing = ({ units }: Graph) => units.filter(({ id }) => !same.has(id));
  return [differing(base), differing(head)];
}

/** Whether two units hold the very same resources, which both sides share where nothing of them differs. */
function haveSameResources(one: Unit, other: Unit): boolean {
  return (
    one.cluster === other.cluster &&
    one.resources.length === other.resources.length &&
    one.resources.every((resource, index) => resource === other.resources[index])
  );
}

/** The objects of both sides, side by side: both lists are in the same order, which no key has to be made for. */
function* pairsOf(base: readonly KubernetesObject[], head: readonly KubernetesObject[]): Iterable<Pair> {
  let [atBase, atHead] = [0, 0];
  for (;;) {
    const [old, now] = [base[atBase], head[atHead]];
    const order = old === undefined ? 1 : now === undefined ? -1 : compareObjects(old, now);
    if (old === undefined && now === undefined) return;
    if (order <= 0) atBase++;
    if (order >= 0) atHead++;
    const pair = { base: order <= 0 ? old : undefined, head: order >= 0 ? now : undefined };
    if ((pair.base ?? pair.head)?.group !== RELEASE.group) yield pair;
  }
}

/** Compares one object owner by owner. One that another unit owns at head is a move, not a loss and a gain. */
function compareOwners(pair: Pair, base: Graph, head: Graph): ResourceChange[] {
  if (isUnchanged(pair)) return [];
  const before = new Map(pair.base?.owners.map((owner) => [owner.unit.id, owner]));
  const changes: ResourceChange[] = [];
  const gained: Ownership[] = [];
  for (const owner of pair.head?.owners ?? []) {
    const old = before.get(owner.unit.id);
    before.delete(owner.unit.id);
    if (old === undefined) gained.push(owner);
    else if (!equalValues(old.resource.value, owner.resource.value)) {
      changes.push(changeOf('modified', owner, head, { before: old.resource }));
    }
  }
  const lost = [...before.values()];
  for (const owner of gained) {
    const old = lost.shift();
    if (old === undefined) changes.push(changeOf('added', owner, head));
    else changes.push(changeOf('modified', owner, head, { before: old.resource, movedFrom: old.unit.id }));
  }
  for (const owner of lost) changes.push(changeOf('removed', owner, base));
  return changes;
}

/** The common case, without looking anything up. */
function isUnchanged({ base, head }: Pair): boolean {
  if (base === undefined || head === undefined || base.owners.length !== head.owners.length) return false;
  return base.owners.every(({ unit, resource }, index) => {
    const now = head.owners[index];
    return now !== undefined && unit.id === now.unit.id && equalValues(resource.value, now.resource.value);
  });
}

/** The change of one resource of one unit, as it stands in the graph that has it. */
export function changeOf(
  action: Action,
  { unit, resource }: Pick<Ownership, 'unit' | 'resource'>,
  graph: Graph,
  more: Pick<ResourceChange, 'before' | 'movedFrom'> = {},
): ResourceChange {
  const { apiVersion, kind, namespace, name } = resource;
  const environment = graph.environmentIn(unit, namespace);
  return {
    cluster: unit.cluster,
    environment,
    unit: unit.id,
    apiVersion,
    kind,
    namespace,
    name,
    action,
    resource,
    ...more,
  };
}
