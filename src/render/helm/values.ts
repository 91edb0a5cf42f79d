import { listAt, scalarText, stringAt, type Value, valueAt } from '../../model/value.ts';
import { GoMap, type GoValue, toGo } from '../template/values.ts';
import { type Chart, ChartError, type Dependency } from './chart.ts';

/** A chart that is to be rendered, with the values that it sees. */
export interface ScopedChart {
  readonly chart: Chart;
  readonly values: GoMap;
  /** Its name within its parents: `parent/charts/child`. */
  readonly fullName: string;
  /** The way to its values from those of the outermost chart. */
  readonly path: readonly string[];
}

/**
 * The charts of a release, outermost first, each with its values: what is given over what the charts say themselves,
 * without the dependencies that conditions or tags switch off (Helm, "Values Files", "Subcharts and Globals",
 * "Tags and Condition Fields in Dependencies"). Writes to `given`. Raises `ChartError` where a dependency is not in the repository.
 */
export function scopeCharts(chart: Chart, given: GoMap, name: string): readonly ScopedChart[] {
  return scope(chart, given, name, [], undefined, mapOf(toGo(chart.values)));
}

function scope(
  chart: Chart,
  values: GoMap,
  fullName: string,
  path: readonly string[],
  tags: GoMap | undefined,
  defaults: GoMap,
): readonly ScopedChart[] {
  coalesce(values, defaults);
  const allTags = tags ?? mapOf(values.entries.get('tags'));
  const scoped: ScopedChart[] = [{ chart, values, fullName, path }];
  // Helm puts the defaults of the charts below twice over the values of one that declares any: null takes itself away.
  const dropsNulls = listAt(chart.metadata, 'dependencies').length > 0;
  for (const dependency of chart.dependencies) {
    if (!isEnabled(dependency, chart, values, allTags)) {
      values.entries.delete(dependency.name);
      continue;
    }
    if (dependency.chart === undefined) {
      throw new ChartError(`its dependency ${dependency.name} is not in the repository`);
    }
    if (listAt(dependency.declaration, 'import-values').length > 0) {
      throw new ChartError(`it imports values from ${dependency.name}, which is not reproduced`);
    }
    const below = mapOf(values.entries.get(dependency.name));
    const globals = values.entries.get('global');
    if (globals instanceof GoMap) passGlobals(below, globals);
    const child = `${fullName}/charts/${dependency.name}`;
    const own = mapOf(toGo(dependency.chart.values));
    const childDefaults = dropsNulls ? withoutNulls(own) : own;
    scoped.push(...scope(dependency.chart, below, child, [...path, dependency.name], allTags, childDefaults));
    values.entries.set(dependency.name, below);
  }
  return scoped;
}

/** What is set wins; a mapping takes what it lacks, itself; null takes a default away. */
function coalesce(values: GoMap, defaults: GoMap): void {
  for (const [key, value] of defaults.entries) {
    const before = values.entries.get(key);
    if (!values.entries.has(key)) values.entries.set(key, value);
    else if (before === null) values.entries.delete(key);
    else if (before instanceof GoMap && value instanceof GoMap) coalesce(before, value);
  }
}

function withoutNulls(map: GoMap): GoMap {
  const kept = [...map.entries].filter(([, value]) => value !== null && value !== undefined);
  return new GoMap(kept.map(([key, value]) => [key, value instanceof GoMap ? withoutNulls(value) : value]));
}

/** Globals of the parent win over those of the child. */
function passGlobals(child: GoMap, globals: GoMap): void {
  const merged = copyMap(globals);
  const own = child.entries.get('global');
  if (own instanceof GoMap) coalesce(merged, own);
  child.entries.set('global', merged);
}

function isEnabled({ declaration }: Dependency, chart: Chart, values: GoMap, tags: GoMap): boolean {
  const conditions = (stringAt(declaration, 'condition') ?? '').split(',').map((path) => path.trim());
  for (const condition of conditions) {
    const path = condition.split('.');
    const value = condition === '' ? undefined : (valueAtPath(values, path) ?? defaultAt(chart, path));
    if (typeof value === 'boolean') return value;
  }
  const states = listAt(declaration, 'tags')
    .map((tag) => tags.entries.get(scalarText(tag) ?? ''))
    .filter((state) => typeof state === 'boolean');
  return states.length === 0 || states.includes(true);
}

/** What the charts that a chart uses say themselves at a path: conditions see that too. */
function defaultAt(chart: Chart, [name, ...rest]: readonly string[]): Value | undefined {
  const used = chart.dependencies.find((dependency) => dependency.name === name)?.chart;
  return used === undefined || rest.length === 0 ? undefined : (valueAt(used.values, rest) ?? defaultAt(used, rest));
}

/** The value at a path of keys; `undefined` where it leads nowhere. */
export function valueAtPath(values: GoMap, path: readonly string[]): GoValue {
  let value: GoValue = values;
  for (const key of path) value = value instanceof GoMap ? value.entries.get(key) : undefined;
  return value;
}

function mapOf(value: GoValue): GoMap {
  return value instanceof GoMap ? value : new GoMap();
}

function copyOf(value: GoValue): GoValue {
  if (Array.isArray(value)) return value.map(copyOf);
  return value instanceof GoMap ? copyMap(value) : value;
}

function copyMap(map: GoMap): GoMap {
  const copy = new GoMap();
  for (const [key, value] of map.entries) copy.entries.set(key, copyOf(value));
  return copy;
}
