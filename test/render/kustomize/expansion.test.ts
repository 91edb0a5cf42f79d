import { describe, expect, it } from 'vitest';
import { expandVariables, variableValue } from '../../../src/render/kustomize/expansion.ts';
import { parseGitUrl, readGitUrl } from '../../../src/render/kustomize/git-url.ts';
import { mappingOf } from './support.ts';

describe('variables', () => {
  const known = new Map<string, string | number | boolean>([
    ['A', 'a'],
    ['N', 8080],
    ['T', true],
    ['R', '$(A)'],
  ]);
  it.each([
    ['$(A)', 'a'],
    ['$(N)', 8080],
    ['$(T)', true],
    ['x$(N)', 'x8080'],
    ['$(A)$(N)', 'a8080'],
    ['$$(A)', '$(A)'],
    ['$$$(A)', '$a'],
    ['$(R)', '$(A)'],
    ['$(none)-$(A', '$(none)-$(A'],
    ['$x ${A} $', '$x ${A} $'],
    ['$(A', '$(A'],
  ])('%s becomes %s', (input, expected) => {
    expect(expandVariables(input, (name) => known.get(name))).toBe(expected);
  });

  it('takes time in proportion to the text', () => {
    const input = '$('.repeat(200_000);
    expect(expandVariables(input, () => undefined)).toBe(input);
  });

  it('uses nothing but plain values', () => {
    const values = mappingOf('{a: 0755, b: 1.50, c: 2020-01-01, d: {e: 1}, f: x, g: null}');
    expect(Object.values(values).map(variableValue)).toEqual([493, 1.5, undefined, undefined, 'x', undefined]);
  });
});

describe('addresses of remote bases', () => {
  it.each([
    ['https://github.com/org/repo//deploy?ref=v1', 'https://github.com/', 'org/repo', 'deploy', 'v1'],
    ['github.com/org/repo/deploy/x', 'https://github.com/', 'org/repo', 'deploy/x', ''],
    ['git@github.com:org/repo.git/deploy', 'git@github.com:', 'org/repo.git', 'deploy', ''],
    ['ssh://git@example.org:22/org/repo//a?version=b', 'ssh://git@example.org:22/', 'org/repo', 'a', 'b'],
    ['git::https://example.org/a/b', 'https://example.org/', 'a/b', '', ''],
    ['https://dev.example.org/x/_git/repo/path', 'https://dev.example.org/', 'x/_git/repo', 'path', ''],
    ['file:///tmp/repo', 'file://', '/tmp/repo', '', ''],
  ])('%s', (url, host, repository, path, ref) => {
    expect(readGitUrl(url)).toMatchObject({ host, repository, path, ref });
  });

  it.each(['../base', 'base', './github.com/a/b', '/abs', 'https://example.org', 'github.com/a/b//../../c', 'a:b'])(
    'is none: %s',
    (entry) => {
      expect(parseGitUrl(entry)).toBeUndefined();
    },
  );
});
