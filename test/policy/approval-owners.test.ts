import { describe, expect, test } from 'vitest';
import { effect, judged, missing, reached, reviewed } from './approvals.ts';

const OWNERS = 'approvals: [{ environments: [prod], codeOwners: true }]';
const teams = { 'example/prod': ['pia', 'author'] };

function of(
  codeOwners: string | undefined,
  paths: readonly string[][],
  reviews: string[] = [],
  configuration = OWNERS,
) {
  const effects = paths.map((list) => effect({ paths: list }));
  const more = codeOwners === undefined ? {} : { codeOwners };
  return judged(configuration, reviewed(reviews, { teams }), { ...reached, effects }, more);
}

describe('code owners of the units that change', () => {
  test.each<[string, string | undefined, string[][], string[], string[]]>([
    ['an owner approved', '/apps/prod/ @dana', [['apps/prod']], ['Dana'], []],
    ['a member of the owning team approved', '/apps/ @dana @example/prod', [['apps/prod']], ['pia'], []],
    [
      'nobody approved',
      '/apps/ @dana @example/prod',
      [['apps/prod']],
      [],
      missing(
        '0 of 1 approval from the code owners of apps/prod (dana, the team example/prod; CODEOWNERS:1); dana, pia can still approve',
      ),
    ],
    [
      'the author owns it',
      '/apps/ @author',
      [['apps/prod']],
      ['author'],
      missing(
        "0 of 1 approval from the code owners of apps/prod (author; CODEOWNERS:1); author's does not count: it is the author’s own; nobody is left who could approve",
      ),
    ],
    [
      'an owner of another line approved',
      '/apps/ @kim\n/apps/prod/ @dana',
      [['apps/prod']],
      ['kim'],
      missing(
        "0 of 1 approval from the code owners of apps/prod (dana; CODEOWNERS:2); kim's does not count: the rule does not name this person; dana can still approve",
      ),
    ],
    ['each unit has its own', '/apps/a/ @kim\n/apps/b/ @dana', [['apps/a'], ['apps/b']], ['kim', 'dana'], []],
    [
      'one unit lacks its own',
      '/apps/a/ @kim\n/apps/b/ @dana',
      [['apps/a'], ['apps/b']],
      ['kim'],
      missing('0 of 1 approval from the code owners of apps/b (dana; CODEOWNERS:2); dana can still approve'),
    ],
    [
      'a unit that is sent elsewhere has the owners of both places',
      '/apps/prod/ @dana\n/mine/ @kim',
      [['apps/prod', 'mine']],
      ['kim'],
      missing('0 of 1 approval from the code owners of apps/prod (dana; CODEOWNERS:1); dana can still approve'),
    ],
    ['nobody owns it, and a line says so', '/apps/ @kim\n/apps/prod/', [['apps/prod']], [], []],
    [
      'nobody says whose it is',
      '/other/ @kim',
      [['apps/prod'], ['apps/b']],
      ['kim'],
      missing(
        "0 of 1 approval from a code owner of apps/b, apps/prod, of which no line of CODEOWNERS says whose it is; kim's does not count: the rule does not name this person; nobody is left who could approve",
      ),
    ],
    [
      'there is no CODEOWNERS',
      undefined,
      [['apps/prod']],
      ['kim'],
      missing(
        "0 of 1 approval from code owners, and there is no CODEOWNERS at the base commit; kim's does not count: the rule does not name this person; nobody is left who could approve",
      ),
    ],
    [
      'an address owns it',
      '* somebody@example.org',
      [['apps/prod']],
      ['kim'],
      missing(
        "0 of 1 approval from the code owners of apps/prod (somebody@example.org; CODEOWNERS:1); CODEOWNERS:1 names somebody@example.org: nobody can tell whose address it is; kim's does not count: the rule does not name this person",
      ),
    ],
    [
      'a team that cannot be read owns it',
      '* @example/secret',
      [['apps/prod']],
      ['kim'],
      missing(
        "0 of 1 approval from the code owners of apps/prod (the team example/secret; CODEOWNERS:1); the members of example/secret could not be read (the token needs members: read of the organization, or list them under teams); kim's does not count: the rule does not name this person",
      ),
    ],
  ])('%s', async (_, codeOwners, paths, reviews, expected) => {
    expect(await of(codeOwners, paths, reviews)).toEqual(expected);
  });

  test('they are asked for beside the minimum', async () => {
    const configuration = 'approvals: [{ environments: [prod], minimum: 2, codeOwners: true }]';
    expect(await of('* @dana', [['apps/prod']], ['dana', 'kim'], configuration)).toEqual([]);
    expect(await of('* @dana', [['apps/prod']], ['sam', 'kim'], configuration)).toEqual(
      missing('0 of 1 approval from the code owners of apps/prod (dana; CODEOWNERS:1); dana can still approve'),
    );
  });

  test('lines that are passed over are told', async () => {
    expect(await of('* @dana\n/apps/[ab]/ @kim', [['apps/prod']], ['dana'])).toEqual([
      'not evaluated: missing-approval: CODEOWNERS:2 is passed over: a pattern cannot hold [ or ]',
    ]);
  });

  test('where nobody can tell what changes nobody owns it', async () => {
    expect((await of('* @dana', [], ['dana']))[0]).toContain(
      '0 of 1 approval from code owners, and nobody can tell of what',
    );
  });
});
