export const id = 2189;
export const ids = [2189];
export const modules = {

/***/ 2189:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nextSteps: () => (/* binding */ nextSteps)
/* harmony export */ });
/** More findings than anybody mends in one go. */
const MANY = 10;
/** The commands that help on from here: two at most, none where there is nothing to do. */
function nextSteps({ coverage, findings, change }, { isConfigured, directory }) {
    const where = directory === '.' ? '' : ` ${quoted(directory)}`;
    const steps = [];
    const open = findings.filter(({ waiver }) => waiver === null);
    const worst = mostFrequent(open.filter(({ isNew }) => isNew), 'error');
    if (worst !== undefined && coverage.units > 0) {
        steps.push({ command: `gitops-gate explain ${worst}`, reason: 'why it matters, and what to do' });
    }
    if (!isConfigured) {
        steps.push({
            command: `gitops-gate init${where}`,
            reason: coverage.units === 0
                ? 'a configuration to say what is applied where'
                : 'a configuration of what was detected, and a workflow',
        });
    }
    if (change === null && open.length >= MANY) {
        steps.push({ command: `gitops-gate check${where} --base REF`, reason: 'only what is new since REF blocks' });
    }
    return steps.slice(0, 2);
}
/** The policy with the most findings, of those as severe as any. */
function mostFrequent(findings, severity) {
    const severe = findings.filter((finding) => finding.severity === severity);
    const counts = new Map();
    for (const { policy } of severe.length > 0 ? severe : findings)
        counts.set(policy, (counts.get(policy) ?? 0) + 1);
    const [first] = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
    return first?.[0];
}
/** As a shell takes it for one word. */
function quoted(text) {
    return /^[\w./@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
