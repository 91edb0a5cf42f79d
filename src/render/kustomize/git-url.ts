import path from 'node:path';
import { Failure } from './failure.ts';

/** A base in another repository. */
export interface GitUrl {
  /** Scheme, user and host, with the separator behind it: `https://github.com/`, `git@github.com:`. */
  readonly host: string;
  /** The repository on the host: `org/repo`. */
  readonly repository: string;
  /** The directory in the repository; '' for its root. */
  readonly path: string;
  /** Branch, tag or commit; '' for the default branch. */
  readonly ref: string;
  readonly submodules: boolean;
  readonly timeoutSeconds: number;
}

/** What a `resources` entry means as the address of a Git repository, or `undefined` where it is none. */
export function parseGitUrl(entry: string): GitUrl | undefined {
  try {
    return readGitUrl(entry);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** Like `parseGitUrl`, but raises a `Failure` that says what is wrong, in kustomize's words. */
export function readGitUrl(entry: string): GitUrl {
  if (entry.startsWith('/')) throw new Failure(`uri looks like abs path: ${entry}`);
  const question = entry.indexOf('?');
  const address = question < 0 ? entry : entry.slice(0, question);
  const { host, rest } = splitHost(address);
  const { repository, directory } = splitRepository(rest, host.startsWith('file://'));
  if (repository === '') throw new Failure('failed to parse repo path segment');
  const inner = directory.startsWith('/') ? directory.slice(1) : directory;
  if (path.posix.normalize(inner).split('/')[0] === '..') throw new Failure(`url path exits repo: ${rest}`);
  return { host, repository, path: inner, ...parseQuery(question < 0 ? '' : entry.slice(question + 1)) };
}

function splitHost(address: string): { host: string; rest: string } {
  let rest = withoutPrefix(address, 'git::') ?? address;
  let scheme = '';
  for (const known of ['ssh://', 'https://', 'http://', 'file://']) {
    const stripped = withoutPrefix(rest, known);
    if (stripped === undefined) continue;
    scheme = known;
    rest = stripped;
    break;
  }
  const user = /^[a-zA-Z][a-zA-Z0-9-]*@/.exec(rest)?.[0] ?? '';
  rest = rest.slice(user.length);
  const github = /^github\.com[/:]/i.test(rest);
  const scpStyle = scheme === '' && (user !== '' || github);
  if (scheme === '' && !scpStyle) throw new Failure('failed to parse scheme');
  if (scheme === 'file://') return { host: scheme, rest: user + rest };
  const separator = hostEnd(rest, scpStyle);
  const host = separator < 0 ? rest : rest.slice(0, separator + 1);
  rest = separator < 0 ? '' : rest.slice(separator + 1);
  if (github) {
    return { host: scheme === 'ssh://' || user !== '' ? `${user}github.com:` : 'https://github.com/', rest };
  }
  if (host === '') throw new Failure('failed to parse host segment');
  return { host: scheme + user + host, rest };
}

function withoutPrefix(text: string, prefix: string): string | undefined {
  return text.slice(0, prefix.length).toLowerCase() === prefix ? text.slice(prefix.length) : undefined;
}

function hostEnd(text: string, scpStyle: boolean): number {
  const slash = text.indexOf('/');
  const colon = text.indexOf(':');
  return scpStyle && (slash < 0 || (colon > 0 && colon < slash)) ? colon : slash;
}

function splitRepository(text: string, isFile: boolean): { repository: string; directory: string } {
  const azure = text.indexOf('_git/');
  if (azure >= 0) {
    const end = text.indexOf('/', azure + '_git/'.length);
    if (end < 0) return { repository: text, directory: '' };
    return { repository: text.slice(0, end), directory: text.slice(end + 1) };
  }
  const double = text.indexOf('//');
  if (double >= 0) return { repository: text.slice(0, double), directory: text.slice(double + 2) };
  const suffix = text.indexOf('.git');
  if (suffix >= 0) return { repository: text.slice(0, suffix + 4), directory: text.slice(suffix + 4) };
  if (isFile) return { repository: text, directory: '' };
  const segments = text.split('/');
  if (segments.length < 2) throw new Failure('failed to parse repo path segment');
  return { repository: segments.slice(0, 2).join('/'), directory: segments.slice(2).join('/') };
}

const DEFAULT_TIMEOUT = 27;

/** `ref` (or `version`), `timeout` and `submodules` of a query. */
export function parseQuery(query: string): Pick<GitUrl, 'ref' | 'timeoutSeconds' | 'submodules'> {
  const values = queryValues(query) ?? new Map<string, string>();
  const submodules = values.get('submodules') ?? '';
  return {
    ref: values.get('ref') || values.get('version') || '',
    timeoutSeconds: seconds(values.get('timeout') ?? '') ?? DEFAULT_TIMEOUT,
    submodules: !['0', 'f', 'F', 'FALSE', 'false', 'False'].includes(submodules),
  };
}

/** The first value of each name; `undefined` where the query is malformed, so that none of it counts. */
function queryValues(query: string): Map<string, string> | undefined {
  const values = new Map<string, string>();
  for (const pair of query.split('&').filter((each) => each !== '')) {
    if (pair.includes(';')) return undefined;
    const [name = '', ...rest] = pair.split('=');
    try {
      const key = decodeURIComponent(name.replaceAll('+', ' '));
      const value = decodeURIComponent(rest.join('=').replaceAll('+', ' '));
      if (!values.has(key)) values.set(key, value);
    } catch {
      return undefined;
    }
  }
  return values;
}

const UNITS: Readonly<Record<string, number>> = {
  ns: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  ms: 1e-3,
  s: 1,
  m: 60,
  h: 3600,
};

/** A number of seconds or a duration of Go (`1m30s`); `undefined` for what is neither, or not positive. */
function seconds(text: string): number | undefined {
  if (/^\+?[0-9]{1,9}$/.test(text)) return Number(text) || undefined;
  if (!/^\+?(?:(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:ns|us|µs|ms|s|m|h))+$/.test(text)) return undefined;
  let total = 0;
  for (const [, number, unit] of text.matchAll(/([0-9.]+)(ns|us|µs|ms|s|m|h)/g)) {
    total += Number(number) * (UNITS[unit ?? ''] ?? 0);
  }
  return total || undefined;
}
