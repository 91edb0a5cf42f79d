import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { FORMATS } from '../../src/cli/formats.ts';
import { namesOf } from '../../src/cli/names.ts';
import { cli, directory, FIXTURES } from './cli.ts';

const NAMES = Object.keys(COMMANDS);

function has(shell: string): boolean {
  return spawnSync(shell, ['--version']).status === 0;
}

async function script(shell: string): Promise<string> {
  const { code, out, err } = await cli('completion', shell);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const file = `${directory()}/completion`;
  writeFileSync(file, out);
  return file;
}

test('the table offers the formats that there are', () => {
  expect(COMMANDS['check']?.options['format']?.choices).toEqual(Object.keys(FORMATS));
});

/** What is typed, and what is offered: bash takes `=` for a word of its own. */
const CASES = [
  [['ch'], ['check']],
  [[''], ['--help', '--version', ...NAMES]],
  [['check', '--form'], ['--format']],
  [['check', '--format', 's'], ['sarif']],
  [
    ['check', '--fail-on', ''],
    ['error', 'warning'],
  ],
  [['check', '--fail-on', '=', 'w'], ['warning']],
  [['graph', '--format', 'm'], ['mermaid']],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish'],
  ],
  [['check', '--config', '-'], []],
  [['render', '--format', 'x'], []],
] as const;

test.skipIf(!has('bash'))('bash completes commands, options and what they can be', async () => {
  const file = await script('bash');
  for (const [words, wanted] of CASES) {
    const typed = words.map((word) => `'${word}'`).join(' ');
    const asked = `source ${file}; COMP_WORDS=(gitops-gate ${typed}); COMP_CWORD=${words.length}; _gitops_gate; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', asked], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(
      stdout.split('\n').filter((line) => line !== ''),
      words.join(' '),
    ).toEqual(wanted);
  }
});

test.skipIf(!has('fish'))('fish completes commands, options and what they can be', async () => {
  const file = await script('fish');
  const offered = (line: string) => {
    const { stdout, stderr } = spawnSync('fish', ['-c', `source ${file}; complete -C '${line}'`], { encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout
      .split('\n')
      .map((one) => one.split('\t')[0])
      .filter((one) => one !== '');
  };
  expect(offered('gitops-gate ')).toEqual([...NAMES].sort());
  expect(offered('gitops-gate check --form')).toEqual(['--format']);
  expect(offered('gitops-gate check --format s')).toContain('sarif');
  expect(offered('gitops-gate check --fail-on ')).toEqual(['error', 'warning']);
  expect(offered('gitops-gate completion ').sort()).toEqual(['bash', 'fish', 'zsh']);
});

test.skipIf(!has('zsh'))('zsh reads its script, and its specifications are such', async () => {
  const file = await script('zsh');
  expect(spawnSync('zsh', ['-n', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  // What would be offered, without a terminal: the words that the functions of zsh are handed.
  const asked = `
    compdef() { :; }
    _describe() { print -rl -- \${(@P)2%%:*}; }
    _arguments() { print -rl -- "$@"; }
    source ${file}
    words=(gitops-gate ''); CURRENT=2; _gitops_gate; print -- --
    words=(gitops-gate graph ''); CURRENT=3; _gitops_gate`;
  const { stdout, stderr } = spawnSync('zsh', ['-fc', asked], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const [names, specifications] = stdout.split('--\n--format');
  expect(names?.trim().split('\n')).toEqual(NAMES);
  expect(specifications).toContain('[json (default), mermaid or dot.]:FORMAT:(json mermaid dot)\n');
});

const CALL = {
  operands: [],
  text: () => undefined,
  texts: () => [],
  flag: () => false,
  out() {},
  err() {},
  colors: false,
  env: {},
};

test('names of policies are completed, and those of a repository that no shell obeys', async () => {
  expect((await cli('completion', 'policies')).out.split('\n')).toContain('latest-tag');
  const evil = directory({
    '.gitops-gate.yaml':
      'clusters:\n  - { name: "$(touch owned)" }\n  - { name: "`x`" }\n  - { name: good }\n  - { name: -x }\n',
  });
  const before = process.cwd();
  try {
    process.chdir(evil);
    expect(await namesOf('clusters', CALL)).toEqual(['good']);
    process.chdir(`${FIXTURES}/flux-monorepo/clean`);
    expect(await namesOf('clusters', CALL)).toEqual(['homelab', 'local']);
    expect(await namesOf('units', CALL)).toContain('homelab/Kustomization/flux-system/apps');
    process.chdir(directory({ '.gitops-gate.yaml': 'nonsense: 1\n' }));
    expect(await namesOf('units', CALL)).toEqual([]);
  } finally {
    process.chdir(before);
  }
});

test.skipIf(!has('bash'))('bash asks for names when they are wanted', async () => {
  const file = await script('bash');
  const names = `gitops-gate() { [ "$*" = "completion clusters" ] && printf '%s\\n' homelab hotel local; }`;
  const asked = `${names}; source ${file}; COMP_WORDS=(gitops-gate graph --cluster ho); COMP_CWORD=3; _gitops_gate; echo "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', asked], { encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: 'homelab hotel\n', stderr: '' });
});
