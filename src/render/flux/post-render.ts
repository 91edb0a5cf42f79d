import type { Document } from '../../model/document.ts';
import type { Repository } from '../../model/files.ts';
import { writtenIn } from '../../model/provenance.ts';
import type { Resource } from '../../model/resource.ts';
import { listAt, type Mapping, mappingAt, type Path, type Value } from '../../model/value.ts';
import { asDocument } from '../as-document.ts';
import { placeOf } from '../controller.ts';
import { BuildError, createKustomizer } from '../kustomize/index.ts';
import { resolvingEmbedded, withResolver } from '../slots.ts';
import { withCommonMetadata } from './common-metadata.ts';

/** A chart's objects after the `postRenderers` and `commonMetadata` of a release, or why that is not reproduced. */
export type PostRendered = { readonly resources: readonly Resource[] } | { readonly refused: string };

const OUTPUT = 'helm-output.yaml';

/**
 * What `spec.postRenderers` make of a chart's objects, one after the other: each is a kustomization of all of them with
 * patches and images; `spec.commonMetadata` comes last (helm-controller, "Post renderers", "Common metadata"). Helm hands
 * over neither its hooks nor what stands in `crds/`.
 */
export function postRender(release: Resource, resources: readonly Resource[], repository: Repository): PostRendered {
  let current = resources.filter((resource) => !isKept(resource));
  const kept = resources.filter(isKept);
  for (const [index, renderer] of listAt(release.value, 'spec', 'postRenderers').entries()) {
    const spec = mappingAt(renderer, 'kustomize');
    if (spec === undefined) continue;
    if (current.length === 0) break;
    try {
      const kustomization = kustomizationOf(release, spec, ['spec', 'postRenderers', index, 'kustomize']);
      const kustomizer = createKustomizer(outputOf(current, repository));
      const built = kustomizer.build({ root: '', loadRestrictor: 'none', kustomization, reorder: 'none' });
      current = [...built.resources];
    } catch (error) {
      if (!(error instanceof BuildError)) throw error;
      return { refused: `its post-renderer ${index + 1} fails: ${error.message}` };
    }
  }
  return { resources: [...kept, ...withCommonMetadata(current, release)] };
}

function isKept({ value, document }: Resource): boolean {
  return (
    mappingAt(value, 'metadata', 'annotations')?.['helm.sh/hook'] !== undefined || /(?:^|\/)crds\//.test(document.path)
  );
}

/** The objects of a chart as the only file of a repository; text within patches is read by the one that is judged. */
function outputOf(resources: readonly Resource[], repository: Repository): Repository {
  const documents = resources.map((resource) => asDocument(resource));
  const kindOf = (path: string) => (path === '' ? 'directory' : path === OUTPUT ? 'file' : undefined);
  return {
    tree: {
      kind: kindOf,
      entries: (path) => (path === '' ? [{ name: OUTPUT, kind: 'file' }] : []),
      filesBelow: () => [OUTPUT],
      realPath: (path) => (kindOf(path) === undefined ? undefined : path),
      read: () => ({ bytes: new Uint8Array() }),
    },
    parse: (path) => ({ path, documents: path === OUTPUT ? documents : [], problems: [] }),
    parseEmbedded: resolvingEmbedded(repository).parseEmbedded,
    text: () => undefined,
  };
}

const FIELDS = ['patches', 'patchesStrategicMerge', 'patchesJson6902', 'images'];

function kustomizationOf(release: Resource, spec: Mapping, way: Path): Document {
  const value: Mapping = { resources: [OUTPUT] };
  for (const field of FIELDS) {
    const list = listAt(spec, field);
    if (list.length > 0) value[field] = list.map((entry) => textOf(field, entry));
  }
  const inRelease = (path: Path) => (path[0] === 'resources' ? way : [...way, ...path]);
  const { path, index } = release.document;
  const locate = (path: Path) => placeOf(release, inRelease(path));
  return withResolver({ path, index, value, locate }, (path) => writtenIn(release, inRelease(path)));
}

/** The older fields hold objects, where kustomize wants text. */
function textOf(field: string, entry: Value): Value {
  if (field === 'patchesStrategicMerge') return typeof entry === 'string' ? entry : JSON.stringify(entry);
  if (field !== 'patchesJson6902') return entry;
  return { target: mappingAt(entry, 'target') ?? {}, patch: JSON.stringify(listAt(entry, 'patch')) };
}
