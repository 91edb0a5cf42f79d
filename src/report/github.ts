import type { Finding, Report } from '../model/report.ts';
import { commandData, commandProperty, cut, plain } from './escape.ts';
import { type IsChanged, news } from './rank.ts';
import { counted } from './words.ts';

export interface AnnotationContext {
  /** The way from the root of the checkout to the directory that was judged, with a slash at its end. */
  readonly prefix?: string;
  readonly isChanged?: IsChanged | undefined;
  /** Where the summary is read. */
  readonly summaryUrl?: string | undefined;
}

/** What GitHub shows of one level and step; it drops the rest without a word. */
const PER_LEVEL = 10;
/** Longer messages are cut by GitHub. */
const MAX_MESSAGE = 4000;
const MAX_RELATED = 10;

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * Annotations as workflow commands: errors first, those on changed lines before others, no more than GitHub shows, and a
 * line about those left out. Findings that are waived, or that the base has too, are no news and get none.
 */
export function githubReport(report: Report, { prefix = '', isChanged, summaryUrl }: AnnotationContext = {}): string {
  const all = news(report, isChanged);
  const lines: string[] = [];
  for (const severity of ['error', 'warning', 'note'] as const) {
    const found = all.filter((finding) => finding.severity === severity);
    lines.push(...found.slice(0, PER_LEVEL).map((finding) => annotation(finding, prefix)));
    const rest = found.length - PER_LEVEL;
    const where = summaryUrl === undefined ? '' : `: ${plain(summaryUrl)}`;
    if (rest > 0) lines.push(`${counted(rest, `more ${severity}`)}: see the summary${where}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** What an annotation says, on several lines: the message, the related places, the remedy. Nothing in it is obeyed. */
export function annotationText({ message, fix, related, alsoIn }: Finding, prefix: string, most: number): string {
  const rest = related.length - MAX_RELATED;
  const text = [
    plain(message),
    ...related
      .slice(0, MAX_RELATED)
      .map((place) => `${plain(place.message)}: ${plain(prefix + place.path)}:${place.line}`),
    ...(rest > 0 ? [`and ${counted(rest, 'more place')}`] : []),
    ...(alsoIn.length > 0 ? [`The same line is at fault in ${counted(alsoIn.length, 'more place')}.`] : []),
    ...(fix === '' ? [] : [`Fix: ${plain(fix)}`]),
  ].join('\n');
  return cut(text, most);
}

function annotation(finding: Finding, prefix: string): string {
  const { severity, policy, location } = finding;
  const properties = {
    file: prefix + location.path,
    line: String(location.line),
    col: String(location.column),
    title: policy,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${commandProperty(value)}`);
  return `::${COMMANDS[severity]} ${written.join(',')}::${commandData(annotationText(finding, prefix, MAX_MESSAGE))}`;
}
