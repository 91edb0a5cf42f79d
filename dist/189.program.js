export const id = 189;
export const ids = [189];
export const modules = {

/***/ 189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubReport: () => (/* binding */ githubReport)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3629);


/** What GitHub shows of one level and step; it drops the rest without a word. */
const PER_LEVEL = 10;
/** Longer messages are cut by GitHub. */
const MAX_MESSAGE = 4000;
const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * Annotations as workflow commands: errors first, no more than GitHub shows, and a line about those left out. Findings
 * that are waived, or that the base has too, are no news and get none. `prefix` leads from the root of the checkout to
 * the directory that was judged.
 */
function githubReport(report, { prefix = '' } = {}) {
    const lines = [];
    for (const severity of ['error', 'warning', 'note']) {
        const news = report.findings.filter((finding) => finding.severity === severity && finding.isNew && finding.waiver === null);
        lines.push(...news.slice(0, PER_LEVEL).map((finding) => annotation(finding, prefix)));
        if (news.length > PER_LEVEL)
            lines.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(news.length - PER_LEVEL, `more ${severity}`)}: see the summary`);
    }
    return lines.map((line) => `${line}\n`).join('');
}
function annotation(finding, prefix) {
    const { severity, policy, message, fix, location, related, alsoIn } = finding;
    const properties = {
        file: prefix + location.path,
        line: String(location.line),
        col: String(location.column),
        title: policy,
    };
    const written = Object.entries(properties).map(([key, value]) => `${key}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandProperty */ .N1)(value)}`);
    const text = [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(message),
        ...related.map((place) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(place.message)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(place.path)}:${place.line}`),
        ...(alsoIn.length > 0 ? [`The same line is at fault in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(alsoIn.length, 'more place')}.`] : []),
        ...(fix === '' ? [] : [`Fix: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(fix)}`]),
    ].join('\n');
    return `::${COMMANDS[severity]} ${written.join(',')}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandData */ .wq)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, MAX_MESSAGE))}`;
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
