import type { Configuration } from '../model/configuration.ts';
import type { BrokenReference, Edge, KubernetesObject } from '../model/graph.ts';
import { originOf } from '../model/provenance.ts';
import type { Rendering, Unit } from '../model/unit.ts';
import { type Key, listAt, type Path, stringAt, valueAt } from '../model/value.ts';

/*
 * References that lead nowhere. Modestly: what only the cluster has is no fault. A Secret is made by whoever keeps
 * secrets, and where something of a cluster cannot be rendered here, it may provide what is looked for.
 */

/** What references are looked up in. */
export interface ReferenceContext {
  readonly units: readonly Unit[];
  readonly objects: readonly KubernetesObject[];
  readonly edges: readonly Edge[];
  readonly rendering: Rendering;
  readonly configuration: Configuration;
}

/** Every reference of a unit that leads nowhere. */
export function brokenReferences(context: ReferenceContext): readonly BrokenReference[] {
  const mayHold = unseenOf(context.units, context.rendering);
  return [
    ...missingPaths(context),
    ...danglingEdges(context, mayHold),
    ...missingProjects(context, mayHold),
    ...missingDestinations(context),
    ...missingValues(context, mayHold),
  ];
}

/** Whether something that is not rendered here may put objects on a cluster, beside a unit itself. */
function unseenOf(units: readonly Unit[], { problems }: Rendering): (cluster: string, self: Unit) => boolean {
  const unseen = new Map<string, Unit[]>();
  for (const unit of units) {
    // Charts hold neither units nor sources nor values.
    if (unit.status === 'rendered' || unit.kind === 'HelmRelease') continue;
    if (unit.sources.length > 0 && unit.sources.every(({ kind }) => kind === 'chart')) continue;
    const cluster = unit.argocd?.host ?? unit.cluster;
    const known = unseen.get(cluster);
    if (known === undefined) unseen.set(cluster, [unit]);
    else if (known.length < 2) known.push(unit);
  }
  const isLoose = looseness(units);
  return (cluster, self) =>
    problems.length > 0 || isLoose(self) || (unseen.get(cluster) ?? []).some((unit) => unit !== self);
}

/** Whether a unit comes from a directory that nobody is known to apply: whoever does may apply more than that. */
function looseness(units: readonly Unit[]): (unit: Unit) => boolean {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return (unit) => {
    const seen = new Set<Unit>();
    for (let next: Unit | undefined = unit; next !== undefined && !seen.has(next); ) {
      if (next.inferred) return true;
      seen.add(next);
      next = next.createdBy === undefined ? undefined : byId.get(next.createdBy);
    }
    return false;
  };
}

/** Files and directories that are not there, so that their unit cannot be rendered. */
function* missingPaths({ units, rendering }: ReferenceContext): Iterable<BrokenReference> {
  for (const unit of units) {
    if (unit.status !== 'failed') continue;
    for (const { code, message, location, related = [] } of unit.problems) {
      if (code !== 'missing') continue;
      yield { kind: 'path', unit, target: '', message, isFatal: true, related, locate: () => location };
    }
  }
  for (const { code, message, location, related = [] } of rendering.problems) {
    if (code !== 'missing') continue;
    yield { kind: 'path', unit: undefined, target: '', message, isFatal: true, related, locate: () => location };
  }
}

const SOURCES = 'source.toolkit.fluxcd.io';

type MayHold = (cluster: string, self: Unit) => boolean;

/**
 * Units that wait for one that is not there, and sources that are not there: those of kinds of which the repository
 * keeps others, as a bootstrap may have made the rest.
 */
function* danglingEdges({ edges, objects }: ReferenceContext, mayHold: MayHold): Iterable<BrokenReference> {
  const kept = new Set(
    objects.filter(({ group }) => group === SOURCES).map(({ cluster, kind }) => `${cluster}/${kind}`),
  );
  for (const { kind, from, to, reference } of edges) {
    if ((kind !== 'dependsOn' && kind !== 'sourceRef') || to.unit !== undefined || to.path !== '') continue;
    const { unit } = from;
    if (unit === undefined || isOpen(to.label) || mayHold(unit.cluster, unit)) continue;
    if (kind === 'sourceRef' && !kept.has(`${unit.cluster}/${to.label.split(' ')[0]}`)) continue;
    const verb = kind === 'dependsOn' ? 'waits for' : 'takes its source from';
    const message = `${unit.id} ${verb} ${to.label}, which nothing in this repository provides`;
    yield { kind, unit, target: to.label, message, isFatal: false, related: [], locate: reference.locate };
  }
}

/** Projects of Argo CD, where the repository is what keeps them. */
function* missingProjects({ units, rendering }: ReferenceContext, mayHold: MayHold): Iterable<BrokenReference> {
  const names = new Set((rendering.projects ?? []).map(({ name }) => name));
  if (names.size === 0) return;
  for (const unit of units) {
    const { project = 'default', host = '' } = unit.argocd ?? {};
    if (project === 'default' || names.has(project) || isOpen(project) || mayHold(host, unit)) continue;
    const message = `${unit.id} is of the project ${project}, and there is no such AppProject in this repository`;
    yield fieldOf(unit, 'project', ['spec', 'project'], project, message);
  }
}

/** Destinations of Argo CD, where the repository is what says which clusters there are. */
function* missingDestinations({ units, rendering, configuration }: ReferenceContext): Iterable<BrokenReference> {
  const presumed = new Set<string>();
  let declared = configuration.clusters.length > 0;
  for (const { name, reason } of rendering.clusters) {
    if (reason.startsWith('destination of ')) presumed.add(name);
    else if (reason.startsWith('cluster Secret ')) declared = true;
  }
  if (!declared || presumed.size === 0) return;
  for (const unit of units) {
    if (unit.argocd === undefined || !presumed.has(unit.cluster) || isOpen(unit.cluster)) continue;
    const { server, name } = unit.argocd.destination;
    const field = stringAt(unit.definition?.value, 'spec', 'destination', 'name') === undefined ? 'server' : 'name';
    const target = name || server;
    const message = `${unit.id} goes to the cluster ${target}, which nothing in this repository declares`;
    yield fieldOf(unit, 'destination', ['spec', 'destination', field], target, message);
  }
}

/** ConfigMaps that values and variables are taken from; a Secret may be anybody's. */
function* missingValues({ units, objects }: ReferenceContext, mayHold: MayHold): Iterable<BrokenReference> {
  const known = new Set<string>();
  for (const { group, kind, cluster, namespace, name } of objects) {
    if (group === '' && kind === 'ConfigMap') known.add(`${cluster}/${namespace}/${name}`);
  }
  for (const unit of units) {
    if (unit.controller !== 'flux' || unit.definition === undefined) continue;
    for (const [kind, path] of VALUES) {
      for (const [index, entry] of listAt(unit.definition.value, ...path).entries()) {
        const name = stringAt(entry, 'name') ?? '';
        if (stringAt(entry, 'kind') !== 'ConfigMap' || valueAt(entry, ['optional']) === true) continue;
        if (isOpen(name) || known.has(`${unit.cluster}/${unit.namespace}/${name}`)) continue;
        if (mayHold(unit.cluster, unit)) continue;
        const target = `ConfigMap ${unit.namespace}/${name}`;
        const message = `${unit.id} takes ${kind === 'valuesFrom' ? 'values' : 'variables'} from ${target}, which nothing in this repository applies`;
        yield fieldOf(unit, kind, [...path, index, 'name'], target, message);
      }
    }
  }
}

const VALUES: readonly (readonly [BrokenReference['kind'], readonly Key[]])[] = [
  ['valuesFrom', ['spec', 'valuesFrom']],
  ['substituteFrom', ['spec', 'postBuild', 'substituteFrom']],
];

/** Whether a text holds a parameter that nothing replaced, so that what it names is not known. */
function isOpen(text: string): boolean {
  return text.includes('${') || text.includes('{{');
}

function fieldOf(
  unit: Unit,
  kind: BrokenReference['kind'],
  path: Path,
  target: string,
  message: string,
): BrokenReference {
  const locate = () => {
    if (unit.definition === undefined) return unit.location;
    const { path: file, line, column } = originOf(unit.definition, path);
    return { path: file, line, column };
  };
  return { kind, unit, target, message, isFatal: false, related: [], locate };
}
