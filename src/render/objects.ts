import { groupOf, objectKey, type Resource } from '../model/resource.ts';
import type { ObjectReference, ObjectStore } from './controller.ts';

/** An object store that the discovery loop fills. */
export interface WritableObjectStore extends ObjectStore {
  /** Adds an object that a unit renders; of several with one identity the first counts. */
  add(cluster: string, resource: Resource): void;
}

export function createObjectStore(): WritableObjectStore {
  const clusters = new Map<string, Map<string, Kind>>();

  function kindOf(cluster: string, kind: string): Kind {
    const kinds = clusters.get(cluster) ?? new Map<string, Kind>();
    clusters.set(cluster, kinds);
    const found = kinds.get(kind) ?? { added: [], groups: new Map() };
    kinds.set(kind, found);
    return found;
  }

  return {
    find: (cluster, { group, kind, namespace, name }) =>
      inOrder(kindOf(cluster, kind)).get(group)?.byName.get(`${namespace}/${name}`),
    list: (cluster, group, kind) => inOrder(kindOf(cluster, kind)).get(group)?.list ?? [],
    add: (cluster, resource) => void kindOf(cluster, resource.kind).added.push(resource),
  };
}

/** Objects of one kind of one cluster. Most kinds are never asked for, so what is added is put in order when one is. */
interface Kind {
  readonly added: Resource[];
  readonly groups: Map<string, Group>;
}

interface Group {
  /** By `namespace/name`. */
  readonly byName: Map<string, Resource>;
  readonly list: Resource[];
}

function inOrder({ added, groups }: Kind): Kind['groups'] {
  for (const resource of added) {
    const group = groupOf(resource.apiVersion);
    const { byName, list } = groups.get(group) ?? newGroup(groups, group);
    const key = `${resource.namespace}/${resource.name}`;
    if (byName.has(key)) continue;
    byName.set(key, resource);
    list.push(resource);
  }
  added.length = 0;
  return groups;
}

function newGroup(groups: Kind['groups'], name: string): Group {
  const group: Group = { byName: new Map(), list: [] };
  groups.set(name, group);
  return group;
}

/** One object of one cluster as a key. */
export function keyOf(cluster: string, { group, kind, namespace, name }: ObjectReference): string {
  return `${cluster}\n${objectKey(group, kind, namespace, name)}`;
}
