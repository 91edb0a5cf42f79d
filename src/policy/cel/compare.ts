/*
 * How values of CEL compare: what functions over lists ask.
 */

/** A value that knows how to compare itself with others of its kind. */
export interface Comparable {
  /** Below 0, 0 or above 0. */
  compareTo(other: this): number;
}

/** Whether two values are the same to CEL: numbers by value, lists and maps by what is in them. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (isNumber(a) && isNumber(b)) return before(numberOf(a), numberOf(b)) === 0;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => same(item, b[index]));
  if (a instanceof Map) {
    return b instanceof Map && a.size === b.size && [...a].every(([key, item]) => b.has(key) && same(item, b.get(key)));
  }
  if (isComparable(a) && isComparable(b)) return a.constructor === b.constructor && a.compareTo(b) === 0;
  return isDated(a) && isDated(b) && a.constructor === b.constructor && a.valueOf() === b.valueOf();
}

/** The order of two values of one kind: below 0, 0 or above 0. Raises `Error` where there is none. */
export function order(a: unknown, b: unknown): number {
  if (isNumber(a) && isNumber(b)) return before(numberOf(a), numberOf(b));
  if (typeof a === 'string' && typeof b === 'string') return before(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (isComparable(a) && isComparable(b) && a.constructor === b.constructor) return a.compareTo(b);
  if (isDated(a) && isDated(b) && a.constructor === b.constructor) return before(a.valueOf(), b.valueOf());
  throw new Error('the list holds values that do not compare');
}

function before<T extends string | number | bigint>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Numbers of CEL: `int`, `double`, and `uint`, which is a class of the language library. */
function isNumber(value: unknown): value is bigint | number | { valueOf(): bigint } {
  if (typeof value === 'bigint' || typeof value === 'number') return true;
  return typeof value === 'object' && value !== null && typeof value.valueOf() === 'bigint';
}

function numberOf(value: bigint | number | { valueOf(): bigint }): bigint | number {
  return typeof value === 'object' ? value.valueOf() : value;
}

function isComparable(value: unknown): value is Comparable {
  return typeof value === 'object' && value !== null && 'compareTo' in value;
}

/** Timestamps and durations. */
function isDated(value: unknown): value is { valueOf(): number } {
  return typeof value === 'object' && value !== null && typeof value.valueOf() === 'number';
}
