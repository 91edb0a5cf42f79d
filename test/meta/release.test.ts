import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** A repository with what a release changes, at version 0.1.0. */
function project(changelog = '# Changelog\n\n## Unreleased\n\n- A thing.\n\n## 0.1.0 (2026-01-01)\n\n- The first.\n') {
  const root = mkdtempSync(path.join(tmpdir(), 'gitops-gate-release-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(path.join(ROOT, 'scripts/release.mjs'), path.join(root, 'release.mjs'));
  writeFileSync(path.join(root, 'package.json'), '{\n  "name": "x",\n  "version": "0.1.0"\n}\n');
  writeFileSync(
    path.join(root, 'package-lock.json'),
    '{ "name": "x", "version": "0.1.0", "lockfileVersion": 3, "packages": { "": { "name": "x", "version": "0.1.0" } } }\n',
  );
  writeFileSync(path.join(root, 'CHANGELOG.md'), changelog);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  git('init', '-q');
  git('config', 'user.name', 't');
  git('config', 'user.email', 't@example.org');
  git('add', '-A');
  git('commit', '-qm', 'start');
  const release = (...args: string[]) =>
    spawnSync(process.execPath, ['release.mjs', ...args, '--without-check'], { cwd: root, encoding: 'utf8' });
  return { root, git, release, read: (file: string) => readFileSync(path.join(root, file), 'utf8') };
}

test('a release is a version, a dated changelog, a commit and two tags', () => {
  const { git, release, read } = project();
  expect(release('0.2.0')).toMatchObject({ status: 0 });
  expect(JSON.parse(read('package.json')).version).toBe('0.2.0');
  expect(JSON.parse(read('package-lock.json')).packages[''].version).toBe('0.2.0');
  expect(read('CHANGELOG.md')).toMatch(
    /^# Changelog\n\n## Unreleased\n\n## 0\.2\.0 \(\d{4}-\d\d-\d\d\)\n\n- A thing\.\n\n## 0\.1\.0/,
  );
  expect(git('log', '-1', '--format=%s')).toBe('Release 0.2.0');
  expect(git('status', '--porcelain')).toBe('');
  expect(git('tag', '--points-at', 'HEAD').split('\n')).toEqual(['v0', 'v0.2.0']);
  expect(git('tag', '--list', '--format=%(contents)', 'v0.2.0')).toContain('- A thing.');
});

test.each([
  ['no version', ['next'], '"next" is no version'],
  ['a version before the current one', ['0.0.9'], '0.0.9 comes before 0.1.0'],
])('%s is refused', (_name, args, reason) => {
  const { release, git } = project();
  const { status, stderr } = release(...args);
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(reason) });
  expect(git('tag')).toBe('');
});

test('what is not committed, tagged already or not described is not released', () => {
  const dirty = project();
  writeFileSync(path.join(dirty.root, 'x'), '');
  expect(dirty.release('0.2.0').stderr).toContain('not committed');
  const tagged = project();
  tagged.git('tag', 'v0.2.0');
  expect(tagged.release('0.2.0').stderr).toContain('v0.2.0 is there already');
  const silent = project('# Changelog\n\n## Unreleased\n\n## 0.1.0 (2026-01-01)\n\n- The first.\n');
  expect(silent.release('0.2.0').stderr).toContain('CHANGELOG.md says nothing');
});

test('the version stands in package.json, and what repeats it follows', () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const sources = execFileSync('git', ['ls-files', 'src', 'action.yml', 'schemas'], { cwd: ROOT, encoding: 'utf8' });
  const repeated = sources
    .trim()
    .split('\n')
    .filter((file) => !file.endsWith('validators.ts'))
    .filter((file) => readFileSync(path.join(ROOT, file), 'utf8').includes(`'${version}'`));
  expect(repeated).toEqual([]);
});
