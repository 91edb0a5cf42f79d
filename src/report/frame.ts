import type { Location } from '../model/location.ts';
import { type Mask, SHOW_ALL } from '../util/mask.ts';
import { cut } from './escape.ts';

/** A line of a file, and which of its columns to point at. */
export interface Frame {
  readonly line: number;
  readonly text: string;
  /** From 0, within `text`. */
  readonly column: number;
  readonly length: number;
}

/** The text of a file of the repository; `undefined` where there is none to show. */
export type FileText = (path: string) => string | undefined;

/** The line at a location, where it can be shown. */
export type Framed = (location: Location) => Frame | undefined;

const MAX_WIDTH = 160;

/** What frames are made from. */
interface FrameContext {
  readonly textOf: FileText;
  readonly mask?: Mask | undefined;
  /** Columns that there are for a line. */
  readonly width?: number | undefined;
}

/** Finds the line at a location. One that the mask changes is not shown. */
export function framer({ textOf, mask = SHOW_ALL, width }: FrameContext): Framed {
  return (location) => {
    const frame = frameOf(location, textOf, width);
    return frame === undefined || mask(frame.text) !== frame.text ? undefined : frame;
  };
}

/** The line at a location, cut to a width around the column, and the word that stands there. */
export function frameOf(location: Location, textOf: FileText, width = MAX_WIDTH): Frame | undefined {
  const text = textOf(location.path);
  const lines = text?.split(/\r\n|\r|\n/, location.line) ?? [];
  const line = lines[location.line - 1];
  if (text === undefined || line === undefined || line.trim() === '') return undefined;
  if (mayHoldSecrets(text) && !isHarmless(lines)) return undefined;
  const column = Math.min(location.column - 1, line.length - 1);
  const most = Math.min(width, MAX_WIDTH);
  const before = Math.min(40, Math.floor(most / 3));
  const start = column > most - before ? column - before : 0;
  const shown = cut(line.slice(start), most);
  const word = /^(?:"[^"]*"|'[^']*'|[^\s,#]+)/.exec(shown.slice(column - start))?.[0].replace(/:$/, '') ?? '';
  return {
    line: location.line,
    text: shown,
    column: column - start,
    length: Math.max(Math.min(word.length, shown.length - (column - start)), 1),
  };
}

/** Whether a file says anything of Secrets: then only lines that cannot hold a value of one are shown. */
function mayHoldSecrets(text: string): boolean {
  return /secretGenerator|stringData|\bSecret\b/.test(text);
}

const IDENTITY =
  /^\s*(?:- )?["']?(?:apiVersion|kind|metadata|name|namespace|spec|type|image|resources|path|dependsOn|sourceRef|newTag|newName|namePrefix|nameSuffix|components|bases)["']?\s*:/;
const LIST_ITEM = /^\s*- [\w./-]+\s*$/;
const VALUES = /^[\s-]*["']?(?:data|stringData|binaryData|literals|values|secretGenerator)["']?\s*:/;

/** Whether the last of some lines says what something is called, and not what is in it. */
function isHarmless(lines: readonly string[]): boolean {
  const line = lines.at(-1) ?? '';
  return (IDENTITY.test(line) || LIST_ITEM.test(line)) && !ancestors(lines).some((above) => VALUES.test(above));
}

/** The lines under which the last one stands, by indentation: a list may stand as far left as its key. */
function ancestors(lines: readonly string[]): string[] {
  const found: string[] = [];
  const last = lines.at(-1) ?? '';
  let indent = indentOf(last) + (/^\s*- /.test(last) ? 1 : 0);
  for (const line of lines.slice(0, -1).reverse()) {
    if (line.trim() === '' || indentOf(line) >= indent) continue;
    found.push(line);
    indent = indentOf(line) + (/^\s*- /.test(line) ? 1 : 0);
    if (indent === 0) break;
  }
  return found;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
