import { SEVERITIES } from '../model/configuration.ts';
import type { FaultIdentity, Judgement } from '../model/judgement.ts';
import { compareLocations } from '../model/location.ts';
import type { Finding } from '../model/report.ts';

/*
 * What is new: the faults that head has more of than base. They are known by what they are about, not by where they are
 * written, and counted: of two that are equal, one that the base has makes one old.
 */

/** A fault, and the file that it stands in. */
interface Placed extends FaultIdentity {
  readonly path: string;
}

/**
 * The findings of head, each marked as new or not. One is new where a fault that it stands for is: the same line may be
 * at fault already, and now in production too, or as an error where it was a warning. Without a base all are new.
 */
export function markNew(head: Judgement, base: Judgement | undefined): Finding[] {
  if (base === undefined) return [...head.findings];
  const left = new Map<string, Placed[]>();
  for (const fault of base.findings.flatMap((finding) => placedFaults(finding, base))) {
    left.set(fault.identity, [...(left.get(fault.identity) ?? []), fault]);
  }
  const sorted = head.findings.toSorted((a, b) => compareLocations(a.location, b.location));
  const faults = sorted.flatMap((finding) => placedFaults(finding, head).map((fault) => ({ finding, fault })));
  const take = (fault: Placed, isThis: (old: Placed) => boolean): boolean => {
    const known = left.get(fault.identity) ?? [];
    const at = known.findIndex((old) => isThis(old) && isAsSevere(old, fault));
    if (at >= 0) known.splice(at, 1);
    return at >= 0;
  };
  // Equal faults are told apart by their files as far as that goes, so that the one which was added is the new one.
  const others = faults.filter(({ fault }) => !take(fault, (old) => old.path === fault.path));
  const unknown = new Set(others.filter(({ fault }) => !take(fault, () => true)).map(({ finding }) => finding));
  return head.findings.map((finding) => ({ ...finding, isNew: unknown.has(finding) }));
}

function placedFaults({ fingerprint, severity, location: { path } }: Finding, { faults }: Judgement): Placed[] {
  const identities = faults.get(fingerprint) ?? [{ identity: fingerprint, severity }];
  return identities.map((fault) => ({ ...fault, path }));
}

/** Whether an old fault weighs as much as the new one, so that nothing got worse. */
function isAsSevere(old: FaultIdentity, now: FaultIdentity): boolean {
  return SEVERITIES.indexOf(old.severity) <= SEVERITIES.indexOf(now.severity);
}
