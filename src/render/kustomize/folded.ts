import type { Document } from '../../model/document.ts';
import { edit, type Owner, placeOf, put } from '../../model/provenance.ts';
import { type Container, isContainer, type Mapping, type Value } from '../../model/value.ts';

/*
 * kustomize writes every resource as YAML once more before it reads it for the output, and the writer it uses
 * (yaml_emitter_write_folded_scalar of go-yaml v3) breaks folded scalars: it puts a line break too many in front of
 * lines that are indented further. What comes out is what the cluster gets, so it is reproduced.
 */

/** What may follow the `>` of a folded scalar on its line. */
const HEADER_END = /[-+0-9]{0,2}[ \t]*(?:#[^\n]*)?\r?\n/y;

/** Whether a text has folded scalars that the writer could break: with lines that are indented further than the first. */
export function mayHoldFolded(text: string): boolean {
  for (let at = text.indexOf('>'); at >= 0; at = text.indexOf('>', at + 1)) {
    if (at > 0 && !/[\s:-]/.test(text[at - 1] as string)) continue;
    HEADER_END.lastIndex = at + 1;
    const rest = HEADER_END.exec(text)?.[0];
    if (rest === undefined) continue;
    let indent = text.lastIndexOf('\n', at) + 1;
    const lineStart = indent;
    while (text[indent] === ' ') indent++;
    if (/^[-+]?\d/.test(rest) || hasIndentedLine(text, HEADER_END.lastIndex, indent - lineStart)) return true;
  }
  return false;
}

/** Whether the block from an offset has a line that starts further right than its first, or white space of other kinds. */
function hasIndentedLine(text: string, start: number, outer: number): boolean {
  let first = -1;
  for (let at = start; at < text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    let indent = at;
    while (text[indent] === ' ') indent++;
    if (text[indent] === '\t') return true;
    if (indent < end && text[indent] !== '\r') {
      if (indent - at <= outer) return false;
      if (first < 0) first = indent - at;
      else if (indent - at > first) return true;
    }
    at = end + 1;
  }
  return false;
}

/** An object with its folded scalars as kustomize's writer leaves them; `text` is that of the document's file. */
export function reprinted(object: Mapping, document: Document, text: string): Mapping {
  const owner: Owner = {};
  let lines: readonly string[] | undefined;
  const visit = (container: Container): Container => {
    let result = container;
    for (const key of Array.isArray(container) ? container.keys() : Object.keys(container)) {
      const before = (container as Mapping)[key] as Value;
      let after: Value = before;
      // Annotations were strings and nothing else for a while, and lost their style.
      if (isContainer(before))
        after = key === 'annotations' && container === object['metadata'] ? before : visit(before);
      else if (typeof before === 'string' && before.includes('\n') && refolded(before) !== before) {
        const { line, column } = placeOf({ document, container, key });
        lines ??= text.split('\n');
        if (isFolded(lines[line - 1]?.slice(column - 1) ?? '')) after = refolded(before);
      }
      if (after === before) continue;
      result = edit(owner, result);
      put(result, key, after);
    }
    return result;
  };
  return visit(object) as Mapping;
}

function isFolded(rest: string): boolean {
  return /^(?:[&!]\S*\s+)*>/.test(rest);
}

/** What a folded scalar holds after it was written by that writer, and read again. */
export function refolded(text: string): string {
  // The writer would put these in quotes.
  if (text.includes(' \n') || text.endsWith(' ')) return text;
  return readFolded(writtenLines(text), text);
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

/** The lines that the writer makes of a string, without their indentation. */
function writtenLines(text: string): string[] {
  // The writer looks at the start of the text where it should look at the line that follows.
  const start = /[^\n]/.exec(text)?.[0];
  const doubles = start !== undefined && !isBlank(start);
  const lines: string[] = [];
  const pieces = text.split('\n');
  for (const [index, piece] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    if (!isLast || piece !== '') lines.push(piece);
    if (!isLast && piece !== '' && !isBlank(piece[0]) && doubles) lines.push('');
  }
  return lines;
}

/** Folds lines as a reader of YAML does: a single break between two lines that are not indented is a space. */
function readFolded(lines: readonly string[], original: string): string {
  let text = '';
  let pending = '';
  let empty = '';
  let wasIndented = false;
  for (const line of lines) {
    if (line === '') {
      empty += '\n';
      continue;
    }
    const folds = pending !== '' && !wasIndented && !isBlank(line[0]);
    text += folds ? (empty === '' ? ' ' : '') : pending;
    text += empty + line;
    pending = '\n';
    empty = '';
    wasIndented = isBlank(line[0]);
  }
  if (!original.endsWith('\n')) return text;
  return text + pending + (original === '\n' || original.endsWith('\n\n') ? empty : '');
}
