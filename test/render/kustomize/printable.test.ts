import { expect, it } from 'vitest';
import type { Mapping } from '../../../src/model/value.ts';
import { Failure } from '../../../src/render/kustomize/failure.ts';
import { assertPrintable } from '../../../src/render/kustomize/printable.ts';
import { documentOf } from './support.ts';

function check(text: string): void {
  const document = documentOf(text);
  assertPrintable(document.value as Mapping, document, text);
}

it.each([
  'a: {"22": b, \'true\': c, yes: d, on: e}',
  'a:\n  "22": b\n  -: c\n  1.2.3: d\n  v1: e',
  'a: [1, 1.5, 2020-01-01]',
])('can be printed: %s', (text) => {
  expect(() => check(text)).not.toThrow();
});

it.each([
  ['a:\n  22: b', 'the key 22 is no string'],
  ['a: [{b: {true: c}}]', 'the key true is no string'],
  ['a:\n  ~: b', 'is no string'],
  ['a:\n  2020-01-01: b', 'the key 2020-01-01 is no string'],
  ['a: .inf', 'json: unsupported value: .inf'],
  ['a: [{b: -.Inf}]', 'json: unsupported value: -.Inf'],
])('cannot be printed: %j', (text, message) => {
  expect(() => check(text)).toThrow(Failure);
  expect(() => check(text)).toThrow(message);
});
