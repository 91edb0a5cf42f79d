import { ApiError, type Client, connect } from '../github/api.ts';
import { makeCheckRun } from '../github/check-run.ts';
import { keepComment } from '../github/comment.ts';
import type { Event } from '../github/event.ts';
import type { Environment } from '../github/runner.ts';
import type { CheckRunReport } from '../report/check-run.ts';
import type { Inputs } from './inputs.ts';

/** What a run knows from its start on. */
export interface Start {
  readonly env: Environment;
  readonly inputs: Inputs;
  readonly event: Event;
}

/** What there is to post: a comment, or none that an earlier run may have left; a check run. */
export interface Post {
  readonly comment: string | undefined;
  /** Made where it is asked for. */
  readonly checkRun: () => CheckRunReport;
}

type Task = (client: Client) => Promise<void>;

/**
 * Posts what the inputs ask for, and gives what could not be posted, in words. That is never part of the verdict: a
 * token that may only read, as on the pull request of a fork, must not change it.
 */
export async function post(what: Post, start: Start): Promise<string[]> {
  const tasks = tasksOf(what, start);
  const { token } = start.inputs;
  if (tasks.length === 0) return [];
  if (token === undefined) return ['nothing could be posted: there is no token, which the input token is to give'];
  const client = await connect(token, start.env['GITHUB_API_URL']);
  const failures: string[] = [];
  for (const task of tasks) {
    try {
      await task(client);
    } catch (error) {
      failures.push(error instanceof ApiError ? error.message : `posting failed: ${String(error)}`);
    }
  }
  return failures;
}

function tasksOf({ comment, checkRun }: Post, { env, inputs, event }: Start): Task[] {
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  const number = event.pullRequest?.number;
  const tasks: Task[] = [];
  if (inputs.comment !== 'off' && number !== undefined) {
    const key = JSON.stringify([inputs.prefix, env['INPUT_CONFIG'] ?? '']);
    const run = { id: Number(env['GITHUB_RUN_ID'] ?? 0), attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 0) };
    const place = { repository, number, key, author: inputs.commentAuthor, run };
    tasks.push((client) => keepComment(client, place, comment));
  }
  if (inputs.checkRun !== undefined) {
    const run = { ...checkRun(), repository, name: inputs.checkRun, sha: event.head ?? env['GITHUB_SHA'] ?? '' };
    tasks.push((client) => makeCheckRun(client, run));
  }
  return tasks;
}
