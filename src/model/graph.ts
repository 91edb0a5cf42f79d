import type { Risk } from './configuration.ts';
import type { Location } from './location.ts';
import type { Resource } from './resource.ts';
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
}

/** One object of one cluster. */
export interface KubernetesObject {
  readonly cluster: string;
  readonly group: string;
  readonly kind: string;
  /** Effective: `''` for cluster-scoped kinds. */
  readonly namespace: string;
  readonly name: string;
  readonly owners: readonly Ownership[];
}

/** One namespace of one cluster and what lands in it. */
export interface NamespaceUse {
  readonly cluster: string;
  readonly name: string;
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
  readonly unit: Unit | undefined;
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

/** A container image that a resource or a unit's Helm values would run. */
export interface ImageUse {
  readonly unit: Unit;
  readonly resource: Resource;
  /** The way to the string (or to the mapping of repository and tag) within the resource. */
  readonly path: readonly (string | number)[];
  /** As written. */
  readonly reference: string;
  readonly name: string;
  readonly registry: string;
  readonly tag: string;
  readonly digest: string;
}

/** Clusters, apps and infrastructure, and what they own. */
export interface Graph {
  readonly clusters: readonly Cluster[];
  readonly environments: readonly Environment[];
  readonly units: readonly Unit[];
  /** By unit id. */
  readonly placements: ReadonlyMap<string, Placement>;
  readonly objects: readonly KubernetesObject[];
  readonly namespaces: readonly NamespaceUse[];
  readonly images: readonly ImageUse[];
  readonly edges: readonly Edge[];
  readonly cycles: readonly Cycle[];
  /** Layer names, outermost first. */
  readonly layers: readonly Layer[];
  readonly rendering: Rendering;
  /** The layer of a path of the repository. */
  layerOf(path: string): Layer;
  /** The environment of a path, `unknown` where nothing says. */
  environmentOf(path: string): string;
  /** What was inferred, for `graph --format json`. */
  readonly inferences: readonly { readonly subject: string; readonly value: string; readonly reason: string }[];
  locateCluster(name: string): Location | undefined;
}
