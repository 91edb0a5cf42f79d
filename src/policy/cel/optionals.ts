import { Optional } from '@marcbachmann/cel-js';
import type { CelLibrary, CelType, Checker } from './library.ts';
import { bindingMacro } from './macros.ts';

/*
 * Values that may be missing. `x.?y`, `optional.of`, `optional.none`, `hasValue`, `value`, `or` and `orValue` are the
 * language library's own.
 */

export const OPTIONALS: CelLibrary = {
  title: 'Values that may be missing',
  functions: [
    {
      signature: 'optional<A>.orValue(A): A',
      description: 'the value, or another where there is none: `manifest.?spec.?replicas.orValue(1)`',
    },
    {
      signature: 'optional<A>.or(optional<A>): optional<A>',
      description: 'the one, or the other where it has no value',
    },
    { signature: 'optional<A>.hasValue(): bool', description: 'whether there is a value' },
    { signature: 'optional<A>.value(): A', description: 'the value; an error where there is none' },
    {
      signature: 'optional<A>.optMap(name, expression): optional<B>',
      description: 'what is made of the value, where there is one: `x.optMap(v, v + 1)`',
    },
    {
      signature: 'optional<A>.optFlatMap(name, expression): optional<B>',
      description: 'the same, where what is made may be missing too',
    },
    {
      signature: 'OptionalNamespace.ofNonZeroValue(A): optional<A>',
      description: 'written `optional.ofNonZeroValue(x)`: none for what is empty, 0 or false',
      handler: (_: object, value: unknown) => (isZero(value) ? Optional.none() : Optional.of(value)),
    },
  ],
  macros: [
    {
      signature: 'optional.optMap(ast, ast): optional<dyn>',
      expand: bindingMacro('optMap', {
        bound: valueType,
        result: (_, made, checker) => checker.getType(`optional<${made.name}>`),
        evaluate: (value, make) =>
          asOptional(value).hasValue() ? Optional.of(make(asOptional(value).value())) : Optional.none(),
      }),
    },
    {
      signature: 'optional.optFlatMap(ast, ast): optional<dyn>',
      expand: bindingMacro('optFlatMap', {
        bound: valueType,
        result: (_, made, checker) => (made.kind === 'optional' ? made : checker.getType('optional')),
        evaluate: (value, make) =>
          asOptional(value).hasValue() ? asOptional(make(asOptional(value).value())) : Optional.none(),
      }),
    },
  ],
};

function valueType({ kind, valueType: type }: CelType, checker: Checker): CelType {
  return kind === 'optional' && type !== undefined ? type : checker.getType('dyn');
}

function asOptional(value: unknown): Optional {
  if (value instanceof Optional) return value;
  throw new Error('optMap() and optFlatMap() are of optional values');
}

function isZero(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (value instanceof Map) return value.size === 0;
  return value === null || value === '' || value === false || value === 0 || value === 0n;
}
