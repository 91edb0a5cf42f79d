import yaml from 'js-yaml';
import type { Value } from '../../model/value.ts';
import { resolvePlain } from '../../util/plain-scalar.ts';

/*
 * Flux's substitutions work on the YAML text of a rendered object, so what they make of a string depends on how that
 * string is written there.
 */

/** How YAML's plain style cannot begin, and what it cannot hold in a block. */
const NO_PLAIN = /^(?:[#,[\]{}&*!|>'"%@`]|[?:-](?:\s|$)|---|\.\.\.|\s|$)|:(?:\s|$)|\s#|\s$/;

/** A string as go-yaml writes it: plain where it can be, else in single quotes. Several lines are a block of text. */
export function writtenAs(value: string): string {
  if (value.includes('\n')) return value;
  const isPlain = !NO_PLAIN.test(value) && resolvePlain(value, true) === undefined;
  return isPlain ? value : `'${value.replaceAll("'", "''")}'`;
}

/**
 * Reads back what a substitution made of `writtenAs(before)`. Raises an error where it is no YAML any more.
 */
export function readBack(text: string, before: string): Value {
  // A block scalar's lines are text whatever they hold.
  if (before.includes('\n')) return text;
  if (writtenAs(before) === before && !NO_PLAIN.test(text)) {
    const plain = resolvePlain(text, true);
    return plain === undefined ? text : plain;
  }
  const parsed = yaml.load(`v: ${text}\n`, { schema: yaml.JSON_SCHEMA }) as { v?: Value };
  return parsed.v ?? null;
}
