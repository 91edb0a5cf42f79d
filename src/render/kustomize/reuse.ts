import type { Repository } from '../../model/files.ts';
import { parentOf } from '../../util/paths.ts';
import type { Accumulation } from './accumulate.ts';

/** Whether what another side made of its files is what would be made of the same files here. */
export type Reusable = (made: Accumulation) => boolean;

/**
 * Tells what the two sides have in common: nothing of it was read from a file that differs, or that one side lacks; in
 * no directory that was entered does any file differ, so that the kustomization found there is the same. Where a link
 * differs, any path may lead elsewhere, and nothing is reused.
 */
export function reusableWith({ tree, sharing }: Repository): Reusable {
  if (sharing === undefined) return () => false;
  const { other, changed } = sharing;
  const leads = [...changed].some((path) => [tree, other.tree].some((side) => (side.realPath(path) ?? path) !== path));
  if (leads) return () => false;
  const changedIn = new Set([...changed].map(parentOf));
  const known = new Map<string, boolean>();
  /** Whether neither a path nor a directory above it differs. */
  const isSame = (path: string): boolean => {
    let answer = known.get(path);
    if (answer === undefined) {
      answer = !changed.has(path) && (path === '' || isSame(parentOf(path)));
      known.set(path, answer);
    }
    return answer;
  };
  const here = new Map<string, boolean>();
  const isHere = (file: string): boolean => {
    let answer = here.get(file);
    if (answer === undefined) {
      answer = tree.realPath(file) === file;
      here.set(file, answer);
    }
    return answer;
  };
  return ({ notes, directories, schema }) => {
    if (schema.isChosen) return false;
    for (const directory of directories) if (changedIn.has(directory) || !isSame(directory)) return false;
    for (const file of notes.files) if (!isSame(file) || !isHere(file)) return false;
    return notes.reads.every(({ to }) => isSame(to));
  };
}
