import type { Reach, ResourceChange } from '../model/change.ts';
import { type Graph, UNKNOWN } from '../model/graph.ts';
import type { Location } from '../model/location.ts';
import { originOf } from '../model/provenance.ts';
import { compareText } from '../util/text.ts';
import { firstDifference } from './diff.ts';
import type { UnitChange } from './units.ts';

/**
 * The environments that a change reaches, each with the first of its reasons: a resource of a unit of that environment,
 * or a unit of it that changes while its definition lives elsewhere. Sorted by name; what is unknown is no environment.
 */
export function reachOf(
  resources: readonly ResourceChange[],
  units: readonly UnitChange[],
  base: Graph,
  head: Graph,
): Reach[] {
  const reached = new Map<string, () => Reach>();
  const add = (environment: string, reason: () => Omit<Reach, 'environment'>) => {
    if (environment !== UNKNOWN && !reached.has(environment))
      reached.set(environment, () => ({ environment, ...reason() }));
  };
  const baseUnits = new Map(base.units.map((unit) => [unit.id, unit]));
  for (const change of resources) {
    const reason = () => ({ unit: change.unit, location: placeOf(change, base, head), what: describe(change) });
    add(change.environment, reason);
    // A move leaves the environment that it comes from.
    const from = change.movedFrom === undefined ? undefined : baseUnits.get(change.movedFrom);
    if (from !== undefined) add(base.environmentIn(from, change.namespace), reason);
  }
  for (const { action, unit } of units) {
    const graph = action === 'removed' ? base : head;
    const namespace = unit.release?.namespace ?? unit.targetNamespace;
    add(graph.environmentIn(unit, namespace), () => ({
      unit: unit.id,
      location: unit.location,
      what: `${unit.kind} ${nameOf(unit.namespace, unit.name)} ${action}`,
    }));
  }
  return [...reached].sort(([a], [b]) => compareText(a, b)).map(([, reason]) => reason());
}

function describe({ kind, namespace, name, action, movedFrom }: ResourceChange): string {
  const what = movedFrom === undefined ? action : `moved from ${movedFrom}`;
  return `${kind} ${nameOf(namespace, name)} ${what}`;
}

function nameOf(namespace: string, name: string): string {
  return namespace === '' ? name : `${namespace}/${name}`;
}

/** The first changed line; for what head no longer has, the unit that had it, or else where it was. */
function placeOf(change: ResourceChange, base: Graph, head: Graph): Location {
  const { resource, before, action } = change;
  const unit = [...head.units, ...base.units].find(({ id }) => id === change.unit);
  if (unit !== undefined && (action === 'removed' || resource === undefined)) return unit.location;
  if (resource === undefined) return { path: '', line: 1, column: 1 };
  const path = before === undefined ? [] : firstDifference(before.value, resource.value);
  const { path: file, line, column } = originOf(resource, path);
  return { path: file, line, column };
}
