import type { Location } from '../model/location.ts';
import { cut, plain } from './escape.ts';
import { type Painter, painter } from './paint.ts';

/** Where a text report is read: what a terminal can show, and what a file cannot. */
export interface PageOptions {
  readonly colors: boolean;
  /** Columns of the terminal; without them lines are as long as their text. */
  readonly width?: number | undefined;
  /** Breaks a text, which may be coloured, into lines of at most so many columns. */
  readonly wrap?: ((text: string, columns: number) => string) | undefined;
  /** The URL of a place, where the reader's terminal makes links. */
  readonly linkTo?: ((location: Location) => string) | undefined;
}

/** A page to write on. */
export interface Page {
  readonly paint: Painter;
  readonly width: number | undefined;
  /** A text in lines that fit; those behind the first are indented. */
  lines(text: string, indent: number): string[];
  /** `path:line:column`, as editors and terminals make links of it, and a link where the terminal has those. */
  place(location: Location): string;
}

/** Narrower than this nothing is legible, broken into lines or not. */
const MIN_WIDTH = 40;

export function createPage({ colors, width, wrap, linkTo }: PageOptions): Page {
  const columns = width === undefined ? undefined : Math.max(width, MIN_WIDTH);
  return {
    paint: painter(colors),
    width: columns,
    lines(text, indent) {
      if (columns === undefined || wrap === undefined) return [text];
      const content = text.trimStart();
      const first = text.slice(0, text.length - content.length);
      return wrap(content, columns - indent)
        .split('\n')
        .map((line, index) => (index === 0 ? first : ' '.repeat(indent)) + line);
    },
    place(location) {
      const text = placeOf(location);
      return linkTo === undefined ? text : hyperlink(text, linkTo(location));
    },
  };
}

/** OSC 8, which terminals that do not know it leave out. The URL is percent-encoded: nothing in it is a control. */
function hyperlink(text: string, url: string): string {
  return `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
}

/** `path:line:column`. */
export function placeOf({ path, line, column }: Location): string {
  return `${shown(path)}:${line}:${column}`;
}

/** A stranger's text, made harmless and bearably short. */
export function shown(text: string): string {
  return plain(cut(text, 1000));
}
