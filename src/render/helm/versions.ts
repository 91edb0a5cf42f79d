import type { ClusterVersion } from './objects.ts';

/**
 * The cluster that charts are rendered for where nobody says which: a current Kubernetes with its own stable APIs and
 * none of anybody else's, as `helm template` assumes without a cluster.
 */
export const DEFAULT_CLUSTER: ClusterVersion = {
  kubernetes: 'v1.33.0',
  apiVersions: new Set([
    'v1',
    'admissionregistration.k8s.io/v1',
    'apiextensions.k8s.io/v1',
    'apiregistration.k8s.io/v1',
    'apps/v1',
    'authentication.k8s.io/v1',
    'authorization.k8s.io/v1',
    'autoscaling/v1',
    'autoscaling/v2',
    'batch/v1',
    'certificates.k8s.io/v1',
    'coordination.k8s.io/v1',
    'discovery.k8s.io/v1',
    'events.k8s.io/v1',
    'flowcontrol.apiserver.k8s.io/v1',
    'networking.k8s.io/v1',
    'node.k8s.io/v1',
    'policy/v1',
    'rbac.authorization.k8s.io/v1',
    'scheduling.k8s.io/v1',
    'storage.k8s.io/v1',
  ]),
};
