import type { PullRequest } from '../model/change.ts';
import { ApiError, type Client, type Data } from './api.ts';

const COMMITS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits';
/** The API lists no more commits of one pull request. */
const MAX_COMMITS = 250;
/** The account with which GitHub commits what people do on its pages. */
const GITHUB_ITSELF = 'web-flow';
const PURPOSE = { failure: 'the commits of the pull request could not be read', permission: 'pull-requests: read' };

type Commit = Data<typeof COMMITS>[number];
export type Commits = Required<Pick<PullRequest, 'committers' | 'unknownCommitters'>>;

/** Everybody who wrote, committed or co-wrote a commit of a pull request. Raises `ApiError`. */
export async function committersOf(
  client: Client,
  pull: { readonly owner: string; readonly repo: string; readonly pull_number: number },
): Promise<Commits> {
  const commits = await client.list(COMMITS, pull, PURPOSE);
  if (commits.length >= MAX_COMMITS) {
    throw new ApiError(
      `who wrote the commits is not known: the API lists no more than ${MAX_COMMITS} of them (make a smaller pull request)`,
    );
  }
  return peopleIn(commits);
}

/** A name and an address, as Git has them. */
interface Signature {
  readonly name: string;
  readonly email: string;
}

function peopleIn(commits: readonly Commit[]): Commits {
  const byEmail = new Map<string, string>();
  const logins = new Set<string>();
  const unresolved: Signature[] = [];
  for (const { author, committer, commit } of commits) {
    const roles = [
      { login: loginIn(author), signature: commit.author },
      ...(isGitHubItself(committer, commit) ? [] : [{ login: loginIn(committer), signature: commit.committer }]),
    ];
    for (const { login, signature } of roles) {
      const { name = '', email = '' } = signature ?? {};
      // Anybody can write GitHub's own address into a commit.
      if (login === undefined || login === GITHUB_ITSELF) unresolved.push({ name, email: email.toLowerCase() });
      else {
        logins.add(login);
        byEmail.set(email.toLowerCase(), login);
      }
    }
    unresolved.push(...coAuthors(commit.message));
  }
  const unknown = new Set<string>();
  for (const { name, email } of unresolved) {
    const login = byEmail.get(email) ?? noReplyLogin(email);
    if (login === undefined) unknown.add(name || email);
    else logins.add(login);
  }
  return { committers: [...logins].sort(), unknownCommitters: [...unknown].sort() };
}

/** What people do on GitHub's pages it commits itself, and signs. */
function isGitHubItself(committer: Commit['committer'], { verification }: Commit['commit']): boolean {
  return loginIn(committer) === GITHUB_ITSELF && verification?.verified === true;
}

/** The API gives `{}` and `null` for who has no account. */
function loginIn(account: Commit['author']): string | undefined {
  return account !== null && 'login' in account ? account.login : undefined;
}

/** The people in `Co-authored-by: Name <address>` lines. */
function coAuthors(message: string): Signature[] {
  const lines = message.slice(0, 1_000_000).split(/\r\n|\r|\n/);
  return lines.flatMap((line) => {
    const [, name = '', email = ''] = /^\s*co-authored-by:([^<>]*)<([^<>]*)>/i.exec(line) ?? [];
    return email === '' ? [] : [{ name: name.trim(), email: email.trim().toLowerCase() }];
  });
}

/** Addresses that GitHub gives to those who keep their own to themselves: `123+login@users.noreply.github.com`. */
function noReplyLogin(email: string): string | undefined {
  return /^(?:\d+\+)?([^@+]+)@users\.noreply\./.exec(email)?.[1];
}
