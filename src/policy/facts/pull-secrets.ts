import type { ImageUse } from '../../model/graph.ts';
import type { Unit } from '../../model/unit.ts';
import { listAt, type Mapping, mappingAt, type Path, stringAt, valueAt } from '../../model/value.ts';
import type { FactContext } from './context.ts';

/** Lists of what has an image: what holds one is the spec of a pod. */
const CONTAINERS: ReadonlySet<unknown> = new Set(['containers', 'initContainers', 'ephemeralContainers', 'volumes']);

/** The names of the pull secrets of an image's pod; `undefined` where the image stands in no pod that is known here. */
export function pullSecretsOf({
  use,
  unit,
  context,
}: {
  readonly use: ImageUse;
  readonly unit: Unit;
  readonly context: FactContext;
}): readonly string[] | undefined {
  const depth = use.path.findLastIndex((key) => CONTAINERS.has(key));
  // The values of a chart may have maps of containers: what the chart makes of them is not known.
  if (depth < 1 || !Array.isArray(valueAt(use.resource.value, use.path.slice(0, depth + 1)))) return undefined;
  const pod: Path = use.path.slice(0, depth);
  const spec = mappingAt(use.resource.value, ...pod);
  const account = stringAt(spec, 'serviceAccountName') || stringAt(spec, 'serviceAccount') || 'default';
  const key = [unit.cluster, use.resource.namespace, account].join('\n');
  return [...namesIn(spec), ...(context.remember(accountSecrets).get(key) ?? [])];
}

function namesIn(holder: Mapping | undefined): string[] {
  return listAt(holder, 'imagePullSecrets').flatMap((entry) => stringAt(entry, 'name') ?? []);
}

/** The pull secrets of every ServiceAccount, by cluster, namespace and name. */
function accountSecrets({ input }: FactContext): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { group, kind, cluster, namespace, name, owners } of input.graph.objects) {
    if (group !== '' || kind !== 'ServiceAccount') continue;
    found.set(
      [cluster, namespace, name].join('\n'),
      owners.flatMap(({ resource }) => namesIn(resource.value)),
    );
  }
  return found;
}
