/** What a fault in an environment costs. */
export type Risk = 'low' | 'medium' | 'high' | 'critical';

const RISKS: readonly string[] = ['low', 'medium', 'high', 'critical'] satisfies Risk[];

/** Orders risk classes, the lowest first; before all of them stands what is none: `unknown`, or nothing. */
export function riskRank(risk: string | undefined): number {
  return RISKS.indexOf(risk ?? '');
}
