import type { DirectoryEntry, FileTree } from '../model/files.ts';
import { nameOf, parentOf } from '../util/paths.ts';

/** Files that stand in memory as a tree: texts by path, relative to the root, without `.` and `..`. */
export function memoryTree(files: Readonly<Record<string, string>>): FileTree {
  const directories = new Map<string, Map<string, DirectoryEntry['kind']>>([['', new Map()]]);
  for (const path of Object.keys(files)) {
    let kind: DirectoryEntry['kind'] = 'file';
    for (let entry = path; entry !== ''; entry = parentOf(entry)) {
      const siblings = directories.get(parentOf(entry)) ?? new Map();
      directories.set(parentOf(entry), siblings.set(nameOf(entry), kind));
      kind = 'directory';
    }
  }
  const paths = Object.keys(files).sort();
  const kindOf = (path: string) =>
    Object.hasOwn(files, path) ? 'file' : directories.has(path) ? 'directory' : undefined;
  return {
    kind: kindOf,
    entries: (path) => [...(directories.get(path) ?? [])].sort().map(([name, kind]) => ({ name, kind })),
    filesBelow: (path) => paths.filter((file) => path === '' || file.startsWith(`${path}/`)),
    realPath: (path) => (kindOf(path) === undefined ? undefined : path),
    read: (path) => ({ bytes: new TextEncoder().encode(Object.hasOwn(files, path) ? files[path] : '') }),
  };
}
