/*
 * What the page of the graph knows: the shape of the data that its script reads. Names are ready to be shown. Units,
 * objects, paths and findings are called by their index, so that a name stands there once.
 */

/** A line of a file: the index of the path, and the line, from 1. */
export type Place = readonly [path: number, line: number];

export interface PlaceWithWord {
  readonly what: string;
  readonly at: Place;
}

export const EDGE_KINDS = ['creates', 'dependsOn', 'sourceRef'] as const;
export type DrawnKind = (typeof EDGE_KINDS)[number];

export type Severity = 'error' | 'warning' | 'note';

export interface ClusterData {
  readonly name: string;
  readonly reason: string;
  readonly server: string;
  readonly at: Place | null;
}

export interface EnvironmentData {
  readonly name: string;
  readonly risk: string;
  readonly reason: string;
}

export interface UnitData {
  readonly id: string;
  readonly cluster: number;
  readonly environment: number;
  readonly environmentReason: string;
  readonly layer: number;
  readonly layerReason: string;
  readonly kind: string;
  readonly controller: string;
  readonly namespace: string;
  readonly name: string;
  readonly at: Place;
  /** Why it is an entry point; `''` where a unit creates it. */
  readonly entryPoint: string;
  readonly status: 'rendered' | 'opaque' | 'failed';
  readonly suspended: boolean;
  readonly prune: boolean;
  readonly targetNamespace: string;
  /** Where its manifests come from, in words. */
  readonly sources: readonly string[];
  readonly problems: readonly PlaceWithWord[];
  /** The directories and files it reads, and where it says so. */
  readonly reads: readonly PlaceWithWord[];
  /** References that lead to no unit. */
  readonly loose: readonly PlaceWithWord[];
  readonly namespaces: readonly string[];
  readonly objects: readonly number[];
  readonly findings: readonly number[];
}

export interface EdgeData {
  readonly kind: DrawnKind;
  readonly from: number;
  readonly to: number;
  readonly at: Place;
}

export interface ObjectData {
  readonly kind: string;
  readonly group: string;
  readonly namespace: string;
  readonly name: string;
  /** Each unit that would apply it, the line where it is written, and why that is no claim (`''` where it is one). */
  readonly owners: readonly (readonly [unit: number, at: Place, sharedReason: string])[];
}

export interface FindingData {
  readonly policy: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  readonly at: Place;
  readonly related: readonly PlaceWithWord[];
  /** The units it is about; none where it is about a file that no unit holds. */
  readonly units: readonly number[];
}

export interface GraphData {
  readonly title: string;
  readonly paths: readonly string[];
  readonly clusters: readonly ClusterData[];
  /** The first ones in order of risk, highest first; the one without a name stands for "unknown". */
  readonly environments: readonly EnvironmentData[];
  /** Outermost first; the one without a name stands for "unknown". */
  readonly layers: readonly string[];
  readonly units: readonly UnitData[];
  readonly edges: readonly EdgeData[];
  readonly objects: readonly ObjectData[];
  /** Objects that are not in the page because there are too many. */
  readonly objectsLeftOut: number;
  readonly findings: readonly FindingData[];
  /** Whether the page opens with the units that have findings alone. */
  readonly violationsOnly: boolean;
}
