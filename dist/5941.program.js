export const id = 5941;
export const ids = [5941];
export const modules = {

/***/ 5941:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitlabReport: () => (/* binding */ gitlabReport)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);

const SEVERITIES = { error: 'critical', warning: 'major', note: 'info' };
const MAX_DESCRIPTION = 2000;
/**
 * Findings as GitLab's code quality report. Waived ones are left out: it has no word for them. Those that are not new
 * stay, because GitLab compares the reports of two branches itself. `prefix` leads from the root of the checkout to the
 * directory that was judged.
 */
function gitlabReport(report, { prefix = '' } = {}) {
    const seen = new Map();
    const issues = report.findings
        .filter(({ waiver }) => waiver === null)
        .map((finding) => {
        const count = (seen.get(finding.fingerprint) ?? 0) + 1;
        seen.set(finding.fingerprint, count);
        return issue(finding, count, prefix);
    });
    return `${JSON.stringify(issues, undefined, 2)}\n`;
}
function issue({ policy, severity, message, fix, fingerprint, location }, count, prefix) {
    const description = fix === '' ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(message) : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(message)}. Fix: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(fix)}`;
    return {
        description: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(description, MAX_DESCRIPTION),
        check_name: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(policy),
        // Of issues that share a fingerprint GitLab shows one.
        fingerprint: count === 1 ? fingerprint : `${fingerprint}-${count}`,
        severity: SEVERITIES[severity],
        location: { path: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(prefix + location.path), lines: { begin: location.line } },
    };
}


/***/ })

};
