import {
  type TypeError as CelTypeError,
  Environment,
  type EvaluationError,
  type ParseError,
} from '@marcbachmann/cel-js';
import { matchesGlob } from '../util/glob.ts';
import { type AnyFactType, type AnyNode, SHARED_TYPES } from './facts/index.ts';
import { FIELD_FUNCTIONS } from './fields.ts';

/*
 * CEL as policies see it: the variable of their `forEach`, `params`, and a few functions beside the standard ones.
 */

/** A function beside the standard ones, for the environment and for its documentation. */
export interface CelFunction {
  readonly signature: string;
  readonly description: string;
  readonly handler: (...values: never[]) => unknown;
}

/** Functions beside CEL's own. */
export const FUNCTIONS: readonly CelFunction[] = [
  {
    signature: 'string.matchesAny(list<string>): bool',
    description: 'whether the text matches one of the globs (`*`, `**`, `?`, `{a,b}`)',
    handler: (text: string, globs: readonly string[]) => globs.some((glob) => matchesGlob(text, glob)),
  },
  ...FIELD_FUNCTIONS,
];

/** An expression that was parsed and type-checked. */
export type Program = (variables: Readonly<Record<string, unknown>>) => unknown;

/** Why an expression is none, and where in it. */
export interface ExpressionFault {
  readonly message: string;
  /** Offset in the expression. */
  readonly offset: number;
}

let shared: Environment | undefined;

function sharedEnvironment(): Environment {
  if (shared === undefined) {
    shared = new Environment({ enableOptionalTypes: true, homogeneousAggregateLiterals: false });
    for (const type of SHARED_TYPES) register(shared, type);
    for (const { signature, handler } of FUNCTIONS) shared.registerFunction(signature, handler);
  }
  return shared;
}

function register(environment: Environment, type: AnyFactType): void {
  const fields = Object.fromEntries(Object.entries(type.facts).map(([key, fact]) => [key, fact.type]));
  environment.registerType(type.name, { ctor: type.constructor, fields });
}

/** The environment of one policy: the variable that its `forEach` names, and its parameters. */
export function environmentFor(node: AnyNode, params: AnyFactType): Environment {
  const environment = sharedEnvironment().clone();
  if (!SHARED_TYPES.includes(node.type)) register(environment, node.type);
  register(environment, params);
  return environment.registerVariable(variableOf(node), node.type.name).registerVariable('params', params.name);
}

/**
 * The name of a node's variable to the library: CEL reserves the word `namespace` for languages that it may be embedded
 * in, though none uses it, and policies that speak of namespaces should say so.
 */
export function variableOf({ name }: AnyNode): string {
  return name === RESERVED ? SPELLED : name;
}

const RESERVED = 'namespace';
/** Of the same length, so that offsets stay what they are. */
const SPELLED = 'nameSpace';

/** Spells the variable `namespace` as the library knows it; fields of that name and texts stay. */
function escapeReserved(expression: string): string {
  if (!expression.includes(RESERVED)) return expression;
  const texts = /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/.source;
  const word = new RegExp(`${texts}|(?<![.?\\w])(${RESERVED})(?!\\w)`, 'g');
  return expression.replace(word, (match, found: string | undefined) => (found === undefined ? match : SPELLED));
}

/** Parses and type-checks an expression; `types` are the results that it may have, any where there are none. */
export function compileExpression(
  environment: Environment,
  expression: string,
  types: readonly string[] = [],
): { readonly program: Program } | { readonly fault: ExpressionFault } {
  try {
    const parsed = environment.parse(escapeReserved(expression));
    const { valid, type, error } = parsed.check();
    if (!valid) return { fault: faultOf(error as CelTypeError) };
    if (types.length > 0 && !types.includes(type ?? '')) {
      return { fault: { message: `the expression gives ${type}, and must give ${types.join(' or ')}`, offset: 0 } };
    }
    return { program: parsed };
  } catch (error) {
    return { fault: faultOf(error as ParseError) };
  }
}

function faultOf(error: ParseError | CelTypeError): ExpressionFault {
  return { message: summaryOf(error), offset: error.range?.start ?? 0 };
}

/** What went wrong with an expression, in one line and without its text. */
export function summaryOf(error: unknown): string {
  const summary = (error as Partial<EvaluationError>).summary;
  return summary ?? (error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'it failed');
}
