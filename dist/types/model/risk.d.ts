/** What a fault in an environment costs. */
export type Risk = 'low' | 'medium' | 'high' | 'critical';
/** Orders risk classes, the lowest first; before all of them stands what is none: `unknown`, or nothing. */
export declare function riskRank(risk: string | undefined): number;
