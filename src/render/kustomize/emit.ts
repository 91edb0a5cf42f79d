import { Literal, type Mapping, type Scalar, type Sequence, type Value } from '../../model/value.ts';
import { resolvePlain } from '../../util/plain-scalar.ts';

/*
 * Resources as `kustomize build` prints them: keys in natural order, lists not indented, block scalars for texts of
 * several lines. Long lines are not folded. Readers of YAML 1.1 and 1.2 read the same values.
 */

/** A stream of YAML documents. */
export function toYaml(resources: readonly { readonly value: Mapping }[]): string {
  return resources.map(({ value }) => documentText(value)).join('---\n');
}

function documentText(value: Mapping): string {
  if (Object.keys(value).length === 0) return '{}\n';
  const lines: string[] = [];
  writeMapping(value, '', '', lines);
  return lines.join('');
}

/** Writes the entries of a mapping. `first` goes before the first of them in place of the indentation. */
function writeMapping(mapping: Mapping, indent: string, first: string, lines: string[]): void {
  let start = first;
  for (const key of Object.keys(mapping).sort(compareKeys)) {
    const text = scalarText(key, `${indent}  `);
    const isLong = text.length > LONGEST_KEY || text.includes('\n');
    const lead = isLong ? `${start}? ${text}\n${indent}:` : `${start}${text}:`;
    writeValue(mapping[key] as Value, indent, lead, lines);
    start = indent;
  }
}

/** A longer key is written with a question mark. */
const LONGEST_KEY = 128;

/** Writes what follows a key or a dash. */
function writeValue(value: Value, indent: string, lead: string, lines: string[]): void {
  if (Array.isArray(value)) {
    if (value.length === 0) lines.push(`${lead} []\n`);
    else {
      lines.push(`${lead}\n`);
      writeSequence(value, indent, indent, lines);
    }
  } else if (typeof value === 'object' && value !== null && !(value instanceof Literal)) {
    if (Object.keys(value).length === 0) lines.push(`${lead} {}\n`);
    else {
      lines.push(`${lead}\n`);
      writeMapping(value, `${indent}  `, `${indent}  `, lines);
    }
  } else lines.push(`${lead} ${scalarText(value, `${indent}  `)}\n`);
}

function writeSequence(list: Sequence, indent: string, first: string, lines: string[]): void {
  let start = first;
  for (const item of list) {
    const inner = `${indent}  `;
    if (Array.isArray(item) && item.length > 0) writeSequence(item, inner, `${start}- `, lines);
    else if (typeof item === 'object' && item !== null && !(item instanceof Literal) && !Array.isArray(item)) {
      if (Object.keys(item).length === 0) lines.push(`${start}- {}\n`);
      else writeMapping(item, inner, `${start}- `, lines);
    } else writeValue(item, indent, `${start}-`, lines);
    start = indent;
  }
}

function scalarText(value: Scalar, indent: string): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return numberText(value);
  if (value instanceof Literal) {
    if (typeof value.value === 'number') return numberText(value.value);
    return value.kind === 'int' ? value.value : stringText(value.value, indent);
  }
  return stringText(value, indent);
}

/** A number that readers of YAML 1.1 take for one too: they want a point in front of an exponent. */
function numberText(value: number): string {
  const text = String(value);
  return /^-?\d+e/.test(text) ? text.replace('e', '.0e') : text;
}

function stringText(text: string, indent: string): string {
  if (text.includes('\n')) return canBeBlock(text) ? blockText(text, indent) : quoted(text);
  if (UNPRINTABLE.test(text)) return quoted(text);
  if (text === '' || isAmbiguous(text)) return quoted(text);
  return canBePlain(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to be escaped.
const UNPRINTABLE = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/;
const ESCAPED = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A string in double quotes: JSON's form, with the further characters that YAML does not take as they are. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    ESCAPED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Whether some reader would take a plain string for something else. */
function isAmbiguous(text: string): boolean {
  return resolvePlain(text, true) !== undefined || NUMBER_LIKE.test(text) || text === '=' || text === '<<';
}

/** Numbers of one YAML or another, times of day (which YAML 1.1 counts in sixties) among them. */
const NUMBER_LIKE =
  /^[-+]?(?:[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|[0-9_]*\.?[0-9_]+(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*\.|0[xob][0-9a-fA-F_]+|\.(?:inf|nan))$/i;

/** A string without characters that mean something where they stand. */
function canBePlain(text: string): boolean {
  return !/^[-?:](?:\s|$)|^[,[\]{}#&*!|>'"%@`]|^\s|\s$|: |:$| #|\t|^---|^\.\.\./.test(text);
}

/** Whether a text can be written as a literal block. */
function canBeBlock(text: string): boolean {
  return !/^[\s]|[ \t](?:\n|$)|\t|\r/.test(text) && !UNPRINTABLE.test(text.replaceAll('\n', ''));
}

function blockText(text: string, indent: string): string {
  const chomping = text.endsWith('\n\n') ? '+' : text.endsWith('\n') ? '' : '-';
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  const lines = body.split('\n').map((line) => (line === '' ? '' : indent + line));
  return `|${chomping}\n${lines.join('\n')}`;
}

/**
 * The order of keys of go-yaml (keyList in sorter.go): letters after everything else, runs of digits by their number.
 */
export function compareKeys(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  let index = 0;
  while (index < length && one.charCodeAt(index) === other.charCodeAt(index)) index++;
  if (index === length) return one.length - other.length;
  const [a, b] = [one[index] as string, other[index] as string];
  const [aIsLetter, bIsLetter] = [isLetter(a), isLetter(b)];
  if (aIsLetter !== bIsLetter) {
    const afterDigit = index > 0 && isDigit(one[index - 1] as string);
    return aIsLetter === afterDigit ? -1 : 1;
  }
  if (!aIsLetter) {
    const [aRun, bRun] = [digitsFrom(one, index), digitsFrom(other, index)];
    const counted = significantDigitBefore(one, index) && (a === '0' || b === '0') ? '1' : '';
    const difference = Number(counted + aRun) - Number(counted + bRun) || aRun.length - bRun.length;
    if (difference !== 0) return difference;
  }
  return a < b ? -1 : 1;
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

function digitsFrom(text: string, start: number): string {
  let end = start;
  while (end < text.length && isDigit(text[end] as string)) end++;
  return text.slice(start, end);
}

/** Whether the digits right before an index hold one that is not zero, so that a zero there counts. */
function significantDigitBefore(text: string, index: number): boolean {
  for (let at = index - 1; at >= 0 && isDigit(text[at] as string); at--) if (text[at] !== '0') return true;
  return false;
}
