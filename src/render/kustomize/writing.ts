import type { Document } from '../../model/document.ts';
import { placeOf, type Slot, sourceSlot, type Traceable } from '../../model/provenance.ts';
import type { Container, Key, Mapping } from '../../model/value.ts';
import { lineAt } from '../../util/text.ts';

/** How a scalar is written: in quotes or as a block, plainly, or not at all (a null that is left out). */
export type Writing = 'quoted' | 'plain' | 'absent';

/**
 * A function that says how the scalar at a key of a container of a resource was written in the document that it comes
 * from; `undefined` for what no document holds. Asked for rarely: only the text can tell, and it must be looked up.
 */
export function writingIn(
  resource: Pick<Traceable, 'document' | 'contributors'>,
  textOf: (path: string) => string | undefined,
): (container: Container, key: Key) => Writing | undefined {
  return (container, key) => {
    const slot = sourceSlot(resource, { container, key });
    const text = slot === undefined ? undefined : textOf(slot.document.path);
    if (slot === undefined || text === undefined) return undefined;
    const known = writings.get(slot.container) ?? new Map<Key, Writing>();
    writings.set(slot.container, known);
    const writing = known.get(slot.key) ?? writingAt(slot, text);
    known.set(slot.key, writing);
    return writing;
  };
}

const writings = new WeakMap<Container, Map<Key, Writing>>();

function writingAt(slot: Slot, text: string): Writing {
  const value = (slot.container as Mapping)[slot.key];
  const isNull = value === null;
  if (isNull && !mayBeAbsent(text, String(slot.key))) return 'plain';
  if (typeof value === 'string' && !mayBeQuoted(text, value)) return 'plain';
  const { line, column } = placeOf(slot);
  const rest = lineAt(text, line).slice(column - 1);
  if (isNull) return /^(?:[&!]\S*\s+)*(?:~|null|Null|NULL)/.test(rest) ? 'plain' : 'absent';
  return /^(?:[&!]\S*\s+)*["'|>]/.test(rest) ? 'quoted' : 'plain';
}

/**
 * The text of a null or boolean at a key of a container: `null`, `~` or nothing, `true` or `True`. As JSON writes it where
 * no document holds it.
 */
export function wordText(
  resource: Pick<Traceable, 'document' | 'contributors'>,
  textOf: (path: string) => string | undefined,
  container: Container,
  key: Key,
): string {
  const value = String((container as Mapping)[key]);
  const slot = sourceSlot(resource, { container, key });
  const text = slot === undefined ? undefined : textOf(slot.document.path);
  if (slot === undefined || text === undefined) return value;
  if (value !== 'null' && !/\b(?:T(?:rue|RUE)|F(?:alse|ALSE))\b/.test(text)) return value;
  const { line, column } = placeOf(slot);
  const written = /^(?:[&!]\S*\s+)*([A-Za-z]+|~)/.exec(lineAt(text, line).slice(column - 1))?.[1] ?? '';
  return written === '~' || written.toLowerCase() === value ? written : value === 'null' ? '' : value;
}

/**
 * A function that gives the comment behind a key of a container, or `undefined` where none of the documents has a
 * comment that speaks of merging, which is nearly always.
 */
export function commentsIn(
  resource: Pick<Traceable, 'document' | 'contributors'>,
  textOf: (path: string) => string | undefined,
): ((container: Container, key: Key) => string | undefined) | undefined {
  const documents = [resource.document, ...resource.contributors];
  if (!documents.some((document) => speaksOfMerging(document, textOf))) return undefined;
  return (container, key) => {
    const slot = sourceSlot(resource, { container, key });
    if (slot === undefined) return undefined;
    const { line } = placeOf(slot, 'key');
    const text = lineAt(textOf(slot.document.path) ?? '', line);
    const start = text.indexOf('# {');
    return start < 0 ? undefined : text.slice(start);
  };
}

const speaking = new WeakMap<Document, boolean>();

function speaksOfMerging(document: Document, textOf: (path: string) => string | undefined): boolean {
  let speaks = speaking.get(document);
  if (speaks === undefined) {
    speaks = textOf(document.path)?.includes('"x-kubernetes-patch-strategy"') === true;
    speaking.set(document, speaks);
  }
  return speaks;
}

/** Whether a string may be quoted or a block: a quick look before its place is worked out. */
function mayBeQuoted(text: string, value: string): boolean {
  // What is quoted reads otherwise where it holds escapes or is folded, and a block has its text on further lines.
  if (!/^[\w.-]+$/.test(value) || text.includes('\\') || /[|>][-+\d]*[ \t]*(?:#.*)?\r?$/m.test(text)) return true;
  return text.includes(`"${value}"`) || text.includes(`'${value}'`);
}

/** Whether a key has nothing behind it on some line: a quick look before the place of one is worked out. */
function mayBeAbsent(text: string, key: string): boolean {
  const needle = `${key}:`;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const end = text.indexOf('\n', at);
    const rest = text.slice(at + needle.length, end < 0 ? text.length : end).trim();
    if (rest === '' || rest.startsWith('#') || rest.startsWith('&') || rest.startsWith('!')) return true;
    if (rest.startsWith(',') || rest.startsWith('}')) return true;
  }
  return text.includes(`${key}"`) || text.includes(`${key}'`);
}
