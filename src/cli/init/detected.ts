import { type Graph, UNKNOWN } from '../../model/graph.ts';
import type { Risk } from '../../model/risk.ts';
import { compareText } from '../../util/text.ts';

/** What a repository says of itself, in the order and the words of the configuration. */
export interface Detected {
  readonly clusters: readonly DetectedCluster[];
  readonly environments: readonly DetectedEnvironment[];
  /** Outermost first. */
  readonly layers: readonly DetectedLayer[];
  /** Repositories that units read from and that are not here, with the number of those units; most wanted first. */
  readonly missing: readonly { readonly url: string; readonly units: number }[];
  readonly units: number;
}

export interface DetectedCluster {
  readonly name: string;
  readonly path: string | undefined;
  readonly server: string | undefined;
  readonly reason: string;
  /** `undefined` where nothing says. */
  readonly environment: string | undefined;
  readonly environmentReason: string;
}

export interface DetectedEnvironment {
  readonly name: string;
  readonly risk: Risk | undefined;
  readonly reason: string;
}

export interface DetectedLayer {
  readonly name: string;
  readonly roots: readonly { readonly directory: string; readonly reason: string }[];
}

const RISKS: readonly (Risk | undefined)[] = ['low', 'medium', 'high', 'critical', undefined];

/** Reads from a graph what a configuration would say. */
export function detectedIn(graph: Graph): Detected {
  const inferred = new Map(graph.inferences.map((inference) => [inference.subject, inference]));
  return {
    clusters: graph.clusters.map(({ name, path, server, reason }) => {
      const environment = inferred.get(`environment of cluster ${name}`);
      const known = environment !== undefined && environment.value !== UNKNOWN;
      return {
        name,
        path: path || undefined,
        server,
        reason,
        environment: known ? environment.value : undefined,
        environmentReason: environment?.reason ?? '',
      };
    }),
    environments: graph.environments
      .map(({ name, risk, reason }) => ({ name, risk: risk === UNKNOWN ? undefined : risk, reason }))
      .sort((a, b) => RISKS.indexOf(a.risk) - RISKS.indexOf(b.risk) || compareText(a.name, b.name)),
    layers: graph.layers.flatMap((name) => {
      const roots = graph.inferences
        .filter(({ subject, value }) => subject.startsWith('layer of ') && value === name)
        .map(({ subject, reason }) => ({ directory: subject.slice('layer of '.length), reason }));
      return roots.length === 0 ? [] : [{ name, roots }];
    }),
    missing: missingRepositories(graph),
    units: graph.units.length,
  };
}

function missingRepositories({ units }: Graph): Detected['missing'] {
  const counts = new Map<string, number>();
  for (const { sources } of units) {
    const urls = new Set(sources.flatMap((source) => (source.kind === 'git' ? [source.url] : [])));
    for (const url of urls) counts.set(url, (counts.get(url) ?? 0) + 1);
  }
  return [...counts]
    .map(([url, count]) => ({ url, units: count }))
    .sort((a, b) => b.units - a.units || compareText(a.url, b.url));
}
