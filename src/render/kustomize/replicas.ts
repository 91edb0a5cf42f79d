import type { Value } from '../../model/value.ts';
import { slotOf } from './decode.ts';
import { Failure } from './failure.ts';
import { type FieldSpecs, writeField } from './field-spec.ts';
import { gvkText, isSelected } from './identity.ts';
import type { ReplicaEntry } from './kustomization.ts';
import { step, update, type Workspace } from './workspace.ts';

/** Sets the number of replicas of the workloads of a name. Raises `Failure` where there is none. */
export function setReplicas(work: Workspace, entry: ReplicaEntry, specs: FieldSpecs): void {
  const { owner } = work.map;
  const count = entry.count ?? 0;
  const from = step('replicas', slotOf(entry, 'count'));
  // A number that is quoted in the target stays quoted.
  const set = (value: Value): Value => (typeof value === 'string' && value !== '' ? String(count) : count);
  let found = false;
  for (const spec of specs.list) {
    for (const record of work.map.records) {
      if (record.value === undefined) continue;
      const ids = [...record.previous, { gvk: record.gvk, name: record.name }];
      if (!ids.some((id) => id.name === entry.name && isSelected(id.gvk, spec))) continue;
      found = true;
      if (!isSelected(record.gvk, spec)) continue;
      update(record, writeField(record.value, spec, { owner, creates: 'scalar', set, step: from }), work.kustomization);
    }
  }
  if (found) return;
  const types = specs.list.map(gvkText).join(' ');
  const name = entry.name ?? '';
  throw new Failure(`resource with name ${name} does not match a config with the following GVK [${types}]`);
}
