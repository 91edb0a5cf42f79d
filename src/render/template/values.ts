/*
 * The values a Go template works on. Go tells integers from floats and typed maps from maps of anything, and both show
 * in the output, so both are kept apart here: an `int` is a `bigint`, a `float64` a `number`, and a map says what its
 * elements are. `undefined` is Go's invalid value, which prints as `<no value>`; `null` is `nil`.
 */

import { setOwn } from '../../model/provenance.ts';
import { isMapping, isSequence, Literal, type Mapping, type Value } from '../../model/value.ts';

/** A Go map with string keys. `element` is what a missing key of it reads as through `index`. */
export class GoMap {
  readonly entries: Map<string, GoValue>;
  readonly element: 'any' | 'string';
  /** Methods that a template may call on it; an entry of the same name comes first. */
  methods: ReadonlyMap<string, GoMethod> | undefined = undefined;

  constructor(entries: Iterable<readonly [string, GoValue]> = [], element: 'any' | 'string' = 'any') {
    this.entries = new Map(entries);
    this.element = element;
  }

  /** Keys in the order in which Go ranges over and prints a map. */
  sortedKeys(): string[] {
    return [...this.entries.keys()].sort(compareText);
  }
}

/** A method of an object of the data: called where a template names it, with the arguments that follow. */
export class GoMethod {
  readonly call: (values: readonly GoValue[]) => GoValue;
  constructor(call: (values: readonly GoValue[]) => GoValue) {
    this.call = call;
  }
}

export type GoValue = string | bigint | number | boolean | null | undefined | GoValue[] | GoMap | GoMethod;

/** Methods that a template may call on a list. */
export const listMethods = new WeakMap<readonly GoValue[], ReadonlyMap<string, GoMethod>>();

/** Why a template cannot be parsed or executed; the message is worded as Go words it where Go has one. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  /** `unsupported` where Go would give a result that is not reproduced here, `limit` where a bound was hit. */
  readonly code: 'invalid' | 'unsupported' | 'limit';
  constructor(message: string, code: 'invalid' | 'unsupported' | 'limit' = 'invalid') {
    super(message);
    this.code = code;
  }
}

const SURROGATE = /[\ud800-\udfff]/;

/** Orders text as Go orders strings: by UTF-8 bytes, which is the order of code points. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  // Code units are in the order of code points, but for the halves of those beyond the first plane.
  if (!SURROGATE.test(a) && !SURROGATE.test(b)) return a < b ? -1 : 1;
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** A parsed YAML value as `json.Unmarshal` would give it to Go: every number is a float. */
export function toGo(value: Value): GoValue {
  if (value instanceof Literal) {
    return value.kind === 'int' && typeof value.value === 'string' ? Number(value.value) : value.value;
  }
  if (isSequence(value)) return value.map(toGo);
  if (!isMapping(value)) return value;
  const map = new GoMap();
  for (const key of Object.keys(value)) map.entries.set(key, toGo(value[key] as Value));
  return map;
}

/** A Go value as YAML or JSON would hold it. */
export function fromGo(value: GoValue): Value {
  if (value === undefined || value instanceof GoMethod) return null;
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : new Literal(value.toString(), value.toString(), 'int');
  }
  if (Array.isArray(value)) return value.map(fromGo);
  if (value instanceof GoMap) {
    const mapping: Mapping = {};
    for (const [key, entry] of value.entries) setOwn(mapping, key, fromGo(entry));
    return mapping;
  }
  return value;
}

/** What `if`, `and`, `or` and `not` take a value for (`IsTrue` of text/template). */
export function isTrue(value: GoValue): boolean {
  if (value === undefined || value === null) return false;
  if (Array.isArray(value)) return value.length > 0;
  if (value instanceof GoMap) return value.entries.size > 0;
  return Boolean(value);
}

/** The reflect kind of a value, as sprig's `kindOf` names it. */
export function kindOf(value: GoValue): string {
  if (value === undefined || value === null) return 'invalid';
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'number') return 'float64';
  if (typeof value === 'boolean') return 'bool';
  if (Array.isArray(value)) return 'slice';
  if (value instanceof GoMethod) return 'func';
  return value instanceof GoMap ? 'map' : 'string';
}

/** The type of a value as `%T` prints it. */
export function typeOf(value: GoValue): string {
  if (value === undefined || value === null) return '<nil>';
  if (Array.isArray(value)) return '[]interface {}';
  if (value instanceof GoMap) return value.element === 'string' ? 'map[string]string' : 'map[string]interface {}';
  return kindOf(value);
}

/** A value as `fmt` prints it with `%v`. */
export function formatValue(value: GoValue): string {
  if (value === undefined || value === null) return '<nil>';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatFloat(value);
  if (Array.isArray(value)) return `[${value.map(formatValue).join(' ')}]`;
  if (value instanceof GoMap) {
    return `map[${value
      .sortedKeys()
      .map((key) => `${key}:${formatValue(value.entries.get(key))}`)
      .join(' ')}]`;
  }
  return value instanceof GoMethod ? '<func>' : String(value);
}

/** A float as `%v` prints it: the shortest digits, with an exponent below 1e-4 and from 1e6 on, where integers of a file end up as well. */
export function formatFloat(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  if (Object.is(value, -0)) return '-0';
  if (value === 0) return '0';
  const [digits = '', exponentText = '0'] = value.toExponential().split('e');
  const exponent = Number(exponentText);
  if (exponent >= -4 && exponent < 6) return plainDecimal(value, digits, exponent);
  const size = Math.abs(exponent);
  return `${digits}e${exponent < 0 ? '-' : '+'}${size < 10 ? '0' : ''}${size}`;
}

function plainDecimal(value: number, digits: string, exponent: number): string {
  const sign = value < 0 ? '-' : '';
  const bare = digits.replace('-', '').replace('.', '');
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${bare}`;
  if (bare.length <= exponent + 1) return `${sign}${bare}${'0'.repeat(exponent + 1 - bare.length)}`;
  return `${sign}${bare.slice(0, exponent + 1)}.${bare.slice(exponent + 1)}`;
}

/** Whether two values are deeply equal, as `reflect.DeepEqual` sees them. */
export function deepEqual(a: GoValue, b: GoValue): boolean {
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((entry, index) => deepEqual(entry, b[index]));
  }
  if (a instanceof GoMap) {
    if (!(b instanceof GoMap) || a.entries.size !== b.entries.size || a.element !== b.element) return false;
    return [...a.entries].every(([key, entry]) => b.entries.has(key) && deepEqual(entry, b.entries.get(key)));
  }
  return (a ?? null) === (b ?? null);
}
