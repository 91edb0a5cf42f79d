export const id = 6919;
export const ids = [6919,3043,7912,5258];
export const modules = {

/***/ 6919:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  graph: () => (/* binding */ graph)
});

// EXTERNAL MODULE: ./build/src/model/exit.js
var exit = __webpack_require__(423);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/graph-parts.js
var graph_parts = __webpack_require__(5635);
;// CONCATENATED MODULE: ./build/src/report/graph-dot.js


const MAX_LABEL = 80;
const STYLES = {
    creates: '',
    dependsOn: ' [style=dashed, label="dependsOn"]',
    sourceRef: ' [style=dotted, label="source"]',
};
const COLORS = { error: '#ffdddd', warning: '#ffeecc', note: '#ddeeff' };
/**
 * The graph for graphviz: units by cluster, and either the edges between them or the findings about them. Ids are
 * numbers of this drawing; names stand in labels alone. Nothing is left out.
 */
function graphDot(graph, { cluster, findings } = {}) {
    const units = graph.units.filter((unit) => cluster === undefined || unit.cluster === cluster);
    return findings === undefined ? drawEdges(graph, units) : drawFindings(graph, units, findings);
}
function drawEdges(graph, units) {
    const ids = new Map(units.map((unit, index) => [unit, `u${index}`]));
    const edges = graph.edges.flatMap(({ kind, from, to }) => {
        const [source, target] = [from.unit && ids.get(from.unit), to.unit && ids.get(to.unit)];
        const style = STYLES[kind];
        return style === undefined || source === undefined || target === undefined
            ? []
            : [`  ${source} -> ${target}${style};`];
    });
    return digraph([...clusters(ids, graph), ...new Set(edges)]);
}
function drawFindings(graph, units, findings) {
    const unitsOf = (0,graph_parts/* unitFinder */.T2)(graph, units);
    const ids = new Map();
    const lines = findings.flatMap((finding, index) => {
        const about = [finding.subject, ...finding.alsoIn].flatMap(unitsOf);
        const label = `${graph_dot_text(finding.policy)}\\n${graph_dot_text(finding.message)}`;
        return [
            `  f${index} [label="${label}", shape=note, style=filled, fillcolor="${COLORS[finding.severity]}"];`,
            ...[...new Set(about)].map((unit) => {
                const id = ids.get(unit) ?? `u${ids.size}`;
                ids.set(unit, id);
                return `  ${id} -> f${index} [dir=none];`;
            }),
        ];
    });
    return digraph([...clusters(ids, graph), ...lines]);
}
function clusters(ids, graph) {
    const names = [...new Set([...ids.keys()].map(({ cluster }) => cluster))].sort();
    return names.flatMap((name, index) => [
        `  subgraph cluster_${index} {`,
        `    label="${graph_dot_text(name)}";`,
        ...[...ids].filter(([unit]) => unit.cluster === name).map(([unit, id]) => `    ${node(unit, id, graph)}`),
        '  }',
    ]);
}
function node(unit, id, graph) {
    const place = (0,graph_parts/* placeLabel */.sk)(unit, graph);
    const label = place === '' ? graph_dot_text((0,graph_parts/* unitName */.Cq)(unit)) : `${graph_dot_text((0,graph_parts/* unitName */.Cq)(unit))}\\n${graph_dot_text(place)}`;
    return `${id} [label="${label}"${unit.status === 'rendered' ? '' : ', style=dashed'}];`;
}
function graph_dot_text(name) {
    return (0,report_escape/* dot */.Om)((0,report_escape/* cut */.Jj)(name, MAX_LABEL));
}
function digraph(lines) {
    return `${['digraph "gitops-gate" {', '  rankdir=LR;', '  node [shape=box];', ...lines, '}'].join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
;// CONCATENATED MODULE: ./build/src/report/graph-json.js

/** The graph for programs, and for people who ask why: each inference stands beside what was inferred. */
function graphJson(graph, { cluster, findings } = {}) {
    const inCluster = (name) => cluster === undefined || name === cluster;
    const { environments, layers, rendering } = graph;
    return (0,json.jsonText)({
        version: 1,
        clusters: graph.clusters.filter(({ name }) => inCluster(name)),
        environments,
        layers,
        units: graph.units.filter((unit) => inCluster(unit.cluster)).map((unit) => unitView(unit, graph)),
        edges: graph.edges.filter(({ from }) => cluster === undefined || from.cluster === cluster).map(edgeView),
        objects: graph.objects
            .filter((object) => inCluster(object.cluster))
            .map(({ owners, ...identity }) => ({
            ...identity,
            owners: owners.map(({ unit, shared, sharedReason }) => ({ unit: unit.id, shared, sharedReason })),
        })),
        namespaces: graph.namespaces
            .filter((namespace) => inCluster(namespace.cluster))
            .map(({ uses, ...namespace }) => ({
            ...namespace,
            uses: uses.map(({ unit, environment }) => ({ unit: unit.id, environment })),
        })),
        images: graph.images
            .filter(({ unit }) => inCluster(unit.cluster))
            .map(({ unit, resource, reference }) => ({
            reference,
            unit: unit.id,
            kind: resource.kind,
            name: resource.name,
        })),
        cycles: graph.cycles.map(({ kind, members, references }) => ({
            kind,
            members,
            locations: references.map((reference) => reference.locate()),
        })),
        inferences: graph.inferences,
        assumptions: rendering.assumptions,
        problems: rendering.problems,
        findings,
    });
}
function unitView(unit, graph) {
    const { id, cluster, kind, controller, namespace, name, location, createdBy, entryPoint, status, suspended } = unit;
    return {
        id,
        cluster,
        kind,
        controller,
        namespace,
        name,
        location,
        createdBy: createdBy ?? null,
        entryPoint: entryPoint ?? null,
        ...graph.placements.get(id),
        status,
        suspended,
        prune: unit.prune,
        targetNamespace: unit.targetNamespace,
        sources: unit.sources,
        dependsOn: unit.dependsOn.map((dependency) => ({
            kind: dependency.kind,
            namespace: dependency.namespace,
            name: dependency.name,
        })),
        release: unit.release ?? null,
        resources: unit.resources.length,
        problems: unit.problems,
    };
}
function edgeView({ kind, from, to, reference }) {
    return { kind, from: endView(from), to: endView(to), field: reference.field, location: reference.locate() };
}
function endView({ unit, label, path, cluster, environment, layer, app }) {
    return { unit: unit?.id ?? null, label, path, cluster, environment, layer, app };
}

// EXTERNAL MODULE: ./build/src/report/graph-mermaid.js
var graph_mermaid = __webpack_require__(5258);
// EXTERNAL MODULE: ./build/src/report/hide.js
var hide = __webpack_require__(3566);
// EXTERNAL MODULE: ./build/src/run.js + 140 modules
var run = __webpack_require__(4202);
// EXTERNAL MODULE: ./build/src/cli/input.js
var cli_input = __webpack_require__(2036);
// EXTERNAL MODULE: ./build/src/cli/output.js
var cli_output = __webpack_require__(3135);
;// CONCATENATED MODULE: ./build/src/cli/graph.js








const WRITERS = {
    json: graphJson,
    mermaid: graph_mermaid/* graphMermaid */._,
    dot: graphDot,
    html: async (found, drawing) => (await Promise.all(/* import() */[__webpack_require__.e(2335), __webpack_require__.e(6508)]).then(__webpack_require__.bind(__webpack_require__, 2335))).graphPage(found, drawing),
};
/** `gitops-gate graph`. */
async function graph(invocation) {
    const format = invocation.text('format') ?? 'json';
    const write = (0,cli_output/* formatOf */.b)(WRITERS, format);
    const violationsOnly = invocation.flag('violations');
    // A page marks what the policies say, whether or not it shows anything else.
    const { found, findings } = await look(invocation, violationsOnly || format === 'html');
    const cluster = (0,cli_input/* clusterOf */.es)(invocation, found);
    const text = await write(found, { cluster, findings, violationsOnly });
    const output = invocation.text('output');
    if (output === undefined)
        invocation.out(text);
    else
        (0,cli_output/* writeOutput */.z)(output, text);
    return found.units.length === 0 ? exit/* EXIT */.dc.notEvaluated : exit/* EXIT */.dc.clean;
}
/** The graph, and where it is wanted what the policies say of it. */
async function look(invocation, judged) {
    const input = (0,cli_input/* inputOf */.wg)(invocation);
    if (!judged) {
        const side = await (0,run/* inspect */.Nn)(input);
        return { found: (0,hide/* hideInGraph */.uP)(side.graph, (0,run/* maskOfSides */.OY)(side)) };
    }
    const { head, report } = await (0,run.check)({
        ...input,
        pullRequest: async () => ({ kind: 'none' }),
        failOn: 'error',
        now: (0,cli_input/* now */.tB)(invocation),
    });
    return { found: head.graph, findings: report.findings.filter(({ waiver }) => waiver === null) };
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


/***/ }),

/***/ 5258:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ graphMermaid),
/* harmony export */   violationGraph: () => (/* binding */ violationGraph)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6209);
/* harmony import */ var _graph_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5635);
/* harmony import */ var _rank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5324);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3629);




/** What GitHub draws: 50,000 characters and 500 edges. Fewer can still be read. */
const MAX_NODES = 200;
const MAX_EDGES = 300;
const MAX_FINDINGS = 40;
const MAX_LABEL = 80;
const MAX_TEXT = 45_000;
const ARROWS = {
    creates: '-->',
    dependsOn: '-. dependsOn .->',
    sourceRef: '-. source .->',
};
/** The graph as a mermaid flowchart: units by cluster, and either the edges between them or the findings about them. */
function graphMermaid(graph, { cluster, findings } = {}) {
    const units = graph.units.filter((unit) => cluster === undefined || unit.cluster === cluster);
    for (let most = MAX_NODES;; most = Math.floor(most / 2)) {
        const drawn = findings === undefined ? drawEdges(graph, units, most) : drawFindings(graph, units, findings, most);
        if (drawn.length <= MAX_TEXT || most < 2)
            return drawn;
    }
}
/** The graph of what is violated; `''` where nothing is, or where no unit has to do with it. */
function violationGraph(graph, all) {
    const findings = (0,_rank_js__WEBPACK_IMPORTED_MODULE_0__/* .ranked */ .a)(all.filter(({ waiver }) => waiver === null));
    const drawn = graphMermaid(graph, { findings });
    return drawn.includes(' --- ') ? drawn : '';
}
function drawEdges(graph, all, most) {
    const units = all.slice(0, most);
    const ids = new Map(units.map((unit, index) => [unit, `u${index}`]));
    const edges = graph.edges.flatMap(({ kind, from, to }) => {
        const [source, target] = [from.unit && ids.get(from.unit), to.unit && ids.get(to.unit)];
        const arrow = ARROWS[kind];
        return arrow === undefined || source === undefined || target === undefined
            ? []
            : [`  ${source} ${arrow} ${target}`];
    });
    const distinct = [...new Set(edges)];
    const left = [
        ...(all.length > units.length ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(all.length - units.length, 'more unit')] : []),
        ...(distinct.length > MAX_EDGES ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(distinct.length - MAX_EDGES, 'more edge')] : []),
    ];
    return flowchart([...clusters(units, ids, graph), ...distinct.slice(0, MAX_EDGES), ...leftOut(left)]);
}
function drawFindings(graph, all, findings, most) {
    const shown = findings.slice(0, Math.min(MAX_FINDINGS, most));
    const unitsOf = (0,_graph_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .unitFinder */ .T2)(graph, all);
    const ids = new Map();
    const lines = [];
    let [drawn, undrawn] = [0, 0];
    for (const [index, finding] of shown.entries()) {
        const label = `<b>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .mermaid */ .a4)(finding.policy)}</b><br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .mermaid */ .a4)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(finding.message, MAX_LABEL))}`;
        lines.push(`  f${index}["${label}"]:::${finding.severity}`);
        for (const unit of new Set([finding.subject, ...finding.alsoIn].flatMap(unitsOf))) {
            if (!ids.has(unit) && ids.size < most)
                ids.set(unit, `u${ids.size}`);
            const id = ids.get(unit);
            if (id === undefined || drawn >= MAX_EDGES)
                undrawn++;
            else {
                lines.push(`  ${id} --- f${index}`);
                drawn++;
            }
        }
    }
    const left = [
        ...(findings.length > shown.length ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(findings.length - shown.length, 'more finding')] : []),
        ...(undrawn > 0 ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(undrawn, 'more place')] : []),
    ];
    return flowchart([
        ...clusters([...ids.keys()], ids, graph),
        ...lines,
        ...leftOut(left),
        '  classDef error fill:#fdd,stroke:#c00,color:#000',
        '  classDef warning fill:#fec,stroke:#c80,color:#000',
        '  classDef note fill:#def,stroke:#08c,color:#000',
    ]);
}
function clusters(units, ids, graph) {
    const names = [...new Set(units.map(({ cluster }) => cluster))].sort();
    return names.flatMap((name, index) => [
        `  subgraph c${index}["${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .mermaid */ .a4)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(name, MAX_LABEL))}"]`,
        ...units
            .filter(({ cluster }) => cluster === name)
            .map((unit) => `    ${ids.get(unit)}["${unitLabel(unit, graph)}"]`),
        '  end',
    ]);
}
function unitLabel(unit, graph) {
    const where = (0,_graph_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLabel */ .sk)(unit, graph);
    const label = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .mermaid */ .a4)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)((0,_graph_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .unitName */ .Cq)(unit), MAX_LABEL));
    return where === '' ? label : `${label}<br><i>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .mermaid */ .a4)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(where, MAX_LABEL))}</i>`;
}
function leftOut(what) {
    return what.length === 0 ? [] : [`  rest["… and ${what.join(' and ')}"]`];
}
function flowchart(lines) {
    return `${['flowchart LR', ...lines].join('\n')}\n`;
}


/***/ }),

/***/ 5635:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ unitName),
/* harmony export */   T2: () => (/* binding */ unitFinder),
/* harmony export */   sk: () => (/* binding */ placeLabel)
/* harmony export */ });
/*
 * What every drawing of the graph says alike.
 */
/** Finds, among some units, the one that a subject names and those that own the object that it names. */
function unitFinder(graph, units) {
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    const owners = new Map();
    for (const object of graph.objects) {
        const among = object.owners.map(({ unit }) => unit).filter(({ id }) => byId.has(id));
        owners.set(keyOf(object), [...(owners.get(keyOf(object)) ?? []), ...among]);
    }
    return (subject) => {
        const named = byId.get(subject.unit);
        return [...new Set([...(named === undefined ? [] : [named]), ...(owners.get(keyOf(subject)) ?? [])])];
    };
}
function keyOf({ cluster, kind, namespace, name }) {
    return JSON.stringify([cluster, kind, namespace, name]);
}
/** What to call a unit within its cluster. */
function unitName({ kind, namespace, name }) {
    return `${kind} ${namespace === '' ? name : `${namespace}/${name}`}`;
}
/** The environment and the layer of a unit, those that are known. */
function placeLabel({ id }, graph) {
    const place = graph.placements.get(id);
    return [place?.environment, place?.layer].filter((part) => part !== undefined && part !== 'unknown').join(', ');
}


/***/ }),

/***/ 7912:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonReport: () => (/* binding */ jsonReport),
/* harmony export */   jsonText: () => (/* binding */ jsonText)
/* harmony export */ });
/** The report for programs: `schemas/report.schema.json`. */
function jsonReport(report) {
    return jsonText(report);
}
/** Controls of C1, and what reorders or hides text; JSON itself writes out only those of C0. */
const INVISIBLE = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g;
/**
 * A value as JSON that nothing in a terminal or a workflow's log obeys: what hides is written as escapes, which change
 * no value, and so is `##[`, which the runner takes for a command wherever it stands in a line.
 */
function jsonText(value) {
    const text = JSON.stringify(value, undefined, 2)
        .replace(INVISIBLE, (found) => found.split('').map(escaped).join(''))
        .replaceAll('##[', '#\\u0023[');
    return `${text}\n`;
}
function escaped(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 5324:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ranked),
/* harmony export */   w: () => (/* binding */ news)
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'note'];
/** Findings in the order in which to read them: what blocks first, what is waived last, and changed lines before others. */
function ranked(findings, isChanged = () => false) {
    const ranks = new Map(findings.map((finding) => [finding, rankOf(finding, isChanged)]));
    return [...findings].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}
/** What is new and not waived, in that order: what there is to tell to who made the change. */
function news({ findings }, isChanged) {
    return ranked(findings.filter(({ isNew, waiver }) => isNew && waiver === null), isChanged);
}
function rankOf({ severity, isNew, waiver, location }, isChanged) {
    const severe = SEVERITIES.indexOf(severity);
    return (waiver === null ? 0 : 20) + (isNew ? 0 : 10) + 2 * severe + (isChanged(location) ? 0 : 1);
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
