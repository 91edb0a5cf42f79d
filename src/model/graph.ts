import type { Location, RelatedLocation } from './location.ts';
import type { Resource } from './resource.ts';
import type { Risk } from './risk.ts';
import type { Cluster, Reference, Rendering, Unit } from './unit.ts';

/** `unknown` is a value, not an absence: it breaks no rule. */
export const UNKNOWN = 'unknown';

/** `clusters`, `apps`, `base`, `infrastructure`, a layer that the configuration names, or `unknown`. */
export type Layer = string;

export interface Environment {
  readonly name: string;
  readonly risk: Risk | typeof UNKNOWN;
  readonly reason: string;
}

/** A unit's place in the graph: what was inferred about it, and why. */
export interface Placement {
  readonly environment: string;
  readonly environmentReason: string;
  readonly layer: Layer;
  readonly layerReason: string;
}

/** A unit that would apply an object, and where that is decided. */
export interface Ownership {
  readonly unit: Unit;
  readonly resource: Resource;
  /**
   * Whether this unit makes no claim of its own on the object: it applies its own definition (a bootstrap), or the
   * object is marked for sharing with other owners. Two owners dispute an object only where neither shares.
   */
  readonly shared: boolean;
  /** Why it is shared, for people; `''` where it is not. */
  readonly sharedReason: string;
}

/** The identity under which Helm keeps a release, as an object like any other. */
export const RELEASE = { group: 'helm.sh', kind: 'Release' } as const;

/** One object of one cluster. */
export interface KubernetesObject {
  readonly cluster: string;
  readonly group: string;
  readonly kind: string;
  /** Effective: `''` for cluster-scoped kinds. */
  readonly namespace: string;
  readonly name: string;
  readonly owners: readonly Ownership[];
  /**
   * What stands for the cluster where it is not known: a directory that nobody is known to apply, or the Argo CD that
   * alone knows a cluster of this name. What goes to two of them is two objects. Absent where the cluster is known.
   */
  readonly site?: string;
}

/** One namespace of one cluster and what lands in it. */
export interface NamespaceUse {
  readonly cluster: string;
  readonly name: string;
  /** As an object's. */
  readonly site?: string;
  /** The units that put objects into it, and the first object of each. */
  readonly uses: readonly { readonly unit: Unit; readonly environment: string; readonly resource: Resource }[];
}

export type EdgeKind =
  | 'reads' // a unit reads a directory
  | 'includes' // a kustomization includes a path
  | 'dependsOn'
  | 'sourceRef'
  | 'creates'; // a unit creates a unit

/** An end of an edge: a unit, or a path of the repository. */
export interface EdgeEnd {
  /** `undefined` for a path, and for a reference that leads nowhere. */
  readonly unit: Unit | undefined;
  /** What to call it: the unit's id, else the path, else what the reference names and nobody provides. */
  readonly label: string;
  /** The directory or file; `''` where there is none. */
  readonly path: string;
  readonly cluster: string;
  readonly environment: string;
  readonly layer: Layer;
  /** The app that the path belongs to (its directory), `''` where none. */
  readonly app: string;
}

export interface Edge {
  readonly kind: EdgeKind;
  readonly from: EdgeEnd;
  readonly to: EdgeEnd;
  /** The line of the reference. */
  readonly reference: Reference;
}

/** Units or kustomizations that depend on one another in a ring. */
export interface Cycle {
  readonly kind: 'dependsOn' | 'includes';
  readonly members: readonly string[];
  readonly references: readonly Reference[];
}

/** Something that a unit uses and other units provide. */
export interface Need {
  /** The unit that could wait for the providers. */
  readonly unit: Unit;
  /** A kind that a CustomResourceDefinition defines, or a source of Flux. */
  readonly what: 'kind' | 'source';
  /** What is used, for people. */
  readonly label: string;
  /** The units that provide it; any of them will do. */
  readonly providers: readonly Ownership[];
  /** The object that uses it. */
  readonly resource: Resource;
  /** Whether a provider is certain to be ready first: by dependsOn, through any number of others, or by sync waves. */
  readonly ordered: boolean;
}

/** A reference of a unit that leads nowhere. */
export interface BrokenReference {
  readonly kind: 'path' | 'dependsOn' | 'sourceRef' | 'project' | 'destination' | 'valuesFrom' | 'substituteFrom';
  /** `undefined` where the reference belongs to no unit: a generator's. */
  readonly unit: Unit | undefined;
  /** What it names; `''` where only the message says. */
  readonly target: string;
  readonly message: string;
  /** Whether the unit cannot be rendered for it. */
  readonly isFatal: boolean;
  readonly related: readonly RelatedLocation[];
  locate(): Location;
}

/** A container image that a resource or a unit's Helm values would run. */
export interface ImageUse {
  readonly unit: Unit;
  readonly resource: Resource;
  /** The way to the string within the resource; where Helm values split it, to its tag, else to its repository. */
  readonly path: readonly (string | number)[];
  /** As written; put together from its parts where Helm values split it. */
  readonly reference: string;
  /** Registry and repository as written, without tag and digest; `''` where only the chart knows. */
  readonly name: string;
  /** `docker.io` where the reference names none; `''` where only the chart knows. */
  readonly registry: string;
  readonly tag: string;
  /** `''` too where what stands in its place is no digest. */
  readonly digest: string;
  /** Whether a container runtime takes the reference; true where a parameter or a chart decides it. */
  readonly valid: boolean;
  /**
   * Whether `tag` is all there is to know. False where Helm values leave the tag to the chart, or where it is a
   * parameter: an empty tag means `latest` only where this is true.
   */
  readonly tagKnown: boolean;
}

/** Clusters, apps and infrastructure, and what they own. */
export interface Graph {
  readonly clusters: readonly Cluster[];
  readonly environments: readonly Environment[];
  readonly units: readonly Unit[];
  /** By unit id. */
  readonly placements: ReadonlyMap<string, Placement>;
  readonly objects: readonly KubernetesObject[];
  /** The objects that some of the units own, with these as their owners; in the same order. */
  objectsOf(units: readonly Unit[]): readonly KubernetesObject[];
  /** What stands for the cluster of a unit: see `KubernetesObject.site`; `''` where the cluster is known. */
  siteOf(unit: Unit): string;
  readonly namespaces: readonly NamespaceUse[];
  readonly images: readonly ImageUse[];
  /** The images that one resource runs, or says as Helm values. */
  imagesAt(resource: Resource): readonly Omit<ImageUse, 'unit' | 'resource'>[];
  readonly edges: readonly Edge[];
  readonly cycles: readonly Cycle[];
  /** Layer names, outermost first. */
  readonly layers: readonly Layer[];
  readonly rendering: Rendering;
  /** The layer of a path of the repository. */
  layerOf(path: string): Layer;
  /** The environment of a path, `unknown` where nothing says. */
  environmentOf(path: string): string;
  /** The environment of what a unit puts into a namespace: the unit's, or where nothing says, the namespace's. */
  environmentIn(unit: Unit, namespace: string): string;
  /** What was inferred, for `graph --format json`. */
  readonly inferences: readonly { readonly subject: string; readonly value: string; readonly reason: string }[];
  locateCluster(name: string): Location | undefined;
  /** What units use and other units provide. Worked out when asked. */
  needs(): readonly Need[];
  /** Whether a unit, or one that creates it, waits for another one, through any number of others. */
  waitsFor(unit: Unit, other: Unit): boolean;
  /** References that lead nowhere. Worked out when asked. */
  brokenReferences(): readonly BrokenReference[];
}
