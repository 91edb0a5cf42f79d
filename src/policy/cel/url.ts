import type { Comparable } from './compare.ts';
import type { CelLibrary } from './library.ts';

/*
 * URLs, as Go's net/url reads them for Kubernetes: an absolute URL or an absolute path, taken apart as written. The
 * class of that name in JavaScript puts them into a form of its own.
 */

class Address implements Comparable {
  readonly text: string;
  readonly scheme: string;
  /** Host and port. */
  readonly host: string;
  readonly hostname: string;
  readonly port: string;
  readonly path: string;
  readonly query: string;

  constructor(
    text: string,
    parts: Readonly<Record<'scheme' | 'host' | 'hostname' | 'port' | 'path' | 'query', string>>,
  ) {
    this.text = text;
    this.scheme = parts.scheme;
    this.host = parts.host;
    this.hostname = parts.hostname;
    this.port = parts.port;
    this.path = parts.path;
    this.query = parts.query;
  }

  compareTo({ text }: Address): number {
    return this.text < text ? -1 : this.text > text ? 1 : 0;
  }
}

export const URL_LIBRARY: CelLibrary = {
  title: 'URLs',
  types: [{ name: 'URL', valueClass: Address }],
  functions: [
    { signature: 'url(string): URL', description: 'the URL, or the absolute path, that a text says', handler: url },
    {
      signature: 'isURL(string): bool',
      description: 'whether a text is one',
      handler: (text: string) => parse(text) !== undefined,
    },
    {
      signature: 'URL.getScheme(): string',
      description: '`https`, or empty',
      handler: ({ scheme }: Address) => scheme,
    },
    {
      signature: 'URL.getHost(): string',
      description: 'host and port, an IPv6 address in brackets',
      handler: ({ host }: Address) => host,
    },
    {
      signature: 'URL.getHostname(): string',
      description: 'host without port and brackets',
      handler: ({ hostname }: Address) => hostname,
    },
    { signature: 'URL.getPort(): string', description: 'port, or empty', handler: ({ port }: Address) => port },
    {
      signature: 'URL.getEscapedPath(): string',
      description: 'path, escaped',
      handler: ({ path }: Address) => escapePath(path),
    },
    {
      signature: 'URL.getQuery(): map<string, list<string>>',
      description: 'the values of each parameter, unescaped',
      handler: ({ query }: Address) => queryOf(query),
    },
  ],
  operators: [{ signature: 'URL == URL', handler: (a: Address, b: Address) => a.text === b.text }],
};

function url(text: string): Address {
  const found = parse(text);
  if (found === undefined) throw new Error(`${JSON.stringify(text)} is no absolute URL`);
  return found;
}

/** RFC 3986, appendix B. */
const PARTS = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#.*)?$/;
const AUTHORITY = /^(?:[^@\s]*@)?(\[[0-9A-Fa-f:.]+(?:%25[^\]\s]+)?\]|[^:\s[\]<>"^`{|}\\]*)(?::(\d*))?$/;

function parse(text: string): Address | undefined {
  if (/\p{Cc}/u.test(text)) return undefined;
  const [whole, scheme = '', authority = '', path = '', query = ''] = PARTS.exec(text) ?? [];
  const [isHost, host = '', port = ''] = AUTHORITY.exec(authority) ?? [];
  if (whole === undefined || isHost === undefined || /%(?![0-9A-Fa-f]{2})/.test(path)) return undefined;
  if (scheme === '' && !text.startsWith('/')) return undefined;
  const hostname = host.replace(/^\[(.*)\]$/, '$1');
  const last = authority.slice(authority.lastIndexOf('@') + 1);
  return new Address(text, { scheme: scheme.toLowerCase(), host: last, hostname, port, path, query });
}

function escapePath(path: string): string {
  return path.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@/%]/gu, (found) => encodeURIComponent(found.toWellFormed()));
}

function queryOf(query: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [key, value] of new URLSearchParams(query)) found.set(key, [...(found.get(key) ?? []), value]);
  return found;
}
