import type { Mapping } from '../../model/value.ts';
import { renderGoTemplate } from '../template/index.ts';
import { GoMap, TemplateError, toGo } from '../template/values.ts';

export { TemplateError } from '../template/values.ts';

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
  const data = new GoMap([['inputs', toGo(inputs)]]);
  const filled = renderGoTemplate(translated + literal(text.slice(end)), data, 'error');
  // text/template prints a missing value of a map of anything so, whatever the option says.
  if (filled.includes('<no value>')) throw new TemplateError('an input that the template uses is not there');
  return filled;
}

/** Text as a Go template writes it: what opens an action there is text here. */
function literal(text: string): string {
  return text.replaceAll('{{', '{{"{{"}}');
}
