import type { Need } from '../../model/graph.ts';
import type { FactContext } from './context.ts';
import type { Node } from './node.ts';
import { placeOfUnit } from './resource.ts';
import { labelOf, placeOfResource, unitSubject } from './subjects.ts';
import { unitTraits } from './traits.ts';
import { factType } from './type.ts';
import { UNIT } from './unit.ts';

interface NeedInput {
  readonly need: Need;
  readonly context: FactContext;
}

export const NEED_NODE: Node<NeedInput> = {
  name: 'need',
  description: 'every unit that uses a kind or a source that other units provide, once for each group of providers',
  type: factType<NeedInput>('Need', {
    unit: ['Unit', 'the unit that could wait', ({ need, context }) => UNIT.of(context.unit(need.unit))],
    what: ['string', '`kind` or `source`', ({ need }) => need.what],
    label: ['string', 'what is used, in words', ({ need }) => need.label],
    providers: ['list<string>', 'ids of the units that provide it', ({ need }) => need.providers.map(idOf)],
    ordered: [
      'bool',
      'whether a provider is ready first: by dependsOn, through any number of units, or by sync waves',
      ({ need }) => need.ordered,
    ],
    user: ['string', 'the object that uses it', ({ need }) => labelOf(need.resource)],
  }),
  places: ['unit', 'user', 'providers'],
  *items(context) {
    for (const need of context.input.graph.needs()) yield { need, context };
  },
  traits: ({ need: { unit }, context }) => unitTraits(context, unit),
  subject: ({ need, context }) => unitSubject(context, need.unit, 'spec.dependsOn'),
  value: ({ need }) => `${need.what} ${need.label}`,
  place({ need }, name) {
    if (name === 'unit') return [placeOfUnit(need.unit)];
    if (name === 'user') return [placeOfResource(need.resource, `${labelOf(need.resource)} uses ${need.label}`)];
    return need.providers.map(({ unit, resource }) => placeOfResource(resource, `${unit.id} provides it`));
  },
  resources: ({ need }) => [need.resource, ...(need.unit.definition === undefined ? [] : [need.unit.definition])],
  distinct: ({ need }) => `${need.what} ${need.providers.map(idOf).join(' ')}`,
};

function idOf({ unit }: Need['providers'][number]): string {
  return unit.id;
}
