import { isMapping } from '../../model/value.ts';
import { decode, slotOf } from './decode.ts';
import { at, Failure } from './failure.ts';
import { REPLACEMENT_FIELDS } from './kustomization-shape.ts';
import { addContributor, refreshIdentity } from './record.ts';
import { type Replacement, type ReplacementEntry, replaceFields } from './replacement.ts';
import { readFile, type Workspace } from './workspace.ts';

/** Copies fields between resources as the entries say. Raises `Failure`. */
export function replaceValues(work: Workspace, entries: readonly ReplacementEntry[], field: string): void {
  const replacements = entries.flatMap((entry) => {
    if (!entry.path) return [entry];
    const slot = slotOf(entry, 'path');
    if (entry.source !== undefined || (entry.targets ?? []).length > 0) {
      throw new Failure('cannot specify both path and inline replacement', { slot });
    }
    return readReplacements(work, entry, field);
  });
  const { records, owner } = work.map;
  const before = records.map((record) => record.value);
  replaceFields(replacements, records, owner);
  records.forEach((record, index) => {
    if (record.value === before[index]) return;
    addContributor(record, work.kustomization.document);
    refreshIdentity(record, work.schema.registry);
  });
  work.map.touch();
}

function readReplacements(work: Workspace, entry: ReplacementEntry, field: string): Replacement[] {
  const slot = slotOf(entry, 'path');
  const file = readFile(work, entry.path as string, slot, field);
  return at(slot, () => {
    const [document] = work.site.parse(file, 'json').documents;
    const value = document?.value;
    if (document === undefined || (!isMapping(value) && !Array.isArray(value))) {
      throw new Failure('unsupported replacement type encountered within replacement path');
    }
    const shape = { fields: REPLACEMENT_FIELDS };
    const root = { document, container: { document: value }, key: 'document' };
    const decoded = decode(value, Array.isArray(value) ? { list: shape } : shape, root, {
      lenient: true,
      coerces: true,
    });
    return (Array.isArray(value) ? decoded : [decoded]) as Replacement[];
  });
}
