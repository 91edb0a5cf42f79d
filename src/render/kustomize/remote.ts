import type { EnterRemote } from './accumulate.ts';
import { Failure } from './failure.ts';
import type { ResolveRemote } from './index.ts';
import { isRemoteFile } from './workspace.ts';

/** Maps the URLs that kustomize would clone to checkouts. Raises `Failure` for those that nobody maps. */
export function remoteResolver(resolveRemote: ResolveRemote | undefined): EnterRemote {
  return (url) => {
    if (!isRemoteFile(url) && !/^(git@|ssh:|git::|github\.com)/.test(url)) return undefined;
    const found = resolveRemote?.(url);
    if (found === undefined) throw new Failure(`the remote base ${url} is not fetched`, { code: 'remote' });
    return found;
  };
}
