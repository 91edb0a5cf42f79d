export const id = 426;
export const ids = [426,258];
export const modules = {

/***/ 9426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  graph: () => (/* binding */ graph)
});

// EXTERNAL MODULE: ./build/src/model/exit.js
var exit = __webpack_require__(423);
;// CONCATENATED MODULE: ./build/src/report/graph-json.js
/** The graph for programs, and for people who ask why: each inference stands beside what was inferred. */
function graphJson(graph, { cluster, findings } = {}) {
    const inCluster = (name) => cluster === undefined || name === cluster;
    const { environments, layers, rendering } = graph;
    return `${JSON.stringify({
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
    }, undefined, 2)}\n`;
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
// EXTERNAL MODULE: ./build/src/run.js + 129 modules
var run = __webpack_require__(7495);
// EXTERNAL MODULE: ./build/src/util/suggest.js
var suggest = __webpack_require__(3556);
// EXTERNAL MODULE: ./build/src/cli/input.js + 1 modules
var cli_input = __webpack_require__(865);
;// CONCATENATED MODULE: ./build/src/cli/graph.js






const FORMATS = ['json', 'mermaid'];
/** `gitops-gate graph`. */
async function graph(invocation) {
    const format = invocation.text('format') ?? 'json';
    if (!FORMATS.includes(format)) {
        throw new exit/* UsageError */.eb(`there is no format ${format}${(0,suggest/* didYouMean */.a)(format, FORMATS)}: there are ${FORMATS.join(', ')}`);
    }
    const { found, findings } = await look(invocation);
    const cluster = (0,cli_input/* clusterOf */.es)(invocation, found);
    if (format === 'mermaid')
        invocation.out((0,graph_mermaid.graphMermaid)(found, { cluster, findings }));
    else
        invocation.out(graphJson(found, { cluster, findings }));
    return found.units.length === 0 ? exit/* EXIT */.dc.notEvaluated : exit/* EXIT */.dc.clean;
}
/** The graph, and with `--violations` what the policies say of it. */
async function look(invocation) {
    const input = (0,cli_input/* inputOf */.wg)(invocation);
    if (!invocation.flag('violations'))
        return { found: (await (0,run/* inspect */.Nn)(input)).graph };
    const { head, report } = await (0,run/* check */.z6)({
        ...input,
        pullRequest: async () => ({ kind: 'none' }),
        failOn: 'error',
        today: (0,cli_input/* today */.Ec)(),
    });
    return { found: head.graph, findings: report.findings.filter(({ waiver }) => waiver === null) };
}


/***/ }),

/***/ 5258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphMermaid: () => (/* binding */ graphMermaid)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3629);


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
        ...(all.length > units.length ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(all.length - units.length, 'more unit')] : []),
        ...(distinct.length > MAX_EDGES ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(distinct.length - MAX_EDGES, 'more edge')] : []),
    ];
    return flowchart([...clusters(units, ids, graph), ...distinct.slice(0, MAX_EDGES), ...leftOut(left)]);
}
function drawFindings(graph, all, findings, most) {
    const shown = findings.slice(0, Math.min(MAX_FINDINGS, most));
    const byId = new Map(all.map((unit) => [unit.id, unit]));
    const ids = new Map();
    const lines = [];
    for (const [index, finding] of shown.entries()) {
        const label = `<b>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaid */ .a4)(finding.policy)}</b><br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaid */ .a4)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(finding.message, MAX_LABEL))}`;
        lines.push(`  f${index}["${label}"]:::${finding.severity}`);
        for (const unit of new Set([finding.subject, ...finding.alsoIn].flatMap((about) => unitsOf(about, graph, byId)))) {
            if (!ids.has(unit) && ids.size < most)
                ids.set(unit, `u${ids.size}`);
            const id = ids.get(unit);
            if (id !== undefined && lines.length < MAX_EDGES)
                lines.push(`  ${id} --- f${index}`);
        }
    }
    const left = findings.length > shown.length ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(findings.length - shown.length, 'more finding')] : [];
    return flowchart([
        ...clusters([...ids.keys()], ids, graph),
        ...lines,
        ...leftOut(left),
        '  classDef error fill:#fdd,stroke:#c00,color:#000',
        '  classDef warning fill:#fec,stroke:#c80,color:#000',
        '  classDef note fill:#def,stroke:#08c,color:#000',
    ]);
}
/** The units that a subject names, or those that own the object that it names. */
function unitsOf(subject, graph, byId) {
    const owners = graph.objects
        .filter(({ cluster, kind, namespace, name }) => cluster === subject.cluster &&
        kind === subject.kind &&
        namespace === subject.namespace &&
        name === subject.name)
        .flatMap((object) => object.owners.map(({ unit }) => unit));
    const named = byId.get(subject.unit);
    return [...(named === undefined ? [] : [named]), ...owners].filter(({ id }) => byId.has(id));
}
function clusters(units, ids, graph) {
    const names = [...new Set(units.map(({ cluster }) => cluster))].sort();
    return names.flatMap((name, index) => [
        `  subgraph c${index}["${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaid */ .a4)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(name, MAX_LABEL))}"]`,
        ...units
            .filter(({ cluster }) => cluster === name)
            .map((unit) => `    ${ids.get(unit)}["${unitLabel(unit, graph)}"]`),
        '  end',
    ]);
}
function unitLabel({ id, kind, namespace, name }, graph) {
    const place = graph.placements.get(id);
    const where = [place?.environment, place?.layer]
        .filter((part) => part !== undefined && part !== 'unknown')
        .join(', ');
    const label = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaid */ .a4)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(`${kind} ${namespace === '' ? name : `${namespace}/${name}`}`, MAX_LABEL));
    return where === '' ? label : `${label}<br><i>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaid */ .a4)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(where, MAX_LABEL))}</i>`;
}
function leftOut(what) {
    return what.length === 0 ? [] : [`  rest["… and ${what.join(' and ')}"]`];
}
function flowchart(lines) {
    return `${['flowchart LR', ...lines].join('\n')}\n`;
}


/***/ }),

/***/ 3629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   h: () => (/* binding */ counted)
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


/***/ })

};
