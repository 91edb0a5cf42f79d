export const id = 3613;
export const ids = [3613,3043];
export const modules = {

/***/ 3613:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  failOnOf: () => (/* binding */ failOnOf),
  readPullRequest: () => (/* binding */ readPullRequest)
});

// EXTERNAL MODULE: ./build/src/model/exit.js
var exit = __webpack_require__(423);
// EXTERNAL MODULE: ./build/src/open.js + 3 modules
var src_open = __webpack_require__(4743);
// EXTERNAL MODULE: ./build/src/report/assemble.js + 1 modules
var assemble = __webpack_require__(6334);
;// CONCATENATED MODULE: ./build/src/report/narrow.js

/**
 * What of a report concerns one cluster: findings about it and about no cluster at all, with the other clusters' places
 * left out, its units in the coverage, and a verdict of its own.
 */
function reportOfCluster(report, graph, cluster, rules) {
    const units = graph.units.filter((unit) => unit.cluster === cluster);
    const elsewhere = new Set(graph.units.filter((unit) => unit.cluster !== cluster).map(({ id }) => id));
    const here = ({ unit }) => !elsewhere.has(unit);
    const findings = report.findings.flatMap((finding) => findingOf(finding, cluster) ?? []);
    const { coverage, change } = report;
    const passes = units.length > 0 && !findings.some((finding) => (0,assemble/* blocks */.Bv)(finding, rules));
    return {
        ...report,
        verdict: passes ? 'pass' : 'fail',
        counts: (0,assemble/* countFindings */.Gt)(findings),
        coverage: {
            ...coverage,
            clusters: 1,
            units: units.length,
            resources: units.reduce((sum, unit) => sum + unit.resources.length, 0),
            opaque: coverage.opaque.filter(here),
            failed: coverage.failed.filter(here),
        },
        findings,
        change: change && changeOf(change, cluster),
    };
}
/** A finding as one cluster sees it; `undefined` where it is about other clusters alone. */
function findingOf(finding, cluster) {
    const concerned = (subject) => subject.cluster === cluster || subject.cluster === '';
    const [subject, ...alsoIn] = [finding.subject, ...finding.alsoIn].filter(concerned);
    return subject && { ...finding, subject, alsoIn };
}
function changeOf(change, cluster) {
    const resources = change.resources.filter((resource) => resource.cluster === cluster);
    const reached = new Set(resources.map(({ environment }) => environment));
    return { environments: change.environments.filter((name) => reached.has(name)), resources };
}
/** The graph of one cluster: its units, and what they own, run and refer to. */
function graphOfCluster(graph, cluster) {
    const units = graph.units.filter((unit) => unit.cluster === cluster);
    const environments = new Set(units.map(({ id }) => graph.placements.get(id)?.environment));
    return {
        ...graph,
        clusters: graph.clusters.filter(({ name }) => name === cluster),
        environments: graph.environments.filter(({ name }) => environments.has(name)),
        units,
        objects: graph.objects.filter((object) => object.cluster === cluster),
        namespaces: graph.namespaces.filter((namespace) => namespace.cluster === cluster),
        images: graph.images.filter(({ unit }) => unit.cluster === cluster),
        edges: graph.edges.filter(({ from }) => from.cluster === cluster),
    };
}

// EXTERNAL MODULE: ./build/src/run.js + 140 modules
var run = __webpack_require__(4202);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./build/src/load/git.js
var git = __webpack_require__(2718);
// EXTERNAL MODULE: ./build/src/package.js
var src_package = __webpack_require__(4909);
;// CONCATENATED MODULE: ./build/src/cli/formats.js






/** Every format of a check's report. Its code is loaded when it is asked for. */
const FORMATS = {
    text: async ({ report, head, policies, mask }, { input, terminal, explain, all }) => {
        const { textReport } = await __webpack_require__.e(/* import() */ 367).then(__webpack_require__.bind(__webpack_require__, 367));
        const { nextSteps } = await __webpack_require__.e(/* import() */ 2189).then(__webpack_require__.bind(__webpack_require__, 2189));
        const { extends: from, path: configuration } = head.configuration;
        return textReport(report, {
            colors: terminal.colors,
            width: terminal.width,
            wrap: terminal.width === undefined ? undefined : await wrapper(),
            linkTo: (await terminal.hyperlinks?.()) ? fileLinks(input.directory) : undefined,
            mask,
            textOf: (file) => head.repository.text(file),
            detected: { graph: head.graph, policies: policies.active.length, from, configuration },
            explain: explain ? policies : undefined,
            all,
            failOnExisting: input.failOnExisting,
            next: nextSteps(report, { isConfigured: configuration !== undefined, directory: input.directory }),
        });
    },
    json: async ({ report }) => (await __webpack_require__.e(/* import() */ 7912).then(__webpack_require__.bind(__webpack_require__, 7912))).jsonReport(report),
    markdown: async ({ report, head }) => {
        const { markdownReport } = await __webpack_require__.e(/* import() */ 3685).then(__webpack_require__.bind(__webpack_require__, 3685));
        const { violationGraph } = await __webpack_require__.e(/* import() */ 5258).then(__webpack_require__.bind(__webpack_require__, 5258));
        return markdownReport(report, { graph: violationGraph(head.graph, report.findings) });
    },
    html: async (checked) => (await Promise.all(/* import() */[__webpack_require__.e(2335), __webpack_require__.e(5994)]).then(__webpack_require__.bind(__webpack_require__, 2335))).reportPage(checked),
    github: async ({ report }, { input }) => {
        return (await __webpack_require__.e(/* import() */ 189).then(__webpack_require__.bind(__webpack_require__, 189))).githubReport(report, { prefix: prefixOf(input) });
    },
    sarif: async ({ report, policies }, { input }) => {
        return (await __webpack_require__.e(/* import() */ 5789).then(__webpack_require__.bind(__webpack_require__, 5789))).sarifReport(report, {
            policies,
            version: (0,src_package/* packageVersion */.T)(),
            prefix: prefixOf(input),
        });
    },
    junit: async ({ report, policies }, { input }) => {
        const { failOn, failOnExisting } = input;
        const { junitReport } = await __webpack_require__.e(/* import() */ 3356).then(__webpack_require__.bind(__webpack_require__, 3356));
        return junitReport(report, { policies, failOn, failOnExisting, prefix: prefixOf(input) });
    },
    gitlab: async ({ report }, { input }) => {
        return (await __webpack_require__.e(/* import() */ 5941).then(__webpack_require__.bind(__webpack_require__, 5941))).gitlabReport(report, { prefix: prefixOf(input) });
    },
    checkstyle: async ({ report }, { input }) => {
        return (await __webpack_require__.e(/* import() */ 7543).then(__webpack_require__.bind(__webpack_require__, 7543))).checkstyleReport(report, { prefix: prefixOf(input) });
    },
};
async function wrapper() {
    const { default: wrap } = await __webpack_require__.e(/* import() */ 2864).then(__webpack_require__.bind(__webpack_require__, 2864));
    return (text, columns) => wrap(text, columns, { hard: true, trim: true });
}
/** URLs of lines, for terminals: with the name of this machine, because the terminal may be on another one. */
function fileLinks(directory) {
    const root = external_node_path_.resolve(directory);
    return ({ path: file, line }) => {
        const url = (0,external_node_url_.pathToFileURL)(external_node_path_.join(root, file));
        url.hash = String(line);
        return url.href.replace('file://', `file://${encodeURIComponent((0,external_node_os_.hostname)())}`);
    };
}
/** The way from the top of the checkout, from where other programs count, to the directory that was judged. */
function prefixOf({ directory }) {
    try {
        const prefix = (0,git/* gitPlace */.YM)(external_node_path_.resolve(directory))?.prefix ?? '';
        return prefix === '' ? '' : `${prefix}/`;
    }
    catch (error) {
        // Without Git there is no checkout.
        if (error instanceof exit/* NotEvaluatedError */.bw)
            return '';
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/cli/input.js
var cli_input = __webpack_require__(2036);
// EXTERNAL MODULE: ./build/src/cli/output.js
var cli_output = __webpack_require__(3135);
;// CONCATENATED MODULE: ./build/src/cli/check.js







/** `gitops-gate check`. */
async function check(invocation) {
    const targets = targetsOf(invocation);
    const input = await checkInput(invocation);
    const [explain, all] = [invocation.flag('explain'), invocation.flag('all')];
    const checked = narrowed(await (0,run.check)(input), invocation, input);
    for (const { format, file } of targets) {
        const terminal = file === undefined ? invocation : { colors: false };
        const text = await format(checked, { input, terminal, explain, all });
        if (file === undefined)
            invocation.out(text);
        else
            (0,cli_output/* writeOutput */.z)(file, text);
    }
    if (checked.report.coverage.units === 0) {
        invocation.err('gitops-gate: nothing was checked: no unit of Flux or Argo CD was found, nor a directory to build\n');
        return exit/* EXIT */.dc.notEvaluated;
    }
    return checked.report.verdict === 'pass' ? exit/* EXIT */.dc.clean : exit/* EXIT */.dc.findings;
}
/** With `--cluster`, what concerns that cluster alone. */
function narrowed(checked, invocation, input) {
    const { report, head } = checked;
    const cluster = (0,cli_input/* clusterOf */.es)(invocation, head.graph);
    if (cluster === undefined)
        return checked;
    const narrow = { ...head, graph: graphOfCluster(head.graph, cluster) };
    return { ...checked, head: narrow, report: reportOfCluster(report, head.graph, cluster, input) };
}
async function checkInput(invocation) {
    const facts = invocation.text('pull-request');
    return {
        ...(0,cli_input/* inputOf */.wg)(invocation),
        base: invocation.text('base'),
        pullRequest: () => readPullRequest(facts),
        failOn: failOnOf(invocation.text('fail-on') ?? 'error'),
        failOnExisting: invocation.flag('fail-on-existing'),
        now: (0,cli_input/* now */.tB)(invocation),
    };
}
/** The facts in a file; none where there is no file. Raises `UsageError` where it is not there, or says nonsense. */
async function readPullRequest(file) {
    if (file === undefined)
        return { kind: 'none' };
    const { pullRequestFrom } = await __webpack_require__.e(/* import() */ 3169).then(__webpack_require__.bind(__webpack_require__, 5550));
    return pullRequestFrom((0,src_open/* readOutside */.ED)(file).parsed, file);
}
/** A severity that can fail a check. Raises `UsageError`. */
function failOnOf(severity) {
    if (severity === 'error' || severity === 'warning')
        return severity;
    throw new exit/* UsageError */.eb(`--fail-on is ${severity}, and must be error or warning`);
}
function targetsOf(invocation) {
    const asked = invocation.texts('format');
    const output = invocation.text('output');
    const targets = (asked.length === 0 ? ['text'] : asked).map((text) => {
        const [name = '', file] = splitOnce(text, '=');
        return { format: (0,cli_output/* formatOf */.b)(FORMATS, name), file: file ?? output };
    });
    const shared = targets.filter(({ file }) => file === output);
    if (output !== undefined && shared.length > 1) {
        throw new exit/* UsageError */.eb('--output takes one format: name a file for each with --format FORMAT=FILE');
    }
    return targets;
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
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

/***/ 3135:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ formatOf),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _model_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(423);
/* harmony import */ var _util_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3556);



/** What writes the format of a name. Raises `UsageError` where there is none of that name. */
function formatOf(formats, name) {
    const found = Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (found !== undefined)
        return found;
    const names = Object.keys(formats);
    throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`there is no format ${name}${(0,_util_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, names)}: there are ${names.join(', ')}`);
}
/** Writes a report to the file that an argument names. Raises `UsageError` where that cannot be done. */
function writeOutput(file, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
    }
    catch (error) {
        throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`the report cannot be written to ${file}: ${error.code}`);
    }
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
