import { boundedCount, type Functions, fixed, MAX_ELEMENTS, toFloat, toInt, variadic, wrap64 } from '../function.ts';
import { deepEqual, formatFloat, fromGo, GoMap, type GoValue, kindOf, TemplateError, toGo, typeOf } from '../values.ts';
import { isEmpty } from './collections.ts';
import { EXPRESSIONS } from './expressions.ts';

const NUMBERS: Functions = {
  int: fixed(['any'], toInt),
  int64: fixed(['any'], toInt),
  float64: fixed(['any'], toFloat),
  atoi: fixed(['string'], (text) => (/^[+-]?\d{1,19}$/.test(text) ? BigInt(text.replace(/^\+/, '')) : 0n)),
  toDecimal: fixed(['any'], (value) => {
    const text = typeof value === 'string' ? value : typeof value === 'number' ? formatFloat(value) : String(value);
    return /^[+-]?[0-7]+$/.test(text) ? BigInt(Number.parseInt(text, 8)) : 0n;
  }),
  add: variadic([], 'any', (_, values) => wrap64(values.reduce((sum: bigint, value) => sum + toInt(value), 0n))),
  add1: fixed(['any'], (value) => wrap64(toInt(value) + 1n)),
  sub: fixed(['any', 'any'], (a, b) => wrap64(toInt(a) - toInt(b))),
  mul: variadic(['any'], 'any', ([first], rest) =>
    rest.reduce((sum: bigint, value) => wrap64(sum * toInt(value)), toInt(first)),
  ),
  div: fixed(['any', 'any'], (a, b) => toInt(a) / divisor(b)),
  mod: fixed(['any', 'any'], (a, b) => toInt(a) % divisor(b)),
  max: variadic(['any'], 'any', ([first], rest) => pick(first, rest, (a, b) => a > b)),
  biggest: variadic(['any'], 'any', ([first], rest) => pick(first, rest, (a, b) => a > b)),
  min: variadic(['any'], 'any', ([first], rest) => pick(first, rest, (a, b) => a < b)),
  floor: fixed(['any'], (value) => Math.floor(toFloat(value))),
  ceil: fixed(['any'], (value) => Math.ceil(toFloat(value))),
  round: variadic(['any', 'int'], 'float', ([value, places], [roundOn]) =>
    round(toFloat(value), Number(places), roundOn ?? 0.5),
  ),
  addf: variadic([], 'any', (_, values) => values.reduce((sum: number, value) => exact(sum + toFloat(value)), 0)),
  add1f: fixed(['any'], (value) => exact(toFloat(value) + 1)),
  subf: variadic(['any'], 'any', ([first], rest) =>
    rest.reduce((sum: number, value) => exact(sum - toFloat(value)), toFloat(first)),
  ),
  mulf: variadic(['any'], 'any', ([first], rest) =>
    rest.reduce((sum: number, value) => exact(sum * toFloat(value)), toFloat(first)),
  ),
  divf: variadic(['any'], 'any', ([first], rest) =>
    rest.reduce((sum: number, value) => sum / toFloat(value), toFloat(first)),
  ),
  maxf: variadic(['any'], 'any', ([first], rest) => Math.max(toFloat(first), ...rest.map(toFloat))),
  minf: variadic(['any'], 'any', ([first], rest) => Math.min(toFloat(first), ...rest.map(toFloat))),
  until: fixed(['int'], (count) => steps(0n, count, count < 0n ? -1n : 1n)),
  untilStep: fixed(['int', 'int', 'int'], steps),
  seq: variadic([], 'int', (_, bounds) => sequence(bounds)),
};

function divisor(value: GoValue): bigint {
  const number = toInt(value);
  if (number === 0n) throw new TemplateError('runtime error: integer divide by zero');
  return number;
}

function pick(first: GoValue, rest: readonly GoValue[], wins: (a: bigint, b: bigint) => boolean): bigint {
  return rest.map(toInt).reduce((best, value) => (wins(value, best) ? value : best), toInt(first));
}

/** Sprig calculates in decimal; this takes the noise of binary fractions away again. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

function round(value: number, places: number, roundOn: number): number {
  const power = 10 ** places;
  const digit = power * value;
  const fraction = digit - Math.trunc(digit);
  return (fraction >= roundOn ? Math.ceil(digit) : Math.floor(digit)) / power;
}

function steps(start: bigint, stop: bigint, step: bigint): GoValue[] {
  const down = stop < start;
  if (down ? step >= 0n : step <= 0n) return [];
  const distance = down ? start - stop : stop - start;
  const size = step < 0n ? -step : step;
  boundedCount(distance / size, MAX_ELEMENTS, 'until');
  const values: GoValue[] = [];
  for (let value = start; down ? value > stop : value < stop; value += step) values.push(value);
  return values;
}

function sequence(bounds: readonly bigint[]): string {
  const [first = 0n, second = 0n, third = 0n] = bounds;
  if (bounds.length === 0 || bounds.length > 3) return '';
  if (bounds.length === 3) {
    const away = third < first;
    if (away && second > 0n) return '';
    return steps(first, third + (away ? -1n : 1n), second).join(' ');
  }
  const [start, end] = bounds.length === 1 ? [1n, first] : [first, second];
  const step = end < start ? -1n : 1n;
  return steps(start, end + step, step).join(' ');
}

const LOGIC: Functions = {
  default: variadic(['any'], 'any', ([fallback], given) =>
    given.length === 0 || isEmpty(given[0]) ? fallback : given[0],
  ),
  empty: fixed(['any'], isEmpty),
  coalesce: variadic([], 'any', (_, values) => values.find((value) => !isEmpty(value)) ?? null),
  all: variadic([], 'any', (_, values) => !values.some(isEmpty)),
  any: variadic([], 'any', (_, values) => values.some((value) => !isEmpty(value))),
  ternary: fixed(['any', 'any', 'bool'], (yes, no, condition) => (condition ? yes : no)),
  deepEqual: fixed(['any', 'any'], deepEqual),
  kindOf: fixed(['any'], kindOf),
  kindIs: fixed(['string', 'any'], (kind, value) => kindOf(value) === kind),
  typeOf: fixed(['any'], typeOf),
  typeIs: fixed(['string', 'any'], (type, value) => typeOf(value) === type),
  typeIsLike: fixed(['string', 'any'], (type, value) => typeOf(value) === type || `*${type}` === typeOf(value)),
  fail: fixed(['string'], (message) => {
    throw new TemplateError(message);
  }),
};

const JSON_FUNCTIONS: Functions = {
  toJson: fixed(['any'], (value) => escapeHtml(goJson(value, ''))),
  mustToJson: fixed(['any'], (value) => escapeHtml(goJson(value, ''))),
  toRawJson: fixed(['any'], (value) => goJson(value, '')),
  mustToRawJson: fixed(['any'], (value) => goJson(value, '')),
  toPrettyJson: fixed(['any'], (value) => escapeHtml(goJson(value, '  '))),
  mustToPrettyJson: fixed(['any'], (value) => escapeHtml(goJson(value, '  '))),
  fromJson: fixed(['string'], (text) => parseJson(text) ?? null),
  mustFromJson: fixed(['string'], (text) => {
    const value = parseJson(text);
    if (value === undefined) throw new TemplateError('invalid JSON');
    return value;
  }),
};

/** JSON as Go's encoder writes it: keys sorted. */
function goJson(value: GoValue, indent: string): string {
  return JSON.stringify(sorted(value), undefined, indent).replace(
    /[\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16)}`,
  );
}

function sorted(value: GoValue): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value instanceof GoMap) {
    const object = Object.create(null) as Record<string, unknown>;
    for (const key of value.sortedKeys()) object[key] = sorted(value.entries.get(key));
    return object;
  }
  return fromGo(value);
}

function escapeHtml(json: string): string {
  return json.replace(/[<>&]/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`);
}

function parseJson(text: string): GoValue {
  try {
    return toGo(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const PATHS: Functions = {
  base: fixed(['string'], (path) => baseOf(path)),
  dir: fixed(['string'], (path) => cleanPath(path.slice(0, path.lastIndexOf('/') + 1))),
  ext: fixed(['string'], (path) => /\.[^./]*$/.exec(path)?.[0] ?? ''),
  clean: fixed(['string'], cleanPath),
  isAbs: fixed(['string'], (path) => path.startsWith('/')),
};

function baseOf(path: string): string {
  if (path === '') return '.';
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end--;
  const bare = path.slice(0, end);
  return bare === '' ? '/' : bare.slice(bare.lastIndexOf('/') + 1);
}

/** Go's `path.Clean`. */
function cleanPath(path: string): string {
  const rooted = path.startsWith('/');
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (!rooted) parts.push(part);
  }
  const cleaned = parts.join('/');
  return rooted ? `/${cleaned}` : cleaned || '.';
}

/** Sprig's functions of numbers, conditions, JSON and paths, and those of regular expressions (https://masterminds.github.io/sprig/). */
export const GENERAL: Functions = {
  ...NUMBERS,
  ...LOGIC,
  ...JSON_FUNCTIONS,
  ...EXPRESSIONS,
  ...PATHS,
  osBase: PATHS['base'] as (typeof PATHS)[string],
  osDir: PATHS['dir'] as (typeof PATHS)[string],
  osExt: PATHS['ext'] as (typeof PATHS)[string],
  osClean: PATHS['clean'] as (typeof PATHS)[string],
  osIsAbs: PATHS['isAbs'] as (typeof PATHS)[string],
};
