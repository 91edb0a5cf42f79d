/**
 * Splits a path at a delimiter. A backslash before a delimiter makes it part of a name; one delimiter in front is
 * ignored (`/a/b`). As PathSplitter of kyaml.
 */
export function splitPath(path: string, delimiter: string): string[] {
  const pieces = path.split(delimiter);
  if (pieces.length > 1 && pieces[0] === '') pieces.shift();
  const parts: string[] = [];
  let open = '';
  for (const [index, piece] of pieces.entries()) {
    if (piece.endsWith('\\') && index < pieces.length - 1) {
      open += piece.slice(0, -1) + delimiter;
    } else {
      parts.push(open + piece);
      open = '';
    }
  }
  return parts;
}

/**
 * Splits the path of a replacement at its dots: `[name=a.b]` selects elements and stays whole, `[a.b/c]` is a key that
 * has dots. As SmarterPathSplitter of kyaml.
 */
export function splitFieldPath(path: string): string[] {
  const parts: string[] = [];
  const pieces = splitPath(path, '.');
  for (let index = 0; index < pieces.length; index++) {
    const first = pieces[index] as string;
    if (!first.startsWith('[') || first.endsWith(']')) {
      parts.push(first);
      continue;
    }
    const bracketed = [first];
    while (index < pieces.length - 1) {
      index++;
      bracketed.push(pieces[index] as string);
      if (pieces[index]?.endsWith(']')) break;
    }
    const text = bracketed.join('.');
    parts.push(text.includes('=') ? text : withoutBrackets(text));
  }
  return parts;
}

function withoutBrackets(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && (text[start] === '[' || text[start] === ']')) start++;
  while (end > start && (text[end - 1] === '[' || text[end - 1] === ']')) end--;
  return text.slice(start, end);
}
