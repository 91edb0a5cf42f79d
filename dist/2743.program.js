export const id = 2743;
export const ids = [2743,7912,3685];
export const modules = {

/***/ 2743:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/model/exit.js
var exit = __webpack_require__(423);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/src/report/markdown.js + 4 modules
var markdown = __webpack_require__(3685);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/report/assemble.js + 1 modules
var assemble = __webpack_require__(6334);
;// CONCATENATED MODULE: ./build/src/report/merge.js


/**
 * Puts reports together: those of the clusters of one repository, where a finding that several have is one finding, or
 * those of several repositories. It fails where one of them does.
 */
function mergeReports(parts) {
    const named = parts.map(withName);
    const findings = mergedFindings(named);
    const changes = named.flatMap(({ change }) => change ?? []);
    return {
        version: 1,
        verdict: named.every(({ verdict }) => verdict === 'pass') ? 'pass' : 'fail',
        counts: (0,assemble/* countFindings */.Gt)(findings),
        coverage: mergedCoverage(parts, named),
        findings,
        approvals: mergedApprovals(named),
        change: changes.length === 0
            ? null
            : {
                environments: distinct(changes.flatMap(({ environments }) => environments)),
                resources: distinctBy(changes.flatMap(({ resources }) => resources), (resource) => JSON.stringify(resource)),
            },
    };
}
/** Every rule once, and the claim of the pull request, which is that of all parts. */
function mergedApprovals(reports) {
    const all = reports.flatMap(({ approvals }) => approvals ?? []);
    if (all.length === 0)
        return null;
    const rules = distinctBy(all.flatMap((approvals) => approvals.rules), (rule) => JSON.stringify(rule));
    return { rules, breakGlass: all.find(({ breakGlass }) => breakGlass !== null)?.breakGlass ?? null };
}
/** A report whose paths begin with the name of its repository. */
function withName({ name, report }) {
    if (name === '')
        return report;
    const placed = (place) => ({ ...place, path: `${name}/${place.path}` });
    const notice = (one) => ({ ...one, location: placed(one.location) });
    return {
        ...report,
        coverage: {
            ...report.coverage,
            opaque: report.coverage.opaque.map(notice),
            failed: report.coverage.failed.map(notice),
        },
        approvals: report.approvals && {
            ...report.approvals,
            rules: report.approvals.rules.map((rule) => ({
                ...rule,
                reach: { ...rule.reach, location: placed(rule.reach.location) },
            })),
        },
        findings: report.findings.map((finding) => ({
            ...finding,
            location: placed(finding.location),
            related: finding.related.map(placed),
            waiver: finding.waiver && { ...finding.waiver, location: placed(finding.waiver.location) },
        })),
    };
}
/** One finding for what several reports have at the same place, with all that it is about. */
function mergedFindings(reports) {
    const found = new Map();
    for (const { findings } of reports) {
        const seen = new Map();
        for (const finding of findings) {
            const key = `${finding.fingerprint} ${finding.location.path}`;
            // Equal faults within one report are faults of their own.
            const count = (seen.get(key) ?? 0) + 1;
            seen.set(key, count);
            const known = found.get(`${key} ${count}`);
            found.set(`${key} ${count}`, known === undefined ? finding : joined(known, finding));
        }
    }
    return [...found.values()].sort(assemble/* compareFindings */.Eg);
}
function joined(one, other) {
    const [subject, ...alsoIn] = distinctBy([one.subject, ...one.alsoIn, other.subject, ...other.alsoIn], textOf);
    return {
        ...one,
        isNew: one.isNew || other.isNew,
        waiver: one.waiver && other.waiver && one.waiver,
        related: distinctBy([...one.related, ...other.related], (place) => JSON.stringify(place)),
        subject: subject ?? one.subject,
        alsoIn,
    };
}
function textOf(subject) {
    return JSON.stringify(subject);
}
/** Clusters, units and resources are those of all; files are read once for each repository. */
function mergedCoverage(parts, reports) {
    const sum = (field) => reports.reduce((total, { coverage }) => total + coverage[field], 0);
    const perRepository = (field) => {
        const most = new Map();
        for (const { name, report } of parts)
            most.set(name, Math.max(most.get(name) ?? 0, report.coverage[field]));
        return [...most.values()].reduce((total, count) => total + count, 0);
    };
    const all = (list) => distinctBy(reports.flatMap(({ coverage }) => list(coverage)), (one) => JSON.stringify(one));
    return {
        files: perRepository('files'),
        documents: perRepository('documents'),
        clusters: sum('clusters'),
        units: sum('units'),
        resources: sum('resources'),
        opaque: all(({ opaque }) => opaque),
        failed: all(({ failed }) => failed),
        notEvaluated: all(({ notEvaluated }) => notEvaluated),
        assumptions: distinct(reports.flatMap(({ coverage }) => coverage.assumptions)),
    };
}
function distinct(texts) {
    return [...new Set(texts)].sort(util_text/* compareText */.n);
}
function distinctBy(items, key) {
    return [...new Map(items.map((item) => [key(item), item])).values()];
}

// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(3135);
;// CONCATENATED MODULE: ./build/src/cli/merge.js






const WRITERS = {
    json: json.jsonReport,
    markdown: (report) => (0,markdown.markdownReport)(report),
};
/** `gitops-gate merge`: several JSON reports as one. */
async function merge(invocation) {
    const write = (0,output/* formatOf */.b)(WRITERS, invocation.text('format') ?? 'json');
    if (invocation.operands.length === 0)
        throw new exit/* UsageError */.eb('merge needs the JSON reports to put together');
    const merged = mergeReports(invocation.operands.map(partOf));
    invocation.out(write(merged));
    if (merged.coverage.units === 0)
        return exit/* EXIT */.dc.notEvaluated;
    return merged.verdict === 'pass' ? exit/* EXIT */.dc.clean : exit/* EXIT */.dc.findings;
}
/** `FILE`, or `NAME=FILE` for the report of a repository of that name. */
function partOf(operand) {
    const at = operand.indexOf('=');
    const [name, file] = at < 0 ? ['', operand] : [operand.slice(0, at), operand.slice(at + 1)];
    return { name, report: readReport(file) };
}
function readReport(file) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw new exit/* UsageError */.eb(`${file} cannot be read: ${error.code}`);
    }
    const value = parsed(text);
    if (!isReport(value))
        throw new exit/* UsageError */.eb(`${file} is no report: merge takes what check --format json writes`);
    return value;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether a value has the parts of a report, version 1: it is this program's own output, not a stranger's. */
function isReport(value) {
    const report = value;
    return (report?.version === 1 &&
        Array.isArray(report.findings) &&
        Array.isArray(report.coverage?.opaque) &&
        Array.isArray(report.coverage.failed));
}


/***/ }),

/***/ 3135:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ formatOf),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _model_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(423);
/* harmony import */ var _util_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3556);



/** What writes the format of a name. Raises `UsageError` where there is none of that name. */
function formatOf(formats, name) {
    const found = Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (found !== undefined)
        return found;
    const names = Object.keys(formats);
    throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`there is no format ${name}${(0,_util_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, names)}: there are ${names.join(', ')}`);
}
/** Writes a report to the file that an argument names. Raises `UsageError` where that cannot be done. */
function writeOutput(file, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
    }
    catch (error) {
        throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`the report cannot be written to ${file}: ${error.code}`);
    }
}


/***/ }),

/***/ 1349:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** Orders severities, most severe first. */
const SEVERITIES = ['error', 'warning', 'note', 'off'];


/***/ }),

/***/ 356:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ compareLocations),
/* harmony export */   V: () => (/* binding */ placeIn)
/* harmony export */ });
/**
 * A place in a known file. Its line and column are worked out when somebody asks for them, once: they cost a second look
 * at the file.
 */
function placeIn(path, position) {
    let found;
    const known = () => {
        found ??= position();
        return found;
    };
    return {
        path,
        get line() {
            return known().line;
        },
        get column() {
            return known().column;
        },
    };
}
/** Orders locations by path, line and column, so that output never depends on the order of work. */
function compareLocations(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return a.line - b.line || a.column - b.column;
}


/***/ }),

/***/ 3369:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ unitId),
/* harmony export */   XG: () => (/* binding */ OPAQUE_CODES)
/* harmony export */ });
/* unused harmony export referenceTo */
/** Codes that are nobody's fault: what they name cannot be had here, and the unit is opaque rather than failed. */
const OPAQUE_CODES = new Set([
    'remote',
    'chart',
    'executable',
    'artifact',
    'encrypted',
]);
/** A slot as a reference: located when asked. */
function referenceTo(field, slot, locate) {
    return { field, locate: () => locate(slot) };
}
function unitId(cluster, kind, namespace, name) {
    return `${cluster}/${kind}/${namespace}/${name}`;
}


/***/ }),

/***/ 5260:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ approvalLines),
/* harmony export */   T3: () => (/* binding */ DUTIES),
/* harmony export */   Uj: () => (/* binding */ glassWords),
/* harmony export */   kW: () => (/* binding */ candidatesOf),
/* harmony export */   qB: () => (/* binding */ NAMED),
/* harmony export */   y4: () => (/* binding */ missingWords)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3629);


/*
 * Who approved, who has not, and what an emergency owes: for the terminal, and the words for it.
 */
/** People that a line names before it counts the rest. */
const NAMED = 10;
/** What is owed, for people. */
const DUTIES = {
    postmortem: 'a postmortem',
    reconciliation: 'Git that says what runs, with the approvals that were missing',
};
/** The approvals as lines for a terminal; none where there is nothing to approve. */
function approvalLines(approvals, paint) {
    if (approvals === null)
        return [];
    return [...approvals.rules.map((rule) => ruleLine(rule, paint)), ...glassLines(approvals.breakGlass, paint)];
}
function ruleLine(result, paint) {
    const { environment, rule, met, given } = result;
    const who = given.length === 0 ? '' : `given by ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(given, NAMED)}`;
    const parts = [
        ...(met ? [] : [`missing: ${missingWords(result)}`]),
        who || (met ? 'none needed' : ''),
        voidWords(result),
    ];
    const name = rule === '' ? '' : ` (${rule})`;
    const text = parts.filter((part) => part !== '').join('; ');
    return `${paint(met ? 'pass' : 'error', 'approvals')}: ${shown(`${environment}${name}: ${text}`)}`;
}
function glassLines(glass, paint) {
    const [first, ...duties] = glassWords(glass);
    if (first === undefined)
        return [];
    const color = glass?.faults.length === 0 ? 'warning' : 'error';
    return [`${paint(color, 'break glass')}: ${shown(first)}`, ...duties.map((duty) => `  ${duty}`)];
}
/** What an emergency claims, and each of the things it owes; nothing where there is none. */
function glassWords(glass) {
    if (glass === null)
        return [];
    const { by, incident, faults, duties } = glass;
    if (faults.length > 0)
        return [`does not hold: ${faults.join('; ')}`];
    return [
        `by ${by} for ${incident}`,
        ...duties.map(({ duty, hours }) => `owed within ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(hours, 'hour')} of the merge: ${DUTIES[duty]}`),
    ];
}
/** What is still needed, in words. */
function missingWords(result) {
    const ways = result.needs.filter((need) => !need.some(isMet));
    return ways.map((need) => need.map(needWords).join(' or ')).join(' and ');
}
function needWords({ given, minimum, from }) {
    return `${given.length} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(minimum, 'approval')} from ${from}`;
}
/** Who can still give what is missing, where people are named. */
function candidatesOf({ needs }) {
    const missing = needs.filter((ways) => !ways.some(isMet)).flat();
    return [...new Set(missing.flatMap((need) => need.candidates ?? []))];
}
function isMet({ given, minimum }) {
    return given.length >= minimum;
}
function voidWords({ void: voided }) {
    return voided.map(({ user, why }) => `${user}'s does not count: ${why}`).join('; ');
}
function shown(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, 1000));
}


/***/ }),

/***/ 6334:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xr: () => (/* binding */ assembleReport),
  Bv: () => (/* binding */ blocks),
  Eg: () => (/* binding */ compareFindings),
  Gt: () => (/* binding */ countFindings)
});

// EXTERNAL MODULE: ./build/src/model/location.js
var model_location = __webpack_require__(356);
// EXTERNAL MODULE: ./build/src/model/unit.js
var model_unit = __webpack_require__(3369);
// EXTERNAL MODULE: ./build/src/util/paths.js
var paths = __webpack_require__(846);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/model/configuration.js
var configuration = __webpack_require__(1349);
;// CONCATENATED MODULE: ./build/src/report/new.js


/**
 * The findings of head, each marked as new or not. One is new where a fault that it stands for is: the same line may be
 * at fault already, and now in production too, or as an error where it was a warning. Without a base all are new.
 */
function markNew(head, base) {
    if (base === undefined)
        return [...head.findings];
    const left = new Map();
    for (const fault of base.findings.flatMap((finding) => placedFaults(finding, base))) {
        left.set(fault.identity, [...(left.get(fault.identity) ?? []), fault]);
    }
    const sorted = head.findings.toSorted((a, b) => (0,model_location/* compareLocations */.Q)(a.location, b.location));
    const faults = sorted.flatMap((finding) => placedFaults(finding, head).map((fault) => ({ finding, fault })));
    const take = (fault, isThis) => {
        const known = left.get(fault.identity) ?? [];
        const at = known.findIndex((old) => isThis(old) && isAsSevere(old, fault));
        if (at >= 0)
            known.splice(at, 1);
        return at >= 0;
    };
    // Equal faults are told apart by their files as far as that goes, so that the one which was added is the new one.
    const others = faults.filter(({ fault }) => !take(fault, (old) => old.path === fault.path));
    const unknown = new Set(others.filter(({ fault }) => !take(fault, () => true)).map(({ finding }) => finding));
    return head.findings.map((finding) => ({ ...finding, isNew: unknown.has(finding) }));
}
function placedFaults({ fingerprint, severity, location: { path } }, { faults }) {
    const identities = faults.get(fingerprint) ?? [{ identity: fingerprint, severity }];
    return identities.map((fault) => ({ ...fault, path }));
}
/** Whether an old fault weighs as much as the new one, so that nothing got worse. */
function isAsSevere(old, now) {
    return configuration/* SEVERITIES */.o.indexOf(old.severity) <= configuration/* SEVERITIES */.o.indexOf(now.severity);
}

;// CONCATENATED MODULE: ./build/src/report/assemble.js





/** Puts a report together: what is new, what counts, what was not evaluated, and the verdict. */
function assembleReport(results) {
    const { graph, judgement, baseJudgement, change } = results;
    const findings = markNew(judgement, baseJudgement).sort(compareFindings);
    return {
        version: 1,
        verdict: graph.units.length > 0 && !findings.some((finding) => blocks(finding, results)) ? 'pass' : 'fail',
        counts: countFindings(findings),
        coverage: coverageOf(results),
        findings,
        approvals: judgement.approvals ?? null,
        change: change === null ? null : summarizeChange(change),
    };
}
/** Whether a finding makes the check fail: not waived, severe enough, and new unless existing ones count too. */
function blocks({ severity, isNew, waiver }, { failOn, failOnExisting = false }) {
    const isSevere = severity === 'error' || (failOn === 'warning' && severity === 'warning');
    return (isNew || failOnExisting) && waiver === null && isSevere;
}
/** The order of findings in a report: by place, then by what they say. */
function compareFindings(a, b) {
    return ((0,model_location/* compareLocations */.Q)(a.location, b.location) ||
        (0,util_text/* compareText */.n)(a.policy, b.policy) ||
        (0,util_text/* compareText */.n)(a.message, b.message) ||
        (0,util_text/* compareText */.n)(a.fingerprint, b.fingerprint));
}
/** The findings of each severity; those that are waived are counted apart. */
function countFindings(findings) {
    const counts = { error: 0, warning: 0, note: 0, waived: 0 };
    for (const { severity, waiver } of findings)
        counts[waiver === null ? severity : 'waived']++;
    return counts;
}
function coverageOf({ graph, survey, judgement, change, configuration }) {
    const { units, clusters, rendering } = graph;
    const notices = [...units.flatMap(noticesOf), ...rendering.problems.map((problem) => noticeOf(undefined, problem))];
    const having = (opaque) => notices.filter((notice) => notice.opaque === opaque).map(({ notice }) => notice);
    return {
        files: survey.files.length,
        documents: survey.documents,
        clusters: clusters.length,
        units: units.length,
        resources: units.reduce((sum, unit) => sum + unit.resources.length, 0),
        opaque: having(true).sort(compareNotices),
        failed: having(false).sort(compareNotices),
        notEvaluated: [...judgement.notEvaluated].sort((a, b) => (0,util_text/* compareText */.n)(a.policy, b.policy) || (0,util_text/* compareText */.n)(a.reason, b.reason)),
        assumptions: [...new Set([...rendering.assumptions, ...ownRules(change, configuration)])].sort(),
    };
}
/** The files of the gate's own rules that a pull request changes: it is judged by those of its base. */
function ownRules(change, { path, extends: extended }) {
    const rules = [
        '.gitops-gate.yaml',
        '.gitops-gate.yml',
        ...(path === undefined ? [] : [path]),
        ...extended.map((entry) => entry.replace(/^\.\//, '')),
    ];
    const changed = (change?.files ?? []).filter((file) => rules.some((rule) => (0,paths/* isWithin */.UO)(file, rule)));
    return changed.map((file) => `${file} is changed here, and judged is by what it says at the base commit`);
}
function noticesOf(unit) {
    const { id, status, problems, location } = unit;
    if (problems.length > 0)
        return problems.map((problem) => noticeOf(unit, problem));
    if (status === 'rendered')
        return [];
    return [{ opaque: status === 'opaque', notice: { unit: id, reason: `it is ${status}`, location } }];
}
function noticeOf(unit, { code, message, location }) {
    // What a unit renders without may well be on the cluster.
    const elsewhere = code === 'missing' && unit !== undefined && unit.status !== 'failed';
    return { opaque: elsewhere || model_unit/* OPAQUE_CODES */.XG.has(code), notice: { unit: unit?.id ?? '', reason: message, location } };
}
function compareNotices(a, b) {
    return (0,util_text/* compareText */.n)(a.unit, b.unit) || (0,model_location/* compareLocations */.Q)(a.location, b.location) || (0,util_text/* compareText */.n)(a.reason, b.reason);
}
function summarizeChange({ environments, resources }) {
    return {
        environments,
        resources: resources.map(({ cluster, environment, unit, apiVersion, kind, namespace, name, action }) => ({
            cluster,
            environment,
            unit,
            apiVersion,
            kind,
            namespace,
            name,
            action,
        })),
    };
}


/***/ }),

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


/***/ }),

/***/ 5340:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   XF: () => (/* binding */ withinBytes),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3629);


const MAX_CELL = 600;
/** Bytes for the word about what was left out. */
const RESERVE = 200;
/**
 * The sections, one after the other, within a number of bytes. What stands first takes what it needs, but leaves to
 * each of the others as much as they need, or a fair share.
 */
function withinBytes(sections, bytes) {
    const room = bytes - RESERVE;
    const share = Math.floor(room / (2 * Math.max(1, sections.length)));
    const shares = sections.map((section) => Math.min(sizeOf(section), share));
    let kept = shares.reduce((sum, size) => sum + size, 0);
    let written = '';
    let used = 0;
    let dropped = 0;
    for (const [index, section] of sections.entries()) {
        kept -= shares[index] ?? 0;
        const text = fitted(section, room - used - kept);
        if (text === '')
            dropped++;
        written += text;
        used += byteLength(text);
    }
    return dropped === 0 ? written : `${written}\n_${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(dropped, 'part')} left out: there is no room for more._\n`;
}
function sizeOf({ opening, lines, closing = '' }) {
    return lines.reduce((sum, line) => sum + byteLength(line) + 1, byteLength(opening + closing)) + RESERVE;
}
/** As many lines of a section as there is room for, and a word about the rest. */
function fitted({ opening, lines, noun, closing = '' }, room) {
    let used = byteLength(opening + closing) + RESERVE;
    if (used > room)
        return '';
    let taken = 0;
    for (const line of lines) {
        used += byteLength(line) + 1;
        if (used > room)
            break;
        taken++;
    }
    const rest = lines.length - taken;
    const more = rest > 0 ? `\n_${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rest, noun)} left out: there is no room for more._\n` : '';
    const shown = lines.slice(0, taken).map((line) => `${line}\n`);
    return `${opening}${shown.join('')}${more}${closing}`;
}
function byteLength(text) {
    return Buffer.byteLength(text);
}
/** A place, as a link to the line at the commit that was judged. */
function link({ path, line }, { repositoryUrl, sha, prefix = '' }) {
    const shown = `${cell(path)}:${line}`;
    if (repositoryUrl === undefined || sha === undefined)
        return shown;
    return `[${shown}](${repositoryUrl}/blob/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .urlPart */ .fG)(sha)}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .urlPath */ .Lx)(prefix + path)}#L${line})`;
}
/** Text of a cell or a list, cut and harmless. */
function cell(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, MAX_CELL));
}
/** A table's head: one cell for each column. */
function tableHead(...columns) {
    return `| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}\n`;
}


/***/ }),

/***/ 3685:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdownReport: () => (/* binding */ markdownReport)
});

// EXTERNAL MODULE: ./build/src/report/approvals.js
var approvals = __webpack_require__(5260);
// EXTERNAL MODULE: ./build/src/report/markdown-parts.js
var markdown_parts = __webpack_require__(5340);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
;// CONCATENATED MODULE: ./build/src/report/markdown-approvals.js



/** Who approved and who has not, a row for each rule, and what an emergency owes. */
function approvalSections(approvals) {
    if (approvals === null || (approvals.rules.length === 0 && approvals.breakGlass === null))
        return [];
    const head = approvals.rules.length === 0 ? '' : (0,markdown_parts/* tableHead */.PP)('', 'environment', 'given', 'missing', 'void');
    const opening = `\n### Approvals\n\n${glassText(approvals.breakGlass)}${head}`;
    return [{ opening, lines: approvals.rules.map(ruleRow), noun: 'rule' }];
}
function ruleRow(result) {
    const { environment, risk, rule, met, given, reach } = result;
    const where = [
        `**${(0,markdown_parts/* cell */.Hn)(environment)}** (${(0,markdown_parts/* cell */.Hn)(risk)})${rule === '' ? '' : ` ${(0,markdown_parts/* cell */.Hn)(rule)}`}`,
        `reached by ${(0,markdown_parts/* cell */.Hn)(reach.unit)}${reach.what === '' ? '' : `: ${(0,markdown_parts/* cell */.Hn)(reach.what)}`}`,
    ].join('<br>');
    const candidates = (0,approvals/* candidatesOf */.kW)(result);
    const missing = [
        ...(met ? [] : [(0,markdown_parts/* cell */.Hn)((0,approvals/* missingWords */.y4)(result))]),
        ...(candidates.length === 0 ? [] : [`can still approve: ${(0,markdown_parts/* cell */.Hn)((0,words/* listed */.KE)(candidates, approvals/* NAMED */.qB))}`]),
        ...result.unreadable.map(markdown_parts/* cell */.Hn),
    ].join('<br>');
    const voided = result.void.map(({ user, why }) => `${(0,markdown_parts/* cell */.Hn)(user)}: ${(0,markdown_parts/* cell */.Hn)(why)}`).join('<br>');
    return `| ${met ? '✅' : '❌'} | ${where} | ${(0,markdown_parts/* cell */.Hn)((0,words/* listed */.KE)(given, approvals/* NAMED */.qB))} | ${missing} | ${voided} |`;
}
function glassText(glass) {
    if (glass === null)
        return '';
    const { by, incident, faults, duties } = glass;
    if (faults.length > 0)
        return `**The glass is not broken:** ${(0,markdown_parts/* cell */.Hn)(faults.join('; '))}\n\n`;
    const owed = duties.map(({ duty, hours }) => `- within ${(0,words/* counted */.hS)(hours, 'hour')} of the merge: ${approvals/* DUTIES */.T3[duty]}\n`);
    return `**${(0,markdown_parts/* cell */.Hn)(by)} has broken the glass** for ${(0,markdown_parts/* cell */.Hn)(incident)}, and owes:\n\n${owed.join('')}\n`;
}

;// CONCATENATED MODULE: ./build/src/report/markdown-change.js


const MAX_NAMED = 20;
/** Longer tables are folded. */
const MAX_OPEN = 10;
/** What the change does, in a sentence. */
function changeSentence({ environments, resources }) {
    if (resources.length === 0)
        return 'The change alters nothing that a cluster would run.';
    const names = environments.map((name) => `**${(0,markdown_parts/* cell */.Hn)(name)}**`);
    const where = (0,words/* listed */.KE)(names, MAX_NAMED) || 'no environment';
    return `The change reaches ${where}: ${(0,words/* counted */.hS)(resources.length, 'resource')}.`;
}
/** What changes where: a table for each environment. */
function changeSections({ change }) {
    const byEnvironment = new Map();
    for (const resource of change?.resources ?? []) {
        byEnvironment.set(resource.environment, [...(byEnvironment.get(resource.environment) ?? []), resource]);
    }
    return [...byEnvironment].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, resources]) => tableOf(name, resources));
}
function tableOf(environment, resources) {
    const title = `${environment === '' ? 'No environment' : (0,markdown_parts/* cell */.Hn)(environment)}: ${summaryOf(resources)}`;
    const head = (0,markdown_parts/* tableHead */.PP)('', 'cluster', 'unit', 'resource');
    const lines = resources.map(({ action, cluster, unit, kind, namespace, name }) => {
        const resource = [kind, namespace, name].filter((part) => part !== '').join('/');
        return `| ${(0,markdown_parts/* cell */.Hn)(action)} | ${(0,markdown_parts/* cell */.Hn)(cluster)} | ${(0,markdown_parts/* cell */.Hn)(unit)} | ${(0,markdown_parts/* cell */.Hn)(resource)} |`;
    });
    if (resources.length <= MAX_OPEN)
        return { opening: `\n#### ${title}\n\n${head}`, lines, noun: 'resource' };
    const opening = `\n<details><summary>${title}</summary>\n\n${head}`;
    return { opening, lines, noun: 'resource', closing: '\n</details>\n' };
}
/** `2 added, 1 modified, in 1 unit` */
function summaryOf(resources) {
    const counts = new Map();
    for (const { action } of resources)
        counts.set(action, (counts.get(action) ?? 0) + 1);
    const units = new Set(resources.map(({ cluster, unit }) => `${cluster}\0${unit}`)).size;
    const actions = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([action, count]) => `${count} ${(0,markdown_parts/* cell */.Hn)(action)}`);
    return `${actions.join(', ')} in ${(0,words/* counted */.hS)(units, 'unit')}`;
}

;// CONCATENATED MODULE: ./build/src/report/markdown-coverage.js

/** What was not looked at and why, and what was assumed. */
function coverageSections(coverage, context) {
    const notice = ({ unit, reason, location }) => `- ${unit === '' ? '' : `${(0,markdown_parts/* cell */.Hn)(unit)}: `}${(0,markdown_parts/* cell */.Hn)(reason)} (${(0,markdown_parts/* link */.nf)(location, context)})`;
    const listed = context.isBrief ? { opaque: [], assumptions: [] } : coverage;
    const notEvaluated = coverage.notEvaluated.map(({ policy, reason }) => `- ${(0,markdown_parts/* cell */.Hn)(policy)}: ${(0,markdown_parts/* cell */.Hn)(reason)}`);
    return [
        ...listSection('Not evaluated', notEvaluated, 'line'),
        ...listSection('Failed to render', coverage.failed.map(notice), 'line'),
        ...listSection('Opaque: manifests that cannot be had here', listed.opaque.map(notice), 'line'),
        ...listSection('Assumed', listed.assumptions.map((assumption) => `- ${(0,markdown_parts/* cell */.Hn)(assumption)}`), 'line'),
    ];
}
/** A heading with a list; nothing for an empty one. */
function listSection(title, lines, noun) {
    return lines.length === 0 ? [] : [{ opening: `\n### ${title}\n\n`, lines, noun }];
}

// EXTERNAL MODULE: ./build/src/report/rank.js
var rank = __webpack_require__(5324);
;// CONCATENATED MODULE: ./build/src/report/markdown-findings.js



const MAX_RELATED = 5;
const SIGNS = { error: '🔴', warning: '🟡', note: '🔵' };
/** What was found: a row for each, with links to the lines. */
function findingsSection({ findings }, context) {
    if (findings.length === 0)
        return [];
    const lines = (0,rank/* ranked */.a)(findings, context.isChanged).map((finding) => findingRow(finding, context));
    return [{ opening: `\n### Findings\n\n${(0,markdown_parts/* tableHead */.PP)('', 'policy', 'where', 'what')}`, lines, noun: 'finding' }];
}
function findingRow(finding, context) {
    const { policy, severity, waiver, isNew, location } = finding;
    const sign = waiver === null ? `${SIGNS[severity]} ${severity}${isNew ? '' : ', not new'}` : '⚪ waived';
    return `| ${sign} | ${(0,markdown_parts/* cell */.Hn)(policy)} | ${(0,markdown_parts/* link */.nf)(location, context)} | ${whatOf(finding, context)} |`;
}
function whatOf({ message, fix, waiver, related, alsoIn }, context) {
    const rest = related.length - MAX_RELATED;
    return [
        (0,markdown_parts/* cell */.Hn)(message),
        ...related.slice(0, MAX_RELATED).map((place) => `↳ ${(0,markdown_parts/* cell */.Hn)(place.message)}: ${(0,markdown_parts/* link */.nf)(place, context)}`),
        ...(rest > 0 ? [`↳ and ${(0,words/* counted */.hS)(rest, 'more place')}`] : []),
        ...(alsoIn.length > 0 ? [`the same line in ${(0,words/* counted */.hS)(alsoIn.length, 'more place')}`] : []),
        ...(waiver === null && fix !== '' ? [`_${(0,markdown_parts/* cell */.Hn)(fix)}_`] : []),
        ...(waiver === null ? [] : [`waived: ${(0,markdown_parts/* cell */.Hn)(waiver.reason)} ${(0,markdown_parts/* link */.nf)(waiver.location, context)}`]),
    ].join('<br>');
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js






const SUMMARY_LIMIT = 1024 * 1024;
/** The job summary: verdict, findings with links to their lines, what changes where, what was not looked at, a graph. */
function markdownReport(report, context = {}) {
    const head = headOf(report);
    const sections = [
        ...noticesSection(context),
        ...findingsSection(report, context),
        ...approvalSections(report.approvals),
        ...changeSections(report),
        ...graphSection(context),
        ...coverageSections(report.coverage, context),
    ];
    return head + (0,markdown_parts/* withinBytes */.XF)(sections, (context.limit ?? SUMMARY_LIMIT) - (0,markdown_parts/* byteLength */.dp)(head));
}
function headOf({ verdict, counts, coverage, change }) {
    const found = [
        (0,words/* counted */.hS)(counts.error, 'error'),
        (0,words/* counted */.hS)(counts.warning, 'warning'),
        (0,words/* counted */.hS)(counts.note, 'note'),
        `${counts.waived} waived`,
    ].join(', ');
    const lines = [
        `## ${verdict === 'pass' ? '✅' : '❌'} gitops-gate: ${verdict}`,
        '',
        `${found} in ${(0,words/* extentOf */.OY)(coverage)}.`,
    ];
    if (coverage.units === 0)
        lines.push('', '**Nothing could be evaluated: no unit was found.**');
    if (change !== null)
        lines.push('', changeSentence(change));
    return `${lines.join('\n')}\n`;
}
function noticesSection({ notices = [] }) {
    const lines = notices.map((notice) => `- ${(0,markdown_parts/* cell */.Hn)(notice)}`);
    return listSection('Not posted, and no part of the verdict', lines, 'line');
}
function graphSection({ graph }) {
    if (!graph)
        return [];
    // A graph that is cut is no graph: the whole of it is one line.
    return [
        { opening: '\n### What is violated\n\n', lines: [`\`\`\`mermaid\n${graph.trimEnd()}\n\`\`\``], noun: 'graph' },
    ];
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


/***/ }),

/***/ 846:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/*
 * Paths of the repository: relative to its root, with `/`, without `.` or `..`; `''` is the root.
 */
/** The path of an entry of a directory. */
function joinPath(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}
/** The directory that holds a path: `''` for an entry of the root, and for the root itself. */
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
/** The last name of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Whether a path is a directory or stands somewhere below it. */
function isWithin(path, directory) {
    return directory === '' || path === directory || path.startsWith(`${directory}/`);
}
/** A relative path with `.` and `..` taken out, from `directory`; `undefined` where it leaves the root. */
function resolvePath(directory, relative) {
    const parts = directory === '' ? [] : directory.split('/');
    for (const part of relative.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}


/***/ }),

/***/ 7499:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ lineAt),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Orders strings by code unit, the same on every machine, as output and file lists must be. */
function compareText(a, b) {
    // Equal texts are told fastest so.
    return a === b ? 0 : a < b ? -1 : 1;
}
/** The line of a text with a number, from 1, without its end; '' beyond the last. */
function lineAt(text, line) {
    let start = 0;
    for (let count = 1; count < line; count++) {
        const feed = text.indexOf('\n', start);
        if (feed < 0)
            return '';
        start = feed + 1;
    }
    const end = text.indexOf('\n', start);
    return text.slice(start, end < 0 ? text.length : end);
}


/***/ })

};
