export const id = 2225;
export const ids = [2225];
export const modules = {

/***/ 2225:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8908);

/** The help of the program, or of one command. */
function helpText(name) {
    const command = name === undefined ? undefined : _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L[name];
    return name === undefined || command === undefined ? programHelp() : commandHelp(name, command);
}
function programHelp() {
    const commands = Object.entries(_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L).map(([name, { summary }]) => [name, summary]);
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
function commandHelp(name, command) {
    const options = Object.entries(command.options).map(([option, help]) => [
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
function optionLabel(name, { value, short }) {
    return `--${name}${value === undefined ? '' : ` ${value}`}${short === undefined ? '' : `, -${short}`}`;
}
function columns(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}


/***/ })

};
