import * as __WEBPACK_EXTERNAL_MODULE__program_js_432692f1__ from "./program.js";
/******/ // The require scope
/******/ var __nccwpck_require__ = {};
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  bw: () => (/* binding */ NotEvaluatedError),
  GN: () => (/* binding */ SettingsError),
  eb: () => (/* binding */ UsageError),
  z6: () => (/* binding */ check),
  UH: () => (/* binding */ reportText)
});

;// CONCATENATED MODULE: external "./program.js"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const external_program_js_namespaceObject = x({ ["NotEvaluatedError"]: () => (__WEBPACK_EXTERNAL_MODULE__program_js_432692f1__.NotEvaluatedError), ["SettingsError"]: () => (__WEBPACK_EXTERNAL_MODULE__program_js_432692f1__.SettingsError), ["UsageError"]: () => (__WEBPACK_EXTERNAL_MODULE__program_js_432692f1__.UsageError), ["loadApi"]: () => (__WEBPACK_EXTERNAL_MODULE__program_js_432692f1__.loadApi) });
;// CONCATENATED MODULE: ./build/src/library.js

/**
 * Checks the repository in a directory, as `gitops-gate check` does, and gives its report; nothing is printed. A report
 * with findings is an answer and no error: look at `verdict` and `findings`. Where no unit was found `verdict` is
 * `fail`. Raises `SettingsError` where the configuration or a policy is wrong, `UsageError` where an option is, and
 * `NotEvaluatedError` where there is no repository or no base.
 */
async function check(directory, options = {}) {
    return (await (0,external_program_js_namespaceObject.loadApi)()).check(directory, options);
}
/** The report in words, for the message of a test that fails. */
async function reportText(report) {
    return (await (0,external_program_js_namespaceObject.loadApi)()).text(report);
}
/** The classes of errors, as values: the declarations of the program itself are not shipped. */
const NotEvaluatedError = external_program_js_namespaceObject.NotEvaluatedError;
const SettingsError = external_program_js_namespaceObject.SettingsError;
const UsageError = external_program_js_namespaceObject.UsageError;

var __webpack_exports__NotEvaluatedError = __webpack_exports__.bw;
var __webpack_exports__SettingsError = __webpack_exports__.GN;
var __webpack_exports__UsageError = __webpack_exports__.eb;
var __webpack_exports__check = __webpack_exports__.z6;
var __webpack_exports__reportText = __webpack_exports__.UH;
export { __webpack_exports__NotEvaluatedError as NotEvaluatedError, __webpack_exports__SettingsError as SettingsError, __webpack_exports__UsageError as UsageError, __webpack_exports__check as check, __webpack_exports__reportText as reportText };
