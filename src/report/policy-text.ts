import type { Severity } from '../model/configuration.ts';

/** What a report says of a policy. */
export interface PolicyText {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly severity?: Severity;
}

/** The policies of a check. */
export interface PolicyTexts {
  /** By id, whether they are on or off. */
  readonly definitions: ReadonlyMap<string, PolicyText>;
  /** Those that are on. */
  readonly active: readonly { readonly id: string }[];
}

/** The ids of the policies that are on, and of those that have findings all the same, sorted. */
export function judgedBy({ active }: PolicyTexts, findings: readonly { readonly policy: string }[]): readonly string[] {
  return [...new Set([...active.map(({ id }) => id), ...findings.map(({ policy }) => policy)])].sort();
}
