export const id = 856;
export const ids = [856];
export const modules = {

/***/ 3856:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pageAssets: () => (/* binding */ pageAssets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);



/** Where the build puts what pages bring with them. */
const DIST = 'dist';
/** The script and the style of a page, as the build made them. */
function pageAssets(name) {
    const read = (kind) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory(), `page-${name}.${kind}`), 'utf8');
    return { script: read('js'), style: read('css') };
}
/** The directory of this program; run from its sources, the one that they were built into. */
function directory() {
    const here = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    return node_path__WEBPACK_IMPORTED_MODULE_1__.basename(here) === 'cli' ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(here, '..', '..', DIST) : here;
}


/***/ })

};
