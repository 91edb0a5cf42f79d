export const id = 8958;
export const ids = [8958];
export const modules = {

/***/ 8958:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  STRINGS: () => (/* binding */ STRINGS)
});

;// CONCATENATED MODULE: ./build/src/policy/cel/format.js
/** A verb, or a per cent sign by itself. */
const VERB = /%(?:\.(\d{1,3}))?([a-zA-Z%])/g;
/**
 * `text.format(values)`: the verbs of cel-go's `strings` extension. Raises `Error` where a verb is unknown, or has no
 * value, or one of another kind.
 */
function formatted(text, values) {
    let next = 0;
    const result = text.replace(VERB, (_, precision, verb) => {
        if (verb === '%')
            return '%';
        if (next >= values.length)
            throw new Error(`format() has ${values.length} values and needs more`);
        return one(verb, precision === undefined ? undefined : Number(precision), values[next++]);
    });
    if (next < values.length)
        throw new Error(`format() has ${values.length} values and uses ${next}`);
    return result;
}
function one(verb, precision, value) {
    switch (verb) {
        case 's':
            return shown(value);
        case 'd':
            return `${integer(value, verb)}`;
        case 'f':
            return number(value, verb).toFixed(precision ?? 6);
        case 'e':
            return number(value, verb)
                .toExponential(precision ?? 6)
                .replace(/e([+-])(\d)$/, 'e$10$2');
        case 'b':
            return typeof value === 'boolean' ? `${Number(value)}` : integer(value, verb).toString(2);
        case 'o':
            return integer(value, verb).toString(8);
        case 'x':
        case 'X': {
            const text = typeof value === 'string' ? Buffer.from(value).toString('hex') : integer(value, verb).toString(16);
            return verb === 'X' ? text.toUpperCase() : text;
        }
        default:
            throw new Error(`format() knows no %${verb}`);
    }
}
function integer(value, verb) {
    if (typeof value === 'bigint')
        return value;
    throw new Error(`%${verb} of format() is for integers`);
}
function number(value, verb) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return Number(value);
    throw new Error(`%${verb} of format() is for numbers`);
}
function shown(value) {
    if (Array.isArray(value))
        return `[${value.map(shown).join(', ')}]`;
    if (value instanceof Map) {
        const entries = [...value].map(([key, item]) => `${shown(key)}: ${shown(item)}`);
        return `{${entries.sort().join(', ')}}`;
    }
    return String(value);
}

;// CONCATENATED MODULE: ./build/src/policy/cel/strings.js

/*
 * Texts: the `strings` extension of cel-go, which Kubernetes has. Some of it the language library knows by itself.
 */
class Strings {
}
const STRINGS = {
    title: 'Texts',
    namespaces: [{ name: 'strings', type: 'StringsNamespace', valueClass: Strings }],
    functions: [
        {
            signature: 'string.charAt(int): string',
            description: 'the character at a place, from 0; empty behind the last',
            handler: charAt,
        },
        {
            signature: 'string.format(list<dyn>): string',
            description: 'with `%s`, `%d`, `%f`, `%e`, `%x`, `%o` and `%b` filled in',
            handler: formatted,
        },
        {
            signature: 'string.indexOf(string): int',
            description: 'the first place of a part, from 0; -1 where it is not there. With a number: from there on',
        },
        { signature: 'string.lastIndexOf(string): int', description: 'the last place of a part' },
        { signature: 'list<string>.join(string): string', description: 'texts in one, with another between them' },
        { signature: 'string.lowerAscii(): string', description: 'in small letters' },
        { signature: 'string.upperAscii(): string', description: 'in capitals' },
        {
            signature: 'string.replace(string, string): string',
            description: 'every occurrence replaced',
            handler: (text, from, to) => text.replaceAll(from, () => to),
        },
        {
            signature: 'string.replace(string, string, int): string',
            description: 'the first so many replaced; all where the number is below 0',
            handler: replace,
        },
        {
            signature: 'string.reverse(): string',
            description: 'the last character first',
            handler: (text) => [...text].reverse().join(''),
        },
        {
            signature: 'string.split(string): list<string>',
            description: 'the parts between separators. With a number: at most so many',
        },
        {
            signature: 'string.substring(int, int): string',
            description: 'the characters from one place to before another, or to the end',
        },
        { signature: 'string.trim(): string', description: 'without space around it' },
        {
            signature: 'StringsNamespace.quote(string): string',
            description: 'written `strings.quote(text)`: in quotes',
            handler: (_, text) => JSON.stringify(text),
        },
    ],
};
function charAt(text, at) {
    const characters = [...text];
    if (at < 0n || at > BigInt(characters.length))
        throw new Error(`charAt(${at}) is not within a text of ${characters.length}`);
    return characters[Number(at)] ?? '';
}
function replace(text, from, to, most) {
    let left = most < 0n ? Number.POSITIVE_INFINITY : Number(most);
    return text.replaceAll(from, (found) => (left-- > 0 ? to : found));
}


/***/ })

};
