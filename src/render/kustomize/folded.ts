import type { Document } from '../../model/document.ts';
import { edit, type Owner, placeOf, put } from '../../model/provenance.ts';
import { type Container, isContainer, type Mapping, type Value } from '../../model/value.ts';

/*
 * kustomize writes every resource as YAML once more before it reads it for the output, and the writer it uses
 * (yaml_emitter_write_folded_scalar of go-yaml v3) breaks folded scalars: it puts a line break too many in front of
 * lines that are indented further. What comes out is what the cluster gets, so it is reproduced.
 */

/** Whether a text has a folded scalar anywhere. */
export function mayHoldFolded(text: string): boolean {
  return />[-+\d]{0,2}[ \t]*(?:#.*)?\r?$/m.test(text);
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
