/*
 * What the place of a file says about whether a cluster is told to apply it.
 */

/** Directories whose content nobody applies as it stands. */
const DEAD =
  /^(?:\..*|_.*|archived?|attic|backup|deprecated|disabled|docs?|examples?|fixtures?|old|samples?|templates?|tests?|testdata|unused|vendor)$/i;

/** Whether a path lies in an archive, among examples, tests or templates, or in a hidden directory. */
export function isDeadPlace(path: string): boolean {
  return path
    .split('/')
    .slice(0, -1)
    .some((segment) => DEAD.test(segment));
}

/** Whether a text holds something that a tool has yet to replace: `${X}`, `{{ x }}`, `<x>`. */
export function hasPlaceholder(text: string): boolean {
  return /\$\{|\{\{|<[A-Za-z][^>]*>|\$\(|@@|__[A-Z]+__/.test(text);
}

/** The directory that is a cluster's by its name: `clusters/one` of `clusters/one/apps/x.yaml`. */
export function clusterDirectory(path: string): string | undefined {
  const segments = path.split('/').slice(0, -1);
  const index = segments.findLastIndex((segment) =>
    /^(?:k8s-)?clusters?(?:-config|-configs)?$|^fleets?$/.test(segment),
  );
  if (index < 0) return undefined;
  return segments.slice(0, index + 2).join('/');
}
