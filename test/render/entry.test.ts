import { describe, expect, it } from 'vitest';
import { type Files, fluxKustomization, gotkSync, kustomization, renderFiles, unitOf } from './memory-repository.ts';

const SETTINGS = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\n';

/** The clusters and the entry points on them: `cluster: Kind name …`. */
async function entryPoints(files: Files): Promise<string[]> {
  const { units, clusters } = await renderFiles(files);
  return clusters.map(({ name }) => {
    const own = units.filter((unit) => unit.cluster === name && unit.createdBy === undefined);
    return [`${name}:`, ...own.map((unit) => `${unit.kind} ${unit.name}`)].join(' ');
  });
}

describe('entry points of Flux', () => {
  it('are the gotk-sync.yaml of each cluster, named for its directory', async () => {
    expect(
      await entryPoints({
        'clusters/prod/flux-system/gotk-sync.yaml': gotkSync('clusters/prod'),
        'clusters/test/flux-system/gotk-sync.yaml': gotkSync('clusters/test'),
        'apps/settings.yaml': SETTINGS,
        'clusters/prod/apps.yaml': fluxKustomization('apps', './apps'),
        'clusters/test/apps.yaml': fluxKustomization('apps', './apps'),
      }),
    ).toEqual(['prod: Kustomization flux-system', 'test: Kustomization flux-system']);
  });

  it.each([
    [
      ['clusters/a/base', 'clusters/b/base'],
      ['a', 'b'],
    ],
    [
      ['dev/eu/main', 'prod/eu/main'],
      ['dev-eu', 'prod-eu'],
    ],
    [['kubernetes/flux/cluster'], ['cluster']],
    [
      ['teams/x/web', 'teams/y/web'],
      ['x-web', 'y-web'],
    ],
  ])('of %j are those of the clusters %j', async (directories, names) => {
    const files = directories.map((path) => [`${path}/flux-system/gotk-sync.yaml`, gotkSync(path)]);
    expect((await renderFiles(Object.fromEntries(files))).clusters.map(({ name }) => name)).toEqual(names);
  });

  it('are as the kustomization beside gotk-sync.yaml patches them', async () => {
    const rendering = await renderFiles({
      'clusters/one/flux-system/gotk-sync.yaml': gotkSync('clusters/placeholder'),
      'clusters/one/flux-system/kustomization.yaml': kustomization(
        ['gotk-sync.yaml'],
        'patches:\n  - target: { kind: Kustomization }\n    patch: |\n      - { op: replace, path: /spec/path, value: clusters/one }\n',
      ),
      'clusters/one/settings.yaml': SETTINGS,
    });
    expect(unitOf(rendering, 'one/Kustomization/flux-system/flux-system').status).toBe('rendered');
  });

  it('are planned where gotk-sync.yaml has yet to be written', async () => {
    const rendering = await renderFiles({
      'clusters/one/flux-system/gotk-sync.yaml': '# written by flux bootstrap\n',
      'clusters/one/apps.yaml': fluxKustomization('apps', './apps'),
      'apps/settings.yaml': SETTINGS,
    });
    expect(unitOf(rendering, 'one/Kustomization/flux-system/flux-system').resources).toHaveLength(1);
    expect(unitOf(rendering, 'one/Kustomization/flux-system/apps').status).toBe('rendered');
  });

  it('are Kustomizations in a directory of clusters that nobody creates', async () => {
    expect(
      await entryPoints({
        'clusters/prod/apps.yaml': fluxKustomization('apps', './apps'),
        'clusters/prod/infra.yaml': fluxKustomization('infra', './infra'),
        'clusters/dev.yaml': fluxKustomization('apps', './apps'),
        'clusters/template/apps.yaml': fluxKustomization('apps', './apps'),
        'apps/web/clusters/one.yaml': fluxKustomization('db', './apps'),
        'apps/settings.yaml': SETTINGS,
        'infra/settings.yaml': SETTINGS,
      }),
    ).toEqual(['dev: Kustomization apps', 'prod: Kustomization apps Kustomization infra']);
  });

  it('may be a file of any name that reads itself', async () => {
    expect(
      await entryPoints({
        'kubernetes/flux/config/cluster.yaml': gotkSync('kubernetes/flux'),
        'kubernetes/flux/apps.yaml': fluxKustomization('apps', './kubernetes/apps'),
        'kubernetes/apps/settings.yaml': SETTINGS,
        'kubernetes/apps/tenant/sync.yaml': gotkSync('staging', 'https://github.com/example/tenant').replaceAll(
          'name: flux-system,',
          'name: tenant,',
        ),
      }),
    ).toEqual(['flux: Kustomization flux-system']);
  });

  it('stand alone in a repository without a directory of clusters', async () => {
    const files = {
      'flux/apps.yaml': fluxKustomization('apps', './apps'),
      'flux/infra.yaml': fluxKustomization('infra', './infra'),
      'library/kustomization.yaml': kustomization([]),
      'library/ks.yaml': fluxKustomization('library', './library'),
      'apps/settings.yaml': SETTINGS,
      'apps/nested.yaml': fluxKustomization('nested', './infra'),
      'infra/settings.yaml': SETTINGS,
    };
    expect(await entryPoints(files)).toEqual(['default: Kustomization apps Kustomization infra']);
  });

  it('are not the files that nothing reaches', async () => {
    const dead = fluxKustomization('dead', './apps');
    const rendering = await renderFiles({
      'clusters/one/flux-system/gotk-sync.yaml': gotkSync('clusters/one'),
      'clusters/one/kustomization.yaml': kustomization(['flux-system/gotk-sync.yaml']),
      'clusters/one/left-out.yaml': dead,
      '.archive/clusters/old/apps.yaml': dead,
      'docs/examples/ks.yaml': dead,
      'apps/web/ks.yaml': dead,
      'apps/settings.yaml': SETTINGS,
    });
    expect(rendering.units.map(({ id }) => id)).toEqual(['one/Kustomization/flux-system/flux-system']);
    expect(rendering.reached.has('apps/web/ks.yaml')).toBe(false);
  });

  it('are the directories of declared clusters, with their names', async () => {
    const files = {
      '.gitops-gate.yaml': 'clusters:\n  - { name: homelab, path: gitops/lab }\n',
      'gitops/lab/apps.yaml': fluxKustomization('apps', './apps'),
      'apps/settings.yaml': SETTINGS,
    };
    expect(await entryPoints(files)).toEqual(['homelab: Kustomization flux-system']);
    const renamed = { ...files, 'gitops/lab/flux-system/gotk-sync.yaml': gotkSync('gitops/lab') };
    expect(await entryPoints(renamed)).toEqual(['homelab: Kustomization flux-system']);
  });

  it('may be in a repository that is a directory of this one', async () => {
    const rendering = await renderFiles({
      'repos/system/clusters/hub/flux-system/gotk-sync.yaml': gotkSync('clusters/hub'),
      'repos/system/clusters/hub/tools.yaml': fluxKustomization('tools', './tools'),
      'repos/system/tools/settings.yaml': SETTINGS,
    });
    expect(unitOf(rendering, 'hub/Kustomization/flux-system/tools').sources).toEqual([
      { kind: 'here', path: 'repos/system/tools' },
    ]);
    expect(rendering.clusters).toMatchObject([{ name: 'hub', path: 'repos/system/clusters/hub' }]);
  });
});

describe('entry points of Argo CD', () => {
  const application = (name: string, path: string, destination = 'server: https://kubernetes.default.svc') => `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name}, namespace: argocd }
spec:
  project: default
  source: { repoURL: "https://github.com/example/fleet", path: "${path}", targetRevision: main }
  destination: { ${destination}, namespace: default }
`;

  it('are the Applications that no other creates, on the cluster of Argo CD', async () => {
    expect(
      await entryPoints({
        'bootstrap/root.yaml': application('root', 'apps'),
        'apps/web.yaml': application('web', 'manifests'),
        'apps/far.yaml': application('far', 'manifests', 'name: edge'),
        'manifests/settings.yaml': SETTINGS,
        'examples/demo.yaml': application('demo', 'manifests'),
      }),
    ).toEqual(['edge:', 'in-cluster: Application root']);
  });

  it('come with the kustomization that includes them; what it leaves out is dead', async () => {
    const files = {
      'argocd/kustomization.yaml': kustomization(['web.yaml'], 'nameSuffix: -built\n'),
      'argocd/web.yaml': application('web', 'manifests'),
      'argocd/disabled.yaml': application('disabled', 'manifests'),
      'argocd/bootstrap.yaml': application('bootstrap', 'argocd'),
      'manifests/settings.yaml': SETTINGS,
    };
    expect(await entryPoints(files)).toEqual(['in-cluster: Application bootstrap']);
    const { 'argocd/bootstrap.yaml': _, ...rest } = files;
    expect(await entryPoints(rest)).toEqual(['in-cluster: Application web-built']);
  });

  it('that define the same object are for clusters of their own', async () => {
    expect(
      await entryPoints({
        'bootstrap/dev/root.yaml': application('root', 'apps/dev'),
        'bootstrap/prod/root.yaml': application('root', 'apps/prod'),
        'apps/dev/settings.yaml': SETTINGS,
        'apps/prod/settings.yaml': SETTINGS,
      }),
    ).toEqual(['dev: Application root', 'prod: Application root']);
  });

  it('are filled in for each directory where a script has yet to do so', async () => {
    expect(
      await entryPoints({
        '.bootstrap/root.yaml': application('root', 'clusters/${CLUSTER}'),
        'clusters/east/settings.yaml': SETTINGS,
        'clusters/west/settings.yaml': SETTINGS,
      }),
    ).toEqual(['east: Application root', 'west: Application root']);
  });

  it('are those of a chart that makes Applications, once for each of its values files', async () => {
    const rendering = await renderFiles({
      'environments/Chart.yaml': 'apiVersion: v2\nname: apps\nversion: 1.0.0\n',
      'environments/values.yaml': 'repository: https://github.com/example/fleet\n',
      'environments/values-dev.yaml': 'name: dev\n',
      'environments/values-prod.yaml': 'name: prod\n',
      'environments/templates/web.yaml': application('{{ .Values.name }}-web', 'manifests').replace(
        '"https://github.com/example/fleet"',
        '{{ .Values.repository | quote }}',
      ),
      'manifests/settings.yaml': SETTINGS,
    });
    expect(rendering.clusters.map(({ name }) => name)).toEqual(['dev', 'prod']);
    const unit = unitOf(rendering, 'prod/Application/argocd/prod-web');
    expect(unit).toMatchObject({ status: 'rendered', createdBy: 'prod/Application/argocd/environments' });
    expect(unitOf(rendering, 'prod/Application/argocd/environments').location.path).toBe(
      'environments/values-prod.yaml',
    );
  });

  it('are on the cluster of Flux where Flux creates Argo CD’s objects, or there is one cluster', async () => {
    const rendering = await renderFiles({
      'clusters/one/flux-system/gotk-sync.yaml': gotkSync('clusters/one'),
      'clusters/one/web.yaml': application('web', 'manifests'),
      'argocd/other.yaml': application('other', 'manifests'),
      'manifests/settings.yaml': SETTINGS,
    });
    expect(unitOf(rendering, 'one/Application/argocd/web').createdBy).toBe('one/Kustomization/flux-system/flux-system');
    expect(unitOf(rendering, 'one/Application/argocd/other').createdBy).toBeUndefined();
  });
});

describe('directories as units', () => {
  it('are those that the configuration declares', async () => {
    const rendering = await renderFiles({
      '.gitops-gate.yaml':
        'directories:\n  - { path: manifests, cluster: lab, namespace: shop }\n  - { path: gone, cluster: lab }\n',
      'manifests/settings.yaml': SETTINGS,
      'clusters/one/flux-system/gotk-sync.yaml': gotkSync('clusters/one'),
    });
    const unit = unitOf(rendering, 'lab/Directory//manifests');
    expect(unit.resources).toMatchObject([{ name: 'settings', namespace: 'shop' }]);
    expect(unit.inferred).toBeUndefined();
    const gone = unitOf(rendering, 'lab/Directory//gone');
    expect(gone.problems).toMatchObject([{ code: 'missing', location: { path: '.gitops-gate.yaml', line: 3 } }]);
  });

  it('are the kustomizations that nothing includes, where there is no controller', async () => {
    const rendering = await renderFiles({
      'base/kustomization.yaml': kustomization(['settings.yaml']),
      'base/settings.yaml': SETTINGS,
      'overlays/dev/kustomization.yaml': kustomization(['../../base']),
      'overlays/prod/kustomization.yaml': kustomization(['../../base']),
      'clusters/one/kustomization.yaml': kustomization(['../../base']),
      'examples/demo/kustomization.yaml': kustomization(['../../base']),
      'parts/kustomization.yaml': 'kind: Component\napiVersion: kustomize.config.k8s.io/v1alpha1\n',
    });
    expect(rendering.units.map(({ id, inferred }) => [id, inferred])).toEqual([
      ['default/Directory//overlays/dev', true],
      ['default/Directory//overlays/prod', true],
      ['one/Directory//clusters/one', true],
    ]);
  });
});
