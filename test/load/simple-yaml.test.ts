import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayHaveEmptyItems } from '../../src/load/empty-items.ts';
import { readSimple } from '../../src/load/simple-yaml.ts';
import { createSource, loadAll } from '../../src/load/source.ts';

/** Pieces of YAML, put together at random: most is nonsense, and all that the short way reads must be right. */
const PIECES = [
  ...[
    'a',
    'b: ',
    'key: ',
    '"q": ',
    "'s'",
    '{a: 1}',
    '[1, 2]',
    '{"k":1}',
    '{',
    '}',
    '[',
    ']',
    ', ',
    ',',
    ': ',
    ':',
    '?',
  ],
  ...['- ', '-', '\n', '\n', '\n', '\n  ', '\n    ', '\n- ', '\n  - ', '\n a', '\n  b: 2', '\n  c:', '\n      deep: '],
  ...[
    '# c',
    ' # c',
    '#',
    '|',
    '>',
    '|-',
    '>-',
    '|+',
    '|2',
    '\n\n',
    '  ',
    '\t',
    '|\n  l\n\n  m\n',
    '>\n  f\n   g\n\n  h\n',
  ],
  ...["'x\n  y'", '"x\n\n  y"', '\n      text', "it''s", '"a\\n"', '\\', "''", '"'],
  ...['"\\u00e9\\x41\\ud83d\\ude00\\U0001f600"', '"a \\\n  b"', '"\\', 'u00', '\\\n', '"\\0\\a\\_\\N\\ \\e"', '\\/'],
  ...[':a', '?b', '{a, b: }', '{a: , b', '[a # c\n, ', '# c\n', 'a#b', '|2-\n', '>-1\n', '\n\t', '-\t'],
  ...[
    '&x ',
    '*x',
    '&y\n',
    '*y',
    '!t ',
    '<<: ',
    '\n<<: *x',
    '\n  <<: [*x, *y]',
    '\nx: &x\n  k: 1\n  l: 2',
    '\ny: &y {k: 3}',
    '&k k\n',
    '*k : ',
    '\n*k : ',
    '__proto__: ',
    'constructor: ',
    '---\n',
    '\n---\n',
    '\n...\n',
    '%',
    '@',
    '`',
  ],
  ...[
    'true',
    'null',
    '~',
    'yes',
    '1.10',
    '0755',
    '-1',
    '.5',
    '=',
    '2001-01-01',
    'http://x:80/',
    'a:b',
    'x-{{ y }}',
    '{{ x }}',
  ],
  ...['ä', '😀', '\u00a0', '\u2028', '\ufeff', '\r\n', '\0', '\u0007'],
];

const texts = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 16 }).map((pieces) => pieces.join(''));

/** js-yaml loses its place behind some empty items, and reads `---x` as a marker and `x`; neither is held against us. */
function isMisread(text: string): boolean {
  return mayHaveEmptyItems(text) || /^---[^\s]/m.test(text);
}

describe('the short way', () => {
  test.each(['manifest', 'json'] as const)('reads what it reads as js-yaml does (%s)', (dialect) => {
    let read = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const simple = readSimple(text, dialect);
        if (simple === undefined || isMisread(text)) return;
        read++;
        const expected = loadAll(text, dialect, false);
        if (!isDeepStrictEqual(simple.values, expected)) expect(simple.values).toEqual(expected);
        // Key by key in the same order.
        expect(JSON.stringify(simple.values)).toBe(JSON.stringify(expected));
        expect(createSource(text, dialect).refusals()).toEqual([]);
      }),
      { numRuns: 20_000 },
    );
    expect(read).toBeGreaterThan(300);
  });

  test.each([
    'apiVersion: v1\nkind: Service\nmetadata:\n  name: &app x\nspec:\n  ports:\n  - port: 80\n    name: "http"\n',
    '# comment\n---\na:\n  - |-\n    text\n  - >\n    folded\n    text\n---\nb: [1, {c: *x}]\n'.replace('*x', "'x'"),
    'description: a plain scalar\n  of two lines\nother: "quoted\n  too"\nalias: &a {b: 1}\nof: *a\n',
    'a: &a {b: 1, c: 2}\nd:\n  e: 0\n  <<: *a\n  c: 3\nf:\n  <<: [*a, {g: 4}]\n',
    'a: &a x\nb:\n  *a : c\n',
    'a: &a {constructor: 1, b: 2}\nc:\n  <<: *a\n  b: 3\n',
    'a: |2-\n\n    b\n   c\nd: >+1\n   e\n  f\n\n',
    'a: :4244\nb: ?x\nc: "\\u00e9\\ud83d\\ude00 \\\n  \\x41"\n',
    'a: [ # one\n  1, # two\n  2]\nb: {c: , d, e: f#g}\n',
    'a: b\n  # more\nc: d\r\ne: |\r\n  f\r\n  g\r\n',
  ])('takes ordinary manifests', (text) => {
    expect(readSimple(text, 'manifest')?.values).toEqual(loadAll(text, 'manifest', false));
  });

  test.each([
    'a: !t x\n',
    'a: 1\na: 2\n',
    '<<: 1\n',
    'a: &a {b: 1}\nc:\n  <<: *a\n  <<: *a\n',
    'a: &a b\n*a: c\n',
    'a: "\\/"\n',
    'a: "\\u12"\n',
    'a: "x\\\n\n  y"\n',
    'a:\tb\n',
    'a: [\n',
    'a: b: c\n',
    'a: *b\n',
    '? a\n: b\n',
    'a: |0\n  b\n',
    'a: |\n  b\n    ',
    'a: {b: 1, b: 2}\n',
  ])('leaves %j to js-yaml', (text) => {
    expect(readSimple(text, 'manifest')).toBeUndefined();
  });

  test('does not nest deeper than the stack', () => {
    expect(readSimple('- '.repeat(100_000), 'manifest')).toBeUndefined();
    expect(readSimple(`a: ${'['.repeat(100_000)}`, 'manifest')).toBeUndefined();
  });
});
