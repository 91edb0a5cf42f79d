import type { Report } from '../model/report.ts';
import { markdownReport } from './markdown.ts';
import { byteLength, type MarkdownContext } from './markdown-parts.ts';
import { news } from './rank.ts';

/** When there is something to say: where something new is found, or also where clusters would run something else. */
export type CommentOn = 'findings' | 'changes';

export interface CommentContext extends MarkdownContext {
  readonly on: CommentOn;
  /** Where the whole summary is read. */
  readonly summaryUrl?: string | undefined;
}

/** What GitHub takes is 65,536 characters; a character has a byte at least, and the marker needs some too. */
const COMMENT_LIMIT = 65_000;

/** The comment on a pull request; `undefined` where there is nothing to say. */
export function commentReport(report: Report, context: CommentContext): string | undefined {
  const isSaid = news(report).length > 0 || report.verdict === 'fail';
  const isChange = context.on === 'changes' && (report.change?.resources.length ?? 0) > 0;
  if (!isSaid && !isChange) return undefined;
  const footer = context.summaryUrl === undefined ? '' : `\n[The whole summary](${context.summaryUrl})\n`;
  const limit = (context.limit ?? COMMENT_LIMIT) - byteLength(footer);
  return markdownReport(report, { ...context, isBrief: true, limit }) + footer;
}
