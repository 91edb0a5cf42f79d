import { createHash } from 'node:crypto';
import { ApiError, type Client, type Data } from './api.ts';

/** Where a comment stands, and how to know it again. */
export interface CommentPlace {
  /** `owner/name` of the repository. */
  readonly repository: string;
  /** Number of the pull request. */
  readonly number: number;
  /** Tells the comment of this check from those of others on the same pull request. */
  readonly key: string;
  /** Login of whoever the token writes as: nobody else's comment is touched, whatever it says. */
  readonly author: string;
  /** The run that speaks: what a later one has said stays. */
  readonly run: Run;
}

/** A run of the workflow: GitHub numbers them upwards. */
export interface Run {
  readonly id: number;
  readonly attempt: number;
}

interface Comment {
  readonly id: number;
  readonly body: string;
  /** The run that wrote it last. */
  readonly run: Run;
  /** Login and number of who wrote it; of a user who is gone there is neither. */
  readonly login: string;
  readonly user: number;
}

const PERMISSION = 'pull-requests: write';
const READ = { failure: 'the comments could not be read', permission: 'pull-requests: read' };
const POST = { failure: 'the comment could not be posted', permission: PERMISSION };
const EDIT = { failure: 'the comment could not be updated', permission: PERMISSION };
const DELETE = { failure: 'the comment could not be removed', permission: PERMISSION };

/**
 * Makes one comment of this check be on the pull request, with this body; without a body, none. Two runs at once end up
 * with one: who has made a comment looks again, and takes its own back where an older one is there. What a later run has
 * said is left as it is. Raises `ApiError`.
 */
export async function keepComment(client: Client, place: CommentPlace, body: string | undefined): Promise<void> {
  const comments = commentsOf(client, place);
  const isOwn = ({ login }: Comment) => login.toLowerCase() === place.author.toLowerCase();
  const [oldest, ...others] = (await comments.list()).filter(isOwn);
  for (const other of others) await comments.remove(other);
  if (oldest !== undefined && isLater(oldest.run, place.run)) return;
  if (body === undefined) return oldest && comments.remove(oldest);
  if (oldest === undefined) return comments.create(body, isOwn);
  await comments.update(oldest, body);
}

function isLater(one: Run, other: Run): boolean {
  return one.id > other.id || (one.id === other.id && one.attempt > other.attempt);
}

function commentsOf(client: Client, { repository, number, key, run }: CommentPlace) {
  const [owner = '', repo = ''] = repository.split('/');
  const issue = { owner, repo, issue_number: number };
  const marker = markerOf(key);
  const whole = (body: string) => `${marker} run ${run.id}.${run.attempt} -->\n${body}`;

  /** The comments with the marker, oldest first. */
  async function list(): Promise<Comment[]> {
    const all = await client.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', issue, READ);
    const marked = all.map(commentOf).filter((comment) => comment.body.startsWith(marker));
    return marked.sort((a, b) => a.id - b.id);
  }

  async function create(body: string, isOwn: (comment: Comment) => boolean): Promise<void> {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const created = await client.send(route, { ...issue, body: whole(body) }, POST).then(commentOf, async (error) => {
      // Without an answer it may be there all the same.
      const isUnknown = error instanceof ApiError && (error.status ?? 500) >= 500;
      const made = isUnknown ? (await list()).find(isOwn) : undefined;
      if (made === undefined) throw error;
      return made;
    });
    const oldest = (await list()).find(({ user }) => user === created.user);
    if (oldest === undefined || oldest.id === created.id) return;
    if (!isLater(oldest.run, run)) await update(oldest, body);
    await remove(created);
  }

  async function update({ id, body: before }: Comment, body: string): Promise<void> {
    if (before === whole(body)) return;
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await client.send(route, { owner, repo, comment_id: id, body: whole(body) }, EDIT);
  }

  async function remove({ id }: Comment): Promise<void> {
    const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await client.send(route, { owner, repo, comment_id: id }, DELETE).catch((error: unknown) => {
      // Another run was faster.
      if (!(error instanceof ApiError) || error.status !== 404) throw error;
    });
  }

  return { list, create, update, remove };
}

function commentOf({ id, body, user }: Data<'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'>): Comment {
  const text = body ?? '';
  const [, run = '0', attempt = '0'] = /^<!-- \S+ \S+ run (\d{1,15})\.(\d{1,9}) -->\n/.exec(text) ?? [];
  const by = { id: Number(run), attempt: Number(attempt) };
  return { id: Number(id), body: text, run: by, login: user?.login ?? '', user: Number(user?.id ?? 0) };
}

/** What the comment begins with: hidden, and made of nothing that could end it. */
function markerOf(key: string): string {
  return `<!-- gitops-gate ${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
}
