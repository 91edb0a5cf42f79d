import { buildGraph } from '../../src/graph/graph.ts';
import { memoryTree } from '../../src/load/memory-tree.ts';
import { openRepository } from '../../src/load/repository.ts';
import { survey } from '../../src/load/survey.ts';
import type { Configuration } from '../../src/model/configuration.ts';
import type { Repository } from '../../src/model/files.ts';
import type { Graph } from '../../src/model/graph.ts';
import { objectsOf } from '../../src/model/objects.ts';
import { identityOf, type Resource } from '../../src/model/resource.ts';
import { type Cluster, type Dependency, type Read, type Source, type Unit, unitId } from '../../src/model/unit.ts';

/*
 * Graphs for tests: real files, parsed and surveyed as the program does it, and units written down by hand, so that a
 * test of the graph depends on no renderer.
 */

export { memoryTree };

/** No configuration. */
export const EMPTY: Configuration = {
  path: undefined,
  extends: [],
  clusters: [],
  layers: [],
  environments: [],
  sources: [],
  directories: [],
  approvals: [],
  changeRequests: [],
  windows: [],
  freezes: [],
  promotion: [],
  teams: {},
  breakGlass: undefined,
  policies: {},
  waivers: [],
  exclude: [],
  locate: () => ({ path: '.gitops-gate.yaml', line: 1, column: 1 }),
};

/** What a test says of a unit; everything else is what a plain rendered Flux Kustomization has. */
export interface UnitSketch extends Partial<Omit<Unit, 'reads' | 'dependsOn'>> {
  readonly cluster: string;
  readonly name: string;
  /** File that defines it; its object of this kind and name is the definition. */
  readonly file: string;
  /** The directory it reads here. */
  readonly path?: string;
  /** Files whose objects it applies. */
  readonly applies?: readonly string[];
  /** Further references: `from -> to`. */
  readonly includes?: readonly string[];
  /** `Kind/namespace/name`, or the name of a Kustomization in flux-system. */
  readonly after?: readonly string[];
}

export interface Sketch {
  readonly files: Readonly<Record<string, string>>;
  readonly clusters?: readonly Partial<Cluster>[];
  readonly units?: readonly UnitSketch[];
  readonly configuration?: Partial<Configuration>;
}

/** The graph of files and the units that are said to render them. */
export function sketch({ files, clusters = [], units = [], configuration = {} }: Sketch): Graph {
  const repository = openRepository(memoryTree(files));
  const made = units.map((unit) => unitOf(repository, unit));
  const names = [...clusters.map(({ name }) => name ?? ''), ...made.map(({ cluster }) => cluster)];
  return buildGraph(
    repository,
    survey(repository, []),
    {
      clusters: [...new Set(names)].map((name) => ({
        location: { path: Object.keys(files)[0] ?? '', line: 1, column: 1 },
        reason: 'the test says so',
        ...clusters.find((cluster) => cluster.name === name),
        name,
      })),
      units: made,
      problems: [],
      reached: new Set(),
      assumptions: [],
    },
    { ...EMPTY, ...configuration },
  );
}

/** The objects of a file as resources, in order. */
export function resourcesOf(repository: Repository, path: string): Resource[] {
  return repository.parse(path).documents.flatMap((document) =>
    objectsOf(document).flatMap(({ value }) => {
      const identity = identityOf(value);
      return identity === undefined ? [] : [{ value, document, contributors: [], ...identity }];
    }),
  );
}

function unitOf(repository: Repository, { file, path, applies, includes, after, ...given }: UnitSketch): Unit {
  const kind = given.kind ?? 'Kustomization';
  const namespace = given.namespace ?? 'flux-system';
  const definition = resourcesOf(repository, file).find((object) => object.kind === kind && object.name === given.name);
  const sources: Source[] = path === undefined ? [] : [{ kind: 'here', path }];
  const locate = () => ({ path: file, line: 1, column: 1 });
  const own: Read[] = path === undefined ? [] : [{ field: 'path', from: file, to: path, locate }];
  const reads = (includes ?? []).map((text): Read => {
    const [from = '', to = ''] = text.split(' -> ');
    return { field: 'resources', from, to, locate: () => ({ path: from, line: 1, column: 1 }) };
  });
  const dependsOn = (after ?? []).map((text): Dependency => {
    const [first = '', second, third] = text.split('/');
    if (third === undefined) return { field: 'dependsOn', kind, namespace, name: first, locate };
    return { field: 'dependsOn', kind: first as Unit['kind'], namespace: second ?? '', name: third, locate };
  });
  return {
    id: unitId(given.cluster, kind, namespace, given.name),
    kind,
    namespace,
    controller: 'flux',
    definition,
    location: locate(),
    createdBy: undefined,
    entryPoint: undefined,
    sources,
    targetNamespace: '',
    suspended: false,
    prune: true,
    status: 'rendered',
    problems: [],
    resources: (applies ?? []).flatMap((name) => resourcesOf(repository, name)),
    values: [],
    release: undefined,
    labels: {},
    ...given,
    reads: [...own, ...reads],
    dependsOn,
  };
}

/** A manifest of a kind in few words. */
export function manifest(kind: string, name: string, more = ''): string {
  const apiVersion = { Deployment: 'apps/v1', Kustomization: 'kustomize.toolkit.fluxcd.io/v1' }[kind] ?? 'v1';
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: ${name}\n${more}`;
}
