import type { Dialect, Document, ParsedFile, SourceProblem } from '../model/document.ts';
import type { FileTree, Repository } from '../model/files.ts';
import type { Path } from '../model/value.ts';
import { embed } from './embedded.ts';
import { fileOf, type Reading, readText } from './parse.ts';
import { decodeText } from './text.ts';

/** What a file holds, apart from its path: shared by the two sides of a pull request where both hold the same. */
interface Content {
  readonly objectId: string | undefined;
  readonly text: string | undefined;
  readonly problem: Omit<SourceProblem, 'path'> | undefined;
  readonly readings: Map<Dialect, Reading>;
}

/** What each repository has read so far, for another that shares with it. */
const contentsOf = new WeakMap<Repository, ReadonlyMap<string, Content>>();

/** What another repository may be used for. */
export interface Sharing {
  /** The repository to share with: usually the working tree, for the commit it is compared with. */
  readonly share?: Repository;
  /** The files that differ: every other one is known to be the same on both sides without looking at it. */
  readonly changed?: ReadonlySet<string>;
}

/**
 * A repository over a file tree: every file read once, and parsed once for each dialect. What `share` holds at a path is
 * used again where this one holds the same there, so that base and head read and parse only what differs; documents
 * of files that are known to be unchanged are the same ones.
 */
export function openRepository(tree: FileTree, { share, changed }: Sharing = {}): Repository {
  const contents = new Map<string, Content>();
  const files = { manifest: new Map<string, ParsedFile>(), json: new Map<string, ParsedFile>() };

  function contentAt(path: string): Content {
    let content = contents.get(path);
    if (content === undefined) {
      content = isUnchanged(path) ? sharedContent(path, true) : undefined;
      content ??= loadContent(tree, path, sharedContent(path, false));
      contents.set(path, content);
    }
    return content;
  }

  /** A link may lead to different files on the two sides, so only what is reached by its own path is known. */
  function isUnchanged(path: string): boolean {
    if (share === undefined || changed === undefined || changed.has(path)) return false;
    return tree.realPath(path) === path && share.tree.realPath(path) === path;
  }

  function sharedContent(path: string, load: boolean): Content | undefined {
    if (share === undefined) return undefined;
    if (load) share.text(path);
    return contentsOf.get(share)?.get(path);
  }

  function parse(path: string, dialect: Dialect = 'manifest'): ParsedFile {
    const known = files[dialect].get(path);
    if (known !== undefined) return known;
    if (share !== undefined && isUnchanged(path)) {
      // The very same documents, so that what was made of them is known again.
      const shared = share.parse(path, dialect);
      files[dialect].set(path, shared);
      return shared;
    }
    const { text, problem, readings } = contentAt(path);
    if (text === undefined)
      return { path, documents: [], problems: problem === undefined ? [] : [{ ...problem, path }] };
    const reading = readOnce(text, dialect, readings);
    const file = fileOf(path, reading);
    files[dialect].set(path, file);
    if (reading.bothDialects) files[dialect === 'json' ? 'manifest' : 'json'].set(path, file);
    return file;
  }

  const repository: Repository = {
    tree,
    ...(share === undefined || changed === undefined ? {} : { sharing: { other: share, changed } }),
    parse,
    text: (path) => contentAt(path).text,
    parseEmbedded: (text: string, host: Document, path: Path, dialect: Dialect = 'manifest') =>
      embed(readText(text, dialect), text, host, path),
  };
  contentsOf.set(repository, contents);
  return repository;
}

function readOnce(text: string, dialect: Dialect, readings: Map<Dialect, Reading>): Reading {
  let reading = readings.get(dialect);
  if (reading === undefined) {
    reading = readText(text, dialect);
    for (const other of reading.bothDialects ? (['manifest', 'json'] as const) : [dialect])
      readings.set(other, reading);
  }
  return reading;
}

function loadContent(tree: FileTree, path: string, other: Content | undefined): Content {
  const objectId = tree.objectId?.(path);
  if (other !== undefined && objectId !== undefined && objectId === other.objectId) return other;
  const answer = tree.read(path);
  if ('problem' in answer) return { objectId, text: undefined, problem: answer.problem, readings: new Map() };
  const text = decodeText(answer.bytes);
  if (text === undefined) return { objectId, text, problem: NOT_TEXT, readings: new Map() };
  if (text === other?.text) return { ...other, objectId };
  return { objectId, text, problem: undefined, readings: new Map() };
}

const NOT_TEXT = { code: 'not-text', message: 'it is no text in UTF-8 or UTF-16', line: 1, column: 1 } as const;
