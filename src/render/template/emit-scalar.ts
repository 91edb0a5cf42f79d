/*
 * Scalars in the styles of libyaml (`yaml_emitter_write_*_scalar`): behind column 80 a line is folded at the next space.
 */

/** Where a scalar starts, and where its further lines do. */
export interface Place {
  readonly column: number;
  readonly indent: number;
  readonly folds: boolean;
}

const WIDTH = 80;

/** Whether a character stands for itself. Those beyond the first plane do not, for go-yaml v2. */
function isPrintable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    (code >= 0x20 && code <= 0x7e) ||
    (code >= 0xa0 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd && code !== 0xfeff)
  );
}

/** A text without quotes. */
export function plain(text: string, place: Place): string {
  if (fits(text, place)) return text;
  return folded([...text], place, (characters, at) => characters[at + 1] !== ' ');
}

/** A text in single quotes. */
export function singleQuoted(text: string, place: Place): string {
  const doubled = text.replaceAll("'", "''");
  if (fits(doubled, { ...place, column: place.column + 1 })) return `'${doubled}'`;
  const characters = [...text].map((character) => (character === "'" ? "''" : character));
  const folds = (all: readonly string[], at: number) => isInside(all, at) && all[at + 1] !== ' ';
  return `'${folded(characters, { ...place, column: place.column + 1 }, folds)}'`;
}

/** A text in double quotes, with escapes. */
export function doubleQuoted(text: string, place: Place): string {
  const characters = [...text].map((character) =>
    isPrintable(character) && !/["\\\u2028\u2029]/.test(character) ? character : escaped(character),
  );
  // A space at the start of a line would be lost.
  return `"${folded(characters, { ...place, column: place.column + 1 }, isInside, '\\')}"`;
}

/** Whether a text ends before a line may be folded. */
function fits(text: string, { column, folds }: Place): boolean {
  return !folds || column + text.length <= WIDTH;
}

function isInside(characters: readonly string[], at: number): boolean {
  return at > 0 && at < characters.length - 1;
}

/** Writes pieces of a line, and breaks it at spaces behind the width where `breaks` allows it. */
function folded(
  pieces: readonly string[],
  { column, indent, folds }: Place,
  breaks: (pieces: readonly string[], at: number) => boolean,
  guard = '',
): string {
  let text = '';
  let at = column;
  for (const [index, piece] of pieces.entries()) {
    if (folds && piece === ' ' && at > WIDTH && pieces[index - 1] !== ' ' && breaks(pieces, index)) {
      const lead = pieces[index + 1] === ' ' ? guard : '';
      text += `\n${' '.repeat(indent)}${lead}`;
      at = indent + lead.length;
      continue;
    }
    text += piece;
    at += [...piece].length;
  }
  return text;
}

const SHORT: Readonly<Record<string, string>> = {
  '\0': '0',
  '\x07': 'a',
  '\b': 'b',
  '\t': 't',
  '\n': 'n',
  '\v': 'v',
  '\f': 'f',
  '\r': 'r',
  '\x1b': 'e',
  '"': '"',
  '\\': '\\',
  '\u0085': 'N',
  '\u2028': 'L',
  '\u2029': 'P',
};

function escaped(character: string): string {
  const short = SHORT[character];
  if (short !== undefined) return `\\${short}`;
  const code = character.codePointAt(0) ?? 0;
  const [letter, width] = code <= 0xff ? ['x', 2] : code <= 0xffff ? ['u', 4] : ['U', 8];
  return `\\${letter}${code.toString(16).toUpperCase().padStart(width, '0')}`;
}
