import type { CodeOwners } from '../model/code-owners.ts';
import type { FileTree, Repository } from '../model/files.ts';
import { CODE_OWNERS_PATHS, parseCodeOwners } from '../util/code-owners.ts';
import { commitTree } from './commit-tree.ts';
import { gitPlace } from './git.ts';
import { openRepository } from './repository.ts';
import { workingTree } from './working-tree.ts';

/** GitHub does not load a larger file. */
const MAX_CHARACTERS = 3_000_000;

/** The CODEOWNERS of a repository, which is the first of its places. `prefix` leads from its root to what is judged. */
export function loadCodeOwners({ tree, text }: Repository, prefix = ''): CodeOwners {
  const path = CODE_OWNERS_PATHS.find((candidate) => tree.kind(candidate) === 'file');
  const content = path === undefined ? '' : text(path);
  if (content === undefined || content.length > MAX_CHARACTERS) {
    const message = 'the file cannot be read: it is too large, or no text';
    return { path, prefix, lines: [], problems: [{ line: 1, message }] };
  }
  return { path, prefix, ...parseCodeOwners(content) };
}

/**
 * The CODEOWNERS that judges a directory on disk, which may be one of several in its repository: the file stands at the
 * root all the same. `side` is the directory at the commit whose file counts.
 */
export function findCodeOwners(side: Repository, directory: string, commit: string | undefined): CodeOwners {
  if (commit === undefined) return loadCodeOwners(side);
  return ofTopLevel(side, directory, (topLevel) => commitTree(topLevel, commit));
}

/** The CODEOWNERS that a directory on disk would have after the pull request. `side` is the directory's working tree. */
export function findNewCodeOwners(side: Repository, directory: string): CodeOwners {
  return ofTopLevel(side, directory, workingTree);
}

function ofTopLevel(side: Repository, directory: string, open: (topLevel: string) => FileTree): CodeOwners {
  const place = gitPlace(directory);
  if (place === undefined || place.prefix === '') return loadCodeOwners(side);
  return loadCodeOwners(openRepository(open(place.topLevel)), `${place.prefix}/`);
}
