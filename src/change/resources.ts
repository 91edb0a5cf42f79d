import type { Action, ResourceChange } from '../model/change.ts';
import { type Graph, type KubernetesObject, type Ownership, RELEASE } from '../model/graph.ts';
import { objectKey } from '../model/resource.ts';
import { equalValues } from './equal.ts';

interface Pair {
  base: KubernetesObject | undefined;
  head: KubernetesObject | undefined;
}

/** The resources that clusters would get added, removed or modified, unit by unit. */
export function resourceChanges(base: Graph, head: Graph): ResourceChange[] {
  const pairs = new Map<string, Pair>();
  for (const [side, graph] of [
    ['base', base],
    ['head', head],
  ] as const) {
    for (const object of graph.objects) {
      if (object.group === RELEASE.group) continue;
      const key = `${object.cluster} ${object.site ?? ''} ${objectKey(object.group, object.kind, object.namespace, object.name)}`;
      const pair = pairs.get(key) ?? { base: undefined, head: undefined };
      pair[side] = object;
      pairs.set(key, pair);
    }
  }
  return [...pairs.values()].flatMap((pair) => compareOwners(pair, base, head));
}

/** Compares one object owner by owner. One that another unit owns at head is a move, not a loss and a gain. */
function compareOwners(pair: Pair, base: Graph, head: Graph): ResourceChange[] {
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
