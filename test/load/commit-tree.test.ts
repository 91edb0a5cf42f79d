import { rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { openBase } from '../../src/load/base.ts';
import { commitTree } from '../../src/load/commit-tree.ts';
import { openRepository } from '../../src/load/repository.ts';
import { workingTree } from '../../src/load/working-tree.ts';
import { NotEvaluatedError } from '../../src/model/exit.ts';
import type { Repository } from '../../src/model/files.ts';
import { commit, git, gitRepository, temporary, write } from './temporary.ts';

const FILES = {
  'gitops/a.yaml': 'a: 1\n',
  'gitops/b.yaml': 'b: 1\n',
  'gitops/notes.txt': 'text\n',
  'top.yaml': 't: 1\n',
};

describe('a commit', () => {
  test('is read as it was, whatever the working tree holds', () => {
    const root = gitRepository(FILES);
    write(root, { 'gitops/a.yaml': 'a: 2\n', 'gitops/c.yaml': 'c: 1\n' });
    const repository = openRepository(commitTree(root, 'HEAD'));
    expect(repository.parse('gitops/a.yaml').documents[0]?.value).toEqual({ a: 1 });
    expect(repository.text('gitops/notes.txt')).toBe('text\n');
    expect(repository.tree.filesBelow('')).toEqual(Object.keys(FILES));
  });

  test('may be looked at from a directory of it', () => {
    const root = gitRepository(FILES);
    const tree = commitTree(path.join(root, 'gitops'), 'main');
    expect(tree.filesBelow('')).toEqual(['a.yaml', 'b.yaml', 'notes.txt']);
    expect(tree.objectId?.('a.yaml')).toBe(git(root, 'rev-parse', 'HEAD:gitops/a.yaml'));
  });

  test('that has no such directory yet is empty', () => {
    const root = gitRepository(FILES);
    write(root, { 'new/a.yaml': 'a: 1\n' });
    expect(commitTree(path.join(root, 'new'), 'HEAD').filesBelow('')).toEqual([]);
  });

  test('holds submodules as directories without files', () => {
    const inner = gitRepository({ 'x.yaml': 'x: 1\n' });
    const root = gitRepository(FILES);
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'sub');
    commit(root);
    const tree = commitTree(root, 'HEAD');
    expect(tree.kind('sub')).toBe('directory');
    expect(tree.filesBelow('sub')).toEqual([]);
  });

  test('keeps names that Git would quote, and files of every size', () => {
    const large = 'x'.repeat(2 * 1024 * 1024);
    const odd = {
      'ü "quoted"\n.yaml': 'a: 1\n',
      'large.txt': large,
      'huge.yaml': '#'.repeat(17 * 1024 * 1024),
      'empty.yaml': '',
    };
    const repository = openRepository(commitTree(gitRepository(odd), 'HEAD'));
    expect(repository.parse('ü "quoted"\n.yaml').documents[0]?.value).toEqual({ a: 1 });
    expect(repository.text('large.txt')).toBe(large);
    expect(repository.text('empty.yaml')).toBe('');
    expect(repository.parse('huge.yaml').problems).toMatchObject([{ code: 'too-large' }]);
  });

  test('is not touched by attributes, hooks or file system monitors', () => {
    const root = gitRepository({ '.gitattributes': '*.yaml text eol=crlf\n', 'a.yaml': 'a: 1\n' });
    const marker = path.join(temporary(), 'ran');
    git(root, 'config', 'core.fsmonitor', `touch ${marker}; false`);
    git(root, 'config', 'diff.external', `touch ${marker}`);
    const repository = openRepository(commitTree(root, 'HEAD'));
    expect(repository.text('a.yaml')).toBe('a: 1\n');
    expect(workingTree(path.dirname(marker)).filesBelow('')).toEqual([]);
  });

  test.each(['nope', '--output=x', '-q', 'HEAD:gitops', 'HEAD..HEAD', '', 'a b', ':/a', 'HEAD^{/a}'])(
    '%j names none',
    (ref) => {
      expect(() => commitTree(gitRepository({ 'a.yaml': 'a: 1\n' }), ref)).toThrow(NotEvaluatedError);
    },
  );

  test('needs a Git repository', () => {
    expect(() => commitTree(temporary(), 'HEAD')).toThrow(/is in no Git repository that can be read/);
  });
});

describe('sharing', () => {
  function value(repository: Repository, file: string): unknown {
    return repository.parse(file).documents[0]?.value;
  }

  test.each(['working tree', 'commit'])('a commit shares with a %s what is the same there', (side) => {
    const root = gitRepository(FILES);
    write(root, { 'gitops/a.yaml': 'a: 2\n' });
    if (side === 'commit') commit(root);
    const base = side === 'commit' ? 'HEAD^' : 'HEAD';
    const head = openRepository(side === 'commit' ? commitTree(root, 'HEAD') : workingTree(root));
    const before = [value(head, 'gitops/a.yaml'), value(head, 'gitops/b.yaml')];
    const shared = openRepository(commitTree(root, base), { share: head });
    expect(value(shared, 'gitops/b.yaml')).toBe(before[1]);
    expect(value(shared, 'gitops/a.yaml')).toEqual({ a: 1 });
    expect(before[0]).toEqual({ a: 2 });
    expect(shared.parse('gitops/b.yaml').documents[0]).not.toBe(head.parse('gitops/b.yaml').documents[0]);
    expect(shared.parse('gitops/b.yaml').documents[0]?.locate(['b'])).toEqual({
      path: 'gitops/b.yaml',
      line: 1,
      column: 4,
    });
  });

  test('a base reads only what changed', () => {
    const root = gitRepository({ ...FILES, 'gitops/removed.yaml': 'r: 1\n' });
    write(root, { 'gitops/a.yaml': 'a: 2\n', 'gitops/new.yaml': 'n: 1\n' });
    symlinkSync('a.yaml', path.join(root, 'gitops/link.yaml'));
    git(root, 'add', '-A');
    git(root, 'rm', '-q', 'gitops/removed.yaml');
    const head = openRepository(workingTree(root));
    const { base, files } = openBase(root, 'HEAD', head);
    expect(files).toEqual(['gitops/a.yaml', 'gitops/link.yaml', 'gitops/new.yaml', 'gitops/removed.yaml']);
    const read = vi.spyOn(base.tree, 'read');
    expect(value(base, 'gitops/b.yaml')).toBe(value(head, 'gitops/b.yaml'));
    expect(read).not.toHaveBeenCalled();
    expect([value(base, 'gitops/a.yaml'), value(head, 'gitops/a.yaml')]).toEqual([{ a: 1 }, { a: 2 }]);
    expect([value(base, 'gitops/removed.yaml'), value(head, 'gitops/removed.yaml')]).toEqual([{ r: 1 }, undefined]);
    expect([value(base, 'gitops/link.yaml'), value(head, 'gitops/link.yaml')]).toEqual([undefined, { a: 2 }]);
    expect([value(base, 'gitops/new.yaml'), value(head, 'gitops/new.yaml')]).toEqual([undefined, { n: 1 }]);
  });

  test('what did not change is read in the working tree, and not asked of Git', () => {
    const root = gitRepository({ ...FILES, '.gitattributes': 'notes.txt text eol=crlf\n' });
    const notes = path.join(root, 'gitops/notes.txt');
    rmSync(notes);
    git(root, 'checkout', '--', 'gitops/notes.txt');
    write(root, { 'gitops/a.yaml': 'a: 2\n' });
    const { base } = openBase(root, 'HEAD', openRepository(workingTree(root)));
    const textOf = (file: string) => {
      const answer = base.tree.read(file);
      return 'bytes' in answer ? Buffer.from(answer.bytes).toString() : answer.problem;
    };
    expect([textOf('gitops/notes.txt'), textOf('gitops/a.yaml')]).toEqual(['text\r\n', 'a: 1\n']);
  });

  test('an unchanged link to a changed file has changed', () => {
    const root = gitRepository(FILES);
    symlinkSync('a.yaml', path.join(root, 'gitops/link.yaml'));
    commit(root);
    write(root, { 'gitops/a.yaml': 'a: 2\n' });
    const head = openRepository(workingTree(root));
    const { base } = openBase(root, 'HEAD', head);
    expect([value(base, 'gitops/link.yaml'), value(head, 'gitops/link.yaml')]).toEqual([{ a: 1 }, { a: 2 }]);
  });

  test('files with the same content keep apart within one repository', () => {
    const root = temporary({ 'a.yaml': 'x: {y: 1}\n', 'b.yaml': 'x: {y: 1}\n' });
    const repository = openRepository(workingTree(root));
    expect(value(repository, 'a.yaml')).not.toBe(value(repository, 'b.yaml'));
  });

  test('both dialects share one parse where they agree', () => {
    const root = temporary({ 'same.yaml': 'x: {z: 1}\n', 'other.yaml': 'x: on\n' });
    const repository = openRepository(workingTree(root));
    expect(repository.parse('same.yaml', 'json')).toBe(repository.parse('same.yaml'));
    expect(repository.parse('other.yaml', 'json').documents[0]?.value).toEqual({ x: true });
    expect(repository.parse('other.yaml').documents[0]?.value).toEqual({ x: 'on' });
  });
});
