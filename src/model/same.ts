import type { Resource } from './resource.ts';
import { isContainer, Literal, type Mapping, type Value } from './value.ts';

/*
 * Whether something is the same on both sides of a pull request, to the letter: then what was made of one is what would
 * be made of the other. Whether it means the same to Kubernetes is for the comparison of the two sides to say.
 */

/** Whether two values are written alike, keys in the same order. */
export function isSameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (!isContainer(a) || !isContainer(b)) {
    if (a instanceof Literal && b instanceof Literal) return a.text === b.text && a.kind === b.kind;
    return Object.is(a, b);
  }
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => isSameValue(item, b[index]));
  }
  return isSameMapping(a, b);
}

function isSameMapping(a: Mapping, b: Mapping): boolean {
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return keys.length === others.length && keys.every((key, at) => key === others[at] && isSameValue(a[key], b[key]));
}

/** Whether two resources are the same, and of the same files, none of which differs: so are the places in them. */
export function isSameResource(a: Resource, b: Resource, isUnchanged: (path: string) => boolean): boolean {
  if (a === b) return true;
  return (
    a.namespace === b.namespace &&
    a.document.index === b.document.index &&
    areSamePaths(pathsOf(a), pathsOf(b), isUnchanged) &&
    isSameValue(a.value, b.value)
  );
}

/** The files that a resource was made of: its own first. */
export function pathsOf({ document, contributors }: Resource): string[] {
  return [document.path, ...contributors.map(({ path }) => path)];
}

/** Whether two lists name the same files, none of which differs. */
export function areSamePaths(
  a: readonly string[],
  b: readonly string[],
  isUnchanged: (path: string) => boolean,
): boolean {
  return a.length === b.length && a.every((path, at) => path === b[at] && isUnchanged(path));
}
