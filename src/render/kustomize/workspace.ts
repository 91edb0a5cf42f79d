import { placeOf, type Slot, type Step } from '../../model/provenance.ts';
import type { Read } from '../../model/unit.ts';
import { at, Failure } from './failure.ts';
import type { TransformerConfig } from './field-spec-tables.ts';
import type { GvkRegistry } from './identity.ts';
import type { Kustomization, VarEntry } from './kustomization.ts';
import type { MergeSchema } from './merge-schema.ts';
import { addContributor, type BuildOrigin, type ResourceRecord } from './record.ts';
import type { ResourceMap } from './resource-map.ts';
import type { Site } from './site.ts';

/** The OpenAPI schema in force: the first that a kustomization of the build sets. */
export interface Schema {
  /** `false` for the built-in one as long as nobody chose it. */
  readonly isChosen: boolean;
  readonly merge: MergeSchema;
  readonly registry: GvkRegistry;
}

/** What holds for all of one build. */
export interface BuildState {
  readonly restrictor: 'rootOnly' | 'none';
  /** The `buildMetadata` of the root. */
  readonly metadata: ReadonlySet<string>;
  schema: Schema;
  /** Whether kustomize would have loaded the built-in schema by now. */
  usedBuiltin: boolean;
  /** Kustomizations that were run so far. */
  runs: number;
}

/** What one kustomization works with. A component shares the map of its parent. */
export interface Workspace {
  readonly site: Site;
  readonly kustomization: Kustomization;
  readonly map: ResourceMap;
  config: TransformerConfig;
  vars: readonly VarEntry[];
  /** The schema in force now: a base may still choose one. */
  readonly schema: Schema;
  readonly notes: Notes;
  /** Where the kustomization stands for `buildMetadata`; `undefined` where that is not asked for. */
  readonly origin: BuildOrigin | undefined;
  readonly metadata: ReadonlySet<string>;
}

/** What a build touched. */
export interface Notes {
  readonly reads: Read[];
  readonly files: Set<string>;
}

/** The file that a field of the kustomization names, noted as read. Raises `Failure`. */
export function readFile(work: Pick<Workspace, 'site' | 'notes'>, path: string, slot: Slot, field: string): string {
  const file = at(slot, () => {
    if (isRemoteFile(path)) throw new Failure(`${path} is remote: nothing is fetched`, { code: 'remote' });
    return work.site.file(path);
  });
  noteRead(work.notes, field, slot, file);
  work.notes.files.add(file);
  return file;
}

/** Notes that a field of a kustomization names a file or directory. */
export function noteRead(notes: Notes, field: string, slot: Slot, to: string): void {
  notes.reads.push({ field, from: slot.document.path, to, locate: () => placeOf(slot) });
}

/** Whether kustomize would fetch a file from the web. */
export function isRemoteFile(path: string): boolean {
  return /^https?:/i.test(path);
}

/** A step of a transformer, caused by what stands at a slot. */
export function step(transformer: string, from: Slot): Step {
  return { transformer, from };
}

/** Puts a new value into a record where a transformer changed it. */
export function update(record: ResourceRecord, value: ResourceRecord['value'], kustomization: Kustomization): void {
  if (value === record.value) return;
  record.value = value;
  addContributor(record, kustomization.document);
}
