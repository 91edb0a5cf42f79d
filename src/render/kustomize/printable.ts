import type { Document } from '../../model/document.ts';
import { placeOf } from '../../model/provenance.ts';
import { type Container, isContainer, Literal, type Mapping, type Value } from '../../model/value.ts';
import { resolvePlain } from '../../util/plain-scalar.ts';
import { lineAt } from '../../util/text.ts';
import { Failure } from './failure.ts';

/**
 * Raises `Failure` for what kustomize can read and not print, since it prints by way of JSON: infinity, and keys that
 * are no strings, such as an unquoted port number. `text` is that of the document's file.
 */
export function assertPrintable(object: Mapping, document: Document, text: string): void {
  const visit = (container: Container): void => {
    const isList = Array.isArray(container);
    for (const key of isList ? container.keys() : Object.keys(container)) {
      if (typeof key === 'string' && mayBeOther(key) && !isQuoted(container, key)) {
        const message = `the key ${key} is no string (json: unsupported type: map[interface {}]interface {})`;
        throw new Failure(message, { slot: { document, container, key } });
      }
      const value = (container as Mapping)[key] as Value;
      if (isContainer(value)) visit(value);
      else if (value instanceof Literal && typeof value.value === 'number' && !Number.isFinite(value.value)) {
        throw new Failure(`json: unsupported value: ${value.text}`, { slot: { document, container, key } });
      }
    }
  };
  const isQuoted = (container: Container, key: string): boolean => {
    const { line, column } = placeOf({ document, container, key }, 'key');
    return /^(?:[&!]\S*\s+)*["']/.test(lineAt(text, line).slice(column - 1));
  };
  visit(object);
}

/** Whether a key would be something else than a string without quotes. */
function mayBeOther(key: string): boolean {
  const first = key.charCodeAt(0) | 32;
  // Nearly every key begins with a letter, and the words that are no strings are short.
  if (first >= 97 && first <= 122 && key.length > 5) return false;
  return key.length < 40 && resolvePlain(key) !== undefined;
}
