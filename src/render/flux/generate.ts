import type { Repository } from '../../model/files.ts';
import { joinPath } from '../../util/paths.ts';
import { kustomizationFile } from '../kustomize/kustomization-file.ts';

/** More files than a directory of manifests holds. */
const MAX_FILES = 20_000;

/**
 * The `resources` that kustomize-controller generates for a directory without a kustomization file (fluxcd/pkg
 * kustomize, `generateKustomization`): every YAML file below, in the order of a directory walk, and each subdirectory
 * that has a kustomization file in place of its files. `isIgnored` tells what the source's artifact leaves out.
 */
export function generatedResources(
  repository: Repository,
  directory: string,
  isIgnored: (path: string) => boolean,
): string[] {
  const resources: string[] = [];
  const visit = (current: string, shown: string): void => {
    for (const { name, kind, link } of repository.tree.entries(current)) {
      const path = joinPath(current, name);
      const reference = `${shown}/${name}`;
      if (name === '.git' || resources.length >= MAX_FILES) continue;
      if (kind === 'directory' && !link) {
        const file = kustomizationFile(repository, path);
        if (file === undefined || isIgnored(file)) visit(path, reference);
        else resources.push(reference);
      } else if (kind === 'file' && /\.ya?ml$/.test(name) && !isIgnored(path)) resources.push(reference);
    }
  };
  visit(directory, '.');
  return resources;
}
