export const id = 1924;
export const ids = [1924,3043];
export const modules = {

/***/ 1924:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/model/exit.js
var exit = __webpack_require__(423);
// EXTERNAL MODULE: ./build/src/open.js + 3 modules
var src_open = __webpack_require__(4743);
// EXTERNAL MODULE: ./build/src/package.js
var src_package = __webpack_require__(4909);
;// CONCATENATED MODULE: ./build/src/policy/groups.js
/** The groups of the gate's own policies, in the order in which they are listed. */
const GROUPS = [
    'Layering',
    'Ownership',
    'Isolation',
    'Supply chain',
    'Sync',
    'Secrets',
    'Governance',
    'Change',
    "The gate's own",
];
/** What policies that name no group are listed under. */
const UNGROUPED = 'Others';
/** Policies by group: the gate's own groups first, each in its order, then those that others made, by name. */
function grouped(policies) {
    const sorted = [...policies].sort((a, b) => (a.id < b.id ? -1 : 1));
    const own = [...new Set(sorted.map(({ group = UNGROUPED }) => group))]
        .filter((name) => !GROUPS.includes(name))
        .sort();
    return [...GROUPS, ...own]
        .map((name) => [name, sorted.filter(({ group = UNGROUPED }) => group === name)])
        .filter(([, members]) => members.length > 0);
}

// EXTERNAL MODULE: ./build/src/policy/packs.js
var policy_packs = __webpack_require__(5902);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/run.js + 140 modules
var run = __webpack_require__(4202);
// EXTERNAL MODULE: ./build/src/util/suggest.js
var suggest = __webpack_require__(3556);
// EXTERNAL MODULE: ./build/src/report/finding-text.js
var finding_text = __webpack_require__(6333);
// EXTERNAL MODULE: ./build/src/report/page.js
var page = __webpack_require__(4385);
;// CONCATENATED MODULE: ./build/src/cli/explain/example.js





const CONFIGURATION = '.gitops-gate.yaml';
/** The first finding of a fixture, `bad/` with its `expected.txt`, and the same file of `good/`. */
function exampleOfFixture({ id, fix }, fixture) {
    const expectation = external_node_path_.join(fixture, 'bad', 'expected.txt');
    if (!(0,external_node_fs_.existsSync)(expectation))
        return undefined;
    const [bad, good] = [sideOf(external_node_path_.join(fixture, 'bad')), sideOf(external_node_path_.join(fixture, 'good'))];
    const found = (0,external_node_fs_.readFileSync)(expectation, 'utf8')
        .split(/\r?\n/)
        .flatMap((line) => parseLine(line) ?? [])
        .filter(({ policy, severity }) => policy === id && severity !== 'waived');
    const isMended = ({ path: file }) => good?.text(file) !== undefined && good.text(file) !== bad?.text(file);
    const shown = found.find(isMended) ?? found[0];
    const text = shown && bad?.text(shown.path);
    if (bad === undefined || shown === undefined || text === undefined)
        return undefined;
    const mended = good && excerptOfGood(good, bad, shown);
    const configuration = shown.path === CONFIGURATION ? undefined : bad.text(CONFIGURATION);
    return {
        ...(configuration === undefined ? {} : { configuration }),
        bad: { path: shown.path, text: excerpt(text, shown.line) },
        finding: (0,finding_text/* findingText */.N)(findingOf(shown, fix), { page: (0,page/* createPage */.a3)({ colors: false }), textOf: bad.text }),
        ...(mended === undefined ? {} : { good: mended }),
    };
}
/** The first case with a finding, and the first without one. */
function exampleOfCases({ cases = [] }) {
    const broken = cases.find(({ expect = [] }) => expect.length > 0);
    const bad = broken && fileOf(broken);
    if (bad === undefined)
        return undefined;
    const kept = cases.find(({ expect = [] }) => expect.length === 0);
    const good = kept && fileOf(kept);
    return { bad, finding: (broken?.expect ?? []).join('\n'), ...(good === undefined ? {} : { good }) };
}
function fileOf({ manifests, files = {} }) {
    const [first] = manifests === undefined ? Object.entries(files) : [['manifests.yaml', manifests]];
    return first && { path: first[0], text: excerpt(first[1], 1) };
}
/** The repository of a fixture's side; for a pull request what it would make. */
function sideOf(directory) {
    const head = external_node_path_.join(directory, 'head');
    if ((0,external_node_fs_.existsSync)(head))
        return (0,src_open/* openDirectory */.AJ)(head);
    return (0,external_node_fs_.existsSync)(directory) ? (0,src_open/* openDirectory */.AJ)(directory) : undefined;
}
function parseLine(text) {
    const match = /^(.+?):(\d+):(\d+) (error|warning|note|waived) ([\w-]+) (.*)$/.exec(text);
    if (match === null)
        return undefined;
    const [, file = '', line, column, severity, policy = '', message = ''] = match;
    return {
        path: file,
        line: Number(line),
        column: Number(column),
        severity: severity,
        policy,
        message,
    };
}
function findingOf({ path: file, line, column, severity, policy, message }, fix) {
    const none = { cluster: '', environment: '', layer: '', unit: '', apiVersion: '', kind: '', namespace: '' };
    return {
        policy,
        severity: severity === 'waived' ? 'note' : severity,
        message,
        fix: fix.trim(),
        fingerprint: '',
        isNew: true,
        waiver: null,
        location: { path: file, line, column },
        related: [],
        subject: { ...none, name: '', field: '' },
        alsoIn: [],
    };
}
/** The same file where it is mended; else the first file that only the good side has, or has otherwise. */
function excerptOfGood(good, bad, { path: file, line }) {
    const differs = (other) => good.text(other) !== undefined && good.text(other) !== bad.text(other);
    const shown = differs(file)
        ? file
        : good.tree.filesBelow('').find((other) => other !== CONFIGURATION && differs(other));
    return shown === undefined ? undefined : { path: shown, text: excerpt(good.text(shown) ?? '', line) };
}
const MOST_LINES = 30;
/** A file, or, where it is long, the lines of it around one. */
function excerpt(text, line) {
    const lines = text.trimEnd().split(/\r?\n/);
    if (lines.length <= MOST_LINES)
        return lines.join('\n');
    const start = Math.max(0, Math.min(line - 1 - MOST_LINES / 2, lines.length - MOST_LINES));
    return [
        ...(start > 0 ? ['# …'] : []),
        ...lines.slice(start, start + MOST_LINES),
        ...(start + MOST_LINES < lines.length ? ['# …'] : []),
    ].join('\n');
}

// EXTERNAL MODULE: ./build/src/policy/parameters.js
var parameters = __webpack_require__(6286);
;// CONCATENATED MODULE: ./build/src/util/wrap.js
/** Prose in lines of at most `width` characters; code between backquotes is not torn. */
function wrapProse(text, width) {
    return fill(text.match(/(?:`[^`]*`|[^\s`]|`)+/g) ?? [], width);
}
/** An expression of CEL in lines of at most `width` characters; texts between quotes are not torn. */
function wrapExpression(text, width) {
    return fill(text.match(/(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\S)+/g) ?? [], width);
}
function fill(words, width) {
    const lines = [];
    for (const word of words) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/src/cli/explain/page.js



const WIDTH = 96;
/** A policy for people at a terminal. Policies of a repository are a stranger's text: nothing in them is obeyed. */
function explanation(policy, { policies, packs, example }) {
    const sections = [
        ['Why', prose(policy.why)],
        ['What to do', prose(policy.fix)],
        ['Severity', severity(policy, policies, packs)],
        ['Parameters', page_parameters(policy)],
        ['The rule', rule(policy)],
        ['Example', example === undefined ? [] : exampleLines(example)],
        ['Waiving it', waiver(policy)],
    ];
    const blocks = sections
        .filter(([, lines]) => lines.length > 0)
        .map(([title, lines]) => `${title}\n${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}`);
    const group = policy.group === undefined ? '' : ` (${(0,report_escape/* plain */.pj)(policy.group)})`;
    return `${[`${(0,report_escape/* plain */.pj)(policy.id)}${group}: ${(0,report_escape/* plain */.pj)(policy.title)}`, ...blocks].join('\n\n')}\n`;
}
function prose(text) {
    return wrapProse((0,report_escape/* plain */.pj)(text.trim()), WIDTH).map((line) => line);
}
function severity({ id, severity: own = 'error', severityWhen = [] }, { active }, packs) {
    const here = active.find((policy) => policy.id === id);
    const inPacks = packs.flatMap(({ name, policies }) => {
        const setting = policies[id];
        return setting === undefined ? [] : [`${name} ${setting.severity ?? own}`];
    });
    const state = here === undefined ? 'off' : here.severity === 'off' ? 'on for some' : here.severity;
    return [
        `${own}; here ${state}${inPacks.length === 0 ? '; in no pack' : `; in the packs ${inPacks.join(', ')}`}`,
        ...severityWhen.map(({ when, severity: other }) => `${other} where ${(0,report_escape/* plain */.pj)(when)}`),
    ];
}
function page_parameters({ params = {} }) {
    return Object.entries(params).flatMap(([name, parameter]) => [
        `${(0,report_escape/* plain */.pj)(name)}: ${(0,parameters/* parameterTypeName */.Xq)(parameter)}, default ${(0,report_escape/* plain */.pj)(JSON.stringify(parameter.default))}`,
        ...prose(parameter.description).map((line) => `  ${line}`),
    ]);
}
function rule({ forEach, match, deny, message }) {
    return [
        `for each ${forEach}${match === undefined ? '' : ` with ${(0,report_escape/* plain */.pj)(JSON.stringify(match))}`}, deny`,
        ...wrapExpression((0,report_escape/* plain */.pj)(deny.trim()), WIDTH).map((line) => `  ${line}`),
        'and say',
        ...wrapExpression((0,report_escape/* plain */.pj)(message.trim()), WIDTH).map((line) => `  ${line}`),
    ];
}
function exampleLines({ configuration, bad, finding, good }) {
    return [
        ...(configuration === undefined ? [] : ['with the configuration', '', ...indented(configuration), '']),
        `${(0,report_escape/* plain */.pj)(bad.path)} breaks it:`,
        '',
        ...indented(bad.text),
        '',
        ...finding.split('\n').map(plainLine),
        ...(good === undefined ? [] : ['', ...kept(good, bad)]),
    ];
}
function kept(good, bad) {
    return [
        good.path === bad.path ? 'and this keeps it:' : `and where it is kept, ${(0,report_escape/* plain */.pj)(good.path)} is:`,
        '',
        ...indented(good.text),
    ];
}
function indented(text) {
    return text
        .trimEnd()
        .split(/\r?\n/)
        .map((line) => (line === '' ? '' : `  ${plainLine(line)}`));
}
function plainLine(line) {
    return (0,report_escape/* plain */.pj)(line.replaceAll('\t', '  '));
}
function waiver({ id }) {
    return [
        'beside the line, with a reason and better with a day on which it ends:',
        `  # gitops-gate: allow ${(0,report_escape/* plain */.pj)(id)} until 2027-01-31 -- why it must be so for now`,
        'or on the object, as the annotation gitops-gate.dev/allow, or under waivers in .gitops-gate.yaml.',
    ];
}

// EXTERNAL MODULE: ./build/src/cli/input.js
var cli_input = __webpack_require__(2036);
// EXTERNAL MODULE: ./build/src/cli/policy-test/cases.js
var cases = __webpack_require__(5279);
;// CONCATENATED MODULE: ./build/src/cli/explain.js














/** `gitops-gate explain`: the policies of this directory's configuration, and those of the gate. */
async function explain(invocation) {
    const [id] = invocation.operands;
    const input = (0,cli_input/* inputOf */.wg)(invocation, '.');
    const { policies, repository, configuration } = await (0,run/* policiesOf */.Ao)(input);
    if (id === undefined) {
        invocation.out(list(policies));
        return exit/* EXIT */.dc.clean;
    }
    const policy = policies.definitions.get(id);
    if (policy === undefined) {
        throw new exit/* UsageError */.eb(`there is no policy ${id}${(0,suggest/* didYouMean */.a)(id, policies.definitions.keys())}: see gitops-gate explain`);
    }
    const packs = (0,policy_packs/* packNames */.Ou)(src_open/* BUILTIN */.sD).map((name) => (0,policy_packs/* readPack */.wh)(src_open/* BUILTIN */.sD, name));
    const example = builtinExample(id) ?? ownExample(policy, external_node_path_.resolve(input.directory), repository, configuration);
    invocation.out(explanation(policy, { policies, packs, example }));
    return exit/* EXIT */.dc.clean;
}
function list({ definitions, active }) {
    const severities = new Map(active.map(({ id, severity }) => [id, severity]));
    const width = Math.max(...[...definitions.keys()].map((id) => id.length));
    const blocks = grouped(definitions.values()).map(([group, members]) => {
        const lines = members.map(({ id, title }) => {
            const severity = (severities.get(id) ?? 'off').padEnd(7);
            return `  ${(0,report_escape/* plain */.pj)(id).padEnd(width)}  ${severity}  ${(0,report_escape/* plain */.pj)(title)}`;
        });
        return `${(0,report_escape/* plain */.pj)(group)}\n${lines.join('\n')}\n`;
    });
    return blocks.join('\n');
}
/** Made with the pages of the gate's own policies. */
const EXAMPLES = external_node_path_.join(src_package/* BUILTIN_POLICIES */.Z, '..', 'docs', 'policies', 'examples.json');
function builtinExample(id) {
    if (!(0,external_node_fs_.existsSync)(EXAMPLES))
        return undefined;
    const examples = JSON.parse((0,external_node_fs_.readFileSync)(EXAMPLES, 'utf8'));
    return Object.hasOwn(examples, id) ? examples[id] : undefined;
}
/** The example of a policy of the repository: from the cases in its file, or from the fixtures beside it. */
function ownExample(policy, directory, repository, configuration) {
    const inline = exampleOfCases(policy);
    if (inline !== undefined)
        return inline;
    const tested = (0,cases/* testedPolicies */.I)(directory, repository, configuration).find(({ definition }) => definition.id === policy.id);
    const fixture = tested?.cases.find(({ expectation }) => expectation !== undefined)?.expectation;
    return fixture === undefined ? undefined : exampleOfFixture(policy, external_node_path_.dirname(external_node_path_.dirname(fixture)));
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

/***/ 6333:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findingText),
/* harmony export */   q: () => (/* binding */ passedText)
/* harmony export */ });
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3169);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4385);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3629);



/** How many places of one kind are written out before the rest is counted. */
const SHOWN = 5;
/** A finding as compilers write theirs: what, where, the other places in frames of their own, and what to do. */
function findingText(finding, context) {
    const { page, why } = context;
    const { severity, fix, location, related, alsoIn } = finding;
    const lines = [...titleLines(finding, severity, page), ...placeLines(location, severity, context)];
    for (const place of related.slice(0, SHOWN)) {
        lines.push(...page.lines(`  ${page.paint('note', 'note')}: ${(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(place.message)}`, 8));
        lines.push(...placeLines(place, 'note', context));
    }
    if (related.length > SHOWN)
        lines.push(`  note: and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(related.length - SHOWN, 'more place')}`);
    const margin = ' '.repeat(String(location.line).length);
    const remark = (text) => lines.push(...page.lines(`${margin}  = ${text}`, margin.length + 9));
    if (alsoIn.length > 0)
        remark(`also in: ${(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(alsoIn.map(subjectLabel), 3))}`);
    if (why !== undefined && why !== '')
        remark(`why: ${(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(why)}`);
    if (fix !== '')
        remark(`fix: ${(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(fix)}`);
    return lines.join('\n');
}
/** A finding that makes nobody act: what and where, and why it is let pass. */
function passedText(finding, page) {
    const { waiver, location } = finding;
    const lines = [...titleLines(finding, 'dim', page), `  ${page.paint('frame', '-->')} ${page.place(location)}`];
    if (waiver !== null) {
        const until = waiver.expires === '' ? '' : ` until ${waiver.expires}`;
        const reason = `waived${(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(until)}: ${(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(waiver.reason)} (${(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(waiver.location)})`;
        lines.push(...page.lines(`  = ${reason}`, 4));
    }
    return lines.join('\n');
}
function titleLines({ policy, severity, message, waiver, isNew }, color, page) {
    const state = waiver !== null ? ' (waived)' : isNew ? '' : ' (not new)';
    const head = page.paint(color, `${severity}[${(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(policy)}]`);
    return page.lines(`${head}${page.paint('bold', `: ${(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(message)}`)}${state && page.paint('dim', state)}`, 4);
}
function placeLines(location, color, { page, textOf, mask }) {
    const { paint, place, width } = page;
    const heading = `  ${paint('frame', '-->')} ${place(location)}`;
    const margin = ' '.repeat(String(location.line).length);
    const frame = (0,_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .framer */ .C)({ textOf, mask, width: width && width - margin.length - 3 })(location);
    if (frame === undefined)
        return [heading];
    // A tab is one column of the file and must stay one here.
    const line = (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(frame.text.replaceAll('\t', ' '));
    return [
        heading,
        `${margin} ${paint('frame', '|')}`,
        `${paint('frame', `${frame.line} |`)} ${line}`,
        `${margin} ${paint('frame', '|')} ${' '.repeat(frame.column)}${paint(color, '^'.repeat(frame.length))}`,
    ];
}
function subjectLabel({ unit, cluster, kind, name }) {
    return unit || [cluster, kind, name].filter((part) => part !== '').join('/');
}


/***/ }),

/***/ 3169:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ framer)
/* harmony export */ });
/* unused harmony export frameOf */
/* harmony import */ var _util_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2756);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);


const MAX_WIDTH = 160;
/** Finds the line at a location. One that the mask changes is not shown. */
function framer({ textOf, mask = _util_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .SHOW_ALL */ .u6, width }) {
    return (location) => {
        const frame = frameOf(location, textOf, width);
        return frame === undefined || mask(frame.text) !== frame.text ? undefined : frame;
    };
}
/** The line at a location, cut to a width around the column, and the word that stands there. */
function frameOf(location, textOf, width = MAX_WIDTH) {
    const text = textOf(location.path);
    const lines = text?.split(/\r\n|\r|\n/, location.line) ?? [];
    const line = lines[location.line - 1];
    if (text === undefined || line === undefined || line.trim() === '')
        return undefined;
    if (mayHoldSecrets(text) && !isHarmless(lines))
        return undefined;
    const column = Math.min(location.column - 1, line.length - 1);
    const most = Math.min(width, MAX_WIDTH);
    const before = Math.min(40, Math.floor(most / 3));
    const start = column > most - before ? column - before : 0;
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(line.slice(start), most);
    const word = /^(?:"[^"]*"|'[^']*'|[^\s,#]+)/.exec(shown.slice(column - start))?.[0].replace(/:$/, '') ?? '';
    return {
        line: location.line,
        text: shown,
        column: column - start,
        length: Math.max(Math.min(word.length, shown.length - (column - start)), 1),
    };
}
/** Whether a file says anything of Secrets: then only lines that cannot hold a value of one are shown. */
function mayHoldSecrets(text) {
    return /secretGenerator|stringData|\bSecret\b/.test(text);
}
const IDENTITY = /^\s*(?:- )?["']?(?:apiVersion|kind|metadata|name|namespace|spec|type|image|resources|path|dependsOn|sourceRef|newTag|newName|namePrefix|nameSuffix|components|bases)["']?\s*:/;
const LIST_ITEM = /^\s*- [\w./-]+\s*$/;
const VALUES = /^[\s-]*["']?(?:data|stringData|binaryData|literals|values|secretGenerator)["']?\s*:/;
/** Whether the last of some lines says what something is called, and not what is in it. */
function isHarmless(lines) {
    const line = lines.at(-1) ?? '';
    return (IDENTITY.test(line) || LIST_ITEM.test(line)) && !ancestors(lines).some((above) => VALUES.test(above));
}
/** The lines under which the last one stands, by indentation: a list may stand as far left as its key. */
function ancestors(lines) {
    const found = [];
    const last = lines.at(-1) ?? '';
    let indent = indentOf(last) + (/^\s*- /.test(last) ? 1 : 0);
    for (const line of lines.slice(0, -1).reverse()) {
        if (line.trim() === '' || indentOf(line) >= indent)
            continue;
        found.push(line);
        indent = indentOf(line) + (/^\s*- /.test(line) ? 1 : 0);
        if (indent === 0)
            break;
    }
    return found;
}
function indentOf(line) {
    return line.length - line.trimStart().length;
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
