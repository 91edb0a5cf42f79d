import type { Finding, Report } from '../model/report.ts';
import { commandData, commandProperty, cut, plain } from './escape.ts';
import { counted } from './words.ts';

/** What GitHub shows of one level and step; it drops the rest without a word. */
const PER_LEVEL = 10;
/** Longer messages are cut by GitHub. */
const MAX_MESSAGE = 4000;

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * Annotations as workflow commands: errors first, no more than GitHub shows, and a line about those left out. Findings
 * that are waived, or that the base has too, are no news and get none. `prefix` leads from the root of the checkout to
 * the directory that was judged.
 */
export function githubReport(report: Report, { prefix = '' }: { readonly prefix?: string } = {}): string {
  const lines: string[] = [];
  for (const severity of ['error', 'warning', 'note'] as const) {
    const news = report.findings.filter(
      (finding) => finding.severity === severity && finding.isNew && finding.waiver === null,
    );
    lines.push(...news.slice(0, PER_LEVEL).map((finding) => annotation(finding, prefix)));
    if (news.length > PER_LEVEL) lines.push(`${counted(news.length - PER_LEVEL, `more ${severity}`)}: see the summary`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

function annotation(finding: Finding, prefix: string): string {
  const { severity, policy, message, fix, location, related, alsoIn } = finding;
  const properties = {
    file: prefix + location.path,
    line: String(location.line),
    col: String(location.column),
    title: policy,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${commandProperty(value)}`);
  const text = [
    plain(message),
    ...related.map((place) => `${plain(place.message)}: ${plain(place.path)}:${place.line}`),
    ...(alsoIn.length > 0 ? [`The same line is at fault in ${counted(alsoIn.length, 'more place')}.`] : []),
    ...(fix === '' ? [] : [`Fix: ${plain(fix)}`]),
  ].join('\n');
  return `::${COMMANDS[severity]} ${written.join(',')}::${commandData(cut(text, MAX_MESSAGE))}`;
}
