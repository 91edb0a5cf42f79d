import { isContainer, type Value } from '../model/value.ts';

/*
 * Bounds on what a text may hold. Whoever walks a document later walks what aliases stand for again and again, so what
 * counts is the document with every alias written out.
 */

/** Nesting that no manifest needs and that would exhaust the stack. */
export const MAX_DEPTH = 200;
/** Keys that `<<` may bring into one text. */
export const MAX_MERGED_KEYS = 100_000;
/** Documents of one file. */
export const MAX_DOCUMENTS = 100_000;
/** Values of one document with every alias written out: far more than any manifest, far less than what hurts. */
const MAX_EXPANDED = 1_000_000;
/** A large document that hardly uses aliases is only large. */
const MAX_RATIO = 10;

/** What is wrong with the aliases of a document. */
export type Excess = 'alias-bomb' | 'too-deep' | 'cycle';

interface Size {
  readonly nodes: number;
  readonly depth: number;
}
const LEAF: Size = { nodes: 1, depth: 0 };

const ANCHOR = /(?:^|[\s[{,:])&[^\s&]/;
const ALIAS = /(?:^|[\s[{,:])\*[^\s*]/;

/** Whether a text may hold anchors and aliases at all. Nearly none does, and only those need a look. */
export function mayHaveAliases(text: string): boolean {
  return text.includes('&') && text.includes('*') && ANCHOR.test(text) && ALIAS.test(text);
}

/** Checks a document whose containers may be shared. Takes time in its written size, not in its expanded size. */
export function excessOf(value: Value): Excess | undefined {
  const sizes = new Map<Value, Size | 'open'>();
  let excess: Excess | undefined;
  let written = 0;
  const measure = (current: Value, above: number): Size => {
    written++;
    if (!isContainer(current)) return LEAF;
    const known = sizes.get(current);
    if (known === 'open') excess = 'cycle';
    else if (above + (known?.depth ?? 0) > MAX_DEPTH) excess = 'too-deep';
    if (excess !== undefined || known === 'open') return LEAF;
    if (known !== undefined) return known;
    sizes.set(current, 'open');
    let nodes = 1;
    let depth = 0;
    for (const child of Array.isArray(current) ? current : Object.values(current)) {
      const size = measure(child, above + 1);
      nodes += size.nodes;
      depth = Math.max(depth, size.depth + 1);
      if (excess !== undefined) break;
    }
    const size = { nodes, depth };
    sizes.set(current, size);
    return size;
  };
  const { nodes } = measure(value, 0);
  return excess ?? (nodes > MAX_EXPANDED && nodes > written * MAX_RATIO ? 'alias-bomb' : undefined);
}
