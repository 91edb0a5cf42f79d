import { nameOf } from '../../util/paths.ts';
import type { BuildOrigin, ResourceRecord } from './record.ts';
import type { Workspace } from './workspace.ts';

/** Notes for `buildMetadata` that a transformer of the kustomization ran over all resources. */
export function recordTransformation(work: Workspace, kind: string, config?: ResourceRecord): void {
  if (!work.metadata.has('transformerAnnotations') || work.origin === undefined) return;
  const transformation = configuredBy(work, kind, config);
  for (const record of work.map.records) {
    // What has no origin is taken to be made by the transformer.
    if (record.origin === undefined && work.metadata.has('originAnnotations')) record.origin = transformation;
    else record.transformations = [...record.transformations, transformation];
  }
}

/** The origin of what a builtin generator or transformer of the kustomization makes. */
export function configuredBy(work: Workspace, kind: string, config?: ResourceRecord): BuildOrigin {
  const { origin, kustomization } = work;
  const by = { apiVersion: 'builtin', kind, name: config?.name ?? '', namespace: config?.namespace ?? '' };
  if (config?.origin?.path !== undefined) {
    const { path, ...rest } = config.origin;
    return { ...rest, configuredIn: path, configuredBy: by };
  }
  const { path, ...rest } = origin ?? {};
  const file = nameOf(kustomization.document.path);
  return { ...rest, configuredIn: path === undefined || path === '' ? file : `${path}/${file}`, configuredBy: by };
}
