/*
 * The grammar of variable substitution in Flux: that of drone/envsubst, which fluxcd/pkg/envsubst carries on. A subset
 * of bash's parameter expansion with rules of its own, kept as they are there: `${a-b}` is no expression, `$$` is a
 * dollar sign, and `$a` without braces is text.
 */

/** An expression `${…}`. `operator` is `''` for a plain variable. */
export interface Call {
  readonly name: string;
  readonly operator: string;
  readonly args: readonly Part[];
  /** The expression as written. */
  readonly source: string;
}

export type Part = string | Call;

/** The text is no template: what bash would understand and envsubst does not, or an open brace. */
export class SubstitutionError extends Error {
  override readonly name = 'SubstitutionError';
}

/** Expressions in expressions; deeper ones would only exhaust the stack. */
const MAX_DEPTH = 50;
const NAME = /[\p{L}\p{Nd}_]/u;

/** Splits a text into literal parts and expressions. Raises `SubstitutionError`. */
export function parseTemplate(text: string): readonly Part[] {
  return new Parser(text).template();
}

class Parser {
  private readonly text: string;
  private position = 0;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  template(): readonly Part[] {
    const parts: Part[] = [];
    while (this.position < this.text.length) {
      if (this.text.startsWith('${', this.position)) parts.push(this.call());
      else parts.push(this.literal(() => true, '$'));
    }
    return parts;
  }

  /** Text up to the next expression or the first character that is not accepted, with escapes taken out. */
  private literal(accept: (character: string) => boolean, escapes: string): string {
    let text = '';
    while (this.position < this.text.length && !this.text.startsWith('${', this.position)) {
      const character = this.current();
      const next = this.text[this.position + character.length];
      const escaped = escapes.includes(character) && (character === '$' ? next === '$' : next === '/' || next === '\\');
      if (escaped) {
        text += next;
        this.position += 2;
        continue;
      }
      if (!accept(character)) break;
      text += character;
      this.position += character.length;
    }
    return text;
  }

  private call(): Call {
    if (++this.depth > MAX_DEPTH) throw new SubstitutionError('expressions nest too deeply');
    const start = this.position;
    this.position += 2;
    const body = this.current() === '#' ? this.length() : this.operation();
    this.depth--;
    return { ...body, source: this.text.slice(start, this.position) };
  }

  private length(): Omit<Call, 'source'> {
    this.position++;
    const name = this.variable();
    this.close();
    return { name, operator: '#length', args: [] };
  }

  private operation(): Omit<Call, 'source'> {
    const name = this.variable();
    const operator = this.operator();
    if (operator === '') {
      this.close();
      return { name, operator, args: [] };
    }
    const args = this.args(operator);
    this.close();
    return { name, operator, args };
  }

  private variable(): string {
    const start = this.position;
    while (NAME.test(this.current())) this.position += this.current().length;
    if (this.position === start) throw new SubstitutionError('unable to parse variable name');
    return this.text.slice(start, this.position);
  }

  private operator(): string {
    const match = /^(?::[=\-?+]|:|=|,,|,|\^\^|\^|,\^|\^,|\/[/#%]|\/|##?|%%?)/.exec(
      this.text.slice(this.position, this.position + 2),
    );
    this.position += match?.[0].length ?? 0;
    return match?.[0] ?? '';
  }

  private args(operator: string): Part[] {
    if (/^(?::?=|:[-?+])$/.test(operator)) return this.defaultArgs();
    if (operator === ':') return this.substringArgs();
    if (operator.startsWith('/')) return this.replaceArgs();
    if (/^[#%]/.test(operator)) return [this.parameter((character) => character !== '}')];
    return [];
  }

  private defaultArgs(): Part[] {
    const args: Part[] = [];
    while (this.current() !== '}') args.push(this.parameter((character) => character !== '}'));
    return args;
  }

  private substringArgs(): Part[] {
    const args = [this.parameter((character) => character !== ':' && character !== '}')];
    if (this.current() === '}') return args;
    if (this.current() !== ':') throw new SubstitutionError('bad substitution');
    while (this.current() === ':') this.position++;
    return [...args, this.parameter((character) => character !== '}')];
  }

  private replaceArgs(): Part[] {
    const pattern = this.current() === '/' ? '' : this.parameter((character) => character !== '/', '$\\');
    if (this.current() !== '/') throw new SubstitutionError('bad substitution');
    while (this.current() === '/') this.position++;
    if (this.current() === '}') return [pattern];
    return [pattern, this.parameter((character) => character !== '}', '$\\')];
  }

  private parameter(accept: (character: string) => boolean, escapes = ''): Part {
    if (this.text.startsWith('${', this.position)) return this.call();
    const before = this.position;
    const text = this.literal(accept, escapes);
    if (this.position === before) throw new SubstitutionError('unable to parse substitution within function');
    return text;
  }

  private close(): void {
    if (this.current() !== '}') throw new SubstitutionError('missing closing brace');
    this.position++;
  }

  private current(): string {
    const code = this.text.codePointAt(this.position);
    return code === undefined ? '' : String.fromCodePoint(code);
  }
}
