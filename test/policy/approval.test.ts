import { describe, expect, test } from 'vitest';
import type { PullRequest, PullRequestFacts, Review } from '../../src/model/change.ts';
import { judgeCase, lineOf } from './support.ts';

const HEAD = 'head';

/** `user` or `user STATE commit hour`: a review, an approval of the head where nothing else is said. */
function review(text: string): Review {
  const [user = '', state = 'APPROVED', commit = HEAD, hour = '12'] = text.split(' ');
  return { user, state, commit, submittedAt: `2026-06-01T${hour}:00:00Z` };
}

const pullRequest: PullRequest = {
  number: 1,
  author: 'author',
  draft: false,
  title: '',
  body: '',
  labels: [],
  base: { ref: 'main', sha: 'base' },
  head: { ref: 'topic', sha: HEAD },
  reviews: [],
  teams: { 'example/leads': ['Lead', 'author'] },
};

const known = (...reviews: string[]): PullRequestFacts => ({
  kind: 'known',
  pullRequest: { ...pullRequest, reviews: reviews.map(review) },
});

const reached = {
  environments: ['prod', 'staging'],
  reasons: ['prod', 'staging'].map((environment) => ({
    environment,
    unit: `${environment}/Kustomization/flux-system/apps`,
    location: { path: `apps/${environment}.yaml`, line: 3, column: 9 },
  })),
};

const LEADS = 'approvals: [{ environments: [prod], minimum: 1, users: [octocat], teams: [example/leads] }]';
const DEV = 'environments: [{ name: dev }]\napprovals: [{ environments: [dev], minimum: 1 }]';
const ANYONE = 'approvals: [{ environments: [prod], minimum: 2 }]';

async function judged(configuration: string, facts: PullRequestFacts, change: object | undefined = reached) {
  const judgement = await judgeCase({ files: {}, configuration, pullRequest: facts, ...(change && { change }) });
  return [
    ...judgement.findings.map(lineOf),
    ...judgement.notEvaluated.map(({ policy, reason }) => `not evaluated: ${policy}: ${reason}`),
  ];
}

const missing = (words: string) => [
  `apps/prod.yaml:3:9 error missing-approval prod is reached by prod/Kustomization/flux-system/apps and has ${words}`,
];

describe('what counts as an approval', () => {
  test.each<[string, string, string[], string[]]>([
    ['nobody reviewed', LEADS, [], missing('0 of 1 approval from octocat, the team example/leads')],
    ['a named person approved', LEADS, ['OctoCat'], []],
    ['a member of the team approved', LEADS, ['lead'], []],
    [
      'the author is a member of the team',
      LEADS,
      ['Author'],
      missing("0 of 1 approval from octocat, the team example/leads; Author's does not count: it is the author’s own"),
    ],
    [
      'somebody else approved',
      LEADS,
      ['stranger'],
      missing(
        "0 of 1 approval from octocat, the team example/leads; stranger's does not count: the rule does not name this person",
      ),
    ],
    [
      'the approval is of an earlier commit',
      LEADS,
      ['octocat APPROVED older'],
      missing(
        "0 of 1 approval from octocat, the team example/leads; octocat's does not count: it was given on an earlier commit",
      ),
    ],
    [
      'changes were asked for later',
      LEADS,
      ['octocat CHANGES_REQUESTED head 13', 'octocat APPROVED head 12'],
      missing('0 of 1 approval from octocat, the team example/leads'),
    ],
    ['changes were asked for earlier', LEADS, ['octocat APPROVED head 13', 'octocat CHANGES_REQUESTED head 12'], []],
    [
      'the approval was dismissed',
      LEADS,
      ['octocat DISMISSED'],
      missing('0 of 1 approval from octocat, the team example/leads'),
    ],
    ['a comment follows the approval', LEADS, ['octocat APPROVED head 12', 'octocat COMMENTED head 13'], []],
    [
      'one person approved twice',
      ANYONE,
      ['a', 'A APPROVED head 13'],
      missing('1 of 2 approvals from anyone but the author'),
    ],
    ['two people approved', ANYONE, ['a', 'b'], []],
  ])('%s', async (_, configuration, reviews, expected) => {
    expect(await judged(configuration, known(...reviews))).toEqual(expected);
  });
});

describe('which rules apply', () => {
  test('a rule for a risk class', async () => {
    const configuration = `environments: [{ name: prod, risk: critical }, { name: staging, risk: high }]
approvals: [{ risks: [critical], minimum: 1 }]`;
    expect(await judged(configuration, known())).toEqual(missing('0 of 1 approval from anyone but the author'));
  });

  test('every rule of every environment is a finding of its own', async () => {
    const configuration = `approvals:
  - { environments: ["*"], minimum: 1 }
  - { environments: [prod], minimum: 1, users: [octocat] }`;
    expect((await judged(configuration, known())).map((line) => line.slice(0, 20))).toEqual([
      'apps/prod.yaml:3:9 e',
      'apps/prod.yaml:3:9 e',
      'apps/staging.yaml:3:',
    ]);
    expect((await judged(configuration, known('somebody'))).map((line) => line.slice(0, 20))).toEqual([
      'apps/prod.yaml:3:9 e',
    ]);
  });

  test('an environment without a rule needs nobody', async () => {
    expect(await judged(DEV, known())).toEqual([]);
  });
});

describe('what cannot be read never passes', () => {
  const { reviews: _, ...rest } = pullRequest;
  const unreadable: PullRequestFacts = {
    kind: 'unreadable',
    pullRequest: rest,
    reason: 'the reviews could not be read: the token needs pull-requests: read',
  };

  test('unreadable reviews are missing approvals, with the permission to grant', async () => {
    expect(await judged(ANYONE, unreadable)).toEqual(
      missing(
        '0 of 2 approvals from anyone but the author; the reviews could not be read: the token needs pull-requests: read',
      ),
    );
  });

  test('but only where a rule applies', async () => {
    expect(await judged(DEV, unreadable)).toEqual([]);
  });

  test('a rule for an environment that nothing is known to be is not evaluated', async () => {
    expect(await judged('approvals: [{ environments: [prdo], minimum: 1 }]', known())).toEqual([
      'not evaluated: missing-approval: no cluster, namespace or path is known to be prdo: say under environments what is',
    ]);
  });

  test('neither is what changes in no known environment', async () => {
    const unplaced = ['a', 'b', 'a'].map((unit) => ({ environment: 'unknown', unit }));
    expect(await judged(DEV, known(), { resources: unplaced })).toEqual([
      'not evaluated: missing-approval: a and 1 more are changed, and of no known environment: say under environments of which',
    ]);
  });

  test('a team that could not be read counts nobody and says what to grant', async () => {
    const configuration = 'approvals: [{ environments: [prod], minimum: 1, teams: [example/other] }]';
    const [line] = await judged(configuration, known('lead'));
    expect(line).toContain(
      '0 of 1 approval from the team example/other; the members of example/other could not be read',
    );
    expect(line).toContain('members: read');
  });

  test.each<[string, string, PullRequestFacts, object | undefined, string]>([
    ['no facts', ANYONE, { kind: 'none' }, reached, 'there are no pull request facts'],
    ['no base', ANYONE, known('a', 'b'), undefined, 'there is no base commit to compare with'],
    ['no rules', '', known(), reached, 'the configuration has no approval rules'],
  ])('%s: not evaluated', async (_, configuration, facts, change, reason) => {
    const judgement = await judgeCase({ files: {}, configuration, pullRequest: facts, ...(change && { change }) });
    expect(judgement).toMatchObject({ findings: [], notEvaluated: [{ policy: 'missing-approval', reason }] });
  });
});
