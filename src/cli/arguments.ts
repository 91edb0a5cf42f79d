import { parseArgs } from 'node:util';
import { UsageError } from '../model/exit.ts';
import { didYouMean } from '../util/suggest.ts';
import { COMMANDS, type Command, parseOptions } from './commands.ts';
import type { Invocation, Streams } from './invocation.ts';

/** What the command line asks for. */
export type Request =
  | { readonly kind: 'version' }
  | { readonly kind: 'help'; readonly command: string | undefined }
  | { readonly kind: 'command'; readonly command: Command; readonly invocation: Invocation };

/** Reads the arguments behind the program's name. Raises `UsageError`. */
export function readArguments(argv: readonly string[], streams: Streams): Request {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-V') return { kind: 'version' };
  if (name === undefined || name === '--help' || name === '-h') return { kind: 'help', command: undefined };
  if (name === 'help') return { kind: 'help', command: rest[0] === undefined ? undefined : knownCommand(rest[0]) };
  const known = knownCommand(name);
  const command = COMMANDS[known] as Command;
  const { values, positionals } = parse(known, command, rest);
  if (values['help'] === true) return { kind: 'help', command: known };
  return {
    kind: 'command',
    command,
    invocation: { ...streams, operands: operands(known, command, positionals), ...readers(values) },
  };
}

function knownCommand(name: string): string {
  if (Object.hasOwn(COMMANDS, name)) return name;
  const what = name.startsWith('-') ? 'option' : 'command';
  const hint = didYouMean(name, what === 'option' ? ['--version', '--help'] : Object.keys(COMMANDS));
  throw new UsageError(`there is no ${what} ${name}${hint}: see gitops-gate --help`);
}

type Values = ReturnType<typeof parseArgs>['values'];

function parse(name: string, command: Command, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: parseOptions(command), allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(`${parseMessage(error, command)}: see gitops-gate ${name} --help`);
  }
}

/** Node's word about a wrong argument, shorter and with the word that was meant. */
function parseMessage(error: unknown, command: Command): string {
  const { code, message } = error as { code?: string; message: string };
  const option = /'(-[^']*)'/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return `there is no option ${option}${didYouMean(
      option,
      Object.keys(command.options).map((known) => `--${known}`),
    )}`;
  }
  return (message.split('. ')[0] ?? message).split('\n')[0]?.replace(/\.$/, '') ?? message;
}

function operands(name: string, command: Command, given: readonly string[]): readonly string[] {
  const required = command.operands.filter((operand) => !operand.startsWith('[')).length;
  const wanted = `gitops-gate ${[name, ...command.operands].join(' ')}`;
  if (given.length < required) throw new UsageError(`an argument is missing: ${wanted}`);
  const isOpen = command.operands.at(-1)?.endsWith('...') ?? false;
  if (given.length > command.operands.length && !isOpen) {
    throw new UsageError(`too many arguments, from ${given[command.operands.length]} on: ${wanted}`);
  }
  return given;
}

function readers(values: Values): Pick<Invocation, 'text' | 'texts' | 'flag'> {
  return {
    text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    texts: (name) => (Array.isArray(values[name]) ? values[name].filter((value) => typeof value === 'string') : []),
    flag: (name) => values[name] === true,
  };
}
