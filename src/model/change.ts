import type { Alteration } from './approvals.ts';
import type { Location } from './location.ts';
import type { Resource } from './resource.ts';

export type Action = 'added' | 'removed' | 'modified';

/** A resource that head would apply otherwise than base. */
export interface ResourceChange {
  readonly cluster: string;
  readonly environment: string;
  readonly unit: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly action: Action;
  /** The resource at head; at base where it was removed. */
  readonly resource: Resource | undefined;
  /** The resource at base, where head changed it. */
  readonly before?: Resource;
  /** Id of the unit that applied it at base, where another one does at head: a move, with or without a change. */
  readonly movedFrom?: string;
}

/** What a pull request changes in effect. */
export interface Change {
  /** Environments that the change reaches, sorted. */
  readonly environments: readonly string[];
  readonly resources: readonly ResourceChange[];
  /** Changed files, relative to the root. */
  readonly files: readonly string[];
  /** Why each environment is reached: the first unit or resource, with its place. */
  readonly reasons: readonly Reach[];
  /** Everything that changes in each environment, `unknown` among them. */
  readonly effects: readonly Effect[];
}

/** One resource or unit that changes in an environment: the one it is in at head, or the one it was in at base. */
export interface Effect {
  readonly environment: string;
  readonly unit: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly action: Action;
  /** For people: "Deployment shop/api modified". */
  readonly what: string;
  /** What the unit builds at base and at head, or else where it is written: whose owner is the unit's. Sorted. */
  readonly paths: readonly string[];
  /** The kinds of edit that are in it. Worked out when asked. */
  alters(): ReadonlySet<Alteration>;
  locate(): Location;
}

/** Why a change reaches an environment. */
export interface Reach {
  readonly environment: string;
  readonly unit: string;
  readonly location: Location;
  /** What of the unit changes, for people: "Deployment shop/api modified". */
  readonly what?: string;
}

export interface Review {
  readonly user: string;
  /** APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED or PENDING, as the API says it. */
  readonly state: string;
  /** The commit that the review was given on. */
  readonly commit: string;
  /** RFC 3339. */
  readonly submittedAt: string;
  /** Whether the account is a program's, as far as anybody says. */
  readonly bot?: boolean;
}

/** What somebody may do with the repository. */
export type Permission = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

/** Facts that GitHub has and would not give. */
export type UnreadFact = 'committers' | 'permissions' | 'labels';

/** Pull request facts, from the API or from `--pull-request FILE`. */
export interface PullRequest {
  readonly number: number;
  readonly author: string;
  readonly draft: boolean;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly base: { readonly ref: string; readonly sha: string };
  readonly head: { readonly ref: string; readonly sha: string };
  readonly reviews: readonly Review[];
  /** Members of each team, by "org/team". A team that could not be read is absent. */
  readonly teams: Readonly<Record<string, readonly string[]>>;
  /** Logins of those who wrote, committed or co-wrote its commits. */
  readonly committers?: readonly string[];
  /** Names of those who did and whose account nobody can tell. */
  readonly unknownCommitters?: readonly string[];
  /** What those who approve may do with the repository, by login. */
  readonly permissions?: Readonly<Record<string, Permission>>;
  /** Who set a label last, by its name. */
  readonly labeledBy?: Readonly<Record<string, string>>;
  /** Why a fact is absent that should be there, and what to grant. One that is absent without a reason was not asked for. */
  readonly unread?: Partial<Readonly<Record<UnreadFact, string>>>;
}

/** Pull request facts, or why there are none. */
export type PullRequestFacts =
  | { readonly kind: 'known'; readonly pullRequest: PullRequest }
  | { readonly kind: 'unreadable'; readonly pullRequest: Omit<PullRequest, 'reviews'>; readonly reason: string }
  | { readonly kind: 'none' };
