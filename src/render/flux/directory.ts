import type { Repository } from '../../model/files.ts';

/**
 * A path joined to a root as source paths are (filepath-securejoin): `..` stops at the root, and a leading slash says
 * nothing.
 */
export function clampedJoin(root: string, path: string): string {
  const own: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') own.pop();
    else own.push(part);
  }
  return [...(root === '' ? [] : [root]), ...own].join('/');
}

/** Whether a path is a directory of the repository. */
export function isDirectory(repository: Repository, path: string): boolean {
  return path === '' || repository.tree.kind(path) === 'directory';
}
