import { RE2JS } from 're2js';
import type { Ast, CelLibrary, Checker, Evaluator, MacroExpander, Scope } from './library.ts';
import { literalText } from './macros.ts';

/*
 * Regular expressions are RE2's, as in Kubernetes: linear in time whatever the pattern, which may be a stranger's.
 * `matches` of the language library is JavaScript's, which can be made to hang.
 */

/** `matches`, `find` and `findAll` are macros, so that a pattern that is written out is checked with the policy. */
export const REGEX: CelLibrary = {
  title: 'Regular expressions',
  functions: [
    {
      signature: 'string.matches(string): bool',
      description:
        'whether some part of the text matches an [RE2](https://github.com/google/re2/wiki/Syntax) expression',
    },
    { signature: 'string.find(string): string', description: 'the first part that matches, or an empty text' },
    { signature: 'string.findAll(string): list<string>', description: 'every part that matches' },
    {
      signature: 'string.findAll(string, int): list<string>',
      description: 'the first so many; all of them where the number is below 0',
    },
  ],
  // The library looks macros up by name alone: a type of our own lets ours stand beside its `string.matches`.
  types: [{ name: 'Pattern', valueClass: class Pattern {} }],
  macros: [
    {
      signature: 'matches(ast, ast): bool',
      expand: patternMacro('matches', 'bool', (pattern, text) => pattern.matcher(text).find()),
    },
    {
      signature: 'Pattern.matches(ast): bool',
      expand: patternMacro('matches', 'bool', (pattern, text) => pattern.matcher(text).find()),
    },
    {
      signature: 'Pattern.find(ast): string',
      expand: patternMacro('find', 'string', (pattern, text) => findAll(pattern, text, 1)[0] ?? ''),
    },
    {
      signature: 'Pattern.findAll(ast): list<string>',
      expand: patternMacro('findAll', 'list<string>', (pattern, text) => findAll(pattern, text, -1)),
    },
    {
      signature: 'Pattern.findAll(ast, ast): list<string>',
      expand: patternMacro('findAll', 'list<string>', (pattern, text, limit) => findAll(pattern, text, Number(limit))),
    },
  ],
};

function findAll(pattern: RE2JS, text: string, limit: number): readonly string[] {
  const found: string[] = [];
  const matcher = pattern.matcher(text);
  while (found.length !== limit && matcher.find()) found.push(matcher.group() ?? '');
  return found;
}

type Ask = (pattern: RE2JS, text: string, more: unknown) => unknown;

function patternMacro(name: string, result: string, ask: Ask): MacroExpander {
  return ({ ast, args, receiver }) => {
    const [text, pattern, more] = (receiver === null ? args : [receiver, ...args]) as readonly [Ast, Ast, Ast?];
    return {
      async: false,
      typeCheck(checker, _, scope) {
        const types = [checker.check(text, scope), checker.check(pattern, scope)];
        if (more !== undefined) types.push(checker.check(more, scope));
        const wanted = ['string', 'string', 'int'];
        if (types.some(({ kind, name: type }, index) => kind !== 'dyn' && type !== wanted[index])) {
          const given = types.map((type) => type.name);
          throw checker.createError('no_matching_overload', noOverload(given[0] ?? '', name, given.slice(1)), ast);
        }
        const written = literalText(pattern);
        if (written !== undefined) compile(written, pattern, checker);
        return checker.getType(result);
      },
      evaluate(evaluator, _, scope) {
        const [on, by, last] = valuesOf(evaluator, scope, [text, pattern, more]);
        if (typeof on !== 'string' || typeof by !== 'string') {
          throw evaluator.createError('no_matching_overload', `${name}() is of texts`, ast);
        }
        return ask(compile(by, pattern, evaluator), on, last);
      },
    };
  };
}

function valuesOf(evaluator: Evaluator, scope: Scope, parts: readonly (Ast | undefined)[]): readonly unknown[] {
  return parts.map((part) => part && evaluator.run(part, scope));
}

function noOverload(receiver: string, name: string, args: readonly string[]): string {
  return `found no matching overload for '${receiver}.${name}(${args.join(', ')})'`;
}

const compiled = new Map<string, RE2JS>();
/** Patterns that are kept; those of policies are few, those made from the repository may be many. */
const KEPT = 500;

/** Compiles a pattern once. Raises an error at its place where it is none. */
function compile(pattern: string, at: Ast, { createError }: Pick<Checker, 'createError'>): RE2JS {
  let found = compiled.get(pattern);
  if (found === undefined) {
    try {
      found = RE2JS.compile(pattern);
    } catch (error) {
      const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : '';
      throw createError('invalid_regular_expression', `no regular expression of RE2: ${reason}`, at);
    }
    if (compiled.size >= KEPT) compiled.clear();
    compiled.set(pattern, found);
  }
  return found;
}
