import type { Document } from '../../../model/document.ts';
import { edit, editChild, put } from '../../../model/provenance.ts';
import { isMapping, isSequence, type Mapping, mappingAt, type Value } from '../../../model/value.ts';
import { stepFrom } from '../../as-document.ts';

/**
 * Applies a rendered `templatePatch` to an Application: a strategic merge patch, in which mappings merge, null deletes,
 * and lists are replaced but for the finalizers; the project cannot be changed (Argo CD, "Template Patch").
 */
export function applyTemplatePatch(owner: object, application: Mapping, patch: Mapping, document: Document): Mapping {
  const patched = edit(owner, application);
  const project = mappingAt(application, 'spec')?.['project'];
  merge(owner, patched, patch, document, []);
  const spec = mappingAt(patched, 'spec');
  if (spec !== undefined && spec['project'] !== project) {
    const restored = editChild<Mapping>(owner, patched, 'spec');
    if (project === undefined) delete restored['project'];
    else put(restored, 'project', project);
  }
  return patched;
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
