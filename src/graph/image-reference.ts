/** The parts of a container image reference, as written. */
export interface ImageReference {
  /** Registry and repository, without tag and digest. */
  readonly name: string;
  /** `docker.io` where none is written. */
  readonly registry: string;
  readonly tag: string;
  /** `''` too where what stands behind the `@` is no digest: it pins nothing. */
  readonly digest: string;
  /** Whether a container runtime takes the reference. */
  readonly valid: boolean;
}

const HOST = String.raw`(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[a-fA-F0-9:]+\])`;
const DOMAIN = new RegExp(`^${HOST}(?::[0-9]+)?$`);
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
/** Those that the registries and runtimes have (opencontainers/go-digest). */
const DIGEST = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;
/** The name of an image's content, which is no name of a repository. */
const IDENTIFIER = /^[a-f0-9]{64}$/;
const LONGEST_REPOSITORY = 255;

/**
 * Takes a reference apart by the grammar of the distribution project (reference.go): `[domain/]path[:tag][@digest]`. A
 * colon before the last slash is a port. The first name is a domain when it holds a dot or a colon, is `localhost`, or
 * has a capital letter, which no repository may have.
 */
export function parseImageReference(reference: string): ImageReference {
  const at = reference.indexOf('@');
  const written = at < 0 ? '' : reference.slice(at + 1);
  const digest = DIGEST.test(written) ? written : '';
  const tagged = at < 0 ? reference : reference.slice(0, at);
  const colon = tagged.lastIndexOf(':');
  const hasTag = colon > tagged.lastIndexOf('/');
  const name = hasTag ? tagged.slice(0, colon) : tagged;
  const tag = hasTag ? tagged.slice(colon + 1) : '';
  const valid = isName(name) && (!hasTag || TAG.test(tag)) && (at < 0 || digest !== '') && !IDENTIFIER.test(reference);
  return { name, registry: registryOf(name), tag, digest, valid };
}

function isName(name: string): boolean {
  const written = domainOf(name);
  // What looks like a domain and is none may still be the first part of a path.
  const domain = written !== undefined && DOMAIN.test(written) ? written : undefined;
  const path = domain === undefined ? name : name.slice(domain.length + 1);
  const isDockerHub = written === undefined || domain === 'docker.io' || domain === 'index.docker.io';
  const whole = isDockerHub && !path.includes('/') ? `library/${path}` : path;
  return path.split('/').every((part) => REPOSITORY.test(part)) && whole.length <= LONGEST_REPOSITORY;
}

function registryOf(name: string): string {
  return domainOf(name) ?? 'docker.io';
}

/** The registry that a name begins with; `undefined` where it names none. */
function domainOf(name: string): string | undefined {
  const slash = name.indexOf('/');
  if (slash < 0) return undefined;
  const domain = name.slice(0, slash);
  const isDomain = /[.:]/.test(domain) || domain === 'localhost' || domain !== domain.toLowerCase();
  return isDomain ? domain : undefined;
}

/** Where a parameter that somebody else fills in begins: `$(params.image)`, `${TAG}`, `{{ .image }}`; -1 for none. */
export function firstParameter(reference: string): number {
  return reference.search(/\$\(|\$\{|\{\{/);
}
