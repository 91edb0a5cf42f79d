import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

test('the package holds what it needs to run and to be read, and no more', () => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: 'pipe',
    }),
  );
  const files: string[] = packed.files.map((file: { path: string }) => file.path);
  const listed = (directory: string, name: RegExp) =>
    readdirSync(path.join(ROOT, directory), { recursive: true, encoding: 'utf8' })
      .filter((file) => name.test(file))
      .map((file) => `${directory}/${file}`);
  const wanted = [
    ...['CHANGELOG.md', 'LICENSE', 'README.md', 'action.yml', 'package.json'],
    ...listed('dist', /\.\w+$/),
    ...listed('docs/policies', /\.(?:md|json)$/),
    ...listed('policies', /\.yaml$/),
    ...listed('schemas', /\.json$/),
  ];
  expect(files.sort()).toEqual(wanted.sort());
});
