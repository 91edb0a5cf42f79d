import { expect, test } from 'vitest';
import { parseConfiguration } from '../../src/load/configuration.ts';

async function problemsOf(text: string): Promise<string[]> {
  const { problems } = await parseConfiguration('.gitops-gate.yaml', text);
  return problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

const rules = (...written: string[]) =>
  `approvals:\n${written.map((more) => `  - { environments: [prod], ${more} }`).join('\n')}\n`;
const IMAGES = 'changes: { only: { alters: [images] } }';

test('everything that a rule and an emergency can say', async () => {
  const text = `approvals:
  - name: production
    environments: [prod]
    risks: [critical]
    minimum: 2
    users: [octocat]
    teams: [example/leads]
    codeOwners: true
    bots: ["renovate[bot]"]
    stale: allowed
    committers: allowed
  - name: versions
    environments: [prod]
    changes:
      some: { kinds: [Deployment], names: [a*], namespaces: [shop], units: ["**"], actions: [modified] }
      only: { alters: [images, charts, replicas] }
    insteadOf: [production]
    allOf: [{ teams: [example/leads] }, { users: [a], minimum: 1 }]
  - { risks: [high], labels: [database], anyOf: [{ users: [a] }, { teams: [x/y], minimum: 2 }] }
teams: { example/leads: [octocat] }
breakGlass:
  label: break-glass
  users: [octocat]
  teams: [example/leads]
  incident: { field: Incident, pattern: "INC-[0-9]+" }
  hours: { postmortem: 24, reconciliation: 48 }
`;
  expect(await problemsOf(text)).toEqual([]);
});

test.each<[string, string, string[]]>([
  [
    'nothing that is asked for',
    rules('users: [a]'),
    ['2:5 approvals[0] needs minimum or codeOwners or allOf or anyOf'],
  ],
  [
    'code owners that are not asked for',
    rules('codeOwners: false'),
    ['2:41 approvals[0].codeOwners must be equal to constant'],
  ],
  ['a group of nobody', rules('allOf: [{ minimum: 1 }]'), ['2:37 approvals[0].allOf[0] needs users or teams']],
  ['no groups', rules('anyOf: []'), ['2:36 approvals[0].anyOf must NOT have fewer than 1 items']],
  [
    'a team without an organization',
    rules('minimum: 1, teams: [leads]'),
    ['2:49 approvals[0].teams[0] must match pattern "^[^@/\\s]+/[^@/\\s]+$"'],
  ],
  [
    'no condition of a change',
    rules('minimum: 1, changes: {}'),
    ['2:50 approvals[0].changes must NOT have fewer than 1 properties'],
  ],
  [
    'a kind of edit that nobody can tell',
    rules('minimum: 1, changes: { only: { alters: [image] } }'),
    [
      '2:69 approvals[0].changes.only.alters[0] is image, and must be one of images, charts, replicas (did you mean images?)',
    ],
  ],
  ['a name twice', rules('name: a, minimum: 1', 'name: a, minimum: 1'), ['3:35 approvals names a twice']],
  [
    'a place that nobody has',
    rules('name: production, minimum: 1', `minimum: 1, ${IMAGES}, insteadOf: [prodution]`),
    ['3:94 approvals[1].insteadOf names prodution, which is no rule (did you mean production?)'],
  ],
  [
    'a rule that takes a place for nothing',
    rules('name: a, minimum: 1', 'minimum: 1, insteadOf: [a]'),
    ['3:52 approvals[1].insteadOf needs changes beside it: the other rule would never be asked for'],
  ],
  [
    'a rule that takes a place by a label',
    rules('name: a, minimum: 1', `minimum: 1, ${IMAGES}, labels: [x], insteadOf: [a]`),
    ['3:106 approvals[1].insteadOf cannot stand beside labels: a label may only ask for more'],
  ],
  [
    'rules that take the place of each other',
    rules(`name: a, minimum: 1, ${IMAGES}, insteadOf: [b]`, `name: b, minimum: 1, ${IMAGES}, insteadOf: [a]`),
    [
      "2:103 approvals[0].insteadOf names b, which takes another's place itself",
      "3:103 approvals[1].insteadOf names a, which takes another's place itself",
    ],
  ],
  ['an emergency of nobody', 'breakGlass: { label: x }\n', ['1:13 breakGlass needs users or teams']],
  ['an emergency without a label', 'breakGlass: { users: [a] }\n', ['1:13 breakGlass needs the key label']],
  [
    'a pattern that is none',
    'breakGlass: { label: x, users: [a], incident: { pattern: "INC-(" } }\n',
    ['1:58 breakGlass.incident.pattern is no regular expression: error parsing regexp: missing closing ): `INC-(`'],
  ],
])('%s', async (_, text, expected) => {
  expect(await problemsOf(text)).toEqual(expected);
});

test('a team whose name is none is told where it stands', async () => {
  expect(await problemsOf('teams:\n  leads: [a]\n')).toEqual(['2:3 teams cannot have the key leads']);
});
