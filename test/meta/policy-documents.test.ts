import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import schema from '../../schemas/policy.schema.json' with { type: 'json' };
import { BUILTIN_POLICIES } from '../../src/package.ts';
import { NODES } from '../../src/policy/facts/index.ts';
import { cli, directory } from '../cli/cli.ts';

const DOCS = path.join(BUILTIN_POLICIES, '..', 'docs');

function read(name: string): string {
  return readFileSync(path.join(DOCS, name), 'utf8');
}

describe('writing-policies.md', () => {
  const text = read('writing-policies.md');
  const blocks = (language: string) =>
    [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map((match) => match[1] ?? '');
  const [policy = '', configuration = ''] = blocks('yaml');
  const file = 'policies/unbounded-memory.yaml';

  /** Runs the program in a repository with the policy of the document. */
  async function run(written: string, ...argv: string[]) {
    const root = directory({ '.gitops-gate.yaml': configuration, [file]: written, ...REPOSITORY });
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue(root);
    try {
      return await cli(...argv.map((argument) => (argument === '.' ? root : argument)));
    } finally {
      cwd.mockRestore();
    }
  }

  test('its example passes its own tests', async () => {
    expect(text).toContain(`\`${file}\``);
    const { code, out, err } = await run(policy, 'test', '.');
    expect(err).toBe('');
    expect(out).toContain('2 cases: 2 passed, 0 failed');
    expect(code).toBe(0);
  });

  test('its example can be explained, and finds what it says', async () => {
    expect((await run(policy, 'explain', 'unbounded-memory')).out).toContain(
      '(Ours): A container says how much memory',
    );
    const { code, out } = await run(policy, 'check', '.');
    expect(code).toBe(1);
    expect(out).toContain('error[unbounded-memory]: a container of Deployment till may take more than 4Gi of memory');
    expect(out).not.toContain('StatefulSet orders');
  });

  test('the error that it shows is the one that there is', async () => {
    const wrong = policy.replace('deny: >-\n  resource.', 'deny: >-\n  resuorce.');
    const { code, err } = await run(wrong, 'check', '.');
    expect(code).toBe(2);
    expect(blocks('text')).toContain(err);
  });

  test('it names every key of a policy, every key of match, and no forEach that is not there', () => {
    const named = new Set([...text.matchAll(/^\| `(\w+)`/gm)].map((match) => match[1] ?? ''));
    expect(Object.keys(schema.properties).filter((key) => !named.has(key))).toEqual([]);
    for (const key of Object.keys(schema.properties.match.properties)) expect(text).toContain(`\`${key}\``);
    const known = [...Object.keys(schema.properties), ...NODES.keys()];
    expect([...named].filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('what-is-enforced.md', () => {
  const text = read('what-is-enforced.md');
  const named = new Set([...text.matchAll(/\[`[\w-]+`\]\(policies\/([\w-]+)\.md\)/g)].map((match) => match[1] ?? ''));

  test('names no policy that is not there', () => {
    expect([...named].filter((id) => !existsSync(path.join(BUILTIN_POLICIES, `${id}.yaml`)))).toEqual([]);
    expect([...text.matchAll(/\[`([\w-]+)`\]\(policies\/([\w-]+)\.md\)/g)].filter(([, a, b]) => a !== b)).toEqual([]);
  });

  test('names no pack that is not there, and has an answer to every rule', () => {
    const packs = [...text.matchAll(/^.*Pack: `([\w-]+)`\.$/gm)].map((match) => match[1] ?? '');
    expect(packs.length).toBeGreaterThan(1);
    expect(packs.filter((name) => !existsSync(path.join(BUILTIN_POLICIES, 'packs', `${name}.yaml`)))).toEqual([]);
    const rows = [...text.matchAll(/^\| (.*?) +\| (.*?) +\|$/gm)].map((match) => match[2]);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((answer) => answer === '')).toEqual([]);
  });
});

const CONTAINER = `image: registry.example.org/shop@sha256:${'a'.repeat(64)}`;
const REPOSITORY = {
  'clusters/production/flux-system/gotk-sync.yaml': `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: flux-system, namespace: flux-system }
spec: { url: https://git.example.org/team/gitops, ref: { branch: main } }
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: flux-system, namespace: flux-system }
spec:
  path: ./clusters/production
  prune: true
  sourceRef: { kind: GitRepository, name: flux-system }
`,
  'clusters/production/shop.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: { name: till, namespace: shop }
spec: { template: { spec: { containers: [{ name: till, ${CONTAINER} }] } } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: orders, namespace: database }
spec:
  template:
    spec:
      containers:
        - { name: istio-proxy, ${CONTAINER} }
        - { name: orders, ${CONTAINER}, resources: { limits: { memory: 32Gi } } }
`,
};
