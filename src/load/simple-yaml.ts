import type { Dialect } from '../model/document.ts';
import { isMapping, type Mapping, type Sequence, type Value } from '../model/value.ts';
import { hasKeys, MAX_NESTING, SimpleFlow } from './simple-flow.ts';
import { CODE, GIVE_UP } from './simple-scanner.ts';

/*
 * The short way through plain YAML. Nearly every manifest is block mappings and lists of scalars; those this reads in
 * half the time. It gives up on everything else, errors and all that YAML has for the adventurous (tags, complex keys,
 * tabs): js-yaml then decides what the text means. What it does read it must read exactly as js-yaml does with our
 * scalars, and must be nothing that go-yaml refuses; the tests hold them together.
 */

/** The documents of a simple text. */
export interface Simple {
  readonly values: readonly Value[];
  /** Whether some value stands in more than one place. */
  readonly hasAliases: boolean;
  /** Whether a list item that is nothing but a dash ends a list inside another. */
  readonly hasEmptyItems: boolean;
  /** Whether every line says by its indentation where it belongs: see short-places.ts. */
  readonly isPlaced: boolean;
}

/** The documents of a text as js-yaml would give them, or `undefined` where the text is not simple. */
export function readSimple(text: string, dialect: Dialect): Simple | undefined {
  const lines = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  if (lines.length < 2 || !isPrintable(lines)) return undefined;
  try {
    const reader = new SimpleReader(lines, dialect === 'json');
    const values = reader.documents();
    const { hasAliases, hasEmptyItems, hasWraps } = reader;
    return { values, hasAliases, hasEmptyItems, isPlaced: !hasWraps && !hasEmptyItems && lines === text };
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

/** Keys that merges may bring into a text; js-yaml bounds them. */
const MAX_MERGED = 10_000;

class SimpleReader extends SimpleFlow {
  hasEmptyItems = false;
  /** Keys that merges brought in so far. */
  private merged = 0;

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
    let count = 0;
    let inherited: Set<string> | undefined;
    do {
      const code = this.text.charCodeAt(this.at);
      const key = code === CODE.alias ? this.aliasKey() : this.key();
      if (key === '<<' && code === CODE.less) {
        if (inherited !== undefined) throw GIVE_UP;
        inherited = this.merge(mapping, this.mappingValue(column));
        count += inherited.size;
        continue;
      }
      mapping[key] = this.mappingValue(column);
      if (inherited?.delete(key) !== true) count++;
    } while (this.column === column);
    if (this.column > column || !hasKeys(mapping, count)) throw GIVE_UP;
    return mapping;
  }

  /** Puts into a mapping what it lacks of others (`<<`). Gives the keys that it now has from there. */
  private merge(mapping: Mapping, value: Value): Set<string> {
    const inherited = new Set<string>();
    for (const source of Array.isArray(value) ? value : [value]) {
      if (!isMapping(source)) throw GIVE_UP;
      for (const key of Object.keys(source)) {
        if (++this.merged > MAX_MERGED) throw GIVE_UP;
        if (Object.hasOwn(mapping, key)) continue;
        mapping[key] = source[key] as Value;
        inherited.add(key);
      }
    }
    return inherited;
  }

  private aliasKey(): string {
    const key = this.alias();
    if (typeof key !== 'string' || key === '__proto__') throw GIVE_UP;
    this.passColon();
    return key;
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

  /** A literal or folded block scalar. */
  private blockScalar(column: number, folded: boolean): string {
    this.at++;
    const width = this.indentation();
    const sign = this.text.charCodeAt(this.at);
    if (sign === CODE.dash || sign === CODE.plus) this.at++;
    const indent = width || this.indentation();
    this.endOfLine();
    const { body, emptyLines, closed } = this.blockLines(
      indent === 0 ? this.blockIndent(column) : column + indent,
      folded,
    );
    this.nextContent();
    if (this.column > column) throw GIVE_UP;
    if (sign === CODE.dash || !closed) return body;
    return sign === CODE.plus ? body + '\n'.repeat(1 + emptyLines) : `${body}\n`;
  }

  /** The indentation that the header of a block scalar says; 0 where it says none. */
  private indentation(): number {
    const code = this.text.charCodeAt(this.at);
    if (code < CODE.one || code > CODE.nine) return 0;
    this.at++;
    return code - CODE.one + 1;
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
      if (!closed && text.slice(from, end).trim() === '') throw GIVE_UP;
      body += text.slice(from, closed ? eol : end);
      this.at = closed ? eol + 1 : end;
      wasIndented = isIndented;
      started = true;
      emptyLines = 0;
    }
    if (!started) throw GIVE_UP;
    return { body, emptyLines, closed };
  }
}
