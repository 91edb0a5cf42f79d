import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** A directory that is gone when the tests of the file are over, holding the given files. */
export function temporary(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'gitops-gate-')));
  roots.push(root);
  write(root, files);
  return root;
}

export function write(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.join(root, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
}

/** Runs Git in a directory with a fixed identity and none of the user's settings. */
export function git(root: string, ...args: string[]): string {
  return gitInput(root, '', ...args);
}

/** Runs Git and gives it something to read. */
export function gitInput(root: string, input: string, ...args: string[]): string {
  const identity = { NAME: 'Test', EMAIL: 'test@example.org', DATE: '2026-01-01T00:00:00Z' };
  const env: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  };
  for (const [name, value] of Object.entries(identity)) {
    env[`GIT_AUTHOR_${name}`] = value;
    env[`GIT_COMMITTER_${name}`] = value;
  }
  return execFileSync('git', args, { cwd: root, env, input, stdio: 'pipe' }).toString().trim();
}

/** A Git repository with one commit of the given files. */
export function gitRepository(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = temporary(files);
  git(root, 'init', '-q', '-b', 'main');
  commit(root);
  return root;
}

/** Commits everything and gives the commit's id. */
export function commit(root: string): string {
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '--allow-empty', '-m', 'a commit');
  return git(root, 'rev-parse', 'HEAD');
}
