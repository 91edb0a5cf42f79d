import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';

/*
 * GitHub's published description of its API, to hold requests and the answers of test servers to. It is large: it is read
 * once, and only the schemas that are asked for are compiled.
 */

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: { readonly type?: string };
}

interface Media {
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
  readonly required?: boolean;
}

interface Operation {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Media;
  readonly responses: Readonly<Record<string, Media | Reference>>;
}

interface Reference {
  readonly $ref: string;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly examples: Readonly<Record<string, { readonly value: unknown }>> };
}

const FILE = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
const NAME = 'github';

let read: { description: Description; ajv: Ajv } | undefined;
const compiled = new Map<string, ValidateFunction>();

function api() {
  if (read === undefined) {
    const description = JSON.parse(readFileSync(FILE, 'utf8'), (_, value) => orNull(value)) as Description;
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: false, addUsedSchema: false });
    read = { description, ajv: ajv.addSchema(description, NAME) };
  }
  return read;
}

/** OpenAPI 3.0 lets anything be `nullable`, and the validator only what has a type. */
function orNull(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('nullable' in value) || 'type' in value) return value;
  const { nullable, ...schema } = value;
  return nullable === true ? { anyOf: [{ type: 'null' }, schema] } : schema;
}

/** A complete example of an answer, from the description, to be changed by a test. */
export function example(name: string): unknown {
  const found = api().description.components.examples[name];
  if (found === undefined) throw new Error(`the description has no example ${name}`);
  return structuredClone(found.value);
}

/** What a request breaks of the description; `[]` for nothing. */
export function requestProblems(method: string, url: URL, body: unknown): string[] {
  const found = operationOf(method, url.pathname);
  if (found === undefined) return [`${method} ${url.pathname} is no operation of the API`];
  const { operation, pointer, values } = found;
  const parameters = (operation.parameters ?? []).map((parameter) => resolve<Parameter>(parameter));
  const given = [...url.searchParams];
  const problems = [
    ...given
      .filter(([name]) => !parameters.some((parameter) => parameter.in === 'query' && parameter.name === name))
      .map(([name]) => `there is no query parameter ${name}`),
    ...parameters
      .filter(({ name, required }) => required && !url.searchParams.has(name) && !values.has(name))
      .map(({ name }) => `the parameter ${name} is missing`),
  ];
  for (const parameter of parameters) {
    const value = parameter.in === 'path' ? values.get(parameter.name) : url.searchParams.get(parameter.name);
    if (value === null || value === undefined) continue;
    const number = /^(?:integer|number)$/.test(parameter.schema.type ?? '') ? Number(value) : value;
    problems.push(
      ...against(`${NAME}-parameter ${JSON.stringify(parameter.schema)}`, absolute(parameter.schema), number),
    );
  }
  return [...problems, ...bodyProblems(operation, pointer, body)].map(
    (problem) => `${method} ${url.pathname}: ${problem}`,
  );
}

function bodyProblems({ requestBody }: Operation, pointer: string, body: unknown): string[] {
  const media = requestBody?.content?.['application/json'];
  if (media === undefined) return body === undefined ? [] : ['it takes no body'];
  if (body === undefined) return requestBody?.required ? ['it needs a body'] : [];
  const { properties } = media.schema as { properties?: object };
  // The description allows more than it knows; the gate sends nothing that it does not know.
  const unknown = Object.keys(body as object).filter(
    (name) => properties !== undefined && !Object.hasOwn(properties, name),
  );
  return [
    ...unknown.map((name) => `the body has no property ${name}`),
    ...againstPointer(`${pointer}/requestBody/content/application~1json/schema`, body),
  ];
}

/** Answers that no description lists, as every server of the kind may give them. */
const ANYWHERE = new Set([401, 403, 404, 422, 429, 500, 502, 503]);

/** What an answer breaks of the description. */
export function responseProblems(method: string, url: URL, status: number, body: unknown): string[] {
  const found = operationOf(method, url.pathname);
  if (found === undefined) return [];
  const told = (problems: string[]) =>
    problems.map((problem) => `${method} ${url.pathname} answered ${status}: ${problem}`);
  const written = found.operation.responses[status];
  if (written === undefined) {
    if (!ANYWHERE.has(status)) return told(['the description has no such answer']);
    return told(againstPointer('#/components/schemas/basic-error', body));
  }
  const { content } = resolve<Media>(written);
  if (content === undefined) return body === undefined ? [] : told(['it has no body']);
  const pointer = '$ref' in written ? written.$ref : `${found.pointer}/responses/${status}`;
  return told(againstPointer(`${pointer}/content/application~1json/schema`, body));
}

/** The operation that a path is for: of several templates, the one with the most that is written out. */
function operationOf(method: string, pathname: string) {
  const parts = pathname.split('/');
  const verb = method.toLowerCase();
  const matching = Object.entries(api().description.paths)
    .map(([template, operations]) => ({ template, pieces: template.split('/'), operation: operations[verb] }))
    .filter(({ pieces }) => pieces.length === parts.length)
    .filter(({ pieces }) => pieces.every((piece, index) => piece.startsWith('{') || piece === parts[index]))
    .sort((a, b) => count(a.template) - count(b.template));
  const [best] = matching;
  if (best?.operation === undefined) return undefined;
  const values = new Map(
    best.pieces.flatMap((piece, index) => {
      return piece.startsWith('{') ? [[piece.slice(1, -1), decodeURIComponent(parts[index] ?? '')] as const] : [];
    }),
  );
  const pointer = `#/paths/${best.template.replaceAll('/', '~1')}/${verb}`;
  return { operation: best.operation, pointer, values };
}

function count(template: string): number {
  return template.split('{').length;
}

function resolve<T>(value: T | Reference): T {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value as T;
  const steps = (value as Reference).$ref.slice(2).split('/');
  return steps.reduce<unknown>((found, step) => (found as Record<string, unknown>)[step], api().description) as T;
}

function againstPointer(pointer: string, value: unknown): string[] {
  return against(pointer, { $ref: `${NAME}${pointer.replaceAll('{', '%7B').replaceAll('}', '%7D')}` }, value);
}

function against(key: string, schema: object, value: unknown): string[] {
  let validate = compiled.get(key);
  if (validate === undefined) {
    validate = api().ajv.compile(schema);
    compiled.set(key, validate);
  }
  return validate(value) ? [] : [api().ajv.errorsText(validate.errors)];
}

/** References within the description, for a schema that is compiled outside of it. */
function absolute(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${NAME}#/`));
}
