import type { PolicyMatch, PolicySetting, Severity } from '../model/configuration.ts';
import type { Program } from './cel/expression.ts';
import type { AnyNode } from './facts/index.ts';
import type { Traits } from './facts/node.ts';
import type { Template } from './template.ts';

/** A parameter of a policy: a JSON Schema with a default. */
export interface ParameterDefinition {
  readonly description: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly items?: { readonly type?: string };
  readonly default: unknown;
}

/** A policy file as written: `schemas/policy.schema.json`. */
export interface PolicyDefinition {
  readonly id: string;
  /** What it belongs to, for lists of policies. */
  readonly group?: string;
  readonly severity?: Severity;
  readonly severityWhen?: readonly { readonly when: string; readonly severity: Severity }[];
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly forEach: string;
  readonly match?: PolicyMatch;
  readonly params?: Readonly<Record<string, ParameterDefinition>>;
  readonly deny: string;
  readonly message: string;
  readonly at?: string;
  readonly related?: readonly string[];
  readonly cases?: readonly PolicyCase[];
}

/** A small repository in a policy file: texts of files by path, or manifests alone. */
export interface CaseSide {
  readonly manifests?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** What a policy finds in a small repository: a test of it, in its own file. */
export interface PolicyCase extends CaseSide {
  readonly name: string;
  readonly configuration?: Readonly<Record<string, unknown>>;
  readonly base?: CaseSide;
  readonly pullRequest?: Readonly<Record<string, unknown>>;
  readonly expect?: readonly string[];
}

/** The severity and the parameters that hold for an item. */
export interface EffectiveSetting {
  /** Set for this item on purpose: it wins over `severityWhen`. `off` where the item is not looked at. */
  readonly severity: Severity | undefined;
  /** The parameters' values, as CEL sees them. */
  readonly params: object;
}

/** A policy that is switched on, compiled. */
export interface Policy {
  readonly id: string;
  readonly fix: string;
  readonly node: AnyNode;
  /** What holds for an item with these traits, where `needsTraits`, and for every item otherwise. */
  readonly setting: (traits: Traits | undefined) => EffectiveSetting;
  readonly needsTraits: boolean;
  readonly matches: ((traits: Traits) => boolean) | undefined;
  readonly deny: Program;
  readonly message: Template;
  readonly severity: Severity;
  /** What packs and configuration set, put together. */
  readonly settings: PolicySetting;
  readonly severityWhen: readonly { readonly when: Program; readonly severity: Severity }[];
  readonly at: string;
  readonly related: readonly string[];
}

/** The policies of one check. */
export interface PolicySet {
  /** Those that are switched on, by id. */
  readonly active: readonly Policy[];
  /** Every policy there is, by id, whether it is on or off. */
  readonly definitions: ReadonlyMap<string, PolicyDefinition>;
}
