import type { CheckOptions } from './api.ts';
import type {
  NotEvaluatedError as NotEvaluatedErrorClass,
  SettingsError as SettingsErrorClass,
  UsageError as UsageErrorClass,
} from './model/exit.ts';
import type { Report } from './model/report.ts';
import {
  loadApi,
  NotEvaluatedError as notEvaluated,
  SettingsError as settings,
  UsageError as usage,
} from './program.ts';

/*
 * The edge towards other programs: `import { check } from 'gitops-gate'`. What stands here keeps its meaning within a
 * major version, as the JSON report does.
 */

export type { CheckOptions } from './api.ts';
export type { Location, RelatedLocation } from './model/location.ts';
export type { AppliedWaiver, Coverage, Finding, Report, Subject, UnitNotice } from './model/report.ts';

/**
 * Checks the repository in a directory, as `gitops-gate check` does, and gives its report; nothing is printed. A report
 * with findings is an answer and no error: look at `verdict` and `findings`. Where no unit was found `verdict` is
 * `fail`. Raises `SettingsError` where the configuration or a policy is wrong, `UsageError` where an option is, and
 * `NotEvaluatedError` where there is no repository or no base.
 */
export async function check(directory: string, options: CheckOptions = {}): Promise<Report> {
  return (await loadApi()).check(directory, options);
}

/** The report in words, for the message of a test that fails. */
export async function reportText(report: Report): Promise<string> {
  return (await loadApi()).text(report);
}

/** The classes of errors, as values: the declarations of the program itself are not shipped. */
export const NotEvaluatedError: typeof NotEvaluatedErrorClass = notEvaluated;
export type NotEvaluatedError = NotEvaluatedErrorClass;
export const SettingsError: typeof SettingsErrorClass = settings;
export type SettingsError = SettingsErrorClass;
export const UsageError: typeof UsageErrorClass = usage;
export type UsageError = UsageErrorClass;
