import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { parseConfiguration } from '../../src/load/configuration.ts';
import { commandsOf, withOutput } from './console.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.startsWith(`policies${path.sep}`))
    .map((file) => `docs/${file.split(path.sep).join('/')}`),
].sort();

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  // `vitest -u` writes what the commands print now into the document.
  test.runIf(commandsOf(text).length > 0)('shows what its commands print', { timeout: 60_000 }, async () => {
    await expect(await withOutput(text)).toMatchFileSnapshot(path.join(ROOT, document));
  });

  test('refers to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '');
    const missing = links.filter((link) => !existsSync(path.join(ROOT, path.dirname(document), link)));
    expect(missing).toEqual([]);
  });

  test('shows commands that there are, with options that they have', () => {
    const shells = [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
    const commands = shells.join('').match(/^gitops-gate .*$/gm) ?? [];
    const streams = { out: () => undefined, err: () => undefined, colors: false, env: {} };
    for (const command of commands) {
      const argv = (command.split(/ (?:>>?|\|) /)[0] ?? '').replace(/ #.*/, '').trim().split(/ +/);
      expect(() => readArguments(argv.slice(1), streams), command).not.toThrow();
    }
  });

  test('shows configurations that are valid', async () => {
    const blocks = [...text.matchAll(/^```yaml\n# \.gitops-gate\.yaml\n([\s\S]*?)^```$/gm)].map(([, block]) => block);
    for (const block of blocks) {
      expect((await parseConfiguration('.gitops-gate.yaml', block ?? '')).problems, block).toEqual([]);
    }
  });
});

test('a document that shows something else is made true, and lines left out are left alone', async () => {
  const documents = (lines: string) =>
    `Text.\n\n\`\`\`console\n$ gitops-gate --version\n${lines}\n$ echo $?\n0\n\`\`\`\n`;
  expect(await withOutput(documents('0.0.0'))).toBe(documents(JSON.parse(read('package.json')).version));
  expect(await withOutput(documents('…'))).toBe(documents('…'));
});
