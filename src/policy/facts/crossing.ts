import { environmentOfAnyWord, environmentOfWord } from '../../model/environment-words.ts';
import { type Edge, type EdgeEnd, UNKNOWN } from '../../model/graph.ts';
import type { Unit } from '../../model/unit.ts';
import type { FactContext } from './context.ts';

/**
 * Which boundary a reference crosses, so that one reference is one fault: the gravest of `layers`, `environments`,
 * `clusters`, `base`; `''` where it crosses none.
 */
export function crossingOf(edge: Edge, context: FactContext): string {
  if (crossesLayers(edge, context)) return 'layers';
  if (crossesEnvironments(edge, context)) return 'environments';
  if (crossesClusters(edge, context)) return 'clusters';
  return leavesBase(edge, context) ? 'base' : '';
}

/** Whether a layer needs one further out, a base another app's base, or a cluster another cluster's files. */
function crossesLayers({ kind, from, to }: Edge, context: FactContext): boolean {
  const [outer, inner] = [context.depth(to.layer), context.depth(from.layer)];
  if (inner > outer && outer >= 0) return true;
  if (from.layer !== to.layer) return false;
  if (from.layer === 'base') return differ(from.app, to.app);
  return from.layer === 'clusters' && (kind === 'reads' || kind === 'includes') && differ(from.cluster, to.cluster);
}

function crossesEnvironments(edge: Edge, context: FactContext): boolean {
  const { from, to } = environmentsOf(edge, context);
  if (from === to || !isDefinite(from) || !isDefinite(to)) return false;
  if (edge.kind === 'reads') return !isNamedFor(edge.from.unit, to);
  return edge.kind !== 'sourceRef' || !isAtHome(edge.from, to, context);
}

/** Whether an environment is that of what runs a unit, whose sources are there for every unit. */
function isAtHome({ unit, environment }: EdgeEnd, other: string, context: FactContext): boolean {
  const creator = unit?.createdBy === undefined ? undefined : context.unitById(unit.createdBy);
  return environment === other || (creator !== undefined && writtenIn({ unit: creator }, context) === other);
}

/** Whether a unit says that it is of an environment: then its cluster hosts that environment beside its own. */
function isNamedFor(unit: Unit | undefined, environment: string): boolean {
  if (unit === undefined) return false;
  return [unit.name, unit.targetNamespace].some((name) => {
    const word = environmentOfAnyWord(name);
    return word !== undefined && word === (environmentOfWord(environment) ?? environment);
  });
}

/** What is not production may be any of the others. */
function isDefinite(environment: string): boolean {
  return environment !== UNKNOWN && environment !== '' && environmentOfWord(environment) !== 'nonprod';
}

/** The environments of the two ends: of the paths where one path refers to another, of the units where units do. */
export function environmentsOf({ kind, from, to }: Edge, context: FactContext): { from: string; to: string } {
  const { graph } = context.input;
  if (kind === 'includes') return { from: graph.environmentOf(from.path), to: graph.environmentOf(to.path) };
  // A unit is of the environment of what it reads: what stands against that is where it is written.
  if (kind === 'reads' || kind === 'sourceRef') {
    return { from: writtenIn(from, context), to: graph.environmentOf(to.path) };
  }
  if (kind === 'creates') return { from: '', to: '' };
  const written = { from: writtenIn(from, context), to: writtenIn(to, context) };
  return isDefinite(written.from) && isDefinite(written.to) ? written : { from: from.environment, to: to.environment };
}

function writtenIn({ unit }: Pick<EdgeEnd, 'unit'>, { input: { graph } }: FactContext): string {
  return unit === undefined ? UNKNOWN : graph.environmentOf(unit.location.path);
}

function crossesClusters(edge: Edge, context: FactContext): boolean {
  const { from, to } = clustersOf(edge, context);
  return differ(from, to);
}

/** The clusters of the two ends, `''` where one says none. */
export function clustersOf({ kind, from, to }: Edge, context: FactContext): { from: string; to: string } {
  const none = { from: '', to: '' };
  if (kind === 'creates' || kind === 'sourceRef') return none;
  if (kind === 'dependsOn') {
    if (from.unit === undefined || to.unit === undefined) return none;
    return { from: homeOf(from.unit, context), to: homeOf(to.unit, context) };
  }
  const own = kind === 'reads' ? (from.unit?.location.path ?? '') : from.path;
  if (differ(from.cluster, to.cluster)) return { from: from.cluster, to: to.cluster };
  const names = context.clusterNames();
  if (names.size < 2) return none;
  const [mine, theirs] = fork(own, to.path);
  return mine !== theirs && names.has(mine) && names.has(theirs) ? { from: mine, to: theirs } : none;
}

/** The first names by which two paths differ; the same name twice where one path is above the other. */
function fork(one: string, other: string): readonly [string, string] {
  let start = 0;
  for (let at = 0; at < one.length && one[at] === other[at]; at++) if (one[at] === '/') start = at + 1;
  return [nameAt(one, start), nameAt(other, start)];
}

function nameAt(path: string, start: number): string {
  const end = path.indexOf('/', start);
  return path.slice(start, end < 0 ? undefined : end);
}

/** The cluster that holds the definition of a unit, where what it waits for is looked up. */
function homeOf(unit: Unit, context: FactContext): string {
  const creator = unit.createdBy === undefined ? undefined : context.unitById(unit.createdBy);
  return creator?.cluster ?? unit.cluster;
}

function differ(one: string, other: string): boolean {
  return one !== '' && other !== '' && one !== other;
}

/** Whether a base needs something beyond itself: an inner layer, or, where nothing says layers, an overlay. */
function leavesBase({ kind, from, to }: Edge, context: FactContext): boolean {
  if (kind !== 'includes') return false;
  if (from.layer === 'base') return context.depth(to.layer) > context.depth('base');
  return from.layer === UNKNOWN && isBelow(from.path, BASES) && isBelow(to.path, OVERLAYS) && !isWithinSame(from, to);
}

const BASES = new Set(['base', 'bases']);
const OVERLAYS = new Set(['overlay', 'overlays']);

function isBelow(path: string, names: ReadonlySet<string>): boolean {
  return path.split('/').some((name) => names.has(name));
}

/** Whether both ends stand in one overlay, which may have a base of its own. */
function isWithinSame(from: EdgeEnd, to: EdgeEnd): boolean {
  const overlay = (path: string) => {
    const names = path.split('/');
    const at = names.findIndex((name) => OVERLAYS.has(name));
    return at < 0 ? '' : names.slice(0, at + 2).join('/');
  };
  return overlay(from.path) !== '' && overlay(from.path) === overlay(to.path);
}
