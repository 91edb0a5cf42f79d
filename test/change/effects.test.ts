import { describe, expect, test } from 'vitest';
import { changeBetween } from '../../src/change/change.ts';
import { manifest, type Sketch, sketch, type UnitSketch } from '../graph/builder.ts';

const apps: UnitSketch = { cluster: 'prod', name: 'apps', file: 'ks.yaml', path: 'apps', applies: ['a.yaml'] };
const KS = manifest('Kustomization', 'apps', '  namespace: flux-system\n');

const one = (text: string, unit: Partial<UnitSketch> = {}, ks = KS): Sketch => ({
  files: { 'ks.yaml': ks, 'a.yaml': text },
  units: [{ ...apps, ...unit }],
});

function effects(base: Sketch, head: Sketch, files: string[] = []): string[] {
  return changeBetween(sketch(base), sketch(head), files).effects.map(
    ({ environment, what, paths, alters }) =>
      `${environment}: ${what}: ${[...alters()].sort().join(', ')} [${paths.join(', ')}]`,
  );
}

const deployment = (image: string, more = '') =>
  `apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  replicas: 2
${more}  template:
    spec:
      containers:
        - { name: sidecar, image: registry.example.org/proxy:1 }
        - { name: api, image: ${image} }
`;

describe('kinds of edit', () => {
  const base = deployment('registry.example.org/api:1.0.0');
  test.each<[string, string, string]>([
    ['another tag', deployment('registry.example.org/api:1.1.0'), 'images'],
    ['a digest', deployment(`registry.example.org/api@sha256:${'0'.repeat(64)}`), 'images'],
    ['another repository', deployment('registry.example.org/evil:1.0.0'), 'other'],
    ['another registry', deployment('evil.example/api:1.1.0'), 'other'],
    ['the image of the container beside it', deployment('registry.example.org/proxy:2'), 'other'],
    ['a port that looks like a tag', deployment('registry.example.org:1.1.0/api'), 'other'],
    ['replicas', base.replace('replicas: 2', 'replicas: 3'), 'replicas'],
    ['replicas that are gone', base.replace('  replicas: 2\n', ''), 'replicas'],
    ['both', deployment('registry.example.org/api:1.1.0').replace('replicas: 2', 'replicas: 3'), 'images, replicas'],
    ['a tag and a command', deployment('registry.example.org/api:1.1.0, command: [sh]'), 'images, other'],
    ['a new container', `${base}        - { name: new, image: registry.example.org/api:1.0.0 }\n`, 'other'],
    ['a label', base.replace('{ name: api }', '{ name: api, labels: { v: "2" } }'), 'other'],
  ])('%s', (_, head, expected) => {
    expect(effects(one(base), one(head))).toEqual([`prod: Deployment api modified: ${expected} [apps]`]);
  });

  test.each<[string, string, string, string]>([
    [
      'HelmRelease helm.toolkit.fluxcd.io/v2',
      'spec: {chart: {spec: {chart: x, version: "1"}}}',
      'version: "2"',
      'charts',
    ],
    [
      'HelmRelease helm.toolkit.fluxcd.io/v2',
      'spec: {chart: {spec: {chart: x, version: "1"}}}',
      'chart: y, version: "1"',
      'other',
    ],
    [
      'Application argoproj.io/v1alpha1',
      'spec: {source: {chart: x, targetRevision: "1"}}',
      'targetRevision: "2"',
      'charts',
    ],
    [
      'Application argoproj.io/v1alpha1',
      'spec: {source: {path: x, targetRevision: a1}}',
      'targetRevision: a2',
      'other',
    ],
    ['Application argoproj.io/v1alpha1', 'spec: {source: {kustomize: {images: ["a/b:1"]}}}', '"a/b:2"', 'images'],
    ['Application argoproj.io/v1alpha1', 'spec: {source: {kustomize: {images: ["a/b:1"]}}}', '"a/c:1"', 'other'],
    ['Kustomization kustomize.toolkit.fluxcd.io/v1', 'spec: {images: [{name: a, newTag: v1}]}', 'newTag: v2', 'images'],
    ['Kustomization kustomize.toolkit.fluxcd.io/v1', 'spec: {images: [{name: a, newName: b}]}', 'newName: c', 'other'],
    ['HorizontalPodAutoscaler autoscaling/v2', 'spec: {maxReplicas: 2}', 'maxReplicas: 3', 'replicas'],
    ['OCIRepository source.toolkit.fluxcd.io/v1', 'spec: {ref: {tag: v1}}', 'tag: v2', 'charts'],
  ])('%s with %s, now %s', (of, spec, now, expected) => {
    const [kind, apiVersion] = of.split(' ');
    const text = (written: string) => `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: x }\n${written}\n`;
    const key = now.startsWith('"') ? /"a\/b:1"/ : new RegExp(`${now.split(':')[0]}: [^,}]*(?=[,}])`);
    const before = text(spec);
    const after = now.startsWith('chart:')
      ? text(spec.replace('chart: x, version: "1"', now))
      : text(spec.replace(key, now));
    expect(after).not.toBe(before);
    expect(effects(one(before), one(after))).toEqual([`prod: ${kind} x modified: ${expected} [apps]`]);
  });

  test('what is added, removed or moved is none of them', () => {
    const base = one(deployment('a:1'));
    expect(effects(base, one(''))).toEqual(['prod: Deployment api removed: other [apps]']);
    expect(effects(one(''), base)).toEqual(['prod: Deployment api added: other [apps]']);
    const other = { ...apps, name: 'other', path: 'elsewhere' };
    const moved = { files: base.files, units: [{ ...apps, applies: [] }, other] };
    expect(effects({ files: base.files, units: [apps, { ...other, applies: [] }] }, moved)).toEqual([
      'prod: Deployment api moved from prod/Kustomization/flux-system/apps: other [apps, elsewhere]',
    ]);
  });

  test('a unit that nobody could render and whose files change may be anything', () => {
    const opaque = one('', { applies: [], status: 'opaque' });
    expect(effects(opaque, opaque, ['apps/values.yaml'])).toEqual([
      'prod: Kustomization flux-system/apps modified: other [apps]',
      'prod: Kustomization flux-system/apps modified: other [apps]',
    ]);
  });
});

describe('a change cannot leave its environment', () => {
  const inUnit = (path: string, label: string, value: string): Sketch =>
    one(manifest('ConfigMap', 'a', `data: {x: "${value}"}\n`), { cluster: 'hub', path, labels: { env: label } });

  test('a unit that calls itself another environment’s concerns both, and the owners of both places', () => {
    const found = effects(inUnit('apps/prod', 'prod', '1'), inUnit('apps/mine', 'dev', '2'));
    expect(found).toContain('dev: ConfigMap a modified: other [apps/mine, apps/prod]');
    expect(found).toContain('prod: ConfigMap a modified: other [apps/mine, apps/prod]');
    const { environments, reasons } = changeBetween(
      sketch(inUnit('apps/prod', 'prod', '1')),
      sketch(inUnit('apps/mine', 'dev', '1')),
      [],
    );
    expect(environments).toEqual(['dev', 'prod']);
    expect(reasons.map(({ what }) => what)).toEqual(Array(2).fill('Kustomization flux-system/apps modified'));
  });

  test('what only the cluster or the namespace says is the same on both sides', () => {
    const base = one(manifest('ConfigMap', 'a', '  namespace: shop-prod\ndata: {x: "1"}\n'), { cluster: 'hub' });
    const head = one(manifest('ConfigMap', 'a', '  namespace: shop-prod\ndata: {x: "2"}\n'), { cluster: 'hub' });
    expect(effects(base, head)).toEqual(['prod: ConfigMap shop-prod/a modified: other [apps]']);
  });
});

test('a unit that builds nothing here is owned where it is written', () => {
  const release = (tag: string) =>
    manifest('HelmRelease', 'redis', `  namespace: shop\nspec: {values: {image: {repository: redis, tag: v${tag}}}}\n`);
  const side = (tag: string): Sketch => ({
    files: { 'prod/redis.yaml': release(tag) },
    units: [
      {
        cluster: 'prod',
        name: 'redis',
        kind: 'HelmRelease',
        namespace: 'shop',
        file: 'prod/redis.yaml',
        status: 'opaque',
      },
    ],
  });
  const found = effects(side('1'), side('2'));
  expect(new Set(found.map((line) => line.replace(/^.*\[/, '[')))).toEqual(new Set(['[prod/redis.yaml]']));
});
