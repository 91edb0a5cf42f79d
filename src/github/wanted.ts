import type { ApprovalGroup, ApprovalSetting } from '../model/approvals.ts';
import { splitOwners, unitOwnersOf } from '../util/code-owners.ts';
import { namedIn } from '../util/logins.ts';
import { compareText } from '../util/text.ts';
import type { PullRequestEvent } from './event.ts';
import type { Asking } from './facts.ts';

/** Which facts the rules of a configuration need for a change. */
export interface Wanted {
  /** Whether there is anything to approve. */
  readonly reviews: boolean;
  /** The label of which it matters who set it. */
  readonly label: string | undefined;
  /** Teams whose members the configuration does not list, sorted. */
  readonly teams: readonly string[];
}

/** Only what a rule can turn on is asked for: every question takes time, and a permission. */
export function wantedFacts({ labels }: PullRequestEvent, asking: Asking): Wanted {
  const { configuration, change } = asking;
  const { approvals, breakGlass } = configuration;
  const isReached = change !== null && (change.environments.length > 0 || change.effects.length > 0);
  const reviews = approvals.length > 0 && isReached;
  const label = labels.find((name) => name.toLowerCase() === breakGlass?.label.toLowerCase());
  const teams = [
    ...(reviews ? approvals.flatMap(teamsOf) : []),
    ...(reviews ? owningTeams(asking) : []),
    ...(label === undefined ? [] : (breakGlass?.teams ?? [])),
  ];
  const unlisted = teams.filter((team) => namedIn(configuration.teams, team) === undefined);
  return { reviews, label, teams: [...new Set(unlisted)].sort(compareText) };
}

function teamsOf({ teams = [], allOf = [], anyOf = [] }: ApprovalSetting): readonly string[] {
  return [...teams, ...[...allOf, ...anyOf].flatMap((group: ApprovalGroup) => group.teams ?? [])];
}

function owningTeams({ configuration, change, codeOwners }: Asking): readonly string[] {
  if (codeOwners === undefined || !configuration.approvals.some((rule) => rule.codeOwners)) return [];
  const paths = new Set((change?.effects ?? []).flatMap((effect) => effect.paths));
  return [...paths].flatMap((path) => {
    const line = unitOwnersOf(codeOwners, path);
    return line === undefined ? [] : splitOwners(line).teams;
  });
}
