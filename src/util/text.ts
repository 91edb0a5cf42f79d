/** Orders strings by code unit, the same on every machine, as output and file lists must be. */
export function compareText(a: string, b: string): number {
  // Equal texts are told fastest so.
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The line of a text with a number, from 1, without its end; '' beyond the last. */
export function lineAt(text: string, line: number): string {
  let start = 0;
  for (let count = 1; count < line; count++) {
    const feed = text.indexOf('\n', start);
    if (feed < 0) return '';
    start = feed + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}
