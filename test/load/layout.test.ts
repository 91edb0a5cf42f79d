import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/load/parse.ts';
import type { Aim } from '../../src/model/location.ts';
import type { Path } from '../../src/model/value.ts';

/** Where a path is found, as `line:column`, and the text that stands there. */
function place(text: string, path: Path, aim?: Aim, index = 0): string {
  const document = parseText('a.yaml', text, 'manifest').documents[index];
  const { line, column } = document?.locate(path, aim) ?? { line: 0, column: 0 };
  const found = text.split(/\r\n|\r|\n/)[line - 1]?.slice(column - 1) ?? '';
  return `${line}:${column} ${found}`;
}

const MANIFEST = `# a comment
apiVersion: v1
kind:   ConfigMap   # another
metadata:
  name: "a b"
  labels: {app: 'x', "tier": y}
data:

  script: |-
    echo
  empty:
  tilde: ~
list:
- first
-
- - nested
  - {k: v}
- name: third
  value: >
    folded
last: !tag &anchor
  deep: 1
`;

describe('places', () => {
  test.each<[path: Path, value: string, key: string]>([
    [[], '2:1 apiVersion: v1', '2:1 apiVersion: v1'],
    [['kind'], '3:9 ConfigMap   # another', '3:1 kind:   ConfigMap   # another'],
    [['metadata'], '5:3 name: "a b"', '4:1 metadata:'],
    [['metadata', 'name'], '5:9 "a b"', '5:3 name: "a b"'],
    [['metadata', 'labels'], `6:11 {app: 'x', "tier": y}`, `6:3 labels: {app: 'x', "tier": y}`],
    [['metadata', 'labels', 'app'], `6:17 'x', "tier": y}`, `6:12 app: 'x', "tier": y}`],
    [['metadata', 'labels', 'tier'], '6:30 y}', '6:22 "tier": y}'],
    [['data', 'script'], '9:11 |-', '9:3 script: |-'],
    [['data', 'empty'], '11:3 empty:', '11:3 empty:'],
    [['data', 'tilde'], '12:10 ~', '12:3 tilde: ~'],
    [['list'], '14:1 - first', '13:1 list:'],
    [['list', 0], '14:3 first', '14:3 first'],
    [['list', 1], '15:1 -', '15:1 -'],
    [['list', 2], '16:3 - nested', '16:3 - nested'],
    [['list', 2, 1, 'k'], '17:9 v}', '17:6 k: v}'],
    [['list', 3, 'value'], '19:10 >', '19:3 value: >'],
    [['last'], '22:3 deep: 1', '21:1 last: !tag &anchor'],
    [['last', 'deep'], '22:9 1', '22:3 deep: 1'],
    // What is not there is where its nearest ancestor is.
    [['metadata', 'namespace'], '5:3 name: "a b"', '5:3 name: "a b"'],
    [['kind', 'of', 'nothing'], '3:9 ConfigMap   # another', '3:9 ConfigMap   # another'],
    [['list', 9], '14:1 - first', '14:1 - first'],
    [['data', 'empty', 'x'], '11:3 empty:', '11:3 empty:'],
  ])('%j', (path, value, key) => {
    expect(place(MANIFEST, path)).toBe(value);
    expect(place(MANIFEST, path, 'key')).toBe(key);
  });

  test.each<[name: string, text: string, path: Path, expected: string]>([
    ['CRLF', 'a: 1\r\nb:\r\n  c: 2\r\n', ['b', 'c'], '3:6 2'],
    ['a lone CR', 'a: 1\rb: 2\r', ['b'], '2:4 2'],
    ['tabs in JSON', '{\n\t"a": {\n\t\t"b": [1, 2]\n\t}\n}\n', ['a', 'b', 1], '3:12 2]'],
    ['a later document', 'a: 1\n---\n# x\n---\nb: 2\n', [], '1:1 a: 1'],
    ['the last of equal keys', 'a: 1\na: 2\n', ['a'], '2:4 2'],
    ['an alias where it is used', 'x: &a [1, 2]\ny: *a\n', ['y'], '2:4 *a'],
    ['below an alias what the anchor holds', 'x: &a [1, 2]\ny: *a\n', ['y', 1], '1:11 2]'],
    ['a merged key where it is written', 'x: &a\n  p: 1\ny:\n  <<: *a\n  q: 2\n', ['y', 'p'], '2:6 1'],
    ['an own key before a merged one', 'x: &a\n  p: 1\ny:\n  p: 3\n  <<: *a\n', ['y', 'p'], '4:6 3'],
    ['the first of merged lists', 'x: &a {p: 1}\nz: &b {p: 2, q: 3}\ny: {<<: [*a, *b]}\n', ['y', 'q'], '2:17 3}'],
    ['an anchor that is set again', 'a: &x {k: 1}\nb: &x {k: 2}\nc: *x\n', ['c', 'k'], '2:11 2}'],
    ['a key with properties', '&k a: !!str 1\n', ['a'], '1:13 1'],
    ['an explicit key', '? a\n: b\n? c\nd: e\n', ['a'], '2:3 b'],
    ['a key without value before another', '? a\n: b\n? c\nd: e\n', ['d'], '4:4 e'],
    ['keys without value in flow', 'a: {b, c: d, e: }\n', ['a', 'c'], '1:11 d, e: }'],
    ['a pair in a flow list', 'a: [x, b: c]\n', ['a', 1, 'b'], '1:11 c]'],
    ['items that are nothing', 'a:\n-\n-\n- x\n-\n- y\n-\n', ['a', 4], '6:3 y'],
    ['the last item that is nothing', 'a:\n-\n-\n- x\n-\n- y\n-\n', ['a', 5], '7:1 -'],
    ['a mapping in a list behind an anchor', '- &x\n  a: 1\n  b: 2\n- *x\n', [1, 'b'], '3:6 2'],
    ['keys that are no strings', '1.10: a\ntrue: b\n', ['1.10'], '1:7 a'],
    ['an alias as a key, and what follows it', 'a: &x k\nb:\n  *x: {c: 1}\n', ['b', 'k', 'c'], '3:11 1}'],
    ['a plain scalar of two lines', 'a: b\n  c\nd: e\n', ['d'], '3:4 e'],
    ['a character beyond 16 bits', 'a: {"😀": 1, b: 2}\n', ['a', 'b'], '1:17 2}'],
  ])('%s', (_, text, path, expected) => {
    expect(place(text, path)).toBe(expected);
  });

  test('each document of a file has its own', () => {
    const text = '# x\n---\na: 1\n---\n# nothing\n---\na: 2\n';
    expect([0, 1, 2].map((index) => place(text, ['a'], 'value', index))).toEqual(['3:4 1', '6:1 ---', '7:4 2']);
  });
});
