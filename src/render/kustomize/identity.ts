import { groupOf, versionOf } from '../../model/resource.ts';
import { CLUSTER_SCOPED, NAMESPACED } from './scope.ts';

/** Group, version and kind of a resource; one object for each, so that tables can be kept by identity. */
export interface Gvk {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly clusterScoped: boolean;
  /** Whether kustomize knows the scope of the kind without a schema. */
  readonly isBuiltin: boolean;
}

/** An identity that a resource had before a rename. `namespace` is the effective one. */
export interface PreviousId {
  readonly gvk: Gvk;
  readonly name: string;
  readonly namespace: string;
}

/** A restriction on group, version and kind; an empty or missing part admits all. */
export interface GvkFilter {
  readonly group?: string | undefined;
  readonly version?: string | undefined;
  readonly kind?: string | undefined;
}

/** Hands out one `Gvk` for each type. `scopes` adds cluster-scoped types: `apiVersion Kind`. */
export class GvkRegistry {
  readonly #known = new Map<string, Map<string, Gvk>>();
  readonly #clusterScoped: ReadonlySet<string>;

  constructor(clusterScoped: ReadonlySet<string> = new Set()) {
    this.#clusterScoped = clusterScoped;
  }

  get(apiVersion: string, kind: string): Gvk {
    let kinds = this.#known.get(apiVersion);
    if (kinds === undefined) {
      kinds = new Map();
      this.#known.set(apiVersion, kinds);
    }
    let gvk = kinds.get(kind);
    if (gvk === undefined) {
      const id = `${apiVersion} ${kind}`;
      gvk = {
        group: groupOf(apiVersion),
        version: versionOf(apiVersion),
        kind,
        clusterScoped: CLUSTER_SCOPED.has(id) || this.#clusterScoped.has(id),
        isBuiltin: CLUSTER_SCOPED.has(id) || NAMESPACED.has(id),
      };
      kinds.set(kind, gvk);
    }
    return gvk;
  }
}

/** Whether a type passes a restriction. */
export function isSelected(gvk: Pick<Gvk, 'group' | 'version' | 'kind'>, filter: GvkFilter): boolean {
  return (
    (!filter.kind || filter.kind === gvk.kind) &&
    (!filter.group || filter.group === gvk.group) &&
    (!filter.version || filter.version === gvk.version)
  );
}

const NOT_A_NAMESPACE = '_non_namespaceable_';

/** The namespace by which resources are compared: none for cluster-scoped kinds, `default` where none is given. */
export function effectiveNamespace(gvk: Pick<Gvk, 'clusterScoped'>, namespace: string): string {
  if (gvk.clusterScoped) return NOT_A_NAMESPACE;
  return namespace === '' ? 'default' : namespace;
}

/** A type as kustomize writes it in messages: `Deployment.v1.apps`. */
export function gvkText(gvk: GvkFilter): string {
  return `${gvk.kind || '[noKind]'}.${gvk.version || '[noVer]'}.${gvk.group || '[noGrp]'}`;
}

/** An identity as kustomize writes it in messages: `Deployment.v1.apps/web.[noNs]`. */
export function idText(gvk: GvkFilter, name: string, namespace: string): string {
  return `${gvkText(gvk)}/${name || '[noName]'}.${namespace || '[noNs]'}`;
}
