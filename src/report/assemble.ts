import type { Change } from '../model/change.ts';
import type { Configuration, Severity } from '../model/configuration.ts';
import type { Graph } from '../model/graph.ts';
import type { Judgement } from '../model/judgement.ts';
import { compareLocations } from '../model/location.ts';
import type { Coverage, Finding, Report, UnitNotice } from '../model/report.ts';
import type { Survey } from '../model/survey.ts';
import { OPAQUE_CODES, type RenderProblem, type Unit } from '../model/unit.ts';
import { isWithin } from '../util/paths.ts';
import { compareText } from '../util/text.ts';
import { markNew } from './new.ts';

/** Everything that a report is made of. */
export interface Results extends Threshold {
  readonly graph: Graph;
  readonly survey: Survey;
  readonly judgement: Judgement;
  /** What the policies found at the base commit; `undefined` where there is none. */
  readonly baseJudgement?: Judgement | undefined;
  readonly change: Change | null;
  /** What was judged by: with a base, that of the base. */
  readonly configuration: Configuration;
}

/** What makes a check fail. */
export interface Threshold {
  readonly failOn: Extract<Severity, 'error' | 'warning'>;
  /** Whether findings that the base has too make the check fail. */
  readonly failOnExisting?: boolean | undefined;
}

/** Puts a report together: what is new, what counts, what was not evaluated, and the verdict. */
export function assembleReport(results: Results): Report {
  const { graph, judgement, baseJudgement, change } = results;
  const findings = markNew(judgement, baseJudgement).sort(compareFindings);
  return {
    version: 1,
    verdict: graph.units.length > 0 && !findings.some((finding) => blocks(finding, results)) ? 'pass' : 'fail',
    counts: countFindings(findings),
    coverage: coverageOf(results),
    findings,
    approvals: judgement.approvals ?? null,
    change: change === null ? null : summarizeChange(change),
  };
}

/** Whether a finding makes the check fail: not waived, severe enough, and new unless existing ones count too. */
export function blocks({ severity, isNew, waiver }: Finding, { failOn, failOnExisting = false }: Threshold): boolean {
  const isSevere = severity === 'error' || (failOn === 'warning' && severity === 'warning');
  return (isNew || failOnExisting) && waiver === null && isSevere;
}

/** The order of findings in a report: by place, then by what they say. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareLocations(a.location, b.location) ||
    compareText(a.policy, b.policy) ||
    compareText(a.message, b.message) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

/** The findings of each severity; those that are waived are counted apart. */
export function countFindings(findings: readonly Finding[]): Report['counts'] {
  const counts = { error: 0, warning: 0, note: 0, waived: 0 };
  for (const { severity, waiver } of findings) counts[waiver === null ? severity : 'waived']++;
  return counts;
}

function coverageOf({ graph, survey, judgement, change, configuration }: Results): Coverage {
  const { units, clusters, rendering } = graph;
  const notices = [...units.flatMap(noticesOf), ...rendering.problems.map((problem) => noticeOf(undefined, problem))];
  const having = (opaque: boolean) => notices.filter((notice) => notice.opaque === opaque).map(({ notice }) => notice);
  return {
    files: survey.files.length,
    documents: survey.documents,
    clusters: clusters.length,
    units: units.length,
    resources: units.reduce((sum, unit) => sum + unit.resources.length, 0),
    opaque: having(true).sort(compareNotices),
    failed: having(false).sort(compareNotices),
    notEvaluated: [...judgement.notEvaluated].sort(
      (a, b) => compareText(a.policy, b.policy) || compareText(a.reason, b.reason),
    ),
    assumptions: [...new Set([...rendering.assumptions, ...ownRules(change, configuration)])].sort(),
  };
}

/** The files of the gate's own rules that a pull request changes: it is judged by those of its base. */
function ownRules(change: Change | null, { path, extends: extended }: Configuration): string[] {
  const rules = [
    '.gitops-gate.yaml',
    '.gitops-gate.yml',
    ...(path === undefined ? [] : [path]),
    ...extended.map((entry) => entry.replace(/^\.\//, '')),
  ];
  const changed = (change?.files ?? []).filter((file) => rules.some((rule) => isWithin(file, rule)));
  return changed.map((file) => `${file} is changed here, and judged is by what it says at the base commit`);
}

/** What could not be rendered, and whether that is nobody's fault. */
interface Classified {
  readonly opaque: boolean;
  readonly notice: UnitNotice;
}

function noticesOf(unit: Unit): Classified[] {
  const { id, status, problems, location } = unit;
  if (problems.length > 0) return problems.map((problem) => noticeOf(unit, problem));
  if (status === 'rendered') return [];
  return [{ opaque: status === 'opaque', notice: { unit: id, reason: `it is ${status}`, location } }];
}

function noticeOf(unit: Unit | undefined, { code, message, location }: RenderProblem): Classified {
  // What a unit renders without may well be on the cluster.
  const elsewhere = code === 'missing' && unit !== undefined && unit.status !== 'failed';
  return { opaque: elsewhere || OPAQUE_CODES.has(code), notice: { unit: unit?.id ?? '', reason: message, location } };
}

function compareNotices(a: UnitNotice, b: UnitNotice): number {
  return compareText(a.unit, b.unit) || compareLocations(a.location, b.location) || compareText(a.reason, b.reason);
}

function summarizeChange({ environments, resources }: Change): Report['change'] {
  return {
    environments,
    resources: resources.map(({ cluster, environment, unit, apiVersion, kind, namespace, name, action }) => ({
      cluster,
      environment,
      unit,
      apiVersion,
      kind,
      namespace,
      name,
      action,
    })),
  };
}
