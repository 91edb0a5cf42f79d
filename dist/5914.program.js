export const id = 5914;
export const ids = [5914,3043];
export const modules = {

/***/ 5914:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/load/git.js
var git = __webpack_require__(2718);
// EXTERNAL MODULE: ./build/src/model/exit.js
var exit = __webpack_require__(423);
// EXTERNAL MODULE: ./build/src/open.js + 3 modules
var src_open = __webpack_require__(4743);
// EXTERNAL MODULE: ./build/src/report/paint.js
var report_paint = __webpack_require__(4928);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
// EXTERNAL MODULE: ./build/src/load/configuration.js + 2 modules
var load_configuration = __webpack_require__(4474);
// EXTERNAL MODULE: ./build/src/model/secret-texts.js
var secret_texts = __webpack_require__(1654);
// EXTERNAL MODULE: ./build/src/report/hide.js
var hide = __webpack_require__(3566);
// EXTERNAL MODULE: ./build/src/run.js + 140 modules
var run = __webpack_require__(4202);
// EXTERNAL MODULE: ./build/src/util/mask.js
var mask = __webpack_require__(2756);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
;// CONCATENATED MODULE: ./build/src/cli/init/configuration-text.js


/** For editors with the YAML language server: completion and checks. */
const SCHEMA_COMMENT = '# yaml-language-server: $schema=https://raw.githubusercontent.com/gitops-gate/gitops-gate/v0/schemas/configuration.schema.json';
/** Repositories that are named to be filled in. */
const MAX_MISSING = 5;
/** A configuration with what was detected and why, and with the lines to fill in that nothing here could tell. */
function configurationText(detected, extents) {
    const blocks = [
        [
            SCHEMA_COMMENT,
            '# Written by `gitops-gate init` from what it detected. Everything here can be left out: what is not said is inferred,',
            '# and `gitops-gate graph` shows each inference with its reason.',
        ],
        [
            '# Packs of policies: recommended, strict, flux-monorepo, argocd-control-plane; and paths of policies of your own.',
            'extends: [recommended]',
        ],
        clustersBlock(detected, extents.clusters),
        environmentsBlock(detected, extents.environments),
        layersBlock(detected, extents.layers),
        directoriesBlock(detected),
        sourcesBlock(detected),
        approvalsBlock(detected),
        [
            '# Other severities, or other parameters: `gitops-gate explain POLICY` names them.',
            '# policies:',
            '#   latest-tag: warning',
        ],
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function clustersBlock({ clusters }, extent) {
    const title = '# Kubernetes API servers. Owners and namespaces are compared within one, never across.';
    if (clusters.length === 0) {
        return [title, '# None was found.', '# clusters:', '#   - { name: main, path: clusters/main, environment: prod }'];
    }
    const lines = clusters.flatMap((cluster) => clusterLines(cluster, extent));
    return [title, ...written(['clusters:', ...lines], extent, 'they are told apart by more than their names and paths')];
}
function clusterLines({ name, path, server, reason, environment, environmentReason }, extent) {
    const [isBare, isPartial] = [extent === 'bare', extent === 'bare' || extent === 'partly'];
    return [
        `  # ${comment(reason)}`,
        `  - name: ${scalar(name)}`,
        ...(path === undefined ? [] : [`    ${isBare ? '# ' : ''}path: ${scalar(path)}`]),
        ...(server === undefined ? [] : [`    server: ${scalar(server)}`]),
        environment === undefined
            ? `    # environment: prod # ${comment(environmentReason)}: fill it in`
            : `    ${isPartial ? '# ' : ''}environment: ${scalar(environment)} # ${comment(environmentReason)}`,
    ];
}
function environmentsBlock({ environments }, extent) {
    const title = '# Environments in the order of promotion. Rules for approvals and the severity of some policies go by their risk.';
    if (environments.length === 0) {
        return [
            title,
            '# Nothing here says which there are: name them, and what belongs to each.',
            '# environments:',
            '#   - { name: dev, risk: low, match: { namespaces: ["*-dev"] } }',
            '#   - { name: prod, risk: critical, match: { clusters: [main], paths: ["**/prod/**"] } }',
        ];
    }
    const lines = environments.flatMap(environmentLines);
    return [title, ...written(['environments:', ...lines], extent, 'naming them would give more paths to them')];
}
function environmentLines({ name, risk, reason }) {
    return [
        `  - name: ${scalar(name)} # ${comment(reason)}`,
        risk === undefined
            ? '    # risk: high # low, medium, high or critical: the name does not say'
            : `    risk: ${risk} # by its name`,
    ];
}
function layersBlock({ layers }, extent) {
    const title = '# Layers, outermost first: a layer may depend on those after it, never on those before it.';
    if (layers.length === 0) {
        return [
            title,
            '# No directories here say which is which.',
            '# layers:',
            '#   - { name: clusters, paths: ["clusters/**"] }',
            '#   - { name: apps, paths: ["apps/**"] }',
            '#   - { name: infrastructure, paths: ["infrastructure/**"] }',
        ];
    }
    return [
        title,
        ...written(['layers:', ...layers.flatMap(layerLines)], extent, 'directories of them lie in one another'),
    ];
}
function layerLines({ name, roots }) {
    return [
        `  - name: ${scalar(name)}`,
        '    paths:',
        ...roots.map(({ directory, reason }) => `      - ${scalar(`${literalGlob(directory)}/**`)} # ${comment(reason)}`),
    ];
}
function directoriesBlock({ units }) {
    if (units > 0)
        return [];
    return [
        '# Neither Flux nor Argo CD says here what is applied, and no directory can be built: name those that are.',
        '# directories:',
        '#   - { path: deploy/prod, cluster: main }',
    ];
}
function sourcesBlock({ missing }) {
    if (missing.length === 0)
        return [];
    const rest = missing.length - MAX_MISSING;
    return [
        '# Other repositories that units read from. Check them out beside this one, and they are rendered too; `path: .` says',
        '# that a URL is this repository.',
        '# sources:',
        ...missing.slice(0, MAX_MISSING).map(({ url, units }) => {
            const directory = /([\w.-]+?)(?:\.git)?\/*$/.exec(url)?.[1] ?? 'other';
            return `#   - { url: ${scalar((0,report_escape/* plain */.pj)((0,report_escape/* cut */.Jj)(url, 300)))}, path: ${scalar(`../${directory}`)} } # ${(0,words/* counted */.hS)(units, 'unit')}`;
        }),
        ...(rest > 0 ? [`#   and ${rest} more: \`gitops-gate graph\` names the sources of each unit`] : []),
    ];
}
function approvalsBlock({ environments }) {
    const worst = environments.findLast(({ risk }) => risk !== undefined);
    return [
        '# Who must approve a pull request that changes what an environment runs.',
        '# approvals:',
        `#   - { environments: [${scalar(worst?.name ?? 'prod')}], minimum: 1, teams: [example/platform] }`,
    ];
}
/** Lines as they are, or all of them as a comment, with the reason. */
function written(lines, extent, reason) {
    if (extent !== 'comment')
        return [...lines];
    return [`# Left to be inferred, because ${reason}; as detected:`, ...lines.map((line) => `# ${line}`)];
}
/** A text as YAML reads it for a string, whatever is in it. JSON is YAML. */
function scalar(text) {
    const isPlain = /^[A-Za-z_./][\w./@-]*(?::[\w./@-]+)*$/.test(text) &&
        !/^(?:true|false|null|yes|no|on|off|y|n|\.(?:inf|nan))$/i.test(text);
    return isPlain
        ? text
        : JSON.stringify(text).replace(/[\u007f-\uffff]/g, (found) => {
            return `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;
        });
}
/** A directory as a glob: what would be a wildcard in it stands for any one character. */
function literalGlob(directory) {
    return directory.replace(/[*?{}!]/g, '?');
}
/** A text behind `#`, on its line. */
function comment(text) {
    return (0,report_escape/* plain */.pj)((0,report_escape/* cut */.Jj)(text, 200));
}

// EXTERNAL MODULE: ./build/src/model/graph.js
var model_graph = __webpack_require__(403);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
;// CONCATENATED MODULE: ./build/src/cli/init/detected.js


const RISKS = ['low', 'medium', 'high', 'critical', undefined];
/** Reads from a graph what a configuration would say. */
function detectedIn(graph) {
    const inferred = new Map(graph.inferences.map((inference) => [inference.subject, inference]));
    return {
        clusters: graph.clusters.map(({ name, path, server, reason }) => {
            const environment = inferred.get(`environment of cluster ${name}`);
            const known = environment !== undefined && environment.value !== model_graph/* UNKNOWN */.H;
            return {
                name,
                path: path || undefined,
                server,
                reason,
                environment: known ? environment.value : undefined,
                environmentReason: environment?.reason ?? '',
            };
        }),
        environments: graph.environments
            .map(({ name, risk, reason }) => ({ name, risk: risk === model_graph/* UNKNOWN */.H ? undefined : risk, reason }))
            .sort((a, b) => RISKS.indexOf(a.risk) - RISKS.indexOf(b.risk) || (0,util_text/* compareText */.n)(a.name, b.name)),
        layers: graph.layers.flatMap((name) => {
            const roots = graph.inferences
                .filter(({ subject, value }) => subject.startsWith('layer of ') && value === name)
                .map(({ subject, reason }) => ({ directory: subject.slice('layer of '.length), reason }));
            return roots.length === 0 ? [] : [{ name, roots }];
        }),
        missing: missingRepositories(graph),
        units: graph.units.length,
    };
}
function missingRepositories({ units }) {
    const counts = new Map();
    for (const { sources } of units) {
        const urls = new Set(sources.flatMap((source) => (source.kind === 'git' ? [source.url] : [])));
        for (const url of urls)
            counts.set(url, (counts.get(url) ?? 0) + 1);
    }
    return [...counts]
        .map(([url, count]) => ({ url, units: count }))
        .sort((a, b) => b.units - a.units || (0,util_text/* compareText */.n)(a.url, b.url));
}

;// CONCATENATED MODULE: ./build/src/cli/init/faithful.js









/** The file that `init` writes. */
const CONFIGURATION_FILE = '.gitops-gate.yaml';
/** From the most that can be said in each section to nothing. */
const STEPS = [
    ['environments', ['whole', 'comment']],
    ['layers', ['whole', 'comment']],
    ['clusters', ['whole', 'partly', 'bare', 'comment']],
];
/**
 * The configuration that says as much of what was detected as can be said without changing it: every section is tried,
 * and where the gate would see another graph or other findings with it, it is written as a comment.
 */
async function faithfulConfiguration(subject) {
    const plain = await parsed('{}');
    const { seen, graph } = await look(subject, plain);
    // What is written is shown: nothing that a Secret supplied stands in it.
    const detected = detectedIn((0,hide/* hideInGraph */.uP)(graph, (0,mask/* maskOf */._4)((0,secret_texts/* secretTextsOf */.Iq)(graph.units))));
    const changesNothing = async (extents) => {
        const configuration = await parsed(configurationText(detected, extents));
        return (await look(subject, configuration)).seen === seen;
    };
    const whole = { clusters: 'whole', environments: 'whole', layers: 'whole' };
    if (await changesNothing(whole))
        return { text: configurationText(detected, whole), detected };
    let extents = { clusters: 'comment', environments: 'comment', layers: 'comment' };
    for (const [section, steps] of STEPS) {
        for (const step of steps) {
            const next = { ...extents, [section]: step };
            // A comment says nothing, and changes nothing.
            if (step !== 'comment' && !(await changesNothing(next)))
                continue;
            extents = next;
            break;
        }
    }
    return { text: configurationText(detected, extents), detected };
}
async function parsed(text) {
    const { configuration, problems } = await (0,load_configuration/* parseConfiguration */.MA)(CONFIGURATION_FILE, text);
    if (problems.length > 0)
        throw new exit/* SettingsError */.GN(problems);
    return configuration;
}
/** What the gate sees with a configuration, as a text to compare. */
async function look({ repository, facts, now, progress }, configuration) {
    const side = (0,run/* understand */.ZL)(repository, configuration, facts, progress);
    const policies = await (0,src_open/* compilePolicies */.GY)(repository, configuration);
    const { judge } = await Promise.all(/* import() */[__webpack_require__.e(7337), __webpack_require__.e(5032), __webpack_require__.e(2079), __webpack_require__.e(3003)]).then(__webpack_require__.bind(__webpack_require__, 3003));
    const { findings } = judge(policies, {
        ...side,
        change: null,
        pullRequest: { kind: 'none' },
        now,
        today: now.slice(0, 10),
        text: repository.text,
    });
    return { graph: side.graph, seen: JSON.stringify([...graphLines(side.graph), ...findings.map(findingLine)]) };
}
function graphLines({ clusters, environments, units, placements, objects }) {
    return [
        clusters.map(({ name }) => name),
        environments.map(({ name, risk }) => [name, risk]),
        units.map(({ id, status, resources }) => {
            const { environment, layer } = placements.get(id) ?? {};
            return [id, status, resources.length, environment, layer];
        }),
        objects.map(({ cluster, group, kind, namespace, name, owners }) => {
            return [cluster, group, kind, namespace, name, owners.map(({ unit }) => unit.id)];
        }),
    ];
}
/** A finding without what only says how it was inferred. */
function findingLine({ policy, severity, location, subject, fingerprint }) {
    const { path, line, column } = location;
    return [policy, severity, path, line, column, fingerprint, subject];
}

;// CONCATENATED MODULE: ./build/src/cli/init/workflow-text.js
/** The workflow that runs the gate. `directory` leads from the root of the checkout to what is judged; `''` for all. */
function workflowText(directory) {
    const inputs = directory === '' ? [] : ['        with:', `          directory: ${JSON.stringify(directory)}`];
    return `${[
        '# Written by `gitops-gate init`. Make the job `gate` a required check of the branch that is synchronized.',
        'name: gitops-gate',
        'on:',
        '  pull_request:',
        '  pull_request_review: # an approval is judged anew',
        '  merge_group:',
        '',
        'permissions:',
        '  contents: read',
        '  pull-requests: read # for approvals',
        '',
        'jobs:',
        '  gate:',
        '    runs-on: ubuntu-latest',
        '    timeout-minutes: 10',
        '    steps:',
        '      - uses: actions/checkout@v5',
        '        with:',
        '          fetch-depth: 2 # the merge commit and what it is based on',
        '          persist-credentials: false',
        '      - uses: gitops-gate/gitops-gate@v0',
        ...inputs,
    ].join('\n')}\n`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/util/paths.js
var paths = __webpack_require__(846);
;// CONCATENATED MODULE: ./build/src/cli/init/write.js




/**
 * Writes a file below a directory. What is there stays unless `force` says otherwise: then the answer is false. Links
 * are not followed, because a repository may be a stranger's. Raises `UsageError` where it cannot be written.
 */
function writeBelow(root, file, text, force) {
    const target = external_node_path_.join(root, file);
    try {
        const isThere = (0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false }) !== undefined;
        if (isThere && !force)
            return false;
        (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(target), { recursive: true });
        const real = (0,external_node_fs_.realpathSync)(external_node_path_.dirname(target));
        if (!(0,paths/* isWithin */.UO)(real, (0,external_node_fs_.realpathSync)(root)))
            throw new exit/* UsageError */.eb(`${file} would be written outside of ${root}`);
        if (isThere)
            (0,external_node_fs_.unlinkSync)(target);
        (0,external_node_fs_.writeFileSync)(target, text, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if (error instanceof exit/* UsageError */.eb)
            throw error;
        throw new exit/* UsageError */.eb(`${file} cannot be written: ${error.code}`);
    }
}

// EXTERNAL MODULE: ./build/src/cli/input.js
var cli_input = __webpack_require__(2036);
;// CONCATENATED MODULE: ./build/src/cli/init.js










const WORKFLOW_FILE = '.github/workflows/gitops-gate.yml';
/** `gitops-gate init`: a configuration and a workflow from what was detected. What is there already is left alone. */
async function init(invocation) {
    const input = (0,cli_input/* inputOf */.wg)(invocation);
    const directory = external_node_path_.resolve(input.directory);
    const repository = (0,src_open/* openDirectory */.AJ)(directory);
    const { text, detected } = await faithfulConfiguration({
        repository,
        facts: (0,src_open/* repositoryFacts */.Ow)(input),
        now: (0,cli_input/* now */.tB)(invocation),
        progress: invocation.progress,
    });
    const checkout = checkoutOf(directory);
    const files = [
        { root: directory, file: CONFIGURATION_FILE, text, about: summary(detected) },
        { root: checkout.root, file: WORKFLOW_FILE, text: workflowText(checkout.directory), about: 'checks pull requests' },
    ];
    if (invocation.flag('print')) {
        invocation.out(files.map((each) => `# ${each.file}\n${each.text}`).join('---\n'));
        return exit/* EXIT */.dc.clean;
    }
    const paint = (0,report_paint/* painter */.C)(invocation.colors);
    for (const each of files) {
        const isWritten = writeBelow(each.root, each.file, each.text, invocation.flag('force'));
        const said = isWritten
            ? `${paint('pass', 'wrote')} ${each.file}: ${each.about}`
            : `${paint('warning', 'kept')} ${each.file}: it is there already (--force replaces it, --print shows what it would be)`;
        invocation.out(`${said}\n`);
    }
    invocation.out(`\nnext: ${paint('bold', 'gitops-gate check')}  the findings are the same as without; then fill in the commented lines\n`);
    return exit/* EXIT */.dc.clean;
}
function summary({ clusters, environments, layers, units }) {
    if (units === 0)
        return 'nothing that is applied was found: say what is, under directories';
    const parts = [
        (0,words/* counted */.hS)(clusters.length, 'cluster'),
        (0,words/* counted */.hS)(environments.length, 'environment'),
        (0,words/* counted */.hS)(layers.length, 'layer'),
    ];
    return `${parts.join(', ')} as detected`;
}
/** The root of the checkout, where workflows are, and the way from there to the directory. */
function checkoutOf(directory) {
    try {
        const prefix = (0,git/* gitPlace */.YM)(directory)?.prefix.replace(/\/+$/, '') ?? '';
        return {
            root: external_node_path_.resolve(directory, ...prefix
                .split('/')
                .filter(Boolean)
                .map(() => '..')),
            directory: prefix,
        };
    }
    catch (error) {
        // Without Git there is no checkout.
        if (error instanceof exit/* NotEvaluatedError */.bw)
            return { root: directory, directory: '' };
        throw error;
    }
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
