export const id = 470;
export const ids = [470];
export const modules = {

/***/ 470:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QUANTITY: () => (/* binding */ QUANTITY)
/* harmony export */ });
/*
 * Quantities, as Kubernetes' resource.Quantity reads them: exact, in thousand millionths, which is as fine as they get.
 */
const UNIT = 10n ** 9n;
const FACTORS = {
    '': 1n,
    ...Object.fromEntries(['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'].map((suffix, index) => [suffix, 1024n ** BigInt(index + 1)])),
    ...Object.fromEntries(['k', 'M', 'G', 'T', 'P', 'E'].map((suffix, index) => [suffix, 1000n ** BigInt(index + 1)])),
};
const DIVISORS = { n: 10n ** 9n, u: 10n ** 6n, m: 10n ** 3n };
const SYNTAX = /^([+-]?)(\d*)(?:\.(\d*))?(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?\d{1,2}))?$/;
const MOST_DIGITS = 64;
class Quantity {
    nanos;
    constructor(nanos) {
        this.nanos = nanos;
    }
    compareTo(other) {
        return this.nanos < other.nanos ? -1 : this.nanos > other.nanos ? 1 : 0;
    }
    get integer() {
        const whole = this.nanos / UNIT;
        return this.nanos % UNIT === 0n && BigInt.asIntN(64, whole) === whole ? whole : undefined;
    }
    toString() {
        const digits = `${this.nanos < 0n ? -this.nanos : this.nanos}`.padStart(10, '0');
        const text = `${digits.slice(0, -9)}.${digits.slice(-9)}`.replace(/\.?0+$/, '');
        return this.nanos < 0n ? `-${text}` : text;
    }
}
const QUANTITY = {
    title: 'Quantities of Kubernetes',
    types: [{ name: 'Quantity', valueClass: Quantity }],
    functions: [
        {
            signature: 'quantity(string): Quantity',
            description: 'the quantity that a text says: `quantity("500Mi")`',
            handler: quantity,
        },
        {
            signature: 'isQuantity(string): bool',
            description: 'whether a text is a quantity',
            handler: (text) => parse(text) !== undefined,
        },
        {
            signature: 'Quantity.sign(): int',
            description: '1, 0 or -1',
            handler: ({ nanos }) => (nanos > 0n ? 1n : nanos < 0n ? -1n : 0n),
        },
        {
            signature: 'Quantity.add(Quantity): Quantity',
            description: 'the sum',
            handler: (a, b) => new Quantity(a.nanos + b.nanos),
        },
        {
            signature: 'Quantity.add(int): Quantity',
            description: 'the sum',
            handler: (a, b) => new Quantity(a.nanos + b * UNIT),
        },
        {
            signature: 'Quantity.sub(Quantity): Quantity',
            description: 'the difference',
            handler: (a, b) => new Quantity(a.nanos - b.nanos),
        },
        {
            signature: 'Quantity.sub(int): Quantity',
            description: 'the difference',
            handler: (a, b) => new Quantity(a.nanos - b * UNIT),
        },
        {
            signature: 'Quantity.isGreaterThan(Quantity): bool',
            description: 'whether it is greater',
            handler: (a, b) => a.nanos > b.nanos,
        },
        {
            signature: 'Quantity.isLessThan(Quantity): bool',
            description: 'whether it is less',
            handler: (a, b) => a.nanos < b.nanos,
        },
        {
            signature: 'Quantity.compareTo(Quantity): int',
            description: '-1, 0 or 1',
            handler: (a, b) => BigInt(a.compareTo(b)),
        },
        {
            signature: 'Quantity.isInteger(): bool',
            description: 'whether `asInteger` gives a number',
            handler: ({ integer }) => integer !== undefined,
        },
        {
            signature: 'Quantity.asInteger(): int',
            description: 'as a whole number; an error where it is none',
            handler: asInteger,
        },
        {
            signature: 'Quantity.asApproximateFloat(): double',
            description: 'as a number, near enough',
            handler: (given) => Number(`${given}`),
        },
    ],
    operators: [{ signature: 'Quantity == Quantity', handler: (a, b) => a.nanos === b.nanos }],
};
function quantity(text) {
    const found = parse(text);
    if (found === undefined)
        throw new Error(`${JSON.stringify(text)} is no quantity`);
    return found;
}
function asInteger(given) {
    const { integer } = given;
    if (integer === undefined)
        throw new Error(`the quantity ${given} is no integer of 64 bits`);
    return integer;
}
/** What is finer than a thousand millionth is rounded away from zero, as Kubernetes does. */
function parse(text) {
    const match = text.length > MOST_DIGITS ? null : SYNTAX.exec(text);
    const [, sign, whole = '', fraction = '', suffix = '', exponent = '0'] = match ?? [];
    if (match === null || whole + fraction === '')
        return undefined;
    let numerator = BigInt(whole + fraction) * UNIT * (FACTORS[suffix] ?? 1n);
    let denominator = 10n ** BigInt(fraction.length) * (DIVISORS[suffix] ?? 1n);
    const power = Number(exponent);
    if (power > 0)
        numerator *= 10n ** BigInt(power);
    else
        denominator *= 10n ** BigInt(-power);
    const nanos = (numerator + denominator - 1n) / denominator;
    return new Quantity(sign === '-' ? -nanos : nanos);
}


/***/ })

};
