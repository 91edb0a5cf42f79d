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

/** Whether a selector asks for anything. */
export function isEmptySelector(selector: Mapping | undefined): boolean {
  return (
    Object.keys(mappingAt(selector, 'matchLabels') ?? {}).length === 0 &&
    listAt(selector, 'matchExpressions').length === 0
  );
}
