export const id = 9550;
export const ids = [9550,3043,2748,7912,8327,5258,1183,189,3169];
export const modules = {

/***/ 9550:
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
// EXTERNAL MODULE: ./build/src/run.js + 131 modules
var run = __webpack_require__(6264);
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
// EXTERNAL MODULE: ./build/src/report/markdown.js + 3 modules
var markdown = __webpack_require__(8327);
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
    const left = rest > 0 ? [`${(0,words/* counted */.h)(rest, 'more annotation')} left out`] : [];
    const { error, warning, note } = report.counts;
    return {
        conclusion: report.verdict === 'pass' ? 'success' : 'failure',
        title: [(0,words/* counted */.h)(error, 'error'), (0,words/* counted */.h)(warning, 'warning'), (0,words/* counted */.h)(note, 'note'), ...left].join(', '),
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
const PURPOSE = { failure: 'the check run could not be made', permission: 'checks: write' };
/**
 * Makes a check run, complete with its conclusion from the first request on, and adds the further annotations in
 * batches. Raises `ApiError`.
 */
async function makeCheckRun(client, run) {
    const [owner = '', repo = ''] = run.repository.split('/');
    const { name, sha: head_sha, conclusion, title, summary, annotations } = run;
    const output = (from) => ({ title, summary, annotations: annotations.slice(from, from + BATCH) });
    const { id: check_run_id } = await client.send('POST /repos/{owner}/{repo}/check-runs', { owner, repo, name, head_sha, status: 'completed', conclusion, output: output(0) }, PURPOSE);
    for (let from = BATCH; from < annotations.length; from += BATCH) {
        const update = { owner, repo, check_run_id, output: output(from) };
        await client.send('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', update, PURPOSE);
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
 * with one: who has made a comment looks again, and takes its own back where an older one is there. Raises `ApiError`.
 */
async function keepComment(client, place, body) {
    const comments = commentsOf(client, place);
    const isOwn = ({ login }) => login.toLowerCase() === place.author.toLowerCase();
    const [oldest, ...others] = (await comments.list()).filter(isOwn);
    for (const other of others)
        await comments.remove(other);
    if (body === undefined)
        return oldest && comments.remove(oldest);
    if (oldest === undefined)
        return comments.create(body, isOwn);
    await comments.update(oldest, body);
}
function commentsOf(client, { repository, number, key }) {
    const [owner = '', repo = ''] = repository.split('/');
    const issue = { owner, repo, issue_number: number };
    const marker = markerOf(key);
    const whole = (body) => `${marker}\n${body}`;
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
    return { id: Number(id), body: body ?? '', login: user?.login ?? '', user: Number(user?.id ?? 0) };
}
/** Hidden, and made of nothing that could end it. */
function markerOf(key) {
    return `<!-- gitops-gate ${(0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 16)} -->`;
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
        const place = { repository, number, key, author: inputs.commentAuthor };
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
        pullRequest: async (configuration) => pullRequest === undefined
            ? { kind: 'none' }
            : pullRequestFacts(pullRequest, configuration, {
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

/***/ 6333:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findingText),
/* harmony export */   q: () => (/* binding */ passedText)
/* harmony export */ });
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3169);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4385);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3629);



/** How many places of one kind are written out before the rest is counted. */
const SHOWN = 5;
/** A finding as compilers write theirs: what, where, the other places in frames of their own, and what to do. */
function findingText(finding, context) {
    const { page, why } = context;
    const { severity, fix, location, related, alsoIn } = finding;
    const lines = [...titleLines(finding, severity, page), ...placeLines(location, severity, context)];
    for (const place of related.slice(0, SHOWN)) {
        lines.push(...page.lines(`  ${page.paint('note', 'note')}: ${(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(place.message)}`, 8));
        lines.push(...placeLines(place, 'note', context));
    }
    if (related.length > SHOWN)
        lines.push(`  note: and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(related.length - SHOWN, 'more place')}`);
    const margin = ' '.repeat(String(location.line).length);
    const remark = (text) => lines.push(...page.lines(`${margin}  = ${text}`, margin.length + 9));
    if (alsoIn.length > 0)
        remark(`also in: ${(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(alsoIn.map(subjectLabel), 3))}`);
    if (why !== undefined && why !== '')
        remark(`why: ${(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(why)}`);
    if (fix !== '')
        remark(`fix: ${(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(fix)}`);
    return lines.join('\n');
}
/** A finding that makes nobody act: what and where, and why it is let pass. */
function passedText(finding, page) {
    const { waiver, location } = finding;
    const lines = [...titleLines(finding, 'dim', page), `  ${page.paint('frame', '-->')} ${page.place(location)}`];
    if (waiver !== null) {
        const until = waiver.expires === '' ? '' : ` until ${waiver.expires}`;
        const reason = `waived${(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(until)}: ${(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(waiver.reason)} (${(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(waiver.location)})`;
        lines.push(...page.lines(`  = ${reason}`, 4));
    }
    return lines.join('\n');
}
function titleLines({ policy, severity, message, waiver, isNew }, color, page) {
    const state = waiver !== null ? ' (waived)' : isNew ? '' : ' (not new)';
    const head = page.paint(color, `${severity}[${(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(policy)}]`);
    return page.lines(`${head}${page.paint('bold', `: ${(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(message)}`)}${state && page.paint('dim', state)}`, 4);
}
function placeLines(location, color, { page, textOf, mask }) {
    const { paint, place, width } = page;
    const heading = `  ${paint('frame', '-->')} ${place(location)}`;
    const margin = ' '.repeat(String(location.line).length);
    const frame = (0,_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .framer */ .C)({ textOf, mask, width: width && width - margin.length - 3 })(location);
    if (frame === undefined)
        return [heading];
    // A tab is one column of the file and must stay one here.
    const line = (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(frame.text.replaceAll('\t', ' '));
    return [
        heading,
        `${margin} ${paint('frame', '|')}`,
        `${paint('frame', `${frame.line} |`)} ${line}`,
        `${margin} ${paint('frame', '|')} ${' '.repeat(frame.column)}${paint(color, '^'.repeat(frame.length))}`,
    ];
}
function subjectLabel({ unit, cluster, kind, name }) {
    return unit || [cluster, kind, name].filter((part) => part !== '').join('/');
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
        ...(all.length > units.length ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(all.length - units.length, 'more unit')] : []),
        ...(distinct.length > MAX_EDGES ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(distinct.length - MAX_EDGES, 'more edge')] : []),
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
        ...(findings.length > shown.length ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(findings.length - shown.length, 'more finding')] : []),
        ...(undrawn > 0 ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(undrawn, 'more place')] : []),
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
    return dropped === 0 ? written : `${written}\n_${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(dropped, 'part')} left out: there is no room for more._\n`;
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
    const more = rest > 0 ? `\n_${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(rest, noun)} left out: there is no room for more._\n` : '';
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

/***/ 8327:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdownReport: () => (/* binding */ markdownReport)
});

// EXTERNAL MODULE: ./build/src/report/markdown-parts.js
var markdown_parts = __webpack_require__(5340);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
;// CONCATENATED MODULE: ./build/src/report/markdown-change.js


const MAX_NAMED = 20;
/** Longer tables are folded. */
const MAX_OPEN = 10;
/** What the change does, in a sentence. */
function changeSentence({ environments, resources }) {
    if (resources.length === 0)
        return 'The change alters nothing that a cluster would run.';
    const names = environments.map((name) => `**${(0,markdown_parts/* cell */.Hn)(name)}**`);
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
    return `${actions.join(', ')} in ${(0,words/* counted */.h)(units, 'unit')}`;
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
        ...(rest > 0 ? [`↳ and ${(0,words/* counted */.h)(rest, 'more place')}`] : []),
        ...(alsoIn.length > 0 ? [`the same line in ${(0,words/* counted */.h)(alsoIn.length, 'more place')}`] : []),
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
        ...changeSections(report),
        ...graphSection(context),
        ...coverageSections(report.coverage, context),
    ];
    return head + (0,markdown_parts/* withinBytes */.XF)(sections, (context.limit ?? SUMMARY_LIMIT) - (0,markdown_parts/* byteLength */.dp)(head));
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

/***/ 4385:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   a3: () => (/* binding */ createPage)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4928);


/** Narrower than this nothing is legible, broken into lines or not. */
const MIN_WIDTH = 40;
function createPage({ colors, width, wrap, linkTo }) {
    const columns = width === undefined ? undefined : Math.max(width, MIN_WIDTH);
    return {
        paint: (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(colors),
        width: columns,
        lines(text, indent) {
            if (columns === undefined || wrap === undefined)
                return [text];
            const content = text.trimStart();
            const first = text.slice(0, text.length - content.length);
            return wrap(content, columns - indent)
                .split('\n')
                .map((line, index) => (index === 0 ? first : ' '.repeat(indent)) + line);
        },
        place(location) {
            const text = placeOf(location);
            return linkTo === undefined ? text : hyperlink(text, linkTo(location));
        },
    };
}
/** OSC 8, which terminals that do not know it leave out. The URL is percent-encoded: nothing in it is a control. */
function hyperlink(text, url) {
    return `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
}
/** `path:line:column`. */
function placeOf({ path, line, column }) {
    return `${shown(path)}:${line}:${column}`;
}
/** A stranger's text, made harmless and bearably short. */
function shown(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, 1000));
}


/***/ }),

/***/ 4928:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const CODES = {
    error: '1;31',
    warning: '1;33',
    note: '1;36',
    pass: '1;32',
    frame: '34',
    heading: '1',
    bold: '1',
    dim: '2',
};
function painter(colors) {
    return colors ? (color, text) => `\u001b[${CODES[color]}m${text}\u001b[0m` : (_color, text) => text;
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

/***/ 367:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  textReport: () => (/* binding */ textReport)
});

// EXTERNAL MODULE: ./build/src/report/page.js
var report_page = __webpack_require__(4385);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
;// CONCATENATED MODULE: ./build/src/report/coverage-text.js


/** Units that are named for one reason, and lines of one kind, before the rest is counted. */
const UNITS = 5;
const LINES = 8;
/** What was not judged, and what was assumed: a line for each reason. `all` names every one. */
function coverageText(coverage, page, all) {
    const { paint } = page;
    const lines = [
        ...bounded(noticeLines(paint('warning', 'not rendered (failed)'), coverage.failed, all), all),
        ...bounded(noticeLines(paint('warning', 'not rendered (opaque)'), coverage.opaque, all), all),
        ...coverage.notEvaluated.map(({ policy, reason }) => `${paint('warning', 'not evaluated')}: ${(0,report_page/* shown */.SP)(policy)}: ${(0,report_page/* shown */.SP)(reason)}`),
        ...bounded(coverage.assumptions.map((assumption) => `${paint('note', 'assumed')}: ${(0,report_page/* shown */.SP)(assumption)}`), all),
    ];
    return lines.flatMap((line) => page.lines(line, 4)).join('\n');
}
function bounded(lines, all) {
    const rest = lines.length - LINES;
    if (all || rest <= 1)
        return [...lines];
    return [...lines.slice(0, LINES), `  and ${(0,words/* counted */.h)(rest, 'more line')} like these: --all names them`];
}
/** One line for each reason at one place, with the units that have it: many units share a chart or a remote base. */
function noticeLines(title, notices, all) {
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
        const who = named.length === 0 ? '' : ` ${(0,report_page/* shown */.SP)((0,words/* listed */.K)(named, all ? named.length : UNITS))}:`;
        return `${title}:${who} ${(0,report_page/* shown */.SP)(reason)} (${(0,report_page/* placeOf */.$t)(location)})`;
    });
}

// EXTERNAL MODULE: ./build/src/report/finding-text.js
var finding_text = __webpack_require__(6333);
// EXTERNAL MODULE: ./build/src/model/graph.js
var model_graph = __webpack_require__(403);
;// CONCATENATED MODULE: ./build/src/report/overview.js



/** Names of one kind that are written out before the rest is counted. */
const SHOWN = 6;
/**
 * What was detected, in a few lines: clusters with their environments, environments with their risk, layers, units. Who
 * sees these knows whether the gate understood the repository, and that something was judged at all.
 */
function overviewText(detected, page) {
    const { policies, from, configuration } = detected;
    const rows = [
        ['clusters', clustersRow(detected.graph)],
        ['environments', environmentsRow(detected.graph)],
        ['layers', layersRow(detected.graph)],
        ['units', unitsRow(detected.graph)],
        ['policies', `${policies} of ${(0,words/* listed */.K)(from, SHOWN)}${configuration === undefined ? '' : ` in ${configuration}`}`],
    ];
    const width = Math.max(...rows.map(([name]) => name.length)) + 2;
    const lines = rows.flatMap(([name, text]) => {
        return page.lines(`${page.paint('dim', name.padEnd(width))}${(0,report_page/* shown */.SP)(text)}`, width);
    });
    return lines.join('\n');
}
function clustersRow({ clusters, units, placements }) {
    if (clusters.length === 0)
        return 'none found';
    const names = clusters.map(({ name }) => {
        const environments = new Set(units.filter(({ cluster }) => cluster === name).map(({ id }) => placements.get(id)?.environment ?? model_graph/* UNKNOWN */.H));
        environments.delete(model_graph/* UNKNOWN */.H);
        return environments.size === 0 ? name : `${name} (${(0,words/* listed */.K)([...environments].sort(), 3)})`;
    });
    return (0,words/* listed */.K)(names, SHOWN);
}
function environmentsRow(graph) {
    const counts = countedBy(graph, 'environment');
    const names = graph.environments.map(({ name, risk }) => {
        const about = [...(risk === model_graph/* UNKNOWN */.H ? [] : [`${risk} risk`]), (0,words/* counted */.h)(counts.get(name) ?? 0, 'unit')];
        return `${name} (${about.join(', ')})`;
    });
    const unknown = counts.get(model_graph/* UNKNOWN */.H) ?? 0;
    if (names.length === 0)
        return 'nothing says which: name them in the configuration';
    return `${(0,words/* listed */.K)(names, SHOWN)}${unknown === 0 ? '' : `; unknown (${(0,words/* counted */.h)(unknown, 'unit')})`}`;
}
function layersRow(graph) {
    const counts = countedBy(graph, 'layer');
    const names = graph.layers
        .filter((layer) => counts.has(layer))
        .map((layer) => `${layer} (${(0,words/* counted */.h)(counts.get(layer) ?? 0, 'unit')})`);
    const unknown = counts.get(model_graph/* UNKNOWN */.H) ?? 0;
    if (names.length === 0)
        return 'no directory says which';
    return `${names.join(' > ')}${unknown === 0 ? '' : `; unknown (${(0,words/* counted */.h)(unknown, 'unit')})`}`;
}
function unitsRow({ units }) {
    if (units.length === 0)
        return 'none found';
    const kinds = [...new Set(units.map(({ kind }) => kind))].sort();
    const made = kinds.map((kind) => `${units.filter((unit) => unit.kind === kind).length} ${kind}`).join(', ');
    const lacking = ['opaque', 'failed'].flatMap((status) => {
        const count = units.filter((unit) => unit.status === status).length;
        return count === 0 ? [] : [`${count} ${status}${status === 'opaque' ? ' (their manifests are not here)' : ''}`];
    });
    return `${units.length}: ${made}${lacking.length === 0 ? '' : `; ${lacking.join(', ')}`}`;
}
function countedBy({ units, placements }, aspect) {
    const counts = new Map();
    for (const { id } of units) {
        const value = placements.get(id)?.[aspect] ?? model_graph/* UNKNOWN */.H;
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/src/report/text.js





/** Findings that block nothing, before the rest is counted. */
const PASSED = 10;
/**
 * The report for people at a terminal: what was detected, what could not be judged, the findings by file as compilers
 * write them, and the verdict. What is last is what they see.
 */
function textReport(report, context) {
    const page = (0,report_page/* createPage */.a3)(context);
    const { all = false, detected, next = [] } = context;
    const counts = ({ isNew, waiver }) => (isNew || context.failOnExisting === true) && waiver === null;
    const news = report.findings.filter(counts);
    const passed = report.findings.filter((finding) => !counts(finding));
    const blocks = [
        detected === undefined ? '' : overviewText(detected, page),
        coverageText(report.coverage, page, all),
        ...passedBlocks(passed, page, all),
        ...fileBlocks(news, context, page),
        verdictLines(report, page),
        next.length === 0 ? '' : nextLines(next, page),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
/** The findings of each file below its name. Why a policy is there is told once. */
function fileBlocks(findings, { textOf, mask, explain }, page) {
    const explained = new Set();
    const byFile = new Map();
    for (const finding of findings) {
        const { path } = finding.location;
        const others = byFile.get(path);
        if (others === undefined)
            byFile.set(path, [finding]);
        else
            others.push(finding);
    }
    return [...byFile].flatMap(([path, own]) => {
        const texts = own.map((finding) => {
            const why = explained.has(finding.policy) ? undefined : explain?.definitions.get(finding.policy)?.why.trim();
            explained.add(finding.policy);
            return (0,finding_text/* findingText */.N)(finding, { page, textOf, mask, why });
        });
        return [page.paint('heading', `== ${(0,report_page/* shown */.SP)(path)}: ${severityCounts(own)}`), ...texts];
    });
}
function passedBlocks(findings, page, all) {
    const most = all ? findings.length : PASSED;
    const rest = findings.length - most;
    const more = rest > 0 ? [page.paint('dim', `and ${(0,words/* counted */.h)(rest, 'more finding')} that block nothing: --all names them`)] : [];
    return [...findings.slice(0, most).map((finding) => (0,finding_text/* passedText */.q)(finding, page)), ...more];
}
function severityCounts(findings) {
    return ['error', 'warning', 'note']
        .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length])
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => (0,words/* counted */.h)(count, severity))
        .join(', ');
}
function verdictLines({ verdict, counts, coverage, findings, change }, page) {
    const open = findings.filter(({ waiver }) => waiver === null);
    const old = open.filter(({ isNew }) => !isNew).length;
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
    const lines = [`${page.paint(verdict === 'pass' ? 'pass' : 'error', verdict)}: ${found} in ${looked}`];
    const policies = byPolicy(open);
    if (policies.length > 1)
        lines.push(`by policy: ${policies.map(([id, count]) => `${(0,report_page/* shown */.SP)(id)} ${count}`).join(', ')}`);
    if (change !== null)
        lines.push(`change: ${changeText(change)}`);
    return lines.flatMap((line) => page.lines(line, 4)).join('\n');
}
/** How often each policy is broken, the most frequent first. */
function byPolicy(findings) {
    const counts = new Map();
    for (const { policy } of findings)
        counts.set(policy, (counts.get(policy) ?? 0) + 1);
    return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}
function changeText({ environments, resources }) {
    const where = environments.length === 0 ? 'no environment' : (0,report_page/* shown */.SP)(environments.join(', '));
    return `${(0,words/* counted */.h)(resources.length, 'resource')} changed, reaching ${where}`;
}
function nextLines(steps, { paint }) {
    const width = Math.max(...steps.map(({ command }) => command.length));
    return steps
        .map(({ command, reason }, index) => {
        return `${index === 0 ? 'next: ' : '      '}${paint('bold', (0,report_page/* shown */.SP)(command).padEnd(width))}  ${paint('dim', reason)}`;
    })
        .join('\n');
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
