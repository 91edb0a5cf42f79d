import type { Action, ResourceChange } from '../model/change.ts';
import type { Graph } from '../model/graph.ts';
import { groupOf, objectKey, type Resource } from '../model/resource.ts';
import type { Unit } from '../model/unit.ts';
import { parentOf } from '../util/paths.ts';
import { equalValues } from './equal.ts';
import { changeOf } from './resources.ts';

/** A unit that head has and base has not, the other way round, or whose own fields differ. */
export interface UnitChange {
  readonly action: Action;
  /** At head; at base where it was removed. */
  readonly unit: Unit;
  readonly before: Unit | undefined;
}

/**
 * Units whose definition, Helm values or status differ. What an opaque or failed unit would apply is not known: it
 * changes also when a file does that it reads.
 */
export function unitChanges(base: Graph, head: Graph, files: readonly string[]): UnitChange[] {
  const before = new Map(base.units.map((unit) => [unit.id, unit]));
  const touched = touchedPaths(files);
  const changes: UnitChange[] = [];
  for (const unit of head.units) {
    const old = before.get(unit.id);
    before.delete(unit.id);
    if (old === undefined) changes.push({ action: 'added', unit, before: undefined });
    else if (isChanged(old, unit) || [old, unit].some((side) => readsTouched(side, touched))) {
      changes.push({ action: 'modified', unit, before: old });
    }
  }
  for (const unit of before.values()) changes.push({ action: 'removed', unit, before: unit });
  return changes;
}

function isChanged(old: Unit, unit: Unit): boolean {
  return (
    !equalValues(old.definition?.value, unit.definition?.value) ||
    old.status !== unit.status ||
    old.values.length !== unit.values.length ||
    !old.values.every(({ value }, index) => equalValues(value, unit.values[index]?.value)) ||
    JSON.stringify(old.sources) !== JSON.stringify(unit.sources)
  );
}

/** Every changed file and every directory above one. */
function touchedPaths(files: readonly string[]): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const file of files) {
    for (let path = file; !touched.has(path); path = parentOf(path)) touched.add(path);
  }
  return touched;
}

/** Whether a unit that could not be rendered reads one of the changed files. */
function readsTouched(unit: Unit, touched: ReadonlySet<string>): boolean {
  if (unit.status === 'rendered') return false;
  const paths = unit.reads.map(({ to }) => to);
  for (const source of unit.sources) if (source.kind === 'here') paths.push(source.path);
  return paths.some((path) => touched.has(path));
}

/**
 * Changed units as changed resources, where no resource says it already: entry points, what an ApplicationSet
 * generates, and units that change though their definition does not.
 */
export function definitionChanges(
  units: readonly UnitChange[],
  rendered: readonly ResourceChange[],
  base: Graph,
  head: Graph,
): ResourceChange[] {
  const said = new Set(rendered.flatMap((change) => (change.resource ? [keyOf(change.unit, change.resource)] : [])));
  return units.flatMap(({ action, unit, before }) => {
    const graph = action === 'removed' ? base : head;
    const { definition } = unit;
    if (definition === undefined) return [declaredChange(action, unit, graph)];
    if ([unit.id, unit.createdBy ?? ''].some((owner) => said.has(keyOf(owner, definition)))) return [];
    const old = action === 'modified' ? before?.definition : undefined;
    return [changeOf(action, { unit, resource: definition }, graph, old === undefined ? {} : { before: old })];
  });
}

function keyOf(unit: string, { apiVersion, kind, namespace, name }: Resource): string {
  return `${unit} ${objectKey(groupOf(apiVersion), kind, namespace, name)}`;
}

/** A declared directory, which no object defines. */
function declaredChange(action: Action, unit: Unit, graph: Graph): ResourceChange {
  const { cluster, kind, namespace, name, id } = unit;
  const environment = graph.environmentIn(unit, namespace);
  return { cluster, environment, unit: id, apiVersion: '', kind, namespace, name, action, resource: undefined };
}
