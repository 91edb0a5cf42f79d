export const id = 3356;
export const ids = [3356];
export const modules = {

/***/ 3356:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junitReport: () => (/* binding */ junitReport)
/* harmony export */ });
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6334);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6209);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4385);
/* harmony import */ var _policy_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4606);
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
        ...(related.length > MAX_RELATED ? [`and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(related.length - MAX_RELATED, 'more place')}`] : []),
        ...(alsoIn.length > 0 ? [`The same line is at fault in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(alsoIn.length, 'more place')}.`] : []),
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
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)({ ...location, path: prefix + location.path });
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
