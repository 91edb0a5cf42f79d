import type { Document, ParsedFile } from '../../model/document.ts';
import { edit, pathTo, put, type Slot, type Step } from '../../model/provenance.ts';
import { type Container, isMapping, type Key, type Mapping, scalarText, type Value } from '../../model/value.ts';
import { slotOf } from './decode.ts';
import { at, Failure } from './failure.ts';
import { idText } from './identity.ts';
import { applyJsonPatch, parseJsonPatch } from './json-patch.ts';
import type { PatchEntry } from './kustomization.ts';
import { type ReadObject, readObjects } from './read-resources.ts';
import {
  addContributor,
  newRecord,
  type ResourceRecord,
  refreshIdentity,
  setMetadata,
  storePreviousId,
} from './record.ts';
import { fatalProblem } from './site.ts';
import { strategicMerge } from './strategic-merge.ts';
import { select } from './target.ts';
import { readFile, type Workspace } from './workspace.ts';
import { commentsIn, wordText, writingIn } from './writing.ts';

/** A patch as its entry gives it: a text in the kustomization, or a file. */
interface PatchSource {
  /** Where the text stands in the kustomization, or where the path does. */
  readonly slot: Slot;
  readonly text: string;
  /** The documents in a dialect. */
  readonly parse: (dialect: 'manifest' | 'json') => ParsedFile;
}

interface LoadedPatch {
  readonly source: PatchSource;
  readonly objects: readonly ReadObject[] | undefined;
  readonly operations: Operations | undefined;
}

/** Applies the entries of `patches`. Raises `Failure`. */
export function applyPatches(work: Workspace, entries: readonly PatchEntry[] | undefined, field = 'patches'): void {
  if (entries === undefined) return;
  // kustomize reads every patch before it applies the first.
  const loaded = entries.map((entry) => at(entrySlot(entry), () => loadPatch(work, entry, field)));
  entries.forEach((entry, index) => {
    at(entrySlot(entry), () => applyPatch(work, entry, loaded[index] as LoadedPatch, field));
  });
}

/** Where an entry stands: its patch or path. */
function entrySlot(entry: PatchEntry): Slot {
  return slotOf(entry, entry.path ? 'path' : entry.patch ? 'patch' : (Object.keys(entry)[0] ?? 'patch'));
}

function loadPatch(work: Workspace, entry: PatchEntry, field: string): LoadedPatch {
  const text = (entry.patch ?? '').trim();
  if (text === '' && !entry.path) throw new Failure('must specify one of patch and path in an entry of patches');
  if (text !== '' && entry.path) throw new Failure("patch and path can't be set at the same time");
  const source = entry.path
    ? fileSource(work, entry.path, slotOf(entry, 'path'), field)
    : inlineSource(work, text, slotOf(entry, 'patch'));
  return qualify(source);
}

/** Finds out which kind of patch a text is. */
function qualify(source: PatchSource): LoadedPatch {
  const parsed = source.parse('manifest');
  const objects = parsed.problems.length === 0 ? readPatchObjects(parsed) : undefined;
  if (objects !== undefined && objects.length > 0) return { source, objects, operations: undefined };
  const operations = readOperations(source);
  // A text of nothing is a patch of either kind, which kustomize refuses.
  if (objects !== undefined && operations !== undefined) {
    throw new Failure(`illegally qualifies as both an SM and JSON patch: ${describe(source)}`);
  }
  if (objects !== undefined) return { source, objects, operations: undefined };
  if (operations === undefined) throw new Failure(`unable to parse SM or JSON patch from ${describe(source)}`);
  return { source, objects: undefined, operations };
}

function readPatchObjects(parsed: ParsedFile): ReadObject[] | undefined {
  try {
    return readObjects(parsed.documents);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

function readOperations(source: PatchSource): Operations | undefined {
  const parsed = source.parse('json');
  const [document] = parsed.documents;
  if (fatalProblem(parsed, 'json') !== undefined || document === undefined) return undefined;
  try {
    return { list: parseJsonPatch(document.value, source.text.trimStart()), document };
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

function describe(source: PatchSource): string {
  const text = source.text.length > 200 ? `${source.text.slice(0, 200)}…` : source.text;
  return `[patch: ${JSON.stringify(text)}]`;
}

function inlineSource(work: Workspace, text: string, slot: Slot): PatchSource {
  const { repository } = work.site;
  const path = pathTo(slot);
  return { slot, text, parse: (dialect) => repository.parseEmbedded(text, slot.document, path, dialect) };
}

function fileSource(work: Workspace, path: string, slot: Slot, field: string): PatchSource {
  const file = readFile(work, path, slot, field);
  return { slot, text: work.site.text(file), parse: (dialect) => work.site.repository.parse(file, dialect) };
}

function applyPatch(work: Workspace, entry: PatchEntry, patch: LoadedPatch, field: string): void {
  if (patch.operations !== undefined) {
    if (entry.target === undefined) throw new Failure(`must specify a target for JSON patch ${describe(patch.source)}`);
    applyOperations(work, select(work, entry.target), patch.operations, { field, renames: true });
    return;
  }
  const objects = patch.objects ?? [];
  const options: MergeOptions = {
    field,
    copies: entry.target !== undefined,
    mayRename: entry.options?.['allowNameChange'] === true,
    mayChangeKind: entry.options?.['allowKindChange'] === true,
  };
  if (entry.target === undefined) {
    mergeById(work, objects, options);
    return;
  }
  if (objects.length > 1) {
    throw new Failure(
      'Multiple Strategic-Merge Patches in one `patches` entry is not allowed to set `patches.target` field',
    );
  }
  const [object] = objects;
  if (object === undefined) return;
  const merge = merger(work, object, options);
  for (const record of select(work, entry.target)) merge(record);
  work.map.dropDeleted();
  work.map.touch();
  work.map.assertDistinct();
}

/** How a strategic merge patch is applied, and for which field of the kustomization. */
export interface MergeOptions {
  readonly field: string;
  readonly mayRename?: boolean;
  readonly mayChangeKind?: boolean;
  /**
   * Whether kustomize applies a copy of the patch, which turns labels and annotations into strings: a null does not
   * delete them then.
   */
  readonly copies?: boolean;
}

/** Applies strategic merge patches, each to the one resource whose identity it bears. Raises `Failure`. */
export function mergeById(work: Workspace, objects: readonly ReadObject[], options: MergeOptions): void {
  for (const object of objects) {
    const { gvk, name, namespace } = newRecord(object.value, object.document, work.schema.registry);
    const record = at(
      { document: object.document, container: object.value, key: 'metadata' },
      () => work.map.theOne({ gvk, name, namespace }),
      `no resource matches strategic merge patch "${idText(gvk, name, namespace)}": `,
    );
    merger(work, object, options)(record);
  }
  work.map.dropDeleted();
  work.map.touch();
}

/** A function that merges one patch into resources. */
function merger(work: Workspace, object: ReadObject, options: MergeOptions): (record: ResourceRecord) => void {
  const textOf = (path: string) => work.site.repository.text(path);
  const wordAt = (container: Container, key: Key) =>
    wordText({ document: object.document, contributors: [] }, textOf, container, key);
  const patch = withoutIdentity(options.copies ? withTexts(object.value, wordAt) : object.value, options);
  const step = stepsOf(options.field, object.document);
  return (record) => {
    const target = record.value;
    if (target === undefined) return;
    const { name, namespace } = record;
    if (options.mayRename || options.mayChangeKind) storePreviousId(record);
    const merged = at({ document: object.document, container: object.value, key: 'kind' }, () =>
      strategicMerge(target, patch, {
        schema: work.schema.merge,
        apiVersion: scalarText(target['apiVersion'] as Value) ?? '',
        kind: record.gvk.kind,
        patchKind: scalarText(object.value['kind'] as Value),
        owner: work.map.owner,
        step,
        written: writingIn(record, textOf),
        comment: commentsIn(
          { document: record.document, contributors: [...record.contributors, object.document] },
          textOf,
        ),
      }),
    );
    record.value = merged === undefined || Object.keys(merged).length === 0 ? undefined : merged;
    addContributor(record, object.document);
    addContributor(record, work.kustomization.document);
    // A patch that replaces all metadata takes the name with it.
    if (!options.mayRename) setMetadata(record, 'name', name, work.map.owner);
    setMetadata(record, 'namespace', namespace, work.map.owner);
    refreshIdentity(record, work.schema.registry);
  };
}

/** A patch whose labels and annotations are strings, and are left out where there are none. */
function withTexts(patch: Mapping, wordAt: (container: Container, key: Key) => string): Mapping {
  const before = patch['metadata'];
  if (!isMapping(before)) return patch;
  const owner = {};
  let metadata = before;
  for (const field of ['labels', 'annotations']) {
    const pairs = Object.hasOwn(before, field) ? before[field] : undefined;
    if (pairs === null) {
      metadata = edit(owner, metadata);
      delete metadata[field];
    }
    if (!isMapping(pairs)) continue;
    let texts = pairs;
    for (const key of Object.keys(pairs)) {
      const value = pairs[key] as Value;
      if (typeof value === 'string') continue;
      texts = edit(owner, texts);
      put(texts, key, value === null || typeof value === 'boolean' ? wordAt(pairs, key) : (scalarText(value) ?? ''));
    }
    const isEmpty = Object.keys(texts).length === 0;
    if (texts === pairs && !isEmpty) continue;
    metadata = edit(owner, metadata);
    if (isEmpty) delete metadata[field];
    else put(metadata, field, texts);
  }
  if (metadata === before) return patch;
  const copy = edit(owner, patch);
  put(copy, 'metadata', metadata);
  return copy;
}

/** A patch without what it may not change: group and version ever, kind and name unless the options allow it. */
function withoutIdentity(patch: Mapping, options: MergeOptions): Mapping {
  const owner = {};
  const copy = edit(owner, patch);
  delete copy['apiVersion'];
  if (!options.mayChangeKind) delete copy['kind'];
  if (!isMapping(patch['metadata'])) return copy;
  const metadata = edit(owner, patch['metadata']);
  if (!options.mayRename) delete metadata['name'];
  delete metadata['namespace'];
  if (Object.keys(metadata).length === 0) delete copy['metadata'];
  else copy['metadata'] = metadata;
  return copy;
}

function stepsOf(transformer: string, document: Document): (container: Container, key: Key) => Step {
  return (container, key) => ({ transformer, from: { document, container, key } });
}

/** A JSON patch and the document that it stands in. */
export interface Operations {
  readonly list: readonly Value[];
  readonly document: Document;
}

/** Applies a JSON patch to resources. Raises `Failure`. */
export function applyOperations(
  work: Workspace,
  records: readonly ResourceRecord[],
  operations: Operations,
  options: { readonly field: string; readonly renames: boolean },
): void {
  const context = { owner: work.map.owner, step: stepsOf(options.field, operations.document) };
  for (const record of records) {
    if (record.value === undefined) continue;
    if (options.renames) storePreviousId(record);
    record.value = applyJsonPatch(record.value, operations.list, context);
    addContributor(record, operations.document);
    addContributor(record, work.kustomization.document);
    refreshIdentity(record, work.schema.registry);
  }
  work.map.touch();
}
