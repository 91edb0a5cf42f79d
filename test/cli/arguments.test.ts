import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { cli, FIXTURES } from './cli.ts';

const { version: VERSION } = createRequire(import.meta.url)('../../package.json') as { version: string };
const CLEAN = `${FIXTURES}/flux-monorepo/clean`;

test.each([['--version'], ['-V']])('%s prints the version and nothing else', async (flag) => {
  expect(await cli(flag)).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
});

test.each([[[]], [['--help']], [['-h']], [['help']]])('%j prints the help of the program', async (argv) => {
  const { code, out, err } = await cli(...argv);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  for (const [name, { summary }] of Object.entries(COMMANDS)) {
    expect(out).toContain(`  ${name.padEnd(width)}  ${summary}\n`);
  }
});

test.each(Object.entries(COMMANDS))('%s --help names every option and gives examples', async (name, command) => {
  const { code, out } = await cli(name, '--help');
  expect(code).toBe(0);
  for (const option of Object.keys(command.options)) expect(out).toContain(`--${option}`);
  for (const example of command.examples) expect(out).toContain(example);
  expect((await cli('help', name)).out).toBe(out);
});

test.each([
  ['a command that is misspelt', ['chekc'], 'there is no command chekc (did you mean check?)'],
  ['a command that is nothing like one', ['xyzzy'], 'there is no command xyzzy: see gitops-gate --help'],
  ['an option where the command stands', ['--versoin'], 'there is no option --versoin (did you mean --version?)'],
  [
    'an option that is misspelt',
    ['check', '--fail-no', 'error'],
    'there is no option --fail-no (did you mean --fail-on?)',
  ],
  ['an option without its value', ['check', '--base'], "Option '--base <value>' argument missing"],
  ['a value for a switch', ['render', '--origin=1'], "Option '--origin' does not take an argument"],
  ['an argument too many', ['check', 'a', 'b'], 'too many arguments, from b on'],
  ['an argument that is missing', ['owners'], 'an argument is missing: gitops-gate owners [DIR] KIND'],
  ['a format that is misspelt', ['check', CLEAN, '--format', 'jsno'], 'there is no format jsno (did you mean json?)'],
  [
    'a format of the graph',
    ['graph', CLEAN, '--format', 'mermiad'],
    'there is no format mermiad (did you mean mermaid?)',
  ],
  [
    'one file for two formats',
    ['check', CLEAN, '--format', 'text', '--format', 'json', '-o', 'x'],
    '--output takes one format',
  ],
  [
    'a severity that is none',
    ['check', CLEAN, '--fail-on', 'fatal'],
    '--fail-on is fatal, and must be error or warning',
  ],
  ['a policy that is misspelt', ['explain', 'latest-tga'], 'there is no policy latest-tga (did you mean latest-tag?)'],
  [
    'a cluster that is misspelt',
    ['graph', CLEAN, '--cluster', 'homlab'],
    'there is no cluster homlab (did you mean homelab?)',
  ],
  [
    'a unit that is not there',
    ['render', CLEAN, '--unit', 'homelab/Kustomization/flux-system/app'],
    'there is no unit',
  ],
  ['something that is no object', ['owners', CLEAN, 'Deployment'], 'Deployment is no object'],
  ['two ways to render', ['render', CLEAN, '--path', 'x', '--unit', 'y'], '--path and --unit exclude one another'],
  [
    'a load restrictor that is none',
    ['render', CLEAN, '--path', 'x', '--load-restrictor', 'all'],
    'must be rootOnly or none',
  ],
  ['a shell that is none', ['completion', 'tcsh'], 'there is no completion for tcsh: there are bash, zsh, fish'],
  ['a diff without a base', ['diff', CLEAN], 'diff needs --base REF'],
  ['a path out of the repository', ['render', CLEAN, '--path', '../x'], '../x is outside of the repository'],
  [
    'a configuration that is not there',
    ['check', CLEAN, '--config', '/nowhere/x.yaml'],
    '/nowhere/x.yaml is not there',
  ],
  [
    'a report that cannot be written',
    ['check', CLEAN, '-o', '/nowhere/x.txt'],
    'the report cannot be written to /nowhere/x.txt: ENOENT',
  ],
])('%s is refused with the reason', async (_name, argv, message, code = 2) => {
  const answer = await cli(...argv);
  expect(answer).toMatchObject({ code, out: '' });
  expect(answer.err).toContain(message);
  expect(answer.err).toMatch(/^gitops-gate: /);
});
