import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { bundle } from '../bundle.ts';
import { directory, FIXTURES } from './cli.ts';

/*
 * The bundle as a process: what is seen from outside and nowhere else.
 */

const { version: VERSION } = createRequire(import.meta.url)('../../package.json') as { version: string };
const FAULTY = `${FIXTURES}/flux-monorepo/faulty`;
let program: string;

beforeAll(() => {
  program = path.join(bundle(), 'cli.js');
}, 240_000);

function run(args: readonly string[], env: Record<string, string> = {}) {
  const { PATH = '' } = process.env;
  return spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { PATH, ...env },
    maxBuffer: 1024 ** 3,
  });
}

test('exit codes and streams', () => {
  expect(run(['--version'])).toMatchObject({ status: 0, stdout: `${VERSION}\n`, stderr: '' });
  expect(run(['check', FAULTY])).toMatchObject({ status: 1, stderr: '' });
  expect(run(['check', '--nonsense'])).toMatchObject({ status: 2, stdout: '' });
  expect(run(['check', '/nowhere'])).toMatchObject({ status: 3, stdout: '' });
});

test('it starts without node_modules, from any directory, as a program', () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'gitops-gate-copy-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  mkdirSync(path.join(copy, 'bin'));
  spawnSync('cp', [
    '-rL',
    path.dirname(program),
    path.join(program, '../../policies'),
    path.join(program, '../../package.json'),
    copy,
  ]);
  symlinkSync(path.join(copy, 'dist/cli.js'), path.join(copy, 'bin/gitops-gate'));
  const { PATH = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(path.join(copy, 'bin/gitops-gate'), ['check', FAULTY], {
    cwd: '/',
    encoding: 'utf8',
    env: { PATH: `${path.dirname(process.execPath)}:${PATH}` },
  });
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toContain('error[duplicate-owner]');
});

test('a reader that has read enough is no failure, and a slow one gets everything', () => {
  const piped = (command: string) =>
    spawnSync('bash', ['-c', command], { encoding: 'utf8', maxBuffer: 1024 ** 3, env: process.env });
  const graph = `"${process.execPath}" "${program}" graph "${FAULTY}"`;
  const whole = run(['graph', FAULTY]).stdout;
  expect(whole.length).toBeGreaterThan(70_000);
  expect(piped(`${graph} | (sleep 1; cat)`).stdout).toBe(whole);
  const cut = piped(`${graph} | head -c 10; echo " \${PIPESTATUS[0]}"`);
  expect(cut).toMatchObject({ stdout: `${whole.slice(0, 10)} 0\n`, stderr: '' });
});

describe('colours', () => {
  test.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ NO_COLOR: '1' }, false],
  ])('%j: %s', (env, colored) => {
    expect(run(['check', FAULTY], env).stdout.includes('\u001b[')).toBe(colored);
  });
});

test('a fault of the program is 3, in one line; the stack is for those who ask', () => {
  const broken = directory({ 'cli.mjs': '' });
  // A package without its policies: nothing that anybody could have asked for wrongly.
  spawnSync('cp', ['-rL', path.dirname(program), path.join(program, '../../package.json'), broken]);
  const start = (env: Record<string, string>) =>
    spawnSync(process.execPath, [path.join(broken, 'dist/cli.js'), 'check', FAULTY], { encoding: 'utf8', env });
  const { status, stdout, stderr } = start({ PATH: process.env['PATH'] ?? '' });
  expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
  expect(stderr).toMatch(/^gitops-gate: the program failed, which is a fault of its own: ENOENT.*\n$/);
  expect(start({ PATH: process.env['PATH'] ?? '', GITOPS_GATE_DEBUG: '1' }).stderr).toMatch(/\n\s+at /);
});

test('no chunk is loaded before it is known which command is asked for', () => {
  const root = directory();
  mkdirSync(path.join(root, 'dist'));
  for (const name of ['cli.js', 'program.js', 'package.json']) {
    copyFileSync(path.join(path.dirname(program), name), path.join(root, 'dist', name));
  }
  copyFileSync(path.join(path.dirname(program), '../package.json'), path.join(root, 'package.json'));
  const start = (argument: string) =>
    spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), argument], { encoding: 'utf8' });
  expect(start('--version')).toMatchObject({ status: 0, stdout: '0.1.0\n', stderr: '' });
  expect(start('chek').stderr).toContain('did you mean check?');
  // A command is not all there without its chunks.
  expect(start('check').status).toBe(3);
});
