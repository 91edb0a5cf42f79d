import type { Edge, Graph, KubernetesObject } from './graph.ts';
import type { Survey } from './survey.ts';
import type { Rendering, Unit } from './unit.ts';

/*
 * Pure questions to a graph, for the command line and for whoever has a graph in hand.
 */

/** An object as a person names it: `Deployment/shop/api`, `ClusterRole/admin`, `Deployment.apps/shop/api`. */
export interface ObjectName {
  readonly kind: string;
  /** `undefined` where it was not said. */
  readonly group: string | undefined;
  /** `undefined` where it was not said: any namespace, or none. */
  readonly namespace: string | undefined;
  readonly name: string;
}

/** Reads `KIND/[NAMESPACE/]NAME`; `undefined` where the text is nothing of the sort. */
export function parseObjectName(text: string): ObjectName | undefined {
  const parts = text.split('/');
  const [kindAndGroup = ''] = parts;
  const name = parts.at(-1) ?? '';
  if (parts.length < 2 || parts.length > 3 || parts.some((part) => part === '')) return undefined;
  const dot = kindAndGroup.indexOf('.');
  return {
    kind: dot < 0 ? kindAndGroup : kindAndGroup.slice(0, dot),
    group: dot < 0 ? undefined : kindAndGroup.slice(dot + 1),
    namespace: parts.length === 3 ? parts[1] : undefined,
    name,
  };
}

/** The objects that a name means, in every cluster and, where it says none, in every namespace. Kinds in any case. */
export function findObjects(graph: Graph, wanted: ObjectName): KubernetesObject[] {
  const kind = wanted.kind.toLowerCase();
  return graph.objects.filter(
    (object) =>
      object.name === wanted.name &&
      object.kind.toLowerCase() === kind &&
      (wanted.namespace === undefined || object.namespace === wanted.namespace) &&
      (wanted.group === undefined || object.group === wanted.group),
  );
}

/** Objects that more than one unit claims for itself. */
export function disputedObjects(graph: Graph): KubernetesObject[] {
  return graph.objects.filter(({ owners }) => owners.filter(({ shared }) => !shared).length > 1);
}

/** Every unit that a unit waits for, through any number of others, nearest first; never itself. */
export function dependenciesOf(graph: Graph, unit: Unit): Unit[] {
  const next = new Map<Unit, Unit[]>();
  for (const { kind, from, to } of graph.edges) {
    if (kind !== 'dependsOn' || from.unit === undefined || to.unit === undefined) continue;
    const list = next.get(from.unit);
    if (list === undefined) next.set(from.unit, [to.unit]);
    else list.push(to.unit);
  }
  const found = new Set<Unit>([unit]);
  for (const reached of found) for (const dependency of next.get(reached) ?? []) found.add(dependency);
  found.delete(unit);
  return [...found];
}

/** References of units that lead nowhere: to a unit or source that nothing in the repository provides. */
export function danglingEdges(graph: Graph): Edge[] {
  return graph.edges.filter(
    ({ kind, to }) => (kind === 'dependsOn' || kind === 'sourceRef') && to.unit === undefined && to.path === '',
  );
}

/** Manifests and kustomizations that no unit reaches, sorted by path. */
export function unreachedFiles(survey: Survey, rendering: Rendering): string[] {
  return survey.files
    .filter(
      ({ class: kind, path }) => (kind === 'manifest' || kind === 'kustomization') && !rendering.reached.has(path),
    )
    .map(({ path }) => path);
}
