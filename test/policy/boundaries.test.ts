import { describe, expect, test } from 'vitest';
import { findingsIn } from './support.ts';

/*
 * Which policy says what of a reference: every fault is one finding, and what crosses no boundary is none. Through the
 * whole pipeline, without configuration but for the policies.
 */

function bootstrap(cluster: string): Record<string, string> {
  return {
    [`clusters/${cluster}/flux-system/gotk-sync.yaml`]: `
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: flux-system, namespace: flux-system }
spec: { url: https://git.example.org/team/gitops, ref: { branch: main } }
---
${kustomization('flux-system', `clusters/${cluster}`)}`,
  };
}

function kustomization(name: string, path: string, more = ''): string {
  return `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec:
  path: ./${path}
  prune: true
  sourceRef: { kind: GitRepository, name: flux-system }
${more}`;
}

function resources(...paths: string[]): string {
  return `resources: [${paths.join(', ')}]\n`;
}

function config(name: string): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: ${name} }\n`;
}

/** The findings as `path policy`. */
async function found(files: Record<string, string>): Promise<string[]> {
  return (await findingsIn(files)).map((line) => line.replace(/:\d+:\d+ \w+ (\S+) .*/, ' $1'));
}

describe('one reference is one fault', () => {
  const layered = {
    ...bootstrap('staging'),
    ...bootstrap('production'),
    'clusters/staging/apps.yaml': kustomization('apps', 'apps/staging'),
    'clusters/production/apps.yaml': kustomization('apps', 'apps/production'),
    'apps/base/shop/kustomization.yaml': resources('shop.yaml'),
    'apps/base/shop/shop.yaml': config('shop'),
    'apps/staging/kustomization.yaml': resources('../base/shop'),
    'apps/production/kustomization.yaml': resources('../base/shop'),
    'infrastructure/kustomization.yaml': resources('logging.yaml'),
    'infrastructure/logging.yaml': config('logging'),
  };
  test.each<[string, Record<string, string>, string[]]>([
    ['bases and overlays', {}, []],
    [
      'an overlay that includes the overlay of another environment',
      { 'apps/production/kustomization.yaml': resources('../staging') },
      ['apps/production/kustomization.yaml cross-environment-reference'],
    ],
    [
      'a cluster that reads the overlay of another environment',
      { 'clusters/production/apps.yaml': kustomization('apps', 'apps/staging') },
      ['clusters/production/apps.yaml cross-environment-reference'],
    ],
    [
      'a cluster that hosts another environment, and says so',
      {
        'clusters/production/staging.yaml': kustomization('apps-staging', 'apps/staging'),
        'clusters/production/apps.yaml': kustomization('apps', 'infrastructure'),
      },
      [],
    ],
    [
      'a cluster that includes another one: layers come first',
      { 'clusters/production/kustomization.yaml': resources('flux-system/gotk-sync.yaml', '../staging/apps.yaml') },
      ['clusters/production/kustomization.yaml layer-inversion'],
    ],
    [
      'a base that includes infrastructure',
      { 'apps/base/shop/kustomization.yaml': resources('shop.yaml', '../../../infrastructure') },
      ['apps/base/shop/kustomization.yaml base-not-self-contained'],
    ],
    [
      'a base that includes an overlay: layers come first',
      {
        'apps/base/shop/kustomization.yaml': resources('shop.yaml', '../../extra'),
        'apps/extra/kustomization.yaml': resources('extra.yaml'),
        'apps/extra/extra.yaml': config('extra'),
      },
      ['apps/base/shop/kustomization.yaml layer-inversion'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await found({ ...layered, ...files })).toEqual(expected);
  });
});

describe('what leads nowhere', () => {
  const release = (source: string) => `
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: cache, namespace: cache }
spec:
  chart: { spec: { chart: cache, version: 1.2.3, sourceRef: { kind: HelmRepository, name: ${source} } } }
  valuesFrom: [{ kind: Secret, name: made-by-an-operator }]
`;
  const repository =
    'apiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmRepository\nmetadata: { name: charts, namespace: cache }\n';
  const dependsOn = (name: string) => `  dependsOn: [{ name: ${name} }]`;
  test.each<[string, Record<string, string>, string[]]>([
    [
      'a source where the repository keeps sources',
      { 'apps/shop/release.yaml': release('chart'), 'apps/shop/charts.yaml': repository },
      ['apps/shop/release.yaml broken-reference'],
    ],
    ['a source where the repository keeps none', { 'apps/shop/release.yaml': release('charts') }, []],
    [
      'a unit to wait for',
      { 'clusters/one/cart.yaml': kustomization('cart', 'apps/cart', dependsOn('shopp')) },
      ['clusters/one/cart.yaml broken-reference'],
    ],
    [
      'a unit that another repository may define',
      {
        'clusters/one/cart.yaml': kustomization('cart', 'apps/cart', dependsOn('shopp')),
        'clusters/one/other.yaml': `
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: other, namespace: flux-system }
spec: { url: https://git.example.org/other/gitops }
---
${kustomization('other', 'elsewhere').replace('name: flux-system }\n', 'name: other }\n')}`,
      },
      [],
    ],
    [
      'a directory',
      { 'clusters/one/cart.yaml': kustomization('cart', 'apps/carts') },
      ['clusters/one/cart.yaml broken-reference'],
    ],
    [
      'a file of a kustomization',
      { 'apps/shop/kustomization.yaml': resources('shop.yml') },
      ['apps/shop/kustomization.yaml broken-reference'],
    ],
  ])('%s', async (_, files, expected) => {
    const repositoryFiles = {
      ...bootstrap('one'),
      'clusters/one/shop.yaml': kustomization('shop', 'apps/shop'),
      'apps/shop/shop.yaml': config('shop'),
      'apps/cart/cart.yaml': config('cart'),
    };
    expect(await found({ ...repositoryFiles, ...files })).toEqual(expected);
  });
});

describe('commands of pipelines', () => {
  test.each([
    ['kubectl apply -f x.yaml', true],
    ['sudo kubectl --context prod apply -k apps', true],
    ['kubectl -n shop rollout restart deployment/shop', true],
    ['make && helm upgrade --install shop .', true],
    ['kubectl get pods; kubectl delete pod x', true],
    ['kubectl get pods', false],
    ['kubectl apply --dry-run=server -k apps', false],
    ['kubectl rollout status deployment/shop', false],
    ['echo "run kubectl apply yourself"', false],
    ['helm template . | kubeconform', false],
    ['# kubectl apply -f x.yaml', false],
  ])('%s', async (command, isFault) => {
    const files = {
      ...bootstrap('one'),
      '.github/workflows/ci.yaml': `jobs:\n  a:\n    steps:\n      - run: |\n          ${command}\n`,
    };
    expect(await found(files)).toEqual(isFault ? ['.github/workflows/ci.yaml imperative-deploy'] : []);
  });
});
