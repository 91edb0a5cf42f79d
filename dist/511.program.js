export const id = 511;
export const ids = [511];
export const modules = {

/***/ 5511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _model_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(423);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4622);
/* harmony import */ var _util_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3556);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2036);




/** `gitops-gate explain`. */
async function explain(invocation) {
    const [id] = invocation.operands;
    const policies = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .definitions */ .BG)((0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .wg)(invocation, '.'));
    invocation.out(id === undefined ? list(policies) : page(id, policies));
    return _model_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.clean;
}
function list(policies) {
    const ids = [...policies.keys()].sort();
    const width = Math.max(...ids.map((id) => id.length));
    return ids.map((id) => `${id.padEnd(width)}  ${policies.get(id)?.title}\n`).join('');
}
function page(id, policies) {
    const policy = policies.get(id);
    if (policy === undefined) {
        throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`there is no policy ${id}${(0,_util_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(id, policies.keys())}: see gitops-gate explain`);
    }
    const parameters = Object.entries(policy.params ?? {}).map(([name, { description, default: given }]) => `  ${name}: ${description} (default: ${JSON.stringify(given)})`);
    const sections = [
        `${policy.id} (${policy.severity ?? 'error'}): ${policy.title}`,
        `Why: ${policy.why.trim()}`,
        `Fix: ${policy.fix.trim()}`,
        `For each ${policy.forEach}: ${policy.deny.trim()}`,
        ...(parameters.length === 0 ? [] : [`Parameters:\n${parameters.join('\n')}`]),
    ];
    return `${sections.join('\n\n')}\n`;
}


/***/ }),

/***/ 2036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ today),
/* harmony export */   es: () => (/* binding */ clusterOf),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3043);
/* harmony import */ var _model_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(423);
/* harmony import */ var _util_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3556);



/** The directory, the configuration and the repository's own URLs, as every command takes them. */
function inputOf(invocation, directory = invocation.operands[0] ?? '.') {
    return { directory, config: invocation.text('config'), ownUrls: (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowUrls */ .C1)(invocation.env) };
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
/** The day, `YYYY-MM-DD`, in UTC. */
function today() {
    return new Date().toISOString().slice(0, 10);
}


/***/ })

};
