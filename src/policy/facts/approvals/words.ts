import { isMet, type Need, type Outcome } from './outcome.ts';

/*
 * What came of an approval rule, in words.
 */

/** People that a sentence names before it counts the rest. */
const NAMED = 5;

/** What is still needed: "0 of 1 approval from the team example/leads and 0 of 1 approval from octocat". */
export function missingText({ needs }: Outcome): string {
  return needs
    .filter((ways) => !ways.some(isMet))
    .map((ways) => ways.map(needText).join(' or '))
    .join(' and ');
}

function needText({ given, minimum, from }: Need): string {
  return `${given.length} of ${minimum} ${minimum === 1 ? 'approval' : 'approvals'} from ${from}`;
}

/** The approvals that do not count, each with the reason. */
export function voidText({ void: voided }: Outcome): string {
  return voided.map(({ user, why }) => `${user}'s does not count: ${why}`).join('; ');
}

/** Who of those that a rule names can still give what is missing; where it names nobody there is nothing to say. */
export function candidatesOf({ needs }: Outcome): readonly string[] {
  const missing = needs.filter((ways) => !ways.some(isMet)).flat();
  return [...new Set(missing.flatMap(({ candidates = [] }) => candidates))];
}

/** The same as a sentence; nothing where anybody can, or where those who could are not known. */
export function candidateText(outcome: Outcome): string {
  const missing = outcome.needs.filter((ways) => !ways.some(isMet)).flat();
  if (missing.length === 0 || missing.some(({ candidates }) => candidates === undefined)) return '';
  const names = candidatesOf(outcome);
  if (names.length === 0) return outcome.unreadable.length > 0 ? '' : 'nobody is left who could approve';
  const rest = names.length - NAMED;
  const shown = rest > 0 ? `${names.slice(0, NAMED).join(', ')} and ${rest} more` : names.join(', ');
  return `${shown} can still approve`;
}

/** Parts of a sentence that are not empty, with semicolons between. */
export function sentence(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('; ');
}
