import type { Document } from '../../../model/document.ts';
import { edit, editChild, put } from '../../../model/provenance.ts';
import {
  isMapping,
  isSequence,
  Literal,
  type Mapping,
  mappingAt,
  type Path,
  type Value,
} from '../../../model/value.ts';
import { stepFrom } from '../../as-document.ts';

/**
 * Applies a rendered `templatePatch` to an Application: a strategic merge patch, in which mappings merge, null deletes,
 * and lists are replaced but for the finalizers; neither the project nor the namespace can be changed (Argo CD,
 * "Template Patch"), and what comes of it is an Application whatever kind it names.
 */
export function applyTemplatePatch(owner: object, application: Mapping, patch: Mapping, document: Document): Mapping {
  const patched = edit(owner, application);
  const { apiVersion, kind } = application as { apiVersion: string; kind: string };
  const namespace = mappingAt(application, 'metadata')?.['namespace'] as Value;
  const project = mappingAt(application, 'spec')?.['project'];
  merge(owner, patched, patch, document, []);
  if (patched['apiVersion'] !== apiVersion) put(patched, 'apiVersion', apiVersion);
  if (patched['kind'] !== kind) put(patched, 'kind', kind);
  const metadata = mappingAt(patched, 'metadata');
  if (metadata !== undefined && metadata['namespace'] !== namespace) {
    put(editChild<Mapping>(owner, patched, 'metadata'), 'namespace', namespace);
  }
  const spec = mappingAt(patched, 'spec');
  if (spec !== undefined && spec['project'] !== project) {
    const restored = editChild<Mapping>(owner, patched, 'spec');
    if (project === undefined) delete restored['project'];
    else put(restored, 'project', project);
  }
  return patched;
}

/** Fields of an Application that hold a text, and mappings of texts. */
const TEXTS: readonly Path[] = [
  ['metadata', 'name'],
  ['metadata', 'labels', '*'],
  ['metadata', 'annotations', '*'],
  ['spec', 'project'],
  ['spec', 'destination', '*'],
  ...['repoURL', 'path', 'targetRevision', 'chart', 'ref'].map((field) => ['spec', 'source', field]),
];

/** What in a patch is no text where an Application takes texts only, so that the controller refuses it: `5`, `true`. */
export function patchFault(patch: Mapping): string | undefined {
  for (const path of TEXTS) {
    const field = path.at(-1) as string;
    const holder = mappingAt(patch, ...(path.slice(0, -1) as string[])) ?? {};
    for (const key of field === '*' ? Object.keys(holder) : [field]) {
      const value = Object.hasOwn(holder, key) ? (holder[key] as Value) : null;
      const isText = typeof value === 'string' || (value instanceof Literal && value.kind === 'timestamp');
      if (value === null || isText || key === '$patch') continue;
      return `the templatePatch sets ${[...path.slice(0, -1), key].join('.')} to something that is no text; quote it`;
    }
  }
  return undefined;
}

function merge(owner: object, target: Mapping, patch: Mapping, document: Document, path: readonly string[]): void {
  for (const key of Object.keys(patch)) {
    if (key.startsWith('$')) continue;
    const value = patch[key] as Value;
    const before = Object.hasOwn(target, key) ? target[key] : undefined;
    const directive = isMapping(value) ? value['$patch'] : undefined;
    if (value === null || directive === 'delete') delete target[key];
    else if (isMapping(value) && isMapping(before) && directive !== 'replace') {
      merge(owner, editChild<Mapping>(owner, target, key), value, document, [...path, key]);
    } else if (isFinalizers(path, key) && isSequence(value) && isSequence(before)) {
      const list = editChild<Value[]>(owner, target, key);
      for (const entry of value) if (!list.includes(entry)) put(list, list.length, entry);
    } else put(target, key, value, stepFrom('templatePatch', document, patch, key));
  }
}

function isFinalizers(path: readonly string[], key: string): boolean {
  return key === 'finalizers' && path.length === 1 && path[0] === 'metadata';
}
