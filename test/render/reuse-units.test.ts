import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitRepository, write } from '../load/temporary.ts';
import { bothSides } from './sides.ts';

/*
 * What controllers make of directories and charts is made once for base and head, and base is what it would be alone.
 */

const map = (name: string, data: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\ndata: { ${data} }\n`;

type Files = Readonly<Record<string, string | undefined>>;

async function after(files: Files, changes: Files) {
  const root = gitRepository(files as Record<string, string>);
  for (const [file, text] of Object.entries(changes)) {
    if (text === undefined) rmSync(path.join(root, file));
    else write(root, { [file]: text });
  }
  return bothSides(root);
}

async function expectReused(files: Files, changes: Files, reused: readonly string[]) {
  const found = await after(files, changes);
  expect(found.beside).toEqual(found.alone);
  expect(found.reused.sort()).toEqual(reused);
}

describe('a Flux Kustomization', () => {
  const unit = (name: string, more: string) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec:
  path: ./${name}
  prune: true
  interval: 1m
  sourceRef: { kind: GitRepository, name: flux-system }
${more}`;
  const patched = (value: string) => `  targetNamespace: shop
  patches: [{ target: { kind: ConfigMap }, patch: '[{ "op": "add", "path": "/data/p", "value": "${value}" }]' }]
`;
  const substituted = `  commonMetadata: { labels: { team: a } }
  postBuild: { substituteFrom: [{ kind: ConfigMap, name: settings }], substitute: { own: "1" } }
`;
  const files = {
    'clusters/c/flux-system/gotk-sync.yaml': `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: flux-system, namespace: flux-system }
spec: { url: https://example.org/o/r, interval: 1m, ref: { branch: main } }
---
${unit('flux-system', '').replace('./flux-system', './clusters/c')}`,
    'clusters/c/patched.yaml': unit('patched', patched('a')),
    'clusters/c/substituted.yaml': unit('substituted', substituted),
    'clusters/c/settings.yaml': map('settings', 'domain: example.org').replace(
      'name: settings',
      'name: settings, namespace: flux-system',
    ),
    'patched/kustomization.yaml': 'resources: [a.yaml]\n',
    'patched/a.yaml': map('a', 'x: "1"'),
    'substituted/b.yaml': map('b', 'y: "${domain} ${own}"'),
    'substituted/c.yaml': map('c', 'z: "1"'),
  };

  test.each<[string, Files, string[]]>([
    [
      'nothing changes',
      { 'README.md': 'x' },
      ['a', 'b', 'c', 'flux-system', 'flux-system', 'patched', 'settings', 'substituted'],
    ],
    ['another definition changes', { 'clusters/c/patched.yaml': unit('patched', patched('b')) }, ['b', 'c']],
    [
      'its definition moves to another line',
      { 'clusters/c/patched.yaml': `# moved\n${unit('patched', patched('a'))}` },
      ['b', 'c'],
    ],
    [
      'its variables change',
      { 'clusters/c/settings.yaml': files['clusters/c/settings.yaml'].replace('example.org', 'example.com') },
      ['a'],
    ],
    [
      'its variables move to another line',
      { 'clusters/c/settings.yaml': `# moved\n${files['clusters/c/settings.yaml']}` },
      ['a'],
    ],
    [
      'its directory has one file more',
      { 'substituted/d.yaml': map('d', 'w: "1"') },
      ['a', 'flux-system', 'flux-system', 'patched', 'settings', 'substituted'],
    ],
    [
      'its directory has one file less',
      { 'substituted/c.yaml': undefined },
      ['a', 'flux-system', 'flux-system', 'patched', 'settings', 'substituted'],
    ],
  ])('where %s', async (_, changes, reused) => {
    await expectReused(files, changes, reused);
  });
});

const chart = (directory: string) => ({
  [`${directory}/Chart.yaml`]: 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  [`${directory}/values.yaml`]: 'text: "1"\n',
  [`${directory}/templates/map.yaml`]: map('{{ .Release.Name }}', 'x: {{ .Values.text | quote }}'),
});

describe('a chart of the repository', () => {
  const application = (name: string, directory: string, helm: string) => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name}, namespace: argocd }
spec:
  project: default
  source: { repoURL: https://example.org/o/r, path: ${directory}, helm: ${helm} }
  destination: { name: in-cluster, namespace: shop }
`;
  const files = {
    ...chart('charts/web'),
    'charts/web/prod.yaml': 'text: "2"\n',
    'apps/one.yaml': application('one', 'charts/web', '{ valueFiles: [prod.yaml] }'),
    'apps/two.yaml': application('two', 'charts/web', '{ valuesObject: { text: "3" } }'),
  };
  const both = ['one', 'two'];

  test.each<[string, Files, string[]]>([
    ['nothing changes', { 'README.md': 'x' }, both],
    ['a template changes', { 'charts/web/templates/map.yaml': map('{{ .Release.Name }}', 'x: a') }, []],
    ['a file is added to it', { 'charts/web/templates/more.yaml': map('more', 'x: a') }, []],
    ['its values change', { 'charts/web/values.yaml': 'text: "4"\n' }, []],
    [
      'an Application changes',
      { 'apps/two.yaml': application('two', 'charts/web', '{ valuesObject: { text: "4" } }') },
      ['one'],
    ],
    ['an Application moves to another line', { 'apps/two.yaml': `# moved\n${files['apps/two.yaml']}` }, ['one']],
  ])('where %s', async (_, changes, reused) => {
    await expectReused(files, changes, reused);
  });
});

test('a chart with files that Git ignores is another at base', async () => {
  for (const ignored of ['templates/ignored.yaml', 'values.yaml', 'charts/ignored/Chart.yaml']) {
    const files = {
      '.gitignore': 'ignored*\n',
      ...chart('charts/web'),
      ...(ignored === 'values.yaml' && { '.gitignore': 'values.yaml\n' }),
      'apps/one.yaml': `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: one, namespace: argocd }
spec:
  project: default
  source: { repoURL: https://example.org/o/r, path: charts/web }
  destination: { name: in-cluster, namespace: shop }
`,
    };
    const found = await after(files, {
      'charts/web/values.yaml': 'text: "1"\n',
      [`charts/web/${ignored}`]: ignored === 'values.yaml' ? 'text: "9"\n' : map('more', 'x: a'),
    });
    expect(found.beside, ignored).toEqual(found.alone);
    expect(found.reused, ignored).toEqual([]);
  }
});

describe('a chart that a kustomization asks for', () => {
  const files = {
    ...chart('app/charts/web'),
    '.gitops-gate.yaml': 'directories: [{ path: app, cluster: test }]\n',
    'app/kustomization.yaml':
      'helmCharts: [{ name: web, releaseName: web, valuesFile: own.yaml }]\nresources: [own/]\n',
    'app/own.yaml': 'text: "2"\n',
    'app/own/kustomization.yaml': 'resources: [own.yaml]\n',
    'app/own/own.yaml': map('own', 'x: "1"'),
  };

  test.each<[string, Files, string[]]>([
    ['nothing changes', { 'README.md': 'x' }, ['own', 'web']],
    ['a template changes', { 'app/charts/web/templates/map.yaml': map('{{ .Release.Name }}', 'x: a') }, []],
    ['its values file changes', { 'app/own.yaml': 'text: "3"\n' }, []],
    ['its own values change', { 'app/charts/web/values.yaml': 'other: "3"\n' }, []],
    ['another resource changes', { 'app/own/own.yaml': map('own', 'x: "2"') }, []],
    // Then the kustomization asks for something else, in a file that is the same.
    ['it gives nothing any more', { 'app/charts/web/templates/map.yaml': '{{ if false }}a{{ end }}' }, []],
    ['it cannot be rendered any more', { 'app/charts/web/templates/map.yaml': '{{ nothing }}' }, []],
    ['it is not there any more', { 'app/charts/web/Chart.yaml': undefined }, []],
  ])('where %s', async (_, changes, reused) => {
    await expectReused(files, changes, reused);
    await expectReused({ ...files, ...above }, changes, reused);
  });

  const above = {
    '.gitops-gate.yaml': 'directories: [{ path: above, cluster: test }]\n',
    'above/kustomization.yaml': 'resources: [../app]\n',
  };
});

test('a generator that becomes a chart is another at base', async () => {
  const files = {
    '.gitops-gate.yaml': 'directories: [{ path: app, cluster: test }]\n',
    'app/kustomization.yaml':
      'generators: [more/generator.yaml]\nresources: [own/, "https://example.org/o/r//x?ref=1"]\n',
    'app/more/generator.yaml':
      'apiVersion: builtin\nkind: ConfigMapGenerator\nmetadata: { name: made }\nliterals: [a=b]\n',
    'app/own/kustomization.yaml': 'resources: [own.yaml]\n',
    'app/own/own.yaml': map('own', 'x: "1"'),
  };
  const chart = 'apiVersion: builtin\nkind: HelmChartInflationGenerator\nmetadata: { name: made }\nname: web\n';
  await expectReused(files, { 'app/more/generator.yaml': chart }, []);
  await expectReused(
    { ...files, 'app/more/generator.yaml': chart },
    { 'app/more/generator.yaml': files['app/more/generator.yaml'] },
    [],
  );
});

test('a chart that was refused because others took all the work is rendered at base', async () => {
  // What is asked about a long text counts as much as reading it.
  const work = '{{ $text := repeat 1048576 "a" }}{{ range until 1000 }}{{ $x := empty $text }}{{ end }}';
  const application = (name: string, directory: string) => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name}, namespace: argocd }
spec:
  project: default
  source: { repoURL: https://example.org/o/r, path: ${directory} }
  destination: { name: in-cluster, namespace: shop }
`;
  const files = {
    ...chart('charts/web'),
    ...chart('charts/work'),
    'apps/one.yaml': application('one', 'charts/web'),
  };
  const many = [...Array(120).keys()].map((number) => application(`a${number}`, 'charts/work'));
  const found = await after(files, { 'charts/work/templates/map.yaml': work, 'apps/a.yaml': many.join('---\n') });
  expect(found.beside).toEqual(found.alone);
  expect(found.beside.some((each) => each.includes('"one"'))).toBe(true);
});
