import type { Document } from '../model/document.ts';
import type { Repository } from '../model/files.ts';
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

/** A document put together of others: where a path of it is really written. */
export type Resolver = (path: Path) => { readonly document: Document; readonly path: Path } | undefined;

const resolvers = new WeakMap<Document, Resolver>();

/** Remembers for a document that was put together where its parts are written. */
export function withResolver(document: Document, resolver: Resolver): Document {
  resolvers.set(document, resolver);
  return document;
}

/** A repository that places text inside of documents that were put together where it is really written. */
export function resolvingEmbedded(repository: Repository): Repository {
  return {
    ...repository,
    parseEmbedded(text, host, path, dialect) {
      const real = resolvers.get(host)?.(path);
      return repository.parseEmbedded(text, real?.document ?? host, real?.path ?? path, dialect);
    },
  };
}
