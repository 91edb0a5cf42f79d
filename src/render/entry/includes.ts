import type { Repository } from '../../model/files.ts';
import type { Survey } from '../../model/survey.ts';
import { isMapping, listAt, type Mapping, stringAt } from '../../model/value.ts';
import { parentOf, resolvePath } from '../../util/paths.ts';

/** What the kustomizations of a repository include, by what they say and without building them. */
export interface Includes {
  /** Directories with a kustomization that no other includes, Components left out; sorted. */
  readonly roots: readonly string[];
  /** The roots through which a file or directory is included. */
  rootsOf(path: string): readonly string[];
}

const FIELDS = ['resources', 'bases', 'components', 'generators', 'transformers'];

/** Reads every kustomization of the repository for the paths that it includes. */
export function readIncludes(repository: Repository, survey: Survey): Includes {
  const includedBy = new Map<string, Set<string>>();
  const components = new Set<string>();
  for (const [directory, file] of survey.kustomizations) {
    const value = repository.parse(file, 'json').documents.find((document) => isMapping(document.value))?.value;
    if (stringAt(value, 'kind') === 'Component') components.add(directory);
    for (const path of includesOf(value as Mapping | undefined, directory)) {
      includedBy.set(path, (includedBy.get(path) ?? new Set()).add(directory));
    }
  }
  const isRoot = (directory: string) => !includedBy.has(directory) && !components.has(directory);
  return {
    roots: [...survey.kustomizations.keys()].filter(isRoot).sort(),
    rootsOf(path) {
      const found = new Set<string>();
      const seen = new Set<string>([path]);
      const pending = [...(includedBy.get(path) ?? [])];
      for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (seen.has(next)) continue;
        seen.add(next);
        if (isRoot(next)) found.add(next);
        pending.push(...(includedBy.get(next) ?? []));
      }
      return [...found].sort();
    },
  };
}

function* includesOf(value: Mapping | undefined, directory: string): Iterable<string> {
  for (const field of FIELDS) {
    for (const entry of listAt(value, field)) {
      const path = typeof entry === 'string' && !entry.includes('\n') ? resolvePath(directory, entry) : undefined;
      if (path !== undefined) yield path;
    }
  }
}

/** The directory of the nearest kustomization at or above a file. */
export function nearestKustomization(survey: Survey, file: string): string | undefined {
  for (let directory = parentOf(file); ; directory = parentOf(directory)) {
    if (survey.kustomizations.has(directory)) return directory;
    if (directory === '') return undefined;
  }
}
