import type { Document } from '../model/document.ts';
import type { Location } from '../model/location.ts';
import type { Slot } from '../model/provenance.ts';
import { identityOf, type Resource } from '../model/resource.ts';
import type { Mapping, Path } from '../model/value.ts';
import { placeOf } from './controller.ts';

/** A place as a slot, for `put`: located when asked, whatever the containers on the way to it went through. */
export function slotAt(path: string, locate: () => Location): Slot {
  const container: Mapping = { value: null };
  const document: Document = { path, index: 0, value: container, locate };
  return { document, container, key: 'value' };
}

/** A field of a resource as a slot. */
export function slotOf(resource: Resource, path: Path): Slot {
  return slotAt(resource.document.path, () => placeOf(resource, path));
}

/**
 * An object that no file holds and a controller creates. `locate` says, for a path in it, where that was decided.
 * `value` must have a kind and a name.
 */
export function synthesize(value: Mapping, path: string, locate: (path: Path) => Location): Resource {
  const identity = identityOf(value);
  if (identity === undefined) throw new Error('synthesize: the object has no identity');
  return { ...identity, value, document: { path, index: 0, value, locate }, contributors: [] };
}
