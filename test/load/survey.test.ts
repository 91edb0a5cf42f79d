import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { openRepository } from '../../src/load/repository.ts';
import { survey } from '../../src/load/survey.ts';
import { workingTree } from '../../src/load/working-tree.ts';
import type { Survey } from '../../src/model/survey.ts';
import { temporary } from './temporary.ts';

const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n';

function surveyOf(files: Record<string, string | Uint8Array>, exclude: readonly string[] = []): Survey {
  return survey(openRepository(workingTree(temporary(files))), exclude);
}

describe('classes', () => {
  test.each<[name: string, file: string, text: string, expected: string]>([
    ['an object', 'a.yaml', CONFIG_MAP, 'manifest'],
    ['an object in JSON', 'a.json', '{"apiVersion": "v1", "kind": "A", "metadata": {"name": "a"}}', 'manifest'],
    [
      'an object whose kind is escaped',
      'a.json',
      '{"apiVersion":"v1","\\u006bind":"A","metadata":{"name":"a"}}',
      'manifest',
    ],
    [
      'a list of objects',
      'a.yml',
      'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: A, metadata: {name: a}}\n',
      'manifest',
    ],
    ['an object among others', 'a.yaml', `a: 1\n---\n${CONFIG_MAP}`, 'manifest'],
    ['an object beside a broken document', 'a.yaml', `${CONFIG_MAP}---\na: [\n`, 'manifest'],
    ['a kustomization', 'x/kustomization.yaml', 'resources: [a.yaml]\n', 'kustomization'],
    ['a kustomization of the oldest name', 'x/Kustomization', 'resources: [a.yaml]\n', 'kustomization'],
    [
      'a Flux Kustomization in a file of that name',
      'kustomization.yaml',
      'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: a}\n',
      'manifest',
    ],
    ['a kustomization that is a template', 'kustomization.yaml', 'resources:\n- {{ name }}\n', 'template'],
    ['a broken kustomization', 'kustomization.yaml', 'resources: [\n', 'broken'],
    ['Helm values', 'values.yaml', 'image: {tag: 1.0}\n', 'other'],
    ['a workflow', '.github/workflows/ci.yaml', 'on: push\njobs: {}\n', 'other'],
    ['a compose file', 'docker-compose.yml', 'version: "3"\nservices: {}\n', 'other'],
    ['a tool with a kind but no metadata', 'skaffold.yaml', 'apiVersion: skaffold/v4\nkind: Config\n', 'other'],
    ['a schema', 'schema.json', '{"type": "object"}', 'other'],
    ['JSON with comments', 'tsconfig.json', '{ // why\n}', 'other'],
    ['nothing', 'a.yaml', '# only a comment\n', 'other'],
    [
      'what SOPS encrypted whole',
      'a.yaml',
      'apiVersion: v1\nkind: ENC[AES256_GCM,data:x]\nmetadata:\n  name: ENC[AES256_GCM,data:x]\nsops: {mac: x}\n',
      'other',
    ],
    ['a template', 'bootstrap/a.yaml', '{{ if x }}\na: 1\n{{ end }}\n', 'template'],
    ['a template that happens to parse', 'bootstrap/a.yaml', `${CONFIG_MAP}data:\n  a: {{ x }}\n`, 'template'],
    ['a Jinja template', 'bootstrap/a.yaml', '{% for a in b %}\n- a: 1\n{% endfor %}\n', 'template'],
    ['actions in strings', 'a.yaml', `${CONFIG_MAP}data: {a: "{{ x }}"}\n`, 'manifest'],
    ['no YAML', 'a.yaml', 'a: [\n', 'broken'],
    ['bytes', 'a.yaml', 'a\0b', 'broken'],
  ])('%s', (_, file, text, expected) => {
    expect(surveyOf({ [file]: text }).byPath.get(file)?.class).toBe(expected);
  });

  test('a chart has templates, CRDs and what stands at its root', () => {
    const found = surveyOf({
      'charts/x/Chart.yaml': 'apiVersion: v2\nname: x\n',
      'charts/x/values.yaml': 'a: 1\n',
      'charts/x/application.yaml': CONFIG_MAP,
      'charts/x/crds/crd.yaml': CONFIG_MAP,
      'charts/x/templates/a.yaml': 'a: [ {{ b }\n',
      'charts/x/templates/sub/kustomization.yaml': CONFIG_MAP,
      'charts/x/charts/y/Chart.yaml': 'name: y\n',
      'charts/x/charts/y/templates/b.yaml': CONFIG_MAP,
      'charts/x/ci/test.yaml': 'a: 1\n',
      'templates/c.yaml': CONFIG_MAP,
    });
    expect(found.files.map((file) => `${file.path} ${file.class}`)).toEqual([
      'charts/x/Chart.yaml chart',
      'charts/x/application.yaml manifest',
      'charts/x/charts/y/Chart.yaml chart',
      'charts/x/charts/y/templates/b.yaml template',
      'charts/x/ci/test.yaml other',
      'charts/x/crds/crd.yaml chart',
      'charts/x/templates/a.yaml template',
      'charts/x/templates/sub/kustomization.yaml template',
      'charts/x/values.yaml chart',
      'templates/c.yaml manifest',
    ]);
    expect(found.charts).toEqual(['charts/x', 'charts/x/charts/y']);
    expect([...found.kustomizations]).toEqual([]);
    expect(found.problems).toEqual([]);
  });

  test('SOPS leaves an identity that counts', () => {
    const secret =
      'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {a: "ENC[x]"}\nsops: {mac: x, version: 3.9.0}\n';
    const { files } = surveyOf({ 's.sops.yaml': secret, 'plain.yaml': `${CONFIG_MAP}sops: {not: it}\n` });
    expect(files.map((file) => [file.path, file.class, file.encrypted])).toEqual([
      ['plain.yaml', 'manifest', false],
      ['s.sops.yaml', 'manifest', true],
    ]);
  });
});

test('a directory has one kustomization, of the name that kustomize looks for first', () => {
  const found = surveyOf({
    'a/Kustomization': 'resources: []\n',
    'a/kustomization.yml': 'resources: []\n',
    'b/kustomization.yml': 'resources: []\n',
    'c/kustomization.yaml': 'resources:\n- {{ x }}\n',
  });
  expect([...found.kustomizations]).toEqual([
    ['a', 'a/kustomization.yml'],
    ['b', 'b/kustomization.yml'],
  ]);
});

test('everything is counted, sorted by path, and skipped where it is nobody’s', () => {
  const found = surveyOf({
    'b.yaml': 'a: 1\n---\nb: 1\n',
    'b/c.yaml': 'a: 1\n',
    'b-c.yaml': 'a: 1\n',
    'package-lock.json': '{}',
    'readme.md': '# no\n',
    'node_modules/x.yaml': 'a: 1\n',
    '.git/config.yaml': 'a: 1\n',
    '.github/x.YAML': 'a: 1\n',
  });
  expect(found.files.map((file) => file.path)).toEqual([
    '.github/x.YAML',
    'b-c.yaml',
    'b.yaml',
    'b/c.yaml',
    'package-lock.json',
  ]);
  expect(found.documents).toBe(6);
});

test.each([
  [['archive'], ['a.yaml', 'x/archive/d.yaml']],
  [['archive/'], ['a.yaml', 'x/archive/d.yaml']],
  [['**/archive'], ['a.yaml']],
  [['**/archive/**'], ['a.yaml']],
  [['**/*.yaml'], []],
  [
    ['archive/c.yaml', '{a,b}.yaml'],
    ['archive/.hidden/b.yaml', 'x/archive/d.yaml'],
  ],
  [['!a.yaml'], ['a.yaml', 'archive/.hidden/b.yaml', 'archive/c.yaml', 'x/archive/d.yaml']],
])('leaves alone what %j excludes', (exclude, expected) => {
  const files = { 'a.yaml': '', 'archive/.hidden/b.yaml': '[', 'archive/c.yaml': '', 'x/archive/d.yaml': '' };
  const found = surveyOf(files, exclude);
  expect(found.files.map((file) => file.path)).toEqual(expected);
  expect(found.problems).toHaveLength(expected.includes('archive/.hidden/b.yaml') ? 1 : 0);
});

// With JavaScript's expressions it takes longer than there is time.
test('a glob that could match in countless ways takes no time', () => {
  const name = `${'a'.repeat(200)}.yaml`;
  expect(surveyOf({ [name]: '' }, [`${'*a'.repeat(40)}b`]).files.map((file) => file.path)).toEqual([name]);
});

test('every problem is told once, at its place, and the rest is read', () => {
  const root = temporary({
    'a.yaml': CONFIG_MAP,
    'broken.yaml': 'a: 1\nb: [\n',
    'double.yaml': `${CONFIG_MAP}data: {}\ndata: {}\n`,
    'bytes.yaml': Buffer.from([0, 1, 2]),
  });
  symlinkSync('/etc/hostname', path.join(root, 'out.yaml'));
  const found = survey(openRepository(workingTree(root)), []);
  expect(found.problems.map(({ code, path: file, line }) => `${file}:${line} ${code}`)).toEqual([
    'broken.yaml:2 syntax',
    'bytes.yaml:1 not-text',
    'double.yaml:5 duplicate-key',
    'out.yaml:1 outside-repository',
  ]);
  expect(found.files.filter((file) => file.class === 'manifest').map((file) => file.path)).toEqual([
    'a.yaml',
    'double.yaml',
  ]);
});

test('JSON that names no kind is parsed only when somebody asks', () => {
  const root = temporary({ 'dashboard.json': '{"panels": [1, 2]}' });
  const repository = openRepository(workingTree(root));
  const parse = vi.spyOn(repository, 'parse');
  const file = survey(repository, []).byPath.get('dashboard.json');
  expect(parse).not.toHaveBeenCalled();
  expect(file?.parsed.documents[0]?.value).toEqual({ panels: [1, 2] });
});

test.each<[line: string, isTold: boolean]>([
  ['*.yaml text working-tree-encoding=UTF-7', true],
  ['* working-tree-encoding=IBM1047', true],
  ['/apps/** -text working-tree-encoding=UTF-7 eol=lf', true],
  ['"a.ps1 b.yaml" working-tree-encoding=UTF-7', true],
  ['[attr]odd.ps1 working-tree-encoding=UTF-7', true],
  ['.sourceignore working-tree-encoding=UTF-7', true],
  ['*.yaml working-tree-encoding=UTF-8', false],
  ['*.yaml working-tree-encoding=UTF-16', false],
  ['*.ps1 text working-tree-encoding=UTF-16LE', false],
  ['# *.yaml working-tree-encoding=UTF-7', false],
  ['*.yaml text=auto eol=crlf -working-tree-encoding', false],
])('files that Git checks out in another encoding are told: %s', (line, isTold) => {
  const { problems } = surveyOf({ 'a.yaml': CONFIG_MAP, 'apps/.gitattributes': `*.md text\n${line}\n` });
  const places = problems.map(({ path: file, line: number, code }) => `${file}:${number} ${code}`);
  expect(places).toEqual(isTold ? ['apps/.gitattributes:2 not-text'] : []);
});
