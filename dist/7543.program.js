export const id = 7543;
export const ids = [7543];
export const modules = {

/***/ 7543:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkstyleReport: () => (/* binding */ checkstyleReport)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7499);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);


const SEVERITIES = { error: 'error', warning: 'warning', note: 'info' };
const MAX_MESSAGE = 2000;
/**
 * Findings as checkstyle writes them, for reviewdog, Jenkins and whatever else reads that. Waived ones are left out: it
 * has no word for them. `prefix` leads from the root of the checkout to the directory that was judged.
 */
function checkstyleReport(report, { prefix = '' } = {}) {
    const byFile = new Map();
    for (const finding of report.findings.filter(({ waiver }) => waiver === null)) {
        const { path } = finding.location;
        const others = byFile.get(path);
        if (others === undefined)
            byFile.set(path, [finding]);
        else
            others.push(finding);
    }
    const files = [...byFile].sort(([a], [b]) => (0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a, b));
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<checkstyle version="4.3">',
        ...files.flatMap(([path, findings]) => [
            `  <file name="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xml */ ._n)(prefix + path)}">`,
            ...findings.map((finding) => `    ${errorElement(finding)}`),
            '  </file>',
        ]),
        '</checkstyle>',
        '',
    ].join('\n');
}
function errorElement({ policy, severity, message, fix, location }) {
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(fix === '' ? message : `${message}. Fix: ${fix}`, MAX_MESSAGE));
    const { line, column } = location;
    return `<error line="${line}" column="${column}" severity="${SEVERITIES[severity]}" message="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xml */ ._n)(text)}" source="gitops-gate.${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xml */ ._n)(policy)}"/>`;
}


/***/ })

};
