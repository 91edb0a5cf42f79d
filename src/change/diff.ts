import { groupOf, type Resource } from '../model/resource.ts';
import { isSecretField } from '../model/secret-texts.ts';
import { isContainer, isMapping, type Key, type Mapping, type Path, stringAt, type Value } from '../model/value.ts';
import { HIDDEN, type Mask, maskOf } from '../util/mask.ts';
import { compareText } from '../util/text.ts';
import { equalValues, meaningOf } from './equal.ts';

/** One field that base and head have different. */
export interface FieldChange {
  /** The way to it at head; at base where head lacks it. */
  readonly path: Path;
  /** As one line of text, cut where it is long; `undefined` where that side lacks it. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const LONGEST = 120;

/**
 * The fields in which two versions of a resource differ, in the order of their paths. List entries are paired by their
 * name where every entry has one of its own, else by position. The values of a Secret are never shown.
 */
export function diffResources(before: Resource, after: Resource): FieldChange[] {
  const isSecret = [before, after].some(({ apiVersion, kind }) => groupOf(apiVersion) === '' && kind === 'Secret');
  const mask = maskOf([...(before.secrets ?? []), ...(after.secrets ?? [])]);
  return diffValues(before.value, after.value).map(({ path, before: old, after: now }) => {
    const show = isSecret && isSecretField(path) ? () => HIDDEN : (value: Value) => textOf(value, mask);
    return { path, before: old === undefined ? old : show(old), after: now === undefined ? now : show(now) };
  });
}

/** One field that base and head have different, with its values. */
export interface ValueChange {
  readonly path: Path;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

/** The way to the first field in which two values differ; `[]` where they are the same. */
export function firstDifference(before: Value, after: Value): Path {
  return diffValues(before, after)[0]?.path ?? [];
}

/** Every field in which two values differ. */
export function diffValues(before: Value, after: Value): ValueChange[] {
  const found: ValueChange[] = [];
  compare(before, after, [], found);
  return found;
}

function compare(before: Value | undefined, after: Value | undefined, path: Path, found: ValueChange[]): void {
  if (before === after || equalValues(before, after)) return;
  if (isMapping(before) && isMapping(after)) compareMappings(before, after, path, found);
  else if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, path, found);
  else found.push({ path, before, after });
}

function compareMappings(before: Mapping, after: Mapping, path: Path, found: ValueChange[]): void {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  for (const key of [...keys].sort(compareText)) compare(own(before, key), own(after, key), [...path, key], found);
}

function compareLists(before: readonly Value[], after: readonly Value[], path: Path, found: ValueChange[]): void {
  const names = namesOf(after);
  const oldNames = namesOf(before);
  if (names === undefined || oldNames === undefined) {
    const length = Math.max(before.length, after.length);
    for (let index = 0; index < length; index++) compare(before[index], after[index], [...path, index], found);
    return;
  }
  for (const [name, index] of names) {
    const old = oldNames.get(name);
    compare(old === undefined ? undefined : before[old], after[index], [...path, index], found);
  }
  for (const [name, index] of oldNames)
    if (!names.has(name)) compare(before[index], undefined, [...path, index], found);
}

/** Where each entry of a list stands, by its name; `undefined` where they are not all named, each by its own. */
function namesOf(list: readonly Value[]): ReadonlyMap<string, number> | undefined {
  const names = new Map<string, number>();
  for (const [index, item] of list.entries()) {
    const name = stringAt(item, 'name');
    if (name === undefined || names.has(name)) return undefined;
    names.set(name, index);
  }
  return names;
}

function own(mapping: Mapping, key: Key): Value | undefined {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

/** What patches a Secret, or is one, in the text of a field: an inline patch, a manifest in a ConfigMap. */
const SECRET_TEXT = /kind"?:\s*"?Secret\b|stringData|path"?:\s*"?\/data\//;

/** A value as one line; without values that SOPS encrypted, and nothing of a text that speaks of a Secret. */
function textOf(value: Value, mask: Mask): string {
  const text = mask(isContainer(value) ? JSON.stringify(value) : String(meaningOf(value)));
  if (SECRET_TEXT.test(text)) return HIDDEN;
  const shown = text.replaceAll(/ENC\[[^\]]*\]/g, HIDDEN).replaceAll(/\s+/g, ' ');
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST - 1)}…` : shown;
}
