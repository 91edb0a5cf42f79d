import type { Report } from '../model/report.ts';

/** A command to try, and what for. */
export interface NextStep {
  readonly command: string;
  readonly reason: string;
}

export interface NextContext {
  /** Whether the repository has a configuration. */
  readonly isConfigured: boolean;
  /** The directory as it was asked for; `.` for none. */
  readonly directory: string;
}

/** More findings than anybody mends in one go. */
const MANY = 10;

/** The commands that help on from here: two at most, none where there is nothing to do. */
export function nextSteps(
  { coverage, findings, change }: Report,
  { isConfigured, directory }: NextContext,
): NextStep[] {
  const where = directory === '.' ? '' : ` ${quoted(directory)}`;
  const steps: NextStep[] = [];
  const open = findings.filter(({ waiver }) => waiver === null);
  const worst = mostFrequent(
    open.filter(({ isNew }) => isNew),
    'error',
  );
  if (worst !== undefined && coverage.units > 0) {
    steps.push({ command: `gitops-gate explain ${worst}`, reason: 'why it matters, and what to do' });
  }
  if (!isConfigured) {
    steps.push({
      command: `gitops-gate init${where}`,
      reason:
        coverage.units === 0
          ? 'a configuration to say what is applied where'
          : 'a configuration of what was detected, and a workflow',
    });
  }
  if (change === null && open.length >= MANY) {
    steps.push({ command: `gitops-gate check${where} --base REF`, reason: 'only what is new since REF blocks' });
  }
  return steps.slice(0, 2);
}

/** The policy with the most findings, of those as severe as any. */
function mostFrequent(findings: Report['findings'], severity: string): string | undefined {
  const severe = findings.filter((finding) => finding.severity === severity);
  const counts = new Map<string, number>();
  for (const { policy } of severe.length > 0 ? severe : findings) counts.set(policy, (counts.get(policy) ?? 0) + 1);
  const [first] = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return first?.[0];
}

/** As a shell takes it for one word. */
function quoted(text: string): string {
  return /^[\w./@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
