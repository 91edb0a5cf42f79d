import type { Document } from '../../model/document.ts';
import { edit, editChild, put } from '../../model/provenance.ts';
import type { Resource } from '../../model/resource.ts';
import type { RenderProblem } from '../../model/unit.ts';
import { isMapping, type Mapping, type Path, type Value } from '../../model/value.ts';
import { joinPath } from '../../util/paths.ts';
import { asDocument, stepFrom } from '../as-document.ts';
import type { Checkout } from '../controller.ts';

/** A source as Argo CD works with it: with the overrides that stand beside the manifests. */
export interface EffectiveSource {
  readonly value: Mapping;
  /** The source as a document of its own. */
  readonly document: Document;
  /** Documents of files that may hold the source's texts as they are, and the way to the source in each. */
  readonly hosts: readonly { readonly document: Document; readonly at: Path }[];
  /** The override files, relative to the root of their repository. */
  readonly files: readonly string[];
  readonly problems: readonly RenderProblem[];
}

/** Overrides may change how manifests are made, not where they come from. */
const PROTECTED = ['chart', 'path', 'repoURL', 'targetRevision'];

/**
 * A source as it is written in an Application.
 *
 * @param application the Application as a document of its own, and `at` the way to the source in it
 * @param file the document of the file that the Application, or the ApplicationSet that generates it, is written in
 */
export function declaredSource(value: Mapping, application: Resource, at: Path, file: Document): EffectiveSource {
  const { path, index, locate } = application.document;
  const document: Document = { path, index, value, locate: (way, aim) => locate([...at, ...way], aim) };
  const hosts = [
    { document: file, at },
    { document: file, at: ['spec', 'template', ...at] },
  ];
  return { value, document, hosts, files: [], problems: [] };
}

/**
 * Applies `.argocd-source.yaml` and `.argocd-source-<application>.yaml` of a source's directory to the source, as a JSON
 * merge patch each (Argo CD, "Store Overrides In Git", and `mergeSourceParameters` of its repo server).
 */
export function applyOverrides(
  source: EffectiveSource,
  checkout: Checkout,
  directory: string,
  application: string,
): EffectiveSource {
  const files: string[] = [];
  const problems: RenderProblem[] = [];
  const documents: Document[] = [];
  const owner = {};
  let value = source.value;
  for (const file of ['.argocd-source.yaml', `.argocd-source-${application}.yaml`]) {
    const path = joinPath(directory, file);
    if (file.includes('/') || checkout.repository.tree.kind(path) !== 'file') continue;
    files.push(path);
    const parsed = checkout.repository.parse(path, 'json');
    for (const { message, line, column } of parsed.problems) {
      problems.push({ code: 'invalid', message, location: { path, line, column } });
    }
    const document = parsed.documents[0];
    if (document === undefined || !isMapping(document.value)) continue;
    documents.push(document);
    value = edit(owner, value);
    mergePatch(owner, value, document.value, document, PROTECTED);
  }
  if (documents.length === 0) return { ...source, files, problems };
  const document = asDocument({ value, document: source.document, contributors: documents });
  return { value: document.value as Mapping, document, hosts: source.hosts, files, problems };
}

/** JSON merge patch (RFC 7396) onto a container that `owner` may write to. */
function mergePatch(
  owner: object,
  target: Mapping,
  patch: Mapping,
  document: Document,
  except: readonly string[],
): void {
  for (const key of Object.keys(patch)) {
    if (except.includes(key)) continue;
    const value = patch[key] as Value;
    if (value === null) delete target[key];
    else if (isMapping(value) && Object.hasOwn(target, key) && isMapping(target[key])) {
      mergePatch(owner, editChild<Mapping>(owner, target, key), value, document, []);
    } else put(target, key, value, stepFrom('argocd-source', document, patch, key));
  }
}
