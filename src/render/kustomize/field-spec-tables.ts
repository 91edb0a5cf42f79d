import { type FieldSpec, FieldSpecs, fieldSpec } from './field-spec.ts';
import type { GvkFilter } from './identity.ts';

/*
 * The fields that kustomize 5.5 writes to when the kustomization says nothing else.
 * A type is written `[group/[version]/]Kind`; `*` is every type.
 */

/** A reference table: which fields of other types hold the name of a resource of one type. */
export interface NameReference {
  readonly target: GvkFilter;
  readonly referrers: FieldSpecs;
}

/** Everything that `configurations` can add to. */
export interface TransformerConfig {
  readonly namePrefix: FieldSpecs;
  readonly nameSuffix: FieldSpecs;
  readonly namespace: FieldSpecs;
  readonly commonLabels: FieldSpecs;
  /** Further fields of every entry of `labels`. */
  readonly labels: FieldSpecs;
  readonly templateLabels: FieldSpecs;
  readonly commonAnnotations: FieldSpecs;
  readonly varReference: FieldSpecs;
  readonly images: FieldSpecs;
  readonly replicas: FieldSpecs;
  readonly nameReference: readonly NameReference[];
}

function typeOf(text: string): GvkFilter {
  if (text === '*') return {};
  const parts = text.split('/');
  if (parts.length === 1) return { kind: parts[0] };
  return { group: parts[0], version: parts[1], kind: parts[2] };
}

/** One spec for each type and path. */
function specs(types: string, paths: string, create = false): FieldSpec[] {
  const filters = types.split(' ').map(typeOf);
  return paths.split(' ').flatMap((path) => filters.map((filter) => fieldSpec(filter, path, create)));
}

const AFFINITY = [
  'affinity/podAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels',
  'affinity/podAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels',
  'affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels',
  'affinity/podAntiAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels',
  'topologySpreadConstraints/labelSelector/matchLabels',
];

const TEMPLATE_LABELS = [
  ...specs('*', 'metadata/labels', true),
  ...specs('/v1/ReplicationController Deployment ReplicaSet DaemonSet', 'spec/template/metadata/labels', true),
  ...specs('apps//StatefulSet', 'spec/template/metadata/labels spec/volumeClaimTemplates[]/metadata/labels', true),
  ...specs('batch//Job', 'spec/template/metadata/labels', true),
  ...specs('batch//CronJob', 'spec/jobTemplate/metadata/labels spec/jobTemplate/spec/template/metadata/labels', true),
];

const COMMON_LABELS = [
  ...specs('/v1/Service /v1/ReplicationController', 'spec/selector', true),
  ...specs('Deployment ReplicaSet DaemonSet apps//StatefulSet', 'spec/selector/matchLabels', true),
  ...specs('apps//Deployment apps//StatefulSet', AFFINITY.map((path) => `spec/template/spec/${path}`).join(' ')),
  ...specs('batch//Job policy//PodDisruptionBudget', 'spec/selector/matchLabels'),
  ...specs('batch//CronJob', 'spec/jobTemplate/spec/selector/matchLabels'),
  ...specs(
    'networking.k8s.io//NetworkPolicy',
    'spec/podSelector/matchLabels spec/ingress/from/podSelector/matchLabels spec/egress/to/podSelector/matchLabels',
  ),
  ...TEMPLATE_LABELS,
];

const COMMON_ANNOTATIONS = [
  ...specs('*', 'metadata/annotations', true),
  ...specs(
    '/v1/ReplicationController Deployment ReplicaSet DaemonSet StatefulSet batch//Job',
    'spec/template/metadata/annotations',
    true,
  ),
  ...specs(
    'batch//CronJob',
    'spec/jobTemplate/metadata/annotations spec/jobTemplate/spec/template/metadata/annotations',
    true,
  ),
];

const NAMESPACE = [
  ...specs('Namespace', 'metadata/name', true),
  ...specs('apiregistration.k8s.io//APIService', 'spec/service/namespace', true),
  ...specs('apiextensions.k8s.io//CustomResourceDefinition', 'spec/conversion/webhook/clientConfig/service/namespace'),
];

const WORKLOADS = 'Deployment ReplicaSet DaemonSet StatefulSet Job';

/** Paths within a pod spec, for every kind that holds one. The rarely used template kind of PodTemplate is apart. */
function inPods(paths: readonly string[], types: { pod: string; template: string; cron: string }): FieldSpec[] {
  const below = (prefix: string) => paths.map((path) => `${prefix}/${path}`).join(' ');
  return [
    ...specs(types.pod, below('spec')),
    ...specs(types.template, below('spec/template/spec')),
    ...specs(types.cron, below('spec/jobTemplate/spec/template/spec')),
  ];
}

/** Paths below both lists of containers. */
function inContainers(...paths: string[]): string[] {
  return ['containers', 'initContainers'].flatMap((list) => paths.map((path) => `${list}/${path}`));
}

const VAR_FIELDS = [...inContainers('args', 'command', 'env/value', 'volumeMounts/mountPath')];

const VAR_REFERENCE = [
  ...inPods(VAR_FIELDS, { pod: 'Pod', template: WORKLOADS, cron: 'CronJob' }),
  ...specs('Pod', 'spec/volumes/nfs/server'),
  ...specs('Deployment ReplicaSet DaemonSet Job', 'spec/template/spec/volumes/nfs/server'),
  ...specs('CronJob', 'spec/jobTemplate/spec/template/volumes/nfs/server'),
  ...specs('StatefulSet', 'spec/volumeClaimTemplates/spec/nfs/server'),
  ...specs('PersistentVolume', 'spec/nfs/server'),
  ...specs('Deployment', 'spec/template/metadata/annotations'),
  ...specs('Ingress', 'spec/rules/host spec/tls/hosts spec/tls/secretName'),
  ...specs('Service', 'spec/ports/port spec/ports/targetPort'),
  ...specs('*', 'metadata/labels metadata/annotations'),
];

const IMAGES = specs(
  '*',
  'spec/containers[]/image spec/initContainers[]/image spec/template/spec/containers[]/image spec/template/spec/initContainers[]/image',
  true,
);

const REPLICAS = specs('Deployment ReplicationController ReplicaSet StatefulSet', 'spec/replicas', true);

function reference(target: string, referrers: readonly FieldSpec[]): NameReference {
  return { target: typeOf(target), referrers: new FieldSpecs([...referrers]) };
}

const CONFIG_MAP_FIELDS = [
  'volumes/configMap/name',
  ...inContainers('env/valueFrom/configMapKeyRef/name', 'envFrom/configMapRef/name'),
  'volumes/projected/sources/configMap/name',
];

const SECRET_FIELDS = [
  'volumes/secret/secretName',
  ...inContainers('env/valueFrom/secretKeyRef/name', 'envFrom/secretRef/name'),
  'imagePullSecrets/name',
  'volumes/projected/sources/secret/name',
];

const PODS = { pod: '/v1/Pod', template: WORKLOADS, cron: 'CronJob' };
/** The pods that hold names of accounts, claims and priorities. */
const OTHER_PODS = {
  pod: 'Pod',
  template: 'StatefulSet Deployment ReplicationController Job DaemonSet',
  cron: 'CronJob',
};

function inPodTemplate(paths: readonly string[]): FieldSpec[] {
  return specs('PodTemplate', paths.map((path) => `template/spec/${path}`).join(' '));
}

const NAME_REFERENCES: readonly NameReference[] = [
  ...['Deployment', 'ReplicationController', 'ReplicaSet', 'StatefulSet'].map((kind) =>
    reference(kind, specs('HorizontalPodAutoscaler', 'spec/scaleTargetRef/name')),
  ),
  reference('/v1/ConfigMap', [
    ...inPods(CONFIG_MAP_FIELDS, PODS),
    ...inPodTemplate(CONFIG_MAP_FIELDS),
    ...specs('Node', 'spec/configSource/configMap'),
    ...specs('Role ClusterRole', 'rules/resourceNames'),
    ...specs('Ingress', 'metadata/annotations/nginx.ingress.kubernetes.io\\/fastcgi-params-configmap'),
  ]),
  reference('/v1/Secret', [
    ...inPods(SECRET_FIELDS, PODS),
    ...inPodTemplate(SECRET_FIELDS),
    ...specs(
      'Ingress',
      'spec/tls/secretName metadata/annotations/ingress.kubernetes.io\\/auth-secret ' +
        'metadata/annotations/nginx.ingress.kubernetes.io\\/auth-secret ' +
        'metadata/annotations/nginx.ingress.kubernetes.io\\/auth-tls-secret',
    ),
    ...specs('ServiceAccount', 'imagePullSecrets/name'),
    ...specs(
      'StorageClass',
      'parameters/secretName parameters/adminSecretName parameters/userSecretName parameters/secretRef',
    ),
    ...specs('Role ClusterRole', 'rules/resourceNames'),
    ...specs('serving.knative.dev/v1/Service', 'spec/template/spec/containers/env/valueFrom/secretKeyRef/name'),
    ...specs('PersistentVolume', 'spec/azureFile/secretName'),
  ]),
  reference('/v1/Service', [
    ...specs('apps//StatefulSet', 'spec/serviceName'),
    ...specs(
      'Ingress',
      'spec/rules/http/paths/backend/serviceName spec/backend/serviceName ' +
        'spec/rules/http/paths/backend/service/name spec/defaultBackend/service/name',
    ),
    ...specs('apiregistration.k8s.io//APIService', 'spec/service/name'),
    ...specs(
      'admissionregistration.k8s.io//ValidatingWebhookConfiguration admissionregistration.k8s.io//MutatingWebhookConfiguration',
      'webhooks/clientConfig/service',
    ),
  ]),
  reference('rbac.authorization.k8s.io//Role', specs('rbac.authorization.k8s.io//RoleBinding', 'roleRef/name')),
  reference(
    'rbac.authorization.k8s.io//ClusterRole',
    specs('rbac.authorization.k8s.io//RoleBinding rbac.authorization.k8s.io//ClusterRoleBinding', 'roleRef/name'),
  ),
  reference('/v1/ServiceAccount', [
    ...specs('rbac.authorization.k8s.io//RoleBinding rbac.authorization.k8s.io//ClusterRoleBinding', 'subjects'),
    ...inPods(['serviceAccountName'], OTHER_PODS),
  ]),
  reference('/v1/PersistentVolumeClaim', inPods(['volumes/persistentVolumeClaim/claimName'], OTHER_PODS)),
  reference('/v1/PersistentVolume', [
    ...specs('PersistentVolumeClaim', 'spec/volumeName'),
    ...specs('ClusterRole', 'rules/resourceNames'),
  ]),
  reference('storage.k8s.io/v1/StorageClass', [
    ...specs('PersistentVolume PersistentVolumeClaim', 'spec/storageClassName'),
    ...specs('StatefulSet', 'spec/volumeClaimTemplates/spec/storageClassName'),
  ]),
  reference('scheduling.k8s.io/v1/PriorityClass', inPods(['priorityClassName'], OTHER_PODS)),
  // The group is the one that kustomize has, mistake and all: no IngressClass is ever found.
  {
    target: { group: 'networking.k8s.io/v1', version: 'v1', kind: 'IngressClass' },
    referrers: new FieldSpecs(specs('Ingress', 'spec/ingressClassName')),
  },
  reference(
    'admissionregistration.k8s.io//ValidatingAdmissionPolicy',
    specs('admissionregistration.k8s.io//ValidatingAdmissionPolicyBinding', 'spec/policyName'),
  ),
];

const NAMES = specs('*', 'metadata/name');

/** The configuration that every kustomization starts from. */
export const DEFAULT_CONFIG: TransformerConfig = {
  namePrefix: new FieldSpecs(NAMES),
  nameSuffix: new FieldSpecs(NAMES),
  namespace: new FieldSpecs(NAMESPACE),
  commonLabels: new FieldSpecs(COMMON_LABELS),
  labels: new FieldSpecs([]),
  templateLabels: new FieldSpecs(TEMPLATE_LABELS),
  commonAnnotations: new FieldSpecs(COMMON_ANNOTATIONS),
  varReference: new FieldSpecs(VAR_REFERENCE),
  images: new FieldSpecs(IMAGES),
  replicas: new FieldSpecs(REPLICAS),
  nameReference: NAME_REFERENCES,
};

const NO_SPECS = new FieldSpecs([]);

/** A configuration that adds nothing. */
export const EMPTY_CONFIG: TransformerConfig = {
  namePrefix: NO_SPECS,
  nameSuffix: NO_SPECS,
  namespace: NO_SPECS,
  commonLabels: NO_SPECS,
  labels: NO_SPECS,
  templateLabels: NO_SPECS,
  commonAnnotations: NO_SPECS,
  varReference: NO_SPECS,
  images: NO_SPECS,
  replicas: NO_SPECS,
  nameReference: [],
};

/** Two configurations in one. Raises `Failure` where they contradict. */
export function mergeConfig(one: TransformerConfig, other: TransformerConfig): TransformerConfig {
  if (one === other || other === EMPTY_CONFIG) return one;
  if (one === EMPTY_CONFIG) return other;
  return {
    namePrefix: one.namePrefix.merge(other.namePrefix.list),
    nameSuffix: one.nameSuffix.merge(other.nameSuffix.list),
    namespace: one.namespace.merge(other.namespace.list),
    commonLabels: one.commonLabels.merge(other.commonLabels.list),
    labels: one.labels.merge(other.labels.list),
    templateLabels: one.templateLabels.merge(other.templateLabels.list),
    commonAnnotations: one.commonAnnotations.merge(other.commonAnnotations.list),
    varReference: one.varReference.merge(other.varReference.list),
    images: one.images.merge(other.images.list),
    replicas: one.replicas.merge(other.replicas.list),
    nameReference: mergeReferences(one.nameReference, other.nameReference),
  };
}

function mergeReferences(one: readonly NameReference[], other: readonly NameReference[]): readonly NameReference[] {
  if (one === other || other.length === 0) return one;
  const merged = [...one];
  for (const reference of other) {
    const index = merged.findIndex(({ target }) => sameFilter(target, reference.target));
    const same = merged[index];
    if (same === undefined) merged.push(reference);
    else merged[index] = { target: same.target, referrers: same.referrers.merge(reference.referrers.list) };
  }
  return merged;
}

function sameFilter(one: GvkFilter, other: GvkFilter): boolean {
  return (
    (one.group ?? '') === (other.group ?? '') &&
    (one.version ?? '') === (other.version ?? '') &&
    (one.kind ?? '') === (other.kind ?? '')
  );
}
