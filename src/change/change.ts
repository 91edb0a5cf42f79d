import type { Change, ResourceChange } from '../model/change.ts';
import type { Graph } from '../model/graph.ts';
import { compareText } from '../util/text.ts';
import { effectsOf } from './effects.ts';
import { reachOf } from './reach.ts';
import { resourceChanges } from './resources.ts';
import { definitionChanges, unitChanges } from './units.ts';

/**
 * What head would run otherwise than base: resources compared as each cluster would get them, so that a file which is
 * moved, reformatted or commented changes nothing. `files` are the paths that differ, which decides only about units
 * whose manifests could not be had.
 */
export function changeBetween(base: Graph, head: Graph, files: readonly string[]): Change {
  const rendered = resourceChanges(base, head);
  const units = unitChanges(base, head, files);
  const resources = [...rendered, ...definitionChanges(units, rendered, base, head)].sort(compareChanges);
  const effects = effectsOf(resources, units, base, head);
  const reasons = reachOf(effects);
  return {
    environments: reasons.map(({ environment }) => environment),
    resources,
    files: [...files].sort(compareText),
    reasons,
    effects,
  };
}

function compareChanges(a: ResourceChange, b: ResourceChange): number {
  return (
    compareText(a.cluster, b.cluster) ||
    compareText(a.unit, b.unit) ||
    compareText(a.kind, b.kind) ||
    compareText(a.namespace, b.namespace) ||
    compareText(a.name, b.name) ||
    compareText(a.apiVersion, b.apiVersion) ||
    compareText(a.action, b.action)
  );
}
