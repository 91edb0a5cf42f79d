import type { ApprovalResult, Approvals } from '../../../model/report.ts';
import type { Risk } from '../../../model/risk.ts';
import type { FactContext } from '../context.ts';
import { breakGlassOf } from './break-glass.ts';
import { APPROVAL_NODE, type ApprovalInput, approvalInputs, reasonOf } from './node.ts';

/** What came of every approval rule, for the report; `null` where nobody can say, or nobody asks. */
export function approvalsOf(context: FactContext): Approvals | null {
  if (APPROVAL_NODE.unavailable?.(context) !== undefined) return null;
  const glass = context.remember(breakGlassOf);
  return {
    rules: context.remember(approvalInputs).map(resultOf),
    breakGlass: glass === undefined ? null : { ...glass, duties: glass.faults.length === 0 ? glass.duties : [] },
  };
}

function resultOf(input: ApprovalInput): ApprovalResult {
  const { environment, rule, outcome, context, index } = input;
  const { path, line, column } = context.input.configuration.locate(['approvals', index]);
  const { unit = '', what = '', location = { path, line, column } } = reasonOf(input) ?? {};
  return {
    environment,
    risk: context.risk(environment) as Risk | 'unknown',
    rule: rule.name ?? '',
    met: outcome.met,
    reach: { unit, what, location },
    needs: outcome.needs.map((ways) => ways.map((need) => ({ ...need, candidates: need.candidates ?? null }))),
    given: outcome.given,
    void: outcome.void,
    unreadable: outcome.unreadable,
  };
}
