import { describe, expect, test } from 'vitest';
import { environmentOfAnyWord, environmentOfSuffix, environmentOfWord } from '../../src/model/environment-words.ts';
import { manifest, type Sketch, sketch, type UnitSketch } from './builder.ts';

test.each([
  [environmentOfWord, 'production', 'prod'],
  [environmentOfWord, 'PRD', 'prod'],
  [environmentOfWord, 'stage', 'staging'],
  [environmentOfWord, 'uat2', 'uat'],
  [environmentOfWord, 'prod-tools', undefined],
  [environmentOfWord, 'non-prod', 'nonprod'],
  [environmentOfWord, 'product', undefined],
  [environmentOfWord, 'constructor', undefined],
  [environmentOfSuffix, 'shop-prod', 'prod'],
  [environmentOfSuffix, 'shop-pre-prod', 'preprod'],
  [environmentOfSuffix, 'dev-tools', undefined],
  [environmentOfAnyWord, 'stone-prd-rh01', 'prod'],
  [environmentOfAnyWord, 'non-prod-east', 'nonprod'],
  [environmentOfAnyWord, 'dev-to-prod', undefined],
])('%o: %s is %s', (reading, name, expected) => {
  expect(reading(name)).toBe(expected);
});

const files = {
  'clusters/production/apps.yaml': manifest('Kustomization', 'apps'),
  'clusters/one/apps.yaml': manifest('Kustomization', 'apps'),
  'apps/prod/app.yaml': manifest('ConfigMap', 'a'),
  'apps/staging/app.yaml': manifest('ConfigMap', 'a'),
  'tools/test/app.yaml': manifest('ConfigMap', 'a'),
  'k/apps/development/gitea/app.yaml': manifest('ConfigMap', 'a'),
  'k/apps/media/plex/app.yaml': manifest('ConfigMap', 'a'),
  'argo/app.yaml': manifest('Application', 'app'),
};

/** Environment and reason of one unit. */
function placed(unit: Partial<UnitSketch>, more: Partial<Sketch> = {}) {
  const graph = sketch({ files, units: [{ cluster: 'one', name: 'a', file: 'argo/app.yaml', ...unit }], ...more });
  const placement = graph.placements.values().next().value;
  return `${placement?.environment}: ${placement?.environmentReason}`;
}

describe('the environment of a unit', () => {
  test.each<[string, Partial<UnitSketch>, string]>([
    ['its path', { path: 'apps/staging' }, 'staging: apps/staging is named for it'],
    ['its cluster', { cluster: 'eu-production-1' }, 'prod: cluster eu-production-1 is named for it'],
    [
      'a path beside its cluster',
      { cluster: 'production', path: 'apps/staging' },
      'staging: apps/staging is named for it',
    ],
    [
      'a lone directory gives way to the cluster',
      { cluster: 'production', path: 'tools/test' },
      'prod: cluster production is named for it',
    ],
    ['a lone directory', { path: 'tools/test' }, 'test: tools/test is named for it'],
    ['its file', { file: 'apps/prod/app.yaml' }, 'prod: apps/prod is named for it'],
    ['a label', { labels: { 'example.org/env': 'production' } }, 'prod: label example.org/env says so'],
    ['its namespace', { targetNamespace: 'shop-qa' }, 'qa: namespace shop-qa is named for it'],
    ['its name', { name: 'shop-prod' }, 'prod: it is named for it'],
    [
      'a name that may mean anything',
      { name: 'releases-test' },
      'unknown: no name, path or label says which environment it is',
    ],
    [
      'a kind of apps',
      { path: 'k/apps/development/gitea' },
      'unknown: no name, path or label says which environment it is',
    ],
    ['a group of overlays', { path: 'x/overlays/rd-production' }, 'prod: x/overlays/rd-production is named for it'],
    [
      'a revision',
      { sources: [{ kind: 'git', url: 'u', revision: 'develop', path: 'x' }] },
      'dev: it follows revision develop',
    ],
    ['nothing', {}, 'unknown: no name, path or label says which environment it is'],
    ['a local cluster', { cluster: 'local' }, 'dev: cluster local is a development cluster'],
  ])('by %s', (_, unit, expected) => {
    expect(placed(unit)).toBe(expected);
  });

  test('by its name where another unit shows what the names mean', () => {
    const units = ['shop-test', 'shop-dev', 'other'].map((name) => ({ cluster: 'one', name, file: 'argo/app.yaml' }));
    const environments = [...sketch({ files, units }).placements.values()].map(({ environment }) => environment);
    expect(environments).toEqual(['unknown', 'dev', 'test']);
  });

  test('by what creates it, on the same cluster only', () => {
    const graph = sketch({
      files,
      units: [
        { cluster: 'one', name: 'apps', file: 'clusters/one/apps.yaml', path: 'apps/prod' },
        { cluster: 'one', name: 'near', file: 'argo/app.yaml', createdBy: 'one/Kustomization/flux-system/apps' },
        { cluster: 'two', name: 'far', file: 'argo/app.yaml', createdBy: 'one/Kustomization/flux-system/apps' },
      ],
    });
    expect([...graph.placements].map(([id, { environment }]) => `${id} ${environment}`)).toEqual([
      'one/Kustomization/flux-system/apps prod',
      'one/Kustomization/flux-system/near prod',
      'two/Kustomization/flux-system/far unknown',
    ]);
  });

  test('as the configuration says: paths, then namespaces, then clusters', () => {
    const configuration = {
      path: '.gitops-gate.yaml',
      clusters: [{ name: 'one', environment: 'live' }],
      environments: [
        { name: 'lab', match: { paths: ['apps/staging/**'] } },
        { name: 'tenants', match: { namespaces: ['team-*'] } },
      ],
    };
    const of = (unit: Partial<UnitSketch>) => placed(unit, { configuration }).split(':')[0];
    expect([of({ path: 'apps/staging' }), of({ targetNamespace: 'team-a' }), of({ path: 'apps/prod' })]).toEqual([
      'lab',
      'tenants',
      'live',
    ]);
  });
});

test('environments are spelled as the configuration spells them, with its risk or the conventional one', () => {
  const graph = sketch({
    files,
    units: [
      { cluster: 'prd-eu', name: 'a', file: 'argo/app.yaml' },
      { cluster: 'stg', name: 'a', file: 'argo/app.yaml' },
      { cluster: 'homelab', name: 'a', file: 'argo/app.yaml' },
    ],
    configuration: {
      environments: [{ name: 'production' }, { name: 'lab', risk: 'low', match: { clusters: ['home*'] } }],
    },
  });
  expect(graph.environments.map(({ name, risk }) => `${name} ${risk}`)).toEqual([
    'lab low',
    'production critical',
    'staging high',
  ]);
});

test('two clusters of one environment are one environment; what no name says is unknown', () => {
  const unit = { name: 'a', file: 'argo/app.yaml' };
  const graph = sketch({ files, units: ['prod-east', 'prod-west', 'hub'].map((cluster) => ({ ...unit, cluster })) });
  expect(graph.environments.map(({ name }) => name)).toEqual(['prod']);
  expect(graph.inferences).toContainEqual({
    subject: 'environment of cluster hub',
    value: 'unknown',
    reason: 'no name or path says which environment it is',
  });
});

test('paths, and namespaces where a unit says nothing', () => {
  const graph = sketch({
    files,
    clusters: [{ name: 'production', path: 'clusters/production' }],
    units: [{ cluster: 'one', name: 'a', file: 'argo/app.yaml' }],
  });
  const [unit] = graph.units;
  expect(['clusters/production/apps.yaml', 'apps/staging/x.yaml', 'argo'].map(graph.environmentOf)).toEqual([
    'prod',
    'staging',
    'unknown',
  ]);
  expect(unit && ['shop-prod', 'shop'].map((namespace) => graph.environmentIn(unit, namespace))).toEqual([
    'prod',
    'unknown',
  ]);
});
