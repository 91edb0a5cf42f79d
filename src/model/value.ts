/**
 * The values of a YAML document, as Kubernetes tools see them: JSON, plus scalars whose written form matters.
 */

/**
 * A plain scalar whose text says more than a JavaScript value can hold: `1.10`, `0755`, `1_000`, a date, an integer
 * beyond 2^53. Everything that prints or compares values uses `value`; what copies text (annotations, partial
 * replacements) uses `text`.
 */
export class Literal {
  /** The scalar as written. */
  readonly text: string;
  /** What the scalar means. A string for dates and for integers that no number can hold. */
  readonly value: number | string;
  readonly kind: 'int' | 'float' | 'timestamp';

  constructor(text: string, value: number | string, kind: 'int' | 'float' | 'timestamp') {
    this.text = text;
    this.value = value;
    this.kind = kind;
  }

  toJSON(): number | string {
    return this.value;
  }

  /** As a mapping key it is what is written. */
  toString(): string {
    return this.text;
  }

  /** Tells it from a mapping, for the parser. */
  get [Symbol.toStringTag](): string {
    return 'Literal';
  }
}

export type Scalar = string | number | boolean | null | Literal;
export type Value = Scalar | Mapping | Sequence;
export interface Mapping {
  [key: string]: Value;
}
export type Sequence = Value[];
export type Container = Mapping | Sequence;
export type Key = string | number;
/** The way from a document's root to a value in it: mapping keys and list indexes. */
export type Path = readonly Key[];

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Literal);
}

export function isSequence(value: unknown): value is Sequence {
  return Array.isArray(value);
}

export function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null && !(value instanceof Literal);
}

/** The child of a container at a key, own keys only: `undefined` where there is none. */
export function child(container: Value | undefined, key: Key): Value | undefined {
  if (!isContainer(container) || !Object.hasOwn(container, key)) return undefined;
  return (container as Mapping)[key];
}

/** The value at a path, or `undefined` where the path leads nowhere. */
export function valueAt(value: Value | undefined, path: Path): Value | undefined {
  let current = value;
  for (const key of path) current = child(current, key);
  return current;
}

/** The string at a path; anything that is no string is `undefined`. */
export function stringAt(value: Value | undefined, ...path: Key[]): string | undefined {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : undefined;
}

/** The mapping at a path, or `undefined`. */
export function mappingAt(value: Value | undefined, ...path: Key[]): Mapping | undefined {
  const found = valueAt(value, path);
  return isMapping(found) ? found : undefined;
}

/** The list at a path, empty where there is none. */
export function listAt(value: Value | undefined, ...path: Key[]): readonly Value[] {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found : [];
}

/** A scalar as the text a template or an annotation would hold; `undefined` for containers and null. */
export function scalarText(value: Value | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (value instanceof Literal) return value.text;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return undefined;
}
