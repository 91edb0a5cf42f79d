import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/load/parse.ts';
import type { Dialect } from '../../src/model/document.ts';
import { mappingAt } from '../../src/model/value.ts';

function values(text: string, dialect: Dialect = 'manifest'): unknown {
  const { documents, problems } = parseText('a.yaml', text, dialect);
  expect(problems).toEqual([]);
  return JSON.parse(JSON.stringify(documents.map(({ value }) => value)));
}

function problems(text: string): string[] {
  const file = parseText('a.yaml', text, 'manifest');
  return file.problems.map(({ code, line, column }) => `${line}:${column} ${code}`);
}

describe('values', () => {
  test.each<[name: string, text: string, expected: unknown[]]>([
    ['CRLF', 'a: 1\r\nb: |\r\n  x\r\n  y\r\n---\r\nc: 3\r\n', [{ a: 1, b: 'x\ny\n' }, { c: 3 }]],
    ['a byte order mark', '\ufeffa: 1\n', [{ a: 1 }]],
    ['documents without content', '# x\n---\n# y\n---\na: 1\n---\n', [null, { a: 1 }, null]],
    ['a comment alone', '# x\n', [null]],
    ['nothing', '', []],
    ['a document end', 'a: 1\n...\n---\nb: 2\n', [{ a: 1 }, { b: 2 }]],
    ['an anchor that is set again', 'a: &x 1\nb: *x\nc: &x 2\nd: *x\n', [{ a: 1, b: 1, c: 2, d: 2 }]],
    ['a merge key', 'x: &a {p: 1, q: 1}\ny:\n  p: 2\n  <<: *a\n', [{ x: { p: 1, q: 1 }, y: { p: 2, q: 1 } }]],
    ['merges of a list', 'y:\n  <<: [{a: 1}, {a: 2, b: 2}]\n', [{ y: { a: 1, b: 2 } }]],
    ['an alias as a key', 'a: &app x\nb:\n  *app: {c: *app}\n', [{ a: 'x', b: { x: { c: 'x' } } }]],
    ['JSON with tabs', '{\n\t"a": 1,\n\t"b": [\t1.0 ]\n}\n', [{ a: 1, b: [1] }]],
    [
      'items that are only a dash',
      'a:\n- b:\n  -\n- c\n- - x\n  -\n-\n',
      [{ a: [{ b: [null] }, 'c', ['x', null], null] }],
    ],
    [
      'such items beside a tag',
      'a:\n- b: !t\n  -\n  - # none\n- c\n- - x\n  -\n-\n',
      [{ a: [{ b: [null, null] }, 'c', ['x', null], null] }],
    ],
    ['such a line in a block scalar', 'a: !t\n- b:\n  -\n- |\n  -\n-\n', [{ a: [{ b: [null] }, '-\n', null] }]],
    ['a plain equals sign', 'a: =\n=: 1\n', [{ a: '=', '=': 1 }]],
    [
      'unknown tags',
      'a: !Ref x\nb: !Sub {c: 1}\nd: !e\nf: !<tag:x,2000:y> [1]\n',
      [{ a: 'x', b: { c: 1 }, d: '', f: [1] }],
    ],
    ['core tags', 'a: !!str 1\nb: !!int "2"\nc: !!binary aGVsbG8=\n', [{ a: '1', b: 2, c: 'hello' }]],
    ['a directive', '%YAML 1.1\n---\na: yes\n', [{ a: 'yes' }]],
    [
      'keys that are no strings',
      '1.10: a\n0755: b\ntrue: c\n8080: d\n',
      [{ '1.10': 'a', '0755': 'b', true: 'c', 8080: 'd' }],
    ],
    ['a block scalar at the end, without a line break', 'a: |\n  x', [{ a: 'x' }]],
    ['a block scalar at the end, kept', 'a: |+\n  x\n\n', [{ a: 'x\n\n' }]],
    ['a folded scalar at the end, without a line break', 'a: >\n  x\n  y', [{ a: 'x y' }]],
    ['a block scalar before a last line of spaces', 'a: |\n  x\n  ', [{ a: 'x\n' }]],
    [
      'words of templates',
      'a: "{{ x }}"\nb: x-{{ y }}\nc: |\n  {{ z }}: 1\n',
      [{ a: '{{ x }}', b: 'x-{{ y }}', c: '{{ z }}: 1\n' }],
    ],
  ])('%s', (_, text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test('the json dialect is YAML 1.1', () => {
    expect(values('a: yes\non: 1\nb: 2001-01-01\n', 'json')).toEqual([{ a: true, true: 1, b: '2001-01-01' }]);
  });

  test('a key that would be the prototype is a key', () => {
    const [document] = parseText('a.yaml', 'x: &a {__proto__: {b: 1}}\ny:\n  <<: *a\n', 'manifest').documents;
    expect(Object.keys(mappingAt(document?.value, 'y') ?? {})).toEqual(['__proto__']);
    expect(({} as { b?: number }).b).toBeUndefined();
  });
});

describe('problems', () => {
  test.each<[name: string, text: string, expected: string[]]>([
    ['bad indentation', 'a: 1\n b: 2\n', ['2:3 syntax']],
    ['an open bracket', 'a: [b\n', ['1:5 syntax']],
    ['an unknown alias', 'a: *nope\n', ['1:8 syntax']],
    ['an alias of another document', 'a: &x 1\n---\nb: *x\n', ['3:5 syntax']],
    ['an anchor that holds itself', 'a: 1\nb: &x\n  c: *x\n', ['1:1 syntax']],
    ['an unrendered template', 'a: 1\nb:\n  {{ name }}: 2\n', ['3:3 syntax']],
    ['a null byte', 'a: 1\nb: \0\n', ['2:4 not-text']],
    ['a tab as indentation', 'a:\n\tb: 1\n', ['2:1 syntax']],
    ['a YAML version that go-yaml refuses', '# x\n%YAML 1.2\n---\na: 1\n', ['1:1 syntax']],
    // What js-yaml reads, and go-yaml does not.
    ['a tab behind a dash', 'a:\n  -\tb\n', ['2:4 syntax']],
    ['a tab behind a dash and a space', '- \tb: 1\n', ['1:5 syntax']],
    ['a line of a tab between keys', 'a:\n  b: 1\n\t\n  c: 2\n', ['3:1 syntax']],
    ['an escape of JSON', 'a: ["x\\/y", b]\n', ['1:7 syntax']],
    ['a list as a key', 'a:\n  ? [b]\n  : 1\n', ['2:5 syntax']],
    ['a mapping as a key', '? b: 1\n: 1\n', ['1:3 syntax']],
    ['two merge keys', 'apiVersion: v1\nkind: C\nd:\n  <<: {a: 1}\n  <<: {b: 1}\n', ['5:3 duplicate-key']],
    ['tabs and such in text', 'a: |\n  -\tb\n  \t\n  \\/\nb: "\\\\/ \t\n  \t\n  c"\nc: [\n\t]\nd: x\\/\n', []],
    ['two merge keys in values of a chart', 'd:\n  <<: {a: 1}\n  <<: {b: 1}\n', []],
    [
      'equal keys, each one',
      'a: 1\nb: {c: 1, c: 2}\na: 2\na: 3\n',
      ['2:11 duplicate-key', '3:1 duplicate-key', '4:1 duplicate-key'],
    ],
    ['an error in each of two documents', 'a: [\n---\nb: 1\n---\nc: ]\n', ['1:4 syntax', '5:4 syntax']],
    ['flow nesting', `a: ${'['.repeat(500)}\n`, ['1:203 too-deep']],
    ['block nesting', `${'- '.repeat(500)}a\n`, ['1:401 too-deep']],
    [
      'nesting by aliases',
      Array.from({ length: 300 }, (_, i) => `a${i}: &a${i} [${i > 0 ? `*a${i - 1}` : ''}]\n`).join(''),
      ['1:1 too-deep'],
    ],
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('the last of equal keys counts', () => {
    const file = parseText('a.yaml', 'a: 1\nb: {c: 1}\na: 2\n', 'manifest');
    expect(file.documents[0]?.value).toEqual({ a: 2, b: { c: 1 } });
    expect(file.problems[0]?.message).toBe('the key "a" is already set on line 1');
  });

  test('a broken document does not take the others with it, nor move their places', () => {
    const text = '# head\n---\na: 1\n---\nb: [\n---\nkind: C\nc:\n  d: 4\n';
    const { documents, problems: found } = parseText('a.yaml', text, 'manifest');
    expect(documents.map(({ index, value }) => [index, value])).toEqual([
      [0, { a: 1 }],
      [2, { kind: 'C', c: { d: 4 } }],
    ]);
    expect(documents[1]?.locate(['c', 'd'])).toEqual({ path: 'a.yaml', line: 9, column: 6 });
    expect(found).toMatchObject([{ code: 'syntax', path: 'a.yaml', line: 5 }]);
  });

  test('a place behind the end is the end', () => {
    expect(parseText('a.yaml', 'a: "b\n\n\n', 'manifest').problems).toMatchObject([{ line: 1, column: 5 }]);
  });

  test('problems are bounded', () => {
    expect(parseText('a.yaml', 'a: [\n---\n'.repeat(200), 'manifest').problems).toHaveLength(50);
  });
});

describe('alias bombs', () => {
  const layer = (name: string, below: string) => `${name}: &${name} [${Array(9).fill(`*${below}`).join(', ')}]\n`;
  const bomb = (layers: number) =>
    `l0: &l0 [x, x]\n${Array.from({ length: layers }, (_, i) => layer(`l${i + 1}`, `l${i}`)).join('')}`;

  // Expanded, it would not fit in any memory.
  test('what expands to billions is refused', () => {
    expect(problems(bomb(40))).toEqual(['1:1 alias-bomb']);
  });

  test('what expands to thousands is read', () => {
    expect(problems(bomb(4))).toEqual([]);
  });

  test('merges count too', () => {
    const base = `base: &base {${Array.from({ length: 1000 }, (_, i) => `k${i}: 1`).join(', ')}}\n`;
    const text = base + Array.from({ length: 200 }, (_, i) => `m${i}: {<<: *base}\n`).join('');
    expect(problems(text)).toMatchObject([expect.stringMatching(/ alias-bomb$/)]);
  });

  test('other documents of the file are read', () => {
    const { documents } = parseText('a.yaml', `a: 1\n---\n${bomb(40)}`, 'manifest');
    expect(documents.map(({ value }) => value)).toEqual([{ a: 1 }]);
  });
});
