import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from '../bundle.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');

test('dist is what src makes, byte for byte: run `npm run build` and commit it', { timeout: 180_000 }, () => {
  const made = contents(bundle());
  expect(made.get('cli.js')?.startsWith('#!/usr/bin/env node\n')).toBe(true);
  expect([...contents(DIST).keys()]).toEqual([...made.keys()]);
  const different = [...made].filter(([name, text]) => readFileSync(path.join(DIST, name), 'utf8') !== text);
  expect(different.map(([name]) => name)).toEqual([]);
});

function contents(directory: string): Map<string, string> {
  const names = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(directory, path.join(parentPath, name)))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(path.join(directory, name), 'utf8')]));
}
