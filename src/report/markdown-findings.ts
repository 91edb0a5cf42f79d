import type { Finding, Report } from '../model/report.ts';
import { cell, link, type MarkdownContext, type Section, tableHead } from './markdown-parts.ts';
import { ranked } from './rank.ts';
import { counted } from './words.ts';

const MAX_RELATED = 5;
const SIGNS = { error: '🔴', warning: '🟡', note: '🔵' } as const;

/** What was found: a row for each, with links to the lines. */
export function findingsSection({ findings }: Report, context: MarkdownContext): Section[] {
  if (findings.length === 0) return [];
  const lines = ranked(findings, context.isChanged).map((finding) => findingRow(finding, context));
  return [{ opening: `\n### Findings\n\n${tableHead('', 'policy', 'where', 'what')}`, lines, noun: 'finding' }];
}

function findingRow(finding: Finding, context: MarkdownContext): string {
  const { policy, severity, waiver, isNew, location } = finding;
  const sign = waiver === null ? `${SIGNS[severity]} ${severity}${isNew ? '' : ', not new'}` : '⚪ waived';
  return `| ${sign} | ${cell(policy)} | ${link(location, context)} | ${whatOf(finding, context)} |`;
}

function whatOf({ message, fix, waiver, related, alsoIn }: Finding, context: MarkdownContext): string {
  const rest = related.length - MAX_RELATED;
  return [
    cell(message),
    ...related.slice(0, MAX_RELATED).map((place) => `↳ ${cell(place.message)}: ${link(place, context)}`),
    ...(rest > 0 ? [`↳ and ${counted(rest, 'more place')}`] : []),
    ...(alsoIn.length > 0 ? [`the same line in ${counted(alsoIn.length, 'more place')}`] : []),
    ...(waiver === null && fix !== '' ? [`_${cell(fix)}_`] : []),
    ...(waiver === null ? [] : [`waived: ${cell(waiver.reason)} ${link(waiver.location, context)}`]),
  ].join('<br>');
}
