import { DAYS, type Day, type FreezeSetting, type WindowSetting } from '../model/change-rules.ts';

/*
 * Windows and freezes against a moment, each by the clock of its own time zone.
 */

/** A moment as the clocks of a time zone show it. */
export interface LocalTime {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM`. */
  readonly time: string;
  readonly day: Day;
}

/** What the clocks of a time zone show at a moment: RFC 3339. */
export function localTime(now: string, timeZone = 'UTC'): LocalTime {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'long',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const parts = new Map(format.formatToParts(new Date(now)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
    day: part('weekday').toLowerCase() as Day,
  };
}

/** Whether a window is open at a moment. One over midnight belongs to the day on which it opens. */
export function isOpen({ days = DAYS, from = '00:00', to = '24:00', timeZone }: WindowSetting, now: string): boolean {
  const { time, day } = localTime(now, timeZone);
  if (from < to) return days.includes(day) && time >= from && time < to;
  const before = DAYS[(DAYS.indexOf(day) + DAYS.length - 1) % DAYS.length] as Day;
  return (days.includes(day) && time >= from) || (days.includes(before) && time < to);
}

/** Whether a freeze holds at a moment. */
export function isFrozen({ from, to, timeZone }: FreezeSetting, now: string): boolean {
  const { date, time } = localTime(now, timeZone);
  const moment = `${date}T${time}`;
  // A day without an hour begins before all of its hours, and is over after the last.
  return moment >= from && moment < (to.includes('T') ? to : `${to}T24:00`);
}

/** A window in words: `monday to thursday, 09:00 to 16:00 (Europe/Berlin)`. */
export function windowText({ days = DAYS, from = '00:00', to = '24:00', timeZone = 'UTC' }: WindowSetting): string {
  const times = from === '00:00' && to === '24:00' ? 'all day' : `${from} to ${to}`;
  return `${daysText(days)}, ${times} (${timeZone})`;
}

function daysText(days: readonly Day[]): string {
  const sorted = DAYS.filter((day) => days.includes(day));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (sorted.length === DAYS.length) return 'every day';
  const isRun = sorted.length > 2 && DAYS.indexOf(last as Day) - DAYS.indexOf(first as Day) === sorted.length - 1;
  return isRun ? `${first} to ${last}` : sorted.join(', ');
}

/** A freeze in words: `2026-12-20 to 2027-01-06 (UTC): end of the year`. */
export function freezeText({ from, to, timeZone = 'UTC', reason }: FreezeSetting): string {
  return `${from} to ${to} (${timeZone})${reason === undefined ? '' : `: ${reason}`}`;
}
