import type { PullRequest } from '../../../model/change.ts';
import { foldName, namedIn } from '../../../util/logins.ts';
import type { FactContext } from '../context.ts';

/** People by login and by team, as a rule or CODEOWNERS names them. */
export interface People {
  /** Logins as they are written, each once; `undefined` for everybody. */
  readonly logins: readonly string[] | undefined;
  /** In words: "octocat, the team example/leads". */
  readonly words: string;
  /** What of it could not be read, and what to do. */
  readonly unreadable: readonly string[];
}

interface Named {
  readonly users?: readonly string[];
  readonly teams?: readonly string[];
}

/** The people that users and teams name; everybody where neither is there. */
export function peopleOf({ users, teams }: Named, context: FactContext): People {
  if (users === undefined && teams === undefined)
    return { logins: undefined, words: 'anyone but the author', unreadable: [] };
  const unknown = (teams ?? []).filter((team) => membersOf(team, context) === undefined);
  const members = (teams ?? []).flatMap((team) => membersOf(team, context) ?? []);
  const words = [...(users ?? []), ...(teams ?? []).map((team) => `the team ${team}`)].join(', ');
  return {
    logins: distinct([...(users ?? []), ...members]),
    words: words === '' ? 'nobody' : words,
    unreadable: unknown.length === 0 ? [] : [unreadableTeams(unknown)],
  };
}

function unreadableTeams(teams: readonly string[]): string {
  return `the members of ${teams.join(', ')} could not be read (the token needs members: read of the organization, or list them under teams)`;
}

/** The members that the configuration lists, or else those that the facts do. */
function membersOf(
  team: string,
  { input: { configuration, pullRequest } }: FactContext,
): readonly string[] | undefined {
  const facts: PullRequest['teams'] = pullRequest.kind === 'none' ? {} : pullRequest.pullRequest.teams;
  return namedIn(configuration.teams, team) ?? namedIn(facts, team);
}

function distinct(logins: readonly string[]): readonly string[] {
  return [...new Map(logins.map((login) => [foldName(login), login])).values()];
}
