import { openRepository } from '../../../src/load/repository.ts';
import type { FileTree, Repository } from '../../../src/model/files.ts';
import { isWithin, nameOf, parentOf } from '../../../src/util/paths.ts';

/** A tree of files that are nowhere on disk. */
export function memoryTree(
  files: Readonly<Record<string, string | Uint8Array>>,
  dirs: readonly string[] = [],
): FileTree {
  const contents = new Map(Object.entries(files).map(([path, content]) => [path.replace(/^\.?\/+/, ''), content]));
  const directories = new Set<string>(['', ...dirs]);
  for (const path of contents.keys()) {
    for (let above = parentOf(path); above !== ''; above = parentOf(above)) directories.add(above);
  }
  const kind = (path: string) => (contents.has(path) ? 'file' : directories.has(path) ? 'directory' : undefined);
  const paths = [...contents.keys(), ...directories].filter((path) => path !== '').sort();
  return {
    kind,
    entries: (directory) =>
      paths
        .filter((path) => parentOf(path) === directory)
        .map((path) => ({ name: nameOf(path), kind: kind(path) as 'file' | 'directory' })),
    filesBelow: (directory) => paths.filter((path) => contents.has(path) && isWithin(path, directory)),
    realPath: (path) => (kind(path) === undefined ? undefined : path),
    read: (path) => {
      const content = contents.get(path);
      if (content === undefined) {
        return { problem: { code: 'unreadable', message: 'there is no such file', path, line: 1, column: 1 } };
      }
      return { bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
    },
  };
}

/** A repository of such files. */
export function memoryRepository(files: Readonly<Record<string, string | Uint8Array>>): Repository {
  return openRepository(memoryTree(files));
}
