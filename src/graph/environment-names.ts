import { environmentOfSuffix, environmentOfWord, withoutEnvironment } from '../model/environment-words.ts';
import type { Survey } from '../model/survey.ts';
import type { Cluster } from '../model/unit.ts';
import { nameOf, parentOf } from '../util/paths.ts';

/*
 * Names that say an environment only beside others that say another.
 */

/** The name of a file or directory, without what tells that it is YAML or JSON. */
export function stemOf(path: string): string {
  return nameOf(path).replace(/\.(?:yaml|yml|json)$/, '');
}

/** Directories that may stand beside an environment's own without taking its meaning. */
const NEUTRAL = new Set(['base', 'bases', 'common', 'components', 'shared', 'overlays', 'templates', 'lib', 'global']);

/**
 * For the directory of an entry that is named for an environment: whether it holds two environments or more, that one
 * alone, or that one among others.
 */
export function environmentSiblings(
  survey: Survey,
  clusters: readonly Cluster[],
): (directory: string) => 'strong' | 'alone' | 'mixed' {
  // The variants of clusters stand beside those of environments: apps/homelab, apps/staging.
  const neutral = new Set([...NEUTRAL, ...clusters.map(({ name }) => name)]);
  const environments = new Map<string, Set<string>>();
  const mixed = new Set<string>();
  const seen = new Set<string>();
  for (const { path } of survey.files) {
    for (let entry = path; entry !== '' && !seen.has(entry); entry = parentOf(entry)) {
      seen.add(entry);
      const parent = parentOf(entry);
      const environment = environmentOfWord(stemOf(entry));
      if (environment !== undefined) environments.set(parent, (environments.get(parent) ?? new Set()).add(environment));
      else if (entry !== path && !neutral.has(nameOf(entry))) mixed.add(parent);
    }
  }
  return (directory) => {
    if ((environments.get(directory)?.size ?? 0) > 1) return 'strong';
    return mixed.has(directory) ? 'mixed' : 'alone';
  };
}

/**
 * Reads names that end in an environment. Only production is believed alone; of another word a second name must show
 * that it tells environments apart, as `shop-dev` does for `shop-test`: there are namespaces called `development` that
 * hold the tools of developers. Names that `believed` holds need no second one.
 */
export function namesReader(
  names: Iterable<string>,
  believed: (name: string) => boolean,
): (name: string) => string | undefined {
  const environments = new Map<string, Set<string>>();
  for (const name of names) {
    const environment = environmentOfSuffix(name);
    if (environment === undefined) continue;
    const stem = withoutEnvironment(name);
    environments.set(stem, (environments.get(stem) ?? new Set()).add(environment));
  }
  return (name) => {
    const environment = environmentOfSuffix(name);
    if (environment === undefined || environment === 'prod' || believed(name)) return environment;
    return (environments.get(withoutEnvironment(name))?.size ?? 0) > 1 ? environment : undefined;
  };
}
