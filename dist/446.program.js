export const id = 446;
export const ids = [446,340,912,334,258,189];
export const modules = {

/***/ 1446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
    return { name, pullRequest, base: baseOf(name, payload, pullRequest) };
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
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
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

;// CONCATENATED MODULE: ./build/src/github/facts.js

/**
 * The facts about a pull request: those of its event, and where the configuration has approval rules, the reviews and
 * the members of the teams that the rules name. What cannot be read is `unreadable` with the reason, never empty: a
 * rule that nobody could check is not kept.
 */
async function pullRequestFacts(event, { approvals }, access) {
    if (approvals.length === 0)
        return { kind: 'known', pullRequest: { ...event, reviews: [], teams: {} } };
    if (access.token === undefined) {
        const reason = 'there is no token to read the reviews with: give the input token, with pull-requests: read';
        return { kind: 'unreadable', pullRequest: { ...event, teams: {} }, reason };
    }
    try {
        const client = await connect(access.token, access.apiUrl);
        const reviews = await readReviews(client, access.repository, event.number);
        const teams = await readTeams(client, [...new Set(approvals.flatMap((rule) => rule.teams ?? []))].sort());
        return { kind: 'known', pullRequest: { ...event, reviews, teams } };
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        return { kind: 'unreadable', pullRequest: { ...event, teams: {} }, reason: error.message };
    }
}
/** Every review of a pull request, page after page. Raises `ApiError`. */
async function readReviews(client, repository, number) {
    const [owner = '', repo = ''] = repository.split('/');
    const reviews = await client.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { owner, repo, pull_number: number }, { failure: `the reviews of pull request ${number} could not be read`, permission: 'pull-requests: read' });
    return reviews.map((review) => ({
        user: review.user?.login ?? '',
        state: review.state,
        commit: review.commit_id ?? '',
        submittedAt: review.submitted_at ?? '',
    }));
}
/** The members of teams, by `organization/team`. A team that cannot be read is left out. */
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

// EXTERNAL MODULE: ./build/src/github/runner.js
var runner = __webpack_require__(3043);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/github.js
var github = __webpack_require__(189);
// EXTERNAL MODULE: ./build/src/report/graph-mermaid.js
var graph_mermaid = __webpack_require__(5258);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/src/report/markdown.js + 4 modules
var markdown = __webpack_require__(2334);
// EXTERNAL MODULE: ./build/src/report/text.js + 1 modules
var report_text = __webpack_require__(6340);
// EXTERNAL MODULE: ./build/src/run.js + 123 modules
var run = __webpack_require__(4622);
// EXTERNAL MODULE: ./build/src/util/failure.js
var failure = __webpack_require__(5592);
// EXTERNAL MODULE: ./build/src/load/git.js
var git = __webpack_require__(2718);
;// CONCATENATED MODULE: ./build/src/action/base.js


/**
 * The commit to compare the checkout with. For a pull request it is the first parent of the merge commit that is
 * checked out, so that what is judged is exactly what merging would do. Raises `NotEvaluatedError` where the checkout
 * is not the pull request at all: what would be judged is not what would be merged.
 */
function baseCommit({ name, pullRequest, base }, directory) {
    if (base === undefined)
        return undefined;
    if (pullRequest === undefined) {
        // Nothing of a push waits for the verdict: without its base the whole repository is judged.
        return name === 'push' && (0,git/* findCommit */.fq)(directory, base) === undefined ? undefined : base;
    }
    const { head, parents } = headParents(directory);
    const wanted = pullRequest.head.sha;
    // The branch itself: what the base has got since is not this pull request's doing.
    if (head === wanted)
        return (0,git/* mergeBase */.wu)(directory, base, wanted) ?? base;
    const [first, second] = parents;
    if (first !== undefined && second === wanted)
        return first;
    throw new exit/* NotEvaluatedError */.bw(`the checkout is not pull request ${pullRequest.number}: HEAD is ${head.slice(0, 12)}, which is neither its commit ` +
        `${wanted.slice(0, 12)} nor the merge of it (check out refs/pull/${pullRequest.number}/merge)`);
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

;// CONCATENATED MODULE: ./build/src/action/action.js















/** Runs the action and gives its exit code. Throws nothing. */
async function runAction(env, write) {
    try {
        const event = readEvent(env);
        const checked = await (0,run/* check */.z6)(checkInput(env, event));
        return publish(checked, event, env, write);
    }
    catch (error) {
        const message = (0,failure/* describeFailure */.I)(error, env).split('\n').map(report_escape/* plain */.pj).join('\n');
        write(`${problemCommands(error, message).join('\n')}\n`);
        (0,runner/* addSummary */.S0)(env, `## ❌ gitops-gate: nothing was judged\n\n${fenced(message)}\n`);
        (0,runner/* setOutputs */.n0)(env, { verdict: 'fail' });
        return error instanceof exit/* UsageError */.eb ? exit/* EXIT */.dc.usage : exit/* EXIT */.dc.notEvaluated;
    }
}
function checkInput(env, event) {
    const directory = external_node_path_.resolve(env['GITHUB_WORKSPACE'] ?? '.', (0,runner/* inputOf */.wg)(env, 'directory') ?? '.');
    const config = (0,runner/* inputOf */.wg)(env, 'config');
    const { pullRequest } = event;
    return {
        directory,
        config: config === undefined ? undefined : external_node_path_.resolve(directory, config),
        base: action_baseOf(env, event, directory),
        ownUrls: (0,runner/* workflowUrls */.C1)(env),
        failOn: (0,runner/* choiceOf */.FH)(env, 'fail-on', ['error', 'warning'], 'error'),
        now: new Date().toISOString(),
        pullRequest: async (configuration) => pullRequest === undefined
            ? { kind: 'none' }
            : pullRequestFacts(pullRequest, configuration, {
                repository: env['GITHUB_REPOSITORY'] ?? '',
                token: (0,runner/* inputOf */.wg)(env, 'token'),
                apiUrl: env['GITHUB_API_URL'],
            }),
    };
}
/** The commit to compare with: what the input says, else what the event does. */
function action_baseOf(env, event, directory) {
    const asked = (0,runner/* inputOf */.wg)(env, 'base');
    return asked === 'none' ? undefined : (asked ?? baseCommit(event, directory));
}
/** The log, the annotations, the summary, the outputs. */
function publish({ report, head }, event, env, write) {
    const textOf = (file) => head.repository.text(file);
    write((0,report_text.textReport)(report, { colors: env['NO_COLOR'] === undefined, textOf }));
    const prefix = prefixOf(env);
    write((0,github.githubReport)(report, { prefix }));
    const findings = report.findings.filter(({ waiver }) => waiver === null);
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
    const summary = (0,markdown.markdownReport)(report, {
        repositoryUrl: server && repository ? `${server}/${repository}` : undefined,
        prefix,
        sha: event.pullRequest?.head.sha || commit,
        graph: findings.length === 0 ? '' : (0,graph_mermaid.graphMermaid)(head.graph, { findings }),
    });
    (0,runner/* addSummary */.S0)(env, summary);
    const file = (0,runner/* inputOf */.wg)(env, 'report');
    if (file !== undefined)
        (0,external_node_fs_.writeFileSync)(external_node_path_.resolve(env['GITHUB_WORKSPACE'] ?? '.', file), (0,json.jsonReport)(report));
    (0,runner/* setOutputs */.n0)(env, {
        verdict: report.verdict,
        errors: String(report.counts.error),
        warnings: String(report.counts.warning),
        notes: String(report.counts.note),
        waived: String(report.counts.waived),
        environments: JSON.stringify(report.change?.environments ?? []),
        report: file ?? '',
    });
    if (report.coverage.units === 0) {
        write('::error::gitops-gate found no unit of Flux or Argo CD, nor a directory to build: nothing was checked\n');
        return exit/* EXIT */.dc.notEvaluated;
    }
    return report.verdict === 'pass' ? exit/* EXIT */.dc.clean : exit/* EXIT */.dc.findings;
}
/** The way from the repository's root to the directory that is judged, with a slash at its end. */
function prefixOf(env) {
    const directory = external_node_path_.posix.normalize((0,runner/* inputOf */.wg)(env, 'directory') ?? '.');
    return directory === '.' || directory === './' ? '' : `${directory.replace(/\/+$/, '')}/`;
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


/***/ }),

/***/ 189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
            lines.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(rest, `more ${severity}`)}: see the summary${where}`);
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
        ...(rest > 0 ? [`and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(rest, 'more place')}`] : []),
        ...(alsoIn.length > 0 ? [`The same line is at fault in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(alsoIn.length, 'more place')}.`] : []),
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphMermaid: () => (/* binding */ graphMermaid)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6209);
/* harmony import */ var _graph_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5635);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3629);



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
        ...(all.length > units.length ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(all.length - units.length, 'more unit')] : []),
        ...(distinct.length > MAX_EDGES ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(distinct.length - MAX_EDGES, 'more edge')] : []),
    ];
    return flowchart([...clusters(units, ids, graph), ...distinct.slice(0, MAX_EDGES), ...leftOut(left)]);
}
function drawFindings(graph, all, findings, most) {
    const shown = findings.slice(0, Math.min(MAX_FINDINGS, most));
    const unitsOf = (0,_graph_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .unitFinder */ .T2)(graph, all);
    const ids = new Map();
    const lines = [];
    for (const [index, finding] of shown.entries()) {
        const label = `<b>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .mermaid */ .a4)(finding.policy)}</b><br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .mermaid */ .a4)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(finding.message, MAX_LABEL))}`;
        lines.push(`  f${index}["${label}"]:::${finding.severity}`);
        for (const unit of new Set([finding.subject, ...finding.alsoIn].flatMap(unitsOf))) {
            if (!ids.has(unit) && ids.size < most)
                ids.set(unit, `u${ids.size}`);
            const id = ids.get(unit);
            if (id !== undefined && lines.length < MAX_EDGES)
                lines.push(`  ${id} --- f${index}`);
        }
    }
    const left = findings.length > shown.length ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(findings.length - shown.length, 'more finding')] : [];
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
        `  subgraph c${index}["${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .mermaid */ .a4)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(name, MAX_LABEL))}"]`,
        ...units
            .filter(({ cluster }) => cluster === name)
            .map((unit) => `    ${ids.get(unit)}["${unitLabel(unit, graph)}"]`),
        '  end',
    ]);
}
function unitLabel(unit, graph) {
    const where = (0,_graph_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .placeLabel */ .sk)(unit, graph);
    const label = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .mermaid */ .a4)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_graph_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .unitName */ .Cq)(unit), MAX_LABEL));
    return where === '' ? label : `${label}<br><i>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .mermaid */ .a4)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(where, MAX_LABEL))}</i>`;
}
function leftOut(what) {
    return what.length === 0 ? [] : [`  rest["… and ${what.join(' and ')}"]`];
}
function flowchart(lines) {
    return `${['flowchart LR', ...lines].join('\n')}\n`;
}


/***/ }),

/***/ 5635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 2334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdownReport: () => (/* binding */ markdownReport)
});

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
;// CONCATENATED MODULE: ./build/src/report/markdown-parts.js


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
    return dropped === 0 ? written : `${written}\n_${(0,words/* counted */.h)(dropped, 'part')} left out: there is no room for more._\n`;
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
    const more = rest > 0 ? `\n_${(0,words/* counted */.h)(rest, noun)} left out: there is no room for more._\n` : '';
    const shown = lines.slice(0, taken).map((line) => `${line}\n`);
    return `${opening}${shown.join('')}${more}${closing}`;
}
function byteLength(text) {
    return Buffer.byteLength(text);
}
/** A place, as a link to the line at the commit that was judged. */
function markdown_parts_link({ path, line }, { repositoryUrl, sha, prefix = '' }) {
    const shown = `${cell(path)}:${line}`;
    if (repositoryUrl === undefined || sha === undefined)
        return shown;
    return `[${shown}](${repositoryUrl}/blob/${(0,report_escape/* urlPart */.fG)(sha)}/${(0,report_escape/* urlPath */.Lx)(prefix + path)}#L${line})`;
}
/** Text of a cell or a list, cut and harmless. */
function cell(text) {
    return (0,report_escape/* markdown */.wD)((0,report_escape/* cut */.Jj)(text, MAX_CELL));
}
/** A table's head: one cell for each column. */
function tableHead(...columns) {
    return `| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}\n`;
}

;// CONCATENATED MODULE: ./build/src/report/markdown-change.js


const MAX_NAMED = 20;
/** Longer tables are folded. */
const MAX_OPEN = 10;
/** What the change does, in a sentence. */
function changeSentence({ environments, resources }) {
    if (resources.length === 0)
        return 'The change alters nothing that a cluster would run.';
    const names = environments.map((name) => `**${cell(name)}**`);
    const where = (0,words/* listed */.K)(names, MAX_NAMED) || 'no environment';
    return `The change reaches ${where}: ${(0,words/* counted */.h)(resources.length, 'resource')}.`;
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
    const title = `${environment === '' ? 'No environment' : cell(environment)}: ${summaryOf(resources)}`;
    const head = tableHead('', 'cluster', 'unit', 'resource');
    const lines = resources.map(({ action, cluster, unit, kind, namespace, name }) => {
        const resource = [kind, namespace, name].filter((part) => part !== '').join('/');
        return `| ${cell(action)} | ${cell(cluster)} | ${cell(unit)} | ${cell(resource)} |`;
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
    const actions = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([action, count]) => `${count} ${cell(action)}`);
    return `${actions.join(', ')} in ${(0,words/* counted */.h)(units, 'unit')}`;
}

;// CONCATENATED MODULE: ./build/src/report/markdown-coverage.js

/** What was not looked at and why, and what was assumed. */
function coverageSections(coverage, context) {
    const notice = ({ unit, reason, location }) => `- ${unit === '' ? '' : `${cell(unit)}: `}${cell(reason)} (${markdown_parts_link(location, context)})`;
    const listed = context.isBrief ? { opaque: [], assumptions: [] } : coverage;
    const notEvaluated = coverage.notEvaluated.map(({ policy, reason }) => `- ${cell(policy)}: ${cell(reason)}`);
    return [
        ...listSection('Not evaluated', notEvaluated, 'line'),
        ...listSection('Failed to render', coverage.failed.map(notice), 'line'),
        ...listSection('Opaque: manifests that cannot be had here', listed.opaque.map(notice), 'line'),
        ...listSection('Assumed', listed.assumptions.map((assumption) => `- ${cell(assumption)}`), 'line'),
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
    return [{ opening: `\n### Findings\n\n${tableHead('', 'policy', 'where', 'what')}`, lines, noun: 'finding' }];
}
function findingRow(finding, context) {
    const { policy, severity, waiver, isNew, location } = finding;
    const sign = waiver === null ? `${SIGNS[severity]} ${severity}${isNew ? '' : ', not new'}` : '⚪ waived';
    return `| ${sign} | ${cell(policy)} | ${markdown_parts_link(location, context)} | ${whatOf(finding, context)} |`;
}
function whatOf({ message, fix, waiver, related, alsoIn }, context) {
    const rest = related.length - MAX_RELATED;
    return [
        cell(message),
        ...related.slice(0, MAX_RELATED).map((place) => `↳ ${cell(place.message)}: ${markdown_parts_link(place, context)}`),
        ...(rest > 0 ? [`↳ and ${(0,words/* counted */.h)(rest, 'more place')}`] : []),
        ...(alsoIn.length > 0 ? [`the same line in ${(0,words/* counted */.h)(alsoIn.length, 'more place')}`] : []),
        ...(waiver === null && fix !== '' ? [`_${cell(fix)}_`] : []),
        ...(waiver === null ? [] : [`waived: ${cell(waiver.reason)} ${markdown_parts_link(waiver.location, context)}`]),
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
        ...changeSections(report),
        ...graphSection(context),
        ...coverageSections(report.coverage, context),
    ];
    return head + withinBytes(sections, (context.limit ?? SUMMARY_LIMIT) - byteLength(head));
}
function headOf({ verdict, counts, coverage, change }) {
    const found = [
        (0,words/* counted */.h)(counts.error, 'error'),
        (0,words/* counted */.h)(counts.warning, 'warning'),
        (0,words/* counted */.h)(counts.note, 'note'),
        `${counts.waived} waived`,
    ].join(', ');
    const looked = [
        (0,words/* counted */.h)(coverage.resources, 'resource'),
        (0,words/* counted */.h)(coverage.units, 'unit'),
        (0,words/* counted */.h)(coverage.clusters, 'cluster'),
        (0,words/* counted */.h)(coverage.files, 'file'),
    ].join(', ');
    const lines = [`## ${verdict === 'pass' ? '✅' : '❌'} gitops-gate: ${verdict}`, '', `${found} in ${looked}.`];
    if (coverage.units === 0)
        lines.push('', '**Nothing could be evaluated: no unit was found.**');
    if (change !== null)
        lines.push('', changeSentence(change));
    return `${lines.join('\n')}\n`;
}
function noticesSection({ notices = [] }) {
    const lines = notices.map((notice) => `- ${cell(notice)}`);
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

/***/ 4928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const CODES = {
    error: '1;31',
    warning: '1;33',
    note: '1;36',
    pass: '1;32',
    frame: '34',
    bold: '1',
    dim: '2',
};
function painter(colors) {
    return colors ? (color, text) => `\u001b[${CODES[color]}m${text}\u001b[0m` : (_color, text) => text;
}


/***/ }),

/***/ 5324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 6340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ findingText),
  $: () => (/* binding */ placeOf),
  textReport: () => (/* binding */ textReport)
});

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
;// CONCATENATED MODULE: ./build/src/report/frame.js

const MAX_WIDTH = 160;
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
    const shown = (0,report_escape/* cut */.Jj)(line.slice(start), MAX_WIDTH);
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

// EXTERNAL MODULE: ./build/src/report/paint.js
var report_paint = __webpack_require__(4928);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
;// CONCATENATED MODULE: ./build/src/report/text.js




/** How many places of one kind are written out before the rest is counted. */
const SHOWN = 5;
/**
 * The report for people at a terminal: what could not be judged, a block for each finding, as compilers write them, and
 * the verdict. What is last is what they see.
 */
function textReport(report, { colors, textOf }) {
    const paint = (0,report_paint/* painter */.C)(colors);
    const blocks = report.findings.map((finding) => findingBlock(finding, textOf, paint));
    return `${[coverageBlock(report.coverage, paint), ...blocks, verdictLine(report, paint)].filter((block) => block !== '').join('\n\n')}\n`;
}
/** One finding, as the report shows it. */
function findingText(finding, { colors, textOf }) {
    return findingBlock(finding, textOf, (0,report_paint/* painter */.C)(colors));
}
function findingBlock(finding, textOf, paint) {
    const { policy, severity, message, fix, waiver, isNew, location, related, alsoIn } = finding;
    const color = waiver === null ? severity : 'dim';
    const title = `${paint(color, `${severity}[${shown(policy)}]`)}${paint('bold', `: ${shown(message)}`)}`;
    const lines = [`${title}${waiver === null && isNew ? '' : paint('dim', waiver ? ' (waived)' : ' (not new)')}`];
    lines.push(...placeLines(location, textOf, color, paint));
    for (const place of related.slice(0, SHOWN)) {
        lines.push(`  ${paint('note', 'note')}: ${shown(place.message)}`, ...placeLines(place, textOf, 'note', paint));
    }
    if (related.length > SHOWN)
        lines.push(`  note: and ${(0,words/* counted */.h)(related.length - SHOWN, 'more place')}`);
    if (alsoIn.length > 0)
        lines.push(`   = also in: ${shown((0,words/* listed */.K)(alsoIn.map(subjectLabel), 3))}`);
    if (waiver !== null) {
        const until = waiver.expires === '' ? '' : ` until ${waiver.expires}`;
        lines.push(`   = waived${shown(until)}: ${shown(waiver.reason)} (${placeOf(waiver.location)})`);
    }
    else if (fix !== '')
        lines.push(`   = fix: ${shown(fix)}`);
    return lines.join('\n');
}
function placeLines(location, textOf, color, paint) {
    const place = `  ${paint('frame', '-->')} ${placeOf(location)}`;
    const frame = frameOf(location, textOf);
    if (frame === undefined)
        return [place];
    const gutter = ' '.repeat(String(frame.line).length);
    // A tab is one column of the file and must stay one here.
    const line = shown(frame.text.replaceAll('\t', ' '));
    return [
        place,
        `${gutter} ${paint('frame', '|')}`,
        `${paint('frame', `${frame.line} |`)} ${line}`,
        `${gutter} ${paint('frame', '|')} ${' '.repeat(frame.column)}${paint(color, '^'.repeat(frame.length))}`,
    ];
}
/** `path:line:column`, as editors and terminals make links of it. */
function placeOf({ path, line, column }) {
    return `${shown(path)}:${line}:${column}`;
}
function subjectLabel({ unit, cluster, kind, name }) {
    return unit || [cluster, kind, name].filter((part) => part !== '').join('/');
}
function coverageBlock(coverage, paint) {
    const lines = [
        ...coverage.assumptions.map((assumption) => `${paint('note', 'assumed')}: ${shown(assumption)}`),
        ...noticeLines('not rendered (failed)', coverage.failed, paint),
        ...noticeLines('not rendered (opaque)', coverage.opaque, paint),
        ...coverage.notEvaluated.map(({ policy, reason }) => `${paint('warning', 'not evaluated')}: ${shown(policy)}: ${shown(reason)}`),
    ];
    return lines.join('\n');
}
/** One line for each reason at one place, with the units that have it: many units share a chart or a remote base. */
function noticeLines(title, notices, paint) {
    const byReason = new Map();
    for (const { unit, reason, location } of notices) {
        const found = byReason.get(reason);
        if (found === undefined)
            byReason.set(reason, { units: [unit], location });
        else
            found.units.push(unit);
    }
    return [...byReason].map(([reason, { units, location }]) => {
        const named = [...new Set(units)].filter((unit) => unit !== '');
        const who = named.length === 0 ? '' : ` ${shown((0,words/* listed */.K)(named, SHOWN))}:`;
        return `${paint('warning', title)}:${who} ${shown(reason)} (${placeOf(location)})`;
    });
}
function verdictLine({ verdict, counts, coverage, findings, change }, paint) {
    const old = findings.filter(({ isNew, waiver }) => !isNew && waiver === null).length;
    const found = [
        (0,words/* counted */.h)(counts.error, 'error'),
        (0,words/* counted */.h)(counts.warning, 'warning'),
        ...(counts.note > 0 ? [(0,words/* counted */.h)(counts.note, 'note')] : []),
        ...(counts.waived > 0 ? [`${counts.waived} waived`] : []),
        ...(old > 0 ? [`${old} not new`] : []),
    ].join(', ');
    const looked = [
        (0,words/* counted */.h)(coverage.resources, 'resource'),
        (0,words/* counted */.h)(coverage.units, 'unit'),
        (0,words/* counted */.h)(coverage.clusters, 'cluster'),
        (0,words/* counted */.h)(coverage.files, 'file'),
    ].join(', ');
    const reach = change === null ? '' : `\nchange: ${changeLine(change)}`;
    return `${paint(verdict === 'pass' ? 'pass' : 'error', verdict)}: ${found} in ${looked}${reach}`;
}
function changeLine({ environments, resources }) {
    const where = environments.length === 0 ? 'no environment' : shown(environments.join(', '));
    return `${(0,words/* counted */.h)(resources.length, 'resource')} changed, reaching ${where}`;
}
/** A stranger's text, made harmless and bearably short. */
function shown(text) {
    return (0,report_escape/* plain */.pj)((0,report_escape/* cut */.Jj)(text, 1000));
}


/***/ }),

/***/ 3629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
