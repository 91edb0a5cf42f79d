import type { Document } from '../model/document.ts';
import type { Repository } from '../model/files.ts';
import type { Read } from '../model/unit.ts';
import { isMapping, type Mapping, type Path, type Value } from '../model/value.ts';
import { resolvePath } from '../util/paths.ts';
import { kustomizationFile } from './kustomize/kustomization-file.ts';

/** What a build would read, as far as the kustomizations say it. */
export interface StaticReads {
  readonly reads: readonly Read[];
  readonly files: ReadonlySet<string>;
}

/** Fields whose paths are includes of a kustomization, rather than files of a generator or a patch. */
const INCLUDES = new Set(['resources', 'bases', 'components']);

const MAX_DIRECTORIES = 5000;

/**
 * The files that a build of a directory reads, told without building it: for builds that fail, whose files are no less
 * reached. Every text of a kustomization that is a path is taken for one.
 */
export function staticReads(repository: Repository, root: string): StaticReads {
  const reads: Read[] = [];
  const files = new Set<string>();
  const seen = new Set<string>([root]);
  const pending = [root];
  for (let next = pending.pop(); next !== undefined && seen.size < MAX_DIRECTORIES; next = pending.pop()) {
    const file = kustomizationFile(repository, next);
    const document = file === undefined ? undefined : repository.parse(file, 'json').documents.find(isKustomization);
    if (file === undefined || document === undefined) continue;
    files.add(file);
    for (const { text, path } of texts(document.value, [])) {
      const target = targetOf(repository, next, text);
      if (target === undefined) continue;
      const field = String(path[0]);
      if (INCLUDES.has(field)) reads.push({ field, from: file, to: target, locate: () => document.locate(path) });
      if (repository.tree.kind(target) === 'file') files.add(target);
      else {
        // A link that leads back would make ever longer names of one directory.
        const real = repository.tree.realPath(target) ?? target;
        if (seen.has(real)) continue;
        seen.add(real);
        pending.push(target);
      }
    }
  }
  return { reads, files };
}

function isKustomization(document: Document): boolean {
  return isMapping(document.value);
}

function targetOf(repository: Repository, directory: string, text: string): string | undefined {
  if (text.length > 500 || text.includes('\n')) return undefined;
  // Generators name files as `key=path`.
  const target = resolvePath(directory, text.replace(/^[^=/]*=/, ''));
  return target === undefined || target === directory || repository.tree.kind(target) === undefined
    ? undefined
    : target;
}

function* texts(value: Value, path: Path): Iterable<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) for (const [index, entry] of value.entries()) yield* texts(entry, [...path, index]);
  else if (isMapping(value))
    for (const key of Object.keys(value)) yield* texts((value as Mapping)[key] as Value, [...path, key]);
}
