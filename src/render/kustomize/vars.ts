import { edit, type Owner, put, type Slot, type Step } from '../../model/provenance.ts';
import { isContainer, isMapping, type Mapping, type Path, type Value } from '../../model/value.ts';
import { slotOf } from './decode.ts';
import { expandVariables, type LookUp, variableValue } from './expansion.ts';
import { at, Failure } from './failure.ts';
import { splitFieldPath } from './field-path.ts';
import { type FieldSpecs, writeField } from './field-spec.ts';
import { effectiveNamespace, type Gvk, gvkText, type PreviousId } from './identity.ts';
import type { VarEntry } from './kustomization.ts';
import { addContributor, addSecret, currentId, type ResourceRecord } from './record.ts';
import type { Workspace } from './workspace.ts';

/** Registers the `vars` of a kustomization with the resources that they take their values from. Raises `Failure`. */
export function registerVars(work: Workspace): void {
  const { vars } = work.kustomization;
  if (vars === undefined) return;
  for (const entry of vars) {
    at(slotOf(entry, 'name'), () => {
      const matched = work.map.records.filter(referredToBy(entry, work));
      if (matched.length > 1) {
        throw new Failure(`found ${matched.length} resId matches for var ${varText(entry)} (unable to disambiguate)`);
      }
      const [record] = matched;
      if (record !== undefined) record.variables = [...record.variables, entry.name ?? ''];
    });
  }
  work.vars = mergeVars(work.vars, vars);
}

function referredToBy({ objref = {} }: VarEntry, work: Workspace): (record: ResourceRecord) => boolean {
  const apiVersion = objref.apiVersion ?? [objref.group, objref.version].filter(Boolean).join('/');
  const gvk = work.schema.registry.get(apiVersion, objref.kind ?? '');
  // An empty namespace stands for any, as far as the kind has one.
  const namespace = objref.namespace || gvk.clusterScoped ? effectiveNamespace(gvk, objref.namespace ?? '') : undefined;
  const isMeant = (id: PreviousId) =>
    id.name === (objref.name ?? '') && sameType(id.gvk, gvk) && (namespace === undefined || id.namespace === namespace);
  return (record) => record.value !== undefined && [...record.previous, currentId(record)].some(isMeant);
}

function sameType(one: Gvk, other: Gvk): boolean {
  return one.kind === other.kind && one.version === other.version && one.group === other.group;
}

function varText({ name, objref, fieldref }: VarEntry): string {
  return `{${name} ${gvkText({ group: objref?.group, version: objref?.version, kind: objref?.kind })} {${fieldref?.fieldPath ?? 'metadata.name'}}}`;
}

/** The variables of two accumulations. Raises `Failure` where both have one. */
export function mergeVars(one: readonly VarEntry[], other: readonly VarEntry[]): readonly VarEntry[] {
  if (other.length === 0) return one;
  const names = new Set(one.map(({ name }) => name));
  for (const entry of other) {
    if (names.has(entry.name)) {
      throw new Failure(`var '${entry.name}' already encountered`, { slot: slotOf(entry, 'name') });
    }
    names.add(entry.name);
  }
  return [...one, ...other];
}

/** Writes the values of variables wherever the specs allow references to them. Raises `Failure`. */
export function resolveVars(
  records: readonly ResourceRecord[],
  vars: readonly VarEntry[],
  specs: FieldSpecs,
  owner: Owner,
): void {
  if (vars.length === 0) return;
  const values = new Map(
    vars.map((entry) => [entry.name ?? '', at(slotOf(entry, 'name'), () => find(records, entry))]),
  );
  for (const record of records) new Expander(record, values, owner).expand(specs);
}

interface Found {
  readonly value: Value | undefined;
  readonly slot: Slot;
  readonly record: ResourceRecord;
  readonly path: Path;
}

function find(records: readonly ResourceRecord[], entry: VarEntry): Found {
  const record = records.find(({ variables }) => variables.includes(entry.name ?? ''));
  if (record?.value === undefined) {
    throw new Failure(`var '${varText(entry)}' cannot be mapped to a field in the set of known resources`);
  }
  let container: Value | undefined = record.value;
  const path = fieldKeys(entry.fieldref?.fieldPath || 'metadata.name');
  const keys = [...path];
  const last = keys.pop() ?? '';
  for (const key of keys)
    container = isContainer(container) && hasOwn(container, key) ? memberOf(container, key) : undefined;
  if (container === undefined || !isContainer(container) || !hasOwn(container, last)) {
    throw new Failure(`field specified in var '${varText(entry)}' not found in corresponding resource`);
  }
  const key = Array.isArray(container) ? Number(last) : last;
  return { value: memberOf(container, last), slot: { document: record.document, container, key }, record, path };
}

function hasOwn(container: Value, key: string): boolean {
  return Object.hasOwn(container as object, key);
}

function memberOf(container: Value, key: string): Value {
  return (container as Mapping)[key] as Value;
}

/** The parts of a field path; `ports[0]` is two of them. */
function fieldKeys(path: string): string[] {
  return splitFieldPath(path).flatMap((part) => {
    const match = /^(.+)\[(\d+)\]$/.exec(part);
    return match === null ? [part] : [match[1] as string, match[2] as string];
  });
}

/** Expands the variables in one resource. */
class Expander {
  readonly #record: ResourceRecord;
  readonly #values: ReadonlyMap<string, Found>;
  readonly #owner: Owner;
  #used: Found | undefined;

  constructor(record: ResourceRecord, values: ReadonlyMap<string, Found>, owner: Owner) {
    this.#record = record;
    this.#values = values;
    this.#owner = owner;
  }

  expand(specs: FieldSpecs): void {
    const record = this.#record;
    for (const spec of specs.of(record.gvk)) {
      if (record.value === undefined) return;
      record.value = writeField(record.value, spec, {
        owner: this.#owner,
        creates: undefined,
        set: (value) => this.#expanded(value),
        stepFor: () => this.#step(),
      });
    }
  }

  readonly #lookUp: LookUp = (name) => {
    const found = this.#values.get(name);
    if (found === undefined) return undefined;
    this.#used = found;
    return variableValue(found.value);
  };

  #expanded(value: Value): Value {
    if (typeof value === 'string') return this.#text(value);
    if (!isContainer(value)) return value;
    let result = value;
    const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
    for (const key of keys) {
      const before = (value as Mapping)[key] as Value;
      if (typeof before !== 'string') {
        if (isMapping(value)) continue;
        throw new Failure('invalid value type expect a string');
      }
      const after = this.#text(before);
      if (after === before) continue;
      result = edit(this.#owner, result);
      put(result, key, after, this.#step());
    }
    return result;
  }

  #text(text: string): Value {
    return text.includes('$') ? expandVariables(text, this.#lookUp) : text;
  }

  #step(): Step | undefined {
    if (this.#used === undefined) return undefined;
    addContributor(this.#record, this.#used.slot.document);
    addSecret(this.#record, this.#used.record, this.#used.path, this.#used.value);
    return { transformer: 'vars', from: this.#used.slot };
  }
}
