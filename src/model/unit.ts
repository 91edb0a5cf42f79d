import type { ArgocdFacts, Project } from './argocd.ts';
import type { Document } from './document.ts';
import type { Location } from './location.ts';
import type { Slot } from './provenance.ts';
import type { Resource } from './resource.ts';
import type { Mapping, Path, Value } from './value.ts';

/** One Kubernetes API server. */
export interface Cluster {
  readonly name: string;
  /** The API server's URL where the repository says it. */
  readonly server?: string;
  /** The directory that is this cluster's, where there is one. */
  readonly path?: string;
  /** Where the repository or the configuration says that this cluster exists. */
  readonly location: Location;
  /** How it was found, for people: "gotk-sync.yaml in clusters/one", "declared in .gitops-gate.yaml". */
  readonly reason: string;
}

export type Controller = 'flux' | 'argocd' | 'none';

export type UnitKind = 'Kustomization' | 'HelmRelease' | 'Application' | 'ResourceSet' | 'Directory';

/** Why something was not rendered. A closed set; `message` says the rest. */
export type RenderCode =
  | 'remote' // needs the network: a remote base, another repository
  | 'chart' // a Helm chart that is not rendered here
  | 'executable' // needs a plugin, an exec or container function, jsonnet
  | 'artifact' // an OCI artifact or bucket
  | 'encrypted' // values that only the cluster can decrypt
  | 'unsupported' // a field or generator that is not reproduced
  | 'invalid' // the controller would refuse it too
  | 'missing' // a file, directory or object that is not there
  | 'cycle'
  | 'outside' // a path that leaves the repository
  | 'limit'; // larger or deeper than the bounds

/** Something that could not be rendered, with its place. */
export interface RenderProblem {
  readonly code: RenderCode;
  readonly message: string;
  readonly location: Location;
  readonly related?: readonly (Location & { readonly message: string })[];
  /** The variable of a substitution that nothing defines, where that is the problem. */
  readonly variable?: string;
}

/** Codes that are nobody's fault: what they name cannot be had here, and the unit is opaque rather than failed. */
export const OPAQUE_CODES: ReadonlySet<RenderCode> = new Set([
  'remote',
  'chart',
  'executable',
  'artifact',
  'encrypted',
]);

/** Where a unit takes its manifests from. */
export type Source =
  | { readonly kind: 'here'; readonly path: string }
  | { readonly kind: 'git'; readonly url: string; readonly revision: string; readonly path: string }
  | { readonly kind: 'chart'; readonly repository: string; readonly chart: string; readonly version: string }
  | { readonly kind: 'oci'; readonly url: string; readonly revision: string }
  | { readonly kind: 'bucket'; readonly name: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** A field in a document that refers to something, so that a finding can point at it. */
export interface Reference {
  /** What refers: `dependsOn`, `sourceRef`, `path`, `resources`, `components`, `patches`, `valuesFrom` … */
  readonly field: string;
  /** The place of the reference. Worked out on demand. */
  locate(): Location;
}

/** A directory or file of the repository that a unit or kustomization reads. */
export interface Read extends Reference {
  /** The file that holds the reference. */
  readonly from: string;
  /** What it reads: a directory or a file, relative to the root. */
  readonly to: string;
}

/** One unit that another waits for. */
export interface Dependency extends Reference {
  readonly kind: UnitKind;
  readonly namespace: string;
  readonly name: string;
}

/** Helm values of a HelmRelease or Application, judged even when the chart is not rendered. */
export interface HelmValues {
  readonly value: Value;
  /** The resource or document that holds them and the way to them, so that a field has an origin. */
  readonly holder: Resource;
  readonly path: Path;
}

/** What a GitOps controller reconciles, or a directory that the configuration declares. */
export interface Unit {
  /** `<cluster>/<Kind>/<namespace>/<name>`; unique. */
  readonly id: string;
  /** The cluster it applies to. */
  readonly cluster: string;
  readonly kind: UnitKind;
  readonly controller: Controller;
  readonly namespace: string;
  readonly name: string;
  /** The object that defines it, as its creator renders it; `undefined` for a declared directory. */
  readonly definition: Resource | undefined;
  /** Where it is written. */
  readonly location: Location;
  /** Id of the unit that creates it; `undefined` for an entry point. */
  readonly createdBy: string | undefined;
  /** Why it is an entry point, for people; `undefined` where a unit creates it. */
  readonly entryPoint: string | undefined;
  readonly sources: readonly Source[];
  /** Directories and files it reads, the includes of its kustomizations among them. */
  readonly reads: readonly Read[];
  readonly dependsOn: readonly Dependency[];
  /** The namespace that namespaced objects without one land in; `''` where the API server's default holds. */
  readonly targetNamespace: string;
  readonly suspended: boolean;
  readonly prune: boolean;
  readonly status: 'rendered' | 'opaque' | 'failed';
  /** Why it is opaque or failed, and what else it could not render. */
  readonly problems: readonly RenderProblem[];
  /** What it would apply. The namespace of each is the effective one. */
  readonly resources: readonly Resource[];
  /** Helm values written in this repository. */
  readonly values: readonly HelmValues[];
  /** Names that this unit owns without applying an object: a Helm release in a namespace. */
  readonly release: { readonly namespace: string; readonly name: string } | undefined;
  /** The environment or cluster labels that the definition carries, for inference and for policies. */
  readonly labels: Mapping;
  /** What only Argo CD says about it; `undefined` for units of other controllers. */
  readonly argocd?: ArgocdFacts;
  /**
   * Set where nothing says that this directory is applied, only that nothing includes it. Whether several such units
   * run on one cluster, or stand for each other, is unknown: what two of them hold is no dispute.
   */
  readonly inferred?: boolean;
}

/** Definitions of one unit, of which at least one is generated: the cluster can hold only one of them. */
export interface DuplicateUnit {
  readonly cluster: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  /** What makes each: the generator for a generated definition, the definition itself for a written one. */
  readonly makers: readonly Resource[];
}

/** Everything that the render stage found out. */
export interface Rendering {
  readonly clusters: readonly Cluster[];
  readonly units: readonly Unit[];
  /** What could not be rendered and belongs to no unit: an ApplicationSet that cannot be expanded, say. */
  readonly problems: readonly RenderProblem[];
  /** Every file of the repository that some unit reads. */
  readonly reached: ReadonlySet<string>;
  /** What was assumed, for people: "the URL … is taken to be this repository". */
  readonly assumptions: readonly string[];
  /** The AppProjects of Argo CD; absent where nobody looked for them. */
  readonly projects?: readonly Project[];
  /** Units that several generators make, or a generator and a file; absent where nobody looked for them. */
  readonly duplicates?: readonly DuplicateUnit[];
}

/** A slot as a reference: located when asked. */
export function referenceTo(field: string, slot: Slot, locate: (slot: Slot) => Location): Reference {
  return { field, locate: () => locate(slot) };
}

export function unitId(cluster: string, kind: UnitKind, namespace: string, name: string): string {
  return `${cluster}/${kind}/${namespace}/${name}`;
}

/** A document that the render stage cannot use, recorded so that nothing is lost. */
export interface Ignored {
  readonly document: Document;
  readonly reason: string;
}
