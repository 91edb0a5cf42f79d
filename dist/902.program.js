export const id = 902;
export const ids = [902];
export const modules = {

/***/ 5902:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ isPack),
/* harmony export */   Jg: () => (/* binding */ packSettings),
/* harmony export */   Ou: () => (/* binding */ packNames),
/* harmony export */   df: () => (/* binding */ readUserPack),
/* harmony export */   wh: () => (/* binding */ readPack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3243);
/* harmony import */ var _util_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57);
/* harmony import */ var _util_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3556);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1692);






/** The names of the packs beside the gate's own policies, sorted. */
function packNames(builtinDirectory) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(builtinDirectory, 'packs'))
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => name.replace(/\.yaml$/, ''))
        .sort();
}
/** Reads a pack of the gate's own. They are known to be well formed: tests see to it. */
function readPack(builtinDirectory, name) {
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(builtinDirectory, 'packs', `${name}.yaml`), 'utf8');
    return packOf(js_yaml__WEBPACK_IMPORTED_MODULE_2__/* ["default"].load */ .Ay.load(text, { schema: js_yaml__WEBPACK_IMPORTED_MODULE_2__/* ["default"].CORE_SCHEMA */ .Ay.CORE_SCHEMA }));
}
/** Whether a file under `extends` is a pack: it sets policies, and is none. */
function isPack({ value }) {
    return typeof value === 'object' && value !== null && 'policies' in value && !('id' in value);
}
/** Reads a pack of the repository; `undefined`, and its problems, where it is wrong. */
async function readUserPack(file, problems) {
    const { pack: validate } = await __webpack_require__.e(/* import() */ 892).then(__webpack_require__.bind(__webpack_require__, 7892));
    const faults = (0,_util_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .validateSettings */ .Sj)(file, validate);
    problems.push(...faults);
    return faults.length > 0 ? undefined : { ...packOf(file.value), locate: file.locate };
}
function packOf({ name, description, policies }) {
    const settings = Object.entries(policies).map(([id, given]) => [
        id,
        typeof given === 'string' ? { severity: given } : given,
    ]);
    return { name, description: description.trim(), policies: Object.fromEntries(settings) };
}
/**
 * What the entries of `extends` say of each policy, the later one where several do. `userPacks` gives the packs that an
 * entry of paths names.
 */
function packSettings(builtinDirectory, userPacks, configuration, problems) {
    const names = packNames(builtinDirectory);
    const settings = new Map();
    for (const [index, entry] of configuration.extends.entries()) {
        if (!(0,_util_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .isPathEntry */ .QG)(entry) && !names.includes(entry)) {
            const hint = (0,_util_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(entry, names) || `: there are ${names.join(', ')}; a directory is written ${entry}/`;
            problems.push({ ...configuration.locate(['extends', index]), message: `there is no pack ${entry}${hint}` });
            continue;
        }
        const packs = (0,_util_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .isPathEntry */ .QG)(entry) ? userPacks(entry) : [readPack(builtinDirectory, entry)];
        for (const [id, setting] of packs.flatMap(({ policies }) => Object.entries(policies))) {
            settings.set(id, (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .settingOver */ .Dv)(settings.get(id) ?? {}, setting));
        }
    }
    return settings;
}


/***/ })

};
