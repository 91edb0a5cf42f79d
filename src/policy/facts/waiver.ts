import type { Location } from '../../model/location.ts';
import type { Subject } from '../../model/report.ts';
import type { FactContext } from './context.ts';
import type { Node } from './node.ts';
import { NO_SUBJECT } from './subjects.ts';
import { NO_TRAITS } from './traits.ts';
import { factType } from './type.ts';

/** A waiver after it was held against the findings. */
export interface WaiverInput {
  readonly policy: string;
  readonly owner: string;
  readonly reason: string;
  readonly expires: string;
  readonly where: 'configuration' | 'comment' | 'annotation';
  readonly location: Location;
  /** Why it cannot be a waiver at all; `''` for a good one. */
  readonly fault: string;
  readonly expired: boolean;
  /** Whether some finding was waived by it, or would have been had it not expired. */
  readonly used: boolean;
  /** Whether its policy was evaluated, so that being unused means something. */
  readonly evaluated: boolean;
}

export const WAIVER_NODE: Node<WaiverInput> = {
  name: 'waiver',
  description: 'every waiver: in the configuration, in a comment, in an annotation',
  type: factType<WaiverInput>('Waiver', {
    policy: ['string', 'policy that it exempts from', ({ policy }) => policy],
    owner: ['string', 'who answers for it, or empty', ({ owner }) => owner],
    reason: ['string', 'why it is granted', ({ reason }) => reason],
    expires: ['string', 'last day on which it holds, or empty', ({ expires }) => expires],
    where: ['string', '`configuration`, `comment` or `annotation`', ({ where }) => where],
    fault: ['string', 'why it is no waiver at all, or empty', ({ fault }) => fault],
    expired: ['bool', 'whether its last day is over', ({ expired }) => expired],
    used: ['bool', 'whether it covers a finding', ({ used }) => used],
    evaluated: ['bool', 'whether its policy could be evaluated', ({ evaluated }) => evaluated],
  }),
  places: ['waiver'],
  // Made while judging, not found in the graph.
  items: () => [],
  traits: ({ location }) => ({ ...NO_TRAITS, path: location.path }),
  subject: ({ policy }): Subject => ({ ...NO_SUBJECT, name: policy }),
  value: ({ reason, where, expires }) => `${where} ${expires} ${reason}`,
  place: ({ location }) => [{ ...location, message: 'the waiver' }],
  resources: () => [],
};

/** An expression of a policy that failed on one subject. */
export interface ErrorInput {
  readonly context: FactContext;
  readonly policy: string;
  readonly message: string;
  readonly subject: Subject;
  readonly location: Location;
}

export const ERROR_NODE: Node<ErrorInput> = {
  name: 'error',
  description: 'every expression of a policy that failed at run time',
  type: factType<ErrorInput>('Failure', {
    policy: ['string', 'the policy', ({ policy }) => policy],
    message: ['string', 'what CEL says', ({ message }) => message],
  }),
  places: ['subject'],
  items: () => [],
  traits: ({ subject, location, context }) => ({
    ...subject,
    risk: context.risk(subject.environment),
    path: location.path,
  }),
  subject: ({ subject }) => subject,
  value: ({ policy, message }) => `${policy} ${message}`,
  place: ({ location }) => [{ ...location, message: 'the subject' }],
  resources: () => [],
  distinct: ({ policy }) => policy,
};
