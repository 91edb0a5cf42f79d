import type { Dialect, Document, ParsedFile } from '../model/document.ts';
import type { Repository } from '../model/files.ts';
import type { Location } from '../model/location.ts';
import { joinPath } from '../util/paths.ts';

/**
 * A repository that is checked out beside the one that is judged, with its places said from there (`../charts/x.yaml`),
 * so that nobody takes them for files of the repository. It is read by its own paths all the same.
 */
export function repositoryBeside(repository: Repository, path: string): Repository {
  const files = new Map<string, ParsedFile>();
  const moved = <T extends Location>(location: T): T => ({ ...location, path: joinPath(path, location.path) });
  const place = (document: Document): Document => ({
    path: joinPath(path, document.path),
    index: document.index,
    value: document.value,
    locate: (way, aim) => moved(document.locate(way, aim)),
  });
  return {
    ...repository,
    parse(file: string, dialect: Dialect = 'manifest') {
      const key = `${dialect}\n${file}`;
      let parsed = files.get(key);
      if (parsed === undefined) {
        const { documents, problems } = repository.parse(file, dialect);
        parsed = { path: joinPath(path, file), documents: documents.map(place), problems: problems.map(moved) };
        files.set(key, parsed);
      }
      return parsed;
    },
  };
}
