import type { Change, PullRequest, PullRequestFacts, Review, UnreadFact } from '../model/change.ts';
import type { CodeOwners } from '../model/code-owners.ts';
import type { Configuration } from '../model/configuration.ts';
import { isAppName, sameName } from '../util/logins.ts';
import { ApiError, connect } from './api.ts';
import { type Commits, committersOf } from './committers.ts';
import type { PullRequestEvent } from './event.ts';
import { readLabeler, readPermissions, readReviews, readTeams, type Target } from './reads.ts';
import { type Wanted, wantedFacts } from './wanted.ts';

/** Where to ask. */
export interface ApiAccess {
  /** `owner/name` of the repository. */
  readonly repository: string;
  readonly token: string | undefined;
  /** `https://api.github.com`, or another server's. */
  readonly apiUrl: string | undefined;
}

/** What decides which facts are needed. */
export interface Asking {
  readonly configuration: Pick<Configuration, 'approvals' | 'breakGlass' | 'teams'>;
  readonly change: Change | null;
  readonly codeOwners: CodeOwners | undefined;
}

/**
 * The facts about a pull request: those of its event, and where it has something to approve, the reviews, who wrote the
 * commits, what those who approve may do, and the members of teams. What cannot be read is absent with the reason, never
 * empty: a rule that nobody could check is not kept.
 */
export async function pullRequestFacts(
  event: PullRequestEvent,
  asking: Asking,
  access: ApiAccess,
): Promise<PullRequestFacts> {
  const wanted = wantedFacts(event, asking);
  if (!wanted.reviews && wanted.label === undefined) {
    return { kind: 'known', pullRequest: { ...event, reviews: [], teams: {} } };
  }
  if (access.token === undefined) {
    const reason = 'there is no token to read the reviews with: give the input token, with pull-requests: read';
    return { kind: 'unreadable', pullRequest: { ...event, teams: {} }, reason };
  }
  const [owner = '', repo = ''] = access.repository.split('/');
  try {
    const client = await connect(access.token, access.apiUrl);
    return { kind: 'known', pullRequest: await read({ client, owner, repo, number: event.number }, event, wanted) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { kind: 'unreadable', pullRequest: { ...event, teams: {} }, reason: error.message };
  }
}

/** Raises `ApiError` where the reviews cannot be read; what else cannot be is said beside what can. */
async function read(target: Target, event: PullRequestEvent, wanted: Wanted): Promise<PullRequest> {
  const reviews = wanted.reviews ? await readReviews(target) : [];
  const unread: Partial<Record<UnreadFact, string>> = {};
  const attempt = async <T>(fact: UnreadFact, reading: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await reading();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      unread[fact] = error.message;
      return undefined;
    }
  };
  const approving = approversIn(reviews, event);
  const commits = wanted.reviews ? await attempt('committers', () => readCommitters(target)) : undefined;
  const permissions: Record<string, PermissionOf> = {};
  if (wanted.reviews) await attempt('permissions', () => readPermissions(target, approving, permissions));
  const { label } = wanted;
  const by = label === undefined ? undefined : await attempt('labels', () => readLabeler(target, label));
  return {
    ...event,
    reviews,
    teams: await readTeams(target.client, wanted.teams),
    ...(commits === undefined ? {} : commits),
    permissions,
    ...(label === undefined || by === undefined ? {} : { labeledBy: by === '' ? {} : { [label]: by } }),
    unread,
  };
}

type PermissionOf = NonNullable<PullRequest['permissions']>[string];

function readCommitters({ client, owner, repo, number }: Target): Promise<Commits> {
  return committersOf(client, { owner, repo, pull_number: number });
}

/** Those whose permission decides something: people who approve, those of the project first. */
function approversIn(reviews: readonly Review[], { author }: PullRequestEvent): string[] {
  const users = reviews
    .filter(({ state, user, bot }) => state === 'APPROVED' && user !== '' && !bot && !isAppName(user))
    .map(({ user }) => user)
    .filter((user) => !sameName(user, author));
  return [...new Map(users.map((user) => [user.toLowerCase(), user])).values()];
}
