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
import type { EffectiveSource } from './effective-source.ts';
import {
  emptyMerge,
  mergeDocument,
  mergedValues,
  mergeFile,
  mergeParameter,
  type ValuesMerge,
} from './values-merge.ts';

/** Sources by `$ref`; `undefined` where the repository is not here. */
export type ReferencedSources = ReadonlyMap<string, Checkout | undefined>;

/** The values that a source gives to its chart. */
export interface HelmValuesResult {
  readonly values: readonly HelmValues[];
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
}

/**
 * The values that a Helm source gives to its chart, as far as they are written here, least important first: the chart's
 * own `values.yaml`, the value files in order, `valuesObject` or else `values`, and `parameters` (Argo CD, "Helm").
 * They come as one mapping, for what one of them overrides does not run; every field knows its file.
 */
export function helmValuesOf(source: EffectiveSource, place: ValuesPlace): HelmValuesResult {
  const merge = emptyMerge();
  const holder = source.document;
  const helm = mappingAt(source.value, 'helm');
  const { checkout, directory } = place;
  if (checkout !== undefined) mergeFile(merge, checkout, joinPath(directory, 'values.yaml'), undefined);
  const ignoresMissing = helm?.['ignoreMissingValueFiles'] === true;
  for (const [index, entry] of listAt(helm, 'valueFiles').entries()) {
    const locate = () => holder.locate(['helm', 'valueFiles', index]);
    mergeValueFile(merge, place, entry, locate, ignoresMissing);
  }
  if (helm !== undefined) {
    mergeInline(merge, place, helm, source);
    for (const parameter of listAt(helm, 'parameters')) mergeParameter(merge, parameter, holder);
  }
  return { values: mergedValues(merge, holder), problems: merge.problems, files: merge.files };
}

function mergeValueFile(
  merge: ValuesMerge,
  { checkout, directory, references }: ValuesPlace,
  entry: Value,
  locate: () => Location,
  ignoresMissing: boolean,
): void {
  const file = scalarText(entry) ?? '';
  const whoAsks = ignoresMissing ? undefined : locate;
  const [reference = ''] = file.startsWith('$') ? file.split('/') : [];
  if (references.has(reference)) {
    const referenced = references.get(reference);
    // Where that repository is not here, its values are not either, and the unit is opaque already.
    if (referenced === undefined) return;
    const path = resolvePath(referenced.root, file.slice(reference.length + 1));
    if (path !== undefined) mergeFile(merge, referenced, path, whoAsks);
    return;
  }
  if (checkout === undefined || /^[a-z][a-z+.-]*:\/\//i.test(file)) return;
  const path = resolvePath(file.startsWith('/') ? checkout.root : directory, file);
  if (path === undefined) {
    const message = `the value file ${file} leaves the repository`;
    merge.problems.push({ code: 'outside', message, location: locate() });
  } else mergeFile(merge, checkout, path, whoAsks);
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
      ? repository.parseEmbedded(text, holder, path).documents
      : repository.parseEmbedded(text, host.document, [...host.at, ...path]).documents;
  if (parsed === undefined || !isMapping(parsed.value)) {
    const message = 'the values are no mapping';
    merge.problems.push({ code: 'invalid', message, location: holder.locate(['helm', 'values']) });
  } else mergeDocument(merge, parsed.value, parsed);
}
