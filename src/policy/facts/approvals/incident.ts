import { RE2JS } from 're2js';
import type { BreakGlassSetting } from '../../../model/approvals.ts';
import { describedFields, withoutComments } from '../../description.ts';

/** The field that names the incident where the configuration says nothing else. */
const FIELD = 'Incident';
/** Characters of a description that are searched; GitHub allows 65,536. */
const MAX_BODY = 70_000;
/** Characters of a reference that reports repeat. */
const MAX_REFERENCE = 120;

/** What must stand in the description, for people. */
export function incidentWords({ incident = {} }: BreakGlassSetting): string {
  const { field, pattern } = incident;
  if (field === undefined && pattern !== undefined) return `a text that matches ${pattern}`;
  return `${field ?? FIELD}: …${pattern === undefined ? '' : ` that matches ${pattern}`}`;
}

/**
 * The incident that a description names; `''` where it names none. What stands in comments or in the template is not
 * said by anybody.
 */
export function incidentOf(
  { incident = {} }: BreakGlassSetting,
  description: string,
  templates: readonly string[],
): string {
  const body = description.slice(0, MAX_BODY);
  const { pattern } = incident;
  const field = incident.field ?? (pattern === undefined ? FIELD : undefined);
  const text =
    field === undefined ? withoutComments(body) : (describedFields(body, [[field]], templates)[0]?.text ?? '');
  const found = pattern === undefined ? text.split('\n')[0] : firstMatch(pattern, text);
  return (found ?? '').slice(0, MAX_REFERENCE);
}

function firstMatch(pattern: string, text: string): string | undefined {
  const matcher = RE2JS.compile(pattern).matcher(text);
  return matcher.find() ? (matcher.group() ?? undefined) : undefined;
}
