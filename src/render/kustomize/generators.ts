import { Buffer } from 'node:buffer';
import type { Document } from '../../model/document.ts';
import { create, type Owner, put, type Slot, type Step } from '../../model/provenance.ts';
import { isMapping, type Mapping, scalarText, type Value } from '../../model/value.ts';
import { compareText } from '../../util/text.ts';
import { placed, slotOf } from './decode.ts';
import { at, Failure } from './failure.ts';
import { base64Lines, configMapEntry, parseEnvFile, parseFileSource, parseLiteral } from './key-value.ts';
import type { GeneratorEntry, GeneratorOptions } from './kustomization.ts';
import { placeInFile } from './plain-file.ts';
import { addContributor, newRecord, type ResourceRecord, recordText } from './record.ts';
import { readFile, type Workspace } from './workspace.ts';

export type GeneratedKind = 'ConfigMap' | 'Secret';

/** A key of generated data and where its value comes from. */
interface Pair {
  readonly key: string;
  readonly bytes: Uint8Array;
  /** The entry that asks for it. */
  readonly cause: Step;
  /** Where the value stands. */
  readonly step: Step;
}

/** A generated resource and what is to be done where one of its identity exists. */
export interface Generated {
  readonly record: ResourceRecord;
  readonly behavior: 'create' | 'merge' | 'replace';
}

/** Makes the ConfigMap or Secret of a generator entry. Raises `Failure`. */
export function generate(
  work: Workspace,
  entry: GeneratorEntry,
  kind: GeneratedKind,
  field: string,
  globals?: GeneratorOptions,
): Generated {
  const { owner } = work.map;
  const from: Slot = slotOf(entry, 'name');
  const origin: Step = { transformer: field, from };
  if (!entry.name) throw new Failure('a configmap must have a name', { slot: from });
  const metadata = create(owner, {});
  put(metadata, 'name', entry.name, origin);
  if (entry.namespace) put(metadata, 'namespace', entry.namespace, { ...origin, from: slotOf(entry, 'namespace') });
  const value = create(owner, {});
  put(value, 'apiVersion', 'v1', origin);
  put(value, 'kind', kind, origin);
  put(value, 'metadata', metadata);
  if (kind === 'Secret') {
    const type = entry.type || 'Opaque';
    put(value, 'type', type, entry.type ? { ...origin, from: slotOf(entry, 'type') } : origin);
  }
  putData(work, value, kind, checkedPairs(work, entry, kind, field));
  putOptions(value, metadata, entry.options, globals, field);
  if (entry.options?.immutable || globals?.immutable) put(value, 'immutable', true, origin);
  const record = newRecord(value, from.document, work.schema.registry);
  record.hashed = !(entry.options?.disableNameSuffixHash || globals?.disableNameSuffixHash);
  const { behavior } = entry;
  return { record, behavior: behavior === 'merge' || behavior === 'replace' ? behavior : 'create' };
}

function putData(work: Workspace, value: Mapping, kind: GeneratedKind, pairs: readonly Pair[]): void {
  const { owner } = work.map;
  // A Secret has data even where there is none.
  if (kind === 'Secret') put(value, 'data', create(owner, {}));
  for (const { key, bytes, cause, step } of pairs) {
    const entry = kind === 'Secret' ? { field: 'data', value: base64Lines(bytes) } : configMapEntry(bytes);
    if (!Object.hasOwn(value, entry.field)) put(value, entry.field, create(owner, {}));
    if (cause !== step) put(value[entry.field] as Mapping, key, entry.value, cause);
    put(value[entry.field] as Mapping, key, entry.value, step);
  }
}

function putOptions(
  value: Mapping,
  metadata: Mapping,
  local: GeneratorOptions | undefined,
  globals: GeneratorOptions | undefined,
  field: string,
): void {
  for (const name of ['labels', 'annotations'] as const) {
    const sources = [globals?.[name], local?.[name]].filter((pairs) => pairs !== undefined);
    const texts = create(value, {});
    for (const pairs of sources) {
      for (const key of Object.keys(pairs).sort(compareText)) {
        put(texts, key, pairs[key] as string, { transformer: field, from: slotOf(pairs, key) });
      }
    }
    if (Object.keys(texts).length > 0) put(metadata, name, texts);
  }
}

function checkedPairs(work: Workspace, entry: GeneratorEntry, kind: GeneratedKind, field: string): readonly Pair[] {
  const pairs = [...readPairs(work, entry, kind, field)];
  const known = new Set<string>();
  for (const { key, cause } of pairs) {
    if (known.has(key)) {
      throw new Failure(`configmap ${entry.name} illegally repeats the key \`${key}\``, { slot: cause.from });
    }
    known.add(key);
  }
  return pairs;
}

/** The pairs of an entry in kustomize's order: env files, literals, files. */
function* readPairs(work: Workspace, entry: GeneratorEntry, kind: GeneratedKind, field: string): Generator<Pair> {
  const stepAt = (from: Slot): Step => ({ transformer: field, from });
  const envs = [...placed(entry.envs)];
  if (entry.env) envs.push({ value: entry.env, slot: slotOf(entry, 'env') });
  for (const { value, slot } of envs) {
    const { bytes, file } = readBytes(work, value, slot, field);
    for (const { key, value: text, line } of at(slot, () => parseEnvFile(bytes))) {
      yield { key, bytes: Buffer.from(text), cause: stepAt(slot), step: stepAt(placeInFile(file, key, line)) };
    }
  }
  for (const { value, slot } of placed(entry.literals)) {
    const pair = at(slot, () => parseLiteral(value, kind === 'Secret'));
    const step = stepAt(slot);
    yield { key: pair.key, bytes: Buffer.from(pair.value), cause: step, step };
  }
  for (const { value, slot } of placed(entry.files)) {
    const { key, path } = at(slot, () => parseFileSource(value));
    const { bytes, file } = readBytes(work, path, slot, field);
    yield { key, bytes, cause: stepAt(slot), step: stepAt(placeInFile(file, key)) };
  }
}

function readBytes(work: Workspace, path: string, slot: Slot, field: string): { bytes: Uint8Array; file: string } {
  const file = readFile(work, path, slot, field);
  const answer = work.site.repository.tree.read(file);
  if ('bytes' in answer) return { bytes: answer.bytes, file };
  const code = answer.problem.code === 'too-large' ? 'limit' : 'missing';
  throw new Failure(`${path}: ${answer.problem.message}`, { code, slot });
}

/** Adds a generated resource, or brings it together with the one of its identity. Raises `Failure`. */
export function absorb(work: Workspace, { record, behavior }: Generated): void {
  const { map } = work;
  const matches = map.matchingAnyId(record);
  const [old] = matches;
  const id = recordText(record);
  if (old === undefined) {
    if (behavior !== 'create') throw new Failure(`id ${id} does not exist; cannot merge or replace`);
    map.append(record);
    return;
  }
  if (matches.length > 1) throw new Failure(`found multiple objects that could accept merge of ${id}`);
  if (behavior === 'create') throw new Failure(`id ${id} exists; behavior must be merge or replace`);
  map.records[map.records.indexOf(old)] = combined(work, old, record, behavior);
  map.touch();
}

/** The new resource under the identity and with the metadata of the old, and for `merge` over its data. */
function combined(
  work: Workspace,
  old: ResourceRecord,
  added: ResourceRecord,
  behavior: 'merge' | 'replace',
): ResourceRecord {
  const { owner } = work.map;
  const before = old.value as Mapping;
  const value = added.value as Mapping;
  const metadata = value['metadata'] as Mapping;
  const earlier = isMapping(before['metadata']) ? before['metadata'] : {};
  for (const key of ['name', 'namespace']) {
    if (Object.hasOwn(earlier, key)) metadata[key] = earlier[key] as Value;
    else delete metadata[key];
  }
  for (const field of ['labels', 'annotations']) overlay(owner, old.document, earlier, metadata, field);
  if (behavior === 'merge') {
    for (const field of ['data', 'binaryData']) overlay(owner, old.document, before, value, field);
  }
  const record: ResourceRecord = {
    ...old,
    value,
    hashed: old.hashed && added.hashed,
    origin: behavior === 'merge' ? old.origin : (added.origin ?? old.origin),
  };
  addContributor(record, added.document);
  return record;
}

/** Puts the entries of the old mapping under a field below those of the new one. */
function overlay(owner: Owner, document: Document, old: Mapping, added: Mapping, field: string): void {
  const before = Object.hasOwn(old, field) ? old[field] : undefined;
  if (!isMapping(before)) return;
  const after = Object.hasOwn(added, field) ? (added[field] as Mapping) : create(owner, {});
  for (const key of Object.keys(before)) {
    if (Object.hasOwn(after, key)) continue;
    const value = before[key] as Value;
    put(after, key, scalarText(value) ?? value, { transformer: 'base', from: { document, container: before, key } });
  }
  if (Object.keys(after).length === 0) delete added[field];
  else put(added, field, after);
}
