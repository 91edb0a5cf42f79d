import type { BreakGlassSetting, Duty } from '../../../model/approvals.ts';
import type { PullRequest } from '../../../model/change.ts';
import { sameName } from '../../../util/logins.ts';
import type { FactContext } from '../context.ts';
import { incidentOf, incidentWords } from './incident.ts';
import { peopleOf } from './people.ts';

/** A pull request that says it cannot wait. */
export interface BreakGlass {
  readonly label: string;
  /** Who set the label, or where nobody says so the author; `''` where neither is known. */
  readonly by: string;
  readonly incident: string;
  /** Why it does not hold; empty where it does. */
  readonly faults: readonly string[];
  readonly duties: readonly { readonly duty: Duty; readonly hours: number }[];
}

const DUTIES: readonly Duty[] = ['postmortem', 'reconciliation'];
const HOURS = 24;

/** What a pull request claims by its label; `undefined` where it claims nothing, or nobody says which label that is. */
export function breakGlassOf(context: FactContext): BreakGlass | undefined {
  const { configuration, pullRequest: facts, templates = [] } = context.input;
  const setting = configuration.breakGlass;
  if (setting === undefined || facts.kind === 'none') return undefined;
  const { pullRequest } = facts;
  const label = pullRequest.labels.find((name) => name.toLowerCase() === setting.label.toLowerCase());
  if (label === undefined) return undefined;
  const { by, fault } = whoSet(label, pullRequest, facts.kind === 'known');
  const incident = incidentOf(setting, pullRequest.body, templates);
  return {
    label: setting.label,
    by,
    incident,
    faults: [
      ...(incident === '' ? [`the description names no incident (${incidentWords(setting)})`] : []),
      ...(fault === undefined ? personFaults(by, setting, context) : [fault]),
    ],
    duties: DUTIES.map((duty) => ({ duty, hours: setting.hours?.[duty] ?? HOURS })),
  };
}

/**
 * Who answers for the label. GitHub knows who set it; a file that does not say so leaves it with the author. Where
 * GitHub would not tell, nobody does.
 */
function whoSet(
  label: string,
  { labeledBy, unread, author }: Omit<PullRequest, 'reviews'>,
  known: boolean,
): { readonly by: string; readonly fault?: string } {
  if (unread?.labels !== undefined || !known) {
    return { by: '', fault: unread?.labels ?? `nobody can tell who set the label ${label}` };
  }
  if (labeledBy === undefined) return { by: author };
  const by = Object.entries(labeledBy).find(([name]) => name.toLowerCase() === label.toLowerCase())?.[1] ?? '';
  return by === '' ? { by, fault: `nobody is known to have set the label ${label}` } : { by };
}

function personFaults(by: string, { users = [], teams = [] }: BreakGlassSetting, context: FactContext): string[] {
  const { logins = [], words, unreadable } = peopleOf({ users, teams }, context);
  if (logins.some((login) => sameName(login, by))) return [];
  return [`${by} may not break the glass, only ${words}`, ...unreadable];
}
