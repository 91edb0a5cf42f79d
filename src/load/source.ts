import yaml from 'js-yaml';
import type { Dialect } from '../model/document.ts';
import type { Aim } from '../model/location.ts';
import type { Path } from '../model/value.ts';
import { MAX_DEPTH, MAX_MERGED_KEYS } from './bounds.ts';
import { chunksOf } from './chunks.ts';
import { type Found, findNode, type Layout, layoutListener } from './layout.ts';
import { lineFinder, type Position } from './lines.ts';
import { refusalsOf } from './refusals.ts';
import { SCHEMAS } from './scalars.ts';
import { shortPlace } from './short-places.ts';

/** A problem of a text, before anybody says of which file. */
export interface TextProblem extends Position {
  readonly code: 'syntax' | 'duplicate-key' | 'too-large' | 'too-deep' | 'alias-bomb' | 'not-text';
  readonly message: string;
}

/** Text that parses as a whole: a file, or one document of a file in which another document is broken. */
export interface Source {
  readonly text: string;
  /** The place of an offset in the file; of its last line where the offset is behind the end. */
  position(offset: number): Position;
  /** What a path of the document at an index leads to, and the text that the offsets of it are in. */
  find(index: number, path: Path): Found & { readonly source: Source };
  /** The place of the value or key at a path of the document at an index, or of its nearest ancestor. */
  locate(index: number, path: Path, aim: Aim): Position;
  /** Keys that stand twice in one mapping, each where it stands again. */
  duplicateKeys(): TextProblem[];
  /** What go-yaml refuses of what js-yaml reads. */
  refusals(): TextProblem[];
}

/** js-yaml with our scalars and bounds. `lenient` lets the last of equal keys win, as go-yaml's nodes do. */
export function loadAll(text: string, dialect: Dialect, lenient: boolean, listener?: yaml.LoadOptions['listener']) {
  const options = { schema: SCHEMAS[dialect], json: lenient, maxDepth: MAX_DEPTH, maxTotalMergeKeys: MAX_MERGED_KEYS };
  return yaml.loadAll(text, undefined, { ...options, listener: listener ?? finalLine(text) } as yaml.LoadOptions);
}

/** go-yaml gives a block scalar that ends the text no line break where the text has none; js-yaml adds one. */
function finalLine(text: string): yaml.LoadOptions['listener'] | null {
  const end = text.at(-1);
  if (end === '\n' || end === '\r' || !/[|>]/.test(text)) return null;
  if (/^[ \t]*$/.test(text.slice(text.lastIndexOf('\n') + 1))) return null;
  const listener = (event: string, given: unknown) => {
    const state = given as { position: number; kind: string | null; result: unknown };
    if (event !== 'close' || state.kind !== 'scalar' || state.position <= text.length) return;
    if (typeof state.result === 'string' && state.result.endsWith('\n')) state.result = state.result.slice(0, -1);
  };
  return listener as yaml.LoadOptions['listener'];
}

/** What the parse of a text tells about places in it. */
interface Known {
  /** How many documents there are, one between each two markers; 1 where that is not so. */
  readonly documents: number;
  /** Whether the short way to a place is open: see short-places.ts. */
  readonly isPlaced: boolean;
}

/**
 * A source whose layout is worked out when somebody asks for a place, once. `firstLine` counts the lines of the file
 * before the text; `insertions` are the offsets of characters that the file does not have. Of a text that is known to
 * hold several `documents`, one between each two markers, only those are looked at that somebody asks for.
 */
export function createSource(
  text: string,
  dialect: Dialect,
  firstLine = 0,
  insertions: readonly number[] = [],
  { documents, isPlaced }: Known = { documents: 1, isPlaced: false },
): Source {
  const lineOf = lineFinder(text);
  let known: Layout | undefined;
  const layout = (): Layout => {
    if (known === undefined) {
      const { listener, layout } = layoutListener();
      loadAll(text, dialect, true, listener);
      known = layout;
    }
    return known;
  };
  const position = (offset: number): Position => {
    const end = text.trimEnd().length;
    let inside = Math.min(offset, Math.max(end - 1, 0));
    while (insertions.includes(inside)) inside--;
    const { line, column } = lineOf(inside);
    const lineStart = inside - column + 1;
    const shift = insertions.filter((at) => at >= lineStart && at < inside).length;
    return { line: line + firstLine, column: column - shift };
  };
  let apart: readonly Source[] | undefined;
  const documentAt = (index: number): Source | undefined => {
    if (documents === 1) return undefined;
    apart ??= chunksOf(text).map((chunk) =>
      createSource(chunk.text, dialect, firstLine + chunk.firstLine, [], { documents: 1, isPlaced }),
    );
    return apart.length === documents ? apart[index] : undefined;
  };
  const whole: Source = {
    text,
    position,
    find: (index, path) => documentAt(index)?.find(0, path) ?? { ...findNode(layout(), index, path), source: whole },
    locate(index, path, aim) {
      const own = documentAt(index);
      if (own !== undefined) return own.locate(0, path, aim);
      const place = isPlaced && known === undefined ? shortPlace(text, path, aim) : undefined;
      if (place !== undefined) return position(place);
      const found = whole.find(index, path);
      return found.source.position(offsetOf(found, aim));
    },
    duplicateKeys: () => duplicatesOf(layout(), position),
    refusals: () =>
      refusalsOf(text, layout(), dialect).map(({ code, message, offset }) => ({ code, message, ...position(offset) })),
  };
  return whole;
}

/** A value that is not written (`key:`) is where its key is. */
function offsetOf({ node, keyNode, complete }: Found, aim: Aim): number {
  const atKey = (aim === 'key' && complete) || node === undefined || (node.kind === 'empty' && keyNode !== undefined);
  return (atKey ? keyNode?.start : undefined) ?? node?.start ?? 0;
}

function duplicatesOf(layout: Layout, position: (offset: number) => Position): TextProblem[] {
  const found: { readonly offset: number; readonly problem: TextProblem }[] = [];
  for (const { entries } of layout.containers.values()) {
    const seen = new Map<string, number>();
    for (const { key, isMerge, keyNode } of entries) {
      const first = seen.get(key);
      if (isMerge) continue;
      if (first === undefined) seen.set(key, keyNode.start);
      else {
        const message = `the key ${JSON.stringify(key)} is already set on line ${position(first).line}`;
        const problem: TextProblem = { code: 'duplicate-key', message, ...position(keyNode.start) };
        found.push({ offset: keyNode.start, problem });
      }
    }
  }
  return found.sort((a, b) => a.offset - b.offset).map(({ problem }) => problem);
}
