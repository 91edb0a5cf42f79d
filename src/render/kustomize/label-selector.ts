import { Failure } from './failure.ts';

/** Values by label or annotation name. */
export type LabelSet = ReadonlyMap<string, string>;

type Operator = '=' | '==' | '!=' | 'in' | 'notin' | '>' | '<' | 'exists' | '!';

interface Requirement {
  readonly key: string;
  readonly operator: Operator;
  readonly values: readonly string[];
}

/**
 * Parses a label selector of Kubernetes: `app=a,tier in (b, c),!legacy,size>3`. Gives a predicate. Raises `Failure` with
 * the API machinery's words. (Labels and selectors, "set-based requirement".)
 */
export function parseLabelSelector(text: string): (labels: LabelSet) => boolean {
  const requirements = new SelectorParser(text).parse();
  return (labels) => requirements.every((requirement) => isMet(requirement, labels));
}

function isMet({ key, operator, values }: Requirement, labels: LabelSet): boolean {
  const value = labels.get(key);
  if (operator === 'exists') return value !== undefined;
  if (operator === '!') return value === undefined;
  if (operator === '!=' || operator === 'notin') return value === undefined || !values.includes(value);
  if (value === undefined) return false;
  if (operator !== '>' && operator !== '<') return values.includes(value);
  const actual = integer(value);
  const bound = integer(values[0] ?? '');
  if (actual === undefined || bound === undefined) return false;
  return operator === '>' ? actual > bound : actual < bound;
}

function integer(text: string): bigint | undefined {
  if (!/^[-+]?[0-9]{1,30}$/.test(text)) return undefined;
  const value = BigInt(text.replace('+', ''));
  return value === BigInt.asIntN(64, value) ? value : undefined;
}

const SYMBOLS = new Set([')', ',', '!', '==', '=', '>', '<', '!=', '(']);

interface Token {
  readonly kind: 'end' | 'error' | 'word' | 'symbol';
  readonly text: string;
}

function tokenize(selector: string): Token[] {
  const tokens: Token[] = [];
  for (const [text] of selector.matchAll(/[^=!(),<> \t\r\n]+|[=!(),<>]+/g)) {
    if (!/^[=!(),<>]/.test(text)) tokens.push({ kind: 'word', text });
    else tokens.push(...symbolsIn(text));
  }
  tokens.push({ kind: 'end', text: '' });
  return tokens;
}

/** The longest symbol first, as far as characters go on forming one. */
function symbolsIn(run: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < run.length; ) {
    const two = run.slice(at, at + 2);
    const text = SYMBOLS.has(two) ? two : run.slice(at, at + 1);
    tokens.push({ kind: 'symbol', text });
    at += text.length;
  }
  return tokens;
}

class SelectorParser {
  readonly #tokens: readonly Token[];
  #position = 0;

  constructor(text: string) {
    this.#tokens = tokenize(text);
  }

  #peek(): Token {
    return this.#tokens[Math.min(this.#position, this.#tokens.length - 1)] as Token;
  }

  #next(): Token {
    const token = this.#peek();
    this.#position++;
    return token;
  }

  parse(): Requirement[] {
    const requirements: Requirement[] = [];
    while (this.#peek().kind !== 'end') {
      const first = this.#peek();
      if (first.kind !== 'word' && first.text !== '!') {
        throw new Failure(`found '${first.text}', expected: !, identifier, or 'end of string'`);
      }
      requirements.push(this.#requirement());
      const separator = this.#next();
      if (separator.kind === 'end') break;
      if (separator.text !== ',') throw new Failure(`found '${separator.text}', expected: ',' or 'end of string'`);
      const following = this.#peek();
      if (following.kind !== 'word' && following.text !== '!') {
        throw new Failure(`found '${following.text}', expected: identifier after ','`);
      }
    }
    return requirements;
  }

  #requirement(): Requirement {
    try {
      return checked(this.#readRequirement());
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      throw new Failure(`unable to parse requirement: ${error.message}`);
    }
  }

  #readRequirement(): Requirement {
    const negated = this.#peek().text === '!';
    if (negated) this.#next();
    const key = this.#next();
    if (key.kind !== 'word') throw new Failure(`found '${key.text}', expected: identifier`);
    checkKey(key.text);
    if (negated) return { key: key.text, operator: '!', values: [] };
    const after = this.#peek();
    if (after.kind === 'end' || after.text === ',') return { key: key.text, operator: 'exists', values: [] };
    const operator = this.#next().text;
    if (operator === 'in' || operator === 'notin') return { key: key.text, operator, values: this.#valueSet() };
    if (operator === '=' || operator === '==' || operator === '!=' || operator === '>' || operator === '<') {
      return { key: key.text, operator, values: [this.#exactValue()] };
    }
    throw new Failure(`found '${operator}', expected: '=', '!=', '==', 'in', notin'`);
  }

  #exactValue(): string {
    const token = this.#peek();
    if (token.kind === 'end' || token.text === ',') return '';
    this.#next();
    if (token.kind !== 'word') throw new Failure(`found '${token.text}', expected: identifier`);
    return token.text;
  }

  /** `(a, b)`; an empty value stands between commas and beside parentheses. */
  #valueSet(): string[] {
    const open = this.#next();
    if (open.text !== '(') throw new Failure(`found '${open.text}' expected: '('`);
    const values = new Set<string>();
    if (this.#peek().text === ')') values.add('');
    while (this.#peek().text !== ')') {
      const token = this.#next();
      if (token.kind === 'word') {
        values.add(token.text);
        const after = this.#peek();
        if (after.text !== ',' && after.text !== ')') {
          throw new Failure(`found '${after.text}', expected: ',' or ')'`);
        }
      } else if (token.text === ',') {
        if (values.size === 0) values.add('');
        if (this.#peek().text === ')' || this.#peek().text === ',') values.add('');
        if (this.#peek().text === ',') this.#next();
      } else throw new Failure(`found '${token.text}', expected: ',', or identifier`);
    }
    this.#next();
    return [...values].sort();
  }
}

function checked(requirement: Requirement): Requirement {
  const { key, operator, values } = requirement;
  if ((operator === '>' || operator === '<') && values.some((value) => integer(value) === undefined)) {
    throw new Failure("for 'Gt', 'Lt' operators, the value must be an integer");
  }
  for (const value of values) {
    const problems = valueProblems(value);
    if (problems.length > 0) {
      throw new Failure(`invalid label value: "${value}": at key: "${key}": ${problems.join('; ')}`);
    }
  }
  return requirement;
}

const NAME = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const SUBDOMAIN = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
const CHARACTERS = "alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";

function valueProblems(value: string): string[] {
  const problems: string[] = [];
  if (value.length > 63) problems.push('must be no more than 63 characters');
  else if (value !== '' && !NAME.test(value)) {
    problems.push(`a valid label must be an empty string or consist of ${CHARACTERS}`);
  }
  return problems;
}

/** Raises `Failure` for a key that is no qualified name: an optional DNS subdomain, a slash, and a name. */
function checkKey(key: string): void {
  const parts = key.split('/');
  const name = parts.at(-1) ?? '';
  const prefix = parts.length > 1 ? parts[0] : undefined;
  const problems: string[] = [];
  if (parts.length > 2) problems.push('a qualified name has at most one slash');
  else if (prefix === '') problems.push('prefix part must be non-empty');
  else if (prefix !== undefined && (prefix.length > 253 || !SUBDOMAIN.test(prefix))) {
    problems.push("prefix part a DNS-1123 subdomain must consist of lower case alphanumeric characters, '-' or '.'");
  }
  if (name === '') problems.push('name part must be non-empty');
  else if (name.length > 63) problems.push('name part must be no more than 63 characters');
  else if (!NAME.test(name)) problems.push(`name part must consist of ${CHARACTERS}`);
  if (problems.length > 0) throw new Failure(`invalid label key "${key}": ${problems.join('; ')}`);
}
