import type { Resource } from '../../model/resource.ts';
import type { SurveyedFile } from '../../model/survey.ts';
import { mappingAt, stringAt } from '../../model/value.ts';
import { isWithin, nameOf, parentOf } from '../../util/paths.ts';
import { nameClusters } from '../clusters.ts';
import { type ControllerContext, placeOf } from '../controller.ts';
import type { Discovery, EntryPoint } from '../discover.ts';
import { documentKey } from '../discover.ts';
import { clampedJoin, isDirectory } from '../flux/directory.ts';
import { syncObjects } from '../flux/flux-instance.ts';
import { FLUX_GROUPS } from '../flux/kinds.ts';
import { kustomizationFile } from '../kustomize/kustomization-file.ts';
import { rootAbove } from '../own-urls.ts';
import { synthesize } from '../slots.ts';
import { objectsIn, writtenObjects } from '../written-objects.ts';
import { findSyncs } from './flux-syncs.ts';
import { nearestKustomization } from './includes.ts';
import { clusterDirectory, hasPlaceholder, isDeadPlace } from './places.ts';

/** A root of a cluster that Flux synchronizes: the objects that the bootstrap applies, the Kustomization last. */
interface Bootstrap {
  readonly objects: readonly Resource[];
  /** The directory that it synchronizes. */
  readonly path: string;
  readonly reason: string;
}

const SYNC_FILE = 'gotk-sync.yaml';

/**
 * The roots that Flux is bootstrapped with: `gotk-sync.yaml` files, the `sync` of a FluxInstance or of its Helm chart,
 * and the directories of clusters that the configuration declares.
 */
export function fluxBootstraps(context: ControllerContext): EntryPoint[] {
  const bootstraps = [...syncFiles(context), ...instanceSyncs(context)];
  bootstraps.push(...declaredRoots(context, bootstraps));
  const names = nameClusters(
    bootstraps.map(({ path }) => path),
    context.configuration,
  );
  return bootstraps.flatMap(({ objects, path, reason }) => {
    const definition = objects.at(-1);
    if (definition === undefined) return [];
    const name = names.get(path) ?? 'default';
    const cluster = context.clusters.ensure({ name, path, location: placeOf(definition), reason }).name;
    return objects.map((resource) => ({ resource, cluster, reason }));
  });
}

/**
 * `flux bootstrap` writes the source and the Kustomization of a cluster's directory into gotk-sync.yaml. Others write
 * the two into a file of another name, which the Kustomization then reads itself.
 */
function syncFiles(context: ControllerContext): Bootstrap[] {
  return context.survey.files
    .filter(({ path }) => !isDeadPlace(path))
    .filter((file) => nameOf(file.path) === SYNC_FILE || isSelfSync(file, context))
    .flatMap(({ path }): Bootstrap[] => {
      const objects = builtObjects(context, path);
      const kustomization = objects.find(({ kind }) => kind === 'Kustomization');
      if (kustomization === undefined) return objects.length === 0 ? plannedSync(context, path) : [];
      const directory = synchronized(kustomization, context);
      if (directory === undefined) return [];
      const sources = objects.filter((object) => object !== kustomization);
      for (const { value } of sources) context.checkouts.adopt(stringAt(value, 'spec', 'url') ?? '');
      const reason = `${nameOf(path)} in ${parentOf(path) || 'the root'}`;
      return [{ objects: [...sources, kustomization], path: directory, reason }];
    });
}

/** Whether a file holds one Kustomization that reads the file itself, and the source that it names. */
function isSelfSync(file: SurveyedFile, context: ControllerContext): boolean {
  if (file.class !== 'manifest') return false;
  const objects = [...objectsIn(file, isFluxObject)];
  const [kustomization, ...others] = objects.filter(({ kind }) => kind === 'Kustomization');
  if (kustomization === undefined || others.length > 0) return false;
  const source = stringAt(kustomization.value, 'spec', 'sourceRef', 'name');
  const directory = synchronized(kustomization, context);
  if (directory === undefined || directory === '' || !isWithin(file.path, directory)) return false;
  return objects.some(({ kind, name }) => kind !== 'Kustomization' && name === source);
}

/** The directory that a bootstrap's Kustomization reads, in this repository or in one that is a directory of it. */
function synchronized(kustomization: Resource, { repository }: ControllerContext): string | undefined {
  const path = clampedJoin('', stringAt(kustomization.value, 'spec', 'path') ?? '');
  const exists = (directory: string) => isDirectory(repository, directory);
  if (hasPlaceholder(path)) return undefined;
  if (exists(path)) return path;
  const root = rootAbove(kustomization.document.path, path, exists);
  return root === undefined ? undefined : clampedJoin(root, path);
}

/** The Flux objects of a gotk-sync.yaml, as the kustomization beside it makes them. */
function builtObjects(context: ControllerContext, path: string): Resource[] {
  const directory = parentOf(path);
  const file = context.survey.byPath.get(path);
  const written = file === undefined ? [] : [...objectsIn(file, isFluxObject)];
  if (written.length === 0 || kustomizationFile(context.repository, directory) === undefined) return written;
  try {
    const build = context.checkouts.own.kustomizer.build({ root: directory, loadRestrictor: 'none' });
    const built = build.resources.filter(({ document }) => document.path === path);
    return built.length === written.length ? [...built] : written;
  } catch {
    return written;
  }
}

function isFluxObject(group: string): boolean {
  return group === FLUX_GROUPS.kustomize || group === FLUX_GROUPS.source;
}

/** A gotk-sync.yaml without objects: the cluster's directory is ready for `flux bootstrap` to fill it in. */
function plannedSync({ repository }: ControllerContext, path: string): Bootstrap[] {
  const text = repository.text(path) ?? '';
  if (/^[^#\s-]/m.test(text)) return [];
  const directory = nameOf(parentOf(path)) === 'flux-system' ? parentOf(parentOf(path)) : parentOf(path);
  return [
    { objects: [rootKustomization(directory, path)], path: directory, reason: `${SYNC_FILE} in ${parentOf(path)}` },
  ];
}

/** The Kustomization that a bootstrap would write for a cluster's directory. */
function rootKustomization(
  directory: string,
  file: string,
  locate = () => ({ path: file, line: 1, column: 1 }),
): Resource {
  const value = {
    apiVersion: `${FLUX_GROUPS.kustomize}/v1`,
    kind: 'Kustomization',
    metadata: { name: 'flux-system', namespace: 'flux-system' },
    spec: { path: `./${directory}`, prune: true, sourceRef: { kind: 'GitRepository', name: 'flux-system' } },
  };
  return synthesize(value, file, locate);
}

/** What FluxInstances synchronize, those among them that this repository holds. */
function instanceSyncs(context: ControllerContext): Bootstrap[] {
  return findSyncs(context).map(({ sync, directory, reason }) => {
    context.checkouts.adopt(sync.url);
    return { objects: syncObjects(sync), path: directory, reason };
  });
}

/** Directories of declared clusters that hold Flux Kustomizations and that no bootstrap synchronizes. */
function declaredRoots(context: ControllerContext, bootstraps: readonly Bootstrap[]): Bootstrap[] {
  const { configuration, repository } = context;
  const written = [...writtenObjects(context.survey, (group) => group === FLUX_GROUPS.kustomize)];
  return configuration.clusters.flatMap(({ name, path }, index): Bootstrap[] => {
    if (path === undefined) return [];
    const directory = clampedJoin('', path);
    const isKnown = bootstraps.some((bootstrap) => isWithin(bootstrap.path, directory));
    const holds = written.some(({ document }) => isWithin(document.path, directory));
    if (isKnown || !holds || !isDirectory(repository, directory)) return [];
    const locate = () => configuration.locate(['clusters', index, 'path']);
    const file = configuration.path ?? '';
    return [{ objects: [rootKustomization(directory, file, locate)], path: directory, reason: `${name} in ${file}` }];
  });
}

/**
 * Flux Kustomizations that no unit creates, in a cluster's directory that no bootstrap synchronizes: something outside
 * the repository (Terraform, a cloud's API) applies them. Elsewhere a Kustomization that nobody creates is a dead file.
 */
export function looseKustomizations(context: ControllerContext, discovery: Discovery): EntryPoint[] {
  const known = context.clusters.all.map(({ path }) => path).filter((path) => path !== undefined);
  const loose = [
    ...writtenObjects(context.survey, (group, kind) => group === FLUX_GROUPS.kustomize && kind === 'Kustomization'),
  ]
    .filter((resource) => !discovery.isRendered(documentKey(resource)) && isApplicable(resource))
    .map((resource) => ({ resource, directory: clusterDirectory(resource.document.path) }));
  const readers = readersByDirectory(loose.map(({ resource }) => resource));
  const uncovered = loose.filter(({ resource }) => !isCovered(resource, readers));
  const placed = uncovered.flatMap(({ resource, directory }) =>
    directory === undefined ? [] : [{ resource, directory }],
  );
  const apart = placed.filter(
    ({ directory }) => !known.some((path) => isWithin(directory, path) || isWithin(path, directory)),
  );
  const chosen = apart.length > 0 || discovery.units.length > 0 ? apart : standingAlone(uncovered, context);
  const names = nameClusters(
    chosen.map(({ directory }) => directory),
    context.configuration,
  );
  return chosen.map(({ resource, directory }) => {
    const reason = `a Flux Kustomization in ${directory || parentOf(resource.document.path)} that no unit creates`;
    const name = names.get(directory) ?? 'default';
    const path = directory === '' ? {} : { path: directory };
    const cluster = context.clusters.ensure({ name, ...path, location: placeOf(resource), reason }).name;
    return { resource, cluster, reason };
  });
}

/** Where a repository has no cluster's directory: the Kustomizations that no kustomization includes or leaves out. */
function standingAlone(
  loose: readonly { readonly resource: Resource }[],
  { survey }: ControllerContext,
): { readonly resource: Resource; readonly directory: string }[] {
  return loose
    .filter(({ resource }) => nearestKustomization(survey, resource.document.path) === undefined)
    .map(({ resource }) => ({ resource, directory: '' }));
}

function isApplicable(resource: Resource): boolean {
  const path = stringAt(resource.value, 'spec', 'path') ?? '';
  if (isDeadPlace(resource.document.path) || hasPlaceholder(resource.name) || hasPlaceholder(path)) return false;
  return mappingAt(resource.value, 'spec', 'sourceRef') !== undefined;
}

/** Kustomizations by the directory that they read; those that read the whole repository tell nothing. */
function readersByDirectory(resources: readonly Resource[]): ReadonlyMap<string, readonly Resource[]> {
  const readers = new Map<string, Resource[]>();
  for (const resource of resources) {
    const path = stringAt(resource.value, 'spec', 'path');
    const directory = path === undefined ? '' : clampedJoin('', path);
    if (directory === '') continue;
    const known = readers.get(directory);
    if (known === undefined) readers.set(directory, [resource]);
    else known.push(resource);
  }
  return readers;
}

/** Whether another Kustomization reads the directory that this one is written in. */
function isCovered(resource: Resource, readers: ReadonlyMap<string, readonly Resource[]>): boolean {
  for (let at = parentOf(resource.document.path); at !== ''; at = parentOf(at)) {
    if (readers.get(at)?.some((other) => other !== resource)) return true;
  }
  return false;
}
