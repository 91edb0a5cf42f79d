import type { ResourceChange } from '../model/change.ts';
import type { Graph } from '../model/graph.ts';
import type { Location } from '../model/location.ts';
import { originOf } from '../model/provenance.ts';
import { firstDifference } from './diff.ts';

/** The first changed line; for what head no longer has, the unit that had it, or else where it was. */
export function placeOf(change: ResourceChange, base: Graph, head: Graph): Location {
  const { resource, before, action } = change;
  const unit = [...head.units, ...base.units].find(({ id }) => id === change.unit);
  if (unit !== undefined && (action === 'removed' || resource === undefined)) return unit.location;
  if (resource === undefined) return { path: '', line: 1, column: 1 };
  const path = before === undefined ? [] : firstDifference(before.value, resource.value);
  const { path: file, line, column } = originOf(resource, path);
  return { path: file, line, column };
}

/** What becomes of a resource, for people: `Deployment shop/api modified`. */
export function describe({
  kind,
  namespace,
  name,
  action,
  movedFrom,
}: Pick<ResourceChange, 'kind' | 'namespace' | 'name' | 'action' | 'movedFrom'>): string {
  const what = movedFrom === undefined ? action : `moved from ${movedFrom}`;
  return `${kind} ${namespace === '' ? '' : `${namespace}/`}${name} ${what}`;
}
