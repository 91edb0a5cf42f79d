import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from '../bundle.ts';
import { HOSTILE } from '../report/sample.ts';
import { FakeGitHub } from './fake.ts';
import { DEPLOYMENT, type Proposal, platform, propose, pullRequestEvent } from './platform.ts';
import { runStep } from './step.ts';

/*
 * What the Action tells the pull request, against a server that is held to GitHub's description of its API.
 */

const scratch = mkdtempSync(path.join(tmpdir(), 'gitops-gate-answer-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let action: string;
beforeAll(() => {
  action = path.join(bundle(), 'index.js');
}, 240_000);

let github: FakeGitHub;
beforeEach(async () => {
  github = await new FakeGitHub().start();
});
afterEach(async () => {
  await github.stop();
  expect(github.problems).toEqual([]);
});

/** A pull request with changed files, and a function that runs the Action on it. */
function proposal(files: Readonly<Record<string, string | null>>, different: Readonly<Record<string, string>> = {}) {
  const git = platform(mkdtempSync(path.join(scratch, 'platform-')), different);
  const proposed = propose(git, files);
  const run = (
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
    changes: Readonly<Record<string, unknown>> = {},
  ) =>
    runStep({
      action,
      workspace: git.directory,
      event: 'pull_request',
      payload: pullRequestEvent(proposed, changes),
      inputs: { token: 'a-token', ...inputs },
      env: { GITHUB_API_URL: github.url, GITHUB_SHA: proposed.merge, ...env },
    });
  return { git, proposed, run };
}

const LATEST = { 'apps/base/deployment.yaml': DEPLOYMENT.replace('shop:1.4.0', 'shop:latest') };
const SCALED = { 'apps/base/deployment.yaml': DEPLOYMENT.replace('replicas: 2', 'replicas: 3') };
const COMMENT = { comment: 'findings' };

function approve({ head }: Proposal, user = 'marten'): void {
  github.reviews.push({ user, state: 'APPROVED', commit: head });
}

/** Requests that change something. */
function writes(): string[] {
  return github.log.filter((line) => !line.startsWith('GET '));
}

describe('the comment', () => {
  test('is made, updated in place, left alone where nothing is new, and removed where there is nothing to say', async () => {
    const { proposed, run } = proposal(SCALED);
    const refused = await run(COMMENT);
    expect(refused.code).toBe(1);
    expect(writes()).toEqual(['POST /repos/example/platform/issues/41/comments']);
    const [comment] = github.comments;
    expect(comment?.body).toMatch(/^<!-- gitops-gate [0-9a-f]{16} run 7\.1 -->\n## ❌ gitops-gate: fail\n/);
    expect(comment?.body).toContain('missing-approval');
    expect(comment?.body).toContain('[The whole summary](https://github.com/example/platform/actions/runs/7)');

    github.reviews.push({ user: 'somebody', state: 'APPROVED', commit: proposed.head });
    await run(COMMENT);
    expect(writes().slice(1)).toEqual([`PATCH /repos/example/platform/issues/comments/${comment?.id}`]);
    await run(COMMENT);
    expect(writes()).toHaveLength(2);

    approve(proposed);
    expect((await run(COMMENT)).code).toBe(0);
    expect(github.comments).toEqual([]);
    expect((await run(COMMENT)).summary).toContain('gitops-gate: pass');
    expect(writes()).toHaveLength(3);
  });

  test('tells what changes where that is asked for, though nothing is wrong', async () => {
    const { proposed, run } = proposal(SCALED);
    approve(proposed);
    await run({ comment: 'changes' });
    expect(github.comments[0]?.body).toContain('The change reaches **dev**, **prod**: 2 resources.');
    const { run: documents } = proposal({ 'README.md': 'hello\n' });
    await documents({ comment: 'changes' });
    expect(github.comments).toEqual([]);
  });

  test('is found among hundreds, and is nobody else’s, whatever that says', async () => {
    const { proposed, run } = proposal(SCALED);
    await run(COMMENT);
    const own = github.comments[0];
    const copied = { login: 'mallory', id: 666 };
    github.comments = [];
    const theirs = github.addComment(own?.body ?? '', copied);
    for (let count = 0; count < 230; count++) github.addComment('hello', copied);
    await run(COMMENT);
    expect(github.comments).toHaveLength(232);
    approve(proposed);
    await run(COMMENT);
    expect(github.comments).toHaveLength(231);
    expect(github.comments[0]).toBe(theirs);
    expect(github.asked.some(({ query }) => query.get('page') === '3')).toBe(true);
  });

  test('of two runs at once ends up as one: the oldest stays, with what was said last', async () => {
    const { run } = proposal(SCALED);
    await run(COMMENT);
    const body = github.comments[0]?.body ?? '';
    github.comments = [];
    github.instead = ({ method }) => {
      // The other run was faster by a moment: it was not there when this one looked.
      if (method === 'POST') github.addComment(body.replace('fail', 'other'));
      return undefined;
    };
    await run(COMMENT);
    expect(github.comments.map((comment) => comment.body)).toEqual([body]);
    github.instead = () => undefined;
    github.addComment(body);
    github.addComment(body);
    await run(COMMENT);
    expect(github.comments).toHaveLength(1);
  });

  test('of a later run stays, and is neither changed nor removed by one that was slower', async () => {
    const { proposed, run } = proposal(SCALED);
    await run(COMMENT, { GITHUB_RUN_ID: '10' });
    const [comment] = github.comments;
    expect(comment?.body).toContain('missing-approval');
    approve(proposed);
    await run(COMMENT, { GITHUB_RUN_ID: '9' });
    await run({ comment: 'changes' }, { GITHUB_RUN_ID: '9', GITHUB_RUN_ATTEMPT: '2' });
    expect(writes()).toHaveLength(1);
    await run(COMMENT, { GITHUB_RUN_ID: '10', GITHUB_RUN_ATTEMPT: '2' });
    expect(github.comments).toEqual([]);
  });

  test('of a token that writes as somebody unexpected is one all the same', async () => {
    const { run } = proposal(SCALED);
    github.viewer = { login: 'the-app[bot]', id: 9 };
    await run(COMMENT);
    await run(COMMENT);
    expect(github.comments).toHaveLength(1);
    const before = writes().length;
    await run({ ...COMMENT, 'comment-author': 'The-App[bot]' });
    expect(writes()).toHaveLength(before);
  });

  test('that was made though the answer got lost is not made again', async () => {
    const { run } = proposal(SCALED);
    github.instead = ({ method, body, hangUp }) => {
      if (method !== 'POST') return undefined;
      github.addComment(String(body['body']));
      return hangUp();
    };
    const { summary } = await run(COMMENT);
    expect(github.comments).toHaveLength(1);
    expect(summary).not.toContain('Not posted');
  });

  test('replaces what an earlier run said where nothing could be judged', async () => {
    const { git, run } = proposal(SCALED);
    await run(COMMENT);
    git.run('checkout', '--quiet', 'main');
    const { code } = await run({ ...COMMENT, 'check-run': 'gate' });
    expect(code).toBe(3);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('gitops-gate: nothing was judged');
    expect(github.checkRuns[0]).toMatchObject({ conclusion: 'failure', title: 'nothing was judged' });
  });
});

describe('what cannot be posted changes no verdict', () => {
  const answers: [string, FakeGitHub['instead'], RegExp][] = [
    ['may only read', () => undefined, /could not be posted: the token needs pull-requests: write/],
    [
      'is not valid',
      ({ method }) => (method === 'POST' ? { status: 401, body: { message: 'Bad credentials' } } : undefined),
      /the token is not valid/,
    ],
    [
      'finds no such pull request',
      ({ method }) => (method === 'POST' ? { status: 404, body: { message: 'Not Found' } } : undefined),
      /the API answered 404/,
    ],
    [
      'is refused for what it says',
      ({ method }) =>
        method === 'POST'
          ? { status: 422, body: { message: 'Validation Failed', documentation_url: 'https://docs.github.com' } }
          : undefined,
      /the API answered 422/,
    ],
    [
      'is asked to wait for an hour',
      ({ method }) =>
        method === 'POST' ? { status: 429, body: { message: 'slow' }, headers: { 'retry-after': '3600' } } : undefined,
      /takes no more requests now/,
    ],
    [
      'meets a server that hangs up',
      ({ method, hangUp }) => (method === 'POST' ? hangUp() : undefined),
      /the API did not answer/,
    ],
    [
      'meets a broken server',
      ({ method }) => (method === 'POST' ? { status: 503, body: { message: 'no' } } : undefined),
      /the API answered 503/,
    ],
  ];
  test.each(answers)('the token %s', async (name, instead, reason) => {
    const { proposed, run } = proposal(SCALED);
    github.mayWrite = name !== 'may only read';
    github.instead = instead;
    const inputs = { comment: 'changes', 'check-run': 'gate' };
    const refused = await run(inputs);
    approve(proposed);
    const passed = await run(inputs);
    expect([refused.code, passed.code]).toEqual([1, 0]);
    for (const { summary, log } of [refused, passed]) {
      expect(summary).toContain('### Not posted, and no part of the verdict');
      expect(log).toMatch(reason);
      expect(log + summary).not.toContain('a-token');
    }
    expect(github.comments).toEqual([]);
  });

  test('without a token it is said', async () => {
    const { run } = proposal({ 'README.md': 'hello\n' });
    const { code, summary } = await run({ token: '', comment: 'changes' });
    expect(code).toBe(0);
    expect(summary).toContain('there is no token');
    expect(github.log).toEqual([]);
  });
});

describe('the check run', () => {
  const many = Array.from(
    { length: 120 },
    (_, n) => `        - { name: c${n}, image: "registry.example.org/c${n}" }\n`,
  );
  const crowded = { 'apps/base/deployment.yaml': DEPLOYMENT + many.join('') };

  test('has all annotations, in batches, and its conclusion from the first request on', async () => {
    const { proposed, run } = proposal(crowded);
    approve(proposed);
    const { log } = await run({ 'check-run': 'gitops' });
    expect(writes()).toEqual([
      'POST /repos/example/platform/check-runs',
      'PATCH /repos/example/platform/check-runs/1',
      'PATCH /repos/example/platform/check-runs/1',
    ]);
    const [run1] = github.checkRuns;
    expect(run1).toMatchObject({ name: 'gitops', head_sha: proposed.head, status: 'completed', conclusion: 'failure' });
    expect(github.asked.find(({ method }) => method === 'POST')?.body).toMatchObject({ conclusion: 'failure' });
    expect(run1?.annotations).toHaveLength(120);
    expect(run1?.annotations[0]).toMatchObject({
      path: 'apps/base/deployment.yaml',
      annotation_level: 'failure',
      title: 'latest-tag',
    });
    expect(new Set(run1?.annotations.map((annotation) => annotation['start_line'])).size).toBe(120);
    // The log has no more than GitHub shows.
    expect(log.match(/^::error /gm)).toHaveLength(10);
    expect(log).toContain('110 more errors: see the summary: https://github.com/example/platform/actions/runs/7');
  });

  test('of a clean change is a success without annotations', async () => {
    const { run } = proposal({ 'README.md': 'hello\n' });
    await run({ 'check-run': 'gitops' });
    expect(github.checkRuns).toMatchObject([
      { conclusion: 'success', title: '0 errors, 0 warnings, 0 notes', annotations: [] },
    ]);
  });
});

describe('files', () => {
  test('the SARIF file is there for the next step', async () => {
    const { git, run } = proposal(LATEST);
    const { outputs } = await run({ sarif: 'out/gate.sarif', report: 'out/gate.json' });
    expect(outputs).toMatchObject({ sarif: 'out/gate.sarif', report: 'out/gate.json', verdict: 'fail' });
    const sarif = JSON.parse(readFileSync(path.join(git.directory, 'out/gate.sarif'), 'utf8'));
    expect(sarif.runs[0].results.map((result: { ruleId: string }) => result.ruleId)).toContain('latest-tag');
  });

  test('a link of the repository leads no file out of the workspace', async () => {
    const { git, run } = proposal(SCALED);
    const outside = mkdtempSync(path.join(scratch, 'outside-'));
    symlinkSync(path.join(outside, 'stolen'), path.join(git.directory, 'gate.json'));
    symlinkSync(outside, path.join(git.directory, 'out'));
    for (const report of ['gate.json', 'out/gate.json', 'out/new/gate.json', '../gate.json']) {
      const { code, log } = await run({ report });
      expect(code, report).toBe(2);
      expect(log).toContain(`the file ${report} cannot be written`);
    }
    expect(existsSync(path.join(outside, 'stolen'))).toBe(false);
    expect(existsSync(path.join(outside, 'new'))).toBe(false);
    expect((await run({ report: path.join(outside, 'asked.json') })).code).toBe(1);
    expect(existsSync(path.join(outside, 'asked.json'))).toBe(true);
  });
});

test('annotations on changed lines come first, and a fork’s token is enough for them', async () => {
  const containers = Array.from(
    { length: 12 },
    (_, n) => `        - { name: c${n}, image: "registry.example.org/c${n}" }\n`,
  );
  const named = (name: string) => DEPLOYMENT.replace('name: shop\nspec', `name: ${name}\nspec`);
  const kustomization = (...resources: string[]) =>
    `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n${resources.map((file) => `  - ${file}\n`).join('')}`;
  // Twelve faults stand in a file that nothing used: they are new, and on old lines.
  const { run } = proposal(
    {
      'apps/base/kustomization.yaml': kustomization('deployment.yaml', 'extra.yaml', 'more.yaml'),
      'apps/base/more.yaml': named('more').replace(':1.4.0', ':latest'),
    },
    { 'apps/base/extra.yaml': named('extra') + containers.join('') },
  );
  github.mayWrite = false;
  const { log } = await run();
  const files = [...log.matchAll(/^::error file=([^,]*),line=(\d+)/gm)].map((match) => match[1]);
  expect(files).toHaveLength(10);
  expect(files.slice(0, 3)).toContain('apps/base/more.yaml');
  expect(log).toContain('4 more errors: see the summary');
});

test('no text of the repository or the pull request is obeyed anywhere', async () => {
  const name = 'x::error::owned @octocat #1 <img src=x> [x](https://evil.example) `code` www.evil.example';
  const deployment = DEPLOYMENT.replace('name: shop\nspec', `name: ${JSON.stringify(name)}\nspec`)
    .replace('image: registry.example.org/shop:1.4.0', 'image: "registry.example.org/shop:latest"')
    .replace('- name: shop', `- name: ${JSON.stringify(HOSTILE)}`);
  const { run } = proposal({ 'apps/base/deployment.yaml': deployment });
  const changes = { title: HOSTILE, body: HOSTILE, labels: [{ name: HOSTILE }], user: { login: 'octavia' } };
  const { log, summary } = await run({ comment: 'changes', 'check-run': 'gate' }, {}, changes);
  const comment = github.comments[0]?.body ?? '';
  const checkRun = github.checkRuns[0];
  expect(comment).toContain('missing-approval');
  for (const text of [summary, comment, String(checkRun?.['summary'])]) {
    const own = text
      .replace(/\]\(https:\/\/github\.com\/example\/platform\/[^)\s]*\)/g, ']')
      .replace(/^<!-- .* -->/, '')
      .replace(/^ {2}classDef .*$/gm, '');
    expect(own).not.toMatch(/@|:\/\/|www\.|!\[|\]\(|#\d+\b(?!;)|GH-\d/);
    expect(own).not.toMatch(/<(?!br>|\/?details>|\/?summary>|\/?b>|\/?i>)/);
    expect(own).not.toMatch(/^::/m);
  }
  for (const line of log.split('\n')) expect(line).not.toMatch(/^::(?!error |warning |notice )|##\[/);
  expect(JSON.stringify(checkRun)).not.toMatch(/\\u001b|\\u202e|##\[/i);
});
