import { type Container, isContainer, isSequence, type Key, type Mapping, type Value } from '../model/value.ts';

/*
 * Where each kind keeps the images of the containers that it runs. A `*` stands for every entry of a list or mapping.
 * Kinds that only speak of images (Flux's ImageRepository, OpenShift's ImageStream) are left out on purpose.
 */

const CONTAINER_LISTS = ['containers', 'initContainers', 'ephemeralContainers'];

/** The images of a pod spec at a path: those of its containers, and those that it mounts. */
function pod(path: string): string[] {
  return [...CONTAINER_LISTS.map((list) => `${path}.${list}.*.image`), `${path}.volumes.*.image.reference`];
}

const TEMPLATE = pod('spec.template.spec');
const TEKTON_TASK = (path: string) => [
  `${path}.steps.*.image`,
  `${path}.sidecars.*.image`,
  `${path}.stepTemplate.image`,
];
const TEKTON_PIPELINE = (path: string) => [
  ...TEKTON_TASK(`${path}.tasks.*.taskSpec`),
  ...TEKTON_TASK(`${path}.finally.*.taskSpec`),
];
const ARGO_TEMPLATES = (path: string) =>
  [
    ...['container', 'script', 'containerSet.containers.*', 'initContainers.*', 'sidecars.*'].flatMap((part) => [
      `${path}.templates.*.${part}.image`,
      `${path}.templateDefaults.${part}.image`,
    ]),
  ].sort();
const KUBEFLOW_REPLICAS = (name: string) => pod(`spec.${name}.*.template.spec`);

const IMAGES: Readonly<Record<string, readonly string[]>> = {
  '/Pod': pod('spec'),
  '/PodTemplate': pod('template.spec'),
  '/ReplicationController': TEMPLATE,
  'apps/Deployment': TEMPLATE,
  'apps/DaemonSet': TEMPLATE,
  'apps/StatefulSet': TEMPLATE,
  'apps/ReplicaSet': TEMPLATE,
  'extensions/Deployment': TEMPLATE,
  'extensions/DaemonSet': TEMPLATE,
  'extensions/ReplicaSet': TEMPLATE,
  'batch/Job': TEMPLATE,
  'batch/CronJob': pod('spec.jobTemplate.spec.template.spec'),
  'apps.openshift.io/DeploymentConfig': TEMPLATE,
  'argoproj.io/Rollout': TEMPLATE,
  'argoproj.io/AnalysisTemplate': pod('spec.metrics.*.provider.job.spec.template.spec'),
  'argoproj.io/ClusterAnalysisTemplate': pod('spec.metrics.*.provider.job.spec.template.spec'),
  'argoproj.io/Workflow': ARGO_TEMPLATES('spec'),
  'argoproj.io/WorkflowTemplate': ARGO_TEMPLATES('spec'),
  'argoproj.io/ClusterWorkflowTemplate': ARGO_TEMPLATES('spec'),
  'argoproj.io/CronWorkflow': ARGO_TEMPLATES('spec.workflowSpec'),
  'serving.knative.dev/Service': TEMPLATE,
  'serving.knative.dev/Configuration': TEMPLATE,
  'serving.knative.dev/Revision': pod('spec'),
  'tekton.dev/Task': TEKTON_TASK('spec'),
  'tekton.dev/ClusterTask': TEKTON_TASK('spec'),
  'tekton.dev/TaskRun': TEKTON_TASK('spec.taskSpec'),
  'tekton.dev/StepAction': ['spec.image'],
  'tekton.dev/Pipeline': TEKTON_PIPELINE('spec'),
  'tekton.dev/PipelineRun': TEKTON_PIPELINE('spec.pipelineSpec'),
  'keda.sh/ScaledJob': pod('spec.jobTargetRef.template.spec'),
  'jobset.x-k8s.io/JobSet': pod('spec.replicatedJobs.*.template.spec.template.spec'),
  'leaderworkerset.x-k8s.io/LeaderWorkerSet': [
    ...pod('spec.leaderWorkerTemplate.leaderTemplate.spec'),
    ...pod('spec.leaderWorkerTemplate.workerTemplate.spec'),
  ],
  'apps.kruise.io/CloneSet': TEMPLATE,
  'apps.kruise.io/StatefulSet': TEMPLATE,
  'apps.kruise.io/DaemonSet': TEMPLATE,
  'kubeflow.org/Notebook': TEMPLATE,
  'kubeflow.org/PyTorchJob': KUBEFLOW_REPLICAS('pytorchReplicaSpecs'),
  'kubeflow.org/TFJob': KUBEFLOW_REPLICAS('tfReplicaSpecs'),
  'kubeflow.org/MPIJob': KUBEFLOW_REPLICAS('mpiReplicaSpecs'),
  'kubeflow.org/XGBoostJob': KUBEFLOW_REPLICAS('xgbReplicaSpecs'),
  'serving.kserve.io/ServingRuntime': pod('spec'),
  'serving.kserve.io/ClusterServingRuntime': pod('spec'),
  'serving.kserve.io/InferenceService': [...pod('spec.predictor'), ...pod('spec.transformer')],
  'ray.io/RayCluster': [...pod('spec.headGroupSpec.template.spec'), ...pod('spec.workerGroupSpecs.*.template.spec')],
  'monitoring.coreos.com/Prometheus': ['spec.image', ...pod('spec')],
  'monitoring.coreos.com/PrometheusAgent': ['spec.image', ...pod('spec')],
  'monitoring.coreos.com/Alertmanager': ['spec.image', ...pod('spec')],
  'monitoring.coreos.com/ThanosRuler': ['spec.image', ...pod('spec')],
  'grafana.integreatly.org/Grafana': pod('spec.deployment.spec.template.spec'),
  'opentelemetry.io/OpenTelemetryCollector': ['spec.image', 'spec.initContainers.*.image'],
  'gateway.envoyproxy.io/EnvoyProxy': ['envoyDeployment', 'envoyDaemonSet'].flatMap((name) => [
    `spec.provider.kubernetes.${name}.container.image`,
    `spec.provider.kubernetes.${name}.initContainers.*.image`,
  ]),
  'toolhive.stacklok.dev/MCPServer': ['spec.image'],
  'toolhive.stacklok.dev/EmbeddingServer': ['spec.image'],
  'postgresql.cnpg.io/Cluster': ['spec.imageName'],
  'sparkoperator.k8s.io/SparkApplication': ['spec.image', 'spec.driver.image', 'spec.executor.image'],
  // A package runs as the controller that is in it.
  'pkg.crossplane.io/Provider': ['spec.package'],
  'pkg.crossplane.io/Function': ['spec.package'],
  'pkg.crossplane.io/Configuration': ['spec.package'],
};

const PATHS = new Map(
  Object.entries(IMAGES).map(([kind, paths]) => [kind, paths.map((path): readonly string[] => path.split('.'))]),
);

/** An image of an object, and the way to it. */
export interface ImageField {
  readonly path: readonly Key[];
  readonly reference: string;
}

/** The images that an object of a kind would run. Kinds that are not known to run any have none. */
export function imageFields(group: string, kind: string, value: Mapping): ImageField[] {
  const found: ImageField[] = [];
  for (const path of PATHS.get(`${group}/${kind}`) ?? []) collect(value, path, 0, [], found);
  return found;
}

function collect(value: Value, pattern: readonly string[], depth: number, path: Key[], found: ImageField[]): void {
  if (depth === pattern.length) {
    if (typeof value === 'string' && value.trim() !== '') found.push({ path: [...path], reference: value.trim() });
    return;
  }
  if (!isContainer(value)) return;
  const name = pattern[depth] as string;
  for (const key of name === '*' ? keysOf(value) : Object.hasOwn(value, name) ? [name] : []) {
    path.push(key);
    collect((value as Mapping)[key] as Value, pattern, depth + 1, path, found);
    path.pop();
  }
}

function keysOf(container: Container): Key[] {
  return isSequence(container) ? [...container.keys()] : Object.keys(container);
}
