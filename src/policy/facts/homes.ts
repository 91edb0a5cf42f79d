import type { Resource } from '../../model/resource.ts';
import type { Unit } from '../../model/unit.ts';
import type { FactContext } from './context.ts';

/*
 * Whose a namespace is: the unit that applies the Namespace and runs something in it. A unit that only makes namespaces
 * for others, as a platform does, owns none of them.
 */

/** A unit that a namespace belongs to. */
export interface Home {
  readonly unit: Unit;
  /** The Namespace. */
  readonly resource: Resource;
}

/** The unit whose namespace another unit puts objects into; `undefined` where it is nobody's, or of the unit's own. */
export function homeOf(context: FactContext, unit: Unit, namespace: string): Home | undefined {
  const home = context.remember(homesOf).get(`${unit.cluster}\n${namespace}`);
  if (home === undefined || home.unit.cluster !== unit.cluster) return undefined;
  const isKin = lineage(context, unit).includes(home.unit) || lineage(context, home.unit).includes(unit);
  return isKin ? undefined : home;
}

/** The units that run something: an image, or a release of a chart. Others only configure what runs. */
export function runningUnits({ input }: FactContext): ReadonlySet<Unit> {
  const { images, units } = input.graph;
  return new Set([...images.map(({ unit }) => unit), ...units.filter(({ release }) => release !== undefined)]);
}

/** For every namespace of every cluster, the one unit that applies it and runs something in it. */
function homesOf(context: FactContext): ReadonlyMap<string, Home> {
  const { objects, images, units } = context.input.graph;
  const residents = new Map<string, Set<Unit>>();
  const settle = (unit: Unit, namespace: string) => {
    const key = `${unit.cluster}\n${namespace}`;
    const known = residents.get(key) ?? new Set<Unit>();
    for (const one of lineage(context, unit)) known.add(one);
    residents.set(key, known);
  };
  for (const { unit, resource } of images) settle(unit, resource.namespace);
  for (const unit of units) if (unit.release !== undefined) settle(unit, unit.release.namespace);
  const homes = new Map<string, Home>();
  for (const { cluster, group, kind, name, owners, site } of objects) {
    if (group !== '' || kind !== 'Namespace' || site !== undefined) continue;
    const [owner, ...others] = owners.filter(({ shared }) => !shared);
    const key = `${cluster}\n${name}`;
    if (owner !== undefined && others.length === 0 && residents.get(key)?.has(owner.unit)) homes.set(key, owner);
  }
  return homes;
}

/** A unit and those that create it, nearest first. */
function lineage(context: FactContext, unit: Unit): readonly Unit[] {
  const line = new Set<Unit>();
  for (let next: Unit | undefined = unit; next !== undefined && !line.has(next); ) {
    line.add(next);
    next = next.createdBy === undefined ? undefined : context.unitById(next.createdBy);
  }
  return [...line];
}
