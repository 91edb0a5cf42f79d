import { describe, expect, test } from 'vitest';
import { globMatcher } from '../../src/util/glob.ts';

describe('globs', () => {
  test.each([
    ['*-prod', 'shop-prod', true],
    ['*-prod', 'shop/x-prod', false],
    ['gitops/apps/**', 'gitops/apps/x/y.yaml', true],
    ['gitops/apps/**', 'gitops/appsx/y.yaml', false],
    ['**/prod/**', 'a/prod/b/c.yaml', true],
    ['**/prod/**', 'prod/b.yaml', true],
    ['**/prod/**', 'preprod/b.yaml', false],
    ['a/{b,c{d,e}}/*', 'a/ce/x', true],
    ['a/{b,c}/*', 'a/d/x', false],
    ['a/?', 'a/bc', false],
    ['plain', 'plain', true],
    ['*', '', true],
  ])('%s on %s: %s', (glob, text, expected) => {
    expect(globMatcher([glob])(text)).toBe(expected);
  });

  test('an exclamation mark takes matches away', () => {
    const matches = globMatcher(['apps/**', '!apps/legacy/**']);
    expect([matches('apps/a'), matches('apps/legacy/a')]).toEqual([true, false]);
  });

  // What tries every way to match would not end here.
  test('no pattern and no text makes it slow', () => {
    expect(globMatcher([`${'a*'.repeat(200)}b`])('a'.repeat(20_000))).toBe(false);
    expect(globMatcher([`${'{a,b}'.repeat(40)}*`])('c')).toBe(false);
  });
});
