export const id = 5032;
export const ids = [5032];
export const modules = {

/***/ 590:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wo: () => (/* binding */ compileExpression),
  YG: () => (/* binding */ summaryOf),
  xz: () => (/* binding */ whenAsked)
});

// EXTERNAL MODULE: ./build/src/util/suggest.js
var suggest = __webpack_require__(3556);
// EXTERNAL MODULE: ./build/src/policy/cel/libraries.js + 1 modules
var cel_libraries = __webpack_require__(5818);
// EXTERNAL MODULE: ./build/src/policy/cel/library.js
var library = __webpack_require__(3968);
// EXTERNAL MODULE: ./build/src/policy/cel/reserved.js
var reserved = __webpack_require__(4467);
;// CONCATENATED MODULE: ./build/src/policy/cel/fault.js




/*
 * What is wrong with an expression, in words that say what there is instead.
 */
/** The error in words of policies; `undefined` where the language library's own say it. */
function explain(error, environment) {
    const node = error.node;
    if (node === undefined)
        return undefined;
    switch (error.code) {
        case 'unknown_variable':
            return unknownVariable((0,reserved/* writtenName */.lD)(String(node.args)), environment);
        case 'no_such_key':
            return unknownFact(node, environment);
        case 'no_matching_overload':
            return wrongCall(node, environment);
        default:
            return undefined;
    }
}
function unknownVariable(name, { variables }) {
    return `there is no variable ${name}${(0,suggest/* didYouMean */.a)(name, variables) || `: there are ${variables.join(' and ')}`}`;
}
/** `image.digset`: the fact, and those of the type. */
function unknownFact({ args }, { types }) {
    const [left, right] = args;
    const name = typeof right === 'string' ? right : String(right.args);
    const type = types.get(left.checkedType?.name ?? '');
    if (type === undefined)
        return undefined;
    const facts = Object.keys(type.facts);
    const owner = type.name === 'Params' ? 'the policy has no parameter' : `${type.name} has no fact`;
    const all = facts.length === 0 ? '' : `: there ${facts.length === 1 ? 'is' : 'are'} ${facts.join(', ')}`;
    return `${owner} ${name}${(0,suggest/* didYouMean */.a)(name, facts) || all}`;
}
/** `foo(x)`, `x.foo(y)`: no such function, or none for values of these types. */
function wrongCall({ op, args }, { cel, libraries }) {
    const [name] = args;
    const [on, given] = op === 'rcall' ? args.slice(1) : [undefined, args[1]];
    const types = given.map((ast) => ast.checkedType?.name ?? 'dyn').join(', ');
    const called = `${on === undefined ? '' : `${on.checkedType?.name ?? 'dyn'}.`}${name}(${types})`;
    const { functions } = cel.getDefinitions();
    // Macros are of our making, and say nothing of types: their libraries do.
    const declared = functions.map(({ signature }) => signature).filter((signature) => !/\bast\b/.test(signature));
    const documented = libraries.flatMap((library) => library.functions.map(({ signature }) => signature));
    const known = [...new Set([...declared, ...documented])].filter((signature) => (0,library/* functionName */.A)({ signature }) === name);
    if (known.length > 0)
        return `there is no ${called}: there ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}`;
    const names = new Set([...functions.map((one) => one.name), ...cel_libraries/* LIBRARIES */.Ad.flatMap((library) => library.names)]);
    return `there is no function ${name}${(0,suggest/* didYouMean */.a)(name, names)}`;
}

;// CONCATENATED MODULE: ./build/src/policy/cel/expression.js


/** A program that is compiled when it is first run. It raises an Error then where there is none. */
function whenAsked(compile) {
    let program;
    return (variables) => {
        if (program === undefined) {
            const compiled = compile();
            if ('fault' in compiled)
                throw new Error(compiled.fault.message);
            program = compiled.program;
        }
        return program(variables);
    };
}
/** Parses and type-checks an expression; `types` are the results that it may have, any where there are none. */
function compileExpression(environment, expression, types = []) {
    try {
        const parsed = environment.cel.parse((0,reserved/* escapeReserved */.A2)(expression));
        const { valid, type, error } = parsed.check();
        if (!valid)
            return { fault: faultOf(error, environment) };
        if (types.length > 0 && !types.includes(type ?? '')) {
            return { fault: { message: `the expression gives ${type}, and must give ${types.join(' or ')}`, offset: 0 } };
        }
        return { program: parsed };
    }
    catch (error) {
        return { fault: faultOf(error, environment) };
    }
}
function faultOf(error, environment) {
    return { message: explain(error, environment) ?? summaryOf(error), offset: error.range?.start ?? 0 };
}
/** What went wrong with an expression, in one line and without its text. */
function summaryOf(error) {
    const summary = error.summary;
    return summary ?? (error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'it failed');
}


/***/ }),

/***/ 5818:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ad: () => (/* binding */ LIBRARIES),
  X: () => (/* binding */ librariesFor)
});

// UNUSED EXPORTS: allLibraries

// EXTERNAL MODULE: ./build/src/util/glob.js
var glob = __webpack_require__(9902);
;// CONCATENATED MODULE: ./build/src/policy/cel/gate.js

/** The gate's own functions: globs, and what policies need whose parameters name fields of manifests. */
const gate_GATE = {
    title: 'Of the gate',
    functions: [
        {
            signature: 'string.matchesAny(list<string>): bool',
            description: 'whether the text matches one of the globs (`*`, `**`, `?`, `{a,b}`), and none that begins with `!`',
            handler: (text, globs) => matcherOf(globs)(text),
        },
        {
            signature: 'valuesAt(dyn, string): list<dyn>',
            description: 'the values of a manifest at a path, `spec.template.spec.containers.*.image`; none where the path leads nowhere',
            handler: (manifest, path) => valuesAt(manifest, path),
        },
        {
            signature: 'amount(dyn): double',
            description: 'a number, or a quantity of Kubernetes as a number: `500m` is 0.5, `1Ki` is 1024; 0 for anything else',
            handler: (value) => amount(value),
        },
    ],
};
/** Lists of globs are those of parameters, mostly: the same list again for each item. */
const matchers = new WeakMap();
function matcherOf(globs) {
    let matcher = matchers.get(globs);
    if (matcher === undefined) {
        matcher = (0,glob/* globMatcher */.fU)(globs);
        matchers.set(globs, matcher);
    }
    return matcher;
}
function valuesAt(manifest, path) {
    let values = [manifest];
    for (const name of path.split('.'))
        values = values.flatMap((value) => children(value, name));
    return values;
}
function children(value, name) {
    if (value instanceof Map)
        return name === '*' ? [...value.values()] : value.has(name) ? [value.get(name)] : [];
    if (!Array.isArray(value))
        return [];
    return name === '*' ? value : value.slice(Number(name), Number(name) + 1);
}
const FACTORS = {
    n: 1e-9,
    u: 1e-6,
    m: 1e-3,
    '': 1,
    k: 1e3,
    M: 1e6,
    G: 1e9,
    T: 1e12,
    P: 1e15,
    E: 1e18,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
    Ti: 2 ** 40,
    Pi: 2 ** 50,
    Ei: 2 ** 60,
};
function amount(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return Number(value);
    const match = typeof value === 'string' ? /^([+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?)([numkMGTPE]?i?)$/.exec(value) : null;
    const number = Number(match?.[1]) * (FACTORS[match?.[2] ?? ''] ?? Number.NaN);
    return Number.isNaN(number) ? 0 : number;
}

;// CONCATENATED MODULE: ./build/src/policy/cel/libraries.js

/** In the order of the documentation. A test sees that the names are those of the libraries. */
const LIBRARIES = [
    {
        names: ['matches', 'find', 'findAll'],
        load: async () => (await __webpack_require__.e(/* import() */ 8140).then(__webpack_require__.bind(__webpack_require__, 8140))).REGEX,
    },
    {
        names: ['charAt', 'format', 'replace', 'reverse'],
        namespaces: ['strings'],
        load: async () => (await __webpack_require__.e(/* import() */ 8958).then(__webpack_require__.bind(__webpack_require__, 8958))).STRINGS,
    },
    {
        names: [
            ...['isSorted', 'sum', 'min', 'max', 'indexOf', 'lastIndexOf', 'distinct', 'flatten', 'slice', 'reverse', 'sort'],
            ...['sortBy', 'first', 'last'],
        ],
        namespaces: ['lists', 'sets'],
        load: async () => (await __webpack_require__.e(/* import() */ 9689).then(__webpack_require__.bind(__webpack_require__, 9689))).LISTS,
    },
    {
        names: ['optMap', 'optFlatMap', 'ofNonZeroValue'],
        load: async () => (await __webpack_require__.e(/* import() */ 7118).then(__webpack_require__.bind(__webpack_require__, 7118))).OPTIONALS,
    },
    {
        names: [
            ...['quantity', 'isQuantity', 'sign', 'add', 'sub', 'isGreaterThan', 'isLessThan', 'compareTo', 'isInteger'],
            ...['asInteger', 'asApproximateFloat'],
        ],
        load: async () => (await __webpack_require__.e(/* import() */ 470).then(__webpack_require__.bind(__webpack_require__, 470))).QUANTITY,
    },
    {
        names: ['url', 'isURL', 'getScheme', 'getHost', 'getHostname', 'getPort', 'getEscapedPath', 'getQuery'],
        load: async () => (await __webpack_require__.e(/* import() */ 7506).then(__webpack_require__.bind(__webpack_require__, 7506))).URL_LIBRARY,
    },
    {
        names: [
            ...['ip', 'isIP', 'isCanonical', 'family', 'isUnspecified', 'isLoopback', 'isLinkLocalMulticast'],
            ...['isLinkLocalUnicast', 'isGlobalUnicast', 'cidr', 'isCIDR', 'containsIP', 'containsCIDR', 'masked'],
            'prefixLength',
        ],
        load: async () => (await __webpack_require__.e(/* import() */ 1473).then(__webpack_require__.bind(__webpack_require__, 1473))).NETWORK,
    },
    {
        names: ['semver', 'isSemver', 'major', 'minor', 'patch', 'isGreaterThan', 'isLessThan', 'compareTo'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(6563)]).then(__webpack_require__.bind(__webpack_require__, 6563))).SEMVER,
    },
];
/** The libraries that expressions need: those of which they call something, and the gate's own. */
async function librariesFor(expressions) {
    const text = [...expressions].join('\n');
    const called = new Set([...text.matchAll(/(\w+)(?:\s|\/\/.*\n)*\(/g)].map((match) => match[1]));
    const before = new Set([...text.matchAll(/(\w+)(?:\s|\/\/.*\n)*\./g)].map((match) => match[1]));
    // The language library has a `matches` of its own, which must not be had by writing the call in some other way.
    if (/\bmatches\b/.test(text))
        called.add('matches');
    const needed = LIBRARIES.filter(({ names, namespaces = [] }) => names.some((name) => called.has(name)) || namespaces.some((name) => before.has(name)));
    return [gate_GATE, ...(await Promise.all(needed.map((entry) => entry.load())))];
}
/** Every library, for the documentation. */
async function allLibraries() {
    return [GATE, ...(await Promise.all(LIBRARIES.map((entry) => entry.load())))];
}


/***/ }),

/***/ 3968:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ functionName),
/* harmony export */   k: () => (/* binding */ register)
/* harmony export */ });
/** Puts a library into an environment. */
function register(environment, library) {
    const { types = [], namespaces = [], functions, macros = [], operators = [] } = library;
    for (const { name, valueClass } of types)
        environment.registerType(name, { ctor: valueClass, fields: {} });
    for (const { name, type, valueClass } of namespaces) {
        environment.registerType(type, { ctor: valueClass, fields: {} });
        environment.registerConstant(name, type, new valueClass());
    }
    for (const { signature, handler } of functions) {
        if (handler !== undefined)
            environment.registerFunction(signature, handler, { async: false });
    }
    for (const { signature, expand } of macros)
        environment.registerFunction(signature, expand);
    for (const { signature, handler } of operators)
        environment.registerOperator(signature, handler);
}
/** The name of a function, without what it is called on and its arguments. */
function functionName({ signature }) {
    return /(\w+)\(/.exec(signature)?.[1] ?? '';
}


/***/ }),

/***/ 4467:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ escapeReserved),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   lD: () => (/* binding */ writtenName)
/* harmony export */ });
/*
 * CEL reserves the word `namespace` for languages that it may be embedded in, though none uses it, and policies that
 * speak of namespaces should say so.
 */
const RESERVED = 'namespace';
/** Of the same length, so that offsets stay what they are. */
const SPELLED = 'nameSpace';
/** The name of a node's variable to the language library. */
function variableOf({ name }) {
    return name === RESERVED ? SPELLED : name;
}
/** The name of a variable as policies write it. */
function writtenName(variable) {
    return variable === SPELLED ? RESERVED : variable;
}
const TEXTS = /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/.source;
const WORD = new RegExp(`${TEXTS}|(?<![.?\\w])(${RESERVED})(?!\\w)`, 'g');
/** Spells the variable `namespace` as the language library knows it; fields of that name and texts stay. */
function escapeReserved(expression) {
    if (!expression.includes(RESERVED))
        return expression;
    return expression.replace(WORD, (match, found) => (found === undefined ? match : SPELLED));
}


/***/ }),

/***/ 5032:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cJ: () => (/* binding */ createCompiler),
  Bi: () => (/* binding */ expressionsOf),
  dt: () => (/* binding */ isField)
});

// EXTERNAL MODULE: ./build/src/util/suggest.js
var suggest = __webpack_require__(3556);
// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(7337);
// EXTERNAL MODULE: ./build/src/policy/facts/index.js + 37 modules
var facts = __webpack_require__(351);
// EXTERNAL MODULE: ./build/src/policy/cel/library.js
var cel_library = __webpack_require__(3968);
// EXTERNAL MODULE: ./build/src/policy/cel/reserved.js
var reserved = __webpack_require__(4467);
;// CONCATENATED MODULE: ./build/src/policy/cel/environment.js




/**
 * Environments with these libraries. Types of parameters that are known beforehand are registered once, with all others:
 * the library sorts its functions anew for each environment that registers more than variables.
 */
function createEnvironments(libraries, known) {
    const names = new Map(known.map((type, index) => [type, `${type.name}${index}`]));
    let shared;
    return (node, params) => {
        shared ??= sharedEnvironment(libraries, names);
        const cel = shared.clone();
        if (!names.has(params))
            registerFacts(cel, params);
        const name = names.get(params) ?? params.name;
        cel.registerVariable((0,reserved/* variableOf */.Qn)(node), node.type.name).registerVariable('params', name);
        const types = new Map([...facts/* SHARED_TYPES */.se, node.type].map((type) => [type.name, type])).set(name, params);
        return { cel, variables: [node.name, 'params'], types, libraries };
    };
}
function sharedEnvironment(libraries, known) {
    const environment = new lib/* Environment */.OH({ enableOptionalTypes: true, homogeneousAggregateLiterals: false });
    const nodeTypes = [...facts/* NODES */.K3.values()].map((node) => node.type);
    for (const type of new Set([...facts/* SHARED_TYPES */.se, ...nodeTypes]))
        registerFacts(environment, type);
    for (const [type, name] of known)
        registerFacts(environment, type, name);
    for (const library of libraries)
        (0,cel_library/* register */.k)(environment, library);
    return environment;
}
function registerFacts(environment, type, name = type.name) {
    const fields = Object.fromEntries(Object.entries(type.facts).map(([key, fact]) => [key, fact.type]));
    environment.registerType(name, { ctor: type.constructor, fields });
}

// EXTERNAL MODULE: ./build/src/policy/cel/expression.js + 1 modules
var cel_expression = __webpack_require__(590);
// EXTERNAL MODULE: ./build/src/policy/parameters.js
var parameters = __webpack_require__(6286);
// EXTERNAL MODULE: ./build/src/policy/setting.js
var setting = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/src/policy/template.js
/** Compiles a message; gives every expression in it that is wrong, with its offset in the message. */
function compileTemplate(compile, text) {
    const parts = [];
    const faults = [];
    for (const part of split(text)) {
        if ('text' in part) {
            parts.push(part.text);
            continue;
        }
        const compiled = compile(part.expression);
        if ('program' in compiled)
            parts.push(compiled.program);
        else
            faults.push({ message: compiled.fault.message, offset: part.offset + compiled.fault.offset });
    }
    if (faults.length > 0)
        return { faults };
    return {
        template: (variables) => parts.map((part) => (typeof part === 'string' ? part : shown(part(variables)))).join(''),
    };
}
/** What an expression gives, as people read it. */
function shown(value) {
    if (Array.isArray(value))
        return value.map(shown).join(', ');
    if (value instanceof Map)
        return `{${[...value].map(([key, item]) => `${key}: ${shown(item)}`).join(', ')}}`;
    return String(value);
}
/** Splits a message into text and the expressions in `${}`; quotes and braces within an expression nest. */
function split(text) {
    const parts = [];
    let done = 0;
    for (let start = text.indexOf('${'); start >= 0; start = text.indexOf('${', done)) {
        const end = endOfExpression(text, start + 2);
        parts.push({ text: text.slice(done, start) }, { expression: text.slice(start + 2, end), offset: start + 2 });
        done = end + 1;
    }
    parts.push({ text: text.slice(done) });
    return parts;
}
/** The offset of the brace that closes an expression; the end of the text where none does. */
function endOfExpression(text, start) {
    let depth = 0;
    let quote = '';
    for (let at = start; at < text.length; at++) {
        const character = text[at];
        if (quote !== '') {
            if (character === '\\')
                at++;
            else if (character === quote)
                quote = '';
        }
        else if (character === '"' || character === "'")
            quote = character;
        else if (character === '{')
            depth++;
        else if (character === '}' && depth-- === 0)
            return at;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./build/src/policy/compile.js







/** Results that an expression of yes or no may have. */
const BOOLEAN = ['bool', 'dyn'];
/**
 * A compiler. The expressions of policies that are known to be without fault are compiled when an item is first held
 * against them: many have none in a repository, and most messages are never asked for.
 */
function createCompiler(libraries, faultless) {
    const known = new Map(faultless.map((definition) => [definition, (0,parameters/* parametersOf */.mC)(definition.params ?? {})]));
    const environmentOf = createEnvironments(libraries, [...known.values()].map(({ type }) => type));
    return (definition, severity, settings) => {
        const params = known.get(definition) ?? (0,parameters/* parametersOf */.mC)(definition.params ?? {});
        const node = facts/* NODES */.K3.get(definition.forEach);
        let environment;
        const compile = (expression, types) => {
            const now = () => {
                environment ??= environmentOf(node, params.type);
                return (0,cel_expression/* compileExpression */.Wo)(environment, expression, types);
            };
            return known.has(definition) ? { program: (0,cel_expression/* whenAsked */.xz)(now) } : now();
        };
        return compilePolicy(definition, severity, settings, { node, params, compile });
    };
}
function compilePolicy(definition, severity, settings, { node, params, compile }) {
    const faults = [...placeFaults(definition, node)];
    const program = (expression, way) => {
        const compiled = compile(expression, BOOLEAN);
        if ('program' in compiled)
            return compiled.program;
        faults.push({ way, ...compiled.fault });
        return () => false;
    };
    const deny = program(definition.deny, ['deny']);
    const severityWhen = (definition.severityWhen ?? []).map(({ when, severity: other }, index) => ({
        when: program(when, ['severityWhen', index, 'when']),
        severity: other,
    }));
    const message = compileTemplate(compile, definition.message);
    if ('faults' in message)
        faults.push(...message.faults.map((fault) => ({ way: ['message'], ...fault })));
    if (faults.length > 0 || 'faults' in message)
        return { faults };
    return {
        policy: {
            id: definition.id,
            fix: definition.fix.trim(),
            node,
            setting: (0,setting/* settingOf */.y7)(severity, settings, params.valuesFor),
            needsTraits: definition.match !== undefined || (settings.overrides ?? []).length > 0,
            matches: definition.match && (0,setting/* matcherOf */.Ke)(definition.match),
            deny,
            message: message.template,
            severity,
            settings,
            severityWhen,
            at: definition.at ?? node.places[0],
            related: definition.related ?? [],
        },
    };
}
/** The texts in which a policy's expressions stand. */
function expressionsOf({ deny, message, severityWhen = [] }) {
    return [deny, message, ...severityWhen.map(({ when }) => when)];
}
function* placeFaults(definition, node) {
    const named = (definition.related ?? []).map((name, index) => [
        ['related', index],
        name,
    ]);
    if (definition.at !== undefined)
        named.unshift([['at'], definition.at]);
    for (const [way, name] of named) {
        if (node.places.includes(name) || (node.field !== undefined && isField(name)))
            continue;
        const hint = (0,suggest/* didYouMean */.a)(name, node.places) || `: there are ${node.places.join(', ')}`;
        yield { way, offset: 0, message: `${definition.forEach} has no node ${name}${hint}` };
    }
}
/** Whether a place is a field of the manifest: `manifest.spec.replicas`. */
function isField(place) {
    return place === 'manifest' || place.startsWith('manifest.');
}


/***/ })

};
