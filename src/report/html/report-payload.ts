/** What the script of the report knows of a finding, in the order of the cards. */
export interface FindingFacts {
  readonly file: string;
  readonly policy: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly state: 'new' | 'old' | 'waived';
  /** The one of its subject first, then those of the others for which the same line is at fault. */
  readonly environments: readonly string[];
  readonly clusters: readonly string[];
}
