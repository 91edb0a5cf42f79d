import type { ApprovalSetting } from '../../../model/approvals.ts';
import type { PullRequest, Review } from '../../../model/change.ts';
import { foldName, isAppName, namedIn, sameName } from '../../../util/logins.ts';
import { compareText } from '../../../util/text.ts';

/** A review that was a yes and does not count, and why. */
export interface Void {
  readonly user: string;
  readonly why: string;
}

/** What the reviews of a pull request come to for a rule, before anybody asks whom it names. */
export interface Votes {
  /** Logins of those whose approval counts. */
  readonly given: readonly string[];
  readonly void: readonly Void[];
}

const MAY_WRITE: readonly string[] = ['admin', 'maintain', 'write'];

/** Counts the last word of each person. */
export function votesOf(pullRequest: PullRequest, rule: ApprovalSetting): Votes {
  const given: string[] = [];
  const voided: Void[] = [];
  for (const { last, approved } of lastWords(pullRequest.reviews)) {
    const why = last.state === 'APPROVED' ? objection(last, rule, pullRequest) : withdrawal(last, approved);
    if (why !== undefined) voided.push({ user: nameOf(last), why });
    else if (last.state === 'APPROVED') given.push(last.user);
  }
  return { given, void: voided };
}

/** Whoever left GitHub left reviews behind that belong to nobody, or to the account `ghost` that stands for them all. */
function isGone({ user }: Review): boolean {
  return user === '' || sameName(user, 'ghost');
}

function nameOf(review: Review): string {
  return isGone(review) ? 'ghost' : review.user;
}

/** Why an approval does not count, whoever the rule names; `undefined` where it does. */
function objection(review: Review, rule: ApprovalSetting, pullRequest: PullRequest): string | undefined {
  if (isGone(review)) return 'the account is gone';
  if (sameName(review.user, pullRequest.author)) return 'it is the author’s own';
  return (
    committerObjection(review, rule, pullRequest) ??
    (review.commit === pullRequest.head.sha || rule.stale === 'allowed'
      ? undefined
      : 'it was given on an earlier commit') ??
    accountObjection(review, rule, pullRequest)
  );
}

function committerObjection(
  { user }: Review,
  { committers }: ApprovalSetting,
  pullRequest: PullRequest,
): string | undefined {
  if (committers === 'allowed') return undefined;
  if (wroteCommits(user, pullRequest)) return 'commits of the pull request are theirs';
  return pullRequest.committers === undefined ? pullRequest.unread?.committers : undefined;
}

export function wroteCommits(user: string, { committers = [] }: PullRequest): boolean {
  return committers.some((login) => sameName(login, user));
}

/** Programs count where the rule names them, people where they may write. */
function accountObjection(review: Review, rule: ApprovalSetting, pullRequest: PullRequest): string | undefined {
  const { user, bot } = review;
  if (bot || isAppName(user))
    return namedLogins(rule).some((login) => sameName(login, user)) ? undefined : 'it is a program’s';
  const permission = permissionOf(user, pullRequest);
  if (permission === undefined) return pullRequest.unread?.permissions;
  return MAY_WRITE.includes(permission) ? undefined : `they may not write to the repository (${permission})`;
}

/** What somebody may do; `undefined` where nobody says. */
export function permissionOf(user: string, { permissions = {} }: PullRequest) {
  return namedIn(permissions, user);
}

/** Whether somebody is known not to be able to approve. */
export function mayNotWrite(user: string, pullRequest: PullRequest): boolean {
  const permission = permissionOf(user, pullRequest);
  return permission !== undefined && !MAY_WRITE.includes(permission);
}

function namedLogins({ users = [], bots = [], allOf = [], anyOf = [] }: ApprovalSetting): readonly string[] {
  return [...users, ...bots, ...[...allOf, ...anyOf].flatMap((group) => group.users ?? [])];
}

/** Why somebody's approval is none any more; `undefined` where there never was one. */
function withdrawal({ state }: Review, approved: boolean): string | undefined {
  if (state === 'DISMISSED') return 'the review was dismissed';
  return approved ? 'they asked for changes since' : undefined;
}

interface LastWord {
  readonly last: Review;
  /** Whether there was an approval at any time. */
  readonly approved: boolean;
}

/**
 * The last word of each person, by login. A comment takes nothing back, as on GitHub; a pending review is nobody's word
 * yet. Of two words of one moment the one that approves less is the last.
 */
function lastWords(reviews: readonly Review[]): readonly LastWord[] {
  const words = new Map<string, LastWord>();
  for (const review of reviews) {
    if (review.state === 'COMMENTED' || review.state === 'PENDING') continue;
    const user = foldName(review.user);
    const before = words.get(user);
    const last = before === undefined || isLater(review, before.last) ? review : before.last;
    words.set(user, { last, approved: review.state === 'APPROVED' || before?.approved === true });
  }
  return [...words.values()].sort((a, b) => compareText(foldName(a.last.user), foldName(b.last.user)));
}

function isLater(review: Review, before: Review): boolean {
  const difference = timeOf(review) - timeOf(before);
  return difference > 0 || (difference === 0 && before.state === 'APPROVED');
}

function timeOf({ submittedAt }: Review): number {
  const time = Date.parse(submittedAt);
  return Number.isNaN(time) ? 0 : time;
}
