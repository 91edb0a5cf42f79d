import type { Ast, CelType, Checker, Macro, MacroExpander, Scope } from './library.ts';

/*
 * Calls whose arguments are more than values: `list.sortBy(unit, unit.name)` binds a name, `text.matches('a(')` is wrong
 * before anything is evaluated.
 */

/** What a call of two arguments, a name and an expression that uses it, does with them. */
export interface Binding {
  /** The type of what the name stands for, from what it is called on. */
  bound(receiver: CelType, checker: Checker): CelType;
  result(receiver: CelType, expression: CelType, checker: Checker): CelType;
  evaluate(receiver: unknown, expression: (bound: unknown) => unknown): unknown;
}

/** The macro of a binding. */
export function bindingMacro(name: string, binding: Binding): MacroExpander {
  return ({ args, receiver: called }) => {
    const [variable, expression] = args as readonly [Ast, Ast];
    const receiver = called as Ast;
    let inner: Scope | undefined;
    return {
      async: false,
      typeCheck(checker, _, scope) {
        if (variable.op !== 'id') {
          throw checker.createError('invalid_macro_argument', `${name}() needs a name first`, variable);
        }
        const type = checker.check(receiver, scope);
        inner = scope.forkWithVariable(variable.args as string, binding.bound(type, checker));
        return binding.result(type, checker.check(expression, inner), checker);
      },
      evaluate(evaluator, _, scope) {
        return binding.evaluate(evaluator.run(receiver, scope), (bound) =>
          evaluator.run(expression, (inner as Scope).reuse(scope).setIterValue(bound, evaluator)),
        );
      },
    } satisfies Macro;
  };
}

/** The value of an argument that is written out: `'a(' ` is, `params.pattern` is not. */
export function literalText({ op, args }: Ast): string | undefined {
  return op === 'value' && typeof args === 'string' ? args : undefined;
}
