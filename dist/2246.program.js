export const id = 2246;
export const ids = [2246,3043,8683,1064];
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

/***/ 5279:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ testedPolicies)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(423);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4743);
/* harmony import */ var _policy_packs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5902);
/* harmony import */ var _util_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(846);
/* harmony import */ var _util_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7499);
/* harmony import */ var _fixture_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(377);









/** The policies of a repository with everything that they can be tried on, by id. Raises `SettingsError`. */
function testedPolicies(directory, repository, configuration) {
    const problems = [];
    const found = policyFiles(repository, configuration).map((file) => {
        const settings = (0,_util_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsOf */ .f5)(file.parsed);
        problems.push(...settings.problems);
        const definition = (settings.value ?? {});
        return { definition, file, cases: [...directoriesOf(directory, file.parsed.path), ...inlineCases(definition)] };
    });
    if (problems.length > 0)
        throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(problems);
    return found.sort((a, b) => (0,_util_text_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n)(a.file.parsed.path, b.file.parsed.path));
}
/** The files of this repository that the configuration names, or else those in `policies/` that are of this gate. */
function policyFiles(repository, { extends: entries }) {
    const named = entries.filter((entry) => (0,_util_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .isPathEntry */ .QG)(entry) && !entry.startsWith('../'));
    if (named.length === 0) {
        // Directories called `policies` hold those of other programs too.
        return (0,_open_js__WEBPACK_IMPORTED_MODULE_3__/* .filesNamed */ .hK)(repository, 'policies').filter(({ text }) => /^forEach:/m.test(text ?? ''));
    }
    return named.flatMap((entry) => (0,_open_js__WEBPACK_IMPORTED_MODULE_3__/* .filesNamed */ .hK)(repository, entry)).filter(({ parsed }) => !(0,_policy_packs_js__WEBPACK_IMPORTED_MODULE_4__/* .isPack */ .Cw)((0,_util_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsOf */ .f5)(parsed)));
}
/** The directories in `fixtures/<id>` beside the policy's own directory. */
function directoriesOf(root, file) {
    const id = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(file).replace(/\.ya?ml$/, '');
    const place = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, (0,_util_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .parentOf */ .gN)((0,_util_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .parentOf */ .gN)(file)), 'fixtures', id);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(place)
        .filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(place, name)).isDirectory())
        .sort(_util_text_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n)
        .map((name) => {
        const directory = node_path__WEBPACK_IMPORTED_MODULE_1__.join(place, name);
        const expectation = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'expected.txt');
        return { name, expected: expectedOf(expectation, name), expectation, open: () => (0,_fixture_js__WEBPACK_IMPORTED_MODULE_6__/* .openFixture */ .kG)(directory) };
    });
}
function expectedOf(file, name) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').split(/\r?\n/).filter(Boolean);
    return name.startsWith('good') ? [] : undefined;
}
function inlineCases({ cases }) {
    // A policy file that is wrong is told so when it is loaded.
    if (!Array.isArray(cases))
        return [];
    return cases
        .filter((one) => typeof one === 'object' && one !== null)
        .map((one) => ({
        name: one.name,
        expected: one.expect ?? [],
        expectation: undefined,
        open: () => (0,_fixture_js__WEBPACK_IMPORTED_MODULE_6__/* .openCase */ .RA)(one),
    }));
}


/***/ }),

/***/ 377:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H5: () => (/* binding */ judgeFixture),
  RA: () => (/* binding */ openCase),
  kG: () => (/* binding */ openFixture)
});

// UNUSED EXPORTS: FIXTURE_TIME, lineOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/change/change.js + 6 modules
var change = __webpack_require__(2677);
// EXTERNAL MODULE: ./build/src/load/code-owners.js
var code_owners = __webpack_require__(4138);
// EXTERNAL MODULE: ./build/src/load/configuration.js + 2 modules
var load_configuration = __webpack_require__(4474);
// EXTERNAL MODULE: ./build/src/util/paths.js
var util_paths = __webpack_require__(846);
;// CONCATENATED MODULE: ./build/src/load/memory-tree.js

/** Files that stand in memory as a tree: texts by path, relative to the root, without `.` and `..`. */
function memoryTree(files) {
    const directories = new Map([['', new Map()]]);
    for (const path of Object.keys(files)) {
        let kind = 'file';
        for (let entry = path; entry !== ''; entry = (0,util_paths/* parentOf */.gN)(entry)) {
            const siblings = directories.get((0,util_paths/* parentOf */.gN)(entry)) ?? new Map();
            directories.set((0,util_paths/* parentOf */.gN)(entry), siblings.set((0,util_paths/* nameOf */.Vb)(entry), kind));
            kind = 'directory';
        }
    }
    const paths = Object.keys(files).sort();
    const kindOf = (path) => Object.hasOwn(files, path) ? 'file' : directories.has(path) ? 'directory' : undefined;
    return {
        kind: kindOf,
        entries: (path) => [...(directories.get(path) ?? [])].sort().map(([name, kind]) => ({ name, kind })),
        filesBelow: (path) => paths.filter((file) => path === '' || file.startsWith(`${path}/`)),
        realPath: (path) => (kindOf(path) === undefined ? undefined : path),
        read: (path) => ({ bytes: new TextEncoder().encode(Object.hasOwn(files, path) ? files[path] : '') }),
    };
}

// EXTERNAL MODULE: ./build/src/load/parse.js + 12 modules
var parse = __webpack_require__(7042);
// EXTERNAL MODULE: ./build/src/load/repository.js + 2 modules
var repository = __webpack_require__(4677);
// EXTERNAL MODULE: ./build/src/load/templates.js
var templates = __webpack_require__(5509);
// EXTERNAL MODULE: ./build/src/model/exit.js
var exit = __webpack_require__(423);
// EXTERNAL MODULE: ./build/src/open.js + 3 modules
var src_open = __webpack_require__(4743);
// EXTERNAL MODULE: ./build/src/run.js + 140 modules
var run = __webpack_require__(4202);
;// CONCATENATED MODULE: ./build/src/cli/policy-test/fixture.js












/*
 * How a policy is tried on a small repository: what `gitops-gate test` does, and this project's own tests.
 */
/** When every fixture is judged, so that waivers expire and windows open when their author says: a Monday. */
const FIXTURE_TIME = '2026-06-15T12:00:00Z';
/** Opens the fixture in a directory: a repository, or `base/`, `head/` and `pull-request.json`. Raises `SettingsError`. */
async function openFixture(directory) {
    const isPullRequest = (0,external_node_fs_.existsSync)(external_node_path_.join(directory, 'head'));
    const head = external_node_path_.join(directory, isPullRequest ? 'head' : '');
    return {
        directory: head,
        head: (0,src_open/* openDirectory */.AJ)(head),
        base: isPullRequest ? (0,src_open/* openDirectory */.AJ)(external_node_path_.join(directory, 'base')) : undefined,
        pullRequest: await factsIn((0,src_open/* openDirectory */.AJ)(directory).text('pull-request.json')),
    };
}
/** Opens the small repository that a case of a policy file describes. Raises `SettingsError`. */
async function openCase(written) {
    const { base, pullRequest, configuration = {} } = written;
    const open = (side) => (0,repository/* openRepository */.h)(memoryTree(filesOf(side, configuration)));
    return {
        head: open(written),
        base: base && open(base),
        pullRequest: await factsIn(pullRequest && JSON.stringify(pullRequest)),
    };
}
/** So that the configuration beside the manifests is none of them. */
const KUSTOMIZATION = 'resources: [manifests.yaml]\n';
function filesOf({ manifests, files = {} }, configuration) {
    const applied = manifests === undefined ? {} : { directories: [{ path: '.', cluster: 'test' }] };
    const settings = { ...applied, ...configuration };
    return {
        ...(Object.keys(settings).length === 0 ? {} : { '.gitops-gate.yaml': JSON.stringify(settings) }),
        ...(manifests === undefined ? {} : { 'manifests.yaml': manifests, 'kustomization.yaml': KUSTOMIZATION }),
        ...files,
    };
}
async function factsIn(text) {
    if (text === undefined)
        return { kind: 'none' };
    const { pullRequestFrom } = await __webpack_require__.e(/* import() */ 3169).then(__webpack_require__.bind(__webpack_require__, 5550));
    return pullRequestFrom((0,parse/* parseText */.r4)('pull-request.json', text, 'manifest'), 'pull-request.json');
}
/**
 * Judges a fixture: by the policies that its own configuration switches on, or by one policy file alone. Raises
 * `SettingsError` where the fixture's configuration or a policy is wrong.
 */
async function judgeFixture(fixture, alone) {
    const { directory, pullRequest } = fixture;
    const configuration = await configurationOf(fixture.base ?? fixture.head);
    const facts = directory === undefined
        ? { ownUrls: [], openCheckout: () => undefined }
        : { ...(0,src_open/* repositoryFacts */.Ow)({ directory, ownUrls: [] }), ownUrls: [] };
    const policies = await policiesFor(fixture, configuration, alone);
    const head = (0,run/* understand */.ZL)(fixture.head, configuration, facts);
    const base = fixture.base && (0,run/* understand */.ZL)(fixture.base, configuration, facts);
    const { judge } = await Promise.all(/* import() */[__webpack_require__.e(7337), __webpack_require__.e(5032), __webpack_require__.e(3003)]).then(__webpack_require__.bind(__webpack_require__, 3003));
    const files = base === undefined ? [] : changedFiles(base, head);
    const today = FIXTURE_TIME.slice(0, 10);
    const judgement = judge(policies, {
        ...head,
        change: base === undefined ? null : (0,change/* changeBetween */.V)(base.graph, head.graph, files),
        baseGraph: base?.graph,
        pullRequest,
        now: FIXTURE_TIME,
        today,
        loosenings: await loosened(fixture, files, configuration, policies),
        templates: (0,templates/* templatesOf */.r)(fixture),
        codeOwners: (0,code_owners/* loadCodeOwners */.KW)(fixture.base ?? fixture.head),
        text: head.repository.text,
    });
    return { lines: judgement.findings.map(lineOf), judgement, head };
}
async function loosened({ base, head, directory }, files, configuration, policies) {
    if (base === undefined)
        return [];
    const own = await configurationOf(head);
    const asks = configuration.approvals.some((rule) => rule.codeOwners);
    const codeOwners = asks ? { base: (0,code_owners/* loadCodeOwners */.KW)(base), head: (0,code_owners/* loadCodeOwners */.KW)(head) } : undefined;
    const sides = { base, head, files, configuration, policies, own, codeOwners, directory };
    return (0,src_open/* looseningsOf */.VM)(sides, FIXTURE_TIME.slice(0, 10));
}
async function configurationOf(repository) {
    const { configuration, problems } = await (0,load_configuration/* loadConfiguration */.vF)(repository);
    if (problems.length > 0)
        throw new exit/* SettingsError */.GN(problems);
    return configuration;
}
/** The one policy is on whatever the fixture extends: what other policies find has no place in its test. */
async function policiesFor(fixture, configuration, alone) {
    if (alone === undefined)
        return (0,src_open/* compilePolicies */.GY)(fixture.base ?? fixture.head, configuration, fixture.directory);
    const { loadPolicies } = await Promise.all(/* import() */[__webpack_require__.e(7337), __webpack_require__.e(5032), __webpack_require__.e(1064)]).then(__webpack_require__.bind(__webpack_require__, 1064));
    const sources = { builtin: src_open/* BUILTIN */.sD, userFiles: [alone] };
    const { policies, problems } = await loadPolicies(sources, { ...configuration, extends: [] });
    if (problems.length > 0)
        throw new exit/* SettingsError */.GN(problems);
    return policies;
}
function changedFiles(base, head) {
    const files = new Set([...base.repository.tree.filesBelow(''), ...head.repository.tree.filesBelow('')]);
    return [...files].filter((file) => base.repository.text(file) !== head.repository.text(file)).sort();
}
/** A finding in one line: `path:line:column severity policy message`; what is waived says so in place of its severity. */
function lineOf({ location: { path: file, line, column }, severity, policy, message, waiver }) {
    return `${file}:${line}:${column} ${waiver === null ? severity : 'waived'} ${policy} ${message}`;
}


/***/ }),

/***/ 2246:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  test: () => (/* binding */ test)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/model/exit.js
var exit = __webpack_require__(423);
// EXTERNAL MODULE: ./build/src/open.js + 3 modules
var src_open = __webpack_require__(4743);
// EXTERNAL MODULE: ./build/src/policy/load.js + 1 modules
var load = __webpack_require__(1064);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/paint.js
var report_paint = __webpack_require__(4928);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
// EXTERNAL MODULE: ./build/src/cli/input.js
var cli_input = __webpack_require__(2036);
// EXTERNAL MODULE: ./build/src/cli/policy-test/cases.js
var cases = __webpack_require__(5279);
// EXTERNAL MODULE: ./build/src/cli/policy-test/fixture.js + 1 modules
var fixture = __webpack_require__(377);
;// CONCATENATED MODULE: ./build/src/cli/policy-test/outcome.js


/** Tries a policy on one case. Raises `SettingsError` where the case's own configuration is wrong. */
async function outcomeOf({ definition, file }, one) {
    const tried = await tryCase(one, file, definition.id);
    const { lines } = tried;
    const reasons = reasonsOf(tried, definition.forEach);
    if (one.expected === undefined) {
        const missing = lines.length === 0 ? ['a finding, whatever it says'] : [];
        return { passed: missing.length === 0 && reasons.length === 0, missing, unexpected: [], reasons, lines };
    }
    const { missing, unexpected } = compare(one.expected, lines);
    return { passed: missing.length + unexpected.length + reasons.length === 0, missing, unexpected, reasons, lines };
}
async function tryCase(one, file, id) {
    try {
        return await (0,fixture/* judgeFixture */.H5)(await one.open(), file);
    }
    catch (error) {
        if (!(error instanceof exit/* SettingsError */.GN))
            throw error;
        const within = `${id} ${one.name}: `;
        throw new exit/* SettingsError */.GN(error.problems.map((problem) => ({ ...problem, path: `${within}${problem.path}` })));
    }
}
/** Nodes that files alone have, without anything that applies them. */
const OF_FILES = new Set(['document', 'file', 'command']);
/** A case in which nothing was judged must not pass. */
function reasonsOf({ judgement, head }, node) {
    const reasons = judgement.notEvaluated.map(({ reason }) => reason);
    if (head.graph.units.length === 0 && !OF_FILES.has(node)) {
        reasons.push('nothing was judged: there is no unit of Flux or Argo CD here, nor a directory to build');
    }
    const failed = head.graph.units.filter(({ status }) => status === 'failed');
    return [...reasons, ...failed.map(({ id, problems }) => `${id} cannot be rendered: ${problems[0]?.message ?? ''}`)];
}
/** The expectations that no finding meets, and the findings that meet none; each is met once. */
function compare(expected, lines) {
    const left = [...lines];
    const missing = expected.filter((text) => {
        const at = left.findIndex((line) => line === text || messageOf(line) === text);
        if (at >= 0)
            left.splice(at, 1);
        return at < 0;
    });
    return { missing, unexpected: left };
}
/** `path:line:column severity policy message`: paths may hold spaces, severities stand behind the first place. */
function messageOf(line) {
    return line.replace(/^.*?:\d+:\d+ \w+ [\w-]+ /s, '');
}

;// CONCATENATED MODULE: ./build/src/cli/test.js











/** `gitops-gate test`: the repository's own policies, each tried on its fixtures and cases. */
async function test(invocation) {
    const input = (0,cli_input/* inputOf */.wg)(invocation);
    const repository = (0,src_open/* openDirectory */.AJ)(input.directory);
    const configuration = await (0,src_open/* configure */.jK)(repository, input);
    const policies = (0,cases/* testedPolicies */.I)(external_node_path_.resolve(input.directory), repository, configuration);
    const userFiles = policies.map(({ file }) => file);
    const { problems } = await (0,load.loadPolicies)({ builtin: src_open/* BUILTIN */.sD, userFiles }, { ...configuration, extends: [], policies: {}, waivers: [] });
    if (problems.length > 0)
        throw new exit/* SettingsError */.GN(problems);
    const paint = (0,report_paint/* painter */.C)(invocation.colors);
    let [passed, failed] = [0, 0];
    for (const policy of policies) {
        if (policy.cases.length === 0) {
            invocation.out(`${paint('warning', 'none')} ${policy.definition.id}: there is nothing to try it on\n`);
        }
        for (const one of policy.cases) {
            const outcome = await outcomeOf(policy, one);
            const isWritten = !outcome.passed && invocation.flag('update') && write(one, outcome);
            if (outcome.passed || isWritten)
                passed++;
            else
                failed++;
            invocation.out(caseText(policy, one, outcome, isWritten, paint));
        }
    }
    if (passed + failed === 0)
        throw new exit/* NotEvaluatedError */.bw('nothing was tried: no policy here has a fixture or a case');
    invocation.out(`${(0,words/* counted */.hS)(passed + failed, 'case')}: ${passed} passed, ${failed} failed\n`);
    return failed === 0 ? exit/* EXIT */.dc.clean : exit/* EXIT */.dc.findings;
}
/** Writes down what was found as what is expected; a case in the policy file, or without a verdict, is left alone. */
function write({ expectation }, { lines, reasons }) {
    if (expectation === undefined || reasons.length > 0 || lines.length === 0)
        return false;
    (0,external_node_fs_.writeFileSync)(expectation, lines.map((line) => `${line}\n`).join(''));
    return true;
}
function caseText({ definition }, { name }, { passed, missing, unexpected, reasons }, isWritten, paint) {
    const verdict = isWritten ? paint('warning', 'written') : passed ? paint('pass', 'ok') : paint('error', 'FAIL');
    const lines = [
        ...missing.map((line) => paint('error', `  - ${(0,report_escape/* plain */.pj)(line)}`)),
        ...unexpected.map((line) => paint('pass', `  + ${(0,report_escape/* plain */.pj)(line)}`)),
        ...reasons.map((reason) => `  ! ${(0,report_escape/* plain */.pj)(reason)}`),
    ];
    return `${[`${verdict} ${definition.id}: ${(0,report_escape/* plain */.pj)(name)}`, ...(isWritten ? [] : lines)].join('\n')}\n`;
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

/***/ 1064:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicies: () => (/* binding */ loadPolicies)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/model/location.js
var model_location = __webpack_require__(356);
// EXTERNAL MODULE: ./build/src/model/value.js
var value = __webpack_require__(2906);
// EXTERNAL MODULE: ./build/src/util/settings.js
var util_settings = __webpack_require__(57);
// EXTERNAL MODULE: ./build/src/util/suggest.js
var suggest = __webpack_require__(3556);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/policy/cel/libraries.js + 1 modules
var cel_libraries = __webpack_require__(5818);
// EXTERNAL MODULE: ./build/src/policy/compile.js + 2 modules
var policy_compile = __webpack_require__(5032);
// EXTERNAL MODULE: ./build/src/policy/packs.js
var policy_packs = __webpack_require__(5902);
// EXTERNAL MODULE: ./build/src/policy/parameters.js
var parameters = __webpack_require__(6286);
;// CONCATENATED MODULE: ./build/src/policy/place-within.js
/**
 * The place of a character of a scalar in its file, whichever way the scalar is quoted or folded: what stands in the
 * file differs from the value by white space and quotes. `start` is the place of the scalar, `offset` counts in `value`.
 */
function placeWithin(source, start, value, offset) {
    const lines = source.split('\n');
    const before = value.slice(0, offset).replace(/\s/g, '').length;
    let { line, column } = start;
    const opening = lines[line - 1]?.[column - 1];
    if (opening === '|' || opening === '>')
        [line, column] = [line + 1, 1];
    else if (opening === '"' || opening === "'")
        column++;
    for (let seen = 0; line <= lines.length; [line, column] = [line + 1, 1]) {
        const text = lines[line - 1] ?? '';
        for (; column <= text.length; column++) {
            if (/\s/.test(text[column - 1]))
                continue;
            if (seen++ === before)
                return { path: start.path, line, column };
        }
    }
    return start;
}

// EXTERNAL MODULE: ./build/src/policy/setting.js
var policy_setting = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/src/policy/load.js













/**
 * Loads and compiles the policies that the configuration switches on: those of its packs, with the severities that the
 * packs give, those of its own files, and what it sets under `policies`. Every problem is placed at its line, in the
 * policy file or in the configuration; where there is one, what was compiled is incomplete.
 */
async function loadPolicies(sources, configuration) {
    const problems = [];
    const loaded = new Map(builtinPolicies(sources.builtin).map((one) => [one.definition.id, one]));
    const packs = [];
    const read = new Set();
    for (const file of sources.userFiles.filter(({ parsed }) => /\.ya?ml$/.test(parsed.path))) {
        const settings = (0,util_settings/* settingsOf */.f5)(file.parsed);
        if ((0,policy_packs/* isPack */.Cw)(settings)) {
            const pack = await (0,policy_packs/* readUserPack */.df)(settings, problems);
            if (pack !== undefined)
                packs.push({ ...pack, entry: file.entry });
            continue;
        }
        // Named twice, by itself and by its directory, it is one policy all the same.
        if (read.has(file.parsed.path))
            continue;
        read.add(file.parsed.path);
        const found = await readPolicy(file, settings, loaded, problems);
        if (found !== undefined)
            loaded.set(found.definition.id, found);
    }
    const packsOf = (entry) => packs.filter((pack) => pack.entry === entry);
    const settings = (0,policy_packs/* packSettings */.Jg)(sources.builtin, packsOf, configuration, problems);
    for (const { definition, file } of loaded.values()) {
        if (file === undefined)
            continue;
        settings.set(definition.id, (0,policy_setting/* settingOver */.Dv)({ severity: definition.severity ?? 'error' }, settings.get(definition.id) ?? {}));
    }
    problems.push(...[configuration, ...packs].flatMap((one) => unknownPolicies(one, loaded)));
    problems.push(...unknownInWaivers(configuration, loaded));
    for (const [id, setting] of Object.entries(configuration.policies)) {
        // Whoever sets a parameter of a policy wants it; whoever wants it for some items does not want it for all.
        const isForSome = (setting.overrides ?? []).some((override) => override.severity !== undefined);
        const own = isForSome ? 'off' : (loaded.get(id)?.definition.severity ?? 'error');
        settings.set(id, (0,policy_setting/* settingOver */.Dv)(settings.get(id) ?? { severity: own }, setting));
    }
    const chosen = [...loaded]
        .sort(([a], [b]) => (0,util_text/* compareText */.n)(a, b))
        .map(([id, one]) => ({ one, setting: settings.get(id) ?? {} }))
        .filter(({ one, setting }) => one.file !== undefined || (0,policy_setting/* isOn */.Mp)(setting.severity ?? 'off', setting));
    const libraries = await (0,cel_libraries/* librariesFor */.X)(chosen.flatMap(({ one }) => (0,policy_compile/* expressionsOf */.Bi)(one.definition)));
    const faultless = chosen.flatMap(({ one }) => (one.file === undefined ? [one.definition] : []));
    const compile = (0,policy_compile/* createCompiler */.cJ)(libraries, faultless);
    const active = [];
    for (const { one, setting } of chosen) {
        const severity = setting.severity ?? 'off';
        const policy = compileLoaded(one, severity, setting, [configuration, ...packs], compile, problems);
        if (policy !== undefined && (0,policy_setting/* isOn */.Mp)(severity, setting))
            active.push(policy);
    }
    const definitions = new Map([...loaded].map(([id, { definition }]) => [id, definition]));
    return { policies: { active, definitions }, problems: problems.sort(model_location/* compareLocations */.Q) };
}
function compileLoaded({ definition, path: file, file: own }, severity, setting, given, compile, problems) {
    const faults = given.flatMap((settings) => (0,parameters/* parameterProblems */.wL)(definition, settings));
    problems.push(...faults);
    const compiled = compile(definition, severity, faults.length > 0 ? {} : setting);
    if ('policy' in compiled)
        return compiled.policy;
    for (const { way, offset, message } of compiled.faults) {
        const start = own?.settings.locate(way) ?? { path: file, line: 1, column: 1 };
        const text = (0,value/* valueAt */.fK)(definition, way);
        const at = own && typeof text === 'string' ? placeWithin(own.text, start, text, offset) : start;
        problems.push({ ...at, message: `${way.join('.')}: ${message}` });
    }
    return undefined;
}
function builtinPolicies(builtin) {
    return (0,external_node_fs_.readdirSync)(builtin.directory)
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => ({ definition: (0,policy_packs/* readBuiltin */.uk)(builtin, name), path: `policies/${name}` }));
}
async function readPolicy({ parsed, text }, settings, loaded, problems) {
    const { policy: validate } = await __webpack_require__.e(/* import() */ 7892).then(__webpack_require__.bind(__webpack_require__, 7892));
    const faults = settings.problems.length > 0 ? settings.problems : (0,util_settings/* validateSettings */.Sj)(settings, validate);
    problems.push(...faults);
    if (faults.length > 0)
        return undefined;
    const definition = settings.value;
    const expected = external_node_path_.posix.basename(parsed.path).replace(/\.ya?ml$/, '');
    const at = settings.locate(['id']);
    if (definition.id !== expected) {
        problems.push({ ...at, message: `the id is ${definition.id}, and must be ${expected} as the file is called` });
    }
    if (loaded.has(definition.id)) {
        problems.push({ ...at, message: `there is a policy ${definition.id} already: take another name` });
        return undefined;
    }
    return { definition, path: parsed.path, file: { settings, text: text ?? '' } };
}
/** Policies that are set and do not exist. */
function unknownPolicies({ policies, locate }, loaded) {
    return Object.keys(policies)
        .filter((id) => !loaded.has(id))
        .map((id) => ({ ...locate(['policies', id], 'key'), message: noPolicy(id, loaded) }));
}
/** Policies that are waived and do not exist. */
function unknownInWaivers({ waivers, locate }, loaded) {
    return waivers.flatMap(({ policy }, index) => loaded.has(policy) ? [] : [{ ...locate(['waivers', index, 'policy'], 'key'), message: noPolicy(policy, loaded) }]);
}
function noPolicy(id, loaded) {
    return `there is no policy ${id}${(0,suggest/* didYouMean */.a)(id, loaded.keys())}`;
}


/***/ }),

/***/ 5902:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ isPack),
/* harmony export */   Jg: () => (/* binding */ packSettings),
/* harmony export */   Ou: () => (/* binding */ packNames),
/* harmony export */   df: () => (/* binding */ readUserPack),
/* harmony export */   uk: () => (/* binding */ readBuiltin),
/* harmony export */   wh: () => (/* binding */ readPack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _util_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57);
/* harmony import */ var _util_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3556);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1692);





/** Reads a file of the gate's own. They are known to be well formed: tests see to it. */
function readBuiltin({ directory, parse }, name) {
    return (0,_util_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)(parse(name, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, name), 'utf8'))).value;
}
/** The names of the packs beside the gate's own policies, sorted. */
function packNames({ directory }) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'packs'))
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => name.replace(/\.yaml$/, ''))
        .sort();
}
/** Reads a pack of the gate's own. */
function readPack(builtin, name) {
    return packOf(readBuiltin(builtin, `packs/${name}.yaml`));
}
/** Whether a file under `extends` is a pack: it sets policies, and is none. */
function isPack({ value }) {
    return typeof value === 'object' && value !== null && 'policies' in value && !('id' in value);
}
/** Reads a pack of the repository; `undefined`, and its problems, where it is wrong. */
async function readUserPack(file, problems) {
    const { pack: validate } = await __webpack_require__.e(/* import() */ 7892).then(__webpack_require__.bind(__webpack_require__, 7892));
    const faults = (0,_util_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .validateSettings */ .Sj)(file, validate);
    problems.push(...faults);
    return faults.length > 0 ? undefined : { ...packOf(file.value), locate: file.locate };
}
function packOf({ name, description, policies }) {
    const settings = Object.entries(policies).map(([id, given]) => [
        id,
        typeof given === 'string' ? { severity: given } : given,
    ]);
    return { name, description: description.trim(), policies: Object.fromEntries(settings) };
}
/**
 * What the entries of `extends` say of each policy, the later one where several do. `userPacks` gives the packs that an
 * entry of paths names.
 */
function packSettings(builtin, userPacks, configuration, problems) {
    const names = packNames(builtin);
    const settings = new Map();
    for (const [index, entry] of configuration.extends.entries()) {
        if (!(0,_util_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .isPathEntry */ .QG)(entry) && !names.includes(entry)) {
            const hint = (0,_util_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(entry, names) || `: there are ${names.join(', ')}; a directory is written ${entry}/`;
            problems.push({ ...configuration.locate(['extends', index]), message: `there is no pack ${entry}${hint}` });
            continue;
        }
        const packs = (0,_util_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .isPathEntry */ .QG)(entry) ? userPacks(entry) : [readPack(builtin, entry)];
        for (const [id, setting] of packs.flatMap(({ policies }) => Object.entries(policies))) {
            settings.set(id, (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .settingOver */ .Dv)(settings.get(id) ?? {}, setting));
        }
    }
    return settings;
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
