/*
 * URLs of Git repositories. One repository has many: with and without `.git`, over https and ssh, with a user and a port.
 */

/** A repository's URL in the form in which two URLs of one repository are equal. */
export function normalizeUrl(url: string): string {
  return url
    .trim()
    .replace(/^git::/, '')
    .replace(/^([\w.-]+)@([\w.-]+):(?!\d+\/)/, '$2/')
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/^[^@/]*@/, '')
    .replace(/^([\w.-]+):\d+\//, '$1/')
    .replace(/^(ssh|altssh)\.(github\.com|gitlab\.com|bitbucket\.org)\//, '$2/')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .toLowerCase();
}

/** The last name of a repository's URL. */
export function repositoryName(url: string): string {
  const normalized = normalizeUrl(url);
  return normalized.slice(normalized.lastIndexOf('/') + 1);
}

/**
 * The path within a repository that a remote kustomize base names (`URL//path?ref=v1`), where the URL is of that
 * repository; `undefined` where it is another's. The forms are those of kustomize's remote targets.
 */
export function pathWithin(remote: string, url: string): string | undefined {
  const bare = remote.replace(/\?.*$/, '').replace(/\.git(?=\/|$)/, '');
  const normalized = normalizeUrl(bare);
  const own = normalizeUrl(url);
  if (normalized === own) return '';
  if (!normalized.startsWith(`${own}/`)) return undefined;
  // The normalized form is in lower case; the path is taken from the text itself.
  return bare
    .replace(/\/+$/, '')
    .slice(-(normalized.length - own.length))
    .replace(/^\/+/, '');
}
