import type { Document } from './document.ts';
import { isMapping, type Mapping, type Path, stringAt } from './value.ts';

/** A mapping of a document that stands for one object, and the way to it. */
export interface Located {
  readonly value: Mapping;
  readonly path: Path;
}

/**
 * The objects of a document: its mapping, or where that is a `List` (any kind that ends in List and has `items`, as
 * kubectl, Flux and kustomize read it) the mappings in it, lists in lists included.
 */
export function objectsOf(document: Document): Located[] {
  const found: Located[] = [];
  const pending: Located[] = isMapping(document.value) ? [{ value: document.value, path: [] }] : [];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const items = itemsOf(next.value);
    if (items === undefined) {
      found.push(next);
      continue;
    }
    for (let index = items.length - 1; index >= 0; index--) {
      const item = items[index];
      if (isMapping(item)) pending.push({ value: item, path: [...next.path, 'items', index] });
    }
  }
  return found;
}

function itemsOf(value: Mapping): readonly unknown[] | undefined {
  const items = Object.hasOwn(value, 'items') ? value['items'] : undefined;
  return Array.isArray(items) && stringAt(value, 'kind')?.endsWith('List') ? items : undefined;
}

/**
 * Whether a mapping is a Kubernetes object: it says its apiVersion and kind, and has metadata. A kind or name that SOPS
 * encrypted is nobody's identity.
 */
export function isObject(value: Mapping): boolean {
  const kind = stringAt(value, 'kind');
  if (!kind || isEncrypted(kind) || !stringAt(value, 'apiVersion')) return false;
  const metadata = Object.hasOwn(value, 'metadata') ? value['metadata'] : undefined;
  return isMapping(metadata) && !isEncrypted(metadata['name']);
}

/** Whether a value is what SOPS puts in the place of one that it encrypts. */
export function isEncrypted(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('ENC[') && value.endsWith(']');
}
