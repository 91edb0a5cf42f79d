/** Prose in lines of at most `width` characters; code between backquotes is not torn. */
export function wrapProse(text: string, width: number): readonly string[] {
  return fill(text.match(/(?:`[^`]*`|[^\s`]|`)+/g) ?? [], width);
}

/** An expression of CEL in lines of at most `width` characters; texts between quotes are not torn. */
export function wrapExpression(text: string, width: number): readonly string[] {
  return fill(text.match(/(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\S)+/g) ?? [], width);
}

function fill(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
