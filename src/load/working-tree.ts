import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { DirectoryEntry, FileTree } from '../model/files.ts';

/** Larger files are no manifests; reading them would only cost memory. */
const MAX_BYTES = 16 * 1024 * 1024;
const SKIPPED = new Set(['.git', 'node_modules']);

/** The files of a directory on disk. `root` is absolute. */
export function workingTree(root: string): FileTree {
  const realRoot = realpathSync(root);
  const entriesByPath = new Map<string, readonly DirectoryEntry[]>();

  function realPath(relative: string): string | undefined {
    try {
      const real = path.relative(realRoot, realpathSync(path.join(realRoot, relative)));
      if (real === '..' || real.startsWith(`..${path.sep}`) || path.isAbsolute(real)) return undefined;
      return real.split(path.sep).join('/');
    } catch {
      return undefined;
    }
  }

  function kind(relative: string): 'file' | 'directory' | undefined {
    const full = path.join(realRoot, relative);
    const link = lstatSync(full, { throwIfNoEntry: false });
    if (link === undefined) return undefined;
    if (realPath(relative) === undefined) return undefined;
    const stats = statSync(full, { throwIfNoEntry: false });
    return stats?.isFile() ? 'file' : stats?.isDirectory() ? 'directory' : undefined;
  }

  function entries(relative: string): readonly DirectoryEntry[] {
    let found = entriesByPath.get(relative);
    if (found === undefined) {
      found = readEntries(relative);
      entriesByPath.set(relative, found);
    }
    return found;
  }

  function readEntries(relative: string): readonly DirectoryEntry[] {
    let listed: ReturnType<typeof list>;
    try {
      listed = list(relative);
    } catch {
      return [];
    }
    return listed
      .map((entry): DirectoryEntry => {
        if (entry.isFile()) return { name: entry.name, kind: 'file' };
        if (entry.isDirectory()) return { name: entry.name, kind: 'directory' };
        const link = entry.isSymbolicLink();
        return { name: entry.name, kind: kind(join(relative, entry.name)) ?? 'outside', link };
      })
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  }

  function list(relative: string) {
    return readdirSync(path.join(realRoot, relative), { withFileTypes: true });
  }

  function filesBelow(relative: string): readonly string[] {
    const files: string[] = [];
    const visit = (directory: string) => {
      for (const entry of list(directory).sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const child = join(directory, entry.name);
        if (entry.isDirectory()) {
          if (!SKIPPED.has(entry.name)) visit(child);
        } else if (kind(child) === 'file') files.push(child);
      }
    };
    if (kind(relative) === 'directory') visit(relative);
    return files;
  }

  return {
    kind,
    entries,
    filesBelow,
    realPath,
    read(relative) {
      const at = { path: relative, line: 1, column: 1 };
      try {
        if (realPath(relative) === undefined) {
          return { problem: { code: 'outside-repository', message: 'the path leaves the repository', ...at } };
        }
        const full = path.join(realRoot, relative);
        if (statSync(full).size > MAX_BYTES) {
          return { problem: { code: 'too-large', message: `larger than ${MAX_BYTES / 1024 / 1024} MiB`, ...at } };
        }
        return { bytes: readFileSync(full) };
      } catch (error) {
        return {
          problem: { code: 'unreadable', message: (error as NodeJS.ErrnoException).code ?? 'unreadable', ...at },
        };
      }
    },
  };
}

function join(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}
