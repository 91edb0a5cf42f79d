import fc from 'fast-check';
import yaml from 'js-yaml';

/*
 * Random kustomizations: a base, a component and an overlay of both, over a small pool of names, so that things meet.
 * Most of them build; the others are refused for one reason or another.
 */

type Json = Record<string, unknown>;
/** Files by path; `overlay` is the directory to build. */
export type RandomTree = Readonly<Record<string, string>>;

const NAMES = ['web', 'api', 'db'] as const;
const name = fc.constantFrom(...NAMES);
const namespace = fc.constantFrom(undefined, undefined, 'default', 'one', 'two');
const word = fc.constantFrom(
  'a',
  'b-c',
  'yes',
  '1',
  'null',
  'x: y',
  '#z',
  '',
  '0755',
  '1e3',
  '2020-01-01',
  'é',
  ' s ',
  'm\nn\n',
);
const plainWord = fc.constantFrom('front', 'back', 'x1');
const labels = fc.dictionary(fc.constantFrom('app', 'tier', 'example.org/part'), plainWord, { maxKeys: 2 });

/** A part that is made for one of the resources that are there, so that it has something to work on. */
class Aimed {
  readonly pick: number;
  readonly make: (target: Json) => unknown;
  constructor(pick: number, make: (target: Json) => unknown) {
    this.pick = pick;
    this.make = make;
  }
}

function aimed<T>(arbitrary: fc.Arbitrary<T>, make: (target: Json, value: T) => unknown): fc.Arbitrary<Aimed> {
  return fc.tuple(fc.nat(100), arbitrary).map(([pick, value]) => new Aimed(pick, (target) => make(target, value)));
}

/** A value with everything that is aimed made for the resources that are there. */
function resolved(value: unknown, targets: readonly Json[]): unknown {
  if (value instanceof Aimed) return value.make(targets[value.pick % targets.length] as Json);
  if (Array.isArray(value)) return value.map((item) => resolved(item, targets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, resolved(member, targets)]));
}

function nameOf(target: Json): unknown {
  return (target['metadata'] as Json)['name'];
}

/** A record whose members are sometimes there. */
function sometimes<T extends Record<string, fc.Arbitrary<unknown>>>(members: T, freq = 3): fc.Arbitrary<Json> {
  const keys = Object.keys(members);
  return fc
    .tuple(...keys.map((key) => fc.option(members[key] as fc.Arbitrary<unknown>, { nil: undefined, freq })))
    .map((values) => withoutMissing(Object.fromEntries(keys.map((key, index) => [key, values[index]]))));
}

function withoutMissing(object: Json): Json {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

const metadata = fc
  .record({
    name,
    namespace,
    labels: fc.option(labels, { nil: undefined }),
    annotations: fc.option(labels, { nil: undefined }),
  })
  .map(withoutMissing);

const image = fc.constantFrom(
  'nginx',
  'nginx:1.0',
  'registry.example.org:5000/nginx',
  'busybox@sha256:abc',
  'nginx/nginx:2',
);

const container = fc
  .record({
    name: fc.constantFrom('main', 'side'),
    image,
    env: fc.option(
      fc.uniqueArray(fc.record({ name: fc.constantFrom('A', 'B', 'C'), value: word }), {
        selector: (each) => each.name,
        maxLength: 3,
      }),
      { nil: undefined },
    ),
    envFrom: fc.option(
      fc.array(
        name.map((each) => ({ configMapRef: { name: each } })),
        { maxLength: 1 },
      ),
      { nil: undefined },
    ),
    ports: fc.option(
      fc.uniqueArray(fc.record({ containerPort: fc.constantFrom(80, 81), protocol: fc.constantFrom('TCP', 'UDP') }), {
        selector: (each) => `${each.containerPort}${each.protocol}`,
        maxLength: 2,
      }),
      { nil: undefined },
    ),
  })
  .map(withoutMissing);

const podSpec = sometimes(
  {
    containers: fc.uniqueArray(container, { selector: (each) => each['name'], minLength: 1, maxLength: 2 }),
    initContainers: fc.array(container, { maxLength: 1 }),
    volumes: fc.array(
      name.map((each) => ({ name: each, secret: { secretName: each } })),
      { maxLength: 1 },
    ),
    serviceAccountName: name,
    tolerations: fc.array(fc.record({ key: plainWord }), { maxLength: 2 }),
  },
  4,
);

const template = fc.record({ metadata: sometimes({ labels, annotations: labels }), spec: podSpec });

function kindOf(apiVersion: string, kind: string, members: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Json> {
  return fc
    .tuple(metadata, sometimes(members, 4))
    .map(([meta, rest]) => ({ apiVersion, kind, metadata: meta, ...rest }));
}

const workload = (apiVersion: string, kind: string) =>
  kindOf(apiVersion, kind, {
    spec: sometimes({ replicas: fc.nat(3), selector: labels.map((matchLabels) => ({ matchLabels })), template }, 5),
  });

const subject = fc
  .record({ kind: fc.constantFrom('ServiceAccount', 'User'), name: fc.constantFrom(...NAMES, 'default'), namespace })
  .map(withoutMissing);

const resource: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: workload('apps/v1', 'Deployment') },
  { weight: 1, arbitrary: workload('apps/v1', 'StatefulSet') },
  {
    weight: 1,
    arbitrary: kindOf('batch/v1', 'CronJob', {
      spec: fc.record({ schedule: fc.constant('@daily'), jobTemplate: fc.record({ spec: fc.record({ template }) }) }),
    }),
  },
  {
    weight: 2,
    arbitrary: kindOf('v1', 'Service', { spec: sometimes({ selector: labels, ports: fc.constant([{ port: 80 }]) }) }),
  },
  {
    weight: 2,
    arbitrary: kindOf('v1', 'ConfigMap', { data: fc.dictionary(fc.constantFrom('A', 'B', 'k10', 'k9'), word) }),
  },
  { weight: 1, arbitrary: kindOf('v1', 'Secret', { stringData: fc.dictionary(fc.constantFrom('A', 'B'), word) }) },
  { weight: 1, arbitrary: kindOf('v1', 'ServiceAccount', {}) },
  { weight: 1, arbitrary: kindOf('v1', 'Namespace', {}) },
  {
    weight: 1,
    arbitrary: kindOf('rbac.authorization.k8s.io/v1', 'RoleBinding', {
      subjects: fc.array(subject, { maxLength: 2 }),
      roleRef: fc.record({
        apiGroup: fc.constant('rbac.authorization.k8s.io'),
        kind: fc.constantFrom('Role', 'ClusterRole'),
        name,
      }),
    }),
  },
  {
    weight: 1,
    arbitrary: kindOf('rbac.authorization.k8s.io/v1', 'Role', {
      rules: fc.constant([{ resourceNames: ['web', 'x'] }]),
    }),
  },
  { weight: 1, arbitrary: kindOf('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: fc.constant([]) }) },
  {
    weight: 1,
    arbitrary: kindOf('autoscaling/v2', 'HorizontalPodAutoscaler', {
      spec: name.map((each) => ({ scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: each } })),
    }),
  },
  {
    weight: 1,
    arbitrary: kindOf('networking.k8s.io/v1', 'Ingress', {
      spec: name.map((each) => ({
        rules: [{ http: { paths: [{ backend: { service: { name: each } } }] } }],
        tls: [{ secretName: each }],
      })),
    }),
  },
  {
    weight: 1,
    arbitrary: kindOf('example.org/v1', 'Widget', {
      spec: fc.record({ containers: fc.array(container, { maxLength: 1 }), size: word }),
    }),
  },
);

const kind = fc.constantFrom('Deployment', 'ConfigMap', 'Service', '.*', 'D.*|S.*', 'Widget');

const target = sometimes({
  kind,
  name: fc.constantFrom('web', 'w.*', '.*b'),
  labelSelector: fc.constantFrom('app', 'tier=front', 'app notin (back)', '!tier'),
  namespace: fc.constantFrom('default', 'one'),
});

const patchBody: fc.Arbitrary<Json> = fc.oneof(
  fc.record({ spec: fc.record({ template: fc.record({ spec: podSpec }) }) }),
  fc.record({ data: fc.dictionary(fc.constantFrom('A', 'B'), fc.oneof(word, fc.constant(null), fc.nat(9))) }),
  fc.record({ spec: fc.record({ replicas: fc.oneof(fc.nat(5), fc.constant(null)) }) }),
  fc.record({ metadata: sometimes({ labels, annotations: labels }) }),
  fc.constant({ $patch: 'delete' }),
);

const mergePatch = aimed(patchBody, (found, body) => {
  const { name: own, namespace: space } = found['metadata'] as Json;
  const meta = withoutMissing({ ...(body['metadata'] as Json | undefined), name: own, namespace: space });
  return dump({ apiVersion: found['apiVersion'], kind: found['kind'], ...body, metadata: meta });
});

const jsonPatch = fc.array(
  fc.oneof(
    fc.record({
      op: fc.constantFrom('add', 'replace'),
      path: fc.constantFrom('/metadata/annotations/x', '/spec', '/data', '/metadata/labels'),
      value: fc.oneof(word, labels),
    }),
    fc.record({ op: fc.constant('remove'), path: fc.constantFrom('/spec', '/metadata/labels', '/data/A') }),
    fc.record({
      op: fc.constant('test'),
      path: fc.constant('/kind'),
      value: fc.constantFrom('Deployment', 'ConfigMap'),
    }),
  ),
  { minLength: 1, maxLength: 2 },
);

const patch = fc.oneof(
  fc.record({ patch: mergePatch }),
  fc.record({ patch: mergePatch, target }),
  fc.record({ patch: jsonPatch.map(dump), target }),
  fc.record({
    patch: mergePatch,
    target,
    options: fc.record({ allowNameChange: fc.boolean(), allowKindChange: fc.boolean() }),
  }),
);

const generator = fc
  .record({
    name,
    namespace,
    behavior: fc.constantFrom(undefined, undefined, undefined, undefined, 'create', 'merge', 'replace'),
    literals: fc.uniqueArray(
      fc.tuple(fc.constantFrom('A', 'B', 'C'), word).map(([key, value]) => `${key}=${value}`),
      { selector: (each) => each[0], maxLength: 2 },
    ),
    options: fc.option(
      sometimes({ labels, annotations: labels, disableNameSuffixHash: fc.boolean(), immutable: fc.boolean() }),
      { nil: undefined },
    ),
  })
  .map(withoutMissing);

const replacement = fc.record({
  source: aimed(fc.constantFrom(undefined, 'metadata.name', 'kind', 'data.A'), (found, fieldPath) =>
    withoutMissing({ kind: found['kind'], name: nameOf(found), fieldPath }),
  ),
  targets: fc.array(
    fc.record({
      select: sometimes({ kind: fc.constantFrom('Deployment', 'ConfigMap'), name }),
      fieldPaths: fc.array(
        fc.constantFrom(
          'metadata.annotations.from',
          'data.B',
          'spec.template.spec.containers.*.image',
          'spec.template.spec.containers.[name=main].image',
        ),
        { minLength: 1, maxLength: 1 },
      ),
      options: sometimes({ create: fc.constant(true), delimiter: fc.constantFrom('-', ':'), index: fc.nat(2) }),
    }),
    { minLength: 1, maxLength: 1 },
  ),
});

const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: 1, maxLength: 2 });

const FIELDS = {
  namespace: fc.constantFrom('one', 'default', 'three'),
  namePrefix: fc.constantFrom('p-', 'q-'),
  nameSuffix: fc.constantFrom('-s', '-t'),
  commonLabels: labels,
  labels: few(sometimes({ pairs: labels, includeSelectors: fc.boolean(), includeTemplates: fc.boolean() })),
  commonAnnotations: labels,
  images: few(
    sometimes({
      name: fc.constantFrom('nginx', 'registry.example.org:5000/nginx', 'busybox', 'n.*x'),
      newName: fc.constantFrom('ghcr.io/nginx', 'nginx'),
      newTag: fc.constantFrom('2.0', 'v3'),
      digest: fc.constant('sha256:def'),
      tagSuffix: fc.constant('-x'),
    }).filter((entry) => entry['name'] !== undefined),
  ),
  replicas: few(aimed(fc.nat(4), (found, count) => ({ name: nameOf(found), count }))),
  patches: few(patch),
  patchesStrategicMerge: few(mergePatch),
  configMapGenerator: few(generator),
  secretGenerator: few(generator),
  generatorOptions: sometimes({
    labels,
    annotations: labels,
    disableNameSuffixHash: fc.boolean(),
    immutable: fc.boolean(),
  }),
  replacements: few(replacement),
  sortOptions: fc.record({ order: fc.constantFrom('fifo', 'legacy') }),
  buildMetadata: fc.constantFrom(
    ['originAnnotations'],
    ['transformerAnnotations', 'originAnnotations'],
    ['managedByLabel'],
  ),
  vars: fc.array(
    aimed(fc.constantFrom('A', 'B', 'V'), (found, own) => ({
      name: own,
      objref: { apiVersion: found['apiVersion'], kind: found['kind'], name: nameOf(found) },
    })),
    { minLength: 1, maxLength: 1 },
  ),
};

/** How often a field is left out, per field: those that often make a build fail are rare. */
const RARE = new Set([
  'replicas',
  'replacements',
  'vars',
  'patchesStrategicMerge',
  'buildMetadata',
  'sortOptions',
  'secretGenerator',
]);

const fields: fc.Arbitrary<Json> = fc
  .tuple(
    sometimes(Object.fromEntries(Object.entries(FIELDS).filter(([field]) => !RARE.has(field))), 1),
    ...[...RARE].map((field) => fc.tuple(fc.constant(field), fc.nat(9), FIELDS[field as keyof typeof FIELDS])),
  )
  .map(([usual, ...rare]) => ({
    ...usual,
    ...Object.fromEntries(rare.filter(([, chance]) => chance === 0).map(([field, , value]) => [field, value])),
  }));

function dump(value: unknown): string {
  return yaml.dump(value, { noRefs: true, quotingType: '"' });
}

const resources = fc.uniqueArray(resource, { selector: identity, minLength: 1, maxLength: 5 });

function manifest(objects: readonly Json[]): string {
  return objects.map(dump).join('---\n');
}

function identity(object: Json): string {
  const { name: own, namespace: space } = object['metadata'] as Json;
  return `${object['apiVersion']} ${object['kind']} ${own} ${space ?? 'default'}`;
}

/** A base, a component, and an overlay of them. */
export const randomTree: fc.Arbitrary<RandomTree> = fc
  .record({
    base: fields,
    component: fc.option(fields, { nil: undefined }),
    overlay: fields,
    below: resources,
    beside: fc.option(resources, { nil: undefined }),
  })
  .map(({ base, component, overlay, below, beside }) => {
    const all = [...below, ...(beside ?? [])];
    return {
      'base/kustomization.yaml': dump(resolved({ resources: ['all.yaml'], ...base }, below)),
      'base/all.yaml': manifest(below),
      ...(beside !== undefined && { 'overlay/more.yaml': manifest(beside) }),
      ...(component !== undefined && {
        'component/kustomization.yaml': dump(
          resolved(
            { apiVersion: 'kustomize.config.k8s.io/v1alpha1', kind: 'Component', resources: [], ...component },
            all,
          ),
        ),
      }),
      'overlay/kustomization.yaml': dump(
        resolved(
          {
            resources: ['../base', ...(beside === undefined ? [] : ['more.yaml'])],
            ...(component !== undefined && { components: ['../component'] }),
            ...overlay,
          },
          all,
        ),
      ),
    };
  });
