import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { bundle } from '../bundle.ts';
import { FakeGitHub } from './fake.ts';
import { DEPLOYMENT, platform, propose, pullRequestEvent } from './platform.ts';

/*
 * Workflows under a real runner: `act`, on this machine without a container (`go install github.com/nektos/act@latest`).
 * It knows actions/checkout and leaves it out, as the directory is there already; everything else is done as written.
 */

const ROOT = path.resolve(import.meta.dirname, '../..');
const hasAct = spawnSync('act', ['--version']).status === 0;
const scratch = mkdtempSync(path.join(tmpdir(), 'gitops-gate-act-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function act(directory: string, ...args: string[]): Promise<{ code: number; log: string }> {
  const home = mkdtempSync(path.join(scratch, 'home-'));
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    XDG_CACHE_HOME: `${home}/cache`,
    XDG_CONFIG_HOME: `${home}/config`,
  };
  const all = [...args, '--platform', 'ubuntu-latest=-self-hosted', '--pull=false'];
  return new Promise((resolve) => {
    execFile('act', all, { cwd: directory, env, maxBuffer: 2 ** 26 }, (error, out, err) =>
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colours, which it has no switch for
      resolve({ code: error === null ? 0 : Number(error.code), log: (out + err).replace(/\u001b\[[\d;]*m/g, '') }),
    );
  });
}

const WORKFLOW = `on: pull_request
permissions: { contents: read, pull-requests: write, checks: write }
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: gitops-gate/gitops-gate@v0
        id: gate
        with: { comment: changes, check-run: gitops, sarif: gate.sarif }
      - if: always()
        env: { VERDICT: "\${{ steps.gate.outputs.verdict }}", WHERE: "\${{ join(fromJSON(steps.gate.outputs.environments), ' and ') }}" }
        run: test -s gate.sarif && echo "it is a $VERDICT in $WHERE"
`;

describe.skipIf(!hasAct)('with act (skipped where it is not installed)', { timeout: 240_000 }, () => {
  test('the workflow that runs the gate on the fixtures of this project succeeds', async () => {
    // A copy of what Git has, as the runner would check it out.
    const copy = path.join(scratch, 'project');
    execFileSync('git', ['clone', '--quiet', ROOT, copy]);
    cpSync(path.join(bundle()), path.join(copy, 'dist'), { recursive: true });
    const { code, log } = await act(
      copy,
      'push',
      '--workflows',
      '.github/workflows/gate.yml',
      '--concurrent-jobs',
      '1',
    );
    expect(code, log).toBe(0);
    expect(log.match(/Job succeeded/g)).toHaveLength(8);
  });

  test('a pull request gets its verdict, its comment and its check run, and later steps the outputs', async () => {
    const git = platform(path.join(scratch, 'platform'), {
      '.github/workflows/gate.yaml': WORKFLOW,
    });
    const published = path.join(scratch, 'gitops-gate');
    for (const name of ['policies', 'schemas', 'action.yml', 'package.json']) {
      cpSync(path.join(ROOT, name), path.join(published, name), { recursive: true });
    }
    cpSync(bundle(), path.join(published, 'dist'), { recursive: true });
    const proposed = propose(git, { 'apps/base/deployment.yaml': DEPLOYMENT.replace('replicas: 2', 'replicas: 3') });
    const github = await new FakeGitHub().start();
    onTestFinished(() => github.stop());
    const event = path.join(scratch, 'event.json');
    const repository = {
      name: 'platform',
      full_name: 'example/platform',
      owner: { login: 'example' },
      default_branch: 'main',
    };
    writeFileSync(event, JSON.stringify({ ...pullRequestEvent(proposed), repository }));
    const args = [
      'pull_request',
      '--local-repository',
      `gitops-gate/gitops-gate@v0=${published}`,
      '--eventpath',
      event,
      '--secret',
      'GITHUB_TOKEN=a-token',
    ];
    const env = ['--env', `GITHUB_API_URL=${github.url}`, '--env', 'GITHUB_REPOSITORY=example/platform'];

    const refused = await act(git.directory, ...args, ...env);
    expect(refused.code, refused.log).toBe(1);
    expect(refused.log).toContain('error[missing-approval]');
    expect(refused.log).toContain('it is a fail in dev and prod');
    expect(github.comments).toHaveLength(1);
    expect(github.checkRuns).toMatchObject([{ conclusion: 'failure', head_sha: proposed.head }]);

    github.reviews.push({ user: 'marten', state: 'APPROVED', commit: proposed.head });
    const passed = await act(git.directory, ...args, ...env);
    expect(passed.code, passed.log).toBe(0);
    expect(passed.log).toContain('it is a pass in dev and prod');
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('gitops-gate: pass');
    expect(github.problems).toEqual([]);
  });
});
