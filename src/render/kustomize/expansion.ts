import { Literal, type Scalar, type Value } from '../../model/value.ts';

/** What a name stands for: text or a number or boolean; `undefined` where nothing is known of it, so that it stays. */
export type LookUp = (name: string) => string | number | boolean | undefined;

/** A field's value as `vars` can use it: nothing but text, numbers and booleans. */
export function variableValue(value: Value | undefined): string | number | boolean | undefined {
  if (value instanceof Literal) return value.kind === 'timestamp' ? undefined : Number(value.value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

/**
 * Replaces `$(NAME)` in a string as kustomize's `vars` do: `$$` stands for `$`, an unknown name stays as it is, what a
 * value holds is not expanded again. A string that is nothing but one reference takes the type of its value.
 */
export function expandVariables(input: string, lookUp: LookUp): Scalar {
  let output = '';
  let copied = 0;
  const lastClose = input.lastIndexOf(')');
  for (let at = input.indexOf('$'); at >= 0 && at + 1 < input.length; at = input.indexOf('$', copied)) {
    output += input.slice(copied, at);
    const next = input[at + 1];
    const close = next === '(' && at < lastClose ? input.indexOf(')', at + 2) : -1;
    if (close >= 0) {
      const name = input.slice(at + 2, close);
      const value = lookUp(name) ?? `$(${name})`;
      if (at === 0 && close === input.length - 1) return value;
      output += String(value);
      copied = close + 1;
    } else {
      output += next === '$' ? '$' : `$${next}`;
      copied = at + 2;
    }
  }
  return output + input.slice(copied);
}
