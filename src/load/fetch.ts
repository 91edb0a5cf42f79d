import { findCommit, isShallow, runGit } from './git.ts';

/*
 * The one place that fetches, and only one commit that a shallow clone was made without. The credentials are those
 * that the checkout left in the repository's settings; nothing is asked, and nothing of the repository is executed.
 */

/** The transports that Git may use for it: none that runs a program which the address names. */
const SETTINGS = [
  ...['https', 'http', 'ssh', 'file'].map((protocol) => `protocol.${protocol}.allow=always`),
  'http.lowSpeedLimit=1000',
  'http.lowSpeedTime=20',
  'gc.auto=0',
  'maintenance.auto=false',
  'fetch.writeCommitGraph=false',
];

const TIME_OUT = 60_000;

/** What became of it: the commit is there, or why not. */
export type Fetched = { readonly commit: string } | { readonly reason: string };

/**
 * Fetches a commit, by its full id, from the remote `origin`: that commit alone where the clone is shallow. The bound on
 * its time is in milliseconds.
 */
export function fetchCommit(directory: string, id: string, timeOut = TIME_OUT): Fetched {
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id)) return { reason: `${JSON.stringify(id)} is no full commit id` };
  const depth = isShallow(directory) ? ['--depth=1'] : [];
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--no-auto-maintenance'];
  const args = [...settings, 'fetch', ...options, ...depth, 'origin', id];
  const { status, stderr } = runGit(directory, args, '', timeOut);
  const commit = findCommit(directory, id);
  if (commit !== undefined) return { commit };
  // The last line is what it came to; an address in it may hold a password.
  const said = stderr
    .split('\n')
    .at(-1)
    ?.replace(/(:\/\/)[^/@\s]*@/g, '$1');
  return { reason: said || `git fetch ended with ${status}, and without the commit` };
}
