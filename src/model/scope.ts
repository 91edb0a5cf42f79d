/*
 * Which kinds live outside namespaces. The API server knows; from files alone it is told by the kinds that Kubernetes
 * itself serves, by the CustomResourceDefinitions of the repository, and by a list of what common operators define.
 */

/** Cluster-scoped kinds of Kubernetes and of common operators, by API group. */
const CLUSTER_SCOPED: Readonly<Record<string, readonly string[]>> = {
  '': ['Namespace', 'Node', 'PersistentVolume', 'ComponentStatus'],
  'admissionregistration.k8s.io': [
    'MutatingAdmissionPolicy',
    'MutatingAdmissionPolicyBinding',
    'MutatingWebhookConfiguration',
    'ValidatingAdmissionPolicy',
    'ValidatingAdmissionPolicyBinding',
    'ValidatingWebhookConfiguration',
  ],
  'apiextensions.k8s.io': ['CustomResourceDefinition'],
  'apiregistration.k8s.io': ['APIService'],
  'authentication.k8s.io': ['SelfSubjectReview', 'TokenReview'],
  'authorization.k8s.io': ['SelfSubjectAccessReview', 'SelfSubjectRulesReview', 'SubjectAccessReview'],
  'certificates.k8s.io': ['CertificateSigningRequest', 'ClusterTrustBundle'],
  'flowcontrol.apiserver.k8s.io': ['FlowSchema', 'PriorityLevelConfiguration'],
  'internal.apiserver.k8s.io': ['StorageVersion'],
  'networking.k8s.io': ['IngressClass', 'IPAddress', 'ServiceCIDR'],
  'node.k8s.io': ['RuntimeClass'],
  policy: ['PodSecurityPolicy'],
  'rbac.authorization.k8s.io': ['ClusterRole', 'ClusterRoleBinding'],
  'resource.k8s.io': ['DeviceClass', 'DeviceTaintRule', 'ResourceSlice'],
  'scheduling.k8s.io': ['PriorityClass'],
  'storage.k8s.io': ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment', 'VolumeAttributesClass'],
  'storagemigration.k8s.io': ['StorageVersionMigration'],
  'snapshot.storage.k8s.io': ['VolumeSnapshotClass', 'VolumeSnapshotContent'],
  'groupsnapshot.storage.k8s.io': ['VolumeGroupSnapshotClass', 'VolumeGroupSnapshotContent'],
  'gateway.networking.k8s.io': ['GatewayClass'],
  'policy.networking.k8s.io': ['AdminNetworkPolicy', 'BaselineAdminNetworkPolicy', 'ClusterNetworkPolicy'],
  'cert-manager.io': ['ClusterIssuer'],
  'trust.cert-manager.io': ['Bundle'],
  'policy.cert-manager.io': ['CertificateRequestPolicy'],
  'external-secrets.io': ['ClusterExternalSecret', 'ClusterPushSecret', 'ClusterSecretStore'],
  'generators.external-secrets.io': ['ClusterGenerator'],
  'kyverno.io': ['ClusterCleanupPolicy', 'ClusterPolicy', 'GlobalContextEntry'],
  'policies.kyverno.io': [
    'GeneratingPolicy',
    'ImageValidatingPolicy',
    'MutatingPolicy',
    'ValidatingPolicy',
    'DeletingPolicy',
  ],
  'wgpolicyk8s.io': ['ClusterPolicyReport'],
  'templates.gatekeeper.sh': ['ConstraintTemplate'],
  'mutations.gatekeeper.sh': ['Assign', 'AssignImage', 'AssignMetadata', 'ModifySet'],
  'cilium.io': [
    'CiliumBGPAdvertisement',
    'CiliumBGPClusterConfig',
    'CiliumBGPNodeConfig',
    'CiliumBGPNodeConfigOverride',
    'CiliumBGPPeerConfig',
    'CiliumBGPPeeringPolicy',
    'CiliumCIDRGroup',
    'CiliumClusterwideEnvoyConfig',
    'CiliumClusterwideNetworkPolicy',
    'CiliumEgressGatewayPolicy',
    'CiliumExternalWorkload',
    'CiliumIdentity',
    'CiliumL2AnnouncementPolicy',
    'CiliumLoadBalancerIPPool',
    'CiliumNode',
  ],
  'crd.projectcalico.org': ['BGPConfiguration', 'BGPPeer', 'FelixConfiguration', 'GlobalNetworkPolicy', 'IPPool'],
  'projectcalico.org': ['BGPConfiguration', 'BGPPeer', 'FelixConfiguration', 'GlobalNetworkPolicy', 'IPPool'],
  'operator.tigera.io': ['APIServer', 'Goldmane', 'Installation', 'TigeraStatus', 'Whisker'],
  'apiextensions.crossplane.io': [
    'CompositeResourceDefinition',
    'Composition',
    'CompositionRevision',
    'EnvironmentConfig',
    'Usage',
  ],
  'pkg.crossplane.io': [
    'Configuration',
    'ConfigurationRevision',
    'ControllerConfig',
    'DeploymentRuntimeConfig',
    'Function',
    'FunctionRevision',
    'ImageConfig',
    'Lock',
    'Provider',
    'ProviderRevision',
  ],
  'karpenter.sh': ['NodeClaim', 'NodePool', 'NodeOverlay'],
  'karpenter.k8s.aws': ['EC2NodeClass'],
  'nfd.k8s-sigs.io': ['NodeFeatureRule'],
  'nvidia.com': ['ClusterPolicy', 'NVIDIADriver'],
  'deviceplugin.intel.com': ['GpuDevicePlugin', 'QatDevicePlugin', 'SgxDevicePlugin'],
  'tuppr.home-operations.com': ['KubernetesUpgrade', 'TalosUpgrade'],
  'config.openshift.io': [
    'APIServer',
    'Authentication',
    'Build',
    'ClusterOperator',
    'ClusterVersion',
    'Console',
    'DNS',
    'FeatureGate',
    'Image',
    'ImageContentPolicy',
    'ImageDigestMirrorSet',
    'ImageTagMirrorSet',
    'Infrastructure',
    'Ingress',
    'Network',
    'Node',
    'OAuth',
    'OperatorHub',
    'Project',
    'Proxy',
    'Scheduler',
  ],
  'operator.openshift.io': ['CSISnapshotController', 'Console', 'DNS', 'Etcd', 'KubeAPIServer', 'Network', 'Storage'],
  'imageregistry.operator.openshift.io': ['Config', 'ImagePruner'],
  'machineconfiguration.openshift.io': [
    'ContainerRuntimeConfig',
    'KubeletConfig',
    'MachineConfig',
    'MachineConfigPool',
  ],
  'console.openshift.io': [
    'ConsoleCLIDownload',
    'ConsoleExternalLogLink',
    'ConsoleLink',
    'ConsoleNotification',
    'ConsolePlugin',
    'ConsoleQuickStart',
    'ConsoleSample',
    'ConsoleYAMLSample',
  ],
  'project.openshift.io': ['Project', 'ProjectRequest'],
  'user.openshift.io': ['Group', 'Identity', 'User', 'UserIdentityMapping'],
  'oauth.openshift.io': ['OAuthAccessToken', 'OAuthAuthorizeToken', 'OAuthClient', 'OAuthClientAuthorization'],
  'security.openshift.io': ['RangeAllocation', 'SecurityContextConstraints'],
  'quota.openshift.io': ['ClusterResourceQuota'],
  'samples.operator.openshift.io': ['Config'],
  'cluster.open-cluster-management.io': ['ManagedCluster', 'ManagedClusterSet'],
  'operator.open-cluster-management.io': ['ClusterManager', 'Klusterlet'],
  'operator.tekton.dev': [
    'TektonAddon',
    'TektonChain',
    'TektonConfig',
    'TektonDashboard',
    'TektonHub',
    'TektonPipeline',
    'TektonResult',
    'TektonTrigger',
  ],
  'tekton.dev': ['ClusterTask'],
  'triggers.tekton.dev': ['ClusterInterceptor', 'ClusterTriggerBinding'],
  'kueue.x-k8s.io': ['AdmissionCheck', 'ClusterQueue', 'Cohort', 'ResourceFlavor', 'Topology', 'WorkloadPriorityClass'],
  'kubeflow.org': ['Profile'],
  'serving.kserve.io': ['ClusterServingRuntime', 'ClusterStorageContainer'],
  'metacontroller.k8s.io': ['CompositeController', 'DecoratorController'],
  'piraeus.io': ['LinstorCluster', 'LinstorNodeConnection', 'LinstorSatellite', 'LinstorSatelliteConfiguration'],
  'postgresql.cnpg.io': ['ClusterImageCatalog'],
  'logging.banzaicloud.io': ['FluentbitAgent', 'Logging', 'LoggingRoute', 'NodeAgent'],
  'tetragon.cilium.io': ['TracingPolicy'],
  'spire.spiffe.io': ['ClusterFederatedTrustDomain', 'ClusterSPIFFEID', 'ClusterStaticEntry'],
  'multicluster.x-k8s.io': ['ClusterProperty'],
  'capsule.clastix.io': ['CapsuleConfiguration', 'GlobalTenantResource', 'Tenant'],
  'kamaji.clastix.io': ['DataStore'],
  'replication.storage.openshift.io': ['VolumeReplicationClass'],
  'aquasecurity.github.io': [
    'ClusterComplianceReport',
    'ClusterConfigAuditReport',
    'ClusterRbacAssessmentReport',
    'ClusterVulnerabilityReport',
  ],
};

/** Whether a kind is known to live outside namespaces, by the tables alone. */
function isKnownClusterScoped(group: string, kind: string): boolean {
  if (Object.hasOwn(CLUSTER_SCOPED, group) && CLUSTER_SCOPED[group]?.includes(kind)) return true;
  // Every constraint of Gatekeeper, whatever its template calls it.
  return group === 'constraints.gatekeeper.sh';
}

/** The scope of every kind that is known, the repository's own CustomResourceDefinitions first. */
export interface Scopes {
  /** Whether objects of a kind live outside namespaces. Unknown kinds are taken to be namespaced, as most are. */
  isClusterScoped(group: string, kind: string): boolean;
}

/** What CustomResourceDefinitions say of their kinds: `group/Kind` to `spec.scope`. */
export function scopesWith(definitions: ReadonlyMap<string, 'Cluster' | 'Namespaced'>): Scopes {
  return {
    isClusterScoped(group, kind) {
      const defined = definitions.get(`${group}/${kind}`);
      return defined === undefined ? isKnownClusterScoped(group, kind) : defined === 'Cluster';
    },
  };
}
