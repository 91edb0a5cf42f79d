import { EXIT, UsageError } from '../model/exit.ts';
import { didYouMean } from '../util/suggest.ts';
import { COMMANDS, type Command, type OptionHelp } from './commands.ts';
import type { Invocation } from './invocation.ts';
import { isNames, type Names, namesOf } from './names.ts';

/*
 * Scripts for shells, made from the table of commands: what the table says is what is completed.
 */

const SCRIPTS: Readonly<Record<string, () => string>> = { bash, zsh, fish };

/** `gitops-gate completion`. */
export async function completion(invocation: Invocation): Promise<number> {
  const [shell = ''] = invocation.operands;
  if (isNames(shell)) {
    for (const name of await namesOf(shell, invocation)) invocation.out(`${name}\n`);
    return EXIT.clean;
  }
  const shells = Object.keys(SCRIPTS);
  const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
  if (script === undefined) {
    throw new UsageError(
      `there is no completion for ${shell}${didYouMean(shell, shells)}: there are ${shells.join(', ')}`,
    );
  }
  invocation.out(script());
  return EXIT.clean;
}

type Entry = readonly [name: string, command: Command];
type Option = readonly [name: string, option: OptionHelp];

function commands(): readonly Entry[] {
  return Object.entries(COMMANDS);
}

function options([, command]: Entry): readonly Option[] {
  return Object.entries(command.options);
}

/** The flags of an option, as they are typed. */
function flags([name, { short }]: Option): readonly string[] {
  return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
}

/** The command whose lines are the names. */
function asked(names: Names): string {
  return `$(gitops-gate completion ${names} 2>/dev/null)`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Bash takes `--name=value` for three words; what it finds no word for are files. */
function bash(): string {
  const offer = (words: readonly string[]) => `COMPREPLY=($(compgen -W ${quoted(words.join(' '))} -- "$current"))`;
  const offerNames = (kind: Names) => `COMPREPLY=($(compgen -W "${asked(kind)}" -- "$current"))`;
  const names = commands().map(([name]) => name);
  const values = commands().flatMap((entry) =>
    options(entry).flatMap((option) => {
      const [, { value, choices, names: kind }] = option;
      if (value === undefined) return [];
      const words = kind === undefined ? choices && offer(choices) : offerNames(kind);
      const pattern = flags(option).map((flag) => quoted(`${entry[0]} ${flag}`));
      return [`    ${pattern.join('|')}) ${words ?? ':'}; return ;;`];
    }),
  );
  const words = commands().map((entry) => {
    const [name, { choices = [], names: kind }] = entry;
    const typed = options(entry).flatMap((option) => flags(option));
    const first = kind === undefined ? choices.length > 0 && offer(choices) : offerNames(kind);
    const operands = first === false ? '' : ` else ${first};`;
    return `    ${name}) if [[ $current == -* ]]; then ${offer(typed)};${operands} fi ;;`;
  });
  return `# bash completion of gitops-gate
_gitops_gate() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    ${offer(['--help', '--version', ...names])}
    return
  fi
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  case "\${COMP_WORDS[1]} $previous" in
${values.join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${words.join('\n')}
  esac
}
complete -o default -F _gitops_gate gitops-gate
`;
}

function zsh(): string {
  const text = (words: string) => words.replace(/[[\]:\\]/g, '\\$&');
  const actionOf = (choices: readonly string[] | undefined, kind: Names | undefined) => {
    if (kind !== undefined) return `{compadd -- \${(f)"${asked(kind)}"}}`;
    return choices === undefined ? '_files' : `(${choices.join(' ')})`;
  };
  const specification = (option: Option) => {
    const [, { value, choices, summary, multiple, names: kind }] = option;
    const action = actionOf(choices, kind);
    const argument = value === undefined ? '' : `:${text(value)}:${action}`;
    return flags(option).map((flag) => quoted(`${multiple ? '*' : ''}${flag}[${text(summary)}]${argument}`));
  };
  const cases = commands().map((entry) => {
    const [name, { choices, names: kind }] = entry;
    const operands = quoted(`*:argument:${actionOf(choices, kind)}`);
    return `    ${name}) _arguments ${[...options(entry).flatMap(specification), operands].join(' ')} ;;`;
  });
  const described = commands().map(([name, { summary }]) => quoted(`${name}:${summary.replaceAll('\\', '\\\\')}`));
  return `#compdef gitops-gate
_gitops_gate() {
  local -a commands
  commands=(${described.join(' ')})
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  shift words
  ((CURRENT--))
  case $words[1] in
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _gitops-gate ]]; then
  _gitops_gate "$@"
else
  compdef _gitops_gate gitops-gate
fi
`;
}

function fish(): string {
  const text = (words: string) => `'${words.replace(/[\\']/g, '\\$&')}'`;
  const namesIn = (kind: Names) => asked(kind).replace('$', '');
  const lines = commands().flatMap((entry) => {
    const [name, { summary, choices, names: kind }] = entry;
    const within = `complete -c gitops-gate -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c gitops-gate -n __fish_use_subcommand -f -a ${name} -d ${text(summary)}`,
      ...(choices === undefined ? [] : [`${within} -f -a ${text(choices.join(' '))}`]),
      ...(kind === undefined ? [] : [`${within} -f -a ${text(namesIn(kind))}`]),
      ...options(entry).map(([option, help]) => {
        const short = help.short === undefined ? '' : ` -s ${help.short}`;
        const words = help.names === undefined ? help.choices?.join(' ') : namesIn(help.names);
        const value = help.value === undefined ? '' : words === undefined ? ' -r' : ' -x';
        const offered = words === undefined ? '' : ` -a ${text(words)}`;
        return `${within} -l ${option}${short}${value}${offered} -d ${text(help.summary)}`;
      }),
    ];
  });
  return `# fish completion of gitops-gate\n${lines.join('\n')}\n`;
}
