import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 9311:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7066:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 3136:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8908:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions),
/* harmony export */   L: () => (/* binding */ COMMANDS)
/* harmony export */ });
const HELP = { short: 'h', summary: 'Print this help.' };
const CONFIG = { value: 'FILE', summary: 'Configuration file. Default: .gitops-gate.yaml in DIR.' };
const CLUSTER = { value: 'NAME', names: 'clusters', summary: 'Only this cluster.' };
/** Every command, in the order in which the help lists them. */
const COMMANDS = {
    check: {
        summary: 'Judge a repository, and what changed since a base commit, against the policies.',
        operands: ['[DIR]'],
        options: {
            config: CONFIG,
            base: { value: 'REF', names: 'refs', summary: 'Commit to compare with. Only what is new since then blocks.' },
            cluster: CLUSTER,
            format: {
                value: 'FORMAT[=FILE]',
                choices: ['text', 'json', 'markdown', 'html', 'github', 'sarif', 'junit', 'gitlab', 'checkstyle'],
                multiple: true,
                summary: 'text (default), json, markdown, html, github, sarif, junit, gitlab or checkstyle; to a file with =FILE. Can be given several times.',
            },
            output: { value: 'FILE', short: 'o', summary: 'Write the report to a file instead of standard output.' },
            'pull-request': { value: 'FILE', summary: 'Facts about the pull request, as JSON or YAML.' },
            'fail-on': {
                value: 'SEVERITY',
                choices: ['error', 'warning'],
                summary: 'error (default) or warning: what makes the exit code 1.',
            },
            'fail-on-existing': { summary: 'Let findings block that the base has too.' },
            now: {
                value: 'TIME',
                summary: 'Judge waivers, windows and freezes as of this time (2026-06-15T12:00:00Z). Default: now.',
            },
            explain: { summary: 'Say with the findings why each policy is there. In text.' },
            all: { summary: 'Name everything that was not judged, assumed or let pass, not the first of many. In text.' },
            help: HELP,
        },
        examples: [
            'gitops-gate check',
            'gitops-gate check --base origin/main --pull-request pull-request.json',
            'gitops-gate check path/to/repository --format text --format html=report.html',
        ],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3506), __nccwpck_require__.e(4202), __nccwpck_require__.e(3613)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3613))).check,
    },
    init: {
        summary: 'Write a configuration from what is detected, and a workflow that runs the gate.',
        operands: ['[DIR]'],
        options: {
            print: { summary: 'Print both instead of writing them.' },
            force: { summary: 'Replace files that are there.' },
            help: HELP,
        },
        examples: ['gitops-gate init', 'gitops-gate init path/to/repository --print'],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3506), __nccwpck_require__.e(4202), __nccwpck_require__.e(5914)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5914))).init,
    },
    render: {
        summary: 'Print what a unit applies, or what kustomize builds from a directory: all of it, Secrets too.',
        operands: ['[DIR]'],
        options: {
            unit: { value: 'ID', names: 'units', summary: 'Only this unit: <cluster>/<Kind>/<namespace>/<name>.' },
            path: { value: 'SUBDIR', summary: 'Build one directory, as `kustomize build SUBDIR` does.' },
            'load-restrictor': {
                value: 'MODE',
                choices: ['rootOnly', 'none'],
                summary: 'rootOnly (default) or none, with --path.',
            },
            cluster: CLUSTER,
            origin: { summary: 'Say before each object where it was written.' },
            config: CONFIG,
            help: HELP,
        },
        examples: [
            'gitops-gate render --unit homelab/Kustomization/flux-system/apps',
            'gitops-gate render --path apps/shop/prod',
        ],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3506), __nccwpck_require__.e(4202), __nccwpck_require__.e(5778)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5778))).render,
    },
    graph: {
        summary: 'Print clusters, environments, layers, units and edges, and why they were inferred.',
        operands: ['[DIR]'],
        options: {
            format: {
                value: 'FORMAT',
                choices: ['json', 'mermaid', 'dot', 'html'],
                summary: 'json (default), mermaid, dot, or html: one page to look at.',
            },
            output: { value: 'FILE', short: 'o', summary: 'Write to a file instead of standard output.' },
            cluster: CLUSTER,
            violations: { summary: 'Only the units that a finding is about, marked.' },
            config: CONFIG,
            help: HELP,
        },
        examples: [
            'gitops-gate graph',
            'gitops-gate graph --format mermaid --cluster homelab',
            'gitops-gate graph --format dot | dot -Tsvg',
            'gitops-gate graph --format html --output graph.html',
        ],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3506), __nccwpck_require__.e(4202), __nccwpck_require__.e(6919)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6919))).graph,
    },
    diff: {
        summary: 'Print what every cluster would run otherwise than at a base commit.',
        operands: ['[DIR]'],
        options: {
            base: { value: 'REF', names: 'refs', summary: 'Commit to compare with. Required.' },
            config: CONFIG,
            help: HELP,
        },
        examples: ['gitops-gate diff --base origin/main'],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3506), __nccwpck_require__.e(4202), __nccwpck_require__.e(1265)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1265))).diff,
    },
    owners: {
        summary: 'Print which units would apply an object, and where each says so.',
        operands: ['[DIR]', 'KIND/[NAMESPACE/]NAME'],
        options: { cluster: CLUSTER, config: CONFIG, help: HELP },
        examples: ['gitops-gate owners Deployment/shop/api', 'gitops-gate owners path/to/repository ClusterRole/admin'],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3506), __nccwpck_require__.e(4202), __nccwpck_require__.e(3786)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3786))).owners,
    },
    merge: {
        summary: 'Put JSON reports together: of clusters of a repository, or, as NAME=REPORT, of repositories.',
        operands: ['REPORT...'],
        options: {
            format: { value: 'FORMAT', choices: ['json', 'markdown'], summary: 'json (default) or markdown.' },
            help: HELP,
        },
        examples: ['gitops-gate merge edge.json core.json', 'gitops-gate merge shop=shop.json bank=bank.json'],
        load: async () => (await __nccwpck_require__.e(/* import() */ 2743).then(__nccwpck_require__.bind(__nccwpck_require__, 2743))).merge,
    },
    explain: {
        summary: 'Print what a policy looks for, why, and what to do about it; without one, list them.',
        operands: ['[POLICY]'],
        names: 'policies',
        options: { help: HELP },
        examples: ['gitops-gate explain', 'gitops-gate explain latest-tag'],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3506), __nccwpck_require__.e(4202), __nccwpck_require__.e(2079), __nccwpck_require__.e(1924)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1924))).explain,
    },
    test: {
        summary: "Try the repository's own policies on their fixtures and cases.",
        operands: ['[DIR]'],
        options: {
            update: { summary: 'Write what was found to expected.txt where that says otherwise.' },
            config: CONFIG,
            help: HELP,
        },
        examples: ['gitops-gate test', 'gitops-gate test --update'],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3506), __nccwpck_require__.e(7337), __nccwpck_require__.e(4202), __nccwpck_require__.e(5032), __nccwpck_require__.e(2079), __nccwpck_require__.e(2246)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2246))).test,
    },
    completion: {
        summary: 'Print a script that completes commands and options in a shell.',
        operands: ['bash|zsh|fish'],
        choices: ['bash', 'zsh', 'fish'],
        options: { help: HELP },
        examples: [
            'source <(gitops-gate completion bash)',
            'gitops-gate completion zsh > "${fpath[1]}/_gitops-gate"',
            'gitops-gate completion fish > ~/.config/fish/completions/gitops-gate.fish',
        ],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3506), __nccwpck_require__.e(4202), __nccwpck_require__.e(8035)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8035))).completion,
    },
};
/** The options of a command, as `parseArgs` wants them. */
function parseOptions(command) {
    return Object.fromEntries(Object.entries(command.options).map(([name, { value, multiple, short }]) => [
        name,
        {
            type: value === undefined ? 'boolean' : 'string',
            ...(multiple ? { multiple } : {}),
            ...(short === undefined ? {} : { short }),
        },
    ]));
}


/***/ }),

/***/ 423:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ SettingsError),
/* harmony export */   bw: () => (/* binding */ NotEvaluatedError),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   eb: () => (/* binding */ UsageError)
/* harmony export */ });
/** Exit codes of the program, named once. */
const EXIT = {
    clean: 0,
    /** Findings at or above `--fail-on`. */
    findings: 1,
    /** Wrong arguments, configuration or policy. */
    usage: 2,
    /** Nothing could be evaluated, or the program failed. */
    notEvaluated: 3,
};
/** The caller asked for something that cannot be: wrong arguments, configuration or policy. */
class UsageError extends Error {
    name = 'UsageError';
}
/** There is nothing to evaluate here, or it cannot be had: no repository, no unit, a base that is gone. */
class NotEvaluatedError extends Error {
    name = 'NotEvaluatedError';
}
/** The configuration, or a policy file, is wrong: every problem with its line. */
class SettingsError extends UsageError {
    problems;
    constructor(problems) {
        super(problems.map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message}`).join('\n'));
        this.problems = problems;
    }
}


/***/ }),

/***/ 4909:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ packageVersion),
/* harmony export */   Z: () => (/* binding */ BUILTIN_POLICIES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3136);



/** The package: above the directory of this file, in `src` as in `dist`. */
const ROOT = node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)), '..');
/** Where the policies of the package are. */
const BUILTIN_POLICIES = node_path__WEBPACK_IMPORTED_MODULE_1__.join(ROOT, 'policies');
/** The version of this program: `package.json` is the one place that says it. */
function packageVersion() {
    return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(ROOT, 'package.json'), 'utf8')).version;
}


/***/ }),

/***/ 6209:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ sarif),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   MK: () => (/* binding */ scriptData),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   Om: () => (/* binding */ dot),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   a4: () => (/* binding */ mermaid),
/* harmony export */   fG: () => (/* binding */ urlPart),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   wq: () => (/* binding */ commandData)
/* harmony export */ });
/*
 * Text from the repository or the pull request is a stranger's. Each format has one function that makes it harmless
 * there, and nothing is printed that has not been through it.
 */
/** Controls, and what reorders or hides text: C0 and C1, zero-width and bidirectional marks, line separators. */
const INVISIBLE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be shown instead of obeyed
/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\udb40[\udc00-\udfff]/g;
/**
 * Text on one line in which nothing hides and nothing is obeyed: line ends become spaces, controls are written out, and
 * `##[`, which the runner takes for a command wherever it stands in a line, is taken apart.
 */
function plain(text) {
    return text
        .replace(/[\t\r\n]+/g, ' ')
        .replace(INVISIBLE, (found) => `\\u{${found.codePointAt(0)?.toString(16)}}`)
        .replaceAll('##[', '# #[');
}
/** Text, cut to a number of characters. */
function cut(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** Shows nothing, and ends what GitHub would make a mention, a reference or a link of: it looks for those in the text
 * that is left once entities are characters again, so an entity alone is no escape. */
const GAP = '&#8203;';
/**
 * Text within a line of Markdown or a cell of its tables, as GitHub renders it: no markup, no HTML, no mention, no
 * reference to an issue, no link, no emoji by name.
 */
function markdown(text) {
    return (plain(text)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~$^]/g, (found) => `&#${found.codePointAt(0)};`)
        .replace(/@/g, `&#64;${GAP}`)
        .replace(/&#35;(?=\d)/g, `&#35;${GAP}`)
        .replace(/\bGH-(?=\d)/gi, (found) => `${found.slice(0, 2)}&#45;${GAP}`)
        .replace(/:(?=\/\/)/g, `&#58;${GAP}`)
        .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}${GAP}&#46;`)
        .replace(/:(?=(?:[\w-]|&#43;|&#95;)+:)/g, `:${GAP}`)
        // A line that would be a list, a heading or a rule.
        .replace(/^(\s*)([-=.])/, (_, space, sign) => `${space}&#${sign.codePointAt(0)};`)
        .replace(/^(\s*\d+)\./, '$1&#46;'));
}
/** A part of a URL's path, slashes kept. */
function urlPath(path) {
    return path.split('/').map(urlPart).join('/');
}
/** Text within a URL. */
function urlPart(text) {
    const whole = text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
    return encodeURIComponent(whole).replace(/[!'()*]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
}
/**
 * Text of a mermaid label, to stand in double quotes: entities as mermaid writes them (`#35;`), because it decodes them
 * after it has parsed, and renders labels as HTML.
 */
function mermaid(text) {
    return plain(text).replace(/[^\p{L}\p{N} ./:_-]/gu, (found) => `#${found.codePointAt(0)};`);
}
/**
 * Text of a SARIF message: no part of it is a link. `[text](target)` makes one wherever it stands, and the backslash
 * takes that from a bracket (SARIF 2.1.0, 3.11.6).
 */
function sarif(text) {
    return plain(text).replace(/[\\[\]]/g, '\\$&');
}
/** Text of an XML element or attribute: what XML 1.0 has no characters for is written out, and line ends are kept. */
function xml(text) {
    return visible(text)
        .replace(/[\ufffe\uffff]/g, (found) => `\\u{${found.charCodeAt(0).toString(16)}}`)
        .replace(/[&<>"'\n]/g, (found) => `&#${found.charCodeAt(0)};`);
}
/** Text of an HTML element or of a quoted attribute. */
function html(text) {
    return plain(text).replace(/[&<>"'`]/g, (found) => `&#${found.charCodeAt(0)};`);
}
/**
 * JSON within a `<script>` element: nothing in it ends the element, opens a comment, or ends a line for whoever reads
 * it as JavaScript.
 */
function scriptData(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Text of a label of graphviz, to stand in double quotes: neither its escapes (`\N`, `\l`) nor HTML entities. */
function dot(text) {
    return plain(text).replace(/&/g, '&amp;').replace(/[\\"]/g, '\\$&');
}
/** The message of a workflow command, by the rules of @actions/core (`escapeData`). */
function commandData(text) {
    return visible(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
/** A property of a workflow command, by the rules of @actions/core (`escapeProperty`). */
function commandProperty(text) {
    return commandData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
/** Line ends kept, other controls written out. */
function visible(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map(plain)
        .join('\n');
}


/***/ }),

/***/ 5592:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _model_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(423);

/** A failure in words. A stack is for those who ask for it: `GITOPS_GATE_DEBUG=1`. */
function describeFailure(error, env) {
    if (error instanceof _model_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb || error instanceof _model_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .NotEvaluatedError */ .bw)
        return error.message;
    const message = error instanceof Error ? error.message : String(error);
    const detail = env['GITOPS_GATE_DEBUG'] && error instanceof Error ? `\n${error.stack}` : '';
    return `the program failed, which is a fault of its own: ${message}${detail}`;
}


/***/ }),

/***/ 3556:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/** The candidate most like a misspelt word, or `undefined` where none is near. */
function closest(word, candidates) {
    const lower = word.toLowerCase().slice(0, 64);
    let best;
    let bestDistance = Math.max(1, Math.floor(lower.length / 3)) + 1;
    for (const candidate of candidates) {
        const isBeginning = lower.length > 2 && candidate.toLowerCase().startsWith(lower);
        const distance = isBeginning ? 1 : editDistance(lower, candidate.toLowerCase());
        const isShorter = distance === bestDistance && best !== undefined && candidate.length < best.length;
        if (distance < bestDistance || isShorter) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** ` (did you mean x?)`, or nothing where no candidate is near. */
function didYouMean(word, candidates) {
    const found = closest(word, candidates);
    return found === undefined ? '' : ` (did you mean ${found}?)`;
}
/** Letters that were left out, added, mistaken, or struck in the wrong order. */
function editDistance(a, b) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const transposition = swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution, transposition));
        }
        before = row;
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".program.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dc: () => (/* reexport */ exit/* EXIT */.dc),
  bw: () => (/* reexport */ exit/* NotEvaluatedError */.bw),
  GN: () => (/* reexport */ exit/* SettingsError */.GN),
  eb: () => (/* reexport */ exit/* UsageError */.eb),
  wq: () => (/* reexport */ report_escape/* commandData */.wq),
  dT: () => (/* binding */ loadAction),
  Hm: () => (/* binding */ loadApi),
  iW: () => (/* reexport */ main),
  g5: () => (/* reexport */ terminalOf)
});

// EXTERNAL MODULE: ./build/src/model/exit.js
var exit = __nccwpck_require__(423);
// EXTERNAL MODULE: ./build/src/package.js
var src_package = __nccwpck_require__(4909);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __nccwpck_require__(6209);
// EXTERNAL MODULE: ./build/src/util/failure.js
var failure = __nccwpck_require__(5592);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./build/src/util/suggest.js
var suggest = __nccwpck_require__(3556);
// EXTERNAL MODULE: ./build/src/cli/commands.js
var commands = __nccwpck_require__(8908);
;// CONCATENATED MODULE: ./build/src/cli/arguments.js




/** Reads the arguments behind the program's name. Raises `UsageError`. */
function readArguments(argv, streams) {
    const [name, ...rest] = argv;
    if (name === '--version' || name === '-V')
        return { kind: 'version' };
    if (name === undefined || name === '--help' || name === '-h')
        return { kind: 'help', command: undefined };
    if (name === 'help')
        return { kind: 'help', command: rest[0] === undefined ? undefined : knownCommand(rest[0]) };
    const known = knownCommand(name);
    const command = commands/* COMMANDS */.L[known];
    const { values, positionals } = parse(known, command, rest);
    if (values['help'] === true)
        return { kind: 'help', command: known };
    return {
        kind: 'command',
        command,
        invocation: { ...streams, operands: operands(known, command, positionals), ...readers(values) },
    };
}
function knownCommand(name) {
    if (Object.hasOwn(commands/* COMMANDS */.L, name))
        return name;
    const what = name.startsWith('-') ? 'option' : 'command';
    const hint = (0,suggest/* didYouMean */.a)(name, what === 'option' ? ['--version', '--help'] : Object.keys(commands/* COMMANDS */.L));
    throw new exit/* UsageError */.eb(`there is no ${what} ${name}${hint}: see gitops-gate --help`);
}
function parse(name, command, args) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options: (0,commands/* parseOptions */.A)(command), allowPositionals: true, strict: true });
    }
    catch (error) {
        throw new exit/* UsageError */.eb(`${parseMessage(error, command)}: see gitops-gate ${name} --help`);
    }
}
/** Node's word about a wrong argument, shorter and with the word that was meant. */
function parseMessage(error, command) {
    const { code, message } = error;
    const option = /'(-[^']*)'/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
        return `there is no option ${option}${(0,suggest/* didYouMean */.a)(option, Object.keys(command.options).map((known) => `--${known}`))}`;
    }
    return (message.split('. ')[0] ?? message).split('\n')[0]?.replace(/\.$/, '') ?? message;
}
function operands(name, command, given) {
    const required = command.operands.filter((operand) => !operand.startsWith('[')).length;
    const wanted = `gitops-gate ${[name, ...command.operands].join(' ')}`;
    if (given.length < required)
        throw new exit/* UsageError */.eb(`an argument is missing: ${wanted}`);
    const isOpen = command.operands.at(-1)?.endsWith('...') ?? false;
    if (given.length > command.operands.length && !isOpen) {
        throw new exit/* UsageError */.eb(`too many arguments, from ${given[command.operands.length]} on: ${wanted}`);
    }
    return given;
}
function readers(values) {
    return {
        text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
        texts: (name) => (Array.isArray(values[name]) ? values[name].filter((value) => typeof value === 'string') : []),
        flag: (name) => values[name] === true,
    };
}

;// CONCATENATED MODULE: ./build/src/cli/progress-line.js
/** Work that takes no longer than this says nothing of itself; milliseconds. */
const PATIENCE = 1000;
/** The least time between two drawings. */
const INTERVAL = 100;
/** A line on a terminal that says what is being done. `write` goes to the terminal; `clock` gives milliseconds. */
function progressLine(write, clock = () => performance.now()) {
    let due = clock() + PATIENCE;
    let isDrawn = false;
    return {
        update(stage, done, total) {
            const now = clock();
            if (now < due)
                return;
            due = now + INTERVAL;
            isDrawn = true;
            write(`\r\u001b[2Kgitops-gate: ${stage} ${total === undefined ? done : `${done} of ${total}`}`);
        },
        clear() {
            if (isDrawn)
                write('\r\u001b[2K');
            isDrawn = false;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/cli/main.js






/**
 * Runs the program and gives its exit code. Nothing is thrown: what was asked wrongly is 2, and what could not be
 * evaluated, a fault of the program included, is 3.
 */
async function main(argv, given) {
    const line = given.watched ? progressLine(given.err) : undefined;
    const streams = line === undefined ? given : beside(line, given);
    try {
        const request = readArguments(argv, streams);
        if (request.kind === 'version')
            streams.out(`${(0,src_package/* packageVersion */.T)()}\n`);
        else if (request.kind === 'help')
            streams.out((await __nccwpck_require__.e(/* import() */ 2225).then(__nccwpck_require__.bind(__nccwpck_require__, 2225))).helpText(request.command));
        else
            return await (await request.command.load())(request.invocation);
        return exit/* EXIT */.dc.clean;
    }
    catch (error) {
        const lines = (0,failure/* describeFailure */.I)(error, streams.env).split('\n');
        streams.err(`gitops-gate: ${lines.map(harmless).join('\n')}\n`);
        return error instanceof exit/* UsageError */.eb ? exit/* EXIT */.dc.usage : exit/* EXIT */.dc.notEvaluated;
    }
    finally {
        line?.clear();
    }
}
/** Streams that take the line about the progress away before they write. */
function beside(line, { out, err, ...rest }) {
    const cleared = (write) => (text) => {
        line.clear();
        write(text);
    };
    return { ...rest, out: cleared(out), err: cleared(err), progress: line.update };
}
/** A line that the runner takes for no workflow command, wherever its text is from. */
function harmless(line) {
    return (0,report_escape/* plain */.pj)(line).replace(/^(\s*):(?=:)/, '$1\\u{3a}');
}

;// CONCATENATED MODULE: ./build/src/cli/terminal.js
/** What standard output and standard error show, by what they are and by what the environment asks for. */
function terminalOf({ stdout, stderr }, env) {
    const isTerminal = stdout.isTTY === true;
    const colors = colorsOf(isTerminal, env);
    return {
        colors,
        width: isTerminal && stdout.columns > 0 ? stdout.columns : undefined,
        // A log keeps every drawing, and a terminal that cannot erase does too.
        watched: stderr.isTTY === true && env['TERM'] !== 'dumb' && !env['CI'] && !env['NO_COLOR'],
        async hyperlinks() {
            // Whoever wants no colours wants none of these either.
            if (!isTerminal || !colors)
                return false;
            return (await __nccwpck_require__.e(/* import() */ 7890).then(__nccwpck_require__.bind(__nccwpck_require__, 7890))).createSupportsHyperlinks(stdout);
        },
    };
}
/** `NO_COLOR` and `FORCE_COLOR`, and else whether it is a terminal that can. */
function colorsOf(isTerminal, { NO_COLOR, FORCE_COLOR, TERM }) {
    if (FORCE_COLOR)
        return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    return !NO_COLOR && TERM !== 'dumb' && isTerminal;
}

;// CONCATENATED MODULE: ./build/src/program.js
/*
 * What the edges have in common. It is bundled once, whatever the number of edges, and each command and the Action are
 * chunks of it, loaded when they are called.
 */




/** What programs import: see `library.ts`. */
const loadApi = () => __nccwpck_require__.e(/* import() */ 4737).then(__nccwpck_require__.bind(__nccwpck_require__, 4737));
/** The Action: see `action/action.ts`. */
const loadAction = async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3506), __nccwpck_require__.e(4202), __nccwpck_require__.e(367), __nccwpck_require__.e(2513)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2513))).runAction;

var __webpack_exports__EXIT = __webpack_exports__.dc;
var __webpack_exports__NotEvaluatedError = __webpack_exports__.bw;
var __webpack_exports__SettingsError = __webpack_exports__.GN;
var __webpack_exports__UsageError = __webpack_exports__.eb;
var __webpack_exports__commandData = __webpack_exports__.wq;
var __webpack_exports__loadAction = __webpack_exports__.dT;
var __webpack_exports__loadApi = __webpack_exports__.Hm;
var __webpack_exports__main = __webpack_exports__.iW;
var __webpack_exports__terminalOf = __webpack_exports__.g5;
export { __webpack_exports__EXIT as EXIT, __webpack_exports__NotEvaluatedError as NotEvaluatedError, __webpack_exports__SettingsError as SettingsError, __webpack_exports__UsageError as UsageError, __webpack_exports__commandData as commandData, __webpack_exports__loadAction as loadAction, __webpack_exports__loadApi as loadApi, __webpack_exports__main as main, __webpack_exports__terminalOf as terminalOf };
