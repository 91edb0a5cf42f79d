export const id = 336;
export const ids = [336];
export const modules = {

/***/ 9336:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completion: () => (/* binding */ completion)
/* harmony export */ });
/* harmony import */ var _model_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(423);
/* harmony import */ var _util_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3556);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8908);



/*
 * Scripts for shells, made from the table of commands: what the table says is what is completed.
 */
const SCRIPTS = { bash, zsh, fish };
/** `gitops-gate completion`. */
async function completion(invocation) {
    const [shell = ''] = invocation.operands;
    const shells = Object.keys(SCRIPTS);
    const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
    if (script === undefined) {
        throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`there is no completion for ${shell}${(0,_util_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(shell, shells)}: there are ${shells.join(', ')}`);
    }
    invocation.out(script());
    return _model_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.clean;
}
function commands() {
    return Object.entries(_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L);
}
function options([, command]) {
    return Object.entries(command.options);
}
/** The flags of an option, as they are typed. */
function flags([name, { short }]) {
    return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
}
function quoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
/** Bash takes `--name=value` for three words; what it finds no word for are files. */
function bash() {
    const offer = (words) => `COMPREPLY=($(compgen -W ${quoted(words.join(' '))} -- "$current"))`;
    const names = commands().map(([name]) => name);
    const values = commands().flatMap((entry) => options(entry).flatMap((option) => {
        const [, { value, choices }] = option;
        if (value === undefined)
            return [];
        const pattern = flags(option).map((flag) => quoted(`${entry[0]} ${flag}`));
        return [`    ${pattern.join('|')}) ${choices === undefined ? ':' : offer(choices)}; return ;;`];
    }));
    const words = commands().map((entry) => {
        const [name, { choices = [] }] = entry;
        const typed = options(entry).flatMap((option) => flags(option));
        const operands = choices.length === 0 ? '' : ` else ${offer(choices)};`;
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
function zsh() {
    const text = (words) => words.replace(/[[\]:\\]/g, '\\$&');
    const specification = (option) => {
        const [, { value, choices, summary, multiple }] = option;
        const action = choices === undefined ? '_files' : `(${choices.join(' ')})`;
        const argument = value === undefined ? '' : `:${text(value)}:${action}`;
        return flags(option).map((flag) => quoted(`${multiple ? '*' : ''}${flag}[${text(summary)}]${argument}`));
    };
    const cases = commands().map((entry) => {
        const [name, { choices }] = entry;
        const operands = quoted(`*:argument:${choices === undefined ? '_files' : `(${choices.join(' ')})`}`);
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
function fish() {
    const text = (words) => `'${words.replace(/[\\']/g, '\\$&')}'`;
    const lines = commands().flatMap((entry) => {
        const [name, { summary, choices }] = entry;
        const within = `complete -c gitops-gate -n '__fish_seen_subcommand_from ${name}'`;
        return [
            `complete -c gitops-gate -n __fish_use_subcommand -f -a ${name} -d ${text(summary)}`,
            ...(choices === undefined ? [] : [`${within} -f -a ${text(choices.join(' '))}`]),
            ...options(entry).map(([option, help]) => {
                const short = help.short === undefined ? '' : ` -s ${help.short}`;
                const value = help.value === undefined ? '' : help.choices === undefined ? ' -r' : ' -x';
                const offered = help.choices === undefined ? '' : ` -a ${text(help.choices.join(' '))}`;
                return `${within} -l ${option}${short}${value}${offered} -d ${text(help.summary)}`;
            }),
        ];
    });
    return `# fish completion of gitops-gate\n${lines.join('\n')}\n`;
}


/***/ })

};
