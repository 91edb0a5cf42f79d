export const id = 136;
export const ids = [136];
export const modules = {

/***/ 6136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _model_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(423);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6272);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7495);
/* harmony import */ var _util_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3556);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(865);






/** Every format of a check's report. */
const FORMATS = {
    text: async ({ report, head }, colors) => {
        const { textReport } = await __webpack_require__.e(/* import() */ 340).then(__webpack_require__.bind(__webpack_require__, 6340));
        return textReport(report, { colors, textOf: (path) => head.repository.text(path) });
    },
    json: async ({ report }) => (await __webpack_require__.e(/* import() */ 912).then(__webpack_require__.bind(__webpack_require__, 7912))).jsonReport(report),
    markdown: async ({ report, head }) => {
        const { markdownReport } = await __webpack_require__.e(/* import() */ 75).then(__webpack_require__.bind(__webpack_require__, 75));
        const { graphMermaid } = await __webpack_require__.e(/* import() */ 258).then(__webpack_require__.bind(__webpack_require__, 5258));
        const findings = report.findings.filter(({ waiver }) => waiver === null);
        return markdownReport(report, { graph: findings.length === 0 ? '' : graphMermaid(head.graph, { findings }) });
    },
    github: async ({ report }) => (await __webpack_require__.e(/* import() */ 189).then(__webpack_require__.bind(__webpack_require__, 189))).githubReport(report),
};
/** `gitops-gate check`. */
async function check(invocation) {
    const targets = targetsOf(invocation);
    const checked = await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6)(await checkInput(invocation));
    for (const { format, file } of targets) {
        const text = await format(checked, file === undefined && invocation.colors);
        if (file === undefined)
            invocation.out(text);
        else
            writeReport(file, text);
    }
    if (checked.report.coverage.units === 0) {
        invocation.err('gitops-gate: nothing was checked: no unit of Flux or Argo CD was found, nor a directory to build\n');
        return _model_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.notEvaluated;
    }
    return checked.report.verdict === 'pass' ? _model_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.clean : _model_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.findings;
}
async function checkInput(invocation) {
    const facts = invocation.text('pull-request');
    return {
        ...(0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(invocation),
        base: invocation.text('base'),
        pullRequest: async () => (facts === undefined ? { kind: 'none' } : pullRequestFromFile(facts)),
        failOn: failOnOf(invocation.text('fail-on') ?? 'error'),
        today: (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .today */ .Ec)(),
    };
}
async function pullRequestFromFile(file) {
    const { pullRequestFrom } = await __webpack_require__.e(/* import() */ 169).then(__webpack_require__.bind(__webpack_require__, 3169));
    return pullRequestFrom((0,_open_js__WEBPACK_IMPORTED_MODULE_2__/* .readOutside */ .ED)(file).parsed, file);
}
function failOnOf(severity) {
    if (severity === 'error' || severity === 'warning')
        return severity;
    throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--fail-on is ${severity}, and must be error or warning`);
}
function targetsOf(invocation) {
    const asked = invocation.texts('format');
    const output = invocation.text('output');
    const targets = (asked.length === 0 ? ['text'] : asked).map((text) => {
        const [name = '', file] = splitOnce(text, '=');
        if (!Object.hasOwn(FORMATS, name)) {
            const names = Object.keys(FORMATS);
            throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`there is no format ${name}${(0,_util_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(name, names)}: there are ${names.join(', ')}`);
        }
        return { format: FORMATS[name], file: file ?? output };
    });
    const shared = targets.filter(({ file }) => file === output);
    if (output !== undefined && shared.length > 1) {
        throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('--output takes one format: name a file for each with --format FORMAT=FILE');
    }
    return targets;
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
function writeReport(file, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
    }
    catch (error) {
        throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`the report cannot be written to ${file}: ${error.code}`);
    }
}


/***/ })

};
