import { describe, expect, test } from 'vitest';
import { librariesFor } from '../../src/policy/cel/libraries.ts';
import { createCompiler, expressionsOf } from '../../src/policy/compile.ts';
import { NODES } from '../../src/policy/facts/index.ts';
import { load } from './support.ts';

const POLICY = `id: too-many-replicas
title: Not too many replicas
why: Nodes are few.
fix: Use fewer.
forEach: resource
match: { kinds: [Deployment] }
params:
  most: { description: How many there may be., type: integer, default: 3 }
deny: resource.manifest.spec.replicas > params.most
message: "\${resource.name} has \${resource.manifest.spec.replicas}"
`;

/** The problems of one user policy: `POLICY` with one text replaced by another. */
async function problemsOf(before: string, after: string): Promise<string[]> {
  expect(POLICY).toContain(before);
  const { problems } = await load({
    configuration: 'extends: [recommended, policies/too-many-replicas.yaml]',
    policies: { 'policies/too-many-replicas.yaml': POLICY.replace(before, after) },
  });
  return problems;
}

test('the packs, and every policy of the gate with every parameter, compile', async () => {
  const { policies, problems } = await load({ configuration: 'extends: [recommended]' });
  expect(problems).toEqual([]);
  expect(policies.active.map(({ id }) => id)).toContain('duplicate-owner');
});

test('every expression of the own policies is one, those that nothing asks for among them', async () => {
  const definitions = [...(await load({})).policies.definitions.values()];
  const compile = createCompiler(await librariesFor(definitions.flatMap(expressionsOf)), []);
  const faults = definitions.flatMap((definition) => {
    const compiled = compile(definition, 'error', {});
    return 'faults' in compiled ? compiled.faults.map((fault) => ({ id: definition.id, ...fault })) : [];
  });
  expect(definitions.length).toBeGreaterThan(40);
  expect(faults).toEqual([]);
});

describe('which policies are on', () => {
  test.each([
    ['nothing is, where nothing is extended', 'extends: []', []],
    ['what the configuration names is', 'extends: []\npolicies: { latest-tag: note }', ['latest-tag note']],
    [
      'a parameter alone keeps the severity',
      'extends: []\npolicies: { latest-tag: { params: { injected: [] } } }',
      ['latest-tag error'],
    ],
  ])('%s', async (_, configuration, expected) => {
    const { policies } = await load({ configuration });
    expect(policies.active.map(({ id, severity }) => `${id} ${severity}`)).toEqual(expected);
  });

  test('the configuration wins over the pack', async () => {
    const { policies } = await load({ configuration: 'policies: { latest-tag: off, duplicate-owner: warning }' });
    const severities = new Map(policies.active.map(({ id, severity }) => [id, severity]));
    expect([severities.get('latest-tag'), severities.get('duplicate-owner')]).toEqual([undefined, 'warning']);
    expect(policies.definitions.has('latest-tag')).toBe(true);
  });

  test('a pack may give parameters, and the configuration wins over them', async () => {
    const params = async (configuration: string) => {
      const { policies } = await load({ configuration: `extends: [argocd-control-plane]\n${configuration}` });
      return policies.active.find(({ id }) => id === 'automated-sync-required')?.setting(undefined).params as {
        risks: string[];
      };
    };
    expect((await params('')).risks).toContain('critical');
    const own = 'policies: { automated-sync-required: { params: { risks: [low] } } }';
    expect((await params(own)).risks).toEqual(['low']);
  });

  test.each(['strict', 'flux-monorepo', 'argocd-control-plane'])('%s is a pack that compiles', async (pack) => {
    const { problems, policies } = await load({ configuration: `extends: [${pack}]` });
    expect(problems).toEqual([]);
    expect(policies.active.length).toBeGreaterThan(5);
  });

  test('a policy of the repository is', async () => {
    const { policies, problems } = await load({
      configuration: 'extends: [policies/too-many-replicas.yaml]',
      policies: { 'policies/too-many-replicas.yaml': POLICY },
    });
    expect(problems).toEqual([]);
    expect(policies.active.map(({ id, severity }) => `${id} ${severity}`)).toEqual(['too-many-replicas error']);
  });
});

describe('what a configuration says of policies', () => {
  test.each([
    [
      'policies:\n  latest-tags: off\n',
      '.gitops-gate.yaml:2:3 there is no policy latest-tags (did you mean latest-tag?)',
    ],
    ['extends: [recomended]\n', '.gitops-gate.yaml:1:11 there is no pack recomended (did you mean recommended?)'],
    [
      'waivers:\n  - { policy: latest, match: { name: a }, reason: b }\n',
      '.gitops-gate.yaml:2:7 there is no policy latest (did you mean latest-tag?)',
    ],
    [
      'policies:\n  shared-namespace:\n    params: { controlplane: [] }\n',
      '.gitops-gate.yaml:3:15 shared-namespace has no parameter controlplane (did you mean controlPlane?)',
    ],
    [
      'policies:\n  shared-namespace:\n    params:\n      controlPlane: [1]\n',
      '.gitops-gate.yaml:4:22 shared-namespace: controlPlane.0 must be a string',
    ],
  ])('%s', async (configuration, expected) => {
    expect((await load({ configuration })).problems).toEqual([expected]);
  });
});

describe('a policy file that is wrong, at its line', () => {
  const at = 'policies/too-many-replicas.yaml';
  test.each([
    [
      'an unknown key',
      'fix:',
      'fixx:',
      [`${at}:1:1 the file needs the key fix`, `${at}:4:1 the file has no key fixx (did you mean fix?)`],
    ],
    [
      'another id',
      'id: too-many',
      'id: many',
      [`${at}:1:5 the id is many-replicas, and must be too-many-replicas as the file is called`],
    ],
    [
      'no such node',
      'forEach: resource',
      'forEach: resorce',
      [`${at}:5:10 forEach is resorce, and must be one of ${[...NODES.keys()].join(', ')} (did you mean resource?)`],
    ],
    [
      'an unknown variable',
      'resource.manifest',
      'image.manifest',
      [`${at}:9:7 deny: there is no variable image: there are resource and params`],
    ],
    [
      'an unknown field',
      'resource.manifest',
      'resource.manifst',
      [`${at}:9:16 deny: Resource has no fact manifst (did you mean manifest?)`],
    ],
    [
      'an unknown parameter',
      'params.most',
      'params.mots',
      [`${at}:9:48 deny: the policy has no parameter mots (did you mean most?)`],
    ],
    [
      'an unknown function',
      'resource.manifest.spec.replicas > params.most',
      'tooMany(resource)',
      [`${at}:9:7 deny: there is no function tooMany`],
    ],
    [
      'a variable that is misspelt',
      'resource.manifest.spec.replicas > params.most',
      'resuorce.name == ""',
      [`${at}:9:7 deny: there is no variable resuorce (did you mean resource?)`],
    ],
    [
      'a function that is misspelt',
      'resource.manifest.spec.replicas > params.most',
      'resource.name.startWith("a")',
      [`${at}:9:7 deny: there is no function startWith (did you mean startsWith?)`],
    ],
    [
      'a function of a library that is misspelt',
      'resource.manifest.spec.replicas > params.most',
      'isQuantiy(resource.name)',
      [`${at}:9:7 deny: there is no function isQuantiy (did you mean isQuantity?)`],
    ],
    [
      'a function on what it is not for',
      'resource.manifest.spec.replicas > params.most',
      'resource.unit.startsWith("a")',
      [`${at}:9:7 deny: there is no Unit.startsWith(string): there is string.startsWith(string): bool`],
    ],
    [
      'a regular expression that is none',
      'resource.manifest.spec.replicas > params.most',
      "resource.name.matches('a(b')",
      [`${at}:9:29 deny: no regular expression of RE2: missing closing ): \`a(b\``],
    ],
    [
      'a regular expression that RE2 does not have',
      'resource.manifest.spec.replicas > params.most',
      "resource.labels.exists(key, matches(key, '(?=a)'))",
      [`${at}:9:48 deny: no regular expression of RE2: invalid or unsupported Perl syntax: \`(?=\``],
    ],
    [
      'a text that is no yes or no',
      'resource.manifest.spec.replicas > params.most',
      'resource.name',
      [`${at}:9:7 deny: the expression gives string, and must give bool or dyn`],
    ],
    [
      'no expression',
      'resource.manifest.spec.replicas > params.most',
      '"resource.name =="',
      [`${at}:9:24 deny: Unexpected token: EOF`],
    ],
    [
      'a fault in the message',
      '{resource.name}',
      '{resource.nam}',
      [`${at}:10:22 message: Resource has no fact nam (did you mean name?)`],
    ],
    [
      'a place that is none',
      'deny:',
      'at: resourc\ndeny:',
      [`${at}:9:5 at: resource has no node resourc (did you mean resource?)`],
    ],
    [
      'the second line of a block',
      'deny: resource.manifest.spec.replicas > params.most',
      'deny: >-\n  resource.name != ""\n  && resource.nam == ""',
      [`${at}:11:15 deny: Resource has no fact nam (did you mean name?)`],
    ],
  ])('%s', async (_, before, after, expected) => {
    expect(await problemsOf(before, after)).toEqual(expected);
  });

  test('a name that the gate has taken', async () => {
    const { problems } = await load({
      policies: { 'policies/latest-tag.yaml': POLICY.replace('too-many-replicas', 'latest-tag') },
    });
    expect(problems).toEqual(['policies/latest-tag.yaml:1:5 there is a policy latest-tag already: take another name']);
  });
});

describe('packs of the repository', () => {
  const pack = (policies: string) => ({
    configuration: 'extends: [recommended, policies/too-many-replicas.yaml, ours.yaml]',
    policies: {
      'policies/too-many-replicas.yaml': POLICY,
      'ours.yaml': `name: ours\ndescription: What we ask of all.\npolicies:\n${policies}`,
    },
  });

  test('set policies over the packs before them, those of the repository too', async () => {
    const { policies, problems } = await load(
      pack('  latest-tag: "off"\n  too-many-replicas: { severity: note, params: { most: 5 } }\n'),
    );
    expect(problems).toEqual([]);
    const active = new Map(policies.active.map((policy) => [policy.id, policy]));
    expect(active.has('latest-tag')).toBe(false);
    expect(active.get('too-many-replicas')).toMatchObject({ severity: 'note', settings: { params: { most: 5 } } });
  });

  test('are held to their schema, to the policies there are and to their parameters, at their lines', async () => {
    expect(
      (await load(pack('  latest-tags: error\n  too-many-replicas: { params: { least: 5 } }\n'))).problems,
    ).toEqual([
      'ours.yaml:4:3 there is no policy latest-tags (did you mean latest-tag?)',
      expect.stringMatching(/^ours\.yaml:5:\d+ .*least/),
    ]);
    expect((await load(pack('  latest-tag: fatal\n'))).problems).toEqual([expect.stringMatching(/^ours\.yaml:4:\d+ /)]);
  });
});
