export const id = 174;
export const ids = [174];
export const modules = {

/***/ 403:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ UNKNOWN),
/* harmony export */   g: () => (/* binding */ RELEASE)
/* harmony export */ });
/** `unknown` is a value, not an absence: it breaks no rule. */
const UNKNOWN = 'unknown';
/** The identity under which Helm keeps a release, as an object like any other. */
const RELEASE = { group: 'helm.sh', kind: 'Release' };


/***/ }),

/***/ 2756:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ HIDDEN),
/* harmony export */   _4: () => (/* binding */ maskOf),
/* harmony export */   u6: () => (/* binding */ SHOW_ALL)
/* harmony export */ });
/** What stands in the place of a value that nobody is to see. */
const HIDDEN = '(hidden)';
/** The mask that hides nothing. */
const SHOW_ALL = (text) => text;
/** Shorter texts stand in words that have nothing to do with them, so they are looked for as whole words. */
const SHORTEST = 3;
/**
 * How many letters a text must have that is letters alone: fewer are a word that anybody may use, and who hides `tag`
 * wherever it stands hides the report, not the Secret. A part of a text must have more than the whole of one.
 */
const FEWEST_LETTERS = { whole: 5, part: 8 };
/** Reports take names apart: an image into registry, repository, tag and digest, a URL into host and path. */
const PART = /[^\s:/@=,"']+/g;
const MOST_PARTS = 12;
/** Words that messages and manifests are full of. To hide them would tell nobody less. */
const PLAIN = new Set([
    'latest',
    'false',
    'default',
    'cluster',
    'localhost',
    'namespace',
    'kubernetes',
]);
/**
 * Hides texts wherever they stand, and their parts where they are whole words. `SHOW_ALL` where there is
 * nothing to hide.
 */
function maskOf(texts) {
    const wholes = new Set();
    const words = new Set();
    for (const text of texts) {
        const trimmed = text.trim();
        if (!isTelling(trimmed, FEWEST_LETTERS.whole))
            continue;
        words.add(trimmed);
        // A word of letters alone stands in other words, too.
        if (trimmed.length >= SHORTEST && !/^\p{L}+$/u.test(trimmed))
            wholes.add(trimmed);
        const parts = [...trimmed.matchAll(PART)].slice(0, MOST_PARTS);
        const telling = parts.map(([part]) => isTelling(part, FEWEST_LETTERS.part));
        for (const [from, { 0: part, index: start }] of parts.entries()) {
            if (telling[from])
                words.add(part);
            for (const [more, last] of parts.slice(from + 1).entries()) {
                const run = telling.slice(from, from + more + 2);
                if (run.includes(true))
                    wholes.add(trimmed.slice(start, last.index + last[0].length));
            }
        }
    }
    if (wholes.size + words.size === 0)
        return SHOW_ALL;
    const longestFirst = [...wholes].sort((a, b) => b.length - a.length);
    const hide = (text) => {
        let masked = text;
        for (const whole of longestFirst)
            if (masked.includes(whole))
                masked = masked.replaceAll(whole, () => HIDDEN);
        return hideWords(masked, words);
    };
    // The same clusters, kinds and namespaces come again and again.
    const known = new Map();
    return (text) => {
        let masked = known.get(text);
        if (masked === undefined) {
            masked = hide(text);
            known.set(text, masked);
        }
        return masked;
    };
}
/** Whether a text tells something: it is more than letters, or has more of them than a common word. */
function isTelling(text, fewestLetters) {
    // Numbers of this size are ports, and parts of versions.
    if (PLAIN.has(text) || /^\d{1,3}$/.test(text))
        return false;
    return /[^\p{L}._-]/u.test(text) || (text.match(/\p{L}/gu)?.length ?? 0) >= fewestLetters;
}
/** What a word may hold in a name, a version or a host. */
const WORD = /[\p{L}\p{N}_]+(?:[-.+~$%!*&#;]+[\p{L}\p{N}_]+)*/gu;
const SIMPLE_WORD = /[\p{L}\p{N}_]+/gu;
function hideWords(text, words) {
    return text.replace(WORD, (word) => {
        if (words.has(word))
            return HIDDEN;
        return word.replace(SIMPLE_WORD, (simple) => (words.has(simple) ? HIDDEN : simple));
    });
}


/***/ })

};
