import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { bundle } from '../bundle.ts';
import { commitBy, github } from './pull.ts';
import { type Answer, type Api, json, page, serve } from './server.ts';

/*
 * The bundle as the runner starts it: inputs and facts in the environment, the event in a file, outputs and summary in
 * files, against an API server on this machine.
 */

const CLEAN = path.resolve(import.meta.dirname, '../../fixtures/repos/flux-monorepo/clean');
const scratch = mkdtempSync(path.join(tmpdir(), 'gitops-gate-action-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let action: string;
/** A checkout of the merge commit of a pull request that changes production, and its commits. */
let workspace: string;
let commits: { base: string; head: string; merge: string };

beforeAll(() => {
  action = path.join(bundle(), 'index.js');
  workspace = path.join(scratch, 'workspace');
  cpSync(CLEAN, workspace, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  commit('base');
  git('checkout', '--quiet', '-b', 'change');
  const file = path.join(workspace, 'gitops/apps/base/heatpump-mqtt/deployment.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('replicas: 1', 'replicas: 2'));
  commit('two replicas');
  git('checkout', '--quiet', 'main');
  git('merge', '--quiet', '--no-ff', '--message', 'merge', 'change');
  commits = { base: git('rev-parse', 'HEAD^1'), head: git('rev-parse', 'HEAD^2'), merge: git('rev-parse', 'HEAD') };
}, 240_000);

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: workspace, encoding: 'utf8' }).trim();
}

function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
}

interface Run {
  readonly code: number;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

interface Options {
  readonly event?: string;
  readonly payload?: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the action. Without an event it is the pull request. */
async function run({
  event = 'pull_request',
  payload = pullRequest(),
  inputs = {},
  env = {},
}: Options = {}): Promise<Run> {
  const files = mkdtempSync(path.join(scratch, 'run-'));
  const file = (name: string, content = '') => {
    writeFileSync(path.join(files, name), content);
    return path.join(files, name);
  };
  const environment = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'example/platform',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: commits.merge,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    NO_COLOR: '1',
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...env,
  };
  const { code, log } = await new Promise<{ code: number; log: string }>((resolve) => {
    execFile(process.execPath, [action], { env: environment, cwd: workspace }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), log: stdout + stderr }),
    );
  });
  expect(log).not.toMatch(/^\s+at /m);
  const summary = readFileSync(path.join(files, 'summary'), 'utf8');
  return { code, log, summary, outputs: readOutputs(readFileSync(path.join(files, 'output'), 'utf8')) };
}

/** Reads outputs as the runner does: `name<<delimiter`, the value, the delimiter. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2\n/gm)) outputs[name] = value;
  return outputs;
}

function pullRequest(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    pull_request: {
      number: 41,
      draft: false,
      title: 'Two replicas',
      body: null,
      user: { login: 'octavia' },
      labels: [{ name: 'app' }],
      base: { ref: 'main', sha: commits.base },
      head: { ref: 'change', sha: commits.head },
      ...changes,
    },
  };
}

function review(user: string, state = 'APPROVED', commit_id = commits.head) {
  return { user: { login: user }, state, commit_id, submitted_at: '2026-05-04T09:00:00Z' };
}

async function api(answer: Answer): Promise<Api> {
  const server = await serve(answer);
  onTestFinished(() => server.close());
  return server;
}

function withApi(server: Api, options: Options = {}): Promise<Run> {
  return run({
    ...options,
    inputs: { token: 'a-token', ...options.inputs },
    env: { GITHUB_API_URL: server.url, ...options.env },
  });
}

describe('approvals', () => {
  test('a review by somebody whom the rule names, on the last commit, is enough; pages are followed', async () => {
    const comments = Array.from({ length: 230 }, (_, n) => review(`reader-${n}`, 'COMMENTED'));
    const commits = Array.from({ length: 120 }, () => commitBy('octavia'));
    const server = await api(github({ reviews: [...comments, review('marten')], commits }));
    const result = await withApi(server);
    expect(result.log).toContain('pass: 0 errors');
    expect(result.code).toBe(0);
    expect(server.requests.map(({ path: asked }) => asked)).toEqual([
      '/repos/example/platform/pulls/41/reviews?per_page=100',
      '/repos/example/platform/pulls/41/reviews?per_page=100&page=2',
      '/repos/example/platform/pulls/41/reviews?per_page=100&page=3',
      '/repos/example/platform/pulls/41/commits?per_page=100',
      '/repos/example/platform/pulls/41/commits?per_page=100&page=2',
      '/repos/example/platform/collaborators/marten/permission',
    ]);
    expect(new Set(server.requests.map(({ token }) => token))).toEqual(new Set(['token a-token']));
    expect(result.outputs).toEqual({
      verdict: 'pass',
      errors: '0',
      warnings: '0',
      notes: '0',
      waived: '0',
      environments: '["dev","prod"]',
      report: '',
      html: '',
      sarif: '',
    });
  });

  test('without an approval the step fails, with an annotation at the changed line and a link to it', async () => {
    const server = await api(github({ reviews: [review('octavia'), review('marten', 'APPROVED', commits.base)] }));
    const { code, log, summary, outputs } = await withApi(server);
    expect(code).toBe(1);
    expect(log).toContain(
      '::error file=gitops/apps/base/heatpump-mqtt/deployment.yaml,line=6,col=13,title=missing-approval::prod is reached',
    );
    expect(outputs).toMatchObject({ verdict: 'fail', errors: '1' });
    expect(summary).toContain('## ❌ gitops-gate: fail');
    expect(summary).toContain(
      `](https://github.com/example/platform/blob/${commits.head}/gitops/apps/base/heatpump-mqtt/deployment.yaml#L6)`,
    );
    expect(summary).toContain('given on an earlier commit');
  });

  test.each<[string, Answer, RegExp, number]>([
    [
      'forbidden',
      (_q, r) => json(r, 403, { message: 'Resource not accessible by integration' }),
      /the token needs pull-requests: read \(the API answered 403\)/,
      1,
    ],
    [
      'hidden',
      (_q, r) => json(r, 404, { message: 'Not Found' }),
      /the token needs pull-requests: read \(the API answered 404\)/,
      1,
    ],
    ['unauthorized', (_q, r) => json(r, 401, { message: 'Bad credentials' }), /the token is not valid/, 1],
    ['broken', (_q, r) => json(r, 500, { message: 'boom' }), /the API answered 500/, 3],
    [
      'busy for long',
      (_q, r) => json(r, 429, { message: 'slow down' }, { 'retry-after': '3600' }),
      /the API takes no more requests now and answered 429/,
      1,
    ],
    ['hanging up', (q) => q.socket.destroy(), /the API did not answer/, 3],
  ])('reviews that cannot be read never pass: the API is %s', async (_name, answer, reason, tries) => {
    const server = await api(answer);
    const { code, log, summary } = await withApi(server);
    expect(code).toBe(1);
    expect(log).toMatch(reason);
    expect(summary).toContain('missing-approval');
    expect(server.requests).toHaveLength(tries);
    expect(log + summary).not.toContain('a-token');
  });

  test('a server that was busy once is asked again', async () => {
    let asked = 0;
    const answer = github({ reviews: [review('marten')] });
    const server = await api((request, response, url) =>
      asked++ === 0 ? json(response, 502, {}, { 'retry-after': '0' }) : answer(request, response, url),
    );
    expect((await withApi(server)).code).toBe(0);
    expect(server.requests).toHaveLength(4);
  });

  test('without a token it says which to give', async () => {
    const { code, log } = await run();
    expect(code).toBe(1);
    expect(log).toContain('give the input token, with pull-requests: read');
  });

  test('a page that breaks off in the middle does not count as the whole list', async () => {
    const reviews = [review('marten'), ...Array.from({ length: 150 }, (_, n) => review(`r${n}`))];
    const server = await api((request, response, url) =>
      url.searchParams.get('page') === '2' ? request.socket.destroy() : page(response, url, reviews),
    );
    expect((await withApi(server)).code).toBe(1);
  });
});

describe('teams', () => {
  const rule =
    'environments: [{ name: prod, match: { clusters: [homelab] } }]\napprovals:\n  - { environments: [prod], minimum: 1, teams: [example/leads] }\n';

  test('members of the team count; a team that cannot be read is named with what to grant', async () => {
    const config = path.join(scratch, 'teams.yaml');
    writeFileSync(config, rule);
    const members = github({ reviews: [review('lena')], members: { 'example/leads': ['Lena'] } });
    expect((await withApi(await api(members), { inputs: { config } })).code).toBe(0);
    const denied: Answer = (request, response, url) =>
      url.pathname.startsWith('/orgs/') ? json(response, 403, {}) : members(request, response, url);
    const refused = await withApi(await api(denied), { inputs: { config } });
    expect(refused.code).toBe(1);
    expect(refused.log).toContain('the members of example/leads could not be read (the token needs members: read');
  });
});

describe('events', () => {
  test('without approval rules no token is needed and nobody is asked', async () => {
    const config = path.join(scratch, 'plain.yaml');
    writeFileSync(config, 'approvals: []\n');
    const server = await api((_request, response) => json(response, 500, {}));
    expect((await withApi(server, { inputs: { config } })).code).toBe(0);
    expect(server.requests).toEqual([]);
  });

  test('a checkout that is not the pull request is refused: what was judged would not be what is merged', async () => {
    const payload = pullRequest({ head: { ref: 'change', sha: '1'.repeat(40) } });
    const { code, log, summary, outputs } = await run({ event: 'pull_request_target', payload });
    expect(code).toBe(3);
    expect(log).toMatch(/^::error title=gitops-gate::the checkout is not pull request 41/m);
    expect(summary).toContain('nothing was judged');
    expect(outputs).toEqual({ verdict: 'fail' });
  });

  test.each([
    ['push', () => ({ before: commits.base, after: commits.merge }), /change: 2 resources changed/],
    ['push', () => ({ before: '0'.repeat(40), after: commits.merge }), /no base commit/],
    [
      'merge_group',
      () => ({ merge_group: { base_sha: commits.base, head_sha: commits.merge } }),
      /no pull request facts/,
    ],
    ['workflow_dispatch', () => ({}), /no base commit/],
  ] as const)('%s: what nobody can judge there is named', async (event, payload, said) => {
    const { code, log } = await run({ event, payload: payload() });
    expect(log).toMatch(said);
    expect(log).toContain('not evaluated: missing-approval');
    expect(code).toBe(0);
  });

  test('a checkout of the branch itself is compared with where it left the base', async () => {
    const branch = path.join(scratch, 'branch');
    execFileSync('git', ['clone', '--quiet', workspace, branch]);
    const inBranch = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: branch });
    inBranch('checkout', '--quiet', commits.base);
    writeFileSync(path.join(branch, 'gitops/apps/base/heatpump-mqtt/service.yaml'), '');
    inBranch('commit', '--quiet', '--all', '--message', 'meanwhile');
    const meanwhile = inBranch('rev-parse', 'HEAD').toString().trim();
    inBranch('checkout', '--quiet', commits.head);
    const payload = pullRequest({ base: { ref: 'main', sha: meanwhile } });
    const { log } = await run({ payload, env: { GITHUB_WORKSPACE: branch } });
    expect(log).toContain('change: 2 resources changed, reaching dev, prod');
  });

  test('an event that cannot be read is no pass', async () => {
    expect((await run({ payload: {} })).code).toBe(3);
    const { code, log } = await run({ env: { GITHUB_EVENT_PATH: '/nowhere' } });
    expect(code).toBe(3);
    expect(log).toContain('cannot be read from /nowhere');
  });
});

describe('inputs', () => {
  test('a subdirectory: annotations are told from the root of the checkout', async () => {
    const outer = mkdtempSync(path.join(scratch, 'outer-'));
    cpSync(path.resolve(CLEAN, '../faulty'), path.join(outer, 'deploy'), { recursive: true });
    const inputs = { directory: 'deploy', report: 'report.json', html: 'report.html' };
    const { code, log, outputs, summary } = await run({
      event: 'schedule',
      payload: {},
      inputs,
      env: { GITHUB_WORKSPACE: outer },
    });
    expect(code).toBe(1);
    expect(log).toContain('::error file=deploy/gitops/');
    expect(summary).toContain(`/blob/${commits.merge}/deploy/gitops/`);
    expect(outputs['report']).toBe('report.json');
    expect(JSON.parse(readFileSync(path.join(outer, 'report.json'), 'utf8')).verdict).toBe('fail');
    expect(outputs['html']).toBe('report.html');
    expect(readFileSync(path.join(outer, 'report.html'), 'utf8')).toContain('class="verdict fail"');
  });

  test('what is wrong in the inputs or the configuration is 2, at its line', async () => {
    const wrong = await run({ event: 'push', payload: {}, inputs: { 'fail-on': 'never' } });
    expect(wrong.code).toBe(2);
    expect(wrong.log).toContain('the input fail-on is never, and must be error or warning');
    const config = path.join(scratch, 'wrong.yaml');
    writeFileSync(config, 'polices: {}\n');
    const { code, log } = await run({ event: 'push', payload: {}, inputs: { config } });
    expect(code).toBe(2);
    expect(log).toMatch(/^::error file=.*wrong\.yaml,line=1,col=1,title=gitops-gate::the file has no key polices/m);
  });

  test('an empty workspace is no pass', async () => {
    const empty = mkdtempSync(path.join(scratch, 'empty-'));
    const { code, outputs } = await run({ event: 'push', payload: {}, env: { GITHUB_WORKSPACE: empty } });
    expect(code).toBe(3);
    expect(outputs['verdict']).toBe('fail');
  });

  test('every input and output of action.yml is one that the action knows', async () => {
    const { outputs } = await run({ event: 'push', payload: {} });
    const text = readFileSync(path.resolve(import.meta.dirname, '../../action.yml'), 'utf8');
    const names = (block: string) =>
      [...(new RegExp(`^${block}:\\n([\\s\\S]*?)(?=^\\S)`, 'm').exec(text)?.[1] ?? '').matchAll(/^ {2}(\S+):/gm)].map(
        (match) => match[1],
      );
    const source = readFileSync(path.resolve(import.meta.dirname, '../../src/action/inputs.ts'), 'utf8');
    const read = [...source.matchAll(/(?:inputOf|choiceOf)\(env, '([\w-]+)'/g)].map((match) => match[1]);
    expect(names('inputs')?.sort()).toEqual(read.sort());
    expect(names('outputs')).toEqual(Object.keys(outputs));
  });
});
