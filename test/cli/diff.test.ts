import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { commit, git, gitRepository, temporary, write } from '../load/temporary.ts';
import { cli } from './cli.ts';

/*
 * `gitops-gate diff` in real Git repositories: what the clusters would run otherwise, and nothing else.
 */

const CONFIGURATION = `directories:
  - { path: one, cluster: prod }
  - { path: two, cluster: prod }
`;

const map = (name: string, data: string, extra = '') =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: shop${extra} }\ndata: { ${data} }\n`;

const release = (version: string, values: string) => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: redis, namespace: shop }
spec:
  interval: 10m
  chart: { spec: { chart: redis, version: ${version}, sourceRef: { kind: HelmRepository, name: charts } } }
  values: { ${values} }
`;

const BASE = {
  '.gitops-gate.yaml': CONFIGURATION,
  'one/kustomization.yaml': 'resources: [a.yaml, b.yaml, release.yaml, secret.yaml]\n',
  'one/a.yaml': map('a', 'x: "1", y: "2"'),
  'one/b.yaml': map('b', 'x: "1"'),
  'one/release.yaml': release('1.0.0', 'replicas: 1'),
  'one/secret.yaml':
    'apiVersion: v1\nkind: Secret\nmetadata: { name: s, namespace: shop }\nstringData: { k: before-it }\n',
  'two/kustomization.yaml': 'resources: []\n',
};

async function diff(root: string, base = 'HEAD'): Promise<string[]> {
  const { code, out, err } = await cli('diff', root, '--base', base);
  expect([code, err]).toEqual([0, '']);
  return out.trimEnd().split('\n');
}

const NOTHING = ['0 resources changed, reaching no environment'];

describe('what changes nothing', () => {
  test.each<[string, (root: string) => void]>([
    ['no change at all', () => undefined],
    ['a comment and another style', (root) => write(root, { 'one/b.yaml': `# why\n${map('b', '"x": \'1\'')}` })],
    [
      'a file of another name',
      (root) => {
        renameSync(path.join(root, 'one/a.yaml'), path.join(root, 'one/c.yaml'));
        write(root, { 'one/kustomization.yaml': 'resources: [release.yaml, secret.yaml, c.yaml, b.yaml]\n' });
      },
    ],
    ['a file that nobody reads', (root) => write(root, { 'README.md': 'hello\n', 'other/x.yaml': 'a: 1\n' })],
  ])('%s', async (_, change) => {
    const root = gitRepository(BASE);
    change(root);
    expect(await diff(root)).toEqual(NOTHING);
  });
});

describe('what changes something', () => {
  test('fields one by one, added and removed ones, and nothing that a Secret holds', async () => {
    const root = gitRepository(BASE);
    write(root, {
      'one/a.yaml': map('a', 'x: "2", z: "3"', ', annotations: { example.org/why: "a\\u001b[31m" }'),
      'one/secret.yaml': BASE['one/secret.yaml'].replace('before-it', 'after-it'),
      'one/kustomization.yaml': 'resources: [a.yaml, new.yaml, release.yaml, secret.yaml]\n',
      'one/new.yaml': map('new', 'x: "1"'),
    });
    const lines = await diff(root);
    expect(lines).toEqual([
      'prod/Directory//one (prod)',
      '  ~ ConfigMap/shop/a',
      '      data.x: 1 -> 2',
      '      - data.y: 2',
      '      + data.z: 3',
      expect.stringMatching(/^ {6}\+ metadata\.annotations: \{"example\.org\/why":"a/),
      '  - ConfigMap/shop/b',
      '  + ConfigMap/shop/new',
      '  ~ Secret/shop/s',
      '      stringData.k: (hidden) -> (hidden)',
      '4 resources changed, reaching prod',
    ]);
    for (const hidden of ['before-it', 'after-it', '\u001b']) expect(lines.join('\n')).not.toContain(hidden);
  });

  test('a release whose chart is not here, in its version and its values', async () => {
    const root = gitRepository(BASE);
    write(root, { 'one/release.yaml': release('1.1.0', 'replicas: 2') });
    expect(await diff(root)).toEqual([
      'prod/Directory//one (prod)',
      '  ~ HelmRelease/shop/redis',
      '      spec.chart.spec.version: 1.0.0 -> 1.1.0',
      '      spec.values.replicas: 1 -> 2',
      '1 resource changed, reaching prod',
    ]);
  });

  test('an object that another unit applies now has moved', async () => {
    const root = gitRepository(BASE);
    write(root, {
      'one/kustomization.yaml': 'resources: [a.yaml, release.yaml, secret.yaml]\n',
      'two/kustomization.yaml': 'resources: [b.yaml]\n',
      'two/b.yaml': BASE['one/b.yaml'],
    });
    rmSync(path.join(root, 'one/b.yaml'));
    expect(await diff(root)).toEqual([
      'prod/Directory//two (prod)',
      '  ~ ConfigMap/shop/b (from prod/Directory//one)',
      '1 resource changed, reaching prod',
    ]);
  });

  test('many fields are counted', async () => {
    const root = gitRepository(BASE);
    const data = (value: number) => Array.from({ length: 40 }, (_, at) => `k${at}: "${value}"`).join(', ');
    write(root, { 'one/a.yaml': map('a', data(1)) });
    commit(root);
    write(root, { 'one/a.yaml': map('a', data(2)) });
    const lines = await diff(root);
    expect(lines).toHaveLength(1 + 1 + 25 + 1 + 1);
    expect(lines.at(-2)).toBe('      and 15 more fields');
  });
});

describe('repositories of all sorts', () => {
  test('a base that is gone, or none at all, is said and is no pass', async () => {
    const root = gitRepository(BASE);
    for (const [directory, base] of [
      [root, 'no-such-branch'],
      [root, '0123456789012345678901234567890123456789'],
      [temporary(BASE), 'HEAD'],
    ] as const) {
      const { code, out, err } = await cli('diff', directory, '--base', base);
      expect([code, out]).toEqual([3, '']);
      expect(err).toMatch(/is not in this repository|is in no Git repository/);
    }
    expect((await cli('diff', root)).code).toBe(2);
  });

  test('a shallow clone has its last commit, and says what to fetch where it lacks the base', async () => {
    const origin = gitRepository(BASE);
    const first = git(origin, 'rev-parse', 'HEAD');
    write(origin, { 'one/a.yaml': map('a', 'x: "2", y: "2"') });
    commit(origin);
    const clone = path.join(temporary(), 'clone');
    git(origin, 'clone', '-q', '--depth', '1', pathToFileURL(origin).href, clone);
    expect(await diff(clone)).toEqual(NOTHING);
    const { code, err } = await cli('diff', clone, '--base', first);
    expect(code).toBe(3);
    expect(err).toContain('the clone is shallow');
  });

  test('a submodule is a directory without files on both sides', async () => {
    const module = gitRepository({ 'x.yaml': map('x', 'a: "1"') });
    const root = gitRepository(BASE);
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', pathToFileURL(module).href, 'vendor');
    commit(root);
    expect(await diff(root)).toEqual(NOTHING);
    expect(await diff(root, 'HEAD^')).toEqual(NOTHING);
  });

  test('a directory of a repository is compared with the same directory', async () => {
    const root = gitRepository(
      Object.fromEntries(Object.entries(BASE).map(([file, text]) => [`deep/down/${file}`, text])),
    );
    mkdirSync(path.join(root, 'other'));
    write(root, { 'other/a.yaml': map('a', 'x: "1"'), 'deep/down/one/b.yaml': map('b', 'x: "9"') });
    expect(await diff(path.join(root, 'deep/down'))).toEqual([
      'prod/Directory//one (prod)',
      '  ~ ConfigMap/shop/b',
      '      data.x: 1 -> 9',
      '1 resource changed, reaching prod',
    ]);
  });
});
