import type { Document } from '../../model/document.ts';
import { edit, editChild, put, type Traceable } from '../../model/provenance.ts';
import type { RenderProblem } from '../../model/unit.ts';
import { isMapping, type Mapping, type Value } from '../../model/value.ts';
import { joinPath } from '../../util/paths.ts';
import type { Checkout } from '../controller.ts';
import { asDocument, stepFrom } from './provenance.ts';

/** A source as Argo CD works with it: with the overrides that stand beside the manifests. */
export interface EffectiveSource extends Traceable {
  readonly value: Mapping;
  /** The override files, relative to the root of their repository. */
  readonly files: readonly string[];
  readonly problems: readonly RenderProblem[];
}

/** Overrides may change how manifests are made, not where they come from. */
const PROTECTED = ['chart', 'path', 'repoURL', 'targetRevision'];

/**
 * Applies `.argocd-source.yaml` and `.argocd-source-<application>.yaml` of a source's directory to the source, as a JSON
 * merge patch each (Argo CD, "Store Overrides In Git", and `mergeSourceParameters` of its repo server).
 */
export function applyOverrides(
  source: Mapping,
  holder: Traceable,
  checkout: Checkout,
  directory: string,
  name: string,
): EffectiveSource {
  const files: string[] = [];
  const problems: RenderProblem[] = [];
  const documents: Document[] = [];
  const owner = {};
  let value = source;
  for (const file of ['.argocd-source.yaml', `.argocd-source-${name}.yaml`]) {
    const path = joinPath(directory, file);
    if (file.includes('/') || checkout.repository.tree.kind(path) !== 'file') continue;
    files.push(path);
    const parsed = checkout.repository.parse(path, 'json');
    for (const { message, ...location } of parsed.problems) problems.push({ code: 'invalid', message, location });
    const document = parsed.documents[0];
    if (document === undefined || !isMapping(document.value)) continue;
    documents.push(document);
    value = edit(owner, value);
    mergePatch(owner, value, document.value, document, PROTECTED);
  }
  const contributors = [...holder.contributors, ...documents];
  return { value, document: asDocument(holder), contributors, files, problems };
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
