import { createHash } from 'node:crypto';
import { SEVERITIES } from '../model/configuration.ts';
import type { FaultIdentity, Judgement } from '../model/judgement.ts';
import { compareLocations, type RelatedLocation } from '../model/location.ts';
import type { AppliedWaiver, Finding, Subject } from '../model/report.ts';
import { compareText } from '../util/text.ts';
import type { Fault } from './evaluate.ts';

/** A fault, and what waives it. */
export interface JudgedFault {
  readonly fault: Fault;
  readonly waiver: AppliedWaiver | null;
}

/**
 * Puts faults of one policy at one line together, and gives the findings in an order that work does not change, with the
 * faults that each stands for.
 */
export function findingsOf(judged: readonly JudgedFault[]): Pick<Judgement, 'findings' | 'faults'> {
  const groups = new Map<string, JudgedFault[]>();
  for (const one of judged) {
    const { policy, location, distinct } = one.fault;
    const { path, line, column } = location;
    const key = JSON.stringify([policy.id, path, line, column, distinct, one.waiver?.location ?? null]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const merged = [...groups.values()].map(merge).sort(compareMerged);
  const seen = new Map<string, number>();
  const faults = new Map<string, readonly FaultIdentity[]>();
  const findings = merged.map(({ finding, identity, identities }) => {
    const repeated = seen.get(identity) ?? 0;
    seen.set(identity, repeated + 1);
    const fingerprint = fingerprintOf(`${identity} ${repeated}`);
    faults.set(fingerprint, identities);
    return { ...finding, fingerprint };
  });
  return { findings, faults };
}

interface Merged {
  readonly finding: Finding;
  readonly identity: string;
  readonly identities: readonly FaultIdentity[];
}

function merge(group: readonly JudgedFault[]): Merged {
  const sorted = group.toSorted((a, b) => compareFaults(a.fault, b.fault));
  const [{ fault, waiver }, ...others] = sorted as [JudgedFault, ...JudgedFault[]];
  const { path, line, column } = fault.location;
  const primary = JSON.stringify(fault.subject);
  const alsoIn = new Map(others.map((one) => [JSON.stringify(one.fault.subject), one.fault.subject]));
  alsoIn.delete(primary);
  return {
    identity: fault.identity,
    identities: sorted.map(({ fault: { identity, severity } }) => ({ identity, severity })),
    finding: {
      policy: fault.policy.id,
      severity: fault.severity,
      message: fault.message,
      fix: fault.policy.fix,
      fingerprint: '',
      isNew: true,
      waiver,
      location: { path, line, column },
      related: relatedOf(sorted.map((one) => one.fault)),
      subject: fault.subject,
      alsoIn: [...alsoIn.values()],
    },
  };
}

/** Every related place once, except the finding's own. */
function relatedOf(faults: readonly Fault[]): RelatedLocation[] {
  const places = new Map<string, RelatedLocation>();
  for (const { location, related } of faults) {
    for (const place of related) {
      if (compareLocations(place, location) === 0) continue;
      const { path, line, column, message } = place;
      const key = `${path}:${line}:${column}`;
      if (!places.has(key)) places.set(key, { path, line, column, message });
    }
  }
  return [...places.values()];
}

/** The most severe first: it speaks for the others. */
function compareFaults(a: Fault, b: Fault): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareSubjects(a.subject, b.subject) ||
    compareText(a.message, b.message)
  );
}

function compareSubjects(a: Subject, b: Subject): number {
  for (const key of ['cluster', 'namespace', 'kind', 'name', 'field', 'unit'] as const) {
    const order = compareText(a[key], b[key]);
    if (order !== 0) return order;
  }
  return 0;
}

function compareMerged(a: Merged, b: Merged): number {
  return (
    compareLocations(a.finding.location, b.finding.location) ||
    compareText(a.finding.policy, b.finding.policy) ||
    compareText(a.finding.message, b.finding.message) ||
    Number(a.finding.waiver !== null) - Number(b.finding.waiver !== null)
  );
}

function fingerprintOf(identity: string): string {
  return createHash('sha256').update(identity).digest('hex').slice(0, 16);
}
