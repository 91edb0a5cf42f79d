import type { Location } from '../../model/location.ts';
import type { Resource } from '../../model/resource.ts';
import { type Mapping, mappingAt, type Path, stringAt, type Value } from '../../model/value.ts';
import { type Definition, type Expansion, placeOf } from '../controller.ts';
import { synthesize } from '../slots.ts';
import { instancePatches, patched } from './merge-patch.ts';

/** What a Flux Operator instance synchronizes, and where each field of it is written. */
export interface Sync {
  readonly kind: string;
  readonly url: string;
  readonly ref: string;
  readonly path: string;
  readonly name: string;
  readonly namespace: string;
  /** What the instance patches its objects with. */
  readonly patches: readonly Value[];
  /** File that says so. */
  readonly file: string;
  locate(field: string): Location;
}

/** A FluxInstance creates the source and the Kustomization of its `spec.sync`; it is no unit of its own. */
export function expandFluxInstance(definition: Definition): Expansion {
  const { resource } = definition;
  const sync = readSync(mappingAt(resource.value, 'spec'), resource, (field) =>
    placeOf(resource, ['spec', 'sync', field]),
  );
  return sync === undefined ? {} : { creates: syncObjects(sync) };
}

/**
 * Reads the `sync` of a FluxInstance's spec, or of the `instance` in the values of its Helm chart; `undefined` where it
 * names no source.
 */
export function readSync(
  spec: Mapping | undefined,
  instance: Resource,
  locate: (field: string) => Location,
): Sync | undefined {
  const sync = mappingAt(spec, 'sync');
  const url = stringAt(sync, 'url');
  if (url === undefined || url === '') return undefined;
  const namespace = instance.namespace || 'flux-system';
  return {
    kind: stringAt(sync, 'kind') ?? 'GitRepository',
    url,
    ref: stringAt(sync, 'ref') ?? '',
    path: stringAt(sync, 'path') ?? '',
    // The operator's default is the namespace's name (https://fluxoperator.dev/docs/crd/fluxinstance/).
    name: stringAt(sync, 'name') || namespace,
    namespace,
    patches: instancePatches(spec),
    file: instance.document.path,
    locate,
  };
}

/** The source and the Kustomization that the Flux Operator creates for a sync. */
export function syncObjects(sync: Sync): [source: Resource, kustomization: Resource] {
  const { kind, name, namespace, url, ref, path, file } = sync;
  const metadata = () => ({ name, namespace });
  const isBranch = ref.startsWith('refs/heads/');
  const reference: Mapping =
    kind === 'GitRepository' ? (isBranch ? { branch: ref.slice('refs/heads/'.length) } : { name: ref }) : { tag: ref };
  const source = synthesize(
    patched(
      {
        apiVersion: 'source.toolkit.fluxcd.io/v1',
        kind,
        metadata: metadata(),
        spec: kind === 'Bucket' ? { endpoint: url, bucketName: ref } : { url, ref: reference },
      },
      sync.patches,
    ),
    file,
    (at: Path) => sync.locate(at[1] === 'ref' ? 'ref' : 'url'),
  );
  const kustomization = synthesize(
    patched(
      {
        apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
        kind: 'Kustomization',
        metadata: metadata(),
        spec: { path: path || './', prune: true, sourceRef: { kind, name } },
      },
      sync.patches,
    ),
    file,
    () => sync.locate('path'),
  );
  return [source, kustomization];
}
