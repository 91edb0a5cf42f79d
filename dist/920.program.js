export const id = 920;
export const ids = [920];
export const modules = {

/***/ 974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ changeBetween)
});

// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/model/graph.js
var model_graph = __webpack_require__(403);
// EXTERNAL MODULE: ./build/src/model/provenance.js
var provenance = __webpack_require__(9248);
// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/model/value.js
var model_value = __webpack_require__(2906);
;// CONCATENATED MODULE: ./build/src/change/equal.js

/** What a scalar means, however it is written. */
function equal_meaningOf(value) {
    return value instanceof model_value/* Literal */.uS ? value.value : value;
}
/**
 * Whether two values mean the same to Kubernetes: mappings in any order, numbers however written. Values that base and
 * head share are the very same object, which is looked at first.
 */
function equalValues(a, b) {
    if (a === b)
        return true;
    if (a === undefined || b === undefined)
        return false;
    if (!(0,model_value/* isContainer */.u_)(a) || !(0,model_value/* isContainer */.u_)(b)) {
        return !(0,model_value/* isContainer */.u_)(a) && !(0,model_value/* isContainer */.u_)(b) && Object.is(equal_meaningOf(a), equal_meaningOf(b));
    }
    if (Array.isArray(a) || Array.isArray(b)) {
        if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length)
            return false;
        return a.every((item, index) => equalValues(item, b[index]));
    }
    return equalMappings(a, b);
}
function equalMappings(a, b) {
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length)
        return false;
    return keys.every((key) => Object.hasOwn(b, key) && equalValues(a[key], b[key]));
}

;// CONCATENATED MODULE: ./build/src/change/diff.js




const LONGEST = 120;
const HIDDEN = '(hidden)';
/**
 * The fields in which two versions of a resource differ, in the order of their paths. List entries are paired by their
 * name where every entry has one of its own, else by position. The values of a Secret are never shown.
 */
function diffResources(before, after) {
    const isSecret = [before, after].some(({ apiVersion, kind }) => groupOf(apiVersion) === '' && kind === 'Secret');
    return diffValues(before.value, after.value).map(({ path, before: old, after: now }) => {
        const show = isSecret && isSecretValue(path) ? () => HIDDEN : textOf;
        return { path, before: old === undefined ? old : show(old), after: now === undefined ? now : show(now) };
    });
}
/** Data, and the copy of all of it that `kubectl apply` leaves among the annotations. */
function isSecretValue(path) {
    return (path[0] !== 'apiVersion' &&
        path[0] !== 'kind' &&
        path[0] !== 'type' &&
        (path[0] !== 'metadata' || path[1] === 'annotations'));
}
/** The way to the first field in which two values differ; `[]` where they are the same. */
function firstDifference(before, after) {
    return diffValues(before, after)[0]?.path ?? [];
}
function diffValues(before, after) {
    const found = [];
    compare(before, after, [], found);
    return found;
}
function compare(before, after, path, found) {
    if (before === after || equalValues(before, after))
        return;
    if ((0,model_value/* isMapping */.pi)(before) && (0,model_value/* isMapping */.pi)(after))
        compareMappings(before, after, path, found);
    else if (Array.isArray(before) && Array.isArray(after))
        compareLists(before, after, path, found);
    else
        found.push({ path, before, after });
}
function compareMappings(before, after, path, found) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    for (const key of [...keys].sort(util_text/* compareText */.n))
        compare(own(before, key), own(after, key), [...path, key], found);
}
function compareLists(before, after, path, found) {
    const names = namesOf(after);
    const oldNames = namesOf(before);
    if (names === undefined || oldNames === undefined) {
        const length = Math.max(before.length, after.length);
        for (let index = 0; index < length; index++)
            compare(before[index], after[index], [...path, index], found);
        return;
    }
    for (const [name, index] of names) {
        const old = oldNames.get(name);
        compare(old === undefined ? undefined : before[old], after[index], [...path, index], found);
    }
    for (const [name, index] of oldNames)
        if (!names.has(name))
            compare(before[index], undefined, [...path, index], found);
}
/** Where each entry of a list stands, by its name; `undefined` where they are not all named, each by its own. */
function namesOf(list) {
    const names = new Map();
    for (const [index, item] of list.entries()) {
        const name = (0,model_value/* stringAt */.bX)(item, 'name');
        if (name === undefined || names.has(name))
            return undefined;
        names.set(name, index);
    }
    return names;
}
function own(mapping, key) {
    return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}
/** What patches a Secret, or is one, in the text of a field: an inline patch, a manifest in a ConfigMap. */
const SECRET_TEXT = /kind"?:\s*"?Secret\b|stringData|path"?:\s*"?\/data\//;
/** A value as one line; without values that SOPS encrypted, and nothing of a text that speaks of a Secret. */
function textOf(value) {
    const text = isContainer(value) ? JSON.stringify(value) : String(meaningOf(value));
    if (SECRET_TEXT.test(text))
        return HIDDEN;
    const shown = text.replaceAll(/ENC\[[^\]]*\]/g, HIDDEN).replaceAll(/\s+/g, ' ');
    return shown.length > LONGEST ? `${shown.slice(0, LONGEST - 1)}…` : shown;
}

;// CONCATENATED MODULE: ./build/src/change/reach.js




/**
 * The environments that a change reaches, each with the first of its reasons: a resource of a unit of that environment,
 * or a unit of it that changes while its definition lives elsewhere. Sorted by name; what is unknown is no environment.
 */
function reachOf(resources, units, base, head) {
    const reached = new Map();
    const add = (environment, reason) => {
        if (environment !== model_graph/* UNKNOWN */.H && !reached.has(environment))
            reached.set(environment, () => ({ environment, ...reason() }));
    };
    const baseUnits = new Map(base.units.map((unit) => [unit.id, unit]));
    for (const change of resources) {
        const reason = () => ({ unit: change.unit, location: placeOf(change, base, head), what: describe(change) });
        add(change.environment, reason);
        // A move leaves the environment that it comes from.
        const from = change.movedFrom === undefined ? undefined : baseUnits.get(change.movedFrom);
        if (from !== undefined)
            add(base.environmentIn(from, change.namespace), reason);
    }
    for (const { action, unit } of units) {
        const graph = action === 'removed' ? base : head;
        const namespace = unit.release?.namespace ?? unit.targetNamespace;
        add(graph.environmentIn(unit, namespace), () => ({
            unit: unit.id,
            location: unit.location,
            what: `${unit.kind} ${nameOf(unit.namespace, unit.name)} ${action}`,
        }));
    }
    return [...reached].sort(([a], [b]) => (0,util_text/* compareText */.n)(a, b)).map(([, reason]) => reason());
}
function describe({ kind, namespace, name, action, movedFrom }) {
    const what = movedFrom === undefined ? action : `moved from ${movedFrom}`;
    return `${kind} ${nameOf(namespace, name)} ${what}`;
}
function nameOf(namespace, name) {
    return namespace === '' ? name : `${namespace}/${name}`;
}
/** The first changed line; for what head no longer has, the unit that had it, or else where it was. */
function placeOf(change, base, head) {
    const { resource, before, action } = change;
    const unit = [...head.units, ...base.units].find(({ id }) => id === change.unit);
    if (unit !== undefined && (action === 'removed' || resource === undefined))
        return unit.location;
    if (resource === undefined)
        return { path: '', line: 1, column: 1 };
    const path = before === undefined ? [] : firstDifference(before.value, resource.value);
    const { path: file, line, column } = (0,provenance/* originOf */.yv)(resource, path);
    return { path: file, line, column };
}

;// CONCATENATED MODULE: ./build/src/change/resources.js



/** The resources that clusters would get added, removed or modified, unit by unit. */
function resourceChanges(base, head) {
    const pairs = new Map();
    for (const [side, graph] of [
        ['base', base],
        ['head', head],
    ]) {
        for (const object of graph.objects) {
            if (object.group === model_graph/* RELEASE */.g.group)
                continue;
            const key = `${object.cluster} ${object.site ?? ''} ${(0,resource/* objectKey */.T5)(object.group, object.kind, object.namespace, object.name)}`;
            const pair = pairs.get(key) ?? { base: undefined, head: undefined };
            pair[side] = object;
            pairs.set(key, pair);
        }
    }
    return [...pairs.values()].flatMap((pair) => compareOwners(pair, base, head));
}
/** Compares one object owner by owner. One that another unit owns at head is a move, not a loss and a gain. */
function compareOwners(pair, base, head) {
    const before = new Map(pair.base?.owners.map((owner) => [owner.unit.id, owner]));
    const changes = [];
    const gained = [];
    for (const owner of pair.head?.owners ?? []) {
        const old = before.get(owner.unit.id);
        before.delete(owner.unit.id);
        if (old === undefined)
            gained.push(owner);
        else if (!equalValues(old.resource.value, owner.resource.value)) {
            changes.push(changeOf('modified', owner, head, { before: old.resource }));
        }
    }
    const lost = [...before.values()];
    for (const owner of gained) {
        const old = lost.shift();
        if (old === undefined)
            changes.push(changeOf('added', owner, head));
        else
            changes.push(changeOf('modified', owner, head, { before: old.resource, movedFrom: old.unit.id }));
    }
    for (const owner of lost)
        changes.push(changeOf('removed', owner, base));
    return changes;
}
/** The change of one resource of one unit, as it stands in the graph that has it. */
function changeOf(action, { unit, resource }, graph, more = {}) {
    const { apiVersion, kind, namespace, name } = resource;
    const environment = graph.environmentIn(unit, namespace);
    return {
        cluster: unit.cluster,
        environment,
        unit: unit.id,
        apiVersion,
        kind,
        namespace,
        name,
        action,
        resource,
        ...more,
    };
}

// EXTERNAL MODULE: ./build/src/util/paths.js
var paths = __webpack_require__(846);
;// CONCATENATED MODULE: ./build/src/change/units.js




/**
 * Units whose definition, Helm values or status differ. What an opaque or failed unit would apply is not known: it
 * changes also when a file does that it reads.
 */
function unitChanges(base, head, files) {
    const before = new Map(base.units.map((unit) => [unit.id, unit]));
    const touched = touchedPaths(files);
    const changes = [];
    for (const unit of head.units) {
        const old = before.get(unit.id);
        before.delete(unit.id);
        if (old === undefined)
            changes.push({ action: 'added', unit, before: undefined });
        else if (isChanged(old, unit) || [old, unit].some((side) => readsTouched(side, touched))) {
            changes.push({ action: 'modified', unit, before: old });
        }
    }
    for (const unit of before.values())
        changes.push({ action: 'removed', unit, before: unit });
    return changes;
}
function isChanged(old, unit) {
    return (!equalValues(old.definition?.value, unit.definition?.value) ||
        old.status !== unit.status ||
        old.values.length !== unit.values.length ||
        !old.values.every(({ value }, index) => equalValues(value, unit.values[index]?.value)) ||
        JSON.stringify(old.sources) !== JSON.stringify(unit.sources));
}
/** Every changed file and every directory above one. */
function touchedPaths(files) {
    const touched = new Set();
    for (const file of files) {
        for (let path = file; !touched.has(path); path = (0,paths/* parentOf */.gN)(path))
            touched.add(path);
    }
    return touched;
}
/** Whether a unit that could not be rendered reads one of the changed files. */
function readsTouched(unit, touched) {
    if (unit.status === 'rendered')
        return false;
    const paths = unit.reads.map(({ to }) => to);
    for (const source of unit.sources)
        if (source.kind === 'here')
            paths.push(source.path);
    return paths.some((path) => touched.has(path));
}
/**
 * Changed units as changed resources, where no resource says it already: entry points, what an ApplicationSet
 * generates, and units that change though their definition does not.
 */
function definitionChanges(units, rendered, base, head) {
    const said = new Set(rendered.flatMap((change) => (change.resource ? [keyOf(change.unit, change.resource)] : [])));
    return units.flatMap(({ action, unit, before }) => {
        const graph = action === 'removed' ? base : head;
        const { definition } = unit;
        if (definition === undefined)
            return [declaredChange(action, unit, graph)];
        if ([unit.id, unit.createdBy ?? ''].some((owner) => said.has(keyOf(owner, definition))))
            return [];
        const old = action === 'modified' ? before?.definition : undefined;
        return [changeOf(action, { unit, resource: definition }, graph, old === undefined ? {} : { before: old })];
    });
}
function keyOf(unit, { apiVersion, kind, namespace, name }) {
    return `${unit} ${(0,resource/* objectKey */.T5)((0,resource/* groupOf */.F8)(apiVersion), kind, namespace, name)}`;
}
/** A declared directory, which no object defines. */
function declaredChange(action, unit, graph) {
    const { cluster, kind, namespace, name, id } = unit;
    const environment = graph.environmentIn(unit, namespace);
    return { cluster, environment, unit: id, apiVersion: '', kind, namespace, name, action, resource: undefined };
}

;// CONCATENATED MODULE: ./build/src/change/change.js




/**
 * What head would run otherwise than base: resources compared as each cluster would get them, so that a file which is
 * moved, reformatted or commented changes nothing. `files` are the paths that differ, which decides only about units
 * whose manifests could not be had.
 */
function changeBetween(base, head, files) {
    const rendered = resourceChanges(base, head);
    const units = unitChanges(base, head, files);
    const resources = [...rendered, ...definitionChanges(units, rendered, base, head)].sort(compareChanges);
    const reasons = reachOf(resources, units, base, head);
    return {
        environments: reasons.map(({ environment }) => environment),
        resources,
        files: [...files].sort(util_text/* compareText */.n),
        reasons,
    };
}
function compareChanges(a, b) {
    return ((0,util_text/* compareText */.n)(a.cluster, b.cluster) ||
        (0,util_text/* compareText */.n)(a.unit, b.unit) ||
        (0,util_text/* compareText */.n)(a.kind, b.kind) ||
        (0,util_text/* compareText */.n)(a.namespace, b.namespace) ||
        (0,util_text/* compareText */.n)(a.name, b.name) ||
        (0,util_text/* compareText */.n)(a.apiVersion, b.apiVersion) ||
        (0,util_text/* compareText */.n)(a.action, b.action));
}


/***/ }),

/***/ 3043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ workflowUrls),
/* harmony export */   FH: () => (/* binding */ choiceOf),
/* harmony export */   S0: () => (/* binding */ addSummary),
/* harmony export */   n0: () => (/* binding */ setOutputs),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _model_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(423);



/** What a workflow says of the repository that it runs in. */
function workflowUrls(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
    return server && repository ? [`${server}/${repository}`] : [];
}
/** An input of action.yml, trimmed; `undefined` where it is empty or not given. */
function inputOf(env, name) {
    const value = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
    return value === '' ? undefined : value;
}
/** An input that must be one of several words. Raises `UsageError`. */
function choiceOf(env, name, choices, fallback) {
    const value = inputOf(env, name);
    if (value === undefined)
        return fallback;
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined)
        throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`the input ${name} is ${value}, and must be ${choices.join(' or ')}`);
    return choice;
}
/** Sets outputs of the step. The delimiter cannot be guessed, so no value can set another output. */
function setOutputs(env, outputs) {
    const file = env['GITHUB_OUTPUT'];
    if (!file)
        return;
    const delimiter = `end_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const blocks = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, blocks.join(''));
}
/** Adds to the job summary. */
function addSummary(env, text) {
    const file = env['GITHUB_STEP_SUMMARY'];
    if (file)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, text);
}


/***/ }),

/***/ 9173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vF: () => (/* binding */ loadConfiguration),
  MA: () => (/* binding */ parseConfiguration)
});

// UNUSED EXPORTS: CONFIGURATION_PATHS

// EXTERNAL MODULE: ./build/src/util/settings.js
var settings = __webpack_require__(57);
// EXTERNAL MODULE: ./build/src/model/location.js
var model_location = __webpack_require__(356);
;// CONCATENATED MODULE: ./build/src/load/change-rules.js

/** What a schema cannot say of the rules for changes: time zones and dates that there are none of, windows of nothing. */
async function changeRuleProblems(file) {
    const written = file.value;
    const problems = [];
    const wrong = (way, message) => problems.push({ ...file.locate(way), message });
    for (const list of ['windows', 'freezes']) {
        for (const [index, { timeZone }] of (written[list] ?? []).entries()) {
            if (timeZone === undefined || isTimeZone(timeZone))
                continue;
            wrong([list, index, 'timeZone'], `there is no time zone ${timeZone}: take a name such as Europe/Berlin, or UTC`);
        }
    }
    for (const [index, { from, to }] of (written.windows ?? []).entries()) {
        if (from !== undefined && from === to)
            wrong(['windows', index, 'to'], `windows[${index}] ends when it begins`);
    }
    for (const [index, freeze] of (written.freezes ?? []).entries()) {
        for (const end of ['from', 'to']) {
            if (!isTime(freeze[end]))
                wrong(['freezes', index, end], `freezes[${index}].${end} is no date of the calendar`);
        }
        if (endOf(freeze.to) <= freeze.from)
            wrong(['freezes', index, 'to'], `freezes[${index}] ends before it begins`);
    }
    for (const [index, { fields }] of (written.changeRequests ?? []).entries()) {
        for (const [at, field] of fields.entries()) {
            const fault = typeof field === 'string' ? undefined : await patternFault(field.pattern);
            if (fault !== undefined)
                wrong(['changeRequests', index, 'fields', at, 'pattern'], fault);
        }
    }
    return problems.sort(model_location/* compareLocations */.Q);
}
/** `Intl` knows what the IANA database knows; an offset such as `+02:00` does not know summer from winter. */
function isTimeZone(name) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return !/^[+-]/.test(name);
    }
    catch {
        return false;
    }
}
function isTime(text) {
    const [date = '', time = '00:00'] = text.split('T');
    const parsed = Date.parse(`${date}T${time}Z`);
    return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(`${date}T${time}`);
}
/** The last moment of a day where no hour is said, so that texts compare as the times that they are. */
function endOf(time) {
    return time.includes('T') ? time : `${time}T24:00`;
}
/** Few configurations hold a pattern, and the engine is large. */
async function patternFault(pattern) {
    if (pattern === undefined)
        return undefined;
    const { RE2JS } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        RE2JS.compile(pattern);
        return undefined;
    }
    catch (error) {
        return `the pattern is no regular expression of RE2: ${error.message}`;
    }
}

// EXTERNAL MODULE: ./build/src/load/parse.js + 9 modules
var parse = __webpack_require__(8935);
;// CONCATENATED MODULE: ./build/src/load/configuration.js



/** Where the configuration is looked for when nobody says where it is. */
const CONFIGURATION_PATHS = ['.gitops-gate.yaml', '.gitops-gate.yml'];
/**
 * Reads the configuration of a repository. `path` names the file, which must then exist; without it the file is optional.
 * Gives the defaults beside the problems where the file is wrong, so that a caller can still say what is there.
 */
async function loadConfiguration(repository, path) {
    const found = path ?? CONFIGURATION_PATHS.find((candidate) => repository.tree.kind(candidate) === 'file');
    if (found === undefined)
        return { configuration: explicit(undefined, {}), problems: [] };
    const text = repository.text(found);
    if (text === undefined) {
        const message = 'the configuration file is not there or cannot be read';
        return { configuration: explicit(undefined, {}), problems: [{ path: found, line: 1, column: 1, message }] };
    }
    return parseConfiguration(found, text);
}
/** Parses and checks the text of a configuration file. */
async function parseConfiguration(path, text) {
    const file = withoutEmpty((0,settings/* settingsOf */.f5)((0,parse/* parseText */.r4)(path, text, 'manifest')));
    const problems = [...file.problems];
    if (problems.length === 0 && file.value !== undefined) {
        const { configuration: validate } = await __webpack_require__.e(/* import() */ 892).then(__webpack_require__.bind(__webpack_require__, 7892));
        problems.push(...(0,settings/* validateSettings */.Sj)(file, validate));
        if (problems.length === 0)
            problems.push(...contradictions(file), ...(await changeRuleProblems(file)));
    }
    const written = problems.length === 0 ? (file.value ?? {}) : {};
    return { configuration: explicit(file, written), problems };
}
/** A setting with nothing behind its colon is one that was left out. */
function withoutEmpty(file) {
    if (typeof file.value !== 'object' || file.value === null || Array.isArray(file.value))
        return file;
    return { ...file, value: Object.fromEntries(Object.entries(file.value).filter(([, value]) => value !== null)) };
}
/** Every optional list made explicit. */
function explicit(file, written) {
    const nowhere = { path: CONFIGURATION_PATHS[0], line: 1, column: 1 };
    return {
        path: file?.path,
        extends: written.extends ?? ['recommended'],
        clusters: written.clusters ?? [],
        layers: written.layers ?? [],
        environments: written.environments ?? [],
        sources: written.sources ?? [],
        directories: written.directories ?? [],
        approvals: written.approvals ?? [],
        changeRequests: (written.changeRequests ?? []).map((rule) => ({
            ...rule,
            fields: rule.fields.map((field) => (typeof field === 'string' ? { name: field } : field)),
        })),
        windows: written.windows ?? [],
        freezes: written.freezes ?? [],
        promotion: written.promotion ?? [],
        policies: policySettings(written.policies ?? {}),
        waivers: (written.waivers ?? []).map((waiver, index) => ({
            ...waiver,
            location: file?.locate(['waivers', index]) ?? nowhere,
        })),
        exclude: written.exclude ?? [],
        locate: (way, aim) => file?.locate(way, aim) ?? nowhere,
    };
}
function policySettings(written) {
    return Object.fromEntries(Object.entries(written).map(([id, setting]) => [
        id,
        typeof setting === 'object' ? setting : { ...(setting === undefined ? {} : { severity: setting }) },
    ]));
}
/** What a schema cannot say: names used twice, dates that no calendar has. */
function contradictions(file) {
    const written = file.value;
    const problems = [];
    for (const list of ['clusters', 'layers', 'environments']) {
        const seen = new Set();
        for (const [index, { name }] of (written[list] ?? []).entries()) {
            if (seen.has(name)) {
                problems.push({ ...file.locate([list, index, 'name']), message: `${list} names ${name} twice` });
            }
            seen.add(name);
        }
    }
    for (const [index, { expires }] of (written.waivers ?? []).entries()) {
        if (expires !== undefined && !isDate(expires)) {
            const message = `waivers[${index}].expires is ${expires}, which is no date`;
            problems.push({ ...file.locate(['waivers', index, 'expires']), message });
        }
    }
    return problems;
}
/** Whether a text of the form `YYYY-MM-DD` names a day of the calendar. */
function isDate(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}


/***/ }),

/***/ 2718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Py: () => (/* binding */ succeed),
/* harmony export */   RE: () => (/* binding */ remoteUrls),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   YM: () => (/* binding */ gitPlace),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   fq: () => (/* binding */ findCommit),
/* harmony export */   lD: () => (/* binding */ split),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* unused harmony export firstParent */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _model_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(423);


/*
 * Git, asked by its plumbing and never through a shell. Nothing of the repository is executed: no hook, no external
 * diff, no file system monitor; nothing is written, and nothing is fetched but by fetch.ts.
 */
const SETTINGS = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never', 'core.quotePath=false'];
/** Bytes that one answer of Git may have. */
const MAX_ANSWER = 512 * 1024 * 1024;
/**
 * Runs Git in a directory, for a number of milliseconds at the most. Raises a NotEvaluatedError where there is no Git; a
 * failure is in the status.
 */
function runGit(directory, args, input, timeOut) {
    const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
    const { status, stdout, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', ['--no-pager', ...settings, ...args], {
        cwd: directory,
        env: environment(),
        input: input ?? '',
        maxBuffer: MAX_ANSWER,
        windowsHide: true,
        timeout: timeOut,
    });
    if (error?.code === 'ETIMEDOUT') {
        return {
            status: 1,
            stdout,
            stderr: `git ${args[0]} took longer than ${Math.round((timeOut ?? 0) / 1000)} seconds`,
        };
    }
    if (error !== undefined)
        throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .NotEvaluatedError */ .bw(`git cannot be run in ${directory}: ${error.message}`);
    return { status: status ?? 1, stdout, stderr: stderr.toString().trim() };
}
/** The caller's environment without what would point Git elsewhere, as inside a hook; the user's settings stay. */
function environment() {
    const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_CONFIG'));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
    };
}
/** Finds the Git repository that holds a directory; `undefined` where none does, or Git does not trust it. */
function gitPlace(directory) {
    const { status, stdout } = runGit(directory, ['rev-parse', '--show-toplevel', '--show-prefix']);
    const [topLevel, prefix = ''] = stdout.toString().split('\n');
    if (status !== 0 || topLevel === undefined || topLevel === '')
        return undefined;
    return { topLevel, prefix: prefix.replace(/\/$/, '') };
}
/**
 * The full id of the commit that a name stands for. Raises a NotEvaluatedError that says what to do where there is no
 * repository or no such commit.
 */
function resolveCommit(directory, ref) {
    const id = findCommit(directory, ref);
    if (id !== undefined)
        return id;
    const { status, stderr } = runGit(directory, ['rev-parse', '--git-dir']);
    if (status !== 0)
        throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .NotEvaluatedError */ .bw(`${directory} is in no Git repository that can be read: ${stderr}`);
    const advice = isShallow(directory)
        ? 'the clone is shallow: fetch the base too (with actions/checkout, fetch-depth: 0)'
        : 'fetch it first, or name another';
    throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .NotEvaluatedError */ .bw(`the commit ${JSON.stringify(ref)} is not in this repository; ${advice}`);
}
/** The full id of a commit, or `undefined` where there is none of that name. */
function findCommit(directory, ref) {
    if (!isPlainRef(ref))
        return undefined;
    const { status, stdout } = runGit(directory, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    const id = stdout.toString().trim();
    return status === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : undefined;
}
/** A name that can be no option and no range, and names a commit rather than searches for one. */
function isPlainRef(ref) {
    return /^[^-:^\s][^\s:]*$/.test(ref) && !ref.includes('..') && !ref.includes('^{/') && !ref.includes('\0');
}
/** The best common ancestor of two commits; `undefined` where they have none, or a shallow clone cuts it off. */
function mergeBase(directory, one, other) {
    const ids = [resolveCommit(directory, one), resolveCommit(directory, other)];
    const { status, stdout } = runGit(directory, ['merge-base', ...ids]);
    return status === 0 ? stdout.toString().trim().split('\n')[0] : undefined;
}
/** The first parent of a commit: for the merge commit of a pull request, the tip of its base. */
function firstParent(directory, ref) {
    return findCommit(directory, `${resolveCommit(directory, ref)}^1`);
}
/** Whether the clone lacks history. */
function isShallow(directory) {
    return runGit(directory, ['rev-parse', '--is-shallow-repository']).stdout.toString().trim() === 'true';
}
/** The URLs of the repository's remotes, sorted, without the credentials that may stand in them. */
function remoteUrls(directory) {
    const { stdout } = runGit(directory, ['config', '-z', '--get-regexp', '^remote\\..*\\.(url|pushurl)$']);
    const values = split(stdout).map((line) => line.slice(line.indexOf('\n') + 1));
    return [...new Set(values.map(withoutCredentials))].sort();
}
function withoutCredentials(url) {
    return url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, (_, scheme) => /^ssh/i.test(scheme) ? `${scheme}git@` : scheme);
}
/**
 * Files that differ between a commit and another, or the working tree (untracked files included), sorted, relative to
 * the directory and only those below it. A renamed file is two.
 */
function changedFiles(directory, base, head) {
    const commits = [base, ...(head === undefined ? [] : [head])].map((ref) => resolveCommit(directory, ref));
    const options = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--relative'];
    const files = split(succeed(directory, ['diff', ...options, ...commits, '--']));
    if (head === undefined)
        files.push(...split(succeed(directory, ['ls-files', '-z', '--others', '--exclude-standard'])));
    return [...new Set(files)].sort();
}
/** The answer of a Git command that has no reason to fail. Raises a NotEvaluatedError with Git's words where it does. */
function succeed(directory, args, input) {
    const { status, stdout, stderr } = runGit(directory, args, input);
    if (status !== 0)
        throw new _model_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .NotEvaluatedError */ .bw(`git ${args[0]} failed in ${directory}: ${stderr}`);
    return stdout;
}
/** The fields of an answer that NUL bytes separate. */
function split(answer) {
    return answer
        .toString()
        .split('\0')
        .filter((field) => field !== '');
}


/***/ }),

/***/ 5773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ lineFinder)
/* harmony export */ });
/** Turns offsets of a text into lines and columns. A line ends with LF, CRLF or a lone CR, as YAML has it. */
function lineFinder(text) {
    let starts;
    return (offset) => {
        starts ??= startsOf(text);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - starts[low] + 1 };
    };
}
function startsOf(text) {
    const starts = [0];
    if (text.includes('\r')) {
        for (const match of text.matchAll(/\r\n|\r|\n/g))
            starts.push(match.index + match[0].length);
    }
    else {
        for (let at = text.indexOf('\n') + 1; at > 0; at = text.indexOf('\n', at) + 1)
            starts.push(at);
    }
    return starts;
}


/***/ }),

/***/ 8935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W7: () => (/* binding */ fileOf),
  r4: () => (/* binding */ parseText),
  BU: () => (/* binding */ partOf),
  yR: () => (/* binding */ readText)
});

;// CONCATENATED MODULE: ./build/src/load/chunks.js
/**
 * Cuts a text at its document markers, as kustomize and the API machinery do before they parse. What stands before the
 * first marker and is no content (comments, directives) stays with the first document.
 */
function chunksOf(text) {
    const starts = [...text.matchAll(/(?:^|[\r\n])---(?=[ \t\r\n]|$)/g)].map(({ index, 0: match }) => index + match.length - 3);
    const first = starts[0];
    if (first === undefined || /^(?![ \t]*(?:[#%].*)?$)/m.test(text.slice(0, first)))
        starts.unshift(0);
    else
        starts[0] = 0;
    let line = 0;
    return starts.map((start, index) => {
        const chunk = { text: text.slice(start, starts[index + 1]), firstLine: line };
        line += chunk.text.match(/\r\n|\r|\n/g)?.length ?? 0;
        return chunk;
    });
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/src/model/value.js
var model_value = __webpack_require__(2906);
;// CONCATENATED MODULE: ./build/src/load/bounds.js

/*
 * Bounds on what a text may hold. Whoever walks a document later walks what aliases stand for again and again, so what
 * counts is the document with every alias written out.
 */
/** Nesting that no manifest needs and that would exhaust the stack. */
const MAX_DEPTH = 200;
/** Keys that `<<` may bring into one text. */
const MAX_MERGED_KEYS = 100_000;
/** Documents of one file. */
const MAX_DOCUMENTS = 100_000;
/** Values of one document with every alias written out: far more than any manifest, far less than what hurts. */
const MAX_EXPANDED = 1_000_000;
/** A large document that hardly uses aliases is only large. */
const MAX_RATIO = 10;
const LEAF = { nodes: 1, depth: 0 };
const ANCHOR = /(?:^|[\s[{,:])&[^\s&]/;
const ALIAS = /(?:^|[\s[{,:])\*[^\s*]/;
/** Whether a text may hold anchors and aliases at all. Nearly none does, and only those need a look. */
function mayHaveAliases(text) {
    return text.includes('&') && text.includes('*') && ANCHOR.test(text) && ALIAS.test(text);
}
/** Checks a document whose containers may be shared. Takes time in its written size, not in its expanded size. */
function excessOf(value) {
    const sizes = new Map();
    let excess;
    let written = 0;
    const measure = (current, above) => {
        written++;
        if (!(0,model_value/* isContainer */.u_)(current))
            return LEAF;
        const known = sizes.get(current);
        if (known === 'open')
            excess = 'cycle';
        else if (above + (known?.depth ?? 0) > MAX_DEPTH)
            excess = 'too-deep';
        if (excess !== undefined || known === 'open')
            return LEAF;
        if (known !== undefined)
            return known;
        sizes.set(current, 'open');
        let nodes = 1;
        let depth = 0;
        for (const child of Array.isArray(current) ? current : Object.values(current)) {
            const size = measure(child, above + 1);
            nodes += size.nodes;
            depth = Math.max(depth, size.depth + 1);
            if (excess !== undefined)
                break;
        }
        const size = { nodes, depth };
        sizes.set(current, size);
        return size;
    };
    const { nodes } = measure(value, 0);
    return excess ?? (nodes > MAX_EXPANDED && nodes > written * MAX_RATIO ? 'alias-bomb' : undefined);
}

;// CONCATENATED MODULE: ./build/src/load/layout.js

const MERGE_TAG = 'tag:yaml.org,2002:merge';
const NONE = [];
/** A listener for js-yaml and the layout that it has put together when the parse is over. */
function layoutListener() {
    const roots = [];
    const containers = new Map();
    const stack = [];
    let depth = 0;
    const open = (state) => {
        const frame = stack[depth++];
        if (frame === undefined)
            stack.push({ opened: state.position, children: undefined });
        else {
            frame.opened = state.position;
            frame.children = undefined;
        }
    };
    const close = (state) => {
        const { opened, children } = stack[--depth];
        const node = nodeOf(state, opened, children ?? NONE);
        if (node.kind === 'mapping' || node.kind === 'sequence')
            containers.set(node.result, node);
        const parent = stack[depth - 1];
        if (depth === 0 || parent === undefined) {
            roots.push(node);
            return;
        }
        parent.children ??= [];
        parent.children.push({ node, isMerge: state.tag === MERGE_TAG, result: state.result });
    };
    const listener = (event, state) => event === 'open' ? open(state) : close(state);
    return { listener: listener, layout: { roots, containers } };
}
function nodeOf(state, opened, children) {
    const { input, position: end, result, kind } = state;
    const start = contentStart(input, opened, end);
    const only = children[0];
    // js-yaml tries every node in block context as a mapping first; what turns out to be none comes back as it is.
    if (children.length === 1 && only !== undefined && only.node.start === start)
        return only.node;
    if (kind === 'mapping')
        return { start, end, kind, result, entries: entriesOf(input, children), items: NONE };
    if (kind === 'sequence') {
        return { start, end, kind, result, entries: NONE, items: itemsOf(input, start, children, result) };
    }
    const isAlias = kind === null && start < end && input.charCodeAt(start) === STAR;
    if (isAlias)
        return { start, end, kind: 'alias', result, entries: NONE, items: NONE };
    return { start, end, kind: kind === 'scalar' ? 'scalar' : 'empty', result: undefined, entries: NONE, items: NONE };
}
const [TAB, SPACE, BANG, HASH, AND, STAR, DASH, COLON, BRACKET] = [9, 32, 33, 35, 38, 42, 45, 58, 91];
/** The first character after white space, comments, tags and anchors; `opened` where there is no other. */
function contentStart(input, opened, end) {
    for (let at = skipBlank(input, opened); at < input.length; at = skipBlank(input, at)) {
        const code = input.charCodeAt(at);
        if (code !== BANG && code !== AND)
            return at <= end ? at : opened;
        const property = /[^\s,[\]{}]*/y;
        property.lastIndex = at + 1;
        at += 1 + (property.exec(input)?.[0].length ?? 0);
        // Nothing but a property: `key: !!str`.
        if (at >= end)
            return at > end ? opened : at;
    }
    return opened;
}
function skipBlank(input, from) {
    let at = from;
    for (;;) {
        const code = input.charCodeAt(at);
        if (code === HASH) {
            const eol = input.indexOf('\n', at);
            const cr = input.indexOf('\r', at);
            at = cr >= 0 && cr < eol ? cr : eol < 0 ? input.length : eol;
        }
        else if (code === SPACE || code === TAB || code === 10 || code === 13)
            at++;
        else
            return at;
    }
}
/** Pairs keys with values: a key is followed by a colon where there is a value node, even an empty one. */
function entriesOf(input, children) {
    const entries = [];
    for (let index = 0; index < children.length; index++) {
        const { node: keyNode, isMerge, result } = children[index];
        const hasValue = input.charCodeAt(skipBlank(input, keyNode.end)) === COLON;
        const value = hasValue ? children[++index]?.node : undefined;
        entries.push({ key: keyText(result), isMerge, keyNode, value });
    }
    return entries;
}
function keyText(result) {
    return typeof result === 'object' && result !== null && !(result instanceof model_value/* Literal */.uS)
        ? '[object Object]'
        : String(result);
}
function itemsOf(input, start, children, result) {
    if (input.charCodeAt(start) === BRACKET)
        return flowItemsOf(input, children);
    const nodes = children.map(({ node }) => node);
    // An item that is nothing but a dash makes no node: find those by counting dashes.
    if (nodes.length === result.length)
        return nodes;
    const items = [];
    let from = start;
    for (const child of [...nodes, undefined]) {
        const dashes = dashesBetween(input, from, child?.start, result.length - items.length);
        for (const dash of child === undefined ? dashes : dashes.slice(0, -1))
            items.push({ kind: 'empty', start: dash });
        if (child !== undefined)
            items.push(child);
        from = child?.end ?? from;
    }
    return items;
}
function dashesBetween(input, from, to, most) {
    const dashes = [];
    let at = skipBlank(input, from);
    while (input.charCodeAt(at) === DASH && (to === undefined ? dashes.length < most : at < to)) {
        dashes.push(at);
        at = skipBlank(input, at + 1);
    }
    return dashes;
}
/** `[a: b]` is a list of one mapping, for which js-yaml opens no node. */
function flowItemsOf(input, children) {
    const items = [];
    for (let index = 0; index < children.length; index++) {
        const { node } = children[index];
        if (input.charCodeAt(skipBlank(input, node.end)) !== COLON) {
            items.push(node);
            continue;
        }
        const entries = entriesOf(input, children.slice(index, index + 2));
        const end = children[++index]?.node.end ?? node.end;
        items.push({ start: node.start, end, kind: 'mapping', result: undefined, entries, items: NONE });
    }
    return items;
}
/** Follows a path from the root of a document. A path that leads nowhere ends at its nearest ancestor that exists. */
function findNode(layout, index, path) {
    let found = { node: layout.roots[index], keyNode: undefined, complete: true };
    for (const key of path) {
        const next = childOf(layout, found.node, key, 0);
        if (next === undefined)
            return { ...found, complete: false };
        found = next;
    }
    return found;
}
/** Anchors may merge anchors; no more of them than this. */
const MAX_MERGES = 100;
function childOf(layout, item, key, merges) {
    const node = containerOf(layout, item);
    if (node === undefined || merges > MAX_MERGES)
        return undefined;
    if (node.kind === 'sequence') {
        const child = typeof key === 'number' ? node.items[key] : undefined;
        return child === undefined ? undefined : { node: child, keyNode: undefined, complete: true };
    }
    const wanted = String(key);
    const entry = node.entries.findLast((candidate) => candidate.key === wanted && !candidate.isMerge);
    if (entry !== undefined)
        return { node: entry.value, keyNode: entry.keyNode, complete: true };
    for (const { isMerge, value } of node.entries) {
        if (!isMerge)
            continue;
        const merged = containerOf(layout, value);
        for (const source of merged?.kind === 'sequence' ? merged.items : [merged]) {
            const found = childOf(layout, source, key, merges + 1);
            if (found !== undefined)
                return found;
        }
    }
    return undefined;
}
/** The mapping or list that a node is, or that an alias stands for. */
function containerOf(layout, item) {
    if (item === undefined || !('entries' in item))
        return undefined;
    if (item.kind === 'alias')
        return layout.containers.get(item.result);
    return item.kind === 'mapping' || item.kind === 'sequence' ? item : undefined;
}

// EXTERNAL MODULE: ./build/src/load/lines.js
var lines = __webpack_require__(5773);
// EXTERNAL MODULE: ./build/src/util/plain-scalar.js
var plain_scalar = __webpack_require__(1795);
;// CONCATENATED MODULE: ./build/src/load/scalars.js


/**
 * Whether the parse under way met a plain scalar that the other dialect reads differently. Nearly no file has one, and
 * then one parse serves both dialects.
 */
let dialectsDiffer = false;
/** Runs a parse and says whether the other dialect could give other values. */
function watchDialects(parse) {
    dialectsDiffer = false;
    const result = parse();
    return { result, differ: dialectsDiffer };
}
/** The value of a plain scalar, strings included. */
function readPlain(text, yaml11) {
    if (!dialectsDiffer)
        dialectsDiffer = (0,plain_scalar/* differsInYaml11 */.U)(text);
    const found = (0,plain_scalar/* resolvePlain */.R)(text, yaml11);
    return found === undefined ? text : found;
}
let last = null;
/** One implicit type that resolves everything at once: js-yaml would ask eight types for every plain scalar. */
function plainType(yaml11) {
    return new js_yaml/* default.Type */.Ay.Type('tag:yaml.org,2002:null', {
        kind: 'scalar',
        resolve(text) {
            const found = (0,plain_scalar/* resolvePlain */.R)(text ?? '', yaml11);
            if (!dialectsDiffer)
                dialectsDiffer = (0,plain_scalar/* differsInYaml11 */.U)(text ?? '');
            if (found === undefined)
                return false;
            last = found;
            return true;
        },
        // js-yaml constructs right after it resolved, so the answer need not be worked out twice.
        construct: () => last,
    });
}
function decodeBinary(text) {
    return Buffer.from(text ?? '', 'base64').toString();
}
const resolved = (text) => (0,plain_scalar/* resolvePlain */.R)(text ?? '') ?? text;
/** Explicit core tags keep their meaning; any other tag (`!Ref`, `!vault`) leaves the node as it is. */
const EXPLICIT = [
    new js_yaml/* default.Type */.Ay.Type('tag:yaml.org,2002:bool', { kind: 'scalar', construct: (text) => /^(?:t|y|on)/i.test(text) }),
    new js_yaml/* default.Type */.Ay.Type('tag:yaml.org,2002:int', { kind: 'scalar', construct: resolved }),
    new js_yaml/* default.Type */.Ay.Type('tag:yaml.org,2002:float', { kind: 'scalar', construct: resolved }),
    new js_yaml/* default.Type */.Ay.Type('tag:yaml.org,2002:timestamp', { kind: 'scalar', construct: resolved }),
    new js_yaml/* default.Type */.Ay.Type('tag:yaml.org,2002:binary', { kind: 'scalar', construct: decodeBinary }),
    ...['!', 'tag:'].flatMap((prefix) => ['scalar', 'sequence', 'mapping'].map((kind) => new js_yaml/* default.Type */.Ay.Type(prefix, { kind, multi: true, construct: (data) => data ?? '' }))),
];
const MERGE = new js_yaml/* default.Type */.Ay.Type('tag:yaml.org,2002:merge', { kind: 'scalar', resolve: (text) => text === '<<' });
function schema(yaml11) {
    return js_yaml/* default.FAILSAFE_SCHEMA */.Ay.FAILSAFE_SCHEMA.extend({ implicit: [plainType(yaml11), MERGE], explicit: EXPLICIT });
}
/** js-yaml schemas by dialect. */
const SCHEMAS = { manifest: schema(false), json: schema(true) };

;// CONCATENATED MODULE: ./build/src/load/source.js





/** js-yaml with our scalars and bounds. `lenient` lets the last of equal keys win, as go-yaml's nodes do. */
function loadAll(text, dialect, lenient, listener) {
    const options = { schema: SCHEMAS[dialect], json: lenient, maxDepth: MAX_DEPTH, maxTotalMergeKeys: MAX_MERGED_KEYS };
    return js_yaml/* default.loadAll */.Ay.loadAll(text, undefined, { ...options, listener: listener ?? finalLine(text) });
}
/** go-yaml gives a block scalar that ends the text no line break where the text has none; js-yaml adds one. */
function finalLine(text) {
    const end = text.at(-1);
    if (end === '\n' || end === '\r' || !/[|>]/.test(text))
        return null;
    if (/^[ \t]*$/.test(text.slice(text.lastIndexOf('\n') + 1)))
        return null;
    const listener = (event, given) => {
        const state = given;
        if (event !== 'close' || state.kind !== 'scalar' || state.position <= text.length)
            return;
        if (typeof state.result === 'string' && state.result.endsWith('\n'))
            state.result = state.result.slice(0, -1);
    };
    return listener;
}
/**
 * A source whose layout is worked out when somebody asks for a place, once. `firstLine` counts the lines of the file
 * before the text; `insertions` are the offsets of characters that the file does not have.
 */
function createSource(text, dialect, firstLine = 0, insertions = []) {
    const lineOf = (0,lines/* lineFinder */.z)(text);
    let known;
    const layout = () => {
        if (known === undefined) {
            const { listener, layout } = layoutListener();
            loadAll(text, dialect, true, listener);
            known = layout;
        }
        return known;
    };
    const position = (offset) => {
        const end = text.trimEnd().length;
        let inside = Math.min(offset, Math.max(end - 1, 0));
        while (insertions.includes(inside))
            inside--;
        const { line, column } = lineOf(inside);
        const lineStart = inside - column + 1;
        const shift = insertions.filter((at) => at >= lineStart && at < inside).length;
        return { line: line + firstLine, column: column - shift };
    };
    const find = (index, path) => findNode(layout(), index, path);
    return {
        text,
        position,
        find,
        locate: (index, path, aim) => position(offsetOf(find(index, path), aim)),
        duplicateKeys: () => duplicatesOf(layout(), position),
    };
}
/** A value that is not written (`key:`) is where its key is. */
function offsetOf({ node, keyNode, complete }, aim) {
    const atKey = (aim === 'key' && complete) || node === undefined || (node.kind === 'empty' && keyNode !== undefined);
    return (atKey ? keyNode?.start : undefined) ?? node?.start ?? 0;
}
function duplicatesOf(layout, position) {
    const found = [];
    for (const { entries } of layout.containers.values()) {
        const seen = new Map();
        for (const { key, isMerge, keyNode } of entries) {
            const first = seen.get(key);
            if (isMerge)
                continue;
            if (first === undefined)
                seen.set(key, keyNode.start);
            else {
                const message = `the key ${JSON.stringify(key)} is already set on line ${position(first).line}`;
                const problem = { code: 'duplicate-key', message, ...position(keyNode.start) };
                found.push({ offset: keyNode.start, problem });
            }
        }
    }
    return found.sort((a, b) => a.offset - b.offset).map(({ problem }) => problem);
}

;// CONCATENATED MODULE: ./build/src/load/empty-items.js


/*
 * js-yaml loses its place behind a list item that is nothing but a dash and ends an inner list: it takes the next item
 * of the outer list for one of the inner. A container could hide there. Written out as `- ~` the item is read well.
 */
/** Whether a text may hold such an item. */
function mayHaveEmptyItems(text) {
    return EMPTY_ITEM.test(text);
}
const EMPTY_ITEM = /^(?!---)[ -]*-[ \t]*(?:#.*)?$/m;
/** Writes `~` behind every dash that has no item. Where the text does not parse it stays as it is. */
function fillEmptyItems(text, dialect) {
    const insertions = [];
    let filled = '';
    let from = 0;
    for (const dash of emptyItems(text, dialect)) {
        filled += `${text.slice(from, dash + 1)} ~`;
        from = dash + 1;
        insertions.push(filled.length - 2, filled.length - 1);
    }
    return { text: filled + text.slice(from), insertions };
}
function emptyItems(text, dialect) {
    const { listener, layout } = layoutListener();
    try {
        loadAll(text, dialect, true, listener);
    }
    catch {
        return [];
    }
    const dashes = [...layout.containers.values()].flatMap(({ items }) => items.filter((item) => !('entries' in item)));
    return dashes.map(({ start }) => start).sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./build/src/load/simple-scanner.js


/** Thrown where a text is not simple. It is no error, so it has no stack. */
const GIVE_UP = Symbol('give up');
/** Character codes by name. */
const CODE = {
    tab: 9,
    eol: 10,
    space: 32,
    doubleQuote: 34,
    hash: 35,
    anchor: 38,
    singleQuote: 39,
    alias: 42,
    plus: 43,
    comma: 44,
    dash: 45,
    dot: 46,
    colon: 58,
    greater: 62,
    openList: 91,
    backslash: 92,
    closeList: 93,
    openMap: 123,
    pipe: 124,
    closeMap: 125,
};
/** Characters that start no plain scalar, or one that is left to js-yaml. A dash may start one. */
const SPECIAL = new Uint8Array(128);
for (const character of '\t\n !"#%&\'*,:>?@[]`{|}')
    SPECIAL[character.charCodeAt(0)] = 1;
const ESCAPES = new Map([
    [110, '\n'],
    [116, '\t'],
    [CODE.doubleQuote, '"'],
    [CODE.backslash, '\\'],
]);
/** The same few hundred keys make up all manifests: once seen, one need not be cut out of the text again. */
const KEYS = Array.from({ length: 4096 });
const LONGEST_KEY = 64;
/** Lines, white space, keys and scalars of a text. It gives up where something is not simple. */
class SimpleScanner {
    text;
    yaml11;
    end;
    /** Where the next character is. */
    at = 0;
    /** Where the line of `at` starts. */
    lineStart = 0;
    /** Column of the next content, or -1 where a document ends there. Holds after `nextContent` and `finishLine`. */
    column = 0;
    constructor(text, yaml11) {
        this.text = text;
        this.yaml11 = yaml11;
        this.end = text.length;
    }
    /** From the start of a line to the next content. */
    nextContent() {
        const { text } = this;
        for (;;) {
            const start = this.at;
            this.skipSpaces();
            const code = text.charCodeAt(this.at);
            if (code === CODE.eol)
                this.at++;
            else if (code === CODE.hash)
                this.skipComment();
            else {
                this.lineStart = start;
                this.column = this.at >= this.end || this.isMarker(start) ? -1 : this.at - start;
                return;
            }
        }
    }
    /** Leaves the rest of a line behind, which may hold a comment and nothing else. */
    endOfLine() {
        this.skipSpaces();
        const code = this.text.charCodeAt(this.at);
        if (code === CODE.eol)
            this.at++;
        else if (code === CODE.hash && this.text.charCodeAt(this.at - 1) === CODE.space)
            this.skipComment();
        else if (this.at < this.end)
            throw GIVE_UP;
    }
    finishLine() {
        this.endOfLine();
        this.nextContent();
    }
    /** Whether nothing but perhaps a comment is left of the line. */
    isLineOver() {
        this.skipSpaces();
        const code = this.text.charCodeAt(this.at);
        return code === CODE.eol || code === CODE.hash || this.at >= this.end;
    }
    skipSpaces() {
        while (this.text.charCodeAt(this.at) === CODE.space)
            this.at++;
    }
    skipComment() {
        const eol = this.text.indexOf('\n', this.at);
        this.at = eol < 0 ? this.end : eol + 1;
    }
    /** Whether `---` or `...` stands at the start of a line. */
    isMarker(start) {
        const { text } = this;
        const code = text.charCodeAt(start);
        if (code !== CODE.dash && code !== CODE.dot)
            return false;
        return text.charCodeAt(start + 1) === code && text.charCodeAt(start + 2) === code && this.isBlank(start + 3);
    }
    isBlank(at) {
        const code = this.text.charCodeAt(at);
        return code === CODE.space || code === CODE.eol || code === CODE.tab || at >= this.end;
    }
    isFlowIndicator(at) {
        const code = this.text.charCodeAt(at);
        if (code === CODE.comma || code === CODE.openList || code === CODE.closeList)
            return true;
        return code === CODE.openMap || code === CODE.closeMap;
    }
    /** Whether an item of a block list starts here. */
    isDash() {
        return this.text.charCodeAt(this.at) === CODE.dash && this.isBlank(this.at + 1);
    }
    isQuote(code) {
        return code === CODE.doubleQuote || code === CODE.singleQuote;
    }
    startsPlain() {
        const code = this.text.charCodeAt(this.at);
        return SPECIAL[code] !== 1 && !(code === CODE.dash && this.isBlank(this.at + 1));
    }
    /** Whether a key starts here: a scalar and a colon on one line. */
    hasKey() {
        const { text, at: start, lineStart } = this;
        const code = text.charCodeAt(start);
        if (this.isQuote(code)) {
            this.quoted(code);
            this.skipSpaces();
            const found = text.charCodeAt(this.at) === CODE.colon;
            if (found && this.lineStart !== lineStart)
                throw GIVE_UP;
            this.at = start;
            this.lineStart = lineStart;
            return found;
        }
        if (!this.startsPlain())
            return false;
        for (let at = start; at < this.end; at++) {
            const next = text.charCodeAt(at);
            if (next === CODE.colon && this.isBlank(at + 1))
                return true;
            if (next === CODE.eol || (next === CODE.hash && text.charCodeAt(at - 1) === CODE.space))
                return false;
        }
        return false;
    }
    /** Reads a key of a block mapping and its colon. */
    key() {
        const code = this.text.charCodeAt(this.at);
        if (!this.isQuote(code))
            return this.plainKey();
        const { lineStart } = this;
        const key = this.quoted(code);
        this.skipSpaces();
        const isKey = this.text.charCodeAt(this.at) === CODE.colon && this.isBlank(this.at + 1);
        if (!isKey || this.lineStart !== lineStart || key === '__proto__')
            throw GIVE_UP;
        this.at++;
        return key;
    }
    plainKey() {
        const { text, end, at: start } = this;
        if (!this.startsPlain())
            throw GIVE_UP;
        let hash = 0;
        let at = start;
        for (;; at++) {
            const code = text.charCodeAt(at);
            if (code === CODE.colon && this.isBlank(at + 1))
                break;
            if (code === CODE.eol || code === CODE.tab || at >= end)
                throw GIVE_UP;
            if (code === CODE.hash && text.charCodeAt(at - 1) === CODE.space)
                throw GIVE_UP;
            hash = (Math.imul(hash, 31) + code) | 0;
        }
        this.at = at + 1;
        const slot = (hash ^ (hash >>> 12)) & (KEYS.length - 1);
        const known = KEYS[slot];
        if (known !== undefined && known.length === at - start && text.startsWith(known, start))
            return known;
        const written = text.slice(start, this.trimmed(start, at));
        const key = String(readPlain(written, this.yaml11));
        if (key === '__proto__' || key === '<<')
            throw GIVE_UP;
        const isWritten = key === written && written.length === at - start;
        if (isWritten && key.length <= LONGEST_KEY && !(0,plain_scalar/* differsInYaml11 */.U)(key))
            KEYS[slot] = key;
        return key;
    }
    /** A plain scalar: it goes on with the next line where that is indented more than `column`. */
    plain(column) {
        if (!this.startsPlain())
            throw GIVE_UP;
        let result = this.plainLine();
        while (this.text.charCodeAt(this.at) === CODE.eol) {
            const eol = this.at;
            const folded = this.fold(eol);
            if (this.at >= this.end || this.at - this.lineStart <= column) {
                this.at = eol;
                break;
            }
            if (this.text.charCodeAt(this.at) === CODE.hash)
                throw GIVE_UP;
            result += folded + this.plainLine();
        }
        return readPlain(result, this.yaml11);
    }
    /** The rest of a line as a part of a plain scalar, up to a comment. */
    plainLine() {
        const { text, end, at: start } = this;
        let at = start;
        for (; at < end; at++) {
            const code = text.charCodeAt(at);
            if (code === CODE.eol)
                break;
            if (code === CODE.hash && text.charCodeAt(at - 1) === CODE.space)
                break;
            if (code === CODE.tab || (code === CODE.colon && this.isBlank(at + 1)))
                throw GIVE_UP;
        }
        this.at = at;
        return text.slice(start, this.trimmed(start, at));
    }
    /** A plain scalar in a flow collection, on one line. */
    flowPlain() {
        const { text, end, at: start } = this;
        if (!this.startsPlain() || (text.charCodeAt(start) === CODE.dash && this.isFlowIndicator(start + 1)))
            throw GIVE_UP;
        let at = start;
        for (; at < end; at++) {
            const code = text.charCodeAt(at);
            if (code === CODE.eol || code === CODE.comma || code === CODE.closeList || code === CODE.closeMap)
                break;
            if (code === CODE.colon && (this.isBlank(at + 1) || this.isFlowIndicator(at + 1)))
                break;
            if (code === CODE.tab || code === CODE.openList || code === CODE.openMap || code === CODE.hash)
                throw GIVE_UP;
        }
        this.at = at;
        return readPlain(text.slice(start, this.trimmed(start, at)), this.yaml11);
    }
    /** A quoted scalar. Line breaks in it fold, as in plain ones. */
    quoted(quote) {
        const { text, end } = this;
        let result = '';
        let start = ++this.at;
        for (let at = start; at < end; at++) {
            const code = text.charCodeAt(at);
            if (code === CODE.backslash && quote === CODE.doubleQuote) {
                const escaped = ESCAPES.get(text.charCodeAt(at + 1));
                if (escaped === undefined)
                    break;
                result += text.slice(start, at) + escaped;
                start = at + 2;
                at++;
            }
            else if (code === quote) {
                result += text.slice(start, at);
                if (quote === CODE.doubleQuote || text.charCodeAt(at + 1) !== CODE.singleQuote) {
                    this.at = at + 1;
                    return result;
                }
                start = ++at;
            }
            else if (code === CODE.eol) {
                result += text.slice(start, this.trimmed(start, at)) + this.fold(at);
                if (this.isMarker(this.lineStart))
                    throw GIVE_UP;
                start = this.at;
                at = start - 1;
            }
        }
        throw GIVE_UP;
    }
    /** What the line break at an offset, and empty lines after it, mean in a scalar. Moves to the next content. */
    fold(from) {
        const { text } = this;
        let breaks = 0;
        this.at = from;
        while (text.charCodeAt(this.at) === CODE.eol) {
            breaks++;
            this.lineStart = ++this.at;
            this.skipSpaces();
        }
        if (text.charCodeAt(this.at) === CODE.tab || text.charCodeAt(from - 1) === CODE.tab)
            throw GIVE_UP;
        return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
    }
    trimmed(start, end) {
        let last = end;
        while (last > start && this.text.charCodeAt(last - 1) === CODE.space)
            last--;
        return last;
    }
    /** The name of an anchor or alias, as go-yaml has it. */
    anchorName() {
        const start = ++this.at;
        for (; this.at < this.end; this.at++) {
            if (!/[-\w]/.test(this.text[this.at]))
                break;
        }
        if (this.at === start || !(this.isBlank(this.at) || this.isFlowIndicator(this.at)))
            throw GIVE_UP;
        return this.text.slice(start, this.at);
    }
}

;// CONCATENATED MODULE: ./build/src/load/simple-yaml.js

/** The documents of a text as js-yaml would give them, or `undefined` where the text is not simple. */
function readSimple(text, dialect) {
    if (text.length < 2 || !isPrintable(text))
        return undefined;
    try {
        const reader = new SimpleReader(text, dialect === 'json');
        const values = reader.documents();
        return { values, hasAliases: reader.hasAliases, hasEmptyItems: reader.hasEmptyItems };
    }
    catch (error) {
        if (error === GIVE_UP)
            return undefined;
        throw error;
    }
}
const USUAL = /^[\n\x20-\x7e]*$/;
/** Tabs, and all of the Basic Multilingual Plane that YAML calls printable, surrogates included. */
const PRINTABLE = /^[\t\n\x20-\x7e\xa0-\ufefe\uff00-\ufffd]*$/;
/** Whether a text holds neither what YAML forbids, nor carriage returns, nor a byte order mark. */
function isPrintable(text) {
    return USUAL.test(text) || (PRINTABLE.test(text) && text.isWellFormed());
}
/** Nesting that is left to js-yaml, which bounds it. */
const MAX_NESTING = 60;
class SimpleReader extends SimpleScanner {
    hasAliases = false;
    hasEmptyItems = false;
    depth = 0;
    anchors = new Map();
    documents() {
        const documents = [];
        this.nextContent();
        if (this.at >= this.end)
            throw GIVE_UP;
        do {
            if (this.column < 0 && this.at < this.end)
                this.skipMarker();
            if (this.column > 0)
                throw GIVE_UP;
            this.anchors.clear();
            documents.push(this.column < 0 ? null : this.node(0, -1));
            if (this.column >= 0)
                throw GIVE_UP;
        } while (this.at < this.end);
        return documents;
    }
    /** Leaves the marker `---` behind, which must stand alone on its line. */
    skipMarker() {
        if (this.text.charCodeAt(this.at) !== CODE.dash)
            throw GIVE_UP;
        this.at += 3;
        this.finishLine();
    }
    /** A node that starts a line, or follows the dash of a list. `parent` is the column of what holds it. */
    node(column, parent) {
        if (++this.depth > MAX_NESTING)
            throw GIVE_UP;
        const code = this.text.charCodeAt(this.at);
        let value;
        if (this.isDash())
            value = this.sequence(column);
        else if (code === CODE.openList || code === CODE.openMap) {
            value = this.flow(code);
            this.finishLine();
        }
        else if (this.hasKey())
            value = this.mapping(column);
        else if (parent >= 0)
            value = this.inlineValue(parent);
        else
            throw GIVE_UP;
        this.depth--;
        return value;
    }
    mapping(column) {
        const mapping = {};
        do {
            const key = this.key();
            // Set already, or a name that every object has.
            if (mapping[key] !== undefined)
                throw GIVE_UP;
            mapping[key] = this.mappingValue(column);
        } while (this.column === column);
        if (this.column > column)
            throw GIVE_UP;
        return mapping;
    }
    /** The value behind a colon. Afterwards the next content is at hand. */
    mappingValue(column) {
        if (!this.isLineOver())
            return this.inlineValue(column);
        this.finishLine();
        if (this.column > column)
            return this.node(this.column, column);
        return this.column === column && this.isDash() ? this.sequence(column) : null;
    }
    sequence(column) {
        const items = [];
        do {
            this.at++;
            items.push(this.item(column));
        } while (this.column === column && this.isDash());
        if (this.column > column)
            throw GIVE_UP;
        return items;
    }
    item(column) {
        if (this.isLineOver()) {
            this.finishLine();
            if (this.column > column)
                return this.node(this.column, column);
            if (this.column >= 0 && this.column < column && this.isDash())
                this.hasEmptyItems = true;
            return null;
        }
        const isNode = this.isDash() || this.hasKey();
        return isNode ? this.node(this.at - this.lineStart, column) : this.inlineValue(column);
    }
    /** A value that starts on the line of its key or dash. `column` is that of the mapping or list it belongs to. */
    inlineValue(column) {
        const code = this.text.charCodeAt(this.at);
        if (code === CODE.pipe || code === CODE.greater)
            return this.blockScalar(column, code === CODE.greater);
        if (code === CODE.anchor)
            return this.anchored(column);
        let value;
        if (this.isQuote(code))
            value = this.quoted(code);
        else if (code === CODE.openList || code === CODE.openMap)
            value = this.flow(code);
        else
            value = code === CODE.alias ? this.alias() : this.plain(column);
        this.finishLine();
        // A deeper line would go on with the scalar.
        if (this.column > column)
            throw GIVE_UP;
        return value;
    }
    /** An anchor and what it names, on its line or below. An alias of it inside is left to js-yaml. */
    anchored(column) {
        const name = this.anchorName();
        this.anchors.delete(name);
        const isBelow = this.isLineOver();
        const code = this.text.charCodeAt(this.at);
        if (code === CODE.anchor || code === CODE.alias)
            throw GIVE_UP;
        if (isBelow) {
            this.finishLine();
            if (this.column <= column || this.text.charCodeAt(this.at) === CODE.anchor)
                throw GIVE_UP;
        }
        const value = isBelow ? this.node(this.column, column) : this.inlineValue(column);
        this.anchors.set(name, value);
        return value;
    }
    alias() {
        const value = this.anchors.get(this.anchorName());
        if (value === undefined)
            throw GIVE_UP;
        this.hasAliases = true;
        return value;
    }
    flow(code) {
        if (++this.depth > MAX_NESTING)
            throw GIVE_UP;
        this.at++;
        const value = code === CODE.openList ? this.flowSequence() : this.flowMapping();
        this.depth--;
        return value;
    }
    flowSequence() {
        const items = [];
        for (;;) {
            this.skipFlowBlank();
            if (this.text.charCodeAt(this.at) === CODE.closeList)
                break;
            items.push(this.flowValue());
            if (!this.flowComma(CODE.closeList))
                break;
        }
        this.at++;
        return items;
    }
    flowMapping() {
        const mapping = {};
        for (;;) {
            this.skipFlowBlank();
            if (this.text.charCodeAt(this.at) === CODE.closeMap)
                break;
            const key = this.flowKey();
            if (mapping[key] !== undefined)
                throw GIVE_UP;
            this.skipFlowBlank();
            mapping[key] = this.flowValue();
            if (!this.flowComma(CODE.closeMap))
                break;
        }
        this.at++;
        return mapping;
    }
    flowKey() {
        const code = this.text.charCodeAt(this.at);
        const { lineStart } = this;
        const key = this.isQuote(code) ? this.quoted(code) : String(this.flowPlain());
        this.skipSpaces();
        if (this.text.charCodeAt(this.at) !== CODE.colon || this.lineStart !== lineStart)
            throw GIVE_UP;
        if (key === '__proto__' || key === '<<')
            throw GIVE_UP;
        this.at++;
        return key;
    }
    flowValue() {
        const code = this.text.charCodeAt(this.at);
        if (code === CODE.openList || code === CODE.openMap)
            return this.flow(code);
        if (code === CODE.alias)
            return this.alias();
        return this.isQuote(code) ? this.quoted(code) : this.flowPlain();
    }
    /** Whether another entry may follow; `false` at the closing bracket. */
    flowComma(close) {
        this.skipFlowBlank();
        const code = this.text.charCodeAt(this.at);
        if (code !== CODE.comma && code !== close)
            throw GIVE_UP;
        if (code === close)
            return false;
        this.at++;
        return true;
    }
    /** Skips what may stand between the entries of a flow collection; comments are left to js-yaml. */
    skipFlowBlank() {
        for (; this.at < this.end; this.at++) {
            const code = this.text.charCodeAt(this.at);
            if (code === CODE.eol)
                this.lineStart = this.at + 1;
            else if (code !== CODE.space)
                break;
        }
        if (this.at >= this.end || this.isMarker(this.lineStart))
            throw GIVE_UP;
    }
    /** A literal or folded block scalar. One whose header says its indentation is left to js-yaml. */
    blockScalar(column, folded) {
        const sign = this.text.charCodeAt(++this.at);
        if (sign === CODE.dash || sign === CODE.plus)
            this.at++;
        this.endOfLine();
        const { body, emptyLines, closed } = this.blockLines(this.blockIndent(column), folded);
        this.nextContent();
        if (this.column > column)
            throw GIVE_UP;
        if (sign === CODE.dash || !closed)
            return body;
        return sign === CODE.plus ? body + '\n'.repeat(1 + emptyLines) : `${body}\n`;
    }
    /** The indentation of the first line that is not empty. Spaces on the lines before it are left to js-yaml. */
    blockIndent(column) {
        let at = this.at;
        while (this.text.charCodeAt(at) === CODE.eol)
            at++;
        const start = at;
        while (this.text.charCodeAt(at) === CODE.space)
            at++;
        if (at - start <= column || at >= this.end || this.text.charCodeAt(at) === CODE.eol)
            throw GIVE_UP;
        return at - start;
    }
    /** The lines of a block scalar up to one that is indented less, and whether a line break ends the last of them. */
    blockLines(indent, folded) {
        const { text, end } = this;
        let body = '';
        let emptyLines = 0;
        let started = false;
        let wasIndented = false;
        let closed = true;
        while (this.at < end) {
            let from = this.at;
            while (from - this.at < indent && text.charCodeAt(from) === CODE.space)
                from++;
            const code = text.charCodeAt(from);
            if (from >= end)
                throw GIVE_UP;
            if (code === CODE.eol) {
                emptyLines++;
                this.at = from + 1;
                continue;
            }
            if (from - this.at < indent)
                break;
            const isIndented = folded && (code === CODE.space || code === CODE.tab);
            // Folding takes one break away, except beside lines that are indented further.
            const isFolded = folded && !isIndented && !wasIndented;
            const breaks = emptyLines + (isFolded || !(started || wasIndented) ? 0 : 1);
            body += isFolded && breaks === 0 && started ? ' ' : '\n'.repeat(breaks);
            const eol = text.indexOf('\n', from);
            closed = eol >= 0;
            if (!closed && text.slice(from).trim() === '')
                throw GIVE_UP;
            body += text.slice(from, closed ? eol : end);
            this.at = closed ? eol + 1 : end;
            wasIndented = isIndented;
            started = true;
            emptyLines = 0;
        }
        return { body, emptyLines, closed };
    }
}

;// CONCATENATED MODULE: ./build/src/load/read-source.js






/** Reads text as a whole: the short way if it is simple, else with js-yaml. */
function readSource(text, dialect, firstLine) {
    const simple = readSimple(text, dialect);
    if (simple === undefined)
        return readWithJsYaml(text, dialect, firstLine);
    const { text: filled, insertions } = simple.hasEmptyItems ? fillEmptyItems(text, dialect) : asWritten(text);
    const source = createSource(filled, dialect, firstLine, insertions);
    return checked(simple.values, source, { aliases: simple.hasAliases, actions: false });
}
function asWritten(text) {
    return { text, insertions: [] };
}
/** Parses text as a whole, again where something that go-yaml accepts stood in the way. */
function readWithJsYaml(text, dialect, firstLine) {
    let amended = mayHaveEmptyItems(text) ? fillEmptyItems(text, dialect) : asWritten(text);
    let lenient = false;
    for (;;) {
        const source = createSource(amended.text, dialect, firstLine, amended.insertions);
        if (OTHER_VERSION.test(text))
            return broken(at(source, 0, 'syntax', OTHER_VERSION_REFUSED));
        try {
            const reading = checked(loadAll(amended.text, dialect, lenient), source, suspicionsOf(text));
            return lenient ? { ...reading, problems: [...source.duplicateKeys(), ...reading.problems] } : reading;
        }
        catch (error) {
            const colon = colonAfterAlias(error);
            if (!lenient && reasonOf(error) === 'duplicated mapping key')
                lenient = true;
            else if (colon === undefined || amended.insertions.length >= MAX_INSERTIONS)
                return broken(problemOf(error, source));
            else
                amended = insertSpace(amended, colon);
        }
    }
}
/** Inserts a space; nothing was inserted behind it before, because a parse fails at the first fault. */
function insertSpace({ text, insertions }, offset) {
    const moved = insertions.map((at) => (at >= offset ? at + 1 : at));
    return { text: `${text.slice(0, offset)} ${text.slice(offset)}`, insertions: [...moved, offset] };
}
/** A `%YAML` directive that go-yaml refuses. */
const OTHER_VERSION = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*%YAML[ \t]+(?!1\.1\b)/;
const OTHER_VERSION_REFUSED = 'controllers read YAML 1.1 and refuse others';
const MAX_INSERTIONS = 100;
/** go-yaml reads `*name:` as an alias that is a key; js-yaml takes the colon for a part of the name. */
function colonAfterAlias(error) {
    if (!/^unidentified alias "[-\w]+:"$/.test(reasonOf(error) ?? ''))
        return undefined;
    return error.mark.position - 1;
}
function reasonOf(error) {
    return error instanceof js_yaml/* default.YAMLException */.Ay.YAMLException ? error.reason : undefined;
}
function broken(problem) {
    return { parts: [], problems: [problem], broken: problem };
}
function at(source, offset, code, message) {
    return { code, message, ...source.position(offset) };
}
function problemOf(error, source) {
    const reason = reasonOf(error);
    if (reason === undefined)
        return at(source, 0, 'too-deep', 'it nests too deeply to be read');
    const offset = error.mark.position;
    if (reason.startsWith('nesting exceeded'))
        return at(source, offset, 'too-deep', TOO_DEEP);
    if (reason.startsWith('merge keys exceeded'))
        return at(source, offset, 'alias-bomb', TOO_MANY_ALIASES);
    if (reason.startsWith('null byte'))
        return at(source, offset, 'not-text', 'it holds a null byte, so it is no text');
    return at(source, offset, 'syntax', reason);
}
const TOO_DEEP = `it nests more than ${MAX_DEPTH} levels deep`;
const TOO_MANY_ALIASES = 'its aliases stand for more than a million values';
const EXCESSES = {
    'alias-bomb': { code: 'alias-bomb', message: TOO_MANY_ALIASES },
    'too-deep': { code: 'too-deep', message: TOO_DEEP },
    cycle: { code: 'syntax', message: 'an anchor holds an alias of itself' },
};
function suspicionsOf(text) {
    return { aliases: mayHaveAliases(text), actions: BARE_ACTION.test(text) };
}
/** Keeps the documents that are within the bounds and mean something to go-yaml. */
function checked(values, source, { aliases, actions }) {
    if (values.length > MAX_DOCUMENTS)
        return broken(at(source, 0, 'too-large', `more than ${MAX_DOCUMENTS} documents`));
    const parts = [];
    const problems = [];
    values.forEach((given, index) => {
        const value = given;
        const excess = aliases ? excessOf(value) : undefined;
        const keyPath = actions && excess === undefined ? mappingAsKey(value) : undefined;
        if (excess !== undefined)
            problems.push({ ...EXCESSES[excess], ...source.locate(index, [], 'value') });
        else if (keyPath === undefined)
            parts.push({ value, source, sourceIndex: index, index });
        else
            problems.push({ code: 'syntax', message: MAPPING_AS_KEY, ...source.locate(index, keyPath, 'key') });
    });
    return { parts, problems };
}
const MAPPING_AS_KEY = 'a mapping is used as a key, as a template action is before it is rendered';
/** Whether a text may hold `{{` outside quotes, where YAML takes it for a mapping in a mapping. */
const BARE_ACTION = /(?:^|[\s[,])\{\{/;
/** The path of a key that is itself a mapping (`{{ name }}`), which js-yaml lets pass and go-yaml refuses. */
function mappingAsKey(value) {
    if (!(0,model_value/* isContainer */.u_)(value))
        return undefined;
    if ((0,model_value/* isMapping */.pi)(value) && Object.hasOwn(value, OBJECT_KEY))
        return [OBJECT_KEY];
    for (const key in value) {
        const child = value[key];
        const found = (0,model_value/* isContainer */.u_)(child) ? mappingAsKey(child) : undefined;
        if (found !== undefined)
            return [Array.isArray(value) ? Number(key) : key, ...found];
    }
    return undefined;
}
const OBJECT_KEY = '[object Object]';

;// CONCATENATED MODULE: ./build/src/load/parse.js



/** Parses the text of a file into documents whose places are worked out when asked for. Throws nothing. */
function parseText(path, text, dialect) {
    return fileOf(path, readText(text, dialect));
}
/** Reads a text. Where one document of several is broken, the others are kept. Throws nothing. */
function readText(text, dialect) {
    const { result, differ } = watchDialects(() => {
        const whole = readSource(text, dialect, 0);
        if (whole.broken === undefined)
            return whole;
        const chunks = chunksOf(text);
        // Broken on purpose into more pieces than anybody writes: not worth the time.
        if (chunks.length === 1 || chunks.length > MAX_SALVAGED)
            return whole;
        return join(chunks.map((chunk) => readSource(chunk.text, dialect, chunk.firstLine)));
    });
    const { parts, problems } = result;
    return { parts, problems: problems.slice(0, MAX_PROBLEMS), bothDialects: !differ };
}
const MAX_SALVAGED = 10_000;
/** Problems of one file that are worth telling. */
const MAX_PROBLEMS = 50;
/** Documents of a broken one are not known: it counts as one. */
function join(readings) {
    let index = 0;
    const parts = [];
    for (const reading of readings) {
        const offset = index;
        for (const part of reading.parts)
            parts.push({ ...part, index: offset + part.index });
        index = Math.max(offset + 1, (parts.at(-1)?.index ?? -1) + 1);
    }
    return { parts, problems: readings.flatMap(({ problems }) => problems) };
}
/** The reading of a text as the file at a path: documents that say where they are in it. */
function fileOf(path, reading) {
    return {
        path,
        documents: reading.parts.map((part) => documentOf(path, part)),
        problems: reading.problems.map((problem) => ({ ...problem, path })),
    };
}
const PART = Symbol('part');
/** The part of a text that a document is; `undefined` for a document that comes from elsewhere. */
function partOf(document) {
    return document[PART];
}
function documentOf(path, part) {
    const { value, index, source, sourceIndex } = part;
    const locate = (way, aim = 'value') => ({ path, ...source.locate(sourceIndex, way, aim) });
    return { path, index, value, locate, [PART]: part };
}


/***/ }),

/***/ 4677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: ./build/src/model/value.js
var value = __webpack_require__(2906);
// EXTERNAL MODULE: ./build/src/load/lines.js
var load_lines = __webpack_require__(5773);
// EXTERNAL MODULE: ./build/src/load/parse.js + 9 modules
var load_parse = __webpack_require__(8935);
;// CONCATENATED MODULE: ./build/src/load/embedded.js



/** The documents of a text that stands at a path of a host document; they locate into the host's file. */
function embedded_embed(reading, text, host, path) {
    let known;
    const place = (line, column) => {
        known ??= exactPlacer(text, host, path) ?? (() => host.locate(path));
        return known(line, column);
    };
    const inner = (0,load_parse/* fileOf */.W7)(host.path, reading);
    return {
        path: host.path,
        documents: inner.documents.map(({ path, index, value, locate }) => ({
            path,
            index,
            value,
            locate(way, aim) {
                const { line, column } = locate(way, aim);
                return place(line, column);
            },
        })),
        problems: inner.problems.map((problem) => ({ ...problem, ...place(problem.line, problem.column) })),
    };
}
/**
 * Exact for literal block scalars, and for scalars of one line that are written as they read. `undefined` where the text
 * is not what stands in the host's file, or is folded or escaped.
 */
function exactPlacer(text, host, path) {
    const part = (0,load_parse/* partOf */.BU)(host);
    const whole = (0,value/* valueAt */.fK)(host.value, path);
    if (part === undefined || typeof whole !== 'string')
        return undefined;
    // Who reads it may have left out the blank lines at its start and what is blank at its end, as kustomize does.
    const before = /^\n*/.exec(whole)?.[0].length ?? 0;
    const skipped = whole === text ? 0 : before;
    if (whole !== text && whole.slice(before).trimEnd() !== text)
        return undefined;
    const { source, sourceIndex } = part;
    const { node, complete } = source.find(sourceIndex, path);
    if (!complete || node?.kind !== 'scalar')
        return undefined;
    const written = source.text.slice(node.start, node.end);
    const start = source.position(node.start);
    if (written.startsWith('|'))
        return literalPlacer(text, written, host.path, start.line, skipped);
    const quoted = written.startsWith('"') || written.startsWith("'") ? 1 : 0;
    if (text.includes('\n') || !written.startsWith(text, quoted))
        return undefined;
    return (_, column) => ({ path: host.path, line: start.line, column: start.column + quoted + column - 1 });
}
/** The lines of a literal block scalar follow its header one by one, each indented alike. */
function literalPlacer(text, written, path, headerLine, skipped) {
    const lines = text.split('\n');
    const first = lines.findIndex((line) => line !== '');
    const raw = written.split(/\r\n|\r|\n/)[first + 1 + skipped];
    if (first < 0 || raw === undefined)
        return undefined;
    const indent = raw.length - lines[first].length;
    const end = (0,load_lines/* lineFinder */.z)(text)(text.length);
    return (line, column) => ({ path, line: headerLine + skipped + Math.min(line, end.line), column: column + indent });
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/src/load/text.js

const UTF16 = {
    little: new TextDecoder('utf-16le', { fatal: true }),
    big: new TextDecoder('utf-16be', { fatal: true }),
};
/** The text of a file without its byte order mark: UTF-8, or UTF-16 with a mark. `undefined` for anything else. */
function decodeText(bytes) {
    const [first, second, third] = bytes;
    if (first === 0xff && second === 0xfe)
        return decodeUtf16(UTF16.little, bytes);
    if (first === 0xfe && second === 0xff)
        return decodeUtf16(UTF16.big, bytes);
    const ascii = (0,external_node_buffer_.isAscii)(bytes);
    if (!ascii && !(0,external_node_buffer_.isUtf8)(bytes))
        return undefined;
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (buffer.includes(0))
        return undefined;
    const marked = first === 0xef && second === 0xbb && third === 0xbf;
    return ascii ? buffer.toString('latin1') : buffer.toString('utf8', marked ? 3 : 0);
}
function decodeUtf16(decoder, bytes) {
    try {
        const text = decoder.decode(bytes);
        return text.includes('\0') ? undefined : text;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/load/repository.js



/** What each repository has read so far, for another that shares with it. */
const contentsOf = new WeakMap();
/**
 * A repository over a file tree: every file read once, and parsed once for each dialect. What `share` holds at a path is
 * used again where this one holds the same there, so that base and head read and parse only what differs; documents
 * still belong to the repository that was asked.
 */
function openRepository(tree, { share, unchanged } = {}) {
    const contents = new Map();
    const files = { manifest: new Map(), json: new Map() };
    function contentAt(path) {
        let content = contents.get(path);
        if (content === undefined) {
            content = isUnchanged(path) ? sharedContent(path, true) : undefined;
            content ??= loadContent(tree, path, sharedContent(path, false));
            contents.set(path, content);
        }
        return content;
    }
    /** A link may lead to different files on the two sides, so only what is reached by its own path is known. */
    function isUnchanged(path) {
        if (share === undefined || unchanged?.(path) !== true)
            return false;
        return tree.realPath(path) === path && share.tree.realPath(path) === path;
    }
    function sharedContent(path, load) {
        if (share === undefined)
            return undefined;
        if (load)
            share.text(path);
        return contentsOf.get(share)?.get(path);
    }
    function parse(path, dialect = 'manifest') {
        const known = files[dialect].get(path);
        if (known !== undefined)
            return known;
        const { text, problem, readings } = contentAt(path);
        if (text === undefined)
            return { path, documents: [], problems: problem === undefined ? [] : [{ ...problem, path }] };
        const reading = readOnce(text, dialect, readings);
        const file = (0,load_parse/* fileOf */.W7)(path, reading);
        files[dialect].set(path, file);
        if (reading.bothDialects)
            files[dialect === 'json' ? 'manifest' : 'json'].set(path, file);
        return file;
    }
    const repository = {
        tree,
        parse,
        text: (path) => contentAt(path).text,
        parseEmbedded: (text, host, path, dialect = 'manifest') => embedded_embed((0,load_parse/* readText */.yR)(text, dialect), text, host, path),
    };
    contentsOf.set(repository, contents);
    return repository;
}
function readOnce(text, dialect, readings) {
    let reading = readings.get(dialect);
    if (reading === undefined) {
        reading = (0,load_parse/* readText */.yR)(text, dialect);
        for (const other of reading.bothDialects ? ['manifest', 'json'] : [dialect])
            readings.set(other, reading);
    }
    return reading;
}
function loadContent(tree, path, other) {
    const objectId = tree.objectId?.(path);
    if (other !== undefined && objectId !== undefined && objectId === other.objectId)
        return other;
    const answer = tree.read(path);
    if ('problem' in answer)
        return { objectId, text: undefined, problem: answer.problem, readings: new Map() };
    const text = decodeText(answer.bytes);
    if (text === undefined)
        return { objectId, text, problem: NOT_TEXT, readings: new Map() };
    if (text === other?.text)
        return { ...other, objectId };
    return { objectId, text, problem: undefined, readings: new Map() };
}
const NOT_TEXT = { code: 'not-text', message: 'it is no text in UTF-8 or UTF-16', line: 1, column: 1 };


/***/ }),

/***/ 5509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ templatesOf)
/* harmony export */ });
/** Where GitHub looks for templates of pull requests, in any case of letters: files, and directories of them. */
const PLACES = ['', '.github', 'docs'];
/** The texts of the templates for pull requests, of both sides: what a pull request changes there is no word of its own. */
function templatesOf({ head, base, }) {
    return [head, ...(base === undefined ? [] : [base])].flatMap((repository) => templateFiles(repository).flatMap((file) => repository.text(file) ?? []));
}
function templateFiles({ tree }) {
    return PLACES.filter((place) => tree.kind(place) === 'directory').flatMap((place) => tree.entries(place).flatMap(({ name, kind }) => {
        const path = place === '' ? name : `${place}/${name}`;
        if (/^pull_request_template(?:\.(?:md|markdown|txt))?$/i.test(name) && kind === 'file')
            return [path];
        return /^pull_request_template$/i.test(name) && kind === 'directory' ? [...tree.filesBelow(path)] : [];
    }));
}


/***/ }),

/***/ 8797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var _util_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(846);

/** Directories that hold nothing of the repository's own. */
const SKIPPED = new Set(['.git', 'node_modules']);
/**
 * Everything below a directory that is no directory itself, sorted by path. Symlinked directories are not followed, so
 * no cycle of links can hold it; `.git` and `node_modules` are left out. It keeps its own stack, because the depth of
 * a tree is up to whoever wrote it.
 */
function walk(listing, directory) {
    const found = [];
    const pending = [directory];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for (const entry of listing.entries(next)) {
            const path = (0,_util_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(next, entry.name);
            if (entry.kind !== 'directory')
                found.push({ ...entry, path });
            else if (!entry.link && !SKIPPED.has(entry.name))
                pending.push(path);
        }
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}


/***/ }),

/***/ 3318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ environmentOfWord),
/* harmony export */   _i: () => (/* binding */ withoutEnvironment),
/* harmony export */   cm: () => (/* binding */ environmentOfSuffix),
/* harmony export */   od: () => (/* binding */ conventionalRisk),
/* harmony export */   vO: () => (/* binding */ environmentOfAnyWord)
/* harmony export */ });
const CONVENTIONS = [
    { name: 'dev', risk: 'low', words: ['dev', 'devel', 'develop', 'development'] },
    { name: 'sandbox', risk: 'low', words: ['sandbox', 'sbx'] },
    { name: 'test', risk: 'medium', words: ['test', 'tst', 'testing'] },
    { name: 'qa', risk: 'medium', words: ['qa'] },
    { name: 'staging', risk: 'high', words: ['staging', 'stage', 'stg'] },
    { name: 'uat', risk: 'high', words: ['uat'] },
    { name: 'preprod', risk: 'high', words: ['preprod', 'preproduction'] },
    { name: 'prod', risk: 'critical', words: ['prod', 'production', 'prd'] },
    // What is not production says no more than that.
    { name: 'nonprod', risk: 'unknown', words: ['nonprod', 'nonproduction', 'nonprd'] },
];
const BY_WORD = new Map(CONVENTIONS.flatMap((convention) => convention.words.map((word) => [word, convention])));
/** The conventional name for what a word calls an environment (`production` is `prod`); `undefined` for other words. */
function environmentOfWord(word) {
    const [only, ...rest] = wordsOf(word);
    return only === undefined || rest.length > 0 ? undefined : BY_WORD.get(only)?.name;
}
/** The risk class of an environment by its conventional name. */
function conventionalRisk(name) {
    const [only, ...rest] = wordsOf(name);
    return only === undefined || rest.length > 0 ? 'unknown' : (BY_WORD.get(only)?.risk ?? 'unknown');
}
/**
 * The environment that the last word of a name says: `shop-prod`, `prod2`; never `prod-tools`, and not `agent-sandbox`,
 * which is as likely a sandbox for something.
 */
function environmentOfSuffix(name) {
    const words = wordsOf(name);
    const found = BY_WORD.get(words.at(-1) ?? '')?.name;
    return found === 'sandbox' && words.length > 1 ? undefined : found;
}
/** A name without the environment at its end: `shop-prod` is `shop`. */
function withoutEnvironment(name) {
    return wordsOf(name).slice(0, -1).join('-');
}
/** The one environment that the words of a name say, wherever it stands: `stone-prd-rh01`. Two of them say nothing. */
function environmentOfAnyWord(name) {
    const found = new Set(wordsOf(name).flatMap((word) => BY_WORD.get(word)?.name ?? []));
    const [only] = found;
    return found.size === 1 ? only : undefined;
}
/** The words of a name in lower case, without numbers; `non-prod` and `pre-prod` are one word each. */
function wordsOf(name) {
    const words = [];
    for (const part of name
        .toLowerCase()
        .slice(0, 253)
        .split(/[-_. ]/)) {
        const word = part.replace(/[0-9]+$/, '');
        const before = words.at(-1);
        if (word === '')
            continue;
        if ((before === 'non' || before === 'pre') && word.startsWith('pr'))
            words[words.length - 1] = before + word;
        else
            words.push(word);
    }
    return words;
}


/***/ }),

/***/ 403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ UNKNOWN),
/* harmony export */   g: () => (/* binding */ RELEASE)
/* harmony export */ });
/** `unknown` is a value, not an absence: it breaks no rule. */
const UNKNOWN = 'unknown';
/** The identity under which Helm keeps a release, as an object like any other. */
const RELEASE = { group: 'helm.sh', kind: 'Release' };


/***/ }),

/***/ 356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ compareLocations)
/* harmony export */ });
/** Orders locations by path, line and column, so that output never depends on the order of work. */
function compareLocations(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return a.line - b.line || a.column - b.column;
}


/***/ }),

/***/ 6139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   ph: () => (/* binding */ isEncrypted)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2906);

/**
 * The objects of a document: its mapping, or where that is a `List` (any kind that ends in List and has `items`, as
 * kubectl, Flux and kustomize read it) the mappings in it, lists in lists included.
 */
function objectsOf(document) {
    const found = [];
    const pending = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(document.value) ? [{ value: document.value, path: [] }] : [];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const items = itemsOf(next.value);
        if (items === undefined) {
            found.push(next);
            continue;
        }
        for (let index = items.length - 1; index >= 0; index--) {
            const item = items[index];
            if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(item))
                pending.push({ value: item, path: [...next.path, 'items', index] });
        }
    }
    return found;
}
function itemsOf(value) {
    const items = Object.hasOwn(value, 'items') ? value['items'] : undefined;
    return Array.isArray(items) && (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(value, 'kind')?.endsWith('List') ? items : undefined;
}
/**
 * Whether a mapping is a Kubernetes object: it says its apiVersion and kind, and has metadata. A kind or name that SOPS
 * encrypted is nobody's identity.
 */
function isObject(value) {
    const kind = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(value, 'kind');
    if (!kind || isEncrypted(kind) || !(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(value, 'apiVersion'))
        return false;
    const metadata = Object.hasOwn(value, 'metadata') ? value['metadata'] : undefined;
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(metadata) && !isEncrypted(metadata['name']);
}
/** Whether a value is what SOPS puts in the place of one that it encrypts. */
function isEncrypted(value) {
    return typeof value === 'string' && value.startsWith('ENC[') && value.endsWith(']');
}


/***/ }),

/***/ 9248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   N6: () => (/* binding */ editChild),
/* harmony export */   NL: () => (/* binding */ arrange),
/* harmony export */   P5: () => (/* binding */ setOwn),
/* harmony export */   Xs: () => (/* binding */ writtenIn),
/* harmony export */   hc: () => (/* binding */ edit),
/* harmony export */   vs: () => (/* binding */ pathTo),
/* harmony export */   vt: () => (/* binding */ create),
/* harmony export */   y2: () => (/* binding */ sourceSlot),
/* harmony export */   yJ: () => (/* binding */ put),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2906);

const HISTORY = Symbol('history');
function historyOf(container) {
    return container[HISTORY];
}
/** A container that `owner` may write to: the same one if it made it, else a shallow copy that knows its original. */
function edit(owner, container) {
    if (historyOf(container)?.owner === owner)
        return container;
    const copy = (Array.isArray(container) ? container.slice() : copyMapping(container));
    copy[HISTORY] = { owner, copiedFrom: container, writes: undefined };
    return copy;
}
/** A new, empty or filled container that `owner` may write to. */
function create(owner, container) {
    container[HISTORY] = { owner, copiedFrom: undefined, writes: undefined };
    return container;
}
function copyMapping(mapping) {
    const copy = {};
    for (const key of Object.keys(mapping))
        setOwn(copy, key, mapping[key]);
    return copy;
}
/** Sets an own property, `__proto__` included, which plain assignment would take for the prototype. */
function setOwn(mapping, key, value) {
    if (key === '__proto__') {
        Object.defineProperty(mapping, key, { value, configurable: true, enumerable: true, writable: true });
    }
    else {
        mapping[key] = value;
    }
}
/** Writes a value into a container got from `edit` or `create`, and records what supplied it. */
function put(container, key, value, step) {
    if (Array.isArray(container))
        container[key] = value;
    else
        setOwn(container, String(key), value);
    const history = historyOf(container);
    if (history === undefined)
        throw new Error('put: the container was not made by edit or create');
    if (step === undefined)
        return;
    history.writes ??= new Map();
    const previous = history.writes.get(key);
    history.writes.set(key, { transformer: step.transformer, from: step.from, previous });
}
/** A copy of a list with its elements in another order, some left out and others added, that `owner` may write to. */
function arrange(owner, list, elements) {
    const copy = elements.map((element) => element.value);
    const places = elements.map((element) => element.place);
    copy[HISTORY] = { owner, copiedFrom: list, writes: undefined, places };
    for (const [index, { value, step }] of elements.entries())
        if (step !== undefined)
            put(copy, index, value, step);
    return copy;
}
/** `edit`s the mapping or list at a key of an editable container and puts the copy back. */
function editChild(owner, parent, key) {
    const before = parent[key];
    const after = edit(owner, before);
    if (after !== before)
        parent[key] = after;
    return after;
}
/**
 * The origin of the value at a path of a rendered resource; of its nearest ancestor with a known place where the path
 * leads nowhere or nobody knows.
 */
function originOf(resource, path) {
    const containers = [];
    let value = resource.value;
    for (const key of path) {
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value) || !Object.hasOwn(value, key))
            break;
        containers.push(value);
        value = value[key];
    }
    const documents = [resource.document, ...resource.contributors];
    for (let depth = containers.length; depth > 0; depth--) {
        const steps = [];
        const location = locateSlot(documents, containers[depth - 1], path[depth - 1], steps);
        if (location !== undefined)
            return { ...location, steps };
    }
    const root = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(resource.value) ? locateContainer(documents, resource.value) : undefined;
    return { ...(root ?? resource.document.locate([])), steps: [] };
}
function locateSlot(documents, container, key, steps) {
    const history = historyOf(container);
    const before = history?.copiedFrom;
    const place = history?.places === undefined ? key : history.places[key];
    const known = steps.length;
    for (let write = history?.writes?.get(key); write !== undefined; write = write.previous) {
        const at = locateSlot([write.from.document], write.from.container, write.from.key, []);
        if (at !== undefined)
            steps.push({ ...at, transformer: write.transformer });
    }
    const first = steps[known];
    const value = container[key];
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value)) {
        const location = locateContainer(documents, value);
        if (location !== undefined)
            return location;
    }
    if (first !== undefined) {
        // What stood there before still belongs to the chain.
        if (before !== undefined && place !== undefined && Object.hasOwn(before, place)) {
            const own = steps.length;
            const earlier = locateSlot(documents, before, place, steps);
            // What was written by a transformer before is in the chain by now.
            if (earlier !== undefined && steps.length === own)
                steps.push({ ...earlier, transformer: 'base' });
        }
        return { path: first.path, line: first.line, column: first.column };
    }
    if (before !== undefined) {
        return place !== undefined && Object.hasOwn(before, place)
            ? locateSlot(documents, before, place, steps)
            : undefined;
    }
    for (const document of documents) {
        const path = pathsOf(document).get(container);
        if (path !== undefined)
            return document.locate([...path, key]);
    }
    return undefined;
}
/**
 * The document in which the value at a path of a rendered resource is written, and the way to it there; `undefined`
 * where a transformer made it up, or the path leads nowhere.
 */
function writtenIn(resource, path) {
    const key = path.at(-1);
    const holder = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(resource.value, path.slice(0, -1));
    if (key === undefined || !(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(holder) || !Object.hasOwn(holder, key))
        return undefined;
    let documents = [resource.document, ...resource.contributors];
    let [container, own] = [holder, key];
    for (let history = historyOf(container); history !== undefined; history = historyOf(container)) {
        const write = history.writes?.get(own);
        if (write !== undefined) {
            documents = [write.from.document];
            [container, own] = [write.from.container, write.from.key];
            continue;
        }
        const place = history.places === undefined ? own : history.places[own];
        if (history.copiedFrom === undefined || place === undefined)
            return undefined;
        [container, own] = [history.copiedFrom, place];
    }
    for (const document of documents) {
        const found = pathsOf(document).get(container);
        if (found !== undefined)
            return { document, path: [...found, own] };
    }
    return undefined;
}
function locateContainer(documents, container) {
    const original = originalOf(container);
    for (const document of documents) {
        const path = pathsOf(document).get(original);
        if (path !== undefined)
            return document.locate(path);
    }
    return undefined;
}
const pathsByDocument = new WeakMap();
function pathsOf(document) {
    let paths = pathsByDocument.get(document);
    if (paths === undefined) {
        paths = new Map();
        collectPaths(document.value, [], paths);
        pathsByDocument.set(document, paths);
    }
    return paths;
}
function collectPaths(value, path, paths) {
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value) || paths.has(value))
        return;
    paths.set(value, path);
    const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
    for (const key of keys)
        collectPaths(value[key], [...path, key], paths);
}
/** The way from the root of a slot's document to it; the root where nobody knows. */
function pathTo(slot) {
    const path = pathsOf(slot.document).get(originalOf(slot.container));
    return path === undefined ? [] : [...path, slot.key];
}
/** Where the value in a slot was written. */
function placeOf(slot, aim = 'value') {
    return slot.document.locate(pathTo(slot), aim);
}
/**
 * The slot of a document that a slot of a rendered value descends from, whatever was written to it since: the one it was
 * copied from, else the one that the first write took it from. `undefined` where no document has one.
 */
function sourceSlot(resource, at) {
    let { container, key } = at;
    for (let history = historyOf(container); history !== undefined; history = historyOf(container)) {
        const place = history.places === undefined ? key : history.places[key];
        const before = history.copiedFrom;
        if (before === undefined || place === undefined || !Object.hasOwn(before, place)) {
            let write = history.writes?.get(key);
            while (write?.previous !== undefined)
                write = write.previous;
            return write === undefined
                ? undefined
                : sourceSlot({ document: write.from.document, contributors: [] }, write.from);
        }
        container = before;
        key = place;
    }
    const known = [resource.document, ...resource.contributors].find((each) => pathsOf(each).has(container));
    return known === undefined || !Object.hasOwn(container, key) ? undefined : { document: known, container, key };
}
/** The container of a document that a container was copied from. */
function originalOf(container) {
    let original = container;
    for (let next = historyOf(original)?.copiedFrom; next !== undefined; next = historyOf(original)?.copiedFrom) {
        original = next;
    }
    return original;
}


/***/ }),

/***/ 3955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   T5: () => (/* binding */ objectKey),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2906);

/** Group of an apiVersion: `''` for the core group. */
function groupOf(apiVersion) {
    const slash = apiVersion.indexOf('/');
    return slash < 0 ? '' : apiVersion.slice(0, slash);
}
function versionOf(apiVersion) {
    return apiVersion.slice(apiVersion.indexOf('/') + 1);
}
/** Reads the identity of an object; `undefined` where it has no kind or no name and so is no Kubernetes object. */
function identityOf(value) {
    const kind = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(value, 'kind');
    const metadata = value['metadata'];
    const name = metadata === undefined ? undefined : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(metadata?.['name']);
    if (kind === undefined || kind === '' || name === undefined || name === '')
        return undefined;
    return {
        apiVersion: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(value, 'apiVersion') ?? '',
        kind,
        name,
        namespace: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(value, 'metadata', 'namespace') ?? '',
    };
}
/**
 * The key under which a cluster's API server stores an object: versions of one group are the same object.
 * `namespace` is the effective one, `''` for cluster-scoped kinds.
 */
function objectKey(group, kind, namespace, name) {
    return `${group}/${kind}/${namespace}/${name}`;
}


/***/ }),

/***/ 3369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 2906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bX: () => (/* binding */ stringAt),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   oh: () => (/* binding */ mappingAt),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   uS: () => (/* binding */ Literal),
/* harmony export */   u_: () => (/* binding */ isContainer),
/* harmony export */   wZ: () => (/* binding */ isSequence),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/**
 * The values of a YAML document, as Kubernetes tools see them: JSON, plus scalars whose written form matters.
 */
/**
 * A plain scalar whose text says more than a JavaScript value can hold: `1.10`, `0755`, `1_000`, a date, an integer
 * beyond 2^53. Everything that prints or compares values uses `value`; what copies text (annotations, partial
 * replacements) uses `text`.
 */
class Literal {
    /** The scalar as written. */
    text;
    /** What the scalar means. A string for dates and for integers that no number can hold. */
    value;
    kind;
    constructor(text, value, kind) {
        this.text = text;
        this.value = value;
        this.kind = kind;
    }
    toJSON() {
        return this.value;
    }
    /** As a mapping key it is what is written. */
    toString() {
        return this.text;
    }
    /** Tells it from a mapping, for the parser. */
    get [Symbol.toStringTag]() {
        return 'Literal';
    }
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Literal);
}
function isSequence(value) {
    return Array.isArray(value);
}
function isContainer(value) {
    return typeof value === 'object' && value !== null && !(value instanceof Literal);
}
/** The child of a container at a key, own keys only: `undefined` where there is none. */
function child(container, key) {
    if (!isContainer(container) || !Object.hasOwn(container, key))
        return undefined;
    return container[key];
}
/** The value at a path, or `undefined` where the path leads nowhere. */
function valueAt(value, path) {
    let current = value;
    for (const key of path)
        current = child(current, key);
    return current;
}
/** The string at a path; anything that is no string is `undefined`. */
function stringAt(value, ...path) {
    const found = valueAt(value, path);
    return typeof found === 'string' ? found : undefined;
}
/** The mapping at a path, or `undefined`. */
function mappingAt(value, ...path) {
    const found = valueAt(value, path);
    return isMapping(found) ? found : undefined;
}
/** The list at a path, empty where there is none. */
function listAt(value, ...path) {
    const found = valueAt(value, path);
    return Array.isArray(found) ? found : [];
}
/** A scalar as the text a template or an annotation would hold; `undefined` for containers and null. */
function scalarText(value) {
    if (typeof value === 'string')
        return value;
    if (value instanceof Literal)
        return value.text;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    return undefined;
}


/***/ }),

/***/ 7631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zp: () => (/* binding */ BUILTIN_POLICIES),
  GY: () => (/* binding */ compilePolicies),
  jK: () => (/* binding */ configure),
  hK: () => (/* binding */ filesNamed),
  AJ: () => (/* binding */ openDirectory),
  Pq: () => (/* binding */ openSides),
  ED: () => (/* binding */ readOutside),
  Ow: () => (/* binding */ repositoryFacts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./build/src/model/exit.js
var exit = __webpack_require__(423);
// EXTERNAL MODULE: ./build/src/util/paths.js
var paths = __webpack_require__(846);
// EXTERNAL MODULE: ./build/src/load/git.js
var git = __webpack_require__(2718);
// EXTERNAL MODULE: ./build/src/load/walk.js
var walk = __webpack_require__(8797);
;// CONCATENATED MODULE: ./build/src/load/tree.js


/** Larger files are no manifests; reading them would only cost memory. */
const MAX_BYTES = 16 * 1024 * 1024;
/** As long as a path may be on Linux. */
const MAX_PATH = 4096;
/** As many symlinks as Linux follows for one path. */
const MAX_LINKS = 40;
const ROOT = { path: '', kind: 'directory' };
/**
 * A tree over a source. Symlinks are followed here and not by the operating system, so that none can lead out of the
 * root, whatever stands outside, and a commit and a working tree cannot differ in it.
 */
function createTree(source) {
    const problems = [];
    const raw = new Map();
    const real = new Map([['', ROOT]]);
    const listed = new Map();
    function rawEntries(directory) {
        let found = raw.get(directory);
        if (found === undefined) {
            const answer = source.list(directory);
            if ('code' in answer)
                problems.push(answer);
            const entries = 'code' in answer ? [] : answer.toSorted((a, b) => (a.name < b.name ? -1 : 1));
            found = new Map(entries.map((entry) => [entry.name, entry]));
            raw.set(directory, found);
        }
        return found;
    }
    /** Follows the links of a path; directories are remembered, files are not. */
    function follow(path, links) {
        if (real.has(path))
            return real.get(path);
        if (path.length > MAX_PATH || links > MAX_LINKS)
            return undefined;
        const parent = follow((0,paths/* parentOf */.gN)(path), links);
        if (parent?.kind !== 'directory')
            return undefined;
        const entry = rawEntries(parent.path).get((0,paths/* nameOf */.Vb)(path));
        if (entry === undefined)
            return undefined;
        const own = (0,paths/* joinPath */.uJ)(parent.path, entry.name);
        const found = entry.kind === 'link' ? followLink(own, links + 1) : { path: own, kind: entry.kind };
        if (found?.kind === 'directory')
            real.set(path, found);
        return found;
    }
    function followLink(link, links) {
        const target = source.target(link);
        if (target === undefined || target.length > MAX_PATH || links > MAX_LINKS)
            return undefined;
        let at = target.startsWith('/') ? ROOT : follow((0,paths/* parentOf */.gN)(link), links);
        for (const name of target.split('/')) {
            if (name === '' || name === '.')
                continue;
            if (at?.kind !== 'directory' || (name === '..' && at.path === ''))
                return undefined;
            at = follow(name === '..' ? (0,paths/* parentOf */.gN)(at.path) : (0,paths/* joinPath */.uJ)(at.path, name), links);
        }
        return at;
    }
    function entries(path) {
        const directory = follow(path, 0);
        if (directory?.kind !== 'directory')
            return [];
        let found = listed.get(directory.path);
        if (found === undefined) {
            found = [...rawEntries(directory.path).values()].map((entry) => entryOf(directory.path, entry));
            listed.set(directory.path, found);
        }
        return found;
    }
    function entryOf(directory, { name, kind }) {
        if (kind === 'file' || kind === 'directory')
            return { name, kind };
        const end = follow((0,paths/* joinPath */.uJ)(directory, name), 0)?.kind ?? 'other';
        return { name, kind: end === 'other' ? 'outside' : end, link: kind === 'link' };
    }
    const tree = {
        entries,
        kind(path) {
            const kind = follow(path, 0)?.kind;
            return kind === 'other' ? undefined : kind;
        },
        realPath: (path) => follow(path, 0)?.path,
        filesBelow: (path) => (0,walk/* walk */.G)(tree, path)
            .filter(({ kind }) => kind === 'file')
            .map((entry) => entry.path),
        read(path) {
            const found = follow(path, 0);
            if (found?.kind === 'file')
                return source.read(found.path);
            return { problem: unreadable(path, found?.kind ?? whyNothing(path)) };
        },
        problems: () => problems,
    };
    function whyNothing(path) {
        const parent = follow((0,paths/* parentOf */.gN)(path), 0);
        return parent !== undefined && rawEntries(parent.path).get((0,paths/* nameOf */.Vb)(path))?.kind === 'link' ? 'link' : undefined;
    }
    return tree;
}
const REASONS = {
    directory: 'it is a directory',
    other: 'it is no regular file',
    link: 'the link leads out of the repository, or nowhere',
};
function unreadable(path, kind) {
    const message = kind === undefined || kind === 'file' ? 'there is no such file' : REASONS[kind];
    return { code: kind === 'link' ? 'outside-repository' : 'unreadable', message, path, line: 1, column: 1 };
}
/** The problem of a file that is larger than the limit. */
function tooLarge(path, bytes) {
    const size = `${Math.ceil(bytes / 1024 / 1024)} MiB`;
    const message = `it has ${size}, and no file over ${MAX_BYTES / 1024 / 1024} MiB is read`;
    return { code: 'too-large', message, path, line: 1, column: 1 };
}

;// CONCATENATED MODULE: ./build/src/load/commit-tree.js




/**
 * The files of a commit, read from Git objects without a checkout. `root` is a directory of the repository, which need
 * not be its top level; where the commit has no such directory the tree is empty. Large-file pointers stay pointers and
 * submodules are empty directories. `expected` are files that will be asked for, in case nothing else is. Raises a
 * NotEvaluatedError where there is no repository or no such commit.
 */
function commitTree(root, ref, expected = []) {
    const commit = (0,git/* resolveCommit */.WL)(root, ref);
    const place = (0,git/* gitPlace */.YM)(root);
    if (place === undefined)
        throw new exit/* NotEvaluatedError */.bw(`${root} is in no Git repository with files`);
    const { directories, blobs } = listCommit(place.topLevel, commit, place.prefix);
    const reader = blobReader(place.topLevel, blobs, new Set(expected));
    const tree = createTree({
        list: (path) => directories.get(path) ?? [],
        target(path) {
            const blob = blobs.get(path);
            const text = blob === undefined ? undefined : reader(blob)?.toString();
            return text?.startsWith('/') ? undefined : text;
        },
        read(path) {
            const blob = blobs.get(path);
            if (blob !== undefined && blob.size > MAX_BYTES)
                return { problem: tooLarge(path, blob.size) };
            const bytes = blob === undefined ? undefined : reader(blob);
            return bytes === undefined ? { problem: missing(path) } : { bytes };
        },
    });
    return {
        ...tree,
        objectId: (path) => {
            const real = tree.realPath(path);
            return real === undefined ? undefined : blobs.get(real)?.id;
        },
    };
}
function missing(path) {
    const message = 'the Git object is missing: a partial or damaged clone';
    return { code: 'unreadable', message, path, line: 1, column: 1 };
}
function listCommit(topLevel, commit, prefix) {
    const directories = new Map([['', []]]);
    const blobs = new Map();
    const treeish = `${commit}:${prefix}`;
    const exists = (0,git/* runGit */.EO)(topLevel, ['cat-file', '-t', treeish]).stdout.toString().trim() === 'tree';
    const lines = exists ? (0,git/* split */.lD)((0,git/* succeed */.Py)(topLevel, ['ls-tree', '-r', '-l', '-z', '--full-tree', treeish])) : [];
    for (const line of lines) {
        const tab = line.indexOf('\t');
        const path = line.slice(tab + 1);
        const [mode, , id = '', size] = line.slice(0, tab).split(/ +/);
        if (!isSafe(path))
            continue;
        if (mode !== SUBMODULE)
            blobs.set(path, { id, size: Number(size) });
        addEntry(directories, path, mode === SUBMODULE ? 'directory' : mode === SYMLINK ? 'link' : 'file');
    }
    return { directories, blobs };
}
const SUBMODULE = '160000';
const SYMLINK = '120000';
/** Git itself checks out no such names; a crafted commit may hold them. */
function isSafe(path) {
    return !/(?:^|\/)(?:|\.|\.\.|\.git)(?:\/|$)/i.test(path);
}
/** Adds an entry and the directories above it that are not there yet. */
function addEntry(directories, path, kind) {
    let entry = { name: (0,paths/* nameOf */.Vb)(path), kind };
    let parent = (0,paths/* parentOf */.gN)(path);
    if (kind === 'directory')
        directories.set(path, []);
    for (let siblings = directories.get(parent); siblings === undefined; siblings = directories.get(parent)) {
        directories.set(parent, [entry]);
        entry = { name: (0,paths/* nameOf */.Vb)(parent), kind: 'directory' };
        parent = (0,paths/* parentOf */.gN)(parent);
    }
    directories.get(parent)?.push(entry);
}
/** Blobs up to this size are read many at a time. */
const BATCHED = 1024 * 1024;
/** Bytes of one batch. */
const MAX_BATCH = 64 * 1024 * 1024;
const DATA_FILE = /(?:\.ya?ml|\.json|^Kustomization|^Chart\.lock)$/i;
/**
 * Reads blobs when they are asked for, with as few processes as can be: the first request brings what was expected, the
 * next miss all YAML and JSON, the next everything else of a moderate size, and only what is left is read alone.
 */
function blobReader(topLevel, blobs, expected) {
    const contents = new Map();
    const batches = [(path) => expected.has(path), (path) => DATA_FILE.test((0,paths/* nameOf */.Vb)(path)), () => true];
    return (blob) => {
        while (!contents.has(blob.id)) {
            const batch = batches.shift();
            const wanted = batch === undefined ? [blob] : batchOf(blobs, batch, contents);
            for (const [id, content] of readBlobs(topLevel, wanted))
                contents.set(id, content);
            if (batch === undefined)
                break;
        }
        return contents.get(blob.id);
    };
}
function batchOf(blobs, wanted, known) {
    const batch = new Map();
    let bytes = 0;
    for (const [path, blob] of blobs) {
        if (blob.size > BATCHED || known.has(blob.id) || batch.has(blob.id) || !wanted(path))
            continue;
        bytes += blob.size;
        if (bytes > MAX_BATCH)
            break;
        batch.set(blob.id, blob);
    }
    return [...batch.values()];
}
/** The contents of blobs by id; a blob that the clone lacks is absent. */
function readBlobs(topLevel, wanted) {
    const contents = new Map();
    if (wanted.length === 0)
        return contents;
    const answer = (0,git/* succeed */.Py)(topLevel, ['cat-file', '--batch'], wanted.map(({ id }) => `${id}\n`).join(''));
    for (let at = 0; at < answer.length;) {
        const end = answer.indexOf('\n', at);
        const [id = '', type, size] = answer.toString('utf8', at, end).split(' ');
        at = end + 1;
        if (type !== 'blob')
            continue;
        contents.set(id, answer.subarray(at, at + Number(size)));
        at += Number(size) + 1;
    }
    return contents;
}

// EXTERNAL MODULE: ./build/src/load/repository.js + 2 modules
var repository = __webpack_require__(4677);
;// CONCATENATED MODULE: ./build/src/load/base.js



/**
 * Opens the commit that a working tree is compared with, sharing with `head` all that Git knows to be unchanged: only
 * what differs is read and parsed again. Also gives the files that differ. Raises a NotEvaluatedError where there is no
 * such commit.
 */
function openBase(root, ref, head) {
    const files = (0,git/* changedFiles */.Y_)(root, ref);
    const changed = new Set(files);
    const unchanged = (path) => !changed.has(path);
    return { base: (0,repository/* openRepository */.h)(commitTree(root, ref, files), { share: head, unchanged }), files };
}

// EXTERNAL MODULE: ./build/src/load/configuration.js + 1 modules
var configuration = __webpack_require__(9173);
// EXTERNAL MODULE: ./build/src/load/parse.js + 9 modules
var parse = __webpack_require__(8935);
;// CONCATENATED MODULE: ./build/src/load/working-tree.js




/**
 * The files of a directory on disk, each directory listed once. Raises a NotEvaluatedError where there is no such
 * directory.
 */
function workingTree(root) {
    const realRoot = openRoot(root);
    const full = (relative) => (relative === '' ? realRoot : `${realRoot}/${relative}`);
    return createTree({
        list(relative) {
            try {
                return (0,external_node_fs_.readdirSync)(full(relative), { withFileTypes: true }).map(rawEntry);
            }
            catch (error) {
                return failure(relative, error, 'the directory cannot be listed');
            }
        },
        target(relative) {
            try {
                return relativeTarget(realRoot, (0,external_node_fs_.readlinkSync)(full(relative)));
            }
            catch {
                return undefined;
            }
        },
        read(relative) {
            try {
                return readBounded(relative, full(relative));
            }
            catch (error) {
                return { problem: failure(relative, error, 'the file cannot be read') };
            }
        },
    });
}
function openRoot(root) {
    try {
        const real = (0,external_node_fs_.realpathSync)(root);
        (0,external_node_fs_.readdirSync)(real);
        return real;
    }
    catch (error) {
        throw new exit/* NotEvaluatedError */.bw(`${root} is no directory that can be read (${codeOf(error)})`);
    }
}
function rawEntry(entry) {
    const { name } = entry;
    if (entry.isFile())
        return { name, kind: 'file' };
    if (entry.isDirectory())
        return { name, kind: 'directory' };
    return { name, kind: entry.isSymbolicLink() ? 'link' : 'other' };
}
/** A link as the tree wants it: an absolute one counts where it leads into the repository. */
function relativeTarget(realRoot, target) {
    if (!external_node_path_.isAbsolute(target))
        return target.split(external_node_path_.sep).join('/');
    const inside = external_node_path_.relative(realRoot, target);
    return inside.startsWith('..') || external_node_path_.isAbsolute(inside) ? undefined : `/${inside.split(external_node_path_.sep).join('/')}`;
}
/** The size is asked of the open file, so that a large one costs nothing and cannot be exchanged in between. */
function readBounded(relative, full) {
    const file = (0,external_node_fs_.openSync)(full, 'r');
    try {
        const { size } = (0,external_node_fs_.fstatSync)(file);
        if (size > MAX_BYTES)
            return { problem: tooLarge(relative, size) };
        const bytes = Buffer.allocUnsafe(size);
        let filled = 0;
        for (let read = -1; read !== 0 && filled < size; filled += read)
            read = (0,external_node_fs_.readSync)(file, bytes, filled, size - filled, filled);
        return { bytes: bytes.subarray(0, filled) };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function codeOf(error) {
    return error.code ?? 'unknown error';
}
function failure(relative, error, message) {
    return { code: 'unreadable', message: `${message} (${codeOf(error)})`, path: relative, line: 1, column: 1 };
}

// EXTERNAL MODULE: ./build/src/util/settings.js
var settings = __webpack_require__(57);
;// CONCATENATED MODULE: ./build/src/open.js











/** The files of a directory on disk. Raises `NotEvaluatedError` where there is none. */
function openDirectory(directory) {
    const stats = (0,external_node_fs_.statSync)(directory, { throwIfNoEntry: false });
    if (!stats?.isDirectory()) {
        throw new exit/* NotEvaluatedError */.bw(`${directory} is ${stats === undefined ? 'not there' : 'no directory'}`);
    }
    return (0,repository/* openRepository */.h)(workingTree(external_node_path_.resolve(directory)));
}
/** A file that an argument names, wherever it is. Raises `UsageError` where it cannot be read. */
function readOutside(file) {
    const [directory, name] = [external_node_path_.dirname(external_node_path_.resolve(file)), external_node_path_.basename(file)];
    const repository = (0,external_node_fs_.existsSync)(directory) ? openDirectory(directory) : undefined;
    const text = repository?.text(name);
    if (repository === undefined || text === undefined)
        throw new exit/* UsageError */.eb(`${file} is not there or cannot be read`);
    return { text, parsed: repository.parse(name) };
}
/** Where the policies of the package are: beside the directory of this file, in `src` as in `dist`. */
const BUILTIN_POLICIES = external_node_path_.join(external_node_path_.dirname((0,external_node_url_.fileURLToPath)(import.meta.url)), '..', 'policies');
/** The working tree, the commit to compare it with, which shares what Git knows to be unchanged, and what differs. */
function openSides({ directory, base }) {
    const head = openDirectory(directory);
    if (base === undefined)
        return { head, base: undefined, files: [] };
    return { head, ...openBase(external_node_path_.resolve(directory), base, head) };
}
/** The configuration of one side. `--config` may name a file outside of the repository: then it is that of both. */
async function configure(repository, input) {
    const { configuration, problems } = await readConfiguration(repository, input);
    if (problems.length > 0)
        throw new exit/* SettingsError */.GN(problems);
    return configuration;
}
async function readConfiguration(repository, { directory, config }) {
    if (config === undefined)
        return (0,configuration/* loadConfiguration */.vF)(repository);
    const inside = external_node_path_.relative(external_node_path_.resolve(directory), external_node_path_.resolve(config)).split(external_node_path_.sep).join('/');
    if (inside !== '..' && !inside.startsWith('../')) {
        // A base from before there was this file has none: it cannot be wrong there, and what is wrong at head was told.
        const isAdded = repository.tree.kind(inside) === undefined && (0,external_node_fs_.existsSync)(config);
        return isAdded ? (0,configuration/* loadConfiguration */.vF)(repository) : (0,configuration/* loadConfiguration */.vF)(repository, inside);
    }
    return (0,configuration/* parseConfiguration */.MA)(config, readOutside(config).text);
}
/**
 * The policies that the configuration switches on. `directory` is where the repository is on disk, if it is. Raises
 * `SettingsError`.
 */
async function compilePolicies(repository, configuration, directory) {
    const { loadPolicies } = await Promise.all(/* import() */[__webpack_require__.e(337), __webpack_require__.e(79), __webpack_require__.e(64)]).then(__webpack_require__.bind(__webpack_require__, 1064));
    const { files, problems: missing } = extendedFiles(repository, configuration, directory);
    const sources = { builtinDirectory: BUILTIN_POLICIES, userFiles: files };
    const { policies, problems } = await loadPolicies(sources, configuration);
    if (missing.length + problems.length > 0)
        throw new exit/* SettingsError */.GN([...missing, ...problems]);
    return policies;
}
/**
 * The files of policies and packs that `extends` names: of the repository, or, below `../`, of a checkout beside
 * `directory`, where the repository is.
 */
function extendedFiles(repository, configuration, directory) {
    const files = [];
    const problems = [];
    for (const [index, entry] of configuration.extends.entries()) {
        if (!(0,settings/* isPathEntry */.QG)(entry))
            continue;
        const found = entry.startsWith('../') ? filesBeside(directory, entry) : filesNamed(repository, entry);
        files.push(...found.map((file) => ({ ...file, entry })));
        const message = `there is no policy or pack at ${entry}`;
        if (found.length === 0)
            problems.push({ ...configuration.locate(['extends', index]), message });
    }
    return { files, problems };
}
/** The policies and packs that an entry of `extends` names in the repository. */
function filesNamed(repository, entry) {
    return pathsOf(repository, normalized(entry)).map((file) => ({
        parsed: repository.parse(file),
        text: repository.text(file),
    }));
}
function filesBeside(directory, entry) {
    if (directory === undefined)
        return [];
    const place = external_node_path_.resolve(directory, entry);
    const isFile = (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false })?.isFile();
    const repository = openBeside(isFile ? external_node_path_.dirname(place) : place);
    if (repository === undefined)
        return [];
    const names = isFile ? [external_node_path_.basename(place)] : pathsOf(repository, '');
    return names.map((name) => {
        const text = repository.text(name) ?? '';
        return { parsed: (0,parse/* parseText */.r4)(isFile ? entry : `${normalized(entry)}/${name}`, text, 'manifest'), text };
    });
}
function normalized(entry) {
    return entry.replace(/^\.\//, '').replace(/\/+$/, '');
}
/** The file of a name, or the YAML files below a directory. */
function pathsOf({ tree }, name) {
    const paths = tree.kind(name) === 'file' ? [name] : tree.filesBelow(name);
    return paths.filter((file) => /\.ya?ml$/.test(file));
}
/** What render is told about repositories: this one's URLs, and how to open those beside it. */
function repositoryFacts({ directory, ownUrls }) {
    return {
        ownUrls: [...ownUrls, ...(0,git/* remoteUrls */.RE)(external_node_path_.resolve(directory))],
        openCheckout: (beside) => openBeside(external_node_path_.resolve(directory, beside)),
    };
}
function openBeside(directory) {
    const isDirectory = (0,external_node_fs_.statSync)(directory, { throwIfNoEntry: false })?.isDirectory();
    return isDirectory ? (0,repository/* openRepository */.h)(workingTree(directory)) : undefined;
}


/***/ }),

/***/ 9314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zS: () => (/* binding */ BuildError),
  ki: () => (/* binding */ createKustomizer),
  fE: () => (/* reexport */ toYaml)
});

// EXTERNAL MODULE: ./build/src/model/provenance.js
var provenance = __webpack_require__(9248);
// EXTERNAL MODULE: ./build/src/util/paths.js
var paths = __webpack_require__(846);
;// CONCATENATED MODULE: ./build/src/render/kustomize/build-metadata.js

/** Notes for `buildMetadata` that a transformer of the kustomization ran over all resources. */
function recordTransformation(work, kind, config) {
    if (!work.metadata.has('transformerAnnotations') || work.origin === undefined)
        return;
    const transformation = configuredBy(work, kind, config);
    for (const record of work.map.records) {
        // What has no origin is taken to be made by the transformer.
        if (record.origin === undefined)
            record.origin = transformation;
        else
            record.transformations = [...record.transformations, transformation];
    }
}
/** The origin of what a builtin generator or transformer of the kustomization makes. */
function configuredBy(work, kind, config) {
    const { origin, kustomization } = work;
    const by = { apiVersion: 'builtin', kind, name: config?.name ?? '', namespace: config?.namespace ?? '' };
    if (config?.origin?.path !== undefined) {
        const { path, ...rest } = config.origin;
        return { ...rest, configuredIn: path, configuredBy: by };
    }
    const { path, ...rest } = origin ?? {};
    const file = (0,paths/* nameOf */.Vb)(kustomization.document.path);
    return { ...rest, configuredIn: path === undefined || path === '' ? file : `${path}/${file}`, configuredBy: by };
}
/** The origin of what is written in the kustomization itself. */
function inlineOrigin(work) {
    if (work.origin === undefined)
        return undefined;
    const { path, ...rest } = work.origin;
    const file = (0,paths/* nameOf */.Vb)(work.kustomization.document.path);
    return { ...rest, path: path === undefined || path === '' ? file : `${path}/${file}` };
}
/** An origin as the annotation holds it. */
function originText(origin) {
    return originLines(origin).join('');
}
/** Transformations as the annotation holds them. */
function transformationsText(transformations) {
    return transformations
        .map((origin) => originLines(origin)
        .map((line, index) => `${index === 0 ? '- ' : '  '}${line}`)
        .join(''))
        .join('');
}
function originLines({ path, repo, ref, configuredIn, configuredBy }) {
    const lines = Object.entries({ path, repo, ref, configuredIn })
        .filter(([, text]) => text !== undefined && text !== '')
        .map(([key, text]) => `${key}: ${text}\n`);
    if (configuredBy === undefined)
        return lines;
    const by = Object.entries(configuredBy).filter(([, text]) => text !== '');
    return [...lines, 'configuredBy:\n', ...by.map(([key, text]) => `  ${key}: ${text}\n`)];
}

// EXTERNAL MODULE: ./build/src/model/value.js
var model_value = __webpack_require__(2906);
;// CONCATENATED MODULE: ./build/src/render/kustomize/failure.js
/**
 * A step of a build cannot be done. Raised by the parts that know nothing of positions; whoever calls them says where
 * the instruction stands, unless `slot` names a closer place.
 */
class Failure extends Error {
    name = 'Failure';
    code;
    slot;
    constructor(message, options = {}) {
        // Nobody reads the stack of a failure that is reported by its place in the repository.
        const limit = Error.stackTraceLimit;
        Error.stackTraceLimit = 0;
        super(message);
        Error.stackTraceLimit = limit;
        this.code = options.code ?? 'invalid';
        this.slot = options.slot;
    }
}
/** Does something, and where it fails without naming a place, says that it failed at `slot`, behind a prefix. */
function at(slot, action, prefix = '') {
    try {
        return action();
    }
    catch (error) {
        if (!(error instanceof Failure) || error.slot !== undefined)
            throw error;
        throw new Failure(prefix + error.message, { code: error.code, slot });
    }
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/decode.js



const SOURCE = Symbol('source');
/**
 * Decodes a value as Go's JSON decoder with unknown fields forbidden: field names match in any case, `null` is the zero
 * value. Mappings and lists of the result know where they stand: see `slotOf`. Raises `Failure` at the field at fault.
 */
function decode(value, shape, slot, options = {}) {
    return new Decoder(slot.document, options).decode(value, shape, slot, '');
}
class Decoder {
    #document;
    #options;
    constructor(document, options) {
        this.#document = document;
        this.#options = options;
    }
    decode(value, shape, slot, name) {
        if (shape === 'any' || value === null)
            return value === null ? undefined : value;
        if (typeof shape === 'string')
            return this.#scalar(value, shape, slot, name);
        if ('list' in shape) {
            if (!Array.isArray(value))
                throw wrongType(value, 'a list', slot, name);
            return this.#from(value, this.#list(value, shape.list, name));
        }
        if (!(0,model_value/* isMapping */.pi)(value))
            throw wrongType(value, 'a mapping', slot, name);
        return this.#from(value, 'map' in shape ? this.#map(value, shape.map, name) : this.#fields(value, shape, name));
    }
    #scalar(value, shape, slot, name) {
        if (shape === 'string') {
            if (typeof value === 'string')
                return value;
            if (value instanceof model_value/* Literal */.uS && value.kind === 'timestamp')
                return value.text;
            if (this.#options.coerces && !(0,model_value/* isContainer */.u_)(value))
                return String(value instanceof model_value/* Literal */.uS ? value.value : value);
        }
        else if (shape === 'boolean') {
            if (typeof value === 'boolean')
                return value;
        }
        else {
            const number = value instanceof model_value/* Literal */.uS ? value.value : value;
            if (typeof number === 'number' && Number.isInteger(number))
                return number;
        }
        throw wrongType(value, shape === 'string' ? 'type string' : `type ${shape}`, slot, name);
    }
    #list(value, shape, name) {
        return value.map((item, index) => this.decode(item, shape, this.#slot(value, index), name) ?? this.#zero(shape, value));
    }
    #map(value, shape, name) {
        const result = {};
        for (const key of Object.keys(value)) {
            const decoded = this.decode(value[key], shape, this.#slot(value, key), `${name}.${key}`) ?? this.#zero(shape, value);
            (0,provenance/* setOwn */.P5)(result, key, decoded);
        }
        return result;
    }
    #fields(value, shape, name) {
        const result = {};
        for (const key of Object.keys(value)) {
            const field = Object.hasOwn(shape.fields, key) ? key : sameInAnyCase(shape.fields, key);
            const slot = this.#slot(value, key);
            if (field === undefined) {
                if (!this.#options.lenient)
                    throw new Failure(`invalid Kustomization: json: unknown field "${key}"`, { slot });
                continue;
            }
            const path = name === '' ? field : `${name}.${field}`;
            const decoded = this.decode(value[key], shape.fields[field], slot, path);
            if (decoded !== undefined)
                result[field] = decoded;
        }
        return result;
    }
    /** What a null stands for, placed in the container that holds it. */
    #zero(shape, holder) {
        const value = zero(shape);
        return typeof value === 'object' && value !== null ? this.#from(holder, value) : value;
    }
    #slot(container, key) {
        return { document: this.#document, container, key };
    }
    #from(container, decoded) {
        const source = { document: this.#document, container };
        Object.defineProperty(decoded, SOURCE, { value: source });
        return decoded;
    }
}
function zero(shape) {
    if (shape === 'string')
        return '';
    if (shape === 'boolean')
        return false;
    if (shape === 'integer')
        return 0;
    return typeof shape === 'object' && 'list' in shape ? [] : {};
}
function sameInAnyCase(record, key) {
    const lower = key.toLowerCase();
    return Object.keys(record).find((candidate) => candidate.toLowerCase() === lower);
}
function wrongType(value, wanted, slot, name) {
    const found = Array.isArray(value)
        ? 'array'
        : (0,model_value/* isMapping */.pi)(value)
            ? 'object'
            : typeof value === 'boolean'
                ? 'bool'
                : typeof value === 'string'
                    ? 'string'
                    : 'number';
    return new Failure(`invalid Kustomization: json: cannot unmarshal ${found} into field ${name || 'root'} of ${wanted}`, {
        slot,
    });
}
/** Where a field of a decoded mapping, or an element of a decoded list, is written. */
function slotOf(decoded, key) {
    const { document, container } = decoded[SOURCE];
    if (typeof key === 'number' || Object.hasOwn(container, key))
        return { document, container, key };
    return { document, container, key: sameInAnyCase(container, key) ?? key };
}
/** A decoded mapping made of another's fields, as if it stood in its place. */
function inPlaceOf(decoded, replacement) {
    Object.defineProperty(replacement, SOURCE, { value: decoded[SOURCE] });
    return replacement;
}
/** The elements of a decoded list with their places. */
function placed(list) {
    return (list ?? []).map((value, index) => ({ value, slot: slotOf(list, index) }));
}

// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
;// CONCATENATED MODULE: ./build/src/render/kustomize/scope.js
/*
 * The kinds that kustomize 5.5 knows to live outside namespaces (OpenAPI of Kubernetes 1.21). Every other kind, those of
 * CRDs among them, counts as namespaced.
 */
const OUTSIDE = {
    v1: 'ComponentStatus Namespace Node NodeProxyOptions PersistentVolume',
    'admissionregistration.k8s.io/v1': 'MutatingWebhookConfiguration ValidatingWebhookConfiguration',
    'admissionregistration.k8s.io/v1beta1': 'MutatingWebhookConfiguration ValidatingWebhookConfiguration',
    'apiextensions.k8s.io/v1': 'CustomResourceDefinition',
    'apiextensions.k8s.io/v1beta1': 'CustomResourceDefinition',
    'apiregistration.k8s.io/v1': 'APIService',
    'apiregistration.k8s.io/v1beta1': 'APIService',
    'certificates.k8s.io/v1': 'CertificateSigningRequest',
    'certificates.k8s.io/v1beta1': 'CertificateSigningRequest',
    'flowcontrol.apiserver.k8s.io/v1beta1': 'FlowSchema PriorityLevelConfiguration',
    'networking.k8s.io/v1': 'IngressClass',
    'networking.k8s.io/v1beta1': 'IngressClass',
    'node.k8s.io/v1': 'RuntimeClass',
    'node.k8s.io/v1beta1': 'RuntimeClass',
    'policy/v1beta1': 'PodSecurityPolicy',
    'rbac.authorization.k8s.io/v1': 'ClusterRole ClusterRoleBinding',
    'rbac.authorization.k8s.io/v1beta1': 'ClusterRole ClusterRoleBinding',
    'scheduling.k8s.io/v1': 'PriorityClass',
    'scheduling.k8s.io/v1beta1': 'PriorityClass',
    'storage.k8s.io/v1': 'CSIDriver CSINode StorageClass VolumeAttachment',
    'storage.k8s.io/v1beta1': 'CSIDriver CSINode StorageClass VolumeAttachment',
};
/** The kinds that it knows to live inside them. */
const INSIDE = {
    v1: 'ConfigMap Endpoints Event LimitRange PersistentVolumeClaim Pod PodAttachOptions PodExecOptions PodPortForwardOptions PodProxyOptions PodTemplate ReplicationController ResourceQuota Secret Service ServiceAccount ServiceProxyOptions',
    'apps/v1': 'ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet',
    'autoscaling/v1': 'HorizontalPodAutoscaler Scale',
    'autoscaling/v2beta1': 'HorizontalPodAutoscaler',
    'autoscaling/v2beta2': 'HorizontalPodAutoscaler',
    'batch/v1': 'CronJob Job',
    'batch/v1beta1': 'CronJob',
    'coordination.k8s.io/v1': 'Lease',
    'coordination.k8s.io/v1beta1': 'Lease',
    'discovery.k8s.io/v1': 'EndpointSlice',
    'discovery.k8s.io/v1beta1': 'EndpointSlice',
    'events.k8s.io/v1': 'Event',
    'events.k8s.io/v1beta1': 'Event',
    'extensions/v1beta1': 'Ingress',
    'networking.k8s.io/v1': 'Ingress NetworkPolicy',
    'networking.k8s.io/v1beta1': 'Ingress',
    'policy/v1': 'PodDisruptionBudget',
    'policy/v1beta1': 'PodDisruptionBudget',
    'rbac.authorization.k8s.io/v1': 'Role RoleBinding',
    'rbac.authorization.k8s.io/v1beta1': 'Role RoleBinding',
    'storage.k8s.io/v1beta1': 'CSIStorageCapacity',
};
function typesOf(table) {
    return new Set(Object.entries(table).flatMap(([apiVersion, kinds]) => kinds.split(' ').map((kind) => `${apiVersion} ${kind}`)));
}
/** Cluster-scoped types: `apiVersion Kind`. */
const CLUSTER_SCOPED = typesOf(OUTSIDE);
/** Types that are known to be namespaced: `apiVersion Kind`. */
const NAMESPACED = typesOf(INSIDE);

;// CONCATENATED MODULE: ./build/src/render/kustomize/identity.js


/** Hands out one `Gvk` for each type. `scopes` adds cluster-scoped types: `apiVersion Kind`. */
class GvkRegistry {
    #known = new Map();
    #clusterScoped;
    constructor(clusterScoped = new Set()) {
        this.#clusterScoped = clusterScoped;
    }
    get(apiVersion, kind) {
        let kinds = this.#known.get(apiVersion);
        if (kinds === undefined) {
            kinds = new Map();
            this.#known.set(apiVersion, kinds);
        }
        let gvk = kinds.get(kind);
        if (gvk === undefined) {
            const id = `${apiVersion} ${kind}`;
            gvk = {
                group: (0,resource/* groupOf */.F8)(apiVersion),
                version: (0,resource/* versionOf */.E4)(apiVersion),
                kind,
                clusterScoped: CLUSTER_SCOPED.has(id) || this.#clusterScoped.has(id),
                isBuiltin: CLUSTER_SCOPED.has(id) || NAMESPACED.has(id),
            };
            kinds.set(kind, gvk);
        }
        return gvk;
    }
}
/** Whether a type passes a restriction. */
function isSelected(gvk, filter) {
    return ((!filter.kind || filter.kind === gvk.kind) &&
        (!filter.group || filter.group === gvk.group) &&
        (!filter.version || filter.version === gvk.version));
}
const NOT_A_NAMESPACE = '_non_namespaceable_';
/** The namespace by which resources are compared: none for cluster-scoped kinds, `default` where none is given. */
function effectiveNamespace(gvk, namespace) {
    if (gvk.clusterScoped)
        return NOT_A_NAMESPACE;
    return namespace === '' ? 'default' : namespace;
}
/** A type as kustomize writes it in messages: `Deployment.v1.apps`. */
function gvkText(gvk) {
    return `${gvk.kind || '[noKind]'}.${gvk.version || '[noVer]'}.${gvk.group || '[noGrp]'}`;
}
/** An identity as kustomize writes it in messages: `Deployment.v1.apps/web.[noNs]`. */
function idText(gvk, name, namespace) {
    return `${gvkText(gvk)}/${name || '[noName]'}.${namespace || '[noNs]'}`;
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/field-spec.js




/** Makes a field spec of its parts. */
function fieldSpec(filter, path, create = false) {
    return { group: filter.group, version: filter.version, kind: filter.kind, path, create, segments: parts(path) };
}
const partsByPath = new Map();
function parts(path) {
    let found = partsByPath.get(path);
    if (found === undefined) {
        found = splitSlashes(path).map((part) => part.endsWith('[]') ? { name: part.slice(0, -2), isList: true } : { name: part, isList: false });
        partsByPath.set(path, found);
    }
    return found;
}
function splitSlashes(path) {
    const result = [];
    for (const part of path.split('/')) {
        const last = result.at(-1);
        if (last?.endsWith('\\'))
            result[result.length - 1] = `${last.slice(0, -1)}/${part}`;
        else
            result.push(part);
    }
    return result;
}
/** Field specs, looked up by type. */
class FieldSpecs {
    list;
    #byType = new Map();
    constructor(list) {
        this.list = list;
    }
    /** The specs that apply to a type. */
    of(gvk) {
        let found = this.#byType.get(gvk);
        if (found === undefined) {
            found = this.list.filter((spec) => isSelected(gvk, spec));
            this.#byType.set(gvk, found);
        }
        return found;
    }
    /** These specs and others; one that is there already is left out. Raises `Failure` where two contradict. */
    merge(others) {
        if (others === this.list)
            return this;
        const list = [...this.list];
        let known;
        for (const other of others) {
            known ??= groupByPath(list);
            let samePath = known.get(other.path);
            if (samePath === undefined) {
                samePath = [];
                known.set(other.path, samePath);
            }
            const same = samePath.find((spec) => isSelected(asType(spec), other));
            if (same === undefined) {
                list.push(other);
                samePath.push(other);
            }
            else if (same.create !== other.create) {
                throw new Failure(`conflicting fieldspecs for ${other.path}`);
            }
        }
        return list.length === this.list.length ? this : new FieldSpecs(list);
    }
}
function groupByPath(specs) {
    const groups = new Map();
    for (const spec of specs) {
        const group = groups.get(spec.path);
        if (group === undefined)
            groups.set(spec.path, [spec]);
        else
            group.push(spec);
    }
    return groups;
}
function asType(filter) {
    return { group: filter.group ?? '', version: filter.version ?? '', kind: filter.kind ?? '' };
}
/** Applies a field spec to an object. Gives the object, or the owner's copy of it where something changed. */
function writeField(object, spec, writer) {
    try {
        return visit(object, spec, 0, writer);
    }
    catch (error) {
        if (error instanceof Failure) {
            throw new Failure(`considering field '${spec.path}': ${error.message}`, { code: error.code });
        }
        throw error;
    }
}
function visit(node, spec, depth, writer) {
    if (depth === spec.segments.length)
        return writer.set(node);
    if (node === null)
        return node;
    if (Array.isArray(node)) {
        let list = node;
        for (let index = 0; index < node.length; index++) {
            const before = node[index];
            const after = visit(before, spec, depth, writer);
            if (after === before)
                continue;
            list = (0,provenance/* edit */.hc)(writer.owner, list);
            (0,provenance/* put */.yJ)(list, index, after, stepFor(after, writer));
        }
        return list;
    }
    if ((0,model_value/* isMapping */.pi)(node))
        return visitMapping(node, spec, depth, writer);
    throw new Failure('expected sequence or mapping node');
}
function visitMapping(node, spec, depth, writer) {
    const segment = spec.segments[depth];
    const isLast = depth === spec.segments.length - 1;
    const before = Object.hasOwn(node, segment.name) ? node[segment.name] : undefined;
    let start = before;
    if (before === null && segment.isList)
        start = (0,provenance/* create */.vt)(writer.owner, []);
    else if (before === undefined || before === null) {
        if (!spec.create || writer.creates === undefined || segment.isList)
            return node;
        start = isLast && writer.creates === 'scalar' ? '' : (0,provenance/* create */.vt)(writer.owner, {});
    }
    const after = visit(start, spec, depth + 1, writer);
    if (after === before)
        return node;
    const copy = (0,provenance/* edit */.hc)(writer.owner, node);
    (0,provenance/* put */.yJ)(copy, segment.name, after, stepFor(after, writer));
    return copy;
}
function stepFor(value, writer) {
    if (typeof value === 'object' && value !== null)
        return undefined;
    return writer.stepFor === undefined ? writer.step : writer.stepFor();
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/field-spec-tables.js

function typeOf(text) {
    if (text === '*')
        return {};
    const parts = text.split('/');
    if (parts.length === 1)
        return { kind: parts[0] };
    return { group: parts[0], version: parts[1], kind: parts[2] };
}
/** One spec for each type and path. */
function specs(types, paths, create = false) {
    const filters = types.split(' ').map(typeOf);
    return paths.split(' ').flatMap((path) => filters.map((filter) => fieldSpec(filter, path, create)));
}
const AFFINITY = [
    'affinity/podAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels',
    'affinity/podAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels',
    'affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels',
    'affinity/podAntiAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels',
    'topologySpreadConstraints/labelSelector/matchLabels',
];
const TEMPLATE_LABELS = [
    ...specs('*', 'metadata/labels', true),
    ...specs('/v1/ReplicationController Deployment ReplicaSet DaemonSet', 'spec/template/metadata/labels', true),
    ...specs('apps//StatefulSet', 'spec/template/metadata/labels spec/volumeClaimTemplates[]/metadata/labels', true),
    ...specs('batch//Job', 'spec/template/metadata/labels', true),
    ...specs('batch//CronJob', 'spec/jobTemplate/metadata/labels spec/jobTemplate/spec/template/metadata/labels', true),
];
const COMMON_LABELS = [
    ...specs('/v1/Service /v1/ReplicationController', 'spec/selector', true),
    ...specs('Deployment ReplicaSet DaemonSet apps//StatefulSet', 'spec/selector/matchLabels', true),
    ...specs('apps//Deployment apps//StatefulSet', AFFINITY.map((path) => `spec/template/spec/${path}`).join(' ')),
    ...specs('batch//Job policy//PodDisruptionBudget', 'spec/selector/matchLabels'),
    ...specs('batch//CronJob', 'spec/jobTemplate/spec/selector/matchLabels'),
    ...specs('networking.k8s.io//NetworkPolicy', 'spec/podSelector/matchLabels spec/ingress/from/podSelector/matchLabels spec/egress/to/podSelector/matchLabels'),
    ...TEMPLATE_LABELS,
];
const COMMON_ANNOTATIONS = [
    ...specs('*', 'metadata/annotations', true),
    ...specs('/v1/ReplicationController Deployment ReplicaSet DaemonSet StatefulSet batch//Job', 'spec/template/metadata/annotations', true),
    ...specs('batch//CronJob', 'spec/jobTemplate/metadata/annotations spec/jobTemplate/spec/template/metadata/annotations', true),
];
const NAMESPACE = [
    ...specs('Namespace', 'metadata/name', true),
    ...specs('apiregistration.k8s.io//APIService', 'spec/service/namespace', true),
    ...specs('apiextensions.k8s.io//CustomResourceDefinition', 'spec/conversion/webhook/clientConfig/service/namespace'),
];
const WORKLOADS = 'Deployment ReplicaSet DaemonSet StatefulSet Job';
/** Paths within a pod spec, for every kind that holds one. The rarely used template kind of PodTemplate is apart. */
function inPods(paths, types) {
    const below = (prefix) => paths.map((path) => `${prefix}/${path}`).join(' ');
    return [
        ...specs(types.pod, below('spec')),
        ...specs(types.template, below('spec/template/spec')),
        ...specs(types.cron, below('spec/jobTemplate/spec/template/spec')),
    ];
}
/** Paths below both lists of containers. */
function inContainers(...paths) {
    return ['containers', 'initContainers'].flatMap((list) => paths.map((path) => `${list}/${path}`));
}
const VAR_FIELDS = [...inContainers('args', 'command', 'env/value', 'volumeMounts/mountPath')];
const VAR_REFERENCE = [
    ...inPods(VAR_FIELDS, { pod: 'Pod', template: WORKLOADS, cron: 'CronJob' }),
    ...specs('Pod', 'spec/volumes/nfs/server'),
    ...specs('Deployment ReplicaSet DaemonSet Job', 'spec/template/spec/volumes/nfs/server'),
    ...specs('CronJob', 'spec/jobTemplate/spec/template/volumes/nfs/server'),
    ...specs('StatefulSet', 'spec/volumeClaimTemplates/spec/nfs/server'),
    ...specs('PersistentVolume', 'spec/nfs/server'),
    ...specs('Deployment', 'spec/template/metadata/annotations'),
    ...specs('Ingress', 'spec/rules/host spec/tls/hosts spec/tls/secretName'),
    ...specs('Service', 'spec/ports/port spec/ports/targetPort'),
    ...specs('*', 'metadata/labels metadata/annotations'),
];
const IMAGES = specs('*', 'spec/containers[]/image spec/initContainers[]/image spec/template/spec/containers[]/image spec/template/spec/initContainers[]/image', true);
const REPLICAS = specs('Deployment ReplicationController ReplicaSet StatefulSet', 'spec/replicas', true);
function reference(target, referrers) {
    return { target: typeOf(target), referrers: new FieldSpecs([...referrers]) };
}
const CONFIG_MAP_FIELDS = [
    'volumes/configMap/name',
    ...inContainers('env/valueFrom/configMapKeyRef/name', 'envFrom/configMapRef/name'),
    'volumes/projected/sources/configMap/name',
];
const SECRET_FIELDS = [
    'volumes/secret/secretName',
    ...inContainers('env/valueFrom/secretKeyRef/name', 'envFrom/secretRef/name'),
    'imagePullSecrets/name',
    'volumes/projected/sources/secret/name',
];
const PODS = { pod: '/v1/Pod', template: WORKLOADS, cron: 'CronJob' };
/** The pods that hold names of accounts, claims and priorities. */
const OTHER_PODS = {
    pod: 'Pod',
    template: 'StatefulSet Deployment ReplicationController Job DaemonSet',
    cron: 'CronJob',
};
function inPodTemplate(paths) {
    return specs('PodTemplate', paths.map((path) => `template/spec/${path}`).join(' '));
}
const NAME_REFERENCES = [
    ...['Deployment', 'ReplicationController', 'ReplicaSet', 'StatefulSet'].map((kind) => reference(kind, specs('HorizontalPodAutoscaler', 'spec/scaleTargetRef/name'))),
    reference('/v1/ConfigMap', [
        ...inPods(CONFIG_MAP_FIELDS, PODS),
        ...inPodTemplate(CONFIG_MAP_FIELDS),
        ...specs('Node', 'spec/configSource/configMap'),
        ...specs('Role ClusterRole', 'rules/resourceNames'),
        ...specs('Ingress', 'metadata/annotations/nginx.ingress.kubernetes.io\\/fastcgi-params-configmap'),
    ]),
    reference('/v1/Secret', [
        ...inPods(SECRET_FIELDS, PODS),
        ...inPodTemplate(SECRET_FIELDS),
        ...specs('Ingress', 'spec/tls/secretName metadata/annotations/ingress.kubernetes.io\\/auth-secret ' +
            'metadata/annotations/nginx.ingress.kubernetes.io\\/auth-secret ' +
            'metadata/annotations/nginx.ingress.kubernetes.io\\/auth-tls-secret'),
        ...specs('ServiceAccount', 'imagePullSecrets/name'),
        ...specs('StorageClass', 'parameters/secretName parameters/adminSecretName parameters/userSecretName parameters/secretRef'),
        ...specs('Role ClusterRole', 'rules/resourceNames'),
        ...specs('serving.knative.dev/v1/Service', 'spec/template/spec/containers/env/valueFrom/secretKeyRef/name'),
        ...specs('PersistentVolume', 'spec/azureFile/secretName'),
    ]),
    reference('/v1/Service', [
        ...specs('apps//StatefulSet', 'spec/serviceName'),
        ...specs('Ingress', 'spec/rules/http/paths/backend/serviceName spec/backend/serviceName ' +
            'spec/rules/http/paths/backend/service/name spec/defaultBackend/service/name'),
        ...specs('apiregistration.k8s.io//APIService', 'spec/service/name'),
        ...specs('admissionregistration.k8s.io//ValidatingWebhookConfiguration admissionregistration.k8s.io//MutatingWebhookConfiguration', 'webhooks/clientConfig/service'),
    ]),
    reference('rbac.authorization.k8s.io//Role', specs('rbac.authorization.k8s.io//RoleBinding', 'roleRef/name')),
    reference('rbac.authorization.k8s.io//ClusterRole', specs('rbac.authorization.k8s.io//RoleBinding rbac.authorization.k8s.io//ClusterRoleBinding', 'roleRef/name')),
    reference('/v1/ServiceAccount', [
        ...specs('rbac.authorization.k8s.io//RoleBinding rbac.authorization.k8s.io//ClusterRoleBinding', 'subjects'),
        ...inPods(['serviceAccountName'], OTHER_PODS),
    ]),
    reference('/v1/PersistentVolumeClaim', inPods(['volumes/persistentVolumeClaim/claimName'], OTHER_PODS)),
    reference('/v1/PersistentVolume', [
        ...specs('PersistentVolumeClaim', 'spec/volumeName'),
        ...specs('ClusterRole', 'rules/resourceNames'),
    ]),
    reference('storage.k8s.io/v1/StorageClass', [
        ...specs('PersistentVolume PersistentVolumeClaim', 'spec/storageClassName'),
        ...specs('StatefulSet', 'spec/volumeClaimTemplates/spec/storageClassName'),
    ]),
    reference('scheduling.k8s.io/v1/PriorityClass', inPods(['priorityClassName'], OTHER_PODS)),
    // The group is the one that kustomize has, mistake and all: no IngressClass is ever found.
    {
        target: { group: 'networking.k8s.io/v1', version: 'v1', kind: 'IngressClass' },
        referrers: new FieldSpecs(specs('Ingress', 'spec/ingressClassName')),
    },
    reference('admissionregistration.k8s.io//ValidatingAdmissionPolicy', specs('admissionregistration.k8s.io//ValidatingAdmissionPolicyBinding', 'spec/policyName')),
];
const NAMES = specs('*', 'metadata/name');
/** The configuration that every kustomization starts from. */
const DEFAULT_CONFIG = {
    namePrefix: new FieldSpecs(NAMES),
    nameSuffix: new FieldSpecs(NAMES),
    namespace: new FieldSpecs(NAMESPACE),
    commonLabels: new FieldSpecs(COMMON_LABELS),
    labels: new FieldSpecs([]),
    templateLabels: new FieldSpecs(TEMPLATE_LABELS),
    commonAnnotations: new FieldSpecs(COMMON_ANNOTATIONS),
    varReference: new FieldSpecs(VAR_REFERENCE),
    images: new FieldSpecs(IMAGES),
    replicas: new FieldSpecs(REPLICAS),
    nameReference: NAME_REFERENCES,
};
const NO_SPECS = new FieldSpecs([]);
/** A configuration that adds nothing. */
const EMPTY_CONFIG = {
    namePrefix: NO_SPECS,
    nameSuffix: NO_SPECS,
    namespace: NO_SPECS,
    commonLabels: NO_SPECS,
    labels: NO_SPECS,
    templateLabels: NO_SPECS,
    commonAnnotations: NO_SPECS,
    varReference: NO_SPECS,
    images: NO_SPECS,
    replicas: NO_SPECS,
    nameReference: [],
};
/** Two configurations in one. Raises `Failure` where they contradict. */
function mergeConfig(one, other) {
    if (one === other || other === EMPTY_CONFIG)
        return one;
    if (one === EMPTY_CONFIG)
        return other;
    return {
        namePrefix: one.namePrefix.merge(other.namePrefix.list),
        nameSuffix: one.nameSuffix.merge(other.nameSuffix.list),
        namespace: one.namespace.merge(other.namespace.list),
        commonLabels: one.commonLabels.merge(other.commonLabels.list),
        labels: one.labels.merge(other.labels.list),
        templateLabels: one.templateLabels.merge(other.templateLabels.list),
        commonAnnotations: one.commonAnnotations.merge(other.commonAnnotations.list),
        varReference: one.varReference.merge(other.varReference.list),
        images: one.images.merge(other.images.list),
        replicas: one.replicas.merge(other.replicas.list),
        nameReference: mergeReferences(one.nameReference, other.nameReference),
    };
}
function mergeReferences(one, other) {
    if (one === other || other.length === 0)
        return one;
    const merged = [...one];
    for (const reference of other) {
        const index = merged.findIndex(({ target }) => sameFilter(target, reference.target));
        const same = merged[index];
        if (same === undefined)
            merged.push(reference);
        else
            merged[index] = { target: same.target, referrers: same.referrers.merge(reference.referrers.list) };
    }
    return merged;
}
function sameFilter(one, other) {
    return ((one.group ?? '') === (other.group ?? '') &&
        (one.version ?? '') === (other.version ?? '') &&
        (one.kind ?? '') === (other.kind ?? ''));
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/kustomization-shape.js
/*
 * The fields of a kustomization and their types (api/types of kustomize). Any other field is an error.
 */
const TEXTS = { list: 'string' };
const TEXT_MAP = { map: 'string' };
/** A selector of resources, as patches and replacements have them. */
const SELECTOR_SHAPE = {
    fields: {
        group: 'string',
        version: 'string',
        kind: 'string',
        name: 'string',
        namespace: 'string',
        annotationSelector: 'string',
        labelSelector: 'string',
    },
};
const FIELD_SPEC_SHAPE = {
    fields: { group: 'string', version: 'string', kind: 'string', path: 'string', create: 'boolean' },
};
const PATCH_SHAPE = {
    fields: { path: 'string', patch: 'string', target: SELECTOR_SHAPE, options: { map: 'boolean' } },
};
const IMAGE_SHAPE = {
    fields: { name: 'string', newName: 'string', newTag: 'string', tagSuffix: 'string', digest: 'string' },
};
const REPLICA_SHAPE = { fields: { name: 'string', count: 'integer' } };
const GENERATOR_OPTIONS_FIELDS = {
    labels: TEXT_MAP,
    annotations: TEXT_MAP,
    disableNameSuffixHash: 'boolean',
    immutable: 'boolean',
};
/** The fields of a ConfigMap generator; a Secret generator has `type` too. */
const GENERATOR_FIELDS = {
    name: 'string',
    namespace: 'string',
    behavior: 'string',
    literals: TEXTS,
    files: TEXTS,
    envs: TEXTS,
    env: 'string',
    options: { fields: GENERATOR_OPTIONS_FIELDS },
};
const REPLACEMENT_OPTIONS = {
    fields: { delimiter: 'string', index: 'integer', create: 'boolean', encoding: 'string' },
};
/** One replacement, inline. */
const REPLACEMENT_FIELDS = {
    source: {
        fields: {
            group: 'string',
            version: 'string',
            kind: 'string',
            name: 'string',
            namespace: 'string',
            fieldPath: 'string',
            options: REPLACEMENT_OPTIONS,
        },
    },
    targets: {
        list: {
            fields: {
                select: SELECTOR_SHAPE,
                reject: { list: SELECTOR_SHAPE },
                fieldPaths: TEXTS,
                options: REPLACEMENT_OPTIONS,
            },
        },
    },
};
const SORT_OPTIONS_SHAPE = {
    fields: { order: 'string', legacySortOptions: { fields: { orderFirst: TEXTS, orderLast: TEXTS } } },
};
const HELM_CHART_FIELDS = {
    name: 'string',
    version: 'string',
    repo: 'string',
    releaseName: 'string',
    namespace: 'string',
    additionalValuesFiles: TEXTS,
    valuesFile: 'string',
    valuesInline: 'any',
    valuesMerge: 'string',
    includeCRDs: 'boolean',
    skipHooks: 'boolean',
    apiVersions: TEXTS,
    kubeVersion: 'string',
    nameTemplate: 'string',
    skipTests: 'boolean',
    debug: 'boolean',
};
const HELM_GENERATOR_FIELDS = {
    chartName: 'string',
    chartVersion: 'string',
    chartRepoUrl: 'string',
    chartHome: 'string',
    chartRepoName: 'string',
    helmBin: 'string',
    helmHome: 'string',
    values: 'string',
    valuesLocal: 'any',
    valuesMerge: 'string',
    releaseName: 'string',
    releaseNamespace: 'string',
    extraArgs: TEXTS,
};
/** The whole file. */
const KUSTOMIZATION_SHAPE = {
    fields: {
        apiVersion: 'string',
        kind: 'string',
        metadata: { fields: { name: 'string', namespace: 'string', labels: TEXT_MAP, annotations: TEXT_MAP } },
        openapi: TEXT_MAP,
        namePrefix: 'string',
        nameSuffix: 'string',
        namespace: 'string',
        commonLabels: TEXT_MAP,
        labels: {
            list: {
                fields: {
                    pairs: TEXT_MAP,
                    includeSelectors: 'boolean',
                    includeTemplates: 'boolean',
                    fields: { list: FIELD_SPEC_SHAPE },
                },
            },
        },
        commonAnnotations: TEXT_MAP,
        patchesStrategicMerge: TEXTS,
        patchesJson6902: { list: PATCH_SHAPE },
        patches: { list: PATCH_SHAPE },
        images: { list: IMAGE_SHAPE },
        imageTags: { list: IMAGE_SHAPE },
        replacements: { list: { fields: { path: 'string', ...REPLACEMENT_FIELDS } } },
        replicas: { list: REPLICA_SHAPE },
        vars: {
            list: {
                fields: {
                    name: 'string',
                    objref: {
                        fields: {
                            apiVersion: 'string',
                            group: 'string',
                            version: 'string',
                            kind: 'string',
                            name: 'string',
                            namespace: 'string',
                        },
                    },
                    fieldref: { fields: { fieldPath: 'string' } },
                },
            },
        },
        sortOptions: SORT_OPTIONS_SHAPE,
        resources: TEXTS,
        components: TEXTS,
        crds: TEXTS,
        bases: TEXTS,
        configMapGenerator: { list: { fields: GENERATOR_FIELDS } },
        secretGenerator: { list: { fields: { ...GENERATOR_FIELDS, type: 'string' } } },
        helmGlobals: { fields: { chartHome: 'string', configHome: 'string' } },
        helmCharts: { list: { fields: HELM_CHART_FIELDS } },
        helmChartInflationGenerator: { list: { fields: HELM_GENERATOR_FIELDS } },
        generatorOptions: { fields: GENERATOR_OPTIONS_FIELDS },
        configurations: TEXTS,
        generators: TEXTS,
        transformers: TEXTS,
        validators: TEXTS,
        buildMetadata: TEXTS,
    },
};

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./build/src/render/kustomize/label-selector.js

/**
 * Parses a label selector of Kubernetes: `app=a,tier in (b, c),!legacy,size>3`. Gives a predicate. Raises `Failure` with
 * the API machinery's words. (Labels and selectors, "set-based requirement".)
 */
function parseLabelSelector(text) {
    const requirements = new SelectorParser(text).parse();
    return (labels) => requirements.every((requirement) => isMet(requirement, labels));
}
function isMet({ key, operator, values }, labels) {
    const value = labels.get(key);
    if (operator === 'exists')
        return value !== undefined;
    if (operator === '!')
        return value === undefined;
    if (operator === '!=' || operator === 'notin')
        return value === undefined || !values.includes(value);
    if (value === undefined)
        return false;
    if (operator !== '>' && operator !== '<')
        return values.includes(value);
    const actual = integer(value);
    const bound = integer(values[0] ?? '');
    if (actual === undefined || bound === undefined)
        return false;
    return operator === '>' ? actual > bound : actual < bound;
}
function integer(text) {
    if (!/^[-+]?[0-9]{1,30}$/.test(text))
        return undefined;
    const value = BigInt(text.replace('+', ''));
    return value === BigInt.asIntN(64, value) ? value : undefined;
}
const SYMBOLS = new Set([')', ',', '!', '==', '=', '>', '<', '!=', '(']);
function tokenize(selector) {
    const tokens = [];
    for (const [text] of selector.matchAll(/[^=!(),<> \t\r\n]+|[=!(),<>]+/g)) {
        if (!/^[=!(),<>]/.test(text))
            tokens.push({ kind: 'word', text });
        else
            tokens.push(...symbolsIn(text));
    }
    tokens.push({ kind: 'end', text: '' });
    return tokens;
}
/** The longest symbol first, as far as characters go on forming one. */
function symbolsIn(run) {
    const tokens = [];
    for (let at = 0; at < run.length;) {
        const two = run.slice(at, at + 2);
        const text = SYMBOLS.has(two) ? two : run.slice(at, at + 1);
        tokens.push({ kind: 'symbol', text });
        at += text.length;
    }
    return tokens;
}
class SelectorParser {
    #tokens;
    #position = 0;
    constructor(text) {
        this.#tokens = tokenize(text);
    }
    #peek() {
        return this.#tokens[Math.min(this.#position, this.#tokens.length - 1)];
    }
    #next() {
        const token = this.#peek();
        this.#position++;
        return token;
    }
    parse() {
        const requirements = [];
        while (this.#peek().kind !== 'end') {
            const first = this.#peek();
            if (first.kind !== 'word' && first.text !== '!') {
                throw new Failure(`found '${first.text}', expected: !, identifier, or 'end of string'`);
            }
            requirements.push(this.#requirement());
            const separator = this.#next();
            if (separator.kind === 'end')
                break;
            if (separator.text !== ',')
                throw new Failure(`found '${separator.text}', expected: ',' or 'end of string'`);
            const following = this.#peek();
            if (following.kind !== 'word' && following.text !== '!') {
                throw new Failure(`found '${following.text}', expected: identifier after ','`);
            }
        }
        return requirements;
    }
    #requirement() {
        try {
            return checked(this.#readRequirement());
        }
        catch (error) {
            if (!(error instanceof Failure))
                throw error;
            throw new Failure(`unable to parse requirement: ${error.message}`);
        }
    }
    #readRequirement() {
        const negated = this.#peek().text === '!';
        if (negated)
            this.#next();
        const key = this.#next();
        if (key.kind !== 'word')
            throw new Failure(`found '${key.text}', expected: identifier`);
        checkKey(key.text);
        if (negated)
            return { key: key.text, operator: '!', values: [] };
        const after = this.#peek();
        if (after.kind === 'end' || after.text === ',')
            return { key: key.text, operator: 'exists', values: [] };
        const operator = this.#next().text;
        if (operator === 'in' || operator === 'notin')
            return { key: key.text, operator, values: this.#valueSet() };
        if (operator === '=' || operator === '==' || operator === '!=' || operator === '>' || operator === '<') {
            return { key: key.text, operator, values: [this.#exactValue()] };
        }
        throw new Failure(`found '${operator}', expected: '=', '!=', '==', 'in', notin'`);
    }
    #exactValue() {
        const token = this.#peek();
        if (token.kind === 'end' || token.text === ',')
            return '';
        this.#next();
        if (token.kind !== 'word')
            throw new Failure(`found '${token.text}', expected: identifier`);
        return token.text;
    }
    /** `(a, b)`; an empty value stands between commas and beside parentheses. */
    #valueSet() {
        const open = this.#next();
        if (open.text !== '(')
            throw new Failure(`found '${open.text}' expected: '('`);
        const values = new Set();
        if (this.#peek().text === ')')
            values.add('');
        while (this.#peek().text !== ')') {
            const token = this.#next();
            if (token.kind === 'word') {
                values.add(token.text);
                const after = this.#peek();
                if (after.text !== ',' && after.text !== ')') {
                    throw new Failure(`found '${after.text}', expected: ',' or ')'`);
                }
            }
            else if (token.text === ',') {
                if (values.size === 0)
                    values.add('');
                if (this.#peek().text === ')' || this.#peek().text === ',')
                    values.add('');
                if (this.#peek().text === ',')
                    this.#next();
            }
            else
                throw new Failure(`found '${token.text}', expected: ',', or identifier`);
        }
        this.#next();
        return [...values].sort();
    }
}
function checked(requirement) {
    const { key, operator, values } = requirement;
    if ((operator === '>' || operator === '<') && values.some((value) => integer(value) === undefined)) {
        throw new Failure("for 'Gt', 'Lt' operators, the value must be an integer");
    }
    for (const value of values) {
        const problems = valueProblems(value);
        if (problems.length > 0) {
            throw new Failure(`invalid label value: "${value}": at key: "${key}": ${problems.join('; ')}`);
        }
    }
    return requirement;
}
const NAME = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const SUBDOMAIN = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
const CHARACTERS = "alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
function valueProblems(value) {
    const problems = [];
    if (value.length > 63)
        problems.push('must be no more than 63 characters');
    else if (value !== '' && !NAME.test(value)) {
        problems.push(`a valid label must be an empty string or consist of ${CHARACTERS}`);
    }
    return problems;
}
/** Raises `Failure` for a key that is no qualified name: an optional DNS subdomain, a slash, and a name. */
function checkKey(key) {
    const parts = key.split('/');
    const name = parts.at(-1) ?? '';
    const prefix = parts.length > 1 ? parts[0] : undefined;
    const problems = [];
    if (parts.length > 2)
        problems.push('a qualified name has at most one slash');
    else if (prefix === '')
        problems.push('prefix part must be non-empty');
    else if (prefix !== undefined && (prefix.length > 253 || !SUBDOMAIN.test(prefix))) {
        problems.push("prefix part a DNS-1123 subdomain must consist of lower case alphanumeric characters, '-' or '.'");
    }
    if (name === '')
        problems.push('name part must be non-empty');
    else if (name.length > 63)
        problems.push('name part must be no more than 63 characters');
    else if (!NAME.test(name))
        problems.push(`name part must consist of ${CHARACTERS}`);
    if (problems.length > 0)
        throw new Failure(`invalid label key "${key}": ${problems.join('; ')}`);
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/selector.js



/**
 * Compiles a selector. Raises `Failure` for a bad regular expression at once; for a bad label or annotation selector
 * only when a resource gets as far as being asked for its labels, as kustomize does.
 */
function createSelector(target) {
    const group = anchored(target.group);
    const version = anchored(target.version);
    const kind = anchored(target.kind);
    const name = anchored(target.name);
    const namespace = anchored(target.namespace);
    const labels = lazily(target.labelSelector);
    const annotations = lazily(target.annotationSelector);
    return (candidate) => candidate.namespaces.some(namespace) &&
        candidate.names.some(name) &&
        group(candidate.group) &&
        version(candidate.version) &&
        kind(candidate.kind) &&
        labels(candidate.labels) &&
        annotations(candidate.annotations);
}
/** A predicate for texts that a pattern matches as a whole; an empty pattern matches everything. */
function anchored(pattern) {
    if (pattern === undefined || pattern === '')
        return () => true;
    let found = predicates.get(pattern);
    if (found === undefined) {
        found = predicateFor(pattern);
        if (predicates.size >= MAX_PREDICATES)
            predicates.clear();
        predicates.set(pattern, found);
    }
    return found;
}
const predicates = new Map();
const MAX_PREDICATES = 10_000;
function predicateFor(pattern) {
    // Most patterns are names and nothing else.
    if (/^[\w-]+$/.test(pattern))
        return (text) => text === pattern;
    const expression = compilePattern(`^(?:${pattern})$`);
    return (text) => expression.matcher(text).find();
}
/** Compiles an RE2 pattern. Raises `Failure`. */
function compilePattern(pattern) {
    try {
        return build.RE2JS.compile(pattern);
    }
    catch (error) {
        if (!(error instanceof build/* RE2JSException */.o_))
            throw error;
        throw new Failure(error.message);
    }
}
function lazily(selector) {
    if (selector === undefined || selector === '')
        return () => true;
    let matches;
    return (labels) => {
        matches ??= parseLabelSelector(selector);
        return matches(labels);
    };
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/image-name.js

/**
 * A function that gives what an `images` entry makes of an image reference, or `undefined` where the entry is not for
 * it. The function raises `Failure` for a name that is no regular expression, as late as kustomize notices.
 */
function createImageUpdater(change) {
    const matches = nameMatcher(change.name);
    return (reference) => (matches(reference) ? updated(splitImage(reference), change) : undefined);
}
function nameMatcher(name) {
    // Names are nearly always what they look like, but for dots, which stand for any character.
    if (/^[\w/:.-]+$/.test(name)) {
        return (reference) => startsLike(reference, name) && TAG_AND_DIGEST.test(reference.slice(name.length));
    }
    let pattern;
    return (reference) => {
        pattern ??= compilePattern(`^${name}(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$`);
        return pattern.matcher(reference).find();
    };
}
const TAG_AND_DIGEST = /^(?::[a-zA-Z0-9_.{}-]*)?(?:@sha256:[a-zA-Z0-9_.{}-]*)?$/;
function startsLike(reference, name) {
    if (reference.length < name.length)
        return false;
    for (let index = 0; index < name.length; index++) {
        const wanted = name[index];
        const found = reference[index];
        if (wanted === '.' ? found === '\n' : wanted !== found)
            return false;
    }
    return true;
}
function updated(image, { newName, newTag, digest: newDigest, tagSuffix }) {
    let { tag, digest } = image;
    if (newTag || newDigest) {
        tag = newTag || '';
        digest = newDigest || '';
    }
    else if (tagSuffix) {
        tag += tagSuffix;
        digest = '';
    }
    return `${newName || image.name}${tag && `:${tag}`}${digest && `@${digest}`}`;
}
/** Splits an image reference. A colon before the first slash belongs to the registry. */
function splitImage(reference) {
    const slash = Math.max(reference.indexOf('/'), 0);
    const at = reference.indexOf('@', slash);
    const colon = reference.indexOf(':', slash);
    const end = at < 0 ? reference.length : at;
    const digest = reference.slice(end + 1);
    if (colon < 0 || colon > end)
        return { name: reference.slice(0, end), tag: '', digest };
    return { name: reference.slice(0, colon), tag: reference.slice(colon + 1, end), digest };
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/internal-annotations.js

/*
 * Annotations that kustomize uses to keep book of a resource during a build. What is rendered or generated elsewhere may
 * come with some of them; no build leaves them in its output.
 */
const PREFIX = 'internal.config.kubernetes.io/';
const HASHED = `${PREFIX}needsHashSuffix`;
/** The annotations that every build removes. */
const INTERNAL_ANNOTATIONS = new Set([
    ...['previousKinds', 'previousNames', 'prefixes', 'suffixes', 'previousNamespaces', 'allowNameChange'],
    ...['allowKindChange', 'refBy', 'generatorBehavior', 'needsHashSuffix', 'path', 'index', 'seqindent', 'id'],
    'annotations-migration-resource-id',
]
    .map((name) => `${PREFIX}${name}`)
    .concat('config.kubernetes.io/path', 'config.kubernetes.io/index', 'config.k8s.io/id'));
/** What the annotations of an object say of its past; `undefined` where they say nothing. */
function bookkeepingOf(object, registry) {
    const annotations = (0,model_value/* mappingAt */.oh)(object, 'metadata', 'annotations');
    if (annotations === undefined || !Object.keys(annotations).some((key) => key.startsWith(PREFIX)))
        return undefined;
    const text = (key) => (Object.hasOwn(annotations, key) ? (0,model_value/* scalarText */.ws)(annotations[key]) : undefined);
    const list = (name) => text(PREFIX + name)?.split(',') ?? [];
    const kinds = list('previousKinds');
    const namespaces = list('previousNamespaces');
    const apiVersion = (0,model_value/* scalarText */.ws)(object['apiVersion']) ?? '';
    return {
        hashed: text(HASHED) === 'enabled',
        previous: list('previousNames').map((name, index) => ({
            gvk: registry.get(apiVersion, kinds[index] ?? ''),
            name,
            namespace: namespaces[index] ?? 'default',
        })),
        prefixes: list('prefixes'),
        suffixes: list('suffixes'),
    };
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/record.js




const NONE = [];
/** The record of an object. */
function newRecord(value, document, registry) {
    return {
        value,
        document,
        contributors: NONE,
        ...identify(value, registry),
        previous: NONE,
        prefixes: NONE,
        suffixes: NONE,
        hashed: false,
        variables: NONE,
        origin: undefined,
        transformations: NONE,
        ...bookkeepingOf(value, registry),
    };
}
function identify(value, registry) {
    const metadata = Object.hasOwn(value, 'metadata') ? value['metadata'] : undefined;
    return {
        gvk: registry.get((0,model_value/* stringAt */.bX)(value, 'apiVersion') ?? '', (0,model_value/* scalarText */.ws)(value['kind']) ?? ''),
        name: (0,model_value/* isMapping */.pi)(metadata) ? ((0,model_value/* scalarText */.ws)(metadata['name']) ?? '') : '',
        namespace: (0,model_value/* isMapping */.pi)(metadata) ? ((0,model_value/* scalarText */.ws)(metadata['namespace']) ?? '') : '',
    };
}
/** Reads the identity again after something that may have written to it. */
function refreshIdentity(record, registry) {
    if (record.value !== undefined)
        Object.assign(record, identify(record.value, registry));
}
/** A copy for another accumulation to write to. */
function copyRecord(record) {
    return { ...record };
}
/** Notes that a document supplied a part of the resource. */
function addContributor(record, document) {
    if (document !== record.document && !record.contributors.includes(document)) {
        record.contributors = [...record.contributors, document];
    }
}
/** Keeps the current identity among the previous ones. */
function storePreviousId(record) {
    const { gvk, name } = record;
    record.previous = [...record.previous, { gvk, name, namespace: effectiveNamespace(gvk, record.namespace) }];
}
/** The first identity. */
function originalId(record) {
    return record.previous[0] ?? currentId(record);
}
function currentId(record) {
    return { gvk: record.gvk, name: record.name, namespace: effectiveNamespace(record.gvk, record.namespace) };
}
/** The current identity as kustomize writes it in messages. */
function recordText(record) {
    return idText(record.gvk, record.name, record.namespace);
}
/** Sets `metadata.<key>`, `''` takes it away, and keeps the record in step. */
function setMetadata(record, key, text, owner, step) {
    if (record.value === undefined)
        return;
    const before = record.value['metadata'];
    if (!(0,model_value/* isMapping */.pi)(before))
        return;
    record[key] = text;
    if (text === '' ? !Object.hasOwn(before, key) : before[key] === text)
        return;
    const value = (0,provenance/* edit */.hc)(owner, record.value);
    const metadata = (0,provenance/* edit */.hc)(owner, before);
    (0,provenance/* put */.yJ)(value, 'metadata', metadata);
    if (text === '')
        delete metadata[key];
    else
        (0,provenance/* put */.yJ)(metadata, key, text, step);
    record.value = value;
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/workspace.js



/** The file that a field of the kustomization names, noted as read. Raises `Failure`. */
function readFile(work, path, slot, field) {
    const file = at(slot, () => {
        if (isRemoteFile(path))
            throw new Failure(`${path} is remote: nothing is fetched`, { code: 'remote' });
        return work.site.file(path);
    });
    noteRead(work.notes, field, slot, file);
    work.notes.files.add(file);
    return file;
}
/** Notes that a field of a kustomization names a file or directory. */
function noteRead(notes, field, slot, to) {
    notes.reads.push({ field, from: slot.document.path, to, locate: () => (0,provenance/* placeOf */.$t)(slot) });
}
/** Whether kustomize would fetch a file from the web. */
function isRemoteFile(path) {
    return /^https?:/i.test(path);
}
/** A step of a transformer, caused by what stands at a slot. */
function step(transformer, from) {
    return { transformer, from };
}
/** Puts a new value into a record where a transformer changed it. */
function update(record, value, kustomization) {
    if (value === record.value)
        return;
    record.value = value;
    addContributor(record, kustomization.document);
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/images.js







/**
 * Rewrites image references, one entry after the other: in every list called `containers` or `initContainers`, at any
 * depth, and then wherever the specs lead. CustomResourceDefinitions are left alone.
 */
function updateImages(work, entries, specs) {
    if (entries.length === 0)
        return;
    const rules = entries.map((entry) => ({
        updated: createImageUpdater({ ...entry, name: entry.name ?? '' }),
        step: step('images', slotOf(entry, entry.newTag ? 'newTag' : entry.digest ? 'digest' : 'newName')),
    }));
    const { owner } = work.map;
    for (const record of work.map.records) {
        if (record.value === undefined || record.gvk.kind === 'CustomResourceDefinition')
            continue;
        const own = specs.of(record.gvk);
        let { value } = record;
        const hasContainers = holdsContainers(value);
        for (const rule of rules) {
            const set = (image) => updatedImage(image, rule);
            if (hasContainers)
                value = images_inContainers(value, rule, owner);
            for (const spec of own)
                value = writeField(value, spec, { owner, creates: undefined, set, step: rule.step });
        }
        update(record, value, work.kustomization);
    }
}
function updatedImage(image, rule) {
    if (image === null)
        return image;
    if ((0,model_value/* isContainer */.u_)(image))
        throw new Failure('wrong node kind: an image must be a string');
    return rule.updated(image instanceof model_value/* Literal */.uS ? image.text : String(image)) ?? image;
}
function isContainerList(key, value) {
    return (key === 'containers' || key === 'initContainers') && Array.isArray(value);
}
function holdsContainers(value) {
    if (Array.isArray(value))
        return value.some((item) => typeof item === 'object' && holdsContainers(item));
    if (!(0,model_value/* isMapping */.pi)(value))
        return false;
    for (const key in value) {
        const member = value[key];
        if (typeof member !== 'object' || member === null)
            continue;
        if (isContainerList(key, member) || holdsContainers(member))
            return true;
    }
    return false;
}
function images_inContainers(value, rule, owner) {
    if (!(0,model_value/* isContainer */.u_)(value))
        return value;
    let result = value;
    const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
    for (const key of keys) {
        const before = value[key];
        if (!(0,model_value/* isContainer */.u_)(before))
            continue;
        let after = images_inContainers(before, rule, owner);
        if (isContainerList(String(key), after))
            after = inContainerList(after, rule, owner);
        if (after === before)
            continue;
        result = (0,provenance/* edit */.hc)(owner, result);
        (0,provenance/* put */.yJ)(result, key, after);
    }
    return result;
}
function inContainerList(list, rule, owner) {
    let result = list;
    list.forEach((item, index) => {
        if (!(0,model_value/* isMapping */.pi)(item) || !Object.hasOwn(item, 'image'))
            return;
        const before = item['image'];
        const after = updatedImage(before, rule);
        if (after === before)
            return;
        const copy = (0,provenance/* edit */.hc)(owner, item);
        (0,provenance/* put */.yJ)(copy, 'image', after, rule.step);
        result = (0,provenance/* edit */.hc)(owner, result);
        (0,provenance/* put */.yJ)(result, index, copy);
    });
    return result;
}

// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
;// CONCATENATED MODULE: ./build/src/render/kustomize/labels.js







/** Adds pairs (labels or annotations) to the mappings that the specs lead to. `pairs` is decoded, and knows its place. */
function addPairs(work, pairs, specs, transformer) {
    if (pairs === undefined)
        return;
    const entries = Object.keys(pairs)
        .sort(util_text/* compareText */.n)
        .map((key) => ({ key, text: pairs[key], step: step(transformer, slotOf(pairs, key)) }));
    if (entries.length === 0)
        return;
    const { owner } = work.map;
    const set = (value) => {
        if (value !== null && !(0,model_value/* isMapping */.pi)(value))
            throw new Failure('expected a mapping');
        return withPairs(value ?? {}, entries, owner);
    };
    for (const record of work.map.records) {
        if (record.value === undefined)
            continue;
        let { value } = record;
        for (const spec of specs.of(record.gvk))
            value = writeField(value, spec, { owner, creates: 'mapping', set });
        update(record, value, work.kustomization);
    }
}
function withPairs(mapping, entries, owner) {
    let result = mapping;
    for (const { key, text, step } of entries) {
        if (Object.hasOwn(result, key) && result[key] === text)
            continue;
        result = (0,provenance/* edit */.hc)(owner, result);
        (0,provenance/* put */.yJ)(result, key, text, step);
    }
    return result;
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/json-pointer.js


/** The parts of a JSON pointer. What stands before the first `/` is ignored, as json-patch does. */
function pointerParts(pointer) {
    return pointer.split('/').slice(1).map(decodePart);
}
function decodePart(part) {
    return part.replace(/~[01]/g, (code) => (code === '~1' ? '/' : '~'));
}
/** An index into a list, negative ones counted from the end; `undefined` where it is none or beyond. */
function indexOf(text, length) {
    if (!/^[-+]?[0-9]+$/.test(text))
        return undefined;
    const number = Number(text);
    const index = number < 0 ? number + length : number;
    return index >= 0 && index < length ? index + 0 : undefined;
}
/** Like `indexOf`, but raises a `Failure` that begins with `what`. */
function indexIn(text, length, what) {
    const index = indexOf(text, length);
    if (index !== undefined)
        return index;
    throw new Failure(/^[-+]?[0-9]+$/.test(text)
        ? `${what}: Unable to access invalid index: ${text}: invalid index referenced`
        : `${what}: value was not a proper array index: '${text}'`);
}
/** Whether two values are the same in JSON. */
function isEqual(a, b) {
    if ((0,model_value/* isSequence */.wZ)(a)) {
        return (0,model_value/* isSequence */.wZ)(b) && a.length === b.length && a.every((element, index) => isEqual(element, b[index]));
    }
    if ((0,model_value/* isMapping */.pi)(a)) {
        if (!(0,model_value/* isMapping */.pi)(b) || Object.keys(a).length !== Object.keys(b).length)
            return false;
        return Object.keys(a).every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]));
    }
    return plain(a) === plain(b);
}
function plain(value) {
    return value instanceof model_value/* Literal */.uS ? value.value : value;
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/json-patch.js




/** What `copy` operations may add to a resource: far more than any resource holds. */
const MAX_COPIED = 100_000;
/**
 * The operations of a JSON patch. `text`, where given, is what the value was parsed from: what begins with a bracket
 * must be JSON, not merely YAML. Raises `Failure`.
 */
function parseJsonPatch(value, text) {
    if (text?.startsWith('['))
        requireJson(text);
    if (value === null)
        return [];
    if (!(0,model_value/* isSequence */.wZ)(value))
        throw new Failure(`json: cannot unmarshal ${typeName(value)} into Go value of type jsonpatch.Patch`);
    for (const operation of value) {
        if (operation !== null && !(0,model_value/* isMapping */.pi)(operation)) {
            throw new Failure(`json: cannot unmarshal ${typeName(operation)} into Go value of type jsonpatch.Operation`);
        }
    }
    return value;
}
function requireJson(text) {
    try {
        JSON.parse(text);
    }
    catch {
        // The parser's own message would show a piece of the patch.
        throw new Failure("a JSON patch that begins with '[' must be JSON");
    }
}
function typeName(value) {
    if ((0,model_value/* isMapping */.pi)(value))
        return 'object';
    if ((0,model_value/* isSequence */.wZ)(value))
        return 'array';
    return value instanceof model_value/* Literal */.uS ? 'number' : value === null ? 'null' : typeof value;
}
/**
 * Applies the operations of a JSON patch (RFC 6902) as evanphx/json-patch 4.12 does, which kustomize uses: negative
 * indexes count from the end, `replace` of a missing member adds it, a missing `value` is null. Gives the patched
 * resource, a copy. Raises `Failure`.
 */
function applyJsonPatch(target, operations, context) {
    const patcher = new Patcher(target, context);
    for (const operation of operations)
        patcher.apply((0,model_value/* isMapping */.pi)(operation) ? operation : {});
    return patcher.result();
}
class Patcher {
    #context;
    #root;
    #copied = 0;
    constructor(target, context) {
        this.#root = (0,provenance/* edit */.hc)(context.owner, target);
        this.#context = context;
    }
    result() {
        if (!(0,model_value/* isMapping */.pi)(this.#root))
            throw new Failure('cannot unmarshal array into a resource');
        return this.#asJson(this.#root);
    }
    /** What goes through JSON keeps the meaning of its scalars, and not how they were written. */
    #asJson(value) {
        if (value instanceof model_value/* Literal */.uS) {
            const meaning = value.kind === 'timestamp' ? value.value : Number(value.value);
            if (typeof meaning === 'string' || Number.isFinite(meaning))
                return meaning;
            throw new Failure(`json: unsupported value: ${value.text}`);
        }
        if (!(0,model_value/* isContainer */.u_)(value))
            return value;
        let result = value;
        for (const key of Object.keys(value)) {
            const before = value[key];
            const after = this.#asJson(before);
            if (after === before)
                continue;
            result = (0,provenance/* edit */.hc)(this.#context.owner, result);
            (0,provenance/* put */.yJ)(result, (0,model_value/* isSequence */.wZ)(value) ? Number(key) : key, after);
        }
        return result;
    }
    apply(operation) {
        const kind = (0,model_value/* stringAt */.bX)(operation, 'op') ?? 'unknown';
        try {
            if (kind === 'add')
                this.#add(operation, this.#pointer(operation, 'path', 'add'));
            else if (kind === 'remove')
                this.#remove(this.#pointer(operation, 'path', 'remove'));
            else if (kind === 'replace')
                this.#replace(operation, this.#pointer(operation, 'path', 'replace'));
            else if (kind === 'move')
                this.#move(operation);
            else if (kind === 'copy')
                this.#copy(operation);
            else if (kind === 'test')
                this.#test(operation, this.#pointer(operation, 'path', 'test'));
            else
                throw new Failure(`Unexpected kind: ${kind}`);
        }
        catch (error) {
            if (!(error instanceof Failure))
                throw error;
            throw new Failure(error.message, { code: error.code, slot: this.#slotOf(operation) });
        }
    }
    #slotOf(operation) {
        const key = ['path', 'op', ...Object.keys(operation)].find((each) => Object.hasOwn(operation, each));
        return this.#context.step(operation, key ?? 'path').from;
    }
    #pointer(operation, field, kind) {
        const pointer = (0,model_value/* stringAt */.bX)(operation, field);
        if (pointer === undefined)
            throw new Failure(`${kind} operation failed to decode ${field}: operation missing ${field} field: missing value`);
        return pointer;
    }
    #add(operation, path) {
        const place = this.#editable(path);
        if (place === undefined) {
            throw new Failure(`add operation does not apply: doc is missing path: "${path}": missing value`);
        }
        this.#insert(place, suppliedBy(operation) ?? null, this.#context.step(operation, 'value'), path);
    }
    #insert(place, value, step, path) {
        if (!(0,model_value/* isSequence */.wZ)(place.container)) {
            (0,provenance/* put */.yJ)(place.container, place.key, value, step);
            return;
        }
        const size = place.container.length + 1;
        const index = place.key === '-' ? size - 1 : indexIn(place.key, size, `error in add for path: '${path}'`);
        const elements = place.container.map((element, at) => ({ value: element, place: at }));
        elements.splice(index, 0, { value, step });
        this.#rearrange(place, elements);
    }
    #remove(path) {
        const place = this.#editable(path);
        if (place === undefined) {
            throw new Failure(`remove operation does not apply: doc is missing path: "${path}": missing value`);
        }
        this.#delete(place, `error in remove for path: '${path}'`);
    }
    #delete(place, what) {
        const { container, key } = place;
        if ((0,model_value/* isSequence */.wZ)(container)) {
            const index = indexIn(key, container.length, what);
            const elements = container.map((element, at) => ({ value: element, place: at }));
            this.#rearrange(place, elements.toSpliced(index, 1));
        }
        else if (Object.hasOwn(container, key))
            delete container[key];
        else
            throw new Failure(`${what}: Unable to remove nonexistent key: ${key}: missing value`);
    }
    #rearrange(place, elements) {
        const list = (0,provenance/* arrange */.NL)(this.#context.owner, place.container, elements);
        if (place.holder === undefined)
            this.#root = list;
        else
            place.holder[place.holderKey] = list;
    }
    #replace(operation, path) {
        const value = suppliedBy(operation);
        if (path === '') {
            if (value === undefined)
                throw new Failure('replace operation value must be object or array');
            // json-patch overlooks a scalar here.
            if ((0,model_value/* isContainer */.u_)(value))
                this.#root = (0,provenance/* edit */.hc)(this.#context.owner, value);
            return;
        }
        const place = this.#editable(path);
        if (place === undefined) {
            throw new Failure(`replace operation does not apply: doc is missing path: ${path}: missing value`);
        }
        const key = (0,model_value/* isSequence */.wZ)(place.container) ? indexOf(place.key, place.container.length) : place.key;
        if (key === undefined) {
            throw new Failure(`replace operation does not apply: doc is missing key: ${path}: missing value`);
        }
        (0,provenance/* put */.yJ)(place.container, key, value ?? null, this.#context.step(operation, 'value'));
    }
    #move(operation) {
        const from = this.#pointer(operation, 'from', 'move');
        const source = this.#editable(from);
        if (source === undefined) {
            throw new Failure(`move operation does not apply: doc is missing from path: ${from}: missing value`);
        }
        const value = memberAt(source, `error in move for path: '${source.key}'`) ?? null;
        this.#delete(source, `error in move for path: '${source.key}'`);
        const path = this.#pointer(operation, 'path', 'move');
        const place = this.#editable(path);
        if (place === undefined) {
            throw new Failure(`move operation does not apply: doc is missing destination path: ${path}: missing value`);
        }
        this.#insert(place, value, this.#context.step(operation, 'from'), path);
    }
    #copy(operation) {
        const from = this.#pointer(operation, 'from', 'copy');
        const source = this.#readable(from);
        if (source === undefined) {
            throw new Failure(`copy operation does not apply: doc is missing from path: ${from}: missing value`);
        }
        const value = memberAt(source, `error in copy for from: '${from}'`) ?? null;
        const path = this.#pointer(operation, 'path', 'copy');
        const place = this.#editable(path);
        if (place === undefined) {
            throw new Failure(`copy operation does not apply: doc is missing destination path: ${path}: missing value`);
        }
        this.#insert(place, this.#detached(value), this.#context.step(operation, 'from'), path);
    }
    /** A copy that shares no container with what it was copied from. */
    #detached(value) {
        if (++this.#copied > MAX_COPIED) {
            throw new Failure(`copy operations of one patch add more than ${MAX_COPIED} values`, { code: 'limit' });
        }
        if (!(0,model_value/* isContainer */.u_)(value))
            return value;
        const copy = (0,provenance/* edit */.hc)({}, value);
        for (const key of Object.keys(copy)) {
            const member = copy[key];
            if ((0,model_value/* isContainer */.u_)(member))
                (0,provenance/* put */.yJ)(copy, key, this.#detached(member));
        }
        return copy;
    }
    #test(operation, path) {
        const failed = `testing value ${path} failed: test failed`;
        const expected = suppliedBy(operation);
        let actual = this.#root;
        if (path !== '') {
            const place = this.#readable(path);
            if (place === undefined) {
                throw new Failure(`test operation does not apply: is missing path: ${path}: missing value`);
            }
            actual = memberAt(place, `error in test for path: '${path}'`);
        }
        if (expected === undefined || !isEqual(actual ?? null, expected))
            throw new Failure(failed);
    }
    #readable(pointer) {
        return this.#find(pointer, (container, key) => container[key]);
    }
    #editable(pointer) {
        return this.#find(pointer, (container, key) => (0,model_value/* isContainer */.u_)(container[key]) ? (0,provenance/* editChild */.N6)(this.#context.owner, container, key) : undefined);
    }
    /** Goes to the container that a pointer's last part is a member of. What stands before the first `/` is ignored. */
    #find(pointer, enter) {
        const parts = pointerParts(pointer);
        const last = parts.pop();
        if (last === undefined)
            return undefined;
        let container = this.#root;
        let holder;
        let holderKey = '';
        for (const part of parts) {
            const key = (0,model_value/* isSequence */.wZ)(container) ? indexOf(part, container.length) : part;
            if (key === undefined || !Object.hasOwn(container, key))
                return undefined;
            const next = enter(container, key);
            if (!(0,model_value/* isContainer */.u_)(next))
                return undefined;
            holder = container;
            holderKey = key;
            container = next;
        }
        return { container, key: last, holder, holderKey };
    }
}
function suppliedBy(operation) {
    return Object.hasOwn(operation, 'value') ? operation['value'] : undefined;
}
/** The member at a place; `undefined` where a mapping has none. */
function memberAt({ container, key }, what) {
    if ((0,model_value/* isSequence */.wZ)(container))
        return container[indexIn(key, container.length, what)];
    return Object.hasOwn(container, key) ? container[key] : undefined;
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/folded.js


/*
 * kustomize writes every resource as YAML once more before it reads it for the output, and the writer it uses
 * (yaml_emitter_write_folded_scalar of go-yaml v3) breaks folded scalars: it puts a line break too many in front of
 * lines that are indented further. What comes out is what the cluster gets, so it is reproduced.
 */
/** What may follow the `>` of a folded scalar on its line. */
const HEADER_END = /[-+0-9]{0,2}[ \t]*(?:#[^\n]*)?\r?\n/y;
/** Whether a text has folded scalars that the writer could break: with lines that are indented further than the first. */
function mayHoldFolded(text) {
    for (let at = text.indexOf('>'); at >= 0; at = text.indexOf('>', at + 1)) {
        if (at > 0 && !/[\s:-]/.test(text[at - 1]))
            continue;
        HEADER_END.lastIndex = at + 1;
        const rest = HEADER_END.exec(text)?.[0];
        if (rest === undefined)
            continue;
        let indent = text.lastIndexOf('\n', at) + 1;
        const lineStart = indent;
        while (text[indent] === ' ')
            indent++;
        if (/^[-+]?\d/.test(rest) || hasIndentedLine(text, HEADER_END.lastIndex, indent - lineStart))
            return true;
    }
    return false;
}
/** Whether the block from an offset has a line that starts further right than its first, or white space of other kinds. */
function hasIndentedLine(text, start, outer) {
    let first = -1;
    for (let at = start; at < text.length;) {
        const feed = text.indexOf('\n', at);
        const end = feed < 0 ? text.length : feed;
        let indent = at;
        while (text[indent] === ' ')
            indent++;
        if (text[indent] === '\t')
            return true;
        if (indent < end && text[indent] !== '\r') {
            if (indent - at <= outer)
                return false;
            if (first < 0)
                first = indent - at;
            else if (indent - at > first)
                return true;
        }
        at = end + 1;
    }
    return false;
}
/** An object with its folded scalars as kustomize's writer leaves them; `text` is that of the document's file. */
function reprinted(object, document, text) {
    const owner = {};
    let lines;
    const visit = (container) => {
        let result = container;
        for (const key of Array.isArray(container) ? container.keys() : Object.keys(container)) {
            const before = container[key];
            let after = before;
            // Annotations were strings and nothing else for a while, and lost their style.
            if ((0,model_value/* isContainer */.u_)(before))
                after = key === 'annotations' && container === object['metadata'] ? before : visit(before);
            else if (typeof before === 'string' && before.includes('\n') && refolded(before) !== before) {
                const { line, column } = (0,provenance/* placeOf */.$t)({ document, container, key });
                lines ??= text.split('\n');
                if (isFolded(lines[line - 1]?.slice(column - 1) ?? ''))
                    after = refolded(before);
            }
            if (after === before)
                continue;
            result = (0,provenance/* edit */.hc)(owner, result);
            (0,provenance/* put */.yJ)(result, key, after);
        }
        return result;
    };
    return visit(object);
}
function isFolded(rest) {
    return /^(?:[&!]\S*\s+)*>/.test(rest);
}
/** What a folded scalar holds after it was written by that writer, and read again. */
function refolded(text) {
    // The writer would put these in quotes.
    if (text.includes(' \n') || text.endsWith(' '))
        return text;
    return readFolded(writtenLines(text), text);
}
function isBlank(character) {
    return character === ' ' || character === '\t';
}
/** The lines that the writer makes of a string, without their indentation. */
function writtenLines(text) {
    // The writer looks at the start of the text where it should look at the line that follows.
    const start = /[^\n]/.exec(text)?.[0];
    const doubles = start !== undefined && !isBlank(start);
    const lines = [];
    const pieces = text.split('\n');
    for (const [index, piece] of pieces.entries()) {
        const isLast = index === pieces.length - 1;
        if (!isLast || piece !== '')
            lines.push(piece);
        if (!isLast && piece !== '' && !isBlank(piece[0]) && doubles)
            lines.push('');
    }
    return lines;
}
/** Folds lines as a reader of YAML does: a single break between two lines that are not indented is a space. */
function readFolded(lines, original) {
    let text = '';
    let pending = '';
    let empty = '';
    let wasIndented = false;
    for (const line of lines) {
        if (line === '') {
            empty += '\n';
            continue;
        }
        const folds = pending !== '' && !wasIndented && !isBlank(line[0]);
        text += folds ? (empty === '' ? ' ' : '') : pending;
        text += empty + line;
        pending = '\n';
        empty = '';
        wasIndented = isBlank(line[0]);
    }
    if (!original.endsWith('\n'))
        return text;
    return text + pending + (original === '\n' || original.endsWith('\n\n') ? empty : '');
}

// EXTERNAL MODULE: ./build/src/util/plain-scalar.js
var plain_scalar = __webpack_require__(1795);
;// CONCATENATED MODULE: ./build/src/render/kustomize/printable.js





/**
 * Raises `Failure` for what kustomize can read and not print, since it prints by way of JSON: infinity, and keys that
 * are no strings, such as an unquoted port number. `text` is that of the document's file.
 */
function assertPrintable(object, document, text) {
    const visit = (container) => {
        const isList = Array.isArray(container);
        for (const key of isList ? container.keys() : Object.keys(container)) {
            if (typeof key === 'string' && mayBeOther(key) && !isQuoted(container, key)) {
                const message = `the key ${key} is no string (json: unsupported type: map[interface {}]interface {})`;
                throw new Failure(message, { slot: { document, container, key } });
            }
            const value = container[key];
            if ((0,model_value/* isContainer */.u_)(value))
                visit(value);
            else if (value instanceof model_value/* Literal */.uS && typeof value.value === 'number' && !Number.isFinite(value.value)) {
                throw new Failure(`json: unsupported value: ${value.text}`, { slot: { document, container, key } });
            }
        }
    };
    const isQuoted = (container, key) => {
        const { line, column } = (0,provenance/* placeOf */.$t)({ document, container, key }, 'key');
        return /^(?:[&!]\S*\s+)*["']/.test((0,util_text/* lineAt */.m)(text, line).slice(column - 1));
    };
    visit(object);
}
/** Whether a key would be something else than a string without quotes. */
function mayBeOther(key) {
    const first = key.charCodeAt(0) | 32;
    // Nearly every key begins with a letter, and the words that are no strings are short.
    if (first >= 97 && first <= 122 && key.length > 5)
        return false;
    return key.length < 40 && (0,plain_scalar/* resolvePlain */.R)(key) !== undefined;
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/read-resources.js





/**
 * The objects of documents as kustomize reads them: empty documents vanish, every object has a kind and a name, and the
 * members of lists come after everything else. Raises `Failure`.
 */
function readObjects(documents) {
    const result = [];
    const queue = [];
    for (const document of documents) {
        const value = document.value;
        if (isNothing(value))
            continue;
        queue.push(read_resources_checked(value, document));
    }
    for (let next = 0; next < queue.length; next++) {
        const object = queue[next];
        const items = listItems(object.value);
        if (items === undefined)
            result.push(object);
        else
            for (const item of items)
                if (!isNothing(item))
                    queue.push(read_resources_checked(throughJson(item), object.document));
    }
    return result;
}
function isNothing(value) {
    return (value === null ||
        ((0,model_value/* isMapping */.pi)(value) && Object.keys(value).length === 0) ||
        (Array.isArray(value) && value.length === 0));
}
/** The members of a `…List`; `undefined` for what is no list. */
function listItems(object) {
    const kind = (0,model_value/* scalarText */.ws)(object['kind']) ?? '';
    if (!kind.endsWith('List') || !Object.hasOwn(object, 'items'))
        return undefined;
    const items = object['items'];
    if (items === null || items === undefined)
        return [];
    if (!Array.isArray(items))
        throw new Failure(`expected array in ${kind}/items`);
    return items;
}
/** The members of lists come by way of JSON, so that only the values of their annotations are left, not their texts. */
function throughJson(item) {
    const annotations = (0,model_value/* mappingAt */.oh)(item, 'metadata', 'annotations');
    if (!(0,model_value/* isMapping */.pi)(item) || annotations === undefined)
        return item;
    const odd = Object.keys(annotations).filter((key) => typeof annotations[key] !== 'string');
    if (odd.length === 0)
        return item;
    const owner = {};
    const copy = (0,provenance/* edit */.hc)(owner, item);
    const texts = (0,provenance/* editChild */.N6)(owner, (0,provenance/* editChild */.N6)(owner, copy, 'metadata'), 'annotations');
    for (const key of odd) {
        const value = annotations[key];
        if (!(0,model_value/* isContainer */.u_)(value))
            (0,provenance/* put */.yJ)(texts, key, String(value instanceof model_value/* Literal */.uS ? value.value : value));
    }
    return copy;
}
function read_resources_checked(value, document) {
    const at = { document, container: { document: value }, key: 'document' };
    if (!(0,model_value/* isMapping */.pi)(value))
        throw new Failure('expected a Kubernetes object', { slot: at });
    const kind = Object.hasOwn(value, 'kind') ? ((0,model_value/* scalarText */.ws)(value['kind']) ?? '') : '';
    if (kind === '')
        throw new Failure('missing kind in object', { slot: at });
    const metadata = Object.hasOwn(value, 'metadata') ? value['metadata'] : undefined;
    const name = (0,model_value/* isMapping */.pi)(metadata) ? ((0,model_value/* scalarText */.ws)(metadata['name']) ?? '') : '';
    if (name === '' && !kind.endsWith('List')) {
        throw new Failure(`missing metadata.name in object ${kind}`, { slot: { document, container: value, key: 'kind' } });
    }
    return { value, document };
}
/** The objects of a file, looked through once. Raises `Failure`. */
function readFileObjects(repository, documents, file) {
    let objects = objectsByDocuments.get(documents);
    if (objects === undefined) {
        objects = readObjects(documents);
        const text = repository.text(file) ?? '';
        for (const { value, document } of objects)
            assertPrintable(value, document, text);
        if (mayHoldFolded(text)) {
            objects = objects.map(({ value, document }) => ({ value: reprinted(value, document, text), document }));
        }
        objectsByDocuments.set(documents, objects);
    }
    return objects;
}
const objectsByDocuments = new WeakMap();

;// CONCATENATED MODULE: ./build/src/render/kustomize/site.js


/** Kustomizations that include one another in a chain: far more than anybody has, and few enough for the stack. */
const MAX_DEPTH = 200;
/** The directory of a kustomization, and what led to it. kustomize calls it the root of a loader. */
class Site {
    repository;
    /** Relative to the repository's root, symlinks resolved. */
    directory;
    parent;
    restrictor;
    #depth;
    constructor(repository, directory, restrictor, parent = undefined) {
        this.repository = repository;
        this.directory = directory;
        this.restrictor = restrictor;
        this.parent = parent;
        this.#depth = parent === undefined ? 0 : parent.#depth + 1;
        if (this.#depth > MAX_DEPTH) {
            throw new Failure(`more than ${MAX_DEPTH} kustomizations include one another`, { code: 'limit' });
        }
    }
    /** The file that a path of the kustomization names, symlinks resolved. Raises `Failure`. */
    file(relative) {
        const { path, real, kind } = this.#resolve(relative);
        if (kind === 'directory')
            throw new Failure(`read ${shown(path)}: is a directory`, { code: 'missing' });
        if (kind === undefined || real === undefined)
            throw missing(path);
        if (this.restrictor === 'rootOnly' && !(0,paths/* isWithin */.UO)((0,paths/* parentOf */.gN)(real), this.directory)) {
            throw new Failure(`security; file '${shown(real)}' is not in or below '${shown(this.directory)}'`);
        }
        return real;
    }
    /** The text of a file, CRLF and all. Raises `Failure`. */
    text(file) {
        const text = this.repository.text(file);
        if (text === undefined)
            throw new Failure(`${shown(file)} cannot be read as text`);
        return text;
    }
    /** The documents of a file. Raises `Failure` where it does not parse. */
    parse(file, dialect) {
        const parsed = this.repository.parse(file, dialect);
        assertParsed(parsed, dialect);
        return parsed;
    }
    /** The site of a directory that the kustomization names. Raises `Failure`. */
    enter(relative) {
        const { path, real, kind } = this.#resolve(relative, `new root '${relative}' cannot be absolute`);
        if (kind === 'file')
            throw new Failure(`must build at directory: '${shown(path)}': file is not directory`);
        if (kind === undefined || real === undefined)
            throw missing(path);
        this.assertNoCycle(real);
        return new Site(this.repository, real, this.restrictor, this);
    }
    /** The site of a directory of a checkout whose root this is. Raises `Failure`. */
    enterBelow(path) {
        const real = this.repository.tree.realPath(path);
        if (real === undefined || this.repository.tree.kind(real) !== 'directory')
            throw missing(path);
        return new Site(this.repository, real, this.restrictor, this.parent);
    }
    /** Raises `Failure` where a directory equals or contains one that is being built. */
    assertNoCycle(directory) {
        for (let site = this; site !== undefined; site = site.parent) {
            if (site.repository === this.repository && (0,paths/* isWithin */.UO)(site.directory, directory)) {
                const message = `cycle detected: candidate root '${shown(directory)}' contains visited root '${shown(site.directory)}'`;
                throw new Failure(message, { code: 'cycle' });
            }
        }
    }
    /** What a path leads to, without an error for what cannot be. */
    kind(relative) {
        if (relative.startsWith('/'))
            return undefined;
        const path = (0,paths/* resolvePath */.o1)(this.directory, relative);
        return path === undefined ? undefined : entryAt(this.repository.tree, path).kind;
    }
    #resolve(relative, absolute) {
        if (relative === '')
            throw new Failure('the path is empty');
        if (relative.startsWith('/')) {
            throw new Failure(absolute ?? `the path '${relative}' is absolute and so outside the repository`, {
                code: 'outside',
            });
        }
        const path = (0,paths/* resolvePath */.o1)(this.directory, relative);
        if (path === undefined)
            throw new Failure(`the path '${relative}' leaves the repository`, { code: 'outside' });
        return { path, ...entryAt(this.repository.tree, path) };
    }
}
const entriesByTree = new WeakMap();
/** Looks a path up once: overlays ask for the same bases again and again. */
function entryAt(tree, path) {
    let entries = entriesByTree.get(tree);
    if (entries === undefined) {
        entries = new Map();
        entriesByTree.set(tree, entries);
    }
    let entry = entries.get(path);
    if (entry === undefined) {
        entry = { kind: tree.kind(path), real: tree.realPath(path) };
        entries.set(path, entry);
    }
    return entry;
}
/** A path of the repository as messages show it: with the repository's root for `/`. */
function shown(path) {
    return `/${path}`;
}
function missing(path) {
    return new Failure(`${shown(path)}: no such file or directory`, { code: 'missing' });
}
/** The problem for which kustomize refuses a file. Where it converts to JSON, the last of several equal keys counts. */
function fatalProblem(parsed, dialect) {
    return parsed.problems.find(({ code }) => dialect === 'manifest' || code !== 'duplicate-key');
}
/** Raises `Failure` for such a problem. */
function assertParsed(parsed, dialect) {
    const problem = fatalProblem(parsed, dialect);
    if (problem === undefined)
        return;
    const message = `MalformedYAMLError: yaml: line ${problem.line}: ${problem.message} in File: ${(0,paths/* nameOf */.Vb)(problem.path)}`;
    throw new Failure(message, { code: problem.code === 'too-large' ? 'limit' : 'invalid' });
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/yaml-node.js



/* Values as kyaml sees them: nodes of YAML, whose scalars are text. */
/** The text of a scalar node; '' for containers, as for a node without one. */
function nodeText(value) {
    if (typeof value === 'string')
        return value;
    if (value instanceof model_value/* Literal */.uS)
        return value.text;
    return value === undefined || (0,model_value/* isMapping */.pi)(value) || (0,model_value/* isSequence */.wZ)(value) ? '' : String(value);
}
/** What a text means where nothing says of which type it is. */
function untyped(text) {
    const value = (0,plain_scalar/* resolvePlain */.R)(text);
    return value === undefined ? text : value;
}
/** Whether a string cannot have been written without quotes, or as a block. */
function needsQuotes(text) {
    return ((0,plain_scalar/* resolvePlain */.R)(text) !== undefined ||
        text.includes('\n') ||
        text !== text.trim() ||
        /^[,[\]{}#&*!|>'"%@`]|^[-?:](?:\s|$)|: |:$| #/.test(text));
}
/** What a value is, in the words of kyaml's errors. */
function nodeKind(value) {
    return (0,model_value/* isMapping */.pi)(value) ? 'MappingNode' : (0,model_value/* isSequence */.wZ)(value) ? 'SequenceNode' : 'ScalarNode';
}
/** Raises `Failure` for a value that should have been of another kind. */
function wrongKind(expected, value) {
    throw new Failure(`wrong node kind: expected ${expected} but got ${nodeKind(value)}`);
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/associative-list.js



/** Whether nothing is left of an element, so that it leaves the list. */
function associative_list_isNothing(value) {
    return value === undefined || value === null || ((0,model_value/* isMapping */.pi)(value) && Object.keys(value).length === 0);
}
function isEmpty(value) {
    return associative_list_isNothing(value) || ((0,model_value/* isSequence */.wZ)(value) && value.length === 0);
}
/** More elements than any list to be merged has; the work grows with their square. */
const MAX_ELEMENTS = 10_000;
/** The key values of every element of the lists in turn, each once. Raises `Failure` for too many. */
function observedKeys(lists, keys) {
    const seen = new Set();
    const found = [];
    for (const element of lists.flatMap((list) => list ?? [])) {
        const values = keys[0] === '' ? [nodeText(element)] : keys.map((key) => keyText(element, key));
        const id = JSON.stringify(values);
        if (seen.has(id))
            continue;
        seen.add(id);
        found.push(values);
        if (found.length > MAX_ELEMENTS) {
            throw new Failure(`a list of more than ${MAX_ELEMENTS} elements cannot be merged`, { code: 'limit' });
        }
    }
    return keys.length > 1 ? completed(found) : found;
}
function keyText(element, key) {
    if (!(0,model_value/* isMapping */.pi)(element) || !Object.hasOwn(element, key))
        return '';
    const value = element[key];
    return isEmpty(value) ? '' : nodeText(value);
}
/** Fills in what one element leaves out and another, otherwise equal, says. */
function completed(observed) {
    const result = [...observed];
    for (let i = 0; i < result.length; i++) {
        const first = result[i];
        for (let j = 0; j < result.length; j++) {
            const common = commonValues(first, result[j]);
            if (common === undefined)
                continue;
            result[i] = common;
            result[j] = common;
        }
    }
    return result;
}
function commonValues(a, b) {
    let shared = false;
    const values = [];
    for (const [index, left] of a.entries()) {
        const right = b[index];
        if (left === right)
            shared = true;
        else if (left !== '' && right !== '')
            return undefined;
        values.push(left === '' ? right : left);
    }
    return shared ? values : undefined;
}
/** The keys that some element has a value for, and one element's values for them; all keys where no element has any. */
function usedKeys(observed, values, keys) {
    const used = new Set();
    for (const each of observed) {
        for (const [index, value] of each.entries())
            if (value !== '')
                used.add(keys[index]);
    }
    if (used.size === 0)
        return { keys, values };
    return {
        keys: keys.filter((key) => used.has(key)),
        values: values.filter((value, index) => value !== '' || used.has(keys[index])),
    };
}
/** The first element that has all the key values; `undefined` where there is none. */
function findElement(list, keys, values) {
    if (keys[0] === '')
        return list?.find((element) => nodeText(element) === values[0]);
    return list?.find((element) => (0,model_value/* isMapping */.pi)(element) &&
        keys.every((key, index) => Object.hasOwn(element, key) && nodeText(element[key]) === values[index]));
}
/**
 * Replaces the elements that have the key values by `element`, or appends it where there are none; `undefined` removes
 * them. Empty elements leave the list. An empty value matches every element that has the key, and without any values
 * nothing but the new element stays.
 */
function setElement(list, element, keys, values) {
    const byMapping = keys[0] !== '' && values.length > 0 && values[0] !== '';
    const kept = [];
    let found = false;
    for (const current of list) {
        if (associative_list_isNothing(current))
            continue;
        if (!(0,model_value/* isMapping */.pi)(current) && byMapping)
            kept.push(current);
        else if (values.length === 0 || !matches(current, keys, values)) {
            if (values.length > 0)
                kept.push(current);
        }
        else {
            found = true;
            if (element !== undefined)
                kept.push(element);
        }
    }
    if (element !== undefined && element !== null && !found)
        kept.push(element);
    list.splice(0, list.length, ...kept);
}
function matches(element, keys, values) {
    return keys.slice(0, values.length).every((key, index) => {
        if (key === '') {
            if ((0,model_value/* isMapping */.pi)(element) || (0,model_value/* isSequence */.wZ)(element))
                wrongKind('ScalarNode', element);
            return nodeText(element) === values[index];
        }
        if (!(0,model_value/* isMapping */.pi)(element))
            wrongKind('MappingNode', element);
        return Object.hasOwn(element, key) && (values[index] === '' || nodeText(element[key]) === values[index]);
    });
}
/** Puts the elements of `rest` into `list`: each in the place of the element that has its key values, else behind. */
function appendElements(list, rest, keys) {
    for (const element of [...rest]) {
        if (keys[0] === '') {
            setElement(list, element, keys, [nodeText(element)]);
            continue;
        }
        const values = [];
        for (const key of keys) {
            if (element !== null && !(0,model_value/* isMapping */.pi)(element))
                wrongKind('MappingNode', element);
            if (element === null || !Object.hasOwn(element, key))
                list.push(element);
            else
                values.push(nodeText(element[key]));
        }
        if (keys.length > 1)
            setElement(list, undefined, keys, values);
        setElement(list, element, keys, values);
    }
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/merge-directive.js





/** The member of a patch that says how it is meant. */
const DIRECTIVE = '$patch';
/** The directive of a mapping. Raises `Failure` for one that is unknown. */
function mappingDirective(patch) {
    return Object.hasOwn(patch, DIRECTIVE) ? knownDirective(nodeText(patch[DIRECTIVE])) : undefined;
}
function knownDirective(text) {
    if (text === 'merge' || text === 'replace' || text === 'delete')
        return text;
    throw new Failure(`unknown patch strategy '${text}'`);
}
/** The directive of a list: that of its first element with one, where the element says nothing else. Raises `Failure`. */
function listDirective(patch) {
    const element = patch.find((each) => (0,model_value/* isMapping */.pi)(each) && Object.hasOwn(each, DIRECTIVE));
    if (element === undefined || Object.keys(element).length > 1)
        return undefined;
    return knownDirective(nodeText(element[DIRECTIVE]));
}
/** What a patch holds for a key; its directive is no member. */
function memberOf(patch, key, directive) {
    if (patch === undefined || (key === DIRECTIVE && directive !== undefined))
        return undefined;
    return Object.hasOwn(patch, key) ? patch[key] : undefined;
}
/** The directive of a mapping that has no counterpart: one that is unknown is no error there. */
function quietDirective(patch) {
    const text = Object.hasOwn(patch, DIRECTIVE) ? nodeText(patch[DIRECTIVE]) : undefined;
    return text === 'merge' || text === 'replace' || text === 'delete' ? text : undefined;
}
/** A copy of a mapping without its directive. */
function withoutMappingDirective(mapping) {
    const copy = (0,provenance/* edit */.hc)({}, mapping);
    delete copy[DIRECTIVE];
    return copy;
}
/** A working copy of a list without the elements that hold its directive. */
function withoutListDirective(patch) {
    const directive = listDirective(patch);
    const copy = [...patch];
    if (directive !== undefined)
        setElement(copy, undefined, [DIRECTIVE], [directive]);
    return copy;
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/merge-keys.js
/*
 * Which lists of the built-in kinds merge, and by which keys: the facts of the Kubernetes 1.21 OpenAPI document that
 * kustomize carries. Only lists with a patch strategy are here; every other list is replaced.
 */
function by(keys, fields = {}) {
    return [keys === '' ? [] : keys.split(' '), fields];
}
const metadata = { finalizers: by(''), ownerReferences: by('uid') };
const conditions = by('type');
const container = {
    env: by('name'),
    ports: by('containerPort protocol'),
    volumeDevices: by('devicePath'),
    volumeMounts: by('mountPath'),
};
const { ports: _, ...ephemeralContainer } = container;
const podSpec = {
    containers: by('name', container),
    ephemeralContainers: by('name', ephemeralContainer),
    hostAliases: by('ip'),
    imagePullSecrets: by('name'),
    initContainers: by('name', container),
    topologySpreadConstraints: by('topologyKey whenUnsatisfiable'),
    volumes: by('name', { ephemeral: { volumeClaimTemplate: { metadata } } }),
};
const template = { metadata, spec: podSpec };
const workload = { spec: { template }, status: { conditions } };
const cronJob = { spec: { jobTemplate: { metadata, spec: { template } } } };
const webhooks = { webhooks: by('name') };
const conditioned = { status: { conditions } };
/** Kinds in which more than metadata merges. */
const MERGING = [
    [
        'v1',
        {
            ComponentStatus: { conditions },
            Namespace: conditioned,
            Node: { spec: { podCIDRs: by('') }, status: { addresses: by('type'), conditions } },
            PersistentVolumeClaim: conditioned,
            Pod: { spec: podSpec, status: { conditions, podIPs: by('ip') } },
            PodTemplate: { template },
            ReplicationController: workload,
            Service: { spec: { ports: by('port protocol') }, status: { conditions } },
            ServiceAccount: { secrets: by('name') },
        },
    ],
    ['apps/v1', { DaemonSet: workload, Deployment: workload, ReplicaSet: workload, StatefulSet: workload }],
    ['batch/v1', { Job: workload }],
    ['batch/v1 batch/v1beta1', { CronJob: cronJob }],
    [
        'admissionregistration.k8s.io/v1 admissionregistration.k8s.io/v1beta1',
        { MutatingWebhookConfiguration: webhooks, ValidatingWebhookConfiguration: webhooks },
    ],
    ['apiregistration.k8s.io/v1 apiregistration.k8s.io/v1beta1', { APIService: conditioned }],
    ['policy/v1 policy/v1beta1', { PodDisruptionBudget: conditioned }],
    ['storage.k8s.io/v1 storage.k8s.io/v1beta1', { CSINode: { spec: { drivers: by('name') } } }],
];
/** Kinds that the document knows and in which only metadata merges. */
const PLAIN = [
    ['v1', 'Binding ConfigMap Endpoints Event LimitRange PersistentVolume ResourceQuota Secret'],
    ['apiextensions.k8s.io/v1 apiextensions.k8s.io/v1beta1', 'CustomResourceDefinition'],
    ['apps/v1', 'ControllerRevision'],
    ['authentication.k8s.io/v1', 'TokenRequest TokenReview'],
    ['authentication.k8s.io/v1beta1', 'TokenReview'],
    [
        'authorization.k8s.io/v1 authorization.k8s.io/v1beta1',
        'LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview',
    ],
    ['autoscaling/v1', 'HorizontalPodAutoscaler Scale'],
    ['autoscaling/v2beta1 autoscaling/v2beta2', 'HorizontalPodAutoscaler'],
    ['certificates.k8s.io/v1 certificates.k8s.io/v1beta1', 'CertificateSigningRequest'],
    ['coordination.k8s.io/v1 coordination.k8s.io/v1beta1', 'Lease'],
    ['discovery.k8s.io/v1 discovery.k8s.io/v1beta1', 'EndpointSlice'],
    ['events.k8s.io/v1 events.k8s.io/v1beta1', 'Event'],
    ['extensions/v1beta1', 'Ingress'],
    ['flowcontrol.apiserver.k8s.io/v1beta1', 'FlowSchema PriorityLevelConfiguration'],
    ['networking.k8s.io/v1', 'Ingress IngressClass NetworkPolicy'],
    ['networking.k8s.io/v1beta1', 'Ingress IngressClass'],
    ['node.k8s.io/v1 node.k8s.io/v1beta1', 'RuntimeClass'],
    ['policy/v1beta1', 'Eviction PodSecurityPolicy'],
    ['rbac.authorization.k8s.io/v1 rbac.authorization.k8s.io/v1beta1', 'ClusterRole ClusterRoleBinding Role RoleBinding'],
    ['scheduling.k8s.io/v1 scheduling.k8s.io/v1beta1', 'PriorityClass'],
    ['storage.k8s.io/v1 storage.k8s.io/v1beta1', 'CSIDriver StorageClass VolumeAttachment'],
    ['storage.k8s.io/v1beta1', 'CSIStorageCapacity'],
];
/** Definitions that a schema in a comment may name. */
const DEFINITIONS = {
    'io.k8s.api.core.v1.Container': container,
    'io.k8s.api.core.v1.EphemeralContainer': ephemeralContainer,
    'io.k8s.api.core.v1.PodSpec': podSpec,
    'io.k8s.api.core.v1.PodTemplateSpec': template,
    'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta': metadata,
};
/** What merges in kustomize's own kind, which it knows whichever document is in use. */
const KUSTOMIZATION = { configMapGenerator: by('name'), secretGenerator: by('name') };
/** By `apiVersion kind`. */
const BUILTIN_KINDS = new Map([...PLAIN.map(([versions, kinds]) => [versions, plainKinds(kinds)]), ...MERGING].flatMap(([versions, kinds]) => versions
    .split(' ')
    .flatMap((version) => Object.entries(kinds).map(([kind, fields]) => [`${version} ${kind}`, { metadata, ...fields }]))));
function plainKinds(names) {
    return Object.fromEntries(names.split(' ').map((name) => [name, {}]));
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/merge-schema.js


/** The merge keys of the Kubernetes kinds that kustomize has built in (OpenAPI of Kubernetes 1.21). */
function builtinMergeSchema() {
    return {
        find(apiVersion, kind) {
            const fields = BUILTIN_KINDS.get(`${apiVersion} ${kind}`);
            return fields === undefined ? kustomizationSchema(apiVersion, kind) : schemaOf(fields);
        },
        definition(name) {
            const fields = Object.hasOwn(DEFINITIONS, name) ? DEFINITIONS[name] : undefined;
            return fields === undefined ? undefined : schemaOf(fields);
        },
    };
}
function kustomizationSchema(apiVersion, kind) {
    const known = apiVersion === 'kustomize.config.k8s.io/v1beta1' && kind === 'Kustomization';
    return known ? schemaOf(KUSTOMIZATION) : undefined;
}
/** A field of the built-in table. A field that the table leaves out exists all the same, and merges nothing below. */
class TableSchema {
    #fields;
    mergeKeys;
    constructor(fields, mergeKeys) {
        this.#fields = fields;
        this.mergeKeys = mergeKeys;
    }
    field(name) {
        const found = Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined;
        return found === undefined ? merge_schema_PLAIN : schemaOf(found);
    }
    elements() {
        // The members of a list's elements stand at the list itself in the table.
        return schemaOf(this.#fields);
    }
}
const schemas = new WeakMap();
function schemaOf(entry) {
    let schema = schemas.get(entry);
    if (schema === undefined) {
        schema = isList(entry) ? new TableSchema(entry[1], entry[0]) : new TableSchema(entry, undefined);
        schemas.set(entry, schema);
    }
    return schema;
}
function isList(entry) {
    return Array.isArray(entry);
}
const merge_schema_PLAIN = new TableSchema({}, undefined);
const MAX_REFERENCES = 100;
/**
 * The merge schema of an OpenAPI v2 document, as the `openapi.path` field of a kustomization names one. It replaces the
 * built-in one wholly, unless `beneath` is given. Only `definitions` matter: types carry `x-kubernetes-group-version-kind`, lists
 * `x-kubernetes-patch-strategy` with `x-kubernetes-list-map-keys` or `x-kubernetes-patch-merge-key`.
 */
function mergeSchemaFromOpenApi(json, beneath) {
    const definitions = (0,model_value/* mappingAt */.oh)(json, 'definitions') ?? {};
    const resolve = (name) => (Object.hasOwn(definitions, name) ? definitions[name] : beneath?.definition(name));
    const types = new Map();
    for (const name of Object.keys(definitions).sort()) {
        const definition = definitions[name];
        if (!(0,model_value/* isMapping */.pi)(definition))
            continue;
        const kinds = definition['x-kubernetes-group-version-kind'];
        for (const kind of (0,model_value/* isSequence */.wZ)(kinds) ? kinds : [])
            types.set(merge_schema_typeOf(kind), new OpenApiSchema(definition, resolve));
    }
    return {
        find: (apiVersion, kind) => types.get(`${apiVersion} ${kind}`) ?? beneath?.find(apiVersion, kind) ?? kustomizationSchema(apiVersion, kind),
        definition: (name) => schemaFrom(resolve(name), resolve),
    };
}
/**
 * The schema in a comment behind a field, which goes before any other: `# {"x-kubernetes-patch-strategy": "merge"}`.
 * `undefined` where the comment is none.
 */
function mergeSchemaFromComment(comment, known) {
    if (!comment.includes('x-kubernetes-patch-strategy'))
        return undefined;
    try {
        const schema = JSON.parse(comment.replace(/^#+/, ''));
        return schemaFrom(schema, (name) => known.definition(name));
    }
    catch {
        return undefined;
    }
}
function merge_schema_typeOf(kind) {
    const group = (0,model_value/* stringAt */.bX)(kind, 'group') ?? '';
    const version = (0,model_value/* stringAt */.bX)(kind, 'version') ?? '';
    return `${group === '' ? version : `${group}/${version}`} ${(0,model_value/* stringAt */.bX)(kind, 'kind') ?? ''}`;
}
function schemaFrom(schema, resolve) {
    let current = schema;
    for (let hops = 0; hops < MAX_REFERENCES; hops++) {
        if (current instanceof TableSchema || current instanceof OpenApiSchema)
            return current;
        if (!(0,model_value/* isMapping */.pi)(current))
            return undefined;
        const reference = (0,model_value/* stringAt */.bX)(current, '$ref');
        if (reference === undefined || reference === '')
            return new OpenApiSchema(current, resolve);
        current = resolve(reference.replace(/^#\/definitions\//, ''));
    }
    return undefined;
}
/** A schema object of an OpenAPI document, its references resolved as they are met. */
class OpenApiSchema {
    #schema;
    #resolve;
    mergeKeys;
    constructor(schema, resolve) {
        this.#schema = schema;
        this.#resolve = resolve;
        this.mergeKeys = mergeKeysOf(schema);
    }
    field(name) {
        const properties = (0,model_value/* mappingAt */.oh)(this.#schema, 'properties');
        const own = properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
        return schemaFrom(own ?? this.#schema['additionalProperties'], this.#resolve);
    }
    elements() {
        const type = this.#schema['type'];
        if (((0,model_value/* isSequence */.wZ)(type) && type.length === 1 ? type[0] : type) !== 'array')
            return undefined;
        return schemaFrom(this.#schema['items'], this.#resolve);
    }
}
function mergeKeysOf(schema) {
    const strategy = (0,model_value/* stringAt */.bX)(schema, 'x-kubernetes-patch-strategy');
    if (strategy === undefined || !strategy.split(',').includes('merge'))
        return undefined;
    const keys = schema['x-kubernetes-list-map-keys'];
    if ((0,model_value/* isSequence */.wZ)(keys))
        return keys.filter((key) => typeof key === 'string');
    const key = (0,model_value/* stringAt */.bX)(schema, 'x-kubernetes-patch-merge-key');
    return key === undefined ? [] : [key];
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/working-lists.js


/** A copy of the target's list, and the elements of a patch that was `original`. */
function workingLists(target, original, patch) {
    return { target: [...target], patch, places: placesIn(original ?? []) };
}
/** The elements of a patch that become part of the result. */
function adopting(original, elements) {
    return { target: elements, patch: elements, places: placesIn(original) };
}
function placesIn(list) {
    return new Map(list.map((element, index) => [element, index]));
}
/** Puts the copy of an element in its place, in both lists. */
function swap(work, before, after) {
    if (before === after || after === undefined || !(0,model_value/* isContainer */.u_)(before))
        return;
    for (const list of [work.target, work.patch]) {
        const index = list?.indexOf(before) ?? -1;
        if (list !== undefined && index >= 0)
            list[index] = after;
    }
    const place = work.places.get(before);
    if (place !== undefined)
        work.places.set(after, place);
}
/** Whether a list is in order as it is: elements that all have the same keys, and no two the same values. */
function areDistinct(list, keys) {
    const seen = new Set();
    const observed = observedKeys([list], keys);
    if (observed.length !== list.length || list.some(associative_list_isNothing))
        return false;
    const first = observed[0];
    if (first === undefined)
        return true;
    if (first.every((value) => value === ''))
        return false;
    for (const values of observed) {
        if (values.some((value, index) => (value === '') !== (first[index] === '')))
            return false;
        seen.add(JSON.stringify(values));
    }
    return seen.size === list.length;
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/strategic-merge.js







/**
 * Merges a strategic merge patch into a resource, as kyaml's merge2 does with the lists of patches prepended.
 * Gives the merged resource, a copy where anything changed, or `undefined` where the patch deletes it. Whether name,
 * kind and namespace survive is the caller's business. Raises `Failure`.
 */
function strategicMerge(target, patch, context) {
    const directive = mappingDirective(patch);
    if (directive === 'delete')
        return undefined;
    const merger = new Merger(context);
    const { apiVersion, kind, patchKind } = context;
    const schema = context.schema.find(apiVersion, kind) ?? context.schema.find(apiVersion, patchKind ?? kind);
    if (directive === 'replace') {
        // kustomize replaces the root in a copy that nobody looks at: only errors come of it.
        merger.adoptMapping(schema, patch, directive);
        return target;
    }
    return merger.mergeMapping(schema, target, patch, directive);
}
class Merger {
    #context;
    constructor(context) {
        this.#context = context;
    }
    /** Merges the members of two mappings; `directive` is what the patch says of itself, and is no member. */
    mergeMapping(schema, target, patch, directive) {
        let result = target;
        // The target may be a copy that is written to in place.
        const present = new Set(Object.keys(target));
        for (const key of present) {
            const before = target[key];
            const supplied = memberOf(patch, key, directive);
            const after = this.#mergeMember(schema, target, patch, key, supplied);
            if (after === before && (supplied === undefined || (0,model_value/* isContainer */.u_)(after)))
                continue;
            result = (0,provenance/* edit */.hc)(this.#context.owner, result);
            this.#write(result, key, after, supplied === undefined ? undefined : patch);
        }
        for (const key of patch === undefined ? [] : Object.keys(patch)) {
            if (present.has(key))
                continue;
            const supplied = memberOf(patch, key, directive);
            if (supplied === undefined)
                continue;
            const known = this.#commentSchema([patch], key) ?? schema?.field(key);
            const after = this.#merge(known, undefined, supplied);
            if (after === undefined)
                continue;
            result = (0,provenance/* edit */.hc)(this.#context.owner, result);
            this.#write(result, key, after, patch);
        }
        return result;
    }
    #write(mapping, key, value, patch) {
        if (value === undefined)
            delete mapping[key];
        else
            (0,provenance/* put */.yJ)(mapping, key, value, patch === undefined ? undefined : this.#context.step(patch, key));
    }
    #mergeMember(schema, target, patch, key, supplied) {
        const before = target[key];
        if (supplied === undefined) {
            if (before === null)
                return this.#context.written?.(target, key) === 'absent' ? undefined : null;
            if (!(0,model_value/* isContainer */.u_)(before))
                return before;
        }
        else if (supplied !== null && !(0,model_value/* isContainer */.u_)(supplied) && !(0,model_value/* isContainer */.u_)(before)) {
            return this.#keepQuotes(target, key, before, supplied);
        }
        return this.#merge(this.#commentSchema([target, patch], key) ?? schema?.field(key), before, supplied);
    }
    #commentSchema(containers, key) {
        if (this.#context.comment === undefined)
            return undefined;
        for (const container of containers) {
            const comment = container === undefined ? undefined : this.#context.comment(container, key);
            const schema = comment === undefined ? undefined : mergeSchemaFromComment(comment, this.#context.schema);
            if (schema !== undefined)
                return schema;
        }
        return undefined;
    }
    /** A string that is written in quotes stays a string, whatever the patch puts there. */
    #keepQuotes(target, key, before, supplied) {
        if (typeof supplied === 'string' || typeof before !== 'string')
            return supplied;
        const written = this.#context.written?.(target, key);
        return (written === undefined ? needsQuotes(before) : written === 'quoted')
            ? ((0,model_value/* scalarText */.ws)(supplied) ?? supplied)
            : supplied;
    }
    /** What becomes of a value; `undefined` where it goes. */
    #merge(schema, before, supplied) {
        const kind = before ?? supplied;
        if (kind === null || kind === undefined)
            return undefined;
        if (before != null && supplied != null && nodeKind(before) !== nodeKind(supplied)) {
            wrongKind(nodeKind(before), supplied);
        }
        const known = schema ?? this.#schemaOf(before) ?? this.#schemaOf(supplied);
        if ((0,model_value/* isMapping */.pi)(kind))
            return this.#mergeMappings(known, before, supplied);
        if ((0,model_value/* isSequence */.wZ)(kind))
            return this.#mergeLists(known, before, supplied);
        return supplied === undefined ? before : (supplied ?? undefined);
    }
    /** An object within an object, such as a template: it may name a type of its own. */
    #schemaOf(value) {
        const apiVersion = (0,model_value/* stringAt */.bX)(value, 'apiVersion');
        const kind = (0,model_value/* stringAt */.bX)(value, 'kind');
        return apiVersion && kind ? this.#context.schema.find(apiVersion, kind) : undefined;
    }
    #mergeMappings(schema, before, supplied) {
        if (supplied === null)
            return undefined;
        if (supplied === undefined)
            return before == null ? undefined : this.mergeMapping(schema, before, undefined, undefined);
        if (before == null)
            return this.adoptMapping(schema, supplied, quietDirective(supplied));
        const directive = mappingDirective(supplied);
        if (directive === 'delete' || directive === 'replace')
            return this.adoptMapping(schema, supplied, directive);
        return this.mergeMapping(schema, before, supplied, directive);
    }
    /** A mapping of the patch that becomes part of the result: without nulls, and with its own directives followed. */
    adoptMapping(schema, supplied, directive) {
        if (directive === 'delete')
            return undefined;
        let result = supplied;
        for (const key of Object.keys(supplied)) {
            const before = supplied[key];
            const after = key === DIRECTIVE && directive !== undefined ? undefined : this.#adopt(schema?.field(key), before);
            if (after === before)
                continue;
            result = (0,provenance/* edit */.hc)(this.#context.owner, result);
            if (after === undefined)
                delete result[key];
            else
                (0,provenance/* put */.yJ)(result, key, after);
        }
        return result;
    }
    #adopt(schema, supplied) {
        const known = schema ?? this.#schemaOf(supplied);
        if ((0,model_value/* isMapping */.pi)(supplied))
            return this.adoptMapping(known, supplied, mappingDirective(supplied));
        if ((0,model_value/* isSequence */.wZ)(supplied) && known?.mergeKeys !== undefined) {
            if (listDirective(supplied) === 'delete')
                return undefined;
            return this.#mergeElements(known, supplied, adopting(supplied, withoutListDirective(supplied)));
        }
        return supplied ?? undefined;
    }
    #mergeLists(schema, before, supplied) {
        if (supplied === null)
            return undefined;
        if (schema?.mergeKeys === undefined)
            return supplied ?? before ?? undefined;
        if (supplied === undefined)
            return before == null ? undefined : this.#mergeElements(schema, before, workingLists(before));
        if (before == null)
            return this.#mergeElements(schema, supplied, adopting(supplied, [...supplied]));
        const directive = listDirective(supplied);
        if (directive === 'delete')
            return undefined;
        const patch = withoutListDirective(supplied);
        if (directive === 'replace')
            return this.#mergeElements(schema, supplied, adopting(supplied, patch));
        return this.#mergeElements(schema, before, workingLists(before, supplied, patch), supplied);
    }
    /** Merges two lists element by element: those of the patch first, in its order, then the rest. */
    #mergeElements(schema, original, work, supplied) {
        const keys = schema.mergeKeys === undefined || schema.mergeKeys.length === 0 ? [''] : schema.mergeKeys;
        if (work.patch === undefined && areDistinct(original, keys))
            return this.#mergeEach(schema, original);
        const observed = observedKeys([work.patch, work.target === work.patch ? undefined : work.target], keys);
        const merged = [];
        let used = { keys, values: [] };
        for (const values of observed) {
            used = usedKeys(observed, values, keys);
            const element = this.#mergeElement(schema.elements(), work, used);
            if (associative_list_isNothing(element))
                setElement(work.target, undefined, used.keys, used.values);
            else
                setElement(merged, element, used.keys, used.values);
        }
        if (observed.length > 0)
            appendElements(merged, work.target, used.keys);
        return this.#listOf(original, observed.length > 0 ? merged : work.target, work, supplied);
    }
    /** A list that no patch touches: each element for itself. */
    #mergeEach(schema, list) {
        let result = list;
        for (const [index, element] of list.entries()) {
            if (!(0,model_value/* isMapping */.pi)(element))
                continue;
            const after = this.mergeMapping(schema.elements(), element, undefined, undefined);
            if (after === element)
                continue;
            result = (0,provenance/* edit */.hc)(this.#context.owner, result);
            (0,provenance/* put */.yJ)(result, index, after);
        }
        return result;
    }
    #mergeElement(schema, work, used) {
        const given = usedKeys([used.values], used.values, used.keys);
        const before = findElement(work.target, given.keys, given.values);
        const supplied = findElement(work.patch, given.keys, given.values);
        let element;
        if ((0,model_value/* isMapping */.pi)(supplied) && (before === undefined || (0,model_value/* isMapping */.pi)(before))) {
            element = this.#mergePair(schema, work, before, supplied);
        }
        else {
            element = before === supplied ? before : this.#merge(schema, before, supplied);
            swap(work, supplied ?? before, element);
        }
        return this.#withKeys(element, work, used);
    }
    #mergePair(schema, work, before, supplied) {
        const directive = before === undefined ? quietDirective(supplied) : mappingDirective(supplied);
        // A directive is followed once, even where the element is found again under other values.
        const patch = directive === undefined ? supplied : withoutMappingDirective(supplied);
        swap(work, supplied, patch);
        if (directive === 'delete')
            return undefined;
        if (before === undefined || before === supplied || directive === 'replace') {
            const element = this.adoptMapping(schema, patch, undefined);
            swap(work, patch, element);
            return element;
        }
        const element = this.mergeMapping(schema, before, patch, undefined);
        swap(work, before, element);
        return element;
    }
    /** An element found by what others say of its keys says it, too. */
    #withKeys(element, work, used) {
        if (!(0,model_value/* isMapping */.pi)(element) || associative_list_isNothing(element))
            return element;
        let result = element;
        for (const [index, key] of used.keys.entries()) {
            const value = used.values[index];
            if (Object.hasOwn(result, key) || value === undefined || value === '')
                continue;
            result = (0,provenance/* edit */.hc)(this.#context.owner, result);
            (0,provenance/* put */.yJ)(result, key, untyped(value));
        }
        swap(work, element, result);
        return result;
    }
    #listOf(original, elements, work, supplied) {
        if (elements.length === original.length && elements.every((element, index) => element === original[index])) {
            return original;
        }
        return (0,provenance/* arrange */.NL)(this.#context.owner, original, elements.map((value) => {
            const place = supplied === undefined ? undefined : work.places.get(value);
            if (supplied !== undefined && place !== undefined)
                return { value, step: this.#context.step(supplied, place) };
            const before = original.indexOf(value);
            return before < 0 ? { value } : { value, place: before };
        }));
    }
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/target.js




/** The resources that a target selects. Raises `Failure`. */
function target_select(work, target) {
    const matches = createSelector(target);
    // The kind tells most resources apart, and costs the least to look at.
    const isKind = anchored(target.kind);
    return work.map.records.filter((record) => record.value !== undefined && isKind(record.gvk.kind) && matches(candidateOf(record)));
}
function candidateOf(record) {
    const original = originalId(record);
    const { group, version, kind } = record.gvk;
    return {
        group,
        version,
        kind,
        names: [original.name, record.name],
        namespaces: [original.namespace, effectiveNamespace(record.gvk, record.namespace)],
        get labels() {
            return metadataTexts(record, 'labels');
        },
        get annotations() {
            return metadataTexts(record, 'annotations');
        },
    };
}
/** Labels or annotations as texts. */
function metadataTexts(record, field) {
    const found = (0,model_value/* mappingAt */.oh)(record.value, 'metadata', field);
    const texts = new Map();
    if (found === undefined)
        return texts;
    for (const key of Object.keys(found))
        texts.set(key, (0,model_value/* scalarText */.ws)(found[key]) ?? 'null');
    return texts;
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/writing.js


/**
 * A function that says how the scalar at a key of a container of a resource was written in the document that it comes
 * from; `undefined` for what no document holds. Asked for rarely: only the text can tell, and it must be looked up.
 */
function writingIn(resource, textOf) {
    return (container, key) => {
        const slot = (0,provenance/* sourceSlot */.y2)(resource, { container, key });
        const text = slot === undefined ? undefined : textOf(slot.document.path);
        if (slot === undefined || text === undefined)
            return undefined;
        const known = writings.get(slot.container) ?? new Map();
        writings.set(slot.container, known);
        const writing = known.get(slot.key) ?? writingAt(slot, text);
        known.set(slot.key, writing);
        return writing;
    };
}
const writings = new WeakMap();
function writingAt(slot, text) {
    const isNull = slot.container[slot.key] === null;
    if (isNull && !mayBeAbsent(text, String(slot.key)))
        return 'plain';
    const { line, column } = (0,provenance/* placeOf */.$t)(slot);
    const rest = (0,util_text/* lineAt */.m)(text, line).slice(column - 1);
    if (isNull)
        return /^(?:[&!]\S*\s+)*(?:~|null|Null|NULL)/.test(rest) ? 'plain' : 'absent';
    return /^(?:[&!]\S*\s+)*["'|>]/.test(rest) ? 'quoted' : 'plain';
}
/**
 * The text of a null or boolean at a key of a container: `null`, `~` or nothing, `true` or `True`. As JSON writes it where
 * no document holds it.
 */
function wordText(resource, textOf, container, key) {
    const value = String(container[key]);
    const slot = (0,provenance/* sourceSlot */.y2)(resource, { container, key });
    const text = slot === undefined ? undefined : textOf(slot.document.path);
    if (slot === undefined || text === undefined)
        return value;
    if (value !== 'null' && !/\b(?:T(?:rue|RUE)|F(?:alse|ALSE))\b/.test(text))
        return value;
    const { line, column } = (0,provenance/* placeOf */.$t)(slot);
    const written = /^(?:[&!]\S*\s+)*([A-Za-z]+|~)/.exec((0,util_text/* lineAt */.m)(text, line).slice(column - 1))?.[1] ?? '';
    return written === '~' || written.toLowerCase() === value ? written : value === 'null' ? '' : value;
}
/**
 * A function that gives the comment behind a key of a container, or `undefined` where none of the documents has a
 * comment that speaks of merging, which is nearly always.
 */
function commentsIn(resource, textOf) {
    const documents = [resource.document, ...resource.contributors];
    if (!documents.some((document) => speaksOfMerging(document, textOf)))
        return undefined;
    return (container, key) => {
        const slot = (0,provenance/* sourceSlot */.y2)(resource, { container, key });
        if (slot === undefined)
            return undefined;
        const { line } = (0,provenance/* placeOf */.$t)(slot, 'key');
        const text = (0,util_text/* lineAt */.m)(textOf(slot.document.path) ?? '', line);
        const start = text.indexOf('# {');
        return start < 0 ? undefined : text.slice(start);
    };
}
const speaking = new WeakMap();
function speaksOfMerging(document, textOf) {
    let speaks = speaking.get(document);
    if (speaks === undefined) {
        speaks = textOf(document.path)?.includes('"x-kubernetes-patch-strategy"') === true;
        speaking.set(document, speaks);
    }
    return speaks;
}
/** Whether a key has nothing behind it on some line: a quick look before the place of one is worked out. */
function mayBeAbsent(text, key) {
    const needle = `${key}:`;
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
        const end = text.indexOf('\n', at);
        const rest = text.slice(at + needle.length, end < 0 ? text.length : end).trim();
        if (rest === '' || rest.startsWith('#') || rest.startsWith('&') || rest.startsWith('!'))
            return true;
        if (rest.startsWith(',') || rest.startsWith('}'))
            return true;
    }
    return text.includes(`${key}"`) || text.includes(`${key}'`);
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/patches.js













/** Applies the entries of `patches`. Raises `Failure`. */
function applyPatches(work, entries, field = 'patches') {
    if (entries === undefined)
        return;
    // kustomize reads every patch before it applies the first.
    const loaded = entries.map((entry) => at(entrySlot(entry), () => loadPatch(work, entry, field)));
    entries.forEach((entry, index) => {
        at(entrySlot(entry), () => applyPatch(work, entry, loaded[index], field));
    });
}
/** Where an entry stands: its patch or path. */
function entrySlot(entry) {
    return slotOf(entry, entry.path ? 'path' : entry.patch ? 'patch' : (Object.keys(entry)[0] ?? 'patch'));
}
function loadPatch(work, entry, field) {
    const text = (entry.patch ?? '').trim();
    if (text === '' && !entry.path)
        throw new Failure('must specify one of patch and path in an entry of patches');
    if (text !== '' && entry.path)
        throw new Failure("patch and path can't be set at the same time");
    const source = entry.path
        ? fileSource(work, entry.path, slotOf(entry, 'path'), field)
        : inlineSource(work, text, slotOf(entry, 'patch'));
    return qualify(source);
}
/** Finds out which kind of patch a text is. */
function qualify(source) {
    const parsed = source.parse('manifest');
    const objects = parsed.problems.length === 0 ? readPatchObjects(parsed) : undefined;
    if (objects !== undefined && objects.length > 0)
        return { source, objects, operations: undefined };
    const operations = readOperations(source);
    // A text of nothing is a patch of either kind, which kustomize refuses.
    if (objects !== undefined && operations !== undefined) {
        throw new Failure(`illegally qualifies as both an SM and JSON patch: ${describe(source)}`);
    }
    if (objects !== undefined)
        return { source, objects, operations: undefined };
    if (operations === undefined)
        throw new Failure(`unable to parse SM or JSON patch from ${describe(source)}`);
    return { source, objects: undefined, operations };
}
function readPatchObjects(parsed) {
    try {
        return readObjects(parsed.documents);
    }
    catch (error) {
        if (error instanceof Failure)
            return undefined;
        throw error;
    }
}
function readOperations(source) {
    const parsed = source.parse('json');
    const [document] = parsed.documents;
    if (fatalProblem(parsed, 'json') !== undefined || document === undefined)
        return undefined;
    try {
        return { list: parseJsonPatch(document.value, source.text.trimStart()), document };
    }
    catch (error) {
        if (error instanceof Failure)
            return undefined;
        throw error;
    }
}
function describe(source) {
    const text = source.text.length > 200 ? `${source.text.slice(0, 200)}…` : source.text;
    return `[patch: ${JSON.stringify(text)}]`;
}
function inlineSource(work, text, slot) {
    const { repository } = work.site;
    const path = (0,provenance/* pathTo */.vs)(slot);
    return { slot, text, parse: (dialect) => repository.parseEmbedded(text, slot.document, path, dialect) };
}
function fileSource(work, path, slot, field) {
    const file = readFile(work, path, slot, field);
    return { slot, text: work.site.text(file), parse: (dialect) => work.site.repository.parse(file, dialect) };
}
function applyPatch(work, entry, patch, field) {
    if (patch.operations !== undefined) {
        if (entry.target === undefined)
            throw new Failure(`must specify a target for JSON patch ${describe(patch.source)}`);
        applyOperations(work, target_select(work, entry.target), patch.operations, { field, renames: true });
        return;
    }
    const objects = patch.objects ?? [];
    const options = {
        field,
        copies: entry.target !== undefined,
        mayRename: entry.options?.['allowNameChange'] === true,
        mayChangeKind: entry.options?.['allowKindChange'] === true,
    };
    if (entry.target === undefined) {
        mergeById(work, objects, options);
        return;
    }
    if (objects.length > 1) {
        throw new Failure('Multiple Strategic-Merge Patches in one `patches` entry is not allowed to set `patches.target` field');
    }
    const [object] = objects;
    if (object === undefined)
        return;
    const merge = merger(work, object, options);
    for (const record of target_select(work, entry.target))
        merge(record);
    work.map.dropDeleted();
    work.map.touch();
    work.map.assertDistinct();
}
/** Applies strategic merge patches, each to the one resource whose identity it bears. Raises `Failure`. */
function mergeById(work, objects, options) {
    for (const object of objects) {
        const { gvk, name, namespace } = newRecord(object.value, object.document, work.schema.registry);
        const record = at({ document: object.document, container: object.value, key: 'metadata' }, () => work.map.theOne({ gvk, name, namespace }), `no resource matches strategic merge patch "${idText(gvk, name, namespace)}": `);
        merger(work, object, options)(record);
    }
    work.map.dropDeleted();
    work.map.touch();
}
/** A function that merges one patch into resources. */
function merger(work, object, options) {
    const textOf = (path) => work.site.repository.text(path);
    const wordAt = (container, key) => wordText({ document: object.document, contributors: [] }, textOf, container, key);
    const patch = withoutIdentity(options.copies ? withTexts(object.value, wordAt) : object.value, options);
    const step = stepsOf(options.field, object.document);
    return (record) => {
        const target = record.value;
        if (target === undefined)
            return;
        const { name, namespace } = record;
        if (options.mayRename || options.mayChangeKind)
            storePreviousId(record);
        const merged = at({ document: object.document, container: object.value, key: 'kind' }, () => strategicMerge(target, patch, {
            schema: work.schema.merge,
            apiVersion: (0,model_value/* scalarText */.ws)(target['apiVersion']) ?? '',
            kind: record.gvk.kind,
            patchKind: (0,model_value/* scalarText */.ws)(object.value['kind']),
            owner: work.map.owner,
            step,
            written: writingIn(record, textOf),
            comment: commentsIn({ document: record.document, contributors: [...record.contributors, object.document] }, textOf),
        }));
        record.value = merged === undefined || Object.keys(merged).length === 0 ? undefined : merged;
        addContributor(record, object.document);
        addContributor(record, work.kustomization.document);
        // A patch that replaces all metadata takes the name with it.
        if (!options.mayRename)
            setMetadata(record, 'name', name, work.map.owner);
        setMetadata(record, 'namespace', namespace, work.map.owner);
        refreshIdentity(record, work.schema.registry);
    };
}
/** A patch whose labels and annotations are strings, and are left out where there are none. */
function withTexts(patch, wordAt) {
    const before = patch['metadata'];
    if (!(0,model_value/* isMapping */.pi)(before))
        return patch;
    const owner = {};
    let metadata = before;
    for (const field of ['labels', 'annotations']) {
        const pairs = Object.hasOwn(before, field) ? before[field] : undefined;
        if (pairs === null) {
            metadata = (0,provenance/* edit */.hc)(owner, metadata);
            delete metadata[field];
        }
        if (!(0,model_value/* isMapping */.pi)(pairs))
            continue;
        let texts = pairs;
        for (const key of Object.keys(pairs)) {
            const value = pairs[key];
            if (typeof value === 'string')
                continue;
            texts = (0,provenance/* edit */.hc)(owner, texts);
            (0,provenance/* put */.yJ)(texts, key, value === null || typeof value === 'boolean' ? wordAt(pairs, key) : ((0,model_value/* scalarText */.ws)(value) ?? ''));
        }
        const isEmpty = Object.keys(texts).length === 0;
        if (texts === pairs && !isEmpty)
            continue;
        metadata = (0,provenance/* edit */.hc)(owner, metadata);
        if (isEmpty)
            delete metadata[field];
        else
            (0,provenance/* put */.yJ)(metadata, field, texts);
    }
    if (metadata === before)
        return patch;
    const copy = (0,provenance/* edit */.hc)(owner, patch);
    (0,provenance/* put */.yJ)(copy, 'metadata', metadata);
    return copy;
}
/** A patch without what it may not change: group and version ever, kind and name unless the options allow it. */
function withoutIdentity(patch, options) {
    const owner = {};
    const copy = (0,provenance/* edit */.hc)(owner, patch);
    delete copy['apiVersion'];
    if (!options.mayChangeKind)
        delete copy['kind'];
    if (!(0,model_value/* isMapping */.pi)(patch['metadata']))
        return copy;
    const metadata = (0,provenance/* edit */.hc)(owner, patch['metadata']);
    if (!options.mayRename)
        delete metadata['name'];
    delete metadata['namespace'];
    if (Object.keys(metadata).length === 0)
        delete copy['metadata'];
    else
        copy['metadata'] = metadata;
    return copy;
}
function stepsOf(transformer, document) {
    return (container, key) => ({ transformer, from: { document, container, key } });
}
/** Applies a JSON patch to resources. Raises `Failure`. */
function applyOperations(work, records, operations, options) {
    const context = { owner: work.map.owner, step: stepsOf(options.field, operations.document) };
    for (const record of records) {
        if (record.value === undefined)
            continue;
        if (options.renames)
            storePreviousId(record);
        record.value = applyJsonPatch(record.value, operations.list, context);
        addContributor(record, operations.document);
        addContributor(record, work.kustomization.document);
        refreshIdentity(record, work.schema.registry);
    }
    work.map.touch();
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/legacy-patches.js










/** Applies `patchesStrategicMerge`: each entry is a path, or a patch itself. Raises `Failure`. */
function applyStrategicMerges(work, entries, field) {
    const objects = readStrategicMerges(work, entries, field);
    if (objects.length === 0) {
        throw new Failure(`patch appears to be empty; files=[${entries.map(({ value }) => value).join(' ')}]`);
    }
    mergeById(work, objects, { field, copies: true });
}
/** The patches that entries name, or are. Raises `Failure`. */
function readStrategicMerges(work, entries, field) {
    return entries.flatMap((entry) => at(entry.slot, () => readEntry(work, entry, field)));
}
/** The patches of a text that is nothing else. Raises `Failure`. */
function readInlineMerges(work, text, slot) {
    const parsed = work.site.repository.parseEmbedded(text, slot.document, (0,provenance/* pathTo */.vs)(slot));
    assertParsed(parsed, 'manifest');
    return readObjects(parsed.documents);
}
function readEntry(work, { value, slot }, field) {
    const inline = work.site.repository.parseEmbedded(value, slot.document, (0,provenance/* pathTo */.vs)(slot));
    if (inline.problems.length === 0 && inline.documents.some((document) => (0,model_value/* isMapping */.pi)(document.value))) {
        return readObjects(inline.documents);
    }
    const file = readFile(work, value, slot, field);
    return readObjects(work.site.parse(file, 'manifest').documents);
}
/** Applies `patchesJson6902`. Raises `Failure`. */
function applyLegacyJsonPatches(work) {
    for (const entry of work.kustomization.patchesJson6902 ?? []) {
        const slot = slotOf(entry, entry.path ? 'path' : 'patch');
        at(slot, () => {
            if (!entry.target?.name)
                throw new Failure('must specify the target name');
            applyLegacyJsonPatch(work, entry.target, entry, 'patchesJson6902');
        });
    }
}
/** Applies one JSON patch as a `PatchJson6902Transformer` does: unlike `patches`, it keeps no previous identity. */
function applyLegacyJsonPatch(work, target, entry, field, textField = 'patch') {
    if (!entry.path && !entry.patch)
        throw new Failure('empty file path and empty jsonOp');
    if (entry.path && entry.patch)
        throw new Failure('must specify a file path or jsonOp, not both');
    const { repository } = work.site;
    const slot = slotOf(entry, entry.path ? 'path' : textField);
    const file = entry.path ? readFile(work, entry.path, slot, field) : undefined;
    const text = file === undefined ? entry.patch : work.site.text(file);
    const parsed = file === undefined
        ? repository.parseEmbedded(text, slot.document, (0,provenance/* pathTo */.vs)(slot), 'json')
        : repository.parse(file, 'json');
    assertParsed(parsed, 'json');
    const [document] = parsed.documents;
    const list = document === undefined ? [] : parseJsonPatch(document.value, text);
    if (document === undefined || list.length === 0)
        throw new Failure('patch appears to be empty');
    applyOperations(work, target_select(work, target), { list, document }, { field, renames: false });
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/render/kustomize/hash.js





const LETTERS = { '0': 'g', '1': 'h', '3': 'k', a: 'm', e: 't' };
/**
 * The suffix that kustomize appends to the name of a generated ConfigMap or Secret: ten characters that stand for its
 * content. Raises `Failure` for other kinds, whose suffix depends on the layout of the text they were written in.
 */
function contentHash(resource) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(hashedContent(resource)).digest('hex');
    return digest.slice(0, 10).replace(/[013ae]/g, (digit) => LETTERS[digit] ?? digit);
}
/** The JSON text that is hashed. */
function hashedContent(resource) {
    const kind = (0,model_value/* stringAt */.bX)(resource, 'kind') ?? '';
    if (kind !== 'ConfigMap' && kind !== 'Secret') {
        throw new Failure(`a name suffix hash of kind ${kind} is not reproduced`, { code: 'unsupported' });
    }
    const optional = kind === 'ConfigMap' ? 'binaryData' : 'stringData';
    const members = [
        ['kind', goString(kind)],
        // kustomize looks for a field called "metadata/name", which there is not.
        ['name', fieldContent(resource, 'metadata/name')],
        ['data', fieldContent(resource, 'data')],
    ];
    if (kind === 'Secret')
        members.push(['type', fieldContent(resource, 'type')]);
    if (Object.hasOwn(resource, optional) && typeof resource[optional] === 'object' && resource[optional] !== null) {
        members.push([optional, fieldContent(resource, optional)]);
    }
    return objectText(members);
}
function fieldContent(resource, field) {
    if (!Object.hasOwn(resource, field))
        return '""';
    const value = resource[field];
    if ((0,model_value/* isMapping */.pi)(value))
        return goJson(value);
    return (0,model_value/* isSequence */.wZ)(value) ? 'null' : goString(nodeText(value));
}
/** JSON as Go's encoding/json writes it: keys in byte order, characters special to HTML escaped. */
function goJson(value) {
    if ((0,model_value/* isMapping */.pi)(value)) {
        return objectText(Object.keys(value).map((key) => [key, goJson(value[key])]));
    }
    if ((0,model_value/* isSequence */.wZ)(value))
        return `[${value.map(goJson).join(',')}]`;
    if (typeof value === 'string')
        return goString(value);
    if (value instanceof model_value/* Literal */.uS) {
        return value.kind === 'timestamp' ? goString(String(value.value)) : goNumber(Number(value.value));
    }
    return typeof value === 'number' ? goNumber(value) : String(value);
}
function objectText(members) {
    const sorted = members.toSorted(([a], [b]) => external_node_buffer_.Buffer.compare(external_node_buffer_.Buffer.from(a), external_node_buffer_.Buffer.from(b)));
    return `{${sorted.map(([key, text]) => `${goString(key)}:${text}`).join(',')}}`;
}
function goNumber(value) {
    if (!Number.isFinite(value))
        throw new Failure(`json: unsupported value: ${value}`);
    return JSON.stringify(value);
}
function goString(text) {
    return JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/names.js







/** Kinds whose names mean something and are left alone. */
const UNTOUCHED = [
    { kind: 'CustomResourceDefinition' },
    { group: 'apiregistration.k8s.io', kind: 'APIService' },
    { kind: 'Namespace' },
];
/** Puts a prefix or suffix to the names of all resources, and to further fields that the specs name. */
function affixNames(work, side, affix, specs, step) {
    if (affix === '')
        return;
    const { owner } = work.map;
    const set = (value) => {
        const text = (0,model_value/* scalarText */.ws)(value);
        if (text === undefined)
            throw new Failure('expected a string');
        return side === 'prefix' ? affix + text : text + affix;
    };
    for (const record of work.map.records) {
        const { gvk } = originalId(record);
        if (record.value === undefined || UNTOUCHED.some((filter) => isSelected(gvk, filter)))
            continue;
        for (const spec of specs.of(gvk)) {
            if (spec.path === 'metadata/name') {
                if (side === 'prefix')
                    record.prefixes = [...record.prefixes, affix];
                else
                    record.suffixes = [...record.suffixes, affix];
                storePreviousId(record);
            }
            update(record, writeField(record.value, spec, { owner, creates: undefined, set, step }), work.kustomization);
        }
        refreshIdentity(record, work.schema.registry);
    }
    work.map.touch();
}
/** Appends the hash of their content to the names of generated resources. */
function appendHashes(records, owner) {
    for (const record of records) {
        if (!record.hashed || record.value === undefined)
            continue;
        const hash = contentHash(record.value);
        storePreviousId(record);
        setMetadata(record, 'name', `${record.name}-${hash}`, owner);
    }
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/namespace.js







const METADATA_NAMESPACE = fieldSpec({}, 'metadata/namespace', true);
/** Sets the namespace of all resources. Raises `Failure` where two become one. */
function setNamespace(work, options) {
    if (options.namespace === '')
        return;
    for (const record of work.map.records) {
        if (record.value === undefined)
            continue;
        storePreviousId(record);
        update(record, moveRecord(record, work.map.owner, options), work.kustomization);
        refreshIdentity(record, work.schema.registry);
    }
    work.map.touch();
    assertNoConflict(work.map.records);
}
/** One resource with its namespace set: itself where nothing changed. */
function moveRecord(record, owner, options) {
    const writer = {
        owner,
        creates: 'scalar',
        step: options.step,
        set: (value) => (options.unsetOnly && value !== '' && value !== null ? value : options.namespace),
    };
    let value = record.value;
    if (!record.gvk.clusterScoped)
        value = writeField(value, METADATA_NAMESPACE, writer);
    const isBinding = record.gvk.kind === 'RoleBinding' || record.gvk.kind === 'ClusterRoleBinding';
    if (isBinding)
        value = moveSubjects(value, options, writer);
    for (const spec of options.specs.of(record.gvk)) {
        if (spec.path === 'metadata/namespace' || (isBinding && spec.path.startsWith('subjects')))
            continue;
        // Other groups have kinds called Namespace too.
        if (spec.path === 'metadata/name' && spec.kind === 'Namespace' && record.gvk.group !== '')
            continue;
        value = writeField(value, spec, writer);
    }
    return value;
}
/** The subjects of a binding that are moved: by default those that are named `default`. */
function moveSubjects(binding, options, writer) {
    const { owner, step } = writer;
    const mode = options.subjects ?? 'defaultOnly';
    const subjects = Object.hasOwn(binding, 'subjects') ? binding['subjects'] : undefined;
    if (mode === 'none' || subjects === undefined || subjects === null)
        return binding;
    if (!Array.isArray(subjects))
        throw new Failure('subjects of a binding are no list');
    let list = subjects;
    subjects.forEach((subject, index) => {
        if (!(0,model_value/* isMapping */.pi)(subject))
            return;
        const applies = mode === 'allServiceAccounts' ? subject['kind'] === 'ServiceAccount' : subject['name'] === 'default';
        if (!applies)
            return;
        const before = Object.hasOwn(subject, 'namespace') ? subject['namespace'] : '';
        const after = writer.set(before);
        if (after === before)
            return;
        const copy = (0,provenance/* edit */.hc)(owner, subject);
        (0,provenance/* put */.yJ)(copy, 'namespace', after, step);
        list = (0,provenance/* edit */.hc)(owner, list);
        (0,provenance/* put */.yJ)(list, index, copy);
    });
    if (list === subjects)
        return binding;
    const copy = (0,provenance/* edit */.hc)(owner, binding);
    (0,provenance/* put */.yJ)(copy, 'subjects', list);
    return copy;
}
function assertNoConflict(records) {
    const seen = new Set();
    for (const record of records) {
        if (record.value === undefined)
            continue;
        const id = `${gvkText(record.gvk)}|${effectiveNamespace(record.gvk, record.namespace)}|${record.name}`;
        if (seen.has(id))
            throw new Failure(`namespace transformation produces ID conflict: ${recordText(record)}`);
        seen.add(id);
    }
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/field-path.js
/**
 * Splits a path at a delimiter. A backslash before a delimiter makes it part of a name; one delimiter in front is
 * ignored (`/a/b`). As PathSplitter of kyaml.
 */
function splitPath(path, delimiter) {
    const pieces = path.split(delimiter);
    if (pieces.length > 1 && pieces[0] === '')
        pieces.shift();
    const parts = [];
    let open = '';
    for (const [index, piece] of pieces.entries()) {
        if (piece.endsWith('\\') && index < pieces.length - 1) {
            open += piece.slice(0, -1) + delimiter;
        }
        else {
            parts.push(open + piece);
            open = '';
        }
    }
    return parts;
}
/**
 * Splits the path of a replacement at its dots: `[name=a.b]` selects elements and stays whole, `[a.b/c]` is a key that
 * has dots. As SmarterPathSplitter of kyaml.
 */
function splitFieldPath(path) {
    const parts = [];
    const pieces = splitPath(path, '.');
    for (let index = 0; index < pieces.length; index++) {
        const first = pieces[index];
        if (!first.startsWith('[') || first.endsWith(']')) {
            parts.push(first);
            continue;
        }
        const bracketed = [first];
        while (index < pieces.length - 1) {
            index++;
            bracketed.push(pieces[index]);
            if (pieces[index]?.endsWith(']'))
                break;
        }
        const text = bracketed.join('.');
        parts.push(text.includes('=') ? text : withoutBrackets(text));
    }
    return parts;
}
function withoutBrackets(text) {
    let start = 0;
    let end = text.length;
    while (start < end && (text[start] === '[' || text[start] === ']'))
        start++;
    while (end > start && (text[end - 1] === '[' || text[end - 1] === ']'))
        end--;
    return text.slice(start, end);
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/replacement-path.js





/**
 * The way to the field that a source's path leads to: names, indexes from 0, `-` for the last element, `[key=value]` for the first
 * element that is equal. Raises `Failure` where the path goes through something of another kind.
 */
function lookUp(root, path) {
    const way = [];
    let value = root;
    for (const part of path.map((each) => each.trim()).filter((each) => each !== '')) {
        const step = stepInto(value, part);
        if (step === undefined)
            return undefined;
        way.push(step.key);
        value = step.value;
    }
    return way;
}
function stepInto(value, part) {
    const index = replacement_path_indexOf(part);
    if (index !== undefined && index < 0)
        throw new Failure(`array index ${index} cannot be negative`);
    if (index !== undefined || part === '-') {
        const list = elementsOf(value);
        const at = index ?? list.length - 1;
        return at in list ? { key: at, value: list[at] } : undefined;
    }
    if (part === '*')
        throw new Failure('wildcard is not supported in PathGetter');
    if (!isBracketed(part))
        return member(value, part);
    const [key, text] = keyAndValue(part);
    const list = elementsOf(value);
    const at = list.findIndex((element) => key === ''
        ? nodeText(element) === text
        : (0,model_value/* isMapping */.pi)(element) && Object.hasOwn(element, key) && nodeText(element[key]) === text);
    return at < 0 ? undefined : { key: at, value: list[at] };
}
function member(value, key) {
    if (value === null)
        return undefined;
    if (!(0,model_value/* isMapping */.pi)(value))
        wrongKind('MappingNode', value);
    return Object.hasOwn(value, key) ? { key, value: value[key] } : undefined;
}
/** The number that a part is, as Go's Atoi reads it. */
function replacement_path_indexOf(part) {
    return /^[-+]?[0-9]{1,15}$/.test(part) ? Number(part) : undefined;
}
function isBracketed(part) {
    return part.startsWith('[') && part.endsWith(']');
}
function keyAndValue(part) {
    const text = part.slice(1, -1);
    const equals = text.indexOf('=');
    if (equals < 0) {
        throw new Failure('list path element must contain fieldName=fieldValue for element to match');
    }
    return [text.slice(0, equals), text.slice(equals + 1)];
}
function elementsOf(value) {
    if (value === null)
        return [];
    if (!(0,model_value/* isSequence */.wZ)(value))
        wrongKind('SequenceNode', value);
    return value;
}
/**
 * The fields that a target's path leads to, below `holder.root`: names, indexes, `*` for every element of a list,
 * `[key=pattern]` for the elements whose member a regular expression matches. With `creating`, fields that are missing
 * are made: the last one of that kind. Raises `Failure`.
 */
function fieldsToWrite(holder, path, owner, creating) {
    return new TargetFinder(path, owner, creating).find({ container: holder, key: 'root', created: false }, 0);
}
class TargetFinder {
    #path;
    #owner;
    #creating;
    constructor(path, owner, creating) {
        this.#path = path;
        this.#owner = owner;
        this.#creating = creating;
    }
    find(target, depth) {
        const part = this.#path[depth];
        if (part === undefined)
            return [target];
        const index = replacement_path_indexOf(part);
        if (index !== undefined && index >= 0)
            return this.#findIndex(target, index, depth);
        if (isBracketed(part))
            return this.#findMatching(target, part, depth);
        if (part === '*') {
            const list = this.#list(target);
            return list.flatMap((_, at) => this.find({ container: list, key: at, created: false }, depth + 1));
        }
        return this.#findMember(target, part, depth);
    }
    #findMember(target, key, depth) {
        const mapping = this.#mapping(target);
        const missing = !Object.hasOwn(mapping, key);
        if (missing && this.#creating === undefined)
            return [];
        if (missing)
            Object.defineProperty(mapping, key, writable(this.#newNode(depth + 1)));
        return this.find({ container: mapping, key, created: missing && this.#isScalarEnd(depth + 1) }, depth + 1);
    }
    #findIndex(target, index, depth) {
        const list = this.#list(target);
        const missing = list.length === index && this.#creating !== undefined;
        if (missing)
            list.push(this.#newNode(depth + 1));
        if (index >= list.length) {
            throw new Failure(`index ${index} specified but only ${list.length} elements found`);
        }
        return this.find({ container: list, key: index, created: missing && this.#isScalarEnd(depth + 1) }, depth + 1);
    }
    #findMatching(target, part, depth) {
        const [key, pattern] = keyAndValue(part);
        const list = this.#list(target);
        const found = this.#matching(list, key, pattern, depth);
        if (found.length > 0 || this.#creating === undefined)
            return found;
        const value = untyped(pattern);
        list.push(key === '' ? value : (0,provenance/* create */.vt)(this.#owner, { [key]: value }));
        const made = this.#matching(list, key, pattern, depth);
        if (made.length === 0)
            throw new Failure(`the element made for "${part}" does not match it`);
        return made;
    }
    #matching(list, key, pattern, depth) {
        let expression;
        return list.flatMap((element, at) => {
            expression ??= compilePattern(pattern);
            const found = { container: list, key: at, created: false };
            if (key === '')
                return expression.matcher(written(element)).find() ? [found] : [];
            if (!(0,model_value/* isMapping */.pi)(element) || !Object.hasOwn(element, key))
                return [];
            return expression.matcher(written(element[key])).find() ? this.find(found, depth + 1) : [];
        });
    }
    /** What is put where the path goes on through nothing. */
    #newNode(depth) {
        const next = this.#path[depth] ?? '';
        const index = replacement_path_indexOf(next);
        if (isBracketed(next) || (index !== undefined && index >= 0))
            return (0,provenance/* create */.vt)(this.#owner, []);
        if (next !== '' || this.#creating === 'mapping')
            return (0,provenance/* create */.vt)(this.#owner, {});
        return this.#creating === 'list' ? (0,provenance/* create */.vt)(this.#owner, []) : '';
    }
    #isScalarEnd(depth) {
        return depth >= this.#path.length && this.#creating === 'scalar';
    }
    #list({ container, key }) {
        const value = container[key];
        // What is made below a null is lost with it.
        if (value === null)
            return (0,provenance/* create */.vt)(this.#owner, []);
        if (!(0,model_value/* isSequence */.wZ)(value))
            wrongKind('SequenceNode', value);
        return (0,provenance/* editChild */.N6)(this.#owner, container, key);
    }
    #mapping({ container, key }) {
        const value = container[key];
        if (value === null)
            return (0,provenance/* create */.vt)(this.#owner, {});
        if (!(0,model_value/* isMapping */.pi)(value))
            wrongKind('MappingNode', value);
        return (0,provenance/* editChild */.N6)(this.#owner, container, key);
    }
}
function writable(value) {
    return { value, configurable: true, enumerable: true, writable: true };
}
/** A value as it would be written in YAML, which is what patterns are matched against. */
function written(value) {
    if (typeof value === 'string')
        return needsQuotes(value) ? JSON.stringify(value) : value;
    if ((0,model_value/* isMapping */.pi)(value) || (0,model_value/* isSequence */.wZ)(value))
        return JSON.stringify(value);
    return nodeText(value);
}
/** A text in the place of a scalar, whose type stays. Raises `Failure` where the text is no such value. */
function retyped(before, text) {
    const type = replacement_path_typeOf(before);
    if (type === 'str')
        return text;
    const after = untyped(text);
    const found = replacement_path_typeOf(after);
    if (found === type || (type === 'float' && found === 'int'))
        return after;
    throw new Failure(`yaml: cannot decode a !!${found} as a !!${type}`);
}
function replacement_path_typeOf(value) {
    if (typeof value === 'string')
        return 'str';
    if (typeof value === 'boolean')
        return 'bool';
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'int' : 'float';
    return value instanceof model_value/* Literal */.uS ? value.kind : 'null';
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/replacement.js










const DEFAULT_PATH = 'metadata.name';
/**
 * Copies fields between resources as kustomize 5.5 does. Records that change get an edited copy of their value; whoever
 * calls reads their identities again. Raises `Failure`.
 */
function replaceFields(replacements, records, owner) {
    const run = { owner, made: new MadeFields(), copied: 0 };
    for (const replacement of replacements) {
        if (replacement.source === undefined || replacement.targets === undefined) {
            throw new Failure('replacements must specify a source and at least one target');
        }
        const value = at(slotOf(replacement, 'source'), () => sourceValue(replacement.source ?? {}, records));
        for (const target of replacement.targets) {
            at(slotOf(target, 'select'), () => {
                for (const record of records)
                    if (isTarget(record, target))
                        writeTarget(record, target, value, run);
            });
        }
    }
}
/** What replacements may copy in one go: far more than anybody does. */
const replacement_MAX_COPIED = 1_000_000;
/** Fields that a replacement made: their text decides of which type they are, as often as it changes. */
class MadeFields {
    #keys = new WeakMap();
    has({ container, key, created }) {
        return created || this.#keys.get(container)?.has(key) === true;
    }
    add({ container, key }) {
        const keys = this.#keys.get(container) ?? new Set();
        this.#keys.set(container, keys.add(key));
    }
}
function sourceValue(source, records) {
    const matches = records.filter((record) => hasSelectedId(record, source));
    const described = [idText(source, source.name ?? '', source.namespace ?? ''), source.fieldPath, optionsText(source)]
        .filter((part) => part !== undefined && part !== '')
        .join(':');
    if (matches.length > 1)
        throw new Failure(`multiple matches for selector ${described}`);
    const [record] = matches;
    if (record?.value === undefined)
        throw new Failure(`nothing selected by ${described}`);
    const fieldPath = source.fieldPath || DEFAULT_PATH;
    const path = at(slotOf(source, 'fieldPath'), () => lookUp(record.value, splitFieldPath(fieldPath)), 'error looking up replacement source: ');
    const value = path === undefined ? undefined : (0,model_value/* valueAt */.fK)(record.value, path);
    if (path === undefined || value === undefined || replacement_isEmpty(value)) {
        const id = idText(source, source.name ?? '', source.namespace ?? '');
        throw new Failure(`fieldPath \`${fieldPath}\` is missing for replacement source ${id}`);
    }
    return { path, piece: pickedPiece(value, source.options, record.gvk.kind), record };
}
function optionsText({ options }) {
    if (options === undefined || (!options.delimiter && options.create !== true))
        return '';
    return `${options.delimiter ?? ''}(${options.index ?? 0}), create=${options.create === true}`;
}
function replacement_isEmpty(value) {
    return value === null || ((0,model_value/* isContainer */.u_)(value) && Object.keys(value).length === 0);
}
function pickedPiece(value, options, kind) {
    if (!options?.delimiter)
        return undefined;
    if ((0,model_value/* isContainer */.u_)(value))
        throw new Failure('delimiter option can only be used with scalar nodes');
    const index = options.index ?? 0;
    const piece = nodeText(value).split(options.delimiter)[index];
    if (piece !== undefined)
        return piece;
    const shown = kind === 'Secret' ? '(a value of a Secret)' : nodeText(value);
    throw new Failure(`options.index ${index} is out of bounds for value ${shown}`);
}
/** Whether one of a resource's identities, present or past, is selected by equality. */
function hasSelectedId(record, selector) {
    const { value } = record;
    if (value === undefined)
        return false;
    const metadata = (0,model_value/* mappingAt */.oh)(value, 'metadata');
    const { group, version } = record.gvk;
    const current = {
        kind: nodeText(value['kind']),
        name: nodeText(metadata?.['name']),
        // kustomize forgets here that some kinds have no namespace.
        namespace: nodeText(metadata?.['namespace']) || 'default',
    };
    const previous = record.previous.map(({ gvk, name, namespace }) => ({ kind: gvk.kind, name, namespace }));
    return [current, ...previous].some(({ kind, name, namespace }) => isSelected({ group, version, kind }, selector) &&
        (!selector.name || selector.name === name) &&
        (!selector.namespace || selector.namespace === namespace));
}
function isTarget(record, target) {
    if (target.select === undefined)
        throw new Failure('target must specify resources to select');
    if (record.value === undefined || !hasSelectedLabels(record.value, target.select))
        return false;
    for (const reject of target.reject ?? []) {
        const byLabels = Boolean(reject.annotationSelector || reject.labelSelector);
        if (byLabels && hasSelectedLabels(record.value, reject))
            return false;
    }
    return hasSelectedId(record, target.select) && !(target.reject ?? []).some((reject) => isRejected(record, reject));
}
function isRejected(record, reject) {
    const { group, version, kind, name, namespace } = reject;
    return Boolean(group || version || kind || name || namespace) && hasSelectedId(record, reject);
}
function hasSelectedLabels(value, { annotationSelector, labelSelector }) {
    return ((!annotationSelector || parseLabelSelector(annotationSelector)(replacement_metadataTexts(value, 'annotations'))) &&
        (!labelSelector || parseLabelSelector(labelSelector)(replacement_metadataTexts(value, 'labels'))));
}
function replacement_metadataTexts(value, field) {
    return new Map(Object.entries((0,model_value/* mappingAt */.oh)(value, 'metadata', field) ?? {}).map(([key, text]) => [key, nodeText(text)]));
}
function writeTarget(record, target, source, run) {
    const paths = target.fieldPaths === undefined || target.fieldPaths.length === 0 ? undefined : target.fieldPaths;
    const root = { root: (0,provenance/* edit */.hc)(run.owner, record.value) };
    record.value = root['root'];
    for (const [index, fieldPath] of (paths ?? [DEFAULT_PATH]).entries()) {
        const slot = paths === undefined ? slotOf(target, 'select') : slotOf(paths, index);
        at(slot, () => {
            for (const field of fieldsAt(root, fieldPath, target.options, source, run.owner)) {
                replacement_writeField(field, target.options, source, slot, run);
                // Annotations are strings, an empty one too.
                const annotations = (0,model_value/* mappingAt */.oh)(root, 'root', 'metadata', 'annotations');
                if (annotations === field.container && annotations[field.key] === null)
                    (0,provenance/* put */.yJ)(annotations, field.key, '');
            }
        });
        addContributor(record, slot.document);
    }
    addContributor(record, source.record.document);
    if (nodeText((0,model_value/* mappingAt */.oh)(record.value, 'metadata')?.['name']) === '') {
        throw new Failure(`missing metadata.name in object ${record.gvk.kind}`);
    }
}
function fieldsAt(root, fieldPath, options, source, owner) {
    const create = options?.create === true;
    const missing = `unable to find ${create ? 'or create ' : ''}field ${JSON.stringify(fieldPath)} in replacement target`;
    const value = (0,model_value/* valueAt */.fK)(source.record.value, source.path);
    const kind = (0,model_value/* isMapping */.pi)(value) ? 'mapping' : (0,model_value/* isSequence */.wZ)(value) ? 'list' : 'scalar';
    let fields;
    try {
        fields = fieldsToWrite(root, splitFieldPath(fieldPath), owner, create ? kind : undefined);
    }
    catch (error) {
        if (!(error instanceof Failure))
            throw error;
        throw new Failure(`${missing}: ${error.message}`, { code: error.code });
    }
    if (fields.length === 0)
        throw new Failure(missing);
    return fields;
}
function replacement_writeField(field, options, { path, piece, record }, slot, run) {
    const { container, key } = field;
    const before = container[key];
    const source = (0,model_value/* valueAt */.fK)(record.value, path) ?? null;
    let text = piece ?? nodeText(source);
    if (options?.delimiter) {
        if ((0,model_value/* isContainer */.u_)(before))
            throw new Failure('delimiter option can only be used with scalar nodes');
        text = insertPiece(field.created ? '' : nodeText(before), text, options.delimiter, options.index ?? 0);
    }
    let after;
    if ((0,model_value/* isContainer */.u_)(before))
        after = piece === undefined ? snapshot(source, run) : retyped(source, piece);
    else if (run.made.has(field)) {
        after = untyped(text);
        run.made.add(field);
    }
    else
        after = retyped(before, text);
    // Both what asked for the write and what supplied the value.
    (0,provenance/* put */.yJ)(container, key, after, { transformer: 'replacements', from: slot });
    const holder = (0,model_value/* valueAt */.fK)(record.value, path.slice(0, -1));
    const from = { document: record.document, container: holder, key: path.at(-1) };
    (0,provenance/* put */.yJ)(container, key, after, { transformer: 'replacements', from });
}
/** A copy of its own, since the original may change later. */
function snapshot(value, run) {
    if (++run.copied > replacement_MAX_COPIED)
        throw new Failure('the replacements copy too much', { code: 'limit' });
    if (!(0,model_value/* isContainer */.u_)(value))
        return value;
    const copy = (0,provenance/* edit */.hc)({}, value);
    for (const key of Object.keys(copy)) {
        if ((0,model_value/* isContainer */.u_)(copy[key]))
            copy[key] = snapshot(copy[key], run);
    }
    return copy;
}
/** Puts a piece into a delimited text: in front for an index below 0, behind for one beyond the end. */
function insertPiece(text, piece, delimiter, index) {
    const pieces = text.split(delimiter);
    if (index < 0)
        pieces.unshift(piece);
    else if (index >= pieces.length)
        pieces.push(piece);
    else
        pieces[index] = piece;
    return pieces.join(delimiter);
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/replacements.js







/** Copies fields between resources as the entries say. Raises `Failure`. */
function replaceValues(work, entries, field) {
    const replacements = entries.flatMap((entry) => {
        if (!entry.path)
            return [entry];
        const slot = slotOf(entry, 'path');
        if (entry.source !== undefined || (entry.targets ?? []).length > 0) {
            throw new Failure('cannot specify both path and inline replacement', { slot });
        }
        return readReplacements(work, entry, field);
    });
    const { records, owner } = work.map;
    const before = records.map((record) => record.value);
    replaceFields(replacements, records, owner);
    records.forEach((record, index) => {
        if (record.value === before[index])
            return;
        addContributor(record, work.kustomization.document);
        refreshIdentity(record, work.schema.registry);
    });
    work.map.touch();
}
function readReplacements(work, entry, field) {
    const slot = slotOf(entry, 'path');
    const file = readFile(work, entry.path, slot, field);
    return at(slot, () => {
        const [document] = work.site.parse(file, 'json').documents;
        const value = document?.value;
        if (document === undefined || (!(0,model_value/* isMapping */.pi)(value) && !Array.isArray(value))) {
            throw new Failure('unsupported replacement type encountered within replacement path');
        }
        const shape = { fields: REPLACEMENT_FIELDS };
        const root = { document, container: { document: value }, key: 'document' };
        const decoded = decode(value, Array.isArray(value) ? { list: shape } : shape, root, {
            lenient: true,
            coerces: true,
        });
        return (Array.isArray(value) ? decoded : [decoded]);
    });
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/replicas.js





/** Sets the number of replicas of the workloads of a name. Raises `Failure` where there is none. */
function setReplicas(work, entry, specs) {
    const { owner } = work.map;
    const count = entry.count ?? 0;
    const from = step('replicas', slotOf(entry, 'count'));
    // A number that is quoted in the target stays quoted.
    const set = (value) => (typeof value === 'string' && value !== '' ? String(count) : count);
    let found = false;
    for (const spec of specs.list) {
        for (const record of work.map.records) {
            if (record.value === undefined)
                continue;
            const ids = [...record.previous, { gvk: record.gvk, name: record.name }];
            if (!ids.some((id) => id.name === entry.name && isSelected(id.gvk, spec)))
                continue;
            found = true;
            if (!isSelected(record.gvk, spec))
                continue;
            update(record, writeField(record.value, spec, { owner, creates: 'scalar', set, step: from }), work.kustomization);
        }
    }
    if (found)
        return;
    const types = specs.list.map(gvkText).join(' ');
    const name = entry.name ?? '';
    throw new Failure(`resource with name ${name} does not match a config with the following GVK [${types}]`);
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/transform.js













/** Runs the transformers that fields of the kustomization configure, in kustomize's order. Raises `Failure`. */
function transform(work) {
    const { kustomization, config } = work;
    const run = (kind, field, action, times = 1) => {
        at(kustomization.slot(field), action);
        work.map.dropDeleted();
        for (let time = 0; time < times; time++)
            recordTransformation(work, kind);
    };
    if (kustomization.has('patchesStrategicMerge')) {
        run('PatchStrategicMergeTransformer', 'patchesStrategicMerge', () => applyStrategicMerges(work, placed(kustomization.patchesStrategicMerge), 'patchesStrategicMerge'));
    }
    if (kustomization.has('patches')) {
        const { patches = [] } = kustomization;
        run('PatchTransformer', 'patches', () => applyPatches(work, patches), patches.length);
    }
    if (kustomization.namespace) {
        const { namespace } = kustomization;
        run('NamespaceTransformer', 'namespace', () => setNamespace(work, {
            namespace,
            specs: config.namespace,
            step: step('namespace', kustomization.slot('namespace')),
        }));
    }
    for (const [field, side, kind, specs] of [
        ['namePrefix', 'prefix', 'PrefixTransformer', config.namePrefix],
        ['nameSuffix', 'suffix', 'SuffixTransformer', config.nameSuffix],
    ]) {
        const affix = kustomization[field];
        if (!affix)
            continue;
        run(kind, field, () => affixNames(work, side, affix, specs, step(field, kustomization.slot(field))));
    }
    for (const entry of kustomization.labels ?? []) {
        run('LabelTransformer', 'labels', () => addPairs(work, entry.pairs, labelSpecs(work, entry), 'labels'));
    }
    if (kustomization.has('commonLabels') || (kustomization.labels ?? []).length > 0) {
        run('LabelTransformer', 'commonLabels', () => addPairs(work, kustomization.commonLabels, config.commonLabels, 'commonLabels'));
    }
    if (kustomization.has('commonAnnotations')) {
        run('AnnotationsTransformer', 'commonAnnotations', () => addPairs(work, kustomization.commonAnnotations, config.commonAnnotations, 'commonAnnotations'));
    }
    if (kustomization.has('patchesJson6902')) {
        const { patchesJson6902 = [] } = kustomization;
        run('PatchJson6902Transformer', 'patchesJson6902', () => applyLegacyJsonPatches(work), patchesJson6902.length);
    }
    for (const entry of kustomization.replicas ?? []) {
        run('ReplicaCountTransformer', 'replicas', () => at(slotOf(entry, 'name'), () => setReplicas(work, entry, config.replicas)));
    }
    if (kustomization.images.length > 0) {
        const { images } = kustomization;
        run('ImageTagTransformer', 'images', () => updateImages(work, images, config.images), images.length);
    }
    if (kustomization.has('replacements')) {
        run('ReplacementTransformer', 'replacements', () => replaceValues(work, kustomization.replacements ?? [], 'replacements'));
    }
}
/** The fields that an entry of `labels` writes to. */
function labelSpecs(work, entry) {
    const own = new FieldSpecs(fieldSpecsOf(entry.fields));
    const { commonLabels, templateLabels, labels } = work.config;
    if (entry.includeSelectors)
        return own.merge(commonLabels.list).merge(labels.list);
    const withTemplates = entry.includeTemplates ? own.merge(templateLabels.list) : own;
    return withTemplates.merge([METADATA_LABELS]).merge(labels.list);
}
const METADATA_LABELS = fieldSpec({}, 'metadata/labels', true);
/** Field specs as a user writes them. */
function fieldSpecsOf(entries) {
    return (entries ?? []).map((entry) => fieldSpec(entry, entry.path ?? '', entry.create === true));
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/configurations.js








const SPECS = { list: FIELD_SPEC_SHAPE };
const LISTS = [
    'namePrefix',
    'nameSuffix',
    'namespace',
    'commonLabels',
    'labels',
    'templateLabels',
    'commonAnnotations',
    'varReference',
    'images',
    'replicas',
];
const CONFIG_SHAPE = {
    fields: {
        ...Object.fromEntries(LISTS.map((name) => [name, SPECS])),
        nameReference: {
            list: { fields: { group: 'string', version: 'string', kind: 'string', fieldSpecs: SPECS } },
        },
    },
};
/** The default field specs with those that `configurations` add. Raises `Failure`. */
function loadConfigurations(work) {
    const load = (config, entry) => at(entry.slot, () => mergeConfig(config, loadConfig(work, entry)));
    // What the files say comes first: a default spec that is wider than one of theirs is dropped.
    return mergeConfig(work.kustomization.configurations.reduce(load, EMPTY_CONFIG), DEFAULT_CONFIG);
}
function loadConfig(work, entry) {
    const { value, slot } = rootValue(work, entry, 'configurations');
    const fields = (decode(value, CONFIG_SHAPE, slot, { coerces: true }) ?? {});
    const lists = LISTS.map((name) => [name, new FieldSpecs([]).merge(fieldSpecsOf(fields[name]))]);
    const nameReference = (fields.nameReference ?? []).map(({ group, version, kind, fieldSpecs }) => {
        return { target: { group, version, kind }, referrers: new FieldSpecs([]).merge(fieldSpecsOf(fieldSpecs)) };
    });
    return { ...Object.fromEntries(lists), nameReference };
}
/** The first document of a file. */
function rootValue(work, entry, field) {
    const file = readFile(work, entry.value, entry.slot, field);
    const [document] = at(entry.slot, () => work.site.parse(file, 'json')).documents;
    const value = document?.value ?? null;
    return {
        value,
        slot: { document: document ?? entry.slot.document, container: { document: value }, key: 'document' },
    };
}
/** The field specs that the OpenAPI definitions of `crds` ask for. Raises `Failure`. */
function loadCrds(work) {
    return work.kustomization.crds.reduce((config, entry) => {
        const { value } = rootValue(work, entry, 'crds');
        return (0,model_value/* isMapping */.pi)(value) ? at(entry.slot, () => mergeConfig(config, configOfDefinitions(value))) : config;
    }, EMPTY_CONFIG);
}
function configOfDefinitions(definitions) {
    let config = EMPTY_CONFIG;
    for (const name of Object.keys(definitions).sort()) {
        const properties = propertiesOf(definitions, name);
        const isType = ['kind', 'apiVersion', 'metadata'].every((field) => Object.hasOwn(properties, field));
        if (!isType)
            continue;
        const found = { annotations: [], labels: [], names: [], references: [] };
        collect(definitions, name, { kind: name.split('.').at(-1) ?? '', path: [], seen: new Set([name]) }, found);
        config = mergeConfig(config, {
            ...EMPTY_CONFIG,
            commonAnnotations: new FieldSpecs(found.annotations),
            commonLabels: new FieldSpecs(found.labels),
            namePrefix: new FieldSpecs(found.names),
            nameReference: found.references,
        });
    }
    return config;
}
function propertiesOf(definitions, name) {
    const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    return (0,model_value/* mappingAt */.oh)(definition, 'Schema', 'properties') ?? (0,model_value/* mappingAt */.oh)(definition, 'schema', 'properties') ?? {};
}
/** Collects the extensions of a type's properties, through its references. */
function collect(definitions, type, { kind, path, seen }, found) {
    const properties = propertiesOf(definitions, type);
    for (const name of Object.keys(properties).sort()) {
        const property = properties[name];
        const here = [...path, name];
        const spec = (...more) => fieldSpec({ kind }, [...here, ...more].join('/'));
        if ((0,model_value/* stringAt */.bX)(property, 'x-kubernetes-annotation') !== undefined)
            found.annotations.push(spec());
        if ((0,model_value/* stringAt */.bX)(property, 'x-kubernetes-label-selector') !== undefined)
            found.labels.push(spec());
        if ((0,model_value/* stringAt */.bX)(property, 'x-kubernetes-identity') !== undefined)
            found.names.push(spec());
        const version = (0,model_value/* stringAt */.bX)(property, 'x-kubernetes-object-ref-api-version');
        const target = (0,model_value/* stringAt */.bX)(property, 'x-kubernetes-object-ref-kind');
        if (version !== undefined && target !== undefined) {
            const key = (0,model_value/* stringAt */.bX)(property, 'x-kubernetes-object-ref-name-key') ?? 'name';
            found.references.push({ target: { version, kind: target }, referrers: new FieldSpecs([spec(key)]) });
        }
        const reference = (0,model_value/* stringAt */.bX)(property, '$ref');
        if (reference === undefined || seen.has(reference))
            continue;
        collect(definitions, reference, { kind, path: here, seen: new Set([...seen, reference]) }, found);
    }
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/key-value.js


/** Go's scanner gives up, without a word, at a line longer than this, in bytes. */
const LONGEST_LINE = 65_535;
/** White space as Go's unicode.IsSpace has it. */
const LEADING_SPACE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/**
 * The pairs of an env file, as `envs` of a generator reads it: leading white space, empty lines and comments go,
 * everything after the first `=` is the value as it stands. Raises `Failure`.
 */
function parseEnvFile(bytes) {
    const pairs = [];
    let line = 0;
    for (let start = 0; start < bytes.length;) {
        const feed = bytes.indexOf(0x0a, start);
        const end = feed < 0 ? bytes.length : feed;
        if (end - start > LONGEST_LINE)
            break;
        line++;
        const pair = parseEnvLine(bytes.subarray(start, end), line);
        if (pair !== undefined)
            pairs.push(pair);
        start = end + 1;
    }
    return pairs;
}
function parseEnvLine(bytes, line) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw new Failure(`line ${line} has invalid utf8 bytes`);
    let text = decoder.decode(bytes);
    if (text.endsWith('\r'))
        text = text.slice(0, -1);
    if (line === 1 && text.startsWith('\ufeff'))
        text = text.slice(1);
    text = text.replace(LEADING_SPACE, '');
    if (text.startsWith('#'))
        return undefined;
    const equals = text.indexOf('=');
    const key = equals < 0 ? text : text.slice(0, equals);
    return key === '' ? undefined : { key, value: equals < 0 ? '' : text.slice(equals + 1), line };
}
/**
 * A pair of `literals`: one pair of equal outer quotes goes. Raises `Failure`, whose message does not show what is meant
 * for a Secret.
 */
function parseLiteral(source, secret = false) {
    const equals = source.indexOf('=');
    if (equals < 1)
        throw new Failure(`invalid literal source${secret ? '' : ` ${source}`}, expected key=value`);
    const value = source.slice(equals + 1);
    const first = value[0];
    const quoted = value.length > 1 && (first === '"' || first === "'") && value.endsWith(first);
    return { key: source.slice(0, equals), value: quoted ? value.slice(1, -1) : value };
}
/** An entry of `files`: `[key=]path`. The key is the base name where none is given. Raises `Failure`. */
function parseFileSource(source) {
    const parts = source.split('=');
    const [first = '', second] = parts;
    if (parts.length > 2)
        throw new Failure(`source "${source}" key name or file path contains '='`);
    if (second === undefined)
        return { key: baseName(source), path: source };
    if (first === '')
        throw new Failure(`missing key name for file path "${second}" in source "${source}"`);
    if (second === '')
        throw new Failure(`missing file path for key name "${first}" in source "${source}"`);
    return { key: first, path: second };
}
/** The last element of a path as Go's path.Base gives it. */
function baseName(path) {
    if (path === '')
        return '.';
    let end = path.length;
    while (end > 0 && path[end - 1] === '/')
        end--;
    return end === 0 ? '/' : path.slice(path.lastIndexOf('/', end - 1) + 1, end);
}
/** What a generated ConfigMap holds for some bytes: text under `data`, anything else in base64 under `binaryData`. */
function configMapEntry(bytes) {
    return (0,external_node_buffer_.isUtf8)(bytes)
        ? { field: 'data', value: decoder.decode(bytes) }
        : { field: 'binaryData', value: base64Lines(bytes) };
}
/** Base64, broken every 70 characters where it reaches that length, each line ended. */
function base64Lines(bytes) {
    const encoded = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
    return encoded.length < 70 ? encoded : encoded.replace(/.{1,70}/g, '$&\n');
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/plain-file.js
/** Where a key of a file that is no YAML stands: a line of an env file, or a file that is a value as a whole. */
function placeInFile(path, key, line = 1) {
    const container = { [key]: '' };
    const document = { path, index: 0, value: container, locate: () => ({ path, line, column: 1 }) };
    return { document, container, key };
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/generators.js










/** Makes the ConfigMap or Secret of a generator entry. Raises `Failure`. */
function generate(work, entry, kind, field, globals) {
    const { owner } = work.map;
    const from = slotOf(entry, 'name');
    const origin = { transformer: field, from };
    if (!entry.name)
        throw new Failure('a configmap must have a name', { slot: from });
    const metadata = (0,provenance/* create */.vt)(owner, {});
    (0,provenance/* put */.yJ)(metadata, 'name', entry.name, origin);
    if (entry.namespace)
        (0,provenance/* put */.yJ)(metadata, 'namespace', entry.namespace, { ...origin, from: slotOf(entry, 'namespace') });
    const value = (0,provenance/* create */.vt)(owner, {});
    (0,provenance/* put */.yJ)(value, 'apiVersion', 'v1', origin);
    (0,provenance/* put */.yJ)(value, 'kind', kind, origin);
    (0,provenance/* put */.yJ)(value, 'metadata', metadata);
    if (kind === 'Secret') {
        const type = entry.type || 'Opaque';
        (0,provenance/* put */.yJ)(value, 'type', type, entry.type ? { ...origin, from: slotOf(entry, 'type') } : origin);
    }
    putData(work, value, kind, checkedPairs(work, entry, kind, field));
    putOptions(value, metadata, entry.options, globals, field);
    if (entry.options?.immutable || globals?.immutable)
        (0,provenance/* put */.yJ)(value, 'immutable', true, origin);
    const record = newRecord(value, from.document, work.schema.registry);
    record.hashed = !(entry.options?.disableNameSuffixHash || globals?.disableNameSuffixHash);
    const { behavior } = entry;
    return { record, behavior: behavior === 'merge' || behavior === 'replace' ? behavior : 'create' };
}
function putData(work, value, kind, pairs) {
    const { owner } = work.map;
    // A Secret has data even where there is none.
    if (kind === 'Secret')
        (0,provenance/* put */.yJ)(value, 'data', (0,provenance/* create */.vt)(owner, {}));
    for (const { key, bytes, cause, step } of pairs) {
        const entry = kind === 'Secret' ? { field: 'data', value: base64Lines(bytes) } : configMapEntry(bytes);
        if (!Object.hasOwn(value, entry.field))
            (0,provenance/* put */.yJ)(value, entry.field, (0,provenance/* create */.vt)(owner, {}));
        if (cause !== step)
            (0,provenance/* put */.yJ)(value[entry.field], key, entry.value, cause);
        (0,provenance/* put */.yJ)(value[entry.field], key, entry.value, step);
    }
}
function putOptions(value, metadata, local, globals, field) {
    for (const name of ['labels', 'annotations']) {
        const sources = [globals?.[name], local?.[name]].filter((pairs) => pairs !== undefined);
        const texts = (0,provenance/* create */.vt)(value, {});
        for (const pairs of sources) {
            for (const key of Object.keys(pairs).sort(util_text/* compareText */.n)) {
                (0,provenance/* put */.yJ)(texts, key, pairs[key], { transformer: field, from: slotOf(pairs, key) });
            }
        }
        if (Object.keys(texts).length > 0)
            (0,provenance/* put */.yJ)(metadata, name, texts);
    }
}
function checkedPairs(work, entry, kind, field) {
    const pairs = [...readPairs(work, entry, kind, field)];
    const known = new Set();
    for (const { key, cause } of pairs) {
        if (known.has(key)) {
            throw new Failure(`configmap ${entry.name} illegally repeats the key \`${key}\``, { slot: cause.from });
        }
        known.add(key);
    }
    return pairs;
}
/** The pairs of an entry in kustomize's order: env files, literals, files. */
function* readPairs(work, entry, kind, field) {
    const stepAt = (from) => ({ transformer: field, from });
    const envs = [...placed(entry.envs)];
    if (entry.env)
        envs.push({ value: entry.env, slot: slotOf(entry, 'env') });
    for (const { value, slot } of envs) {
        const { bytes, file } = readBytes(work, value, slot, field);
        for (const { key, value: text, line } of at(slot, () => parseEnvFile(bytes))) {
            yield { key, bytes: external_node_buffer_.Buffer.from(text), cause: stepAt(slot), step: stepAt(placeInFile(file, key, line)) };
        }
    }
    for (const { value, slot } of placed(entry.literals)) {
        const pair = at(slot, () => parseLiteral(value, kind === 'Secret'));
        const step = stepAt(slot);
        yield { key: pair.key, bytes: external_node_buffer_.Buffer.from(pair.value), cause: step, step };
    }
    for (const { value, slot } of placed(entry.files)) {
        const { key, path } = at(slot, () => parseFileSource(value));
        const { bytes, file } = readBytes(work, path, slot, field);
        yield { key, bytes, cause: stepAt(slot), step: stepAt(placeInFile(file, key)) };
    }
}
function readBytes(work, path, slot, field) {
    const file = readFile(work, path, slot, field);
    const answer = work.site.repository.tree.read(file);
    if ('bytes' in answer)
        return { bytes: answer.bytes, file };
    const code = answer.problem.code === 'too-large' ? 'limit' : 'missing';
    throw new Failure(`${path}: ${answer.problem.message}`, { code, slot });
}
/** Adds a generated resource, or brings it together with the one of its identity. Raises `Failure`. */
function absorb(work, { record, behavior }) {
    const { map } = work;
    const matches = map.matchingAnyId(record);
    const [old] = matches;
    const id = recordText(record);
    if (old === undefined) {
        if (behavior !== 'create')
            throw new Failure(`id ${id} does not exist; cannot merge or replace`);
        map.append(record);
        return;
    }
    if (matches.length > 1)
        throw new Failure(`found multiple objects that could accept merge of ${id}`);
    if (behavior === 'create')
        throw new Failure(`id ${id} exists; behavior must be merge or replace`);
    map.records[map.records.indexOf(old)] = combined(work, old, record, behavior);
    map.touch();
}
/** The new resource under the identity and with the metadata of the old, and for `merge` over its data. */
function combined(work, old, added, behavior) {
    const { owner } = work.map;
    const before = old.value;
    const value = added.value;
    const metadata = value['metadata'];
    const earlier = (0,model_value/* isMapping */.pi)(before['metadata']) ? before['metadata'] : {};
    for (const key of ['name', 'namespace']) {
        if (Object.hasOwn(earlier, key))
            metadata[key] = earlier[key];
        else
            delete metadata[key];
    }
    for (const field of ['labels', 'annotations'])
        overlay(owner, old.document, earlier, metadata, field);
    if (behavior === 'merge') {
        for (const field of ['data', 'binaryData'])
            overlay(owner, old.document, before, value, field);
    }
    const record = {
        ...old,
        value,
        hashed: old.hashed && added.hashed,
        origin: behavior === 'merge' ? old.origin : (added.origin ?? old.origin),
    };
    addContributor(record, added.document);
    return record;
}
/** Puts the entries of the old mapping under a field below those of the new one. */
function overlay(owner, document, old, added, field) {
    const before = Object.hasOwn(old, field) ? old[field] : undefined;
    if (!(0,model_value/* isMapping */.pi)(before))
        return;
    const after = Object.hasOwn(added, field) ? added[field] : (0,provenance/* create */.vt)(owner, {});
    for (const key of Object.keys(before)) {
        if (Object.hasOwn(after, key))
            continue;
        const value = before[key];
        (0,provenance/* put */.yJ)(after, key, (0,model_value/* scalarText */.ws)(value) ?? value, { transformer: 'base', from: { document, container: before, key } });
    }
    if (Object.keys(after).length === 0)
        delete added[field];
    else
        (0,provenance/* put */.yJ)(added, field, after);
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/kustomization.js




const API_VERSIONS = {
    Kustomization: 'kustomize.config.k8s.io/v1beta1',
    Component: 'kustomize.config.k8s.io/v1alpha1',
};
/** Decodes and checks a kustomization. Raises `Failure` at the field at fault. */
function decodeKustomization(document) {
    const holder = { document: document.value };
    const root = { document, container: holder, key: 'document' };
    if (document.value !== null && !(0,model_value/* isMapping */.pi)(document.value)) {
        throw new Failure('invalid Kustomization: not a mapping', { slot: root });
    }
    const fields = (decode(document.value, KUSTOMIZATION_SHAPE, root) ?? {});
    const names = Object.keys(fields).filter((name) => fields[name] !== '');
    if (names.every((name) => name === 'apiVersion' || name === 'kind')) {
        throw new Failure('kustomization.yaml is empty', { slot: root });
    }
    const kind = enforceType(fields);
    const texts = (name) => placed(fields[name]);
    const slot = (field) => (document.value === null ? root : slotOf(fields, field));
    return {
        ...fields,
        document,
        kind,
        resources: [...texts('resources'), ...texts('bases')],
        components: texts('components'),
        crds: texts('crds'),
        configurations: texts('configurations'),
        generators: texts('generators'),
        transformers: texts('transformers'),
        validators: texts('validators'),
        images: [...(fields['images'] ?? []), ...(fields['imageTags'] ?? [])],
        slot,
        has: (field) => names.includes(field) && !((0,model_value/* isSequence */.wZ)(fields[field]) && fields[field].length === 0),
    };
}
function enforceType(fields) {
    const kind = fields.kind || 'Kustomization';
    const wanted = Object.hasOwn(API_VERSIONS, kind) ? API_VERSIONS[kind] : undefined;
    if (wanted === undefined) {
        throw new Failure('kind should be Kustomization or Component', { slot: slotOf(fields, 'kind') });
    }
    if (fields.apiVersion !== undefined && fields.apiVersion !== '' && fields.apiVersion !== wanted) {
        throw new Failure(`apiVersion for ${kind} should be ${wanted}`, { slot: slotOf(fields, 'apiVersion') });
    }
    return kind;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/render/kustomize/sort.js



const FIRST = 'Namespace ResourceQuota StorageClass CustomResourceDefinition ServiceAccount PodSecurityPolicy Role ClusterRole ' +
    'RoleBinding ClusterRoleBinding ConfigMap Secret Endpoints Service LimitRange PriorityClass PersistentVolume ' +
    'PersistentVolumeClaim Deployment StatefulSet CronJob PodDisruptionBudget';
const LAST = 'MutatingWebhookConfiguration ValidatingWebhookConfiguration';
/** The order of the output where nothing else is asked for: by kind, group, namespace and name. */
const LEGACY_ORDER = {
    order: 'legacy',
    legacySortOptions: { orderFirst: FIRST.split(' '), orderLast: LAST.split(' ') },
};
/** Puts resources in the order that `sortOptions` asks for. Raises `Failure`. */
function sortRecords(records, options) {
    const { order, legacySortOptions } = options;
    if (order !== 'fifo' && order !== 'legacy') {
        throw new Failure("the field 'sortOptions.order' must be one of [fifo, legacy]");
    }
    if (order === 'fifo') {
        if (legacySortOptions === undefined)
            return records;
        throw new Failure("the field 'sortOptions.legacySortOptions' is set but the selected sort order is 'fifo', not 'legacy'");
    }
    const ranks = ranksOf(legacySortOptions ?? LEGACY_ORDER.legacySortOptions ?? {});
    return records
        .map((record) => ({ record, rank: ranks.get(record.gvk.kind) ?? 0 }))
        .sort((a, b) => a.rank - b.rank || compareRecords(a.record, b.record))
        .map(({ record }) => record);
}
function ranksOf({ orderFirst = [], orderLast = [] }) {
    const ranks = new Map();
    orderFirst.forEach((kind, index) => {
        ranks.set(kind, index - orderFirst.length);
    });
    orderLast.forEach((kind, index) => {
        ranks.set(kind, index + 1);
    });
    return ranks;
}
function compareRecords(a, b) {
    if (a.gvk !== b.gvk) {
        const order = compareTypes(a.gvk, b.gvk);
        if (order !== 0)
            return order;
    }
    return (0,util_text/* compareText */.n)(sort_idText(a), sort_idText(b));
}
/** By group, version and kind; but the core Namespace goes before what other groups call so. */
function compareTypes(a, b) {
    const isNamespaces = a.kind === 'Namespace' && b.kind === 'Namespace' && (!a.group || !b.group);
    return isNamespaces ? (0,util_text/* compareText */.n)(typeText(b), typeText(a)) : (0,util_text/* compareText */.n)(typeText(a), typeText(b));
}
function typeText(gvk) {
    return `${gvk.group || '~G'}_${gvk.version || '~V'}_${gvk.kind || '~K'}`;
}
/** What orders resources of one type. */
function sort_idText({ gvk, name, namespace }) {
    return `${gvkText(gvk)}|${namespace || '~X'}|${name || '~N'}`;
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/value-add.js












const VALUE_TARGET_SHAPE = {
    fields: { selector: SELECTOR_SHAPE, fieldPath: 'string', filePathPosition: 'integer' },
};
/** Runs a ValueAddTransformer: a value, by default the name of the directory, goes to fields. Raises `Failure`. */
function addValues(work, config) {
    const value = config.value?.trim() || (0,paths/* nameOf */.Vb)(work.site.directory) || '/';
    const targets = [...(config.targets ?? []), ...targetsOfFile(work, config)];
    if (targets.length === 0)
        throw new Failure('must specify at least one target');
    for (const target of targets) {
        if (!target.fieldPath)
            throw new Failure('fieldPath cannot be empty');
        if ((target.filePathPosition ?? 0) < 0) {
            throw new Failure(`value of FilePathPosition (${target.filePathPosition}) cannot be negative`);
        }
    }
    for (const target of targets)
        addValue(work, target, value, step('ValueAddTransformer', slotOf(config, 'value')));
    work.map.touch();
}
function targetsOfFile(work, config) {
    if (!config.targetFilePath)
        return [];
    const slot = slotOf(config, 'targetFilePath');
    const [document] = work.site.parse(readFile(work, config.targetFilePath, slot, 'transformers'), 'json').documents;
    if (document === undefined)
        return [];
    const root = { document, container: { document: document.value }, key: 'document' };
    const shape = { fields: { targets: { list: VALUE_TARGET_SHAPE } } };
    const decoded = decode(document.value, shape, root, { lenient: true, coerces: true });
    return decoded?.targets ?? [];
}
function addValue(work, target, value, from) {
    const records = target.selector === undefined ? [...work.map.records] : target_select(work, target.selector);
    const { owner } = work.map;
    for (const record of records) {
        if (record.value === undefined)
            continue;
        const changed = target.fieldPath === 'metadata/namespace'
            ? moveRecord(record, owner, { namespace: value, specs: value_add_NO_SPECS, step: from })
            : withValue(record.value, splitPath(target.fieldPath ?? '', '/'), {
                owner,
                step: from,
                replaced: (before) => insertPart(before, target.filePathPosition ?? 0, value),
            });
        update(record, changed, work.kustomization);
        refreshIdentity(record, work.schema.registry);
    }
}
const value_add_NO_SPECS = new FieldSpecs([]);
/** Writes to a path, making what is missing. `[key=value]` picks the element of a list. */
function withValue(container, path, addition) {
    return value_add_written(container, path, addition);
}
function value_add_written(node, path, addition) {
    const [part, ...rest] = path;
    if (part === undefined) {
        if ((0,model_value/* isContainer */.u_)(node))
            throw new Failure('wrong node kind: expected a scalar');
        return addition.replaced(node === undefined ? '' : ((0,model_value/* scalarText */.ws)(node) ?? ''));
    }
    const list = Array.isArray(node);
    if (node !== undefined && node !== null && !(0,model_value/* isContainer */.u_)(node))
        throw new Failure('wrong node kind: expected a mapping');
    const parent = (node ?? (0,provenance/* create */.vt)(addition.owner, {}));
    const key = list ? elementIndex(node, part) : part;
    const before = Object.hasOwn(parent, key) ? parent[key] : undefined;
    const after = value_add_written(before, rest, addition);
    const copy = (0,provenance/* edit */.hc)(addition.owner, parent);
    (0,provenance/* put */.yJ)(copy, key, after, (0,model_value/* isContainer */.u_)(after) ? undefined : addition.step);
    return copy;
}
function elementIndex(list, part) {
    const match = /^\[([^=]*)=(.*)\]$/.exec(part);
    const index = match === null
        ? Number(part)
        : list.findIndex((item) => (0,model_value/* isMapping */.pi)(item) && (0,model_value/* scalarText */.ws)(item[match[1]]) === match[2]);
    if (!Number.isInteger(index) || index < 0 || index >= list.length)
        throw new Failure(`no element ${part} in a list`);
    return index;
}
/** Puts a part into a file path at a position from 1, at the end where it is shorter; 0 replaces the path. */
function insertPart(path, position, part) {
    if (position === 0)
        return part;
    const isAbsolute = path.startsWith('/');
    const parts = path.split('/').filter((each) => each !== '' && each !== '.');
    parts.splice(Math.min(position - 1, parts.length), 0, part);
    return `${isAbsolute ? '/' : ''}${parts.join('/')}`;
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/builtin-plugins.js



















const builtin_plugins_SPECS = { list: FIELD_SPEC_SHAPE };
/** Decodes the configuration of a plugin. */
function configured(config, fields, coerces = true) {
    const value = config.value;
    const slot = { document: config.document, container: value, key: 'kind' };
    return decode(value, { fields }, slot, { lenient: true, coerces });
}
function specsOf(config) {
    return new FieldSpecs(fieldSpecsOf(config.fieldSpecs));
}
function affixer(kind, sides) {
    return [
        kind,
        (work, record) => {
            const fields = { prefix: 'string', suffix: 'string', fieldSpecs: builtin_plugins_SPECS };
            const config = configured(record, fields);
            for (const side of sides) {
                affixNames(work, side, config[side] ?? '', specsOf(config), step(kind, slotOf(config, side)));
            }
        },
    ];
}
const namespaceTransformer = (work, record) => {
    const config = configured(record, {
        metadata: { fields: { namespace: 'string' } },
        fieldSpecs: builtin_plugins_SPECS,
        unsetOnly: 'boolean',
        setRoleBindingSubjects: 'string',
    });
    const subjects = config.setRoleBindingSubjects || 'defaultOnly';
    if (subjects !== 'defaultOnly' && subjects !== 'allServiceAccounts' && subjects !== 'none') {
        throw new Failure(`invalid value "${subjects}" for setRoleBindingSubjects`);
    }
    const { metadata } = config;
    if (!metadata?.namespace)
        return;
    setNamespace(work, {
        namespace: metadata.namespace,
        specs: specsOf(config),
        unsetOnly: config.unsetOnly === true,
        subjects,
        step: step('NamespaceTransformer', slotOf(metadata, 'namespace')),
    });
};
const patchJson6902Transformer = (work, record) => {
    const config = configured(record, {
        target: SELECTOR_SHAPE,
        path: 'string',
        jsonOp: 'string',
    });
    if (!config.target?.name)
        throw new Failure('must specify the target name');
    const entry = inPlaceOf(config, {
        ...(config.path && { path: config.path }),
        ...(config.jsonOp && { patch: config.jsonOp }),
    });
    applyLegacyJsonPatch(work, config.target, entry, 'PatchJson6902Transformer', 'jsonOp');
};
const patchStrategicMergeTransformer = (work, record) => {
    const config = configured(record, {
        paths: { list: 'string' },
        patches: 'string',
    });
    const field = 'PatchStrategicMergeTransformer';
    if ((config.paths ?? []).length === 0 && !config.patches)
        throw new Failure('empty file path and empty patch content');
    const objects = readStrategicMerges(work, placed(config.paths), field);
    if (config.patches)
        objects.push(...readInlineMerges(work, config.patches, slotOf(config, 'patches')));
    if (objects.length === 0)
        throw new Failure('patch appears to be empty');
    mergeById(work, objects, { field, copies: true });
};
const patchTransformer = (work, record) => {
    const config = configured(record, {
        path: 'string',
        patch: 'string',
        target: SELECTOR_SHAPE,
        options: { map: 'boolean' },
    });
    applyPatches(work, [config], 'PatchTransformer');
};
const valueAddTransformer = (work, record) => {
    const config = configured(record, {
        value: 'string',
        targets: { list: VALUE_TARGET_SHAPE },
        targetFilePath: 'string',
    });
    addValues(work, config);
};
/** The transformers that kustomize brings with it, by the kind of their configuration. */
const BUILTIN_TRANSFORMERS = new Map([
    affixer('PrefixTransformer', ['prefix']),
    affixer('SuffixTransformer', ['suffix']),
    affixer('PrefixSuffixTransformer', ['prefix', 'suffix']),
    [
        'AnnotationsTransformer',
        (work, record) => {
            const config = configured(record, {
                annotations: { map: 'string' },
                fieldSpecs: builtin_plugins_SPECS,
            });
            addPairs(work, config.annotations, specsOf(config), 'AnnotationsTransformer');
        },
    ],
    [
        'LabelTransformer',
        (work, record) => {
            const config = configured(record, {
                labels: { map: 'string' },
                fieldSpecs: builtin_plugins_SPECS,
            });
            addPairs(work, config.labels, specsOf(config), 'LabelTransformer');
        },
    ],
    [
        'ImageTagTransformer',
        (work, record) => {
            const config = configured(record, {
                imageTag: IMAGE_SHAPE,
                fieldSpecs: builtin_plugins_SPECS,
            });
            if (config.imageTag !== undefined)
                updateImages(work, [config.imageTag], specsOf(config));
        },
    ],
    [
        'ReplicaCountTransformer',
        (work, record) => {
            const config = configured(record, {
                replica: REPLICA_SHAPE,
                fieldSpecs: builtin_plugins_SPECS,
            });
            if (config.replica !== undefined)
                setReplicas(work, config.replica, specsOf(config));
        },
    ],
    [
        'ReplacementTransformer',
        (work, record) => {
            const config = configured(record, {
                replacements: { list: { fields: { path: 'string', ...REPLACEMENT_FIELDS } } },
            });
            replaceValues(work, config.replacements ?? [], 'ReplacementTransformer');
        },
    ],
    [
        'SortOrderTransformer',
        (work, record) => {
            const config = configured(record, { sortOptions: SORT_OPTIONS_SHAPE });
            work.map.records = [...sortRecords(work.map.records, config.sortOptions ?? { order: 'fifo' })];
        },
    ],
    [
        'HashTransformer',
        (work) => {
            appendHashes(work.map.records, work.map.owner);
            work.map.touch();
        },
    ],
    ['NamespaceTransformer', namespaceTransformer],
    ['PatchJson6902Transformer', patchJson6902Transformer],
    ['PatchStrategicMergeTransformer', patchStrategicMergeTransformer],
    ['PatchTransformer', patchTransformer],
    ['ValueAddTransformer', valueAddTransformer],
]);
function dataGenerator(kind) {
    const field = `${kind}Generator`;
    return [
        field,
        (work, record) => {
            const metadata = { fields: { name: 'string', namespace: 'string' } };
            const config = configured(record, { ...GENERATOR_FIELDS, type: 'string', metadata }, false);
            const entry = inPlaceOf(config, {
                ...config,
                name: config.name || config.metadata?.name || '',
                namespace: config.namespace || config.metadata?.namespace || '',
            });
            return generate(work, entry, kind, field);
        },
    ];
}
/** The account of a workload identity of Google's cloud. */
const iamPolicyGenerator = (work, record) => {
    const names = { fields: { name: 'string', namespace: 'string', projectId: 'string' } };
    const config = configured(record, { cloud: 'string', kubernetesService: names, serviceAccount: names }, false);
    if (config.cloud !== 'gke')
        throw new Failure(`cloud provider ${config.cloud ?? ''} not supported yet`);
    const { owner } = work.map;
    const { kubernetesService = {}, serviceAccount = {} } = config;
    const from = step('IAMPolicyGenerator', slotOf(config, 'serviceAccount'));
    const filled = (entries) => {
        const mapping = (0,provenance/* create */.vt)(owner, {});
        for (const [key, value] of Object.entries(entries))
            if (value)
                (0,provenance/* put */.yJ)(mapping, key, value, from);
        return mapping;
    };
    const account = `${serviceAccount.name ?? ''}@${serviceAccount.projectId ?? ''}.iam.gserviceaccount.com`;
    const value = filled({
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: filled({
            annotations: filled({ 'iam.gke.io/gcp-service-account': account }),
            name: kubernetesService.name,
            namespace: kubernetesService.namespace,
        }),
    });
    return { record: newRecord(value, record.document, work.schema.registry), behavior: 'create' };
};
/** The generators that kustomize brings with it. */
const BUILTIN_GENERATORS = new Map([
    dataGenerator('ConfigMap'),
    dataGenerator('Secret'),
    ['IAMPolicyGenerator', iamPolicyGenerator],
]);

;// CONCATENATED MODULE: ./build/src/render/kustomize/resource-map.js



/** What one build may hold: bases that include bases twice over could fill any memory. */
const MAX_RESOURCES = 100_000;
/** The resources of one accumulation, in order. No two have the same identity when they are added. */
class ResourceMap {
    /** Whoever holds this map may write to its records and to containers that it owns. */
    owner = {};
    records = [];
    /** Current identities, as far as they were not renamed since. */
    #ids;
    /** Adds a resource. Raises `Failure` where the identity is taken. */
    append(record) {
        const ids = this.#currentIds();
        const key = idKey(record);
        if (ids.has(key)) {
            throw new Failure(`may not add resource with an already registered id: ${recordText(record)}`);
        }
        if (this.records.length >= MAX_RESOURCES) {
            throw new Failure(`more than ${MAX_RESOURCES} resources`, { code: 'limit' });
        }
        ids.add(key);
        this.records.push(record);
    }
    /** Adds copies of the resources of another accumulation. */
    appendCopies(records) {
        for (const record of records)
            this.append(copyRecord(record));
    }
    #currentIds() {
        this.#ids ??= new Set(this.records.map(idKey));
        return this.#ids;
    }
    /** To be called after anything that renamed, removed or replaced resources. */
    touch() {
        this.#ids = undefined;
    }
    /** Takes away what patches have deleted. */
    dropDeleted() {
        if (this.records.every((record) => record.value !== undefined))
            return;
        this.records = this.records.filter((record) => record.value !== undefined);
        this.touch();
    }
    /** Raises `Failure` where two resources have one identity. */
    assertDistinct() {
        const seen = new Set();
        for (const record of this.records) {
            const key = idKey(record);
            if (seen.has(key)) {
                throw new Failure(`may not add resource with an already registered id: ${recordText(record)}`);
            }
            seen.add(key);
        }
    }
    /** The resources that have or had an identity. */
    matchingAnyId(wanted) {
        const namespace = effectiveNamespace(wanted.gvk, wanted.namespace);
        return this.records.filter((record) => hasId(record, wanted, namespace));
    }
    /** The one resource that has or had an identity. Raises `Failure` where there is none or more than one. */
    theOne(wanted) {
        const found = this.matchingAnyId(wanted);
        if (found.length === 1)
            return found[0];
        const id = idText(wanted.gvk, wanted.name, wanted.namespace);
        const matches = found.length > 1 ? 'multiple matches' : 'no matches';
        throw new Failure(`${matches} for Id ${id}; failed to find unique target for patch ${id}`);
    }
}
function hasId(record, wanted, namespace) {
    if (record.value === undefined)
        return false;
    const { group, version } = record.gvk;
    if (group !== wanted.gvk.group || version !== wanted.gvk.version)
        return false;
    if (record.name === wanted.name &&
        record.gvk.kind === wanted.gvk.kind &&
        effectiveNamespace(record.gvk, record.namespace) === namespace) {
        return true;
    }
    return record.previous.some((id) => id.name === wanted.name && id.gvk.kind === wanted.gvk.kind && id.namespace === namespace);
}
function idKey(record) {
    const { group, version, kind } = record.gvk;
    return `${group}|${version}|${kind}|${effectiveNamespace(record.gvk, record.namespace)}|${record.name}`;
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/plugins.js











/** Runs the `generators` of a kustomization. Raises `Failure`. */
function runGeneratorPlugins(work, add) {
    for (const config of loadConfigs(work, 'generators', add)) {
        const generated = at(placeOfConfig(config), () => builtin(BUILTIN_GENERATORS, config)(work, config));
        if (work.origin !== undefined)
            generated.record.origin = configuredBy(work, config.gvk.kind, config);
        at(placeOfConfig(config), () => absorb(work, generated));
    }
}
/** Runs the `transformers`. Raises `Failure`. */
function runTransformerPlugins(work, add) {
    for (const config of loadConfigs(work, 'transformers', add)) {
        runTransformer(work, config);
        work.map.dropDeleted();
        recordTransformation(work, config.gvk.kind, config);
    }
}
/** Runs the `validators`, which may not change anything. Raises `Failure`. */
function runValidatorPlugins(work, add) {
    for (const config of loadConfigs(work, 'validators', add)) {
        const before = work.map.records.map(({ value }) => value);
        runTransformer(work, config);
        const after = work.map.records.map(({ value }) => value);
        if (!(0,external_node_util_.isDeepStrictEqual)(before, after)) {
            throw new Failure("validator shouldn't modify the resource map", { slot: placeOfConfig(config) });
        }
    }
}
function runTransformer(work, config) {
    const id = idText(config.gvk, config.name, config.namespace);
    at(placeOfConfig(config), () => builtin(BUILTIN_TRANSFORMERS, config)(work, config), `plugin ${id}: `);
}
function placeOfConfig(config) {
    return { document: config.document, container: config.value, key: 'kind' };
}
/** The configurations that a field names: files, directories, or texts in the kustomization itself. */
function loadConfigs(work, field, add) {
    const entries = work.kustomization[field];
    if (entries.length === 0)
        return [];
    const configs = {
        ...work,
        map: new ResourceMap(),
        get schema() {
            return work.schema;
        },
    };
    const paths = [];
    for (const entry of entries) {
        const { value, slot } = entry;
        const parsed = work.site.repository.parseEmbedded(value, slot.document, (0,provenance/* pathTo */.vs)(slot));
        if (parsed.problems.length > 0 || !parsed.documents.some((document) => (0,model_value/* isMapping */.pi)(document.value))) {
            paths.push(entry);
            continue;
        }
        at(slot, () => {
            for (const object of readObjects(parsed.documents)) {
                const record = newRecord(object.value, object.document, work.schema.registry);
                record.origin = inlineOrigin(work);
                configs.map.append(record);
            }
        });
    }
    add(configs, paths, field);
    return configs.map.records;
}
/** The builtin plugin of a configuration. Everything else would have to be executed. */
function builtin(known, config) {
    const { group, version, kind } = config.gvk;
    const isBuiltin = group === '' && version === 'builtin';
    const found = isBuiltin ? known.get(kind) : undefined;
    if (found !== undefined)
        return found;
    if (kind === 'HelmChartInflationGenerator' && isBuiltin) {
        throw new Failure('HelmChartInflationGenerator needs Helm to render a chart, which this build does not run', {
            code: 'chart',
        });
    }
    if (isBuiltin)
        throw new Failure(`unable to load builtin ${kind}.builtin.[noGrp]`);
    const annotations = (0,model_value/* mappingAt */.oh)(config.value, 'metadata', 'annotations') ?? {};
    const isFunction = Object.keys(annotations).some((key) => key.startsWith('config.k') && key.endsWith('/function'));
    const what = isFunction ? 'is a function that runs' : 'is a plugin that runs';
    throw new Failure(`external plugins disabled; '${kind}' ${what} a program, and nothing is executed`, {
        code: 'executable',
    });
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/read-kustomization.js


const FILE_NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
/** The document of the one kustomization file of a directory. */
function readKustomization(site) {
    const names = FILE_NAMES.filter((name) => site.kind(name) === 'file');
    if (names.length > 1)
        throw new Failure(`Found multiple kustomization files under: ${shown(site.directory)}`);
    const [name] = names;
    if (name === undefined) {
        const [first, second, third] = FILE_NAMES;
        const message = `unable to find one of '${first}', '${second}' or '${third}' in directory '${shown(site.directory)}'`;
        throw new Failure(message, { code: 'missing' });
    }
    const file = site.file(name);
    const parsed = site.repository.parse(file, 'json');
    const problem = fatalProblem(parsed, 'json');
    if (problem !== undefined) {
        throw new Failure(`invalid Kustomization: yaml: line ${problem.line}: ${problem.message}`, {
            slot: placeAt(problem),
        });
    }
    const [document] = parsed.documents;
    if (document === undefined)
        throw new Failure(`${name} is empty`, { slot: placeAt({ path: file, line: 1, column: 1 }) });
    return document;
}
/** A slot for a place that is known by its line alone. */
function placeAt(place) {
    const { path, line, column } = place;
    const value = {};
    const document = { path, index: 0, value, locate: () => ({ path, line, column }) };
    return { document, container: value, key: '' };
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/schema.js






/** The OpenAPI documents that kustomize 5.5 has built in. */
const BUILTIN_VERSION = 'v1.21.2';
const schema_builtin = { merge: builtinMergeSchema(), registry: new GvkRegistry() };
/** The built-in schema, as long as nobody chose another. */
const BUILTIN_SCHEMA = { isChosen: false, ...schema_builtin };
const CHOSEN_BUILTIN = { isChosen: true, ...schema_builtin };
/** Puts the schema of a kustomization in force, unless there is one. Raises `Failure`. */
function chooseSchema(build, site, kustomization, notes) {
    const { openapi } = kustomization;
    if (openapi === undefined)
        return;
    const { path, version } = openapi;
    const slot = slotOf(openapi, path === undefined ? 'version' : 'path');
    at(slot, () => {
        const file = path === undefined ? undefined : readFile({ site, notes }, path, slot, 'openapi');
        const [document] = file === undefined ? [] : site.parse(file, 'json').documents;
        if (build.schema.isChosen)
            return;
        if (document !== undefined) {
            if (version)
                throw new Failure('builtin version and custom schema provided, cannot use both');
            build.schema = customSchema(document, build.usedBuiltin);
        }
        else if (version) {
            if (version !== BUILTIN_VERSION)
                throw new Failure('the specified OpenAPI version is not built in');
            build.schema = CHOSEN_BUILTIN;
        }
    });
}
const schema_schemas = new WeakMap();
/**
 * The schema of a document. kustomize adds it to the built-in one where it has loaded that already, which it does for
 * the first resource of a kind that is not built in, and for the first patch.
 */
function customSchema(document, overBuiltin) {
    const known = schema_schemas.get(document) ?? {};
    schema_schemas.set(document, known);
    const key = overBuiltin ? 'overBuiltin' : 'alone';
    known[key] ??= {
        isChosen: true,
        merge: mergeSchemaFromOpenApi(document.value, overBuiltin ? schema_builtin.merge : undefined),
        registry: new GvkRegistry(clusterScopedTypes(document.value)),
    };
    return known[key];
}
/** The types that an OpenAPI document serves outside namespaces only. */
function clusterScopedTypes(openapi) {
    const paths = (0,model_value/* mappingAt */.oh)(openapi, 'paths') ?? {};
    const namespaced = new Set();
    const others = new Set();
    for (const path of Object.keys(paths)) {
        const type = (0,model_value/* mappingAt */.oh)(paths[path], 'get', 'x-kubernetes-group-version-kind');
        if (type !== undefined)
            (path.includes('namespaces/{namespace}') ? namespaced : others).add(schema_typeText(type));
    }
    for (const type of namespaced)
        others.delete(type);
    return others;
}
function schema_typeText(type) {
    const group = (0,model_value/* stringAt */.bX)(type, 'group') ?? '';
    const version = (0,model_value/* stringAt */.bX)(type, 'version') ?? '';
    return `${group === '' ? version : `${group}/${version}`} ${(0,model_value/* stringAt */.bX)(type, 'kind') ?? ''}`;
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/expansion.js

/** A field's value as `vars` can use it: nothing but text, numbers and booleans. */
function variableValue(value) {
    if (value instanceof model_value/* Literal */.uS)
        return value.kind === 'timestamp' ? undefined : Number(value.value);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}
/**
 * Replaces `$(NAME)` in a string as kustomize's `vars` do: `$$` stands for `$`, an unknown name stays as it is, what a
 * value holds is not expanded again. A string that is nothing but one reference takes the type of its value.
 */
function expandVariables(input, lookUp) {
    let output = '';
    let copied = 0;
    const lastClose = input.lastIndexOf(')');
    for (let at = input.indexOf('$'); at >= 0 && at + 1 < input.length; at = input.indexOf('$', copied)) {
        output += input.slice(copied, at);
        const next = input[at + 1];
        const close = next === '(' && at < lastClose ? input.indexOf(')', at + 2) : -1;
        if (close >= 0) {
            const name = input.slice(at + 2, close);
            const value = lookUp(name) ?? `$(${name})`;
            if (at === 0 && close === input.length - 1)
                return value;
            output += String(value);
            copied = close + 1;
        }
        else {
            output += next === '$' ? '$' : `$${next}`;
            copied = at + 2;
        }
    }
    return output + input.slice(copied);
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/vars.js









/** Registers the `vars` of a kustomization with the resources that they take their values from. Raises `Failure`. */
function registerVars(work) {
    const { vars } = work.kustomization;
    if (vars === undefined)
        return;
    for (const entry of vars) {
        at(slotOf(entry, 'name'), () => {
            const matched = work.map.records.filter(referredToBy(entry, work));
            if (matched.length > 1) {
                throw new Failure(`found ${matched.length} resId matches for var ${varText(entry)} (unable to disambiguate)`);
            }
            const [record] = matched;
            if (record !== undefined)
                record.variables = [...record.variables, entry.name ?? ''];
        });
    }
    work.vars = mergeVars(work.vars, vars);
}
function referredToBy({ objref = {} }, work) {
    const apiVersion = objref.apiVersion ?? [objref.group, objref.version].filter(Boolean).join('/');
    const gvk = work.schema.registry.get(apiVersion, objref.kind ?? '');
    // An empty namespace stands for any, as far as the kind has one.
    const namespace = objref.namespace || gvk.clusterScoped ? effectiveNamespace(gvk, objref.namespace ?? '') : undefined;
    const isMeant = (id) => id.name === (objref.name ?? '') && sameType(id.gvk, gvk) && (namespace === undefined || id.namespace === namespace);
    return (record) => record.value !== undefined && [...record.previous, currentId(record)].some(isMeant);
}
function sameType(one, other) {
    return one.kind === other.kind && one.version === other.version && one.group === other.group;
}
function varText({ name, objref, fieldref }) {
    return `{${name} ${gvkText({ group: objref?.group, version: objref?.version, kind: objref?.kind })} {${fieldref?.fieldPath ?? 'metadata.name'}}}`;
}
/** The variables of two accumulations. Raises `Failure` where both have one. */
function mergeVars(one, other) {
    if (other.length === 0)
        return one;
    const names = new Set(one.map(({ name }) => name));
    for (const entry of other) {
        if (names.has(entry.name)) {
            throw new Failure(`var '${entry.name}' already encountered`, { slot: slotOf(entry, 'name') });
        }
        names.add(entry.name);
    }
    return [...one, ...other];
}
/** Writes the values of variables wherever the specs allow references to them. Raises `Failure`. */
function resolveVars(records, vars, specs, owner) {
    if (vars.length === 0)
        return;
    const values = new Map(vars.map((entry) => [entry.name ?? '', at(slotOf(entry, 'name'), () => find(records, entry))]));
    for (const record of records)
        new Expander(record, values, owner).expand(specs);
}
function find(records, entry) {
    const record = records.find(({ variables }) => variables.includes(entry.name ?? ''));
    if (record?.value === undefined) {
        throw new Failure(`var '${varText(entry)}' cannot be mapped to a field in the set of known resources`);
    }
    let container = record.value;
    const keys = fieldKeys(entry.fieldref?.fieldPath || 'metadata.name');
    const last = keys.pop() ?? '';
    for (const key of keys)
        container = (0,model_value/* isContainer */.u_)(container) && hasOwn(container, key) ? vars_memberOf(container, key) : undefined;
    if (container === undefined || !(0,model_value/* isContainer */.u_)(container) || !hasOwn(container, last)) {
        throw new Failure(`field specified in var '${varText(entry)}' not found in corresponding resource`);
    }
    const key = Array.isArray(container) ? Number(last) : last;
    return { value: vars_memberOf(container, last), slot: { document: record.document, container, key } };
}
function hasOwn(container, key) {
    return Object.hasOwn(container, key);
}
function vars_memberOf(container, key) {
    return container[key];
}
/** The parts of a field path; `ports[0]` is two of them. */
function fieldKeys(path) {
    return splitFieldPath(path).flatMap((part) => {
        const match = /^(.+)\[(\d+)\]$/.exec(part);
        return match === null ? [part] : [match[1], match[2]];
    });
}
/** Expands the variables in one resource. */
class Expander {
    #record;
    #values;
    #owner;
    #used;
    constructor(record, values, owner) {
        this.#record = record;
        this.#values = values;
        this.#owner = owner;
    }
    expand(specs) {
        const record = this.#record;
        for (const spec of specs.of(record.gvk)) {
            if (record.value === undefined)
                return;
            record.value = writeField(record.value, spec, {
                owner: this.#owner,
                creates: undefined,
                set: (value) => this.#expanded(value),
                stepFor: () => this.#step(),
            });
        }
    }
    #lookUp = (name) => {
        const found = this.#values.get(name);
        if (found === undefined)
            return undefined;
        this.#used = found;
        return variableValue(found.value);
    };
    #expanded(value) {
        if (typeof value === 'string')
            return this.#text(value);
        if (!(0,model_value/* isContainer */.u_)(value))
            return value;
        let result = value;
        const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
        for (const key of keys) {
            const before = value[key];
            if (typeof before !== 'string') {
                if ((0,model_value/* isMapping */.pi)(value))
                    continue;
                throw new Failure('invalid value type expect a string');
            }
            const after = this.#text(before);
            if (after === before)
                continue;
            result = (0,provenance/* edit */.hc)(this.#owner, result);
            (0,provenance/* put */.yJ)(result, key, after, this.#step());
        }
        return result;
    }
    #text(text) {
        return text.includes('$') ? expandVariables(text, this.#lookUp) : text;
    }
    #step() {
        if (this.#used === undefined)
            return undefined;
        addContributor(this.#record, this.#used.slot.document);
        return { transformer: 'vars', from: this.#used.slot };
    }
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/accumulate.js

















/** Kustomizations of one build, components counted each time: they could include one another twice over. */
const MAX_RUNS = 20_000;
/** Failures that another root may not meet. */
const DEPENDS_ON_ROOT = new Set(['cycle', 'limit']);
/** Accumulates kustomizations; keeps what it made for the next that includes the same directory. */
class Accumulator {
    #cache = new Map();
    #kustomizations = new Map();
    #replacements = new WeakMap();
    #schemas = new Map();
    #enterRemote;
    constructor(enterRemote) {
        this.#enterRemote = enterRemote;
    }
    /** The kustomization of a directory. Raises `Failure`. */
    load(site, replacement) {
        if (replacement !== undefined) {
            const decoded = this.#replacements.get(replacement) ?? decodeKustomization(replacement);
            this.#replacements.set(replacement, decoded);
            return decoded;
        }
        let known = this.#kustomizations.get(site.repository);
        if (known === undefined) {
            known = new Map();
            this.#kustomizations.set(site.repository, known);
        }
        const key = `${site.restrictor} ${site.directory}`;
        let kustomization = known.get(key);
        if (kustomization === undefined) {
            kustomization = decodeKustomization(readKustomization(site));
            known.set(key, kustomization);
        }
        return kustomization;
    }
    /** What the kustomization of a directory makes. Raises `Failure`. */
    accumulate(build, site, origin, replacement) {
        if (replacement !== undefined)
            return this.#fresh(build, site, this.load(site, replacement), origin);
        const key = this.#key(build, site, origin);
        let known = this.#cache.get(site.repository);
        if (known === undefined) {
            known = new Map();
            this.#cache.set(site.repository, known);
        }
        const found = known.get(key);
        if (found instanceof Failure && !DEPENDS_ON_ROOT.has(found.code))
            throw found;
        if (found !== undefined && !(found instanceof Failure) && !meetsAncestor(site, found.directories)) {
            if (found.schema.isChosen)
                build.schema = found.schema;
            build.usedBuiltin ||= found.usedBuiltin;
            return found;
        }
        try {
            const made = this.#fresh(build, site, this.load(site), origin);
            known.set(key, made);
            return made;
        }
        catch (error) {
            if (error instanceof Failure)
                known.set(key, error);
            throw error;
        }
    }
    #key(build, site, origin) {
        let schema = this.#schemas.get(build.schema);
        if (schema === undefined) {
            schema = this.#schemas.size;
            this.#schemas.set(build.schema, schema);
        }
        const metadata = origin === undefined ? '' : `${[...build.metadata].join(',')} ${JSON.stringify(origin)}`;
        return `${site.restrictor} ${schema} ${build.usedBuiltin} ${metadata} ${site.directory}`;
    }
    #fresh(build, site, kustomization, origin) {
        const notes = { reads: [], files: new Set([kustomization.document.path]) };
        chooseSchema(build, site, kustomization, notes);
        const directories = new Set([site.directory]);
        const work = {
            site,
            kustomization,
            map: new ResourceMap(),
            config: EMPTY_CONFIG,
            vars: [],
            notes,
            origin,
            metadata: build.metadata,
            get schema() {
                return build.schema;
            },
        };
        this.#run(build, work, directories);
        return {
            kustomization,
            records: work.map.records,
            config: work.config,
            vars: work.vars,
            notes: work.notes,
            directories,
            schema: build.schema,
            usedBuiltin: build.usedBuiltin,
        };
    }
    /** Everything that one kustomization does, in kustomize's order. */
    #run(build, work, directories) {
        const { kustomization } = work;
        build.runs++;
        if (build.runs > MAX_RUNS) {
            throw new Failure(`more than ${MAX_RUNS} kustomizations and components to run`, { code: 'limit' });
        }
        this.#addResources(build, work, kustomization.resources, 'resources', directories);
        work.config = mergeConfig(work.config, loadConfigurations(work));
        work.config = mergeConfig(work.config, loadCrds(work));
        this.#generate(build, work, directories);
        for (const entry of kustomization.components) {
            at(entry.slot, () => this.#addComponent(build, work, entry, directories), 'accumulating components: ');
        }
        transform(work);
        build.usedBuiltin ||= mayUseSchema(work);
        const add = (target, entries, field) => this.#addResources(build, target, entries, field, directories);
        runTransformerPlugins(work, add);
        runValidatorPlugins(work, add);
        registerVars(work);
    }
    #addResources(build, work, entries, field, directories) {
        for (const entry of entries) {
            const prefix = `accumulating resources from '${entry.value}': `;
            at(entry.slot, () => this.#addResource(build, work, entry, field, directories), prefix);
        }
    }
    #addResource(build, work, { value, slot }, field, directories) {
        if (work.site.kind(value) === 'file') {
            addFile(work, value, slot, field);
            return;
        }
        const site = this.#enter(work.site, value);
        noteRead(work.notes, field, slot, site.directory);
        if (this.load(site).kind === 'Component') {
            throw new Failure(`expected kind != 'Component' for path '${shown(site.directory)}'`);
        }
        include(work, this.accumulate(build, site, originBelow(work.origin, value)), directories);
    }
    #addComponent(build, parent, { value, slot }, directories) {
        const site = this.#enter(parent.site, value);
        noteRead(parent.notes, 'components', slot, site.directory);
        directories.add(site.directory);
        const kustomization = this.load(site);
        parent.notes.files.add(kustomization.document.path);
        chooseSchema(build, site, kustomization, parent.notes);
        if (kustomization.kind !== 'Component') {
            const path = shown(site.directory);
            throw new Failure(`expected kind 'Component' for path '${path}' but got '${kustomization.kind}'`);
        }
        const work = {
            site,
            kustomization,
            map: parent.map,
            config: parent.config,
            vars: parent.vars,
            notes: parent.notes,
            origin: originBelow(parent.origin, value),
            metadata: build.metadata,
            get schema() {
                return build.schema;
            },
        };
        this.#run(build, work, directories);
        parent.config = work.config;
        parent.vars = work.vars;
        parent.map.assertDistinct();
    }
    /** The site of a directory, or of the checkout of a remote base. */
    #enter(site, path) {
        if (site.kind(path) !== undefined)
            return site.enter(path);
        const remote = this.#enterRemote(path);
        if (remote === undefined)
            return site.enter(path);
        // What is cloned is always restricted to itself.
        const root = new Site(remote.repository, '', 'rootOnly', site);
        return root.enterBelow(remote.path);
    }
    #generate(build, work, directories) {
        const { kustomization } = work;
        for (const [field, kind] of [
            ['configMapGenerator', 'ConfigMap'],
            ['secretGenerator', 'Secret'],
        ]) {
            for (const entry of kustomization[field] ?? []) {
                at(kustomization.slot(field), () => {
                    const generated = generate(work, entry, kind, field, kustomization.generatorOptions);
                    if (work.origin !== undefined)
                        generated.record.origin = configuredBy(work, `${kind}Generator`);
                    absorb(work, generated);
                });
            }
        }
        for (const field of ['helmCharts', 'helmChartInflationGenerator']) {
            if (!kustomization.has(field))
                continue;
            const message = `${field} needs Helm to render a chart, which this build does not run`;
            throw new Failure(message, { code: 'chart', slot: kustomization.slot(field) });
        }
        runGeneratorPlugins(work, (target, entries, field) => this.#addResources(build, target, entries, field, directories));
    }
}
function addFile(work, path, slot, field) {
    const file = work.site.file(path);
    noteRead(work.notes, field, slot, file);
    work.notes.files.add(file);
    const parsed = work.site.repository.parse(file);
    const [problem] = parsed.problems;
    if (problem !== undefined) {
        const name = path.split('/').at(-1);
        throw new Failure(`MalformedYAMLError: yaml: line ${problem.line}: ${problem.message} in File: ${name}`, {
            code: problem.code === 'too-large' ? 'limit' : 'invalid',
            slot: placeAt(problem),
        });
    }
    const origin = originBelow(work.origin, path);
    for (const { value, document } of readFileObjects(work.site.repository, parsed.documents, file)) {
        const record = newRecord(value, document, work.schema.registry);
        record.origin = origin;
        work.map.append(record);
    }
}
/** Whether anything of a kustomization needed a schema: a patch, or a resource of a kind that is not built in. */
function mayUseSchema({ kustomization, map }) {
    return (kustomization.has('patches') ||
        kustomization.has('patchesStrategicMerge') ||
        map.records.some(({ gvk }) => !gvk.isBuiltin));
}
/** Adds what another kustomization made. */
function include(work, child, directories) {
    work.map.appendCopies(child.records);
    work.config = mergeConfig(work.config, child.config);
    work.vars = mergeVars(work.vars, child.vars);
    for (const read of child.notes.reads)
        work.notes.reads.push(read);
    for (const file of child.notes.files)
        work.notes.files.add(file);
    for (const directory of child.directories)
        directories.add(directory);
}
/** Whether a directory that was entered before contains one that is being built now. */
function meetsAncestor(site, directories) {
    for (let above = site.parent; above !== undefined; above = above.parent) {
        if (above.repository !== site.repository)
            continue;
        for (const directory of directories)
            if ((0,paths/* isWithin */.UO)(above.directory, directory))
                return true;
    }
    return false;
}
function originBelow(origin, path) {
    if (origin === undefined)
        return undefined;
    return { ...origin, path: cleanJoin(origin.path ?? '', path) };
}
/** Joins paths as Go's path.Join does: `..` at the front stays. */
function cleanJoin(directory, path) {
    const parts = [];
    for (const part of (0,paths/* joinPath */.uJ)(directory, path).split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/name-references.js






/**
 * Writes the new names of renamed resources to everything that refers to them by an old name, as kustomize does once at
 * the end of a build. Raises `Failure` where it cannot be told which of several resources is meant.
 */
function fixNameReferences(records, references, owner) {
    for (const record of records)
        assertSubjectNamespaces(record);
    const candidates = new Candidates(records);
    if (candidates.isEmpty)
        return;
    const useful = references.filter((reference) => candidates.hasTarget(reference.target));
    if (useful.length === 0)
        return;
    for (const record of records) {
        const { gvk } = originalId(record);
        for (const { target, referrers } of useful) {
            for (const spec of referrers.of(gvk))
                new Referrer(record, target, spec, candidates, owner).fix();
        }
    }
}
/** The resources that had another identity once, by each name that they had. */
class Candidates {
    #byName = new Map();
    #records;
    #renamed;
    #namespaces;
    constructor(records) {
        this.#records = records;
        this.#renamed = records.filter((record) => record.previous.length > 0);
        for (const record of this.#renamed) {
            for (const name of new Set(record.previous.map((id) => id.name))) {
                const same = this.#byName.get(name);
                if (same === undefined)
                    this.#byName.set(name, [record]);
                else
                    same.push(record);
            }
        }
    }
    get isEmpty() {
        return this.#renamed.length === 0;
    }
    hasTarget(target) {
        return this.#renamed.some((record) => wasOfType(record, target));
    }
    named(name) {
        return this.#byName.get(name) ?? [];
    }
    /** Whether any resource was, or is, in a namespace. */
    hasNamespace(side, namespace, reachable) {
        this.#namespaces ??= {
            original: new Set(this.#records.map(originalNamespace)),
            current: new Set(this.#records.map(currentNamespace)),
        };
        if (!this.#namespaces[side].has(namespace))
            return false;
        const of = side === 'original' ? originalNamespace : currentNamespace;
        return this.#records.some((record) => of(record) === namespace && reachable(record));
    }
}
function originalNamespace(record) {
    return originalId(record).namespace;
}
function currentNamespace(record) {
    return effectiveNamespace(record.gvk, record.namespace);
}
function wasOfType(record, type) {
    return record.previous.some((id) => isSelected(id.gvk, type));
}
/** One field of one resource that may refer to others. */
class Referrer {
    #record;
    #target;
    #spec;
    #candidates;
    #owner;
    #accountNamespaces;
    #supplier;
    constructor(record, target, spec, candidates, owner) {
        this.#record = record;
        this.#target = target;
        this.#spec = spec;
        this.#candidates = candidates;
        this.#owner = owner;
    }
    fix() {
        if (this.#record.value === undefined)
            return;
        const field = this.#spec.path;
        try {
            this.#record.value = writeField(this.#record.value, this.#spec, {
                owner: this.#owner,
                creates: undefined,
                set: (value) => this.#rewritten(value),
                stepFor: () => this.#step(),
            });
        }
        catch (error) {
            if (!(error instanceof Failure))
                throw error;
            const slot = { document: this.#record.document, container: this.#record.value, key: 'metadata' };
            const text = `updating name reference in '${field}' field of '${recordText(this.#record)}': ${error.message}`;
            throw new Failure(text, { code: error.code, slot });
        }
    }
    #rewritten(value) {
        if (value === null)
            return value;
        if ((0,model_value/* isMapping */.pi)(value))
            return this.#rewrittenMapping(value);
        if (!Array.isArray(value))
            return this.#rewrittenScalar(value);
        let list = value;
        value.forEach((item, index) => {
            const after = item === null || Array.isArray(item) ? item : this.#rewritten(item);
            if (after === item)
                return;
            list = (0,provenance/* edit */.hc)(this.#owner, list);
            (0,provenance/* put */.yJ)(list, index, after, (0,model_value/* isMapping */.pi)(after) ? undefined : this.#step());
        });
        return list;
    }
    #rewrittenScalar(value) {
        const name = (0,model_value/* scalarText */.ws)(value);
        if (name === undefined)
            return value;
        const referral = this.#select(name, (record) => this.#isReachable(record), false);
        return referral === undefined || referral.name === name ? value : referral.name;
    }
    #rewrittenMapping(mapping) {
        if (!Object.hasOwn(mapping, 'name'))
            throw new Failure("path config error; no 'name' field in node");
        const name = (0,model_value/* scalarText */.ws)(mapping['name']) ?? '';
        const referral = this.#select(name, this.#inNamespaceOf(mapping), true);
        if (referral === undefined || (referral.name === name && referral.namespace === ''))
            return mapping;
        let result = mapping;
        const write = (key, text) => {
            if (result[key] === text)
                return;
            result = (0,provenance/* edit */.hc)(this.#owner, result);
            (0,provenance/* put */.yJ)(result, key, text, this.#step());
        };
        write('name', referral.name);
        if (referral.namespace !== '')
            write('namespace', referral.namespace);
        return result;
    }
    /** Candidates in the namespace that a mapping names: once in it, else now in it. */
    #inNamespaceOf(mapping) {
        const reachable = (record) => this.#isReachable(record);
        const namespace = Object.hasOwn(mapping, 'namespace') ? ((0,model_value/* scalarText */.ws)(mapping['namespace']) ?? '') : undefined;
        if (namespace === undefined)
            return reachable;
        const was = this.#candidates.hasNamespace('original', namespace, reachable);
        const of = was ? originalNamespace : currentNamespace;
        return (record) => of(record) === namespace && this.#isReachable(record);
    }
    /** Whether kustomize would consider a resource for this referrer at all. */
    #isReachable(record) {
        const { gvk, namespace } = this.#record;
        if (gvk.clusterScoped || record.gvk.clusterScoped)
            return true;
        if (effectiveNamespace(gvk, namespace) === currentNamespace(record))
            return true;
        this.#accountNamespaces ??= accountNamespaces(this.#record);
        return this.#accountNamespaces.has(record.namespace);
    }
    #select(name, admitted, mapping) {
        const named = this.#candidates.named(name);
        if (named.length === 0)
            return undefined;
        const role = this.#roleType();
        let found = named.filter((record) => wasOfType(record, this.#target) &&
            (role === undefined || wasOfType(record, role)) &&
            admitted(record) &&
            this.#isNear(record));
        if (found.length > 1)
            found = found.filter((record) => sameAffixes(record, this.#record, true));
        if (found.length > 1)
            found = found.filter((record) => sameAffixes(record, this.#record, false));
        const [first] = found;
        if (first === undefined)
            return undefined;
        const identical = found.every((record) => record.name === first.name && (!mapping || record.namespace === first.namespace));
        if (!identical)
            throw new Failure(`found multiple possible referrals: ${found.map(recordText).join(', ')}`);
        this.#supplier = first;
        addContributor(this.#record, first.document);
        return first;
    }
    /** In the namespace of the referrer, or beyond namespaces, or an account, which bindings may name from elsewhere. */
    #isNear(record) {
        const { gvk, namespace } = this.#record;
        if (gvk.clusterScoped || record.gvk.clusterScoped || record.gvk.kind === 'ServiceAccount')
            return true;
        return effectiveNamespace(gvk, namespace) === currentNamespace(record);
    }
    /** A `roleRef` says itself which kind it refers to. */
    #roleType() {
        if (!this.#spec.path.endsWith('roleRef/name'))
            return undefined;
        const group = (0,model_value/* stringAt */.bX)(this.#record.value, 'roleRef', 'apiGroup');
        const kind = (0,model_value/* stringAt */.bX)(this.#record.value, 'roleRef', 'kind');
        return group === undefined || kind === undefined ? undefined : { group, kind };
    }
    /** The new name comes from where the resource referred to has it. */
    #step() {
        const metadata = this.#supplier?.value?.['metadata'];
        if (this.#supplier === undefined || !(0,model_value/* isMapping */.pi)(metadata))
            return undefined;
        return {
            transformer: 'nameReference',
            from: { document: this.#supplier.document, container: metadata, key: 'name' },
        };
    }
}
/** kustomize refuses bindings with blank namespaces, whether anything was renamed or not. */
function assertSubjectNamespaces(record) {
    const { group, kind } = record.gvk;
    if (kind !== 'RoleBinding' || group !== 'rbac.authorization.k8s.io' || record.value === undefined)
        return;
    at({ document: record.document, container: record.value, key: 'subjects' }, () => accountNamespaces(record));
}
/** The namespaces of the accounts that a RoleBinding names. */
function accountNamespaces(record) {
    const result = new Set();
    const subjects = record.gvk.kind === 'RoleBinding' ? record.value?.['subjects'] : undefined;
    if (!Array.isArray(subjects))
        return result;
    for (const subject of subjects) {
        if (!(0,model_value/* isMapping */.pi)(subject) || !Object.hasOwn(subject, 'namespace') || subject['kind'] !== 'ServiceAccount')
            continue;
        const namespace = subject['namespace'];
        if (typeof namespace !== 'string') {
            throw new Failure(`Invalid Input: namespace is blank for resource "${recordText(record)}"`);
        }
        result.add(namespace);
    }
    return result;
}
/** Whether two resources got the same prefixes and suffixes, as far as the shorter list goes. */
function sameAffixes(one, other, allowEmpty) {
    const same = (a, b) => (allowEmpty && (a.length === 0 || b.length === 0)) || sameEnding(a, b);
    return same(one.prefixes, other.prefixes) && same(one.suffixes, other.suffixes);
}
function sameEnding(one, other) {
    const [longer, shorter] = one.length >= other.length ? [one, other] : [other, one];
    if (shorter.length === 0)
        return longer.length === 0;
    const start = longer.length - shorter.length;
    return shorter.every((text, index) => text === longer[start + index]);
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/finish.js











/** What is done once, at the root of a build: hashes, references, order, and what is internal taken away. */
function finish(accumulation, reorder, textOf) {
    const { kustomization } = accumulation;
    const owner = {};
    const records = accumulation.records.map(copyRecord);
    appendHashes(records, owner);
    fixNameReferences(records, accumulation.config.nameReference, owner);
    resolveVars(records, accumulation.vars, accumulation.config.varReference, owner);
    const kept = records.filter((record) => record.value !== undefined && !isLocal(record.value));
    const order = kustomization.sortOptions ?? (reorder === 'legacy' ? LEGACY_ORDER : { order: 'fifo' });
    const sorted = at(kustomization.slot('sortOptions'), () => sortRecords(kept, order));
    const metadata = new Set(kustomization.buildMetadata ?? []);
    const finisher = { metadata, textOf, owner };
    return sorted.map((record) => toResource(record, finisher));
}
/** Whether a resource is only for tools on the author's machine. */
function isLocal(value) {
    const annotations = (0,model_value/* mappingAt */.oh)(value, 'metadata', 'annotations');
    const key = 'config.kubernetes.io/local-config';
    return annotations !== undefined && Object.hasOwn(annotations, key) && (0,model_value/* scalarText */.ws)(annotations[key]) !== 'false';
}
function toResource(record, finisher) {
    const value = finished(record, finisher);
    return {
        value,
        document: record.document,
        contributors: record.contributors,
        apiVersion: (0,model_value/* scalarText */.ws)(value['apiVersion']) ?? '',
        kind: record.gvk.kind,
        name: record.name,
        namespace: record.namespace,
    };
}
/** The object with what `buildMetadata` adds, and its annotations as they leave: as strings, without internal ones. */
function finished(record, finisher) {
    const { metadata: buildMetadata, owner } = finisher;
    const value = record.value;
    const before = value['metadata'];
    if (!(0,model_value/* isMapping */.pi)(before))
        return value;
    let metadata = before;
    if (buildMetadata.has('managedByLabel')) {
        metadata = (0,provenance/* edit */.hc)(owner, metadata);
        const labels = (0,provenance/* edit */.hc)(owner, (0,model_value/* mappingAt */.oh)(metadata, 'labels') ?? (0,provenance/* create */.vt)(owner, {}));
        (0,provenance/* put */.yJ)(labels, 'app.kubernetes.io/managed-by', 'kustomize-(devel)');
        (0,provenance/* put */.yJ)(metadata, 'labels', labels);
    }
    if (Object.hasOwn(before, 'annotations') || buildMetadata.size > 0) {
        metadata = withAnnotations(metadata, record, finisher);
    }
    if (metadata === before)
        return value;
    const copy = (0,provenance/* edit */.hc)(owner, value);
    (0,provenance/* put */.yJ)(copy, 'metadata', metadata);
    return copy;
}
function addedAnnotations(record, buildMetadata) {
    const added = {};
    if (buildMetadata.has('originAnnotations') && record.origin !== undefined) {
        added['config.kubernetes.io/origin'] = originText(record.origin);
    }
    if (buildMetadata.has('transformerAnnotations') && record.transformations.length > 0) {
        added['alpha.config.kubernetes.io/transformations'] = transformationsText(record.transformations);
    }
    return added;
}
function withAnnotations(metadata, record, finisher) {
    const { owner, textOf } = finisher;
    const added = addedAnnotations(record, finisher.metadata);
    const before = (0,model_value/* mappingAt */.oh)(metadata, 'annotations') ?? {};
    let annotations = before;
    for (const key of Object.keys(before)) {
        const value = before[key];
        if (typeof value === 'string')
            continue;
        annotations = (0,provenance/* edit */.hc)(owner, annotations);
        (0,provenance/* put */.yJ)(annotations, key, typeof value === 'boolean' || value === null ? wordText(record, textOf, before, key) : ((0,model_value/* scalarText */.ws)(value) ?? ''));
    }
    for (const key of Object.keys(before)) {
        if (!INTERNAL_ANNOTATIONS.has(key))
            continue;
        annotations = (0,provenance/* edit */.hc)(owner, annotations);
        delete annotations[key];
    }
    for (const key of Object.keys(added)) {
        annotations = (0,provenance/* edit */.hc)(owner, annotations);
        (0,provenance/* put */.yJ)(annotations, key, added[key]);
    }
    const isEmpty = Object.keys(annotations).length === 0;
    if (annotations === before && !isEmpty)
        return metadata;
    if (isEmpty && !Object.hasOwn(metadata, 'annotations'))
        return metadata;
    const copy = (0,provenance/* edit */.hc)(owner, metadata);
    if (isEmpty)
        delete copy['annotations'];
    else
        (0,provenance/* put */.yJ)(copy, 'annotations', annotations);
    return copy;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/render/kustomize/git-url.js


/** What a `resources` entry means as the address of a Git repository, or `undefined` where it is none. */
function parseGitUrl(entry) {
    try {
        return readGitUrl(entry);
    }
    catch (error) {
        if (error instanceof Failure)
            return undefined;
        throw error;
    }
}
/** Like `parseGitUrl`, but raises a `Failure` that says what is wrong, in kustomize's words. */
function readGitUrl(entry) {
    if (entry.startsWith('/'))
        throw new Failure(`uri looks like abs path: ${entry}`);
    const question = entry.indexOf('?');
    const address = question < 0 ? entry : entry.slice(0, question);
    const { host, rest } = splitHost(address);
    const { repository, directory } = splitRepository(rest, host.startsWith('file://'));
    if (repository === '')
        throw new Failure('failed to parse repo path segment');
    const inner = directory.startsWith('/') ? directory.slice(1) : directory;
    if (external_node_path_.posix.normalize(inner).split('/')[0] === '..')
        throw new Failure(`url path exits repo: ${rest}`);
    return { host, repository, path: inner, ...parseQuery(question < 0 ? '' : entry.slice(question + 1)) };
}
function splitHost(address) {
    let rest = withoutPrefix(address, 'git::') ?? address;
    let scheme = '';
    for (const known of ['ssh://', 'https://', 'http://', 'file://']) {
        const stripped = withoutPrefix(rest, known);
        if (stripped === undefined)
            continue;
        scheme = known;
        rest = stripped;
        break;
    }
    const user = /^[a-zA-Z][a-zA-Z0-9-]*@/.exec(rest)?.[0] ?? '';
    rest = rest.slice(user.length);
    const github = /^github\.com[/:]/i.test(rest);
    const scpStyle = scheme === '' && (user !== '' || github);
    if (scheme === '' && !scpStyle)
        throw new Failure('failed to parse scheme');
    if (scheme === 'file://')
        return { host: scheme, rest: user + rest };
    const separator = hostEnd(rest, scpStyle);
    const host = separator < 0 ? rest : rest.slice(0, separator + 1);
    rest = separator < 0 ? '' : rest.slice(separator + 1);
    if (github) {
        return { host: scheme === 'ssh://' || user !== '' ? `${user}github.com:` : 'https://github.com/', rest };
    }
    if (host === '')
        throw new Failure('failed to parse host segment');
    return { host: scheme + user + host, rest };
}
function withoutPrefix(text, prefix) {
    return text.slice(0, prefix.length).toLowerCase() === prefix ? text.slice(prefix.length) : undefined;
}
function hostEnd(text, scpStyle) {
    const slash = text.indexOf('/');
    const colon = text.indexOf(':');
    return scpStyle && (slash < 0 || (colon > 0 && colon < slash)) ? colon : slash;
}
function splitRepository(text, isFile) {
    const azure = text.indexOf('_git/');
    if (azure >= 0) {
        const end = text.indexOf('/', azure + '_git/'.length);
        if (end < 0)
            return { repository: text, directory: '' };
        return { repository: text.slice(0, end), directory: text.slice(end + 1) };
    }
    const double = text.indexOf('//');
    if (double >= 0)
        return { repository: text.slice(0, double), directory: text.slice(double + 2) };
    const suffix = text.indexOf('.git');
    if (suffix >= 0)
        return { repository: text.slice(0, suffix + 4), directory: text.slice(suffix + 4) };
    if (isFile)
        return { repository: text, directory: '' };
    const segments = text.split('/');
    if (segments.length < 2)
        throw new Failure('failed to parse repo path segment');
    return { repository: segments.slice(0, 2).join('/'), directory: segments.slice(2).join('/') };
}
const DEFAULT_TIMEOUT = 27;
/** `ref` (or `version`), `timeout` and `submodules` of a query. */
function parseQuery(query) {
    const values = queryValues(query) ?? new Map();
    const submodules = values.get('submodules') ?? '';
    return {
        ref: values.get('ref') || values.get('version') || '',
        timeoutSeconds: seconds(values.get('timeout') ?? '') ?? DEFAULT_TIMEOUT,
        submodules: !['0', 'f', 'F', 'FALSE', 'false', 'False'].includes(submodules),
    };
}
/** The first value of each name; `undefined` where the query is malformed, so that none of it counts. */
function queryValues(query) {
    const values = new Map();
    for (const pair of query.split('&').filter((each) => each !== '')) {
        if (pair.includes(';'))
            return undefined;
        const [name = '', ...rest] = pair.split('=');
        try {
            const key = decodeURIComponent(name.replaceAll('+', ' '));
            const value = decodeURIComponent(rest.join('=').replaceAll('+', ' '));
            if (!values.has(key))
                values.set(key, value);
        }
        catch {
            return undefined;
        }
    }
    return values;
}
const UNITS = {
    ns: 1e-9,
    us: 1e-6,
    µs: 1e-6,
    ms: 1e-3,
    s: 1,
    m: 60,
    h: 3600,
};
/** A number of seconds or a duration of Go (`1m30s`); `undefined` for what is neither, or not positive. */
function seconds(text) {
    if (/^\+?[0-9]{1,9}$/.test(text))
        return Number(text) || undefined;
    if (!/^\+?(?:(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:ns|us|µs|ms|s|m|h))+$/.test(text))
        return undefined;
    let total = 0;
    for (const [, number, unit] of text.matchAll(/([0-9.]+)(ns|us|µs|ms|s|m|h)/g)) {
        total += Number(number) * (UNITS[unit ?? ''] ?? 0);
    }
    return total || undefined;
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/remote.js



/** Maps the URLs that kustomize would clone to checkouts. Raises `Failure` for those that nobody maps. */
function remoteResolver(resolveRemote) {
    return (url) => {
        if (!isRemoteFile(url) && parseGitUrl(url) === undefined)
            return undefined;
        const found = resolveRemote?.(url);
        if (found === undefined) {
            const message = `${url} is remote: nothing is fetched; map the repository to a checkout, or vendor it`;
            throw new Failure(message, { code: 'remote' });
        }
        return found;
    };
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/build.js








/** Builds directories of a repository. Keeps what they have in common. */
class Builder {
    #repository;
    #accumulator;
    constructor(repository, resolveRemote) {
        this.#repository = repository;
        this.#accumulator = new Accumulator(remoteResolver(resolveRemote));
    }
    /** Raises `BuildError`. */
    build(request) {
        try {
            return this.#build(request);
        }
        catch (error) {
            if (!(error instanceof Failure))
                throw error;
            const location = error.slot === undefined ? { path: this.#fileOf(request), line: 1, column: 1 } : (0,provenance/* placeOf */.$t)(error.slot);
            throw new BuildError([{ code: error.code, message: error.message, location }]);
        }
    }
    #build(request) {
        const { tree } = this.#repository;
        const directory = tree.realPath(request.root);
        if (directory === undefined || tree.kind(directory) !== 'directory') {
            throw new Failure(`'${request.root}' is no directory`, { code: 'missing' });
        }
        const site = new Site(this.#repository, directory, request.loadRestrictor);
        const kustomization = this.#accumulator.load(site, request.kustomization);
        const metadata = new Set(kustomization.buildMetadata ?? []);
        const state = {
            restrictor: request.loadRestrictor,
            metadata,
            schema: BUILTIN_SCHEMA,
            usedBuiltin: false,
            runs: 0,
        };
        const origin = metadata.size > 0 ? {} : undefined;
        const accumulation = this.#accumulator.accumulate(state, site, origin, request.kustomization);
        return {
            resources: finish(accumulation, request.reorder ?? 'legacy', (path) => this.#repository.text(path)),
            reads: accumulation.notes.reads,
            files: accumulation.notes.files,
        };
    }
    /** The file to point at where nothing closer is known: the directory's kustomization, if there is one. */
    #fileOf(request) {
        if (request.kustomization !== undefined)
            return request.kustomization.path;
        for (const name of ['kustomization.yaml', 'kustomization.yml', 'Kustomization']) {
            const path = request.root === '' ? name : `${request.root}/${name}`;
            if (this.#repository.tree.kind(path) === 'file')
                return path;
        }
        return request.root;
    }
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/emit.js


/*
 * Resources as `kustomize build` prints them: keys in natural order, lists not indented, block scalars for texts of
 * several lines. Long lines are not folded. Readers of YAML 1.1 and 1.2 read the same values.
 */
/** A stream of YAML documents. */
function toYaml(resources) {
    return resources.map(({ value }) => documentText(value)).join('---\n');
}
function documentText(value) {
    if (Object.keys(value).length === 0)
        return '{}\n';
    const lines = [];
    writeMapping(value, '', '', lines);
    return lines.join('');
}
/** Writes the entries of a mapping. `first` goes before the first of them in place of the indentation. */
function writeMapping(mapping, indent, first, lines) {
    let start = first;
    for (const key of Object.keys(mapping).sort(compareKeys)) {
        const text = scalarText(key, `${indent}  `);
        const isLong = text.length > LONGEST_KEY || text.includes('\n');
        const lead = isLong ? `${start}? ${text}\n${indent}:` : `${start}${text}:`;
        writeValue(mapping[key], indent, lead, lines);
        start = indent;
    }
}
/** A longer key is written with a question mark. */
const LONGEST_KEY = 128;
/** Writes what follows a key or a dash. */
function writeValue(value, indent, lead, lines) {
    if (Array.isArray(value)) {
        if (value.length === 0)
            lines.push(`${lead} []\n`);
        else {
            lines.push(`${lead}\n`);
            writeSequence(value, indent, indent, lines);
        }
    }
    else if (typeof value === 'object' && value !== null && !(value instanceof model_value/* Literal */.uS)) {
        if (Object.keys(value).length === 0)
            lines.push(`${lead} {}\n`);
        else {
            lines.push(`${lead}\n`);
            writeMapping(value, `${indent}  `, `${indent}  `, lines);
        }
    }
    else
        lines.push(`${lead} ${scalarText(value, `${indent}  `)}\n`);
}
function writeSequence(list, indent, first, lines) {
    let start = first;
    for (const item of list) {
        const inner = `${indent}  `;
        if (Array.isArray(item) && item.length > 0)
            writeSequence(item, inner, `${start}- `, lines);
        else if (typeof item === 'object' && item !== null && !(item instanceof model_value/* Literal */.uS) && !Array.isArray(item)) {
            if (Object.keys(item).length === 0)
                lines.push(`${start}- {}\n`);
            else
                writeMapping(item, inner, `${start}- `, lines);
        }
        else
            writeValue(item, indent, `${start}-`, lines);
        start = indent;
    }
}
function scalarText(value, indent) {
    if (value === null)
        return 'null';
    if (typeof value === 'boolean')
        return String(value);
    if (typeof value === 'number')
        return numberText(value);
    if (value instanceof model_value/* Literal */.uS) {
        if (typeof value.value === 'number')
            return numberText(value.value);
        return value.kind === 'int' ? value.value : stringText(value.value, indent);
    }
    return stringText(value, indent);
}
/** A number that readers of YAML 1.1 take for one too: they want a point in front of an exponent. */
function numberText(value) {
    const text = String(value);
    return /^-?\d+e/.test(text) ? text.replace('e', '.0e') : text;
}
function stringText(text, indent) {
    if (text.includes('\n'))
        return canBeBlock(text) ? blockText(text, indent) : quoted(text);
    if (UNPRINTABLE.test(text))
        return quoted(text);
    if (text === '' || isAmbiguous(text))
        return quoted(text);
    return canBePlain(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to be escaped.
const UNPRINTABLE = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/;
const ESCAPED = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
/** A string in double quotes: JSON's form, with the further characters that YAML does not take as they are. */
function quoted(text) {
    return JSON.stringify(text).replace(ESCAPED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Whether some reader would take a plain string for something else. */
function isAmbiguous(text) {
    return (0,plain_scalar/* resolvePlain */.R)(text, true) !== undefined || NUMBER_LIKE.test(text) || text === '=' || text === '<<';
}
/** Numbers of one YAML or another, times of day (which YAML 1.1 counts in sixties) among them. */
const NUMBER_LIKE = /^[-+]?(?:[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|[0-9_]*\.?[0-9_]+(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*\.|0[xob][0-9a-fA-F_]+|\.(?:inf|nan))$/i;
/** A string without characters that mean something where they stand. */
function canBePlain(text) {
    return !/^[-?:](?:\s|$)|^[,[\]{}#&*!|>'"%@`]|^\s|\s$|: |:$| #|\t|^---|^\.\.\./.test(text);
}
/** Whether a text can be written as a literal block. */
function canBeBlock(text) {
    return !/^[\s]|[ \t](?:\n|$)|\t|\r/.test(text) && !UNPRINTABLE.test(text.replaceAll('\n', ''));
}
function blockText(text, indent) {
    const chomping = text.endsWith('\n\n') ? '+' : text.endsWith('\n') ? '' : '-';
    const body = text.endsWith('\n') ? text.slice(0, -1) : text;
    const lines = body.split('\n').map((line) => (line === '' ? '' : indent + line));
    return `|${chomping}\n${lines.join('\n')}`;
}
/**
 * The order of keys of go-yaml (keyList in sorter.go): letters after everything else, runs of digits by their number.
 */
function compareKeys(one, other) {
    const length = Math.min(one.length, other.length);
    let index = 0;
    while (index < length && one.charCodeAt(index) === other.charCodeAt(index))
        index++;
    if (index === length)
        return one.length - other.length;
    const [a, b] = [one[index], other[index]];
    const [aIsLetter, bIsLetter] = [isLetter(a), isLetter(b)];
    if (aIsLetter !== bIsLetter) {
        const afterDigit = index > 0 && isDigit(one[index - 1]);
        return aIsLetter === afterDigit ? -1 : 1;
    }
    if (!aIsLetter) {
        const [aRun, bRun] = [digitsFrom(one, index), digitsFrom(other, index)];
        const counted = significantDigitBefore(one, index) && (a === '0' || b === '0') ? '1' : '';
        const difference = Number(counted + aRun) - Number(counted + bRun) || aRun.length - bRun.length;
        if (difference !== 0)
            return difference;
    }
    return a < b ? -1 : 1;
}
function isDigit(character) {
    return character >= '0' && character <= '9';
}
function isLetter(character) {
    return /\p{L}/u.test(character);
}
function digitsFrom(text, start) {
    let end = start;
    while (end < text.length && isDigit(text[end]))
        end++;
    return text.slice(start, end);
}
/** Whether the digits right before an index hold one that is not zero, so that a zero there counts. */
function significantDigitBefore(text, index) {
    for (let at = index - 1; at >= 0 && isDigit(text[at]); at--)
        if (text[at] !== '0')
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/src/render/kustomize/index.js


/** The build failed. `problems` is never empty; the first is the one that kustomize itself would report. */
class BuildError extends Error {
    name = 'BuildError';
    problems;
    constructor(problems) {
        // The places of the problems are what counts; the stack would only cost time.
        const limit = Error.stackTraceLimit;
        Error.stackTraceLimit = 0;
        super(problems.map((problem) => problem.message).join('; '));
        Error.stackTraceLimit = limit;
        this.problems = problems;
    }
}
/** A kustomizer whose caches live as long as it does. */
function createKustomizer(repository, resolveRemote) {
    return new Builder(repository, resolveRemote);
}


/***/ }),

/***/ 8698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   xr: () => (/* binding */ assembleReport)
/* harmony export */ });
/* harmony import */ var _model_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(356);
/* harmony import */ var _model_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3369);
/* harmony import */ var _util_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(846);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7499);




/** Puts a report together: what is new, what counts, what was not evaluated, and the verdict. */
function assembleReport(results) {
    const { graph, judgement, baseJudgement, change, failOn } = results;
    const findings = markNew([...judgement.findings].sort(compareFindings), baseJudgement);
    return {
        version: 1,
        verdict: graph.units.length > 0 && !findings.some((finding) => blocks(finding, failOn)) ? 'pass' : 'fail',
        counts: countFindings(findings),
        coverage: coverageOf(results),
        findings,
        change: change === null ? null : summarizeChange(change),
    };
}
/** Whether a finding makes the check fail: new, not waived, and severe enough. */
function blocks({ severity, isNew, waiver }, failOn) {
    return isNew && waiver === null && (severity === 'error' || (failOn === 'warning' && severity === 'warning'));
}
/** A finding is new where the base has fewer of its fingerprint. */
function markNew(findings, base) {
    if (base === undefined)
        return [...findings];
    const known = new Map();
    for (const { fingerprint } of base.findings)
        known.set(fingerprint, (known.get(fingerprint) ?? 0) + 1);
    return findings.map((finding) => {
        const left = known.get(finding.fingerprint) ?? 0;
        known.set(finding.fingerprint, left - 1);
        return { ...finding, isNew: left <= 0 };
    });
}
function compareFindings(a, b) {
    return ((0,_model_location_js__WEBPACK_IMPORTED_MODULE_1__/* .compareLocations */ .Q)(a.location, b.location) ||
        (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.policy, b.policy) ||
        (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.message, b.message) ||
        (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.fingerprint, b.fingerprint));
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
        notEvaluated: [...judgement.notEvaluated].sort((a, b) => (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.policy, b.policy) || (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.reason, b.reason)),
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
    const changed = (change?.files ?? []).filter((file) => rules.some((rule) => (0,_util_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(file, rule)));
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
    return { opaque: elsewhere || _model_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .OPAQUE_CODES */ .XG.has(code), notice: { unit: unit?.id ?? '', reason: message, location } };
}
function compareNotices(a, b) {
    return (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.unit, b.unit) || (0,_model_location_js__WEBPACK_IMPORTED_MODULE_1__/* .compareLocations */ .Q)(a.location, b.location) || (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.reason, b.reason);
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

/***/ 4622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ check),
  Ui: () => (/* binding */ diff),
  Nn: () => (/* binding */ inspect),
  Ao: () => (/* binding */ policiesOf),
  ZL: () => (/* binding */ understand)
});

// EXTERNAL MODULE: ./build/src/change/change.js + 5 modules
var change_change = __webpack_require__(974);
// EXTERNAL MODULE: ./build/src/model/graph.js
var graph = __webpack_require__(403);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/model/location.js
var model_location = __webpack_require__(356);
;// CONCATENATED MODULE: ./build/src/graph/cycles.js


/**
 * Rings of `dependsOn`, one for each group of units that wait for one another: the shortest through its first unit. And
 * the rings of kustomizations that the render stage met.
 */
function cyclesOf(edges, units) {
    const arcs = new Map();
    for (const { kind, from, to, reference } of edges) {
        if (kind !== 'dependsOn' || from.unit === undefined || to.unit === undefined)
            continue;
        const list = arcs.get(from.unit.id) ?? [];
        list.push({ to: to.unit.id, reference });
        arcs.set(from.unit.id, list);
    }
    const rings = groups(arcs).flatMap((group) => {
        const ring = shortestRing(arcs, group);
        return ring === undefined ? [] : [{ kind: 'dependsOn', ...ring }];
    });
    return [...rings.sort((a, b) => (0,util_text/* compareText */.n)(a.members[0] ?? '', b.members[0] ?? '')), ...includeRings(units)];
}
/** Strongly connected groups (Tarjan's algorithm, without recursion: a chain may be as long as an attacker likes). */
function groups(arcs) {
    const found = [];
    const order = new Map();
    const lowest = new Map();
    const stack = [];
    const onStack = new Set();
    for (const root of [...arcs.keys()].sort(util_text/* compareText */.n)) {
        if (order.has(root))
            continue;
        const work = [];
        const enter = (id) => {
            order.set(id, order.size);
            lowest.set(id, order.size - 1);
            stack.push(id);
            onStack.add(id);
            work.push({ id, next: 0 });
        };
        const lower = (id, value) => lowest.set(id, Math.min(lowest.get(id) ?? 0, value ?? Number.MAX_SAFE_INTEGER));
        enter(root);
        for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
            const arc = arcs.get(frame.id)?.[frame.next++];
            if (arc !== undefined) {
                if (!order.has(arc.to))
                    enter(arc.to);
                else if (onStack.has(arc.to))
                    lower(frame.id, order.get(arc.to));
                continue;
            }
            work.pop();
            const parent = work.at(-1);
            if (parent !== undefined)
                lower(parent.id, lowest.get(frame.id));
            if (lowest.get(frame.id) !== order.get(frame.id))
                continue;
            const group = stack.splice(stack.lastIndexOf(frame.id));
            for (const id of group)
                onStack.delete(id);
            found.push(group);
        }
    }
    return found;
}
/** The shortest ring through the first member of a group, in order; `undefined` where a lone unit has none. */
function shortestRing(arcs, group) {
    const members = new Set(group);
    const start = [...group].sort(util_text/* compareText */.n)[0] ?? '';
    const cameBy = new Map();
    const queue = [start];
    for (const id of queue) {
        for (const { to, reference } of arcs.get(id) ?? []) {
            if (!members.has(to) || cameBy.has(to))
                continue;
            cameBy.set(to, { from: id, reference });
            queue.push(to);
        }
        if (cameBy.has(start))
            break;
    }
    const path = [];
    for (let step = cameBy.get(start); step !== undefined; step = step.from === start ? undefined : cameBy.get(step.from)) {
        path.unshift({ id: step.from, reference: step.reference });
    }
    if (path.length === 0)
        return undefined;
    return { members: path.map(({ id }) => id), references: path.map(({ reference }) => reference) };
}
/** Kustomizations that include one another, each ring once however many units meet it. */
function includeRings(units) {
    const rings = new Map();
    for (const { problems } of units) {
        for (const { code, location, related = [] } of problems) {
            if (code !== 'cycle')
                continue;
            const places = [location, ...related].sort(model_location/* compareLocations */.Q);
            const key = places.map(({ path, line }) => `${path}:${line}`).join(' ');
            if (rings.has(key))
                continue;
            rings.set(key, {
                kind: 'includes',
                members: [...new Set([location, ...related].map(({ path }) => path))],
                references: [location, ...related].map(({ path, line, column }) => ({
                    field: 'resources',
                    locate: () => ({ path, line, column }),
                })),
            });
        }
    }
    return [...rings.entries()].sort(([a], [b]) => (0,util_text/* compareText */.n)(a, b)).map(([, ring]) => ring);
}

// EXTERNAL MODULE: ./build/src/model/provenance.js
var provenance = __webpack_require__(9248);
// EXTERNAL MODULE: ./build/src/model/resource.js
var model_resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/model/value.js
var model_value = __webpack_require__(2906);
;// CONCATENATED MODULE: ./build/src/graph/edges.js




/**
 * What refers to what: units to the directories they read, kustomizations to what they include (each reference once,
 * however many units build it), units to those they wait for, to the sources they take and to the units they create.
 */
function edgesOf(context) {
    const ends = endsOf(context);
    return [
        ...readEdges(context, ends),
        ...dependencyEdges(context, ends),
        ...sourceEdges(context, ends),
        ...creationEdges(context, ends),
    ];
}
function endsOf({ placements, layering, environmentOf, clusterOf }) {
    const paths = new Map();
    const units = new Map();
    const describePath = (path) => ({
        unit: undefined,
        label: path === '' ? '.' : path,
        path,
        cluster: clusterOf(path) ?? '',
        environment: environmentOf(path),
        layer: layering.layerOf(path),
        app: layering.appOf(path),
    });
    const describeUnit = (unit) => {
        const path = ownPath(unit);
        const { environment = graph/* UNKNOWN */.H, layer = graph/* UNKNOWN */.H } = placements.get(unit.id) ?? {};
        return { unit, label: unit.id, path, cluster: unit.cluster, environment, layer, app: layering.appOf(path) };
    };
    const once = (known, key, make) => {
        const end = known.get(key) ?? make(key);
        known.set(key, end);
        return end;
    };
    return {
        ofUnit: (unit) => once(units, unit, describeUnit),
        ofPath: (path, unit) => ({ ...once(paths, path, describePath), unit }),
        missing: (label, cluster) => ({
            unit: undefined,
            label,
            path: '',
            cluster,
            environment: graph/* UNKNOWN */.H,
            layer: graph/* UNKNOWN */.H,
            app: '',
        }),
    };
}
/** The directory that a unit reads here; the file that defines it where it reads none. */
function ownPath(unit) {
    const source = unit.sources.find(({ kind }) => kind === 'here');
    return source?.kind === 'here' ? source.path : unit.location.path;
}
/** Whether a reference stands in what defines the unit, not in a kustomization that it builds. */
function isOwnRead(unit, read) {
    return read.from === unit.location.path && unit.kind !== 'Directory';
}
function readEdges({ units, layering }, ends) {
    const edges = [];
    const included = new Set();
    for (const unit of units) {
        for (const read of unit.reads) {
            if (isOwnRead(unit, read)) {
                // A unit is of the layer of what it reads; the cluster of a directory is the directory's own.
                const to = ends.ofPath(read.to);
                edges.push({ kind: 'reads', from: ends.ofUnit(unit), to, reference: read });
                continue;
            }
            const key = `${read.from}\n${read.to}\n${read.field}`;
            if (included.has(key))
                continue;
            included.add(key);
            const from = ends.ofPath(read.from, unit);
            edges.push({ kind: 'includes', from, to: partOfBase(from, ends.ofPath(read.to), layering), reference: read });
        }
    }
    return edges;
}
/** What a base takes from its own app, further to the variants of environments and clusters, is part of the base. */
function partOfBase(from, to, layering) {
    const isOwn = from.layer === 'base' && to.layer === 'apps' && from.app !== '' && from.app === to.app;
    return isOwn && !layering.isOverlay(to.path) ? { ...to, layer: 'base' } : to;
}
function dependencyEdges({ units }, ends) {
    const find = unitLookup(units);
    return units.flatMap((unit) => unit.dependsOn.map((dependency) => {
        const { kind, namespace, name } = dependency;
        const target = find(unit, kind, namespace, name);
        const to = target === undefined ? ends.missing(`${kind} ${namespace}/${name}`, unit.cluster) : ends.ofUnit(target);
        return { kind: 'dependsOn', from: ends.ofUnit(unit), to, reference: dependency };
    }));
}
/**
 * Finds the unit that another one names. It is an object of the cluster where the naming unit's own definition lives,
 * which is not the one it applies to where that is a remote one: then the only unit of that name is meant.
 */
function unitLookup(units) {
    const byName = new Map();
    for (const unit of units) {
        const key = `${unit.kind}/${unit.namespace}/${unit.name}`;
        const found = byName.get(key);
        if (found === undefined)
            byName.set(key, [unit]);
        else
            found.push(unit);
    }
    return (from, kind, namespace, name) => {
        const found = byName.get(`${kind}/${namespace}/${name}`) ?? [];
        return (found.find(({ cluster, createdBy }) => cluster === from.cluster && createdBy === from.createdBy) ??
            found.find(({ cluster }) => cluster === from.cluster) ??
            found.find(({ createdBy }) => createdBy !== undefined && createdBy === from.createdBy) ??
            (found.length === 1 ? found[0] : undefined));
    };
}
/** The fields by which Flux units name their source. */
const SOURCE_FIELDS = [
    ['spec', 'sourceRef'],
    ['spec', 'chart', 'spec', 'sourceRef'],
    ['spec', 'chartRef'],
];
/** Source kinds and their groups; what Flux's API calls a source. */
const SOURCE_GROUP = 'source.toolkit.fluxcd.io';
function sourceEdges({ units, objects }, ends) {
    const sources = new Map();
    for (const object of objects) {
        if (object.group !== SOURCE_GROUP)
            continue;
        sources.set(`${object.cluster}/${(0,model_resource/* objectKey */.T5)('', object.kind, object.namespace, object.name)}`, object);
    }
    return units.flatMap((unit) => {
        const definition = unit.controller === 'flux' ? unit.definition : undefined;
        if (definition === undefined || (0,model_resource/* groupOf */.F8)(definition.apiVersion) === SOURCE_GROUP)
            return [];
        return SOURCE_FIELDS.flatMap((path) => {
            const reference = (0,model_value/* mappingAt */.oh)(definition.value, ...path);
            const kind = (0,model_value/* stringAt */.bX)(reference, 'kind');
            const name = (0,model_value/* stringAt */.bX)(reference, 'name');
            if (kind === undefined || name === undefined)
                return [];
            const namespace = (0,model_value/* stringAt */.bX)(reference, 'namespace') ?? unit.namespace;
            const source = sources.get(`${unit.cluster}/${(0,model_resource/* objectKey */.T5)('', kind, namespace, name)}`);
            // What the cluster was bootstrapped with, or makes by itself, need not be written here.
            if (source === undefined && unit.sources.some((from) => from.kind === 'here'))
                return [];
            const to = source === undefined ? ends.missing(`${kind} ${namespace}/${name}`, unit.cluster) : sourceEnd(source, ends);
            return [{ kind: 'sourceRef', from: ends.ofUnit(unit), to, reference: fieldOf(unit, [...path, 'name']) }];
        });
    });
}
/**
 * A source belongs to the layer of the file it is written in; but every unit takes the source that the cluster was
 * bootstrapped with, so that one of the outermost layer is of none.
 */
function sourceEnd(source, ends) {
    const [owner] = source.owners;
    if (owner === undefined)
        return ends.missing(`${source.kind} ${source.namespace}/${source.name}`, source.cluster);
    const end = ends.ofPath(owner.resource.document.path, owner.unit);
    const label = `${source.kind} ${source.namespace}/${source.name}`;
    return { ...end, label, cluster: source.cluster, layer: end.layer === 'clusters' ? graph/* UNKNOWN */.H : end.layer };
}
function fieldOf(unit, path) {
    const definition = unit.definition;
    return {
        field: 'sourceRef',
        locate: () => {
            if (definition === undefined)
                return unit.location;
            const { path: file, line, column } = (0,provenance/* originOf */.yv)(definition, path);
            return { path: file, line, column };
        },
    };
}
function creationEdges({ units }, ends) {
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    return units.flatMap((unit) => {
        const creator = unit.createdBy === undefined ? undefined : byId.get(unit.createdBy);
        if (creator === undefined)
            return [];
        // What puts the unit into its layer is the path it reads: that line is the reference, where there is one.
        const path = unit.reads.find((read) => isOwnRead(unit, read));
        const reference = { field: 'creates', locate: () => path?.locate() ?? unit.location };
        return [{ kind: 'creates', from: ends.ofUnit(creator), to: ends.ofUnit(unit), reference }];
    });
}

// EXTERNAL MODULE: ./build/src/model/environment-words.js
var environment_words = __webpack_require__(3318);
// EXTERNAL MODULE: ./build/src/util/glob.js
var util_glob = __webpack_require__(9902);
// EXTERNAL MODULE: ./build/src/util/paths.js
var util_paths = __webpack_require__(846);
;// CONCATENATED MODULE: ./build/src/graph/environments.js




/** Directories whose entries are often called `<something>-<environment>`. */
const PARENTS = new Set(['overlays', 'clusters', 'environments', 'envs', 'env', 'groups', 'stages']);
const LABEL = /(?:^|\/)(?:environment|env)$/;
/** What the configuration and, where it is silent, the names in the repository say about environments. */
function environmentsOf(survey, clusters, units, configuration) {
    const file = configuration.path ?? 'the configuration';
    const matchers = configuration.environments.map(({ name, match }) => ({
        name,
        paths: (0,util_glob/* globMatcher */.f)(match?.paths ?? []),
        namespaces: (0,util_glob/* globMatcher */.f)(match?.namespaces ?? []),
        clusters: (0,util_glob/* globMatcher */.f)(match?.clusters ?? []),
    }));
    const spelling = spellingOf(configuration);
    const siblings = environmentSiblings(survey, clusters);
    const ofUnitName = namesReader(units.map(({ name }) => name), () => false);
    const ofNamespaceName = namesReader(new Set(namespacesIn(units)), (name) => (0,environment_words/* withoutEnvironment */._i)(name) !== '');
    const clusterAt = clusterLookup(clusters);
    const byCluster = new Map();
    /** The declared name of an environment, or its conventional one. */
    const spelled = (name, reason) => name === undefined ? undefined : { environment: spelling.get(name) ?? name, reason };
    const named = (word, reading) => spelling.has(word) ? word : reading(word);
    const matched = (field, text) => {
        const found = text === '' ? undefined : matchers.find((matcher) => matcher[field](text));
        return found && { environment: found.name, reason: `${file} matches ${field} ${text}` };
    };
    function ofCluster(name) {
        if (!byCluster.has(name))
            byCluster.set(name, inferCluster(name));
        return byCluster.get(name);
    }
    function declaredCluster(name) {
        const setting = configuration.clusters.find((cluster) => cluster.name === name);
        if (setting?.environment !== undefined) {
            return { environment: setting.environment, reason: `${file} says so of cluster ${name}` };
        }
        return matched('clusters', name);
    }
    function inferCluster(name) {
        const cluster = clusters.find((candidate) => candidate.name === name);
        const path = cluster?.path ?? '';
        return (declaredCluster(name) ??
            spelled(named(name, environment_words/* environmentOfAnyWord */.vO), `cluster ${name} is named for it`) ??
            // A cluster called local is somebody's own machine.
            spelled(name === 'local' ? 'dev' : undefined, `cluster ${name} is a development cluster`) ??
            spelled((0,environment_words/* environmentOfAnyWord */.vO)((0,util_paths/* nameOf */.Vb)(path)), `the directory of cluster ${name} is ${path}`) ??
            namedPath(path, 'any'));
    }
    /**
     * What the directories of a path say, the deepest first. `strong` counts only those that stand beside another
     * environment's directory, or below `overlays` and its like; else one that stands alone will do, but not one among
     * others (`apps/development` beside `apps/media` is a kind of apps).
     */
    function namedPath(path, strength) {
        for (let entry = path; entry !== ''; entry = (0,util_paths/* parentOf */.gN)(entry)) {
            const name = stemOf(entry);
            const parent = (0,util_paths/* parentOf */.gN)(entry);
            const grouped = PARENTS.has((0,util_paths/* nameOf */.Vb)(parent));
            const word = named(name, environment_words/* environmentOfWord */.$O) ?? (grouped ? (0,environment_words/* environmentOfAnyWord */.vO)(name) : undefined);
            const isDeclared = spelling.has(name) && (0,environment_words/* environmentOfWord */.$O)(name) === undefined;
            const standing = grouped || isDeclared ? 'strong' : siblings(parent);
            if (word !== undefined && (standing === 'strong' || (standing === 'alone' && strength === 'any'))) {
                return spelled(word, `${entry} is named for it`);
            }
        }
        return undefined;
    }
    function ofPath(path) {
        const cluster = clusterAt(path);
        return (matched('paths', path) ??
            namedPath(path, 'strong') ??
            (cluster === undefined ? undefined : ofCluster(cluster)) ??
            namedPath(path, 'any'));
    }
    function first(candidates, reading) {
        for (const candidate of candidates) {
            const found = reading(candidate);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    /** What is said of the unit itself, not of where it runs. */
    function ofUnitAlone(unit, paths, namespace) {
        return (first(paths, (path) => matched('paths', path)) ??
            matched('namespaces', namespace) ??
            declaredCluster(unit.cluster) ??
            labelled(unit) ??
            first(paths, (path) => namedPath(path, 'strong')));
    }
    function labelled(unit) {
        for (const key of Object.keys(unit.labels).sort()) {
            const value = LABEL.test(key) ? (0,model_value/* scalarText */.ws)(unit.labels[key]) : undefined;
            if (value)
                return spelled(named(value, environment_words/* environmentOfWord */.$O) ?? value, `label ${key} says so`);
        }
        return undefined;
    }
    function ofUnit(unit, creator) {
        const paths = pathsOf(unit);
        const namespace = unit.release?.namespace ?? unit.targetNamespace;
        const nearby = creator?.cluster === unit.cluster ? creator : undefined;
        return (ofUnitAlone(unit, paths, namespace) ??
            (nearby && ofUnitAlone(nearby, pathsOf(nearby), nearby.targetNamespace)) ??
            ofCluster(unit.cluster) ??
            first(paths, (path) => namedPath(path, 'any')) ??
            ofNamespace(namespace) ??
            first(unit.sources, (source) => source.kind === 'git'
                ? spelled((0,environment_words/* environmentOfWord */.$O)(source.revision), `it follows revision ${source.revision}`)
                : undefined) ??
            spelled(unit.kind === 'Directory' ? undefined : ofUnitName(unit.name), 'it is named for it'));
    }
    function ofNamespace(name) {
        return matched('namespaces', name) ?? spelled(named(name, ofNamespaceName), `namespace ${name} is named for it`);
    }
    return {
        ofCluster,
        ofPath,
        ofUnit,
        ofNamespace,
        describe(name, reason) {
            const setting = configuration.environments.find((environment) => environment.name === name);
            return { name, risk: setting?.risk ?? (0,environment_words/* conventionalRisk */.od)(name), reason: setting ? `${file} declares it` : reason };
        },
    };
}
/** Paths that say where a unit belongs: what it reads first, then where it is written. */
function pathsOf(unit) {
    const sources = unit.sources.flatMap((source) => source.kind === 'here' || source.kind === 'git' ? [source.path] : []);
    return [...sources, unit.location.path].filter(Boolean);
}
/**
 * How the configuration spells each environment: its own names, and for each conventional name (`prod`) the declared
 * name of the same environment (`production`).
 */
function spellingOf(configuration) {
    const names = [
        ...configuration.environments.map(({ name }) => name),
        ...configuration.clusters.flatMap(({ environment }) => environment ?? []),
        ...configuration.approvals.flatMap(({ environments }) => environments ?? []),
    ];
    const spelling = new Map();
    for (const name of names) {
        const conventional = (0,environment_words/* environmentOfWord */.$O)(name);
        if (!spelling.has(name))
            spelling.set(name, name);
        if (conventional !== undefined && !names.includes(conventional) && !spelling.has(conventional)) {
            spelling.set(conventional, name);
        }
    }
    return spelling;
}
function stemOf(path) {
    return (0,util_paths/* nameOf */.Vb)(path).replace(/\.(?:yaml|yml|json)$/, '');
}
/** Directories that may stand beside an environment's own without taking its meaning. */
const NEUTRAL = new Set(['base', 'bases', 'common', 'components', 'shared', 'overlays', 'templates', 'lib', 'global']);
/**
 * For the directory of an entry that is named for an environment: whether it holds two environments or more, that one
 * alone, or that one among others.
 */
function environmentSiblings(survey, clusters) {
    // The variants of clusters stand beside those of environments: apps/homelab, apps/staging.
    const neutral = new Set([...NEUTRAL, ...clusters.map(({ name }) => name)]);
    const environments = new Map();
    const mixed = new Set();
    const seen = new Set();
    for (const { path } of survey.files) {
        for (let entry = path; entry !== '' && !seen.has(entry); entry = (0,util_paths/* parentOf */.gN)(entry)) {
            seen.add(entry);
            const parent = (0,util_paths/* parentOf */.gN)(entry);
            const environment = (0,environment_words/* environmentOfWord */.$O)(stemOf(entry));
            if (environment !== undefined)
                environments.set(parent, (environments.get(parent) ?? new Set()).add(environment));
            else if (entry !== path && !neutral.has((0,util_paths/* nameOf */.Vb)(entry)))
                mixed.add(parent);
        }
    }
    return (directory) => {
        if ((environments.get(directory)?.size ?? 0) > 1)
            return 'strong';
        return mixed.has(directory) ? 'mixed' : 'alone';
    };
}
/**
 * Reads names that end in an environment. Only production is believed alone; of another word a second name must show
 * that it tells environments apart, as `shop-dev` does for `shop-test`: there are namespaces called `development` that
 * hold the tools of developers. Names that `believed` holds need no second one.
 */
function namesReader(names, believed) {
    const environments = new Map();
    for (const name of names) {
        const environment = (0,environment_words/* environmentOfSuffix */.cm)(name);
        if (environment === undefined)
            continue;
        const stem = (0,environment_words/* withoutEnvironment */._i)(name);
        environments.set(stem, (environments.get(stem) ?? new Set()).add(environment));
    }
    return (name) => {
        const environment = (0,environment_words/* environmentOfSuffix */.cm)(name);
        if (environment === undefined || environment === 'prod' || believed(name))
            return environment;
        return (environments.get((0,environment_words/* withoutEnvironment */._i)(name))?.size ?? 0) > 1 ? environment : undefined;
    };
}
function* namespacesIn(units) {
    for (const { targetNamespace, release, resources } of units) {
        yield targetNamespace;
        if (release !== undefined)
            yield release.namespace;
        for (const { namespace } of resources)
            yield namespace;
    }
}
/** The cluster in whose own directory a path stands; `undefined` where there is none, or more than one. */
function clusterLookup(clusters) {
    const byPath = new Map();
    for (const { name, path } of clusters) {
        // The path of a bootstrap may stand deeper, in `clusters/<cluster>/base`: all of the cluster's directory is its own.
        const directory = path === undefined ? undefined : /^(?:.*\/)?clusters\/[^/]+/.exec(path)?.[0];
        for (const own of new Set([path, directory])) {
            if (own)
                byPath.set(own, byPath.has(own) && byPath.get(own) !== name ? undefined : name);
        }
    }
    return (path) => {
        for (let directory = path; directory !== ''; directory = (0,util_paths/* parentOf */.gN)(directory)) {
            if (byPath.has(directory))
                return byPath.get(directory);
        }
        return undefined;
    };
}

;// CONCATENATED MODULE: ./build/src/graph/helm-images.js

const IMAGE_KEY = /^image$|[a-z0-9_-]image$|Image$/;
/** What stands for an image in values: no URL, no path of a file, no sentence. */
const IMAGE_TEXT = /^[a-zA-Z0-9${(][^\s]*$/;
const FILE = /\.(?:png|jpe?g|svg|gif|webp|ico|iso|img|qcow2|gz|xz|ya?ml|json)$/i;
/**
 * The images in Helm values at any depth: `image: repository:tag`, `image` (or `sidecarImage` …) as a mapping of
 * registry, repository, tag and digest, and any other mapping of repository and tag. Modest: what may be something else
 * is left alone. A value that stands in several places (an alias) is found once, so that the work stays linear.
 */
function valuesImages(values) {
    const found = [];
    const seen = new Set();
    const visit = (value, path) => {
        if (!(0,model_value/* isContainer */.u_)(value) || seen.has(value))
            return;
        seen.add(value);
        if (Array.isArray(value)) {
            value.forEach((item, index) => {
                visit(item, [...path, index]);
            });
            return;
        }
        const image = imageOfMapping(value, path);
        if (image !== undefined)
            found.push(image);
        for (const key of Object.keys(value)) {
            const item = value[key];
            const text = typeof item === 'string' && IMAGE_KEY.test(key) ? imageOfText(value, key, item, path) : undefined;
            if (text !== undefined)
                found.push(text);
            else
                visit(item, [...path, key]);
        }
    };
    visit(values, []);
    return found;
}
/** The image that a mapping of repository, tag and digest names. */
function imageOfMapping(mapping, path) {
    const isImage = IMAGE_KEY.test(String(path.at(-1) ?? ''));
    const nameKey = ['repository', 'name', 'repo'].find((key) => plainText(mapping, key) !== '');
    const tag = plainText(mapping, 'tag');
    const digest = plainText(mapping, 'digest') || plainText(mapping, 'sha');
    const name = nameKey === undefined ? '' : plainText(mapping, nameKey);
    if (isImage ? name === '' && tag === '' && digest === '' : nameKey !== 'repository' || tag === '')
        return undefined;
    if (name !== '' && !isImageText(name))
        return undefined;
    const registry = name === '' ? '' : plainText(mapping, 'registry');
    const repository = registry === '' ? name : `${registry.replace(/\/$/, '')}/${name}`;
    const key = tag !== '' ? 'tag' : digest !== '' ? (plainText(mapping, 'digest') ? 'digest' : 'sha') : nameKey;
    return {
        path: key === undefined ? path : [...path, key],
        reference: repository + (tag && `:${tag}`) + (digest && `@${digest.includes(':') ? digest : `sha256:${digest}`}`),
        hasRepository: name !== '',
    };
}
/** The image in a string, with the tag beside it where the string has none. */
function imageOfText(mapping, key, text, path) {
    if (!isImageText(text))
        return undefined;
    const complete = text.includes('@') || text.lastIndexOf(':') > text.lastIndexOf('/');
    const tagKey = complete
        ? undefined
        : ['tag', `${key}Tag`, `${key}_tag`].find((name) => plainText(mapping, name) !== '');
    if (tagKey === undefined)
        return { path: [...path, key], reference: text, hasRepository: true };
    return { path: [...path, tagKey], reference: `${text}:${plainText(mapping, tagKey)}`, hasRepository: true };
}
function isImageText(text) {
    return IMAGE_TEXT.test(text) && !text.includes('://') && !FILE.test(text) && !text.endsWith('.git');
}
function plainText(mapping, key) {
    const value = Object.hasOwn(mapping, key) ? mapping[key] : undefined;
    if ((0,model_value/* isMapping */.pi)(value))
        return '';
    return ((0,model_value/* stringAt */.bX)(mapping, key) ?? (0,model_value/* scalarText */.ws)(value) ?? '').trim();
}

;// CONCATENATED MODULE: ./build/src/graph/image-reference.js
/**
 * Takes a reference apart by the grammar of the distribution project (reference.go): `[domain/]path[:tag][@digest]`. A
 * colon before the last slash is a port. The first name is a domain when it holds a dot or a colon, is `localhost`, or
 * has a capital letter, which no repository may have.
 */
function parseImageReference(reference) {
    const at = reference.indexOf('@');
    const digest = at < 0 ? '' : reference.slice(at + 1);
    const tagged = at < 0 ? reference : reference.slice(0, at);
    const colon = tagged.lastIndexOf(':');
    const hasTag = colon > tagged.lastIndexOf('/');
    const name = hasTag ? tagged.slice(0, colon) : tagged;
    return { name, registry: registryOf(name), tag: hasTag ? tagged.slice(colon + 1) : '', digest };
}
function registryOf(name) {
    const slash = name.indexOf('/');
    if (slash < 0)
        return 'docker.io';
    const domain = name.slice(0, slash);
    const isDomain = /[.:]/.test(domain) || domain === 'localhost' || domain !== domain.toLowerCase();
    return isDomain ? domain : 'docker.io';
}
/** Where a parameter that somebody else fills in begins: `$(params.image)`, `${TAG}`, `{{ .image }}`; -1 for none. */
function firstParameter(reference) {
    return reference.search(/\$\(|\$\{|\{\{/);
}

;// CONCATENATED MODULE: ./build/src/graph/pod-specs.js

/*
 * Where each kind keeps the images of the containers that it runs. A `*` stands for every entry of a list or mapping.
 * Kinds that only speak of images (Flux's ImageRepository, OpenShift's ImageStream) are left out on purpose.
 */
const CONTAINER_LISTS = ['containers', 'initContainers', 'ephemeralContainers'];
/** The images of a pod spec at a path. */
function pod(path) {
    return CONTAINER_LISTS.map((list) => `${path}.${list}.*.image`);
}
const TEMPLATE = pod('spec.template.spec');
const TEKTON_TASK = (path) => [
    `${path}.steps.*.image`,
    `${path}.sidecars.*.image`,
    `${path}.stepTemplate.image`,
];
const TEKTON_PIPELINE = (path) => [
    ...TEKTON_TASK(`${path}.tasks.*.taskSpec`),
    ...TEKTON_TASK(`${path}.finally.*.taskSpec`),
];
const ARGO_TEMPLATES = (path) => [
    ...['container', 'script', 'containerSet.containers.*', 'initContainers.*', 'sidecars.*'].flatMap((part) => [
        `${path}.templates.*.${part}.image`,
        `${path}.templateDefaults.${part}.image`,
    ]),
].sort();
const KUBEFLOW_REPLICAS = (name) => pod(`spec.${name}.*.template.spec`);
const IMAGES = {
    '/Pod': pod('spec'),
    '/PodTemplate': pod('template.spec'),
    '/ReplicationController': TEMPLATE,
    'apps/Deployment': TEMPLATE,
    'apps/DaemonSet': TEMPLATE,
    'apps/StatefulSet': TEMPLATE,
    'apps/ReplicaSet': TEMPLATE,
    'extensions/Deployment': TEMPLATE,
    'extensions/DaemonSet': TEMPLATE,
    'extensions/ReplicaSet': TEMPLATE,
    'batch/Job': TEMPLATE,
    'batch/CronJob': pod('spec.jobTemplate.spec.template.spec'),
    'apps.openshift.io/DeploymentConfig': TEMPLATE,
    'argoproj.io/Rollout': TEMPLATE,
    'argoproj.io/AnalysisTemplate': pod('spec.metrics.*.provider.job.spec.template.spec'),
    'argoproj.io/ClusterAnalysisTemplate': pod('spec.metrics.*.provider.job.spec.template.spec'),
    'argoproj.io/Workflow': ARGO_TEMPLATES('spec'),
    'argoproj.io/WorkflowTemplate': ARGO_TEMPLATES('spec'),
    'argoproj.io/ClusterWorkflowTemplate': ARGO_TEMPLATES('spec'),
    'argoproj.io/CronWorkflow': ARGO_TEMPLATES('spec.workflowSpec'),
    'serving.knative.dev/Service': TEMPLATE,
    'serving.knative.dev/Configuration': TEMPLATE,
    'serving.knative.dev/Revision': pod('spec'),
    'tekton.dev/Task': TEKTON_TASK('spec'),
    'tekton.dev/ClusterTask': TEKTON_TASK('spec'),
    'tekton.dev/TaskRun': TEKTON_TASK('spec.taskSpec'),
    'tekton.dev/StepAction': ['spec.image'],
    'tekton.dev/Pipeline': TEKTON_PIPELINE('spec'),
    'tekton.dev/PipelineRun': TEKTON_PIPELINE('spec.pipelineSpec'),
    'keda.sh/ScaledJob': pod('spec.jobTargetRef.template.spec'),
    'jobset.x-k8s.io/JobSet': pod('spec.replicatedJobs.*.template.spec.template.spec'),
    'leaderworkerset.x-k8s.io/LeaderWorkerSet': [
        ...pod('spec.leaderWorkerTemplate.leaderTemplate.spec'),
        ...pod('spec.leaderWorkerTemplate.workerTemplate.spec'),
    ],
    'apps.kruise.io/CloneSet': TEMPLATE,
    'apps.kruise.io/StatefulSet': TEMPLATE,
    'apps.kruise.io/DaemonSet': TEMPLATE,
    'kubeflow.org/Notebook': TEMPLATE,
    'kubeflow.org/PyTorchJob': KUBEFLOW_REPLICAS('pytorchReplicaSpecs'),
    'kubeflow.org/TFJob': KUBEFLOW_REPLICAS('tfReplicaSpecs'),
    'kubeflow.org/MPIJob': KUBEFLOW_REPLICAS('mpiReplicaSpecs'),
    'kubeflow.org/XGBoostJob': KUBEFLOW_REPLICAS('xgbReplicaSpecs'),
    'serving.kserve.io/ServingRuntime': pod('spec'),
    'serving.kserve.io/ClusterServingRuntime': pod('spec'),
    'serving.kserve.io/InferenceService': [...pod('spec.predictor'), ...pod('spec.transformer')],
    'ray.io/RayCluster': [...pod('spec.headGroupSpec.template.spec'), ...pod('spec.workerGroupSpecs.*.template.spec')],
    'monitoring.coreos.com/Prometheus': ['spec.image', ...pod('spec')],
    'monitoring.coreos.com/PrometheusAgent': ['spec.image', ...pod('spec')],
    'monitoring.coreos.com/Alertmanager': ['spec.image', ...pod('spec')],
    'monitoring.coreos.com/ThanosRuler': ['spec.image', ...pod('spec')],
    'grafana.integreatly.org/Grafana': pod('spec.deployment.spec.template.spec'),
    'opentelemetry.io/OpenTelemetryCollector': ['spec.image', 'spec.initContainers.*.image'],
    'gateway.envoyproxy.io/EnvoyProxy': ['envoyDeployment', 'envoyDaemonSet'].flatMap((name) => [
        `spec.provider.kubernetes.${name}.container.image`,
        `spec.provider.kubernetes.${name}.initContainers.*.image`,
    ]),
    'toolhive.stacklok.dev/MCPServer': ['spec.image'],
    'toolhive.stacklok.dev/EmbeddingServer': ['spec.image'],
    'postgresql.cnpg.io/Cluster': ['spec.imageName'],
    'sparkoperator.k8s.io/SparkApplication': ['spec.image', 'spec.driver.image', 'spec.executor.image'],
    // A package runs as the controller that is in it.
    'pkg.crossplane.io/Provider': ['spec.package'],
    'pkg.crossplane.io/Function': ['spec.package'],
    'pkg.crossplane.io/Configuration': ['spec.package'],
};
const PATHS = new Map(Object.entries(IMAGES).map(([kind, paths]) => [kind, paths.map((path) => path.split('.'))]));
/** The images that an object of a kind would run. Kinds that are not known to run any have none. */
function imageFields(group, kind, value) {
    const found = [];
    for (const path of PATHS.get(`${group}/${kind}`) ?? [])
        collect(value, path, 0, [], found);
    return found;
}
function collect(value, pattern, depth, path, found) {
    if (depth === pattern.length) {
        if (typeof value === 'string' && value.trim() !== '')
            found.push({ path: [...path], reference: value.trim() });
        return;
    }
    if (!(0,model_value/* isContainer */.u_)(value))
        return;
    const name = pattern[depth];
    for (const key of name === '*' ? keysOf(value) : Object.hasOwn(value, name) ? [name] : []) {
        path.push(key);
        collect(value[key], pattern, depth + 1, path, found);
        path.pop();
    }
}
function keysOf(container) {
    return (0,model_value/* isSequence */.wZ)(container) ? [...container.keys()] : Object.keys(container);
}

;// CONCATENATED MODULE: ./build/src/graph/images.js





/** Every image that units would run: in the pods of their resources, and in Helm values whose chart is not rendered. */
function imagesOf(units) {
    return units.flatMap((unit) => [
        ...unit.resources.flatMap((resource) => resourceImages(unit, resource)),
        ...(rendersItsChart(unit) ? [] : helmImages(unit)),
    ]);
}
function resourceImages(unit, resource) {
    const fields = imageFields((0,model_resource/* groupOf */.F8)(resource.apiVersion), resource.kind, resource.value);
    if (fields.length === 0)
        return [];
    const replaced = replacedContainers(resource);
    return fields.map(({ path, reference }) => ({
        unit,
        resource,
        path,
        reference,
        ...partsOf(reference),
        tagKnown: firstParameter(reference) < 0 && !replaced(path),
    }));
}
/** The parts of a reference; of one with parameters only what stands before the first of them is known. */
function partsOf(reference) {
    const parameter = firstParameter(reference);
    if (parameter < 0)
        return parseImageReference(reference);
    const { name, registry, tag } = parseImageReference(reference.slice(0, parameter));
    const hasName = reference[name.length] === ':' || tag !== '';
    return hasName ? { name, registry, tag: '', digest: '' } : { name: reference, registry: '', tag: '', digest: '' };
}
/** Containers whose image OpenShift's image triggers replace when the object is applied. */
function replacedContainers(resource) {
    if ((0,model_value/* stringAt */.bX)(resource.value, 'metadata', 'annotations', 'image.openshift.io/triggers') !== undefined)
        return () => true;
    if (resource.kind !== 'DeploymentConfig')
        return () => false;
    const names = new Set((0,model_value/* listAt */.gT)(resource.value, 'spec', 'triggers')
        .filter((trigger) => (0,model_value/* stringAt */.bX)(trigger, 'type') === 'ImageChange')
        .flatMap((trigger) => (0,model_value/* listAt */.gT)((0,model_value/* mappingAt */.oh)(trigger, 'imageChangeParams'), 'containerNames')));
    return (path) => names.has((0,model_value/* stringAt */.bX)(resource.value, ...path.slice(0, -1), 'name') ?? '');
}
/** Whether what Helm made of the values is among the unit's resources, so that the values say nothing new. */
function rendersItsChart(unit) {
    return unit.status === 'rendered' && unit.resources.length > 0 && !unit.problems.some(({ code }) => code === 'chart');
}
function helmImages(unit) {
    return unit.values.flatMap(({ value, holder, path }) => valuesImages(value).map((image) => {
        const parts = partsOf(image.reference);
        return {
            unit,
            resource: holder,
            path: [...path, ...image.path],
            reference: image.reference,
            ...parts,
            registry: image.hasRepository ? parts.registry : '',
            // Without a tag in the values the chart's own holds, mostly the version of the app.
            tagKnown: parts.tag !== '' || parts.digest !== '',
        };
    }));
}

;// CONCATENATED MODULE: ./build/src/graph/layers.js





const FAMILIES = {
    clusters: new Set(['clusters', 'cluster']),
    apps: new Set(['apps', 'applications', 'workloads', 'tenants']),
    infrastructure: new Set(['infrastructure', 'infra', 'platform', 'core', 'cluster-infrastructure', 'cluster-infra']),
};
/** Names that say infrastructure beside `apps` only. */
const VAGUE = new Set(['platform', 'core']);
/** Outermost first: what stands earlier may depend on what stands later. */
const INFERRED_ORDER = ['clusters', 'apps', 'base', 'infrastructure'];
/** Directories of the app layer that are parts of several apps and no app themselves. */
const SHARED_PARTS = new Set(['components', 'component', 'common', 'shared', 'lib', 'templates']);
const BASES = new Set(['base', 'bases']);
/** Directories of variants, further to those named for an environment or a cluster. */
const OVERLAYS = new Set(['overlays', 'overlay', 'environments', 'envs', 'clusters']);
/** Directories between the app layer and its apps. */
const GROUPINGS = new Set([...BASES, ...OVERLAYS]);
/** The layers that the configuration declares, or else those that the directories say. */
function layeringOf(tree, survey, clusters, configuration) {
    const isDeclared = configuration.layers.length > 0;
    const roots = isDeclared ? [] : infer(survey, clusters, configuration);
    const rootOf = isDeclared ? declared(configuration) : nearest(roots);
    const names = isDeclared ? withBase(configuration.layers.map(({ name }) => name)) : INFERRED_ORDER;
    const clusterNames = new Set(clusters.map(({ name }) => name));
    const baseIsInferred = !configuration.layers.some(({ name }) => name === 'base');
    const isBase = (path, { layer, directory }) => layer === 'apps' &&
        baseIsInferred &&
        below(path, directory).some((name) => BASES.has(name) || SHARED_PARTS.has(name));
    const isVariant = (name) => clusterNames.has(name) || (0,environment_words/* environmentOfWord */.$O)(name) !== undefined;
    return {
        layers: names,
        roots,
        layerOf: remember((path) => {
            const root = rootOf(path);
            if (root === undefined)
                return graph/* UNKNOWN */.H;
            return isBase(path, root) ? 'base' : root.layer;
        }),
        reasonOf: (path) => rootOf(path)?.reason ?? 'no directory around it says which layer it is',
        appOf(path) {
            const root = rootOf(path);
            if (root?.layer !== 'apps' && root?.layer !== 'base')
                return '';
            const directory = survey.byPath.has(path) || tree.kind(path) === 'file' ? (0,util_paths/* parentOf */.gN)(path) : path;
            const names = below(directory, root.directory);
            const depth = names.findIndex((name) => !GROUPINGS.has(name) && !isVariant(name));
            if (depth < 0 || SHARED_PARTS.has(names[depth] ?? ''))
                return '';
            return [root.directory, ...names.slice(0, depth + 1)].filter(Boolean).join('/');
        },
        isOverlay(path) {
            const root = rootOf(path);
            return root !== undefined && below(path, root.directory).some((name) => OVERLAYS.has(name) || isVariant(name));
        },
    };
}
/** The names of the path from a directory down to a path in it. */
function below(path, directory) {
    if (path === directory || !(0,util_paths/* isWithin */.UO)(path, directory))
        return [];
    return path.slice(directory === '' ? 0 : directory.length + 1).split('/');
}
/** `base` stands inside apps, whether or not the configuration names it. */
function withBase(names) {
    if (names.includes('base') || !names.includes('apps'))
        return [...names];
    return names.flatMap((name) => (name === 'apps' ? ['apps', 'base'] : [name]));
}
/** Layers as the configuration lists them: the first that matches a path. */
function declared(configuration) {
    const globs = configuration.layers.flatMap(({ name, paths }) => paths.map((glob) => ({
        matches: (0,util_glob/* globMatcher */.f)([glob]),
        root: {
            layer: name,
            directory: plainPart(glob),
            reason: `${configuration.path ?? 'the configuration'}: ${glob}`,
        },
    })));
    return remember((path) => globs.find(({ matches }) => matches(path))?.root);
}
/** The directories of a glob before its first wildcard. */
function plainPart(glob) {
    const names = glob.split('/');
    const first = names.findIndex((name) => /[*?[{(!]/.test(name));
    return names.slice(0, first < 0 ? names.length : first).join('/');
}
function nearest(roots) {
    const byDirectory = new Map(roots.map((root) => [root.directory, root]));
    const find = remember((path) => {
        const here = byDirectory.get(path);
        return here ?? (path === '' ? undefined : find((0,util_paths/* parentOf */.gN)(path)));
    });
    return find;
}
function remember(work) {
    const known = new Map();
    return (path) => {
        const found = known.get(path);
        if (found !== undefined || known.has(path))
            return found;
        const made = work(path);
        known.set(path, made);
        return made;
    };
}
/** The directories that stand side by side as layers, and those that are declared to be a cluster's. */
function infer(survey, clusters, configuration) {
    const roots = new Map();
    const children = directoriesOf(survey);
    // Places whose clusters directory stands alone may hold layers of their own in each cluster's directory.
    const alone = new Set();
    const places = [...children.keys()].sort((a, b) => depthOf(a) - depthOf(b) || (0,util_text/* compareText */.n)(a, b));
    for (const place of places) {
        const around = ancestorIn(roots, place);
        if (around !== undefined && !alone.has(around.directory))
            continue;
        const found = familiesOf(place, children.get(place) ?? new Set());
        const hasCluster = found.clusters.some((directory) => clusters.some(({ path }) => path && path !== directory && (0,util_paths/* isWithin */.UO)(path, directory)));
        const layers = [];
        const isPlain = found.infrastructure.some((directory) => !VAGUE.has((0,util_paths/* nameOf */.Vb)(directory)));
        if (found.infrastructure.length > 0 && found.apps.length > 0)
            layers.push('apps', 'infrastructure');
        else if (isPlain && found.clusters.length > 0)
            layers.push('infrastructure');
        if (layers.length > 0 || hasCluster)
            layers.push('clusters');
        for (const layer of layers) {
            for (const directory of found[layer]) {
                roots.set(directory, { layer, directory, reason: reasonOf(layer, directory, found) });
                if (layer === 'clusters' && layers.length === 1 && found.apps.length === 0)
                    alone.add(directory);
            }
        }
    }
    addClusterPaths(roots, configuration);
    return [...roots.values()].sort((a, b) => (0,util_text/* compareText */.n)(a.directory, b.directory));
}
function reasonOf(layer, directory, found) {
    const beside = ['clusters', 'apps', 'infrastructure']
        .filter((family) => family !== layer)
        .flatMap((family) => found[family]);
    return beside.length > 0 ? `${directory} stands beside ${beside.join(' and ')}` : `${directory} holds clusters`;
}
/** A directory that is declared to be a cluster's, and holds no layer, orchestrates: it is of the clusters layer. */
function addClusterPaths(roots, { clusters }) {
    const layered = [...roots.keys()];
    for (const { name, path } of clusters) {
        if (!path || ancestorIn(roots, path) !== undefined || layered.some((directory) => (0,util_paths/* isWithin */.UO)(directory, path)))
            continue;
        roots.set(path, { layer: 'clusters', directory: path, reason: `${path} is the directory of cluster ${name}` });
    }
}
function ancestorIn(roots, path) {
    for (let directory = path;; directory = (0,util_paths/* parentOf */.gN)(directory)) {
        const root = roots.get(directory);
        if (root !== undefined || directory === '')
            return root;
    }
}
/** For each directory with manifests somewhere below it, the names of such directories in it; hidden ones left out. */
function directoriesOf(survey) {
    const children = new Map();
    for (const file of survey.files) {
        if (file.class !== 'manifest' && file.class !== 'kustomization' && file.class !== 'chart')
            continue;
        for (let directory = (0,util_paths/* parentOf */.gN)(file.path); directory !== ''; directory = (0,util_paths/* parentOf */.gN)(directory)) {
            const parent = (0,util_paths/* parentOf */.gN)(directory);
            const siblings = children.get(parent) ?? new Set();
            if (siblings.has((0,util_paths/* nameOf */.Vb)(directory)))
                break;
            children.set(parent, siblings.add((0,util_paths/* nameOf */.Vb)(directory)));
        }
    }
    for (const directory of [...children.keys()]) {
        if (directory.split('/').some((name) => name.startsWith('.')))
            children.delete(directory);
    }
    return children;
}
function familiesOf(place, names) {
    const found = { clusters: [], apps: [], infrastructure: [] };
    for (const name of [...names].sort(util_text/* compareText */.n)) {
        // `1-infra`, `2-apps`: the number is the order.
        const plain = name.toLowerCase().replace(/^[0-9]+[-_.]?/, '');
        for (const family of ['clusters', 'apps', 'infrastructure']) {
            if (FAMILIES[family].has(plain))
                found[family].push((0,util_paths/* joinPath */.uJ)(place, name));
        }
    }
    return found;
}
function depthOf(path) {
    return path === '' ? 0 : path.split('/').length;
}

;// CONCATENATED MODULE: ./build/src/model/argocd.js

/** The sync wave of an object: lower waves are applied first (Argo CD, "Sync Phases and Waves"). */
function syncWaveOf(resource) {
    const wave = Number(annotationOf(resource, 'argocd.argoproj.io/sync-wave') ?? 0);
    return Number.isInteger(wave) ? wave : 0;
}
/** The phases in which an object runs as a hook; none for one that is applied. Helm's hooks count (Argo CD, "Helm"). */
function hooksOf(resource) {
    const hooks = annotationOf(resource, 'argocd.argoproj.io/hook') ?? annotationOf(resource, 'helm.sh/hook') ?? '';
    return hooks
        .split(',')
        .map((hook) => hook.trim())
        .filter((hook) => hook !== '');
}
function annotationOf(resource, name) {
    return (0,model_value/* scalarText */.ws)((0,model_value/* mappingAt */.oh)(resource.value, 'metadata', 'annotations')?.[name]);
}

;// CONCATENATED MODULE: ./build/src/graph/needs.js



/*
 * What a unit uses that another unit provides: the kinds of CustomResourceDefinitions, and the sources of Flux. Without
 * an order between the two, the first reconciliation on a new cluster fails, and so does every later one that finds the
 * provider gone.
 */
/** Kinds that the controller itself needs before it can reconcile anything at all. */
const CONTROLLER_GROUPS = /(?:^|\.)(?:toolkit\.fluxcd\.io|argoproj\.io|fluxcd\.controlplane\.io)$/;
/** Whether a unit, or one that creates it, waits for another one, through any number of others. */
function waitingOf(units, edges) {
    const order = orderOf(units, edges);
    return (unit, other) => order.isAwaited(other, unit);
}
/** Every need of a unit for what other units provide, once for each pair of a unit and a group of providers. */
function needsOf(units, objects, edges) {
    const order = orderOf(units, edges);
    const needs = new Map();
    const add = (unit, what, label, owners, resource) => {
        const providers = owners.filter(({ shared }) => !shared);
        if (providers.length === 0 || owners.some(({ unit: provider }) => order.isAround(provider, unit)))
            return;
        const key = `${unit.id}\n${what}\n${providers.map(({ unit: { id } }) => id).join('\n')}`;
        if (needs.has(key) || unit.inferred || label.includes('${'))
            return;
        const ordered = providers.some((provider) => order.isBefore(provider.unit, unit));
        needs.set(key, { unit, what, label, providers, resource, ordered });
    };
    addKinds(units, objects, add);
    addSources(objects, edges, order, add);
    return [...needs.values()];
}
function addKinds(units, objects, add) {
    const definitions = new Map();
    for (const { cluster, group, kind, owners } of objects) {
        if (kind !== 'CustomResourceDefinition' || group !== 'apiextensions.k8s.io')
            continue;
        const spec = (0,model_value/* mappingAt */.oh)(owners[0]?.resource.value, 'spec');
        const defined = `${cluster}\n${(0,model_value/* stringAt */.bX)(spec, 'group') ?? ''}/${(0,model_value/* stringAt */.bX)(spec, 'names', 'kind') ?? ''}`;
        definitions.set(defined, [...(definitions.get(defined) ?? []), ...owners]);
    }
    if (definitions.size === 0)
        return;
    for (const unit of units) {
        if (unit.controller === 'none')
            continue;
        for (const resource of unit.resources) {
            const group = (0,model_resource/* groupOf */.F8)(resource.apiVersion);
            const owners = definitions.get(`${unit.cluster}\n${group}/${resource.kind}`);
            if (owners === undefined || CONTROLLER_GROUPS.test(group))
                continue;
            add(unit, 'kind', `${resource.kind} of ${group}`, owners, resource);
        }
    }
}
function addSources(objects, edges, order, add) {
    const byKey = new Map();
    for (const object of objects) {
        if (object.group !== 'source.toolkit.fluxcd.io')
            continue;
        byKey.set(`${object.cluster}\n${object.kind} ${object.namespace}/${object.name}`, object);
    }
    for (const { kind, from, to } of edges) {
        if (kind !== 'sourceRef' || from.unit?.definition === undefined)
            continue;
        const source = byKey.get(`${from.unit.cluster}\n${to.label}`);
        if (source === undefined)
            continue;
        // A HelmRelease waits for HelmReleases alone: its Kustomization is what can wait for the source.
        const waiting = from.unit.kind === 'HelmRelease' ? order.creatorOf(from.unit) : from.unit;
        if (waiting !== undefined)
            add(waiting, 'source', to.label, source.owners, from.unit.definition);
    }
}
function orderOf(units, edges) {
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    const waitsFor = new Map();
    for (const { kind, from, to } of edges) {
        if (kind !== 'dependsOn' || from.unit === undefined || to.unit === undefined)
            continue;
        const list = waitsFor.get(from.unit);
        if (list === undefined)
            waitsFor.set(from.unit, [to.unit]);
        else
            list.push(to.unit);
    }
    const creatorOf = ({ createdBy }) => (createdBy === undefined ? undefined : byId.get(createdBy));
    const lineages = new Map();
    const lineage = (unit) => {
        const known = lineages.get(unit);
        if (known !== undefined)
            return known;
        const line = new Set();
        for (let next = unit; next !== undefined && !line.has(next); next = creatorOf(next))
            line.add(next);
        lineages.set(unit, [...line]);
        return [...line];
    };
    const closures = new Map();
    /** Everything that is ready before a unit is applied: what it and those that create it wait for. */
    const awaited = (unit) => {
        const known = closures.get(unit);
        if (known !== undefined)
            return known;
        const found = new Set(lineage(unit).flatMap((one) => waitsFor.get(one) ?? []));
        for (const one of found)
            for (const next of waitsFor.get(one) ?? [])
                found.add(next);
        closures.set(unit, found);
        return found;
    };
    const isAwaited = (first, then) => {
        const before = awaited(then);
        // What waits for a Kustomization waits for what that creates.
        return lineage(first).some((one) => before.has(one));
    };
    return {
        creatorOf,
        isAround: (outer, unit) => lineage(unit).includes(outer),
        isAwaited,
        isBefore: (first, then) => isAwaited(first, then) || isWavedBefore(lineage(first), lineage(then)),
    };
}
/**
 * Whether sync waves order two units: those of the definitions below the unit that both descend from. Where it gives no
 * waves, Argo CD tries again until what is missing is there, and nobody asked for an order.
 */
function isWavedBefore(first, then) {
    if (then[0]?.controller !== 'argocd')
        return false;
    const common = first.findIndex((unit) => then.includes(unit));
    const [early, late] = [first[common - 1], then[then.indexOf(first[common]) - 1]];
    if (common < 0 || early?.definition === undefined || late?.definition === undefined)
        return true;
    const [earlyWave, lateWave] = [syncWaveOf(early.definition), syncWaveOf(late.definition)];
    return earlyWave < lateWave || (earlyWave === 0 && lateWave === 0);
}

;// CONCATENATED MODULE: ./build/src/graph/sharing.js


/*
 * Which owners make no claim of their own. Flux reads its marks from annotations and labels alike, in any case
 * (kustomize-controller, "Controlling the apply behavior of resources"); Argo CD skips what its `Skip` hook marks.
 */
const FLUX = 'kustomize.toolkit.fluxcd.io';
const SSA_REASONS = new Map([
    ['ifnotpresent', `${FLUX}/ssa: IfNotPresent applies it only where it is missing`],
    ['merge', `${FLUX}/ssa: Merge leaves the fields of others alone`],
    ['ignore', `${FLUX}/ssa: Ignore does not apply it`],
]);
/** Why an owner shares an object with others, for people; `''` where it claims the object for itself. */
function sharingReason(unit, resource, isLoose) {
    if (isLoose)
        return 'no controller is known to apply this directory';
    if (isOwnDefinition(unit, resource))
        return 'it applies its own definition';
    const metadata = (0,model_value/* mappingAt */.oh)(resource.value, 'metadata');
    const [annotations, labels] = [(0,model_value/* mappingAt */.oh)(metadata, 'annotations'), (0,model_value/* mappingAt */.oh)(metadata, 'labels')];
    if (annotations === undefined && labels === undefined)
        return '';
    const mark = (key) => ((0,model_value/* scalarText */.ws)(annotations?.[key]) ?? (0,model_value/* scalarText */.ws)(labels?.[key]) ?? '').trim().toLowerCase();
    if (unit.controller === 'flux' && unit.kind !== 'HelmRelease') {
        if (mark(`${FLUX}/reconcile`) === 'disabled')
            return `${FLUX}/reconcile: disabled does not apply it`;
        return SSA_REASONS.get(mark(`${FLUX}/ssa`)) ?? '';
    }
    if (unit.controller === 'argocd' && mark('argocd.argoproj.io/hook') === 'skip') {
        return 'argocd.argoproj.io/hook: Skip does not apply it';
    }
    return '';
}
/** A bootstrap: Flux's sync Kustomization, or an Application, whose directory holds the object that defines it. */
function isOwnDefinition(unit, resource) {
    const definition = unit.definition;
    if (definition === undefined || definition.kind !== resource.kind || definition.name !== resource.name)
        return false;
    return keyOf(definition, definition.namespace || unit.namespace) === keyOf(resource, resource.namespace);
}
function keyOf(resource, namespace) {
    return (0,model_resource/* objectKey */.T5)((0,model_resource/* groupOf */.F8)(resource.apiVersion), resource.kind, namespace, resource.name);
}

;// CONCATENATED MODULE: ./build/src/graph/objects.js




/**
 * Every object of every cluster with the units that would apply it, sorted by cluster, group, kind, namespace and name;
 * owners by unit id. What a Helm release is called is an object too.
 */
function objectsOf(units, sites) {
    const byCluster = new Map();
    for (const unit of units) {
        const site = sites.of(unit);
        const objects = byCluster.get(`${unit.cluster}\n${site}`) ?? new Map();
        byCluster.set(`${unit.cluster}\n${site}`, objects);
        const own = ownerIn(objects, unit, site, sites.isLoose(unit));
        for (const resource of unit.resources) {
            const { kind, namespace, name } = resource;
            own({ group: (0,model_resource/* groupOf */.F8)(resource.apiVersion), kind, namespace, name }, resource);
        }
        if (unit.release !== undefined && unit.definition !== undefined) {
            own({ ...graph/* RELEASE */.g, ...unit.release }, unit.definition);
        }
    }
    return [...byCluster.values()].flatMap((objects) => [...objects.values()]).sort(compareObjects);
}
/** Adds a unit to the owners of objects. A unit that renders an object twice owns it once. */
function ownerIn(objects, unit, site, isLoose) {
    return (identity, resource) => {
        const key = (0,model_resource/* objectKey */.T5)(identity.group, identity.kind, identity.namespace, identity.name);
        const sharedReason = identity.group === graph/* RELEASE */.g.group ? '' : sharingReason(unit, resource, isLoose);
        const ownership = { unit, resource, shared: sharedReason !== '', sharedReason };
        const object = objects.get(key);
        if (object === undefined) {
            objects.set(key, { cluster: unit.cluster, ...identity, owners: [ownership], ...siteField(site) });
        }
        else if (object.owners.at(-1)?.unit !== unit)
            object.owners.push(ownership);
    };
}
function siteField(site) {
    return site === '' ? {} : { site };
}
function compareObjects(a, b) {
    return ((0,util_text/* compareText */.n)(a.cluster, b.cluster) ||
        (0,util_text/* compareText */.n)(a.group, b.group) ||
        (0,util_text/* compareText */.n)(a.kind, b.kind) ||
        (0,util_text/* compareText */.n)(a.namespace, b.namespace) ||
        (0,util_text/* compareText */.n)(a.name, b.name) ||
        (0,util_text/* compareText */.n)(a.site ?? '', b.site ?? ''));
}
/**
 * Every namespace of every cluster with the units that put namespaced objects into it, and the first object of each.
 * `units` are sorted.
 */
function namespacesOf(units, placements, sites) {
    const byKey = new Map();
    for (const unit of units) {
        const { cluster } = unit;
        const site = sites.of(unit);
        const use = (name, resource) => {
            const key = `${cluster}\n${site}\n${name}`;
            const namespace = byKey.get(key) ?? { cluster, site, name, uses: new Map() };
            if (!namespace.uses.has(unit))
                namespace.uses.set(unit, resource);
            byKey.set(key, namespace);
        };
        for (const resource of unit.resources)
            if (resource.namespace !== '')
                use(resource.namespace, resource);
        if (unit.release !== undefined && unit.definition !== undefined)
            use(unit.release.namespace, unit.definition);
    }
    return [...byKey.values()]
        .map(({ cluster, site, name, uses }) => ({
        cluster,
        name,
        ...siteField(site),
        uses: [...uses].map(([unit, resource]) => ({
            unit,
            environment: placements.get(unit.id)?.environment ?? graph/* UNKNOWN */.H,
            resource,
        })),
    }))
        .sort((a, b) => (0,util_text/* compareText */.n)(a.cluster, b.cluster) || (0,util_text/* compareText */.n)(a.name, b.name) || (0,util_text/* compareText */.n)(a.site ?? '', b.site ?? ''));
}

;// CONCATENATED MODULE: ./build/src/graph/references.js


/** Every reference of a unit that leads nowhere. */
function brokenReferences(context) {
    const mayHold = unseenOf(context.units, context.rendering);
    return [
        ...missingPaths(context),
        ...danglingEdges(context, mayHold),
        ...missingProjects(context, mayHold),
        ...missingDestinations(context),
        ...missingValues(context, mayHold),
    ];
}
/** Whether something that is not rendered here may put objects on a cluster, beside a unit itself. */
function unseenOf(units, { problems }) {
    const unseen = new Map();
    for (const unit of units) {
        // Charts hold neither units nor sources nor values.
        if (unit.status === 'rendered' || unit.kind === 'HelmRelease')
            continue;
        if (unit.sources.length > 0 && unit.sources.every(({ kind }) => kind === 'chart'))
            continue;
        const cluster = unit.argocd?.host ?? unit.cluster;
        const known = unseen.get(cluster);
        if (known === undefined)
            unseen.set(cluster, [unit]);
        else if (known.length < 2)
            known.push(unit);
    }
    const isLoose = looseness(units);
    return (cluster, self) => problems.length > 0 || isLoose(self) || (unseen.get(cluster) ?? []).some((unit) => unit !== self);
}
/** Whether a unit comes from a directory that nobody is known to apply: whoever does may apply more than that. */
function looseness(units) {
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    return (unit) => {
        const seen = new Set();
        for (let next = unit; next !== undefined && !seen.has(next);) {
            if (next.inferred)
                return true;
            seen.add(next);
            next = next.createdBy === undefined ? undefined : byId.get(next.createdBy);
        }
        return false;
    };
}
/** Files and directories that are not there, so that their unit cannot be rendered. */
function* missingPaths({ units, rendering }) {
    for (const unit of units) {
        if (unit.status !== 'failed')
            continue;
        for (const { code, message, location, related = [] } of unit.problems) {
            if (code !== 'missing')
                continue;
            yield { kind: 'path', unit, target: '', message, isFatal: true, related, locate: () => location };
        }
    }
    for (const { code, message, location, related = [] } of rendering.problems) {
        if (code !== 'missing')
            continue;
        yield { kind: 'path', unit: undefined, target: '', message, isFatal: true, related, locate: () => location };
    }
}
const SOURCES = 'source.toolkit.fluxcd.io';
/**
 * Units that wait for one that is not there, and sources that are not there: those of kinds of which the repository
 * keeps others, as a bootstrap may have made the rest.
 */
function* danglingEdges({ edges, objects }, mayHold) {
    const kept = new Set(objects.filter(({ group }) => group === SOURCES).map(({ cluster, kind }) => `${cluster}/${kind}`));
    for (const { kind, from, to, reference } of edges) {
        if ((kind !== 'dependsOn' && kind !== 'sourceRef') || to.unit !== undefined || to.path !== '')
            continue;
        const { unit } = from;
        if (unit === undefined || isOpen(to.label) || mayHold(unit.cluster, unit))
            continue;
        if (kind === 'sourceRef' && !kept.has(`${unit.cluster}/${to.label.split(' ')[0]}`))
            continue;
        const verb = kind === 'dependsOn' ? 'waits for' : 'takes its source from';
        const message = `${unit.id} ${verb} ${to.label}, which nothing in this repository provides`;
        yield { kind, unit, target: to.label, message, isFatal: false, related: [], locate: reference.locate };
    }
}
/** Projects of Argo CD, where the repository is what keeps them. */
function* missingProjects({ units, rendering }, mayHold) {
    const names = new Set((rendering.projects ?? []).map(({ name }) => name));
    if (names.size === 0)
        return;
    for (const unit of units) {
        const { project = 'default', host = '' } = unit.argocd ?? {};
        if (project === 'default' || names.has(project) || isOpen(project) || mayHold(host, unit))
            continue;
        const message = `${unit.id} is of the project ${project}, and there is no such AppProject in this repository`;
        yield references_fieldOf(unit, 'project', ['spec', 'project'], project, message);
    }
}
/** Destinations of Argo CD, where the repository is what says which clusters there are. */
function* missingDestinations({ units, rendering, configuration }) {
    const presumed = new Set();
    let declared = configuration.clusters.length > 0;
    for (const { name, reason } of rendering.clusters) {
        if (reason.startsWith('destination of '))
            presumed.add(name);
        else if (reason.startsWith('cluster Secret '))
            declared = true;
    }
    if (!declared || presumed.size === 0)
        return;
    for (const unit of units) {
        if (unit.argocd === undefined || !presumed.has(unit.cluster) || isOpen(unit.cluster))
            continue;
        const { server, name } = unit.argocd.destination;
        const field = (0,model_value/* stringAt */.bX)(unit.definition?.value, 'spec', 'destination', 'name') === undefined ? 'server' : 'name';
        const target = name || server;
        const message = `${unit.id} goes to the cluster ${target}, which nothing in this repository declares`;
        yield references_fieldOf(unit, 'destination', ['spec', 'destination', field], target, message);
    }
}
/** ConfigMaps that values and variables are taken from; a Secret may be anybody's. */
function* missingValues({ units, objects }, mayHold) {
    const known = new Set();
    for (const { group, kind, cluster, namespace, name } of objects) {
        if (group === '' && kind === 'ConfigMap')
            known.add(`${cluster}/${namespace}/${name}`);
    }
    for (const unit of units) {
        if (unit.controller !== 'flux' || unit.definition === undefined)
            continue;
        for (const [kind, path] of VALUES) {
            for (const [index, entry] of (0,model_value/* listAt */.gT)(unit.definition.value, ...path).entries()) {
                const name = (0,model_value/* stringAt */.bX)(entry, 'name') ?? '';
                if ((0,model_value/* stringAt */.bX)(entry, 'kind') !== 'ConfigMap' || (0,model_value/* valueAt */.fK)(entry, ['optional']) === true)
                    continue;
                if (isOpen(name) || known.has(`${unit.cluster}/${unit.namespace}/${name}`))
                    continue;
                if (mayHold(unit.cluster, unit))
                    continue;
                const target = `ConfigMap ${unit.namespace}/${name}`;
                const message = `${unit.id} takes ${kind === 'valuesFrom' ? 'values' : 'variables'} from ${target}, which nothing in this repository applies`;
                yield references_fieldOf(unit, kind, [...path, index, 'name'], target, message);
            }
        }
    }
}
const VALUES = [
    ['valuesFrom', ['spec', 'valuesFrom']],
    ['substituteFrom', ['spec', 'postBuild', 'substituteFrom']],
];
/** Whether a text holds a parameter that nothing replaced, so that what it names is not known. */
function isOpen(text) {
    return text.includes('${') || text.includes('{{');
}
function references_fieldOf(unit, kind, path, target, message) {
    const locate = () => {
        if (unit.definition === undefined)
            return unit.location;
        const { path: file, line, column } = (0,provenance/* originOf */.yv)(unit.definition, path);
        return { path: file, line, column };
    };
    return { kind, unit, target, message, isFatal: false, related: [], locate };
}

;// CONCATENATED MODULE: ./build/src/graph/sites.js
/** Tells apart what goes to clusters that only a directory, or only a name of one Argo CD, stands for. */
function sitesOf(units, clusters, configuration) {
    // A server called as the cluster is: nobody wrote its URL, it is presumed from the name.
    const isKnown = ({ name, path, server }) => Boolean(path) || (server ?? `https://${name}`) !== `https://${name}`;
    const named = new Set(clusters.filter(isKnown).map(({ name }) => name));
    for (const { name } of configuration.clusters)
        named.add(name);
    const declared = new Set(configuration.directories.map(({ path, cluster }) => `${cluster} ${path}`));
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    const known = new Map();
    const isLoose = (unit) => {
        const [source] = unit.sources;
        if (unit.kind !== 'Directory' || named.has(unit.cluster))
            return false;
        return source?.kind !== 'here' || !declared.has(`${unit.cluster} ${source.path}`);
    };
    /** What alone says where a unit goes, if nothing better does. */
    const ownSite = (unit) => {
        if (isLoose(unit))
            return unit.id;
        const host = unit.argocd?.host;
        return host === undefined || host === unit.cluster || named.has(unit.cluster) ? undefined : `Argo CD of ${host}`;
    };
    function of(unit) {
        const chain = new Set();
        let site;
        for (let next = unit; site === undefined;) {
            site = known.get(next.id);
            if (site !== undefined)
                break;
            chain.add(next);
            site = ownSite(next);
            if (site === undefined) {
                const creator = next.createdBy === undefined ? undefined : byId.get(next.createdBy);
                if (creator === undefined || creator.cluster !== next.cluster || chain.has(creator))
                    site = '';
                else
                    next = creator;
            }
        }
        for (const { id } of chain)
            known.set(id, site);
        return site;
    }
    return { isLoose, of };
}

;// CONCATENATED MODULE: ./build/src/graph/graph.js











/**
 * The graph of what was rendered: who owns what in every cluster, where each unit belongs, and what refers to what.
 * Everything in it is sorted; nothing is read but names and places.
 */
function buildGraph(repository, survey, rendering, configuration) {
    const units = [...rendering.units].sort((a, b) => (0,util_text/* compareText */.n)(a.id, b.id));
    const clusters = [...rendering.clusters].sort((a, b) => (0,util_text/* compareText */.n)(a.name, b.name));
    const layering = layeringOf(repository.tree, survey, clusters, configuration);
    const inferred = environmentsOf(survey, clusters, units, configuration);
    const placements = placementsOf(units, layering, inferred);
    const environmentOf = graph_remember((path) => inferred.ofPath(path)?.environment ?? graph/* UNKNOWN */.H);
    const sites = sitesOf(units, clusters, configuration);
    const objects = objectsOf(units, sites);
    const clusterOf = clusterLookup(clusters);
    const edges = edgesOf({ units, placements, objects, layering, environmentOf, clusterOf });
    let waits;
    return {
        clusters,
        environments: environmentList(clusters, placements, inferred, configuration),
        units,
        placements,
        objects,
        namespaces: namespacesOf(units, placements, sites),
        images: imagesOf(units),
        edges,
        cycles: cyclesOf(edges, units),
        layers: layering.layers,
        rendering,
        layerOf: layering.layerOf,
        environmentOf,
        environmentIn(unit, namespace) {
            const own = placements.get(unit.id)?.environment ?? graph/* UNKNOWN */.H;
            return own === graph/* UNKNOWN */.H ? (inferred.ofNamespace(namespace)?.environment ?? graph/* UNKNOWN */.H) : own;
        },
        inferences: inferencesOf(clusters, layering, inferred),
        waitsFor(unit, other) {
            waits ??= waitingOf(units, edges);
            return waits(unit, other);
        },
        needs: () => needsOf(units, objects, edges),
        brokenReferences: () => brokenReferences({ units, objects, edges, rendering, configuration }),
        locateCluster: (name) => clusters.find((cluster) => cluster.name === name)?.location,
    };
}
function graph_remember(work) {
    const known = new Map();
    return (path) => {
        const found = known.get(path) ?? work(path);
        known.set(path, found);
        return found;
    };
}
function placementsOf(units, layering, inferred) {
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    return new Map(units.map((unit) => {
        const creator = unit.createdBy === undefined ? undefined : byId.get(unit.createdBy);
        const evidence = inferred.ofUnit(unit, creator);
        return [
            unit.id,
            {
                environment: evidence?.environment ?? graph/* UNKNOWN */.H,
                environmentReason: evidence?.reason ?? 'no name, path or label says which environment it is',
                ...layerOfUnit(unit, layering),
            },
        ];
    }));
}
/**
 * A unit is of the layer of what it reads; where it reads nothing here, of the file it is written in. What runs is an
 * app even when a base describes it. A workload written among a cluster's own files says nothing of its layer.
 */
function layerOfUnit(unit, layering) {
    const path = ownPath(unit);
    const layer = layering.layerOf(path);
    const readsHere = unit.sources.some(({ kind }) => kind === 'here');
    if (layer === 'clusters' && !readsHere) {
        return { layer: graph/* UNKNOWN */.H, layerReason: `${path} is where the cluster is described, and it reads no directory` };
    }
    return { layer: layer === 'base' ? 'apps' : layer, layerReason: layering.reasonOf(path) };
}
/** Every environment that the configuration declares, or that a cluster or unit is of: by name. */
function environmentList(clusters, placements, inferred, configuration) {
    const reasons = new Map(configuration.environments.map(({ name }) => [name, 'declared']));
    const add = (environment, reason) => {
        if (environment !== graph/* UNKNOWN */.H && !reasons.has(environment))
            reasons.set(environment, reason);
    };
    for (const { name } of clusters) {
        const evidence = inferred.ofCluster(name);
        if (evidence !== undefined)
            add(evidence.environment, evidence.reason);
    }
    for (const { environment, environmentReason } of placements.values())
        add(environment, environmentReason);
    return [...reasons].sort(([a], [b]) => (0,util_text/* compareText */.n)(a, b)).map(([name, reason]) => inferred.describe(name, reason));
}
function inferencesOf(clusters, layering, inferred) {
    return [
        ...clusters.map(({ name, path, reason }) => ({ subject: `cluster ${name}`, value: path ?? '', reason })),
        ...clusters.map(({ name }) => {
            const evidence = inferred.ofCluster(name);
            return {
                subject: `environment of cluster ${name}`,
                value: evidence?.environment ?? graph/* UNKNOWN */.H,
                reason: evidence?.reason ?? 'no name or path says which environment it is',
            };
        }),
        ...layering.roots.map(({ layer, directory, reason }) => ({
            subject: `layer of ${directory}`,
            value: layer,
            reason,
        })),
    ];
}

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 7 modules
var esm = __webpack_require__(3581);
// EXTERNAL MODULE: ./build/src/model/objects.js
var model_objects = __webpack_require__(6139);
;// CONCATENATED MODULE: ./build/src/load/classify.js



/** The names of a kustomization file, in the order in which kustomize looks for them. */
const KUSTOMIZATION_NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
/** Go template and Jinja actions: what a file holds that is YAML only after a template engine has run. */
const TEMPLATE_ACTION = /\{\{|\{%/;
/** What a file is by its content and name. `text` is asked only where the file does not parse. */
function classOf(parsed, text) {
    const objects = parsed.documents.flatMap(model_objects/* objectsOf */.iZ);
    if (KUSTOMIZATION_NAMES.includes((0,util_paths/* nameOf */.Vb)(parsed.path))) {
        // A Flux Kustomization in a file of that name is an object for Flux, whatever kustomize makes of the file.
        const flux = objects.some(({ value }) => (0,model_value/* stringAt */.bX)(value, 'apiVersion')?.startsWith('kustomize.toolkit.fluxcd.io/'));
        if (flux)
            return 'manifest';
        if (objects.length > 0 || !isBroken(parsed))
            return 'kustomization';
    }
    if (objects.some(({ value }) => (0,model_objects/* isObject */.Gv)(value)))
        return 'manifest';
    if (!isBroken(parsed))
        return 'other';
    return TEMPLATE_ACTION.test(text() ?? '') ? 'template' : 'broken';
}
/** A key that stands twice is a problem, but the file has a meaning. */
function isBroken(parsed) {
    return parsed.problems.some(({ code }) => code !== 'duplicate-key');
}
/** Whether SOPS encrypted a file: it leaves its own metadata, with a MAC, beside the values. */
function isEncryptedFile(parsed) {
    return parsed.documents.some(({ value }) => {
        const sops = (0,model_value/* mappingAt */.oh)(value, 'sops');
        return sops !== undefined && ('mac' in sops || 'lastmodified' in sops);
    });
}
/**
 * Whether a JSON text may hold a Kubernetes object: it says `kind`, or has escapes that may hide it. Far cheaper than
 * parsing, and most JSON in a repository (dashboards, package files) says neither.
 */
function mayHoldObject(text) {
    return text.includes('kind') || /\\[uUx]/.test(text);
}

// EXTERNAL MODULE: ./build/src/load/walk.js
var walk = __webpack_require__(8797);
;// CONCATENATED MODULE: ./build/src/load/survey.js





const DATA_FILE = /\.(?:yaml|yml|json)$/i;
/**
 * Finds and classifies every YAML and JSON file of a repository, by its place and by what it says. `exclude` holds
 * globs of files or directories that are left alone: neither read nor listed.
 */
function survey(repository, exclude) {
    const excluded = excluder(exclude);
    const entries = (0,walk/* walk */.G)(repository.tree, '').filter(({ name, path }) => isData(name) && !excluded(path));
    const charts = entries.filter(({ name }) => name === 'Chart.yaml').map(({ path }) => (0,util_paths/* parentOf */.gN)(path));
    const place = placer(new Set(charts));
    const surveyed = entries.map(({ path, kind }) => kind === 'outside' ? outside(repository, path) : surveyFile(repository, path, place(path)));
    const files = surveyed.map(({ file }) => file);
    const unlisted = (repository.tree.problems?.() ?? []).filter(({ path }) => !excluded(path));
    return {
        files,
        byPath: new Map(files.map((file) => [file.path, file])),
        charts: charts.sort(),
        kustomizations: kustomizationsOf(files),
        problems: [...surveyed.flatMap(({ problems }) => problems), ...unlisted].sort(model_location/* compareLocations */.Q),
        documents: surveyed.reduce((sum, { documents }) => sum + documents, 0),
    };
}
function isData(name) {
    return DATA_FILE.test(name) || name === 'Kustomization';
}
function placer(charts) {
    const byDirectory = new Map();
    const placeOf = (directory) => {
        if (charts.has(directory))
            return 'chart-root';
        if (directory === '')
            return 'elsewhere';
        const parent = placeIn((0,util_paths/* parentOf */.gN)(directory));
        if (parent !== 'chart-root')
            return parent;
        const name = (0,util_paths/* nameOf */.Vb)(directory);
        return name === 'templates' ? 'chart-templates' : name === 'crds' ? 'chart-crds' : 'elsewhere';
    };
    const placeIn = (directory) => {
        let place = byDirectory.get(directory);
        if (place === undefined) {
            place = placeOf(directory);
            byDirectory.set(directory, place);
        }
        return place;
    };
    return (path) => placeIn((0,util_paths/* parentOf */.gN)(path));
}
function surveyFile(repository, path, place) {
    if (place === 'chart-templates') {
        const parsed = { path, documents: [], problems: [] };
        return { file: { path, class: 'template', parsed, encrypted: false }, problems: [], documents: 0 };
    }
    if (/\.json$/i.test(path) && !mayHoldObject(repository.text(path) ?? 'kind'))
        return unparsed(repository, path);
    const parsed = repository.parse(path);
    const kind = classOf(parsed, () => repository.text(path));
    return {
        file: { path, class: inChart(kind, place), parsed, encrypted: isEncryptedFile(parsed) },
        problems: kind === 'template' ? [] : parsed.problems,
        documents: parsed.documents.length,
    };
}
/** What stands at a chart's root is the chart's unless it is an object, and its CRDs are the chart's in any case. */
function inChart(kind, place) {
    if (place === 'chart-crds')
        return kind === 'manifest' ? 'chart' : kind;
    return place === 'chart-root' && kind === 'other' ? 'chart' : kind;
}
/** A JSON file that names no kind: dashboards and lock files are large, and need parsing only if somebody asks. */
function unparsed(repository, path) {
    const file = {
        path,
        class: 'other',
        encrypted: false,
        get parsed() {
            return repository.parse(path);
        },
    };
    return { file, problems: [], documents: 1 };
}
/** A link that leads nowhere or out of the repository, or no regular file: the tree says which. */
function outside(repository, path) {
    const parsed = repository.parse(path);
    return { file: { path, class: 'broken', parsed, encrypted: false }, problems: parsed.problems, documents: 0 };
}
/** Directories that hold a kustomization file; where one holds several, the first in the order kustomize looks. */
function kustomizationsOf(files) {
    const found = new Map();
    for (const { path, class: kind } of files) {
        const rank = KUSTOMIZATION_NAMES.indexOf((0,util_paths/* nameOf */.Vb)(path));
        if (rank < 0 || kind === 'template')
            continue;
        const directory = (0,util_paths/* parentOf */.gN)(path);
        const other = found.get(directory);
        if (other === undefined || rank < KUSTOMIZATION_NAMES.indexOf((0,util_paths/* nameOf */.Vb)(other)))
            found.set(directory, path);
    }
    return found;
}
/** A test for globs that match a path or a directory above it. */
function excluder(globs) {
    if (globs.length === 0)
        return () => false;
    const matchers = globs.map((glob) => new esm/* Minimatch */.VR(glob.replace(/\/+$/, ''), { dot: true, nonegate: true }));
    const known = new Map([['', false]]);
    const excluded = (path) => {
        let answer = known.get(path);
        if (answer === undefined) {
            answer = excluded((0,util_paths/* parentOf */.gN)(path)) || matchers.some((matcher) => matcher.match(path));
            known.set(path, answer);
        }
        return answer;
    };
    return excluded;
}

// EXTERNAL MODULE: ./build/src/load/templates.js
var load_templates = __webpack_require__(5509);
// EXTERNAL MODULE: ./build/src/open.js + 4 modules
var src_open = __webpack_require__(7631);
;// CONCATENATED MODULE: ./build/src/render/controller.js

/** A field of a resource as a reference that a finding can point at. */
function fieldReference(field, resource, path) {
    return { field, locate: () => placeOf(resource, path) };
}
/** Where a field of a resource was written. */
function placeOf(resource, path = []) {
    const { path: file, line, column } = (0,provenance/* originOf */.yv)(resource, path);
    return { path: file, line, column };
}
/** The same, worked out when somebody asks: places cost a second look at the file. */
function lazyPlaceOf(resource, path = []) {
    let found;
    const place = () => {
        found ??= placeOf(resource, path);
        return found;
    };
    return {
        get path() {
            return place().path;
        },
        get line() {
            return place().line;
        },
        get column() {
            return place().column;
        },
    };
}
/** A problem at a field of a resource, as `problems` of a unit hold it. */
function problemAt(code, message, resource, path = []) {
    return { code, message, location: lazyPlaceOf(resource, path) };
}

;// CONCATENATED MODULE: ./build/src/render/argocd/projects.js




/**
 * The AppProjects of every cluster: those that units apply, and those that are written and that no unit applies, which
 * somebody may have applied by hand. Sorted by cluster, namespace and name.
 */
function projectsOf(units, survey) {
    const projects = [];
    const rendered = new Set();
    for (const unit of units) {
        for (const resource of unit.resources) {
            if (!isProject(resource))
                continue;
            projects.push(projectFrom(resource, unit.cluster));
            rendered.add(`${resource.document.path}#${resource.document.index}`);
        }
    }
    for (const resource of writtenProjects(survey)) {
        if (!rendered.has(`${resource.document.path}#${resource.document.index}`))
            projects.push(projectFrom(resource, ''));
    }
    const keyOf = ({ cluster, namespace, name }) => `${cluster}\0${namespace}\0${name}`;
    return projects.sort((a, b) => (0,util_text/* compareText */.n)(keyOf(a), keyOf(b)));
}
function isProject({ apiVersion, kind }) {
    return kind === 'AppProject' && (0,model_resource/* groupOf */.F8)(apiVersion) === 'argoproj.io';
}
function* writtenProjects(survey) {
    for (const file of survey.files) {
        if (file.class !== 'manifest')
            continue;
        for (const document of file.parsed.documents) {
            if (!(0,model_value/* isMapping */.pi)(document.value))
                continue;
            const identity = (0,model_resource/* identityOf */.cu)(document.value);
            if (identity === undefined || !isProject(identity))
                continue;
            yield { ...identity, value: document.value, document, contributors: [] };
        }
    }
}
function projectFrom(resource, cluster) {
    const spec = (0,model_value/* mappingAt */.oh)(resource.value, 'spec');
    const written = (0,model_value/* valueAt */.fK)(spec, ['namespaceResourceWhitelist']);
    return {
        name: resource.name,
        namespace: resource.namespace,
        cluster,
        location: placeOf(resource),
        sourceRepositories: (0,model_value/* listAt */.gT)(spec, 'sourceRepos').flatMap((url) => (0,model_value/* scalarText */.ws)(url) ?? []),
        destinations: (0,model_value/* listAt */.gT)(spec, 'destinations').map((item) => ({
            server: textAt(item, 'server'),
            name: textAt(item, 'name'),
            namespace: textAt(item, 'namespace'),
        })),
        clusterResources: {
            allowed: kindsAt(spec, 'clusterResourceWhitelist'),
            denied: kindsAt(spec, 'clusterResourceBlacklist'),
        },
        namespacedResources: {
            allowed: written == null ? undefined : kindsAt(spec, 'namespaceResourceWhitelist'),
            denied: kindsAt(spec, 'namespaceResourceBlacklist'),
        },
    };
}
function kindsAt(spec, field) {
    return (0,model_value/* listAt */.gT)(spec, field).map((item) => ({ group: textAt(item, 'group'), kind: textAt(item, 'kind') }));
}
function textAt(value, field) {
    return (0,model_value/* stringAt */.bX)(value, field) ?? '';
}

;// CONCATENATED MODULE: ./build/src/render/beside.js

/**
 * A repository that is checked out beside the one that is judged, with its places said from there (`../charts/x.yaml`),
 * so that nobody takes them for files of the repository. It is read by its own paths all the same.
 */
function repositoryBeside(repository, path) {
    const files = new Map();
    const moved = (location) => ({ ...location, path: (0,util_paths/* joinPath */.uJ)(path, location.path) });
    const place = (document) => ({
        path: (0,util_paths/* joinPath */.uJ)(path, document.path),
        index: document.index,
        value: document.value,
        locate: (way, aim) => moved(document.locate(way, aim)),
    });
    return {
        ...repository,
        parse(file, dialect = 'manifest') {
            const key = `${dialect}\n${file}`;
            let parsed = files.get(key);
            if (parsed === undefined) {
                const { documents, problems } = repository.parse(file, dialect);
                parsed = { path: (0,util_paths/* joinPath */.uJ)(path, file), documents: documents.map(place), problems: problems.map(moved) };
                files.set(key, parsed);
            }
            return parsed;
        },
    };
}

// EXTERNAL MODULE: ./build/src/render/kustomize/index.js + 63 modules
var kustomize = __webpack_require__(9314);
;// CONCATENATED MODULE: ./build/src/render/urls.js
/*
 * URLs of Git repositories. One repository has many: with and without `.git`, over https and ssh, with a user and a port.
 */
/** A repository's URL in the form in which two URLs of one repository are equal. */
function normalizeUrl(url) {
    return url
        .trim()
        .replace(/^git::/, '')
        .replace(/^([\w.-]+)@([\w.-]+):(?!\d+\/)/, '$2/')
        .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
        .replace(/^[^@/]*@/, '')
        .replace(/^([\w.-]+):\d+\//, '$1/')
        .replace(/^(ssh|altssh)\.(github\.com|gitlab\.com|bitbucket\.org)\//, '$2/')
        .replace(/\/+$/, '')
        .replace(/\.git$/, '')
        .toLowerCase();
}
/** The last name of a repository's URL. */
function repositoryName(url) {
    const normalized = normalizeUrl(url);
    return normalized.slice(normalized.lastIndexOf('/') + 1);
}
/**
 * The path within a repository that a remote kustomize base names (`URL//path?ref=v1`), where the URL is of that
 * repository; `undefined` where it is another's. The forms are those of kustomize's remote targets.
 */
function pathWithin(remote, url) {
    const bare = remote.replace(/\?.*$/, '').replace(/\.git(?=\/|$)/, '');
    const normalized = normalizeUrl(bare);
    const own = normalizeUrl(url);
    if (normalized === own)
        return '';
    if (!normalized.startsWith(`${own}/`))
        return undefined;
    // The normalized form is in lower case; the path is taken from the text itself.
    return bare
        .replace(/\/+$/, '')
        .slice(-(normalized.length - own.length))
        .replace(/^\/+/, '');
}

;// CONCATENATED MODULE: ./build/src/render/own-urls.js





/** A definition that reads its own directory is how a repository is synchronized with itself. */
const SELF = 1000;
/**
 * The URLs that must be this repository's own, told by the paths that are read from them: those of the repository whose
 * paths exist here most often, if at least half of them do. Gives the directory that is the root of each, by normalized
 * URL; nothing where nothing tells.
 */
function inferOwnUrls(survey, exists) {
    const evidence = new Map();
    const repositories = repositoriesByName(survey);
    for (const { file, value } of objects(survey)) {
        for (const { url, path } of readsOf(value, repositories))
            weigh(evidence, file, url, path, exists);
    }
    const ranked = [...evidence.values()]
        .filter(({ found, missing }) => found > 0 && found >= missing)
        .sort((a, b) => b.found - a.found || (a.url < b.url ? -1 : 1));
    const best = ranked[0];
    if (best === undefined)
        return new Map();
    const same = ranked.filter(({ url, found }) => found >= SELF || repositoryName(url) === repositoryName(best.url));
    return new Map(same.reverse().map(({ url, root }) => [normalizeUrl(url), root]));
}
function weigh(evidence, file, url, path, exists) {
    const resolved = (0,util_paths/* resolvePath */.o1)('', fixedPart(path));
    if (resolved === undefined || resolved === '')
        return;
    const root = exists(resolved) ? '' : (rootAbove(file, resolved, exists) ?? '');
    const key = `${root}\n${normalizeUrl(url)}`;
    const entry = evidence.get(key) ?? { url, root, found: 0, missing: 0 };
    evidence.set(key, entry);
    const directory = (0,util_paths/* joinPath */.uJ)(root, resolved);
    if (!exists(directory))
        entry.missing++;
    else
        entry.found += (0,util_paths/* isWithin */.UO)((0,util_paths/* parentOf */.gN)(file), directory) ? SELF : 1;
}
/** The directory above a file in which a path exists that holds the file: the root of a repository in this one. */
function rootAbove(file, path, exists) {
    for (let root = (0,util_paths/* parentOf */.gN)(file); root !== ''; root = (0,util_paths/* parentOf */.gN)(root)) {
        const directory = (0,util_paths/* joinPath */.uJ)(root, path);
        if ((0,util_paths/* isWithin */.UO)(file, directory) && exists(directory))
            return root;
    }
    return undefined;
}
/** Every URL that a GitRepository, an Application or an ApplicationSet of the repository names, normalized. */
function urlsNamed(survey) {
    const urls = new Set();
    const repositories = repositoriesByName(survey);
    for (const list of repositories.values())
        for (const url of list)
            urls.add(normalizeUrl(url));
    for (const { value } of objects(survey))
        for (const { url } of readsOf(value, repositories))
            urls.add(normalizeUrl(url));
    return urls;
}
/** The paths that an Application or ApplicationSet reads, up to what a generator fills in; without `.` and `..`. */
function pathsRead(value) {
    return [...readsOf(value, new Map())].flatMap(({ path }) => {
        const resolved = (0,util_paths/* resolvePath */.o1)('', fixedPart(path));
        return resolved === undefined ? [] : [resolved];
    });
}
/** The paths that an Application or ApplicationSet reads, as written. */
function sourcePaths(value) {
    return [...readsOf(value, new Map())].map(({ path }) => path);
}
/** A path up to the first segment that something has yet to fill in. */
function fixedPart(path) {
    return path.replace(/(?:^|\/)[^/]*(?:\$\{|\{\{).*$/, '');
}
function* objects(survey) {
    for (const file of survey.files) {
        if (file.class !== 'manifest')
            continue;
        for (const document of file.parsed.documents) {
            for (const { value } of (0,model_objects/* objectsOf */.iZ)(document))
                yield { file: file.path, value };
        }
    }
}
function repositoriesByName(survey) {
    const found = new Map();
    for (const { value } of objects(survey)) {
        if ((0,model_value/* stringAt */.bX)(value, 'kind') !== 'GitRepository')
            continue;
        const name = (0,model_value/* stringAt */.bX)(value, 'metadata', 'name');
        const url = (0,model_value/* stringAt */.bX)(value, 'spec', 'url');
        if (name === undefined || url === undefined)
            continue;
        found.set(name, (found.get(name) ?? new Set()).add(url));
    }
    return found;
}
/** The repositories that an object reads, and the path in each. */
function* readsOf(value, repositories) {
    const kind = (0,model_value/* stringAt */.bX)(value, 'kind');
    const group = (0,model_resource/* groupOf */.F8)((0,model_value/* stringAt */.bX)(value, 'apiVersion') ?? '');
    if (group === 'kustomize.toolkit.fluxcd.io' && (0,model_value/* stringAt */.bX)(value, 'spec', 'sourceRef', 'kind') === 'GitRepository') {
        const path = (0,model_value/* stringAt */.bX)(value, 'spec', 'path');
        for (const url of repositories.get((0,model_value/* stringAt */.bX)(value, 'spec', 'sourceRef', 'name') ?? '') ?? []) {
            if (path !== undefined)
                yield { url, path };
        }
    }
    if (group === 'fluxcd.controlplane.io' || group === 'helm.toolkit.fluxcd.io') {
        for (const way of [['spec'], ['spec', 'values', 'instance']]) {
            const url = (0,model_value/* stringAt */.bX)(value, ...way, 'sync', 'url');
            const path = (0,model_value/* stringAt */.bX)(value, ...way, 'sync', 'path');
            if (url !== undefined && path !== undefined && !url.startsWith('oci://'))
                yield { url, path };
        }
    }
    if (group !== 'argoproj.io')
        return;
    const spec = kind === 'ApplicationSet' ? ['spec', 'template', 'spec'] : ['spec'];
    yield* sourcesOf([...(0,model_value/* listAt */.gT)(value, ...spec, 'sources')], value, spec);
    for (const generator of kind === 'ApplicationSet' ? generatorsOf(value) : []) {
        const url = (0,model_value/* stringAt */.bX)(generator, 'git', 'repoURL');
        const entries = [...(0,model_value/* listAt */.gT)(generator, 'git', 'directories'), ...(0,model_value/* listAt */.gT)(generator, 'git', 'files')];
        for (const entry of entries) {
            const path = (0,model_value/* stringAt */.bX)(entry, 'path')?.replace(/(?:^|\/)[^/]*[*?[].*$/, '');
            if (url !== undefined && path !== undefined)
                yield { url, path };
        }
    }
}
function* sourcesOf(several, value, spec) {
    for (const way of [[...spec, 'source'], ...several.map((_, index) => [...spec, 'sources', index])]) {
        const url = (0,model_value/* stringAt */.bX)(value, ...way, 'repoURL');
        const path = (0,model_value/* stringAt */.bX)(value, ...way, 'path');
        if (url !== undefined && path !== undefined && (0,model_value/* stringAt */.bX)(value, ...way, 'chart') === undefined)
            yield { url, path };
    }
}
/** The generators of an ApplicationSet, those inside matrix and merge generators included. */
function generatorsOf(value) {
    const found = [];
    const pending = [...(0,model_value/* listAt */.gT)(value, 'spec', 'generators')];
    for (let next = pending.pop(); next !== undefined && found.length < 1000; next = pending.pop()) {
        if (typeof next !== 'object' || next === null || Array.isArray(next))
            continue;
        found.push(next);
        for (const kind of ['matrix', 'merge'])
            pending.push(...(0,model_value/* listAt */.gT)(next, kind, 'generators'));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/render/slots.js


/** A place as a slot, for `put`: located when asked, whatever the containers on the way to it went through. */
function slotAt(path, locate) {
    const container = { value: null };
    const document = { path, index: 0, value: container, locate };
    return { document, container, key: 'value' };
}
/** A field of a resource as a slot. */
function slotOf(resource, path) {
    return slotAt(resource.document.path, () => placeOf(resource, path));
}
/**
 * An object that no file holds and a controller creates. `locate` says, for a path in it, where that was decided.
 * `value` must have a kind and a name.
 */
function synthesize(value, path, locate) {
    const identity = (0,model_resource/* identityOf */.cu)(value);
    if (identity === undefined)
        throw new Error('synthesize: the object has no identity');
    return { ...identity, value, document: { path, index: 0, value, locate }, contributors: [] };
}
const resolvers = new WeakMap();
/** Remembers for a document that was put together where its parts are written. */
function withResolver(document, resolver) {
    resolvers.set(document, resolver);
    return document;
}
/** A repository that places text inside of documents that were put together where it is really written. */
function resolvingEmbedded(repository) {
    return {
        ...repository,
        parseEmbedded(text, host, path, dialect) {
            const real = resolvers.get(host)?.(path);
            return repository.parseEmbedded(text, real?.document ?? host, real?.path ?? path, dialect);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/render/checkouts.js






/** Finds the files of Git URLs: this repository's own, and those that the configuration maps to a directory. */
function createCheckouts(repository, survey, configuration, facts) {
    const mapped = [];
    const inner = (0,kustomize/* createKustomizer */.ki)(resolvingEmbedded(repository), (url) => resolveRemote(mapped, url));
    const kustomizer = mapsBeside(configuration) ? ownOnly(inner, repository) : inner;
    const own = { repository, kustomizer, root: '', here: true, assumption: undefined };
    mapped.push(...mappings(own, configuration, facts, (url) => resolveRemote(mapped, url)));
    const ownUrls = new Set(facts.ownUrls.map(normalizeUrl));
    const checkouts = new Map(mapped.map(({ url, checkout }) => [normalizeUrl(url), checkout]));
    const adopted = new Set();
    let inferred;
    /** Nothing is assumed where the repository is known by one of the URLs in it. */
    const isKnown = once(() => {
        const named = urlsNamed(survey);
        return [...ownUrls].some((url) => named.has(url)) || mapped.some(({ checkout }) => isOwnRoot(checkout));
    });
    function inferredRoot(url) {
        if (isKnown())
            return undefined;
        inferred ??= inferOwnUrls(survey, (path) => repository.tree.kind(path) !== undefined);
        return inferred.get(url) ?? (adopted.has(url) ? '' : undefined);
    }
    return {
        own,
        adopt: (url) => void adopted.add(normalizeUrl(url)),
        git(url) {
            const normalized = normalizeUrl(url);
            if (ownUrls.has(normalized))
                return own;
            const found = checkouts.get(normalized);
            if (found !== undefined)
                return found;
            const root = inferredRoot(normalized);
            if (root === undefined)
                return undefined;
            const what = root === '' ? 'this repository' : `${root} of this repository`;
            return { ...own, root, assumption: `${url} is taken to be ${what}, because the paths read from it exist here` };
        },
    };
}
function mapsBeside({ sources }) {
    return sources.some(({ path }) => (0,util_paths/* resolvePath */.o1)('', path) === undefined);
}
/** A kustomizer that names no files of the repositories beside this one, of which remote bases may be. */
function ownOnly(kustomizer, { tree }) {
    return {
        build(request) {
            const build = kustomizer.build(request);
            const reads = build.reads.filter(({ from }) => tree.kind(from) !== undefined);
            const files = new Set([...build.files].filter((file) => tree.kind(file) === 'file'));
            return { ...build, reads, files };
        },
    };
}
function once(compute) {
    let found;
    return () => {
        found ??= { value: compute() };
        return found.value;
    };
}
function isOwnRoot({ here, root }) {
    return here && root === '';
}
function mappings(own, configuration, facts, remote) {
    const beside = new Map();
    const kustomizers = new Map();
    return configuration.sources.flatMap(({ url, path }) => {
        const root = (0,util_paths/* resolvePath */.o1)('', path);
        if (root !== undefined)
            return [{ url, checkout: { ...own, root } }];
        const opened = facts.openCheckout?.(path);
        if (opened === undefined)
            return [];
        const repository = beside.get(path) ?? repositoryBeside(opened, path.replace(/\/+$/, ''));
        beside.set(path, repository);
        const kustomizer = kustomizers.get(repository) ?? (0,kustomize/* createKustomizer */.ki)(resolvingEmbedded(repository), remote);
        kustomizers.set(repository, kustomizer);
        return [{ url, checkout: { repository, kustomizer, root: '', here: false, assumption: undefined } }];
    });
}
/** The checkout of a remote base. Kustomize's URLs hold a path behind the repository's own URL. */
function resolveRemote(mapped, remote) {
    for (const { url, checkout } of mapped) {
        const within = pathWithin(remote, url);
        const path = within === undefined ? undefined : (0,util_paths/* resolvePath */.o1)(checkout.root, within);
        if (path !== undefined)
            return { repository: checkout.repository, path };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/render/clusters.js

/** A registry that knows the clusters that the configuration declares. */
function createClusterRegistry(configuration) {
    const byName = new Map();
    const byServer = new Map();
    function add(cluster) {
        byName.set(cluster.name, cluster);
        if (cluster.server !== undefined)
            byServer.set(normalizeServer(cluster.server), cluster);
        return cluster;
    }
    configuration.clusters.forEach(({ name, server, path }, index) => {
        add({
            name,
            ...(server === undefined ? {} : { server }),
            ...(path === undefined ? {} : { path: path.replace(/^\.?\/+|\/+$/g, '') }),
            location: configuration.locate(['clusters', index, 'name']),
            reason: `declared in ${configuration.path}`,
        });
    });
    return {
        get all() {
            return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
        },
        find({ name, server }) {
            return (server && byServer.get(normalizeServer(server))) || (name === undefined ? undefined : byName.get(name));
        },
        ensure(cluster) {
            const known = (cluster.server !== undefined && byServer.get(normalizeServer(cluster.server))) || byName.get(cluster.name);
            if (!known)
                return add(cluster);
            const server = known.server ?? cluster.server;
            const path = known.path ?? cluster.path;
            if (server === known.server && path === known.path)
                return known;
            return add({ ...known, ...(server === undefined ? {} : { server }), ...(path === undefined ? {} : { path }) });
        },
    };
}
/** API server URLs are one where only letter case, the default port or a trailing slash differs. */
function normalizeServer(server) {
    return server
        .toLowerCase()
        .replace(/\/+$/, '')
        .replace(/^(https:\/\/[^/]*):443$/, '$1');
}
/** Directory names that say what is in them rather than which cluster it is for. */
const GENERIC = /^(?:\.|base|bootstrap|cluster|clusters|configs?|flux|flux-system|gitops|k8s|kubernetes|main|manifests|overlays?|sync|argocd|argo-cd|apps?|core)$/;
/**
 * Names for cluster directories: the directory's own name, or where that says nothing (`clusters/one/base`) the nearest
 * one above it that does. Directories that would share a name get as much of their path as tells them apart.
 */
function nameClusters(paths, configuration) {
    const names = new Map();
    const taken = new Map();
    for (const path of [...new Set(paths)].sort()) {
        const declared = declaredCluster(path, configuration);
        if (declared !== undefined)
            names.set(path, declared);
        else
            taken.set(shortName(path), [...(taken.get(shortName(path)) ?? []), path]);
    }
    for (const [name, sharing] of taken) {
        for (const path of sharing)
            names.set(path, sharing.length === 1 ? name : distinctName(path, name, sharing));
    }
    return names;
}
/** The name that the configuration gives to the cluster whose directory this is, or which it lies in. */
function declaredCluster(path, configuration) {
    const holding = configuration.clusters
        .map((cluster) => ({ name: cluster.name, path: cluster.path?.replace(/^\.?\/+|\/+$/g, '') }))
        .filter((cluster) => cluster.path !== undefined && (0,util_paths/* isWithin */.UO)(path, cluster.path))
        .sort((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0));
    return holding[0]?.name;
}
function shortName(path) {
    const telling = path.split('/').filter((segment) => segment !== '' && !GENERIC.test(segment));
    const own = (0,util_paths/* nameOf */.Vb)(path);
    if (own === '')
        return 'default';
    return GENERIC.test(own) ? (telling.at(-1) ?? own) : own;
}
/** A name that several directories would have, with the segments before it that tell this one from the others. */
function distinctName(path, name, others) {
    const split = others.map((other) => new Set(other.split('/')));
    const own = path.split('/').filter((segment) => !split.every((segments) => segments.has(segment)));
    return own.length === 0 ? path.replaceAll('/', '-') : [...own.filter((segment) => segment !== name), name].join('-');
}

// EXTERNAL MODULE: ./build/src/model/unit.js
var model_unit = __webpack_require__(3369);
;// CONCATENATED MODULE: ./build/src/render/argocd/applicationset/generated.js

const generatedBy = new WeakMap();
/** Notes which ApplicationSet an Application's value comes from: nothing in the value says it. */
function rememberGenerated(application, applicationSet, namespace) {
    generatedBy.set(application, {
        name: applicationSet.name,
        namespace,
        preserveResourcesOnDeletion: (0,model_value/* valueAt */.fK)(applicationSet.value, ['spec', 'syncPolicy', 'preserveResourcesOnDeletion']) === true,
    });
}
/** The ApplicationSet that generated an Application; `undefined` for one that is written. */
function generatorOf(application) {
    return generatedBy.get(application.value);
}

;// CONCATENATED MODULE: ./build/src/render/argocd/cluster-secrets.js




const TYPE_LABEL = 'argocd.argoproj.io/secret-type';
/** Kinds that make such a Secret in the cluster, with the way to its labels and texts. */
const MAKERS = {
    ExternalSecret: ['spec', 'target', 'template'],
    SealedSecret: ['spec', 'template'],
};
const SECRET_KINDS = [
    { group: '', kind: 'Secret' },
    { group: 'external-secrets.io', kind: 'ExternalSecret' },
    { group: 'bitnami.com', kind: 'SealedSecret' },
];
/**
 * The cluster Secrets of the cluster that hosts Argo CD: those that units render, else those that are written anywhere
 * in the repository (Argo CD, "Declarative Setup: Clusters"). A Secret without a readable name and server, because it is
 * encrypted or filled from outside, is known by its labels and its own name alone.
 */
function clusterSecrets(context, host) {
    const rendered = SECRET_KINDS.map(({ group, kind }) => context.objects.list(host, group, kind));
    const count = rendered.reduce((sum, { length }) => sum + length, 0);
    let byHost = known.get(context.objects);
    if (byHost === undefined) {
        byHost = new Map();
        known.set(context.objects, byHost);
    }
    let answer = byHost.get(host);
    if (answer?.count !== count) {
        const found = readAll(rendered.flat());
        answer = { count, secrets: found.length > 0 ? found : readAll(writtenSecrets(context)) };
        byHost.set(host, answer);
    }
    return answer.secrets;
}
/** The answer for each host, and how many objects it was made of: every Application asks. */
const known = new WeakMap();
function readAll(resources) {
    const byName = new Map();
    for (const resource of resources.toSorted((a, b) => (0,util_text/* compareText */.n)(a.name, b.name))) {
        const secret = readClusterSecret(resource);
        if (secret !== undefined && !byName.has(secret.name))
            byName.set(secret.name, secret);
    }
    return [...byName.values()];
}
const writtenByContext = new WeakMap();
function writtenSecrets(context) {
    let found = writtenByContext.get(context.survey);
    if (found === undefined) {
        const resources = [];
        for (const file of context.survey.files) {
            if (file.class !== 'manifest')
                continue;
            for (const document of file.parsed.documents) {
                if (!(0,model_value/* isMapping */.pi)(document.value) || !isSecretLike(document.value))
                    continue;
                const identity = (0,model_resource/* identityOf */.cu)(document.value);
                if (identity !== undefined)
                    resources.push({ value: document.value, document, contributors: [], ...identity });
            }
        }
        found = resources;
        writtenByContext.set(context.survey, found);
    }
    return found;
}
function isSecretLike(value) {
    const kind = (0,model_value/* stringAt */.bX)(value, 'kind') ?? '';
    return kind === 'Secret' || Object.hasOwn(MAKERS, kind);
}
function readClusterSecret(resource) {
    const maker = Object.hasOwn(MAKERS, resource.kind) ? MAKERS[resource.kind] : undefined;
    const template = maker === undefined ? resource.value : (0,model_value/* mappingAt */.oh)(resource.value, ...maker);
    const labels = texts((0,model_value/* mappingAt */.oh)(template, 'metadata', 'labels'));
    if (labels.get(TYPE_LABEL) !== 'cluster')
        return undefined;
    const field = (key) => {
        const plain = (0,model_value/* stringAt */.bX)(resource.value, 'stringData', key) ?? (0,model_value/* stringAt */.bX)(template, 'data', key);
        if (maker !== undefined || Object.hasOwn((0,model_value/* mappingAt */.oh)(resource.value, 'stringData') ?? {}, key))
            return plain ?? '';
        return plain === undefined ? '' : Buffer.from(plain, 'base64').toString();
    };
    return {
        name: readable(field('name')) || resource.name,
        server: readable(field('server')),
        project: readable(field('project')),
        labels,
        annotations: texts((0,model_value/* mappingAt */.oh)(template, 'metadata', 'annotations')),
        location: placeOf(resource),
        document: resource.document,
    };
}
/** Text that is what it says: not encrypted, and not for a template of another tool to fill in. */
function readable(text) {
    return /^ENC\[|\{\{|^\$\{|[^\x20-\x7e]/.test(text) ? '' : text;
}
function texts(mapping) {
    const found = new Map();
    for (const key of Object.keys(mapping ?? {})) {
        const text = (0,model_value/* scalarText */.ws)(mapping?.[key]);
        if (text !== undefined)
            found.set(key, text);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/render/argocd/destination.js



/** The API server as seen from inside its own cluster, where Argo CD runs. */
const IN_CLUSTER_SERVER = 'https://kubernetes.default.svc';
const IN_CLUSTER_NAME = 'in-cluster';
/** Whether a URL is that of the hosting cluster's API server, with any of the ways to write it. */
function isInCluster(server) {
    return /^https:\/\/kubernetes\.default(?:\.svc(?:\.cluster\.local)?)?(?::443)?\/?$/.test(server);
}
/**
 * The destination of an Application. A cluster is named by its name or by its server's URL, and the two are one cluster:
 * a cluster Secret or the configuration says which belong together (Argo CD, "Application Specification":
 * `destination.server` and `destination.name` exclude each other).
 */
function destinationOf(definition, context) {
    const { resource } = definition;
    const destination = (0,model_value/* mappingAt */.oh)(resource.value, 'spec', 'destination');
    const server = (0,model_value/* stringAt */.bX)(destination, 'server') ?? '';
    const name = (0,model_value/* scalarText */.ws)(destination?.['name']) ?? '';
    const namespace = (0,model_value/* scalarText */.ws)(destination?.['namespace']) ?? '';
    const found = (cluster, problems = []) => ({
        cluster,
        namespace,
        known: { ...knownAs(context, cluster, name, server), namespace },
        problems,
    });
    if (server !== '' && name !== '') {
        const message = 'the destination has both a name and a server';
        return found(clusterOf(definition, context, name, ''), [
            problemAt('invalid', message, resource, ['spec', 'destination', 'name']),
        ]);
    }
    if (server === '' && name === '') {
        return found(definition.cluster, [
            problemAt('invalid', 'the destination has neither a name nor a server', resource, ['spec', 'destination']),
        ]);
    }
    return found(clusterOf(definition, context, name, server));
}
/** Both ways to speak of a destination, for either may be what a project allows. */
function knownAs(context, cluster, name, server) {
    if (name === IN_CLUSTER_NAME || isInCluster(server))
        return { server: IN_CLUSTER_SERVER, name: IN_CLUSTER_NAME };
    return { server: server || (context.clusters.find({ name: cluster })?.server ?? ''), name: name || cluster };
}
function clusterOf(definition, context, name, server) {
    if (name === IN_CLUSTER_NAME || isInCluster(server))
        return definition.cluster;
    const by = name !== '' ? { name } : { server };
    const known = context.clusters.find(by);
    if (known !== undefined)
        return known.name;
    const secret = clusterSecrets(context, definition.cluster).find((candidate) => name !== '' ? candidate.name === name : sameServer(candidate.server, server));
    if (secret !== undefined) {
        if (isInCluster(secret.server))
            return definition.cluster;
        return context.clusters.ensure({
            name: secret.name,
            ...(secret.server === '' ? {} : { server: secret.server }),
            location: secret.location,
            reason: `cluster Secret in ${secret.location.path}`,
        }).name;
    }
    const field = name !== '' ? 'name' : 'server';
    return context.clusters.ensure({
        name: name !== '' ? name : hostOf(server),
        ...(server === '' ? {} : { server }),
        location: placeOf(definition.resource, ['spec', 'destination', field]),
        reason: `destination of the Application ${definition.resource.name}`,
    }).name;
}
function sameServer(a, b) {
    const normal = (url) => url.replace(/\/$/, '').replace(/^(https:\/\/[^/]*):443$/, '$1');
    return a !== '' && normal(a) === normal(b);
}
function hostOf(server) {
    return (server
        .replace(/^[a-z]+:\/\//, '')
        .replace(/\/.*$/, '')
        .replace(/:(?:6443|443)$/, '') || server);
}
/**
 * The namespace that an Application or ApplicationSet is in: the one that its creator puts it in, and Argo CD's own for
 * one that somebody applies and that names none.
 */
function namespaceOf({ resource, createdBy }) {
    const written = (0,model_value/* scalarText */.ws)((0,model_value/* mappingAt */.oh)(resource.value, 'metadata')?.['namespace']) ?? '';
    if (written !== '')
        return written;
    return createdBy === undefined || resource.namespace === '' ? 'argocd' : resource.namespace;
}

;// CONCATENATED MODULE: ./build/src/render/argocd/provenance.js


/**
 * A rendered value as a document of its own, every container of which is a place that others can point to: its places
 * are those of the value's origins, through every file that supplied a part.
 */
function asDocument(traceable) {
    const { document, value, contributors } = traceable;
    if (document.value === value && contributors.length === 0)
        return document;
    return {
        path: document.path,
        index: document.index,
        value: copyOf(value),
        locate: (path) => {
            const { path: file, line, column } = (0,provenance/* originOf */.yv)(traceable, path);
            return { path: file, line, column };
        },
    };
}
/** A resource that is a document of its own: see `asDocument`. */
function asOwnDocument(resource) {
    const document = asDocument(resource);
    return { ...resource, value: (0,model_value/* isMapping */.pi)(document.value) ? document.value : {}, document, contributors: [] };
}
/** A copy in which no container has a history. */
function copyOf(value) {
    if ((0,model_value/* isSequence */.wZ)(value))
        return value.map(copyOf);
    if (!(0,model_value/* isMapping */.pi)(value))
        return value;
    const copy = {};
    for (const key of Object.keys(value))
        (0,provenance/* setOwn */.P5)(copy, key, copyOf(value[key]));
    return copy;
}
/** A step of provenance: `transformer` wrote what stands at a key of a container of a document. */
function stepFrom(transformer, document, container, key) {
    return { transformer, from: { document, container, key } };
}

// EXTERNAL MODULE: ./build/src/util/go-globs.js
var go_globs = __webpack_require__(4764);
;// CONCATENATED MODULE: ./build/src/render/argocd/directory.js




const MANIFEST = /\.(?:yaml|yml|json|jsonnet)$/;
/** A file that holds this is left out. */
const SKIP_MARKER = '+argocd:skip-file-rendering';
/** What makes a file that does not parse look like a manifest, so that Argo CD refuses the whole application. */
const MANIFEST_WORDS = ['apiVersion:', 'kind:', 'metadata:'];
/**
 * The objects of a directory source: every manifest in the directory, below it with `recurse`, that `include` and
 * `exclude` let through (Argo CD, "Directory"; `findManifests` and `getPotentiallyValidManifests` of its repo server).
 */
function readDirectory(checkout, directory, options, application) {
    const resources = [];
    const problems = [];
    const files = [];
    for (const path of manifestsOf(checkout, directory, options)) {
        const text = checkout.repository.text(path);
        if (text === undefined || text.includes(SKIP_MARKER))
            continue;
        files.push(path);
        const location = { path, line: 1, column: 1 };
        if (path.endsWith('.jsonnet')) {
            problems.push({ code: 'executable', message: 'jsonnet is not evaluated', location });
            continue;
        }
        const found = directory_objectsOf(checkout, path, text, application);
        resources.push(...found.resources);
        problems.push(...found.problems);
    }
    return { resources, problems, files };
}
function manifestsOf(checkout, directory, options) {
    const { tree } = checkout.repository;
    const recurse = options?.['recurse'] === true;
    const include = (0,model_value/* stringAt */.bX)(options, 'include') ?? '';
    const exclude = (0,model_value/* stringAt */.bX)(options, 'exclude') ?? '';
    const candidates = recurse
        ? tree.filesBelow(directory)
        : tree
            .entries(directory)
            .filter((entry) => entry.kind === 'file')
            .map((entry) => (0,util_paths/* joinPath */.uJ)(directory, entry.name));
    const prefix = directory === '' ? 0 : directory.length + 1;
    return candidates.filter((path) => {
        if (!MANIFEST.test(path) || (!recurse && (0,util_paths/* parentOf */.gN)(path) !== directory))
            return false;
        const relative = path.slice(prefix);
        if (exclude !== '' && (0,go_globs/* globMatcher */.fU)(exclude)(relative) === true)
            return false;
        return include === '' || (0,go_globs/* globMatcher */.fU)(include)(relative) === true;
    });
}
function directory_objectsOf(checkout, path, text, application) {
    const parsed = checkout.repository.parse(path);
    const resources = [];
    const looksLikeManifest = MANIFEST_WORDS.every((word) => text.includes(word));
    for (const problem of parsed.problems) {
        if (!looksLikeManifest)
            return { resources: [], problems: [] };
        const { message, line, column } = problem;
        return { resources: [], problems: [{ code: 'invalid', message, location: { path, line, column } }] };
    }
    const problems = [];
    for (const document of parsed.documents) {
        if (document.value === null || document.value === undefined)
            continue;
        if (!(0,model_value/* isMapping */.pi)(document.value) || ((0,model_value/* stringAt */.bX)(document.value, 'kind') ?? '') === '') {
            // Argo CD stops at the first document that is no object, and takes the file for another kind of YAML unless it
            // holds objects or looks as if it did.
            if (path.endsWith('.json') || (resources.length === 0 && !looksLikeManifest))
                break;
            problems.push({ code: 'invalid', message: "the document has no 'kind'", location: document.locate([]) });
            break;
        }
        directory_collect(document.value, { document, application, resources, problems });
    }
    return { resources, problems };
}
function directory_collect(value, collection) {
    const { document, application, resources, problems } = collection;
    const items = value['items'];
    if (Object.hasOwn(value, 'items') && ((0,model_value/* isSequence */.wZ)(items) || items === null) && !Object.hasOwn(value, 'spec')) {
        for (const item of (items ?? []))
            if ((0,model_value/* isMapping */.pi)(item))
                directory_collect(item, collection);
        return;
    }
    const identity = (0,model_resource/* identityOf */.cu)(value) ?? generatedIdentity(value, application);
    if (identity !== undefined)
        resources.push({ value, document, contributors: [], ...identity });
    else {
        const message = `the ${(0,model_value/* stringAt */.bX)(value, 'kind') ?? 'object'} has no name`;
        problems.push({ code: 'invalid', message, location: document.locate([]) });
    }
}
/** Hooks often have a `generateName` only: each sync makes a new object, which is no other application's. */
function generatedIdentity(value, application) {
    const prefix = (0,model_value/* stringAt */.bX)(value, 'metadata', 'generateName');
    if (prefix === undefined || prefix === '')
        return undefined;
    const name = `${prefix}<generated for ${application}>`;
    const namespace = (0,model_value/* stringAt */.bX)(value, 'metadata', 'namespace') ?? '';
    return { apiVersion: (0,model_value/* stringAt */.bX)(value, 'apiVersion') ?? '', kind: (0,model_value/* stringAt */.bX)(value, 'kind') ?? '', name, namespace };
}
/**
 * The tool for a directory that names none: Helm for a `Chart.yaml`, kustomize for a kustomization file, else plain
 * manifests (`discovery.AppType` of Argo CD: of both in one directory, the later name in order wins, `kustomization.*`).
 */
function detectTool(checkout, directory) {
    let tool = 'directory';
    for (const entry of checkout.repository.tree.entries(directory)) {
        if (entry.kind !== 'file')
            continue;
        if (entry.name.endsWith('Chart.yaml'))
            tool = 'helm';
        if (directory_KUSTOMIZATION_NAMES.includes(entry.name))
            tool = 'kustomize';
    }
    return tool;
}
/** The names under which kustomize looks for its file. */
const directory_KUSTOMIZATION_NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
/** The kustomization file of a directory. */
function kustomizationOf(checkout, directory) {
    const names = checkout.repository.tree.entries(directory).filter((entry) => entry.kind === 'file');
    const name = directory_KUSTOMIZATION_NAMES.find((known) => names.some((entry) => entry.name === known));
    return name === undefined ? undefined : (0,util_paths/* joinPath */.uJ)(directory, name);
}

;// CONCATENATED MODULE: ./build/src/render/argocd/effective-source.js




/** Overrides may change how manifests are made, not where they come from. */
const PROTECTED = ['chart', 'path', 'repoURL', 'targetRevision'];
/**
 * A source as it is written in an Application.
 *
 * @param application the Application as a document of its own, and `at` the way to the source in it
 * @param file the document of the file that the Application, or the ApplicationSet that generates it, is written in
 */
function declaredSource(value, application, at, file) {
    const { path, index, locate } = application.document;
    const document = { path, index, value, locate: (way, aim) => locate([...at, ...way], aim) };
    const hosts = [
        { document: file, at },
        { document: file, at: ['spec', 'template', ...at] },
    ];
    return { value, document, hosts, files: [], problems: [] };
}
/**
 * Applies `.argocd-source.yaml` and `.argocd-source-<application>.yaml` of a source's directory to the source, as a JSON
 * merge patch each (Argo CD, "Store Overrides In Git", and `mergeSourceParameters` of its repo server).
 */
function applyOverrides(source, checkout, directory, application) {
    const files = [];
    const problems = [];
    const documents = [];
    const owner = {};
    let value = source.value;
    for (const file of ['.argocd-source.yaml', `.argocd-source-${application}.yaml`]) {
        const path = (0,util_paths/* joinPath */.uJ)(directory, file);
        if (file.includes('/') || checkout.repository.tree.kind(path) !== 'file')
            continue;
        files.push(path);
        const parsed = checkout.repository.parse(path, 'json');
        for (const { message, line, column } of parsed.problems) {
            problems.push({ code: 'invalid', message, location: { path, line, column } });
        }
        const document = parsed.documents[0];
        if (document === undefined || !(0,model_value/* isMapping */.pi)(document.value))
            continue;
        documents.push(document);
        value = (0,provenance/* edit */.hc)(owner, value);
        mergePatch(owner, value, document.value, document, PROTECTED);
    }
    if (documents.length === 0)
        return { ...source, files, problems };
    const document = asDocument({ value, document: source.document, contributors: documents });
    return { value: document.value, document, hosts: source.hosts, files, problems };
}
/** JSON merge patch (RFC 7396) onto a container that `owner` may write to. */
function mergePatch(owner, target, patch, document, except) {
    for (const key of Object.keys(patch)) {
        if (except.includes(key))
            continue;
        const value = patch[key];
        if (value === null)
            delete target[key];
        else if ((0,model_value/* isMapping */.pi)(value) && Object.hasOwn(target, key) && (0,model_value/* isMapping */.pi)(target[key])) {
            mergePatch(owner, (0,provenance/* editChild */.N6)(owner, target, key), value, document, []);
        }
        else
            (0,provenance/* put */.yJ)(target, key, value, stepFrom('argocd-source', document, patch, key));
    }
}

;// CONCATENATED MODULE: ./build/src/render/template/values.js
/*
 * The values a Go template works on. Go tells integers from floats and typed maps from maps of anything, and both show
 * in the output, so both are kept apart here: an `int` is a `bigint`, a `float64` a `number`, and a map says what its
 * elements are. `undefined` is Go's invalid value, which prints as `<no value>`; `null` is `nil`.
 */


/** A Go map with string keys. `element` is what a missing key of it reads as through `index`. */
class GoMap {
    entries;
    element;
    /** Methods that a template may call on it; an entry of the same name comes first. */
    methods = undefined;
    constructor(entries = [], element = 'any') {
        this.entries = new Map(entries);
        this.element = element;
    }
    /** Keys in the order in which Go ranges over and prints a map. */
    sortedKeys() {
        return [...this.entries.keys()].sort(compareText);
    }
}
/** A method of an object of the data: called where a template names it, with the arguments that follow. */
class GoMethod {
    call;
    constructor(call) {
        this.call = call;
    }
}
/** Methods that a template may call on a list. */
const listMethods = new WeakMap();
/** Why a template cannot be parsed or executed; the message is worded as Go words it where Go has one. */
class TemplateError extends Error {
    name = 'TemplateError';
    /** `unsupported` where Go would give a result that is not reproduced here, `limit` where a bound was hit. */
    code;
    constructor(message, code = 'invalid') {
        super(message);
        this.code = code;
    }
}
/** Orders text as Go orders strings: by UTF-8 bytes, which is the order of code points. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
/** A parsed YAML value as `json.Unmarshal` would give it to Go: every number is a float. */
function toGo(value) {
    if (value instanceof model_value/* Literal */.uS)
        return value.value;
    if ((0,model_value/* isSequence */.wZ)(value))
        return value.map(toGo);
    if ((0,model_value/* isMapping */.pi)(value))
        return new GoMap(Object.keys(value).map((key) => [key, toGo(value[key])]));
    return value;
}
/** A Go value as YAML or JSON would hold it. */
function fromGo(value) {
    if (value === undefined || value instanceof GoMethod)
        return null;
    if (typeof value === 'bigint') {
        const number = Number(value);
        return Number.isSafeInteger(number) ? number : new model_value/* Literal */.uS(value.toString(), value.toString(), 'int');
    }
    if (Array.isArray(value))
        return value.map(fromGo);
    if (value instanceof GoMap) {
        const mapping = {};
        for (const [key, entry] of value.entries)
            (0,provenance/* setOwn */.P5)(mapping, key, fromGo(entry));
        return mapping;
    }
    return value;
}
/** What `if`, `and`, `or` and `not` take a value for (`IsTrue` of text/template). */
function isTrue(value) {
    if (value === undefined || value === null)
        return false;
    if (Array.isArray(value))
        return value.length > 0;
    if (value instanceof GoMap)
        return value.entries.size > 0;
    return Boolean(value);
}
/** The reflect kind of a value, as sprig's `kindOf` names it. */
function kindOf(value) {
    if (value === undefined || value === null)
        return 'invalid';
    if (typeof value === 'bigint')
        return 'int';
    if (typeof value === 'number')
        return 'float64';
    if (typeof value === 'boolean')
        return 'bool';
    if (Array.isArray(value))
        return 'slice';
    if (value instanceof GoMethod)
        return 'func';
    return value instanceof GoMap ? 'map' : 'string';
}
/** The type of a value as `%T` prints it. */
function typeOf(value) {
    if (value === undefined || value === null)
        return '<nil>';
    if (Array.isArray(value))
        return '[]interface {}';
    if (value instanceof GoMap)
        return value.element === 'string' ? 'map[string]string' : 'map[string]interface {}';
    return kindOf(value);
}
/** A value as `fmt` prints it with `%v`. */
function formatValue(value) {
    if (value === undefined || value === null)
        return '<nil>';
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number')
        return formatFloat(value);
    if (Array.isArray(value))
        return `[${value.map(formatValue).join(' ')}]`;
    if (value instanceof GoMap) {
        return `map[${value
            .sortedKeys()
            .map((key) => `${key}:${formatValue(value.entries.get(key))}`)
            .join(' ')}]`;
    }
    return value instanceof GoMethod ? '<func>' : String(value);
}
/** A float as `%v` prints it: the shortest digits, with an exponent below 1e-4 and from 1e6 on, where integers of a file end up as well. */
function formatFloat(value) {
    if (Number.isNaN(value))
        return 'NaN';
    if (!Number.isFinite(value))
        return value > 0 ? '+Inf' : '-Inf';
    if (Object.is(value, -0))
        return '-0';
    if (value === 0)
        return '0';
    const [digits = '', exponentText = '0'] = value.toExponential().split('e');
    const exponent = Number(exponentText);
    if (exponent >= -4 && exponent < 6)
        return plainDecimal(value, digits, exponent);
    const size = Math.abs(exponent);
    return `${digits}e${exponent < 0 ? '-' : '+'}${size < 10 ? '0' : ''}${size}`;
}
function plainDecimal(value, digits, exponent) {
    const sign = value < 0 ? '-' : '';
    const bare = digits.replace('-', '').replace('.', '');
    if (exponent < 0)
        return `${sign}0.${'0'.repeat(-exponent - 1)}${bare}`;
    if (bare.length <= exponent + 1)
        return `${sign}${bare}${'0'.repeat(exponent + 1 - bare.length)}`;
    return `${sign}${bare.slice(0, exponent + 1)}.${bare.slice(exponent + 1)}`;
}
/** Whether two values are deeply equal, as `reflect.DeepEqual` sees them. */
function deepEqual(a, b) {
    if (Array.isArray(a)) {
        return Array.isArray(b) && a.length === b.length && a.every((entry, index) => deepEqual(entry, b[index]));
    }
    if (a instanceof GoMap) {
        if (!(b instanceof GoMap) || a.entries.size !== b.entries.size || a.element !== b.element)
            return false;
        return [...a.entries].every(([key, entry]) => b.entries.has(key) && deepEqual(entry, b.entries.get(key)));
    }
    return (a ?? null) === (b ?? null);
}

;// CONCATENATED MODULE: ./build/src/render/template/function.js

/** A function with fixed parameters. */
function fixed(parameters, call) {
    return { parameters, rest: undefined, call: (values) => call(...values) };
}
/** A function whose last parameter repeats. */
function variadic(parameters, rest, call) {
    const count = parameters.length;
    return {
        parameters,
        rest,
        call: (values) => call(values.slice(0, count), values.slice(count)),
    };
}
/** A value as a parameter of a type takes it. Raises `TemplateError` where Go would not convert it. */
function checkArgument(value, type) {
    if (type === 'any')
        return value ?? null;
    if (value === undefined && type === 'map')
        return new GoMap();
    if (value === undefined)
        throw new TemplateError(`invalid value; expected ${goName(type)}`);
    if (!fits(value, type))
        throw new TemplateError(`wrong type for value; expected ${goName(type)}; got ${typeOf(value)}`);
    return value;
}
function fits(value, type) {
    switch (type) {
        case 'string':
            return typeof value === 'string';
        case 'int':
            return typeof value === 'bigint';
        case 'float':
            return typeof value === 'number';
        case 'bool':
            return typeof value === 'boolean';
        default:
            return value instanceof GoMap && value.element === 'any';
    }
}
function goName(type) {
    const names = { float: 'float64', map: 'map[string]interface {}' };
    return names[type] ?? type;
}
/** The longest text that a function may make. */
const MAX_TEXT = 1024 * 1024;
/** The most elements that a function may make. */
const MAX_ELEMENTS = 10_000;
/** A count from a template as a number, refused where it would make more than the bound. */
function boundedCount(count, most, what) {
    if (count > BigInt(most))
        throw new TemplateError(`${what} asks for more than ${most}`, 'limit');
    return Number(count < 0n ? 0n : count);
}
/** Cuts text by bytes, as Go slices strings. Raises `TemplateError` where Go would panic. */
function sliceBytes(text, start, end) {
    const bytes = Buffer.from(text);
    if (start < 0 || end > bytes.length || start > end)
        throw new TemplateError('slice bounds out of range');
    return bytes.subarray(start, end).toString();
}
/** The length of a text in bytes. */
function byteLength(text) {
    return Buffer.byteLength(text);
}
/** What `cast.ToFloat64` makes of a value: 0 where nothing can be made of it. */
function toFloat(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value === 'bigint' || typeof value === 'boolean')
        return Number(value);
    if (typeof value !== 'string' || !/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(value))
        return 0;
    return Number(value);
}
/** What `cast.ToInt64` makes of a value: 0 where nothing can be made of it. */
function toInt(value) {
    if (typeof value === 'bigint')
        return value;
    if (typeof value === 'boolean')
        return value ? 1n : 0n;
    if (typeof value === 'number')
        return Number.isFinite(value) ? BigInt.asIntN(64, BigInt(Math.trunc(value))) : 0n;
    if (typeof value !== 'string')
        return 0n;
    return parseInteger(/^[+-]?\d+\.0*$/.test(value) ? value.slice(0, value.indexOf('.')) : value) ?? 0n;
}
/** `strconv.ParseInt` with base 0: a prefix says the base, and underscores may separate digits. */
function parseInteger(text) {
    const match = /^([+-]?)(0[xX][\dA-Fa-f_]+|0[bB][01_]+|0[oO]?[0-7_]+|[1-9][\d_]*|0)$/.exec(text);
    const digits = match?.[2]?.replaceAll('_', '').toLowerCase();
    if (digits === undefined || digits.length > 66)
        return undefined;
    const magnitude = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits);
    const value = match?.[1] === '-' ? -magnitude : magnitude;
    return BigInt.asIntN(64, value) === value ? value : undefined;
}
/** An integer as Go's int64 arithmetic wraps it. */
function wrap64(value) {
    return BigInt.asIntN(64, value);
}

;// CONCATENATED MODULE: ./build/src/render/template/execute.js


const MAX_STEPS = 100_000;
const MAX_CALLS = 50;
/** Executes a parsed template over its data. Raises `TemplateError`. */
function execute(template, data, setting) {
    return executePlaced(template, data, setting).text;
}
/** Executes a parsed template and tells where each line comes from. Raises `TemplateError`. */
function executePlaced(template, data, setting) {
    try {
        return new Execution(template, setting).run(data);
    }
    catch (error) {
        // Values that nest without an end, and texts that no memory can hold.
        if (error instanceof RangeError)
            throw new TemplateError('the template asks for too much', 'limit');
        throw error;
    }
}
class Execution {
    output = '';
    starts = [];
    newLine = true;
    variables = [];
    template;
    functions;
    missingKey;
    budget;
    constructor(template, { functions, missingKey, budget }) {
        this.template = template;
        this.functions = functions;
        this.missingKey = missingKey;
        this.budget = budget ?? { steps: MAX_STEPS, depth: MAX_CALLS, text: MAX_TEXT };
    }
    run(data) {
        this.variables = [{ name: '$', value: data }];
        this.walk(this.template.nodes, data);
        return { text: this.output, starts: this.starts };
    }
    walk(nodes, dot) {
        for (const node of nodes) {
            const signal = this.node(node, dot);
            if (signal !== undefined)
                return signal;
        }
        return undefined;
    }
    node(node, dot) {
        this.step();
        switch (node.kind) {
            case 'text':
                this.writeText(node.text, node.at);
                return undefined;
            case 'action': {
                const value = this.pipeline(node.pipeline, dot);
                if (node.pipeline.variables.length === 0)
                    this.write(value == null ? '<no value>' : formatValue(value), node.at);
                return undefined;
            }
            case 'break':
            case 'continue':
                return node.kind;
            case 'template':
                this.call(node.name, node.pipeline, dot);
                return undefined;
            default:
                return this.control(node, dot);
        }
    }
    control(node, dot) {
        const known = this.variables.length;
        try {
            if (node.kind === 'range')
                return this.range(node, dot);
            const value = this.pipeline(node.pipeline, dot);
            if (isTrue(value))
                return this.walk(node.body, node.kind === 'with' ? value : dot);
            return this.walk(node.otherwise, dot);
        }
        finally {
            this.variables.length = known;
        }
    }
    range(node, dot) {
        const { variables, assigns } = node.pipeline;
        const value = this.pipeline({ ...node.pipeline, variables: [] }, dot);
        const known = this.variables.length;
        let ran = false;
        for (const [key, element] of entriesOf(value)) {
            ran = true;
            this.step();
            const [first, second] = variables;
            if (first !== undefined && second !== undefined) {
                this.bind(first, key, assigns);
                this.bind(second, element, assigns);
            }
            else if (first !== undefined)
                this.bind(first, element, assigns);
            const signal = this.walk(node.body, element);
            this.variables.length = known;
            if (signal === 'break')
                break;
        }
        return ran ? undefined : this.walk(node.otherwise, dot);
    }
    call(name, pipeline, dot) {
        const nodes = this.template.defined.get(name);
        if (nodes === undefined)
            throw new TemplateError(`template ${JSON.stringify(name)} not defined`);
        if (--this.budget.depth < 0)
            throw new TemplateError('exceeded maximum template depth', 'limit');
        const data = pipeline === undefined ? undefined : this.pipeline(pipeline, dot);
        const outer = this.variables;
        this.variables = [{ name: '$', value: data }];
        this.walk(nodes, data);
        this.variables = outer;
        this.budget.depth++;
    }
    pipeline(pipeline, dot) {
        let value;
        let hasPrevious = false;
        for (const command of pipeline.commands) {
            // What a command leaves as `nil` is no value at all from here on.
            value = this.command(command, dot, hasPrevious ? [value] : []) ?? undefined;
            hasPrevious = true;
        }
        for (const name of pipeline.variables)
            this.bind(name, value, pipeline.assigns);
        return value;
    }
    bind(name, value, assigns) {
        const found = assigns ? this.variables.findLast((variable) => variable.name === name) : undefined;
        if (found === undefined)
            this.variables.push({ name, value });
        else
            found.value = value;
    }
    command(operands, dot, final) {
        this.step();
        const [first, ...rest] = operands;
        if (first === undefined)
            return undefined;
        if (first.kind === 'function')
            return this.invoke(first.name, rest, dot, final);
        const isReached = first.kind === 'field' || first.kind === 'variable' || first.kind === 'chain';
        const value = isReached ? this.reach(first, dot) : undefined;
        if (value instanceof GoMethod) {
            return value.call([...rest.map((operand) => this.argument(operand, dot, 'any')), ...final]);
        }
        if (rest.length > 0 || final.length > 0) {
            throw new TemplateError(`can't give argument to non-function ${describe(first)}`);
        }
        if (first.kind === 'nil')
            throw new TemplateError('nil is not a command');
        return isReached ? value : this.operand(first, dot);
    }
    operand(operand, dot) {
        const value = this.reach(operand, dot);
        return value instanceof GoMethod ? value.call([]) : value;
    }
    reach(operand, dot) {
        switch (operand.kind) {
            case 'constant':
                return operand.value;
            case 'nil':
                return null;
            case 'dot':
                return dot;
            case 'field':
                return this.fields(dot, operand.names);
            case 'variable':
                return this.fields(this.variable(operand.name), operand.names);
            case 'chain':
                return this.fields(this.operand(operand.of, dot), operand.names);
            case 'function':
                return this.invoke(operand.name, [], dot, []);
            case 'pipeline':
                return this.nested(operand.pipeline, dot);
        }
    }
    nested(pipeline, dot) {
        return this.pipeline(pipeline, dot);
    }
    variable(name) {
        const found = this.variables.findLast((variable) => variable.name === name);
        if (found === undefined)
            throw new TemplateError(`undefined variable: ${name}`);
        return found.value;
    }
    fields(start, names) {
        let value = start;
        for (const name of names)
            value = this.field(value instanceof GoMethod ? value.call([]) : value, name);
        return value;
    }
    field(receiver, name) {
        if (receiver === undefined) {
            if (this.missingKey === 'error')
                throw new TemplateError(`nil data; no entry for key ${JSON.stringify(name)}`);
            return undefined;
        }
        if (receiver === null)
            throw new TemplateError(`nil pointer evaluating interface {}.${name}`);
        const ofList = Array.isArray(receiver) ? listMethods.get(receiver)?.get(name) : undefined;
        if (ofList !== undefined)
            return ofList;
        if (!(receiver instanceof GoMap)) {
            throw new TemplateError(`can't evaluate field ${name} in type ${typeOf(receiver)}`);
        }
        if (receiver.entries.has(name))
            return receiver.entries.get(name) ?? null;
        const method = receiver.methods?.get(name);
        if (method !== undefined)
            return method;
        if (this.missingKey === 'error')
            throw new TemplateError(`map has no entry for key ${JSON.stringify(name)}`);
        if (this.missingKey === 'default')
            return undefined;
        return receiver.element === 'string' ? '' : null;
    }
    invoke(name, operands, dot, final) {
        this.step();
        if (name === 'and' || name === 'or')
            return this.shortCircuit(name, operands, dot, final);
        const definition = this.functions[name];
        const count = operands.length + final.length;
        const least = definition.parameters.length;
        if (count < least || (definition.rest === undefined && count > least)) {
            throw new TemplateError(`wrong number of args for ${name}: want ${least} got ${count}`);
        }
        const values = operands.map((operand, index) => this.argument(operand, dot, typeAt(definition, index)));
        for (const value of final)
            values.push(checkArgument(value, typeAt(definition, values.length)));
        this.spend(costOf(name, values, this.budget.steps));
        try {
            const result = definition.call(values);
            this.spend(lengthOf([result]));
            if (typeof result === 'string' && result.length > MAX_TEXT) {
                throw new TemplateError('it makes too much text', 'limit');
            }
            return result;
        }
        catch (error) {
            if (!(error instanceof TemplateError))
                throw error;
            throw new TemplateError(`error calling ${name}: ${error.message}`, error.code);
        }
    }
    shortCircuit(name, operands, dot, final) {
        if (operands.length + final.length === 0)
            throw new TemplateError(`wrong number of args for ${name}: want at least 1 got 0`);
        let value = null;
        for (const operand of operands) {
            value = this.argument(operand, dot, 'any');
            if (isTrue(value) === (name === 'or'))
                return value;
        }
        return final.length > 0 ? (final[0] ?? null) : value;
    }
    argument(operand, dot, type) {
        if (operand.kind !== 'constant')
            return checkArgument(this.operand(operand, dot), type);
        const value = operand.value;
        if (type === 'float' && typeof value === 'bigint')
            return Number(value);
        if (type === 'int' && typeof value === 'number' && Number.isInteger(value))
            return BigInt(value);
        return checkArgument(value, type);
    }
    /** Text of the template itself: each of its lines has a place of its own. */
    writeText(text, at) {
        let start = 0;
        for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            this.write(text.slice(start, end + 1), at + start);
            start = end + 1;
        }
        if (start < text.length)
            this.write(text.slice(start), at + start);
    }
    /** What stands at a place of the template gives: all of its lines begin there. */
    write(text, at) {
        if (text === '')
            return;
        if (this.newLine)
            this.starts.push(at);
        for (let end = text.indexOf('\n'); end >= 0 && end < text.length - 1; end = text.indexOf('\n', end + 1)) {
            this.starts.push(at);
        }
        this.newLine = text.endsWith('\n');
        this.output += text;
        this.budget.text -= text.length;
        if (this.budget.text < 0)
            throw new TemplateError('the template makes too much text', 'limit');
    }
    step() {
        this.spend(1);
    }
    spend(steps) {
        this.budget.steps -= steps;
        if (this.budget.steps < 0)
            throw new TemplateError('the template takes too many steps', 'limit');
    }
}
/** Functions that go through the whole of what they are given. */
const HEAVY = new Set('toJson toRawJson toPrettyJson toYaml mustToJson mustToRawJson mustToPrettyJson mustToYaml fromJson fromYaml deepCopy mustDeepCopy merge mustMerge mergeOverwrite mustMergeOverwrite deepEqual has mustHas uniq mustUniq without mustWithout join cat quote squote print println printf toString toStrings sortAlpha'.split(' '));
function costOf(name, values, most) {
    if (name === 'set')
        return execute_weigh(values.slice(2), most);
    return HEAVY.has(name) ? execute_weigh(values, most) : lengthOf(values);
}
/** What reading values as a whole costs, at most `most`. */
function execute_weigh(values, most) {
    let weight = 0;
    const open = [...values];
    for (let value = open.pop(); value !== undefined || open.length > 0; value = open.pop()) {
        if (++weight > most)
            break;
        if (typeof value === 'string')
            weight += value.length >> 8;
        else if (Array.isArray(value))
            for (const entry of value)
                open.push(entry ?? null);
        else if (value instanceof GoMap)
            for (const entry of value.entries.values())
                open.push(entry ?? null);
    }
    return weight;
}
/** What touching values costs: the elements of lists, and texts by the kibibyte. */
function lengthOf(values) {
    let length = 0;
    for (const value of values) {
        if (typeof value === 'string')
            length += value.length >> 10;
        else if (Array.isArray(value))
            length += value.length >> 4;
    }
    return length;
}
function typeAt(definition, index) {
    return definition.parameters[index] ?? definition.rest ?? 'any';
}
function describe(operand) {
    if (operand.kind === 'field')
        return `.${operand.names.join('.')}`;
    return operand.kind === 'constant' ? formatValue(operand.value) : operand.kind;
}
function* entriesOf(value) {
    if (value == null)
        return;
    if (Array.isArray(value)) {
        for (const [index, element] of value.entries())
            yield [BigInt(index), element ?? null];
    }
    else if (value instanceof GoMap) {
        for (const key of value.sortedKeys())
            yield [key, value.entries.get(key) ?? null];
    }
    else if (typeof value === 'bigint') {
        for (let index = 0n; index < value; index++)
            yield [index, index];
    }
    else {
        throw new TemplateError(`range can't iterate over ${formatValue(value)}`);
    }
}

;// CONCATENATED MODULE: ./build/src/render/template/lexer.js

const SPACES = ' \t\r\n';
const WORD = /[\p{L}\p{Nd}_]*/uy;
const NUMBER = /[+-]?(?:0[xX][\dA-Fa-f_]+|0[bB][01_]+|0[oO][0-7_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?)/y;
/**
 * Splits a template into tokens: text/template's lexer with the default delimiters, trim markers and comments
 * (https://pkg.go.dev/text/template#hdr-Text_and_spaces). Raises `TemplateError`.
 */
function tokenize(source) {
    const tokens = [];
    let at = 0;
    let trimNext = false;
    while (at < source.length) {
        const open = source.indexOf('{{', at);
        let text = open < 0 ? source.slice(at) : source.slice(at, open);
        const whole = text.length;
        if (trimNext)
            text = trimStart(text);
        const start = at + whole - text.length;
        const trimsLeft = open >= 0 && source[open + 2] === '-' && isSpace(source[open + 3]);
        if (trimsLeft)
            text = trimEnd(text);
        if (text !== '')
            tokens.push({ kind: 'text', text, at: start });
        if (open < 0)
            break;
        const result = readAction(source, open + (trimsLeft ? 3 : 2), tokens);
        at = result.at;
        trimNext = result.trim;
    }
    return tokens;
}
function readAction(source, start, tokens) {
    const comment = skipSpaces(source, start);
    if (source.startsWith('/*', comment))
        return readComment(source, comment);
    tokens.push({ kind: 'open', text: '{{', at: start });
    let at = start;
    for (;;) {
        const spaced = skipSpaces(source, at);
        const trim = spaced > at && source.startsWith('-}}', spaced);
        if (trim || source.startsWith('}}', at)) {
            tokens.push({ kind: 'close', text: '}}', at });
            return { at: trim ? spaced + 3 : at + 2, trim };
        }
        if (spaced > at) {
            tokens.push({ kind: 'space', text: ' ', at });
            at = spaced;
            continue;
        }
        if (at >= source.length)
            throw new TemplateError('unclosed action');
        const token = readToken(source, at);
        tokens.push(token.token);
        at = token.end;
    }
}
function readComment(source, start) {
    const end = source.indexOf('*/', start + 2);
    if (end < 0)
        throw new TemplateError('unclosed comment');
    const after = skipSpaces(source, end + 2);
    if (after > end + 2 && source.startsWith('-}}', after))
        return { at: after + 3, trim: true };
    if (!source.startsWith('}}', end + 2))
        throw new TemplateError('comment ends before closing delimiter');
    return { at: end + 4, trim: false };
}
function readToken(source, at) {
    const character = source[at];
    const make = (kind, end) => ({
        token: { kind, text: source.slice(at, end), at },
        end,
    });
    if (character === ':' && source[at + 1] === '=')
        return make('symbol', at + 2);
    if ('|()=,'.includes(character))
        return make('symbol', at + 1);
    if (character === '"')
        return make('string', endOfQuoted(source, at, '"'));
    if (character === "'")
        return make('character', endOfQuoted(source, at, "'"));
    if (character === '`') {
        const end = source.indexOf('`', at + 1);
        if (end < 0)
            throw new TemplateError('unterminated raw quoted string');
        return make('string', end + 1);
    }
    if (character === '$')
        return make('variable', endOfWord(source, at + 1));
    if (character === '.' && !isDigit(source[at + 1])) {
        const end = endOfWord(source, at + 1);
        return make(end === at + 1 ? 'dot' : 'field', end);
    }
    if (isDigit(character) || character === '.' || character === '+' || character === '-')
        return readNumber(source, at);
    const end = endOfWord(source, at);
    if (end > at)
        return make('identifier', end);
    throw new TemplateError(`unexpected ${JSON.stringify(character)} in action`);
}
function readNumber(source, at) {
    NUMBER.lastIndex = at;
    const text = NUMBER.exec(source)?.[0];
    if (text === undefined || /[\p{L}\p{Nd}_]/u.test(source[at + text.length] ?? '')) {
        throw new TemplateError(`bad number syntax: ${JSON.stringify(source.slice(at, at + 10))}`);
    }
    return { token: { kind: 'number', text, at }, end: at + text.length };
}
function endOfQuoted(source, at, quote) {
    for (let next = at + 1; next < source.length; next++) {
        const character = source[next];
        if (character === '\\')
            next++;
        else if (character === '\n')
            break;
        else if (character === quote)
            return next + 1;
    }
    throw new TemplateError(quote === '"' ? 'unterminated quoted string' : 'unterminated character constant');
}
function endOfWord(source, at) {
    WORD.lastIndex = at;
    return at + (WORD.exec(source)?.[0].length ?? 0);
}
function skipSpaces(source, at) {
    let next = at;
    while (isSpace(source[next]))
        next++;
    return next;
}
function isSpace(character) {
    return character !== undefined && SPACES.includes(character);
}
function isDigit(character) {
    return character !== undefined && character >= '0' && character <= '9';
}
function trimStart(text) {
    return text.slice(skipSpaces(text, 0));
}
function trimEnd(text) {
    let end = text.length;
    while (end > 0 && isSpace(text[end - 1]))
        end--;
    return text.slice(0, end);
}

;// CONCATENATED MODULE: ./build/src/render/template/literals.js

const SIMPLE = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    '\\': '\\',
    "'": "'",
    '"': '"',
};
/** The value of a Go string literal, quoted or raw (https://go.dev/ref/spec#String_literals). */
function unquote(literal) {
    if (literal.startsWith('`'))
        return literal.slice(1, -1).replaceAll('\r', '');
    return literal
        .slice(1, -1)
        .replace(/\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|([0-7]{3})|(.))/gsu, (...groups) => {
        const [, hex, short, long, octal, simple] = groups;
        if (simple !== undefined) {
            const found = Object.hasOwn(SIMPLE, simple) ? SIMPLE[simple] : undefined;
            if (found === undefined)
                throw new TemplateError(`invalid escape \\${simple} in a string`);
            return found;
        }
        const code = octal === undefined ? Number.parseInt(hex ?? short ?? long ?? '', 16) : Number.parseInt(octal, 8);
        if (code > 0x10ffff)
            throw new TemplateError('invalid character in a string');
        return String.fromCodePoint(code);
    });
}
/** The value of a Go number literal: an integer where it is written as one, or a float. */
function numberOf(literal) {
    const text = literal.replaceAll('_', '');
    const negative = text.startsWith('-');
    const body = text.replace(/^[+-]/, '');
    if (/^\d+$/.test(body) || /^0[xXbBoO]/.test(body)) {
        const digits = /^0[0-7]+$/.test(body) ? `0o${body.slice(1)}` : body;
        try {
            const magnitude = BigInt(digits);
            return negative ? -magnitude : magnitude;
        }
        catch {
            throw new TemplateError(`bad number syntax: "${literal}"`);
        }
    }
    const float = Number(body);
    if (Number.isNaN(float))
        throw new TemplateError(`bad number syntax: "${literal}"`);
    return negative ? -float : float;
}

;// CONCATENATED MODULE: ./build/src/render/template/parser.js



/** Nesting that no template needs and that would exhaust the stack. */
const MAX_DEPTH = 64;
const EMPTY = { kind: 'close', text: '', at: 0 };
/**
 * Parses a template as text/template does; `isFunction` says which functions there are, for an unknown one is an error
 * when parsing already. Raises `TemplateError`.
 */
function parseTemplate(source, isFunction) {
    return new Parser(tokenize(source), isFunction).parse();
}
class Parser {
    at = 0;
    depth = 0;
    loops = 0;
    scopes = ['$'];
    defined = new Map();
    tokens;
    isFunction;
    constructor(tokens, isFunction) {
        this.tokens = tokens;
        this.isFunction = isFunction;
    }
    parse() {
        const { nodes, end } = this.list();
        if (end !== 'eof')
            throw new TemplateError(`unexpected {{${end}}}`);
        return { nodes, defined: this.defined };
    }
    list() {
        const nodes = [];
        for (;;) {
            const token = this.tokens[this.at++];
            if (token === undefined)
                return { nodes, end: 'eof' };
            if (token.kind === 'text') {
                nodes.push({ kind: 'text', text: token.text, at: token.at });
                continue;
            }
            const keyword = this.peekPastSpace();
            const word = keyword.kind === 'identifier' ? keyword.text : '';
            if (word === 'end' || word === 'else') {
                this.next();
                if (word === 'end')
                    this.close();
                return { nodes, end: word };
            }
            const node = this.action(word, token.at);
            if (node !== undefined)
                nodes.push(node);
        }
    }
    action(word, at) {
        switch (word) {
            case 'if':
            case 'with':
            case 'range':
                this.next();
                return this.control(word);
            case 'define':
            case 'block':
            case 'template':
                this.next();
                return this.named(word, at);
            case 'break':
            case 'continue':
                this.next();
                this.close();
                if (this.loops === 0)
                    throw new TemplateError(`{{${word}}} outside {{range}}`);
                return { kind: word };
            default: {
                const pipeline = this.pipeline('close', true);
                return { kind: 'action', pipeline, at };
            }
        }
    }
    control(kind) {
        this.enter();
        const known = this.scopes.length;
        const pipeline = this.pipeline('close', true, kind === 'range');
        if (kind === 'range')
            this.loops++;
        const { nodes: body, end } = this.list();
        if (kind === 'range')
            this.loops--;
        let otherwise = [];
        if (end === 'else')
            otherwise = this.otherwise(kind);
        else if (end === 'eof')
            throw new TemplateError(`unexpected EOF: {{${kind}}} without {{end}}`);
        this.scopes.length = known;
        this.depth--;
        return { kind, pipeline, body, otherwise };
    }
    otherwise(kind) {
        const next = this.peekPastSpace();
        if (next.kind === 'identifier' && next.text === kind && kind !== 'range') {
            this.next();
            return [this.control(kind)];
        }
        this.close();
        const rest = this.list();
        if (rest.end !== 'end')
            throw new TemplateError(`expected {{end}}; found ${rest.end}`);
        return rest.nodes;
    }
    named(kind, at) {
        const token = this.next();
        if (token.kind !== 'string')
            throw new TemplateError(`unexpected ${JSON.stringify(token.text)} in ${kind} clause`);
        const name = unquote(token.text);
        if (kind === 'template')
            return { kind, name, pipeline: this.optionalPipeline(), at };
        const pipeline = kind === 'block' ? this.pipeline('close', true) : undefined;
        if (kind === 'define')
            this.close();
        this.enter();
        const known = this.scopes.splice(1);
        const { nodes, end } = this.list();
        this.scopes.splice(1, this.scopes.length, ...known);
        this.depth--;
        if (end !== 'end')
            throw new TemplateError(`unexpected ${end} in define clause`);
        this.defined.set(name, nodes);
        return kind === 'block' ? { kind: 'template', name, pipeline, at } : undefined;
    }
    optionalPipeline() {
        if (this.peekPastSpace().kind !== 'close')
            return this.pipeline('close', true);
        this.close();
        return undefined;
    }
    pipeline(end, allowsVariables, isRange = false) {
        this.enter();
        const { variables, assigns } = allowsVariables
            ? this.declaration(isRange)
            : { variables: [], assigns: false };
        const commands = [];
        for (;;) {
            const { operands, ended } = this.command(end);
            if (operands.length === 0 && ended && commands.length > 0)
                break;
            if (operands.length === 0)
                throw new TemplateError(commands.length === 0 ? 'missing value' : 'missing value for command');
            if (commands.length > 0 && !isCallable(operands[0])) {
                throw new TemplateError(`non executable command in pipeline stage ${commands.length + 1}`);
            }
            commands.push(operands);
            if (ended)
                break;
        }
        if (!assigns)
            this.scopes.push(...variables);
        this.depth--;
        return { variables, assigns, commands };
    }
    declaration(isRange) {
        const start = this.at;
        const variables = [];
        for (;;) {
            const token = this.next();
            if (token.kind !== 'variable')
                break;
            variables.push(token.text);
            const sign = this.next();
            if (sign.kind === 'symbol' && (sign.text === ':=' || sign.text === '=')) {
                const assigns = sign.text === '=';
                if (assigns)
                    for (const name of variables)
                        this.requireVariable(name);
                return { variables, assigns };
            }
            if (!(isRange && sign.text === ',' && variables.length === 1))
                break;
        }
        this.at = start;
        return { variables: [], assigns: false };
    }
    command(end) {
        const operands = [];
        for (;;) {
            const token = this.peekPastSpace();
            if (token.kind === 'close' || (token.kind === 'symbol' && token.text === ')')) {
                if ((end === 'close') !== (token.kind === 'close'))
                    throw new TemplateError(`unexpected ${token.text || 'EOF'} in pipeline`);
                if (token === EMPTY)
                    throw new TemplateError('unclosed action');
                this.next();
                return { operands, ended: true };
            }
            if (token.kind === 'symbol' && token.text === '|') {
                this.next();
                return { operands, ended: false };
            }
            operands.push(this.operand());
            const after = this.tokens[this.at] ?? EMPTY;
            const separates = after.kind === 'space' || after.kind === 'close' || '|)'.includes(after.text);
            if (!separates)
                throw new TemplateError(`unexpected ${JSON.stringify(after.text)} in operand`);
        }
    }
    operand() {
        const operand = this.term();
        const names = [];
        while (this.tokens[this.at]?.kind === 'field')
            names.push(this.tokens[this.at++].text.slice(1));
        if (names.length === 0)
            return operand;
        if (operand.kind === 'field')
            return { kind: 'field', names: [...operand.names, ...names] };
        if (operand.kind === 'variable')
            return { ...operand, names: [...operand.names, ...names] };
        if (operand.kind === 'dot' || operand.kind === 'nil' || operand.kind === 'constant') {
            throw new TemplateError(`unexpected . after term`);
        }
        return { kind: 'chain', of: operand, names };
    }
    term() {
        const token = this.next();
        switch (token.kind) {
            case 'dot':
                return { kind: 'dot' };
            case 'field':
                return { kind: 'field', names: [token.text.slice(1)] };
            case 'variable':
                this.requireVariable(token.text);
                return { kind: 'variable', name: token.text, names: [] };
            case 'string':
                return { kind: 'constant', value: unquote(token.text) };
            case 'number':
                return { kind: 'constant', value: numberOf(token.text) };
            case 'character': {
                const text = unquote(token.text);
                if ([...text].length !== 1)
                    throw new TemplateError(`malformed character constant: ${token.text}`);
                return { kind: 'constant', value: BigInt(text.codePointAt(0) ?? 0) };
            }
            case 'identifier':
                return this.word(token.text);
            default:
                if (token.text !== '(')
                    throw new TemplateError(`unexpected ${JSON.stringify(token.text)} in command`);
                return { kind: 'pipeline', pipeline: this.pipeline(')', true) };
        }
    }
    word(name) {
        if (name === 'true' || name === 'false')
            return { kind: 'constant', value: name === 'true' };
        if (name === 'nil')
            return { kind: 'nil' };
        if (!this.isFunction(name))
            throw new TemplateError(`function ${JSON.stringify(name)} not defined`);
        return { kind: 'function', name };
    }
    requireVariable(name) {
        if (!this.scopes.includes(name))
            throw new TemplateError(`undefined variable ${JSON.stringify(name)}`);
    }
    enter() {
        if (++this.depth > MAX_DEPTH)
            throw new TemplateError('the template nests too deeply', 'limit');
    }
    peekPastSpace() {
        while (this.tokens[this.at]?.kind === 'space')
            this.at++;
        return this.tokens[this.at] ?? EMPTY;
    }
    next() {
        const token = this.peekPastSpace();
        this.at++;
        return token;
    }
    close() {
        const token = this.next();
        if (token.kind !== 'close')
            throw new TemplateError(`unexpected ${JSON.stringify(token.text)}`);
    }
}
function isCallable(operand) {
    return operand.kind !== 'constant' && operand.kind !== 'nil' && operand.kind !== 'dot';
}

;// CONCATENATED MODULE: ./build/src/render/helm/chart.js


/** Why a chart cannot be rendered here. */
class ChartError extends Error {
    name = 'ChartError';
}
/** Charts within charts deeper than any are. */
const chart_MAX_DEPTH = 8;
/**
 * Reads a chart and the charts that it uses, as far as they are in the repository (Helm, "Charts": the chart file
 * structure, and dependencies in `charts/` or by `file://`). Raises `ChartError`.
 */
function loadChart(repository, directory, depth = 0) {
    let known = charts.get(repository);
    if (known === undefined) {
        known = new Map();
        charts.set(repository, known);
    }
    const found = known.get(directory);
    if (found !== undefined)
        return found;
    const chart = readChart(repository, directory, depth);
    known.set(directory, chart);
    return chart;
}
/** Many releases are of one chart. */
const charts = new WeakMap();
function readChart(repository, directory, depth) {
    if (depth > chart_MAX_DEPTH)
        throw new ChartError('its dependencies nest too deeply');
    const metadata = mappingOf(repository, (0,util_paths/* joinPath */.uJ)(directory, 'Chart.yaml'));
    if (metadata === undefined || (0,model_value/* stringAt */.bX)(metadata, 'name') === undefined)
        throw new ChartError('its Chart.yaml has no name');
    const prefix = directory === '' ? 0 : directory.length + 1;
    const all = repository.tree.filesBelow(directory).map((path) => ({ path, name: path.slice(prefix) }));
    const own = all.filter(({ name }) => !name.startsWith('charts/'));
    return {
        directory,
        metadata,
        values: mappingOf(repository, (0,util_paths/* joinPath */.uJ)(directory, 'values.yaml')) ?? {},
        templates: own.filter(({ name }) => name.startsWith('templates/')),
        crds: own.filter(({ name }) => name.startsWith('crds/')),
        files: own.filter(({ name }) => !name.startsWith('templates/') && !RESERVED.has(name)),
        dependencies: dependenciesOf(repository, directory, metadata, depth),
    };
}
const RESERVED = new Set(['Chart.yaml', 'Chart.lock', 'values.yaml', 'values.schema.json', '.helmignore']);
function mappingOf(repository, path) {
    if (repository.tree.kind(path) !== 'file')
        return undefined;
    const parsed = repository.parse(path, 'json');
    if (parsed.problems.length > 0)
        throw new ChartError(`${path} cannot be parsed`);
    const value = parsed.documents[0]?.value;
    return (0,model_value/* isMapping */.pi)(value) ? value : undefined;
}
function dependenciesOf(repository, directory, metadata, depth) {
    const legacy = mappingOf(repository, (0,util_paths/* joinPath */.uJ)(directory, 'requirements.yaml'));
    const declared = [...(0,model_value/* listAt */.gT)(metadata, 'dependencies'), ...(0,model_value/* listAt */.gT)(legacy, 'dependencies')].filter(model_value/* isMapping */.pi);
    const vendored = new Map();
    const inside = (0,util_paths/* joinPath */.uJ)(directory, 'charts');
    for (const entry of repository.tree.entries(inside)) {
        const path = (0,util_paths/* joinPath */.uJ)(inside, entry.name);
        if (entry.kind !== 'directory' || repository.tree.kind((0,util_paths/* joinPath */.uJ)(path, 'Chart.yaml')) !== 'file')
            continue;
        const chart = loadChart(repository, path, depth + 1);
        vendored.set((0,model_value/* stringAt */.bX)(chart.metadata, 'name') ?? entry.name, chart);
    }
    const dependencies = declared.map((declaration) => {
        const name = (0,model_value/* stringAt */.bX)(declaration, 'name') ?? '';
        const chart = vendored.get(name) ?? localChart(repository, directory, declaration, depth);
        return { name: (0,model_value/* stringAt */.bX)(declaration, 'alias') || name, chart, declaration };
    });
    const used = new Set(declared.map((declaration) => (0,model_value/* stringAt */.bX)(declaration, 'name')));
    const others = [...vendored].filter(([name]) => !used.has(name));
    return [...dependencies, ...others.map(([name, chart]) => ({ name, chart, declaration: {} }))];
}
/** A dependency whose repository is a `file://` path beside the chart. */
function localChart(repository, directory, declaration, depth) {
    const url = (0,model_value/* stringAt */.bX)(declaration, 'repository') ?? '';
    if (!url.startsWith('file://'))
        return undefined;
    const path = (0,util_paths/* resolvePath */.o1)(directory, url.slice('file://'.length));
    if (path === undefined || path === directory)
        return undefined;
    return repository.tree.kind((0,util_paths/* joinPath */.uJ)(path, 'Chart.yaml')) === 'file'
        ? loadChart(repository, path, depth + 1)
        : undefined;
}
/** Whether a template only defines what others include. */
function isPartial({ name }) {
    return (0,util_paths/* nameOf */.Vb)(name).startsWith('_');
}
/** Whether a chart renders nothing of its own. */
function isLibrary({ metadata }) {
    return (0,model_value/* stringAt */.bX)(metadata, 'type') === 'library';
}
/** The name of a chart. */
function chartName({ metadata }) {
    return (0,model_value/* scalarText */.ws)((0,model_value/* mappingAt */.oh)(metadata)?.['name']) ?? '';
}

;// CONCATENATED MODULE: ./build/src/render/template/printf.js


const DIRECTIVE = /%([-+# 0]*)(\*|\d+)?(?:\.(\*|\d*))?(.)?/gs;
/** Wider fields would only make text. */
const MAX_WIDTH = 1000;
/** `fmt.Sprintf` with the verbs that make sense for template values (https://pkg.go.dev/fmt#hdr-Printing). */
function sprintf(format, values) {
    let next = 0;
    const size = (text) => {
        if (text === undefined)
            return undefined;
        const number = text === '*' ? Number(values[next++]) : Number(text === '' ? 0 : text);
        if (!(number <= MAX_WIDTH))
            throw new TemplateError('printf: the width is too large', 'limit');
        return number;
    };
    const printed = format.replace(DIRECTIVE, (...groups) => {
        const [, flags = '', widthText, precisionText, verb] = groups;
        const width = size(widthText);
        const precision = size(precisionText);
        if (verb === undefined)
            return '%!(NOVERB)';
        if (verb === '%')
            return '%';
        if (next >= values.length)
            return `%!${verb}(MISSING)`;
        return pad(formatVerb(verb, values[next++], flags, precision), flags, width, verb);
    });
    const extra = values.slice(next).map((value) => `${typeOf(value)}${value == null ? '' : `=${formatValue(value)}`}`);
    const text = extra.length === 0 ? printed : `${printed}%!(EXTRA ${extra.join(', ')})`;
    if (text.length > MAX_TEXT)
        throw new TemplateError('printf makes too much text', 'limit');
    return text;
}
function pad(text, flags, width, verb) {
    if (width === undefined)
        return text;
    const missing = width - [...text].length;
    if (missing <= 0)
        return text;
    if (flags.includes('-'))
        return text + ' '.repeat(missing);
    if (!flags.includes('0') || 'svqT'.includes(verb))
        return ' '.repeat(missing) + text;
    const sign = /^[+-]/.exec(text)?.[0] ?? '';
    return sign + '0'.repeat(missing) + text.slice(sign.length);
}
function formatVerb(verb, value, flags, precision) {
    if (verb === 'T')
        return typeOf(value);
    if (verb === 'v')
        return withSign(formatValue(value), value, flags);
    if (Array.isArray(value))
        return `[${value.map((entry) => formatVerb(verb, entry, flags, precision)).join(' ')}]`;
    if (value instanceof GoMap) {
        const entries = value
            .sortedKeys()
            .map((key) => `${formatVerb(verb, key, '', undefined)}:${formatVerb(verb, value.entries.get(key), '', undefined)}`);
        return `map[${entries.join(' ')}]`;
    }
    const formatted = formatScalar(verb, value, flags, precision);
    if (formatted !== undefined)
        return withSign(formatted, value, flags);
    return `%!${verb}(${value == null ? '<nil>' : `${typeOf(value)}=${formatValue(value)}`})`;
}
function withSign(text, value, flags) {
    if (typeof value !== 'bigint' && typeof value !== 'number')
        return text;
    if (text.startsWith('-') || text.startsWith('+'))
        return text;
    return flags.includes('+') ? `+${text}` : flags.includes(' ') ? ` ${text}` : text;
}
function formatScalar(verb, value, flags, precision) {
    if (typeof value === 'string')
        return formatText(verb, value, flags, precision);
    if (typeof value === 'boolean')
        return verb === 't' ? String(value) : undefined;
    if (typeof value === 'bigint')
        return formatInteger(verb, value, flags);
    if (typeof value === 'number')
        return formatNumber(verb, value, precision);
    return undefined;
}
function formatText(verb, value, flags, precision) {
    const text = precision === undefined ? value : [...value].slice(0, precision).join('');
    if (verb === 's')
        return text;
    if (verb === 'q')
        return flags.includes('#') && !text.includes('`') ? `\`${text}\`` : quoteGo(text);
    if (verb === 'x')
        return Buffer.from(text).toString('hex');
    if (verb === 'X')
        return Buffer.from(text).toString('hex').toUpperCase();
    return undefined;
}
function formatInteger(verb, value, flags) {
    const sharp = (prefix, text) => (flags.includes('#') ? text.replace(/^-?/, `$&${prefix}`) : text);
    switch (verb) {
        case 'd':
            return value.toString();
        case 'x':
            return sharp('0x', value.toString(16));
        case 'X':
            return sharp('0X', value.toString(16).toUpperCase());
        case 'o':
            return sharp('0', value.toString(8));
        case 'b':
            return sharp('0b', value.toString(2));
        case 'c':
            return character(value);
        case 'q':
            return `'${character(value)}'`;
        case 'U':
            return `U+${value.toString(16).toUpperCase().padStart(4, '0')}`;
        default:
            return undefined;
    }
}
function character(code) {
    return code >= 0n && code <= 0x10ffffn ? String.fromCodePoint(Number(code)) : '\ufffd';
}
function formatNumber(verb, value, precision) {
    if (!Number.isFinite(value))
        return 'feEgG'.includes(verb) ? formatValue(value) : undefined;
    const digits = Math.min(precision ?? 6, 100);
    if (verb === 'f' || verb === 'F')
        return value.toFixed(digits);
    if (verb === 'e' || verb === 'E') {
        const text = value.toExponential(digits).replace(/e([+-])(\d)$/, 'e$10$2');
        return verb === 'E' ? text.toUpperCase() : text;
    }
    if (verb !== 'g' && verb !== 'G')
        return undefined;
    if (precision === undefined)
        return verb === 'G' ? formatValue(value).toUpperCase() : formatValue(value);
    const text = value.toPrecision(Math.max(digits, 1));
    const [mantissa = '', exponent] = text.split('e');
    const bare = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
    return exponent === undefined ? bare : `${bare}e${exponent.replace(/^([+-])(\d)$/, '$10$2')}`;
}
const ESCAPES = {
    '\x07': '\\a',
    '\b': '\\b',
    '\f': '\\f',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\v': '\\v',
    '\\': '\\\\',
    '"': '\\"',
};
/** Text as `%q` prints it. */
function quoteGo(text) {
    let quoted = '';
    for (const letter of text) {
        const code = letter.codePointAt(0) ?? 0;
        const escaped = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
        if (escaped !== undefined)
            quoted += escaped;
        else if (code < 0x20 || code === 0x7f)
            quoted += `\\x${code.toString(16).padStart(2, '0')}`;
        else if (letter !== ' ' && /[\p{Z}\p{C}]/u.test(letter)) {
            quoted += code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
        }
        else
            quoted += letter;
    }
    return `"${quoted}"`;
}

;// CONCATENATED MODULE: ./build/src/render/template/builtins.js



/** The functions that text/template has of its own (https://pkg.go.dev/text/template#hdr-Functions). */
const BUILTINS = {
    // Evaluated by the engine, for they do not evaluate all of their arguments.
    and: variadic(['any'], 'any', ([first]) => first),
    or: variadic(['any'], 'any', ([first]) => first),
    not: fixed(['any'], (value) => !isTrue(value)),
    len: fixed(['any'], builtins_lengthOf),
    index: variadic(['any'], 'any', ([value], keys) => keys.reduce(indexOf, value)),
    print: variadic([], 'any', (_, values) => sprint(values)),
    println: variadic([], 'any', (_, values) => `${values.map(formatValue).join(' ')}\n`),
    printf: variadic(['string'], 'any', ([format], values) => sprintf(format, values)),
    html: variadic([], 'any', (_, values) => sprint(values).replace(/[&<>"'\0]/g, (letter) => HTML[letter] ?? letter)),
    urlquery: variadic([], 'any', (_, values) => queryEscape(sprint(values))),
    eq: variadic(['any'], 'any', ([first], others) => {
        if (others.length === 0)
            throw new TemplateError('missing argument for comparison');
        return others.some((other) => equal(first, other));
    }),
    ne: fixed(['any', 'any'], (a, b) => !equal(a, b)),
    lt: fixed(['any', 'any'], (a, b) => compare(a, b) < 0),
    le: fixed(['any', 'any'], (a, b) => compare(a, b) <= 0),
    gt: fixed(['any', 'any'], (a, b) => compare(a, b) > 0),
    ge: fixed(['any', 'any'], (a, b) => compare(a, b) >= 0),
};
const HTML = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&#34;',
    "'": '&#39;',
    '\0': '\ufffd',
};
function builtins_lengthOf(value) {
    if (typeof value === 'string')
        return BigInt(byteLength(value));
    if (Array.isArray(value))
        return BigInt(value.length);
    if (value instanceof GoMap)
        return BigInt(value.entries.size);
    throw new TemplateError(value == null ? 'len of nil pointer' : `len of type ${typeOf(value)}`);
}
function indexOf(value, key) {
    if (value == null)
        throw new TemplateError('index of untyped nil');
    if (value instanceof GoMap) {
        if (typeof key !== 'string')
            throw new TemplateError(`value has type ${typeOf(key)}; should be string`);
        return value.entries.get(key) ?? (value.element === 'string' ? '' : null);
    }
    if (!Array.isArray(value) && typeof value !== 'string') {
        throw new TemplateError(`can't index item of type ${typeOf(value)}`);
    }
    if (typeof key !== 'bigint')
        throw new TemplateError(`cannot index slice/array with type ${typeOf(key)}`);
    const items = Array.isArray(value) ? value : [...Buffer.from(value)].map(BigInt);
    if (key < 0n || key >= BigInt(items.length))
        throw new TemplateError(`index out of range: ${key}`);
    return items[Number(key)] ?? null;
}
/** `fmt.Sprint`: a space between two values of which neither is a string. */
function sprint(values) {
    let text = '';
    for (const [index, value] of values.entries()) {
        const spaced = index > 0 && typeof value !== 'string' && typeof values[index - 1] !== 'string';
        text += (spaced ? ' ' : '') + formatValue(value);
    }
    return text;
}
function queryEscape(text) {
    return encodeURIComponent(text)
        .replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%20', '+');
}
function equal(a, b) {
    if (a == null || b == null)
        return a == null && b == null;
    const kinds = [kindOf(a), kindOf(b)];
    if (kinds.some((kind) => kind === 'slice' || kind === 'map')) {
        if (kinds[0] !== kinds[1])
            throw new TemplateError('incompatible types for comparison');
        throw new TemplateError(`non-comparable type ${formatValue(a)}: ${typeOf(a)}`);
    }
    if (kinds[0] !== kinds[1])
        throw new TemplateError('incompatible types for comparison');
    return deepEqual(a, b);
}
function compare(a, b) {
    if (kindOf(a) !== kindOf(b))
        throw new TemplateError('incompatible types for comparison');
    if (typeof a === 'string' && typeof b === 'string')
        return compareText(a, b);
    if ((typeof a === 'bigint' || typeof a === 'number') && (typeof b === 'bigint' || typeof b === 'number')) {
        return a < b ? -1 : a > b ? 1 : 0;
    }
    throw new TemplateError('invalid type for comparison');
}

;// CONCATENATED MODULE: ./build/src/render/template/names.js
/**
 * A name as DNS allows it: lower case, everything else a dash, at most 253 characters, no dash or dot at either end
 * (`SanitizeName` of Argo CD's ApplicationSet controller, `normalize` in templates).
 */
function sanitizeName(name) {
    return name
        .toLowerCase()
        .replace(/[^-a-z0-9.]/gu, '-')
        .slice(0, 253)
        .replace(/^[-.]+|[-.]+$/g, '');
}
/**
 * A short name for a URL: words joined by dashes and cut to a length, at a word's end with `smart`
 * (`SlugifyName` of Argo CD's ApplicationSet controller, `slugify` in templates).
 */
function slugify(name, longest, smart) {
    const slug = sanitizeName(name)
        .replace(/[^a-z0-9-_]/g, '-')
        .replace(/-+/g, '-')
        .replace(/^[-_]+|[-_]+$/g, '');
    if (longest <= 0 || slug.length <= longest)
        return slug;
    if (!smart)
        return slug.slice(0, longest);
    const words = slug.split('-');
    let kept = '';
    for (const word of words) {
        const next = kept === '' ? word : `${kept}-${word}`;
        if (next.length > longest)
            break;
        kept = next;
    }
    return kept === '' ? slug.slice(0, longest) : kept;
}

;// CONCATENATED MODULE: ./build/src/render/template/sprig/collections.js


function listOf(value, verb) {
    if (!Array.isArray(value))
        throw new TemplateError(`Cannot ${verb} on type ${kindOf(value)}`);
    return value;
}
/** What sprig takes for empty: the same as text/template takes for false. */
function isEmpty(value) {
    return !isTrue(value);
}
function bounded(items) {
    if (items.length > MAX_ELEMENTS)
        throw new TemplateError(`the list has more than ${MAX_ELEMENTS} elements`, 'limit');
    return items;
}
const LISTS = {
    list: variadic([], 'any', (_, values) => [...values]),
    tuple: variadic([], 'any', (_, values) => [...values]),
    first: fixed(['any'], (list) => listOf(list, 'find first')[0] ?? null),
    last: fixed(['any'], (list) => listOf(list, 'find last').at(-1) ?? null),
    rest: fixed(['any'], (list) => listOf(list, 'find rest').slice(1)),
    initial: fixed(['any'], (list) => listOf(list, 'find initial').slice(0, -1)),
    append: fixed(['any', 'any'], (list, value) => bounded([...listOf(list, 'push'), value])),
    push: fixed(['any', 'any'], (list, value) => bounded([...listOf(list, 'push'), value])),
    prepend: fixed(['any', 'any'], (list, value) => bounded([value, ...listOf(list, 'prepend')])),
    concat: variadic([], 'any', (_, lists) => bounded(lists.flatMap((list) => listOf(list, 'concat')))),
    reverse: fixed(['any'], (list) => [...listOf(list, 'find reverse')].reverse()),
    uniq: fixed(['any'], (list) => unique(listOf(list, 'find uniq'))),
    without: variadic(['any'], 'any', ([list], omitted) => listOf(list, 'find without').filter((item) => !omitted.some((other) => deepEqual(item, other)))),
    has: fixed(['any', 'any'], (needle, list) => list === null ? false : listOf(list, 'find has').some((item) => deepEqual(item, needle))),
    compact: fixed(['any'], (list) => listOf(list, 'find compact').filter((item) => !isEmpty(item))),
    slice: variadic(['any'], 'any', ([value], indices) => sliceList(value, indices)),
    chunk: fixed(['int', 'any'], (size, value) => chunk(listOf(value, 'chunk'), Number(size))),
};
function unique(list) {
    const seen = new Set();
    const containers = [];
    return list.filter((item) => {
        const isContainer = Array.isArray(item) || item instanceof GoMap;
        if (isContainer ? containers.some((other) => deepEqual(item, other)) : seen.has(item))
            return false;
        if (isContainer)
            containers.push(item);
        else
            seen.add(item);
        return true;
    });
}
function sliceList(value, indices) {
    if (!Array.isArray(value))
        throw new TemplateError(`list should be type of slice or array but ${kindOf(value)}`);
    if (value.length === 0)
        return null;
    const start = Number(indices.length > 0 ? toInt(indices[0]) : 0n);
    const end = indices.length > 1 ? Number(toInt(indices[1])) : value.length;
    if (start < 0 || end > value.length || start > end)
        throw new TemplateError('slice index out of bounds');
    return value.slice(start, end);
}
function chunk(list, size) {
    if (size < 1)
        throw new TemplateError('the size of a chunk must be positive');
    const chunks = [];
    for (let at = 0; at < list.length; at += size)
        chunks.push(list.slice(at, at + size));
    return chunks;
}
const DICTIONARIES = {
    dict: variadic([], 'any', (_, values) => dictionary(values)),
    get: fixed(['map', 'string'], (map, key) => (map.entries.has(key) ? (map.entries.get(key) ?? null) : '')),
    set: fixed(['map', 'string', 'any'], (map, key, value) => {
        if (contains(value, map))
            throw new TemplateError('a dictionary cannot hold itself', 'unsupported');
        map.entries.set(key, value);
        return map;
    }),
    unset: fixed(['map', 'string'], (map, key) => {
        map.entries.delete(key);
        return map;
    }),
    hasKey: fixed(['map', 'string'], (map, key) => map.entries.has(key)),
    pluck: variadic(['string'], 'map', ([key], maps) => maps.filter((map) => map.entries.has(key)).map((map) => map.entries.get(key) ?? null)),
    // Go gives keys and values in no order; sorted is the one that templates that mean anything bring about themselves.
    keys: variadic([], 'map', (_, maps) => maps.flatMap((map) => map.sortedKeys())),
    values: fixed(['map'], (map) => map.sortedKeys().map((key) => map.entries.get(key) ?? null)),
    pick: variadic(['map'], 'string', ([map], keys) => filterMap(map, (key) => keys.includes(key))),
    omit: variadic(['map'], 'string', ([map], keys) => filterMap(map, (key) => !keys.includes(key))),
    merge: variadic(['map'], 'map', ([target], sources) => mergeInto(target, sources, false)),
    mergeOverwrite: variadic(['map'], 'map', ([target], sources) => mergeInto(target, sources, true)),
    deepCopy: fixed(['any'], (value) => deepCopy(value, 0)),
    dig: variadic([], 'any', (_, values) => dig(values)),
};
function dictionary(values) {
    const map = new GoMap();
    for (let at = 0; at < values.length; at += 2) {
        map.entries.set(formatValue(values[at]), at + 1 < values.length ? (values[at + 1] ?? null) : '');
    }
    return map;
}
function filterMap(map, keeps) {
    return new GoMap([...map.entries].filter(([key]) => keeps(key)));
}
/** Whether a value holds a container, itself included: what Go would then print without an end. */
function contains(value, container, depth = 0) {
    if (value === container || depth > collections_MAX_DEPTH)
        return true;
    const children = Array.isArray(value) ? value : value instanceof GoMap ? [...value.entries.values()] : [];
    return children.some((entry) => contains(entry, container, depth + 1));
}
const collections_MAX_DEPTH = 64;
function deepCopy(value, depth) {
    if (depth > collections_MAX_DEPTH)
        throw new TemplateError('the value nests too deeply', 'limit');
    if (Array.isArray(value))
        return value.map((item) => deepCopy(item, depth + 1));
    if (!(value instanceof GoMap))
        return value;
    return new GoMap([...value.entries].map(([key, item]) => [key, deepCopy(item, depth + 1)]), value.element);
}
/**
 * mergo's `Merge`: what is empty in the target is taken from the source, mappings are merged within; with `overwrite`
 * whatever the source has wins (https://pkg.go.dev/dario.cat/mergo).
 */
function mergeMaps(target, source, overwrite, depth = 0) {
    if (depth > collections_MAX_DEPTH)
        throw new TemplateError('the value nests too deeply', 'limit');
    for (const [key, value] of source.entries) {
        const before = target.entries.get(key);
        if (before instanceof GoMap && value instanceof GoMap) {
            const copy = before.element === 'any' ? before : new GoMap(before.entries, before.element);
            mergeMaps(copy, value, overwrite, depth + 1);
            target.entries.set(key, copy);
        }
        else if (overwrite || !target.entries.has(key) || isEmpty(before)) {
            target.entries.set(key, value);
        }
    }
}
function mergeInto(target, sources, overwrite) {
    for (const source of sources) {
        if (contains(source, target))
            throw new TemplateError('a dictionary cannot hold itself', 'unsupported');
        mergeMaps(target, source, overwrite);
    }
    return target;
}
function dig(values) {
    if (values.length < 3)
        throw new TemplateError('dig needs at least three arguments');
    let value = values.at(-1);
    for (const key of values.slice(0, -2)) {
        if (!(value instanceof GoMap) || value.element !== 'any')
            throw new TemplateError('dig needs a dictionary');
        if (typeof key !== 'string')
            throw new TemplateError('dig needs keys that are text');
        if (!value.entries.has(key))
            return values.at(-2);
        value = value.entries.get(key) ?? null;
    }
    return value;
}
/** Every function of lists that reports its errors in place of a panic; to a template the two are the same. */
function withMust(functions, names) {
    const all = { ...functions };
    for (const name of names) {
        const definition = functions[name];
        if (definition !== undefined)
            all[`must${name[0]?.toUpperCase()}${name.slice(1)}`] = definition;
    }
    return all;
}
const WITH_MUST = 'append push prepend first rest last initial reverse uniq without has compact slice chunk merge mergeOverwrite deepCopy';
/** Sprig's functions of lists and dictionaries (https://masterminds.github.io/sprig/lists.html, …/dicts.html). */
const COLLECTIONS = withMust({ ...LISTS, ...DICTIONARIES }, WITH_MUST.split(' '));

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./build/src/render/template/sprig/general.js




const NUMBERS = {
    int: fixed(['any'], toInt),
    int64: fixed(['any'], toInt),
    float64: fixed(['any'], toFloat),
    atoi: fixed(['string'], (text) => (/^[+-]?\d{1,19}$/.test(text) ? BigInt(text.replace(/^\+/, '')) : 0n)),
    toDecimal: fixed(['any'], (value) => {
        const text = typeof value === 'string' ? value : typeof value === 'number' ? formatFloat(value) : String(value);
        return /^[+-]?[0-7]+$/.test(text) ? BigInt(Number.parseInt(text, 8)) : 0n;
    }),
    add: variadic([], 'any', (_, values) => wrap64(values.reduce((sum, value) => sum + toInt(value), 0n))),
    add1: fixed(['any'], (value) => wrap64(toInt(value) + 1n)),
    sub: fixed(['any', 'any'], (a, b) => wrap64(toInt(a) - toInt(b))),
    mul: variadic(['any'], 'any', ([first], rest) => rest.reduce((sum, value) => wrap64(sum * toInt(value)), toInt(first))),
    div: fixed(['any', 'any'], (a, b) => toInt(a) / divisor(b)),
    mod: fixed(['any', 'any'], (a, b) => toInt(a) % divisor(b)),
    max: variadic(['any'], 'any', ([first], rest) => pick(first, rest, (a, b) => a > b)),
    biggest: variadic(['any'], 'any', ([first], rest) => pick(first, rest, (a, b) => a > b)),
    min: variadic(['any'], 'any', ([first], rest) => pick(first, rest, (a, b) => a < b)),
    floor: fixed(['any'], (value) => Math.floor(toFloat(value))),
    ceil: fixed(['any'], (value) => Math.ceil(toFloat(value))),
    round: variadic(['any', 'int'], 'float', ([value, places], [roundOn]) => round(toFloat(value), Number(places), roundOn ?? 0.5)),
    addf: variadic([], 'any', (_, values) => values.reduce((sum, value) => exact(sum + toFloat(value)), 0)),
    add1f: fixed(['any'], (value) => exact(toFloat(value) + 1)),
    subf: variadic(['any'], 'any', ([first], rest) => rest.reduce((sum, value) => exact(sum - toFloat(value)), toFloat(first))),
    mulf: variadic(['any'], 'any', ([first], rest) => rest.reduce((sum, value) => exact(sum * toFloat(value)), toFloat(first))),
    divf: variadic(['any'], 'any', ([first], rest) => rest.reduce((sum, value) => sum / toFloat(value), toFloat(first))),
    maxf: variadic(['any'], 'any', ([first], rest) => Math.max(toFloat(first), ...rest.map(toFloat))),
    minf: variadic(['any'], 'any', ([first], rest) => Math.min(toFloat(first), ...rest.map(toFloat))),
    until: fixed(['int'], (count) => steps(0n, count, count < 0n ? -1n : 1n)),
    untilStep: fixed(['int', 'int', 'int'], steps),
    seq: variadic([], 'int', (_, bounds) => sequence(bounds)),
};
function divisor(value) {
    const number = toInt(value);
    if (number === 0n)
        throw new TemplateError('runtime error: integer divide by zero');
    return number;
}
function pick(first, rest, wins) {
    return rest.map(toInt).reduce((best, value) => (wins(value, best) ? value : best), toInt(first));
}
/** Sprig calculates in decimal; this takes the noise of binary fractions away again. */
function exact(value) {
    return Number(value.toPrecision(15));
}
function round(value, places, roundOn) {
    const power = 10 ** places;
    const digit = power * value;
    const fraction = digit - Math.trunc(digit);
    return (fraction >= roundOn ? Math.ceil(digit) : Math.floor(digit)) / power;
}
function steps(start, stop, step) {
    const down = stop < start;
    if (down ? step >= 0n : step <= 0n)
        return [];
    const distance = down ? start - stop : stop - start;
    const size = step < 0n ? -step : step;
    boundedCount(distance / size, MAX_ELEMENTS, 'until');
    const values = [];
    for (let value = start; down ? value > stop : value < stop; value += step)
        values.push(value);
    return values;
}
function sequence(bounds) {
    const [first = 0n, second = 0n, third = 0n] = bounds;
    if (bounds.length === 0 || bounds.length > 3)
        return '';
    if (bounds.length === 3) {
        const away = third < first;
        if (away && second > 0n)
            return '';
        return steps(first, third + (away ? -1n : 1n), second).join(' ');
    }
    const [start, end] = bounds.length === 1 ? [1n, first] : [first, second];
    const step = end < start ? -1n : 1n;
    return steps(start, end + step, step).join(' ');
}
const LOGIC = {
    default: variadic(['any'], 'any', ([fallback], given) => given.length === 0 || isEmpty(given[0]) ? fallback : given[0]),
    empty: fixed(['any'], isEmpty),
    coalesce: variadic([], 'any', (_, values) => values.find((value) => !isEmpty(value)) ?? null),
    all: variadic([], 'any', (_, values) => !values.some(isEmpty)),
    any: variadic([], 'any', (_, values) => values.some((value) => !isEmpty(value))),
    ternary: fixed(['any', 'any', 'bool'], (yes, no, condition) => (condition ? yes : no)),
    deepEqual: fixed(['any', 'any'], deepEqual),
    kindOf: fixed(['any'], kindOf),
    kindIs: fixed(['string', 'any'], (kind, value) => kindOf(value) === kind),
    typeOf: fixed(['any'], typeOf),
    typeIs: fixed(['string', 'any'], (type, value) => typeOf(value) === type),
    typeIsLike: fixed(['string', 'any'], (type, value) => typeOf(value) === type || `*${type}` === typeOf(value)),
    fail: fixed(['string'], (message) => {
        throw new TemplateError(message);
    }),
};
const JSON_FUNCTIONS = {
    toJson: fixed(['any'], (value) => escapeHtml(goJson(value, ''))),
    mustToJson: fixed(['any'], (value) => escapeHtml(goJson(value, ''))),
    toRawJson: fixed(['any'], (value) => goJson(value, '')),
    mustToRawJson: fixed(['any'], (value) => goJson(value, '')),
    toPrettyJson: fixed(['any'], (value) => escapeHtml(goJson(value, '  '))),
    mustToPrettyJson: fixed(['any'], (value) => escapeHtml(goJson(value, '  '))),
    fromJson: fixed(['string'], (text) => parseJson(text) ?? null),
    mustFromJson: fixed(['string'], (text) => {
        const value = parseJson(text);
        if (value === undefined)
            throw new TemplateError('invalid JSON');
        return value;
    }),
};
/** JSON as Go's encoder writes it: keys sorted. */
function goJson(value, indent) {
    return JSON.stringify(sorted(value), undefined, indent).replace(/[\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`);
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (value instanceof GoMap) {
        const object = Object.create(null);
        for (const key of value.sortedKeys())
            object[key] = sorted(value.entries.get(key));
        return object;
    }
    return fromGo(value);
}
function escapeHtml(json) {
    return json.replace(/[<>&]/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`);
}
function parseJson(text) {
    try {
        return toGo(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
const EXPRESSIONS = {
    regexMatch: fixed(['string', 'string'], (expression, text) => tryCompile(expression)?.matcher(text).find() ?? false),
    regexFind: fixed(['string', 'string'], (expression, text) => findAll(expression, text, 1)[0] ?? ''),
    regexFindAll: fixed(['string', 'string', 'int'], (expression, text, count) => findAll(expression, text, Number(count))),
    regexReplaceAll: fixed(['string', 'string', 'string'], (expression, text, replacement) => replaceAll(expression, text, replacement)),
    regexReplaceAllLiteral: fixed(['string', 'string', 'string'], (expression, text, replacement) => replaceAll(expression, text, replacement.replaceAll('$', '$$$$'))),
    regexSplit: fixed(['string', 'string', 'int'], (expression, text, count) => splitAll(expression, text, Number(count))),
    regexQuoteMeta: fixed(['string'], (text) => text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&')),
};
function tryCompile(expression) {
    try {
        return build.RE2JS.compile(expression);
    }
    catch (error) {
        if (error instanceof build/* RE2JSSyntaxException */.pB)
            return undefined;
        throw error;
    }
}
function compile(expression) {
    const compiled = tryCompile(expression);
    if (compiled === undefined)
        throw new TemplateError(`error parsing regexp: ${expression}`);
    return compiled;
}
function findAll(expression, text, count) {
    const matcher = compile(expression).matcher(text);
    const found = [];
    while ((count < 0 || found.length < count) && found.length < MAX_ELEMENTS && matcher.find()) {
        found.push(matcher.group() ?? '');
    }
    return found;
}
function splitAll(expression, text, count) {
    if (count === 0)
        return [];
    if (expression !== '' && text === '')
        return [''];
    const matcher = compile(expression).matcher(text);
    const parts = [];
    let start = 0;
    let end = 0;
    while (!(count > 0 && parts.length === count - 1) && parts.length < MAX_ELEMENTS && matcher.find()) {
        end = matcher.start();
        if (matcher.end() !== 0)
            parts.push(text.slice(start, end));
        start = matcher.end();
    }
    if (end !== text.length)
        parts.push(text.slice(start));
    return parts;
}
/** Replaces every match, with Go's `$1`, `${1}` and `${name}` for groups, and `$$` for a dollar. */
function replaceAll(expression, text, replacement) {
    const matcher = compile(expression).matcher(text);
    let result = '';
    let at = 0;
    while (matcher.find()) {
        result += text.slice(at, matcher.start()) + expandGroups(replacement, (name) => groupOf(matcher, name));
        at = matcher.end();
        general_short(result);
    }
    return result + text.slice(at);
}
function groupOf(matcher, name) {
    if (!/^\d+$/.test(name)) {
        return Object.hasOwn(matcher.pattern().namedGroups(), name) ? (matcher.group(name) ?? '') : '';
    }
    return Number(name) <= matcher.groupCount() ? (matcher.group(Number(name)) ?? '') : '';
}
function expandGroups(replacement, group) {
    return replacement.replace(/\$\$|\$\{(\w+)\}|\$(\w+)/g, (whole, braced, bare) => whole === '$$' ? '$' : group(braced ?? bare ?? ''));
}
function general_short(text) {
    if (text.length > MAX_TEXT)
        throw new TemplateError('a replacement makes too much text', 'limit');
    return text;
}
const general_PATHS = {
    base: fixed(['string'], (path) => baseOf(path)),
    dir: fixed(['string'], (path) => cleanPath(path.slice(0, path.lastIndexOf('/') + 1))),
    ext: fixed(['string'], (path) => /\.[^./]*$/.exec(path)?.[0] ?? ''),
    clean: fixed(['string'], cleanPath),
    isAbs: fixed(['string'], (path) => path.startsWith('/')),
};
function baseOf(path) {
    if (path === '')
        return '.';
    let end = path.length;
    while (end > 0 && path[end - 1] === '/')
        end--;
    const bare = path.slice(0, end);
    return bare === '' ? '/' : bare.slice(bare.lastIndexOf('/') + 1);
}
/** Go's `path.Clean`. */
function cleanPath(path) {
    const rooted = path.startsWith('/');
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (!rooted)
            parts.push(part);
    }
    const cleaned = parts.join('/');
    return rooted ? `/${cleaned}` : cleaned || '.';
}
/** Sprig's functions of numbers, conditions, JSON, regular expressions and paths (https://masterminds.github.io/sprig/). */
const GENERAL = {
    ...NUMBERS,
    ...LOGIC,
    ...JSON_FUNCTIONS,
    ...EXPRESSIONS,
    ...Object.fromEntries(['Match', 'Find', 'FindAll', 'ReplaceAll', 'ReplaceAllLiteral', 'Split'].map((name) => [
        `mustRegex${name}`,
        EXPRESSIONS[`regex${name}`],
    ])),
    ...general_PATHS,
    osBase: general_PATHS['base'],
    osDir: general_PATHS['dir'],
    osExt: general_PATHS['ext'],
    osClean: general_PATHS['clean'],
    osIsAbs: general_PATHS['isAbs'],
};

;// CONCATENATED MODULE: ./build/src/render/template/sprig/semver.js


const VERSION = /^v?(\d{1,15})(?:\.(\d{1,15}))?(?:\.(\d{1,15}))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;
const COMPARISON = /^(=|==|!=|>|<|>=|=>|<=|=<|~|~>|\^)?\s*v?(\d{1,15}|[xX*])(?:\.(\d{1,15}|[xX*]))?(?:\.(\d{1,15}|[xX*]))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;
/** Sprig's comparison of versions (https://masterminds.github.io/sprig/semver.html, Masterminds/semver v3). */
const SEMVER = {
    semverCompare: fixed(['string', 'string'], (constraint, version) => satisfies(parseVersion(version), constraint)),
};
function parseVersion(text) {
    const match = VERSION.exec(text.trim());
    if (match === null)
        throw new TemplateError('invalid semantic version');
    const [, major, minor = '0', patch = '0', prerelease = ''] = match;
    return {
        numbers: [Number(major), Number(minor), Number(patch)],
        prerelease: prerelease === '' ? [] : prerelease.split('.'),
    };
}
function satisfies(version, constraint) {
    return constraint.split('||').some((part) => comparisonsOf(part).every((comparison) => holds(version, comparison)));
}
function comparisonsOf(text) {
    const hyphen = /^\s*(\S+)\s+-\s+(\S+)\s*$/.exec(text);
    const parts = hyphen === null ? text : `>=${hyphen[1]} <=${hyphen[2]}`;
    const found = parts.match(/(?:[=!<>~^]+\s*)?[^\s,=!<>~^]+/g) ?? [];
    if (found.length === 0)
        throw new TemplateError(`improper constraint: ${text}`);
    return found.map((part) => {
        const match = COMPARISON.exec(part.trim());
        if (match === null)
            throw new TemplateError(`improper constraint: ${text}`);
        const [, operator = '', ...numbers] = match;
        const texts = numbers.slice(0, 3);
        const wild = texts.findIndex((number) => number === undefined || /[xX*]/.test(number));
        const given = wild < 0 ? 3 : wild;
        const [major = 0, minor = 0, patch = 0] = texts.map((number, index) => (index < given ? Number(number) : 0));
        const prerelease = numbers[3] ?? '';
        return {
            operator,
            given,
            version: { numbers: [major, minor, patch], prerelease: prerelease === '' ? [] : prerelease.split('.') },
        };
    });
}
function holds(version, { operator, version: bound, given }) {
    if (version.prerelease.length > 0 && bound.prerelease.length === 0 && (operator !== '!=' || given < 3))
        return false;
    const order = semver_compare(version, bound);
    const sameGiven = version.numbers.slice(0, given).every((number, index) => number === bound.numbers[index]);
    switch (operator) {
        case '':
        case '=':
        case '==':
            return given < 3 ? sameGiven : order === 0;
        case '!=':
            return given < 3 ? !sameGiven : order !== 0;
        case '>':
            return given < 3 ? order > 0 && !sameGiven : order > 0;
        case '>=':
        case '=>':
            return order >= 0;
        case '<':
            return order < 0;
        case '<=':
        case '=<':
            return order <= 0 || (given < 3 && sameGiven);
        case '~':
        case '~>':
            return order >= 0 && sameUpTo(version, bound, Math.min(Math.max(given, 1), 2));
        default:
            return order >= 0 && sameUpTo(version, bound, caretDigits(bound, given));
    }
}
/** `^` lets everything change behind the first number that is not zero. */
function caretDigits({ numbers }, given) {
    const first = numbers.findIndex((number) => number > 0);
    return first < 0 ? Math.min(given, 3) : Math.min(first + 1, given);
}
function sameUpTo(version, bound, digits) {
    return version.numbers.slice(0, digits).every((number, index) => number === bound.numbers[index]);
}
function semver_compare(a, b) {
    for (const index of [0, 1, 2]) {
        if (a.numbers[index] !== b.numbers[index])
            return a.numbers[index] - b.numbers[index];
    }
    if (a.prerelease.length === 0 || b.prerelease.length === 0)
        return b.prerelease.length - a.prerelease.length;
    for (let index = 0; index < Math.max(a.prerelease.length, b.prerelease.length); index++) {
        const order = comparePart(a.prerelease[index], b.prerelease[index]);
        if (order !== 0)
            return order;
    }
    return 0;
}
function comparePart(a, b) {
    if (a === undefined || b === undefined)
        return a === b ? 0 : a === undefined ? -1 : 1;
    const [isNumberA, isNumberB] = [/^\d+$/.test(a), /^\d+$/.test(b)];
    if (isNumberA && isNumberB)
        return Number(a) - Number(b);
    if (isNumberA !== isNumberB)
        return isNumberA ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/render/template/sprig/strings.js




/** Sprig's text functions (https://masterminds.github.io/sprig/strings.html). */
const STRINGS = {
    trim: fixed(['string'], (text) => trimSet(text, strings_isSpace)),
    trimAll: fixed(['string', 'string'], (cut, text) => trimSet(text, (letter) => cut.includes(letter))),
    trimall: fixed(['string', 'string'], (cut, text) => trimSet(text, (letter) => cut.includes(letter))),
    trimPrefix: fixed(['string', 'string'], (prefix, text) => text.startsWith(prefix) ? text.slice(prefix.length) : text),
    trimSuffix: fixed(['string', 'string'], (suffix, text) => suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text),
    upper: fixed(['string'], (text) => text.toUpperCase()),
    lower: fixed(['string'], (text) => text.toLowerCase()),
    title: fixed(['string'], (text) => mapWords(text, titleSeparates, (letter) => letter.toUpperCase())),
    untitle: fixed(['string'], (text) => mapWords(text, strings_isSpace, (letter) => letter.toLowerCase())),
    swapcase: fixed(['string'], swapCase),
    nospace: fixed(['string'], (text) => Buffer.from(text).toString('latin1').replace(/\s/g, '')),
    repeat: fixed(['int', 'string'], (count, text) => {
        if (count < 0n)
            throw new TemplateError('strings: negative Repeat count');
        return text.repeat(boundedCount(count, Math.floor(MAX_TEXT / Math.max(text.length, 1)), 'repeat'));
    }),
    substr: fixed(['int', 'int', 'string'], substring),
    trunc: fixed(['int', 'string'], truncate),
    abbrev: fixed(['int', 'string'], (width, text) => (width < 4n ? text : abbreviate(text, 0, Number(width)))),
    abbrevboth: fixed(['int', 'int', 'string'], (left, right, text) => right < 4n || (left > 0n && right < 7n) ? text : abbreviate(text, Number(left), Number(right))),
    initials: fixed(['string'], (text) => (text.match(/(?<=^|\s)\S/gu) ?? []).join('')),
    contains: fixed(['string', 'string'], (part, text) => text.includes(part)),
    hasPrefix: fixed(['string', 'string'], (prefix, text) => text.startsWith(prefix)),
    hasSuffix: fixed(['string', 'string'], (suffix, text) => text.endsWith(suffix)),
    quote: variadic([], 'any', (_, values) => present(values)
        .map((value) => quoteGo(textOf(value)))
        .join(' ')),
    squote: variadic([], 'any', (_, values) => present(values)
        .map((value) => `'${formatValue(value)}'`)
        .join(' ')),
    cat: variadic([], 'any', (_, values) => present(values).map(formatValue).join(' ')),
    indent: fixed(['int', 'string'], indent),
    nindent: fixed(['int', 'string'], (spaces, text) => `\n${indent(spaces, text)}`),
    replace: fixed(['string', 'string', 'string'], replaceText),
    plural: fixed(['string', 'string', 'int'], (one, many, count) => (count === 1n ? one : many)),
    snakecase: fixed(['string'], (text) => joinWords(text, '_')),
    kebabcase: fixed(['string'], (text) => joinWords(text, '-')),
    camelcase: fixed(['string'], camelCase),
    wrap: fixed(['int', 'string'], (width, text) => wrapText(text, Number(width), '\n', false)),
    wrapWith: fixed(['int', 'string', 'string'], (width, separator, text) => wrapText(text, Number(width), separator === '' ? '\n' : separator, true)),
    toString: fixed(['any'], textOf),
    toStrings: fixed(['any'], (value) => textList(value)),
    join: fixed(['string', 'any'], (separator, value) => textList(value).join(separator)),
    sortAlpha: fixed(['any'], (value) => (Array.isArray(value) ? textList(value).sort(compareText) : [textOf(value)])),
    splitList: fixed(['string', 'string'], (separator, text) => splitText(text, separator)),
    split: fixed(['string', 'string'], (separator, text) => numbered(splitText(text, separator))),
    splitn: fixed(['string', 'int', 'string'], (separator, count, text) => numbered(splitAtMost(text, separator, Number(count)))),
    b64enc: fixed(['string'], (text) => Buffer.from(text).toString('base64')),
    b64dec: fixed(['string'], decodeBase64),
    sha1sum: fixed(['string'], (text) => (0,external_node_crypto_.createHash)('sha1').update(text).digest('hex')),
    sha256sum: fixed(['string'], (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')),
    sha512sum: fixed(['string'], (text) => (0,external_node_crypto_.createHash)('sha512').update(text).digest('hex')),
    adler32sum: fixed(['string'], adler32),
};
/** A value as sprig's `toString` makes text of it. */
function textOf(value) {
    return formatValue(value);
}
/** A list of texts, as sprig's `toStrings` makes one of anything: without the `nil`s. */
function textList(value) {
    if (Array.isArray(value))
        return present(value).map(textOf);
    return value == null ? [] : [textOf(value)];
}
function present(values) {
    return values.filter((value) => value != null);
}
function strings_isSpace(letter) {
    return /[\s\u0085]/u.test(letter);
}
function trimSet(text, isCut) {
    const letters = [...text];
    let start = 0;
    let end = letters.length;
    while (start < end && isCut(letters[start]))
        start++;
    while (end > start && isCut(letters[end - 1]))
        end--;
    return letters.slice(start, end).join('');
}
function mapWords(text, separates, change) {
    let previous = ' ';
    let result = '';
    for (const letter of text) {
        result += separates(previous) && !separates(letter) ? change(letter) : letter;
        previous = letter;
    }
    return result;
}
/** `strings.Title` takes letters, digits and underscores for parts of a word, and above ASCII everything but spaces. */
function titleSeparates(letter) {
    if (/[\p{L}\p{Nd}_]/u.test(letter))
        return false;
    return letter.charCodeAt(0) < 0x80 || strings_isSpace(letter);
}
function swapCase(text) {
    return [...text]
        .map((letter) => (/\p{Lu}|\p{Lt}/u.test(letter) ? letter.toLowerCase() : letter.toUpperCase()))
        .join('');
}
function substring(start, end, text) {
    const size = byteLength(text);
    if (start < 0n)
        return sliceBytes(text, 0, Number(end));
    if (end < 0n || end > BigInt(size))
        return sliceBytes(text, Number(start), size);
    return sliceBytes(text, Number(start), Number(end));
}
function truncate(count, text) {
    const size = byteLength(text);
    if (count < 0n && BigInt(size) + count > 0n)
        return sliceBytes(text, size + Number(count), size);
    return count >= 0n && BigInt(size) > count ? sliceBytes(text, 0, Number(count)) : text;
}
/** `AbbreviateFull` of Masterminds/goutils: an ellipsis on the side, or both sides, where text is left out. */
function abbreviate(text, left, width) {
    if (byteLength(text) <= width)
        return text;
    let offset = Math.min(left, text.length);
    if (text.length - offset < width - 3)
        offset = text.length - (width - 3);
    if (offset <= 4)
        return `${text.slice(0, width - 3)}...`;
    if (width < 7)
        return '';
    if (offset + width - 3 < text.length)
        return `...${abbreviate(text.slice(offset), 0, width - 3)}`;
    return `...${text.slice(text.length - (width - 3))}`;
}
function indent(spaces, text) {
    if (spaces < 0n)
        throw new TemplateError('strings: negative Repeat count');
    const pad = ' '.repeat(boundedCount(spaces, 1000, 'indent'));
    return pad + text.replaceAll('\n', `\n${pad}`);
}
function replaceText(old, replacement, text) {
    const pieces = old === '' ? ['', ...text, ''] : text.split(old);
    const size = text.length + (pieces.length - 1) * replacement.length;
    if (size > MAX_TEXT)
        throw new TemplateError('replace makes too much text', 'limit');
    return pieces.join(replacement);
}
/** Words as huandu/xstrings tells them apart for snake and kebab case. */
function joinWords(text, connector) {
    return text
        .replace(/([\p{Ll}\p{Nd}])(\p{Lu})/gu, `$1${connector}$2`)
        .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, `$1${connector}$2`)
        .replace(/[\s_-]/gu, connector)
        .toLowerCase();
}
/** `ToPascalCase` of huandu/xstrings, which sprig's `camelcase` is. */
function camelCase(text) {
    const leading = /^[\s_-]*/u.exec(text)?.[0] ?? '';
    const rest = text.slice(leading.length);
    return (leading +
        rest.replace(/(^|[\s_-]+)(\p{L})?(\p{Lu}*)/gu, (_, __, first, more) => `${(first ?? '').toUpperCase()}${(more ?? '').toLowerCase()}`));
}
function splitText(text, separator) {
    return separator === '' ? [...text] : text.split(separator);
}
function splitAtMost(text, separator, count) {
    if (count === 0)
        return [];
    const parts = splitText(text, separator);
    if (count < 0 || parts.length <= count)
        return parts;
    return [...parts.slice(0, count - 1), parts.slice(count - 1).join(separator)];
}
function numbered(parts) {
    return new GoMap(parts.map((part, index) => [`_${index}`, part]), 'string');
}
function wrapText(text, width, separator, breaksWords) {
    const size = Math.max(width, 1);
    let rest = text;
    let wrapped = '';
    while (rest.length > size) {
        if (rest.startsWith(' ')) {
            rest = rest.slice(1);
            continue;
        }
        const space = rest.lastIndexOf(' ', size);
        let end = space;
        if (space < 0)
            end = breaksWords ? size : rest.indexOf(' ', size);
        if (end < 0)
            break;
        wrapped += rest.slice(0, end) + separator;
        rest = rest.slice(space < 0 && breaksWords ? end : end + 1);
    }
    return wrapped + rest;
}
function decodeBase64(text) {
    const bare = text.replace(/[\r\n]/g, '');
    if (bare.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(bare))
        return Buffer.from(bare, 'base64').toString();
    const wrong = /[^A-Za-z0-9+/]/.exec(bare)?.index ?? bare.length - (bare.length % 4);
    return `illegal base64 data at input byte ${wrong}`;
}
function adler32(text) {
    let a = 1;
    let b = 0;
    for (const byte of Buffer.from(text)) {
        a = (a + byte) % 65521;
        b = (b + a) % 65521;
    }
    return String(((b << 16) | a) >>> 0);
}

;// CONCATENATED MODULE: ./build/src/render/template/sprig/unrepeatable.js


/** What gives another result each time, or needs keys, clocks and calendars: known, and not reproduced. */
const NAMES = [
    'now ago date dateInZone dateModify date_in_zone date_modify duration durationRound htmlDate htmlDateInZone toDate',
    'mustDateModify must_date_modify mustToDate unixEpoch uuidv4 shuffle hello',
    'randAlpha randAlphaNum randAscii randBytes randInt randNumeric',
    'bcrypt htpasswd buildCustomCert decryptAES derivePassword encryptAES genCA genCAWithKey genPrivateKey',
    'genSelfSignedCert genSelfSignedCertWithKey genSignedCert genSignedCertWithKey',
    'b32dec b32enc semver urlJoin urlParse js call',
];
/** Functions that a template may name and that cannot be evaluated here. */
const UNREPEATABLE = Object.fromEntries(NAMES.join(' ')
    .split(' ')
    .map((name) => [
    name,
    variadic([], 'any', () => {
        throw new TemplateError(`the function ${name} is not evaluated here`, 'unsupported');
    }),
]));

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./build/src/render/template/yaml.js


/** As go-yaml writes it: keys sorted, lists not indented, double quotes where a plain scalar would be no text. */
function dumpYaml(value) {
    const options = { indent: 2, lineWidth: -1, sortKeys: compareKeys, noArrayIndent: true, quotingType: '"' };
    return js_yaml/* default.dump */.Ay.dump(fromGo(value), { ...options, noRefs: true }).replace(/\n$/, '');
}
/** The order in which go-yaml writes keys: letters behind everything else, and runs of digits by their number. */
function compareKeys(left, right) {
    const [a, b] = [[...left], [...right]];
    let inDigits = false;
    for (let at = 0; at < Math.min(a.length, b.length); at++) {
        const [x, y] = [a[at], b[at]];
        if (x === y) {
            inDigits = /\p{Nd}/u.test(x);
            continue;
        }
        const [isLetterX, isLetterY] = [/\p{L}/u.test(x), /\p{L}/u.test(y)];
        if (isLetterX && isLetterY)
            return compareText(x, y);
        if (isLetterX || isLetterY)
            return isLetterX === inDigits ? -1 : 1;
        return compareNumbers(a, b, at) || compareText(x, y);
    }
    return a.length - b.length;
}
function compareNumbers(a, b, from) {
    let start = from;
    while (start > 0 && /\d/.test(a[start - 1]))
        start--;
    const digits = (letters) => /^\d*/.exec(letters.slice(start).join(''))?.[0] ?? '';
    const [x, y] = [digits(a), digits(b)];
    const [bareX, bareY] = [x.replace(/^0+/, ''), y.replace(/^0+/, '')];
    if (bareX.length !== bareY.length)
        return bareX.length - bareY.length;
    return compareText(bareX, bareY) || x.length - y.length;
}
/** The first document of a text; an empty mapping where there is none. Raises `TemplateError`. */
function parseYaml(text) {
    try {
        const [value] = js_yaml/* default.loadAll */.Ay.loadAll(text, undefined, { schema: js_yaml/* default.CORE_SCHEMA */.Ay.CORE_SCHEMA });
        return toGo((value ?? {}));
    }
    catch {
        throw new TemplateError('the text is no YAML');
    }
}

;// CONCATENATED MODULE: ./build/src/render/template/index.js












/** What Argo CD adds to sprig (`applicationset/utils/utils.go`). */
const ARGOCD = {
    normalize: fixed(['string'], sanitizeName),
    slugify: variadic([], 'any', (_, values) => slugifyWith(values)),
    toYaml: fixed(['any'], dumpYaml),
    fromYaml: fixed(['string'], (text) => {
        const value = parseYaml(text);
        if (!(value instanceof GoMap))
            throw new TemplateError('the text is no YAML mapping');
        return value;
    }),
    fromYamlArray: fixed(['string'], (text) => {
        const value = parseYaml(text);
        if (!Array.isArray(value))
            throw new TemplateError('the text is no YAML list');
        return value;
    }),
};
function slugifyWith(values) {
    const name = values.at(-1) ?? '';
    const [longest, smart] = values.slice(0, -1);
    if (typeof name !== 'string')
        throw new TemplateError('slugify needs a text');
    if (longest !== undefined && typeof longest !== 'bigint')
        throw new TemplateError('slugify needs a length');
    return slugify(name, Number(longest ?? 50n), smart !== false);
}
/**
 * Every function but those of one caller alone. Sprig replaces what text/template has of the same name: `slice` takes
 * lists only.
 */
const FUNCTIONS = Object.assign(Object.create(null), BUILTINS, STRINGS, COLLECTIONS, GENERAL, SEMVER, UNREPEATABLE, ARGOCD);
/** Templates parse once: an ApplicationSet renders the same text for every application. */
const parsed = new Map();
const MAX_PARSED = 2000;
/**
 * Renders a Go template as the ApplicationSet controller does with `goTemplate: true`: text/template with sprig, without
 * the functions that look at the controller's own environment (Argo CD, "Go Template"). Raises `TemplateError`.
 */
function renderGoTemplate(text, data, missingKey = 'default', budget) {
    if (!text.includes('{{'))
        return text;
    let template = parsed.get(text);
    if (template === undefined) {
        if (parsed.size >= MAX_PARSED)
            parsed.clear();
        template = parseOrError(text);
        parsed.set(text, template);
    }
    if (template instanceof TemplateError)
        throw template;
    return execute(template, data, { functions: FUNCTIONS, missingKey, ...(budget === undefined ? {} : { budget }) });
}
function parseOrError(text) {
    try {
        return parseTemplate(text, (name) => Object.hasOwn(FUNCTIONS, name));
    }
    catch (error) {
        if (error instanceof TemplateError)
            return error;
        throw error;
    }
}
/**
 * The `missingkey` of `goTemplateOptions`; the last one counts. Raises `TemplateError` for an option that text/template
 * does not know.
 */
function missingKeyOf(options) {
    let missingKey = 'default';
    for (const option of options) {
        const value = /^missingkey=(default|invalid|zero|error)$/.exec(option)?.[1];
        if (value === undefined)
            throw new TemplateError(`unrecognized option: ${option}`);
        missingKey = value === 'zero' || value === 'error' ? value : 'default';
    }
    return missingKey;
}

;// CONCATENATED MODULE: ./build/src/render/helm/functions.js






/** The functions that Helm adds to sprig (Helm, "Template Function List"), over the templates of one release. */
function helmFunctions(set, budget) {
    const functions = Object.assign(Object.create(null), FUNCTIONS, {
        include: fixed(['string', 'any'], (name, data) => {
            const nodes = set.get(name);
            if (nodes === undefined)
                throw new TemplateError(`no template ${JSON.stringify(name)}`);
            return run(nodes, set, data);
        }),
        tpl: fixed(['string', 'any'], (text, data) => {
            const { nodes, defined } = parseTemplate(text, isFunction);
            return run(nodes, new Map([...set, ...defined]), data);
        }),
        required: fixed(['string', 'any'], (message, value) => {
            if (value === null || value === '')
                throw new TemplateError(message);
            return value;
        }),
        lookup: fixed(['string', 'string', 'string', 'string'], () => new GoMap()),
        toYaml: fixed(['any'], dumpYaml),
        mustToYaml: fixed(['any'], dumpYaml),
        fromYaml: fixed(['string'], (text) => mapFrom(() => parseYaml(text))),
        fromYamlArray: fixed(['string'], (text) => listFrom(() => parseYaml(text))),
        fromJson: fixed(['string'], (text) => mapFrom(() => toGo(JSON.parse(text)))),
        fromJsonArray: fixed(['string'], (text) => listFrom(() => toGo(JSON.parse(text)))),
        getHostByName: fixed(['string'], () => ''),
        toToml: variadic([], 'any', () => {
            throw new TemplateError('the function toToml is not evaluated here', 'unsupported');
        }),
    });
    const isFunction = (name) => Object.hasOwn(functions, name);
    function run(nodes, defined, data) {
        if (--budget.depth < 0)
            throw new TemplateError('exceeded maximum template depth', 'limit');
        const { text } = executePlaced({ nodes, defined }, data, { functions, missingKey: 'zero', budget });
        budget.depth++;
        return text.replaceAll('<no value>', '');
    }
    return functions;
}
function mapFrom(parse) {
    try {
        const value = parse();
        return value instanceof GoMap ? value : new GoMap([['Error', 'the text is no mapping']]);
    }
    catch {
        return new GoMap([['Error', 'the text cannot be parsed']]);
    }
}
function listFrom(parse) {
    try {
        const value = parse();
        return Array.isArray(value) ? value : ['the text is no list'];
    }
    catch {
        return ['the text cannot be parsed'];
    }
}

;// CONCATENATED MODULE: ./build/src/render/helm/block-places.js
/**
 * The line, from 0, on which the value at a path begins in YAML in block style; of its nearest ancestor that is found
 * where the way ends in flow style or leads nowhere. It is for text that a template made, of which no parser keeps
 * the places; it only has to be right for the way that people write manifests.
 */
function lineOf(lines, path) {
    let range = { line: firstLine(lines, 0, lines.length) ?? 0, start: 0, end: lines.length, indent: undefined };
    for (const key of path) {
        const next = typeof key === 'number' ? itemAt(lines, range, key) : entryAt(lines, range, key);
        if (next === undefined)
            break;
        range = next;
    }
    return range.line;
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}
function isBlank(line) {
    const text = line.trim();
    return text === '' || text.startsWith('#') || text.startsWith('---');
}
function firstLine(lines, start, end) {
    for (let at = start; at < end; at++)
        if (!isBlank(lines[at] ?? ''))
            return at;
    return undefined;
}
function entryAt(lines, range, key) {
    const first = range.indent === undefined ? firstLine(lines, range.start, range.end) : range.start;
    if (first === undefined)
        return undefined;
    const indent = range.indent ?? indentOf(lines[first] ?? '');
    for (let at = first; at < range.end; at++) {
        const line = lines[at] ?? '';
        const isFirst = at === first && range.indent !== undefined;
        if (isBlank(line) || (!isFirst && indentOf(line) !== indent))
            continue;
        const rest = line.slice(indent);
        if (block_places_keyOf(rest) !== String(key))
            continue;
        return { line: at, start: at + 1, end: endOfEntry(lines, at, range.end, indent), indent: undefined };
    }
    return undefined;
}
function block_places_keyOf(text) {
    const match = /^(?:"([^"]*)"|'([^']*)'|([^\s#"'][^:]*?(?::\S[^:]*?)*))\s*:(?:\s|$)/.exec(text.slice(0, 500));
    return match?.[1] ?? match?.[2] ?? match?.[3];
}
function endOfEntry(lines, start, end, indent) {
    for (let at = start + 1; at < end; at++) {
        const line = lines[at] ?? '';
        if (isBlank(line))
            continue;
        const own = indentOf(line);
        // A list may stand as far in as its key.
        if (own < indent || (own === indent && !/^-(?:\s|$)/.test(line.slice(own))))
            return at;
    }
    return end;
}
function itemAt(lines, range, index) {
    const first = firstLine(lines, range.start, range.end);
    if (first === undefined || !isItem(lines[first] ?? ''))
        return undefined;
    const indent = indentOf(lines[first] ?? '');
    let count = -1;
    for (let at = first; at < range.end; at++) {
        const line = lines[at] ?? '';
        if (isBlank(line) || indentOf(line) !== indent || !isItem(line))
            continue;
        count++;
        if (count !== index)
            continue;
        const content = /^\s*-\s*/.exec(line)?.[0].length ?? indent + 2;
        return { line: at, start: at, end: endOfItem(lines, at, range.end, indent), indent: content };
    }
    return undefined;
}
function isItem(line) {
    return /^\s*-(?:\s|$)/.test(line);
}
function endOfItem(lines, start, end, indent) {
    for (let at = start + 1; at < end; at++) {
        const line = lines[at] ?? '';
        if (!isBlank(line) && indentOf(line) <= indent)
            return at;
    }
    return end;
}

;// CONCATENATED MODULE: ./build/src/render/helm/manifests.js




/**
 * The objects in what a template gave. Each points to the line of the template that made it, and a field that a value
 * decides to the value's own line. Raises `ChartError`.
 */
function objectsIn(file, repository, locateValue) {
    return manifests_partsOf(file.text).flatMap((part) => {
        const lines = part.text.split('\n');
        const locate = (path) => manifests_placeOf(file, part.line, lines, path, locateValue);
        const host = { path: file.path, index: 0, value: part.text, locate: () => locate([]) };
        const parsed = repository.parseEmbedded(part.text, host, []);
        // Of a key that is there twice the last counts, as for the API machinery.
        const problem = parsed.problems.find(({ code }) => code !== 'duplicate-key');
        if (problem !== undefined)
            throw new ChartError(`${file.path} gives no YAML: ${problem.message}`);
        return parsed.documents.flatMap(({ value }, index) => {
            if (!(0,model_value/* isMapping */.pi)(value))
                return [];
            const whole = { path: file.path, index, value, locate };
            return flattened(value, whole);
        });
    });
}
function flattened(value, document) {
    if (((0,model_value/* stringAt */.bX)(value, 'kind') ?? '').endsWith('List') && Array.isArray(value['items'])) {
        return (0,model_value/* listAt */.gT)(value, 'items').flatMap((item) => ((0,model_value/* isMapping */.pi)(item) ? flattened(item, document) : []));
    }
    const identity = (0,model_resource/* identityOf */.cu)(value);
    if (identity === undefined || isTest(value))
        return [];
    return [{ ...identity, value, document, contributors: [] }];
}
/** A test of a release runs when somebody asks for it, and is no part of what is installed. */
function isTest(value) {
    const hooks = (0,model_value/* scalarText */.ws)((0,model_value/* mappingAt */.oh)(value, 'metadata', 'annotations')?.['helm.sh/hook']) ?? '';
    return hooks !== '' && hooks.split(',').every((hook) => hook.trim().startsWith('test'));
}
/** The documents of a text, each with the line on which it begins. */
function manifests_partsOf(text) {
    const parts = [];
    let lines = [];
    let start = 0;
    const flush = () => {
        if (lines.some((line) => line.trim() !== ''))
            parts.push({ text: `${lines.join('\n').trimEnd()}\n`, line: start });
    };
    for (const [index, line] of text.split('\n').entries()) {
        if (!/^---(?:\s|$)/.test(line)) {
            lines.push(line);
            continue;
        }
        flush();
        lines = [];
        start = index + 1;
    }
    flush();
    return parts;
}
const REFERENCE = /\.Values((?:\.[A-Za-z_][\w]*)+)/g;
function manifests_placeOf(file, offset, lines, path, locateValue) {
    const line = lineOf(lines, path);
    const start = file.starts[offset + line] ?? file.starts.at(-1) ?? 0;
    const made = lines[line] ?? '';
    const end = file.template.indexOf('\n', start);
    const written = file.template.slice(start, end < 0 ? file.template.length : end);
    // The last value in a line is the one that tells most: the tag behind the repository.
    for (const [, reference = ''] of [...written.matchAll(REFERENCE)].reverse()) {
        const value = locateValue(reference.slice(1).split('.'));
        if (value !== undefined && value.text !== '' && made.includes(value.text))
            return value.location;
    }
    const before = file.template.slice(0, start);
    return { path: file.path, line: before.split('\n').length, column: start - before.lastIndexOf('\n') };
}

;// CONCATENATED MODULE: ./build/src/render/helm/objects.js




/** `.Release` */
function releaseObject({ name, namespace }) {
    return new GoMap([
        ['Name', name],
        ['Namespace', namespace],
        ['IsUpgrade', false],
        ['IsInstall', true],
        ['Revision', 1n],
        ['Service', 'Helm'],
    ]);
}
/** `.Chart`: the fields of Chart.yaml by their names in Go. A chart within another goes by the name it has there. */
function chartObject(metadata, alias) {
    const object = new GoMap([['IsRoot', alias === undefined]]);
    for (const [field, key] of CHART_FIELDS) {
        const written = Object.hasOwn(metadata, key) ? metadata[key] : undefined;
        object.entries.set(field, written === undefined ? emptyField(field) : toGo(written));
    }
    if (alias !== undefined)
        object.entries.set('Name', alias);
    return object;
}
function emptyField(field) {
    if (field === 'Annotations')
        return new GoMap();
    return LIST_FIELDS.has(field) ? [] : '';
}
const CHART_FIELDS = [
    ['Name', 'name'],
    ['Home', 'home'],
    ['Sources', 'sources'],
    ['Version', 'version'],
    ['Description', 'description'],
    ['Keywords', 'keywords'],
    ['Maintainers', 'maintainers'],
    ['Icon', 'icon'],
    ['APIVersion', 'apiVersion'],
    ['Condition', 'condition'],
    ['Tags', 'tags'],
    ['AppVersion', 'appVersion'],
    ['Annotations', 'annotations'],
    ['KubeVersion', 'kubeVersion'],
    ['Type', 'type'],
];
const LIST_FIELDS = new Set(['Sources', 'Keywords', 'Maintainers']);
/** `.Capabilities` */
function capabilitiesObject({ kubernetes, apiVersions }) {
    const [major = '1', minor = '0'] = kubernetes.replace(/^v/, '').split('.');
    const kubeVersion = objectOf({ Version: kubernetes, GitVersion: kubernetes, Major: major, Minor: minor });
    const versions = [...apiVersions];
    const methods = new Map([['Has', new GoMethod(([name]) => typeof name === 'string' && apiVersions.has(name))]]);
    listMethods.set(versions, methods);
    return objectOf({ KubeVersion: kubeVersion, APIVersions: versions, HelmVersion: objectOf({ Version: 'v3.18.4' }) });
}
/** A map of fixed entries. */
function objectOf(entries) {
    return new GoMap(Object.entries(entries));
}
/** `.Files`. What a template asks for is noted in `read`. */
function filesObject(repository, files, read) {
    const object = new GoMap();
    const textOf = (file) => {
        read.add(file.path);
        return repository.text(file.path) ?? '';
    };
    const get = (name) => {
        const file = files.find((candidate) => candidate.name === name);
        return file === undefined ? '' : textOf(file);
    };
    object.methods = new Map([
        ['Get', new GoMethod(([name]) => get(name))],
        ['GetBytes', new GoMethod(([name]) => get(name))],
        ['Lines', new GoMethod(([name]) => (get(name) === '' ? [] : get(name).replace(/\n$/, '').split('\n')))],
        ['Glob', new GoMethod(([pattern]) => glob(pattern, files, textOf))],
        ['AsConfig', new GoMethod(() => asConfig(files, textOf))],
        ['AsSecrets', new GoMethod(() => asSecrets(files, textOf))],
    ]);
    return object;
}
function glob(pattern, files, textOf) {
    if (typeof pattern !== 'string')
        throw new TemplateError('Glob needs a text');
    const matches = (0,go_globs/* globMatcher */.fU)(pattern, '/');
    const found = files.filter(({ name }) => matches(name) === true);
    const object = new GoMap(found.map((file) => [file.name, textOf(file)]));
    object.methods = new Map([
        ['AsConfig', new GoMethod(() => asConfig(found, textOf))],
        ['AsSecrets', new GoMethod(() => asSecrets(found, textOf))],
        ['Get', new GoMethod(([name]) => object.entries.get(String(name)) ?? '')],
    ]);
    return object;
}
function asConfig(files, textOf) {
    return files.length === 0 ? '' : dumpYaml(new GoMap(files.map((file) => [(0,util_paths/* nameOf */.Vb)(file.name), textOf(file)])));
}
function asSecrets(files, textOf) {
    const encode = (file) => [
        (0,util_paths/* nameOf */.Vb)(file.name),
        Buffer.from(textOf(file)).toString('base64'),
    ];
    return files.length === 0 ? '' : dumpYaml(new GoMap(files.map(encode)));
}

;// CONCATENATED MODULE: ./build/src/render/helm/values.js



/**
 * The charts of a release, outermost first, each with its values: what is given over what the charts say themselves,
 * without the dependencies that conditions or tags switch off (Helm, "Values Files", "Subcharts and Globals",
 * "Tags and Condition Fields in Dependencies"). Raises `ChartError` where a dependency is not in the repository.
 */
function scopeCharts(chart, given, name) {
    return scope(chart, copyMap(given), name, [], undefined);
}
function scope(chart, values, fullName, path, tags) {
    coalesce(values, mapOf(toGo(chart.values)));
    const allTags = tags ?? mapOf(values.entries.get('tags'));
    const scoped = [{ chart, values, fullName, path }];
    for (const dependency of chart.dependencies) {
        if (!isEnabled(dependency, values, allTags)) {
            values.entries.delete(dependency.name);
            continue;
        }
        if (dependency.chart === undefined) {
            throw new ChartError(`its dependency ${dependency.name} is not in the repository`);
        }
        if ((0,model_value/* listAt */.gT)(dependency.declaration, 'import-values').length > 0) {
            throw new ChartError(`it imports values from ${dependency.name}, which is not reproduced`);
        }
        const below = mapOf(values.entries.get(dependency.name));
        const globals = values.entries.get('global');
        if (globals instanceof GoMap)
            passGlobals(below, globals);
        const child = `${fullName}/charts/${dependency.name}`;
        scoped.push(...scope(dependency.chart, below, child, [...path, dependency.name], allTags));
        values.entries.set(dependency.name, below);
    }
    return scoped;
}
/** What is set wins; a mapping takes what it lacks; null takes a default away. */
function coalesce(values, defaults) {
    for (const [key, value] of defaults.entries) {
        const before = values.entries.get(key);
        if (!values.entries.has(key))
            values.entries.set(key, values_copyOf(value));
        else if (before === null)
            values.entries.delete(key);
        else if (before instanceof GoMap && value instanceof GoMap)
            coalesce(before, value);
    }
}
/** Globals of the parent win over those of the child. */
function passGlobals(child, globals) {
    const merged = copyMap(globals);
    const own = child.entries.get('global');
    if (own instanceof GoMap)
        coalesce(merged, own);
    child.entries.set('global', merged);
}
function isEnabled({ declaration }, values, tags) {
    const conditions = ((0,model_value/* stringAt */.bX)(declaration, 'condition') ?? '').split(',').map((path) => path.trim());
    for (const condition of conditions) {
        const value = condition === '' ? undefined : valueAtPath(values, condition.split('.'));
        if (typeof value === 'boolean')
            return value;
    }
    const states = (0,model_value/* listAt */.gT)(declaration, 'tags')
        .map((tag) => tags.entries.get((0,model_value/* scalarText */.ws)(tag) ?? ''))
        .filter((state) => typeof state === 'boolean');
    return states.length === 0 || states.includes(true);
}
/** The value at a path of keys; `undefined` where it leads nowhere. */
function valueAtPath(values, path) {
    let value = values;
    for (const key of path)
        value = value instanceof GoMap ? value.entries.get(key) : undefined;
    return value;
}
function mapOf(value) {
    return value instanceof GoMap ? value : new GoMap();
}
function values_copyOf(value) {
    if (Array.isArray(value))
        return value.map(values_copyOf);
    return value instanceof GoMap ? copyMap(value) : value;
}
function copyMap(map) {
    return new GoMap([...map.entries].map(([key, value]) => [key, values_copyOf(value)]));
}

;// CONCATENATED MODULE: ./build/src/render/helm/versions.js
/**
 * The cluster that charts are rendered for where nobody says which: a current Kubernetes with its own stable APIs and
 * none of anybody else's, as `helm template` assumes without a cluster.
 */
const DEFAULT_CLUSTER = {
    kubernetes: 'v1.33.0',
    apiVersions: new Set([
        'v1',
        'admissionregistration.k8s.io/v1',
        'apiextensions.k8s.io/v1',
        'apiregistration.k8s.io/v1',
        'apps/v1',
        'authentication.k8s.io/v1',
        'authorization.k8s.io/v1',
        'autoscaling/v1',
        'autoscaling/v2',
        'batch/v1',
        'certificates.k8s.io/v1',
        'coordination.k8s.io/v1',
        'discovery.k8s.io/v1',
        'events.k8s.io/v1',
        'flowcontrol.apiserver.k8s.io/v1',
        'networking.k8s.io/v1',
        'node.k8s.io/v1',
        'policy/v1',
        'rbac.authorization.k8s.io/v1',
        'scheduling.k8s.io/v1',
        'storage.k8s.io/v1',
    ]),
};

;// CONCATENATED MODULE: ./build/src/render/helm/index.js









/** Work that the charts of a repository may cause together; work and text that one of them may. */
const TOTAL_STEPS = 100_000_000;
const helm_MAX_STEPS = 1_000_000;
const helm_MAX_TEXT = 16 * 1024 * 1024;
const helm_MAX_DEPTH = 200;
/**
 * Renders a chart of the repository in process, as `helm template` does: its templates and those of the charts in it,
 * the named templates, the built-in objects and the functions of Helm (Helm, "Chart Template Guide"). A chart that
 * depends on one that is elsewhere, or uses what gives another result each time, is refused with the reason.
 */
function renderChart(request) {
    try {
        return renderAll(request);
    }
    catch (error) {
        if (error instanceof ChartError || error instanceof TemplateError)
            return { refused: error.message };
        throw error;
    }
}
const work = new WeakMap();
function renderAll(request) {
    const { repository, directory } = request;
    const chart = loadChart(repository, directory);
    const given = toGo(request.values);
    const charts = scopeCharts(chart, given instanceof GoMap ? given : new GoMap(), chartName(chart));
    const set = new Map();
    const total = work.get(repository) ?? { steps: TOTAL_STEPS };
    work.set(repository, total);
    const steps = Math.min(total.steps, helm_MAX_STEPS);
    const budget = { steps, depth: helm_MAX_DEPTH, text: helm_MAX_TEXT };
    const functions = helmFunctions(set, budget);
    const cluster = { ...DEFAULT_CLUSTER, ...request.cluster };
    const read = new Set();
    const job = {
        request,
        set,
        functions,
        budget,
        read,
        release: releaseObject(request.release),
        capabilities: capabilitiesObject(cluster),
    };
    // Of two templates of one name the outer chart's counts, which is parsed last.
    for (const scoped of [...charts].reverse())
        parseAll(scoped, job);
    const resources = [];
    if (request.includeCrds)
        for (const scoped of charts)
            resources.push(...crdsOf(scoped, repository, read));
    try {
        for (const scoped of charts)
            resources.push(...renderOne(scoped, job));
    }
    finally {
        total.steps -= steps - Math.max(budget.steps, 0);
    }
    return { resources, files: [...read].sort() };
}
function parseAll({ chart, fullName }, { request, set, functions, read }) {
    const isFunction = (name) => Object.hasOwn(functions, name);
    for (const file of [...chart.templates].reverse()) {
        const text = request.repository.text(file.path);
        if (text === undefined)
            throw new ChartError(`${file.path} cannot be read`);
        read.add(file.path);
        if (file.name.endsWith('NOTES.txt'))
            continue;
        try {
            const { nodes, defined } = parseOnce(text, isFunction);
            for (const [name, body] of defined)
                set.set(name, body);
            set.set(`${fullName}/${file.name}`, nodes);
        }
        catch (error) {
            throw located(error, file);
        }
    }
}
const parsedTexts = new Map();
const helm_MAX_PARSED = 5000;
/** Many releases are of one chart. The functions are the same for all of them. */
function parseOnce(text, isFunction) {
    let template = parsedTexts.get(text);
    if (template === undefined) {
        if (parsedTexts.size >= helm_MAX_PARSED)
            parsedTexts.clear();
        template = parseTemplate(text, isFunction);
        parsedTexts.set(text, template);
    }
    return template;
}
function located(error, file) {
    return error instanceof TemplateError ? new ChartError(`${file.path}: ${error.message}`) : error;
}
function crdsOf({ chart }, repository, read) {
    return chart.crds.flatMap((file) => {
        if (!/\.ya?ml$|\.json$/.test(file.name))
            return [];
        read.add(file.path);
        const template = repository.text(file.path) ?? '';
        const starts = [0];
        for (let at = template.indexOf('\n'); at >= 0; at = template.indexOf('\n', at + 1))
            starts.push(at + 1);
        return objectsIn({ path: file.path, template, text: template, starts }, repository, () => undefined);
    });
}
function renderOne(scoped, work) {
    const { chart, values, fullName, path } = scoped;
    if (isLibrary(chart))
        return [];
    const { request, set, functions, budget, read } = work;
    const common = {
        Values: values,
        Chart: chartObject(chart.metadata, path.at(-1)),
        Release: work.release,
        Capabilities: work.capabilities,
        Files: filesObject(request.repository, chart.files, read),
        Subcharts: new GoMap(),
    };
    return chart.templates.flatMap((file) => {
        const name = `${fullName}/${file.name}`;
        const nodes = set.get(name);
        if (isPartial(file) || nodes === undefined)
            return [];
        const template = objectOf({ Name: name, BasePath: `${fullName}/templates` });
        const data = objectOf({ ...common, Template: template });
        try {
            const { text, starts } = executePlaced({ nodes, defined: set }, data, { functions, missingKey: 'zero', budget });
            const source = request.repository.text(file.path) ?? '';
            const rendered = {
                path: file.path,
                template: source,
                text: text.replaceAll('<no value>', ''),
                starts,
            };
            return objectsIn(rendered, request.repository, (way) => request.locateValue([...path, ...way]));
        }
        catch (error) {
            throw located(error, file);
        }
    });
}

;// CONCATENATED MODULE: ./build/src/render/argocd/values-merge.js



/** A longer name of a parameter is taken as it is. */
const MAX_NAME = 1000;
/** Values that a parameter may reach into, by index. */
const MAX_INDEX = 1000;
/** Nothing yet. */
function emptyMerge(keepsNulls = false) {
    const owner = {};
    return { owner, value: (0,provenance/* create */.vt)(owner, {}), documents: [], problems: [], files: [], keepsNulls };
}
/** What was put together; nothing where no value was written. `holder` is the document that asked for it. */
function mergedValues({ value, documents }, holder) {
    if (Object.keys(value).length === 0)
        return [];
    const [document = holder, ...contributors] = documents;
    const identity = { apiVersion: '', kind: 'HelmValues', name: '', namespace: '' };
    return [{ value, holder: { ...identity, value, document, contributors: [...contributors, holder] }, path: [] }];
}
/** Puts a value file over what there is. A missing one is a problem where `locate` says who asked for it. */
function mergeFile(merge, checkout, path, locate) {
    if (checkout.repository.tree.kind(path) !== 'file') {
        if (locate !== undefined) {
            merge.problems.push({ code: 'missing', message: `the value file ${path} does not exist`, location: locate() });
        }
        return;
    }
    if (checkout.here)
        merge.files.push(path);
    const parsed = checkout.repository.parse(path);
    for (const { message, line, column } of parsed.problems) {
        merge.problems.push({ code: 'invalid', message, location: { path, line, column } });
    }
    const document = parsed.documents[0];
    if (document !== undefined && (0,model_value/* isMapping */.pi)(document.value))
        mergeDocument(merge, document.value, document);
}
/** Puts a mapping of a document over what there is. */
function mergeDocument(merge, value, document) {
    merge.documents.push(document);
    mergeMapping(merge, merge.value, value, document);
}
/** Helm merges mappings key by key, replaces everything else, and drops what is set to null. */
function mergeMapping(merge, target, values, document) {
    for (const key of Object.keys(values)) {
        const value = values[key];
        const before = Object.hasOwn(target, key) ? target[key] : undefined;
        if (value === null && before !== undefined && !merge.keepsNulls)
            delete target[key];
        else if ((0,model_value/* isMapping */.pi)(value) && (0,model_value/* isMapping */.pi)(before)) {
            const child = (0,provenance/* edit */.hc)(merge.owner, before);
            (0,provenance/* put */.yJ)(target, key, child);
            mergeMapping(merge, child, value, document);
        }
        else
            (0,provenance/* put */.yJ)(target, key, value, stepFrom('values', document, values, key));
    }
}
/** Puts one entry of `parameters` over what there is: `--set name=value`, or `--set-string` with `forceString`. */
function mergeParameter(merge, parameter, holder, substitute) {
    const name = (0,model_value/* stringAt */.bX)(parameter, 'name') ?? '';
    if (!(0,model_value/* isMapping */.pi)(parameter) || name === '')
        return;
    const text = substitute((0,model_value/* scalarText */.ws)(parameter['value']) ?? '');
    const value = parameter['forceString'] === true ? text : typed(text);
    setAt(merge, parameterKeys(name), value, stepFrom('parameters', holder, parameter, 'value'));
}
/** The keys of a `--set` path: dots separate them, `[n]` is an element of a list, a backslash makes either plain. */
function parameterKeys(name) {
    if (name.length > MAX_NAME)
        return [name];
    const keys = [];
    for (const part of name.match(/(?:\\.|[^.\\])+/g) ?? []) {
        const match = /^(.*?)((?:\[\d+\])*)$/s.exec(part);
        const key = (match?.[1] ?? part).replace(/\\(.)/g, '$1');
        if (key !== '')
            keys.push(key);
        for (const index of (match?.[2] ?? '').match(/\d+/g) ?? [])
            keys.push(Math.min(Number(index), MAX_INDEX));
    }
    return keys;
}
function typed(text) {
    if (text === 'true' || text === 'false')
        return text === 'true';
    if (text === 'null')
        return null;
    return /^-?(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}
function setAt(merge, keys, value, step) {
    let container = merge.value;
    for (const [depth, key] of keys.entries()) {
        if (Array.isArray(container) !== (typeof key === 'number'))
            return;
        if (Array.isArray(container))
            while (container.length < Number(key))
                container.push(null);
        if (depth === keys.length - 1) {
            (0,provenance/* put */.yJ)(container, key, value, step);
            return;
        }
        const before = Object.hasOwn(container, key) ? container[key] : undefined;
        const isList = typeof keys[depth + 1] === 'number';
        const fits = isList ? Array.isArray(before) : (0,model_value/* isMapping */.pi)(before);
        const child = fits
            ? (0,provenance/* edit */.hc)(merge.owner, before)
            : (0,provenance/* create */.vt)(merge.owner, isList ? [] : {});
        (0,provenance/* put */.yJ)(container, key, child);
        container = child;
    }
}

;// CONCATENATED MODULE: ./build/src/render/argocd/helm-values.js



/**
 * The values that a Helm source gives to its chart, as far as they are written here, least important first: the chart's
 * own `values.yaml`, the value files in order, `valuesObject` or else `values`, and `parameters` (Argo CD, "Helm").
 * They come as one mapping, for what one of them overrides does not run; every field knows its file.
 */
function helmValuesOf(source, place) {
    const { checkout, directory } = place;
    const merge = emptyMerge();
    if (checkout !== undefined)
        mergeFile(merge, checkout, (0,util_paths/* joinPath */.uJ)(directory, 'values.yaml'), undefined);
    const over = emptyMerge(true);
    mergeSet(over, source, place);
    const incomplete = mergeSet(merge, source, place);
    const values = mergedValues(merge, source.document);
    return { values, given: over.value, incomplete, problems: merge.problems, files: merge.files };
}
/** Everything that the source sets, in order. Gives the reason where something of it is not here. */
function mergeSet(merge, source, place) {
    const holder = source.document;
    const helm = (0,model_value/* mappingAt */.oh)(source.value, 'helm');
    let incomplete;
    const ignoresMissing = helm?.['ignoreMissingValueFiles'] === true;
    for (const [index, entry] of (0,model_value/* listAt */.gT)(helm, 'valueFiles').entries()) {
        const locate = () => holder.locate(['helm', 'valueFiles', index]);
        incomplete ??= mergeValueFile(merge, place, entry, locate, ignoresMissing);
    }
    if (helm !== undefined) {
        mergeInline(merge, place, helm, source);
        for (const parameter of (0,model_value/* listAt */.gT)(helm, 'parameters'))
            mergeParameter(merge, parameter, holder, place.substitute);
        if ((0,model_value/* listAt */.gT)(helm, 'fileParameters').length > 0)
            incomplete ??= 'it takes parameters from files';
    }
    return incomplete;
}
function mergeValueFile(merge, { checkout, directory, references, substitute }, entry, locate, ignoresMissing) {
    const file = substitute((0,model_value/* scalarText */.ws)(entry) ?? '');
    const whoAsks = ignoresMissing ? undefined : locate;
    const [reference = ''] = file.startsWith('$') ? file.split('/') : [];
    if (references.has(reference)) {
        const referenced = references.get(reference);
        if (referenced === undefined)
            return `its value file ${file} is in another repository`;
        const path = (0,util_paths/* resolvePath */.o1)(referenced.root, file.slice(reference.length + 1));
        if (path !== undefined)
            mergeFile(merge, referenced, path, whoAsks);
        return undefined;
    }
    if (checkout === undefined || /^[a-z][a-z+.-]*:\/\//i.test(file))
        return `its value file ${file} is elsewhere`;
    const path = (0,util_paths/* resolvePath */.o1)(file.startsWith('/') ? checkout.root : directory, file);
    if (path === undefined) {
        const message = `the value file ${file} leaves the repository`;
        merge.problems.push({ code: 'outside', message, location: locate() });
    }
    else
        mergeFile(merge, checkout, path, whoAsks);
    return undefined;
}
function mergeInline(merge, { repository }, helm, source) {
    const holder = source.document;
    const object = (0,model_value/* mappingAt */.oh)(helm, 'valuesObject');
    if (object !== undefined && Object.keys(object).length > 0) {
        mergeDocument(merge, object, holder);
        return;
    }
    const text = (0,model_value/* stringAt */.bX)(helm, 'values') ?? '';
    if (text.trim() === '')
        return;
    const path = ['helm', 'values'];
    // A text that stands in a file as it is has exact places.
    const host = source.hosts.find(({ document, at }) => (0,model_value/* valueAt */.fK)(document.value, [...at, ...path]) === text);
    const [parsed] = host === undefined
        ? repository.parseEmbedded(text, holder, path).documents
        : repository.parseEmbedded(text, host.document, [...host.at, ...path]).documents;
    if (parsed === undefined || !(0,model_value/* isMapping */.pi)(parsed.value)) {
        const message = 'the values are no mapping';
        merge.problems.push({ code: 'invalid', message, location: holder.locate(['helm', 'values']) });
    }
    else
        mergeDocument(merge, parsed.value, parsed);
}

;// CONCATENATED MODULE: ./build/src/render/argocd/kustomize-charts.js





/*
 * The charts that kustomizations ask for (kustomize, `helmCharts` and `helmGlobals`).
 */
/** What is said about a chart: where it is from. */
function sourceOf(chart) {
    return {
        kind: 'chart',
        repository: (0,model_value/* stringAt */.bX)(chart, 'repo') ?? (0,model_value/* stringAt */.bX)(chart, 'chartRepo') ?? '',
        chart: (0,model_value/* stringAt */.bX)(chart, 'name') ?? (0,model_value/* stringAt */.bX)(chart, 'chartName') ?? '',
        version: (0,model_value/* scalarText */.ws)(chart['version'] ?? chart['chartVersion']) ?? '',
    };
}
/** The values that a chart is given; `directory` is that of the kustomization. */
function chartValues(files, document, chart, directory) {
    const merge = emptyMerge();
    mergeAll(merge, files, document, chart, directory);
    return mergedValues(merge, document);
}
/** The value files, and over them what is written in place, unless `valuesMerge` says otherwise. */
function mergeAll(merge, files, document, chart, directory) {
    const names = [chart['valuesFile'] ?? chart['values'], ...(0,model_value/* listAt */.gT)(chart, 'additionalValuesFiles')];
    const inline = (0,model_value/* mappingAt */.oh)(chart, 'valuesInline') ?? (0,model_value/* mappingAt */.oh)(chart, 'values');
    const mode = (0,model_value/* stringAt */.bX)(chart, 'valuesMerge') ?? 'override';
    if (mode === 'merge' && inline !== undefined)
        mergeDocument(merge, inline, document);
    if (mode !== 'replace' || inline === undefined) {
        for (const name of names) {
            const path = typeof name === 'string' ? (0,util_paths/* resolvePath */.o1)(directory, name) : undefined;
            if (path !== undefined)
                mergeFile(merge, files, path, undefined);
        }
    }
    if (mode !== 'merge' && inline !== undefined)
        mergeDocument(merge, inline, document);
}
const rendered = new WeakMap();
/** What an entry of `helmCharts` gives; `undefined` for a chart that is not in the repository or not reproduced. */
function chartResources(repository, document, chart) {
    let known = rendered.get(chart);
    if (known === undefined) {
        known = { resources: renderLocal(repository, document, chart) };
        rendered.set(chart, known);
    }
    return known.resources;
}
function renderLocal(repository, document, chart) {
    const root = (0,util_paths/* parentOf */.gN)(document.path);
    const home = (0,util_paths/* resolvePath */.o1)(root, (0,model_value/* stringAt */.bX)(document.value, 'helmGlobals', 'chartHome') ?? 'charts');
    const { chart: name, repository: url } = sourceOf(chart);
    const directory = home === undefined ? undefined : (0,util_paths/* resolvePath */.o1)(home, name);
    if (directory === undefined ||
        name === '' ||
        url !== '' ||
        repository.tree.kind((0,util_paths/* joinPath */.uJ)(directory, 'Chart.yaml')) !== 'file') {
        return undefined;
    }
    const files = { repository, here: false };
    const given = emptyMerge(true);
    mergeAll(given, files, document, chart, root);
    const whole = emptyMerge();
    mergeFile(whole, files, (0,util_paths/* joinPath */.uJ)(directory, 'values.yaml'), undefined);
    mergeAll(whole, files, document, chart, root);
    const [values] = mergedValues(whole, document);
    const result = renderChart({
        repository,
        directory,
        release: { name: (0,model_value/* stringAt */.bX)(chart, 'releaseName') || name, namespace: (0,model_value/* stringAt */.bX)(chart, 'namespace') || 'default' },
        values: (0,model_value/* isMapping */.pi)(given.value) ? given.value : {},
        includeCrds: chart['includeCRDs'] === true,
        locateValue: (path) => locateIn(values, path),
    });
    return 'refused' in result ? undefined : result.resources;
}
/** Where a value was written, and what it is as text. */
function locateIn(values, path) {
    const text = (0,model_value/* scalarText */.ws)((0,model_value/* valueAt */.fK)(values?.value, path));
    if (values === undefined || text === undefined)
        return undefined;
    const { path: file, line, column } = (0,provenance/* originOf */.yv)(values.holder, path);
    return { location: { path: file, line, column }, text };
}

;// CONCATENATED MODULE: ./build/src/render/argocd/source-result.js

/** Nothing yet. */
const NOTHING = {
    sources: [],
    resources: [],
    problems: [],
    reads: [],
    files: [],
    values: [],
    assumptions: [],
};
/** A source that Argo CD would refuse as well, at a field of the Application. */
function refused(shared, at, message) {
    return { ...NOTHING, problems: [problemAt('invalid', message, shared.definition.resource, at)] };
}
/** Replaces the variables of Argo CD's build environment that are known without a cluster. */
function substituteWith(variables) {
    return (text) => text.replace(/\$\$|\$(?:\{(\w+)\}|(\w+))/g, (whole, braced, bare) => whole === '$$' ? '$' : (variables.get(braced ?? bare ?? '') ?? whole));
}

;// CONCATENATED MODULE: ./build/src/render/argocd/helm-source.js







/** A chart of the repository: rendered, or why it is not, with the values that it is given. */
function renderHelm(source, shared, checkout, directory, at) {
    const { resource } = shared.definition;
    const helm = (0,model_value/* mappingAt */.oh)(source.value, 'helm');
    const values = helmValuesOf(source, {
        repository: shared.context.repository,
        checkout,
        directory,
        references: shared.references,
        substitute: substituteWith(shared.variables),
    });
    const version = (0,model_value/* scalarText */.ws)(helm?.['kubeVersion']);
    const result = values.incomplete !== undefined
        ? { refused: values.incomplete }
        : renderChart({
            repository: checkout.repository,
            directory,
            release: {
                name: (0,model_value/* scalarText */.ws)(helm?.['releaseName']) || resource.name,
                namespace: (0,model_value/* scalarText */.ws)(helm?.['namespace']) || shared.namespace,
            },
            values: values.given,
            includeCrds: helm?.['skipCrds'] !== true,
            cluster: {
                ...(version === undefined ? {} : { kubernetes: version.replace(/^v?/, 'v') }),
                ...apiVersionsOf((0,model_value/* listAt */.gT)(helm, 'apiVersions')),
            },
            locateValue: (path) => locateIn(values.values[0], path),
        });
    if ('refused' in result) {
        const problem = problemAt('chart', `the chart in ${directory || '.'} is not rendered: ${result.refused}`, resource, at);
        return { ...NOTHING, problems: [problem, ...values.problems], values: values.values, files: values.files };
    }
    const files = [...values.files, ...result.files];
    return { ...NOTHING, resources: result.resources, problems: values.problems, files, assumptions: [CHART_ASSUMPTION] };
}
const CHART_ASSUMPTION = `charts are rendered for Kubernetes ${DEFAULT_CLUSTER.kubernetes} without APIs of others, where an Application does not say which`;
function apiVersionsOf(named) {
    if (named.length === 0)
        return {};
    return { apiVersions: new Set([...DEFAULT_CLUSTER.apiVersions, ...named.flatMap((name) => (0,model_value/* scalarText */.ws)(name) ?? [])]) };
}

;// CONCATENATED MODULE: ./build/src/render/argocd/build-options.js

/** The places where people write the options: the ConfigMap, the operator's resource, the chart's values. */
const PLACES = [
    { kind: 'ConfigMap', path: ['data', 'kustomize.buildOptions'] },
    { kind: 'ArgoCD', path: ['spec', 'kustomizeBuildOptions'] },
    { kind: '', path: ['configs', 'cm', 'kustomize.buildOptions'] },
    { kind: '', path: ['argo-cd', 'configs', 'cm', 'kustomize.buildOptions'] },
];
const bySurvey = new WeakMap();
/**
 * The build options of the repository's Argo CD (`kustomize.buildOptions` in `argocd-cm`). Without them files outside of
 * the built directory are refused, as kustomize itself does.
 */
function buildOptionsOf(survey) {
    let options = bySurvey.get(survey);
    if (options === undefined) {
        options = findOptions(survey);
        bySurvey.set(survey, options);
    }
    return options;
}
function findOptions(survey) {
    for (const file of survey.files) {
        if (file.class === 'template' || file.class === 'broken')
            continue;
        for (const document of file.parsed.documents) {
            const path = optionsPath(document.value);
            if (path !== undefined)
                return { loadRestrictor: 'none', location: document.locate(path) };
        }
    }
    return { loadRestrictor: 'rootOnly', location: undefined };
}
function optionsPath(value) {
    if (!(0,model_value/* isMapping */.pi)(value))
        return undefined;
    const kind = (0,model_value/* stringAt */.bX)(value, 'kind') ?? '';
    for (const place of PLACES) {
        if (place.kind !== kind)
            continue;
        const text = (0,model_value/* valueAt */.fK)(value, place.path);
        if (typeof text === 'string' && /LoadRestrictionsNone/.test(text))
            return place.path;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/render/argocd/kustomize-options.js




/** Thrown inside and turned into `refused`. */
class Refused extends Error {
    field;
    constructor(field, message) {
        super(message);
        this.field = field;
    }
}
/**
 * A directory's kustomization as Argo CD edits it before it builds: what `kustomize edit set` and `edit add` do with the
 * options of `spec.source.kustomize` (Argo CD, "Kustomize"; `Build` in its util/kustomize). Both documents stay as they
 * are; the result knows where each part was written.
 *
 * @param base the directory's own kustomization file
 * @param options `spec.source.kustomize`, and `holder` the document that it stands in
 * @param componentExists whether a component is there, for `ignoreMissingComponents`
 */
function completeKustomization(base, options, holder, substitute, componentExists) {
    const owner = {};
    const value = (0,provenance/* edit */.hc)(owner, (0,model_value/* isMapping */.pi)(base.value) ? base.value : (0,provenance/* create */.vt)(owner, {}));
    const work = {
        owner,
        value,
        options,
        substitute,
        step: (container, key, field) => stepFrom(field, holder, container, key),
    };
    try {
        setText(work, 'namePrefix');
        setText(work, 'nameSuffix');
        setImages(work);
        setReplicas(work);
        addLabels(work);
        addAnnotations(work);
        setText(work, 'namespace');
        appendList(work, 'patches', (0,model_value/* listAt */.gT)(options, 'patches'));
        addComponents(work, componentExists);
    }
    catch (error) {
        if (error instanceof Refused)
            return { refused: error.message, field: error.field };
        throw error;
    }
    const traceable = { value, document: base, contributors: [holder] };
    return {
        document: {
            path: base.path,
            index: base.index,
            value: asDocument(traceable).value,
            locate: (path, aim) => {
                if (aim === 'key')
                    return base.locate(path, aim);
                const { path: file, line, column } = (0,provenance/* originOf */.yv)(traceable, path);
                return { path: file, line, column };
            },
        },
    };
}
/** Whether the options ask for anything that the kustomization file does not say itself. */
function hasKustomizeOptions(options) {
    if (options === undefined)
        return false;
    return [
        'namePrefix',
        'nameSuffix',
        'images',
        'replicas',
        'commonLabels',
        'commonAnnotations',
        'namespace',
        'patches',
        'components',
    ].some((key) => Object.hasOwn(options, key) && options[key] !== null && options[key] !== '');
}
function setText({ value, options, step }, field) {
    const text = (0,model_value/* stringAt */.bX)(options, field) ?? '';
    if (text !== '')
        (0,provenance/* put */.yJ)(value, field, text, step(options, field, field));
}
/** `kustomize edit set image`: an image of the same name is replaced, and the list is sorted by name. */
function setImages({ owner, value, options, substitute, step }) {
    const wanted = (0,model_value/* listAt */.gT)(options, 'images');
    if (wanted.length === 0)
        return;
    const images = new Map();
    for (const [index, entry] of wanted.entries()) {
        const text = (0,model_value/* scalarText */.ws)(entry);
        const parsed = text === undefined ? undefined : parseImage(substitute(text));
        if (parsed === undefined)
            throw new Refused('images', `'${text ?? ''}' is no image: [name=]newName[:tag][@digest]`);
        const image = (0,provenance/* create */.vt)(owner, {});
        const from = step(wanted, index, 'images');
        for (const [key, part] of Object.entries(parsed))
            (0,provenance/* put */.yJ)(image, key, part, from);
        images.set(parsed['name'], image);
    }
    for (const existing of (0,model_value/* listAt */.gT)(value, 'images')) {
        const name = (0,model_value/* stringAt */.bX)(existing, 'name');
        if (name === undefined || !(0,model_value/* isMapping */.pi)(existing))
            continue;
        const replacement = images.get(name);
        if (replacement === undefined)
            images.set(name, existing);
        else
            keepStarred(replacement, existing);
    }
    for (const image of images.values())
        if (Object.values(image).includes('*'))
            keepStarred(image, {});
    const sorted = [...images.keys()].sort(util_text/* compareText */.n).map((name) => images.get(name));
    (0,provenance/* put */.yJ)(value, 'images', (0,provenance/* create */.vt)(owner, sorted));
}
/** `*` in the place of a name, tag or digest keeps what the kustomization has. */
function keepStarred(image, existing) {
    for (const key of ['newName', 'newTag', 'digest']) {
        if (image[key] !== '*')
            continue;
        delete image[key];
        const kept = existing[key];
        if (kept !== undefined)
            (0,provenance/* put */.yJ)(image, key, kept);
    }
}
/** Longer than any name of an image. */
const MAX_IMAGE = 1000;
/** The parts of an image argument of `kustomize edit set image`. */
function parseImage(argument) {
    if (argument.length > MAX_IMAGE)
        return undefined;
    const equals = argument.indexOf('=');
    const named = equals >= 0 ? argument.slice(0, equals) : undefined;
    const rest = equals >= 0 ? argument.slice(equals + 1) : argument;
    const match = /^(.*?)(?::([a-zA-Z0-9._*][a-zA-Z0-9._*-]*))?(?:@(.+))?$/s.exec(rest);
    const image = match?.[1] ?? '';
    if (image === '' || named === '')
        return undefined;
    const parts = { name: named ?? image };
    if (named !== undefined)
        parts['newName'] = image;
    if (match?.[2] !== undefined)
        parts['newTag'] = match[2];
    if (match?.[3] !== undefined)
        parts['digest'] = match[3];
    if (named === undefined && match?.[2] === undefined && match?.[3] === undefined)
        return undefined;
    return parts;
}
function setReplicas({ owner, value, options, step }) {
    const wanted = (0,model_value/* listAt */.gT)(options, 'replicas');
    if (wanted.length === 0)
        return;
    const replicas = new Map();
    for (const existing of (0,model_value/* listAt */.gT)(value, 'replicas'))
        replicas.set((0,model_value/* stringAt */.bX)(existing, 'name') ?? '', existing);
    for (const [index, entry] of wanted.entries()) {
        const name = (0,model_value/* stringAt */.bX)(entry, 'name') ?? '';
        const count = Number((0,model_value/* scalarText */.ws)((0,model_value/* isMapping */.pi)(entry) ? entry['count'] : undefined));
        if (!Number.isInteger(count))
            throw new Refused('replicas', `the count of '${name}' is no number`);
        const replica = (0,provenance/* create */.vt)(owner, {});
        const from = step(wanted, index, 'replicas');
        (0,provenance/* put */.yJ)(replica, 'name', name, from);
        (0,provenance/* put */.yJ)(replica, 'count', count, from);
        replicas.set(name, replica);
    }
    (0,provenance/* put */.yJ)(value, 'replicas', (0,provenance/* create */.vt)(owner, [...replicas.values()]));
}
function addLabels(work) {
    const labels = (0,model_value/* mappingAt */.oh)(work.options, 'commonLabels');
    if (labels === undefined || Object.keys(labels).length === 0)
        return;
    if (work.options['labelWithoutSelector'] !== true) {
        addPairs(work, 'commonLabels', labels, work.options['forceCommonLabels'] === true, work.substitute);
        return;
    }
    const pairs = (0,provenance/* create */.vt)(work.owner, {});
    for (const key of Object.keys(labels)) {
        const text = work.substitute((0,model_value/* scalarText */.ws)(labels[key]) ?? '');
        (0,provenance/* put */.yJ)(pairs, key, text, work.step(labels, key, 'commonLabels'));
    }
    const entry = (0,provenance/* create */.vt)(work.owner, { pairs });
    if (work.options['labelIncludeTemplates'] === true)
        (0,provenance/* put */.yJ)(entry, 'includeTemplates', true);
    appendList(work, 'labels', [entry]);
}
function addAnnotations(work) {
    const annotations = (0,model_value/* mappingAt */.oh)(work.options, 'commonAnnotations');
    if (annotations === undefined || Object.keys(annotations).length === 0)
        return;
    const substitute = work.options['commonAnnotationsEnvsubst'] === true ? work.substitute : (text) => text;
    addPairs(work, 'commonAnnotations', annotations, work.options['forceCommonAnnotations'] === true, substitute);
}
function addPairs(work, field, pairs, force, substitute) {
    const existing = (0,model_value/* mappingAt */.oh)(work.value, field);
    const merged = existing === undefined ? (0,provenance/* create */.vt)(work.owner, {}) : (0,provenance/* edit */.hc)(work.owner, existing);
    for (const key of Object.keys(pairs)) {
        if (Object.hasOwn(merged, key) && !force) {
            throw new Refused(field, `'${key}' is already in the kustomization file, and it is not forced`);
        }
        (0,provenance/* put */.yJ)(merged, key, substitute((0,model_value/* scalarText */.ws)(pairs[key]) ?? ''), work.step(pairs, key, field));
    }
    (0,provenance/* put */.yJ)(work.value, field, merged);
}
function addComponents(work, exists) {
    const present = (0,model_value/* listAt */.gT)(work.value, 'components');
    const ignoresMissing = work.options['ignoreMissingComponents'] === true;
    const wanted = (0,model_value/* listAt */.gT)(work.options, 'components').filter((component) => !present.includes(component) && (!ignoresMissing || (typeof component === 'string' && exists(component))));
    appendList(work, 'components', wanted);
}
/** Appends entries to a list of the kustomization; each knows the place it has in the list of the options. */
function appendList({ owner, value, options, step }, field, entries) {
    if (entries.length === 0)
        return;
    const before = value[field];
    if (before !== undefined && before !== null && !(0,model_value/* isSequence */.wZ)(before)) {
        throw new Refused(field, `'${field}' of the kustomization file is no list`);
    }
    const list = (0,model_value/* isSequence */.wZ)(before) ? (0,provenance/* edit */.hc)(owner, before) : (0,provenance/* create */.vt)(owner, []);
    const source = options[field];
    for (const entry of entries) {
        const index = (0,model_value/* isSequence */.wZ)(source) ? source.indexOf(entry) : -1;
        (0,provenance/* put */.yJ)(list, list.length, entry, index < 0 ? undefined : step(source, index, field));
    }
    (0,provenance/* put */.yJ)(value, field, list);
}

;// CONCATENATED MODULE: ./build/src/render/argocd/partial-build.js






const partial_build_CHART_FIELDS = ['helmCharts', 'helmChartInflationGenerator'];
const partial_build_BASES = ['resources', 'bases', 'components'];
const partial_build_LISTS = [...partial_build_BASES, 'generators'];
/** What kustomize takes for an address rather than a path, where no such path exists. */
const REMOTE = /^(?:[a-z][a-z0-9+.-]*:\/\/|git::|[\w.-]+@[\w.-]+:|(?:[\w-]+\.)+[a-z]{2,}[:/])|[?&](?:ref|version)=/i;
/**
 * Builds a directory whose kustomizations ask for Helm charts or remote bases as if they did not, so that everything
 * else in it is known. What is left out comes as problems, the charts with the values that they are given (kustomize,
 * `helmCharts`; Argo CD builds them where `--enable-helm` is among its build options). `undefined` where that fails too.
 */
function buildWhatIsHere(checkout, request) {
    const { repository } = checkout;
    const { kustomizer, view } = reducedView(repository);
    const { kustomization } = request;
    const root = kustomization === undefined ? {} : { kustomization: reduced(kustomization, view) };
    let build;
    try {
        build = kustomizer.build({ ...request, ...root });
    }
    catch (error) {
        if (error instanceof kustomize/* BuildError */.zS)
            return undefined;
        throw error;
    }
    const files = [...build.files].filter((file) => !view.made.has(file));
    const documents = files
        .sort()
        .filter(isKustomization)
        .map((file) => documentOf(repository, file, request));
    const left = documents.flatMap((document) => (document === undefined ? [] : leftOut(checkout, document)));
    return {
        build: { ...build, files: new Set(files) },
        problems: left.map(({ problem }) => problem),
        sources: left.flatMap(({ sources }) => sources),
        values: left.flatMap(({ values }) => values),
    };
}
/** The kustomization of a file as the build was asked to take it. */
function documentOf(repository, file, { kustomization }) {
    return kustomization?.path === file ? kustomization : repository.parse(file, 'json').documents[0];
}
const views = new WeakMap();
function reducedView(repository) {
    let known = views.get(repository);
    if (known === undefined) {
        const view = { repository, made: new Map() };
        known = { view, kustomizer: (0,kustomize/* createKustomizer */.ki)(withoutTheRest(view)) };
        views.set(repository, known);
    }
    return known;
}
/** A repository whose kustomizations ask for nothing that is not in it. */
function withoutTheRest(view) {
    const { repository, made } = view;
    const { tree } = repository;
    const parsed = new WeakMap();
    return {
        ...repository,
        tree: {
            ...tree,
            kind: (path) => (made.has(path) ? 'file' : tree.kind(path)),
            realPath: (path) => (made.has(path) ? path : tree.realPath(path)),
        },
        parse(path, dialect) {
            const file = made.get(path) ?? repository.parse(path, dialect);
            if (dialect !== 'json' || !isKustomization(path))
                return file;
            let answer = parsed.get(file);
            if (answer === undefined) {
                answer = { ...file, documents: file.documents.map((document) => reduced(document, view)) };
                parsed.set(file, answer);
            }
            return answer;
        },
    };
}
function isKustomization(path) {
    return directory_KUSTOMIZATION_NAMES.includes((0,util_paths/* nameOf */.Vb)(path));
}
/** The charts that an entry of `generators` asks for: a file of `HelmChartInflationGenerator`s and nothing else. */
function inflatorsIn(entry, document, repository) {
    const path = typeof entry === 'string' ? (0,util_paths/* resolvePath */.o1)((0,util_paths/* parentOf */.gN)(document.path), entry) : undefined;
    if (path === undefined || repository.tree.kind(path) !== 'file')
        return [];
    const { documents } = repository.parse(path);
    const inflators = documents.filter(({ value }) => (0,model_value/* stringAt */.bX)(value, 'kind') === 'HelmChartInflationGenerator');
    return inflators.length === documents.length ? inflators : [];
}
/** Whether an entry of a list of a kustomization asks for something that is not here. */
function isElsewhere(field, entry, document, repository) {
    if (field === 'generators')
        return inflatorsIn(entry, document, repository).length > 0;
    return isRemote(entry, document, repository);
}
function isRemote(entry, document, { tree }) {
    if (typeof entry !== 'string' || !REMOTE.test(entry))
        return false;
    const path = (0,util_paths/* resolvePath */.o1)((0,util_paths/* parentOf */.gN)(document.path), entry);
    return path === undefined || tree.kind(path) === undefined;
}
/**
 * A kustomization without what is not here, and with what its charts give where those are here. It still locates in the
 * file as it is.
 */
function reduced(document, view) {
    const { value, path, index, locate } = document;
    if (!(0,model_value/* isMapping */.pi)(value))
        return document;
    const kept = new Map();
    for (const field of partial_build_LISTS) {
        const list = (0,model_value/* listAt */.gT)(value, field);
        const indexes = [...list.keys()].filter((at) => !isElsewhere(field, list[at], document, view.repository));
        if (indexes.length < list.length)
            kept.set(field, indexes);
    }
    if (kept.size === 0 && !partial_build_CHART_FIELDS.some((field) => Object.hasOwn(value, field)))
        return document;
    const mapping = {};
    for (const key of Object.keys(value)) {
        if (partial_build_CHART_FIELDS.includes(key))
            continue;
        const list = (0,model_value/* listAt */.gT)(value, key);
        (0,provenance/* setOwn */.P5)(mapping, key, kept.get(key)?.map((at) => list[at]) ?? value[key]);
    }
    const own = (0,model_value/* listAt */.gT)(mapping, 'resources').length;
    const made = makeCharts(document, view);
    if (made.length > 0)
        (0,provenance/* setOwn */.P5)(mapping, 'resources', [...(0,model_value/* listAt */.gT)(mapping, 'resources'), ...made.map(({ name }) => name)]);
    return {
        path,
        index,
        value: mapping,
        locate: ([field, at, ...rest], aim) => {
            if (field === undefined)
                return locate([], aim);
            if (at === undefined)
                return locate([field], aim);
            const chart = field === 'resources' && typeof at === 'number' ? made[at - own] : undefined;
            if (chart !== undefined)
                return locate(['helmCharts', chart.index], aim);
            const original = typeof at === 'number' ? kept.get(String(field))?.[at] : undefined;
            return locate([field, original ?? at, ...rest], aim);
        },
    };
}
/** Makes a file of what each chart gives that is in the repository; for the place of each, its index among the charts. */
function makeCharts(document, { repository, made }) {
    return (0,model_value/* listAt */.gT)(document.value, 'helmCharts').flatMap((chart, index) => {
        const resources = (0,model_value/* isMapping */.pi)(chart) ? chartResources(repository, document, chart) : undefined;
        if (resources === undefined || resources.length === 0)
            return [];
        const name = `.rendered-chart-${index}.yaml`;
        const path = (0,util_paths/* joinPath */.uJ)((0,util_paths/* parentOf */.gN)(document.path), name);
        const documents = resources.map(({ document: source, value }) => ({ ...source, value }));
        made.set(path, { path, documents, problems: [] });
        return [{ name, index }];
    });
}
function leftOut(checkout, document) {
    return [
        ...remotesOf(checkout.repository, document),
        ...chartsOf(checkout, document),
        ...inflatedBy(checkout, document),
    ];
}
function remotesOf(repository, document) {
    return partial_build_BASES.flatMap((field) => (0,model_value/* listAt */.gT)(document.value, field).flatMap((entry, index) => {
        if (!isRemote(entry, document, repository))
            return [];
        const message = `the remote base ${entry} is not fetched`;
        const source = { kind: 'git', url: entry, revision: '', path: '' };
        const problem = { code: 'remote', message, location: document.locate([field, index]) };
        return [{ problem, sources: [source], values: [] }];
    }));
}
function chartsOf(checkout, document) {
    const { repository } = checkout;
    return partial_build_CHART_FIELDS.flatMap((field) => {
        const charts = (0,model_value/* listAt */.gT)(document.value, field)
            .filter(model_value/* isMapping */.pi)
            .filter((chart) => chartResources(repository, document, chart) === undefined);
        if (charts.length === 0)
            return [];
        const names = charts.map((chart) => sourceOf(chart).chart).join(', ');
        const message = `the charts that the kustomization asks for are not rendered: ${names}`;
        const values = charts.flatMap((chart) => chartValues(checkout, document, chart, (0,util_paths/* parentOf */.gN)(document.path)));
        return [
            {
                problem: { code: 'chart', message, location: document.locate([field]) },
                sources: charts.map(sourceOf),
                values,
            },
        ];
    });
}
function inflatedBy(checkout, document) {
    return (0,model_value/* listAt */.gT)(document.value, 'generators').flatMap((entry) => inflatorsIn(entry, document, checkout.repository).flatMap((inflator) => {
        if (!(0,model_value/* isMapping */.pi)(inflator.value))
            return [];
        const source = sourceOf(inflator.value);
        const message = `the chart that the kustomization asks for is not rendered: ${source.chart}`;
        const values = chartValues(checkout, inflator, inflator.value, (0,util_paths/* parentOf */.gN)(document.path));
        return [{ problem: { code: 'chart', message, location: inflator.locate([]) }, sources: [source], values }];
    }));
}

;// CONCATENATED MODULE: ./build/src/render/argocd/kustomize-source.js









/** A kustomization of the repository with the options of the source, as Argo CD builds it. */
function renderKustomize(source, shared, checkout, directory, at) {
    const options = (0,model_value/* mappingAt */.oh)(source.value, 'kustomize');
    const file = kustomizationOf(checkout, directory);
    if (file === undefined) {
        const message = `${directory || '.'} has no kustomization file`;
        return { ...NOTHING, problems: [problemAt('missing', message, shared.definition.resource, at)] };
    }
    const restriction = buildOptionsOf(shared.context.survey);
    let request = { root: directory, loadRestrictor: restriction.loadRestrictor };
    if (hasKustomizeOptions(options)) {
        const base = kustomize_source_baseOf(checkout, file);
        if (base === undefined)
            return refused(shared, at, `${file} cannot be read`);
        const completed = complete(base, options, source, shared, checkout, directory);
        if ('refused' in completed) {
            const location = source.document.locate(['kustomize', completed.field]);
            return { ...NOTHING, problems: [{ code: 'invalid', message: completed.refused, location }] };
        }
        request = { ...request, kustomization: completed.document };
    }
    return buildKustomization(checkout, request, file);
}
const builds = new WeakMap();
/** Many Applications read one directory as it is, for many clusters: it is built once. */
function buildKustomization(checkout, request, file) {
    if (request.kustomization !== undefined)
        return buildAnew(checkout, request, file);
    let known = builds.get(checkout.kustomizer);
    if (known === undefined) {
        known = new Map();
        builds.set(checkout.kustomizer, known);
    }
    const key = `${request.loadRestrictor} ${request.root}`;
    let result = known.get(key);
    if (result === undefined) {
        result = buildAnew(checkout, request, file);
        known.set(key, result);
    }
    return result;
}
function buildAnew(checkout, request, file) {
    try {
        const build = checkout.kustomizer.build(request);
        return { ...NOTHING, resources: build.resources, reads: build.reads, files: [...build.files] };
    }
    catch (error) {
        if (!(error instanceof kustomize/* BuildError */.zS))
            throw error;
        const code = error.problems[0]?.code;
        const rest = code === 'chart' || code === 'remote' ? buildWhatIsHere(checkout, request) : undefined;
        if (rest === undefined)
            return { ...NOTHING, problems: error.problems, files: [file] };
        const { build, problems, sources, values } = rest;
        const { resources, reads } = build;
        return { ...NOTHING, sources, resources, problems, reads, values, files: [...build.files] };
    }
}
function kustomize_source_baseOf(checkout, file) {
    return checkout.repository.parse(file, 'json').documents.find((document) => (0,model_value/* isMapping */.pi)(document.value));
}
function complete(base, options, source, shared, checkout, directory) {
    const exists = (component) => {
        const path = (0,util_paths/* resolvePath */.o1)(directory, component);
        return path !== undefined && checkout.repository.tree.kind(path) !== undefined;
    };
    return completeKustomization(base, options, source.document, substituteWith(shared.variables), exists);
}

;// CONCATENATED MODULE: ./build/src/render/argocd/source.js

/**
 * The sources of an Application: `spec.sources` where it holds any, else the dry source of `spec.sourceHydrator`, else
 * `spec.source` (`ApplicationSpec.GetSources` of Argo CD).
 */
function source_sourcesOf(application) {
    const several = (0,model_value/* listAt */.gT)(application.value, 'spec', 'sources');
    if (several.length > 0)
        return several.map((value, index) => sourceAt(value, ['spec', 'sources', index]));
    const dry = (0,model_value/* mappingAt */.oh)(application.value, 'spec', 'sourceHydrator', 'drySource');
    if (dry !== undefined)
        return [sourceAt(dry, ['spec', 'sourceHydrator', 'drySource'])];
    const single = (0,model_value/* mappingAt */.oh)(application.value, 'spec', 'source');
    return single === undefined ? [] : [sourceAt(single, ['spec', 'source'])];
}
function sourceAt(value, at) {
    const text = (key) => ((0,model_value/* isMapping */.pi)(value) && Object.hasOwn(value, key) ? ((0,model_value/* scalarText */.ws)(value[key]) ?? '') : '');
    return {
        at,
        value,
        repoURL: (0,model_value/* stringAt */.bX)(value, 'repoURL') ?? '',
        path: (0,model_value/* stringAt */.bX)(value, 'path') ?? '',
        revision: text('targetRevision'),
        chart: text('chart'),
        ref: text('ref'),
    };
}
/** The fields that name the tool of a source; two of them are an error in Argo CD. */
const TOOLS = { kustomize: 'kustomize', helm: 'helm', directory: 'directory', plugin: 'plugin' };
/** The tools that a source names (`ApplicationSource.ExplicitType`). */
function explicitTools(value) {
    if (!(0,model_value/* isMapping */.pi)(value))
        return [];
    return Object.values(TOOLS).filter((tool) => Object.hasOwn(value, tool) && value[tool] != null);
}

;// CONCATENATED MODULE: ./build/src/render/argocd/render-source.js










/** Renders one source: what `GenerateManifests` of Argo CD's repo server makes of it, as far as it can be had here. */
function renderSource(source, shared) {
    if (source.chart !== '')
        return chartFromElsewhere(source, shared);
    if (source.path === '') {
        const message = 'the source has neither a path nor a chart';
        return opaque(source, shared, { kind: 'unknown', reason: message }, 'invalid', message, 'repoURL');
    }
    if (/^oci:\/\//i.test(source.repoURL)) {
        const found = { kind: 'oci', url: source.repoURL, revision: source.revision };
        return opaque(source, shared, found, 'artifact', `the OCI artifact ${source.repoURL} is not fetched`, 'repoURL');
    }
    const { checkouts } = shared.context;
    const checkout = source.repoURL === '' ? undefined : checkouts.git(source.repoURL, source.revision, [render_source_cleanPath(source.path)]);
    if (checkout === undefined) {
        const found = { kind: 'git', url: source.repoURL, revision: source.revision, path: source.path };
        if (source.repoURL === '')
            return opaque(source, shared, found, 'invalid', 'the source has no repoURL', 'repoURL');
        return opaque(source, shared, found, 'remote', `${source.repoURL} is another repository`, 'repoURL');
    }
    return renderCheckout(source, shared, checkout);
}
function chartFromElsewhere(source, shared) {
    const found = {
        kind: 'chart',
        repository: source.repoURL,
        chart: source.chart,
        version: source.revision,
    };
    const message = `the chart ${source.chart} of ${source.repoURL} is not rendered`;
    return opaque(source, shared, found, 'chart', message, 'chart');
}
/** A source that is not rendered. Its Helm values are still read. */
function opaque(source, shared, found, code, message, field) {
    const { resource } = shared.definition;
    const values = (0,model_value/* isMapping */.pi)(source.value)
        ? helmValuesOf(declaredSource(source.value, resource, source.at, shared.file), {
            repository: shared.context.repository,
            checkout: undefined,
            directory: '',
            references: shared.references,
            substitute: substituteWith(shared.variables),
        })
        : undefined;
    return {
        sources: [found],
        resources: [],
        problems: [problemAt(code, message, resource, [...source.at, field]), ...(values?.problems ?? [])],
        reads: [],
        files: values?.files ?? [],
        values: values?.values ?? [],
        assumptions: [],
    };
}
function renderCheckout(source, shared, checkout) {
    const { resource } = shared.definition;
    const at = [...source.at, 'path'];
    const assumptions = checkout.assumption === undefined ? [] : [checkout.assumption];
    const directory = source.path.startsWith('/') ? undefined : (0,util_paths/* resolvePath */.o1)(checkout.root, render_source_cleanPath(source.path));
    const here = { kind: 'here', path: directory ?? source.path };
    const failed = (code, message) => ({
        sources: [here],
        resources: [],
        problems: [problemAt(code, message, resource, at)],
        reads: [],
        files: [],
        values: [],
        assumptions,
    });
    if (directory === undefined)
        return failed('outside', `the path ${source.path} leaves the repository`);
    const kind = checkout.repository.tree.kind(directory);
    if (kind === undefined)
        return failed('missing', `the path ${source.path} does not exist`);
    if (kind === 'file')
        return failed('invalid', `the path ${source.path} is no directory`);
    const value = (0,model_value/* isMapping */.pi)(source.value) ? source.value : {};
    const effective = applyOverrides(declaredSource(value, resource, source.at, shared.file), checkout, directory, resource.name);
    const rendered = renderTool(effective, shared, checkout, directory, at);
    const reads = [{ ...fieldReference('path', resource, at), from: resource.document.path, to: directory }];
    return {
        sources: [here, ...rendered.sources],
        resources: rendered.resources,
        problems: [...effective.problems, ...rendered.problems],
        reads: checkout.here ? [...reads, ...rendered.reads] : [],
        files: checkout.here ? [...effective.files, ...rendered.files] : [],
        values: rendered.values,
        assumptions: [...assumptions, ...rendered.assumptions],
    };
}
function render_source_cleanPath(path) {
    return (0,util_paths/* resolvePath */.o1)('', path) ?? path;
}
function renderTool(source, shared, checkout, directory, at) {
    const { resource } = shared.definition;
    const named = explicitTools(source.value);
    if (named.length > 1) {
        return refused(shared, at, `the source names several tools: ${named.join(', ')}`);
    }
    const tool = named[0] ?? detectTool(checkout, directory);
    switch (tool) {
        case 'kustomize':
            return renderKustomize(source, shared, checkout, directory, at);
        case 'directory': {
            const read = readDirectory(checkout, directory, (0,model_value/* mappingAt */.oh)(source.value, 'directory'), resource.name);
            return { ...NOTHING, resources: read.resources, problems: read.problems, files: read.files };
        }
        case 'plugin': {
            const name = (0,model_value/* stringAt */.bX)(source.value, 'plugin', 'name') ?? '';
            const message = `the plugin ${name === '' ? 'that fits the directory' : name} is not run`;
            return { ...NOTHING, problems: [problemAt('executable', message, resource, at)] };
        }
        case 'helm':
            return renderHelm(source, shared, checkout, directory, at);
    }
}

;// CONCATENATED MODULE: ./build/src/render/argocd/application.js








/** What Argo CD makes of an Application: a unit with everything its sources render. */
function expandApplication(written, context) {
    const resource = asOwnDocument(written.resource);
    const definition = { ...written, resource };
    const destination = destinationOf(definition, context);
    const sources = source_sourcesOf(resource);
    const shared = {
        definition,
        context,
        file: written.resource.document,
        namespace: destination.namespace,
        variables: variablesOf(definition, destination.namespace),
        references: referencesOf(sources, context),
    };
    const results = sources
        .filter((source) => source.ref === '' || source.path !== '' || source.chart !== '')
        .map((source) => renderSource(source, shared));
    const problems = [...destination.problems];
    if (sources.length === 0)
        problems.push(problemAt('invalid', 'the Application has no source', resource, ['spec']));
    for (const result of results)
        problems.push(...result.problems);
    return {
        unit: {
            cluster: destination.cluster,
            kind: 'Application',
            controller: 'argocd',
            namespace: namespaceOf(definition),
            name: resource.name,
            location: placeOf(resource),
            sources: results.flatMap((result) => result.sources),
            reads: results.flatMap((result) => result.reads),
            dependsOn: [],
            targetNamespace: destination.namespace,
            suspended: (0,model_value/* stringAt */.bX)(resource.value, 'metadata', 'annotations', 'argocd.argoproj.io/skip-reconcile') === 'true',
            prune: automatedOf(definition)?.['prune'] === true,
            status: statusOf(problems),
            problems,
            resources: results.flatMap((result) => result.resources),
            values: results.flatMap((result) => result.values),
            release: undefined,
            labels: (0,model_value/* mappingAt */.oh)(resource.value, 'metadata', 'labels') ?? {},
            argocd: factsOf(written, destination, sources),
        },
        files: results.flatMap((result) => result.files),
        assumptions: results.flatMap((result) => result.assumptions),
    };
}
function automatedOf({ resource }) {
    return (0,model_value/* mappingAt */.oh)(resource.value, 'spec', 'syncPolicy', 'automated');
}
/** What only Argo CD says: recorded, for policies. */
function factsOf({ resource, cluster }, destination, sources) {
    const spec = (0,model_value/* mappingAt */.oh)(resource.value, 'spec');
    const automated = (0,model_value/* mappingAt */.oh)(spec, 'syncPolicy', 'automated');
    const generator = generatorOf(resource);
    return {
        host: cluster,
        project: (0,model_value/* scalarText */.ws)(spec?.['project']) || 'default',
        destination: destination.known,
        repositories: sources.map(({ repoURL }) => repoURL),
        automated: automated !== undefined && automated['enabled'] !== false,
        selfHeal: automated?.['selfHeal'] === true,
        syncOptions: (0,model_value/* listAt */.gT)(spec, 'syncPolicy', 'syncOptions').flatMap((option) => (0,model_value/* scalarText */.ws)(option) ?? []),
        ignoredDifferences: (0,model_value/* listAt */.gT)(spec, 'ignoreDifferences').length,
        generatedBy: generator === undefined ? undefined : `${generator.namespace}/${generator.name}`,
        preserveResourcesOnDeletion: generator?.preserveResourcesOnDeletion === true,
    };
}
/** A unit with anything that failed has failed; with anything that cannot be had here it is opaque. */
function statusOf(problems) {
    if (problems.some((problem) => !model_unit/* OPAQUE_CODES */.XG.has(problem.code)))
        return 'failed';
    return problems.length > 0 ? 'opaque' : 'rendered';
}
function referencesOf(sources, context) {
    const references = new Map();
    for (const source of sources) {
        if (source.ref !== '')
            references.set(`$${source.ref}`, context.checkouts.git(source.repoURL, source.revision, []));
    }
    return references;
}
/** The build environment of Argo CD, without the revisions, which only a sync knows. */
function variablesOf({ resource }, namespace) {
    const source = source_sourcesOf(resource)[0];
    const variables = new Map([
        ['ARGOCD_APP_NAME', resource.name],
        ['ARGOCD_APP_NAMESPACE', namespace],
        ['ARGOCD_APP_PROJECT_NAME', (0,model_value/* scalarText */.ws)((0,model_value/* mappingAt */.oh)(resource.value, 'spec')?.['project']) ?? 'default'],
    ]);
    if (source !== undefined) {
        variables.set('ARGOCD_APP_SOURCE_PATH', source.path);
        variables.set('ARGOCD_APP_SOURCE_REPO_URL', source.repoURL);
        variables.set('ARGOCD_APP_SOURCE_TARGET_REVISION', source.revision);
    }
    return variables;
}

;// CONCATENATED MODULE: ./build/src/render/argocd/applicationset/problem.js

/** Why an ApplicationSet, or a part of it, cannot be expanded, and the field of it that says so. */
class ExpansionError extends Error {
    name = 'ExpansionError';
    code;
    path;
    constructor(code, message, path) {
        super(message);
        this.code = code;
        this.path = path;
    }
}
/** Runs work over a template at a path of the ApplicationSet; what the template does wrong is an `ExpansionError`. */
function atPath(path, work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof TemplateError)
            throw new ExpansionError(error.code, error.message, path);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/render/argocd/applicationset/generator-context.js



/**
 * Adds a generator's `values` to the parameters of an element: templates of their own over what the element has
 * already, never over one another. Raises `ExpansionError`.
 */
function addValues(values, definition, path, shared) {
    const extra = (0,model_value/* mappingAt */.oh)(definition, 'values');
    if (extra === undefined || Object.keys(extra).length === 0)
        return;
    const rendered = Object.keys(extra).map((key) => {
        const text = (0,model_value/* scalarText */.ws)(extra[key]) ?? '';
        return [key, atPath([...path, 'values', key], () => shared.render(text, values))];
    });
    if (shared.goTemplate)
        values.entries.set('values', new GoMap(rendered, 'string'));
    else
        for (const [key, text] of rendered)
            values.entries.set(`values.${key}`, text);
}

;// CONCATENATED MODULE: ./build/src/render/template/fasttemplate.js

/**
 * Renders the older form of ApplicationSet templates, `{{name}}`: a parameter is put in its place, and what no parameter
 * is called stays as it is written (valyala/fasttemplate as Argo CD uses it). Raises `TemplateError` where a tag does
 * not end.
 */
function renderFastTemplate(text, parameters) {
    // Argo CD asks for both ends on one line before it takes a text for a template at all.
    if (!/\{\{.*\}\}/.test(text))
        return text;
    let result = '';
    let at = 0;
    for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', at)) {
        const close = text.indexOf('}}', open + 2);
        if (close < 0)
            throw new TemplateError("cannot find the end tag '}}'");
        const tag = text.slice(open + 2, close);
        const value = parameters.get(tag.trim());
        result += text.slice(at, open) + (tag.trim() !== '' && typeof value === 'string' ? value : `{{${tag}}}`);
        at = close + 2;
    }
    return result + text.slice(at);
}

;// CONCATENATED MODULE: ./build/src/render/argocd/applicationset/parameters.js





/** The work that one text may cause. */
const STEPS_OF_A_TEXT = 100_000;
/** How an ApplicationSet's templates are written: as Go templates, or in the older form. `total` is the
 * work that is left for all of them. Raises `TemplateError`. */
function rendererOf(goTemplate, options, total) {
    if (!goTemplate)
        return (text, values) => renderFastTemplate(text, values.entries);
    const missingKey = missingKeyOf(options);
    return (text, values) => {
        const steps = Math.min(total.steps, STEPS_OF_A_TEXT);
        const budget = { steps, depth: 50, text: MAX_TEXT };
        try {
            return renderGoTemplate(text, values, missingKey, budget);
        }
        finally {
            total.steps -= steps - Math.max(budget.steps, 0);
        }
    };
}
/** Parameters by dotted names, as `flatten` of jeremywohl names them; a map of strings counts as one value. */
function flatten(values) {
    const flat = new Map();
    const visit = (value, name) => {
        if (value instanceof GoMap && value.element === 'any') {
            for (const [key, entry] of value.entries)
                visit(entry, name === '' ? key : `${name}.${key}`);
        }
        else if (Array.isArray(value)) {
            for (const [index, entry] of value.entries())
                visit(entry, `${name}.${index}`);
        }
        else
            flat.set(name, value);
    };
    visit(values, '');
    return flat;
}
/** Parameters of the older form: every value is a text. */
function flattenToText(values) {
    return new GoMap([...flatten(values)].map(([name, value]) => [name, formatValue(value)]));
}
/** Whether a label selector matches; `undefined` where it has an operator that there is not. */
function matchesSelector(selector, labels) {
    const wanted = (0,model_value/* mappingAt */.oh)(selector, 'matchLabels') ?? {};
    for (const key of Object.keys(wanted))
        if (labels.get(key) !== (0,model_value/* scalarText */.ws)(wanted[key]))
            return false;
    let matches = true;
    for (const expression of (0,model_value/* listAt */.gT)(selector, 'matchExpressions')) {
        const result = matchesExpression(expression, labels);
        if (result === undefined)
            return undefined;
        matches &&= result;
    }
    return matches;
}
function matchesExpression(expression, labels) {
    const label = labels.get((0,model_value/* stringAt */.bX)(expression, 'key') ?? '');
    const values = (0,model_value/* listAt */.gT)(expression, 'values').map(model_value/* scalarText */.ws);
    switch ((0,model_value/* stringAt */.bX)(expression, 'operator')) {
        case 'In':
            return label !== undefined && values.includes(label);
        case 'NotIn':
            return label === undefined || !values.includes(label);
        case 'Exists':
            return label !== undefined;
        case 'DoesNotExist':
            return label === undefined;
        default:
            return undefined;
    }
}
/** Whether a selector asks for anything. */
function isEmptySelector(selector) {
    return (Object.keys((0,model_value/* mappingAt */.oh)(selector, 'matchLabels') ?? {}).length === 0 &&
        (0,model_value/* listAt */.gT)(selector, 'matchExpressions').length === 0);
}

;// CONCATENATED MODULE: ./build/src/render/argocd/applicationset/clusters.js









const NONE = new Map();
/**
 * Argo CD, "Cluster Generator": one element for each cluster Secret that the selector matches, and one for the cluster
 * that hosts Argo CD where it has no Secret and the selector is empty. Which clusters there are is often no matter of
 * the repository: the configuration's clusters count as well, and where neither says anything, those that a merge names.
 */
function clusterParameters(definition, path, shared) {
    const selector = (0,model_value/* mappingAt */.oh)(definition, 'selector');
    const everything = isEmptySelector(selector);
    const known = knownClusters(path, shared);
    const chosen = known.filter((cluster) => {
        if (cluster.presumed)
            return true;
        if (!cluster.hasSecret)
            return everything;
        const matches = matchesSelector(selector ?? {}, new Map([...cluster.labels, ['argocd.argoproj.io/secret-type', 'cluster']]));
        if (matches === undefined)
            throw new ExpansionError('invalid', 'the selector has an unknown operator', [...path, 'selector']);
        return matches;
    });
    if (!known.some((cluster) => cluster.presumed || !isInCluster(cluster.server)))
        explainAbsence(chosen, path, shared);
    const elements = chosen.map((cluster) => parametersOf(cluster, definition, path, shared));
    if (definition['flatList'] !== true)
        return elements;
    const values = new GoMap([['clusters', elements.map((element) => element.values)]]);
    return [
        {
            values,
            origins: elements.flatMap(({ origins }) => origins),
            documents: elements.flatMap(({ documents }) => documents),
        },
    ];
}
/** Nothing here says which clusters there are besides the hosting one: that is said, and with no element it is why. */
function explainAbsence(chosen, path, shared) {
    if (chosen.length === 0) {
        const message = 'the clusters generator selects from cluster Secrets that are not in this repository; name them under clusters in the configuration';
        throw new ExpansionError('remote', message, path);
    }
    shared.assumptions.add(`the clusters generator in ${shared.document.path} is taken to yield the hosting cluster alone, because no cluster Secret is in this repository`);
}
function knownClusters(path, shared) {
    const { context, host } = shared;
    const clusters = clusterSecrets(context, host).map((secret) => ({
        ...secret,
        origin: slotAt(secret.location.path, () => secret.location),
        hasSecret: true,
        presumed: false,
    }));
    const names = new Set(clusters.map(({ name }) => name));
    for (const [index, setting] of context.configuration.clusters.entries()) {
        if (names.has(setting.name) || setting.name === host || setting.server === undefined)
            continue;
        const { configuration } = context;
        clusters.push({
            ...plainCluster(setting.name, setting.server),
            labels: new Map(Object.entries(setting.labels ?? {})),
            origin: slotAt(configuration.path ?? '', () => configuration.locate(['clusters', index])),
        });
    }
    if (!clusters.some(({ server }) => !isInCluster(server)))
        clusters.push(...presumedClusters(path, shared));
    if (!clusters.some(({ server }) => isInCluster(server))) {
        const origin = slotAt(shared.document.path, () => shared.document.locate(path));
        clusters.unshift({ ...plainCluster(IN_CLUSTER_NAME, IN_CLUSTER_SERVER), hasSecret: false, origin });
    }
    return clusters;
}
function plainCluster(name, server) {
    return {
        name,
        server,
        project: '',
        labels: NONE,
        annotations: NONE,
        document: undefined,
        hasSecret: true,
        presumed: false,
    };
}
function presumedClusters(path, { clusterHints = [], document, report }) {
    const origin = slotAt(document.path, () => document.locate(path));
    if (clusterHints.length > 0) {
        const message = 'which clusters the clusters generator yields is not said here: Applications are made for those that the merge names and that have a directory of their own; name the others under clusters in the configuration';
        report(new ExpansionError('remote', message, path));
    }
    return clusterHints.map(({ key, value }) => {
        const name = key === 'server' ? value.replace(/^[a-z]+:\/\//, '') : value;
        const server = key === 'server' ? value : `https://${value}`;
        return { ...plainCluster(name, server), presumed: true, origin };
    });
}
function parametersOf(cluster, definition, path, shared) {
    const values = new GoMap([
        ['name', cluster.name],
        ['nameNormalized', cluster.hasSecret ? sanitizeName(cluster.name) : cluster.name],
        ['server', cluster.server],
        ['project', cluster.project],
    ]);
    if (cluster.hasSecret && shared.goTemplate) {
        const metadata = new GoMap();
        if (cluster.annotations.size > 0)
            metadata.entries.set('annotations', new GoMap(cluster.annotations, 'string'));
        if (cluster.labels.size > 0)
            metadata.entries.set('labels', new GoMap(cluster.labels, 'string'));
        values.entries.set('metadata', metadata);
    }
    else if (cluster.hasSecret) {
        for (const [key, value] of cluster.annotations)
            values.entries.set(`metadata.annotations.${key}`, value);
        for (const [key, value] of cluster.labels)
            values.entries.set(`metadata.labels.${key}`, value);
    }
    addValues(values, definition, path, shared);
    const documents = cluster.document === undefined ? [] : [cluster.document];
    const presumed = cluster.presumed ? { presumedCluster: cluster.name } : {};
    return { values, origins: [cluster.origin], documents, ...presumed };
}

;// CONCATENATED MODULE: ./build/src/render/argocd/applicationset/git.js










/** Argo CD, "Git Generator": one element for a directory, or one for each mapping that a file holds. */
function gitParameters(definition, path, shared) {
    const url = (0,model_value/* stringAt */.bX)(definition, 'repoURL') ?? '';
    const directories = (0,model_value/* listAt */.gT)(definition, 'directories');
    const files = (0,model_value/* listAt */.gT)(definition, 'files');
    if (directories.length === 0 && files.length === 0) {
        throw new ExpansionError('invalid', 'the git generator has neither directories nor files', path);
    }
    const patterns = (directories.length > 0 ? directories : files).map((item) => (0,model_value/* stringAt */.bX)(item, 'path') ?? '');
    const checkout = shared.context.checkouts.git(url, (0,model_value/* stringAt */.bX)(definition, 'revision') ?? '', patterns.map(git_fixedPart));
    if (checkout === undefined) {
        throw new ExpansionError('remote', `the git generator reads another repository, ${url}`, [...path, 'repoURL']);
    }
    if (checkout.assumption !== undefined)
        shared.assumptions.add(checkout.assumption);
    const work = { definition, path, shared, checkout, prefix: (0,model_value/* stringAt */.bX)(definition, 'pathParamPrefix') ?? '' };
    return directories.length > 0 ? directoryParameters(work, directories) : fileParameters(work, files);
}
/** The part of a pattern before its first wildcard, by which its repository may be recognised. */
function git_fixedPart(pattern) {
    const wildcard = pattern.search(/[*?[{]/);
    return wildcard < 0 ? pattern : (0,util_paths/* parentOf */.gN)(pattern.slice(0, wildcard));
}
const listings = new WeakMap();
/** The files of a checkout, and its directories without hidden ones, relative to its root. */
function listingOf({ repository, root }) {
    if (root === '') {
        const known = listings.get(repository);
        if (known !== undefined)
            return known;
    }
    const files = repository.tree.filesBelow(root).map((file) => (root === '' ? file : file.slice(root.length + 1)));
    const directories = new Set();
    for (const file of files) {
        for (let parent = (0,util_paths/* parentOf */.gN)(file); parent !== '' && !directories.has(parent); parent = (0,util_paths/* parentOf */.gN)(parent)) {
            directories.add(parent);
        }
    }
    const visible = [...directories].filter((path) => !path.split('/').some((name) => name.startsWith('.')));
    const listing = { files, directories: visible.sort(util_text/* compareText */.n) };
    if (root === '')
        listings.set(repository, listing);
    return listing;
}
function directoryParameters(work, items) {
    const { shared, path } = work;
    const rules = items.map((item, index) => ({
        matches: (0,go_globs/* pathMatcher */.kZ)((0,model_value/* stringAt */.bX)(item, 'path') ?? ''),
        excludes: (0,model_value/* isMapping */.pi)(item) && item['exclude'] === true,
        index,
    }));
    const excluded = rules.filter((rule) => rule.excludes);
    const included = rules.filter((rule) => !rule.excludes);
    return listingOf(work.checkout).directories.flatMap((directory) => {
        const rule = included.find(({ matches }) => matches(directory) === true);
        if (rule === undefined || excluded.some(({ matches }) => matches(directory) === true))
            return [];
        const values = new GoMap();
        addPath(values, work, pathValues(directory));
        addValues(values, work.definition, path, shared);
        const way = [...path, 'directories', rule.index, 'path'];
        const origin = slotAt(shared.document.path, () => shared.document.locate(way));
        return [{ values, origins: [origin], documents: [] }];
    });
}
function fileParameters(work, items) {
    const { files } = listingOf(work.checkout);
    const matched = new Set();
    const matching = (excludes) => items
        .filter((item) => ((0,model_value/* isMapping */.pi)(item) && item['exclude'] === true) === excludes)
        .map((item) => (0,go_globs/* pathspecMatcher */.d_)((0,model_value/* stringAt */.bX)(item, 'path') ?? ''));
    for (const matches of matching(false))
        for (const file of files)
            if (matches(file) === true)
                matched.add(file);
    for (const matches of matching(true))
        for (const file of [...matched])
            if (matches(file) === true)
                matched.delete(file);
    return [...matched].sort(util_text/* compareText */.n).flatMap((file) => parametersOfFile(work, file));
}
function parametersOfFile(work, file) {
    const { checkout, path, shared } = work;
    const full = checkout.root === '' ? file : `${checkout.root}/${file}`;
    if (checkout.here)
        shared.files.add(full);
    const parsed = checkout.repository.parse(full, 'json');
    const document = parsed.documents[0];
    if (parsed.problems.length > 0)
        throw new ExpansionError('invalid', `${full} cannot be parsed`, [...path, 'files']);
    const root = document?.value ?? null;
    const objects = (0,model_value/* isSequence */.wZ)(root) ? root : [root ?? {}];
    return objects.map((object, index) => {
        const content = toGo(object ?? {});
        if (!(content instanceof GoMap))
            throw new ExpansionError('invalid', `${full} holds no mapping`, [...path, 'files']);
        const values = shared.goTemplate ? content : flattenToText(content);
        const directory = (0,util_paths/* parentOf */.gN)(file) === '' ? '.' : (0,util_paths/* parentOf */.gN)(file);
        addPath(values, work, [
            ...pathValues(directory),
            ['filename', (0,util_paths/* nameOf */.Vb)(file)],
            ['filenameNormalized', sanitizeName((0,util_paths/* nameOf */.Vb)(file))],
        ]);
        addValues(values, work.definition, path, shared);
        if (document === undefined)
            return { values, origins: [], documents: [] };
        return { values, origins: [originIn(document, (0,model_value/* isSequence */.wZ)(root) ? [index] : [])], documents: [document] };
    });
}
function originIn(document, path) {
    return slotAt(document.path, () => document.locate(path));
}
function pathValues(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return [
        ['path', path],
        ['basename', name],
        ['basenameNormalized', sanitizeName(name)],
        ['segments', path.split('/')],
    ];
}
/** The parameters about the path: nested for Go templates, dotted and indexed in the older form. */
function addPath(values, { prefix, shared }, entries) {
    if (shared.goTemplate) {
        const path = new GoMap(entries);
        if (prefix === '')
            values.entries.set('path', path);
        else
            values.entries.set(prefix, new GoMap([['path', path]]));
        return;
    }
    const name = prefix === '' ? 'path' : `${prefix}.path`;
    for (const [key, value] of entries) {
        if (key === 'path')
            values.entries.set(name, value);
        else if (Array.isArray(value)) {
            for (const [index, part] of value.entries())
                if (part !== '')
                    values.entries.set(`${name}[${index}]`, part);
        }
        else
            values.entries.set(`${name}.${key}`, value);
    }
}

;// CONCATENATED MODULE: ./build/src/render/argocd/applicationset/template.js




/**
 * Renders every text in a value, keys included, as the ApplicationSet controller does with its template and with the
 * second generator of a matrix. What holds no template stays the very same container, and what changes knows both the
 * template's line and the element that the parameters are from. Raises `ExpansionError`.
 */
function renderDeep(value, rendering, path) {
    return (0,model_value/* isContainer */.u_)(value) ? renderContainer(value, rendering, path) : value;
}
function renderContainer(container, rendering, path) {
    if (!hasTemplate(container))
        return container;
    const copy = (0,provenance/* edit */.hc)(rendering.owner, container);
    const keys = (0,model_value/* isSequence */.wZ)(container) ? [...container.keys()] : Object.keys(container);
    for (const key of keys)
        renderEntry(copy, container, key, rendering, path);
    return copy;
}
function renderEntry(copy, container, key, rendering, path) {
    const value = container[key];
    const way = [...path, key];
    const newKey = typeof key === 'string' ? renderText(key, rendering, way) : key;
    const rendered = typeof value === 'string' ? renderText(value, rendering, way) : renderDeep(value, rendering, way);
    if (newKey === key && rendered === value)
        return;
    if (newKey !== key)
        delete copy[key];
    if ((0,model_value/* isContainer */.u_)(rendered) && newKey === key) {
        (0,provenance/* put */.yJ)(copy, key, rendered);
        return;
    }
    for (const from of rendering.origins)
        (0,provenance/* put */.yJ)(copy, newKey, rendered, { transformer: 'generators', from });
    (0,provenance/* put */.yJ)(copy, newKey, rendered, stepFrom('template', rendering.document, container, key));
}
function renderText(text, rendering, path) {
    if (!text.includes('{{'))
        return text;
    return atPath(path, () => rendering.render(text, rendering.values));
}
const templated = new WeakMap();
function hasTemplate(value) {
    if (typeof value === 'string')
        return value.includes('{{');
    if (!(0,model_value/* isContainer */.u_)(value))
        return false;
    let found = templated.get(value);
    if (found === undefined) {
        found = (0,model_value/* isSequence */.wZ)(value)
            ? value.some(hasTemplate)
            : Object.keys(value).some((key) => key.includes('{{') || hasTemplate(value[key]));
        templated.set(value, found);
    }
    return found;
}
/**
 * A generator's own template over the ApplicationSet's: what is empty in the first is taken from the second, mappings
 * are merged within (mergo's `Merge`, as the controller calls it).
 */
function mergeTemplates(owner, template, base, document) {
    if (template === undefined || Object.keys(template).length === 0)
        return base;
    const merged = (0,provenance/* edit */.hc)(owner, template);
    for (const key of Object.keys(base)) {
        const before = Object.hasOwn(merged, key) ? merged[key] : undefined;
        const value = base[key];
        if ((0,model_value/* isMapping */.pi)(before) && (0,model_value/* isMapping */.pi)(value))
            (0,provenance/* put */.yJ)(merged, key, mergeTemplates(owner, before, value, document));
        else if (before === undefined || template_isEmpty(before))
            (0,provenance/* put */.yJ)(merged, key, value, stepFrom('template', document, base, key));
    }
    return merged;
}
function template_isEmpty(value) {
    if (value === null || value === '' || value === false)
        return true;
    if (value instanceof model_value/* Literal */.uS)
        return value.value === 0;
    if ((0,model_value/* isSequence */.wZ)(value))
        return value.length === 0;
    return (0,model_value/* isMapping */.pi)(value) ? Object.keys(value).length === 0 : value === 0;
}
/** The Application that a rendered template describes, in the ApplicationSet's own namespace. */
function applicationOf(owner, template, namespace) {
    const before = template['metadata'];
    const metadata = (0,provenance/* edit */.hc)(owner, (0,model_value/* isMapping */.pi)(before) ? before : (0,provenance/* create */.vt)(owner, {}));
    (0,provenance/* put */.yJ)(metadata, 'namespace', namespace);
    const application = (0,provenance/* create */.vt)(owner, { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application' });
    (0,provenance/* put */.yJ)(application, 'metadata', metadata);
    (0,provenance/* put */.yJ)(application, 'spec', template['spec'] ?? {});
    return application;
}

;// CONCATENATED MODULE: ./build/src/render/argocd/applicationset/generators.js









const GENERATORS = {
    list: listParameters,
    clusters: clusterParameters,
    git: gitParameters,
    matrix: matrixParameters,
    merge: mergeParameters,
};
/** Generators whose parameters only a service, a plugin or the cluster's live state can give. */
const UNREACHABLE = {
    pullRequest: { code: 'remote', asks: 'asks a Git service for its pull requests' },
    scmProvider: { code: 'remote', asks: 'asks a Git service for its repositories' },
    clusterDecisionResource: { code: 'remote', asks: 'reads the status of a resource in the cluster' },
    plugin: { code: 'executable', asks: 'calls a plugin' },
};
/** More elements than this are not expanded. */
const MAX_PARAMETERS = 10_000;
/**
 * Runs one entry of `spec.generators`: every generator that it names, filtered by its selector, each with its own
 * template over `baseTemplate` (`Transform` of the ApplicationSet controller). Raises `ExpansionError`.
 */
function runGenerators(entry, path, baseTemplate, shared) {
    const kinds = (0,model_value/* isMapping */.pi)(entry) ? Object.keys(entry).filter((key) => key !== 'selector' && entry[key] != null) : [];
    if (!(0,model_value/* isMapping */.pi)(entry) || kinds.length === 0) {
        throw new ExpansionError('invalid', 'the generator is of no kind', path);
    }
    return kinds.map((kind) => {
        const definition = (0,model_value/* mappingAt */.oh)(entry, kind) ?? {};
        const parameters = generate(kind, definition, [...path, kind], shared);
        return {
            parameters: generators_select(parameters, (0,model_value/* mappingAt */.oh)(entry, 'selector'), [...path, 'selector']),
            template: mergeTemplates(shared.owner, (0,model_value/* mappingAt */.oh)(definition, 'template'), baseTemplate, shared.document),
        };
    });
}
function generate(kind, definition, path, shared) {
    const unreachable = Object.hasOwn(UNREACHABLE, kind) ? UNREACHABLE[kind] : undefined;
    if (unreachable !== undefined) {
        throw new ExpansionError(unreachable.code, `the ${kind} generator ${unreachable.asks}`, path);
    }
    const generator = Object.hasOwn(GENERATORS, kind) ? GENERATORS[kind] : undefined;
    if (generator === undefined)
        throw new ExpansionError('unsupported', `unknown generator ${kind}`, path);
    const parameters = generator(definition, path, shared);
    if (parameters.length > MAX_PARAMETERS) {
        throw new ExpansionError('limit', `the generator yields more than ${MAX_PARAMETERS} elements`, path);
    }
    return parameters;
}
/** The generator's post selector: it sees every parameter, the nested ones by dotted names. */
function generators_select(parameters, selector, path) {
    if (selector === undefined)
        return parameters;
    return parameters.filter(({ values }) => {
        const labels = new Map([...flatten(values)].map(([name, value]) => [name, formatValue(value)]));
        const matches = matchesSelector(selector, labels);
        if (matches === undefined)
            throw new ExpansionError('invalid', 'the selector has an unknown operator', path);
        return matches;
    });
}
/** Argo CD, "List Generator". */
function listParameters(definition, path, shared) {
    const elements = (0,model_value/* listAt */.gT)(definition, 'elements').map((element, index) => {
        const way = [...path, 'elements', index];
        const origin = slotAt(shared.document.path, () => shared.document.locate(way));
        return { values: elementValues(element, way, shared), origins: [origin], documents: [] };
    });
    const yaml = (0,model_value/* stringAt */.bX)(definition, 'elementsYaml') ?? '';
    return yaml === '' ? elements : [...elements, ...yamlElements(yaml, [...path, 'elementsYaml'], shared)];
}
function elementValues(element, path, { goTemplate }) {
    const values = toGo(element);
    if (!(values instanceof GoMap))
        throw new ExpansionError('invalid', 'the element is no mapping', path);
    if (goTemplate)
        return values;
    const flat = new GoMap();
    for (const [key, value] of values.entries) {
        if (key === 'values' && value instanceof GoMap) {
            for (const [name, entry] of value.entries)
                flat.entries.set(`values.${name}`, requireText(entry, [...path, key, name]));
        }
        else
            flat.entries.set(key, requireText(value, [...path, key]));
    }
    return flat;
}
function requireText(value, path) {
    if (typeof value === 'string')
        return value;
    throw new ExpansionError('invalid', 'without goTemplate, a value of an element must be a text', path);
}
function yamlElements(text, path, { document, context }) {
    const parsed = context.repository.parseEmbedded(text, document, path, 'json').documents[0];
    if (parsed === undefined || !(0,model_value/* isSequence */.wZ)(parsed.value)) {
        throw new ExpansionError('invalid', 'elementsYaml is no list', path);
    }
    return parsed.value.map((element, index) => {
        const values = toGo(element);
        if (!(values instanceof GoMap))
            throw new ExpansionError('invalid', 'the element is no mapping', path);
        const origin = slotAt(document.path, () => parsed.locate([index]));
        return { values, origins: [origin], documents: [] };
    });
}
/**
 * Every element of the first generator with every element that the second yields when the first's parameters are put
 * into it (Argo CD, "Matrix Generator").
 */
function matrixParameters(definition, path, shared) {
    const children = (0,model_value/* listAt */.gT)(definition, 'generators');
    if (children.length !== 2) {
        throw new ExpansionError('invalid', `a matrix takes two generators, not ${children.length}`, path);
    }
    const [first, second] = children;
    const combined = [];
    for (const a of childParameters(first, [...path, 'generators', 0], shared)) {
        for (const b of childParameters(interpolate(second, a, path, shared), [...path, 'generators', 1], shared)) {
            combined.push(combine(a, b, path, shared));
            if (combined.length > MAX_PARAMETERS) {
                throw new ExpansionError('limit', `the matrix yields more than ${MAX_PARAMETERS} elements`, path);
            }
        }
    }
    return combined;
}
function interpolate(generator, parameters, path, shared) {
    if (parameters.values.entries.size === 0)
        return generator;
    const { owner, document, render } = shared;
    const rendering = { owner: { ...owner }, document, render, values: parameters.values, origins: [] };
    return renderDeep(generator, rendering, [...path, 'generators', 1]);
}
function combine(a, b, path, { goTemplate }) {
    const origins = [...a.origins, ...b.origins];
    const documents = [...a.documents, ...b.documents];
    const presumed = presumptionOf(a, b);
    const values = new GoMap();
    if (goTemplate) {
        mergeMaps(values, generators_copyOf(b.values), true);
        mergeMaps(values, generators_copyOf(a.values), true);
        return { values, origins, documents, ...presumed };
    }
    for (const source of [a, b]) {
        for (const [key, value] of source.values.entries) {
            const text = formatValue(value);
            const before = values.entries.get(key);
            if (before !== undefined && before !== text) {
                throw new ExpansionError('invalid', `both generators yield ${key}, with different values`, path);
            }
            values.entries.set(key, text);
        }
    }
    return { values, origins, documents, ...presumed };
}
function presumptionOf(a, b) {
    const presumedCluster = a.presumedCluster ?? b.presumedCluster;
    return presumedCluster === undefined ? {} : { presumedCluster };
}
function generators_copyOf(values) {
    const copy = (value) => {
        if (Array.isArray(value))
            return value.map(copy);
        return value instanceof GoMap ? generators_copyOf(value) : value;
    };
    return new GoMap([...values.entries].map(([key, value]) => [key, copy(value)]), values.element);
}
/** A generator within another: exactly one kind, and its own template does not count. */
function childParameters(entry, path, shared) {
    const generated = runGenerators(entry, path, {}, shared);
    if (generated.length > 1)
        throw new ExpansionError('invalid', 'more than one generator in one entry', path);
    return generated[0]?.parameters ?? [];
}
/**
 * The elements of the first generator, overridden by those of the others that agree in every merge key; what the first
 * does not yield is dropped (Argo CD, "Merge Generator").
 */
function mergeParameters(definition, path, shared) {
    const children = (0,model_value/* listAt */.gT)(definition, 'generators');
    const keys = [...new Set((0,model_value/* listAt */.gT)(definition, 'mergeKeys').map((key) => (0,model_value/* scalarText */.ws)(key) ?? ''))].sort();
    if (children.length < 2)
        throw new ExpansionError('invalid', 'a merge takes two generators or more', path);
    if (keys.length === 0)
        throw new ExpansionError('invalid', 'a merge needs a merge key', path);
    const others = children
        .slice(1)
        .map((child, index) => childParameters(child, [...path, 'generators', index + 1], shared));
    const hints = hintsOf(keys, others.flat());
    const [first] = children;
    const base = childParameters(first, [...path, 'generators', 0], { ...shared, clusterHints: hints });
    let merged = byKeys(keys, base, path);
    for (const other of others) {
        const overrides = byKeys(keys, other, path);
        merged = new Map([...merged].map(([key, parameters]) => [key, override(parameters, overrides.get(key), shared)]));
    }
    return [...merged.values()];
}
function hintsOf(keys, elements) {
    const [key] = keys;
    if (keys.length !== 1 || (key !== 'name' && key !== 'nameNormalized' && key !== 'server'))
        return [];
    const values = elements.map(({ values }) => values.entries.get(key));
    return [...new Set(values)].flatMap((value) => (typeof value === 'string' && value !== '' ? [{ key, value }] : []));
}
function byKeys(keys, elements, path) {
    const found = new Map();
    for (const element of elements) {
        const key = JSON.stringify(keys.map((name) => plain(element.values.entries.get(name))));
        if (found.has(key)) {
            throw new ExpansionError('invalid', `the merge keys do not tell elements apart: ${key}`, path);
        }
        found.set(key, element);
    }
    return found;
}
function plain(value) {
    if (value instanceof GoMap)
        return value.sortedKeys().map((key) => [key, plain(value.entries.get(key))]);
    if (Array.isArray(value))
        return value.map(plain);
    return typeof value === 'bigint' ? value.toString() : (value ?? null);
}
function override(base, by, { goTemplate }) {
    if (by === undefined)
        return base;
    const values = generators_copyOf(base.values);
    if (goTemplate)
        mergeMaps(values, generators_copyOf(by.values), true);
    else
        for (const [key, value] of by.values.entries)
            values.entries.set(key, value);
    const origins = [...base.origins, ...by.origins];
    return { values, origins, documents: [...base.documents, ...by.documents], ...presumptionOf(base, by) };
}

;// CONCATENATED MODULE: ./build/src/render/argocd/applicationset/template-patch.js



/**
 * Applies a rendered `templatePatch` to an Application: a strategic merge patch, in which mappings merge, null deletes,
 * and lists are replaced but for the finalizers; the project cannot be changed (Argo CD, "Template Patch").
 */
function applyTemplatePatch(owner, application, patch, document) {
    const patched = (0,provenance/* edit */.hc)(owner, application);
    const project = (0,model_value/* mappingAt */.oh)(application, 'spec')?.['project'];
    merge(owner, patched, patch, document, []);
    const spec = (0,model_value/* mappingAt */.oh)(patched, 'spec');
    if (spec !== undefined && spec['project'] !== project) {
        const restored = (0,provenance/* editChild */.N6)(owner, patched, 'spec');
        if (project === undefined)
            delete restored['project'];
        else
            (0,provenance/* put */.yJ)(restored, 'project', project);
    }
    return patched;
}
function merge(owner, target, patch, document, path) {
    for (const key of Object.keys(patch)) {
        if (key.startsWith('$'))
            continue;
        const value = patch[key];
        const before = Object.hasOwn(target, key) ? target[key] : undefined;
        const directive = (0,model_value/* isMapping */.pi)(value) ? value['$patch'] : undefined;
        if (value === null || directive === 'delete')
            delete target[key];
        else if ((0,model_value/* isMapping */.pi)(value) && (0,model_value/* isMapping */.pi)(before) && directive !== 'replace') {
            merge(owner, (0,provenance/* editChild */.N6)(owner, target, key), value, document, [...path, key]);
        }
        else if (isFinalizers(path, key) && (0,model_value/* isSequence */.wZ)(value) && (0,model_value/* isSequence */.wZ)(before)) {
            const list = (0,provenance/* editChild */.N6)(owner, target, key);
            for (const entry of value)
                if (!list.includes(entry))
                    (0,provenance/* put */.yJ)(list, list.length, entry);
        }
        else
            (0,provenance/* put */.yJ)(target, key, value, stepFrom('templatePatch', document, patch, key));
    }
}
function isFinalizers(path, key) {
    return key === 'finalizers' && path.length === 1 && path[0] === 'metadata';
}

;// CONCATENATED MODULE: ./build/src/render/argocd/applicationset/expand.js













/**
 * What the ApplicationSet controller makes of an ApplicationSet: its Applications, as objects that the ApplicationSet's
 * template, and the generators' elements, are the origin of (`GenerateApplications` of Argo CD). A generator that
 * cannot be run, or an element that the template cannot take, is a problem at its line; the rest is still generated.
 */
function expandApplicationSet(written, context) {
    const resource = asOwnDocument(written.resource);
    const definition = { ...written, resource };
    const problems = [];
    const assumptions = new Set();
    const files = new Set();
    const creates = [];
    const report = (error, fallback) => {
        if (!(error instanceof ExpansionError))
            throw error;
        const path = error.path.length === 0 ? fallback : error.path;
        problems.push(problemAt(error.code, `ApplicationSet ${resource.name}: ${error.message}`, resource, path));
    };
    const shared = sharedOf(definition, context, files, assumptions, report);
    if (shared === undefined)
        return { problems };
    const base = (0,model_value/* mappingAt */.oh)(resource.value, 'spec', 'template') ?? {};
    for (const [index, entry] of (0,model_value/* listAt */.gT)(resource.value, 'spec', 'generators').entries()) {
        const path = ['spec', 'generators', index];
        try {
            for (const generated of runGenerators(entry, path, base, shared)) {
                creates.push(...expand_renderAll(generated, resource, shared, report));
            }
        }
        catch (error) {
            report(error, path);
        }
    }
    return { creates: withoutDuplicates(creates, resource, problems), problems, files, assumptions: [...assumptions] };
}
/** The work that the templates of all ApplicationSets of a repository may cause together. */
const expand_TOTAL_STEPS = 20_000_000;
const expand_work = new WeakMap();
function workLeft({ survey }) {
    const left = expand_work.get(survey) ?? { steps: expand_TOTAL_STEPS };
    expand_work.set(survey, left);
    return left;
}
function sharedOf(definition, context, files, assumptions, report) {
    const { resource, cluster } = definition;
    const goTemplate = (0,model_value/* valueAt */.fK)(resource.value, ['spec', 'goTemplate']) === true;
    const options = (0,model_value/* listAt */.gT)(resource.value, 'spec', 'goTemplateOptions').map((option) => (0,model_value/* scalarText */.ws)(option) ?? '');
    try {
        const render = atPath(['spec', 'goTemplateOptions'], () => rendererOf(goTemplate, options, workLeft(context)));
        return {
            context,
            host: cluster,
            namespace: namespaceOf(definition),
            document: resource.document,
            owner: {},
            goTemplate,
            render,
            files,
            assumptions,
            report: (error) => report(error, ['spec', 'generators']),
        };
    }
    catch (error) {
        report(error, ['spec']);
        return undefined;
    }
}
function expand_renderAll(generated, resource, shared, report) {
    return generated.parameters.flatMap((parameters) => {
        try {
            const application = renderApplication(generated.template, parameters, resource, shared);
            return isBorneOut(application, parameters, shared) ? [application] : [];
        }
        catch (error) {
            report(error, ['spec', 'template']);
            return [];
        }
    });
}
/**
 * Whether an Application for a cluster that is only presumed is there: where it reads a directory that bears the
 * cluster's name. Without one, nothing says that the generator selects the cluster.
 */
function isBorneOut(application, { presumedCluster }, { context }) {
    if (presumedCluster === undefined)
        return true;
    return source_sourcesOf(application).some(({ repoURL, revision, path }) => {
        if (!path.split('/').includes(presumedCluster))
            return false;
        const checkout = context.checkouts.git(repoURL, revision, [path]);
        const directory = checkout === undefined ? undefined : (0,util_paths/* resolvePath */.o1)(checkout.root, path);
        return directory !== undefined && checkout?.repository.tree.kind(directory) === 'directory';
    });
}
function renderApplication(template, parameters, resource, shared) {
    const { document, render } = shared;
    const owner = {};
    const { values, origins } = parameters;
    const rendered = values.entries.size === 0
        ? template
        : renderDeep(template, { owner, document, render, values, origins }, ['spec', 'template']);
    const application = applicationOf(owner, rendered, shared.namespace);
    const patch = (0,model_value/* stringAt */.bX)(resource.value, 'spec', 'templatePatch') ?? '';
    const contributors = [...parameters.documents];
    let value = application;
    if (patch !== '') {
        const path = ['spec', 'templatePatch'];
        const text = atPath(path, () => render(patch, values));
        const parsed = shared.context.repository.parseEmbedded(text, document, path, 'json').documents[0];
        if (parsed === undefined || !((0,model_value/* isMapping */.pi)(parsed.value) || parsed.value === null)) {
            throw new ExpansionError('invalid', 'the templatePatch does not parse', path);
        }
        contributors.push(parsed);
        if ((0,model_value/* isMapping */.pi)(parsed.value))
            value = applyTemplatePatch(owner, application, parsed.value, parsed);
    }
    const identity = (0,model_resource/* identityOf */.cu)(value);
    if (identity === undefined)
        throw new ExpansionError('invalid', 'the template gives no name', ['spec', 'template', 'metadata', 'name']);
    rememberGenerated(value, resource, shared.namespace);
    return { ...identity, value, document, contributors };
}
/** Of two Applications of one name the controller refuses the later. */
function withoutDuplicates(creates, resource, problems) {
    const byName = new Map();
    for (const application of creates) {
        if (byName.has(application.name)) {
            const message = `ApplicationSet ${resource.name}: it generates the Application ${application.name} twice`;
            problems.push(problemAt('invalid', message, resource, ['spec', 'template', 'metadata', 'name']));
        }
        else
            byName.set(application.name, application);
    }
    return [...byName.values()];
}

;// CONCATENATED MODULE: ./build/src/render/argocd/index.js



const GROUP = 'argoproj.io';
/** Argo CD: what it makes of Applications and ApplicationSets, from Git alone. */
const argocd = {
    handles: (group, kind) => group === GROUP && (kind === 'Application' || kind === 'ApplicationSet'),
    expand(definition, context) {
        if (definition.resource.kind === 'Application')
            return expandApplication(definition, context);
        // Cluster Secrets may yet be rendered, by any unit.
        if (!definition.final && (0,model_value/* listAt */.gT)(definition.resource.value, 'spec', 'generators').some(usesClusters)) {
            return { waitFor: [] };
        }
        return expandApplicationSet(definition, context);
    },
};
/** Whether a generator, or one within it, asks which clusters there are. */
function usesClusters(generator) {
    if ((0,model_value/* mappingAt */.oh)(generator, 'clusters') !== undefined)
        return true;
    return ['matrix', 'merge'].some((kind) => (0,model_value/* listAt */.gT)(generator, kind, 'generators').some(usesClusters));
}

;// CONCATENATED MODULE: ./build/src/render/flux/merge-patch.js




/**
 * The patches of a FluxInstance (`spec.kustomize.patches`) that are merged into an object which the operator creates:
 * those whose target is its kind and name. JSON 6902 patches are for the operator's own Deployments and left aside.
 */
function patched(object, patches) {
    const kind = (0,model_value/* stringAt */.bX)(object, 'kind') ?? '';
    const name = (0,model_value/* stringAt */.bX)(object, 'metadata', 'name') ?? '';
    let spec = object['spec'];
    for (const patch of patches) {
        const target = { kind: (0,model_value/* stringAt */.bX)(patch, 'target', 'kind'), name: (0,model_value/* stringAt */.bX)(patch, 'target', 'name') };
        if (target.kind !== kind || (target.name !== undefined && !matches(target.name, name)))
            continue;
        const parsed = parse((0,model_value/* stringAt */.bX)(patch, 'patch') ?? '');
        if ((0,model_value/* isMapping */.pi)(parsed) && (0,model_value/* isMapping */.pi)(parsed['spec']))
            spec = merge_patch_merge(spec, parsed['spec']);
    }
    return spec === undefined ? object : { ...object, spec };
}
function matches(pattern, name) {
    try {
        return build.RE2JS.compile(pattern).matches(name);
    }
    catch {
        return false;
    }
}
function parse(text) {
    try {
        return js_yaml/* default.load */.Ay.load(text, { schema: js_yaml/* default.JSON_SCHEMA */.Ay.JSON_SCHEMA });
    }
    catch {
        return undefined;
    }
}
/** JSON merge patch (RFC 7386), which strategic merge is for the fields of custom resources. */
function merge_patch_merge(below, above) {
    const result = {};
    if ((0,model_value/* isMapping */.pi)(below))
        for (const key of Object.keys(below))
            (0,provenance/* setOwn */.P5)(result, key, below[key]);
    for (const key of Object.keys(above)) {
        const value = above[key];
        if (value === null)
            delete result[key];
        else
            (0,provenance/* setOwn */.P5)(result, key, (0,model_value/* isMapping */.pi)(value) ? merge_patch_merge(result[key], value) : value);
    }
    return result;
}
/** The patches in a FluxInstance's spec, or in the values of its chart. */
function instancePatches(holder) {
    return (0,model_value/* listAt */.gT)(holder, 'kustomize', 'patches');
}

;// CONCATENATED MODULE: ./build/src/render/flux/flux-instance.js




/** A FluxInstance creates the source and the Kustomization of its `spec.sync`; it is no unit of its own. */
function expandFluxInstance(definition) {
    const { resource } = definition;
    const sync = readSync((0,model_value/* mappingAt */.oh)(resource.value, 'spec'), resource, (field) => placeOf(resource, ['spec', 'sync', field]));
    return sync === undefined ? {} : { creates: syncObjects(sync) };
}
/**
 * Reads the `sync` of a FluxInstance's spec, or of the `instance` in the values of its Helm chart; `undefined` where it
 * names no source.
 */
function readSync(spec, instance, locate) {
    const sync = (0,model_value/* mappingAt */.oh)(spec, 'sync');
    const url = (0,model_value/* stringAt */.bX)(sync, 'url');
    if (url === undefined || url === '')
        return undefined;
    const namespace = instance.namespace || 'flux-system';
    return {
        kind: (0,model_value/* stringAt */.bX)(sync, 'kind') ?? 'GitRepository',
        url,
        ref: (0,model_value/* stringAt */.bX)(sync, 'ref') ?? '',
        path: (0,model_value/* stringAt */.bX)(sync, 'path') ?? '',
        // The operator's default is the namespace's name (https://fluxoperator.dev/docs/crd/fluxinstance/).
        name: (0,model_value/* stringAt */.bX)(sync, 'name') || namespace,
        namespace,
        patches: instancePatches(spec),
        file: instance.document.path,
        locate,
    };
}
/** The source and the Kustomization that the Flux Operator creates for a sync. */
function syncObjects(sync) {
    const { kind, name, namespace, url, ref, path, file } = sync;
    const metadata = () => ({ name, namespace });
    const isBranch = ref.startsWith('refs/heads/');
    const reference = kind === 'GitRepository' ? (isBranch ? { branch: ref.slice('refs/heads/'.length) } : { name: ref }) : { tag: ref };
    const source = synthesize(patched({
        apiVersion: 'source.toolkit.fluxcd.io/v1',
        kind,
        metadata: metadata(),
        spec: kind === 'Bucket' ? { endpoint: url, bucketName: ref } : { url, ref: reference },
    }, sync.patches), file, (at) => sync.locate(at[1] === 'ref' ? 'ref' : 'url'));
    const kustomization = synthesize(patched({
        apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
        kind: 'Kustomization',
        metadata: metadata(),
        spec: { path: path || './', prune: true, sourceRef: { kind, name } },
    }, sync.patches), file, () => sync.locate('path'));
    return [source, kustomization];
}

;// CONCATENATED MODULE: ./build/src/render/flux/dependencies.js


/** `spec.dependsOn` of a Kustomization or HelmRelease: units of the same kind, in its namespace unless it says so. */
function dependencies_dependenciesOf(resource, kind) {
    return (0,model_value/* listAt */.gT)(resource.value, 'spec', 'dependsOn').flatMap((entry, index) => {
        const name = (0,model_value/* stringAt */.bX)(entry, 'name');
        if (name === undefined)
            return [];
        const namespace = (0,model_value/* stringAt */.bX)(entry, 'namespace') || resource.namespace;
        return [{ ...fieldReference('dependsOn', resource, ['spec', 'dependsOn', index, 'name']), kind, namespace, name }];
    });
}

;// CONCATENATED MODULE: ./build/src/render/flux/helm-values.js





/**
 * The values of a HelmRelease: those of `valuesFrom` in order, then `spec.values`, merged as helm-controller merges them
 * (fluxcd/pkg chartutil, `ChartValuesFromReferences`). Waits for ConfigMaps and Secrets that may still be rendered.
 */
function releaseValues(definition, context) {
    const { resource } = definition;
    const inline = (0,model_value/* mappingAt */.oh)(resource.value, 'spec', 'values');
    const references = (0,model_value/* listAt */.gT)(resource.value, 'spec', 'valuesFrom');
    if (references.length === 0) {
        return {
            values: inline === undefined ? [] : [{ value: inline, holder: resource, path: ['spec', 'values'] }],
            problems: [],
        };
    }
    const absent = [];
    const problems = [];
    const layers = [];
    for (const [index, entry] of references.entries()) {
        const reference = referenceOf(entry, resource.namespace);
        if (reference === undefined)
            continue;
        const object = context.objects.find(definition.cluster, reference);
        if (object === undefined)
            absent.push(reference);
        const layer = object === undefined ? absentText(reference, entry) : layerOf(object, entry, context);
        if (typeof layer !== 'string')
            layers.push(layer);
        else if (layer !== '') {
            const code = layer.endsWith('encrypted') ? 'encrypted' : 'missing';
            problems.push(problemAt(code, layer, resource, ['spec', 'valuesFrom', index]));
        }
    }
    if (absent.length > 0 && !definition.final)
        return { waitFor: absent };
    if (inline !== undefined)
        layers.push({ value: inline, document: resource.document, holder: resource });
    return { values: layers.length === 0 ? [] : [merged(resource, layers)], problems };
}
function referenceOf(entry, namespace) {
    const kind = (0,model_value/* stringAt */.bX)(entry, 'kind');
    const name = (0,model_value/* stringAt */.bX)(entry, 'name');
    if ((kind !== 'ConfigMap' && kind !== 'Secret') || name === undefined)
        return undefined;
    return { group: '', kind, namespace, name };
}
function absentText({ kind, namespace, name }, entry) {
    if ((0,model_value/* isMapping */.pi)(entry) && entry['optional'] === true)
        return '';
    return `${kind} ${namespace}/${name}, which holds values, is not in this repository`;
}
/** The values in a key of an object, or why there are none. */
function layerOf(object, entry, context) {
    const key = (0,model_value/* stringAt */.bX)(entry, 'valuesKey') || 'values.yaml';
    const field = (0,model_value/* stringAt */.bX)(object.value, 'stringData', key) === undefined ? 'data' : 'stringData';
    const text = (0,model_value/* stringAt */.bX)(object.value, field, key);
    if (text === undefined) {
        const optional = (0,model_value/* isMapping */.pi)(entry) && entry['optional'] === true;
        return optional ? '' : `${object.kind} ${object.namespace}/${object.name} has no key ${key}`;
    }
    if ((0,model_objects/* isEncrypted */.ph)(text))
        return `${object.kind} ${object.namespace}/${object.name}, which holds values, is encrypted`;
    const plain = object.kind === 'Secret' && field === 'data' ? Buffer.from(text, 'base64').toString() : text;
    const targetPath = (0,model_value/* stringAt */.bX)(entry, 'targetPath');
    if (targetPath)
        return targetLayer(object, [field, key], targetPath, plain);
    const document = valuesDocument(object, [field, key], plain, context);
    if (document === undefined)
        return `${key} of ${object.kind} ${object.namespace}/${object.name} holds no values`;
    return { value: document.value, document, holder: object };
}
/** The document of a values text: the file that a generator took it from, else the text inside its manifest. */
function valuesDocument(object, path, text, context) {
    const origin = (0,provenance/* originOf */.yv)(object, path);
    for (const file of [origin.path, ...origin.steps.map((step) => step.path)]) {
        if (file === object.document.path || context.repository.text(file) !== text)
            continue;
        return context.repository.parse(file).documents.find(({ value }) => (0,model_value/* isMapping */.pi)(value));
    }
    const documents = context.repository.parseEmbedded(text, object.document, path).documents;
    return documents.find(({ value }) => (0,model_value/* isMapping */.pi)(value));
}
/** A single value set at a dotted path of the values. */
function targetLayer(object, path, targetPath, text) {
    const owner = {};
    const keys = targetPath.split(/(?<!\\)\./).map((key) => key.replaceAll('\\.', '.'));
    const value = (0,provenance/* create */.vt)(owner, {});
    let container = value;
    for (const key of keys.slice(0, -1)) {
        const next = (0,provenance/* create */.vt)(owner, {});
        (0,provenance/* put */.yJ)(container, key, next);
        container = next;
    }
    (0,provenance/* put */.yJ)(container, keys.at(-1) ?? '', text, { transformer: 'valuesFrom', from: slotOf(object, path) });
    return { value, document: object.document, holder: object };
}
/** All layers in one, later over earlier. A key that is null takes the earlier away, as Helm has it. */
function merged(resource, layers) {
    const owner = {};
    const [first, ...rest] = layers;
    const value = rest.reduce((below, layer) => helm_values_mergeMapping(owner, below, layer.value, layer.document), first.value);
    const contributors = layers.flatMap(({ document, holder }) => [document, holder.document, ...holder.contributors]);
    const holder = {
        ...resource,
        value,
        contributors: [...new Set([...contributors, ...resource.contributors])],
    };
    return { value, holder, path: [] };
}
function helm_values_mergeMapping(owner, below, above, document) {
    const result = (0,provenance/* edit */.hc)(owner, below);
    for (const key of Object.keys(above)) {
        const value = above[key];
        const before = Object.hasOwn(result, key) ? result[key] : undefined;
        if (value === null)
            delete result[key];
        else if ((0,model_value/* isMapping */.pi)(value) && (0,model_value/* isMapping */.pi)(before))
            (0,provenance/* put */.yJ)(result, key, helm_values_mergeMapping(owner, before, value, document));
        else
            (0,provenance/* put */.yJ)(result, key, value, { transformer: 'values', from: { document, container: above, key } });
    }
    return result;
}

;// CONCATENATED MODULE: ./build/src/render/flux/remote-cluster.js


/**
 * The cluster that a Kustomization or HelmRelease applies to: its own, or with `spec.kubeConfig` the one whose
 * kubeconfig is named. Cluster API calls that Secret `<cluster>-kubeconfig`.
 */
function targetCluster(definition, { clusters }) {
    const { resource, cluster } = definition;
    const secret = (0,model_value/* stringAt */.bX)(resource.value, 'spec', 'kubeConfig', 'secretRef', 'name') ??
        (0,model_value/* stringAt */.bX)(resource.value, 'spec', 'kubeConfig', 'configMapRef', 'name');
    if (secret === undefined || secret === '')
        return cluster;
    const name = secret.replace(/[-.](?:user-)?kube-?config$/i, '').replace(/^kube-?config[-.]/i, '');
    if (name === '' || /^kube-?config$/i.test(name))
        return `${cluster}-remote`;
    return clusters.ensure({
        name,
        location: placeOf(resource, ['spec', 'kubeConfig']),
        reason: `${secret}, the kubeConfig of ${resource.kind} ${resource.namespace}/${resource.name}`,
    }).name;
}

;// CONCATENATED MODULE: ./build/src/render/flux/kinds.js
/** API groups of Flux and its operator. */
const FLUX_GROUPS = {
    kustomize: 'kustomize.toolkit.fluxcd.io',
    helm: 'helm.toolkit.fluxcd.io',
    source: 'source.toolkit.fluxcd.io',
    sourceExtensions: 'source.extensions.fluxcd.io',
    operator: 'fluxcd.controlplane.io',
};

;// CONCATENATED MODULE: ./build/src/render/flux/directory.js
/**
 * A path joined to a root as source paths are (filepath-securejoin): `..` stops at the root, and a leading slash says
 * nothing.
 */
function clampedJoin(root, path) {
    const own = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..')
            own.pop();
        else
            own.push(part);
    }
    return [...(root === '' ? [] : [root]), ...own].join('/');
}
/** Whether a path is a directory of the repository. */
function isDirectory(repository, path) {
    return path === '' || repository.tree.kind(path) === 'directory';
}

;// CONCATENATED MODULE: ./build/src/render/flux/published.js





/**
 * The directory of this repository from which an OCI artifact is published: told by the workflow that pushes it
 * (`flux push artifact URL --path=DIR`), else by which directory makes every path exist that is read from it.
 * `undefined` where nothing says that the artifact comes from here.
 */
function publishedRoot(object, context, path) {
    const url = (0,model_value/* stringAt */.bX)(object?.value, 'spec', 'url');
    const pushed = url === undefined ? undefined : pushedFrom(url, context);
    if (pushed !== undefined) {
        return {
            root: pushed,
            assumption: `${url} is published from ${pushed || 'the root'} of this repository by a workflow`,
        };
    }
    const paths = [...published_pathsRead(object, context), path].map((each) => clampedJoin('', each)).filter(isTelling);
    if (paths.length === 0)
        return undefined;
    const root = candidateRoots(context).find((candidate) => paths.every((each) => isDirectory(context.repository, clampedJoin(candidate, each))));
    if (root === undefined)
        return undefined;
    const shown = url ?? 'the OCI artifact';
    return { root, assumption: `${shown} is taken to be published from ${root || 'the root'}, where its paths exist` };
}
/** A path that would exist by chance says nothing. */
function isTelling(path) {
    return path.includes('/') && !path.includes('$');
}
/** The root, and the directories of the first two levels. */
function candidateRoots({ repository }) {
    const below = (directory) => repository.tree
        .entries(directory)
        .filter(({ kind, name, link }) => kind === 'directory' && !link && !name.startsWith('.'))
        .map(({ name }) => clampedJoin(directory, name));
    const first = below('');
    return ['', ...first, ...first.flatMap(below)];
}
const pathsByName = new WeakMap();
/** The paths of every Kustomization in the repository that names the artifact. */
function published_pathsRead(object, { survey }) {
    let byName = pathsByName.get(survey);
    if (byName === undefined) {
        byName = new Map();
        for (const file of survey.files) {
            if (file.class !== 'manifest')
                continue;
            for (const { value } of file.parsed.documents.flatMap(model_objects/* objectsOf */.iZ)) {
                if ((0,model_value/* stringAt */.bX)(value, 'spec', 'sourceRef', 'kind') !== 'OCIRepository')
                    continue;
                const name = (0,model_value/* stringAt */.bX)(value, 'spec', 'sourceRef', 'name') ?? '';
                const path = (0,model_value/* stringAt */.bX)(value, 'spec', 'path');
                if (path !== undefined)
                    byName.set(name, [...(byName.get(name) ?? []), path]);
            }
        }
        pathsByName.set(survey, byName);
    }
    return byName.get(object?.name ?? '') ?? [];
}
/** The path that a CI workflow of this repository pushes to the artifact's URL. */
function pushedFrom(url, { repository, survey }) {
    const wanted = normalizeUrl(url);
    for (const { path } of survey.files) {
        if (!/^(?:\.github\/workflows|\.gitlab|\.gitlab-ci|\.forgejo\/workflows|\.gitea\/workflows)/.test(path))
            continue;
        const text = withVariables(repository.text(path) ?? '');
        for (const command of text.replace(/\\\r?\n/g, ' ').split('\n')) {
            const target = /flux push artifact\s+["']?(oci:\/\/(?:\$\{\{.*?\}\}|\$\([^)]*\)|[^\s"'])+)/.exec(command)?.[1];
            const from = /--path[= ]["']?([^\s"']+)/.exec(command)?.[1];
            if (target === undefined || from === undefined || !matchesUrl(target, wanted))
                continue;
            const directory = clampedJoin('', from.replace(/^\$\{\{[^}]*\}\}\/?/, ''));
            if (isDirectory(repository, directory))
                return directory;
        }
    }
    return undefined;
}
/** A workflow with the variables filled in that hold the URLs of artifacts. */
function withVariables(text) {
    let result = text;
    for (const [, name, url] of text.matchAll(/^\s*([A-Za-z_]\w*)\s*[:=]\s*["']?(oci:\/\/[^\n"'#]*[^\s"'#])/gm)) {
        if (name === undefined || url === undefined)
            continue;
        for (const use of [`\${{ env.${name} }}`, `\${{env.${name}}}`, `\${${name}}`, `$${name}`])
            result = result.replaceAll(use, () => url);
    }
    return result;
}
/** Whether the target of a push is the wanted URL. An expression in the target may stand for any name. */
function matchesUrl(target, wanted) {
    const bare = normalizeUrl(target.replace(/:[\w.-]+$/, '').replace(/:\$.*$/, ''));
    const parts = bare.split(/\$\{\{.*?\}\}|\$\{[^}]*\}|\$\([^)]*\)|\$\w+/);
    return build.RE2JS.compile(parts.map((part) => build.RE2JS.quote(part)).join('[^/]+')).matches(wanted);
}

;// CONCATENATED MODULE: ./build/src/render/flux/source-objects.js



/** Reads a reference to a source object. Its namespace is the referring object's where it names none. */
function sourceReference(definition, path) {
    const reference = (0,model_value/* mappingAt */.oh)(definition.resource.value, ...path);
    const kind = (0,model_value/* stringAt */.bX)(reference, 'kind');
    const name = (0,model_value/* stringAt */.bX)(reference, 'name');
    if (kind === undefined || name === undefined)
        return undefined;
    const namespace = (0,model_value/* stringAt */.bX)(reference, 'namespace') || definition.resource.namespace;
    return { group: FLUX_GROUPS.source, kind, namespace, name, path };
}
/** The files that a source object stands for, if they are here; `path` is what is read of them. */
function checkoutOf(object, context, path) {
    const url = (0,model_value/* stringAt */.bX)(object.value, 'spec', 'url') ?? '';
    if (object.kind === 'GitRepository')
        return context.checkouts.git(url, revisionOf(object), [path]);
    if (object.kind !== 'OCIRepository')
        return undefined;
    const published = publishedRoot(object, context, path);
    return published === undefined ? undefined : { ...context.checkouts.own, ...published };
}
/** The branch, tag, version or commit that a source object asks for, the most exact one that it names. */
function revisionOf(object) {
    const reference = (0,model_value/* mappingAt */.oh)(object.value, 'spec', 'ref');
    for (const field of ['commit', 'digest', 'name', 'semver', 'tag', 'branch']) {
        const found = (0,model_value/* stringAt */.bX)(reference, field);
        if (found)
            return found;
    }
    return '';
}

;// CONCATENATED MODULE: ./build/src/render/flux/helm-release.js









/** Longer release names are cut and hashed (fluxcd helm-controller, `release.ShortenName`). */
const helm_release_MAX_NAME = 53;
/**
 * What helm-controller makes of a HelmRelease (https://fluxcd.io/flux/components/helm/helmreleases/): a release of a
 * chart. A chart of this repository is rendered; of others, the values that are written here are judged.
 */
function expandHelmRelease(definition, context) {
    const { resource } = definition;
    const source = chartSource(definition, context);
    if ('waitFor' in source)
        return source;
    const values = releaseValues(definition, context);
    if ('waitFor' in values)
        return values;
    const draft = draftOf(definition, context, source);
    const rendered = source.kind === 'here' ? renderLocalChart(definition, context, source.path, values) : undefined;
    if (rendered !== undefined && 'resources' in rendered) {
        const { resources, files } = rendered;
        return { unit: { ...draft, status: 'rendered', problems: [], resources }, files, assumptions: [helm_release_CHART_ASSUMPTION] };
    }
    const field = (0,model_value/* mappingAt */.oh)(resource.value, 'spec', 'chartRef') === undefined ? ['spec', 'chart'] : ['spec', 'chartRef'];
    const reason = rendered === undefined ? '' : `: ${rendered.refused}`;
    const problem = problemAt('chart', `${helm_release_describe(source)} is not rendered${reason}`, resource, field);
    const files = source.kind === 'here' ? context.repository.tree.filesBelow(source.path) : [];
    return { unit: { ...draft, problems: [problem, ...values.problems], values: values.values }, files };
}
/** The chart's directory, by the line that names it. */
function chartRead(resource, directory) {
    const { field, locate } = fieldReference('chart', resource, ['spec', 'chart', 'spec', 'chart']);
    return {
        field,
        locate,
        to: directory,
        get from() {
            return locate().path;
        },
    };
}
const helm_release_CHART_ASSUMPTION = `the charts of HelmReleases are rendered for Kubernetes ${DEFAULT_CLUSTER.kubernetes} without APIs of others`;
function draftOf(definition, context, source) {
    const { resource } = definition;
    const spec = (0,model_value/* mappingAt */.oh)(resource.value, 'spec');
    const targetNamespace = (0,model_value/* stringAt */.bX)(spec, 'targetNamespace') || resource.namespace;
    return {
        cluster: targetCluster(definition, context),
        kind: 'HelmRelease',
        controller: 'flux',
        namespace: resource.namespace,
        name: resource.name,
        location: lazyPlaceOf(resource),
        sources: [source],
        reads: source.kind === 'here' ? [chartRead(resource, source.path)] : [],
        dependsOn: dependencies_dependenciesOf(resource, 'HelmRelease'),
        targetNamespace,
        suspended: spec?.['suspend'] === true,
        prune: true,
        status: 'opaque',
        problems: [],
        resources: [],
        values: [],
        release: { namespace: targetNamespace, name: releaseName(resource) },
        labels: (0,model_value/* mappingAt */.oh)(resource.value, 'metadata', 'labels') ?? {},
    };
}
/** A chart of this repository as helm-controller installs it, or why it is not reproduced. */
function renderLocalChart({ resource }, { repository }, directory, { values, problems }) {
    const spec = (0,model_value/* mappingAt */.oh)(resource.value, 'spec');
    const [missing] = problems;
    if (missing !== undefined)
        return { refused: missing.message };
    if ((0,model_value/* listAt */.gT)(spec, 'postRenderers').length > 0)
        return { refused: 'its postRenderers are not reproduced' };
    if ((0,model_value/* listAt */.gT)(spec, 'chart', 'spec', 'valuesFiles').length > 0)
        return { refused: 'its valuesFiles are not reproduced' };
    const [given] = values;
    return renderChart({
        repository,
        directory,
        release: { name: releaseName(resource), namespace: (0,model_value/* stringAt */.bX)(spec, 'targetNamespace') || resource.namespace },
        values: (0,model_value/* isMapping */.pi)(given?.value) ? given.value : {},
        includeCrds: (0,model_value/* mappingAt */.oh)(spec, 'install')?.['crds'] !== 'Skip',
        locateValue(path) {
            const text = (0,model_value/* scalarText */.ws)((0,model_value/* valueAt */.fK)(given?.value, path));
            if (given === undefined || text === undefined)
                return undefined;
            return { location: placeOf(given.holder, [...given.path, ...path]), text };
        },
    });
}
/** The name of the Helm release (helm-controller API, `GetReleaseName`). */
function releaseName(resource) {
    const given = (0,model_value/* stringAt */.bX)(resource.value, 'spec', 'releaseName');
    if (given)
        return given;
    const targetNamespace = (0,model_value/* stringAt */.bX)(resource.value, 'spec', 'targetNamespace');
    const name = targetNamespace ? `${targetNamespace}-${resource.name}` : resource.name;
    if (name.length <= helm_release_MAX_NAME)
        return name;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 12);
    return `${name.slice(0, helm_release_MAX_NAME - 13)}-${hash}`;
}
function helm_release_describe(source) {
    if (source.kind === 'chart')
        return `the chart ${source.chart} ${source.version}`.trim();
    if (source.kind === 'oci')
        return `the chart ${source.url} ${source.revision}`.trim();
    if (source.kind === 'here')
        return `the chart in ${source.path || 'the root'}`;
    return 'the chart';
}
function chartSource(definition, context) {
    const { value } = definition.resource;
    if ((0,model_value/* mappingAt */.oh)(value, 'spec', 'chartRef') !== undefined)
        return chartOfReference(definition, context);
    return chartOfTemplate(definition, context, definition.resource, ['spec', 'chart', 'spec']);
}
/** `spec.chartRef`: an OCIRepository, a HelmChart, or an ExternalArtifact. */
function chartOfReference(definition, context) {
    const reference = sourceReference(definition, ['spec', 'chartRef']);
    if (reference === undefined)
        return { kind: 'unknown', reason: 'the chartRef names no source' };
    const object = context.objects.find(definition.cluster, reference);
    if (object === undefined) {
        if (!definition.final)
            return { waitFor: [reference] };
        return { kind: 'unknown', reason: `${reference.kind} ${reference.namespace}/${reference.name} is defined nowhere` };
    }
    if (object.kind === 'HelmChart')
        return chartOfTemplate({ ...definition, resource: object }, context, object, ['spec']);
    return { kind: 'oci', url: (0,model_value/* stringAt */.bX)(object.value, 'spec', 'url') ?? '', revision: revisionOf(object) };
}
/** `spec.chart.spec` of a HelmRelease, which has the fields of a HelmChart's spec. */
function chartOfTemplate(definition, context, holder, path) {
    const chart = (0,model_value/* stringAt */.bX)(holder.value, ...path, 'chart') ?? '';
    const version = (0,model_value/* scalarText */.ws)((0,model_value/* mappingAt */.oh)(holder.value, ...path)?.['version']) ?? '';
    const reference = sourceReference(definition, [...path, 'sourceRef']);
    if (reference === undefined)
        return { kind: 'chart', repository: '', chart, version };
    const object = context.objects.find(definition.cluster, reference);
    if (object === undefined && !definition.final)
        return { waitFor: [reference] };
    const url = (0,model_value/* stringAt */.bX)(object?.value, 'spec', 'url') ?? '';
    if (reference.kind !== 'GitRepository')
        return { kind: 'chart', repository: url, chart, version };
    const directory = chart.replace(/^\.?\/+/, '').replace(/\/+$/, '');
    const checkout = object === undefined ? context.checkouts.own : context.checkouts.git(url, revisionOf(object), [directory]);
    const own = checkout?.here === true && checkout.repository.tree.kind(directory) === 'directory';
    if (own)
        return { kind: 'here', path: directory };
    return { kind: 'git', url, revision: object === undefined ? '' : revisionOf(object), path: directory };
}

;// CONCATENATED MODULE: ./build/src/render/flux/generate.js

const KUSTOMIZATION_FILES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
/** More files than a directory of manifests holds. */
const MAX_FILES = 20_000;
/** The kustomization file of a directory, in the order in which kustomize looks for its names. */
function kustomizationFile(repository, directory) {
    return KUSTOMIZATION_FILES.map((name) => (0,util_paths/* joinPath */.uJ)(directory, name)).find((path) => repository.tree.kind(path) === 'file');
}
/**
 * The `resources` that kustomize-controller generates for a directory without a kustomization file (fluxcd/pkg
 * kustomize, `generateKustomization`): every YAML file below, in the order of a directory walk, and each subdirectory
 * that has a kustomization file in place of its files. `isIgnored` tells what the source's artifact leaves out.
 */
function generatedResources(repository, directory, isIgnored) {
    const resources = [];
    const visit = (current, shown) => {
        for (const { name, kind, link } of repository.tree.entries(current)) {
            const path = (0,util_paths/* joinPath */.uJ)(current, name);
            const reference = `${shown}/${name}`;
            if (name === '.git' || resources.length >= MAX_FILES || isIgnored(path))
                continue;
            if (kind === 'directory' && !link) {
                if (kustomizationFile(repository, path) === undefined)
                    visit(path, reference);
                else
                    resources.push(reference);
            }
            else if (kind === 'file' && /\.ya?ml$/.test(name))
                resources.push(reference);
        }
    };
    visit(directory, '.');
    return resources;
}

;// CONCATENATED MODULE: ./build/src/render/static-reads.js



/** Fields whose paths are includes of a kustomization, rather than files of a generator or a patch. */
const INCLUDES = new Set(['resources', 'bases', 'components']);
const MAX_DIRECTORIES = 5000;
/**
 * The files that a build of a directory reads, told without building it: for builds that fail, whose files are no less
 * reached. Every text of a kustomization that is a path is taken for one.
 */
function staticReads(repository, root) {
    const reads = [];
    const files = new Set();
    const seen = new Set([root]);
    const pending = [root];
    for (let next = pending.pop(); next !== undefined && seen.size < MAX_DIRECTORIES; next = pending.pop()) {
        const file = kustomizationFile(repository, next);
        const document = file === undefined ? undefined : repository.parse(file, 'json').documents.find(static_reads_isKustomization);
        if (file === undefined || document === undefined)
            continue;
        files.add(file);
        for (const { text, path } of static_reads_texts(document.value, [])) {
            const target = targetOf(repository, next, text);
            if (target === undefined)
                continue;
            const field = String(path[0]);
            if (INCLUDES.has(field))
                reads.push({ field, from: file, to: target, locate: () => document.locate(path) });
            if (repository.tree.kind(target) === 'file')
                files.add(target);
            else {
                // A link that leads back would make ever longer names of one directory.
                const real = repository.tree.realPath(target) ?? target;
                if (seen.has(real))
                    continue;
                seen.add(real);
                pending.push(target);
            }
        }
    }
    return { reads, files };
}
function static_reads_isKustomization(document) {
    return (0,model_value/* isMapping */.pi)(document.value);
}
function targetOf(repository, directory, text) {
    if (text.length > 500 || text.includes('\n'))
        return undefined;
    // Generators name files as `key=path`.
    const target = (0,util_paths/* resolvePath */.o1)(directory, text.replace(/^[^=/]*=/, ''));
    return target === undefined || target === directory || repository.tree.kind(target) === undefined
        ? undefined
        : target;
}
function* static_reads_texts(value, path) {
    if (typeof value === 'string')
        yield { text: value, path };
    else if (Array.isArray(value))
        for (const [index, entry] of value.entries())
            yield* static_reads_texts(entry, [...path, index]);
    else if ((0,model_value/* isMapping */.pi)(value))
        for (const key of Object.keys(value))
            yield* static_reads_texts(value[key], [...path, key]);
}

;// CONCATENATED MODULE: ./build/src/render/partial-build.js
/*
 * What a kustomization yields where some of what it asks for is elsewhere: for every controller that builds one.
 */


;// CONCATENATED MODULE: ./build/src/render/flux/ignore.js


/*
 * What source-controller leaves out of an artifact (fluxcd/pkg sourceignore): the defaults, the `.sourceignore` files of
 * the source, and `spec.ignore`, which takes the place of both.
 */
const VERSION_CONTROL = ['.git/', '.gitignore', '.gitmodules', '.gitattributes'];
const DEFAULTS = [
    '*.jpg',
    '*.jpeg',
    '*.gif',
    '*.png',
    '*.wmv',
    '*.flv',
    '*.tar.gz',
    '*.zip',
    '.github/',
    '.circleci/',
    '.travis.yml',
    '.gitlab-ci.yml',
    'appveyor.yml',
    '.drone.yml',
    'cloudbuild.yaml',
    'codeship-services.yml',
    'codeship-steps.yml',
    '**/.goreleaser.yml',
    '**/.sops.yaml',
    '**/.flux.yaml',
];
const rulesByRepository = new WeakMap();
/** A test for paths, relative to the repository's root, that a source's artifact leaves out. */
function ignoreRules(repository, root, specIgnore) {
    const known = rulesByRepository.get(repository) ?? new Map();
    rulesByRepository.set(repository, known);
    const key = `${root}\n${specIgnore ?? ''}`;
    let rules = known.get(key);
    if (rules === undefined) {
        rules = createRules(repository, root, specIgnore);
        known.set(key, rules);
    }
    return rules;
}
function createRules(repository, root, specIgnore) {
    const lines = specIgnore === undefined ? DEFAULTS : specIgnore.split(/\r?\n/);
    const rules = [...VERSION_CONTROL, ...lines].flatMap((line) => parseRule(line, root));
    const files = specIgnore === undefined ? repository.tree.filesBelow(root) : [];
    for (const path of files) {
        if (!/(?:^|\/)\.sourceignore$/.test(path))
            continue;
        const domain = path.slice(0, Math.max(path.length - '/.sourceignore'.length, 0));
        for (const line of (repository.text(path) ?? '').split(/\r?\n/))
            rules.push(...parseRule(line, domain));
    }
    return (path) => isIgnored(path, root, rules);
}
/** A path is left out when it, or a directory above it, is: the last rule that matches decides. */
function isIgnored(path, root, rules) {
    const segments = path.slice(root === '' ? 0 : root.length + 1).split('/');
    for (let depth = 1; depth <= segments.length; depth++) {
        const part = (0,util_paths/* joinPath */.uJ)(root, segments.slice(0, depth).join('/'));
        const rule = rules.findLast(({ domain, matcher }) => (0,util_paths/* isWithin */.UO)(part, domain) && matcher.matches(relative(part, domain)));
        if (rule !== undefined && !rule.negated)
            return true;
    }
    return false;
}
function relative(path, domain) {
    return domain === '' ? path : path.slice(domain.length + 1);
}
/** A line of a gitignore file as a glob over the paths of its directory. */
function parseRule(line, domain) {
    const text = line.replace(/(?<!\\)\s+$/, '');
    if (text === '' || text.startsWith('#') || text.length > 500)
        return [];
    const negated = text.startsWith('!');
    const pattern = (negated ? text.slice(1) : text).replace(/\/$/, '');
    const anchored = pattern.includes('/') ? pattern.replace(/^\//, '') : `**/${pattern}`;
    const matcher = ignore_compile(anchored);
    return matcher === undefined ? [] : [{ domain, negated, matcher }];
}
/** A gitignore glob as a regular expression: `**` for any directories, `*` and `?` within a name. */
function ignore_compile(glob) {
    const parts = glob.match(/\*\*\/|\/\*\*$|\*+|\?|\[[^\]]+\]|\\.|[^*?[\\]+|./g) ?? [];
    const expression = parts.map((part) => {
        if (part === '**/')
            return '(?:.*/)?';
        if (part === '/**')
            return '/.*';
        if (part.startsWith('*'))
            return '[^/]*';
        if (part === '?')
            return '[^/]';
        if (/^\[.+\]$/.test(part))
            return part.replace(/^\[!/, '[^');
        return build.RE2JS.quote(part.startsWith('\\') ? part.slice(1) : part);
    });
    try {
        return build.RE2JS.compile(expression.join(''));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/render/flux/overlay.js




/*
 * What kustomize-controller writes into the kustomization of a directory before it builds it: the fields of the Flux
 * Kustomization's spec (fluxcd/pkg kustomize, `Generator.WriteFile`).
 */
/** Scalar fields of the spec and the kustomization fields that they replace. */
const REPLACED = [
    ['targetNamespace', 'namespace'],
    ['namePrefix', 'namePrefix'],
    ['nameSuffix', 'nameSuffix'],
];
const APPENDED = ['patches', 'components', 'patchesStrategicMerge', 'patchesJson6902', 'images'];
/** Whether the spec adds anything to the kustomization of its directory. */
function hasOverlay(spec) {
    return (REPLACED.some(([field]) => Boolean((0,model_value/* stringAt */.bX)(spec, field))) ||
        APPENDED.some((field) => (0,model_value/* listAt */.gT)(spec, field).length > 0));
}
/**
 * Whether a directory's own kustomization names no resources. kustomize-controller then asks for origin annotations, so
 * that kustomize does not refuse the kustomization for being empty (fluxcd/pkg kustomize, `GenerateManifest`).
 */
function lacksResources(base) {
    return base !== undefined && (0,model_value/* listAt */.gT)(base.value, 'resources').length === 0;
}
/**
 * The kustomization of a directory, completed by a Flux Kustomization. `base` is the directory's own; `undefined` where
 * there is none and `resources` were generated.
 */
function overlayKustomization(definition, base, resources, { isMissing, omitted }) {
    const spec = (0,model_value/* mappingAt */.oh)(definition.value, 'spec');
    const merged = {};
    const places = new Map();
    if ((0,model_value/* isMapping */.pi)(base?.value)) {
        for (const key of Object.keys(base.value))
            if (!omitted.includes(key))
                (0,provenance/* setOwn */.P5)(merged, key, base.value[key]);
    }
    else
        merged['resources'] = [...resources];
    if (lacksResources(base))
        merged['buildMetadata'] = ['originAnnotations'];
    replaceFields(merged, places, spec);
    appendFields(merged, places, spec, isMissing);
    const path = base?.path ?? definition.document.path;
    const document = { path, index: base?.index ?? 0, value: merged, locate: locator(places, base, definition) };
    return withResolver(document, (way) => {
        const inSpec = specPath(places, way);
        if (inSpec !== undefined)
            return (0,provenance/* writtenIn */.Xs)(definition, inSpec);
        return base === undefined ? undefined : { document: base, path: way };
    });
}
function replaceFields(merged, places, spec) {
    for (const [field, kustomizationField] of REPLACED) {
        const value = (0,model_value/* stringAt */.bX)(spec, field);
        if (!value)
            continue;
        merged[kustomizationField] = value;
        places.set(kustomizationField, ['spec', field]);
    }
}
function appendFields(merged, places, spec, isMissing) {
    const append = (field, from, index, value) => {
        const list = [...(0,model_value/* listAt */.gT)(merged, field), value];
        merged[field] = list;
        places.set(`${field}/${list.length - 1}`, ['spec', from, index]);
    };
    for (const [index, patch] of (0,model_value/* listAt */.gT)(spec, 'patches').entries())
        append('patches', 'patches', index, patch);
    for (const [index, component] of (0,model_value/* listAt */.gT)(spec, 'components').entries()) {
        if (spec?.['ignoreMissingComponents'] === true && isMissing(String(component)))
            continue;
        append('components', 'components', index, component);
    }
    // Inline objects in the deprecated fields; kustomize wants text there.
    for (const [index, patch] of (0,model_value/* listAt */.gT)(spec, 'patchesStrategicMerge').entries()) {
        append('patchesStrategicMerge', 'patchesStrategicMerge', index, JSON.stringify(patch));
    }
    for (const [index, patch] of (0,model_value/* listAt */.gT)(spec, 'patchesJson6902').entries()) {
        const target = (0,model_value/* mappingAt */.oh)(patch, 'target') ?? {};
        const text = JSON.stringify((0,model_value/* isMapping */.pi)(patch) ? (patch['patch'] ?? []) : []);
        append('patchesJson6902', 'patchesJson6902', index, { target, patch: text });
    }
    for (const [index, image] of (0,model_value/* listAt */.gT)(spec, 'images').entries()) {
        const name = (0,model_value/* stringAt */.bX)(image, 'name');
        const same = (0,model_value/* listAt */.gT)(merged, 'images').findIndex((other) => (0,model_value/* stringAt */.bX)(other, 'name') === name);
        if (same < 0)
            append('images', 'images', index, image);
        else {
            merged['images'] = (0,model_value/* listAt */.gT)(merged, 'images').with(same, image);
            places.set(`images/${same}`, ['spec', 'images', index]);
        }
    }
}
/** The way in the definition to what stands at a path of the merged kustomization, where that came from the spec. */
function specPath(places, [field, index, ...rest]) {
    const item = places.get(`${field}/${index}`);
    return item === undefined ? places.get(String(field)) : [...item, ...rest];
}
/** Locates in the Flux Kustomization what came from there, and in the directory's own kustomization the rest. */
function locator(places, base, definition) {
    return (path, aim) => {
        const inSpec = specPath(places, path);
        if (inSpec !== undefined)
            return placeOf(definition, inSpec);
        return base === undefined ? placeOf(definition, ['spec', 'path']) : base.locate(path, aim);
    };
}

;// CONCATENATED MODULE: ./build/src/render/flux/build.js








const buildsByKustomizer = new WeakMap();
/**
 * Builds a directory of a source as kustomize-controller does: without load restriction inside the source, with a
 * generated kustomization where there is none. Remote bases and charts that are not here are left out and named in
 * `problems`. Raises `BuildError`.
 */
function buildDirectory(definition, source, directory) {
    const { kustomizer } = source.checkout;
    const spec = (0,model_value/* mappingAt */.oh)(definition.value, 'spec');
    const builds = buildsByKustomizer.get(kustomizer) ?? new Map();
    buildsByKustomizer.set(kustomizer, builds);
    const key = `${directory}\n${source.ignore ?? ''}`;
    const entry = builds.get(key) ?? { overlaid: new WeakMap() };
    builds.set(key, entry);
    const overlaid = spec !== undefined && hasOverlay(spec);
    const known = overlaid ? entry.overlaid.get(spec) : entry.plain;
    if (known !== undefined)
        return known;
    const build = buildTolerant(definition, source, directory);
    if (overlaid)
        entry.overlaid.set(spec, build);
    else
        entry.plain = build;
    return build;
}
/**
 * kustomize-controller reads the kustomization of the directory itself and writes it anew, which drops the fields that it
 * does not know; kustomize would refuse them.
 */
function buildTolerant(definition, source, directory) {
    const omitted = [];
    for (;;) {
        const request = requestFor(definition, source, directory, omitted);
        try {
            return buildAll(request, source);
        }
        catch (error) {
            if (!(error instanceof kustomize/* BuildError */.zS))
                throw error;
            const field = unknownField(error, directory);
            if (field !== undefined && !omitted.includes(field)) {
                omitted.push(field);
                continue;
            }
            const isElsewhere = request !== undefined && error.problems.every(({ code }) => model_unit/* OPAQUE_CODES */.XG.has(code));
            const partial = isElsewhere ? buildWhatIsHere(source.checkout, request) : undefined;
            if (partial === undefined)
                throw error;
            return { ...partial, build: withFile(partial.build, source, directory) };
        }
    }
}
function buildAll(request, source) {
    const whole = { problems: [], sources: [], values: [] };
    if (request === undefined)
        return { ...whole, build: { resources: [], reads: [], files: new Set() } };
    const build = source.checkout.kustomizer.build(request);
    return { ...whole, build: withFile(build, source, request.root) };
}
/** The files of a build, the kustomization among them whose place a completed one took. */
function withFile(build, source, directory) {
    const file = kustomizationFile(source.checkout.repository, directory);
    return file === undefined || build.files.has(file) ? build : { ...build, files: new Set([...build.files, file]) };
}
/** What to build; `undefined` where the directory holds nothing. */
function requestFor(definition, source, directory, omitted) {
    const { repository } = source.checkout;
    const plain = { root: directory, loadRestrictor: 'none' };
    const file = kustomizationFile(repository, directory);
    const base = file === undefined ? undefined : baseDocument(repository, file);
    const isComplete = !hasOverlay((0,model_value/* mappingAt */.oh)(definition.value, 'spec')) && omitted.length === 0 && !lacksResources(base);
    if (file !== undefined && isComplete)
        return plain;
    const isIgnored = ignoreRules(repository, source.checkout.root, source.ignore);
    const resources = file === undefined ? generatedResources(repository, directory, isIgnored) : [];
    if (file === undefined && resources.length === 0)
        return undefined;
    const isMissing = (component) => {
        const path = (0,util_paths/* resolvePath */.o1)(directory, component);
        return path === undefined || repository.tree.kind(path) === undefined;
    };
    return { ...plain, kustomization: overlayKustomization(definition, base, resources, { isMissing, omitted }) };
}
/** The field that a build was refused for, where it is one of the directory's own kustomization. */
function unknownField({ problems }, directory) {
    const [first] = problems;
    const field = /^invalid Kustomization: json: unknown field "(.+)"/.exec(first?.message ?? '')?.[1];
    return first !== undefined && (0,util_paths/* parentOf */.gN)(first.location.path) === directory ? field : undefined;
}
/** The kustomization that a file holds: its first document, as sigs.k8s.io/yaml reads it. */
function baseDocument(repository, file) {
    return repository.parse(file, 'json').documents.find(({ value }) => (0,model_value/* isMapping */.pi)(value));
}

;// CONCATENATED MODULE: ./build/src/render/flux/common-metadata.js



/**
 * Sets the labels and annotations of `spec.commonMetadata` on every resource, over what is there, as kustomize-controller
 * does after the build.
 */
function withCommonMetadata(resources, definition) {
    const common = (0,model_value/* mappingAt */.oh)(definition.value, 'spec', 'commonMetadata');
    const fields = ['labels', 'annotations'].filter((field) => Object.keys((0,model_value/* mappingAt */.oh)(common, field) ?? {}).length > 0);
    return fields.length === 0 ? resources : resources.map((resource) => withFields(resource, definition, fields));
}
function withFields(resource, definition, fields) {
    const owner = {};
    const value = (0,provenance/* edit */.hc)(owner, resource.value);
    if (!(0,model_value/* isMapping */.pi)(value['metadata']))
        (0,provenance/* put */.yJ)(value, 'metadata', (0,provenance/* create */.vt)(owner, {}));
    const metadata = (0,provenance/* editChild */.N6)(owner, value, 'metadata');
    for (const field of fields) {
        if (!(0,model_value/* isMapping */.pi)(metadata[field]))
            (0,provenance/* put */.yJ)(metadata, field, (0,provenance/* create */.vt)(owner, {}));
        const target = (0,provenance/* editChild */.N6)(owner, metadata, field);
        const source = (0,model_value/* mappingAt */.oh)(definition.value, 'spec', 'commonMetadata', field) ?? {};
        for (const key of Object.keys(source)) {
            const from = slotOf(definition, ['spec', 'commonMetadata', field, key]);
            (0,provenance/* put */.yJ)(target, key, source[key], { transformer: 'commonMetadata', from });
        }
    }
    return { ...resource, value };
}

;// CONCATENATED MODULE: ./build/src/render/flux/artifacts.js





/**
 * The layout of an ExternalArtifact that an ArtifactGenerator of the same namespace makes of this repository
 * (source-watcher, https://fluxcd.io/flux/components/source/artifactgenerators/). Its copy rules decide what a path in
 * the artifact means here.
 */
function artifactLayout(definition, context, reference) {
    const group = FLUX_GROUPS.sourceExtensions;
    const generators = context.objects
        .list(definition.cluster, group, 'ArtifactGenerator')
        .filter(({ namespace }) => namespace === reference.namespace);
    for (const generator of generators) {
        const artifact = (0,model_value/* listAt */.gT)(generator.value, 'spec', 'artifacts').find((entry) => (0,model_value/* stringAt */.bX)(entry, 'name') === reference.name);
        if (artifact === undefined)
            continue;
        return layoutOf(generator.value, artifact, definition, context, generator.namespace);
    }
    const { namespace } = reference;
    if (!definition.final)
        return { waitFor: [{ group, kind: 'ArtifactGenerator', namespace, name: '' }] };
    const message = `no ArtifactGenerator of this repository makes ${reference.namespace}/${reference.name}`;
    return { source: { kind: 'unknown', reason: message }, code: 'artifact', message };
}
function layoutOf(generator, artifact, definition, context, namespace) {
    const copies = (0,model_value/* listAt */.gT)(artifact, 'copy');
    const aliases = new Set(copies.map((copy) => /^@([^/]+)/.exec((0,model_value/* stringAt */.bX)(copy, 'from') ?? '')?.[1] ?? ''));
    const checkouts = new Map();
    for (const source of (0,model_value/* listAt */.gT)(generator, 'spec', 'sources')) {
        const alias = (0,model_value/* stringAt */.bX)(source, 'alias') ?? '';
        if (!aliases.has(alias))
            continue;
        const found = sourceCheckout(source, definition, context, namespace);
        if (found === undefined) {
            const message = `the artifact is made of ${(0,model_value/* stringAt */.bX)(source, 'kind')} ${(0,model_value/* stringAt */.bX)(source, 'name')}, which is not here`;
            return { source: { kind: 'unknown', reason: message }, code: 'artifact', message };
        }
        checkouts.set(alias, found);
    }
    const [checkout] = checkouts.values();
    if (checkout === undefined) {
        const message = 'the artifact copies nothing that is here';
        return { source: { kind: 'unknown', reason: message }, code: 'artifact', message };
    }
    const rules = copies.map(artifacts_copyOf).filter((rule) => rule !== undefined);
    return {
        checkout,
        assumption: checkout.assumption,
        directoryOf: (path) => clampedJoin(checkout.root, placed(clampedJoin('', path), rules)),
    };
}
function sourceCheckout(source, definition, context, namespace) {
    const kind = (0,model_value/* stringAt */.bX)(source, 'kind') ?? '';
    const name = (0,model_value/* stringAt */.bX)(source, 'name') ?? '';
    const reference = { group: FLUX_GROUPS.source, kind, name, namespace: (0,model_value/* stringAt */.bX)(source, 'namespace') || namespace };
    const object = context.objects.find(definition.cluster, reference);
    if (object !== undefined)
        return checkoutOf(object, context, '');
    if (kind !== 'GitRepository')
        return undefined;
    const assumption = `${kind} ${reference.namespace}/${name} is defined nowhere; it is taken to be this repository`;
    return { ...context.checkouts.own, assumption };
}
/**
 * A copy rule as two directories (source-watcher `applyCopyOperation`): `dir/**` puts what is below the directory into
 * the target, other patterns keep the whole path below it, and a plain directory becomes one of the target's.
 */
function artifacts_copyOf(value) {
    const copy = (0,model_value/* mappingAt */.oh)([value], 0);
    const from = (0,model_value/* stringAt */.bX)(copy, 'from')?.replace(/^@[^/]*\/?/, '');
    const to = (0,model_value/* stringAt */.bX)(copy, 'to')?.replace(/^@artifact\/?/, '');
    if (from === undefined || to === undefined)
        return undefined;
    const target = clampedJoin('', to);
    if (from.endsWith('/**'))
        return { from: clampedJoin('', from.slice(0, -3)), to: target };
    if (/[*?[\]]/.test(from))
        return { from: '', to: target };
    const directory = clampedJoin('', from);
    return { from: directory, to: clampedJoin(target, (0,util_paths/* nameOf */.Vb)(directory)) };
}
/** The directory here that a directory of the artifact was copied from: by the most exact rule, the last of equals. */
function placed(path, rules) {
    const matching = rules.filter(({ to }) => (0,util_paths/* isWithin */.UO)(path, to));
    const rule = matching.reduce((best, next) => (best === undefined || next.to.length >= best.to.length ? next : best), undefined);
    if (rule !== undefined)
        return clampedJoin(rule.from, path.slice(rule.to.length));
    // A directory above the targets: the only one below it is all that it holds; of several, what is above them all.
    const [first, ...others] = rules.filter(({ to }) => (0,util_paths/* isWithin */.UO)(to, path));
    if (first === undefined)
        return path;
    if (others.length === 0)
        return first.from;
    const depth = first.to.split('/').length - (path === '' ? 0 : path.split('/').length);
    return first.from.split('/').slice(0, -depth).join('/');
}

;// CONCATENATED MODULE: ./build/src/render/flux/sources.js








/**
 * Finds the files of the source that a Kustomization names: this repository, another checkout, the part of this
 * repository that an artifact holds, or nothing that is here.
 */
function resolveSource(definition, context, path) {
    const reference = sourceReference(definition, ['spec', 'sourceRef']);
    if (reference === undefined) {
        return {
            source: { kind: 'unknown', reason: 'no sourceRef' },
            code: 'missing',
            message: 'spec.sourceRef is missing',
        };
    }
    if (reference.kind === 'ExternalArtifact')
        return resolveArtifact(definition, context, reference);
    const object = context.objects.find(definition.cluster, reference);
    if (object !== undefined)
        return resolveIncluded(object, definition, context, path) ?? resolveObject(object, context, path);
    if (!definition.final)
        return { waitFor: [reference] };
    return resolveUndefined(definition, reference, context, path);
}
/** A path that a GitRepository takes over from another one (`spec.include`); `undefined` where it is its own. */
function resolveIncluded(object, definition, context, path) {
    for (const include of (0,model_value/* listAt */.gT)(object.value, 'spec', 'include')) {
        const name = (0,model_value/* stringAt */.bX)(include, 'repository', 'name') ?? '';
        const target = clampedJoin('', (0,model_value/* stringAt */.bX)(include, 'toPath') || name);
        const wanted = clampedJoin('', path);
        if (!(0,util_paths/* isWithin */.UO)(wanted, target))
            continue;
        const reference = { group: FLUX_GROUPS.source, kind: 'GitRepository', namespace: object.namespace, name };
        const included = context.objects.find(definition.cluster, reference);
        if (included === undefined && !definition.final)
            return { waitFor: [reference] };
        const from = clampedJoin('', (0,model_value/* stringAt */.bX)(include, 'fromPath') ?? '');
        const files = included === undefined ? undefined : resolveObject(included, context, from);
        if (files === undefined || 'code' in files) {
            const message = `${path} is taken over from GitRepository ${name}, which is not here`;
            return { source: { kind: 'unknown', reason: message }, code: 'remote', message };
        }
        const rest = (given) => clampedJoin('', given).slice(target.length);
        return { ...files, directoryOf: (given) => files.directoryOf(clampedJoin(from, rest(given))) };
    }
    return undefined;
}
function resolveObject(object, context, path) {
    const url = (0,model_value/* stringAt */.bX)(object.value, 'spec', 'url') ?? '';
    const revision = revisionOf(object);
    const checkout = checkoutOf(object, context, path);
    if (checkout !== undefined) {
        return filesOf(checkout, (0,model_value/* stringAt */.bX)(object.value, 'spec', 'ignore'), revision, checkout.assumption);
    }
    if (object.kind === 'Bucket') {
        const name = (0,model_value/* stringAt */.bX)(object.value, 'spec', 'bucketName') ?? object.name;
        return { source: { kind: 'bucket', name }, code: 'artifact', message: `the bucket ${name} is not here` };
    }
    if (object.kind === 'OCIRepository') {
        return { source: { kind: 'oci', url, revision }, code: 'artifact', message: `the OCI artifact ${url} is not here` };
    }
    return { source: { kind: 'git', url, revision, path }, code: 'remote', message: `${url} is another repository` };
}
function filesOf(checkout, ignore, revision, assumption) {
    return { checkout, ignore, revision, assumption, directoryOf: (path) => clampedJoin(checkout.root, path) };
}
/**
 * A source that no file defines: a bootstrap made it. Where the path exists here, it is taken to be this repository, or
 * the directory above the definition in which the path exists.
 */
function resolveUndefined(definition, reference, context, path) {
    const { own } = context.checkouts;
    const name = `${reference.kind} ${reference.namespace}/${reference.name}`;
    const wanted = clampedJoin('', path);
    for (const root of ['', ...directoriesAbove(placeOf(definition.resource).path)]) {
        const exists = isDirectory(own.repository, clampedJoin(root, wanted));
        if (!exists || reference.kind === 'Bucket' || (root !== '' && wanted === ''))
            continue;
        const what = root === '' ? 'this repository' : `${root} of this repository`;
        const assumption = `${name} is defined nowhere; it is taken to be ${what}, where its paths exist`;
        return filesOf({ ...own, root }, undefined, '', assumption);
    }
    if (reference.kind === 'OCIRepository') {
        const published = publishedRoot(undefined, context, path);
        if (published !== undefined)
            return filesOf({ ...own, root: published.root }, undefined, '', published.assumption);
    }
    const reason = `${name} is defined nowhere in this repository, and ${path || '.'} is not a directory of it`;
    return { source: { kind: 'unknown', reason }, code: 'remote', message: reason };
}
function directoriesAbove(file) {
    const directories = [];
    for (let directory = (0,util_paths/* parentOf */.gN)(file); directory !== ''; directory = (0,util_paths/* parentOf */.gN)(directory))
        directories.push(directory);
    return directories;
}
function resolveArtifact(definition, context, reference) {
    const layout = artifactLayout(definition, context, reference);
    if ('waitFor' in layout || 'code' in layout)
        return layout;
    return {
        checkout: layout.checkout,
        ignore: undefined,
        revision: '',
        assumption: layout.assumption,
        directoryOf: layout.directoryOf,
    };
}
/** Why there is no unit: a problem at the reference. */
function absentProblem(definition, { code, message }) {
    return problemAt(code, message, definition.resource, ['spec', 'sourceRef']);
}

;// CONCATENATED MODULE: ./build/src/render/flux/envsubst-parse.js
/*
 * The grammar of variable substitution in Flux: that of drone/envsubst, which fluxcd/pkg/envsubst carries on. A subset
 * of bash's parameter expansion with rules of its own, kept as they are there: `${a-b}` is no expression, `$$` is a
 * dollar sign, and `$a` without braces is text.
 */
/** The text is no template: what bash would understand and envsubst does not, or an open brace. */
class SubstitutionError extends Error {
    name = 'SubstitutionError';
}
/** Expressions in expressions; deeper ones would only exhaust the stack. */
const envsubst_parse_MAX_DEPTH = 50;
const NAME = /[\p{L}\p{Nd}_]/u;
/** Splits a text into literal parts and expressions. Raises `SubstitutionError`. */
function envsubst_parse_parseTemplate(text) {
    return new envsubst_parse_Parser(text).template();
}
class envsubst_parse_Parser {
    text;
    position = 0;
    depth = 0;
    constructor(text) {
        this.text = text;
    }
    template() {
        const parts = [];
        while (this.position < this.text.length) {
            if (this.text.startsWith('${', this.position))
                parts.push(this.call());
            else
                parts.push(this.literal(() => true, '$'));
        }
        return parts;
    }
    /** Text up to the next expression or the first character that is not accepted, with escapes taken out. */
    literal(accept, escapes) {
        let text = '';
        while (this.position < this.text.length && !this.text.startsWith('${', this.position)) {
            const character = this.current();
            const next = this.text[this.position + character.length];
            const escaped = escapes.includes(character) && (character === '$' ? next === '$' : next === '/' || next === '\\');
            if (escaped) {
                text += next;
                this.position += 2;
                continue;
            }
            if (!accept(character))
                break;
            text += character;
            this.position += character.length;
        }
        return text;
    }
    call() {
        if (++this.depth > envsubst_parse_MAX_DEPTH)
            throw new SubstitutionError('expressions nest too deeply');
        const start = this.position;
        this.position += 2;
        const body = this.current() === '#' ? this.length() : this.operation();
        this.depth--;
        return { ...body, source: this.text.slice(start, this.position) };
    }
    length() {
        this.position++;
        const name = this.variable();
        this.close();
        return { name, operator: '#length', args: [] };
    }
    operation() {
        const name = this.variable();
        const operator = this.operator();
        if (operator === '') {
            this.close();
            return { name, operator, args: [] };
        }
        const args = this.args(operator);
        this.close();
        return { name, operator, args };
    }
    variable() {
        const start = this.position;
        while (NAME.test(this.current()))
            this.position += this.current().length;
        if (this.position === start)
            throw new SubstitutionError('unable to parse variable name');
        return this.text.slice(start, this.position);
    }
    operator() {
        const match = /^(?::[=\-?+]|:|=|,,|,|\^\^|\^|,\^|\^,|\/[/#%]|\/|##?|%%?)/.exec(this.text.slice(this.position, this.position + 2));
        this.position += match?.[0].length ?? 0;
        return match?.[0] ?? '';
    }
    args(operator) {
        if (/^(?::?=|:[-?+])$/.test(operator))
            return this.defaultArgs();
        if (operator === ':')
            return this.substringArgs();
        if (operator.startsWith('/'))
            return this.replaceArgs();
        if (/^[#%]/.test(operator))
            return [this.parameter((character) => character !== '}')];
        return [];
    }
    defaultArgs() {
        const args = [];
        while (this.current() !== '}')
            args.push(this.parameter((character) => character !== '}'));
        return args;
    }
    substringArgs() {
        const args = [this.parameter((character) => character !== ':' && character !== '}')];
        if (this.current() === '}')
            return args;
        if (this.current() !== ':')
            throw new SubstitutionError('bad substitution');
        while (this.current() === ':')
            this.position++;
        return [...args, this.parameter((character) => character !== '}')];
    }
    replaceArgs() {
        const pattern = this.current() === '/' ? '' : this.parameter((character) => character !== '/', '$\\');
        if (this.current() !== '/')
            throw new SubstitutionError('bad substitution');
        while (this.current() === '/')
            this.position++;
        if (this.current() === '}')
            return [pattern];
        return [pattern, this.parameter((character) => character !== '}', '$\\')];
    }
    parameter(accept, escapes = '') {
        if (this.text.startsWith('${', this.position))
            return this.call();
        const before = this.position;
        const text = this.literal(accept, escapes);
        if (this.position === before)
            throw new SubstitutionError('unable to parse substitution within function');
        return text;
    }
    close() {
        if (this.current() !== '}')
            throw new SubstitutionError('missing closing brace');
        this.position++;
    }
    current() {
        const code = this.text.codePointAt(this.position);
        return code === undefined ? '' : String.fromCodePoint(code);
    }
}

;// CONCATENATED MODULE: ./build/src/render/flux/envsubst.js



/** Values longer than this are not trimmed by a pattern: the work grows with the square of the length. */
const MAX_TRIMMED = 2000;
/** No text grows longer: no API server takes an object of that size. */
const MAX_RESULT = 4 * 1024 * 1024;
/**
 * Replaces `${VAR}` and the functions of fluxcd/pkg/envsubst in a text. An expression whose value cannot be told stays as
 * written, where Flux would put the value, or nothing for a variable that is not defined. Raises `SubstitutionError`
 * where Flux would refuse the text.
 */
function substitute(text, lookup) {
    const used = [];
    const missing = [];
    const evaluate = (parts) => {
        let result = '';
        for (const part of parts) {
            result += typeof part === 'string' ? part : call(part);
            envsubst_bounded(result.length);
        }
        return result;
    };
    function call(part) {
        const found = lookup(part.name);
        const isDefault = /^(?::?=|:[-?+])$/.test(part.operator);
        if (found === 'unknown')
            return part.source;
        if (found === 'undefined' && !isDefault) {
            missing.push(part.name);
            return part.source;
        }
        const value = found === 'undefined' ? '' : found.value;
        if (found !== 'undefined')
            used.push(part.name);
        if (isDefault)
            return value === '' ? evaluate(part.args) : value;
        return apply(part.operator, value, part.args.map((arg) => evaluate([arg])));
    }
    const result = evaluate(envsubst_parse_parseTemplate(text));
    return { text: result, used, undefined: missing };
}
function envsubst_bounded(length) {
    if (length > MAX_RESULT)
        throw new SubstitutionError('the values make a text that is too long');
}
function apply(operator, value, args) {
    const [first = '', second] = args;
    switch (operator) {
        case '#length':
            return String(Buffer.byteLength(value));
        case ',':
            return mapFirst(value, (character) => character.toLowerCase());
        case ',,':
            return value.toLowerCase();
        case '^':
            return mapFirst(value, (character) => character.toUpperCase());
        case '^^':
            return value.toUpperCase();
        case ':':
            return envsubst_substring(value, first, second);
        case '/':
            return value.replace(first, () => second ?? '');
        case '//':
            envsubst_bounded(value.length + (value.split(first).length - 1) * (second ?? '').length);
            return value.replaceAll(first, () => second ?? '');
        case '/#':
            return second !== undefined && value.startsWith(first) ? second + value.slice(first.length) : value;
        case '/%':
            return second !== undefined && value.endsWith(first)
                ? value.slice(0, value.length - first.length) + second
                : value;
        case '#':
            return trim(value, first, 'shortest');
        case '##':
            return trim(value, first, 'longest');
        case '%':
            return reverse(trim(reverse(value), reverse(first), 'shortest'));
        case '%%':
            return reverse(trim(reverse(value), reverse(first), 'longest'));
        default:
            return value;
    }
}
function mapFirst(value, change) {
    const [first = ''] = value;
    return change(first) + value.slice(first.length);
}
/** Offsets and lengths count bytes; what is no number leaves the value as it is. */
function envsubst_substring(value, offset, length) {
    const bytes = Buffer.from(value);
    if (!/^[-+]?\d+$/.test(offset))
        return value;
    const given = Number(offset);
    const start = given < 0 ? Math.max(bytes.length + given, 0) : given;
    if (length === undefined)
        return bytes.subarray(start).toString();
    if (!/^[-+]?\d+$/.test(length))
        return value;
    const end = Number(length) < 0 ? bytes.length + Number(length) : start + Number(length);
    return end < start ? '' : bytes.subarray(start, end).toString();
}
/** Takes the prefix off that a shell pattern matches. `*` matches slashes too. */
function trim(value, pattern, which) {
    if (value.length > MAX_TRIMMED)
        throw new SubstitutionError('the value is too long for a pattern');
    const matcher = globOf(pattern);
    if (matcher === undefined)
        return value;
    const lengths = Array.from({ length: value.length }, (_, index) => index + 1);
    if (which === 'longest')
        lengths.reverse();
    const length = lengths.find((size) => matcher.matches(value.slice(0, size)));
    return length === undefined ? value : value.slice(length);
}
function globOf(pattern) {
    let expression = '';
    for (let index = 0; index < pattern.length; index++) {
        const character = pattern[index] ?? '';
        if (character === '*')
            expression += '.*';
        else if (character === '?')
            expression += '.';
        else if (character === '[') {
            const end = pattern.indexOf(']', index + 1);
            if (end < 0)
                return undefined;
            expression += `[${pattern.slice(index + 1, end).replaceAll('[', '\\[')}]`;
            index = end;
        }
        else if (character === '\\')
            expression += build.RE2JS.quote(pattern[++index] ?? '\\');
        else
            expression += build.RE2JS.quote(character);
    }
    try {
        return build.RE2JS.compile(expression, build.RE2JS.DOTALL);
    }
    catch {
        return undefined;
    }
}
function reverse(value) {
    return [...value].reverse().join('');
}

// EXTERNAL MODULE: ./build/src/util/plain-scalar.js
var plain_scalar = __webpack_require__(1795);
;// CONCATENATED MODULE: ./build/src/render/flux/plain-style.js


/*
 * Flux's substitutions work on the YAML text of a rendered object, so what they make of a string depends on how that
 * string is written there.
 */
/** How YAML's plain style cannot begin, and what it cannot hold in a block. */
const NO_PLAIN = /^(?:[#,[\]{}&*!|>'"%@`]|[?:-](?:\s|$)|---|\.\.\.|\s|$)|:(?:\s|$)|\s#|\s$/;
/** A string as go-yaml writes it: plain where it can be, else in single quotes. Several lines are a block of text. */
function writtenAs(value) {
    if (value.includes('\n'))
        return value;
    const isPlain = !NO_PLAIN.test(value) && (0,plain_scalar/* resolvePlain */.R)(value, true) === undefined;
    return isPlain ? value : `'${value.replaceAll("'", "''")}'`;
}
/**
 * Reads back what a substitution made of `writtenAs(before)`. Raises an error where it is no YAML any more.
 */
function readBack(text, before) {
    // A block scalar's lines are text whatever they hold.
    if (before.includes('\n'))
        return text;
    if (writtenAs(before) === before && !NO_PLAIN.test(text))
        return (0,plain_scalar/* resolvePlain */.R)(text, true) ?? text;
    const parsed = js_yaml/* default.load */.Ay.load(`v: ${text}\n`, { schema: js_yaml/* default.JSON_SCHEMA */.Ay.JSON_SCHEMA });
    return parsed.v ?? null;
}

;// CONCATENATED MODULE: ./build/src/render/flux/substitute.js





const DISABLED = 'kustomize.toolkit.fluxcd.io/substitute';
/** Flux would refuse the resource: bad syntax at `path`, or no YAML any more once the values are in. */
class ResourceSubstitutionError extends Error {
    name = 'ResourceSubstitutionError';
    resource;
    path;
    constructor(message, resource, path) {
        super(message);
        this.resource = resource;
        this.path = path;
    }
}
/**
 * Replaces the variables of a rendered resource. Flux does that in the YAML text which it makes of the resource (fluxcd/pkg
 * kustomize, `SubstituteVariables`), so a value that needs no quotes there may become a number, a boolean or a list.
 * Raises `ResourceSubstitutionError`.
 */
function substituteResource(resource, variables) {
    if (variables.byName.size === 0 || isDisabled(resource.value) || !hasDollar(resource.value)) {
        return { resource, undefined: [] };
    }
    const substitution = new Substitution(resource, variables);
    const value = substitution.mapping(resource.value, []);
    if (value === resource.value)
        return { resource, undefined: substitution.undefined };
    const identity = (0,model_resource/* identityOf */.cu)(value);
    if (identity === undefined)
        throw new ResourceSubstitutionError('the object has no name left', resource, ['metadata']);
    return { resource: { ...resource, ...identity, value }, undefined: substitution.undefined };
}
function isDisabled(value) {
    return ['labels', 'annotations'].some((field) => (0,model_value/* stringAt */.bX)(value, 'metadata', field, DISABLED) === 'disabled');
}
const dollars = new WeakMap();
/** Whether a container holds a dollar sign anywhere. Remembered: what many units share is looked through once. */
function hasDollar(container) {
    let found = dollars.get(container);
    if (found === undefined) {
        found = Object.entries(container).some(([key, value]) => typeof value === 'string' ? value.includes('$') : key.includes('$') || ((0,model_value/* isContainer */.u_)(value) && hasDollar(value)));
        found ||= !Array.isArray(container) && Object.keys(container).some((key) => key.includes('$'));
        dollars.set(container, found);
    }
    return found;
}
class Substitution {
    undefined = [];
    owner = {};
    resource;
    variables;
    constructor(resource, variables) {
        this.resource = resource;
        this.variables = variables;
    }
    mapping(container, path) {
        if (!hasDollar(container))
            return container;
        let result = container;
        for (const key of Object.keys(container)) {
            const own = Array.isArray(container) ? Number(key) : key;
            const at = [...path, own];
            const value = container[key];
            const change = this.value(value, at);
            const newKey = typeof own === 'string' && own.includes('$') ? this.key(own, at) : own;
            if (change === undefined && newKey === own)
                continue;
            result = (0,provenance/* edit */.hc)(this.owner, result);
            if (newKey !== own)
                delete result[key];
            if (change?.slot !== undefined)
                (0,provenance/* put */.yJ)(result, newKey, change.value, { transformer: 'postBuild', from: change.slot });
            else if (Array.isArray(result))
                result[own] = change?.value ?? value;
            else
                (0,provenance/* setOwn */.P5)(result, String(newKey), change?.value ?? value);
        }
        return result;
    }
    value(value, path) {
        if ((0,model_value/* isContainer */.u_)(value)) {
            const changed = this.mapping(value, path);
            return changed === value ? undefined : { value: changed, slot: undefined };
        }
        if (typeof value !== 'string' || !value.includes('$'))
            return undefined;
        const { text, slot } = this.text(writtenAs(value), path);
        if (text === writtenAs(value))
            return undefined;
        return { value: this.reread(text, value, path), slot };
    }
    key(key, path) {
        const value = this.reread(this.text(key, path).text, key, path);
        return value instanceof model_value/* Literal */.uS ? value.text : String(value);
    }
    text(written, path) {
        try {
            const { text, used, undefined: missing } = substitute(written, this.lookup);
            if (!this.variables.open)
                for (const name of missing)
                    this.undefined.push({ name, path });
            const variable = this.variables.byName.get(used[0] ?? '');
            return { text, slot: variable === undefined || variable === 'unknown' ? undefined : variable.slot };
        }
        catch (error) {
            if (error instanceof SubstitutionError)
                throw new ResourceSubstitutionError(error.message, this.resource, path);
            throw error;
        }
    }
    lookup = (name) => this.variables.byName.get(name) ?? 'undefined';
    reread(text, before, path) {
        try {
            return readBack(text, before);
        }
        catch {
            const message = 'what the substitution makes of this is no YAML';
            throw new ResourceSubstitutionError(message, this.resource, path);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/render/written-objects.js


/** The objects of the kinds that are wanted, as the files of the repository hold them. */
function* writtenObjects(survey, wanted) {
    for (const file of survey.files) {
        if (file.class === 'manifest')
            yield* written_objects_objectsIn(file, wanted);
    }
}
/** The objects of the kinds that are wanted, as a file holds them. */
function* written_objects_objectsIn(file, wanted) {
    for (const document of file.parsed.documents) {
        for (const { value } of (0,model_objects/* objectsOf */.iZ)(document)) {
            const identity = (0,model_resource/* identityOf */.cu)(value);
            if (identity === undefined || !wanted((0,model_resource/* groupOf */.F8)(identity.apiVersion), identity.kind))
                continue;
            yield { ...identity, value, document, contributors: [] };
        }
    }
}
/** The written objects of a survey by `kind/name`. */
const byNames = new WeakMap();
/** The objects that files hold under a kind and name, wherever they may end up. */
function writtenUnder(survey, kind, name) {
    let byName = byNames.get(survey);
    if (byName === undefined) {
        const found = new Map();
        for (const resource of writtenObjects(survey, () => true)) {
            const key = `${resource.kind}/${resource.name}`;
            const others = found.get(key);
            if (others === undefined)
                found.set(key, [resource]);
            else
                others.push(resource);
        }
        byName = found;
        byNames.set(survey, byName);
    }
    return byName.get(`${kind}/${name}`) ?? [];
}

;// CONCATENATED MODULE: ./build/src/render/flux/variables.js






/** The names that Flux takes (fluxcd/pkg kustomize, `varsubRegex`). */
const variables_NAME = /^[_a-zA-Z][_a-zA-Z0-9]*$/;
/**
 * The variables of a Kustomization's `postBuild`: those of `substituteFrom` in order, then those of `substitute`, which
 * win. Line breaks are taken out of values, as Flux does. `own` is what the Kustomization itself renders, and so what a
 * bootstrap applied before it. Waits for objects that may still be rendered.
 */
function loadVariables(definition, context, own) {
    const { resource } = definition;
    const postBuild = (0,model_value/* mappingAt */.oh)(resource.value, 'spec', 'postBuild');
    const byName = new Map();
    const problems = [];
    const absent = [];
    for (const [index, entry] of (0,model_value/* listAt */.gT)(postBuild, 'substituteFrom').entries()) {
        const reference = objectReference(entry, resource.namespace);
        if (reference === undefined)
            continue;
        const object = holderOf(reference, definition, context, own);
        if (object !== undefined) {
            for (const [name, variable] of variables_variablesOf(object))
                byName.set(name, variable);
            continue;
        }
        absent.push(reference);
        if ((0,model_value/* isMapping */.pi)(entry) && entry['optional'] === true)
            continue;
        const message = `${reference.kind} ${reference.namespace}/${reference.name} is not in this repository; its variables stay as written`;
        problems.push(problemAt('missing', message, resource, ['spec', 'postBuild', 'substituteFrom', index]));
    }
    if (absent.length > 0 && !definition.final)
        return { waitFor: absent };
    addInline(byName, resource, (0,model_value/* mappingAt */.oh)(postBuild, 'substitute'));
    for (const name of byName.keys()) {
        if (variables_NAME.test(name))
            continue;
        problems.unshift(problemAt('invalid', `${name} is no name for a variable`, resource, ['spec', 'postBuild']));
    }
    return { byName, open: absent.length > 0, problems };
}
/** The object that holds variables: as a unit renders it, else, at last, the only file that may be it. */
function holderOf(reference, { cluster, resource, final }, { objects, clusters, survey }, own) {
    const { kind, name, namespace } = reference;
    const found = objects.find(cluster, reference);
    if (found !== undefined)
        return found;
    const target = (0,model_value/* stringAt */.bX)(resource.value, 'spec', 'targetNamespace') || 'default';
    const rendered = own.find((other) => other.kind === kind && other.name === name && (other.namespace || target) === namespace);
    if (rendered !== undefined || !final)
        return rendered;
    const written = writtenUnder(survey, kind, name).filter((other) => !other.namespace || other.namespace === namespace);
    const path = clusters.find({ name: cluster })?.path;
    const near = path === undefined ? [] : written.filter(({ document }) => (0,util_paths/* isWithin */.UO)(document.path, path));
    const [only, ...others] = near.length > 0 ? near : written;
    return others.length === 0 ? only : undefined;
}
function addInline(byName, resource, substitute) {
    for (const name of Object.keys(substitute ?? {})) {
        const text = (0,model_value/* scalarText */.ws)(substitute?.[name]);
        if (text === undefined)
            continue;
        const slot = slotOf(resource, ['spec', 'postBuild', 'substitute', name]);
        byName.set(name, (0,model_objects/* isEncrypted */.ph)(text) ? 'unknown' : { value: text.replaceAll('\n', ''), slot });
    }
}
function objectReference(entry, namespace) {
    const kind = (0,model_value/* stringAt */.bX)(entry, 'kind');
    const name = (0,model_value/* stringAt */.bX)(entry, 'name');
    if ((kind !== 'ConfigMap' && kind !== 'Secret') || name === undefined)
        return undefined;
    return { group: '', kind, namespace, name };
}
/** The variables in the data of a ConfigMap or Secret, with the API server's precedence: stringData over data. */
function* variables_variablesOf(object) {
    for (const field of object.kind === 'Secret' ? ['data', 'stringData'] : ['data']) {
        const data = (0,model_value/* mappingAt */.oh)(object.value, field);
        for (const name of Object.keys(data ?? {})) {
            const text = (0,model_value/* scalarText */.ws)(data?.[name]);
            if (text === undefined)
                continue;
            const plain = field === 'data' && object.kind === 'Secret' ? Buffer.from(text, 'base64').toString() : text;
            const isUnknown = (0,model_objects/* isEncrypted */.ph)(text) || (0,model_objects/* isEncrypted */.ph)(plain);
            yield [name, isUnknown ? 'unknown' : { value: plain.replaceAll('\n', ''), slot: slotOf(object, [field, name]) }];
        }
    }
}

;// CONCATENATED MODULE: ./build/src/render/flux/kustomization.js












/**
 * What kustomize-controller makes of a Kustomization (https://fluxcd.io/flux/components/kustomize/kustomizations/): the
 * source's directory, built with the fields of the spec added to its kustomization, variables replaced, common metadata
 * set.
 */
function expandKustomization(definition, context) {
    const { resource } = definition;
    const path = (0,model_value/* stringAt */.bX)(resource.value, 'spec', 'path') ?? '';
    const draft = kustomization_draftOf(definition, context);
    const source = resolveSource(definition, context, path);
    if ('waitFor' in source)
        return source;
    if ('code' in source) {
        const problems = [absentProblem(definition, source)];
        return { unit: { ...draft, sources: [source.source], status: 'opaque', problems } };
    }
    return kustomization_renderSource(definition, context, draft, source, path);
}
function kustomization_renderSource(definition, context, draft, source, path) {
    const { resource } = definition;
    const { checkout } = source;
    const directory = source.directoryOf(path);
    const assumptions = source.assumption === undefined ? [] : [source.assumption];
    const own = ownRead(resource, directory);
    const unit = { ...draft, sources: [{ kind: 'here', path: directory }], reads: checkout.here ? [own] : [] };
    if (!isDirectory(checkout.repository, directory)) {
        return { unit: missingDirectory(unit, resource, source, directory), assumptions };
    }
    try {
        const built = buildDirectory(resource, source, directory);
        const { build } = built;
        const variables = loadVariables(definition, context, build.resources);
        if ('waitFor' in variables)
            return variables;
        const files = checkout.here ? build.files : [];
        if (variables.problems.some(({ code }) => code === 'invalid')) {
            return { unit: { ...unit, status: 'failed', problems: variables.problems }, assumptions, files };
        }
        const { resources, problems } = substituteAll(build.resources, variables);
        return {
            unit: {
                ...unit,
                status: built.problems.length === 0 ? 'rendered' : 'opaque',
                sources: [...unit.sources, ...built.sources],
                reads: checkout.here ? [own, ...build.reads] : [],
                resources: withCommonMetadata(resources, resource),
                values: built.values,
                problems: [...built.problems, ...variables.problems, ...problems],
            },
            files,
            assumptions,
        };
    }
    catch (error) {
        const { reads, files } = staticReads(checkout.repository, directory);
        const known = checkout.here ? { reads: [own, ...reads] } : {};
        return { unit: { ...failed(unit, error), ...known }, assumptions, files: checkout.here ? files : [] };
    }
}
/** The directory that a Kustomization reads, by the line of its path. */
function ownRead(resource, directory) {
    const path = (0,model_value/* stringAt */.bX)(resource.value, 'spec', 'path') === undefined ? [] : ['spec', 'path'];
    const reference = fieldReference('path', resource, path);
    return {
        field: reference.field,
        locate: reference.locate,
        to: directory,
        get from() {
            return reference.locate().path;
        },
    };
}
/** Only a branch that is not checked out can hold a directory that is not here. */
function missingDirectory(unit, resource, source, directory) {
    const message = `${directory || '.'} is not a directory of this repository`;
    const elsewhere = source.revision !== '' && !/^(?:main|master|HEAD|latest)$/.test(source.revision);
    const problem = elsewhere
        ? problemAt('remote', `${message}; ${source.revision} may hold it`, resource, ['spec', 'path'])
        : problemAt('missing', message, resource, ['spec', 'path']);
    return { ...unit, reads: [], status: elsewhere ? 'opaque' : 'failed', problems: [problem] };
}
function substituteAll(built, variables) {
    const problems = [];
    const reported = new Set();
    const resources = built.map((resource) => {
        const substituted = substituteResource(resource, variables);
        for (const { name, path } of substituted.undefined) {
            if (reported.has(name))
                continue;
            reported.add(name);
            const problem = problemAt('missing', `the variable ${name} is defined nowhere`, resource, path);
            problems.push({ ...problem, variable: name });
        }
        return substituted.resource;
    });
    return { resources, problems };
}
/** A unit whose build or substitution failed. What only the network or a plugin could give makes it opaque. */
function failed(unit, error) {
    if (error instanceof kustomize/* BuildError */.zS) {
        const opaque = error.problems.every(({ code }) => code === 'remote' || code === 'chart' || code === 'executable');
        return { ...unit, status: opaque ? 'opaque' : 'failed', problems: error.problems };
    }
    if (!(error instanceof ResourceSubstitutionError))
        throw error;
    return { ...unit, status: 'failed', problems: [problemAt('invalid', error.message, error.resource, error.path)] };
}
/** The unit before anything is rendered. */
function kustomization_draftOf(definition, context) {
    const { resource } = definition;
    const spec = (0,model_value/* mappingAt */.oh)(resource.value, 'spec');
    return {
        cluster: targetCluster(definition, context),
        kind: 'Kustomization',
        controller: 'flux',
        namespace: resource.namespace,
        name: resource.name,
        location: lazyPlaceOf(resource),
        sources: [],
        reads: [],
        dependsOn: dependencies_dependenciesOf(resource, 'Kustomization'),
        targetNamespace: (0,model_value/* stringAt */.bX)(spec, 'targetNamespace') ?? '',
        suspended: spec?.['suspend'] === true,
        prune: spec?.['prune'] === true,
        status: 'rendered',
        problems: [],
        resources: [],
        values: [],
        release: undefined,
        labels: (0,model_value/* mappingAt */.oh)(resource.value, 'metadata', 'labels') ?? {},
    };
}

;// CONCATENATED MODULE: ./build/src/render/flux/template.js



/** An action between the delimiters of the Flux Operator, with what trims the space around it. */
const ACTION = /<<(-(?=\s))?([\s\S]*?)((?<=\s)-)?>>/g;
/** String literals of a template, or the function `inputs`. */
const INPUTS = /"(?:[^"\\]|\\.)*"|`[^`]*`|(?<![\w.$])inputs(?!\w)/g;
/**
 * Fills in the inputs of a ResourceSet: Go templates between `<<` and `>>`, with sprig and the function `inputs`, where a
 * missing input is an error (https://fluxoperator.dev/docs/crd/resourceset/). Raises `TemplateError`.
 */
function fillInputs(text, inputs) {
    if (!text.includes('<<'))
        return text;
    let translated = '';
    let end = 0;
    for (const match of text.matchAll(ACTION)) {
        const [whole, trimsLeft = '', action = '', trimsRight = ''] = match;
        translated += literal(text.slice(end, match.index));
        translated += `{{${trimsLeft}${action.replace(INPUTS, (found) => (found === 'inputs' ? '$.inputs' : found))}${trimsRight}}}`;
        end = match.index + whole.length;
    }
    const data = new GoMap([['inputs', toGo(inputs)]]);
    const filled = renderGoTemplate(translated + literal(text.slice(end)), data, 'error');
    // text/template prints a missing value of a map of anything so, whatever the option says.
    if (filled.includes('<no value>'))
        throw new TemplateError('an input that the template uses is not there');
    return filled;
}
/** Text as a Go template writes it: what opens an action there is text here. */
function literal(text) {
    return text.replaceAll('{{', '{{"{{"}}');
}

;// CONCATENATED MODULE: ./build/src/render/flux/resource-set.js











/**
 * What the Flux Operator makes of a ResourceSet (https://fluxoperator.dev/docs/crd/resourceset/): its resources, once
 * for each set of inputs, those of the same identity once. Inputs come from the object itself and from static providers.
 */
function expandResourceSet(definition, context) {
    const { resource } = definition;
    const draft = resource_set_draftOf(definition);
    const found = inputsOf(definition, context);
    if ('waitFor' in found)
        return found;
    if ('problem' in found)
        return { unit: { ...draft, status: 'opaque', problems: [found.problem] } };
    try {
        const resources = filled(resource, found.sets, context);
        return { unit: { ...draft, resources: withCommonMetadata(resources, resource) } };
    }
    catch (error) {
        if (!(error instanceof TemplateError))
            throw error;
        const code = error.code === 'invalid' ? 'invalid' : error.code;
        return { unit: { ...draft, status: 'failed', problems: [problemAt(code, error.message, resource, ['spec'])] } };
    }
}
function resource_set_draftOf({ resource, cluster }) {
    return {
        cluster,
        kind: 'ResourceSet',
        controller: 'flux',
        namespace: resource.namespace,
        name: resource.name,
        location: lazyPlaceOf(resource),
        sources: [],
        reads: [],
        dependsOn: dependencies_dependenciesOf(resource, 'ResourceSet'),
        targetNamespace: resource.namespace,
        suspended: (0,model_value/* stringAt */.bX)(resource.value, 'metadata', 'annotations', `${FLUX_GROUPS.operator}/reconcile`) === 'disabled',
        prune: true,
        status: 'rendered',
        problems: [],
        resources: [],
        values: [],
        release: undefined,
        labels: (0,model_value/* mappingAt */.oh)(resource.value, 'metadata', 'labels') ?? {},
    };
}
/** The sets of inputs: one without any where the object asks for none. */
function inputsOf(definition, context) {
    const { resource } = definition;
    const sets = inputsIn(resource, ['spec', 'inputs']);
    const absent = [];
    for (const [index, entry] of (0,model_value/* listAt */.gT)(resource.value, 'spec', 'inputsFrom').entries()) {
        const path = ['spec', 'inputsFrom', index];
        const name = (0,model_value/* stringAt */.bX)(entry, 'name');
        if (name === undefined)
            return { problem: problemAt('unsupported', 'providers are chosen by labels', resource, path) };
        const kind = 'ResourceSetInputProvider';
        const reference = { group: FLUX_GROUPS.operator, kind, namespace: resource.namespace, name };
        const provider = context.objects.find(definition.cluster, reference);
        if (provider === undefined) {
            absent.push(reference);
            continue;
        }
        const type = (0,model_value/* stringAt */.bX)(provider.value, 'spec', 'type');
        if (type !== 'Static')
            return { problem: problemAt('remote', `the inputs come from ${type} at run time`, resource, path) };
        const values = (0,model_value/* mappingAt */.oh)(provider.value, 'spec', 'defaultValues') ?? {};
        sets.push({ values, path: ['spec', 'defaultValues'], holder: provider });
    }
    if (absent.length > 0) {
        if (!definition.final)
            return { waitFor: absent };
        const message = `ResourceSetInputProvider ${absent[0]?.name} is not in this repository`;
        return { problem: problemAt('remote', message, resource, ['spec', 'inputsFrom']) };
    }
    const asksForNone = (0,model_value/* listAt */.gT)(resource.value, 'spec', 'inputs').length === 0 && sets.length === 0;
    return { sets: asksForNone ? [{ values: {}, path: [], holder: resource }] : sets };
}
function inputsIn(resource, path) {
    return (0,model_value/* listAt */.gT)(resource.value, ...path).flatMap((values, index) => (0,model_value/* isMapping */.pi)(values) ? [{ values, path: [...path, index], holder: resource }] : []);
}
function filled(resource, sets, context) {
    const byIdentity = new Map();
    for (const inputs of sets) {
        for (const made of [...filledResources(resource, inputs), ...filledTemplate(resource, inputs, context)]) {
            const key = `${made.apiVersion}/${made.kind}/${made.namespace}/${made.name}`;
            if (!byIdentity.has(key))
                byIdentity.set(key, made);
        }
    }
    return [...byIdentity.values()];
}
/** The objects of `spec.resources`, each field filled in where it stands. */
function* filledResources(resource, inputs) {
    const contributors = [...new Set([...resource.contributors, inputs.holder.document])];
    for (const template of (0,model_value/* listAt */.gT)(resource.value, 'spec', 'resources')) {
        const value = (0,model_value/* isMapping */.pi)(template) ? fill({}, template, inputs) : undefined;
        const identity = value && (0,model_resource/* identityOf */.cu)(value);
        if (value !== undefined && identity !== undefined)
            yield { ...resource, ...identity, value, contributors };
    }
}
/** The objects in the text that `spec.resourcesTemplate` becomes. */
function* filledTemplate(resource, inputs, { repository }) {
    const path = ['spec', 'resourcesTemplate'];
    const template = (0,model_value/* stringAt */.bX)(resource.value, ...path);
    if (template === undefined)
        return;
    const text = fillInputs(template, inputs.values);
    const { documents, problems } = repository.parseEmbedded(text, resource.document, path);
    if (problems[0] !== undefined)
        throw new TemplateError(`resourcesTemplate gives no YAML: ${problems[0].message}`);
    for (const document of documents) {
        for (const { value } of (0,model_objects/* objectsOf */.iZ)(document)) {
            const identity = (0,model_resource/* identityOf */.cu)(value);
            if (identity !== undefined)
                yield { ...identity, value, document, contributors: [] };
        }
    }
}
function fill(owner, container, inputs) {
    let result = container;
    for (const key of Object.keys(container)) {
        const own = Array.isArray(container) ? Number(key) : key;
        const before = container[key];
        const after = (0,model_value/* isContainer */.u_)(before) ? fill(owner, before, inputs) : fillScalar(before, inputs);
        const name = typeof own === 'string' && own.includes('<<') ? fillInputs(own, inputs.values) : own;
        if (after === before && name === own)
            continue;
        result = (0,provenance/* edit */.hc)(owner, result);
        if (name !== own)
            delete result[key];
        if ((0,model_value/* isContainer */.u_)(after)) {
            if (Array.isArray(result))
                result[own] = after;
            else
                (0,provenance/* setOwn */.P5)(result, String(name), after);
        }
        else
            (0,provenance/* put */.yJ)(result, name, after, { transformer: 'inputs', from: slotOf(inputs.holder, usedInput(before, inputs)) });
    }
    return result;
}
/** The way to the first input that a text uses. */
function usedInput(before, { path }) {
    const used = typeof before === 'string' ? /<<-?\s*inputs\.([\w.]+)/.exec(before)?.[1] : undefined;
    return used === undefined ? path : [...path, ...used.split('.')];
}
function fillScalar(before, inputs) {
    if (typeof before !== 'string' || !before.includes('<<'))
        return before;
    const text = fillInputs(writtenAs(before), inputs.values);
    try {
        return readBack(text, before);
    }
    catch {
        throw new TemplateError(`what the inputs make of ${before} is no YAML`);
    }
}

;// CONCATENATED MODULE: ./build/src/render/flux/index.js





/**
 * Flux: kustomize-controller, helm-controller and the Flux Operator, as their documentation and source describe them
 * (Flux 2.7, https://fluxcd.io/flux/components/; https://fluxoperator.dev/docs/).
 */
const flux = {
    handles: (group, kind) => expanderOf(group, kind) !== undefined,
    expand(definition, context) {
        const { apiVersion, kind } = definition.resource;
        const group = apiVersion.slice(0, Math.max(apiVersion.indexOf('/'), 0));
        return expanderOf(group, kind)?.(definition, context) ?? {};
    },
};
function expanderOf(group, kind) {
    if (group === FLUX_GROUPS.kustomize && kind === 'Kustomization')
        return expandKustomization;
    if (group === FLUX_GROUPS.helm && kind === 'HelmRelease')
        return expandHelmRelease;
    if (group === FLUX_GROUPS.operator && kind === 'FluxInstance')
        return expandFluxInstance;
    if (group === FLUX_GROUPS.operator && kind === 'ResourceSet')
        return expandResourceSet;
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/render/controllers.js


/** Every controller that is known; an object belongs to the first that handles its kind. */
const CONTROLLERS = [flux, argocd];

;// CONCATENATED MODULE: ./build/src/render/makers.js

/** Kinds that generators make; nothing else is worth remembering. */
const KINDS = new Set(['Application', 'ApplicationSet', 'Kustomization', 'HelmRelease']);
/** Remembers what is generated. What only files hold has owners, and those are compared elsewhere. */
function createMakers() {
    const made = new Map();
    const of = (cluster, resource) => {
        const key = `${cluster}\n${(0,model_resource/* objectKey */.T5)((0,model_resource/* groupOf */.F8)(resource.apiVersion), resource.kind, resource.namespace, resource.name)}`;
        const known = made.get(key) ?? { cluster, resource, generators: [], writers: new Map() };
        made.set(key, known);
        return known;
    };
    return {
        generated(cluster, created, generator) {
            if (KINDS.has(created.kind))
                of(cluster, created).generators.push(generator);
        },
        written(cluster, resource) {
            if (!KINDS.has(resource.kind))
                return;
            of(cluster, resource).writers.set(`${resource.document.path}#${resource.document.index}`, resource);
        },
        duplicates: () => [...made.values()].flatMap(({ cluster, resource, generators, writers }) => {
            const makers = [...generators, ...writers.values()];
            if (generators.length === 0 || makers.length < 2)
                return [];
            const { kind, namespace, name } = resource;
            return [{ cluster, kind, namespace, name, makers }];
        }),
    };
}

;// CONCATENATED MODULE: ./build/src/render/objects.js

function createObjectStore() {
    const byKey = new Map();
    const byKind = new Map();
    return {
        find: (cluster, reference) => byKey.get(objects_keyOf(cluster, reference)),
        list: (cluster, group, kind) => byKind.get(`${cluster}\n${group}/${kind}`) ?? [],
        add(cluster, resource) {
            const group = (0,model_resource/* groupOf */.F8)(resource.apiVersion);
            const key = objects_keyOf(cluster, { group, kind: resource.kind, namespace: resource.namespace, name: resource.name });
            if (byKey.has(key))
                return;
            byKey.set(key, resource);
            const kindKey = `${cluster}\n${group}/${resource.kind}`;
            const list = byKind.get(kindKey);
            if (list === undefined)
                byKind.set(kindKey, [resource]);
            else
                list.push(resource);
        },
    };
}
/** One object of one cluster as a key. */
function objects_keyOf(cluster, { group, kind, namespace, name }) {
    return `${cluster}\n${(0,model_resource/* objectKey */.T5)(group, kind, namespace, name)}`;
}

;// CONCATENATED MODULE: ./build/src/model/scope.js
/*
 * Which kinds live outside namespaces. The API server knows; from files alone it is told by the kinds that Kubernetes
 * itself serves, by the CustomResourceDefinitions of the repository, and by a list of what common operators define.
 */
/** Cluster-scoped kinds of Kubernetes and of common operators, by API group. */
const CLUSTER_SCOPED = {
    '': ['Namespace', 'Node', 'PersistentVolume', 'ComponentStatus'],
    'admissionregistration.k8s.io': [
        'MutatingAdmissionPolicy',
        'MutatingAdmissionPolicyBinding',
        'MutatingWebhookConfiguration',
        'ValidatingAdmissionPolicy',
        'ValidatingAdmissionPolicyBinding',
        'ValidatingWebhookConfiguration',
    ],
    'apiextensions.k8s.io': ['CustomResourceDefinition'],
    'apiregistration.k8s.io': ['APIService'],
    'authentication.k8s.io': ['SelfSubjectReview', 'TokenReview'],
    'authorization.k8s.io': ['SelfSubjectAccessReview', 'SelfSubjectRulesReview', 'SubjectAccessReview'],
    'certificates.k8s.io': ['CertificateSigningRequest', 'ClusterTrustBundle'],
    'flowcontrol.apiserver.k8s.io': ['FlowSchema', 'PriorityLevelConfiguration'],
    'internal.apiserver.k8s.io': ['StorageVersion'],
    'networking.k8s.io': ['IngressClass', 'IPAddress', 'ServiceCIDR'],
    'node.k8s.io': ['RuntimeClass'],
    policy: ['PodSecurityPolicy'],
    'rbac.authorization.k8s.io': ['ClusterRole', 'ClusterRoleBinding'],
    'resource.k8s.io': ['DeviceClass', 'DeviceTaintRule', 'ResourceSlice'],
    'scheduling.k8s.io': ['PriorityClass'],
    'storage.k8s.io': ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment', 'VolumeAttributesClass'],
    'storagemigration.k8s.io': ['StorageVersionMigration'],
    'snapshot.storage.k8s.io': ['VolumeSnapshotClass', 'VolumeSnapshotContent'],
    'groupsnapshot.storage.k8s.io': ['VolumeGroupSnapshotClass', 'VolumeGroupSnapshotContent'],
    'gateway.networking.k8s.io': ['GatewayClass'],
    'policy.networking.k8s.io': ['AdminNetworkPolicy', 'BaselineAdminNetworkPolicy', 'ClusterNetworkPolicy'],
    'cert-manager.io': ['ClusterIssuer'],
    'trust.cert-manager.io': ['Bundle'],
    'policy.cert-manager.io': ['CertificateRequestPolicy'],
    'external-secrets.io': ['ClusterExternalSecret', 'ClusterPushSecret', 'ClusterSecretStore'],
    'generators.external-secrets.io': ['ClusterGenerator'],
    'kyverno.io': ['ClusterCleanupPolicy', 'ClusterPolicy', 'GlobalContextEntry'],
    'policies.kyverno.io': [
        'GeneratingPolicy',
        'ImageValidatingPolicy',
        'MutatingPolicy',
        'ValidatingPolicy',
        'DeletingPolicy',
    ],
    'wgpolicyk8s.io': ['ClusterPolicyReport'],
    'templates.gatekeeper.sh': ['ConstraintTemplate'],
    'mutations.gatekeeper.sh': ['Assign', 'AssignImage', 'AssignMetadata', 'ModifySet'],
    'cilium.io': [
        'CiliumBGPAdvertisement',
        'CiliumBGPClusterConfig',
        'CiliumBGPNodeConfig',
        'CiliumBGPNodeConfigOverride',
        'CiliumBGPPeerConfig',
        'CiliumBGPPeeringPolicy',
        'CiliumCIDRGroup',
        'CiliumClusterwideEnvoyConfig',
        'CiliumClusterwideNetworkPolicy',
        'CiliumEgressGatewayPolicy',
        'CiliumExternalWorkload',
        'CiliumIdentity',
        'CiliumL2AnnouncementPolicy',
        'CiliumLoadBalancerIPPool',
        'CiliumNode',
    ],
    'crd.projectcalico.org': ['BGPConfiguration', 'BGPPeer', 'FelixConfiguration', 'GlobalNetworkPolicy', 'IPPool'],
    'projectcalico.org': ['BGPConfiguration', 'BGPPeer', 'FelixConfiguration', 'GlobalNetworkPolicy', 'IPPool'],
    'operator.tigera.io': ['APIServer', 'Goldmane', 'Installation', 'TigeraStatus', 'Whisker'],
    'apiextensions.crossplane.io': [
        'CompositeResourceDefinition',
        'Composition',
        'CompositionRevision',
        'EnvironmentConfig',
        'Usage',
    ],
    'pkg.crossplane.io': [
        'Configuration',
        'ConfigurationRevision',
        'ControllerConfig',
        'DeploymentRuntimeConfig',
        'Function',
        'FunctionRevision',
        'ImageConfig',
        'Lock',
        'Provider',
        'ProviderRevision',
    ],
    'karpenter.sh': ['NodeClaim', 'NodePool', 'NodeOverlay'],
    'karpenter.k8s.aws': ['EC2NodeClass'],
    'nfd.k8s-sigs.io': ['NodeFeatureRule'],
    'nvidia.com': ['ClusterPolicy', 'NVIDIADriver'],
    'deviceplugin.intel.com': ['GpuDevicePlugin', 'QatDevicePlugin', 'SgxDevicePlugin'],
    'tuppr.home-operations.com': ['KubernetesUpgrade', 'TalosUpgrade'],
    'config.openshift.io': [
        'APIServer',
        'Authentication',
        'Build',
        'ClusterOperator',
        'ClusterVersion',
        'Console',
        'DNS',
        'FeatureGate',
        'Image',
        'ImageContentPolicy',
        'ImageDigestMirrorSet',
        'ImageTagMirrorSet',
        'Infrastructure',
        'Ingress',
        'Network',
        'Node',
        'OAuth',
        'OperatorHub',
        'Project',
        'Proxy',
        'Scheduler',
    ],
    'operator.openshift.io': ['CSISnapshotController', 'Console', 'DNS', 'Etcd', 'KubeAPIServer', 'Network', 'Storage'],
    'imageregistry.operator.openshift.io': ['Config', 'ImagePruner'],
    'machineconfiguration.openshift.io': [
        'ContainerRuntimeConfig',
        'KubeletConfig',
        'MachineConfig',
        'MachineConfigPool',
    ],
    'console.openshift.io': [
        'ConsoleCLIDownload',
        'ConsoleExternalLogLink',
        'ConsoleLink',
        'ConsoleNotification',
        'ConsolePlugin',
        'ConsoleQuickStart',
        'ConsoleSample',
        'ConsoleYAMLSample',
    ],
    'project.openshift.io': ['Project', 'ProjectRequest'],
    'user.openshift.io': ['Group', 'Identity', 'User', 'UserIdentityMapping'],
    'oauth.openshift.io': ['OAuthAccessToken', 'OAuthAuthorizeToken', 'OAuthClient', 'OAuthClientAuthorization'],
    'security.openshift.io': ['RangeAllocation', 'SecurityContextConstraints'],
    'quota.openshift.io': ['ClusterResourceQuota'],
    'samples.operator.openshift.io': ['Config'],
    'cluster.open-cluster-management.io': ['ManagedCluster', 'ManagedClusterSet'],
    'operator.open-cluster-management.io': ['ClusterManager', 'Klusterlet'],
    'operator.tekton.dev': [
        'TektonAddon',
        'TektonChain',
        'TektonConfig',
        'TektonDashboard',
        'TektonHub',
        'TektonPipeline',
        'TektonResult',
        'TektonTrigger',
    ],
    'tekton.dev': ['ClusterTask'],
    'triggers.tekton.dev': ['ClusterInterceptor', 'ClusterTriggerBinding'],
    'kueue.x-k8s.io': ['AdmissionCheck', 'ClusterQueue', 'Cohort', 'ResourceFlavor', 'Topology', 'WorkloadPriorityClass'],
    'kubeflow.org': ['Profile'],
    'serving.kserve.io': ['ClusterServingRuntime', 'ClusterStorageContainer'],
    'metacontroller.k8s.io': ['CompositeController', 'DecoratorController'],
    'piraeus.io': ['LinstorCluster', 'LinstorNodeConnection', 'LinstorSatellite', 'LinstorSatelliteConfiguration'],
    'postgresql.cnpg.io': ['ClusterImageCatalog'],
    'logging.banzaicloud.io': ['FluentbitAgent', 'Logging', 'LoggingRoute', 'NodeAgent'],
    'tetragon.cilium.io': ['TracingPolicy'],
    'spire.spiffe.io': ['ClusterFederatedTrustDomain', 'ClusterSPIFFEID', 'ClusterStaticEntry'],
    'multicluster.x-k8s.io': ['ClusterProperty'],
    'capsule.clastix.io': ['CapsuleConfiguration', 'GlobalTenantResource', 'Tenant'],
    'kamaji.clastix.io': ['DataStore'],
    'replication.storage.openshift.io': ['VolumeReplicationClass'],
    'aquasecurity.github.io': [
        'ClusterComplianceReport',
        'ClusterConfigAuditReport',
        'ClusterRbacAssessmentReport',
        'ClusterVulnerabilityReport',
    ],
};
/** Whether a kind is known to live outside namespaces, by the tables alone. */
function isKnownClusterScoped(group, kind) {
    if (Object.hasOwn(CLUSTER_SCOPED, group) && CLUSTER_SCOPED[group]?.includes(kind))
        return true;
    // Every constraint of Gatekeeper, whatever its template calls it.
    return group === 'constraints.gatekeeper.sh';
}
/** What CustomResourceDefinitions say of their kinds: `group/Kind` to `spec.scope`. */
function scopesWith(definitions) {
    return {
        isClusterScoped(group, kind) {
            const defined = definitions.get(`${group}/${kind}`);
            return defined === undefined ? isKnownClusterScoped(group, kind) : defined === 'Cluster';
        },
    };
}

;// CONCATENATED MODULE: ./build/src/render/scopes.js




/** The scopes of kinds, with what the CustomResourceDefinitions anywhere in the repository say. */
function scopesOf(survey) {
    const defined = new Map();
    for (const file of survey.files) {
        if (file.class !== 'manifest' && file.class !== 'chart')
            continue;
        for (const document of file.parsed.documents) {
            for (const { value } of (0,model_objects/* objectsOf */.iZ)(document)) {
                if ((0,model_value/* stringAt */.bX)(value, 'kind') !== 'CustomResourceDefinition')
                    continue;
                const scope = (0,model_value/* stringAt */.bX)(value, 'spec', 'scope');
                const key = `${(0,model_value/* stringAt */.bX)(value, 'spec', 'group')}/${(0,model_value/* stringAt */.bX)(value, 'spec', 'names', 'kind')}`;
                if (scope === 'Cluster' || scope === 'Namespaced')
                    defined.set(key, scope);
            }
        }
    }
    return scopesWith(defined);
}
/**
 * A resource with the namespace it lands in: none for cluster-scoped kinds, its own where it names one, else the
 * unit's, else the API server's default.
 */
function withEffectiveNamespace(resource, targetNamespace, scopes) {
    const namespace = scopes.isClusterScoped((0,model_resource/* groupOf */.F8)(resource.apiVersion), resource.kind)
        ? ''
        : resource.namespace || targetNamespace || 'default';
    return namespace === resource.namespace ? resource : { ...resource, namespace };
}

;// CONCATENATED MODULE: ./build/src/render/waiting-room.js


/** `couldAppear` tells objects that may yet be rendered from those that nothing in the repository holds. */
function createWaitingRoom(couldAppear) {
    const guests = new Set();
    const byKey = new Map();
    return {
        wait(work, cluster, waitFor) {
            const guest = { work, waitFor };
            guests.add(guest);
            for (const reference of waitFor) {
                const key = objects_keyOf(cluster, reference);
                const others = byKey.get(key);
                if (others === undefined)
                    byKey.set(key, [guest]);
                else
                    others.push(guest);
            }
        },
        wake(cluster, { apiVersion, kind, namespace, name }) {
            const group = (0,model_resource/* groupOf */.F8)(apiVersion);
            const keys = [name, ''].map((awaited) => objects_keyOf(cluster, { group, kind, namespace, name: awaited }));
            const woken = keys.flatMap((key) => byKey.get(key) ?? []).filter((guest) => guests.delete(guest));
            for (const key of keys)
                byKey.delete(key);
            return woken.map(({ work }) => work);
        },
        giveUp() {
            let chosen;
            for (const guest of guests) {
                const inVain = guest.waitFor.length > 0 && !guest.waitFor.some(couldAppear);
                if (inVain || chosen === undefined || (chosen.waitFor.length === 0 && guest.waitFor.length > 0))
                    chosen = guest;
                if (inVain)
                    break;
            }
            if (chosen !== undefined)
                guests.delete(chosen);
            return chosen?.work;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/render/discover.js








/** How often a unit that renders its own definition is rendered anew to follow what that says. */
const MAX_REDEFINITIONS = 3;
/** More units than any repository has. */
const MAX_UNITS = 50_000;
/** Resources of all units together: what creates units that create units could make more than memory holds. */
const MAX_RESOURCES = 400_000;
/** Units that descend from a unit which the same document defines: charts of Applications that render themselves. */
const MAX_RECURSIONS = 1000;
/** Units that create units: a definition that creates ever more of itself is stopped here. */
const discover_MAX_DEPTH = 40;
/** `couldAppear` tells objects that a unit may yet render from those that nothing in the repository holds. */
function createDiscovery(controllers, context, store, scopes, couldAppear) {
    const units = new Map();
    const problems = [];
    const reached = new Set();
    const assumptions = new Set();
    const rendered = new Set();
    const defined = new Set();
    const makers = createMakers();
    const queue = [];
    const refused = new Set();
    let resourceCount = 0;
    let recursions = 0;
    const waitingRoom = createWaitingRoom(couldAppear);
    function offer(work) {
        const group = (0,model_resource/* groupOf */.F8)(work.resource.apiVersion);
        if (!controllers.some((controller) => controller.handles(group, work.resource.kind)))
            return;
        const key = objects_keyOf(work.cluster, { ...work.resource, group });
        if (defined.has(key))
            return;
        defined.add(key);
        if (hasRoom(work)) {
            queue.push(work);
            return;
        }
        // Of what one document defines without end, one is told.
        const document = documentKey(work.resource);
        if (refused.has(document))
            return;
        refused.add(document);
        const message = `${work.resource.kind} ${work.resource.name} is one unit too many`;
        problems.push(problemAt('limit', message, work.resource));
    }
    function hasRoom({ resource, createdBy }) {
        if (units.size >= MAX_UNITS || resourceCount >= MAX_RESOURCES)
            return false;
        const document = documentKey(resource);
        let depth = 0;
        let recurs = false;
        for (let id = createdBy; id !== undefined && depth <= discover_MAX_DEPTH; id = units.get(id)?.createdBy) {
            const definition = units.get(id)?.definition;
            recurs ||= definition !== undefined && documentKey(definition) === document;
            depth++;
        }
        if (recurs)
            recursions++;
        return depth <= discover_MAX_DEPTH && (!recurs || recursions <= MAX_RECURSIONS);
    }
    function hold(resource, cluster) {
        store.add(cluster, resource);
        queue.push(...waitingRoom.wake(cluster, resource));
    }
    function expand(work, final) {
        const definition = { ...work, final };
        const controller = controllers.find(({ handles }) => handles((0,model_resource/* groupOf */.F8)(work.resource.apiVersion), work.resource.kind));
        const answer = controller?.expand(definition, context);
        if (answer === undefined)
            return;
        if (!('waitFor' in answer)) {
            finish(work, controller === undefined ? answer : redefined(controller, definition, answer));
            return;
        }
        waitingRoom.wait(work, work.cluster, answer.waitFor);
    }
    /** A unit that renders its own definition, differently, is reconciled as that says: a bootstrap with patches. */
    function redefined(controller, definition, first) {
        let expansion = first;
        let current = definition.resource;
        for (let round = 0; round < MAX_REDEFINITIONS; round++) {
            const own = expansion.unit?.resources.find((resource) => isSame(resource, current, expansion.unit?.targetNamespace));
            if (own === undefined || JSON.stringify(own.value) === JSON.stringify(current.value))
                break;
            current = { ...own, namespace: current.namespace };
            const answer = controller.expand({ ...definition, resource: current, final: true }, context);
            if ('waitFor' in answer || answer.unit === undefined || answer.unit.status !== 'rendered')
                break;
            expansion = answer;
        }
        return expansion;
    }
    function finish(work, expansion) {
        problems.push(...(expansion.problems ?? []));
        for (const file of expansion.files ?? [])
            reached.add(file);
        for (const assumption of expansion.assumptions ?? [])
            assumptions.add(assumption);
        for (const resource of expansion.creates ?? []) {
            const created = withEffectiveNamespace(resource, work.resource.namespace, scopes);
            hold(created, work.cluster);
            makers.generated(work.cluster, created, work.resource);
            offer({ ...work, resource: created });
        }
        if (expansion.unit === undefined)
            return;
        const { createdBy, entryPoint } = work;
        addUnit({ ...expansion.unit, definition: work.resource, createdBy, entryPoint });
    }
    function addUnit(draft) {
        const resources = draft.resources
            .filter(({ kind, name }) => !(0,model_objects/* isEncrypted */.ph)(kind) && !(0,model_objects/* isEncrypted */.ph)(name))
            .map((resource) => withEffectiveNamespace(resource, draft.targetNamespace, scopes));
        const unit = { ...draft, id: freeId(draft), resources };
        units.set(unit.id, unit);
        resourceCount += resources.length;
        for (const resource of resources) {
            rendered.add(documentKey(resource));
            hold(resource, unit.cluster);
        }
        for (const resource of resources) {
            makers.written(unit.cluster, resource);
            offer({ resource, cluster: unit.cluster, createdBy: unit.id, entryPoint: undefined });
        }
    }
    /** Two definitions of one name, on two clusters, may act on a third. */
    function freeId({ cluster, kind, namespace, name }) {
        const id = (0,model_unit/* unitId */.KF)(cluster, kind, namespace, name);
        let free = id;
        for (let count = 2; units.has(free); count++)
            free = `${id}~${count}`;
        return free;
    }
    function drain() {
        for (;;) {
            for (const work of queue)
                expand(work, false);
            queue.length = 0;
            const last = waitingRoom.giveUp();
            if (last === undefined)
                return;
            expand(last, true);
        }
    }
    return {
        get units() {
            return [...units.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
        },
        problems,
        reached,
        get duplicates() {
            return makers.duplicates();
        },
        get assumptions() {
            return [...assumptions].sort();
        },
        follow(entryPoints) {
            for (const { resource, cluster, reason } of entryPoints) {
                const own = withEffectiveNamespace(resource, '', scopes);
                rendered.add(documentKey(resource));
                reached.add(resource.document.path);
                hold(own, cluster);
                makers.written(cluster, own);
                offer({ resource: own, cluster, createdBy: undefined, entryPoint: reason });
            }
            drain();
        },
        add(unit, files) {
            for (const file of files)
                reached.add(file);
            addUnit(unit);
            drain();
        },
        isRendered: (document) => rendered.has(document),
    };
}
function isSame(resource, other, targetNamespace = '') {
    return (resource.kind === other.kind &&
        resource.name === other.name &&
        (0,model_resource/* groupOf */.F8)(resource.apiVersion) === (0,model_resource/* groupOf */.F8)(other.apiVersion) &&
        (resource.namespace || targetNamespace || 'default') === other.namespace);
}
/** The document that a resource was read from, as `path#index`. */
function documentKey(resource) {
    return `${resource.document.path}#${resource.document.index}`;
}

;// CONCATENATED MODULE: ./build/src/render/entry/includes.js


const FIELDS = ['resources', 'bases', 'components', 'generators', 'transformers'];
/** Reads every kustomization of the repository for the paths that it includes. */
function readIncludes(repository, survey) {
    const includedBy = new Map();
    const components = new Set();
    for (const [directory, file] of survey.kustomizations) {
        const value = repository.parse(file, 'json').documents.find((document) => (0,model_value/* isMapping */.pi)(document.value))?.value;
        if ((0,model_value/* stringAt */.bX)(value, 'kind') === 'Component')
            components.add(directory);
        for (const path of includesOf(value, directory)) {
            includedBy.set(path, (includedBy.get(path) ?? new Set()).add(directory));
        }
    }
    const isRoot = (directory) => !includedBy.has(directory) && !components.has(directory);
    return {
        roots: [...survey.kustomizations.keys()].filter(isRoot).sort(),
        rootsOf(path) {
            const found = new Set();
            const seen = new Set([path]);
            const pending = [...(includedBy.get(path) ?? [])];
            for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
                if (seen.has(next))
                    continue;
                seen.add(next);
                if (isRoot(next))
                    found.add(next);
                pending.push(...(includedBy.get(next) ?? []));
            }
            return [...found].sort();
        },
    };
}
function* includesOf(value, directory) {
    for (const field of FIELDS) {
        for (const entry of (0,model_value/* listAt */.gT)(value, field)) {
            const path = typeof entry === 'string' && !entry.includes('\n') ? (0,util_paths/* resolvePath */.o1)(directory, entry) : undefined;
            if (path !== undefined)
                yield path;
        }
    }
}
/** The directory of the nearest kustomization at or above a file. */
function nearestKustomization(survey, file) {
    for (let directory = (0,util_paths/* parentOf */.gN)(file);; directory = (0,util_paths/* parentOf */.gN)(directory)) {
        if (survey.kustomizations.has(directory))
            return directory;
        if (directory === '')
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/render/entry/places.js
/*
 * What the place of a file says about whether a cluster is told to apply it.
 */
/** Directories whose content nobody applies as it stands. */
const DEAD = /^(?:_.*|archived?|attic|backup|deprecated|disabled|docs?|examples?|fixtures?|old|samples?|templates?|testdata|unused|vendor)$/i;
/** Hidden directories, but for those that are hidden to stand first. */
const HIDDEN = /^\.(?!bootstrap|argo|flux|clusters?|deploy|gitops|k8s|kubernetes)/;
/** Directories whose entries are named for what they are for: `clusters/test` is no directory of tests. */
const NAMED = /^(?:clusters?|envs?|environments?|overlays?|stages?|tenants?)$/i;
/** Whether a path lies in an archive, among examples, tests or templates, or in a hidden directory. */
function isDeadPlace(path) {
    const segments = path.split('/').slice(0, -1);
    return segments.some((segment, index) => {
        if (DEAD.test(segment) || HIDDEN.test(segment))
            return true;
        return /^tests?$/i.test(segment) && !NAMED.test(segments[index - 1] ?? '');
    });
}
/** Whether a text holds something that a tool has yet to replace: `${X}`, `{{ x }}`, `<x>`. */
function hasPlaceholder(text) {
    return /\$\{|\{\{|<[A-Za-z][^>]*>|\$\(|@@|__[A-Z]+__/.test(text);
}
const CLUSTERS = /^(?:k8s-)?clusters(?:-configs?)?$|^fleets?$/;
/** Directories of apps, where `clusters` are databases or the like. */
const APPS = /^(?:apps?|applications?|components?|charts|databases?|infra|infrastructure|modules?|services?|workloads?)$/i;
/**
 * The directory that is a cluster's by its name: `clusters/one` of `clusters/one/apps/x.yaml`, and of `clusters/one.yaml`,
 * where each cluster has a file; `flux/cluster` of `flux/cluster/x.yaml`, where there is one. `undefined` where no such
 * directory is on the way.
 */
function clusterDirectory(path) {
    const segments = path.split('/');
    const end = segments.findIndex((segment) => APPS.test(segment));
    const before = segments.slice(0, end < 0 ? -1 : end);
    const index = before.findLastIndex((segment) => CLUSTERS.test(segment));
    if (index < 0) {
        const single = before.lastIndexOf('cluster');
        return single < 0 ? undefined : segments.slice(0, single + 1).join('/');
    }
    const directory = segments.slice(0, index + 2).join('/');
    if (index < segments.length - 2)
        return directory;
    return /\/(?:kustomization\.ya?ml|Kustomization)$/.test(directory) ? undefined : directory.replace(/\.[^./]*$/, '');
}

;// CONCATENATED MODULE: ./build/src/render/entry/templated.js



const PLACEHOLDER = /^\$\{?([A-Za-z_]\w*)\}?$|^<([A-Za-z][\w -]*)>$/;
/**
 * A root that a script fills in for each cluster: its path has a placeholder where each cluster has a directory
 * (`clusters/${CLUSTER}`). Gives one for each directory that is there; none where the path has no placeholder.
 */
function fillIn(resource, path, repository) {
    const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
    const index = segments.findIndex((segment) => PLACEHOLDER.test(segment));
    const placeholder = segments[index];
    if (placeholder === undefined || index === 0)
        return [];
    const parent = segments.slice(0, index).join('/');
    const names = repository.tree
        .entries(parent)
        .filter(({ kind, name, link }) => kind === 'directory' && !link && !/^(?:[._]|bases?$|common$|templates?$)/.test(name))
        .map(({ name }) => name);
    return names.map((name) => {
        const owner = {};
        const value = replaced(owner, resource.value, placeholder, name);
        return { resource: { ...resource, value }, name, directory: (0,util_paths/* joinPath */.uJ)(parent, name) };
    });
}
function replaced(owner, container, placeholder, name) {
    let result = container;
    for (const key of Object.keys(container)) {
        const own = Array.isArray(container) ? Number(key) : key;
        const before = container[key];
        const after = (0,model_value/* isContainer */.u_)(before)
            ? replaced(owner, before, placeholder, name)
            : typeof before === 'string'
                ? before.replaceAll(placeholder, () => name)
                : before;
        if (after === before)
            continue;
        result = (0,provenance/* edit */.hc)(owner, result);
        (0,provenance/* put */.yJ)(result, own, after);
    }
    return result;
}

;// CONCATENATED MODULE: ./build/src/render/entry/argocd.js










/** Directories that roots stand in; what stands elsewhere is more likely read by one of them, in a way not foreseen. */
const LIKELY = /(?:^|[/_.-])(?:argo|app-?of-?apps?|bootstrap|gitops|root)|(?:^|\/)clusters?(?:\/|$)/i;
/** Kustomizations that are there to be included, whether something does or not. */
const BASE = /(?:^|\/)(?:bases?|components?|k-components)(?:\/|$)/i;
/**
 * Applications and ApplicationSets that no unit creates: those that somebody applies to the cluster of Argo CD, by
 * themselves or with the kustomization that includes them. A file that the kustomization beside it leaves out is dead,
 * unless it is an Application that reads its own directory. They come in rounds: what one of them reads is left for the
 * next, for it may have been rendered by then.
 */
function* argocdRoots(context, discovery) {
    const { repository, survey } = context;
    const written = [...writtenObjects(survey, isDefinition)].filter(({ document }) => !isDeadPlace(document.path));
    if (written.length === 0)
        return;
    const includes = readIncludes(repository, survey);
    const alive = written.filter((resource) => isAlive(resource, context, includes));
    let roots = rootsOf(alive, context, includes);
    for (;;) {
        const unread = unreadBy(discovery);
        roots = roots.filter((root) => !isRendered(root, discovery) && unread(root));
        const uncovered = roots.filter((root) => !roots.some((other) => other !== root && covers(other, root)));
        const first = uncovered.filter(({ directory }) => LIKELY.test(directory));
        const next = [first, uncovered, roots.slice(0, 1)].find((some) => some.length > 0) ?? [];
        if (next.length === 0)
            return;
        yield argocd_placed(next, context);
        roots = roots.filter((root) => !next.includes(root));
    }
}
function isRendered({ resources }, discovery) {
    return resources.filter(isDefinitionOf).every((resource) => discovery.isRendered(documentKey(resource)));
}
/** A test for roots that no unit reads. What stands in the directory of a unit that is not rendered is that unit's. */
function unreadBy({ units }) {
    const closed = units.filter(({ status }) => status !== 'rendered').flatMap(({ sources }) => sources);
    const paths = closed.flatMap((source) => (source.kind === 'here' && source.path !== '' ? [source.path] : []));
    return ({ directory }) => !paths.some((path) => (0,util_paths/* isWithin */.UO)(directory, path));
}
function isDefinition(group, kind) {
    return group === 'argoproj.io' && (kind === 'Application' || kind === 'ApplicationSet');
}
function isAlive(resource, { survey }, includes) {
    const file = resource.document.path;
    if (includes.rootsOf(file).length > 0 || nearestKustomization(survey, file) === undefined)
        return true;
    return survey.byPath.get(file)?.class === 'manifest' && readsOwnDirectory(resource);
}
function readsOwnDirectory(resource) {
    const directory = (0,util_paths/* parentOf */.gN)(resource.document.path);
    return pathsRead(resource.value).some((path) => path === directory || (0,util_paths/* isWithin */.UO)(path, directory));
}
/** Whether an Application or ApplicationSet of one root reads the directory of another. */
function covers(other, root) {
    return other.resources
        .filter(isDefinitionOf)
        .some(({ value }) => pathsRead(value).some((path) => path !== '' && (0,util_paths/* isWithin */.UO)(root.directory, path)));
}
/** The files, and the kustomizations that include them, built. */
function rootsOf(resources, context, includes) {
    const roots = new Map();
    for (const resource of resources) {
        const file = resource.document.path;
        const directories = includes.rootsOf(file).filter((directory) => !isDeadPlace(`${directory}/kustomization.yaml`));
        if (directories.length > 0 && directories.every((directory) => BASE.test(directory)))
            continue;
        for (const directory of directories) {
            if (!roots.has(directory))
                roots.set(directory, builtRoot(directory, context) ?? written(file, resources));
        }
        if (directories.length === 0 && !roots.has(file))
            roots.set(file, written(file, resources));
    }
    return [...roots.values()].flatMap((root) => filledRoots(root, context));
}
function builtRoot(directory, { checkouts }) {
    try {
        const { resources } = checkouts.own.kustomizer.build({ root: directory, loadRestrictor: 'none' });
        const reason = `the kustomization of ${directory || 'the root'}, which no unit reads`;
        return { directory, resources, reason };
    }
    catch {
        return undefined;
    }
}
/** A root whose path has a placeholder is one for each cluster. */
function filledRoots(root, { repository }) {
    const [definition, ...others] = root.resources.filter(isDefinitionOf);
    if (definition === undefined || others.length > 0)
        return [root];
    const [path = ''] = sourcePaths(definition.value);
    const filled = fillIn(definition, path, repository);
    if (filled.length === 0)
        return [root];
    const rest = root.resources.filter((resource) => resource !== definition);
    return filled.map(({ resource, name, directory }) => ({
        directory,
        resources: [...rest, resource],
        reason: `${root.reason}, filled in for ${name}`,
        cluster: name,
    }));
}
function written(file, resources) {
    const own = resources.filter(({ document }) => document.path === file);
    return { directory: (0,util_paths/* parentOf */.gN)(file), resources: own, reason: `${file}, which no unit creates` };
}
/** Gives each root the cluster that its objects are applied to. */
function argocd_placed(roots, context) {
    const separate = separateDirectories(roots, context);
    const names = nameClusters([...separate.values()], context.configuration);
    return roots.flatMap((root) => {
        const { resources, reason } = root;
        const definition = resources.find(isDefinitionOf);
        if (definition === undefined)
            return [];
        const directory = separate.get(root) ?? clusterDirectory(`${root.directory}/kustomization.yaml`);
        const name = root.cluster ?? names.get(separate.get(root) ?? '') ?? argocd_hostOf(root.directory, context);
        const path = directory === undefined ? {} : { path: directory };
        const cluster = context.clusters.ensure({ name, ...path, location: placeOf(definition), reason }).name;
        return resources.map((resource) => ({ resource, cluster, reason }));
    });
}
function isDefinitionOf({ apiVersion, kind }) {
    return isDefinition((0,model_resource/* groupOf */.F8)(apiVersion), kind);
}
/**
 * Roots that cannot share a cluster, because they define an object of the same name, or read directories that do, each
 * with the directory that tells it from the others. What stands beside them is for a cluster of its own as well.
 */
function separateDirectories(roots, context) {
    const definers = new Map();
    const directories = new Map(roots.map((root) => [root, ownDirectory(root, context)]));
    for (const root of roots) {
        for (const key of definedBy(root, context)) {
            definers.set(key, (definers.get(key) ?? new Set()).add(directories.get(root) ?? ''));
        }
    }
    const colliding = [...definers.values()].filter((several) => several.size > 1).flatMap((several) => [...several]);
    const parents = new Set(colliding.map(util_paths/* parentOf */.gN));
    return new Map([...directories].filter(([, directory]) => parents.has((0,util_paths/* parentOf */.gN)(directory))));
}
/** The directory that a root stands for: the one that its only Application reads, else its own. */
function ownDirectory({ directory, resources }, { repository }) {
    const [only, ...others] = resources.filter(isDefinitionOf);
    const [path, ...more] = only === undefined ? [] : pathsRead(only.value);
    const isOne = others.length === 0 && more.length === 0 && path !== undefined && path !== '';
    return isOne && repository.tree.kind(path) === 'directory' && (0,util_paths/* isWithin */.UO)(path, directory) ? path : directory;
}
/** What a root defines, and what the kustomizations define that its Applications read. */
function* definedBy({ resources }, context) {
    for (const resource of resources.filter(isDefinitionOf)) {
        yield `${resource.kind}/${resource.namespace}/${resource.name}`;
        if (resource.kind !== 'Application')
            continue;
        for (const path of pathsRead(resource.value)) {
            if (!context.survey.kustomizations.has(path))
                continue;
            for (const read of builtRoot(path, context)?.resources ?? []) {
                if (isDefinitionOf(read))
                    yield `${read.kind}/${read.namespace}/${read.name}`;
            }
        }
    }
}
/**
 * The cluster that holds Argo CD: the one that the configuration or the name of a directory says, the only one that is
 * known, else `in-cluster`, as Argo CD itself calls it.
 */
function argocd_hostOf(directory, { configuration, clusters }) {
    const declared = declaredCluster(directory, configuration);
    if (declared !== undefined)
        return declared;
    const own = clusterDirectory(`${directory}/kustomization.yaml`);
    if (own !== undefined)
        return nameClusters([own], configuration).get(own) ?? 'in-cluster';
    const [only, ...others] = clusters.all;
    return only !== undefined && others.length === 0 ? only.name : 'in-cluster';
}

;// CONCATENATED MODULE: ./build/src/render/entry/argocd-charts.js





/**
 * Charts that make Applications and that no unit reads: an installer outside of the repository applies the Application
 * which reads them, once for each `values-<name>.yaml` beside the chart, each for a cluster of that name.
 */
function argocdCharts(context, discovery) {
    const read = new Set(discovery.units.flatMap(({ sources }) => sources.flatMap((source) => (source.kind === 'here' ? [source.path] : []))));
    return context.survey.charts
        .filter((directory) => !isDeadPlace(`${directory}/Chart.yaml`) && !read.has(directory))
        .filter((directory) => (0,util_paths/* nameOf */.Vb)((0,util_paths/* parentOf */.gN)(directory)) !== 'charts' && makesApplications(directory, context))
        .flatMap((directory) => argocd_charts_rootsOf(directory, context));
}
function makesApplications(directory, { repository }) {
    return repository.tree
        .filesBelow((0,util_paths/* joinPath */.uJ)(directory, 'templates'))
        .some((file) => /^kind: ["']?Application(?:Set)?["']?\s*$/m.test(repository.text(file) ?? ''));
}
function argocd_charts_rootsOf(directory, context) {
    const variants = variantsOf(directory, context);
    const url = ownUrl(directory, variants, context);
    if (url === undefined)
        return [];
    context.checkouts.adopt(url);
    return variants.map(({ name, file }) => {
        const reason = `the chart in ${directory} makes Applications, with ${(0,util_paths/* nameOf */.Vb)(file)}`;
        const location = { path: file, line: 1, column: 1 };
        const cluster = context.clusters.ensure({ name, location, reason }).name;
        return { resource: rootApplication(directory, file, url), cluster, reason };
    });
}
function variantsOf(directory, { repository }) {
    return repository.tree.entries(directory).flatMap(({ name, kind }) => {
        const variant = /^values-(.+)\.ya?ml$/.exec(name)?.[1];
        return kind === 'file' && variant !== undefined && variant !== 'base'
            ? [{ name: variant, file: (0,util_paths/* joinPath */.uJ)(directory, name) }]
            : [];
    });
}
/** The repository's own URL, told by an Application of the chart that reads a directory of here from it. */
function ownUrl(directory, variants, context) {
    for (const variant of variants) {
        for (const { kind, value } of resourcesOf(directory, variant, context)) {
            const path = (0,util_paths/* resolvePath */.o1)('', (0,model_value/* stringAt */.bX)(value, 'spec', 'source', 'path') ?? '');
            const url = (0,model_value/* stringAt */.bX)(value, 'spec', 'source', 'repoURL');
            if (kind !== 'Application' || url === undefined || !path)
                continue;
            if (context.repository.tree.kind(path) === 'directory')
                return url;
        }
    }
    return undefined;
}
function resourcesOf(directory, { file }, { repository }) {
    const [document] = repository.parse(file).documents;
    const result = renderChart({
        repository,
        directory,
        release: { name: 'root', namespace: 'argocd' },
        values: (0,model_value/* isMapping */.pi)(document?.value) ? document.value : {},
        includeCrds: false,
        locateValue: () => undefined,
    });
    return 'refused' in result ? [] : result.resources;
}
/** The Application that the installer would apply. */
function rootApplication(directory, file, url) {
    const value = {
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'Application',
        metadata: { name: (0,util_paths/* nameOf */.Vb)(directory), namespace: 'argocd' },
        spec: {
            project: 'default',
            source: {
                repoURL: url,
                path: directory,
                helm: { valueFiles: ['values.yaml', (0,util_paths/* nameOf */.Vb)(file)], ignoreMissingValueFiles: true },
            },
            destination: { server: 'https://kubernetes.default.svc', namespace: 'argocd' },
        },
    };
    return synthesize(value, file, () => ({ path: file, line: 1, column: 1 }));
}

;// CONCATENATED MODULE: ./build/src/render/entry/directories.js









/**
 * The directories that the configuration declares as units. Where it declares none and the repository has no controller,
 * the directories whose kustomization nothing includes.
 */
function directoryUnits(context, discovery) {
    const declared = declaredDirectories(context);
    const chosen = declared.length === 0 && discovery.units.length === 0 ? kustomizationRoots(context) : declared;
    return chosen.map((each) => directories_build(each, context));
}
function declaredDirectories({ configuration, clusters }) {
    return configuration.directories.map(({ path, cluster, namespace = '' }, index) => {
        const location = configuration.locate(['directories', index, 'path']);
        const reason = `declared in ${configuration.path}`;
        const known = clusters.ensure({ name: cluster, location, reason });
        return { path: clampedJoin('', path), cluster: known.name, namespace, location, reason, inferred: false };
    });
}
function kustomizationRoots(context) {
    const { repository, survey, clusters, configuration } = context;
    const roots = readIncludes(repository, survey).roots.filter((path) => !isDeadPlace(`${path}/kustomization.yaml`));
    const directories = new Map(roots.map((path) => [path, clusterDirectory(`${path}/kustomization.yaml`) ?? '']));
    const names = nameClusters([...directories.values()], configuration);
    return roots.map((path) => {
        const directory = directories.get(path) ?? '';
        const location = { path: survey.kustomizations.get(path) ?? path, line: 1, column: 1 };
        const reason = `${path || 'the root'} holds a kustomization that nothing includes`;
        const name = declaredCluster(path, configuration) ?? names.get(directory) ?? 'default';
        const cluster = clusters.ensure({ name, ...(directory === '' ? {} : { path: directory }), location, reason });
        return { path, cluster: cluster.name, namespace: '', location, reason, inferred: true };
    });
}
function directories_build(chosen, context) {
    const { path, cluster, namespace, location, reason, inferred } = chosen;
    const unit = {
        cluster,
        kind: 'Directory',
        controller: 'none',
        namespace: '',
        name: path || '.',
        definition: undefined,
        location,
        createdBy: undefined,
        entryPoint: reason,
        sources: [{ kind: 'here', path }],
        reads: [{ field: 'path', from: location.path, to: path, locate: () => location }],
        dependsOn: [],
        targetNamespace: namespace,
        suspended: false,
        prune: false,
        status: 'rendered',
        problems: [],
        resources: [],
        values: [],
        release: undefined,
        labels: {},
        ...(inferred ? { inferred } : {}),
    };
    const failed = (problems, status) => ({
        unit: { ...unit, status, problems, reads: [...unit.reads, ...staticReads(context.repository, path).reads] },
        files: staticReads(context.repository, path).files,
    });
    if (!isDirectory(context.repository, path)) {
        return failed([{ code: 'missing', message: `${path} is not a directory of this repository`, location }], 'failed');
    }
    const request = directories_requestFor(path, context.repository);
    if (request === undefined)
        return { unit, files: [] };
    try {
        const { resources, reads, files } = context.checkouts.own.kustomizer.build(request);
        return { unit: { ...unit, resources, reads: [...unit.reads, ...reads] }, files };
    }
    catch (error) {
        if (!(error instanceof kustomize/* BuildError */.zS))
            throw error;
        const opaque = error.problems.every(({ code }) => model_unit/* OPAQUE_CODES */.XG.has(code));
        const partial = opaque ? buildWhatIsHere(context.checkouts.own, request) : undefined;
        if (partial === undefined)
            return failed(error.problems, opaque ? 'opaque' : 'failed');
        const { build: built, problems, sources, values } = partial;
        const reads = [...unit.reads, ...built.reads];
        const known = { resources: built.resources, reads, problems, values, sources: [...unit.sources, ...sources] };
        return { unit: { ...unit, ...known, status: 'opaque' }, files: built.files };
    }
}
/** What to build: the directory with its kustomization, or without one every manifest below it, as Flux does. */
function directories_requestFor(path, repository) {
    const plain = { root: path, loadRestrictor: 'none' };
    if (kustomizationFile(repository, path) !== undefined)
        return plain;
    const resources = generatedResources(repository, path, () => false);
    if (resources.length === 0)
        return undefined;
    const place = { path, line: 1, column: 1 };
    return { ...plain, kustomization: { path, index: 0, value: { resources }, locate: () => place } };
}

;// CONCATENATED MODULE: ./build/src/render/entry/flux-syncs.js











/** Every sync of a FluxInstance, or of a release of the flux-instance chart, that reads a directory of this repository. */
function findSyncs(context) {
    const found = [];
    for (const { sync, reason } of allSyncs(context)) {
        const directory = directoryOf(sync, context);
        const isKnown = found.some((other) => other.directory === directory && other.sync.name === sync.name);
        if (directory !== undefined && !isKnown)
            found.push({ sync, directory, reason });
    }
    return found;
}
function directoryOf(sync, context) {
    const path = clampedJoin('', sync.path);
    if (hasPlaceholder(path))
        return undefined;
    if (sync.kind !== 'OCIRepository')
        return isDirectory(context.repository, path) ? path : undefined;
    const [source] = syncObjects(sync);
    const published = publishedRoot(source, context, sync.path);
    const directory = published === undefined ? undefined : clampedJoin(published.root, path);
    return directory !== undefined && isDirectory(context.repository, directory) ? directory : undefined;
}
function* allSyncs(context) {
    for (const resource of writtenObjects(context.survey, isInstanceHolder)) {
        if (isDeadPlace(resource.document.path))
            continue;
        const reason = `${resource.kind} ${resource.name} in ${resource.document.path}`;
        if (resource.kind === 'FluxInstance') {
            const sync = syncAt(resource, ['spec']);
            if (sync !== undefined)
                yield { sync, reason };
            continue;
        }
        for (const { value, path } of releasesIn(resource)) {
            const inline = syncAt(resource, [...path, 'spec', 'values', 'instance']);
            const sync = inline ?? (isInstanceRelease(value) ? syncOfValuesFrom(resource, value, context) : undefined);
            if (sync !== undefined)
                yield { sync, reason };
        }
    }
}
function isInstanceHolder(group, kind) {
    if (group === FLUX_GROUPS.operator)
        return kind === 'FluxInstance' || kind === 'ResourceSet';
    return group === FLUX_GROUPS.helm && kind === 'HelmRelease';
}
/** A HelmRelease, or those that a ResourceSet holds. */
function releasesIn(resource) {
    if (resource.kind === 'HelmRelease')
        return [{ value: resource.value, path: [] }];
    return (0,model_value/* listAt */.gT)(resource.value, 'spec', 'resources').flatMap((value, index) => (0,model_value/* isMapping */.pi)(value) && (0,model_value/* stringAt */.bX)(value, 'kind') === 'HelmRelease'
        ? [{ value, path: ['spec', 'resources', index] }]
        : []);
}
function isInstanceRelease(release) {
    const chart = (0,model_value/* stringAt */.bX)(release, 'spec', 'chart', 'spec', 'chart') ?? (0,model_value/* stringAt */.bX)(release, 'spec', 'chartRef', 'name');
    return chart === 'flux-instance' || (0,model_resource/* identityOf */.cu)(release)?.name === 'flux-instance';
}
function syncAt(resource, path) {
    return readSync((0,model_value/* mappingAt */.oh)(resource.value, ...path), resource, (field) => placeOf(resource, [...path, 'sync', field]));
}
/** The values of the chart in a ConfigMap that the kustomization of the release's directory generates. */
function syncOfValuesFrom(resource, release, context) {
    const directory = (0,util_paths/* parentOf */.gN)(resource.document.path);
    const names = (0,model_value/* listAt */.gT)(release, 'spec', 'valuesFrom').map((entry) => (0,model_value/* stringAt */.bX)(entry, 'name') ?? '');
    if (names.length === 0 || kustomizationFile(context.repository, directory) === undefined)
        return undefined;
    for (const configMap of configMapsOf(directory, context)) {
        if (!names.some((name) => configMap.name === name || configMap.name.startsWith(`${name}-`)))
            continue;
        for (const [key, text] of Object.entries((0,model_value/* mappingAt */.oh)(configMap.value, 'data') ?? {})) {
            if (typeof text !== 'string' || !text.includes('sync'))
                continue;
            const sync = syncInText(configMap, key, text, context, resource);
            if (sync !== undefined)
                return sync;
        }
    }
    return undefined;
}
function configMapsOf(directory, { checkouts }) {
    try {
        const { resources } = checkouts.own.kustomizer.build({ root: directory, loadRestrictor: 'none' });
        return resources.filter(({ kind }) => kind === 'ConfigMap');
    }
    catch {
        return [];
    }
}
function syncInText(configMap, key, text, { repository }, instance) {
    const path = ['data', key];
    const { documents } = repository.parseEmbedded(text, configMap.document, path);
    const document = documents.find(({ value }) => (0,model_value/* mappingAt */.oh)(value, 'instance', 'sync') !== undefined);
    const file = placeOf(configMap, path).path;
    const own = repository.text(file) === text ? repository.parse(file).documents[0] : document;
    return readSync((0,model_value/* mappingAt */.oh)(document?.value, 'instance'), { ...instance, namespace: 'flux-system' }, (field) => own === undefined ? placeOf(configMap, path) : own.locate(['instance', 'sync', field]));
}

;// CONCATENATED MODULE: ./build/src/render/entry/flux.js















const SYNC_FILE = 'gotk-sync.yaml';
/**
 * The roots that Flux is bootstrapped with: `gotk-sync.yaml` files, the `sync` of a FluxInstance or of its Helm chart,
 * and the directories of clusters that the configuration declares.
 */
function fluxBootstraps(context) {
    const bootstraps = [...syncFiles(context), ...instanceSyncs(context)];
    bootstraps.push(...declaredRoots(context, bootstraps));
    const names = nameClusters(bootstraps.map(({ path }) => path), context.configuration);
    return bootstraps.flatMap(({ objects, path, reason }) => {
        const definition = objects.at(-1);
        if (definition === undefined)
            return [];
        const name = names.get(path) ?? 'default';
        const cluster = context.clusters.ensure({ name, path, location: placeOf(definition), reason }).name;
        return objects.map((resource) => ({ resource, cluster, reason }));
    });
}
/**
 * `flux bootstrap` writes the source and the Kustomization of a cluster's directory into gotk-sync.yaml. Others write
 * the two into a file of another name, which the Kustomization then reads itself.
 */
function syncFiles(context) {
    return context.survey.files
        .filter(({ path }) => !isDeadPlace(path))
        .filter((file) => (0,util_paths/* nameOf */.Vb)(file.path) === SYNC_FILE || isSelfSync(file, context))
        .flatMap(({ path }) => {
        const objects = builtObjects(context, path);
        const kustomization = objects.find(({ kind }) => kind === 'Kustomization');
        if (kustomization === undefined)
            return objects.length === 0 ? plannedSync(context, path) : [];
        const directory = flux_synchronized(kustomization, context);
        if (directory === undefined)
            return [];
        const sources = objects.filter((object) => object !== kustomization);
        for (const { value } of sources)
            context.checkouts.adopt((0,model_value/* stringAt */.bX)(value, 'spec', 'url') ?? '');
        const reason = `${(0,util_paths/* nameOf */.Vb)(path)} in ${(0,util_paths/* parentOf */.gN)(path) || 'the root'}`;
        return [{ objects: [...sources, kustomization], path: directory, reason }];
    });
}
/** Whether a file holds one Kustomization that reads the file itself, and the source that it names. */
function isSelfSync(file, context) {
    if (file.class !== 'manifest')
        return false;
    const objects = [...written_objects_objectsIn(file, isFluxObject)];
    const [kustomization, ...others] = objects.filter(({ kind }) => kind === 'Kustomization');
    if (kustomization === undefined || others.length > 0)
        return false;
    const source = (0,model_value/* stringAt */.bX)(kustomization.value, 'spec', 'sourceRef', 'name');
    const directory = flux_synchronized(kustomization, context);
    if (directory === undefined || directory === '' || !(0,util_paths/* isWithin */.UO)(file.path, directory))
        return false;
    return objects.some(({ kind, name }) => kind !== 'Kustomization' && name === source);
}
/** The directory that a bootstrap's Kustomization reads, in this repository or in one that is a directory of it. */
function flux_synchronized(kustomization, { repository }) {
    const path = clampedJoin('', (0,model_value/* stringAt */.bX)(kustomization.value, 'spec', 'path') ?? '');
    const exists = (directory) => isDirectory(repository, directory);
    if (hasPlaceholder(path))
        return undefined;
    if (exists(path))
        return path;
    const root = rootAbove(kustomization.document.path, path, exists);
    return root === undefined ? undefined : clampedJoin(root, path);
}
/** The Flux objects of a gotk-sync.yaml, as the kustomization beside it makes them. */
function builtObjects(context, path) {
    const directory = (0,util_paths/* parentOf */.gN)(path);
    const file = context.survey.byPath.get(path);
    const written = file === undefined ? [] : [...written_objects_objectsIn(file, isFluxObject)];
    if (written.length === 0 || kustomizationFile(context.repository, directory) === undefined)
        return written;
    try {
        const build = context.checkouts.own.kustomizer.build({ root: directory, loadRestrictor: 'none' });
        const built = build.resources.filter(({ document }) => document.path === path);
        return built.length === written.length ? [...built] : written;
    }
    catch {
        return written;
    }
}
function isFluxObject(group) {
    return group === FLUX_GROUPS.kustomize || group === FLUX_GROUPS.source;
}
/** A gotk-sync.yaml without objects: the cluster's directory is ready for `flux bootstrap` to fill it in. */
function plannedSync({ repository }, path) {
    const text = repository.text(path) ?? '';
    if (/^[^#\s-]/m.test(text))
        return [];
    const directory = (0,util_paths/* nameOf */.Vb)((0,util_paths/* parentOf */.gN)(path)) === 'flux-system' ? (0,util_paths/* parentOf */.gN)((0,util_paths/* parentOf */.gN)(path)) : (0,util_paths/* parentOf */.gN)(path);
    return [
        { objects: [rootKustomization(directory, path)], path: directory, reason: `${SYNC_FILE} in ${(0,util_paths/* parentOf */.gN)(path)}` },
    ];
}
/** The Kustomization that a bootstrap would write for a cluster's directory. */
function rootKustomization(directory, file, locate = () => ({ path: file, line: 1, column: 1 })) {
    const value = {
        apiVersion: `${FLUX_GROUPS.kustomize}/v1`,
        kind: 'Kustomization',
        metadata: { name: 'flux-system', namespace: 'flux-system' },
        spec: { path: `./${directory}`, prune: true, sourceRef: { kind: 'GitRepository', name: 'flux-system' } },
    };
    return synthesize(value, file, locate);
}
/** What FluxInstances synchronize, those among them that this repository holds. */
function instanceSyncs(context) {
    return findSyncs(context).map(({ sync, directory, reason }) => {
        context.checkouts.adopt(sync.url);
        return { objects: syncObjects(sync), path: directory, reason };
    });
}
/** Directories of declared clusters that hold Flux Kustomizations and that no bootstrap synchronizes. */
function declaredRoots(context, bootstraps) {
    const { configuration, repository } = context;
    const written = [...writtenObjects(context.survey, (group) => group === FLUX_GROUPS.kustomize)];
    return configuration.clusters.flatMap(({ name, path }, index) => {
        if (path === undefined)
            return [];
        const directory = clampedJoin('', path);
        const isKnown = bootstraps.some((bootstrap) => (0,util_paths/* isWithin */.UO)(bootstrap.path, directory));
        const holds = written.some(({ document }) => (0,util_paths/* isWithin */.UO)(document.path, directory));
        if (isKnown || !holds || !isDirectory(repository, directory))
            return [];
        const locate = () => configuration.locate(['clusters', index, 'path']);
        const file = configuration.path ?? '';
        return [{ objects: [rootKustomization(directory, file, locate)], path: directory, reason: `${name} in ${file}` }];
    });
}
/**
 * Flux Kustomizations that no unit creates, in a cluster's directory that no bootstrap synchronizes: something outside
 * the repository (Terraform, a cloud's API) applies them. Elsewhere a Kustomization that nobody creates is a dead file.
 */
function looseKustomizations(context, discovery) {
    const known = context.clusters.all.map(({ path }) => path).filter((path) => path !== undefined);
    const loose = [
        ...writtenObjects(context.survey, (group, kind) => group === FLUX_GROUPS.kustomize && kind === 'Kustomization'),
    ]
        .filter((resource) => !discovery.isRendered(documentKey(resource)) && isApplicable(resource))
        .map((resource) => ({ resource, directory: clusterDirectory(resource.document.path) }));
    const readers = readersByDirectory(loose.map(({ resource }) => resource));
    const uncovered = loose.filter(({ resource }) => !isCovered(resource, readers));
    const placed = uncovered.flatMap(({ resource, directory }) => directory === undefined ? [] : [{ resource, directory }]);
    const apart = placed.filter(({ directory }) => !known.some((path) => (0,util_paths/* isWithin */.UO)(directory, path) || (0,util_paths/* isWithin */.UO)(path, directory)));
    const chosen = apart.length > 0 || discovery.units.length > 0 ? apart : standingAlone(uncovered, context);
    const names = nameClusters(chosen.map(({ directory }) => directory), context.configuration);
    return chosen.map(({ resource, directory }) => {
        const reason = `a Flux Kustomization in ${directory || (0,util_paths/* parentOf */.gN)(resource.document.path)} that no unit creates`;
        const name = names.get(directory) ?? 'default';
        const path = directory === '' ? {} : { path: directory };
        const cluster = context.clusters.ensure({ name, ...path, location: placeOf(resource), reason }).name;
        return { resource, cluster, reason };
    });
}
/** Where a repository has no cluster's directory: the Kustomizations that no kustomization includes or leaves out. */
function standingAlone(loose, { survey }) {
    return loose
        .filter(({ resource }) => nearestKustomization(survey, resource.document.path) === undefined)
        .map(({ resource }) => ({ resource, directory: '' }));
}
function isApplicable(resource) {
    const path = (0,model_value/* stringAt */.bX)(resource.value, 'spec', 'path') ?? '';
    if (isDeadPlace(resource.document.path) || hasPlaceholder(resource.name) || hasPlaceholder(path))
        return false;
    return (0,model_value/* mappingAt */.oh)(resource.value, 'spec', 'sourceRef') !== undefined;
}
/** Kustomizations by the directory that they read; those that read the whole repository tell nothing. */
function readersByDirectory(resources) {
    const readers = new Map();
    for (const resource of resources) {
        const path = (0,model_value/* stringAt */.bX)(resource.value, 'spec', 'path');
        const directory = path === undefined ? '' : clampedJoin('', path);
        if (directory === '')
            continue;
        const known = readers.get(directory);
        if (known === undefined)
            readers.set(directory, [resource]);
        else
            known.push(resource);
    }
    return readers;
}
/** Whether another Kustomization reads the directory that this one is written in. */
function isCovered(resource, readers) {
    for (let at = (0,util_paths/* parentOf */.gN)(resource.document.path); at !== ''; at = (0,util_paths/* parentOf */.gN)(at)) {
        if (readers.get(at)?.some((other) => other !== resource))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/render/render.js












/**
 * Works out what every cluster would run: finds the entry points, turns each into a unit as its controller would, and
 * follows the units that those create.
 */
function render(repository, survey, configuration, facts) {
    const clusters = createClusterRegistry(configuration);
    const objects = createObjectStore();
    const checkouts = createCheckouts(repository, survey, configuration, facts);
    const context = { repository, survey, configuration, clusters, objects, checkouts };
    const isWritten = ({ kind, name }) => writtenUnder(survey, kind, name).length > 0;
    const discovery = createDiscovery(CONTROLLERS, context, objects, scopesOf(survey), isWritten);
    discovery.follow(fluxBootstraps(context));
    discovery.follow(looseKustomizations(context, discovery));
    for (const roots of argocdRoots(context, discovery))
        discovery.follow(roots);
    discovery.follow(argocdCharts(context, discovery));
    for (const { unit, files } of directoryUnits(context, discovery))
        discovery.add(unit, files);
    const { units, problems, reached, assumptions, duplicates } = discovery;
    let projects;
    return {
        clusters: clusters.all,
        units,
        problems,
        reached,
        assumptions,
        duplicates,
        // Looks through every document, and most repositories ask for none.
        get projects() {
            projects ??= projectsOf(units, survey);
            return projects;
        },
    };
}

// EXTERNAL MODULE: ./build/src/report/assemble.js
var assemble = __webpack_require__(8698);
;// CONCATENATED MODULE: ./build/src/run.js







/** Loads, renders and links the working tree. Raises `SettingsError` and `NotEvaluatedError`. */
async function inspect(input) {
    const repository = (0,src_open/* openDirectory */.AJ)(input.directory);
    return understand(repository, await (0,src_open/* configure */.jK)(repository, input), (0,src_open/* repositoryFacts */.Ow)(input));
}
/** The whole check. Raises `SettingsError`, and `NotEvaluatedError` where there is no repository or no base. */
async function check(input) {
    const sides = (0,src_open/* openSides */.Pq)(input);
    // A pull request is judged by the rules of its base; its own must be sound all the same.
    const own = await (0,src_open/* configure */.jK)(sides.head, input);
    const configuration = sides.base === undefined ? own : await (0,src_open/* configure */.jK)(sides.base, input);
    const policies = await (0,src_open/* compilePolicies */.GY)(sides.base ?? sides.head, configuration, input.directory);
    const facts = (0,src_open/* repositoryFacts */.Ow)(input);
    const head = understand(sides.head, configuration, facts);
    const base = sides.base && understand(sides.base, configuration, facts);
    const change = base ? (0,change_change/* changeBetween */.V)(base.graph, head.graph, sides.files) : null;
    const { judge } = await Promise.all(/* import() */[__webpack_require__.e(337), __webpack_require__.e(79), __webpack_require__.e(474)]).then(__webpack_require__.bind(__webpack_require__, 7474));
    const { now } = input;
    const time = { now, today: now.slice(0, 10) };
    const baseJudgement = base &&
        judge(policies, { ...base, change: null, pullRequest: { kind: 'none' }, ...time, text: base.repository.text });
    const pullRequest = await input.pullRequest(configuration, change);
    const text = head.repository.text;
    const templates = configuration.changeRequests.length > 0 ? (0,load_templates/* templatesOf */.r)(sides) : [];
    const judgement = judge(policies, { ...head, change, pullRequest, ...time, text, templates, base: baseJudgement });
    const report = (0,assemble/* assembleReport */.xr)({ ...head, judgement, baseJudgement, change, failOn: input.failOn });
    return { report, head, change, policies };
}
/** What head would run otherwise than base. Raises `SettingsError` and `NotEvaluatedError`. */
async function diff(input) {
    const sides = (0,src_open/* openSides */.Pq)(input);
    const base = sides.base ?? sides.head;
    const configuration = await (0,src_open/* configure */.jK)(base, input);
    const facts = (0,src_open/* repositoryFacts */.Ow)(input);
    const before = understand(base, configuration, facts);
    const after = understand(sides.head, configuration, facts);
    return (0,change_change/* changeBetween */.V)(before.graph, after.graph, sides.files);
}
/** The policies that there are, those of the repository's configuration included. Raises `SettingsError`. */
async function policiesOf(input) {
    const repository = (0,src_open/* openDirectory */.AJ)(input.directory);
    const configuration = await (0,src_open/* configure */.jK)(repository, input);
    const policies = await (0,src_open/* compilePolicies */.GY)(repository, configuration, input.directory);
    return { repository, configuration, policies };
}
/** Survey, render, link: what the clusters would run of one side. */
function understand(repository, configuration, facts) {
    const surveyed = survey(repository, configuration.exclude);
    const rendering = render(repository, surveyed, configuration, facts);
    const graph = buildGraph(repository, surveyed, rendering, configuration);
    return { repository, configuration, survey: surveyed, graph };
}


/***/ }),

/***/ 9902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/*
 * Globs of the configuration: `*` and `?` within a name, `**` across names, `{a,b}`. Matching takes no longer than the
 * product of both lengths, whatever a repository is called.
 */
/** Alternatives that one pattern may expand to. */
const MAX_ALTERNATIVES = 256;
/** A predicate that holds where any of the globs matches the whole text. A leading `!` takes matches away again. */
function globMatcher(globs) {
    const wanted = globs.filter((glob) => !glob.startsWith('!')).map(matcherOf);
    const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => matcherOf(glob.slice(1)));
    return (text) => wanted.some((matches) => matches(text)) && !unwanted.some((matches) => matches(text));
}
/** Whether a glob matches the whole text. */
function matchesGlob(text, glob) {
    return matcherOf(glob)(text);
}
const matchers = new Map();
function matcherOf(glob) {
    let matcher = matchers.get(glob);
    if (matcher === undefined) {
        const alternatives = expandBraces(glob).map((pattern) => pattern.split('/'));
        matcher = /[*?{]/.test(glob)
            ? (text) => alternatives.some((names) => matchesNames(names, text.split('/')))
            : (text) => text === glob;
        matchers.set(glob, matcher);
    }
    return matcher;
}
function expandBraces(glob) {
    const pending = [glob];
    const done = [];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const match = /^([^{]*)\{([^{}]*)\}(.*)$/s.exec(next) ?? /^(.*)\{([^{}]*)\}(.*)$/s.exec(next);
        if (match === null || pending.length + done.length >= MAX_ALTERNATIVES)
            done.push(next);
        else
            for (const choice of (match[2] ?? '').split(','))
                pending.push(`${match[1]}${choice}${match[3]}`);
    }
    return done;
}
function matchesNames(patterns, names) {
    return matchesSequence(patterns, names, '**', matchesName);
}
function matchesName(pattern, name) {
    return matchesSequence([...pattern], [...name], '*', (a, b) => a === '?' || a === b);
}
/** Wildcard matching by going back to the last wildcard only, which is enough and cannot explode. */
function matchesSequence(pattern, items, wildcard, same) {
    let at = 0;
    let back = -1;
    let taken = 0;
    for (let index = 0; index < items.length;) {
        const expected = pattern[at];
        if (expected === wildcard) {
            back = at++;
            taken = index;
        }
        else if (expected !== undefined && same(expected, items[index])) {
            at++;
            index++;
        }
        else if (back >= 0) {
            at = back + 1;
            index = ++taken;
        }
        else
            return false;
    }
    while (pattern[at] === wildcard)
        at++;
    return at === pattern.length;
}


/***/ }),

/***/ 4764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d_: () => (/* binding */ pathspecMatcher),
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   kZ: () => (/* binding */ pathMatcher)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

const cache = new Map();
const MAX_CACHED = 1000;
/** gobwas/glob without separators, as Argo CD uses for `include`, `exclude` and projects: `*` crosses slashes too. */
function globMatcher(pattern, separators = '') {
    return cached(`glob ${separators} ${pattern}`, () => compileGlob(pattern, separators));
}
/** Go's `path.Match`, for the directories of the Git generator: `*` stops at a slash. */
function pathMatcher(pattern) {
    return cached(`path ${pattern}`, () => compileWildcard(pattern, '[^/]', goClass));
}
/**
 * A Git pathspec as `git ls-files` reads it, for the files of the Git generator: `*` crosses slashes, and a pattern
 * without wildcards also names everything below it.
 */
function pathspecMatcher(pattern) {
    if (/[*?[\\]/.test(pattern))
        return cached(`spec ${pattern}`, () => compileWildcard(pattern, '.', looseClass));
    let end = pattern.length;
    while (end > 0 && pattern[end - 1] === '/')
        end--;
    const bare = pattern.slice(pattern.startsWith('./') ? 2 : 0, end);
    return (text) => bare === '' || bare === '.' || text === bare || text.startsWith(`${bare}/`);
}
function cached(key, compile) {
    let matcher = cache.get(key);
    if (matcher === undefined) {
        if (cache.size >= MAX_CACHED)
            cache.clear();
        matcher = matcherOf(compile());
        cache.set(key, matcher);
    }
    return matcher;
}
function matcherOf(expression) {
    if (expression === undefined)
        return () => undefined;
    try {
        const compiled = re2js__WEBPACK_IMPORTED_MODULE_0__.RE2JS.compile(expression, re2js__WEBPACK_IMPORTED_MODULE_0__.RE2JS.DOTALL);
        return (text) => compiled.matches(text);
    }
    catch {
        return () => undefined;
    }
}
function compileWildcard(pattern, any, readClass) {
    let expression = '';
    for (let at = 0; at < pattern.length; at++) {
        const character = pattern[at];
        if (character === '*')
            expression += `${any}*`;
        else if (character === '?')
            expression += any;
        else if (character === '\\') {
            at++;
            if (at >= pattern.length)
                return undefined;
            expression += re2js__WEBPACK_IMPORTED_MODULE_0__.RE2JS.quote(pattern[at]);
        }
        else if (character === '[') {
            const found = readClass(pattern, at);
            if (found === undefined)
                return undefined;
            expression += found.expression;
            at = found.end;
        }
        else
            expression += re2js__WEBPACK_IMPORTED_MODULE_0__.RE2JS.quote(character);
    }
    return expression;
}
/** A letter that no path holds. */
const NOTHING = '\\x00';
function quoted(letter) {
    return /[\p{L}\p{N}]/u.test(letter) ? letter : `\\x{${letter.charCodeAt(0).toString(16)}}`;
}
/** A class as `path.Match` reads it: `^` negates, and `-` and `]` stand for themselves behind a backslash only. */
function goClass(pattern, start) {
    let at = start + 1;
    const negated = pattern[at] === '^';
    if (negated)
        at++;
    const letter = () => {
        const escaped = pattern[at] === '\\';
        if (escaped)
            at++;
        const found = pattern[at++];
        return !escaped && (found === '-' || found === ']') ? undefined : found;
    };
    let inner = '';
    while (inner === '' || pattern[at] !== ']') {
        const low = letter();
        const isRange = pattern[at] === '-';
        if (isRange)
            at++;
        const high = isRange ? letter() : low;
        if (low === undefined || high === undefined)
            return undefined;
        // A range the wrong way round holds nothing; Go lets it be.
        inner += low <= high ? `${quoted(low)}-${quoted(high)}` : NOTHING;
    }
    return { expression: `[${negated ? '^' : ''}${inner}]`, end: at };
}
/** A class as Git reads it: `!` and `^` negate, and a `]` right at the start stands for itself. */
function looseClass(pattern, start) {
    const end = endOfClass(pattern, start);
    return end === undefined ? undefined : { expression: classExpression(pattern.slice(start + 1, end), '^!'), end };
}
function compileGlob(pattern, separators) {
    const any = separators === '' ? '.' : `[^${re2js__WEBPACK_IMPORTED_MODULE_0__.RE2JS.quote(separators)}]`;
    let expression = '';
    let depth = 0;
    for (let at = 0; at < pattern.length; at++) {
        const character = pattern[at];
        if (character === '*') {
            const double = pattern[at + 1] === '*';
            expression += double ? '.*' : `${any}*`;
            while (pattern[at + 1] === '*')
                at++;
        }
        else if (character === '?')
            expression += any;
        else if (character === '\\') {
            at++;
            if (at >= pattern.length)
                return undefined;
            expression += re2js__WEBPACK_IMPORTED_MODULE_0__.RE2JS.quote(pattern[at]);
        }
        else if (character === '[') {
            const end = endOfClass(pattern, at);
            if (end === undefined)
                return undefined;
            expression += classExpression(pattern.slice(at + 1, end), '!');
            at = end;
        }
        else if (character === '{') {
            depth++;
            expression += '(?:';
        }
        else if (character === '}' && depth > 0) {
            depth--;
            expression += ')';
        }
        else if (character === ',' && depth > 0)
            expression += '|';
        else
            expression += re2js__WEBPACK_IMPORTED_MODULE_0__.RE2JS.quote(character);
    }
    return depth === 0 ? expression : undefined;
}
function endOfClass(pattern, start) {
    for (let at = start + 1; at < pattern.length; at++) {
        if (pattern[at] === '\\')
            at++;
        else if (pattern[at] === ']' && at > start + 1)
            return at;
    }
    return undefined;
}
function classExpression(body, negations) {
    const negated = negations.includes(body[0] ?? ' ');
    const inner = (negated ? body.slice(1) : body).replace(/\\(.)/g, '$1').replace(/[\\[\]^&~]/g, '\\$&');
    return `[${negated ? '^' : ''}${inner}]`;
}


/***/ }),

/***/ 846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 1795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ resolvePlain),
/* harmony export */   U: () => (/* binding */ differsInYaml11)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2906);

/*
 * How go-yaml reads a plain scalar (resolve.go of go-yaml v3; v2 for the `json` dialect): YAML 1.2 booleans, numbers as
 * Go's strconv reads them with base 0, dates in four layouts. Quoted scalars never come here.
 */
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INT = /^[-+]?(?:0[bB][01]+|0[oO]?[0-7]+|0[xX][0-9a-fA-F]+|0|[1-9][0-9]*)$/;
const SHORT_INT = /^(?:0|[1-9][0-9]{0,14})$/;
const DATE = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:([Tt ])([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(?:[.,]([0-9]+))?(Z|[-+][0-9]{2}:[0-9]{2})?)?$/;
const WORDS = new Map([
    ['', null],
    ['~', null],
    ['null', null],
    ['Null', null],
    ['NULL', null],
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
    ['.nan', new _model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .uS('.nan', Number.NaN, 'float')],
    ['.NaN', new _model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .uS('.NaN', Number.NaN, 'float')],
    ['.NAN', new _model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .uS('.NAN', Number.NaN, 'float')],
]);
for (const word of ['.inf', '.Inf', '.INF']) {
    for (const sign of ['', '+', '-']) {
        WORDS.set(sign + word, new _model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .uS(sign + word, sign === '-' ? -Infinity : Infinity, 'float'));
    }
}
/** The further booleans of YAML 1.1, as go-yaml v2 resolves them. */
const YAML11_WORDS = new Map();
for (const word of ['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON'])
    YAML11_WORDS.set(word, true);
for (const word of ['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF'])
    YAML11_WORDS.set(word, false);
/** The longest a number or date may be; a longer plain scalar is a string without a closer look. */
const LONGEST = 128;
/** By first character: whether a scalar may be a word (1), a number or date (2), or a YAML 1.1 word (4). */
const HINTS = new Uint8Array(128);
for (const word of WORDS.keys())
    hint(word, 1);
for (const word of YAML11_WORDS.keys())
    hint(word, 4);
for (const first of '0123456789+-.')
    hint(first, 2);
function hint(text, bit) {
    const code = text.charCodeAt(0) || 0;
    HINTS[code] = (HINTS[code] ?? 0) | bit;
}
/**
 * The value of a plain scalar, or `undefined` where it is a string. With `yaml11` as go-yaml v2 has it: the booleans of
 * YAML 1.1 (`yes`, `on`) count, and dates stay the strings they are.
 */
function resolvePlain(text, yaml11 = false) {
    const may = HINTS[text.charCodeAt(0) || 0] ?? 0;
    if (may === 0)
        return undefined;
    if ((may & 4) !== 0 && yaml11) {
        const answer = YAML11_WORDS.get(text);
        if (answer !== undefined)
            return answer;
    }
    if ((may & 1) !== 0 && text.length <= 5) {
        const word = WORDS.get(text);
        if (word !== undefined)
            return word;
    }
    return (may & 2) !== 0 && text.length <= LONGEST ? resolveNumeric(text, yaml11) : undefined;
}
/** Whether the two dialects read a plain scalar differently. */
function differsInYaml11(text) {
    const may = HINTS[text.charCodeAt(0) || 0] ?? 0;
    if ((may & 4) !== 0 && text.length <= 3 && YAML11_WORDS.has(text))
        return true;
    return (may & 2) !== 0 && text.length >= 8 && text.charCodeAt(4) === 45 && DATE.test(text);
}
function resolveNumeric(text, yaml11) {
    if (SHORT_INT.test(text))
        return Number(text);
    if (text.charCodeAt(0) === 46)
        return FLOAT.test(text) ? float(text, text) : undefined;
    if (text.charCodeAt(4) === 45 && DATE.test(text)) {
        const date = rfc3339(text);
        if (date !== undefined)
            return yaml11 ? undefined : new _model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .uS(text, date, 'timestamp');
    }
    const plain = text.includes('_') ? text.replaceAll('_', '') : text;
    if (INT.test(plain)) {
        const int = resolveInt(text, plain);
        if (int !== undefined)
            return int;
    }
    return FLOAT.test(plain) ? float(text, plain) : undefined;
}
/** An integer of 64 bits, signed or not; larger ones are floats. */
function resolveInt(text, plain) {
    const signed = /^[-+]/.test(plain);
    const digits = signed ? plain.slice(1) : plain;
    const magnitude = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits);
    const value = plain.startsWith('-') ? -magnitude : magnitude;
    if (value < -(2n ** 63n) || value >= (signed ? 2n ** 63n : 2n ** 64n))
        return undefined;
    const number = Number(value);
    if (!Number.isSafeInteger(number))
        return new _model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .uS(text, value.toString(), 'int');
    return String(number) === text ? number : new _model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .uS(text, number, 'int');
}
/** A float, or `undefined` for what no float can hold: Go leaves that a string. */
function float(text, plain) {
    const number = Number(plain);
    if (!Number.isFinite(number))
        return undefined;
    return String(number) === text ? number : new _model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .uS(text, number, 'float');
}
/** A date as Go's JSON encoder prints it, or `undefined` where the calendar or the layout has no such date. */
function rfc3339(text) {
    const match = DATE.exec(text);
    if (match === null)
        return undefined;
    const [, year = '', month = '', day = '', separator, hour = '0', minute = '0', second = '0', fraction = ''] = match;
    const zone = match[9];
    // Only the layout with a T has a zone, and it must have one.
    if (separator !== undefined && (separator === ' ') !== (zone === undefined))
        return undefined;
    if (!isDate(Number(year), Number(month), Number(day)))
        return undefined;
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return undefined;
    const two = (digits) => digits.padStart(2, '0');
    const rest = fraction.slice(0, 9).replace(/0+$/, '');
    const time = `${two(hour)}:${two(minute)}:${two(second)}${rest === '' ? '' : `.${rest}`}`;
    return `${year}-${two(month)}-${two(day)}T${time}${zone === undefined || /00:00$/.test(zone) ? 'Z' : zone}`;
}
function isDate(year, month, day) {
    if (month < 1 || month > 12 || day < 1)
        return false;
    return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}


/***/ }),

/***/ 57:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QG: () => (/* binding */ isPathEntry),
/* harmony export */   Sj: () => (/* binding */ validateSettings),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   go: () => (/* binding */ typeName)
/* harmony export */ });
/* harmony import */ var _model_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(356);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2906);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3556);



/*
 * Files that people write for the gate: the configuration and policies. Their errors are shown at the line, all of
 * them at once.
 */
/** Whether an entry of `extends` is a path, of files or directories; the others are packs of the gate. */
function isPathEntry(entry) {
    return entry.includes('/') || /\.ya?ml$/.test(entry);
}
/** Reads a parsed file as settings: one document, every problem an error. */
function settingsOf({ path, documents, problems }) {
    const written = documents.filter(({ value }) => value !== null);
    const [document] = written;
    const locate = (way, aim) => document?.locate(way, aim) ?? { path, line: 1, column: 1 };
    const found = problems.map(({ message, line, column }) => ({ path, line, column, message }));
    const second = written[1];
    if (second !== undefined)
        found.push({ ...second.locate([]), message: 'the file holds a second document' });
    return { path, value: found.length === 0 ? plain(document?.value) : undefined, problems: found, locate };
}
/** A value without the written form of its scalars; dates stay as they are written. */
function plain(value, made = new Map()) {
    if (value instanceof _model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .uS)
        return value.kind === 'timestamp' ? value.text : value.value;
    if (!(0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value))
        return value;
    let result = made.get(value);
    if (result === undefined) {
        result = Array.isArray(value)
            ? value.map((item) => plain(item, made))
            : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, made)]));
        made.set(value, result);
    }
    return result;
}
/** Checks a settings file against its schema: every error, each at its line, with the word that was meant. */
function validateSettings(file, validate) {
    if (validate(file.value))
        return [];
    const problems = (validate.errors ?? []).flatMap((error) => describe(file, error) ?? []);
    const seen = new Set();
    return problems.sort(_model_location_js__WEBPACK_IMPORTED_MODULE_1__/* .compareLocations */ .Q).filter((problem) => {
        const key = `${problem.line}:${problem.column}:${problem.message}`;
        return !seen.has(key) && seen.add(key);
    });
}
function describe(file, error) {
    // `anyOf` says it all; what each alternative lacks says nothing more.
    if (error.schemaPath.includes('/anyOf/'))
        return undefined;
    const way = wayOf(error.instancePath, file.value);
    const name = nameOfWay(way);
    const at = (message) => ({ ...file.locate(way), message });
    switch (error.keyword) {
        case 'additionalProperties': {
            const key = String(error.params['additionalProperty']);
            const known = Object.keys(error.parentSchema?.['properties'] ?? {});
            return {
                ...file.locate([...way, key], 'key'),
                message: `${name} has no key ${shown(key)}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, known)}`,
            };
        }
        case 'required':
            return at(`${name} needs the key ${error.params['missingProperty']}`);
        case 'enum': {
            const allowed = error.params['allowedValues'].map(String);
            const hint = typeof error.data === 'string' ? (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(error.data, allowed) : '';
            return at(`${name} is ${shown(error.data)}, and must be one of ${allowed.join(', ')}${hint}`);
        }
        case 'type':
            return at(`${name} must be ${[error.params['type']].flat().map(typeName).join(' or ')}`);
        case 'anyOf':
            return at(`${name} needs ${alternatives(error)}`);
        case 'if':
            return undefined;
        default:
            return at(`${name} ${error.message ?? 'is not valid'}`);
    }
}
/** What YAML calls a type of JSON Schema. */
function typeName(type) {
    if (type === 'object')
        return 'a mapping';
    if (type === 'array')
        return 'a list';
    return type === 'integer' ? 'an integer' : `a ${type}`;
}
function alternatives(error) {
    const options = error.schema;
    return options.flatMap((option) => option.required ?? []).join(' or ');
}
/** A JSON pointer as a path, with list indexes as numbers. */
function wayOf(pointer, root) {
    const way = [];
    let value = root;
    for (const raw of pointer.split('/').slice(1)) {
        const key = raw.replaceAll('~1', '/').replaceAll('~0', '~');
        way.push(Array.isArray(value) ? Number(key) : key);
        value = value?.[key];
    }
    return way;
}
function nameOfWay(way) {
    if (way.length === 0)
        return 'the file';
    return way.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${key}`)).join('');
}
function shown(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}


/***/ }),

/***/ 7499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ lineAt),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Orders strings by code unit, the same on every machine, as output and file lists must be. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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
