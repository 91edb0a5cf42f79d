import { readFileSync } from 'node:fs';
import type { PullRequest } from '../model/change.ts';
import { NotEvaluatedError } from '../model/exit.ts';
import type { Environment } from './runner.ts';

/** A pull request as its event tells of it: everything but reviews and teams, which only the API knows. */
export type PullRequestEvent = Omit<PullRequest, 'reviews' | 'teams'>;

/** What happened, as far as the gate needs to know. */
export interface Event {
  readonly name: string;
  readonly pullRequest: PullRequestEvent | undefined;
  /** The commit to compare with, as the event names it; `undefined` where there is none to compare with. */
  readonly base: string | undefined;
  /** The commit that the event is about; `undefined` where it does not say. */
  readonly head: string | undefined;
}

/** Reads the event that started the workflow. Raises `NotEvaluatedError` where it cannot be read. */
export function readEvent(env: Environment): Event {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const payload = readPayload(env['GITHUB_EVENT_PATH']);
  const pullRequest = pullRequestOf(field(payload, 'pull_request'));
  if (name.startsWith('pull_request') && pullRequest === undefined) {
    throw new NotEvaluatedError(`the event ${name} does not say which pull request it is about`);
  }
  const head = headOf(name, payload, pullRequest);
  return { name, pullRequest, base: baseOf(name, payload, pullRequest), head: head === '' ? undefined : head };
}

function headOf(name: string, payload: unknown, pullRequest: PullRequestEvent | undefined): string {
  if (pullRequest !== undefined) return pullRequest.head.sha;
  return name === 'merge_group' ? text(payload, 'merge_group', 'head_sha') : text(payload, 'after');
}

function baseOf(name: string, payload: unknown, pullRequest: PullRequestEvent | undefined): string | undefined {
  if (pullRequest !== undefined) return pullRequest.base.sha;
  if (name === 'merge_group') {
    const base = text(payload, 'merge_group', 'base_sha');
    if (base === '') throw new NotEvaluatedError('the event merge_group does not say what it is based on');
    return base;
  }
  const before = name === 'push' ? text(payload, 'before') : '';
  // A new branch has nothing before it.
  return /^0*$/.test(before) ? undefined : before;
}

function pullRequestOf(value: unknown): PullRequestEvent | undefined {
  const number = field(value, 'number');
  if (typeof number !== 'number') return undefined;
  const labels = field(value, 'labels');
  return {
    number,
    author: text(value, 'user', 'login'),
    draft: field(value, 'draft') === true,
    title: text(value, 'title'),
    body: text(value, 'body'),
    labels: Array.isArray(labels) ? labels.map((label) => text(label, 'name')).filter((label) => label !== '') : [],
    base: { ref: text(value, 'base', 'ref'), sha: text(value, 'base', 'sha') },
    head: { ref: text(value, 'head', 'ref'), sha: text(value, 'head', 'sha') },
  };
}

function readPayload(file: string | undefined): unknown {
  if (file === undefined) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new NotEvaluatedError(`the event that started the workflow cannot be read from ${file}`);
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/** The text at a path; `''` where there is none. */
function text(value: unknown, ...path: string[]): string {
  const found = path.reduce(field, value);
  return typeof found === 'string' ? found : '';
}
