import type { Document } from '../../model/document.ts';
import { create, edit, editChild, originOf, put, type Step, type Traceable } from '../../model/provenance.ts';
import {
  isMapping,
  isSequence,
  listAt,
  type Mapping,
  mappingAt,
  type Sequence,
  scalarText,
  stringAt,
  type Value,
} from '../../model/value.ts';
import { compareText } from '../../util/text.ts';
import { asDocument, stepFrom } from '../as-document.ts';

/** A completed kustomization, or why Argo CD would refuse the options. */
export type Completed = { readonly document: Document } | { readonly refused: string; readonly field: string };

/** Replaces `$ARGOCD_APP_NAME` and the like in a text. */
export type Substitute = (text: string) => string;

interface Edit {
  readonly owner: object;
  readonly value: Mapping;
  readonly options: Mapping;
  readonly substitute: Substitute;
  step(container: Mapping | Sequence, key: string | number, field: string): Step;
}

/** Thrown inside and turned into `refused`. */
class Refused extends Error {
  readonly field: string;
  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

/**
 * A directory's kustomization as Argo CD edits it before it builds: what `kustomize edit set` and `edit add` do with the
 * options of `spec.source.kustomize` (Argo CD, "Kustomize"; `Build` in its util/kustomize). Both documents stay as they
 * are; the result knows where each part was written.
 *
 * @param base the directory's own kustomization file
 * @param options `spec.source.kustomize`, and `holder` the document that it stands in
 * @param componentExists whether a component is there, for `ignoreMissingComponents`
 */
export function completeKustomization(
  base: Document,
  options: Mapping,
  holder: Document,
  substitute: Substitute,
  componentExists: (component: string) => boolean,
): Completed {
  const owner = {};
  const value = edit(owner, isMapping(base.value) ? base.value : create(owner, {} as Mapping));
  const work: Edit = {
    owner,
    value,
    options,
    substitute,
    step: (container, key, field) => stepFrom(field, holder, container, key),
  };
  try {
    setText(work, 'namePrefix');
    setText(work, 'nameSuffix');
    setImages(work);
    setReplicas(work);
    addLabels(work);
    addAnnotations(work);
    setText(work, 'namespace');
    appendList(work, 'patches', listAt(options, 'patches'));
    addComponents(work, componentExists);
  } catch (error) {
    if (error instanceof Refused) return { refused: error.message, field: error.field };
    throw error;
  }
  const traceable: Traceable = { value, document: base, contributors: [holder] };
  return {
    document: {
      path: base.path,
      index: base.index,
      value: asDocument(traceable).value,
      locate: (path, aim) => {
        if (aim === 'key') return base.locate(path, aim);
        const { path: file, line, column } = originOf(traceable, path);
        return { path: file, line, column };
      },
    },
  };
}

/** Whether the options ask for anything that the kustomization file does not say itself. */
export function hasKustomizeOptions(options: Mapping | undefined): options is Mapping {
  if (options === undefined) return false;
  return [
    'namePrefix',
    'nameSuffix',
    'images',
    'replicas',
    'commonLabels',
    'commonAnnotations',
    'namespace',
    'patches',
    'components',
  ].some((key) => Object.hasOwn(options, key) && options[key] !== null && options[key] !== '');
}

function setText({ value, options, step }: Edit, field: string): void {
  const text = stringAt(options, field) ?? '';
  if (text !== '') put(value, field, text, step(options, field, field));
}

/** `kustomize edit set image`: an image of the same name is replaced, and the list is sorted by name. */
function setImages({ owner, value, options, substitute, step }: Edit): void {
  const wanted = listAt(options, 'images');
  if (wanted.length === 0) return;
  const images = new Map<string, Mapping>();
  for (const [index, entry] of wanted.entries()) {
    const text = scalarText(entry);
    const parsed = text === undefined ? undefined : parseImage(substitute(text));
    if (parsed === undefined) throw new Refused('images', `'${text ?? ''}' is no image: [name=]newName[:tag][@digest]`);
    const image = create(owner, {} as Mapping);
    const from = step(wanted as Sequence, index, 'images');
    for (const [key, part] of Object.entries(parsed)) put(image, key, part, from);
    images.set(parsed['name'] as string, image);
  }
  for (const existing of listAt(value, 'images')) {
    const name = stringAt(existing, 'name');
    if (name === undefined || !isMapping(existing)) continue;
    const replacement = images.get(name);
    if (replacement === undefined) images.set(name, existing);
    else keepStarred(replacement, existing);
  }
  for (const image of images.values()) if (Object.values(image).includes('*')) keepStarred(image, {});
  const sorted = [...images.keys()].sort(compareText).map((name) => images.get(name) as Mapping);
  put(value, 'images', create(owner, sorted));
}

/** `*` in the place of a name, tag or digest keeps what the kustomization has. */
function keepStarred(image: Mapping, existing: Mapping): void {
  for (const key of ['newName', 'newTag', 'digest']) {
    if (image[key] !== '*') continue;
    delete image[key];
    const kept = existing[key];
    if (kept !== undefined) put(image, key, kept);
  }
}

/** The parts of an image argument of `kustomize edit set image`. */
export function parseImage(argument: string): Record<string, string> | undefined {
  const equals = argument.indexOf('=');
  const named = argument.slice(0, Math.max(equals, 0));
  const rest = argument.slice(equals + 1);
  // A colon before the first slash is that of a registry's port.
  const from = Math.max(rest.indexOf('/'), 0);
  const [at, colon] = [rest.indexOf('@', from), rest.indexOf(':', from)];
  const hasTag = colon >= 0 && (at < 0 || colon < at);
  const end = at < 0 ? rest.length : at;
  const image = rest.slice(0, hasTag ? colon : end);
  if (image === argument) return undefined;
  const parts: Record<string, string> = {
    name: named === '' ? image : named,
    newName: named === '' ? '' : image,
    newTag: hasTag ? rest.slice(colon + 1, end) : '',
    digest: rest.slice(end + 1),
  };
  return Object.fromEntries(Object.entries(parts).filter(([key, part]) => key === 'name' || part !== ''));
}

function setReplicas({ owner, value, options, step }: Edit): void {
  const wanted = listAt(options, 'replicas');
  if (wanted.length === 0) return;
  const replicas = new Map<string, Value>();
  for (const existing of listAt(value, 'replicas')) replicas.set(stringAt(existing, 'name') ?? '', existing);
  for (const [index, entry] of wanted.entries()) {
    const name = stringAt(entry, 'name') ?? '';
    const count = Number(scalarText(isMapping(entry) ? entry['count'] : undefined));
    if (!Number.isInteger(count)) throw new Refused('replicas', `the count of '${name}' is no number`);
    const replica = create(owner, {} as Mapping);
    const from = step(wanted as Sequence, index, 'replicas');
    put(replica, 'name', name, from);
    put(replica, 'count', count, from);
    replicas.set(name, replica);
  }
  put(value, 'replicas', create(owner, [...replicas.values()]));
}

function addLabels(work: Edit): void {
  const labels = mappingAt(work.options, 'commonLabels');
  if (labels === undefined || Object.keys(labels).length === 0) return;
  const includesTemplates = work.options['labelIncludeTemplates'] === true;
  const isForced = work.options['forceCommonLabels'] === true;
  if (work.options['labelWithoutSelector'] === true) {
    addToLabels(work, labels, includesTemplates, isForced);
    return;
  }
  if (includesTemplates) {
    throw new Refused('labelIncludeTemplates', 'labelIncludeTemplates counts with labelWithoutSelector alone');
  }
  addPairs(work, 'commonLabels', labels, isForced, work.substitute);
}

/** `kustomize edit add label --without-selector`: into the first entry of `labels` that says the same of where, or a new one. */
function addToLabels(work: Edit, labels: Mapping, includesTemplates: boolean, isForced: boolean): void {
  const index = listAt(work.value, 'labels').findIndex(
    (entry) =>
      isMapping(entry) &&
      (entry['includeSelectors'] === true) === false &&
      (entry['includeTemplates'] === true) === includesTemplates,
  );
  if (index < 0)
    appendList(work, 'labels', [create(work.owner, { pairs: create(work.owner, {} as Mapping) } as Mapping)]);
  const list = editChild<Sequence>(work.owner, work.value, 'labels');
  const entry = editChild<Mapping>(work.owner, list, index < 0 ? list.length - 1 : index);
  if (index < 0 && includesTemplates) put(entry, 'includeTemplates', true);
  if (!isMapping(entry['pairs'])) put(entry, 'pairs', create(work.owner, {} as Mapping));
  const pairs = editChild<Mapping>(work.owner, entry, 'pairs');
  putPairs(work, pairs, 'commonLabels', labels, isForced, work.substitute);
}

function addAnnotations(work: Edit): void {
  const annotations = mappingAt(work.options, 'commonAnnotations');
  if (annotations === undefined || Object.keys(annotations).length === 0) return;
  const substitute = work.options['commonAnnotationsEnvsubst'] === true ? work.substitute : (text: string) => text;
  addPairs(work, 'commonAnnotations', annotations, work.options['forceCommonAnnotations'] === true, substitute);
}

function addPairs(work: Edit, field: string, pairs: Mapping, force: boolean, substitute: Substitute): void {
  const existing = mappingAt(work.value, field);
  const merged = existing === undefined ? create(work.owner, {} as Mapping) : edit(work.owner, existing);
  putPairs(work, merged, field, pairs, force, substitute);
  put(work.value, field, merged);
}

function putPairs(
  work: Edit,
  target: Mapping,
  field: string,
  pairs: Mapping,
  force: boolean,
  substitute: Substitute,
): void {
  for (const key of Object.keys(pairs)) {
    if (Object.hasOwn(target, key) && !force) {
      throw new Refused(field, `'${key}' is already in the kustomization file, and it is not forced`);
    }
    put(target, key, substitute(scalarText(pairs[key]) ?? ''), work.step(pairs, key, field));
  }
}

function addComponents(work: Edit, exists: (component: string) => boolean): void {
  const present = listAt(work.value, 'components');
  const ignoresMissing = work.options['ignoreMissingComponents'] === true;
  const wanted = listAt(work.options, 'components').filter(
    (component) =>
      !present.includes(component) && (!ignoresMissing || (typeof component === 'string' && exists(component))),
  );
  appendList(work, 'components', wanted);
}

/** Appends entries to a list of the kustomization; each knows the place it has in the list of the options. */
function appendList({ owner, value, options, step }: Edit, field: string, entries: readonly Value[]): void {
  if (entries.length === 0) return;
  const before = value[field];
  if (before !== undefined && before !== null && !isSequence(before)) {
    throw new Refused(field, `'${field}' of the kustomization file is no list`);
  }
  const list: Sequence = isSequence(before) ? edit(owner, before) : create(owner, []);
  const source = options[field];
  for (const entry of entries) {
    const index = isSequence(source) ? source.indexOf(entry) : -1;
    put(list, list.length, entry, index < 0 ? undefined : step(source as Sequence, index, field));
  }
  put(value, field, list);
}
