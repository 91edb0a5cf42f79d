import type { Document } from '../../model/document.ts';
import type { Slot } from '../../model/provenance.ts';
import type { Mapping } from '../../model/value.ts';

/** Where a key of a file that is no YAML stands: a line of an env file, or a file that is a value as a whole. */
export function placeInFile(path: string, key: string, line = 1): Slot {
  const container: Mapping = { [key]: '' };
  const document: Document = { path, index: 0, value: container, locate: () => ({ path, line, column: 1 }) };
  return { document, container, key };
}
