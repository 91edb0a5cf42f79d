export const id = 4737;
export const ids = [4737];
export const modules = {

/***/ 4737:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   text: () => (/* binding */ text)
/* harmony export */ });
/** See `library.ts`. */
async function check(directory, options) {
    const { workflowUrls } = await __webpack_require__.e(/* import() */ 3043).then(__webpack_require__.bind(__webpack_require__, 3043));
    const { failOnOf, readPullRequest } = await Promise.all(/* import() */[__webpack_require__.e(3506), __webpack_require__.e(4202), __webpack_require__.e(3613)]).then(__webpack_require__.bind(__webpack_require__, 3613));
    const { check: run } = await Promise.all(/* import() */[__webpack_require__.e(3506), __webpack_require__.e(4202)]).then(__webpack_require__.bind(__webpack_require__, 4202));
    const { config, base, pullRequest, failOn = 'error', now = new Date() } = options;
    const { report } = await run({
        directory,
        config,
        base,
        ownUrls: workflowUrls(process.env),
        pullRequest: () => readPullRequest(pullRequest),
        failOn: failOnOf(failOn),
        now: now.toISOString(),
    });
    return report;
}
/** The report as `gitops-gate check` prints it, without the lines of the files. */
async function text(report) {
    const { textReport } = await Promise.all(/* import() */[__webpack_require__.e(367), __webpack_require__.e(174)]).then(__webpack_require__.bind(__webpack_require__, 367));
    return textReport(report, { colors: false, textOf: () => undefined, all: true });
}


/***/ })

};
