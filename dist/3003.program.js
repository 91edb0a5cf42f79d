export const id = 3003;
export const ids = [3003,1229];
export const modules = {

/***/ 3003:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge),
  judgeBase: () => (/* binding */ judgeBase)
});

// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/policy/cel/expression.js + 1 modules
var expression = __webpack_require__(590);
// EXTERNAL MODULE: ./build/src/policy/cel/reserved.js
var reserved = __webpack_require__(4467);
// EXTERNAL MODULE: ./build/src/policy/compile.js + 2 modules
var compile = __webpack_require__(5032);
;// CONCATENATED MODULE: ./build/src/policy/evaluate.js




/** Holds every item of a node against policies that look at that node. */
function evaluate(context, node, policies, items) {
    const faults = [];
    const errors = [];
    if (policies.length === 0)
        return { faults, errors };
    const variable = (0,reserved/* variableOf */.Qn)(node);
    const needTraits = policies.some(({ needsTraits }) => needsTraits);
    for (const item of items ?? node.items(context)) {
        const facts = node.type.of(item);
        const traits = needTraits ? node.traits(item) : undefined;
        for (const policy of policies) {
            if (policy.matches !== undefined && traits !== undefined && !policy.matches(traits))
                continue;
            const setting = policy.setting(traits);
            if (setting.severity === 'off')
                continue;
            const variables = { [variable]: facts, params: setting.params };
            try {
                const severity = severityOf(policy, setting.severity, variables);
                if (severity !== 'off')
                    faults.push(faultOf(policy, severity, item, variables));
            }
            catch (error) {
                const subject = node.subject(item);
                const location = defaultPlace(node, item);
                errors.push({ context, policy: policy.id, message: (0,expression/* summaryOf */.YG)(error), subject, location });
            }
        }
    }
    return { faults, errors };
}
/** The place of an item where the one that a policy asks for does not exist. Every node gives one for its first name. */
function defaultPlace(node, item) {
    return node.place(item, node.places[0])[0];
}
/** The severity of what an item breaks; `off` where it breaks nothing. */
function severityOf(policy, set, variables) {
    if (!truth(policy.deny(variables)))
        return 'off';
    if (set !== undefined)
        return set;
    for (const { when, severity } of policy.severityWhen)
        if (truth(when(variables)))
            return severity;
    return policy.severity;
}
function truth(value) {
    if (typeof value !== 'boolean')
        throw new Error('the expression gives neither true nor false');
    return value;
}
function faultOf(policy, severity, item, variables) {
    const { node } = policy;
    const subject = node.subject(item);
    const [at, ...more] = placesOf(node, item, policy.at);
    const location = at ?? defaultPlace(node, item);
    const { cluster, apiVersion, kind, namespace, name, field } = subject;
    const identity = node.identity?.(item) ?? [cluster, (0,resource/* groupOf */.F8)(apiVersion), kind, namespace, name].join('/');
    return {
        policy,
        severity,
        message: policy.message(variables),
        location,
        related: [...more, ...policy.related.flatMap((place) => placesOf(node, item, place))],
        subject,
        identity: JSON.stringify([policy.id, identity, field.replace(/\[\d+\]/g, '[]'), node.value(item)]),
        resources: node.resources(item),
        distinct: node.distinct?.(item) ?? '',
    };
}
function placesOf(node, item, place) {
    if (node.field !== undefined && (0,compile/* isField */.dt)(place))
        return [node.field(item, fieldPath(place))];
    return node.place(item, place);
}
/** `manifest.spec.containers[0].image` as a path. */
function fieldPath(place) {
    return (place.match(/[^.[\]]+/g) ?? []).slice(1).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

// EXTERNAL MODULE: ./build/src/policy/facts/approvals/break-glass.js + 1 modules
var break_glass = __webpack_require__(3426);
// EXTERNAL MODULE: ./build/src/policy/facts/approvals/node.js + 5 modules
var node = __webpack_require__(3533);
;// CONCATENATED MODULE: ./build/src/policy/facts/approvals/results.js


/** What came of every approval rule, for the report; `null` where nobody can say, or nobody asks. */
function approvalsOf(context) {
    if (node/* APPROVAL_NODE */.hx.unavailable?.(context) !== undefined)
        return null;
    const glass = context.remember(break_glass/* breakGlassOf */.p);
    return {
        rules: context.remember(node/* approvalInputs */.xV).map(resultOf),
        breakGlass: glass === undefined ? null : { ...glass, duties: glass.faults.length === 0 ? glass.duties : [] },
    };
}
function resultOf(input) {
    const { environment, rule, outcome, context, index } = input;
    const { path, line, column } = context.input.configuration.locate(['approvals', index]);
    const { unit = '', what = '', location = { path, line, column } } = (0,node/* reasonOf */.A3)(input) ?? {};
    return {
        environment,
        risk: context.risk(environment),
        rule: rule.name ?? '',
        met: outcome.met,
        reach: { unit, what, location },
        needs: outcome.needs.map((ways) => ways.map((need) => ({ ...need, candidates: need.candidates ?? null }))),
        given: outcome.given,
        void: outcome.void,
        unreadable: outcome.unreadable,
    };
}

// EXTERNAL MODULE: ./build/src/model/graph.js
var graph = __webpack_require__(403);
// EXTERNAL MODULE: ./build/src/util/paths.js
var paths = __webpack_require__(846);
;// CONCATENATED MODULE: ./build/src/policy/facts/context.js


const NOWHERE = { environment: graph/* UNKNOWN */.H, environmentReason: '', layer: graph/* UNKNOWN */.H, layerReason: '' };
/** The input, and the look-ups that several facts share. */
class FactContext {
    input;
    #risks;
    #depths;
    #units = new Map();
    #byId;
    constructor(input) {
        this.input = input;
        this.#risks = new Map(input.graph.environments.map(({ name, risk }) => [name, risk]));
        this.#depths = new Map(input.graph.layers.map((layer, depth) => [layer, depth]));
        this.#byId = new Map(input.graph.units.map((unit) => [unit.id, unit]));
    }
    /** The unit in its context, the same object each time. */
    unit(unit) {
        let found = this.#units.get(unit);
        if (found === undefined) {
            found = { unit, context: this };
            this.#units.set(unit, found);
        }
        return found;
    }
    #remembered = new Map();
    /** What a function works out from this context, worked out once and when first asked for. */
    remember(work) {
        if (!this.#remembered.has(work))
            this.#remembered.set(work, work(this));
        return this.#remembered.get(work);
    }
    /** The names of the clusters that are known to exist: not those that only the name of a directory stands for. */
    clusterNames() {
        return this.remember(namesOfClusters);
    }
    unitById(id) {
        return this.#byId.get(id);
    }
    placement(unit) {
        return (unit && this.input.graph.placements.get(unit.id)) ?? NOWHERE;
    }
    /** The risk class of an environment, or `unknown`. */
    risk(environment) {
        return this.#risks.get(environment) ?? graph/* UNKNOWN */.H;
    }
    /** How far in a layer is: 0 is the outermost, -1 a layer that is not known. */
    depth(layer) {
        return this.#depths.get(layer) ?? -1;
    }
    /** The environment in which a unit applies a resource. */
    environmentOf(unit, resource) {
        return this.input.graph.environmentIn(unit, resource.namespace);
    }
}
function namesOfClusters({ input }) {
    const declared = new Set(input.configuration.clusters.map(({ name }) => name));
    const known = input.graph.clusters.filter(({ name, path, server, location }) => {
        const isOwnPlace = path !== undefined && path !== '' && (0,paths/* isWithin */.UO)(location.path, path);
        return declared.has(name) || isOwnPlace || (server ?? `https://${name}`) !== `https://${name}`;
    });
    return new Set(known.map(({ name }) => name));
}

// EXTERNAL MODULE: ./build/src/policy/facts/index.js + 37 modules
var facts = __webpack_require__(351);
// EXTERNAL MODULE: ./build/src/policy/facts/waiver.js
var waiver = __webpack_require__(7618);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/model/configuration.js
var configuration = __webpack_require__(1349);
// EXTERNAL MODULE: ./build/src/model/location.js
var model_location = __webpack_require__(356);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
;// CONCATENATED MODULE: ./build/src/policy/findings.js




/**
 * Puts faults of one policy at one line together, and gives the findings in an order that work does not change, with the
 * faults that each stands for.
 */
function findingsOf(judged) {
    const groups = new Map();
    for (const one of judged) {
        const { policy, location, distinct } = one.fault;
        const { path, line, column } = location;
        const key = JSON.stringify([policy.id, path, line, column, distinct, one.waiver?.location ?? null]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    const merged = [...groups.values()].map(merge).sort(compareMerged);
    const seen = new Map();
    const faults = new Map();
    const findings = merged.map(({ finding, identity, identities }) => {
        const repeated = seen.get(identity) ?? 0;
        seen.set(identity, repeated + 1);
        const fingerprint = fingerprintOf(`${identity} ${repeated}`);
        faults.set(fingerprint, identities);
        return { ...finding, fingerprint };
    });
    return { findings, faults };
}
function merge(group) {
    const sorted = group.toSorted((a, b) => compareFaults(a.fault, b.fault));
    const [{ fault, waiver }, ...others] = sorted;
    const { path, line, column } = fault.location;
    const primary = JSON.stringify(fault.subject);
    const alsoIn = new Map(others.map((one) => [JSON.stringify(one.fault.subject), one.fault.subject]));
    alsoIn.delete(primary);
    return {
        identity: fault.identity,
        identities: sorted.map(({ fault: { identity, severity } }) => ({ identity, severity })),
        finding: {
            policy: fault.policy.id,
            severity: fault.severity,
            message: fault.message,
            fix: fault.policy.fix,
            fingerprint: '',
            isNew: true,
            waiver,
            location: { path, line, column },
            related: relatedOf(sorted.map((one) => one.fault)),
            subject: fault.subject,
            alsoIn: [...alsoIn.values()],
        },
    };
}
/** Every related place once, except the finding's own. */
function relatedOf(faults) {
    const places = new Map();
    for (const { location, related } of faults) {
        for (const place of related) {
            if ((0,model_location/* compareLocations */.Q)(place, location) === 0)
                continue;
            const { path, line, column, message } = place;
            const key = `${path}:${line}:${column}`;
            if (!places.has(key))
                places.set(key, { path, line, column, message });
        }
    }
    return [...places.values()];
}
/** The most severe first: it speaks for the others. */
function compareFaults(a, b) {
    return (configuration/* SEVERITIES */.o.indexOf(a.severity) - configuration/* SEVERITIES */.o.indexOf(b.severity) ||
        compareSubjects(a.subject, b.subject) ||
        (0,util_text/* compareText */.n)(a.message, b.message));
}
function compareSubjects(a, b) {
    for (const key of ['cluster', 'namespace', 'kind', 'name', 'field', 'unit']) {
        const order = (0,util_text/* compareText */.n)(a[key], b[key]);
        if (order !== 0)
            return order;
    }
    return 0;
}
function compareMerged(a, b) {
    return ((0,model_location/* compareLocations */.Q)(a.finding.location, b.finding.location) ||
        (0,util_text/* compareText */.n)(a.finding.policy, b.finding.policy) ||
        (0,util_text/* compareText */.n)(a.finding.message, b.finding.message) ||
        Number(a.finding.waiver !== null) - Number(b.finding.waiver !== null));
}
function fingerprintOf(identity) {
    return (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 16);
}

// EXTERNAL MODULE: ./build/src/policy/waivers.js
var waivers = __webpack_require__(1229);
;// CONCATENATED MODULE: ./build/src/policy/judge.js







/**
 * Judges a graph, and what a pull request changes in it: every policy against every item of its node, then the waivers
 * against what was found, then the policies about waivers and about policies that failed. Throws nothing.
 */
function judge(policies, input) {
    return judgeUnder((0,waivers/* collectWaivers */.E)(input, policies.definitions), policies, input);
}
function judgeUnder(waivers, policies, input) {
    const context = new FactContext(input);
    const evaluations = [...facts/* NODES */.K3.values()]
        .filter((node) => node.unavailable?.(context) === undefined)
        .map((node) => evaluateNode(context, policies, node));
    const errors = evaluations.flatMap((evaluation) => evaluation.errors);
    const failures = evaluateNode(context, policies, waiver/* ERROR_NODE */.W, errors);
    const faults = [...evaluations, failures].flatMap((evaluation) => evaluation.faults);
    const notEvaluated = notEvaluatedOf(context, policies, errors);
    const { waived, used } = applyWaivers(faults, waivers);
    const unevaluated = new Set(notEvaluated.map(({ policy }) => policy));
    const reviewed = waivers.map((waiver) => ({
        ...waiver,
        used: used.has(waiver),
        evaluated: !unevaluated.has(waiver.policy),
    }));
    const aboutWaivers = evaluateNode(context, policies, waiver/* WAIVER_NODE */.M, reviewed).faults;
    const found = findingsOf([...waived, ...aboutWaivers.map((fault) => ({ fault, waiver: null }))]);
    return { ...found, notEvaluated, approvals: approvalsOf(context) };
}
/**
 * Judges a base as far as tells what is new at head: by the policies that found something there. What was found about
 * waivers, or about policies that failed, comes of all that was judged.
 */
function judgeBase(policies, input, head) {
    const broken = new Set(head.findings.map(({ policy }) => policy));
    const active = policies.active.filter(({ id }) => broken.has(id));
    const needsAll = active.some(({ node }) => node === waiver/* WAIVER_NODE */.M || node === waiver/* ERROR_NODE */.W);
    // What a waiver covers is at fault all the same: nothing is looked through for waivers.
    return needsAll ? judge(policies, input) : judgeUnder([], { ...policies, active }, input);
}
/** Holds the items of a node against the policies that look at it. Items of some nodes are made while judging. */
function evaluateNode(context, { active }, node, items) {
    const looking = active.filter((policy) => policy.node === node);
    return evaluate(context, node, looking, items);
}
/** Policies without the facts that they need, and, where nobody asks for failures as findings, those that failed. */
function notEvaluatedOf(context, { active }, errors) {
    const lacking = active.flatMap(({ id, node }) => {
        const unavailable = node.unavailable?.(context);
        const reasons = unavailable === undefined ? (node.unjudged?.(context) ?? []) : [unavailable];
        return reasons.map((reason) => ({ policy: id, reason }));
    });
    if (active.some(({ node }) => node === waiver/* ERROR_NODE */.W))
        return lacking;
    const failed = new Map(errors.map(({ policy, message }) => [policy, { policy, reason: `it failed: ${message}` }]));
    return [...lacking, ...failed.values()];
}
/** Every fault with the first waiver that covers it and still holds, and which waivers cover anything. */
function applyWaivers(faults, waivers) {
    const byPolicy = new Map();
    for (const waiver of waivers.filter(({ fault }) => fault === '')) {
        byPolicy.set(waiver.policy, [...(byPolicy.get(waiver.policy) ?? []), waiver]);
    }
    const used = new Set();
    const waived = faults.map((fault) => {
        const covering = (byPolicy.get(fault.policy.id) ?? []).filter((waiver) => waiver.covers(fault));
        for (const waiver of covering)
            used.add(waiver);
        const holding = covering.find(({ expired }) => !expired);
        return { fault, waiver: holding === undefined ? null : applied(holding) };
    });
    return { waived, used };
}
function applied({ owner, reason, expires, location }) {
    return { owner, reason, expires, location };
}


/***/ }),

/***/ 1229:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ collectWaivers),
/* harmony export */   inlineWaiverTexts: () => (/* binding */ inlineWaiverTexts)
/* harmony export */ });
/* unused harmony export ANNOTATION */
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9248);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2906);
/* harmony import */ var _util_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9902);
/* harmony import */ var _util_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3556);




/** The annotation that exempts an object. */
const ANNOTATION = 'gitops-gate.dev/allow';
/** Every waiver that there is: in the configuration, in comments, in annotations. */
function collectWaivers(input, policies) {
    const { configuration, today, waiversAtBase } = input;
    const inline = inlineWaivers(input, policies);
    return [
        ...configuration.waivers.map((setting) => configuredWaiver(setting, today)),
        ...(waiversAtBase === undefined || inline.length === 0 ? inline : heldByBase(inline, waiversAtBase())),
    ];
}
/** The waivers that stand in comments and annotations, one text each: what they say and in which file. */
function inlineWaiverTexts(input, policies) {
    return inlineWaivers(input, policies).map(textOf);
}
function inlineWaivers(input, policies) {
    return [...commentWaivers(input, policies), ...annotationWaivers(input, policies)];
}
/** What a waiver says and where, so that it is known again at another commit. */
function textOf({ location: { path }, where, policy, expires, reason }) {
    return JSON.stringify([path, where, policy, expires, reason]);
}
/** Waivers that the base lacks, or has fewer of, do not hold yet. */
function heldByBase(inline, atBase) {
    const left = new Map();
    for (const text of atBase)
        left.set(text, (left.get(text) ?? 0) + 1);
    return inline.map((waiver) => {
        const text = textOf(waiver);
        const count = left.get(text) ?? 0;
        left.set(text, count - 1);
        return count > 0 || waiver.fault !== '' ? waiver : { ...waiver, fault: 'it holds once it is merged' };
    });
}
function configuredWaiver(setting, today) {
    const { policy, match, owner = '', reason, expires = '', location } = setting;
    return {
        policy,
        owner,
        reason,
        expires,
        where: 'configuration',
        location,
        fault: '',
        expired: isOver(expires, today),
        covers: (fault) => matchesSubject(match, fault.subject, fault.location.path),
    };
}
function matchesSubject(match, subject, path) {
    const fields = { ...subject, path };
    return Object.keys(match).every((key) => (0,_util_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .kt)(fields[key], match[key] ?? ''));
}
/** A waiver holds up to and including its last day. */
function isOver(expires, today) {
    return expires !== '' && expires < today;
}
/** `<policy> [until YYYY-MM-DD] -- <reason>` */
const ALLOW = /^([a-z0-9-]+)(?:\s+until\s+(\S+))?\s+--\s*(.*)$/;
/** Reads what stands behind `allow`; a `fault` says why it is no waiver. */
function parseAllow(text, policies) {
    const match = ALLOW.exec(text.trim());
    const policy = match?.[1] ?? (text.trim().split(/\s+/)[0] || 'nothing');
    const [expires = '', reason = ''] = [match?.[2], match?.[3]?.trim()];
    let fault = '';
    if (!policies.has(policy))
        fault = `there is no policy ${policy}${(0,_util_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(policy, policies.keys())}`;
    else if (match === null)
        fault = 'it is not written as <policy> [until YYYY-MM-DD] -- <reason>';
    else if (expires !== '' && !isDate(expires))
        fault = `${expires} is no date`;
    else if (reason === '')
        fault = 'it gives no reason';
    return { policy, expires: fault === '' ? expires : '', reason, fault };
}
function isDate(text) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** Comments `# gitops-gate: allow …`, each for its own line, or alone on a line for the next that is no comment. */
function commentWaivers({ survey, text, today }, policies) {
    const waivers = [];
    for (const { path } of text === undefined ? [] : survey.files) {
        const content = text?.(path);
        if (!content?.includes('gitops-gate:'))
            continue;
        const lines = content.split(/\r?\n/);
        for (const [index, line] of lines.entries()) {
            const match = /(?:^|\s)#\s*gitops-gate:\s*allow\s+(.*)$/.exec(line);
            if (match === null)
                continue;
            const start = line.indexOf('#', match.index);
            const covered = line.slice(0, start).trim() === '' ? nextContent(lines, index) : index + 1;
            const allow = parseAllow(match[1] ?? '', policies);
            waivers.push({
                ...allow,
                owner: '',
                where: 'comment',
                location: { path, line: index + 1, column: start + 1 },
                expired: isOver(allow.expires, today),
                covers: ({ location }) => location.path === path && location.line === covered,
            });
        }
    }
    return waivers;
}
/** The number of the first line below an index that is neither blank nor a comment. */
function nextContent(lines, index) {
    const next = lines.findIndex((line, at) => at > index && !/^\s*(#|$)/.test(line));
    return next < 0 ? 0 : next + 1;
}
/** Every object is asked, so this takes the short way. */
function annotationsOf({ value }) {
    const metadata = value['metadata'];
    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(metadata) ? metadata['annotations'] : undefined;
}
/** Annotations of rendered objects, one waiver for each line of the annotation that some unit renders. */
function annotationWaivers({ graph, today }, policies) {
    const waivers = new Map();
    for (const { resources } of graph.units) {
        for (const resource of resources) {
            const annotations = annotationsOf(resource);
            if ((0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(annotations, ANNOTATION) === undefined)
                continue;
            const { path, line, column } = (0,_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(resource, ['metadata', 'annotations', ANNOTATION]);
            for (const text of ((0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(annotations, ANNOTATION) ?? '').split(/[\n;]/)) {
                if (text.trim() === '')
                    continue;
                const key = `${path}:${line}:${column} ${text.trim()}`;
                const known = waivers.get(key);
                if (known !== undefined) {
                    known.resources.add(resource);
                    continue;
                }
                const allow = parseAllow(text, policies);
                const covered = new Set([resource]);
                waivers.set(key, {
                    ...allow,
                    owner: '',
                    where: 'annotation',
                    location: { path, line, column },
                    expired: isOver(allow.expires, today),
                    resources: covered,
                    covers: (fault) => fault.resources.some((one) => covered.has(one)),
                });
            }
        }
    }
    return [...waivers.values()];
}


/***/ })

};
