import type { SettingProblem } from '../model/configuration.ts';
import type { Path, Value } from '../model/value.ts';
import { typeName } from '../util/settings.ts';
import { didYouMean } from '../util/suggest.ts';
import { type AnyFactType, celValue, factType } from './facts/index.ts';
import type { Settings } from './packs.ts';
import type { ParameterDefinition, PolicyDefinition } from './policy.ts';

type Values = Readonly<Record<string, unknown>>;

/** The parameters of a policy as a type that CEL checks against, and their values where some are set. */
export interface Parameters {
  readonly type: AnyFactType;
  readonly valuesFor: (set: Values) => object;
}

/** The parameters that a policy declares. */
export function parametersOf(definitions: Readonly<Record<string, ParameterDefinition>>): Parameters {
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
  const valuesFor = (set: Values) => {
    const values = entries.map(([name, definition]) => {
      const value = Object.hasOwn(set, name) ? set[name] : definition.default;
      return [name, definition.type === 'number' ? Number(value) : celValue(value as Value)];
    });
    return type.of(Object.fromEntries(values));
  };
  return { type, valuesFor };
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

/** The type of a parameter, for people. */
export function parameterTypeName({ type, items }: Pick<ParameterDefinition, 'type' | 'items'>): string {
  if (type !== 'array') return type;
  return items?.type === undefined ? 'list' : `list of ${items.type}s`;
}

/** What is wrong with the parameters that a configuration or a pack sets for a policy, everywhere and for some items. */
export function parameterProblems(definition: PolicyDefinition, configuration: Settings): SettingProblem[] {
  const { params = {}, overrides = [] } = configuration.policies[definition.id] ?? {};
  const way = ['policies', definition.id];
  return [
    ...problemsOf(definition, params, [...way, 'params'], configuration),
    ...overrides.flatMap((override, index) =>
      problemsOf(definition, override.params ?? {}, [...way, 'overrides', index, 'params'], configuration),
    ),
  ];
}

function problemsOf(
  { id, params = {} }: PolicyDefinition,
  set: Values,
  within: Path,
  configuration: Settings,
): SettingProblem[] {
  return Object.keys(set).flatMap((name) => {
    const way = [...within, name];
    const definition = Object.hasOwn(params, name) ? params[name] : undefined;
    if (definition === undefined) {
      const hint = didYouMean(name, Object.keys(params));
      return { ...configuration.locate(way, 'key'), message: `${id} has no parameter ${name}${hint}` };
    }
    return typeProblems(definition, set[name]).map(({ at, type }) => ({
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
