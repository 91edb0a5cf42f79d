import { expect, test, vi } from 'vitest';
import { cli, directory } from './cli.ts';

/** Runs `explain` in a repository with these files. */
async function explainIn(files: Readonly<Record<string, string>>, ...argv: string[]) {
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(directory(files));
  try {
    return await cli('explain', ...argv);
  } finally {
    cwd.mockRestore();
  }
}

const POLICY = `id: too-many-replicas
group: Ours
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
const CASES = `cases:
  - name: four
    manifests: |
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: a }
    expect: [a has 4]
  - name: three
    manifests: |
      kind: Deployment
`;
const CONFIGURATION = 'extends: [recommended, policies/]\n';

test('a policy of the gate: what, why, what to do, the rule, an example and how to waive it', async () => {
  const { code, out } = await cli('explain', 'shared-namespace');
  expect(code).toBe(0);
  expect(out).toMatch(/^shared-namespace \(Isolation\): A namespace belongs to one environment\n/);
  for (const title of ['Why', 'What to do', 'Severity', 'Parameters', 'The rule', 'Example', 'Waiving it']) {
    expect(out).toContain(`\n\n${title}\n  `);
  }
  for (const part of [
    'here error; in the packs argocd-control-plane error, platform-control error, recommended error, risk-classes error',
    'controlPlane: list of strings, default ["kube-*"',
    'for each namespace, deny',
    'error[shared-namespace]: namespace shop holds prod and staging\n    --> apps/shop/prod/kustomization.yaml:3:12',
    'and this keeps it:',
    '# gitops-gate: allow shared-namespace until',
  ]) {
    expect(out).toContain(part);
  }
});

test('without a policy: all of them by group, each with its severity here', async () => {
  const { out } = await explainIn({
    '.gitops-gate.yaml': `${CONFIGURATION}policies: { latest-tag: warning }\n`,
    'policies/too-many-replicas.yaml': POLICY,
  });
  expect(out).toMatch(/^Supply chain\n(?: {2}.*\n)* {2}latest-tag +warning {2}Images must not use the latest tag$/m);
  expect(out).toMatch(/^ {2}mutable-tag +off /m);
  expect(out).toMatch(/^Ours\n {2}too-many-replicas +error {4}Not too many replicas$/m);
  expect(out.indexOf('Layering')).toBeLessThan(out.indexOf('Ownership'));
});

test('a policy of the repository, with an example from its own cases', async () => {
  const files = { '.gitops-gate.yaml': CONFIGURATION, 'policies/too-many-replicas.yaml': POLICY + CASES };
  const { code, out } = await explainIn(files, 'too-many-replicas');
  expect(code).toBe(0);
  expect(out).toContain('  error; here error; in no pack\n');
  expect(out).toContain('  most: integer, default 3\n    How many there may be.\n');
  expect(out).toContain('  manifests.yaml breaks it:\n\n    apiVersion: apps/v1\n');
  expect(out).toContain('\n  a has 4\n\n  and this keeps it:\n\n    kind: Deployment\n');
});

test('a policy of the repository, with an example from the fixtures beside it', async () => {
  const { out } = await explainIn(
    {
      '.gitops-gate.yaml': CONFIGURATION,
      'policies/too-many-replicas.yaml': POLICY,
      'fixtures/too-many-replicas/bad/apps/a.yaml': 'kind: Deployment\nspec:\n  replicas: 4\n',
      'fixtures/too-many-replicas/bad/expected.txt': 'apps/a.yaml:3:13 error too-many-replicas a has 4\n',
      'fixtures/too-many-replicas/good/apps/a.yaml': 'kind: Deployment\nspec:\n  replicas: 3\n',
    },
    'too-many-replicas',
  );
  expect(out).toContain('error[too-many-replicas]: a has 4\n    --> apps/a.yaml:3:13\n');
  expect(out).toContain('3 |   replicas: 4\n    |             ^\n');
  expect(out).toContain('and this keeps it:\n\n    kind: Deployment\n    spec:\n      replicas: 3\n');
});

test('one without anything to show has no example, and one that is off says so', async () => {
  const files = { '.gitops-gate.yaml': CONFIGURATION, 'policies/too-many-replicas.yaml': POLICY };
  expect((await explainIn(files, 'too-many-replicas')).out).not.toContain('Example');
  expect((await cli('explain', 'mutable-tag')).out).toContain('here off; in the packs');
});

test('a name that is misspelt, of the gate or of the repository', async () => {
  const files = { '.gitops-gate.yaml': CONFIGURATION, 'policies/too-many-replicas.yaml': POLICY };
  const misspelt = await explainIn(files, 'to-many-replicas');
  expect(misspelt).toMatchObject({ code: 2, out: '' });
  expect(misspelt.err).toContain('there is no policy to-many-replicas (did you mean too-many-replicas?)');
});

test('nothing that a policy of the repository says is obeyed by a terminal', async () => {
  const hostile = `${POLICY.replace('Nodes are few.', '"\\e[2J ##[error]"').replace('Use fewer.', '"a\\u202Eb"')}${CASES.replace('expect: [a has 4]', 'expect: ["\\e[31m"]')}`;
  const files = { '.gitops-gate.yaml': CONFIGURATION, 'policies/too-many-replicas.yaml': hostile };
  const { code, out } = await explainIn(files, 'too-many-replicas');
  expect(code).toBe(0);
  expect(out).toContain('\\u{1b}[2J # #[error]');
  for (const found of ['\u001b', '\u202e', '##[']) expect(out).not.toContain(found);
});
