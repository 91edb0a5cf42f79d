import type { CodeOwners, CodeOwnersLine } from '../../model/code-owners.ts';
import type { Location } from '../../model/location.ts';
import { ownersOf } from '../../util/code-owners.ts';
import type { Loosening } from './comparison.ts';

interface BothOwners {
  readonly base: CodeOwners;
  readonly head: CodeOwners;
}

/** Whether both sides say the same, line by line. */
export function areSameOwners({ base, head }: BothOwners): boolean {
  return JSON.stringify(base.lines) === JSON.stringify(head.lines);
}

/** Files that go from some owners to others by one line. */
interface Handover {
  readonly from: string;
  readonly to: CodeOwnersLine | undefined;
  readonly files: string[];
}

/**
 * What CODEOWNERS would let others approve, or nobody have to: for each handover one, with how many of the files it
 * concerns. Owners that are added to what nobody owned, or taken from several, loosen nothing.
 */
export function codeOwnersLoosenings(
  { base, head }: BothOwners,
  files: readonly string[],
  elsewhere: Location,
): Loosening[] {
  const handovers = new Map<string, Handover>();
  for (const file of files) {
    const before = ownersOf(base, file)?.owners ?? [];
    const to = ownersOf(head, file);
    const after = to?.owners ?? [];
    const isLooser = before.length > 0 && (after.length === 0 || after.some((owner) => !before.includes(owner)));
    if (!isLooser) continue;
    const from = namesOf(before);
    const key = `${from}\n${to?.line ?? ''}`;
    const handover = handovers.get(key) ?? { from, to, files: [] };
    handover.files.push(file);
    handovers.set(key, handover);
  }
  return [...handovers.values()].map(({ from, to, files: [first = '', ...others] }) => {
    const what = others.length === 0 ? `${first} is` : `${first} and ${others.length} more are`;
    const owners = to === undefined || to.owners.length === 0 ? 'nobody' : namesOf(to.owners);
    const isHere = head.path !== undefined && head.prefix === '';
    const location = !isHere ? elsewhere : { path: head.path, line: to?.line ?? 1, column: 1 };
    return { kind: 'code-owners', what: `${what} owned by ${owners}, not by ${from}`, location };
  });
}

function namesOf(owners: readonly string[]): string {
  return owners.map((owner) => (owner.indexOf('@') > 0 ? owner : `@${owner}`)).join(' ');
}
