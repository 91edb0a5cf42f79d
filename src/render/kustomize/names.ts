import type { Owner, Step } from '../../model/provenance.ts';
import { scalarText, type Value } from '../../model/value.ts';
import { Failure } from './failure.ts';
import { type FieldSpecs, writeField } from './field-spec.ts';
import { contentHash } from './hash.ts';
import { type GvkFilter, isSelected } from './identity.ts';
import { originalId, type ResourceRecord, refreshIdentity, setMetadata, storePreviousId } from './record.ts';
import { update, type Workspace } from './workspace.ts';

/** Kinds whose names mean something and are left alone. */
const UNTOUCHED: readonly GvkFilter[] = [
  { kind: 'CustomResourceDefinition' },
  { group: 'apiregistration.k8s.io', kind: 'APIService' },
  { kind: 'Namespace' },
];

/** Puts a prefix or suffix to the names of all resources, and to further fields that the specs name. */
export function affixNames(
  work: Workspace,
  side: 'prefix' | 'suffix',
  affix: string,
  specs: FieldSpecs,
  step: Step,
): void {
  if (affix === '') return;
  const { owner } = work.map;
  const set = (value: Value): Value => {
    const text = scalarText(value);
    if (text === undefined) throw new Failure('expected a string');
    return side === 'prefix' ? affix + text : text + affix;
  };
  for (const record of work.map.records) {
    const { gvk } = originalId(record);
    if (record.value === undefined || UNTOUCHED.some((filter) => isSelected(gvk, filter))) continue;
    for (const spec of specs.of(gvk)) {
      if (spec.path === 'metadata/name') {
        if (side === 'prefix') record.prefixes = [...record.prefixes, affix];
        else record.suffixes = [...record.suffixes, affix];
        storePreviousId(record);
      }
      update(record, writeField(record.value, spec, { owner, creates: undefined, set, step }), work.kustomization);
    }
    refreshIdentity(record, work.schema.registry);
  }
  work.map.touch();
}

/** Appends the hash of their content to the names of generated resources. */
export function appendHashes(records: readonly ResourceRecord[], owner: Owner): void {
  for (const record of records) {
    if (!record.hashed || record.value === undefined) continue;
    const hash = contentHash(record.value);
    storePreviousId(record);
    setMetadata(record, 'name', `${record.name}-${hash}`, owner);
  }
}
