import type { Finding, Report } from '../model/report.ts';
import type { Mask } from '../util/mask.ts';
import { approvalLines } from './approvals.ts';
import { coverageText } from './coverage-text.ts';
import { findingText, passedText } from './finding-text.ts';
import type { FileText } from './frame.ts';
import type { NextStep } from './next-steps.ts';
import { type Detected, overviewText } from './overview.ts';
import { createPage, type Page, type PageOptions, shown } from './page.ts';
import type { PolicyTexts } from './policy-text.ts';
import { counted, extentOf } from './words.ts';

export interface TextContext extends PageOptions {
  readonly textOf: FileText;
  /** A line that it changes is not shown. */
  readonly mask?: Mask | undefined;
  /** What was detected; without it that is not told. */
  readonly detected?: Detected | undefined;
  /** The policies, for the reason of each that is broken; without them it is not told. */
  readonly explain?: PolicyTexts | undefined;
  /** Whether everything is written out, instead of the first of many. */
  readonly all?: boolean | undefined;
  /** Whether findings that the base has too block: then they are shown as those that are new. */
  readonly failOnExisting?: boolean | undefined;
  readonly next?: readonly NextStep[] | undefined;
}

/** Findings that block nothing, before the rest is counted. */
const PASSED = 10;

/**
 * The report for people at a terminal: what was detected, what could not be judged, the findings by file as compilers
 * write them, and the verdict. What is last is what they see.
 */
export function textReport(report: Report, context: TextContext): string {
  const page = createPage(context);
  const { all = false, detected, next = [] } = context;
  const counts = ({ isNew, waiver }: Finding) => (isNew || context.failOnExisting === true) && waiver === null;
  const news = report.findings.filter(counts);
  const passed = report.findings.filter((finding) => !counts(finding));
  const blocks = [
    detected === undefined ? '' : overviewText(detected, page),
    coverageText(report.coverage, page, all),
    ...passedBlocks(passed, page, all),
    ...fileBlocks(news, context, page),
    approvalLines(report.approvals, page.paint)
      .flatMap((line) => page.lines(line, 4))
      .join('\n'),
    verdictLines(report, page),
    next.length === 0 ? '' : nextLines(next, page),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** The findings of each file below its name. Why a policy is there is told once. */
function fileBlocks(findings: readonly Finding[], { textOf, mask, explain }: TextContext, page: Page): string[] {
  const explained = new Set<string>();
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { path } = finding.location;
    const others = byFile.get(path);
    if (others === undefined) byFile.set(path, [finding]);
    else others.push(finding);
  }
  return [...byFile].flatMap(([path, own]) => {
    const texts = own.map((finding) => {
      const why = explained.has(finding.policy) ? undefined : explain?.definitions.get(finding.policy)?.why.trim();
      explained.add(finding.policy);
      return findingText(finding, { page, textOf, mask, why });
    });
    return [page.paint('heading', `== ${shown(path)}: ${severityCounts(own)}`), ...texts];
  });
}

function passedBlocks(findings: readonly Finding[], page: Page, all: boolean): string[] {
  const most = all ? findings.length : PASSED;
  const rest = findings.length - most;
  const more =
    rest > 0 ? [page.paint('dim', `and ${counted(rest, 'more finding')} that block nothing: --all names them`)] : [];
  return [...findings.slice(0, most).map((finding) => passedText(finding, page)), ...more];
}

function severityCounts(findings: readonly Finding[]): string {
  return (['error', 'warning', 'note'] as const)
    .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => counted(count, severity))
    .join(', ');
}

function verdictLines({ verdict, counts, coverage, findings, change }: Report, page: Page): string {
  const open = findings.filter(({ waiver }) => waiver === null);
  const old = open.filter(({ isNew }) => !isNew).length;
  const found = [
    counted(counts.error, 'error'),
    counted(counts.warning, 'warning'),
    ...(counts.note > 0 ? [counted(counts.note, 'note')] : []),
    ...(counts.waived > 0 ? [`${counts.waived} waived`] : []),
    ...(old > 0 ? [`${old} not new`] : []),
  ].join(', ');
  const lines = [`${page.paint(verdict === 'pass' ? 'pass' : 'error', verdict)}: ${found} in ${extentOf(coverage)}`];
  const policies = byPolicy(open);
  if (policies.length > 1)
    lines.push(`by policy: ${policies.map(([id, count]) => `${shown(id)} ${count}`).join(', ')}`);
  if (change !== null) lines.push(`change: ${changeText(change)}`);
  return lines.flatMap((line) => page.lines(line, 4)).join('\n');
}

/** How often each policy is broken, the most frequent first. */
function byPolicy(findings: readonly Finding[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { policy } of findings) counts.set(policy, (counts.get(policy) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}

function changeText({ environments, resources }: NonNullable<Report['change']>): string {
  const where = environments.length === 0 ? 'no environment' : shown(environments.join(', '));
  return `${counted(resources.length, 'resource')} changed, reaching ${where}`;
}

function nextLines(steps: readonly NextStep[], { paint }: Page): string {
  const width = Math.max(...steps.map(({ command }) => command.length));
  return steps
    .map(({ command, reason }, index) => {
      return `${index === 0 ? 'next: ' : '      '}${paint('bold', shown(command).padEnd(width))}  ${paint('dim', reason)}`;
    })
    .join('\n');
}
