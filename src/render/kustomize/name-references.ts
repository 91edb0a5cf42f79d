import { edit, type Owner, put, type Step } from '../../model/provenance.ts';
import { isMapping, type Mapping, scalarText, stringAt, type Value } from '../../model/value.ts';
import { at, Failure } from './failure.ts';
import { type FieldSpec, writeField } from './field-spec.ts';
import type { NameReference } from './field-spec-tables.ts';
import { effectiveNamespace, type GvkFilter, isSelected } from './identity.ts';
import { addContributor, originalId, type ResourceRecord, recordText } from './record.ts';

/**
 * Writes the new names of renamed resources to everything that refers to them by an old name, as kustomize does once at
 * the end of a build. Raises `Failure` where it cannot be told which of several resources is meant.
 */
export function fixNameReferences(
  records: readonly ResourceRecord[],
  references: readonly NameReference[],
  owner: Owner,
): void {
  for (const record of records) assertSubjectNamespaces(record);
  const candidates = new Candidates(records);
  if (candidates.isEmpty) return;
  const useful = references.filter((reference) => candidates.hasTarget(reference.target));
  if (useful.length === 0) return;
  for (const record of records) {
    const { gvk } = originalId(record);
    for (const { target, referrers } of useful) {
      for (const spec of referrers.of(gvk)) new Referrer(record, target, spec, candidates, owner).fix();
    }
  }
}

/** The resources that had another identity once, by each name that they had. */
class Candidates {
  readonly #byName = new Map<string, ResourceRecord[]>();
  readonly #records: readonly ResourceRecord[];
  readonly #renamed: readonly ResourceRecord[];
  #namespaces: { original: Set<string>; current: Set<string> } | undefined;

  constructor(records: readonly ResourceRecord[]) {
    this.#records = records;
    this.#renamed = records.filter((record) => record.previous.length > 0);
    for (const record of this.#renamed) {
      for (const name of new Set(record.previous.map((id) => id.name))) {
        const same = this.#byName.get(name);
        if (same === undefined) this.#byName.set(name, [record]);
        else same.push(record);
      }
    }
  }

  get isEmpty(): boolean {
    return this.#renamed.length === 0;
  }

  hasTarget(target: GvkFilter): boolean {
    return this.#renamed.some((record) => wasOfType(record, target));
  }

  named(name: string): readonly ResourceRecord[] {
    return this.#byName.get(name) ?? [];
  }

  /** Whether any resource was, or is, in a namespace. */
  hasNamespace(side: 'original' | 'current', namespace: string, reachable: (record: ResourceRecord) => boolean) {
    this.#namespaces ??= {
      original: new Set(this.#records.map(originalNamespace)),
      current: new Set(this.#records.map(currentNamespace)),
    };
    if (!this.#namespaces[side].has(namespace)) return false;
    const of = side === 'original' ? originalNamespace : currentNamespace;
    return this.#records.some((record) => of(record) === namespace && reachable(record));
  }
}

function originalNamespace(record: ResourceRecord): string {
  return originalId(record).namespace;
}

function currentNamespace(record: ResourceRecord): string {
  return effectiveNamespace(record.gvk, record.namespace);
}

function wasOfType(record: ResourceRecord, type: GvkFilter): boolean {
  return record.previous.some((id) => isSelected(id.gvk, type));
}

/** One field of one resource that may refer to others. */
class Referrer {
  readonly #record: ResourceRecord;
  readonly #target: GvkFilter;
  readonly #spec: FieldSpec;
  readonly #candidates: Candidates;
  readonly #owner: Owner;
  #accountNamespaces: ReadonlySet<string> | undefined;
  #supplier: ResourceRecord | undefined;

  constructor(record: ResourceRecord, target: GvkFilter, spec: FieldSpec, candidates: Candidates, owner: Owner) {
    this.#record = record;
    this.#target = target;
    this.#spec = spec;
    this.#candidates = candidates;
    this.#owner = owner;
  }

  fix(): void {
    if (this.#record.value === undefined) return;
    const field = this.#spec.path;
    try {
      this.#record.value = writeField(this.#record.value, this.#spec, {
        owner: this.#owner,
        creates: undefined,
        set: (value) => this.#rewritten(value),
        stepFor: () => this.#step(),
      });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const slot = { document: this.#record.document, container: this.#record.value, key: 'metadata' };
      const text = `updating name reference in '${field}' field of '${recordText(this.#record)}': ${error.message}`;
      throw new Failure(text, { code: error.code, slot });
    }
  }

  #rewritten(value: Value): Value {
    if (value === null) return value;
    if (isMapping(value)) return this.#rewrittenMapping(value);
    if (!Array.isArray(value)) return this.#rewrittenScalar(value);
    let list = value;
    value.forEach((item, index) => {
      const after = item === null || Array.isArray(item) ? item : this.#rewritten(item);
      if (after === item) return;
      list = edit(this.#owner, list);
      put(list, index, after, isMapping(after) ? undefined : this.#step());
    });
    return list;
  }

  #rewrittenScalar(value: Value): Value {
    const name = scalarText(value);
    if (name === undefined) return value;
    const referral = this.#select(name, (record) => this.#isReachable(record), false);
    return referral === undefined || referral.name === name ? value : referral.name;
  }

  #rewrittenMapping(mapping: Mapping): Mapping {
    if (!Object.hasOwn(mapping, 'name')) throw new Failure("path config error; no 'name' field in node");
    const name = scalarText(mapping['name']) ?? '';
    const referral = this.#select(name, this.#inNamespaceOf(mapping), true);
    if (referral === undefined || (referral.name === name && referral.namespace === '')) return mapping;
    let result = mapping;
    const write = (key: 'name' | 'namespace', text: string) => {
      if (result[key] === text) return;
      result = edit(this.#owner, result);
      put(result, key, text, this.#step());
    };
    write('name', referral.name);
    if (referral.namespace !== '') write('namespace', referral.namespace);
    return result;
  }

  /** Candidates in the namespace that a mapping names: once in it, else now in it. */
  #inNamespaceOf(mapping: Mapping): (record: ResourceRecord) => boolean {
    const reachable = (record: ResourceRecord) => this.#isReachable(record);
    const namespace = Object.hasOwn(mapping, 'namespace') ? (scalarText(mapping['namespace']) ?? '') : undefined;
    if (namespace === undefined) return reachable;
    const was = this.#candidates.hasNamespace('original', namespace, reachable);
    const of = was ? originalNamespace : currentNamespace;
    return (record) => of(record) === namespace && this.#isReachable(record);
  }

  /** Whether kustomize would consider a resource for this referrer at all. */
  #isReachable(record: ResourceRecord): boolean {
    const { gvk, namespace } = this.#record;
    if (gvk.clusterScoped || record.gvk.clusterScoped) return true;
    if (effectiveNamespace(gvk, namespace) === currentNamespace(record)) return true;
    this.#accountNamespaces ??= accountNamespaces(this.#record);
    return this.#accountNamespaces.has(record.namespace);
  }

  #select(name: string, admitted: (record: ResourceRecord) => boolean, mapping: boolean): ResourceRecord | undefined {
    const named = this.#candidates.named(name);
    if (named.length === 0) return undefined;
    const role = this.#roleType();
    let found = named.filter(
      (record) =>
        wasOfType(record, this.#target) &&
        (role === undefined || wasOfType(record, role)) &&
        admitted(record) &&
        this.#isNear(record),
    );
    if (found.length > 1) found = found.filter((record) => sameAffixes(record, this.#record, true));
    if (found.length > 1) found = found.filter((record) => sameAffixes(record, this.#record, false));
    const [first] = found;
    if (first === undefined) return undefined;
    const identical = found.every(
      (record) => record.name === first.name && (!mapping || record.namespace === first.namespace),
    );
    if (!identical) throw new Failure(`found multiple possible referrals: ${found.map(recordText).join(', ')}`);
    this.#supplier = first;
    addContributor(this.#record, first.document);
    return first;
  }

  /** In the namespace of the referrer, or beyond namespaces, or an account, which bindings may name from elsewhere. */
  #isNear(record: ResourceRecord): boolean {
    const { gvk, namespace } = this.#record;
    if (gvk.clusterScoped || record.gvk.clusterScoped || record.gvk.kind === 'ServiceAccount') return true;
    return effectiveNamespace(gvk, namespace) === currentNamespace(record);
  }

  /** A `roleRef` says itself which kind it refers to. */
  #roleType(): GvkFilter | undefined {
    if (!this.#spec.path.endsWith('roleRef/name')) return undefined;
    const group = stringAt(this.#record.value, 'roleRef', 'apiGroup');
    const kind = stringAt(this.#record.value, 'roleRef', 'kind');
    return group === undefined || kind === undefined ? undefined : { group, kind };
  }

  /** The new name comes from where the resource referred to has it. */
  #step(): Step | undefined {
    const metadata = this.#supplier?.value?.['metadata'];
    if (this.#supplier === undefined || !isMapping(metadata)) return undefined;
    return {
      transformer: 'nameReference',
      from: { document: this.#supplier.document, container: metadata, key: 'name' },
    };
  }
}

/** kustomize refuses bindings with blank namespaces, whether anything was renamed or not. */
function assertSubjectNamespaces(record: ResourceRecord): void {
  const { group, kind } = record.gvk;
  if (kind !== 'RoleBinding' || group !== 'rbac.authorization.k8s.io' || record.value === undefined) return;
  at({ document: record.document, container: record.value, key: 'subjects' }, () => accountNamespaces(record));
}

/** The namespaces of the accounts that a RoleBinding names. */
function accountNamespaces(record: ResourceRecord): ReadonlySet<string> {
  const result = new Set<string>();
  const subjects = record.gvk.kind === 'RoleBinding' ? record.value?.['subjects'] : undefined;
  if (!Array.isArray(subjects)) return result;
  for (const subject of subjects) {
    if (!isMapping(subject) || !Object.hasOwn(subject, 'namespace') || subject['kind'] !== 'ServiceAccount') continue;
    const namespace = subject['namespace'];
    if (typeof namespace !== 'string') {
      throw new Failure(`Invalid Input: namespace is blank for resource "${recordText(record)}"`);
    }
    result.add(namespace);
  }
  return result;
}

/** Whether two resources got the same prefixes and suffixes, as far as the shorter list goes. */
function sameAffixes(one: ResourceRecord, other: ResourceRecord, allowEmpty: boolean): boolean {
  const same = (a: readonly string[], b: readonly string[]) =>
    (allowEmpty && (a.length === 0 || b.length === 0)) || sameEnding(a, b);
  return same(one.prefixes, other.prefixes) && same(one.suffixes, other.suffixes);
}

function sameEnding(one: readonly string[], other: readonly string[]): boolean {
  const [longer, shorter] = one.length >= other.length ? [one, other] : [other, one];
  if (shorter.length === 0) return longer.length === 0;
  const start = longer.length - shorter.length;
  return shorter.every((text, index) => text === longer[start + index]);
}
