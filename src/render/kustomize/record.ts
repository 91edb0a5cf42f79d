import type { Document } from '../../model/document.ts';
import { edit, type Owner, put, type Step } from '../../model/provenance.ts';
import { isSecretField, textsOfSecret } from '../../model/secret-texts.ts';
import { isMapping, type Mapping, type Path, scalarText, stringAt, type Value } from '../../model/value.ts';
import { effectiveNamespace, type Gvk, type GvkRegistry, idText, type PreviousId } from './identity.ts';
import { bookkeepingOf } from './internal-annotations.ts';

/** Where a resource came from, or what transformed it, as `buildMetadata` prints it. */
export interface BuildOrigin {
  readonly path?: string;
  readonly repo?: string;
  readonly ref?: string;
  readonly configuredIn?: string;
  readonly configuredBy?: {
    readonly apiVersion: string;
    readonly kind: string;
    readonly name: string;
    readonly namespace: string;
  };
}

/**
 * A resource on its way through a build, and what kustomize keeps of it beside the object. Records belong to one
 * accumulation, which may write to them; lists in them are shared and replaced, never changed.
 */
export interface ResourceRecord {
  /** `undefined` once a patch has deleted it. */
  value: Mapping | undefined;
  readonly document: Document;
  contributors: readonly Document[];
  gvk: Gvk;
  name: string;
  namespace: string;
  /** Oldest first. */
  previous: readonly PreviousId[];
  prefixes: readonly string[];
  suffixes: readonly string[];
  /** Whether a hash of the content is to be appended to the name. */
  hashed: boolean;
  /** Names of `vars` that take their value from here. */
  variables: readonly string[];
  /** Texts that were taken out of Secrets and written into it. */
  secrets: readonly string[];
  origin: BuildOrigin | undefined;
  transformations: readonly BuildOrigin[];
}

const NONE: readonly never[] = [];

/** The record of an object. */
export function newRecord(value: Mapping, document: Document, registry: GvkRegistry): ResourceRecord {
  return {
    value,
    document,
    contributors: NONE,
    ...identify(value, registry),
    previous: NONE,
    prefixes: NONE,
    suffixes: NONE,
    hashed: false,
    variables: NONE,
    secrets: NONE,
    origin: undefined,
    transformations: NONE,
    ...bookkeepingOf(value, registry),
  };
}

function identify(value: Mapping, registry: GvkRegistry): { gvk: Gvk; name: string; namespace: string } {
  const metadata = Object.hasOwn(value, 'metadata') ? value['metadata'] : undefined;
  return {
    gvk: registry.get(stringAt(value, 'apiVersion') ?? '', scalarText(value['kind'] as Value) ?? ''),
    name: isMapping(metadata) ? (scalarText(metadata['name']) ?? '') : '',
    namespace: isMapping(metadata) ? (scalarText(metadata['namespace']) ?? '') : '',
  };
}

/** Reads the identity again after something that may have written to it. */
export function refreshIdentity(record: ResourceRecord, registry: GvkRegistry): void {
  if (record.value !== undefined) Object.assign(record, identify(record.value, registry));
}

/** A copy for another accumulation to write to. */
export function copyRecord(record: ResourceRecord): ResourceRecord {
  return { ...record };
}

/** Notes that a document supplied a part of the resource. */
export function addContributor(record: ResourceRecord, document: Document): void {
  if (document !== record.document && !record.contributors.includes(document)) {
    record.contributors = [...record.contributors, document];
  }
}

/** Notes that a value at a path of one resource was written into another, where it comes out of a Secret. */
export function addSecret(record: ResourceRecord, source: ResourceRecord, path: Path, value: Value | undefined): void {
  const texts = source.gvk.kind === 'Secret' && isSecretField(path) ? textsOfSecret(value) : NONE;
  if (texts.length + source.secrets.length === 0 || record === source) return;
  record.secrets = [...new Set([...record.secrets, ...source.secrets, ...texts])];
}

/** Keeps the current identity among the previous ones. */
export function storePreviousId(record: ResourceRecord): void {
  const { gvk, name } = record;
  record.previous = [...record.previous, { gvk, name, namespace: effectiveNamespace(gvk, record.namespace) }];
}

/** The first identity. */
export function originalId(record: ResourceRecord): PreviousId {
  return record.previous[0] ?? currentId(record);
}

export function currentId(record: ResourceRecord): PreviousId {
  return { gvk: record.gvk, name: record.name, namespace: effectiveNamespace(record.gvk, record.namespace) };
}

/** The current identity as kustomize writes it in messages. */
export function recordText(record: ResourceRecord): string {
  return idText(record.gvk, record.name, record.namespace);
}

/** Sets `metadata.<key>`, `''` takes it away, and keeps the record in step. */
export function setMetadata(
  record: ResourceRecord,
  key: 'name' | 'namespace',
  text: string,
  owner: Owner,
  step?: Step,
): void {
  if (record.value === undefined) return;
  const before = record.value['metadata'];
  if (!isMapping(before)) return;
  record[key] = text;
  if (text === '' ? !Object.hasOwn(before, key) : before[key] === text) return;
  const value = edit(owner, record.value);
  const metadata = edit(owner, before);
  put(value, 'metadata', metadata);
  if (text === '') delete metadata[key];
  else put(metadata, key, text, step);
  record.value = value;
}
