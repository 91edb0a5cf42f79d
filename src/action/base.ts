import type { Event } from '../github/event.ts';
import { fetchCommit } from '../load/fetch.ts';
import { findCommit, isShallow, mergeBase, runGit } from '../load/git.ts';
import { NotEvaluatedError } from '../model/exit.ts';

/** A checkout, and whether the commit that it lacks may be fetched. */
export interface Checkout {
  readonly directory: string;
  readonly mayFetch: boolean;
}

/**
 * The commit to compare the checkout with, which is there. For a pull request it is the first parent of the merge commit
 * that is checked out, so that what is judged is exactly what merging would do. Raises `NotEvaluatedError` where the
 * checkout is not what the event is about, as what would be judged is not what would be merged; and where the base
 * cannot be had, with what to do.
 */
export function baseCommit(event: Event, checkout: Checkout): string | undefined {
  const { pullRequest, base, name } = event;
  if (base === undefined) return undefined;
  if (pullRequest !== undefined) return pullRequestBase(event, pullRequest, base, checkout);
  if (name === 'merge_group') return mergeGroupBase(event, base, checkout);
  // Nothing of a push waits for the verdict: without its base the whole repository is judged.
  return name === 'push' && 'reason' in had(checkout, base) ? undefined : base;
}

/** The commit that an input names, fetched where it is named by its full id and lacking. */
export function askedCommit(asked: string, checkout: Checkout): string {
  const found = had(checkout, asked);
  // Who reads the commit says what is wrong with it.
  return 'commit' in found ? found.commit : asked;
}

function pullRequestBase(
  { name }: Event,
  { number, head: { sha: wanted } }: NonNullable<Event['pullRequest']>,
  base: string,
  checkout: Checkout,
): string {
  const { head, parents } = headParents(checkout.directory);
  if (head === wanted) return branchBase(base, wanted, checkout);
  const [first, second] = parents;
  if (first !== undefined && second === wanted) return there(checkout, first, 2);
  const own = name === 'pull_request_target' ? `${name} checks out the base by itself: ` : '';
  throw new NotEvaluatedError(
    `the checkout is not pull request ${number}: HEAD is ${head.slice(0, 12)}, which is neither its commit ` +
      `${wanted.slice(0, 12)} nor the merge of it (${own}check out refs/pull/${number}/merge)`,
  );
}

/** For the branch itself: what the base has got since is not this pull request's doing. */
function branchBase(base: string, wanted: string, checkout: Checkout): string {
  const tip = there(checkout, base, 0);
  const common = mergeBase(checkout.directory, tip, wanted);
  if (common === undefined && isShallow(checkout.directory)) {
    throw new NotEvaluatedError(
      'the clone is shallow, and where the branch left its base is not in it: check out the merge commit, as ' +
        'actions/checkout does by itself, or set its fetch-depth: 0',
    );
  }
  return common ?? tip;
}

/** What a merge queue would have on its branch before this entry: the entries ahead of it included. */
function mergeGroupBase({ head: wanted }: Event, base: string, checkout: Checkout): string {
  const { head } = headParents(checkout.directory);
  if (wanted !== undefined && head !== wanted) {
    throw new NotEvaluatedError(
      `the checkout is not the entry of the merge queue: HEAD is ${head.slice(0, 12)}, and not ${wanted.slice(0, 12)}`,
    );
  }
  return there(checkout, base, 0);
}

/** A commit that the repository has now. `depth` is what to set where it cannot be had otherwise. */
function there(checkout: Checkout, commit: string, depth: number): string {
  const found = had(checkout, commit);
  if ('commit' in found) return found.commit;
  throw new NotEvaluatedError(
    `the base commit ${commit.slice(0, 12)} is not in this clone: set fetch-depth: ${depth} of actions/checkout` +
      (found.reason === '' ? '' : ` (fetching it failed: ${found.reason})`),
  );
}

function had({ directory, mayFetch }: Checkout, commit: string) {
  const found = findCommit(directory, commit);
  if (found !== undefined) return { commit: found };
  return mayFetch ? fetchCommit(directory, commit) : { reason: '' };
}

/** The commit that is checked out, and its parents, which a shallow clone names even where it lacks them. */
function headParents(directory: string): { readonly head: string; readonly parents: readonly string[] } {
  const head = findCommit(directory, 'HEAD');
  if (head === undefined) throw new NotEvaluatedError(`${directory} holds no checkout: run actions/checkout first`);
  const commit = runGit(directory, ['cat-file', 'commit', head]).stdout.toString();
  const [header = ''] = commit.split('\n\n');
  return { head, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] as string) };
}
