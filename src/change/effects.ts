import type { Action, Effect, ResourceChange } from '../model/change.ts';
import type { Graph } from '../model/graph.ts';
import type { Unit } from '../model/unit.ts';
import { compareText } from '../util/text.ts';
import { alterationsOf } from './alterations.ts';
import { describe, placeOf } from './places.ts';
import type { UnitChange } from './units.ts';

/** The two sides, and their units by id. */
interface Sides {
  readonly base: Graph;
  readonly head: Graph;
  readonly before: ReadonlyMap<string, Unit>;
  readonly after: ReadonlyMap<string, Unit>;
}

/**
 * Everything that changes, in every environment that it concerns: a resource that the pull request takes from one
 * environment to another, by moving a file or renaming a label, changes both.
 */
export function effectsOf(
  resources: readonly ResourceChange[],
  units: readonly UnitChange[],
  base: Graph,
  head: Graph,
): Effect[] {
  const sides = { base, head, before: byId(base.units), after: byId(head.units) };
  const altered = alterationsOf(base, head);
  const definitions = new Map(resources.map((change) => [change.resource, change]));
  return [
    ...resources.flatMap((change) => {
      const { unit, kind, namespace, name, action } = change;
      const locate = () => placeOf(change, base, head);
      const what = describe(change);
      const effect = { unit, kind, namespace, name, action, what, locate, alters: () => altered(change) };
      const paths = pathsOf([unit, change.movedFrom ?? ''], sides);
      return environmentsOf(change, sides).map((environment) => ({ ...effect, environment, paths }));
    }),
    ...units.flatMap(({ action, unit, before }) => {
      const { id, kind, namespace, name } = unit;
      const change = unit.definition && definitions.get(unit.definition);
      const effect = { unit: id, kind, namespace, name, action, what: describe({ kind, namespace, name, action }) };
      const more = { paths: pathsOf([id], sides), locate: () => unit.location, alters: () => altered(change) };
      return unitEnvironments(action, unit, before, sides).map((environment) => ({ ...effect, ...more, environment }));
    }),
  ];
}

function byId(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  return new Map(units.map((unit) => [unit.id, unit]));
}

/** Where a resource changes: its environment at head and the one at base, and that of the unit that loses it. */
function environmentsOf(change: ResourceChange, { base, before }: Sides): string[] {
  const found = new Set([change.environment]);
  for (const id of [change.unit, change.movedFrom ?? '']) {
    const unit = change.action === 'added' ? undefined : before.get(id);
    if (unit !== undefined) found.add(base.environmentIn(unit, change.before?.namespace ?? change.namespace));
  }
  return [...found];
}

function unitEnvironments(action: Action, unit: Unit, before: Unit | undefined, { base, head }: Sides): string[] {
  const found = new Set<string>();
  if (action !== 'removed') found.add(head.environmentIn(unit, namespaceOf(unit)));
  if (before !== undefined) found.add(base.environmentIn(before, namespaceOf(before)));
  return [...found];
}

function namespaceOf({ release, targetNamespace }: Unit): string {
  return release?.namespace ?? targetNamespace;
}

/** What units build, on either side: a pull request that sends a unit elsewhere concerns the owners of both places. */
function pathsOf(ids: readonly string[], { before, after }: Sides): readonly string[] {
  const units = ids.flatMap((id) => [before.get(id) ?? [], after.get(id) ?? []].flat());
  return [...new Set(units.flatMap(ownPaths))].sort(compareText);
}

function ownPaths({ sources, location }: Unit): readonly string[] {
  const built = sources.flatMap((source) => (source.kind === 'here' ? [source.path] : []));
  return built.length > 0 ? built : [location.path];
}
