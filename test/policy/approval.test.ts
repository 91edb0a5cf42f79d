import { describe, expect, test } from 'vitest';
import type { PullRequest, PullRequestFacts } from '../../src/model/change.ts';
import { judged, known, missing, reached, reviewed, unreadable } from './approvals.ts';
import { judgeCase } from './support.ts';

const LEADS = 'approvals: [{ environments: [prod], minimum: 1, users: [octocat], teams: [example/leads] }]';
const DEV = 'environments: [{ name: dev }]\napprovals: [{ environments: [dev], minimum: 1 }]';
const ANYONE = 'approvals: [{ environments: [prod], minimum: 2 }]';
const ONE = 'approvals: [{ environments: [prod], minimum: 1 }]';
const rule = (more: string) => `approvals: [{ environments: [prod], minimum: 1, ${more} }]`;

/** What everybody hears whose one approval by anyone is missing. */
const none = (why: string) => missing(`0 of 1 approval from anyone but the author${why === '' ? '' : `; ${why}`}`);

describe('what counts as an approval', () => {
  test.each<[string, string, string[], string[]]>([
    [
      'nobody reviewed',
      LEADS,
      [],
      missing('0 of 1 approval from octocat, the team example/leads; octocat, Lead can still approve'),
    ],
    ['a named person approved', LEADS, ['OctoCat'], []],
    ['a member of the team approved', LEADS, ['lead'], []],
    [
      'the author is a member of the team',
      LEADS,
      ['Author'],
      missing(
        "0 of 1 approval from octocat, the team example/leads; Author's does not count: it is the author’s own; octocat, Lead can still approve",
      ),
    ],
    [
      'somebody else approved',
      LEADS,
      ['stranger'],
      missing(
        "0 of 1 approval from octocat, the team example/leads; stranger's does not count: the rule does not name this person; octocat, Lead can still approve",
      ),
    ],
    [
      'the approval is of an earlier commit',
      LEADS,
      ['octocat APPROVED older'],
      missing(
        "0 of 1 approval from octocat, the team example/leads; octocat's does not count: it was given on an earlier commit; octocat, Lead can still approve",
      ),
    ],
    [
      'changes were asked for later',
      LEADS,
      ['octocat CHANGES_REQUESTED head 13', 'octocat APPROVED head 12'],
      missing(
        "0 of 1 approval from octocat, the team example/leads; octocat's does not count: they asked for changes since; octocat, Lead can still approve",
      ),
    ],
    ['changes were asked for earlier', LEADS, ['octocat APPROVED head 13', 'octocat CHANGES_REQUESTED head 12'], []],
    [
      'the approval was dismissed',
      LEADS,
      ['octocat DISMISSED'],
      missing(
        "0 of 1 approval from octocat, the team example/leads; octocat's does not count: the review was dismissed; octocat, Lead can still approve",
      ),
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

describe('who may approve', () => {
  test.each<[string, string, string[], Partial<PullRequest>, string[]]>([
    [
      'a committer',
      ONE,
      ['dana'],
      { committers: ['author', 'DANA'] },
      none("dana's does not count: commits of the pull request are theirs"),
    ],
    ['a committer, where that is allowed', rule('committers: allowed'), ['dana'], { committers: ['dana'] }, []],
    [
      'the author, where committers are allowed',
      rule('committers: allowed'),
      ['Author'],
      {},
      none("Author's does not count: it is the author’s own"),
    ],
    ['an earlier commit, where that is allowed', rule('stale: allowed'), ['dana APPROVED older'], {}, []],
    [
      'somebody who may only read',
      ONE,
      ['dana'],
      { permissions: { Dana: 'read' } },
      none("dana's does not count: they may not write to the repository (read)"),
    ],
    [
      'somebody who may only triage',
      ONE,
      ['dana'],
      { permissions: { dana: 'triage' } },
      none("dana's does not count: they may not write to the repository (triage)"),
    ],
    ['somebody who maintains', ONE, ['dana'], { permissions: { dana: 'maintain' } }, []],
    ['a program', ONE, ['renovate[bot]'], {}, none("renovate[bot]'s does not count: it is a program’s")],
    ['a program that is named', rule('bots: ["renovate[bot]"]'), ['renovate[bot]'], { permissions: {} }, []],
    ['a program under users', rule('users: ["renovate[bot]"]'), ['renovate[bot]'], { permissions: {} }, []],
    ['the account of nobody', ONE, ['ghost'], {}, none("ghost's does not count: the account is gone")],
    [
      'two accounts that are gone',
      ANYONE,
      ['', 'ghost'],
      {},
      missing(
        "0 of 2 approvals from anyone but the author; ghost's does not count: the account is gone; ghost's does not count: the account is gone",
      ),
    ],
    [
      'the same person in another case, and no more',
      ANYONE,
      ['dana', 'DANA APPROVED head 13'],
      {},
      missing('1 of 2 approvals from anyone but the author'),
    ],
  ])('%s', async (_, configuration, reviews, changes, expected) => {
    expect(await judged(configuration, reviewed(reviews, changes))).toEqual(expected);
  });

  test('an account that says it is a program’s is one, whatever it is called', async () => {
    const facts = reviewed([], {
      reviews: [{ user: 'helper', state: 'APPROVED', commit: 'head', submittedAt: '2026-06-01', bot: true }],
    });
    expect(await judged(ONE, facts)).toEqual(none("helper's does not count: it is a program’s"));
  });

  test('of two words of one moment the one that approves less holds, in any order', async () => {
    const both = ['dana CHANGES_REQUESTED', 'dana APPROVED'];
    const expected = none("dana's does not count: they asked for changes since");
    expect(await judged(ONE, known(...both))).toEqual(expected);
    expect(await judged(ONE, known(...both.reverse()))).toEqual(expected);
  });

  test('the order of reviews does not matter', async () => {
    const reviews = [
      'a APPROVED head 10',
      'a DISMISSED head 11',
      'a APPROVED head 12',
      'b CHANGES_REQUESTED head 09',
      'b APPROVED head 10',
    ];
    for (let turn = 0; turn < reviews.length; turn++) {
      reviews.push(reviews.shift() as string);
      expect(await judged(ANYONE, known(...reviews))).toEqual([]);
    }
  });

  test('those who cannot approve are not asked to', async () => {
    const configuration = rule('users: [Author, committer, reader, dana, a, b, c, d, e]');
    const facts = reviewed([], { committers: ['committer'], permissions: { reader: 'read' } });
    expect((await judged(configuration, facts))[0]).toMatch(/; dana, a, b, c, d and 1 more can still approve$/);
    const [line] = await judged(rule('users: [author]'), facts);
    expect(line).toMatch(/from author; nobody is left who could approve$/);
  });
});

describe('groups', () => {
  const allOf = 'allOf: [{ teams: [example/security] }, { teams: [example/platform], minimum: 2 }]';
  const anyOf = 'anyOf: [{ users: [boss] }, { teams: [example/platform], minimum: 2 }]';
  const teams = { 'example/security': ['sam'], 'example/platform': ['pia', 'pat', 'sam'] };
  const only = (groups: string) => `approvals: [{ environments: [prod], ${groups} }]`;
  test.each<[string, string, string[], string[]]>([
    ['each of all', only(allOf), ['sam', 'pia'], []],
    [
      'one of all is missing',
      only(allOf),
      ['pia', 'pat'],
      missing('0 of 1 approval from the team example/security; sam can still approve'),
    ],
    [
      'two of all are missing',
      only(allOf),
      ['other'],
      missing(
        "0 of 1 approval from the team example/security and 0 of 2 approvals from the team example/platform; other's does not count: the rule does not name this person; sam, pia, pat can still approve",
      ),
    ],
    ['one of any', only(anyOf), ['BOSS'], []],
    ['the other of any', only(anyOf), ['pia', 'pat'], []],
    [
      'half of the other',
      only(anyOf),
      ['pia'],
      missing(
        '0 of 1 approval from boss or 1 of 2 approvals from the team example/platform; boss, pat, sam can still approve',
      ),
    ],
    [
      'a number beside groups counts people, not groups',
      only(`minimum: 3, ${allOf}`),
      ['sam', 'pia'],
      missing('2 of 3 approvals from anyone but the author'),
    ],
  ])('%s', async (_, configuration, reviews, expected) => {
    expect(await judged(configuration, reviewed(reviews, { teams }))).toEqual(expected);
  });

  test('members that the configuration lists are the team, whatever else is said', async () => {
    const configuration = `teams: { Example/Platform: [dana] }\n${rule('teams: [example/platform]')}`;
    expect(await judged(configuration, reviewed(['pia'], { teams }))).toHaveLength(1);
    expect(await judged(configuration, reviewed(['dana'], { teams }))).toEqual([]);
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
  const unread = unreadable('the reviews could not be read: the token needs pull-requests: read');

  test('unreadable reviews are missing approvals, with the permission to grant', async () => {
    expect(await judged(ANYONE, unread)).toEqual(
      missing(
        '0 of 2 approvals from anyone but the author; the reviews could not be read: the token needs pull-requests: read',
      ),
    );
  });

  test('but only where a rule applies', async () => {
    expect(await judged(DEV, unread)).toEqual([]);
  });

  test('a rule for an environment that nothing is known to be is not evaluated', async () => {
    expect(await judged('approvals: [{ environments: [prdo], minimum: 1 }]', known())).toEqual([
      'not evaluated: missing-approval: no cluster, namespace or path is known to be prdo (did you mean prod?): say under environments what is',
    ]);
  });

  test('neither is what changes in no known environment', async () => {
    const unplaced = ['a', 'b', 'a'].map((unit) => ({ environment: 'unknown', unit }));
    expect(await judged(DEV, known(), { resources: unplaced as never })).toEqual([
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

  test.each<[string, string, Partial<PullRequest>, string[]]>([
    [
      'committers',
      ONE,
      { unread: { committers: 'the commits could not be read: why' } },
      none("dana's does not count: the commits could not be read: why"),
    ],
    ['committers, where they may approve', rule('committers: allowed'), { unread: { committers: 'why' } }, []],
    [
      'permissions',
      ONE,
      { committers: [], permissions: {}, unread: { permissions: 'they could not be read: why' } },
      none("dana's does not count: they could not be read: why"),
    ],
  ])('%s that GitHub would not tell void the approval', async (_, configuration, changes, expected) => {
    const { committers: _none, ...rest } = (reviewed(['dana'], { committers: [] }) as { pullRequest: PullRequest })
      .pullRequest;
    expect(await judged(configuration, { kind: 'known', pullRequest: { ...rest, ...changes } })).toEqual(expected);
  });

  test('what a file of facts leaves out is told where an approval counts for it', async () => {
    const { committers: _, permissions: __, ...rest } = (known('dana') as { pullRequest: PullRequest }).pullRequest;
    expect(await judged(ONE, { kind: 'known', pullRequest: rest })).toEqual([
      'not evaluated: missing-approval: the facts do not say under permissions whether dana may write to the repository',
      'not evaluated: missing-approval: the facts do not say under committers who wrote the commits',
    ]);
    expect(await judged(ONE, { kind: 'known', pullRequest: { ...rest, reviews: [] } })).toEqual(none(''));
    const unknown = reviewed(['dana'], { unknownCommitters: ['Nobody Special'] });
    expect(await judged(ONE, unknown)).toEqual([
      'not evaluated: missing-approval: commits are by Nobody Special, and nobody can tell whose accounts these are',
    ]);
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
