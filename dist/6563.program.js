export const id = 6563;
export const ids = [6563];
export const modules = {

/***/ 6563:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SEMVER: () => (/* binding */ SEMVER)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);

/*
 * Semantic versions, as Kubernetes takes them: strictly, or, with `true`, with what people write put right.
 */
const SEMVER = {
    title: 'Semantic versions',
    types: [{ name: 'Semver', valueClass: semver__WEBPACK_IMPORTED_MODULE_0__.SemVer }],
    functions: [
        {
            signature: 'semver(string): Semver',
            description: 'the version that a text says',
            handler: (text) => semver(text),
        },
        {
            signature: 'semver(string, bool): Semver',
            description: 'with `true`, `v1.2` is 1.2.0 and `01.2.3` is 1.2.3',
            handler: (text, isNormalized) => semver(isNormalized ? normalized(text) : text),
        },
        {
            signature: 'isSemver(string): bool',
            description: 'whether a text is one',
            handler: (text) => parse(text) !== undefined,
        },
        {
            signature: 'isSemver(string, bool): bool',
            description: 'whether a text is one, with `true` after what people write is put right',
            handler: (text, isNormalized) => parse(isNormalized ? normalized(text) : text) !== undefined,
        },
        {
            signature: 'Semver.major(): int',
            description: 'the first number',
            handler: ({ major }) => BigInt(major),
        },
        {
            signature: 'Semver.minor(): int',
            description: 'the second number',
            handler: ({ minor }) => BigInt(minor),
        },
        {
            signature: 'Semver.patch(): int',
            description: 'the third number',
            handler: ({ patch }) => BigInt(patch),
        },
        {
            signature: 'Semver.isGreaterThan(Semver): bool',
            description: 'whether it is later',
            handler: (a, b) => a.compare(b) > 0,
        },
        {
            signature: 'Semver.isLessThan(Semver): bool',
            description: 'whether it is earlier',
            handler: (a, b) => a.compare(b) < 0,
        },
        {
            signature: 'Semver.compareTo(Semver): int',
            description: '-1, 0 or 1',
            handler: (a, b) => BigInt(a.compare(b)),
        },
    ],
    operators: [{ signature: 'Semver == Semver', handler: (a, b) => a.compare(b) === 0 }],
};
function semver(text) {
    const found = parse(text);
    if (found === undefined)
        throw new Error(`${JSON.stringify(text)} is no semantic version`);
    return found;
}
/** The library forgives a `v` in front and spaces; the standard does not. */
function parse(text) {
    if (!/^\d[^\s]*$/.test(text))
        return undefined;
    try {
        return new semver__WEBPACK_IMPORTED_MODULE_0__.SemVer(text);
    }
    catch {
        return undefined;
    }
}
function normalized(text) {
    const [major = '', minor, ...rest] = text.replace(/^v/, '').split('.');
    const parts = [major, ...(minor === undefined ? [] : [minor]), ...(rest.length === 0 ? [] : [rest.join('.')])];
    if (parts.length < 3 && /[+-]/.test(parts.at(-1) ?? ''))
        return text;
    while (parts.length < 3)
        parts.push('0');
    return parts.map((part) => part.replace(/^0+(?=\d)/, '')).join('.');
}


/***/ })

};
