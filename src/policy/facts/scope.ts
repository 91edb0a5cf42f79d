import type { RuleScope } from '../../model/change-rules.ts';
import { UNKNOWN } from '../../model/graph.ts';
import { globMatcher } from '../../util/glob.ts';
import { didYouMean } from '../../util/suggest.ts';
import { compareText } from '../../util/text.ts';
import type { FactContext } from './context.ts';

/*
 * Rules of the configuration for what a change reaches: which of them hold for an environment, and which hold for
 * nothing that anybody knows.
 */

/** Whether a rule is for an environment: by its name or by its risk class. */
export function isFor(
  { environments = [], risks = [] }: RuleScope,
  environment: string,
  context: FactContext,
): boolean {
  const risk = context.risk(environment);
  return globMatcher(environments)(environment) || risks.some((wanted) => wanted === risk);
}

/** Why nobody can say whether rules are kept: environments that nothing is known to be, and changes in none. */
export function unplaced(rules: readonly RuleScope[], context: FactContext): readonly string[] {
  if (rules.length === 0) return [];
  return [...unknownEnvironments(rules, context), ...unplacedChanges(context)];
}

/** Environments that rules name and nothing is known to be: such a rule would never hold. */
export function unknownEnvironments(rules: readonly RuleScope[], { input: { graph, change } }: FactContext): string[] {
  const known = [UNKNOWN, ...graph.environments.map(({ name }) => name), ...(change?.environments ?? [])];
  const named = rules.flatMap(({ environments = [] }) => environments);
  return [...new Set(named)]
    .filter((wanted) => !known.some(globMatcher([wanted])))
    .map((wanted) => {
      const hint = didYouMean(wanted, known);
      return `no cluster, namespace or path is known to be ${wanted}${hint}: say under environments what is`;
    });
}

/** What changes and may be of any environment. */
export function unplacedChanges({ input: { change } }: FactContext): string[] {
  const changed = (change?.resources ?? []).filter(({ environment }) => environment === UNKNOWN);
  const units = [...new Set(changed.map(({ unit }) => unit))].sort(compareText);
  if (units.length === 0) return [];
  const others = units.length === 1 ? 'is' : `and ${units.length - 1} more are`;
  return [`${units[0]} ${others} changed, and of no known environment: say under environments of which`];
}
