import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { isMapping, isSequence, Literal, type Mapping, stringAt, type Value } from '../../model/value.ts';
import { Failure } from './failure.ts';
import { nodeText } from './yaml-node.ts';

const LETTERS: Readonly<Record<string, string>> = { '0': 'g', '1': 'h', '3': 'k', a: 'm', e: 't' };

/**
 * The suffix that kustomize appends to the name of a generated ConfigMap or Secret: ten characters that stand for its
 * content. Raises `Failure` for other kinds, whose suffix depends on the layout of the text they were written in.
 */
export function contentHash(resource: Mapping): string {
  const digest = createHash('sha256').update(hashedContent(resource)).digest('hex');
  return digest.slice(0, 10).replace(/[013ae]/g, (digit) => LETTERS[digit] ?? digit);
}

/** The JSON text that is hashed. */
export function hashedContent(resource: Mapping): string {
  const kind = stringAt(resource, 'kind') ?? '';
  if (kind !== 'ConfigMap' && kind !== 'Secret') {
    throw new Failure(`a name suffix hash of kind ${kind} is not reproduced`, { code: 'unsupported' });
  }
  const optional = kind === 'ConfigMap' ? 'binaryData' : 'stringData';
  const members: [string, string][] = [
    ['kind', goString(kind)],
    // kustomize looks for a field called "metadata/name", which there is not.
    ['name', fieldContent(resource, 'metadata/name')],
    ['data', fieldContent(resource, 'data')],
  ];
  if (kind === 'Secret') members.push(['type', fieldContent(resource, 'type')]);
  if (Object.hasOwn(resource, optional) && typeof resource[optional] === 'object' && resource[optional] !== null) {
    members.push([optional, fieldContent(resource, optional)]);
  }
  return objectText(members);
}

function fieldContent(resource: Mapping, field: string): string {
  if (!Object.hasOwn(resource, field)) return '""';
  const value = resource[field] as Value;
  if (isMapping(value)) return goJson(value);
  return isSequence(value) ? 'null' : goString(nodeText(value));
}

/** JSON as Go's encoding/json writes it: keys in byte order, characters special to HTML escaped. */
function goJson(value: Value): string {
  if (isMapping(value)) {
    return objectText(Object.keys(value).map((key) => [key, goJson(value[key] as Value)]));
  }
  if (isSequence(value)) return `[${value.map(goJson).join(',')}]`;
  if (typeof value === 'string') return goString(value);
  if (value instanceof Literal) {
    return value.kind === 'timestamp' ? goString(String(value.value)) : goNumber(Number(value.value));
  }
  return typeof value === 'number' ? goNumber(value) : String(value);
}

function objectText(members: readonly [string, string][]): string {
  const sorted = members.toSorted(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return `{${sorted.map(([key, text]) => `${goString(key)}:${text}`).join(',')}}`;
}

function goNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Failure(`json: unsupported value: ${value}`);
  return JSON.stringify(value);
}

function goString(text: string): string {
  return JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
