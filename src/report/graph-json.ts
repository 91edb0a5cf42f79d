import type { Edge, EdgeEnd, Graph } from '../model/graph.ts';
import type { Finding } from '../model/report.ts';
import type { Unit } from '../model/unit.ts';
import { jsonText } from './json.ts';

export interface GraphJsonOptions {
  readonly cluster?: string | undefined;
  /** What the policies say of the graph, where they were asked. */
  readonly findings?: readonly Finding[] | undefined;
}

/** The graph for programs, and for people who ask why: each inference stands beside what was inferred. */
export function graphJson(graph: Graph, { cluster, findings }: GraphJsonOptions = {}): string {
  const inCluster = (name: string) => cluster === undefined || name === cluster;
  const { environments, layers, rendering } = graph;
  return jsonText({
    version: 1,
    clusters: graph.clusters.filter(({ name }) => inCluster(name)),
    environments,
    layers,
    units: graph.units.filter((unit) => inCluster(unit.cluster)).map((unit) => unitView(unit, graph)),
    edges: graph.edges.filter(({ from }) => cluster === undefined || from.cluster === cluster).map(edgeView),
    objects: graph.objects
      .filter((object) => inCluster(object.cluster))
      .map(({ owners, ...identity }) => ({
        ...identity,
        owners: owners.map(({ unit, shared, sharedReason }) => ({ unit: unit.id, shared, sharedReason })),
      })),
    namespaces: graph.namespaces
      .filter((namespace) => inCluster(namespace.cluster))
      .map(({ uses, ...namespace }) => ({
        ...namespace,
        uses: uses.map(({ unit, environment }) => ({ unit: unit.id, environment })),
      })),
    images: graph.images
      .filter(({ unit }) => inCluster(unit.cluster))
      .map(({ unit, resource, reference }) => ({
        reference,
        unit: unit.id,
        kind: resource.kind,
        name: resource.name,
      })),
    cycles: graph.cycles.map(({ kind, members, references }) => ({
      kind,
      members,
      locations: references.map((reference) => reference.locate()),
    })),
    inferences: graph.inferences,
    assumptions: rendering.assumptions,
    problems: rendering.problems,
    findings,
  });
}

function unitView(unit: Unit, graph: Graph) {
  const { id, cluster, kind, controller, namespace, name, location, createdBy, entryPoint, status, suspended } = unit;
  return {
    id,
    cluster,
    kind,
    controller,
    namespace,
    name,
    location,
    createdBy: createdBy ?? null,
    entryPoint: entryPoint ?? null,
    ...graph.placements.get(id),
    status,
    suspended,
    prune: unit.prune,
    targetNamespace: unit.targetNamespace,
    sources: unit.sources,
    dependsOn: unit.dependsOn.map((dependency) => ({
      kind: dependency.kind,
      namespace: dependency.namespace,
      name: dependency.name,
    })),
    release: unit.release ?? null,
    resources: unit.resources.length,
    problems: unit.problems,
  };
}

function edgeView({ kind, from, to, reference }: Edge) {
  return { kind, from: endView(from), to: endView(to), field: reference.field, location: reference.locate() };
}

function endView({ unit, label, path, cluster, environment, layer, app }: EdgeEnd) {
  return { unit: unit?.id ?? null, label, path, cluster, environment, layer, app };
}
