import type { Configuration, SettingProblem } from '../model/configuration.ts';
import type { Value } from '../model/value.ts';
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
export async function parameterProblems(
  { id, params = {} }: PolicyDefinition,
  overrides: Values,
  configuration: Configuration,
): Promise<SettingProblem[]> {
  const names = Object.keys(overrides);
  if (names.length === 0) return [];
  const { Ajv } = await import('ajv');
  const ajv = new Ajv({ strict: false });
  return names.flatMap((name) => {
    const way = ['policies', id, 'params', name];
    const definition = Object.hasOwn(params, name) ? params[name] : undefined;
    if (definition === undefined) {
      const hint = didYouMean(name, Object.keys(params));
      return { ...configuration.locate(way, 'key'), message: `${id} has no parameter ${name}${hint}` };
    }
    const { default: _, description: __, ...schema } = definition;
    const validate = ajv.compile(schema);
    if (validate(overrides[name])) return [];
    const [error] = validate.errors ?? [];
    const at = `${name}${(error?.instancePath ?? '').replaceAll('/', '.')}`;
    return { ...configuration.locate(way), message: `${id}: ${at} ${error?.message ?? 'is not valid'}` };
  });
}
