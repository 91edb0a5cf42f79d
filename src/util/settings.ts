import type { ErrorObject } from 'ajv';
import type { Node } from 'yaml';
import type { SettingProblem } from '../model/configuration.ts';
import { compareLocations, type Location } from '../model/location.ts';
import { didYouMean } from './suggest.ts';

/*
 * Files that people write for the gate: the configuration and policies. Their errors are shown at the line, all of
 * them at once. The parser and the validator are loaded when there is such a file, and not before.
 */

type Way = readonly (string | number)[];

/** A settings file: its value, and where each setting stands. */
export interface SettingsFile {
  readonly path: string;
  /** Plain JSON values; `undefined` where the text could not be parsed. */
  readonly value: unknown;
  readonly problems: readonly SettingProblem[];
  /** The place of the value at a path, or of the key it stands under; of the nearest ancestor that exists. */
  locate(way: Way, aim?: 'value' | 'key'): Location;
  /** The place of a character within the text that stands at a path, whichever way it is quoted or folded. */
  locateWithin(way: Way, offset: number): Location;
}

/** Parses YAML 1.2 with positions. Throws nothing: what is wrong is in `problems`. */
export async function readSettings(path: string, text: string): Promise<SettingsFile> {
  const { isCollection, isMap, isScalar, LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems: SettingProblem[] = document.errors.map((error) => ({
    ...at(error.pos[0]),
    message: (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''),
  }));

  const offsetOf = (way: Way, aim: 'value' | 'key' = 'value'): number => {
    let node = document.contents as Node | null | undefined;
    let offset = node?.range?.[0] ?? 0;
    for (const [depth, key] of way.entries()) {
      if (!isCollection(node)) break;
      const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
      const next = (isMap(node) ? pair?.value : node.items[key as number]) as Node | null | undefined;
      const keyOffset = (pair?.key as Node | undefined)?.range?.[0];
      if (next == null && keyOffset === undefined) break;
      const wantsKey = aim === 'key' && depth === way.length - 1;
      offset = (wantsKey ? keyOffset : undefined) ?? next?.range?.[0] ?? keyOffset ?? offset;
      node = next;
    }
    return offset;
  };
  const locateWithin = (way: Way, offset: number): Location => {
    const inner = valueAt(document.toJS(), way);
    const start = offsetOf(way);
    return at(typeof inner === 'string' ? sourceOffset(text, start, inner, offset) : start);
  };

  let value: unknown;
  if (problems.length === 0) {
    try {
      value = document.toJS() ?? undefined;
    } catch {
      problems.push({ ...at(0), message: 'the file expands to more aliases than any settings need' });
    }
  }
  return { path, value, problems, locate: (way, aim) => at(offsetOf(way, aim)), locateWithin };
}

function valueAt(root: unknown, way: Way): unknown {
  return way.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);
}

/** Where the character at `offset` of a scalar's value stands in the source: the two differ by white space and quotes. */
function sourceOffset(source: string, start: number, value: string, offset: number): number {
  const before = value.slice(0, offset).replace(/\s/g, '').length;
  let at = start;
  if (source[at] === '|' || source[at] === '>') at = source.indexOf('\n', at) + 1;
  else if (source[at] === '"' || source[at] === "'") at++;
  for (let seen = 0; at < source.length; at++) {
    if (/\s/.test(source[at] as string)) continue;
    if (seen++ === before) break;
  }
  return at;
}

/** Checks a settings file against a JSON Schema: every error, each at its line, with the word that was meant. */
export async function validateSettings(file: SettingsFile, schema: object): Promise<SettingProblem[]> {
  const { Ajv } = await import('ajv');
  const ajv = new Ajv({ allErrors: true, verbose: true, strictTypes: false, messages: true });
  const validate = ajv.compile(schema);
  if (validate(file.value)) return [];
  const problems = (validate.errors ?? []).flatMap((error) => describe(file, error) ?? []);
  const seen = new Set<string>();
  return problems.sort(compareLocations).filter((problem) => {
    const key = `${problem.line}:${problem.column}:${problem.message}`;
    return !seen.has(key) && seen.add(key);
  });
}

function describe(file: SettingsFile, error: ErrorObject): SettingProblem | undefined {
  const way = wayOf(error.instancePath, file.value);
  const name = nameOfWay(way);
  // `anyOf` says it all; what each alternative lacks says nothing more.
  if (error.schemaPath.includes('/anyOf/')) return undefined;
  const at = (message: string, to: Way = way, aim: 'value' | 'key' = 'value') => ({
    ...file.locate(to, aim),
    message,
  });
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params['additionalProperty']);
      const known = Object.keys((error.parentSchema?.['properties'] as object | undefined) ?? {});
      return at(`${name} has no key ${shown(key)}${didYouMean(key, known)}`, [...way, key], 'key');
    }
    case 'required':
      return at(`${name} needs the key ${error.params['missingProperty']}`);
    case 'enum': {
      const allowed = (error.params['allowedValues'] as unknown[]).map(String);
      const hint = typeof error.data === 'string' ? didYouMean(error.data, allowed) : '';
      return at(`${name} is ${shown(error.data)}, and must be one of ${allowed.join(', ')}${hint}`);
    }
    case 'type':
      return at(`${name} must be ${[error.params['type']].flat().map(typeName).join(' or ')}`);
    case 'anyOf':
      return at(`${name} needs ${alternatives(error)}`);
    case 'if':
      return undefined;
    default:
      return at(`${name} ${error.message ?? 'is not valid'}`);
  }
}

/** What YAML calls a type of JSON Schema. */
function typeName(type: unknown): string {
  if (type === 'object') return 'a mapping';
  if (type === 'array') return 'a list';
  return type === 'integer' ? 'an integer' : `a ${type}`;
}

function alternatives(error: ErrorObject): string {
  const options = error.schema as { required?: string[] }[];
  return options.flatMap((option) => option.required ?? []).join(' or ');
}

/** A JSON pointer as a path, with list indexes as numbers. */
function wayOf(pointer: string, root: unknown): Way {
  const way: (string | number)[] = [];
  let value = root;
  for (const raw of pointer.split('/').slice(1)) {
    const key = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    way.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown> | undefined)?.[key];
  }
  return way;
}

function nameOfWay(way: Way): string {
  if (way.length === 0) return 'the file';
  return way.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${key}`)).join('');
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
