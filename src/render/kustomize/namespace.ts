import { edit, type Owner, put, type Step } from '../../model/provenance.ts';
import { isMapping, type Mapping, type Value } from '../../model/value.ts';
import { Failure } from './failure.ts';
import { type FieldSpecs, type FieldWriter, fieldSpec, writeField } from './field-spec.ts';
import { effectiveNamespace, gvkText } from './identity.ts';
import { type ResourceRecord, recordText, refreshIdentity, storePreviousId } from './record.ts';
import { update, type Workspace } from './workspace.ts';

/** How the namespace of a kustomization, or of a NamespaceTransformer, is set. */
export interface NamespaceOptions {
  readonly namespace: string;
  readonly specs: FieldSpecs;
  /** Leave alone what has a namespace. */
  readonly unsetOnly?: boolean;
  readonly subjects?: 'defaultOnly' | 'allServiceAccounts' | 'none';
  readonly step: Step;
}

const METADATA_NAMESPACE = fieldSpec({}, 'metadata/namespace', true);

/** Sets the namespace of all resources. Raises `Failure` where two become one. */
export function setNamespace(work: Workspace, options: NamespaceOptions): void {
  if (options.namespace === '') return;
  for (const record of work.map.records) {
    if (record.value === undefined) continue;
    storePreviousId(record);
    update(record, moveRecord(record, work.map.owner, options), work.kustomization);
    refreshIdentity(record, work.schema.registry);
  }
  work.map.touch();
  assertNoConflict(work.map.records);
}

/** One resource with its namespace set: itself where nothing changed. */
export function moveRecord(record: ResourceRecord, owner: Owner, options: NamespaceOptions): Mapping {
  const writer: FieldWriter = {
    owner,
    creates: 'scalar',
    step: options.step,
    set: (value: Value) => (options.unsetOnly && value !== '' && value !== null ? value : options.namespace),
  };
  let value = record.value as Mapping;
  if (!record.gvk.clusterScoped) value = writeField(value, METADATA_NAMESPACE, writer);
  const isBinding = record.gvk.kind === 'RoleBinding' || record.gvk.kind === 'ClusterRoleBinding';
  if (isBinding) value = moveSubjects(value, options, writer);
  for (const spec of options.specs.of(record.gvk)) {
    if (spec.path === 'metadata/namespace' || (isBinding && spec.path.startsWith('subjects'))) continue;
    // Other groups have kinds called Namespace too.
    if (spec.path === 'metadata/name' && spec.kind === 'Namespace' && record.gvk.group !== '') continue;
    value = writeField(value, spec, writer);
  }
  return value;
}

/** The subjects of a binding that are moved: by default those that are named `default`. */
function moveSubjects(binding: Mapping, options: NamespaceOptions, writer: FieldWriter): Mapping {
  const { owner, step } = writer;
  const mode = options.subjects ?? 'defaultOnly';
  const subjects = Object.hasOwn(binding, 'subjects') ? binding['subjects'] : undefined;
  if (mode === 'none' || subjects === undefined || subjects === null) return binding;
  if (!Array.isArray(subjects)) throw new Failure('subjects of a binding are no list');
  let list = subjects;
  subjects.forEach((subject, index) => {
    if (!isMapping(subject)) return;
    const applies =
      mode === 'allServiceAccounts' ? subject['kind'] === 'ServiceAccount' : subject['name'] === 'default';
    if (!applies) return;
    const before = Object.hasOwn(subject, 'namespace') ? (subject['namespace'] as Value) : '';
    const after = writer.set(before);
    if (after === before) return;
    const copy = edit(owner, subject);
    put(copy, 'namespace', after, step);
    list = edit(owner, list);
    put(list, index, copy);
  });
  if (list === subjects) return binding;
  const copy = edit(owner, binding);
  put(copy, 'subjects', list);
  return copy;
}

function assertNoConflict(records: readonly ResourceRecord[]): void {
  const seen = new Set<string>();
  for (const record of records) {
    if (record.value === undefined) continue;
    const id = `${gvkText(record.gvk)}|${effectiveNamespace(record.gvk, record.namespace)}|${record.name}`;
    if (seen.has(id)) throw new Failure(`namespace transformation produces ID conflict: ${recordText(record)}`);
    seen.add(id);
  }
}
