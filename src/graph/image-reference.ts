/** The parts of a container image reference, as written. */
export interface ImageReference {
  /** Registry and repository, without tag and digest. */
  readonly name: string;
  /** `docker.io` where none is written. */
  readonly registry: string;
  readonly tag: string;
  readonly digest: string;
}

/**
 * Takes a reference apart by the grammar of the distribution project (reference.go): `[domain/]path[:tag][@digest]`. A
 * colon before the last slash is a port. The first name is a domain when it holds a dot or a colon, is `localhost`, or
 * has a capital letter, which no repository may have.
 */
export function parseImageReference(reference: string): ImageReference {
  const at = reference.indexOf('@');
  const digest = at < 0 ? '' : reference.slice(at + 1);
  const tagged = at < 0 ? reference : reference.slice(0, at);
  const colon = tagged.lastIndexOf(':');
  const hasTag = colon > tagged.lastIndexOf('/');
  const name = hasTag ? tagged.slice(0, colon) : tagged;
  return { name, registry: registryOf(name), tag: hasTag ? tagged.slice(colon + 1) : '', digest };
}

function registryOf(name: string): string {
  const slash = name.indexOf('/');
  if (slash < 0) return 'docker.io';
  const domain = name.slice(0, slash);
  const isDomain = /[.:]/.test(domain) || domain === 'localhost' || domain !== domain.toLowerCase();
  return isDomain ? domain : 'docker.io';
}

/** Where a parameter that somebody else fills in begins: `$(params.image)`, `${TAG}`, `{{ .image }}`; -1 for none. */
export function firstParameter(reference: string): number {
  return reference.search(/\$\(|\$\{|\{\{/);
}
