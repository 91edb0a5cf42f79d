import type { SettingProblem } from './configuration.js';
/** Exit codes of the program, named once. */
export declare const EXIT: {
    readonly clean: 0;
    /** Findings at or above `--fail-on`. */
    readonly findings: 1;
    /** Wrong arguments, configuration or policy. */
    readonly usage: 2;
    /** Nothing could be evaluated, or the program failed. */
    readonly notEvaluated: 3;
};
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
/** The caller asked for something that cannot be: wrong arguments, configuration or policy. */
export declare class UsageError extends Error {
    readonly name = "UsageError";
}
/** There is nothing to evaluate here, or it cannot be had: no repository, no unit, a base that is gone. */
export declare class NotEvaluatedError extends Error {
    readonly name = "NotEvaluatedError";
}
/** The configuration, or a policy file, is wrong: every problem with its line. */
export declare class SettingsError extends UsageError {
    readonly problems: readonly SettingProblem[];
    constructor(problems: readonly SettingProblem[]);
}
