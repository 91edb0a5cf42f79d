import type { Configuration } from '../model/configuration.ts';
import { type Environment, UNKNOWN } from '../model/graph.ts';
import { riskRank } from '../model/risk.ts';
import { globMatcher } from '../util/glob.ts';

/** The stages before that of an environment, the nearest first; `undefined` where it has no place in the order. */
export type StagesBefore = (environment: string) => readonly (readonly string[])[] | undefined;

/**
 * The order in which versions reach environments: that of `promotion`, where each glob is a stage; else that of
 * `environments`, else that of the risk classes, where environments of one class stand beside each other.
 */
export function stagesBefore(
  { promotion, environments }: Pick<Configuration, 'promotion' | 'environments'>,
  known: readonly Environment[],
): StagesBefore {
  const stages = promotion.length > 0 ? namedStages(promotion, known) : riskStages(environments, known);
  return (environment) => {
    const at = stages.findIndex((stage) => stage.includes(environment));
    return at < 0 ? undefined : stages.slice(0, at).reverse();
  };
}

function namedStages(promotion: readonly string[], known: readonly Environment[]): string[][] {
  const left = new Set(known.map(({ name }) => name));
  return promotion.map((glob) => {
    const stage = [...left].filter(globMatcher([glob]));
    for (const name of stage) left.delete(name);
    return stage;
  });
}

function riskStages(declared: Configuration['environments'], known: readonly Environment[]): string[][] {
  const riskOf = new Map(known.map(({ name, risk }) => [name, risk]));
  const names =
    declared.length > 0
      ? declared.map(({ name }) => name)
      : known.filter(({ risk }) => risk !== UNKNOWN).map(({ name }) => name);
  if (declared.length === 0) names.sort((a, b) => riskRank(riskOf.get(a)) - riskRank(riskOf.get(b)));
  const stages: { readonly risk: string; readonly names: string[] }[] = [];
  for (const name of names) {
    const risk = riskOf.get(name) ?? UNKNOWN;
    const beside = risk === UNKNOWN ? undefined : stages.find((stage) => stage.risk === risk);
    if (beside === undefined) stages.push({ risk, names: [name] });
    else beside.names.push(name);
  }
  return stages.map((stage) => stage.names);
}
