export const id = 3169;
export const ids = [3169];
export const modules = {

/***/ 5550:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullRequestFrom: () => (/* binding */ pullRequestFrom)
/* harmony export */ });
/* harmony import */ var _model_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(423);
/* harmony import */ var _util_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57);


/**
 * Pull request facts from a file, JSON or YAML, which messages call `name`. Raises `SettingsError` where it cannot be read or says nonsense.
 */
async function pullRequestFrom(file, name) {
    const settings = (0,_util_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsOf */ .f5)(file);
    const { pullRequest: validate } = await __webpack_require__.e(/* import() */ 7892).then(__webpack_require__.bind(__webpack_require__, 7892));
    const problems = settings.problems.length > 0 ? [...settings.problems] : (0,_util_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .validateSettings */ .Sj)(settings, validate);
    if (problems.length === 0)
        problems.push(...dateProblems(settings));
    if (problems.length > 0)
        throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(problems.map((problem) => ({ ...problem, path: name })));
    return { kind: 'known', pullRequest: explicit(settings.value) };
}
/** Of two reviews the later one counts: a date that is none would make any order of them. */
function dateProblems(settings) {
    return settings.value.reviews.flatMap(({ submittedAt }, index) => Number.isNaN(Date.parse(submittedAt))
        ? [
            {
                ...settings.locate(['reviews', index, 'submittedAt']),
                message: `reviews[${index}].submittedAt is ${submittedAt.slice(0, 60)}, which is no date`,
            },
        ]
        : []);
}
function explicit(written) {
    return {
        number: written.number ?? 0,
        author: written.author,
        draft: written.draft ?? false,
        title: written.title ?? '',
        body: written.body ?? '',
        labels: written.labels ?? [],
        base: { ref: written.base?.ref ?? '', sha: written.base?.sha ?? '' },
        head: { ref: written.head.ref ?? '', sha: written.head.sha },
        reviews: written.reviews,
        teams: written.teams ?? {},
        ...(written.committers === undefined ? {} : { committers: written.committers }),
        ...(written.permissions === undefined ? {} : { permissions: written.permissions }),
        ...(written.labeledBy === undefined ? {} : { labeledBy: written.labeledBy }),
    };
}


/***/ })

};
