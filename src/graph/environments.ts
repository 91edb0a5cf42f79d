import type { Configuration } from '../model/configuration.ts';
import {
  conventionalRisk,
  environmentOfAnyWord,
  environmentOfWord,
  withoutEnvironment,
} from '../model/environment-words.ts';
import type { Environment } from '../model/graph.ts';
import type { Survey } from '../model/survey.ts';
import type { Cluster, Unit } from '../model/unit.ts';
import { scalarText } from '../model/value.ts';
import { globMatcher } from '../util/glob.ts';
import { nameOf, parentOf } from '../util/paths.ts';
import { clusterLookup } from './cluster-lookup.ts';
import { environmentSiblings, namesReader, stemOf } from './environment-names.ts';

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
  units: readonly Unit[],
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
  const siblings = environmentSiblings(survey, clusters);
  const ofUnitName = namesReader(
    units.map(({ name }) => name),
    () => false,
  );
  const ofNamespaceName = namesReader(new Set(namespacesIn(units)), (name) => withoutEnvironment(name) !== '');
  const clusterAt = clusterLookup(clusters);
  const byCluster = new Map<string, Evidence | undefined>();
  const byPath = { strong: new Map<string, Evidence | undefined>(), any: new Map<string, Evidence | undefined>() };

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
   * environment's directory, or below `overlays` and its like; else one that stands alone will do, but not one among
   * others (`apps/development` beside `apps/media` is a kind of apps).
   */
  function namedPath(path: string, strength: 'strong' | 'any'): Evidence | undefined {
    const known = byPath[strength];
    if (!known.has(path)) known.set(path, inferPath(path, strength));
    return known.get(path);
  }

  function inferPath(path: string, strength: 'strong' | 'any'): Evidence | undefined {
    for (let entry = path; entry !== ''; entry = parentOf(entry)) {
      const name = stemOf(entry);
      const parent = parentOf(entry);
      const grouped = PARENTS.has(nameOf(parent));
      const word = named(name, environmentOfWord) ?? (grouped ? environmentOfAnyWord(name) : undefined);
      const isDeclared = spelling.has(name) && environmentOfWord(name) === undefined;
      const standing = grouped || isDeclared ? 'strong' : siblings(parent);
      if (word !== undefined && (standing === 'strong' || (standing === 'alone' && strength === 'any'))) {
        return spelled(word, `${entry} is named for it`);
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
      spelled(unit.kind === 'Directory' ? undefined : ofUnitName(unit.name), 'it is named for it')
    );
  }

  function ofNamespace(name: string): Evidence | undefined {
    return matched('namespaces', name) ?? spelled(named(name, ofNamespaceName), `namespace ${name} is named for it`);
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

function* namespacesIn(units: readonly Unit[]): Iterable<string> {
  for (const { targetNamespace, release, resources } of units) {
    yield targetNamespace;
    if (release !== undefined) yield release.namespace;
    for (const { namespace } of resources) yield namespace;
  }
}
