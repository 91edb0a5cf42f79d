import type yaml from 'js-yaml';
import { type Key, Literal } from '../model/value.ts';

/*
 * Where everything of a text stands. js-yaml tells a listener when it opens and closes each node, so that the very
 * parser that makes the values says where they are: the two cannot disagree.
 */

/** A node of a document: `start` is the offset of its first character, tags and anchors left out. */
export interface Node {
  readonly start: number;
  readonly end: number;
  readonly kind: 'scalar' | 'mapping' | 'sequence' | 'alias' | 'empty';
  /** What js-yaml made of a container, under which an alias finds it again. */
  readonly result: unknown;
  readonly entries: readonly Entry[];
  readonly items: readonly Item[];
}

/** One key of a mapping and its value. */
export interface Entry {
  readonly key: string;
  /** Whether it is the key `<<`. */
  readonly isMerge: boolean;
  readonly keyNode: Node;
  readonly value: Node | undefined;
}

/** An item of a list, or the offset of its dash where nothing is written. */
export type Item = Node | { readonly kind: 'empty'; readonly start: number };

/** The nodes of every document of a text, in order. */
export interface Layout {
  readonly roots: readonly Node[];
  /** Containers by what js-yaml made of them, for aliases. */
  readonly containers: ReadonlyMap<unknown, Node>;
}

/** What js-yaml hands to a listener; its types leave out the half of it. */
interface ParserState {
  readonly input: string;
  readonly position: number;
  readonly depth: number;
  readonly kind: string | null;
  readonly tag: string | null;
  readonly result: unknown;
}

/** A node that js-yaml has opened and not yet closed. */
interface Frame {
  opened: number;
  /** The nodes below it; `undefined` for none, as most nodes are scalars. */
  children: Child[] | undefined;
}

/** A node and what is known of it only while the one above is open. */
interface Child {
  readonly node: Node;
  readonly isMerge: boolean;
  /** What js-yaml made of it. */
  readonly result: unknown;
}

const MERGE_TAG = 'tag:yaml.org,2002:merge';
const NONE: readonly never[] = [];

/** A listener for js-yaml and the layout that it has put together when the parse is over. */
export function layoutListener(): { listener: yaml.LoadOptions['listener']; layout: Layout } {
  const roots: Node[] = [];
  const containers = new Map<unknown, Node>();
  const stack: Frame[] = [];
  let depth = 0;
  const open = (state: ParserState) => {
    const frame = stack[depth++];
    if (frame === undefined) stack.push({ opened: state.position, children: undefined });
    else {
      frame.opened = state.position;
      frame.children = undefined;
    }
  };
  const close = (state: ParserState) => {
    const { opened, children } = stack[--depth] as Frame;
    const node = nodeOf(state, opened, children ?? NONE);
    if (node.kind === 'mapping' || node.kind === 'sequence') containers.set(node.result, node);
    const parent = stack[depth - 1];
    if (depth === 0 || parent === undefined) {
      roots.push(node);
      return;
    }
    parent.children ??= [];
    parent.children.push({ node, isMerge: state.tag === MERGE_TAG, result: state.result });
  };
  const listener = (event: string, state: unknown) =>
    event === 'open' ? open(state as ParserState) : close(state as ParserState);
  return { listener: listener as yaml.LoadOptions['listener'], layout: { roots, containers } };
}

function nodeOf(state: ParserState, opened: number, children: readonly Child[]): Node {
  const { input, position: end, result, kind } = state;
  const start = contentStart(input, opened, end);
  const only = children[0];
  // js-yaml tries every node in block context as a mapping first; what turns out to be none comes back as it is. Of a
  // block scalar that try sees nothing.
  const isTry = children.length === 1 && only !== undefined && only.node.start === start;
  if (isTry && !(kind === 'scalar' && only.node.kind === 'empty')) return only.node;
  if (kind === 'mapping') return { start, end, kind, result, entries: entriesOf(input, children), items: NONE };
  if (kind === 'sequence') {
    return { start, end, kind, result, entries: NONE, items: itemsOf(input, start, children, result) };
  }
  const isAlias = kind === null && start < end && input.charCodeAt(start) === STAR;
  if (isAlias) return { start, end, kind: 'alias', result, entries: NONE, items: NONE };
  return { start, end, kind: kind === 'scalar' ? 'scalar' : 'empty', result: undefined, entries: NONE, items: NONE };
}

const [TAB, SPACE, BANG, HASH, AND, STAR, DASH, COLON, BRACKET] = [9, 32, 33, 35, 38, 42, 45, 58, 91];

/** The first character after white space, comments, tags and anchors; `opened` where there is no other. */
function contentStart(input: string, opened: number, end: number): number {
  for (let at = skipBlank(input, opened); at < input.length; at = skipBlank(input, at)) {
    const code = input.charCodeAt(at);
    if (code !== BANG && code !== AND) return at <= end ? at : opened;
    const property = /[^\s,[\]{}]*/y;
    property.lastIndex = at + 1;
    at += 1 + (property.exec(input)?.[0].length ?? 0);
    // Nothing but a property: `key: !!str`.
    if (at >= end) return at > end ? opened : at;
  }
  return opened;
}

function skipBlank(input: string, from: number): number {
  let at = from;
  for (;;) {
    const code = input.charCodeAt(at);
    if (code === HASH) {
      const eol = input.indexOf('\n', at);
      const cr = input.indexOf('\r', at);
      at = cr >= 0 && cr < eol ? cr : eol < 0 ? input.length : eol;
    } else if (code === SPACE || code === TAB || code === 10 || code === 13) at++;
    else return at;
  }
}

/** Pairs keys with values: a key is followed by a colon where there is a value node, even an empty one. */
function entriesOf(input: string, children: readonly Child[]): Entry[] {
  const entries: Entry[] = [];
  for (let index = 0; index < children.length; index++) {
    const { node: keyNode, isMerge, result } = children[index] as Child;
    const hasValue = input.charCodeAt(skipBlank(input, keyNode.end)) === COLON;
    const value = hasValue ? children[++index]?.node : undefined;
    entries.push({ key: keyText(result), isMerge, keyNode, value });
  }
  return entries;
}

function keyText(result: unknown): string {
  return typeof result === 'object' && result !== null && !(result instanceof Literal)
    ? '[object Object]'
    : String(result);
}

function itemsOf(input: string, start: number, children: readonly Child[], result: unknown): readonly Item[] {
  if (input.charCodeAt(start) === BRACKET) return flowItemsOf(input, children);
  const nodes = children.map(({ node }) => node);
  // An item that is nothing but a dash makes no node: find those by counting dashes.
  if (nodes.length === (result as unknown[]).length) return nodes;
  const items: Item[] = [];
  let from = start;
  for (const child of [...nodes, undefined]) {
    const dashes = dashesBetween(input, from, child?.start, (result as unknown[]).length - items.length);
    for (const dash of child === undefined ? dashes : dashes.slice(0, -1)) items.push({ kind: 'empty', start: dash });
    if (child !== undefined) items.push(child);
    // Where js-yaml lost its place, it takes lines of a block scalar for items.
    const isBlock = child?.kind === 'scalar' && '|>'.includes(input[child.start] ?? ' ');
    from = (isBlock ? child.start : child?.end) ?? from;
  }
  return items;
}

function dashesBetween(input: string, from: number, to: number | undefined, most: number): number[] {
  const dashes: number[] = [];
  let at = skipBlank(input, from);
  while (input.charCodeAt(at) === DASH && (to === undefined ? dashes.length < most : at < to)) {
    dashes.push(at);
    at = skipBlank(input, at + 1);
  }
  return dashes;
}

/** `[a: b]` is a list of one mapping, for which js-yaml opens no node. */
function flowItemsOf(input: string, children: readonly Child[]): Item[] {
  const items: Item[] = [];
  for (let index = 0; index < children.length; index++) {
    const { node } = children[index] as Child;
    if (input.charCodeAt(skipBlank(input, node.end)) !== COLON) {
      items.push(node);
      continue;
    }
    const entries = entriesOf(input, children.slice(index, index + 2));
    const end = children[++index]?.node.end ?? node.end;
    items.push({ start: node.start, end, kind: 'mapping', result: undefined, entries, items: NONE });
  }
  return items;
}

/** What a path leads to: the nearest node that exists, and the key it stands under. */
export interface Found {
  readonly node: Item | undefined;
  readonly keyNode: Node | undefined;
  /** Whether the whole path was found. */
  readonly complete: boolean;
}

/** Follows a path from the root of a document. A path that leads nowhere ends at its nearest ancestor that exists. */
export function findNode(layout: Layout, index: number, path: readonly Key[]): Found {
  let found: Found = { node: layout.roots[index], keyNode: undefined, complete: true };
  for (const key of path) {
    const next = childOf(layout, found.node, key, 0);
    if (next === undefined) return { ...found, complete: false };
    found = next;
  }
  return found;
}

/** Anchors may merge anchors; no more of them than this. */
const MAX_MERGES = 100;

function childOf(layout: Layout, item: Item | undefined, key: Key, merges: number): Found | undefined {
  const node = containerOf(layout, item);
  if (node === undefined || merges > MAX_MERGES) return undefined;
  if (node.kind === 'sequence') {
    const child = typeof key === 'number' ? node.items[key] : undefined;
    return child === undefined ? undefined : { node: child, keyNode: undefined, complete: true };
  }
  const wanted = String(key);
  const entry = node.entries.findLast((candidate) => candidate.key === wanted && !candidate.isMerge);
  if (entry !== undefined) return { node: entry.value, keyNode: entry.keyNode, complete: true };
  for (const { isMerge, value } of node.entries) {
    if (!isMerge) continue;
    const merged = containerOf(layout, value);
    for (const source of merged?.kind === 'sequence' ? merged.items : [merged]) {
      const found = childOf(layout, source, key, merges + 1);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The mapping or list that a node is, or that an alias stands for. */
function containerOf(layout: Layout, item: Item | undefined): Node | undefined {
  if (item === undefined || !('entries' in item)) return undefined;
  if (item.kind === 'alias') return layout.containers.get(item.result);
  return item.kind === 'mapping' || item.kind === 'sequence' ? item : undefined;
}
