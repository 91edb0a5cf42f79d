import type { Resource } from '../../model/resource.ts';
import type { Dependency, UnitKind } from '../../model/unit.ts';
import { listAt, stringAt } from '../../model/value.ts';
import { fieldReference } from '../controller.ts';

/** `spec.dependsOn` of a Kustomization or HelmRelease: units of the same kind, in its namespace unless it says so. */
export function dependenciesOf(resource: Resource, kind: UnitKind): Dependency[] {
  return listAt(resource.value, 'spec', 'dependsOn').flatMap((entry, index): Dependency[] => {
    const name = stringAt(entry, 'name');
    if (name === undefined) return [];
    const namespace = stringAt(entry, 'namespace') || resource.namespace;
    return [{ ...fieldReference('dependsOn', resource, ['spec', 'dependsOn', index, 'name']), kind, namespace, name }];
  });
}
