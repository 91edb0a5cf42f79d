import type { Repository } from '../model/files.ts';
import { remember } from './once.ts';
import { isWithin, parentOf } from './paths.ts';

/** What a side has in common with the one that it shares its files with. */
export interface Unchanged {
  /** Whether a file is the same on both sides, and reached by its own path. */
  file(path: string): boolean;
  /** Whether neither a path nor a directory above it differs. */
  path(path: string): boolean;
  /** Whether no file in a directory, and no directory above it, differs: what is found there is the same. */
  directory(path: string): boolean;
  /** Whether nothing below a directory, and no directory above it, differs. */
  below(path: string): boolean;
}

const known = new WeakMap<Repository, Unchanged>();

/**
 * What a side has in common with the other. Nothing where it shares nothing, and where a link differs: any path may lead
 * elsewhere then.
 */
export function unchangedIn(repository: Repository): Unchanged | undefined {
  const { sharing } = repository;
  if (sharing === undefined) return undefined;
  const { other, changed } = sharing;
  const { tree } = repository;
  let unchanged = known.get(repository);
  if (unchanged === undefined) {
    const leads = [...changed].some((path) =>
      [tree, other.tree].some((side) => (side.realPath(path) ?? path) !== path),
    );
    unchanged = leads ? NOTHING : compare(repository, changed);
    known.set(repository, unchanged);
  }
  return unchanged;
}

const NOTHING: Unchanged = { file: () => false, path: () => false, directory: () => false, below: () => false };

function compare({ tree }: Repository, changed: ReadonlySet<string>): Unchanged {
  const changedIn = new Set([...changed].map(parentOf));
  const path: (at: string) => boolean = remember((at) => !changed.has(at) && (at === '' || path(parentOf(at))));
  const isHere = remember((file) => tree.realPath(file) === file);
  return {
    path,
    file: (file) => path(file) && isHere(file),
    directory: (directory) => !changedIn.has(directory) && path(directory),
    below: remember((directory) => path(directory) && ![...changed].some((file) => isWithin(file, directory))),
  };
}
