export const id = 2513;
export const ids = [2513,3043,7912];
export const modules = {

/***/ 2513:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/model/exit.js
var exit = __webpack_require__(423);
;// CONCATENATED MODULE: ./build/src/github/event.js


/** Reads the event that started the workflow. Raises `NotEvaluatedError` where it cannot be read. */
function readEvent(env) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const payload = readPayload(env['GITHUB_EVENT_PATH']);
    const pullRequest = pullRequestOf(field(payload, 'pull_request'));
    if (name.startsWith('pull_request') && pullRequest === undefined) {
        throw new exit/* NotEvaluatedError */.bw(`the event ${name} does not say which pull request it is about`);
    }
    const head = headOf(name, payload, pullRequest);
    return { name, pullRequest, base: baseOf(name, payload, pullRequest), head: head === '' ? undefined : head };
}
function headOf(name, payload, pullRequest) {
    if (pullRequest !== undefined)
        return pullRequest.head.sha;
    return name === 'merge_group' ? event_text(payload, 'merge_group', 'head_sha') : event_text(payload, 'after');
}
function baseOf(name, payload, pullRequest) {
    if (pullRequest !== undefined)
        return pullRequest.base.sha;
    if (name === 'merge_group') {
        const base = event_text(payload, 'merge_group', 'base_sha');
        if (base === '')
            throw new exit/* NotEvaluatedError */.bw('the event merge_group does not say what it is based on');
        return base;
    }
    const before = name === 'push' ? event_text(payload, 'before') : '';
    // A new branch has nothing before it.
    return /^0*$/.test(before) ? undefined : before;
}
function pullRequestOf(value) {
    const number = field(value, 'number');
    if (typeof number !== 'number')
        return undefined;
    const labels = field(value, 'labels');
    return {
        number,
        author: event_text(value, 'user', 'login'),
        draft: field(value, 'draft') === true,
        title: event_text(value, 'title'),
        body: event_text(value, 'body'),
        labels: Array.isArray(labels) ? labels.map((label) => event_text(label, 'name')).filter((label) => label !== '') : [],
        base: { ref: event_text(value, 'base', 'ref'), sha: event_text(value, 'base', 'sha') },
        head: { ref: event_text(value, 'head', 'ref'), sha: event_text(value, 'head', 'sha') },
    };
}
function readPayload(file) {
    if (file === undefined)
        return {};
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch {
        throw new exit/* NotEvaluatedError */.bw(`the event that started the workflow cannot be read from ${file}`);
    }
}
function field(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
}
/** The text at a path; `''` where there is none. */
function event_text(value, ...path) {
    const found = path.reduce(field, value);
    return typeof found === 'string' ? found : '';
}

// EXTERNAL MODULE: ./build/src/util/logins.js
var logins = __webpack_require__(2762);
;// CONCATENATED MODULE: ./build/src/github/patience.js
/*
 * How often and how long to ask a server that is busy, slow or gone: by GitHub's "Best practices for using the REST
 * API", and within bounds, as somebody waits for the verdict.
 */
const PAGE_SIZE = 100;
/** Pages of one list. */
const MAX_PAGES = 100;
const BOUNDS = { timeOut: 20_000, wait: 60_000, total: 180_000, pause: 250 };
const TRIES = 3;
/** What to wait for where a limit does not say for how long. */
const MINUTE = 60_000;
/**
 * Makes a function that asks, and asks again where the server was busy or the connection broke. A request that is not
 * `repeatable` is repeated only where the server says that it refused it: after anything else it may have been done.
 * Raises what the last try raised.
 */
function repeatedly(bounds = BOUNDS) {
    const end = Date.now() + bounds.total;
    return async (request, repeatable) => {
        for (let attempt = 1;; attempt++) {
            try {
                return await request(AbortSignal.timeout(Math.max(1, Math.min(bounds.timeOut, end - Date.now()))));
            }
            catch (error) {
                const wait = waitBefore(error, attempt, repeatable, bounds);
                if (attempt === TRIES || wait === undefined || wait > bounds.wait || Date.now() + wait >= end)
                    throw error;
                await new Promise((resolve) => setTimeout(resolve, wait));
            }
        }
    };
}
/** Milliseconds to wait before another try; `undefined` where another try would get the same answer, or do harm. */
function waitBefore(error, attempt, repeatable, { pause }) {
    const asked = askedWait(error);
    if (isLimited(error))
        return asked ?? MINUTE;
    const isPassing = error.response === undefined || (error.status ?? 0) >= 500;
    return isPassing && repeatable ? (asked ?? pause * 4 ** (attempt - 1)) : undefined;
}
/** Whether the server refused for the number of requests: the primary limit, or a secondary one. */
function isLimited(error) {
    const { status, message = '' } = error;
    if (status === 429)
        return true;
    return (status === 403 && (askedWait(error) !== undefined || /secondary rate limit|rate limit exceeded/i.test(message)));
}
/** What the server says itself: seconds from now, or the time at which the limit ends, in seconds of Unix time. */
function askedWait({ response }) {
    const headers = response?.headers ?? {};
    const seconds = Number(headers['retry-after'] ?? Number.NaN);
    if (!Number.isNaN(seconds))
        return Math.max(0, seconds * 1000);
    if (String(headers['x-ratelimit-remaining'] ?? '') !== '0')
        return undefined;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    return Number.isNaN(reset) ? MINUTE : Math.max(0, reset * 1000 - Date.now());
}

;// CONCATENATED MODULE: ./build/src/github/api.js

/** A request that came to nothing: the reason, for people, and what to grant where that would help. */
class ApiError extends Error {
    name = 'ApiError';
    /** What the API answered; `undefined` where it did not. */
    status;
    constructor(message, status) {
        super(message);
        this.status = status;
    }
}
/**
 * A client for the API at `https://api.github.com`, or another server's. The library is loaded when it is needed and
 * not before: it takes longer to load than a check. It honours the proxy that the runner's environment names.
 */
async function connect(token, apiUrl, bounds) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const nobody = () => undefined;
    // What the library has to say of deprecations would stand in the log of the step.
    const log = { debug: nobody, info: nobody, warn: nobody, error: nobody };
    const { request } = getOctokit(token, { log, ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }) });
    const patiently = repeatedly(bounds);
    const answer = (route, parameters, purpose) => {
        const isRepeatable = !route.startsWith('POST ');
        const once = async (signal) => whole(await request(route, { ...parameters, request: { signal } }));
        return patiently(once, isRepeatable).catch((error) => {
            throw apiError(purpose, error);
        });
    };
    async function list(route, parameters, purpose) {
        let { data, headers } = await answer(route, { per_page: PAGE_SIZE, ...parameters }, purpose);
        const items = listed(data, purpose);
        for (let page = 2; nextPage(headers) !== undefined; page++) {
            if (page > MAX_PAGES)
                throw new ApiError(`${purpose.failure}: there are more than ${MAX_PAGES} pages of them`);
            ({ data, headers } = await answer(`GET ${ownUrl(nextPage(headers) ?? '')}`, {}, purpose));
            items.push(...listed(data, purpose));
        }
        return items;
        /** The token goes to the server that it is for, and to no other. */
        function ownUrl(next) {
            const origin = new URL(apiUrl ?? 'https://api.github.com').origin;
            if (URL.canParse(next) && new URL(next).origin === origin)
                return next;
            throw new ApiError(`${purpose.failure}: the API continues the list on another server`);
        }
    }
    return {
        send: async (route, parameters, purpose) => (await answer(route, parameters, purpose)).data,
        list: (route, parameters, purpose) => list(route, parameters, purpose),
    };
}
/** The library gives what it got as text where that breaks off, or is no JSON. */
function whole(response) {
    if (typeof response.data === 'string' && response.status !== 204)
        throw new Error('its answer was not whole');
    return response;
}
function listed(data, { failure }) {
    if (!Array.isArray(data))
        throw new ApiError(`${failure}: the API did not answer with a list`);
    return [...data];
}
/** The address of the next page, as the header `link` gives it (RFC 8288). */
function nextPage({ link }) {
    return /<([^<>]*)>\s*;\s*rel="next"/.exec(String(link ?? ''))?.[1];
}
function apiError({ failure, permission }, error) {
    if (error instanceof ApiError)
        return error;
    const { status, message = '', response } = error;
    const said = message.split('\n')[0]?.slice(0, 200);
    // The library calls a broken connection status 500, without a response.
    if (status === undefined || response === undefined)
        return new ApiError(`${failure}: the API did not answer (${said})`);
    if (status === 401)
        return new ApiError(`${failure}: the token is not valid`, status);
    if (isLimited(error))
        return new ApiError(`${failure}: the API takes no more requests now and answered ${status}`, status);
    if (status === 403 || status === 404) {
        return new ApiError(`${failure}: the token needs ${permission} (the API answered ${status})`, status);
    }
    return new ApiError(`${failure}: the API answered ${status}${status === 422 ? ` (${said})` : ''}`, status);
}

;// CONCATENATED MODULE: ./build/src/github/committers.js

const COMMITS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits';
/** The API lists no more commits of one pull request. */
const MAX_COMMITS = 250;
/** The account with which GitHub commits what people do on its pages. */
const GITHUB_ITSELF = 'web-flow';
const PURPOSE = { failure: 'the commits of the pull request could not be read', permission: 'pull-requests: read' };
/** Everybody who wrote, committed or co-wrote a commit of a pull request. Raises `ApiError`. */
async function committersOf(client, pull) {
    const commits = await client.list(COMMITS, pull, PURPOSE);
    if (commits.length >= MAX_COMMITS) {
        throw new ApiError(`who wrote the commits is not known: the API lists no more than ${MAX_COMMITS} of them (make a smaller pull request)`);
    }
    return peopleIn(commits);
}
function peopleIn(commits) {
    const byEmail = new Map();
    const logins = new Set();
    const unresolved = [];
    for (const { author, committer, commit } of commits) {
        const roles = [
            { login: loginIn(author), signature: commit.author },
            ...(isGitHubItself(committer, commit) ? [] : [{ login: loginIn(committer), signature: commit.committer }]),
        ];
        for (const { login, signature } of roles) {
            const { name = '', email = '' } = signature ?? {};
            // Anybody can write GitHub's own address into a commit.
            if (login === undefined || login === GITHUB_ITSELF)
                unresolved.push({ name, email: email.toLowerCase() });
            else {
                logins.add(login);
                byEmail.set(email.toLowerCase(), login);
            }
        }
        unresolved.push(...coAuthors(commit.message));
    }
    const unknown = new Set();
    for (const { name, email } of unresolved) {
        const login = byEmail.get(email) ?? noReplyLogin(email);
        if (login === undefined)
            unknown.add(name || email);
        else
            logins.add(login);
    }
    return { committers: [...logins].sort(), unknownCommitters: [...unknown].sort() };
}
/** What people do on GitHub's pages it commits itself, and signs. */
function isGitHubItself(committer, { verification }) {
    return loginIn(committer) === GITHUB_ITSELF && verification?.verified === true;
}
/** The API gives `{}` and `null` for who has no account. */
function loginIn(account) {
    return account !== null && 'login' in account ? account.login : undefined;
}
/** The people in `Co-authored-by: Name <address>` lines. */
function coAuthors(message) {
    const lines = message.slice(0, 1_000_000).split(/\r\n|\r|\n/);
    return lines.flatMap((line) => {
        const [, name = '', email = ''] = /^\s*co-authored-by:([^<>]*)<([^<>]*)>/i.exec(line) ?? [];
        return email === '' ? [] : [{ name: name.trim(), email: email.trim().toLowerCase() }];
    });
}
/** Addresses that GitHub gives to those who keep their own to themselves: `123+login@users.noreply.github.com`. */
function noReplyLogin(email) {
    return /^(?:\d+\+)?([^@+]+)@users\.noreply\./.exec(email)?.[1];
}

;// CONCATENATED MODULE: ./build/src/github/reads.js

/** People whose permission is asked for, each with a request of its own. */
const MAX_PEOPLE = 100;
/** Every review of a pull request. Raises `ApiError`. */
async function readReviews({ client, owner, repo, number }) {
    const reviews = await client.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { owner, repo, pull_number: number }, { failure: `the reviews of pull request ${number} could not be read`, permission: 'pull-requests: read' });
    return reviews.map((review) => ({
        user: review.user?.login ?? '',
        state: review.state,
        commit: review.commit_id ?? '',
        submittedAt: review.submitted_at ?? '',
        bot: review.user?.type === 'Bot',
    }));
}
/**
 * Adds what each person may do with the repository to `permissions`, as far as it can be read. Every token may ask: it
 * takes no more than the metadata of the repository. Raises `ApiError` at the first who cannot be asked about.
 */
async function readPermissions(target, people, permissions) {
    for (const user of people.slice(0, MAX_PEOPLE))
        permissions[user] = await readPermission(target, user);
    if (people.length > MAX_PEOPLE) {
        throw new ApiError(`more than ${MAX_PEOPLE} people approve, and not all of them were asked about`);
    }
}
async function readPermission({ client, owner, repo }, username) {
    try {
        const { permission } = await client.send('GET /repos/{owner}/{repo}/collaborators/{username}/permission', { owner, repo, username }, { failure: `whether ${username} may write to the repository could not be read`, permission: 'metadata: read' });
        return permission;
    }
    catch (error) {
        // Who is not there any more takes nobody else's approval along.
        if (error instanceof ApiError && error.status === 404)
            return 'none';
        throw error;
    }
}
/** Who set a label last; `''` where it is not set any more, or the account is gone. Raises `ApiError`. */
async function readLabeler({ client, owner, repo, number }, label) {
    const events = await client.list('GET /repos/{owner}/{repo}/issues/{issue_number}/events', { owner, repo, issue_number: number }, { failure: `who set the label ${label} could not be read`, permission: 'pull-requests: read' });
    const last = events.findLast((event) => (event.event === 'labeled' || event.event === 'unlabeled') &&
        'label' in event &&
        event.label?.name?.toLowerCase() === label.toLowerCase());
    return last?.event === 'labeled' ? (last.actor?.login ?? '') : '';
}
/** The members of teams, by `organization/team`, those of their child teams too. A team that cannot be read is left out. */
async function readTeams(client, teams) {
    const members = {};
    for (const team of teams) {
        const found = await readTeam(client, team);
        if (found !== undefined)
            members[team] = found;
    }
    return members;
}
async function readTeam(client, team) {
    const [org = '', team_slug = ''] = team.split('/');
    try {
        const members = await client.list('GET /orgs/{org}/teams/{team_slug}/members', { org, team_slug }, { failure: `the members of ${team} could not be read`, permission: 'members: read of the organization' });
        return members.map(({ login }) => login);
    }
    catch (error) {
        if (error instanceof ApiError)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/util/code-owners.js
var code_owners = __webpack_require__(9398);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
;// CONCATENATED MODULE: ./build/src/github/wanted.js



/** Only what a rule can turn on is asked for: every question takes time, and a permission. */
function wantedFacts({ labels }, asking) {
    const { configuration, change } = asking;
    const { approvals, breakGlass } = configuration;
    const isReached = change !== null && (change.environments.length > 0 || change.effects.length > 0);
    const reviews = approvals.length > 0 && isReached;
    const label = labels.find((name) => name.toLowerCase() === breakGlass?.label.toLowerCase());
    const teams = [
        ...(reviews ? approvals.flatMap(teamsOf) : []),
        ...(reviews ? owningTeams(asking) : []),
        ...(label === undefined ? [] : (breakGlass?.teams ?? [])),
    ];
    const unlisted = teams.filter((team) => (0,logins/* namedIn */.$P)(configuration.teams, team) === undefined);
    return { reviews, label, teams: [...new Set(unlisted)].sort(util_text/* compareText */.n) };
}
function teamsOf({ teams = [], allOf = [], anyOf = [] }) {
    return [...teams, ...[...allOf, ...anyOf].flatMap((group) => group.teams ?? [])];
}
function owningTeams({ configuration, change, codeOwners }) {
    if (codeOwners === undefined || !configuration.approvals.some((rule) => rule.codeOwners))
        return [];
    const paths = new Set((change?.effects ?? []).flatMap((effect) => effect.paths));
    return [...paths].flatMap((path) => {
        const line = (0,code_owners/* unitOwnersOf */.Qu)(codeOwners, path);
        return line === undefined ? [] : (0,code_owners/* splitOwners */.Hk)(line).teams;
    });
}

;// CONCATENATED MODULE: ./build/src/github/facts.js





/**
 * The facts about a pull request: those of its event, and where it has something to approve, the reviews, who wrote the
 * commits, what those who approve may do, and the members of teams. What cannot be read is absent with the reason, never
 * empty: a rule that nobody could check is not kept.
 */
async function pullRequestFacts(event, asking, access) {
    const wanted = wantedFacts(event, asking);
    if (!wanted.reviews && wanted.label === undefined) {
        return { kind: 'known', pullRequest: { ...event, reviews: [], teams: {} } };
    }
    if (access.token === undefined) {
        const reason = 'there is no token to read the reviews with: give the input token, with pull-requests: read';
        return { kind: 'unreadable', pullRequest: { ...event, teams: {} }, reason };
    }
    const [owner = '', repo = ''] = access.repository.split('/');
    try {
        const client = await connect(access.token, access.apiUrl);
        return { kind: 'known', pullRequest: await read({ client, owner, repo, number: event.number }, event, wanted) };
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        return { kind: 'unreadable', pullRequest: { ...event, teams: {} }, reason: error.message };
    }
}
/** Raises `ApiError` where the reviews cannot be read; what else cannot be is said beside what can. */
async function read(target, event, wanted) {
    const reviews = wanted.reviews ? await readReviews(target) : [];
    const unread = {};
    const attempt = async (fact, reading) => {
        try {
            return await reading();
        }
        catch (error) {
            if (!(error instanceof ApiError))
                throw error;
            unread[fact] = error.message;
            return undefined;
        }
    };
    const approving = approversIn(reviews, event);
    const commits = wanted.reviews ? await attempt('committers', () => readCommitters(target)) : undefined;
    const permissions = {};
    if (wanted.reviews)
        await attempt('permissions', () => readPermissions(target, approving, permissions));
    const { label } = wanted;
    const by = label === undefined ? undefined : await attempt('labels', () => readLabeler(target, label));
    return {
        ...event,
        reviews,
        teams: await readTeams(target.client, wanted.teams),
        ...(commits === undefined ? {} : commits),
        permissions,
        ...(label === undefined || by === undefined ? {} : { labeledBy: by === '' ? {} : { [label]: by } }),
        unread,
    };
}
function readCommitters({ client, owner, repo, number }) {
    return committersOf(client, { owner, repo, pull_number: number });
}
/** Those whose permission decides something: people who approve, those of the project first. */
function approversIn(reviews, { author }) {
    const users = reviews
        .filter(({ state, user, bot }) => state === 'APPROVED' && user !== '' && !bot && !(0,logins/* isAppName */.fq)(user))
        .map(({ user }) => user)
        .filter((user) => !(0,logins/* sameName */.q)(user, author));
    return [...new Map(users.map((user) => [user.toLowerCase(), user])).values()];
}

// EXTERNAL MODULE: ./build/src/github/runner.js
var runner = __webpack_require__(3043);
// EXTERNAL MODULE: ./build/src/run.js + 140 modules
var run = __webpack_require__(4202);
// EXTERNAL MODULE: ./build/src/load/git.js
var git = __webpack_require__(2718);
;// CONCATENATED MODULE: ./build/src/load/changed-lines.js

const OPTIONS = ['--find-renames', '--no-ext-diff', '--no-textconv', '--no-color', '--submodule=short', '--relative'];
/**
 * Tells whether a line of the working tree differs from a commit; paths are relative to the directory. A file that was
 * renamed differs only where its text does. Raises `NotEvaluatedError` where there is no such commit.
 */
function changedLines(directory, base) {
    const commit = (0,git/* resolveCommit */.WL)(directory, base);
    const files = (0,git/* split */.lD)((0,git/* succeed */.Py)(directory, ['diff', ...OPTIONS, '--name-only', '-z', commit, '--']));
    const patch = (0,git/* succeed */.Py)(directory, ['diff', ...OPTIONS, '--unified=0', commit, '--']).toString('latin1');
    const ranges = rangesOf(patch);
    // Both list the same files in the same order, and only one of them can be read whatever the names are.
    const byFile = new Map(files.map((file, index) => [file, ranges[index] ?? []]));
    return ({ path, line }) => byFile.get(path)?.some(([first, last]) => first <= line && line <= last) ?? false;
}
/** The new lines of each file of a patch without context, in its order. */
function rangesOf(patch) {
    const files = [];
    /** Lines of the file that are still to come: they may look like anything. */
    let text = 0;
    for (const line of patch.split('\n')) {
        if (text > 0 && /^[-+]/.test(line)) {
            text--;
        }
        else if (line.startsWith('diff --git ')) {
            files.push([]);
        }
        else {
            const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
            if (hunk === null)
                continue;
            const [removed, first, added] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)];
            text = removed + added;
            // Where something was only removed, the lines around the gap are those to look at.
            files.at(-1)?.push(added === 0 ? [first, first + 1] : [first, first + added - 1]);
        }
    }
    return files;
}

// EXTERNAL MODULE: ./build/src/package.js
var src_package = __webpack_require__(4909);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/github.js
var github = __webpack_require__(189);
// EXTERNAL MODULE: ./build/src/report/markdown.js + 4 modules
var markdown = __webpack_require__(3685);
// EXTERNAL MODULE: ./build/src/report/rank.js
var rank = __webpack_require__(5324);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
;// CONCATENATED MODULE: ./build/src/report/check-run.js





/** What the API takes: 65,535 characters of summary, 255 of a title, 64 KB of a message. */
const SUMMARY_LIMIT = 65_000;
const MAX_TITLE = 250;
const MAX_MESSAGE = 16_000;
/** Fifty requests: more, in a minute, is what GitHub calls too many. */
const MAX_ANNOTATIONS = 2_500;
const LEVELS = { error: 'failure', warning: 'warning', note: 'notice' };
/** The check run: the verdict, the summary, and an annotation for everything that is new. */
function checkRunReport(report, context) {
    const all = (0,rank/* news */.w)(report, context.isChanged);
    const rest = all.length - MAX_ANNOTATIONS;
    const left = rest > 0 ? [`${(0,words/* counted */.hS)(rest, 'more annotation')} left out`] : [];
    const { error, warning, note } = report.counts;
    return {
        conclusion: report.verdict === 'pass' ? 'success' : 'failure',
        title: [(0,words/* counted */.hS)(error, 'error'), (0,words/* counted */.hS)(warning, 'warning'), (0,words/* counted */.hS)(note, 'note'), ...left].join(', '),
        summary: (0,markdown.markdownReport)(report, { ...context, limit: SUMMARY_LIMIT }),
        annotations: all.slice(0, MAX_ANNOTATIONS).map((finding) => annotationOf(finding, context.prefix ?? '')),
    };
}
function annotationOf(finding, prefix) {
    const { policy, severity, location } = finding;
    return {
        path: prefix + location.path,
        start_line: location.line,
        end_line: location.line,
        start_column: location.column,
        end_column: location.column,
        annotation_level: LEVELS[severity],
        title: (0,report_escape/* cut */.Jj)((0,report_escape/* plain */.pj)(policy), MAX_TITLE),
        message: (0,github.annotationText)(finding, prefix, MAX_MESSAGE),
    };
}

// EXTERNAL MODULE: ./build/src/report/markdown-parts.js
var markdown_parts = __webpack_require__(5340);
;// CONCATENATED MODULE: ./build/src/report/comment.js



/** What GitHub takes is 65,536 characters; a character has a byte at least, and the marker needs some too. */
const COMMENT_LIMIT = 65_000;
/** The comment on a pull request; `undefined` where there is nothing to say. */
function commentReport(report, context) {
    const isSaid = (0,rank/* news */.w)(report).length > 0 || report.verdict === 'fail';
    const isChange = context.on === 'changes' && (report.change?.resources.length ?? 0) > 0;
    if (!isSaid && !isChange)
        return undefined;
    const footer = context.summaryUrl === undefined ? '' : `\n[The whole summary](${context.summaryUrl})\n`;
    const limit = (context.limit ?? COMMENT_LIMIT) - (0,markdown_parts/* byteLength */.dp)(footer);
    return (0,markdown.markdownReport)(report, { ...context, isBrief: true, limit }) + footer;
}

// EXTERNAL MODULE: ./build/src/report/graph-mermaid.js
var graph_mermaid = __webpack_require__(5258);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/src/report/text.js + 2 modules
var report_text = __webpack_require__(367);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/action/output-file.js



const { O_CREAT, O_NOFOLLOW, O_TRUNC, O_WRONLY } = external_node_fs_.constants;
/**
 * Writes a file that an input names, relative to the workspace. The workspace holds what a stranger wrote, links too:
 * none of them is followed out of it. Raises `UsageError` where the file cannot be written.
 */
function writeOutputFile(workspace, name, text) {
    const file = external_node_path_.resolve(workspace, name);
    try {
        // An absolute path, as of the runner's own directory for temporary files, is the workflow's word.
        if (!external_node_path_.isAbsolute(name))
            refuseOutside(workspace, external_node_path_.dirname(file));
        (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true });
        const descriptor = (0,external_node_fs_.openSync)(file, O_WRONLY | O_CREAT | O_TRUNC | (O_NOFOLLOW ?? 0), 0o644);
        try {
            (0,external_node_fs_.writeFileSync)(descriptor, text);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch (error) {
        throw new exit/* UsageError */.eb(`the file ${name} cannot be written: ${error.message}`);
    }
}
function refuseOutside(workspace, directory) {
    let existing = directory;
    while (!(0,external_node_fs_.existsSync)(existing))
        existing = external_node_path_.dirname(existing);
    const place = external_node_path_.relative((0,external_node_fs_.realpathSync)(workspace), (0,external_node_fs_.realpathSync)(existing));
    if (place.split(external_node_path_.sep)[0] === '..' || external_node_path_.isAbsolute(place))
        throw new Error('it leads out of the workspace');
}

;// CONCATENATED MODULE: ./build/src/github/check-run.js
/** Annotations that one request may bring. */
const BATCH = 50;
const check_run_PURPOSE = { failure: 'the check run could not be made', permission: 'checks: write' };
/**
 * Makes a check run, complete with its conclusion from the first request on, and adds the further annotations in
 * batches. Raises `ApiError`.
 */
async function makeCheckRun(client, run) {
    const [owner = '', repo = ''] = run.repository.split('/');
    const { name, sha: head_sha, conclusion, title, summary, annotations } = run;
    const output = (from) => ({ title, summary, annotations: annotations.slice(from, from + BATCH) });
    const { id: check_run_id } = await client.send('POST /repos/{owner}/{repo}/check-runs', { owner, repo, name, head_sha, status: 'completed', conclusion, output: output(0) }, check_run_PURPOSE);
    for (let from = BATCH; from < annotations.length; from += BATCH) {
        const update = { owner, repo, check_run_id, output: output(from) };
        await client.send('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', update, check_run_PURPOSE);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/github/comment.js


const PERMISSION = 'pull-requests: write';
const READ = { failure: 'the comments could not be read', permission: 'pull-requests: read' };
const POST = { failure: 'the comment could not be posted', permission: PERMISSION };
const EDIT = { failure: 'the comment could not be updated', permission: PERMISSION };
const DELETE = { failure: 'the comment could not be removed', permission: PERMISSION };
/**
 * Makes one comment of this check be on the pull request, with this body; without a body, none. Two runs at once end up
 * with one: who has made a comment looks again, and takes its own back where an older one is there. What a later run has
 * said is left as it is. Raises `ApiError`.
 */
async function keepComment(client, place, body) {
    const comments = commentsOf(client, place);
    const isOwn = ({ login }) => login.toLowerCase() === place.author.toLowerCase();
    const [oldest, ...others] = (await comments.list()).filter(isOwn);
    for (const other of others)
        await comments.remove(other);
    if (oldest !== undefined && isLater(oldest.run, place.run))
        return;
    if (body === undefined)
        return oldest && comments.remove(oldest);
    if (oldest === undefined)
        return comments.create(body, isOwn);
    await comments.update(oldest, body);
}
function isLater(one, other) {
    return one.id > other.id || (one.id === other.id && one.attempt > other.attempt);
}
function commentsOf(client, { repository, number, key, run }) {
    const [owner = '', repo = ''] = repository.split('/');
    const issue = { owner, repo, issue_number: number };
    const marker = markerOf(key);
    const whole = (body) => `${marker} run ${run.id}.${run.attempt} -->\n${body}`;
    /** The comments with the marker, oldest first. */
    async function list() {
        const all = await client.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', issue, READ);
        const marked = all.map(commentOf).filter((comment) => comment.body.startsWith(marker));
        return marked.sort((a, b) => a.id - b.id);
    }
    async function create(body, isOwn) {
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const created = await client.send(route, { ...issue, body: whole(body) }, POST).then(commentOf, async (error) => {
            // Without an answer it may be there all the same.
            const isUnknown = error instanceof ApiError && (error.status ?? 500) >= 500;
            const made = isUnknown ? (await list()).find(isOwn) : undefined;
            if (made === undefined)
                throw error;
            return made;
        });
        const oldest = (await list()).find(({ user }) => user === created.user);
        if (oldest === undefined || oldest.id === created.id)
            return;
        if (!isLater(oldest.run, run))
            await update(oldest, body);
        await remove(created);
    }
    async function update({ id, body: before }, body) {
        if (before === whole(body))
            return;
        const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
        await client.send(route, { owner, repo, comment_id: id, body: whole(body) }, EDIT);
    }
    async function remove({ id }) {
        const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
        await client.send(route, { owner, repo, comment_id: id }, DELETE).catch((error) => {
            // Another run was faster.
            if (!(error instanceof ApiError) || error.status !== 404)
                throw error;
        });
    }
    return { list, create, update, remove };
}
function commentOf({ id, body, user }) {
    const text = body ?? '';
    const [, run = '0', attempt = '0'] = /^<!-- \S+ \S+ run (\d{1,15})\.(\d{1,9}) -->\n/.exec(text) ?? [];
    const by = { id: Number(run), attempt: Number(attempt) };
    return { id: Number(id), body: text, run: by, login: user?.login ?? '', user: Number(user?.id ?? 0) };
}
/** What the comment begins with: hidden, and made of nothing that could end it. */
function markerOf(key) {
    return `<!-- gitops-gate ${(0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 16)}`;
}

;// CONCATENATED MODULE: ./build/src/action/post.js



/**
 * Posts what the inputs ask for, and gives what could not be posted, in words. That is never part of the verdict: a
 * token that may only read, as on the pull request of a fork, must not change it.
 */
async function post(what, start) {
    const tasks = tasksOf(what, start);
    const { token } = start.inputs;
    if (tasks.length === 0)
        return [];
    if (token === undefined)
        return ['nothing could be posted: there is no token, which the input token is to give'];
    const client = await connect(token, start.env['GITHUB_API_URL']);
    const failures = [];
    for (const task of tasks) {
        try {
            await task(client);
        }
        catch (error) {
            failures.push(error instanceof ApiError ? error.message : `posting failed: ${String(error)}`);
        }
    }
    return failures;
}
function tasksOf({ comment, checkRun }, { env, inputs, event }) {
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const number = event.pullRequest?.number;
    const tasks = [];
    if (inputs.comment !== 'off' && number !== undefined) {
        const key = JSON.stringify([inputs.prefix, env['INPUT_CONFIG'] ?? '']);
        const run = { id: Number(env['GITHUB_RUN_ID'] ?? 0), attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 0) };
        const place = { repository, number, key, author: inputs.commentAuthor, run };
        tasks.push((client) => keepComment(client, place, comment));
    }
    if (inputs.checkRun !== undefined) {
        const run = { ...checkRun(), repository, name: inputs.checkRun, sha: event.head ?? env['GITHUB_SHA'] ?? '' };
        tasks.push((client) => makeCheckRun(client, run));
    }
    return tasks;
}

;// CONCATENATED MODULE: ./build/src/action/answer.js















/**
 * Answers a check: the files, the log with its annotations, what is posted, the summary, the outputs; gives the exit
 * code. `base` is the commit that was compared with. Raises `UsageError` where a file cannot be written.
 */
async function answer(checked, base, start, write) {
    const { report, head, mask } = checked;
    const { env, inputs } = start;
    await writeFiles(checked, start);
    const textOf = (file) => head.repository.text(file);
    write((0,report_text.textReport)(report, { colors: env['NO_COLOR'] === undefined, textOf, mask }));
    const context = contextOf(checked, base, start);
    const summaryUrl = runUrl(start);
    write((0,github.githubReport)(report, { ...context, summaryUrl }));
    const notices = await post(postOf(checked, context, summaryUrl, start), start);
    for (const notice of notices)
        write(`${(0,report_escape/* plain */.pj)(notice)}\n`);
    (0,runner/* addSummary */.S0)(env, (0,markdown.markdownReport)(report, { ...context, notices }));
    (0,runner/* setOutputs */.n0)(env, {
        verdict: report.verdict,
        errors: String(report.counts.error),
        warnings: String(report.counts.warning),
        notes: String(report.counts.note),
        waived: String(report.counts.waived),
        environments: JSON.stringify(report.change?.environments ?? []),
        report: inputs.report ?? '',
        html: inputs.html ?? '',
        sarif: inputs.sarif ?? '',
    });
    if (report.coverage.units === 0) {
        write('::error::gitops-gate found no unit of Flux or Argo CD, nor a directory to build: nothing was checked\n');
        return exit/* EXIT */.dc.notEvaluated;
    }
    return report.verdict === 'pass' ? exit/* EXIT */.dc.clean : exit/* EXIT */.dc.findings;
}
async function writeFiles(checked, { inputs }) {
    const { report, policies } = checked;
    const { workspace, prefix } = inputs;
    if (inputs.report !== undefined)
        writeOutputFile(workspace, inputs.report, (0,json.jsonReport)(report));
    if (inputs.html !== undefined) {
        const { reportPage } = await __webpack_require__.e(/* import() */ 2335).then(__webpack_require__.bind(__webpack_require__, 2335));
        writeOutputFile(workspace, inputs.html, reportPage(checked));
    }
    if (inputs.sarif === undefined)
        return;
    const { sarifReport } = await __webpack_require__.e(/* import() */ 8170).then(__webpack_require__.bind(__webpack_require__, 5789));
    writeOutputFile(workspace, inputs.sarif, sarifReport(report, { policies, prefix, version: (0,src_package/* packageVersion */.T)() }));
}
function contextOf({ report, head }, base, { env, inputs, event }) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
    return {
        repositoryUrl: server && repository ? `${server}/${repository}` : undefined,
        prefix: inputs.prefix,
        sha: event.pullRequest?.head.sha || env['GITHUB_SHA'],
        graph: (0,graph_mermaid.violationGraph)(head.graph, report.findings),
        isChanged: base === undefined || (0,rank/* news */.w)(report).length === 0 ? undefined : changedLines(inputs.directory, base),
    };
}
function postOf({ report }, context, summaryUrl, start) {
    const { comment } = start.inputs;
    return {
        comment: comment === 'off' ? undefined : commentReport(report, { ...context, on: comment, summaryUrl }),
        checkRun: () => checkRunReport(report, context),
    };
}
/** Where the summary of this run is read. */
function runUrl({ env }) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    return server && repository && id ? `${server}/${repository}/actions/runs/${id}` : undefined;
}

// EXTERNAL MODULE: ./build/src/util/failure.js
var failure = __webpack_require__(5592);
;// CONCATENATED MODULE: ./build/src/action/answer-failure.js





/** More is of no use to anybody, and a comment would not take it. */
const answer_failure_MAX_MESSAGE = 20_000;
/**
 * Answers where nothing could be judged: annotations, what is posted in place of an earlier answer, the summary, the
 * outputs; gives the exit code. `start` is what was known by then.
 */
async function answerFailure(error, env, start, write) {
    const message = (0,report_escape/* cut */.Jj)((0,failure/* describeFailure */.I)(error, env).split('\n').map(report_escape/* plain */.pj).join('\n'), answer_failure_MAX_MESSAGE);
    write(`${problemCommands(error, message).join('\n')}\n`);
    const title = 'nothing was judged';
    const summary = `## ❌ gitops-gate: ${title}\n\n${fenced(message)}\n`;
    const checkRun = () => ({ conclusion: 'failure', title, summary, annotations: [] });
    const notices = start === undefined ? [] : await post({ comment: summary, checkRun }, start);
    for (const notice of notices)
        write(`${(0,report_escape/* plain */.pj)(notice)}\n`);
    (0,runner/* addSummary */.S0)(env, notices.length === 0 ? summary : `${summary}\n${fenced(notices.map(report_escape/* plain */.pj).join('\n'))}\n`);
    (0,runner/* setOutputs */.n0)(env, { verdict: 'fail' });
    return error instanceof exit/* UsageError */.eb ? exit/* EXIT */.dc.usage : exit/* EXIT */.dc.notEvaluated;
}
/** A failure as annotations, at its lines where it has any. */
function problemCommands(error, message) {
    if (!(error instanceof exit/* SettingsError */.GN))
        return [`::error title=gitops-gate::${(0,report_escape/* commandData */.wq)(message)}`];
    return error.problems.map((problem) => {
        const place = `file=${(0,report_escape/* commandProperty */.N1)(problem.path)},line=${problem.line},col=${problem.column}`;
        return `::error ${place},title=gitops-gate::${(0,report_escape/* commandData */.wq)(problem.message)}`;
    });
}
/** Text as a code block that its own backticks cannot end. */
function fenced(text) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${text}\n${fence}`;
}

;// CONCATENATED MODULE: ./build/src/load/fetch.js

/*
 * The one place that fetches, and only one commit that a shallow clone was made without. The credentials are those
 * that the checkout left in the repository's settings; nothing is asked, and nothing of the repository is executed.
 */
/** The transports that Git may use for it: none that runs a program which the address names. */
const SETTINGS = [
    ...['https', 'http', 'ssh', 'file'].map((protocol) => `protocol.${protocol}.allow=always`),
    'http.lowSpeedLimit=1000',
    'http.lowSpeedTime=20',
    'gc.auto=0',
    'maintenance.auto=false',
    'fetch.writeCommitGraph=false',
];
const TIME_OUT = 60_000;
/**
 * Fetches a commit, by its full id, from the remote `origin`: that commit alone where the clone is shallow. The bound on
 * its time is in milliseconds.
 */
function fetchCommit(directory, id, timeOut = TIME_OUT) {
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id))
        return { reason: `${JSON.stringify(id)} is no full commit id` };
    const depth = (0,git/* isShallow */.fE)(directory) ? ['--depth=1'] : [];
    const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
    const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--no-auto-maintenance'];
    const args = [...settings, 'fetch', ...options, ...depth, 'origin', id];
    const { status, stderr } = (0,git/* runGit */.EO)(directory, args, '', timeOut);
    const commit = (0,git/* findCommit */.fq)(directory, id);
    if (commit !== undefined)
        return { commit };
    // The last line is what it came to; an address in it may hold a password.
    const said = stderr
        .split('\n')
        .at(-1)
        ?.replace(/(:\/\/)[^/@\s]*@/g, '$1');
    return { reason: said || `git fetch ended with ${status}, and without the commit` };
}

;// CONCATENATED MODULE: ./build/src/action/base.js



/**
 * The commit to compare the checkout with, which is there. For a pull request it is the first parent of the merge commit
 * that is checked out, so that what is judged is exactly what merging would do. Raises `NotEvaluatedError` where the
 * checkout is not what the event is about, as what would be judged is not what would be merged; and where the base
 * cannot be had, with what to do.
 */
function baseCommit(event, checkout) {
    const { pullRequest, base, name } = event;
    if (base === undefined)
        return undefined;
    if (pullRequest !== undefined)
        return pullRequestBase(event, pullRequest, base, checkout);
    if (name === 'merge_group')
        return mergeGroupBase(event, base, checkout);
    // Nothing of a push waits for the verdict: without its base the whole repository is judged.
    return name === 'push' && 'reason' in had(checkout, base) ? undefined : base;
}
/** The commit that an input names, fetched where it is named by its full id and lacking. */
function askedCommit(asked, checkout) {
    const found = had(checkout, asked);
    // Who reads the commit says what is wrong with it.
    return 'commit' in found ? found.commit : asked;
}
function pullRequestBase({ name }, { number, head: { sha: wanted } }, base, checkout) {
    const { head, parents } = headParents(checkout.directory);
    if (head === wanted)
        return branchBase(base, wanted, checkout);
    const [first, second] = parents;
    if (first !== undefined && second === wanted)
        return there(checkout, first, 2);
    const own = name === 'pull_request_target' ? `${name} checks out the base by itself: ` : '';
    throw new exit/* NotEvaluatedError */.bw(`the checkout is not pull request ${number}: HEAD is ${head.slice(0, 12)}, which is neither its commit ` +
        `${wanted.slice(0, 12)} nor the merge of it (${own}check out refs/pull/${number}/merge)`);
}
/** For the branch itself: what the base has got since is not this pull request's doing. */
function branchBase(base, wanted, checkout) {
    const tip = there(checkout, base, 0);
    const common = (0,git/* mergeBase */.wu)(checkout.directory, tip, wanted);
    if (common === undefined && (0,git/* isShallow */.fE)(checkout.directory)) {
        throw new exit/* NotEvaluatedError */.bw('the clone is shallow, and where the branch left its base is not in it: check out the merge commit, as ' +
            'actions/checkout does by itself, or set its fetch-depth: 0');
    }
    return common ?? tip;
}
/** What a merge queue would have on its branch before this entry: the entries ahead of it included. */
function mergeGroupBase({ head: wanted }, base, checkout) {
    const { head } = headParents(checkout.directory);
    if (wanted !== undefined && head !== wanted) {
        throw new exit/* NotEvaluatedError */.bw(`the checkout is not the entry of the merge queue: HEAD is ${head.slice(0, 12)}, and not ${wanted.slice(0, 12)}`);
    }
    return there(checkout, base, 0);
}
/** A commit that the repository has now. `depth` is what to set where it cannot be had otherwise. */
function there(checkout, commit, depth) {
    const found = had(checkout, commit);
    if ('commit' in found)
        return found.commit;
    throw new exit/* NotEvaluatedError */.bw(`the base commit ${commit.slice(0, 12)} is not in this clone: set fetch-depth: ${depth} of actions/checkout` +
        (found.reason === '' ? '' : ` (fetching it failed: ${found.reason})`));
}
function had({ directory, mayFetch }, commit) {
    const found = (0,git/* findCommit */.fq)(directory, commit);
    if (found !== undefined)
        return { commit: found };
    return mayFetch ? fetchCommit(directory, commit) : { reason: '' };
}
/** The commit that is checked out, and its parents, which a shallow clone names even where it lacks them. */
function headParents(directory) {
    const head = (0,git/* findCommit */.fq)(directory, 'HEAD');
    if (head === undefined)
        throw new exit/* NotEvaluatedError */.bw(`${directory} holds no checkout: run actions/checkout first`);
    const commit = (0,git/* runGit */.EO)(directory, ['cat-file', 'commit', head]).stdout.toString();
    const [header = ''] = commit.split('\n\n');
    return { head, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]) };
}

;// CONCATENATED MODULE: ./build/src/action/inputs.js


/** Reads the inputs. Raises `UsageError` for a word that an input does not know. */
function readInputs(env) {
    const workspace = external_node_path_.resolve(env['GITHUB_WORKSPACE'] ?? '.');
    const directory = external_node_path_.resolve(workspace, (0,runner/* inputOf */.wg)(env, 'directory') ?? '.');
    const config = (0,runner/* inputOf */.wg)(env, 'config');
    return {
        workspace,
        directory,
        prefix: prefixOf(external_node_path_.relative(workspace, directory)),
        config: config === undefined ? undefined : external_node_path_.resolve(directory, config),
        base: (0,runner/* inputOf */.wg)(env, 'base'),
        mayFetch: (0,runner/* choiceOf */.FH)(env, 'fetch-base', ['true', 'false'], 'true') === 'true',
        failOn: (0,runner/* choiceOf */.FH)(env, 'fail-on', ['error', 'warning'], 'error'),
        failOnExisting: (0,runner/* choiceOf */.FH)(env, 'fail-on-existing', ['true', 'false'], 'false') === 'true',
        token: (0,runner/* inputOf */.wg)(env, 'token'),
        comment: (0,runner/* choiceOf */.FH)(env, 'comment', ['off', 'findings', 'changes'], 'off'),
        commentAuthor: (0,runner/* inputOf */.wg)(env, 'comment-author') ?? 'github-actions[bot]',
        checkRun: (0,runner/* inputOf */.wg)(env, 'check-run'),
        report: (0,runner/* inputOf */.wg)(env, 'report'),
        html: (0,runner/* inputOf */.wg)(env, 'html'),
        sarif: (0,runner/* inputOf */.wg)(env, 'sarif'),
    };
}
function prefixOf(relative) {
    return relative === '' ? '' : `${relative.split(external_node_path_.sep).join('/')}/`;
}

;// CONCATENATED MODULE: ./build/src/action/action.js








/** Runs the action and gives its exit code. Throws nothing. */
async function runAction(env, write) {
    let start;
    try {
        start = { env, inputs: readInputs(env), event: readEvent(env) };
        const base = action_baseOf(start);
        return await answer(await (0,run.check)(checkInput(base, start)), base, start, write);
    }
    catch (error) {
        return answerFailure(error, env, start, write);
    }
}
function checkInput(base, { env, inputs, event: { pullRequest } }) {
    const { directory, config, failOn, failOnExisting, token } = inputs;
    return {
        directory,
        config,
        base,
        ownUrls: (0,runner.workflowUrls)(env),
        failOn,
        failOnExisting,
        now: new Date().toISOString(),
        pullRequest: async (configuration, change, codeOwners) => pullRequest === undefined
            ? { kind: 'none' }
            : pullRequestFacts(pullRequest, { configuration, change, codeOwners }, {
                repository: env['GITHUB_REPOSITORY'] ?? '',
                token,
                apiUrl: env['GITHUB_API_URL'],
            }),
    };
}
/** The commit to compare with: what the input says, else what the event does. */
function action_baseOf({ inputs, event }) {
    if (inputs.base === 'none')
        return undefined;
    return inputs.base === undefined ? baseCommit(event, inputs) : askedCommit(inputs.base, inputs);
}


/***/ }),

/***/ 3043:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ choiceOf),
/* harmony export */   S0: () => (/* binding */ addSummary),
/* harmony export */   n0: () => (/* binding */ setOutputs),
/* harmony export */   wg: () => (/* binding */ inputOf),
/* harmony export */   workflowUrls: () => (/* binding */ workflowUrls)
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

/***/ 189:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationText: () => (/* binding */ annotationText),
/* harmony export */   githubReport: () => (/* binding */ githubReport)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);
/* harmony import */ var _rank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5324);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3629);



/** What GitHub shows of one level and step; it drops the rest without a word. */
const PER_LEVEL = 10;
/** Longer messages are cut by GitHub. */
const MAX_MESSAGE = 4000;
const MAX_RELATED = 10;
const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * Annotations as workflow commands: errors first, those on changed lines before others, no more than GitHub shows, and a
 * line about those left out. Findings that are waived, or that the base has too, are no news and get none.
 */
function githubReport(report, { prefix = '', isChanged, summaryUrl } = {}) {
    const all = (0,_rank_js__WEBPACK_IMPORTED_MODULE_0__/* .news */ .w)(report, isChanged);
    const lines = [];
    for (const severity of ['error', 'warning', 'note']) {
        const found = all.filter((finding) => finding.severity === severity);
        lines.push(...found.slice(0, PER_LEVEL).map((finding) => annotation(finding, prefix)));
        const rest = found.length - PER_LEVEL;
        const where = summaryUrl === undefined ? '' : `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(summaryUrl)}`;
        if (rest > 0)
            lines.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rest, `more ${severity}`)}: see the summary${where}`);
    }
    return lines.map((line) => `${line}\n`).join('');
}
/** What an annotation says, on several lines: the message, the related places, the remedy. Nothing in it is obeyed. */
function annotationText({ message, fix, related, alsoIn }, prefix, most) {
    const rest = related.length - MAX_RELATED;
    const text = [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(message),
        ...related
            .slice(0, MAX_RELATED)
            .map((place) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(place.message)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(prefix + place.path)}:${place.line}`),
        ...(rest > 0 ? [`and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rest, 'more place')}`] : []),
        ...(alsoIn.length > 0 ? [`The same line is at fault in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(alsoIn.length, 'more place')}.`] : []),
        ...(fix === '' ? [] : [`Fix: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(fix)}`]),
    ].join('\n');
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, most);
}
function annotation(finding, prefix) {
    const { severity, policy, location } = finding;
    const properties = {
        file: prefix + location.path,
        line: String(location.line),
        col: String(location.column),
        title: policy,
    };
    const written = Object.entries(properties).map(([key, value]) => `${key}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandProperty */ .N1)(value)}`);
    return `::${COMMANDS[severity]} ${written.join(',')}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandData */ .wq)(annotationText(finding, prefix, MAX_MESSAGE))}`;
}


/***/ }),

/***/ 5258:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ graphMermaid),
/* harmony export */   violationGraph: () => (/* binding */ violationGraph)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6209);
/* harmony import */ var _graph_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5635);
/* harmony import */ var _rank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5324);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3629);




/** What GitHub draws: 50,000 characters and 500 edges. Fewer can still be read. */
const MAX_NODES = 200;
const MAX_EDGES = 300;
const MAX_FINDINGS = 40;
const MAX_LABEL = 80;
const MAX_TEXT = 45_000;
const ARROWS = {
    creates: '-->',
    dependsOn: '-. dependsOn .->',
    sourceRef: '-. source .->',
};
/** The graph as a mermaid flowchart: units by cluster, and either the edges between them or the findings about them. */
function graphMermaid(graph, { cluster, findings } = {}) {
    const units = graph.units.filter((unit) => cluster === undefined || unit.cluster === cluster);
    for (let most = MAX_NODES;; most = Math.floor(most / 2)) {
        const drawn = findings === undefined ? drawEdges(graph, units, most) : drawFindings(graph, units, findings, most);
        if (drawn.length <= MAX_TEXT || most < 2)
            return drawn;
    }
}
/** The graph of what is violated; `''` where nothing is, or where no unit has to do with it. */
function violationGraph(graph, all) {
    const findings = (0,_rank_js__WEBPACK_IMPORTED_MODULE_0__/* .ranked */ .a)(all.filter(({ waiver }) => waiver === null));
    const drawn = graphMermaid(graph, { findings });
    return drawn.includes(' --- ') ? drawn : '';
}
function drawEdges(graph, all, most) {
    const units = all.slice(0, most);
    const ids = new Map(units.map((unit, index) => [unit, `u${index}`]));
    const edges = graph.edges.flatMap(({ kind, from, to }) => {
        const [source, target] = [from.unit && ids.get(from.unit), to.unit && ids.get(to.unit)];
        const arrow = ARROWS[kind];
        return arrow === undefined || source === undefined || target === undefined
            ? []
            : [`  ${source} ${arrow} ${target}`];
    });
    const distinct = [...new Set(edges)];
    const left = [
        ...(all.length > units.length ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(all.length - units.length, 'more unit')] : []),
        ...(distinct.length > MAX_EDGES ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(distinct.length - MAX_EDGES, 'more edge')] : []),
    ];
    return flowchart([...clusters(units, ids, graph), ...distinct.slice(0, MAX_EDGES), ...leftOut(left)]);
}
function drawFindings(graph, all, findings, most) {
    const shown = findings.slice(0, Math.min(MAX_FINDINGS, most));
    const unitsOf = (0,_graph_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .unitFinder */ .T2)(graph, all);
    const ids = new Map();
    const lines = [];
    let [drawn, undrawn] = [0, 0];
    for (const [index, finding] of shown.entries()) {
        const label = `<b>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .mermaid */ .a4)(finding.policy)}</b><br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .mermaid */ .a4)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(finding.message, MAX_LABEL))}`;
        lines.push(`  f${index}["${label}"]:::${finding.severity}`);
        for (const unit of new Set([finding.subject, ...finding.alsoIn].flatMap(unitsOf))) {
            if (!ids.has(unit) && ids.size < most)
                ids.set(unit, `u${ids.size}`);
            const id = ids.get(unit);
            if (id === undefined || drawn >= MAX_EDGES)
                undrawn++;
            else {
                lines.push(`  ${id} --- f${index}`);
                drawn++;
            }
        }
    }
    const left = [
        ...(findings.length > shown.length ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(findings.length - shown.length, 'more finding')] : []),
        ...(undrawn > 0 ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(undrawn, 'more place')] : []),
    ];
    return flowchart([
        ...clusters([...ids.keys()], ids, graph),
        ...lines,
        ...leftOut(left),
        '  classDef error fill:#fdd,stroke:#c00,color:#000',
        '  classDef warning fill:#fec,stroke:#c80,color:#000',
        '  classDef note fill:#def,stroke:#08c,color:#000',
    ]);
}
function clusters(units, ids, graph) {
    const names = [...new Set(units.map(({ cluster }) => cluster))].sort();
    return names.flatMap((name, index) => [
        `  subgraph c${index}["${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .mermaid */ .a4)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(name, MAX_LABEL))}"]`,
        ...units
            .filter(({ cluster }) => cluster === name)
            .map((unit) => `    ${ids.get(unit)}["${unitLabel(unit, graph)}"]`),
        '  end',
    ]);
}
function unitLabel(unit, graph) {
    const where = (0,_graph_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLabel */ .sk)(unit, graph);
    const label = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .mermaid */ .a4)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)((0,_graph_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .unitName */ .Cq)(unit), MAX_LABEL));
    return where === '' ? label : `${label}<br><i>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .mermaid */ .a4)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(where, MAX_LABEL))}</i>`;
}
function leftOut(what) {
    return what.length === 0 ? [] : [`  rest["… and ${what.join(' and ')}"]`];
}
function flowchart(lines) {
    return `${['flowchart LR', ...lines].join('\n')}\n`;
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
