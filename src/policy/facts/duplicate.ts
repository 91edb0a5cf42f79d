import type { Resource } from '../../model/resource.ts';
import type { DuplicateUnit } from '../../model/unit.ts';
import type { FactContext } from './context.ts';
import type { Node } from './node.ts';
import { labelOf, NO_SUBJECT, placeOfResource } from './subjects.ts';
import { factType } from './type.ts';

interface DuplicateInput {
  readonly duplicate: DuplicateUnit;
  readonly context: FactContext;
}

export const DUPLICATE_NODE: Node<DuplicateInput> = {
  name: 'duplicate',
  description: 'every unit that a generator makes and another generator or a file makes too, or that one makes twice',
  type: factType<DuplicateInput>('Duplicate', {
    label: ['string', '`Kind namespace/name`', ({ duplicate }) => labelOf(duplicate)],
    makers: [
      'list<string>',
      'what makes it, each as `Kind namespace/name`; the unit itself stands for the file that holds it',
      ({ duplicate }) => duplicate.makers.map(labelOf),
    ],
  }),
  places: ['maker', 'makers'],
  *items(context) {
    for (const duplicate of context.input.graph.rendering.duplicates ?? []) yield { duplicate, context };
  },
  traits: ({ duplicate }) => ({
    ...NO_SUBJECT,
    kind: duplicate.kind,
    name: duplicate.name,
    namespace: duplicate.namespace,
    cluster: duplicate.cluster,
    risk: '',
    path: accused(duplicate).document.path,
  }),
  subject: ({ duplicate: { cluster, kind, namespace, name } }) => ({ ...NO_SUBJECT, cluster, kind, namespace, name }),
  value: ({ duplicate }) => duplicate.makers.map(labelOf).join(' '),
  place({ duplicate }, name) {
    const [last, ...others] = [accused(duplicate), ...duplicate.makers.slice(0, -1)];
    const chosen = name === 'maker' ? [last] : others.filter((maker) => maker !== last);
    return chosen.map((maker) => placeOfResource(maker, `${labelOf(maker)} makes it`));
  },
  resources: ({ duplicate }) => duplicate.makers,
  distinct: ({ duplicate }) => `${duplicate.namespace}/${duplicate.name}`,
};

function accused({ makers }: DuplicateUnit): Resource {
  return makers.at(-1) as Resource;
}
