export const id = 5789;
export const ids = [5789,8170];
export const modules = {

/***/ 4606:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judgedBy)
/* harmony export */ });
/** The ids of the policies that are on, and of those that have findings all the same, sorted. */
function judgedBy({ active }, findings) {
    return [...new Set([...active.map(({ id }) => id), ...findings.map(({ policy }) => policy)])].sort();
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

/***/ 5789:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifReport: () => (/* binding */ sarifReport)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);
/* harmony import */ var _policy_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4606);
/* harmony import */ var _rank_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5324);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3629);




/*
 * What GitHub takes: 10 MB once compressed, of which results get the most here even if nothing can be compressed; 5,000
 * results that it shows (and it refuses 25,000), 100 locations of each (1,000), 10 tags of a rule (20). GitHub's
 * "SARIF results exceed one or more limits" has the figures.
 */
const MAX_BYTES = 8_000_000;
const MAX_RESULTS = 5_000;
const MAX_RELATED = 50;
const MAX_NOTIFICATIONS = 500;
const MAX_TEXT = 2_000;
const ROOT = '%SRCROOT%';
/** The report as SARIF 2.1.0, for GitHub code scanning, editors and whatever else reads that. Nothing in it is a date. */
function sarifReport(report, context) {
    const ids = (0,_policy_text_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedBy */ .N)(context.policies, report.findings);
    const ruleIndexes = new Map(ids.map((id, index) => [id, index]));
    const kept = fitting(report, (finding) => resultOf(finding), context.limit ?? MAX_BYTES);
    const run = {
        tool: {
            driver: {
                name: 'gitops-gate',
                version: context.version,
                semanticVersion: context.version,
                rules: ids.map((id) => ruleOf(id, context.policies.definitions.get(id))),
            },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the checked-out repository.' } } },
        invocations: [
            {
                executionSuccessful: report.coverage.units > 0,
                toolExecutionNotifications: notifications(report, report.findings.length - kept.length, context),
            },
        ],
        results: kept,
    };
    return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] })}\n`;
    function resultOf(finding) {
        const { policy, severity, fingerprint, isNew, waiver, location, subject, alsoIn } = finding;
        const related = finding.related.slice(0, MAX_RELATED);
        return {
            ruleId: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(policy),
            ruleIndex: ruleIndexes.get(policy) ?? -1,
            level: severity,
            // Absent means that nothing is known of a base.
            ...(report.change === null ? {} : { baselineState: isNew ? 'new' : 'unchanged' }),
            message: { text: messageText(finding, related) },
            locations: [
                {
                    ...locationOf(location, context),
                    logicalLocations: [subject, ...alsoIn.slice(0, MAX_RELATED - 1)].flatMap(logicalLocation),
                },
            ],
            relatedLocations: related.map((place, index) => ({
                id: index + 1,
                ...locationOf(place, context),
                message: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sarif */ .Is)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(place.message, MAX_TEXT)) },
            })),
            partialFingerprints: { 'gitopsGate/v1': fingerprint },
            suppressions: waiver === null ? [] : [suppression(waiver, location, context)],
        };
    }
}
/** The results that there is room for, in the order of the report: what blocks goes first, and what is waived last. */
function fitting({ findings }, resultOf, limit) {
    const indexes = (0,_rank_js__WEBPACK_IMPORTED_MODULE_2__/* .ranked */ .a)(findings.map((finding, index) => ({ ...finding, index }))).map(({ index }) => index);
    const kept = [];
    let used = 0;
    for (const index of indexes.slice(0, MAX_RESULTS)) {
        const result = resultOf(findings[index]);
        used += Buffer.byteLength(JSON.stringify(result)) + 1;
        if (used > limit)
            break;
        kept.push({ index, result });
    }
    return kept.sort((a, b) => a.index - b.index).map(({ result }) => result);
}
function ruleOf(id, policy) {
    const rule = { id: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(id) };
    if (policy === undefined)
        return rule;
    const { title, why, fix, severity } = policy;
    const shown = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sarif */ .Is)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text.trim(), MAX_TEXT));
    const marked = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text.trim(), MAX_TEXT));
    return {
        ...rule,
        shortDescription: { text: shown(title) },
        fullDescription: { text: shown(why) },
        ...(severity === undefined || severity === 'off' ? {} : { defaultConfiguration: { level: severity } }),
        help: {
            text: `Why: ${shown(why)}\nFix: ${shown(fix)}`,
            markdown: `**Why:** ${marked(why)}\n\n**Fix:** ${marked(fix)}`,
        },
        properties: { tags: ['gitops'] },
    };
}
/** The message, and links to the related places: GitHub shows those that the text refers to, and no others. */
function messageText({ message, fix, related, alsoIn }, linked) {
    const rest = related.length - linked.length;
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sarif */ .Is)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(message, MAX_TEXT)),
        ...linked.map((place, index) => {
            return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sarif */ .Is)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(place.message, MAX_TEXT))}: [${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sarif */ .Is)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(place.path, MAX_TEXT))}:${place.line}](${index + 1})`;
        }),
        ...(rest > 0 ? [`and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rest, 'more place')}`] : []),
        ...(alsoIn.length > 0 ? [`The same line is at fault in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(alsoIn.length, 'more place')}.`] : []),
        ...(fix === '' ? [] : [`Fix: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sarif */ .Is)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(fix, MAX_TEXT))}`]),
    ].join('\n');
}
function locationOf({ path, line, column }, { prefix = '' }) {
    return {
        physicalLocation: {
            artifactLocation: { uri: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .urlPath */ .Lx)(prefix + path), uriBaseId: ROOT },
            region: { startLine: line, startColumn: column },
        },
    };
}
/** What the finding is about, by the names that clusters know. */
function logicalLocation({ cluster, unit, kind, namespace, name, environment, layer }) {
    const object = [cluster, kind, namespace, name].filter((part) => part !== '').join('/');
    const shown = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, MAX_TEXT));
    if (object === '' && unit === '')
        return [];
    return [
        {
            fullyQualifiedName: shown(object || unit),
            kind: 'object',
            properties: { unit: shown(unit), environment: shown(environment), layer: shown(layer) },
        },
    ];
}
function suppression({ reason, owner, expires, location }, at, context) {
    const until = expires === '' ? '' : ` until ${expires}`;
    const by = owner === '' ? '' : ` (${owner})`;
    return {
        kind: location.path === at.path ? 'inSource' : 'external',
        status: 'accepted',
        justification: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(`waived${until}${by}: ${reason}`, MAX_TEXT)),
        location: locationOf(location, context),
    };
}
/** What could not be judged, what was assumed, and what was cut: nothing passes because nobody could look. */
function notifications({ coverage }, cutOff, context) {
    const note = (level, text) => ({ level, message: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sarif */ .Is)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, MAX_TEXT)) } });
    const notice = (state, { unit, reason, location }) => ({
        ...note('warning', `${state}: ${unit === '' ? '' : `${unit}: `}${reason}`),
        locations: [locationOf(location, context)],
    });
    const all = [
        ...coverage.failed.map((failed) => notice('not rendered (failed)', failed)),
        ...coverage.notEvaluated.map(({ policy, reason }) => note('warning', `not evaluated: ${policy}: ${reason}`)),
        ...coverage.opaque.map((opaque) => notice('not rendered (opaque)', opaque)),
        ...coverage.assumptions.map((assumption) => note('note', `assumed: ${assumption}`)),
    ];
    const rest = all.length - MAX_NOTIFICATIONS;
    return [
        ...(coverage.units === 0 ? [note('error', 'nothing was checked: no unit was found')] : []),
        ...(cutOff > 0 ? [note('warning', `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(cutOff, 'finding')} left out: GitHub takes no more`)] : []),
        ...all.slice(0, MAX_NOTIFICATIONS),
        ...(rest > 0 ? [note('warning', `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rest, 'more notification')} left out`)] : []),
    ];
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
