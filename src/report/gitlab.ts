import type { Finding, Report } from '../model/report.ts';
import { cut, plain } from './escape.ts';

const SEVERITIES = { error: 'critical', warning: 'major', note: 'info' } as const;
const MAX_DESCRIPTION = 2000;

/**
 * Findings as GitLab's code quality report. Waived ones are left out: it has no word for them. Those that are not new
 * stay, because GitLab compares the reports of two branches itself. `prefix` leads from the root of the checkout to the
 * directory that was judged.
 */
export function gitlabReport(report: Report, { prefix = '' }: { readonly prefix?: string } = {}): string {
  const seen = new Map<string, number>();
  const issues = report.findings
    .filter(({ waiver }) => waiver === null)
    .map((finding) => {
      const count = (seen.get(finding.fingerprint) ?? 0) + 1;
      seen.set(finding.fingerprint, count);
      return issue(finding, count, prefix);
    });
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}

function issue({ policy, severity, message, fix, fingerprint, location }: Finding, count: number, prefix: string) {
  const description = fix === '' ? plain(message) : `${plain(message)}. Fix: ${plain(fix)}`;
  return {
    description: cut(description, MAX_DESCRIPTION),
    check_name: plain(policy),
    // Of issues that share a fingerprint GitLab shows one.
    fingerprint: count === 1 ? fingerprint : `${fingerprint}-${count}`,
    severity: SEVERITIES[severity],
    location: { path: plain(prefix + location.path), lines: { begin: location.line } },
  };
}
