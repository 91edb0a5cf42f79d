export const id = 1265;
export const ids = [1265,3043];
export const modules = {

/***/ 1265:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _change_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9967);
/* harmony import */ var _model_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(423);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6209);
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4928);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3629);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4202);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2036);







const SIGNS = { added: '+', removed: '-', modified: '~' };
const COLORS = { added: 'pass', removed: 'error', modified: 'warning' };
/** Fields of one resource that are printed; the others are counted. */
const MAX_FIELDS = 25;
/**
 * `gitops-gate diff`: the resources that change, by cluster, environment and unit, each with the fields that differ.
 * Nothing that a Secret holds is printed.
 */
async function diff(invocation) {
    const base = invocation.text('base');
    if (base === undefined)
        throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('diff needs --base REF: the commit to compare with');
    const { resources, environments } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .diff */ .Ui)({ ...(0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(invocation), base });
    const paint = (0,_report_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C)(invocation.colors);
    let heading = '';
    for (const change of resources) {
        const next = `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(change.unit)} (${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(change.environment)})`;
        if (next !== heading)
            invocation.out(`${paint('bold', next)}\n`);
        heading = next;
        invocation.out(`${[line(change, paint), ...fieldLines(change, paint)].join('\n')}\n`);
    }
    const reached = environments.length === 0 ? 'no environment' : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(environments.join(', '));
    invocation.out(`${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(resources.length, 'resource')} changed, reaching ${reached}\n`);
    return _model_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.clean;
}
function line({ action, kind, namespace, name, movedFrom }, paint) {
    const what = [kind, namespace, name].filter((part) => part !== '').join('/');
    const moved = movedFrom === undefined ? '' : ` (from ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(movedFrom)})`;
    return `  ${paint(COLORS[action], SIGNS[action])} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(what)}${moved}`;
}
/** The fields in which a resource differs from what it was. */
function fieldLines({ action, before, resource, movedFrom }, paint) {
    if (action !== 'modified')
        return [];
    const fields = before === undefined || resource === undefined ? [] : (0,_change_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffResources */ .lv)(before, resource);
    // What is the same in itself reads something that is not: values from elsewhere, a chart of this repository.
    if (fields.length === 0)
        return movedFrom === undefined ? ['      what it reads is another'] : [];
    const more = fields.length - MAX_FIELDS;
    return [
        ...fields.slice(0, MAX_FIELDS).map((field) => `      ${fieldLine(field, paint)}`),
        ...(more > 0 ? [`      and ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(more, 'more field')}`] : []),
    ];
}
function fieldLine({ path, before, after }, paint) {
    const name = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(pathText(path));
    if (before === undefined)
        return paint(COLORS.added, `+ ${name}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(after ?? '')}`);
    if (after === undefined)
        return paint(COLORS.removed, `- ${name}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(before)}`);
    return `${name}: ${paint(COLORS.removed, (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(before))} -> ${paint(COLORS.added, (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(after))}`;
}
/** `spec.containers[0].image`, with keys in quotes that would be read otherwise. */
function pathText(path) {
    return path
        .map((key, index) => {
        if (typeof key === 'number')
            return `[${key}]`;
        if (!/^[\w-]+$/.test(key))
            return `[${JSON.stringify(key)}]`;
        return index === 0 ? key : `.${key}`;
    })
        .join('');
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


/***/ }),

/***/ 4928:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const CODES = {
    error: '1;31',
    warning: '1;33',
    note: '1;36',
    pass: '1;32',
    frame: '34',
    heading: '1',
    bold: '1',
    dim: '2',
};
function painter(colors) {
    return colors ? (color, text) => `\u001b[${CODES[color]}m${text}\u001b[0m` : (_color, text) => text;
}


/***/ }),

/***/ 3629:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   OY: () => (/* binding */ extentOf),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/** `1 unit`, `2 units`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** The first of a list, and how many more there are. */
function listed(items, most) {
    const rest = items.length - most;
    return rest <= 0 ? items.join(', ') : `${items.slice(0, most).join(', ')} and ${rest} more`;
}
/** `4 resources, 2 units, 1 cluster, 9 files`: how much was looked at. */
function extentOf({ resources, units, clusters, files }) {
    return [
        counted(resources, 'resource'),
        counted(units, 'unit'),
        counted(clusters, 'cluster'),
        counted(files, 'file'),
    ].join(', ');
}


/***/ })

};
