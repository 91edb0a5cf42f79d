import type { Slot } from '../../model/provenance.ts';
import { isMapping, isSequence } from '../../model/value.ts';
import { decode, slotOf } from './decode.ts';
import { at, Failure } from './failure.ts';
import { REPLACEMENT_FIELDS } from './kustomization.ts';
import { refreshIdentity } from './record.ts';
import { type Replacement, replaceFields } from './replacement.ts';
import { readFile, type Workspace } from './workspace.ts';

/** An entry of `replacements`: a replacement, or a file that holds one or a list of them. */
export type ReplacementEntry = Replacement & { readonly path?: string };

/** Applies `replacements`. Raises `Failure`. */
export function applyReplacements(work: Workspace, entries: readonly ReplacementEntry[]): void {
  const replacements = entries.flatMap((entry) => loadReplacements(work, entry));
  replaceFields(replacements, work.map.records, work.map.owner);
  for (const record of work.map.records) refreshIdentity(record, work.schema.registry);
  work.map.touch();
}

function loadReplacements(work: Workspace, entry: ReplacementEntry): readonly Replacement[] {
  if (!entry.path) return [entry];
  const slot = slotOf(entry, 'path');
  if (entry.source !== undefined || (entry.targets ?? []).length > 0) {
    throw new Failure('cannot specify both path and inline replacement', { slot });
  }
  const file = readFile(work, entry.path, slot, 'replacements');
  const [document] = at(slot, () => work.site.parse(file, 'json')).documents;
  const value = document?.value ?? null;
  if (document === undefined || (!isMapping(value) && !isSequence(value))) {
    throw new Failure('unsupported replacement type encountered within replacement path', { slot });
  }
  // Files of replacements may have fields that nobody knows.
  const root: Slot = { document, container: { document: value }, key: 'document' };
  const shape = { fields: REPLACEMENT_FIELDS } as const;
  return isMapping(value)
    ? [decode(value, shape, root, false) as Replacement]
    : (decode(value, { list: shape }, root, false) as readonly Replacement[]);
}
