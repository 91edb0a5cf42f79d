import type { Report } from './model/report.ts';

/*
 * What `library.ts` calls. It is a chunk of the program, so that an import of the package costs nothing.
 */

/** How to check a repository: as the options of `gitops-gate check`, and with the same defaults. */
export interface CheckOptions {
  /** Configuration file. Without one, `.gitops-gate.yaml` in the directory where it exists. */
  readonly config?: string;
  /** Commit to compare with: findings that it has too are not new, and do not fail the check. */
  readonly base?: string;
  /** File with facts about the pull request, as JSON or YAML: `schemas/pull-request.schema.json`. */
  readonly pullRequest?: string;
  /** The least severity of a new finding that makes the verdict `fail`. Default: `error`. */
  readonly failOn?: 'error' | 'warning';
  /** The moment to judge at: waivers expire by its day. Default: now. */
  readonly now?: Date;
}

/** See `library.ts`. */
export async function check(directory: string, options: CheckOptions): Promise<Report> {
  const { workflowUrls } = await import('./github/runner.ts');
  const { failOnOf, readPullRequest } = await import('./cli/check.ts');
  const { check: run } = await import('./run.ts');
  const { config, base, pullRequest, failOn = 'error', now = new Date() } = options;
  const { report } = await run({
    directory,
    config,
    base,
    ownUrls: workflowUrls(process.env),
    pullRequest: () => readPullRequest(pullRequest),
    failOn: failOnOf(failOn),
    now: now.toISOString(),
  });
  return report;
}

/** The report as `gitops-gate check` prints it, without the lines of the files. */
export async function text(report: Report): Promise<string> {
  const { textReport } = await import('./report/text.ts');
  return textReport(report, { colors: false, textOf: () => undefined, all: true });
}
