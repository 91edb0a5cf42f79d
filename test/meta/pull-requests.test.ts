import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runAction } from '../../src/action/action.ts';
import { FakeGitHub } from '../github/fake.ts';
import type { Git } from '../github/git.ts';
import {
  CONFIGURATION,
  DEPLOYMENT,
  mergeOf,
  type Proposal,
  platform,
  propose,
  pullRequestEvent,
} from '../github/platform.ts';

/*
 * docs/pull-requests.md shows what the Action prints: `vitest -u` writes what it prints now into the document. What is
 * to be shown is named in a comment, and the block behind the comment is ours.
 */

const DOCUMENT = path.resolve(import.meta.dirname, '../../docs/pull-requests.md');
const scratch = mkdtempSync(path.join(tmpdir(), 'gitops-gate-walk-'));
let github: FakeGitHub;

beforeAll(async () => {
  github = await new FakeGitHub().start();
});
afterAll(async () => {
  await github.stop();
  rmSync(scratch, { recursive: true, force: true });
});

/** Runs the Action; gives its log, without the annotations that repeat it, and its summary. */
async function step(git: Git, event: string, payload: unknown, commit: string) {
  const [summary, file] = [path.join(scratch, 'summary.md'), path.join(scratch, 'event.json')];
  writeFileSync(summary, '');
  writeFileSync(file, JSON.stringify(payload));
  let log = '';
  const env = {
    GITHUB_WORKSPACE: git.directory,
    GITHUB_REPOSITORY: 'example/platform',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: github.url,
    GITHUB_RUN_ID: '7',
    GITHUB_SHA: commit,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file,
    GITHUB_STEP_SUMMARY: summary,
    NO_COLOR: '1',
    INPUT_TOKEN: 'a-token',
    INPUT_COMMENT: 'changes',
    'INPUT_CHECK-RUN': 'gitops',
  };
  const code = await runAction(env, (text) => {
    log += text;
  });
  return { log: `${log}(exit code ${code})`, summary: readFileSync(summary, 'utf8') };
}

function onPullRequest(git: Git, proposed: Proposal, event = 'pull_request', changes = {}) {
  return step(git, event, pullRequestEvent(proposed, changes), proposed.merge);
}

function scaled(replicas: number) {
  return { 'apps/base/deployment.yaml': DEPLOYMENT.replace('replicas: 2', `replicas: ${replicas}`) };
}

function approve(commit: string): void {
  github.reviews.push({ user: 'marten', state: 'APPROVED', commit });
}

const comment = () => github.comments[0]?.body ?? '';

/** From the first push to the merge. */
async function walk(): Promise<Record<string, string>> {
  const git = platform(path.join(scratch, 'platform'));
  const first = propose(git, scaled(3));
  const refused = await onPullRequest(git, first);
  const shown: Record<string, string> = { 'refused log': refused.log, 'refused comment': comment() };
  approve(first.head);
  shown['approved log'] = (await onPullRequest(git, first, 'pull_request_review')).log;
  shown['approved comment'] = comment();
  git.run('checkout', '--quiet', 'change');
  git.commit('one more', scaled(4));
  const second = mergeOf(git, 'change');
  shown['stale log'] = (await onPullRequest(git, second)).log;
  approve(second.head);
  shown['again log'] = (await onPullRequest(git, second, 'pull_request_review')).log;
  git.run('checkout', '--quiet', 'main');
  shown['target log'] = (await onPullRequest(git, second, 'pull_request_target')).log;
  return shown;
}

async function inAnEmergency(): Promise<Record<string, string>> {
  const glass = `breakGlass:
  label: break-glass
  users: [octavia]
  incident: { field: Incident, pattern: "INC-[0-9]+" }
`;
  const rules = CONFIGURATION.replace('policies:\n', `${glass}policies:\n  undocumented-break-glass: error\n`);
  const git = platform(path.join(scratch, 'glass'), { '.gitops-gate.yaml': rules });
  const proposed = propose(git, scaled(3));
  Object.assign(github, { reviews: [], labeledBy: { 'break-glass': 'octavia' } });
  const labels = [{ name: 'break-glass' }];
  const told = await onPullRequest(git, proposed, 'pull_request', { labels, body: 'Incident: INC-4711' });
  const untold = await onPullRequest(git, proposed, 'pull_request', { labels });
  return { 'glass log': told.log, 'undocumented log': untold.log };
}

async function fromAFork(): Promise<Record<string, string>> {
  const git = platform(path.join(scratch, 'fork'));
  const proposed = propose(git, scaled(3));
  Object.assign(github, { mayWrite: false, reviews: [], comments: [] });
  const { summary } = await onPullRequest(git, proposed);
  github.instead = ({ path: asked }) =>
    asked.endsWith('/reviews')
      ? { status: 403, body: { message: 'Resource not accessible by integration' } }
      : undefined;
  const { log } = await onPullRequest(git, proposed);
  Object.assign(github, { mayWrite: true, instead: () => undefined });
  return { 'fork summary': summary, 'unreadable log': log };
}

async function inTheQueue(): Promise<Record<string, string>> {
  const unit = (name: string) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: ${name}
  namespace: flux-system
spec:
  interval: 10m
  path: ./apps/extra
  prune: true
  sourceRef:
    kind: GitRepository
    name: flux-system
`;
  const git = platform(path.join(scratch, 'queue'), {
    'apps/extra/kustomization.yaml': 'namespace: extra\nresources: [deployment.yaml]\n',
    'apps/extra/deployment.yaml': DEPLOYMENT,
  });
  propose(git, { 'clusters/prod/one.yaml': unit('one') }, 'one');
  propose(git, { 'clusters/prod/two.yaml': unit('two') }, 'two');
  const first = mergeOf(git, 'one');
  git.run('merge', '--quiet', '--no-ff', '--message', 'merge two', 'two');
  const merge = git.run('rev-parse', 'HEAD');
  const payload = { merge_group: { base_sha: first.merge, head_sha: merge } };
  return { 'queue log': (await step(git, 'merge_group', payload, merge)).log };
}

/** The document with the blocks that belong to it. */
function withShown(document: string, shown: Readonly<Record<string, string>>): string {
  return document.replace(
    /^<!-- shown: (.*) -->\n(?:\n(`{3,})[\s\S]*?^\2\n)?/gm,
    (_, name: string) => `<!-- shown: ${name} -->\n\n${block(shown[name] ?? '')}\n`,
  );
}

function block(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.trimEnd()}\n${fence}`;
}

test('docs/pull-requests.md shows what the Action prints', { timeout: 60_000 }, async () => {
  const shown = {
    ...(await walk()),
    ...(await inAnEmergency()),
    ...(await fromAFork()),
    ...(await inTheQueue()),
  };
  const document = readFileSync(DOCUMENT, 'utf8');
  const named = [...document.matchAll(/^<!-- shown: (.*) -->$/gm)].map((match) => match[1]);
  expect(named.sort()).toEqual(Object.keys(shown).sort());
  await expect(withShown(document, shown)).toMatchFileSnapshot(DOCUMENT);
  expect(github.problems).toEqual([]);
});
