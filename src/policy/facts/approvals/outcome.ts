import type { ApprovalGroup, ApprovalSetting } from '../../../model/approvals.ts';
import type { PullRequest } from '../../../model/change.ts';
import { foldName, sameName } from '../../../util/logins.ts';
import type { FactContext } from '../context.ts';
import { unitOwners } from './owners.ts';
import { type People, peopleOf } from './people.ts';
import { mayNotWrite, type Void, votesOf, wroteCommits } from './reviews.ts';
import type { AskedRule } from './rules.ts';

/** So many approvals from these people, and those there are. */
export interface Need {
  readonly minimum: number;
  /** In words. */
  readonly from: string;
  readonly given: readonly string[];
  /** Who can still approve; `undefined` where nobody is named and so anybody can. */
  readonly candidates: readonly string[] | undefined;
}

/** What came of a rule for an environment. */
export interface Outcome {
  /** Everything that is needed; of each, one of the ways is enough. */
  readonly needs: readonly (readonly Need[])[];
  readonly met: boolean;
  /** The people whose approval counts, each once. */
  readonly given: readonly string[];
  readonly void: readonly Void[];
  /** Why something could not be read, and what to grant. */
  readonly unreadable: readonly string[];
}

/** Counts the approvals of a pull request for a rule. What cannot be read gives none. */
export function outcomeOf(asked: AskedRule, context: FactContext): Outcome {
  const { rule } = asked;
  const facts = context.input.pullRequest;
  const groups = groupsOf(asked, context);
  const pullRequest = facts.kind === 'known' ? facts.pullRequest : undefined;
  const votes = pullRequest === undefined ? { given: [], void: [] } : votesOf(pullRequest, rule);
  const needs = groups.map((ways) => ways.map((way) => needOf(way, votes.given, rule, pullRequest)));
  const given = votes.given.filter((user) => needs.flat().some((need) => need.given.includes(user)));
  const strangers = votes.given.filter((user) => !given.includes(user));
  return {
    needs,
    met: needs.every((ways) => ways.some(isMet)),
    given,
    void: [...votes.void, ...strangers.map((user) => ({ user, why: 'the rule does not name this person' }))],
    unreadable: [
      ...(facts.kind === 'unreadable' ? [facts.reason] : []),
      ...new Set(groups.flat().flatMap(({ people }) => people.unreadable)),
    ],
  };
}

export function isMet({ given, minimum }: Need): boolean {
  return given.length >= minimum;
}

/** A group of people, and how many of them. */
interface Group {
  readonly people: People;
  readonly minimum: number;
}

/** What a rule asks for, all of it: its own minimum, each of `allOf`, one of `anyOf`, the owners of each unit. */
function groupsOf({ rule, effects }: AskedRule, context: FactContext): readonly (readonly Group[])[] {
  const groupOf = (group: ApprovalGroup): Group => ({
    people: peopleOf(group, context),
    minimum: group.minimum ?? 1,
  });
  const owners = rule.codeOwners ? unitOwners(effects, context) : [];
  return [
    ...(rule.minimum === undefined ? [] : [[groupOf(rule)]]),
    ...(rule.allOf ?? []).map((group) => [groupOf(group)]),
    ...(rule.anyOf === undefined ? [] : [rule.anyOf.map(groupOf)]),
    ...owners.map((people) => [{ people, minimum: 1 }]),
  ];
}

function needOf(
  { people, minimum }: Group,
  approving: readonly string[],
  rule: ApprovalSetting,
  pullRequest: PullRequest | undefined,
): Need {
  const { logins, words } = people;
  if (logins === undefined) return { minimum, from: words, given: approving, candidates: undefined };
  const named = new Set(logins.map(foldName));
  const given = approving.filter((user) => named.has(foldName(user)));
  const candidates = logins.filter(
    (login) => !given.some((user) => sameName(user, login)) && mayApprove(login, rule, pullRequest),
  );
  return { minimum, from: words, given, candidates };
}

/** Whether nothing that is known keeps somebody from approving. */
function mayApprove(login: string, { committers }: ApprovalSetting, pullRequest: PullRequest | undefined): boolean {
  if (pullRequest === undefined) return true;
  if (sameName(login, pullRequest.author) || mayNotWrite(login, pullRequest)) return false;
  return committers === 'allowed' || !wroteCommits(login, pullRequest);
}
