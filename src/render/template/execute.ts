import { costOf, lengthOf } from './cost.ts';
import { checkArgument, type Functions, type GoFunction, MAX_TEXT, type ParameterType } from './function.ts';
import type { Node, Operand, Pipeline, Template } from './parser.ts';
import { formatValue, GoMap, GoMethod, type GoValue, isTrue, listMethods, TemplateError, typeOf } from './values.ts';

/** What a field of a map that is not there reads as (`missingkey` of text/template's Option). */
export type MissingKey = 'default' | 'zero' | 'error';

/** The work that templates may yet cause; `steps` are nodes and function calls. */
export interface Budget {
  steps: number;
  /** Templates within templates. */
  depth: number;
  /** Characters of output. */
  text: number;
}

const MAX_STEPS = 100_000;
const MAX_CALLS = 50;

/** What an execution works with. */
export interface Setting {
  readonly functions: Functions;
  readonly missingKey: MissingKey;
  /** Shared by executions that call one another; what one may spend where it is not given. */
  readonly budget?: Budget;
}

/** Text, and for each of its lines where in the template it begins. */
export interface Output {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Executes a parsed template over its data. Raises `TemplateError`. */
export function execute(template: Template, data: GoValue, setting: Setting): string {
  return outputOf(template, data, setting, undefined);
}

/** Executes a parsed template and tells where each line comes from. Raises `TemplateError`. */
export function executePlaced(template: Template, data: GoValue, setting: Setting): Output {
  const starts: number[] = [];
  return { text: outputOf(template, data, setting, starts), starts };
}

function outputOf(template: Template, data: GoValue, setting: Setting, starts: number[] | undefined): string {
  try {
    return new Execution(template, setting, starts).run(data);
  } catch (error) {
    // Values that nest without an end, and texts that no memory can hold.
    if (error instanceof RangeError) throw new TemplateError('the template asks for too much', 'limit');
    throw error;
  }
}

/** In the place of a value that a command does not have. */
const NONE = Symbol('none');

type Signal = 'break' | 'continue' | undefined;
interface Variable {
  readonly name: string;
  value: GoValue;
}

class Execution {
  private output = '';
  /** Where in the template each line begins, for who wants to know. */
  private readonly starts: number[] | undefined;
  private newLine = true;
  private variables: Variable[] = [];
  private readonly template: Template;
  private readonly functions: Functions;
  private readonly missingKey: MissingKey;
  private readonly budget: Budget;

  constructor(template: Template, { functions, missingKey, budget }: Setting, starts: number[] | undefined) {
    this.template = template;
    this.starts = starts;
    this.functions = functions;
    this.missingKey = missingKey;
    this.budget = budget ?? { steps: MAX_STEPS, depth: MAX_CALLS, text: MAX_TEXT };
  }

  run(data: GoValue): string {
    this.variables = [{ name: '$', value: data }];
    this.walk(this.template.nodes, data);
    return this.output;
  }

  private walk(nodes: readonly Node[], dot: GoValue): Signal {
    for (const node of nodes) {
      const signal = this.node(node, dot);
      if (signal !== undefined) return signal;
    }
    return undefined;
  }

  private node(node: Node, dot: GoValue): Signal {
    this.step();
    switch (node.kind) {
      case 'text':
        this.write(node.text, node.at, true);
        return undefined;
      case 'action': {
        const value = this.pipeline(node.pipeline, dot);
        if (node.pipeline.variables.length === 0)
          this.write(value == null ? '<no value>' : formatValue(value), node.at, false);
        return undefined;
      }
      case 'break':
      case 'continue':
        return node.kind;
      case 'template':
        this.call(node.name, node.pipeline, dot);
        return undefined;
      default:
        return this.control(node, dot);
    }
  }

  private control(node: Extract<Node, { kind: 'if' | 'with' | 'range' }>, dot: GoValue): Signal {
    const known = this.variables.length;
    try {
      if (node.kind === 'range') return this.range(node, dot);
      const value = this.pipeline(node.pipeline, dot);
      if (isTrue(value)) return this.walk(node.body, node.kind === 'with' ? value : dot);
      return this.walk(node.otherwise, dot);
    } finally {
      this.variables.length = known;
    }
  }

  private range(node: Extract<Node, { kind: 'if' | 'with' | 'range' }>, dot: GoValue): Signal {
    const { variables, assigns } = node.pipeline;
    const value = this.result(node.pipeline, dot);
    const known = this.variables.length;
    let ran = false;
    for (const [key, element] of entriesOf(value)) {
      ran = true;
      this.step();
      const [first, second] = variables;
      if (first !== undefined && second !== undefined) {
        this.bind(first, key, assigns);
        this.bind(second, element, assigns);
      } else if (first !== undefined) this.bind(first, element, assigns);
      const signal = this.walk(node.body, element);
      this.variables.length = known;
      if (signal === 'break') break;
    }
    return ran ? undefined : this.walk(node.otherwise, dot);
  }

  private call(name: string, pipeline: Pipeline | undefined, dot: GoValue): void {
    const nodes = this.template.defined.get(name);
    if (nodes === undefined) throw new TemplateError(`template ${JSON.stringify(name)} not defined`);
    if (--this.budget.depth < 0) throw new TemplateError('exceeded maximum template depth', 'limit');
    const data = pipeline === undefined ? undefined : this.pipeline(pipeline, dot);
    const outer = this.variables;
    this.variables = [{ name: '$', value: data }];
    this.walk(nodes, data);
    this.variables = outer;
    this.budget.depth++;
  }

  private pipeline(pipeline: Pipeline, dot: GoValue): GoValue {
    const value = this.result(pipeline, dot);
    for (const name of pipeline.variables) this.bind(name, value, pipeline.assigns);
    return value;
  }

  /** What a pipeline gives, before variables take it. */
  private result({ commands }: Pipeline, dot: GoValue): GoValue {
    let value: GoValue | typeof NONE = NONE;
    // What a command leaves as `nil` is no value at all from here on.
    for (const command of commands) value = this.command(command, dot, value) ?? undefined;
    return value === NONE ? undefined : value;
  }

  private bind(name: string, value: GoValue, assigns: boolean): void {
    const found = assigns ? this.known(name) : undefined;
    if (found === undefined) this.variables.push({ name, value });
    else found.value = value;
  }

  /** `final` is what the command before it gives. */
  private command(operands: readonly Operand[], dot: GoValue, final: GoValue | typeof NONE): GoValue {
    this.step();
    const first = operands[0];
    if (first === undefined) return undefined;
    if (first.kind === 'function') return this.invoke(first.name, operands, dot, final);
    const isReached = first.kind === 'field' || first.kind === 'variable' || first.kind === 'chain';
    const value = isReached ? this.reach(first, dot) : undefined;
    if (value instanceof GoMethod) {
      const values = operands.slice(1).map((operand) => this.argument(operand, dot, 'any'));
      return value.call(final === NONE ? values : [...values, final]);
    }
    if (operands.length > 1 || final !== NONE) {
      throw new TemplateError(`can't give argument to non-function ${describe(first)}`);
    }
    if (first.kind === 'nil') throw new TemplateError('nil is not a command');
    return isReached ? value : this.operand(first, dot);
  }

  private operand(operand: Operand, dot: GoValue): GoValue {
    const value = this.reach(operand, dot);
    return value instanceof GoMethod ? value.call([]) : value;
  }

  private reach(operand: Operand, dot: GoValue): GoValue {
    switch (operand.kind) {
      case 'constant':
        return operand.value;
      case 'nil':
        return null;
      case 'dot':
        return dot;
      case 'field':
        return this.fields(dot, operand.names);
      case 'variable':
        return this.fields(this.variable(operand.name), operand.names);
      case 'chain':
        return this.fields(this.operand(operand.of, dot), operand.names);
      case 'function':
        return this.invoke(operand.name, [operand], dot, NONE);
      case 'pipeline':
        return this.nested(operand.pipeline, dot);
    }
  }

  private nested(pipeline: Pipeline, dot: GoValue): GoValue {
    return this.pipeline(pipeline, dot);
  }

  private variable(name: string): GoValue {
    const found = this.known(name);
    if (found === undefined) throw new TemplateError(`undefined variable: ${name}`);
    return found.value;
  }

  private known(name: string): Variable | undefined {
    for (let index = this.variables.length - 1; index >= 0; index--) {
      const variable = this.variables[index] as Variable;
      if (variable.name === name) return variable;
    }
    return undefined;
  }

  private fields(start: GoValue, names: readonly string[]): GoValue {
    let value = start;
    for (const name of names) value = this.field(value instanceof GoMethod ? value.call([]) : value, name);
    return value;
  }

  private field(receiver: GoValue, name: string): GoValue {
    if (receiver === undefined) {
      if (this.missingKey === 'error') throw new TemplateError(`nil data; no entry for key ${JSON.stringify(name)}`);
      return undefined;
    }
    if (receiver === null) throw new TemplateError(`nil pointer evaluating interface {}.${name}`);
    const ofList = Array.isArray(receiver) ? listMethods.get(receiver)?.get(name) : undefined;
    if (ofList !== undefined) return ofList;
    if (!(receiver instanceof GoMap)) {
      throw new TemplateError(`can't evaluate field ${name} in type ${typeOf(receiver)}`);
    }
    if (receiver.entries.has(name)) return receiver.entries.get(name) ?? null;
    const method = receiver.methods?.get(name);
    if (method !== undefined) return method;
    if (this.missingKey === 'error') throw new TemplateError(`map has no entry for key ${JSON.stringify(name)}`);
    if (this.missingKey === 'default') return undefined;
    return receiver.element === 'string' ? '' : null;
  }

  /** Calls a function with what follows it in a command. */
  private invoke(name: string, operands: readonly Operand[], dot: GoValue, final: GoValue | typeof NONE): GoValue {
    this.step();
    const count = operands.length - (final === NONE ? 1 : 0);
    if (name === 'and' || name === 'or') return this.shortCircuit(name, operands, dot, final);
    const definition = this.functions[name] as GoFunction;
    const least = definition.parameters.length;
    if (count < least || (definition.rest === undefined && count > least)) {
      throw new TemplateError(`wrong number of args for ${name}: want ${least} got ${count}`);
    }
    const values: GoValue[] = [];
    for (let index = 1; index < operands.length; index++)
      values.push(this.argument(operands[index] as Operand, dot, typeAt(definition, index - 1)));
    if (final !== NONE) values.push(checkArgument(final, typeAt(definition, values.length)));
    this.spend(costOf(name, values, this.budget.steps));
    try {
      const result = definition.call(values);
      this.spend(lengthOf(result));
      if (typeof result === 'string' && result.length > MAX_TEXT) {
        throw new TemplateError('it makes too much text', 'limit');
      }
      return result;
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      throw new TemplateError(`error calling ${name}: ${error.message}`, error.code);
    }
  }

  private shortCircuit(
    name: 'and' | 'or',
    operands: readonly Operand[],
    dot: GoValue,
    final: GoValue | typeof NONE,
  ): GoValue {
    if (operands.length === 1 && final === NONE)
      throw new TemplateError(`wrong number of args for ${name}: want at least 1 got 0`);
    let value: GoValue = null;
    for (let index = 1; index < operands.length; index++) {
      value = this.argument(operands[index] as Operand, dot, 'any');
      if (isTrue(value) === (name === 'or')) return value;
    }
    return final === NONE ? value : (final ?? null);
  }

  private argument(operand: Operand, dot: GoValue, type: ParameterType): GoValue {
    if (operand.kind !== 'constant') return checkArgument(this.operand(operand, dot), type);
    const value = operand.value;
    if (type === 'float' && typeof value === 'bigint') return Number(value);
    if (type === 'int' && typeof value === 'number' && Number.isInteger(value)) return BigInt(value);
    return checkArgument(value, type);
  }

  /** Writes text. `at` is where in the template it stands, or the action that gives it; only the former has lines there. */
  private write(text: string, at: number, isWritten: boolean): void {
    if (text === '') return;
    if (this.starts !== undefined) {
      if (this.newLine) this.starts.push(at);
      for (let end = text.indexOf('\n'); end >= 0 && end < text.length - 1; end = text.indexOf('\n', end + 1)) {
        this.starts.push(isWritten ? at + end + 1 : at);
      }
      this.newLine = text.endsWith('\n');
    }
    this.output += text;
    this.budget.text -= text.length;
    if (this.budget.text < 0) throw new TemplateError('the template makes too much text', 'limit');
  }

  private step(): void {
    this.spend(1);
  }

  private spend(steps: number): void {
    this.budget.steps -= steps;
    if (this.budget.steps < 0) throw new TemplateError('the template takes too many steps', 'limit');
  }
}

function typeAt(definition: GoFunction, index: number): ParameterType {
  return definition.parameters[index] ?? definition.rest ?? 'any';
}

function describe(operand: Operand): string {
  if (operand.kind === 'field') return `.${operand.names.join('.')}`;
  return operand.kind === 'constant' ? formatValue(operand.value) : operand.kind;
}

function* entriesOf(value: GoValue): Generator<readonly [GoValue, GoValue]> {
  if (value == null) return;
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) yield [BigInt(index), element ?? null];
  } else if (value instanceof GoMap) {
    for (const key of value.sortedKeys()) yield [key, value.entries.get(key) ?? null];
  } else if (typeof value === 'bigint') {
    for (let index = 0n; index < value; index++) yield [index, index];
  } else {
    throw new TemplateError(`range can't iterate over ${formatValue(value)}`);
  }
}
