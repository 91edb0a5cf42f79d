export const id = 3786;
export const ids = [3786,3043];
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

/***/ 3786:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  owners: () => (/* binding */ owners)
});

// EXTERNAL MODULE: ./build/src/model/exit.js
var exit = __webpack_require__(423);
// EXTERNAL MODULE: ./build/src/model/provenance.js
var provenance = __webpack_require__(9248);
;// CONCATENATED MODULE: ./build/src/model/queries.js
/** Reads `KIND/[NAMESPACE/]NAME`; `undefined` where the text is nothing of the sort. */
function parseObjectName(text) {
    const parts = text.split('/');
    const [kindAndGroup = ''] = parts;
    const name = parts.at(-1) ?? '';
    if (parts.length < 2 || parts.length > 3 || parts.some((part) => part === ''))
        return undefined;
    const dot = kindAndGroup.indexOf('.');
    return {
        kind: dot < 0 ? kindAndGroup : kindAndGroup.slice(0, dot),
        group: dot < 0 ? undefined : kindAndGroup.slice(dot + 1),
        namespace: parts.length === 3 ? parts[1] : undefined,
        name,
    };
}
/** The objects that a name means, in every cluster and, where it says none, in every namespace. Kinds in any case. */
function findObjects(graph, wanted) {
    const kind = wanted.kind.toLowerCase();
    return graph.objects.filter((object) => object.name === wanted.name &&
        object.kind.toLowerCase() === kind &&
        (wanted.namespace === undefined || object.namespace === wanted.namespace) &&
        (wanted.group === undefined || object.group === wanted.group));
}
/** Objects that more than one unit claims for itself. */
function disputedObjects(graph) {
    return graph.objects.filter(({ owners }) => owners.filter(({ shared }) => !shared).length > 1);
}
/** Every unit that a unit waits for, through any number of others, nearest first; never itself. */
function dependenciesOf(graph, unit) {
    const next = new Map();
    for (const { kind, from, to } of graph.edges) {
        if (kind !== 'dependsOn' || from.unit === undefined || to.unit === undefined)
            continue;
        const list = next.get(from.unit);
        if (list === undefined)
            next.set(from.unit, [to.unit]);
        else
            list.push(to.unit);
    }
    const found = new Set([unit]);
    for (const reached of found)
        for (const dependency of next.get(reached) ?? [])
            found.add(dependency);
    found.delete(unit);
    return [...found];
}
/** References of units that lead nowhere: to a unit or source that nothing in the repository provides. */
function danglingEdges(graph) {
    return graph.edges.filter(({ kind, to }) => (kind === 'dependsOn' || kind === 'sourceRef') && to.unit === undefined && to.path === '');
}
/** Manifests and kustomizations that no unit reaches, sorted by path. */
function unreachedFiles(survey, rendering) {
    return survey.files
        .filter(({ class: kind, path }) => (kind === 'manifest' || kind === 'kustomization') && !rendering.reached.has(path))
        .map(({ path }) => path);
}

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/page.js
var page = __webpack_require__(4385);
// EXTERNAL MODULE: ./build/src/run.js + 140 modules
var run = __webpack_require__(4202);
// EXTERNAL MODULE: ./build/src/util/suggest.js
var suggest = __webpack_require__(3556);
// EXTERNAL MODULE: ./build/src/cli/input.js
var input = __webpack_require__(2036);
;// CONCATENATED MODULE: ./build/src/cli/owners.js








/** `gitops-gate owners`. */
async function owners(invocation) {
    const [first = '', second] = invocation.operands;
    const [directory, text] = second === undefined ? ['.', first] : [first, second];
    const wanted = parseObjectName(text);
    if (wanted === undefined)
        throw new exit/* UsageError */.eb(`${text} is no object: write KIND/[NAMESPACE/]NAME`);
    const side = await (0,run/* inspect */.Nn)((0,input/* inputOf */.wg)(invocation, directory));
    const { graph } = side;
    const mask = (0,run/* maskOfSides */.OY)(side);
    const cluster = (0,input/* clusterOf */.es)(invocation, graph);
    const found = findObjects(graph, wanted).filter((object) => cluster === undefined || object.cluster === cluster);
    if (found.length === 0) {
        const near = (0,suggest/* closest */.k)(text, new Set(graph.objects.map((object) => labelOf(object))));
        throw new exit/* NotEvaluatedError */.bw(`no unit applies ${text}${near === undefined ? '' : ` (did you mean ${mask(near)}?)`}`);
    }
    for (const object of found)
        invocation.out(block(object, mask));
    return exit/* EXIT */.dc.clean;
}
function labelOf({ kind, namespace, name }) {
    return [kind, namespace, name].filter((part) => part !== '').join('/');
}
function block(object, mask) {
    const group = object.group === '' ? '' : ` (${object.group})`;
    const title = `${(0,report_escape/* plain */.pj)(mask(`${object.cluster}: ${labelOf(object)}${group}`))}\n`;
    return `${title}${object.owners.map((owner) => ownerLines(owner, mask)).join('')}`;
}
function ownerLines({ unit, resource, shared, sharedReason }, mask) {
    const sharing = shared ? `, shared: ${(0,report_escape/* plain */.pj)(sharedReason)}` : '';
    return [
        `  ${(0,report_escape/* plain */.pj)(mask(unit.id))}${sharing}`,
        `    applies it from ${(0,page/* placeOf */.$t)((0,provenance/* originOf */.yv)(resource, ['metadata', 'name']))}`,
        `    is written at   ${(0,page/* placeOf */.$t)(unit.location)}`,
    ]
        .map((line) => `${line}\n`)
        .join('');
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
