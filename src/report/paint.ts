const CODES = {
  error: '1;31',
  warning: '1;33',
  note: '1;36',
  pass: '1;32',
  frame: '34',
  heading: '1',
  bold: '1',
  dim: '2',
} as const;

/** Colours a text for a terminal. */
export type Painter = (color: keyof typeof CODES, text: string) => string;

export function painter(colors: boolean): Painter {
  return colors ? (color, text) => `\u001b[${CODES[color]}m${text}\u001b[0m` : (_color, text) => text;
}
