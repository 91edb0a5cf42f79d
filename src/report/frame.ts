import type { Location } from '../model/location.ts';
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

const MAX_WIDTH = 160;

/** The line at a location, and the word that stands there. */
export function frameOf(location: Location, textOf: FileText): Frame | undefined {
  const text = textOf(location.path);
  const line = text?.split(/\r\n|\r|\n/, location.line)[location.line - 1];
  if (text === undefined || line === undefined || line.trim() === '') return undefined;
  if (mayHoldSecrets(text) && !isHarmless(line)) return undefined;
  const column = Math.min(location.column - 1, line.length - 1);
  const start = column > MAX_WIDTH - 40 ? column - 40 : 0;
  const shown = cut(line.slice(start), MAX_WIDTH);
  const word = /^(?:"[^"]*"|'[^']*'|[^\s,#]+)/.exec(shown.slice(column - start))?.[0] ?? '';
  return { line: location.line, text: shown, column: column - start, length: Math.max(word.length, 1) };
}

/** Whether a file says anything of Secrets: then only lines that cannot hold a value of one are shown. */
function mayHoldSecrets(text: string): boolean {
  return /secretGenerator|stringData|\bSecret\b/.test(text);
}

const HARMLESS =
  /^\s*(?:- )?["']?(?:apiVersion|kind|metadata|name|namespace|spec|type|image|resources|path|dependsOn|sourceRef|newTag|newName|namePrefix|nameSuffix|components|bases)["']?\s*:/;

function isHarmless(line: string): boolean {
  return HARMLESS.test(line) || /^\s*- (?:\.{0,2}\/)?[\w./-]+\s*$/.test(line);
}
