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
  return /(?:^|[\s:-])>[-+\d]{0,2}[ \t]*(?:#.*)?\r?$/m.test(text);
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
      if (isContainer(before)) after = visit(before);
      else if (typeof before === 'string' && isFragile(before)) {
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

/** Whether a string can come out of the writer as another. */
function isFragile(text: string): boolean {
  return text.includes('\n ') || text.includes('\n\t') || /^[ \t\n]/.test(text);
}

function isFolded(rest: string): boolean {
  return /^(?:[&!]\S*\s+)*>/.test(rest);
}

/** What a folded scalar holds after it was written by that writer, and read again. */
export function refolded(text: string): string {
  // No block can hold trailing spaces; the writer takes quotes instead.
  if (/ (?:\n|$)/.test(text)) return text;
  return readFolded(writeFolded(text));
}

const isBlank = (character: string | undefined) => character === ' ' || character === '\t';

/** The lines that the writer makes of a string, without their indentation. */
function writeFolded(text: string): string {
  // The writer looks at the start of the text where it should look at the line that follows.
  let start = 0;
  while (text[start] === '\n') start++;
  const doubles = start < text.length && !isBlank(text[start]);
  let written = '';
  let afterBreak = true;
  let isIndented = true;
  for (const character of text) {
    if (character === '\n') {
      if (!afterBreak && !isIndented && doubles) written += '\n';
      written += '\n';
      afterBreak = true;
    } else {
      if (afterBreak) isIndented = isBlank(character);
      written += character;
      afterBreak = false;
    }
  }
  return written;
}

/** Folds lines as a reader of YAML does: a single break between two plain lines is a space. */
function readFolded(written: string): string {
  const body = written.replace(/\n*$/, '');
  const lines = body.split('\n');
  let result = '';
  let breaks = 0;
  let previousIndented = true;
  let isFirst = true;
  for (const line of lines) {
    if (line === '') {
      breaks++;
      continue;
    }
    const isIndented = isBlank(line[0]);
    if (isFirst) result += '\n'.repeat(breaks);
    else if (!previousIndented && !isIndented) result += breaks === 0 ? ' ' : '\n'.repeat(breaks);
    else result += '\n'.repeat(breaks + 1);
    result += line;
    previousIndented = isIndented;
    breaks = 0;
    isFirst = false;
  }
  return result + written.slice(body.length);
}
