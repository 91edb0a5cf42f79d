import { Environment } from '@marcbachmann/cel-js';
import { type AnyFactType, type AnyNode, NODES, SHARED_TYPES } from '../facts/index.ts';
import { type CelLibrary, register } from './library.ts';
import { variableOf } from './reserved.ts';

/*
 * CEL as policies see it: the variable of their `forEach`, `params`, and functions beside the standard ones.
 */

/** What the expressions of one policy are compiled in. */
export interface PolicyEnvironment {
  readonly cel: Environment;
  readonly variables: readonly string[];
  /** The types of facts that expressions can see, by name. */
  readonly types: ReadonlyMap<string, AnyFactType>;
  readonly libraries: readonly CelLibrary[];
}

/** The environment of a policy: the variable that its `forEach` names, and its parameters. */
export type EnvironmentOf = (node: AnyNode, params: AnyFactType) => PolicyEnvironment;

/**
 * Environments with these libraries. Types of parameters that are known beforehand are registered once, with all others:
 * the library sorts its functions anew for each environment that registers more than variables.
 */
export function createEnvironments(libraries: readonly CelLibrary[], known: readonly AnyFactType[]): EnvironmentOf {
  const names = new Map(known.map((type, index) => [type, `${type.name}${index}`]));
  let shared: Environment | undefined;
  return (node, params) => {
    shared ??= sharedEnvironment(libraries, names);
    const cel = shared.clone();
    if (!names.has(params)) registerFacts(cel, params);
    const name = names.get(params) ?? params.name;
    cel.registerVariable(variableOf(node), node.type.name).registerVariable('params', name);
    const types = new Map([...SHARED_TYPES, node.type].map((type) => [type.name, type])).set(name, params);
    return { cel, variables: [node.name, 'params'], types, libraries };
  };
}

function sharedEnvironment(libraries: readonly CelLibrary[], known: ReadonlyMap<AnyFactType, string>): Environment {
  const environment = new Environment({ enableOptionalTypes: true, homogeneousAggregateLiterals: false });
  const nodeTypes = [...NODES.values()].map((node) => node.type);
  for (const type of new Set([...SHARED_TYPES, ...nodeTypes])) registerFacts(environment, type);
  for (const [type, name] of known) registerFacts(environment, type, name);
  for (const library of libraries) register(environment, library);
  return environment;
}

function registerFacts(environment: Environment, type: AnyFactType, name = type.name): void {
  const fields = Object.fromEntries(Object.entries(type.facts).map(([key, fact]) => [key, fact.type]));
  environment.registerType(name, { ctor: type.constructor, fields });
}
