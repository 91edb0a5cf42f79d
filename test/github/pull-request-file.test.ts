import { describe, expect, test } from 'vitest';
import { pullRequestFrom } from '../../src/github/pull-request-file.ts';
import { parseText } from '../../src/load/parse.ts';
import { SettingsError } from '../../src/model/exit.ts';

const read = (text: string) => pullRequestFrom(parseText('pr.yaml', text, 'manifest'), 'pr.yaml');

async function problemsOf(text: string): Promise<string[]> {
  const error = await read(text).catch((reason: unknown) => reason);
  if (!(error instanceof SettingsError)) throw new Error('the file is taken');
  return error.problems.map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`);
}

const LEAST = 'author: robin\nhead: { sha: abc }\nreviews: []\n';

test('the least that a file can say; what it leaves out is not made up', async () => {
  expect(await read(LEAST)).toEqual({
    kind: 'known',
    pullRequest: {
      number: 0,
      author: 'robin',
      draft: false,
      title: '',
      body: '',
      labels: [],
      base: { ref: '', sha: '' },
      head: { ref: '', sha: 'abc' },
      reviews: [],
      teams: {},
    },
  });
});

test('every fact that the API knows can be in a file', async () => {
  const facts = {
    committers: ['robin'],
    permissions: { dana: 'maintain' },
    labeledBy: { fire: 'dana' },
    teams: { 'a/b': ['dana'] },
  };
  const review = { user: 'x', state: 'APPROVED', commit: 'abc', submittedAt: '2026-06-01T10:00:00Z', bot: true };
  const text = JSON.stringify({ author: 'robin', head: { sha: 'abc' }, reviews: [review], ...facts });
  expect(await read(text)).toMatchObject({ pullRequest: { ...facts, reviews: [review] } });
});

describe('a file that says nonsense', () => {
  test.each<[string, string, string[]]>([
    ['no reviews', 'author: robin\nhead: { sha: a }\n', ['pr.yaml:1:1 the file needs the key reviews']],
    [
      'a permission that is none',
      `${LEAST}permissions:\n  dana: writ\n`,
      [
        'pr.yaml:5:9 permissions.dana is writ, and must be one of admin, maintain, write, triage, read, none (did you mean write?)',
      ],
    ],
    [
      'a date that is none: of two reviews nobody could say which is the later',
      LEAST.replace('[]', '\n  - { user: a, state: APPROVED, commit: abc, submittedAt: yesterday }'),
      ['pr.yaml:4:59 reviews[0].submittedAt is yesterday, which is no date'],
    ],
    [
      'a label that nobody set',
      `${LEAST}labeledBy: { fire: "" }\n`,
      ['pr.yaml:4:20 labeledBy.fire must NOT have fewer than 1 characters'],
    ],
    [
      'a reviewer without a name',
      LEAST.replace('[]', '[{ user: "", state: APPROVED, commit: a, submittedAt: "2026-06-01" }]'),
      ['pr.yaml:3:19 reviews[0].user must NOT have fewer than 1 characters'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await problemsOf(text)).toEqual(expected);
  });
});
