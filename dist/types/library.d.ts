import type { CheckOptions } from './api.js';
import type { NotEvaluatedError as NotEvaluatedErrorClass, SettingsError as SettingsErrorClass, UsageError as UsageErrorClass } from './model/exit.js';
import type { Report } from './model/report.js';
export type { CheckOptions } from './api.js';
export type { Location, RelatedLocation } from './model/location.js';
export type { AppliedWaiver, Coverage, Finding, Report, Subject, UnitNotice } from './model/report.js';
/**
 * Checks the repository in a directory, as `gitops-gate check` does, and gives its report; nothing is printed. A report
 * with findings is an answer and no error: look at `verdict` and `findings`. Where no unit was found `verdict` is
 * `fail`. Raises `SettingsError` where the configuration or a policy is wrong, `UsageError` where an option is, and
 * `NotEvaluatedError` where there is no repository or no base.
 */
export declare function check(directory: string, options?: CheckOptions): Promise<Report>;
/** The report in words, for the message of a test that fails. */
export declare function reportText(report: Report): Promise<string>;
/** The classes of errors, as values: the declarations of the program itself are not shipped. */
export declare const NotEvaluatedError: typeof NotEvaluatedErrorClass;
export type NotEvaluatedError = NotEvaluatedErrorClass;
export declare const SettingsError: typeof SettingsErrorClass;
export type SettingsError = SettingsErrorClass;
export declare const UsageError: typeof UsageErrorClass;
export type UsageError = UsageErrorClass;
