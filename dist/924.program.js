export const id = 924;
export const ids = [924];
export const modules = {

/***/ 1924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/model/exit.js
var exit = __webpack_require__(423);
// EXTERNAL MODULE: ./build/src/open.js + 4 modules
var src_open = __webpack_require__(7631);
;// CONCATENATED MODULE: ./build/src/policy/groups.js
/** The groups of the gate's own policies, in the order in which they are listed. */
const GROUPS = [
    'Layering',
    'Ownership',
    'Isolation',
    'Supply chain',
    'Sync',
    'Secrets',
    'Governance',
    'Change',
    "The gate's own",
];
/** What policies that name no group are listed under. */
const UNGROUPED = 'Others';
/** Policies by group: the gate's own groups first, each in its order, then those that others made, by name. */
function grouped(policies) {
    const sorted = [...policies].sort((a, b) => (a.id < b.id ? -1 : 1));
    const own = [...new Set(sorted.map(({ group = UNGROUPED }) => group))]
        .filter((name) => !GROUPS.includes(name))
        .sort();
    return [...GROUPS, ...own]
        .map((name) => [name, sorted.filter(({ group = UNGROUPED }) => group === name)])
        .filter(([, members]) => members.length > 0);
}

// EXTERNAL MODULE: ./build/src/policy/packs.js
var policy_packs = __webpack_require__(5902);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/run.js + 123 modules
var run = __webpack_require__(4622);
// EXTERNAL MODULE: ./build/src/util/suggest.js
var suggest = __webpack_require__(3556);
// EXTERNAL MODULE: ./build/src/report/text.js + 1 modules
var report_text = __webpack_require__(6340);
;// CONCATENATED MODULE: ./build/src/cli/explain/example.js




const CONFIGURATION = '.gitops-gate.yaml';
/** The first finding of a fixture, `bad/` with its `expected.txt`, and the same file of `good/`. */
function exampleOfFixture({ id, fix }, fixture) {
    const expectation = external_node_path_.join(fixture, 'bad', 'expected.txt');
    if (!(0,external_node_fs_.existsSync)(expectation))
        return undefined;
    const [bad, good] = [sideOf(external_node_path_.join(fixture, 'bad')), sideOf(external_node_path_.join(fixture, 'good'))];
    const found = (0,external_node_fs_.readFileSync)(expectation, 'utf8')
        .split(/\r?\n/)
        .flatMap((line) => parseLine(line) ?? [])
        .filter(({ policy, severity }) => policy === id && severity !== 'waived');
    const isMended = ({ path: file }) => good?.text(file) !== undefined && good.text(file) !== bad?.text(file);
    const shown = found.find(isMended) ?? found[0];
    const text = shown && bad?.text(shown.path);
    if (bad === undefined || shown === undefined || text === undefined)
        return undefined;
    const mended = good && excerptOfGood(good, bad, shown);
    const configuration = shown.path === CONFIGURATION ? undefined : bad.text(CONFIGURATION);
    return {
        ...(configuration === undefined ? {} : { configuration }),
        bad: { path: shown.path, text: excerpt(text, shown.line) },
        finding: (0,report_text/* findingText */.N)(findingOf(shown, fix), { colors: false, textOf: bad.text }),
        ...(mended === undefined ? {} : { good: mended }),
    };
}
/** The first case with a finding, and the first without one. */
function exampleOfCases({ cases = [] }) {
    const broken = cases.find(({ expect = [] }) => expect.length > 0);
    const bad = broken && fileOf(broken);
    if (bad === undefined)
        return undefined;
    const kept = cases.find(({ expect = [] }) => expect.length === 0);
    const good = kept && fileOf(kept);
    return { bad, finding: (broken?.expect ?? []).join('\n'), ...(good === undefined ? {} : { good }) };
}
function fileOf({ manifests, files = {} }) {
    const [first] = manifests === undefined ? Object.entries(files) : [['manifests.yaml', manifests]];
    return first && { path: first[0], text: excerpt(first[1], 1) };
}
/** The repository of a fixture's side; for a pull request what it would make. */
function sideOf(directory) {
    const head = external_node_path_.join(directory, 'head');
    if ((0,external_node_fs_.existsSync)(head))
        return (0,src_open/* openDirectory */.AJ)(head);
    return (0,external_node_fs_.existsSync)(directory) ? (0,src_open/* openDirectory */.AJ)(directory) : undefined;
}
function parseLine(text) {
    const match = /^(.+?):(\d+):(\d+) (error|warning|note|waived) ([\w-]+) (.*)$/.exec(text);
    if (match === null)
        return undefined;
    const [, file = '', line, column, severity, policy = '', message = ''] = match;
    return {
        path: file,
        line: Number(line),
        column: Number(column),
        severity: severity,
        policy,
        message,
    };
}
function findingOf({ path: file, line, column, severity, policy, message }, fix) {
    const none = { cluster: '', environment: '', layer: '', unit: '', apiVersion: '', kind: '', namespace: '' };
    return {
        policy,
        severity: severity === 'waived' ? 'note' : severity,
        message,
        fix: fix.trim(),
        fingerprint: '',
        isNew: true,
        waiver: null,
        location: { path: file, line, column },
        related: [],
        subject: { ...none, name: '', field: '' },
        alsoIn: [],
    };
}
/** The same file where it is mended; else the first file that only the good side has, or has otherwise. */
function excerptOfGood(good, bad, { path: file, line }) {
    const differs = (other) => good.text(other) !== undefined && good.text(other) !== bad.text(other);
    const shown = differs(file)
        ? file
        : good.tree.filesBelow('').find((other) => other !== CONFIGURATION && differs(other));
    return shown === undefined ? undefined : { path: shown, text: excerpt(good.text(shown) ?? '', line) };
}
const MOST_LINES = 30;
/** A file, or, where it is long, the lines of it around one. */
function excerpt(text, line) {
    const lines = text.trimEnd().split(/\r?\n/);
    if (lines.length <= MOST_LINES)
        return lines.join('\n');
    const start = Math.max(0, Math.min(line - 1 - MOST_LINES / 2, lines.length - MOST_LINES));
    return [
        ...(start > 0 ? ['# …'] : []),
        ...lines.slice(start, start + MOST_LINES),
        ...(start + MOST_LINES < lines.length ? ['# …'] : []),
    ].join('\n');
}

// EXTERNAL MODULE: ./build/src/policy/parameters.js
var parameters = __webpack_require__(6286);
;// CONCATENATED MODULE: ./build/src/util/wrap.js
/** Prose in lines of at most `width` characters; code between backquotes is not torn. */
function wrapProse(text, width) {
    return fill(text.match(/(?:`[^`]*`|[^\s`]|`)+/g) ?? [], width);
}
/** An expression of CEL in lines of at most `width` characters; texts between quotes are not torn. */
function wrapExpression(text, width) {
    return fill(text.match(/(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\S)+/g) ?? [], width);
}
function fill(words, width) {
    const lines = [];
    for (const word of words) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/src/cli/explain/page.js



const WIDTH = 96;
/** A policy for people at a terminal. Policies of a repository are a stranger's text: nothing in them is obeyed. */
function explanation(policy, { policies, packs, example }) {
    const sections = [
        ['Why', prose(policy.why)],
        ['What to do', prose(policy.fix)],
        ['Severity', severity(policy, policies, packs)],
        ['Parameters', page_parameters(policy)],
        ['The rule', rule(policy)],
        ['Example', example === undefined ? [] : exampleLines(example)],
        ['Waiving it', waiver(policy)],
    ];
    const blocks = sections
        .filter(([, lines]) => lines.length > 0)
        .map(([title, lines]) => `${title}\n${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}`);
    const group = policy.group === undefined ? '' : ` (${(0,report_escape/* plain */.pj)(policy.group)})`;
    return `${[`${(0,report_escape/* plain */.pj)(policy.id)}${group}: ${(0,report_escape/* plain */.pj)(policy.title)}`, ...blocks].join('\n\n')}\n`;
}
function prose(text) {
    return wrapProse((0,report_escape/* plain */.pj)(text.trim()), WIDTH).map((line) => line);
}
function severity({ id, severity: own = 'error', severityWhen = [] }, { active }, packs) {
    const here = active.find((policy) => policy.id === id);
    const inPacks = packs.flatMap(({ name, policies }) => {
        const setting = policies[id];
        return setting === undefined ? [] : [`${name} ${setting.severity ?? own}`];
    });
    const state = here === undefined ? 'off' : here.severity === 'off' ? 'on for some' : here.severity;
    return [
        `${own}; here ${state}${inPacks.length === 0 ? '; in no pack' : `; in the packs ${inPacks.join(', ')}`}`,
        ...severityWhen.map(({ when, severity: other }) => `${other} where ${(0,report_escape/* plain */.pj)(when)}`),
    ];
}
function page_parameters({ params = {} }) {
    return Object.entries(params).flatMap(([name, parameter]) => [
        `${(0,report_escape/* plain */.pj)(name)}: ${(0,parameters/* parameterTypeName */.Xq)(parameter)}, default ${(0,report_escape/* plain */.pj)(JSON.stringify(parameter.default))}`,
        ...prose(parameter.description).map((line) => `  ${line}`),
    ]);
}
function rule({ forEach, match, deny, message }) {
    return [
        `for each ${forEach}${match === undefined ? '' : ` with ${(0,report_escape/* plain */.pj)(JSON.stringify(match))}`}, deny`,
        ...wrapExpression((0,report_escape/* plain */.pj)(deny.trim()), WIDTH).map((line) => `  ${line}`),
        'and say',
        ...wrapExpression((0,report_escape/* plain */.pj)(message.trim()), WIDTH).map((line) => `  ${line}`),
    ];
}
function exampleLines({ configuration, bad, finding, good }) {
    return [
        ...(configuration === undefined ? [] : ['with the configuration', '', ...indented(configuration), '']),
        `${(0,report_escape/* plain */.pj)(bad.path)} breaks it:`,
        '',
        ...indented(bad.text),
        '',
        ...finding.split('\n').map(plainLine),
        ...(good === undefined ? [] : ['', ...kept(good, bad)]),
    ];
}
function kept(good, bad) {
    return [
        good.path === bad.path ? 'and this keeps it:' : `and with ${(0,report_escape/* plain */.pj)(good.path)} it is kept:`,
        '',
        ...indented(good.text),
    ];
}
function indented(text) {
    return text
        .trimEnd()
        .split(/\r?\n/)
        .map((line) => (line === '' ? '' : `  ${plainLine(line)}`));
}
function plainLine(line) {
    return (0,report_escape/* plain */.pj)(line.replaceAll('\t', '  '));
}
function waiver({ id }) {
    return [
        'beside the line, with a reason and better with a day on which it ends:',
        `  # gitops-gate: allow ${(0,report_escape/* plain */.pj)(id)} until 2027-01-31 -- why it must be so for now`,
        'or on the object, as the annotation gitops-gate.dev/allow, or under waivers in .gitops-gate.yaml.',
    ];
}

// EXTERNAL MODULE: ./build/src/cli/input.js
var cli_input = __webpack_require__(2036);
// EXTERNAL MODULE: ./build/src/cli/policy-test/cases.js
var cases = __webpack_require__(5279);
;// CONCATENATED MODULE: ./build/src/cli/explain.js













/** `gitops-gate explain`: the policies of this directory's configuration, and those of the gate. */
async function explain(invocation) {
    const [id] = invocation.operands;
    const input = (0,cli_input/* inputOf */.wg)(invocation, '.');
    const { policies, repository, configuration } = await (0,run/* policiesOf */.Ao)(input);
    if (id === undefined) {
        invocation.out(list(policies));
        return exit/* EXIT */.dc.clean;
    }
    const policy = policies.definitions.get(id);
    if (policy === undefined) {
        throw new exit/* UsageError */.eb(`there is no policy ${id}${(0,suggest/* didYouMean */.a)(id, policies.definitions.keys())}: see gitops-gate explain`);
    }
    const packs = (0,policy_packs/* packNames */.O)(src_open/* BUILTIN_POLICIES */.Zp).map((name) => (0,policy_packs/* readPack */.w)(src_open/* BUILTIN_POLICIES */.Zp, name));
    const example = builtinExample(id) ?? ownExample(policy, external_node_path_.resolve(input.directory), repository, configuration);
    invocation.out(explanation(policy, { policies, packs, example }));
    return exit/* EXIT */.dc.clean;
}
function list({ definitions, active }) {
    const severities = new Map(active.map(({ id, severity }) => [id, severity]));
    const width = Math.max(...[...definitions.keys()].map((id) => id.length));
    const blocks = grouped(definitions.values()).map(([group, members]) => {
        const lines = members.map(({ id, title }) => {
            const severity = (severities.get(id) ?? 'off').padEnd(7);
            return `  ${(0,report_escape/* plain */.pj)(id).padEnd(width)}  ${severity}  ${(0,report_escape/* plain */.pj)(title)}`;
        });
        return `${(0,report_escape/* plain */.pj)(group)}\n${lines.join('\n')}\n`;
    });
    return blocks.join('\n');
}
/** Made with the pages of the gate's own policies. */
const EXAMPLES = external_node_path_.join(src_open/* BUILTIN_POLICIES */.Zp, '..', 'docs', 'policies', 'examples.json');
function builtinExample(id) {
    if (!(0,external_node_fs_.existsSync)(EXAMPLES))
        return undefined;
    const examples = JSON.parse((0,external_node_fs_.readFileSync)(EXAMPLES, 'utf8'));
    return Object.hasOwn(examples, id) ? examples[id] : undefined;
}
/** The example of a policy of the repository: from the cases in its file, or from the fixtures beside it. */
function ownExample(policy, directory, repository, configuration) {
    const inline = exampleOfCases(policy);
    if (inline !== undefined)
        return inline;
    const tested = (0,cases/* testedPolicies */.I)(directory, repository, configuration).find(({ definition }) => definition.id === policy.id);
    const fixture = tested?.cases.find(({ expectation }) => expectation !== undefined)?.expectation;
    return fixture === undefined ? undefined : exampleOfFixture(policy, external_node_path_.dirname(external_node_path_.dirname(fixture)));
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


/***/ })

};
