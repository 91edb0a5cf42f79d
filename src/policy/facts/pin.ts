/*
 * What a revision of a source is: something that stays, or something that moves.
 */

/** `commit` and `digest` stay for ever, `version` stays by custom, `range`, `branch` and `none` move. */
export type Pin = 'commit' | 'digest' | 'version' | 'range' | 'branch' | 'none' | 'unknown';

const COMMIT = /^[0-9a-f]{40}$|^(?=[0-9a-f]*[0-9])[0-9a-f]{7,39}$|^[0-9a-f]{64}$/;
const VERSION = /^v?\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/;
/** Names of branches that no tag has; what is none of them and holds no number is a branch too. */
const BRANCH = /^(?:HEAD|main|master|trunk|develop|development|dev|latest|stable|edge|nightly)$/;
const RANGE = /[*^~<>|,]|(?:^|[.\s])[xX](?:$|[.\s])|\s-\s/;

/** What the version of a chart is: Helm takes anything but three numbers for a range. */
export function pinOfChart(version: string): Pin {
  if (isOpen(version)) return 'unknown';
  if (version === '' || version === 'HEAD') return 'none';
  if (version.startsWith('sha256:')) return 'digest';
  if (VERSION.test(version)) return 'version';
  return RANGE.test(version) || /^v?\d+(?:\.\d+)?$/.test(version) ? 'range' : 'version';
}

/** What a name of Git or of an OCI registry is, as far as the name tells: a tag that holds a number is a version. */
export function pinOfRevision(revision: string): Pin {
  if (isOpen(revision)) return 'unknown';
  if (revision === '') return 'none';
  if (revision.startsWith('sha256:')) return 'digest';
  if (COMMIT.test(revision)) return 'commit';
  if (revision.startsWith('refs/tags/')) return 'version';
  if (revision.startsWith('refs/heads/') || BRANCH.test(revision)) return 'branch';
  if (RANGE.test(revision)) return 'range';
  return /\d/.test(revision) ? 'version' : 'branch';
}

/** Whether a parameter that somebody else fills in stands in it. */
function isOpen(text: string): boolean {
  return text.includes('${') || text.includes('{{') || text.includes('$(');
}
