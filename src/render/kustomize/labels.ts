import { edit, type Owner, put, type Step } from '../../model/provenance.ts';
import { isMapping, type Mapping, type Value } from '../../model/value.ts';
import { compareText } from '../../util/text.ts';
import { slotOf } from './decode.ts';
import { Failure } from './failure.ts';
import { type FieldSpecs, writeField } from './field-spec.ts';
import { step, update, type Workspace } from './workspace.ts';

/** Adds pairs (labels or annotations) to the mappings that the specs lead to. `pairs` is decoded, and knows its place. */
export function addPairs(
  work: Workspace,
  pairs: Readonly<Record<string, string>> | undefined,
  specs: FieldSpecs,
  transformer: string,
): void {
  if (pairs === undefined) return;
  const entries = Object.keys(pairs)
    .sort(compareText)
    .map((key) => ({ key, text: pairs[key] as string, step: step(transformer, slotOf(pairs, key)) }));
  if (entries.length === 0) return;
  const { owner } = work.map;
  const set = (value: Value): Value => {
    if (value !== null && !isMapping(value)) throw new Failure('expected a mapping');
    return withPairs(value ?? {}, entries, owner);
  };
  for (const record of work.map.records) {
    if (record.value === undefined) continue;
    let { value } = record;
    for (const spec of specs.of(record.gvk)) value = writeField(value, spec, { owner, creates: 'mapping', set });
    update(record, value, work.kustomization);
  }
}

function withPairs(
  mapping: Mapping,
  entries: readonly { key: string; text: string; step: Step }[],
  owner: Owner,
): Mapping {
  let result = mapping;
  for (const { key, text, step } of entries) {
    if (Object.hasOwn(result, key) && result[key] === text) continue;
    result = edit(owner, result);
    put(result, key, text, step);
  }
  return result;
}
