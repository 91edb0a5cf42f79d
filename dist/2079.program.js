export const id = 2079;
export const ids = [2079];
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

/***/ 4446:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withoutComments),
/* harmony export */   h: () => (/* binding */ describedFields)
/* harmony export */ });
/*
 * What the description of a pull request says, field by field: a field is a heading with text below it, a line of the
 * form `Field: value`, or a row of a table. Comments are nobody's words, and neither is what the template says already.
 */
/** Texts that stand for one still to be written. */
const PLACEHOLDERS = new Set('tbd|todo|to do|to be done|to be defined|tba|fixme|wip|na|n a|none|nil|null|xxx|placeholder|fill in|fill me in|text|your text here|describe|description'.split('|'));
/**
 * Finds fields by their names, each given with the others that it may have. `templates` are texts that do not count;
 * `others` are names at which a field ends too.
 */
function describedFields(body, wanted, templates, others = []) {
    const names = new Set([...wanted.flat(), ...others].map(wordsOf));
    const sections = sectionsOf(body, names);
    const known = templates.map((template) => sectionsOf(template, names));
    return wanted.map((aliases) => {
        const keys = aliases.map(wordsOf);
        const linesIn = (found) => keys.flatMap((key) => found.get(key) ?? []);
        const lines = keys.some((key) => sections.has(key)) ? linesIn(sections) : undefined;
        if (lines === undefined)
            return { text: '', fault: 'missing' };
        const written = lines.map(contentOf).filter((line) => line !== '');
        const given = new Set(known.flatMap((found) => linesIn(found).map(contentOf)));
        const text = written.filter((line) => !given.has(line) && !isPlaceholder(line)).join('\n');
        return { text, fault: text !== '' ? undefined : written.length === 0 ? 'empty' : 'placeholder' };
    });
}
/** The lines below each field whose name is wanted. A field ends at the next one, and at a heading of its own level. */
function sectionsOf(body, names) {
    const sections = new Map();
    let current;
    let fence = '';
    for (const line of withoutComments(body).split(/\r\n|\n|\r/)) {
        const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
        if (fence !== '' || mark !== '') {
            if (mark === '')
                current?.lines.push(line);
            else if (fence === '')
                fence = mark;
            else if (mark.startsWith(fence))
                fence = '';
            continue;
        }
        const heading = headingOf(line);
        const field = fieldOf(heading?.text ?? line, heading !== undefined, names);
        if (field !== undefined) {
            current = { lines: sections.get(field.name) ?? [], level: heading?.level ?? LOWEST };
            current.lines.push(field.value);
            sections.set(field.name, current.lines);
        }
        else if (heading === undefined)
            current?.lines.push(line);
        else if (heading.level <= (current?.level ?? 0))
            current = undefined;
    }
    return sections;
}
/** Below all headings that Markdown has. */
const LOWEST = 7;
/** `## Text`, or a line that is bold from end to end, which stands below all headings. */
function headingOf(line) {
    const text = line.trim();
    const hashes = /^#{1,6}(?=\s|$)/.exec(text)?.[0].length ?? 0;
    if (hashes > 0)
        return { level: hashes, text: text.slice(hashes).replace(/\s#+$/, '') };
    const isBold = /^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/.test(text);
    return isBold ? { level: LOWEST, text } : undefined;
}
/** A name that is wanted and what stands behind it: `- **Risk**: low`, `| Risk | low |`, and as a heading `Risk`. */
function fieldOf(line, isHeading, names) {
    const text = line.replace(/^[\s>|]*(?:[-*+]\s+)?(?:\[[ xX]\]\s+)?/, '');
    const end = text.indexOf(line.trimStart().startsWith('|') ? '|' : ':');
    const name = wordsOf(end < 0 ? text : text.slice(0, end));
    if (!names.has(name) || (end < 0 && !isHeading))
        return undefined;
    const value = end < 0 ? '' : text.slice(end + 1);
    return { name, value: value.replace(/^\s*(?:\*\*|__)/, '').replace(/\|\s*$/, '') };
}
/** Names as people mean them: small letters and digits, without marks, numbering and what stands in brackets. */
function wordsOf(name) {
    return name
        .slice(0, 200)
        .normalize('NFKC')
        .toLowerCase()
        .replace(/\([^()]*\)/g, ' ')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .replace(/^\d+ (?=\D)/, '');
}
/** What a line says: without tags, list marks and rules; nothing for a box that nobody ticked. */
function contentOf(line) {
    if (/^\s*(?:>\s*)*(?:[-*+]\s+)?\[ \]/.test(line))
        return '';
    const text = line
        .replace(/<(?!https?:)[^<>]*>/g, ' ')
        .replace(/^[\s>|]*(?:[-*+]\s+|\d+[.)]\s+)?(?:\[[xX]\]\s+)?/, '');
    return /[\p{L}\p{N}]/u.test(text) ? text.replace(/\s+/g, ' ').trim() : '';
}
function isPlaceholder(line) {
    const bare = line.replace(/^[*_`]+|[*_`.…]+$/g, '');
    return PLACEHOLDERS.has(wordsOf(line)) || /^(?:\[[^[\]]*\]|\{[^{}]*\}|\{\{[^{}]*\}\})$/.test(bare);
}
/** Without HTML comments; one that nobody closed hides the rest. */
function withoutComments(body) {
    let text = '';
    for (let at = 0;;) {
        const start = body.indexOf('<!--', at);
        if (start < 0)
            return text + body.slice(at);
        text += body.slice(at, start);
        const end = body.indexOf('-->', start + 4);
        if (end < 0)
            return text;
        at = end + 3;
    }
}


/***/ }),

/***/ 3426:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ breakGlassOf)
});

// EXTERNAL MODULE: ./build/src/util/logins.js
var util_logins = __webpack_require__(2762);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./build/src/policy/description.js
var policy_description = __webpack_require__(4446);
;// CONCATENATED MODULE: ./build/src/policy/facts/approvals/incident.js


/** The field that names the incident where the configuration says nothing else. */
const FIELD = 'Incident';
/** Characters of a description that are searched; GitHub allows 65,536. */
const MAX_BODY = 70_000;
/** Characters of a reference that reports repeat. */
const MAX_REFERENCE = 120;
/** What must stand in the description, for people. */
function incidentWords({ incident = {} }) {
    const { field, pattern } = incident;
    if (field === undefined && pattern !== undefined)
        return `a text that matches ${pattern}`;
    return `${field ?? FIELD}: …${pattern === undefined ? '' : ` that matches ${pattern}`}`;
}
/**
 * The incident that a description names; `''` where it names none. What stands in comments or in the template is not
 * said by anybody.
 */
function incidentOf({ incident = {} }, description, templates) {
    const body = description.slice(0, MAX_BODY);
    const { pattern } = incident;
    const field = incident.field ?? (pattern === undefined ? FIELD : undefined);
    const text = field === undefined ? (0,policy_description/* withoutComments */.f)(body) : ((0,policy_description/* describedFields */.h)(body, [[field]], templates)[0]?.text ?? '');
    const found = pattern === undefined ? text.split('\n')[0] : firstMatch(pattern, text);
    return (found ?? '').slice(0, MAX_REFERENCE);
}
function firstMatch(pattern, text) {
    const matcher = build.RE2JS.compile(pattern).matcher(text);
    return matcher.find() ? (matcher.group() ?? undefined) : undefined;
}

// EXTERNAL MODULE: ./build/src/policy/facts/approvals/people.js
var people = __webpack_require__(3272);
;// CONCATENATED MODULE: ./build/src/policy/facts/approvals/break-glass.js



const DUTIES = ['postmortem', 'reconciliation'];
const HOURS = 24;
/** What a pull request claims by its label; `undefined` where it claims nothing, or nobody says which label that is. */
function breakGlassOf(context) {
    const { configuration, pullRequest: facts, templates = [] } = context.input;
    const setting = configuration.breakGlass;
    if (setting === undefined || facts.kind === 'none')
        return undefined;
    const { pullRequest } = facts;
    const label = pullRequest.labels.find((name) => name.toLowerCase() === setting.label.toLowerCase());
    if (label === undefined)
        return undefined;
    const { by, fault } = whoSet(label, pullRequest, facts.kind === 'known');
    const incident = incidentOf(setting, pullRequest.body, templates);
    return {
        label: setting.label,
        by,
        incident,
        faults: [
            ...(incident === '' ? [`the description names no incident (${incidentWords(setting)})`] : []),
            ...(fault === undefined ? personFaults(by, setting, context) : [fault]),
        ],
        duties: DUTIES.map((duty) => ({ duty, hours: setting.hours?.[duty] ?? HOURS })),
    };
}
/**
 * Who answers for the label. GitHub knows who set it; a file that does not say so leaves it with the author. Where
 * GitHub would not tell, nobody does.
 */
function whoSet(label, { labeledBy, unread, author }, known) {
    if (unread?.labels !== undefined || !known) {
        return { by: '', fault: unread?.labels ?? `nobody can tell who set the label ${label}` };
    }
    if (labeledBy === undefined)
        return { by: author };
    const by = Object.entries(labeledBy).find(([name]) => name.toLowerCase() === label.toLowerCase())?.[1] ?? '';
    return by === '' ? { by, fault: `nobody is known to have set the label ${label}` } : { by };
}
function personFaults(by, { users = [], teams = [] }, context) {
    const { logins = [], words, unreadable } = (0,people/* peopleOf */.x)({ users, teams }, context);
    if (logins.some((login) => (0,util_logins/* sameName */.q)(login, by)))
        return [];
    return [`${by} may not break the glass, only ${words}`, ...unreadable];
}


/***/ }),

/***/ 3533:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hx: () => (/* binding */ APPROVAL_NODE),
  tV: () => (/* binding */ VOID),
  xV: () => (/* binding */ approvalInputs),
  A3: () => (/* binding */ reasonOf)
});

// EXTERNAL MODULE: ./build/src/util/logins.js
var util_logins = __webpack_require__(2762);
// EXTERNAL MODULE: ./build/src/policy/facts/reached.js
var reached = __webpack_require__(4610);
// EXTERNAL MODULE: ./build/src/policy/facts/subjects.js
var subjects = __webpack_require__(1523);
// EXTERNAL MODULE: ./build/src/policy/facts/type.js
var type = __webpack_require__(4990);
// EXTERNAL MODULE: ./build/src/policy/facts/approvals/break-glass.js + 1 modules
var break_glass = __webpack_require__(3426);
// EXTERNAL MODULE: ./build/src/util/code-owners.js
var code_owners = __webpack_require__(9398);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/policy/facts/approvals/people.js
var approvals_people = __webpack_require__(3272);
;// CONCATENATED MODULE: ./build/src/policy/facts/approvals/owners.js



/** Who owns the units that change, one group for each line of CODEOWNERS. A line without owners asks for nobody. */
function unitOwners(effects, context) {
    const { codeOwners } = context.input;
    if (codeOwners?.path === undefined)
        return [nobody('code owners, and there is no CODEOWNERS at the base commit')];
    if (effects.length === 0)
        return [nobody('code owners, and nobody can tell of what')];
    const byLine = new Map();
    for (const path of [...new Set(effects.flatMap(({ paths }) => paths))].sort(util_text/* compareText */.n)) {
        const line = (0,code_owners/* unitOwnersOf */.Qu)(codeOwners, path);
        byLine.set(line, [...(byLine.get(line) ?? []), path === '' ? '.' : path]);
    }
    return [...byLine].flatMap(([line, paths]) => {
        if (line === undefined) {
            return [nobody(`a code owner of ${listed(paths)}, of which no line of ${codeOwners.path} says whose it is`)];
        }
        return line.owners.length === 0 ? [] : [lineOwners(line, paths, codeOwners.path ?? '', context)];
    });
}
/** Lines of CODEOWNERS that are passed over, by GitHub and here. */
function codeOwnersProblems({ input: { codeOwners, configuration } }) {
    if (codeOwners === undefined || !configuration.approvals.some((rule) => rule.codeOwners))
        return [];
    return codeOwners.problems.map(({ line, message }) => `${codeOwners.path}:${line} is passed over: ${message}`);
}
function lineOwners(owned, paths, file, context) {
    const { users, teams, addresses } = (0,code_owners/* splitOwners */.Hk)(owned);
    const { line } = owned;
    const people = (0,approvals_people/* peopleOf */.x)({ users, teams }, context);
    const named = [people.words, ...addresses].filter((name) => name !== 'nobody').join(', ');
    const unresolved = addresses.map((address) => `${file}:${line} names ${address}: nobody can tell whose address it is`);
    return {
        logins: people.logins,
        words: `the code owners of ${listed(paths)} (${named}; ${file}:${line})`,
        unreadable: [...people.unreadable, ...unresolved],
    };
}
function nobody(words) {
    return { logins: [], words, unreadable: [] };
}
function listed(paths) {
    const rest = paths.length - 3;
    return rest <= 0 ? paths.join(', ') : `${paths.slice(0, 3).join(', ')} and ${rest} more`;
}

;// CONCATENATED MODULE: ./build/src/policy/facts/approvals/reviews.js


const MAY_WRITE = ['admin', 'maintain', 'write'];
/** Counts the last word of each person. */
function votesOf(pullRequest, rule) {
    const given = [];
    const voided = [];
    for (const { last, approved } of lastWords(pullRequest.reviews)) {
        const why = last.state === 'APPROVED' ? objection(last, rule, pullRequest) : withdrawal(last, approved);
        if (why !== undefined)
            voided.push({ user: nameOf(last), why });
        else if (last.state === 'APPROVED')
            given.push(last.user);
    }
    return { given, void: voided };
}
/** Whoever left GitHub left reviews behind that belong to nobody, or to the account `ghost` that stands for them all. */
function isGone({ user }) {
    return user === '' || (0,util_logins/* sameName */.q)(user, 'ghost');
}
function nameOf(review) {
    return isGone(review) ? 'ghost' : review.user;
}
/** Why an approval does not count, whoever the rule names; `undefined` where it does. */
function objection(review, rule, pullRequest) {
    if (isGone(review))
        return 'the account is gone';
    if ((0,util_logins/* sameName */.q)(review.user, pullRequest.author))
        return 'it is the author’s own';
    return (committerObjection(review, rule, pullRequest) ??
        (review.commit === pullRequest.head.sha || rule.stale === 'allowed'
            ? undefined
            : 'it was given on an earlier commit') ??
        accountObjection(review, rule, pullRequest));
}
function committerObjection({ user }, { committers }, pullRequest) {
    if (committers === 'allowed')
        return undefined;
    if (wroteCommits(user, pullRequest))
        return 'commits of the pull request are theirs';
    return pullRequest.committers === undefined ? pullRequest.unread?.committers : undefined;
}
function wroteCommits(user, { committers = [] }) {
    return committers.some((login) => (0,util_logins/* sameName */.q)(login, user));
}
/** Programs count where the rule names them, people where they may write. */
function accountObjection(review, rule, pullRequest) {
    const { user, bot } = review;
    if (bot || (0,util_logins/* isAppName */.fq)(user))
        return namedLogins(rule).some((login) => (0,util_logins/* sameName */.q)(login, user)) ? undefined : 'it is a program’s';
    const permission = permissionOf(user, pullRequest);
    if (permission === undefined)
        return pullRequest.unread?.permissions;
    return MAY_WRITE.includes(permission) ? undefined : `they may not write to the repository (${permission})`;
}
/** What somebody may do; `undefined` where nobody says. */
function permissionOf(user, { permissions = {} }) {
    return (0,util_logins/* namedIn */.$P)(permissions, user);
}
/** Whether somebody is known not to be able to approve. */
function mayNotWrite(user, pullRequest) {
    const permission = permissionOf(user, pullRequest);
    return permission !== undefined && !MAY_WRITE.includes(permission);
}
function namedLogins({ users = [], bots = [], allOf = [], anyOf = [] }) {
    return [...users, ...bots, ...[...allOf, ...anyOf].flatMap((group) => group.users ?? [])];
}
/** Why somebody's approval is none any more; `undefined` where there never was one. */
function withdrawal({ state }, approved) {
    if (state === 'DISMISSED')
        return 'the review was dismissed';
    return approved ? 'they asked for changes since' : undefined;
}
/**
 * The last word of each person, by login. A comment takes nothing back, as on GitHub; a pending review is nobody's word
 * yet. Of two words of one moment the one that approves less is the last.
 */
function lastWords(reviews) {
    const words = new Map();
    for (const review of reviews) {
        if (review.state === 'COMMENTED' || review.state === 'PENDING')
            continue;
        const user = (0,util_logins/* foldName */.zN)(review.user);
        const before = words.get(user);
        const last = before === undefined || isLater(review, before.last) ? review : before.last;
        words.set(user, { last, approved: review.state === 'APPROVED' || before?.approved === true });
    }
    return [...words.values()].sort((a, b) => (0,util_text/* compareText */.n)((0,util_logins/* foldName */.zN)(a.last.user), (0,util_logins/* foldName */.zN)(b.last.user)));
}
function isLater(review, before) {
    const difference = timeOf(review) - timeOf(before);
    return difference > 0 || (difference === 0 && before.state === 'APPROVED');
}
function timeOf({ submittedAt }) {
    const time = Date.parse(submittedAt);
    return Number.isNaN(time) ? 0 : time;
}

;// CONCATENATED MODULE: ./build/src/policy/facts/approvals/outcome.js




/** Counts the approvals of a pull request for a rule. What cannot be read gives none. */
function outcomeOf(asked, context) {
    const { rule } = asked;
    const facts = context.input.pullRequest;
    const groups = groupsOf(asked, context);
    const pullRequest = facts.kind === 'known' ? facts.pullRequest : undefined;
    const votes = pullRequest === undefined ? { given: [], void: [] } : votesOf(pullRequest, rule);
    const needs = groups.map((ways) => ways.map((way) => needOf(way, votes.given, rule, pullRequest)));
    const given = votes.given.filter((user) => needs.flat().some((need) => need.given.includes(user)));
    const strangers = votes.given.filter((user) => !given.includes(user));
    return {
        needs,
        met: needs.every((ways) => ways.some(isMet)),
        given,
        void: [...votes.void, ...strangers.map((user) => ({ user, why: 'the rule does not name this person' }))],
        unreadable: [
            ...(facts.kind === 'unreadable' ? [facts.reason] : []),
            ...new Set(groups.flat().flatMap(({ people }) => people.unreadable)),
        ],
    };
}
function isMet({ given, minimum }) {
    return given.length >= minimum;
}
/** What a rule asks for, all of it: its own minimum, each of `allOf`, one of `anyOf`, the owners of each unit. */
function groupsOf({ rule, effects }, context) {
    const groupOf = (group) => ({
        people: (0,approvals_people/* peopleOf */.x)(group, context),
        minimum: group.minimum ?? 1,
    });
    const owners = rule.codeOwners ? unitOwners(effects, context) : [];
    return [
        ...(rule.minimum === undefined ? [] : [[groupOf(rule)]]),
        ...(rule.allOf ?? []).map((group) => [groupOf(group)]),
        ...(rule.anyOf === undefined ? [] : [rule.anyOf.map(groupOf)]),
        ...owners.map((people) => [{ people, minimum: 1 }]),
    ];
}
function needOf({ people, minimum }, approving, rule, pullRequest) {
    const { logins, words } = people;
    if (logins === undefined)
        return { minimum, from: words, given: approving, candidates: undefined };
    const named = new Set(logins.map(util_logins/* foldName */.zN));
    const given = approving.filter((user) => named.has((0,util_logins/* foldName */.zN)(user)));
    const candidates = logins.filter((login) => !given.some((user) => (0,util_logins/* sameName */.q)(user, login)) && mayApprove(login, rule, pullRequest));
    return { minimum, from: words, given, candidates };
}
/** Whether nothing that is known keeps somebody from approving. */
function mayApprove(login, { committers }, pullRequest) {
    if (pullRequest === undefined)
        return true;
    if ((0,util_logins/* sameName */.q)(login, pullRequest.author) || mayNotWrite(login, pullRequest))
        return false;
    return committers === 'allowed' || !wroteCommits(login, pullRequest);
}

// EXTERNAL MODULE: ./build/src/model/graph.js
var graph = __webpack_require__(403);
// EXTERNAL MODULE: ./build/src/util/glob.js
var glob = __webpack_require__(9902);
// EXTERNAL MODULE: ./build/src/policy/facts/scope.js
var scope = __webpack_require__(2488);
;// CONCATENATED MODULE: ./build/src/policy/facts/approvals/rules.js



/**
 * The rules that a pull request has to meet: for each environment that it reaches every rule that fits, except those in
 * whose place another one stands.
 */
function askedRules(context) {
    const { change, configuration } = context.input;
    const effects = change?.effects ?? [];
    return environmentsOf(context).flatMap((environment) => {
        const here = effects.filter((effect) => effect.environment === environment);
        const fitting = [...configuration.approvals.entries()]
            .map(([index, rule]) => ({ environment, rule, index, effects: here }))
            .filter((asked) => fits(asked, context));
        const replaced = new Set(fitting.flatMap(({ rule }) => rule.insteadOf ?? []));
        return fitting.filter(({ rule }) => rule.name === undefined || !replaced.has(rule.name));
    });
}
/** What is of no known environment is asked about only where a rule says so: `environments: [unknown]`. */
function environmentsOf({ input: { change } }) {
    const isUnplaced = (change?.effects ?? []).some(({ environment }) => environment === graph/* UNKNOWN */.H);
    return [...(change?.environments ?? []), ...(isUnplaced ? [graph/* UNKNOWN */.H] : [])];
}
function fits({ rule, environment, effects }, context) {
    const isMeant = environment === graph/* UNKNOWN */.H ? rule.environments?.includes(graph/* UNKNOWN */.H) === true : (0,scope/* isFor */.Gi)(rule, environment, context);
    return isMeant && hasLabel(rule, context) && changesFit(rule, effects);
}
/** GitHub's labels do not differ by case. */
function hasLabel({ labels }, { input: { pullRequest } }) {
    if (labels === undefined || pullRequest.kind === 'none')
        return labels === undefined;
    const there = pullRequest.pullRequest.labels.map((label) => label.toLowerCase());
    return labels.some((label) => there.includes(label.toLowerCase()));
}
/** Of an environment in which nothing is seen to change nobody can say that nothing else does. */
function changesFit({ changes: { some, only } = {} }, effects) {
    const isSome = some === undefined || effects.some(matcherOf(some));
    return isSome && (only === undefined || (effects.length > 0 && effects.every(matcherOf(only))));
}
function matcherOf({ kinds, names, namespaces, units, actions, alters }) {
    const tests = { kind: kinds, name: names, namespace: namespaces, unit: units };
    const globs = Object.entries(tests).map(([trait, list]) => ({
        trait: trait,
        matches: list === undefined ? () => true : (0,glob/* globMatcher */.fU)(list),
    }));
    return (effect) => globs.every(({ trait, matches }) => matches(effect[trait])) &&
        (actions?.includes(effect.action) ?? true) &&
        (alters === undefined || [...effect.alters()].every((found) => alters.some((wanted) => wanted === found)));
}
/** Why nobody can say whether every rule is kept: environments that nothing is known to be, and changes in none. */
function unplacedRules(context) {
    const { approvals } = context.input.configuration;
    const isAsked = approvals.some(({ environments }) => environments?.includes(graph/* UNKNOWN */.H));
    return [...(0,scope/* unknownEnvironments */.Pc)(approvals, context), ...(isAsked ? [] : (0,scope/* unplacedChanges */.kV)(context))];
}

;// CONCATENATED MODULE: ./build/src/policy/facts/approvals/words.js

/*
 * What came of an approval rule, in words.
 */
/** People that a sentence names before it counts the rest. */
const NAMED = 5;
/** What is still needed: "0 of 1 approval from the team example/leads and 0 of 1 approval from octocat". */
function missingText({ needs }) {
    return needs
        .filter((ways) => !ways.some(isMet))
        .map((ways) => ways.map(needText).join(' or '))
        .join(' and ');
}
function needText({ given, minimum, from }) {
    return `${given.length} of ${minimum} ${minimum === 1 ? 'approval' : 'approvals'} from ${from}`;
}
/** The approvals that do not count, each with the reason. */
function voidText({ void: voided }) {
    return voided.map(({ user, why }) => `${user}'s does not count: ${why}`).join('; ');
}
/** Who of those that a rule names can still give what is missing; where it names nobody there is nothing to say. */
function candidatesOf({ needs }) {
    const missing = needs.filter((ways) => !ways.some(isMet)).flat();
    return [...new Set(missing.flatMap(({ candidates = [] }) => candidates))];
}
/** The same as a sentence; nothing where anybody can, or where those who could are not known. */
function candidateText(outcome) {
    const missing = outcome.needs.filter((ways) => !ways.some(isMet)).flat();
    if (missing.length === 0 || missing.some(({ candidates }) => candidates === undefined))
        return '';
    const names = candidatesOf(outcome);
    if (names.length === 0)
        return outcome.unreadable.length > 0 ? '' : 'nobody is left who could approve';
    const rest = names.length - NAMED;
    const shown = rest > 0 ? `${names.slice(0, NAMED).join(', ')} and ${rest} more` : names.join(', ');
    return `${shown} can still approve`;
}
/** Parts of a sentence that are not empty, with semicolons between. */
function sentence(parts) {
    return parts.filter((part) => part !== '').join('; ');
}

;// CONCATENATED MODULE: ./build/src/policy/facts/approvals/node.js










const VOID = (0,type/* factType */.B)('VoidApproval', {
    user: ['string', 'who gave it', ({ user }) => user],
    why: ['string', 'why it does not count', ({ why }) => why],
});
const APPROVAL_NODE = {
    name: 'approval',
    description: 'every approval rule for every environment that the pull request reaches',
    type: (0,type/* factType */.B)('Approval', {
        rule: ['string', 'the name of the rule, or empty', ({ rule }) => rule.name ?? ''],
        environment: ['string', 'the environment that is reached', ({ environment }) => environment],
        risk: ['string', 'its risk class, or `unknown`', ({ environment, context }) => context.risk(environment)],
        met: ['bool', 'whether the rule has every approval that it asks for', ({ outcome }) => outcome.met],
        minimum: ['int', 'how many approvals the rule itself asks for', ({ rule }) => BigInt(rule.minimum ?? 0)],
        given: ['list<string>', 'the people whose approval counts', ({ outcome }) => outcome.given],
        void: ['list<VoidApproval>', 'approvals that do not count', ({ outcome }) => outcome.void.map(VOID.of)],
        voidText: ['string', 'the same in words', ({ outcome }) => voidText(outcome)],
        missingText: ['string', 'what is still needed, in words', ({ outcome }) => missingText(outcome)],
        candidates: [
            'list<string>',
            'who can still give it, where the rule names people',
            ({ outcome }) => candidatesOf(outcome),
        ],
        readable: [
            'bool',
            'whether the reviews could be read',
            ({ context }) => context.input.pullRequest.kind === 'known',
        ],
        unreadable: [
            'string',
            'why something about approvals could not be read, or empty',
            ({ outcome }) => sentence(outcome.unreadable),
        ],
        reach: ['string', 'why the environment is reached', (input) => reasonOf(input)?.unit ?? ''],
        what: ['string', 'what of that changes: `Deployment shop/api modified`', (input) => reasonOf(input)?.what ?? ''],
        detail: ['string', 'what does not count and why, what could not be read, and who can still approve', detailOf],
        brokenGlass: ['bool', 'whether somebody who may has broken the glass, for an incident', (input) => isBroken(input)],
    }),
    places: ['reason', 'reasons', 'rule'],
    unavailable({ input: { change, pullRequest, configuration } }) {
        if (configuration.approvals.length === 0)
            return 'the configuration has no approval rules';
        if (change === null)
            return 'there is no base commit to compare with';
        return pullRequest.kind === 'none' ? 'there are no pull request facts' : undefined;
    },
    unjudged: (context) => [...unplacedRules(context), ...codeOwnersProblems(context), ...uncheckedFacts(context)],
    items: (context) => context.remember(approvalInputs),
    traits: ({ context, environment }) => (0,reached/* environmentTraits */.d)(environment, context),
    subject: ({ environment }) => ({ ...subjects/* NO_SUBJECT */.Zg, environment }),
    value: ({ index }) => String(index),
    place(input, name) {
        if (name === 'rule')
            return [rulePlace(input)];
        const reasons = reasonPlaces(input);
        if (name === 'reasons')
            return reasons.slice(1);
        return reasons.length > 0 ? reasons.slice(0, 1) : [rulePlace(input)];
    },
    resources: () => [],
    distinct: ({ environment, index }) => `${environment} ${index}`,
};
/** Every rule that the pull request has to meet, judged once. */
function approvalInputs(context) {
    return askedRules(context).map((asked) => ({ ...asked, context, outcome: outcomeOf(asked, context) }));
}
function rulePlace({ context, index }) {
    return { ...context.input.configuration.locate(['approvals', index]), message: 'the approval rule' };
}
function reasonPlaces({ context, environment }) {
    const reason = reasonOf({ context, environment });
    return reason === undefined ? [] : [{ ...reason.location, message: `${environment} is reached by ${reason.unit}` }];
}
/** Why an environment is reached: the first of its reasons; for what is of no known environment, its first change. */
function reasonOf({ context, environment }) {
    const { change } = context.input;
    const reason = change?.reasons.find((one) => one.environment === environment);
    if (reason !== undefined)
        return reason;
    const effect = change?.effects.find((one) => one.environment === environment);
    return effect && { environment, unit: effect.unit, location: effect.locate(), what: effect.what };
}
function detailOf(input) {
    const { outcome } = input;
    const glass = input.context.remember(break_glass/* breakGlassOf */.p);
    const broken = isBroken(input) ? `${glass?.by} has broken the glass for ${glass?.incident}` : '';
    return sentence([...outcome.unreadable, voidText(outcome), candidateText(outcome), broken]);
}
function isBroken({ context }) {
    return context.remember(break_glass/* breakGlassOf */.p)?.faults.length === 0;
}
/** What a file of facts leaves out although an approval counts for it. */
function uncheckedFacts(context) {
    const facts = context.input.pullRequest;
    if (facts.kind !== 'known')
        return [];
    const { committers, unknownCommitters = [], unread = {} } = facts.pullRequest;
    const inputs = context.remember(approvalInputs);
    const given = new Set(inputs.flatMap(({ outcome }) => outcome.given));
    const unasked = [...given].filter((user) => !(0,util_logins/* isAppName */.fq)(user) && permissionOf(user, facts.pullRequest) === undefined);
    const isUnsaid = committers === undefined && unread.committers === undefined;
    return [
        ...(unasked.length > 0 && unread.permissions === undefined
            ? [`the facts do not say under permissions whether ${unasked.join(', ')} may write to the repository`]
            : []),
        ...(isUnsaid && inputs.some(({ rule, outcome }) => rule.committers !== 'allowed' && outcome.given.length > 0)
            ? ['the facts do not say under committers who wrote the commits']
            : []),
        ...(unknownCommitters.length > 0 && given.size > 0
            ? [`commits are by ${unknownCommitters.slice(0, 3).join(', ')}, and nobody can tell whose accounts these are`]
            : []),
    ];
}


/***/ }),

/***/ 3272:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ peopleOf)
/* harmony export */ });
/* harmony import */ var _util_logins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2762);

/** The people that users and teams name; everybody where neither is there. */
function peopleOf({ users, teams }, context) {
    if (users === undefined && teams === undefined)
        return { logins: undefined, words: 'anyone but the author', unreadable: [] };
    const unknown = (teams ?? []).filter((team) => membersOf(team, context) === undefined);
    const members = (teams ?? []).flatMap((team) => membersOf(team, context) ?? []);
    const words = [...(users ?? []), ...(teams ?? []).map((team) => `the team ${team}`)].join(', ');
    return {
        logins: distinct([...(users ?? []), ...members]),
        words: words === '' ? 'nobody' : words,
        unreadable: unknown.length === 0 ? [] : [unreadableTeams(unknown)],
    };
}
function unreadableTeams(teams) {
    return `the members of ${teams.join(', ')} could not be read (the token needs members: read of the organization, or list them under teams)`;
}
/** The members that the configuration lists, or else those that the facts do. */
function membersOf(team, { input: { configuration, pullRequest } }) {
    const facts = pullRequest.kind === 'none' ? {} : pullRequest.pullRequest.teams;
    return (0,_util_logins_js__WEBPACK_IMPORTED_MODULE_0__/* .namedIn */ .$P)(configuration.teams, team) ?? (0,_util_logins_js__WEBPACK_IMPORTED_MODULE_0__/* .namedIn */ .$P)(facts, team);
}
function distinct(logins) {
    return [...new Map(logins.map((login) => [(0,_util_logins_js__WEBPACK_IMPORTED_MODULE_0__/* .foldName */ .zN)(login), login])).values()];
}


/***/ }),

/***/ 351:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K3: () => (/* binding */ NODES),
  se: () => (/* binding */ SHARED_TYPES),
  Yj: () => (/* reexport */ celValue),
  Bx: () => (/* reexport */ type/* factType */.B)
});

// EXTERNAL MODULE: ./build/src/policy/facts/subjects.js
var subjects = __webpack_require__(1523);
// EXTERNAL MODULE: ./build/src/policy/facts/traits.js
var traits = __webpack_require__(7111);
// EXTERNAL MODULE: ./build/src/policy/facts/type.js
var type = __webpack_require__(4990);
// EXTERNAL MODULE: ./build/src/policy/facts/approvals/break-glass.js + 1 modules
var break_glass = __webpack_require__(3426);
;// CONCATENATED MODULE: ./build/src/policy/facts/approvals/break-glass-node.js




const BREAK_GLASS_NODE = {
    name: 'breakGlass',
    description: 'the claim of a pull request that it cannot wait for approvals',
    type: (0,type/* factType */.B)('BreakGlass', {
        label: ['string', 'the label that makes the claim', ({ glass }) => glass.label],
        by: ['string', 'who set it; the author where nobody says; empty where that is not known', ({ glass }) => glass.by],
        incident: ['string', 'the incident that the description names, or empty', ({ glass }) => glass.incident],
        faults: ['list<string>', 'why the claim does not hold; empty where it does', ({ glass }) => glass.faults],
    }),
    places: ['change', 'setting'],
    unavailable({ input: { pullRequest, configuration } }) {
        const isAsked = configuration.breakGlass !== undefined && pullRequest.kind === 'none';
        return isAsked ? 'there are no pull request facts' : undefined;
    },
    *items(context) {
        const glass = context.remember(break_glass/* breakGlassOf */.p);
        if (glass !== undefined)
            yield { glass, context };
    },
    traits: () => traits/* NO_TRAITS */.O,
    subject: () => subjects/* NO_SUBJECT */.Zg,
    value: ({ glass }) => glass.label,
    place: ({ context }, name) => (name === 'setting' ? [settingPlace(context)] : [changePlace(context)]),
    resources: () => [],
};
function settingPlace({ input: { configuration } }) {
    return { ...configuration.locate(['breakGlass']), message: 'who may break the glass' };
}
/** What the pull request changes first: the claim itself stands in no file. */
function changePlace(context) {
    const { change } = context.input;
    const [reason] = change?.reasons ?? [];
    if (reason !== undefined)
        return { ...reason.location, message: reason.unit };
    const [file] = change?.files ?? [];
    return file === undefined ? settingPlace(context) : { path: file, line: 1, column: 1, message: 'changed here' };
}

// EXTERNAL MODULE: ./build/src/policy/facts/approvals/node.js + 5 modules
var node = __webpack_require__(3533);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./build/src/model/risk.js
var risk = __webpack_require__(3456);
// EXTERNAL MODULE: ./build/src/policy/description.js
var description = __webpack_require__(4446);
// EXTERNAL MODULE: ./build/src/policy/facts/reached.js
var reached = __webpack_require__(4610);
// EXTERNAL MODULE: ./build/src/policy/facts/scope.js
var scope = __webpack_require__(2488);
;// CONCATENATED MODULE: ./build/src/policy/facts/change-request.js







const CHANGE_REQUEST_NODE = {
    name: 'changeRequest',
    description: 'every rule about the description of the pull request, for the environments that this one reaches',
    type: (0,type/* factType */.B)('ChangeRequest', {
        environments: [
            'list<string>',
            'the environments that are reached, the riskiest first',
            (input) => input.environments,
        ],
        risk: [
            'string',
            'the highest of their risk classes, or `unknown`',
            (input) => (0,reached/* environmentTraits */.d)(first(input), input.context).risk,
        ],
        fields: ['list<string>', 'the fields that the rule asks for', ({ rule }) => rule.fields.map(({ name }) => name)],
        missing: ['list<string>', 'those that say nothing', (input) => faults(input).map(({ name }) => name)],
        missingText: [
            'string',
            'the same in words, each with its reason',
            (input) => faults(input)
                .map(({ name, why }) => `${name} (${why})`)
                .join(', '),
        ],
        reach: [
            'string',
            'why the riskiest environment is reached',
            ({ context, environments: [environment] }) => context.input.change?.reasons.find((reason) => reason.environment === environment)?.unit ?? '',
        ],
    }),
    places: ['reason', 'reasons', 'rule'],
    unavailable({ input: { change, pullRequest, configuration } }) {
        if (configuration.changeRequests.length === 0)
            return undefined;
        if (change === null)
            return 'there is no base commit to compare with';
        return pullRequest.kind === 'none' ? 'there are no pull request facts' : undefined;
    },
    unjudged: (context) => (0,scope/* unplaced */.vw)(context.input.configuration.changeRequests, context),
    *items(context) {
        const { change, configuration, pullRequest } = context.input;
        if (pullRequest.kind === 'none')
            return;
        for (const [index, rule] of configuration.changeRequests.entries()) {
            const environments = (change?.environments ?? []).filter((environment) => (0,scope/* isFor */.Gi)(rule, environment, context));
            const sorted = environments.toSorted((a, b) => (0,risk/* riskRank */.w)(context.risk(b)) - (0,risk/* riskRank */.w)(context.risk(a)));
            if (sorted.length > 0)
                yield { context, rule, index, environments: sorted };
        }
    },
    traits: (input) => (0,reached/* environmentTraits */.d)(first(input), input.context),
    subject: (input) => ({ ...subjects/* NO_SUBJECT */.Zg, environment: first(input) }),
    value: ({ index }) => String(index),
    place(input, name) {
        const { context, index, environments } = input;
        if (name !== 'rule')
            return (0,reached/* reachPlaces */.E)(environments, context, name);
        return [{ ...context.input.configuration.locate(['changeRequests', index]), message: 'the rule' }];
    },
    resources: () => [],
    distinct: ({ index }) => String(index),
};
function first({ environments }) {
    return environments[0] ?? '';
}
const WHY = { missing: 'it is not there', empty: 'it is empty', placeholder: 'it is still to be written' };
/** The fields that say nothing, or not what they must. */
function faults({ context, rule }) {
    const { pullRequest, templates = [], configuration } = context.input;
    if (pullRequest.kind === 'none')
        return [];
    const names = namesOf(rule);
    const others = configuration.changeRequests.flatMap(namesOf).flat();
    const found = (0,description/* describedFields */.h)(pullRequest.pullRequest.body, names, templates, others);
    return rule.fields.flatMap((field, at) => {
        const { text = '', fault = undefined } = found[at] ?? {};
        const why = fault === undefined ? patternFault(field, text) : WHY[fault];
        return why === undefined ? [] : [{ name: field.name, why }];
    });
}
function namesOf({ fields }) {
    return fields.map(({ name, also = [] }) => [name, ...also]);
}
function patternFault({ pattern }, text) {
    if (pattern === undefined || build.RE2JS.compile(pattern).matcher(text).find())
        return undefined;
    return `it holds nothing like ${pattern}`;
}

// EXTERNAL MODULE: ./build/src/util/glob.js
var util_glob = __webpack_require__(9902);
;// CONCATENATED MODULE: ./build/src/policy/facts/command.js




const COMMAND_NODE = {
    name: 'command',
    description: 'every line in a file of a CI system that runs a tool that can change a cluster',
    type: (0,type/* factType */.B)('Command', {
        path: ['string', 'its file', ({ path }) => path],
        text: ['string', 'the command with its arguments, from the name of the tool on', ({ text }) => text],
        ownCluster: [
            'bool',
            'whether the file makes a cluster of its own to try things on: kind, k3d, minikube …',
            ({ ownCluster }) => ownCluster,
        ],
    }),
    places: ['command'],
    *items(context) {
        const { survey, text } = context.input;
        for (const { path } of survey.files) {
            if (!isPipeline(path))
                continue;
            yield* commandsIn(path, text?.(path) ?? '', context);
        }
    },
    traits: ({ path }) => ({ ...traits/* NO_TRAITS */.O, path }),
    subject: ({ path }) => ({ ...subjects/* NO_SUBJECT */.Zg, name: path }),
    value: ({ text }) => text,
    place: ({ path, line, column }) => [{ path, line, column, message: 'the command' }],
    // The same command in a file of another name is the same.
    identity: () => '',
    resources: () => [],
};
const isPipeline = (0,util_glob/* globMatcher */.fU)([
    '.github/workflows/*.{yml,yaml}',
    '.github/actions/**/action.{yml,yaml}',
    '.gitea/workflows/*.{yml,yaml}',
    '.forgejo/workflows/*.{yml,yaml}',
    '.gitlab-ci.{yml,yaml}',
    '.gitlab/ci/**/*.{yml,yaml}',
    'azure-pipelines.{yml,yaml}',
    '.azure-pipelines/**/*.{yml,yaml}',
    '.circleci/config.{yml,yaml}',
    'bitbucket-pipelines.{yml,yaml}',
    '.drone.{yml,yaml}',
    '.woodpecker.{yml,yaml}',
    '.woodpecker/**/*.{yml,yaml}',
    '.tekton/**/*.{yml,yaml}',
]);
/** What stands before a command and runs it: keys of a script, list marks, words of the shell. */
const LEAD = /^(?:[-({!`'"\s]|(?:run|script|command|cmd):\s*[|>]?|(?:if|then|do|else|while|sudo|exec|time)\s)*/;
const TOOL = /^(?:kubectl|oc|helm|helmfile|argocd|terraform|flux)\s/;
/** What ends one command and begins another. */
const SEPARATOR = /&&|\|\||[;|]|\$\(/;
/** Keys whose text runs nothing. */
const PROSE = /^\s*(?:-\s+)?(?:name|description|if|uses|id|title|summary|label|message):/;
const OWN_CLUSTER = /\b(?:kind create cluster|helm\/kind-action|engineerd\/setup-kind|setup-kind|k3d cluster create|setup-k3d|minikube start|setup-minikube|k3s-action|setup-microk8s|talosctl cluster create|fluxcd\/pkg\/actions\/kind)\b|(?:install|create|setup)[-_ ]kind(?:\b|_)/i;
function* commandsIn(path, content, context) {
    const ownCluster = OWN_CLUSTER.test(content);
    for (const [index, line] of content.split(/\r?\n/).entries()) {
        if (line.length > 2000 || /^\s*#/.test(line) || PROSE.test(line))
            continue;
        for (const part of line.split(SEPARATOR)) {
            const command = part.replace(LEAD, '');
            if (!TOOL.test(command))
                continue;
            const text = command.replace(/\s+/g, ' ').replace(/[\s\\'"]+$/, '');
            yield { path, line: index + 1, column: line.indexOf(command) + 1, text, ownCluster, context };
        }
    }
}

// EXTERNAL MODULE: ./build/src/model/environment-words.js
var environment_words = __webpack_require__(3318);
// EXTERNAL MODULE: ./build/src/util/paths.js
var paths = __webpack_require__(846);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
;// CONCATENATED MODULE: ./build/src/policy/facts/copy.js





const COPY_NODE = {
    name: 'copy',
    description: 'every two directories of environments that stand side by side and hold the same manifests',
    type: (0,type/* factType */.B)('Copy', {
        directory: ['string', 'the directory that holds the copies', ({ directories }) => directories[1]],
        original: ['string', 'the directory beside it', ({ directories }) => directories[0]],
        environments: ['list<string>', 'the environments of the two', ({ environments }) => environments],
        files: ['list<string>', 'manifests of the directory that are the same in the other', ({ files }) => files],
        total: ['int', 'how many manifests the directory holds', ({ total }) => BigInt(total)],
    }),
    places: ['copy', 'copies'],
    *items(context) {
        for (const pair of copiesIn(context.input.survey, context.input.text))
            yield { ...pair, context };
    },
    traits: ({ environments: [, environment], files, context }) => ({
        ...subjects/* NO_SUBJECT */.Zg,
        environment,
        risk: context.risk(environment),
        path: files[0] ?? '',
    }),
    subject: ({ environments: [, environment], directories: [, name] }) => ({ ...subjects/* NO_SUBJECT */.Zg, environment, name }),
    value: ({ directories }) => directories.join(' '),
    place({ files }, name) {
        const chosen = name === 'copy' ? files.slice(0, 1) : files.slice(1, 10);
        return chosen.map((path) => ({ path, line: 1, column: 1, message: 'the same file' }));
    },
    resources: () => [],
};
/** Pairs of environment directories that share manifests: each with the one before it that it shares most with. */
function* copiesIn(survey, text) {
    for (const [, directories] of environmentDirectories(survey)) {
        const sorted = [...directories].sort(([a], [b]) => (0,util_text/* compareText */.n)(a, b));
        for (const [index, [directory, manifests]] of sorted.entries()) {
            let best;
            for (const [original, others] of sorted.slice(0, index)) {
                const files = sameFiles(directory, manifests, others, text);
                if (files.length > (best?.files.length ?? 0))
                    best = { original, files };
            }
            if (best === undefined)
                continue;
            const environments = [best.original, directory].map((path) => (0,environment_words/* environmentOfWord */.$O)((0,paths/* nameOf */.Vb)(path)) ?? '');
            yield {
                directories: [best.original, directory],
                environments: environments,
                files: best.files,
                total: manifests.size,
            };
        }
    }
}
/** Directories called for an environment, by the directory that they stand in, with their manifests by relative path. */
function environmentDirectories(survey) {
    const byParent = new Map();
    for (const { path, class: kind } of survey.files) {
        if (kind !== 'manifest')
            continue;
        for (let directory = (0,paths/* parentOf */.gN)(path); directory !== ''; directory = (0,paths/* parentOf */.gN)(directory)) {
            if ((0,environment_words/* environmentOfWord */.$O)((0,paths/* nameOf */.Vb)(directory)) === undefined)
                continue;
            const parent = (0,paths/* parentOf */.gN)(directory);
            const siblings = byParent.get(parent) ?? new Map();
            const manifests = siblings.get(directory) ?? new Map();
            manifests.set(path.slice(directory.length + 1), path);
            byParent.set(parent, siblings.set(directory, manifests));
        }
    }
    return byParent;
}
function sameFiles(directory, manifests, others, text) {
    const same = [];
    for (const [relative, path] of manifests) {
        const other = others.get(relative);
        if (other === undefined || !path.startsWith(directory))
            continue;
        const [own, theirs] = [text?.(path), text?.(other)];
        if (own !== undefined && own === theirs)
            same.push(path);
    }
    return same.sort(util_text/* compareText */.n);
}

// EXTERNAL MODULE: ./build/src/model/resource.js
var model_resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/model/value.js
var model_value = __webpack_require__(2906);
// EXTERNAL MODULE: ./build/src/model/objects.js
var objects = __webpack_require__(6139);
;// CONCATENATED MODULE: ./build/src/policy/facts/manifest.js


/** What stands in the place of a Secret's values, so that no message can ever print one. */
const WITHHELD = '(secret)';
/** kubectl's copy of a whole manifest, which holds a Secret's values once more. */
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';
const converted = new WeakMap();
/**
 * A value of the repository as CEL sees it: integers as `int`, scalars by their meaning, and the values of every Secret
 * in it withheld. Shared, so never to be changed.
 */
function celValue(value) {
    if (value instanceof model_value/* Literal */.uS)
        return celScalar(value.value);
    if (!(0,model_value/* isContainer */.u_)(value))
        return celScalar(value);
    let result = converted.get(value);
    if (result === undefined) {
        result = Array.isArray(value) ? value.map(celValue) : celMap(value);
        converted.set(value, result);
    }
    return result;
}
function celMap(mapping) {
    const map = new Map(Object.keys(mapping).map((key) => [key, celValue(mapping[key])]));
    if (map.has('secretGenerator'))
        map.set('secretGenerator', withoutLiterals(map.get('secretGenerator')));
    return map.get('kind') === 'Secret' ? withoutSecrets(map) : map;
}
/** The secret generators of a kustomization, of their literals only the keys. */
function withoutLiterals(generators) {
    if (!Array.isArray(generators))
        return WITHHELD;
    return generators.map((generator) => {
        if (!(generator instanceof Map) || !generator.has('literals'))
            return generator;
        const literals = generator.get('literals');
        if (!Array.isArray(literals))
            return new Map(generator).set('literals', WITHHELD);
        return new Map(generator).set('literals', literals.map(withoutValue));
    });
}
function withoutValue(literal) {
    const end = typeof literal === 'string' ? literal.indexOf('=') : -1;
    return typeof literal === 'string' && end > 0 ? `${literal.slice(0, end)}=${WITHHELD}` : WITHHELD;
}
function withoutSecrets(secret) {
    const safe = new Map(secret);
    for (const field of ['data', 'stringData']) {
        const values = safe.get(field);
        if (values instanceof Map)
            safe.set(field, new Map([...values].map(([key, value]) => [key, withheld(value)])));
        else if (safe.has(field))
            safe.set(field, withheld(values));
    }
    const metadata = safe.get('metadata');
    const annotations = metadata instanceof Map ? metadata.get('annotations') : undefined;
    if (metadata instanceof Map && annotations instanceof Map && annotations.has(LAST_APPLIED)) {
        safe.set('metadata', new Map(metadata).set('annotations', new Map(annotations).set(LAST_APPLIED, WITHHELD)));
    }
    return safe;
}
function withheld(value) {
    if (value === null || value === '')
        return value;
    return (0,objects/* isEncrypted */.ph)(value) ? 'ENC[]' : WITHHELD;
}
function celScalar(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value;
}

;// CONCATENATED MODULE: ./build/src/policy/facts/document.js





const DOCUMENT_NODE = {
    name: 'document',
    description: 'every YAML or JSON document of the repository, as written, whether anything reads it or not',
    type: (0,type/* factType */.B)('Document', {
        path: ['string', 'its file', ({ file }) => file.path],
        index: ['int', 'its place in the file, from 0', ({ document }) => BigInt(document.index)],
        fileClass: [
            'string',
            '`manifest`, `kustomization`, `chart`, `template`, `other` or `broken`',
            ({ file }) => file.class,
        ],
        encrypted: ['bool', 'whether SOPS encrypted the file', ({ file }) => file.encrypted],
        reached: [
            'bool',
            'whether some unit reads the file',
            ({ file, context }) => context.input.graph.rendering.reached.has(file.path),
        ],
        kind: ['string', 'kind, empty where it is no Kubernetes object', ({ document }) => identity(document).kind],
        apiVersion: ['string', 'apiVersion, or empty', ({ document }) => identity(document).apiVersion],
        name: ['string', 'name, or empty', ({ document }) => identity(document).name],
        namespace: ['string', 'namespace, or empty', ({ document }) => identity(document).namespace],
        manifest: ['dyn', 'all of it; the values of a Secret are withheld', ({ document }) => celValue(document.value)],
    }),
    places: ['document'],
    *items(context) {
        for (const file of context.input.survey.files) {
            for (const document of file.parsed.documents)
                if (document.value !== null)
                    yield { file, document, context };
        }
    },
    traits({ file, document, context }) {
        const { kind, name, namespace } = identity(document);
        const environment = context.input.graph.environmentOf(file.path);
        const layer = context.input.graph.layerOf(file.path);
        return { kind, name, namespace, cluster: '', environment, layer, risk: context.risk(environment), path: file.path };
    },
    subject({ file, document, context }) {
        const environment = context.input.graph.environmentOf(file.path);
        const layer = context.input.graph.layerOf(file.path);
        return { ...subjects/* NO_SUBJECT */.Zg, ...identity(document), environment, layer };
    },
    value: () => '',
    place: ({ document }) => [{ ...document.locate([]), message: 'the document' }],
    field: ({ document }, path) => ({ ...document.locate(path), message: 'the field' }),
    resources: () => [],
    identity: ({ document }) => Object.values(identity(document)).join(' '),
};
function identity(document) {
    const found = (0,model_value/* isMapping */.pi)(document.value) ? (0,model_resource/* identityOf */.cu)(document.value) : undefined;
    return found ?? { apiVersion: '', kind: '', name: '', namespace: '' };
}

;// CONCATENATED MODULE: ./build/src/policy/facts/duplicate.js


const DUPLICATE_NODE = {
    name: 'duplicate',
    description: 'every unit that a generator makes and another generator or a file makes too, or that one makes twice',
    type: (0,type/* factType */.B)('Duplicate', {
        label: ['string', '`Kind namespace/name`', ({ duplicate }) => (0,subjects/* labelOf */.Wy)(duplicate)],
        makers: [
            'list<string>',
            'what makes it, each as `Kind namespace/name`; the unit itself stands for the file that holds it',
            ({ duplicate }) => duplicate.makers.map(subjects/* labelOf */.Wy),
        ],
    }),
    places: ['maker', 'makers'],
    *items(context) {
        for (const duplicate of context.input.graph.rendering.duplicates ?? [])
            yield { duplicate, context };
    },
    traits: ({ duplicate }) => ({
        ...subjects/* NO_SUBJECT */.Zg,
        kind: duplicate.kind,
        name: duplicate.name,
        namespace: duplicate.namespace,
        cluster: duplicate.cluster,
        risk: '',
        path: accused(duplicate).document.path,
    }),
    subject: ({ duplicate: { cluster, kind, namespace, name } }) => ({ ...subjects/* NO_SUBJECT */.Zg, cluster, kind, namespace, name }),
    value: ({ duplicate }) => duplicate.makers.map(subjects/* labelOf */.Wy).join(' '),
    place({ duplicate }, name) {
        const [last, ...others] = [accused(duplicate), ...duplicate.makers.slice(0, -1)];
        const chosen = name === 'maker' ? [last] : others.filter((maker) => maker !== last);
        return chosen.map((maker) => (0,subjects/* placeOfResource */.Ni)(maker, `${(0,subjects/* labelOf */.Wy)(maker)} makes it`));
    },
    resources: ({ duplicate }) => duplicate.makers,
    distinct: ({ duplicate }) => `${duplicate.namespace}/${duplicate.name}`,
};
function accused({ makers }) {
    return makers.at(-1);
}

// EXTERNAL MODULE: ./build/src/model/graph.js
var model_graph = __webpack_require__(403);
// EXTERNAL MODULE: ./build/src/util/once.js
var once = __webpack_require__(3457);
;// CONCATENATED MODULE: ./build/src/policy/facts/crossing.js


/**
 * Which boundary a reference crosses, so that one reference is one fault: the gravest of `layers`, `environments`,
 * `clusters`, `base`; `''` where it crosses none.
 */
function crossingOf(edge, context) {
    if (crossesLayers(edge, context))
        return 'layers';
    if (crossesEnvironments(edge, context))
        return 'environments';
    if (crossesClusters(edge, context))
        return 'clusters';
    return leavesBase(edge, context) ? 'base' : '';
}
/** Whether a layer needs one further out, a base another app's base, or a cluster another cluster's files. */
function crossesLayers({ kind, from, to }, context) {
    const [outer, inner] = [context.depth(to.layer), context.depth(from.layer)];
    if (inner > outer && outer >= 0)
        return true;
    if (from.layer !== to.layer)
        return false;
    if (from.layer === 'base')
        return differ(from.app, to.app);
    return from.layer === 'clusters' && (kind === 'reads' || kind === 'includes') && differ(from.cluster, to.cluster);
}
function crossesEnvironments(edge, context) {
    const { from, to } = environmentsOf(edge, context);
    if (from === to || !isDefinite(from) || !isDefinite(to))
        return false;
    if (edge.kind === 'reads')
        return !isNamedFor(edge.from.unit, to);
    return edge.kind !== 'sourceRef' || !isAtHome(edge.from, to, context);
}
/** Whether an environment is that of what runs a unit, whose sources are there for every unit. */
function isAtHome({ unit, environment }, other, context) {
    const creator = unit?.createdBy === undefined ? undefined : context.unitById(unit.createdBy);
    return environment === other || (creator !== undefined && writtenIn({ unit: creator }, context) === other);
}
/** Whether a unit says that it is of an environment: then its cluster hosts that environment beside its own. */
function isNamedFor(unit, environment) {
    if (unit === undefined)
        return false;
    return [unit.name, unit.targetNamespace].some((name) => {
        const word = (0,environment_words/* environmentOfAnyWord */.vO)(name);
        return word !== undefined && word === ((0,environment_words/* environmentOfWord */.$O)(environment) ?? environment);
    });
}
/** What is not production may be any of the others. */
function isDefinite(environment) {
    return environment !== model_graph/* UNKNOWN */.H && environment !== '' && (0,environment_words/* environmentOfWord */.$O)(environment) !== 'nonprod';
}
/** The environments of the two ends: of the paths where one path refers to another, of the units where units do. */
function environmentsOf({ kind, from, to }, context) {
    const { graph } = context.input;
    if (kind === 'includes')
        return { from: graph.environmentOf(from.path), to: graph.environmentOf(to.path) };
    // A unit is of the environment of what it reads: what stands against that is where it is written.
    if (kind === 'reads' || kind === 'sourceRef') {
        return { from: writtenIn(from, context), to: graph.environmentOf(to.path) };
    }
    if (kind === 'creates')
        return { from: '', to: '' };
    const written = { from: writtenIn(from, context), to: writtenIn(to, context) };
    return isDefinite(written.from) && isDefinite(written.to) ? written : { from: from.environment, to: to.environment };
}
function writtenIn({ unit }, { input: { graph } }) {
    return unit === undefined ? model_graph/* UNKNOWN */.H : graph.environmentOf(unit.location.path);
}
function crossesClusters(edge, context) {
    const { from, to } = clustersOf(edge, context);
    return differ(from, to);
}
/** The clusters of the two ends, `''` where one says none. */
function clustersOf({ kind, from, to }, context) {
    const none = { from: '', to: '' };
    if (kind === 'creates' || kind === 'sourceRef')
        return none;
    if (kind === 'dependsOn') {
        if (from.unit === undefined || to.unit === undefined)
            return none;
        return { from: homeOf(from.unit, context), to: homeOf(to.unit, context) };
    }
    const own = kind === 'reads' ? (from.unit?.location.path ?? '') : from.path;
    if (differ(from.cluster, to.cluster))
        return { from: from.cluster, to: to.cluster };
    const names = context.clusterNames();
    if (names.size < 2)
        return none;
    const [mine, theirs] = fork(own, to.path);
    return mine !== theirs && names.has(mine) && names.has(theirs) ? { from: mine, to: theirs } : none;
}
/** The first names by which two paths differ; the same name twice where one path is above the other. */
function fork(one, other) {
    let start = 0;
    for (let at = 0; at < one.length && one[at] === other[at]; at++)
        if (one[at] === '/')
            start = at + 1;
    return [nameAt(one, start), nameAt(other, start)];
}
function nameAt(path, start) {
    const end = path.indexOf('/', start);
    return path.slice(start, end < 0 ? undefined : end);
}
/** The cluster that holds the definition of a unit, where what it waits for is looked up. */
function homeOf(unit, context) {
    const creator = unit.createdBy === undefined ? undefined : context.unitById(unit.createdBy);
    return creator?.cluster ?? unit.cluster;
}
function differ(one, other) {
    return one !== '' && other !== '' && one !== other;
}
/** Whether a base needs something beyond itself: an inner layer, or, where nothing says layers, an overlay. */
function leavesBase({ kind, from, to }, context) {
    if (kind !== 'includes')
        return false;
    if (from.layer === 'base')
        return context.depth(to.layer) > context.depth('base');
    return from.layer === model_graph/* UNKNOWN */.H && isBelow(from.path, BASES) && isBelow(to.path, OVERLAYS) && !isWithinSame(from, to);
}
const BASES = new Set(['base', 'bases']);
const OVERLAYS = new Set(['overlay', 'overlays']);
function isBelow(path, names) {
    return path.split('/').some((name) => names.has(name));
}
/** Whether both ends stand in one overlay, which may have a base of its own. */
function isWithinSame(from, to) {
    const overlay = (path) => {
        const names = path.split('/');
        const at = names.findIndex((name) => OVERLAYS.has(name));
        return at < 0 ? '' : names.slice(0, at + 2).join('/');
    };
    return overlay(from.path) !== '' && overlay(from.path) === overlay(to.path);
}

;// CONCATENATED MODULE: ./build/src/policy/facts/homes.js
/** The unit whose namespace another unit puts objects into; `undefined` where it is nobody's, or of the unit's own. */
function homes_homeOf(context, unit, namespace) {
    const home = context.remember(homesOf).get(`${unit.cluster}\n${namespace}`);
    if (home === undefined || home.unit.cluster !== unit.cluster)
        return undefined;
    const isKin = lineage(context, unit).includes(home.unit) || lineage(context, home.unit).includes(unit);
    return isKin ? undefined : home;
}
/** The units that run something: an image, or a release of a chart. Others only configure what runs. */
function runningUnits({ input }) {
    const { images, units } = input.graph;
    return new Set([...images.map(({ unit }) => unit), ...units.filter(({ release }) => release !== undefined)]);
}
/** For every namespace of every cluster, the one unit that applies it and runs something in it. */
function homesOf(context) {
    const { objects, images, units } = context.input.graph;
    const residents = new Map();
    const settle = (unit, namespace) => {
        const key = `${unit.cluster}\n${namespace}`;
        const known = residents.get(key) ?? new Set();
        for (const one of lineage(context, unit))
            known.add(one);
        residents.set(key, known);
    };
    for (const { unit, resource } of images)
        settle(unit, resource.namespace);
    for (const unit of units)
        if (unit.release !== undefined)
            settle(unit, unit.release.namespace);
    const homes = new Map();
    for (const { cluster, group, kind, name, owners, site } of objects) {
        if (group !== '' || kind !== 'Namespace' || site !== undefined)
            continue;
        const [owner, ...others] = owners.filter(({ shared }) => !shared);
        const key = `${cluster}\n${name}`;
        if (owner !== undefined && others.length === 0 && residents.get(key)?.has(owner.unit))
            homes.set(key, owner);
    }
    return homes;
}
/** A unit and those that create it, nearest first. */
function lineage(context, unit) {
    const line = new Set();
    for (let next = unit; next !== undefined && !line.has(next);) {
        line.add(next);
        next = next.createdBy === undefined ? undefined : context.unitById(next.createdBy);
    }
    return [...line];
}

;// CONCATENATED MODULE: ./build/src/policy/facts/ordinals.js


/**
 * The place of an object among those of its kind in its environment on its cluster, by namespace and name, from 1: what is
 * beyond a limit can be pointed at.
 */
function ordinalOf(context, unit, resource) {
    const { namespace, name } = resource;
    return (context
        .remember(ordinals)
        .get(kindOf(context, unit, resource))
        ?.get(keyOf(namespace, name)) ?? 1);
}
function ordinals(context) {
    const keys = new Map();
    for (const unit of context.input.graph.units) {
        for (const resource of unit.resources) {
            const kind = kindOf(context, unit, resource);
            const known = keys.get(kind) ?? new Set();
            known.add(keyOf(resource.namespace, resource.name));
            keys.set(kind, known);
        }
    }
    const sorted = [...keys].map(([kind, known]) => [
        kind,
        new Map([...known].sort(util_text/* compareText */.n).map((key, index) => [key, index + 1])),
    ]);
    return new Map(sorted);
}
function kindOf(context, unit, resource) {
    const { apiVersion, kind } = resource;
    return [unit.cluster, context.environmentOf(unit, resource), (0,model_resource/* groupOf */.F8)(apiVersion), kind].join('\n');
}
function keyOf(...parts) {
    return parts.join('\n');
}

;// CONCATENATED MODULE: ./build/src/policy/facts/unit.js



/** Where a unit takes its manifests from. Fields that do not apply are empty. */
const SOURCE = (0,type/* factType */.B)('Source', {
    kind: ['string', '`here`, `git`, `chart`, `oci`, `bucket` or `unknown`', (source) => source.kind],
    path: ['string', 'directory in this or another repository', (source) => ('path' in source ? source.path : '')],
    url: [
        'string',
        'URL of the Git, OCI or Helm repository',
        (source) => ('url' in source ? source.url : 'repository' in source ? source.repository : ''),
    ],
    revision: ['string', 'branch, tag or commit', (source) => ('revision' in source ? source.revision : '')],
    chart: ['string', 'name of the Helm chart', (source) => ('chart' in source ? source.chart : '')],
    version: ['string', 'version of the Helm chart', (source) => ('version' in source ? source.version : '')],
});
/** What a GitOps controller reconciles. */
const UNIT = (0,type/* factType */.B)('Unit', {
    id: ['string', '`<cluster>/<Kind>/<namespace>/<name>`', ({ unit }) => unit.id],
    kind: [
        'string',
        '`Kustomization`, `HelmRelease`, `Application`, `ResourceSet` or `Directory`',
        ({ unit }) => unit.kind,
    ],
    controller: ['string', '`flux`, `argocd` or `none`', ({ unit }) => unit.controller],
    cluster: ['string', 'cluster that it applies to', ({ unit }) => unit.cluster],
    namespace: ['string', 'namespace of its definition', ({ unit }) => unit.namespace],
    name: ['string', 'name of its definition', ({ unit }) => unit.name],
    path: ['string', 'file that defines it', ({ unit }) => unit.location.path],
    environment: ['string', 'environment, or `unknown`', ({ unit, context }) => context.placement(unit).environment],
    layer: ['string', 'layer, or `unknown`', ({ unit, context }) => context.placement(unit).layer],
    risk: [
        'string',
        'risk class of its environment, or `unknown`',
        ({ unit, context }) => context.risk(context.placement(unit).environment),
    ],
    status: ['string', '`rendered`, `opaque` or `failed`', ({ unit }) => unit.status],
    suspended: ['bool', 'whether its controller is told not to reconcile it', ({ unit }) => unit.suspended],
    prune: ['bool', 'whether what leaves Git leaves the cluster', ({ unit }) => unit.prune],
    automated: [
        'bool',
        'whether a change in Git is applied without anybody asking: what Flux does, and Argo CD where it is told to',
        ({ unit }) => !unit.suspended && (unit.argocd?.automated ?? unit.controller === 'flux'),
    ],
    selfHeal: ['bool', 'whether Argo CD undoes changes in the cluster', ({ unit }) => unit.argocd?.selfHeal === true],
    project: ['string', 'AppProject of an Application, or empty', ({ unit }) => unit.argocd?.project ?? ''],
    generatedBy: [
        'string',
        'the ApplicationSet that generates an Application, as `<namespace>/<name>`, or empty',
        ({ unit }) => unit.argocd?.generatedBy ?? '',
    ],
    isEntryPoint: ['bool', 'whether no other unit creates it', ({ unit }) => unit.createdBy === undefined],
    createdBy: ['string', 'id of the unit that creates it, or empty', ({ unit }) => unit.createdBy ?? ''],
    targetNamespace: ['string', 'namespace of objects that name none, or empty', ({ unit }) => unit.targetNamespace],
    labels: ['map<string, string>', 'labels of its definition', ({ unit }) => textMap(unit.labels)],
    sources: ['list<Source>', 'where its manifests come from', ({ unit }) => unit.sources.map(SOURCE.of)],
    dependsOn: [
        'list<string>',
        'units it waits for, each as `<Kind>/<namespace>/<name>`',
        ({ unit }) => unit.dependsOn.map(({ kind, namespace, name }) => `${kind}/${namespace}/${name}`),
    ],
    manifest: [
        'dyn',
        'its definition; an empty map for a declared directory',
        ({ unit }) => (unit.definition === undefined ? new Map() : celValue(unit.definition.value)),
    ],
});
/** Labels or annotations as CEL sees them; what is no scalar is left out. */
function textMap(mapping) {
    const texts = new Map();
    for (const key of Object.keys(mapping ?? {})) {
        const text = (0,model_value/* scalarText */.ws)(mapping?.[key]);
        if (text !== undefined)
            texts.set(key, text);
    }
    return texts;
}

;// CONCATENATED MODULE: ./build/src/policy/facts/resource.js








/** One Kubernetes object as a unit would apply it. */
const RESOURCE = (0,type/* factType */.B)('Resource', {
    apiVersion: ['string', 'as rendered', ({ resource }) => resource.apiVersion],
    group: ['string', 'API group, empty for the core group', ({ resource }) => (0,model_resource/* groupOf */.F8)(resource.apiVersion)],
    version: ['string', 'version of its API group', ({ resource }) => (0,model_resource/* versionOf */.E4)(resource.apiVersion)],
    kind: ['string', 'kind', ({ resource }) => resource.kind],
    namespace: ['string', 'namespace that it lands in, empty where it has none', ({ resource }) => resource.namespace],
    name: ['string', 'name', ({ resource }) => resource.name],
    labels: [
        'map<string, string>',
        'its labels',
        ({ resource }) => textMap((0,model_value/* mappingAt */.oh)(resource.value, 'metadata', 'labels')),
    ],
    annotations: [
        'map<string, string>',
        'its annotations',
        ({ resource }) => textMap((0,model_value/* mappingAt */.oh)(resource.value, 'metadata', 'annotations')),
    ],
    path: ['string', 'file that it is written in', ({ resource }) => resource.document.path],
    cluster: ['string', 'cluster that it lands on', ({ unit }) => unit.cluster],
    environment: [
        'string',
        'environment, or `unknown`',
        ({ unit, resource, context }) => context.environmentOf(unit, resource),
    ],
    layer: ['string', 'layer of its unit, or `unknown`', ({ unit, context }) => context.placement(unit).layer],
    risk: [
        'string',
        'risk class of its environment, or `unknown`',
        ({ unit, resource, context }) => context.risk(context.environmentOf(unit, resource)),
    ],
    ordinal: [
        'int',
        'its place among the objects of its kind in its environment on its cluster, by namespace and name, from 1',
        ({ unit, resource, context }) => BigInt(ordinalOf(context, unit, resource)),
    ],
    hostLayer: [
        'string',
        'layer of the other unit whose namespace it is put into: one that makes the namespace and lives in it; or empty',
        ({ unit, resource, context }) => hostLayerOf(context, unit, resource),
    ],
    manifest: [
        'dyn',
        'all of it, as rendered; the values of a Secret are withheld',
        ({ resource }) => celValue(resource.value),
    ],
    unit: ['Unit', 'the unit that applies it', ({ unit, context }) => UNIT.of(context.unit(unit))],
});
function hostLayerOf(context, unit, resource) {
    const home = resource.namespace === '' ? undefined : homes_homeOf(context, unit, resource.namespace);
    return home === undefined ? '' : context.placement(home.unit).layer;
}
const RESOURCE_NODE = {
    name: 'resource',
    description: 'every Kubernetes object, once for each unit that applies it',
    type: RESOURCE,
    places: ['resource', 'unit'],
    *items(context) {
        for (const unit of context.input.graph.units) {
            for (const resource of unit.resources)
                yield { unit, resource, context };
        }
    },
    traits: resourceTraits,
    subject: ({ unit, resource, context }) => (0,subjects/* resourceSubject */.fu)(context, unit, resource),
    value: () => '',
    place: ({ unit, resource }, name) => name === 'unit' ? [placeOfUnit(unit)] : [(0,subjects/* placeOfResource */.Ni)(resource, 'the object')],
    field: ({ resource }, path) => (0,subjects/* placeOf */.$t)(resource, path, 'the field'),
    resources: ({ resource }) => [resource],
};
/** What a policy's `match` sees of a resource. */
function resourceTraits({ unit, resource, context }) {
    const environment = context.environmentOf(unit, resource);
    return {
        kind: resource.kind,
        name: resource.name,
        namespace: resource.namespace,
        cluster: unit.cluster,
        environment,
        layer: context.placement(unit).layer,
        risk: context.risk(environment),
        path: resource.document.path,
    };
}
/** Where a unit is written. */
function placeOfUnit(unit, message = `${unit.kind} ${unit.name}`) {
    return { ...unit.location, message };
}

;// CONCATENATED MODULE: ./build/src/policy/facts/edge.js







/** An end of a reference. */
const END = (0,type/* factType */.B)('End', {
    label: ['string', 'what to call it: a unit, a path, or what the reference names', ({ end }) => end.label],
    unit: ['string', 'id of the unit, or empty', ({ end }) => end.unit?.id ?? ''],
    path: ['string', 'directory or file, or empty', ({ end }) => end.path],
    cluster: ['string', 'cluster, or empty', ({ end }) => end.cluster],
    environment: ['string', 'environment, or `unknown`', ({ end }) => end.environment],
    layer: ['string', 'layer, or `unknown`', ({ end }) => end.layer],
    depth: [
        'int',
        'how far in the layer is: 0 the outermost, -1 unknown',
        ({ end, context }) => BigInt(context.depth(end.layer)),
    ],
    app: ['string', 'directory of the app that it belongs to, or empty', ({ end }) => end.app],
});
const EDGE_NODE = {
    name: 'edge',
    description: 'every reference: a unit or kustomization that reads, includes, waits for, or creates another',
    type: (0,type/* factType */.B)('Edge', {
        kind: ['string', '`reads`, `includes`, `dependsOn`, `sourceRef` or `creates`', ({ edge }) => edge.kind],
        field: ['string', 'the field that refers', ({ edge }) => edge.reference.field],
        crosses: [
            'string',
            'the boundary that it crosses, the gravest where it crosses several: `layers`, `environments`, `clusters`, `base`, or empty',
            ({ crossing }) => crossing(),
        ],
        risk: [
            'string',
            'risk class of the environment of what refers, or `unknown`',
            ({ edge, context }) => context.risk(environmentsOf(edge, context).from),
        ],
        environments: [
            'list<string>',
            'the environments of what refers and of what is referred to, each as its own place says it',
            ({ edge, context }) => Object.values(environmentsOf(edge, context)),
        ],
        clusters: [
            'list<string>',
            'the clusters of what refers and of what is referred to, empty where nothing says',
            ({ edge, context }) => Object.values(clustersOf(edge, context)),
        ],
        from: ['End', 'what refers', ({ edge, context }) => END.of({ end: edge.from, context })],
        to: ['End', 'what is referred to', ({ edge, context }) => END.of({ end: edge.to, context })],
    }),
    places: ['reference', 'from', 'to'],
    *items(context) {
        for (const edge of context.input.graph.edges) {
            yield { edge, context, crossing: (0,once/* once */.O)(() => crossingOf(edge, context)) };
        }
    },
    traits({ edge: { from }, context }) {
        const { cluster, environment, layer, path, unit } = from;
        const kind = unit?.kind ?? '';
        const name = unit?.name ?? '';
        const namespace = unit?.namespace ?? '';
        return { kind, name, namespace, cluster, environment, layer, risk: context.risk(environment), path };
    },
    subject({ edge: { from, reference }, context }) {
        if (from.unit !== undefined)
            return (0,subjects/* unitSubject */.JY)(context, from.unit, reference.field);
        const { cluster, environment, layer, path } = from;
        return { ...subjects/* NO_SUBJECT */.Zg, cluster, environment, layer, name: path, field: reference.field };
    },
    value: ({ edge }) => `${edge.kind} ${edge.to.label}`,
    place({ edge }, name) {
        if (name === 'from')
            return placeOfEnd(edge.from);
        if (name === 'to')
            return placeOfEnd(edge.to);
        return [{ ...edge.reference.locate(), message: 'the reference' }];
    },
    identity: ({ edge: { from } }) => from.unit?.id ?? `${from.layer} ${from.app}`,
    resources: ({ edge: { from } }) => (from.unit?.definition === undefined ? [] : [from.unit.definition]),
};
/** A directory has no line of its own, so only units have a place. */
function placeOfEnd({ unit }) {
    return unit === undefined ? [] : [placeOfUnit(unit, unit.id)];
}
const CYCLE_NODE = {
    name: 'cycle',
    description: 'every ring of units or kustomizations that need one another',
    type: (0,type/* factType */.B)('Cycle', {
        kind: ['string', '`dependsOn` or `includes`', ({ cycle }) => cycle.kind],
        members: ['list<string>', 'what is in the ring, in order', ({ cycle }) => cycle.members],
    }),
    places: ['reference', 'references'],
    *items(context) {
        for (const cycle of context.input.graph.cycles)
            yield { cycle, context };
    },
    traits({ cycle, context }) {
        const [first = ''] = cycle.members;
        const unit = context.unitById(first);
        return (0,traits/* unitTraits */.Q)(context, unit, unit?.location.path ?? first);
    },
    subject({ cycle, context }) {
        const unit = context.unitById(cycle.members[0] ?? '');
        if (unit !== undefined)
            return (0,subjects/* unitSubject */.JY)(context, unit, cycle.references[0]?.field ?? '');
        return { ...subjects/* NO_SUBJECT */.Zg, environment: model_graph/* UNKNOWN */.H, layer: model_graph/* UNKNOWN */.H, name: cycle.members[0] ?? '' };
    },
    value: ({ cycle }) => cycle.members.join(' '),
    place({ cycle }, name) {
        const places = cycle.references.map((reference) => ({ ...reference.locate(), message: 'part of the ring' }));
        return name === 'reference' ? places.slice(0, 1) : places.slice(1);
    },
    resources: () => [],
};

;// CONCATENATED MODULE: ./build/src/policy/facts/file.js






const FILE_NODE = {
    name: 'file',
    description: 'every YAML or JSON file of the repository, whether anything reads it or not',
    type: (0,type/* factType */.B)('File', {
        path: ['string', 'its path', ({ file }) => file.path],
        class: [
            'string',
            '`manifest`, `kustomization`, `chart`, `template`, `other` or `broken`',
            ({ file }) => file.class,
        ],
        encrypted: ['bool', 'whether SOPS encrypted it', ({ file }) => file.encrypted],
        reached: [
            'bool',
            'whether some unit reads it, or would if it could be rendered',
            ({ file, context }) => context.input.graph.rendering.reached.has(file.path) || file_isBelow(file.path, context.remember(failedDirectories)),
        ],
        objects: [
            'int',
            'how many objects it holds that some unit applies, definitions of kinds left out',
            ({ file, context }) => BigInt(kindsOf(file, context).filter((kind) => kind !== 'CustomResourceDefinition').length),
        ],
        workloads: [
            'int',
            'how many of them run something: Deployment, StatefulSet, DaemonSet, Job or CronJob',
            ({ file, context }) => BigInt(kindsOf(file, context).filter((kind) => WORKLOADS.has(kind)).length),
        ],
        groups: ['list<string>', 'the API groups of the objects in it', ({ file }) => groupsOf(file)],
        judged: [
            'bool',
            'whether a controller reconciles anything of the repository at all',
            ({ context }) => context.input.graph.units.some(({ controller }) => controller !== 'none'),
        ],
    }),
    places: ['file'],
    *items(context) {
        for (const file of context.input.survey.files)
            yield { file, context };
    },
    traits({ file: { path }, context }) {
        const environment = context.input.graph.environmentOf(path);
        const layer = context.input.graph.layerOf(path);
        return { ...subjects/* NO_SUBJECT */.Zg, environment, layer, risk: context.risk(environment), path };
    },
    subject({ file: { path }, context }) {
        const environment = context.input.graph.environmentOf(path);
        return { ...subjects/* NO_SUBJECT */.Zg, environment, layer: context.input.graph.layerOf(path), name: path };
    },
    value: () => '',
    identity: identityOfFile,
    place: ({ file: { path, parsed } }) => {
        const first = parsed.documents.find(({ value }) => value !== null);
        return [{ ...(first?.locate([]) ?? { path, line: 1, column: 1 }), message: 'the file' }];
    },
    resources: () => [],
};
/** A file of another name is the same file where it begins with the same object. */
function identityOfFile({ file: { path, parsed }, context }) {
    const first = parsed.documents.find(({ value }) => value !== null)?.value;
    const { kind, namespace, name } = ((0,model_value/* isMapping */.pi)(first) ? (0,model_resource/* identityOf */.cu)(first) : undefined) ?? subjects/* NO_SUBJECT */.Zg;
    return [context.input.graph.environmentOf(path), kind, namespace, name || (0,paths/* nameOf */.Vb)(path)].join('/');
}
const WORKLOADS = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob']);
/** The kinds of a file's objects that are applied, those of lists among them; a patch is no object. */
function kindsOf({ parsed }, context) {
    const applied = context.remember(appliedDocuments);
    const documents = parsed.documents.filter((document) => applied.has(document));
    return documents.flatMap((document) => (0,objects/* objectsOf */.iZ)(document).flatMap(({ value }) => ((0,objects/* isObject */.Gv)(value) ? ((0,model_value/* stringAt */.bX)(value, 'kind') ?? []) : [])));
}
function appliedDocuments({ input }) {
    return new Set(input.graph.units.flatMap(({ resources }) => resources.map(({ document }) => document)));
}
/** The API groups of a file's objects, each once. */
function groupsOf({ parsed }) {
    const groups = parsed.documents.flatMap(({ value }) => {
        const identity = (0,model_value/* isMapping */.pi)(value) ? (0,model_resource/* identityOf */.cu)(value) : undefined;
        return identity === undefined ? [] : [(0,model_resource/* groupOf */.F8)(identity.apiVersion)];
    });
    return [...new Set(groups)];
}
/** Directories of units that cannot be rendered: what they would read below them is not known. */
function failedDirectories({ input }) {
    const failed = input.graph.units.filter(({ status }) => status === 'failed');
    return new Set(failed.flatMap(({ sources }) => sources.flatMap((from) => (from.kind === 'here' ? [from.path] : []))));
}
function file_isBelow(path, directories) {
    for (let directory = (0,paths/* parentOf */.gN)(path);; directory = (0,paths/* parentOf */.gN)(directory)) {
        if (directories.has(directory))
            return true;
        if (directory === '')
            return false;
    }
}

;// CONCATENATED MODULE: ./build/src/policy/versions.js

/** Everything with a version that a graph runs. What has none, or one that only a chart knows, is left out. */
function versionsIn(graph) {
    return [
        ...graph.images.flatMap((use) => imageVersion(use, graph)),
        ...graph.units.flatMap((unit) => charts(unit, graph)),
    ];
}
function imageVersion(image, graph) {
    const { unit, resource, tag, digest } = image;
    const name = repositoryOf(image);
    if (name === '' || (tag === '' && digest === ''))
        return [];
    const environment = graph.environmentIn(unit, resource.namespace);
    return [{ what: 'image', name, tag, digest, environment, app: appOf(resource), unit, image, source: undefined }];
}
function charts(unit, graph) {
    const namespace = unit.release?.namespace ?? unit.targetNamespace;
    const environment = graph.environmentIn(unit, namespace);
    const app = appOf({ namespace, name: unit.release?.name ?? unit.name });
    return unit.sources.flatMap((source) => {
        const chart = chartOf(source, unit);
        if (chart === undefined || chart.version === '')
            return [];
        const [tag, digest] = chart.version.startsWith('sha256:') ? ['', chart.version] : [chart.version, ''];
        return [{ what: 'chart', name: chart.name, tag, digest, environment, app, unit, image: undefined, source }];
    });
}
function chartOf(source, unit) {
    if (source.kind === 'chart')
        return { name: `${source.repository} ${source.chart}`, version: source.version };
    const isRelease = unit.kind === 'HelmRelease' && source.kind === 'oci';
    return isRelease ? { name: source.url, version: source.revision } : undefined;
}
/** The name with the registry and the namespace that Docker Hub fills in; empty where only a chart knows. */
function repositoryOf({ name, registry }) {
    if (registry !== 'docker.io' || name === '')
        return name;
    const rest = name.replace(/^(?:index\.)?docker\.io\//, '');
    return rest.includes('/') ? `docker.io/${rest}` : `docker.io/library/${rest}`;
}
/** `shop-prod/api` and `shop-staging/staging-api` are one app: words for environments do not tell them apart. */
function appOf({ namespace, name }) {
    const [place, own] = [namespace, name].map((text) => text
        .split('-')
        .filter((word) => (0,environment_words/* environmentOfWord */.$O)(word) === undefined)
        .join('-'));
    return [`${place}/${own}`, own];
}
/** Whether two uses run the same thing: the same digest, or the same tag where not both have one. */
function isSameVersion(a, b) {
    if (a.digest !== '' && b.digest !== '')
        return a.digest === b.digest;
    return a.tag !== '' && a.tag === b.tag;
}
/** The uses of the same thing by the same app: as exactly as any of them says, else by whoever runs it. */
function counterparts(use, among) {
    const same = among.filter(({ what, name }) => what === use.what && name === use.name);
    for (const level of [0, 1]) {
        const matching = same.filter(({ app }) => app[level] === use.app[level]);
        if (matching.length > 0)
            return matching;
    }
    return same;
}
/** A version for people: `1.5.0@sha256:0123456789ab…`. */
function versionText({ tag, digest }) {
    const short = digest.length > 20 ? `${digest.slice(0, 19)}…` : digest;
    return digest === '' ? tag : `${tag}@${short}`;
}
/** Whether a version is older than another, as far as both are numbers with dots. */
function isOlder(tag, than) {
    const [a, b] = [tag, than].map((text) => /^v?(\d+(?:\.\d+)+)/.exec(text)?.[1]?.split('.').map(Number));
    if (a === undefined || b === undefined)
        return false;
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference < 0;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/policy/facts/pull-secrets.js


/** Lists of what has an image: what holds one is the spec of a pod. */
const CONTAINERS = new Set(['containers', 'initContainers', 'ephemeralContainers', 'volumes']);
/**
 * API groups whose kinds run the pods that are written in them. The values of a chart and the objects of other operators
 * may look like a pod, and become one of another ServiceAccount with pull secrets of its own.
 */
const VERBATIM = new Set([
    '',
    'apps',
    'apps.openshift.io',
    'argoproj.io',
    'batch',
    'extensions',
    'keda.sh',
    'kubeflow.org',
    'serving.knative.dev',
]);
/** The names of the pull secrets of an image's pod; `undefined` where the image stands in no pod that is known here. */
function pullSecretsOf({ use, unit, context, }) {
    if (use.resource.apiVersion === '' || !VERBATIM.has((0,model_resource/* groupOf */.F8)(use.resource.apiVersion)))
        return undefined;
    const depth = use.path.findLastIndex((key) => CONTAINERS.has(key));
    if (depth < 1 || !Array.isArray((0,model_value/* valueAt */.fK)(use.resource.value, use.path.slice(0, depth + 1))))
        return undefined;
    const pod = use.path.slice(0, depth);
    const spec = (0,model_value/* mappingAt */.oh)(use.resource.value, ...pod);
    const account = (0,model_value/* stringAt */.bX)(spec, 'serviceAccountName') || (0,model_value/* stringAt */.bX)(spec, 'serviceAccount') || 'default';
    const key = [unit.cluster, use.resource.namespace, account].join('\n');
    return [...namesIn(spec), ...(context.remember(accountSecrets).get(key) ?? [])];
}
function namesIn(holder) {
    return (0,model_value/* listAt */.gT)(holder, 'imagePullSecrets').flatMap((entry) => (0,model_value/* stringAt */.bX)(entry, 'name') ?? []);
}
/** The pull secrets of every ServiceAccount, by cluster, namespace and name. */
function accountSecrets({ input }) {
    const found = new Map();
    for (const { group, kind, cluster, namespace, name, owners } of input.graph.objects) {
        if (group !== '' || kind !== 'ServiceAccount')
            continue;
        found.set([cluster, namespace, name].join('\n'), owners.flatMap(({ resource }) => namesIn(resource.value)));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/policy/facts/image.js






const IMAGE_NODE = {
    name: 'image',
    description: 'every container image that would run, after all transformers, and those that Helm values name',
    type: (0,type/* factType */.B)('Image', {
        reference: ['string', 'as written', ({ use }) => use.reference],
        name: ['string', 'registry and repository as written, without tag and digest', ({ use }) => use.name],
        registry: ['string', '`docker.io` where the reference names none', ({ use }) => use.registry],
        repository: [
            'string',
            'registry and repository, with what the name leaves out: `docker.io/library/nginx`; empty where only a chart knows',
            ({ use }) => repositoryOf(use),
        ],
        tag: ['string', 'tag, or empty', ({ use }) => use.tag],
        digest: ['string', 'digest, or empty; empty too where what stands there is none', ({ use }) => use.digest],
        valid: [
            'bool',
            'whether a container runtime takes the reference; true where a chart or a parameter decides it',
            ({ use }) => use.valid,
        ],
        tagKnown: [
            'bool',
            'whether the tag is all there is to know: false where a chart or a parameter decides it',
            ({ use }) => use.tagKnown,
        ],
        field: ['string', 'the field that holds it', (input) => subjectOf(input).field],
        pullSecrets: [
            'list<string>',
            'names of the secrets it is pulled with: those of the pod, and those of its ServiceAccount where the repository has it',
            (input) => pullSecretsOf(input) ?? [],
        ],
        pullSecretsKnown: [
            'bool',
            'whether they can be told: false for images of Helm values and of kinds that make their own pods',
            (input) => pullSecretsOf(input) !== undefined,
        ],
        resource: ['Resource', 'the object that runs it', (input) => RESOURCE.of(input)],
        unit: ['Unit', 'the unit that applies it', ({ unit, context }) => UNIT.of(context.unit(unit))],
    }),
    places: ['image', 'resource', 'unit'],
    *items(context) {
        for (const use of context.input.graph.images)
            yield { use, unit: use.unit, resource: use.resource, context };
    },
    traits: resourceTraits,
    subject: subjectOf,
    value: ({ use }) => use.reference,
    place(input, name) {
        if (name === 'unit')
            return [placeOfUnit(input.unit)];
        if (name === 'resource')
            return [(0,subjects/* placeOfResource */.Ni)(input.resource, 'the object')];
        return [(0,subjects/* placeOf */.$t)(input.resource, input.use.path, 'the image')];
    },
    resources: ({ resource }) => [resource],
};
function subjectOf({ context, unit, resource, use }) {
    return (0,subjects/* resourceSubject */.fu)(context, unit, resource, use.path);
}

;// CONCATENATED MODULE: ./build/src/policy/facts/loosening.js



const LOOSENING_NODE = {
    name: 'loosening',
    description: 'everything in the rules of the gate that the pull request would loosen, held against those of its base',
    type: (0,type/* factType */.B)('Loosening', {
        kind: [
            'string',
            '`severity`, `parameter`, `override`, `policy`, `extends`, `waiver`, `approval`, `code-owners`, `workflow`, `configuration`, or the setting that is another',
            ({ kind }) => kind,
        ],
        what: ['string', 'the same in words', ({ what }) => what],
        path: ['string', 'the file', ({ location }) => location.path],
    }),
    places: ['loosening'],
    items: ({ input }) => input.loosenings ?? [],
    traits: ({ kind, location: { path } }) => ({ ...traits/* NO_TRAITS */.O, name: kind, path }),
    subject: ({ kind }) => ({ ...subjects/* NO_SUBJECT */.Zg, name: kind }),
    value: ({ what }) => what,
    place: ({ location }) => [{ ...location, message: 'here' }],
    resources: () => [],
    distinct: ({ what }) => what,
};

;// CONCATENATED MODULE: ./build/src/policy/facts/namespace-contents.js
/** The key of a namespace in what `contentsOf` gives. */
function contentKey({ cluster, site, name }) {
    return [cluster, site ?? '', name].join('\n');
}
/** The contents of every namespace, by `contentKey`. */
function contentsOf({ input }) {
    const found = new Map();
    const at = (key) => {
        const known = found.get(key) ?? { kinds: new Set(), definition: undefined };
        found.set(key, known);
        return known;
    };
    for (const object of input.graph.objects) {
        const { group, kind, namespace, name, owners } = object;
        at(contentKey({ ...object, name: namespace })).kinds.add(`${group}/${kind}`);
        if (group === '' && kind === 'Namespace')
            at(contentKey({ ...object, name })).definition ??= owners[0]?.resource;
    }
    return found;
}
/** Namespaces into which a chart is released that is not rendered here, as cluster and name. */
function opaqueReleases({ input }) {
    return new Set(input.graph.units
        .filter(({ status }) => status !== 'rendered')
        .flatMap(({ cluster, release, targetNamespace }) => [
        `${cluster}\n${release?.namespace ?? ''}`,
        `${cluster}\n${targetNamespace}`,
    ]));
}
/** Namespaces in which something runs, as cluster and name: an image, or a release of a chart. */
function runningNamespaces({ input }) {
    const images = input.graph.images.map(({ unit, resource }) => [
        unit.cluster,
        unit.values.some(({ holder }) => holder === resource) ? unit.targetNamespace : resource.namespace,
    ].join('\n'));
    const releases = input.graph.units.flatMap(({ cluster, release }) => release === undefined ? [] : `${cluster}\n${release.namespace}`);
    return new Set([...images, ...releases]);
}

;// CONCATENATED MODULE: ./build/src/policy/facts/namespace.js








const NAMESPACE_NODE = {
    name: 'namespace',
    description: 'every namespace of every cluster, and what lands in it',
    type: (0,type/* factType */.B)('Namespace', {
        name: ['string', 'name', ({ use }) => use.name],
        cluster: ['string', 'cluster', ({ use }) => use.cluster],
        environments: [
            'list<string>',
            'the environments whose objects it receives, unknown ones left out',
            (input) => tenants(input).map(({ environment }) => environment),
        ],
        kinds: [
            'list<string>',
            'the kinds of the objects in it, each once, as `<group>/<Kind>`',
            ({ use, context }) => [...(context.remember(contentsOf).get(contentKey(use))?.kinds ?? [])].sort(util_text/* compareText */.n),
        ],
        clusterKinds: [
            'list<string>',
            'the kinds of the cluster’s objects that are in no namespace, as `<group>/<Kind>`',
            ({ use, context }) => [...(context.remember(contentsOf).get(contentKey({ ...use, name: '' }))?.kinds ?? [])].sort(util_text/* compareText */.n),
        ],
        clusterKnown: [
            'bool',
            'whether its cluster is known: false where only the directory that holds it stands for one',
            ({ use }) => use.site === undefined,
        ],
        created: [
            'bool',
            'whether a unit applies the Namespace itself',
            ({ use, context }) => context.remember(contentsOf).get(contentKey(use))?.definition !== undefined,
        ],
        runs: [
            'bool',
            'whether something runs in it: an image, or a release of a chart',
            ({ use, context }) => context.remember(runningNamespaces).has(`${use.cluster}\n${use.name}`),
        ],
        opaque: [
            'bool',
            'whether a release in it, or a unit that puts objects into it, is not rendered, so that it may hold more',
            ({ use, context }) => use.uses.some(({ unit }) => unit.status !== 'rendered') ||
                context.remember(opaqueReleases).has(`${use.cluster}\n${use.name}`),
        ],
        units: [
            'list<Unit>',
            'the units that put objects into it',
            ({ use, context }) => [...new Set(use.uses.map(({ unit }) => unit))].map((unit) => UNIT.of(context.unit(unit))),
        ],
    }),
    places: ['use', 'uses', 'namespace'],
    *items(context) {
        for (const use of context.input.graph.namespaces)
            yield { use, context };
    },
    traits(input) {
        const { use, context } = input;
        const first = tenants(input)[0] ?? use.uses[0];
        const environment = first?.environment ?? model_graph/* UNKNOWN */.H;
        return {
            kind: 'Namespace',
            name: use.name,
            namespace: use.name,
            cluster: use.cluster,
            environment,
            layer: context.placement(first?.unit).layer,
            risk: context.risk(environment),
            path: first?.resource.document.path ?? '',
        };
    },
    subject(input) {
        const { unit, resource } = namespace_accused(input);
        return { ...(0,subjects/* resourceSubject */.fu)(input.context, unit, resource), field: 'metadata.namespace' };
    },
    value: (input) => `${input.use.name} ${tenants(input)
        .map(({ environment }) => environment)
        .join(' ')}`,
    place(input, name) {
        if (name === 'namespace') {
            const definition = input.context.remember(contentsOf).get(contentKey(input.use))?.definition;
            return definition === undefined ? [] : [(0,subjects/* placeOfResource */.Ni)(definition, 'the Namespace')];
        }
        const [first, ...others] = [namespace_accused(input), ...tenants(input).slice(1)];
        const chosen = name === 'use' ? [first] : others;
        return chosen.map((tenant) => placeOfChoice(tenant, input.use.name));
    },
    resources: (input) => [namespace_accused(input).resource],
};
/** The first user of the namespace from each environment that is known, the most critical environment first. */
function tenants({ use, context }) {
    const byEnvironment = new Map();
    for (const tenant of use.uses) {
        if (tenant.environment === model_graph/* UNKNOWN */.H)
            continue;
        const known = byEnvironment.get(tenant.environment);
        if (known === undefined || (0,util_text/* compareText */.n)(tenant.unit.id, known.unit.id) < 0) {
            byEnvironment.set(tenant.environment, tenant);
        }
    }
    // What is placed first is accused, as it has most to lose.
    const rank = (environment) => -(0,risk/* riskRank */.w)(context.risk(environment));
    return [...byEnvironment.values()].sort((a, b) => rank(a.environment) - rank(b.environment) || (0,util_text/* compareText */.n)(a.environment, b.environment));
}
/** Fields of a unit's definition that choose the namespace of objects that name none. */
const UNIT_FIELDS = [
    ['spec', 'targetNamespace'],
    ['spec', 'destination', 'namespace'],
];
/** The line that puts an object into a namespace: of the object itself, or of the unit that applies it. */
function placeOfChoice({ environment, unit, resource }, namespace) {
    const message = `${environment}: ${(0,subjects/* labelOf */.Wy)(resource)} of ${unit.id}`;
    const own = ['metadata', 'namespace'];
    if ((0,model_value/* stringAt */.bX)(resource.value, ...own) === namespace || unit.definition === undefined) {
        return (0,subjects/* placeOf */.$t)(resource, own, message);
    }
    const definition = unit.definition;
    const field = UNIT_FIELDS.find((path) => (0,model_value/* stringAt */.bX)(definition.value, ...path) === namespace);
    return field === undefined ? (0,subjects/* placeOf */.$t)(resource, own, message) : (0,subjects/* placeOf */.$t)(definition, field, message);
}
function namespace_accused(input) {
    return (tenants(input)[0] ?? input.use.uses[0]);
}

;// CONCATENATED MODULE: ./build/src/policy/facts/need.js





const NEED_NODE = {
    name: 'need',
    description: 'every unit that uses a kind or a source that other units provide, once for each group of providers',
    type: (0,type/* factType */.B)('Need', {
        unit: ['Unit', 'the unit that could wait', ({ need, context }) => UNIT.of(context.unit(need.unit))],
        what: ['string', '`kind` or `source`', ({ need }) => need.what],
        label: ['string', 'what is used, in words', ({ need }) => need.label],
        providers: ['list<string>', 'ids of the units that provide it', ({ need }) => need.providers.map(idOf)],
        ordered: [
            'bool',
            'whether a provider is ready first: by dependsOn, through any number of units, or by sync waves',
            ({ need }) => need.ordered,
        ],
        user: ['string', 'the object that uses it', ({ need }) => (0,subjects/* labelOf */.Wy)(need.resource)],
    }),
    places: ['unit', 'user', 'providers'],
    *items(context) {
        for (const need of context.input.graph.needs())
            yield { need, context };
    },
    traits: ({ need: { unit }, context }) => (0,traits/* unitTraits */.Q)(context, unit),
    subject: ({ need, context }) => (0,subjects/* unitSubject */.JY)(context, need.unit, 'spec.dependsOn'),
    value: ({ need }) => `${need.what} ${need.label}`,
    place({ need }, name) {
        if (name === 'unit')
            return [placeOfUnit(need.unit)];
        if (name === 'user')
            return [(0,subjects/* placeOfResource */.Ni)(need.resource, `${(0,subjects/* labelOf */.Wy)(need.resource)} uses ${need.label}`)];
        return need.providers.map(({ unit, resource }) => (0,subjects/* placeOfResource */.Ni)(resource, `${unit.id} provides it`));
    },
    resources: ({ need }) => [need.resource, ...(need.unit.definition === undefined ? [] : [need.unit.definition])],
    distinct: ({ need }) => `${need.what} ${need.providers.map(idOf).join(' ')}`,
};
function idOf({ unit }) {
    return unit.id;
}

// EXTERNAL MODULE: ./build/src/model/location.js
var model_location = __webpack_require__(356);
// EXTERNAL MODULE: ./build/src/model/provenance.js
var provenance = __webpack_require__(9248);
;// CONCATENATED MODULE: ./build/src/policy/facts/object.js









/** A unit that would apply an object. */
const OWNER = (0,type/* factType */.B)('Owner', {
    unit: ['Unit', 'the unit', ({ ownership, context }) => UNIT.of(unitInput(ownership, context))],
    resource: [
        'Resource',
        'the object as this unit renders it',
        ({ ownership, context }) => RESOURCE.of({ ...ownership, context }),
    ],
    shared: ['bool', 'whether it makes no claim of its own on the object', ({ ownership }) => ownership.shared],
});
const OBJECT_NODE = {
    name: 'object',
    description: 'every object of every cluster, with all units that would apply it',
    type: (0,type/* factType */.B)('Object', {
        cluster: ['string', 'cluster', ({ object }) => object.cluster],
        group: ['string', 'API group, empty for the core group', ({ object }) => object.group],
        kind: ['string', 'kind', ({ object }) => object.kind],
        namespace: ['string', 'namespace, empty for cluster-scoped kinds', ({ object }) => object.namespace],
        name: ['string', 'name', ({ object }) => object.name],
        label: ['string', '`Kind namespace/name`', ({ object }) => (0,subjects/* labelOf */.Wy)(object)],
        nameKnown: [
            'bool',
            'whether name and namespace are known: false where a parameter that nobody gives stands in them',
            ({ object }) => !isOpen(object.name) && !isOpen(object.namespace),
        ],
        owners: [
            'list<Owner>',
            'the units that would apply it',
            ({ object, context }) => object.owners.map((ownership) => OWNER.of({ ownership, context })),
        ],
        claims: [
            'list<string>',
            'ids of the units that claim it for themselves, the one that the finding points at last',
            ({ object }) => claimsOf(object).map(({ unit }) => unit.id),
        ],
        claimedBy: [
            'string',
            'the ids in claims for a message: the first few, how many more, and the last',
            ({ object }) => inWords(claimsOf(object).map(({ unit }) => unit.id)),
        ],
    }),
    places: ['owner', 'owners'],
    *items(context) {
        for (const object of context.input.graph.objects)
            yield { object, context };
    },
    traits({ object, context }) {
        const { environment, layer } = context.placement(object.owners[0]?.unit);
        const { kind, name, namespace, cluster } = object;
        const path = object.owners[0]?.resource.document.path ?? '';
        return { kind, name, namespace, cluster, environment, layer, risk: context.risk(environment), path };
    },
    subject({ object, context }) {
        const { unit, resource } = object_accused(object);
        return { ...(0,subjects/* resourceSubject */.fu)(context, unit, resource), kind: object.kind, namespace: object.namespace };
    },
    value: ({ object }) => claimsOf(object)
        .map(({ unit }) => unit.id)
        .join(' '),
    place({ object }, name) {
        const claims = claimsOf(object);
        const last = object_accused(object);
        if (name === 'owner')
            return [placeOfClaim(last, claims)];
        return claims.filter((claim) => claim !== last).map((claim) => placeOfClaim(claim, claims));
    },
    resources: ({ object }) => claimsOf(object).map(({ resource }) => resource),
};
function unitInput({ unit }, context) {
    return context.unit(unit);
}
/** Whether a text holds a variable that nothing replaced, so that the real name is not known here. */
function isOpen(text) {
    return text.includes('${') || text.includes('{{');
}
/** Owners of one object that are told from one another by their lines. */
const MAX_COMPARED = 20;
/** Owners that a message names. A template that thousands of units apply has thousands. */
const MAX_NAMED = 4;
function inWords(claims) {
    const rest = claims.length - MAX_NAMED;
    if (rest <= 0)
        return claims.join(' and by ');
    return [...claims.slice(0, MAX_NAMED - 1), `${rest} more`, ...claims.slice(-1)].join(' and by ');
}
/** The owners that claim the object for themselves, in an order that does not depend on the order of work. */
function claimsOf(object) {
    const claims = object.owners.filter(({ shared }) => !shared);
    return claims.length < 2 ? claims : claims.toSorted((a, b) => (0,util_text/* compareText */.n)(a.unit.id, b.unit.id));
}
function object_accused(object) {
    return (claimsOf(object).at(-1) ?? object.owners[0]);
}
/**
 * The line that makes a unit an owner: where it gets the object from, and where several get it from the same line, the
 * line by which this unit gets there.
 */
function placeOfClaim(claim, claims) {
    const message = `${claim.unit.id} applies it`;
    const own = writtenAt(claim);
    // Beyond that many it does not matter which of their lines is the telling one, and all against all takes too long.
    const others = claims.slice(0, MAX_COMPARED).filter((other) => other !== claim);
    if (others.every((other) => (0,model_location/* compareLocations */.Q)(writtenAt(other), own) !== 0))
        return { ...own, message };
    return { ...wayTo(claim.unit, own.path, others), message };
}
/** Where an owner's object gets its name; a Helm release may be called otherwise than the HelmRelease. */
function writtenAt({ unit, resource }) {
    const isRelease = resource === unit.definition && (0,model_value/* stringAt */.bX)(resource.value, 'spec', 'releaseName') !== undefined;
    const { path, line, column } = (0,provenance/* originOf */.yv)(resource, isRelease ? ['spec', 'releaseName'] : ['metadata', 'name']);
    return { path, line, column };
}
/**
 * The reference by which a unit reaches a file and no other owner does, the one closest to the file: followed backwards,
 * from what includes it to what includes that. Else where the unit is written.
 */
function wayTo(unit, file, others) {
    const theirs = new Set(others.flatMap((other) => other.unit.reads.map((read) => object_keyOf(read.locate()))));
    const followed = new Set();
    let targets = new Set([file]);
    while (targets.size > 0) {
        const step = unit.reads.filter((read) => !followed.has(read) && [...targets].some((at) => (0,paths/* isWithin */.UO)(at, read.to)));
        const own = step.map((read) => read.locate()).find((at) => !theirs.has(object_keyOf(at)));
        if (own !== undefined)
            return own;
        for (const read of step)
            followed.add(read);
        targets = new Set(step.map(({ from }) => from));
    }
    return unit.location;
}
function object_keyOf({ path, line, column }) {
    return `${path}:${line}:${column}`;
}

// EXTERNAL MODULE: ./build/src/model/unit.js
var model_unit = __webpack_require__(3369);
;// CONCATENATED MODULE: ./build/src/policy/facts/problem.js




const PROBLEM_NODE = {
    name: 'problem',
    description: 'everything that could not be read or rendered',
    type: (0,type/* factType */.B)('Problem', {
        code: ['string', 'what went wrong: `syntax`, `duplicate-key`, `missing`, `invalid`, `cycle` …', ({ code }) => code],
        message: ['string', 'the same in words', ({ message }) => message],
        unit: ['string', 'id of the unit that it befell, or empty', ({ unit }) => unit?.id ?? ''],
        path: ['string', 'the file', ({ location }) => location.path],
        variable: ['string', 'the variable of a substitution that nothing defines, or empty', ({ variable }) => variable],
        opaque: [
            'bool',
            'whether what is missing cannot be had here and is nobody’s fault: a chart, a remote base …',
            ({ opaque }) => opaque,
        ],
        hides: [
            'bool',
            'whether the pull request put out of sight what the base shows: a unit of this repository’s files had objects',
            hides,
        ],
        fatal: [
            'bool',
            'whether it keeps its unit from being rendered: not so where only an object is missing that the cluster may have',
            ({ unit, code }) => unit === undefined || unit.status === 'failed' || code !== 'missing',
        ],
        reached: [
            'bool',
            'whether some unit reads the file, or fails on it',
            ({ unit, location, context }) => unit !== undefined || context.input.graph.rendering.reached.has(location.path),
        ],
    }),
    places: ['problem', 'related', 'unit'],
    *items(context) {
        const { survey, graph } = context.input;
        for (const { code, message, path, line, column } of survey.problems) {
            const location = { path, line, column };
            yield { context, code, message, location, related: [], unit: undefined, opaque: false, variable: '' };
        }
        for (const unit of graph.units)
            for (const problem of unit.problems)
                yield rendered(context, problem, unit);
        for (const problem of graph.rendering.problems)
            yield rendered(context, problem, undefined);
    },
    traits: ({ context, unit, location }) => (0,traits/* unitTraits */.Q)(context, unit, location.path),
    subject({ context, unit, location }) {
        return unit === undefined ? { ...subjects/* NO_SUBJECT */.Zg, name: location.path } : (0,subjects/* unitSubject */.JY)(context, unit);
    },
    value: ({ code, message }) => `${code} ${message}`,
    place({ location, related, unit }, name) {
        if (name === 'problem')
            return [{ ...location, message: 'here' }];
        if (name === 'related')
            return related;
        return unit === undefined ? [] : [{ ...unit.location, message: unit.id }];
    },
    identity: ({ unit }) => unit?.id ?? '',
    resources: ({ unit }) => (unit?.definition === undefined ? [] : [unit.definition]),
};
function hides({ unit, opaque, context }) {
    if (!opaque || unit?.status !== 'opaque' || !unit.sources.some(({ kind }) => kind === 'here'))
        return false;
    const changed = context.input.change?.resources ?? [];
    return changed.some((resource) => resource.unit === unit.id && resource.action === 'removed');
}
function rendered(context, problem, unit) {
    const { code, message, location, related = [], variable = '' } = problem;
    return { context, code, message, location, related, unit, opaque: model_unit/* OPAQUE_CODES */.XG.has(code), variable };
}

// EXTERNAL MODULE: ./build/src/util/go-globs.js
var go_globs = __webpack_require__(4764);
;// CONCATENATED MODULE: ./build/src/util/project-refusals.js


/**
 * What an AppProject refuses an Application: sources, its destination, and the objects that it would apply
 * (`IsSourcePermitted`, `IsDestinationPermitted` and `IsGroupKindPermitted` of Argo CD's AppProject). Nothing for a unit
 * of another controller.
 */
function refusals(project, unit) {
    const facts = unit.argocd;
    if (facts === undefined)
        return [];
    const refused = [];
    const refuse = (kind, message, resource) => refused.push({ kind, message: `project ${project.name} does not allow ${message}`, resource });
    for (const url of facts.repositories) {
        if (!allowsSource(project, url))
            refuse('source', `the source ${url}`);
    }
    const { namespace, name, server } = facts.destination;
    if (!allowsDestination(project, facts.destination, namespace)) {
        refuse('destination', `namespace ${namespace || '(none)'} of ${name || server}`);
    }
    for (const resource of unit.resources) {
        const shown = `${resource.kind} ${resource.namespace === '' ? '' : `${resource.namespace}/`}${resource.name}`;
        if (!allowsKind(project, resource))
            refuse('resource', `${shown}: its kind`, resource);
        else if (resource.namespace !== '' && resource.namespace !== namespace) {
            if (!allowsDestination(project, facts.destination, resource.namespace)) {
                refuse('resource', `${shown}: its namespace`, resource);
            }
        }
    }
    return refused;
}
/** The project of an Application, among those of the cluster whose Argo CD reconciles it. */
function projectOf(unit, projects) {
    const facts = unit.argocd;
    if (facts === undefined)
        return undefined;
    const named = projects.filter(({ name }) => name === facts.project);
    return named.find(({ cluster }) => cluster === facts.host) ?? named.find(({ cluster }) => cluster === '');
}
function isDenial(pattern) {
    return pattern.startsWith('!');
}
/** A pattern of a project; with a leading `!` it matches what the rest does not. */
function matches(pattern, text, separators = '') {
    if (isDenial(pattern))
        return (0,go_globs/* globMatcher */.fU)(pattern.slice(1), separators)(text) !== true;
    return pattern === '*' || (0,go_globs/* globMatcher */.fU)(pattern, separators)(text) === true;
}
function allowsSource(project, url) {
    const normal = normalize(url);
    let allowed = false;
    for (const pattern of project.sourceRepositories) {
        const denies = isDenial(pattern);
        const matched = matches(denies ? `!${normalize(pattern.slice(1))}` : normalize(pattern), normal, '/');
        if (matched)
            allowed = true;
        else if (denies)
            return false;
    }
    return allowed;
}
/**
 * Argo CD compares URLs of repositories in lower case, without `.git`, and those of ssh in one form, written as URLs are:
 * braces of a pattern are escaped, and match nothing but themselves.
 */
function normalize(url) {
    const lower = url.trim().toLowerCase();
    const ssh = /^(?:ssh:\/\/)?[\w.-]+@[\w.-]+[:/]/.test(lower);
    const bare = ssh && !lower.startsWith('ssh://') ? lower.replace(':', '/') : lower;
    const plain = bare.replace(/\.git$/, '').replace(/^ssh:\/\//, '');
    return plain.replace(/[{}|\\^`"<> ]/g, encodeURIComponent);
}
function allowsDestination(project, { server, name }, namespace) {
    let allowed = false;
    for (const item of project.destinations) {
        const byName = name !== '' && matches(item.name, name);
        const byServer = server !== '' && matches(item.server, server);
        const byNamespace = matches(item.namespace, namespace);
        if ((byServer || byName) && byNamespace)
            allowed = true;
        else if (!byName && isDenial(item.name))
            return false;
        else if (!byServer && isDenial(item.server) && byNamespace)
            return false;
        else if (!byNamespace && isDenial(item.namespace) && byServer)
            return false;
    }
    return allowed;
}
function allowsKind(project, resource) {
    const isNamespaced = resource.namespace !== '';
    const { allowed, denied } = isNamespaced ? project.namespacedResources : project.clusterResources;
    const isListed = (list) => list.some((pattern) => matchesKind(pattern, resource));
    return (allowed === undefined || isListed(allowed)) && !isListed(denied);
}
function matchesKind(pattern, resource) {
    return ((0,go_globs/* pathMatcher */.kZ)(pattern.kind)(resource.kind) === true &&
        (0,go_globs/* pathMatcher */.kZ)(pattern.group)((0,model_resource/* groupOf */.F8)(resource.apiVersion)) === true);
}

;// CONCATENATED MODULE: ./build/src/policy/facts/project.js








/** Where an AppProject lets its Applications go. */
const DESTINATION = (0,type/* factType */.B)('Destination', {
    server: ['string', "pattern of the API server's URL, or empty", ({ server }) => server],
    name: ['string', "pattern of the cluster's name, or empty", ({ name }) => name],
    namespace: ['string', 'pattern of the namespace', ({ namespace }) => namespace],
});
const PROJECT_NODE = {
    name: 'project',
    description: 'every AppProject of Argo CD',
    type: (0,type/* factType */.B)('Project', {
        name: ['string', 'name', ({ project }) => project.name],
        cluster: ['string', 'cluster that holds it, empty where no unit applies it', ({ project }) => project.cluster],
        environment: [
            'string',
            'the environment that its name says, or `unknown`',
            ({ project }) => (0,environment_words/* environmentOfSuffix */.cm)(project.name) ?? 'unknown',
        ],
        sources: ['list<string>', 'patterns of allowed source repositories', ({ project }) => project.sourceRepositories],
        destinations: [
            'list<Destination>',
            'where its Applications may go',
            ({ project }) => project.destinations.map(DESTINATION.of),
        ],
        clusterKinds: [
            'list<string>',
            'allowed cluster-scoped kinds, each as `<group>/<Kind>`',
            ({ project }) => project.clusterResources.allowed.map(({ group, kind }) => `${group}/${kind}`),
        ],
        destinationEnvironments: [
            'list<string>',
            'the environments that the namespaces of its destinations say, sorted',
            ({ project }) => project_environmentsOf(project),
        ],
    }),
    places: ['project'],
    *items(context) {
        for (const project of context.input.graph.rendering.projects ?? [])
            yield { project, context };
    },
    traits: ({ project, context }) => ({
        kind: 'AppProject',
        name: project.name,
        namespace: project.namespace,
        cluster: project.cluster,
        environment: (0,environment_words/* environmentOfSuffix */.cm)(project.name) ?? '',
        layer: '',
        risk: context.risk((0,environment_words/* environmentOfSuffix */.cm)(project.name) ?? ''),
        path: project.location.path,
    }),
    subject: ({ project: { cluster, namespace, name } }) => ({
        ...subjects/* NO_SUBJECT */.Zg,
        cluster,
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'AppProject',
        namespace,
        name,
    }),
    value: () => '',
    place: ({ project }) => [{ ...project.location, message: `AppProject ${project.name}` }],
    resources: () => [],
};
function project_environmentsOf({ destinations }) {
    return [...new Set(destinations.flatMap(({ namespace }) => (0,environment_words/* environmentOfSuffix */.cm)(namespace) ?? []))].sort();
}
/** Whether what is refused is not known yet: a parameter that somebody replaces elsewhere. */
function project_isOpen(message) {
    return message.includes('${') || message.includes('{{');
}
const REFUSAL_NODE = {
    name: 'refusal',
    description: 'everything that an AppProject does not let one of its Applications have',
    type: (0,type/* factType */.B)('Refusal', {
        kind: ['string', '`source`, `destination` or `resource`', ({ refusal }) => refusal.kind],
        unit: ['string', 'id of the Application', ({ unit }) => unit.id],
        project: ['string', 'name of the AppProject', ({ project }) => project.name],
        message: ['string', 'what is refused, in words', ({ refusal }) => refusal.message],
    }),
    places: ['refused', 'project', 'unit'],
    *items(context) {
        const { graph } = context.input;
        for (const unit of graph.units) {
            const project = projectOf(unit, graph.rendering.projects ?? []);
            if (project === undefined)
                continue;
            for (const refusal of refusals(project, unit)) {
                if (!project_isOpen(refusal.message))
                    yield { unit, project, refusal, context };
            }
        }
    },
    traits: ({ unit, context }) => (0,traits/* unitTraits */.Q)(context, unit),
    subject({ unit, refusal, context }) {
        if (refusal.resource !== undefined)
            return (0,subjects/* resourceSubject */.fu)(context, unit, refusal.resource);
        return (0,subjects/* unitSubject */.JY)(context, unit, refusal.kind === 'source' ? 'spec.source' : 'spec.destination');
    },
    value: ({ refusal, project }) => `${refusal.kind} ${project.name}`,
    place({ unit, project, refusal }, name) {
        if (name === 'project')
            return [{ ...project.location, message: `AppProject ${project.name}` }];
        if (name === 'unit')
            return [placeOfUnit(unit, unit.id)];
        if (refusal.resource !== undefined)
            return [(0,subjects/* placeOfResource */.Ni)(refusal.resource, 'the object')];
        return [{ ...placeInUnit(unit, refusal.kind), message: `the ${refusal.kind}` }];
    },
    resources: ({ unit, refusal }) => [
        ...(refusal.resource === undefined ? [] : [refusal.resource]),
        ...(unit.definition === undefined ? [] : [unit.definition]),
    ],
    distinct: ({ refusal }) => refusal.kind,
};
const FIELDS = {
    source: [
        ['spec', 'source', 'repoURL'],
        ['spec', 'sources', 0, 'repoURL'],
    ],
    destination: [
        ['spec', 'destination', 'namespace'],
        ['spec', 'destination'],
    ],
};
function placeInUnit(unit, kind) {
    const { definition } = unit;
    if (definition === undefined)
        return unit.location;
    const path = (FIELDS[kind] ?? []).find((candidate) => (0,model_value/* stringAt */.bX)(definition.value, ...candidate) !== undefined);
    const { path: file, line, column } = (0,provenance/* originOf */.yv)(definition, path ?? ['spec']);
    return { path: file, line, column };
}

;// CONCATENATED MODULE: ./build/src/policy/stages.js



/**
 * The order in which versions reach environments: that of `promotion`, where each glob is a stage; else that of
 * `environments`, else that of the risk classes, where environments of one class stand beside each other.
 */
function stagesBefore({ promotion, environments }, known) {
    const stages = promotion.length > 0 ? namedStages(promotion, known) : riskStages(environments, known);
    return (environment) => {
        const at = stages.findIndex((stage) => stage.includes(environment));
        return at < 0 ? undefined : stages.slice(0, at).reverse();
    };
}
function namedStages(promotion, known) {
    const left = new Set(known.map(({ name }) => name));
    return promotion.map((glob) => {
        const stage = [...left].filter((0,util_glob/* globMatcher */.fU)([glob]));
        for (const name of stage)
            left.delete(name);
        return stage;
    });
}
function riskStages(declared, known) {
    const riskOf = new Map(known.map(({ name, risk }) => [name, risk]));
    const names = declared.length > 0
        ? declared.map(({ name }) => name)
        : known.filter(({ risk }) => risk !== model_graph/* UNKNOWN */.H).map(({ name }) => name);
    if (declared.length === 0)
        names.sort((a, b) => (0,risk/* riskRank */.w)(riskOf.get(a)) - (0,risk/* riskRank */.w)(riskOf.get(b)));
    const stages = [];
    for (const name of names) {
        const risk = riskOf.get(name) ?? model_graph/* UNKNOWN */.H;
        const beside = risk === model_graph/* UNKNOWN */.H ? undefined : stages.find((stage) => stage.risk === risk);
        if (beside === undefined)
            stages.push({ risk, names: [name] });
        else
            beside.names.push(name);
    }
    return stages.map((stage) => stage.names);
}

;// CONCATENATED MODULE: ./build/src/policy/facts/pin.js
/*
 * What a revision of a source is: something that stays, or something that moves.
 */
const COMMIT = /^[0-9a-f]{40}$|^(?=[0-9a-f]*[0-9])[0-9a-f]{7,39}$|^[0-9a-f]{64}$/;
const VERSION = /^v?\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/;
/** Names of branches that no tag has; what is none of them and holds no number is a branch too. */
const BRANCH = /^(?:HEAD|main|master|trunk|develop|development|dev|latest|stable|edge|nightly)$/;
const RANGE = /[*^~<>|,]|(?:^|[.\s])[xX](?:$|[.\s])|\s-\s/;
/** What the version of a chart is: Helm takes anything but three numbers for a range. */
function pinOfChart(version) {
    if (pin_isOpen(version))
        return 'unknown';
    if (version === '' || version === 'HEAD')
        return 'none';
    if (version.startsWith('sha256:'))
        return 'digest';
    if (VERSION.test(version))
        return 'version';
    return RANGE.test(version) || /^v?\d+(?:\.\d+)?$/.test(version) ? 'range' : 'version';
}
/** What a name of Git or of an OCI registry is, as far as the name tells: a tag that holds a number is a version. */
function pinOfRevision(revision) {
    if (pin_isOpen(revision))
        return 'unknown';
    if (revision === '')
        return 'none';
    if (revision.startsWith('sha256:'))
        return 'digest';
    if (COMMIT.test(revision))
        return 'commit';
    if (revision.startsWith('refs/tags/'))
        return 'version';
    if (revision.startsWith('refs/heads/') || BRANCH.test(revision))
        return 'branch';
    if (RANGE.test(revision))
        return 'range';
    return /\d/.test(revision) ? 'version' : 'branch';
}
/** Whether a parameter that somebody else fills in stands in it. */
function pin_isOpen(text) {
    return text.includes('${') || text.includes('{{') || text.includes('$(');
}

;// CONCATENATED MODULE: ./build/src/policy/facts/remote-entries.js

const LISTS = ['resources', 'components', 'bases', 'crds'];
/** The remote bases and charts of a kustomization. */
function* remoteEntries({ value }) {
    for (const field of LISTS) {
        for (const [index, entry] of (0,model_value/* listAt */.gT)(value, field).entries()) {
            if (typeof entry !== 'string' || !isRemote(entry))
                continue;
            yield { kind: 'base', url: entry, chart: '', revision: revisionIn(entry), path: [field, index] };
        }
    }
    for (const field of ['helmCharts', 'helmChartInflationGenerator']) {
        for (const [index, entry] of (0,model_value/* listAt */.gT)(value, field).entries()) {
            const url = (0,model_value/* stringAt */.bX)(entry, 'repo') ?? (0,model_value/* stringAt */.bX)(entry, 'chartRepo') ?? '';
            // Without the address of a repository the chart is a directory of this one.
            if (!url.includes('://'))
                continue;
            const chart = (0,model_value/* stringAt */.bX)(entry, 'name') ?? (0,model_value/* stringAt */.bX)(entry, 'chartName') ?? '';
            yield { kind: 'chart', url, chart, revision: versionOf(entry), path: [field, index, 'version'] };
        }
    }
}
function versionOf(entry) {
    const chart = entry;
    return (0,model_value/* scalarText */.ws)(chart.version) ?? (0,model_value/* scalarText */.ws)(chart.chartVersion) ?? '';
}
function isRemote(entry) {
    return (/^(?:git::)?(?:https?|ssh|git|file):\/\//i.test(entry) ||
        /^(?:git::)?(?:[\w-]+@[\w.-]+|github\.com)[:/]/i.test(entry));
}
/** The branch, tag or commit in the address of a repository, or of one file of it; `''` where it names none. */
function revisionIn(url) {
    const query = /[?&](?:ref|version)=([^&#]*)/.exec(url)?.[1];
    if (query !== undefined)
        return decoded(query);
    const raw = /^https?:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/(.+)$/.exec(url)?.[1];
    if (raw !== undefined)
        return revisionOfPath(raw);
    const release = /\/releases\/(?:(latest)\/download|download\/([^/]+))\//.exec(url);
    if (release !== null)
        return release[1] ?? `refs/tags/${release[2]}`;
    const file = /\/(?:-\/)?(?:raw|blob)\/(.+\.(?:ya?ml|json))$/.exec(url)?.[1];
    if (file !== undefined)
        return revisionOfPath(file);
    // A file on a web server has no revision but the one that its path may hold.
    return /\.(?:ya?ml|json)$/.test(url) ? (/\/(v?\d+\.\d+(?:\.\d+)?[\w.-]*)\//.exec(url)?.[1] ?? '') : '';
}
/** The revision before a path: `main/a.yaml`, `refs/tags/v1/a.yaml`, and tags of two names as `sdk/v1.2.3/a.yaml`. */
function revisionOfPath(path) {
    const [first = '', second = '', third = ''] = path.split('/');
    if (first === 'refs')
        return `refs/${second}/${third}`;
    return !/\d/.test(first) && /^v?\d+\.\d+/.test(second) ? `${first}/${second}` : first;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/src/policy/facts/source.js







const SOURCE_NODE = {
    name: 'source',
    description: 'everything that a unit or a kustomization takes from outside of this repository',
    type: (0,type/* factType */.B)('RemoteSource', {
        kind: [
            'string',
            '`git` for another repository, `oci` for an artifact, `chart`, or `base` for what a kustomization includes',
            ({ kind }) => kind,
        ],
        url: ['string', 'address of the repository, or of the base', ({ url }) => url],
        chart: ['string', 'name of the chart, or empty', ({ chart }) => chart],
        revision: ['string', 'branch, tag, commit or version that is asked for, or empty', ({ revision }) => revision],
        pin: [
            'string',
            'what the revision is: `commit`, `digest`, `version`, `range`, `branch`, `none` or `unknown`',
            ({ pin }) => pin,
        ],
        label: ['string', 'what to call it', ({ chart, url }) => (chart === '' ? url : `the chart ${chart}`)],
        unit: [
            'string',
            'id of the unit that takes it; empty for an entry of a kustomization',
            ({ unit }) => unit?.id ?? '',
        ],
        environment: ['string', 'environment of whoever takes it, or `unknown`', ({ environment }) => environment],
        risk: [
            'string',
            'risk class of the environment, or `unknown`',
            ({ environment, context }) => context.risk(environment),
        ],
        reached: ['bool', 'whether some unit reads the file that says it', ({ reached }) => reached],
    }),
    places: ['revision', 'unit'],
    *items(context) {
        for (const unit of context.input.graph.units)
            yield* sourcesOfUnit(context, unit);
        yield* sourcesOfKustomizations(context);
    },
    traits: ({ unit, path, environment, context }) => ({
        ...subjects/* NO_SUBJECT */.Zg,
        kind: unit?.kind ?? '',
        name: unit?.name ?? '',
        namespace: unit?.namespace ?? '',
        cluster: unit?.cluster ?? '',
        environment,
        layer: unit === undefined ? context.input.graph.layerOf(path) : context.placement(unit).layer,
        risk: context.risk(environment),
        path,
    }),
    subject({ unit, path, environment, context }) {
        if (unit !== undefined)
            return (0,subjects/* unitSubject */.JY)(context, unit);
        return { ...subjects/* NO_SUBJECT */.Zg, environment, layer: context.input.graph.layerOf(path), name: path };
    },
    value: ({ kind, url, chart, revision }) => `${kind} ${url} ${chart} ${revision}`,
    place(input, name) {
        if (name === 'unit')
            return input.unit === undefined ? [] : [placeOfUnit(input.unit)];
        return [input.locate()];
    },
    identity: ({ unit, environment }) => unit?.id ?? environment,
    resources: ({ holder }) => (holder === undefined ? [] : [holder]),
};
function* sourcesOfUnit(context, unit) {
    const { definition } = unit;
    if (definition === undefined)
        return;
    const { environment } = context.placement(unit);
    const shared = { context, unit, environment, path: unit.location.path, reached: true };
    for (const source of unit.sources) {
        const named = namedIn(source, unit);
        if (named === undefined)
            continue;
        const found = unit.controller === 'argocd' ? inApplication(unit, source) : inObject(context, unit, definition, source);
        // What a kustomization that the unit builds takes is said there, and found there.
        if (found === undefined)
            continue;
        const { holder, path } = found;
        const pin = source.kind === 'chart' ? pinOfChart(named.revision) : pinOfRevision(named.revision);
        const isBranch = (0,model_value/* stringAt */.bX)(holder.value, ...path, 'branch') === named.revision && named.revision !== '';
        const locate = () => (0,subjects/* placeOf */.$t)(holder, path, 'the revision');
        yield { ...shared, ...named, pin: isBranch ? 'branch' : pin, holder, locate };
    }
}
function namedIn(source, unit) {
    switch (source.kind) {
        case 'git':
        case 'oci':
            if (unit.kind === 'HelmRelease' && source.kind === 'oci') {
                return { kind: 'chart', url: source.url, chart: (0,paths/* nameOf */.Vb)(source.url), revision: source.revision };
            }
            return { kind: source.kind, url: source.url, chart: '', revision: source.revision };
        case 'chart':
            return { kind: 'chart', url: source.repository, chart: source.chart, revision: source.version };
        default:
            return undefined;
    }
}
/** The field of an Application that says the revision of one of its sources. */
function inApplication({ definition }, source) {
    if (definition === undefined)
        return undefined;
    const url = source.kind === 'chart' ? source.repository : 'url' in source ? source.url : '';
    const ways = [
        ...(0,model_value/* listAt */.gT)(definition.value, 'spec', 'sources').map((_, index) => ['spec', 'sources', index]),
        ['spec', 'sourceHydrator', 'drySource'],
        ['spec', 'source'],
    ];
    const way = ways.find((path) => {
        const given = (0,model_value/* mappingAt */.oh)(definition.value, ...path);
        return given !== undefined && (0,model_value/* stringAt */.bX)(given, 'repoURL') === url && sameChart(source, (0,model_value/* stringAt */.bX)(given, 'chart'));
    });
    return way && { holder: definition, path: [...way, 'targetRevision'] };
}
function sameChart(source, chart) {
    return source.kind !== 'chart' || source.chart === (chart ?? '');
}
/** The field that says the revision of a unit of Flux: its own, or that of the source that it names. */
function inObject(context, unit, definition, source) {
    const spec = (0,model_value/* mappingAt */.oh)(definition.value, 'spec');
    const chart = (0,model_value/* mappingAt */.oh)(spec, 'chart', 'spec');
    if (chart !== undefined && (0,model_value/* stringAt */.bX)(chart, 'sourceRef', 'kind') !== 'GitRepository') {
        return { holder: definition, path: ['spec', 'chart', 'spec', 'version'] };
    }
    const reference = (0,model_value/* mappingAt */.oh)(chart ?? spec, 'sourceRef') ?? (0,model_value/* mappingAt */.oh)(spec, 'chartRef');
    if (!(0,model_value/* isMapping */.pi)(reference))
        return undefined;
    const namespace = (0,model_value/* stringAt */.bX)(reference, 'namespace') || definition.namespace || unit.namespace;
    const key = [unit.cluster, (0,model_value/* stringAt */.bX)(reference, 'kind'), namespace, (0,model_value/* stringAt */.bX)(reference, 'name')].join('\n');
    const holder = context.remember(fluxSources).get(key);
    if (holder === undefined)
        return undefined;
    if (source.kind !== 'chart' && 'url' in source && (0,model_value/* stringAt */.bX)(holder.value, 'spec', 'url') !== source.url)
        return undefined;
    if (source.kind === 'chart' && unit.kind !== 'HelmRelease')
        return undefined;
    return { holder, path: holder.kind === 'HelmChart' ? ['spec', 'version'] : ['spec', 'ref'] };
}
/** The source objects of Flux by cluster, kind, namespace and name. */
function fluxSources({ input }) {
    const found = new Map();
    for (const { group, cluster, kind, namespace, name, owners } of input.graph.objects) {
        const first = owners[0];
        if (group === 'source.toolkit.fluxcd.io' && first !== undefined) {
            found.set([cluster, kind, namespace, name].join('\n'), first.resource);
        }
    }
    return found;
}
function* sourcesOfKustomizations(context) {
    const { survey, graph } = context.input;
    for (const path of survey.kustomizations.values()) {
        for (const document of survey.byPath.get(path)?.parsed.documents ?? []) {
            for (const entry of remoteEntries(document)) {
                const { kind, url, chart, revision } = entry;
                const pin = kind === 'chart' ? pinOfChart(revision) : pinOfRevision(revision);
                const environment = graph.environmentOf(path);
                const reached = graph.rendering.reached.has(path);
                const locate = () => ({ ...document.locate(entry.path), message: 'the revision' });
                const what = { kind, url, chart, revision, pin, locate };
                yield { ...what, context, unit: undefined, path, environment, reached, holder: undefined };
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/src/policy/facts/promotion.js






const PROMOTION_NODE = {
    name: 'promotion',
    description: 'every version of an image or a chart that the change brings to an environment which others come before',
    type: (0,type/* factType */.B)('Promotion', {
        what: ['string', '`image` or `chart`', ({ use }) => use.what],
        name: ['string', 'repository of the image; repository and name of the chart', ({ use }) => use.name],
        version: ['string', 'tag and digest', ({ use }) => versionText(use)],
        replaces: ['string', 'the versions that the environment ran at base, or empty', ({ replaced }) => textOf(replaced)],
        environment: ['string', 'the environment that it reaches', ({ use }) => use.environment],
        risk: ['string', 'its risk class, or `unknown`', ({ use, context }) => context.risk(use.environment)],
        known: ['bool', 'whether an earlier environment runs the same image or chart', ({ earlier }) => earlier.length > 0],
        appKnown: ['bool', 'whether an earlier environment runs the app at all', ({ appKnown }) => appKnown],
        from: [
            'string',
            'the nearest earlier environments that run it, or empty',
            ({ earlier: [nearest = []] }) => [...new Set(nearest.map(({ environment }) => environment))].join(', '),
        ],
        there: ['string', 'the versions that they ran at base, or empty', ({ earlier: [nearest = []] }) => textOf(nearest)],
        ran: ['bool', 'whether this version is among them', ({ use, earlier: [nearest = []] }) => runs(nearest, use)],
        ranEverywhere: [
            'bool',
            'whether every earlier stage that runs it ran this version',
            ({ use, earlier }) => earlier.every((stage) => runs(stage, use)),
        ],
        older: [
            'bool',
            'whether the environment ran a later version at base: a way back',
            ({ use, replaced }) => replaced.some(({ tag }) => isOlder(use.tag, tag)),
        ],
    }),
    places: ['version', 'unit', 'earlier'],
    unavailable: ({ input }) => input.change === null || input.baseGraph === undefined ? 'there is no base commit to compare with' : undefined,
    *items(context) {
        const { baseGraph, configuration, graph } = context.input;
        if (baseGraph === undefined)
            return;
        const before = stagesBefore(configuration, graph.environments);
        const atBase = byEnvironment(versionsIn(baseGraph));
        for (const use of context.remember(versionsAtHead)) {
            const stages = before(use.environment);
            if (stages === undefined || stages.length === 0)
                continue;
            const replaced = counterparts(use, atBase.get(use.environment) ?? []);
            if (runs(replaced.filter(({ app }) => app[0] === use.app[0]), use))
                continue;
            const earlier = stages.map((stage) => stage.flatMap((name) => atBase.get(name) ?? []));
            const same = earlier.map((uses) => counterparts(use, uses)).filter((uses) => uses.length > 0);
            const appKnown = earlier.flat().some(({ app }) => app[0] === use.app[0]);
            yield { context, use, replaced, earlier: same, appKnown };
        }
    },
    traits({ context, use: { unit, image, environment } }) {
        if (image !== undefined)
            return resourceTraits({ context, unit, resource: image.resource });
        const { kind, name, namespace, cluster, location } = unit;
        const { layer } = context.placement(unit);
        return { kind, name, namespace, cluster, environment, layer, risk: context.risk(environment), path: location.path };
    },
    subject({ context, use: { unit, image } }) {
        return image === undefined
            ? (0,subjects/* unitSubject */.JY)(context, unit)
            : (0,subjects/* resourceSubject */.fu)(context, unit, image.resource, image.path);
    },
    value: ({ use }) => `${use.name} ${versionText(use)}`,
    place(input, name) {
        const { use, context, earlier } = input;
        if (name === 'unit')
            return [placeOfUnit(use.unit)];
        if (name === 'version')
            return [placeOfUse(use, context)];
        const [{ environment } = { environment: '' }] = earlier[0] ?? [];
        const there = context.remember(versionsAtHead).filter((one) => one.environment === environment);
        return counterparts(use, there).map((one) => ({
            ...placeOfUse(one, context),
            message: `${environment} runs ${versionText(one)}`,
        }));
    },
    resources({ use: { unit, image } }) {
        const holder = image?.resource ?? unit.definition;
        return holder === undefined ? [] : [holder];
    },
    distinct: ({ use }) => `${use.environment} ${use.name} ${versionText(use)}`,
};
function versionsAtHead({ input }) {
    return versionsIn(input.graph);
}
function byEnvironment(uses) {
    const found = new Map();
    for (const use of uses) {
        const own = found.get(use.environment);
        if (own === undefined)
            found.set(use.environment, [use]);
        else
            own.push(use);
    }
    return found;
}
function runs(uses, use) {
    return uses.some((one) => isSameVersion(one, use));
}
function textOf(uses) {
    return [...new Set(uses.map(versionText))].sort().join(', ');
}
function placeOfUse({ image, unit, source }, context) {
    if (image !== undefined)
        return (0,subjects/* placeOf */.$t)(image.resource, image.path, 'the image');
    const versions = context.remember(placesOfCharts).get(unit.id);
    const url = source?.kind === 'chart' ? source.repository : '';
    return versions?.get(url) ?? versions?.values().next().value ?? placeOfUnit(unit);
}
/** Where each unit says the version of each of its charts, by the URL of the chart's repository. */
function placesOfCharts(context) {
    const places = new Map();
    for (const source of SOURCE_NODE.items(context)) {
        if (source.unit === undefined || source.kind !== 'chart')
            continue;
        const own = places.get(source.unit.id) ?? new Map();
        places.set(source.unit.id, own.set(source.url, source.locate()));
    }
    return places;
}

;// CONCATENATED MODULE: ./build/src/policy/facts/pull-request.js



const PULL_REQUEST_NODE = {
    name: 'pullRequest',
    description: 'the pull request itself, and what it changes',
    type: (0,type/* factType */.B)('PullRequest', {
        number: ['int', 'number', ({ pullRequest }) => BigInt(pullRequest.number)],
        author: ['string', 'login of the author', ({ pullRequest }) => pullRequest.author],
        draft: ['bool', 'whether it is a draft', ({ pullRequest }) => pullRequest.draft],
        title: ['string', 'title', ({ pullRequest }) => pullRequest.title],
        body: ['string', 'description', ({ pullRequest }) => pullRequest.body],
        labels: ['list<string>', 'labels', ({ pullRequest }) => pullRequest.labels],
        baseRef: ['string', 'branch that it goes into', ({ pullRequest }) => pullRequest.base.ref],
        headRef: ['string', 'branch that it comes from', ({ pullRequest }) => pullRequest.head.ref],
        environments: [
            'list<string>',
            'environments that it reaches',
            ({ context }) => context.input.change?.environments ?? [],
        ],
        risks: [
            'list<string>',
            'risk classes of the environments that it reaches',
            ({ context }) => [...new Set((context.input.change?.environments ?? []).map((name) => context.risk(name)))],
        ],
        files: ['list<string>', 'changed files', ({ context }) => context.input.change?.files ?? []],
    }),
    places: ['reason', 'reasons'],
    unavailable({ input: { change, pullRequest } }) {
        if (change === null)
            return 'there is no base commit to compare with';
        return pullRequest.kind === 'none' ? 'there are no pull request facts' : undefined;
    },
    *items(context) {
        const facts = context.input.pullRequest;
        if (facts.kind !== 'none' && context.input.change !== null)
            yield { pullRequest: facts.pullRequest, context };
    },
    traits: () => traits/* NO_TRAITS */.O,
    subject: () => subjects/* NO_SUBJECT */.Zg,
    value: () => '',
    place({ context }, name) {
        const { change, configuration } = context.input;
        const reasons = (change?.reasons ?? []).map(({ location, unit }) => ({ ...location, message: unit }));
        const files = (change?.files ?? []).map((path) => ({ path, line: 1, column: 1, message: 'changed here' }));
        const places = [...reasons, ...files, { ...configuration.locate([]), message: 'the configuration' }];
        return name === 'reason' ? places.slice(0, 1) : reasons.slice(1);
    },
    resources: () => [],
};

;// CONCATENATED MODULE: ./build/src/policy/facts/reference.js




const REFERENCE_NODE = {
    name: 'reference',
    description: 'every reference of a unit that leads nowhere; not those that may lead to something that only the cluster has',
    type: (0,type/* factType */.B)('Reference', {
        kind: [
            'string',
            '`path`, `dependsOn`, `sourceRef`, `project`, `destination`, `valuesFrom` or `substituteFrom`',
            ({ reference }) => reference.kind,
        ],
        target: ['string', 'what it names; empty for a path', ({ reference }) => reference.target],
        unit: ['string', 'id of the unit that refers, or empty', ({ reference }) => reference.unit?.id ?? ''],
        fatal: ['bool', 'whether the unit cannot be rendered for it', ({ reference }) => reference.isFatal],
        message: ['string', 'what is wrong, in words', ({ reference }) => reference.message],
    }),
    places: ['reference', 'related', 'unit'],
    *items(context) {
        for (const reference of context.input.graph.brokenReferences())
            yield { reference, context };
    },
    traits: ({ reference, context }) => (0,traits/* unitTraits */.Q)(context, reference.unit, reference.locate().path),
    subject({ reference, context }) {
        if (reference.unit !== undefined)
            return (0,subjects/* unitSubject */.JY)(context, reference.unit, reference.kind);
        return { ...subjects/* NO_SUBJECT */.Zg, name: reference.locate().path };
    },
    identity: ({ reference }) => reference.unit?.id ?? '',
    value: ({ reference }) => `${reference.kind} ${reference.target || reference.message}`,
    place({ reference }, name) {
        if (name === 'reference')
            return [{ ...reference.locate(), message: 'the reference' }];
        if (name === 'related')
            return reference.related;
        return reference.unit === undefined ? [] : [placeOfUnit(reference.unit, reference.unit.id)];
    },
    resources: ({ reference: { unit } }) => (unit?.definition === undefined ? [] : [unit.definition]),
};

// EXTERNAL MODULE: ./build/src/policy/calendar.js + 1 modules
var calendar = __webpack_require__(7904);
;// CONCATENATED MODULE: ./build/src/policy/facts/schedule.js





const SCHEDULE_NODE = {
    name: 'schedule',
    description: 'every environment with windows or freezes that a change reaches, and what they say of the time',
    type: (0,type/* factType */.B)('Schedule', {
        environment: ['string', 'the environment that is reached', ({ environment }) => environment],
        risk: ['string', 'its risk class, or `unknown`', ({ environment, context }) => context.risk(environment)],
        now: ['string', 'the minute of the check, RFC 3339 in UTC', ({ context }) => `${context.input.now.slice(0, 16)}Z`],
        open: ['bool', 'whether one of its windows is open, or it has none', isOpenNow],
        windows: ['string', 'its windows in words, or empty', ({ windows }) => wordsOf(windows, calendar/* windowText */.Kn)],
        frozen: ['bool', 'whether it is within a freeze', (input) => holding(input).length > 0],
        freezes: ['string', 'the freezes that hold, in words, or empty', (input) => wordsOf(holding(input), calendar/* freezeText */.BG)],
        reach: ['string', 'why the environment is reached', ({ environment, context }) => reachOf(environment, context)],
    }),
    places: ['reason', 'reasons', 'windows', 'freezes'],
    unavailable({ input: { change, configuration } }) {
        const isAsked = configuration.windows.length + configuration.freezes.length > 0;
        return isAsked && change === null ? 'there is no base commit to compare with' : undefined;
    },
    unjudged: (context) => (0,scope/* unplaced */.vw)([...context.input.configuration.windows, ...context.input.configuration.freezes], context),
    *items(context) {
        const { change, configuration } = context.input;
        for (const environment of change?.environments ?? []) {
            const windows = [...configuration.windows.entries()].filter(([, rule]) => (0,scope/* isFor */.Gi)(rule, environment, context));
            const freezes = [...configuration.freezes.entries()].filter(([, rule]) => (0,scope/* isFor */.Gi)(rule, environment, context));
            if (windows.length + freezes.length > 0)
                yield { context, environment, windows, freezes };
        }
    },
    traits: ({ context, environment }) => (0,reached/* environmentTraits */.d)(environment, context),
    subject: ({ environment }) => ({ ...subjects/* NO_SUBJECT */.Zg, environment }),
    value: ({ environment }) => environment,
    place(input, name) {
        const { configuration } = input.context.input;
        if (name === 'windows')
            return input.windows.map(([at]) => placeOfRule(['windows', at], 'a window'));
        if (name === 'freezes')
            return holding(input).map(([at]) => placeOfRule(['freezes', at], 'the freeze'));
        return (0,reached/* reachPlaces */.E)([input.environment], input.context, name);
        function placeOfRule(way, message) {
            return { ...configuration.locate(way), message };
        }
    },
    resources: () => [],
    distinct: ({ environment }) => environment,
};
function isOpenNow({ windows, context }) {
    return windows.length === 0 || windows.some(([, window]) => (0,calendar/* isOpen */.nT)(window, context.input.now));
}
/** The freezes that hold now. */
function holding({ freezes, context }) {
    return freezes.filter(([, freeze]) => (0,calendar/* isFrozen */.Zz)(freeze, context.input.now));
}
function wordsOf(rules, words) {
    return rules.map(([, rule]) => words(rule)).join('; ');
}
function reachOf(environment, { input }) {
    return input.change?.reasons.find((reason) => reason.environment === environment)?.unit ?? '';
}

;// CONCATENATED MODULE: ./build/src/policy/facts/secret-values.js


/*
 * Which values of a Secret stand in plain text. Looks at values and gives the names of their keys, never a value.
 */
/** What is encrypted as a whole, and comes out of the Secret as it went in. */
const ENCRYPTED = /ENC\[AES256_GCM|^sops_|"sops":\s*\{|^sops:\s*$|-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----|^\$ANSIBLE_VAULT|age-encryption\.org\/v1/m;
/** What somebody fills in later: variables of Flux and of templates, references to a vault. */
const FILLED_IN = /\$\{[^}]*\}|\{\{.*?\}\}|\$\([\w.-]+\)|<[\w .:/#|-]+>|^(?:ref\+)?(?:vault|secretref|op|awssm|gcpsecretmanager|azurekeyvault):|^secretref\+/s;
/** What stands for a value that somebody else knows. */
const PLACEHOLDER = /^(?:x{3,}|\*{3,}|\.{3}|placeholder|redacted|(?:replace|change)[-_ ]?(?:me|this)?[-_ ]?(?:with|by)[-_ ].*|your[-_ ].*|just[-_ ]a[-_ ]placeholder)$/i;
/** What makes the configuration of a cluster of Argo CD a secret: without it, it says only how to connect. */
const CLUSTER_CREDENTIALS = /"?(?:bearerToken|password|keyData)"?\s*:\s*"?[^"\s]/;
const ARGOCD_SECRET = 'argocd.argoproj.io/secret-type';
/** The keys of a Secret's values that anybody can read, sorted. */
function plainKeys(secret) {
    const keys = new Set();
    const isCluster = (0,model_value/* stringAt */.bX)(secret, 'metadata', 'labels', ARGOCD_SECRET) === 'cluster';
    for (const field of ['data', 'stringData']) {
        const values = (0,model_value/* mappingAt */.oh)(secret, field);
        for (const key of Object.keys(values ?? {})) {
            // What SOPS says of its own in a file of variables.
            if (key.startsWith('sops_'))
                continue;
            const text = plainText(values?.[key], field === 'data');
            if (text === '' || (isCluster && key === 'config' && !CLUSTER_CREDENTIALS.test(text)))
                continue;
            keys.add(key);
        }
    }
    return [...keys].sort();
}
/** The keys of the literals of a kustomization's secret generator that anybody can read, sorted. */
function plainLiterals(generator) {
    const pairs = (0,model_value/* listAt */.gT)(generator, 'literals').flatMap((literal) => {
        const text = (0,model_value/* scalarText */.ws)(literal) ?? '';
        const end = text.indexOf('=');
        return end > 0 && plainText(text.slice(end + 1), false) !== '' ? [text.slice(0, end)] : [];
    });
    return [...new Set(pairs)].sort();
}
/** The text of a value that anybody can read; `''` where it is encrypted, empty, or filled in later. */
function plainText(value, encoded) {
    const written = (0,model_value/* scalarText */.ws)(value);
    if (written === undefined || isWithheld(written))
        return '';
    const text = encoded ? Buffer.from(written, 'base64').toString('latin1') : written;
    return isWithheld(text) ? '' : text;
}
function isWithheld(text) {
    const trimmed = text.trim();
    return (trimmed === '' ||
        (0,objects/* isEncrypted */.ph)(trimmed) ||
        ENCRYPTED.test(text) ||
        FILLED_IN.test(trimmed) ||
        PLACEHOLDER.test(trimmed));
}

;// CONCATENATED MODULE: ./build/src/policy/facts/secret.js







const SECRET_NODE = {
    name: 'secret',
    description: 'every Secret that a file holds, or that a kustomization or chart makes; not those that are encrypted',
    type: (0,type/* factType */.B)('Secret', {
        name: ['string', 'its name', ({ name }) => name],
        namespace: ['string', 'its namespace, or empty', ({ namespace }) => namespace],
        label: ['string', '`Secret namespace/name`', (input) => (0,subjects/* labelOf */.Wy)({ ...input, kind: 'Secret' })],
        type: ['string', 'its type, or empty', ({ type }) => type],
        from: ['string', 'who makes it: a `manifest`, a `generator` of a kustomization, or a `chart`', ({ from }) => from],
        keys: [
            'list<string>',
            'the keys whose values stand in plain text: neither encrypted, nor empty, nor filled in by somebody later',
            ({ keys }) => keys,
        ],
        path: ['string', 'the file', ({ path }) => path],
        reached: [
            'bool',
            'whether some unit reads the file',
            ({ path, context }) => context.input.graph.rendering.reached.has(path),
        ],
    }),
    places: ['secret'],
    *items(context) {
        yield* writtenSecrets(context);
        yield* generatedSecrets(context);
        yield* renderedSecrets(context);
    },
    traits({ path, name, namespace, context }) {
        const environment = context.input.graph.environmentOf(path);
        const layer = context.input.graph.layerOf(path);
        return {
            ...subjects/* NO_SUBJECT */.Zg,
            kind: 'Secret',
            name,
            namespace,
            environment,
            layer,
            risk: context.risk(environment),
            path,
        };
    },
    subject({ path, name, namespace, context }) {
        const environment = context.input.graph.environmentOf(path);
        const layer = context.input.graph.layerOf(path);
        return { ...subjects/* NO_SUBJECT */.Zg, apiVersion: 'v1', kind: 'Secret', name, namespace, environment, layer };
    },
    value: ({ keys }) => keys.join(' '),
    // Never the line of a value: reports show the line.
    place: (input) => [input.locate()],
    resources: ({ resource }) => (resource === undefined ? [] : [resource]),
};
/** The hash that kustomize puts behind the name, which changes with every value. */
const HASH = /-[a-z0-9]{10}$/;
function isSecret(value) {
    return value['kind'] === 'Secret' && value['apiVersion'] === 'v1' && (0,objects/* isObject */.Gv)(value);
}
/** Secrets as files hold them, whether anything reads them or not: in Git they are all the same. */
function* writtenSecrets(context) {
    for (const file of context.input.survey.files) {
        if (file.class !== 'manifest' || file.encrypted)
            continue;
        for (const document of file.parsed.documents) {
            for (const { value, path } of (0,objects/* objectsOf */.iZ)(document)) {
                const identity = isSecret(value) ? (0,model_resource/* identityOf */.cu)(value) : undefined;
                if (identity === undefined)
                    continue;
                const { apiVersion, kind, name, namespace } = identity;
                const resource = { value, document, contributors: [], apiVersion, kind, name, namespace };
                yield {
                    ...common(context, document, [...path, 'metadata', 'name']),
                    name,
                    namespace,
                    type: (0,model_value/* stringAt */.bX)(value, 'type') ?? '',
                    from: 'manifest',
                    keys: plainKeys(value),
                    resource,
                };
            }
        }
    }
}
/** Literals of secret generators, whether the kustomization is built or not. */
function* generatedSecrets(context) {
    const { survey } = context.input;
    for (const path of survey.kustomizations.values()) {
        const file = survey.byPath.get(path);
        if (file === undefined || file.encrypted)
            continue;
        for (const document of file.parsed.documents) {
            for (const [index, generator] of (0,model_value/* listAt */.gT)(document.value, 'secretGenerator').entries()) {
                const way = ['secretGenerator', index, 'name'];
                yield {
                    ...common(context, document, way),
                    name: (0,model_value/* stringAt */.bX)(generator, 'name') ?? '',
                    namespace: (0,model_value/* stringAt */.bX)(generator, 'namespace') ?? '',
                    type: (0,model_value/* stringAt */.bX)(generator, 'type') ?? '',
                    from: 'generator',
                    keys: plainLiterals(generator),
                    resource: undefined,
                };
            }
        }
    }
}
/** Secrets that no file holds: generators that read files, and charts. */
function* renderedSecrets(context) {
    const seen = new Set();
    for (const unit of context.input.graph.units) {
        for (const resource of unit.resources) {
            const { kind, value, document, name, namespace } = resource;
            if (kind !== 'Secret' || !isSecret(value) || seen.has(value) || holdsSecret(context, document))
                continue;
            seen.add(value);
            const isGenerator = (0,model_value/* listAt */.gT)(document.value, 'secretGenerator').length > 0;
            // The kind is written where the generator is named, and no prefix changes it.
            const locate = () => {
                const { path, line, column } = (0,provenance/* originOf */.yv)(resource, isGenerator ? ['kind'] : ['metadata', 'name']);
                return { path, line, column, message: 'the Secret' };
            };
            const from = isGenerator ? 'generator' : 'chart';
            const ownName = isGenerator ? name.replace(HASH, '') : name;
            const shared = { context, path: document.path, resource, locate };
            yield { ...shared, name: ownName, namespace, type: (0,model_value/* stringAt */.bX)(value, 'type') ?? '', from, keys: plainKeys(value) };
        }
    }
}
/** Whether a document is a manifest that holds the Secret itself. */
function holdsSecret({ input }, document) {
    const file = input.survey.byPath.get(document.path);
    return file?.encrypted === true || (0,objects/* objectsOf */.iZ)(document).some(({ value }) => value['kind'] === 'Secret');
}
function common(context, document, way) {
    const locate = () => ({ ...document.locate(way), message: 'the Secret' });
    return { context, path: document.path, locate };
}

;// CONCATENATED MODULE: ./build/src/policy/facts/tenancy.js






const TENANCY_NODE = {
    name: 'tenancy',
    description: 'every unit that puts objects into a namespace that another unit makes and lives in',
    type: (0,type/* factType */.B)('Tenancy', {
        namespace: ['string', 'the namespace', ({ resource }) => resource.namespace],
        unit: ['Unit', 'the unit that puts objects into it', ({ unit, context }) => UNIT.of(context.unit(unit))],
        runs: [
            'bool',
            'whether the unit runs something itself, and so is an app: an image, or a release of a chart',
            ({ unit, context }) => context.remember(runningUnits).has(unit),
        ],
        owner: ['Unit', 'the unit whose namespace it is', ({ home, context }) => UNIT.of(context.unit(home.unit))],
        object: ['string', 'the first object that is put into it', ({ resource }) => (0,subjects/* labelOf */.Wy)(resource)],
    }),
    places: ['object', 'namespace'],
    *items(context) {
        for (const unit of context.input.graph.units) {
            if (unit.inferred)
                continue;
            const seen = new Set();
            for (const resource of unit.resources) {
                if (resource.namespace === '' || seen.has(resource.namespace) || isOfController(resource))
                    continue;
                seen.add(resource.namespace);
                const home = homes_homeOf(context, unit, resource.namespace);
                // What waits for an app belongs to it, and says so.
                if (home !== undefined && !context.input.graph.waitsFor(unit, home.unit))
                    yield { unit, resource, home, context };
            }
        }
    },
    traits: ({ unit, resource, context }) => ({ ...(0,traits/* unitTraits */.Q)(context, unit), namespace: resource.namespace }),
    subject: ({ unit, resource, context }) => ({
        ...(0,subjects/* resourceSubject */.fu)(context, unit, resource),
        field: 'metadata.namespace',
    }),
    value: ({ resource, home }) => `${resource.namespace} ${home.unit.id}`,
    place({ resource, home }, name) {
        if (name === 'namespace')
            return [(0,subjects/* placeOfResource */.Ni)(home.resource, `${home.unit.id} makes it`)];
        return [(0,subjects/* placeOf */.$t)(resource, ['metadata', 'namespace'], 'the object')];
    },
    resources: ({ resource }) => [resource],
};
/** Objects that belong where their controller looks for them, not where their app is. */
function isOfController({ apiVersion }) {
    return /(?:^|\.)(?:toolkit\.fluxcd\.io|argoproj\.io)$/.test((0,model_resource/* groupOf */.F8)(apiVersion));
}

;// CONCATENATED MODULE: ./build/src/policy/facts/unit-node.js




const UNIT_NODE = {
    name: 'unit',
    description: 'everything that a GitOps controller reconciles',
    type: UNIT,
    places: ['unit'],
    *items(context) {
        for (const unit of context.input.graph.units)
            yield context.unit(unit);
    },
    traits: ({ unit, context }) => (0,traits/* unitTraits */.Q)(context, unit),
    subject: ({ unit, context }) => (0,subjects/* unitSubject */.JY)(context, unit),
    value: () => '',
    place: ({ unit }) => [placeOfUnit(unit)],
    field: ({ unit }, path) => unit.definition === undefined ? placeOfUnit(unit) : (0,subjects/* placeOf */.$t)(unit.definition, path, 'the field'),
    resources: ({ unit }) => (unit.definition === undefined ? [] : [unit.definition]),
};

// EXTERNAL MODULE: ./build/src/policy/facts/waiver.js
var waiver = __webpack_require__(7618);
;// CONCATENATED MODULE: ./build/src/policy/facts/index.js



























/** Every `forEach`, by name. */
const NODES = new Map([
    DOCUMENT_NODE,
    RESOURCE_NODE,
    IMAGE_NODE,
    OBJECT_NODE,
    NAMESPACE_NODE,
    EDGE_NODE,
    UNIT_NODE,
    CYCLE_NODE,
    PULL_REQUEST_NODE,
    node/* APPROVAL_NODE */.hx,
    CHANGE_REQUEST_NODE,
    SCHEDULE_NODE,
    LOOSENING_NODE,
    PROMOTION_NODE,
    BREAK_GLASS_NODE,
    PROBLEM_NODE,
    DUPLICATE_NODE,
    REFERENCE_NODE,
    NEED_NODE,
    TENANCY_NODE,
    PROJECT_NODE,
    REFUSAL_NODE,
    COPY_NODE,
    COMMAND_NODE,
    FILE_NODE,
    SOURCE_NODE,
    SECRET_NODE,
    waiver/* WAIVER_NODE */.M,
    waiver/* ERROR_NODE */.W,
].map((node) => [node.name, node]));
/** Types that several nodes speak of, each after the types of its own facts. */
const SHARED_TYPES = [SOURCE, UNIT, RESOURCE, OWNER, END, node/* VOID */.tV, DESTINATION];




/***/ }),

/***/ 4610:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reachPlaces),
/* harmony export */   d: () => (/* binding */ environmentTraits)
/* harmony export */ });
/* harmony import */ var _traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7111);

/** The traits of what is about an environment and nothing in it. */
function environmentTraits(environment, context) {
    return { ..._traits_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TRAITS */ .O, environment, risk: context.risk(environment) };
}
/** Why environments are reached: the first reason of all for `reason`, the others for any other name. */
function reachPlaces(environments, { input: { change, configuration } }, name) {
    const reasons = (change?.reasons ?? [])
        .filter(({ environment }) => environments.includes(environment))
        .map(({ location, unit, environment }) => ({ ...location, message: `${environment} is reached by ${unit}` }));
    if (name !== 'reason')
        return reasons.slice(1);
    return reasons.length > 0 ? reasons.slice(0, 1) : [{ ...configuration.locate([]), message: 'the configuration' }];
}


/***/ }),

/***/ 2488:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ isFor),
/* harmony export */   Pc: () => (/* binding */ unknownEnvironments),
/* harmony export */   kV: () => (/* binding */ unplacedChanges),
/* harmony export */   vw: () => (/* binding */ unplaced)
/* harmony export */ });
/* harmony import */ var _model_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(403);
/* harmony import */ var _util_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9902);
/* harmony import */ var _util_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3556);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7499);




/*
 * Rules of the configuration for what a change reaches: which of them hold for an environment, and which hold for
 * nothing that anybody knows.
 */
/** Whether a rule is for an environment: by its name or by its risk class. */
function isFor({ environments = [], risks = [] }, environment, context) {
    const risk = context.risk(environment);
    return (0,_util_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatcher */ .fU)(environments)(environment) || risks.some((wanted) => wanted === risk);
}
/** Why nobody can say whether rules are kept: environments that nothing is known to be, and changes in none. */
function unplaced(rules, context) {
    if (rules.length === 0)
        return [];
    return [...unknownEnvironments(rules, context), ...unplacedChanges(context)];
}
/** Environments that rules name and nothing is known to be: such a rule would never hold. */
function unknownEnvironments(rules, { input: { graph, change } }) {
    const known = [_model_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .H, ...graph.environments.map(({ name }) => name), ...(change?.environments ?? [])];
    const named = rules.flatMap(({ environments = [] }) => environments);
    return [...new Set(named)]
        .filter((wanted) => !known.some((0,_util_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatcher */ .fU)([wanted])))
        .map((wanted) => {
        const hint = (0,_util_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(wanted, known);
        return `no cluster, namespace or path is known to be ${wanted}${hint}: say under environments what is`;
    });
}
/** What changes and may be of any environment. */
function unplacedChanges({ input: { change } }) {
    const changed = (change?.resources ?? []).filter(({ environment }) => environment === _model_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .H);
    const units = [...new Set(changed.map(({ unit }) => unit))].sort(_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n);
    if (units.length === 0)
        return [];
    const others = units.length === 1 ? 'is' : `and ${units.length - 1} more are`;
    return [`${units[0]} ${others} changed, and of no known environment: say under environments of which`];
}


/***/ }),

/***/ 1523:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   JY: () => (/* binding */ unitSubject),
/* harmony export */   Ni: () => (/* binding */ placeOfResource),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   Zg: () => (/* binding */ NO_SUBJECT),
/* harmony export */   fu: () => (/* binding */ resourceSubject)
/* harmony export */ });
/* unused harmony export fieldOf */
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9248);

/** A subject of which nothing is known. */
const NO_SUBJECT = {
    cluster: '',
    environment: '',
    layer: '',
    unit: '',
    apiVersion: '',
    kind: '',
    namespace: '',
    name: '',
    field: '',
};
/** The subject of what is wrong with a resource that a unit applies, or with one field of it. */
function resourceSubject(context, unit, resource, path = []) {
    return {
        cluster: unit.cluster,
        environment: context.environmentOf(unit, resource),
        layer: context.placement(unit).layer,
        unit: unit.id,
        apiVersion: resource.apiVersion,
        kind: resource.kind,
        namespace: resource.namespace,
        name: resource.name,
        field: fieldOf(path),
    };
}
/** The subject of what is wrong with a unit. */
function unitSubject(context, unit, field = '') {
    const { environment, layer } = context.placement(unit);
    return {
        cluster: unit.cluster,
        environment,
        layer,
        unit: unit.id,
        apiVersion: unit.definition?.apiVersion ?? '',
        kind: unit.kind,
        namespace: unit.namespace,
        name: unit.name,
        field,
    };
}
/** A path as people write it: `spec.containers[0].image`. */
function fieldOf(path) {
    return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${key}`)).join('');
}
/** The place of a field of a resource. */
function placeOf(resource, path, message) {
    const { path: file, line, column } = (0,_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(resource, path);
    return { path: file, line, column, message };
}
/** The place of a resource: where its name is written. */
function placeOfResource(resource, message) {
    return placeOf(resource, ['metadata', 'name'], message);
}
/** `Kind namespace/name`, for messages. */
function labelOf(object) {
    return `${object.kind} ${object.namespace === '' ? '' : `${object.namespace}/`}${object.name}`;
}


/***/ }),

/***/ 7111:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ NO_TRAITS),
/* harmony export */   Q: () => (/* binding */ unitTraits)
/* harmony export */ });
/** Those of what is about nothing that a `match` names. */
const NO_TRAITS = {
    kind: '',
    name: '',
    namespace: '',
    cluster: '',
    environment: '',
    layer: '',
    risk: '',
    path: '',
};
/** The traits of what is about a unit, or, where no unit is known, of the file that it stands in. */
function unitTraits(context, unit, path = unit?.location.path ?? '') {
    const { environment, layer } = context.placement(unit);
    const { kind = '', name = '', namespace = '', cluster = '' } = unit ?? {};
    return { kind, name, namespace, cluster, environment, layer, risk: context.risk(environment), path };
}


/***/ }),

/***/ 4990:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ factType)
/* harmony export */ });
/*
 * What policies can ask about, declared once: the name and CEL type of each fact, what it means, and how to get it.
 * CEL checks policies against the same table that answers them, so that neither can drift from the other.
 */
const INPUT = Symbol('input');
const KEPT = Symbol('kept');
/** Makes a fact type from `name: [CEL type, description, how to get it]`. Facts nobody asks for cost nothing. */
function factType(name, declared) {
    class Facts {
        [INPUT];
        [KEPT] = undefined;
        constructor(input) {
            this[INPUT] = input;
        }
    }
    const facts = {};
    for (const [key, [type, description, read]] of Object.entries(declared)) {
        facts[key] = { type, description };
        Object.defineProperty(Facts.prototype, key, {
            get() {
                const kept = this[KEPT]?.get(key);
                if (kept !== undefined)
                    return kept;
                const value = read(this[INPUT]);
                // Scalars are cheap to get again; lists and facts about other things are not.
                if (typeof value === 'object') {
                    this[KEPT] ??= new Map();
                    this[KEPT].set(key, value);
                }
                return value;
            },
        });
    }
    return { name, facts, constructor: Facts, of: (input) => new Facts(input) };
}


/***/ }),

/***/ 7618:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ WAIVER_NODE),
/* harmony export */   W: () => (/* binding */ ERROR_NODE)
/* harmony export */ });
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1523);
/* harmony import */ var _traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7111);
/* harmony import */ var _type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4990);



const WAIVER_NODE = {
    name: 'waiver',
    description: 'every waiver: in the configuration, in a comment, in an annotation',
    type: (0,_type_js__WEBPACK_IMPORTED_MODULE_2__/* .factType */ .B)('Waiver', {
        policy: ['string', 'policy that it exempts from', ({ policy }) => policy],
        owner: ['string', 'who answers for it, or empty', ({ owner }) => owner],
        reason: ['string', 'why it is granted', ({ reason }) => reason],
        expires: ['string', 'last day on which it holds, or empty', ({ expires }) => expires],
        where: ['string', '`configuration`, `comment` or `annotation`', ({ where }) => where],
        fault: ['string', 'why it is no waiver at all, or empty', ({ fault }) => fault],
        expired: ['bool', 'whether its last day is over', ({ expired }) => expired],
        used: ['bool', 'whether it covers a finding', ({ used }) => used],
        evaluated: ['bool', 'whether its policy could be evaluated', ({ evaluated }) => evaluated],
    }),
    places: ['waiver'],
    // Made while judging, not found in the graph.
    items: () => [],
    traits: ({ location }) => ({ ..._traits_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_TRAITS */ .O, path: location.path }),
    subject: ({ policy }) => ({ ..._subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_SUBJECT */ .Zg, name: policy }),
    value: ({ reason, where, expires }) => `${where} ${expires} ${reason}`,
    place: ({ location }) => [{ ...location, message: 'the waiver' }],
    resources: () => [],
};
const ERROR_NODE = {
    name: 'error',
    description: 'every expression of a policy that failed at run time',
    type: (0,_type_js__WEBPACK_IMPORTED_MODULE_2__/* .factType */ .B)('Failure', {
        policy: ['string', 'the policy', ({ policy }) => policy],
        message: ['string', 'what CEL says', ({ message }) => message],
    }),
    places: ['subject'],
    items: () => [],
    traits: ({ subject, location, context }) => ({
        ...subject,
        risk: context.risk(subject.environment),
        path: location.path,
    }),
    subject: ({ subject }) => subject,
    value: ({ policy, message }) => `${policy} ${message}`,
    place: ({ location }) => [{ ...location, message: 'the subject' }],
    resources: () => [],
    distinct: ({ policy }) => policy,
};


/***/ }),

/***/ 6286:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ parameterTypeName),
/* harmony export */   mC: () => (/* binding */ parametersOf),
/* harmony export */   wL: () => (/* binding */ parameterProblems)
/* harmony export */ });
/* harmony import */ var _util_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57);
/* harmony import */ var _util_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3556);
/* harmony import */ var _facts_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(351);



/** The parameters that a policy declares. */
function parametersOf(definitions) {
    const entries = Object.entries(definitions);
    const type = (0,_facts_index_js__WEBPACK_IMPORTED_MODULE_1__/* .factType */ .Bx)('Params', Object.fromEntries(entries.map(([name, definition]) => [
        name,
        [celTypeOf(definition), definition.description, (values) => values[name]],
    ])));
    const valuesFor = (set) => {
        const values = entries.map(([name, definition]) => {
            const value = Object.hasOwn(set, name) ? set[name] : definition.default;
            return [name, definition.type === 'number' ? Number(value) : (0,_facts_index_js__WEBPACK_IMPORTED_MODULE_1__/* .celValue */ .Yj)(value)];
        });
        return type.of(Object.fromEntries(values));
    };
    return { type, valuesFor };
}
function celTypeOf({ type, items }) {
    switch (type) {
        case 'string':
            return 'string';
        case 'integer':
            return 'int';
        case 'number':
            return 'double';
        case 'boolean':
            return 'bool';
        case 'array':
            return items?.type === 'string' ? 'list<string>' : 'list<dyn>';
        case 'object':
            return 'map<string, dyn>';
    }
}
/** The type of a parameter, for people. */
function parameterTypeName({ type, items }) {
    if (type !== 'array')
        return type;
    return items?.type === undefined ? 'list' : `list of ${items.type}s`;
}
/** What is wrong with the parameters that a configuration or a pack sets for a policy, everywhere and for some items. */
function parameterProblems(definition, configuration) {
    const { params = {}, overrides = [] } = configuration.policies[definition.id] ?? {};
    const way = ['policies', definition.id];
    return [
        ...problemsOf(definition, params, [...way, 'params'], configuration),
        ...overrides.flatMap((override, index) => problemsOf(definition, override.params ?? {}, [...way, 'overrides', index, 'params'], configuration)),
    ];
}
function problemsOf({ id, params = {} }, set, within, configuration) {
    return Object.keys(set).flatMap((name) => {
        const way = [...within, name];
        const definition = Object.hasOwn(params, name) ? params[name] : undefined;
        if (definition === undefined) {
            const hint = (0,_util_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, Object.keys(params));
            return { ...configuration.locate(way, 'key'), message: `${id} has no parameter ${name}${hint}` };
        }
        return typeProblems(definition, set[name]).map(({ at, type }) => ({
            ...configuration.locate([...way, ...at]),
            message: `${id}: ${[name, ...at].join('.')} must be ${(0,_util_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .typeName */ .go)(type)}`,
        }));
    });
}
/** Where a value is not of the type that a parameter asks for. */
function typeProblems({ type, items }, value) {
    if (!isOfType(type, value))
        return [{ at: [], type }];
    if (!Array.isArray(value) || items?.type === undefined)
        return [];
    const wanted = items.type;
    return [...value.keys()].filter((index) => !isOfType(wanted, value[index])).map((at) => ({ at: [at], type: wanted }));
}
function isOfType(type, value) {
    switch (type) {
        case 'integer':
            return Number.isSafeInteger(value);
        case 'array':
            return Array.isArray(value);
        case 'object':
            return typeof value === 'object' && value !== null && !Array.isArray(value);
        default:
            return typeof value === type;
    }
}


/***/ }),

/***/ 1692:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ settingOver),
/* harmony export */   Ke: () => (/* binding */ matcherOf),
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   y7: () => (/* binding */ settingOf)
/* harmony export */ });
/* harmony import */ var _util_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9902);

/** Puts a later setting over an earlier one: what the later says of everything also ends what the earlier said of some. */
function settingOver(earlier, later) {
    const severity = later.severity ?? earlier.severity;
    const kept = (earlier.overrides ?? []).map(({ match, severity: own, params = {} }) => ({
        match,
        ...(own === undefined || later.severity !== undefined ? {} : { severity: own }),
        params: Object.fromEntries(Object.entries(params).filter(([name]) => !Object.hasOwn(later.params ?? {}, name))),
    }));
    return {
        ...(severity === undefined ? {} : { severity }),
        params: { ...earlier.params, ...later.params },
        overrides: [...kept, ...(later.overrides ?? [])],
    };
}
/** Whether a policy of this severity finds anything: one that is off may be on for some. */
function isOn(severity, { overrides = [] }) {
    return severity !== 'off' || overrides.some((override) => (override.severity ?? 'off') !== 'off');
}
/** The setting for an item by its traits. Where several overrides match, the later one wins. */
function settingOf(severity, { params = {}, overrides = [] }, valuesFor) {
    const everywhere = {
        severity: severity === 'off' ? 'off' : undefined,
        params: valuesFor(params),
    };
    if (overrides.length === 0)
        return () => everywhere;
    const tests = overrides.map(({ match }) => matcherOf(match));
    const made = new Map([['', everywhere]]);
    return (traits) => {
        const holding = [...overrides.keys()].filter((index) => traits !== undefined && tests[index]?.(traits));
        const key = holding.join();
        let setting = made.get(key);
        if (setting === undefined) {
            const matching = overrides.filter((_, index) => holding.includes(index));
            const own = matching.findLast((override) => override.severity !== undefined)?.severity;
            const all = Object.assign({}, params, ...matching.map((override) => override.params ?? {}));
            setting = { severity: own ?? everywhere.severity, params: valuesFor(all) };
            made.set(key, setting);
        }
        return setting;
    };
}
const TRAITS = {
    kinds: 'kind',
    names: 'name',
    namespaces: 'namespace',
    clusters: 'cluster',
    environments: 'environment',
    layers: 'layer',
    risks: 'risk',
    paths: 'path',
};
/** Whether every list of a match has a glob for an item's traits. */
function matcherOf(match) {
    const tests = Object.keys(match).map((key) => ({
        trait: TRAITS[key],
        matches: (0,_util_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .fU)(match[key] ?? []),
    }));
    return (traits) => tests.every(({ trait, matches }) => matches(traits[trait]));
}


/***/ }),

/***/ 2762:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ namedIn),
/* harmony export */   fq: () => (/* binding */ isAppName),
/* harmony export */   q: () => (/* binding */ sameName),
/* harmony export */   zN: () => (/* binding */ foldName)
/* harmony export */ });
/** A login or a team's name as GitHub compares it: case does not matter, and there are no letters but those of ASCII. */
function foldName(name) {
    return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function sameName(a, b) {
    return foldName(a) === foldName(b);
}
/** Whether a name is that of an app: people's hold no brackets. */
function isAppName(login) {
    return login.endsWith('[bot]');
}
/** What a mapping has under a name, whatever its case. */
function namedIn(mapping, name) {
    const key = Object.keys(mapping).find((known) => sameName(known, name));
    return key === undefined ? undefined : mapping[key];
}


/***/ })

};
