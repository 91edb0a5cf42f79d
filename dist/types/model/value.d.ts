/**
 * The values of a YAML document, as Kubernetes tools see them: JSON, plus scalars whose written form matters.
 */
/**
 * A plain scalar whose text says more than a JavaScript value can hold: `1.10`, `0755`, `1_000`, a date, an integer
 * beyond 2^53. Everything that prints or compares values uses `value`; what copies text (annotations, partial
 * replacements) uses `text`.
 */
export declare class Literal {
    /** The scalar as written. */
    readonly text: string;
    /** What the scalar means. A string for dates and for integers that no number can hold. */
    readonly value: number | string;
    readonly kind: 'int' | 'float' | 'timestamp';
    constructor(text: string, value: number | string, kind: 'int' | 'float' | 'timestamp');
    toJSON(): number | string;
    /** As a mapping key it is what is written. */
    toString(): string;
    /** Tells it from a mapping, for the parser. */
    get [Symbol.toStringTag](): string;
}
export type Scalar = string | number | boolean | null | Literal;
export type Value = Scalar | Mapping | Sequence;
export interface Mapping {
    [key: string]: Value;
}
export type Sequence = Value[];
export type Container = Mapping | Sequence;
export type Key = string | number;
/** The way from a document's root to a value in it: mapping keys and list indexes. */
export type Path = readonly Key[];
export declare function isMapping(value: unknown): value is Mapping;
export declare function isSequence(value: unknown): value is Sequence;
export declare function isContainer(value: unknown): value is Container;
/** The child of a container at a key, own keys only: `undefined` where there is none. */
export declare function child(container: Value | undefined, key: Key): Value | undefined;
/** The value at a path, or `undefined` where the path leads nowhere. */
export declare function valueAt(value: Value | undefined, path: Path): Value | undefined;
/** The string at a path; anything that is no string is `undefined`. */
export declare function stringAt(value: Value | undefined, ...path: Key[]): string | undefined;
/** The mapping at a path, or `undefined`. */
export declare function mappingAt(value: Value | undefined, ...path: Key[]): Mapping | undefined;
/** The list at a path, empty where there is none. */
export declare function listAt(value: Value | undefined, ...path: Key[]): readonly Value[];
/** A scalar as the text a template or an annotation would hold; `undefined` for containers and null. */
export declare function scalarText(value: Value | undefined): string | undefined;
