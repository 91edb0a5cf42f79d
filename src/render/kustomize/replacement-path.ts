import type { RE2JS } from 're2js';
import { create, editChild, type Owner } from '../../model/provenance.ts';
import {
  type Container,
  isMapping,
  isSequence,
  type Key,
  Literal,
  type Mapping,
  type Path,
  type Sequence,
  type Value,
} from '../../model/value.ts';
import { Failure } from './failure.ts';
import { compilePattern } from './selector.ts';
import { needsQuotes, nodeText, untyped, wrongKind } from './yaml-node.ts';

interface Step {
  readonly key: Key;
  readonly value: Value;
}

/**
 * The way to the field that a source's path leads to: names, indexes from 0, `-` for the last element, `[key=value]` for the first
 * element that is equal. Raises `Failure` where the path goes through something of another kind.
 */
export function lookUp(root: Mapping, path: readonly string[]): Path | undefined {
  const way: Key[] = [];
  let value: Value = root;
  for (const part of path.map((each) => each.trim()).filter((each) => each !== '')) {
    const step: Step | undefined = stepInto(value, part);
    if (step === undefined) return undefined;
    way.push(step.key);
    value = step.value;
  }
  return way;
}

function stepInto(value: Value, part: string): Step | undefined {
  const index = indexOf(part);
  if (index !== undefined && index < 0) throw new Failure(`array index ${index} cannot be negative`);
  if (index !== undefined || part === '-') {
    const list = elementsOf(value);
    const at = index ?? list.length - 1;
    return at in list ? { key: at, value: list[at] as Value } : undefined;
  }
  if (part === '*') throw new Failure('wildcard is not supported in PathGetter');
  if (!isBracketed(part)) return member(value, part);
  const [key, text] = keyAndValue(part);
  const list = elementsOf(value);
  const at = list.findIndex((element) =>
    key === ''
      ? nodeText(element) === text
      : isMapping(element) && Object.hasOwn(element, key) && nodeText(element[key]) === text,
  );
  return at < 0 ? undefined : { key: at, value: list[at] as Value };
}

function member(value: Value, key: string): Step | undefined {
  if (value === null) return undefined;
  if (!isMapping(value)) wrongKind('MappingNode', value);
  return Object.hasOwn(value, key) ? { key, value: value[key] as Value } : undefined;
}

/** The number that a part is, as Go's Atoi reads it. */
function indexOf(part: string): number | undefined {
  return /^[-+]?[0-9]{1,15}$/.test(part) ? Number(part) : undefined;
}

function isBracketed(part: string): boolean {
  return part.startsWith('[') && part.endsWith(']');
}

function keyAndValue(part: string): [key: string, value: string] {
  const text = part.slice(1, -1);
  const equals = text.indexOf('=');
  if (equals < 0) {
    throw new Failure('list path element must contain fieldName=fieldValue for element to match');
  }
  return [text.slice(0, equals), text.slice(equals + 1)];
}

function elementsOf(value: Value): Sequence {
  if (value === null) return [];
  if (!isSequence(value)) wrongKind('SequenceNode', value);
  return value;
}

/** A field to write to; `container` is editable. */
export interface Target {
  readonly container: Container;
  readonly key: Key;
  /** Whether the field holds only what stands for a scalar to come. */
  readonly created: boolean;
}

export type NodeKind = 'scalar' | 'mapping' | 'list';

/**
 * The fields that a target's path leads to, below `holder.root`: names, indexes, `*` for every element of a list,
 * `[key=pattern]` for the elements whose member a regular expression matches. With `creating`, fields that are missing
 * are made: the last one of that kind. Raises `Failure`.
 */
export function fieldsToWrite(
  holder: Mapping,
  path: readonly string[],
  owner: Owner,
  creating: NodeKind | undefined,
): Target[] {
  return new TargetFinder(path, owner, creating).find({ container: holder, key: 'root', created: false }, 0);
}

class TargetFinder {
  readonly #path: readonly string[];
  readonly #owner: Owner;
  readonly #creating: NodeKind | undefined;

  constructor(path: readonly string[], owner: Owner, creating: NodeKind | undefined) {
    this.#path = path;
    this.#owner = owner;
    this.#creating = creating;
  }

  find(target: Target, depth: number): Target[] {
    const part = this.#path[depth];
    if (part === undefined) return [target];
    const index = indexOf(part);
    if (index !== undefined && index >= 0) return this.#findIndex(target, index, depth);
    if (isBracketed(part)) return this.#findMatching(target, part, depth);
    if (part === '*') {
      const list = this.#list(target);
      return list.flatMap((_, at) => this.find({ container: list, key: at, created: false }, depth + 1));
    }
    return this.#findMember(target, part, depth);
  }

  #findMember(target: Target, key: string, depth: number): Target[] {
    const mapping = this.#mapping(target);
    const missing = !Object.hasOwn(mapping, key);
    if (missing && this.#creating === undefined) return [];
    if (missing) Object.defineProperty(mapping, key, writable(this.#newNode(depth + 1)));
    return this.find({ container: mapping, key, created: missing && this.#isScalarEnd(depth + 1) }, depth + 1);
  }

  #findIndex(target: Target, index: number, depth: number): Target[] {
    const list = this.#list(target);
    const missing = list.length === index && this.#creating !== undefined;
    if (missing) list.push(this.#newNode(depth + 1));
    if (index >= list.length) {
      throw new Failure(`index ${index} specified but only ${list.length} elements found`);
    }
    return this.find({ container: list, key: index, created: missing && this.#isScalarEnd(depth + 1) }, depth + 1);
  }

  #findMatching(target: Target, part: string, depth: number): Target[] {
    const [key, pattern] = keyAndValue(part);
    const list = this.#list(target);
    const found = this.#matching(list, key, pattern, depth);
    if (found.length > 0 || this.#creating === undefined) return found;
    const value = untyped(pattern);
    list.push(key === '' ? value : create(this.#owner, { [key]: value }));
    const made = this.#matching(list, key, pattern, depth);
    if (made.length === 0) throw new Failure(`the element made for "${part}" does not match it`);
    return made;
  }

  #matching(list: Sequence, key: string, pattern: string, depth: number): Target[] {
    let expression: RE2JS | undefined;
    return list.flatMap((element, at): Target[] => {
      expression ??= compilePattern(pattern);
      const found = { container: list, key: at, created: false };
      if (key === '') return expression.matcher(written(element)).find() ? [found] : [];
      if (!isMapping(element) || !Object.hasOwn(element, key)) return [];
      return expression.matcher(written(element[key] as Value)).find() ? this.find(found, depth + 1) : [];
    });
  }

  /** What is put where the path goes on through nothing. */
  #newNode(depth: number): Value {
    const next = this.#path[depth] ?? '';
    const index = indexOf(next);
    if (isBracketed(next) || (index !== undefined && index >= 0)) return create(this.#owner, []);
    if (next !== '' || this.#creating === 'mapping') return create(this.#owner, {});
    return this.#creating === 'list' ? create(this.#owner, []) : '';
  }

  #isScalarEnd(depth: number): boolean {
    return depth >= this.#path.length && this.#creating === 'scalar';
  }

  #list({ container, key }: Target): Sequence {
    const value = (container as Mapping)[key] as Value;
    // What is made below a null is lost with it.
    if (value === null) return create(this.#owner, []);
    if (!isSequence(value)) wrongKind('SequenceNode', value);
    return editChild<Sequence>(this.#owner, container, key);
  }

  #mapping({ container, key }: Target): Mapping {
    const value = (container as Mapping)[key] as Value;
    if (value === null) return create(this.#owner, {});
    if (!isMapping(value)) wrongKind('MappingNode', value);
    return editChild<Mapping>(this.#owner, container, key);
  }
}

function writable(value: Value): PropertyDescriptor {
  return { value, configurable: true, enumerable: true, writable: true };
}

/** A value as it would be written in YAML, which is what patterns are matched against. */
function written(value: Value): string {
  if (typeof value === 'string') return needsQuotes(value) ? JSON.stringify(value) : value;
  if (isMapping(value) || isSequence(value)) return JSON.stringify(value);
  return nodeText(value);
}

/** A text in the place of a scalar, whose type stays. Raises `Failure` where the text is no such value. */
export function retyped(before: Value, text: string): Value {
  const type = typeOf(before);
  if (type === 'str') return text;
  const after = untyped(text);
  const found = typeOf(after);
  if (found === type || (type === 'float' && found === 'int')) return after;
  throw new Failure(`yaml: cannot decode a !!${found} as a !!${type}`);
}

function typeOf(value: Value): string {
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  return value instanceof Literal ? value.kind : 'null';
}
