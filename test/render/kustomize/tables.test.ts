import { describe, expect, test } from 'vitest';
import type { FieldSpecs } from '../../../src/render/kustomize/field-spec.ts';
import { DEFAULT_CONFIG } from '../../../src/render/kustomize/field-spec-tables.ts';
import { effectiveNamespace, type GvkFilter, GvkRegistry, gvkText } from '../../../src/render/kustomize/identity.ts';
import { CLUSTER_SCOPED, NAMESPACED } from '../../../src/render/kustomize/scope.ts';
import { sharedJson } from '../../shared.ts';

interface Spec extends GvkFilter {
  readonly path: string;
  readonly create?: boolean;
}
type Specs = Readonly<Record<string, readonly (Spec & { readonly fieldSpecs?: readonly Spec[] })[]>>;

const texts = (specs: Iterable<Spec>) =>
  [...new Set([...specs].map((spec) => `${gvkText(spec)} ${spec.path} ${spec.create === true}`))].sort();

const known = sharedJson<Specs>('kustomize/vectors/fieldspecs.json');

describe.skipIf(known === undefined)(
  `default field specs${known === undefined ? ' (skipped: no shared data)' : ''}`,
  () => {
    const { nameReference, ...lists } = known ?? {};

    test.each(Object.keys(lists))('%s', (name) => {
      const ours = DEFAULT_CONFIG[name as keyof typeof DEFAULT_CONFIG] as FieldSpecs;
      expect(texts(ours.list)).toEqual(texts(lists[name] ?? []));
    });

    test.each((nameReference ?? []).map((entry) => [gvkText(entry), entry] as const))(
      'references to %s',
      (type, entry) => {
        const ours = DEFAULT_CONFIG.nameReference.find(({ target }) => gvkText(target) === type);
        expect(texts(ours?.referrers.list ?? [])).toEqual(texts(entry.fieldSpecs ?? []));
      },
    );

    test('there are no other references', () => {
      expect(DEFAULT_CONFIG.nameReference.map(({ target }) => gvkText(target)).sort()).toEqual(
        (nameReference ?? []).map(gvkText).sort(),
      );
    });
  },
);

const scopes = sharedJson<{ clusterScoped: string[]; namespaced: string[] }>('kustomize/vectors/scope.json');

test.skipIf(scopes === undefined)('the scope of the kinds that kustomize knows', () => {
  expect([...CLUSTER_SCOPED].sort()).toEqual(scopes?.clusterScoped.toSorted());
  expect([...NAMESPACED].sort()).toEqual(scopes?.namespaced.toSorted());
});

test('identity: no namespace is the default one, and cluster-scoped kinds have none', () => {
  const registry = new GvkRegistry(new Set(['example.org/v1 Realm']));
  const configMap = registry.get('v1', 'ConfigMap');
  expect(registry.get('v1', 'ConfigMap')).toBe(configMap);
  expect(effectiveNamespace(configMap, '')).toBe(effectiveNamespace(configMap, 'default'));
  for (const [apiVersion, kind] of [
    ['v1', 'Namespace'],
    ['example.org/v1', 'Realm'],
  ] as const) {
    expect(effectiveNamespace(registry.get(apiVersion, kind), 'x')).toBe(
      effectiveNamespace(registry.get(apiVersion, kind), ''),
    );
  }
  expect(effectiveNamespace(registry.get('example.org/v2', 'Realm'), 'x')).toBe('x');
});
