import { syncWaveOf } from '../model/argocd.ts';
import type { Edge, KubernetesObject, Need, Ownership } from '../model/graph.ts';
import { groupOf, type Resource } from '../model/resource.ts';
import type { Unit } from '../model/unit.ts';
import { mappingAt, stringAt } from '../model/value.ts';

/*
 * What a unit uses that another unit provides: the kinds of CustomResourceDefinitions, and the sources of Flux. Without
 * an order between the two, the first reconciliation on a new cluster fails, and so does every later one that finds the
 * provider gone.
 */

/** Kinds that the controller itself needs before it can reconcile anything at all. */
const CONTROLLER_GROUPS = /(?:^|\.)(?:toolkit\.fluxcd\.io|argoproj\.io|fluxcd\.controlplane\.io)$/;

/** Whether a unit, or one that creates it, waits for another one, through any number of others. */
export function waitingOf(units: readonly Unit[], edges: readonly Edge[]): (unit: Unit, other: Unit) => boolean {
  const order = orderOf(units, edges);
  return (unit, other) => order.isAwaited(other, unit);
}

/** Every need of a unit for what other units provide, once for each pair of a unit and a group of providers. */
export function needsOf(
  units: readonly Unit[],
  objects: readonly KubernetesObject[],
  edges: readonly Edge[],
): readonly Need[] {
  const order = orderOf(units, edges);
  const needs = new Map<string, Need>();
  const add = (unit: Unit, what: Need['what'], label: string, owners: readonly Ownership[], resource: Resource) => {
    const providers = owners.filter(({ shared }) => !shared);
    if (providers.length === 0 || owners.some(({ unit: provider }) => order.isAround(provider, unit))) return;
    const key = `${unit.id}\n${what}\n${providers.map(({ unit: { id } }) => id).join('\n')}`;
    if (needs.has(key) || unit.inferred || label.includes('${')) return;
    const ordered = providers.some((provider) => order.isBefore(provider.unit, unit));
    needs.set(key, { unit, what, label, providers, resource, ordered });
  };
  addKinds(units, objects, add);
  addSources(objects, edges, order, add);
  return [...needs.values()];
}

type Add = (unit: Unit, what: Need['what'], label: string, owners: readonly Ownership[], resource: Resource) => void;

function addKinds(units: readonly Unit[], objects: readonly KubernetesObject[], add: Add): void {
  const definitions = new Map<string, Ownership[]>();
  for (const { cluster, group, kind, owners } of objects) {
    if (kind !== 'CustomResourceDefinition' || group !== 'apiextensions.k8s.io') continue;
    const spec = mappingAt(owners[0]?.resource.value, 'spec');
    const defined = `${cluster}\n${stringAt(spec, 'group') ?? ''}/${stringAt(spec, 'names', 'kind') ?? ''}`;
    definitions.set(defined, [...(definitions.get(defined) ?? []), ...owners]);
  }
  if (definitions.size === 0) return;
  for (const unit of units) {
    if (unit.controller === 'none') continue;
    for (const resource of unit.resources) {
      const group = groupOf(resource.apiVersion);
      const owners = definitions.get(`${unit.cluster}\n${group}/${resource.kind}`);
      if (owners === undefined || CONTROLLER_GROUPS.test(group)) continue;
      add(unit, 'kind', `${resource.kind} of ${group}`, owners, resource);
    }
  }
}

function addSources(objects: readonly KubernetesObject[], edges: readonly Edge[], order: Order, add: Add): void {
  const byKey = new Map<string, KubernetesObject>();
  for (const object of objects) {
    if (object.group !== 'source.toolkit.fluxcd.io') continue;
    byKey.set(`${object.cluster}\n${object.kind} ${object.namespace}/${object.name}`, object);
  }
  for (const { kind, from, to } of edges) {
    if (kind !== 'sourceRef' || from.unit?.definition === undefined) continue;
    const source = byKey.get(`${from.unit.cluster}\n${to.label}`);
    if (source === undefined) continue;
    // A HelmRelease waits for HelmReleases alone: its Kustomization is what can wait for the source.
    const waiting = from.unit.kind === 'HelmRelease' ? order.creatorOf(from.unit) : from.unit;
    if (waiting !== undefined) add(waiting, 'source', to.label, source.owners, from.unit.definition);
  }
}

interface Order {
  creatorOf(unit: Unit): Unit | undefined;
  /** Whether a unit is another one, or creates it through any number of others. */
  isAround(outer: Unit, unit: Unit): boolean;
  /** Whether a unit is ready before another one by what that waits for. */
  isAwaited(first: Unit, then: Unit): boolean;
  /** Whether a unit is certain to be ready before another one is applied. */
  isBefore(first: Unit, then: Unit): boolean;
}

function orderOf(units: readonly Unit[], edges: readonly Edge[]): Order {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const waitsFor = new Map<Unit, Unit[]>();
  for (const { kind, from, to } of edges) {
    if (kind !== 'dependsOn' || from.unit === undefined || to.unit === undefined) continue;
    const list = waitsFor.get(from.unit);
    if (list === undefined) waitsFor.set(from.unit, [to.unit]);
    else list.push(to.unit);
  }
  const creatorOf = ({ createdBy }: Unit) => (createdBy === undefined ? undefined : byId.get(createdBy));
  const lineages = new Map<Unit, readonly Unit[]>();
  const lineage = (unit: Unit): readonly Unit[] => {
    const known = lineages.get(unit);
    if (known !== undefined) return known;
    const line = new Set<Unit>();
    for (let next: Unit | undefined = unit; next !== undefined && !line.has(next); next = creatorOf(next))
      line.add(next);
    lineages.set(unit, [...line]);
    return [...line];
  };
  const closures = new Map<Unit, ReadonlySet<Unit>>();
  /** Everything that is ready before a unit is applied: what it and those that create it wait for. */
  const awaited = (unit: Unit): ReadonlySet<Unit> => {
    const known = closures.get(unit);
    if (known !== undefined) return known;
    const found = new Set<Unit>(lineage(unit).flatMap((one) => waitsFor.get(one) ?? []));
    for (const one of found) for (const next of waitsFor.get(one) ?? []) found.add(next);
    closures.set(unit, found);
    return found;
  };
  const isAwaited = (first: Unit, then: Unit): boolean => {
    const before = awaited(then);
    // What waits for a Kustomization waits for what that creates.
    return lineage(first).some((one) => before.has(one));
  };
  return {
    creatorOf,
    isAround: (outer, unit) => lineage(unit).includes(outer),
    isAwaited,
    isBefore: (first, then) => isAwaited(first, then) || isWavedBefore(lineage(first), lineage(then)),
  };
}

/**
 * Whether sync waves order two units: those of the definitions below the unit that both descend from. Where it gives no
 * waves, Argo CD tries again until what is missing is there, and nobody asked for an order.
 */
function isWavedBefore(first: readonly Unit[], then: readonly Unit[]): boolean {
  if (then[0]?.controller !== 'argocd') return false;
  const common = first.findIndex((unit) => then.includes(unit));
  const [early, late] = [first[common - 1], then[then.indexOf(first[common] as Unit) - 1]];
  if (common < 0 || early?.definition === undefined || late?.definition === undefined) return true;
  const [earlyWave, lateWave] = [syncWaveOf(early.definition), syncWaveOf(late.definition)];
  return earlyWave < lateWave || (earlyWave === 0 && lateWave === 0);
}
