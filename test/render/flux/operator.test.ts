import { describe, expect, it } from 'vitest';
import { originOf } from '../../../src/model/provenance.ts';
import { valueAt } from '../../../src/model/value.ts';
import { type Files, gotkSync, kustomization, objectsOfUnit, renderFiles, unitOf } from '../memory-repository.ts';

const SETTINGS = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\n';
const OPERATOR = 'fluxcd.controlplane.io/v1';

function instance(sync: string): string {
  return `apiVersion: ${OPERATOR}
kind: FluxInstance
metadata: { name: flux, namespace: flux-system }
spec:
  sync: ${sync}
`;
}

describe('the Flux Operator as a bootstrap', () => {
  const sync =
    '{ kind: GitRepository, url: "https://github.com/example/fleet", ref: refs/heads/main, path: clusters/one }';

  it('creates the source and the Kustomization of a FluxInstance', async () => {
    const rendering = await renderFiles({
      'bootstrap/instance.yaml': instance(sync),
      'clusters/one/settings.yaml': SETTINGS,
    });
    expect(rendering.clusters).toMatchObject([
      { name: 'one', path: 'clusters/one', reason: 'FluxInstance flux in bootstrap/instance.yaml' },
    ]);
    const unit = unitOf(rendering, 'one/Kustomization/flux-system/flux-system');
    expect(objectsOfUnit(unit)).toEqual(['ConfigMap default/settings']);
    expect(unit.location).toMatchObject({ path: 'bootstrap/instance.yaml', line: 5 });
  });

  it('reads the values of its chart, inline or generated from a file, with the patches of its own objects', async () => {
    const release = (values: string) => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: flux-instance, namespace: flux-system }
spec:
  chartRef: { kind: OCIRepository, name: flux-instance }
${values}`;
    const app = 'clusters/one/flux/app';
    const inline = await renderFiles({
      [`${app}/release.yaml`]: release(`  values: { instance: { sync: ${sync} } }\n`),
      'clusters/one/settings.yaml': SETTINGS,
    });
    expect(unitOf(inline, 'one/HelmRelease/flux-system/flux-instance').createdBy).toBe(
      'one/Kustomization/flux-system/flux-system',
    );
    const generated = await renderFiles({
      [`${app}/kustomization.yaml`]: kustomization(
        ['release.yaml'],
        'namespace: flux-system\nconfigMapGenerator:\n  - { name: values, files: [values.yaml=values.yaml] }\n',
      ),
      [`${app}/release.yaml`]: release('  valuesFrom: [{ kind: ConfigMap, name: values }]\n'),
      [`${app}/values.yaml`]: `instance:
  sync: ${sync}
  kustomize:
    patches:
      - target: { kind: Kustomization, name: flux-.* }
        patch: |
          spec: { targetNamespace: patched }
      - target: { kind: Deployment }
        patch: |
          - { op: add, path: /spec/x, value: 1 }
`,
      'clusters/one/settings.yaml': SETTINGS,
    });
    const unit = unitOf(generated, 'one/Kustomization/flux-system/flux-system');
    expect(unit.problems).toEqual([]);
    expect(objectsOfUnit(unit)).toContain('ConfigMap patched/settings');
    expect(unit.location).toMatchObject({ path: `${app}/values.yaml`, line: 2 });
  });

  it('is no bootstrap of this repository in an example, or for a directory that is not here', async () => {
    const rendering = await renderFiles({
      'examples/instance.yaml': instance(sync),
      'clusters/one/settings.yaml': SETTINGS,
      'bootstrap/other.yaml': instance(sync.replace('clusters/one', 'clusters/two')),
    });
    expect(rendering.units.filter(({ controller }) => controller === 'flux')).toEqual([]);
  });
});

describe('a ResourceSet', () => {
  async function renderSet(spec: string, files: Files = {}) {
    const rendering = await renderFiles({
      'clusters/one/flux-system/gotk-sync.yaml': gotkSync('clusters/one'),
      'clusters/one/set.yaml': `apiVersion: ${OPERATOR}
kind: ResourceSet
metadata: { name: tenants, namespace: apps }
spec:
${spec}`,
      ...files,
    });
    return unitOf(rendering, 'one/ResourceSet/apps/tenants');
  }
  const resources = `  resources:
    - apiVersion: v1
      kind: Namespace
      metadata: { name: shared }
    - apiVersion: v1
      kind: ConfigMap
      metadata:
        name: << inputs.tenant >>-settings
      data:
        replicas: << inputs.replicas >>
        quoted: << inputs.replicas | quote >>
        upper: x-<< inputs.tenant | upper >>
        "<< inputs.tenant >>": << inputs.none | default "fallback" >>
`;

  it('renders its resources once for each set of inputs, those of one identity once', async () => {
    const unit = await renderSet(`  commonMetadata: { labels: { by: set } }
  inputs:
    - { tenant: red, replicas: 2, none: "" }
    - { tenant: blue, replicas: 3, none: "" }
${resources}`);
    expect(unit).toMatchObject({ status: 'rendered', problems: [] });
    expect(objectsOfUnit(unit)).toEqual([
      'Namespace shared',
      'ConfigMap apps/red-settings',
      'ConfigMap apps/blue-settings',
    ]);
    const blue = unit.resources[2];
    expect(blue?.value).toMatchObject({
      metadata: { labels: { by: 'set' } },
      data: { replicas: 3, quoted: '3', upper: 'x-BLUE', blue: 'fallback' },
    });
    const place = (path: (string | number)[]) => originOf(blue as NonNullable<typeof blue>, path);
    expect(place(['data', 'replicas'])).toMatchObject({ path: 'clusters/one/set.yaml', line: 8 });
    expect(place(['metadata', 'labels', 'by'])).toMatchObject({ line: 5 });
  });

  it('takes the inputs of static providers, and is opaque where they come at run time', async () => {
    const provider = (type: string) => ({
      'clusters/one/provider.yaml': `apiVersion: ${OPERATOR}
kind: ResourceSetInputProvider
metadata: { name: provider, namespace: apps }
spec: { type: ${type}, defaultValues: { tenant: green, replicas: 1, none: "" } }
`,
    });
    const from = `  inputsFrom: [{ kind: ResourceSetInputProvider, name: provider }]\n${resources}`;
    expect(objectsOfUnit(await renderSet(from, provider('Static')))).toEqual([
      'Namespace shared',
      'ConfigMap apps/green-settings',
    ]);
    expect(await renderSet(from, provider('GitHubPullRequest'))).toMatchObject({
      status: 'opaque',
      problems: [{ code: 'remote' }],
    });
    expect(await renderSet(from)).toMatchObject({ status: 'opaque', problems: [{ code: 'remote' }] });
  });

  const staticProvider = (name: string, labels: string, values: string) => `---
apiVersion: ${OPERATOR}
kind: ResourceSetInputProvider
metadata: { name: ${name}, namespace: apps, labels: ${labels} }
spec: { type: Static, defaultValues: ${values} }
`;
  const named = (text: string) =>
    `  resources:\n    - { apiVersion: v1, kind: ConfigMap, metadata: { name: "${text}" } }\n`;

  it('takes the inputs of the providers that it selects by labels', async () => {
    const files = {
      'clusters/one/providers.yaml':
        staticProvider('b', '{ use: "yes" }', '{ tenant: red }') +
        staticProvider('a', '{ use: "yes" }', '{ tenant: blue }') +
        staticProvider('c', '{ use: "no" }', '{ tenant: green }'),
    };
    const spec = (use: string) =>
      `  inputsFrom: [{ kind: ResourceSetInputProvider, selector: { matchLabels: { use: "${use}" } } }]\n${named('<< inputs.tenant >>-<< inputs.provider.name >>')}`;
    expect(objectsOfUnit(await renderSet(spec('yes'), files))).toEqual([
      'ConfigMap apps/blue-a',
      'ConfigMap apps/red-b',
    ]);
    expect(await renderSet(spec('never'), files)).toMatchObject({ status: 'opaque', problems: [{ code: 'remote' }] });
  });

  it.each([
    ['<< inputs.text | slugify >>', '"Feat/Foo_Bar@1 & 2"', 'feat-foo_barat1-and-2'],
    ['<< inputs.text | slugify >>', '"Zürich Süd"', 'zurich-sud'],
    ['<< slugify inputs.text >>', `"${'word-'.repeat(20)}"`, 'word-'.repeat(12).slice(0, -1)],
    ['id-<< inputs.text >>', '12345678', 'id-12345678'],
    ['id-<< inputs.text | toJson >>', '2.5', 'id-2.5'],
  ])('fills in %s with %s as the operator does', async (text, input, name) => {
    const unit = await renderSet(`  inputs: [{ text: ${input} }]\n${named(text)}`);
    expect(objectsOfUnit(unit)).toEqual([`ConfigMap apps/${name}`]);
  });

  it('leaves out what an annotation takes out', async () => {
    const when = '<< if eq inputs.env \\"dev\\" >>disabled<< else >>enabled<< end >>';
    const annotations = `annotations: { fluxcd.controlplane.io/reconcile: "${when}" }`;
    const resource = `  resources:\n    - { apiVersion: v1, kind: ConfigMap, metadata: { name: "<< inputs.env >>", ${annotations} } }\n`;
    expect(objectsOfUnit(await renderSet(`  inputs: [{ env: dev }, { env: prod }]\n${resource}`))).toEqual([
      'ConfigMap apps/prod',
    ]);
  });

  const map = (name: string, value = '') =>
    `{ apiVersion: v1, kind: ConfigMap, metadata: { name: ${name} }, data: { a: "${value}" } }`;

  it('makes what its steps say, in their order', async () => {
    const steps = `  inputs: [{ env: dev }]
  steps:
    - name: first
      resources: [${map('"<< inputs.env >>"')}]
    - name: second
      resourcesTemplate: |
        ${map('b')}
`;
    expect(objectsOfUnit(await renderSet(steps))).toEqual(['ConfigMap apps/dev', 'ConfigMap apps/b']);
  });

  it.each([
    [`  resources: [${map('a')}]\n  steps: [{ name: s, resources: [${map('b')}] }]\n`, 'it has steps, and resources'],
    ['  steps: [{ name: s }]\n', 'the step s has neither resources nor resourcesTemplate'],
    [
      `  steps: [{ name: s, resources: [${map('a')}] }, { name: t, resources: [${map('a')}] }]\n`,
      'the steps s and t both make ConfigMap a',
    ],
  ])('refuses steps as the operator does: %s', async (spec, message) => {
    const unit = await renderSet(spec);
    expect(unit.status).toBe('failed');
    expect(unit.problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
  });

  it('of one identity in any version takes the first, all inputs of one resource before the next', async () => {
    const of = (version: string, name: string, value: string) =>
      `{ apiVersion: ${version}, kind: Thing, metadata: { name: "${name}" }, spec: { by: "${value}" } }`;
    const first = of('x.org/v1', '<< inputs.a >>', 'one-<< inputs.a >>');
    const second = of('x.org/v2', '<< inputs.b >>', 'two-<< inputs.a >>');
    const unit = await renderSet(`  inputs: [{ a: p, b: q }, { a: q, b: r }]\n  resources: [${first}, ${second}]\n`);
    expect(unit.resources.map(({ value }) => valueAt(value, ['spec', 'by']))).toEqual(['one-p', 'one-q', 'two-q']);
  });

  it('reads what its template becomes as YAML 1.1', async () => {
    const template =
      '  resourcesTemplate: |\n    apiVersion: v1\n    kind: ConfigMap\n    metadata: { name: a }\n    data: { a: << inputs.a >> }\n';
    const unit = await renderSet(`  inputs: [{ a: "yes" }]\n${template}`);
    expect(valueAt(unit.resources[0]?.value, ['data', 'a'])).toBe(true);
  });

  it('combines every input with every other where it permutes', async () => {
    const unit = await renderSet(
      `  inputStrategy: { name: Permute }
  inputs: [{ color: red }, { color: blue }]
  inputsFrom: [{ name: my-Sizes.x }, { name: shapes }]
${named('<< inputs.tenants.color >>-<< inputs.my_sizes_x.size >>-<< inputs.shapes.shape >>')}`,
      {
        'clusters/one/providers.yaml':
          staticProvider('shapes', '{}', '{ shape: round }') + staticProvider('my-Sizes.x', '{}', '{ size: big }'),
      },
    );
    expect(objectsOfUnit(unit)).toEqual(['ConfigMap apps/red-big-round', 'ConfigMap apps/blue-big-round']);
    const name = unit.resources[1];
    expect(originOf(name as NonNullable<typeof name>, ['metadata', 'name'])).toMatchObject({ line: 6 });
  });

  it('renders its template as text, with everything that Go templates have', async () => {
    const unit = await renderSet(`  inputs: [{ names: [red, blue], kept: "{{ .Values.x }}" }]
  resourcesTemplate: |
    <<- range inputs.names >>
    ---
    apiVersion: v1
    kind: ConfigMap
    metadata:
      name: << . >>
    data:
      kept: << inputs.kept | quote >>
      braces: "{{ .kept }}"
    <<- end >>
`);
    expect(unit.problems).toEqual([]);
    expect(objectsOfUnit(unit)).toEqual(['ConfigMap apps/red', 'ConfigMap apps/blue']);
    expect(unit.resources[0]?.value).toMatchObject({ data: { kept: '{{ .Values.x }}', braces: '{{ .kept }}' } });
    expect(originOf(unit.resources[0] as NonNullable<(typeof unit.resources)[0]>, ['data'])).toMatchObject({
      path: 'clusters/one/set.yaml',
      line: 6,
    });
  });

  it.each(['<< inputs.unknown >>', '<< if inputs.tenant >>', '<< nothing inputs.tenant >>'])(
    'fails where the operator would: %s',
    async (text) => {
      const object = `{ apiVersion: v1, kind: ConfigMap, metadata: { name: "x-${text}" } }`;
      const unit = await renderSet(`  inputs: [{ tenant: red }]\n  resources:\n    - ${object}\n`);
      expect(unit).toMatchObject({ status: 'failed', problems: [{ code: 'invalid' }] });
    },
  );

  it('may be what creates the units of a cluster', async () => {
    const rendering = await renderFiles({
      'clusters/one/flux-system/gotk-sync.yaml': gotkSync('clusters/one'),
      'clusters/one/set.yaml': `apiVersion: ${OPERATOR}
kind: ResourceSet
metadata: { name: apps, namespace: flux-system }
spec:
  inputs: [{ app: web }]
  resources:
    - apiVersion: kustomize.toolkit.fluxcd.io/v1
      kind: Kustomization
      metadata: { name: << inputs.app >> }
      spec:
        path: ./apps/<< inputs.app >>
        sourceRef: { kind: GitRepository, name: flux-system }
`.replace('{ name: << inputs.app >> }', '{ name: "<< inputs.app >>" }'),
      'apps/web/settings.yaml': SETTINGS,
    });
    const unit = unitOf(rendering, 'one/Kustomization/flux-system/web');
    expect(unit.createdBy).toBe('one/ResourceSet/flux-system/apps');
    expect(objectsOfUnit(unit)).toEqual(['ConfigMap default/settings']);
  });
});
