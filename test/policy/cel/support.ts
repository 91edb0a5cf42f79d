import { createEnvironments } from '../../../src/policy/cel/environment.ts';
import { compileExpression, type Program, summaryOf } from '../../../src/policy/cel/expression.ts';
import { librariesFor } from '../../../src/policy/cel/libraries.ts';
import { type AnyNode, factType, NODES } from '../../../src/policy/facts/index.ts';

const ANYTHING = factType<unknown>('Params', {
  any: ['dyn', 'something that only the evaluation knows', (value) => value],
  text: ['string', 'a text', String],
});

/** Compiles an expression as a policy over resources would, with what it calls loaded. */
export async function compile(expression: string): Promise<ReturnType<typeof compileExpression>> {
  const environment = createEnvironments(await librariesFor([expression]), [])(
    NODES.get('resource') as AnyNode,
    ANYTHING,
  );
  return compileExpression(environment, expression);
}

/** The value of an expression; `error: …` where it is wrong or fails. `params.any` is `any`. */
export async function evaluated(expression: string, any: unknown = ''): Promise<unknown> {
  const compiled = await compile(expression);
  if ('fault' in compiled) return `wrong: ${compiled.fault.message}`;
  return run(compiled.program, any);
}

function run(program: Program, any: unknown): unknown {
  try {
    return program({ params: ANYTHING.of(any) });
  } catch (error) {
    return `error: ${summaryOf(error)}`;
  }
}
