import { expect, test } from 'vitest';
import { example, requestProblems, responseProblems } from './openapi.ts';

const API = 'https://api.github.com';
const COMMENTS = new URL(`${API}/repos/example/shop/issues/41/comments`);

test('what a request or an answer breaks of the description is told', () => {
  const url = (path: string) => new URL(API + path);
  expect(requestProblems('GET', url('/repos/example/shop/pulls/41/reviews?per_page=100&page=2'), undefined)).toEqual(
    [],
  );
  expect(requestProblems('POST', COMMENTS, { body: 'hello' })).toEqual([]);
  expect(requestProblems('POST', COMMENTS, {})).toMatchObject(
    [/must have required property 'body'/].map((m) => expect.stringMatching(m)),
  );
  for (const [method, path, body, problem] of [
    ['GET', '/repos/example/shop/pulls/41/revues', undefined, 'is no operation of the API'],
    ['PUT', '/repos/example/shop/pulls/41/reviews', undefined, 'is no operation of the API'],
    ['GET', '/repos/example/shop/pulls/abc/reviews', undefined, 'must be integer'],
    ['GET', '/repos/example/shop/pulls/41/reviews?size=3', undefined, 'there is no query parameter size'],
    ['GET', '/repos/example/shop/pulls/41/reviews', {}, 'it takes no body'],
    ['POST', '/repos/example/shop/issues/41/comments', undefined, 'it needs a body'],
    ['POST', '/repos/example/shop/issues/41/comments', { body: 'x', colour: 'red' }, 'the body has no property colour'],
    ['POST', '/repos/example/shop/check-runs', { name: 'x', head_sha: 'y', status: 'done' }, 'must be equal to'],
  ] as const) {
    expect(requestProblems(method, url(path), body).join(), `${method} ${path}`).toContain(problem);
  }
  expect(responseProblems('POST', COMMENTS, 201, example('issue-comment'))).toEqual([]);
  expect(responseProblems('POST', COMMENTS, 201, { id: 1 }).join()).toContain('must have required property');
  expect(responseProblems('POST', COMMENTS, 200, example('issue-comment')).join()).toContain('has no such answer');
  expect(responseProblems('POST', COMMENTS, 403, { message: 'no' })).toEqual([]);
  expect(responseProblems('POST', COMMENTS, 403, 'no')).toHaveLength(1);
});
