import { isMapping, isSequence, type Value } from '../../model/value.ts';
import { Failure } from './failure.ts';
import { nodeText, wrongKind } from './yaml-node.ts';

/*
 * Lists whose elements are identified by keys, as kyaml's strategic merge handles them (yaml/walk and yaml/fns of
 * kyaml), odd cases included: elements without their keys, lists of two keys of which some elements lack one,
 * repeated elements. A set of scalars is a list whose only key is ''.
 *
 * The lists here are working copies and are changed in place.
 */

/** The values of an element's keys, as text. */
export type KeyValues = readonly string[];

/** Whether nothing is left of an element, so that it leaves the list. */
export function isNothing(value: Value | undefined): boolean {
  return value === undefined || value === null || (isMapping(value) && Object.keys(value).length === 0);
}

function isEmpty(value: Value | undefined): boolean {
  return isNothing(value) || (isSequence(value) && value.length === 0);
}

/** More elements than any list to be merged has; the work grows with their square. */
const MAX_ELEMENTS = 10_000;

/** The key values of every element of the lists in turn, each once. Raises `Failure` for too many. */
export function observedKeys(lists: readonly (readonly Value[] | undefined)[], keys: readonly string[]): KeyValues[] {
  const seen = new Set<string>();
  const found: KeyValues[] = [];
  for (const element of lists.flatMap((list) => list ?? [])) {
    const values = keys[0] === '' ? [nodeText(element)] : keys.map((key) => keyText(element, key));
    const id = JSON.stringify(values);
    if (seen.has(id)) continue;
    seen.add(id);
    found.push(values);
    if (found.length > MAX_ELEMENTS) {
      throw new Failure(`a list of more than ${MAX_ELEMENTS} elements cannot be merged`, { code: 'limit' });
    }
  }
  return keys.length > 1 ? completed(found) : found;
}

function keyText(element: Value, key: string): string {
  if (!isMapping(element) || !Object.hasOwn(element, key)) return '';
  const value = element[key];
  return isEmpty(value) ? '' : nodeText(value);
}

/** Fills in what one element leaves out and another, otherwise equal, says. */
function completed(observed: readonly KeyValues[]): KeyValues[] {
  const result = [...observed];
  for (let i = 0; i < result.length; i++) {
    const first = result[i] as KeyValues;
    for (let j = 0; j < result.length; j++) {
      const common = commonValues(first, result[j] as KeyValues);
      if (common === undefined) continue;
      result[i] = common;
      result[j] = common;
    }
  }
  return result;
}

function commonValues(a: KeyValues, b: KeyValues): KeyValues | undefined {
  let shared = false;
  const values: string[] = [];
  for (const [index, left] of a.entries()) {
    const right = b[index] as string;
    if (left === right) shared = true;
    else if (left !== '' && right !== '') return undefined;
    values.push(left === '' ? right : left);
  }
  return shared ? values : undefined;
}

/** The keys that some element has a value for, and one element's values for them; all keys where no element has any. */
export function usedKeys(
  observed: readonly KeyValues[],
  values: KeyValues,
  keys: readonly string[],
): { readonly keys: readonly string[]; readonly values: KeyValues } {
  const used = new Set<string>();
  for (const each of observed) {
    for (const [index, value] of each.entries()) if (value !== '') used.add(keys[index] as string);
  }
  if (used.size === 0) return { keys, values };
  return {
    keys: keys.filter((key) => used.has(key)),
    values: values.filter((value, index) => value !== '' || used.has(keys[index] as string)),
  };
}

/** The first element that has all the key values; `undefined` where there is none. */
export function findElement(list: readonly Value[] | undefined, keys: readonly string[], values: KeyValues) {
  if (keys[0] === '') return list?.find((element) => nodeText(element) === values[0]);
  return list?.find(
    (element) =>
      isMapping(element) &&
      keys.every((key, index) => Object.hasOwn(element, key) && nodeText(element[key]) === values[index]),
  );
}

/**
 * Replaces the elements that have the key values by `element`, or appends it where there are none; `undefined` removes
 * them. Empty elements leave the list. An empty value matches every element that has the key, and without any values
 * nothing but the new element stays.
 */
export function setElement(
  list: Value[],
  element: Value | undefined,
  keys: readonly string[],
  values: KeyValues,
): void {
  const byMapping = keys[0] !== '' && values.length > 0 && values[0] !== '';
  const kept: Value[] = [];
  let found = false;
  for (const current of list) {
    if (isNothing(current)) continue;
    if (!isMapping(current) && byMapping) kept.push(current);
    else if (values.length === 0 || !matches(current, keys, values)) {
      if (values.length > 0) kept.push(current);
    } else {
      found = true;
      if (element !== undefined) kept.push(element);
    }
  }
  if (element !== undefined && element !== null && !found) kept.push(element);
  list.splice(0, list.length, ...kept);
}

function matches(element: Value, keys: readonly string[], values: KeyValues): boolean {
  return keys.slice(0, values.length).every((key, index) => {
    if (key === '') {
      if (isMapping(element) || isSequence(element)) wrongKind('ScalarNode', element);
      return nodeText(element) === values[index];
    }
    if (!isMapping(element)) wrongKind('MappingNode', element);
    return Object.hasOwn(element, key) && (values[index] === '' || nodeText(element[key]) === values[index]);
  });
}

/** Puts the elements of `rest` into `list`: each in the place of the element that has its key values, else behind. */
export function appendElements(list: Value[], rest: readonly Value[], keys: readonly string[]): void {
  for (const element of [...rest]) {
    if (keys[0] === '') {
      setElement(list, element, keys, [nodeText(element)]);
      continue;
    }
    const values: string[] = [];
    for (const key of keys) {
      if (element !== null && !isMapping(element)) wrongKind('MappingNode', element);
      if (element === null || !Object.hasOwn(element, key)) list.push(element);
      else values.push(nodeText(element[key]));
    }
    if (keys.length > 1) setElement(list, undefined, keys, values);
    setElement(list, element, keys, values);
  }
}
