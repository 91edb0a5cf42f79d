import { closeSync, fstatSync, openSync, readdirSync, readlinkSync, readSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { SourceProblem } from '../model/document.ts';
import { NotEvaluatedError } from '../model/exit.ts';
import type { FileTree } from '../model/files.ts';
import { createTree, MAX_BYTES, type RawEntry, tooLarge } from './tree.ts';

/**
 * The files of a directory on disk, each directory listed once. Raises a NotEvaluatedError where there is no such
 * directory.
 */
export function workingTree(root: string): FileTree {
  const realRoot = openRoot(root);
  const full = (relative: string) => (relative === '' ? realRoot : `${realRoot}/${relative}`);
  return createTree({
    list(relative) {
      try {
        return readdirSync(full(relative), { withFileTypes: true }).map(rawEntry);
      } catch (error) {
        return failure(relative, error, 'the directory cannot be listed');
      }
    },
    target(relative) {
      try {
        return relativeTarget(realRoot, readlinkSync(full(relative)));
      } catch {
        return undefined;
      }
    },
    read(relative) {
      try {
        return readBounded(relative, full(relative));
      } catch (error) {
        return { problem: failure(relative, error, 'the file cannot be read') };
      }
    },
  });
}

function openRoot(root: string): string {
  try {
    const real = realpathSync(root);
    readdirSync(real);
    return real;
  } catch (error) {
    throw new NotEvaluatedError(`${root} is no directory that can be read (${codeOf(error)})`);
  }
}

function rawEntry(entry: import('node:fs').Dirent): RawEntry {
  const { name } = entry;
  if (entry.isFile()) return { name, kind: 'file' };
  if (entry.isDirectory()) return { name, kind: 'directory' };
  return { name, kind: entry.isSymbolicLink() ? 'link' : 'other' };
}

/** A link as the tree wants it: an absolute one counts where it leads into the repository. */
function relativeTarget(realRoot: string, target: string): string | undefined {
  if (!path.isAbsolute(target)) return target.split(path.sep).join('/');
  const inside = path.relative(realRoot, target);
  return inside.startsWith('..') || path.isAbsolute(inside) ? undefined : `/${inside.split(path.sep).join('/')}`;
}

/** The size is asked of the open file, so that a large one costs nothing and cannot be exchanged in between. */
function readBounded(relative: string, full: string): ReturnType<FileTree['read']> {
  const file = openSync(full, 'r');
  try {
    const { size } = fstatSync(file);
    if (size > MAX_BYTES) return { problem: tooLarge(relative, size) };
    const bytes = Buffer.allocUnsafe(size);
    let filled = 0;
    for (let read = -1; read !== 0 && filled < size; filled += read)
      read = readSync(file, bytes, filled, size - filled, filled);
    return { bytes: bytes.subarray(0, filled) };
  } finally {
    closeSync(file);
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error';
}

function failure(relative: string, error: unknown, message: string): SourceProblem {
  return { code: 'unreadable', message: `${message} (${codeOf(error)})`, path: relative, line: 1, column: 1 };
}
