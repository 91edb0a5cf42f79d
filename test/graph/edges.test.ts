import { describe, expect, test } from 'vitest';
import type { EdgeKind } from '../../src/model/graph.ts';
import { danglingEdges, dependenciesOf } from '../../src/model/queries.ts';
import { manifest, type Sketch, sketch, type UnitSketch } from './builder.ts';

const files = {
  'clusters/a/apps.yaml': manifest(
    'Kustomization',
    'apps',
    '  namespace: flux-system\nspec: {sourceRef: {kind: GitRepository, name: sync}}\n',
  ),
  'clusters/b/apps.yaml': manifest('Kustomization', 'apps'),
  'clusters/a/source.yaml':
    'apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: {name: sync, namespace: flux-system}\n',
  'apps/base/shop/kustomization.yaml': 'resources: []\n',
  'apps/base/till/kustomization.yaml': 'resources: []\n',
  'apps/base/source.yaml':
    'apiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmRepository\nmetadata: {name: charts, namespace: flux-system}\n',
  'apps/prod/shop/kustomization.yaml': 'resources: []\n',
  'infrastructure/redis.yaml': manifest(
    'HelmRelease',
    'redis',
    '  namespace: flux-system\nspec: {chart: {spec: {sourceRef: {kind: HelmRepository, name: charts}}}}\n',
  ),
};
const clusters = [
  { name: 'a', path: 'clusters/a' },
  { name: 'b', path: 'clusters/b' },
];

/** The edges of a kind as `layer label [app] (cluster) -> …`. */
function edges(kind: EdgeKind, units: Sketch['units']): string[] {
  const end = ({ layer, label, app, cluster }: { layer: string; label: string; app: string; cluster: string }) =>
    `${layer} ${label}${app && ` [${app}]`}${cluster && ` (${cluster})`}`;
  return sketch({ files, clusters, ...(units && { units }) })
    .edges.filter((edge) => edge.kind === kind)
    .map(({ from, to }) => `${end(from)} -> ${end(to)}`);
}

const apps: UnitSketch = { cluster: 'a', name: 'apps', file: 'clusters/a/apps.yaml', path: 'apps/prod/shop' };
const infra: UnitSketch = { cluster: 'a', name: 'infra', file: 'clusters/a/apps.yaml', path: 'infrastructure' };

describe('edges', () => {
  test('an include belongs to the files, however many units build it', () => {
    const includes = [
      'apps/prod/shop/kustomization.yaml -> apps/base/shop',
      'apps/base/shop/kustomization.yaml -> apps/base/till',
      'clusters/a/apps.yaml -> clusters/b',
    ];
    const cluster = { ...apps, name: 'sync', file: 'clusters/a/source.yaml', includes };
    expect(edges('includes', [cluster, { ...cluster, cluster: 'b' }])).toEqual([
      'apps apps/prod/shop/kustomization.yaml [apps/prod/shop] -> base apps/base/shop [apps/base/shop]',
      'base apps/base/shop/kustomization.yaml [apps/base/shop] -> base apps/base/till [apps/base/till]',
      'clusters clusters/a/apps.yaml (a) -> clusters clusters/b (b)',
    ]);
  });

  test('a base takes parts of its own app, but no variant of it', () => {
    const includes = ['apps/till/base/k.yaml -> apps/till/rules', 'apps/till/base/k.yaml -> apps/till/prod'];
    const app = { ...files, 'apps/till/base/k.yaml': '', 'apps/till/rules/k.yaml': '' };
    const graph = sketch({ files: app, clusters, units: [{ ...apps, includes }] });
    const found = graph.edges.filter(({ kind }) => kind === 'includes');
    expect(found.map(({ from, to }) => `${from.layer} ${from.app} -> ${to.layer} ${to.app}`)).toEqual([
      'base apps/till -> base apps/till',
      'base apps/till -> apps apps/till',
    ]);
  });

  test('a unit reads, waits for and creates as what it is', () => {
    const units: UnitSketch[] = [{ ...infra, after: ['apps'], createdBy: 'a/Kustomization/flux-system/apps' }, apps];
    expect([edges('reads', units), edges('dependsOn', units), edges('creates', units)].flat()).toEqual([
      'apps a/Kustomization/flux-system/apps [apps/prod/shop] (a) -> apps apps/prod/shop [apps/prod/shop]',
      'infrastructure a/Kustomization/flux-system/infra (a) -> infrastructure infrastructure',
      'infrastructure a/Kustomization/flux-system/infra (a) -> apps a/Kustomization/flux-system/apps [apps/prod/shop] (a)',
      'apps a/Kustomization/flux-system/apps [apps/prod/shop] (a) -> infrastructure a/Kustomization/flux-system/infra (a)',
    ]);
  });

  test('the directory that a unit stands in is of its own cluster, whatever either is called', () => {
    const root = { ...apps, cluster: 'in-cluster', name: 'root', path: 'clusters/a' };
    const stray = { ...root, name: 'stray', path: 'clusters/b' };
    expect(edges('reads', [root, stray])).toEqual([
      'clusters in-cluster/Kustomization/flux-system/root (in-cluster) -> clusters clusters/a (in-cluster)',
      'clusters in-cluster/Kustomization/flux-system/stray (in-cluster) -> clusters clusters/b (b)',
    ]);
  });

  test('a source is of the layer of its file; the source of the cluster is of none', () => {
    const redis: UnitSketch = { cluster: 'a', kind: 'HelmRelease', name: 'redis', file: 'infrastructure/redis.yaml' };
    const owner: UnitSketch = { ...apps, applies: ['clusters/a/source.yaml', 'apps/base/source.yaml'] };
    expect(edges('sourceRef', [owner, redis])).toEqual([
      'infrastructure a/HelmRelease/flux-system/redis (a) -> base HelmRepository flux-system/charts (a)',
      'apps a/Kustomization/flux-system/apps [apps/prod/shop] (a) -> unknown GitRepository flux-system/sync (a)',
    ]);
  });

  test('what nothing provides leads nowhere', () => {
    const remote = [{ kind: 'unknown' as const, reason: 'not here' }];
    const graph = sketch({ files, clusters, units: [{ ...apps, after: ['gone'], sources: remote }] });
    expect(danglingEdges(graph).map(({ to }) => to.label)).toEqual([
      'Kustomization flux-system/gone',
      'GitRepository flux-system/sync',
    ]);
  });

  test('a dependency is of the same cluster first, else the only one of its name', () => {
    const far = { ...infra, cluster: 'b', after: ['apps'] };
    expect(edges('dependsOn', [apps, { ...apps, cluster: 'b' }, far]).map((edge) => edge.split(' -> ')[1])).toEqual([
      'apps b/Kustomization/flux-system/apps [apps/prod/shop] (b)',
    ]);
    expect(edges('dependsOn', [apps, far]).map((edge) => edge.split(' -> ')[1])).toEqual([
      'apps a/Kustomization/flux-system/apps [apps/prod/shop] (a)',
    ]);
  });
});

describe('waiting', () => {
  const unit = (name: string, ...after: string[]): UnitSketch => ({
    cluster: 'a',
    name,
    file: 'clusters/a/apps.yaml',
    after,
  });
  const ring = (units: UnitSketch[]) =>
    sketch({ files, units }).cycles.map(({ members }) => members.map((id) => id.split('/').at(-1)).join(' '));

  test.each<[string, UnitSketch[], string[]]>([
    ['a chain is no ring', [unit('x', 'y'), unit('y', 'z'), unit('z')], []],
    ['on itself', [unit('x', 'x')], ['x']],
    ['two rings', [unit('x', 'y'), unit('y', 'x'), unit('p', 'q'), unit('q', 'r'), unit('r', 'p')], ['p q r', 'x y']],
    ['the shortest of a tangle', [unit('x', 'y', 'z'), unit('y', 'z'), unit('z', 'x')], ['x z']],
    ['a diamond is no ring', [unit('a', 'b', 'c'), unit('b', 'd'), unit('c', 'd'), unit('d')], []],
  ])('%s', (_, units, expected) => {
    expect(ring(units)).toEqual(expected);
  });

  test('through others, and never for itself', () => {
    const graph = sketch({ files, units: [unit('x', 'y'), unit('y', 'z'), unit('z', 'x')] });
    const [x] = graph.units;
    expect(x && dependenciesOf(graph, x).map(({ name }) => name)).toEqual(['y', 'z']);
  });

  test('a chain of any length is walked', () => {
    const units = Array.from({ length: 20_000 }, (_, index) => unit(`u${index}`, `u${(index + 1) % 20_000}`));
    expect(sketch({ files, units }).cycles.map(({ members }) => members.length)).toEqual([20_000]);
  });

  test('rings of kustomizations come from the renderer, once', () => {
    const problems = [
      {
        code: 'cycle' as const,
        message: 'cycle',
        location: { path: 'a/kustomization.yaml', line: 2, column: 3 },
        related: [{ path: 'b/kustomization.yaml', line: 2, column: 3, message: '' }],
      },
    ];
    const graph = sketch({
      files,
      units: [
        { ...unit('x'), problems },
        { ...unit('y'), problems },
      ],
    });
    expect(graph.cycles.map(({ kind, members }) => ({ kind, members }))).toEqual([
      { kind: 'includes', members: ['a/kustomization.yaml', 'b/kustomization.yaml'] },
    ]);
  });
});
