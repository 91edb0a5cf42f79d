import type { Duty } from './approvals.js';
import type { Action } from './change.js';
import type { Severity } from './configuration.js';
import type { Location, RelatedLocation } from './location.js';
import type { Risk } from './risk.js';
/** What a finding is about; a field that does not apply is `''`. */
export interface Subject {
    readonly cluster: string;
    readonly environment: string;
    readonly layer: string;
    readonly unit: string;
    readonly apiVersion: string;
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
    readonly field: string;
}
export interface AppliedWaiver {
    readonly owner: string;
    readonly reason: string;
    readonly expires: string;
    readonly location: Location;
}
/** One policy broken at one place. */
export interface Finding {
    readonly policy: string;
    readonly severity: Exclude<Severity, 'off'>;
    readonly message: string;
    readonly fix: string;
    /** Stable across moved lines: 16 hex digits. */
    readonly fingerprint: string;
    /** Whether the base commit lacks it; true where there is no base. */
    readonly isNew: boolean;
    readonly waiver: AppliedWaiver | null;
    readonly location: Location;
    readonly related: readonly RelatedLocation[];
    readonly subject: Subject;
    /** Further subjects for which the same line is at fault. */
    readonly alsoIn: readonly Subject[];
}
export interface UnitNotice {
    readonly unit: string;
    readonly reason: string;
    readonly location: Location;
}
/** What was looked at, and what could not be. */
export interface Coverage {
    readonly files: number;
    readonly documents: number;
    readonly clusters: number;
    readonly units: number;
    readonly resources: number;
    readonly opaque: readonly UnitNotice[];
    readonly failed: readonly UnitNotice[];
    readonly notEvaluated: readonly {
        readonly policy: string;
        readonly reason: string;
    }[];
    /** What was assumed to render at all, for people. */
    readonly assumptions: readonly string[];
}
/** So many approvals from somebody, and those there are. */
export interface ApprovalNeed {
    readonly minimum: number;
    /** Whose, in words. */
    readonly from: string;
    readonly given: readonly string[];
    /** Who can still approve; `null` where anybody can. */
    readonly candidates: readonly string[] | null;
}
/** What came of one approval rule for one environment. */
export interface ApprovalResult {
    readonly environment: string;
    readonly risk: Risk | 'unknown';
    /** Its name, or empty. */
    readonly rule: string;
    readonly met: boolean;
    /** Why the environment is reached. */
    readonly reach: {
        readonly unit: string;
        readonly what: string;
        readonly location: Location;
    };
    /** Everything that is needed; of each, one of the ways is enough. */
    readonly needs: readonly (readonly ApprovalNeed[])[];
    readonly given: readonly string[];
    readonly void: readonly {
        readonly user: string;
        readonly why: string;
    }[];
    /** What could not be read, and what to grant. */
    readonly unreadable: readonly string[];
}
/** Who approved a change, and who has not. */
export interface Approvals {
    readonly rules: readonly ApprovalResult[];
    /** What the pull request claims by its label; `null` where it claims nothing. */
    readonly breakGlass: {
        readonly label: string;
        readonly by: string;
        readonly incident: string;
        /** Why it does not hold; empty where it does. */
        readonly faults: readonly string[];
        /** What is owed after the merge, where it holds. */
        readonly duties: readonly {
            readonly duty: Duty;
            readonly hours: number;
        }[];
    } | null;
}
/** The JSON report, version 1: `schemas/report.schema.json`. */
export interface Report {
    readonly version: 1;
    readonly verdict: 'pass' | 'fail';
    readonly counts: {
        readonly error: number;
        readonly warning: number;
        readonly note: number;
        readonly waived: number;
    };
    readonly coverage: Coverage;
    readonly findings: readonly Finding[];
    /** `null` where there are no rules, no base, or no facts about the pull request. */
    readonly approvals: Approvals | null;
    readonly change: {
        readonly environments: readonly string[];
        readonly resources: readonly {
            readonly cluster: string;
            readonly environment: string;
            readonly unit: string;
            readonly apiVersion: string;
            readonly kind: string;
            readonly namespace: string;
            readonly name: string;
            readonly action: Action;
        }[];
    } | null;
}
