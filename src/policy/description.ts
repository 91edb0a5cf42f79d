/*
 * What the description of a pull request says, field by field: a field is a heading with text below it, a line of the
 * form `Field: value`, or a row of a table. Comments are nobody's words, and neither is what the template says already.
 */

/** A field as far as it was found. */
export interface DescribedField {
  /** Its text without comments, tags and placeholders; `''` where nothing is left. */
  readonly text: string;
  /** What is wrong with it; `undefined` where it says something. */
  readonly fault: 'missing' | 'empty' | 'placeholder' | undefined;
}

/** Texts that stand for one still to be written. */
const PLACEHOLDERS = new Set(
  'tbd|todo|to do|to be done|to be defined|tba|fixme|wip|na|n a|none|nil|null|xxx|placeholder|fill in|fill me in|text|your text here|describe|description'.split(
    '|',
  ),
);

/**
 * Finds fields by their names, each given with the others that it may have. `templates` are texts that do not count;
 * `others` are names at which a field ends too.
 */
export function describedFields(
  body: string,
  wanted: readonly (readonly string[])[],
  templates: readonly string[],
  others: readonly string[] = [],
): DescribedField[] {
  const names = new Set([...wanted.flat(), ...others].map(wordsOf));
  const sections = sectionsOf(body, names);
  const known = templates.map((template) => sectionsOf(template, names));
  return wanted.map((aliases) => {
    const keys = aliases.map(wordsOf);
    const linesIn = (found: ReadonlyMap<string, readonly string[]>) => keys.flatMap((key) => found.get(key) ?? []);
    const lines = keys.some((key) => sections.has(key)) ? linesIn(sections) : undefined;
    if (lines === undefined) return { text: '', fault: 'missing' };
    const written = lines.map(contentOf).filter((line) => line !== '');
    const given = new Set(known.flatMap((found) => linesIn(found).map(contentOf)));
    const text = written.filter((line) => !given.has(line) && !isPlaceholder(line)).join('\n');
    return { text, fault: text !== '' ? undefined : written.length === 0 ? 'empty' : 'placeholder' };
  });
}

/** The lines below each field whose name is wanted. A field ends at the next one, and at a heading of its own level. */
function sectionsOf(body: string, names: ReadonlySet<string>): ReadonlyMap<string, string[]> {
  const sections = new Map<string, string[]>();
  let current: { readonly lines: string[]; readonly level: number } | undefined;
  let fence = '';
  for (const line of withoutComments(body).split(/\r\n|\n|\r/)) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence !== '' || mark !== '') {
      if (mark === '') current?.lines.push(line);
      else if (fence === '') fence = mark;
      else if (mark.startsWith(fence)) fence = '';
      continue;
    }
    const heading = headingOf(line);
    const field = fieldOf(heading?.text ?? line, heading !== undefined, names);
    if (field !== undefined) {
      current = { lines: sections.get(field.name) ?? [], level: heading?.level ?? LOWEST };
      current.lines.push(field.value);
      sections.set(field.name, current.lines);
    } else if (heading === undefined) current?.lines.push(line);
    else if (heading.level <= (current?.level ?? 0)) current = undefined;
  }
  return sections;
}

/** Below all headings that Markdown has. */
const LOWEST = 7;

/** `## Text`, or a line that is bold from end to end, which stands below all headings. */
function headingOf(line: string): { readonly level: number; readonly text: string } | undefined {
  const text = line.trim();
  const hashes = /^#{1,6}(?=\s|$)/.exec(text)?.[0].length ?? 0;
  if (hashes > 0) return { level: hashes, text: text.slice(hashes).replace(/\s#+$/, '') };
  const isBold = /^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/.test(text);
  return isBold ? { level: LOWEST, text } : undefined;
}

/** A name that is wanted and what stands behind it: `- **Risk**: low`, `| Risk | low |`, and as a heading `Risk`. */
function fieldOf(
  line: string,
  isHeading: boolean,
  names: ReadonlySet<string>,
): { readonly name: string; readonly value: string } | undefined {
  const text = line.replace(/^[\s>|]*(?:[-*+]\s+)?(?:\[[ xX]\]\s+)?/, '');
  const end = text.indexOf(line.trimStart().startsWith('|') ? '|' : ':');
  const name = wordsOf(end < 0 ? text : text.slice(0, end));
  if (!names.has(name) || (end < 0 && !isHeading)) return undefined;
  const value = end < 0 ? '' : text.slice(end + 1);
  return { name, value: value.replace(/^\s*(?:\*\*|__)/, '').replace(/\|\s*$/, '') };
}

/** Names as people mean them: small letters and digits, without marks, numbering and what stands in brackets. */
function wordsOf(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^\d+ (?=\D)/, '');
}

/** What a line says: without tags, list marks and rules; nothing for a box that nobody ticked. */
function contentOf(line: string): string {
  if (/^\s*(?:>\s*)*(?:[-*+]\s+)?\[ \]/.test(line)) return '';
  const text = line
    .replace(/<(?!https?:)[^<>]*>/g, ' ')
    .replace(/^[\s>|]*(?:[-*+]\s+|\d+[.)]\s+)?(?:\[[xX]\]\s+)?/, '');
  return /[\p{L}\p{N}]/u.test(text) ? text.replace(/\s+/g, ' ').trim() : '';
}

function isPlaceholder(line: string): boolean {
  const bare = line.replace(/^[*_`]+|[*_`.…]+$/g, '');
  return PLACEHOLDERS.has(wordsOf(line)) || /^(?:\[[^[\]]*\]|\{[^{}]*\}|\{\{[^{}]*\}\})$/.test(bare);
}

/** Without HTML comments; one that nobody closed hides the rest. */
export function withoutComments(body: string): string {
  let text = '';
  for (let at = 0; ; ) {
    const start = body.indexOf('<!--', at);
    if (start < 0) return text + body.slice(at);
    text += body.slice(at, start);
    const end = body.indexOf('-->', start + 4);
    if (end < 0) return text;
    at = end + 3;
  }
}
