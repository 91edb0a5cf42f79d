/** A line and column of a text, from 1. Columns count UTF-16 code units, as editors and code hosts do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of a text into lines and columns. A line ends with LF, CRLF or a lone CR, as YAML has it. */
export function lineFinder(text: string): (offset: number) => Position {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= startsOf(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}

function startsOf(text: string): number[] {
  const starts = [0];
  const ends = text.includes('\r') ? /\r\n|\r|\n/g : /\n/g;
  for (const match of text.matchAll(ends)) starts.push(match.index + match[0].length);
  return starts;
}
