import type { Configuration } from '../model/configuration.ts';
import type { Repository } from '../model/files.ts';
import type { Survey } from '../model/survey.ts';
import { once } from '../util/once.ts';
import { resolvePath } from '../util/paths.ts';
import { repositoryBeside } from './beside.ts';
import type { Checkout, Checkouts } from './controller.ts';
import { createKustomizer, type Kustomizer } from './kustomize/index.ts';
import { inferOwnUrls, urlsNamed } from './own-urls.ts';
import { resolvingEmbedded } from './slots.ts';
import { normalizeUrl, pathWithin } from './urls.ts';

/** What the edge of the program knows about repositories, this one and others. */
export interface RepositoryFacts {
  /** URLs of this repository: its remote, or what the workflow says. */
  readonly ownUrls: readonly string[];
  /** Opens a checkout beside this one: the `path` of a source in the configuration. */
  readonly openCheckout?: (path: string) => Repository | undefined;
}

/** A repository of the configuration's `sources` that is checked out: in this tree, or beside it. */
interface Mapped {
  readonly url: string;
  readonly checkout: Checkout;
}

/** The kustomizer of each repository, for the side that shares its files. */
const kustomizersOf = new WeakMap<Repository, Kustomizer>();

/** Finds the files of Git URLs: this repository's own, and those that the configuration maps to a directory. */
export function createCheckouts(
  repository: Repository,
  survey: Survey,
  configuration: Configuration,
  facts: RepositoryFacts,
): Checkouts {
  const mapped: Mapped[] = [];
  // What another repository holds may be another on each side.
  const earlier =
    configuration.sources.length > 0 ? undefined : repository.sharing && kustomizersOf.get(repository.sharing.other);
  const inner = createKustomizer(resolvingEmbedded(repository), (url) => resolveRemote(mapped, url), earlier);
  kustomizersOf.set(repository, inner);
  const kustomizer = mapsBeside(configuration) ? ownOnly(inner, repository) : inner;
  const own: Checkout = { repository, kustomizer, root: '', here: true, assumption: undefined };
  mapped.push(...mappings(own, configuration, facts, (url) => resolveRemote(mapped, url)));
  const ownUrls = new Set(facts.ownUrls.map(normalizeUrl));
  const checkouts = new Map(mapped.map(({ url, checkout }) => [normalizeUrl(url), checkout]));
  const adopted = new Set<string>();
  let inferred: ReadonlyMap<string, string> | undefined;

  /** Nothing is assumed where the repository is known by one of the URLs in it. */
  const isKnown = once(() => {
    const named = urlsNamed(survey);
    return [...ownUrls].some((url) => named.has(url)) || mapped.some(({ checkout }) => isOwnRoot(checkout));
  });

  function inferredRoot(url: string): string | undefined {
    if (isKnown()) return undefined;
    inferred ??= inferOwnUrls(survey, (path) => repository.tree.kind(path) !== undefined);
    return inferred.get(url) ?? (adopted.has(url) ? '' : undefined);
  }

  return {
    own,
    adopt: (url) => void adopted.add(normalizeUrl(url)),
    git(url) {
      const normalized = normalizeUrl(url);
      if (ownUrls.has(normalized)) return own;
      const found = checkouts.get(normalized);
      if (found !== undefined) return found;
      const root = inferredRoot(normalized);
      if (root === undefined) return undefined;
      const what = root === '' ? 'this repository' : `${root} of this repository`;
      return { ...own, root, assumption: `${url} is taken to be ${what}, because the paths read from it exist here` };
    },
  };
}

function mapsBeside({ sources }: Configuration): boolean {
  return sources.some(({ path }) => resolvePath('', path) === undefined);
}

/** A kustomizer that names no files of the repositories beside this one, of which remote bases may be. */
function ownOnly(kustomizer: Kustomizer, { tree }: Repository): Kustomizer {
  return {
    build(request) {
      const build = kustomizer.build(request);
      const reads = build.reads.filter(({ from }) => tree.kind(from) !== undefined);
      const files = new Set([...build.files].filter((file) => tree.kind(file) === 'file'));
      return { ...build, reads, files };
    },
  };
}

function isOwnRoot({ here, root }: Checkout): boolean {
  return here && root === '';
}

function mappings(
  own: Checkout,
  configuration: Configuration,
  facts: RepositoryFacts,
  remote: (url: string) => { repository: Repository; path: string } | undefined,
): Mapped[] {
  const beside = new Map<string, Repository>();
  const kustomizers = new Map<Repository, Kustomizer>();
  return configuration.sources.flatMap(({ url, path }): Mapped[] => {
    const root = resolvePath('', path);
    if (root !== undefined) return [{ url, checkout: { ...own, root } }];
    const opened = facts.openCheckout?.(path);
    if (opened === undefined) return [];
    const repository = beside.get(path) ?? repositoryBeside(opened, path.replace(/\/+$/, ''));
    beside.set(path, repository);
    const kustomizer = kustomizers.get(repository) ?? createKustomizer(resolvingEmbedded(repository), remote);
    kustomizers.set(repository, kustomizer);
    return [{ url, checkout: { repository, kustomizer, root: '', here: false, assumption: undefined } }];
  });
}

/** The checkout of a remote base. Kustomize's URLs hold a path behind the repository's own URL. */
function resolveRemote(
  mapped: readonly Mapped[],
  remote: string,
): { repository: Repository; path: string } | undefined {
  for (const { url, checkout } of mapped) {
    const within = pathWithin(remote, url);
    const path = within === undefined ? undefined : resolvePath(checkout.root, within);
    if (path !== undefined) return { repository: checkout.repository, path };
  }
  return undefined;
}
