import type { ImageUse } from '../../model/graph.ts';
import { groupOf } from '../../model/resource.ts';
import type { Unit } from '../../model/unit.ts';
import { listAt, type Mapping, mappingAt, type Path, stringAt, valueAt } from '../../model/value.ts';
import type { FactContext } from './context.ts';

/** Lists of what has an image: what holds one is the spec of a pod. */
const CONTAINERS: ReadonlySet<unknown> = new Set(['containers', 'initContainers', 'ephemeralContainers', 'volumes']);

/**
 * API groups whose kinds run the pods that are written in them. The values of a chart and the objects of other operators
 * may look like a pod, and become one of another ServiceAccount with pull secrets of its own.
 */
const VERBATIM: ReadonlySet<string> = new Set([
  '',
  'apps',
  'apps.openshift.io',
  'argoproj.io',
  'batch',
  'extensions',
  'keda.sh',
  'kubeflow.org',
  'serving.knative.dev',
]);

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
  if (use.resource.apiVersion === '' || !VERBATIM.has(groupOf(use.resource.apiVersion))) return undefined;
  const depth = use.path.findLastIndex((key) => CONTAINERS.has(key));
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
