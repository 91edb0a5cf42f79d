import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../src/run.ts';
import { commit, git, gitRepository, write } from './load/temporary.ts';

/*
 * Base and head of real Git repositories, through every stage: what is new blocks, and nothing else.
 */

const TODAY = '2026-06-15T12:00:00Z';

type Files = Readonly<Record<string, string>>;

function deployment(name: string, image: string, before = ''): string {
  return `${before}apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: shop
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      containers:
        - { name: main, image: ${image} }
`;
}

const LATEST = 'registry.example.org/shop:latest';
const DIRECTORIES = `directories:
  - { path: apps/dev, cluster: dev }
  - { path: apps/prod, cluster: prod }
`;

/** `severity policy path:line` of what is new, and the same in brackets of what is not. */
async function judged(root: string, base: string, more: { readonly failOnExisting?: boolean } = {}) {
  const { report, change } = await check({
    directory: root,
    base,
    ownUrls: [],
    failOn: 'error',
    now: TODAY,
    pullRequest: async () => ({ kind: 'none' }),
    ...more,
  });
  const lines = report.findings.map(({ severity, policy, location, isNew }) => {
    const text = `${severity} ${policy} ${location.path}:${location.line}`;
    return isNew ? text : `(${text})`;
  });
  return { lines, verdict: report.verdict, change };
}

/** A repository with a base, and a working tree of what is added, changed and (`undefined`) removed. */
async function between(base: Files, head: Readonly<Record<string, string | undefined>>) {
  const root = gitRepository({
    '.gitops-gate.yaml': DIRECTORIES,
    'apps/prod/kustomization.yaml': 'resources: []\n',
    ...base,
  });
  for (const [file, text] of Object.entries(head)) {
    if (text === undefined) rmSync(path.join(root, file));
    else write(root, { [file]: text });
  }
  return { root, ...(await judged(root, 'HEAD')) };
}

const resources = (...files: string[]) => `resources: [${files.join(', ')}]\n`;

describe('a fault that the base has', () => {
  test('is old on a line that moved and in a file of another name, and blocks only where that is asked for', async () => {
    const { root, lines, verdict } = await between(
      { 'apps/dev/kustomization.yaml': resources('a.yaml'), 'apps/dev/a.yaml': deployment('a', LATEST) },
      {
        'apps/dev/kustomization.yaml': resources('b.yaml'),
        'apps/dev/a.yaml': undefined,
        'apps/dev/b.yaml': deployment('a', LATEST, '# moved\n\n'),
      },
    );
    expect([lines, verdict]).toEqual([['(error latest-tag apps/dev/b.yaml:14)'], 'pass']);
    expect((await judged(root, 'HEAD', { failOnExisting: true })).verdict).toBe('fail');
  });

  test('does not excuse a second one that is equal', async () => {
    const twice = (image: string) => `${deployment('m', LATEST)}        - { name: other, image: ${image} }\n`;
    const { lines, verdict } = await between(
      { 'apps/dev/kustomization.yaml': resources('m.yaml'), 'apps/dev/m.yaml': twice('registry.example.org/shop:1.0') },
      { 'apps/dev/m.yaml': twice(LATEST) },
    );
    expect(lines).toEqual(['(error latest-tag apps/dev/m.yaml:12)', 'error latest-tag apps/dev/m.yaml:13']);
    expect(verdict).toBe('fail');
  });

  test('is new where it reaches production too, and old where only the order of clusters is another', async () => {
    const base = { 'apps/base/kustomization.yaml': resources('a.yaml'), 'apps/base/a.yaml': deployment('a', LATEST) };
    const overlay = resources('../base');
    const toProd = await between(
      { ...base, 'apps/dev/kustomization.yaml': overlay, 'apps/prod/kustomization.yaml': 'resources: []\n' },
      { 'apps/prod/kustomization.yaml': overlay },
    );
    expect(toProd.lines).toContain('error latest-tag apps/base/a.yaml:12');
    const less = await between(
      { ...base, 'apps/dev/kustomization.yaml': overlay, 'apps/prod/kustomization.yaml': overlay },
      { 'apps/dev/kustomization.yaml': 'resources: []\n' },
    );
    expect(less.lines).toEqual(['(error latest-tag apps/base/a.yaml:12)']);
  });
});

describe('what could not be rendered at base hides nothing', () => {
  const broken = 'resources: [a.yaml]\ngenerators: [x: y]\n';
  const unsound = { 'apps/dev/kustomization.yaml': broken, 'apps/dev/a.yaml': deployment('a', LATEST) };

  test('the faults of a unit that renders now are new', async () => {
    const { lines, verdict } = await between(unsound, { 'apps/dev/kustomization.yaml': resources('a.yaml') });
    expect([lines, verdict]).toEqual([['error latest-tag apps/dev/a.yaml:12'], 'fail']);
  });

  test('so are those of a file that can be read now', async () => {
    const { lines } = await between(
      { 'apps/dev/kustomization.yaml': resources('a.yaml'), 'apps/dev/a.yaml': 'kind: [\n' },
      { 'apps/dev/a.yaml': deployment('a', LATEST) },
    );
    expect(lines).toEqual(['error latest-tag apps/dev/a.yaml:12']);
  });

  test('the same reason is old, another one is new', async () => {
    const same = await between(unsound, { 'apps/dev/kustomization.yaml': `# why\n${broken}` });
    expect(same.lines).toEqual([expect.stringMatching(/^\(error unrenderable /)]);
    expect(same.verdict).toBe('pass');
    const other = await between(unsound, { 'apps/dev/kustomization.yaml': 'resources: [a.yaml]\npatches: 1\n' });
    expect(other.lines).toEqual([expect.stringMatching(/^error unrenderable /)]);
    expect(other.verdict).toBe('fail');
  });
});

test('an object that another unit applies at head has moved, and is nobody else’s too', async () => {
  const object = deployment('a', 'registry.example.org/a:1.0');
  const { lines, change } = await between(
    {
      '.gitops-gate.yaml': 'directories:\n  - { path: old, cluster: prod }\n  - { path: new, cluster: prod }\n',
      'old/kustomization.yaml': resources('a.yaml'),
      'old/a.yaml': object,
      'new/kustomization.yaml': 'resources: []\n',
    },
    {
      'old/kustomization.yaml': 'resources: []\n',
      'old/a.yaml': undefined,
      'new/kustomization.yaml': resources('a.yaml'),
      'new/a.yaml': object,
    },
  );
  expect(lines).toEqual([]);
  expect(change?.resources.map(({ action, unit, movedFrom }) => [action, unit, movedFrom])).toEqual([
    ['modified', 'prod/Directory//new', 'prod/Directory//old'],
  ]);
});

describe('a merge queue', () => {
  test('two pull requests, each clean, that together make a duplicate are caught in the group', async () => {
    const root = gitRepository({
      '.gitops-gate.yaml': 'directories:\n  - { path: one, cluster: prod }\n  - { path: two, cluster: prod }\n',
      'one/kustomization.yaml': 'resources: []\n',
      'two/kustomization.yaml': 'resources: []\n',
    });
    const main = git(root, 'rev-parse', 'HEAD');
    const branch = (name: string) => {
      git(root, 'checkout', '-q', '-b', name, main);
      write(root, {
        [`${name}/kustomization.yaml`]: resources('a.yaml'),
        [`${name}/a.yaml`]: deployment('a', 'registry.example.org/a:1.0'),
      });
      return commit(root);
    };
    const merge = (name: string) => {
      git(root, 'merge', '-q', '--no-ff', '-m', `merge ${name}`, name);
      return git(root, 'rev-parse', 'HEAD^1');
    };
    for (const name of ['one', 'two']) {
      branch(name);
      expect((await judged(root, main)).lines).toEqual([]);
    }
    git(root, 'checkout', '-q', '-b', 'queue', main);
    expect((await judged(root, merge('one'))).verdict).toBe('pass');
    const { lines, verdict } = await judged(root, merge('two'));
    expect(lines).toEqual(['error duplicate-owner two/a.yaml:4']);
    expect(verdict).toBe('fail');
  });
});
