import type { Traceable } from './provenance.ts';
import { type Mapping, scalarText, stringAt } from './value.ts';

/** One Kubernetes object as a unit would apply it. Its fields' origins come from `originOf`. */
export interface Resource extends Traceable {
  readonly value: Mapping;
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  /** As rendered: `''` where the manifest names none. */
  readonly namespace: string;
  /** Texts that Secrets supplied to fields of it, as they stand there: no report shows them. */
  readonly secrets?: readonly string[];
}

/** Group of an apiVersion: `''` for the core group. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

export function versionOf(apiVersion: string): string {
  return apiVersion.slice(apiVersion.indexOf('/') + 1);
}

/** Reads the identity of an object; `undefined` where it has no kind or no name and so is no Kubernetes object. */
export function identityOf(value: Mapping): Pick<Resource, 'apiVersion' | 'kind' | 'name' | 'namespace'> | undefined {
  const kind = stringAt(value, 'kind');
  const metadata = value['metadata'];
  const name = metadata === undefined ? undefined : scalarText((metadata as Mapping | null)?.['name']);
  if (kind === undefined || kind === '' || name === undefined || name === '') return undefined;
  return {
    apiVersion: stringAt(value, 'apiVersion') ?? '',
    kind,
    name,
    namespace: stringAt(value, 'metadata', 'namespace') ?? '',
  };
}

/**
 * The key under which a cluster's API server stores an object: versions of one group are the same object.
 * `namespace` is the effective one, `''` for cluster-scoped kinds.
 */
export function objectKey(group: string, kind: string, namespace: string, name: string): string {
  return `${group}/${kind}/${namespace}/${name}`;
}
