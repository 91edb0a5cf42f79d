import { MAX_TEXT } from './function.ts';
import { formatValue, GoMap, type GoValue, TemplateError, typeOf } from './values.ts';

const DIRECTIVE = /%([-+# 0]*)(\*|\d+)?(?:\.(\*|\d*))?(.)?/gs;
/** Wider fields would only make text. */
const MAX_WIDTH = 1000;

/** `fmt.Sprintf` with the verbs that make sense for template values (https://pkg.go.dev/fmt#hdr-Printing). */
export function sprintf(format: string, values: readonly GoValue[]): string {
  let next = 0;
  const size = (text: string | undefined): number | undefined => {
    if (text === undefined) return undefined;
    const number = text === '*' ? Number(values[next++]) : Number(text === '' ? 0 : text);
    if (!(number <= MAX_WIDTH)) throw new TemplateError('printf: the width is too large', 'limit');
    return number;
  };
  const printed = format.replace(DIRECTIVE, (...groups) => {
    const [, flags = '', widthText, precisionText, verb] = groups as (string | undefined)[];
    const width = size(widthText);
    const precision = size(precisionText);
    if (verb === undefined) return '%!(NOVERB)';
    if (verb === '%') return '%';
    if (next >= values.length) return `%!${verb}(MISSING)`;
    return pad(formatVerb(verb, values[next++], flags, precision), flags, width, verb);
  });
  const extra = values.slice(next).map((value) => `${typeOf(value)}${value == null ? '' : `=${formatValue(value)}`}`);
  const text = extra.length === 0 ? printed : `${printed}%!(EXTRA ${extra.join(', ')})`;
  if (text.length > MAX_TEXT) throw new TemplateError('printf makes too much text', 'limit');
  return text;
}

function pad(text: string, flags: string, width: number | undefined, verb: string): string {
  if (width === undefined) return text;
  const missing = width - [...text].length;
  if (missing <= 0) return text;
  if (flags.includes('-')) return text + ' '.repeat(missing);
  if (!flags.includes('0') || 'svqT'.includes(verb)) return ' '.repeat(missing) + text;
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  return sign + '0'.repeat(missing) + text.slice(sign.length);
}

function formatVerb(verb: string, value: GoValue, flags: string, precision: number | undefined): string {
  if (verb === 'T') return typeOf(value);
  if (verb === 'v') return withSign(formatValue(value), value, flags);
  if (Array.isArray(value)) return `[${value.map((entry) => formatVerb(verb, entry, flags, precision)).join(' ')}]`;
  if (value instanceof GoMap) {
    const entries = value
      .sortedKeys()
      .map(
        (key) => `${formatVerb(verb, key, '', undefined)}:${formatVerb(verb, value.entries.get(key), '', undefined)}`,
      );
    return `map[${entries.join(' ')}]`;
  }
  const formatted = formatScalar(verb, value, flags, precision);
  if (formatted !== undefined) return withSign(formatted, value, flags);
  return `%!${verb}(${value == null ? '<nil>' : `${typeOf(value)}=${formatValue(value)}`})`;
}

function withSign(text: string, value: GoValue, flags: string): string {
  if (typeof value !== 'bigint' && typeof value !== 'number') return text;
  if (text.startsWith('-') || text.startsWith('+')) return text;
  return flags.includes('+') ? `+${text}` : flags.includes(' ') ? ` ${text}` : text;
}

function formatScalar(verb: string, value: GoValue, flags: string, precision: number | undefined): string | undefined {
  if (typeof value === 'string') return formatText(verb, value, flags, precision);
  if (typeof value === 'boolean') return verb === 't' ? String(value) : undefined;
  if (typeof value === 'bigint') return formatInteger(verb, value, flags);
  if (typeof value === 'number') return formatNumber(verb, value, precision);
  return undefined;
}

function formatText(verb: string, value: string, flags: string, precision: number | undefined): string | undefined {
  const text = precision === undefined ? value : [...value].slice(0, precision).join('');
  if (verb === 's') return text;
  if (verb === 'q') return flags.includes('#') && !text.includes('`') ? `\`${text}\`` : quoteGo(text);
  if (verb === 'x') return Buffer.from(text).toString('hex');
  if (verb === 'X') return Buffer.from(text).toString('hex').toUpperCase();
  return undefined;
}

function formatInteger(verb: string, value: bigint, flags: string): string | undefined {
  const sharp = (prefix: string, text: string) => (flags.includes('#') ? text.replace(/^-?/, `$&${prefix}`) : text);
  switch (verb) {
    case 'd':
      return value.toString();
    case 'x':
      return sharp('0x', value.toString(16));
    case 'X':
      return sharp('0X', value.toString(16).toUpperCase());
    case 'o':
      return sharp('0', value.toString(8));
    case 'b':
      return sharp('0b', value.toString(2));
    case 'c':
      return character(value);
    case 'q':
      return `'${character(value)}'`;
    case 'U':
      return `U+${value.toString(16).toUpperCase().padStart(4, '0')}`;
    default:
      return undefined;
  }
}

function character(code: bigint): string {
  return code >= 0n && code <= 0x10ffffn ? String.fromCodePoint(Number(code)) : '\ufffd';
}

function formatNumber(verb: string, value: number, precision: number | undefined): string | undefined {
  if (!Number.isFinite(value)) return 'feEgG'.includes(verb) ? formatValue(value) : undefined;
  const digits = Math.min(precision ?? 6, 100);
  if (verb === 'f' || verb === 'F') return value.toFixed(digits);
  if (verb === 'e' || verb === 'E') {
    const text = value.toExponential(digits).replace(/e([+-])(\d)$/, 'e$10$2');
    return verb === 'E' ? text.toUpperCase() : text;
  }
  if (verb !== 'g' && verb !== 'G') return undefined;
  if (precision === undefined) return verb === 'G' ? formatValue(value).toUpperCase() : formatValue(value);
  const text = value.toPrecision(Math.max(digits, 1));
  const [mantissa = '', exponent] = text.split('e');
  const bare = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
  return exponent === undefined ? bare : `${bare}e${exponent.replace(/^([+-])(\d)$/, '$10$2')}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '\\': '\\\\',
  '"': '\\"',
};

/** Text as `%q` prints it. */
export function quoteGo(text: string): string {
  let quoted = '';
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const escaped = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
    if (escaped !== undefined) quoted += escaped;
    else if (code < 0x20 || code === 0x7f) quoted += `\\x${code.toString(16).padStart(2, '0')}`;
    else if (letter !== ' ' && /[\p{Z}\p{C}]/u.test(letter)) {
      quoted += code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
    } else quoted += letter;
  }
  return `"${quoted}"`;
}
