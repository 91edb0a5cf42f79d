import type { Document } from '../../model/document.ts';
import { setOwn, writtenIn } from '../../model/provenance.ts';
import type { Resource } from '../../model/resource.ts';
import { isMapping, listAt, type Mapping, mappingAt, type Path, stringAt, type Value } from '../../model/value.ts';
import { placeOf } from '../controller.ts';
import { withResolver } from '../slots.ts';

/*
 * What kustomize-controller writes into the kustomization of a directory before it builds it: the fields of the Flux
 * Kustomization's spec (fluxcd/pkg kustomize, `Generator.WriteFile`).
 */

/** Scalar fields of the spec and the kustomization fields that they replace. */
const REPLACED: readonly (readonly [string, string])[] = [
  ['targetNamespace', 'namespace'],
  ['namePrefix', 'namePrefix'],
  ['nameSuffix', 'nameSuffix'],
];

const APPENDED = ['patches', 'components', 'patchesStrategicMerge', 'patchesJson6902', 'images'];

/** Whether the spec adds anything to the kustomization of its directory. */
export function hasOverlay(spec: Mapping | undefined): boolean {
  return (
    REPLACED.some(([field]) => Boolean(stringAt(spec, field))) ||
    APPENDED.some((field) => listAt(spec, field).length > 0)
  );
}

/**
 * Whether a directory's own kustomization names no resources. kustomize-controller then asks for origin annotations, so
 * that kustomize does not refuse the kustomization for being empty (fluxcd/pkg kustomize, `GenerateManifest`).
 */
export function lacksResources(base: Document | undefined): boolean {
  return base !== undefined && listAt(base.value, 'resources').length === 0;
}

/** The fields of the merged kustomization that the spec supplies, by field or `field/index`: the way to them there. */
type Places = Map<string, Path>;

/** What is left out of the merged kustomization. */
export interface Omissions {
  /** Tells components that are not there, which the spec may allow to leave out. */
  isMissing(component: string): boolean;
  /** Fields of the directory's own kustomization. */
  readonly omitted: readonly string[];
}

/**
 * The kustomization of a directory, completed by a Flux Kustomization. `base` is the directory's own; `undefined` where
 * there is none and `resources` were generated.
 */
export function overlayKustomization(
  definition: Resource,
  base: Document | undefined,
  resources: readonly string[],
  { isMissing, omitted }: Omissions,
): Document {
  const spec = mappingAt(definition.value, 'spec');
  const merged: Mapping = {};
  const places: Places = new Map();
  if (isMapping(base?.value)) {
    for (const key of Object.keys(base.value))
      if (!omitted.includes(key)) setOwn(merged, key, base.value[key] as Value);
  } else merged['resources'] = [...resources];
  if (lacksResources(base)) merged['buildMetadata'] = ['originAnnotations'];
  replaceFields(merged, places, spec);
  appendFields(merged, places, spec, isMissing);
  const path = base?.path ?? definition.document.path;
  const document = { path, index: base?.index ?? 0, value: merged, locate: locator(places, base, definition) };
  return withResolver(document, (way) => {
    const inSpec = specPath(places, way);
    if (inSpec !== undefined) return writtenIn(definition, inSpec);
    return base === undefined ? undefined : { document: base, path: way };
  });
}

function replaceFields(merged: Mapping, places: Places, spec: Mapping | undefined): void {
  for (const [field, kustomizationField] of REPLACED) {
    const value = stringAt(spec, field);
    if (!value) continue;
    merged[kustomizationField] = value;
    places.set(kustomizationField, ['spec', field]);
  }
}

function appendFields(
  merged: Mapping,
  places: Places,
  spec: Mapping | undefined,
  isMissing: (component: string) => boolean,
): void {
  const append = (field: string, from: string, index: number, value: Value) => {
    const list = [...listAt(merged, field), value];
    merged[field] = list;
    places.set(`${field}/${list.length - 1}`, ['spec', from, index]);
  };
  for (const [index, patch] of listAt(spec, 'patches').entries()) append('patches', 'patches', index, patch);
  for (const [index, component] of listAt(spec, 'components').entries()) {
    if (spec?.['ignoreMissingComponents'] === true && isMissing(String(component))) continue;
    append('components', 'components', index, component);
  }
  // Inline objects in the deprecated fields; kustomize wants text there.
  for (const [index, patch] of listAt(spec, 'patchesStrategicMerge').entries()) {
    append('patchesStrategicMerge', 'patchesStrategicMerge', index, JSON.stringify(patch));
  }
  for (const [index, patch] of listAt(spec, 'patchesJson6902').entries()) {
    const target = mappingAt(patch, 'target') ?? {};
    const text = JSON.stringify(isMapping(patch) ? (patch['patch'] ?? []) : []);
    append('patchesJson6902', 'patchesJson6902', index, { target, patch: text });
  }
  for (const [index, image] of listAt(spec, 'images').entries()) {
    const name = stringAt(image, 'name');
    const same = listAt(merged, 'images').findIndex((other) => stringAt(other, 'name') === name);
    if (same < 0) append('images', 'images', index, image);
    else {
      merged['images'] = listAt(merged, 'images').with(same, imageOver(listAt(merged, 'images')[same], image));
      places.set(`images/${same}`, ['spec', 'images', index]);
    }
  }
}

/** An image of the spec over one of the kustomization: the tag and the digest go together, and what it does not say stays. */
function imageOver(before: Value | undefined, image: Value): Value {
  const stays = isMapping(before) ? { ...before } : {};
  if (stringAt(image, 'newTag') || stringAt(image, 'digest')) {
    delete stays['newTag'];
    delete stays['digest'];
  }
  for (const field of ['newName', 'newTag', 'digest']) {
    const value = stringAt(image, field);
    if (value) stays[field] = value;
  }
  return stays;
}

/** The way in the definition to what stands at a path of the merged kustomization, where that came from the spec. */
function specPath(places: Places, [field, index, ...rest]: Path): Path | undefined {
  const item = places.get(`${field}/${index}`);
  return item === undefined ? places.get(String(field)) : [...item, ...rest];
}

/** Locates in the Flux Kustomization what came from there, and in the directory's own kustomization the rest. */
function locator(places: Places, base: Document | undefined, definition: Resource): Document['locate'] {
  return (path, aim) => {
    const inSpec = specPath(places, path);
    if (inSpec !== undefined) return placeOf(definition, inSpec);
    return base === undefined ? placeOf(definition, ['spec', 'path']) : base.locate(path, aim);
  };
}
