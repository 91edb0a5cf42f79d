import { edit, type Owner, put, type Slot } from '../../model/provenance.ts';
import {
  type Container,
  isContainer,
  isMapping,
  isSequence,
  type Key,
  type Mapping,
  mappingAt,
  type Path,
  type Value,
  valueAt,
} from '../../model/value.ts';
import { slotOf } from './decode.ts';
import { at, Failure } from './failure.ts';
import { splitFieldPath } from './field-path.ts';
import { type GvkFilter, idText, isSelected } from './identity.ts';
import { type LabelSet, parseLabelSelector } from './label-selector.ts';
import { addContributor, addSecret, type ResourceRecord } from './record.ts';
import { fieldsToWrite, lookUp, retyped, type Target } from './replacement-path.ts';
import { nodeText, untyped } from './yaml-node.ts';

/** Which part of a field is meant, and whether a missing field is created. */
export interface ReplacementOptions {
  readonly delimiter?: string;
  readonly index?: number;
  readonly create?: boolean;
}

interface IdSelector extends GvkFilter {
  readonly name?: string;
  readonly namespace?: string;
}

interface ObjectSelector extends IdSelector {
  readonly labelSelector?: string;
  readonly annotationSelector?: string;
}

/** What to copy, and where to. */
export interface Replacement {
  readonly source?: IdSelector & { readonly fieldPath?: string; readonly options?: ReplacementOptions };
  readonly targets?: readonly {
    readonly select?: ObjectSelector;
    readonly reject?: readonly ObjectSelector[];
    readonly fieldPaths?: readonly string[];
    readonly options?: ReplacementOptions;
  }[];
}

/** An entry of `replacements`: inline, or a file that holds one or a list of them. */
export type ReplacementEntry = Replacement & { readonly path?: string };

type TargetEntry = NonNullable<Replacement['targets']>[number];

const DEFAULT_PATH = 'metadata.name';

/**
 * Copies fields between resources as kustomize 5.5 does. Records that change get an edited copy of their value; whoever
 * calls reads their identities again. Raises `Failure`.
 */
export function replaceFields(
  replacements: readonly Replacement[],
  records: readonly ResourceRecord[],
  owner: Owner,
): void {
  const run: Run = { owner, made: new MadeFields(), copied: 0 };
  for (const replacement of replacements) {
    if (replacement.source === undefined || replacement.targets === undefined) {
      throw new Failure('replacements must specify a source and at least one target');
    }
    const value = at(slotOf(replacement, 'source'), () => sourceValue(replacement.source ?? {}, records));
    for (const target of replacement.targets) {
      at(slotOf(target, 'select'), () => {
        for (const record of records) if (isTarget(record, target)) writeTarget(record, target, value, run);
      });
    }
  }
}

/** What replacements may copy in one go: far more than anybody does. */
const MAX_COPIED = 1_000_000;

/** A value on its way, and where it was found. */
interface SourceValue {
  /** The way to it in the resource. A replacement may change its own source, so it is read when it is used. */
  readonly path: Path;
  /** The piece that `delimiter` and `index` pick, where they are given. */
  readonly piece: string | undefined;
  readonly record: ResourceRecord;
}

/** Fields that a replacement made: their text decides of which type they are, as often as it changes. */
class MadeFields {
  readonly #keys = new WeakMap<Container, Set<Key>>();

  has({ container, key, created }: Target): boolean {
    return created || this.#keys.get(container)?.has(key) === true;
  }

  add({ container, key }: Target): void {
    const keys = this.#keys.get(container) ?? new Set();
    this.#keys.set(container, keys.add(key));
  }
}

/** One run of replacements. */
interface Run {
  readonly owner: Owner;
  readonly made: MadeFields;
  copied: number;
}

function sourceValue(source: NonNullable<Replacement['source']>, records: readonly ResourceRecord[]): SourceValue {
  const matches = records.filter((record) => hasSelectedId(record, source));
  const described = [idText(source, source.name ?? '', source.namespace ?? ''), source.fieldPath, optionsText(source)]
    .filter((part) => part !== undefined && part !== '')
    .join(':');
  if (matches.length > 1) throw new Failure(`multiple matches for selector ${described}`);
  const [record] = matches;
  if (record?.value === undefined) throw new Failure(`nothing selected by ${described}`);
  const fieldPath = source.fieldPath || DEFAULT_PATH;
  const path = at(
    slotOf(source, 'fieldPath'),
    () => lookUp(record.value as Mapping, splitFieldPath(fieldPath)),
    'error looking up replacement source: ',
  );
  const value = path === undefined ? undefined : valueAt(record.value, path);
  if (path === undefined || value === undefined || isEmpty(value)) {
    const id = idText(source, source.name ?? '', source.namespace ?? '');
    throw new Failure(`fieldPath \`${fieldPath}\` is missing for replacement source ${id}`);
  }
  return { path, piece: pickedPiece(value, source.options, record.gvk.kind), record };
}

function optionsText({ options }: { readonly options?: ReplacementOptions }): string {
  if (options === undefined || (!options.delimiter && options.create !== true)) return '';
  return `${options.delimiter ?? ''}(${options.index ?? 0}), create=${options.create === true}`;
}

function isEmpty(value: Value): boolean {
  return value === null || (isContainer(value) && Object.keys(value).length === 0);
}

function pickedPiece(value: Value, options: ReplacementOptions | undefined, kind: string): string | undefined {
  if (!options?.delimiter) return undefined;
  if (isContainer(value)) throw new Failure('delimiter option can only be used with scalar nodes');
  const index = options.index ?? 0;
  const piece = nodeText(value).split(options.delimiter)[index];
  if (piece !== undefined) return piece;
  const shown = kind === 'Secret' ? '(a value of a Secret)' : nodeText(value);
  throw new Failure(`options.index ${index} is out of bounds for value ${shown}`);
}

/** Whether one of a resource's identities, present or past, is selected by equality. */
function hasSelectedId(record: ResourceRecord, selector: IdSelector): boolean {
  const { value } = record;
  if (value === undefined) return false;
  const metadata = mappingAt(value, 'metadata');
  const { group, version } = record.gvk;
  const current = {
    kind: nodeText(value['kind']),
    name: nodeText(metadata?.['name']),
    // kustomize forgets here that some kinds have no namespace.
    namespace: nodeText(metadata?.['namespace']) || 'default',
  };
  const previous = record.previous.map(({ gvk, name, namespace }) => ({ kind: gvk.kind, name, namespace }));
  return [current, ...previous].some(
    ({ kind, name, namespace }) =>
      isSelected({ group, version, kind }, selector) &&
      (!selector.name || selector.name === name) &&
      (!selector.namespace || selector.namespace === namespace),
  );
}

function isTarget(record: ResourceRecord, target: TargetEntry): boolean {
  if (target.select === undefined) throw new Failure('target must specify resources to select');
  if (record.value === undefined || !hasSelectedLabels(record.value, target.select)) return false;
  for (const reject of target.reject ?? []) {
    const byLabels = Boolean(reject.annotationSelector || reject.labelSelector);
    if (byLabels && hasSelectedLabels(record.value, reject)) return false;
  }
  return hasSelectedId(record, target.select) && !(target.reject ?? []).some((reject) => isRejected(record, reject));
}

function isRejected(record: ResourceRecord, reject: IdSelector): boolean {
  const { group, version, kind, name, namespace } = reject;
  return Boolean(group || version || kind || name || namespace) && hasSelectedId(record, reject);
}

function hasSelectedLabels(value: Mapping, { annotationSelector, labelSelector }: ObjectSelector): boolean {
  return (
    (!annotationSelector || parseLabelSelector(annotationSelector)(metadataTexts(value, 'annotations'))) &&
    (!labelSelector || parseLabelSelector(labelSelector)(metadataTexts(value, 'labels')))
  );
}

function metadataTexts(value: Mapping, field: 'labels' | 'annotations'): LabelSet {
  return new Map(
    Object.entries(mappingAt(value, 'metadata', field) ?? {}).map(([key, text]) => [key, nodeText(text)] as const),
  );
}

function writeTarget(record: ResourceRecord, target: TargetEntry, source: SourceValue, run: Run): void {
  const paths = target.fieldPaths === undefined || target.fieldPaths.length === 0 ? undefined : target.fieldPaths;
  const root: Mapping = { root: edit(run.owner, record.value as Mapping) };
  record.value = root['root'] as Mapping;
  for (const [index, fieldPath] of (paths ?? [DEFAULT_PATH]).entries()) {
    const slot = paths === undefined ? slotOf(target, 'select') : slotOf(paths, index);
    at(slot, () => {
      for (const field of fieldsAt(root, fieldPath, target.options, source, run.owner)) {
        writeField(field, target.options, source, slot, run);
        // Annotations are strings, an empty one too.
        const annotations = mappingAt(root, 'root', 'metadata', 'annotations');
        if (annotations === field.container && annotations[field.key] === null) put(annotations, field.key, '');
      }
    });
    addContributor(record, slot.document);
  }
  addContributor(record, source.record.document);
  addSecret(record, source.record, source.path, source.piece ?? valueAt(source.record.value, source.path));
  if (nodeText(mappingAt(record.value, 'metadata')?.['name']) === '') {
    throw new Failure(`missing metadata.name in object ${record.gvk.kind}`);
  }
}

function fieldsAt(
  root: Mapping,
  fieldPath: string,
  options: ReplacementOptions | undefined,
  source: SourceValue,
  owner: Owner,
): Target[] {
  const create = options?.create === true;
  const missing = `unable to find ${create ? 'or create ' : ''}field ${JSON.stringify(fieldPath)} in replacement target`;
  const value = valueAt(source.record.value, source.path);
  const kind = isMapping(value) ? 'mapping' : isSequence(value) ? 'list' : 'scalar';
  let fields: Target[];
  try {
    fields = fieldsToWrite(root, splitFieldPath(fieldPath), owner, create ? kind : undefined);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(`${missing}: ${error.message}`, { code: error.code });
  }
  if (fields.length === 0) throw new Failure(missing);
  return fields;
}

function writeField(
  field: Target,
  options: ReplacementOptions | undefined,
  { path, piece, record }: SourceValue,
  slot: Slot,
  run: Run,
): void {
  const { container, key } = field;
  const before = (container as Mapping)[key] as Value;
  const source = valueAt(record.value, path) ?? null;
  let text = piece ?? nodeText(source);
  if (options?.delimiter) {
    if (isContainer(before)) throw new Failure('delimiter option can only be used with scalar nodes');
    text = insertPiece(field.created ? '' : nodeText(before), text, options.delimiter, options.index ?? 0);
  }
  let after: Value;
  if (isContainer(before)) after = piece === undefined ? snapshot(source, run) : retyped(source, piece);
  else if (run.made.has(field)) {
    after = untyped(text);
    run.made.add(field);
  } else after = retyped(before, text);
  // Both what asked for the write and what supplied the value.
  put(container, key, after, { transformer: 'replacements', from: slot });
  const holder = valueAt(record.value, path.slice(0, -1)) as Container;
  const from: Slot = { document: record.document, container: holder, key: path.at(-1) as Key };
  put(container, key, after, { transformer: 'replacements', from });
}

/** A copy of its own, since the original may change later. */
function snapshot(value: Value, run: Run): Value {
  if (++run.copied > MAX_COPIED) throw new Failure('the replacements copy too much', { code: 'limit' });
  if (!isContainer(value)) return value;
  const copy = edit({}, value) as Mapping;
  for (const key of Object.keys(copy)) {
    if (isContainer(copy[key])) copy[key] = snapshot(copy[key], run);
  }
  return copy;
}

/** Puts a piece into a delimited text: in front for an index below 0, behind for one beyond the end. */
function insertPiece(text: string, piece: string, delimiter: string, index: number): string {
  const pieces = text.split(delimiter);
  if (index < 0) pieces.unshift(piece);
  else if (index >= pieces.length) pieces.push(piece);
  else pieces[index] = piece;
  return pieces.join(delimiter);
}
