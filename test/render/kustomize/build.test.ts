import { describe, expect, test } from 'vitest';
import type { RenderProblem } from '../../../src/model/unit.ts';
import { type Build, BuildError, type BuildRequest, createKustomizer } from '../../../src/render/kustomize/index.ts';
import { memoryRepository } from './memory-tree.ts';

type Files = Readonly<Record<string, string>>;

const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\n';

function build(files: Files, request: Partial<BuildRequest> = {}): Build {
  return createKustomizer(memoryRepository(files)).build({ root: 'app', loadRestrictor: 'rootOnly', ...request });
}

function problem(files: Files, request: Partial<BuildRequest> = {}): RenderProblem {
  try {
    build(files, request);
  } catch (error) {
    if (error instanceof BuildError && error.problems[0] !== undefined) return error.problems[0];
    throw error;
  }
  throw new Error('built');
}

describe('what cannot be built', () => {
  const cases: readonly (readonly [string, Files, string, string])[] = [
    [
      'an unknown field',
      { 'app/kustomization.yaml': 'resources: []\nresource: []\n' },
      'invalid',
      'app/kustomization.yaml:2',
    ],
    ['a field of another type', { 'app/kustomization.yaml': 'namePrefix: 1\n' }, 'invalid', 'app/kustomization.yaml:1'],
    [
      'an unknown field deeper down',
      { 'app/kustomization.yaml': 'images:\n- name: a\n  tag: b\n' },
      'invalid',
      'app/kustomization.yaml:3',
    ],
    ['no kustomization', { 'app/x.yaml': CONFIG_MAP }, 'missing', 'app:1'],
    [
      'a file that is not there',
      { 'app/kustomization.yaml': 'resources:\n- a.yaml\n' },
      'missing',
      'app/kustomization.yaml:2',
    ],
    [
      'a file outside',
      { 'app/kustomization.yaml': 'resources:\n- ../../a.yaml\n' },
      'outside',
      'app/kustomization.yaml:2',
    ],
    [
      'an absolute path',
      { 'app/kustomization.yaml': 'resources:\n- /etc/a.yaml\n' },
      'outside',
      'app/kustomization.yaml:2',
    ],
    [
      'a file of another directory',
      { 'app/kustomization.yaml': 'resources:\n- ../a.yaml\n', 'a.yaml': CONFIG_MAP },
      'invalid',
      'app/kustomization.yaml:2',
    ],
    ['itself', { 'app/kustomization.yaml': 'resources:\n- .\n' }, 'cycle', 'app/kustomization.yaml:2'],
    [
      'a circle',
      { 'app/kustomization.yaml': 'resources: [../b]\n', 'b/kustomization.yaml': 'resources:\n- ../app\n' },
      'cycle',
      'b/kustomization.yaml:2',
    ],
    [
      'a remote base',
      { 'app/kustomization.yaml': 'resources:\n- https://github.com/example/apps//base?ref=v1\n' },
      'remote',
      'app/kustomization.yaml:2',
    ],
    [
      'a remote file',
      { 'app/kustomization.yaml': 'configMapGenerator:\n- name: a\n  files:\n  - https://example.org/a.txt\n' },
      'remote',
      'app/kustomization.yaml:4',
    ],
    [
      'a chart',
      { 'app/kustomization.yaml': 'helmCharts:\n- {name: a, repo: https://example.org}\n' },
      'chart',
      'app/kustomization.yaml:2',
    ],
    [
      'a function',
      {
        'app/kustomization.yaml': 'transformers: [f.yaml]\n',
        'app/f.yaml': 'apiVersion: example.org/v1\nkind: F\nmetadata:\n  name: f\n',
      },
      'executable',
      'app/f.yaml:2',
    ],
    [
      'a broken resource',
      { 'app/kustomization.yaml': 'resources: [a.yaml]\n', 'app/a.yaml': 'a: 1\nb: [\n' },
      'invalid',
      'app/a.yaml:2',
    ],
    [
      'a resource without a name',
      { 'app/kustomization.yaml': 'resources: [a.yaml]\n', 'app/a.yaml': 'apiVersion: v1\nkind: ConfigMap\n' },
      'invalid',
      'app/a.yaml:2',
    ],
    [
      'the same resource twice',
      {
        'app/kustomization.yaml': 'resources:\n- a.yaml\n- b.yaml\n',
        'app/a.yaml': CONFIG_MAP,
        'app/b.yaml': CONFIG_MAP,
      },
      'invalid',
      'app/kustomization.yaml:3',
    ],
    [
      'a patch without a target',
      {
        'app/kustomization.yaml': 'resources: [a.yaml]\npatches:\n- path: p.yaml\n',
        'app/a.yaml': CONFIG_MAP,
        'app/p.yaml': CONFIG_MAP.replace('settings', 'others'),
      },
      'invalid',
      'app/p.yaml:3',
    ],
    [
      'a literal without a key',
      { 'app/kustomization.yaml': 'configMapGenerator:\n- name: a\n  literals:\n  - x\n' },
      'invalid',
      'app/kustomization.yaml:4',
    ],
  ];

  test.each(cases)('%s', (_, files, code, place) => {
    const found = problem(files);
    expect(`${found.location.path}:${found.location.line}`).toBe(place);
    expect(found.code).toBe(code);
  });

  test('more kustomizations than the stack would hold', () => {
    const files: Record<string, string> = {};
    for (let index = 0; index < 5_000; index++)
      files[`d${index}/kustomization.yaml`] = `resources: [../d${index + 1}]\n`;
    expect(problem({ ...files, 'app/kustomization.yaml': 'resources: [../d0]\n' })).toMatchObject({ code: 'limit' });
  });

  test('bases that include bases twice over', () => {
    const files: Record<string, string> = {
      'd30/kustomization.yaml': 'resources: [a.yaml]\n',
      'd30/a.yaml': CONFIG_MAP,
    };
    for (let index = 0; index < 30; index++) {
      files[`d${index}/kustomization.yaml`] = `resources: [../x${index}, ../y${index}]\n`;
      files[`x${index}/kustomization.yaml`] = `resources: [../d${index + 1}]\nnamePrefix: a\n`;
      files[`y${index}/kustomization.yaml`] = `resources: [../d${index + 1}]\nnamePrefix: b\n`;
    }
    expect(problem({ ...files, 'app/kustomization.yaml': 'resources: [../d0]\n' })).toMatchObject({ code: 'limit' });
  });

  test('components that include components twice over', () => {
    const files: Record<string, string> = {};
    const head = 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n';
    for (let index = 0; index < 30; index++) {
      files[`c${index}/kustomization.yaml`] = `${head}components: [../c${index + 1}, ../c${index + 1}]\n`;
    }
    files['c30/kustomization.yaml'] = `${head}namePrefix: a\n`;
    expect(problem({ ...files, 'app/kustomization.yaml': 'components: [../c0]\n' }).code).toBe('limit');
  });
});

test('what a build reads, with the line that names it', () => {
  const { reads, files } = build(
    {
      'app/kustomization.yaml':
        'resources:\n- ../base\n- more.yaml\npatches:\n- path: patch.yaml\n  target: {kind: ConfigMap}\n',
      'app/more.yaml': CONFIG_MAP.replace('settings', 'more'),
      'app/patch.yaml': CONFIG_MAP,
      'base/kustomization.yaml': 'resources: [settings.yaml]\n',
      'base/settings.yaml': CONFIG_MAP,
    },
    { loadRestrictor: 'none' },
  );
  expect(reads.map((read) => `${read.field} ${read.from}:${read.locate().line} ${read.to}`).sort()).toEqual([
    'patches app/kustomization.yaml:5 app/patch.yaml',
    'resources app/kustomization.yaml:2 base',
    'resources app/kustomization.yaml:3 app/more.yaml',
    'resources base/kustomization.yaml:1 base/settings.yaml',
  ]);
  expect([...files].sort()).toEqual([
    'app/kustomization.yaml',
    'app/more.yaml',
    'app/patch.yaml',
    'base/kustomization.yaml',
    'base/settings.yaml',
  ]);
});

test('a remote base that is mapped to a checkout is built there, and may not leave it', () => {
  const checkout = memoryRepository({
    'base/kustomization.yaml': 'resources: [settings.yaml]\n',
    'base/settings.yaml': CONFIG_MAP,
    'bad/kustomization.yaml': 'resources: [../settings.yaml]\n',
    'settings.yaml': CONFIG_MAP,
  });
  const asked: string[] = [];
  const url = 'https://github.com/example/apps//';
  const kustomizer = createKustomizer(
    memoryRepository({
      'good/kustomization.yaml': `resources: ["${url}base"]\nnamePrefix: a-\n`,
      'bad/kustomization.yaml': `resources: ["${url}bad"]\n`,
    }),
    (asking) => {
      asked.push(asking);
      return { repository: checkout, path: asking.slice(url.length) };
    },
  );
  const { resources } = kustomizer.build({ root: 'good', loadRestrictor: 'none' });
  expect(resources.map((resource) => resource.name)).toEqual(['a-settings']);
  expect(asked).toEqual([`${url}base`]);
  expect(() => kustomizer.build({ root: 'bad', loadRestrictor: 'none' })).toThrow('security');
});

test('a kustomization in place of the one of the directory', () => {
  const repository = memoryRepository({
    'app/kustomization.yaml': 'resources: [a.yaml]\n',
    'app/a.yaml': CONFIG_MAP,
    'other/kustomization.yaml': 'resources: [a.yaml]\nnamespace: shop\n',
  });
  const kustomizer = createKustomizer(repository);
  const [kustomization] = repository.parse('other/kustomization.yaml', 'json').documents;
  if (kustomization === undefined) throw new Error('no document');
  const [replaced] = kustomizer.build({ root: 'app', loadRestrictor: 'none', kustomization }).resources;
  expect(replaced).toMatchObject({ name: 'settings', namespace: 'shop' });
  expect(kustomizer.build({ root: 'app', loadRestrictor: 'none' }).resources[0]).toMatchObject({ namespace: '' });
});
