import { Environment } from '@marcbachmann/cel-js';
import { type AnyFactType, type AnyNode, SHARED_TYPES } from '../facts/index.ts';
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

const shared = new Map<string, Environment>();

/** The environment that policies with the same libraries share. */
function sharedEnvironment(libraries: readonly CelLibrary[]): Environment {
  const key = libraries.map(({ title }) => title).join('\n');
  let environment = shared.get(key);
  if (environment === undefined) {
    environment = new Environment({ enableOptionalTypes: true, homogeneousAggregateLiterals: false });
    for (const type of SHARED_TYPES) registerFacts(environment, type);
    for (const library of libraries) register(environment, library);
    shared.set(key, environment);
  }
  return environment;
}

function registerFacts(environment: Environment, type: AnyFactType): void {
  const fields = Object.fromEntries(Object.entries(type.facts).map(([key, fact]) => [key, fact.type]));
  environment.registerType(type.name, { ctor: type.constructor, fields });
}

/** The environment of one policy: the variable that its `forEach` names, and its parameters. */
export function environmentFor(
  node: AnyNode,
  params: AnyFactType,
  libraries: readonly CelLibrary[],
): PolicyEnvironment {
  const cel = sharedEnvironment(libraries).clone();
  if (!SHARED_TYPES.includes(node.type)) registerFacts(cel, node.type);
  registerFacts(cel, params);
  cel.registerVariable(variableOf(node), node.type.name).registerVariable('params', params.name);
  const types = new Map([...SHARED_TYPES, node.type, params].map((type) => [type.name, type]));
  return { cel, variables: [node.name, 'params'], types, libraries };
}
