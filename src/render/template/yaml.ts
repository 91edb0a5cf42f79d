import yaml from 'js-yaml';
import { emitYaml } from './emit-yaml.ts';
import { compareText, fromGo, type GoValue, TemplateError, toGo } from './values.ts';

/** A value as `toYaml` writes it: without the line break at its end. */
export function dumpYaml(value: GoValue): string {
  return emitYaml(fromGo(value), compareKeys).replace(/\n$/, '');
}

/** The order in which go-yaml writes keys: letters behind everything else, and runs of digits by their number. */
function compareKeys(left: string, right: string): number {
  const at = firstDifference(left, right);
  const [x, y] = [left.codePointAt(at), right.codePointAt(at)];
  if (x === undefined || y === undefined) return left.length - right.length;
  const [isLetterX, isLetterY] = [isLetter(x), isLetter(y)];
  if (isLetterX && isLetterY) return x - y;
  if (isLetterX || isLetterY) return isLetterX === /\p{Nd}$/u.test(left.slice(0, at)) ? -1 : 1;
  return compareNumbers(left, right, at) || x - y;
}

/** Where two texts differ first; never between the halves of a character. */
function firstDifference(left: string, right: string): number {
  let at = 0;
  while (at < left.length && at < right.length && left.charCodeAt(at) === right.charCodeAt(at)) at++;
  const before = left.charCodeAt(at - 1);
  return before >= 0xd800 && before < 0xdc00 ? at - 1 : at;
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  return /^\p{L}/u.test(String.fromCodePoint(code));
}

function compareNumbers(left: string, right: string, from: number): number {
  let start = from;
  while (start > 0 && /\d/.test(left[start - 1] as string)) start--;
  const digits = (text: string) => /^\d*/.exec(text.slice(start))?.[0] ?? '';
  const [x, y] = [digits(left), digits(right)];
  const [bareX, bareY] = [x.replace(/^0+/, ''), y.replace(/^0+/, '')];
  if (bareX.length !== bareY.length) return bareX.length - bareY.length;
  return compareText(bareX, bareY) || x.length - y.length;
}

/** The first document of a text; an empty mapping where there is none. Raises `TemplateError`. */
export function parseYaml(text: string): GoValue {
  try {
    const [value] = yaml.loadAll(text, undefined, { schema: yaml.CORE_SCHEMA });
    return toGo((value ?? {}) as Parameters<typeof toGo>[0]);
  } catch {
    throw new TemplateError('the text is no YAML');
  }
}
