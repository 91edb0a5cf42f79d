import { type Edge, type Graph, type KubernetesObject, UNKNOWN } from '../../model/graph.ts';
import type { Location } from '../../model/location.ts';
import { originOf } from '../../model/provenance.ts';
import type { Finding } from '../../model/report.ts';
import { riskRank } from '../../model/risk.ts';
import type { Source, Unit } from '../../model/unit.ts';
import { compareText } from '../../util/text.ts';
import { cut, plain } from '../escape.ts';
import { unitFinder } from '../graph-parts.ts';
import {
  EDGE_KINDS,
  type EdgeData,
  type FindingData,
  type GraphData,
  type ObjectData,
  type Place,
  type PlaceWithWord,
  type UnitData,
} from './graph-payload.ts';

export interface GraphViewOptions {
  readonly cluster?: string | undefined;
  readonly findings?: readonly Finding[] | undefined;
  readonly violationsOnly?: boolean | undefined;
}

const MAX_TEXT = 400;
/** Places named of one kind for one unit or finding. */
const MAX_PLACES = 200;
const MAX_OBJECTS = 60_000;

/** What the page of the graph shows, from the graph and what the policies say of it. */
export function graphView(graph: Graph, { cluster, findings = [], violationsOnly }: GraphViewOptions): GraphData {
  const units = graph.units.filter((unit) => cluster === undefined || unit.cluster === cluster);
  const book = new PlaceBook();
  const unitIndex = new Map(units.map((unit, index) => [unit.id, index]));
  const clusters = indexed(units.map((unit) => unit.cluster).sort(compareText));
  const environments = indexed(environmentNames(graph, units));
  const layers = indexed([...graph.layers, ...units.map((unit) => graph.placements.get(unit.id)?.layer ?? UNKNOWN)]);
  const { objects, left, perUnit } = objectsOf(graph, unitIndex, book);
  const about = findingsOf(graph, units, findings, book);
  const namespaces = namespacesByUnit(graph, unitIndex);
  const loose = looseEnds(graph);
  const findingsPerUnit = units.map((): number[] => []);
  for (const [index, finding] of about.entries()) for (const unit of finding.units) findingsPerUnit[unit]?.push(index);
  const view = (unit: Unit, index: number): UnitData => {
    const placement = graph.placements.get(unit.id);
    return {
      id: shown(unit.id),
      cluster: clusters.get(unit.cluster) ?? 0,
      environment: environments.get(placement?.environment ?? UNKNOWN) ?? 0,
      environmentReason: shown(placement?.environmentReason ?? ''),
      layer: layers.get(placement?.layer ?? UNKNOWN) ?? 0,
      layerReason: shown(placement?.layerReason ?? ''),
      kind: unit.kind,
      controller: unit.controller,
      namespace: shown(unit.namespace),
      name: shown(unit.name),
      at: book.place(unit.location),
      entryPoint: unit.createdBy === undefined ? shown(unit.entryPoint ?? 'nothing creates it') : '',
      status: unit.status,
      suspended: unit.suspended,
      prune: unit.prune,
      targetNamespace: shown(unit.targetNamespace),
      sources: unit.sources.map((source) => shown(sourceText(source))),
      problems: unit.problems.slice(0, MAX_PLACES).map(({ message, location }) => book.word(message, location)),
      reads: unit.reads.slice(0, MAX_PLACES).map((read) => book.word(read.to, read.locate())),
      loose: (loose.get(unit.id) ?? [])
        .slice(0, MAX_PLACES)
        .map(({ to, reference }) => book.word(`${reference.field}: ${to.label}`, reference.locate())),
      namespaces: (namespaces[index] ?? []).map(shown),
      objects: perUnit[index] ?? [],
      findings: findingsPerUnit[index] ?? [],
    };
  };
  const unitViews = units.map(view);
  const edges = edgesOf(graph, unitIndex, book);
  return {
    title: cluster === undefined ? 'All clusters' : shown(cluster),
    clusters: [...clusters.keys()].map((name) => {
      const found = graph.clusters.find((each) => each.name === name);
      const at = found === undefined ? null : book.place(found.location);
      return { name: shown(name), reason: shown(found?.reason ?? ''), server: shown(found?.server ?? ''), at };
    }),
    environments: [...environments.keys()].map((name) => {
      const found = graph.environments.find((each) => each.name === name);
      return { name: known(name), risk: found?.risk ?? UNKNOWN, reason: shown(found?.reason ?? '') };
    }),
    layers: [...layers.keys()].map(known),
    units: unitViews,
    edges,
    objects,
    objectsLeftOut: left,
    findings: about,
    violationsOnly: violationsOnly === true,
    // Last, when every place is known.
    paths: book.paths,
  };
}

/** Paths by their index, in the order in which they were asked for. */
class PlaceBook {
  readonly paths: string[] = [];
  readonly #index = new Map<string, number>();

  place({ path, line }: Pick<Location, 'path' | 'line'>): Place {
    let index = this.#index.get(path);
    if (index === undefined) {
      index = this.paths.push(shown(path)) - 1;
      this.#index.set(path, index);
    }
    return [index, line];
  }

  word(what: string, location: Location): PlaceWithWord {
    return { what: shown(what), at: this.place(location) };
  }
}

function environmentNames(graph: Graph, units: readonly Unit[]): string[] {
  const used = new Set(units.map((unit) => graph.placements.get(unit.id)?.environment ?? UNKNOWN));
  const rank = (name: string) => {
    // Behind those whose risk nobody knows, at 1.
    if (name === UNKNOWN) return 2;
    return -riskRank(graph.environments.find((each) => each.name === name)?.risk);
  };
  return [...used].sort((a, b) => rank(a) - rank(b) || compareText(a, b));
}

function objectsOf(graph: Graph, unitIndex: ReadonlyMap<string, number>, book: PlaceBook) {
  const perUnit = [...unitIndex].map((): number[] => []);
  const objects: ObjectData[] = [];
  let left = 0;
  for (const object of graph.objects) {
    const owners = object.owners.flatMap(({ unit, resource, sharedReason }) => {
      const index = unitIndex.get(unit.id);
      return index === undefined ? [] : [{ index, resource, sharedReason }];
    });
    if (owners.length === 0) continue;
    if (objects.length === MAX_OBJECTS) {
      left++;
      continue;
    }
    for (const index of new Set(owners.map((owner) => owner.index))) perUnit[index]?.push(objects.length);
    objects.push({
      ...objectName(object),
      owners: owners.map(({ index, resource, sharedReason }) => {
        return [index, book.place(originOf(resource, [])), shown(sharedReason)] as const;
      }),
    });
  }
  return { objects, left, perUnit };
}

function objectName({ kind, group, namespace, name }: KubernetesObject) {
  return { kind: shown(kind), group: shown(group), namespace: shown(namespace), name: shown(name) };
}

function findingsOf(
  graph: Graph,
  units: readonly Unit[],
  findings: readonly Finding[],
  book: PlaceBook,
): readonly FindingData[] {
  const ofSubject = unitFinder(graph, units);
  const index = new Map(units.map((unit, at) => [unit, at]));
  const ofFile = unitsByFile(units);
  return findings.map(({ policy, severity, message, fix, location, related, subject, alsoIn }) => {
    const named = [subject, ...alsoIn].flatMap(ofSubject);
    const among = named.length > 0 ? named : [...(ofFile().get(location.path) ?? [])];
    return {
      policy: shown(policy),
      severity,
      message: shown(message),
      fix: shown(fix),
      at: book.place(location),
      related: related.slice(0, MAX_PLACES).map((place) => book.word(place.message, place)),
      units: [...new Set(among.map((unit) => index.get(unit) ?? -1))].sort((a, b) => a - b),
    };
  });
}

/** Which units hold something of a file: for findings about a file and nothing in it. */
function unitsByFile(units: readonly Unit[]): () => ReadonlyMap<string, ReadonlySet<Unit>> {
  let known: Map<string, Set<Unit>> | undefined;
  return () => {
    if (known !== undefined) return known;
    known = new Map();
    for (const unit of units) {
      const files = [unit.location.path, ...unit.resources.map(({ document }) => document.path)];
      for (const file of new Set(files)) known.set(file, (known.get(file) ?? new Set()).add(unit));
    }
    return known;
  };
}

function namespacesByUnit(graph: Graph, unitIndex: ReadonlyMap<string, number>): readonly string[][] {
  const perUnit = [...unitIndex].map((): Set<string> => new Set());
  for (const { name, uses } of graph.namespaces) {
    for (const { unit } of uses) perUnit[unitIndex.get(unit.id) ?? -1]?.add(name);
  }
  return perUnit.map((names) => [...names].sort(compareText));
}

function edgesOf(graph: Graph, unitIndex: ReadonlyMap<string, number>, book: PlaceBook): EdgeData[] {
  const known = new Set<string>();
  return graph.edges.flatMap((edge) => {
    const drawn = drawnEdge(edge, unitIndex);
    if (drawn === undefined || known.has(drawn.join())) return [];
    known.add(drawn.join());
    const [kind, from, to] = drawn;
    return [{ kind, from, to, at: book.place(edge.reference.locate()) }];
  });
}

function drawnEdge({ kind, from, to }: Edge, unitIndex: ReadonlyMap<string, number>) {
  const [source, target] = [unitIndex.get(from.unit?.id ?? ''), unitIndex.get(to.unit?.id ?? '')];
  if (!isDrawn(kind) || source === undefined || target === undefined || source === target) return undefined;
  return [kind, source, target] as const;
}

/** The references that lead to no unit, by the id of the unit that makes them. */
function looseEnds(graph: Graph): ReadonlyMap<string, readonly Edge[]> {
  const byUnit = new Map<string, Edge[]>();
  for (const edge of graph.edges) {
    if (!isDrawn(edge.kind) || edge.to.unit !== undefined || edge.from.unit === undefined) continue;
    const { id } = edge.from.unit;
    byUnit.set(id, [...(byUnit.get(id) ?? []), edge]);
  }
  return byUnit;
}

function isDrawn(kind: Edge['kind']): kind is EdgeData['kind'] {
  return (EDGE_KINDS as readonly string[]).includes(kind);
}

function sourceText(source: Source): string {
  switch (source.kind) {
    case 'here':
      return `this repository: ${source.path === '' ? '.' : source.path}`;
    case 'git':
      return `${source.url}${source.revision === '' ? '' : ` at ${source.revision}`}: ${source.path === '' ? '.' : source.path}`;
    case 'chart':
      return `chart ${source.chart} ${source.version} of ${source.repository}`;
    case 'oci':
      return `${source.url} ${source.revision}`;
    case 'bucket':
      return `bucket ${source.name}`;
    case 'unknown':
      return source.reason;
  }
}

function indexed(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(names)].map((name, index) => [name, index]));
}

function known(name: string): string {
  return name === UNKNOWN ? '' : shown(name);
}

function shown(text: string): string {
  return plain(cut(text, MAX_TEXT));
}
