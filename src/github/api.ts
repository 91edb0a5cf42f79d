import type { Endpoints } from '@octokit/types';
import { type Bounds, type Failed, isLimited, MAX_PAGES, PAGE_SIZE, repeatedly } from './patience.ts';

/** What of the API is used: a method and a path as GitHub documents them, `GET /repos/{owner}/{repo}/…`. */
export type Route = keyof Endpoints;
export type Parameters<R extends Route> = Omit<Endpoints[R]['parameters'], 'request' | 'headers' | 'baseUrl'>;
export type Data<R extends Route> = Endpoints[R]['response']['data'];
type Item<R extends Route> = Data<R> extends readonly (infer T)[] ? T : never;

/** What a request is for, in the words of its failure. */
export interface Purpose {
  /** "the reviews of pull request 41 could not be read" */
  readonly failure: string;
  /** What the token needs for it: "pull-requests: read". */
  readonly permission: string;
}

/** The API, as one token sees it. Every request is repeated with patience, and every list is read to its end. */
export interface Client {
  /** The answer to one request. Raises `ApiError`. */
  send<R extends Route>(route: R, parameters: Parameters<R>, purpose: Purpose): Promise<Data<R>>;
  /** Every item of a list, page after page; half a list is none. Raises `ApiError`. */
  list<R extends Route>(route: R, parameters: Parameters<R>, purpose: Purpose): Promise<Item<R>[]>;
}

/** A request that came to nothing: the reason, for people, and what to grant where that would help. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** What the API answered; `undefined` where it did not. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

interface Response {
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/**
 * A client for the API at `https://api.github.com`, or another server's. The library is loaded when it is needed and
 * not before: it takes longer to load than a check. It honours the proxy that the runner's environment names.
 */
export async function connect(token: string, apiUrl: string | undefined, bounds?: Bounds): Promise<Client> {
  const { getOctokit } = await import('@actions/github');
  const nobody = () => undefined;
  // What the library has to say of deprecations would stand in the log of the step.
  const log = { debug: nobody, info: nobody, warn: nobody, error: nobody };
  const { request } = getOctokit(token, { log, ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }) });
  const patiently = repeatedly(bounds);

  const answer = (route: string, parameters: object, purpose: Purpose): Promise<Response> => {
    const isRepeatable = !route.startsWith('POST ');
    const once = async (signal: AbortSignal) => whole(await request(route, { ...parameters, request: { signal } }));
    return patiently(once, isRepeatable).catch((error: unknown) => {
      throw apiError(purpose, error);
    });
  };

  async function list(route: string, parameters: object, purpose: Purpose): Promise<unknown[]> {
    let { data, headers } = await answer(route, { per_page: PAGE_SIZE, ...parameters }, purpose);
    const items = listed(data, purpose);
    for (let page = 2; nextPage(headers) !== undefined; page++) {
      if (page > MAX_PAGES) throw new ApiError(`${purpose.failure}: there are more than ${MAX_PAGES} pages of them`);
      ({ data, headers } = await answer(`GET ${ownUrl(nextPage(headers) ?? '')}`, {}, purpose));
      items.push(...listed(data, purpose));
    }
    return items;

    /** The token goes to the server that it is for, and to no other. */
    function ownUrl(next: string): string {
      const origin = new URL(apiUrl ?? 'https://api.github.com').origin;
      if (URL.canParse(next) && new URL(next).origin === origin) return next;
      throw new ApiError(`${purpose.failure}: the API continues the list on another server`);
    }
  }

  return {
    send: async (route, parameters, purpose) => (await answer(route, parameters, purpose)).data as never,
    list: (route, parameters, purpose) => list(route, parameters, purpose) as Promise<never[]>,
  };
}

/** The library gives what it got as text where that breaks off, or is no JSON. */
function whole(response: Response & { readonly status: number }): Response {
  if (typeof response.data === 'string' && response.status !== 204) throw new Error('its answer was not whole');
  return response;
}

function listed(data: unknown, { failure }: Purpose): unknown[] {
  if (!Array.isArray(data)) throw new ApiError(`${failure}: the API did not answer with a list`);
  return [...data];
}

/** The address of the next page, as the header `link` gives it (RFC 8288). */
function nextPage({ link }: Response['headers']): string | undefined {
  return /<([^<>]*)>\s*;\s*rel="next"/.exec(String(link ?? ''))?.[1];
}

function apiError({ failure, permission }: Purpose, error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const { status, message = '', response } = error as Failed;
  const said = message.split('\n')[0]?.slice(0, 200);
  // The library calls a broken connection status 500, without a response.
  if (status === undefined || response === undefined)
    return new ApiError(`${failure}: the API did not answer (${said})`);
  if (status === 401) return new ApiError(`${failure}: the token is not valid`, status);
  if (isLimited(error as Failed))
    return new ApiError(`${failure}: the API takes no more requests now and answered ${status}`, status);
  if (status === 403 || status === 404) {
    return new ApiError(`${failure}: the token needs ${permission} (the API answered ${status})`, status);
  }
  return new ApiError(`${failure}: the API answered ${status}${status === 422 ? ` (${said})` : ''}`, status);
}
