import type { Progress } from '../model/progress.ts';

/** Where a command writes. Everything is written when the promise of the command is fulfilled. */
export interface Streams {
  /** To standard output. */
  out(text: string): void;
  /** To standard error. */
  err(text: string): void;
  /** Whether standard output shows colours. */
  readonly colors: boolean;
  /** The columns of standard output, where that is a terminal. */
  readonly width?: number | undefined;
  /** Whether standard output makes links of OSC 8. Asked once, and only for text. */
  readonly hyperlinks?: (() => Promise<boolean>) | undefined;
  /** Whether somebody watches standard error, and wants to see how far the work is. */
  readonly watched?: boolean | undefined;
  readonly progress?: Progress | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One call of a command: its arguments, read and checked, and where it writes. */
export interface Invocation extends Streams {
  readonly operands: readonly string[];
  /** The text of an option that takes one; `undefined` where it was not given. */
  text(name: string): string | undefined;
  /** The texts of an option that can be given several times. */
  texts(name: string): readonly string[];
  /** Whether a switch was given. */
  flag(name: string): boolean;
}
