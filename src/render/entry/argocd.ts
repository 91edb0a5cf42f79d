import { groupOf, type Resource } from '../../model/resource.ts';
import { isWithin, parentOf } from '../../util/paths.ts';
import { declaredCluster, nameClusters } from '../clusters.ts';
import { type ControllerContext, placeOf } from '../controller.ts';
import { type Discovery, documentKey, type EntryPoint } from '../discover.ts';
import { pathsRead, sourcePaths } from '../own-urls.ts';
import { writtenObjects } from '../written-objects.ts';
import { type Includes, nearestKustomization, readIncludes } from './includes.ts';
import { clusterDirectory, isDeadPlace } from './places.ts';
import { fillIn } from './templated.ts';

/** Directories that roots stand in; what stands elsewhere is more likely read by one of them, in a way not foreseen. */
const LIKELY = /(?:^|[/_.-])(?:argo|app-?of-?apps?|bootstrap|gitops|root)|(?:^|\/)clusters?(?:\/|$)/i;

/** Kustomizations that are there to be included, whether something does or not. */
const BASE = /(?:^|\/)(?:bases?|components?|k-components)(?:\/|$)/i;

/** Objects that are applied together: those of a file, or of a kustomization. */
interface Root {
  /** The directory of the kustomization, or of the file. */
  readonly directory: string;
  readonly resources: readonly Resource[];
  readonly reason: string;
  /** The cluster, where the root itself says so. */
  readonly cluster?: string;
}

/**
 * Applications and ApplicationSets that no unit creates: those that somebody applies to the cluster of Argo CD, by
 * themselves or with the kustomization that includes them. A file that the kustomization beside it leaves out is dead,
 * unless it is an Application that reads its own directory. They come in rounds: what one of them reads is left for the
 * next, for it may have been rendered by then.
 */
export function* argocdRoots(context: ControllerContext, discovery: Discovery): Iterable<EntryPoint[]> {
  const { repository, survey } = context;
  const written = [...writtenObjects(survey, isDefinition)].filter(({ document }) => !isDeadPlace(document.path));
  if (written.length === 0) return;
  const includes = readIncludes(repository, survey);
  const alive = written.filter((resource) => isAlive(resource, context, includes));
  let roots = rootsOf(alive, context, includes);
  for (;;) {
    const unread = unreadBy(discovery);
    roots = roots.filter((root) => !isRendered(root, discovery) && unread(root));
    const uncovered = roots.filter((root) => !roots.some((other) => other !== root && covers(other, root)));
    const first = uncovered.filter(({ directory }) => LIKELY.test(directory));
    const next = [first, uncovered, roots.slice(0, 1)].find((some) => some.length > 0) ?? [];
    if (next.length === 0) return;
    yield placed(next, context);
    roots = roots.filter((root) => !next.includes(root));
  }
}

function isRendered({ resources }: Root, discovery: Discovery): boolean {
  return resources.filter(isDefinitionOf).every((resource) => discovery.isRendered(documentKey(resource)));
}

/** A test for roots that no unit reads. What stands in the directory of a unit that is not rendered is that unit's. */
function unreadBy({ units }: Discovery): (root: Root) => boolean {
  const closed = units.filter(({ status }) => status !== 'rendered').flatMap(({ sources }) => sources);
  const paths = closed.flatMap((source) => (source.kind === 'here' && source.path !== '' ? [source.path] : []));
  return ({ directory }) => !paths.some((path) => isWithin(directory, path));
}

function isDefinition(group: string, kind: string): boolean {
  return group === 'argoproj.io' && (kind === 'Application' || kind === 'ApplicationSet');
}

function isAlive(resource: Resource, { survey }: ControllerContext, includes: Includes): boolean {
  const file = resource.document.path;
  if (includes.rootsOf(file).length > 0 || nearestKustomization(survey, file) === undefined) return true;
  return survey.byPath.get(file)?.class === 'manifest' && readsOwnDirectory(resource);
}

function readsOwnDirectory(resource: Resource): boolean {
  const directory = parentOf(resource.document.path);
  return pathsRead(resource.value).some((path) => path === directory || isWithin(path, directory));
}

/** Whether an Application or ApplicationSet of one root reads the directory of another. */
function covers(other: Root, root: Root): boolean {
  return other.resources
    .filter(isDefinitionOf)
    .some(({ value }) => pathsRead(value).some((path) => path !== '' && isWithin(root.directory, path)));
}

/** The files, and the kustomizations that include them, built. */
function rootsOf(resources: readonly Resource[], context: ControllerContext, includes: Includes): Root[] {
  const roots = new Map<string, Root>();
  for (const resource of resources) {
    const file = resource.document.path;
    const directories = includes.rootsOf(file).filter((directory) => !isDeadPlace(`${directory}/kustomization.yaml`));
    if (directories.length > 0 && directories.every((directory) => BASE.test(directory))) continue;
    for (const directory of directories) {
      if (!roots.has(directory)) roots.set(directory, builtRoot(directory, context) ?? written(file, resources));
    }
    if (directories.length === 0 && !roots.has(file)) roots.set(file, written(file, resources));
  }
  return [...roots.values()].flatMap((root) => filledRoots(root, context));
}

function builtRoot(directory: string, { checkouts }: ControllerContext): Root | undefined {
  try {
    const { resources } = checkouts.own.kustomizer.build({ root: directory, loadRestrictor: 'none' });
    const reason = `the kustomization of ${directory || 'the root'}, which no unit reads`;
    return { directory, resources, reason };
  } catch {
    return undefined;
  }
}

/** A root whose path has a placeholder is one for each cluster. */
function filledRoots(root: Root, { repository }: ControllerContext): Root[] {
  const [definition, ...others] = root.resources.filter(isDefinitionOf);
  if (definition === undefined || others.length > 0) return [root];
  const [path = ''] = sourcePaths(definition.value);
  const filled = fillIn(definition, path, repository);
  if (filled.length === 0) return [root];
  const rest = root.resources.filter((resource) => resource !== definition);
  return filled.map(({ resource, name, directory }) => ({
    directory,
    resources: [...rest, resource],
    reason: `${root.reason}, filled in for ${name}`,
    cluster: name,
  }));
}

function written(file: string, resources: readonly Resource[]): Root {
  const own = resources.filter(({ document }) => document.path === file);
  return { directory: parentOf(file), resources: own, reason: `${file}, which no unit creates` };
}

/** Gives each root the cluster that its objects are applied to. */
function placed(roots: readonly Root[], context: ControllerContext): EntryPoint[] {
  const separate = separateDirectories(roots, context);
  const names = nameClusters([...separate.values()], context.configuration);
  return roots.flatMap((root): EntryPoint[] => {
    const { resources, reason } = root;
    const definition = resources.find(isDefinitionOf);
    if (definition === undefined) return [];
    const directory = separate.get(root) ?? clusterDirectory(`${root.directory}/kustomization.yaml`);
    const name = root.cluster ?? names.get(separate.get(root) ?? '') ?? hostOf(root.directory, context);
    const path = directory === undefined ? {} : { path: directory };
    const cluster = context.clusters.ensure({ name, ...path, location: placeOf(definition), reason }).name;
    return resources.map((resource) => ({ resource, cluster, reason }));
  });
}

function isDefinitionOf({ apiVersion, kind }: Resource): boolean {
  return isDefinition(groupOf(apiVersion), kind);
}

/**
 * Roots that cannot share a cluster, because they define an object of the same name, or read directories that do, each
 * with the directory that tells it from the others. What stands beside them is for a cluster of its own as well.
 */
function separateDirectories(roots: readonly Root[], context: ControllerContext): Map<Root, string> {
  const definers = new Map<string, Set<string>>();
  const directories = new Map(roots.map((root) => [root, ownDirectory(root, context)]));
  for (const root of roots) {
    for (const key of definedBy(root, context)) {
      definers.set(key, (definers.get(key) ?? new Set()).add(directories.get(root) ?? ''));
    }
  }
  const colliding = [...definers.values()].filter((several) => several.size > 1).flatMap((several) => [...several]);
  const parents = new Set(colliding.map(parentOf));
  return new Map([...directories].filter(([, directory]) => parents.has(parentOf(directory))));
}

/** The directory that a root stands for: the one that its only Application reads, else its own. */
function ownDirectory({ directory, resources }: Root, { repository }: ControllerContext): string {
  const [only, ...others] = resources.filter(isDefinitionOf);
  const [path, ...more] = only === undefined ? [] : pathsRead(only.value);
  const isOne = others.length === 0 && more.length === 0 && path !== undefined && path !== '';
  return isOne && repository.tree.kind(path) === 'directory' && isWithin(path, directory) ? path : directory;
}

/** What a root defines, and what the kustomizations define that its Applications read. */
function* definedBy({ resources }: Root, context: ControllerContext): Iterable<string> {
  for (const resource of resources.filter(isDefinitionOf)) {
    yield `${resource.kind}/${resource.namespace}/${resource.name}`;
    if (resource.kind !== 'Application') continue;
    for (const path of pathsRead(resource.value)) {
      if (!context.survey.kustomizations.has(path)) continue;
      for (const read of builtRoot(path, context)?.resources ?? []) {
        if (isDefinitionOf(read)) yield `${read.kind}/${read.namespace}/${read.name}`;
      }
    }
  }
}

/**
 * The cluster that holds Argo CD: the one that the configuration or the name of a directory says, the only one that is
 * known, else `in-cluster`, as Argo CD itself calls it.
 */
function hostOf(directory: string, { configuration, clusters }: ControllerContext): string {
  const declared = declaredCluster(directory, configuration);
  if (declared !== undefined) return declared;
  const own = clusterDirectory(`${directory}/kustomization.yaml`);
  if (own !== undefined) return nameClusters([own], configuration).get(own) ?? 'in-cluster';
  const [only, ...others] = clusters.all;
  return only !== undefined && others.length === 0 ? only.name : 'in-cluster';
}
