import { describe, expect, test } from 'vitest';
import { judge, judgeBase } from '../../src/policy/judge.ts';
import { manifest } from '../graph/builder.ts';
import { type Case, findings, inputOf, judgeCase, lineOf } from './support.ts';

const cluster = 'c';
const deployment = (name: string, image: string, namespace = 'shop') =>
  `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  template:
    spec:
      containers:
        - name: main
          image: ${image}
`;

describe('one line at fault is one finding', () => {
  const files = { 'a.yaml': deployment('api', 'example.org/api'), 'sync.yaml': manifest('Kustomization', 'x') };

  test('however many clusters run it', async () => {
    const units = ['one', 'two', 'three'].map((name) => ({
      cluster: name,
      name: 'x',
      file: 'sync.yaml',
      applies: ['a.yaml'],
    }));
    const { findings: found } = await judgeCase({ files, units });
    expect(found.map(lineOf)).toEqual(['a.yaml:11:18 error latest-tag example.org/api runs no tag, so latest']);
    const [finding] = found;
    expect([finding?.subject.cluster, finding?.alsoIn.map((subject) => subject.cluster)]).toEqual([
      'one',
      ['three', 'two'],
    ]);
    expect(finding?.subject).toEqual({
      cluster: 'one',
      environment: 'unknown',
      layer: 'unknown',
      unit: 'one/Kustomization/flux-system/x',
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      namespace: 'shop',
      name: 'api',
      field: 'spec.template.spec.containers[0].image',
    });
  });

  test('and a directory that two units apply is one at the line of the second', async () => {
    const sync = (name: string) => `${manifest('Kustomization', name)}spec:\n  path: ./apps\n`;
    const { findings: found } = await judgeCase({
      files: {
        'apps/a.yaml': deployment('api', 'a:1'),
        'apps/b.yaml': deployment('worker', 'a:1'),
        'x.yaml': sync('x'),
        'y.yaml': sync('y'),
      },
      units: ['x', 'y'].map((name) => ({
        cluster,
        name,
        file: `${name}.yaml`,
        path: 'apps',
        applies: ['apps/a.yaml', 'apps/b.yaml'],
      })),
    });
    expect(found.map(lineOf)).toEqual([
      'y.yaml:1:1 error duplicate-owner Deployment shop/api is applied by c/Kustomization/flux-system/x and by c/Kustomization/flux-system/y',
    ]);
    expect(found[0]?.related).toEqual([
      { path: 'x.yaml', line: 1, column: 1, message: 'c/Kustomization/flux-system/x applies it' },
    ]);
    expect(found[0]?.alsoIn.map(({ name }) => name)).toEqual(['worker']);
  });
});

describe('fingerprints', () => {
  const unit = { cluster, name: 'x', file: 'sync.yaml' };
  const files = { 'sync.yaml': manifest('Kustomization', 'x') };
  const at = async (path: string, text: string): Promise<(string | undefined)[]> => {
    const judgement = await judgeCase({ files: { ...files, [path]: text }, units: [{ ...unit, applies: [path] }] });
    return judgement.findings.map(({ fingerprint }) => fingerprint);
  };

  test('stay when lines move, files are renamed and other containers come before', async () => {
    const before = await at('a.yaml', deployment('api', 'a:latest'));
    expect(before[0]).toMatch(/^[0-9a-f]{16}$/);
    const moved = `# a word\n\n${deployment('api', 'a:latest').replace('containers:', 'containers:\n        - name: first\n          image: b:1')}`;
    expect(await at('renamed/b.yaml', moved)).toEqual(before);
  });

  test('differ where something else is wrong', async () => {
    const all = await Promise.all([
      at('a.yaml', deployment('api', 'a:latest')),
      at('a.yaml', deployment('api', 'b:latest')),
      at('a.yaml', deployment('web', 'a:latest')),
      at('a.yaml', deployment('api', 'a:latest', 'other')),
    ]);
    expect(new Set(all.flat()).size).toBe(4);
  });

  test('two faults that look alike are told apart', async () => {
    const twice = deployment('api', 'a:latest').replace(/( {8}- name: main[\s\S]*)$/, '$1$1');
    const both = await at('a.yaml', twice);
    expect(new Set(both).size).toBe(2);
  });
});

describe('a policy of the repository', () => {
  const unit = { cluster, name: 'x', file: 'sync.yaml', applies: ['a.yaml'] };
  const base: Case = {
    files: {
      'sync.yaml': manifest('Kustomization', 'x'),
      'a.yaml': `${deployment('api', 'a:1')}---\n${deployment('web', 'a:1').replace('spec:\n', 'spec:\n  replicas: 7\n')}---
apiVersion: v1
kind: Secret
metadata: { name: s, namespace: shop }
stringData: { password: hunter2 }
`,
    },
    units: [unit],
  };
  const withPolicy = (more: string): Case => ({
    ...base,
    configuration: 'extends: [p.yaml]',
    policies: { 'p.yaml': `id: p\ntitle: t\nwhy: w\nfix: f\n${more}` },
  });

  test('points at a field, takes a severity by expression, and sees what matches only', async () => {
    const policy = withPolicy(`forEach: resource
match: { kinds: [Deploy*], namespaces: [shop], paths: ['*.yaml'] }
severityWhen: [{ when: resource.manifest.spec.replicas > 5, severity: warning }]
deny: has(resource.manifest.spec.replicas)
message: "\${resource.name}: \${resource.manifest.spec.replicas}"
at: manifest.spec.replicas`);
    expect(await findings(policy)).toEqual(['a.yaml:19:13 warning p web: 7']);
  });

  test('whose expression fails is a finding at the subject, and the others are still judged', async () => {
    const policy = withPolicy(`forEach: resource
match: { kinds: [Deployment] }
deny: resource.manifest.spec.replicas > 3
message: "\${resource.name}"`);
    const lines = await findings({ ...policy, configuration: 'extends: [recommended, p.yaml]' });
    expect(lines).toEqual([
      'a.yaml:4:9 error policy-error p could not be evaluated: No such key: replicas',
      'a.yaml:16:9 error p web',
      'a.yaml:28:19 error plain-secret Secret shop/s holds password in plain text',
    ]);
  });

  test('never gets to see the value of a Secret', async () => {
    const policy = withPolicy(`forEach: resource
match: { kinds: [Secret] }
deny: resource.manifest.stringData.password != ""
message: "\${resource.manifest} \${resource.manifest.stringData.password}"`);
    const lines = await findings(policy);
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toContain('hunter2');
  });
});

test('a base is judged by the policies that found something at head, and by all where waivers are among it', async () => {
  const files = { 'sync.yaml': manifest('Kustomization', 'x'), 'a.yaml': deployment('api', 'a:latest') };
  const units = [{ cluster, name: 'x', file: 'sync.yaml', applies: ['a.yaml'] }];
  const { policies, input } = await inputOf({ files, units });
  const head = judge(policies, input);
  expect(judgeBase(policies, input, head).faults).toEqual(head.faults);
  expect(judgeBase(policies, input, { ...head, findings: [] }).findings).toEqual([]);
  const configuration = `waivers: [{ policy: latest-tag, match: { name: other }, reason: r, expires: 2026-12-01, owner: o }]`;
  const unused = await inputOf({ files, units, configuration });
  const judged = judge(unused.policies, unused.input);
  const onlyUnused = { ...judged, findings: judged.findings.filter(({ policy }) => policy === 'unused-waiver') };
  expect(onlyUnused.findings).toHaveLength(1);
  expect(judgeBase(unused.policies, unused.input, onlyUnused).faults).toEqual(judged.faults);
});
