import { expect, test } from 'vitest';
import { inLowerCase } from '../../../src/render/template/sprig/words.ts';

/* As huandu/xstrings 1.5 gives them. */
test.each([
  ['runStep1bWorker', 'run-step-1b-worker'],
  ['Bld4Floor3rd', 'bld4-floor-3rd'],
  ['HTTPStatus', 'http-status'],
  ['HTTP2xx', 'http-2xx'],
  ['step1', 'step1'],
  ['a_b c--D', 'a-b-c--d'],
  ['a.B/c', 'a.b/c'],
  ['', ''],
])('%s is %s', (name, expected) => {
  expect(inLowerCase(name, '-')).toBe(expected);
});
