import type { Dialect, ParsedFile, SourceProblem } from '../../model/document.ts';
import type { FileTree, Repository } from '../../model/files.ts';
import { isWithin, nameOf, parentOf, resolvePath } from '../../util/paths.ts';
import { Failure } from './failure.ts';

/** Kustomizations that include one another in a chain: far more than anybody has, and few enough for the stack. */
const MAX_DEPTH = 200;

/** The directory of a kustomization, and what led to it. kustomize calls it the root of a loader. */
export class Site {
  readonly repository: Repository;
  /** Relative to the repository's root, symlinks resolved. */
  readonly directory: string;
  readonly parent: Site | undefined;
  readonly restrictor: 'rootOnly' | 'none';
  readonly #depth: number;

  constructor(
    repository: Repository,
    directory: string,
    restrictor: 'rootOnly' | 'none',
    parent: Site | undefined = undefined,
  ) {
    this.repository = repository;
    this.directory = directory;
    this.restrictor = restrictor;
    this.parent = parent;
    this.#depth = parent === undefined ? 0 : parent.#depth + 1;
    if (this.#depth > MAX_DEPTH) {
      throw new Failure(`more than ${MAX_DEPTH} kustomizations include one another`, { code: 'limit' });
    }
  }

  /** The file that a path of the kustomization names, symlinks resolved. Raises `Failure`. */
  file(relative: string): string {
    const { path, real, kind } = this.#resolve(relative);
    if (kind === 'directory') throw new Failure(`read ${shown(path)}: is a directory`, { code: 'missing' });
    if (kind === undefined || real === undefined) throw missing(path);
    if (this.restrictor === 'rootOnly' && !isWithin(parentOf(real), this.directory)) {
      throw new Failure(`security; file '${shown(real)}' is not in or below '${shown(this.directory)}'`);
    }
    return real;
  }

  /** The text of a file, CRLF and all. Raises `Failure`. */
  text(file: string): string {
    const text = this.repository.text(file);
    if (text === undefined) throw new Failure(`${shown(file)} cannot be read as text`);
    return text;
  }

  /** The documents of a file. Raises `Failure` where it does not parse. */
  parse(file: string, dialect: Dialect): ParsedFile {
    const parsed = this.repository.parse(file, dialect);
    assertParsed(parsed, dialect);
    return parsed;
  }

  /** The site of a directory that the kustomization names. Raises `Failure`. */
  enter(relative: string): Site {
    const { path, real, kind } = this.#resolve(relative, `new root '${relative}' cannot be absolute`);
    if (kind === 'file') throw new Failure(`must build at directory: '${shown(path)}': file is not directory`);
    if (kind === undefined || real === undefined) throw missing(path);
    this.assertNoCycle(real);
    return new Site(this.repository, real, this.restrictor, this);
  }

  /** The site of a directory of a checkout whose root this is. Raises `Failure`. */
  enterBelow(path: string): Site {
    const real = this.repository.tree.realPath(path);
    if (real === undefined || this.repository.tree.kind(real) !== 'directory') throw missing(path);
    return new Site(this.repository, real, this.restrictor, this.parent);
  }

  /** Raises `Failure` where a directory equals or contains one that is being built. */
  assertNoCycle(directory: string): void {
    for (let site: Site | undefined = this; site !== undefined; site = site.parent) {
      if (site.repository === this.repository && isWithin(site.directory, directory)) {
        const message = `cycle detected: candidate root '${shown(directory)}' contains visited root '${shown(site.directory)}'`;
        throw new Failure(message, { code: 'cycle' });
      }
    }
  }

  /** What a path leads to, without an error for what cannot be. */
  kind(relative: string): 'file' | 'directory' | undefined {
    if (relative.startsWith('/')) return undefined;
    const path = resolvePath(this.directory, relative);
    return path === undefined ? undefined : entryAt(this.repository.tree, path).kind;
  }

  #resolve(relative: string, absolute?: string): Entry & { readonly path: string } {
    if (relative === '') throw new Failure('the path is empty');
    if (relative.startsWith('/')) {
      throw new Failure(absolute ?? `the path '${relative}' is absolute and so outside the repository`, {
        code: 'outside',
      });
    }
    const path = resolvePath(this.directory, relative);
    if (path === undefined) throw new Failure(`the path '${relative}' leaves the repository`, { code: 'outside' });
    return { path, ...entryAt(this.repository.tree, path) };
  }
}

/** What is at a path of a tree, symlinks followed. */
interface Entry {
  readonly kind: 'file' | 'directory' | undefined;
  readonly real: string | undefined;
}

const entriesByTree = new WeakMap<FileTree, Map<string, Entry>>();

/** Looks a path up once: overlays ask for the same bases again and again. */
function entryAt(tree: FileTree, path: string): Entry {
  let entries = entriesByTree.get(tree);
  if (entries === undefined) {
    entries = new Map();
    entriesByTree.set(tree, entries);
  }
  let entry = entries.get(path);
  if (entry === undefined) {
    entry = { kind: tree.kind(path), real: tree.realPath(path) };
    entries.set(path, entry);
  }
  return entry;
}

/** A path of the repository as messages show it: with the repository's root for `/`. */
export function shown(path: string): string {
  return `/${path}`;
}

function missing(path: string): Failure {
  return new Failure(`${shown(path)}: no such file or directory`, { code: 'missing' });
}

/** The problem for which kustomize refuses a file. Where it converts to JSON, the last of several equal keys counts. */
export function fatalProblem(parsed: ParsedFile, dialect: Dialect): SourceProblem | undefined {
  return parsed.problems.find(({ code }) => dialect === 'manifest' || code !== 'duplicate-key');
}

/** Raises `Failure` for such a problem. */
export function assertParsed(parsed: ParsedFile, dialect: Dialect): void {
  const problem = fatalProblem(parsed, dialect);
  if (problem === undefined) return;
  const message = `MalformedYAMLError: yaml: line ${problem.line}: ${problem.message} in File: ${nameOf(problem.path)}`;
  throw new Failure(message, { code: problem.code === 'too-large' ? 'limit' : 'invalid' });
}
