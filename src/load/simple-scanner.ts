import type { Scalar } from '../model/value.ts';
import { differsInYaml11 } from '../util/plain-scalar.ts';
import { readPlain } from './scalars.ts';

/** Thrown where a text is not simple. It is no error, so it has no stack. */
export const GIVE_UP = Symbol('give up');

/** Character codes by name. */
export const CODE = {
  tab: 9,
  eol: 10,
  space: 32,
  doubleQuote: 34,
  hash: 35,
  anchor: 38,
  singleQuote: 39,
  alias: 42,
  plus: 43,
  comma: 44,
  dash: 45,
  dot: 46,
  one: 49,
  nine: 57,
  colon: 58,
  less: 60,
  greater: 62,
  question: 63,
  openList: 91,
  backslash: 92,
  closeList: 93,
  openMap: 123,
  pipe: 124,
  closeMap: 125,
} as const;

/** Characters that start no plain scalar. */
const SPECIAL = new Uint8Array(128);
for (const character of '\t\n !"#%&\'*,>@[]`{|}') SPECIAL[character.charCodeAt(0)] = 1;

/** What a letter behind a backslash stands for. `\/` is left out: go-yaml refuses it. */
const ESCAPES: ReadonlyMap<number, string> = new Map(
  Object.entries({
    ...{ 0: '\0', a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b' },
    ...{ ' ': ' ', '"': '"', '\\': '\\', N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029' },
  }).map(([letter, character]) => [letter.charCodeAt(0), character]),
);
const HEX = /^(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})/;

/** The same few hundred keys make up all manifests: once seen, one need not be cut out of the text again. */
const KEYS: (string | undefined)[] = Array.from({ length: 4096 });
const LONGEST_KEY = 64;

/** Lines, white space, keys and scalars of a text. It gives up where something is not simple. */
export class SimpleScanner {
  protected readonly text: string;
  protected readonly yaml11: boolean;
  protected readonly end: number;
  /** Where the next character is. */
  protected at = 0;
  /** Where the line of `at` starts. */
  protected lineStart = 0;
  /** Whether a quoted scalar or a flow collection goes on in another line. */
  hasWraps = false;
  /** Column of the next content, or -1 where a document ends there. Holds after `nextContent` and `finishLine`. */
  protected column = 0;

  constructor(text: string, yaml11: boolean) {
    // Whoever looks one character ahead stays within the text: V8 would throw away what it compiled for it.
    this.text = `${text}\0`;
    this.yaml11 = yaml11;
    this.end = text.length;
  }

  /** From the start of a line to the next content. */
  protected nextContent(): void {
    const { text } = this;
    for (;;) {
      const start = this.at;
      this.skipSpaces();
      const code = text.charCodeAt(this.at);
      if (code === CODE.eol) this.at++;
      else if (code === CODE.hash) this.skipComment();
      else {
        this.lineStart = start;
        this.column = this.at >= this.end || this.isMarker(start) ? -1 : this.at - start;
        return;
      }
    }
  }

  /** Leaves the rest of a line behind, which may hold a comment and nothing else. */
  protected endOfLine(): void {
    this.skipSpaces();
    const code = this.text.charCodeAt(this.at);
    if (code === CODE.eol) this.at++;
    else if (code === CODE.hash && this.text.charCodeAt(this.at - 1) === CODE.space) this.skipComment();
    else if (this.at < this.end) throw GIVE_UP;
  }

  protected finishLine(): void {
    this.endOfLine();
    this.nextContent();
  }

  /** Whether nothing but perhaps a comment is left of the line. */
  protected isLineOver(): boolean {
    this.skipSpaces();
    const code = this.text.charCodeAt(this.at);
    return code === CODE.eol || code === CODE.hash || this.at >= this.end;
  }

  protected skipSpaces(): void {
    while (this.text.charCodeAt(this.at) === CODE.space) this.at++;
  }

  private skipComment(): void {
    this.at = Math.min(this.lineEnd() + 1, this.end);
  }

  /** Where the line ends. */
  protected lineEnd(): number {
    const eol = this.text.indexOf('\n', this.at);
    return eol < 0 ? this.end : eol;
  }

  /** Whether `---` or `...` stands at the start of a line. */
  protected isMarker(start: number): boolean {
    const { text } = this;
    const code = text.charCodeAt(start);
    if (code !== CODE.dash && code !== CODE.dot) return false;
    return text.charCodeAt(start + 1) === code && text.charCodeAt(start + 2) === code && this.isBlank(start + 3);
  }

  protected isBlank(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === CODE.space || code === CODE.eol || code === CODE.tab || at >= this.end;
  }

  protected isFlowIndicator(at: number): boolean {
    const code = this.text.charCodeAt(at);
    if (code === CODE.comma || code === CODE.openList || code === CODE.closeList) return true;
    return code === CODE.openMap || code === CODE.closeMap;
  }

  /** Whether an item of a block list starts here. */
  protected isDash(): boolean {
    return this.text.charCodeAt(this.at) === CODE.dash && this.isBlank(this.at + 1);
  }

  protected isQuote(code: number): boolean {
    return code === CODE.doubleQuote || code === CODE.singleQuote;
  }

  private startsPlain(): boolean {
    const code = this.text.charCodeAt(this.at);
    return SPECIAL[code] !== 1 && !(this.isHalfSpecial(code) && this.isBlank(this.at + 1));
  }

  /** Whether a character starts a plain scalar only where something stands right behind it. */
  private isHalfSpecial(code: number): boolean {
    return code === CODE.dash || code === CODE.colon || code === CODE.question;
  }

  /** Whether a key starts here: a scalar and a colon on one line. */
  protected hasKey(): boolean {
    const { text, at: start, lineStart } = this;
    const code = text.charCodeAt(start);
    if (this.isQuote(code)) {
      this.quoted(code);
      this.skipSpaces();
      const found = text.charCodeAt(this.at) === CODE.colon;
      if (found && this.lineStart !== lineStart) throw GIVE_UP;
      this.at = start;
      this.lineStart = lineStart;
      return found;
    }
    if (code === CODE.alias) return this.hasAliasKey();
    if (!this.startsPlain()) return false;
    for (let at = start; at < this.end; at++) {
      const next = text.charCodeAt(at);
      if (next === CODE.colon && this.isBlank(at + 1)) return true;
      if (next === CODE.eol || (next === CODE.hash && text.charCodeAt(at - 1) === CODE.space)) return false;
    }
    return false;
  }

  /** Whether an alias that is a key starts here. Without a space before its colon it is left to js-yaml. */
  private hasAliasKey(): boolean {
    const { at } = this;
    this.anchorName();
    this.skipSpaces();
    const found = this.isColon();
    this.at = at;
    return found;
  }

  /** Reads a key of a block mapping and its colon. */
  protected key(): string {
    const code = this.text.charCodeAt(this.at);
    if (!this.isQuote(code)) return this.plainKey();
    const { lineStart } = this;
    const key = this.quoted(code);
    if (this.lineStart !== lineStart || key === '__proto__') throw GIVE_UP;
    this.passColon();
    return key;
  }

  /** Leaves the colon of a key behind. */
  protected passColon(): void {
    this.skipSpaces();
    if (!this.isColon()) throw GIVE_UP;
    this.at++;
  }

  private isColon(): boolean {
    return this.text.charCodeAt(this.at) === CODE.colon && this.isBlank(this.at + 1);
  }

  private plainKey(): string {
    const { text, end, at: start } = this;
    if (!this.startsPlain()) throw GIVE_UP;
    let hash = 0;
    let at = start;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code === CODE.colon && this.isBlank(at + 1)) break;
      if (code === CODE.eol || code === CODE.tab || at >= end) throw GIVE_UP;
      if (code === CODE.hash && text.charCodeAt(at - 1) === CODE.space) throw GIVE_UP;
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    this.at = at + 1;
    const slot = (hash ^ (hash >>> 12)) & (KEYS.length - 1);
    const known = KEYS[slot];
    if (known !== undefined && known.length === at - start && text.startsWith(known, start)) return known;
    const written = text.slice(start, this.trimmed(start, at));
    const key = String(readPlain(written, this.yaml11));
    if (key === '__proto__') throw GIVE_UP;
    const isWritten = key === written && written.length === at - start;
    if (isWritten && key.length <= LONGEST_KEY && !differsInYaml11(key)) KEYS[slot] = key;
    return key;
  }

  /** A plain scalar: it goes on with the next line where that is indented more than `column`. */
  protected plain(column: number): Scalar {
    if (!this.startsPlain()) throw GIVE_UP;
    let result = this.plainLine();
    while (this.text.charCodeAt(this.at) === CODE.eol) {
      const eol = this.at;
      const folded = this.fold(eol);
      if (this.at >= this.end || this.at - this.lineStart <= column) {
        this.at = eol;
        break;
      }
      // A comment ends the scalar.
      if (this.text.charCodeAt(this.at) === CODE.hash) {
        this.at = eol;
        break;
      }
      result += folded + this.plainLine();
    }
    return readPlain(result, this.yaml11);
  }

  /** The rest of a line as a part of a plain scalar, up to a comment. */
  private plainLine(): string {
    const { text, end, at: start } = this;
    let at = start;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === CODE.eol) break;
      if (code === CODE.hash && text.charCodeAt(at - 1) === CODE.space) break;
      if (code === CODE.tab || (code === CODE.colon && this.isBlank(at + 1))) throw GIVE_UP;
    }
    this.at = at;
    return text.slice(start, this.trimmed(start, at));
  }

  /** A plain scalar in a flow collection, on one line. */
  protected flowPlain(): Scalar {
    const { text, end, at: start } = this;
    if (!this.startsPlain() || (this.isHalfSpecial(text.charCodeAt(start)) && this.isFlowIndicator(start + 1)))
      throw GIVE_UP;
    let at = start;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === CODE.eol || code === CODE.comma || code === CODE.closeList || code === CODE.closeMap) break;
      if (code === CODE.colon && (this.isBlank(at + 1) || this.isFlowIndicator(at + 1))) break;
      if (code === CODE.hash && text.charCodeAt(at - 1) === CODE.space) break;
      if (code === CODE.tab || code === CODE.openList || code === CODE.openMap) throw GIVE_UP;
    }
    this.at = at;
    return readPlain(text.slice(start, this.trimmed(start, at)), this.yaml11);
  }

  /** A quoted scalar. Line breaks in it fold, as in plain ones. */
  protected quoted(quote: number): string {
    const { text, end } = this;
    let result = '';
    let start = ++this.at;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === CODE.backslash && quote === CODE.doubleQuote) {
        result += text.slice(start, at) + this.escaped(at + 1);
        start = this.at;
        at = start - 1;
      } else if (code === quote) {
        result += text.slice(start, at);
        if (quote === CODE.doubleQuote || text.charCodeAt(at + 1) !== CODE.singleQuote) {
          this.at = at + 1;
          return result;
        }
        start = ++at;
      } else if (code === CODE.eol) {
        this.hasWraps = true;
        result += text.slice(start, this.trimmed(start, at)) + this.fold(at);
        if (this.isMarker(this.lineStart)) throw GIVE_UP;
        start = this.at;
        at = start - 1;
      }
    }
    throw GIVE_UP;
  }

  /** What a backslash makes of what follows it. Moves behind that. */
  private escaped(at: number): string {
    const { text } = this;
    const code = text.charCodeAt(at);
    this.at = at + 1;
    if (code === CODE.eol) return this.continued();
    const character = ESCAPES.get(code);
    if (character !== undefined) return character;
    const hex = HEX.exec(text.slice(at, at + 9))?.[0] ?? '';
    const point = Number.parseInt(hex.slice(1), 16);
    if (!(point <= 0x10ffff)) throw GIVE_UP;
    this.at = at + hex.length;
    return String.fromCodePoint(point);
  }

  /** A line break that a backslash takes away, with what indents the next line. Empty lines are left to js-yaml. */
  private continued(): string {
    this.hasWraps = true;
    this.lineStart = this.at;
    this.skipSpaces();
    const code = this.text.charCodeAt(this.at);
    if (code === CODE.eol || code === CODE.tab || this.isMarker(this.lineStart)) throw GIVE_UP;
    return '';
  }

  /** What the line break at an offset, and empty lines after it, mean in a scalar. Moves to the next content. */
  private fold(from: number): string {
    const { text } = this;
    let breaks = 0;
    this.at = from;
    while (text.charCodeAt(this.at) === CODE.eol) {
      breaks++;
      this.lineStart = ++this.at;
      this.skipSpaces();
    }
    if (text.charCodeAt(this.at) === CODE.tab || text.charCodeAt(from - 1) === CODE.tab) throw GIVE_UP;
    return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
  }

  private trimmed(start: number, end: number): number {
    let last = end;
    while (last > start && this.text.charCodeAt(last - 1) === CODE.space) last--;
    return last;
  }

  /** The name of an anchor or alias, as go-yaml has it. */
  protected anchorName(): string {
    const start = ++this.at;
    for (; this.at < this.end; this.at++) {
      if (!/[-\w]/.test(this.text[this.at] as string)) break;
    }
    if (this.at === start || !(this.isBlank(this.at) || this.isFlowIndicator(this.at))) throw GIVE_UP;
    return this.text.slice(start, this.at);
  }
}
