import { describe, expect, test } from 'vitest';
import { ownersOf, parseCodeOwners, unitOwnersOf } from '../../src/util/code-owners.ts';

function owners(text: string, prefix = '') {
  const codeOwners = { path: 'CODEOWNERS', prefix, ...parseCodeOwners(text) };
  return {
    of: (path: string) => ownersOf(codeOwners, path)?.owners,
    unit: (path: string) => unitOwnersOf(codeOwners, path)?.owners,
  };
}

describe('patterns, as GitHub documents them', () => {
  test.each<[string, string[], string[]]>([
    ['*', ['a', 'a/b/c.yaml', '.github/x'], []],
    ['*.js', ['a.js', 'deep/down/a.js'], ['a.jsx', 'js']],
    ['/build/logs/', ['build/logs/a', 'build/logs/b/c'], ['x/build/logs/a', 'build/logs']],
    ['docs/*', ['docs/start.md'], ['docs/more/start.md', 'x/docs/start.md']],
    ['apps/', ['apps/a', 'x/apps/a/b'], ['apps', 'myapps/a']],
    ['/docs/', ['docs/a', 'docs/b/c'], ['x/docs/a']],
    ['**/logs', ['logs/a', 'build/logs/a/b', 'x/y/logs'], ['logs.txt']],
    ['apps/github', ['apps/github', 'apps/github/a'], ['x/apps/github', 'apps/github.md']],
    ['/apps/**/prod', ['apps/prod/a', 'apps/shop/prod/a', 'apps/a/b/prod'], ['apps/prods', 'x/apps/prod/a']],
    ['/apps/**', ['apps/a', 'apps/a/b'], ['apps', 'other/a']],
    ['/*', ['a'], ['a/b']],
    ['a?c', ['abc', 'x/abc/d'], ['ac', 'a/c']],
    ['my\\ dir/', ['my dir/a'], ['my/a', 'dir/a']],
    ['{a,b}', ['{a,b}'], ['a', 'b']],
    ['Apps/', ['Apps/a'], ['apps/a']],
  ])('%s', (pattern, matching, others) => {
    const { of } = owners(`${pattern} @owner`);
    expect(matching.filter((path) => of(path) === undefined)).toEqual([]);
    expect(others.filter((path) => of(path) !== undefined)).toEqual([]);
  });

  test('the last line that matches decides, one without owners too', () => {
    const { of } = owners('* @everyone\n/apps/ @apps @org/team\n/apps/free\n');
    expect(of('README.md')).toEqual(['everyone']);
    expect(of('apps/shop/a.yaml')).toEqual(['apps', 'org/team']);
    expect(of('apps/free/a.yaml')).toEqual([]);
    expect(owners('/apps/ @apps').of('other')).toBeUndefined();
  });

  test('comments, blank lines, carriage returns and addresses', () => {
    const { of } = owners('# all\r\n\r\n  * @a somebody@example.org # and nobody else @b\r\n');
    expect(of('x')).toEqual(['a', 'somebody@example.org']);
  });

  test('a line that is wrong is passed over and told, whole', () => {
    const text = '* @a\n!apps/ @b\napps/[ab] @b\n\\#x @b\n/prod/ @b nobody\n/dev/ @ @c\n/x/ @a/b/c\n/y/ <script>\n';
    const { problems, lines } = parseCodeOwners(text);
    expect(lines.map(({ line }) => line)).toEqual([1]);
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(problems[3]?.message).toBe('nobody is no @user, @organization/team or address');
  });
});

test('a unit has the owner of a file in its directory, or of the file it is written in', () => {
  const { unit } = owners('*.md @docs\n/apps/prod/ @prod\n/clusters/*.yaml @clusters\n/apps/*/ @one-below\n');
  expect(unit('apps/prod')).toEqual(['one-below']);
  expect(unit('apps/prod/shop')).toEqual(['one-below']);
  expect(unit('clusters/prod.yaml')).toEqual(['clusters']);
  expect(unit('')).toBeUndefined();
  expect(owners('kustomization.yaml @k').unit('')).toEqual(['k']);
});

test('what is judged may be a directory of the repository', () => {
  const { of } = owners('/deploy/apps/ @apps\n/apps/ @others\n', 'deploy/');
  expect(of('apps/a')).toEqual(['apps']);
});

test('patterns that look for much are decided at once', () => {
  const { of } = owners(`${'**/a*a*a*'.repeat(200)}b @owner`);
  expect(of(`${'aaaaaaaaaa/'.repeat(200)}a`)).toBeUndefined();
});
