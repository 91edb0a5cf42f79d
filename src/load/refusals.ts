import type { Dialect } from '../model/document.ts';
import type { Entry, Item, Layout, Node } from './layout.ts';

/*
 * What js-yaml lets pass and go-yaml refuses, so that no cluster takes it.
 */

/** A fault and where it stands. */
export interface Refusal {
  readonly code: 'syntax' | 'duplicate-key';
  readonly message: string;
  readonly offset: number;
}

/** Whether a text may hold any of it: a quick look, for a look at its nodes costs a second parse. */
export function maybeRefused(text: string, dialect: Dialect): boolean {
  return (
    (text.includes('\t') && TAB_AT_START.test(text)) ||
    text.includes('\\/') ||
    (dialect === 'manifest' && text.includes('<<') && text.indexOf('<<') !== text.lastIndexOf('<<')) ||
    (text.includes('? ') && EXPLICIT_KEY.test(text))
  );
}

const TAB_AT_START = /^ *\t|[-?] *\t/m;
const EXPLICIT_KEY = /^[ -]*\? /m;

/** Everything in a text that go-yaml refuses, in the order of the text. */
export function refusalsOf(text: string, layout: Layout, dialect: Dialect): readonly Refusal[] {
  const found: Refusal[] = [];
  const inside: Node[] = [];
  let isObject = false;
  const visit = (item: Item | undefined): void => {
    if (item === undefined || !('entries' in item)) return;
    const flow = '{['.includes(text[item.start] ?? ' ');
    if (item.kind === 'scalar' || flow) inside.push(item);
    if (item.kind === 'scalar') found.push(...escapesIn(text, item));
    for (const entry of item.entries) {
      found.push(...keyFaults(text, entry));
      visit(entry.keyNode);
      visit(entry.value);
    }
    // Only kustomize minds, and it reads objects: the values of a chart may merge as often as they like.
    if (dialect === 'manifest' && isObject) found.push(...secondMerges(item.entries));
    for (const child of item.items) {
      if (!flow) found.push(...tabBefore(text, child.start));
      visit(child);
    }
  };
  for (const root of layout.roots) {
    isObject = ['apiVersion', 'kind'].every((key) => root.entries.some((entry) => entry.key === key));
    visit(root);
  }
  found.push(...tabLines(text, inside));
  return found.sort((a, b) => a.offset - b.offset);
}

/** `\/` is an escape of JSON, which go-yaml does not know. */
function* escapesIn(text: string, { start, end }: Node): Iterable<Refusal> {
  if (text[start] !== '"') return;
  for (let at = text.indexOf('\\', start); at >= 0 && at < end; at = text.indexOf('\\', at + 2)) {
    if (text[at + 1] === '/') yield { code: 'syntax', message: 'unknown escape sequence \\/', offset: at };
  }
}

function* keyFaults(text: string, { keyNode }: Entry): Iterable<Refusal> {
  if (keyNode.kind === 'mapping' || keyNode.kind === 'sequence') {
    yield { code: 'syntax', message: `a ${keyNode.kind} is used as a key`, offset: keyNode.start };
  }
  yield* tabBefore(text, keyNode.start, '?');
}

function* secondMerges(entries: readonly Entry[]): Iterable<Refusal> {
  for (const { keyNode } of entries.filter(({ isMerge }) => isMerge).slice(1)) {
    yield { code: 'duplicate-key', message: 'the key "<<" stands twice in one mapping', offset: keyNode.start };
  }
}

/** A tab between the dash or question mark and what follows on its line. */
function* tabBefore(text: string, start: number, mark = '-'): Iterable<Refusal> {
  let at = start - 1;
  while (text[at] === ' ' || text[at] === '\t') at--;
  if (text[at] === mark && text.slice(at, start).includes('\t')) {
    yield { code: 'syntax', message: `a tab follows the ${mark}, where only spaces may`, offset: at + 1 };
  }
}

/** Lines of white space that hold a tab where a key or dash could stand: neither in a scalar nor in brackets. */
function* tabLines(text: string, inside: readonly Node[]): Iterable<Refusal> {
  for (const { index, 0: line } of text.matchAll(/^ *\t[ \t]*(?=\r?$)/gm)) {
    const offset = index + line.indexOf('\t');
    if (index === 0 || inside.some(({ start, end }) => start <= offset && offset < end)) continue;
    yield { code: 'syntax', message: 'a tab stands where only spaces may', offset };
  }
}
