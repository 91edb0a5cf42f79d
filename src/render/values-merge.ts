import type { Document } from '../model/document.ts';
import type { Location } from '../model/location.ts';
import { create, edit, put } from '../model/provenance.ts';
import type { HelmValues, RenderProblem } from '../model/unit.ts';
import { isMapping, type Mapping, scalarText, stringAt, type Value } from '../model/value.ts';
import { stepFrom } from './as-document.ts';
import type { Checkout } from './controller.ts';
import { keysOfName, setValue, typedValue } from './helm/set-value.ts';

/** Values of a chart, put together from several places; every field knows its own. */
export interface ValuesMerge {
  readonly owner: object;
  readonly value: Mapping;
  readonly documents: Document[];
  readonly problems: RenderProblem[];
  /** Files of the repository that were read. */
  readonly files: string[];
  /** Whether null stays, to take a default of the chart away, or takes away what stands before it. */
  readonly keepsNulls: boolean;
}

/** Nothing yet. */
export function emptyMerge(keepsNulls = false): ValuesMerge {
  const owner = {};
  return { owner, value: create(owner, {}), documents: [], problems: [], files: [], keepsNulls };
}

/** What was put together; nothing where no value was written. `holder` is the document that asked for it. */
export function mergedValues({ value, documents }: ValuesMerge, holder: Document): readonly HelmValues[] {
  if (Object.keys(value).length === 0) return [];
  const [document = holder, ...contributors] = documents;
  const identity = { apiVersion: '', kind: 'HelmValues', name: '', namespace: '' };
  return [{ value, holder: { ...identity, value, document, contributors: [...contributors, holder] }, path: [] }];
}

/** Puts a value file over what there is. A missing one is a problem where `locate` says who asked for it. */
export function mergeFile(
  merge: ValuesMerge,
  checkout: Pick<Checkout, 'repository' | 'here'>,
  path: string,
  locate: (() => Location) | undefined,
): void {
  if (checkout.repository.tree.kind(path) !== 'file') {
    if (locate !== undefined) {
      merge.problems.push({ code: 'missing', message: `the value file ${path} does not exist`, location: locate() });
    }
    return;
  }
  if (checkout.here) merge.files.push(path);
  const parsed = checkout.repository.parse(path, 'json');
  for (const { code, message, line, column } of parsed.problems) {
    // Of two equal keys Helm takes the last.
    if (code === 'duplicate-key') continue;
    merge.problems.push({ code: 'invalid', message, location: { path, line, column } });
  }
  const document = parsed.documents[0];
  if (document !== undefined && isMapping(document.value)) mergeDocument(merge, document.value, document);
}

/** Puts a mapping of a document over what there is. */
export function mergeDocument(merge: ValuesMerge, value: Mapping, document: Document): void {
  merge.documents.push(document);
  mergeMapping(merge, merge.value, value, document);
}

/** Helm merges mappings key by key, replaces everything else, and drops what is set to null. */
function mergeMapping(merge: ValuesMerge, target: Mapping, values: Mapping, document: Document): void {
  for (const key of Object.keys(values)) {
    const value = values[key] as Value;
    const before = Object.hasOwn(target, key) ? target[key] : undefined;
    if (value === null && before !== undefined && !merge.keepsNulls) delete target[key];
    else if (isMapping(value) && isMapping(before)) {
      const child = edit(merge.owner, before);
      put(target, key, child);
      mergeMapping(merge, child, value, document);
    } else put(target, key, value, stepFrom('values', document, values, key));
  }
}

/** Puts one entry of `parameters` over what there is: `--set name=value`, or `--set-string` with `forceString`. */
export function mergeParameter(
  merge: ValuesMerge,
  parameter: Value,
  holder: Document,
  substitute: (text: string) => string,
): void {
  const name = stringAt(parameter, 'name') ?? '';
  if (!isMapping(parameter) || name === '') return;
  const text = substitute(scalarText(parameter['value']) ?? '');
  const value = parameter['forceString'] === true ? text : typedValue(text);
  const step = stepFrom('parameters', holder, parameter, 'value');
  setValue(merge.owner, merge.value, keysOfName(name), value, step);
}
