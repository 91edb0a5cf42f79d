import { pathTo, type Slot } from '../../model/provenance.ts';
import { isMapping } from '../../model/value.ts';
import { slotOf } from './decode.ts';
import { at, Failure } from './failure.ts';
import { parseJsonPatch } from './json-patch.ts';
import type { PatchEntry, PlacedText, Selector } from './kustomization.ts';
import { applyOperations, mergeById } from './patches.ts';
import { type ReadObject, readObjects } from './read-resources.ts';
import { assertParsed } from './site.ts';
import { select } from './target.ts';
import { readFile, type Workspace } from './workspace.ts';

/** Applies `patchesStrategicMerge`: each entry is a path, or a patch itself. Raises `Failure`. */
export function applyStrategicMerges(work: Workspace, entries: readonly PlacedText[], field: string): void {
  const objects = readStrategicMerges(work, entries, field);
  if (objects.length === 0) {
    throw new Failure(`patch appears to be empty; files=[${entries.map(({ value }) => value).join(' ')}]`);
  }
  mergeById(work, objects, { field, copies: true });
}

/** The patches that entries name, or are. Raises `Failure`. */
export function readStrategicMerges(work: Workspace, entries: readonly PlacedText[], field: string): ReadObject[] {
  return entries.flatMap((entry) => at(entry.slot, () => readEntry(work, entry, field)));
}

/** The patches of a text that is nothing else. Raises `Failure`. */
export function readInlineMerges(work: Workspace, text: string, slot: Slot): ReadObject[] {
  const parsed = work.site.repository.parseEmbedded(text, slot.document, pathTo(slot));
  assertParsed(parsed, 'manifest');
  return readObjects(parsed.documents);
}

function readEntry(work: Workspace, { value, slot }: PlacedText, field: string): ReadObject[] {
  const inline = work.site.repository.parseEmbedded(value, slot.document, pathTo(slot));
  if (inline.problems.length === 0 && inline.documents.some((document) => isMapping(document.value))) {
    return readObjects(inline.documents);
  }
  const file = readFile(work, value, slot, field);
  return readObjects(work.site.parse(file, 'manifest').documents);
}

/** Applies `patchesJson6902`. Raises `Failure`. */
export function applyLegacyJsonPatches(work: Workspace): void {
  for (const entry of work.kustomization.patchesJson6902 ?? []) {
    const slot = slotOf(entry, entry.path ? 'path' : 'patch');
    at(slot, () => {
      if (!entry.target?.name) throw new Failure('must specify the target name');
      applyLegacyJsonPatch(work, entry.target, entry, 'patchesJson6902');
    });
  }
}

/** Applies one JSON patch as a `PatchJson6902Transformer` does: unlike `patches`, it keeps no previous identity. */
export function applyLegacyJsonPatch(
  work: Workspace,
  target: Selector,
  entry: Pick<PatchEntry, 'path' | 'patch'>,
  field: string,
  textField = 'patch',
): void {
  if (!entry.path && !entry.patch) throw new Failure('empty file path and empty jsonOp');
  if (entry.path && entry.patch) throw new Failure('must specify a file path or jsonOp, not both');
  const { repository } = work.site;
  const slot = slotOf(entry, entry.path ? 'path' : textField);
  const file = entry.path ? readFile(work, entry.path, slot, field) : undefined;
  const text = file === undefined ? (entry.patch as string) : work.site.text(file);
  const parsed =
    file === undefined
      ? repository.parseEmbedded(text, slot.document, pathTo(slot), 'json')
      : repository.parse(file, 'json');
  assertParsed(parsed, 'json');
  const [document] = parsed.documents;
  const list = document === undefined ? [] : parseJsonPatch(document.value, text);
  if (document === undefined || list.length === 0) throw new Failure('patch appears to be empty');
  applyOperations(work, select(work, target), { list, document }, { field, renames: false });
}
