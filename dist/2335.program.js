export const id = 2335;
export const ids = [2335];
export const modules = {

/***/ 2335:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  graphPage: () => (/* binding */ graphPage),
  reportPage: () => (/* binding */ reportPage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
// EXTERNAL MODULE: ./build/src/model/graph.js
var model_graph = __webpack_require__(403);
// EXTERNAL MODULE: ./build/src/model/provenance.js
var provenance = __webpack_require__(9248);
// EXTERNAL MODULE: ./build/src/model/risk.js
var risk = __webpack_require__(3456);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/graph-parts.js
var graph_parts = __webpack_require__(5635);
;// CONCATENATED MODULE: ./build/src/report/html/graph-payload.js
/*
 * What the page of the graph knows: the shape of the data that its script reads. Names are ready to be shown. Units,
 * objects, paths and findings are called by their index, so that a name stands there once.
 */
const EDGE_KINDS = ['creates', 'dependsOn', 'sourceRef'];

;// CONCATENATED MODULE: ./build/src/report/html/graph-view.js







const MAX_TEXT = 400;
/** Places named of one kind for one unit or finding. */
const MAX_PLACES = 200;
const MAX_OBJECTS = 60_000;
/** What the page of the graph shows, from the graph and what the policies say of it. */
function graphView(graph, { cluster, findings = [], violationsOnly }) {
    const units = graph.units.filter((unit) => cluster === undefined || unit.cluster === cluster);
    const book = new PlaceBook();
    const unitIndex = new Map(units.map((unit, index) => [unit.id, index]));
    const clusters = indexed(units.map((unit) => unit.cluster).sort(util_text/* compareText */.n));
    const environments = indexed(environmentNames(graph, units));
    const layers = indexed([...graph.layers, ...units.map((unit) => graph.placements.get(unit.id)?.layer ?? model_graph/* UNKNOWN */.H)]);
    const { objects, left, perUnit } = objectsOf(graph, unitIndex, book);
    const about = findingsOf(graph, units, findings, book);
    const namespaces = namespacesByUnit(graph, unitIndex);
    const loose = looseEnds(graph);
    const findingsPerUnit = units.map(() => []);
    for (const [index, finding] of about.entries())
        for (const unit of finding.units)
            findingsPerUnit[unit]?.push(index);
    const view = (unit, index) => {
        const placement = graph.placements.get(unit.id);
        return {
            id: shown(unit.id),
            cluster: clusters.get(unit.cluster) ?? 0,
            environment: environments.get(placement?.environment ?? model_graph/* UNKNOWN */.H) ?? 0,
            environmentReason: shown(placement?.environmentReason ?? ''),
            layer: layers.get(placement?.layer ?? model_graph/* UNKNOWN */.H) ?? 0,
            layerReason: shown(placement?.layerReason ?? ''),
            kind: unit.kind,
            controller: unit.controller,
            namespace: shown(unit.namespace),
            name: shown(unit.name),
            at: book.place(unit.location),
            entryPoint: unit.createdBy === undefined ? shown(unit.entryPoint ?? 'nothing creates it') : '',
            status: unit.status,
            suspended: unit.suspended,
            prune: unit.prune,
            targetNamespace: shown(unit.targetNamespace),
            sources: unit.sources.map((source) => shown(sourceText(source))),
            problems: unit.problems.slice(0, MAX_PLACES).map(({ message, location }) => book.word(message, location)),
            reads: unit.reads.slice(0, MAX_PLACES).map((read) => book.word(read.to, read.locate())),
            loose: (loose.get(unit.id) ?? [])
                .slice(0, MAX_PLACES)
                .map(({ to, reference }) => book.word(`${reference.field}: ${to.label}`, reference.locate())),
            namespaces: (namespaces[index] ?? []).map(shown),
            objects: perUnit[index] ?? [],
            findings: findingsPerUnit[index] ?? [],
        };
    };
    const unitViews = units.map(view);
    const edges = edgesOf(graph, unitIndex, book);
    return {
        title: cluster === undefined ? 'All clusters' : shown(cluster),
        clusters: [...clusters.keys()].map((name) => {
            const found = graph.clusters.find((each) => each.name === name);
            const at = found === undefined ? null : book.place(found.location);
            return { name: shown(name), reason: shown(found?.reason ?? ''), server: shown(found?.server ?? ''), at };
        }),
        environments: [...environments.keys()].map((name) => {
            const found = graph.environments.find((each) => each.name === name);
            return { name: known(name), risk: found?.risk ?? model_graph/* UNKNOWN */.H, reason: shown(found?.reason ?? '') };
        }),
        layers: [...layers.keys()].map(known),
        units: unitViews,
        edges,
        objects,
        objectsLeftOut: left,
        findings: about,
        violationsOnly: violationsOnly === true,
        // Last, when every place is known.
        paths: book.paths,
    };
}
/** Paths by their index, in the order in which they were asked for. */
class PlaceBook {
    paths = [];
    #index = new Map();
    place({ path, line }) {
        let index = this.#index.get(path);
        if (index === undefined) {
            index = this.paths.push(shown(path)) - 1;
            this.#index.set(path, index);
        }
        return [index, line];
    }
    word(what, location) {
        return { what: shown(what), at: this.place(location) };
    }
}
function environmentNames(graph, units) {
    const used = new Set(units.map((unit) => graph.placements.get(unit.id)?.environment ?? model_graph/* UNKNOWN */.H));
    const rank = (name) => {
        // Behind those whose risk nobody knows, at 1.
        if (name === model_graph/* UNKNOWN */.H)
            return 2;
        return -(0,risk/* riskRank */.w)(graph.environments.find((each) => each.name === name)?.risk);
    };
    return [...used].sort((a, b) => rank(a) - rank(b) || (0,util_text/* compareText */.n)(a, b));
}
function objectsOf(graph, unitIndex, book) {
    const perUnit = [...unitIndex].map(() => []);
    const objects = [];
    let left = 0;
    for (const object of graph.objects) {
        const owners = object.owners.flatMap(({ unit, resource, sharedReason }) => {
            const index = unitIndex.get(unit.id);
            return index === undefined ? [] : [{ index, resource, sharedReason }];
        });
        if (owners.length === 0)
            continue;
        if (objects.length === MAX_OBJECTS) {
            left++;
            continue;
        }
        for (const index of new Set(owners.map((owner) => owner.index)))
            perUnit[index]?.push(objects.length);
        objects.push({
            ...objectName(object),
            owners: owners.map(({ index, resource, sharedReason }) => {
                return [index, book.place((0,provenance/* originOf */.yv)(resource, [])), shown(sharedReason)];
            }),
        });
    }
    return { objects, left, perUnit };
}
function objectName({ kind, group, namespace, name }) {
    return { kind: shown(kind), group: shown(group), namespace: shown(namespace), name: shown(name) };
}
function findingsOf(graph, units, findings, book) {
    const ofSubject = (0,graph_parts/* unitFinder */.T2)(graph, units);
    const index = new Map(units.map((unit, at) => [unit, at]));
    const ofFile = unitsByFile(units);
    return findings.map(({ policy, severity, message, fix, location, related, subject, alsoIn }) => {
        const named = [subject, ...alsoIn].flatMap(ofSubject);
        const among = named.length > 0 ? named : [...(ofFile().get(location.path) ?? [])];
        return {
            policy: shown(policy),
            severity,
            message: shown(message),
            fix: shown(fix),
            at: book.place(location),
            related: related.slice(0, MAX_PLACES).map((place) => book.word(place.message, place)),
            units: [...new Set(among.map((unit) => index.get(unit) ?? -1))].sort((a, b) => a - b),
        };
    });
}
/** Which units hold something of a file: for findings about a file and nothing in it. */
function unitsByFile(units) {
    let known;
    return () => {
        if (known !== undefined)
            return known;
        known = new Map();
        for (const unit of units) {
            const files = [unit.location.path, ...unit.resources.map(({ document }) => document.path)];
            for (const file of new Set(files))
                known.set(file, (known.get(file) ?? new Set()).add(unit));
        }
        return known;
    };
}
function namespacesByUnit(graph, unitIndex) {
    const perUnit = [...unitIndex].map(() => new Set());
    for (const { name, uses } of graph.namespaces) {
        for (const { unit } of uses)
            perUnit[unitIndex.get(unit.id) ?? -1]?.add(name);
    }
    return perUnit.map((names) => [...names].sort(util_text/* compareText */.n));
}
function edgesOf(graph, unitIndex, book) {
    const known = new Set();
    return graph.edges.flatMap((edge) => {
        const drawn = drawnEdge(edge, unitIndex);
        if (drawn === undefined || known.has(drawn.join()))
            return [];
        known.add(drawn.join());
        const [kind, from, to] = drawn;
        return [{ kind, from, to, at: book.place(edge.reference.locate()) }];
    });
}
function drawnEdge({ kind, from, to }, unitIndex) {
    const [source, target] = [unitIndex.get(from.unit?.id ?? ''), unitIndex.get(to.unit?.id ?? '')];
    if (!isDrawn(kind) || source === undefined || target === undefined || source === target)
        return undefined;
    return [kind, source, target];
}
/** The references that lead to no unit, by the id of the unit that makes them. */
function looseEnds(graph) {
    const byUnit = new Map();
    for (const edge of graph.edges) {
        if (!isDrawn(edge.kind) || edge.to.unit !== undefined || edge.from.unit === undefined)
            continue;
        const { id } = edge.from.unit;
        byUnit.set(id, [...(byUnit.get(id) ?? []), edge]);
    }
    return byUnit;
}
function isDrawn(kind) {
    return EDGE_KINDS.includes(kind);
}
function sourceText(source) {
    switch (source.kind) {
        case 'here':
            return `this repository: ${source.path === '' ? '.' : source.path}`;
        case 'git':
            return `${source.url}${source.revision === '' ? '' : ` at ${source.revision}`}: ${source.path === '' ? '.' : source.path}`;
        case 'chart':
            return `chart ${source.chart} ${source.version} of ${source.repository}`;
        case 'oci':
            return `${source.url} ${source.revision}`;
        case 'bucket':
            return `bucket ${source.name}`;
        case 'unknown':
            return source.reason;
    }
}
function indexed(names) {
    return new Map([...new Set(names)].map((name, index) => [name, index]));
}
function known(name) {
    return name === model_graph/* UNKNOWN */.H ? '' : shown(name);
}
function shown(text) {
    return (0,report_escape/* plain */.pj)((0,report_escape/* cut */.Jj)(text, MAX_TEXT));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/report/html/page.js


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
        `<title>${(0,report_escape/* html */.qy)(title)}</title>`,
        `<style id="style">${style}</style>`,
        '</head>',
        '<body>',
        body,
        ...(data === undefined ? [] : [`<script type="application/json" id="data">${(0,report_escape/* scriptData */.MK)(data)}</script>`]),
        `<script>${script}</script>`,
        '</body>',
        '</html>',
    ];
    return `${parts.join('\n')}\n`;
}
function digest(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
}

;// CONCATENATED MODULE: ./build/src/report/html/graph-page.js



/**
 * The graph as one page that needs nothing but itself: clusters and environments as regions, layers as bands, units as
 * nodes, and what the policies say of them.
 */
function graphHtml(graph, options, assets) {
    const data = graphView(graph, options);
    const summary = `${(0,words/* counted */.hS)(data.units.length, 'unit')} in ${(0,words/* counted */.hS)(data.clusters.length, 'cluster')}`;
    const body = [
        '<div id="app" class="app">',
        `<noscript><p class="empty">${summary}. This page draws the graph with its own script, which is switched off.</p></noscript>`,
        '</div>',
    ].join('\n');
    return htmlPage({ title: `gitops-gate: ${summary}`, body, data, ...assets });
}

// EXTERNAL MODULE: ./build/src/report/frame.js
var report_frame = __webpack_require__(3169);
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




const finding_card_MAX_TEXT = 2_000;
/** Places and subjects of one finding that are written out. */
const finding_card_MAX_PLACES = 100;
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
<p class="message" id="message-${index}">${finding_card_shown(message)}</p>
${finding_card_frame(location, frameOf)}
${subjectLine(subject)}
${related.slice(0, finding_card_MAX_PLACES).map((place) => markup `<div class="related"><p>${finding_card_shown(place.message)}</p>${finding_card_frame(place, frameOf)}</div>`)}
${rest(related.length - finding_card_MAX_PLACES, 'more place')}
${alsoInList(alsoIn)}
${waiverLine(finding)}
${fix === '' || state === 'waived' ? NOTHING : markup `<p class="fix"><b>Fix</b> ${finding_card_shown(fix)}</p>`}
${why === '' ? NOTHING : markup `<details class="why"><summary>Why</summary><p>${finding_card_shown(why)}</p></details>`}
</article>`;
}
/** `path:line:column`, and the line itself with the word marked. */
function finding_card_frame(location, frameOf) {
    const place = placeOf(location);
    const found = frameOf(location);
    if (found === undefined)
        return markup `<p class="place">${place}</p>`;
    const { text, line } = found;
    const [start, end] = marked(found);
    const [before, word, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
    return markup `<figure><figcaption class="place">${place}</figcaption><pre><code><span class="line">${line}</span>${code(before)}<mark>${code(word)}</mark>${code(after)}</code></pre></figure>`;
}
function placeOf({ path, line, column }) {
    return `${path}:${line}:${column}`;
}
/** What to point at: the word, or where only the line is known, all that stands in it. */
function marked({ text, column, length }) {
    if (text.slice(column, column + length).trim() !== '')
        return [column, column + length];
    return [text.length - text.trimStart().length, text.trimEnd().length];
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
    const said = parts.filter(([, value]) => value !== '' && value !== model_graph/* UNKNOWN */.H);
    if (said.length === 0)
        return NOTHING;
    return markup `<p class="subject">${said.map(([what, value]) => markup `<span><i>${what}</i> ${finding_card_shown(value)}</span>`)}</p>`;
}
function alsoInList(alsoIn) {
    if (alsoIn.length === 0)
        return NOTHING;
    const items = alsoIn.slice(0, finding_card_MAX_PLACES).map(({ unit, kind, namespace, name, cluster, environment }) => {
        const object = [kind, [namespace, name].filter((part) => part !== '').join('/')].join(' ').trim();
        const where = unit === '' ? cluster : unit;
        return markup `<li>${finding_card_shown(object)} <span class="muted">${finding_card_shown([where, environment].filter((part) => part !== '' && part !== model_graph/* UNKNOWN */.H).join(' · '))}</span></li>`;
    });
    return markup `<details class="also"><summary>The same line in ${(0,words/* counted */.hS)(alsoIn.length, 'more place')}</summary><ul>
${items}
</ul>${rest(alsoIn.length - finding_card_MAX_PLACES, 'more')}</details>`;
}
function waiverLine({ waiver }) {
    if (waiver === null)
        return NOTHING;
    const until = waiver.expires === '' ? '' : ` until ${waiver.expires}`;
    const owner = waiver.owner === '' ? '' : ` by ${waiver.owner}`;
    return markup `<p class="waiver"><b>Waived${owner}${until}</b> ${finding_card_shown(waiver.reason)} <span class="place">${placeOf(waiver.location)}</span></p>`;
}
function rest(count, noun) {
    return count > 0 ? markup `<p class="muted">… and ${(0,words/* counted */.hS)(count, noun)}</p>` : NOTHING;
}
function finding_card_shown(text) {
    return (0,report_escape/* cut */.Jj)(text, finding_card_MAX_TEXT);
}

// EXTERNAL MODULE: ./build/src/report/approvals.js
var report_approvals = __webpack_require__(5260);
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
/** What came of the approval rules and who has reviewed; nothing where there is no pull request to approve. */
function approvalsPart(approvals, facts) {
    if (approvals === null || facts.kind === 'none')
        return NOTHING;
    const asked = approvals.rules.map((rule) => [
        rule.met ? 'met' : markup `<b>not met</b>`,
        report_parts_shown([rule.environment, ...(rule.rule === '' ? [] : [rule.rule])].join(': ')),
        report_parts_shown((0,words/* listed */.KE)(rule.given, report_approvals/* NAMED */.qB)),
        report_parts_shown([(0,report_approvals/* missingWords */.y4)(rule), ...rule.unreadable].filter((text) => text !== '').join('; ')),
        report_parts_shown(rule.void.map(({ user, why }) => `${user}: ${why}`).join('; ')),
        report_parts_shown((0,words/* listed */.KE)((0,report_approvals/* candidatesOf */.kW)(rule), report_approvals/* NAMED */.qB)),
    ]);
    const glass = (0,report_approvals/* glassWords */.Uj)(approvals.breakGlass).map((line) => markup `<p>${report_parts_shown(line)}</p>`);
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
${glass}
${table(['', 'environment', 'given', 'missing', 'void', 'can still approve'], asked)}
${unread}
${given.length === 0 && facts.kind === 'known' ? markup `<p class="muted">Nobody has reviewed it.</p>` : table(['reviewer', 'review', 'commit', 'when'], given)}`;
    return section('approvals', 'Approvals', undefined, body);
}
/** What was looked at, and what could not be judged. */
function coveragePart(coverage) {
    const looked = [
        (0,words/* counted */.hS)(coverage.resources, 'resource'),
        (0,words/* counted */.hS)(coverage.units, 'unit'),
        (0,words/* counted */.hS)(coverage.clusters, 'cluster'),
        (0,words/* counted */.hS)(coverage.documents, 'document'),
        (0,words/* counted */.hS)(coverage.files, 'file'),
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
        const who = named.length === 0 ? NOTHING : markup ` <span class="muted">${report_parts_shown((0,words/* listed */.KE)(named, 8))}</span>`;
        return markup `<li>${report_parts_shown(notice.reason)}${who} <span class="place">${placeOf(notice.location)}</span></li>`;
    });
}
function leftOut(count) {
    return count > 0 ? markup `<p class="muted">… and ${(0,words/* counted */.hS)(count, 'more line')}.</p>` : NOTHING;
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
    const title = `gitops-gate: ${report.verdict}, ${(0,words/* counted */.hS)(report.counts.error, 'error')}`;
    const { markup: body } = markup `<a class="skip" href="#findings">To the findings</a>
${head(report)}
<main>
${findingsPart(report, shown, context)}
${changePart(report.change, context.reasons)}
${approvalsPart(report.approvals, context.pullRequest)}
${coveragePart(report.coverage)}
${detectedPart(context.graph)}
</main>`;
    return htmlPage({ title, body, data: shown.map(factsOf), ...assets });
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
        (0,words/* counted */.hS)(coverage.resources, 'resource'),
        (0,words/* counted */.hS)(coverage.units, 'unit'),
        (0,words/* counted */.hS)(coverage.clusters, 'cluster'),
    ].join(', ');
    const reached = change?.environments ?? [];
    const sentence = change === null
        ? NOTHING
        : markup `<p>The change reaches ${reached.length === 0 ? 'no environment' : markup `<b>${reached.join(', ')}</b>`}: ${(0,words/* counted */.hS)(change.resources.length, 'resource')}.</p>`;
    const unjudged = coverage.failed.length + coverage.notEvaluated.length;
    return markup `<header class="verdict ${verdict}">
<div class="inner">
<p class="product">gitops-gate</p>
<h1><span aria-hidden="true">${verdict === 'pass' ? '✓' : '✕'}</span> ${verdict}</h1>
<p>${looked} judged.</p>
${coverage.units === 0 ? markup `<p><b>Nothing could be evaluated: no unit was found.</b></p>` : NOTHING}
${sentence}
${unjudged > 0 ? markup `<p><a href="#coverage">${(0,words/* counted */.hS)(unjudged, 'thing')} could not be judged</a></p>` : NOTHING}
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
${left > 0 ? markup `<p class="muted">… and ${(0,words/* counted */.hS)(left, 'more finding')}: the JSON report has them all.</p>` : NOTHING}`;
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

;// CONCATENATED MODULE: ./build/src/cli/pages.js





/*
 * HTML pages with what the build made for them: for both edges, loaded when a page is asked for.
 */
/** Where the build puts what pages bring with them. */
const DIST = 'dist';
/** The page of a graph. */
function graphPage(graph, options) {
    return graphHtml(graph, options, pageAssets('graph'));
}
/** The page of a check's report. */
function reportPage({ report, head, change, policies, pullRequest, mask }) {
    const context = {
        policies,
        pullRequest,
        mask,
        graph: head.graph,
        textOf: (file) => head.repository.text(file),
        reasons: change?.reasons ?? [],
    };
    return reportHtml(report, context, pageAssets('report'));
}
/** The script and the style of a page, as the build made them. */
function pageAssets(name) {
    const read = (kind) => (0,external_node_fs_.readFileSync)(external_node_path_.join(directory(), `page-${name}.${kind}`), 'utf8');
    return { script: read('js'), style: read('css') };
}
/** The directory of this program; run from its sources, the one that they were built into. */
function directory() {
    const here = external_node_path_.dirname((0,external_node_url_.fileURLToPath)(import.meta.url));
    return external_node_path_.basename(here) === 'cli' ? external_node_path_.join(here, '..', '..', DIST) : here;
}


/***/ }),

/***/ 3456:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ riskRank)
/* harmony export */ });
const RISKS = ['low', 'medium', 'high', 'critical'];
/** Orders risk classes, the lowest first; before all of them stands what is none: `unknown`, or nothing. */
function riskRank(risk) {
    return RISKS.indexOf(risk ?? '');
}


/***/ })

};
