import type { Report } from '../model/report.ts';
import { approvalSections } from './markdown-approvals.ts';
import { changeSections, changeSentence } from './markdown-change.ts';
import { coverageSections, listSection } from './markdown-coverage.ts';
import { findingsSection } from './markdown-findings.ts';
import { byteLength, cell, type MarkdownContext, type Section, withinBytes } from './markdown-parts.ts';
import { counted, extentOf } from './words.ts';

export type { MarkdownContext } from './markdown-parts.ts';

const SUMMARY_LIMIT = 1024 * 1024;

/** The job summary: verdict, findings with links to their lines, what changes where, what was not looked at, a graph. */
export function markdownReport(report: Report, context: MarkdownContext = {}): string {
  const head = headOf(report);
  const sections = [
    ...noticesSection(context),
    ...findingsSection(report, context),
    ...approvalSections(report.approvals),
    ...changeSections(report),
    ...graphSection(context),
    ...coverageSections(report.coverage, context),
  ];
  return head + withinBytes(sections, (context.limit ?? SUMMARY_LIMIT) - byteLength(head));
}

function headOf({ verdict, counts, coverage, change }: Report): string {
  const found = [
    counted(counts.error, 'error'),
    counted(counts.warning, 'warning'),
    counted(counts.note, 'note'),
    `${counts.waived} waived`,
  ].join(', ');
  const lines = [
    `## ${verdict === 'pass' ? '✅' : '❌'} gitops-gate: ${verdict}`,
    '',
    `${found} in ${extentOf(coverage)}.`,
  ];
  if (coverage.units === 0) lines.push('', '**Nothing could be evaluated: no unit was found.**');
  if (change !== null) lines.push('', changeSentence(change));
  return `${lines.join('\n')}\n`;
}

function noticesSection({ notices = [] }: MarkdownContext): Section[] {
  const lines = notices.map((notice) => `- ${cell(notice)}`);
  return listSection('Not posted, and no part of the verdict', lines, 'line');
}

function graphSection({ graph }: MarkdownContext): Section[] {
  if (!graph) return [];
  // A graph that is cut is no graph: the whole of it is one line.
  return [
    { opening: '\n### What is violated\n\n', lines: [`\`\`\`mermaid\n${graph.trimEnd()}\n\`\`\``], noun: 'graph' },
  ];
}
