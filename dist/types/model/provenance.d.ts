import type { Document } from './document.js';
import type { Aim, Location } from './location.js';
import { type Container, type Key, type Mapping, type Path, type Sequence, type Value } from './value.js';
/** An identity that owns the copies made in one build, so that it may write to them again without copying. */
export type Owner = object;
/** The place a value was taken from: a key in a container of a document. */
export interface Slot {
    readonly document: Document;
    readonly container: Container;
    readonly key: Key;
}
/** One write: which transformer made it and what supplied the value. */
export interface Step {
    /** The field of the kustomization, or of the unit, that caused the write: `images`, `patches`, `namespace` … */
    readonly transformer: string;
    /** Where the new value stands, or where the instruction that computed it stands. */
    readonly from: Slot;
}
/** A container that `owner` may write to: the same one if it made it, else a shallow copy that knows its original. */
export declare function edit<T extends Container>(owner: Owner, container: T): T;
/** A new, empty or filled container that `owner` may write to. */
export declare function create<T extends Container>(owner: Owner, container: T): T;
/** Sets an own property, `__proto__` included, which plain assignment would take for the prototype. */
export declare function setOwn(mapping: Mapping, key: string, value: Value): void;
/** Writes a value into a container got from `edit` or `create`, and records what supplied it. */
export declare function put(container: Container, key: Key, value: Value, step?: Step): void;
/** An element of a list in its new place: where it stood before, or what supplied it. */
export interface Arranged {
    readonly value: Value;
    readonly place?: number | undefined;
    readonly step?: Step | undefined;
}
/** A copy of a list with its elements in another order, some left out and others added, that `owner` may write to. */
export declare function arrange(owner: Owner, list: Sequence, elements: readonly Arranged[]): Sequence;
/** `edit`s the mapping or list at a key of an editable container and puts the copy back. */
export declare function editChild<T extends Container>(owner: Owner, parent: Container, key: Key): T;
/** Where a value was written, and what was done to it on the way, latest first. */
export interface Origin extends Location {
    readonly steps: readonly (Location & {
        readonly transformer: string;
    })[];
}
/** A rendered value and the documents whose containers it may hold. */
export interface Traceable {
    readonly value: Value;
    /** The document it was read from, or that asked for it (a kustomization, for generated resources). */
    readonly document: Document;
    /** Further documents that supplied parts of it: patches, kustomizations, sources of replacements. */
    readonly contributors: readonly Document[];
}
/**
 * The origin of the value at a path of a rendered resource; of its nearest ancestor with a known place where the path
 * leads nowhere or nobody knows.
 */
export declare function originOf(resource: Traceable, path: Path): Origin;
/** The same place without what was done to the value. Its line and column may be worked out later, when asked for. */
export declare function locationOf(resource: Traceable, path: Path): Location;
/**
 * The document in which the value at a path of a rendered resource is written, and the way to it there; `undefined`
 * where a transformer made it up, or the path leads nowhere.
 */
export declare function writtenIn(resource: Traceable, path: Path): {
    document: Document;
    path: Path;
} | undefined;
/** The way from the root of a slot's document to it; the root where nobody knows. */
export declare function pathTo(slot: Slot): Path;
/** Where the value in a slot was written. */
export declare function placeOf(slot: Slot, aim?: Aim): Location;
/**
 * The slot of a document that a slot of a rendered value descends from, whatever was written to it since: the one it was
 * copied from, else the one that the first write took it from. `undefined` where no document has one.
 */
export declare function sourceSlot(resource: Pick<Traceable, 'document' | 'contributors'>, at: Omit<Slot, 'document'>): Slot | undefined;
