import type { SourceProblem } from '../model/document.ts';
import type { FileTree, Repository } from '../model/files.ts';
import { nameOf, parentOf } from '../util/paths.ts';
import { type CommitPlace, commitPlace, runGit, split, succeed } from './git.ts';
import { createTree, MAX_BYTES, type RawEntry, tooLarge } from './tree.ts';

/** A blob of a commit. */
interface Blob {
  readonly id: string;
  /** Bytes. */
  readonly size: number;
  readonly isLink: boolean;
}

/** The files of one commit as Git lists them. */
interface Listing {
  readonly directories: ReadonlyMap<string, readonly RawEntry[]>;
  readonly blobs: ReadonlyMap<string, Blob>;
}

/**
 * The files of a commit. `root` is a directory of the repository, which need not be its top level. Raises a
 * NotEvaluatedError where there is no repository or no such commit.
 */
export function commitTree(root: string, ref: string): FileTree {
  return treeOfCommit(commitPlace(root, ref));
}

/**
 * The files of a commit, read from Git objects without a checkout; where the commit has no such directory the tree is
 * empty. Large-file pointers stay pointers and submodules are empty directories. What is known to be in the working tree
 * too is read there, which needs no other process. Raises a NotEvaluatedError where Git fails.
 */
export function treeOfCommit({ topLevel, prefix, commit }: CommitPlace, sharing?: Repository['sharing']): FileTree {
  const { directories, blobs } = listCommit(topLevel, commit, prefix);
  const reader = blobReader(topLevel, blobs, sharing?.changed ?? new Set());
  const tree = createTree({
    list: (path) => directories.get(path) ?? [],
    target(path) {
      const blob = blobs.get(path);
      const text = blob === undefined ? undefined : reader(blob)?.toString();
      return text?.startsWith('/') ? undefined : text;
    },
    read(path) {
      const blob = blobs.get(path);
      const isSame = sharing !== undefined && !sharing.changed.has(path) && sharing.other.tree.realPath(path) === path;
      if (blob !== undefined && isSame) return sharing.other.tree.read(path);
      if (blob !== undefined && blob.size > MAX_BYTES) return { problem: tooLarge(path, blob.size) };
      const bytes = blob === undefined ? undefined : reader(blob);
      return bytes === undefined ? { problem: missing(path) } : { bytes };
    },
  });
  return {
    ...tree,
    objectId: (path) => {
      const real = tree.realPath(path);
      return real === undefined ? undefined : blobs.get(real)?.id;
    },
  };
}

function missing(path: string): SourceProblem {
  const message = 'the Git object is missing: a partial or damaged clone';
  return { code: 'unreadable', message, path, line: 1, column: 1 };
}

function listCommit(topLevel: string, commit: string, prefix: string): Listing {
  const directories = new Map<string, RawEntry[]>([['', []]]);
  const blobs = new Map<string, Blob>();
  const treeish = `${commit}:${prefix}`;
  const listing = ['ls-tree', '-r', '-l', '-z', '--full-tree', treeish];
  const { status, stdout } = runGit(topLevel, listing);
  // Asked again only to be told why: the directory may not have been there.
  const exists = status === 0 || runGit(topLevel, ['cat-file', '-t', treeish]).stdout.toString().trim() === 'tree';
  const lines = exists ? split(status === 0 ? stdout : succeed(topLevel, listing)) : [];
  for (const line of lines) {
    const tab = line.indexOf('\t');
    const path = line.slice(tab + 1);
    const [mode, , id = '', size] = line.slice(0, tab).split(/ +/);
    if (!isSafe(path)) continue;
    if (mode !== SUBMODULE) blobs.set(path, { id, size: Number(size), isLink: mode === SYMLINK });
    addEntry(directories, path, mode === SUBMODULE ? 'directory' : mode === SYMLINK ? 'link' : 'file');
  }
  return { directories, blobs };
}

const SUBMODULE = '160000';
const SYMLINK = '120000';

/** Git itself checks out no such names; a crafted commit may hold them. */
function isSafe(path: string): boolean {
  return !/(?:^|\/)(?:|\.|\.\.|\.git)(?:\/|$)/i.test(path);
}

/** Adds an entry and the directories above it that are not there yet. */
function addEntry(directories: Map<string, RawEntry[]>, path: string, kind: RawEntry['kind']): void {
  let entry: RawEntry = { name: nameOf(path), kind };
  let parent = parentOf(path);
  if (kind === 'directory') directories.set(path, []);
  for (let siblings = directories.get(parent); siblings === undefined; siblings = directories.get(parent)) {
    directories.set(parent, [entry]);
    entry = { name: nameOf(parent), kind: 'directory' };
    parent = parentOf(parent);
  }
  directories.get(parent)?.push(entry);
}

/** Blobs up to this size are read many at a time. */
const BATCHED = 1024 * 1024;
/** Bytes of one batch. */
const MAX_BATCH = 64 * 1024 * 1024;
const DATA_FILE = /(?:\.ya?ml|\.json|^Kustomization|^Chart\.lock)$/i;

/** Whether a batch is to hold a blob. */
type Wanted = (path: string, blob: Blob) => boolean;

/**
 * Reads blobs when they are asked for, with as few processes as can be: the first request brings the links and what
 * differs, the next miss all YAML and JSON, the next everything else of a moderate size, and only what is left is read
 * alone.
 */
function blobReader(
  topLevel: string,
  blobs: ReadonlyMap<string, Blob>,
  changed: ReadonlySet<string>,
): (blob: Blob) => Buffer | undefined {
  const contents = new Map<string, Buffer>();
  const batches: Wanted[] = [
    (path, { isLink }) => isLink || changed.has(path),
    (path) => DATA_FILE.test(nameOf(path)),
    () => true,
  ];
  return (blob) => {
    while (!contents.has(blob.id)) {
      const batch = batches.shift();
      const wanted = batch === undefined ? [blob] : batchOf(blobs, batch, contents);
      for (const [id, content] of readBlobs(topLevel, wanted)) contents.set(id, content);
      if (batch === undefined) break;
    }
    return contents.get(blob.id);
  };
}

function batchOf(blobs: ReadonlyMap<string, Blob>, wanted: Wanted, known: ReadonlyMap<string, Buffer>): Blob[] {
  const batch = new Map<string, Blob>();
  let bytes = 0;
  for (const [path, blob] of blobs) {
    if (blob.size > BATCHED || known.has(blob.id) || batch.has(blob.id) || !wanted(path, blob)) continue;
    bytes += blob.size;
    if (bytes > MAX_BATCH) break;
    batch.set(blob.id, blob);
  }
  return [...batch.values()];
}

/** The contents of blobs by id; a blob that the clone lacks is absent. */
function readBlobs(topLevel: string, wanted: readonly Blob[]): Map<string, Buffer> {
  const contents = new Map<string, Buffer>();
  if (wanted.length === 0) return contents;
  const answer = succeed(topLevel, ['cat-file', '--batch'], wanted.map(({ id }) => `${id}\n`).join(''));
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf('\n', at);
    const [id = '', type, size] = answer.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    contents.set(id, answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}
