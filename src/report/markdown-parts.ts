import type { Location } from '../model/location.ts';
import { cut, markdown, urlPart, urlPath } from './escape.ts';
import type { IsChanged } from './rank.ts';
import { counted } from './words.ts';

/** What the Markdown reports are to know beside the report. */
export interface MarkdownContext {
  /** `https://github.com/owner/name`; without it, or without the commit, places are not links. */
  readonly repositoryUrl?: string | undefined;
  readonly sha?: string | undefined;
  /** The way from the repository's root to the directory that was judged, with a slash at its end. */
  readonly prefix?: string;
  /** A mermaid graph of what is violated; `''` for none. */
  readonly graph?: string | undefined;
  readonly isChanged?: IsChanged | undefined;
  /** What could not be posted or read, for people. */
  readonly notices?: readonly string[];
  /** Without what was assumed, and what is opaque: that is told in the summary. */
  readonly isBrief?: boolean;
  /** Bytes that the text may have: a job summary takes 1 MiB. */
  readonly limit?: number;
}

/** A heading, the lines that may be left out from the end on, what to call them, and what ends it all the same. */
export interface Section {
  readonly opening: string;
  readonly lines: readonly string[];
  readonly noun: string;
  readonly closing?: string;
}

const MAX_CELL = 600;
/** Bytes for the word about what was left out. */
const RESERVE = 200;

/**
 * The sections, one after the other, within a number of bytes. What stands first takes what it needs, but leaves to
 * each of the others as much as they need, or a fair share.
 */
export function withinBytes(sections: readonly Section[], bytes: number): string {
  const room = bytes - RESERVE;
  const share = Math.floor(room / (2 * Math.max(1, sections.length)));
  const shares = sections.map((section) => Math.min(sizeOf(section), share));
  let kept = shares.reduce((sum, size) => sum + size, 0);
  let written = '';
  let used = 0;
  let dropped = 0;
  for (const [index, section] of sections.entries()) {
    kept -= shares[index] ?? 0;
    const text = fitted(section, room - used - kept);
    if (text === '') dropped++;
    written += text;
    used += byteLength(text);
  }
  return dropped === 0 ? written : `${written}\n_${counted(dropped, 'part')} left out: there is no room for more._\n`;
}

function sizeOf({ opening, lines, closing = '' }: Section): number {
  return lines.reduce((sum, line) => sum + byteLength(line) + 1, byteLength(opening + closing)) + RESERVE;
}

/** As many lines of a section as there is room for, and a word about the rest. */
function fitted({ opening, lines, noun, closing = '' }: Section, room: number): string {
  let used = byteLength(opening + closing) + RESERVE;
  if (used > room) return '';
  let taken = 0;
  for (const line of lines) {
    used += byteLength(line) + 1;
    if (used > room) break;
    taken++;
  }
  const rest = lines.length - taken;
  const more = rest > 0 ? `\n_${counted(rest, noun)} left out: there is no room for more._\n` : '';
  const shown = lines.slice(0, taken).map((line) => `${line}\n`);
  return `${opening}${shown.join('')}${more}${closing}`;
}

export function byteLength(text: string): number {
  return Buffer.byteLength(text);
}

/** A place, as a link to the line at the commit that was judged. */
export function link({ path, line }: Location, { repositoryUrl, sha, prefix = '' }: MarkdownContext): string {
  const shown = `${cell(path)}:${line}`;
  if (repositoryUrl === undefined || sha === undefined) return shown;
  return `[${shown}](${repositoryUrl}/blob/${urlPart(sha)}/${urlPath(prefix + path)}#L${line})`;
}

/** Text of a cell or a list, cut and harmless. */
export function cell(text: string): string {
  return markdown(cut(text, MAX_CELL));
}

/** A table's head: one cell for each column. */
export function tableHead(...columns: string[]): string {
  return `| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}\n`;
}
