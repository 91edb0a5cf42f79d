import { describe, expect, it } from 'vitest';
import { fluxKustomization, gotkSync, kustomization, renderFiles, unitOf } from './memory-repository.ts';

const SETTINGS = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\n';

describe('the discovery of units', () => {
  it('stops a definition that creates ever more of itself, and says so', async () => {
    const rendering = await renderFiles({
      'clusters/one/flux-system/gotk-sync.yaml': gotkSync('clusters/one'),
      'clusters/one/start.yaml': fluxKustomization('start', './loop', '  postBuild: { substitute: { N: x } }\n'),
      'loop/again.yaml': fluxKustomization('"a-${N}"', './loop', '  postBuild: { substitute: { N: "${N}x" } }\n'),
    });
    expect(rendering.units.length).toBeLessThan(60);
    expect(rendering.problems).toMatchObject([{ code: 'limit', location: { path: 'loop/again.yaml' } }]);
  });

  it('stops a definition that creates several of itself, before they are too many', async () => {
    const one = (suffix: string) =>
      fluxKustomization(`"a-\${N}${suffix}"`, './loop', `  postBuild: { substitute: { N: "\${N}${suffix}" } }\n`);
    const rendering = await renderFiles({
      'clusters/one/flux-system/gotk-sync.yaml': gotkSync('clusters/one'),
      'clusters/one/start.yaml': fluxKustomization('start', './loop', '  postBuild: { substitute: { N: x } }\n'),
      'loop/again.yaml': ['x', 'y', 'z'].map(one).join('---\n'),
    });
    expect(rendering.units.length).toBeLessThan(5000);
    expect(rendering.problems.map(({ code }) => code)).toEqual(['limit', 'limit', 'limit']);
  });

  it('gives each of several clusters that read the same directories its own units', async () => {
    const names = ['a', 'b', 'c'];
    const rendering = await renderFiles({
      'apps/kustomization.yaml': kustomization(['web.yaml']),
      'apps/web.yaml': fluxKustomization('web', './web'),
      'web/settings.yaml': SETTINGS,
      ...Object.fromEntries(
        names.flatMap((name) => [
          [`clusters/${name}/flux-system/gotk-sync.yaml`, gotkSync(`clusters/${name}`)],
          [`clusters/${name}/apps.yaml`, fluxKustomization('apps', './apps')],
        ]),
      ),
    });
    for (const name of names) {
      const unit = unitOf(rendering, `${name}/Kustomization/flux-system/web`);
      expect(unit).toMatchObject({ cluster: name, createdBy: `${name}/Kustomization/flux-system/apps` });
      expect(unit.resources.map(({ value }) => value)).toEqual(
        unitOf(rendering, 'a/Kustomization/flux-system/web').resources.map(({ value }) => value),
      );
    }
    expect(rendering.units).toHaveLength(9);
  });

  it('does not depend on the order of files', async () => {
    const files = {
      'clusters/b/flux-system/gotk-sync.yaml': gotkSync('clusters/b'),
      'clusters/a/flux-system/gotk-sync.yaml': gotkSync('clusters/a'),
      'clusters/a/z.yaml': fluxKustomization(
        'z',
        './z',
        '  postBuild: { substituteFrom: [{ kind: ConfigMap, name: late }] }\n',
      ),
      'clusters/a/y.yaml': fluxKustomization('y', './y'),
      'y/late.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: late, namespace: flux-system }\ndata: { V: found }\n',
      'z/settings.yaml': `${SETTINGS}data:\n  key: \${V}\n`,
    };
    const forwards = await renderFiles(files);
    const backwards = await renderFiles(Object.fromEntries(Object.entries(files).reverse()));
    const shown = (rendering: typeof forwards) =>
      JSON.stringify(
        rendering.units.map(({ id, status, resources }) => [id, status, resources.map(({ value }) => value)]),
      );
    expect(shown(backwards)).toBe(shown(forwards));
    expect(shown(forwards)).toContain('found');
  });

  it('puts objects where they land: no namespace for kinds outside of namespaces', async () => {
    const object = (kind: string, apiVersion = 'v1', namespace = '') =>
      `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: x${namespace === '' ? '' : `, namespace: ${namespace}`} }\n`;
    const rendering = await renderFiles({
      'clusters/one/flux-system/gotk-sync.yaml': gotkSync('clusters/one'),
      'clusters/one/objects.yaml': [
        object('Namespace'),
        object('ConfigMap'),
        object('Secret', 'v1', 'own'),
        object('ClusterIssuer', 'cert-manager.io/v1'),
        object('ClusterThing', 'example.org/v1', 'ignored'),
        object('LocalThing', 'example.org/v1'),
      ].join('---\n'),
      'crds/things.yaml': ['Cluster', 'Namespaced']
        .map(
          (scope) => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: ${scope.toLowerCase()}things.example.org }
spec: { group: example.org, scope: ${scope}, names: { kind: ${scope === 'Cluster' ? 'ClusterThing' : 'LocalThing'} } }
`,
        )
        .join('---\n'),
    });
    const unit = unitOf(rendering, 'one/Kustomization/flux-system/flux-system');
    expect(Object.fromEntries(unit.resources.map(({ kind, namespace }) => [kind, namespace]))).toMatchObject({
      Namespace: '',
      ConfigMap: 'default',
      Secret: 'own',
      ClusterIssuer: '',
      ClusterThing: '',
      LocalThing: 'default',
    });
  });

  it('leaves out objects whose identity is encrypted', async () => {
    const rendering = await renderFiles({
      'clusters/one/flux-system/gotk-sync.yaml': gotkSync('clusters/one'),
      'clusters/one/sealed.yaml':
        'apiVersion: v1\nkind: "ENC[AES256_GCM,data:x,type:str]"\nmetadata: { name: "ENC[AES256_GCM,data:x,type:str]" }\n',
    });
    const unit = unitOf(rendering, 'one/Kustomization/flux-system/flux-system');
    expect(unit.resources.map(({ kind }) => kind).sort()).toEqual(['GitRepository', 'Kustomization']);
  });

  it('takes time in proportion to the units', { timeout: 60_000 }, async () => {
    const fleet = (clusters: number) => {
      const files: Record<string, string> = {};
      for (let app = 0; app < 4; app++) {
        files[`apps/app${app}/kustomization.yaml`] = kustomization(['settings.yaml'], `namePrefix: app${app}-\n`);
        files[`apps/app${app}/settings.yaml`] = SETTINGS;
      }
      for (let cluster = 0; cluster < clusters; cluster++) {
        files[`clusters/c${cluster}/flux-system/gotk-sync.yaml`] = gotkSync(`clusters/c${cluster}`);
        for (let app = 0; app < 4; app++) {
          files[`clusters/c${cluster}/app${app}.yaml`] = fluxKustomization(`app${app}`, `./apps/app${app}`);
        }
      }
      return files;
    };
    const seconds = async (clusters: number) => {
      const files = fleet(clusters);
      let least = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3; round++) {
        const start = performance.now();
        expect((await renderFiles(files)).units).toHaveLength(clusters * 5);
        least = Math.min(least, performance.now() - start);
      }
      return least;
    };
    const few = await seconds(20);
    expect(await seconds(200)).toBeLessThan(few * 20);
  });
});
