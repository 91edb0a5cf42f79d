import { create, edit, type Owner, put, type Step } from '../../model/provenance.ts';
import { isContainer, isMapping, type Mapping, scalarText, type Value } from '../../model/value.ts';
import { nameOf } from '../../util/paths.ts';
import { decode, type Shape, slotOf } from './decode.ts';
import { Failure } from './failure.ts';
import { splitPath } from './field-path.ts';
import { FieldSpecs } from './field-spec.ts';
import type { Selector } from './kustomization.ts';
import { SELECTOR_SHAPE } from './kustomization-shape.ts';
import { moveRecord } from './namespace.ts';
import { refreshIdentity } from './record.ts';
import { select } from './target.ts';
import { readFile, step, update, type Workspace } from './workspace.ts';

/** Where a ValueAddTransformer puts its value. */
export interface ValueTarget {
  readonly selector?: Selector;
  readonly fieldPath?: string;
  readonly filePathPosition?: number;
}

export const VALUE_TARGET_SHAPE: Shape = {
  fields: { selector: SELECTOR_SHAPE, fieldPath: 'string', filePathPosition: 'integer' },
};

interface ValueAddConfig {
  readonly value?: string;
  readonly targets?: readonly ValueTarget[];
  readonly targetFilePath?: string;
}

/** Runs a ValueAddTransformer: a value, by default the name of the directory, goes to fields. Raises `Failure`. */
export function addValues(work: Workspace, config: ValueAddConfig): void {
  const value = config.value?.trim() || nameOf(work.site.directory) || '/';
  const targets = [...(config.targets ?? []), ...targetsOfFile(work, config)];
  if (targets.length === 0) throw new Failure('must specify at least one target');
  for (const target of targets) {
    if (!target.fieldPath) throw new Failure('fieldPath cannot be empty');
    if ((target.filePathPosition ?? 0) < 0) {
      throw new Failure(`value of FilePathPosition (${target.filePathPosition}) cannot be negative`);
    }
  }
  for (const target of targets) addValue(work, target, value, step('ValueAddTransformer', slotOf(config, 'value')));
  work.map.touch();
}

function targetsOfFile(work: Workspace, config: ValueAddConfig): readonly ValueTarget[] {
  if (!config.targetFilePath) return [];
  const slot = slotOf(config, 'targetFilePath');
  const [document] = work.site.parse(readFile(work, config.targetFilePath, slot, 'transformers'), 'json').documents;
  if (document === undefined) return [];
  const root = { document, container: { document: document.value }, key: 'document' };
  const shape: Shape = { fields: { targets: { list: VALUE_TARGET_SHAPE } } };
  const decoded = decode(document.value, shape, root, { lenient: true, coerces: true });
  return (decoded as ValueAddConfig | undefined)?.targets ?? [];
}

function addValue(work: Workspace, target: ValueTarget, value: string, from: Step): void {
  const records = target.selector === undefined ? [...work.map.records] : select(work, target.selector);
  const { owner } = work.map;
  for (const record of records) {
    if (record.value === undefined) continue;
    const changed =
      target.fieldPath === 'metadata/namespace'
        ? moveRecord(record, owner, { namespace: value, specs: NO_SPECS, step: from })
        : withValue(record.value, splitPath(target.fieldPath ?? '', '/'), {
            owner,
            step: from,
            replaced: (before) => insertPart(before, target.filePathPosition ?? 0, value),
          });
    update(record, changed, work.kustomization);
    refreshIdentity(record, work.schema.registry);
  }
}

const NO_SPECS = new FieldSpecs([]);

interface Addition {
  readonly owner: Owner;
  readonly step: Step;
  readonly replaced: (before: string) => string;
}

/** Writes to a path, making what is missing. `[key=value]` picks the element of a list. */
function withValue(container: Mapping, path: readonly string[], addition: Addition): Mapping {
  return written(container, path, addition) as Mapping;
}

function written(node: Value | undefined, path: readonly string[], addition: Addition): Value {
  const [part, ...rest] = path;
  if (part === undefined) {
    if (isContainer(node)) throw new Failure('wrong node kind: expected a scalar');
    return addition.replaced(node === undefined ? '' : (scalarText(node) ?? ''));
  }
  const list = Array.isArray(node);
  if (node !== undefined && node !== null && !isContainer(node))
    throw new Failure('wrong node kind: expected a mapping');
  const parent = (node ?? create(addition.owner, {})) as Mapping;
  const key = list ? elementIndex(node, part) : part;
  const before = Object.hasOwn(parent, key) ? (parent[key] as Value) : undefined;
  const after = written(before, rest, addition);
  const copy = edit(addition.owner, parent);
  put(copy, key, after, isContainer(after) ? undefined : addition.step);
  return copy;
}

function elementIndex(list: readonly Value[], part: string): number {
  const match = /^\[([^=]*)=(.*)\]$/.exec(part);
  const index =
    match === null
      ? Number(part)
      : list.findIndex((item) => isMapping(item) && scalarText(item[match[1] as string]) === match[2]);
  if (!Number.isInteger(index) || index < 0 || index >= list.length) throw new Failure(`no element ${part} in a list`);
  return index;
}

/** Puts a part into a file path at a position from 1, at the end where it is shorter; 0 replaces the path. */
function insertPart(path: string, position: number, part: string): string {
  if (position === 0) return part;
  const isAbsolute = path.startsWith('/');
  const parts = path.split('/').filter((each) => each !== '' && each !== '.');
  parts.splice(Math.min(position - 1, parts.length), 0, part);
  return `${isAbsolute ? '/' : ''}${parts.join('/')}`;
}
