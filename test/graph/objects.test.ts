import { describe, expect, test } from 'vitest';
import { disputedObjects, findObjects, parseObjectName } from '../../src/model/queries.ts';
import { manifest, type Sketch, sketch, type UnitSketch } from './builder.ts';

const files = {
  'a.yaml': manifest('Deployment', 'api', '  namespace: shop\n'),
  'old.yaml': manifest('Deployment', 'api', '  namespace: shop\n').replace('apps/v1', 'apps/v1beta1'),
  'ns.yaml': manifest('Namespace', 'shop'),
  'sync.yaml': manifest('Kustomization', 'sync', '  namespace: flux-system\n'),
  'release.yaml': manifest('HelmRelease', 'one', '  namespace: shop\n'),
  'same.yaml': manifest('HelmRelease', 'two', '  namespace: shop\n'),
  ...Object.fromEntries(
    ['IfNotPresent', 'merge', 'Ignore', 'Override'].map((policy) => [
      `${policy}.yaml`,
      manifest('Deployment', 'api', `  namespace: shop\n  annotations: {kustomize.toolkit.fluxcd.io/ssa: ${policy}}\n`),
    ]),
  ),
  'label.yaml': manifest(
    'Deployment',
    'api',
    '  namespace: shop\n  labels: {kustomize.toolkit.fluxcd.io/reconcile: disabled}\n',
  ),
  'skip.yaml': manifest('Deployment', 'api', '  namespace: shop\n  annotations: {argocd.argoproj.io/hook: Skip}\n'),
  'sync-option.yaml': manifest(
    'Deployment',
    'api',
    '  namespace: shop\n  annotations: {argocd.argoproj.io/sync-options: SkipDryRunOnMissingResource=true}\n',
  ),
};

const ARGOCD = {
  host: '',
  project: 'default',
  destination: { server: '', name: 'east', namespace: '' },
  repositories: [],
  automated: false,
  selfHeal: false,
  syncOptions: [],
  ignoredDifferences: 0,
  generatedBy: undefined,
  preserveResourcesOnDeletion: false,
};

/** The disputed objects, with their owners. */
function disputes(units: Sketch['units']): string[] {
  return disputedObjects(sketch({ files, ...(units && { units }) })).map(
    ({ cluster, group, kind, namespace, name, owners }) =>
      `${cluster} ${group}/${kind} ${namespace}/${name}: ${owners.map(({ unit }) => unit.name).join(' ')}`,
  );
}

describe('owners', () => {
  test.each<[string, Sketch['units'], string[]]>([
    [
      'two units, of Flux and of Argo CD, in two versions of one group',
      [
        { cluster: 'c', name: 'x', file: 'sync.yaml', applies: ['a.yaml'] },
        {
          cluster: 'c',
          name: 'y',
          file: 'sync.yaml',
          kind: 'Application',
          controller: 'argocd',
          applies: ['old.yaml'],
        },
      ],
      ['c apps/Deployment shop/api: y x'],
    ],
    [
      'a namespace that several units create',
      [
        { cluster: 'c', name: 'x', file: 'sync.yaml', applies: ['ns.yaml'] },
        { cluster: 'c', name: 'y', file: 'sync.yaml', applies: ['ns.yaml'] },
      ],
      ['c /Namespace /shop: x y'],
    ],
    [
      'one app on two clusters is two objects',
      [
        { cluster: 'c', name: 'x', file: 'sync.yaml', applies: ['a.yaml'] },
        { cluster: 'd', name: 'x', file: 'sync.yaml', applies: ['a.yaml'] },
      ],
      [],
    ],
    [
      'a unit that renders an object twice',
      [{ cluster: 'c', name: 'x', file: 'sync.yaml', applies: ['a.yaml', 'old.yaml'] }],
      [],
    ],
    [
      'a bootstrap applies its own definition',
      [
        { cluster: 'c', name: 'sync', file: 'sync.yaml', applies: ['sync.yaml'] },
        { cluster: 'c', name: 'x', file: 'sync.yaml', applies: ['sync.yaml'] },
      ],
      [],
    ],
    [
      'a Helm release by its name',
      ['one', 'two'].map((name) => ({
        cluster: 'c',
        name,
        kind: 'HelmRelease' as const,
        namespace: 'shop',
        file: name === 'one' ? 'release.yaml' : 'same.yaml',
        release: { namespace: 'shop', name: 'redis' },
      })),
      ['c helm.sh/Release shop/redis: one two'],
    ],
  ])('%s', (_, units, expected) => {
    expect(disputes(units)).toEqual(expected);
  });

  test.each<[string, 'flux' | 'argocd', boolean]>([
    ['IfNotPresent', 'flux', true],
    ['merge', 'flux', true],
    ['Ignore', 'flux', true],
    ['Override', 'flux', false],
    ['label', 'flux', true],
    ['IfNotPresent', 'argocd', false],
    ['skip', 'argocd', true],
    ['skip', 'flux', false],
    ['sync-option', 'argocd', false],
  ])('%s marks an object of %s for sharing: %s', (file, controller, shared) => {
    const [object] = sketch({
      files,
      units: [{ cluster: 'c', name: 'x', file: 'sync.yaml', controller, applies: [`${file}.yaml`] }],
    }).objects;
    expect(object?.owners.map((owner) => owner.shared && owner.sharedReason !== '')).toEqual([shared]);
  });
});

describe('directories that nobody is known to apply', () => {
  const loose = (name: string): UnitSketch => ({
    cluster: 'default',
    kind: 'Directory',
    controller: 'none',
    namespace: '',
    name,
    path: name,
    file: `${name}/kustomization.yaml`,
    applies: ['a.yaml'],
  });
  const child = (name: string, root: string, cluster = 'default'): UnitSketch => ({
    cluster,
    name,
    file: 'sync.yaml',
    applies: ['a.yaml'],
    createdBy: `default/Directory//${root}`,
  });

  test('do not dispute, nor do the units of two of them', () => {
    expect(disputes([loose('x'), loose('y')])).toEqual([]);
    expect(disputes([loose('x'), loose('y'), child('a', 'x'), child('b', 'y')])).toEqual([]);
  });

  test('but two units of one of them do, and those on a cluster that has a name', () => {
    expect(disputes([loose('x'), child('a', 'x'), child('b', 'x')])).toEqual([
      'default apps/Deployment shop/api: x a b',
    ]);
    expect(disputes([loose('x'), loose('y'), child('a', 'x', 'prod'), child('b', 'y', 'prod')])).toEqual([
      'prod apps/Deployment shop/api: a b',
    ]);
  });

  test('nor do the Applications of two Argo CDs for clusters of one name, unless it is known', () => {
    const of = (name: string, host: string): UnitSketch => ({
      ...child(name, '', 'east'),
      kind: 'Application',
      controller: 'argocd',
      argocd: { ...ARGOCD, host },
    });
    expect(disputes([of('a', 'hub'), of('b', 'other')])).toEqual([]);
    expect(disputes([of('a', 'hub'), of('b', 'hub')])).toHaveLength(1);
    const units = [of('a', 'hub'), of('b', 'other')];
    const clusters = [{ name: 'east', server: 'https://east.example.org' }];
    expect(disputedObjects(sketch({ files, units, clusters }))).toHaveLength(1);
  });

  test('share no namespace', () => {
    const { namespaces } = sketch({ files, units: [loose('x'), loose('y')] });
    expect(namespaces.map(({ name, uses }) => `${name} ${uses.length}`)).toEqual(['shop 1', 'shop 1']);
  });

  test('a directory that the configuration declares is a unit like any other', () => {
    const directories = ['x', 'y'].map((path) => ({ path, cluster: 'default' }));
    const graph = sketch({ files, units: [loose('x'), loose('y')], configuration: { directories } });
    expect(disputedObjects(graph)).toHaveLength(1);
  });
});

test('namespaces know the units that use them', () => {
  const graph = sketch({
    files,
    units: [
      { cluster: 'prod', name: 'x', file: 'sync.yaml', applies: ['ns.yaml', 'a.yaml'] },
      {
        cluster: 'prod',
        name: 'one',
        kind: 'HelmRelease',
        file: 'release.yaml',
        release: { namespace: 'shop', name: 'r' },
      },
    ],
  });
  const uses = graph.namespaces.map(({ name, uses }) => [
    name,
    ...uses.map(({ unit, environment }) => `${unit.kind} ${environment}`),
  ]);
  expect(uses).toEqual([['shop', 'HelmRelease prod', 'Kustomization prod']]);
});

describe('finding objects by name', () => {
  test.each([
    ['Deployment/shop/api', { kind: 'Deployment', group: undefined, namespace: 'shop', name: 'api' }],
    ['deployment.apps/api', { kind: 'deployment', group: 'apps', namespace: undefined, name: 'api' }],
    ['api', undefined],
    ['a/b/c/d', undefined],
    ['a//b', undefined],
  ])('%s', (text, expected) => {
    expect(parseObjectName(text)).toEqual(expected);
  });

  test('in every cluster, in any case', () => {
    const unit = { name: 'x', file: 'sync.yaml', applies: ['a.yaml'] };
    const graph = sketch({
      files,
      units: [
        { ...unit, cluster: 'c' },
        { ...unit, cluster: 'd' },
      ],
    });
    const found = (text: string) =>
      findObjects(graph, parseObjectName(text) ?? expect.fail()).map(({ cluster }) => cluster);
    expect([found('deployment/api'), found('Deployment.batch/api'), found('Deployment/other/api')]).toEqual([
      ['c', 'd'],
      [],
      [],
    ]);
  });
});
