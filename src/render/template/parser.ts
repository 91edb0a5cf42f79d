import { type Token, tokenize } from './lexer.ts';
import { numberOf, unquote } from './literals.ts';
import { TemplateError } from './values.ts';

/** An argument of a command. */
export type Operand =
  | { readonly kind: 'constant'; readonly value: string | bigint | number | boolean }
  | { readonly kind: 'nil' }
  | { readonly kind: 'dot' }
  | { readonly kind: 'field'; readonly names: readonly string[] }
  | { readonly kind: 'variable'; readonly name: string; readonly names: readonly string[] }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'chain'; readonly of: Operand; readonly names: readonly string[] }
  | { readonly kind: 'pipeline'; readonly pipeline: Pipeline };

export interface Pipeline {
  /** Variables that take the result; `range` may have two. */
  readonly variables: readonly string[];
  /** `=` to a variable that exists, in place of `:=`. */
  readonly assigns: boolean;
  readonly commands: readonly (readonly Operand[])[];
}

/** `at` is where it starts in the template. */
export type Node =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'action'; readonly pipeline: Pipeline; readonly at: number }
  | {
      readonly kind: 'if' | 'with' | 'range';
      readonly pipeline: Pipeline;
      readonly body: readonly Node[];
      readonly otherwise: readonly Node[];
    }
  | { readonly kind: 'template'; readonly name: string; readonly pipeline: Pipeline | undefined; readonly at: number }
  | { readonly kind: 'break' | 'continue' };

/** A parsed template and the templates it defines by name. */
export interface Template {
  readonly nodes: readonly Node[];
  readonly defined: ReadonlyMap<string, readonly Node[]>;
}

/** Nesting that no template needs and that would exhaust the stack. */
const MAX_DEPTH = 64;
const EMPTY: Token = { kind: 'close', text: '', at: 0 };

/**
 * Parses a template as text/template does; `isFunction` says which functions there are, for an unknown one is an error
 * when parsing already. Raises `TemplateError`.
 */
export function parseTemplate(source: string, isFunction: (name: string) => boolean): Template {
  return new Parser(tokenize(source), isFunction).parse();
}

type End = 'end' | 'else' | 'eof';

class Parser {
  private at = 0;
  private depth = 0;
  private loops = 0;
  private readonly scopes: string[] = ['$'];
  private readonly defined = new Map<string, readonly Node[]>();
  private readonly tokens: readonly Token[];
  private readonly isFunction: (name: string) => boolean;

  constructor(tokens: readonly Token[], isFunction: (name: string) => boolean) {
    this.tokens = tokens;
    this.isFunction = isFunction;
  }

  parse(): Template {
    const { nodes, end } = this.list();
    if (end !== 'eof') throw new TemplateError(`unexpected {{${end}}}`);
    return { nodes, defined: this.defined };
  }

  private list(): { nodes: Node[]; end: End } {
    const nodes: Node[] = [];
    for (;;) {
      const token = this.tokens[this.at++];
      if (token === undefined) return { nodes, end: 'eof' };
      if (token.kind === 'text') {
        nodes.push({ kind: 'text', text: token.text, at: token.at });
        continue;
      }
      const keyword = this.peekPastSpace();
      const word = keyword.kind === 'identifier' ? keyword.text : '';
      if (word === 'end' || word === 'else') {
        this.next();
        if (word === 'end') this.close();
        return { nodes, end: word };
      }
      const node = this.action(word, token.at);
      if (node !== undefined) nodes.push(node);
    }
  }

  private action(word: string, at: number): Node | undefined {
    switch (word) {
      case 'if':
      case 'with':
      case 'range':
        this.next();
        return this.control(word);
      case 'define':
      case 'block':
      case 'template':
        this.next();
        return this.named(word, at);
      case 'break':
      case 'continue':
        this.next();
        this.close();
        if (this.loops === 0) throw new TemplateError(`{{${word}}} outside {{range}}`);
        return { kind: word };
      default: {
        const pipeline = this.pipeline('close', true);
        return { kind: 'action', pipeline, at };
      }
    }
  }

  private control(kind: 'if' | 'with' | 'range'): Node {
    this.enter();
    const known = this.scopes.length;
    const pipeline = this.pipeline('close', true, kind === 'range');
    if (kind === 'range') this.loops++;
    const { nodes: body, end } = this.list();
    if (kind === 'range') this.loops--;
    let otherwise: readonly Node[] = [];
    if (end === 'else') otherwise = this.otherwise(kind);
    else if (end === 'eof') throw new TemplateError(`unexpected EOF: {{${kind}}} without {{end}}`);
    this.scopes.length = known;
    this.depth--;
    return { kind, pipeline, body, otherwise };
  }

  private otherwise(kind: 'if' | 'with' | 'range'): readonly Node[] {
    const next = this.peekPastSpace();
    if (next.kind === 'identifier' && next.text === kind && kind !== 'range') {
      this.next();
      return [this.control(kind)];
    }
    this.close();
    const rest = this.list();
    if (rest.end !== 'end') throw new TemplateError(`expected {{end}}; found ${rest.end}`);
    return rest.nodes;
  }

  private named(kind: 'define' | 'block' | 'template', at: number): Node | undefined {
    const token = this.next();
    if (token.kind !== 'string') throw new TemplateError(`unexpected ${JSON.stringify(token.text)} in ${kind} clause`);
    const name = unquote(token.text);
    if (kind === 'template') return { kind, name, pipeline: this.optionalPipeline(), at };
    const pipeline = kind === 'block' ? this.pipeline('close', true) : undefined;
    if (kind === 'define') this.close();
    this.enter();
    const known = this.scopes.splice(1);
    const { nodes, end } = this.list();
    this.scopes.splice(1, this.scopes.length, ...known);
    this.depth--;
    if (end !== 'end') throw new TemplateError(`unexpected ${end} in define clause`);
    this.defined.set(name, nodes);
    return kind === 'block' ? { kind: 'template', name, pipeline, at } : undefined;
  }

  private optionalPipeline(): Pipeline | undefined {
    if (this.peekPastSpace().kind !== 'close') return this.pipeline('close', true);
    this.close();
    return undefined;
  }

  private pipeline(end: 'close' | ')', allowsVariables: boolean, isRange = false): Pipeline {
    this.enter();
    const { variables, assigns } = allowsVariables
      ? this.declaration(isRange)
      : { variables: [] as string[], assigns: false };
    const commands: Operand[][] = [];
    for (;;) {
      const { operands, ended } = this.command(end);
      if (operands.length === 0 && ended && commands.length > 0) break;
      if (operands.length === 0)
        throw new TemplateError(commands.length === 0 ? 'missing value' : 'missing value for command');
      if (commands.length > 0 && !isCallable(operands[0] as Operand)) {
        throw new TemplateError(`non executable command in pipeline stage ${commands.length + 1}`);
      }
      commands.push(operands);
      if (ended) break;
    }
    if (!assigns) this.scopes.push(...variables);
    this.depth--;
    return { variables, assigns, commands };
  }

  private declaration(isRange: boolean): { variables: string[]; assigns: boolean } {
    const start = this.at;
    const variables: string[] = [];
    for (;;) {
      const token = this.next();
      if (token.kind !== 'variable') break;
      variables.push(token.text);
      const sign = this.next();
      if (sign.kind === 'symbol' && (sign.text === ':=' || sign.text === '=')) {
        const assigns = sign.text === '=';
        if (assigns) for (const name of variables) this.requireVariable(name);
        return { variables, assigns };
      }
      if (!(isRange && sign.text === ',' && variables.length === 1)) break;
    }
    this.at = start;
    return { variables: [], assigns: false };
  }

  private command(end: 'close' | ')'): { operands: Operand[]; ended: boolean } {
    const operands: Operand[] = [];
    for (;;) {
      const token = this.peekPastSpace();
      if (token.kind === 'close' || (token.kind === 'symbol' && token.text === ')')) {
        if ((end === 'close') !== (token.kind === 'close'))
          throw new TemplateError(`unexpected ${token.text || 'EOF'} in pipeline`);
        if (token === EMPTY) throw new TemplateError('unclosed action');
        this.next();
        return { operands, ended: true };
      }
      if (token.kind === 'symbol' && token.text === '|') {
        this.next();
        return { operands, ended: false };
      }
      operands.push(this.operand());
      const after = this.tokens[this.at] ?? EMPTY;
      const separates = after.kind === 'space' || after.kind === 'close' || '|)'.includes(after.text);
      if (!separates) throw new TemplateError(`unexpected ${JSON.stringify(after.text)} in operand`);
    }
  }

  private operand(): Operand {
    const operand = this.term();
    const names: string[] = [];
    while (this.tokens[this.at]?.kind === 'field') names.push((this.tokens[this.at++] as Token).text.slice(1));
    if (names.length === 0) return operand;
    if (operand.kind === 'field') return { kind: 'field', names: [...operand.names, ...names] };
    if (operand.kind === 'variable') return { ...operand, names: [...operand.names, ...names] };
    if (operand.kind === 'dot' || operand.kind === 'nil' || operand.kind === 'constant') {
      throw new TemplateError(`unexpected . after term`);
    }
    return { kind: 'chain', of: operand, names };
  }

  private term(): Operand {
    const token = this.next();
    switch (token.kind) {
      case 'dot':
        return { kind: 'dot' };
      case 'field':
        return { kind: 'field', names: [token.text.slice(1)] };
      case 'variable':
        this.requireVariable(token.text);
        return { kind: 'variable', name: token.text, names: [] };
      case 'string':
        return { kind: 'constant', value: unquote(token.text) };
      case 'number':
        return { kind: 'constant', value: numberOf(token.text) };
      case 'character': {
        const text = unquote(token.text);
        if ([...text].length !== 1) throw new TemplateError(`malformed character constant: ${token.text}`);
        return { kind: 'constant', value: BigInt(text.codePointAt(0) ?? 0) };
      }
      case 'identifier':
        return this.word(token.text);
      default:
        if (token.text !== '(') throw new TemplateError(`unexpected ${JSON.stringify(token.text)} in command`);
        return { kind: 'pipeline', pipeline: this.pipeline(')', true) };
    }
  }

  private word(name: string): Operand {
    if (name === 'true' || name === 'false') return { kind: 'constant', value: name === 'true' };
    if (name === 'nil') return { kind: 'nil' };
    if (!this.isFunction(name)) throw new TemplateError(`function ${JSON.stringify(name)} not defined`);
    return { kind: 'function', name };
  }

  private requireVariable(name: string): void {
    if (!this.scopes.includes(name)) throw new TemplateError(`undefined variable ${JSON.stringify(name)}`);
  }

  private enter(): void {
    if (++this.depth > MAX_DEPTH) throw new TemplateError('the template nests too deeply', 'limit');
  }

  private peekPastSpace(): Token {
    while (this.tokens[this.at]?.kind === 'space') this.at++;
    return this.tokens[this.at] ?? EMPTY;
  }

  private next(): Token {
    const token = this.peekPastSpace();
    this.at++;
    return token;
  }

  private close(): void {
    const token = this.next();
    if (token.kind !== 'close') throw new TemplateError(`unexpected ${JSON.stringify(token.text)}`);
  }
}

function isCallable(operand: Operand): boolean {
  return operand.kind !== 'constant' && operand.kind !== 'nil' && operand.kind !== 'dot';
}
