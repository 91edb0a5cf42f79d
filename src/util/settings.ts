import type { ErrorObject } from 'ajv';
import type { SettingProblem } from '../model/configuration.ts';
import type { ParsedFile } from '../model/document.ts';
import { compareLocations, type Location } from '../model/location.ts';
import { isContainer, Literal, type Path, type Value } from '../model/value.ts';
import { didYouMean } from './suggest.ts';

/*
 * Files that people write for the gate: the configuration and policies. Their errors are shown at the line, all of
 * them at once.
 */

/** Whether an entry of `extends` is a path, of files or directories; the others are packs of the gate. */
export function isPathEntry(entry: string): boolean {
  return entry.includes('/') || /\.ya?ml$/.test(entry);
}

/** A settings file: its value, and where each setting stands. */
export interface SettingsFile {
  readonly path: string;
  /** Plain JSON values; `undefined` where there is nothing, or where the text could not be parsed. */
  readonly value: unknown;
  readonly problems: readonly SettingProblem[];
  /** The place of the value at a path, or of the key it stands under; of the nearest ancestor that exists. */
  locate(way: Path, aim?: 'value' | 'key'): Location;
}

/** A validator that ajv made: `schemas/validators.ts`. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}

/** Reads a parsed file as settings: one document, every problem an error. */
export function settingsOf({ path, documents, problems }: ParsedFile): SettingsFile {
  const written = documents.filter(({ value }) => value !== null);
  const [document] = written;
  const locate: SettingsFile['locate'] = (way, aim) => document?.locate(way, aim) ?? { path, line: 1, column: 1 };
  const found: SettingProblem[] = problems.map(({ message, line, column }) => ({ path, line, column, message }));
  const second = written[1];
  if (second !== undefined) found.push({ ...second.locate([]), message: 'the file holds a second document' });
  return { path, value: found.length === 0 ? plain(document?.value) : undefined, problems: found, locate };
}

/** A value without the written form of its scalars; dates stay as they are written. */
function plain(value: Value | undefined, made = new Map<object, unknown>()): unknown {
  if (value instanceof Literal) return value.kind === 'timestamp' ? value.text : value.value;
  if (!isContainer(value)) return value;
  let result = made.get(value);
  if (result === undefined) {
    result = Array.isArray(value)
      ? value.map((item) => plain(item, made))
      : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, made)]));
    made.set(value, result);
  }
  return result;
}

/** Checks a settings file against its schema: every error, each at its line, with the word that was meant. */
export function validateSettings(file: SettingsFile, validate: Validator): SettingProblem[] {
  if (validate(file.value)) return [];
  const described = (validate.errors ?? []).flatMap((error) => describe(file, error) ?? []);
  // What is wrong and nobody has words for is wrong all the same.
  const problems = described.length > 0 ? described : [{ ...file.locate([]), message: 'the file is not valid' }];
  const seen = new Set<string>();
  return problems.sort(compareLocations).filter((problem) => {
    const key = `${problem.line}:${problem.column}:${problem.message}`;
    return !seen.has(key) && seen.add(key);
  });
}

function describe(file: SettingsFile, error: ErrorObject): SettingProblem | undefined {
  // `anyOf` says it all; what each alternative lacks says nothing more.
  if (/\/anyOf\/\d/.test(error.schemaPath)) return undefined;
  const way = wayOf(error.instancePath, file.value);
  const name = nameOfWay(way);
  const at = (message: string): SettingProblem => ({ ...file.locate(way), message });
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params['additionalProperty']);
      const known = Object.keys((error.parentSchema?.['properties'] as object | undefined) ?? {});
      return {
        ...file.locate([...way, key], 'key'),
        message: `${name} has no key ${shown(key)}${didYouMean(key, known)}`,
      };
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
    case 'propertyNames':
      return {
        ...file.locate([...way, error.params['propertyName']], 'key'),
        message: `${name} cannot have the key ${shown(error.params['propertyName'])}`,
      };
    case 'pattern':
      // That of a key is told by `propertyNames`.
      return error.propertyName === undefined ? at(`${name} ${error.message}`) : undefined;
    default:
      return at(`${name} ${error.message ?? 'is not valid'}`);
  }
}

/** What YAML calls a type of JSON Schema. */
export function typeName(type: unknown): string {
  if (type === 'object') return 'a mapping';
  if (type === 'array') return 'a list';
  return type === 'integer' ? 'an integer' : `a ${type}`;
}

function alternatives(error: ErrorObject): string {
  const options = error.schema as { required?: string[] }[];
  return options.flatMap((option) => option.required ?? []).join(' or ');
}

/** A JSON pointer as a path, with list indexes as numbers. */
function wayOf(pointer: string, root: unknown): Path {
  const way: (string | number)[] = [];
  let value = root;
  for (const raw of pointer.split('/').slice(1)) {
    const key = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    way.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown> | undefined)?.[key];
  }
  return way;
}

function nameOfWay(way: Path): string {
  if (way.length === 0) return 'the file';
  return way.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${key}`)).join('');
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
