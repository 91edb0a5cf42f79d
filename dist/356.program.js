export const id = 356;
export const ids = [356,913,169];
export const modules = {

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

/***/ 3356:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junitReport: () => (/* binding */ junitReport)
/* harmony export */ });
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6334);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6209);
/* harmony import */ var _policy_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4606);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4913);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3629);





const MAX_MESSAGE = 1000;
const MAX_RELATED = 20;
/**
 * The report as JUnit writes it, by the schema that Jenkins publishes: a suite for each policy, and in it a test that
 * passed, or one for each finding. A test fails where its finding makes the check fail; a finding that does not is
 * skipped, with the reason, because there is no word for a warning. What was not judged is skipped too, never passed.
 */
function junitReport(report, context) {
    const suites = [...(0,_policy_text_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedBy */ .N)(context.policies, report.findings).map(policySuite), coverageSuite()];
    return written(suites.filter(({ cases }) => cases.length > 0));
    function policySuite(id) {
        const cases = [
            ...report.findings.filter(({ policy }) => policy === id).map((finding) => findingCase(finding, context)),
            ...report.coverage.notEvaluated.filter(({ policy }) => policy === id).map(notEvaluatedCase),
        ];
        const name = context.policies.definitions.get(id)?.title ?? id;
        return { name: id, cases: cases.length > 0 ? cases : [{ name, outcome: 'passed' }] };
    }
    /** What could not be rendered, and the error that there was nothing to judge. */
    function coverageSuite() {
        const { units, failed, opaque, notEvaluated } = report.coverage;
        const nothing = 'nothing was checked: no unit was found';
        const known = new Set((0,_policy_text_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedBy */ .N)(context.policies, report.findings));
        const cases = [
            ...(units === 0 ? [{ name: 'coverage', outcome: 'error', message: nothing }] : []),
            ...failed.map((notice) => noticeCase('not rendered (failed)', notice, context)),
            ...opaque.map((notice) => noticeCase('not rendered (opaque)', notice, context)),
            ...notEvaluated.filter(({ policy }) => !known.has(policy)).map(notEvaluatedCase),
        ];
        return { name: 'coverage', cases };
    }
}
function findingCase(finding, context) {
    const { message, fix, location, related, alsoIn } = finding;
    const lines = [
        at(location, context),
        ...related.slice(0, MAX_RELATED).map((place) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(place.message)}: ${at(place, context)}`),
        ...(related.length > MAX_RELATED ? [`and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(related.length - MAX_RELATED, 'more place')}`] : []),
        ...(alsoIn.length > 0 ? [`The same line is at fault in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(alsoIn.length, 'more place')}.`] : []),
        ...(fix === '' ? [] : [`Fix: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(fix)}`]),
    ];
    const name = `${message} (${at(location, context)})`;
    return (0,_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(finding, context)
        ? { name, outcome: 'failure', message, details: lines.join('\n') }
        : { name, outcome: 'skipped', message: whyNotFailed(finding, context), details: lines.join('\n') };
}
function whyNotFailed({ severity, isNew, waiver }, context) {
    if (waiver === null)
        return isNew ? severity : `${severity}, not new`;
    const until = waiver.expires === '' ? '' : ` until ${waiver.expires}`;
    return `waived${until}: ${waiver.reason} (${at(waiver.location, context)})`;
}
function noticeCase(state, { unit, reason, location }, context) {
    const what = unit === '' ? reason : `${unit}: ${reason}`;
    return { name: `${what} (${at(location, context)})`, outcome: 'skipped', message: `${state}: ${what}` };
}
function notEvaluatedCase({ policy, reason }) {
    return { name: `${policy} is judged`, outcome: 'skipped', message: `not evaluated: ${reason}` };
}
function at(location, { prefix = '' }) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)({ ...location, path: prefix + location.path });
}
function written(suites) {
    const all = suites.flatMap(({ cases }) => cases);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="gitops-gate" ${counts(all)}>`,
        ...suites.flatMap(({ name, cases }) => [
            `  <testsuite name="${attribute(name)}" ${counts(cases)} skipped="${having(cases, 'skipped')}">`,
            ...cases.map((test) => `    ${testElement(name, test)}`),
            '  </testsuite>',
        ]),
        '</testsuites>',
        '',
    ].join('\n');
}
function counts(cases) {
    return `tests="${cases.length}" failures="${having(cases, 'failure')}" errors="${having(cases, 'error')}"`;
}
function having(cases, outcome) {
    return cases.filter((test) => test.outcome === outcome).length;
}
function testElement(suite, { name, outcome, message = '', details = '' }) {
    const opening = `<testcase classname="gitops-gate.${attribute(suite)}" name="${attribute(name)}"`;
    if (outcome === 'passed')
        return `${opening}/>`;
    // The schema gives a skipped test a text, and no attribute for its message.
    const inner = outcome === 'skipped'
        ? `<skipped>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .xml */ ._n)([(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(message, MAX_MESSAGE)), ...(details === '' ? [] : [details])].join('\n'))}</skipped>`
        : `<${outcome} type="${attribute(suite)}" message="${attribute(message)}">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .xml */ ._n)(details)}</${outcome}>`;
    return `${opening}>${inner}</testcase>`;
}
function attribute(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .xml */ ._n)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(text, MAX_MESSAGE)));
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

/***/ 4606:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judgedBy)
/* harmony export */ });
/** The ids of the policies that are on, and of those that have findings all the same, sorted. */
function judgedBy({ active }, findings) {
    return [...new Set([...active.map(({ id }) => id), ...findings.map(({ policy }) => policy)])].sort();
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
