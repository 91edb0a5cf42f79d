import { describe, expect, test } from 'vitest';
import { manifest, sketch } from './builder.ts';

const KS = 'resources: []\n';

/** A repository of empty manifests at these paths. */
function at(...paths: string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, manifest('ConfigMap', 'x')]));
}

describe('layers by place', () => {
  const flux = at(
    'gitops/clusters/one/apps.yaml',
    'gitops/apps/base/shop/app.yaml',
    'gitops/apps/prod/shop/app.yaml',
    'gitops/apps/components/x.yaml',
    'gitops/infrastructure/base/cert-manager.yaml',
  );
  test.each([
    ['gitops/clusters/one', 'clusters'],
    ['gitops/apps/prod/shop/app.yaml', 'apps'],
    ['gitops/apps/base/shop', 'base'],
    ['gitops/apps/components/x.yaml', 'base'],
    ['gitops/infrastructure/base', 'infrastructure'],
    ['gitops', 'unknown'],
    ['docs/x.yaml', 'unknown'],
  ])('%s is %s', (path, layer) => {
    expect(sketch({ files: flux }).layerOf(path)).toBe(layer);
  });

  test.each<[string, Record<string, string>, string, string]>([
    ['apps alone may hold anything', at('apps/kube-system/a.yaml'), 'apps/kube-system', 'unknown'],
    ['apps beside clusters may too', at('clusters/a/b.yaml', 'apps/cert-manager/a.yaml'), 'apps', 'unknown'],
    ['a number is an order', at('1-infra/a.yaml', '3-apps/a.yaml'), '1-infra', 'infrastructure'],
    [
      'hidden directories say nothing',
      at('.archive/k/apps/a.yaml', '.archive/k/infra/a.yaml'),
      '.archive/k/apps',
      'unknown',
    ],
    [
      'a layer inside a layer is still the outer one',
      at('clusters/a/apps/x.yaml', 'clusters/a/infrastructure/x.yaml', 'apps/x/y.yaml', 'infrastructure/x.yaml'),
      'clusters/a/infrastructure',
      'clusters',
    ],
    ['base in the layer of an app', at('apps/shop/base/x.yaml', 'infra/x.yaml'), 'apps/shop/base', 'base'],
  ])('%s', (_, files, path, layer) => {
    expect(sketch({ files }).layerOf(path)).toBe(layer);
  });

  test('a cluster directory that stands alone holds its own layers', () => {
    const files = at('clusters/a/apps/x.yaml', 'clusters/a/infrastructure/x.yaml', 'clusters/a/flux-system/x.yaml');
    const graph = sketch({ files, clusters: [{ name: 'a', path: 'clusters/a' }] });
    expect(['apps', 'infrastructure', 'flux-system'].map((name) => graph.layerOf(`clusters/a/${name}`))).toEqual([
      'apps',
      'infrastructure',
      'clusters',
    ]);
    expect(graph.inferences).toContainEqual({
      subject: 'layer of clusters/a/apps',
      value: 'apps',
      reason: 'clusters/a/apps stands beside clusters/a/infrastructure',
    });
  });

  test('the configuration wins, first match in order, with base inside apps', () => {
    const graph = sketch({
      files: flux,
      configuration: {
        path: '.gitops-gate.yaml',
        layers: [
          { name: 'apps', paths: ['gitops/apps/**'] },
          { name: 'core', paths: ['gitops/**'] },
        ],
      },
    });
    expect(graph.layers).toEqual(['apps', 'base', 'core']);
    expect(['gitops/apps', 'gitops/apps/base/shop', 'gitops/clusters/one', 'other'].map(graph.layerOf)).toEqual([
      'apps',
      'base',
      'core',
      'unknown',
    ]);
  });
});

describe('units', () => {
  const files = {
    'clusters/one/apps.yaml': manifest('Kustomization', 'apps'),
    'clusters/one/redis.yaml': manifest('HelmRelease', 'redis'),
    'apps/base/shop/kustomization.yaml': KS,
    'infrastructure/a.yaml': manifest('ConfigMap', 'a'),
  };
  test('are of the layer of what they read; what runs is an app; a workload among cluster files is of none', () => {
    const graph = sketch({
      files,
      units: [
        { cluster: 'one', name: 'apps', file: 'clusters/one/apps.yaml', path: 'apps/base/shop' },
        { cluster: 'one', name: 'infra', file: 'clusters/one/apps.yaml', path: 'infrastructure' },
        { cluster: 'one', name: 'redis', kind: 'HelmRelease', file: 'clusters/one/redis.yaml' },
      ],
    });
    expect([...graph.placements.values()].map(({ layer }) => layer)).toEqual(['unknown', 'apps', 'infrastructure']);
  });
});
