import { describe, expect, test } from 'vitest';
import { type Origin, originOf } from '../../../src/model/provenance.ts';
import type { Resource } from '../../../src/model/resource.ts';
import type { Path } from '../../../src/model/value.ts';
import { createKustomizer } from '../../../src/render/kustomize/index.ts';
import { memoryRepository } from './memory-tree.ts';

const BASE = {
  'base/kustomization.yaml': 'resources: [web.yaml, service.yaml]\n',
  'base/web.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels:
    app: web
spec:
  replicas: 1
  template:
    spec:
      containers:
      - name: main
        image: registry.example.org/web:1.0
        envFrom:
        - configMapRef: {name: settings}
        env:
        - name: HOST
          value: unset
`,
  'base/service.yaml': `apiVersion: v1
kind: Service
metadata: {name: web}
spec: {selector: {app: web}}
`,
};

/** The resource of a kind that an overlay of the base makes. */
function resourceOf(kind: string, kustomization: string, files: Readonly<Record<string, string>> = {}): Resource {
  const repository = memoryRepository({
    ...BASE,
    'prod/kustomization.yaml': `resources: [../base]\n${kustomization}`,
    ...files,
  });
  const { resources } = createKustomizer(repository).build({ root: 'prod', loadRestrictor: 'rootOnly' });
  const found = resources.find((resource) => resource.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
}

/** Place and chain in short: `path:line:column < transformer path:line …`. */
function shortened({ path, line, column, steps }: Origin): string {
  return [`${path}:${line}:${column}`, ...steps.map((step) => `${step.transformer} ${step.path}:${step.line}`)].join(
    ' < ',
  );
}

const NAME: Path = ['metadata', 'name'];
const IMAGE: Path = ['spec', 'template', 'spec', 'containers', 0, 'image'];
const REPLICAS: Path = ['spec', 'replicas'];
const HOST: Path = ['spec', 'template', 'spec', 'containers', 0, 'env', 0, 'value'];

interface Given {
  readonly kind?: string;
  readonly kustomization: string;
  readonly path: Path;
  readonly files?: Readonly<Record<string, string>>;
  readonly value: unknown;
  readonly origin: string;
}

const GIVEN: Readonly<Record<string, Given>> = {
  'what nothing changed stands in the base': {
    kustomization: 'namePrefix: a-\n',
    path: IMAGE,
    value: 'registry.example.org/web:1.0',
    origin: 'base/web.yaml:13:16',
  },
  namespace: {
    kustomization: 'namespace: shop\n',
    path: ['metadata', 'namespace'],
    value: 'shop',
    origin: 'prod/kustomization.yaml:2:12 < namespace prod/kustomization.yaml:2',
  },
  'namePrefix and nameSuffix': {
    kustomization: 'namePrefix: a-\nnameSuffix: -z\n',
    path: NAME,
    value: 'a-web-z',
    origin:
      'prod/kustomization.yaml:3:13 < nameSuffix prod/kustomization.yaml:3 < namePrefix prod/kustomization.yaml:2 < base base/web.yaml:4',
  },
  labels: {
    kustomization: 'labels:\n- pairs:\n    tier: front\n',
    path: ['metadata', 'labels', 'tier'],
    value: 'front',
    origin: 'prod/kustomization.yaml:4:11 < labels prod/kustomization.yaml:4',
  },
  'a label beside a new one keeps its place': {
    kustomization: 'commonLabels:\n  tier: front\n',
    path: ['metadata', 'labels', 'app'],
    value: 'web',
    origin: 'base/web.yaml:6:10',
  },
  commonAnnotations: {
    kustomization: 'commonAnnotations:\n  team: shop\n',
    path: ['spec', 'template', 'metadata', 'annotations', 'team'],
    value: 'shop',
    origin: 'prod/kustomization.yaml:3:9 < commonAnnotations prod/kustomization.yaml:3',
  },
  images: {
    kustomization: 'images:\n- name: registry.example.org/web\n  newTag: "2.0"\n',
    path: IMAGE,
    value: 'registry.example.org/web:2.0',
    origin: 'prod/kustomization.yaml:4:11 < images prod/kustomization.yaml:4 < base base/web.yaml:13',
  },
  replicas: {
    kustomization: 'replicas:\n- name: web\n  count: 3\n',
    path: REPLICAS,
    value: 3,
    origin: 'prod/kustomization.yaml:4:10 < replicas prod/kustomization.yaml:4 < base base/web.yaml:8',
  },
  'a patch in a file': {
    kustomization: 'patches:\n- path: more.yaml\n',
    files: {
      'prod/more.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: 5\n',
    },
    path: REPLICAS,
    value: 5,
    origin: 'prod/more.yaml:5:13 < patches prod/more.yaml:5 < base base/web.yaml:8',
  },
  'a patch in the kustomization': {
    kustomization:
      'patches:\n- patch: |\n    apiVersion: apps/v1\n    kind: Deployment\n    metadata: {name: web}\n    spec:\n      replicas: 5\n',
    path: REPLICAS,
    value: 5,
    origin: 'prod/kustomization.yaml:8:17 < patches prod/kustomization.yaml:8 < base base/web.yaml:8',
  },
  // kustomize takes away what is blank around an inline patch, the last line break of a text at its end included.
  'a patch with blank lines around it, that ends in a text': {
    kustomization:
      'patches:\n- patch: |\n\n    apiVersion: apps/v1\n    kind: Deployment\n    metadata:\n      name: web\n      annotations:\n        note: |\n          one  \n          two  \n\n',
    path: ['metadata', 'annotations', 'note'],
    value: 'one  \ntwo',
    origin: 'prod/kustomization.yaml:10:15',
  },
  'a JSON patch in the kustomization': {
    kustomization:
      'patches:\n- target: {kind: Deployment}\n  patch: |\n    - op: replace\n      path: /spec/replicas\n      value: 5\n',
    path: REPLICAS,
    value: 5,
    origin: 'prod/kustomization.yaml:7:14 < patches prod/kustomization.yaml:7 < base base/web.yaml:8',
  },
  patchesStrategicMerge: {
    kustomization: 'patchesStrategicMerge: [more.yaml]\n',
    files: {
      'prod/more.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  paused: true\n',
    },
    path: ['spec', 'paused'],
    value: true,
    origin: 'prod/more.yaml:5:11 < patchesStrategicMerge prod/more.yaml:5',
  },
  patchesJson6902: {
    kustomization:
      'patchesJson6902:\n- target: {version: v1, kind: Deployment, name: web}\n  patch: |\n    - {op: add, path: /spec/paused, value: true}\n',
    path: ['spec', 'paused'],
    value: true,
    origin: 'prod/kustomization.yaml:5:44 < patchesJson6902 prod/kustomization.yaml:5',
  },
  'a literal of a ConfigMap': {
    kind: 'ConfigMap',
    kustomization: 'configMapGenerator:\n- name: settings\n  literals:\n  - HOST=example.org\n',
    path: ['data', 'HOST'],
    value: 'example.org',
    origin: 'prod/kustomization.yaml:5:5 < configMapGenerator prod/kustomization.yaml:5',
  },
  'a reference to a generated name': {
    kustomization: 'configMapGenerator:\n- name: settings\n  literals:\n  - HOST=example.org\n',
    path: ['spec', 'template', 'spec', 'containers', 0, 'envFrom', 0, 'configMapRef', 'name'],
    value: 'settings-9fkkm4fm5g',
    origin: 'prod/kustomization.yaml:3:9 < nameReference prod/kustomization.yaml:3 < base base/web.yaml:15',
  },
  'a replacement stands where its source does': {
    kustomization:
      'replacements:\n- source: {kind: Service, name: web}\n  targets:\n  - select: {kind: Deployment}\n    fieldPaths: ["spec.template.spec.containers.0.env.[name=HOST].value"]\n',
    path: HOST,
    value: 'web',
    origin:
      'base/service.yaml:3:18 < replacements base/service.yaml:3 < replacements prod/kustomization.yaml:6 < base base/web.yaml:18',
  },
  'a component': {
    kustomization: 'components: [../scaled]\n',
    files: {
      'scaled/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nreplicas: [{name: web, count: 9}]\n',
    },
    path: REPLICAS,
    value: 9,
    origin: 'scaled/kustomization.yaml:3:31 < replicas scaled/kustomization.yaml:3 < base base/web.yaml:8',
  },
  'a transformer of its own kind': {
    kustomization: 'transformers: [prefix.yaml]\n',
    files: {
      'prod/prefix.yaml':
        'apiVersion: builtin\nkind: PrefixTransformer\nmetadata: {name: x}\nprefix: b-\nfieldSpecs: [{path: metadata/name}]\n',
    },
    path: NAME,
    value: 'b-web',
    origin: 'prod/prefix.yaml:4:9 < PrefixTransformer prod/prefix.yaml:4 < base base/web.yaml:4',
  },
};

describe('origin of a value', () => {
  test.each(Object.entries(GIVEN))('%s', (_, { kind = 'Deployment', kustomization, path, files, value, origin }) => {
    const resource = resourceOf(kind, kustomization, files);
    let found: unknown = resource.value;
    for (const key of path) found = (found as Record<string | number, unknown>)[key];
    expect(found).toEqual(value);
    expect(shortened(originOf(resource, path))).toBe(origin);
  });

  test('documents that supplied parts are contributors', () => {
    const resource = resourceOf(
      'Deployment',
      'namespace: shop\nimages: [{name: registry.example.org/web, newTag: x}]\n',
    );
    expect(resource.document.path).toBe('base/web.yaml');
    expect(resource.contributors.map(({ path }) => path)).toEqual(['prod/kustomization.yaml']);
  });

  test('roots that share a base do not see each other', () => {
    const repository = memoryRepository({
      ...BASE,
      'one/kustomization.yaml': 'resources: [../base]\nnamePrefix: one-\n',
      'two/kustomization.yaml': 'resources: [../base]\nreplicas: [{name: web, count: 2}]\n',
    });
    const kustomizer = createKustomizer(repository);
    const build = (root: string) => kustomizer.build({ root, loadRestrictor: 'rootOnly' }).resources;
    const before = JSON.stringify(build('base'));
    const one = JSON.stringify(build('one'));
    build('two');
    expect(JSON.stringify(build('base'))).toBe(before);
    expect(JSON.stringify(build('one'))).toBe(one);
    expect(
      JSON.stringify(createKustomizer(repository).build({ root: 'one', loadRestrictor: 'rootOnly' }).resources),
    ).toBe(one);
  });
});
