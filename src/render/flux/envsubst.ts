import { RE2JS } from 're2js';
import { type Call, type Part, parseTemplate, SubstitutionError } from './envsubst-parse.ts';

export { SubstitutionError } from './envsubst-parse.ts';

/** What is known of a variable: its value, that nobody defines it, or that somebody does and the value is not here. */
export type Lookup = (
  name: string,
) => { readonly value: string; readonly isSecret?: boolean } | 'undefined' | 'unknown';

/** A text with its variables replaced. */
export interface Substituted {
  readonly text: string;
  /** Variables that a value was taken of, in the order of the text. */
  readonly used: readonly string[];
  /** Variables that nobody defines and that have no default. Their expressions stand in `text` as written. */
  readonly undefined: readonly string[];
  /** What stands in `text` in the place of variables that are secret. */
  readonly secrets: readonly string[];
}

/** Values longer than this are not trimmed by a pattern: the work grows with the square of the length. */
const MAX_TRIMMED = 2000;

/** No text grows longer: no API server takes an object of that size. */
const MAX_RESULT = 4 * 1024 * 1024;

/**
 * Replaces `${VAR}` and the functions of fluxcd/pkg/envsubst in a text. An expression whose value cannot be told stays as
 * written, where Flux would put the value, or nothing for a variable that is not defined. Raises `SubstitutionError`
 * where Flux would refuse the text.
 */
export function substitute(text: string, lookup: Lookup): Substituted {
  const used: string[] = [];
  const missing: string[] = [];
  const secrets: string[] = [];
  const evaluate = (parts: readonly Part[]): string => {
    let result = '';
    for (const part of parts) {
      result += typeof part === 'string' ? part : noted(part);
      bounded(result.length);
    }
    return result;
  };

  function noted(part: Call): string {
    const result = call(part);
    const found = lookup(part.name);
    if (typeof found === 'object' && found.isSecret === true && result !== '') secrets.push(result);
    return result;
  }

  function call(part: Call): string {
    const found = lookup(part.name);
    const isDefault = /^(?::?=|:[-?+])$/.test(part.operator);
    if (found === 'unknown') return part.source;
    if (found === 'undefined' && !isDefault) {
      missing.push(part.name);
      return part.source;
    }
    const value = found === 'undefined' ? '' : found.value;
    if (found !== 'undefined') used.push(part.name);
    if (isDefault) return value === '' ? evaluate(part.args) : value;
    return apply(
      part.operator,
      value,
      part.args.map((arg) => evaluate([arg])),
    );
  }

  const result = evaluate(parseTemplate(text));
  return { text: result, used, undefined: missing, secrets };
}

function bounded(length: number): void {
  if (length > MAX_RESULT) throw new SubstitutionError('the values make a text that is too long');
}

function apply(operator: string, value: string, args: readonly string[]): string {
  const [first = '', second] = args;
  switch (operator) {
    case '#length':
      return String(Buffer.byteLength(value));
    case ',':
      return mapFirst(value, (character) => character.toLowerCase());
    case ',,':
      return value.toLowerCase();
    case '^':
      return mapFirst(value, (character) => character.toUpperCase());
    case '^^':
      return value.toUpperCase();
    case ':':
      return substring(value, first, second);
    case '/':
      return value.replace(first, () => second ?? '');
    case '//':
      bounded(value.length + (value.split(first).length - 1) * (second ?? '').length);
      return value.replaceAll(first, () => second ?? '');
    case '/#':
      return second !== undefined && value.startsWith(first) ? second + value.slice(first.length) : value;
    case '/%':
      return second !== undefined && value.endsWith(first)
        ? value.slice(0, value.length - first.length) + second
        : value;
    case '#':
      return trim(value, first, 'shortest');
    case '##':
      return trim(value, first, 'longest');
    case '%':
      return reverse(trim(reverse(value), reverse(first), 'shortest'));
    case '%%':
      return reverse(trim(reverse(value), reverse(first), 'longest'));
    default:
      return value;
  }
}

function mapFirst(value: string, change: (character: string) => string): string {
  const [first = ''] = value;
  return change(first) + value.slice(first.length);
}

/** Offsets and lengths count bytes; what is no number leaves the value as it is. */
function substring(value: string, offset: string, length: string | undefined): string {
  const bytes = Buffer.from(value);
  if (!/^[-+]?\d+$/.test(offset)) return value;
  const given = Number(offset);
  const start = given < 0 ? Math.max(bytes.length + given, 0) : given;
  if (length === undefined) return bytes.subarray(start).toString();
  if (!/^[-+]?\d+$/.test(length)) return value;
  const end = Number(length) < 0 ? bytes.length + Number(length) : start + Number(length);
  return end < start ? '' : bytes.subarray(start, end).toString();
}

/** Takes the prefix off that a shell pattern matches. `*` matches slashes too. */
function trim(value: string, pattern: string, which: 'shortest' | 'longest'): string {
  if (value.length > MAX_TRIMMED) throw new SubstitutionError('the value is too long for a pattern');
  const matcher = globOf(pattern);
  if (matcher === undefined) return value;
  const lengths = Array.from({ length: value.length }, (_, index) => index + 1);
  if (which === 'longest') lengths.reverse();
  const length = lengths.find((size) => matcher.matches(value.slice(0, size)));
  return length === undefined ? value : value.slice(length);
}

function globOf(pattern: string): RE2JS | undefined {
  let expression = '';
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index] ?? '';
    if (character === '*') expression += '.*';
    else if (character === '?') expression += '.';
    else if (character === '[') {
      const end = pattern.indexOf(']', index + 1);
      if (end < 0) return undefined;
      expression += `[${pattern.slice(index + 1, end).replaceAll('[', '\\[')}]`;
      index = end;
    } else if (character === '\\') expression += RE2JS.quote(pattern[++index] ?? '\\');
    else expression += RE2JS.quote(character);
  }
  try {
    return RE2JS.compile(expression, RE2JS.DOTALL);
  } catch {
    return undefined;
  }
}

function reverse(value: string): string {
  return [...value].reverse().join('');
}
