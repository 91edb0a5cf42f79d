import { describe, expect, it } from 'vitest';
import { originOf } from '../../../src/model/provenance.ts';
import { valueAt } from '../../../src/model/value.ts';
import {
  application,
  CONFIG_MAP,
  OWN,
  objectsOf,
  originIn,
  plain,
  problemsOf,
  renderFiles,
  unitOf,
} from './support.ts';

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 1
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: web:1
`;
const KUSTOMIZED = { 'web/kustomization.yaml': 'resources: [deployment.yaml]\n', 'web/deployment.yaml': DEPLOYMENT };
const IMAGE = ['spec', 'template', 'spec', 'containers', 0, 'image'];

function unitFrom(source: string, files: Readonly<Record<string, string>>) {
  return unitOf(renderFiles({ 'app.yaml': application('shop', source), ...files }), 'shop');
}

const OBJECT = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' } };

describe('a directory source', () => {
  const files = {
    'd/a.yaml': CONFIG_MAP('a'),
    'd/b.yml': `${CONFIG_MAP('b')}---\n${CONFIG_MAP('c')}`,
    'd/j.json': '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"j"}}',
    'd/list.yaml': `apiVersion: v1\nkind: List\nitems:\n  - {apiVersion: v1, kind: Secret, metadata: {name: l}}\n`,
    'd/values.yaml': 'replicas: 1\n',
    'd/notes.txt': 'kind: ConfigMap',
    'd/skipped.yaml': `# +argocd:skip-file-rendering\n${CONFIG_MAP('skipped')}`,
    'd/sub/deep.yaml': CONFIG_MAP('deep'),
    'd/sub/more/deeper.yaml': CONFIG_MAP('deeper'),
  };
  it.each([
    ['', ['a', 'b', 'c', 'j', 'l']],
    ['directory: { recurse: true }', ['a', 'b', 'c', 'deep', 'deeper', 'j', 'l']],
    ['directory: { recurse: true, include: "sub/*" }', ['deep', 'deeper']],
    ['directory: { include: "{a,j}.*" }', ['a', 'j']],
    ['directory: { recurse: true, exclude: "sub/**" }', ['a', 'b', 'c', 'j', 'l']],
    ['directory: { include: "*.yaml", exclude: "a*" }', ['l']],
  ])('%s', (options, expected) => {
    const unit = unitFrom(`path: d\n${options}`, files);
    expect(unit.resources.map(({ name }) => name).sort()).toEqual(expected);
    expect(unit).toMatchObject({ status: 'rendered', targetNamespace: 'shop', sources: [{ kind: 'here', path: 'd' }] });
  });

  it.each([
    ['a manifest that does not parse', 'apiVersion: v1\nkind: X\nmetadata: {\n', 'invalid d/x.yaml:3'],
    ['a document without a kind behind an object', `${CONFIG_MAP('a')}---\nfoo: bar\n`, 'invalid d/x.yaml:6'],
    ['an object without a name', 'apiVersion: v1\nkind: X\nmetadata: {}\n', 'invalid d/x.yaml:1'],
  ])('%s fails', (_, text, problem) => {
    const unit = unitFrom('path: d', { 'd/x.yaml': text });
    expect(unit.status).toBe('failed');
    expect(problemsOf(unit)[0]).toContain(problem);
  });

  it.each([
    ['directives', `%YAML 1.1\n---\n${CONFIG_MAP('a')}`, 'd/x.yaml', 'd/x.yaml:1 Argo CD takes no directives'],
    ['an object on the line of a separator', `--- ${JSON.stringify(OBJECT)}\n`, 'd/x.yaml', 'd/x.yaml:1 Argo CD takes'],
    ['several objects in one JSON file', '{"a": 1}{"b": 2}', 'd/x.json', 'd/x.json:1'],
    ['a list in a JSON file', '[]', 'd/x.json', "d/x.json:1 the document has no 'kind'"],
  ])('%s fails, for the repo server refuses it', (_, text, path, problem) => {
    const files = { [path]: text.replace('apiVersion', 'apiVersion: kind: metadata: apiVersion') };
    const unit = unitFrom('path: d', path.endsWith('.json') ? { [path]: text } : files);
    expect(unit.status).toBe('failed');
    expect(problemsOf(unit)[0]).toContain(problem);
  });

  it('reads YAML 1.1, in which yes is true and a date a text, and of two equal keys takes the last', () => {
    const text = `${CONFIG_MAP('a')}data: { first: 1 }\ndata: { flag: yes, off: n, day: 2024-01-02, octal: 017 }\n`;
    const [resource] = unitFrom('path: d', { 'd/x.yaml': text }).resources;
    expect(JSON.stringify(resource?.value['data'])).toBe('{"flag":true,"false":false,"day":"2024-01-02","octal":15}');
  });

  it('takes whatever holds items for a list, and what holds none and nothing else', () => {
    const thing = `apiVersion: x/v1\nkind: Thing\nmetadata: { name: t }\nspec: {}\nitems: [${JSON.stringify(OBJECT)}]\n`;
    const none = 'apiVersion: v1\nkind: ConfigMapList\nitems: null\n';
    const other = 'apiVersion: x/v1\nkind: Other\nmetadata: { name: o }\nspec: {}\nitems: null\n';
    const unit = unitFrom('path: d', { 'd/x.yaml': [thing, none, other].join('---\n') });
    expect(unit.resources.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['ConfigMap c', 'Other o']);
  });

  it('jsonnet is not evaluated, and that is said', () => {
    const unit = unitFrom('path: d', { 'd/a.yaml': CONFIG_MAP('a'), 'd/x.jsonnet': '{}' });
    expect(unit.status).toBe('opaque');
    expect(problemsOf(unit)).toEqual(['executable d/x.jsonnet:1 jsonnet is not evaluated']);
  });

  it('a hook that has a generateName only is there', () => {
    const job = 'apiVersion: batch/v1\nkind: Job\nmetadata: { generateName: migrate- }\n';
    expect(objectsOf(unitFrom('path: d', { 'd/job.yaml': job }))).toEqual(['Job shop/migrate-<generated for shop>']);
  });
});

describe('a kustomize source', () => {
  it.each([
    ['images: ["web:2"]', IMAGE, 'web:2'],
    ['images: ["web=registry.example.com/web:3"]', IMAGE, 'registry.example.com/web:3'],
    ['images: ["web=registry.example.com/web@sha256:abc"]', IMAGE, 'registry.example.com/web@sha256:abc'],
    ['images: ["web=*:9"]', IMAGE, 'web:9'],
    ['images: ["web=localhost:5000/web:3@sha256:abc"]', IMAGE, 'localhost:5000/web:3@sha256:abc'],
    ['images: ["web="]', IMAGE, 'web:1'],
    ['images: ["=web:4"]', IMAGE, 'web:4'],
    ['namePrefix: a-', ['metadata', 'name'], 'a-web'],
    ['nameSuffix: -z', ['metadata', 'name'], 'web-z'],
    ['namespace: elsewhere', ['metadata', 'namespace'], 'elsewhere'],
    ['replicas: [{ name: web, count: 4 }]', ['spec', 'replicas'], 4],
    ['replicas: [{ name: web, count: "5" }]', ['spec', 'replicas'], 5],
    ['commonLabels: { team: "$ARGOCD_APP_NAME" }', ['spec', 'selector', 'matchLabels', 'team'], 'shop'],
    ['commonLabels: { team: a }\n  labelWithoutSelector: true', ['metadata', 'labels', 'team'], 'a'],
    ['commonLabels: { team: a }\n  labelWithoutSelector: true', ['spec', 'selector', 'matchLabels', 'team'], undefined],
    ['commonLabels: { team: "a$NOBODY${NOTHING}$$b" }', ['metadata', 'labels', 'team'], 'a$b'],
    ['commonLabels: { team: "$ARGOCD_APP_REVISION" }', ['metadata', 'labels', 'team'], '$ARGOCD_APP_REVISION'],
    ['commonAnnotations: { note: "$ARGOCD_APP_NAME" }', ['metadata', 'annotations', 'note'], '$ARGOCD_APP_NAME'],
    [
      'patches: [{ target: { kind: Deployment }, patch: \'[{"op": "replace", "path": "/spec/replicas", "value": 7}]\' }]',
      ['spec', 'replicas'],
      7,
    ],
  ])('%s', (options, path, expected) => {
    const unit = unitFrom(`path: web\nkustomize:\n  ${options}`, KUSTOMIZED);
    expect(problemsOf(unit)).toEqual([]);
    expect(valueAt(unit.resources[0]?.value, path)).toBe(expected);
  });

  it('adds components, and leaves out missing ones where it may', () => {
    const component = 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nnamePrefix: c-\n';
    const files = { ...KUSTOMIZED, 'parts/kustomization.yaml': component };
    const options = 'kustomize: { ignoreMissingComponents: true, components: [../parts, ../nowhere] }';
    expect(objectsOf(unitFrom(`path: web\n${options}`, files))).toEqual(['Deployment shop/c-web']);
    const strict = unitFrom('path: web\nkustomize: { components: [../nowhere] }', files);
    expect(strict.status).toBe('failed');
    expect(problemsOf(strict)[0]).toContain('missing app.yaml:15');
  });

  it('knows which line decided an image', () => {
    const unit = unitFrom('path: web\nkustomize:\n  images:\n    - web:2', KUSTOMIZED);
    expect(originIn(unit, 'Deployment', IMAGE).slice(0, 2)).toEqual(['app.yaml:17', 'images app.yaml:17']);
  });

  it.each([
    ['labelWithoutSelector: true', 'labels: [{ pairs: { a: b } }]', "'a' is already in the kustomization file"],
    ['labelIncludeTemplates: true', '', 'labelIncludeTemplates counts with labelWithoutSelector alone'],
  ])('refuses common labels with %s over %s', (option, labels, refusal) => {
    const files = { ...KUSTOMIZED, 'web/kustomization.yaml': `resources: [deployment.yaml]\n${labels}\n` };
    const unit = unitFrom(`path: web\nkustomize:\n  commonLabels: { a: c }\n  ${option}`, files);
    expect(problemsOf(unit)).toEqual([expect.stringContaining(refusal)]);
  });

  it('adds labels without a selector to the entry that is like it', () => {
    const labels = 'labels: [{ pairs: { a: b }, includeTemplates: true }, { pairs: { c: d } }]';
    const files = { ...KUSTOMIZED, 'web/kustomization.yaml': `resources: [deployment.yaml]\n${labels}\n` };
    const options = 'commonLabels: { a: z }\n  labelWithoutSelector: true\n  labelIncludeTemplates: true';
    const unit = unitFrom(`path: web\nkustomize:\n  ${options}\n  forceCommonLabels: true`, files);
    const template = valueAt(unit.resources[0]?.value, ['spec', 'template', 'metadata', 'labels']);
    expect(template).toMatchObject({ a: 'z' });
    expect(valueAt(unit.resources[0]?.value, ['metadata', 'labels'])).toMatchObject({ a: 'z', c: 'd' });
  });

  it('refuses a label that the kustomization has already', () => {
    const files = { ...KUSTOMIZED, 'web/kustomization.yaml': 'resources: [deployment.yaml]\ncommonLabels: {a: b}\n' };
    const unit = unitFrom('path: web\nkustomize: { commonLabels: { a: c } }', files);
    expect(problemsOf(unit)).toEqual([expect.stringContaining('invalid app.yaml:15')]);
    const forced = unitFrom('path: web\nkustomize: { commonLabels: { a: c }, forceCommonLabels: true }', files);
    expect(valueAt(forced.resources[0]?.value, ['metadata', 'labels', 'a'])).toBe('c');
  });

  it('stays in its directory unless the build options say otherwise', () => {
    const files = { 'web/kustomization.yaml': 'resources: [../shared.yaml]\n', 'shared.yaml': CONFIG_MAP('shared') };
    expect(unitFrom('path: web', files).status).toBe('failed');
    const options = 'data: { kustomize.buildOptions: "--load-restrictor LoadRestrictionsNone" }\n';
    const settings = { 'argocd/cm.yaml': `${CONFIG_MAP('argocd-cm')}${options}` };
    expect(unitFrom('path: web', { ...files, ...settings }).status).toBe('rendered');
  });

  it('renders what stands beside a chart, and reads the values of the chart', () => {
    const chart = `resources: [deployment.yaml]
helmCharts:
  - name: redis
    repo: https://charts.example.com
    version: 1.2.3
    valuesFile: values.yaml
    valuesInline:
      image: { tag: latest }
`;
    const files = {
      ...KUSTOMIZED,
      'web/kustomization.yaml': chart,
      'web/values.yaml': 'image:\n  tag: "1"\n  name: redis\n',
    };
    const unit = unitFrom('path: web', files);
    expect(unit.status).toBe('opaque');
    expect(objectsOf(unit)).toEqual(['Deployment shop/web']);
    expect(problemsOf(unit)).toEqual([expect.stringContaining('chart web/kustomization.yaml:3')]);
    const [values] = unit.values;
    expect(plain(values?.value)).toEqual({ image: { tag: 'latest', name: 'redis' } });
    expect(originOf(values?.holder as never, ['image', 'tag'])).toMatchObject({
      path: 'web/kustomization.yaml',
      line: 8,
    });
    expect(originOf(values?.holder as never, ['image', 'name'])).toMatchObject({ path: 'web/values.yaml', line: 3 });
  });

  it('renders a chart that is in the repository, and changes what it gives like everything else', () => {
    const kustomization = `namePrefix: p-
helmGlobals: { chartHome: ../charts }
helmCharts:
  - name: local
    releaseName: r
    valuesInline: { color: red }
`;
    const unit = unitFrom('path: web', {
      'web/kustomization.yaml': kustomization,
      'charts/local/Chart.yaml': 'name: local\nversion: 1.0.0\n',
      'charts/local/values.yaml': 'color: blue\n',
      'charts/local/templates/map.yaml': `${CONFIG_MAP('{{ .Release.Name }}')}data:\n  color: {{ .Values.color }}\n`,
    });
    expect(unit).toMatchObject({ status: 'rendered', problems: [] });
    expect(objectsOf(unit)).toEqual(['ConfigMap shop/p-r']);
    expect(unit.reads.map(({ to }) => to)).toEqual(['web']);
    expect(valueAt(unit.resources[0]?.value, ['data', 'color'])).toBe('red');
    expect(originIn(unit, 'ConfigMap', ['data', 'color'])).toEqual(['web/kustomization.yaml:6']);
    expect(originIn(unit, 'ConfigMap', ['data'])).toEqual(['charts/local/templates/map.yaml:5']);
  });

  it('renders what stands beside a remote base', () => {
    const kustomization = 'resources:\n  - https://github.com/other/base?ref=v1\n  - deployment.yaml\n';
    const unit = unitFrom('path: web', { ...KUSTOMIZED, 'web/kustomization.yaml': kustomization });
    expect(unit.status).toBe('opaque');
    expect(objectsOf(unit)).toEqual(['Deployment shop/web']);
    expect(problemsOf(unit)).toEqual([expect.stringContaining('remote web/kustomization.yaml:2')]);
    expect(unit.reads.filter(({ field }) => field === 'resources').map((read) => read.locate().line)).toEqual([3]);
  });
});

describe('which tool a source is for', () => {
  const NEEDY = 'name: web\nversion: 1.0.0\ndependencies: [{ name: redis, repository: https://x, version: 1.0.0 }]\n';
  const CHART = { 'web/Chart.yaml': 'name: web\nversion: 1.0.0\n' };
  it.each([
    ['a kustomization', '', KUSTOMIZED, 'rendered', []],
    ['a chart', '', { ...CHART, 'web/templates/a.yaml': CONFIG_MAP('a') }, 'rendered', []],
    ['a chart that needs another', '', { 'web/Chart.yaml': NEEDY }, 'opaque', ['chart app.yaml:14']],
    ['a chart with a kustomization beside it', '', { ...CHART, ...KUSTOMIZED }, 'rendered', []],
    ['a directory where it is named', 'directory: {}', { 'web/a.yaml': CONFIG_MAP('a') }, 'rendered', []],
    ['a plugin', 'plugin: { name: x }', KUSTOMIZED, 'opaque', ['executable app.yaml:14']],
    [
      'kustomize without its file',
      'kustomize: {}',
      { 'web/a.yaml': CONFIG_MAP('a') },
      'failed',
      ['missing app.yaml:14'],
    ],
    ['two tools', 'kustomize: {}\nhelm: {}', KUSTOMIZED, 'failed', ['invalid app.yaml:14']],
    ['a path that is not there', '', { 'other/a.yaml': CONFIG_MAP('a') }, 'failed', ['missing app.yaml:14']],
  ])('%s', (_, options, files, status, problems) => {
    const unit = unitFrom(`path: web\n${options}`, files);
    expect(unit.status).toBe(status);
    expect(problemsOf(unit).map((problem) => problem.split(' ').slice(0, 2).join(' '))).toEqual(problems);
  });

  it.each([
    ['../x', 'outside'],
    ['/etc', 'outside'],
    ['app.yaml', 'invalid'],
  ])('the path %s is refused', (path, code) => {
    expect(problemsOf(unitFrom(`path: ${path}`, KUSTOMIZED))[0]).toContain(`${code} app.yaml:14`);
  });

  it('a path of another repository is not looked up here', () => {
    const elsewhere = application('shop', 'path: web').replace(OWN, 'https://git.example.com/other/repo.git');
    const files = { 'app.yaml': elsewhere, 'own.yaml': application('own', 'path: web'), ...KUSTOMIZED };
    const unit = unitOf(renderFiles(files), 'shop');
    expect(unit).toMatchObject({ status: 'opaque', resources: [], sources: [{ kind: 'git', path: 'web' }] });
  });
});

describe('overrides beside the manifests', () => {
  it('apply in order, and may not change where the manifests come from', () => {
    const unit = unitFrom('path: web\nkustomize:\n  namePrefix: a-', {
      ...KUSTOMIZED,
      'web/.argocd-source.yaml': 'kustomize:\n  images: ["web:2"]\n  nameSuffix: -x\npath: other\n',
      'web/.argocd-source-shop.yaml': 'kustomize:\n  images: ["web:3"]\n',
      'web/.argocd-source-other.yaml': 'kustomize:\n  namePrefix: no-\n',
    });
    expect(objectsOf(unit)).toEqual(['Deployment shop/a-web-x']);
    expect(originIn(unit, 'Deployment', IMAGE)[0]).toBe('web/.argocd-source-shop.yaml:2');
  });
});

describe('Helm values', () => {
  const files = {
    'chart/Chart.yaml':
      'name: web\nversion: 1.0.0\ndependencies: [{ name: redis, repository: https://x, version: 1.0.0 }]\n',
    'chart/values.yaml': 'image:\n  repository: web\n  tag: latest\nextra: 1\ngone: x\n',
    'chart/prod.yaml': 'image:\n  tag: "2"\ngone: null\n',
    'shared/values.yaml': 'shared: true\n',
  };
  it('come as the chart would get them, each with its line', () => {
    const unit = unitFrom(
      'path: chart\nhelm:\n  valueFiles: [prod.yaml, /shared/values.yaml, missing.yaml]\n  values: |\n    extra: 2\n  parameters:\n    - name: image.digest\n      value: abc\n    - name: "list[1].a\\\\.b"\n      value: "3"',
      files,
    );
    const [values] = unit.values;
    expect(plain(values?.value)).toEqual({
      image: { repository: 'web', tag: '2', digest: 'abc' },
      extra: 2,
      shared: true,
      list: [null, { 'a.b': 3 }],
    });
    const place = (path: (string | number)[]) => {
      const { path: file, line } = originOf(values?.holder as never, path);
      return `${file}:${line}`;
    };
    expect(place(['image', 'repository'])).toBe('chart/values.yaml:2');
    expect(place(['image', 'tag'])).toBe('chart/prod.yaml:2');
    expect(place(['extra'])).toBe('app.yaml:18');
    expect(place(['image', 'digest'])).toBe('app.yaml:21');
    expect(problemsOf(unit).map((problem) => problem.split(' ')[0])).toEqual(['chart', 'missing']);
  });

  it('of a chart from elsewhere, with a values file of this repository', () => {
    const text = application('shop', 'path: x').replace(
      / {2}source:[\s\S]*/,
      `  sources:
    - repoURL: https://charts.example.com
      chart: web
      targetRevision: 1.2.3
      helm:
        valueFiles: [$values/shared/values.yaml]
        valuesObject: { image: { tag: latest } }
    - repoURL: ${OWN}
      ref: values
`,
    );
    const unit = unitOf(renderFiles({ 'app.yaml': text, ...files }), 'shop');
    expect(unit).toMatchObject({ status: 'opaque', sources: [{ kind: 'chart', chart: 'web', version: '1.2.3' }] });
    expect(plain(unit.values[0]?.value)).toEqual({ shared: true, image: { tag: 'latest' } });
    expect(problemsOf(unit)).toEqual([expect.stringContaining('chart app.yaml:13')]);
  });
});

describe('a chart of the repository', () => {
  const chart = {
    'chart/Chart.yaml': 'name: web\nversion: 1.2.3\n',
    'chart/values.yaml': 'image:\n  repository: web\n  tag: latest\nports: [80]\n',
    'chart/templates/_helpers.tpl': '{{- define "web.labels" -}}\napp: {{ .Release.Name }}\n{{- end -}}\n',
    'chart/templates/deployment.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}-web
  labels:
    {{- include "web.labels" . | nindent 4 }}
spec:
  template:
    spec:
      containers:
        - name: web
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"
          ports:
            {{- range .Values.ports }}
            - containerPort: {{ . }}
            {{- end }}
`,
    'chart/templates/tests/test.yaml': 'kind: Pod\nmetadata: { name: t, annotations: { helm.sh/hook: test } }\n',
    'chart/templates/NOTES.txt': '{{ .Values.nothing.at.all }}',
  };

  it('is rendered, and a field that a value decides points to the value', () => {
    const unit = unitFrom(
      'path: chart\nhelm:\n  releaseName: r\n  parameters:\n    - name: image.repository\n      value: reg/web',
      chart,
    );
    expect(problemsOf(unit)).toEqual([]);
    expect(objectsOf(unit)).toEqual(['Deployment shop/r-web']);
    expect(valueAt(unit.resources[0]?.value, IMAGE)).toBe('reg/web:latest');
    expect(originIn(unit, 'Deployment', IMAGE)).toEqual(['chart/values.yaml:3']);
    expect(originIn(unit, 'Deployment', ['spec', 'template', 'spec', 'containers', 0, 'ports', 0])).toEqual([
      'chart/templates/deployment.yaml:15',
    ]);
    expect(originIn(unit, 'Deployment', ['metadata', 'labels', 'app'])).toEqual(['chart/templates/deployment.yaml:6']);
  });

  it('makes the Applications of an app of apps', () => {
    const app = `{{- range .Values.apps }}
---
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: "{{ . }}" }
spec:
  source: { repoURL: ${OWN}, path: "{{ . }}" }
  destination: { name: in-cluster, namespace: "{{ . }}" }
{{- end }}
`;
    const rendering = renderFiles({
      'root.yaml': application('root', 'path: apps\nhelm: { valuesObject: { apps: [web] } }'),
      'apps/Chart.yaml': 'name: apps\nversion: 0.0.1\n',
      'apps/templates/apps.yaml': app,
      ...KUSTOMIZED,
    });
    expect(rendering.units.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'in-cluster/Application/argocd/root rendered',
      'in-cluster/Application/shop/web rendered',
    ]);
  });
});

describe('destinations', () => {
  const secret = `apiVersion: v1
kind: Secret
metadata: { name: c, labels: { argocd.argoproj.io/secret-type: cluster } }
stringData: { name: prod, server: "https://prod.example.com" }
`;
  it.each([
    ['server: https://kubernetes.default.svc', 'in-cluster'],
    ['name: in-cluster', 'in-cluster'],
    ['server: https://prod.example.com/', 'prod'],
    ['name: prod', 'prod'],
    ['name: qa', 'qa'],
    ['server: https://1.2.3.4:6443', '1.2.3.4'],
  ])('%s', (destination, cluster) => {
    const files = { 'app.yaml': application('shop', 'path: web', destination), 'secret.yaml': secret, ...KUSTOMIZED };
    expect(unitOf(renderFiles(files), 'shop').cluster).toBe(cluster);
  });

  it('a name and a server of one cluster are one cluster', () => {
    const rendering = renderFiles({
      'one.yaml': application('one', 'path: web', 'server: https://prod.example.com'),
      'two.yaml': application('two', 'path: web', 'name: prod'),
      'secret.yaml': secret,
      ...KUSTOMIZED,
    });
    expect(rendering.units.map(({ cluster }) => cluster)).toEqual(['prod', 'prod']);
  });
});

describe('an app of apps', () => {
  it('creates the units that it renders, in the namespace of Argo CD', () => {
    const rendering = renderFiles({
      'root.yaml': application('root', 'path: apps').replace('namespace: shop', 'namespace: gitops'),
      'apps/web.yaml': application('web', 'path: web', 'name: prod').replace('  namespace: argocd\n', ''),
      ...KUSTOMIZED,
    });
    expect(rendering.units.map(({ id, createdBy }) => `${id} < ${createdBy}`)).toEqual([
      'in-cluster/Application/argocd/root < undefined',
      'prod/Application/gitops/web < in-cluster/Application/argocd/root',
    ]);
  });
});
