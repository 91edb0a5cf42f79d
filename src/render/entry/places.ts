/*
 * What the place of a file says about whether a cluster is told to apply it.
 */

/** Directories whose content nobody applies as it stands. */
const DEAD =
  /^(?:_.*|archived?|attic|backup|deprecated|disabled|docs?|examples?|fixtures?|old|samples?|templates?|testdata|unused|vendor)$/i;

/** Hidden directories, but for those that are hidden to stand first. */
const HIDDEN = /^\.(?!bootstrap|argo|flux|clusters?|deploy|gitops|k8s|kubernetes)/;

/** Directories whose entries are named for what they are for: `clusters/test` is no directory of tests. */
const NAMED = /^(?:clusters?|envs?|environments?|overlays?|stages?|tenants?)$/i;

/** Whether a path lies in an archive, among examples, tests or templates, or in a hidden directory. */
export function isDeadPlace(path: string): boolean {
  const segments = path.split('/').slice(0, -1);
  return segments.some((segment, index) => {
    if (DEAD.test(segment) || HIDDEN.test(segment)) return true;
    return /^tests?$/i.test(segment) && !NAMED.test(segments[index - 1] ?? '');
  });
}

/** Whether a text holds something that a tool has yet to replace: `${X}`, `{{ x }}`, `<x>`. */
export function hasPlaceholder(text: string): boolean {
  return /\$\{|\{\{|<[A-Za-z][^>]*>|\$\(|@@|__[A-Z]+__/.test(text);
}

const CLUSTERS = /^(?:k8s-)?clusters(?:-configs?)?$|^fleets?$/;

/** Directories of apps, where `clusters` are databases or the like. */
const APPS =
  /^(?:apps?|applications?|components?|charts|databases?|infra|infrastructure|modules?|services?|workloads?)$/i;

/**
 * The directory that is a cluster's by its name: `clusters/one` of `clusters/one/apps/x.yaml`, and of `clusters/one.yaml`,
 * where each cluster has a file; `flux/cluster` of `flux/cluster/x.yaml`, where there is one. `undefined` where no such
 * directory is on the way.
 */
export function clusterDirectory(path: string): string | undefined {
  const segments = path.split('/');
  const end = segments.findIndex((segment) => APPS.test(segment));
  const before = segments.slice(0, end < 0 ? -1 : end);
  const index = before.findLastIndex((segment) => CLUSTERS.test(segment));
  if (index < 0) {
    const single = before.lastIndexOf('cluster');
    return single < 0 ? undefined : segments.slice(0, single + 1).join('/');
  }
  const directory = segments.slice(0, index + 2).join('/');
  if (index < segments.length - 2) return directory;
  return /\/(?:kustomization\.ya?ml|Kustomization)$/.test(directory) ? undefined : directory.replace(/\.[^./]*$/, '');
}
