import type { ApprovalNeed, ApprovalResult, Approvals } from '../model/report.ts';
import { cut, plain } from './escape.ts';
import type { Painter } from './paint.ts';
import { counted, listed } from './words.ts';

/*
 * Who approved, who has not, and what an emergency owes: for the terminal, and the words for it.
 */

/** People that a line names before it counts the rest. */
export const NAMED = 10;
/** What is owed, for people. */
export const DUTIES = {
  postmortem: 'a postmortem',
  reconciliation: 'Git that says what runs, with the approvals that were missing',
} as const;

/** The approvals as lines for a terminal; none where there is nothing to approve. */
export function approvalLines(approvals: Approvals | null, paint: Painter): string[] {
  if (approvals === null) return [];
  return [...approvals.rules.map((rule) => ruleLine(rule, paint)), ...glassLines(approvals.breakGlass, paint)];
}

function ruleLine(result: ApprovalResult, paint: Painter): string {
  const { environment, rule, met, given } = result;
  const who = given.length === 0 ? '' : `given by ${listed(given, NAMED)}`;
  const parts = [
    ...(met ? [] : [`missing: ${missingWords(result)}`]),
    who || (met ? 'none needed' : ''),
    voidWords(result),
  ];
  const name = rule === '' ? '' : ` (${rule})`;
  const text = parts.filter((part) => part !== '').join('; ');
  return `${paint(met ? 'pass' : 'error', 'approvals')}: ${shown(`${environment}${name}: ${text}`)}`;
}

function glassLines(glass: Approvals['breakGlass'], paint: Painter): string[] {
  const [first, ...duties] = glassWords(glass);
  if (first === undefined) return [];
  const color = glass?.faults.length === 0 ? 'warning' : 'error';
  return [`${paint(color, 'break glass')}: ${shown(first)}`, ...duties.map((duty) => `  ${duty}`)];
}

/** What an emergency claims, and each of the things it owes; nothing where there is none. */
export function glassWords(glass: Approvals['breakGlass']): string[] {
  if (glass === null) return [];
  const { by, incident, faults, duties } = glass;
  if (faults.length > 0) return [`does not hold: ${faults.join('; ')}`];
  return [
    `by ${by} for ${incident}`,
    ...duties.map(({ duty, hours }) => `owed within ${counted(hours, 'hour')} of the merge: ${DUTIES[duty]}`),
  ];
}

/** What is still needed, in words. */
export function missingWords(result: ApprovalResult): string {
  const ways = result.needs.filter((need) => !need.some(isMet));
  return ways.map((need) => need.map(needWords).join(' or ')).join(' and ');
}

function needWords({ given, minimum, from }: ApprovalNeed): string {
  return `${given.length} of ${counted(minimum, 'approval')} from ${from}`;
}

/** Who can still give what is missing, where people are named. */
export function candidatesOf({ needs }: ApprovalResult): readonly string[] {
  const missing = needs.filter((ways) => !ways.some(isMet)).flat();
  return [...new Set(missing.flatMap((need) => need.candidates ?? []))];
}

function isMet({ given, minimum }: ApprovalNeed): boolean {
  return given.length >= minimum;
}

function voidWords({ void: voided }: ApprovalResult): string {
  return voided.map(({ user, why }) => `${user}'s does not count: ${why}`).join('; ');
}

function shown(text: string): string {
  return plain(cut(text, 1000));
}
