import type { Key, Path } from '../../model/value.ts';

/**
 * The line, from 0, on which the value at a path begins in YAML in block style; of its nearest ancestor that is found
 * where the way ends in flow style or leads nowhere. It is for text that a template made, of which no parser keeps
 * the places; it only has to be right for the way that people write manifests.
 */
export function lineOf(lines: readonly string[], path: Path): number {
  let range: Range = { line: firstLine(lines, 0, lines.length) ?? 0, start: 0, end: lines.length, indent: undefined };
  for (const key of path) {
    const next = typeof key === 'number' ? itemAt(lines, range, key) : entryAt(lines, range, key);
    if (next === undefined) break;
    range = next;
  }
  return range.line;
}

/** The lines of a value. */
interface Range {
  /** Where it begins: the line of its key or dash. */
  readonly line: number;
  /** The first line of its content, which for an item of a list is the line of the dash. */
  readonly start: number;
  readonly end: number;
  /** Column of the content of the first line, where it does not begin with its own indentation. */
  readonly indent: number | undefined;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function isBlank(line: string): boolean {
  const text = line.trim();
  return text === '' || text.startsWith('#') || text.startsWith('---');
}

function firstLine(lines: readonly string[], start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) if (!isBlank(lines[at] ?? '')) return at;
  return undefined;
}

function entryAt(lines: readonly string[], range: Range, key: Key): Range | undefined {
  const first = range.indent === undefined ? firstLine(lines, range.start, range.end) : range.start;
  if (first === undefined) return undefined;
  const indent = range.indent ?? indentOf(lines[first] ?? '');
  for (let at = first; at < range.end; at++) {
    const line = lines[at] ?? '';
    const isFirst = at === first && range.indent !== undefined;
    if (isBlank(line) || (!isFirst && indentOf(line) !== indent)) continue;
    const rest = line.slice(indent);
    if (keyOf(rest) !== String(key)) continue;
    return { line: at, start: at + 1, end: endOfEntry(lines, at, range.end, indent), indent: undefined };
  }
  return undefined;
}

function keyOf(text: string): string | undefined {
  const match = /^(?:"([^"]*)"|'([^']*)'|([^\s#"'][^:]*?(?::\S[^:]*?)*))\s*:(?:\s|$)/.exec(text.slice(0, 500));
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

function endOfEntry(lines: readonly string[], start: number, end: number, indent: number): number {
  for (let at = start + 1; at < end; at++) {
    const line = lines[at] ?? '';
    if (isBlank(line)) continue;
    const own = indentOf(line);
    // A list may stand as far in as its key.
    if (own < indent || (own === indent && !/^-(?:\s|$)/.test(line.slice(own)))) return at;
  }
  return end;
}

function itemAt(lines: readonly string[], range: Range, index: number): Range | undefined {
  const first = firstLine(lines, range.start, range.end);
  if (first === undefined || !isItem(lines[first] ?? '')) return undefined;
  const indent = indentOf(lines[first] ?? '');
  let count = -1;
  for (let at = first; at < range.end; at++) {
    const line = lines[at] ?? '';
    if (isBlank(line) || indentOf(line) !== indent || !isItem(line)) continue;
    count++;
    if (count !== index) continue;
    const content = /^\s*-\s*/.exec(line)?.[0].length ?? indent + 2;
    return { line: at, start: at, end: endOfItem(lines, at, range.end, indent), indent: content };
  }
  return undefined;
}

function isItem(line: string): boolean {
  return /^\s*-(?:\s|$)/.test(line);
}

function endOfItem(lines: readonly string[], start: number, end: number, indent: number): number {
  for (let at = start + 1; at < end; at++) {
    const line = lines[at] ?? '';
    if (!isBlank(line) && indentOf(line) <= indent) return at;
  }
  return end;
}
