import { expect, test } from 'vitest';
import { openRepository } from '../../src/load/repository.ts';
import { workingTree } from '../../src/load/working-tree.ts';
import { type Path, stringAt } from '../../src/model/value.ts';
import { temporary } from './temporary.ts';

const INNER = 'a: 1\n\nb:\n  c: 2\n';

test.each<[name: string, host: string, expected: string]>([
  ['a literal block', `p: |\n  a: 1\n\n  b:\n    c: 2\n`, '5:8'],
  ['a literal block without its last line break', `p: |-\n    a: 1\n\n    b:\n      c: 2\n`, '5:10'],
  ['a literal block that says its indentation', `p: |2-\n  a: 1\n\n  b:\n    c: 2\n`, '5:8'],
  ['a literal block that starts with an empty line', `p: |\n\n  a: 1\n  b:\n    c: 2\n`, '5:8'],
  ['a literal block with CRLF', `p: |\r\n  a: 1\r\n\r\n  b:\r\n    c: 2\r\n`, '5:8'],
  ['a list item', `p:\n- x: |\n    a: 1\n    b:\n      c: 2\n`, '5:10'],
  ['a list item that is the text', `p:\n- |\n  a: 1\n  b:\n    c: 2\n`, '5:8'],
  ['a literal block with a comment behind its header', `p: | # why\n  b:\n    c: 2\n`, '3:8'],
  ['a folded block', `p: >\n  a: 1\n\n\n  b: {c: 2}\n`, '1:4'],
  ['a flow mapping in plain text of one line', `p: 'b: {c: 2}'\n`, '1:12'],
  ['an escaped string', `p: "a: 1\\nb: {c: 2}"\n`, '1:4'],
])('%s', (_, text, expected) => {
  const repository = openRepository(workingTree(temporary({ 'k.yaml': text })));
  const [host] = repository.parse('k.yaml').documents;
  const path: Path = text.startsWith('p:\n- x') ? ['p', 0, 'x'] : text.startsWith('p:\n-') ? ['p', 0] : ['p'];
  const inner = host && repository.parseEmbedded(stringAt(host.value, ...path) ?? '', host, path).documents[0];
  expect(inner?.value).toMatchObject({ b: { c: 2 } });
  const { line, column, path: file } = inner?.locate(['b', 'c']) ?? {};
  expect([file, `${line}:${column}`]).toEqual(['k.yaml', expected]);
});

test('text that was changed since it was read is where its host says', () => {
  const repository = openRepository(workingTree(temporary({ 'k.yaml': 'p: |\n  a: 1\n  b: {c: $X}\n' })));
  const [host] = repository.parse('k.yaml').documents;
  const inner = host && repository.parseEmbedded(INNER, host, ['p']).documents[0];
  expect(inner?.locate(['b', 'c'])).toEqual({ path: 'k.yaml', line: 1, column: 4 });
});

test('a problem is where it stands in the host', () => {
  const repository = openRepository(workingTree(temporary({ 'k.yaml': 'p: |\n  a: 1\n  b: [\nq: 1\n' })));
  const [host] = repository.parse('k.yaml').documents;
  const inner = host && repository.parseEmbedded(stringAt(host.value, 'p') ?? '', host, ['p']);
  expect(inner?.problems).toMatchObject([{ code: 'syntax', path: 'k.yaml', line: 3, column: 6 }]);
});
