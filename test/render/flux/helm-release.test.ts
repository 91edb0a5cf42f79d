import { describe, expect, it } from 'vitest';
import { originOf } from '../../../src/model/provenance.ts';
import type { Unit } from '../../../src/model/unit.ts';
import { mappingAt, type Path, valueAt } from '../../../src/model/value.ts';
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

  const objects: Files = {
    ...chart,
    'charts/web/crds/crd.yaml':
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: webs.example.org }\n',
    'charts/web/templates/hook.yaml':
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: hook, annotations: { helm.sh/hook: pre-install } }\n',
  };

  it('lets its post-renderers change what the chart gives, but hooks and CRDs, each field with its line', async () => {
    const spec = `${local}  postRenderers:
    - kustomize:
        patches:
          - target: { kind: Deployment }
            patch: |
              - op: add
                path: /spec/replicas
                value: 3
          - patch: |
              apiVersion: apps/v1
              kind: Deployment
              metadata:
                name: web
                labels:
                  team: shop
        images:
          - name: registry.example.org/web
            newTag: v9
    - kustomize:
        patches:
          - target: { labelSelector: team=shop }
            patch: |
              - op: add
                path: /metadata/labels/second
                value: "yes"
          - target: { name: ".*" }
            patch: |
              - { op: add, path: /metadata/annotations, value: { seen: "true" } }
`;
    const unit = await renderRelease(spec, objects);
    expect(unit).toMatchObject({ status: 'rendered', problems: [] });
    const byKind = new Map(unit.resources.map((resource) => [resource.kind, resource]));
    const deployment = byKind.get('Deployment');
    expect(deployment?.value).toMatchObject({
      metadata: { labels: { team: 'shop', second: 'yes' }, annotations: { seen: 'true' } },
      spec: { replicas: 3 },
    });
    const image = ['spec', 'template', 'spec', 'containers', 0, 'image'];
    expect(valueAt(deployment?.value, image)).toBe('registry.example.org/web:v9');
    const lineOf = (path: Path) =>
      deployment && `${originOf(deployment, path).path}:${originOf(deployment, path).line}`;
    expect(lineOf(image)).toBe('clusters/one/release.yaml:24');
    expect(lineOf(['spec', 'replicas'])).toBe('clusters/one/release.yaml:14');
    expect(lineOf(['metadata', 'labels', 'team'])).toBe('clusters/one/release.yaml:21');
    expect(lineOf(['metadata', 'name'])).toBe('charts/web/templates/deployment.yaml:4');
    for (const kind of ['CustomResourceDefinition', 'ConfigMap']) {
      expect(valueAt(byKind.get(kind)?.value, ['metadata', 'annotations', 'seen'])).toBeUndefined();
    }
  });

  const imageOf = (unit: Unit) => {
    expect(unit).toMatchObject({ status: 'rendered', problems: [] });
    return valueAt(unit.resources[0]?.value, ['spec', 'template', 'spec', 'containers', 0, 'image']);
  };
  const files: Files = {
    ...chart,
    'settings/base.yaml': 'image: { repository: base, tag: v2 }\n',
    'charts/web/prod.yaml': 'image: { tag: v3 }\n',
  };
  const valuesFiles = (names: string, more = '') =>
    local.replace('chart: ./charts/web,', `chart: ./charts/web, valuesFiles: [${names}], ${more}`);

  it.each([
    ['settings/base.yaml', '', 'base:v2'],
    ['./settings/base.yaml, ./charts/web/prod.yaml', '', 'base:v3'],
    // The chart's own values do not count any more.
    ['charts/web/prod.yaml', '', ':v3'],
    ['charts/web/values.yaml, charts/web/prod.yaml', '', 'registry.example.org/web:v3'],
    ['settings/base.yaml, gone.yaml', 'ignoreMissingValuesFiles: true,', 'base:v2'],
  ])('takes the values files %s in the place of the chart’s own', async (names, more, image) => {
    expect(imageOf(await renderRelease(valuesFiles(names, more), files))).toBe(image);
  });

  it('is opaque where one of them is not there', async () => {
    const unit = await renderRelease(valuesFiles('gone.yaml'), files);
    expect(unit).toMatchObject({ status: 'opaque', problems: [{ message: expect.stringContaining('gone.yaml') }] });
  });

  it('renders the chart of a HelmChart, with its values files', async () => {
    const unit = await renderRelease('  chartRef: { kind: HelmChart, name: web, namespace: flux-system }\n', {
      ...files,
      'clusters/one/chart.yaml': `apiVersion: source.toolkit.fluxcd.io/v1
kind: HelmChart
metadata: { name: web, namespace: flux-system }
spec: { chart: charts/web, valuesFiles: [settings/base.yaml], sourceRef: { kind: GitRepository, name: flux-system } }
`,
    });
    expect(unit.sources).toEqual([{ kind: 'here', path: 'charts/web' }]);
    expect(imageOf(unit)).toBe('base:v2');
  });

  it.each([
    // As `--set` reads it, unless it is in quotes.
    ['n', '"3"', 3],
    ['n', '"true"', true],
    ['n', '"007"', '007'],
    ['n', '"\'3\'"', '3'],
    ['list[1].name', 'x', [null, { name: 'x' }]],
    // The release's own win, except in a mapping that nothing else has.
    ['own', 'x', 'mine'],
    ['mapping.key', 'x', { key: 'x', other: 1 }],
    ['both.key', 'x', { key: 'mine', below: 1 }],
  ])('sets %s to %s', async (targetPath, text, expected) => {
    const spec = `${CHART}  valuesFrom:
    - { kind: ConfigMap, name: values }
    - { kind: ConfigMap, name: values, valuesKey: one, targetPath: "${targetPath}" }
  values: { own: mine, mapping: { key: mine, other: 1 }, both: { key: mine } }
`;
    const unit = await renderRelease(spec, {
      'clusters/one/values.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: values, namespace: apps }\ndata:\n  values.yaml: "both: { below: 1 }"\n  one: ${text}\n`,
    });
    const found = value(unit, [targetPath.split(/[.[]/)[0] ?? '']).value;
    expect(JSON.parse(JSON.stringify(found))).toEqual(expected);
  });

  it('reads values as Helm does: yes is true', async () => {
    const spec = `${CHART}  valuesFrom: [{ kind: ConfigMap, name: values }]\n`;
    const unit = await renderRelease(spec, {
      'clusters/one/values.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: values, namespace: apps }\ndata:\n  values.yaml: "on: yes"\n',
    });
    expect(value(unit, ['true']).value).toBe(true);
  });

  it('puts its common metadata over that of what the chart gives, but hooks and CRDs', async () => {
    const spec = `${local}  postRenderers:
    - kustomize:
        patches:
          - target: { kind: Deployment }
            patch: |
              - { op: add, path: /metadata/labels, value: { team: shop, tier: web } }
  commonMetadata:
    labels: { team: platform }
    annotations:
      contact: "#platform"
`;
    const unit = await renderRelease(spec, objects);
    const metadata = new Map(unit.resources.map(({ kind, value }) => [kind, mappingAt(value, 'metadata')]));
    expect(metadata.get('Deployment')).toMatchObject({
      labels: { team: 'platform', tier: 'web' },
      annotations: { contact: '#platform' },
    });
    expect(metadata.get('CustomResourceDefinition')).toEqual({ name: 'webs.example.org' });
    expect(metadata.get('ConfigMap')).toEqual({ name: 'hook', annotations: { 'helm.sh/hook': 'pre-install' } });
  });

  it('puts common metadata on a chart without post-renderers', async () => {
    const unit = await renderRelease(`${local}  commonMetadata: { labels: { team: platform } }\n`, chart);
    const deployment = unit.resources.find(({ kind }) => kind === 'Deployment');
    expect(mappingAt(deployment?.value, 'metadata', 'labels')).toMatchObject({ team: 'platform' });
  });

  it('takes a default of the chart away with null, whatever other values say', async () => {
    const spec = `${local}  valuesFrom: [{ kind: ConfigMap, name: values }]\n  values: { image: { tag: null } }\n`;
    const unit = await renderRelease(spec, {
      ...chart,
      'clusters/one/values.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: values, namespace: apps }\ndata:\n  values.yaml: "image: { tag: v5 }"\n',
    });
    expect(imageOf(unit)).toBe('registry.example.org/web:');
  });

  it.each([
    ['  postRenderers: [{ kustomize: { patches: [{ patch: "[" }] } }]\n', 'post-renderer 1 fails'],
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
    expect(value(unit, ['gone']).value).toBeNull();
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
