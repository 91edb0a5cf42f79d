import type { Mapping, Sequence, Value } from '../model/value.ts';
import { CODE, GIVE_UP, SimpleScanner } from './simple-scanner.ts';

/** Nesting that is left to js-yaml, which bounds it. */
export const MAX_NESTING = 60;

/** Whether no key was set twice. To count at the end costs less than to look for each key. */
export function hasKeys(mapping: Mapping, count: number): boolean {
  return Object.keys(mapping).length === count;
}

/** Flow collections, and aliases, which may stand in them. */
export class SimpleFlow extends SimpleScanner {
  hasAliases = false;
  protected depth = 0;
  protected readonly anchors = new Map<string, Value>();

  protected alias(): Value {
    const value = this.anchors.get(this.anchorName());
    if (value === undefined) throw GIVE_UP;
    this.hasAliases = true;
    return value;
  }

  protected flow(code: number): Value {
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
    let count = 0;
    for (;;) {
      this.skipFlowBlank();
      if (this.text.charCodeAt(this.at) === CODE.closeMap) break;
      mapping[this.flowKey()] = this.flowEntry();
      count++;
      if (!this.flowComma(CODE.closeMap)) break;
    }
    if (!hasKeys(mapping, count)) throw GIVE_UP;
    this.at++;
    return mapping;
  }

  private flowKey(): string {
    const code = this.text.charCodeAt(this.at);
    const { lineStart } = this;
    const key = this.isQuote(code) ? this.quoted(code) : String(this.flowPlain());
    this.skipFlowBlank();
    if (key === '__proto__' || key === '<<' || this.lineStart !== lineStart) throw GIVE_UP;
    return key;
  }

  /** What follows a key: a colon and perhaps a value, or nothing. */
  private flowEntry(): Value {
    if (this.text.charCodeAt(this.at) === CODE.colon) {
      this.at++;
      this.skipFlowBlank();
    } else if (!this.endsFlowEntry()) throw GIVE_UP;
    return this.endsFlowEntry() ? null : this.flowValue();
  }

  private endsFlowEntry(): boolean {
    const code = this.text.charCodeAt(this.at);
    return code === CODE.comma || code === CODE.closeMap;
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

  /** Skips what may stand between the entries of a flow collection: spaces, line breaks and comments. */
  private skipFlowBlank(): void {
    for (; this.at < this.end; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code === CODE.eol) {
        this.hasWraps = true;
        this.lineStart = this.at + 1;
      } else if (code === CODE.hash && this.isBlank(this.at - 1)) this.at = this.lineEnd() - 1;
      else if (code !== CODE.space) break;
    }
    if (this.at >= this.end || this.isMarker(this.lineStart)) throw GIVE_UP;
  }
}
