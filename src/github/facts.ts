import type { PullRequestFacts, Review } from '../model/change.ts';
import type { Configuration } from '../model/configuration.ts';
import { ApiError, type Client, connect } from './api.ts';
import type { PullRequestEvent } from './event.ts';

/** Where to ask. */
export interface ApiAccess {
  /** `owner/name` of the repository. */
  readonly repository: string;
  readonly token: string | undefined;
  /** `https://api.github.com`, or another server's. */
  readonly apiUrl: string | undefined;
}

/**
 * The facts about a pull request: those of its event, and where the configuration has approval rules, the reviews and
 * the members of the teams that the rules name. What cannot be read is `unreadable` with the reason, never empty: a
 * rule that nobody could check is not kept.
 */
export async function pullRequestFacts(
  event: PullRequestEvent,
  { approvals }: Pick<Configuration, 'approvals'>,
  access: ApiAccess,
): Promise<PullRequestFacts> {
  if (approvals.length === 0) return { kind: 'known', pullRequest: { ...event, reviews: [], teams: {} } };
  if (access.token === undefined) {
    const reason = 'there is no token to read the reviews with: give the input token, with pull-requests: read';
    return { kind: 'unreadable', pullRequest: { ...event, teams: {} }, reason };
  }
  try {
    const client = await connect(access.token, access.apiUrl);
    const reviews = await readReviews(client, access.repository, event.number);
    const teams = await readTeams(client, [...new Set(approvals.flatMap((rule) => rule.teams ?? []))].sort());
    return { kind: 'known', pullRequest: { ...event, reviews, teams } };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { kind: 'unreadable', pullRequest: { ...event, teams: {} }, reason: error.message };
  }
}

/** Every review of a pull request, page after page. Raises `ApiError`. */
async function readReviews(client: Client, repository: string, number: number): Promise<Review[]> {
  const [owner = '', repo = ''] = repository.split('/');
  const reviews = await client.list(
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    { owner, repo, pull_number: number },
    { failure: `the reviews of pull request ${number} could not be read`, permission: 'pull-requests: read' },
  );
  return reviews.map((review) => ({
    user: review.user?.login ?? '',
    state: review.state,
    commit: review.commit_id ?? '',
    submittedAt: review.submitted_at ?? '',
  }));
}

/** The members of teams, by `organization/team`. A team that cannot be read is left out. */
async function readTeams(client: Client, teams: readonly string[]): Promise<Record<string, readonly string[]>> {
  const members: Record<string, readonly string[]> = {};
  for (const team of teams) {
    const found = await readTeam(client, team);
    if (found !== undefined) members[team] = found;
  }
  return members;
}

async function readTeam(client: Client, team: string): Promise<string[] | undefined> {
  const [org = '', team_slug = ''] = team.split('/');
  try {
    const members = await client.list(
      'GET /orgs/{org}/teams/{team_slug}/members',
      { org, team_slug },
      { failure: `the members of ${team} could not be read`, permission: 'members: read of the organization' },
    );
    return members.map(({ login }) => login);
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}
