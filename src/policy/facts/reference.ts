import type { BrokenReference } from '../../model/graph.ts';
import type { FactContext } from './context.ts';
import type { Node } from './node.ts';
import { placeOfUnit } from './resource.ts';
import { NO_SUBJECT, unitSubject } from './subjects.ts';
import { unitTraits } from './traits.ts';
import { factType } from './type.ts';

interface ReferenceInput {
  readonly reference: BrokenReference;
  readonly context: FactContext;
}

export const REFERENCE_NODE: Node<ReferenceInput> = {
  name: 'reference',
  description:
    'every reference of a unit that leads nowhere; not those that may lead to something that only the cluster has',
  type: factType<ReferenceInput>('Reference', {
    kind: [
      'string',
      '`path`, `dependsOn`, `sourceRef`, `project`, `destination`, `valuesFrom` or `substituteFrom`',
      ({ reference }) => reference.kind,
    ],
    target: ['string', 'what it names; empty for a path', ({ reference }) => reference.target],
    unit: ['string', 'id of the unit that refers, or empty', ({ reference }) => reference.unit?.id ?? ''],
    fatal: ['bool', 'whether the unit cannot be rendered for it', ({ reference }) => reference.isFatal],
    message: ['string', 'what is wrong, in words', ({ reference }) => reference.message],
  }),
  places: ['reference', 'related', 'unit'],
  *items(context) {
    for (const reference of context.input.graph.brokenReferences()) yield { reference, context };
  },
  traits: ({ reference, context }) => unitTraits(context, reference.unit, reference.locate().path),
  subject({ reference, context }) {
    if (reference.unit !== undefined) return unitSubject(context, reference.unit, reference.kind);
    return { ...NO_SUBJECT, name: reference.locate().path };
  },
  identity: ({ reference }) => reference.unit?.id ?? '',
  value: ({ reference }) => `${reference.kind} ${reference.target || reference.message}`,
  place({ reference }, name) {
    if (name === 'reference') return [{ ...reference.locate(), message: 'the reference' }];
    if (name === 'related') return reference.related;
    return reference.unit === undefined ? [] : [placeOfUnit(reference.unit, reference.unit.id)];
  },
  resources: ({ reference: { unit } }) => (unit?.definition === undefined ? [] : [unit.definition]),
};
