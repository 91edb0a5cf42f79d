import { create, edit, type Owner, put } from '../../model/provenance.ts';
import type { Resource } from '../../model/resource.ts';
import { isMapping, type Mapping, mappingAt, scalarText, type Value } from '../../model/value.ts';
import type { Accumulation } from './accumulate.ts';
import { originText, transformationsText } from './build-metadata.ts';
import { at } from './failure.ts';
import { INTERNAL_ANNOTATIONS } from './internal-annotations.ts';
import { fixNameReferences } from './name-references.ts';
import { appendHashes } from './names.ts';
import { copyRecord, type ResourceRecord } from './record.ts';
import { LEGACY_ORDER, sortRecords } from './sort.ts';
import { resolveVars } from './vars.ts';
import { wordText } from './writing.ts';

/** What is done once, at the root of a build: hashes, references, order, and what is internal taken away. */
export function finish(
  accumulation: Accumulation,
  reorder: 'legacy' | 'none',
  textOf: (path: string) => string | undefined,
): readonly Resource[] {
  const { kustomization } = accumulation;
  const owner: Owner = {};
  const records = accumulation.records.map(copyRecord);
  appendHashes(records, owner);
  fixNameReferences(records, accumulation.config.nameReference, owner);
  resolveVars(records, accumulation.vars, accumulation.config.varReference, owner);
  const kept = records.filter((record) => record.value !== undefined && !isLocal(record.value));
  const order = kustomization.sortOptions ?? (reorder === 'legacy' ? LEGACY_ORDER : { order: 'fifo' });
  const sorted = at(kustomization.slot('sortOptions'), () => sortRecords(kept, order));
  const metadata = new Set(kustomization.buildMetadata ?? []);
  const finisher: Finisher = { metadata, textOf, owner };
  return sorted.map((record) => toResource(record, finisher));
}

/** What finishing a resource takes. */
interface Finisher {
  /** The `buildMetadata` of the root. */
  readonly metadata: ReadonlySet<string>;
  readonly textOf: (path: string) => string | undefined;
  readonly owner: Owner;
}

/** Whether a resource is only for tools on the author's machine. */
function isLocal(value: Mapping): boolean {
  const annotations = mappingAt(value, 'metadata', 'annotations');
  const key = 'config.kubernetes.io/local-config';
  return annotations !== undefined && Object.hasOwn(annotations, key) && scalarText(annotations[key]) !== 'false';
}

function toResource(record: ResourceRecord, finisher: Finisher): Resource {
  const value = finished(record, finisher);
  return {
    value,
    document: record.document,
    contributors: record.contributors,
    apiVersion: scalarText(value['apiVersion'] as Value) ?? '',
    kind: record.gvk.kind,
    name: record.name,
    namespace: record.namespace,
    ...(record.secrets.length > 0 && { secrets: record.secrets }),
  };
}

/** The object with what `buildMetadata` adds, and its annotations as they leave: as strings, without internal ones. */
function finished(record: ResourceRecord, finisher: Finisher): Mapping {
  const { metadata: buildMetadata, owner } = finisher;
  const value = record.value as Mapping;
  const before = value['metadata'];
  if (!isMapping(before)) return value;
  let metadata = before;
  if (buildMetadata.has('managedByLabel')) {
    metadata = edit(owner, metadata);
    const labels = edit(owner, mappingAt(metadata, 'labels') ?? create(owner, {}));
    put(labels, 'app.kubernetes.io/managed-by', 'kustomize-(devel)');
    put(metadata, 'labels', labels);
  }
  if (Object.hasOwn(before, 'annotations') || buildMetadata.size > 0) {
    metadata = withAnnotations(metadata, record, finisher);
  }
  if (metadata === before) return value;
  const copy = edit(owner, value);
  put(copy, 'metadata', metadata);
  return copy;
}

function addedAnnotations(record: ResourceRecord, buildMetadata: ReadonlySet<string>): Mapping {
  const added: Mapping = {};
  if (buildMetadata.has('originAnnotations') && record.origin !== undefined) {
    added['config.kubernetes.io/origin'] = originText(record.origin);
  }
  if (buildMetadata.has('transformerAnnotations') && record.transformations.length > 0) {
    added['alpha.config.kubernetes.io/transformations'] = transformationsText(record.transformations);
  }
  return added;
}

function withAnnotations(metadata: Mapping, record: ResourceRecord, finisher: Finisher): Mapping {
  const { owner, textOf } = finisher;
  const added = addedAnnotations(record, finisher.metadata);
  const before = mappingAt(metadata, 'annotations') ?? {};
  let annotations = before;
  for (const key of Object.keys(before)) {
    const value = before[key] as Value;
    if (typeof value === 'string') continue;
    annotations = edit(owner, annotations);
    put(
      annotations,
      key,
      typeof value === 'boolean' || value === null ? wordText(record, textOf, before, key) : (scalarText(value) ?? ''),
    );
  }
  for (const key of Object.keys(before)) {
    if (!INTERNAL_ANNOTATIONS.has(key)) continue;
    annotations = edit(owner, annotations);
    delete annotations[key];
  }
  for (const key of Object.keys(added)) {
    annotations = edit(owner, annotations);
    put(annotations, key, added[key] as Value);
  }
  const isEmpty = Object.keys(annotations).length === 0;
  if (annotations === before && !isEmpty) return metadata;
  if (isEmpty && !Object.hasOwn(metadata, 'annotations')) return metadata;
  const copy = edit(owner, metadata);
  if (isEmpty) delete copy['annotations'];
  else put(copy, 'annotations', annotations);
  return copy;
}
