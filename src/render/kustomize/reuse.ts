import type { Unchanged } from '../../util/unchanged.ts';
import type { Accumulation } from './accumulate.ts';

/**
 * Whether what another side made of its files is what would be made of the same files here: nothing of it was read from
 * a file that differs, or that one side lacks; in no directory that was entered does any file differ, so that the
 * kustomization found there is the same.
 */
export function isReusable({ notes, directories, schema }: Accumulation, unchanged: Unchanged): boolean {
  if (schema.isChosen) return false;
  for (const directory of directories) if (!unchanged.directory(directory)) return false;
  for (const file of notes.files) if (!unchanged.file(file)) return false;
  return notes.reads.every(({ to }) => unchanged.path(to));
}
