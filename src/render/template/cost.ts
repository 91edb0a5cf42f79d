import { GoMap, type GoValue } from './values.ts';

/*
 * What calls of functions cost, in steps of the budget of a template.
 */

/** Functions that go through the whole of what they are given. */
const HEAVY = new Set(
  'toJson toRawJson toPrettyJson toYaml mustToJson mustToRawJson mustToPrettyJson mustToYaml fromJson fromYaml deepCopy mustDeepCopy merge mustMerge mergeOverwrite mustMergeOverwrite deepEqual has mustHas uniq mustUniq without mustWithout join cat quote squote print println printf toString toStrings sortAlpha'.split(
    ' ',
  ),
);

/** What calling a function with these values costs; above `most` it is not counted on. */
export function costOf(name: string, values: readonly GoValue[], most: number): number {
  if (name === 'set') return weigh(values.slice(2), most);
  if (HEAVY.has(name)) return weigh(values, most);
  let cost = 0;
  for (const value of values) cost += lengthOf(value);
  return cost;
}

/** What reading values as a whole costs, at most `most`. */
function weigh(values: readonly GoValue[], most: number): number {
  let weight = 0;
  const open: GoValue[] = [...values];
  for (let value = open.pop(); value !== undefined || open.length > 0; value = open.pop()) {
    if (++weight > most) break;
    if (typeof value === 'string') weight += value.length >> 8;
    else if (Array.isArray(value)) for (const entry of value) open.push(entry ?? null);
    else if (value instanceof GoMap) for (const entry of value.entries.values()) open.push(entry ?? null);
  }
  return weight;
}

/** What touching a value costs: the elements of a list, and text by the kibibyte. */
export function lengthOf(value: GoValue): number {
  if (typeof value === 'string') return value.length >> 10;
  return Array.isArray(value) ? value.length >> 4 : 0;
}
