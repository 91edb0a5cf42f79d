import type { PullRequest, PullRequestFacts, Review } from '../../model/change.ts';
import type { ApprovalSetting } from '../../model/configuration.ts';
import { UNKNOWN } from '../../model/graph.ts';
import type { Location } from '../../model/location.ts';
import { globMatcher } from '../../util/glob.ts';
import { compareText } from '../../util/text.ts';
import type { FactContext } from './context.ts';
import type { Node } from './node.ts';
import { NO_SUBJECT } from './subjects.ts';
import { factType } from './type.ts';

/** One approval rule, for one environment that the pull request reaches. */
interface ApprovalInput {
  readonly context: FactContext;
  readonly environment: string;
  readonly rule: ApprovalSetting;
  /** Its place in the configuration's list. */
  readonly index: number;
}

/** A review that says yes and does not count, and why. */
interface Void {
  readonly user: string;
  readonly why: string;
}

export const VOID = factType<Void>('VoidApproval', {
  user: ['string', 'who gave it', ({ user }) => user],
  why: ['string', 'why it does not count', ({ why }) => why],
});

export const APPROVAL_NODE: Node<ApprovalInput> = {
  name: 'approval',
  description: 'every approval rule for every environment that the pull request reaches',
  type: factType<ApprovalInput>('Approval', {
    environment: ['string', 'the environment that is reached', ({ environment }) => environment],
    risk: ['string', 'its risk class, or `unknown`', ({ environment, context }) => context.risk(environment)],
    minimum: ['int', 'how many approvals the rule asks for', ({ rule }) => BigInt(rule.minimum)],
    given: ['list<string>', 'the people whose approval counts', (input) => count(input).given],
    void: ['list<VoidApproval>', 'approvals that do not count', (input) => count(input).void.map(VOID.of)],
    voidText: [
      'string',
      'the same in words',
      (input) =>
        count(input)
          .void.map(({ user, why }) => `${user}'s does not count: ${why}`)
          .join('; '),
    ],
    readable: [
      'bool',
      'whether the reviews could be read',
      ({ context }) => context.input.pullRequest.kind === 'known',
    ],
    unreadable: ['string', 'why something about approvals could not be read, or empty', unreadable],
    approvers: ['string', 'whose approval counts, in words', ({ rule }) => approversOf(rule)],
    reach: ['string', 'why the environment is reached', (input) => reasonOf(input)?.unit ?? ''],
  }),
  places: ['reason', 'reasons', 'rule'],
  unavailable({ input: { change, pullRequest, configuration } }) {
    if (configuration.approvals.length === 0) return 'the configuration has no approval rules';
    if (change === null) return 'there is no base commit to compare with';
    return pullRequest.kind === 'none' ? 'there are no pull request facts' : undefined;
  },
  unjudged: (context) => [...unknownEnvironments(context), ...unplacedChanges(context)],
  *items(context) {
    for (const environment of context.input.change?.environments ?? []) {
      for (const [index, rule] of context.input.configuration.approvals.entries()) {
        if (appliesTo(rule, environment, context)) yield { context, environment, rule, index };
      }
    }
  },
  traits: ({ context, environment }) => ({
    kind: '',
    name: '',
    namespace: '',
    cluster: '',
    environment,
    layer: '',
    risk: context.risk(environment),
    path: '',
  }),
  subject: ({ environment }) => ({ ...NO_SUBJECT, environment }),
  value: ({ index }) => String(index),
  place(input, name) {
    const rule = input.context.input.configuration.locate(['approvals', input.index]);
    if (name === 'rule') return [{ ...rule, message: 'the approval rule' }];
    const reasons = (input.context.input.change?.reasons ?? [])
      .filter(({ environment }) => environment === input.environment)
      .map(({ location, unit }) => ({ ...location, message: `${input.environment} is reached by ${unit}` }));
    if (name === 'reasons') return reasons.slice(1);
    return reasons.length > 0 ? reasons.slice(0, 1) : [{ ...rule, message: 'the approval rule' }];
  },
  resources: () => [],
  distinct: ({ environment, index }) => `${environment} ${index}`,
};

/** Rules for environments that nothing here is known to be: they would never ask for an approval. */
function unknownEnvironments({ input: { graph, change, configuration } }: FactContext): readonly string[] {
  const known = [...graph.environments.map(({ name }) => name), ...(change?.environments ?? [])];
  const named = configuration.approvals.flatMap(({ environments = [] }) => environments);
  return [...new Set(named)]
    .filter((wanted) => !known.some(globMatcher([wanted])))
    .map((wanted) => `no cluster, namespace or path is known to be ${wanted}: say under environments what is`);
}

/** What changes and may be of any environment. */
function unplacedChanges({ input: { change } }: FactContext): readonly string[] {
  const unplaced = (change?.resources ?? []).filter(({ environment }) => environment === UNKNOWN);
  const units = [...new Set(unplaced.map(({ unit }) => unit))].sort(compareText);
  if (units.length === 0) return [];
  const others = units.length === 1 ? 'is' : `and ${units.length - 1} more are`;
  return [`${units[0]} ${others} changed, and of no known environment: say under environments of which`];
}

function appliesTo(rule: ApprovalSetting, environment: string, context: FactContext): boolean {
  const risk = context.risk(environment);
  return globMatcher(rule.environments ?? [])(environment) || (rule.risks ?? []).some((wanted) => wanted === risk);
}

function reasonOf({ context, environment }: ApprovalInput): { unit: string; location: Location } | undefined {
  return context.input.change?.reasons.find((reason) => reason.environment === environment);
}

/** The approvals that count for a rule, and those that do not. */
function count({ context, rule }: ApprovalInput): { given: readonly string[]; void: readonly Void[] } {
  const facts = context.input.pullRequest;
  if (facts.kind !== 'known') return { given: [], void: [] };
  const given: string[] = [];
  const voided: Void[] = [];
  for (const review of lastReviews(facts.pullRequest.reviews)) {
    if (review.state !== 'APPROVED') continue;
    const why = objection(review, rule, facts.pullRequest);
    if (why === undefined) given.push(review.user);
    else voided.push({ user: review.user, why });
  }
  return { given, void: voided };
}

/** Why an approval does not count; `undefined` where it does. */
function objection(review: Review, rule: ApprovalSetting, pullRequest: PullRequest): string | undefined {
  if (sameUser(review.user, pullRequest.author)) return 'it is the author’s own';
  if (review.commit !== pullRequest.head.sha) return 'it was given on an earlier commit';
  if (rule.users === undefined && rule.teams === undefined) return undefined;
  const members = (rule.teams ?? []).flatMap((team) => membersOf(team, pullRequest) ?? []);
  const allowed = [...(rule.users ?? []), ...members];
  return allowed.some((user) => sameUser(user, review.user)) ? undefined : 'the rule does not name this person';
}

/**
 * The last word of each person. A comment takes nothing back, as on GitHub; a pending review is nobody's word yet.
 */
function lastReviews(reviews: readonly Review[]): readonly Review[] {
  const last = new Map<string, Review>();
  for (const review of reviews) {
    if (review.state === 'COMMENTED' || review.state === 'PENDING') continue;
    const user = review.user.toLowerCase();
    const before = last.get(user);
    if (before === undefined || timeOf(review) >= timeOf(before)) last.set(user, review);
  }
  return [...last.values()].sort((a, b) => compareText(a.user, b.user));
}

function timeOf({ submittedAt }: Review): number {
  const time = Date.parse(submittedAt);
  return Number.isNaN(time) ? 0 : time;
}

/** GitHub's logins and team names do not differ by case. */
function sameUser(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function membersOf(team: string, { teams }: Pick<PullRequest, 'teams'>): readonly string[] | undefined {
  const name = Object.keys(teams).find((known) => sameUser(known, team));
  return name === undefined ? undefined : teams[name];
}

function unreadable({ context, rule }: ApprovalInput): string {
  const facts: PullRequestFacts = context.input.pullRequest;
  if (facts.kind === 'none') return '';
  if (facts.kind === 'unreadable') return facts.reason;
  const unknown = (rule.teams ?? []).filter((team) => membersOf(team, facts.pullRequest) === undefined);
  if (unknown.length === 0) return '';
  return `the members of ${unknown.join(', ')} could not be read (the token needs members: read of the organization, or list them under users)`;
}

function approversOf({ users = [], teams = [] }: ApprovalSetting): string {
  const named = [...users, ...teams.map((team) => `the team ${team}`)];
  return named.length === 0 ? 'anyone but the author' : named.join(', ');
}
