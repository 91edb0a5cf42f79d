import { edit, type Owner, put, type Step } from '../../model/provenance.ts';
import { isContainer, isMapping, Literal, type Mapping, type Sequence, type Value } from '../../model/value.ts';
import { slotOf } from './decode.ts';
import { Failure } from './failure.ts';
import { type FieldSpecs, writeField } from './field-spec.ts';
import { createImageUpdater } from './image-name.ts';
import type { ImageEntry } from './kustomization.ts';
import { step, update, type Workspace } from './workspace.ts';

interface ImageRule {
  readonly updated: (reference: string) => string | undefined;
  readonly step: Step;
}

/**
 * Rewrites image references, one entry after the other: in every list called `containers` or `initContainers`, at any
 * depth, and then wherever the specs lead. CustomResourceDefinitions are left alone.
 */
export function updateImages(work: Workspace, entries: readonly ImageEntry[], specs: FieldSpecs): void {
  if (entries.length === 0) return;
  const rules = entries.map(
    (entry): ImageRule => ({
      updated: createImageUpdater({ ...entry, name: entry.name ?? '' }),
      step: step('images', slotOf(entry, entry.newTag ? 'newTag' : entry.digest ? 'digest' : 'newName')),
    }),
  );
  const { owner } = work.map;
  for (const record of work.map.records) {
    if (record.value === undefined || record.gvk.kind === 'CustomResourceDefinition') continue;
    const own = specs.of(record.gvk);
    let { value } = record;
    const hasContainers = holdsContainers(value);
    for (const rule of rules) {
      const set = (image: Value) => updatedImage(image, rule);
      if (hasContainers) value = inContainers(value, rule, owner) as Mapping;
      for (const spec of own) value = writeField(value, spec, { owner, creates: undefined, set, step: rule.step });
    }
    update(record, value, work.kustomization);
  }
}

function updatedImage(image: Value, rule: ImageRule): Value {
  if (image === null) return image;
  if (isContainer(image)) throw new Failure('wrong node kind: an image must be a string');
  return rule.updated(image instanceof Literal ? image.text : String(image)) ?? image;
}

function isContainerList(key: string, value: Value): value is Sequence {
  return (key === 'containers' || key === 'initContainers') && Array.isArray(value);
}

function holdsContainers(value: Value): boolean {
  if (Array.isArray(value)) return value.some((item) => typeof item === 'object' && holdsContainers(item));
  if (!isMapping(value)) return false;
  for (const key in value) {
    const member = value[key] as Value;
    if (typeof member !== 'object' || member === null) continue;
    if (isContainerList(key, member) || holdsContainers(member)) return true;
  }
  return false;
}

function inContainers(value: Value, rule: ImageRule, owner: Owner): Value {
  if (!isContainer(value)) return value;
  let result = value;
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const key of keys) {
    const before = (value as Mapping)[key] as Value;
    if (!isContainer(before)) continue;
    let after = inContainers(before, rule, owner);
    if (isContainerList(String(key), after)) after = inContainerList(after, rule, owner);
    if (after === before) continue;
    result = edit(owner, result);
    put(result, key, after);
  }
  return result;
}

function inContainerList(list: Sequence, rule: ImageRule, owner: Owner): Sequence {
  let result = list;
  list.forEach((item, index) => {
    if (!isMapping(item) || !Object.hasOwn(item, 'image')) return;
    const before = item['image'] as Value;
    const after = updatedImage(before, rule);
    if (after === before) return;
    const copy = edit(owner, item);
    put(copy, 'image', after, rule.step);
    result = edit(owner, result);
    put(result, index, copy);
  });
  return result;
}
