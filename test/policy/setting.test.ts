import { describe, expect, test } from 'vitest';
import { settingOver } from '../../src/policy/setting.ts';
import { manifest } from '../graph/builder.ts';
import { findings, load } from './support.ts';

const POD = (namespace: string) => `apiVersion: v1
kind: Pod
metadata: { name: api, namespace: ${namespace} }
spec: { containers: [{ name: api, image: registry.example.org/api:1 }] }
`;

/** `file severity` of what `mutable-tag` finds in a dev and a prod environment. */
async function found(setting: string): Promise<string[]> {
  const lines = await findings({
    configuration: `extends: []
environments:
  - { name: dev, risk: low, match: { clusters: [dev] } }
  - { name: prod, risk: critical, match: { clusters: [prod] } }
policies:
  mutable-tag: ${setting}
`,
    files: {
      'dev/pod.yaml': POD('shop'),
      'prod/pod.yaml': POD('shop'),
      'prod/old.yaml': POD('legacy'),
      'sync.yaml': manifest('Kustomization', 'x'),
    },
    units: [
      { cluster: 'dev', name: 'x', file: 'sync.yaml', applies: ['dev/pod.yaml'] },
      { cluster: 'prod', name: 'x', file: 'sync.yaml', applies: ['prod/pod.yaml', 'prod/old.yaml'] },
    ],
  });
  return lines.map((line) => `${line.split(':')[0]} ${line.split(' ')[1]}`);
}

describe('a policy is another one elsewhere', () => {
  const everywhere = 'params: { risks: ["*"] }';
  test.each<[string, string, string[]]>([
    ['no override', `{ ${everywhere} }`, ['dev/pod.yaml warning', 'prod/old.yaml warning', 'prod/pod.yaml warning']],
    [
      'severity by environment',
      `{ severity: note, ${everywhere}, overrides: [{ match: { environments: [prod] }, severity: error }] }`,
      ['dev/pod.yaml note', 'prod/old.yaml error', 'prod/pod.yaml error'],
    ],
    [
      'off by path',
      `{ severity: note, ${everywhere}, overrides: [{ match: { paths: [prod/old.yaml] }, severity: off }] }`,
      ['dev/pod.yaml note', 'prod/pod.yaml note'],
    ],
    [
      'on for a risk class alone',
      `{ severity: off, overrides: [{ match: { risks: [critical] }, severity: warning }] }`,
      ['prod/old.yaml warning', 'prod/pod.yaml warning'],
    ],
    [
      'without a severity of its own, on where an override says so',
      `{ overrides: [{ match: { namespaces: [legacy] }, severity: note }] }`,
      ['prod/old.yaml note'],
    ],
    [
      'other parameters',
      `{ severity: note, overrides: [{ match: { clusters: [dev] }, params: { risks: [low] } }] }`,
      ['dev/pod.yaml note', 'prod/old.yaml note', 'prod/pod.yaml note'],
    ],
    [
      'the later of two that match',
      `{ ${everywhere}, severity: note, overrides: [{ match: { risks: [critical] }, severity: error }, { match: { namespaces: [leg*], kinds: [Pod] }, severity: warning }] }`,
      ['dev/pod.yaml note', 'prod/old.yaml warning', 'prod/pod.yaml error'],
    ],
  ])('%s', async (_, setting, expected) => {
    expect((await found(setting)).sort()).toEqual(expected);
  });

  test('a parameter of an override that does not exist is told at its line', async () => {
    const configuration =
      'policies:\n  mutable-tag:\n    overrides:\n      - match: { risks: [low] }\n        params: { risk: [] }\n';
    expect((await load({ configuration })).problems).toEqual([
      '.gitops-gate.yaml:5:19 mutable-tag has no parameter risk (did you mean risks?)',
    ]);
  });

  test('an override that sets nothing is told', async () => {
    const configuration = 'policies:\n  mutable-tag:\n    overrides:\n      - match: { risks: [low] }\n';
    expect((await load({ configuration })).problems).toEqual([
      '.gitops-gate.yaml:4:9 policies.mutable-tag.overrides[0] needs severity or params',
    ]);
  });
});

describe('a setting over another', () => {
  const match = { risks: ['critical'] };
  const pack = { severity: 'note', overrides: [{ match, severity: 'error', params: { a: 1, b: 1 } }] } as const;
  test('keeps what it does not speak of', () => {
    expect(settingOver(pack, { overrides: [{ match, severity: 'off' }] })).toEqual({
      severity: 'note',
      params: {},
      overrides: [...pack.overrides, { match, severity: 'off' }],
    });
  });

  test('ends what was said of some where it speaks of everything', () => {
    expect(settingOver(pack, { severity: 'off', params: { a: 2 } })).toEqual({
      severity: 'off',
      params: { a: 2 },
      overrides: [{ match, params: { b: 1 } }],
    });
  });
});
