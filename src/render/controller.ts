import type { Configuration } from '../model/configuration.ts';
import type { Repository } from '../model/files.ts';
import type { Location } from '../model/location.ts';
import { locationOf } from '../model/provenance.ts';
import type { Resource } from '../model/resource.ts';
import type { Survey } from '../model/survey.ts';
import type { Cluster, Reference, RenderProblem, Unit } from '../model/unit.ts';
import type { Path } from '../model/value.ts';
import type { Kustomizer } from './kustomize/index.ts';

/*
 * What the discovery loop (discover.ts) and the controllers (flux/, argocd/) say to each other. The loop holds the work
 * list; a controller turns one object into what its namesake in the cluster would make of it.
 */

/** An object that a controller acts on. */
export interface Definition {
  /** As its creator renders it; `resource.namespace` is the effective one. */
  readonly resource: Resource;
  /** The cluster whose API server holds the object, which is where the controller runs. */
  readonly cluster: string;
  /** Id of the unit that renders it; `undefined` for an entry point. */
  readonly createdBy: string | undefined;
  /** Why it is an entry point; `undefined` where a unit creates it. */
  readonly entryPoint: string | undefined;
  /** Nothing more will be rendered before this: what cannot be found now is missing, and waiting is over. */
  readonly final: boolean;
}

/** What a controller works out about one unit. The loop adds who created it, and makes the namespaces effective. */
export type UnitDraft = Omit<Unit, 'id' | 'definition' | 'createdBy' | 'entryPoint'>;

/** What a controller makes of a definition. */
export interface Expansion {
  /** The unit, where the object is one. The definitions among its resources are found by the loop. */
  readonly unit?: UnitDraft;
  /** Objects that the controller itself creates in the same cluster: the Applications of an ApplicationSet. */
  readonly creates?: readonly Resource[];
  /** What could not be rendered and belongs to no unit. A unit's own problems stand in the unit. */
  readonly problems?: readonly RenderProblem[];
  /** Files of the repository that were read. */
  readonly files?: Iterable<string>;
  /** What was assumed, for people. */
  readonly assumptions?: readonly string[];
}

/**
 * The definition refers to objects that nothing has rendered yet. It comes again when one of them is rendered, and at
 * the latest, with `final`, when everything else is done. An empty list waits for that.
 */
export interface Waiting {
  readonly waitFor: readonly ObjectReference[];
}

/** An object of a definition's own cluster. To wait for any of a kind in a namespace, leave `name` empty. */
export interface ObjectReference {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** A GitOps controller: Flux, Argo CD. Pure: it keeps nothing between calls but caches. */
export interface GitOpsController {
  /** Whether it acts on objects of this kind. */
  handles(group: string, kind: string): boolean;
  /** Throws nothing that the repository's content can cause. */
  expand(definition: Definition, context: ControllerContext): Expansion | Waiting;
}

/** What controllers may ask about the world outside the definition. */
export interface ControllerContext {
  readonly repository: Repository;
  readonly survey: Survey;
  readonly configuration: Configuration;
  readonly clusters: ClusterRegistry;
  /** Objects that units have rendered so far. */
  readonly objects: ObjectStore;
  readonly checkouts: Checkouts;
}

/** The objects that the clusters hold, as far as units have been rendered. */
export interface ObjectStore {
  /** `namespace` is `''` for cluster-scoped kinds. */
  find(cluster: string, reference: ObjectReference): Resource | undefined;
  /** All of a kind, in the order in which they were rendered. */
  list(cluster: string, group: string, kind: string): readonly Resource[];
}

/** The files that a source stands for. */
export interface Checkout {
  readonly repository: Repository;
  /** Builds directories of `repository`. */
  readonly kustomizer: Kustomizer;
  /** The directory of `repository` that is the source's root; `''` where the whole of it is. */
  readonly root: string;
  /** Whether `repository` is the one that is judged. Files of others are not among those `reached`. */
  readonly here: boolean;
  /** What was assumed to find it, for people; `undefined` where it was known. */
  readonly assumption: string | undefined;
}

/** Where the files of Git repositories are. */
export interface Checkouts {
  /**
   * The files of a repository's URL; `undefined` where they are not here. `paths` are those that the unit reads in it,
   * by which an unknown URL may be told to be this repository. `revision` is what the source asks for, `''` where it
   * names none.
   */
  git(url: string, revision: string, paths: readonly string[]): Checkout | undefined;
  /**
   * Takes a URL for this repository's, because a bootstrap that is written here reads a directory of here from it.
   * Without effect where the repository's own URLs are known.
   */
  adopt(url: string): void;
  /** The repository that is judged. */
  readonly own: Checkout;
}

/** The clusters met so far. Names are unique; a server URL belongs to one cluster. */
export interface ClusterRegistry {
  readonly all: readonly Cluster[];
  /** The cluster of that name or server URL (compared without a trailing slash or the default port). */
  find(by: { readonly name?: string; readonly server?: string }): Cluster | undefined;
  /** The cluster of that name or server, made known where it is new. Fills in a server that was not known. */
  ensure(cluster: Cluster): Cluster;
}

/** A field of a resource as a reference that a finding can point at. */
export function fieldReference(field: string, resource: Resource, path: Path): Reference {
  return { field, locate: () => placeOf(resource, path) };
}

/** Where a field of a resource was written, worked out when somebody asks: places cost a second look at the file. */
export function placeOf(resource: Resource, path: Path = []): Location {
  let found: Location | undefined;
  const place = (): Location => {
    found ??= locationOf(resource, path);
    return found;
  };
  return {
    get path() {
      return place().path;
    },
    get line() {
      return place().line;
    },
    get column() {
      return place().column;
    },
  };
}

/** A problem at a field of a resource, as `problems` of a unit hold it. */
export function problemAt(
  code: RenderProblem['code'],
  message: string,
  resource: Resource,
  path: Path = [],
): RenderProblem {
  return { code, message, location: placeOf(resource, path) };
}
