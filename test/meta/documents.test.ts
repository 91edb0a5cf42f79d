import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import yaml from 'js-yaml';
import { expect, test } from 'vitest';
import { parseConfiguration } from '../../src/load/configuration.ts';
import { cli } from '../cli/cli.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const README = read('README.md');

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** The code blocks of a document in one language. */
function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    (match) => match[1] ?? '',
  );
}

test('the first command of the README checks a fixture repository and shows its findings', async () => {
  const [first = ''] = blocks(README, 'sh');
  const [, program, ...argv] = first.trim().split(' ');
  expect(program).toBe('dist/cli.js');
  expect(argv[1]).toBe('fixtures/repos/flux-monorepo/faulty');
  const { code, out } = await cli(argv[0] ?? '', path.join(ROOT, argv[1] ?? ''));
  expect(code).toBe(1);
  // The finding that the README shows is one of those.
  const [shown = ''] = blocks(README, 'text');
  expect(shown).toContain('error[latest-tag]');
  expect(out).toContain(shown);
});

test('the second command of the README is the test command of the package', () => {
  expect(blocks(README, 'sh')[1]).toBe('npm ci && npm test\n');
  expect(JSON.parse(read('package.json')).scripts.test).toBe('vitest run');
});

test('the README names every input and every output, and no policy that is not there', () => {
  const action = yaml.load(read('action.yml')) as { inputs: object; outputs: object; runs: { main: string } };
  const names = [...Object.keys(action.inputs), ...Object.keys(action.outputs)];
  expect(names.filter((name) => !README.includes(`\`${name}\``))).toEqual([]);
  expect(action.runs.main).toBe('dist/index.js');
  // The table of inputs is complete, in order, and true about defaults.
  const rows = [
    ...(/Inputs:\n([\s\S]*?)\n\nOutputs/.exec(README)?.[1] ?? '').matchAll(/^\| `(\S+)` +\| (?:`(\S+)`)? /gm),
  ];
  const inputs = Object.entries(action.inputs as Record<string, { default: string }>);
  const written = inputs.map(([name, input]) => [name, input.default.replace(/^\$\{\{ (.*) \}\}$/, '$1')]);
  expect(rows.map(([, name, value = '']) => [name, value])).toEqual(written);
  const table = /## What it finds\n([\s\S]*?)\n\n[^|\n]/.exec(README)?.[1] ?? '';
  const policies = [...table.matchAll(/`([a-z-]+)`/g)].map((match) => match[1]);
  expect(policies.length).toBeGreaterThan(5);
  expect(policies.filter((id) => !existsSync(path.join(ROOT, `policies/${id}.yaml`)))).toEqual([]);
});

test('the pictures that the README shows are there, for light and dark', () => {
  const pictures = [...README.matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, picture = '']) => picture);
  expect(pictures.length).toBeGreaterThan(3);
  expect(pictures.filter((picture) => !existsSync(path.join(ROOT, picture)))).toEqual([]);
  expect(pictures.sort()).toEqual(
    readdirSync(path.join(ROOT, 'docs/pictures'))
      .map((name) => `docs/pictures/${name}`)
      .sort(),
  );
});

test('the configuration that the README shows is valid', async () => {
  const [workflow = '', configuration = ''] = blocks(README, 'yaml');
  expect(workflow).toContain('pull-requests: read');
  expect((await parseConfiguration('.gitops-gate.yaml', configuration)).problems).toEqual([]);
});

test.each(['README.md', 'CONTRIBUTING.md'])('the files that %s refers to are there', (document) => {
  const links = [...read(document).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '');
  const paths = [...read(document).matchAll(/`((?:src|test|policies|schemas|dist|\.ci)\/[\w./-]*)`/g)].map(
    (match) => match[1] ?? '',
  );
  expect([...links, ...paths].filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});

test('workflows have no more permission than they use, and take no more than names from events', () => {
  const directory = path.join(ROOT, '.github/workflows');
  for (const name of readdirSync(directory)) {
    const text = readFileSync(path.join(directory, name), 'utf8');
    const workflow = yaml.load(text) as { permissions: Record<string, string>; jobs: Record<string, object> };
    expect(workflow.permissions, name).toEqual({ contents: 'read' });
    for (const job of Object.values(workflow.jobs)) expect(job, name).toHaveProperty('timeout-minutes');
    for (const step of text.matchAll(/run: [^\n]*|run: \|\n(?: {10}[^\n]*\n)+/g))
      expect(step[0]).not.toContain('${{ github.');
  }
});
