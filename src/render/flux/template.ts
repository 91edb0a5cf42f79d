import type { Mapping } from '../../model/value.ts';
import { fixed } from '../template/function.ts';
import { FUNCTIONS, renderGoTemplate } from '../template/index.ts';
import { slugOf } from '../template/names.ts';
import { GoMap, type GoValue, toGo } from '../template/values.ts';

export { TemplateError } from '../template/values.ts';

/** Labels hold no more, and that is how long the operator lets a slug be. */
const LONGEST_SLUG = 63;
const OPERATOR_FUNCTIONS = { ...FUNCTIONS, slugify: fixed(['string'], (text) => slugOf(text, LONGEST_SLUG, true)) };

/** An action between the delimiters of the Flux Operator, with what trims the space around it. */
const ACTION = /<<(-(?=\s))?([\s\S]*?)((?<=\s)-)?>>/g;

/** String literals of a template, or the function `inputs`. */
const INPUTS = /"(?:[^"\\]|\\.)*"|`[^`]*`|(?<![\w.$])inputs(?!\w)/g;

/**
 * Fills in the inputs of a ResourceSet: Go templates between `<<` and `>>`, with sprig and the function `inputs`, where a
 * missing input is an error (https://fluxoperator.dev/docs/crd/resourceset/). Raises `TemplateError`.
 */
export function fillInputs(text: string, inputs: Mapping): string {
  if (!text.includes('<<')) return text;
  let translated = '';
  let end = 0;
  for (const match of text.matchAll(ACTION)) {
    const [whole, trimsLeft = '', action = '', trimsRight = ''] = match;
    translated += literal(text.slice(end, match.index));
    translated += `{{${trimsLeft}${action.replace(INPUTS, (found) => (found === 'inputs' ? '$.inputs' : found))}${trimsRight}}}`;
    end = match.index + whole.length;
  }
  const data = new GoMap([['inputs', withIntegers(toGo(inputs))]]);
  return renderGoTemplate(translated + literal(text.slice(end)), data, 'error', undefined, OPERATOR_FUNCTIONS);
}

/** Numbers as apimachinery reads them from JSON, whole ones as integers: 12345678, where a float would be 1.2345678e+07. */
function withIntegers(value: GoValue): GoValue {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (!(value instanceof GoMap)) return value;
  return new GoMap([...value.entries].map(([key, entry]) => [key, withIntegers(entry)]));
}

/** Text as a Go template writes it: what opens an action there is text here. */
function literal(text: string): string {
  return text.replaceAll('{{', '{{"{{"}}');
}
