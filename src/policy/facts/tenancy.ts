import { groupOf, type Resource } from '../../model/resource.ts';
import type { Unit } from '../../model/unit.ts';
import type { FactContext } from './context.ts';
import { type Home, homeOf, runningUnits } from './homes.ts';
import type { Node } from './node.ts';
import { labelOf, placeOf, placeOfResource, resourceSubject } from './subjects.ts';
import { unitTraits } from './traits.ts';
import { factType } from './type.ts';
import { UNIT } from './unit.ts';

interface TenancyInput {
  readonly unit: Unit;
  /** The first object that the unit puts into the namespace. */
  readonly resource: Resource;
  readonly home: Home;
  readonly context: FactContext;
}

export const TENANCY_NODE: Node<TenancyInput> = {
  name: 'tenancy',
  description: 'every unit that puts objects into a namespace that another unit makes and lives in',
  type: factType<TenancyInput>('Tenancy', {
    namespace: ['string', 'the namespace', ({ resource }) => resource.namespace],
    unit: ['Unit', 'the unit that puts objects into it', ({ unit, context }) => UNIT.of(context.unit(unit))],
    runs: [
      'bool',
      'whether the unit runs something itself, and so is an app: an image, or a release of a chart',
      ({ unit, context }) => context.remember(runningUnits).has(unit),
    ],
    owner: ['Unit', 'the unit whose namespace it is', ({ home, context }) => UNIT.of(context.unit(home.unit))],
    object: ['string', 'the first object that is put into it', ({ resource }) => labelOf(resource)],
  }),
  places: ['object', 'namespace'],
  *items(context) {
    for (const unit of context.input.graph.units) {
      if (unit.inferred) continue;
      const seen = new Set<string>();
      for (const resource of unit.resources) {
        if (resource.namespace === '' || seen.has(resource.namespace) || isOfController(resource)) continue;
        seen.add(resource.namespace);
        const home = homeOf(context, unit, resource.namespace);
        // What waits for an app belongs to it, and says so.
        if (home !== undefined && !context.input.graph.waitsFor(unit, home.unit))
          yield { unit, resource, home, context };
      }
    }
  },
  traits: ({ unit, resource, context }) => ({ ...unitTraits(context, unit), namespace: resource.namespace }),
  subject: ({ unit, resource, context }) => ({
    ...resourceSubject(context, unit, resource),
    field: 'metadata.namespace',
  }),
  value: ({ resource, home }) => `${resource.namespace} ${home.unit.id}`,
  place({ resource, home }, name) {
    if (name === 'namespace') return [placeOfResource(home.resource, `${home.unit.id} makes it`)];
    return [placeOf(resource, ['metadata', 'namespace'], 'the object')];
  },
  resources: ({ resource }) => [resource],
};

/** Objects that belong where their controller looks for them, not where their app is. */
function isOfController({ apiVersion }: Resource): boolean {
  return /(?:^|\.)(?:toolkit\.fluxcd\.io|argoproj\.io)$/.test(groupOf(apiVersion));
}
