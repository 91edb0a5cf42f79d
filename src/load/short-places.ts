import type { Aim } from '../model/location.ts';
import type { Path } from '../model/value.ts';

/*
 * The short way to a place: down the lines of a text to the key or item that is asked for, passing over what is indented
 * further than the one before it, and no further than that. It is for texts that the short way through YAML has read, in
 * which no quoted scalar and no flow collection goes on in another line, so that every line says by its indentation where
 * it belongs. It gives up on all that is not block mappings and lists on the way: the layout knows those.
 */

/** Where a node begins: its offset, and its column from 0. */
interface Start {
  readonly at: number;
  readonly column: number;
}

/** A child of a mapping or list: where its key stands, and where its value begins if one is written. */
interface Child {
  /** Of an item of a list there is none. */
  readonly key: number | undefined;
  readonly value: Start | undefined;
}

/** The offset of the value or key at a path of the only document of a text; `undefined` where the short way ends. */
export function shortPlace(text: string, path: Path, aim: Aim): number | undefined {
  let node = firstContent(text);
  let child: Child = { key: undefined, value: node };
  for (const key of path) {
    if (node === undefined) return undefined;
    const next = typeof key === 'number' ? itemAt(text, node, key) : childAt(text, node, key);
    if (next === undefined) return undefined;
    child = next;
    node = next.value;
  }
  return aim === 'key' ? (child.key ?? child.value?.at) : (child.value?.at ?? child.key);
}

/** The first content of a document, behind comments and its marker. */
function firstContent(text: string): Start | undefined {
  let line = contentLine(text, 0);
  if (line !== undefined && text.startsWith('---\n', line.at)) line = contentLine(text, line.at + 4);
  return line === undefined || isMarker(text, line) ? undefined : written(text, line);
}

/** A start, unless an anchor, an alias or a tag stands there: what those lead to is elsewhere. */
function written(text: string, start: Start | undefined): Start | undefined {
  return start !== undefined && /[&*!]/.test(text[start.at] ?? '') ? undefined : start;
}

function isMarker(text: string, { at, column }: Start): boolean {
  return column === 0 && (text.startsWith('---', at) || text.startsWith('...', at) || text[at] === '%');
}

/** The first line from an offset on, which starts one, that is neither empty nor a comment. */
function contentLine(text: string, from: number): Start | undefined {
  for (let start = from; start < text.length; ) {
    const at = behindSpaces(text, start);
    if (text[at] !== '#' && text[at] !== '\n' && at < text.length) return { at, column: at - start };
    start = lineEnd(text, at) + 1;
  }
  return undefined;
}

function behindSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The next line that is not indented further than a column. */
function lineWithin(text: string, from: number, column: number): Start | undefined {
  let line = contentLine(text, lineEnd(text, from) + 1);
  while (line !== undefined && line.column > column) line = contentLine(text, lineEnd(text, line.at) + 1);
  return line;
}

function isDash(text: string, at: number): boolean {
  return text[at] === '-' && /[ \n]/.test(text[at + 1] ?? '\n');
}

function itemAt(text: string, list: Start, index: number): Child | undefined {
  let dash: Start | undefined = list;
  for (let count = 0; dash !== undefined && dash.column === list.column && isDash(text, dash.at); count++) {
    if (count === index) {
      const value = written(text, inlineStart(text, dash.at + 1, dash) ?? below(text, dash));
      return value && { key: undefined, value };
    }
    dash = lineWithin(text, dash.at, list.column);
  }
  return undefined;
}

/** What stands behind a dash or colon on its line; `undefined` where there is nothing. */
function inlineStart(text: string, from: number, line: Start): Start | undefined {
  const at = behindSpaces(text, from);
  if (at >= text.length || text[at] === '\n' || text[at] === '#') return undefined;
  return { at, column: line.column + at - line.at };
}

/** What stands on the lines below and belongs to a dash or key. */
function below(text: string, { at, column }: Start): Start | undefined {
  const line = contentLine(text, lineEnd(text, at) + 1);
  return line !== undefined && line.column > column ? line : undefined;
}

/** A plain or quoted key and its colon. Those with escapes and the rarer characters are left alone. */
const KEY = /(?:"([^"\\\n]*)" *|'([^'\n]*)' *|([\w./$(-][^\n#:]*(?::[^\s#:][^\n#:]*)*?)):(?=[ \n]|$)/y;

function childAt(text: string, mapping: Start, key: string): Child | undefined {
  let line: Start | undefined = mapping;
  while (line !== undefined && line.column === mapping.column && !isDash(text, line.at)) {
    KEY.lastIndex = line.at;
    const match = KEY.exec(text);
    if (match === null) return undefined;
    if ((match[1] ?? match[2] ?? match[3]?.trimEnd()) === key) return childBehind(text, line, KEY.lastIndex);
    line = lineWithin(text, line.at, mapping.column);
    // The items of a list may stand right below its key.
    while (line !== undefined && line.column === mapping.column && isDash(text, line.at)) {
      line = lineWithin(text, line.at, mapping.column);
    }
  }
  return undefined;
}

function childBehind(text: string, key: Start, colon: number): Child | undefined {
  const inline = inlineStart(text, colon, key);
  const next = inline ?? contentLine(text, lineEnd(text, colon) + 1);
  const isList = next !== undefined && next.column === key.column && isDash(text, next.at);
  if (next === undefined || (next !== inline && next.column <= key.column && !isList)) {
    return { key: key.at, value: undefined };
  }
  return written(text, next) && { key: key.at, value: next };
}
