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
import { compareObjects } from '../util/object-order.ts';
import { compareText } from '../util/text.ts';
import { sharingReason } from './sharing.ts';
import type { Sites } from './sites.ts';

interface OpenObject extends KubernetesObject {
  readonly owners: Ownership[];
}

/**
 * Every object of every cluster with the units that would apply it, sorted by cluster, group, kind, namespace and name;
 * owners by unit id. What a Helm release is called is an object too.
 */
export function objectsOf(units: readonly Unit[], sites: Sites): KubernetesObject[] {
  const clusters = new Map<string, Map<string, Map<string, OpenObject>>>();
  for (const unit of units) {
    const site = sites.of(unit);
    const objects = within(within(clusters, unit.cluster), site);
    const own = ownerIn(objects, unit, site, sites.isLoose(unit));
    for (const resource of unit.resources) {
      const { kind, namespace, name } = resource;
      own({ group: groupOf(resource.apiVersion), kind, namespace, name }, resource);
    }
    if (unit.release !== undefined && unit.definition !== undefined) {
      own({ ...RELEASE, ...unit.release }, unit.definition);
    }
  }
  // Cluster by cluster, which takes fewer comparisons.
  return [...clusters]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, bySite]) => [...bySite.values()].flatMap((objects) => [...objects.values()]).sort(compareObjects));
}

/** The map at a key of a map of maps. */
function within<Inner>(maps: Map<string, Map<string, Inner>>, key: string): Map<string, Inner> {
  let map = maps.get(key);
  if (map === undefined) {
    map = new Map();
    maps.set(key, map);
  }
  return map;
}

type Identity = Pick<KubernetesObject, 'group' | 'kind' | 'namespace' | 'name'>;

/** Adds a unit to the owners of objects. A unit that renders an object twice owns it once. */
function ownerIn(objects: Map<string, OpenObject>, unit: Unit, site: string, isLoose: boolean) {
  return (identity: Identity, resource: Resource): void => {
    const key = objectKey(identity.group, identity.kind, identity.namespace, identity.name);
    const sharedReason = identity.group === RELEASE.group ? '' : sharingReason(unit, resource, isLoose);
    const ownership = { unit, resource, shared: sharedReason !== '', sharedReason };
    const object = objects.get(key);
    if (object === undefined) {
      objects.set(key, { cluster: unit.cluster, ...identity, owners: [ownership], ...siteField(site) });
    } else if (object.owners.at(-1)?.unit !== unit) object.owners.push(ownership);
  };
}

function siteField(site: string): { site?: string } {
  return site === '' ? {} : { site };
}

/**
 * Every namespace of every cluster with the units that put namespaced objects into it, and the first object of each.
 * `units` are sorted.
 */
export function namespacesOf(
  units: readonly Unit[],
  placements: ReadonlyMap<string, Placement>,
  sites: Sites,
): NamespaceUse[] {
  const byKey = new Map<string, { cluster: string; site: string; name: string; uses: Map<Unit, Resource> }>();
  for (const unit of units) {
    const { cluster } = unit;
    const site = sites.of(unit);
    const use = (name: string, resource: Resource) => {
      const key = `${cluster}\n${site}\n${name}`;
      const namespace = byKey.get(key) ?? { cluster, site, name, uses: new Map<Unit, Resource>() };
      if (!namespace.uses.has(unit)) namespace.uses.set(unit, resource);
      byKey.set(key, namespace);
    };
    for (const resource of unit.resources) if (resource.namespace !== '') use(resource.namespace, resource);
    if (unit.release !== undefined && unit.definition !== undefined) use(unit.release.namespace, unit.definition);
  }
  return [...byKey.values()]
    .map(({ cluster, site, name, uses }) => ({
      cluster,
      name,
      ...siteField(site),
      uses: [...uses].map(([unit, resource]) => ({
        unit,
        environment: placements.get(unit.id)?.environment ?? UNKNOWN,
        resource,
      })),
    }))
    .sort(
      (a, b) =>
        compareText(a.cluster, b.cluster) || compareText(a.name, b.name) || compareText(a.site ?? '', b.site ?? ''),
    );
}
