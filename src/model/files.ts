import type { Dialect, Document, ParsedFile } from './document.ts';

/** The names of a kustomization file, in the order in which kustomize looks for them. */
export const KUSTOMIZATION_NAMES: readonly string[] = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

export interface DirectoryEntry {
  readonly name: string;
  /** What the entry is after following symlinks; `outside` for a link that leaves the repository or leads nowhere. */
  readonly kind: 'file' | 'directory' | 'outside';
  /** Whether the entry itself is a symlink. */
  readonly link?: boolean;
}

/**
 * The files of one side of a repository: the working tree, or a commit read from Git objects. Paths are relative to the
 * root, with `/`, without `.` or `..`; `''` is the root itself. Nothing outside the root can be reached.
 */
export interface FileTree {
  /** What is at a path after following symlinks; `undefined` for nothing, or for a link that leaves the root. */
  kind(path: string): 'file' | 'directory' | undefined;
  /** The entries of a directory, sorted by name in code-unit order. Empty where there is no directory. */
  entries(path: string): readonly DirectoryEntry[];
  /** Every file below a directory, sorted, following no symlinked directory, leaving out `.git` and `node_modules`. */
  filesBelow(path: string): readonly string[];
  /** The path with every symlink in it resolved, or `undefined` where there is nothing or it leaves the root. */
  realPath(path: string): string | undefined;
  /** The content, or a problem: larger than the limit, unreadable, not there. Throws nothing. */
  read(path: string): { readonly bytes: Uint8Array } | { readonly problem: import('./document.ts').SourceProblem };
  /** What tells the content of a file from any other, where it is known without reading it: a Git object id. */
  objectId?(path: string): string | undefined;
  /** What was met so far that could not be listed: unreadable directories. */
  problems?(): readonly import('./document.ts').SourceProblem[];
}

/**
 * The repository as every stage sees it: files, and their documents, each parsed once.
 */
export interface Repository {
  readonly tree: FileTree;
  /** The side that was opened first, and the files that differ from it; absent where this one stands alone. */
  readonly sharing?: { readonly other: Repository; readonly changed: ReadonlySet<string> };
  /** The documents of a file. Parsed once for each dialect and shared. Throws nothing: see `problems`. */
  parse(path: string, dialect?: Dialect): ParsedFile;
  /**
   * Parses text that stands inside a document, such as an inline patch: `path` is where in `host` the text is. What it
   * gives locates into the host's file: exactly for literal block scalars, at the scalar's start otherwise.
   */
  parseEmbedded(text: string, host: Document, path: import('./value.ts').Path, dialect?: Dialect): ParsedFile;
  /** The text of a file, CRLF as it is, without a byte order mark; `undefined` where it cannot be read or is binary. */
  text(path: string): string | undefined;
}
