import type { SourceProblem } from '../model/document.ts';
import type { Repository } from '../model/files.ts';

/** Names of files that nothing is read from, by their endings. */
const ELSEWHERE = /\.(?!(?:ya?ml|json|tpl|env|[a-z]+ignore)$)[a-z0-9]+$/i;
/** Encodings that are told by a mark, or are what everybody else reads. */
const READABLE = /^utf-?(?:8|16|16le-bom)$/i;
const ENCODING = 'working-tree-encoding=';

/**
 * The lines of a `.gitattributes` by which Git checks manifests out in another encoding than it holds them in: what is
 * read on disk is then not what controllers get, who know of no such attribute (gitattributes, `working-tree-encoding`).
 */
export function encodingProblems(repository: Repository, path: string): readonly SourceProblem[] {
  const lines = (repository.text(path) ?? '').split('\n');
  return lines.flatMap((text, index): SourceProblem[] => {
    const [pattern = '', ...attributes] = text.trim().split(/[ \t\r]+/);
    const encodings = attributes
      .filter((attribute) => attribute.startsWith(ENCODING))
      .map((attribute) => attribute.slice(ENCODING.length))
      .filter((encoding) => !READABLE.test(encoding));
    if (encodings.length === 0 || pattern.startsWith('#') || isElsewhere(pattern)) return [];
    const message = `Git checks files out as ${encodings.at(-1)}: what is read here is not what clusters get`;
    return [{ code: 'not-text', message, path, line: index + 1, column: 1 }];
  });
}

/** A quoted pattern may go on behind a space, and what a macro is for stands elsewhere. */
function isElsewhere(pattern: string): boolean {
  return !pattern.startsWith('"') && !pattern.startsWith('[attr]') && ELSEWHERE.test(pattern);
}
