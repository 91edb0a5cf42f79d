import { KUSTOMIZATION_NAMES, type Repository } from '../../model/files.ts';
import { isSameValue } from '../../model/same.ts';
import { nameOf } from '../../util/paths.ts';
import type { Unchanged } from '../../util/unchanged.ts';
import type { Accumulation } from './accumulate.ts';

/** The side that builds, and the one that it shares its files with. */
export interface Sides {
  readonly own: Repository;
  readonly other: Repository;
  readonly unchanged: Unchanged;
}

/**
 * Whether what the other side made of its files is what would be made of the same files here: nothing of it was read from
 * a file that differs, or that one side lacks; in no directory that was entered does any file differ, so that the
 * kustomization found there is the same. A kustomization is compared by what it says as well: one that is the same file
 * says something else where a chart that it asks for, or a file that it names, is taken out of it or put in its place.
 */
export function isReusable({ notes, directories, schema }: Accumulation, sides: Sides): boolean {
  const { unchanged } = sides;
  if (schema.isChosen) return false;
  for (const directory of directories) if (!unchanged.directory(directory)) return false;
  for (const file of notes.files) if (!unchanged.file(file) || !saysTheSame(file, sides)) return false;
  return notes.reads.every(({ to }) => unchanged.path(to));
}

function saysTheSame(file: string, { own, other }: Sides): boolean {
  if (!KUSTOMIZATION_NAMES.includes(nameOf(file))) return true;
  const ours = own.parse(file, 'json').documents;
  const theirs = other.parse(file, 'json').documents;
  if (ours === theirs) return true;
  return ours.length === theirs.length && ours.every(({ value }, at) => isSameValue(value, theirs[at]?.value));
}
