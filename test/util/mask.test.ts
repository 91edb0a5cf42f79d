import { expect, test } from 'vitest';
import { maskOf, SHOW_ALL } from '../../src/util/mask.ts';

test.each([
  [['hunter2'], 'the image hunter2 and hunter2hunter2', 'the image (hidden) and (hidden)(hidden)'],
  [['host.example.org/team/app:1.2'], 'host.example.org/team runs 1.2', '(hidden) runs (hidden)'],
  [['password', '19'], 'onepassword 1.19.2 has a password', 'onepassword 1.19.2 has a (hidden)'],
  // Words that anybody may use tell nothing.
  [['tag', 'https://git.example.org/home/apps'], 'the latest tag of home/apps', 'the latest tag of home/apps'],
  // Short ones are whole words.
  [['a1'], 'a1 in a12, x-a1-y and v/a1', '(hidden) in a12, x-(hidden)-y and v/(hidden)'],
  [[' padded \n'], 'of padded things', 'of (hidden) things'],
  [['aaa-1', 'aaa-1-bbb'], 'aaa-1-bbb aaa-1', '(hidden) (hidden)'],
  [['$&x'], 'a$&xb', 'a(hidden)b'],
  [['latest', 'true', '', '-'], 'the latest is - true', 'the latest is - true'],
])('%j in %s', (texts, text, expected) => {
  expect(maskOf(texts)(text)).toBe(expected);
});

test('nothing to hide', () => {
  expect(maskOf([])).toBe(SHOW_ALL);
  expect(maskOf(['true'])).toBe(SHOW_ALL);
});
