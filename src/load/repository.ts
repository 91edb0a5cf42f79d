import type { Dialect, Document, ParsedFile } from '../model/document.ts';
import type { FileTree, Repository } from '../model/files.ts';
import type { Path } from '../model/value.ts';
import { parseText } from './parse.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** A repository over a file tree: every file read once, and parsed once for each dialect. */
export function openRepository(tree: FileTree): Repository {
  const texts = new Map<string, string | undefined>();
  const parsed: Record<Dialect, Map<string, ParsedFile>> = { manifest: new Map(), json: new Map() };

  function text(path: string): string | undefined {
    if (texts.has(path)) return texts.get(path);
    const answer = tree.read(path);
    let found: string | undefined;
    if ('bytes' in answer) {
      try {
        found = decoder.decode(answer.bytes);
      } catch {
        found = undefined;
      }
    }
    texts.set(path, found);
    return found;
  }

  return {
    tree,
    text,
    parse(path, dialect = 'manifest') {
      let file = parsed[dialect].get(path);
      if (file === undefined) {
        const content = text(path);
        file =
          content === undefined
            ? {
                path,
                documents: [],
                problems: [
                  { code: 'unreadable', message: 'the file cannot be read as text', path, line: 1, column: 1 },
                ],
              }
            : parseText(path, content, dialect);
        parsed[dialect].set(path, file);
      }
      return file;
    },
    parseEmbedded(content: string, host: Document, path: Path, dialect: Dialect = 'manifest') {
      const inner = parseText(host.path, content, dialect);
      const documents = inner.documents.map((document) => ({
        ...document,
        locate: (way: Path) => {
          const start = host.locate(path);
          const at = document.locate(way);
          return { path: host.path, line: start.line + at.line, column: at.column };
        },
      }));
      return { ...inner, documents };
    },
  };
}
