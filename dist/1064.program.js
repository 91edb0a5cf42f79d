export const id = 1064;
export const ids = [1064];
export const modules = {

/***/ 1064:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicies: () => (/* binding */ loadPolicies)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/model/location.js
var model_location = __webpack_require__(356);
// EXTERNAL MODULE: ./build/src/model/value.js
var value = __webpack_require__(2906);
// EXTERNAL MODULE: ./build/src/util/settings.js
var util_settings = __webpack_require__(57);
// EXTERNAL MODULE: ./build/src/util/suggest.js
var suggest = __webpack_require__(3556);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/policy/cel/libraries.js + 1 modules
var cel_libraries = __webpack_require__(5818);
// EXTERNAL MODULE: ./build/src/policy/compile.js + 2 modules
var policy_compile = __webpack_require__(5032);
// EXTERNAL MODULE: ./build/src/policy/packs.js
var policy_packs = __webpack_require__(5902);
// EXTERNAL MODULE: ./build/src/policy/parameters.js
var parameters = __webpack_require__(6286);
;// CONCATENATED MODULE: ./build/src/policy/place-within.js
/**
 * The place of a character of a scalar in its file, whichever way the scalar is quoted or folded: what stands in the
 * file differs from the value by white space and quotes. `start` is the place of the scalar, `offset` counts in `value`.
 */
function placeWithin(source, start, value, offset) {
    const lines = source.split('\n');
    const before = value.slice(0, offset).replace(/\s/g, '').length;
    let { line, column } = start;
    const opening = lines[line - 1]?.[column - 1];
    if (opening === '|' || opening === '>')
        [line, column] = [line + 1, 1];
    else if (opening === '"' || opening === "'")
        column++;
    for (let seen = 0; line <= lines.length; [line, column] = [line + 1, 1]) {
        const text = lines[line - 1] ?? '';
        for (; column <= text.length; column++) {
            if (/\s/.test(text[column - 1]))
                continue;
            if (seen++ === before)
                return { path: start.path, line, column };
        }
    }
    return start;
}

// EXTERNAL MODULE: ./build/src/policy/setting.js
var policy_setting = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/src/policy/load.js













/**
 * Loads and compiles the policies that the configuration switches on: those of its packs, with the severities that the
 * packs give, those of its own files, and what it sets under `policies`. Every problem is placed at its line, in the
 * policy file or in the configuration; where there is one, what was compiled is incomplete.
 */
async function loadPolicies(sources, configuration) {
    const problems = [];
    const loaded = new Map(builtinPolicies(sources.builtin).map((one) => [one.definition.id, one]));
    const packs = [];
    const read = new Set();
    for (const file of sources.userFiles.filter(({ parsed }) => /\.ya?ml$/.test(parsed.path))) {
        const settings = (0,util_settings/* settingsOf */.f5)(file.parsed);
        if ((0,policy_packs/* isPack */.Cw)(settings)) {
            const pack = await (0,policy_packs/* readUserPack */.df)(settings, problems);
            if (pack !== undefined)
                packs.push({ ...pack, entry: file.entry });
            continue;
        }
        // Named twice, by itself and by its directory, it is one policy all the same.
        if (read.has(file.parsed.path))
            continue;
        read.add(file.parsed.path);
        const found = await readPolicy(file, settings, loaded, problems);
        if (found !== undefined)
            loaded.set(found.definition.id, found);
    }
    const packsOf = (entry) => packs.filter((pack) => pack.entry === entry);
    const settings = (0,policy_packs/* packSettings */.Jg)(sources.builtin, packsOf, configuration, problems);
    for (const { definition, file } of loaded.values()) {
        if (file === undefined)
            continue;
        settings.set(definition.id, (0,policy_setting/* settingOver */.Dv)({ severity: definition.severity ?? 'error' }, settings.get(definition.id) ?? {}));
    }
    problems.push(...[configuration, ...packs].flatMap((one) => unknownPolicies(one, loaded)));
    problems.push(...unknownInWaivers(configuration, loaded));
    for (const [id, setting] of Object.entries(configuration.policies)) {
        // Whoever sets a parameter of a policy wants it; whoever wants it for some items does not want it for all.
        const isForSome = (setting.overrides ?? []).some((override) => override.severity !== undefined);
        const own = isForSome ? 'off' : (loaded.get(id)?.definition.severity ?? 'error');
        settings.set(id, (0,policy_setting/* settingOver */.Dv)(settings.get(id) ?? { severity: own }, setting));
    }
    const chosen = [...loaded]
        .sort(([a], [b]) => (0,util_text/* compareText */.n)(a, b))
        .map(([id, one]) => ({ one, setting: settings.get(id) ?? {} }))
        .filter(({ one, setting }) => one.file !== undefined || (0,policy_setting/* isOn */.Mp)(setting.severity ?? 'off', setting));
    const libraries = await (0,cel_libraries/* librariesFor */.X)(chosen.flatMap(({ one }) => (0,policy_compile/* expressionsOf */.Bi)(one.definition)));
    const faultless = chosen.flatMap(({ one }) => (one.file === undefined ? [one.definition] : []));
    const compile = (0,policy_compile/* createCompiler */.cJ)(libraries, faultless);
    const active = [];
    for (const { one, setting } of chosen) {
        const severity = setting.severity ?? 'off';
        const policy = compileLoaded(one, severity, setting, [configuration, ...packs], compile, problems);
        if (policy !== undefined && (0,policy_setting/* isOn */.Mp)(severity, setting))
            active.push(policy);
    }
    const definitions = new Map([...loaded].map(([id, { definition }]) => [id, definition]));
    return { policies: { active, definitions }, problems: problems.sort(model_location/* compareLocations */.Q) };
}
function compileLoaded({ definition, path: file, file: own }, severity, setting, given, compile, problems) {
    const faults = given.flatMap((settings) => (0,parameters/* parameterProblems */.wL)(definition, settings));
    problems.push(...faults);
    const compiled = compile(definition, severity, faults.length > 0 ? {} : setting);
    if ('policy' in compiled)
        return compiled.policy;
    for (const { way, offset, message } of compiled.faults) {
        const start = own?.settings.locate(way) ?? { path: file, line: 1, column: 1 };
        const text = (0,value/* valueAt */.fK)(definition, way);
        const at = own && typeof text === 'string' ? placeWithin(own.text, start, text, offset) : start;
        problems.push({ ...at, message: `${way.join('.')}: ${message}` });
    }
    return undefined;
}
function builtinPolicies(builtin) {
    return (0,external_node_fs_.readdirSync)(builtin.directory)
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => ({ definition: (0,policy_packs/* readBuiltin */.uk)(builtin, name), path: `policies/${name}` }));
}
async function readPolicy({ parsed, text }, settings, loaded, problems) {
    const { policy: validate } = await __webpack_require__.e(/* import() */ 7892).then(__webpack_require__.bind(__webpack_require__, 7892));
    const faults = settings.problems.length > 0 ? settings.problems : (0,util_settings/* validateSettings */.Sj)(settings, validate);
    problems.push(...faults);
    if (faults.length > 0)
        return undefined;
    const definition = settings.value;
    const expected = external_node_path_.posix.basename(parsed.path).replace(/\.ya?ml$/, '');
    const at = settings.locate(['id']);
    if (definition.id !== expected) {
        problems.push({ ...at, message: `the id is ${definition.id}, and must be ${expected} as the file is called` });
    }
    if (loaded.has(definition.id)) {
        problems.push({ ...at, message: `there is a policy ${definition.id} already: take another name` });
        return undefined;
    }
    return { definition, path: parsed.path, file: { settings, text: text ?? '' } };
}
/** Policies that are set and do not exist. */
function unknownPolicies({ policies, locate }, loaded) {
    return Object.keys(policies)
        .filter((id) => !loaded.has(id))
        .map((id) => ({ ...locate(['policies', id], 'key'), message: noPolicy(id, loaded) }));
}
/** Policies that are waived and do not exist. */
function unknownInWaivers({ waivers, locate }, loaded) {
    return waivers.flatMap(({ policy }, index) => loaded.has(policy) ? [] : [{ ...locate(['waivers', index, 'policy'], 'key'), message: noPolicy(policy, loaded) }]);
}
function noPolicy(id, loaded) {
    return `there is no policy ${id}${(0,suggest/* didYouMean */.a)(id, loaded.keys())}`;
}


/***/ })

};
