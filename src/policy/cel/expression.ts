import type { TypeError as CelTypeError, EvaluationError, ParseError } from '@marcbachmann/cel-js';
import type { PolicyEnvironment } from './environment.ts';
import { explain } from './fault.ts';
import { escapeReserved } from './reserved.ts';

/** An expression that was parsed and type-checked. */
export type Program = (variables: Readonly<Record<string, unknown>>) => unknown;

/** Why an expression is none, and where in it. */
export interface ExpressionFault {
  readonly message: string;
  /** Offset in the expression. */
  readonly offset: number;
}

/** A program, or why there is none. */
export type CompiledExpression = { readonly program: Program } | { readonly fault: ExpressionFault };

/** Compiles an expression of one policy; `types` are the results that it may have, any where there are none. */
export type ExpressionCompiler = (expression: string, types?: readonly string[]) => CompiledExpression;

/** A program that is compiled when it is first run. It raises an Error then where there is none. */
export function whenAsked(compile: () => CompiledExpression): Program {
  let program: Program | undefined;
  return (variables) => {
    if (program === undefined) {
      const compiled = compile();
      if ('fault' in compiled) throw new Error(compiled.fault.message);
      program = compiled.program;
    }
    return program(variables);
  };
}

/** Parses and type-checks an expression; `types` are the results that it may have, any where there are none. */
export function compileExpression(
  environment: PolicyEnvironment,
  expression: string,
  types: readonly string[] = [],
): CompiledExpression {
  try {
    const parsed = environment.cel.parse(escapeReserved(expression));
    const { valid, type, error } = parsed.check();
    if (!valid) return { fault: faultOf(error as CelTypeError, environment) };
    if (types.length > 0 && !types.includes(type ?? '')) {
      return { fault: { message: `the expression gives ${type}, and must give ${types.join(' or ')}`, offset: 0 } };
    }
    return { program: parsed };
  } catch (error) {
    return { fault: faultOf(error as ParseError, environment) };
  }
}

function faultOf(error: ParseError | CelTypeError, environment: PolicyEnvironment): ExpressionFault {
  return { message: explain(error, environment) ?? summaryOf(error), offset: error.range?.start ?? 0 };
}

/** What went wrong with an expression, in one line and without its text. */
export function summaryOf(error: unknown): string {
  const summary = (error as Partial<EvaluationError>).summary;
  return summary ?? (error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'it failed');
}
