export const id = 75;
export const ids = [75];
export const modules = {

/***/ 75:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdownReport: () => (/* binding */ markdownReport)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3629);


const SUMMARY_LIMIT = 1024 * 1024;
const MAX_CELL = 600;
/** The job summary: verdict, findings with links to their lines, what was and was not looked at, a graph. */
function markdownReport(report, context = {}) {
    const limit = context.limit ?? SUMMARY_LIMIT;
    const head = headOf(report);
    const sections = [
        findingsTable(report, context),
        changeTable(report),
        ...coverageTables(report.coverage, context),
        graphSection(context.graph),
    ].filter((section) => section !== undefined);
    let written = head;
    for (const section of sections)
        written += fitted(section, limit - byteLength(written));
    return written;
}
/** As many lines of a section as there is room for, and a word about the rest. */
function fitted({ opening, lines, noun }, room) {
    const reserve = 200;
    let used = byteLength(opening);
    if (used + reserve > room)
        return '';
    let taken = 0;
    for (const line of lines) {
        used += byteLength(line) + 1;
        if (used + reserve > room)
            break;
        taken++;
    }
    const rest = lines.length - taken;
    const more = rest > 0 ? `\n_${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(rest, noun)} left out: the summary may not be larger._\n` : '';
    return `${opening}${lines
        .slice(0, taken)
        .map((line) => `${line}\n`)
        .join('')}${more}`;
}
function headOf({ verdict, counts, coverage, change }) {
    const found = [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(counts.error, 'error'),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(counts.warning, 'warning'),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(counts.note, 'note'),
        `${counts.waived} waived`,
    ].join(', ');
    const looked = [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(coverage.resources, 'resource'),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(coverage.units, 'unit'),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(coverage.clusters, 'cluster'),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(coverage.files, 'file'),
    ].join(', ');
    const lines = [`## ${verdict === 'pass' ? '✅' : '❌'} gitops-gate: ${verdict}`, '', `${found} in ${looked}.`];
    if (coverage.units === 0)
        lines.push('', '**Nothing could be evaluated: no unit was found.**');
    if (change !== null)
        lines.push('', changeSentence(change));
    return `${lines.join('\n')}\n`;
}
function changeSentence({ environments, resources }) {
    const where = environments.map((name) => `**${cell(name)}**`).join(', ') || 'no environment';
    return `The change reaches ${where}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(resources.length, 'resource')}.`;
}
function findingsTable({ findings }, context) {
    if (findings.length === 0)
        return undefined;
    const opening = '\n### Findings\n\n| | policy | where | what |\n| --- | --- | --- | --- |\n';
    const ranked = [...findings].sort((a, b) => rankOf(a) - rankOf(b));
    return { opening, lines: ranked.map((finding) => findingRow(finding, context)), noun: 'finding' };
}
/** What blocks comes first. */
function rankOf({ severity, isNew, waiver }) {
    return (waiver === null ? 0 : 20) + (isNew ? 0 : 10) + ['error', 'warning', 'note'].indexOf(severity);
}
function findingRow(finding, context) {
    const { policy, severity, message, fix, waiver, isNew, location, related, alsoIn } = finding;
    const sign = waiver !== null ? '⚪ waived' : `${{ error: '🔴', warning: '🟡', note: '🔵' }[severity]} ${severity}`;
    const what = [
        cell(message),
        ...related.slice(0, 5).map((place) => `↳ ${cell(place.message)}: ${link(place, context)}`),
        ...(alsoIn.length > 0 ? [`the same line in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(alsoIn.length, 'more place')}`] : []),
        ...(waiver === null
            ? fix === ''
                ? []
                : [`_${cell(fix)}_`]
            : [`waived: ${cell(waiver.reason)} ${link(waiver.location, context)}`]),
    ].join('<br>');
    return `| ${sign}${isNew || waiver !== null ? '' : ', not new'} | ${cell(policy)} | ${link(location, context)} | ${what} |`;
}
function changeTable({ change }) {
    if (change === null || change.resources.length === 0)
        return undefined;
    const opening = '\n<details><summary>What changes</summary>\n\n| | environment | cluster | unit | resource |\n| --- | --- | --- | --- | --- |\n';
    const lines = change.resources.map(({ action, environment, cluster, unit, kind, namespace, name }) => {
        const resource = [kind, namespace, name].filter((part) => part !== '').join('/');
        return `| ${action} | ${cell(environment)} | ${cell(cluster)} | ${cell(unit)} | ${cell(resource)} |`;
    });
    return { opening, lines: [...lines, '\n</details>'], noun: 'line' };
}
function coverageTables(coverage, context) {
    const sections = [];
    const add = (title, lines, noun) => {
        if (lines.length > 0)
            sections.push({ opening: `\n### ${title}\n\n`, lines, noun });
    };
    add('Not evaluated', coverage.notEvaluated.map(({ policy, reason }) => `- ${cell(policy)}: ${cell(reason)}`), 'policy');
    for (const [title, notices] of [
        ['Failed to render', coverage.failed],
        ['Opaque: manifests that cannot be had here', coverage.opaque],
    ]) {
        add(title, notices.map(({ unit, reason, location }) => {
            return `- ${unit === '' ? '' : `${cell(unit)}: `}${cell(reason)} (${link(location, context)})`;
        }), 'line');
    }
    add('Assumed', coverage.assumptions.map((assumption) => `- ${cell(assumption)}`), 'line');
    return sections;
}
function graphSection(graph) {
    if (!graph)
        return undefined;
    // A graph that is cut is no graph: the whole of it is one line.
    return { opening: '\n### What is violated\n\n', lines: [`\`\`\`mermaid\n${graph.trimEnd()}\n\`\`\``], noun: 'graph' };
}
/** A place, as a link to the line at the commit that was judged. */
function link({ path, line }, { repositoryUrl, sha, prefix = '' }) {
    const shown = `${cell(path)}:${line}`;
    if (repositoryUrl === undefined || sha === undefined)
        return shown;
    return `[${shown}](${repositoryUrl}/blob/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .urlPart */ .fG)(sha)}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .urlPath */ .Lx)(prefix + path)}#L${line})`;
}
function cell(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, MAX_CELL));
}
function byteLength(text) {
    return Buffer.byteLength(text);
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
