import { nameOf } from '../../util/paths.ts';
import type { BuildOrigin, ResourceRecord } from './record.ts';
import type { Workspace } from './workspace.ts';

/** Notes for `buildMetadata` that a transformer of the kustomization ran over all resources. */
export function recordTransformation(work: Workspace, kind: string, config?: ResourceRecord): void {
  if (!work.metadata.has('transformerAnnotations') || work.origin === undefined) return;
  const transformation = configuredBy(work, kind, config);
  for (const record of work.map.records) {
    // What has no origin is taken to be made by the transformer.
    if (record.origin === undefined) record.origin = transformation;
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

/** The origin of what is written in the kustomization itself. */
export function inlineOrigin(work: Workspace): BuildOrigin | undefined {
  if (work.origin === undefined) return undefined;
  const { path, ...rest } = work.origin;
  const file = nameOf(work.kustomization.document.path);
  return { ...rest, path: path === undefined || path === '' ? file : `${path}/${file}` };
}

/** An origin as the annotation holds it. */
export function originText(origin: BuildOrigin): string {
  return originLines(origin).join('');
}

/** Transformations as the annotation holds them. */
export function transformationsText(transformations: readonly BuildOrigin[]): string {
  return transformations
    .map((origin) =>
      originLines(origin)
        .map((line, index) => `${index === 0 ? '- ' : '  '}${line}`)
        .join(''),
    )
    .join('');
}

function originLines({ path, repo, ref, configuredIn, configuredBy }: BuildOrigin): string[] {
  const lines = Object.entries({ path, repo, ref, configuredIn })
    .filter(([, text]) => text !== undefined && text !== '')
    .map(([key, text]) => `${key}: ${text}\n`);
  if (configuredBy === undefined) return lines;
  const by = Object.entries(configuredBy).filter(([, text]) => text !== '');
  return [...lines, 'configuredBy:\n', ...by.map(([key, text]) => `  ${key}: ${text}\n`)];
}
