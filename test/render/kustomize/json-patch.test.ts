import { describe, expect, it } from 'vitest';
import { originOf } from '../../../src/model/provenance.ts';
import type { Mapping } from '../../../src/model/value.ts';
import { applyJsonPatch, parseJsonPatch } from '../../../src/render/kustomize/json-patch.ts';
import { documentOf, plain, stepsFrom } from './support.ts';

function patch(target: string, operations: string) {
  const base = documentOf(target, 'base.yaml');
  const document = documentOf(operations, 'patch.yaml', 'json');
  const before = JSON.stringify([base.value, document.value]);
  const value = applyJsonPatch(base.value as Mapping, parseJsonPatch(document.value), {
    owner: {},
    step: stepsFrom(document, 'patches'),
  });
  expect(JSON.stringify([base.value, document.value])).toBe(before);
  return { value, document: base, contributors: [document] };
}

/* Every result and message was printed by kustomize 5.5. */
describe('JSON patch', () => {
  it.each([
    ['{a: {}}', '[{op: add, path: /a/b, value: 1}]', { a: { b: 1 } }],
    ['{l: [1, 2]}', '[{op: add, path: /l/1, value: 9}]', { l: [1, 9, 2] }],
    ['{l: [1, 2]}', '[{op: add, path: /l/-, value: 9}]', { l: [1, 2, 9] }],
    ['{l: [1, 2]}', '[{op: add, path: /l/-1, value: 9}]', { l: [1, 2, 9] }],
    ['{l: [1, 2]}', '[{op: remove, path: /l/-1}]', { l: [1] }],
    ['{a: 1, b: 2}', '[{op: remove, path: /a}]', { b: 2 }],
    ['{a: 1}', '[{op: replace, path: /b, value: 2}]', { a: 1, b: 2 }],
    ['{l: [1, 2]}', '[{op: replace, path: /l/0, value: {c: 1}}]', { l: [{ c: 1 }, 2] }],
    ['{a: {b/c: 1, d~e: 2}}', '[{op: remove, path: /a/b~1c}, {op: remove, path: /a/d~0e}]', { a: {} }],
    ['{a: 1, m: {}}', '[{op: move, from: /a, path: /m/b}]', { m: { b: 1 } }],
    [
      '{a: {x: 1}}',
      '[{op: copy, from: /a, path: /b}, {op: add, path: /b/y, value: 2}]',
      { a: { x: 1 }, b: { x: 1, y: 2 } },
    ],
    ['{a: 1}', '[{op: copy, from: /z, path: /b}]', { a: 1, b: null }],
    ['{a: [1, {b: null}]}', '[{op: test, path: /a, value: [1, {b: null}]}]', { a: [1, { b: null }] }],
    ['{a: 1}', '[{op: test, path: /b, value: null}]', { a: 1 }],
    ['{a: 1}', '[{op: add, path: /b}]', { a: 1, b: null }],
    ['{a: 1}', '[{op: add, path: x/b, value: 2}]', { a: 1, b: 2 }],
    ['{a: x}', '[{op: replace, path: /a, value: yes}]', { a: true }],
    ['{a: 1}', '[{op: replace, path: "", value: {b: 2}}]', { b: 2 }],
    ['{a: 1}', '[{op: replace, path: "", value: 2}]', { a: 1 }],
  ])('%s after %s', (target, operations, expected) => {
    expect(plain(patch(target as string, operations as string).value)).toEqual(expected);
  });

  it.each([
    ['[{op: add, path: /x/y, value: 1}]', 'add operation does not apply: doc is missing path: "/x/y": missing value'],
    ['[{op: add, path: b, value: 1}]', 'add operation does not apply: doc is missing path: "b": missing value'],
    ['[{op: add, path: /l/3, value: 1}]', "error in add for path: '/l/3': Unable to access invalid index: 3"],
    ['[{op: add, path: /l/x, value: 1}]', "value was not a proper array index: 'x'"],
    ['[{op: remove, path: /x}]', "error in remove for path: '/x': Unable to remove nonexistent key: x: missing value"],
    ['[{op: remove, path: /a/b}]', 'remove operation does not apply: doc is missing path: "/a/b": missing value'],
    [
      '[{op: replace, path: /l/2, value: 1}]',
      'replace operation does not apply: doc is missing key: /l/2: missing value',
    ],
    ['[{op: move, from: /x, path: /y}]', "error in move for path: 'x': Unable to remove nonexistent key: x"],
    ['[{op: test, path: /a, value: 2}]', 'testing value /a failed: test failed'],
    ['[{op: test, path: /a, value: "1"}]', 'testing value /a failed: test failed'],
    ['[{op: swap, path: /a}]', 'Unexpected kind: swap'],
    ['[{path: /a}]', 'Unexpected kind: unknown'],
    ['[{op: remove}]', 'remove operation failed to decode path'],
    ['{op: remove, path: /a}', 'cannot unmarshal object'],
    ['[remove]', 'cannot unmarshal string'],
  ])('fails: %s', (operations, message) => {
    expect(() => patch('{a: 1, l: [1, 2]}', operations)).toThrow(message);
  });

  it('wants JSON where the text begins like JSON', () => {
    const operations = documentOf('[{op: remove, path: /a}]', 'a.yaml', 'json').value;
    expect(() => parseJsonPatch(operations, '[{op: remove, path: /a}]')).toThrow('must be JSON');
    expect(parseJsonPatch(operations, '- {op: remove, path: /a}')).toHaveLength(1);
  });

  it('bounds what copies add up to', () => {
    const doubling = Array.from({ length: 40 }, (_, at) => `{op: copy, from: /a, path: /a/${at}}`).join(', ');
    expect(() => patch('{a: {b: 1}}', `[${doubling}]`)).toThrow('copy operations');
  });

  it('knows where every value comes from, after elements have moved', () => {
    const target = 'args:\n  - one\n  - two\nm:\n  k: v\n';
    const operations = '- op: add\n  path: /args/0\n  value: zero\n- op: add\n  path: /n\n  value:\n    deep: 1\n';
    const resource = patch(target, operations);
    const at = (...path: (string | number)[]) => {
      const { path: file, line, column } = originOf(resource, path);
      return `${file}:${line}:${column}`;
    };
    expect(at('args', 0)).toBe('patch.yaml:3:10');
    expect(at('args', 2)).toBe('base.yaml:3:5');
    expect(at('n', 'deep')).toBe('patch.yaml:7:11');
    expect(at('m', 'k')).toBe('base.yaml:5:6');
  });
});
