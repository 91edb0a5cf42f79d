import yaml from 'js-yaml';
import { emitYaml } from './emit-yaml.ts';
import { compareText, fromGo, type GoValue, TemplateError, toGo } from './values.ts';

/** A value as `toYaml` writes it: without the line break at its end. */
export function dumpYaml(value: GoValue): string {
  return emitYaml(fromGo(value), compareKeys).replace(/\n$/, '');
}

/** The order in which go-yaml writes keys: letters behind everything else, and runs of digits by their number. */
function compareKeys(left: string, right: string): number {
  const [a, b] = [[...left], [...right]];
  let inDigits = false;
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const [x, y] = [a[at] as string, b[at] as string];
    if (x === y) {
      inDigits = /\p{Nd}/u.test(x);
      continue;
    }
    const [isLetterX, isLetterY] = [/\p{L}/u.test(x), /\p{L}/u.test(y)];
    if (isLetterX && isLetterY) return compareText(x, y);
    if (isLetterX || isLetterY) return isLetterX === inDigits ? -1 : 1;
    return compareNumbers(a, b, at) || compareText(x, y);
  }
  return a.length - b.length;
}

function compareNumbers(a: readonly string[], b: readonly string[], from: number): number {
  let start = from;
  while (start > 0 && /\d/.test(a[start - 1] as string)) start--;
  const digits = (letters: readonly string[]) => /^\d*/.exec(letters.slice(start).join(''))?.[0] ?? '';
  const [x, y] = [digits(a), digits(b)];
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
