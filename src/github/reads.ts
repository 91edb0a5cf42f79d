import type { Permission, Review } from '../model/change.ts';
import { ApiError, type Client } from './api.ts';

/*
 * What is read of a pull request and of the people around it.
 */

/** A pull request of a repository. */
export interface Target {
  readonly client: Client;
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** People whose permission is asked for, each with a request of its own. */
const MAX_PEOPLE = 100;

/** Every review of a pull request. Raises `ApiError`. */
export async function readReviews({ client, owner, repo, number }: Target): Promise<Review[]> {
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
    bot: review.user?.type === 'Bot',
  }));
}

/**
 * Adds what each person may do with the repository to `permissions`, as far as it can be read. Every token may ask: it
 * takes no more than the metadata of the repository. Raises `ApiError` at the first who cannot be asked about.
 */
export async function readPermissions(
  target: Target,
  people: readonly string[],
  permissions: Record<string, Permission>,
): Promise<void> {
  for (const user of people.slice(0, MAX_PEOPLE)) permissions[user] = await readPermission(target, user);
  if (people.length > MAX_PEOPLE) {
    throw new ApiError(`more than ${MAX_PEOPLE} people approve, and not all of them were asked about`);
  }
}

async function readPermission({ client, owner, repo }: Target, username: string): Promise<Permission> {
  try {
    const { permission } = await client.send(
      'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
      { owner, repo, username },
      { failure: `whether ${username} may write to the repository could not be read`, permission: 'metadata: read' },
    );
    return permission as Permission;
  } catch (error) {
    // Who is not there any more takes nobody else's approval along.
    if (error instanceof ApiError && error.status === 404) return 'none';
    throw error;
  }
}

/** Who set a label last; `''` where it is not set any more, or the account is gone. Raises `ApiError`. */
export async function readLabeler({ client, owner, repo, number }: Target, label: string): Promise<string> {
  const events = await client.list(
    'GET /repos/{owner}/{repo}/issues/{issue_number}/events',
    { owner, repo, issue_number: number },
    { failure: `who set the label ${label} could not be read`, permission: 'pull-requests: read' },
  );
  const last = events.findLast(
    (event) =>
      (event.event === 'labeled' || event.event === 'unlabeled') &&
      'label' in event &&
      event.label?.name?.toLowerCase() === label.toLowerCase(),
  );
  return last?.event === 'labeled' ? (last.actor?.login ?? '') : '';
}

/** The members of teams, by `organization/team`, those of their child teams too. A team that cannot be read is left out. */
export async function readTeams(client: Client, teams: readonly string[]): Promise<Record<string, readonly string[]>> {
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
