import { type Functions, fixed, type GoFunction, MAX_ELEMENTS, toInt, variadic } from '../function.ts';
import { deepEqual, formatValue, GoMap, type GoValue, isTrue, kindOf, TemplateError } from '../values.ts';

function listOf(value: GoValue, verb: string): GoValue[] {
  if (!Array.isArray(value)) throw new TemplateError(`Cannot ${verb} on type ${kindOf(value)}`);
  return value;
}

/** What sprig takes for empty: the same as text/template takes for false. */
export function isEmpty(value: GoValue): boolean {
  return !isTrue(value);
}

function bounded<T>(items: T[]): T[] {
  if (items.length > MAX_ELEMENTS) throw new TemplateError(`the list has more than ${MAX_ELEMENTS} elements`, 'limit');
  return items;
}

const LISTS: Functions = {
  list: variadic([], 'any', (_, values) => [...values]),
  tuple: variadic([], 'any', (_, values) => [...values]),
  first: fixed(['any'], (list) => listOf(list, 'find first')[0] ?? null),
  last: fixed(['any'], (list) => listOf(list, 'find last').at(-1) ?? null),
  rest: fixed(['any'], (list) => listOf(list, 'find rest').slice(1)),
  initial: fixed(['any'], (list) => listOf(list, 'find initial').slice(0, -1)),
  append: fixed(['any', 'any'], (list, value) => bounded([...listOf(list, 'push'), value])),
  push: fixed(['any', 'any'], (list, value) => bounded([...listOf(list, 'push'), value])),
  prepend: fixed(['any', 'any'], (list, value) => bounded([value, ...listOf(list, 'prepend')])),
  concat: variadic([], 'any', (_, lists) => bounded(lists.flatMap((list) => listOf(list, 'concat')))),
  reverse: fixed(['any'], (list) => [...listOf(list, 'find reverse')].reverse()),
  uniq: fixed(['any'], (list) => unique(listOf(list, 'find uniq'))),
  without: variadic(['any'], 'any', ([list], omitted) =>
    listOf(list, 'find without').filter((item) => !omitted.some((other) => deepEqual(item, other))),
  ),
  has: fixed(['any', 'any'], (needle, list) =>
    list === null ? false : listOf(list, 'find has').some((item) => deepEqual(item, needle)),
  ),
  compact: fixed(['any'], (list) => listOf(list, 'find compact').filter((item) => !isEmpty(item))),
  slice: variadic(['any'], 'any', ([value], indices) => sliceList(value, indices)),
  chunk: fixed(['int', 'any'], (size, value) => chunk(listOf(value, 'chunk'), Number(size))),
};

function unique(list: readonly GoValue[]): GoValue[] {
  const seen = new Set<GoValue>();
  const containers: GoValue[] = [];
  return list.filter((item) => {
    const isContainer = Array.isArray(item) || item instanceof GoMap;
    if (isContainer ? containers.some((other) => deepEqual(item, other)) : seen.has(item)) return false;
    if (isContainer) containers.push(item);
    else seen.add(item);
    return true;
  });
}

function sliceList(value: GoValue, indices: readonly GoValue[]): GoValue {
  if (!Array.isArray(value)) throw new TemplateError(`list should be type of slice or array but ${kindOf(value)}`);
  if (value.length === 0) return null;
  const start = Number(indices.length > 0 ? toInt(indices[0]) : 0n);
  const end = indices.length > 1 ? Number(toInt(indices[1])) : value.length;
  if (start < 0 || end > value.length || start > end) throw new TemplateError('slice index out of bounds');
  return value.slice(start, end);
}

function chunk(list: readonly GoValue[], size: number): GoValue[] {
  if (size < 1) throw new TemplateError('the size of a chunk must be positive');
  const chunks: GoValue[] = [];
  for (let at = 0; at < list.length; at += size) chunks.push(list.slice(at, at + size));
  return chunks;
}

const DICTIONARIES: Functions = {
  dict: variadic([], 'any', (_, values) => dictionary(values)),
  get: fixed(['map', 'string'], (map, key) => (map.entries.has(key) ? (map.entries.get(key) ?? null) : '')),
  set: fixed(['map', 'string', 'any'], (map, key, value) => {
    if (contains(value, map)) throw new TemplateError('a dictionary cannot hold itself', 'unsupported');
    map.entries.set(key, value);
    return map;
  }),
  unset: fixed(['map', 'string'], (map, key) => {
    map.entries.delete(key);
    return map;
  }),
  hasKey: fixed(['map', 'string'], (map, key) => map.entries.has(key)),
  pluck: variadic(['string'], 'map', ([key], maps) =>
    maps.filter((map) => map.entries.has(key)).map((map) => map.entries.get(key) ?? null),
  ),
  // Go gives keys and values in no order; sorted is the one that templates that mean anything bring about themselves.
  keys: variadic([], 'map', (_, maps) => maps.flatMap((map) => map.sortedKeys())),
  values: fixed(['map'], (map) => map.sortedKeys().map((key) => map.entries.get(key) ?? null)),
  pick: variadic(['map'], 'string', ([map], keys) => filterMap(map, (key) => keys.includes(key))),
  omit: variadic(['map'], 'string', ([map], keys) => filterMap(map, (key) => !keys.includes(key))),
  merge: variadic(['map'], 'map', ([target], sources) => mergeInto(target, sources, false)),
  mergeOverwrite: variadic(['map'], 'map', ([target], sources) => mergeInto(target, sources, true)),
  deepCopy: fixed(['any'], (value) => deepCopy(value, 0)),
  dig: variadic([], 'any', (_, values) => dig(values)),
};

function dictionary(values: readonly GoValue[]): GoMap {
  const map = new GoMap();
  for (let at = 0; at < values.length; at += 2) {
    map.entries.set(formatValue(values[at]), at + 1 < values.length ? (values[at + 1] ?? null) : '');
  }
  return map;
}

function filterMap(map: GoMap, keeps: (key: string) => boolean): GoMap {
  return new GoMap([...map.entries].filter(([key]) => keeps(key)));
}

/** Whether a value holds a container, itself included: what Go would then print without an end. */
function contains(value: GoValue, container: GoMap, depth = 0): boolean {
  if (value === container || depth > MAX_DEPTH) return true;
  const children = Array.isArray(value) ? value : value instanceof GoMap ? [...value.entries.values()] : [];
  return children.some((entry) => contains(entry, container, depth + 1));
}

const MAX_DEPTH = 64;

function deepCopy(value: GoValue, depth: number): GoValue {
  if (depth > MAX_DEPTH) throw new TemplateError('the value nests too deeply', 'limit');
  if (Array.isArray(value)) return value.map((item) => deepCopy(item, depth + 1));
  if (!(value instanceof GoMap)) return value;
  return new GoMap(
    [...value.entries].map(([key, item]) => [key, deepCopy(item, depth + 1)]),
    value.element,
  );
}

/**
 * mergo's `Merge`: what is empty in the target is taken from the source, mappings are merged within; with `overwrite`
 * whatever the source has wins, and without it `null` fills nothing (https://pkg.go.dev/dario.cat/mergo).
 */
export function mergeMaps(target: GoMap, source: GoMap, overwrite: boolean, depth = 0): void {
  if (depth > MAX_DEPTH) throw new TemplateError('the value nests too deeply', 'limit');
  for (const [key, value] of source.entries) {
    if (!overwrite && (value === null || value === undefined)) continue;
    const before = target.entries.get(key);
    if (before instanceof GoMap && before.entries.size > 0 && value instanceof GoMap) {
      const copy = before.element === 'any' ? before : new GoMap(before.entries, before.element);
      mergeMaps(copy, value, overwrite, depth + 1);
      target.entries.set(key, copy);
    } else if (overwrite || !target.entries.has(key) || isEmpty(before)) {
      target.entries.set(key, value);
    }
  }
}

function mergeInto(target: GoMap, sources: readonly GoMap[], overwrite: boolean): GoMap {
  for (const source of sources) {
    if (contains(source, target)) throw new TemplateError('a dictionary cannot hold itself', 'unsupported');
    mergeMaps(target, source, overwrite);
  }
  return target;
}

function dig(values: readonly GoValue[]): GoValue {
  if (values.length < 3) throw new TemplateError('dig needs at least three arguments');
  let value = values.at(-1);
  for (const key of values.slice(0, -2)) {
    if (!(value instanceof GoMap) || value.element !== 'any') throw new TemplateError('dig needs a dictionary');
    if (typeof key !== 'string') throw new TemplateError('dig needs keys that are text');
    if (!value.entries.has(key)) return values.at(-2);
    value = value.entries.get(key) ?? null;
  }
  return value;
}

/** Every function of lists that reports its errors in place of a panic; to a template the two are the same. */
function withMust(functions: Functions, names: readonly string[]): Functions {
  const all: Record<string, GoFunction> = { ...functions };
  for (const name of names) {
    const definition = functions[name];
    if (definition !== undefined) all[`must${name[0]?.toUpperCase()}${name.slice(1)}`] = definition;
  }
  return all;
}

const WITH_MUST =
  'append push prepend first rest last initial reverse uniq without has compact slice chunk merge mergeOverwrite deepCopy';

/** Sprig's functions of lists and dictionaries (https://masterminds.github.io/sprig/lists.html, …/dicts.html). */
export const COLLECTIONS: Functions = withMust({ ...LISTS, ...DICTIONARIES }, WITH_MUST.split(' '));
