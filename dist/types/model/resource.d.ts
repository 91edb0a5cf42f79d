import type { Traceable } from './provenance.js';
import { type Mapping } from './value.js';
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
export declare function groupOf(apiVersion: string): string;
export declare function versionOf(apiVersion: string): string;
/** Reads the identity of an object; `undefined` where it has no kind or no name and so is no Kubernetes object. */
export declare function identityOf(value: Mapping): Pick<Resource, 'apiVersion' | 'kind' | 'name' | 'namespace'> | undefined;
/**
 * The key under which a cluster's API server stores an object: versions of one group are the same object.
 * `namespace` is the effective one, `''` for cluster-scoped kinds.
 */
export declare function objectKey(group: string, kind: string, namespace: string, name: string): string;
