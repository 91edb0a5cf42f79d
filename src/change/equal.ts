import { isContainer, Literal, type Mapping, type Scalar, type Value } from '../model/value.ts';

/** What a scalar means, however it is written. */
export function meaningOf(value: Scalar): string | number | boolean | null {
  return value instanceof Literal ? value.value : value;
}

/**
 * Whether two values mean the same to Kubernetes: mappings in any order, numbers however written. Values that base and
 * head share are the very same object, which is looked at first.
 */
export function equalValues(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  if (!isContainer(a) || !isContainer(b)) {
    return !isContainer(a) && !isContainer(b) && Object.is(meaningOf(a), meaningOf(b));
  }
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => equalValues(item, b[index]));
  }
  return equalMappings(a, b);
}

function equalMappings(a: Mapping, b: Mapping): boolean {
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && equalValues(a[key], b[key]));
}
