export const id = 367;
export const ids = [367,6508];
export const modules = {

/***/ 5260:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ approvalLines),
/* harmony export */   T3: () => (/* binding */ DUTIES),
/* harmony export */   Uj: () => (/* binding */ glassWords),
/* harmony export */   kW: () => (/* binding */ candidatesOf),
/* harmony export */   qB: () => (/* binding */ NAMED),
/* harmony export */   y4: () => (/* binding */ missingWords)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3629);


/*
 * Who approved, who has not, and what an emergency owes: for the terminal, and the words for it.
 */
/** People that a line names before it counts the rest. */
const NAMED = 10;
/** What is owed, for people. */
const DUTIES = {
    postmortem: 'a postmortem',
    reconciliation: 'Git that says what runs, with the approvals that were missing',
};
/** The approvals as lines for a terminal; none where there is nothing to approve. */
function approvalLines(approvals, paint) {
    if (approvals === null)
        return [];
    return [...approvals.rules.map((rule) => ruleLine(rule, paint)), ...glassLines(approvals.breakGlass, paint)];
}
function ruleLine(result, paint) {
    const { environment, rule, met, given } = result;
    const who = given.length === 0 ? '' : `given by ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(given, NAMED)}`;
    const parts = [
        ...(met ? [] : [`missing: ${missingWords(result)}`]),
        who || (met ? 'none needed' : ''),
        voidWords(result),
    ];
    const name = rule === '' ? '' : ` (${rule})`;
    const text = parts.filter((part) => part !== '').join('; ');
    return `${paint(met ? 'pass' : 'error', 'approvals')}: ${shown(`${environment}${name}: ${text}`)}`;
}
function glassLines(glass, paint) {
    const [first, ...duties] = glassWords(glass);
    if (first === undefined)
        return [];
    const color = glass?.faults.length === 0 ? 'warning' : 'error';
    return [`${paint(color, 'break glass')}: ${shown(first)}`, ...duties.map((duty) => `  ${duty}`)];
}
/** What an emergency claims, and each of the things it owes; nothing where there is none. */
function glassWords(glass) {
    if (glass === null)
        return [];
    const { by, incident, faults, duties } = glass;
    if (faults.length > 0)
        return [`does not hold: ${faults.join('; ')}`];
    return [
        `by ${by} for ${incident}`,
        ...duties.map(({ duty, hours }) => `owed within ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(hours, 'hour')} of the merge: ${DUTIES[duty]}`),
    ];
}
/** What is still needed, in words. */
function missingWords(result) {
    const ways = result.needs.filter((need) => !need.some(isMet));
    return ways.map((need) => need.map(needWords).join(' or ')).join(' and ');
}
function needWords({ given, minimum, from }) {
    return `${given.length} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(minimum, 'approval')} from ${from}`;
}
/** Who can still give what is missing, where people are named. */
function candidatesOf({ needs }) {
    const missing = needs.filter((ways) => !ways.some(isMet)).flat();
    return [...new Set(missing.flatMap((need) => need.candidates ?? []))];
}
function isMet({ given, minimum }) {
    return given.length >= minimum;
}
function voidWords({ void: voided }) {
    return voided.map(({ user, why }) => `${user}'s does not count: ${why}`).join('; ');
}
function shown(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, 1000));
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

/***/ 367:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  textReport: () => (/* binding */ textReport)
});

// EXTERNAL MODULE: ./build/src/report/approvals.js
var approvals = __webpack_require__(5260);
// EXTERNAL MODULE: ./build/src/report/page.js
var report_page = __webpack_require__(4385);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
;// CONCATENATED MODULE: ./build/src/report/coverage-text.js


/** Units that are named for one reason, and lines of one kind, before the rest is counted. */
const UNITS = 5;
const LINES = 8;
/** What was not judged, and what was assumed: a line for each reason. `all` names every one. */
function coverageText(coverage, page, all) {
    const { paint } = page;
    const lines = [
        ...bounded(noticeLines(paint('warning', 'not rendered (failed)'), coverage.failed, all), all),
        ...bounded(noticeLines(paint('warning', 'not rendered (opaque)'), coverage.opaque, all), all),
        ...coverage.notEvaluated.map(({ policy, reason }) => `${paint('warning', 'not evaluated')}: ${(0,report_page/* shown */.SP)(policy)}: ${(0,report_page/* shown */.SP)(reason)}`),
        ...bounded(coverage.assumptions.map((assumption) => `${paint('note', 'assumed')}: ${(0,report_page/* shown */.SP)(assumption)}`), all),
    ];
    return lines.flatMap((line) => page.lines(line, 4)).join('\n');
}
function bounded(lines, all) {
    const rest = lines.length - LINES;
    if (all || rest <= 1)
        return [...lines];
    return [...lines.slice(0, LINES), `  and ${(0,words/* counted */.hS)(rest, 'more line')} like these: --all names them`];
}
/** One line for each reason at one place, with the units that have it: many units share a chart or a remote base. */
function noticeLines(title, notices, all) {
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
        const who = named.length === 0 ? '' : ` ${(0,report_page/* shown */.SP)((0,words/* listed */.KE)(named, all ? named.length : UNITS))}:`;
        return `${title}:${who} ${(0,report_page/* shown */.SP)(reason)} (${(0,report_page/* placeOf */.$t)(location)})`;
    });
}

// EXTERNAL MODULE: ./build/src/report/finding-text.js
var finding_text = __webpack_require__(6333);
// EXTERNAL MODULE: ./build/src/model/graph.js
var model_graph = __webpack_require__(403);
;// CONCATENATED MODULE: ./build/src/report/overview.js



/** Names of one kind that are written out before the rest is counted. */
const SHOWN = 6;
/**
 * What was detected, in a few lines: clusters with their environments, environments with their risk, layers, units. Who
 * sees these knows whether the gate understood the repository, and that something was judged at all.
 */
function overviewText(detected, page) {
    const { policies, from, configuration } = detected;
    const rows = [
        ['clusters', clustersRow(detected.graph)],
        ['environments', environmentsRow(detected.graph)],
        ['layers', layersRow(detected.graph)],
        ['units', unitsRow(detected.graph)],
        ['policies', `${policies} of ${(0,words/* listed */.KE)(from, SHOWN)}${configuration === undefined ? '' : ` in ${configuration}`}`],
    ];
    const width = Math.max(...rows.map(([name]) => name.length)) + 2;
    const lines = rows.flatMap(([name, text]) => {
        return page.lines(`${page.paint('dim', name.padEnd(width))}${(0,report_page/* shown */.SP)(text)}`, width);
    });
    return lines.join('\n');
}
function clustersRow({ clusters, units, placements }) {
    if (clusters.length === 0)
        return 'none found';
    const names = clusters.map(({ name }) => {
        const environments = new Set(units.filter(({ cluster }) => cluster === name).map(({ id }) => placements.get(id)?.environment ?? model_graph/* UNKNOWN */.H));
        environments.delete(model_graph/* UNKNOWN */.H);
        return environments.size === 0 ? name : `${name} (${(0,words/* listed */.KE)([...environments].sort(), 3)})`;
    });
    return (0,words/* listed */.KE)(names, SHOWN);
}
function environmentsRow(graph) {
    const counts = countedBy(graph, 'environment');
    const names = graph.environments.map(({ name, risk }) => {
        const about = [...(risk === model_graph/* UNKNOWN */.H ? [] : [`${risk} risk`]), (0,words/* counted */.hS)(counts.get(name) ?? 0, 'unit')];
        return `${name} (${about.join(', ')})`;
    });
    const unknown = counts.get(model_graph/* UNKNOWN */.H) ?? 0;
    if (names.length === 0)
        return 'nothing says which: name them in the configuration';
    return `${(0,words/* listed */.KE)(names, SHOWN)}${unknown === 0 ? '' : `; unknown (${(0,words/* counted */.hS)(unknown, 'unit')})`}`;
}
function layersRow(graph) {
    const counts = countedBy(graph, 'layer');
    const names = graph.layers
        .filter((layer) => counts.has(layer))
        .map((layer) => `${layer} (${(0,words/* counted */.hS)(counts.get(layer) ?? 0, 'unit')})`);
    const unknown = counts.get(model_graph/* UNKNOWN */.H) ?? 0;
    if (names.length === 0)
        return 'no directory says which';
    return `${names.join(' > ')}${unknown === 0 ? '' : `; unknown (${(0,words/* counted */.hS)(unknown, 'unit')})`}`;
}
function unitsRow({ units }) {
    if (units.length === 0)
        return 'none found';
    const kinds = [...new Set(units.map(({ kind }) => kind))].sort();
    const made = kinds.map((kind) => `${units.filter((unit) => unit.kind === kind).length} ${kind}`).join(', ');
    const lacking = ['opaque', 'failed'].flatMap((status) => {
        const count = units.filter((unit) => unit.status === status).length;
        return count === 0 ? [] : [`${count} ${status}${status === 'opaque' ? ' (their manifests are not here)' : ''}`];
    });
    return `${units.length}: ${made}${lacking.length === 0 ? '' : `; ${lacking.join(', ')}`}`;
}
function countedBy({ units, placements }, aspect) {
    const counts = new Map();
    for (const { id } of units) {
        const value = placements.get(id)?.[aspect] ?? model_graph/* UNKNOWN */.H;
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/src/report/text.js






/** Findings that block nothing, before the rest is counted. */
const PASSED = 10;
/**
 * The report for people at a terminal: what was detected, what could not be judged, the findings by file as compilers
 * write them, and the verdict. What is last is what they see.
 */
function textReport(report, context) {
    const page = (0,report_page/* createPage */.a3)(context);
    const { all = false, detected, next = [] } = context;
    const counts = ({ isNew, waiver }) => (isNew || context.failOnExisting === true) && waiver === null;
    const news = report.findings.filter(counts);
    const passed = report.findings.filter((finding) => !counts(finding));
    const blocks = [
        detected === undefined ? '' : overviewText(detected, page),
        coverageText(report.coverage, page, all),
        ...passedBlocks(passed, page, all),
        ...fileBlocks(news, context, page),
        (0,approvals/* approvalLines */.Jg)(report.approvals, page.paint)
            .flatMap((line) => page.lines(line, 4))
            .join('\n'),
        verdictLines(report, page),
        next.length === 0 ? '' : nextLines(next, page),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
/** The findings of each file below its name. Why a policy is there is told once. */
function fileBlocks(findings, { textOf, mask, explain }, page) {
    const explained = new Set();
    const byFile = new Map();
    for (const finding of findings) {
        const { path } = finding.location;
        const others = byFile.get(path);
        if (others === undefined)
            byFile.set(path, [finding]);
        else
            others.push(finding);
    }
    return [...byFile].flatMap(([path, own]) => {
        const texts = own.map((finding) => {
            const why = explained.has(finding.policy) ? undefined : explain?.definitions.get(finding.policy)?.why.trim();
            explained.add(finding.policy);
            return (0,finding_text/* findingText */.N)(finding, { page, textOf, mask, why });
        });
        return [page.paint('heading', `== ${(0,report_page/* shown */.SP)(path)}: ${severityCounts(own)}`), ...texts];
    });
}
function passedBlocks(findings, page, all) {
    const most = all ? findings.length : PASSED;
    const rest = findings.length - most;
    const more = rest > 0 ? [page.paint('dim', `and ${(0,words/* counted */.hS)(rest, 'more finding')} that block nothing: --all names them`)] : [];
    return [...findings.slice(0, most).map((finding) => (0,finding_text/* passedText */.q)(finding, page)), ...more];
}
function severityCounts(findings) {
    return ['error', 'warning', 'note']
        .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length])
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => (0,words/* counted */.hS)(count, severity))
        .join(', ');
}
function verdictLines({ verdict, counts, coverage, findings, change }, page) {
    const open = findings.filter(({ waiver }) => waiver === null);
    const old = open.filter(({ isNew }) => !isNew).length;
    const found = [
        (0,words/* counted */.hS)(counts.error, 'error'),
        (0,words/* counted */.hS)(counts.warning, 'warning'),
        ...(counts.note > 0 ? [(0,words/* counted */.hS)(counts.note, 'note')] : []),
        ...(counts.waived > 0 ? [`${counts.waived} waived`] : []),
        ...(old > 0 ? [`${old} not new`] : []),
    ].join(', ');
    const lines = [`${page.paint(verdict === 'pass' ? 'pass' : 'error', verdict)}: ${found} in ${(0,words/* extentOf */.OY)(coverage)}`];
    const policies = byPolicy(open);
    if (policies.length > 1)
        lines.push(`by policy: ${policies.map(([id, count]) => `${(0,report_page/* shown */.SP)(id)} ${count}`).join(', ')}`);
    if (change !== null)
        lines.push(`change: ${changeText(change)}`);
    return lines.flatMap((line) => page.lines(line, 4)).join('\n');
}
/** How often each policy is broken, the most frequent first. */
function byPolicy(findings) {
    const counts = new Map();
    for (const { policy } of findings)
        counts.set(policy, (counts.get(policy) ?? 0) + 1);
    return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}
function changeText({ environments, resources }) {
    const where = environments.length === 0 ? 'no environment' : (0,report_page/* shown */.SP)(environments.join(', '));
    return `${(0,words/* counted */.hS)(resources.length, 'resource')} changed, reaching ${where}`;
}
function nextLines(steps, { paint }) {
    const width = Math.max(...steps.map(({ command }) => command.length));
    return steps
        .map(({ command, reason }, index) => {
        return `${index === 0 ? 'next: ' : '      '}${paint('bold', (0,report_page/* shown */.SP)(command).padEnd(width))}  ${paint('dim', reason)}`;
    })
        .join('\n');
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
