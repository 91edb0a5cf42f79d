import type { Document } from '../../model/document.ts';
import type { Location } from '../../model/location.ts';
import { create, edit, put, type Step } from '../../model/provenance.ts';
import type { HelmValues, RenderProblem } from '../../model/unit.ts';
import { isMapping, type Mapping, scalarText, stringAt, type Value } from '../../model/value.ts';
import type { Checkout } from '../controller.ts';
import { stepFrom } from './provenance.ts';

/** A longer name of a parameter is taken as it is. */
const MAX_NAME = 1000;
/** Values that a parameter may reach into, by index. */
const MAX_INDEX = 1000;

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
  const parsed = checkout.repository.parse(path);
  for (const { message, line, column } of parsed.problems) {
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
  const value = parameter['forceString'] === true ? text : typed(text);
  setAt(merge, parameterKeys(name), value, stepFrom('parameters', holder, parameter, 'value'));
}

/** The keys of a `--set` path: dots separate them, `[n]` is an element of a list, a backslash makes either plain. */
export function parameterKeys(name: string): (string | number)[] {
  if (name.length > MAX_NAME) return [name];
  const keys: (string | number)[] = [];
  for (const part of name.match(/(?:\\.|[^.\\])+/g) ?? []) {
    const match = /^(.*?)((?:\[\d+\])*)$/s.exec(part);
    const key = (match?.[1] ?? part).replace(/\\(.)/g, '$1');
    if (key !== '') keys.push(key);
    for (const index of (match?.[2] ?? '').match(/\d+/g) ?? []) keys.push(Math.min(Number(index), MAX_INDEX));
  }
  return keys;
}

function typed(text: string): Value {
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  return /^-?(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}

function setAt(merge: ValuesMerge, keys: readonly (string | number)[], value: Value, step: Step): void {
  let container: Mapping | Value[] = merge.value;
  for (const [depth, key] of keys.entries()) {
    if (Array.isArray(container) !== (typeof key === 'number')) return;
    if (Array.isArray(container)) while (container.length < Number(key)) container.push(null);
    if (depth === keys.length - 1) {
      put(container, key, value, step);
      return;
    }
    const before: Value | undefined = Object.hasOwn(container, key) ? (container as Mapping)[key] : undefined;
    const isList = typeof keys[depth + 1] === 'number';
    const fits: boolean = isList ? Array.isArray(before) : isMapping(before);
    const child: Mapping | Value[] = fits
      ? edit(merge.owner, before as Mapping)
      : create<Mapping | Value[]>(merge.owner, isList ? [] : {});
    put(container, key, child);
    container = child;
  }
}
