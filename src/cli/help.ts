import { COMMANDS, type Command, type OptionHelp } from './commands.ts';

/** The help of the program, or of one command. */
export function helpText(name: string | undefined): string {
  const command = name === undefined ? undefined : COMMANDS[name];
  return name === undefined || command === undefined ? programHelp() : commandHelp(name, command);
}

function programHelp(): string {
  const commands = Object.entries(COMMANDS).map(([name, { summary }]): [string, string] => [name, summary]);
  return `${[
    'gitops-gate judges GitOps repositories: what every cluster would run, and what a pull request changes in it.',
    '',
    'Usage: gitops-gate COMMAND [ARGUMENTS]',
    '',
    'Commands:',
    ...columns(commands),
    '',
    'Options:',
    ...columns([
      ['--version, -V', 'Print the version.'],
      ['--help, -h', 'Print this help, or that of a command.'],
    ]),
    '',
    'Exit codes:',
    ...columns([
      ['0', 'Nothing at or above --fail-on.'],
      ['1', 'Findings at or above --fail-on.'],
      ['2', 'Wrong arguments, configuration or policy.'],
      ['3', 'Nothing could be evaluated, or the program failed.'],
    ]),
    '',
    'Try: gitops-gate check',
  ].join('\n')}\n`;
}

function commandHelp(name: string, command: Command): string {
  const options = Object.entries(command.options).map(([option, help]): [string, string] => [
    optionLabel(option, help),
    help.summary,
  ]);
  return `${[
    command.summary,
    '',
    `Usage: gitops-gate ${[name, '[OPTIONS]', ...command.operands].join(' ')}`,
    '',
    'Options:',
    ...columns(options),
    '',
    'Examples:',
    ...command.examples.map((example) => `  ${example}`),
  ].join('\n')}\n`;
}

function optionLabel(name: string, { value, short }: OptionHelp): string {
  return `--${name}${value === undefined ? '' : ` ${value}`}${short === undefined ? '' : `, -${short}`}`;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
