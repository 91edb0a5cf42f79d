import { GATE } from './gate.ts';
import type { CelLibrary } from './library.ts';

/*
 * The functions beside CEL's own. Those that Kubernetes has are loaded only where an expression calls one of them: most
 * policies need none.
 */

interface Entry {
  /** Every name that calls something of the library. */
  readonly names: readonly string[];
  /** Names before a point: `sets.contains`. */
  readonly namespaces?: readonly string[];
  load(): Promise<CelLibrary>;
}

/** In the order of the documentation. A test sees that the names are those of the libraries. */
export const LIBRARIES: readonly Entry[] = [
  {
    names: ['matches', 'find', 'findAll'],
    load: async () => (await import('./regex.ts')).REGEX,
  },
  {
    names: ['charAt', 'format', 'replace', 'reverse'],
    namespaces: ['strings'],
    load: async () => (await import('./strings.ts')).STRINGS,
  },
  {
    names: [
      ...['isSorted', 'sum', 'min', 'max', 'indexOf', 'lastIndexOf', 'distinct', 'flatten', 'slice', 'reverse', 'sort'],
      ...['sortBy', 'first', 'last'],
    ],
    namespaces: ['lists', 'sets'],
    load: async () => (await import('./lists.ts')).LISTS,
  },
  {
    names: ['optMap', 'optFlatMap', 'ofNonZeroValue'],
    load: async () => (await import('./optionals.ts')).OPTIONALS,
  },
  {
    names: [
      ...['quantity', 'isQuantity', 'sign', 'add', 'sub', 'isGreaterThan', 'isLessThan', 'compareTo', 'isInteger'],
      ...['asInteger', 'asApproximateFloat'],
    ],
    load: async () => (await import('./quantity.ts')).QUANTITY,
  },
  {
    names: ['url', 'isURL', 'getScheme', 'getHost', 'getHostname', 'getPort', 'getEscapedPath', 'getQuery'],
    load: async () => (await import('./url.ts')).URL_LIBRARY,
  },
  {
    names: [
      ...['ip', 'isIP', 'isCanonical', 'family', 'isUnspecified', 'isLoopback', 'isLinkLocalMulticast'],
      ...['isLinkLocalUnicast', 'isGlobalUnicast', 'cidr', 'isCIDR', 'containsIP', 'containsCIDR', 'masked'],
      'prefixLength',
    ],
    load: async () => (await import('./network.ts')).NETWORK,
  },
  {
    names: ['semver', 'isSemver', 'major', 'minor', 'patch', 'isGreaterThan', 'isLessThan', 'compareTo'],
    load: async () => (await import('./semver.ts')).SEMVER,
  },
];

/** The libraries that expressions need: those of which they call something, and the gate's own. */
export async function librariesFor(expressions: Iterable<string>): Promise<readonly CelLibrary[]> {
  const text = [...expressions].join('\n');
  const called = new Set([...text.matchAll(/(\w+)(?:\s|\/\/.*\n)*\(/g)].map((match) => match[1]));
  const before = new Set([...text.matchAll(/(\w+)(?:\s|\/\/.*\n)*\./g)].map((match) => match[1]));
  // The language library has a `matches` of its own, which must not be had by writing the call in some other way.
  if (/\bmatches\b/.test(text)) called.add('matches');
  const needed = LIBRARIES.filter(
    ({ names, namespaces = [] }) =>
      names.some((name) => called.has(name)) || namespaces.some((name) => before.has(name)),
  );
  return [GATE, ...(await Promise.all(needed.map((entry) => entry.load())))];
}

/** Every library, for the documentation. */
export async function allLibraries(): Promise<readonly CelLibrary[]> {
  return [GATE, ...(await Promise.all(LIBRARIES.map((entry) => entry.load())))];
}
