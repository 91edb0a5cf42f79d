export const id = 8035;
export const ids = [8035,3043];
export const modules = {

/***/ 8035:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completion: () => (/* binding */ completion)
});

// EXTERNAL MODULE: ./build/src/model/exit.js
var exit = __webpack_require__(423);
// EXTERNAL MODULE: ./build/src/util/suggest.js
var suggest = __webpack_require__(3556);
// EXTERNAL MODULE: ./build/src/cli/commands.js
var commands = __webpack_require__(8908);
// EXTERNAL MODULE: ./build/src/load/git.js
var git = __webpack_require__(2718);
// EXTERNAL MODULE: ./build/src/report/hide.js
var hide = __webpack_require__(3566);
// EXTERNAL MODULE: ./build/src/run.js + 140 modules
var run = __webpack_require__(4202);
// EXTERNAL MODULE: ./build/src/cli/input.js
var input = __webpack_require__(2036);
;// CONCATENATED MODULE: ./build/src/cli/names.js




const READERS = {
    policies: async (invocation) => (await (0,run/* policiesOf */.Ao)((0,input/* inputOf */.wg)(invocation, '.'))).policies.definitions.keys(),
    clusters: async (invocation) => (await graphOf(invocation)).clusters.map(({ name }) => name),
    units: async (invocation) => (await graphOf(invocation)).units.map(({ id }) => id),
    async refs() {
        const { stdout } = (0,git/* runGit */.EO)('.', [
            'for-each-ref',
            '--format=%(refname:short)',
            'refs/heads',
            'refs/remotes',
            'refs/tags',
        ]);
        return stdout.toString().split('\n');
    },
};
function isNames(kind) {
    return Object.hasOwn(READERS, kind);
}
/**
 * The names of one kind in the current directory, sorted. Shells expand the words that they are offered, so a stranger's
 * name with anything in it that a shell could obey is left out.
 */
async function namesOf(kind, invocation) {
    try {
        const names = [...(await READERS[kind](invocation))];
        return [...new Set(names)].filter((name) => /^[\w@%+=:,./][\w@%+=:,./~-]*$/.test(name)).sort();
    }
    catch {
        return [];
    }
}
async function graphOf(invocation) {
    const side = await (0,run/* inspect */.Nn)((0,input/* inputOf */.wg)(invocation, '.'));
    return (0,hide/* hideInGraph */.uP)(side.graph, (0,run/* maskOfSides */.OY)(side));
}

;// CONCATENATED MODULE: ./build/src/cli/completion.js




/*
 * Scripts for shells, made from the table of commands: what the table says is what is completed.
 */
const SCRIPTS = { bash, zsh, fish };
/** `gitops-gate completion`. */
async function completion(invocation) {
    const [shell = ''] = invocation.operands;
    if (isNames(shell)) {
        for (const name of await namesOf(shell, invocation))
            invocation.out(`${name}\n`);
        return exit/* EXIT */.dc.clean;
    }
    const shells = Object.keys(SCRIPTS);
    const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
    if (script === undefined) {
        throw new exit/* UsageError */.eb(`there is no completion for ${shell}${(0,suggest/* didYouMean */.a)(shell, shells)}: there are ${shells.join(', ')}`);
    }
    invocation.out(script());
    return exit/* EXIT */.dc.clean;
}
function completion_commands() {
    return Object.entries(commands/* COMMANDS */.L);
}
function options([, command]) {
    return Object.entries(command.options);
}
/** The flags of an option, as they are typed. */
function flags([name, { short }]) {
    return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
}
/** The command whose lines are the names. */
function asked(names) {
    return `$(gitops-gate completion ${names} 2>/dev/null)`;
}
function quoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
/** Bash takes `--name=value` for three words; what it finds no word for are files. */
function bash() {
    const offer = (words) => `COMPREPLY=($(compgen -W ${quoted(words.join(' '))} -- "$current"))`;
    const offerNames = (kind) => `COMPREPLY=($(compgen -W "${asked(kind)}" -- "$current"))`;
    const names = completion_commands().map(([name]) => name);
    const values = completion_commands().flatMap((entry) => options(entry).flatMap((option) => {
        const [, { value, choices, names: kind }] = option;
        if (value === undefined)
            return [];
        const words = kind === undefined ? choices && offer(choices) : offerNames(kind);
        const pattern = flags(option).map((flag) => quoted(`${entry[0]} ${flag}`));
        return [`    ${pattern.join('|')}) ${words ?? ':'}; return ;;`];
    }));
    const words = completion_commands().map((entry) => {
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
function zsh() {
    const text = (words) => words.replace(/[[\]:\\]/g, '\\$&');
    const actionOf = (choices, kind) => {
        if (kind !== undefined)
            return `{compadd -- \${(f)"${asked(kind)}"}}`;
        return choices === undefined ? '_files' : `(${choices.join(' ')})`;
    };
    const specification = (option) => {
        const [, { value, choices, summary, multiple, names: kind }] = option;
        const action = actionOf(choices, kind);
        const argument = value === undefined ? '' : `:${text(value)}:${action}`;
        return flags(option).map((flag) => quoted(`${multiple ? '*' : ''}${flag}[${text(summary)}]${argument}`));
    };
    const cases = completion_commands().map((entry) => {
        const [name, { choices, names: kind }] = entry;
        const operands = quoted(`*:argument:${actionOf(choices, kind)}`);
        return `    ${name}) _arguments ${[...options(entry).flatMap(specification), operands].join(' ')} ;;`;
    });
    const described = completion_commands().map(([name, { summary }]) => quoted(`${name}:${summary.replaceAll('\\', '\\\\')}`));
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
    const namesIn = (kind) => asked(kind).replace('$', '');
    const lines = completion_commands().flatMap((entry) => {
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


/***/ }),

/***/ 2036:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   es: () => (/* binding */ clusterOf),
/* harmony export */   tB: () => (/* binding */ now),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3043);
/* harmony import */ var _model_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(423);
/* harmony import */ var _util_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3556);



/** The directory, the configuration and the repository's own URLs, as every command takes them. */
function inputOf(invocation, directory = invocation.operands[0] ?? '.') {
    return {
        directory,
        config: invocation.text('config'),
        ownUrls: (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_0__.workflowUrls)(invocation.env),
        progress: invocation.progress,
    };
}
/** The cluster that `--cluster` names. Raises `UsageError` where the graph has none of that name. */
function clusterOf(invocation, { clusters }) {
    const name = invocation.text('cluster');
    const names = clusters.map((cluster) => cluster.name);
    if (name === undefined || names.includes(name))
        return name;
    const there = names.length === 0 ? 'there is none' : `there are ${names.join(', ')}`;
    throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`there is no cluster ${name}${(0,_util_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, names)}: ${there}`);
}
/** The moment, RFC 3339 in UTC: what `--now` says, or the clock. Raises `UsageError`. */
function now(invocation) {
    const asked = invocation.text('now');
    if (asked === undefined)
        return new Date().toISOString();
    const isTime = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(asked);
    const time = isTime ? Date.parse(asked) : Number.NaN;
    if (Number.isNaN(time)) {
        throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--now is ${asked}, and must be a day or a time such as 2026-06-15T12:00:00Z`);
    }
    return new Date(time).toISOString();
}


/***/ }),

/***/ 3043:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ choiceOf),
/* harmony export */   S0: () => (/* binding */ addSummary),
/* harmony export */   n0: () => (/* binding */ setOutputs),
/* harmony export */   wg: () => (/* binding */ inputOf),
/* harmony export */   workflowUrls: () => (/* binding */ workflowUrls)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _model_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(423);



/** What a workflow says of the repository that it runs in. */
function workflowUrls(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
    return server && repository ? [`${server}/${repository}`] : [];
}
/** An input of action.yml, trimmed; `undefined` where it is empty or not given. */
function inputOf(env, name) {
    const value = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
    return value === '' ? undefined : value;
}
/** An input that must be one of several words. Raises `UsageError`. */
function choiceOf(env, name, choices, fallback) {
    const value = inputOf(env, name);
    if (value === undefined)
        return fallback;
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined)
        throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`the input ${name} is ${value}, and must be ${choices.join(' or ')}`);
    return choice;
}
/** Sets outputs of the step. The delimiter cannot be guessed, so no value can set another output. */
function setOutputs(env, outputs) {
    const file = env['GITHUB_OUTPUT'];
    if (!file)
        return;
    const delimiter = `end_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const blocks = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, blocks.join(''));
}
/** Adds to the job summary. */
function addSummary(env, text) {
    const file = env['GITHUB_STEP_SUMMARY'];
    if (file)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, text);
}


/***/ })

};
