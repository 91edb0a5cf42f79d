import type { Graph } from '../model/graph.ts';
import type { Subject } from '../model/report.ts';
import type { Unit } from '../model/unit.ts';

/*
 * What every drawing of the graph says alike.
 */

/** Finds, among some units, the one that a subject names and those that own the object that it names. */
export function unitFinder(graph: Graph, units: readonly Unit[]): (subject: Subject) => readonly Unit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const owners = new Map<string, Unit[]>();
  for (const object of graph.objects) {
    const among = object.owners.map(({ unit }) => unit).filter(({ id }) => byId.has(id));
    owners.set(keyOf(object), [...(owners.get(keyOf(object)) ?? []), ...among]);
  }
  return (subject) => {
    const named = byId.get(subject.unit);
    return [...new Set([...(named === undefined ? [] : [named]), ...(owners.get(keyOf(subject)) ?? [])])];
  };
}

function keyOf({ cluster, kind, namespace, name }: Pick<Subject, 'cluster' | 'kind' | 'namespace' | 'name'>): string {
  return JSON.stringify([cluster, kind, namespace, name]);
}

/** What to call a unit within its cluster. */
export function unitName({ kind, namespace, name }: Unit): string {
  return `${kind} ${namespace === '' ? name : `${namespace}/${name}`}`;
}

/** The environment and the layer of a unit, those that are known. */
export function placeLabel({ id }: Unit, graph: Graph): string {
  const place = graph.placements.get(id);
  return [place?.environment, place?.layer].filter((part) => part !== undefined && part !== 'unknown').join(', ');
}
