import { isMapping, isSequence, Literal, type Value } from '../../model/value.ts';
import { resolvePlain } from '../../util/plain-scalar.ts';
import { Failure } from './failure.ts';

/* Values as kyaml sees them: nodes of YAML, whose scalars are text. */

/** The text of a scalar node; '' for containers, as for a node without one. */
export function nodeText(value: Value | undefined): string {
  if (typeof value === 'string') return value;
  if (value instanceof Literal) return value.text;
  return value === undefined || isMapping(value) || isSequence(value) ? '' : String(value);
}

/** What a text means where nothing says of which type it is. */
export function untyped(text: string): Value {
  const value = resolvePlain(text);
  return value === undefined ? text : value;
}

/** Whether a string cannot have been written without quotes, or as a block. */
export function needsQuotes(text: string): boolean {
  return (
    resolvePlain(text) !== undefined ||
    text.includes('\n') ||
    text !== text.trim() ||
    /^[,[\]{}#&*!|>'"%@`]|^[-?:](?:\s|$)|: |:$| #/.test(text)
  );
}

/** What a value is, in the words of kyaml's errors. */
export function nodeKind(value: Value): 'MappingNode' | 'SequenceNode' | 'ScalarNode' {
  return isMapping(value) ? 'MappingNode' : isSequence(value) ? 'SequenceNode' : 'ScalarNode';
}

/** Raises `Failure` for a value that should have been of another kind. */
export function wrongKind(expected: string, value: Value): never {
  throw new Failure(`wrong node kind: expected ${expected} but got ${nodeKind(value)}`);
}
