import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cli, directory, flux } from './cli.ts';

const POLICY = `id: too-many-replicas
severity: warning
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
const AT = 'policies/too-many-replicas.yaml';

function deployment(replicas: number): string {
  return `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: api, namespace: shop }\nspec: { replicas: ${replicas} }\n`;
}

function cases(...written: object[]): string {
  return `${POLICY}cases: ${JSON.stringify(written)}\n`;
}

describe('cases in the policy file', () => {
  test.each<[string, object, string, number]>([
    ['nothing is found', { manifests: deployment(3) }, 'ok too-many-replicas: a\n', 0],
    [
      'a line',
      { manifests: deployment(4), expect: ['manifests.yaml:3:19 warning too-many-replicas api has 4'] },
      'ok too-many-replicas: a\n',
      0,
    ],
    ['the message alone', { manifests: deployment(4), expect: ['api has 4'] }, 'ok too-many-replicas: a\n', 0],
    [
      'another message',
      { manifests: deployment(4), expect: ['api has 5'] },
      'FAIL too-many-replicas: a\n  - api has 5\n  + manifests.yaml:3:19 warning too-many-replicas api has 4\n',
      1,
    ],
    [
      'parameters and severity in its configuration',
      {
        manifests: deployment(4),
        configuration: { policies: { 'too-many-replicas': { severity: 'note', params: { most: 4 } } } },
      },
      'ok too-many-replicas: a\n',
      0,
    ],
    [
      'whole repositories',
      {
        files: {
          ...flux('shop', './apps'),
          'apps/api.yaml': deployment(9),
        },
        expect: ['apps/api.yaml:3:19 warning too-many-replicas api has 9'],
      },
      'ok too-many-replicas: a\n',
      0,
    ],
    [
      'nothing that is applied',
      { files: { 'api.txt': 'nothing' } },
      'FAIL too-many-replicas: a\n  ! nothing was judged: there is no unit of Flux or Argo CD here, nor a directory to build\n',
      1,
    ],
    [
      'an expression that fails',
      { manifests: deployment(4).replace('spec:', 'other:') },
      'FAIL too-many-replicas: a\n  ! it failed: No such key: spec\n',
      1,
    ],
  ])('%s', async (_, written, expected, code) => {
    const root = directory({ [AT]: cases({ name: 'a', ...written }) });
    const result = await cli('test', root);
    expect(result).toMatchObject({ code, err: '' });
    expect(result.out).toBe(`${expected}1 case: ${code === 0 ? '1 passed, 0 failed' : '0 passed, 1 failed'}\n`);
  });

  test('a pull request', async () => {
    const policy = POLICY.replace(/forEach: resource\nmatch.*\n/, 'forEach: pullRequest\n')
      .replace(/deny: .*/, 'deny: pullRequest.title == ""')
      .replace(/message: .*/, 'message: no title');
    const sides = { manifests: deployment(2), base: { manifests: deployment(1) } };
    const pullRequest = { author: 'robin', head: { sha: '5e1f' }, reviews: [] };
    const written = [
      { name: 'untitled', ...sides, pullRequest, expect: ['no title'] },
      { name: 'titled', ...sides, pullRequest: { ...pullRequest, title: 'More' } },
    ];
    const root = directory({ [AT]: `${policy}cases: ${JSON.stringify(written)}\n` });
    expect((await cli('test', root)).out).toContain('2 cases: 2 passed, 0 failed');
  });
});

describe('fixtures beside the policies', () => {
  const repository = (replicas: number) => ({ ...flux('shop', './apps'), 'apps/api.yaml': deployment(replicas) });
  const under = (at: string, files: Record<string, string>) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`fixtures/too-many-replicas/${at}/${name}`, text]));

  test('good finds nothing, bad what is expected, and --update writes that down', async () => {
    const root = directory({ [AT]: POLICY, ...under('good', repository(1)), ...under('bad', repository(9)) });
    expect(await cli('test', root)).toMatchObject({ code: 0 });
    const expectation = 'apps/api.yaml:3:19 warning too-many-replicas api has 9\n';
    const at = `${root}/fixtures/too-many-replicas/bad/expected.txt`;
    const other = directory({ [AT]: POLICY, ...under('bad', { ...repository(9), 'expected.txt': 'else\n' }) });
    expect(await cli('test', other)).toMatchObject({ code: 1, out: expect.stringContaining('  - else\n  + apps/') });
    expect(await cli('test', other, '--update')).toMatchObject({ code: 0 });
    expect(readFileSync(at.replace(root, other), 'utf8')).toBe(expectation);
    expect(await cli('test', other)).toMatchObject({ code: 0 });
  });

  test('good that finds something fails, and so does bad that finds nothing', async () => {
    const root = directory({ [AT]: POLICY, ...under('good', repository(9)), ...under('bad', repository(1)) });
    const { code, out } = await cli('test', root);
    expect(code).toBe(1);
    expect(out).toContain('FAIL too-many-replicas: bad\n  - a finding, whatever it says\n');
    expect(out).toContain('FAIL too-many-replicas: good\n  + apps/api.yaml:3:19');
  });
});

test('what is wrong in a policy or in a fixture is 2, nothing to try is 3', async () => {
  const wrong = directory({ [AT]: POLICY.replace('resource.manifest', 'resource.manifst') });
  expect(await cli('test', wrong)).toMatchObject({ code: 2, err: expect.stringContaining(`${AT}:10:16: deny:`) });
  const setting = directory({ [AT]: cases({ name: 'a', manifests: deployment(1), configuration: { layer: [] } }) });
  expect(await cli('test', setting)).toMatchObject({ code: 2, err: expect.stringContaining('too-many-replicas a: ') });
  const outside = directory({ [AT]: cases({ name: 'a', files: { '../x.yaml': '' } }) });
  expect(await cli('test', outside)).toMatchObject({ code: 2 });
  const none = await cli('test', directory({ [AT]: POLICY, 'policies/kyverno.yaml': 'kind: ClusterPolicy\n' }));
  expect(none).toMatchObject({ code: 3, out: 'none too-many-replicas: there is nothing to try it on\n' });
});
