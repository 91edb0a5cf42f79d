import { describe, expect, it } from 'vitest';
import { parseLabelSelector } from '../../../src/render/kustomize/label-selector.ts';

const LABELS = new Map([
  ['app', 'web'],
  ['tier', 'front'],
  ['size', '3'],
  ['empty', ''],
  ['example.org/team', 'a'],
]);

describe('label selectors', () => {
  it.each([
    ['', true],
    ['app', true],
    ['!app', false],
    ['!none', true],
    ['app=web', true],
    ['app == web', true],
    ['app=web,tier=front', true],
    ['app=web,tier=back', false],
    ['app!=web', false],
    ['none!=web', true],
    ['app in (web, api)', true],
    ['app in (api)', false],
    ['app notin (api,db)', true],
    ['none notin (api)', true],
    ['none in (api)', false],
    ['empty=', true],
    ['empty in ()', true],
    ['empty in (,a)', true],
    ['app in (a,,b)', false],
    ['size>2', true],
    ['size < 3', false],
    ['app>2', false],
    ['example.org/team=a', true],
    ['in in (in, notin)', false],
    ['app=in', false],
  ])('%s: %s', (selector, expected) => {
    expect(parseLabelSelector(selector)(LABELS)).toBe(expected);
  });

  it.each([
    ['app=web,', "found '', expected: identifier after ','"],
    [',app', "found ',', expected: !, identifier, or 'end of string'"],
    ['app web', "found 'web', expected: '=', '!=', '==', 'in', notin'"],
    ['app in web', "found 'web' expected: '('"],
    ['app in (web', "found '', expected: ',' or ')'"],
    ['app=(web)', "found '(', expected: identifier"],
    ['app=web tier', "found 'tier', expected: ',' or 'end of string'"],
    ['!', "found '', expected: identifier"],
    ['size>two', "for 'Gt', 'Lt' operators, the value must be an integer"],
    ['-app', 'invalid label key "-app"'],
    ['a/b/c', 'invalid label key "a/b/c"'],
    ['/b', 'prefix part must be non-empty'],
    ['Example.org/b', 'DNS-1123 subdomain'],
    [`a${'b'.repeat(63)}`, 'no more than 63 characters'],
    ['app=-web', 'invalid label value: "-web": at key: "app"'],
  ])('refuses %s', (selector, message) => {
    expect(() => parseLabelSelector(selector)).toThrow(message);
  });
});
