import { describe, expect, test } from 'vitest';
import type { PullRequest, PullRequestFacts } from '../../src/model/change.ts';
import { judged, reached, reviewed, unreadable } from './approvals.ts';
import { judgeCase } from './support.ts';

const configuration = (more = '') => `approvals: [{ environments: [prod], minimum: 1, users: [boss] }]
breakGlass: { label: Break-Glass, users: [oncall], teams: [example/leads]${more} }
`;

const claimed = (changes: Partial<PullRequest> = {}) =>
  reviewed([], {
    labels: ['break-glass'],
    body: 'Incident: INC-7',
    labeledBy: { 'break-glass': 'OnCall' },
    ...changes,
  });

/** What of the policies is said, with the severity in front. */
async function said(facts: PullRequestFacts, more = ''): Promise<string[]> {
  const lines = await judged(configuration(more), facts);
  return lines.map((line) => line.replace(/^\S+ /, '').replace(/is reached by.*?; /, '… '));
}

const WARNED = 'warning missing-approval prod … boss can still approve; OnCall has broken the glass for INC-7';
const ASKED = 'error missing-approval prod … boss can still approve';
const refused = (why: string) => [
  ASKED,
  `error undocumented-break-glass the label Break-Glass does not go past the approvals: ${why}`,
];

describe('who may, and why', () => {
  test.each<[string, Partial<PullRequest>, string[]]>([
    ['somebody who is named, for an incident', {}, [WARNED]],
    ['a member of a team', { labeledBy: { 'break-glass': 'lead' } }, [WARNED.replace('OnCall', 'lead')]],
    ['no label', { labels: ['other'] }, [ASKED]],
    [
      'the author set it, and is not named',
      { labeledBy: { 'break-glass': 'robin' } },
      refused('robin may not break the glass, only oncall, the team example/leads'),
    ],
    ['nobody is known to have set it', { labeledBy: {} }, refused('nobody is known to have set the label break-glass')],
    [
      'GitHub would not tell who',
      { unread: { labels: 'it could not be read: why' } },
      refused('it could not be read: why'),
    ],
    ['no incident', { body: 'It burns' }, refused('the description names no incident (Incident: …)')],
    [
      'neither',
      { body: '', labeledBy: { 'break-glass': 'robin' } },
      refused(
        'the description names no incident (Incident: …); robin may not break the glass, only oncall, the team example/leads',
      ),
    ],
  ])('%s', async (_, changes, expected) => {
    expect(await said(claimed(changes))).toEqual(expected);
  });

  test('a file that does not say who set the label leaves it with the author', async () => {
    const { labeledBy: _, ...rest } = (claimed() as { pullRequest: PullRequest }).pullRequest;
    expect((await said({ kind: 'known', pullRequest: { ...rest, author: 'oncall' } }))[0]).toMatch(/^warning/);
    expect((await said({ kind: 'known', pullRequest: { ...rest, author: 'robin' } }))[0]).toMatch(
      /^error missing-approval/,
    );
  });

  test('where the reviews cannot be read, nobody can tell who set the label', async () => {
    const facts = unreadable('there is no token') as Extract<PullRequestFacts, { kind: 'unreadable' }>;
    const lines = await said({
      ...facts,
      pullRequest: { ...facts.pullRequest, labels: ['break-glass'], body: 'Incident: INC-7' },
    });
    expect(lines.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'error missing-approval',
      'error undocumented-break-glass',
    ]);
  });

  test('a team that cannot be read says what to grant', async () => {
    expect((await said(claimed({ teams: {}, labeledBy: { 'break-glass': 'lead' } })))[1]).toContain('members: read');
  });
});

describe('what names an incident', () => {
  const pattern = ', incident: { pattern: "INC-[0-9]+" }';
  const field = ', incident: { field: Ticket, pattern: "^INC-[0-9]+$" }';
  test.each<[string, string, string, string]>([
    ['a field', '', '**Incident:** the shop is down', 'the shop is down'],
    ['a heading', '', '## Incident\n\nINC-9, see there', 'INC-9, see there'],
    ['an empty field', '', 'Incident:\n', ''],
    ['a placeholder', '', 'Incident: n/a', ''],
    ['a comment', '', '<!-- Incident: INC-1 -->\nIncident:', ''],
    ['a comment that nobody closed', '', 'x <!-- \nIncident: INC-1', ''],
    ['a pattern anywhere', pattern, 'see INC-12, INC-13', 'INC-12'],
    ['a pattern in a comment', pattern, '<!-- INC-12 -->', ''],
    ['a pattern that is nowhere', pattern, 'see INC', ''],
    ['a pattern in a field', field, 'Ticket: INC-4', 'INC-4'],
    ['a pattern elsewhere', field, 'INC-4\nTicket: later', ''],
  ])('%s', async (_, more, body, incident) => {
    const judgement = await judgeCase({
      files: {},
      configuration: configuration(more),
      pullRequest: claimed({ body }),
      change: reached,
    });
    expect(judgement.approvals?.breakGlass?.incident).toBe(incident);
    expect(judgement.approvals?.breakGlass?.faults.length).toBe(incident === '' ? 1 : 0);
  });

  test('a description that is made to take long does not', async () => {
    const hostile = [
      `${'#'.repeat(60_000)}x`,
      'Incident:\n'.repeat(6000),
      '<!--'.repeat(15_000),
      `Incident: ${'*'.repeat(60_000)}`,
    ];
    for (const body of hostile) for (const more of ['', pattern, field]) await said(claimed({ body }), more);
  });
});

test('what is owed is told with its hours, and only where the glass is broken', async () => {
  const glass = async (more: string, changes: Partial<PullRequest> = {}) => {
    const given = { files: {}, configuration: configuration(more), pullRequest: claimed(changes), change: reached };
    return (await judgeCase(given)).approvals?.breakGlass;
  };
  expect((await glass(''))?.duties).toEqual([
    { duty: 'postmortem', hours: 24 },
    { duty: 'reconciliation', hours: 24 },
  ]);
  expect((await glass(', hours: { postmortem: 72 }'))?.duties[0]).toEqual({ duty: 'postmortem', hours: 72 });
  expect((await glass('', { body: '' }))?.duties).toEqual([]);
  expect(await glass('', { labels: [] })).toBeNull();
});

test('without the setting there is no such label', async () => {
  expect(
    await judged('approvals: [{ environments: [dev], minimum: 1 }]\nenvironments: [{ name: dev }]', claimed()),
  ).toEqual([]);
});

test('without facts the claim is not judged, and without the setting nobody asks', async () => {
  const given = { files: {}, change: reached };
  const policies = async (text: string) =>
    (await judgeCase({ ...given, configuration: text })).notEvaluated.map(({ policy }) => policy);
  expect(await policies(configuration())).toContain('undocumented-break-glass');
  expect(await policies('')).not.toContain('undocumented-break-glass');
});
