import { globMatcher } from '../../util/glob.ts';
import type { CelLibrary } from './library.ts';

/** The gate's own functions: globs, and what policies need whose parameters name fields of manifests. */
export const GATE: CelLibrary = {
  title: 'Of the gate',
  functions: [
    {
      signature: 'string.matchesAny(list<string>): bool',
      description: 'whether the text matches one of the globs (`*`, `**`, `?`, `{a,b}`), and none that begins with `!`',
      handler: (text: string, globs: readonly string[]) => matcherOf(globs)(text),
    },
    {
      signature: 'valuesAt(dyn, string): list<dyn>',
      description:
        'the values of a manifest at a path, `spec.template.spec.containers.*.image`; none where the path leads nowhere',
      handler: (manifest: unknown, path: string) => valuesAt(manifest, path),
    },
    {
      signature: 'amount(dyn): double',
      description:
        'a number, or a quantity of Kubernetes as a number: `500m` is 0.5, `1Ki` is 1024; 0 for anything else',
      handler: (value: unknown) => amount(value),
    },
  ],
};

/** Lists of globs are those of parameters, mostly: the same list again for each item. */
const matchers = new WeakMap<readonly string[], (text: string) => boolean>();

function matcherOf(globs: readonly string[]): (text: string) => boolean {
  let matcher = matchers.get(globs);
  if (matcher === undefined) {
    matcher = globMatcher(globs);
    matchers.set(globs, matcher);
  }
  return matcher;
}

function valuesAt(manifest: unknown, path: string): unknown[] {
  let values = [manifest];
  for (const name of path.split('.')) values = values.flatMap((value) => children(value, name));
  return values;
}

function children(value: unknown, name: string): unknown[] {
  if (value instanceof Map) return name === '*' ? [...value.values()] : value.has(name) ? [value.get(name)] : [];
  if (!Array.isArray(value)) return [];
  return name === '*' ? value : value.slice(Number(name), Number(name) + 1);
}

const FACTORS: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

function amount(value: unknown): number {
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value);
  const match = typeof value === 'string' ? /^([+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?)([numkMGTPE]?i?)$/.exec(value) : null;
  const number = Number(match?.[1]) * (FACTORS[match?.[2] ?? ''] ?? Number.NaN);
  return Number.isNaN(number) ? 0 : number;
}
