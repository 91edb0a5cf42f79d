import { isMapping, isSequence, Literal, type Value } from '../../model/value.ts';
import { Failure } from './failure.ts';

/** The parts of a JSON pointer. What stands before the first `/` is ignored, as json-patch does. */
export function pointerParts(pointer: string): string[] {
  return pointer.split('/').slice(1).map(decodePart);
}

function decodePart(part: string): string {
  return part.replace(/~[01]/g, (code) => (code === '~1' ? '/' : '~'));
}

/** An index into a list, negative ones counted from the end; `undefined` where it is none or beyond. */
export function indexOf(text: string, length: number): number | undefined {
  if (!/^[-+]?[0-9]+$/.test(text)) return undefined;
  const number = Number(text);
  const index = number < 0 ? number + length : number;
  return index >= 0 && index < length ? index + 0 : undefined;
}

/** Like `indexOf`, but raises a `Failure` that begins with `what`. */
export function indexIn(text: string, length: number, what: string): number {
  const index = indexOf(text, length);
  if (index !== undefined) return index;
  throw new Failure(
    /^[-+]?[0-9]+$/.test(text)
      ? `${what}: Unable to access invalid index: ${text}: invalid index referenced`
      : `${what}: value was not a proper array index: '${text}'`,
  );
}

/** Whether two values are the same in JSON. */
export function isEqual(a: Value, b: Value): boolean {
  if (isSequence(a)) {
    return isSequence(b) && a.length === b.length && a.every((element, index) => isEqual(element, b[index] as Value));
  }
  if (isMapping(a)) {
    if (!isMapping(b) || Object.keys(a).length !== Object.keys(b).length) return false;
    return Object.keys(a).every((key) => Object.hasOwn(b, key) && isEqual(a[key] as Value, b[key] as Value));
  }
  return plain(a) === plain(b);
}

function plain(value: Value): Value {
  return value instanceof Literal ? value.value : value;
}
