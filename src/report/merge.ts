import type { Coverage, Finding, Report, Subject, UnitNotice } from '../model/report.ts';
import { compareText } from '../util/text.ts';
import { compareFindings, countFindings } from './assemble.ts';

/** A report that goes into another one. */
export interface Part {
  /** The repository that it is of, which its paths then begin with; `''` where all parts are of one repository. */
  readonly name: string;
  readonly report: Report;
}

/**
 * Puts reports together: those of the clusters of one repository, where a finding that several have is one finding, or
 * those of several repositories. It fails where one of them does.
 */
export function mergeReports(parts: readonly Part[]): Report {
  const named = parts.map(withName);
  const findings = mergedFindings(named);
  const changes = named.flatMap(({ change }) => change ?? []);
  return {
    version: 1,
    verdict: named.every(({ verdict }) => verdict === 'pass') ? 'pass' : 'fail',
    counts: countFindings(findings),
    coverage: mergedCoverage(parts, named),
    findings,
    approvals: mergedApprovals(named),
    change:
      changes.length === 0
        ? null
        : {
            environments: distinct(changes.flatMap(({ environments }) => environments)),
            resources: distinctBy(
              changes.flatMap(({ resources }) => resources),
              (resource) => JSON.stringify(resource),
            ),
          },
  };
}

/** Every rule once, and the claim of the pull request, which is that of all parts. */
function mergedApprovals(reports: readonly Report[]): Report['approvals'] {
  const all = reports.flatMap(({ approvals }) => approvals ?? []);
  if (all.length === 0) return null;
  const rules = distinctBy(
    all.flatMap((approvals) => approvals.rules),
    (rule) => JSON.stringify(rule),
  );
  return { rules, breakGlass: all.find(({ breakGlass }) => breakGlass !== null)?.breakGlass ?? null };
}

/** A report whose paths begin with the name of its repository. */
function withName({ name, report }: Part): Report {
  if (name === '') return report;
  const placed = <T extends { readonly path: string }>(place: T): T => ({ ...place, path: `${name}/${place.path}` });
  const notice = (one: UnitNotice): UnitNotice => ({ ...one, location: placed(one.location) });
  return {
    ...report,
    coverage: {
      ...report.coverage,
      opaque: report.coverage.opaque.map(notice),
      failed: report.coverage.failed.map(notice),
    },
    approvals: report.approvals && {
      ...report.approvals,
      rules: report.approvals.rules.map((rule) => ({
        ...rule,
        reach: { ...rule.reach, location: placed(rule.reach.location) },
      })),
    },
    findings: report.findings.map((finding) => ({
      ...finding,
      location: placed(finding.location),
      related: finding.related.map(placed),
      waiver: finding.waiver && { ...finding.waiver, location: placed(finding.waiver.location) },
    })),
  };
}

/** One finding for what several reports have at the same place, with all that it is about. */
function mergedFindings(reports: readonly Report[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const { findings } of reports) {
    const seen = new Map<string, number>();
    for (const finding of findings) {
      const key = `${finding.fingerprint} ${finding.location.path}`;
      // Equal faults within one report are faults of their own.
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      const known = found.get(`${key} ${count}`);
      found.set(`${key} ${count}`, known === undefined ? finding : joined(known, finding));
    }
  }
  return [...found.values()].sort(compareFindings);
}

function joined(one: Finding, other: Finding): Finding {
  const [subject, ...alsoIn] = distinctBy([one.subject, ...one.alsoIn, other.subject, ...other.alsoIn], textOf);
  return {
    ...one,
    isNew: one.isNew || other.isNew,
    waiver: one.waiver && other.waiver && one.waiver,
    related: distinctBy([...one.related, ...other.related], (place) => JSON.stringify(place)),
    subject: subject ?? one.subject,
    alsoIn,
  };
}

function textOf(subject: Subject): string {
  return JSON.stringify(subject);
}

/** Clusters, units and resources are those of all; files are read once for each repository. */
function mergedCoverage(parts: readonly Part[], reports: readonly Report[]): Coverage {
  const sum = (field: 'clusters' | 'units' | 'resources') =>
    reports.reduce((total, { coverage }) => total + coverage[field], 0);
  const perRepository = (field: 'files' | 'documents') => {
    const most = new Map<string, number>();
    for (const { name, report } of parts) most.set(name, Math.max(most.get(name) ?? 0, report.coverage[field]));
    return [...most.values()].reduce((total, count) => total + count, 0);
  };
  const all = <T>(list: (coverage: Coverage) => readonly T[]) =>
    distinctBy(
      reports.flatMap(({ coverage }) => list(coverage)),
      (one) => JSON.stringify(one),
    );
  return {
    files: perRepository('files'),
    documents: perRepository('documents'),
    clusters: sum('clusters'),
    units: sum('units'),
    resources: sum('resources'),
    opaque: all(({ opaque }) => opaque),
    failed: all(({ failed }) => failed),
    notEvaluated: all(({ notEvaluated }) => notEvaluated),
    assumptions: distinct(reports.flatMap(({ coverage }) => coverage.assumptions)),
  };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compareText);
}

function distinctBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
