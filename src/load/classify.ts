import type { ParsedFile } from '../model/document.ts';
import { KUSTOMIZATION_NAMES } from '../model/files.ts';
import { isObject, objectsOf } from '../model/objects.ts';
import type { FileClass } from '../model/survey.ts';
import { mappingAt, stringAt } from '../model/value.ts';
import { nameOf } from '../util/paths.ts';

/** Go template and Jinja actions: what a file holds that is YAML only after a template engine has run. */
const TEMPLATE_ACTION = /\{\{|\{%/;

/** What a file is by its content and name. `text` is asked only where the file does not parse. */
export function classOf(parsed: ParsedFile, text: () => string | undefined): FileClass {
  const objects = parsed.documents.flatMap(objectsOf);
  if (KUSTOMIZATION_NAMES.includes(nameOf(parsed.path))) {
    // A Flux Kustomization in a file of that name is an object for Flux, whatever kustomize makes of the file.
    const flux = objects.some(({ value }) => stringAt(value, 'apiVersion')?.startsWith('kustomize.toolkit.fluxcd.io/'));
    if (flux) return 'manifest';
    if (objects.length > 0 || !isBroken(parsed)) return 'kustomization';
  }
  if (objects.some(({ value }) => isObject(value))) return 'manifest';
  if (!isBroken(parsed)) return 'other';
  return TEMPLATE_ACTION.test(text() ?? '') ? 'template' : 'broken';
}

/** A key that stands twice is a problem, but the file has a meaning. */
function isBroken(parsed: ParsedFile): boolean {
  return parsed.problems.some(({ code }) => code !== 'duplicate-key');
}

/** Whether SOPS encrypted a file: it leaves its own metadata, with a MAC, beside the values. */
export function isEncryptedFile(parsed: ParsedFile): boolean {
  return parsed.documents.some(({ value }) => {
    const sops = mappingAt(value, 'sops');
    return sops !== undefined && ('mac' in sops || 'lastmodified' in sops);
  });
}

/**
 * Whether a JSON text may hold a Kubernetes object: it says `kind`, or has escapes that may hide it. Far cheaper than
 * parsing, and most JSON in a repository (dashboards, package files) says neither.
 */
export function mayHoldObject(text: string): boolean {
  return text.includes('kind') || /\\[uUx]/.test(text);
}
