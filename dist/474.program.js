export const id = 474;
export const ids = [474];
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
var util_glob = __webpack_require__(9902);
;// CONCATENATED MODULE: ./build/src/policy/cel/gate.js

/** The gate's own functions: globs, and what policies need whose parameters name fields of manifests. */
const gate_GATE = {
    title: 'Of the gate',
    functions: [
        {
            signature: 'string.matchesAny(list<string>): bool',
            description: 'whether the text matches one of the globs (`*`, `**`, `?`, `{a,b}`)',
            handler: (text, globs) => globs.some((glob) => (0,util_glob/* matchesGlob */.k)(text, glob)),
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
        load: async () => (await __webpack_require__.e(/* import() */ 140).then(__webpack_require__.bind(__webpack_require__, 8140))).REGEX,
    },
    {
        names: ['charAt', 'format', 'replace', 'reverse'],
        namespaces: ['strings'],
        load: async () => (await __webpack_require__.e(/* import() */ 958).then(__webpack_require__.bind(__webpack_require__, 8958))).STRINGS,
    },
    {
        names: [
            ...['isSorted', 'sum', 'min', 'max', 'indexOf', 'lastIndexOf', 'distinct', 'flatten', 'slice', 'reverse', 'sort'],
            ...['sortBy', 'first', 'last'],
        ],
        namespaces: ['lists', 'sets'],
        load: async () => (await __webpack_require__.e(/* import() */ 689).then(__webpack_require__.bind(__webpack_require__, 9689))).LISTS,
    },
    {
        names: ['optMap', 'optFlatMap', 'ofNonZeroValue'],
        load: async () => (await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.bind(__webpack_require__, 7118))).OPTIONALS,
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
        load: async () => (await __webpack_require__.e(/* import() */ 125).then(__webpack_require__.bind(__webpack_require__, 7506))).URL_LIBRARY,
    },
    {
        names: [
            ...['ip', 'isIP', 'isCanonical', 'family', 'isUnspecified', 'isLoopback', 'isLinkLocalMulticast'],
            ...['isLinkLocalUnicast', 'isGlobalUnicast', 'cidr', 'isCIDR', 'containsIP', 'containsCIDR', 'masked'],
            'prefixLength',
        ],
        load: async () => (await __webpack_require__.e(/* import() */ 473).then(__webpack_require__.bind(__webpack_require__, 1473))).NETWORK,
    },
    {
        names: ['semver', 'isSemver', 'major', 'minor', 'patch', 'isGreaterThan', 'isLessThan', 'compareTo'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(563)]).then(__webpack_require__.bind(__webpack_require__, 6563))).SEMVER,
    },
];
/** The libraries that expressions need: those of which they call something, and the gate's own. */
async function librariesFor(expressions) {
    const text = [...expressions].join('\n');
    const called = new Set([...text.matchAll(/(\w+)\s*\(/g)].map((match) => match[1]));
    const before = new Set([...text.matchAll(/(\w+)\s*\./g)].map((match) => match[1]));
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
// EXTERNAL MODULE: ./build/src/policy/facts/index.js + 41 modules
var facts = __webpack_require__(3269);
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


/***/ }),

/***/ 7474:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/policy/cel/expression.js + 1 modules
var expression = __webpack_require__(590);
// EXTERNAL MODULE: ./build/src/policy/cel/reserved.js
var reserved = __webpack_require__(4467);
// EXTERNAL MODULE: ./build/src/policy/compile.js + 2 modules
var compile = __webpack_require__(5032);
;// CONCATENATED MODULE: ./build/src/policy/evaluate.js




/** Holds every item of a node against policies that look at that node. */
function evaluate(context, node, policies, items = node.items(context)) {
    const faults = [];
    const errors = [];
    if (policies.length === 0)
        return { faults, errors };
    const variable = (0,reserved/* variableOf */.Qn)(node);
    const needTraits = policies.some(({ needsTraits }) => needsTraits);
    for (const item of items) {
        const facts = node.type.of(item);
        const traits = needTraits ? node.traits(item) : undefined;
        for (const policy of policies) {
            if (policy.matches !== undefined && traits !== undefined && !policy.matches(traits))
                continue;
            const setting = policy.setting(traits);
            if (setting.severity === 'off')
                continue;
            const variables = { [variable]: facts, params: setting.params };
            try {
                const severity = severityOf(policy, setting.severity, variables);
                if (severity !== 'off')
                    faults.push(faultOf(policy, severity, item, variables));
            }
            catch (error) {
                const subject = node.subject(item);
                const location = defaultPlace(node, item);
                errors.push({ context, policy: policy.id, message: (0,expression/* summaryOf */.YG)(error), subject, location });
            }
        }
    }
    return { faults, errors };
}
/** The place of an item where the one that a policy asks for does not exist. Every node gives one for its first name. */
function defaultPlace(node, item) {
    return node.place(item, node.places[0])[0];
}
/** The severity of what an item breaks; `off` where it breaks nothing. */
function severityOf(policy, set, variables) {
    if (!truth(policy.deny(variables)))
        return 'off';
    if (set !== undefined)
        return set;
    for (const { when, severity } of policy.severityWhen)
        if (truth(when(variables)))
            return severity;
    return policy.severity;
}
function truth(value) {
    if (typeof value !== 'boolean')
        throw new Error('the expression gives neither true nor false');
    return value;
}
function faultOf(policy, severity, item, variables) {
    const { node } = policy;
    const subject = node.subject(item);
    const [at, ...more] = placesOf(node, item, policy.at);
    const location = at ?? defaultPlace(node, item);
    const { cluster, apiVersion, kind, namespace, name, field } = subject;
    const identity = node.identity?.(item) ?? [cluster, (0,resource/* groupOf */.F8)(apiVersion), kind, namespace, name].join('/');
    return {
        policy,
        severity,
        message: policy.message(variables),
        location,
        related: [...more, ...policy.related.flatMap((place) => placesOf(node, item, place))],
        subject,
        identity: JSON.stringify([policy.id, identity, field.replace(/\[\d+\]/g, '[]'), node.value(item)]),
        resources: node.resources(item),
        distinct: node.distinct?.(item) ?? '',
    };
}
function placesOf(node, item, place) {
    if (node.field !== undefined && (0,compile/* isField */.dt)(place))
        return [node.field(item, fieldPath(place))];
    return node.place(item, place);
}
/** `manifest.spec.containers[0].image` as a path. */
function fieldPath(place) {
    return (place.match(/[^.[\]]+/g) ?? []).slice(1).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

// EXTERNAL MODULE: ./build/src/model/graph.js
var graph = __webpack_require__(403);
// EXTERNAL MODULE: ./build/src/util/paths.js
var paths = __webpack_require__(846);
;// CONCATENATED MODULE: ./build/src/policy/facts/context.js


const NOWHERE = { environment: graph/* UNKNOWN */.H, environmentReason: '', layer: graph/* UNKNOWN */.H, layerReason: '' };
/** The input, and the look-ups that several facts share. */
class FactContext {
    input;
    #risks;
    #depths;
    #units = new Map();
    #byId;
    constructor(input) {
        this.input = input;
        this.#risks = new Map(input.graph.environments.map(({ name, risk }) => [name, risk]));
        this.#depths = new Map(input.graph.layers.map((layer, depth) => [layer, depth]));
        this.#byId = new Map(input.graph.units.map((unit) => [unit.id, unit]));
    }
    /** The unit in its context, the same object each time. */
    unit(unit) {
        let found = this.#units.get(unit);
        if (found === undefined) {
            found = { unit, context: this };
            this.#units.set(unit, found);
        }
        return found;
    }
    #remembered = new Map();
    /** What a function works out from this context, worked out once and when first asked for. */
    remember(work) {
        if (!this.#remembered.has(work))
            this.#remembered.set(work, work(this));
        return this.#remembered.get(work);
    }
    /** The names of the clusters that are known to exist: not those that only the name of a directory stands for. */
    clusterNames() {
        return this.remember(namesOfClusters);
    }
    unitById(id) {
        return this.#byId.get(id);
    }
    placement(unit) {
        return (unit && this.input.graph.placements.get(unit.id)) ?? NOWHERE;
    }
    /** The risk class of an environment, or `unknown`. */
    risk(environment) {
        return this.#risks.get(environment) ?? graph/* UNKNOWN */.H;
    }
    /** How far in a layer is: 0 is the outermost, -1 a layer that is not known. */
    depth(layer) {
        return this.#depths.get(layer) ?? -1;
    }
    /** The environment in which a unit applies a resource. */
    environmentOf(unit, resource) {
        return this.input.graph.environmentIn(unit, resource.namespace);
    }
}
function namesOfClusters({ input }) {
    const declared = new Set(input.configuration.clusters.map(({ name }) => name));
    const known = input.graph.clusters.filter(({ name, path, server, location }) => {
        const isOwnPlace = path !== undefined && path !== '' && (0,paths/* isWithin */.UO)(location.path, path);
        return declared.has(name) || isOwnPlace || (server ?? `https://${name}`) !== `https://${name}`;
    });
    return new Set(known.map(({ name }) => name));
}

// EXTERNAL MODULE: ./build/src/policy/facts/index.js + 41 modules
var facts = __webpack_require__(3269);
// EXTERNAL MODULE: ./build/src/policy/facts/waiver.js
var waiver = __webpack_require__(7618);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/model/configuration.js
var configuration = __webpack_require__(1349);
// EXTERNAL MODULE: ./build/src/model/location.js
var model_location = __webpack_require__(356);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
;// CONCATENATED MODULE: ./build/src/policy/findings.js




/**
 * Puts faults of one policy at one line together, and gives the findings in an order that work does not change, with the
 * faults that each stands for.
 */
function findingsOf(judged) {
    const groups = new Map();
    for (const one of judged) {
        const { policy, location, distinct } = one.fault;
        const { path, line, column } = location;
        const key = JSON.stringify([policy.id, path, line, column, distinct, one.waiver?.location ?? null]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    const merged = [...groups.values()].map(merge).sort(compareMerged);
    const seen = new Map();
    const faults = new Map();
    const findings = merged.map(({ finding, identity, identities }) => {
        const repeated = seen.get(identity) ?? 0;
        seen.set(identity, repeated + 1);
        const fingerprint = fingerprintOf(`${identity} ${repeated}`);
        faults.set(fingerprint, identities);
        return { ...finding, fingerprint };
    });
    return { findings, faults };
}
function merge(group) {
    const sorted = group.toSorted((a, b) => compareFaults(a.fault, b.fault));
    const [{ fault, waiver }, ...others] = sorted;
    const { path, line, column } = fault.location;
    const primary = JSON.stringify(fault.subject);
    const alsoIn = new Map(others.map((one) => [JSON.stringify(one.fault.subject), one.fault.subject]));
    alsoIn.delete(primary);
    return {
        identity: fault.identity,
        identities: sorted.map(({ fault: { identity, severity } }) => ({ identity, severity })),
        finding: {
            policy: fault.policy.id,
            severity: fault.severity,
            message: fault.message,
            fix: fault.policy.fix,
            fingerprint: '',
            isNew: true,
            waiver,
            location: { path, line, column },
            related: relatedOf(sorted.map((one) => one.fault)),
            subject: fault.subject,
            alsoIn: [...alsoIn.values()],
        },
    };
}
/** Every related place once, except the finding's own. */
function relatedOf(faults) {
    const places = new Map();
    for (const { location, related } of faults) {
        for (const place of related) {
            if ((0,model_location/* compareLocations */.Q)(place, location) === 0)
                continue;
            const { path, line, column, message } = place;
            const key = `${path}:${line}:${column}`;
            if (!places.has(key))
                places.set(key, { path, line, column, message });
        }
    }
    return [...places.values()];
}
/** The most severe first: it speaks for the others. */
function compareFaults(a, b) {
    return (configuration/* SEVERITIES */.o.indexOf(a.severity) - configuration/* SEVERITIES */.o.indexOf(b.severity) ||
        compareSubjects(a.subject, b.subject) ||
        (0,util_text/* compareText */.n)(a.message, b.message));
}
function compareSubjects(a, b) {
    for (const key of ['cluster', 'namespace', 'kind', 'name', 'field', 'unit']) {
        const order = (0,util_text/* compareText */.n)(a[key], b[key]);
        if (order !== 0)
            return order;
    }
    return 0;
}
function compareMerged(a, b) {
    return ((0,model_location/* compareLocations */.Q)(a.finding.location, b.finding.location) ||
        (0,util_text/* compareText */.n)(a.finding.policy, b.finding.policy) ||
        (0,util_text/* compareText */.n)(a.finding.message, b.finding.message) ||
        Number(a.finding.waiver !== null) - Number(b.finding.waiver !== null));
}
function fingerprintOf(identity) {
    return (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 16);
}

// EXTERNAL MODULE: ./build/src/model/provenance.js
var provenance = __webpack_require__(9248);
// EXTERNAL MODULE: ./build/src/model/value.js
var value = __webpack_require__(2906);
// EXTERNAL MODULE: ./build/src/util/glob.js
var glob = __webpack_require__(9902);
// EXTERNAL MODULE: ./build/src/util/suggest.js
var suggest = __webpack_require__(3556);
;// CONCATENATED MODULE: ./build/src/policy/waivers.js




/** The annotation that exempts an object. */
const ANNOTATION = 'gitops-gate.dev/allow';
/** Every waiver that there is: in the configuration, in comments, in annotations. */
function collectWaivers(context, policies) {
    const { configuration, today, base } = context.input;
    const inline = [...commentWaivers(context.input, policies), ...annotationWaivers(context, policies)];
    return {
        waivers: [
            ...configuration.waivers.map((setting) => configuredWaiver(setting, today)),
            ...(base === undefined ? inline : heldByBase(inline, base.inlineWaivers)),
        ],
        inline: inline.map(textOf),
    };
}
/** What a waiver says and where, so that it is known again at another commit. */
function textOf({ location: { path }, where, policy, expires, reason }) {
    return JSON.stringify([path, where, policy, expires, reason]);
}
/** Waivers that the base lacks, or has fewer of, do not hold yet. */
function heldByBase(inline, atBase) {
    const left = new Map();
    for (const text of atBase)
        left.set(text, (left.get(text) ?? 0) + 1);
    return inline.map((waiver) => {
        const text = textOf(waiver);
        const count = left.get(text) ?? 0;
        left.set(text, count - 1);
        return count > 0 || waiver.fault !== '' ? waiver : { ...waiver, fault: 'it holds once it is merged' };
    });
}
function configuredWaiver(setting, today) {
    const { policy, match, owner = '', reason, expires = '', location } = setting;
    return {
        policy,
        owner,
        reason,
        expires,
        where: 'configuration',
        location,
        fault: '',
        expired: isOver(expires, today),
        covers: (fault) => matchesSubject(match, fault.subject, fault.location.path),
    };
}
function matchesSubject(match, subject, path) {
    const fields = { ...subject, path };
    return Object.keys(match).every((key) => (0,glob/* matchesGlob */.k)(fields[key], match[key] ?? ''));
}
/** A waiver holds up to and including its last day. */
function isOver(expires, today) {
    return expires !== '' && expires < today;
}
/** `<policy> [until YYYY-MM-DD] -- <reason>` */
const ALLOW = /^([a-z0-9-]+)(?:\s+until\s+(\S+))?\s+--\s*(.*)$/;
/** Reads what stands behind `allow`; a `fault` says why it is no waiver. */
function parseAllow(text, policies) {
    const match = ALLOW.exec(text.trim());
    const policy = match?.[1] ?? (text.trim().split(/\s+/)[0] || 'nothing');
    const [expires = '', reason = ''] = [match?.[2], match?.[3]?.trim()];
    let fault = '';
    if (!policies.has(policy))
        fault = `there is no policy ${policy}${(0,suggest/* didYouMean */.a)(policy, policies.keys())}`;
    else if (match === null)
        fault = 'it is not written as <policy> [until YYYY-MM-DD] -- <reason>';
    else if (expires !== '' && !isDate(expires))
        fault = `${expires} is no date`;
    else if (reason === '')
        fault = 'it gives no reason';
    return { policy, expires: fault === '' ? expires : '', reason, fault };
}
function isDate(text) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** Comments `# gitops-gate: allow …`, each for its own line, or alone on a line for the next that is no comment. */
function commentWaivers({ survey, text, today }, policies) {
    const waivers = [];
    for (const { path } of text === undefined ? [] : survey.files) {
        const content = text?.(path);
        if (!content?.includes('gitops-gate:'))
            continue;
        const lines = content.split(/\r?\n/);
        for (const [index, line] of lines.entries()) {
            const match = /(?:^|\s)#\s*gitops-gate:\s*allow\s+(.*)$/.exec(line);
            if (match === null)
                continue;
            const start = line.indexOf('#', match.index);
            const covered = line.slice(0, start).trim() === '' ? nextContent(lines, index) : index + 1;
            const allow = parseAllow(match[1] ?? '', policies);
            waivers.push({
                ...allow,
                owner: '',
                where: 'comment',
                location: { path, line: index + 1, column: start + 1 },
                expired: isOver(allow.expires, today),
                covers: ({ location }) => location.path === path && location.line === covered,
            });
        }
    }
    return waivers;
}
/** The number of the first line below an index that is neither blank nor a comment. */
function nextContent(lines, index) {
    const next = lines.findIndex((line, at) => at > index && !/^\s*(#|$)/.test(line));
    return next < 0 ? 0 : next + 1;
}
/** Annotations of rendered objects, one waiver for each line of the annotation that some unit renders. */
function annotationWaivers({ input: { graph, today } }, policies) {
    const waivers = new Map();
    for (const { resources } of graph.units) {
        for (const resource of resources) {
            const annotations = (0,value/* mappingAt */.oh)(resource.value, 'metadata', 'annotations');
            if ((0,value/* child */.jf)(annotations, ANNOTATION) === undefined)
                continue;
            const { path, line, column } = (0,provenance/* originOf */.yv)(resource, ['metadata', 'annotations', ANNOTATION]);
            for (const text of ((0,value/* stringAt */.bX)(annotations, ANNOTATION) ?? '').split(/[\n;]/)) {
                if (text.trim() === '')
                    continue;
                const key = `${path}:${line}:${column} ${text.trim()}`;
                const known = waivers.get(key);
                if (known !== undefined) {
                    known.resources.add(resource);
                    continue;
                }
                const allow = parseAllow(text, policies);
                const covered = new Set([resource]);
                waivers.set(key, {
                    ...allow,
                    owner: '',
                    where: 'annotation',
                    location: { path, line, column },
                    expired: isOver(allow.expires, today),
                    resources: covered,
                    covers: (fault) => fault.resources.some((one) => covered.has(one)),
                });
            }
        }
    }
    return [...waivers.values()];
}

;// CONCATENATED MODULE: ./build/src/policy/judge.js






/**
 * Judges a graph, and what a pull request changes in it: every policy against every item of its node, then the waivers
 * against what was found, then the policies about waivers and about policies that failed. Throws nothing.
 */
function judge(policies, input) {
    const context = new FactContext(input);
    const evaluations = [...facts/* NODES */.K3.values()]
        .filter((node) => node.unavailable?.(context) === undefined)
        .map((node) => evaluateNode(context, policies, node));
    const errors = evaluations.flatMap((evaluation) => evaluation.errors);
    const failures = evaluateNode(context, policies, waiver/* ERROR_NODE */.W, errors);
    const faults = [...evaluations, failures].flatMap((evaluation) => evaluation.faults);
    const notEvaluated = notEvaluatedOf(context, policies, errors);
    const { waivers, inline } = collectWaivers(context, policies.definitions);
    const { waived, used } = applyWaivers(faults, waivers);
    const unevaluated = new Set(notEvaluated.map(({ policy }) => policy));
    const reviewed = waivers.map((waiver) => ({
        ...waiver,
        used: used.has(waiver),
        evaluated: !unevaluated.has(waiver.policy),
    }));
    const aboutWaivers = evaluateNode(context, policies, waiver/* WAIVER_NODE */.M, reviewed).faults;
    const found = findingsOf([...waived, ...aboutWaivers.map((fault) => ({ fault, waiver: null }))]);
    return { ...found, notEvaluated, inlineWaivers: inline };
}
/** Holds the items of a node against the policies that look at it. Items of some nodes are made while judging. */
function evaluateNode(context, { active }, node, items) {
    const looking = active.filter((policy) => policy.node === node);
    return evaluate(context, node, looking, items);
}
/** Policies without the facts that they need, and, where nobody asks for failures as findings, those that failed. */
function notEvaluatedOf(context, { active }, errors) {
    const lacking = active.flatMap(({ id, node }) => {
        const unavailable = node.unavailable?.(context);
        const reasons = unavailable === undefined ? (node.unjudged?.(context) ?? []) : [unavailable];
        return reasons.map((reason) => ({ policy: id, reason }));
    });
    if (active.some(({ node }) => node === waiver/* ERROR_NODE */.W))
        return lacking;
    const failed = new Map(errors.map(({ policy, message }) => [policy, { policy, reason: `it failed: ${message}` }]));
    return [...lacking, ...failed.values()];
}
/** Every fault with the first waiver that covers it and still holds, and which waivers cover anything. */
function applyWaivers(faults, waivers) {
    const byPolicy = new Map();
    for (const waiver of waivers.filter(({ fault }) => fault === '')) {
        byPolicy.set(waiver.policy, [...(byPolicy.get(waiver.policy) ?? []), waiver]);
    }
    const used = new Set();
    const waived = faults.map((fault) => {
        const covering = (byPolicy.get(fault.policy.id) ?? []).filter((waiver) => waiver.covers(fault));
        for (const waiver of covering)
            used.add(waiver);
        const holding = covering.find(({ expired }) => !expired);
        return { fault, waiver: holding === undefined ? null : applied(holding) };
    });
    return { waived, used };
}
function applied({ owner, reason, expires, location }) {
    return { owner, reason, expires, location };
}


/***/ })

};
