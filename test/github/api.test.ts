import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../src/github/api.ts';
import { type Answer, json, serve } from './server.ts';

const BOUNDS = { timeOut: 300, wait: 1000, total: 10_000, pause: 1 };
const PURPOSE = { failure: 'it could not be read', permission: 'issues: read' };
const COMMENTS = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const ISSUE = { owner: 'example', repo: 'shop', issue_number: 41 };

async function api(answer: Answer, bounds = BOUNDS) {
  const server = await serve(answer);
  onTestFinished(() => server.close());
  return { server, client: await connect('a-token', server.url, bounds) };
}

const inAnHour = String(Math.floor(Date.now() / 1000) + 3600);
const justNow = String(Math.floor(Date.now() / 1000) - 5);

test.each<[string, number, Record<string, string>, string]>([
  ['a secondary limit', 403, { 'retry-after': '0' }, 'You have exceeded a secondary rate limit.'],
  ['too many requests', 429, { 'retry-after': '0' }, 'slow down'],
  ['a used up limit that ends now', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': justNow }, 'no more'],
])(
  '%s is waited for, and a request that was refused may be repeated whatever it does',
  async (_name, status, headers, message) => {
    let asked = 0;
    const { server, client } = await api((_request, response) =>
      asked++ === 0 ? json(response, status, { message }, headers) : json(response, 201, { id: 1 }),
    );
    expect(await client.send(COMMENT, { ...ISSUE, body: 'hello' }, PURPOSE)).toEqual({ id: 1 });
    expect(server.requests).toHaveLength(2);
  },
);

test.each<[string, number, Record<string, string>, string]>([
  ['ends in an hour', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inAnHour }, 'no more'],
  ['asks for an hour', 429, { 'retry-after': '3600' }, 'slow down'],
  ['does not say when it ends', 403, {}, 'You have exceeded a secondary rate limit.'],
])('a limit that %s is not waited for, and called what it is', async (_name, status, headers, message) => {
  const { server, client } = await api((_request, response) => json(response, status, { message }, headers));
  await expect(client.list(COMMENTS, ISSUE, PURPOSE)).rejects.toThrow(
    `it could not be read: the API takes no more requests now and answered ${status}`,
  );
  expect(server.requests).toHaveLength(1);
});

test('a plain refusal names what to grant, and is not repeated', async () => {
  const { server, client } = await api((_request, response) =>
    json(response, 403, { message: 'Resource not accessible by integration' }, { 'x-ratelimit-remaining': '4999' }),
  );
  await expect(client.list(COMMENTS, ISSUE, PURPOSE)).rejects.toThrow('the token needs issues: read');
  expect(server.requests).toHaveLength(1);
});

test.each<[string, Answer]>([
  ['never answers', () => undefined],
  [
    'stops in the middle',
    (_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).write('['),
  ],
  ['hangs up', (request) => request.socket.destroy()],
  [
    'hangs up in the middle',
    (request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('[', () => request.socket.destroy());
    },
  ],
])('a server that %s is asked three times, and no longer than the bound', async (_name, answer) => {
  const { server, client } = await api(answer);
  await expect(client.list(COMMENTS, ISSUE, PURPOSE)).rejects.toThrow('it could not be read: the API did not answer');
  expect(server.requests).toHaveLength(3);
});

test('nothing is asked again once the time of the whole run is over', async () => {
  const { server, client } = await api(() => undefined, { ...BOUNDS, total: 100 });
  await expect(client.list(COMMENTS, ISSUE, PURPOSE)).rejects.toThrow('the API did not answer');
  expect(server.requests).toHaveLength(1);
});

test.each<[string, Answer]>([
  ['an error of the server', (_request, response) => json(response, 502, {})],
  ['a broken connection', (request) => request.socket.destroy()],
])('what writes is not repeated after %s: it may have been done', async (_name, answer) => {
  const { server, client } = await api(answer);
  await expect(client.send(COMMENT, { ...ISSUE, body: 'hello' }, PURPOSE)).rejects.toThrow('it could not be read');
  expect(server.requests).toHaveLength(1);
});

test('a list goes on where the header says, on the same server and on no other', async () => {
  const elsewhere = await serve((_request, response) => json(response, 200, [{ id: 2 }]));
  onTestFinished(() => elsewhere.close());
  let next = '';
  const { server, client } = await api((_request, response, url) =>
    json(
      response,
      200,
      [{ id: 1 }],
      url.searchParams.has('after') ? {} : { link: `<${next}>; rel="next", <x>; rel="last"` },
    ),
  );
  next = `${server.url}/repositories/7/issues/41/comments?after=abc%3D&per_page=100`;
  expect(await client.list(COMMENTS, ISSUE, PURPOSE)).toHaveLength(2);
  expect(server.requests[1]?.path).toBe('/repositories/7/issues/41/comments?after=abc%3D&per_page=100');
  for (const other of [`${elsewhere.url}/x?after=1`, 'nonsense', '/relative?after=1']) {
    next = other;
    await expect(client.list(COMMENTS, ISSUE, PURPOSE)).rejects.toThrow('continues the list on another server');
  }
  expect(elsewhere.requests).toEqual([]);
});

test('a server of one’s own has its API below a path', async () => {
  const server = await serve((_request, response, url) => {
    const link = `<${server.url}${url.pathname}?page=2>; rel="next"`;
    json(response, 200, [{ id: 1 }], url.searchParams.has('page') ? {} : { link });
  });
  onTestFinished(() => server.close());
  const client = await connect('a-token', `${server.url}/api/v3`, BOUNDS);
  expect(await client.list(COMMENTS, ISSUE, PURPOSE)).toHaveLength(2);
  expect(server.requests.map(({ path }) => path)).toEqual([
    '/api/v3/repos/example/shop/issues/41/comments?per_page=100',
    '/api/v3/repos/example/shop/issues/41/comments?page=2',
  ]);
});

test('a list without an end has one', async () => {
  const { server, client } = await api((_request, response, url) =>
    json(response, 200, [{}], { link: `<${server.url}${url.pathname}>; rel="next"` }),
  );
  await expect(client.list(COMMENTS, ISSUE, PURPOSE)).rejects.toThrow('there are more than 100 pages of them');
});

test('an answer that is no list is no empty list', async () => {
  const { client } = await api((_request, response) => json(response, 200, { message: 'hello' }));
  await expect(client.list(COMMENTS, ISSUE, PURPOSE)).rejects.toThrow('did not answer with a list');
});
