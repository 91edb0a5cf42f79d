import type { Finding } from './report.ts';

/** What the policies found, before base and head are compared. */
export interface Judgement {
  readonly findings: readonly Finding[];
  /** Policies that could not be evaluated, and why. */
  readonly notEvaluated: readonly { readonly policy: string; readonly reason: string }[];
  /** The waivers that stand in comments and annotations, one text each: what they say and in which file. */
  readonly inlineWaivers: readonly string[];
}
