export const id = 7118;
export const ids = [7118];
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

/***/ 7118:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONALS: () => (/* binding */ OPTIONALS)
/* harmony export */ });
/* harmony import */ var _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337);
/* harmony import */ var _macros_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2518);


/*
 * Values that may be missing. `x.?y`, `optional.of`, `optional.none`, `hasValue`, `value`, `or` and `orValue` are the
 * language library's own.
 */
const OPTIONALS = {
    title: 'Values that may be missing',
    functions: [
        {
            signature: 'optional<A>.orValue(A): A',
            description: 'the value, or another where there is none: `manifest.?spec.?replicas.orValue(1)`',
        },
        {
            signature: 'optional<A>.or(optional<A>): optional<A>',
            description: 'the one, or the other where it has no value',
        },
        { signature: 'optional<A>.hasValue(): bool', description: 'whether there is a value' },
        { signature: 'optional<A>.value(): A', description: 'the value; an error where there is none' },
        {
            signature: 'optional<A>.optMap(name, expression): optional<B>',
            description: 'what is made of the value, where there is one: `x.optMap(v, v + 1)`',
        },
        {
            signature: 'optional<A>.optFlatMap(name, expression): optional<B>',
            description: 'the same, where what is made may be missing too',
        },
        {
            signature: 'OptionalNamespace.ofNonZeroValue(A): optional<A>',
            description: 'written `optional.ofNonZeroValue(x)`: none for what is empty, 0 or false',
            handler: (_, value) => (isZero(value) ? _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .Optional */ .Xx.none() : _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .Optional */ .Xx.of(value)),
        },
    ],
    macros: [
        {
            signature: 'optional.optMap(ast, ast): optional<dyn>',
            expand: (0,_macros_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingMacro */ .I)('optMap', {
                bound: valueType,
                result: (_, made, checker) => checker.getType(`optional<${made.name}>`),
                evaluate: (value, make) => asOptional(value).hasValue() ? _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .Optional */ .Xx.of(make(asOptional(value).value())) : _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .Optional */ .Xx.none(),
            }),
        },
        {
            signature: 'optional.optFlatMap(ast, ast): optional<dyn>',
            expand: (0,_macros_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingMacro */ .I)('optFlatMap', {
                bound: valueType,
                result: (_, made, checker) => (made.kind === 'optional' ? made : checker.getType('optional')),
                evaluate: (value, make) => asOptional(value).hasValue() ? asOptional(make(asOptional(value).value())) : _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .Optional */ .Xx.none(),
            }),
        },
    ],
};
function valueType({ kind, valueType: type }, checker) {
    return kind === 'optional' && type !== undefined ? type : checker.getType('dyn');
}
function asOptional(value) {
    if (value instanceof _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .Optional */ .Xx)
        return value;
    throw new Error('optMap() and optFlatMap() are of optional values');
}
function isZero(value) {
    if (Array.isArray(value))
        return value.length === 0;
    if (value instanceof Map)
        return value.size === 0;
    return value === null || value === '' || value === false || value === 0 || value === 0n;
}


/***/ })

};
