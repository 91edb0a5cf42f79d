export const id = 246;
export const ids = [246];
export const modules = {

/***/ 2246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  test: () => (/* binding */ test)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/model/exit.js
var exit = __webpack_require__(423);
// EXTERNAL MODULE: ./build/src/open.js + 4 modules
var src_open = __webpack_require__(7631);
// EXTERNAL MODULE: ./build/src/policy/load.js + 1 modules
var load = __webpack_require__(1064);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/paint.js
var report_paint = __webpack_require__(4928);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
// EXTERNAL MODULE: ./build/src/cli/input.js
var cli_input = __webpack_require__(2036);
// EXTERNAL MODULE: ./build/src/cli/policy-test/cases.js
var cases = __webpack_require__(5279);
// EXTERNAL MODULE: ./build/src/cli/policy-test/fixture.js + 1 modules
var fixture = __webpack_require__(377);
;// CONCATENATED MODULE: ./build/src/cli/policy-test/outcome.js


/** Tries a policy on one case. Raises `SettingsError` where the case's own configuration is wrong. */
async function outcomeOf({ definition, file }, one) {
    const tried = await tryCase(one, file, definition.id);
    const { lines } = tried;
    const reasons = reasonsOf(tried, definition.forEach);
    if (one.expected === undefined) {
        const missing = lines.length === 0 ? ['a finding, whatever it says'] : [];
        return { passed: missing.length === 0 && reasons.length === 0, missing, unexpected: [], reasons, lines };
    }
    const { missing, unexpected } = compare(one.expected, lines);
    return { passed: missing.length + unexpected.length + reasons.length === 0, missing, unexpected, reasons, lines };
}
async function tryCase(one, file, id) {
    try {
        return await (0,fixture/* judgeFixture */.H5)(await one.open(), file);
    }
    catch (error) {
        if (!(error instanceof exit/* SettingsError */.GN))
            throw error;
        const within = `${id} ${one.name}: `;
        throw new exit/* SettingsError */.GN(error.problems.map((problem) => ({ ...problem, path: `${within}${problem.path}` })));
    }
}
/** Nodes that files alone have, without anything that applies them. */
const OF_FILES = new Set(['document', 'file', 'command']);
/** A case in which nothing was judged must not pass. */
function reasonsOf({ judgement, head }, node) {
    const reasons = judgement.notEvaluated.map(({ reason }) => reason);
    if (head.graph.units.length === 0 && !OF_FILES.has(node)) {
        reasons.push('nothing was judged: there is no unit of Flux or Argo CD here, nor a directory to build');
    }
    const failed = head.graph.units.filter(({ status }) => status === 'failed');
    return [...reasons, ...failed.map(({ id, problems }) => `${id} cannot be rendered: ${problems[0]?.message ?? ''}`)];
}
/** The expectations that no finding meets, and the findings that meet none; each is met once. */
function compare(expected, lines) {
    const left = [...lines];
    const missing = expected.filter((text) => {
        const at = left.findIndex((line) => line === text || messageOf(line) === text);
        if (at >= 0)
            left.splice(at, 1);
        return at < 0;
    });
    return { missing, unexpected: left };
}
/** `path:line:column severity policy message`: paths may hold spaces, severities stand behind the first place. */
function messageOf(line) {
    return line.replace(/^.*?:\d+:\d+ \w+ [\w-]+ /s, '');
}

;// CONCATENATED MODULE: ./build/src/cli/test.js











/** `gitops-gate test`: the repository's own policies, each tried on its fixtures and cases. */
async function test(invocation) {
    const input = (0,cli_input/* inputOf */.wg)(invocation);
    const repository = (0,src_open/* openDirectory */.AJ)(input.directory);
    const configuration = await (0,src_open/* configure */.jK)(repository, input);
    const policies = (0,cases/* testedPolicies */.I)(external_node_path_.resolve(input.directory), repository, configuration);
    const userFiles = policies.map(({ file }) => file);
    const { problems } = await (0,load.loadPolicies)({ builtinDirectory: src_open/* BUILTIN_POLICIES */.Zp, userFiles }, { ...configuration, extends: [], policies: {}, waivers: [] });
    if (problems.length > 0)
        throw new exit/* SettingsError */.GN(problems);
    const paint = (0,report_paint/* painter */.C)(invocation.colors);
    let [passed, failed] = [0, 0];
    for (const policy of policies) {
        if (policy.cases.length === 0) {
            invocation.out(`${paint('warning', 'none')} ${policy.definition.id}: there is nothing to try it on\n`);
        }
        for (const one of policy.cases) {
            const outcome = await outcomeOf(policy, one);
            const isWritten = !outcome.passed && invocation.flag('update') && write(one, outcome);
            if (outcome.passed || isWritten)
                passed++;
            else
                failed++;
            invocation.out(caseText(policy, one, outcome, isWritten, paint));
        }
    }
    if (passed + failed === 0)
        throw new exit/* NotEvaluatedError */.bw('nothing was tried: no policy here has a fixture or a case');
    invocation.out(`${(0,words/* counted */.h)(passed + failed, 'case')}: ${passed} passed, ${failed} failed\n`);
    return failed === 0 ? exit/* EXIT */.dc.clean : exit/* EXIT */.dc.findings;
}
/** Writes down what was found as what is expected; a case in the policy file, or without a verdict, is left alone. */
function write({ expectation }, { lines, reasons }) {
    if (expectation === undefined || reasons.length > 0 || lines.length === 0)
        return false;
    (0,external_node_fs_.writeFileSync)(expectation, lines.map((line) => `${line}\n`).join(''));
    return true;
}
function caseText({ definition }, { name }, { passed, missing, unexpected, reasons }, isWritten, paint) {
    const verdict = isWritten ? paint('warning', 'written') : passed ? paint('pass', 'ok') : paint('error', 'FAIL');
    const lines = [
        ...missing.map((line) => paint('error', `  - ${(0,report_escape/* plain */.pj)(line)}`)),
        ...unexpected.map((line) => paint('pass', `  + ${(0,report_escape/* plain */.pj)(line)}`)),
        ...reasons.map((reason) => `  ! ${(0,report_escape/* plain */.pj)(reason)}`),
    ];
    return `${[`${verdict} ${definition.id}: ${(0,report_escape/* plain */.pj)(name)}`, ...(isWritten ? [] : lines)].join('\n')}\n`;
}


/***/ })

};
