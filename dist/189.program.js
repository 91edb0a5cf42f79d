export const id = 189;
export const ids = [189];
export const modules = {

/***/ 189:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationText: () => (/* binding */ annotationText),
/* harmony export */   githubReport: () => (/* binding */ githubReport)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);
/* harmony import */ var _rank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5324);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3629);



/** What GitHub shows of one level and step; it drops the rest without a word. */
const PER_LEVEL = 10;
/** Longer messages are cut by GitHub. */
const MAX_MESSAGE = 4000;
const MAX_RELATED = 10;
const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * Annotations as workflow commands: errors first, those on changed lines before others, no more than GitHub shows, and a
 * line about those left out. Findings that are waived, or that the base has too, are no news and get none.
 */
function githubReport(report, { prefix = '', isChanged, summaryUrl } = {}) {
    const all = (0,_rank_js__WEBPACK_IMPORTED_MODULE_0__/* .news */ .w)(report, isChanged);
    const lines = [];
    for (const severity of ['error', 'warning', 'note']) {
        const found = all.filter((finding) => finding.severity === severity);
        lines.push(...found.slice(0, PER_LEVEL).map((finding) => annotation(finding, prefix)));
        const rest = found.length - PER_LEVEL;
        const where = summaryUrl === undefined ? '' : `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(summaryUrl)}`;
        if (rest > 0)
            lines.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rest, `more ${severity}`)}: see the summary${where}`);
    }
    return lines.map((line) => `${line}\n`).join('');
}
/** What an annotation says, on several lines: the message, the related places, the remedy. Nothing in it is obeyed. */
function annotationText({ message, fix, related, alsoIn }, prefix, most) {
    const rest = related.length - MAX_RELATED;
    const text = [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(message),
        ...related
            .slice(0, MAX_RELATED)
            .map((place) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(place.message)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(prefix + place.path)}:${place.line}`),
        ...(rest > 0 ? [`and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rest, 'more place')}`] : []),
        ...(alsoIn.length > 0 ? [`The same line is at fault in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(alsoIn.length, 'more place')}.`] : []),
        ...(fix === '' ? [] : [`Fix: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(fix)}`]),
    ].join('\n');
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, most);
}
function annotation(finding, prefix) {
    const { severity, policy, location } = finding;
    const properties = {
        file: prefix + location.path,
        line: String(location.line),
        col: String(location.column),
        title: policy,
    };
    const written = Object.entries(properties).map(([key, value]) => `${key}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandProperty */ .N1)(value)}`);
    return `::${COMMANDS[severity]} ${written.join(',')}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandData */ .wq)(annotationText(finding, prefix, MAX_MESSAGE))}`;
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
