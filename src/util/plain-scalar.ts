import { Literal, type Scalar } from '../model/value.ts';

/*
 * How go-yaml reads a plain scalar (resolve.go of go-yaml v3, and of v2 for the `json` dialect): YAML 1.2 booleans with
 * YAML 1.1 integers. Quoted scalars never come here.
 */

const INT = /^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const TIMESTAMP =
  /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::?[0-9]{2})?))?)?$/;

const WORDS = new Map<string, Scalar>([
  ['', null],
  ['~', null],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
  ['.nan', new Literal('.nan', Number.NaN, 'float')],
  ['.NaN', new Literal('.NaN', Number.NaN, 'float')],
  ['.NAN', new Literal('.NAN', Number.NaN, 'float')],
]);
for (const word of ['.inf', '.Inf', '.INF']) {
  for (const sign of ['', '+', '-']) {
    WORDS.set(sign + word, new Literal(sign + word, sign === '-' ? -Infinity : Infinity, 'float'));
  }
}

/** The further booleans of YAML 1.1, as go-yaml v2 resolves them. */
const JSON_WORDS = new Map<string, Scalar>();
for (const word of ['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON']) JSON_WORDS.set(word, true);
for (const word of ['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF']) JSON_WORDS.set(word, false);

/** The longest a word, number or date can be; a longer plain scalar is a string without a closer look. */
const LONGEST = 64;

/**
 * The value of a plain scalar, or `undefined` where it is a string. `yaml11` adds the booleans of YAML 1.1 (`yes`, `on`).
 */
export function resolvePlain(text: string, yaml11 = false): Scalar | undefined {
  const word = (yaml11 ? JSON_WORDS.get(text) : undefined) ?? WORDS.get(text);
  if (word !== undefined) return word;
  if (text.length > LONGEST) return undefined;
  const first = text.charCodeAt(0);
  const numeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
  if (!numeric) return undefined;
  if (INT.test(text)) return resolveInt(text);
  if (FLOAT.test(text)) return exact(text, Number(text), 'float');
  if (TIMESTAMP.test(text)) return new Literal(text, rfc3339(text), 'timestamp');
  return undefined;
}

function resolveInt(text: string): Scalar | undefined {
  const digits = text.replaceAll('_', '');
  const sign = digits[0] === '-' ? -1n : 1n;
  const body = digits.replace(/^[-+]/, '');
  let magnitude: bigint;
  try {
    magnitude = /^0[0-7]+$/.test(body) ? BigInt(`0o${body.slice(1)}`) : BigInt(body);
  } catch {
    // `08` is no octal number; go-yaml falls through to a float.
    return FLOAT.test(body) ? exact(text, Number(digits), 'float') : undefined;
  }
  const value = sign * magnitude;
  const number = Number(value);
  return Number.isSafeInteger(number)
    ? exact(text, number, 'int')
    : new Literal(text, value < 2n ** 64n && value >= -(2n ** 63n) ? value.toString() : number, 'int');
}

function exact(text: string, number: number, kind: 'int' | 'float'): Scalar {
  return String(number) === text ? number : new Literal(text, number, kind);
}

/** A YAML timestamp as sigs.k8s.io/yaml prints it. */
function rfc3339(text: string): string {
  const match =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d{2}):(\d{2})(\.\d*)?[ \t]*(Z|[-+].*)?)?$/.exec(text);
  if (match === null) return text;
  const [, year, month, day, hour = '0', minute = '00', second = '00', fraction = '', zone = 'Z'] = match;
  const two = (digits: string | undefined) => (digits ?? '0').padStart(2, '0');
  const rest = fraction.replace(/\.?0*$/, '');
  const offset = /^([-+])(\d{1,2}):?(\d{2})?$/.exec(zone);
  const shown = offset === null ? 'Z' : `${offset[1]}${two(offset[2])}:${offset[3] ?? '00'}`;
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${rest}${shown === '+00:00' ? 'Z' : shown}`;
}
