export const id = 80;
export const ids = [80];
export const modules = {

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


/***/ }),

/***/ 7904:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BG: () => (/* binding */ freezeText),
  Zz: () => (/* binding */ isFrozen),
  nT: () => (/* binding */ isOpen),
  Kn: () => (/* binding */ windowText)
});

// UNUSED EXPORTS: localTime

;// CONCATENATED MODULE: ./build/src/model/change-rules.js
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

;// CONCATENATED MODULE: ./build/src/policy/calendar.js

/** What the clocks of a time zone show at a moment: RFC 3339. */
function localTime(now, timeZone = 'UTC') {
    const format = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        weekday: 'long',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
    });
    const parts = new Map(format.formatToParts(new Date(now)).map(({ type, value }) => [type, value]));
    const part = (type) => parts.get(type) ?? '';
    return {
        date: `${part('year')}-${part('month')}-${part('day')}`,
        time: `${part('hour')}:${part('minute')}`,
        day: part('weekday').toLowerCase(),
    };
}
/** Whether a window is open at a moment. One over midnight belongs to the day on which it opens. */
function isOpen({ days = DAYS, from = '00:00', to = '24:00', timeZone }, now) {
    const { time, day } = localTime(now, timeZone);
    if (from < to)
        return days.includes(day) && time >= from && time < to;
    const before = DAYS[(DAYS.indexOf(day) + DAYS.length - 1) % DAYS.length];
    return (days.includes(day) && time >= from) || (days.includes(before) && time < to);
}
/** Whether a freeze holds at a moment. */
function isFrozen({ from, to, timeZone }, now) {
    const { date, time } = localTime(now, timeZone);
    const moment = `${date}T${time}`;
    // A day without an hour begins before all of its hours, and is over after the last.
    return moment >= from && moment < (to.includes('T') ? to : `${to}T24:00`);
}
/** A window in words: `monday to thursday, 09:00 to 16:00 (Europe/Berlin)`. */
function windowText({ days = DAYS, from = '00:00', to = '24:00', timeZone = 'UTC' }) {
    const times = from === '00:00' && to === '24:00' ? 'all day' : `${from} to ${to}`;
    return `${daysText(days)}, ${times} (${timeZone})`;
}
function daysText(days) {
    const sorted = DAYS.filter((day) => days.includes(day));
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (sorted.length === DAYS.length)
        return 'every day';
    const isRun = sorted.length > 2 && DAYS.indexOf(last) - DAYS.indexOf(first) === sorted.length - 1;
    return isRun ? `${first} to ${last}` : sorted.join(', ');
}
/** A freeze in words: `2026-12-20 to 2027-01-06 (UTC): end of the year`. */
function freezeText({ from, to, timeZone = 'UTC', reason }) {
    return `${from} to ${to} (${timeZone})${reason === undefined ? '' : `: ${reason}`}`;
}


/***/ }),

/***/ 80:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loosenings: () => (/* binding */ loosenings)
});

// EXTERNAL MODULE: ./build/src/model/location.js
var model_location = __webpack_require__(356);
// EXTERNAL MODULE: ./build/src/model/value.js
var model_value = __webpack_require__(2906);
// EXTERNAL MODULE: ./build/src/util/settings.js
var settings = __webpack_require__(57);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
;// CONCATENATED MODULE: ./build/src/policy/loosening/comparison.js

/** Whether two settings say the same, in whatever order their keys stand. */
function isSame(a, b) {
    return canonical(a) === canonical(b);
}
/** A setting as a text that does not depend on the order of keys. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'undefined';
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return `{${entries
        .sort(([a], [b]) => (0,util_text/* compareText */.n)(a, b))
        .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
        .join(',')}}`;
}
/** A setting for people, cut where it is long. */
function shown(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

// EXTERNAL MODULE: ./build/src/policy/calendar.js + 1 modules
var calendar = __webpack_require__(7904);
;// CONCATENATED MODULE: ./build/src/policy/loosening/rules.js


/** Change requests that ask for less, windows that are wider, freezes that are shorter. */
function ruleLoosenings(comparison) {
    return [...changeRequests(comparison), ...windows(comparison), ...freezes(comparison)];
}
/** Which environments a rule is for, in words. */
function scopeOf({ environments = [], risks = [] }) {
    return [...environments.toSorted(), ...risks.toSorted().map((risk) => `risk ${risk}`)].join(', ');
}
function changeRequests({ base, head, place }) {
    const [old, now] = [base, head].map(({ configuration: { changeRequests: rules } }) => {
        const byScope = new Map();
        for (const rule of rules) {
            const fields = rule.fields.map(({ name, pattern }) => (pattern === undefined ? name : `${name} (${pattern})`));
            byScope.set(scopeOf(rule), [...(byScope.get(scopeOf(rule)) ?? []), ...fields]);
        }
        return byScope;
    });
    return [...old].flatMap(([scope, fields]) => {
        const lost = fields.filter((field) => !now.get(scope)?.includes(field));
        if (lost.length === 0)
            return [];
        const index = head.configuration.changeRequests.findIndex((rule) => scopeOf(rule) === scope);
        const location = place(index < 0 ? ['changeRequests'] : ['changeRequests', index]);
        return [
            { kind: 'changeRequests', what: `change requests for ${scope} need no ${lost.join(', ')} any more`, location },
        ];
    });
}
/** Without any window an environment is always open; with some, another one opens it more. */
function windows({ base, head, place }) {
    const [old, now] = [base.configuration.windows, head.configuration.windows];
    const scopes = new Set(old.map(scopeOf));
    const lost = [...scopes].filter((scope) => !now.some((window) => scopeOf(window) === scope));
    const added = [...now.entries()].filter(([, window]) => scopes.has(scopeOf(window)) && !old.some((one) => isSame(one, window)));
    return [
        ...lost.map((scope) => ({
            kind: 'windows',
            what: `${scope} has no window any more: a change may reach it at any time`,
            location: place(['windows']),
        })),
        ...added.map(([index, window]) => ({
            kind: 'windows',
            what: `${scopeOf(window)} is open on ${(0,calendar/* windowText */.Kn)(window)}, which no window says`,
            location: place(['windows', index]),
        })),
    ];
}
/** Freezes to come, or that hold, which are gone or others. */
function freezes({ base, head, place, today }) {
    const gone = base.configuration.freezes.filter((freeze) => freeze.to.slice(0, 10) >= today && !head.configuration.freezes.some((one) => freezesAll(one, freeze)));
    return gone.map((freeze) => ({
        kind: 'freezes',
        what: `${scopeOf(freeze)} is no longer frozen from ${(0,calendar/* freezeText */.BG)(freeze)}`,
        location: place(['freezes']),
    }));
}
function freezesAll(one, other) {
    const sameClock = (one.timeZone ?? 'UTC') === (other.timeZone ?? 'UTC');
    return sameClock && scopeOf(one) === scopeOf(other) && one.from <= other.from && one.to >= other.to;
}

;// CONCATENATED MODULE: ./build/src/policy/loosening/approvals.js


/** Approval rules that are gone, ask for fewer, or let more people answer. */
function approvalLoosenings({ base, head, place }) {
    const left = [...head.configuration.approvals.entries()];
    const take = (wanted) => {
        const at = left.findIndex(([, rule]) => wanted(rule));
        return at < 0 ? undefined : left.splice(at, 1)[0];
    };
    // What is the same is set aside first, so that a rule which moved is not compared with another one.
    const changed = base.configuration.approvals.filter((rule) => take((one) => isSame(one, rule)) === undefined);
    const looser = changed.flatMap((rule) => {
        const found = take((one) => scopeOf(one) === scopeOf(rule));
        if (found === undefined) {
            return [
                { kind: 'approval', what: `the approval rule for ${scopeOf(rule)} is gone`, location: place(['approvals']) },
            ];
        }
        const [index, now] = found;
        return differences(rule, now).map(({ key, what }) => ({
            kind: 'approval',
            what: `the approval rule for ${scopeOf(rule)} ${what}`,
            location: place(['approvals', index, key]),
        }));
    });
    // What is left is new: it asks for more, unless it takes another's place.
    const replacing = left.flatMap(([index, rule]) => (rule.insteadOf ?? []).map((name) => ({
        kind: 'approval',
        what: `a new approval rule for ${scopeOf(rule)} takes the place of ${name}`,
        location: place(['approvals', index, 'insteadOf']),
    })));
    return [...looser, ...replacing];
}
function differences(old, now) {
    const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
    return [...keys].sort().flatMap((key) => {
        if (key === 'environments' || key === 'risks' || isSame(old[key], now[key]))
            return [];
        if (key === 'minimum')
            return lessThan(now.minimum, old.minimum)
                ? [{ key, what: `asks for ${now.minimum ?? 'none'}, not ${old.minimum}` }]
                : [];
        if (key !== 'users' && key !== 'teams') {
            return [{ key, what: `has ${key} ${shown(now[key])}, not ${shown(old[key])}` }];
        }
        if (!isLimited(now))
            return [{ key, what: 'no longer says whose approval counts' }];
        const added = (now[key] ?? []).filter((name) => !(old[key] ?? []).includes(name));
        // Who counted among everybody is not added by being named.
        return added.length === 0 || !isLimited(old) ? [] : [{ key, what: `lets ${added.join(', ')} approve too` }];
    });
}
function lessThan(now = 0, old = 0) {
    return now < old;
}
function isLimited({ users, teams }) {
    return users !== undefined || teams !== undefined;
}

// EXTERNAL MODULE: ./build/src/model/configuration.js
var configuration = __webpack_require__(1349);
;// CONCATENATED MODULE: ./build/src/policy/loosening/policies.js


/** Policies that are named where a pack is gone; the others are counted. */
const MAX_WORDS = 12;
/** Packs that are no longer extended, with the policies that weigh less for it. */
function packLoosenings(comparison) {
    const { base, head, place } = comparison;
    const gone = base.configuration.extends.filter((entry) => !head.configuration.extends.includes(entry));
    const lowered = idsOf(base).filter((id) => isLowered(id, comparison) && !isSetHere(id, comparison));
    if (lowered.length === 0)
        return [];
    const words = lowered.map((id) => `${id} goes from ${stateOf(base, id).severity} to ${stateOf(head, id).severity}`);
    const cause = gone.length > 0 ? `extends no longer names ${gone.join(', ')}` : 'the packs say otherwise';
    const more = words.length > MAX_WORDS ? ` and ${words.length - MAX_WORDS} more` : '';
    return [
        { kind: 'extends', what: `${cause}: ${words.slice(0, MAX_WORDS).join(', ')}${more}`, location: place(['extends']) },
    ];
}
/** Policies that weigh less, look at other things, or are gone. */
function policyLoosenings(comparison) {
    return idsOf(comparison.base).flatMap((id) => [
        ...severityLoosenings(id, comparison),
        ...definitionLoosenings(id, comparison),
        ...parameterLoosenings(id, comparison),
        ...overrideLoosenings(id, comparison),
    ]);
}
function idsOf({ policies }) {
    return policies.active.map(({ id }) => id);
}
function stateOf({ policies }, id) {
    const active = policies.active.find((policy) => policy.id === id);
    const definition = policies.definitions.get(id);
    return { severity: active?.severity ?? 'off', settings: active?.settings ?? {}, definition };
}
function isLower(severity, than) {
    return configuration/* SEVERITIES */.o.indexOf(severity) > configuration/* SEVERITIES */.o.indexOf(than);
}
function isLowered(id, { base, head }) {
    const after = stateOf(head, id);
    return after.definition !== undefined && isLower(after.severity, stateOf(base, id).severity);
}
/** Whether the configuration, or the policy's own file, says another severity: not the packs. */
function isSetHere(id, { base, head }) {
    const [before, after] = [base, head].map(({ configuration }) => configuration.policies[id]?.severity);
    const isOwn = stateOf(base, id).definition?.severity !== stateOf(head, id).definition?.severity;
    return before !== after || isOwn;
}
function severityLoosenings(id, comparison) {
    const { base, head, place } = comparison;
    if (!isLowered(id, comparison) || !isSetHere(id, comparison))
        return [];
    const [before, after] = [stateOf(base, id).severity, stateOf(head, id).severity];
    const isWritten = head.configuration.policies[id] !== undefined;
    const location = isWritten ? place(['policies', id], 'key') : comparison.placeInPolicy(id, ['severity']);
    return [{ kind: 'severity', what: `${id} goes from ${before} to ${after}`, location }];
}
/** What a policy of the repository looks for; the gate's own policies are the same on both sides. */
const LOOKS = ['forEach', 'match', 'deny', 'severityWhen'];
function definitionLoosenings(id, { base, head, place, placeInPolicy }) {
    const [before, after] = [stateOf(base, id).definition, stateOf(head, id).definition];
    if (before === undefined)
        return [];
    if (after === undefined)
        return [{ kind: 'policy', what: `the policy ${id} is gone`, location: place(['extends']) }];
    return LOOKS.filter((key) => !isSame(before[key], after[key])).map((key) => ({
        kind: 'policy',
        what: `${key} of the policy ${id} is another: what it finds may be less`,
        location: placeInPolicy(id, [key]),
    }));
}
function parameterLoosenings(id, { base, head, place, placeInPolicy }) {
    const [before, after] = [stateOf(base, id), stateOf(head, id)];
    if (after.severity === 'off' && (after.settings.overrides ?? []).length === 0)
        return [];
    const [old, now] = [before, after].map(({ settings, definition }) => ({
        ...Object.fromEntries(Object.entries(definition?.params ?? {}).map(([name, param]) => [name, param.default])),
        ...settings.params,
    }));
    return Object.keys(old)
        .filter((name) => !isSame(old[name], now[name]))
        .map((name) => {
        const isWritten = head.configuration.policies[id]?.params?.[name] !== undefined;
        const way = isWritten ? ['policies', id, 'params', name] : ['policies', id];
        const isOwn = !isWritten && !isSame(before.definition?.params?.[name], after.definition?.params?.[name]);
        const location = isOwn ? placeInPolicy(id, ['params', name, 'default']) : place(way);
        return {
            kind: 'parameter',
            what: `${name} of ${id} goes from ${shown(old[name])} to ${shown(now[name])}`,
            location,
        };
    });
}
/** Exceptions that weigh less than the rule, or set other parameters, and are new; and stricter ones that are gone. */
function overrideLoosenings(id, { base, head, place }) {
    const [before, after] = [stateOf(base, id), stateOf(head, id)];
    const [old, now] = [before, after].map(({ settings }) => settings.overrides ?? []);
    const own = head.configuration.policies[id]?.overrides ?? [];
    const added = now.filter((override) => !old.some((one) => isSame(one, override)));
    const removed = old.filter((override) => !now.some((one) => isSame(one, override)));
    const placeOf = (override) => {
        const index = own.findIndex((one) => isSame(one, override));
        return place(index < 0 ? ['policies', id] : ['policies', id, 'overrides', index]);
    };
    const lower = added.filter(({ severity, params }) => (severity !== undefined && isLower(severity, before.severity)) || Object.keys(params ?? {}).length > 0);
    const stricter = removed.filter(({ severity, params }) => (severity !== undefined && isLower(after.severity, severity)) || Object.keys(params ?? {}).length > 0);
    return [
        ...lower.map((override) => ({
            kind: 'override',
            what: `${id} is ${override.severity ?? 'judged otherwise'} for ${shown(override.match)}`,
            location: placeOf(override),
        })),
        ...stricter.map((override) => ({
            kind: 'override',
            what: `${id} is no longer ${override.severity ?? 'judged otherwise'} for ${shown(override.match)}`,
            location: place(['policies', id]),
        })),
    ];
}

// EXTERNAL MODULE: ./build/src/model/risk.js
var model_risk = __webpack_require__(3456);
;// CONCATENATED MODULE: ./build/src/policy/loosening/settings.js


/** Settings that decide what is looked at, and as what: environments, clusters, what is left alone. */
function settingLoosenings(comparison) {
    return [...environments(comparison), ...excludes(comparison), ...others(comparison)];
}
function environments({ base, head, place }) {
    const old = new Map(base.configuration.environments.map((setting) => [setting.name, setting]));
    const now = head.configuration.environments;
    const found = [...now.entries()].flatMap(([index, setting]) => {
        const at = (key, what) => ({
            kind: 'environments',
            what,
            location: place(['environments', index, key]),
        });
        const { name, risk, match } = setting;
        const before = old.get(name);
        if (before === undefined) {
            // It may take what was another's.
            return match === undefined ? [] : [at('match', `the environment ${name} is new, and takes ${shown(match)}`)];
        }
        const changes = [];
        if (isSafer(before, setting)) {
            changes.push(at('risk', `the risk of ${name} is ${risk ?? 'not said'}, not ${before.risk ?? 'not said'}`));
        }
        if (!isSame(match, before.match)) {
            changes.push(at('match', `${name} takes ${shown(match ?? 'what is named for it')}, not ${shown(before.match ?? 'what is named for it')}`));
        }
        return changes;
    });
    const gone = [...old.keys()].filter((name) => !now.some((setting) => setting.name === name));
    return [
        ...found,
        ...gone.map((name) => ({
            kind: 'environments',
            what: `the environment ${name} is no longer described`,
            location: place(['environments']),
        })),
    ];
}
function isSafer({ risk: before }, { risk }) {
    return before !== undefined && (risk === undefined || (0,model_risk/* riskRank */.w)(risk) < (0,model_risk/* riskRank */.w)(before));
}
function excludes({ base, head, place }) {
    return [...head.configuration.exclude.entries()]
        .filter(([, glob]) => !base.configuration.exclude.includes(glob))
        .map(([index, glob]) => ({ kind: 'exclude', what: `${glob} is left alone`, location: place(['exclude', index]) }));
}
/** Told of one by one elsewhere. */
const TOLD = new Set([
    'path',
    'locate',
    'extends',
    'policies',
    'waivers',
    'approvals',
    'changeRequests',
    'windows',
    'freezes',
    'environments',
    'exclude',
]);
/** What decides how everything else is understood: any difference may take something out of sight. */
function others({ base, head, place }) {
    const keys = Object.keys(base.configuration).filter((key) => !TOLD.has(key));
    return keys.flatMap((key) => {
        const [old, now] = [base.configuration[key], head.configuration[key]];
        if (isSame(old, now))
            return [];
        if (!Array.isArray(old) || !Array.isArray(now)) {
            return [{ kind: key, what: `${key} is ${shown(now)}, not ${shown(old)}`, location: place([key]) }];
        }
        const lost = old.filter((entry) => !now.some((one) => isSame(one, entry)));
        const what = lost.length > 0 ? `${key} no longer holds ${lost.map(shown).join(', ')}` : `${key} holds more`;
        return [{ kind: key, what, location: place([key]) }];
    });
}

;// CONCATENATED MODULE: ./build/src/policy/loosening/waivers.js

/** Waivers of the configuration that are new, last longer or cover more. */
function waiverLoosenings({ base, head, place, today }) {
    const known = base.configuration.waivers;
    return head.configuration.waivers.flatMap((waiver, index) => {
        const { policy, match, expires = '' } = waiver;
        if (expires !== '' && expires < today)
            return [];
        const covering = known.filter((one) => covers(one, waiver));
        if (covering.some((one) => lasts(one) >= lasts(waiver)))
            return [];
        const location = place(['waivers', index]);
        const [longest] = covering.toSorted((a, b) => (lasts(a) < lasts(b) ? 1 : -1));
        if (longest !== undefined) {
            const [old, now] = [longest, waiver].map(({ expires: last }) => last ?? 'no end');
            return [
                { kind: 'waiver', what: `a waiver of ${policy} for ${shown(match)} lasts to ${now}, not ${old}`, location },
            ];
        }
        const widened = known.find((one) => covers(waiver, one));
        const what = widened === undefined ? 'is new' : `is wider: it was for ${shown(widened.match)}`;
        return [{ kind: 'waiver', what: `a waiver of ${policy} for ${shown(match)} ${what}`, location }];
    });
}
/** Whether a waiver covers whatever another one does, as far as their words tell. */
function covers(one, other) {
    const keys = Object.keys(one.match);
    return one.policy === other.policy && keys.every((key) => isSame(one.match[key], other.match[key]));
}
/** A date that compares with others; one without an end is after all. */
function lasts({ expires }) {
    return expires ?? '9999-12-31';
}

;// CONCATENATED MODULE: ./build/src/policy/loosening/loosening.js









/*
 * What a pull request would loosen in the rules that judge it, held against those of its base. A change that may go
 * either way, such as another expression, is told as what it is: nobody but a reader knows.
 */
/**
 * Everything that head would loosen, by place. `elsewhere` is a place of head for what has none any more: the line of a
 * file that is gone.
 */
function loosenings(base, head, today, elsewhere) {
    const place = (way, aim) => head.configuration.path === undefined ? elsewhere : head.configuration.locate(way, aim);
    const comparison = {
        base,
        head,
        today,
        place,
        placeInPolicy(id, way) {
            const file = head.files.map(({ parsed }) => (0,settings/* settingsOf */.f5)(parsed)).find(({ value }) => idOf(value) === id);
            return file?.locate(way) ?? place(['extends']);
        },
    };
    return [
        ...goneConfiguration(comparison),
        ...packLoosenings(comparison),
        ...policyLoosenings(comparison),
        ...waiverLoosenings(comparison),
        ...approvalLoosenings(comparison),
        ...ruleLoosenings(comparison),
        ...settingLoosenings(comparison),
    ].sort((a, b) => (0,model_location/* compareLocations */.Q)(a.location, b.location) || (0,util_text/* compareText */.n)(a.what, b.what));
}
function idOf(value) {
    return (0,model_value/* valueAt */.fK)(value, ['id']);
}
function goneConfiguration({ base, head, place }) {
    const { path } = base.configuration;
    if (path === undefined || head.configuration.path !== undefined)
        return [];
    return [{ kind: 'configuration', what: `the configuration ${path} is gone`, location: place([]) }];
}


/***/ })

};
