import type { Risk } from './risk.ts';

/*
 * Who has to approve what, as the configuration says it, and what came of it.
 */

/** Kinds of edit that a rule can be confined to; `other` is everything else, and what nobody can tell. */
export type Alteration = 'images' | 'charts' | 'replicas' | 'other';

/** Changed resources. Every list given must match; lists of globs, but for the last two. */
export interface ChangeMatch {
  readonly kinds?: readonly string[];
  readonly names?: readonly string[];
  readonly namespaces?: readonly string[];
  readonly units?: readonly string[];
  readonly actions?: readonly ('added' | 'removed' | 'modified')[];
  /** Nothing but these differs. */
  readonly alters?: readonly Exclude<Alteration, 'other'>[];
}

/** Some of the approvals that a rule asks for: so many, from any of these people. */
export interface ApprovalGroup {
  /** 1 where nothing is said. */
  readonly minimum?: number;
  readonly users?: readonly string[];
  readonly teams?: readonly string[];
}

/** Who must approve what an environment runs. */
export interface ApprovalSetting extends ApprovalGroup {
  /** What messages call it, and what `insteadOf` names. */
  readonly name?: string;
  readonly environments?: readonly string[];
  readonly risks?: readonly Risk[];
  /** Only where something that matches changes there, or nothing else. */
  readonly changes?: { readonly some?: ChangeMatch; readonly only?: ChangeMatch };
  /** Only where the pull request has one of these labels. */
  readonly labels?: readonly string[];
  /** Names of rules that are not asked for where this one is. */
  readonly insteadOf?: readonly string[];
  /** An approval by an owner of each unit that changes there, by CODEOWNERS. */
  readonly codeOwners?: boolean;
  readonly allOf?: readonly ApprovalGroup[];
  readonly anyOf?: readonly ApprovalGroup[];
  /** Accounts of programs whose approval counts. */
  readonly bots?: readonly string[];
  /** Whether an approval of an earlier commit counts; `void` where nothing is said. */
  readonly stale?: 'void' | 'allowed';
  /** Whether those who wrote commits of the pull request may approve it; `void` where nothing is said. */
  readonly committers?: 'void' | 'allowed';
}

/** What is owed after an emergency. */
export type Duty = 'postmortem' | 'reconciliation';

/** How an emergency goes past the approvals, and what it owes. */
export interface BreakGlassSetting {
  readonly label: string;
  readonly users?: readonly string[];
  readonly teams?: readonly string[];
  /** What the description must hold: a field with something in it, a text that matches a pattern (RE2), or both. */
  readonly incident?: { readonly field?: string; readonly pattern?: string };
  /** Hours from the merge on, 24 where nothing is said. */
  readonly hours?: Partial<Readonly<Record<Duty, number>>>;
}
