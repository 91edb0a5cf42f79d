import type { Comparable } from './compare.ts';
import type { CelLibrary } from './library.ts';

/*
 * Quantities, as Kubernetes' resource.Quantity reads them: exact, in thousand millionths, which is as fine as they get.
 */

const UNIT = 10n ** 9n;
const FACTORS: Readonly<Record<string, bigint>> = {
  '': 1n,
  ...Object.fromEntries(
    ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'].map((suffix, index) => [suffix, 1024n ** BigInt(index + 1)]),
  ),
  ...Object.fromEntries(['k', 'M', 'G', 'T', 'P', 'E'].map((suffix, index) => [suffix, 1000n ** BigInt(index + 1)])),
};
const DIVISORS: Readonly<Record<string, bigint>> = { n: 10n ** 9n, u: 10n ** 6n, m: 10n ** 3n };
const SYNTAX = /^([+-]?)(\d*)(?:\.(\d*))?(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?\d{1,2}))?$/;
const MOST_DIGITS = 64;

class Quantity implements Comparable {
  readonly nanos: bigint;
  constructor(nanos: bigint) {
    this.nanos = nanos;
  }

  compareTo(other: Quantity): number {
    return this.nanos < other.nanos ? -1 : this.nanos > other.nanos ? 1 : 0;
  }

  get integer(): bigint | undefined {
    const whole = this.nanos / UNIT;
    return this.nanos % UNIT === 0n && BigInt.asIntN(64, whole) === whole ? whole : undefined;
  }

  toString(): string {
    const digits = `${this.nanos < 0n ? -this.nanos : this.nanos}`.padStart(10, '0');
    const text = `${digits.slice(0, -9)}.${digits.slice(-9)}`.replace(/\.?0+$/, '');
    return this.nanos < 0n ? `-${text}` : text;
  }
}

export const QUANTITY: CelLibrary = {
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
      handler: (text: string) => parse(text) !== undefined,
    },
    {
      signature: 'Quantity.sign(): int',
      description: '1, 0 or -1',
      handler: ({ nanos }: Quantity) => (nanos > 0n ? 1n : nanos < 0n ? -1n : 0n),
    },
    {
      signature: 'Quantity.add(Quantity): Quantity',
      description: 'the sum',
      handler: (a: Quantity, b: Quantity) => new Quantity(a.nanos + b.nanos),
    },
    {
      signature: 'Quantity.add(int): Quantity',
      description: 'the sum',
      handler: (a: Quantity, b: bigint) => new Quantity(a.nanos + b * UNIT),
    },
    {
      signature: 'Quantity.sub(Quantity): Quantity',
      description: 'the difference',
      handler: (a: Quantity, b: Quantity) => new Quantity(a.nanos - b.nanos),
    },
    {
      signature: 'Quantity.sub(int): Quantity',
      description: 'the difference',
      handler: (a: Quantity, b: bigint) => new Quantity(a.nanos - b * UNIT),
    },
    {
      signature: 'Quantity.isGreaterThan(Quantity): bool',
      description: 'whether it is greater',
      handler: (a: Quantity, b: Quantity) => a.nanos > b.nanos,
    },
    {
      signature: 'Quantity.isLessThan(Quantity): bool',
      description: 'whether it is less',
      handler: (a: Quantity, b: Quantity) => a.nanos < b.nanos,
    },
    {
      signature: 'Quantity.compareTo(Quantity): int',
      description: '-1, 0 or 1',
      handler: (a: Quantity, b: Quantity) => BigInt(a.compareTo(b)),
    },
    {
      signature: 'Quantity.isInteger(): bool',
      description: 'whether `asInteger` gives a number',
      handler: ({ integer }: Quantity) => integer !== undefined,
    },
    {
      signature: 'Quantity.asInteger(): int',
      description: 'as a whole number; an error where it is none',
      handler: asInteger,
    },
    {
      signature: 'Quantity.asApproximateFloat(): double',
      description: 'as a number, near enough',
      handler: (given: Quantity) => Number(`${given}`),
    },
  ],
  operators: [{ signature: 'Quantity == Quantity', handler: (a: Quantity, b: Quantity) => a.nanos === b.nanos }],
};

function quantity(text: string): Quantity {
  const found = parse(text);
  if (found === undefined) throw new Error(`${JSON.stringify(text)} is no quantity`);
  return found;
}

function asInteger(given: Quantity): bigint {
  const { integer } = given;
  if (integer === undefined) throw new Error(`the quantity ${given} is no integer of 64 bits`);
  return integer;
}

/** What is finer than a thousand millionth is rounded away from zero, as Kubernetes does. */
function parse(text: string): Quantity | undefined {
  const match = text.length > MOST_DIGITS ? null : SYNTAX.exec(text);
  const [, sign, whole = '', fraction = '', suffix = '', exponent = '0'] = match ?? [];
  if (match === null || whole + fraction === '') return undefined;
  let numerator = BigInt(whole + fraction) * UNIT * (FACTORS[suffix] ?? 1n);
  let denominator = 10n ** BigInt(fraction.length) * (DIVISORS[suffix] ?? 1n);
  const power = Number(exponent);
  if (power > 0) numerator *= 10n ** BigInt(power);
  else denominator *= 10n ** BigInt(-power);
  const nanos = (numerator + denominator - 1n) / denominator;
  return new Quantity(sign === '-' ? -nanos : nanos);
}
