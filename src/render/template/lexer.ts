import { TemplateError } from './values.ts';

/** One piece of an action, or the text between actions. */
export interface Token {
  readonly kind:
    | 'text'
    | 'open' // {{
    | 'close' // }}
    | 'space'
    | 'identifier' // a function or keyword
    | 'field' // .name
    | 'variable' // $name
    | 'dot'
    | 'number'
    | 'string'
    | 'character'
    | 'symbol'; // | ( ) := = ,
  readonly text: string;
  /** Where it starts in the template. */
  readonly at: number;
}

const SPACES = ' \t\r\n';
const WORD = /[\p{L}\p{Nd}_]*/uy;
const NUMBER = /[+-]?(?:0[xX][\dA-Fa-f_]+|0[bB][01_]+|0[oO][0-7_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?)/y;

/**
 * Splits a template into tokens: text/template's lexer with the default delimiters, trim markers and comments
 * (https://pkg.go.dev/text/template#hdr-Text_and_spaces). Raises `TemplateError`.
 */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let trimNext = false;
  while (at < source.length) {
    const open = source.indexOf('{{', at);
    let text = open < 0 ? source.slice(at) : source.slice(at, open);
    const whole = text.length;
    if (trimNext) text = trimStart(text);
    const start = at + whole - text.length;
    const trimsLeft = open >= 0 && source[open + 2] === '-' && isSpace(source[open + 3]);
    if (trimsLeft) text = trimEnd(text);
    if (text !== '') tokens.push({ kind: 'text', text, at: start });
    if (open < 0) break;
    const result = readAction(source, open + (trimsLeft ? 3 : 2), tokens);
    at = result.at;
    trimNext = result.trim;
  }
  return tokens;
}

function readAction(source: string, start: number, tokens: Token[]): { at: number; trim: boolean } {
  const comment = skipSpaces(source, start);
  if (source.startsWith('/*', comment)) return readComment(source, comment);
  tokens.push({ kind: 'open', text: '{{', at: start });
  let at = start;
  for (;;) {
    const spaced = skipSpaces(source, at);
    const trim = spaced > at && source.startsWith('-}}', spaced);
    if (trim || source.startsWith('}}', at)) {
      tokens.push({ kind: 'close', text: '}}', at });
      return { at: trim ? spaced + 3 : at + 2, trim };
    }
    if (spaced > at) {
      tokens.push({ kind: 'space', text: ' ', at });
      at = spaced;
      continue;
    }
    if (at >= source.length) throw new TemplateError('unclosed action');
    const token = readToken(source, at);
    tokens.push(token.token);
    at = token.end;
  }
}

function readComment(source: string, start: number): { at: number; trim: boolean } {
  const end = source.indexOf('*/', start + 2);
  if (end < 0) throw new TemplateError('unclosed comment');
  const after = skipSpaces(source, end + 2);
  if (after > end + 2 && source.startsWith('-}}', after)) return { at: after + 3, trim: true };
  if (!source.startsWith('}}', end + 2)) throw new TemplateError('comment ends before closing delimiter');
  return { at: end + 4, trim: false };
}

function readToken(source: string, at: number): { token: Token; end: number } {
  const character = source[at] as string;
  const make = (kind: Token['kind'], end: number) => ({
    token: { kind, text: source.slice(at, end), at },
    end,
  });
  if (character === ':' && source[at + 1] === '=') return make('symbol', at + 2);
  if ('|()=,'.includes(character)) return make('symbol', at + 1);
  if (character === '"') return make('string', endOfQuoted(source, at, '"'));
  if (character === "'") return make('character', endOfQuoted(source, at, "'"));
  if (character === '`') {
    const end = source.indexOf('`', at + 1);
    if (end < 0) throw new TemplateError('unterminated raw quoted string');
    return make('string', end + 1);
  }
  if (character === '$') return make('variable', endOfWord(source, at + 1));
  if (character === '.' && !isDigit(source[at + 1])) {
    const end = endOfWord(source, at + 1);
    return make(end === at + 1 ? 'dot' : 'field', end);
  }
  if (isDigit(character) || character === '.' || character === '+' || character === '-') return readNumber(source, at);
  const end = endOfWord(source, at);
  if (end > at) return make('identifier', end);
  throw new TemplateError(`unexpected ${JSON.stringify(character)} in action`);
}

function readNumber(source: string, at: number): { token: Token; end: number } {
  NUMBER.lastIndex = at;
  const text = NUMBER.exec(source)?.[0];
  if (text === undefined || /[\p{L}\p{Nd}_]/u.test(source[at + text.length] ?? '')) {
    throw new TemplateError(`bad number syntax: ${JSON.stringify(source.slice(at, at + 10))}`);
  }
  return { token: { kind: 'number', text, at }, end: at + text.length };
}

function endOfQuoted(source: string, at: number, quote: string): number {
  for (let next = at + 1; next < source.length; next++) {
    const character = source[next];
    if (character === '\\') next++;
    else if (character === '\n') break;
    else if (character === quote) return next + 1;
  }
  throw new TemplateError(quote === '"' ? 'unterminated quoted string' : 'unterminated character constant');
}

function endOfWord(source: string, at: number): number {
  WORD.lastIndex = at;
  return at + (WORD.exec(source)?.[0].length ?? 0);
}

function skipSpaces(source: string, at: number): number {
  let next = at;
  while (isSpace(source[next])) next++;
  return next;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && SPACES.includes(character);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

function trimStart(text: string): string {
  return text.slice(skipSpaces(text, 0));
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace(text[end - 1])) end--;
  return text.slice(0, end);
}
