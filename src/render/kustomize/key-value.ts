import { Buffer, isUtf8 } from 'node:buffer';
import { Failure } from './failure.ts';

/** A key of a generated ConfigMap or Secret and its value. */
export interface KeyValue {
  readonly key: string;
  readonly value: string;
}

/** A pair of an env file, with the line (from 1) that holds it. */
export interface EnvPair extends KeyValue {
  readonly line: number;
}

/** Go's scanner gives up, without a word, at a line longer than this, in bytes. */
const LONGEST_LINE = 65_535;

/** White space as Go's unicode.IsSpace has it. */
const LEADING_SPACE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The pairs of an env file, as `envs` of a generator reads it: leading white space, empty lines and comments go,
 * everything after the first `=` is the value as it stands. Raises `Failure`.
 */
export function parseEnvFile(bytes: Uint8Array): EnvPair[] {
  const pairs: EnvPair[] = [];
  let line = 0;
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    if (end - start > LONGEST_LINE) break;
    line++;
    const pair = parseEnvLine(bytes.subarray(start, end), line);
    if (pair !== undefined) pairs.push(pair);
    start = end + 1;
  }
  return pairs;
}

function parseEnvLine(bytes: Uint8Array, line: number): EnvPair | undefined {
  if (!isUtf8(bytes)) throw new Failure(`line ${line} has invalid utf8 bytes`);
  let text = decoder.decode(bytes);
  if (text.endsWith('\r')) text = text.slice(0, -1);
  if (line === 1 && text.startsWith('\ufeff')) text = text.slice(1);
  text = text.replace(LEADING_SPACE, '');
  if (text.startsWith('#')) return undefined;
  const equals = text.indexOf('=');
  const key = equals < 0 ? text : text.slice(0, equals);
  return key === '' ? undefined : { key, value: equals < 0 ? '' : text.slice(equals + 1), line };
}

/**
 * A pair of `literals`: one pair of equal outer quotes goes. Raises `Failure`, whose message does not show what is meant
 * for a Secret.
 */
export function parseLiteral(source: string, secret = false): KeyValue {
  const equals = source.indexOf('=');
  if (equals < 1) throw new Failure(`invalid literal source${secret ? '' : ` ${source}`}, expected key=value`);
  const value = source.slice(equals + 1);
  const first = value[0];
  const quoted = value.length > 1 && (first === '"' || first === "'") && value.endsWith(first);
  return { key: source.slice(0, equals), value: quoted ? value.slice(1, -1) : value };
}

/** An entry of `files`: `[key=]path`. The key is the base name where none is given. Raises `Failure`. */
export function parseFileSource(source: string): { readonly key: string; readonly path: string } {
  const parts = source.split('=');
  const [first = '', second] = parts;
  if (parts.length > 2) throw new Failure(`source "${source}" key name or file path contains '='`);
  if (second === undefined) return { key: baseName(source), path: source };
  if (first === '') throw new Failure(`missing key name for file path "${second}" in source "${source}"`);
  if (second === '') throw new Failure(`missing file path for key name "${first}" in source "${source}"`);
  return { key: first, path: second };
}

/** The last element of a path as Go's path.Base gives it. */
function baseName(path: string): string {
  if (path === '') return '.';
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end--;
  return end === 0 ? '/' : path.slice(path.lastIndexOf('/', end - 1) + 1, end);
}

/** What a generated ConfigMap holds for some bytes: text under `data`, anything else in base64 under `binaryData`. */
export function configMapEntry(bytes: Uint8Array): { readonly field: 'data' | 'binaryData'; readonly value: string } {
  return isUtf8(bytes)
    ? { field: 'data', value: decoder.decode(bytes) }
    : { field: 'binaryData', value: base64Lines(bytes) };
}

/** Base64, broken every 70 characters where it reaches that length, each line ended. */
export function base64Lines(bytes: Uint8Array): string {
  const encoded = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  return encoded.length < 70 ? encoded : encoded.replace(/.{1,70}/g, '$&\n');
}
