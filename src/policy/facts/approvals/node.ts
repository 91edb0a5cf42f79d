import type { RelatedLocation } from '../../../model/location.ts';
import { isAppName } from '../../../util/logins.ts';
import type { FactContext } from '../context.ts';
import type { Node } from '../node.ts';
import { environmentTraits } from '../reached.ts';
import { NO_SUBJECT } from '../subjects.ts';
import { factType } from '../type.ts';
import { breakGlassOf } from './break-glass.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { codeOwnersProblems } from './owners.ts';
import { permissionOf, type Void } from './reviews.ts';
import { type AskedRule, askedRules, unplacedRules } from './rules.ts';
import { candidatesOf, candidateText, missingText, sentence, voidText } from './words.ts';

/** One approval rule, for one environment that the pull request reaches, and what came of it. */
export interface ApprovalInput extends AskedRule {
  readonly context: FactContext;
  readonly outcome: Outcome;
}

export const VOID = factType<Void>('VoidApproval', {
  user: ['string', 'who gave it', ({ user }) => user],
  why: ['string', 'why it does not count', ({ why }) => why],
});

export const APPROVAL_NODE: Node<ApprovalInput> = {
  name: 'approval',
  description: 'every approval rule for every environment that the pull request reaches',
  type: factType<ApprovalInput>('Approval', {
    rule: ['string', 'the name of the rule, or empty', ({ rule }) => rule.name ?? ''],
    environment: ['string', 'the environment that is reached', ({ environment }) => environment],
    risk: ['string', 'its risk class, or `unknown`', ({ environment, context }) => context.risk(environment)],
    met: ['bool', 'whether the rule has every approval that it asks for', ({ outcome }) => outcome.met],
    minimum: ['int', 'how many approvals the rule itself asks for', ({ rule }) => BigInt(rule.minimum ?? 0)],
    given: ['list<string>', 'the people whose approval counts', ({ outcome }) => outcome.given],
    void: ['list<VoidApproval>', 'approvals that do not count', ({ outcome }) => outcome.void.map(VOID.of)],
    voidText: ['string', 'the same in words', ({ outcome }) => voidText(outcome)],
    missingText: ['string', 'what is still needed, in words', ({ outcome }) => missingText(outcome)],
    candidates: [
      'list<string>',
      'who can still give it, where the rule names people',
      ({ outcome }) => candidatesOf(outcome),
    ],
    readable: [
      'bool',
      'whether the reviews could be read',
      ({ context }) => context.input.pullRequest.kind === 'known',
    ],
    unreadable: [
      'string',
      'why something about approvals could not be read, or empty',
      ({ outcome }) => sentence(outcome.unreadable),
    ],
    reach: ['string', 'why the environment is reached', (input) => reasonOf(input)?.unit ?? ''],
    what: ['string', 'what of that changes: `Deployment shop/api modified`', (input) => reasonOf(input)?.what ?? ''],
    detail: ['string', 'what does not count and why, what could not be read, and who can still approve', detailOf],
    brokenGlass: ['bool', 'whether somebody who may has broken the glass, for an incident', (input) => isBroken(input)],
  }),
  places: ['reason', 'reasons', 'rule'],
  unavailable({ input: { change, pullRequest, configuration } }) {
    if (configuration.approvals.length === 0) return 'the configuration has no approval rules';
    if (change === null) return 'there is no base commit to compare with';
    return pullRequest.kind === 'none' ? 'there are no pull request facts' : undefined;
  },
  unjudged: (context) => [...unplacedRules(context), ...codeOwnersProblems(context), ...uncheckedFacts(context)],
  items: (context) => context.remember(approvalInputs),
  traits: ({ context, environment }) => environmentTraits(environment, context),
  subject: ({ environment }) => ({ ...NO_SUBJECT, environment }),
  value: ({ index }) => String(index),
  place(input, name) {
    if (name === 'rule') return [rulePlace(input)];
    const reasons = reasonPlaces(input);
    if (name === 'reasons') return reasons.slice(1);
    return reasons.length > 0 ? reasons.slice(0, 1) : [rulePlace(input)];
  },
  resources: () => [],
  distinct: ({ environment, index }) => `${environment} ${index}`,
};

/** Every rule that the pull request has to meet, judged once. */
export function approvalInputs(context: FactContext): readonly ApprovalInput[] {
  return askedRules(context).map((asked) => ({ ...asked, context, outcome: outcomeOf(asked, context) }));
}

function rulePlace({ context, index }: ApprovalInput): RelatedLocation {
  return { ...context.input.configuration.locate(['approvals', index]), message: 'the approval rule' };
}

function reasonPlaces({ context, environment }: ApprovalInput): RelatedLocation[] {
  const reason = reasonOf({ context, environment });
  return reason === undefined ? [] : [{ ...reason.location, message: `${environment} is reached by ${reason.unit}` }];
}

/** Why an environment is reached: the first of its reasons; for what is of no known environment, its first change. */
export function reasonOf({ context, environment }: Pick<ApprovalInput, 'context' | 'environment'>) {
  const { change } = context.input;
  const reason = change?.reasons.find((one) => one.environment === environment);
  if (reason !== undefined) return reason;
  const effect = change?.effects.find((one) => one.environment === environment);
  return effect && { environment, unit: effect.unit, location: effect.locate(), what: effect.what };
}

function detailOf(input: ApprovalInput): string {
  const { outcome } = input;
  const glass = input.context.remember(breakGlassOf);
  const broken = isBroken(input) ? `${glass?.by} has broken the glass for ${glass?.incident}` : '';
  return sentence([...outcome.unreadable, voidText(outcome), candidateText(outcome), broken]);
}

function isBroken({ context }: Pick<ApprovalInput, 'context'>): boolean {
  return context.remember(breakGlassOf)?.faults.length === 0;
}

/** What a file of facts leaves out although an approval counts for it. */
function uncheckedFacts(context: FactContext): readonly string[] {
  const facts = context.input.pullRequest;
  if (facts.kind !== 'known') return [];
  const { committers, unknownCommitters = [], unread = {} } = facts.pullRequest;
  const inputs = context.remember(approvalInputs);
  const given = new Set(inputs.flatMap(({ outcome }) => outcome.given));
  const unasked = [...given].filter((user) => !isAppName(user) && permissionOf(user, facts.pullRequest) === undefined);
  const isUnsaid = committers === undefined && unread.committers === undefined;
  return [
    ...(unasked.length > 0 && unread.permissions === undefined
      ? [`the facts do not say under permissions whether ${unasked.join(', ')} may write to the repository`]
      : []),
    ...(isUnsaid && inputs.some(({ rule, outcome }) => rule.committers !== 'allowed' && outcome.given.length > 0)
      ? ['the facts do not say under committers who wrote the commits']
      : []),
    ...(unknownCommitters.length > 0 && given.size > 0
      ? [`commits are by ${unknownCommitters.slice(0, 3).join(', ')}, and nobody can tell whose accounts these are`]
      : []),
  ];
}
