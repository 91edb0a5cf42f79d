import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commit, git, temporary, write } from '../load/temporary.ts';
import { bothSides } from './sides.ts';

/*
 * Base beside head is base alone, whatever a pull request does to its files. REUSE_RUNS asks for more of them,
 * REUSE_SEED for others.
 */
const RUNS = Number(process.env['REUSE_RUNS'] ?? 15);
const SEED = Number(process.env['REUSE_SEED'] ?? 1);

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/repos');
const REPOSITORIES = readdirSync(FIXTURES).sort();

interface Edit {
  readonly kind: 'comment' | 'value' | 'remove' | 'copy' | 'cut' | 'ignored';
  /** Of the file and the line, as a part of all. */
  readonly file: number;
  readonly line: number;
}

const fraction = fc.double({ min: 0, max: 0.999, noNaN: true });
const edits = fc.array(
  fc.record<Edit>({
    kind: fc.constantFrom('comment', 'value', 'value', 'remove', 'copy', 'cut', 'ignored'),
    file: fraction,
    line: fraction,
  }),
  { minLength: 1, maxLength: 4 },
);

/** Makes an edit in a working tree. */
function apply(root: string, { kind, file: part, line }: Edit): void {
  const files = git(root, 'ls-files', '*.yaml').split('\n');
  const name = files[Math.floor(part * files.length)] ?? '';
  if (kind === 'remove') {
    rmSync(path.join(root, name), { force: true });
    return;
  }
  let lines: string[];
  try {
    lines = readFileSync(path.join(root, name), 'utf8').split('\n');
  } catch {
    return;
  }
  const at = Math.floor(line * lines.length);
  if (kind === 'comment') lines.splice(0, 0, '# a comment');
  else if (kind === 'value') lines[at] = (lines[at] ?? '').replace(/(: \S*)$/, '$1x');
  else if (kind === 'cut') lines.splice(at, 1);
  const target = kind === 'copy' ? name.replace(/[^/]*$/, 'copy.yaml') : name.replace(/[^/]*$/, 'ignored.yaml');
  write(root, { [kind === 'copy' || kind === 'ignored' ? target : name]: lines.join('\n') });
}

test('for random edits', { timeout: 30_000 + RUNS * 4000 }, async () => {
  const roots = REPOSITORIES.map((name) => {
    const root = temporary();
    cpSync(path.join(FIXTURES, name, 'clean'), root, { recursive: true });
    write(root, { '.gitignore': 'ignored.yaml\n' });
    git(root, 'init', '-q', '-b', 'main');
    commit(root);
    return root;
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...roots), edits, async (root, changes) => {
      for (const edit of changes) apply(root, edit);
      try {
        const { beside, alone } = await bothSides(root);
        expect(beside).toEqual(alone);
      } finally {
        git(root, 'checkout', '-q', '--', '.');
        git(root, 'clean', '-fdxq');
      }
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
