/*
 * Which lists of the built-in kinds merge, and by which keys: the facts of the Kubernetes 1.21 OpenAPI document that
 * kustomize carries. Only lists with a patch strategy are here; every other list is replaced.
 */

/** A list that merges: the keys of its elements (none for a set of scalars) and the lists within an element. */
export type MergingList = readonly [keys: readonly string[], fields: Fields];

/** Members of a mapping that merge, or that hold something that merges. */
export interface Fields {
  readonly [name: string]: Fields | MergingList;
}

function by(keys: string, fields: Fields = {}): MergingList {
  return [keys === '' ? [] : keys.split(' '), fields];
}

const metadata: Fields = { finalizers: by(''), ownerReferences: by('uid') };
const conditions = by('type');

const container: Fields = {
  env: by('name'),
  ports: by('containerPort protocol'),
  volumeDevices: by('devicePath'),
  volumeMounts: by('mountPath'),
};
const { ports: _, ...ephemeralContainer } = container;

const podSpec: Fields = {
  containers: by('name', container),
  ephemeralContainers: by('name', ephemeralContainer),
  hostAliases: by('ip'),
  imagePullSecrets: by('name'),
  initContainers: by('name', container),
  topologySpreadConstraints: by('topologyKey whenUnsatisfiable'),
  volumes: by('name', { ephemeral: { volumeClaimTemplate: { metadata } } }),
};
const template: Fields = { metadata, spec: podSpec };
const workload: Fields = { spec: { template }, status: { conditions } };
const cronJob: Fields = { spec: { jobTemplate: { metadata, spec: { template } } } };
const webhooks: Fields = { webhooks: by('name') };
const conditioned: Fields = { status: { conditions } };

/** Kinds in which more than metadata merges. */
const MERGING: readonly (readonly [apiVersions: string, kinds: Readonly<Record<string, Fields>>])[] = [
  [
    'v1',
    {
      ComponentStatus: { conditions },
      Namespace: conditioned,
      Node: { spec: { podCIDRs: by('') }, status: { addresses: by('type'), conditions } },
      PersistentVolumeClaim: conditioned,
      Pod: { spec: podSpec, status: { conditions, podIPs: by('ip') } },
      PodTemplate: { template },
      ReplicationController: workload,
      Service: { spec: { ports: by('port protocol') }, status: { conditions } },
      ServiceAccount: { secrets: by('name') },
    },
  ],
  ['apps/v1', { DaemonSet: workload, Deployment: workload, ReplicaSet: workload, StatefulSet: workload }],
  ['batch/v1', { Job: workload }],
  ['batch/v1 batch/v1beta1', { CronJob: cronJob }],
  [
    'admissionregistration.k8s.io/v1 admissionregistration.k8s.io/v1beta1',
    { MutatingWebhookConfiguration: webhooks, ValidatingWebhookConfiguration: webhooks },
  ],
  ['apiregistration.k8s.io/v1 apiregistration.k8s.io/v1beta1', { APIService: conditioned }],
  ['policy/v1 policy/v1beta1', { PodDisruptionBudget: conditioned }],
  ['storage.k8s.io/v1 storage.k8s.io/v1beta1', { CSINode: { spec: { drivers: by('name') } } }],
];

/** Kinds that the document knows and in which only metadata merges. */
const PLAIN: readonly (readonly [apiVersions: string, kinds: string])[] = [
  ['v1', 'Binding ConfigMap Endpoints Event LimitRange PersistentVolume ResourceQuota Secret'],
  ['apiextensions.k8s.io/v1 apiextensions.k8s.io/v1beta1', 'CustomResourceDefinition'],
  ['apps/v1', 'ControllerRevision'],
  ['authentication.k8s.io/v1', 'TokenRequest TokenReview'],
  ['authentication.k8s.io/v1beta1', 'TokenReview'],
  [
    'authorization.k8s.io/v1 authorization.k8s.io/v1beta1',
    'LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview',
  ],
  ['autoscaling/v1', 'HorizontalPodAutoscaler Scale'],
  ['autoscaling/v2beta1 autoscaling/v2beta2', 'HorizontalPodAutoscaler'],
  ['certificates.k8s.io/v1 certificates.k8s.io/v1beta1', 'CertificateSigningRequest'],
  ['coordination.k8s.io/v1 coordination.k8s.io/v1beta1', 'Lease'],
  ['discovery.k8s.io/v1 discovery.k8s.io/v1beta1', 'EndpointSlice'],
  ['events.k8s.io/v1 events.k8s.io/v1beta1', 'Event'],
  ['extensions/v1beta1', 'Ingress'],
  ['flowcontrol.apiserver.k8s.io/v1beta1', 'FlowSchema PriorityLevelConfiguration'],
  ['networking.k8s.io/v1', 'Ingress IngressClass NetworkPolicy'],
  ['networking.k8s.io/v1beta1', 'Ingress IngressClass'],
  ['node.k8s.io/v1 node.k8s.io/v1beta1', 'RuntimeClass'],
  ['policy/v1beta1', 'Eviction PodSecurityPolicy'],
  ['rbac.authorization.k8s.io/v1 rbac.authorization.k8s.io/v1beta1', 'ClusterRole ClusterRoleBinding Role RoleBinding'],
  ['scheduling.k8s.io/v1 scheduling.k8s.io/v1beta1', 'PriorityClass'],
  ['storage.k8s.io/v1 storage.k8s.io/v1beta1', 'CSIDriver StorageClass VolumeAttachment'],
  ['storage.k8s.io/v1beta1', 'CSIStorageCapacity'],
];

/** Definitions that a schema in a comment may name. */
export const DEFINITIONS: Readonly<Record<string, Fields>> = {
  'io.k8s.api.core.v1.Container': container,
  'io.k8s.api.core.v1.EphemeralContainer': ephemeralContainer,
  'io.k8s.api.core.v1.PodSpec': podSpec,
  'io.k8s.api.core.v1.PodTemplateSpec': template,
  'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta': metadata,
};

/** What merges in kustomize's own kind, which it knows whichever document is in use. */
export const KUSTOMIZATION: Fields = { configMapGenerator: by('name'), secretGenerator: by('name') };

/** By `apiVersion kind`. */
export const BUILTIN_KINDS: ReadonlyMap<string, Fields> = new Map(
  [...PLAIN.map(([versions, kinds]) => [versions, plainKinds(kinds)] as const), ...MERGING].flatMap(
    ([versions, kinds]) =>
      versions
        .split(' ')
        .flatMap((version) =>
          Object.entries(kinds).map(([kind, fields]) => [`${version} ${kind}`, { metadata, ...fields }] as const),
        ),
  ),
);

function plainKinds(names: string): Record<string, Fields> {
  return Object.fromEntries(names.split(' ').map((name) => [name, {}]));
}
