import { describe, expect, it } from 'vitest';
import { originOf } from '../../../src/model/provenance.ts';
import type { Resource } from '../../../src/model/resource.ts';
import { type Path, valueAt } from '../../../src/model/value.ts';
import {
  type Files,
  fluxKustomization,
  gotkSync,
  kustomization,
  objectsOfUnit,
  renderFiles,
  unitOf,
} from '../memory-repository.ts';

const CONFIG_MAP = `apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data:
  key: value
`;
const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: \${REPLICAS}
  template:
    spec:
      containers:
        - name: web
          image: registry.example.org/web:\${TAG:=v1}
`;
const CLUSTER_ROLE = `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: reader }
`;

/** One cluster with one Kustomization `web` of the directory `apps/web`. */
async function renderWeb(spec: string, files: Files, cluster: Files = {}) {
  const rendering = await renderFiles({
    'clusters/one/flux-system/gotk-sync.yaml': gotkSync('clusters/one'),
    'clusters/one/web.yaml': fluxKustomization('web', './apps/web', spec),
    ...cluster,
    ...files,
  });
  return { rendering, unit: unitOf(rendering, 'one/Kustomization/flux-system/web') };
}

function byKind(resources: readonly Resource[], kind: string): Resource {
  const found = resources.find((resource) => resource.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
}

function placeOfField(resource: Resource, path: Path): string {
  const { path: file, line } = originOf(resource, path);
  return `${file}:${line}`;
}

describe('a Flux Kustomization', () => {
  it('builds nothing of a kustomization without resources, where kustomize would refuse it', async () => {
    const { unit } = await renderWeb('', {
      'apps/web/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n',
    });
    expect(unit).toMatchObject({ status: 'rendered', problems: [], resources: [] });
  });

  it('annotates what comes of a kustomization without resources, as kustomize-controller does', async () => {
    const { unit } = await renderWeb('', {
      'apps/web/kustomization.yaml': 'configMapGenerator:\n- name: settings\n  literals: [key=value]\n',
    });
    const [settings] = unit.resources;
    expect(valueAt(settings?.value, ['metadata', 'annotations', 'config.kubernetes.io/origin'])).toContain(
      'configuredIn: kustomization.yaml',
    );
  });

  it('is a unit that its cluster creates, with its path, and the files that it reads', async () => {
    const { rendering, unit } = await renderWeb('', {
      'apps/web/kustomization.yaml': kustomization(['settings.yaml']),
      'apps/web/settings.yaml': CONFIG_MAP,
      'apps/web/unused.yaml': CONFIG_MAP,
    });
    expect(unit).toMatchObject({ status: 'rendered', createdBy: 'one/Kustomization/flux-system/flux-system' });
    expect(unit.sources).toEqual([{ kind: 'here', path: 'apps/web' }]);
    expect(objectsOfUnit(unit)).toEqual(['ConfigMap default/settings']);
    expect(unit.location).toMatchObject({ path: 'clusters/one/web.yaml', line: 1 });
    const [own, include] = unit.reads;
    expect({ ...own, from: own?.from, place: own?.locate() }).toMatchObject({
      field: 'path',
      from: 'clusters/one/web.yaml',
      to: 'apps/web',
      place: { path: 'clusters/one/web.yaml', line: 5 },
    });
    expect(include).toMatchObject({ field: 'resources', from: 'apps/web/kustomization.yaml' });
    expect([...rendering.reached].sort()).toEqual([
      'apps/web/kustomization.yaml',
      'apps/web/settings.yaml',
      'clusters/one/flux-system/gotk-sync.yaml',
      'clusters/one/web.yaml',
    ]);
  });

  it('applies every manifest below a directory without a kustomization, and kustomizations as such', async () => {
    const { unit } = await renderWeb('', {
      'apps/web/a.yaml': CONFIG_MAP,
      'apps/web/deep/er/role.yml': CLUSTER_ROLE,
      'apps/web/kept/kustomization.yaml': kustomization(['x.yaml'], 'namePrefix: kept-\n'),
      'apps/web/kept/x.yaml': CONFIG_MAP,
      'apps/web/kept/ignored.yaml': 'not: an object\n',
      'apps/web/notes.txt': 'text',
    });
    expect(unit.problems).toEqual([]);
    expect(objectsOfUnit(unit).sort()).toEqual([
      'ClusterRole reader',
      'ConfigMap default/kept-settings',
      'ConfigMap default/settings',
    ]);
  });

  const TREE = {
    'apps/web/a.yaml': CONFIG_MAP,
    'apps/web/.sops.yaml': 'creation_rules: []\n',
    'apps/web/tests/b.yaml': CLUSTER_ROLE,
  };
  const ALL = ['ClusterRole reader', 'ConfigMap default/settings'];
  const CONFIG = 'apps/web/.sops.yaml\n';

  it.each([
    ['nothing said', '', undefined, ALL],
    ['a directory', `${CONFIG}# what nobody applies\n/apps/**/tests/\n`, undefined, ['ConfigMap default/settings']],
    ['the same in both', CONFIG, 'apps/web/a.yaml', ['ClusterRole reader']],
    ['taken back by the last', `${CONFIG}tests/`, '!tests/', ALL],
    ['taken back below', `${CONFIG}/apps/web/*\n!/apps/web/tests/b.yaml`, undefined, ['ClusterRole reader']],
    ['everything but', '/*\n!/apps\n!/clusters\n.sops.yaml\n', undefined, ALL],
    ['two stars at the end', `${CONFIG}/apps/web/tests/**\n`, undefined, ['ConfigMap default/settings']],
    ['comments alone', '# nothing\n\n', undefined, ALL],
  ])('leaves out what the source ignores: %s', async (_, sourceignore, ignore, objects) => {
    const sync = gotkSync('clusters/one').replace('url:', `ignore: ${JSON.stringify(ignore ?? null)}, url:`);
    const files = { ...TREE, ...(sourceignore === '' ? {} : { '.sourceignore': sourceignore }) };
    const own = { 'clusters/one/flux-system/gotk-sync.yaml': sync };
    const { unit } = await renderWeb('', files, own);
    expect(unit.problems).toEqual([]);
    expect(objectsOfUnit(unit)).toEqual(objects);
  });

  it('takes the defaults for nothing where the source says anything of its own', async () => {
    const { unit } = await renderWeb('', { ...TREE, '.sourceignore': 'docs/\n' });
    expect(unit.status).toBe('failed');
  });

  it('leaves nothing out of a directory that another source has for its root', async () => {
    const rendering = await renderFiles({
      ...TREE,
      '.gitops-gate.yaml': 'sources: [{ url: https://github.com/example/web, path: apps }]\n',
      '.sourceignore': `${CONFIG}/apps/web/a.yaml\n`,
      'clusters/one/flux-system/gotk-sync.yaml': gotkSync('clusters/one'),
      'clusters/one/first.yaml': fluxKustomization('first', './apps/web'),
      'clusters/one/second.yaml': `${fluxKustomization('second', './web').replace('GitRepository, name: flux-system', 'GitRepository, name: web')}---
${gotkSync('x', 'https://github.com/example/web').split('---')[0]?.replace('name: flux-system', 'name: web')}`,
    });
    expect(objectsOfUnit(unitOf(rendering, 'one/Kustomization/flux-system/first'))).toEqual(['ClusterRole reader']);
    expect(objectsOfUnit(unitOf(rendering, 'one/Kustomization/flux-system/second'))).toEqual(ALL);
  });

  it('reads a directory anew whose kustomization the source ignores', async () => {
    const files = { ...TREE, 'apps/web/tests/kustomization.yaml': 'resources: []\n' };
    const { unit } = await renderWeb('', {
      ...files,
      '.sourceignore': `${CONFIG}/apps/web/tests/kustomization.yaml\n`,
    });
    expect(objectsOfUnit(unit)).toEqual(ALL);
  });

  it.each([
    ['a file that a kustomization names', '/apps/web/a.yaml\n', 'apps/web/a.yaml is left out of the source'],
    ['the whole directory', '/apps\n', 'apps/web is left out of the source'],
  ])('fails where the source ignores %s', async (_, sourceignore, message) => {
    const files = { ...TREE, 'apps/web/kustomization.yaml': kustomization(['a.yaml']), '.sourceignore': sourceignore };
    const { unit } = await renderWeb('', files);
    expect(unit.status).toBe('failed');
    expect(unit.problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ['newTag: "2"', 'registry.example.com/web:2'],
    ['digest: "sha256:abc"', 'registry.example.com/web@sha256:abc'],
    ['newName: other.example.com/web', 'other.example.com/web:1'],
  ])('lays an image over that of the kustomization, and leaves what it does not say: %s', async (field, image) => {
    const base = 'resources: [pod.yaml]\nimages: [{ name: web, newName: registry.example.com/web, newTag: "1" }]\n';
    const pod =
      'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: web, image: web }] }\n';
    const { unit } = await renderWeb(`  images: [{ name: web, ${field} }]\n`, {
      'apps/web/kustomization.yaml': base,
      'apps/web/pod.yaml': pod,
    });
    expect(valueAt(unit.resources[0]?.value, ['spec', 'containers', 0, 'image'])).toBe(image);
  });

  it('stops at the root of the source, and lifts the load restriction within it', async () => {
    const { unit } = await renderWeb('', {
      'clusters/one/web.yaml': fluxKustomization('web', '../../../apps/web'),
      'apps/web/kustomization.yaml': kustomization(['../shared.yaml']),
      'apps/shared.yaml': CONFIG_MAP,
    });
    expect(objectsOfUnit(unit)).toEqual(['ConfigMap default/settings']);
  });

  it('lays its spec over the kustomization of the directory, each part with its own line', async () => {
    const spec = `  targetNamespace: shop
  namePrefix: a-
  nameSuffix: -z
  images:
    - { name: registry.example.org/web, newTag: "2.0" }
  commonMetadata:
    labels: { team: web }
  components: [../component, ../not-there]
  ignoreMissingComponents: true
  patches:
    - target: { kind: Deployment }
      patch: |
        - op: add
          path: /spec/replicas
          value: 5
`;
    const { unit } = await renderWeb(spec, {
      'apps/web/kustomization.yaml': kustomization(['deployment.yaml', 'role.yaml'], 'namespace: other\n'),
      'apps/web/deployment.yaml': DEPLOYMENT.replace(/\$\{REPLICAS\}/, '1').replace(/:\$.*/, ':1.0'),
      'apps/web/role.yaml': CLUSTER_ROLE,
      'apps/component/kustomization.yaml': `kind: Component
apiVersion: kustomize.config.k8s.io/v1alpha1
patches:
  - target: { kind: Deployment }
    patch: |
      - { op: add, path: /spec/paused, value: true }
`,
    });
    expect(unit.problems).toEqual([]);
    expect(unit.targetNamespace).toBe('shop');
    expect(objectsOfUnit(unit).sort()).toEqual(['ClusterRole a-reader-z', 'Deployment shop/a-web-z']);
    const deployment = byKind(unit.resources, 'Deployment');
    const image = ['spec', 'template', 'spec', 'containers', 0, 'image'];
    expect(valueAt(deployment.value, image)).toBe('registry.example.org/web:2.0');
    expect(deployment.value).toMatchObject({
      metadata: { labels: { team: 'web' } },
      spec: { replicas: 5, paused: true },
    });
    const place = (path: Path) => placeOfField(deployment, path);
    expect(place(image)).toBe('clusters/one/web.yaml:12');
    expect(place(['metadata', 'namespace'])).toBe('clusters/one/web.yaml:8');
    expect(place(['metadata', 'labels', 'team'])).toBe('clusters/one/web.yaml:14');
    expect(place(['spec', 'replicas'])).toBe('clusters/one/web.yaml:22');
    expect(place(['spec', 'paused'])).toBe('apps/component/kustomization.yaml:6');
  });

  it('waits for others by name, suspends, and acts on the cluster of its kubeConfig', async () => {
    const { unit, rendering } = await renderWeb(
      `  suspend: true
  dependsOn: [{ name: infra }, { name: crds, namespace: other }]
`,
      { 'apps/web/a.yaml': CONFIG_MAP, 'apps/far/a.yaml': CONFIG_MAP },
      {
        'clusters/one/far.yaml': fluxKustomization(
          'far',
          './apps/far',
          '  kubeConfig: { secretRef: { name: east-kubeconfig } }\n',
        ),
      },
    );
    expect(unit.suspended).toBe(true);
    expect(unit.dependsOn).toMatchObject([
      { kind: 'Kustomization', namespace: 'flux-system', name: 'infra' },
      { kind: 'Kustomization', namespace: 'other', name: 'crds' },
    ]);
    expect(unit.dependsOn[1]?.locate()).toMatchObject({ path: 'clusters/one/web.yaml', line: 9 });
    expect(unitOf(rendering, 'east/Kustomization/flux-system/far').createdBy).toBe(
      'one/Kustomization/flux-system/flux-system',
    );
    expect(rendering.clusters.map(({ name }) => name)).toEqual(['east', 'one']);
  });

  it('fails where the controller would, with the place, and still names the files that it reads', async () => {
    const missing = await renderWeb('', {});
    expect(missing.unit).toMatchObject({ status: 'failed', problems: [{ code: 'missing' }] });
    expect(missing.unit.problems[0]?.location).toMatchObject({ path: 'clusters/one/web.yaml', line: 5 });
    const broken = await renderWeb('', {
      'apps/web/kustomization.yaml': kustomization(['base', 'gone.yaml']),
      'apps/web/base/kustomization.yaml': kustomization(['a.yaml']),
      'apps/web/base/a.yaml': CONFIG_MAP,
    });
    expect(broken.unit.status).toBe('failed');
    expect(broken.unit.problems[0]?.location).toMatchObject({ path: 'apps/web/kustomization.yaml', line: 3 });
    expect(broken.rendering.reached).toContain('apps/web/base/a.yaml');
    expect(broken.unit.reads.map(({ to }) => to)).toEqual(['apps/web', 'apps/web/base', 'apps/web/base/a.yaml']);
  });

  it('drops the fields that kustomize does not know from its own kustomization only', async () => {
    const files = (directory: string) => ({
      'apps/web/kustomization.yaml': kustomization([directory], 'namespace: shop\nowner: web\nteam: web\n'),
      'apps/web/settings.yaml': CONFIG_MAP,
      'apps/base/kustomization.yaml': kustomization([], 'owner: web\n'),
    });
    expect(objectsOfUnit((await renderWeb('', files('settings.yaml'))).unit)).toEqual(['ConfigMap shop/settings']);
    expect((await renderWeb('', files('../base'))).unit).toMatchObject({
      status: 'failed',
      problems: [{ code: 'invalid' }],
    });
  });

  it('is opaque where what it reads is not here, and knows the rest', async () => {
    const remote = 'https://example.org/x.yaml';
    const only = await renderWeb('', { 'apps/web/kustomization.yaml': kustomization([remote]) });
    expect(only.unit).toMatchObject({ status: 'opaque', problems: [{ code: 'remote' }] });
    const beside = await renderWeb('  targetNamespace: shop\n', {
      'apps/web/kustomization.yaml': kustomization(['settings.yaml', remote, 'child.yaml']),
      'apps/web/settings.yaml': CONFIG_MAP,
      'apps/web/child.yaml': fluxKustomization('child', './apps/child'),
      'apps/child/settings.yaml': CONFIG_MAP,
    });
    expect(beside.unit).toMatchObject({
      status: 'opaque',
      problems: [{ code: 'remote', location: { path: 'apps/web/kustomization.yaml', line: 3 } }],
    });
    expect(objectsOfUnit(beside.unit)).toContain('ConfigMap shop/settings');
    expect(beside.rendering.reached).toContain('apps/web/settings.yaml');
    expect(unitOf(beside.rendering, 'one/Kustomization/shop/child').createdBy).toBe(beside.unit.id);
  });

  it('finds the units that a unit renders, however deep, each once', async () => {
    const { rendering } = await renderWeb('', {
      'apps/web/more.yaml': fluxKustomization('more', './apps/more'),
      'apps/more/again.yaml': fluxKustomization('web', './apps/web'),
      'apps/more/most.yaml': fluxKustomization('most', './apps/most'),
      'apps/most/settings.yaml': CONFIG_MAP,
    });
    expect(rendering.units.map(({ id, createdBy }) => [id.split('/').at(-1), createdBy?.split('/').at(-1)])).toEqual([
      ['flux-system', undefined],
      ['more', 'web'],
      ['most', 'more'],
      ['web', 'flux-system'],
    ]);
  });

  it('follows its own definition where it renders that, patched', async () => {
    const rendering = await renderFiles({
      'clusters/one/flux-system/gotk-sync.yaml': gotkSync('clusters/one'),
      'clusters/one/flux-system/kustomization.yaml': kustomization(['gotk-sync.yaml']),
      'clusters/one/kustomization.yaml': kustomization(
        ['flux-system', 'settings.yaml'],
        `patches:
  - target: { kind: Kustomization, name: flux-system }
    patch: |
      - { op: add, path: /spec/postBuild, value: { substitute: { VALUE: patched } } }
`,
      ),
      'clusters/one/settings.yaml': CONFIG_MAP.replace('value', '${VALUE}'),
    });
    const unit = unitOf(rendering, 'one/Kustomization/flux-system/flux-system');
    expect(byKind(unit.resources, 'ConfigMap').value).toMatchObject({ data: { key: 'patched' } });
    expect(unit.entryPoint).toBe('gotk-sync.yaml in clusters/one/flux-system');
  });
});

describe('postBuild', () => {
  const files = { 'apps/web/deployment.yaml': DEPLOYMENT };
  const substitute = (lines: string) => `  postBuild:\n    substitute: { ${lines} }\n`;

  it('replaces variables in the text, so that types follow the value, and remembers who said it', async () => {
    const { unit } = await renderWeb(substitute('REPLICAS: "3", TAG: v2'), files);
    const deployment = byKind(unit.resources, 'Deployment');
    const image = ['spec', 'template', 'spec', 'containers', 0, 'image'];
    expect(valueAt(deployment.value, ['spec', 'replicas'])).toBe(3);
    expect(valueAt(deployment.value, image)).toBe('registry.example.org/web:v2');
    expect(placeOfField(deployment, ['spec', 'replicas'])).toBe('clusters/one/web.yaml:9');
    expect(originOf(deployment, image).steps[0]).toMatchObject({ transformer: 'postBuild', line: 9 });
  });

  it.each([
    ['${V}', '"yes"', true],
    ['"${V}"', 'true', true],
    ['"a ${V}"', 'true', 'a true'],
    ['"{ ${V} }"', 'true', '{ true }'],
    ['${V}', '"[a, b]"', ['a', 'b']],
    ['${V}', '"\\"5\\""', '5'],
    ['"5${V}"', '"5"', 55],
    ['"${V}."', '"5"', 5],
    ['"${V}: x"', 'a', 'a: x'],
    ['"x\\n${V}"', '"1"', 'x\n1'],
    ['${V}', '"line\\nbreak"', 'linebreak'],
    ['$${V}', 'x', '${V}'],
    ['${V}', '"~"', null],
    ['"${V}"', '"null"', null],
  ])('makes of %s with %s what the YAML text would be', async (written, value, expected) => {
    const { unit } = await renderWeb(substitute(`V: ${value}`), {
      'apps/web/a.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata:\n  key: ${written}\n`,
    });
    expect(unit.problems).toEqual([]);
    expect(JSON.parse(JSON.stringify(valueAt(unit.resources[0]?.value, ['data', 'key'])))).toEqual(expected);
  });

  it('takes ConfigMaps and Secrets of its namespace, in order, and substitute over them', async () => {
    const variables = (kind: string, name: string, data: string) =>
      `apiVersion: v1\nkind: ${kind}\nmetadata: { name: ${name}, namespace: flux-system }\n${data}`;
    const spec = `  postBuild:
    substitute: { C: inline }
    substituteFrom:
      - { kind: ConfigMap, name: first }
      - { kind: Secret, name: second }
      - { kind: ConfigMap, name: not-there, optional: true }
`;
    const { unit } = await renderWeb(spec, {
      'apps/web/a.yaml': CONFIG_MAP.replace('value', '${A} ${B} ${C} ${D}'),
      'clusters/one/zz.yaml': fluxKustomization('variables', './variables'),
      'variables/a.yaml': `${variables('ConfigMap', 'first', 'data: { A: a1, B: b1, C: c1 }')}
---
${variables('Secret', 'second', 'data: { B: YjI= }\nstringData: { D: d2 }')}
`,
    });
    expect(unit.problems).toEqual([]);
    expect(unit.resources[0]?.value).toMatchObject({ data: { key: 'a1 b2 inline d2' } });
  });

  it('leaves what is encrypted or not here as it is written, and says which object is not here', async () => {
    const spec = `  postBuild:
    substituteFrom:
      - { kind: Secret, name: sealed }
      - { kind: ConfigMap, name: gone }
`;
    const { unit } = await renderWeb(spec, {
      'apps/web/a.yaml': CONFIG_MAP.replace('value', '${DOMAIN} ${OTHER} ${THIRD:-three}'),
      'clusters/one/sealed.yaml': `apiVersion: v1
kind: Secret
metadata: { name: sealed, namespace: flux-system }
stringData: { DOMAIN: "ENC[AES256_GCM,data:x,type:str]" }
sops: { mac: "ENC[x]", lastmodified: "2024-01-01T00:00:00Z" }
`,
    });
    expect(unit.status).toBe('rendered');
    expect(unit.resources[0]?.value).toMatchObject({ data: { key: '${DOMAIN} ${OTHER} three' } });
    expect(unit.problems).toMatchObject([{ code: 'missing', message: expect.stringContaining('flux-system/gone') }]);
    expect(unit.problems[0]?.location).toMatchObject({ path: 'clusters/one/web.yaml', line: 11 });
  });

  it('names a variable that is defined nowhere, at the line that uses it', async () => {
    const { unit } = await renderWeb(substitute('REPLICAS: "1"'), {
      'apps/web/a.yaml': CONFIG_MAP.replace('value', '${TYPO}'),
    });
    expect(unit.problems).toMatchObject([{ code: 'missing', message: 'the variable TYPO is defined nowhere' }]);
    expect(unit.problems[0]?.location).toMatchObject({ path: 'apps/web/a.yaml', line: 5 });
  });

  it('does nothing without variables, and nothing to objects that are marked', async () => {
    const plain = await renderWeb('', { 'apps/web/a.yaml': CONFIG_MAP.replace('value', '${V}') });
    expect(plain.unit.resources[0]?.value).toMatchObject({ data: { key: '${V}' } });
    expect(plain.unit.problems).toEqual([]);
    for (const field of ['labels', 'annotations']) {
      const marked = `{ name: settings, ${field}: { kustomize.toolkit.fluxcd.io/substitute: disabled } }`;
      const { unit } = await renderWeb(substitute('V: x'), {
        'apps/web/a.yaml': CONFIG_MAP.replace('{ name: settings }', marked).replace('value', '${V}${not[valid}'),
      });
      expect(unit.resources[0]?.value).toMatchObject({ data: { key: '${V}${not[valid}' } });
    }
  });

  it('fails where the syntax or the name of a variable is wrong', async () => {
    const syntax = await renderWeb(substitute('V: x'), { 'apps/web/a.yaml': CONFIG_MAP.replace('value', '${V[0]}') });
    expect(syntax.unit).toMatchObject({
      status: 'failed',
      problems: [{ code: 'invalid', message: 'missing closing brace' }],
    });
    expect(syntax.unit.problems[0]?.location).toMatchObject({ path: 'apps/web/a.yaml', line: 5 });
    const name = await renderWeb(substitute('not-a-name: x'), { 'apps/web/a.yaml': CONFIG_MAP });
    expect(name.unit).toMatchObject({ status: 'failed', problems: [{ code: 'invalid' }] });
  });

  it('reaches names, keys and the paths of the units below', async () => {
    const { rendering, unit } = await renderWeb(substitute('APP: shop'), {
      'apps/web/a.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${APP}-settings\ndata:\n  ${APP}-key: value\n',
      'apps/web/child.yaml': fluxKustomization('child', './apps/${APP}'),
      'apps/shop/role.yaml': CLUSTER_ROLE,
    });
    expect(unit.resources[0]).toMatchObject({ name: 'shop-settings', value: { data: { 'shop-key': 'value' } } });
    expect(objectsOfUnit(unitOf(rendering, 'one/Kustomization/flux-system/child'))).toEqual(['ClusterRole reader']);
  });
});
