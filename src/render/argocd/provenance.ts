import type { Document } from '../../model/document.ts';
import { originOf, type Step, type Traceable } from '../../model/provenance.ts';
import type { Container, Key } from '../../model/value.ts';

/**
 * A rendered value as a document, so that what is derived from it can point to it: its places are those of the value's
 * own origins, through every file that supplied a part.
 */
export function asDocument(traceable: Traceable): Document {
  const { document, value, contributors } = traceable;
  if (document.value === value && contributors.length === 0) return document;
  return {
    path: document.path,
    index: document.index,
    value,
    locate: (path) => {
      const { path: file, line, column } = originOf(traceable, path);
      return { path: file, line, column };
    },
  };
}

/** A step of provenance: `transformer` wrote what stands at a key of a container of a document. */
export function stepFrom(transformer: string, document: Document, container: Container, key: Key): Step {
  return { transformer, from: { document, container, key } };
}
