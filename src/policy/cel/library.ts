import type { Environment } from '@marcbachmann/cel-js';

/** A function beside the standard ones: for the environment, and for its documentation. */
export interface CelFunction {
  /** `string.find(string): string`, with the type of what it is called on before its name. */
  readonly signature: string;
  readonly description: string;
  /** What answers; without one it is `macros`, or the language library itself, that does. */
  readonly handler?: (...values: never[]) => unknown;
}

/** Functions that belong together, and the types that they bring along. */
export interface CelLibrary {
  readonly title: string;
  readonly functions: readonly CelFunction[];
  /** Types that expressions can have values of, each with its class. */
  readonly types?: readonly { readonly name: string; readonly valueClass: new (...values: never[]) => object }[];
  /** What is called like `sets.contains`: the name before the point, and its type. */
  readonly namespaces?: readonly Namespace[];
  /** What must see the expression of an argument, and not only its value. */
  readonly macros?: readonly { readonly signature: string; readonly expand: MacroExpander }[];
  /** Operators over the types: `Quantity == Quantity`. */
  readonly operators?: readonly { readonly signature: string; readonly handler: (...values: never[]) => unknown }[];
}

export interface Namespace {
  readonly name: string;
  readonly type: string;
  readonly valueClass: new () => object;
}

/** A part of an expression, as the language library has it. */
export interface Ast {
  readonly op: string;
  readonly args: unknown;
  readonly checkedType?: CelType;
}

/** A type, as the language library has it. */
export interface CelType {
  readonly name: string;
  readonly kind: string;
  readonly valueType?: CelType;
}

/** Variables in sight: opaque, but for what binds another. */
export interface Scope {
  forkWithVariable(name: string, type: CelType): Scope;
  reuse(parent: Scope): Scope;
  setIterValue(value: unknown, evaluator: Evaluator): Scope;
}

export interface Checker {
  check(ast: Ast, scope: Scope): CelType;
  getType(name: string): CelType;
  createError(code: string, message: string, ast: Ast): Error;
}

export interface Evaluator {
  run(ast: Ast, scope: Scope): unknown;
  createError(code: string, message: string, ast: Ast): Error;
}

export interface Macro {
  readonly async: false;
  typeCheck(checker: Checker, macro: Macro, scope: Scope): CelType;
  evaluate(evaluator: Evaluator, macro: Macro, scope: Scope): unknown;
}

export type MacroExpander = (call: {
  readonly ast: Ast;
  readonly args: readonly Ast[];
  /** What it is called on; `null` for `f(x)`. */
  readonly receiver: Ast | null;
}) => Macro;

/** Puts a library into an environment. */
export function register(environment: Environment, library: CelLibrary): void {
  const { types = [], namespaces = [], functions, macros = [], operators = [] } = library;
  for (const { name, valueClass } of types) environment.registerType(name, { ctor: valueClass, fields: {} });
  for (const { name, type, valueClass } of namespaces) {
    environment.registerType(type, { ctor: valueClass, fields: {} });
    environment.registerConstant(name, type, new valueClass());
  }
  for (const { signature, handler } of functions) {
    if (handler !== undefined) environment.registerFunction(signature, handler as () => unknown, { async: false });
  }
  for (const { signature, expand } of macros) environment.registerFunction(signature, expand as never);
  for (const { signature, handler } of operators) environment.registerOperator(signature, handler as never);
}

/** The name of a function, without what it is called on and its arguments. */
export function functionName({ signature }: Pick<CelFunction, 'signature'>): string {
  return /(\w+)\(/.exec(signature)?.[1] ?? '';
}
