import type { ApprovalSetting, BreakGlassSetting } from './approvals.js';
import type { ChangeRequestSetting, FreezeSetting, WindowSetting } from './change-rules.js';
import type { Location } from './location.js';
import type { Risk } from './risk.js';
export type Severity = 'error' | 'warning' | 'note' | 'off';
/** Orders severities, most severe first. */
export declare const SEVERITIES: readonly Severity[];
export interface ClusterSetting {
    readonly name: string;
    readonly path?: string;
    readonly server?: string;
    readonly environment?: string;
    /** Labels of its Argo CD cluster Secret, for the selectors of ApplicationSets. */
    readonly labels?: Readonly<Record<string, string>>;
}
export interface LayerSetting {
    readonly name: string;
    readonly paths: readonly string[];
}
export interface EnvironmentSetting {
    readonly name: string;
    readonly risk?: Risk;
    readonly match?: {
        readonly clusters?: readonly string[];
        readonly namespaces?: readonly string[];
        readonly paths?: readonly string[];
    };
}
export interface SourceSetting {
    readonly url: string;
    readonly path: string;
}
/** What a policy or a setting looks at, before any expression. Every list is of globs; every list given must match. */
export interface PolicyMatch {
    readonly kinds?: readonly string[];
    readonly names?: readonly string[];
    readonly namespaces?: readonly string[];
    readonly clusters?: readonly string[];
    readonly environments?: readonly string[];
    readonly layers?: readonly string[];
    readonly risks?: readonly string[];
    readonly paths?: readonly string[];
}
/** Another severity, or other parameters, for some items. */
export interface PolicyOverride {
    readonly match: PolicyMatch;
    readonly severity?: Severity;
    readonly params?: Readonly<Record<string, unknown>>;
}
export interface PolicySetting {
    readonly severity?: Severity;
    readonly params?: Readonly<Record<string, unknown>>;
    /** In order: where several match an item, the later one wins. */
    readonly overrides?: readonly PolicyOverride[];
}
/** Which findings a waiver covers: every field given must match, each as a glob. */
export interface WaiverMatch {
    readonly path?: string;
    readonly cluster?: string;
    readonly environment?: string;
    readonly unit?: string;
    readonly kind?: string;
    readonly namespace?: string;
    readonly name?: string;
}
export interface WaiverSetting {
    readonly policy: string;
    readonly match: WaiverMatch;
    readonly owner?: string;
    readonly reason: string;
    /** A date, `YYYY-MM-DD`: the last day on which it holds, UTC. */
    readonly expires?: string;
    /** Where the waiver is written. */
    readonly location: Location;
}
/** `.gitops-gate.yaml`, validated, with every optional list made explicit. */
export interface Configuration {
    /** Path of the file it was read from; `undefined` where there is none. */
    readonly path: string | undefined;
    readonly extends: readonly string[];
    readonly clusters: readonly ClusterSetting[];
    readonly layers: readonly LayerSetting[];
    readonly environments: readonly EnvironmentSetting[];
    readonly sources: readonly SourceSetting[];
    /** Directories that are units of their own where neither Flux nor Argo CD says so. */
    readonly directories: readonly {
        readonly path: string;
        readonly cluster: string;
        readonly namespace?: string;
    }[];
    readonly approvals: readonly ApprovalSetting[];
    readonly changeRequests: readonly ChangeRequestSetting[];
    readonly windows: readonly WindowSetting[];
    readonly freezes: readonly FreezeSetting[];
    /** Globs of environments, in the order in which versions reach them; empty where `environments` says the order. */
    readonly promotion: readonly string[];
    /** Members of teams, by `organization/team`: nobody else is asked about these. */
    readonly teams: Readonly<Record<string, readonly string[]>>;
    readonly breakGlass: BreakGlassSetting | undefined;
    readonly policies: Readonly<Record<string, PolicySetting>>;
    readonly waivers: readonly WaiverSetting[];
    /** Globs of files that the gate leaves alone. */
    readonly exclude: readonly string[];
    /** The place of a setting in the file, or of the key it stands under, for findings and messages about it. */
    locate(path: readonly (string | number)[], aim?: 'value' | 'key'): Location;
}
/** Something wrong in the configuration, or in a policy file, at its line. */
export interface SettingProblem extends Location {
    readonly message: string;
}
