import type { Resource } from '../../model/resource.ts';
import { identityOf } from '../../model/resource.ts';
import { isMapping, listAt, type Mapping, mappingAt, type Path, stringAt } from '../../model/value.ts';
import { parentOf } from '../../util/paths.ts';
import { type ControllerContext, placeOf } from '../controller.ts';
import { clampedJoin, isDirectory } from '../flux/directory.ts';
import { readSync, type Sync, syncObjects } from '../flux/flux-instance.ts';
import { FLUX_GROUPS } from '../flux/kinds.ts';
import { publishedRoot } from '../flux/published.ts';
import { kustomizationFile } from '../kustomize/kustomization-file.ts';
import { writtenObjects } from '../written-objects.ts';
import { hasPlaceholder, isDeadPlace } from './places.ts';

/** The `sync` of a Flux Operator instance whose directory is in this repository. */
export interface FoundSync {
  readonly sync: Sync;
  readonly directory: string;
  readonly reason: string;
}

/** Every sync of a FluxInstance, or of a release of the flux-instance chart, that reads a directory of this repository. */
export function findSyncs(context: ControllerContext): FoundSync[] {
  const found: FoundSync[] = [];
  for (const { sync, reason } of allSyncs(context)) {
    const directory = directoryOf(sync, context);
    const isKnown = found.some((other) => other.directory === directory && other.sync.name === sync.name);
    if (directory !== undefined && !isKnown) found.push({ sync, directory, reason });
  }
  return found;
}

function directoryOf(sync: Sync, context: ControllerContext): string | undefined {
  const path = clampedJoin('', sync.path);
  if (hasPlaceholder(path)) return undefined;
  if (sync.kind !== 'OCIRepository') return isDirectory(context.repository, path) ? path : undefined;
  const [source] = syncObjects(sync);
  const published = publishedRoot(source, context, sync.path);
  const directory = published === undefined ? undefined : clampedJoin(published.root, path);
  return directory !== undefined && isDirectory(context.repository, directory) ? directory : undefined;
}

function* allSyncs(context: ControllerContext): Iterable<{ sync: Sync; reason: string }> {
  for (const resource of writtenObjects(context.survey, isInstanceHolder)) {
    if (isDeadPlace(resource.document.path)) continue;
    const reason = `${resource.kind} ${resource.name} in ${resource.document.path}`;
    if (resource.kind === 'FluxInstance') {
      const sync = syncAt(resource, ['spec']);
      if (sync !== undefined) yield { sync, reason };
      continue;
    }
    for (const { value, path } of releasesIn(resource)) {
      const inline = syncAt(resource, [...path, 'spec', 'values', 'instance']);
      const sync = inline ?? (isInstanceRelease(value) ? syncOfValuesFrom(resource, value, context) : undefined);
      if (sync !== undefined) yield { sync, reason };
    }
  }
}

function isInstanceHolder(group: string, kind: string): boolean {
  if (group === FLUX_GROUPS.operator) return kind === 'FluxInstance' || kind === 'ResourceSet';
  return group === FLUX_GROUPS.helm && kind === 'HelmRelease';
}

/** A HelmRelease, or those that a ResourceSet holds. */
function releasesIn(resource: Resource): { value: Mapping; path: Path }[] {
  if (resource.kind === 'HelmRelease') return [{ value: resource.value, path: [] }];
  return listAt(resource.value, 'spec', 'resources').flatMap((value, index) =>
    isMapping(value) && stringAt(value, 'kind') === 'HelmRelease'
      ? [{ value, path: ['spec', 'resources', index] }]
      : [],
  );
}

function isInstanceRelease(release: Mapping): boolean {
  const chart = stringAt(release, 'spec', 'chart', 'spec', 'chart') ?? stringAt(release, 'spec', 'chartRef', 'name');
  return chart === 'flux-instance' || identityOf(release)?.name === 'flux-instance';
}

function syncAt(resource: Resource, path: Path): Sync | undefined {
  return readSync(mappingAt(resource.value, ...path), resource, (field) => placeOf(resource, [...path, 'sync', field]));
}

/** The values of the chart in a ConfigMap that the kustomization of the release's directory generates. */
function syncOfValuesFrom(resource: Resource, release: Mapping, context: ControllerContext): Sync | undefined {
  const directory = parentOf(resource.document.path);
  const names = listAt(release, 'spec', 'valuesFrom').map((entry) => stringAt(entry, 'name') ?? '');
  if (names.length === 0 || kustomizationFile(context.repository, directory) === undefined) return undefined;
  for (const configMap of configMapsOf(directory, context)) {
    if (!names.some((name) => configMap.name === name || configMap.name.startsWith(`${name}-`))) continue;
    for (const [key, text] of Object.entries(mappingAt(configMap.value, 'data') ?? {})) {
      if (typeof text !== 'string' || !text.includes('sync')) continue;
      const sync = syncInText(configMap, key, text, context, resource);
      if (sync !== undefined) return sync;
    }
  }
  return undefined;
}

function configMapsOf(directory: string, { checkouts }: ControllerContext): readonly Resource[] {
  try {
    const { resources } = checkouts.own.kustomizer.build({ root: directory, loadRestrictor: 'none' });
    return resources.filter(({ kind }) => kind === 'ConfigMap');
  } catch {
    return [];
  }
}

function syncInText(
  configMap: Resource,
  key: string,
  text: string,
  { repository }: ControllerContext,
  instance: Resource,
): Sync | undefined {
  const path = ['data', key];
  const { documents } = repository.parseEmbedded(text, configMap.document, path);
  const document = documents.find(({ value }) => mappingAt(value, 'instance', 'sync') !== undefined);
  const file = placeOf(configMap, path).path;
  const own = repository.text(file) === text ? repository.parse(file).documents[0] : document;
  return readSync(mappingAt(document?.value, 'instance'), { ...instance, namespace: 'flux-system' }, (field) =>
    own === undefined ? placeOf(configMap, path) : own.locate(['instance', 'sync', field]),
  );
}
