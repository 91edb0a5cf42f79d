import { expect, test } from 'vitest';
import { toGo } from '../../../src/render/template/values.ts';
import { dumpYaml } from '../../../src/render/template/yaml.ts';

const LONG =
  'Data Preview 1 contains image and catalog products from the pipelines processing of observations, and more';

/* Every text was written by sigs.k8s.io/yaml. */
test.each([
  [
    { a: { text: LONG } },
    'a:\n  text: Data Preview 1 contains image and catalog products from the pipelines processing\n    of observations, and more',
  ],
  [
    [[`${LONG}: it's`]],
    "- - 'Data Preview 1 contains image and catalog products from the pipelines processing\n    of observations, and more: it''s'",
  ],
  [
    `\t${LONG}`,
    '"\\tData Preview 1 contains image and catalog products from the pipelines processing\n  of observations, and more"',
  ],
  [{ a: 'x  '.repeat(40) }, `a: '${'x  '.repeat(40)}'`],
  [{ off: 'no', '?': ': x', '2020-01-01': '~' }, '\'?\': \': x\'\n"2020-01-01": "~"\n"off": "no"'],
  [
    { a: [], b: {}, c: '', d: [{ e: [1.5, 1e21, 2500000.5] }] },
    'a: []\nb: {}\nc: ""\nd:\n- e:\n  - 1.5\n  - 1e+21\n  - 2.5000005e+06',
  ],
  [
    { a: 'one\n  two\n', b: '\n\nx', c: 'y\n\n', d: 'z \n' },
    'a: |\n  one\n    two\nb: |2-\n\n\n  x\nc: |+\n  y\n\nd: "z \\n"',
  ],
  [{ a: '\u{1f600} é' }, 'a: "\\U0001F600 é"'],
])('%j', (value, text) => {
  expect(dumpYaml(toGo(value))).toBe(text);
});
