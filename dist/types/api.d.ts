import type { Report } from './model/report.js';
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
export declare function check(directory: string, options: CheckOptions): Promise<Report>;
/** The report as `gitops-gate check` prints it, without the lines of the files. */
export declare function text(report: Report): Promise<string>;
