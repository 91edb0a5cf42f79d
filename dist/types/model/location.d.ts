import type { Path } from './value.js';
/** A place in a file of the repository. `line` and `column` count from 1; `path` is relative to the root, with `/`. */
export interface Location {
    readonly path: string;
    readonly line: number;
    readonly column: number;
}
/**
 * A place in a known file. Its line and column are worked out when somebody asks for them, once: they cost a second look
 * at the file.
 */
export declare function placeIn(path: string, position: () => Omit<Location, 'path'>): Location;
/** A range within one line, for code frames and annotations. `endColumn` is exclusive. */
export interface Span extends Location {
    readonly endLine: number;
    readonly endColumn: number;
}
/** A location with a word about what stands there. */
export interface RelatedLocation extends Location {
    readonly message: string;
}
/** Orders locations by path, line and column, so that output never depends on the order of work. */
export declare function compareLocations(a: Location, b: Location): number;
/** What to point at: the value itself, or the key it stands under. */
export type Aim = 'value' | 'key';
/** Anything that can say where a value of it was written. */
export interface Locatable {
    /**
     * The place of the value at `path`; of its nearest ancestor that exists where there is none. For a scalar the place
     * of the scalar, for a mapping or list the place of its first entry. With `aim: 'key'`, the place of the key.
     */
    locate(path: Path, aim?: Aim): Location;
}
