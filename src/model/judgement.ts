import type { Approvals, Finding } from './report.ts';

/** A fault as it is known again at another commit, wherever it is written there. */
export interface FaultIdentity {
  readonly identity: string;
  readonly severity: Finding['severity'];
}

/** What the policies found, before base and head are compared. */
export interface Judgement {
  readonly findings: readonly Finding[];
  /** The faults that each finding stands for, by its fingerprint. */
  readonly faults: ReadonlyMap<string, readonly FaultIdentity[]>;
  /** Policies that could not be evaluated, and why. */
  readonly notEvaluated: readonly { readonly policy: string; readonly reason: string }[];
  /** What came of the approval rules; absent or `null` where there was nothing to approve or nobody could say. */
  readonly approvals?: Approvals | null;
}
