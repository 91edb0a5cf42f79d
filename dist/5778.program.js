export const id = 5778;
export const ids = [5778,3043];
export const modules = {

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

/***/ 5778:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _model_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(423);
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9248);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4743);
/* harmony import */ var _render_kustomize_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2256);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6209);
/* harmony import */ var _report_page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4385);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4202);
/* harmony import */ var _util_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(846);
/* harmony import */ var _util_suggest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3556);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2036);










/** `gitops-gate render`. */
async function render(invocation) {
    const subdirectory = invocation.text('path');
    if (subdirectory === undefined)
        return renderUnits(invocation);
    for (const option of ['unit', 'cluster']) {
        if (invocation.text(option) !== undefined)
            throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--path and --${option} exclude one another`);
    }
    print(build(invocation, subdirectory, loadRestrictor(invocation)), invocation);
    return _model_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.clean;
}
/** Raises `NotEvaluatedError` with the place of every problem. */
function build(invocation, subdirectory, loadRestrictor) {
    const root = (0,_util_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .resolvePath */ .o1)('', subdirectory);
    if (root === undefined)
        throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${subdirectory} is outside of the repository`);
    const repository = (0,_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openDirectory */ .AJ)((0,_input_js__WEBPACK_IMPORTED_MODULE_6__/* .inputOf */ .wg)(invocation).directory);
    try {
        return (0,_render_kustomize_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createKustomizer */ .ki)(repository).build({ root, loadRestrictor }).resources;
    }
    catch (error) {
        if (!(error instanceof _render_kustomize_index_js__WEBPACK_IMPORTED_MODULE_3__/* .BuildError */ .zS))
            throw error;
        const lines = error.problems.map(({ message, location }) => `${(0,_report_page_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(location)}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(message)}`);
        throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .NotEvaluatedError */ .bw(lines.join('\n'));
    }
}
function loadRestrictor(invocation) {
    const mode = invocation.text('load-restrictor') ?? 'rootOnly';
    if (mode === 'rootOnly' || mode === 'none')
        return mode;
    throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--load-restrictor is ${mode}, and must be rootOnly or none`);
}
async function renderUnits(invocation) {
    if (invocation.text('load-restrictor') !== undefined)
        throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('--load-restrictor goes with --path');
    const side = await (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .inspect */ .Nn)((0,_input_js__WEBPACK_IMPORTED_MODULE_6__/* .inputOf */ .wg)(invocation));
    const { graph } = side;
    const mask = (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .maskOfSides */ .OY)(side);
    const cluster = (0,_input_js__WEBPACK_IMPORTED_MODULE_6__/* .clusterOf */ .es)(invocation, graph);
    const inCluster = graph.units.filter((unit) => cluster === undefined || unit.cluster === cluster);
    const wanted = invocation.text('unit');
    const units = select(inCluster, wanted);
    for (const [index, unit] of units.entries()) {
        invocation.out(`${index === 0 ? '' : '---\n'}# ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(mask(unit.id))}\n`);
        print(unit.resources, invocation);
        for (const { message, location } of unit.problems) {
            invocation.err(`gitops-gate: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(mask(unit.id))}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(mask(message))} (${(0,_report_page_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(location)})\n`);
        }
    }
    // Of all units some are opaque nearly always; whoever asks for one wants that one.
    const lacking = units.some(({ status }) => status === 'failed' || (wanted !== undefined && status === 'opaque'));
    return lacking ? _model_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.notEvaluated : _model_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.clean;
}
function select(units, id) {
    if (units.length === 0)
        throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .NotEvaluatedError */ .bw('no unit was found');
    if (id === undefined)
        return units;
    const found = units.filter((unit) => unit.id === id);
    const ids = units.map((unit) => unit.id);
    if (found.length === 0)
        throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`there is no unit ${id}${(0,_util_suggest_js__WEBPACK_IMPORTED_MODULE_9__/* .didYouMean */ .a)(id, ids)}: see gitops-gate graph`);
    return found;
}
function print(resources, invocation) {
    if (!invocation.flag('origin')) {
        invocation.out((0,_render_kustomize_index_js__WEBPACK_IMPORTED_MODULE_3__/* .toYaml */ .fE)(resources));
        return;
    }
    const documents = resources.map((resource) => `# ${(0,_report_page_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)((0,_model_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(resource, []))}\n${(0,_render_kustomize_index_js__WEBPACK_IMPORTED_MODULE_3__/* .toYaml */ .fE)([resource])}`);
    invocation.out(documents.join('---\n'));
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

/***/ 4385:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   a3: () => (/* binding */ createPage)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4928);


/** Narrower than this nothing is legible, broken into lines or not. */
const MIN_WIDTH = 40;
function createPage({ colors, width, wrap, linkTo }) {
    const columns = width === undefined ? undefined : Math.max(width, MIN_WIDTH);
    return {
        paint: (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(colors),
        width: columns,
        lines(text, indent) {
            if (columns === undefined || wrap === undefined)
                return [text];
            const content = text.trimStart();
            const first = text.slice(0, text.length - content.length);
            return wrap(content, columns - indent)
                .split('\n')
                .map((line, index) => (index === 0 ? first : ' '.repeat(indent)) + line);
        },
        place(location) {
            const text = placeOf(location);
            return linkTo === undefined ? text : hyperlink(text, linkTo(location));
        },
    };
}
/** OSC 8, which terminals that do not know it leave out. The URL is percent-encoded: nothing in it is a control. */
function hyperlink(text, url) {
    return `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
}
/** `path:line:column`. */
function placeOf({ path, line, column }) {
    return `${shown(path)}:${line}:${column}`;
}
/** A stranger's text, made harmless and bearably short. */
function shown(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, 1000));
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


/***/ })

};
