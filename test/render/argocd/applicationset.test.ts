import { describe, expect, it } from 'vitest';
import { originOf } from '../../../src/model/provenance.ts';
import type { Rendering } from '../../../src/model/unit.ts';
import { mappingAt, type Value } from '../../../src/model/value.ts';
import { OWN, originIn, plain, problemsOf, renderFiles, unitOf } from './support.ts';
import truth from './truth/applicationsets.json' with { type: 'json' };

interface Case {
  readonly name: string;
  readonly spec: object;
  readonly fails?: boolean;
  readonly applications: readonly { readonly name: string }[];
}

const SECRETS = truth.secrets.map((secret) => JSON.stringify(secret)).join('\n---\n');

function render(spec: object): Rendering {
  const set = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: { name: 'set', namespace: 'argocd' },
    spec,
  };
  const files = { ...truth.files, 'cluster-secrets.yaml': SECRETS, 'set.yaml': JSON.stringify(set) };
  return renderFiles(files, {}, ['https://x/y.git']);
}

describe('an ApplicationSet generates what its controller generates', () => {
  it.each(truth.cases as readonly Case[])('$name', ({ spec, fails = false, applications }) => {
    const rendering = render(spec);
    const generated = rendering.units
      .filter(({ kind }) => kind === 'Application')
      .map(({ name, definition }) => {
        const metadata = mappingAt(definition?.value, 'metadata');
        const { labels = {}, annotations = {} } = (metadata ?? {}) as Record<string, Value>;
        return plain({ name, labels, annotations, spec: mappingAt(definition?.value, 'spec') ?? {} });
      });
    expect(generated.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))).toEqual(
      applications.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    );
    expect(rendering.problems.some(({ message }) => message.startsWith('ApplicationSet'))).toBe(fails);
  });
});

const SET = `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: shops, namespace: argocd }
spec:
  goTemplate: true
  generators:
    - list:
        elements:
          - env: dev
          - env: prod
  syncPolicy: { preserveResourcesOnDeletion: true }
  template:
    metadata:
      name: "shop-{{ .env }}"
    spec:
      project: default
      source:
        repoURL: ${OWN}
        path: "apps/{{ .env }}"
        kustomize:
          images:
            - "shop:{{ .env }}"
      destination:
        server: https://kubernetes.default.svc
        namespace: "shop-{{ .env }}"
`;
const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: { name: shop }
spec:
  template:
    spec:
      containers:
        - name: shop
          image: shop:base
`;

describe('a generated Application', () => {
  const rendering = renderFiles({
    'sets/shops.yaml': SET,
    'apps/dev/kustomization.yaml': 'resources: [deployment.yaml]\n',
    'apps/dev/deployment.yaml': DEPLOYMENT,
    'apps/prod/kustomization.yaml': 'resources: [../dev]\n',
  });

  it('is a unit for each element, which renders its own path', () => {
    expect(rendering.units.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'in-cluster/Application/argocd/shop-dev rendered',
      'in-cluster/Application/argocd/shop-prod rendered',
    ]);
    expect(unitOf(rendering, 'shop-prod').resources.map(({ namespace }) => namespace)).toEqual(['shop-prod']);
  });

  it('points to the template, and to the element', () => {
    const { definition } = unitOf(rendering, 'shop-prod');
    if (definition === undefined) throw new Error('no definition');
    const origin = originOf(definition, ['spec', 'source', 'path']);
    expect([origin, ...origin.steps].map(({ path, line }) => `${path}:${line}`)).toEqual([
      'sets/shops.yaml:19',
      'sets/shops.yaml:19',
      'sets/shops.yaml:10',
      'sets/shops.yaml:19',
    ]);
  });

  it('hands its lines on to what it renders', () => {
    const image = ['spec', 'template', 'spec', 'containers', 0, 'image'];
    expect(originIn(unitOf(rendering, 'shop-prod'), 'Deployment', image).slice(0, 2)).toEqual([
      'sets/shops.yaml:22',
      'images sets/shops.yaml:22',
    ]);
  });

  it('knows who generates it', () => {
    expect(unitOf(rendering, 'shop-dev').argocd).toMatchObject({
      generatedBy: 'argocd/shops',
      preserveResourcesOnDeletion: true,
      host: 'in-cluster',
    });
  });
});

describe('an ApplicationSet that cannot be expanded is a problem at its line', () => {
  const set = (generators: string, template = 'name: "{{ name }}"') => `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: s }
spec:
  generators:
    ${generators}
  template:
    metadata: { ${template} }
    spec: { project: default }
`;
  it.each([
    ['- pullRequest: { github: { owner: x, repo: y } }', 'remote set.yaml:6'],
    ['- scmProvider: { github: { organization: x } }', 'remote set.yaml:6'],
    ['- clusterDecisionResource: { configMapRef: x }', 'remote set.yaml:6'],
    ['- plugin: { configMapRef: { name: x } }', 'executable set.yaml:6'],
    ['- magic: {}', 'unsupported set.yaml:6'],
    ['- {}', 'invalid set.yaml:6'],
    ['- git: { repoURL: https://elsewhere/x.git, directories: [{ path: "*" }] }', 'remote set.yaml:6'],
    [`- git: { repoURL: ${OWN} }`, 'invalid set.yaml:6'],
    ['- clusters: { selector: { matchLabels: { a: b } } }', 'remote set.yaml:6'],
    ['- list: { elements: [{ name: a }, { name: a }] }', 'invalid set.yaml:8'],
  ])('%s', (generators, expected) => {
    const rendering = renderFiles({ 'set.yaml': set(generators) });
    expect(problemsOf(rendering).map((problem) => problem.split(' ').slice(0, 2).join(' '))).toEqual([expected]);
  });

  it('a template that fails for one element leaves the others', () => {
    const generators = '- list: { elements: [{ name: a }, { name: "" }] }';
    const rendering = renderFiles({ 'set.yaml': set(generators) });
    expect(rendering.units.map(({ name }) => name)).toEqual(['a']);
    expect(problemsOf(rendering)).toEqual(['invalid set.yaml:8 ApplicationSet s: the template gives no name']);
  });
});

describe('what a template, a patch and a generator may say', () => {
  const set = (spec: object) => ({
    'set.yaml': JSON.stringify({
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'ApplicationSet',
      metadata: { name: 'set', namespace: 'argocd' },
      spec: { goTemplate: true, ...spec },
    }),
  });
  const list = (...elements: object[]) => ({ list: { elements } });
  const template = (name: string, any = '', source: object = {}) => ({
    metadata: { name, annotations: { any } },
    spec: {
      project: 'team',
      source: { repoURL: OWN, path: 'apps/x', ...source },
      destination: { server: 'https://kubernetes.default.svc', namespace: 'x' },
    },
  });
  const files = (spec: object, more: Record<string, string> = {}) => renderFiles({ ...set(spec), ...more });
  const namesOf = ({ units }: Rendering) => units.map(({ name }) => name);
  const anyOf = (rendering: Rendering, name: string) =>
    mappingAt(unitOf(rendering, name).definition?.value, 'metadata', 'annotations')?.['any'];
  const faultsOf = (rendering: Rendering) =>
    rendering.problems
      .map(({ code, message }) => `${code} ${message}`)
      .filter((text) => text.includes('ApplicationSet'));

  it('a patch that is a condition leaves the elements alone that do not meet it', () => {
    const patch = '{{ if eq .env "prod" }}\nmetadata: { annotations: { any: patched } }\n{{ end }}\n';
    const generators = [list({ env: 'dev' }, { env: 'prod' })];
    const rendering = files({ generators, template: template('{{ .env }}', 'own'), templatePatch: patch });
    expect(faultsOf(rendering)).toEqual([]);
    expect([anyOf(rendering, 'dev'), anyOf(rendering, 'prod')]).toEqual(['own', 'patched']);
  });

  it('a patch makes neither another kind nor another namespace', () => {
    const patch = 'kind: Other\nmetadata: { namespace: elsewhere }\nspec: { project: other }\n';
    const rendering = files({ generators: [list({ env: 'dev' })], template: template('x'), templatePatch: patch });
    expect(unitOf(rendering, 'x').namespace).toBe('argocd');
    expect(mappingAt(unitOf(rendering, 'x').definition?.value, 'spec')?.['project']).toBe('team');
  });

  it.each([
    ['metadata: { labels: { replicas: 5 } }', 'metadata.labels.replicas'],
    ['spec: { source: { targetRevision: 1.20 } }', 'spec.source.targetRevision'],
    ['spec: { destination: { name: off } }', 'spec.destination.name'],
  ])('a patch with something else where a text belongs is refused: %s', (templatePatch, field) => {
    const rendering = files({ generators: [list({ a: 'b' })], template: template('x'), templatePatch });
    const fault = `ApplicationSet set: the templatePatch sets ${field} to something that is no text; quote it`;
    expect(faultsOf(rendering)).toEqual([`invalid ${fault}`]);
  });

  it('null in the values of the template goes, and with it what it would have taken away', () => {
    const source = { helm: { valuesObject: { kept: 1, gone: null, deep: { gone: null, list: [null] } } } };
    const rendering = files({ generators: [list({ a: 'b' })], template: template('x', '', source) });
    const definition = unitOf(rendering, 'x').definition?.value;
    const values = mappingAt(definition, 'spec', 'source', 'helm', 'valuesObject');
    expect(JSON.stringify(values)).toBe('{"kept":1,"deep":{"list":[null]}}');
  });

  it('a list of elements that comes to nothing yields nothing', () => {
    const second = { list: { elements: [], elementsYaml: '{{ .tenants | toJson }}' } };
    const first = list({ app: 'a' }, { app: 'b', tenants: [{ tenant: 'one' }] });
    const generators = [{ matrix: { generators: [first, second] } }];
    const rendering = files({ generators, template: template('{{ .app }}-{{ .tenant }}') });
    expect([namesOf(rendering), faultsOf(rendering)]).toEqual([['b-one'], []]);
  });

  it("a matrix's second generator fills in what the first does not know", () => {
    const git = { git: { repoURL: OWN, files: [{ path: 'config/*.yaml' }], values: VALUES } };
    const generators = [{ matrix: { generators: [list({ app: 'shop' }), git] } }];
    const goTemplateOptions = ['missingkey=error'];
    const spec = { generators, template: template('x', '{{ .values.both }} {{ .values.first }}'), goTemplateOptions };
    const rendering = files(spec, { 'config/one.yaml': 'tenant: red\n' });
    expect(faultsOf(rendering)).toEqual([]);
    expect(anyOf(rendering, 'x')).toBe('red-one.yaml shop');
  });
  const VALUES = { both: '{{ .tenant }}-{{ .path.filename }}', first: '{{ .app }}' };

  it('a selector of a generator sees labels of clusters', () => {
    const secret = (name: string, env: string) => ({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name, labels: { 'argocd.argoproj.io/secret-type': 'cluster', env }, annotations: NOISE },
      stringData: { name, server: `https://${name}` },
    });
    const secrets = [secret('a', 'dev'), secret('b', 'prod')].map((value) => JSON.stringify(value)).join('\n---\n');
    const generators = [{ clusters: {}, selector: { matchLabels: { 'metadata.labels.env': 'prod' } } }];
    const spec = { generators, template: template('{{ .name }}', '{{ .metadata.annotations | toJson }}') };
    const rendering = files(spec, { 'secrets.yaml': secrets });
    expect(namesOf(rendering)).toEqual(['b']);
    expect(anyOf(rendering, 'b')).toBe('{"team":"x"}');
  });
  const NOISE = { team: 'x', 'kubectl.kubernetes.io/last-applied-configuration': '{}' };

  it.each([
    [{ matchLabels: { 'path[0]': 'x' } }, "the selector's key 'path[0]' is no label's name"],
    [{ matchExpressions: [{ key: 'a', operator: 'Equals', values: ['x'] }] }, "an unknown operator, 'Equals'"],
    [{ matchExpressions: [{ key: 'a', operator: 'In' }] }, "the selector's operator In takes values"],
    [{ matchExpressions: [{ key: 'a', operator: 'Exists', values: ['x'] }] }, 'operator Exists takes no values'],
  ])('a selector that is none is refused, elements or not: %j', (selector, fault) => {
    const rendering = files({ generators: [{ ...list(), selector }], template: template('x') });
    expect(faultsOf(rendering)).toEqual([expect.stringContaining(fault)]);
  });

  it('a selector of clusters takes no values that labels cannot have', () => {
    const clusters = { clusters: { selector: { matchLabels: { env: '{{ .env }}' } } } };
    const generators = [{ matrix: { generators: [list({ app: 'a' }), clusters] } }];
    const rendering = files({ generators, template: template('x') });
    expect(faultsOf(rendering)).toEqual([expect.stringContaining("value '<no value>' is no label's value")]);
  });

  it.each([
    ['./config/*.yaml', ['one', 'two'], ''],
    ['config//one.yaml', ['one'], ''],
    ['apps/../config/one.yaml', ['one'], ''],
    ['config/one.yaml/', [], ''],
    ['/config/*.yaml', [], 'invalid ApplicationSet set: the path /config/*.yaml leaves the repository'],
    ['../config/*.yaml', [], 'invalid ApplicationSet set: the path ../config/*.yaml leaves the repository'],
    [':(glob)config/*.yaml', [], 'unsupported ApplicationSet set: the pathspec :(glob)config/*.yaml has magic words'],
  ])('the files %s are those that Git lists', (path, names, fault) => {
    const generators = [{ git: { repoURL: OWN, files: [{ path }] } }];
    const config = { 'config/one.yaml': 'name: one\n', 'config/two.yaml': 'name: two\n' };
    const rendering = files({ generators, template: template('{{ .name }}') }, config);
    expect([namesOf(rendering), faultsOf(rendering)]).toEqual([names, fault === '' ? [] : [fault]]);
  });

  it('merging takes null for nothing, but where it overrides', () => {
    const any = '{{ merge .a .b | toJson }} {{ mergeOverwrite .a .b | toJson }}';
    const element = { a: { x: 1, y: '' }, b: { x: null, y: null, z: null } };
    const rendering = files({ generators: [list(element)], template: template('x', any) });
    expect(anyOf(rendering, 'x')).toBe('{"x":1,"y":""} {"x":null,"y":null,"z":null}');
  });

  it('a number that no integer can hold is a float', () => {
    const element = '{"elements": [{"n": 12345678901234567890}]}';
    const generators = [{ list: 'HERE' }];
    const text = set({ generators, template: template('x', '{{ .n }}') })['set.yaml'].replace('"HERE"', element);
    expect(anyOf(renderFiles({ 'set.yaml': text }), 'x')).toBe('1.2345678901234567e+19');
  });
});

describe('which clusters there are', () => {
  const set = (generators: string) => `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: s }
spec:
  generators: ${generators}
  template:
    metadata: { name: "x-{{nameNormalized}}" }
    spec:
      source: { repoURL: ${OWN}, path: apps/x }
      destination: { server: "{{server}}", namespace: x }
`;
  const app = { 'apps/x/map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: x }\n' };
  const secret = (name: string, labels: string, server = `https://${name}.example.com`) => `apiVersion: v1
kind: Secret
metadata: { name: ${name}, labels: { argocd.argoproj.io/secret-type: cluster, ${labels} } }
stringData: { name: ${name}, server: "${server}" }
`;

  it('those of cluster Secrets, and the hosting one without', () => {
    const files = { ...app, 'set.yaml': set('[{ clusters: {} }]'), 'a.yaml': secret('a', 'env: dev') };
    expect(renderFiles(files).units.map(({ id }) => id)).toEqual([
      'a/Application/argocd/x-a',
      'in-cluster/Application/argocd/x-in-cluster',
    ]);
  });

  it('a Secret for the hosting cluster is that cluster', () => {
    const local = secret('local', 'env: dev', 'https://kubernetes.default.svc');
    const files = {
      ...app,
      'set.yaml': set('[{ clusters: { selector: { matchLabels: { env: dev } } } }]'),
      'a.yaml': local,
    };
    expect(renderFiles(files).units.map(({ id }) => id)).toEqual(['in-cluster/Application/argocd/x-local']);
  });

  it('those of the configuration, by their labels', () => {
    const clusters = [
      { name: 'one', server: 'https://one.example.com', labels: { env: 'prod' } },
      { name: 'two', server: 'https://two.example.com', labels: { env: 'dev' } },
    ];
    const files = { ...app, 'set.yaml': set('[{ clusters: { selector: { matchLabels: { env: prod } } } }]') };
    expect(renderFiles(files, { clusters }).units.map(({ id }) => id)).toEqual(['one/Application/argocd/x-one']);
  });

  it('those that a merge names and that have a directory of their own, where nothing else says it; and that is said', () => {
    const merge =
      '[{ merge: { mergeKeys: [nameNormalized], generators: [{ clusters: { selector: { matchLabels: { m: "1" } } } }, { list: { elements: [{ nameNormalized: k1 }, { nameNormalized: k2 }] } }] } }]';
    const own = set(merge).replace('path: apps/x', 'path: "apps/x/{{nameNormalized}}"');
    const files = { 'apps/x/k1/map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: x }\n', 'set.yaml': own };
    const rendering = renderFiles(files);
    expect(rendering.units.map(({ id }) => id)).toEqual(['k1/Application/argocd/x-k1']);
    expect(problemsOf(rendering)).toEqual([expect.stringContaining('remote set.yaml:5')]);
    expect(renderFiles({ ...app, 'set.yaml': set(merge) }).units).toEqual([]);
  });

  it('what a merge names and no Secret confirms is dropped', () => {
    const merge =
      '[{ merge: { mergeKeys: [nameNormalized], generators: [{ clusters: { selector: { matchLabels: { m: "1" } } } }, { list: { elements: [{ nameNormalized: k1 }] } }] } }]';
    const rendering = renderFiles({ ...app, 'set.yaml': set(merge), 'a.yaml': secret('a', 'm: "1"') });
    expect(rendering.units.map(({ id }) => id)).toEqual(['a/Application/argocd/x-a']);
  });
});
