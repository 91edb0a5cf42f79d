import type { Unit } from '../../model/unit.ts';
import type { FactContext } from './context.ts';
import type { Traits } from './node.ts';

/** Those of what is about nothing that a `match` names. */
export const NO_TRAITS: Traits = {
  kind: '',
  name: '',
  namespace: '',
  cluster: '',
  environment: '',
  layer: '',
  risk: '',
  path: '',
};

/** The traits of what is about a unit, or, where no unit is known, of the file that it stands in. */
export function unitTraits(
  context: FactContext,
  unit: Unit | undefined,
  path: string = unit?.location.path ?? '',
): Traits {
  const { environment, layer } = context.placement(unit);
  const { kind = '', name = '', namespace = '', cluster = '' } = unit ?? {};
  return { kind, name, namespace, cluster, environment, layer, risk: context.risk(environment), path };
}
