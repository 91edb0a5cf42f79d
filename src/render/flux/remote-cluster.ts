import { stringAt } from '../../model/value.ts';
import { type ControllerContext, type Definition, placeOf } from '../controller.ts';

/**
 * The cluster that a Kustomization or HelmRelease applies to: its own, or with `spec.kubeConfig` the one whose
 * kubeconfig is named. Cluster API calls that Secret `<cluster>-kubeconfig`.
 */
export function targetCluster(definition: Definition, { clusters }: ControllerContext): string {
  const { resource, cluster } = definition;
  const secret =
    stringAt(resource.value, 'spec', 'kubeConfig', 'secretRef', 'name') ??
    stringAt(resource.value, 'spec', 'kubeConfig', 'configMapRef', 'name');
  if (secret === undefined || secret === '') return cluster;
  const name = secret.replace(/[-.](?:user-)?kube-?config$/i, '').replace(/^kube-?config[-.]/i, '');
  if (name === '' || /^kube-?config$/i.test(name)) return `${cluster}-remote`;
  return clusters.ensure({
    name,
    location: placeOf(resource, ['spec', 'kubeConfig']),
    reason: `${secret}, the kubeConfig of ${resource.kind} ${resource.namespace}/${resource.name}`,
  }).name;
}
