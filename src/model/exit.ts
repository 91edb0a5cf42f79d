import type { SettingProblem } from './configuration.ts';

/** Exit codes of the program, named once. */
export const EXIT = {
  clean: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** Wrong arguments, configuration or policy. */
  usage: 2,
  /** Nothing could be evaluated, or the program failed. */
  notEvaluated: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The caller asked for something that cannot be: wrong arguments, configuration or policy. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** There is nothing to evaluate here, or it cannot be had: no repository, no unit, a base that is gone. */
export class NotEvaluatedError extends Error {
  override readonly name = 'NotEvaluatedError';
}

/** The configuration, or a policy file, is wrong: every problem with its line. */
export class SettingsError extends UsageError {
  readonly problems: readonly SettingProblem[];
  constructor(problems: readonly SettingProblem[]) {
    super(problems.map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message}`).join('\n'));
    this.problems = problems;
  }
}
