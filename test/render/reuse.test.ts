import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitRepository, write } from '../load/temporary.ts';
import { bothSides } from './sides.ts';

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

function repository(): string {
  return gitRepository({ ...FILES, '.gitops-gate.yaml': `directories:\n${FILES['.gitops-gate.yaml']}` });
}

const ALL = ['a', 'g', 'one', 'own', 'third'];
const short = (names: readonly string[]) =>
  [...new Set(names.map((name) => name.replace(/^one-.*/, 'one').replace(/-.*/, '')))].sort();

describe('base beside head is base alone', () => {
  test.each<[string, Readonly<Record<string, string | undefined>>, string[]]>([
    ['nothing changes', {}, ALL],
    ['a file that nobody reads changes', { 'README.md': 'x' }, ALL],
    ['a resource changes', { 'three/own.yaml': map('third', 'x: "2"') }, ['a', 'g', 'one', 'own']],
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
    const found = await bothSides(root);
    expect(found.beside).toEqual(found.alone);
    expect(short(found.reused)).toEqual(reused);
  });

  test('where head reads a file that Git ignores', async () => {
    const root = repository();
    write(root, { 'three/ignored.yaml': map('ignored') });
    write(root, { 'three/kustomization.yaml': 'resources: [own.yaml, ignored.yaml]\n' });
    const found = await bothSides(root);
    expect(found.beside).toEqual(found.alone);
    expect(short(found.reused)).toEqual(['a', 'g', 'one', 'own']);
  });

  test('where a link leads elsewhere', async () => {
    const root = repository();
    rmSync(path.join(root, 'base'), { recursive: true });
    mkdirSync(path.join(root, 'other'));
    write(root, { 'other/kustomization.yaml': 'resources: [b.yaml]\n', 'other/b.yaml': map('b') });
    symlinkSync('other', path.join(root, 'base'));
    const found = await bothSides(root);
    expect(found.beside).toEqual(found.alone);
    expect(found.reused).toEqual([]);
  });
});
