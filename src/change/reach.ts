import type { Effect, Reach } from '../model/change.ts';
import { UNKNOWN } from '../model/graph.ts';
import { compareText } from '../util/text.ts';

/**
 * The environments that a change reaches, each with the first of its reasons: a resource of a unit of that environment,
 * or a unit of it that changes while its definition lives elsewhere. Sorted by name; what is unknown is no environment.
 */
export function reachOf(effects: readonly Effect[]): Reach[] {
  const first = new Map<string, Effect>();
  for (const effect of effects) {
    if (effect.environment !== UNKNOWN && !first.has(effect.environment)) first.set(effect.environment, effect);
  }
  return [...first.values()]
    .sort((a, b) => compareText(a.environment, b.environment))
    .map((effect) => ({
      environment: effect.environment,
      unit: effect.unit,
      location: effect.locate(),
      what: effect.what,
    }));
}
