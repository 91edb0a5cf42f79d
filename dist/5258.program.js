export const id = 5258;
export const ids = [5258];
export const modules = {

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
