import { describe, expect, test } from 'vitest';
import type { FreezeSetting, WindowSetting } from '../../src/model/change-rules.ts';
import { freezeText, isFrozen, isOpen, localTime, windowText } from '../../src/policy/calendar.ts';

describe('the clocks of a time zone', () => {
  test.each([
    ['UTC', '2026-06-15T12:00:30.5Z', '2026-06-15', '12:00', 'monday'],
    ['Europe/Berlin', '2026-06-15T22:30:00Z', '2026-06-16', '00:30', 'tuesday'],
    ['Europe/Berlin', '2026-01-15T22:30:00Z', '2026-01-15', '23:30', 'thursday'],
    ['America/Los_Angeles', '2027-01-01T00:00:00Z', '2026-12-31', '16:00', 'thursday'],
    ['Asia/Kolkata', '2026-06-14T18:30:00Z', '2026-06-15', '00:00', 'monday'],
  ])('%s at %s', (timeZone, now, date, time, day) => {
    expect(localTime(now, timeZone)).toEqual({ date, time, day });
  });
});

describe('windows', () => {
  test.each<[WindowSetting, string, boolean]>([
    [{ from: '09:00', to: '16:00' }, '2026-06-15T09:00:00Z', true],
    [{ from: '09:00', to: '16:00' }, '2026-06-15T08:59:59Z', false],
    [{ from: '09:00', to: '16:00' }, '2026-06-15T16:00:00Z', false],
    [{ from: '09:00', to: '16:00', timeZone: 'Europe/Berlin' }, '2026-06-15T07:00:00Z', true],
    [{ from: '09:00', to: '16:00', timeZone: 'Europe/Berlin' }, '2026-01-15T07:00:00Z', false],
    [{ days: ['monday'] }, '2026-06-15T23:59:59Z', true],
    [{ days: ['monday'] }, '2026-06-16T00:00:00Z', false],
    [{ days: ['sunday'], from: '22:00', to: '02:00' }, '2026-06-15T01:59:00Z', true],
    [{ days: ['sunday'], from: '22:00', to: '02:00' }, '2026-06-14T01:59:00Z', false],
    [{ days: ['sunday'], from: '22:00', to: '02:00' }, '2026-06-14T22:00:00Z', true],
    [{ days: ['sunday'], from: '22:00', to: '02:00' }, '2026-06-15T02:00:00Z', false],
    [{ from: '22:00' }, '2026-06-15T23:00:00Z', true],
  ])('%j at %s: %s', (window, now, expected) => {
    expect(isOpen(window, now)).toBe(expected);
  });

  test('in words', () => {
    expect(windowText({ days: ['thursday', 'tuesday', 'wednesday'], from: '09:00', timeZone: 'UTC' })).toBe(
      'tuesday to thursday, 09:00 to 24:00 (UTC)',
    );
    expect(windowText({ days: ['sunday', 'monday'] })).toBe('monday, sunday, all day (UTC)');
    expect(windowText({ to: '02:00' })).toBe('every day, 00:00 to 02:00 (UTC)');
  });
});

describe('freezes', () => {
  test.each<[FreezeSetting, string, boolean]>([
    [{ from: '2026-12-20', to: '2027-01-06' }, '2026-12-19T23:59:59Z', false],
    [{ from: '2026-12-20', to: '2027-01-06' }, '2026-12-20T00:00:00Z', true],
    [{ from: '2026-12-20', to: '2027-01-06' }, '2027-01-06T23:59:59Z', true],
    [{ from: '2026-12-20', to: '2027-01-06' }, '2027-01-07T00:00:00Z', false],
    [{ from: '2026-12-20T18:00', to: '2026-12-21T06:00' }, '2026-12-20T17:59:59Z', false],
    [{ from: '2026-12-20T18:00', to: '2026-12-21T06:00' }, '2026-12-20T18:00:00Z', true],
    [{ from: '2026-12-20T18:00', to: '2026-12-21T06:00' }, '2026-12-21T06:00:00Z', false],
    [{ from: '2026-12-20', to: '2026-12-20', timeZone: 'America/New_York' }, '2026-12-21T04:59:00Z', true],
    [{ from: '2026-12-20', to: '2026-12-20', timeZone: 'America/New_York' }, '2026-12-20T04:59:00Z', false],
  ])('%j at %s: %s', (freeze, now, expected) => {
    expect(isFrozen(freeze, now)).toBe(expected);
  });

  test('in words', () => {
    expect(freezeText({ from: 'a', to: 'b' })).toBe('a to b (UTC)');
  });
});
