/** Where a command writes. Everything is written when the promise of the command is fulfilled. */
export interface Streams {
  /** To standard output. */
  out(text: string): void;
  /** To standard error. */
  err(text: string): void;
  /** Whether standard output shows colours. */
  readonly colors: boolean;
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
