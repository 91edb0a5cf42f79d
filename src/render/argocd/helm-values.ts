import type { Document } from '../../model/document.ts';
import type { Repository } from '../../model/files.ts';
import type { Location } from '../../model/location.ts';
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
  valueAt,
} from '../../model/value.ts';
import { joinPath, resolvePath } from '../../util/paths.ts';
import type { Checkout } from '../controller.ts';
import {
  emptyMerge,
  mergeDocument,
  mergedValues,
  mergeFile,
  mergeParameter,
  readValues,
  type ValuesMerge,
} from '../values-merge.ts';
import type { EffectiveSource } from './effective-source.ts';

/** Sources by `$ref`; `undefined` where the repository is not here. */
export type ReferencedSources = ReadonlyMap<string, Checkout | undefined>;

/** The values that a source gives to its chart. */
export interface HelmValuesResult {
  /** Those of the chart among them; put together when somebody asks. */
  readonly values: readonly HelmValues[];
  /** The files that set values, and the one that asks for them. */
  readonly sources: readonly string[];
  /** What is set over the chart's own values. */
  readonly given: Mapping;
  /** Why not everything that is set is known here; `undefined` where it is. */
  readonly incomplete: string | undefined;
  readonly problems: readonly RenderProblem[];
  readonly files: readonly string[];
}

/** Where a source's value files are looked up. */
export interface ValuesPlace {
  /** Parses the values that are written as text. */
  readonly repository: Repository;
  /** Where the chart stands; `undefined` for a chart from elsewhere. */
  readonly checkout: Checkout | undefined;
  /** The chart's directory. */
  readonly directory: string;
  readonly references: ReferencedSources;
  /** Replaces variables of the build environment. */
  readonly substitute: (text: string) => string;
}

/**
 * The values that a Helm source gives to its chart, as far as they are written here, least important first: the chart's
 * own `values.yaml`, the value files in order, `valuesObject` or else `values`, and `parameters` (Argo CD, "Helm").
 * They come as one mapping, for what one of them overrides does not run; every field knows its file.
 */
export function helmValuesOf(source: EffectiveSource, place: ValuesPlace): HelmValuesResult {
  const given = emptyMerge(true);
  readOwn(given, place);
  const incomplete = mergeSet(given, source, place);
  let values: readonly HelmValues[] | undefined;
  return {
    get values() {
      values ??= wholeValues(source, place);
      return values;
    },
    sources: [...given.documents, source.document].map(({ path }) => path),
    given: given.value,
    incomplete,
    problems: given.problems,
    files: given.files,
  };
}

/** The chart's own `values.yaml`, if it has one. */
function readOwn(merge: ValuesMerge, { checkout, directory }: ValuesPlace): Document | undefined {
  return checkout && readValues(merge, checkout, joinPath(directory, 'values.yaml'), undefined);
}

function wholeValues(source: EffectiveSource, place: ValuesPlace): readonly HelmValues[] {
  const whole = emptyMerge();
  const own = readOwn(whole, place);
  if (isMapping(own?.value)) mergeDocument(whole, own.value, own);
  mergeSet(whole, source, place);
  return mergedValues(whole, source.document);
}

/** Everything that the source sets, in order. Gives the reason where something of it is not here. */
function mergeSet(merge: ValuesMerge, source: EffectiveSource, place: ValuesPlace): string | undefined {
  const holder = source.document;
  const helm = mappingAt(source.value, 'helm');
  let incomplete: string | undefined;
  const ignoresMissing = helm?.['ignoreMissingValueFiles'] === true;
  for (const [index, entry] of listAt(helm, 'valueFiles').entries()) {
    const locate = () => holder.locate(['helm', 'valueFiles', index]);
    incomplete ??= mergeValueFile(merge, place, entry, locate, ignoresMissing);
  }
  if (helm !== undefined) {
    mergeInline(merge, place, helm, source);
    for (const parameter of listAt(helm, 'parameters')) mergeParameter(merge, parameter, holder, place.substitute);
    if (listAt(helm, 'fileParameters').length > 0) incomplete ??= 'it takes parameters from files';
  }
  return incomplete;
}

function mergeValueFile(
  merge: ValuesMerge,
  { checkout, directory, references, substitute }: ValuesPlace,
  entry: Value,
  locate: () => Location,
  ignoresMissing: boolean,
): string | undefined {
  const written = scalarText(entry) ?? '';
  const whoAsks = ignoresMissing ? undefined : locate;
  const [reference = ''] = written.startsWith('$') ? written.split('/') : [];
  if (references.has(reference)) {
    const referenced = references.get(reference);
    if (referenced === undefined) return `its value file ${written} is in another repository`;
    const path = resolvePath(referenced.root, substitute(written.slice(reference.length + 1)));
    if (path !== undefined) mergeFile(merge, referenced, path, whoAsks);
    return undefined;
  }
  const file = substitute(written);
  if (checkout === undefined || /^[a-z][a-z+.-]*:\/\//i.test(file)) return `its value file ${file} is elsewhere`;
  const path = resolvePath(file.startsWith('/') ? checkout.root : directory, file);
  if (path === undefined) {
    const message = `the value file ${file} leaves the repository`;
    merge.problems.push({ code: 'outside', message, location: locate() });
  } else mergeFile(merge, checkout, path, whoAsks);
  return undefined;
}

function mergeInline(merge: ValuesMerge, { repository }: ValuesPlace, helm: Mapping, source: EffectiveSource): void {
  const holder = source.document;
  const object = mappingAt(helm, 'valuesObject');
  if (object !== undefined && Object.keys(object).length > 0) {
    mergeDocument(merge, object, holder);
    return;
  }
  const text = stringAt(helm, 'values') ?? '';
  if (text.trim() === '') return;
  const path: Path = ['helm', 'values'];
  // A text that stands in a file as it is has exact places.
  const host = source.hosts.find(({ document, at }) => valueAt(document.value, [...at, ...path]) === text);
  const [parsed] =
    host === undefined
      ? repository.parseEmbedded(text, holder, path, 'json').documents
      : repository.parseEmbedded(text, host.document, [...host.at, ...path], 'json').documents;
  if (parsed === undefined || !isMapping(parsed.value)) {
    const message = 'the values are no mapping';
    merge.problems.push({ code: 'invalid', message, location: holder.locate(['helm', 'values']) });
  } else mergeDocument(merge, parsed.value, parsed);
}
