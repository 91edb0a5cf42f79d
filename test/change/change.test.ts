import { describe, expect, test } from 'vitest';
import { changeBetween } from '../../src/change/change.ts';
import { openRepository } from '../../src/load/repository.ts';
import { manifest, memoryTree, resourcesOf, type Sketch, sketch, type UnitSketch } from '../graph/builder.ts';

const apps: UnitSketch = { cluster: 'prod', name: 'apps', file: 'ks.yaml', path: 'apps', applies: ['a.yaml'] };
const KS = manifest('Kustomization', 'apps', '  namespace: flux-system\n');

function compare(base: Sketch, head: Sketch, files: string[] = []) {
  const change = changeBetween(sketch(base), sketch(head), files);
  return {
    resources: change.resources.map(
      ({ unit, kind, name, action, environment, movedFrom }) =>
        `${action} ${kind} ${name} of ${unit.split('/').at(-1)} in ${environment}${movedFrom ? ` from ${movedFrom.split('/').at(-1)}` : ''}`,
    ),
    environments: change.environments,
    reasons: change.reasons.map(({ what, location: { path, line } }) => `${what} ${path}:${line}`),
  };
}

const one = (text: string, unit: Partial<UnitSketch> = {}): Sketch => ({
  files: { 'ks.yaml': KS, 'a.yaml': text },
  units: [{ ...apps, ...unit }],
});
const NOTHING = { resources: [], environments: [], reasons: [] };

describe('what a change does', () => {
  test.each([
    ['a comment', '# why\nkind: ConfigMap\napiVersion: v1\nmetadata: {name: a}\ndata: {x: "1"}'],
    ['another order and style', 'metadata: {"name": "a"}\nkind: ConfigMap\ndata:\n  x: "1"\napiVersion: v1\n'],
  ])('%s changes nothing', (_, text) => {
    const base = one('apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  x: "1"\n');
    expect(compare(base, one(text))).toEqual(NOTHING);
  });

  test('a renamed file changes nothing', () => {
    const base = one(manifest('ConfigMap', 'a'));
    const head = {
      files: { 'ks.yaml': KS, 'b.yaml': manifest('ConfigMap', 'a') },
      units: [{ ...apps, applies: ['b.yaml'] }],
    };
    expect(compare(base, head, ['a.yaml', 'b.yaml'])).toEqual(NOTHING);
  });

  test('a number written otherwise is the same number, a string is not', () => {
    const port = (text: string) => one(manifest('Service', 'a', `spec: {ports: [{port: ${text}}]}\n`));
    expect(compare(port('0x50'), port('80'))).toEqual(NOTHING);
    expect(compare(port('"80"'), port('80')).resources).toEqual(['modified Service a of apps in prod']);
  });

  test('added, removed, modified, with the changed line', () => {
    const base = one(`${manifest('ConfigMap', 'gone')}---\n${manifest('ConfigMap', 'a', 'data: {x: "1"}\n')}`);
    const head = one(`${manifest('ConfigMap', 'a', 'data: {x: "2"}\n')}---\n${manifest('ConfigMap', 'new')}`);
    expect(compare(base, head)).toEqual({
      resources: [
        'modified ConfigMap a of apps in prod',
        'removed ConfigMap gone of apps in prod',
        'added ConfigMap new of apps in prod',
      ],
      environments: ['prod'],
      reasons: ['ConfigMap a modified a.yaml:5'],
    });
  });

  test('another version of the API is a modification', () => {
    const base = one(manifest('Deployment', 'a').replace('apps/v1', 'apps/v1beta1'));
    expect(compare(base, one(manifest('Deployment', 'a'))).resources).toEqual([
      'modified Deployment a of apps in prod',
    ]);
  });

  test('an object that another unit owns at head has moved', () => {
    const files = { 'ks.yaml': KS, 'a.yaml': manifest('ConfigMap', 'a') };
    const staging = { ...apps, name: 'old', path: 'x', labels: { env: 'staging' } };
    const base = { files, units: [{ ...apps, applies: [] }, staging] };
    const head = { files, units: [apps, { ...staging, applies: [] }] };
    expect(compare(base, head)).toEqual({
      resources: ['modified ConfigMap a of apps in prod from old'],
      environments: ['prod', 'staging'],
      reasons: Array(2).fill('ConfigMap a moved from prod/Kustomization/flux-system/old a.yaml:1'),
    });
  });

  test('the same object on another cluster is another object', () => {
    const head = one(manifest('ConfigMap', 'a'), { cluster: 'dev' });
    const { resources, environments } = compare(one(manifest('ConfigMap', 'a')), head);
    expect(resources).toEqual([
      'added ConfigMap a of apps in dev',
      'added Kustomization apps of apps in dev',
      'removed ConfigMap a of apps in prod',
      'removed Kustomization apps of apps in prod',
    ]);
    expect(environments).toEqual(['dev', 'prod']);
  });

  test('a resource of a unit of no environment is of its namespace’s', () => {
    const at = (value: string) =>
      one(manifest('ConfigMap', 'a', `  namespace: shop-prod\ndata: {x: "${value}"}\n`), { cluster: 'hub' });
    expect(compare(at('1'), at('2')).environments).toEqual(['prod']);
  });
});

describe('opaque units', () => {
  const release = (values: string) =>
    manifest('HelmRelease', 'redis', `  namespace: shop\nspec: {values: {x: ${values}}}\n`);
  const redis: UnitSketch = {
    cluster: 'hub',
    name: 'redis',
    kind: 'HelmRelease',
    namespace: 'shop',
    file: 'a.yaml',
    status: 'opaque',
    release: { namespace: 'shop-prod', name: 'redis' },
  };

  test('change as their definition does, which is their creator’s resource', () => {
    const side = (values: string): Sketch => ({
      files: { 'ks.yaml': KS, 'a.yaml': release(values) },
      units: [
        { ...apps, cluster: 'hub' },
        { ...redis, createdBy: 'hub/Kustomization/flux-system/apps' },
      ],
    });
    expect(compare(side('1'), side('1'))).toEqual(NOTHING);
    expect(compare(side('1'), side('2'))).toEqual({
      resources: ['modified HelmRelease redis of apps in unknown'],
      environments: ['prod'],
      reasons: ['HelmRelease shop/redis modified a.yaml:1'],
    });
  });

  test('an entry point’s definition is nobody’s resource, and is said', () => {
    const side = (values: string): Sketch => ({ files: { 'a.yaml': release(values) }, units: [redis] });
    expect(compare(side('1'), side('2')).resources).toEqual(['modified HelmRelease redis of redis in prod']);
  });

  test('change with the files they read, and rendered ones do not', () => {
    const side = (status: 'opaque' | 'rendered'): Sketch => ({
      files: { 'ks.yaml': KS, 'charts/redis/values.yaml': 'x: 1' },
      units: [{ ...apps, applies: [], status, path: 'charts/redis' }],
    });
    const files = ['charts/redis/templates/a.yaml'];
    expect(compare(side('opaque'), side('opaque'), files).resources).toEqual([
      'modified Kustomization apps of apps in prod',
    ]);
    expect(compare(side('opaque'), side('opaque'), ['charts/redis2/x.yaml'])).toEqual(NOTHING);
    expect(compare(side('rendered'), side('rendered'), files)).toEqual(NOTHING);
  });

  test('change with values from elsewhere', () => {
    const side = (text: string): Sketch => {
      const [holder] = resourcesOf(
        openRepository(memoryTree({ 'v.yaml': manifest('ConfigMap', 'v', text) })),
        'v.yaml',
      );
      return {
        files: { 'a.yaml': release('1') },
        units: [{ ...redis, values: holder === undefined ? [] : [{ value: holder.value, holder, path: [] }] }],
      };
    };
    expect(compare(side('data: {x: "1"}'), side('data: {x: "2"}')).environments).toEqual(['prod']);
  });
});
