import type { Document } from '../../model/document.ts';
import type { Repository } from '../../model/files.ts';
import { edit, editChild, type Owner, put } from '../../model/provenance.ts';
import { isContainer, isMapping, Literal, type Mapping, mappingAt, scalarText, type Value } from '../../model/value.ts';
import { Failure } from './failure.ts';
import { mayHoldFolded, reprinted } from './folded.ts';
import { assertPrintable } from './printable.ts';

/** An object of a file and the document it stands in. */
export interface ReadObject {
  readonly value: Mapping;
  readonly document: Document;
}

/**
 * The objects of documents as kustomize reads them: empty documents vanish, every object has a kind and a name, and the
 * members of lists come after everything else. Raises `Failure`.
 */
export function readObjects(documents: readonly Document[]): ReadObject[] {
  const result: ReadObject[] = [];
  const queue: ReadObject[] = [];
  for (const document of documents) {
    const value = document.value;
    if (isNothing(value)) continue;
    queue.push(checked(value, document));
  }
  for (let next = 0; next < queue.length; next++) {
    const object = queue[next] as ReadObject;
    const items = listItems(object.value);
    if (items === undefined) result.push(object);
    else for (const item of items) if (!isNothing(item)) queue.push(checked(throughJson(item), object.document));
  }
  return result;
}

function isNothing(value: Value): boolean {
  return (
    value === null ||
    (isMapping(value) && Object.keys(value).length === 0) ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** The members of a `…List`; `undefined` for what is no list. */
function listItems(object: Mapping): readonly Value[] | undefined {
  const kind = scalarText(object['kind'] as Value) ?? '';
  if (!kind.endsWith('List') || !Object.hasOwn(object, 'items')) return undefined;
  const items = object['items'];
  if (items === null || items === undefined) return [];
  if (!Array.isArray(items)) throw new Failure(`expected array in ${kind}/items`);
  return items;
}

/** The members of lists come by way of JSON, so that only the values of their annotations are left, not their texts. */
function throughJson(item: Value): Value {
  const annotations = mappingAt(item, 'metadata', 'annotations');
  if (!isMapping(item) || annotations === undefined) return item;
  const odd = Object.keys(annotations).filter((key) => typeof annotations[key] !== 'string');
  if (odd.length === 0) return item;
  const owner: Owner = {};
  const copy = edit(owner, item);
  const texts = editChild<Mapping>(owner, editChild(owner, copy, 'metadata'), 'annotations');
  for (const key of odd) {
    const value = annotations[key];
    if (!isContainer(value)) put(texts, key, String(value instanceof Literal ? value.value : value));
  }
  return copy;
}

function checked(value: Value, document: Document): ReadObject {
  const at = { document, container: { document: value }, key: 'document' };
  if (!isMapping(value)) throw new Failure('expected a Kubernetes object', { slot: at });
  const kind = Object.hasOwn(value, 'kind') ? (scalarText(value['kind']) ?? '') : '';
  if (kind === '') throw new Failure('missing kind in object', { slot: at });
  const metadata = Object.hasOwn(value, 'metadata') ? value['metadata'] : undefined;
  const name = isMapping(metadata) ? (scalarText(metadata['name']) ?? '') : '';
  if (name === '' && !kind.endsWith('List')) {
    throw new Failure(`missing metadata.name in object ${kind}`, { slot: { document, container: value, key: 'kind' } });
  }
  return { value, document };
}

/** The objects of a file, looked through once. Raises `Failure`. */
export function readFileObjects(repository: Repository, documents: readonly Document[], file: string): ReadObject[] {
  let objects = objectsByDocuments.get(documents);
  if (objects === undefined) {
    objects = readObjects(documents);
    const text = repository.text(file) ?? '';
    for (const { value, document } of objects) assertPrintable(value, document, text);
    if (mayHoldFolded(text)) {
      objects = objects.map(({ value, document }) => ({ value: reprinted(value, document, text), document }));
    }
    objectsByDocuments.set(documents, objects);
  }
  return objects;
}

const objectsByDocuments = new WeakMap<readonly Document[], ReadObject[]>();
