import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bundle } from '../bundle.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FAULTY = path.join(ROOT, 'fixtures/repos/flux-monorepo/faulty');

const CONSUMER = `import { check, NotEvaluatedError, reportText, SettingsError, UsageError, type CheckOptions, type Finding } from 'gitops-gate';

const options: CheckOptions = { failOn: 'warning', now: new Date('2026-06-15T00:00:00Z') };
const report = await check(process.argv[2] ?? '.', options);
const errors: readonly Finding[] = report.findings.filter((finding) => finding.severity === 'error');
// @ts-expect-error: a report is nobody's to change.
const change = () => { report.verdict = 'pass'; };
const raised: string[] = [];
for (const wrong of [{ directory: '/nowhere' }, { directory: '.', options: { config: '/nowhere.yaml' } }]) {
  try {
    await check(wrong.directory, wrong.options);
  } catch (error) {
    if (error instanceof NotEvaluatedError) raised.push('not evaluated');
    if (error instanceof UsageError) raised.push(error instanceof SettingsError ? 'settings' : 'usage');
  }
}
console.log(JSON.stringify({ verdict: report.verdict, errors: errors.length, raised, unused: typeof change }));
console.log(await reportText(report));
`;

const PROCESS = 'declare const process: { argv: string[] };\ndeclare const console: { log(text: string): void };\n';

test('a team imports the package, with types, and nothing else is needed', { timeout: 240_000 }, () => {
  const place = mkdtempSync(path.join(tmpdir(), 'gitops-gate-library-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const npm = (cwd: string, ...args: string[]) =>
    execFileSync('npm', [...args, '--ignore-scripts', '--offline', '--no-audit', '--no-fund'], {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe',
    });

  const source = path.join(place, 'package');
  cpSync(bundle(), path.join(source, 'dist'), { recursive: true });
  for (const name of [
    'policies',
    'schemas',
    'docs',
    'package.json',
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'action.yml',
  ]) {
    cpSync(path.join(ROOT, name), path.join(source, name), { recursive: true });
  }
  const [packed] = JSON.parse(npm(source, 'pack', '--json', '--pack-destination', place));

  const consumer = path.join(place, 'consumer');
  mkdirSync(consumer);
  writeFileSync(path.join(consumer, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n');
  npm(consumer, 'install', path.join(place, packed.filename));
  const lock = JSON.parse(readFileSync(path.join(consumer, 'package-lock.json'), 'utf8'));
  expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/gitops-gate']);

  writeFileSync(path.join(consumer, 'consumer.ts'), PROCESS + CONSUMER);
  const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  const settings = {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    types: [],
    module: 'nodenext',
    target: 'es2023',
  };
  writeFileSync(
    path.join(consumer, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: settings, files: ['consumer.ts'] }),
  );
  const compiled = spawnSync(process.execPath, [tsc], {
    cwd: consumer,
    encoding: 'utf8',
  });
  expect(compiled).toMatchObject({ status: 0, stdout: '' });

  const run = spawnSync(process.execPath, ['consumer.js', FAULTY], { cwd: consumer, encoding: 'utf8' });
  expect(run).toMatchObject({ status: 0, stderr: '' });
  const [line = '', ...text] = run.stdout.split('\n');
  const expected = readFileSync(path.join(FAULTY, 'expected.txt'), 'utf8').match(/^\S+ error /gm);
  expect(JSON.parse(line)).toEqual({
    verdict: 'fail',
    errors: expected?.length,
    raised: ['not evaluated', 'usage'],
    unused: 'function',
  });
  expect(text.join('\n')).toContain('error[duplicate-owner]: Namespace traefik is applied by');
  // The program of the same package, as npm links it.
  const program = spawnSync(path.join(consumer, 'node_modules/.bin/gitops-gate'), ['--version'], { encoding: 'utf8' });
  expect(program.stdout).toBe(`${packed.version}\n`);
});
