import { createHash } from 'node:crypto';
import { boundedCount, byteLength, type Functions, fixed, MAX_TEXT, sliceBytes, variadic } from '../function.ts';
import { quoteGo } from '../printf.ts';
import { compareText, formatValue, GoMap, type GoValue, TemplateError } from '../values.ts';
import { inLowerCase } from './words.ts';

/** Sprig's text functions (https://masterminds.github.io/sprig/strings.html). */
export const STRINGS: Functions = {
  trim: fixed(['string'], (text) => trimSet(text, isSpace)),
  trimAll: fixed(['string', 'string'], (cut, text) => trimSet(text, (letter) => cut.includes(letter))),
  trimall: fixed(['string', 'string'], (cut, text) => trimSet(text, (letter) => cut.includes(letter))),
  trimPrefix: fixed(['string', 'string'], (prefix, text) =>
    text.startsWith(prefix) ? text.slice(prefix.length) : text,
  ),
  trimSuffix: fixed(['string', 'string'], (suffix, text) =>
    suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text,
  ),
  upper: fixed(['string'], (text) => text.toUpperCase()),
  lower: fixed(['string'], (text) => text.toLowerCase()),
  title: fixed(['string'], (text) => mapWords(text, titleSeparates, (letter) => letter.toUpperCase())),
  untitle: fixed(['string'], (text) => mapWords(text, isSpace, (letter) => letter.toLowerCase())),
  swapcase: fixed(['string'], swapCase),
  nospace: fixed(['string'], (text) => Buffer.from(text).toString('latin1').replace(/\s/g, '')),
  repeat: fixed(['int', 'string'], (count, text) => {
    if (count < 0n) throw new TemplateError('strings: negative Repeat count');
    return text.repeat(boundedCount(count, Math.floor(MAX_TEXT / Math.max(text.length, 1)), 'repeat'));
  }),
  substr: fixed(['int', 'int', 'string'], substring),
  trunc: fixed(['int', 'string'], truncate),
  abbrev: fixed(['int', 'string'], (width, text) => (width < 4n ? text : abbreviate(text, 0, Number(width)))),
  abbrevboth: fixed(['int', 'int', 'string'], (left, right, text) =>
    right < 4n || (left > 0n && right < 7n) ? text : abbreviate(text, Number(left), Number(right)),
  ),
  initials: fixed(['string'], (text) => (text.match(/(?<=^|\s)\S/gu) ?? []).join('')),
  contains: fixed(['string', 'string'], (part, text) => text.includes(part)),
  hasPrefix: fixed(['string', 'string'], (prefix, text) => text.startsWith(prefix)),
  hasSuffix: fixed(['string', 'string'], (suffix, text) => text.endsWith(suffix)),
  quote: variadic([], 'any', (_, values) =>
    present(values)
      .map((value) => quoteGo(textOf(value)))
      .join(' '),
  ),
  squote: variadic([], 'any', (_, values) =>
    present(values)
      .map((value) => `'${formatValue(value)}'`)
      .join(' '),
  ),
  cat: variadic([], 'any', (_, values) => present(values).map(formatValue).join(' ')),
  indent: fixed(['int', 'string'], indent),
  nindent: fixed(['int', 'string'], (spaces, text) => `\n${indent(spaces, text)}`),
  replace: fixed(['string', 'string', 'string'], replaceText),
  plural: fixed(['string', 'string', 'int'], (one, many, count) => (count === 1n ? one : many)),
  snakecase: fixed(['string'], (text) => inLowerCase(text, '_')),
  kebabcase: fixed(['string'], (text) => inLowerCase(text, '-')),
  camelcase: fixed(['string'], camelCase),
  wrap: fixed(['int', 'string'], (width, text) => wrapText(text, Number(width), '\n', false)),
  wrapWith: fixed(['int', 'string', 'string'], (width, separator, text) =>
    wrapText(text, Number(width), separator === '' ? '\n' : separator, true),
  ),
  toString: fixed(['any'], textOf),
  toStrings: fixed(['any'], (value) => textList(value)),
  join: fixed(['string', 'any'], (separator, value) => textList(value).join(separator)),
  sortAlpha: fixed(['any'], (value) => (Array.isArray(value) ? textList(value).sort(compareText) : [textOf(value)])),
  splitList: fixed(['string', 'string'], (separator, text) => splitText(text, separator)),
  split: fixed(['string', 'string'], (separator, text) => numbered(splitText(text, separator))),
  splitn: fixed(['string', 'int', 'string'], (separator, count, text) =>
    numbered(splitAtMost(text, separator, Number(count))),
  ),
  b64enc: fixed(['string'], (text) => Buffer.from(text).toString('base64')),
  b64dec: fixed(['string'], decodeBase64),
  sha1sum: fixed(['string'], (text) => createHash('sha1').update(text).digest('hex')),
  sha256sum: fixed(['string'], (text) => createHash('sha256').update(text).digest('hex')),
  sha512sum: fixed(['string'], (text) => createHash('sha512').update(text).digest('hex')),
  adler32sum: fixed(['string'], adler32),
};

/** A value as sprig's `toString` makes text of it. */
export function textOf(value: GoValue): string {
  return formatValue(value);
}

/** A list of texts, as sprig's `toStrings` makes one of anything: without the `nil`s. */
export function textList(value: GoValue): string[] {
  if (Array.isArray(value)) return present(value).map(textOf);
  return value == null ? [] : [textOf(value)];
}

function present(values: readonly GoValue[]): GoValue[] {
  return values.filter((value) => value != null);
}

function isSpace(letter: string): boolean {
  return /[\s\u0085]/u.test(letter);
}

function trimSet(text: string, isCut: (letter: string) => boolean): string {
  const letters = [...text];
  let start = 0;
  let end = letters.length;
  while (start < end && isCut(letters[start] as string)) start++;
  while (end > start && isCut(letters[end - 1] as string)) end--;
  return letters.slice(start, end).join('');
}

function mapWords(text: string, separates: (letter: string) => boolean, change: (letter: string) => string): string {
  let previous = ' ';
  let result = '';
  for (const letter of text) {
    result += separates(previous) && !separates(letter) ? change(letter) : letter;
    previous = letter;
  }
  return result;
}

/** `strings.Title` takes letters, digits and underscores for parts of a word, and above ASCII everything but spaces. */
function titleSeparates(letter: string): boolean {
  if (/[\p{L}\p{Nd}_]/u.test(letter)) return false;
  return letter.charCodeAt(0) < 0x80 || isSpace(letter);
}

function swapCase(text: string): string {
  return [...text]
    .map((letter) => (/\p{Lu}|\p{Lt}/u.test(letter) ? letter.toLowerCase() : letter.toUpperCase()))
    .join('');
}

function substring(start: bigint, end: bigint, text: string): string {
  const size = byteLength(text);
  if (start < 0n) return sliceBytes(text, 0, Number(end));
  if (end < 0n || end > BigInt(size)) return sliceBytes(text, Number(start), size);
  return sliceBytes(text, Number(start), Number(end));
}

function truncate(count: bigint, text: string): string {
  const size = byteLength(text);
  if (count < 0n && BigInt(size) + count > 0n) return sliceBytes(text, size + Number(count), size);
  return count >= 0n && BigInt(size) > count ? sliceBytes(text, 0, Number(count)) : text;
}

/** `AbbreviateFull` of Masterminds/goutils: an ellipsis on the side, or both sides, where text is left out. */
function abbreviate(text: string, left: number, width: number): string {
  if (byteLength(text) <= width) return text;
  let offset = Math.min(left, text.length);
  if (text.length - offset < width - 3) offset = text.length - (width - 3);
  if (offset <= 4) return `${text.slice(0, width - 3)}...`;
  if (width < 7) return '';
  if (offset + width - 3 < text.length) return `...${abbreviate(text.slice(offset), 0, width - 3)}`;
  return `...${text.slice(text.length - (width - 3))}`;
}

function indent(spaces: bigint, text: string): string {
  if (spaces < 0n) throw new TemplateError('strings: negative Repeat count');
  const pad = ' '.repeat(boundedCount(spaces, 1000, 'indent'));
  return pad + text.replaceAll('\n', `\n${pad}`);
}

function replaceText(old: string, replacement: string, text: string): string {
  const pieces = old === '' ? ['', ...text, ''] : text.split(old);
  const size = text.length + (pieces.length - 1) * replacement.length;
  if (size > MAX_TEXT) throw new TemplateError('replace makes too much text', 'limit');
  return pieces.join(replacement);
}

/** `ToPascalCase` of huandu/xstrings, which sprig's `camelcase` is. */
function camelCase(text: string): string {
  const leading = /^[\s_-]*/u.exec(text)?.[0] ?? '';
  const rest = text.slice(leading.length);
  return (
    leading +
    rest.replace(
      /(^|[\s_-]+)(\p{L})?(\p{Lu}*)/gu,
      (_, __, first?: string, more?: string) => `${(first ?? '').toUpperCase()}${(more ?? '').toLowerCase()}`,
    )
  );
}

function splitText(text: string, separator: string): string[] {
  return separator === '' ? [...text] : text.split(separator);
}

function splitAtMost(text: string, separator: string, count: number): string[] {
  if (count === 0) return [];
  const parts = splitText(text, separator);
  if (count < 0 || parts.length <= count) return parts;
  return [...parts.slice(0, count - 1), parts.slice(count - 1).join(separator)];
}

function numbered(parts: readonly string[]): GoMap {
  return new GoMap(
    parts.map((part, index) => [`_${index}`, part]),
    'string',
  );
}

function wrapText(text: string, width: number, separator: string, breaksWords: boolean): string {
  const size = Math.max(width, 1);
  let rest = text;
  let wrapped = '';
  while (rest.length > size) {
    if (rest.startsWith(' ')) {
      rest = rest.slice(1);
      continue;
    }
    const space = rest.lastIndexOf(' ', size);
    let end = space;
    if (space < 0) end = breaksWords ? size : rest.indexOf(' ', size);
    if (end < 0) break;
    wrapped += rest.slice(0, end) + separator;
    rest = rest.slice(space < 0 && breaksWords ? end : end + 1);
  }
  return wrapped + rest;
}

function decodeBase64(text: string): string {
  const bare = text.replace(/[\r\n]/g, '');
  if (bare.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(bare)) return Buffer.from(bare, 'base64').toString();
  const wrong = /[^A-Za-z0-9+/]/.exec(bare)?.index ?? bare.length - (bare.length % 4);
  return `illegal base64 data at input byte ${wrong}`;
}

/** The Adler-32 checksum of a text, as a number in decimal. */
export function adler32(text: string): string {
  let a = 1;
  let b = 0;
  for (const byte of Buffer.from(text)) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return String(((b << 16) | a) >>> 0);
}
