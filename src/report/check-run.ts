import type { Finding, Report } from '../model/report.ts';
import { cut, plain } from './escape.ts';
import { annotationText } from './github.ts';
import { markdownReport } from './markdown.ts';
import type { MarkdownContext } from './markdown-parts.ts';
import { news } from './rank.ts';
import { counted } from './words.ts';

/** An annotation as the API for check runs takes it. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column: number;
  readonly end_column: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** What a check run says. */
export interface CheckRunReport {
  readonly conclusion: 'success' | 'failure';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** What the API takes: 65,535 characters of summary, 255 of a title, 64 KB of a message. */
const SUMMARY_LIMIT = 65_000;
const MAX_TITLE = 250;
const MAX_MESSAGE = 16_000;
/** Fifty requests: more, in a minute, is what GitHub calls too many. */
const MAX_ANNOTATIONS = 2_500;

const LEVELS = { error: 'failure', warning: 'warning', note: 'notice' } as const;

/** The check run: the verdict, the summary, and an annotation for everything that is new. */
export function checkRunReport(report: Report, context: MarkdownContext): CheckRunReport {
  const all = news(report, context.isChanged);
  const rest = all.length - MAX_ANNOTATIONS;
  const left = rest > 0 ? [`${counted(rest, 'more annotation')} left out`] : [];
  const { error, warning, note } = report.counts;
  return {
    conclusion: report.verdict === 'pass' ? 'success' : 'failure',
    title: [counted(error, 'error'), counted(warning, 'warning'), counted(note, 'note'), ...left].join(', '),
    summary: markdownReport(report, { ...context, limit: SUMMARY_LIMIT }),
    annotations: all.slice(0, MAX_ANNOTATIONS).map((finding) => annotationOf(finding, context.prefix ?? '')),
  };
}

function annotationOf(finding: Finding, prefix: string): CheckAnnotation {
  const { policy, severity, location } = finding;
  return {
    path: prefix + location.path,
    start_line: location.line,
    end_line: location.line,
    start_column: location.column,
    end_column: location.column,
    annotation_level: LEVELS[severity],
    title: cut(plain(policy), MAX_TITLE),
    message: annotationText(finding, prefix, MAX_MESSAGE),
  };
}
