import type { TypeError as CelTypeError, ParseError } from '@marcbachmann/cel-js';
import { didYouMean } from '../../util/suggest.ts';
import type { PolicyEnvironment } from './environment.ts';
import { LIBRARIES } from './libraries.ts';
import { type Ast, functionName } from './library.ts';
import { writtenName } from './reserved.ts';

/*
 * What is wrong with an expression, in words that say what there is instead.
 */

/** The error in words of policies; `undefined` where the language library's own say it. */
export function explain(error: ParseError | CelTypeError, environment: PolicyEnvironment): string | undefined {
  const node = (error as { node?: unknown }).node as Ast | undefined;
  if (node === undefined) return undefined;
  switch (error.code) {
    case 'unknown_variable':
      return unknownVariable(writtenName(String(node.args)), environment);
    case 'no_such_key':
      return unknownFact(node, environment);
    case 'no_matching_overload':
      return wrongCall(node, environment);
    default:
      return undefined;
  }
}

function unknownVariable(name: string, { variables }: PolicyEnvironment): string {
  return `there is no variable ${name}${didYouMean(name, variables) || `: there are ${variables.join(' and ')}`}`;
}

/** `image.digset`: the fact, and those of the type. */
function unknownFact({ args }: Ast, { types }: PolicyEnvironment): string | undefined {
  const [left, right] = args as readonly [Ast, string | Ast];
  const name = typeof right === 'string' ? right : String(right.args);
  const type = types.get(left.checkedType?.name ?? '');
  if (type === undefined) return undefined;
  const facts = Object.keys(type.facts);
  const owner = type.name === 'Params' ? 'the policy has no parameter' : `${type.name} has no fact`;
  const all = facts.length === 0 ? '' : `: there ${facts.length === 1 ? 'is' : 'are'} ${facts.join(', ')}`;
  return `${owner} ${name}${didYouMean(name, facts) || all}`;
}

/** `foo(x)`, `x.foo(y)`: no such function, or none for values of these types. */
function wrongCall({ op, args }: Ast, { cel, libraries }: PolicyEnvironment): string {
  const [name] = args as readonly [string];
  const [on, given] =
    op === 'rcall' ? (args as [string, Ast, Ast[]]).slice(1) : [undefined, (args as [string, Ast[]])[1]];
  const types = (given as readonly Ast[]).map((ast) => ast.checkedType?.name ?? 'dyn').join(', ');
  const called = `${on === undefined ? '' : `${(on as Ast).checkedType?.name ?? 'dyn'}.`}${name}(${types})`;
  const { functions } = cel.getDefinitions();
  // Macros are of our making, and say nothing of types: their libraries do.
  const declared = functions.map(({ signature }) => signature).filter((signature) => !/\bast\b/.test(signature));
  const documented = libraries.flatMap((library) => library.functions.map(({ signature }) => signature));
  const known = [...new Set([...declared, ...documented])].filter((signature) => functionName({ signature }) === name);
  if (known.length > 0) return `there is no ${called}: there ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}`;
  const names = new Set([...functions.map((one) => one.name), ...LIBRARIES.flatMap((library) => library.names)]);
  return `there is no function ${name}${didYouMean(name, names)}`;
}
