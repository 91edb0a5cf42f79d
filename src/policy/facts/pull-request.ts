import type { PullRequest } from '../../model/change.ts';
import type { FactContext } from './context.ts';
import type { Node } from './node.ts';
import { NO_SUBJECT } from './subjects.ts';
import { NO_TRAITS } from './traits.ts';
import { factType } from './type.ts';

interface PullRequestInput {
  readonly pullRequest: Omit<PullRequest, 'reviews'>;
  readonly context: FactContext;
}

export const PULL_REQUEST_NODE: Node<PullRequestInput> = {
  name: 'pullRequest',
  description: 'the pull request itself, and what it changes',
  type: factType<PullRequestInput>('PullRequest', {
    number: ['int', 'number', ({ pullRequest }) => BigInt(pullRequest.number)],
    author: ['string', 'login of the author', ({ pullRequest }) => pullRequest.author],
    draft: ['bool', 'whether it is a draft', ({ pullRequest }) => pullRequest.draft],
    title: ['string', 'title', ({ pullRequest }) => pullRequest.title],
    body: ['string', 'description', ({ pullRequest }) => pullRequest.body],
    labels: ['list<string>', 'labels', ({ pullRequest }) => pullRequest.labels],
    baseRef: ['string', 'branch that it goes into', ({ pullRequest }) => pullRequest.base.ref],
    headRef: ['string', 'branch that it comes from', ({ pullRequest }) => pullRequest.head.ref],
    environments: [
      'list<string>',
      'environments that it reaches',
      ({ context }) => context.input.change?.environments ?? [],
    ],
    risks: [
      'list<string>',
      'risk classes of the environments that it reaches',
      ({ context }) => [...new Set((context.input.change?.environments ?? []).map((name) => context.risk(name)))],
    ],
    files: ['list<string>', 'changed files', ({ context }) => context.input.change?.files ?? []],
  }),
  places: ['reason', 'reasons'],
  unavailable({ input: { change, pullRequest } }) {
    if (change === null) return 'there is no base commit to compare with';
    return pullRequest.kind === 'none' ? 'there are no pull request facts' : undefined;
  },
  *items(context) {
    const facts = context.input.pullRequest;
    if (facts.kind !== 'none' && context.input.change !== null) yield { pullRequest: facts.pullRequest, context };
  },
  traits: () => NO_TRAITS,
  subject: () => NO_SUBJECT,
  value: () => '',
  place({ context }, name) {
    const { change, configuration } = context.input;
    const reasons = (change?.reasons ?? []).map(({ location, unit }) => ({ ...location, message: unit }));
    const files = (change?.files ?? []).map((path) => ({ path, line: 1, column: 1, message: 'changed here' }));
    const places = [...reasons, ...files, { ...configuration.locate([]), message: 'the configuration' }];
    return name === 'reason' ? places.slice(0, 1) : reasons.slice(1);
  },
  resources: () => [],
};
