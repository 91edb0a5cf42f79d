import { objectsOf } from '../model/objects.ts';
import { groupOf } from '../model/resource.ts';
import type { Survey } from '../model/survey.ts';
import { listAt, type Mapping, stringAt } from '../model/value.ts';
import { isWithin, joinPath, parentOf, resolvePath } from '../util/paths.ts';
import { normalizeUrl, repositoryName } from './urls.ts';

/** What speaks for a URL to be this repository's: how many of the paths that are read from it exist here. */
interface Evidence {
  readonly url: string;
  /** The directory here that is the root of what the URL holds: `''`, but where one repository holds several. */
  readonly root: string;
  found: number;
  missing: number;
}

/** A definition that reads its own directory is how a repository is synchronized with itself. */
const SELF = 1000;

/**
 * The URLs that must be this repository's own, told by the paths that are read from them: those of the repository whose
 * paths exist here most often, if at least half of them do. Gives the directory that is the root of each, by normalized
 * URL; nothing where nothing tells.
 */
export function inferOwnUrls(survey: Survey, exists: (path: string) => boolean): ReadonlyMap<string, string> {
  const evidence = new Map<string, Evidence>();
  const repositories = repositoriesByName(survey);
  for (const { file, value } of objects(survey)) {
    for (const { url, path } of readsOf(value, repositories)) weigh(evidence, file, url, path, exists);
  }
  const ranked = [...evidence.values()]
    .filter(({ found, missing }) => found > 0 && found >= missing)
    .sort((a, b) => b.found - a.found || (a.url < b.url ? -1 : 1));
  const best = ranked[0];
  if (best === undefined) return new Map();
  const same = ranked.filter(({ url, found }) => found >= SELF || repositoryName(url) === repositoryName(best.url));
  return new Map(same.reverse().map(({ url, root }) => [normalizeUrl(url), root]));
}

function weigh(
  evidence: Map<string, Evidence>,
  file: string,
  url: string,
  path: string,
  exists: (path: string) => boolean,
): void {
  const resolved = resolvePath('', fixedPart(path));
  if (resolved === undefined || resolved === '') return;
  const root = exists(resolved) ? '' : (rootAbove(file, resolved, exists) ?? '');
  const key = `${root}\n${normalizeUrl(url)}`;
  const entry = evidence.get(key) ?? { url, root, found: 0, missing: 0 };
  evidence.set(key, entry);
  const directory = joinPath(root, resolved);
  if (!exists(directory)) entry.missing++;
  else entry.found += isWithin(parentOf(file), directory) ? SELF : 1;
}

/** The directory above a file in which a path exists that holds the file: the root of a repository in this one. */
export function rootAbove(file: string, path: string, exists: (path: string) => boolean): string | undefined {
  for (let root = parentOf(file); root !== ''; root = parentOf(root)) {
    const directory = joinPath(root, path);
    if (isWithin(file, directory) && exists(directory)) return root;
  }
  return undefined;
}

/** Every URL that a GitRepository, an Application or an ApplicationSet of the repository names, normalized. */
export function urlsNamed(survey: Survey): ReadonlySet<string> {
  const urls = new Set<string>();
  const repositories = repositoriesByName(survey);
  for (const list of repositories.values()) for (const url of list) urls.add(normalizeUrl(url));
  for (const { value } of objects(survey))
    for (const { url } of readsOf(value, repositories)) urls.add(normalizeUrl(url));
  return urls;
}

/** The paths that an Application or ApplicationSet reads, up to what a generator fills in; without `.` and `..`. */
export function pathsRead(value: Mapping): string[] {
  return [...readsOf(value, new Map())].flatMap(({ path }) => {
    const resolved = resolvePath('', fixedPart(path));
    return resolved === undefined ? [] : [resolved];
  });
}

/** The paths that an Application or ApplicationSet reads, as written. */
export function sourcePaths(value: Mapping): string[] {
  return [...readsOf(value, new Map())].map(({ path }) => path);
}

/** A path up to the first segment that something has yet to fill in. */
function fixedPart(path: string): string {
  return path.replace(/(?:^|\/)[^/]*(?:\$\{|\{\{).*$/, '');
}

function* objects(survey: Survey): Iterable<{ file: string; value: Mapping }> {
  for (const file of survey.files) {
    if (file.class !== 'manifest') continue;
    for (const document of file.parsed.documents) {
      for (const { value } of objectsOf(document)) yield { file: file.path, value };
    }
  }
}

function repositoriesByName(survey: Survey): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { value } of objects(survey)) {
    if (stringAt(value, 'kind') !== 'GitRepository') continue;
    const name = stringAt(value, 'metadata', 'name');
    const url = stringAt(value, 'spec', 'url');
    if (name === undefined || url === undefined) continue;
    found.set(name, (found.get(name) ?? new Set()).add(url));
  }
  return found;
}

/** The repositories that an object reads, and the path in each. */
function* readsOf(
  value: Mapping,
  repositories: ReadonlyMap<string, ReadonlySet<string>>,
): Iterable<{ url: string; path: string }> {
  const kind = stringAt(value, 'kind');
  const group = groupOf(stringAt(value, 'apiVersion') ?? '');
  if (group === 'kustomize.toolkit.fluxcd.io' && stringAt(value, 'spec', 'sourceRef', 'kind') === 'GitRepository') {
    const path = stringAt(value, 'spec', 'path');
    for (const url of repositories.get(stringAt(value, 'spec', 'sourceRef', 'name') ?? '') ?? []) {
      if (path !== undefined) yield { url, path };
    }
  }
  if (group === 'fluxcd.controlplane.io' || group === 'helm.toolkit.fluxcd.io') {
    for (const way of [['spec'], ['spec', 'values', 'instance']]) {
      const url = stringAt(value, ...way, 'sync', 'url');
      const path = stringAt(value, ...way, 'sync', 'path');
      if (url !== undefined && path !== undefined && !url.startsWith('oci://')) yield { url, path };
    }
  }
  if (group !== 'argoproj.io') return;
  const spec = kind === 'ApplicationSet' ? ['spec', 'template', 'spec'] : ['spec'];
  yield* sourcesOf([...listAt(value, ...spec, 'sources')], value, spec);
  for (const generator of kind === 'ApplicationSet' ? generatorsOf(value) : []) {
    const url = stringAt(generator, 'git', 'repoURL');
    const entries = [...listAt(generator, 'git', 'directories'), ...listAt(generator, 'git', 'files')];
    for (const entry of entries) {
      const path = stringAt(entry, 'path')?.replace(/(?:^|\/)[^/]*[*?[].*$/, '');
      if (url !== undefined && path !== undefined) yield { url, path };
    }
  }
}

function* sourcesOf(
  several: readonly unknown[],
  value: Mapping,
  spec: string[],
): Iterable<{ url: string; path: string }> {
  for (const way of [[...spec, 'source'], ...several.map((_, index) => [...spec, 'sources', index])]) {
    const url = stringAt(value, ...way, 'repoURL');
    const path = stringAt(value, ...way, 'path');
    if (url !== undefined && path !== undefined && stringAt(value, ...way, 'chart') === undefined) yield { url, path };
  }
}

/** The generators of an ApplicationSet, those inside matrix and merge generators included. */
function generatorsOf(value: Mapping): Mapping[] {
  const found: Mapping[] = [];
  const pending = [...listAt(value, 'spec', 'generators')];
  for (let next = pending.pop(); next !== undefined && found.length < 1000; next = pending.pop()) {
    if (typeof next !== 'object' || next === null || Array.isArray(next)) continue;
    found.push(next as Mapping);
    for (const kind of ['matrix', 'merge']) pending.push(...listAt(next, kind, 'generators'));
  }
  return found;
}
