import { objectsOf } from '../model/objects.ts';
import { groupOf, type Resource } from '../model/resource.ts';
import { type Scopes, scopesWith } from '../model/scope.ts';
import type { Survey } from '../model/survey.ts';
import { stringAt } from '../model/value.ts';

/** The scopes of kinds, with what the CustomResourceDefinitions anywhere in the repository say. */
export function scopesOf(survey: Survey): Scopes {
  const defined = new Map<string, 'Cluster' | 'Namespaced'>();
  for (const file of survey.files) {
    if (file.class !== 'manifest' && file.class !== 'chart') continue;
    for (const document of file.parsed.documents) {
      for (const { value } of objectsOf(document)) {
        if (stringAt(value, 'kind') !== 'CustomResourceDefinition') continue;
        const scope = stringAt(value, 'spec', 'scope');
        const key = `${stringAt(value, 'spec', 'group')}/${stringAt(value, 'spec', 'names', 'kind')}`;
        if (scope === 'Cluster' || scope === 'Namespaced') defined.set(key, scope);
      }
    }
  }
  return scopesWith(defined);
}

/**
 * A resource with the namespace it lands in: none for cluster-scoped kinds, its own where it names one, else the
 * unit's, else the API server's default.
 */
export function withEffectiveNamespace(resource: Resource, targetNamespace: string, scopes: Scopes): Resource {
  const namespace = scopes.isClusterScoped(groupOf(resource.apiVersion), resource.kind)
    ? ''
    : resource.namespace || targetNamespace || 'default';
  return namespace === resource.namespace ? resource : landedIn(namespace, resource);
}

const landed = new WeakMap<Resource, Map<string, Resource>>();

/** The same object each time, so that what is worked out about it is known again, on the other side too. */
function landedIn(namespace: string, resource: Resource): Resource {
  const places = landed.get(resource) ?? new Map<string, Resource>();
  landed.set(resource, places);
  const found = places.get(namespace) ?? { ...resource, namespace };
  places.set(namespace, found);
  return found;
}
