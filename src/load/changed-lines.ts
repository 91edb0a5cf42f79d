import type { Location } from '../model/location.ts';
import { resolveCommit, split, succeed } from './git.ts';

/** First and last line, both included. */
type Range = readonly [first: number, last: number];

const OPTIONS = ['--find-renames', '--no-ext-diff', '--no-textconv', '--no-color', '--submodule=short', '--relative'];

/**
 * Tells whether a line of the working tree differs from a commit; paths are relative to the directory. A file that was
 * renamed differs only where its text does. Raises `NotEvaluatedError` where there is no such commit.
 */
export function changedLines(directory: string, base: string): (place: Location) => boolean {
  const commit = resolveCommit(directory, base);
  const files = split(succeed(directory, ['diff', ...OPTIONS, '--name-only', '-z', commit, '--']));
  const patch = succeed(directory, ['diff', ...OPTIONS, '--unified=0', commit, '--']).toString('latin1');
  const ranges = rangesOf(patch);
  // Both list the same files in the same order, and only one of them can be read whatever the names are.
  const byFile = new Map(files.map((file, index) => [file, ranges[index] ?? []]));
  return ({ path, line }) => byFile.get(path)?.some(([first, last]) => first <= line && line <= last) ?? false;
}

/** The new lines of each file of a patch without context, in its order. */
function rangesOf(patch: string): Range[][] {
  const files: Range[][] = [];
  /** Lines of the file that are still to come: they may look like anything. */
  let text = 0;
  for (const line of patch.split('\n')) {
    if (text > 0 && /^[-+]/.test(line)) {
      text--;
    } else if (line.startsWith('diff --git ')) {
      files.push([]);
    } else {
      const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
      if (hunk === null) continue;
      const [removed, first, added] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)];
      text = removed + added;
      // Where something was only removed, the lines around the gap are those to look at.
      files.at(-1)?.push(added === 0 ? [first, first + 1] : [first, first + added - 1]);
    }
  }
  return files;
}
