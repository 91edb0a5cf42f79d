export const id = 5994;
export const ids = [5994,6508];
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
function framer({ textOf, mask = _util_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .SHOW_ALL */ .u6, width }) {
    return (location) => {
        const frame = frameOf(location, textOf, width);
        return frame === undefined || mask(frame.text) !== frame.text ? undefined : frame;
    };
}
/** The line at a location, cut to a width around the column, and the word that stands there. */
function frameOf(location, textOf, width = MAX_WIDTH) {
    const text = textOf(location.path);
    const lines = text?.split(/\r\n|\r|\n/, location.line) ?? [];
    const line = lines[location.line - 1];
    if (text === undefined || line === undefined || line.trim() === '')
        return undefined;
    if (mayHoldSecrets(text) && !isHarmless(lines))
        return undefined;
    const column = Math.min(location.column - 1, line.length - 1);
    const most = Math.min(width, MAX_WIDTH);
    const before = Math.min(40, Math.floor(most / 3));
    const start = column > most - before ? column - before : 0;
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(line.slice(start), most);
    const word = /^(?:"[^"]*"|'[^']*'|[^\s,#]+)/.exec(shown.slice(column - start))?.[0].replace(/:$/, '') ?? '';
    return {
        line: location.line,
        text: shown,
        column: column - start,
        length: Math.max(Math.min(word.length, shown.length - (column - start)), 1),
    };
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

/***/ 5635:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ unitName),
/* harmony export */   T2: () => (/* binding */ unitFinder),
/* harmony export */   sk: () => (/* binding */ placeLabel)
/* harmony export */ });
/*
 * What every drawing of the graph says alike.
 */
/** Finds, among some units, the one that a subject names and those that own the object that it names. */
function unitFinder(graph, units) {
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    const owners = new Map();
    for (const object of graph.objects) {
        const among = object.owners.map(({ unit }) => unit).filter(({ id }) => byId.has(id));
        owners.set(keyOf(object), [...(owners.get(keyOf(object)) ?? []), ...among]);
    }
    return (subject) => {
        const named = byId.get(subject.unit);
        return [...new Set([...(named === undefined ? [] : [named]), ...(owners.get(keyOf(subject)) ?? [])])];
    };
}
function keyOf({ cluster, kind, namespace, name }) {
    return JSON.stringify([cluster, kind, namespace, name]);
}
/** What to call a unit within its cluster. */
function unitName({ kind, namespace, name }) {
    return `${kind} ${namespace === '' ? name : `${namespace}/${name}`}`;
}
/** The environment and the layer of a unit, those that are known. */
function placeLabel({ id }, graph) {
    const place = graph.placements.get(id);
    return [place?.environment, place?.layer].filter((part) => part !== undefined && part !== 'unknown').join(', ');
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
