import type { Configuration } from '../model/configuration.ts';
import {
  conventionalRisk,
  environmentOfAnyWord,
  environmentOfSuffix,
  environmentOfWord,
} from '../model/environment-words.ts';
import type { Environment } from '../model/graph.ts';
import type { Survey } from '../model/survey.ts';
import type { Cluster, Unit } from '../model/unit.ts';
import { scalarText } from '../model/value.ts';
import { globMatcher } from '../util/glob.ts';
import { nameOf, parentOf } from '../util/paths.ts';

/** An environment and what says so. */
export interface Evidence {
  readonly environment: string;
  readonly reason: string;
}

export interface Environments {
  ofCluster(name: string): Evidence | undefined;
  /** The environment of a file or directory. */
  ofPath(path: string): Evidence | undefined;
  /** The environment of a unit. `creator` is the unit that creates it. */
  ofUnit(unit: Unit, creator: Unit | undefined): Evidence | undefined;
  /** The environment that a namespace's name says. */
  ofNamespace(name: string): Evidence | undefined;
  /** An environment by name, with its risk class. */
  describe(name: string, reason: string): Environment;
}

/** Directories whose entries are often called `<something>-<environment>`. */
const PARENTS = new Set(['overlays', 'clusters', 'environments', 'envs', 'env', 'groups', 'stages']);
const LABEL = /(?:^|\/)(?:environment|env)$/;

/** What the configuration and, where it is silent, the names in the repository say about environments. */
export function environmentsOf(
  survey: Survey,
  clusters: readonly Cluster[],
  configuration: Configuration,
): Environments {
  const file = configuration.path ?? 'the configuration';
  const matchers = configuration.environments.map(({ name, match }) => ({
    name,
    paths: globMatcher(match?.paths ?? []),
    namespaces: globMatcher(match?.namespaces ?? []),
    clusters: globMatcher(match?.clusters ?? []),
  }));
  const spelling = spellingOf(configuration);
  const siblings = environmentSiblings(survey);
  const clusterAt = clusterLookup(clusters);
  const byCluster = new Map<string, Evidence | undefined>();

  /** The declared name of an environment, or its conventional one. */
  const spelled = (name: string | undefined, reason: string): Evidence | undefined =>
    name === undefined ? undefined : { environment: spelling.get(name) ?? name, reason };
  const named = (word: string, reading: (word: string) => string | undefined) =>
    spelling.has(word) ? word : reading(word);
  const matched = (field: 'paths' | 'namespaces' | 'clusters', text: string): Evidence | undefined => {
    const found = text === '' ? undefined : matchers.find((matcher) => matcher[field](text));
    return found && { environment: found.name, reason: `${file} matches ${field} ${text}` };
  };

  function ofCluster(name: string): Evidence | undefined {
    if (!byCluster.has(name)) byCluster.set(name, inferCluster(name));
    return byCluster.get(name);
  }

  function declaredCluster(name: string): Evidence | undefined {
    const setting = configuration.clusters.find((cluster) => cluster.name === name);
    if (setting?.environment !== undefined) {
      return { environment: setting.environment, reason: `${file} says so of cluster ${name}` };
    }
    return matched('clusters', name);
  }

  function inferCluster(name: string): Evidence | undefined {
    const cluster = clusters.find((candidate) => candidate.name === name);
    const path = cluster?.path ?? '';
    return (
      declaredCluster(name) ??
      spelled(named(name, environmentOfAnyWord), `cluster ${name} is named for it`) ??
      // A cluster called local is somebody's own machine.
      spelled(name === 'local' ? 'dev' : undefined, `cluster ${name} is a development cluster`) ??
      spelled(environmentOfAnyWord(nameOf(path)), `the directory of cluster ${name} is ${path}`) ??
      namedPath(path, 'any')
    );
  }

  /**
   * What the directories of a path say, the deepest first. `strong` counts only those that stand beside another
   * environment's directory, or below `overlays` and its like: `apps/test` alone may as well be an app.
   */
  function namedPath(path: string, strength: 'strong' | 'any'): Evidence | undefined {
    for (let directory = path; directory !== ''; directory = parentOf(directory)) {
      const name = nameOf(directory).replace(/\.(?:yaml|yml|json)$/, '');
      const parent = parentOf(directory);
      const grouped = PARENTS.has(nameOf(parent));
      const word = named(name, environmentOfWord) ?? (grouped ? environmentOfAnyWord(name) : undefined);
      if (word !== undefined && (strength === 'any' || grouped || siblings.has(parent))) {
        return spelled(word, `${directory} is named for it`);
      }
    }
    return undefined;
  }

  function ofPath(path: string): Evidence | undefined {
    const cluster = clusterAt(path);
    return (
      matched('paths', path) ??
      namedPath(path, 'strong') ??
      (cluster === undefined ? undefined : ofCluster(cluster)) ??
      namedPath(path, 'any')
    );
  }

  function first<T>(candidates: readonly T[], reading: (candidate: T) => Evidence | undefined): Evidence | undefined {
    for (const candidate of candidates) {
      const found = reading(candidate);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** What is said of the unit itself, not of where it runs. */
  function ofUnitAlone(unit: Unit, paths: readonly string[], namespace: string): Evidence | undefined {
    return (
      first(paths, (path) => matched('paths', path)) ??
      matched('namespaces', namespace) ??
      declaredCluster(unit.cluster) ??
      labelled(unit) ??
      first(paths, (path) => namedPath(path, 'strong'))
    );
  }

  function labelled(unit: Unit): Evidence | undefined {
    for (const key of Object.keys(unit.labels).sort()) {
      const value = LABEL.test(key) ? scalarText(unit.labels[key]) : undefined;
      if (value) return spelled(named(value, environmentOfWord) ?? value, `label ${key} says so`);
    }
    return undefined;
  }

  function ofUnit(unit: Unit, creator: Unit | undefined): Evidence | undefined {
    const paths = pathsOf(unit);
    const namespace = unit.release?.namespace ?? unit.targetNamespace;
    const nearby = creator?.cluster === unit.cluster ? creator : undefined;
    return (
      ofUnitAlone(unit, paths, namespace) ??
      (nearby && ofUnitAlone(nearby, pathsOf(nearby), nearby.targetNamespace)) ??
      ofCluster(unit.cluster) ??
      first(paths, (path) => namedPath(path, 'any')) ??
      ofNamespace(namespace) ??
      first(unit.sources, (source) =>
        source.kind === 'git'
          ? spelled(environmentOfWord(source.revision), `it follows revision ${source.revision}`)
          : undefined,
      ) ??
      spelled(environmentOfSuffix(unit.name), 'it is named for it')
    );
  }

  function ofNamespace(name: string): Evidence | undefined {
    return (
      matched('namespaces', name) ?? spelled(named(name, environmentOfSuffix), `namespace ${name} is named for it`)
    );
  }

  return {
    ofCluster,
    ofPath,
    ofUnit,
    ofNamespace,
    describe(name, reason) {
      const setting = configuration.environments.find((environment) => environment.name === name);
      return { name, risk: setting?.risk ?? conventionalRisk(name), reason: setting ? `${file} declares it` : reason };
    },
  };
}

/** Paths that say where a unit belongs: what it reads first, then where it is written. */
function pathsOf(unit: Unit): string[] {
  const sources = unit.sources.flatMap((source) =>
    source.kind === 'here' || source.kind === 'git' ? [source.path] : [],
  );
  return [...sources, unit.location.path].filter(Boolean);
}

/**
 * How the configuration spells each environment: its own names, and for each conventional name (`prod`) the declared
 * name of the same environment (`production`).
 */
function spellingOf(configuration: Configuration): ReadonlyMap<string, string> {
  const names = [
    ...configuration.environments.map(({ name }) => name),
    ...configuration.clusters.flatMap(({ environment }) => environment ?? []),
    ...configuration.approvals.flatMap(({ environments }) => environments ?? []),
  ];
  const spelling = new Map<string, string>();
  for (const name of names) {
    const conventional = environmentOfWord(name);
    if (!spelling.has(name)) spelling.set(name, name);
    if (conventional !== undefined && !names.includes(conventional) && !spelling.has(conventional)) {
      spelling.set(conventional, name);
    }
  }
  return spelling;
}

/** Directories that hold the directories (or files) of two environments or more. */
function environmentSiblings(survey: Survey): ReadonlySet<string> {
  const found = new Map<string, string>();
  const siblings = new Set<string>();
  const seen = new Set<string>();
  for (const { path } of survey.files) {
    for (let entry = path; entry !== '' && !seen.has(entry); entry = parentOf(entry)) {
      seen.add(entry);
      const environment = environmentOfWord(nameOf(entry).replace(/\.(?:yaml|yml|json)$/, ''));
      if (environment === undefined) continue;
      const parent = parentOf(entry);
      const other = found.get(parent);
      if (other === undefined) found.set(parent, environment);
      else if (other !== environment) siblings.add(parent);
    }
  }
  return siblings;
}

/** The cluster in whose own directory a path stands; `undefined` where there is none, or more than one. */
export function clusterLookup(clusters: readonly Cluster[]): (path: string) => string | undefined {
  const byPath = new Map<string, string | undefined>();
  for (const { name, path } of clusters) {
    if (path) byPath.set(path, byPath.has(path) && byPath.get(path) !== name ? undefined : name);
  }
  return (path) => {
    for (let directory = path; directory !== ''; directory = parentOf(directory)) {
      if (byPath.has(directory)) return byPath.get(directory);
    }
    return undefined;
  };
}
