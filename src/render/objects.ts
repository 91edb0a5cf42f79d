import { groupOf, objectKey, type Resource } from '../model/resource.ts';
import type { ObjectReference, ObjectStore } from './controller.ts';

/** An object store that the discovery loop fills. */
export interface WritableObjectStore extends ObjectStore {
  /** Adds an object that a unit renders; of several with one identity the first counts. */
  add(cluster: string, resource: Resource): void;
}

export function createObjectStore(): WritableObjectStore {
  const byKey = new Map<string, Resource>();
  const byKind = new Map<string, Resource[]>();
  return {
    find: (cluster, reference) => byKey.get(keyOf(cluster, reference)),
    list: (cluster, group, kind) => byKind.get(`${cluster}\n${group}/${kind}`) ?? [],
    add(cluster, resource) {
      const group = groupOf(resource.apiVersion);
      const key = keyOf(cluster, { group, kind: resource.kind, namespace: resource.namespace, name: resource.name });
      if (byKey.has(key)) return;
      byKey.set(key, resource);
      const kindKey = `${cluster}\n${group}/${resource.kind}`;
      const list = byKind.get(kindKey);
      if (list === undefined) byKind.set(kindKey, [resource]);
      else list.push(resource);
    },
  };
}

/** One object of one cluster as a key. */
export function keyOf(cluster: string, { group, kind, namespace, name }: ObjectReference): string {
  return `${cluster}\n${objectKey(group, kind, namespace, name)}`;
}
