import type { Resource } from '../../model/resource.ts';
import type { UnitKind } from '../../model/unit.ts';
import { mappingAt } from '../../model/value.ts';
import { placeOf, type UnitDraft } from '../controller.ts';
import { dependenciesOf } from './dependencies.ts';

/** What the unit of an object of Flux is before its spec is looked at: it applies nothing yet. */
export function emptyDraft(resource: Resource, kind: UnitKind, cluster: string): UnitDraft {
  return {
    cluster,
    kind,
    controller: 'flux',
    namespace: resource.namespace,
    name: resource.name,
    location: placeOf(resource),
    sources: [],
    reads: [],
    dependsOn: dependenciesOf(resource, kind),
    targetNamespace: '',
    suspended: false,
    prune: true,
    status: 'rendered',
    problems: [],
    resources: [],
    values: [],
    release: undefined,
    labels: mappingAt(resource.value, 'metadata', 'labels') ?? {},
  };
}
