import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { fetchCommit } from '../../src/load/fetch.ts';
import { bundle } from '../bundle.ts';
import { Git } from './git.ts';
import { CONFIGURATION, DEPLOYMENT, mergeOf, type Proposal, platform, propose, pullRequestEvent } from './platform.ts';
import { runStep } from './step.ts';

/*
 * Events and checkouts as they come: shallow, of something else, without the base.
 */

const scratch = mkdtempSync(path.join(tmpdir(), 'gitops-gate-events-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let action: string;
beforeAll(() => {
  action = path.join(bundle(), 'index.js');
}, 240_000);

const NO_APPROVALS = { '.gitops-gate.yaml': CONFIGURATION.replace(/approvals:\n.*\n/, '') };
const SCALED = { 'apps/base/deployment.yaml': DEPLOYMENT.replace('replicas: 2', 'replicas: 3') };

function fresh(name = 'platform-'): string {
  return mkdtempSync(path.join(scratch, name));
}

function upstream(): Git {
  return platform(fresh(), NO_APPROVALS);
}

/** A clone as actions/checkout makes it: the one commit, and nothing else. */
function shallow(git: Git, commit: string, depth = 1): Git {
  git.run('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const clone = new Git(fresh('clone-'));
  clone.run('init', '--quiet');
  clone.run('remote', 'add', 'origin', pathToFileURL(git.directory).href);
  clone.run('fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', commit);
  clone.run('checkout', '--quiet', '--detach', commit);
  return clone;
}

function run(git: Git, event: string, payload: unknown, inputs: Readonly<Record<string, string>> = {}) {
  return runStep({ action, workspace: git.directory, event, payload, inputs });
}

function has(git: Git, commit: string): boolean {
  try {
    return git.run('cat-file', '-t', commit) === 'commit';
  } catch {
    return false;
  }
}

test.each(['pull_request', 'pull_request_review', 'pull_request_target'])(
  '%s: a shallow clone of the merge commit is given the one commit that it lacks',
  async (event) => {
    const git = upstream();
    const before = git.run('rev-parse', 'main');
    git.commit('meanwhile', { 'README.md': 'hello\n' });
    const proposed = propose(git, SCALED);
    const clone = shallow(git, proposed.merge);
    expect(has(clone, proposed.base)).toBe(false);
    const { code, log } = await run(clone, event, pullRequestEvent(proposed));
    expect(log).toContain('change: 2 resources changed, reaching dev, prod');
    expect(code).toBe(0);
    expect(has(clone, proposed.base)).toBe(true);
    expect(has(clone, before)).toBe(false);
    expect(has(clone, proposed.head)).toBe(false);
  },
);

test('where it may not be fetched, or is not to be had, the error says which depth to set', async () => {
  const git = upstream();
  const proposed = propose(git, SCALED);
  const clone = shallow(git, proposed.merge);
  const asked = await run(clone, 'pull_request', pullRequestEvent(proposed), { 'fetch-base': 'false' });
  expect(asked.code).toBe(3);
  expect(asked.log).toContain(`the base commit ${proposed.base.slice(0, 12)} is not in this clone: set fetch-depth: 2`);
  expect(has(clone, proposed.base)).toBe(false);
  clone.run('remote', 'set-url', 'origin', 'https://somebody:secret@127.0.0.1:9/nowhere');
  const failed = await run(clone, 'pull_request', pullRequestEvent(proposed));
  expect(failed.code).toBe(3);
  expect(failed.log).toContain('set fetch-depth: 2 of actions/checkout (fetching it failed: ');
  expect(failed.log).not.toContain('secret');
  clone.run('remote', 'set-url', 'origin', `ext::touch ${path.join(scratch, 'executed')}`);
  expect((await run(clone, 'pull_request', pullRequestEvent(proposed))).log).toContain('not allowed');
  clone.run('remote', 'remove', 'origin');
  expect((await run(clone, 'pull_request', pullRequestEvent(proposed))).code).toBe(3);
});

test('a shallow clone of the branch itself does not say where it left its base', async () => {
  const git = upstream();
  const proposed = propose(git, SCALED);
  const payload = pullRequestEvent(proposed);
  const { code, log } = await run(shallow(git, proposed.head), 'pull_request', payload);
  expect(code).toBe(3);
  expect(log).toContain('check out the merge commit');
  expect((await run(shallow(git, proposed.head, 2), 'pull_request', payload)).code).toBe(0);
});

test('pull_request_target: the checkout of the base, or of a commit before a further push, is refused', async () => {
  const git = upstream();
  const proposed = propose(git, SCALED);
  git.run('checkout', '--quiet', 'main');
  const { code, log } = await run(git, 'pull_request_target', pullRequestEvent(proposed));
  expect(code).toBe(3);
  expect(log).toContain('pull_request_target checks out the base by itself: check out refs/pull/41/merge');
  git.run('checkout', '--quiet', proposed.merge);
  const pushed = { ...proposed, head: git.run('rev-parse', 'main') };
  expect((await run(git, 'pull_request', pullRequestEvent(pushed))).code).toBe(3);
});

test('a pull request that was merged into a base of its own is judged by its merge commit alone', async () => {
  const git = upstream();
  propose(git, { 'README.md': 'hello\n' }, 'other');
  const other = git.run('rev-parse', 'HEAD');
  git.run('checkout', '--quiet', '-B', 'main', other);
  git.run('branch', '--quiet', '--force', 'change', 'main~1');
  git.run('checkout', '--quiet', 'change');
  git.commit('a rename', { 'apps/base/shop.yaml': DEPLOYMENT, 'apps/base/deployment.yaml': null });
  git.commit('its name', {
    'apps/base/kustomization.yaml':
      'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n  - shop.yaml\n',
  });
  const { code, log } = await run(git, 'pull_request', pullRequestEvent(mergeOf(git, 'change')));
  expect(log).toContain('change: 0 resources changed');
  expect(code).toBe(0);
});

/** Two pull requests that each add a unit for the same object, one after the other in the queue. */
function queue(): { git: Git; first: Proposal; second: Proposal } {
  const git = upstream();
  const unit = (name: string) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec:
  interval: 10m
  path: ./apps/extra
  prune: true
  sourceRef: { kind: GitRepository, name: flux-system }
`;
  git.commit('an app that nobody runs yet', {
    'apps/extra/kustomization.yaml': 'namespace: extra\nresources: [deployment.yaml]\n',
    'apps/extra/deployment.yaml': DEPLOYMENT,
  });
  propose(git, { 'clusters/prod/one.yaml': unit('one') }, 'one');
  propose(git, { 'clusters/prod/two.yaml': unit('two') }, 'two');
  const first = mergeOf(git, 'one');
  git.run('merge', '--quiet', '--no-ff', '--message', 'merge two', 'two');
  const second = { base: first.merge, head: git.run('rev-parse', 'two'), merge: git.run('rev-parse', 'HEAD') };
  return { git, first, second };
}

test('merge_group: two pull requests that are clean alone, and together are not, are caught in the queue', async () => {
  const { git, first, second } = queue();
  const group = ({ base, merge }: Proposal) => ({ merge_group: { base_sha: base, head_sha: merge } });
  for (const branch of ['one', 'two']) {
    const alone = mergeOf(git, branch);
    expect((await run(git, 'pull_request', pullRequestEvent(alone))).code, branch).toBe(0);
  }
  git.run('checkout', '--quiet', first.merge);
  expect((await run(git, 'merge_group', group(first))).code).toBe(0);
  const clone = shallow(git, second.merge);
  const { code, log } = await run(clone, 'merge_group', group(second));
  expect(code).toBe(1);
  expect(log).toContain('error[duplicate-owner]');
  const other = await run(clone, 'merge_group', group(first));
  expect(other.code).toBe(3);
  expect(other.log).toContain('the checkout is not the entry of the merge queue');
});

test('push: what was there before is fetched, and where it is gone the whole repository is judged', async () => {
  const git = upstream();
  const before = git.run('rev-parse', 'main');
  const after = git.commit('a change', SCALED);
  const clone = shallow(git, after);
  expect((await run(clone, 'push', { before, after })).log).toContain('change: 2 resources changed');
  const gone = await run(clone, 'push', { before: '1'.repeat(40), after });
  expect(gone.code).toBe(0);
  expect(gone.log).not.toContain('change:');
});

test('the input base may name a commit that is still to be fetched', async () => {
  const git = upstream();
  const before = git.run('rev-parse', 'main');
  const clone = shallow(git, git.commit('a change', SCALED));
  expect((await run(clone, 'workflow_dispatch', {}, { base: before })).log).toContain('change: 2 resources changed');
  const { code, log } = await run(clone, 'workflow_dispatch', {}, { base: 'nowhere' });
  expect(code).toBe(3);
  expect(log).toContain('the commit "nowhere" is not in this repository');
});

test('a submodule is not followed, and its address is not asked', async () => {
  const git = upstream();
  const module = platform(fresh('module-'));
  git.run('checkout', '--quiet', '-B', 'change', 'main');
  git.run(
    '-c',
    'protocol.file.allow=always',
    'submodule',
    '--quiet',
    'add',
    `file://${module.directory}`,
    'apps/module',
  );
  git.commit('a submodule', SCALED);
  const clone = shallow(git, mergeOf(git, 'change').merge);
  const { base, head } = mergeOf(git, 'change');
  const { log } = await run(clone, 'pull_request', pullRequestEvent({ base, head, merge: '' }));
  expect(log).toContain('change: 2 resources changed');
});

test('a server that never answers is waited for no longer than the bound', async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void silent.close());
  const git = upstream();
  const address = silent.address() as { port: number };
  git.run('remote', 'add', 'origin', `http://127.0.0.1:${address.port}/platform`);
  // While Git is waited for nothing else runs in this process: it is the kernel that takes the connection.
  expect(fetchCommit(git.directory, '1'.repeat(40), 1_000)).toEqual({ reason: 'git took longer than 1 seconds' });
});
