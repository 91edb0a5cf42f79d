import {
  type KubernetesObject,
  type NamespaceUse,
  type Ownership,
  type Placement,
  RELEASE,
  UNKNOWN,
} from '../model/graph.ts';
import { groupOf, objectKey, type Resource } from '../model/resource.ts';
import type { Unit } from '../model/unit.ts';
import { compareText } from '../util/text.ts';
import { sharingReason } from './sharing.ts';

interface OpenObject extends KubernetesObject {
  readonly owners: Ownership[];
}

/**
 * Every object of every cluster with the units that would apply it, sorted by cluster, group, kind, namespace and name;
 * owners by unit id. What a Helm release is called is an object too.
 */
export function objectsOf(units: readonly Unit[]): KubernetesObject[] {
  const byCluster = new Map<string, Map<string, OpenObject>>();
  for (const unit of units) {
    const objects = byCluster.get(unit.cluster) ?? new Map<string, OpenObject>();
    byCluster.set(unit.cluster, objects);
    for (const resource of unit.resources) {
      const { kind, namespace, name } = resource;
      own(objects, { group: groupOf(resource.apiVersion), kind, namespace, name }, unit, resource);
    }
    if (unit.release !== undefined && unit.definition !== undefined) {
      own(objects, { ...RELEASE, ...unit.release }, unit, unit.definition);
    }
  }
  return [...byCluster.values()].flatMap((objects) => [...objects.values()]).sort(compareObjects);
}

type Identity = Pick<KubernetesObject, 'group' | 'kind' | 'namespace' | 'name'>;

/** Adds an owner. A unit that renders an object twice owns it once. */
function own(objects: Map<string, OpenObject>, identity: Identity, unit: Unit, resource: Resource): void {
  const key = objectKey(identity.group, identity.kind, identity.namespace, identity.name);
  const sharedReason = identity.group === RELEASE.group ? '' : sharingReason(unit, resource);
  const ownership = { unit, resource, shared: sharedReason !== '', sharedReason };
  const object = objects.get(key);
  if (object === undefined) objects.set(key, { cluster: unit.cluster, ...identity, owners: [ownership] });
  else if (object.owners.at(-1)?.unit !== unit) object.owners.push(ownership);
}

function compareObjects(a: KubernetesObject, b: KubernetesObject): number {
  return (
    compareText(a.cluster, b.cluster) ||
    compareText(a.group, b.group) ||
    compareText(a.kind, b.kind) ||
    compareText(a.namespace, b.namespace) ||
    compareText(a.name, b.name)
  );
}

/**
 * Every namespace of every cluster with the units that put namespaced objects into it, and the first object of each.
 * `units` are sorted.
 */
export function namespacesOf(units: readonly Unit[], placements: ReadonlyMap<string, Placement>): NamespaceUse[] {
  const byCluster = new Map<string, Map<string, Map<Unit, Resource>>>();
  for (const unit of units) {
    const namespaces = byCluster.get(unit.cluster) ?? new Map<string, Map<Unit, Resource>>();
    byCluster.set(unit.cluster, namespaces);
    const use = (namespace: string, resource: Resource) => {
      const uses = namespaces.get(namespace) ?? new Map<Unit, Resource>();
      if (!uses.has(unit)) uses.set(unit, resource);
      namespaces.set(namespace, uses);
    };
    for (const resource of unit.resources) if (resource.namespace !== '') use(resource.namespace, resource);
    if (unit.release !== undefined && unit.definition !== undefined) use(unit.release.namespace, unit.definition);
  }
  return [...byCluster]
    .flatMap(([cluster, namespaces]) =>
      [...namespaces].map(([name, uses]) => ({
        cluster,
        name,
        uses: [...uses].map(([unit, resource]) => ({
          unit,
          environment: placements.get(unit.id)?.environment ?? UNKNOWN,
          resource,
        })),
      })),
    )
    .sort((a, b) => compareText(a.cluster, b.cluster) || compareText(a.name, b.name));
}
