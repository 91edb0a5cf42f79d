import { KUSTOMIZATION_NAMES, type Repository } from '../../model/files.ts';
import { joinPath } from '../../util/paths.ts';

/** The kustomization file of a directory: the first, where there are several, which kustomize itself refuses. */
export function kustomizationFile(repository: Repository, directory: string): string | undefined {
  return KUSTOMIZATION_NAMES.map((name) => joinPath(directory, name)).find(
    (path) => repository.tree.kind(path) === 'file',
  );
}
