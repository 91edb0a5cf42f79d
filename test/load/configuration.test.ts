import { describe, expect, test } from 'vitest';
import { loadConfiguration, parseConfiguration } from '../../src/load/configuration.ts';
import { openRepository } from '../../src/load/repository.ts';
import type { FileTree } from '../../src/model/files.ts';

async function problemsOf(text: string): Promise<string[]> {
  const { problems } = await parseConfiguration('.gitops-gate.yaml', text);
  return problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

/** A tree of the files given, and nothing else. */
function treeOf(files: Readonly<Record<string, string>>): FileTree {
  return {
    kind: (path) => (Object.hasOwn(files, path) ? 'file' : undefined),
    entries: () => [],
    filesBelow: () => Object.keys(files),
    realPath: (path) => path,
    read: (path) =>
      Object.hasOwn(files, path)
        ? { bytes: new TextEncoder().encode(files[path]) }
        : { problem: { code: 'unreadable', message: 'ENOENT', path, line: 1, column: 1 } },
  };
}

describe('a configuration that is right', () => {
  test('every setting arrives, and what is left out has its default', async () => {
    const { configuration, problems } = await parseConfiguration(
      'ops/gate.yaml',
      `clusters:
  - { name: homelab, path: clusters/homelab, environment: prod, server: "https://h:6443", labels: { tier: "1" } }
environments:
  - { name: prod, risk: critical, match: { namespaces: ["*-prod"] } }
approvals:
  - { environments: [prod], minimum: 2, users: [octocat], teams: [example/leads] }
changeRequests:
  - { risks: [critical], fields: [Risk, { name: Incident, pattern: INC }] }
windows:
  - { environments: [prod], days: [monday], from: 09:00, to: 16:00, timeZone: Europe/Berlin }
freezes:
  - { environments: [prod], from: 2026-12-20, to: 2027-01-06T08:00, reason: end of the year }
promotion: [dev, prod-*]
policies:
  latest-tag: off
  shared-namespace: { severity: warning, params: { controlPlane: [kube-system] } }
waivers:
  - policy: shared-namespace
    match: { namespace: legacy }
    reason: moves in Q1
    expires: 2027-01-31
`,
    );
    expect(problems).toEqual([]);
    const { locate: _, ...rest } = configuration;
    expect(rest).toEqual({
      path: 'ops/gate.yaml',
      extends: ['recommended'],
      clusters: [
        {
          name: 'homelab',
          path: 'clusters/homelab',
          environment: 'prod',
          server: 'https://h:6443',
          labels: { tier: '1' },
        },
      ],
      layers: [],
      environments: [{ name: 'prod', risk: 'critical', match: { namespaces: ['*-prod'] } }],
      sources: [],
      directories: [],
      approvals: [{ environments: ['prod'], minimum: 2, users: ['octocat'], teams: ['example/leads'] }],
      changeRequests: [{ risks: ['critical'], fields: [{ name: 'Risk' }, { name: 'Incident', pattern: 'INC' }] }],
      windows: [{ environments: ['prod'], days: ['monday'], from: '09:00', to: '16:00', timeZone: 'Europe/Berlin' }],
      freezes: [{ environments: ['prod'], from: '2026-12-20', to: '2027-01-06T08:00', reason: 'end of the year' }],
      promotion: ['dev', 'prod-*'],
      teams: {},
      breakGlass: undefined,
      policies: {
        'latest-tag': { severity: 'off' },
        'shared-namespace': { severity: 'warning', params: { controlPlane: ['kube-system'] } },
      },
      waivers: [
        {
          policy: 'shared-namespace',
          match: { namespace: 'legacy' },
          reason: 'moves in Q1',
          expires: '2027-01-31',
          location: { path: 'ops/gate.yaml', line: 18, column: 5 },
        },
      ],
      exclude: [],
    });
    expect(configuration.locate(['policies', 'latest-tag'], 'key')).toMatchObject({ line: 15, column: 3 });
    expect(configuration.locate(['approvals', 0, 'minimum'])).toMatchObject({ line: 6, column: 38 });
  });

  test.each([
    ['an empty file', ''],
    ['comments only', '# nothing yet\n'],
    ['lists that were left empty', 'waivers:\npolicies:\n'],
  ])('%s is no error', async (_, text) => {
    expect(await problemsOf(text)).toEqual([]);
  });
});

describe('a configuration that is wrong', () => {
  test.each([
    ['a misspelt key', 'polices: {}\n', ['1:1 the file has no key polices (did you mean policies?)']],
    [
      'every error at once, each at its line',
      'clusters:\n  - pth: a\nenvironments:\n  - { name: prod, risk: hgh }\nwaivers: no\n',
      [
        '2:5 clusters[0] needs the key name',
        '2:5 clusters[0] has no key pth (did you mean path?)',
        '4:25 environments[0].risk is hgh, and must be one of low, medium, high, critical (did you mean high?)',
        '5:10 waivers must be a list',
      ],
    ],
    [
      'a severity that is none',
      'policies:\n  latest-tag: eror\n',
      ['2:15 policies.latest-tag is eror, and must be one of error, warning, note, off (did you mean error?)'],
    ],
    ['an approval for nothing', 'approvals:\n  - minimum: 1\n', ['2:5 approvals[0] needs environments or risks']],
    [
      'a waiver without a reason',
      'waivers:\n  - policy: latest-tag\n    match: { name: a }\n',
      ['2:5 waivers[0] needs the key reason'],
    ],
    [
      'a day that no calendar has',
      'waivers:\n  - policy: latest-tag\n    match: { name: a }\n    reason: b\n    expires: 2027-02-30\n',
      ['5:14 waivers[0].expires is 2027-02-30, which is no date'],
    ],
    ['a name twice', 'clusters: [{ name: a }, { name: a }]\n', ['1:33 clusters names a twice']],
    ['a key twice', 'policies: {}\npolicies: {}\n', ['2:1 the key "policies" is already set on line 1']],
    [
      'times that no clock and no calendar has',
      `windows:
  - { environments: [prod], timeZone: Europe/Berlln }
  - { environments: [prod], from: "09:00", to: "09:00", timeZone: "+02:00" }
freezes:
  - { risks: [high], from: 2026-02-30, to: 2026-01-01T12:00, timeZone: UTC }
`,
      [
        '2:39 there is no time zone Europe/Berlln: take a name such as Europe/Berlin, or UTC',
        '3:48 windows[1] ends when it begins',
        '3:67 there is no time zone +02:00: take a name such as Europe/Berlin, or UTC',
        '5:28 freezes[0].from is no date of the calendar',
        '5:44 freezes[0] ends before it begins',
      ],
    ],
    [
      'a clock of 25 hours, a day that is none, and a window for nothing',
      'windows:\n  - { days: [mondy], from: "25:00" }\n',
      [
        '2:5 windows[0] needs environments or risks',
        '2:14 windows[0].days[0] is mondy, and must be one of monday, tuesday, wednesday, thursday, friday, saturday, sunday (did you mean monday?)',
        '2:28 windows[0].from must match pattern "^([01]\\d|2[0-3]):[0-5]\\d$"',
      ],
    ],
    [
      'a pattern that no engine takes',
      'changeRequests:\n  - { risks: [high], fields: [{ name: a, pattern: "(" }] }\n',
      ['2:51 the pattern is no regular expression of RE2: error parsing regexp: missing closing ): `(`'],
    ],
    ['no YAML', 'policies: [\n', ['1:11 unexpected end of the stream within a flow collection']],
    ['a list', '- a\n', ['1:1 the file must be a mapping']],
  ])('%s', async (_, text, expected) => {
    expect(await problemsOf(text)).toEqual(expected);
  });

  test('an alias bomb is an error and takes no time', async () => {
    const levels = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 12; level++) {
      const name = String.fromCharCode(97 + level);
      const inner = `*${String.fromCharCode(96 + level)}`;
      levels.push(`${name}: &${name} [${Array(9).fill(inner).join(', ')}]`);
    }
    expect(await problemsOf(levels.join('\n'))).toEqual(['1:1 its aliases stand for more than a million values']);
  });
});

describe('where the configuration is', () => {
  test('there need not be one', async () => {
    const { configuration, problems } = await loadConfiguration(openRepository(treeOf({})));
    expect([configuration.path, problems]).toEqual([undefined, []]);
  });

  test.each(['.gitops-gate.yaml', '.gitops-gate.yml'])('%s is found', async (path) => {
    const repository = openRepository(treeOf({ [path]: 'exclude: [a]' }));
    expect((await loadConfiguration(repository)).configuration).toMatchObject({ path, exclude: ['a'] });
  });

  test('one that is named must exist', async () => {
    const { problems } = await loadConfiguration(openRepository(treeOf({})), 'gate.yaml');
    expect(problems).toEqual([
      { path: 'gate.yaml', line: 1, column: 1, message: 'the configuration file is not there or cannot be read' },
    ]);
  });
});
