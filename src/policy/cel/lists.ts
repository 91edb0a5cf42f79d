import { Optional } from '@marcbachmann/cel-js';
import { order, same } from './compare.ts';
import type { CelLibrary, CelType, Checker } from './library.ts';
import { type Binding, bindingMacro } from './macros.ts';

/*
 * Lists, as Kubernetes has them (https://kubernetes.io/docs/reference/using-api/cel/, "Kubernetes list library") and
 * the `lists` and `sets` extensions of cel-go.
 */

type List = readonly unknown[];

class Lists {}
class Sets {}

/** More elements than this a list of numbers must not have. */
const MOST = 10_000n;

/** Each element with its key, worked out once. */
const sortBy = {
  bound: (receiver: CelType, checker: Checker) => elementType(receiver, checker),
  result: (receiver: CelType, _: CelType, checker: Checker) =>
    checker.getType(`list<${elementType(receiver, checker).name}>`),
  evaluate: (value: unknown, keyOf: (item: unknown) => unknown) => {
    if (!Array.isArray(value)) throw new Error('sortBy() is of a list');
    const keyed = value.map((item): [unknown, unknown] => [keyOf(item), item]);
    return keyed.sort(([a], [b]) => order(a, b)).map(([, item]) => item);
  },
} satisfies Binding;

export const LISTS: CelLibrary = {
  title: 'Lists and sets',
  namespaces: [
    { name: 'lists', type: 'ListsNamespace', valueClass: Lists },
    { name: 'sets', type: 'SetsNamespace', valueClass: Sets },
  ],
  functions: [
    {
      signature: 'list<A>.isSorted(): bool',
      description: 'whether no element is greater than the next',
      handler: isSorted,
    },
    { signature: 'list<A>.sum(): A', description: 'the sum of numbers or durations; 0 of none', handler: sum },
    {
      signature: 'list<A>.min(): A',
      description: 'the least element; an error where there is none',
      handler: (list: List) => extreme(list, -1),
    },
    {
      signature: 'list<A>.max(): A',
      description: 'the greatest element; an error where there is none',
      handler: (list: List) => extreme(list, 1),
    },
    {
      signature: 'list<A>.indexOf(A): int',
      description: 'the first place of an element, from 0; -1 where it is not there',
      handler: (list: List, wanted: unknown) => BigInt([...list].findIndex((item) => same(item, wanted))),
    },
    {
      signature: 'list<A>.lastIndexOf(A): int',
      description: 'the last place of an element, from 0; -1 where it is not there',
      handler: (list: List, wanted: unknown) => BigInt([...list].findLastIndex((item) => same(item, wanted))),
    },
    {
      signature: 'list<A>.distinct(): list<A>',
      description: 'each element once, where it stood first',
      handler: distinct,
    },
    {
      signature: 'list<dyn>.flatten(): list<dyn>',
      description: 'with the lists in it opened',
      handler: (list: List) => list.flat(),
    },
    {
      signature: 'list<dyn>.flatten(int): list<dyn>',
      description: 'with the lists in it opened, so many levels deep',
      handler: (list: List, depth: bigint) => list.flat(atLeast(depth, 'depth')),
    },
    {
      signature: 'list<A>.slice(int, int): list<A>',
      description: 'the elements from one place to before another',
      handler: slice,
    },
    {
      signature: 'list<A>.reverse(): list<A>',
      description: 'the last first',
      handler: (list: List) => [...list].reverse(),
    },
    { signature: 'list<A>.sort(): list<A>', description: 'in order', handler: (list: List) => [...list].sort(order) },
    {
      signature: 'list<A>.sortBy(name, key): list<A>',
      description: 'in the order of a key: `units.sortBy(unit, unit.name)`',
    },
    {
      signature: 'list<A>.first(): optional<A>',
      description: 'the first element, if any',
      handler: (list: List) => Optional.of([...list][0]),
    },
    {
      signature: 'list<A>.last(): optional<A>',
      description: 'the last element, if any',
      handler: (list: List) => Optional.of([...list].at(-1)),
    },
    {
      signature: 'ListsNamespace.range(int): list<int>',
      description: 'written `lists.range(n)`: the numbers from 0 to n - 1',
      handler: (_: Lists, size: bigint) => range(size),
    },
    {
      signature: 'SetsNamespace.contains(list<A>, list<A>): bool',
      description: 'written `sets.contains(a, b)`: whether the first has every element of the second',
      handler: (_: Sets, all: List, some: List) => contains(all, some),
    },
    {
      signature: 'SetsNamespace.intersects(list<A>, list<A>): bool',
      description: 'written `sets.intersects(a, b)`: whether they have an element in common',
      handler: (_: Sets, one: List, other: List) =>
        distinct([...one, ...other]).length < distinct(one).length + distinct(other).length,
    },
    {
      signature: 'SetsNamespace.equivalent(list<A>, list<A>): bool',
      description: 'written `sets.equivalent(a, b)`: whether each has every element of the other',
      handler: (_: Sets, one: List, other: List) => contains(one, other) && contains(other, one),
    },
  ],
  macros: [{ signature: 'list.sortBy(ast, ast): list<dyn>', expand: bindingMacro('sortBy', sortBy) }],
};

function elementType({ kind, valueType }: CelType, checker: Checker): CelType {
  return kind === 'list' && valueType !== undefined ? valueType : checker.getType('dyn');
}

function isSorted(list: List): boolean {
  const items = [...list];
  return items.every((item, index) => index === 0 || order(items[index - 1], item) <= 0);
}

function sum(list: List): unknown {
  const [first, ...others] = [...list];
  if (first === undefined) return 0n;
  if (!['bigint', 'number', 'object'].includes(typeof first)) throw new Error(NO_SUM);
  return others.reduce(plus, first);
}

const NO_SUM = 'sum() is of numbers of one kind, or of durations';

function plus(a: unknown, b: unknown): unknown {
  if (typeof a === 'bigint' && typeof b === 'bigint') return a + b;
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  if (typeof a === 'object' && a !== null && 'addDuration' in a)
    return (a as { addDuration(b: unknown): unknown }).addDuration(b);
  throw new Error(NO_SUM);
}

function extreme(list: List, sign: -1 | 1): unknown {
  const items = [...list];
  if (items.length === 0) throw new Error(`${sign < 0 ? 'min' : 'max'}() of an empty list`);
  return items.reduce((best, item) => (order(item, best) * sign > 0 ? item : best));
}

function distinct(list: List): List {
  const found = new Collection();
  return [...list].filter((item) => found.add(item));
}

function slice(list: List, start: bigint, end: bigint): List {
  const size = BigInt([...list].length);
  if (start < 0n || start > end || end > size) {
    throw new Error(`slice(${start}, ${end}) is not within a list of ${size}`);
  }
  return [...list].slice(Number(start), Number(end));
}

function contains(all: List, some: List): boolean {
  const items = new Collection();
  for (const item of all) items.add(item);
  return [...some].every((wanted) => items.has(wanted));
}

/** Values, each once. Texts are looked up, so that long lists of them take no time. */
class Collection {
  readonly #texts = new Set<string>();
  readonly #others: unknown[] = [];

  has(value: unknown): boolean {
    return typeof value === 'string' ? this.#texts.has(value) : this.#others.some((other) => same(other, value));
  }

  /** Whether it was not there before. */
  add(value: unknown): boolean {
    if (this.has(value)) return false;
    if (typeof value === 'string') this.#texts.add(value);
    else this.#others.push(value);
    return true;
  }
}

function range(size: bigint): List {
  if (size > MOST) throw new Error(`lists.range(${size}) is too long: at most ${MOST}`);
  return Array.from({ length: atLeast(size, 'size') }, (_, index) => BigInt(index));
}

function atLeast(value: bigint, what: string): number {
  if (value < 0n) throw new Error(`a ${what} of ${value} is less than 0`);
  return Number(value);
}
