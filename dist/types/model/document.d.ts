import type { Locatable } from './location.js';
import type { Value } from './value.js';
/**
 * One YAML document of a file. `value` is shared by everybody who reads the file and must never be changed in place:
 * see `edit` in provenance.ts. Positions are worked out when `locate` is called, not before.
 */
export interface Document extends Locatable {
    /** Path of the file, relative to the repository root. */
    readonly path: string;
    /** Index of the document in its file, from 0, empty documents counted. */
    readonly index: number;
    readonly value: Value;
}
/** Why a file or document could not be read, with its place. A closed set of codes. */
export interface SourceProblem {
    readonly code: 'syntax' | 'duplicate-key' | 'too-large' | 'too-deep' | 'alias-bomb' | 'not-text' | 'unreadable' | 'outside-repository';
    readonly message: string;
    readonly path: string;
    readonly line: number;
    readonly column: number;
}
/** A YAML or JSON file, parsed. `documents` holds what could be parsed, even when `problems` is not empty. */
export interface ParsedFile {
    readonly path: string;
    readonly documents: readonly Document[];
    readonly problems: readonly SourceProblem[];
}
/**
 * Which reading of YAML a caller wants. `manifest` is go-yaml v3 as kyaml and the API machinery use it (YAML 1.2
 * booleans, 1.1 integers); `json` is YAML 1.1 as sigs.k8s.io/yaml converts it, used for kustomization files and JSON
 * patches (`yes` and `on` are booleans).
 */
export type Dialect = 'manifest' | 'json';
