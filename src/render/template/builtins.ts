import { byteLength, type Functions, fixed, variadic } from './function.ts';
import { sprintf } from './printf.ts';
import {
  compareText,
  deepEqual,
  formatValue,
  GoMap,
  type GoValue,
  isTrue,
  kindOf,
  TemplateError,
  typeOf,
} from './values.ts';

/** The functions that text/template has of its own (https://pkg.go.dev/text/template#hdr-Functions). */
export const BUILTINS: Functions = {
  // Evaluated by the engine, for they do not evaluate all of their arguments.
  and: variadic(['any'], 'any', ([first]) => first),
  or: variadic(['any'], 'any', ([first]) => first),
  not: fixed(['any'], (value) => !isTrue(value)),
  len: fixed(['any'], lengthOf),
  index: variadic(['any'], 'any', ([value], keys) => keys.reduce(indexOf, value)),
  print: variadic([], 'any', (_, values) => sprint(values)),
  println: variadic([], 'any', (_, values) => `${values.map(formatValue).join(' ')}\n`),
  printf: variadic(['string'], 'any', ([format], values) => sprintf(format, values)),
  html: variadic([], 'any', (_, values) => sprint(values).replace(/[&<>"'\0]/g, (letter) => HTML[letter] ?? letter)),
  urlquery: variadic([], 'any', (_, values) => queryEscape(sprint(values))),
  eq: variadic(['any'], 'any', ([first], others) => {
    if (others.length === 0) throw new TemplateError('missing argument for comparison');
    return others.some((other) => equal(first, other));
  }),
  ne: fixed(['any', 'any'], (a, b) => !equal(a, b)),
  lt: fixed(['any', 'any'], (a, b) => compare(a, b) < 0),
  le: fixed(['any', 'any'], (a, b) => compare(a, b) <= 0),
  gt: fixed(['any', 'any'], (a, b) => compare(a, b) > 0),
  ge: fixed(['any', 'any'], (a, b) => compare(a, b) >= 0),
};

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
  '\0': '\ufffd',
};

function lengthOf(value: GoValue): bigint {
  if (typeof value === 'string') return BigInt(byteLength(value));
  if (Array.isArray(value)) return BigInt(value.length);
  if (value instanceof GoMap) return BigInt(value.entries.size);
  throw new TemplateError(value == null ? 'len of nil pointer' : `len of type ${typeOf(value)}`);
}

function indexOf(value: GoValue, key: GoValue): GoValue {
  if (value == null) throw new TemplateError('index of untyped nil');
  if (value instanceof GoMap) {
    if (typeof key !== 'string') throw new TemplateError(`value has type ${typeOf(key)}; should be string`);
    return value.entries.get(key) ?? (value.element === 'string' ? '' : null);
  }
  if (!Array.isArray(value) && typeof value !== 'string') {
    throw new TemplateError(`can't index item of type ${typeOf(value)}`);
  }
  if (typeof key !== 'bigint') throw new TemplateError(`cannot index slice/array with type ${typeOf(key)}`);
  const items = Array.isArray(value) ? value : [...Buffer.from(value)].map(BigInt);
  if (key < 0n || key >= BigInt(items.length)) throw new TemplateError(`index out of range: ${key}`);
  return items[Number(key)] ?? null;
}

/** `fmt.Sprint`: a space between two values of which neither is a string. */
function sprint(values: readonly GoValue[]): string {
  let text = '';
  for (const [index, value] of values.entries()) {
    const spaced = index > 0 && typeof value !== 'string' && typeof values[index - 1] !== 'string';
    text += (spaced ? ' ' : '') + formatValue(value);
  }
  return text;
}

function queryEscape(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}

function equal(a: GoValue, b: GoValue): boolean {
  if (a == null || b == null) return a == null && b == null;
  const kinds = [kindOf(a), kindOf(b)];
  if (kinds.some((kind) => kind === 'slice' || kind === 'map')) {
    if (kinds[0] !== kinds[1]) throw new TemplateError('incompatible types for comparison');
    throw new TemplateError(`non-comparable type ${formatValue(a)}: ${typeOf(a)}`);
  }
  if (kinds[0] !== kinds[1]) throw new TemplateError('incompatible types for comparison');
  return deepEqual(a, b);
}

function compare(a: GoValue, b: GoValue): number {
  if (kindOf(a) !== kindOf(b)) throw new TemplateError('incompatible types for comparison');
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if ((typeof a === 'bigint' || typeof a === 'number') && (typeof b === 'bigint' || typeof b === 'number')) {
    return a < b ? -1 : a > b ? 1 : 0;
  }
  throw new TemplateError('invalid type for comparison');
}
