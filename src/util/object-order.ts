import type { KubernetesObject } from '../model/graph.ts';
import { compareText } from './text.ts';

/** The order of a graph's objects, in which no two are equal. */
export function compareObjects(a: KubernetesObject, b: KubernetesObject): number {
  return (
    compareText(a.cluster, b.cluster) ||
    compareText(a.group, b.group) ||
    compareText(a.kind, b.kind) ||
    compareText(a.namespace, b.namespace) ||
    compareText(a.name, b.name) ||
    compareText(a.site ?? '', b.site ?? '')
  );
}
