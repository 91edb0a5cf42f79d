import type { Document } from '../../model/document.ts';
import { type Slot, setOwn } from '../../model/provenance.ts';
import {
  type Container,
  isContainer,
  isMapping,
  Literal,
  type Mapping,
  type Sequence,
  type Value,
} from '../../model/value.ts';
import { Failure } from './failure.ts';

/** The type that a field must have, as Go's JSON decoder sees it. */
export type Shape =
  | 'string'
  | 'boolean'
  | 'integer'
  | 'any'
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> };

const SOURCE = Symbol('source');
interface Source {
  readonly document: Document;
  readonly container: Container;
}

/**
 * Decodes a value as Go's JSON decoder with unknown fields forbidden: field names match in any case, `null` is the zero
 * value. Mappings and lists of the result know where they stand: see `slotOf`. Raises `Failure` at the field at fault.
 */
export function decode(value: Value, shape: Shape, slot: Slot, options: DecodeOptions = {}): unknown {
  return new Decoder(slot.document, options).decode(value, shape, slot, '');
}

/** Where decoding differs from that of kustomization files. */
export interface DecodeOptions {
  /** Unknown fields are passed over. */
  readonly lenient?: boolean;
  /** Numbers and booleans become strings where strings are wanted. */
  readonly coerces?: boolean;
}

class Decoder {
  readonly #document: Document;
  readonly #options: DecodeOptions;

  constructor(document: Document, options: DecodeOptions) {
    this.#document = document;
    this.#options = options;
  }

  decode(value: Value, shape: Shape, slot: Slot, name: string): unknown {
    if (shape === 'any' || value === null) return value === null ? undefined : value;
    if (typeof shape === 'string') return this.#scalar(value, shape, slot, name);
    if ('list' in shape) {
      if (!Array.isArray(value)) throw wrongType(value, 'a list', slot, name);
      return this.#from(value, this.#list(value, shape.list, name));
    }
    if (!isMapping(value)) throw wrongType(value, 'a mapping', slot, name);
    return this.#from(value, 'map' in shape ? this.#map(value, shape.map, name) : this.#fields(value, shape, name));
  }

  #scalar(value: Value, shape: 'string' | 'boolean' | 'integer', slot: Slot, name: string): unknown {
    if (shape === 'string') {
      if (typeof value === 'string') return value;
      if (value instanceof Literal && value.kind === 'timestamp') return value.text;
      if (this.#options.coerces && !isContainer(value)) return String(value instanceof Literal ? value.value : value);
    } else if (shape === 'boolean') {
      if (typeof value === 'boolean') return value;
    } else {
      const number = value instanceof Literal ? value.value : value;
      if (typeof number === 'number' && Number.isInteger(number)) return number;
    }
    throw wrongType(value, shape === 'string' ? 'type string' : `type ${shape}`, slot, name);
  }

  #list(value: Sequence, shape: Shape, name: string): unknown[] {
    return value.map(
      (item, index) => this.decode(item, shape, this.#slot(value, index), name) ?? this.#zero(shape, value),
    );
  }

  #map(value: Mapping, shape: Shape, name: string): Record<string, unknown> {
    const result: Mapping = {};
    for (const key of Object.keys(value)) {
      const decoded =
        this.decode(value[key] as Value, shape, this.#slot(value, key), `${name}.${key}`) ?? this.#zero(shape, value);
      setOwn(result, key, decoded as Value);
    }
    return result;
  }

  #fields(value: Mapping, shape: { fields: Readonly<Record<string, Shape>> }, name: string): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const field = Object.hasOwn(shape.fields, key) ? key : sameInAnyCase(shape.fields, key);
      const slot = this.#slot(value, key);
      if (field === undefined) {
        if (!this.#options.lenient) throw new Failure(`invalid Kustomization: json: unknown field "${key}"`, { slot });
        continue;
      }
      const path = name === '' ? field : `${name}.${field}`;
      const decoded = this.decode(value[key] as Value, shape.fields[field] as Shape, slot, path);
      if (decoded !== undefined) result[field] = decoded;
    }
    return result;
  }

  /** What a null stands for, placed in the container that holds it. */
  #zero(shape: Shape, holder: Container): unknown {
    const value = zero(shape);
    return typeof value === 'object' && value !== null ? this.#from(holder, value) : value;
  }

  #slot(container: Container, key: string | number): Slot {
    return { document: this.#document, container, key };
  }

  #from<T extends object>(container: Container, decoded: T): T {
    const source: Source = { document: this.#document, container };
    Object.defineProperty(decoded, SOURCE, { value: source });
    return decoded;
  }
}

function zero(shape: Shape): unknown {
  if (shape === 'string') return '';
  if (shape === 'boolean') return false;
  if (shape === 'integer') return 0;
  return typeof shape === 'object' && 'list' in shape ? [] : {};
}

function sameInAnyCase(record: object, key: string): string | undefined {
  const lower = key.toLowerCase();
  return Object.keys(record).find((candidate) => candidate.toLowerCase() === lower);
}

function wrongType(value: Value, wanted: string, slot: Slot, name: string): Failure {
  const found = Array.isArray(value)
    ? 'array'
    : isMapping(value)
      ? 'object'
      : typeof value === 'boolean'
        ? 'bool'
        : typeof value === 'string'
          ? 'string'
          : 'number';
  return new Failure(
    `invalid Kustomization: json: cannot unmarshal ${found} into field ${name || 'root'} of ${wanted}`,
    {
      slot,
    },
  );
}

/** Where a field of a decoded mapping, or an element of a decoded list, is written. */
export function slotOf(decoded: object, key: string | number): Slot {
  const { document, container } = (decoded as { [SOURCE]: Source })[SOURCE];
  if (typeof key === 'number' || Object.hasOwn(container, key)) return { document, container, key };
  return { document, container, key: sameInAnyCase(container, key) ?? key };
}

/** A decoded mapping made of another's fields, as if it stood in its place. */
export function inPlaceOf<T extends object>(decoded: object, replacement: T): T {
  Object.defineProperty(replacement, SOURCE, { value: (decoded as { [SOURCE]: Source })[SOURCE] });
  return replacement;
}

/** The elements of a decoded list with their places. */
export function placed<T>(list: readonly T[] | undefined): readonly { readonly value: T; readonly slot: Slot }[] {
  return (list ?? []).map((value, index) => ({ value, slot: slotOf(list as object, index) }));
}
