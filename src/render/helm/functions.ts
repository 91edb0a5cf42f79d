import { execute, type Setting } from '../template/execute.ts';
import { type Functions, fixed, variadic } from '../template/function.ts';
import { FUNCTIONS } from '../template/index.ts';
import { type Node, parseTemplate } from '../template/parser.ts';
import { GoMap, type GoValue, TemplateError, toGo } from '../template/values.ts';
import { dumpYaml, parseYaml } from '../template/yaml.ts';

/** Templates by name: those that files define, and the files themselves. */
export type TemplateSet = Map<string, readonly Node[]>;

/** Functions that Helm adds to sprig and that are the same for every release (Helm, "Template Function List"). */
const COMMON: Functions = Object.assign(Object.create(null) as Record<string, never>, FUNCTIONS, {
  required: fixed(['string', 'any'], (message, value) => {
    if (value === null || value === '') throw new TemplateError(message);
    return value;
  }),
  lookup: fixed(['string', 'string', 'string', 'string'], () => new GoMap()),
  toYaml: fixed(['any'], dumpYaml),
  mustToYaml: fixed(['any'], dumpYaml),
  fromYaml: fixed(['string'], (text) => mapFrom(() => parseYaml(text))),
  fromYamlArray: fixed(['string'], (text) => listFrom(() => parseYaml(text))),
  fromJson: fixed(['string'], (text) => mapFrom(() => toGo(JSON.parse(text)))),
  fromJsonArray: fixed(['string'], (text) => listFrom(() => toGo(JSON.parse(text)))),
  getHostByName: fixed(['string'], () => ''),
  toToml: variadic([], 'any', () => {
    throw new TemplateError('the function toToml is not evaluated here', 'unsupported');
  }),
});

/** The functions of Helm over the templates of one release. Two of them know these; the others are shared. */
export function helmFunctions(set: TemplateSet, budget: NonNullable<Setting['budget']>): Functions {
  const functions: Functions = Object.assign(Object.create(COMMON) as Record<string, never>, {
    include: fixed(['string', 'any'], (name, data) => {
      const nodes = set.get(name);
      if (nodes === undefined) throw new TemplateError(`no template ${JSON.stringify(name)}`);
      return run(nodes, set, data);
    }),
    tpl: fixed(['string', 'any'], (text, data) => {
      const { nodes, defined } = parseTemplate(text, isHelmFunction);
      return run(nodes, new Map([...set, ...defined]), data);
    }),
  });

  function run(nodes: readonly Node[], defined: TemplateSet, data: GoValue): string {
    if (--budget.depth < 0) throw new TemplateError('exceeded maximum template depth', 'limit');
    const text = execute({ nodes, defined }, data, { functions, missingKey: 'zero', budget });
    budget.depth++;
    return text.replaceAll('<no value>', '');
  }
  return functions;
}

/** Whether templates of charts may call a function of this name. */
export function isHelmFunction(name: string): boolean {
  return name === 'include' || name === 'tpl' || name in COMMON;
}

function mapFrom(parse: () => GoValue): GoValue {
  try {
    const value = parse();
    return value instanceof GoMap ? value : new GoMap([['Error', 'the text is no mapping']]);
  } catch {
    return new GoMap([['Error', 'the text cannot be parsed']]);
  }
}

function listFrom(parse: () => GoValue): GoValue {
  try {
    const value = parse();
    return Array.isArray(value) ? value : ['the text is no list'];
  } catch {
    return ['the text cannot be parsed'];
  }
}
