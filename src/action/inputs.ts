import path from 'node:path';
import { choiceOf, type Environment, inputOf } from '../github/runner.ts';

/** The inputs of action.yml, read and checked. Files are absolute paths. */
export interface Inputs {
  /** Root of the checkout. */
  readonly workspace: string;
  readonly directory: string;
  /** The way from the root of the checkout to the directory, with a slash at its end; `''` for the root itself. */
  readonly prefix: string;
  readonly config: string | undefined;
  readonly base: string | undefined;
  readonly mayFetch: boolean;
  readonly failOn: 'error' | 'warning';
  readonly failOnExisting: boolean;
  readonly token: string | undefined;
  readonly comment: 'off' | 'findings' | 'changes';
  readonly commentAuthor: string;
  /** Name of the check run to make; `undefined` for none. */
  readonly checkRun: string | undefined;
  /** Files to write, as the inputs name them. */
  readonly report: string | undefined;
  readonly html: string | undefined;
  readonly sarif: string | undefined;
}

/** Reads the inputs. Raises `UsageError` for a word that an input does not know. */
export function readInputs(env: Environment): Inputs {
  const workspace = path.resolve(env['GITHUB_WORKSPACE'] ?? '.');
  const directory = path.resolve(workspace, inputOf(env, 'directory') ?? '.');
  const config = inputOf(env, 'config');
  return {
    workspace,
    directory,
    prefix: prefixOf(path.relative(workspace, directory)),
    config: config === undefined ? undefined : path.resolve(directory, config),
    base: inputOf(env, 'base'),
    mayFetch: choiceOf(env, 'fetch-base', ['true', 'false'], 'true') === 'true',
    failOn: choiceOf(env, 'fail-on', ['error', 'warning'], 'error'),
    failOnExisting: choiceOf(env, 'fail-on-existing', ['true', 'false'], 'false') === 'true',
    token: inputOf(env, 'token'),
    comment: choiceOf(env, 'comment', ['off', 'findings', 'changes'], 'off'),
    commentAuthor: inputOf(env, 'comment-author') ?? 'github-actions[bot]',
    checkRun: inputOf(env, 'check-run'),
    report: inputOf(env, 'report'),
    html: inputOf(env, 'html'),
    sarif: inputOf(env, 'sarif'),
  };
}

function prefixOf(relative: string): string {
  return relative === '' ? '' : `${relative.split(path.sep).join('/')}/`;
}
