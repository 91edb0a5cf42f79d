import { describe, expect, onTestFinished, test } from 'vitest';
import { pullRequestFacts } from '../../src/github/facts.ts';
import { parseConfiguration } from '../../src/load/configuration.ts';
import type { PullRequest } from '../../src/model/change.ts';
import type { Configuration } from '../../src/model/configuration.ts';
import { parseCodeOwners } from '../../src/util/code-owners.ts';
import { effect } from '../policy/approvals.ts';
import { commitBy, github, type Known } from './pull.ts';
import { type Answer, json, serve } from './server.ts';

const EVENT = {
  number: 41,
  author: 'octavia',
  draft: false,
  title: '',
  body: '',
  labels: [] as string[],
  base: { ref: 'main', sha: 'base' },
  head: { ref: 'topic', sha: 'head' },
};

const CHANGE = { environments: ['prod'], resources: [], files: [], reasons: [], effects: [effect()] };
const ANYONE = 'approvals: [{ environments: [prod], minimum: 1 }]\n';

interface Asked {
  readonly configuration?: string;
  readonly event?: Partial<typeof EVENT>;
  readonly change?: typeof CHANGE | null;
  readonly codeOwners?: string;
  readonly token?: string | undefined;
}

/** Asks a server what it knows of pull request 41, and tells what it was asked. */
async function ask(known: Known | Answer, given: Asked = {}) {
  const server = await serve(typeof known === 'function' ? known : github(known));
  onTestFinished(() => server.close());
  const { configuration } = await parseConfiguration('.gitops-gate.yaml', given.configuration ?? ANYONE);
  const facts = await pullRequestFacts(
    { ...EVENT, ...given.event },
    {
      configuration: configuration as Configuration,
      change: given.change === undefined ? CHANGE : given.change,
      codeOwners:
        given.codeOwners === undefined
          ? undefined
          : { path: 'CODEOWNERS', prefix: '', ...parseCodeOwners(given.codeOwners) },
    },
    { repository: 'example/platform', token: 'token' in given ? given.token : 'a-token', apiUrl: server.url },
  );
  const pullRequest = facts.kind === 'known' ? facts.pullRequest : ({} as PullRequest);
  return { facts, pullRequest, asked: server.requests.map(({ path }) => path.replace(/\?.*/, '')) };
}

const by = (login: string | null, state = 'APPROVED', more = {}) => ({
  user: login === null ? null : { login, type: 'User' },
  state,
  commit_id: 'head',
  submitted_at: '2026-05-04T09:00:00Z',
  ...more,
});

describe('only what rules need is asked for', () => {
  test.each<[string, Asked]>([
    ['no rules', { configuration: 'approvals: []' }],
    ['nothing is reached', { change: { ...CHANGE, environments: [], effects: [] } }],
    ['there is no base', { change: null }],
    [
      'an emergency that nobody claims',
      { configuration: 'breakGlass: { label: x, users: [a] }', event: { labels: ['y'] } },
    ],
  ])('%s: nothing', async (_, given) => {
    const { facts, asked } = await ask({}, given);
    expect(asked).toEqual([]);
    expect(facts).toMatchObject({ kind: 'known', pullRequest: { reviews: [] } });
  });

  test('reviews, commits, and the permission of each who approves, once', async () => {
    const reviews = [
      by('marten'),
      by('Marten'),
      by('octavia'),
      by('reader', 'COMMENTED'),
      by('renovate[bot]'),
      by(null),
    ];
    const { pullRequest, asked } = await ask({ reviews, permissions: { marten: 'read' } });
    expect(asked).toEqual([
      '/repos/example/platform/pulls/41/reviews',
      '/repos/example/platform/pulls/41/commits',
      '/repos/example/platform/collaborators/Marten/permission',
    ]);
    expect(pullRequest).toMatchObject({ permissions: { Marten: 'read' }, unread: {} });
    expect(pullRequest.reviews.map(({ user }) => user)).toEqual([
      'marten',
      'Marten',
      'octavia',
      'reader',
      'renovate[bot]',
      '',
    ]);
  });

  test('teams of rules, groups, the owners of what changes and the claim, but none that the configuration lists', async () => {
    const configuration = `approvals:
  - { environments: [prod], minimum: 1, teams: [example/a, example/listed] }
  - { environments: [prod], codeOwners: true, allOf: [{ teams: [example/b] }], anyOf: [{ teams: [example/a] }] }
teams: { Example/Listed: [lena] }
breakGlass: { label: fire, teams: [example/c] }
`;
    const codeOwners = '/apps/prod/ @example/d @somebody x@example.org\n/apps/dev/ @example/unasked\n';
    const members = { 'example/a': ['lena'], 'example/b': [], 'example/d': ['dora'] };
    const { pullRequest, asked } = await ask({ members }, { configuration, codeOwners, event: { labels: ['Fire'] } });
    expect(asked.filter((path) => path.startsWith('/orgs/'))).toEqual(
      ['a', 'b', 'c', 'd'].map((team) => `/orgs/example/teams/${team}/members`),
    );
    expect(pullRequest.teams).toEqual(members);
    expect(pullRequest.unread).toEqual({});
  });
});

describe('who wrote the commits', () => {
  const signature = (name: string, email: string) => ({ name, email, date: '2026-05-04T08:00:00Z' });
  const commit = (message: string, author = signature('A', 'a@example.org'), verified = false) => ({
    message,
    author,
    committer: signature('GitHub', 'noreply@github.com'),
    verification: { verified },
  });
  test.each<[string, readonly unknown[], string[], string[]]>([
    ['author and committer', [commitBy('a', { committer: { login: 'b' } })], ['a', 'b'], []],
    [
      'what GitHub committed for somebody',
      [commitBy('a', { committer: { login: 'web-flow' }, commit: commit('x', undefined, true) })],
      ['a'],
      [],
    ],
    [
      'what somebody committed in GitHub’s name',
      [commitBy('a', { committer: { login: 'web-flow' }, commit: commit('x') })],
      ['a'],
      ['GitHub'],
    ],
    ['what somebody wrote in GitHub’s name', [commitBy('web-flow')], [], ['web-flow']],
    ['an author without an account', [commitBy(null)], [], ['Somebody']],
    ['one who is an empty object', [commitBy('a', { author: {} })], ['a'], []],
    [
      'co-authors by their hidden addresses',
      [
        commitBy('a', {
          commit: {
            ...commitBy('a').commit,
            message:
              'x\n\nCo-authored-by: B <12+b@users.noreply.github.com>\nco-authored-by: C <c@users.noreply.github.com>\r\n',
          },
        }),
      ],
      ['a', 'b', 'c'],
      [],
    ],
    [
      'a co-author whose address another commit explains',
      [
        commitBy('b'),
        commitBy('a', { commit: { ...commitBy('a').commit, message: 'x\n\nCo-Authored-By: B <B@example.org>' } }),
      ],
      ['a', 'b'],
      [],
    ],
    [
      'a co-author whom nobody knows',
      [commitBy('a', { commit: { ...commitBy('a').commit, message: 'x\n\nCo-authored-by: Dee <dee@example.org>' } })],
      ['a'],
      ['Dee'],
    ],
  ])('%s', async (_, commits, committers, unknownCommitters) => {
    expect((await ask({ commits })).pullRequest).toMatchObject({ committers, unknownCommitters });
  });

  test('the API lists 250 commits and no more: of more nobody knows', async () => {
    const { pullRequest } = await ask({ commits: Array.from({ length: 250 }, () => commitBy('a')) });
    expect(pullRequest.committers).toBeUndefined();
    expect(pullRequest.unread?.committers).toContain('no more than 250');
    const { pullRequest: fewer } = await ask({ commits: Array.from({ length: 249 }, () => commitBy('a')) });
    expect(fewer.committers).toEqual(['a']);
  });
});

describe('who set the label', () => {
  const configuration = 'breakGlass: { label: fire, users: [a] }';
  const at = (event: string, login: string | null, name = 'fire') => ({
    event,
    actor: login === null ? null : { login },
    label: { name },
  });
  test.each<[string, readonly unknown[], Record<string, string>]>([
    ['somebody', [at('labeled', 'a')], { Fire: 'a' }],
    [
      'the last who did',
      [at('labeled', 'a'), at('unlabeled', 'b'), at('labeled', 'c'), at('labeled', 'd', 'other'), { event: 'closed' }],
      { Fire: 'c' },
    ],
    ['nobody any more', [at('labeled', 'a'), at('unlabeled', 'b')], {}],
    ['an account that is gone', [at('labeled', 'a'), at('labeled', null)], {}],
    ['nobody that the API knows', [], {}],
    [
      'somebody beyond the first page',
      [...Array.from({ length: 150 }, () => at('labeled', 'x', 'y')), at('labeled', 'a')],
      { Fire: 'a' },
    ],
  ])('%s', async (_, events, labeledBy) => {
    const { pullRequest, asked } = await ask({ events }, { configuration, event: { labels: ['Fire'] } });
    expect(pullRequest.labeledBy).toEqual(labeledBy);
    expect(new Set(asked)).toEqual(new Set(['/repos/example/platform/issues/41/events']));
  });
});

describe('what cannot be read is absent, with the reason', () => {
  const configuration = `${ANYONE}breakGlass: { label: fire, users: [a] }`;
  const event = { labels: ['fire'] };
  const denied =
    (path: RegExp, status = 403): Answer =>
    (request, response, url) =>
      path.test(url.pathname)
        ? json(response, status, { message: 'no' })
        : github({ reviews: [by('marten'), by('zoe')], commits: [commitBy('a')] })(request, response, url);

  test.each<[string, RegExp, keyof NonNullable<PullRequest['unread']>, RegExp]>([
    [
      'commits',
      /commits$/,
      'committers',
      /commits of the pull request could not be read: the token needs pull-requests: read/,
    ],
    [
      'permissions',
      /permission$/,
      'permissions',
      /whether marten may write to the repository could not be read: the token needs metadata: read/,
    ],
    ['events', /events$/, 'labels', /who set the label fire could not be read: the token needs pull-requests: read/],
  ])('%s', async (_, path, fact, reason) => {
    const { pullRequest } = await ask(denied(path), { configuration, event });
    expect(pullRequest.unread?.[fact]).toMatch(reason);
    expect(Object.keys(pullRequest.unread ?? {})).toEqual([fact]);
    expect(
      {
        committers: pullRequest.committers,
        permissions: pullRequest.permissions?.['marten'],
        labels: pullRequest.labeledBy,
      }[fact],
    ).toBeUndefined();
  });

  test('reviews: nothing is known of approvals', async () => {
    const { facts } = await ask(denied(/reviews$/), { configuration, event });
    expect(facts).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining('pull-requests: read') });
  });

  test('without a token nothing is', async () => {
    const { facts, asked } = await ask({}, { token: undefined });
    expect(facts).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining('no token') });
    expect(asked).toEqual([]);
  });

  test('somebody who is not there any more may not write, and takes nobody along', async () => {
    const { pullRequest } = await ask(denied(/marten\/permission$/, 404), { configuration });
    expect(pullRequest.permissions).toEqual({ marten: 'none', zoe: 'write' });
    expect(pullRequest.unread).toEqual({});
  });

  test('a crowd that approves is not asked about to the last', async () => {
    const reviews = Array.from({ length: 130 }, (_, n) => by(`r${n}`));
    const { pullRequest, asked } = await ask({ reviews });
    expect(asked.filter((path) => path.endsWith('/permission'))).toHaveLength(100);
    expect(pullRequest.unread?.permissions).toContain('more than 100 people');
    expect(Object.keys(pullRequest.permissions ?? {})).toHaveLength(100);
  });
});
