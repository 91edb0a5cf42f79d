export const id = 786;
export const ids = [786,913,169];
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
    return { directory, config: invocation.text('config'), ownUrls: (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowUrls */ .C1)(invocation.env) };
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
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(4913);
// EXTERNAL MODULE: ./build/src/run.js + 129 modules
var run = __webpack_require__(4727);
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
        `    applies it from ${(0,report_text/* placeOf */.$)((0,provenance/* originOf */.yv)(resource, ['metadata', 'name']))}`,
        `    is written at   ${(0,report_text/* placeOf */.$)(unit.location)}`,
    ]
        .map((line) => `${line}\n`)
        .join('');
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
function framer({ textOf, mask = _util_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .SHOW_ALL */ .u6 }) {
    return (location) => {
        const frame = frameOf(location, textOf);
        return frame === undefined || mask(frame.text) !== frame.text ? undefined : frame;
    };
}
/** The line at a location, and the word that stands there. */
function frameOf(location, textOf) {
    const text = textOf(location.path);
    const lines = text?.split(/\r\n|\r|\n/, location.line) ?? [];
    const line = lines[location.line - 1];
    if (text === undefined || line === undefined || line.trim() === '')
        return undefined;
    if (mayHoldSecrets(text) && !isHarmless(lines))
        return undefined;
    const column = Math.min(location.column - 1, line.length - 1);
    const start = column > MAX_WIDTH - 40 ? column - 40 : 0;
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(line.slice(start), MAX_WIDTH);
    const word = /^(?:"[^"]*"|'[^']*'|[^\s,#]+)/.exec(shown.slice(column - start))?.[0].replace(/:$/, '') ?? '';
    return { line: location.line, text: shown, column: column - start, length: Math.max(word.length, 1) };
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
    bold: '1',
    dim: '2',
};
function painter(colors) {
    return colors ? (color, text) => `\u001b[${CODES[color]}m${text}\u001b[0m` : (_color, text) => text;
}


/***/ }),

/***/ 4913:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   N: () => (/* binding */ findingText),
/* harmony export */   textReport: () => (/* binding */ textReport)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6209);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3169);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4928);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3629);




/** How many places of one kind are written out before the rest is counted. */
const SHOWN = 5;
/**
 * The report for people at a terminal: what could not be judged, a block for each finding, as compilers write them, and
 * the verdict. What is last is what they see.
 */
function textReport(report, context) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(context.colors);
    const framed = (0,_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .framer */ .C)(context);
    const blocks = report.findings.map((finding) => findingBlock(finding, framed, paint));
    return `${[coverageBlock(report.coverage, paint), ...blocks, verdictLine(report, paint)].filter((block) => block !== '').join('\n\n')}\n`;
}
/** One finding, as the report shows it. */
function findingText(finding, context) {
    return findingBlock(finding, (0,_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .framer */ .C)(context), (0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(context.colors));
}
function findingBlock(finding, framed, paint) {
    const { policy, severity, message, fix, waiver, isNew, location, related, alsoIn } = finding;
    const color = waiver === null ? severity : 'dim';
    const title = `${paint(color, `${severity}[${shown(policy)}]`)}${paint('bold', `: ${shown(message)}`)}`;
    const lines = [`${title}${waiver === null && isNew ? '' : paint('dim', waiver ? ' (waived)' : ' (not new)')}`];
    lines.push(...placeLines(location, framed, color, paint));
    for (const place of related.slice(0, SHOWN)) {
        lines.push(`  ${paint('note', 'note')}: ${shown(place.message)}`, ...placeLines(place, framed, 'note', paint));
    }
    if (related.length > SHOWN)
        lines.push(`  note: and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(related.length - SHOWN, 'more place')}`);
    if (alsoIn.length > 0)
        lines.push(`   = also in: ${shown((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(alsoIn.map(subjectLabel), 3))}`);
    if (waiver !== null) {
        const until = waiver.expires === '' ? '' : ` until ${waiver.expires}`;
        lines.push(`   = waived${shown(until)}: ${shown(waiver.reason)} (${placeOf(waiver.location)})`);
    }
    else if (fix !== '')
        lines.push(`   = fix: ${shown(fix)}`);
    return lines.join('\n');
}
function placeLines(location, framed, color, paint) {
    const place = `  ${paint('frame', '-->')} ${placeOf(location)}`;
    const frame = framed(location);
    if (frame === undefined)
        return [place];
    const gutter = ' '.repeat(String(frame.line).length);
    // A tab is one column of the file and must stay one here.
    const line = shown(frame.text.replaceAll('\t', ' '));
    return [
        place,
        `${gutter} ${paint('frame', '|')}`,
        `${paint('frame', `${frame.line} |`)} ${line}`,
        `${gutter} ${paint('frame', '|')} ${' '.repeat(frame.column)}${paint(color, '^'.repeat(frame.length))}`,
    ];
}
/** `path:line:column`, as editors and terminals make links of it. */
function placeOf({ path, line, column }) {
    return `${shown(path)}:${line}:${column}`;
}
function subjectLabel({ unit, cluster, kind, name }) {
    return unit || [cluster, kind, name].filter((part) => part !== '').join('/');
}
function coverageBlock(coverage, paint) {
    const lines = [
        ...coverage.assumptions.map((assumption) => `${paint('note', 'assumed')}: ${shown(assumption)}`),
        ...noticeLines('not rendered (failed)', coverage.failed, paint),
        ...noticeLines('not rendered (opaque)', coverage.opaque, paint),
        ...coverage.notEvaluated.map(({ policy, reason }) => `${paint('warning', 'not evaluated')}: ${shown(policy)}: ${shown(reason)}`),
    ];
    return lines.join('\n');
}
/** One line for each reason at one place, with the units that have it: many units share a chart or a remote base. */
function noticeLines(title, notices, paint) {
    const byReason = new Map();
    for (const { unit, reason, location } of notices) {
        const found = byReason.get(reason);
        if (found === undefined)
            byReason.set(reason, { units: [unit], location });
        else
            found.units.push(unit);
    }
    return [...byReason].map(([reason, { units, location }]) => {
        const named = [...new Set(units)].filter((unit) => unit !== '');
        const who = named.length === 0 ? '' : ` ${shown((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(named, SHOWN))}:`;
        return `${paint('warning', title)}:${who} ${shown(reason)} (${placeOf(location)})`;
    });
}
function verdictLine({ verdict, counts, coverage, findings, change }, paint) {
    const old = findings.filter(({ isNew, waiver }) => !isNew && waiver === null).length;
    const found = [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(counts.error, 'error'),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(counts.warning, 'warning'),
        ...(counts.note > 0 ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(counts.note, 'note')] : []),
        ...(counts.waived > 0 ? [`${counts.waived} waived`] : []),
        ...(old > 0 ? [`${old} not new`] : []),
    ].join(', ');
    const looked = [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(coverage.resources, 'resource'),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(coverage.units, 'unit'),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(coverage.clusters, 'cluster'),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(coverage.files, 'file'),
    ].join(', ');
    const reach = change === null ? '' : `\nchange: ${changeLine(change)}`;
    return `${paint(verdict === 'pass' ? 'pass' : 'error', verdict)}: ${found} in ${looked}${reach}`;
}
function changeLine({ environments, resources }) {
    const where = environments.length === 0 ? 'no environment' : shown(environments.join(', '));
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(resources.length, 'resource')} changed, reaching ${where}`;
}
/** A stranger's text, made harmless and bearably short. */
function shown(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(text, 1000));
}


/***/ }),

/***/ 3629:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
