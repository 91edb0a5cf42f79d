import { TemplateError } from './values.ts';

/**
 * Renders the older form of ApplicationSet templates, `{{name}}`: a parameter is put in its place, and what no parameter
 * is called stays as it is written (valyala/fasttemplate as Argo CD uses it). Raises `TemplateError` where a tag does
 * not end.
 */
export function renderFastTemplate(text: string, parameters: ReadonlyMap<string, unknown>): string {
  // Argo CD asks for both ends on one line before it takes a text for a template at all.
  if (!/\{\{.*\}\}/.test(text)) return text;
  let result = '';
  let at = 0;
  for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', at)) {
    const close = text.indexOf('}}', open + 2);
    if (close < 0) throw new TemplateError("cannot find the end tag '}}'");
    const tag = text.slice(open + 2, close);
    const value = parameters.get(tag.trim());
    result += text.slice(at, open) + (tag.trim() !== '' && typeof value === 'string' ? value : `{{${tag}}}`);
    at = close + 2;
  }
  return result + text.slice(at);
}
