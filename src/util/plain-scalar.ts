import { Literal, type Scalar } from '../model/value.ts';

/*
 * How go-yaml reads a plain scalar (resolve.go of go-yaml v3; v2 for the `json` dialect): YAML 1.2 booleans, numbers as
 * Go's strconv reads them with base 0, dates in four layouts. Quoted scalars never come here.
 */

const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INT = /^[-+]?(?:0[bB][01]+|0[oO]?[0-7]+|0[xX][0-9a-fA-F]+|0|[1-9][0-9]*)$/;
const SHORT_INT = /^(?:0|[1-9][0-9]{0,14})$/;
const DATE =
  /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:([Tt ])([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(?:[.,]([0-9]+))?(Z|[-+][0-9]{2}:[0-9]{2})?)?$/;

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
const YAML11_WORDS = new Map<string, boolean>();
for (const word of ['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON']) YAML11_WORDS.set(word, true);
for (const word of ['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF']) YAML11_WORDS.set(word, false);

/** The longest a number or date may be; a longer plain scalar is a string without a closer look. */
const LONGEST = 128;

/** By first character: whether a scalar may be a word (1), a number or date (2), or a YAML 1.1 word (4). */
const HINTS = new Uint8Array(128);
for (const word of WORDS.keys()) hint(word, 1);
for (const word of YAML11_WORDS.keys()) hint(word, 4);
for (const first of '0123456789+-.') hint(first, 2);

function hint(text: string, bit: number): void {
  const code = text.charCodeAt(0) || 0;
  HINTS[code] = (HINTS[code] ?? 0) | bit;
}

/**
 * The value of a plain scalar, or `undefined` where it is a string. With `yaml11` as go-yaml v2 has it: the booleans of
 * YAML 1.1 (`yes`, `on`) count, and dates stay the strings they are.
 */
export function resolvePlain(text: string, yaml11 = false): Scalar | undefined {
  const may = HINTS[text.charCodeAt(0) || 0] ?? 0;
  if (may === 0) return undefined;
  if ((may & 4) !== 0 && yaml11) {
    const answer = YAML11_WORDS.get(text);
    if (answer !== undefined) return answer;
  }
  if ((may & 1) !== 0 && text.length <= 5) {
    const word = WORDS.get(text);
    if (word !== undefined) return word;
  }
  return (may & 2) !== 0 && text.length <= LONGEST ? resolveNumeric(text, yaml11) : undefined;
}

/** Whether the two dialects read a plain scalar differently. */
export function differsInYaml11(text: string): boolean {
  const may = HINTS[text.charCodeAt(0) || 0] ?? 0;
  if ((may & 4) !== 0 && text.length <= 3 && YAML11_WORDS.has(text)) return true;
  return (may & 2) !== 0 && text.length >= 8 && text.charCodeAt(4) === 45 && DATE.test(text);
}

function resolveNumeric(text: string, yaml11: boolean): Scalar | undefined {
  if (SHORT_INT.test(text)) return Number(text);
  if (text.charCodeAt(0) === 46) return FLOAT.test(text) ? float(text, text) : undefined;
  if (text.charCodeAt(4) === 45 && DATE.test(text)) {
    const date = rfc3339(text);
    if (date !== undefined) return yaml11 ? undefined : new Literal(text, date, 'timestamp');
  }
  const plain = text.includes('_') ? text.replaceAll('_', '') : text;
  if (INT.test(plain)) {
    const int = resolveInt(text, plain);
    if (int !== undefined) return int;
  }
  return FLOAT.test(plain) ? float(text, plain) : undefined;
}

/** An integer of 64 bits, signed or not; larger ones are floats. */
function resolveInt(text: string, plain: string): Scalar | undefined {
  const signed = /^[-+]/.test(plain);
  const digits = signed ? plain.slice(1) : plain;
  const magnitude = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits);
  const value = plain.startsWith('-') ? -magnitude : magnitude;
  if (value < -(2n ** 63n) || value >= (signed ? 2n ** 63n : 2n ** 64n)) return undefined;
  const number = Number(value);
  if (!Number.isSafeInteger(number)) return new Literal(text, value.toString(), 'int');
  return String(number) === text ? number : new Literal(text, number, 'int');
}

/** A float, or `undefined` for what no float can hold: Go leaves that a string. */
function float(text: string, plain: string): Scalar | undefined {
  const number = Number(plain);
  if (!Number.isFinite(number)) return undefined;
  return String(number) === text ? number : new Literal(text, number, 'float');
}

/** A date as Go's JSON encoder prints it, or `undefined` where the calendar or the layout has no such date. */
function rfc3339(text: string): string | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const [, year = '', month = '', day = '', separator, hour = '0', minute = '0', second = '0', fraction = ''] = match;
  const zone = match[9];
  // Only the layout with a T has a zone, and it must have one.
  if (separator !== undefined && (separator === ' ') !== (zone === undefined)) return undefined;
  if (!isDate(Number(year), Number(month), Number(day))) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const two = (digits: string) => digits.padStart(2, '0');
  const rest = fraction.slice(0, 9).replace(/0+$/, '');
  const time = `${two(hour)}:${two(minute)}:${two(second)}${rest === '' ? '' : `.${rest}`}`;
  return `${year}-${two(month)}-${two(day)}T${time}${zone === undefined || /00:00$/.test(zone) ? 'Z' : zone}`;
}

function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
