import { edit, type Owner, put } from '../../model/provenance.ts';
import type { Resource } from '../../model/resource.ts';
import { isMapping, type Mapping, mappingAt, scalarText, type Value } from '../../model/value.ts';
import type { Accumulation } from './accumulate.ts';
import { at } from './failure.ts';
import { contentHash } from './hash.ts';
import { fixNameReferences } from './name-references.ts';
import { copyRecord, type ResourceRecord, setMetadata, storePreviousId } from './record.ts';
import { LEGACY_ORDER, sortRecords } from './sort.ts';
import { resolveVars } from './vars.ts';

/** What is done once, at the root of a build: hashes, references, order, and what is internal taken away. */
export function finish(accumulation: Accumulation, reorder: 'legacy' | 'none'): readonly Resource[] {
  const { kustomization } = accumulation;
  const owner: Owner = {};
  const records = accumulation.records.map(copyRecord);
  for (const record of records) {
    if (!record.hashed || record.value === undefined) continue;
    storePreviousId(record);
    setMetadata(record, 'name', `${record.name}-${contentHash(record.value)}`, owner);
  }
  fixNameReferences(records, accumulation.config.nameReference, owner);
  resolveVars(records, accumulation.vars, accumulation.config.varReference, owner);
  const kept = records.filter((record) => record.value !== undefined && !isLocal(record.value));
  const order = kustomization.sortOptions ?? (reorder === 'legacy' ? LEGACY_ORDER : { order: 'fifo' });
  const sorted = at(kustomization.slot('sortOptions'), () => sortRecords(kept, order));
  return sorted.map((record) => toResource(record, owner));
}

/** Whether a resource is only for tools on the author's machine. */
function isLocal(value: Mapping): boolean {
  const annotations = mappingAt(value, 'metadata', 'annotations');
  const key = 'config.kubernetes.io/local-config';
  return annotations !== undefined && Object.hasOwn(annotations, key) && scalarText(annotations[key]) !== 'false';
}

function toResource(record: ResourceRecord, owner: Owner): Resource {
  const value = withTextAnnotations(record.value as Mapping, owner);
  return {
    value,
    document: record.document,
    contributors: record.contributors,
    apiVersion: scalarText(value['apiVersion'] as Value) ?? '',
    kind: record.gvk.kind,
    name: record.name,
    namespace: record.namespace,
  };
}

/** Annotations leave as strings, whatever they were written as. */
function withTextAnnotations(value: Mapping, owner: Owner): Mapping {
  const metadata = value['metadata'];
  if (!isMapping(metadata) || !Object.hasOwn(metadata, 'annotations')) return value;
  const before = metadata['annotations'];
  const after = isMapping(before) ? textsOf(before, owner) : before;
  // kustomize keeps its own notes there, and takes an empty field away with them.
  const isEmptied = !isMapping(after) || Object.keys(after).length === 0;
  if (after === before && !isEmptied) return value;
  const copy = edit(owner, value);
  const changed = edit(owner, metadata);
  if (isEmptied) delete changed['annotations'];
  else put(changed, 'annotations', after as Value);
  put(copy, 'metadata', changed);
  return copy;
}

function textsOf(annotations: Mapping, owner: Owner): Mapping {
  let result = annotations;
  for (const key of Object.keys(annotations)) {
    const value = annotations[key] as Value;
    if (typeof value === 'string') continue;
    result = edit(owner, result);
    put(result, key, scalarText(value) ?? 'null');
  }
  return result;
}
