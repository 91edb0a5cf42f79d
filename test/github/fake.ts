import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { example, requestProblems, responseProblems } from './openapi.ts';

/*
 * A server that answers as GitHub would, with the state of one pull request. Every request and every answer is held to
 * GitHub's published description of its API.
 */

/** What a test says instead; `undefined` to let the server answer by itself. */
export interface Said {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly token: string | undefined;
  /** Hangs up. */
  readonly hangUp: () => undefined;
}

type User = { readonly login: string; readonly id: number };
export type Comment = { id: number; user: User; body: string };
export type CheckRun = Record<string, unknown> & { annotations: Record<string, unknown>[] };

const REFUSED: Said = { status: 403, body: { message: 'Resource not accessible by integration' } };
const MISSING: Said = { status: 404, body: { message: 'Not Found' } };

export class FakeGitHub {
  /** Whom the token writes as. */
  viewer: User = { login: 'github-actions[bot]', id: 41898282 };
  /** What the token may write. */
  mayWrite = true;
  reviews: { user: string; state: string; commit: string }[] = [];
  /** Who may write to the repository: everybody who is not named here. */
  permissions: Record<string, string> = {};
  teams: Record<string, readonly string[]> = {};
  /** Who wrote the commits of the pull request. */
  committers: string[] = ['octavia'];
  labeledBy: Record<string, string> = {};
  comments: Comment[] = [];
  checkRuns: CheckRun[] = [];
  /** Looks at each request first. */
  instead: (asked: Asked) => Said | undefined = () => undefined;
  readonly asked: Asked[] = [];
  /** What broke the description. */
  readonly problems: string[] = [];
  url = '';
  #server = createServer((request, response) => {
    this.#serve(request, response).catch((error: unknown) => {
      this.problems.push(String(error));
      request.socket.destroy();
    });
  });
  #id = 100;

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  /** Methods and paths, as they were asked. */
  get log(): string[] {
    return this.asked.map(({ method, path }) => `${method} ${path}`);
  }

  addComment(body: string, user: User = this.viewer): Comment {
    const comment = { id: this.#id++, user, body };
    this.comments.push(comment);
    return comment;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const method = request.method ?? '';
    const text = await readBody(request);
    const body = text === '' ? undefined : JSON.parse(text);
    this.problems.push(...requestProblems(method, url, body));
    const asked: Asked = {
      method,
      path: url.pathname,
      query: url.searchParams,
      body: body ?? {},
      token: request.headers.authorization,
      hangUp: () => void request.socket.destroy(),
    };
    this.asked.push(asked);
    const instead = this.instead(asked);
    if (request.socket.destroyed) return;
    const said = instead ?? this.#answer(asked);
    const { status, headers = {} } = said;
    const [answer, link] = paged(said.body, url, status);
    this.problems.push(...responseProblems(method, url, status, answer));
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...link, ...headers });
    response.end(answer === undefined ? undefined : JSON.stringify(answer));
  }

  #answer({ method, path, body }: Asked): Said {
    const [, first, second, third] = path.split('/');
    if (first === 'orgs') return this.#team(`${second}/${path.split('/')[4]}`);
    if (first !== 'repos' || second !== 'example' || third !== 'platform') return MISSING;
    const rest = path.split('/').slice(4).join('/');
    if (method !== 'GET' && !this.mayWrite) return REFUSED;
    const id = Number(/\d+$/.exec(path)?.[0]);
    const routes: Readonly<Record<string, () => Said>> = {
      'GET pulls/41/reviews': () => ({ status: 200, body: this.reviews.map(reviewOf) }),
      'GET pulls/41/commits': () => ({ status: 200, body: this.committers.map(commitBy) }),
      'GET issues/41/events': () => ({ status: 200, body: Object.entries(this.labeledBy).map(labeled) }),
      'GET issues/41/comments': () => ({ status: 200, body: this.comments.map(commentOf) }),
      'POST issues/41/comments': () => ({ status: 201, body: commentOf(this.addComment(String(body['body']))) }),
      [`PATCH issues/comments/${id}`]: () => this.#edit(id, String(body['body'])),
      [`DELETE issues/comments/${id}`]: () => this.#remove(id),
      'POST check-runs': () => this.#checkRun({ annotations: [] }, body, 201),
      [`PATCH check-runs/${id}`]: () => this.#checkRun(this.checkRuns[id - 1], body, 200),
    };
    const user = /^collaborators\/([^/]+)\/permission$/.exec(rest)?.[1];
    if (user !== undefined) return { status: 200, body: this.#permission(decodeURIComponent(user)) };
    return routes[`${method} ${rest}`]?.() ?? MISSING;
  }

  #team(name: string): Said {
    const members = this.teams[name];
    return members === undefined ? REFUSED : { status: 200, body: members.map((login) => person(login)) };
  }

  #permission(login: string) {
    const permission = this.permissions[login] ?? 'write';
    return { permission, role_name: permission, user: { ...person(login), role_name: permission } };
  }

  #edit(id: number, body: string): Said {
    const comment = this.comments.find((candidate) => candidate.id === id);
    if (comment === undefined) return MISSING;
    comment.body = body;
    return { status: 200, body: commentOf(comment) };
  }

  #remove(id: number): Said {
    const index = this.comments.findIndex((candidate) => candidate.id === id);
    if (index < 0) return MISSING;
    this.comments.splice(index, 1);
    return { status: 204 };
  }

  #checkRun(run: CheckRun | undefined, body: Asked['body'], status: number): Said {
    if (run === undefined) return MISSING;
    const { output, ...rest } = body as { output: { annotations?: Record<string, unknown>[] } };
    const { annotations = [], ...texts } = output;
    if (!this.checkRuns.includes(run)) this.checkRuns.push(run);
    Object.assign(run, rest, texts);
    run.annotations.push(...annotations);
    return { status, body: { ...(example('check-run') as object), id: this.checkRuns.indexOf(run) + 1 } };
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** A page of a list, with the link to the next as GitHub writes it; other answers as they are. */
function paged(body: unknown, url: URL, status: number): [unknown, Record<string, string>] {
  if (!Array.isArray(body) || status !== 200) return [body, {}];
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const page = Number(url.searchParams.get('page') ?? 1);
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  const link: Record<string, string> = page * size < body.length ? { link: `<${next}>; rel="next"` } : {};
  return [body.slice((page - 1) * size, page * size), link];
}

function person(login: string, id = 1): object {
  const isBot = login.endsWith('[bot]');
  return { ...(example('simple-user') as object), login, id, type: isBot ? 'Bot' : 'User' };
}

function reviewOf({ user, state, commit }: FakeGitHub['reviews'][number], index: number): object {
  const [review] = example('pull-request-review-items') as object[];
  const submitted_at = new Date(Date.UTC(2026, 4, 4, 9, index)).toISOString();
  return { ...review, user: person(user), state, commit_id: commit, submitted_at };
}

function commitBy(login: string): object {
  const [first] = example('commit-items') as { commit: object }[];
  const signature = { name: login, email: `${login}@example.org`, date: '2026-05-04T08:00:00Z' };
  const commit = { ...first?.commit, message: 'a change', author: signature, committer: signature };
  return { ...first, author: person(login), committer: person(login), commit };
}

function labeled([name, login]: [string, string]): object {
  const [event] = example('issue-event-for-issue-items') as object[];
  return { ...event, event: 'labeled', actor: person(login), label: { name, color: 'ededed' } };
}

function commentOf({ id, user, body }: Comment): object {
  return { ...(example('issue-comment') as object), id, body, user: person(user.login, user.id) };
}
