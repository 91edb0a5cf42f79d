import type { SourceProblem } from '../model/document.ts';
import type { DirectoryEntry, FileTree } from '../model/files.ts';
import { joinPath, nameOf, parentOf } from '../util/paths.ts';
import { walk } from './walk.ts';

/** What a directory holds before symlinks are followed. */
export interface RawEntry {
  readonly name: string;
  /** `other` is what no manifest can be: a socket, a device, a pipe. */
  readonly kind: 'file' | 'directory' | 'link' | 'other';
}

/** Where a tree comes from: a disk or Git objects. Paths given to it hold no symlink. Throws nothing. */
export interface TreeSource {
  /** The entries of a directory, or why they cannot be had. */
  list(path: string): readonly RawEntry[] | SourceProblem;
  /** Where a symlink points to, with `/`: from its directory, or with a leading `/` from the root; `undefined`: outside. */
  target(path: string): string | undefined;
  read(path: string): ReturnType<FileTree['read']>;
}

/** Larger files are no manifests; reading them would only cost memory. */
export const MAX_BYTES = 16 * 1024 * 1024;

/** As long as a path may be on Linux. */
const MAX_PATH = 4096;
/** As many symlinks as Linux follows for one path. */
const MAX_LINKS = 40;

/** What a path leads to when its symlinks are followed. */
interface Real {
  readonly path: string;
  readonly kind: 'file' | 'directory' | 'other';
}

const ROOT: Real = { path: '', kind: 'directory' };

/**
 * A tree over a source. Symlinks are followed here and not by the operating system, so that none can lead out of the
 * root, whatever stands outside, and a commit and a working tree cannot differ in it.
 */
export function createTree(source: TreeSource): FileTree {
  const problems: SourceProblem[] = [];
  const raw = new Map<string, ReadonlyMap<string, RawEntry>>();
  const real = new Map<string, Real | undefined>([['', ROOT]]);
  const listed = new Map<string, readonly DirectoryEntry[]>();

  function rawEntries(directory: string): ReadonlyMap<string, RawEntry> {
    let found = raw.get(directory);
    if (found === undefined) {
      const answer = source.list(directory);
      if ('code' in answer) problems.push(answer);
      const entries = 'code' in answer ? [] : answer.toSorted((a, b) => (a.name < b.name ? -1 : 1));
      found = new Map(entries.map((entry) => [entry.name, entry]));
      raw.set(directory, found);
    }
    return found;
  }

  /** Follows the links of a path; directories are remembered, files are not. */
  function follow(path: string, links: number): Real | undefined {
    if (real.has(path)) return real.get(path);
    if (path.length > MAX_PATH || links > MAX_LINKS) return undefined;
    const parent = follow(parentOf(path), links);
    if (parent?.kind !== 'directory') return undefined;
    const entry = rawEntries(parent.path).get(nameOf(path));
    if (entry === undefined) return undefined;
    const own = joinPath(parent.path, entry.name);
    const found = entry.kind === 'link' ? followLink(own, links + 1) : { path: own, kind: entry.kind };
    if (found?.kind === 'directory') real.set(path, found);
    return found;
  }

  function followLink(link: string, links: number): Real | undefined {
    const target = source.target(link);
    if (target === undefined || target.length > MAX_PATH || links > MAX_LINKS) return undefined;
    let at: Real | undefined = target.startsWith('/') ? ROOT : follow(parentOf(link), links);
    for (const name of target.split('/')) {
      if (name === '' || name === '.') continue;
      if (at?.kind !== 'directory' || (name === '..' && at.path === '')) return undefined;
      at = follow(name === '..' ? parentOf(at.path) : joinPath(at.path, name), links);
    }
    return at;
  }

  function entries(path: string): readonly DirectoryEntry[] {
    const directory = follow(path, 0);
    if (directory?.kind !== 'directory') return [];
    let found = listed.get(directory.path);
    if (found === undefined) {
      found = [...rawEntries(directory.path).values()].map((entry) => entryOf(directory.path, entry));
      listed.set(directory.path, found);
    }
    return found;
  }

  function entryOf(directory: string, { name, kind }: RawEntry): DirectoryEntry {
    if (kind === 'file' || kind === 'directory') return { name, kind };
    const end = follow(joinPath(directory, name), 0)?.kind ?? 'other';
    return { name, kind: end === 'other' ? 'outside' : end, link: kind === 'link' };
  }

  const tree: FileTree = {
    entries,
    kind(path) {
      const kind = follow(path, 0)?.kind;
      return kind === 'other' ? undefined : kind;
    },
    realPath: (path) => follow(path, 0)?.path,
    filesBelow: (path) =>
      walk(tree, path)
        .filter(({ kind }) => kind === 'file')
        .map((entry) => entry.path),
    read(path) {
      const found = follow(path, 0);
      if (found?.kind === 'file') return source.read(found.path);
      return { problem: unreadable(path, found?.kind ?? whyNothing(path)) };
    },
    problems: () => problems,
  };

  function whyNothing(path: string): 'link' | undefined {
    const parent = follow(parentOf(path), 0);
    return parent !== undefined && rawEntries(parent.path).get(nameOf(path))?.kind === 'link' ? 'link' : undefined;
  }

  return tree;
}

const REASONS = {
  directory: 'it is a directory',
  other: 'it is no regular file',
  link: 'the link leads out of the repository, or nowhere',
} as const;

function unreadable(path: string, kind: keyof typeof REASONS | 'file' | undefined): SourceProblem {
  const message = kind === undefined || kind === 'file' ? 'there is no such file' : REASONS[kind];
  return { code: kind === 'link' ? 'outside-repository' : 'unreadable', message, path, line: 1, column: 1 };
}

/** The problem of a file that is larger than the limit. */
export function tooLarge(path: string, bytes: number): SourceProblem {
  const size = `${Math.ceil(bytes / 1024 / 1024)} MiB`;
  const message = `it has ${size}, and no file over ${MAX_BYTES / 1024 / 1024} MiB is read`;
  return { code: 'too-large', message, path, line: 1, column: 1 };
}
