import type { UnitInput } from './context.ts';
import type { Node } from './node.ts';
import { placeOfUnit } from './resource.ts';
import { placeOf, unitSubject } from './subjects.ts';
import { unitTraits } from './traits.ts';
import { UNIT } from './unit.ts';

export const UNIT_NODE: Node<UnitInput> = {
  name: 'unit',
  description: 'everything that a GitOps controller reconciles',
  type: UNIT,
  places: ['unit'],
  *items(context) {
    for (const unit of context.input.graph.units) yield context.unit(unit);
  },
  traits: ({ unit, context }) => unitTraits(context, unit),
  subject: ({ unit, context }) => unitSubject(context, unit),
  value: () => '',
  place: ({ unit }) => [placeOfUnit(unit)],
  field: ({ unit }, path) =>
    unit.definition === undefined ? placeOfUnit(unit) : placeOf(unit.definition, path, 'the field'),
  resources: ({ unit }) => (unit.definition === undefined ? [] : [unit.definition]),
};
