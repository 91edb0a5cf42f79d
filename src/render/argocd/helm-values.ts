import type { Document } from '../../model/document.ts';
import type { Repository } from '../../model/files.ts';
import type { Location } from '../../model/location.ts';
import { create, edit, put, type Step } from '../../model/provenance.ts';
import type { Resource } from '../../model/resource.ts';
import type { HelmValues, RenderProblem } from '../../model/unit.ts';
import {
  isMapping,
  listAt,
  type Mapping,
  mappingAt,
  type Path,
  scalarText,
  stringAt,
  type Value,
} from '../../model/value.ts';
import { joinPath, resolvePath } from '../../util/paths.ts';
import type { Checkout } from '../controller.ts';
import type { EffectiveSource } from './effective-source.ts';
import { stepFrom } from './provenance.ts';

/** Sources by `$ref`; `undefined` where the repository is not here. */
export type ReferencedSources = ReadonlyMap<string, Checkout | undefined>;

export interface HelmValuesResult {
  readonly values: readonly HelmValues[];
  readonly problems: readonly RenderProblem[];
  readonly files: readonly string[];
}

/** Values that a `parameters` list may reach into. */
const MAX_INDEX = 1000;

/** Where a source's value files are looked up. */
export interface ValuesPlace {
  /** Parses the values that are written as text. */
  readonly repository: Repository;
  /** Where the chart stands; `undefined` for a chart from elsewhere. */
  readonly checkout: Checkout | undefined;
  /** The chart's directory. */
  readonly directory: string;
  readonly references: ReferencedSources;
}

interface Merge {
  readonly owner: object;
  readonly place: ValuesPlace;
  value: Mapping;
  readonly documents: Document[];
  readonly problems: RenderProblem[];
  readonly files: string[];
}

/**
 * The values that a Helm source gives to its chart, as far as they are written here, least important first: the chart's
 * own `values.yaml`, the value files in order, `valuesObject` or else `values`, and `parameters` (Argo CD, "Helm").
 * They come as one mapping, for what one of them overrides does not run; every field knows its file.
 */
export function helmValuesOf(source: EffectiveSource, place: ValuesPlace): HelmValuesResult {
  const owner = {};
  const merge: Merge = { owner, place, value: create(owner, {}), documents: [], problems: [], files: [] };
  const holder = source.document;
  const helm = mappingAt(source.value, 'helm');
  if (place.checkout !== undefined)
    mergeFile(merge, place.checkout, joinPath(place.directory, 'values.yaml'), undefined);
  for (const [index, entry] of listAt(helm, 'valueFiles').entries()) {
    mergeValueFile(merge, entry, () => holder.locate([...HELM_PATH, 'valueFiles', index]));
  }
  if (helm !== undefined) {
    mergeInline(merge, helm, holder);
    for (const parameter of listAt(helm, 'parameters')) mergeParameter(merge, parameter, holder);
  }
  if (Object.keys(merge.value).length === 0) return { values: [], problems: merge.problems, files: merge.files };
  const holderResource = valuesResource(merge, holder);
  return {
    values: [{ value: merge.value, holder: holderResource, path: [] }],
    problems: merge.problems,
    files: merge.files,
  };
}

const HELM_PATH: Path = ['helm'];

function valuesResource(merge: Merge, holder: Document): Resource {
  const documents = merge.documents.length === 0 ? [holder] : merge.documents;
  return {
    value: merge.value,
    document: documents[0] as Document,
    contributors: [...documents.slice(1), holder],
    apiVersion: '',
    kind: 'HelmValues',
    name: '',
    namespace: '',
  };
}

function mergeValueFile(merge: Merge, entry: Value, locate: () => Location): void {
  const { checkout, directory, references } = merge.place;
  const file = scalarText(entry) ?? '';
  const reference = file.startsWith('$') ? file.slice(0, file.indexOf('/') < 0 ? file.length : file.indexOf('/')) : '';
  if (reference !== '' && references.has(reference)) {
    const referenced = references.get(reference);
    // Where the repository is not here, its values are not either: the unit is opaque already.
    if (referenced === undefined) return;
    const path = resolvePath(referenced.root, file.slice(reference.length + 1));
    if (path !== undefined) mergeFile(merge, referenced, path, locate);
    return;
  }
  if (checkout === undefined || /^[a-z][a-z+.-]*:\/\//i.test(file)) return;
  const base = file.startsWith('/') ? checkout.root : directory;
  const path = resolvePath(base, file.replace(/^\/+/, ''));
  if (path === undefined) {
    merge.problems.push({
      code: 'outside',
      message: `the value file ${file} leaves the repository`,
      location: locate(),
    });
  } else mergeFile(merge, checkout, path, locate);
}

function mergeFile(merge: Merge, checkout: Checkout, path: string, locate: (() => Location) | undefined): void {
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

function mergeInline(merge: Merge, helm: Mapping, holder: Document): void {
  const object = mappingAt(helm, 'valuesObject');
  if (object !== undefined && Object.keys(object).length > 0) {
    mergeMapping(merge, merge.value, object, holder, 'valuesObject');
    return;
  }
  const text = stringAt(helm, 'values') ?? '';
  if (text.trim() === '') return;
  const parsed = merge.place.repository.parseEmbedded(text, holder, ['helm', 'values']).documents[0];
  if (parsed === undefined || !isMapping(parsed.value)) {
    merge.problems.push({
      code: 'invalid',
      message: 'the values do not parse',
      location: holder.locate(['helm', 'values']),
    });
  } else mergeDocument(merge, parsed.value as Mapping, parsed);
}

function mergeDocument(merge: Merge, value: Mapping, document: Document): void {
  merge.documents.push(document);
  mergeMapping(merge, merge.value, value, document, 'valueFiles');
}

/** Helm merges mappings key by key, replaces everything else, and drops what is set to null. */
function mergeMapping(merge: Merge, target: Mapping, values: Mapping, document: Document, transformer: string): void {
  for (const key of Object.keys(values)) {
    const value = values[key] as Value;
    const step = stepFrom(transformer, document, values, key);
    const before = Object.hasOwn(target, key) ? target[key] : undefined;
    if (value === null && before !== undefined) delete target[key];
    else if (isMapping(value) && isMapping(before)) {
      const child = edit(merge.owner, before);
      put(target, key, child);
      mergeMapping(merge, child, value, document, transformer);
    } else put(target, key, value, step);
  }
}

/** `--set name=value`: dots separate the levels, `[n]` is an element of a list, a backslash makes either plain. */
function mergeParameter(merge: Merge, parameter: Value, holder: Document): void {
  const name = stringAt(parameter, 'name') ?? '';
  if (!isMapping(parameter) || name === '') return;
  const keys = parameterKeys(name);
  const text = scalarText(parameter['value']) ?? '';
  const value = parameter['forceString'] === true ? text : typed(text);
  setAt(merge, keys, value, stepFrom('parameters', holder, parameter, 'value'));
}

/** The keys of a `--set` path. */
export function parameterKeys(name: string): (string | number)[] {
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

function setAt(merge: Merge, keys: readonly (string | number)[], value: Value, step: Step): void {
  let container: Mapping | Value[] = merge.value;
  for (const [depth, key] of keys.entries()) {
    if (Array.isArray(container) !== (typeof key === 'number')) return;
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
