export const id = 9689;
export const ids = [9689];
export const modules = {

/***/ 9689:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LISTS: () => (/* binding */ LISTS)
});

// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(7337);
;// CONCATENATED MODULE: ./build/src/policy/cel/compare.js
/*
 * How values of CEL compare: what functions over lists ask.
 */
/** Whether two values are the same to CEL: numbers by value, lists and maps by what is in them. */
function same(a, b) {
    if (a === b)
        return true;
    if (isNumber(a) && isNumber(b))
        return before(numberOf(a), numberOf(b)) === 0;
    if (Array.isArray(a))
        return Array.isArray(b) && a.length === b.length && a.every((item, index) => same(item, b[index]));
    if (a instanceof Map) {
        return b instanceof Map && a.size === b.size && [...a].every(([key, item]) => b.has(key) && same(item, b.get(key)));
    }
    if (isComparable(a) && isComparable(b))
        return a.constructor === b.constructor && a.compareTo(b) === 0;
    return isDated(a) && isDated(b) && a.constructor === b.constructor && a.valueOf() === b.valueOf();
}
/** The order of two values of one kind: below 0, 0 or above 0. Raises `Error` where there is none. */
function order(a, b) {
    if (isNumber(a) && isNumber(b))
        return before(numberOf(a), numberOf(b));
    if (typeof a === 'string' && typeof b === 'string')
        return before(a, b);
    if (typeof a === 'boolean' && typeof b === 'boolean')
        return Number(a) - Number(b);
    if (isComparable(a) && isComparable(b) && a.constructor === b.constructor)
        return a.compareTo(b);
    if (isDated(a) && isDated(b) && a.constructor === b.constructor)
        return before(a.valueOf(), b.valueOf());
    throw new Error('the list holds values that do not compare');
}
function before(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Numbers of CEL: `int`, `double`, and `uint`, which is a class of the language library. */
function isNumber(value) {
    if (typeof value === 'bigint' || typeof value === 'number')
        return true;
    return typeof value === 'object' && value !== null && typeof value.valueOf() === 'bigint';
}
function numberOf(value) {
    return typeof value === 'object' ? value.valueOf() : value;
}
function isComparable(value) {
    return typeof value === 'object' && value !== null && 'compareTo' in value;
}
/** Timestamps and durations. */
function isDated(value) {
    return typeof value === 'object' && value !== null && typeof value.valueOf() === 'number';
}

// EXTERNAL MODULE: ./build/src/policy/cel/macros.js
var macros = __webpack_require__(2518);
;// CONCATENATED MODULE: ./build/src/policy/cel/lists.js



class Lists {
}
class Sets {
}
/** More elements than this a list of numbers must not have. */
const MOST = 10000n;
/** Each element with its key, worked out once. */
const sortBy = {
    bound: (receiver, checker) => elementType(receiver, checker),
    result: (receiver, _, checker) => checker.getType(`list<${elementType(receiver, checker).name}>`),
    evaluate: (value, keyOf) => {
        if (!Array.isArray(value))
            throw new Error('sortBy() is of a list');
        const keyed = value.map((item) => [keyOf(item), item]);
        return keyed.sort(([a], [b]) => order(a, b)).map(([, item]) => item);
    },
};
const LISTS = {
    title: 'Lists and sets',
    namespaces: [
        { name: 'lists', type: 'ListsNamespace', valueClass: Lists },
        { name: 'sets', type: 'SetsNamespace', valueClass: Sets },
    ],
    functions: [
        {
            signature: 'list<A>.isSorted(): bool',
            description: 'whether no element is greater than the next',
            handler: isSorted,
        },
        { signature: 'list<A>.sum(): A', description: 'the sum of numbers or durations; 0 of none', handler: sum },
        {
            signature: 'list<A>.min(): A',
            description: 'the least element; an error where there is none',
            handler: (list) => extreme(list, -1),
        },
        {
            signature: 'list<A>.max(): A',
            description: 'the greatest element; an error where there is none',
            handler: (list) => extreme(list, 1),
        },
        {
            signature: 'list<A>.indexOf(A): int',
            description: 'the first place of an element, from 0; -1 where it is not there',
            handler: (list, wanted) => BigInt([...list].findIndex((item) => same(item, wanted))),
        },
        {
            signature: 'list<A>.lastIndexOf(A): int',
            description: 'the last place of an element, from 0; -1 where it is not there',
            handler: (list, wanted) => BigInt([...list].findLastIndex((item) => same(item, wanted))),
        },
        {
            signature: 'list<A>.distinct(): list<A>',
            description: 'each element once, where it stood first',
            handler: distinct,
        },
        {
            signature: 'list<dyn>.flatten(): list<dyn>',
            description: 'with the lists in it opened',
            handler: (list) => list.flat(),
        },
        {
            signature: 'list<dyn>.flatten(int): list<dyn>',
            description: 'with the lists in it opened, so many levels deep',
            handler: (list, depth) => list.flat(atLeast(depth, 'depth')),
        },
        {
            signature: 'list<A>.slice(int, int): list<A>',
            description: 'the elements from one place to before another',
            handler: slice,
        },
        {
            signature: 'list<A>.reverse(): list<A>',
            description: 'the last first',
            handler: (list) => [...list].reverse(),
        },
        { signature: 'list<A>.sort(): list<A>', description: 'in order', handler: (list) => [...list].sort(order) },
        {
            signature: 'list<A>.sortBy(name, key): list<A>',
            description: 'in the order of a key: `units.sortBy(unit, unit.name)`',
        },
        {
            signature: 'list<A>.first(): optional<A>',
            description: 'the first element, if any',
            handler: (list) => lib/* Optional */.Xx.of([...list][0]),
        },
        {
            signature: 'list<A>.last(): optional<A>',
            description: 'the last element, if any',
            handler: (list) => lib/* Optional */.Xx.of([...list].at(-1)),
        },
        {
            signature: 'ListsNamespace.range(int): list<int>',
            description: 'written `lists.range(n)`: the numbers from 0 to n - 1',
            handler: (_, size) => range(size),
        },
        {
            signature: 'SetsNamespace.contains(list<A>, list<A>): bool',
            description: 'written `sets.contains(a, b)`: whether the first has every element of the second',
            handler: (_, all, some) => contains(all, some),
        },
        {
            signature: 'SetsNamespace.intersects(list<A>, list<A>): bool',
            description: 'written `sets.intersects(a, b)`: whether they have an element in common',
            handler: (_, one, other) => distinct([...one, ...other]).length < distinct(one).length + distinct(other).length,
        },
        {
            signature: 'SetsNamespace.equivalent(list<A>, list<A>): bool',
            description: 'written `sets.equivalent(a, b)`: whether each has every element of the other',
            handler: (_, one, other) => contains(one, other) && contains(other, one),
        },
    ],
    macros: [{ signature: 'list.sortBy(ast, ast): list<dyn>', expand: (0,macros/* bindingMacro */.I)('sortBy', sortBy) }],
};
function elementType({ kind, valueType }, checker) {
    return kind === 'list' && valueType !== undefined ? valueType : checker.getType('dyn');
}
function isSorted(list) {
    const items = [...list];
    return items.every((item, index) => index === 0 || order(items[index - 1], item) <= 0);
}
function sum(list) {
    const [first, ...others] = [...list];
    if (first === undefined)
        return 0n;
    if (!['bigint', 'number', 'object'].includes(typeof first))
        throw new Error(NO_SUM);
    return others.reduce(plus, first);
}
const NO_SUM = 'sum() is of numbers of one kind, or of durations';
function plus(a, b) {
    if (typeof a === 'bigint' && typeof b === 'bigint')
        return a + b;
    if (typeof a === 'number' && typeof b === 'number')
        return a + b;
    if (typeof a === 'object' && a !== null && 'addDuration' in a)
        return a.addDuration(b);
    throw new Error(NO_SUM);
}
function extreme(list, sign) {
    const items = [...list];
    if (items.length === 0)
        throw new Error(`${sign < 0 ? 'min' : 'max'}() of an empty list`);
    return items.reduce((best, item) => (order(item, best) * sign > 0 ? item : best));
}
function distinct(list) {
    const found = new Collection();
    return [...list].filter((item) => found.add(item));
}
function slice(list, start, end) {
    const size = BigInt([...list].length);
    if (start < 0n || start > end || end > size) {
        throw new Error(`slice(${start}, ${end}) is not within a list of ${size}`);
    }
    return [...list].slice(Number(start), Number(end));
}
function contains(all, some) {
    const items = new Collection();
    for (const item of all)
        items.add(item);
    return [...some].every((wanted) => items.has(wanted));
}
/** Values, each once. Texts are looked up, so that long lists of them take no time. */
class Collection {
    #texts = new Set();
    #others = [];
    has(value) {
        return typeof value === 'string' ? this.#texts.has(value) : this.#others.some((other) => same(other, value));
    }
    /** Whether it was not there before. */
    add(value) {
        if (this.has(value))
            return false;
        if (typeof value === 'string')
            this.#texts.add(value);
        else
            this.#others.push(value);
        return true;
    }
}
function range(size) {
    if (size > MOST)
        throw new Error(`lists.range(${size}) is too long: at most ${MOST}`);
    return Array.from({ length: atLeast(size, 'size') }, (_, index) => BigInt(index));
}
function atLeast(value, what) {
    if (value < 0n)
        throw new Error(`a ${what} of ${value} is less than 0`);
    return Number(value);
}


/***/ }),

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


/***/ })

};
