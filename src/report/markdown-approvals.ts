import type { ApprovalResult, Approvals } from '../model/report.ts';
import { candidatesOf, DUTIES, missingWords, NAMED } from './approvals.ts';
import { cell, type Section, tableHead } from './markdown-parts.ts';
import { counted, listed } from './words.ts';

/** Who approved and who has not, a row for each rule, and what an emergency owes. */
export function approvalSections(approvals: Approvals | null): Section[] {
  if (approvals === null || (approvals.rules.length === 0 && approvals.breakGlass === null)) return [];
  const head = approvals.rules.length === 0 ? '' : tableHead('', 'environment', 'given', 'missing', 'void');
  const opening = `\n### Approvals\n\n${glassText(approvals.breakGlass)}${head}`;
  return [{ opening, lines: approvals.rules.map(ruleRow), noun: 'rule' }];
}

function ruleRow(result: ApprovalResult): string {
  const { environment, risk, rule, met, given, reach } = result;
  const where = [
    `**${cell(environment)}** (${cell(risk)})${rule === '' ? '' : ` ${cell(rule)}`}`,
    `reached by ${cell(reach.unit)}${reach.what === '' ? '' : `: ${cell(reach.what)}`}`,
  ].join('<br>');
  const candidates = candidatesOf(result);
  const missing = [
    ...(met ? [] : [cell(missingWords(result))]),
    ...(candidates.length === 0 ? [] : [`can still approve: ${cell(listed(candidates, NAMED))}`]),
    ...result.unreadable.map(cell),
  ].join('<br>');
  const voided = result.void.map(({ user, why }) => `${cell(user)}: ${cell(why)}`).join('<br>');
  return `| ${met ? '✅' : '❌'} | ${where} | ${cell(listed(given, NAMED))} | ${missing} | ${voided} |`;
}

function glassText(glass: Approvals['breakGlass']): string {
  if (glass === null) return '';
  const { by, incident, faults, duties } = glass;
  if (faults.length > 0) return `**The glass is not broken:** ${cell(faults.join('; '))}\n\n`;
  const owed = duties.map(({ duty, hours }) => `- within ${counted(hours, 'hour')} of the merge: ${DUTIES[duty]}\n`);
  return `**${cell(by)} has broken the glass** for ${cell(incident)}, and owes:\n\n${owed.join('')}\n`;
}
