export const id = 3685;
export const ids = [3685];
export const modules = {

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


/***/ })

};
