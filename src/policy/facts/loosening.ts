import type { Loosening } from '../loosening/comparison.ts';
import type { Node } from './node.ts';
import { NO_SUBJECT } from './subjects.ts';
import { NO_TRAITS } from './traits.ts';
import { factType } from './type.ts';

export const LOOSENING_NODE: Node<Loosening> = {
  name: 'loosening',
  description: 'everything in the rules of the gate that the pull request would loosen, held against those of its base',
  type: factType<Loosening>('Loosening', {
    kind: [
      'string',
      '`severity`, `parameter`, `override`, `policy`, `extends`, `waiver`, `approval`, `code-owners`, `workflow`, `configuration`, or the setting that is another',
      ({ kind }) => kind,
    ],
    what: ['string', 'the same in words', ({ what }) => what],
    path: ['string', 'the file', ({ location }) => location.path],
  }),
  places: ['loosening'],
  items: ({ input }) => input.loosenings ?? [],
  traits: ({ kind, location: { path } }) => ({ ...NO_TRAITS, name: kind, path }),
  subject: ({ kind }) => ({ ...NO_SUBJECT, name: kind }),
  value: ({ what }) => what,
  place: ({ location }) => [{ ...location, message: 'here' }],
  resources: () => [],
  distinct: ({ what }) => what,
};
