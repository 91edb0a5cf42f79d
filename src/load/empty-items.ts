import type { Dialect } from '../model/document.ts';
import { layoutListener } from './layout.ts';
import { loadAll } from './source.ts';

/*
 * js-yaml loses its place behind a list item that is nothing but a dash and ends an inner list: it takes the next item
 * of the outer list for one of the inner. A container could hide there. Written out as `- ~` the item is read well.
 */

/** Whether a text may hold such an item. */
export function mayHaveEmptyItems(text: string): boolean {
  return EMPTY_ITEM.test(text);
}

const EMPTY_ITEM = /^(?!---)[ -]*-[ \t]*(?:#.*)?$/m;

/** A text with something written into it, and the offsets of the characters that the file does not have. */
export interface Amended {
  readonly text: string;
  readonly insertions: readonly number[];
}

/** Writes `~` behind every dash that has no item. Where the text does not parse it stays as it is. */
export function fillEmptyItems(text: string, dialect: Dialect): Amended {
  const insertions: number[] = [];
  let filled = '';
  let from = 0;
  for (const dash of emptyItems(text, dialect)) {
    filled += `${text.slice(from, dash + 1)} ~`;
    from = dash + 1;
    insertions.push(filled.length - 2, filled.length - 1);
  }
  return { text: filled + text.slice(from), insertions };
}

function emptyItems(text: string, dialect: Dialect): number[] {
  const { listener, layout } = layoutListener();
  try {
    loadAll(text, dialect, true, listener);
  } catch {
    return [];
  }
  const dashes = [...layout.containers.values()].flatMap(({ items }) => items.filter((item) => !('entries' in item)));
  return dashes.map(({ start }) => start).sort((a, b) => a - b);
}
