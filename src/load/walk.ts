import type { DirectoryEntry } from '../model/files.ts';
import { joinPath } from '../util/paths.ts';

/** Directories that hold nothing of the repository's own. */
const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** What `walk` lists directories with. */
export interface Listing {
  entries(path: string): readonly DirectoryEntry[];
}

/** An entry and its path. */
export interface Walked extends DirectoryEntry {
  readonly path: string;
}

/**
 * Everything below a directory that is no directory itself, sorted by path. Symlinked directories are not followed, so
 * no cycle of links can hold it; `.git` and `node_modules` are left out. It keeps its own stack, because the depth of
 * a tree is up to whoever wrote it.
 */
export function walk(listing: Listing, directory: string): Walked[] {
  const found: Walked[] = [];
  const pending = [directory];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const entry of listing.entries(next)) {
      const path = joinPath(next, entry.name);
      if (entry.kind !== 'directory') found.push({ ...entry, path });
      else if (!entry.link && !SKIPPED.has(entry.name)) pending.push(path);
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
