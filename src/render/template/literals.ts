import { TemplateError } from './values.ts';

const SIMPLE: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
};

/** The value of a Go string literal, quoted or raw (https://go.dev/ref/spec#String_literals). */
export function unquote(literal: string): string {
  if (literal.startsWith('`')) return literal.slice(1, -1).replaceAll('\r', '');
  return literal
    .slice(1, -1)
    .replace(/\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|([0-7]{3})|(.))/gsu, (...groups) => {
      const [, hex, short, long, octal, simple] = groups as (string | undefined)[];
      if (simple !== undefined) {
        const found = Object.hasOwn(SIMPLE, simple) ? SIMPLE[simple] : undefined;
        if (found === undefined) throw new TemplateError(`invalid escape \\${simple} in a string`);
        return found;
      }
      const code = octal === undefined ? Number.parseInt(hex ?? short ?? long ?? '', 16) : Number.parseInt(octal, 8);
      if (code > 0x10ffff) throw new TemplateError('invalid character in a string');
      return String.fromCodePoint(code);
    });
}

/** The value of a Go number literal: an integer where it is written as one, or a float. */
export function numberOf(literal: string): bigint | number {
  const text = literal.replaceAll('_', '');
  const negative = text.startsWith('-');
  const body = text.replace(/^[+-]/, '');
  if (/^\d+$/.test(body) || /^0[xXbBoO]/.test(body)) {
    const digits = /^0[0-7]+$/.test(body) ? `0o${body.slice(1)}` : body;
    try {
      const magnitude = BigInt(digits);
      return negative ? -magnitude : magnitude;
    } catch {
      throw new TemplateError(`bad number syntax: "${literal}"`);
    }
  }
  const float = Number(body);
  if (Number.isNaN(float)) throw new TemplateError(`bad number syntax: "${literal}"`);
  return negative ? -float : float;
}
