import { describe, expect, it } from 'vitest';
import { globMatcher, pathMatcher, pathspecMatcher } from '../../../src/util/go-globs.ts';
import truth from './truth/patterns.json' with { type: 'json' };

describe("patterns match what Go's path.Match and gobwas/glob match", () => {
  it.each(truth.patterns)('$kind $pattern', ({ kind, pattern, matches, malformed }) => {
    const matcher = kind === 'glob' ? globMatcher(pattern) : pathMatcher(pattern);
    const texts = kind === 'glob' ? truth.texts.glob : truth.texts.path;
    expect(texts.filter((text) => matcher(text) === true)).toEqual(matches.toSorted());
    // Go reports a malformed pattern only when it comes that far; here it never matches.
    for (const text of malformed) expect(matcher(text)).not.toBe(true);
  });
});

describe('a Git pathspec', () => {
  it.each([
    ['apps/*/config.json', 'apps/a/b/config.json', true],
    ['apps/**/config.json', 'apps/config.json', false],
    ['apps', 'apps/a/b.json', true],
    ['apps/', 'apps/a/b.json', true],
    ['apps', 'apps2/a.json', false],
    ['a?c', 'abc', true],
  ])('%s %s', (pattern, path, expected) => expect(pathspecMatcher(pattern)(path)).toBe(expected));
});
