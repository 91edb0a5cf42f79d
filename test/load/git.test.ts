import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import {
  changedFiles,
  commitPlace,
  findCommit,
  firstParent,
  gitPlace,
  isShallow,
  mergeBase,
  remoteUrls,
  resolveCommit,
} from '../../src/load/git.ts';
import { commit, git, gitRepository, temporary, write } from './temporary.ts';

/** main: one, three; branch: one, two; merged into main. */
function forked(): { root: string; ids: Record<'one' | 'two' | 'three' | 'merge', string> } {
  const root = gitRepository({ 'a.yaml': 'a: 1\n', 'sub/b.yaml': 'b: 1\n' });
  const one = git(root, 'rev-parse', 'HEAD');
  git(root, 'checkout', '-q', '-b', 'branch');
  write(root, { 'sub/b.yaml': 'b: 2\n' });
  const two = commit(root);
  git(root, 'checkout', '-q', 'main');
  write(root, { 'c.yaml': 'c: 1\n' });
  const three = commit(root);
  git(root, 'merge', '-q', '--no-ff', '-m', 'merged', 'branch');
  return { root, ids: { one, two, three, merge: git(root, 'rev-parse', 'HEAD') } };
}

test('commits are found by name, and their relations', () => {
  const { root, ids } = forked();
  expect(resolveCommit(root, 'branch')).toBe(ids.two);
  expect(findCommit(root, ids.one.slice(0, 10))).toBe(ids.one);
  expect(findCommit(root, 'nope')).toBeUndefined();
  expect(firstParent(root, 'main')).toBe(ids.three);
  expect(firstParent(root, ids.one)).toBeUndefined();
  expect(mergeBase(root, ids.two, ids.three)).toBe(ids.one);
  expect(isShallow(root)).toBe(false);
});

test('a shallow clone is told how to get its base', () => {
  const { root, ids } = forked();
  const clone = temporary();
  git(clone, 'clone', '-q', '--depth', '1', `file://${root}`, 'c');
  const shallow = path.join(clone, 'c');
  expect(isShallow(shallow)).toBe(true);
  expect(() => resolveCommit(shallow, ids.one)).toThrow(/the clone is shallow: .*fetch-depth: 0/);
  expect(() => resolveCommit(root, 'nope')).toThrow('the commit "nope" is not in this repository; fetch it first');
});

describe('changed files', () => {
  test('since a commit, also from a directory', () => {
    const { root, ids } = forked();
    expect(changedFiles(root, ids.one)).toEqual(['c.yaml', 'sub/b.yaml']);
    expect(changedFiles(path.join(root, 'sub'), ids.one)).toEqual(['b.yaml']);
  });

  test('of the working tree: staged, changed, new, removed and renamed, but not ignored', () => {
    const { root, ids } = forked();
    write(root, { '.gitignore': 'ignored.yaml\n', 'ignored.yaml': '', 'new ü.yaml': '', 'a.yaml': 'a: 3\n' });
    git(root, 'mv', 'c.yaml', 'd.yaml');
    expect(changedFiles(root, ids.merge)).toEqual(['.gitignore', 'a.yaml', 'c.yaml', 'd.yaml', 'new ü.yaml']);
  });

  test('a submodule among them, whatever .gitmodules says', () => {
    const inner = gitRepository({ 'a.yaml': 'a: 1\n' });
    const root = gitRepository({ 'b.yaml': 'b: 1\n' });
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'sub');
    const base = commit(root);
    git(root, 'config', '--file', '.gitmodules', 'submodule.sub.ignore', 'all');
    git(path.join(root, 'sub'), 'commit', '-q', '--allow-empty', '-m', 'another commit');
    git(root, 'add', '--force', 'sub');
    commit(root);
    expect(changedFiles(root, base)).toEqual(['.gitmodules', 'sub']);
  });
});

test('remotes are named without their credentials', () => {
  const root = gitRepository({ 'a.yaml': '' });
  git(root, 'remote', 'add', 'origin', 'https://user:secret@example.org/org/repo.git');
  git(root, 'remote', 'add', 'other', 'git@example.org:org/repo.git');
  git(root, 'remote', 'add', 'third', 'ssh://deploy:secret@example.org/org/repo');
  expect(remoteUrls(root)).toEqual([
    'git@example.org:org/repo.git',
    'https://example.org/org/repo.git',
    'ssh://git@example.org/org/repo',
  ]);
  expect(remoteUrls(temporary())).toEqual([]);
});

test('a directory stands somewhere in its repository, whatever a hook says of it', () => {
  const { root, ids } = forked();
  vi.stubEnv('GIT_DIR', '/nowhere');
  expect(gitPlace(path.join(root, 'sub'))).toEqual({ topLevel: root, prefix: 'sub' });
  expect(gitPlace(root)).toEqual({ topLevel: root, prefix: '' });
  expect(gitPlace(temporary())).toBeUndefined();
  expect(commitPlace(path.join(root, 'sub'), 'branch')).toEqual({ topLevel: root, prefix: 'sub', commit: ids.two });
  vi.unstubAllEnvs();
});

test('a machine without Git is told so', () => {
  const root = temporary();
  vi.stubEnv('PATH', '/nowhere');
  expect(() => gitPlace(root)).toThrow(/git cannot be run/);
  vi.unstubAllEnvs();
});
