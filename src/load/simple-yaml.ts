import type { Dialect } from '../model/document.ts';
import type { Mapping, Sequence, Value } from '../model/value.ts';
import { CODE, GIVE_UP, SimpleScanner } from './simple-scanner.ts';

/*
 * The short way through plain YAML. Nearly every manifest is block mappings and lists of scalars; those this reads in
 * half the time. It gives up on everything else, errors and all that YAML has for the adventurous (tags, merges,
 * complex keys, tabs): js-yaml then decides what the text means. What it does read it must read exactly as js-yaml does
 * with our scalars; the tests hold the two together.
 */

/** The documents of a simple text. */
export interface Simple {
  readonly values: readonly Value[];
  /** Whether some value stands in more than one place. */
  readonly hasAliases: boolean;
  /** Whether a list item that is nothing but a dash ends a list inside another. */
  readonly hasEmptyItems: boolean;
}

/** The documents of a text as js-yaml would give them, or `undefined` where the text is not simple. */
export function readSimple(text: string, dialect: Dialect): Simple | undefined {
  if (text.length < 2 || !isPrintable(text)) return undefined;
  try {
    const reader = new SimpleReader(text, dialect === 'json');
    const values = reader.documents();
    return { values, hasAliases: reader.hasAliases, hasEmptyItems: reader.hasEmptyItems };
  } catch (error) {
    if (error === GIVE_UP) return undefined;
    throw error;
  }
}

const USUAL = /^[\n\x20-\x7e]*$/;
/** Tabs, and all of the Basic Multilingual Plane that YAML calls printable, surrogates included. */
const PRINTABLE = /^[\t\n\x20-\x7e\xa0-\ufefe\uff00-\ufffd]*$/;

/** Whether a text holds neither what YAML forbids, nor carriage returns, nor a byte order mark. */
function isPrintable(text: string): boolean {
  return USUAL.test(text) || (PRINTABLE.test(text) && text.isWellFormed());
}

/** Nesting that is left to js-yaml, which bounds it. */
const MAX_NESTING = 60;

class SimpleReader extends SimpleScanner {
  hasAliases = false;
  hasEmptyItems = false;
  private depth = 0;
  private readonly anchors = new Map<string, Value>();

  documents(): Value[] {
    const documents: Value[] = [];
    this.nextContent();
    if (this.at >= this.end) throw GIVE_UP;
    do {
      if (this.column < 0 && this.at < this.end) this.skipMarker();
      if (this.column > 0) throw GIVE_UP;
      this.anchors.clear();
      documents.push(this.column < 0 ? null : this.node(0, -1));
      if (this.column >= 0) throw GIVE_UP;
    } while (this.at < this.end);
    return documents;
  }

  /** Leaves the marker `---` behind, which must stand alone on its line. */
  private skipMarker(): void {
    if (this.text.charCodeAt(this.at) !== CODE.dash) throw GIVE_UP;
    this.at += 3;
    this.finishLine();
  }

  /** A node that starts a line, or follows the dash of a list. `parent` is the column of what holds it. */
  private node(column: number, parent: number): Value {
    if (++this.depth > MAX_NESTING) throw GIVE_UP;
    const code = this.text.charCodeAt(this.at);
    let value: Value;
    if (this.isDash()) value = this.sequence(column);
    else if (code === CODE.openList || code === CODE.openMap) {
      value = this.flow(code);
      this.finishLine();
    } else if (this.hasKey()) value = this.mapping(column);
    else if (parent >= 0) value = this.inlineValue(parent);
    else throw GIVE_UP;
    this.depth--;
    return value;
  }

  private mapping(column: number): Mapping {
    const mapping: Mapping = {};
    do {
      const key = this.key();
      // Set already, or a name that every object has.
      if (mapping[key] !== undefined) throw GIVE_UP;
      mapping[key] = this.mappingValue(column);
    } while (this.column === column);
    if (this.column > column) throw GIVE_UP;
    return mapping;
  }

  /** The value behind a colon. Afterwards the next content is at hand. */
  private mappingValue(column: number): Value {
    if (!this.isLineOver()) return this.inlineValue(column);
    this.finishLine();
    if (this.column > column) return this.node(this.column, column);
    return this.column === column && this.isDash() ? this.sequence(column) : null;
  }

  private sequence(column: number): Sequence {
    const items: Sequence = [];
    do {
      this.at++;
      items.push(this.item(column));
    } while (this.column === column && this.isDash());
    if (this.column > column) throw GIVE_UP;
    return items;
  }

  private item(column: number): Value {
    if (this.isLineOver()) {
      this.finishLine();
      if (this.column > column) return this.node(this.column, column);
      if (this.column >= 0 && this.column < column && this.isDash()) this.hasEmptyItems = true;
      return null;
    }
    const isNode = this.isDash() || this.hasKey();
    return isNode ? this.node(this.at - this.lineStart, column) : this.inlineValue(column);
  }

  /** A value that starts on the line of its key or dash. `column` is that of the mapping or list it belongs to. */
  private inlineValue(column: number): Value {
    const code = this.text.charCodeAt(this.at);
    if (code === CODE.pipe || code === CODE.greater) return this.blockScalar(column, code === CODE.greater);
    if (code === CODE.anchor) return this.anchored(column);
    let value: Value;
    if (this.isQuote(code)) value = this.quoted(code);
    else if (code === CODE.openList || code === CODE.openMap) value = this.flow(code);
    else value = code === CODE.alias ? this.alias() : this.plain(column);
    this.finishLine();
    // A deeper line would go on with the scalar.
    if (this.column > column) throw GIVE_UP;
    return value;
  }

  /** An anchor and what it names, on its line or below. An alias of it inside is left to js-yaml. */
  private anchored(column: number): Value {
    const name = this.anchorName();
    this.anchors.delete(name);
    const isBelow = this.isLineOver();
    const code = this.text.charCodeAt(this.at);
    if (code === CODE.anchor || code === CODE.alias) throw GIVE_UP;
    if (isBelow) {
      this.finishLine();
      if (this.column <= column || this.text.charCodeAt(this.at) === CODE.anchor) throw GIVE_UP;
    }
    const value = isBelow ? this.node(this.column, column) : this.inlineValue(column);
    this.anchors.set(name, value);
    return value;
  }

  private alias(): Value {
    const value = this.anchors.get(this.anchorName());
    if (value === undefined) throw GIVE_UP;
    this.hasAliases = true;
    return value;
  }

  private flow(code: number): Value {
    if (++this.depth > MAX_NESTING) throw GIVE_UP;
    this.at++;
    const value = code === CODE.openList ? this.flowSequence() : this.flowMapping();
    this.depth--;
    return value;
  }

  private flowSequence(): Sequence {
    const items: Sequence = [];
    for (;;) {
      this.skipFlowBlank();
      if (this.text.charCodeAt(this.at) === CODE.closeList) break;
      items.push(this.flowValue());
      if (!this.flowComma(CODE.closeList)) break;
    }
    this.at++;
    return items;
  }

  private flowMapping(): Mapping {
    const mapping: Mapping = {};
    for (;;) {
      this.skipFlowBlank();
      if (this.text.charCodeAt(this.at) === CODE.closeMap) break;
      const key = this.flowKey();
      if (mapping[key] !== undefined) throw GIVE_UP;
      this.skipFlowBlank();
      mapping[key] = this.flowValue();
      if (!this.flowComma(CODE.closeMap)) break;
    }
    this.at++;
    return mapping;
  }

  private flowKey(): string {
    const code = this.text.charCodeAt(this.at);
    const { lineStart } = this;
    const key = this.isQuote(code) ? this.quoted(code) : String(this.flowPlain());
    this.skipSpaces();
    if (this.text.charCodeAt(this.at) !== CODE.colon || this.lineStart !== lineStart) throw GIVE_UP;
    if (key === '__proto__' || key === '<<') throw GIVE_UP;
    this.at++;
    return key;
  }

  private flowValue(): Value {
    const code = this.text.charCodeAt(this.at);
    if (code === CODE.openList || code === CODE.openMap) return this.flow(code);
    if (code === CODE.alias) return this.alias();
    return this.isQuote(code) ? this.quoted(code) : this.flowPlain();
  }

  /** Whether another entry may follow; `false` at the closing bracket. */
  private flowComma(close: number): boolean {
    this.skipFlowBlank();
    const code = this.text.charCodeAt(this.at);
    if (code !== CODE.comma && code !== close) throw GIVE_UP;
    if (code === close) return false;
    this.at++;
    return true;
  }

  /** Skips what may stand between the entries of a flow collection; comments are left to js-yaml. */
  private skipFlowBlank(): void {
    for (; this.at < this.end; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code === CODE.eol) this.lineStart = this.at + 1;
      else if (code !== CODE.space) break;
    }
    if (this.at >= this.end || this.isMarker(this.lineStart)) throw GIVE_UP;
  }

  /** A literal or folded block scalar. One whose header says its indentation is left to js-yaml. */
  private blockScalar(column: number, folded: boolean): string {
    const sign = this.text.charCodeAt(++this.at);
    if (sign === CODE.dash || sign === CODE.plus) this.at++;
    this.endOfLine();
    const { body, emptyLines, closed } = this.blockLines(this.blockIndent(column), folded);
    this.nextContent();
    if (this.column > column) throw GIVE_UP;
    if (sign === CODE.dash || !closed) return body;
    return sign === CODE.plus ? body + '\n'.repeat(1 + emptyLines) : `${body}\n`;
  }

  /** The indentation of the first line that is not empty. Spaces on the lines before it are left to js-yaml. */
  private blockIndent(column: number): number {
    let at = this.at;
    while (this.text.charCodeAt(at) === CODE.eol) at++;
    const start = at;
    while (this.text.charCodeAt(at) === CODE.space) at++;
    if (at - start <= column || at >= this.end || this.text.charCodeAt(at) === CODE.eol) throw GIVE_UP;
    return at - start;
  }

  /** The lines of a block scalar up to one that is indented less, and whether a line break ends the last of them. */
  private blockLines(indent: number, folded: boolean): { body: string; emptyLines: number; closed: boolean } {
    const { text, end } = this;
    let body = '';
    let emptyLines = 0;
    let started = false;
    let wasIndented = false;
    let closed = true;
    while (this.at < end) {
      let from = this.at;
      while (from - this.at < indent && text.charCodeAt(from) === CODE.space) from++;
      const code = text.charCodeAt(from);
      if (from >= end) throw GIVE_UP;
      if (code === CODE.eol) {
        emptyLines++;
        this.at = from + 1;
        continue;
      }
      if (from - this.at < indent) break;
      const isIndented = folded && (code === CODE.space || code === CODE.tab);
      // Folding takes one break away, except beside lines that are indented further.
      const isFolded = folded && !isIndented && !wasIndented;
      const breaks = emptyLines + (isFolded || !(started || wasIndented) ? 0 : 1);
      body += isFolded && breaks === 0 && started ? ' ' : '\n'.repeat(breaks);
      const eol = text.indexOf('\n', from);
      closed = eol >= 0;
      if (!closed && text.slice(from).trim() === '') throw GIVE_UP;
      body += text.slice(from, closed ? eol : end);
      this.at = closed ? eol + 1 : end;
      wasIndented = isIndented;
      started = true;
      emptyLines = 0;
    }
    return { body, emptyLines, closed };
  }
}
