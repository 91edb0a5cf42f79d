import type { Configuration, SettingProblem } from '../model/configuration.ts';
import type { Value } from '../model/value.ts';
import { typeName } from '../util/settings.ts';
import { didYouMean } from '../util/suggest.ts';
import { type AnyFactType, celValue, factType } from './facts/index.ts';
import type { ParameterDefinition, PolicyDefinition } from './policy.ts';

type Values = Readonly<Record<string, unknown>>;

/** The parameters of a policy as a type that CEL checks against, and their values. */
export function parametersOf(
  definitions: Readonly<Record<string, ParameterDefinition>>,
  overrides: Values,
): { readonly type: AnyFactType; readonly values: object } {
  const entries = Object.entries(definitions);
  const type = factType<Values>(
    'Params',
    Object.fromEntries(
      entries.map(([name, definition]) => [
        name,
        [celTypeOf(definition), definition.description, (values: Values) => values[name]],
      ]),
    ),
  );
  const values = entries.map(([name, definition]) => {
    const value = Object.hasOwn(overrides, name) ? overrides[name] : definition.default;
    return [name, definition.type === 'number' ? Number(value) : celValue(value as Value)];
  });
  return { type, values: type.of(Object.fromEntries(values)) };
}

function celTypeOf({ type, items }: ParameterDefinition): string {
  switch (type) {
    case 'string':
      return 'string';
    case 'integer':
      return 'int';
    case 'number':
      return 'double';
    case 'boolean':
      return 'bool';
    case 'array':
      return items?.type === 'string' ? 'list<string>' : 'list<dyn>';
    case 'object':
      return 'map<string, dyn>';
  }
}

/** What is wrong with the parameters that the configuration sets for a policy. */
export function parameterProblems(
  { id, params = {} }: PolicyDefinition,
  overrides: Values,
  configuration: Configuration,
): SettingProblem[] {
  return Object.keys(overrides).flatMap((name) => {
    const way = ['policies', id, 'params', name];
    const definition = Object.hasOwn(params, name) ? params[name] : undefined;
    if (definition === undefined) {
      const hint = didYouMean(name, Object.keys(params));
      return { ...configuration.locate(way, 'key'), message: `${id} has no parameter ${name}${hint}` };
    }
    return typeProblems(definition, overrides[name]).map(({ at, type }) => ({
      ...configuration.locate([...way, ...at]),
      message: `${id}: ${[name, ...at].join('.')} must be ${typeName(type)}`,
    }));
  });
}

/** Where a value is not of the type that a parameter asks for. */
function typeProblems({ type, items }: Pick<ParameterDefinition, 'type' | 'items'>, value: unknown) {
  if (!isOfType(type, value)) return [{ at: [], type }];
  if (!Array.isArray(value) || items?.type === undefined) return [];
  const wanted = items.type;
  return [...value.keys()].filter((index) => !isOfType(wanted, value[index])).map((at) => ({ at: [at], type: wanted }));
}

function isOfType(type: string, value: unknown): boolean {
  switch (type) {
    case 'integer':
      return Number.isSafeInteger(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}
