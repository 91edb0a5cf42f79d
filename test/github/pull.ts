import { type Answer, json, page } from './server.ts';

/** What GitHub knows about a pull request and the people around it. */
export interface Known {
  readonly reviews?: readonly unknown[];
  readonly commits?: readonly unknown[];
  readonly events?: readonly unknown[];
  /** By login, in small letters; `write` for whom nothing is said. */
  readonly permissions?: Readonly<Record<string, string>>;
  /** Logins by `organization/team`. */
  readonly members?: Readonly<Record<string, readonly string[]>>;
}

/** Answers as GitHub does what the gate asks about pull request 41 of example/platform; anything else is not there. */
export function github({ reviews = [], commits = [], events = [], permissions = {}, members = {} }: Known): Answer {
  const lists: Readonly<Record<string, readonly unknown[]>> = {
    '/repos/example/platform/pulls/41/reviews': reviews,
    '/repos/example/platform/pulls/41/commits': commits,
    '/repos/example/platform/issues/41/events': events,
  };
  return (_request, response, url) => {
    const user = /^\/repos\/example\/platform\/collaborators\/([^/]+)\/permission$/.exec(url.pathname)?.[1];
    const team = /^\/orgs\/([^/]+)\/teams\/([^/]+)\/members$/.exec(url.pathname);
    const people = team === null ? undefined : members[`${team[1]}/${team[2]}`];
    const list = lists[url.pathname] ?? people?.map((login) => ({ login }));
    if (list !== undefined) page(response, url, list);
    else if (user === undefined) json(response, 404, { message: 'Not Found' });
    else json(response, 200, { permission: permissions[user.toLowerCase()] ?? 'write', role_name: 'x', user: null });
  };
}

/** A commit as the API lists it. */
export function commitBy(author: string | null, changes: Readonly<Record<string, unknown>> = {}) {
  const signature = {
    name: author ?? 'Somebody',
    email: `${author ?? 'somebody'}@example.org`,
    date: '2026-05-04T08:00:00Z',
  };
  const account = author === null ? null : { login: author };
  return {
    sha: '1'.repeat(40),
    commit: { message: 'change', author: signature, committer: signature, verification: { verified: false } },
    author: account,
    committer: account,
    ...changes,
  };
}
