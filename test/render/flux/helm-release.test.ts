import { describe, expect, it } from 'vitest';
import { originOf } from '../../../src/model/provenance.ts';
import type { Unit } from '../../../src/model/unit.ts';
import { type Path, valueAt } from '../../../src/model/value.ts';
import { type Files, gotkSync, kustomization, renderFiles, unitOf } from '../memory-repository.ts';

function release(spec: string, metadata = '{ name: web, namespace: apps }'): string {
  return `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: ${metadata}
spec:
  interval: 1h
${spec}`;
}

async function renderRelease(spec: string, files: Files = {}, id = 'one/HelmRelease/apps/web') {
  const rendering = await renderFiles({
    'clusters/one/flux-system/gotk-sync.yaml': gotkSync('clusters/one'),
    'clusters/one/release.yaml': release(spec),
    ...files,
  });
  return unitOf(rendering, id);
}

const CHART =
  '  chart: { spec: { chart: web, version: 1.x, sourceRef: { kind: HelmRepository, name: charts, namespace: flux-system } } }\n';
const REPOSITORY: Files = {
  'clusters/one/charts.yaml': `apiVersion: source.toolkit.fluxcd.io/v1
kind: HelmRepository
metadata: { name: charts, namespace: flux-system }
spec: { url: https://charts.example.org }
`,
};

/** The only values of a unit: a field's value and where it is written. */
function value(unit: Unit, path: Path): { value: unknown; place: string } {
  const [values, ...others] = unit.values;
  if (values === undefined || others.length > 0) throw new Error(`${unit.values.length} values`);
  const { path: file, line } = originOf(values.holder, [...values.path, ...path]);
  return { value: valueAt(values.value, path), place: `${file}:${line}` };
}

describe('a HelmRelease', () => {
  it('is an opaque unit that owns its release, with its chart and values', async () => {
    const unit = await renderRelease(
      `${CHART}  dependsOn: [{ name: db }]\n  values:\n    image: { tag: v1 }\n`,
      REPOSITORY,
    );
    expect(unit).toMatchObject({
      status: 'opaque',
      controller: 'flux',
      createdBy: 'one/Kustomization/flux-system/flux-system',
      sources: [{ kind: 'chart', repository: 'https://charts.example.org', chart: 'web', version: '1.x' }],
      release: { namespace: 'apps', name: 'web' },
      targetNamespace: 'apps',
      dependsOn: [{ kind: 'HelmRelease', namespace: 'apps', name: 'db' }],
      problems: [{ code: 'chart', message: 'the chart web 1.x is not rendered' }],
    });
    expect(unit.problems[0]?.location).toMatchObject({ path: 'clusters/one/release.yaml', line: 6 });
    expect(value(unit, ['image', 'tag'])).toEqual({ value: 'v1', place: 'clusters/one/release.yaml:9' });
  });

  it.each([
    ['', { namespace: 'apps', name: 'web' }],
    ['  releaseName: site\n', { namespace: 'apps', name: 'site' }],
    ['  targetNamespace: shop\n', { namespace: 'shop', name: 'shop-web' }],
    ['  targetNamespace: shop\n  releaseName: site\n', { namespace: 'shop', name: 'site' }],
    [
      `  targetNamespace: ${'n'.repeat(60)}\n`,
      { namespace: 'n'.repeat(60), name: expect.stringMatching(/^n{40}-[0-9a-f]{12}$/) },
    ],
  ])('with %j owns the release %j', async (spec, expected) => {
    expect((await renderRelease(CHART + spec)).release).toEqual(expected);
  });

  it.each([
    ['OCIRepository', { kind: 'oci', url: 'oci://registry.example.org/web', revision: '1.2.3' }],
    ['HelmChart', { kind: 'chart', repository: 'https://charts.example.org', chart: 'site', version: '2' }],
    ['GitRepository', { kind: 'unknown', reason: 'GitRepository apps/web is defined nowhere' }],
  ])('names the chart of a chartRef to a %s', async (kind, expected) => {
    const unit = await renderRelease(`  chartRef: { kind: ${kind}, name: web }\n`, {
      ...REPOSITORY,
      'clusters/one/oci.yaml': `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: { name: web, namespace: apps }
spec: { url: oci://registry.example.org/web, ref: { tag: 1.2.3 } }
---
apiVersion: source.toolkit.fluxcd.io/v1
kind: HelmChart
metadata: { name: web, namespace: apps }
spec: { chart: site, version: "2", sourceRef: { kind: HelmRepository, name: charts, namespace: flux-system } }
`,
    });
    expect(unit.sources).toEqual([expected]);
  });

  const local =
    '  chart: { spec: { chart: ./charts/web, sourceRef: { kind: GitRepository, name: flux-system, namespace: flux-system } } }\n';
  const chart: Files = {
    'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'charts/web/values.yaml': 'image: { repository: registry.example.org/web, tag: v1 }\n',
    'charts/web/templates/deployment.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
spec:
  template:
    spec:
      containers:
        - name: web
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"
`,
  };

  it('renders a chart of this repository with its values', async () => {
    const unit = await renderRelease(`${local}  targetNamespace: shop\n  values:\n    image:\n      tag: v2\n`, chart);
    expect(unit).toMatchObject({
      status: 'rendered',
      sources: [{ kind: 'here', path: 'charts/web' }],
      values: [],
      problems: [],
    });
    const [deployment] = unit.resources;
    expect(deployment).toMatchObject({ kind: 'Deployment', namespace: 'shop', name: 'shop-web' });
    const image = ['spec', 'template', 'spec', 'containers', 0, 'image'];
    expect(valueAt(deployment?.value, image)).toBe('registry.example.org/web:v2');
  });

  it.each([
    ['  postRenderers: [{ kustomize: { images: [] } }]\n', 'postRenderers'],
    ['  valuesFrom: [{ kind: Secret, name: gone }]\n', 'apps/gone'],
  ])('leaves a chart of this repository opaque with %j', async (spec, reason) => {
    const unit = await renderRelease(local + spec, chart);
    expect(unit).toMatchObject({
      status: 'opaque',
      problems: [{ code: 'chart', message: expect.stringContaining(reason) }, ...unit.problems.slice(1)],
    });
  });

  it('merges the values of ConfigMaps and Secrets and its own, each field with its own line', async () => {
    const spec = `${CHART}  valuesFrom:
    - { kind: ConfigMap, name: base }
    - { kind: Secret, name: more, valuesKey: more.yaml }
    - { kind: ConfigMap, name: base, valuesKey: host, targetPath: ingress.host }
    - { kind: ConfigMap, name: none, optional: true }
  values:
    image: { tag: v3 }
    gone: null
`;
    const unit = await renderRelease(spec, {
      ...REPOSITORY,
      'clusters/one/app/kustomization.yaml': kustomization(
        [],
        'namespace: apps\ngeneratorOptions: { disableNameSuffixHash: true }\nconfigMapGenerator:\n  - { name: base, files: [values.yaml], literals: [host=www.example.org] }\n',
      ),
      'clusters/one/app/values.yaml': 'image:\n  repository: registry.example.org/web\n  tag: v1\ngone: 1\nkept: 1\n',
      'clusters/one/more.yaml': `apiVersion: v1
kind: Secret
metadata: { name: more, namespace: apps }
stringData:
  more.yaml: |
    image:
      tag: v2
      pullPolicy: Always
`,
    });
    expect(unit.problems.map(({ code }) => code)).toEqual(['chart']);
    expect(value(unit, ['image', 'tag'])).toEqual({ value: 'v3', place: 'clusters/one/release.yaml:13' });
    expect(value(unit, ['image', 'repository'])).toEqual({
      value: 'registry.example.org/web',
      place: 'clusters/one/app/values.yaml:2',
    });
    expect(value(unit, ['image', 'pullPolicy'])).toEqual({ value: 'Always', place: 'clusters/one/more.yaml:8' });
    expect(value(unit, ['kept'])).toEqual({ value: 1, place: 'clusters/one/app/values.yaml:5' });
    expect(value(unit, ['ingress', 'host'])).toMatchObject({ value: 'www.example.org' });
    expect(value(unit, ['gone']).value).toBeUndefined();
  });

  it('says which values are not here or encrypted', async () => {
    const spec = `${CHART}  valuesFrom:
    - { kind: ConfigMap, name: gone }
    - { kind: Secret, name: sealed }
`;
    const unit = await renderRelease(spec, {
      'clusters/one/sealed.yaml': `apiVersion: v1
kind: Secret
metadata: { name: sealed, namespace: apps }
stringData: { values.yaml: "ENC[AES256_GCM,data:x,type:str]" }
sops: { mac: "ENC[x]", lastmodified: "2024-01-01T00:00:00Z" }
`,
    });
    expect(unit.values).toEqual([]);
    expect(unit.problems).toMatchObject([
      { code: 'chart' },
      { code: 'missing', message: expect.stringContaining('apps/gone') },
      { code: 'encrypted', message: expect.stringContaining('apps/sealed') },
    ]);
    expect(unit.problems[1]?.location).toMatchObject({ path: 'clusters/one/release.yaml', line: 8 });
  });
});
