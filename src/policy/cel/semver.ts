import { SemVer } from 'semver';
import type { CelLibrary } from './library.ts';

/*
 * Semantic versions, as Kubernetes takes them: strictly, or, with `true`, with what people write put right.
 */

export const SEMVER: CelLibrary = {
  title: 'Semantic versions',
  types: [{ name: 'Semver', valueClass: SemVer as never }],
  functions: [
    {
      signature: 'semver(string): Semver',
      description: 'the version that a text says',
      handler: (text: string) => semver(text),
    },
    {
      signature: 'semver(string, bool): Semver',
      description: 'with `true`, `v1.2` is 1.2.0 and `01.2.3` is 1.2.3',
      handler: (text: string, isNormalized: boolean) => semver(isNormalized ? normalized(text) : text),
    },
    {
      signature: 'isSemver(string): bool',
      description: 'whether a text is one',
      handler: (text: string) => parse(text) !== undefined,
    },
    {
      signature: 'isSemver(string, bool): bool',
      description: 'whether a text is one, with `true` after what people write is put right',
      handler: (text: string, isNormalized: boolean) => parse(isNormalized ? normalized(text) : text) !== undefined,
    },
    {
      signature: 'Semver.major(): int',
      description: 'the first number',
      handler: ({ major }: SemVer) => BigInt(major),
    },
    {
      signature: 'Semver.minor(): int',
      description: 'the second number',
      handler: ({ minor }: SemVer) => BigInt(minor),
    },
    {
      signature: 'Semver.patch(): int',
      description: 'the third number',
      handler: ({ patch }: SemVer) => BigInt(patch),
    },
    {
      signature: 'Semver.isGreaterThan(Semver): bool',
      description: 'whether it is later',
      handler: (a: SemVer, b: SemVer) => a.compare(b) > 0,
    },
    {
      signature: 'Semver.isLessThan(Semver): bool',
      description: 'whether it is earlier',
      handler: (a: SemVer, b: SemVer) => a.compare(b) < 0,
    },
    {
      signature: 'Semver.compareTo(Semver): int',
      description: '-1, 0 or 1',
      handler: (a: SemVer, b: SemVer) => BigInt(a.compare(b)),
    },
  ],
  operators: [{ signature: 'Semver == Semver', handler: (a: SemVer, b: SemVer) => a.compare(b) === 0 }],
};

function semver(text: string): SemVer {
  const found = parse(text);
  if (found === undefined) throw new Error(`${JSON.stringify(text)} is no semantic version`);
  return found;
}

/** The library forgives a `v` in front and spaces; the standard does not. */
function parse(text: string): SemVer | undefined {
  if (!/^\d[^\s]*$/.test(text)) return undefined;
  try {
    return new SemVer(text);
  } catch {
    return undefined;
  }
}

function normalized(text: string): string {
  const [major = '', minor, ...rest] = text.replace(/^v/, '').split('.');
  const parts = [major, ...(minor === undefined ? [] : [minor]), ...(rest.length === 0 ? [] : [rest.join('.')])];
  if (parts.length < 3 && /[+-]/.test(parts.at(-1) ?? '')) return text;
  while (parts.length < 3) parts.push('0');
  return parts.map((part) => part.replace(/^0+(?=\d)/, '')).join('.');
}
