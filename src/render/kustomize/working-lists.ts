import { isContainer, type Sequence, type Value } from '../../model/value.ts';
import { isNothing, observedKeys } from './associative-list.ts';

/**
 * The lists that a merge works on. Where the patch's own list becomes part of the result, `target` and `patch` are one
 * and the same.
 */
export interface WorkingLists {
  readonly target: Value[];
  readonly patch: Value[] | undefined;
  /** Where an element of the patch stands in it, by identity, copies included. */
  readonly places: Map<Value, number>;
}

/** A copy of the target's list, and the elements of a patch that was `original`. */
export function workingLists(target: Sequence, original?: Sequence, patch?: Value[]): WorkingLists {
  return { target: [...target], patch, places: placesIn(original ?? []) };
}

/** The elements of a patch that become part of the result. */
export function adopting(original: Sequence, elements: Value[]): WorkingLists {
  return { target: elements, patch: elements, places: placesIn(original) };
}

function placesIn(list: Sequence): Map<Value, number> {
  return new Map(list.map((element, index) => [element, index]));
}

/** Puts the copy of an element in its place, in both lists. */
export function swap(work: WorkingLists, before: Value | undefined, after: Value | undefined): void {
  if (before === after || after === undefined || !isContainer(before)) return;
  for (const list of [work.target, work.patch]) {
    const index = list?.indexOf(before) ?? -1;
    if (list !== undefined && index >= 0) list[index] = after;
  }
  const place = work.places.get(before);
  if (place !== undefined) work.places.set(after, place);
}

/** Whether a list is in order as it is: elements that all have the same keys, and no two the same values. */
export function areDistinct(list: Sequence, keys: readonly string[]): boolean {
  const seen = new Set<string>();
  const observed = observedKeys([list], keys);
  if (observed.length !== list.length || list.some(isNothing)) return false;
  const first = observed[0];
  if (first === undefined) return true;
  if (first.every((value) => value === '')) return false;
  for (const values of observed) {
    if (values.some((value, index) => (value === '') !== (first[index] === ''))) return false;
    seen.add(JSON.stringify(values));
  }
  return seen.size === list.length;
}
