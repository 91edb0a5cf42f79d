export const id = 888;
export const ids = [888];
export const modules = {

/***/ 3169:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ framer)
/* harmony export */ });
/* unused harmony export frameOf */
/* harmony import */ var _util_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2756);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);


const MAX_WIDTH = 160;
/** Finds the line at a location. One that the mask changes is not shown. */
function framer({ textOf, mask = _util_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .SHOW_ALL */ .u6 }) {
    return (location) => {
        const frame = frameOf(location, textOf);
        return frame === undefined || mask(frame.text) !== frame.text ? undefined : frame;
    };
}
/** The line at a location, and the word that stands there. */
function frameOf(location, textOf) {
    const text = textOf(location.path);
    const lines = text?.split(/\r\n|\r|\n/, location.line) ?? [];
    const line = lines[location.line - 1];
    if (text === undefined || line === undefined || line.trim() === '')
        return undefined;
    if (mayHoldSecrets(text) && !isHarmless(lines))
        return undefined;
    const column = Math.min(location.column - 1, line.length - 1);
    const start = column > MAX_WIDTH - 40 ? column - 40 : 0;
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(line.slice(start), MAX_WIDTH);
    const word = /^(?:"[^"]*"|'[^']*'|[^\s,#]+)/.exec(shown.slice(column - start))?.[0].replace(/:$/, '') ?? '';
    return { line: location.line, text: shown, column: column - start, length: Math.max(word.length, 1) };
}
/** Whether a file says anything of Secrets: then only lines that cannot hold a value of one are shown. */
function mayHoldSecrets(text) {
    return /secretGenerator|stringData|\bSecret\b/.test(text);
}
const IDENTITY = /^\s*(?:- )?["']?(?:apiVersion|kind|metadata|name|namespace|spec|type|image|resources|path|dependsOn|sourceRef|newTag|newName|namePrefix|nameSuffix|components|bases)["']?\s*:/;
const LIST_ITEM = /^\s*- [\w./-]+\s*$/;
const VALUES = /^[\s-]*["']?(?:data|stringData|binaryData|literals|values|secretGenerator)["']?\s*:/;
/** Whether the last of some lines says what something is called, and not what is in it. */
function isHarmless(lines) {
    const line = lines.at(-1) ?? '';
    return (IDENTITY.test(line) || LIST_ITEM.test(line)) && !ancestors(lines).some((above) => VALUES.test(above));
}
/** The lines under which the last one stands, by indentation: a list may stand as far left as its key. */
function ancestors(lines) {
    const found = [];
    const last = lines.at(-1) ?? '';
    let indent = indentOf(last) + (/^\s*- /.test(last) ? 1 : 0);
    for (const line of lines.slice(0, -1).reverse()) {
        if (line.trim() === '' || indentOf(line) >= indent)
            continue;
        found.push(line);
        indent = indentOf(line) + (/^\s*- /.test(line) ? 1 : 0);
        if (indent === 0)
            break;
    }
    return found;
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}


/***/ }),

/***/ 113:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ htmlPage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);


/**
 * A document that needs nothing but itself. Its policy lets it run its own script and style, known by their digests, and
 * load nothing: whatever got past the escaping would stay text.
 */
function htmlPage({ title, body, data, script, style }) {
    const policy = [
        "default-src 'none'",
        `script-src ${digest(script)}`,
        `style-src ${digest(style)}`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    const parts = [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(title)}</title>`,
        `<style id="style">${style}</style>`,
        '</head>',
        '<body>',
        body,
        ...(data === undefined ? [] : [`<script type="application/json" id="data">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .scriptData */ .MK)(data)}</script>`]),
        `<script>${script}</script>`,
        '</body>',
        '</html>',
    ];
    return `${parts.join('\n')}\n`;
}
function digest(text) {
    return `'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64')}'`;
}


/***/ }),

/***/ 7888:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportHtml: () => (/* binding */ reportHtml)
});

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/frame.js
var report_frame = __webpack_require__(3169);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
;// CONCATENATED MODULE: ./build/src/report/html/markup.js

/** A template of HTML: what is put into it is text, and is escaped, unless it is markup itself. */
function markup(strings, ...parts) {
    const texts = strings.map((text, index) => text + written(parts[index]));
    return { markup: texts.join('') };
}
function written(part) {
    if (part === undefined)
        return '';
    if (typeof part === 'string')
        return (0,report_escape/* html */.qy)(part);
    if (typeof part === 'number')
        return String(part);
    if ('markup' in part)
        return part.markup;
    return part.map((each) => each.markup).join('\n');
}
/** Nothing. */
const NOTHING = markup ``;
/** A part of a page that can be folded, with the number of what is in it. */
function section(id, title, count, body) {
    const number = count === undefined ? NOTHING : markup ` <span class="count">${count}</span>`;
    return markup `<section class="part" id="${id}"><h2>${title}${number}</h2>
${body}
</section>`;
}
/** A table; none where it has no rows. */
function table(heads, rows) {
    if (rows.length === 0)
        return NOTHING;
    const head = heads.map((each) => markup `<th scope="col">${each}</th>`);
    const body = rows.map((cells) => markup `<tr>${cells.map((cell) => markup `<td>${cell}</td>`)}</tr>`);
    return markup `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table></div>`;
}

;// CONCATENATED MODULE: ./build/src/report/html/finding-card.js



const MAX_TEXT = 2_000;
/** Places and subjects of one finding that are written out. */
const MAX_PLACES = 100;
/** What a finding is to the verdict: `waived`, `old` (the base has it too) or `new`. */
function stateOf({ waiver, isNew }) {
    if (waiver !== null)
        return 'waived';
    return isNew ? 'new' : 'old';
}
/** A finding with its line, the related lines, what it is about and what to do. */
function findingCard(finding, index, { frameOf, policyOf }) {
    const { policy, severity, message, fix, location, related, subject, alsoIn } = finding;
    const state = stateOf(finding);
    const why = policyOf(policy)?.why ?? '';
    return markup `<article class="finding ${state === 'waived' ? 'waived' : severity}" id="finding-${index}" tabindex="0" data-index="${index}" aria-labelledby="message-${index}">
<p class="head"><span class="tag">${severity}</span> <strong>${policy}</strong>${state === 'new' ? NOTHING : markup ` <span class="state">${state === 'old' ? 'not new' : 'waived'}</span>`}<a class="anchor" href="#finding-${index}" aria-label="Link to this finding">#</a></p>
<p class="message" id="message-${index}">${shown(message)}</p>
${finding_card_frame(location, frameOf)}
${subjectLine(subject)}
${related.slice(0, MAX_PLACES).map((place) => markup `<div class="related"><p>${shown(place.message)}</p>${finding_card_frame(place, frameOf)}</div>`)}
${rest(related.length - MAX_PLACES, 'more place')}
${alsoInList(alsoIn)}
${waiverLine(finding)}
${fix === '' || state === 'waived' ? NOTHING : markup `<p class="fix"><b>Fix</b> ${shown(fix)}</p>`}
${why === '' ? NOTHING : markup `<details class="why"><summary>Why</summary><p>${shown(why)}</p></details>`}
</article>`;
}
/** `path:line:column`, and the line itself with the word marked. */
function finding_card_frame(location, frameOf) {
    const place = placeOf(location);
    const found = frameOf(location);
    if (found === undefined)
        return markup `<p class="place">${place}</p>`;
    const { text, column, length, line } = found;
    const [before, word, after] = [
        text.slice(0, column),
        text.slice(column, column + length),
        text.slice(column + length),
    ];
    return markup `<figure><figcaption class="place">${place}</figcaption><pre><code><span class="line">${line}</span>${code(before)}<mark>${code(word)}</mark>${code(after)}</code></pre></figure>`;
}
function placeOf({ path, line, column }) {
    return `${path}:${line}:${column}`;
}
/** Spaces at its ends are part of a line of code. */
function code(text) {
    return text.replaceAll('\t', ' ');
}
function subjectLine({ cluster, environment, layer, unit, kind, namespace, name, field }) {
    const object = [kind, [namespace, name].filter((part) => part !== '').join('/')]
        .filter((part) => part !== '')
        .join(' ');
    const parts = [
        ['object', object],
        ['field', field],
        ['unit', unit],
        ['cluster', cluster],
        ['environment', environment],
        ['layer', layer],
    ];
    const said = parts.filter(([, value]) => value !== '' && value !== 'unknown');
    if (said.length === 0)
        return NOTHING;
    return markup `<p class="subject">${said.map(([what, value]) => markup `<span><i>${what}</i> ${shown(value)}</span>`)}</p>`;
}
function alsoInList(alsoIn) {
    if (alsoIn.length === 0)
        return NOTHING;
    const items = alsoIn.slice(0, MAX_PLACES).map(({ unit, kind, namespace, name, cluster, environment }) => {
        const object = [kind, [namespace, name].filter((part) => part !== '').join('/')].join(' ').trim();
        const where = unit === '' ? cluster : unit;
        return markup `<li>${shown(object)} <span class="muted">${shown([where, environment].filter((part) => part !== '').join(' · '))}</span></li>`;
    });
    return markup `<details class="also"><summary>The same line in ${(0,words/* counted */.h)(alsoIn.length, 'more place')}</summary><ul>
${items}
</ul>${rest(alsoIn.length - MAX_PLACES, 'more')}</details>`;
}
function waiverLine({ waiver }) {
    if (waiver === null)
        return NOTHING;
    const until = waiver.expires === '' ? '' : ` until ${waiver.expires}`;
    const owner = waiver.owner === '' ? '' : ` by ${waiver.owner}`;
    return markup `<p class="waiver"><b>Waived${owner}${until}</b> ${shown(waiver.reason)} <span class="place">${placeOf(waiver.location)}</span></p>`;
}
function rest(count, noun) {
    return count > 0 ? markup `<p class="muted">… and ${(0,words/* counted */.h)(count, noun)}</p>` : NOTHING;
}
function shown(text) {
    return (0,report_escape/* cut */.Jj)(text, MAX_TEXT);
}

// EXTERNAL MODULE: ./build/src/report/html/page.js
var page = __webpack_require__(113);
// EXTERNAL MODULE: ./build/src/model/graph.js
var model_graph = __webpack_require__(403);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
;// CONCATENATED MODULE: ./build/src/report/html/report-parts.js






const MAX_ROWS = 2_000;
const report_parts_MAX_TEXT = 1_000;
/** Clusters, environments, layers and units, each with the reason for which it is taken to be there. */
function detectedPart(graph) {
    const units = (among) => graph.units.filter(({ id, cluster }) => among(id, cluster)).length;
    const placed = (id) => graph.placements.get(id);
    const clusters = graph.clusters.map(({ name, server, reason, location }) => [
        markup `<b>${report_parts_shown(name)}</b>`,
        environmentsOf(graph, name),
        units((_, cluster) => cluster === name),
        report_parts_shown(server ?? ''),
        markup `${report_parts_shown(reason)} <span class="place">${placeOf(location)}</span>`,
    ]);
    const environments = graph.environments.map(({ name, risk, reason }) => [
        markup `<b>${report_parts_shown(name)}</b>`,
        risk,
        units((id) => placed(id)?.environment === name),
        report_parts_shown(reason),
    ]);
    const layers = graph.layers.map((layer) => [
        markup `<b>${report_parts_shown(layer)}</b>`,
        units((id) => placed(id)?.layer === layer),
    ]);
    const kinds = [...new Set(graph.units.map(({ kind }) => kind))].sort(util_text/* compareText */.n).map((kind) => {
        const among = graph.units.filter((unit) => unit.kind === kind);
        const having = (status) => among.filter((unit) => unit.status === status).length;
        return [markup `<b>${kind}</b>`, among.length, having('rendered'), having('opaque'), having('failed')];
    });
    const body = markup `${table(['cluster', 'environments', 'units', 'server', 'why'], clusters.slice(0, MAX_ROWS))}
${table(['environment', 'risk', 'units', 'why'], environments)}
<div class="beside">${table(['layer', 'units'], layers)}${table(['kind of unit', 'units', 'rendered', 'opaque', 'failed'], kinds)}</div>`;
    return section('detected', 'What was detected', undefined, body);
}
function environmentsOf(graph, cluster) {
    const names = graph.units
        .filter((unit) => unit.cluster === cluster)
        .map(({ id }) => graph.placements.get(id)?.environment ?? model_graph/* UNKNOWN */.H);
    return report_parts_shown([...new Set(names)]
        .filter((name) => name !== model_graph/* UNKNOWN */.H)
        .sort(util_text/* compareText */.n)
        .join(', '));
}
/** What clusters would run otherwise, by environment, and why each is reached. */
function changePart(change, reasons) {
    if (change === null)
        return NOTHING;
    const environments = [
        ...new Set([...change.environments, ...change.resources.map(({ environment }) => environment)]),
    ];
    const parts = environments.map((environment) => {
        const among = change.resources.filter((resource) => resource.environment === environment);
        const reason = reasons.find((each) => each.environment === environment);
        const rows = among
            .slice(0, MAX_ROWS)
            .map(({ action, cluster, unit, kind, namespace, name }) => [
            markup `<span class="action ${action}">${action}</span>`,
            report_parts_shown([kind, [namespace, name].filter((part) => part !== '').join('/')].join(' ')),
            report_parts_shown(unit),
            report_parts_shown(cluster),
        ]);
        const count = (action) => among.filter((resource) => resource.action === action).length;
        const said = ['added', 'modified', 'removed']
            .filter((action) => count(action) > 0)
            .map((action) => `${count(action)} ${action}`);
        return markup `<details class="block"${environments.length <= 4 ? markup ` open` : NOTHING}><summary><b>${environment === model_graph/* UNKNOWN */.H || environment === '' ? 'no environment' : report_parts_shown(environment)}</b> <span class="muted">${said.join(', ') || 'reached'}</span></summary>
${reason === undefined ? NOTHING : markup `<p class="muted">Reached by ${report_parts_shown(reason.what ?? reason.unit)} <span class="place">${placeOf(reason.location)}</span></p>`}
${table(['', 'object', 'unit', 'cluster'], rows)}
${leftOut(among.length - MAX_ROWS)}
</details>`;
    });
    const body = parts.length === 0 ? markup `<p class="muted">No cluster would run anything otherwise.</p>` : markup `${parts}`;
    return section('change', 'Change', change.resources.length, body);
}
/** The rules of approval and who has reviewed; nothing where there are neither rules nor a pull request. */
function approvalsPart(rules, facts) {
    if (rules.length === 0 || facts.kind === 'none')
        return NOTHING;
    const asked = rules.map(({ environments, risks, minimum, users, teams }) => [
        report_parts_shown([...(environments ?? []), ...(risks ?? []).map((risk) => `risk ${risk}`)].join(', ') || 'every environment'),
        minimum,
        report_parts_shown([...(users ?? []), ...(teams ?? [])].join(', ') || 'anybody'),
    ]);
    const { pullRequest } = facts;
    const reviews = facts.kind === 'unreadable' ? [] : facts.pullRequest.reviews;
    const given = reviews
        .slice(0, MAX_ROWS)
        .map(({ user, state, commit, submittedAt }) => [
        markup `<b>${report_parts_shown(user)}</b>`,
        markup `<span class="review ${/^[A-Z_]+$/.test(state) ? state.toLowerCase() : ''}">${report_parts_shown(state.toLowerCase().replaceAll('_', ' '))}</span>`,
        markup `<code>${commit.slice(0, 12)}</code>${commit === pullRequest.head.sha ? NOTHING : markup ` <span class="muted">not the head</span>`}`,
        report_parts_shown(submittedAt),
    ]);
    const unread = facts.kind === 'unreadable' ? markup `<p>The reviews could not be read: ${report_parts_shown(facts.reason)}</p>` : NOTHING;
    const body = markup `<p>Pull request #${pullRequest.number} by <b>${report_parts_shown(pullRequest.author)}</b>: ${report_parts_shown(pullRequest.title)}</p>
${table(['for', 'approvals', 'by'], asked)}
${unread}
${given.length === 0 && facts.kind === 'known' ? markup `<p class="muted">Nobody has reviewed it.</p>` : table(['reviewer', 'review', 'commit', 'when'], given)}`;
    return section('approvals', 'Approvals', undefined, body);
}
/** What was looked at, and what could not be judged. */
function coveragePart(coverage) {
    const looked = [
        (0,words/* counted */.h)(coverage.resources, 'resource'),
        (0,words/* counted */.h)(coverage.units, 'unit'),
        (0,words/* counted */.h)(coverage.clusters, 'cluster'),
        (0,words/* counted */.h)(coverage.documents, 'document'),
        (0,words/* counted */.h)(coverage.files, 'file'),
    ].join(', ');
    const body = markup `<p>${looked}.</p>
${block('Not evaluated', coverage.notEvaluated.map(({ policy, reason }) => markup `<li><b>${report_parts_shown(policy)}</b> ${report_parts_shown(reason)}</li>`), true)}
${block('Failed to render', noticeItems(coverage.failed), true)}
${block('Opaque: manifests that cannot be had here', noticeItems(coverage.opaque), false)}
${block('Assumed', coverage.assumptions.map((assumption) => markup `<li>${report_parts_shown(assumption)}</li>`), false)}`;
    return section('coverage', 'Coverage', undefined, body);
}
function block(title, items, open) {
    if (items.length === 0)
        return NOTHING;
    return markup `<details class="block"${open ? markup ` open` : NOTHING}><summary><b>${title}</b> <span class="count">${items.length}</span></summary><ul>
${items.slice(0, MAX_ROWS)}
</ul>${leftOut(items.length - MAX_ROWS)}</details>`;
}
/** One line for each reason, with the units that have it: many share a chart or a remote base. */
function noticeItems(notices) {
    const byReason = new Map();
    for (const notice of notices) {
        const found = byReason.get(notice.reason);
        if (found === undefined)
            byReason.set(notice.reason, { units: [notice.unit], notice });
        else
            found.units.push(notice.unit);
    }
    return [...byReason.values()].map(({ units, notice }) => {
        const named = [...new Set(units)].filter((unit) => unit !== '');
        const who = named.length === 0 ? NOTHING : markup ` <span class="muted">${report_parts_shown((0,words/* listed */.K)(named, 8))}</span>`;
        return markup `<li>${report_parts_shown(notice.reason)}${who} <span class="place">${placeOf(notice.location)}</span></li>`;
    });
}
function leftOut(count) {
    return count > 0 ? markup `<p class="muted">… and ${(0,words/* counted */.h)(count, 'more line')}.</p>` : NOTHING;
}
function report_parts_shown(text) {
    return (0,report_escape/* cut */.Jj)(text, report_parts_MAX_TEXT);
}

;// CONCATENATED MODULE: ./build/src/report/html/report-page.js







/** So many findings are written out: a browser still scrolls through them. */
const MAX_FINDINGS = 5_000;
/** The report of a check as one page that needs nothing but itself, to be read, filtered and printed. */
function reportHtml(report, context, assets) {
    const shown = report.findings.slice(0, MAX_FINDINGS);
    const title = `gitops-gate: ${report.verdict}, ${(0,words/* counted */.h)(report.counts.error, 'error')}`;
    const { markup: body } = markup `<a class="skip" href="#findings">To the findings</a>
${head(report)}
<main>
${findingsPart(report, shown, context)}
${changePart(report.change, context.reasons)}
${approvalsPart(context.approvals, context.pullRequest)}
${coveragePart(report.coverage)}
${detectedPart(context.graph)}
</main>`;
    return (0,page/* htmlPage */.X)({ title, body, data: shown.map(factsOf), ...assets });
}
function head({ verdict, counts, coverage, change, findings }) {
    const old = findings.filter((finding) => stateOf(finding) === 'old').length;
    const tiles = [
        ['error', counts.error, counts.error === 1 ? 'error' : 'errors'],
        ['warning', counts.warning, counts.warning === 1 ? 'warning' : 'warnings'],
        ['note', counts.note, counts.note === 1 ? 'note' : 'notes'],
        ['waived', counts.waived, 'waived'],
        ...(old > 0 ? [['waived', old, 'not new']] : []),
    ];
    const looked = [
        (0,words/* counted */.h)(coverage.resources, 'resource'),
        (0,words/* counted */.h)(coverage.units, 'unit'),
        (0,words/* counted */.h)(coverage.clusters, 'cluster'),
    ].join(', ');
    const reached = change?.environments ?? [];
    const sentence = change === null
        ? NOTHING
        : markup `<p>The change reaches ${reached.length === 0 ? 'no environment' : markup `<b>${reached.join(', ')}</b>`}: ${(0,words/* counted */.h)(change.resources.length, 'resource')}.</p>`;
    const unjudged = coverage.failed.length + coverage.notEvaluated.length;
    return markup `<header class="verdict ${verdict}">
<div class="inner">
<p class="product">gitops-gate</p>
<h1><span aria-hidden="true">${verdict === 'pass' ? '✓' : '✕'}</span> ${verdict}</h1>
<p>${looked} judged.</p>
${coverage.units === 0 ? markup `<p><b>Nothing could be evaluated: no unit was found.</b></p>` : NOTHING}
${sentence}
${unjudged > 0 ? markup `<p><a href="#coverage">${(0,words/* counted */.h)(unjudged, 'thing')} could not be judged</a></p>` : NOTHING}
<ul class="tiles">${tiles.map(([tone, count, label]) => markup `<li class="${count === 0 ? 'none' : tone}"><b>${count}</b> ${label}</li>`)}</ul>
</div>
</header>`;
}
function findingsPart({ findings }, shown, context) {
    if (findings.length === 0) {
        return section('findings', 'Findings', 0, markup `<p class="empty">Nothing found.</p>`);
    }
    const { definitions } = context.policies;
    const within = { frameOf: (0,report_frame/* framer */.C)(context), policyOf: (id) => definitions.get(id) };
    const files = new Map();
    for (const [index, finding] of shown.entries()) {
        const cards = files.get(finding.location.path) ?? [];
        cards.push(findingCard(finding, index, within));
        files.set(finding.location.path, cards);
    }
    const groups = [...files].map(([file, cards]) => markup `<section class="group"><h3>${file} <span class="count">${cards.length}</span></h3>
${cards}
</section>`);
    const left = findings.length - shown.length;
    const body = markup `<div id="tools" class="tools" role="search"></div>
<div id="groups">
${groups}
</div>
${left > 0 ? markup `<p class="muted">… and ${(0,words/* counted */.h)(left, 'more finding')}: the JSON report has them all.</p>` : NOTHING}`;
    return section('findings', 'Findings', findings.length, body);
}
function factsOf(finding) {
    const { location, policy, severity, subject, alsoIn } = finding;
    const all = (field) => [...new Set([subject, ...alsoIn].map((each) => (0,report_escape/* plain */.pj)(each[field])))];
    return {
        file: (0,report_escape/* plain */.pj)(location.path),
        policy: (0,report_escape/* plain */.pj)(policy),
        severity,
        state: stateOf(finding),
        environments: all('environment'),
        clusters: all('cluster'),
    };
}


/***/ }),

/***/ 3629:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
