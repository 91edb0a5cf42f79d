import type { Configuration } from '../model/configuration.ts';
import type { Repository } from '../model/files.ts';
import { type Environment, type Graph, type Placement, UNKNOWN } from '../model/graph.ts';
import type { Survey } from '../model/survey.ts';
import type { Cluster, Rendering, Unit } from '../model/unit.ts';
import { once, remember } from '../util/once.ts';
import { compareText } from '../util/text.ts';
import { clusterLookup } from './cluster-lookup.ts';
import { cyclesOf } from './cycles.ts';
import { edgesOf, ownPath } from './edges.ts';
import { type Environments, environmentsOf } from './environments.ts';
import { imagesAtEach, imagesOf } from './images.ts';
import { type Layering, layeringOf } from './layers.ts';
import { needsOf, waitingOf } from './needs.ts';
import { namespacesOf, objectsOf } from './objects.ts';
import { brokenReferences } from './references.ts';
import { sitesOf } from './sites.ts';

/**
 * The graph of what was rendered: who owns what in every cluster, where each unit belongs, and what refers to what.
 * Everything in it is sorted; nothing is read but names and places.
 */
export function buildGraph(
  repository: Repository,
  survey: Survey,
  rendering: Rendering,
  configuration: Configuration,
): Graph {
  const units = [...rendering.units].sort((a, b) => compareText(a.id, b.id));
  const clusters = [...rendering.clusters].sort((a, b) => compareText(a.name, b.name));
  const layering = layeringOf(repository.tree, survey, clusters, configuration);
  const inferred = environmentsOf(survey, clusters, units, configuration);
  const placements = placementsOf(units, layering, inferred);
  const environmentOf = remember((path: string) => inferred.ofPath(path)?.environment ?? UNKNOWN);
  const sites = sitesOf(units, clusters, configuration);
  const objects = once(() => objectsOf(units, sites));
  const clusterOf = clusterLookup(clusters);
  const edges = once(() => edgesOf({ units, placements, objects, layering, environmentOf, clusterOf }));
  const namespaces = once(() => namespacesOf(units, placements, sites));
  const images = once(() => imagesOf(units));
  const cycles = once(() => cyclesOf(edges(), units));
  const waits = once(() => waitingOf(units, edges()));

  return {
    clusters,
    environments: environmentList(clusters, placements, inferred, configuration),
    units,
    placements,
    // Of a base little is asked.
    get objects() {
      return objects();
    },
    objectsOf: (some) => objectsOf(some, sites),
    siteOf: sites.of,
    get namespaces() {
      return namespaces();
    },
    get images() {
      return images();
    },
    imagesAt: imagesAtEach(units),
    get edges() {
      return edges();
    },
    get cycles() {
      return cycles();
    },
    layers: layering.layers,
    rendering,
    layerOf: layering.layerOf,
    environmentOf,
    environmentIn(unit, namespace) {
      const own = placements.get(unit.id)?.environment ?? UNKNOWN;
      return own === UNKNOWN ? (inferred.ofNamespace(namespace)?.environment ?? UNKNOWN) : own;
    },
    inferences: inferencesOf(clusters, layering, inferred),
    waitsFor: (unit, other) => waits()(unit, other),
    needs: () => needsOf(units, objects(), edges()),
    brokenReferences: () => brokenReferences({ units, objects: objects(), edges: edges(), rendering, configuration }),
    locateCluster: (name) => clusters.find((cluster) => cluster.name === name)?.location,
  };
}

function placementsOf(
  units: readonly Unit[],
  layering: Layering,
  inferred: Environments,
): ReadonlyMap<string, Placement> {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return new Map(
    units.map((unit) => {
      const creator = unit.createdBy === undefined ? undefined : byId.get(unit.createdBy);
      const evidence = inferred.ofUnit(unit, creator);
      return [
        unit.id,
        {
          environment: evidence?.environment ?? UNKNOWN,
          environmentReason: evidence?.reason ?? 'no name, path or label says which environment it is',
          ...layerOfUnit(unit, layering),
        },
      ];
    }),
  );
}

/**
 * A unit is of the layer of what it reads; where it reads nothing here, of the file it is written in. What runs is an
 * app even when a base describes it. A workload written among a cluster's own files says nothing of its layer.
 */
function layerOfUnit(unit: Unit, layering: Layering): Pick<Placement, 'layer' | 'layerReason'> {
  const path = ownPath(unit);
  const layer = layering.layerOf(path);
  const readsHere = unit.sources.some(({ kind }) => kind === 'here');
  if (layer === 'clusters' && !readsHere) {
    return { layer: UNKNOWN, layerReason: `${path} is where the cluster is described, and it reads no directory` };
  }
  return { layer: layer === 'base' ? 'apps' : layer, layerReason: layering.reasonOf(path) };
}

/** Every environment that the configuration declares, or that a cluster or unit is of: by name. */
function environmentList(
  clusters: readonly Cluster[],
  placements: ReadonlyMap<string, Placement>,
  inferred: Environments,
  configuration: Configuration,
): Environment[] {
  const reasons = new Map<string, string>(configuration.environments.map(({ name }) => [name, 'declared']));
  const add = (environment: string, reason: string) => {
    if (environment !== UNKNOWN && !reasons.has(environment)) reasons.set(environment, reason);
  };
  for (const { name } of clusters) {
    const evidence = inferred.ofCluster(name);
    if (evidence !== undefined) add(evidence.environment, evidence.reason);
  }
  for (const { environment, environmentReason } of placements.values()) add(environment, environmentReason);
  return [...reasons].sort(([a], [b]) => compareText(a, b)).map(([name, reason]) => inferred.describe(name, reason));
}

function inferencesOf(clusters: readonly Cluster[], layering: Layering, inferred: Environments): Graph['inferences'] {
  return [
    ...clusters.map(({ name, path, reason }) => ({ subject: `cluster ${name}`, value: path ?? '', reason })),
    ...clusters.map(({ name }) => {
      const evidence = inferred.ofCluster(name);
      return {
        subject: `environment of cluster ${name}`,
        value: evidence?.environment ?? UNKNOWN,
        reason: evidence?.reason ?? 'no name or path says which environment it is',
      };
    }),
    ...layering.roots.map(({ layer, directory, reason }) => ({
      subject: `layer of ${directory}`,
      value: layer,
      reason,
    })),
  ];
}
