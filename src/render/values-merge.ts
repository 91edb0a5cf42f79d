import type { Document } from '../model/document.ts';
import type { Location } from '../model/location.ts';
import { create, edit, put, type Step } from '../model/provenance.ts';
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
  /** Whether it is what is given to a chart: null stays, to take a default of the chart away. */
  readonly isGiven: boolean;
}

/** Nothing yet. */
export function emptyMerge(isGiven = false): ValuesMerge {
  const owner = {};
  return { owner, value: create(owner, {}), documents: [], problems: [], files: [], isGiven };
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
  const document = readValues(merge, checkout, path, locate);
  if (isMapping(document?.value)) mergeDocument(merge, document.value, document);
}

/** Reads a value file, and notes it and what is wrong with it. */
export function readValues(
  merge: ValuesMerge,
  checkout: Pick<Checkout, 'repository' | 'here'>,
  path: string,
  locate: (() => Location) | undefined,
): Document | undefined {
  if (checkout.repository.tree.kind(path) !== 'file') {
    if (locate !== undefined) {
      merge.problems.push({ code: 'missing', message: `the value file ${path} does not exist`, location: locate() });
    }
    return undefined;
  }
  if (checkout.here) merge.files.push(path);
  const parsed = checkout.repository.parse(path, 'json');
  for (const { code, message, line, column } of parsed.problems) {
    // Of two equal keys Helm takes the last.
    if (code === 'duplicate-key') continue;
    merge.problems.push({ code: 'invalid', message, location: { path, line, column } });
  }
  return parsed.documents[0];
}

/** Puts a mapping of a document over what there is. */
export function mergeDocument(merge: ValuesMerge, value: Mapping, document: Document): void {
  merge.documents.push(document);
  mergeMapping(merge, merge.value, value, document);
}

/** What supplied a value. Nobody asks that of what is only given to a chart. */
function stepOf(
  { isGiven }: ValuesMerge,
  ...[transformer, document, container, key]: Parameters<typeof stepFrom>
): Step | undefined {
  return isGiven ? undefined : stepFrom(transformer, document, container, key);
}

/** Helm merges mappings key by key, replaces everything else, and drops what is set to null. */
function mergeMapping(merge: ValuesMerge, target: Mapping, values: Mapping, document: Document): void {
  for (const key of Object.keys(values)) {
    const value = values[key] as Value;
    const before = Object.hasOwn(target, key) ? target[key] : undefined;
    if (value === null && before !== undefined && !merge.isGiven) delete target[key];
    else if (isMapping(value) && isMapping(before)) {
      const child = edit(merge.owner, before);
      put(target, key, child);
      mergeMapping(merge, child, value, document);
    } else put(target, key, value, stepOf(merge, 'values', document, values, key));
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
  const step = stepOf(merge, 'parameters', holder, parameter, 'value');
  setValue(merge.owner, merge.value, keysOfName(name), value, step);
}
