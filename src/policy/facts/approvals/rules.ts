import type { ApprovalSetting, ChangeMatch } from '../../../model/approvals.ts';
import type { Effect } from '../../../model/change.ts';
import { UNKNOWN } from '../../../model/graph.ts';
import { globMatcher } from '../../../util/glob.ts';
import type { FactContext } from '../context.ts';
import { isFor, unknownEnvironments, unplacedChanges } from '../scope.ts';

/** A rule that a pull request has to meet, and the environment for which. */
export interface AskedRule {
  readonly environment: string;
  readonly rule: ApprovalSetting;
  /** Its place in the configuration's list. */
  readonly index: number;
  /** What changes in the environment. */
  readonly effects: readonly Effect[];
}

/**
 * The rules that a pull request has to meet: for each environment that it reaches every rule that fits, except those in
 * whose place another one stands.
 */
export function askedRules(context: FactContext): readonly AskedRule[] {
  const { change, configuration } = context.input;
  const effects = change?.effects ?? [];
  return environmentsOf(context).flatMap((environment) => {
    const here = effects.filter((effect) => effect.environment === environment);
    const fitting = [...configuration.approvals.entries()]
      .map(([index, rule]) => ({ environment, rule, index, effects: here }))
      .filter((asked) => fits(asked, context));
    const replaced = new Set(fitting.flatMap(({ rule }) => rule.insteadOf ?? []));
    return fitting.filter(({ rule }) => rule.name === undefined || !replaced.has(rule.name));
  });
}

/** What is of no known environment is asked about only where a rule says so: `environments: [unknown]`. */
function environmentsOf({ input: { change } }: FactContext): readonly string[] {
  const isUnplaced = (change?.effects ?? []).some(({ environment }) => environment === UNKNOWN);
  return [...(change?.environments ?? []), ...(isUnplaced ? [UNKNOWN] : [])];
}

function fits({ rule, environment, effects }: AskedRule, context: FactContext): boolean {
  const isMeant =
    environment === UNKNOWN ? rule.environments?.includes(UNKNOWN) === true : isFor(rule, environment, context);
  return isMeant && hasLabel(rule, context) && changesFit(rule, effects);
}

/** GitHub's labels do not differ by case. */
function hasLabel({ labels }: ApprovalSetting, { input: { pullRequest } }: FactContext): boolean {
  if (labels === undefined || pullRequest.kind === 'none') return labels === undefined;
  const there = pullRequest.pullRequest.labels.map((label) => label.toLowerCase());
  return labels.some((label) => there.includes(label.toLowerCase()));
}

/** Of an environment in which nothing is seen to change nobody can say that nothing else does. */
function changesFit({ changes: { some, only } = {} }: ApprovalSetting, effects: readonly Effect[]): boolean {
  const isSome = some === undefined || effects.some(matcherOf(some));
  return isSome && (only === undefined || (effects.length > 0 && effects.every(matcherOf(only))));
}

function matcherOf({ kinds, names, namespaces, units, actions, alters }: ChangeMatch): (effect: Effect) => boolean {
  const tests = { kind: kinds, name: names, namespace: namespaces, unit: units };
  const globs = Object.entries(tests).map(([trait, list]) => ({
    trait: trait as keyof typeof tests,
    matches: list === undefined ? () => true : globMatcher(list),
  }));
  return (effect) =>
    globs.every(({ trait, matches }) => matches(effect[trait])) &&
    (actions?.includes(effect.action) ?? true) &&
    (alters === undefined || [...effect.alters()].every((found) => alters.some((wanted) => wanted === found)));
}

/** Why nobody can say whether every rule is kept: environments that nothing is known to be, and changes in none. */
export function unplacedRules(context: FactContext): readonly string[] {
  const { approvals } = context.input.configuration;
  const isAsked = approvals.some(({ environments }) => environments?.includes(UNKNOWN));
  return [...unknownEnvironments(approvals, context), ...(isAsked ? [] : unplacedChanges(context))];
}
