import type { RelatedLocation } from '../../model/location.ts';
import type { FactContext } from './context.ts';
import type { Traits } from './node.ts';
import { NO_TRAITS } from './traits.ts';

/** The traits of what is about an environment and nothing in it. */
export function environmentTraits(environment: string, context: FactContext): Traits {
  return { ...NO_TRAITS, environment, risk: context.risk(environment) };
}

/** Why environments are reached: the first reason of all for `reason`, the others for any other name. */
export function reachPlaces(
  environments: readonly string[],
  { input: { change, configuration } }: FactContext,
  name: string,
): readonly RelatedLocation[] {
  const reasons = (change?.reasons ?? [])
    .filter(({ environment }) => environments.includes(environment))
    .map(({ location, unit, environment }) => ({ ...location, message: `${environment} is reached by ${unit}` }));
  if (name !== 'reason') return reasons.slice(1);
  return reasons.length > 0 ? reasons.slice(0, 1) : [{ ...configuration.locate([]), message: 'the configuration' }];
}
