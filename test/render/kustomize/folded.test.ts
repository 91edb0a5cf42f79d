import { describe, expect, it } from 'vitest';
import { originOf } from '../../../src/model/provenance.ts';
import type { Mapping } from '../../../src/model/value.ts';
import { refolded, reprinted } from '../../../src/render/kustomize/folded.ts';
import { documentOf, plain } from './support.ts';

/* Every result was printed by kustomize 5.5. */
describe('folded block scalars', () => {
  it.each([
    ['one two\n', 'one two\n'],
    ['one\ntwo', 'one\ntwo'],
    ['sum(x)\n  / sum(y)\n', 'sum(x)\n\n  / sum(y)\n'],
    ['a\n  b\n  c\nd\n', 'a\n\n  b\n  c\nd\n'],
    ['a\n\n  b\n', 'a\n\n\n  b\n'],
    ['a \n  b\n', 'a \n  b\n'],
  ])('%j is read as %j', (text, expected) => {
    expect(refolded(text)).toBe(expected);
  });

  it('touches nothing but these', () => {
    const text = 'a: >\n  x\n    y\nb: |\n  x\n    y\nc: "x\\n  y"\nl:\n  - >-\n    x\n      y\n';
    const document = documentOf(text);
    const value = reprinted(document.value as Mapping, document, text);
    expect(plain(value)).toEqual({ a: 'x\n\n  y\n', b: 'x\n  y\n', c: 'x\n  y', l: ['x\n\n  y'] });
    expect(originOf({ value, document, contributors: [] }, ['l', 0])).toMatchObject({ line: 9, column: 5 });
    expect(document.value).toHaveProperty('a', 'x\n  y\n');
  });
});
