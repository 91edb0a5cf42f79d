export const id = 8140;
export const ids = [8140];
export const modules = {

/***/ 2518:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ bindingMacro),
/* harmony export */   b: () => (/* binding */ literalText)
/* harmony export */ });
/** The macro of a binding. */
function bindingMacro(name, binding) {
    return ({ args, receiver: called }) => {
        const [variable, expression] = args;
        const receiver = called;
        let inner;
        return {
            async: false,
            typeCheck(checker, _, scope) {
                if (variable.op !== 'id') {
                    throw checker.createError('invalid_macro_argument', `${name}() needs a name first`, variable);
                }
                const type = checker.check(receiver, scope);
                inner = scope.forkWithVariable(variable.args, binding.bound(type, checker));
                return binding.result(type, checker.check(expression, inner), checker);
            },
            evaluate(evaluator, _, scope) {
                return binding.evaluate(evaluator.run(receiver, scope), (bound) => evaluator.run(expression, inner.reuse(scope).setIterValue(bound, evaluator)));
            },
        };
    };
}
/** The value of an argument that is written out: `'a(' ` is, `params.pattern` is not. */
function literalText({ op, args }) {
    return op === 'value' && typeof args === 'string' ? args : undefined;
}


/***/ }),

/***/ 8140:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   REGEX: () => (/* binding */ REGEX)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2856);
/* harmony import */ var _macros_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2518);


/*
 * Regular expressions are RE2's, as in Kubernetes: linear in time whatever the pattern, which may be a stranger's.
 * `matches` of the language library is JavaScript's, which can be made to hang.
 */
/** `matches`, `find` and `findAll` are macros, so that a pattern that is written out is checked with the policy. */
const REGEX = {
    title: 'Regular expressions',
    functions: [
        {
            signature: 'string.matches(string): bool',
            description: 'whether some part of the text matches an [RE2](https://github.com/google/re2/wiki/Syntax) expression',
        },
        { signature: 'string.find(string): string', description: 'the first part that matches, or an empty text' },
        { signature: 'string.findAll(string): list<string>', description: 'every part that matches' },
        {
            signature: 'string.findAll(string, int): list<string>',
            description: 'the first so many; all of them where the number is below 0',
        },
    ],
    // The library looks macros up by name alone: a type of our own lets ours stand beside its `string.matches`.
    types: [{ name: 'Pattern', valueClass: class Pattern {
            } }],
    macros: [
        {
            signature: 'matches(ast, ast): bool',
            expand: patternMacro('matches', 'bool', (pattern, text) => pattern.matcher(text).find()),
        },
        {
            signature: 'Pattern.matches(ast): bool',
            expand: patternMacro('matches', 'bool', (pattern, text) => pattern.matcher(text).find()),
        },
        {
            signature: 'Pattern.find(ast): string',
            expand: patternMacro('find', 'string', (pattern, text) => findAll(pattern, text, 1)[0] ?? ''),
        },
        {
            signature: 'Pattern.findAll(ast): list<string>',
            expand: patternMacro('findAll', 'list<string>', (pattern, text) => findAll(pattern, text, -1)),
        },
        {
            signature: 'Pattern.findAll(ast, ast): list<string>',
            expand: patternMacro('findAll', 'list<string>', (pattern, text, limit) => findAll(pattern, text, Number(limit))),
        },
    ],
};
function findAll(pattern, text, limit) {
    const found = [];
    const matcher = pattern.matcher(text);
    while (found.length !== limit && matcher.find())
        found.push(matcher.group() ?? '');
    return found;
}
function patternMacro(name, result, ask) {
    return ({ ast, args, receiver }) => {
        const [text, pattern, more] = (receiver === null ? args : [receiver, ...args]);
        return {
            async: false,
            typeCheck(checker, _, scope) {
                const types = [checker.check(text, scope), checker.check(pattern, scope)];
                if (more !== undefined)
                    types.push(checker.check(more, scope));
                const wanted = ['string', 'string', 'int'];
                if (types.some(({ kind, name: type }, index) => kind !== 'dyn' && type !== wanted[index])) {
                    const given = types.map((type) => type.name);
                    throw checker.createError('no_matching_overload', noOverload(given[0] ?? '', name, given.slice(1)), ast);
                }
                const written = (0,_macros_js__WEBPACK_IMPORTED_MODULE_0__/* .literalText */ .b)(pattern);
                if (written !== undefined)
                    compile(written, pattern, checker);
                return checker.getType(result);
            },
            evaluate(evaluator, _, scope) {
                const [on, by, last] = valuesOf(evaluator, scope, [text, pattern, more]);
                if (typeof on !== 'string' || typeof by !== 'string') {
                    throw evaluator.createError('no_matching_overload', `${name}() is of texts`, ast);
                }
                return ask(compile(by, pattern, evaluator), on, last);
            },
        };
    };
}
function valuesOf(evaluator, scope, parts) {
    return parts.map((part) => part && evaluator.run(part, scope));
}
function noOverload(receiver, name, args) {
    return `found no matching overload for '${receiver}.${name}(${args.join(', ')})'`;
}
const compiled = new Map();
/** Patterns that are kept; those of policies are few, those made from the repository may be many. */
const KEPT = 500;
/** Compiles a pattern once. Raises an error at its place where it is none. */
function compile(pattern, at, { createError }) {
    let found = compiled.get(pattern);
    if (found === undefined) {
        try {
            found = re2js__WEBPACK_IMPORTED_MODULE_1__.RE2JS.compile(pattern);
        }
        catch (error) {
            const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : '';
            throw createError('invalid_regular_expression', `no regular expression of RE2: ${reason}`, at);
        }
        if (compiled.size >= KEPT)
            compiled.clear();
        compiled.set(pattern, found);
    }
    return found;
}


/***/ })

};
