import type { Location } from '../model/location.ts';
import type { Finding, Report } from '../model/report.ts';

/** Whether the change touches a line; places are relative to the directory that was judged. */
export type IsChanged = (place: Location) => boolean;

const SEVERITIES = ['error', 'warning', 'note'] as const;

/** Findings in the order in which to read them: what blocks first, what is waived last, and changed lines before others. */
export function ranked<F extends Finding>(findings: readonly F[], isChanged: IsChanged = () => false): F[] {
  const ranks = new Map(findings.map((finding) => [finding, rankOf(finding, isChanged)]));
  return [...findings].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

/** What is new and not waived, in that order: what there is to tell to who made the change. */
export function news({ findings }: Report, isChanged?: IsChanged): Finding[] {
  return ranked(
    findings.filter(({ isNew, waiver }) => isNew && waiver === null),
    isChanged,
  );
}

function rankOf({ severity, isNew, waiver, location }: Finding, isChanged: IsChanged): number {
  const severe = SEVERITIES.indexOf(severity);
  return (waiver === null ? 0 : 20) + (isNew ? 0 : 10) + 2 * severe + (isChanged(location) ? 0 : 1);
}
