import { listAt, type Mapping, mappingAt, scalarText, stringAt, type Value } from '../model/value.ts';

/** Whether a label selector matches; `undefined` where it has an operator that there is not. */
export function matchesSelector(selector: Mapping, labels: ReadonlyMap<string, string>): boolean | undefined {
  const wanted = mappingAt(selector, 'matchLabels') ?? {};
  for (const key of Object.keys(wanted)) if (labels.get(key) !== scalarText(wanted[key])) return false;
  let matches = true;
  for (const expression of listAt(selector, 'matchExpressions')) {
    const result = matchesExpression(expression, labels);
    if (result === undefined) return undefined;
    matches &&= result;
  }
  return matches;
}

function matchesExpression(expression: Value, labels: ReadonlyMap<string, string>): boolean | undefined {
  const label = labels.get(stringAt(expression, 'key') ?? '');
  const values = listAt(expression, 'values').map(scalarText);
  switch (stringAt(expression, 'operator')) {
    case 'In':
      return label !== undefined && values.includes(label);
    case 'NotIn':
      return label === undefined || !values.includes(label);
    case 'Exists':
      return label !== undefined;
    case 'DoesNotExist':
      return label === undefined;
    default:
      return undefined;
  }
}

/** A name of a label: `[prefix/]name`, of which the API server asks no more than this. */
const KEY = /^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?\/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const VALUE = /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;
const OPERATORS = ['In', 'NotIn', 'Exists', 'DoesNotExist'];

/**
 * What keeps a selector from being one; `undefined` for nothing (`LabelSelectorAsSelector` of apimachinery).
 *
 * @param values whether values must be such as labels may have
 */
export function selectorFault(selector: Mapping, values: 'label' | 'any'): string | undefined {
  const wanted = mappingAt(selector, 'matchLabels') ?? {};
  const expressions = listAt(selector, 'matchExpressions');
  const keys = [...Object.keys(wanted), ...expressions.map((expression) => stringAt(expression, 'key') ?? '')];
  const badKey = keys.find((key) => !KEY.test(key));
  if (badKey !== undefined) return `the selector's key '${badKey}' is no label's name`;
  for (const expression of expressions) {
    const operator = stringAt(expression, 'operator') ?? '';
    if (!OPERATORS.includes(operator)) return `the selector has an unknown operator, '${operator}'`;
    const isAboutValues = operator === 'In' || operator === 'NotIn';
    if (listAt(expression, 'values').length > 0 !== isAboutValues) {
      return `the selector's operator ${operator} takes ${isAboutValues ? 'values' : 'no values'}`;
    }
  }
  if (values === 'any') return undefined;
  const texts = [...Object.values(wanted), ...expressions.flatMap((expression) => listAt(expression, 'values'))];
  const badValue = texts.map((text) => scalarText(text) ?? '').find((text) => !VALUE.test(text));
  return badValue === undefined ? undefined : `the selector's value '${badValue}' is no label's value`;
}

/** Whether a selector asks for anything. */
export function isEmptySelector(selector: Mapping | undefined): boolean {
  return (
    Object.keys(mappingAt(selector, 'matchLabels') ?? {}).length === 0 &&
    listAt(selector, 'matchExpressions').length === 0
  );
}
