import type { ImageUse } from '../model/graph.ts';
import { groupOf, type Resource } from '../model/resource.ts';
import type { Unit } from '../model/unit.ts';
import { type Key, listAt, type Mapping, mappingAt, stringAt } from '../model/value.ts';
import { once } from '../util/once.ts';
import { valuesImages } from './helm-images.ts';
import { firstParameter, type ImageReference, parseImageReference } from './image-reference.ts';
import { imageFields } from './pod-specs.ts';

/** Every image that units would run: in the pods of their resources, and in Helm values whose chart is not rendered. */
export function imagesOf(units: readonly Unit[]): ImageUse[] {
  return units.flatMap((unit) => [
    ...unit.resources.flatMap((resource) => resourceImages(unit, resource)),
    ...(rendersItsChart(unit) ? [] : helmImages(unit)),
  ]);
}

/** The images of one resource, without those of all others: see `Graph.imagesAt`. */
export function imagesAtEach(units: readonly Unit[]): (resource: Resource) => readonly Image[] {
  const byHolder = once(() => {
    const holders = new Map<Resource, Set<Unit>>();
    for (const unit of units) {
      for (const { holder } of unit.values) holders.set(holder, (holders.get(holder) ?? new Set()).add(unit));
    }
    return holders;
  });
  return (resource) => {
    const saying = [...(byHolder().get(resource) ?? [])].filter((unit) => !rendersItsChart(unit));
    return [...imagesOnce(resource), ...saying.flatMap(helmImages).filter((image) => image.resource === resource)];
  };
}

function resourceImages(unit: Unit, resource: Resource): ImageUse[] {
  return imagesOnce(resource).map((image) => ({ unit, resource, ...image }));
}

type Image = Omit<ImageUse, 'unit' | 'resource'>;

/** Many clusters run the same objects, and both sides of a pull request. */
const imagesByValue = new WeakMap<Mapping, readonly Image[]>();

function imagesOnce(resource: Resource): readonly Image[] {
  let images = imagesByValue.get(resource.value);
  if (images === undefined) {
    images = imagesIn(resource);
    imagesByValue.set(resource.value, images);
  }
  return images;
}

function imagesIn(resource: Resource): Image[] {
  const fields = imageFields(groupOf(resource.apiVersion), resource.kind, resource.value);
  if (fields.length === 0) return [];
  const replaced = replacedContainers(resource);
  return fields.map(({ path, reference }) => ({
    path,
    reference,
    ...partsOf(reference),
    tagKnown: firstParameter(reference) < 0 && !replaced(path),
  }));
}

/** The parts of a reference; of one with parameters only what stands before the first of them is known. */
function partsOf(reference: string): ImageReference {
  const parameter = firstParameter(reference);
  if (parameter < 0) return parseImageReference(reference);
  const { name, registry, tag } = parseImageReference(reference.slice(0, parameter));
  const hasName = reference[name.length] === ':' || tag !== '';
  const unknown = { tag: '', digest: '', valid: true };
  return hasName ? { name, registry, ...unknown } : { name: reference, registry: '', ...unknown };
}

/** Containers whose image OpenShift's image triggers replace when the object is applied. */
function replacedContainers(resource: Resource): (path: readonly Key[]) => boolean {
  if (stringAt(resource.value, 'metadata', 'annotations', 'image.openshift.io/triggers') !== undefined)
    return () => true;
  if (resource.kind !== 'DeploymentConfig') return () => false;
  const names = new Set(
    listAt(resource.value, 'spec', 'triggers')
      .filter((trigger) => stringAt(trigger, 'type') === 'ImageChange')
      .flatMap((trigger) => listAt(mappingAt(trigger, 'imageChangeParams'), 'containerNames')),
  );
  return (path) => names.has(stringAt(resource.value, ...path.slice(0, -1), 'name') ?? '');
}

/** Whether what Helm made of the values is among the unit's resources, so that the values say nothing new. */
function rendersItsChart(unit: Unit): boolean {
  return unit.status === 'rendered' && unit.resources.length > 0 && !unit.problems.some(({ code }) => code === 'chart');
}

function helmImages(unit: Unit): ImageUse[] {
  return unit.values.flatMap(({ value, holder, path }) =>
    valuesImages(value).map((image) => {
      const parts = partsOf(image.reference);
      return {
        unit,
        resource: holder,
        path: [...path, ...image.path],
        reference: image.reference,
        ...parts,
        registry: image.hasRepository ? parts.registry : '',
        valid: !image.hasRepository || parts.valid,
        // Without a tag in the values the chart's own holds, mostly the version of the app.
        tagKnown: parts.tag !== '' || parts.digest !== '',
      };
    }),
  );
}
