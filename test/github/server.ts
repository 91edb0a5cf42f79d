import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers one request; what it does not answer hangs up. */
export type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

/** An API server on this machine that keeps every request. */
export interface Api {
  readonly url: string;
  readonly requests: readonly { readonly method: string; readonly path: string; readonly token: string | undefined }[];
  close(): Promise<void>;
}

export async function serve(answer: Answer): Promise<Api> {
  const requests: Api['requests'][number][] = [];
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    requests.push({
      method: request.method ?? '',
      path: url.pathname + url.search,
      token: request.headers.authorization,
    });
    answer(request, response, url);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/** A page of a list, with the link to the next one as GitHub writes it. */
export function page(response: ServerResponse, url: URL, items: readonly unknown[]): void {
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const number = Number(url.searchParams.get('page') ?? 1);
  const last = Math.ceil(items.length / size);
  const next = new URL(url);
  next.searchParams.set('page', String(number + 1));
  const link = `<http://${response.req.headers.host}${next.pathname}${next.search}>; rel="next"`;
  json(response, 200, items.slice((number - 1) * size, number * size), number < last ? { link } : {});
}
