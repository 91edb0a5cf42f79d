import type { Cluster } from '../model/unit.ts';
import { parentOf } from '../util/paths.ts';

/** The cluster in whose own directory a path stands; `undefined` where there is none, or more than one. */
export function clusterLookup(clusters: readonly Cluster[]): (path: string) => string | undefined {
  const byPath = new Map<string, string | undefined>();
  for (const { name, path } of clusters) {
    // The path of a bootstrap may stand deeper, in `clusters/<cluster>/base`: all of the cluster's directory is its own.
    const directory = path === undefined ? undefined : /^(?:.*\/)?clusters\/[^/]+/.exec(path)?.[0];
    for (const own of new Set([path, directory])) {
      if (own) byPath.set(own, byPath.has(own) && byPath.get(own) !== name ? undefined : name);
    }
  }
  return (path) => {
    for (let directory = path; directory !== ''; directory = parentOf(directory)) {
      if (byPath.has(directory)) return byPath.get(directory);
    }
    return undefined;
  };
}
