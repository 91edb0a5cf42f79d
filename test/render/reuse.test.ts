import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openBase } from '../../src/load/base.ts';
import { commitTree } from '../../src/load/commit-tree.ts';
import { loadConfiguration } from '../../src/load/configuration.ts';
import { openRepository } from '../../src/load/repository.ts';
import { workingTree } from '../../src/load/working-tree.ts';
import type { Repository } from '../../src/model/files.ts';
import { originOf } from '../../src/model/provenance.ts';
import type { Resource } from '../../src/model/resource.ts';
import { understand } from '../../src/run.ts';
import { gitRepository, write } from '../load/temporary.ts';

/*
 * What base and head have in common is built once, and base is what it would be without head.
 */

const map = (name: string, data = 'x: "1"') =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: shop }\ndata: { ${data} }\n`;

const FILES = {
  '.gitops-gate.yaml': ['one', 'two', 'three'].map((name) => `  - { path: ${name}, cluster: ${name} }\n`).join(''),
  '.gitignore': 'ignored*\n',
  'base/kustomization.yaml': 'resources: [a.yaml]\nconfigMapGenerator: [{ name: g, files: [text.txt] }]\n',
  'base/a.yaml': map('a'),
  'base/text.txt': 'one',
  'component/kustomization.yaml':
    'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\npatches: [{ path: patch.yaml }]\n',
  'component/patch.yaml': map('a', 'patched: "1"'),
  'one/kustomization.yaml': 'namePrefix: one-\nresources: [../base]\n',
  'two/kustomization.yaml': 'resources: [../base, own.yaml]\ncomponents: [../component]\n',
  'two/own.yaml': map('own'),
  'three/kustomization.yaml': 'resources: [own.yaml]\n',
  'three/own.yaml': map('third'),
};

async function resourcesOf(repository: Repository, configurationOf: Repository): Promise<Resource[]> {
  const { configuration, problems } = await loadConfiguration(configurationOf);
  expect(problems).toEqual([]);
  const { graph } = understand(repository, configuration, { ownUrls: [], openCheckout: () => undefined });
  return graph.units.flatMap(({ resources }) => resources);
}

function told(resources: readonly Resource[]): string[] {
  return resources.map((resource) => {
    const { path: file, line } = originOf(resource, ['data', 'x']);
    return JSON.stringify([resource.value, file, line]);
  });
}

/** The resources at base beside head and alone, and how many are head's own. */
async function both(root: string) {
  const head = openRepository(workingTree(root));
  const { base } = openBase(root, 'HEAD', head);
  const alone = openRepository(commitTree(root, 'HEAD'));
  const atHead = new Set(await resourcesOf(head, alone));
  const shared = await resourcesOf(base, alone);
  return {
    beside: told(shared),
    alone: told(await resourcesOf(alone, alone)),
    reused: shared.filter((resource) => atHead.has(resource)).map(({ name }) => name),
  };
}

function repository(): string {
  return gitRepository({ ...FILES, '.gitops-gate.yaml': `directories:\n${FILES['.gitops-gate.yaml']}` });
}

const ALL = ['a', 'one', 'own', 'third'];
const short = (names: readonly string[]) =>
  [...new Set(names.map((name) => name.replace(/^one-.*/, 'one').replace(/-.*/, '')))].sort();

describe('base beside head is base alone', () => {
  test.each<[string, Readonly<Record<string, string | undefined>>, string[]]>([
    ['nothing changes', {}, ALL],
    ['a file that nobody reads changes', { 'README.md': 'x' }, ALL],
    ['a resource changes', { 'three/own.yaml': map('third', 'x: "2"') }, ['a', 'one', 'own']],
    ['a file of a generator changes', { 'base/text.txt': 'two' }, ['third']],
    ['a patch of a component changes', { 'component/patch.yaml': map('a', 'patched: "2"') }, ['one', 'third']],
    [
      'a file is removed',
      { 'two/own.yaml': undefined, 'two/kustomization.yaml': 'resources: [../base]\n' },
      ['one', 'third'],
    ],
    ['a second kustomization is added', { 'base/kustomization.yml': 'resources: []\n' }, ['third']],
    ['a base is a file now', { 'base/a.yaml': undefined, 'base/kustomization.yaml': 'resources: []\n' }, ['third']],
  ])('where %s', async (_, changes, reused) => {
    const root = repository();
    for (const [file, text] of Object.entries(changes)) {
      if (text === undefined) rmSync(path.join(root, file));
      else write(root, { [file]: text });
    }
    const found = await both(root);
    expect(found.beside).toEqual(found.alone);
    expect(short(found.reused)).toEqual(reused);
  });

  test('where head reads a file that Git ignores', async () => {
    const root = repository();
    write(root, { 'three/ignored.yaml': map('ignored') });
    write(root, { 'three/kustomization.yaml': 'resources: [own.yaml, ignored.yaml]\n' });
    const found = await both(root);
    expect(found.beside).toEqual(found.alone);
    expect(short(found.reused)).toEqual(['a', 'one', 'own']);
  });

  test('where a link leads elsewhere', async () => {
    const root = repository();
    rmSync(path.join(root, 'base'), { recursive: true });
    mkdirSync(path.join(root, 'other'));
    write(root, { 'other/kustomization.yaml': 'resources: [b.yaml]\n', 'other/b.yaml': map('b') });
    symlinkSync('other', path.join(root, 'base'));
    const found = await both(root);
    expect(found.beside).toEqual(found.alone);
    expect(found.reused).toEqual([]);
  });
});
