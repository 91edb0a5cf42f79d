import type { Configuration } from '../model/configuration.ts';
import { environmentOfWord } from '../model/environment-words.ts';
import type { FileTree } from '../model/files.ts';
import { type Layer, UNKNOWN } from '../model/graph.ts';
import type { Survey } from '../model/survey.ts';
import type { Cluster } from '../model/unit.ts';
import { globMatcher } from '../util/glob.ts';
import { remember } from '../util/once.ts';
import { isWithin, joinPath, nameOf, parentOf } from '../util/paths.ts';
import { compareText } from '../util/text.ts';

/*
 * Layers by the place of a file. Inference is modest: only directories that stand side by side as Flux's and Argo CD's
 * own examples lay them out say anything. `apps` alone does not: many repositories keep storage, certificates and
 * kube-system in it.
 */

type Family = 'clusters' | 'apps' | 'infrastructure';

const FAMILIES: Readonly<Record<Family, ReadonlySet<string>>> = {
  clusters: new Set(['clusters', 'cluster']),
  apps: new Set(['apps', 'applications', 'workloads', 'tenants']),
  infrastructure: new Set(['infrastructure', 'infra', 'platform', 'core', 'cluster-infrastructure', 'cluster-infra']),
};

/** Names that say infrastructure beside `apps` only. */
const VAGUE = new Set(['platform', 'core']);

/** Outermost first: what stands earlier may depend on what stands later. */
const INFERRED_ORDER: readonly Layer[] = ['clusters', 'apps', 'base', 'infrastructure'];

/** Directories of the app layer that are parts of several apps and no app themselves. */
const SHARED_PARTS = new Set(['components', 'component', 'common', 'shared', 'lib', 'templates']);
const BASES = new Set(['base', 'bases']);
/** Directories of variants, further to those named for an environment or a cluster. */
const OVERLAYS = new Set(['overlays', 'overlay', 'environments', 'envs', 'clusters']);
/** Directories between the app layer and its apps. */
const GROUPINGS = new Set([...BASES, ...OVERLAYS]);

/** Why a directory, with everything below it, belongs to a layer. */
interface Root {
  readonly layer: Layer;
  readonly directory: string;
  readonly reason: string;
}

export interface Layering {
  /** Outermost first. */
  readonly layers: readonly Layer[];
  readonly roots: readonly Root[];
  layerOf(path: string): Layer;
  reasonOf(path: string): string;
  /** The directory of the app that a path of the app layer or of a base belongs to; `''` where it belongs to none. */
  appOf(path: string): string;
  /** Whether a path of the app layer is some environment's or cluster's variant. */
  isOverlay(path: string): boolean;
}

/** The layers that the configuration declares, or else those that the directories say. */
export function layeringOf(
  tree: FileTree,
  survey: Survey,
  clusters: readonly Cluster[],
  configuration: Configuration,
): Layering {
  const isDeclared = configuration.layers.length > 0;
  const roots = isDeclared ? [] : infer(survey, clusters, configuration);
  const rootOf = isDeclared ? declared(configuration) : nearest(roots);
  const names = isDeclared ? withBase(configuration.layers.map(({ name }) => name)) : INFERRED_ORDER;
  const clusterNames = new Set(clusters.map(({ name }) => name));
  const baseIsInferred = !configuration.layers.some(({ name }) => name === 'base');

  const isBase = (path: string, { layer, directory }: Root) =>
    layer === 'apps' &&
    baseIsInferred &&
    below(path, directory).some((name) => BASES.has(name) || SHARED_PARTS.has(name));

  const isVariant = (name: string) => clusterNames.has(name) || environmentOfWord(name) !== undefined;

  return {
    layers: names,
    roots,
    layerOf: remember((path) => {
      const root = rootOf(path);
      if (root === undefined) return UNKNOWN;
      return isBase(path, root) ? 'base' : root.layer;
    }),
    reasonOf: (path) => rootOf(path)?.reason ?? 'no directory around it says which layer it is',
    appOf(path) {
      const root = rootOf(path);
      if (root?.layer !== 'apps' && root?.layer !== 'base') return '';
      const directory = survey.byPath.has(path) || tree.kind(path) === 'file' ? parentOf(path) : path;
      const names = below(directory, root.directory);
      const depth = names.findIndex((name) => !GROUPINGS.has(name) && !isVariant(name));
      if (depth < 0 || SHARED_PARTS.has(names[depth] ?? '')) return '';
      return [root.directory, ...names.slice(0, depth + 1)].filter(Boolean).join('/');
    },
    isOverlay(path) {
      const root = rootOf(path);
      return root !== undefined && below(path, root.directory).some((name) => OVERLAYS.has(name) || isVariant(name));
    },
  };
}

/** The names of the path from a directory down to a path in it. */
function below(path: string, directory: string): string[] {
  if (path === directory || !isWithin(path, directory)) return [];
  return path.slice(directory === '' ? 0 : directory.length + 1).split('/');
}

/** `base` stands inside apps, whether or not the configuration names it. */
function withBase(names: readonly string[]): Layer[] {
  if (names.includes('base') || !names.includes('apps')) return [...names];
  return names.flatMap((name) => (name === 'apps' ? ['apps', 'base'] : [name]));
}

/** Layers as the configuration lists them: the first that matches a path. */
function declared(configuration: Configuration): (path: string) => Root | undefined {
  const globs = configuration.layers.flatMap(({ name, paths }) =>
    paths.map((glob) => ({
      matches: globMatcher([glob]),
      root: {
        layer: name,
        directory: plainPart(glob),
        reason: `${configuration.path ?? 'the configuration'}: ${glob}`,
      },
    })),
  );
  return remember((path) => globs.find(({ matches }) => matches(path))?.root);
}

/** The directories of a glob before its first wildcard. */
function plainPart(glob: string): string {
  const names = glob.split('/');
  const first = names.findIndex((name) => /[*?[{(!]/.test(name));
  return names.slice(0, first < 0 ? names.length : first).join('/');
}

function nearest(roots: readonly Root[]): (path: string) => Root | undefined {
  const byDirectory = new Map(roots.map((root) => [root.directory, root]));
  const find = remember((path): Root | undefined => {
    const here = byDirectory.get(path);
    return here ?? (path === '' ? undefined : find(parentOf(path)));
  });
  return find;
}

/** The directories that stand side by side as layers, and those that are declared to be a cluster's. */
function infer(survey: Survey, clusters: readonly Cluster[], configuration: Configuration): Root[] {
  const roots = new Map<string, Root>();
  const children = directoriesOf(survey);
  // Places whose clusters directory stands alone may hold layers of their own in each cluster's directory.
  const alone = new Set<string>();
  const places = [...children.keys()].sort((a, b) => depthOf(a) - depthOf(b) || compareText(a, b));
  for (const place of places) {
    const around = ancestorIn(roots, place);
    if (around !== undefined && !alone.has(around.directory)) continue;
    const found = familiesOf(place, children.get(place) ?? new Set());
    const hasCluster = found.clusters.some((directory) =>
      clusters.some(({ path }) => path && path !== directory && isWithin(path, directory)),
    );
    const layers: Family[] = [];
    const isPlain = found.infrastructure.some((directory) => !VAGUE.has(nameOf(directory)));
    if (found.infrastructure.length > 0 && found.apps.length > 0) layers.push('apps', 'infrastructure');
    else if (isPlain && found.clusters.length > 0) layers.push('infrastructure');
    if (layers.length > 0 || hasCluster) layers.push('clusters');
    for (const layer of layers) {
      for (const directory of found[layer]) {
        roots.set(directory, { layer, directory, reason: reasonOf(layer, directory, found) });
        if (layer === 'clusters' && layers.length === 1 && found.apps.length === 0) alone.add(directory);
      }
    }
  }
  addClusterPaths(roots, configuration);
  return [...roots.values()].sort((a, b) => compareText(a.directory, b.directory));
}

function reasonOf(layer: Family, directory: string, found: Readonly<Record<Family, readonly string[]>>): string {
  const beside = (['clusters', 'apps', 'infrastructure'] as const)
    .filter((family) => family !== layer)
    .flatMap((family) => found[family]);
  return beside.length > 0 ? `${directory} stands beside ${beside.join(' and ')}` : `${directory} holds clusters`;
}

/** A directory that is declared to be a cluster's, and holds no layer, orchestrates: it is of the clusters layer. */
function addClusterPaths(roots: Map<string, Root>, { clusters }: Configuration): void {
  const layered = [...roots.keys()];
  for (const { name, path } of clusters) {
    if (!path || ancestorIn(roots, path) !== undefined || layered.some((directory) => isWithin(directory, path)))
      continue;
    roots.set(path, { layer: 'clusters', directory: path, reason: `${path} is the directory of cluster ${name}` });
  }
}

function ancestorIn(roots: ReadonlyMap<string, Root>, path: string): Root | undefined {
  for (let directory = path; ; directory = parentOf(directory)) {
    const root = roots.get(directory);
    if (root !== undefined || directory === '') return root;
  }
}

/** For each directory with manifests somewhere below it, the names of such directories in it; hidden ones left out. */
function directoriesOf(survey: Survey): Map<string, Set<string>> {
  const children = new Map<string, Set<string>>();
  for (const file of survey.files) {
    if (file.class !== 'manifest' && file.class !== 'kustomization' && file.class !== 'chart') continue;
    for (let directory = parentOf(file.path); directory !== ''; directory = parentOf(directory)) {
      const parent = parentOf(directory);
      const siblings = children.get(parent) ?? new Set();
      if (siblings.has(nameOf(directory))) break;
      children.set(parent, siblings.add(nameOf(directory)));
    }
  }
  for (const directory of [...children.keys()]) {
    if (directory.split('/').some((name) => name.startsWith('.'))) children.delete(directory);
  }
  return children;
}

function familiesOf(place: string, names: ReadonlySet<string>): Record<Family, string[]> {
  const found: Record<Family, string[]> = { clusters: [], apps: [], infrastructure: [] };
  for (const name of [...names].sort(compareText)) {
    // `1-infra`, `2-apps`: the number is the order.
    const plain = name.toLowerCase().replace(/^[0-9]+[-_.]?/, '');
    for (const family of ['clusters', 'apps', 'infrastructure'] as const) {
      if (FAMILIES[family].has(plain)) found[family].push(joinPath(place, name));
    }
  }
  return found;
}

function depthOf(path: string): number {
  return path === '' ? 0 : path.split('/').length;
}
