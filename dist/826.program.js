export const id = 826;
export const ids = [826];
export const modules = {

/***/ 5826:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  graphHtml: () => (/* binding */ graphHtml)
});

// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
// EXTERNAL MODULE: ./build/src/model/graph.js
var model_graph = __webpack_require__(403);
// EXTERNAL MODULE: ./build/src/model/provenance.js
var provenance = __webpack_require__(9248);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/graph-parts.js
var graph_parts = __webpack_require__(5635);
;// CONCATENATED MODULE: ./build/src/report/html/graph-payload.js
/*
 * What the page of the graph knows: the shape of the data that its script reads. Names are ready to be shown. Units,
 * objects, paths and findings are called by their index, so that a name stands there once.
 */
const EDGE_KINDS = ['creates', 'dependsOn', 'sourceRef'];

;// CONCATENATED MODULE: ./build/src/report/html/graph-view.js






const MAX_TEXT = 400;
/** Places named of one kind for one unit or finding. */
const MAX_PLACES = 200;
const MAX_OBJECTS = 60_000;
const RISKS = ['critical', 'high', 'medium', 'low'];
/** What the page of the graph shows, from the graph and what the policies say of it. */
function graphView(graph, { cluster, findings = [], violationsOnly }) {
    const units = graph.units.filter((unit) => cluster === undefined || unit.cluster === cluster);
    const book = new PlaceBook();
    const unitIndex = new Map(units.map((unit, index) => [unit.id, index]));
    const clusters = indexed(units.map((unit) => unit.cluster).sort(util_text/* compareText */.n));
    const environments = indexed(environmentNames(graph, units));
    const layers = indexed([...graph.layers, ...units.map((unit) => graph.placements.get(unit.id)?.layer ?? model_graph/* UNKNOWN */.H)]);
    const { objects, left, perUnit } = objectsOf(graph, unitIndex, book);
    const about = findingsOf(graph, units, findings, book);
    const namespaces = namespacesByUnit(graph, unitIndex);
    const loose = looseEnds(graph);
    const findingsPerUnit = units.map(() => []);
    for (const [index, finding] of about.entries())
        for (const unit of finding.units)
            findingsPerUnit[unit]?.push(index);
    const view = (unit, index) => {
        const placement = graph.placements.get(unit.id);
        return {
            id: shown(unit.id),
            cluster: clusters.get(unit.cluster) ?? 0,
            environment: environments.get(placement?.environment ?? model_graph/* UNKNOWN */.H) ?? 0,
            environmentReason: shown(placement?.environmentReason ?? ''),
            layer: layers.get(placement?.layer ?? model_graph/* UNKNOWN */.H) ?? 0,
            layerReason: shown(placement?.layerReason ?? ''),
            kind: unit.kind,
            controller: unit.controller,
            namespace: shown(unit.namespace),
            name: shown(unit.name),
            at: book.place(unit.location),
            entryPoint: unit.createdBy === undefined ? shown(unit.entryPoint ?? 'nothing creates it') : '',
            status: unit.status,
            suspended: unit.suspended,
            prune: unit.prune,
            targetNamespace: shown(unit.targetNamespace),
            sources: unit.sources.map((source) => shown(sourceText(source))),
            problems: unit.problems.slice(0, MAX_PLACES).map(({ message, location }) => book.word(message, location)),
            reads: unit.reads.slice(0, MAX_PLACES).map((read) => book.word(read.to, read.locate())),
            loose: (loose.get(unit.id) ?? [])
                .slice(0, MAX_PLACES)
                .map(({ to, reference }) => book.word(`${reference.field}: ${to.label}`, reference.locate())),
            namespaces: (namespaces[index] ?? []).map(shown),
            objects: perUnit[index] ?? [],
            findings: findingsPerUnit[index] ?? [],
        };
    };
    const unitViews = units.map(view);
    const edges = edgesOf(graph, unitIndex, book);
    return {
        title: cluster === undefined ? 'All clusters' : shown(cluster),
        clusters: [...clusters.keys()].map((name) => {
            const found = graph.clusters.find((each) => each.name === name);
            const at = found === undefined ? null : book.place(found.location);
            return { name: shown(name), reason: shown(found?.reason ?? ''), server: shown(found?.server ?? ''), at };
        }),
        environments: [...environments.keys()].map((name) => {
            const found = graph.environments.find((each) => each.name === name);
            return { name: known(name), risk: found?.risk ?? model_graph/* UNKNOWN */.H, reason: shown(found?.reason ?? '') };
        }),
        layers: [...layers.keys()].map(known),
        units: unitViews,
        edges,
        objects,
        objectsLeftOut: left,
        findings: about,
        violationsOnly: violationsOnly === true,
        // Last, when every place is known.
        paths: book.paths,
    };
}
/** Paths by their index, in the order in which they were asked for. */
class PlaceBook {
    paths = [];
    #index = new Map();
    place({ path, line }) {
        let index = this.#index.get(path);
        if (index === undefined) {
            index = this.paths.push(shown(path)) - 1;
            this.#index.set(path, index);
        }
        return [index, line];
    }
    word(what, location) {
        return { what: shown(what), at: this.place(location) };
    }
}
function environmentNames(graph, units) {
    const used = new Set(units.map((unit) => graph.placements.get(unit.id)?.environment ?? model_graph/* UNKNOWN */.H));
    const rank = (name) => {
        const at = RISKS.indexOf(graph.environments.find((each) => each.name === name)?.risk ?? model_graph/* UNKNOWN */.H);
        return name === model_graph/* UNKNOWN */.H ? RISKS.length + 1 : at < 0 ? RISKS.length : at;
    };
    return [...used].sort((a, b) => rank(a) - rank(b) || (0,util_text/* compareText */.n)(a, b));
}
function objectsOf(graph, unitIndex, book) {
    const perUnit = [...unitIndex].map(() => []);
    const objects = [];
    let left = 0;
    for (const object of graph.objects) {
        const owners = object.owners.flatMap(({ unit, resource, sharedReason }) => {
            const index = unitIndex.get(unit.id);
            return index === undefined ? [] : [{ index, resource, sharedReason }];
        });
        if (owners.length === 0)
            continue;
        if (objects.length === MAX_OBJECTS) {
            left++;
            continue;
        }
        for (const index of new Set(owners.map((owner) => owner.index)))
            perUnit[index]?.push(objects.length);
        objects.push({
            ...objectName(object),
            owners: owners.map(({ index, resource, sharedReason }) => {
                return [index, book.place((0,provenance/* originOf */.yv)(resource, [])), shown(sharedReason)];
            }),
        });
    }
    return { objects, left, perUnit };
}
function objectName({ kind, group, namespace, name }) {
    return { kind: shown(kind), group: shown(group), namespace: shown(namespace), name: shown(name) };
}
function findingsOf(graph, units, findings, book) {
    const ofSubject = (0,graph_parts/* unitFinder */.T2)(graph, units);
    const index = new Map(units.map((unit, at) => [unit, at]));
    const ofFile = unitsByFile(units);
    return findings.map(({ policy, severity, message, fix, location, related, subject, alsoIn }) => {
        const named = [subject, ...alsoIn].flatMap(ofSubject);
        const among = named.length > 0 ? named : [...(ofFile().get(location.path) ?? [])];
        return {
            policy: shown(policy),
            severity,
            message: shown(message),
            fix: shown(fix),
            at: book.place(location),
            related: related.slice(0, MAX_PLACES).map((place) => book.word(place.message, place)),
            units: [...new Set(among.map((unit) => index.get(unit) ?? -1))].sort((a, b) => a - b),
        };
    });
}
/** Which units hold something of a file: for findings about a file and nothing in it. */
function unitsByFile(units) {
    let known;
    return () => {
        if (known !== undefined)
            return known;
        known = new Map();
        for (const unit of units) {
            const files = [unit.location.path, ...unit.resources.map(({ document }) => document.path)];
            for (const file of new Set(files))
                known.set(file, (known.get(file) ?? new Set()).add(unit));
        }
        return known;
    };
}
function namespacesByUnit(graph, unitIndex) {
    const perUnit = [...unitIndex].map(() => new Set());
    for (const { name, uses } of graph.namespaces) {
        for (const { unit } of uses)
            perUnit[unitIndex.get(unit.id) ?? -1]?.add(name);
    }
    return perUnit.map((names) => [...names].sort(util_text/* compareText */.n));
}
function edgesOf(graph, unitIndex, book) {
    const known = new Set();
    return graph.edges.flatMap((edge) => {
        const drawn = drawnEdge(edge, unitIndex);
        if (drawn === undefined || known.has(drawn.join()))
            return [];
        known.add(drawn.join());
        const [kind, from, to] = drawn;
        return [{ kind, from, to, at: book.place(edge.reference.locate()) }];
    });
}
function drawnEdge({ kind, from, to }, unitIndex) {
    const [source, target] = [unitIndex.get(from.unit?.id ?? ''), unitIndex.get(to.unit?.id ?? '')];
    if (!isDrawn(kind) || source === undefined || target === undefined || source === target)
        return undefined;
    return [kind, source, target];
}
/** The references that lead to no unit, by the id of the unit that makes them. */
function looseEnds(graph) {
    const byUnit = new Map();
    for (const edge of graph.edges) {
        if (!isDrawn(edge.kind) || edge.to.unit !== undefined || edge.from.unit === undefined)
            continue;
        const { id } = edge.from.unit;
        byUnit.set(id, [...(byUnit.get(id) ?? []), edge]);
    }
    return byUnit;
}
function isDrawn(kind) {
    return EDGE_KINDS.includes(kind);
}
function sourceText(source) {
    switch (source.kind) {
        case 'here':
            return `this repository: ${source.path === '' ? '.' : source.path}`;
        case 'git':
            return `${source.url}${source.revision === '' ? '' : ` at ${source.revision}`}: ${source.path === '' ? '.' : source.path}`;
        case 'chart':
            return `chart ${source.chart} ${source.version} of ${source.repository}`;
        case 'oci':
            return `${source.url} ${source.revision}`;
        case 'bucket':
            return `bucket ${source.name}`;
        case 'unknown':
            return source.reason;
    }
}
function indexed(names) {
    return new Map([...new Set(names)].map((name, index) => [name, index]));
}
function known(name) {
    return name === model_graph/* UNKNOWN */.H ? '' : shown(name);
}
function shown(text) {
    return (0,report_escape/* plain */.pj)((0,report_escape/* cut */.Jj)(text, MAX_TEXT));
}

// EXTERNAL MODULE: ./build/src/report/html/page.js
var page = __webpack_require__(113);
;// CONCATENATED MODULE: ./build/src/report/html/graph-page.js



/**
 * The graph as one page that needs nothing but itself: clusters and environments as regions, layers as bands, units as
 * nodes, and what the policies say of them.
 */
function graphHtml(graph, options, assets) {
    const data = graphView(graph, options);
    const summary = `${(0,words/* counted */.h)(data.units.length, 'unit')} in ${(0,words/* counted */.h)(data.clusters.length, 'cluster')}`;
    const body = [
        '<div id="app" class="app">',
        `<noscript><p class="empty">${summary}. This page draws the graph with its own script, which is switched off.</p></noscript>`,
        '</div>',
    ].join('\n');
    return (0,page/* htmlPage */.X)({ title: `gitops-gate: ${summary}`, body, data, ...assets });
}


/***/ }),

/***/ 113:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ htmlPage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);


/**
 * A document that needs nothing but itself. Its policy lets it run its own script and style, known by their digests, and
 * load nothing: whatever got past the escaping would stay text.
 */
function htmlPage({ title, body, data, script, style }) {
    const policy = [
        "default-src 'none'",
        `script-src ${digest(script)}`,
        `style-src ${digest(style)}`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    const parts = [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(title)}</title>`,
        `<style id="style">${style}</style>`,
        '</head>',
        '<body>',
        body,
        ...(data === undefined ? [] : [`<script type="application/json" id="data">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .scriptData */ .MK)(data)}</script>`]),
        `<script>${script}</script>`,
        '</body>',
        '</html>',
    ];
    return `${parts.join('\n')}\n`;
}
function digest(text) {
    return `'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64')}'`;
}


/***/ })

};
