import { type Mapping, scalarText, type Value, valueAt } from '../../model/value.ts';

/*
 * The part of Go's templates that ResourceSets use in the fields of their resources: `<< inputs.name | function >>`
 * (https://fluxoperator.dev/docs/crd/resourceset/). Control structures are for `resourcesTemplate` and not reproduced.
 */

/** The text holds an action that is not reproduced here, or that the operator would refuse. */
export class InputTemplateError extends Error {
  override readonly name = 'InputTemplateError';
}

type InputFunction = (value: Value | undefined, args: readonly string[]) => string;

const FUNCTIONS: Readonly<Record<string, InputFunction>> = {
  quote: (value) => JSON.stringify(textOf(value)),
  squote: (value) => `'${textOf(value)}'`,
  upper: (value) => textOf(value).toUpperCase(),
  lower: (value) => textOf(value).toLowerCase(),
  trim: (value) => textOf(value).trim(),
  int: (value) => String(Number.parseInt(textOf(value), 10) || 0),
  default: (value, [fallback = '']) => (textOf(value) === '' ? fallback : textOf(value)),
  replace: (value, [from = '', to = '']) => textOf(value).replaceAll(from, () => to),
  trimPrefix: (value, [prefix = '']) =>
    textOf(value).startsWith(prefix) ? textOf(value).slice(prefix.length) : textOf(value),
  trimSuffix: (value, [suffix = '']) =>
    suffix !== '' && textOf(value).endsWith(suffix) ? textOf(value).slice(0, -suffix.length) : textOf(value),
  trunc: (value, [length = '0']) => textOf(value).slice(0, Number.parseInt(length, 10) || 0),
  b64enc: (value) => Buffer.from(textOf(value)).toString('base64'),
};

/** Fills in the inputs of a ResourceSet. Raises `InputTemplateError`. */
export function fillInputs(text: string, inputs: Mapping): string {
  return text.replace(/(\s*)<<(-?)([\s\S]*?)(-?)>>(\s*)/g, (_, before, trimLeft, action, trimRight, after) => {
    const value = evaluate(String(action).trim(), inputs);
    return `${trimLeft === '-' ? '' : before}${value}${trimRight === '-' ? '' : after}`;
  });
}

function evaluate(action: string, inputs: Mapping): string {
  if (action.startsWith('/*')) return '';
  const [head = '', ...pipes] = action.split('|').map((part) => part.trim());
  if (!/^inputs(?:\.[A-Za-z_]\w*)+$/.test(head)) throw new InputTemplateError(`<< ${action} >> is not reproduced`);
  const path = head.split('.').slice(1);
  const found = valueAt(inputs, path);
  // The operator runs templates with `missingkey=error`.
  if (found === undefined && pipes.length === 0) throw new InputTemplateError(`no input is called ${path.join('.')}`);
  if (pipes.length === 0) return textOf(found);
  return pipes.reduce<Value | undefined>((value, pipe) => call(pipe, value, action), found) as string;
}

function call(pipe: string, value: Value | undefined, action: string): string {
  const [name = '', ...args] = pipe.match(/"(?:[^"\\]|\\.)*"|`[^`]*`|\S+/g) ?? [];
  if (name === 'toString') return textOf(value);
  const apply = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (apply === undefined) throw new InputTemplateError(`<< ${action} >> is not reproduced`);
  return apply(value, args.map(unquoted));
}

function unquoted(text: string): string {
  if (text.startsWith('`')) return text.slice(1, -1);
  if (!text.startsWith('"')) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1);
  }
}

function textOf(value: Value | undefined): string {
  if (value === undefined || value === null) return '';
  return scalarText(value) ?? JSON.stringify(value);
}
