import type { RelatedLocation } from '../../model/location.ts';
import { groupOf, type Resource, versionOf } from '../../model/resource.ts';
import type { Unit } from '../../model/unit.ts';
import { mappingAt } from '../../model/value.ts';
import type { FactContext } from './context.ts';
import { homeOf } from './homes.ts';
import { celValue } from './manifest.ts';
import type { Node, Traits } from './node.ts';
import { ordinalOf } from './ordinals.ts';
import { placeOf, placeOfResource, resourceSubject } from './subjects.ts';
import { factType } from './type.ts';
import { textMap, UNIT } from './unit.ts';

/** A resource as one unit applies it. */
export interface ResourceInput {
  readonly unit: Unit;
  readonly resource: Resource;
  readonly context: FactContext;
}

/** One Kubernetes object as a unit would apply it. */
export const RESOURCE = factType<ResourceInput>('Resource', {
  apiVersion: ['string', 'as rendered', ({ resource }) => resource.apiVersion],
  group: ['string', 'API group, empty for the core group', ({ resource }) => groupOf(resource.apiVersion)],
  version: ['string', 'version of its API group', ({ resource }) => versionOf(resource.apiVersion)],
  kind: ['string', 'kind', ({ resource }) => resource.kind],
  namespace: ['string', 'namespace that it lands in, empty where it has none', ({ resource }) => resource.namespace],
  name: ['string', 'name', ({ resource }) => resource.name],
  labels: [
    'map<string, string>',
    'its labels',
    ({ resource }) => textMap(mappingAt(resource.value, 'metadata', 'labels')),
  ],
  annotations: [
    'map<string, string>',
    'its annotations',
    ({ resource }) => textMap(mappingAt(resource.value, 'metadata', 'annotations')),
  ],
  path: ['string', 'file that it is written in', ({ resource }) => resource.document.path],
  cluster: ['string', 'cluster that it lands on', ({ unit }) => unit.cluster],
  environment: [
    'string',
    'environment, or `unknown`',
    ({ unit, resource, context }) => context.environmentOf(unit, resource),
  ],
  layer: ['string', 'layer of its unit, or `unknown`', ({ unit, context }) => context.placement(unit).layer],
  risk: [
    'string',
    'risk class of its environment, or `unknown`',
    ({ unit, resource, context }) => context.risk(context.environmentOf(unit, resource)),
  ],
  ordinal: [
    'int',
    'its place among the objects of its kind in its environment on its cluster, by namespace and name, from 1',
    ({ unit, resource, context }) => BigInt(ordinalOf(context, unit, resource)),
  ],
  hostLayer: [
    'string',
    'layer of the other unit whose namespace it is put into: one that makes the namespace and lives in it; or empty',
    ({ unit, resource, context }) => hostLayerOf(context, unit, resource),
  ],
  manifest: [
    'dyn',
    'all of it, as rendered; the values of a Secret are withheld',
    ({ resource }) => celValue(resource.value),
  ],
  unit: ['Unit', 'the unit that applies it', ({ unit, context }) => UNIT.of(context.unit(unit))],
});

function hostLayerOf(context: FactContext, unit: Unit, resource: Resource): string {
  const home = resource.namespace === '' ? undefined : homeOf(context, unit, resource.namespace);
  return home === undefined ? '' : context.placement(home.unit).layer;
}

export const RESOURCE_NODE: Node<ResourceInput> = {
  name: 'resource',
  description: 'every Kubernetes object, once for each unit that applies it',
  type: RESOURCE,
  places: ['resource', 'unit'],
  *items(context) {
    for (const unit of context.input.graph.units) {
      for (const resource of unit.resources) yield { unit, resource, context };
    }
  },
  traits: resourceTraits,
  subject: ({ unit, resource, context }) => resourceSubject(context, unit, resource),
  value: () => '',
  place: ({ unit, resource }, name) =>
    name === 'unit' ? [placeOfUnit(unit)] : [placeOfResource(resource, 'the object')],
  field: ({ resource }, path) => placeOf(resource, path, 'the field'),
  resources: ({ resource }) => [resource],
};

/** What a policy's `match` sees of a resource. */
export function resourceTraits({ unit, resource, context }: ResourceInput): Traits {
  const environment = context.environmentOf(unit, resource);
  return {
    kind: resource.kind,
    name: resource.name,
    namespace: resource.namespace,
    cluster: unit.cluster,
    environment,
    layer: context.placement(unit).layer,
    risk: context.risk(environment),
    path: resource.document.path,
  };
}

/** Where a unit is written. */
export function placeOfUnit(unit: Unit, message = `${unit.kind} ${unit.name}`): RelatedLocation {
  return { ...unit.location, message };
}
