import type { ExpressionCompiler, ExpressionFault, Program } from './cel/expression.ts';

type Variables = Readonly<Record<string, unknown>>;

/** A message with `${CEL}` in it, compiled. */
export type Template = (variables: Variables) => string;

/** Compiles a message; gives every expression in it that is wrong, with its offset in the message. */
export function compileTemplate(
  compile: ExpressionCompiler,
  text: string,
): { readonly template: Template } | { readonly faults: readonly ExpressionFault[] } {
  const parts: (string | Program)[] = [];
  const faults: ExpressionFault[] = [];
  for (const part of split(text)) {
    if ('text' in part) {
      parts.push(part.text);
      continue;
    }
    const compiled = compile(part.expression);
    if ('program' in compiled) parts.push(compiled.program);
    else faults.push({ message: compiled.fault.message, offset: part.offset + compiled.fault.offset });
  }
  if (faults.length > 0) return { faults };
  return {
    template: (variables) => parts.map((part) => (typeof part === 'string' ? part : shown(part(variables)))).join(''),
  };
}

/** What an expression gives, as people read it. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ');
  if (value instanceof Map) return `{${[...value].map(([key, item]) => `${key}: ${shown(item)}`).join(', ')}}`;
  return String(value);
}

type Part = { readonly text: string } | { readonly expression: string; readonly offset: number };

/** Splits a message into text and the expressions in `${}`; quotes and braces within an expression nest. */
function split(text: string): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (let start = text.indexOf('${'); start >= 0; start = text.indexOf('${', done)) {
    const end = endOfExpression(text, start + 2);
    parts.push({ text: text.slice(done, start) }, { expression: text.slice(start + 2, end), offset: start + 2 });
    done = end + 1;
  }
  parts.push({ text: text.slice(done) });
  return parts;
}

/** The offset of the brace that closes an expression; the end of the text where none does. */
function endOfExpression(text: string, start: number): number {
  let depth = 0;
  let quote = '';
  for (let at = start; at < text.length; at++) {
    const character = text[at] as string;
    if (quote !== '') {
      if (character === '\\') at++;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '{') depth++;
    else if (character === '}' && depth-- === 0) return at;
  }
  return text.length;
}
