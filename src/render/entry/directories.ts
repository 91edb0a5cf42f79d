import type { Repository } from '../../model/files.ts';
import type { Location } from '../../model/location.ts';
import { OPAQUE_CODES, type RenderProblem, type Unit } from '../../model/unit.ts';
import { declaredCluster, nameClusters } from '../clusters.ts';
import type { ControllerContext } from '../controller.ts';
import type { Discovery } from '../discover.ts';
import { clampedJoin, isDirectory } from '../flux/directory.ts';
import { generatedResources } from '../flux/generate.ts';
import { BuildError, type BuildRequest } from '../kustomize/index.ts';
import { kustomizationFile } from '../kustomize/kustomization-file.ts';
import { buildWhatIsHere } from '../partial-build.ts';
import { staticReads } from '../static-reads.ts';
import { readIncludes } from './includes.ts';
import { clusterDirectory, isDeadPlace } from './places.ts';

/** A unit that is a directory and nothing else, and the files that it reads. */
export interface DirectoryUnit {
  readonly unit: Omit<Unit, 'id'>;
  readonly files: Iterable<string>;
}

interface Chosen {
  readonly path: string;
  readonly cluster: string;
  readonly namespace: string;
  readonly location: Location;
  readonly reason: string;
  readonly inferred: boolean;
}

/**
 * The directories that the configuration declares as units. Where it declares none and the repository has no controller,
 * the directories whose kustomization nothing includes.
 */
export function directoryUnits(context: ControllerContext, discovery: Discovery): DirectoryUnit[] {
  const declared = declaredDirectories(context);
  const chosen = declared.length === 0 && discovery.units.length === 0 ? kustomizationRoots(context) : declared;
  return chosen.map((each) => build(each, context));
}

function declaredDirectories({ configuration, clusters }: ControllerContext): Chosen[] {
  return configuration.directories.map(({ path, cluster, namespace = '' }, index) => {
    const location = configuration.locate(['directories', index, 'path']);
    const reason = `declared in ${configuration.path}`;
    const known = clusters.ensure({ name: cluster, location, reason });
    return { path: clampedJoin('', path), cluster: known.name, namespace, location, reason, inferred: false };
  });
}

function kustomizationRoots(context: ControllerContext): Chosen[] {
  const { repository, survey, clusters, configuration } = context;
  const roots = readIncludes(repository, survey).roots.filter((path) => !isDeadPlace(`${path}/kustomization.yaml`));
  const directories = new Map(roots.map((path) => [path, clusterDirectory(`${path}/kustomization.yaml`) ?? '']));
  const names = nameClusters([...directories.values()], configuration);
  return roots.map((path) => {
    const directory = directories.get(path) ?? '';
    const location = { path: survey.kustomizations.get(path) ?? path, line: 1, column: 1 };
    const reason = `${path || 'the root'} holds a kustomization that nothing includes`;
    const name = declaredCluster(path, configuration) ?? names.get(directory) ?? 'default';
    const cluster = clusters.ensure({ name, ...(directory === '' ? {} : { path: directory }), location, reason });
    return { path, cluster: cluster.name, namespace: '', location, reason, inferred: true };
  });
}

function build(chosen: Chosen, context: ControllerContext): DirectoryUnit {
  const { path, cluster, namespace, location, reason, inferred } = chosen;
  const unit: Omit<Unit, 'id'> = {
    cluster,
    kind: 'Directory',
    controller: 'none',
    namespace: '',
    name: path || '.',
    definition: undefined,
    location,
    createdBy: undefined,
    entryPoint: reason,
    sources: [{ kind: 'here', path }],
    reads: [{ field: 'path', from: location.path, to: path, locate: () => location }],
    dependsOn: [],
    targetNamespace: namespace,
    suspended: false,
    prune: false,
    status: 'rendered',
    problems: [],
    resources: [],
    values: [],
    release: undefined,
    labels: {},
    ...(inferred ? { inferred } : {}),
  };
  const failed = (problems: readonly RenderProblem[], status: 'failed' | 'opaque'): DirectoryUnit => ({
    unit: { ...unit, status, problems, reads: [...unit.reads, ...staticReads(context.repository, path).reads] },
    files: staticReads(context.repository, path).files,
  });
  if (!isDirectory(context.repository, path)) {
    return failed([{ code: 'missing', message: `${path} is not a directory of this repository`, location }], 'failed');
  }
  const request = requestFor(path, context.repository);
  if (request === undefined) return { unit, files: [] };
  try {
    const { resources, reads, files } = context.checkouts.own.kustomizer.build(request);
    return { unit: { ...unit, resources, reads: [...unit.reads, ...reads] }, files };
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    const opaque = error.problems.every(({ code }) => OPAQUE_CODES.has(code));
    const partial = opaque ? buildWhatIsHere(context.checkouts.own, request) : undefined;
    if (partial === undefined) return failed(error.problems, opaque ? 'opaque' : 'failed');
    const { build: built, problems, sources, values } = partial;
    const reads = [...unit.reads, ...built.reads];
    const known = { resources: built.resources, reads, problems, values, sources: [...unit.sources, ...sources] };
    return { unit: { ...unit, ...known, status: 'opaque' }, files: built.files };
  }
}

/** What to build: the directory with its kustomization, or without one every manifest below it, as Flux does. */
function requestFor(path: string, repository: Repository): BuildRequest | undefined {
  const plain: BuildRequest = { root: path, loadRestrictor: 'none' };
  if (kustomizationFile(repository, path) !== undefined) return plain;
  const resources = generatedResources(repository, path, () => false);
  if (resources.length === 0) return undefined;
  const place = { path, line: 1, column: 1 };
  return { ...plain, kustomization: { path, index: 0, value: { resources }, locate: () => place } };
}
