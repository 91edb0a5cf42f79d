import type { Repository } from '../model/files.ts';
import { commitTree } from './commit-tree.ts';
import { changedFiles } from './git.ts';
import { openRepository } from './repository.ts';

/**
 * Opens the commit that a working tree is compared with, sharing with `head` all that Git knows to be unchanged: only
 * what differs is read and parsed again. Also gives the files that differ. Raises a NotEvaluatedError where there is no
 * such commit.
 */
export function openBase(
  root: string,
  ref: string,
  head: Repository,
): { readonly base: Repository; readonly files: readonly string[] } {
  const files = changedFiles(root, ref);
  const changed = new Set(files);
  return { base: openRepository(commitTree(root, ref, files), { share: head, changed }), files };
}
