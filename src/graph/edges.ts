import { type Edge, type EdgeEnd, type KubernetesObject, type Placement, UNKNOWN } from '../model/graph.ts';
import { originOf } from '../model/provenance.ts';
import { groupOf, objectKey } from '../model/resource.ts';
import type { Read, Reference, Unit } from '../model/unit.ts';
import { mappingAt, type Path, stringAt } from '../model/value.ts';
import type { Layering } from './layers.ts';

/** What the ends of edges are described by. */
export interface EdgeContext {
  readonly units: readonly Unit[];
  readonly placements: ReadonlyMap<string, Placement>;
  /** Asked where there may be sources of Flux among them. */
  objects(): readonly KubernetesObject[];
  readonly layering: Layering;
  environmentOf(path: string): string;
  clusterOf(path: string): string | undefined;
}

/**
 * What refers to what: units to the directories they read, kustomizations to what they include (each reference once,
 * however many units build it), units to those they wait for, to the sources they take and to the units they create.
 */
export function edgesOf(context: EdgeContext): Edge[] {
  const ends = endsOf(context);
  return [
    ...readEdges(context, ends),
    ...dependencyEdges(context, ends),
    ...sourceEdges(context, ends),
    ...creationEdges(context, ends),
  ];
}

interface Ends {
  ofUnit(unit: Unit): EdgeEnd;
  ofPath(path: string, unit?: Unit): EdgeEnd;
  missing(label: string, cluster: string): EdgeEnd;
}

function endsOf({ placements, layering, environmentOf, clusterOf }: EdgeContext): Ends {
  const paths = new Map<string, EdgeEnd>();
  const units = new Map<Unit, EdgeEnd>();
  const describePath = (path: string): EdgeEnd => ({
    unit: undefined,
    label: path === '' ? '.' : path,
    path,
    cluster: clusterOf(path) ?? '',
    environment: environmentOf(path),
    layer: layering.layerOf(path),
    app: layering.appOf(path),
  });
  const describeUnit = (unit: Unit): EdgeEnd => {
    const path = ownPath(unit);
    const { environment = UNKNOWN, layer = UNKNOWN } = placements.get(unit.id) ?? {};
    return { unit, label: unit.id, path, cluster: unit.cluster, environment, layer, app: layering.appOf(path) };
  };
  const once = <K>(known: Map<K, EdgeEnd>, key: K, make: (key: K) => EdgeEnd): EdgeEnd => {
    const end = known.get(key) ?? make(key);
    known.set(key, end);
    return end;
  };
  return {
    ofUnit: (unit) => once(units, unit, describeUnit),
    ofPath: (path, unit) => ({ ...once(paths, path, describePath), unit }),
    missing: (label, cluster) => ({
      unit: undefined,
      label,
      path: '',
      cluster,
      environment: UNKNOWN,
      layer: UNKNOWN,
      app: '',
    }),
  };
}

/** The directory that a unit reads here; the file that defines it where it reads none. */
export function ownPath(unit: Unit): string {
  const source = unit.sources.find(({ kind }) => kind === 'here');
  return source?.kind === 'here' ? source.path : unit.location.path;
}

/** Whether a reference stands in what defines the unit, not in a kustomization that it builds. */
function isOwnRead(unit: Unit, read: Read): boolean {
  return read.from === unit.location.path && unit.kind !== 'Directory';
}

function readEdges({ units, layering, clusterOf }: EdgeContext, ends: Ends): Edge[] {
  const edges: Edge[] = [];
  const included = new Set<string>();
  for (const unit of units) {
    for (const read of unit.reads) {
      if (isOwnRead(unit, read)) {
        // A unit is of the layer of what it reads; the cluster of a directory is the directory's own.
        const place = ends.ofPath(read.to);
        // Where the unit's own file stands is the unit's cluster, whatever the directory calls it.
        const isAtHome = place.cluster !== '' && place.cluster === clusterOf(unit.location.path);
        const to = isAtHome ? { ...place, cluster: unit.cluster } : place;
        edges.push({ kind: 'reads', from: ends.ofUnit(unit), to, reference: read });
        continue;
      }
      const key = `${read.from}\n${read.to}\n${read.field}`;
      if (included.has(key)) continue;
      included.add(key);
      const from = ends.ofPath(read.from, unit);
      edges.push({ kind: 'includes', from, to: partOfBase(from, ends.ofPath(read.to), layering), reference: read });
    }
  }
  return edges;
}

/** What a base takes from its own app, further to the variants of environments and clusters, is part of the base. */
function partOfBase(from: EdgeEnd, to: EdgeEnd, layering: Layering): EdgeEnd {
  const isOwn = from.layer === 'base' && to.layer === 'apps' && from.app !== '' && from.app === to.app;
  return isOwn && !layering.isOverlay(to.path) ? { ...to, layer: 'base' } : to;
}

function dependencyEdges({ units }: EdgeContext, ends: Ends): Edge[] {
  const find = unitLookup(units);
  return units.flatMap((unit) =>
    unit.dependsOn.map((dependency) => {
      const { kind, namespace, name } = dependency;
      const target = find(unit, kind, namespace, name);
      const to =
        target === undefined ? ends.missing(`${kind} ${namespace}/${name}`, unit.cluster) : ends.ofUnit(target);
      return { kind: 'dependsOn' as const, from: ends.ofUnit(unit), to, reference: dependency };
    }),
  );
}

/**
 * Finds the unit that another one names. It is an object of the cluster where the naming unit's own definition lives,
 * which is not the one it applies to where that is a remote one: then the only unit of that name is meant.
 */
function unitLookup(units: readonly Unit[]) {
  const byName = new Map<string, Unit[]>();
  for (const unit of units) {
    const key = `${unit.kind}/${unit.namespace}/${unit.name}`;
    const found = byName.get(key);
    if (found === undefined) byName.set(key, [unit]);
    else found.push(unit);
  }
  return (from: Unit, kind: string, namespace: string, name: string): Unit | undefined => {
    const found = byName.get(`${kind}/${namespace}/${name}`) ?? [];
    return (
      found.find(({ cluster, createdBy }) => cluster === from.cluster && createdBy === from.createdBy) ??
      found.find(({ cluster }) => cluster === from.cluster) ??
      found.find(({ createdBy }) => createdBy !== undefined && createdBy === from.createdBy) ??
      (found.length === 1 ? found[0] : undefined)
    );
  };
}

/** The fields by which Flux units name their source. */
const SOURCE_FIELDS: readonly Path[] = [
  ['spec', 'sourceRef'],
  ['spec', 'chart', 'spec', 'sourceRef'],
  ['spec', 'chartRef'],
];

/** Source kinds and their groups; what Flux's API calls a source. */
const SOURCE_GROUP = 'source.toolkit.fluxcd.io';

function sourceEdges({ units, objects }: EdgeContext, ends: Ends): Edge[] {
  const sources = new Map<string, KubernetesObject>();
  for (const object of units.some(({ controller }) => controller === 'flux') ? objects() : []) {
    if (object.group !== SOURCE_GROUP) continue;
    sources.set(`${object.cluster}/${objectKey('', object.kind, object.namespace, object.name)}`, object);
  }
  return units.flatMap((unit) => {
    const definition = unit.controller === 'flux' ? unit.definition : undefined;
    if (definition === undefined || groupOf(definition.apiVersion) === SOURCE_GROUP) return [];
    return SOURCE_FIELDS.flatMap((path): Edge[] => {
      const reference = mappingAt(definition.value, ...path);
      const kind = stringAt(reference, 'kind');
      const name = stringAt(reference, 'name');
      if (kind === undefined || name === undefined) return [];
      const namespace = stringAt(reference, 'namespace') ?? unit.namespace;
      const source = sources.get(`${unit.cluster}/${objectKey('', kind, namespace, name)}`);
      // What the cluster was bootstrapped with, or makes by itself, need not be written here.
      if (source === undefined && unit.sources.some((from) => from.kind === 'here')) return [];
      const to =
        source === undefined ? ends.missing(`${kind} ${namespace}/${name}`, unit.cluster) : sourceEnd(source, ends);
      return [{ kind: 'sourceRef', from: ends.ofUnit(unit), to, reference: fieldOf(unit, [...path, 'name']) }];
    });
  });
}

/**
 * A source belongs to the layer of the file it is written in; but every unit takes the source that the cluster was
 * bootstrapped with, so that one of the outermost layer is of none.
 */
function sourceEnd(source: KubernetesObject, ends: Ends): EdgeEnd {
  const [owner] = source.owners;
  if (owner === undefined) return ends.missing(`${source.kind} ${source.namespace}/${source.name}`, source.cluster);
  const end = ends.ofPath(owner.resource.document.path, owner.unit);
  const label = `${source.kind} ${source.namespace}/${source.name}`;
  return { ...end, label, cluster: source.cluster, layer: end.layer === 'clusters' ? UNKNOWN : end.layer };
}

function fieldOf(unit: Unit, path: Path): Reference {
  const definition = unit.definition;
  return {
    field: 'sourceRef',
    locate: () => {
      if (definition === undefined) return unit.location;
      const { path: file, line, column } = originOf(definition, path);
      return { path: file, line, column };
    },
  };
}

function creationEdges({ units }: EdgeContext, ends: Ends): Edge[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return units.flatMap((unit) => {
    const creator = unit.createdBy === undefined ? undefined : byId.get(unit.createdBy);
    if (creator === undefined) return [];
    // What puts the unit into its layer is the path it reads: that line is the reference, where there is one.
    const path = unit.reads.find((read) => isOwnRead(unit, read));
    const reference = { field: 'creates', locate: () => path?.locate() ?? unit.location };
    return [{ kind: 'creates' as const, from: ends.ofUnit(creator), to: ends.ofUnit(unit), reference }];
  });
}
