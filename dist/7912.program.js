export const id = 7912;
export const ids = [7912];
export const modules = {

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


/***/ })

};
