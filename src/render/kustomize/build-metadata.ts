import type { BuildOrigin } from './record.ts';
import type { Workspace } from './workspace.ts';

/** Notes for `buildMetadata` that a transformer of the kustomization ran over all resources. */
export function recordTransformation(work: Workspace, kind: string): void {
  if (!work.metadata.has('transformerAnnotations') || work.origin === undefined) return;
  const transformation = configuredBy(work, kind);
  for (const record of work.map.records) {
    // What has no origin is taken to be made by the transformer.
    if (record.origin === undefined && work.metadata.has('originAnnotations')) record.origin = transformation;
    else record.transformations = [...record.transformations, transformation];
  }
}

/** The origin of what a builtin generator or transformer of the kustomization makes. */
export function configuredBy(work: Workspace, kind: string): BuildOrigin {
  const { origin, kustomization } = work;
  const { path, ...rest } = origin ?? {};
  const file = kustomization.document.path.split('/').at(-1) ?? '';
  return {
    ...rest,
    configuredIn: path === undefined || path === '' ? file : `${path}/${file}`,
    configuredBy: { apiVersion: 'builtin', kind, name: '' },
  };
}
