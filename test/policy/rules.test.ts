import { describe, expect, test } from 'vitest';
import { argo, configMap, flux, fluxCluster, kustomization, repository, workload } from './manifests.ts';
import { findingsIn } from './support.ts';

type Row = [name: string, files: Record<string, string>, expected: string[]];

/** A variable of Flux that nobody has filled in. */
function open(name: string): string {
  return `$\{${name}}`;
}

/** `path:line policy` of every finding. */
async function places(files: Record<string, string>): Promise<string[]> {
  return (await findingsIn(files)).map((line) => {
    const [at = '', , policy] = line.split(' ');
    return `${at.split(':').slice(0, 2).join(':')} ${policy}`;
  });
}

describe('layer-inversion', () => {
  const infrastructure = repository(
    flux('clusters/one/infra.yaml', 'infrastructure/settings'),
    configMap('infrastructure/settings/map.yaml', 'settings', '  namespace: kube-system\n'),
  );
  const apps = repository(
    kustomization('apps/base/shop', ['map.yaml']),
    configMap('apps/base/shop/map.yaml', 'shop', '  namespace: shop\n'),
    kustomization('apps/one', ['../base/shop']),
  );
  const layout = repository(fluxCluster('one'), infrastructure, apps, flux('clusters/one/apps.yaml', 'apps/one'));

  test.each<Row>([
    ['the three layers as they should be', layout, []],
    [
      'apps wait for infrastructure',
      repository(layout, flux('clusters/one/apps.yaml', 'apps/one', '  dependsOn:\n    - name: infra\n')),
      [],
    ],
    [
      'infrastructure waits for apps',
      repository(
        layout,
        flux('clusters/one/infra.yaml', 'infrastructure/settings', '  dependsOn:\n    - name: apps\n'),
      ),
      ['clusters/one/infra.yaml:9 layer-inversion'],
    ],
    [
      'infrastructure includes a base',
      repository(layout, kustomization('infrastructure/settings', ['map.yaml', '../../apps/base/mail']), {
        ...kustomization('apps/base/mail', ['map.yaml']),
        ...configMap('apps/base/mail/map.yaml', 'mail', '  namespace: mail\n'),
      }),
      ['infrastructure/settings/kustomization.yaml:3 layer-inversion'],
    ],
    [
      'infrastructure creates an app',
      repository(
        layout,
        flux('infrastructure/settings/mail.yaml', 'apps/mail'),
        configMap('apps/mail/map.yaml', 'mail', '  namespace: mail\n'),
      ),
      ['infrastructure/settings/mail.yaml:5 layer-inversion'],
    ],
    [
      'a base takes a patch of its overlay',
      repository(
        layout,
        kustomization('apps/base/shop', ['map.yaml'], 'patches:\n  - path: ../../one/patch.yaml\n'),
        configMap('apps/one/patch.yaml', 'shop', '  namespace: shop\n'),
      ),
      ['apps/base/shop/kustomization.yaml:4 layer-inversion'],
    ],
    [
      'a base includes another app',
      repository(layout, kustomization('apps/base/shop', ['map.yaml', '../mail']), {
        ...kustomization('apps/base/mail', ['map.yaml']),
        ...configMap('apps/base/mail/map.yaml', 'mail', '  namespace: mail\n'),
      }),
      ['apps/base/shop/kustomization.yaml:3 layer-inversion'],
    ],
    [
      'a base includes a part of its own app',
      repository(layout, kustomization('apps/base/shop', ['map.yaml', 'database']), {
        ...kustomization('apps/base/shop/database', ['map.yaml']),
        ...configMap('apps/base/shop/database/map.yaml', 'database', '  namespace: shop\n'),
      }),
      [],
    ],
    [
      'a cluster reads the directory of another',
      repository(
        layout,
        fluxCluster('two'),
        flux('clusters/two/settings.yaml', 'clusters/one/settings'),
        kustomization('clusters/one', ['flux-system/gotk-sync.yaml', 'infra.yaml', 'apps.yaml']),
        configMap('clusters/one/settings/map.yaml', 'settings', '  namespace: flux-system\n'),
      ),
      ['clusters/two/settings.yaml:5 layer-inversion'],
    ],
    [
      'clusters share a directory that is none of theirs',
      repository(
        layout,
        fluxCluster('two'),
        flux('clusters/two/settings.yaml', 'clusters/common'),
        configMap('clusters/common/map.yaml', 'settings', '  namespace: flux-system\n'),
      ),
      [],
    ],
    [
      'apps that hold infrastructure, where there is no infrastructure layer',
      repository(
        fluxCluster('one'),
        flux('clusters/one/storage.yaml', 'apps/storage', '  dependsOn:\n    - name: shop\n'),
        flux('clusters/one/shop.yaml', 'apps/shop'),
        configMap('apps/storage/map.yaml', 'storage', '  namespace: storage\n'),
        configMap('apps/shop/map.yaml', 'shop', '  namespace: shop\n'),
      ),
      [],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await places(files)).toEqual(expected);
  });
});

test('a message names a few of many owners', async () => {
  const names = Array.from({ length: 9 }, (_, index) => `unit-${index}`);
  const units = names.map((name) => flux(`clusters/one/${name}.yaml`, 'apps/shared'));
  const files = repository(
    fluxCluster('one'),
    ...units,
    configMap('apps/shared/map.yaml', 'settings', '  namespace: a\n'),
  );
  const [found] = await findingsIn(files);
  const unit = (index: number) => `one/Kustomization/flux-system/unit-${index}`;
  expect(found).toContain(
    `ConfigMap a/settings is applied by ${[unit(0), unit(1), unit(2), '5 more', unit(8)].join(' and by ')}`,
  );
});

describe('duplicate-owner', () => {
  const two = (a: Record<string, string>, b: Record<string, string>) =>
    repository(fluxCluster('one'), flux('clusters/one/a.yaml', 'apps/a'), flux('clusters/one/b.yaml', 'apps/b'), a, b);
  const map = (directory: string, metadata = '  namespace: shop\n') =>
    configMap(`apps/${directory}/map.yaml`, 'settings', metadata);

  test.each<Row>([
    ['two units, two files', two(map('a'), map('b')), ['apps/b/map.yaml:4 duplicate-owner']],
    [
      'two units of one directory, which includes another',
      repository(
        two(kustomization('apps/a', ['../c']), {}),
        flux('clusters/one/b.yaml', 'apps/a'),
        kustomization('apps/c', ['map.yaml']),
        map('c'),
      ),
      ['clusters/one/b.yaml:5 duplicate-owner'],
    ],
    [
      'one unit includes what includes what the other reads',
      repository(
        two(kustomization('apps/a', ['../c']), kustomization('apps/b', ['../d'])),
        kustomization('apps/d', ['../c']),
        kustomization('apps/c', ['map.yaml']),
        map('c'),
      ),
      ['apps/d/kustomization.yaml:2 duplicate-owner'],
    ],
    [
      'two versions of one group',
      two(
        workload('apps/a/deployment.yaml', 'a:1'),
        workload('apps/b/deployment.yaml', 'a:1', 'Deployment', 'apps/v1beta1'),
      ),
      ['apps/b/deployment.yaml:3 duplicate-owner'],
    ],
    [
      'two groups',
      two(workload('apps/a/x.yaml', 'a:1'), workload('apps/b/x.yaml', 'a:1', 'Deployment', 'example.org/v1')),
      [],
    ],
    ['names that differ only in their namespace', two(map('a'), map('b', '  namespace: mail\n')), []],
    [
      'no namespace, and that of the unit is the same',
      repository(two(map('a'), map('b', '')), flux('clusters/one/b.yaml', 'apps/b', '  targetNamespace: shop\n')),
      ['apps/b/map.yaml:4 duplicate-owner'],
    ],
    [
      'no namespace, and those of the units differ',
      repository(
        two(map('a', ''), map('b', '')),
        flux('clusters/one/a.yaml', 'apps/a', '  targetNamespace: a\n'),
        flux('clusters/one/b.yaml', 'apps/b', '  targetNamespace: b\n'),
      ),
      [],
    ],
    [
      'one is applied only where it is missing',
      two(map('a'), map('b', '  namespace: shop\n  annotations:\n    kustomize.toolkit.fluxcd.io/ssa: IfNotPresent\n')),
      [],
    ],
    [
      'an option of the dry run shares nothing',
      two(
        map('a'),
        map(
          'b',
          '  namespace: shop\n  annotations:\n    argocd.argoproj.io/sync-options: SkipDryRunOnMissingResource=true\n',
        ),
      ),
      ['apps/b/map.yaml:4 duplicate-owner'],
    ],
    [
      'a cluster-scoped object does not get a namespace from its unit',
      repository(
        two(
          { 'apps/a/role.yaml': 'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: r\n' },
          { 'apps/b/role.yaml': 'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: r\n' },
        ),
        flux('clusters/one/b.yaml', 'apps/b', '  targetNamespace: shop\n'),
      ),
      ['apps/b/role.yaml:4 duplicate-owner'],
    ],
    [
      'Flux and Argo CD together',
      repository(
        two(map('a'), {}),
        argo('clusters/one/argo.yaml', 'apps/c', 'shop'),
        map('c', ''),
        map('b', '  namespace: b\n'),
      ),
      ['apps/a/map.yaml:4 duplicate-owner'],
    ],
    [
      'the same app on two clusters',
      repository(
        fluxCluster('one'),
        fluxCluster('two'),
        flux('clusters/one/a.yaml', 'apps/a'),
        flux('clusters/two/a.yaml', 'apps/a'),
        map('a'),
      ),
      [],
    ],
    [
      'two units of one directory: the line that the second has of its own',
      repository(two({}, map('b')), flux('clusters/one/a.yaml', 'apps/b')),
      ['clusters/one/b.yaml:5 duplicate-owner'],
    ],
    [
      'two overlays of one base: the line by which the second gets there',
      repository(two({}, {}), kustomization('apps/a', ['../base']), kustomization('apps/b', ['../base']), {
        ...kustomization('apps/base', ['map.yaml']),
        ...map('base'),
      }),
      ['apps/b/kustomization.yaml:2 duplicate-owner'],
    ],
    [
      'a unit that only patches',
      repository(two(map('a'), configMap('apps/b/other.yaml', 'other', '  namespace: shop\n')), {
        ...kustomization('apps/b', ['other.yaml'], 'patches:\n  - path: patch.yaml\n'),
        ...configMap('apps/b/patch.yaml', 'other', '  namespace: shop\n  labels: { a: b }\n'),
      }),
      [],
    ],
    ['files that no unit reaches', repository(two(map('a'), {}), map('dead'), configMap('apps/b/x.yaml', 'x')), []],
    [
      'a name that somebody has yet to fill in',
      two(configMap('apps/a/map.yaml', open('NAME')), configMap('apps/b/map.yaml', open('NAME'))),
      [],
    ],
    [
      'one release of Helm under two names',
      two(release('a', 'cache'), release('b', 'cache')),
      ['apps/b/release.yaml:6 duplicate-owner'],
    ],
    ['two releases of Helm', two(release('a', 'cache'), release('b', 'queue')), []],
  ])('%s', async (_, files, expected) => {
    expect(await places(files)).toEqual(expected);
  });

  function release(directory: string, name: string): Record<string, string> {
    return {
      [`apps/${directory}/release.yaml`]: `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: ${directory}, namespace: shop }
spec:
  interval: 1h
  releaseName: ${name}
  chart: { spec: { chart: redis, version: 1.0.0, sourceRef: { kind: HelmRepository, name: charts } } }
`,
    };
  }
});

describe('shared-namespace', () => {
  const units = (a: string, b: string) =>
    repository(
      argo('argocd/shop-staging.yaml', 'apps/staging', a),
      argo('argocd/shop-prod.yaml', 'apps/prod', b),
      configMap('apps/staging/map.yaml', 'one'),
      configMap('apps/prod/map.yaml', 'two'),
    );

  test.each<Row>([
    ['two environments in two namespaces', units('shop-staging', 'shop-prod'), []],
    ['two environments in one', units('shop', 'shop'), ['argocd/shop-prod.yaml:7 shared-namespace']],
    ['two environments in one of the control plane', units('argocd', 'argocd'), []],
    [
      'a control plane of its own',
      repository(units('shop', 'shop'), {
        '.gitops-gate.yaml': 'policies: { shared-namespace: { params: { controlPlane: [sh*] } } }',
      }),
      [],
    ],
    [
      'an environment and something of which nobody knows',
      repository(
        units('shop', 'shop-prod'),
        argo('argocd/tools.yaml', 'apps/tools', 'shop'),
        configMap('apps/tools/map.yaml', 'three'),
      ),
      [],
    ],
    [
      'two clusters of one environment',
      repository(
        fluxCluster('prod-eu'),
        fluxCluster('prod-us'),
        flux('clusters/prod-eu/shop.yaml', 'apps/prod'),
        flux('clusters/prod-us/shop.yaml', 'apps/prod'),
        configMap('apps/prod/map.yaml', 'one', '  namespace: shop\n'),
      ),
      [],
    ],
    [
      'one namespace name on two clusters',
      repository(
        fluxCluster('staging'),
        fluxCluster('prod'),
        flux('clusters/staging/shop.yaml', 'apps/staging'),
        flux('clusters/prod/shop.yaml', 'apps/prod'),
        configMap('apps/staging/map.yaml', 'one', '  namespace: shop\n'),
        configMap('apps/prod/map.yaml', 'one', '  namespace: shop\n'),
      ),
      [],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await places(files)).toEqual(expected);
  });
});

describe('latest-tag', () => {
  const layout = repository(fluxCluster('one'), flux('clusters/one/shop.yaml', 'apps/shop'));
  const one = (image: string, kind?: string, apiVersion?: string) =>
    repository(layout, workload('apps/shop/x.yaml', image, kind, apiVersion));
  const found = ['apps/shop/x.yaml:9 latest-tag'];

  test.each<[image: string, isFound: boolean]>([
    ['nginx', true],
    ['nginx:latest', true],
    ['registry:5000/nginx', true],
    ['registry:5000/nginx:latest', true],
    ['nginx:1.27', false],
    ['registry:5000/nginx:1.27', false],
    [`nginx@sha256:${'0'.repeat(64)}`, false],
    [`nginx:latest@sha256:${'0'.repeat(64)}`, false],
    ['latest:1', false],
    ['nginx:latest-alpine', false],
    [`"${open('IMAGE')}"`, false],
    [`nginx:${open('TAG')}`, false],
    [`nginx:${open('TAG:=latest')}`, false],
    ['auto', false],
  ])('%s: %s', async (image, isFound) => {
    expect(await places(one(image))).toEqual(isFound ? found : []);
  });

  test.each(['DaemonSet', 'StatefulSet', 'ReplicaSet'])('%s', async (kind) => {
    expect(await places(one('nginx', kind))).toEqual(found);
  });

  test.each<Row>([
    ['a Job', one('nginx', 'Job', 'batch/v1'), found],
    [
      'a CronJob, and init containers',
      repository(layout, {
        'apps/shop/x.yaml': `apiVersion: batch/v1
kind: CronJob
metadata: { name: a, namespace: shop }
spec:
  jobTemplate:
    spec:
      template:
        spec:
          initContainers:
            - { name: a, image: a }
          containers:
            - { name: b, image: "b:1" }
`,
      }),
      ['apps/shop/x.yaml:10 latest-tag'],
    ],
    [
      'a Pod, and ephemeral containers',
      repository(layout, {
        'apps/shop/x.yaml': `apiVersion: v1
kind: Pod
metadata: { name: a, namespace: shop }
spec:
  containers: [{ name: a, image: "a:1" }]
  ephemeralContainers:
    - { name: b, image: b }
`,
      }),
      ['apps/shop/x.yaml:7 latest-tag'],
    ],
    [
      'what only looks like an image',
      repository(layout, {
        'apps/shop/x.yaml': `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageRepository
metadata: { name: a, namespace: shop }
spec: { image: registry.example.org/a }
---
apiVersion: image.openshift.io/v1
kind: ImageStream
metadata: { name: a, namespace: shop }
spec: { tags: [{ name: latest, from: { kind: DockerImage, name: "a:latest" } }] }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: a, namespace: shop }
data: { pod.yaml: "containers: [{ image: a }]" }
`,
      }),
      [],
    ],
    [
      'a base whose tag every overlay replaces, and one that an overlay sets',
      repository(
        layout,
        workload('apps/base/x.yaml', 'nginx:latest'),
        kustomization('apps/base', ['x.yaml']),
        kustomization('apps/shop', ['../base'], 'images: [{ name: nginx, newTag: "1.27" }]\n'),
      ),
      [],
    ],
    [
      'a tag that the overlay makes the latest',
      repository(
        layout,
        workload('apps/base/x.yaml', 'nginx:1.27'),
        kustomization('apps/base', ['x.yaml']),
        kustomization('apps/shop', ['../base'], 'images:\n  - name: nginx\n    newTag: latest\n'),
      ),
      ['apps/shop/kustomization.yaml:5 latest-tag'],
    ],
    [
      'values of a HelmRelease: a tag, a text, and what is left to the chart',
      repository(layout, {
        'apps/shop/x.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: a, namespace: shop }
spec:
  chart: { spec: { chart: a, version: 1.0.0, sourceRef: { kind: HelmRepository, name: charts } } }
  values:
    image: { repository: a, tag: latest }
    sidecar:
      image: b:latest
    third:
      image: { repository: c }
`,
      }),
      ['apps/shop/x.yaml:7 latest-tag', 'apps/shop/x.yaml:9 latest-tag'],
    ],
    [
      'Helm values of an Application',
      {
        'argocd/shop.yaml': `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop, namespace: argocd }
spec:
  project: default
  source:
    repoURL: https://charts.example.org
    chart: shop
    targetRevision: 1.0.0
    helm:
      valuesObject:
        image:
          repository: a
          tag: latest
      parameters:
        - { name: sidecar.image.tag, value: latest }
  destination: { server: "https://kubernetes.default.svc", namespace: shop }
`,
      },
      ['argocd/shop.yaml:14 latest-tag', 'argocd/shop.yaml:16 latest-tag'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await places(files)).toEqual(expected);
  });
});
