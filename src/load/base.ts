import type { Repository } from '../model/files.ts';
import { treeOfCommit } from './commit-tree.ts';
import { changedFiles, commitPlace } from './git.ts';
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
  const place = commitPlace(root, ref);
  const files = changedFiles(root, place.commit);
  const changed = new Set(files);
  const tree = treeOfCommit(place, { other: head, changed });
  return { base: openRepository(tree, { share: head, changed }), files };
}
