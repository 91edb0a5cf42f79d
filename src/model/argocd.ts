import type { Location } from './location.ts';
import type { Resource } from './resource.ts';
import { mappingAt, scalarText } from './value.ts';

/** What only Argo CD says about a unit. */
export interface ArgocdFacts {
  /** The cluster whose Argo CD reconciles the Application; it need not be the one that it applies to. */
  readonly host: string;
  /** Name of the AppProject. */
  readonly project: string;
  /** The destination as Argo CD knows it: both its server's URL and its name where they are known, `''` where not. */
  readonly destination: { readonly server: string; readonly name: string; readonly namespace: string };
  /** URLs of the sources, as written. */
  readonly repositories: readonly string[];
  /** Whether a change in Git is applied by itself, and whether a change in the cluster is undone. */
  readonly automated: boolean;
  readonly selfHeal: boolean;
  /** `syncPolicy.syncOptions`, as written: `CreateNamespace=true` … */
  readonly syncOptions: readonly string[];
  /** How many entries `ignoreDifferences` has. */
  readonly ignoredDifferences: number;
  /** The ApplicationSet that generates it, by namespace and name; `undefined` for one that is written. */
  readonly generatedBy: string | undefined;
  /** Whether what it applied stays when its ApplicationSet drops it. */
  readonly preserveResourcesOnDeletion: boolean;
}

/** A group and a kind, each a wildcard pattern. */
export interface KindPattern {
  readonly group: string;
  readonly kind: string;
}

/** An AppProject: what its Applications may use. A pattern with a leading `!` takes away. */
export interface Project {
  readonly name: string;
  readonly namespace: string;
  /** The cluster that holds it; `''` where it is written and no unit applies it. */
  readonly cluster: string;
  readonly location: Location;
  readonly sourceRepositories: readonly string[];
  readonly destinations: readonly { readonly server: string; readonly name: string; readonly namespace: string }[];
  /** Nothing cluster-scoped is allowed but what is listed. */
  readonly clusterResources: { readonly allowed: readonly KindPattern[]; readonly denied: readonly KindPattern[] };
  /** `allowed` is `undefined` where no list is written: then every namespaced kind is. */
  readonly namespacedResources: {
    readonly allowed: readonly KindPattern[] | undefined;
    readonly denied: readonly KindPattern[];
  };
}

/** Something that an AppProject does not let an Application have. */
export interface Refusal {
  readonly kind: 'source' | 'destination' | 'resource';
  readonly message: string;
  /** The object that is not allowed, for `resource`. */
  readonly resource: Resource | undefined;
}

/** The sync wave of an object: lower waves are applied first (Argo CD, "Sync Phases and Waves"). */
export function syncWaveOf(resource: Resource): number {
  const wave = Number(annotationOf(resource, 'argocd.argoproj.io/sync-wave') ?? 0);
  return Number.isInteger(wave) ? wave : 0;
}

/** The phases in which an object runs as a hook; none for one that is applied. Helm's hooks count (Argo CD, "Helm"). */
export function hooksOf(resource: Resource): readonly string[] {
  const hooks = annotationOf(resource, 'argocd.argoproj.io/hook') ?? annotationOf(resource, 'helm.sh/hook') ?? '';
  return hooks
    .split(',')
    .map((hook) => hook.trim())
    .filter((hook) => hook !== '');
}

function annotationOf(resource: Resource, name: string): string | undefined {
  return scalarText(mappingAt(resource.value, 'metadata', 'annotations')?.[name]);
}
