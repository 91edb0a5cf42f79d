import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { changedLines } from '../../src/load/changed-lines.ts';
import { Git } from '../github/git.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'gitops-gate-lines-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const LINES = Array.from({ length: 20 }, (_, n) => `line ${n + 1}\n`);
const TEXT = LINES.join('');

/** The lines of a file that are told to be changed. */
function linesOf(git: Git, base: string, file: string, below = ''): number[] {
  const isChanged = changedLines(path.join(git.directory, below), base);
  return LINES.flatMap((_, n) => (isChanged({ path: file, line: n + 1, column: 1 }) ? [n + 1] : []));
}

test('changed, added and removed lines, of files that are renamed and oddly named too', () => {
  const git = new Git(path.join(scratch, 'lines'));
  git.run('init', '--quiet');
  const odd = 'sub/o"d\té\n.yaml';
  const base = git.commit('base', {
    'sub/changed.yaml': TEXT,
    'sub/removed.yaml': TEXT,
    'sub/old.yaml': TEXT,
    'sub/tricky.yaml': TEXT,
    [odd]: TEXT,
    'sub/binary': '\0'.repeat(50),
  });
  git.run('mv', 'sub/old.yaml', 'sub/renamed.yaml');
  git.commit('head', {
    'sub/changed.yaml': TEXT.replace('line 3\n', 'other\n').replace('line 17\n', 'line 17\nadded\n'),
    'sub/removed.yaml': TEXT.replace('line 5\n', ''),
    'sub/renamed.yaml': TEXT.replace('line 9\n', 'other\n'),
    // Text that looks like a patch.
    'sub/tricky.yaml': TEXT.replace('line 2\n', '++ b/x\n@@ -1 +1,9 @@\n').replace(
      'line 7\n',
      '-- a/x\ndiff --git a b\n',
    ),
    [odd]: TEXT.replace('line 4\n', 'other\n').trimEnd(),
    'sub/binary': '\0'.repeat(60),
    'sub/new.yaml': 'one\ntwo\n',
  });
  expect(linesOf(git, base, 'sub/changed.yaml')).toEqual([3, 18]);
  expect(linesOf(git, base, 'sub/removed.yaml')).toEqual([4, 5]);
  expect(linesOf(git, base, 'sub/renamed.yaml')).toEqual([9]);
  expect(linesOf(git, base, 'sub/tricky.yaml')).toEqual([2, 3, 8, 9]);
  expect(linesOf(git, base, odd)).toEqual([4, 20]);
  expect(linesOf(git, base, 'sub/new.yaml')).toEqual([1, 2]);
  expect(linesOf(git, base, 'sub/old.yaml')).toEqual([]);
  // What is judged may be below the root: its paths are relative to it.
  expect(linesOf(git, base, 'changed.yaml', 'sub')).toEqual([3, 18]);
});
