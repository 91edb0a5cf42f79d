import { expect, test } from 'vitest';
import { diffResources } from '../../src/change/diff.ts';
import { openRepository } from '../../src/load/repository.ts';
import { manifest, memoryTree, resourcesOf } from '../graph/builder.ts';

/** `path: before -> after` for each changed field. */
function diff(kind: string, before: string, after: string): string[] {
  const [old, now] = [before, after].map(
    (text) => resourcesOf(openRepository(memoryTree({ 'a.yaml': manifest(kind, 'a', text) })), 'a.yaml')[0],
  );
  if (old === undefined || now === undefined) return expect.fail();
  return diffResources(old, now).map((field) => `${field.path.join('.')}: ${field.before} -> ${field.after}`);
}

test.each<[string, string, string, string, string[]]>([
  ['nothing', 'ConfigMap', 'data: {x: 0x10}', 'data: {x: 16}', []],
  [
    'fields in the order of their paths',
    'ConfigMap',
    'data: {b: "1", a: "1"}',
    'data: {a: "2", c: "3"}',
    ['data.a: 1 -> 2', 'data.b: 1 -> undefined', 'data.c: undefined -> 3'],
  ],
  [
    'named entries by name',
    'Pod',
    'spec: {c: [{name: x, i: 1}, {name: y, i: 1}]}',
    'spec: {c: [{name: y, i: 2}, {name: x, i: 1}]}',
    ['spec.c.0.i: 1 -> 2'],
  ],
  ['other entries by position', 'Pod', 'spec: {c: [a, b]}', 'spec: {c: [a]}', ['spec.c.1: b -> undefined']],
  [
    'values of a Secret are hidden',
    'Secret',
    'data: {x: c2VjcmV0}',
    'data: {x: b3RoZXI=}',
    ['data.x: (hidden) -> (hidden)'],
  ],
  [
    'all of them',
    'Secret',
    '{stringData: {x: secret}}'.slice(1, -1),
    'type: Opaque',
    ['stringData: (hidden) -> undefined', 'type: undefined -> Opaque'],
  ],
  [
    'so is the copy that kubectl keeps',
    'Secret',
    '  annotations: {a: secret}',
    '  annotations: {a: other}',
    ['metadata.annotations.a: (hidden) -> (hidden)'],
  ],
  [
    'what SOPS encrypted is left out',
    'ConfigMap',
    'data: {x: "ENC[AES256_GCM,data:a]"}',
    'data: {x: plain}',
    ['data.x: (hidden) -> plain'],
  ],
  [
    'a long value is cut',
    'ConfigMap',
    'data: {x: a}',
    `data: {x: "${'é'.repeat(300)}"}`,
    [`data.x: a -> ${'é'.repeat(119)}…`],
  ],
])('%s', (_, kind, before, after, expected) => {
  expect(diff(kind, before, after)).toEqual(expected);
});
