import type { ChangeRequestSetting, FreezeSetting, WindowSetting } from '../model/change-rules.ts';
import type { SettingProblem } from '../model/configuration.ts';
import { compareLocations } from '../model/location.ts';
import type { Path } from '../model/value.ts';
import type { SettingsFile } from '../util/settings.ts';

/** What a schema cannot say of the rules for changes: time zones and dates that there are none of, windows of nothing. */
export async function changeRuleProblems(file: SettingsFile): Promise<SettingProblem[]> {
  const written = file.value as {
    readonly changeRequests?: readonly { readonly fields: readonly (string | ChangeRequestSetting['fields'][0])[] }[];
    readonly windows?: readonly WindowSetting[];
    readonly freezes?: readonly FreezeSetting[];
  };
  const problems: SettingProblem[] = [];
  const wrong = (way: Path, message: string) => problems.push({ ...file.locate(way), message });
  for (const list of ['windows', 'freezes'] as const) {
    for (const [index, { timeZone }] of (written[list] ?? []).entries()) {
      if (timeZone === undefined || isTimeZone(timeZone)) continue;
      wrong([list, index, 'timeZone'], `there is no time zone ${timeZone}: take a name such as Europe/Berlin, or UTC`);
    }
  }
  for (const [index, { from, to }] of (written.windows ?? []).entries()) {
    if (from !== undefined && from === to) wrong(['windows', index, 'to'], `windows[${index}] ends when it begins`);
  }
  for (const [index, freeze] of (written.freezes ?? []).entries()) {
    for (const end of ['from', 'to'] as const) {
      if (!isTime(freeze[end])) wrong(['freezes', index, end], `freezes[${index}].${end} is no date of the calendar`);
    }
    if (endOf(freeze.to) <= freeze.from) wrong(['freezes', index, 'to'], `freezes[${index}] ends before it begins`);
  }
  for (const [index, { fields }] of (written.changeRequests ?? []).entries()) {
    for (const [at, field] of fields.entries()) {
      const fault = typeof field === 'string' ? undefined : await patternFault(field.pattern);
      if (fault !== undefined) wrong(['changeRequests', index, 'fields', at, 'pattern'], fault);
    }
  }
  return problems.sort(compareLocations);
}

/** `Intl` knows what the IANA database knows; an offset such as `+02:00` does not know summer from winter. */
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}

function isTime(text: string): boolean {
  const [date = '', time = '00:00'] = text.split('T');
  const parsed = Date.parse(`${date}T${time}Z`);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(`${date}T${time}`);
}

/** The last moment of a day where no hour is said, so that texts compare as the times that they are. */
function endOf(time: string): string {
  return time.includes('T') ? time : `${time}T24:00`;
}

/** Few configurations hold a pattern, and the engine is large. */
async function patternFault(pattern: string | undefined): Promise<string | undefined> {
  if (pattern === undefined) return undefined;
  const { RE2JS } = await import('re2js');
  try {
    RE2JS.compile(pattern);
    return undefined;
  } catch (error) {
    return `the pattern is no regular expression of RE2: ${(error as Error).message}`;
  }
}
