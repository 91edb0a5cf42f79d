import { groupOf, type Resource } from '../../model/resource.ts';
import type { Unit } from '../../model/unit.ts';
import { compareText } from '../../util/text.ts';
import type { FactContext } from './context.ts';

/**
 * The place of an object among those of its kind in its environment on its cluster, by namespace and name, from 1: what is
 * beyond a limit can be pointed at.
 */
export function ordinalOf(context: FactContext, unit: Unit, resource: Resource): number {
  const { namespace, name } = resource;
  return (
    context
      .remember(ordinals)
      .get(kindOf(context, unit, resource))
      ?.get(keyOf(namespace, name)) ?? 1
  );
}

type Ordinals = ReadonlyMap<string, ReadonlyMap<string, number>>;

function ordinals(context: FactContext): Ordinals {
  const keys = new Map<string, Set<string>>();
  for (const unit of context.input.graph.units) {
    for (const resource of unit.resources) {
      const kind = kindOf(context, unit, resource);
      const known = keys.get(kind) ?? new Set();
      known.add(keyOf(resource.namespace, resource.name));
      keys.set(kind, known);
    }
  }
  const sorted = [...keys].map(([kind, known]): [string, ReadonlyMap<string, number>] => [
    kind,
    new Map([...known].sort(compareText).map((key, index) => [key, index + 1])),
  ]);
  return new Map(sorted);
}

function kindOf(context: FactContext, unit: Unit, resource: Resource): string {
  const { apiVersion, kind } = resource;
  return [unit.cluster, context.environmentOf(unit, resource), groupOf(apiVersion), kind].join('\n');
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('\n');
}
