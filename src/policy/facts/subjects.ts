import type { RelatedLocation } from '../../model/location.ts';
import { originOf } from '../../model/provenance.ts';
import type { Subject } from '../../model/report.ts';
import type { Resource } from '../../model/resource.ts';
import type { Unit } from '../../model/unit.ts';
import type { Path } from '../../model/value.ts';
import type { FactContext } from './context.ts';

/** A subject of which nothing is known. */
export const NO_SUBJECT: Subject = {
  cluster: '',
  environment: '',
  layer: '',
  unit: '',
  apiVersion: '',
  kind: '',
  namespace: '',
  name: '',
  field: '',
};

/** The subject of what is wrong with a resource that a unit applies, or with one field of it. */
export function resourceSubject(context: FactContext, unit: Unit, resource: Resource, path: Path = []): Subject {
  return {
    cluster: unit.cluster,
    environment: context.environmentOf(unit, resource),
    layer: context.placement(unit).layer,
    unit: unit.id,
    apiVersion: resource.apiVersion,
    kind: resource.kind,
    namespace: resource.namespace,
    name: resource.name,
    field: fieldOf(path),
  };
}

/** The subject of what is wrong with a unit. */
export function unitSubject(context: FactContext, unit: Unit, field = ''): Subject {
  const { environment, layer } = context.placement(unit);
  return {
    cluster: unit.cluster,
    environment,
    layer,
    unit: unit.id,
    apiVersion: unit.definition?.apiVersion ?? '',
    kind: unit.kind,
    namespace: unit.namespace,
    name: unit.name,
    field,
  };
}

/** A path as people write it: `spec.containers[0].image`. */
export function fieldOf(path: Path): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${key}`)).join('');
}

/** The place of a field of a resource. */
export function placeOf(resource: Resource, path: Path, message: string): RelatedLocation {
  const { path: file, line, column } = originOf(resource, path);
  return { path: file, line, column, message };
}

/** The place of a resource: where its name is written. */
export function placeOfResource(resource: Resource, message: string): RelatedLocation {
  return placeOf(resource, ['metadata', 'name'], message);
}

/** `Kind namespace/name`, for messages. */
export function labelOf(object: { readonly kind: string; readonly namespace: string; readonly name: string }): string {
  return `${object.kind} ${object.namespace === '' ? '' : `${object.namespace}/`}${object.name}`;
}
