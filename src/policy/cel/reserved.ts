import type { AnyNode } from '../facts/index.ts';

/*
 * CEL reserves the word `namespace` for languages that it may be embedded in, though none uses it, and policies that
 * speak of namespaces should say so.
 */

const RESERVED = 'namespace';
/** Of the same length, so that offsets stay what they are. */
const SPELLED = 'nameSpace';

/** The name of a node's variable to the language library. */
export function variableOf({ name }: Pick<AnyNode, 'name'>): string {
  return name === RESERVED ? SPELLED : name;
}

/** The name of a variable as policies write it. */
export function writtenName(variable: string): string {
  return variable === SPELLED ? RESERVED : variable;
}

const TEXTS = /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/.source;
const WORD = new RegExp(`${TEXTS}|(?<![.?\\w])(${RESERVED})(?!\\w)`, 'g');

/** Spells the variable `namespace` as the language library knows it; fields of that name and texts stay. */
export function escapeReserved(expression: string): string {
  if (!expression.includes(RESERVED)) return expression;
  return expression.replace(WORD, (match, found: string | undefined) => (found === undefined ? match : SPELLED));
}
