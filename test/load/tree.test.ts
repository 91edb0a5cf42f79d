import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { commitTree } from '../../src/load/commit-tree.ts';
import { openRepository } from '../../src/load/repository.ts';
import { workingTree } from '../../src/load/working-tree.ts';
import { NotEvaluatedError } from '../../src/model/exit.ts';
import type { FileTree } from '../../src/model/files.ts';
import { commit, git, gitInput, gitRepository, temporary, write } from './temporary.ts';

const FILES = {
  'a/one.yaml': 'a: 1\n',
  'a/two.yaml': 'a: 2\n',
  'a-b.yaml': 'b: 1\n',
  'a/deep/er/three.yaml': 'a: 3\n',
  'node_modules/x/y.yaml': 'x: 1\n',
};

function link(root: string, name: string, target: string): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  symlinkSync(target, path.join(root, name));
}

function addLinks(root: string): void {
  link(root, 'links/file.yaml', '../a/one.yaml');
  link(root, 'links/directory', '../a');
  link(root, 'links/chain', 'directory/deep');
  link(root, 'links/self', '.');
  link(root, 'links/loop', 'loop');
  link(root, 'links/ping', 'pong');
  link(root, 'links/pong', 'ping');
  link(root, 'links/out.yaml', '../../outside.yaml');
  link(root, 'links/etc', '/etc');
  link(root, 'links/nothing.yaml', 'not-there.yaml');
}

function content(tree: FileTree, file: string): string {
  const answer = tree.read(file);
  return 'bytes' in answer ? Buffer.from(answer.bytes).toString() : `${answer.problem.code}: ${answer.problem.message}`;
}

const SIDES: readonly (readonly [name: string, open: () => FileTree])[] = [
  [
    'a working tree',
    () => {
      const root = temporary(FILES);
      addLinks(root);
      return workingTree(root);
    },
  ],
  [
    'a commit',
    () => {
      const root = gitRepository(FILES);
      addLinks(root);
      commit(root);
      return commitTree(root, 'HEAD');
    },
  ],
];

describe.each(SIDES)('%s', (_, open) => {
  let tree: FileTree;
  beforeAll(() => {
    tree = open();
  });

  test('lists files by path and directories by name', () => {
    expect(tree.filesBelow('')).toEqual([
      'a-b.yaml',
      'a/deep/er/three.yaml',
      'a/one.yaml',
      'a/two.yaml',
      'links/file.yaml',
    ]);
    expect(tree.filesBelow('a/deep')).toEqual(['a/deep/er/three.yaml']);
    expect(tree.entries('a').map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      'directory deep',
      'file one.yaml',
      'file two.yaml',
    ]);
    expect(tree.entries('nowhere')).toEqual([]);
    expect(tree.entries('a/one.yaml')).toEqual([]);
  });

  test.each([
    ['', 'directory', ''],
    ['a', 'directory', 'a'],
    ['a/one.yaml', 'file', 'a/one.yaml'],
    ['a/one.yaml/x', undefined, undefined],
    ['a/..', undefined, undefined],
    ['links/file.yaml', 'file', 'a/one.yaml'],
    ['links/directory/two.yaml', 'file', 'a/two.yaml'],
    ['links/chain/er', 'directory', 'a/deep/er'],
    ['links/self/self/self/file.yaml', 'file', 'a/one.yaml'],
    ['links/loop', undefined, undefined],
    ['links/ping', undefined, undefined],
    ['links/out.yaml', undefined, undefined],
    ['links/etc/passwd', undefined, undefined],
    ['links/nothing.yaml', undefined, undefined],
    [`${'a/'.repeat(50_000)}b`, undefined, undefined],
  ])('follows the links of %.40s', (name, kind, real) => {
    expect(tree.kind(name)).toBe(kind);
    expect(tree.realPath(name)).toBe(real);
  });

  test('reads through links, and says what it cannot read', () => {
    expect(content(tree, 'links/directory/deep/er/three.yaml')).toBe('a: 3\n');
    expect(content(tree, 'a')).toBe('unreadable: it is a directory');
    expect(content(tree, 'b.yaml')).toBe('unreadable: there is no such file');
    expect(content(tree, 'links/out.yaml')).toBe(
      'outside-repository: the link leads out of the repository, or nowhere',
    );
    expect(tree.entries('links').filter(({ kind }) => kind === 'outside')).toHaveLength(6);
  });
});

describe('ten thousand files in one directory', () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `many/${index}.yaml`);

  function expectAll(tree: FileTree): void {
    expect(tree.filesBelow('many')).toEqual(names.toSorted());
    expect(content(tree, 'many/9999.yaml')).toBe('a: 1\n');
  }

  test('of a working tree', { timeout: 60_000 }, () => {
    expectAll(workingTree(temporary(Object.fromEntries(names.map((name) => [name, 'a: 1\n'])))));
  });

  test('of a commit', () => {
    const root = gitRepository({ 'a.yaml': 'a: 1\n' });
    const blob = git(root, 'rev-parse', 'HEAD:a.yaml');
    const lines = names.map((name) => `100644 blob ${blob}\t${path.basename(name)}\n`);
    const many = gitInput(root, lines.join(''), 'mktree');
    const top = gitInput(root, `040000 tree ${many}\tmany\n`, 'mktree');
    expectAll(commitTree(root, git(root, 'commit-tree', '-m', 'many', top)));
  });
});

test('a large file is named and not read', () => {
  const root = temporary({ 'large.yaml': '' });
  truncateSync(path.join(root, 'large.yaml'), 100 * 1024 * 1024);
  const { problems } = openRepository(workingTree(root)).parse('large.yaml');
  expect(problems).toEqual([
    {
      code: 'too-large',
      message: 'it has 100 MiB, and no file over 16 MiB is read',
      path: 'large.yaml',
      line: 1,
      column: 1,
    },
  ]);
});

test('a pipe is not opened', () => {
  const root = temporary();
  execFileSync('mkfifo', [path.join(root, 'pipe.yaml')]);
  expect(content(workingTree(root), 'pipe.yaml')).toBe('unreadable: it is no regular file');
});

test('an absolute link into the repository leads there', () => {
  const root = temporary({ 'a/one.yaml': 'a: 1\n' });
  link(root, 'b', path.join(root, 'a'));
  expect(content(workingTree(root), 'b/one.yaml')).toBe('a: 1\n');
});

test('a directory that is gone is a problem, not a crash', () => {
  const root = temporary({ 'a/one.yaml': 'a: 1\n' });
  const tree = workingTree(root);
  expect(tree.kind('a')).toBe('directory');
  execFileSync('rm', ['-r', path.join(root, 'a')]);
  expect(tree.entries('a')).toEqual([]);
  expect(tree.problems?.()).toMatchObject([
    { code: 'unreadable', path: 'a', message: expect.stringContaining('ENOENT') },
  ]);
});

test('a deep tree is walked', () => {
  const root = temporary();
  const deep = Array(1000).fill('d').join('/');
  write(root, { [`${deep}/x.yaml`]: 'a: 1\n' });
  expect(workingTree(root).filesBelow('')).toEqual([`${deep}/x.yaml`]);
});

test.each(['not-there', 'file.yaml'])('%s is no repository', (name) => {
  const root = temporary({ 'file.yaml': '' });
  expect(() => workingTree(path.join(root, name))).toThrow(NotEvaluatedError);
});

describe('text', () => {
  test.each<[name: string, bytes: Uint8Array, expected: string | undefined]>([
    ['UTF-8', Buffer.from('a: ä\r\n'), 'a: ä\r\n'],
    ['UTF-8 with a mark', Buffer.from('\ufeffa: 1\n'), 'a: 1\n'],
    ['UTF-16, little end first', Buffer.from('\ufeffa: ä\n', 'utf16le'), 'a: ä\n'],
    ['UTF-16, big end first', Buffer.from('\ufeffa: ä\n', 'utf16le').swap16(), 'a: ä\n'],
    ['nothing', Buffer.from(''), ''],
    ['Latin-1', Buffer.from('a: ä\n', 'latin1'), undefined],
    ['bytes', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), undefined],
    ['zeros', Buffer.from('a\0b'), undefined],
  ])('%s', (_, bytes, expected) => {
    const root = temporary({ 'a.yaml': bytes });
    const repository = openRepository(workingTree(root));
    expect(repository.text('a.yaml')).toBe(expected);
    const codes = repository.parse('a.yaml').problems.map(({ code }) => code);
    expect(codes).toEqual(expected === undefined ? ['not-text'] : []);
  });
});

test('a name that is no text is named', () => {
  const root = temporary();
  writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff]), Buffer.from('.yaml')]), 'a: 1\n');
  const [file] = workingTree(root).filesBelow('');
  expect(content(workingTree(root), file ?? '')).toMatch(/^unreadable: /);
});
