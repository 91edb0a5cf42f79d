import type { Finding, Report } from '../model/report.ts';
import { compareText } from '../util/text.ts';
import { cut, plain, xml } from './escape.ts';

const SEVERITIES = { error: 'error', warning: 'warning', note: 'info' } as const;
const MAX_MESSAGE = 2000;

/**
 * Findings as checkstyle writes them, for reviewdog, Jenkins and whatever else reads that. Waived ones are left out: it
 * has no word for them. `prefix` leads from the root of the checkout to the directory that was judged.
 */
export function checkstyleReport(report: Report, { prefix = '' }: { readonly prefix?: string } = {}): string {
  const byFile = new Map<string, Finding[]>();
  for (const finding of report.findings.filter(({ waiver }) => waiver === null)) {
    const { path } = finding.location;
    const others = byFile.get(path);
    if (others === undefined) byFile.set(path, [finding]);
    else others.push(finding);
  }
  const files = [...byFile].sort(([a], [b]) => compareText(a, b));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<checkstyle version="4.3">',
    ...files.flatMap(([path, findings]) => [
      `  <file name="${xml(prefix + path)}">`,
      ...findings.map((finding) => `    ${errorElement(finding)}`),
      '  </file>',
    ]),
    '</checkstyle>',
    '',
  ].join('\n');
}

function errorElement({ policy, severity, message, fix, location }: Finding): string {
  const text = plain(cut(fix === '' ? message : `${message}. Fix: ${fix}`, MAX_MESSAGE));
  const { line, column } = location;
  return `<error line="${line}" column="${column}" severity="${SEVERITIES[severity]}" message="${xml(text)}" source="gitops-gate.${xml(policy)}"/>`;
}
