import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/load/parse.ts';
import { codeOwnersLoosenings } from '../../src/policy/loosening/code-owners.ts';
import { changesRules, workflowLoosenings } from '../../src/policy/loosening/files.ts';
import { loosenings } from '../../src/policy/loosening/loosening.ts';
import { parseCodeOwners } from '../../src/util/code-owners.ts';
import { load } from './support.ts';

const POLICY = `id: mine
title: a
why: b
fix: c
forEach: image
params: { names: { description: names, type: array, default: [a] } }
deny: image.tag == "x"
message: d
`;

type Side = readonly [configuration: string | undefined, policy?: string | undefined];

async function rules([configuration, policy]: Side) {
  const policies = policy === undefined ? {} : { 'policies/mine.yaml': policy };
  const text = policy === undefined ? (configuration ?? '') : `extends: [recommended, policies/]\n${configuration}`;
  const loaded = await load({ configuration: text, policies });
  expect(loaded.problems).toEqual([]);
  const files = Object.entries(policies).map(([path, content]) => ({
    text: content,
    parsed: parseText(path, content, 'manifest'),
  }));
  const own = configuration === undefined ? { ...loaded.configuration, path: undefined } : loaded.configuration;
  return { ...loaded, configuration: own, files };
}

const ELSEWHERE = { path: 'README.md', line: 1, column: 1 };

/** `path:line what` for everything that head loosens. */
async function between(base: Side, head: Side): Promise<string[]> {
  const found = loosenings(await rules(base), await rules(head), '2026-06-15', ELSEWHERE);
  return found.map(
    ({ what, location: { path, line } }) => `${path === '.gitops-gate.yaml' ? '' : path}:${line} ${what}`,
  );
}

describe('what a configuration would loosen', () => {
  test.each<[string, string, string, string[]]>([
    ['nothing', 'policies: { latest-tag: error }', '# more\npolicies:\n  latest-tag: { severity: error }\n', []],
    [
      'a severity',
      'policies: { latest-tag: error }',
      'policies:\n  latest-tag: note\n',
      [':2 latest-tag goes from error to note'],
    ],
    ['a severity of its pack', '', 'policies: { latest-tag: off }', [':1 latest-tag goes from error to off']],
    [
      'a severity that is gone',
      'policies: { suspended-unit: error }',
      'policies: {}',
      [':1 suspended-unit goes from error to warning'],
    ],
    ['nothing where it is raised', 'policies: { latest-tag: note }', 'policies: { latest-tag: error }', []],
    [
      'a pack',
      'extends: [recommended]',
      'extends: []\npolicies: { latest-tag: error }',
      [
        expect.stringMatching(
          /^:1 extends no longer names recommended: base-not-self-contained goes from error to off, /,
        ),
      ],
    ],
    [
      'a parameter',
      'policies: { mutable-tag: { params: { risks: [critical, high] } } }',
      'policies: { mutable-tag: { severity: warning } }',
      [':1 risks of mutable-tag goes from ["critical","high"] to ["critical"]'],
    ],
    [
      'an override',
      'policies: { latest-tag: { overrides: [{ match: { kinds: [Job] }, severity: error }] } }',
      'policies: { latest-tag: { overrides: [{ match: { kinds: [Job] }, severity: note }] } }',
      [':1 latest-tag is note for {"kinds":["Job"]}'],
    ],
    [
      'an override that was stricter',
      'policies: { suspended-unit: { overrides: [{ match: { kinds: [Job] }, severity: error }] } }',
      'policies: { suspended-unit: { overrides: [{ match: { kinds: [CronJob] }, severity: error }] } }',
      [':1 suspended-unit is no longer error for {"kinds":["Job"]}'],
    ],
    [
      'waivers',
      `waivers:
  - { policy: latest-tag, match: { name: a, kind: Job }, reason: r, expires: 2026-07-01 }
  - { policy: latest-tag, match: { name: b }, reason: r, expires: 2026-07-01 }
  - { policy: latest-tag, match: { name: c }, reason: r, expires: 2026-07-01 }
`,
      `waivers:
  - { policy: latest-tag, match: { name: a }, reason: r, expires: 2026-07-01 }
  - { policy: latest-tag, match: { name: b }, reason: r, expires: 2026-08-01 }
  - { policy: latest-tag, match: { name: c, kind: Pod }, reason: other words, expires: 2026-06-20 }
  - { policy: latest-tag, match: { name: d }, reason: r }
  - { policy: latest-tag, match: { name: e }, reason: over already, expires: 2026-06-01 }
`,
      [
        ':2 a waiver of latest-tag for {"name":"a"} is wider: it was for {"name":"a","kind":"Job"}',
        ':3 a waiver of latest-tag for {"name":"b"} lasts to 2026-08-01, not 2026-07-01',
        ':5 a waiver of latest-tag for {"name":"d"} is new',
      ],
    ],
    [
      'approvals',
      `approvals:
  - { environments: [prod, test], minimum: 2, users: [a], teams: [o/t] }
  - { risks: [high], minimum: 1, users: [a, b] }
  - { environments: [dev], minimum: 1 }
`,
      `approvals:
  - { environments: [dev], minimum: 2, users: [c] }
  - { risks: [high], minimum: 1 }
  - { environments: [test, prod], minimum: 1, users: [a, b], teams: [o/t, o/u] }
`,
      [
        ':3 the approval rule for risk high no longer says whose approval counts',
        ':4 the approval rule for prod, test asks for 1, not 2',
        ':4 the approval rule for prod, test lets o/u approve too',
        ':4 the approval rule for prod, test lets b approve too',
      ],
    ],
    [
      'an approval rule that takes the place of another',
      'approvals: [{ name: a, environments: [prod], minimum: 2 }]',
      'approvals:\n  - { name: a, environments: [prod], minimum: 2 }\n  - { risks: [high], minimum: 1, changes: { only: { alters: [images] } }, insteadOf: [a] }',
      [':3 a new approval rule for risk high takes the place of a'],
    ],
    [
      'an approval rule that is gone',
      'approvals: [{ environments: [prod], minimum: 1 }]',
      'approvals: [{ environments: [dev], minimum: 1 }]',
      [':1 the approval rule for prod is gone'],
    ],
    [
      'windows and freezes',
      `windows: [{ environments: [prod], days: [monday] }, { risks: [high], days: [friday] }]
freezes: [{ environments: [prod], from: 2026-06-01, to: 2026-06-15 }, { risks: [high], from: 2026-01-01, to: 2026-01-02 }]
`,
      'windows: [{ environments: [prod], days: [monday], to: "12:00" }, { environments: [dev] }]\n',
      [
        ':1 prod is open on monday, 00:00 to 12:00 (UTC), which no window says',
        ':1 risk high has no window any more: a change may reach it at any time',
        ':1 prod is no longer frozen from 2026-06-01 to 2026-06-15 (UTC)',
      ],
    ],
    [
      'environments',
      'environments: [{ name: prod, risk: critical }, { name: test, risk: high, match: { paths: [a] } }]',
      'environments:\n  - { name: sandbox, match: { clusters: [prod] } }\n  - { name: prod }\n',
      [
        ':2 the environment test is no longer described',
        ':2 the environment sandbox is new, and takes {"clusters":["prod"]}',
        ':3 the risk of prod is not said, not critical',
      ],
    ],
    [
      'what decides how all else is understood',
      'clusters: [{ name: a, environment: prod }]\nsources: [{ url: u, path: . }]\npromotion: [dev, prod]\n',
      'exclude: [apps]\nclusters: [{ name: a, environment: dev }]\npromotion: [dev, prod]\n',
      [
        ':1 apps is left alone',
        ':1 sources no longer holds {"url":"u","path":"."}',
        ':2 clusters no longer holds {"name":"a","environment":"prod"}',
      ],
    ],
  ])('%s', async (_, base, head, expected) => {
    const found = await between([base], [head]);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test('a configuration that is gone is told at a file that is there, setting by setting', async () => {
    expect(await between(['policies: { suspended-unit: error }\nexclude: []'], [undefined])).toEqual([
      'README.md:1 suspended-unit goes from error to warning',
      'README.md:1 the configuration .gitops-gate.yaml is gone',
    ]);
  });
});

describe("what a repository's own policies would loosen", () => {
  test.each<[string, string | undefined, string[]]>([
    ['nothing, where only words differ', POLICY.replace('title: a', 'title: A'), []],
    ['all of it', undefined, [':1 the policy mine is gone']],
    [
      'its expression',
      POLICY.replace('"x"', '"y"'),
      ['policies/mine.yaml:7 deny of the policy mine is another: what it finds may be less'],
    ],
    [
      'what it looks at',
      `${POLICY}match: { kinds: [Job] }\n`,
      ['policies/mine.yaml:9 match of the policy mine is another: what it finds may be less'],
    ],
    [
      'its severity and its parameters',
      `${POLICY.replace('[a]', '[a, b]')}severity: note\n`,
      [
        'policies/mine.yaml:6 names of mine goes from ["a"] to ["a","b"]',
        'policies/mine.yaml:9 mine goes from error to note',
      ],
    ],
  ])('%s', async (_, policy, expected) => {
    expect(await between(['', POLICY], ['', policy])).toEqual(expected);
  });
});

describe('the files of the gate', () => {
  const path = '.github/workflows/gate.yaml';
  const gate = 'jobs: { a: { steps: [{ uses: example/gitops-gate@v1 }] } }';
  test.each<[string, string | undefined, string | undefined, string[]]>([
    ['gone', gate, undefined, [`${path}, which runs the gate, is gone`]],
    ['without the gate', gate, 'jobs: {}\n# uses: example/gitops-gate@v1', [`${path} runs the gate no longer`]],
    ['another', 'run: npx gitops-gate check .', `${gate}\n`, [`${path}, which runs the gate, is another`]],
    ['of something else', 'uses: actions/checkout@v5', undefined, []],
    ['new', undefined, gate, []],
  ])('a workflow that is %s', (_, base, head, expected) => {
    const sides = { base: () => base, head: () => head };
    expect(workflowLoosenings([path, 'apps/gate.yaml'], sides, ELSEWHERE).map(({ what }) => what)).toEqual(expected);
  });

  test('only some files change the rules', async () => {
    const { configuration } = await rules(['']);
    const named = { ...configuration, extends: ['recommended', './policies/', 'a/b.yaml'], path: 'ops/gate.yaml' };
    const files = ['.gitops-gate.yml', 'policies/x/y.yaml', 'a/b.yaml', 'ops/gate.yaml', path];
    for (const file of files) expect(changesRules([file], [named]), file).toBe(true);
    expect(changesRules(['apps/a.yaml', 'policies.yaml', 'recommended'], [named])).toBe(false);
  });
});

describe('code owners', () => {
  const owners = (text: string) => ({ path: '.github/CODEOWNERS', prefix: '', ...parseCodeOwners(text) });
  const base = '* @all\n/apps/ @apps/team @ana\n/docs/ @docs\n';
  const files = ['apps/a.yaml', 'apps/b.yaml', 'docs/x.md', 'new/c.yaml'];
  test.each<[string, string, string[]]>([
    ['the same, moved', `# moved\n${base}`, []],
    ['fewer of several', base.replace(' @ana', ''), []],
    [
      'one more',
      base.replace('@ana', '@ana @ben'),
      ['.github/CODEOWNERS:2 apps/a.yaml and 1 more are owned by @apps/team @ana @ben, not by @apps/team @ana'],
    ],
    [
      'a line that takes over',
      `${base}b.yaml @ben\n`,
      ['.github/CODEOWNERS:4 apps/b.yaml is owned by @ben, not by @apps/team @ana'],
    ],
    ['a line without owners', `${base}/docs/\n`, ['.github/CODEOWNERS:4 docs/x.md is owned by nobody, not by @docs']],
    [
      'no line any more',
      base.replace('* @all\n', ''),
      ['.github/CODEOWNERS:1 new/c.yaml is owned by nobody, not by @all'],
    ],
  ])('%s', (_, head, expected) => {
    const sides = { base: owners(base), head: owners(head) };
    const found = codeOwnersLoosenings(sides, files, ELSEWHERE);
    expect(found.map(({ what, location: { path, line } }) => `${path}:${line} ${what}`)).toEqual(expected);
  });

  test('of a directory within the repository, whose CODEOWNERS stands elsewhere', () => {
    const sides = { base: { ...owners('* @all'), prefix: 'gitops/' }, head: { ...owners(''), prefix: 'gitops/' } };
    expect(codeOwnersLoosenings(sides, ['a.yaml'], ELSEWHERE)).toEqual([
      { kind: 'code-owners', what: 'a.yaml is owned by nobody, not by @all', location: ELSEWHERE },
    ]);
  });
});
