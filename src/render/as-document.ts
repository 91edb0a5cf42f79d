import type { Document } from '../model/document.ts';
import { originOf, type Step, setOwn, type Traceable } from '../model/provenance.ts';
import type { Resource } from '../model/resource.ts';
import { type Container, isMapping, isSequence, type Key, type Mapping, type Value } from '../model/value.ts';

/**
 * A rendered value as a document of its own, every container of which is a place that others can point to: its places
 * are those of the value's origins, through every file that supplied a part.
 */
export function asDocument(traceable: Traceable): Document {
  const { document, value, contributors } = traceable;
  if (document.value === value && contributors.length === 0) return document;
  return {
    path: document.path,
    index: document.index,
    value: copyOf(value),
    locate: (path) => {
      const { path: file, line, column } = originOf(traceable, path);
      return { path: file, line, column };
    },
  };
}

/** A resource that is a document of its own: see `asDocument`. */
export function asOwnDocument(resource: Resource): Resource {
  const document = asDocument(resource);
  return { ...resource, value: isMapping(document.value) ? document.value : {}, document, contributors: [] };
}

/** A copy in which no container has a history. */
function copyOf(value: Value): Value {
  if (isSequence(value)) return value.map(copyOf);
  if (!isMapping(value)) return value;
  const copy: Mapping = {};
  for (const key of Object.keys(value)) setOwn(copy, key, copyOf(value[key] as Value));
  return copy;
}

/** A step of provenance: `transformer` wrote what stands at a key of a container of a document. */
export function stepFrom(transformer: string, document: Document, container: Container, key: Key): Step {
  return { transformer, from: { document, container, key } };
}
