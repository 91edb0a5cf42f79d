import type { Risk } from './risk.js';
/** Which environments a rule is for: those of the names, and those of the risk classes. */
export interface RuleScope {
    readonly environments?: readonly string[];
    readonly risks?: readonly Risk[];
}
/** Something that the description of a pull request must say. */
export interface ChangeRequestField {
    readonly name: string;
    /** Other names that people give to it. */
    readonly also?: readonly string[];
    /** A regular expression (RE2) that must be found in it. */
    readonly pattern?: string;
}
/** What the description of a pull request that reaches an environment must say. */
export interface ChangeRequestSetting extends RuleScope {
    readonly fields: readonly ChangeRequestField[];
}
export declare const DAYS: readonly ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
export type Day = (typeof DAYS)[number];
/** A time of the week in which a change may reach an environment. */
export interface WindowSetting extends RuleScope {
    /** Every day where none is named. A window over midnight belongs to the day on which it opens. */
    readonly days?: readonly Day[];
    /** `HH:MM`; the start of the day where it is left out. */
    readonly from?: string;
    /** `HH:MM`, exclusive; the end of the day where it is left out. */
    readonly to?: string;
    /** A name of the IANA time zone database. UTC where it is left out. */
    readonly timeZone?: string;
}
/** A time in which no change may reach an environment. */
export interface FreezeSetting extends RuleScope {
    /** `YYYY-MM-DD`, from its start, or `YYYY-MM-DDTHH:MM`. */
    readonly from: string;
    /** `YYYY-MM-DD`, to its end, or `YYYY-MM-DDTHH:MM`, exclusive. */
    readonly to: string;
    readonly timeZone?: string;
    readonly reason?: string;
}
