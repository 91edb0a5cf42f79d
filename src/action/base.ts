import type { Event } from '../github/event.ts';
import { findCommit, mergeBase, runGit } from '../load/git.ts';
import { NotEvaluatedError } from '../model/exit.ts';

/**
 * The commit to compare the checkout with. For a pull request it is the first parent of the merge commit that is
 * checked out, so that what is judged is exactly what merging would do. Raises `NotEvaluatedError` where the checkout
 * is not the pull request at all: what would be judged is not what would be merged.
 */
export function baseCommit({ name, pullRequest, base }: Event, directory: string): string | undefined {
  if (base === undefined) return undefined;
  if (pullRequest === undefined) {
    // Nothing of a push waits for the verdict: without its base the whole repository is judged.
    return name === 'push' && findCommit(directory, base) === undefined ? undefined : base;
  }
  const { head, parents } = headParents(directory);
  const wanted = pullRequest.head.sha;
  // The branch itself: what the base has got since is not this pull request's doing.
  if (head === wanted) return mergeBase(directory, base, wanted) ?? base;
  const [first, second] = parents;
  if (first !== undefined && second === wanted) return first;
  throw new NotEvaluatedError(
    `the checkout is not pull request ${pullRequest.number}: HEAD is ${head.slice(0, 12)}, which is neither its commit ` +
      `${wanted.slice(0, 12)} nor the merge of it (check out refs/pull/${pullRequest.number}/merge)`,
  );
}

/** The commit that is checked out, and its parents, which a shallow clone names even where it lacks them. */
function headParents(directory: string): { readonly head: string; readonly parents: readonly string[] } {
  const head = findCommit(directory, 'HEAD');
  if (head === undefined) throw new NotEvaluatedError(`${directory} holds no checkout: run actions/checkout first`);
  const commit = runGit(directory, ['cat-file', 'commit', head]).stdout.toString();
  const [header = ''] = commit.split('\n\n');
  return { head, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] as string) };
}
