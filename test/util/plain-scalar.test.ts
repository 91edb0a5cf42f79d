import { describe, expect, test } from 'vitest';
import { Literal } from '../../src/model/value.ts';
import { differsInYaml11, resolvePlain } from '../../src/util/plain-scalar.ts';

/* What go-yaml v3 decodes each scalar to, as its JSON encoder prints it. `undefined`: it stays a string. */
const READINGS: readonly (readonly [text: string, value: unknown])[] = [
  ['1', 1],
  ['-5', -5],
  ['+5', 5],
  ['0755', 493],
  ['0o755', 493],
  ['0O755', 493],
  ['0x1F', 31],
  ['-0x1f', -31],
  ['0b101', 5],
  ['0B1', 1],
  ['08', 8],
  ['0o8', undefined],
  ['09.5', 9.5],
  ['1_000', 1000],
  ['1_000.5', 1000.5],
  ['_1', undefined],
  ['._1', undefined],
  ['1_', 1],
  ['0x', undefined],
  ['0b2', undefined],
  ['0x1p4', undefined],
  ['1.0', 1],
  ['1.10', 1.1],
  ['.5', 0.5],
  ['+.5', 0.5],
  ['1.', 1],
  ['.', undefined],
  ['-', undefined],
  ['1e3', 1000],
  ['1e+', undefined],
  ['1e400', undefined],
  ['12:30', undefined],
  ['190:20:30', undefined],
  ['9007199254740993', '9007199254740993'],
  ['18446744073709551615', '18446744073709551615'],
  ['18446744073709551616', 1.8446744073709552e19],
  ['-9223372036854775809', -9.223372036854776e18],
  ['017777777777777777777777', 1.7777777777777777e22],
  ['.inf', Infinity],
  ['-.INF', -Infinity],
  ['inf', undefined],
  ['~', null],
  ['', null],
  ['NULL', null],
  ['nULL', undefined],
  ['True', true],
  ['tRUE', undefined],
  ['yes', undefined],
  ['on', undefined],
  ['=', undefined],
  ['<<', undefined],
  ['2001-01-01', '2001-01-01T00:00:00Z'],
  ['2001-1-1', '2001-01-01T00:00:00Z'],
  ['2001-02-30', undefined],
  ['2000-02-29', '2000-02-29T00:00:00Z'],
  ['1900-02-29', undefined],
  ['2001-13-01', undefined],
  ['2001-12-14t21:59:43.10-05:00', '2001-12-14T21:59:43.1-05:00'],
  ['2024-01-01T1:00:00Z', '2024-01-01T01:00:00Z'],
  ['2024-01-01T00:00:00', undefined],
  ['2024-01-01 10:00:00', '2024-01-01T10:00:00Z'],
  ['2001-12-14 21:59:43.10 -5', undefined],
  ['2024-01-01T10:00:00+0100', undefined],
];

describe('a plain scalar', () => {
  test.each(READINGS)('%s is read as go-yaml reads it', (text, value) => {
    const found = resolvePlain(text);
    expect(found instanceof Literal ? found.value : found).toStrictEqual(value);
    if (found instanceof Literal) expect(found.text).toBe(text);
  });

  test.each(['1.10', '0755', '1_000', '1e3', '2001-01-01', '9007199254740993'])('%s keeps its text', (text) => {
    expect(resolvePlain(text)).toBeInstanceOf(Literal);
    expect(String(resolvePlain(text))).toBe(text);
  });

  test.each([
    ['yes', true],
    ['Off', false],
    ['n', false],
    ['yEs', undefined],
    ['2001-01-01', undefined],
    ['0755', 493],
  ])('%s in YAML 1.1 is %s', (text, value) => {
    const found = resolvePlain(text, true);
    expect(found instanceof Literal ? found.value : found).toStrictEqual(value);
  });

  test.each(['yes', 'no', 'on', 'OFF', 'y', '2001-01-01', 'true', 'nginx', '1.10', '', 'yesterday', '2001-aa'])(
    'the dialects differ on %s only where the values do',
    (text) => {
      expect(differsInYaml11(text)).toBe(
        JSON.stringify(resolvePlain(text)) !== JSON.stringify(resolvePlain(text, true)),
      );
    },
  );
});
