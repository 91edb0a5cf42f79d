import { spawnSync } from 'node:child_process';
import { NotEvaluatedError } from '../model/exit.ts';

/*
 * Git, asked by its plumbing and never through a shell. Nothing of the repository is executed: no hook, no external
 * diff, no file system monitor; nothing is written, and nothing is fetched but by fetch.ts.
 */

const SETTINGS = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never', 'core.quotePath=false'];

/** Bytes that one answer of Git may have. */
const MAX_ANSWER = 512 * 1024 * 1024;

interface Answer {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Runs Git in a directory, for a number of milliseconds at the most. Raises a NotEvaluatedError where there is no Git; a
 * failure is in the status.
 */
export function runGit(directory: string, args: readonly string[], input?: string, timeOut?: number): Answer {
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  const { status, stdout, stderr, error } = spawnSync('git', ['--no-pager', ...settings, ...args], {
    cwd: directory,
    env: environment(),
    input: input ?? '',
    maxBuffer: MAX_ANSWER,
    windowsHide: true,
    timeout: timeOut,
  });
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT') {
    return {
      status: 1,
      stdout,
      stderr: `git took longer than ${Math.round((timeOut ?? 0) / 1000)} seconds`,
    };
  }
  if (error !== undefined) throw new NotEvaluatedError(`git cannot be run in ${directory}: ${error.message}`);
  return { status: status ?? 1, stdout, stderr: stderr.toString().trim() };
}

/** The caller's environment without what would point Git elsewhere, as inside a hook; the user's settings stay. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_CONFIG'),
  );
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
  };
}

/** Where a directory stands in the Git repository that holds it. */
export interface GitPlace {
  readonly topLevel: string;
  /** The directory from the top level, without a slash at the end: `''` for the top level itself. */
  readonly prefix: string;
}

/** Finds the Git repository that holds a directory; `undefined` where none does, or Git does not trust it. */
export function gitPlace(directory: string): GitPlace | undefined {
  const { status, stdout } = runGit(directory, PLACE);
  return status === 0 ? placeIn(stdout.toString().split('\n')) : undefined;
}

/** The place that Git answers in two lines. */
function placeIn([topLevel = '', prefix = '']: readonly string[]): GitPlace | undefined {
  return topLevel === '' ? undefined : { topLevel, prefix: prefix.replace(/\/$/, '') };
}

/** A commit, and where the directory stands that it was asked for in. */
export interface CommitPlace extends GitPlace {
  readonly commit: string;
}

/**
 * Finds the commit that a name stands for, seen from a directory. Raises a NotEvaluatedError that says what to do where
 * there is no repository with files or no such commit.
 */
export function commitPlace(directory: string, ref: string): CommitPlace {
  // Both in one process, where both are there, as they nearly always are.
  const { status, stdout } = isPlainRef(ref) ? runGit(directory, [...PLACE, `${ref}^{commit}`]) : NOTHING;
  const lines = stdout.toString().split('\n');
  const [, , id = ''] = lines;
  const both = status === 0 && isCommitId(id);
  const commit = both ? id : resolveCommit(directory, ref);
  const place = both ? placeIn(lines) : gitPlace(directory);
  if (place === undefined) throw new NotEvaluatedError(`${directory} is in no Git repository with files`);
  return { ...place, commit };
}

const PLACE = ['rev-parse', '--show-toplevel', '--show-prefix'];
const NOTHING = { status: 1, stdout: '' };

/**
 * The full id of the commit that a name stands for. Raises a NotEvaluatedError that says what to do where there is no
 * repository or no such commit.
 */
export function resolveCommit(directory: string, ref: string): string {
  const id = findCommit(directory, ref);
  if (id !== undefined) return id;
  const { status, stderr } = runGit(directory, ['rev-parse', '--git-dir']);
  if (status !== 0) throw new NotEvaluatedError(`${directory} is in no Git repository that can be read: ${stderr}`);
  const advice = isShallow(directory)
    ? 'the clone is shallow: fetch the base too (with actions/checkout, fetch-depth: 0)'
    : 'fetch it first, or name another';
  throw new NotEvaluatedError(`the commit ${JSON.stringify(ref)} is not in this repository; ${advice}`);
}

/** The full id of a commit, or `undefined` where there is none of that name. */
export function findCommit(directory: string, ref: string): string | undefined {
  if (!isPlainRef(ref)) return undefined;
  const { status, stdout } = runGit(directory, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  const id = stdout.toString().trim();
  return status === 0 && isCommitId(id) ? id : undefined;
}

function isCommitId(text: string): boolean {
  return /^[0-9a-f]{40,64}$/.test(text);
}

/** A name that can be no option and no range, and names a commit rather than searches for one. */
function isPlainRef(ref: string): boolean {
  return /^[^-:^\s][^\s:]*$/.test(ref) && !ref.includes('..') && !ref.includes('^{/') && !ref.includes('\0');
}

/** The best common ancestor of two commits; `undefined` where they have none, or a shallow clone cuts it off. */
export function mergeBase(directory: string, one: string, other: string): string | undefined {
  const ids = [resolveCommit(directory, one), resolveCommit(directory, other)];
  const { status, stdout } = runGit(directory, ['merge-base', ...ids]);
  return status === 0 ? stdout.toString().trim().split('\n')[0] : undefined;
}

/** The first parent of a commit: for the merge commit of a pull request, the tip of its base. */
export function firstParent(directory: string, ref: string): string | undefined {
  return findCommit(directory, `${resolveCommit(directory, ref)}^1`);
}

/** Whether the clone lacks history. */
export function isShallow(directory: string): boolean {
  return runGit(directory, ['rev-parse', '--is-shallow-repository']).stdout.toString().trim() === 'true';
}

/** The URLs of the repository's remotes, sorted, without the credentials that may stand in them. */
export function remoteUrls(directory: string): string[] {
  const { stdout } = runGit(directory, ['config', '-z', '--get-regexp', '^remote\\..*\\.(url|pushurl)$']);
  const values = split(stdout).map((line) => line.slice(line.indexOf('\n') + 1));
  return [...new Set(values.map(withoutCredentials))].sort();
}

function withoutCredentials(url: string): string {
  return url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, (_, scheme: string) =>
    /^ssh/i.test(scheme) ? `${scheme}git@` : scheme,
  );
}

/**
 * Files of the working tree that differ from a commit, given by its id (untracked files included), sorted, relative to the
 * directory and only those below it. A renamed file is two.
 */
export function changedFiles(directory: string, commit: string): string[] {
  const files = split(succeed(directory, ['diff', ...WHAT_DIFFERS, commit, '--']));
  const untracked = split(succeed(directory, ['ls-files', '-z', '--others', '--exclude-standard']));
  return [...new Set([...files, ...untracked])].sort();
}

const WHAT_DIFFERS = [
  '--name-only',
  '-z',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--relative',
  // Whatever .gitmodules says, which may be the pull request's own.
  '--ignore-submodules=none',
];

/** The answer of a Git command that has no reason to fail. Raises a NotEvaluatedError with Git's words where it does. */
export function succeed(directory: string, args: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr } = runGit(directory, args, input);
  if (status !== 0) throw new NotEvaluatedError(`git ${args[0]} failed in ${directory}: ${stderr}`);
  return stdout;
}

/** The fields of an answer that NUL bytes separate. */
export function split(answer: Buffer): string[] {
  return answer
    .toString()
    .split('\0')
    .filter((field) => field !== '');
}
