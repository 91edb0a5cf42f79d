import type { Owner } from '../../model/provenance.ts';
import { Failure } from './failure.ts';
import { effectiveNamespace, type Gvk, idText } from './identity.ts';
import { copyRecord, type ResourceRecord, recordText } from './record.ts';

/** An identity to look for. `namespace` as written: `''` is the same as `default`. */
export interface WantedId {
  readonly gvk: Gvk;
  readonly name: string;
  readonly namespace: string;
}

/** What one build may hold: bases that include bases twice over could fill any memory. */
const MAX_RESOURCES = 100_000;

/** The resources of one accumulation, in order. No two have the same identity when they are added. */
export class ResourceMap {
  /** Whoever holds this map may write to its records and to containers that it owns. */
  readonly owner: Owner = {};
  records: ResourceRecord[] = [];
  /** Current identities, as far as they were not renamed since. */
  #ids: Set<string> | undefined;

  /** Adds a resource. Raises `Failure` where the identity is taken. */
  append(record: ResourceRecord): void {
    const ids = this.#currentIds();
    const key = idKey(record);
    if (ids.has(key)) {
      throw new Failure(`may not add resource with an already registered id: ${recordText(record)}`);
    }
    if (this.records.length >= MAX_RESOURCES) {
      throw new Failure(`more than ${MAX_RESOURCES} resources`, { code: 'limit' });
    }
    ids.add(key);
    this.records.push(record);
  }

  /** Adds copies of the resources of another accumulation. */
  appendCopies(records: readonly ResourceRecord[]): void {
    for (const record of records) this.append(copyRecord(record));
  }

  #currentIds(): Set<string> {
    this.#ids ??= new Set(this.records.map(idKey));
    return this.#ids;
  }

  /** To be called after anything that renamed, removed or replaced resources. */
  touch(): void {
    this.#ids = undefined;
  }

  /** Takes away what patches have deleted. */
  dropDeleted(): void {
    if (this.records.every((record) => record.value !== undefined)) return;
    this.records = this.records.filter((record) => record.value !== undefined);
    this.touch();
  }

  /** Raises `Failure` where two resources have one identity. */
  assertDistinct(): void {
    const seen = new Set<string>();
    for (const record of this.records) {
      const key = idKey(record);
      if (seen.has(key)) {
        throw new Failure(`may not add resource with an already registered id: ${recordText(record)}`);
      }
      seen.add(key);
    }
  }

  /** The resources that have or had an identity. */
  matchingAnyId(wanted: WantedId): ResourceRecord[] {
    const namespace = effectiveNamespace(wanted.gvk, wanted.namespace);
    return this.records.filter((record) => hasId(record, wanted, namespace));
  }

  /** The one resource that has or had an identity. Raises `Failure` where there is none or more than one. */
  theOne(wanted: WantedId): ResourceRecord {
    const found = this.matchingAnyId(wanted);
    if (found.length === 1) return found[0] as ResourceRecord;
    const id = idText(wanted.gvk, wanted.name, wanted.namespace);
    const matches = found.length > 1 ? 'multiple matches' : 'no matches';
    throw new Failure(`${matches} for Id ${id}; failed to find unique target for patch ${id}`);
  }
}

function hasId(record: ResourceRecord, wanted: WantedId, namespace: string): boolean {
  if (record.value === undefined) return false;
  const { group, version } = record.gvk;
  if (group !== wanted.gvk.group || version !== wanted.gvk.version) return false;
  if (
    record.name === wanted.name &&
    record.gvk.kind === wanted.gvk.kind &&
    effectiveNamespace(record.gvk, record.namespace) === namespace
  ) {
    return true;
  }
  return record.previous.some(
    (id) => id.name === wanted.name && id.gvk.kind === wanted.gvk.kind && id.namespace === namespace,
  );
}

function idKey(record: ResourceRecord): string {
  const { group, version, kind } = record.gvk;
  return `${group}|${version}|${kind}|${effectiveNamespace(record.gvk, record.namespace)}|${record.name}`;
}
