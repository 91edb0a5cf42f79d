import type { EnterRemote } from './accumulate.ts';
import { Failure } from './failure.ts';
import { parseGitUrl } from './git-url.ts';
import type { ResolveRemote } from './kustomizer.ts';
import { isRemoteFile } from './workspace.ts';

/** Maps the URLs that kustomize would clone to checkouts. Raises `Failure` for those that nobody maps. */
export function remoteResolver(resolveRemote: ResolveRemote | undefined): EnterRemote {
  return (url) => {
    if (!isRemoteFile(url) && parseGitUrl(url) === undefined) return undefined;
    const found = resolveRemote?.(url);
    if (found === undefined) {
      const message = `${url} is remote: nothing is fetched; map the repository to a checkout, or vendor it`;
      throw new Failure(message, { code: 'remote' });
    }
    return found;
  };
}
