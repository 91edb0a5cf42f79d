import { create, edit, type Owner, put, type Step } from '../../model/provenance.ts';
import { isMapping, type Mapping, type Value } from '../../model/value.ts';
import { Failure } from './failure.ts';
import { type Gvk, type GvkFilter, isSelected } from './identity.ts';

/** A field that a transformer writes to, in the types that pass the filter. */
export interface FieldSpec extends GvkFilter {
  readonly path: string;
  /** Whether the field, and what leads to it, is made where it is missing. Elements of lists are never made. */
  readonly create: boolean;
  /** The path in parts. A part in `[]` is a list that is not made. */
  readonly segments: readonly Segment[];
}

export interface Segment {
  readonly name: string;
  readonly isList: boolean;
}

/** Makes a field spec of its parts. */
export function fieldSpec(filter: GvkFilter, path: string, create = false): FieldSpec {
  return { group: filter.group, version: filter.version, kind: filter.kind, path, create, segments: parts(path) };
}

const partsByPath = new Map<string, readonly Segment[]>();

function parts(path: string): readonly Segment[] {
  let found = partsByPath.get(path);
  if (found === undefined) {
    found = splitSlashes(path).map((part) =>
      part.endsWith('[]') ? { name: part.slice(0, -2), isList: true } : { name: part, isList: false },
    );
    partsByPath.set(path, found);
  }
  return found;
}

function splitSlashes(path: string): string[] {
  const result: string[] = [];
  for (const part of path.split('/')) {
    const last = result.at(-1);
    if (last?.endsWith('\\')) result[result.length - 1] = `${last.slice(0, -1)}/${part}`;
    else result.push(part);
  }
  return result;
}

/** Field specs, looked up by type. */
export class FieldSpecs {
  readonly list: readonly FieldSpec[];
  readonly #byType = new Map<Gvk, readonly FieldSpec[]>();

  constructor(list: readonly FieldSpec[]) {
    this.list = list;
  }

  /** The specs that apply to a type. */
  of(gvk: Gvk): readonly FieldSpec[] {
    let found = this.#byType.get(gvk);
    if (found === undefined) {
      found = this.list.filter((spec) => isSelected(gvk, spec));
      this.#byType.set(gvk, found);
    }
    return found;
  }

  /** These specs and others; one that is there already is left out. Raises `Failure` where two contradict. */
  merge(others: readonly FieldSpec[]): FieldSpecs {
    if (others === this.list) return this;
    const list = [...this.list];
    let known: Map<string, FieldSpec[]> | undefined;
    for (const other of others) {
      known ??= groupByPath(list);
      let samePath = known.get(other.path);
      if (samePath === undefined) {
        samePath = [];
        known.set(other.path, samePath);
      }
      const same = samePath.find((spec) => isSelected(asType(spec), other));
      if (same === undefined) {
        list.push(other);
        samePath.push(other);
      } else if (same.create !== other.create) {
        throw new Failure(`conflicting fieldspecs for ${other.path}`);
      }
    }
    return list.length === this.list.length ? this : new FieldSpecs(list);
  }
}

function groupByPath(specs: readonly FieldSpec[]): Map<string, FieldSpec[]> {
  const groups = new Map<string, FieldSpec[]>();
  for (const spec of specs) {
    const group = groups.get(spec.path);
    if (group === undefined) groups.set(spec.path, [spec]);
    else group.push(spec);
  }
  return groups;
}

function asType(filter: GvkFilter): Pick<Gvk, 'group' | 'version' | 'kind'> {
  return { group: filter.group ?? '', version: filter.version ?? '', kind: filter.kind ?? '' };
}

/** What to write where a field spec leads. */
export interface FieldWriter {
  readonly owner: Owner;
  /** What a missing field is made as; `undefined` for a writer that makes none, whatever the spec says. */
  readonly creates: 'mapping' | 'scalar' | undefined;
  /** The new value; the same one for no change. A mapping is changed through `edit` with the owner. */
  set(value: Value): Value;
  /** Recorded for scalars that `set` changed. */
  readonly step?: Step | undefined;
  /** In place of `step`, where it depends on the value that `set` has just given. */
  readonly stepFor?: () => Step | undefined;
}

/** Applies a field spec to an object. Gives the object, or the owner's copy of it where something changed. */
export function writeField(object: Mapping, spec: FieldSpec, writer: FieldWriter): Mapping {
  try {
    return visit(object, spec, 0, writer) as Mapping;
  } catch (error) {
    if (error instanceof Failure) {
      throw new Failure(`considering field '${spec.path}': ${error.message}`, { code: error.code });
    }
    throw error;
  }
}

function visit(node: Value, spec: FieldSpec, depth: number, writer: FieldWriter): Value {
  if (depth === spec.segments.length) return writer.set(node);
  if (node === null) return node;
  if (Array.isArray(node)) {
    let list = node;
    for (let index = 0; index < node.length; index++) {
      const before = node[index] as Value;
      const after = visit(before, spec, depth, writer);
      if (after === before) continue;
      list = edit(writer.owner, list);
      put(list, index, after, stepFor(after, writer));
    }
    return list;
  }
  if (isMapping(node)) return visitMapping(node, spec, depth, writer);
  throw new Failure('expected sequence or mapping node');
}

function visitMapping(node: Mapping, spec: FieldSpec, depth: number, writer: FieldWriter): Value {
  const segment = spec.segments[depth] as Segment;
  const isLast = depth === spec.segments.length - 1;
  const before = Object.hasOwn(node, segment.name) ? (node[segment.name] as Value) : undefined;
  let start = before;
  if (before === null && segment.isList) start = create(writer.owner, []);
  else if (before === undefined || before === null) {
    if (!spec.create || writer.creates === undefined || segment.isList) return node;
    start = isLast && writer.creates === 'scalar' ? '' : create(writer.owner, {});
  }
  const after = visit(start as Value, spec, depth + 1, writer);
  if (after === before) return node;
  const copy = edit(writer.owner, node);
  put(copy, segment.name, after, stepFor(after, writer));
  return copy;
}

function stepFor(value: Value, writer: FieldWriter): Step | undefined {
  if (typeof value === 'object' && value !== null) return undefined;
  return writer.stepFor === undefined ? writer.step : writer.stepFor();
}
