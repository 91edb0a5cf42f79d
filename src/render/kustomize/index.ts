import type { Repository } from '../../model/files.ts';
import { Builder } from './build.ts';
import type { Kustomizer, ResolveRemote } from './kustomizer.ts';

export { toYaml } from './emit.ts';
export { type Build, BuildError, type BuildRequest, type Kustomizer, type ResolveRemote } from './kustomizer.ts';

/**
 * A kustomizer whose caches live as long as it does. `earlier` is that of the side that this one shares its files with:
 * what it made of files that are the same here is not made again. It must follow the same remote bases.
 */
export function createKustomizer(
  repository: Repository,
  resolveRemote?: ResolveRemote,
  earlier?: Kustomizer,
): Kustomizer {
  return new Builder(repository, resolveRemote, earlier instanceof Builder ? earlier : undefined);
}
