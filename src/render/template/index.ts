import { BUILTINS } from './builtins.ts';
import { type Budget, execute, type MissingKey } from './execute.ts';
import { type Functions, fixed, variadic } from './function.ts';
import { sanitizeName, slugify } from './names.ts';
import { parseTemplate, type Template } from './parser.ts';
import { COLLECTIONS } from './sprig/collections.ts';
import { GENERAL } from './sprig/general.ts';
import { SEMVER } from './sprig/semver.ts';
import { STRINGS } from './sprig/strings.ts';
import { UNREPEATABLE } from './sprig/unrepeatable.ts';
import { GoMap, type GoValue, TemplateError } from './values.ts';
import { dumpYaml, parseYaml } from './yaml.ts';

/** What Argo CD adds to sprig (`applicationset/utils/utils.go`). */
const ARGOCD: Functions = {
  normalize: fixed(['string'], sanitizeName),
  slugify: variadic([], 'any', (_, values) => slugifyWith(values)),
  toYaml: fixed(['any'], dumpYaml),
  fromYaml: fixed(['string'], (text) => {
    const value = parseYaml(text);
    if (!(value instanceof GoMap)) throw new TemplateError('the text is no YAML mapping');
    return value;
  }),
  fromYamlArray: fixed(['string'], (text) => {
    const value = parseYaml(text);
    if (!Array.isArray(value)) throw new TemplateError('the text is no YAML list');
    return value;
  }),
};

function slugifyWith(values: readonly GoValue[]): string {
  const name = values.length === 0 ? '' : values.at(-1);
  const [longest, smart] = values.slice(0, -1);
  if (typeof name !== 'string') throw new TemplateError('slugify needs a text');
  if (longest !== undefined && typeof longest !== 'bigint') throw new TemplateError('slugify needs a length');
  return slugify(name, Number(longest ?? 50n), smart !== false);
}

/**
 * Every function but those of one caller alone. Sprig replaces what text/template has of the same name: `slice` takes
 * lists only.
 */
export const FUNCTIONS: Functions = Object.assign(
  Object.create(null) as Record<string, never>,
  BUILTINS,
  STRINGS,
  COLLECTIONS,
  GENERAL,
  SEMVER,
  UNREPEATABLE,
  ARGOCD,
);

/** Templates parse once: an ApplicationSet renders the same text for every application. */
const parsed = new Map<string, Template | TemplateError>();
const MAX_PARSED = 2000;

/**
 * Renders a Go template as the ApplicationSet controller does with `goTemplate: true`: text/template with sprig, without
 * the functions that look at the controller's own environment (Argo CD, "Go Template"). Raises `TemplateError`.
 */
export function renderGoTemplate(
  text: string,
  data: GoValue,
  missingKey: MissingKey = 'default',
  budget?: Budget,
  functions = FUNCTIONS,
): string {
  if (!text.includes('{{')) return text;
  let template = parsed.get(text);
  if (template === undefined) {
    if (parsed.size >= MAX_PARSED) parsed.clear();
    template = parseOrError(text);
    parsed.set(text, template);
  }
  if (template instanceof TemplateError) throw template;
  return execute(template, data, { functions, missingKey, ...(budget === undefined ? {} : { budget }) });
}

function parseOrError(text: string): Template | TemplateError {
  try {
    return parseTemplate(text, (name) => Object.hasOwn(FUNCTIONS, name));
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
}

/**
 * The `missingkey` of `goTemplateOptions`; the last one counts. Raises `TemplateError` for an option that text/template
 * does not know.
 */
export function missingKeyOf(options: readonly string[]): MissingKey {
  let missingKey: MissingKey = 'default';
  for (const option of options) {
    const value = /^missingkey=(default|invalid|zero|error)$/.exec(option)?.[1];
    if (value === undefined) throw new TemplateError(`unrecognized option: ${option}`);
    missingKey = value === 'zero' || value === 'error' ? value : 'default';
  }
  return missingKey;
}
