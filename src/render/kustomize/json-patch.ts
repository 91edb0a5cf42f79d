import {
  type Arranged,
  arrange,
  edit,
  editChild,
  type Owner,
  put,
  type Slot,
  type Step,
} from '../../model/provenance.ts';
import {
  type Container,
  isContainer,
  isMapping,
  isSequence,
  type Key,
  Literal,
  type Mapping,
  type Sequence,
  stringAt,
  type Value,
} from '../../model/value.ts';
import { Failure } from './failure.ts';
import { indexIn, indexOf, isEqual, pointerParts } from './json-pointer.ts';

/** Who keeps book of a JSON patch. */
export interface JsonPatchContext {
  readonly owner: Owner;
  /** The step to record for a value that stands at a key of an operation. */
  readonly step: (container: Container, key: Key) => Step;
}

/** What `copy` operations may add to a resource: far more than any resource holds. */
const MAX_COPIED = 100_000;

/**
 * The operations of a JSON patch. `text`, where given, is what the value was parsed from: what begins with a bracket
 * must be JSON, not merely YAML. Raises `Failure`.
 */
export function parseJsonPatch(value: Value, text?: string): readonly Value[] {
  if (text?.startsWith('[')) requireJson(text);
  if (value === null) return [];
  if (!isSequence(value))
    throw new Failure(`json: cannot unmarshal ${typeName(value)} into Go value of type jsonpatch.Patch`);
  for (const operation of value) {
    if (operation !== null && !isMapping(operation)) {
      throw new Failure(`json: cannot unmarshal ${typeName(operation)} into Go value of type jsonpatch.Operation`);
    }
  }
  return value;
}

function requireJson(text: string): void {
  try {
    JSON.parse(text);
  } catch {
    // The parser's own message would show a piece of the patch.
    throw new Failure("a JSON patch that begins with '[' must be JSON");
  }
}

function typeName(value: Value): string {
  if (isMapping(value)) return 'object';
  if (isSequence(value)) return 'array';
  return value instanceof Literal ? 'number' : value === null ? 'null' : typeof value;
}

/**
 * Applies the operations of a JSON patch (RFC 6902) as evanphx/json-patch 4.12 does, which kustomize uses: negative
 * indexes count from the end, `replace` of a missing member adds it, a missing `value` is null. Gives the patched
 * resource, a copy. Raises `Failure`.
 */
export function applyJsonPatch(target: Mapping, operations: readonly Value[], context: JsonPatchContext): Mapping {
  const patcher = new Patcher(target, context);
  for (const operation of operations) patcher.apply(isMapping(operation) ? operation : {});
  return patcher.result();
}

/** A member of a container: it may not exist. `holder` holds the container under `holderKey`. */
interface Place {
  readonly container: Container;
  readonly key: string;
  readonly holder: Container | undefined;
  readonly holderKey: Key;
}

class Patcher {
  readonly #context: JsonPatchContext;
  #root: Container;
  #copied = 0;

  constructor(target: Mapping, context: JsonPatchContext) {
    this.#root = edit(context.owner, target);
    this.#context = context;
  }

  result(): Mapping {
    if (!isMapping(this.#root)) throw new Failure('cannot unmarshal array into a resource');
    return this.#asJson(this.#root) as Mapping;
  }

  /** What goes through JSON keeps the meaning of its scalars, and not how they were written. */
  #asJson(value: Value): Value {
    if (value instanceof Literal) {
      const meaning = value.kind === 'timestamp' ? value.value : Number(value.value);
      if (typeof meaning === 'string' || Number.isFinite(meaning)) return meaning;
      throw new Failure(`json: unsupported value: ${value.text}`);
    }
    if (!isContainer(value)) return value;
    let result = value as Mapping;
    for (const key of Object.keys(value)) {
      const before = (value as Mapping)[key] as Value;
      const after = this.#asJson(before);
      if (after === before) continue;
      result = edit(this.#context.owner, result);
      put(result, isSequence(value) ? Number(key) : key, after);
    }
    return result;
  }

  apply(operation: Mapping): void {
    const kind = stringAt(operation, 'op') ?? 'unknown';
    try {
      if (kind === 'add') this.#add(operation, this.#pointer(operation, 'path', 'add'));
      else if (kind === 'remove') this.#remove(this.#pointer(operation, 'path', 'remove'));
      else if (kind === 'replace') this.#replace(operation, this.#pointer(operation, 'path', 'replace'));
      else if (kind === 'move') this.#move(operation);
      else if (kind === 'copy') this.#copy(operation);
      else if (kind === 'test') this.#test(operation, this.#pointer(operation, 'path', 'test'));
      else throw new Failure(`Unexpected kind: ${kind}`);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      throw new Failure(error.message, { code: error.code, slot: this.#slotOf(operation) });
    }
  }

  #slotOf(operation: Mapping): Slot {
    const key = ['path', 'op', ...Object.keys(operation)].find((each) => Object.hasOwn(operation, each));
    return this.#context.step(operation, key ?? 'path').from;
  }

  #pointer(operation: Mapping, field: 'path' | 'from', kind: string): string {
    const pointer = stringAt(operation, field);
    if (pointer === undefined)
      throw new Failure(`${kind} operation failed to decode ${field}: operation missing ${field} field: missing value`);
    return pointer;
  }

  #add(operation: Mapping, path: string): void {
    const place = this.#editable(path);
    if (place === undefined) {
      throw new Failure(`add operation does not apply: doc is missing path: "${path}": missing value`);
    }
    this.#insert(place, suppliedBy(operation) ?? null, this.#context.step(operation, 'value'), path);
  }

  #insert(place: Place, value: Value, step: Step, path: string): void {
    if (!isSequence(place.container)) {
      put(place.container, place.key, value, step);
      return;
    }
    const size = place.container.length + 1;
    const index = place.key === '-' ? size - 1 : indexIn(place.key, size, `error in add for path: '${path}'`);
    const elements: Arranged[] = place.container.map((element, at) => ({ value: element, place: at }));
    elements.splice(index, 0, { value, step });
    this.#rearrange(place, elements);
  }

  #remove(path: string): void {
    const place = this.#editable(path);
    if (place === undefined) {
      throw new Failure(`remove operation does not apply: doc is missing path: "${path}": missing value`);
    }
    this.#delete(place, `error in remove for path: '${path}'`);
  }

  #delete(place: Place, what: string): void {
    const { container, key } = place;
    if (isSequence(container)) {
      const index = indexIn(key, container.length, what);
      const elements: Arranged[] = container.map((element, at) => ({ value: element, place: at }));
      this.#rearrange(place, elements.toSpliced(index, 1));
    } else if (Object.hasOwn(container, key)) delete container[key];
    else throw new Failure(`${what}: Unable to remove nonexistent key: ${key}: missing value`);
  }

  #rearrange(place: Place, elements: readonly Arranged[]): void {
    const list = arrange(this.#context.owner, place.container as Sequence, elements);
    if (place.holder === undefined) this.#root = list;
    else (place.holder as Mapping)[place.holderKey] = list;
  }

  #replace(operation: Mapping, path: string): void {
    const value = suppliedBy(operation);
    if (path === '') {
      if (value === undefined) throw new Failure('replace operation value must be object or array');
      // json-patch overlooks a scalar here.
      if (isContainer(value)) this.#root = edit(this.#context.owner, value);
      return;
    }
    const place = this.#editable(path);
    if (place === undefined) {
      throw new Failure(`replace operation does not apply: doc is missing path: ${path}: missing value`);
    }
    const key = isSequence(place.container) ? indexOf(place.key, place.container.length) : place.key;
    if (key === undefined) {
      throw new Failure(`replace operation does not apply: doc is missing key: ${path}: missing value`);
    }
    put(place.container, key, value ?? null, this.#context.step(operation, 'value'));
  }

  #move(operation: Mapping): void {
    const from = this.#pointer(operation, 'from', 'move');
    const source = this.#editable(from);
    if (source === undefined) {
      throw new Failure(`move operation does not apply: doc is missing from path: ${from}: missing value`);
    }
    const value = memberAt(source, `error in move for path: '${source.key}'`) ?? null;
    this.#delete(source, `error in move for path: '${source.key}'`);
    const path = this.#pointer(operation, 'path', 'move');
    const place = this.#editable(path);
    if (place === undefined) {
      throw new Failure(`move operation does not apply: doc is missing destination path: ${path}: missing value`);
    }
    this.#insert(place, value, this.#context.step(operation, 'from'), path);
  }

  #copy(operation: Mapping): void {
    const from = this.#pointer(operation, 'from', 'copy');
    const source = this.#readable(from);
    if (source === undefined) {
      throw new Failure(`copy operation does not apply: doc is missing from path: ${from}: missing value`);
    }
    const value = memberAt(source, `error in copy for from: '${from}'`) ?? null;
    const path = this.#pointer(operation, 'path', 'copy');
    const place = this.#editable(path);
    if (place === undefined) {
      throw new Failure(`copy operation does not apply: doc is missing destination path: ${path}: missing value`);
    }
    this.#insert(place, this.#detached(value), this.#context.step(operation, 'from'), path);
  }

  /** A copy that shares no container with what it was copied from. */
  #detached(value: Value): Value {
    if (++this.#copied > MAX_COPIED) {
      throw new Failure(`copy operations of one patch add more than ${MAX_COPIED} values`, { code: 'limit' });
    }
    if (!isContainer(value)) return value;
    const copy = edit({}, value) as Mapping;
    for (const key of Object.keys(copy)) {
      const member = copy[key];
      if (isContainer(member)) put(copy, key, this.#detached(member));
    }
    return copy;
  }

  #test(operation: Mapping, path: string): void {
    const failed = `testing value ${path} failed: test failed`;
    const expected = suppliedBy(operation);
    let actual: Value | undefined = this.#root;
    if (path !== '') {
      const place = this.#readable(path);
      if (place === undefined) {
        throw new Failure(`test operation does not apply: is missing path: ${path}: missing value`);
      }
      actual = memberAt(place, `error in test for path: '${path}'`);
    }
    if (expected === undefined || !isEqual(actual ?? null, expected)) throw new Failure(failed);
  }

  #readable(pointer: string): Place | undefined {
    return this.#find(pointer, (container, key) => (container as Mapping)[key]);
  }

  #editable(pointer: string): Place | undefined {
    return this.#find(pointer, (container, key) =>
      isContainer((container as Mapping)[key]) ? editChild(this.#context.owner, container, key) : undefined,
    );
  }

  /** Goes to the container that a pointer's last part is a member of. What stands before the first `/` is ignored. */
  #find(pointer: string, enter: (container: Container, key: Key) => Value | undefined): Place | undefined {
    const parts = pointerParts(pointer);
    const last = parts.pop();
    if (last === undefined) return undefined;
    let container = this.#root;
    let holder: Container | undefined;
    let holderKey: Key = '';
    for (const part of parts) {
      const key = isSequence(container) ? indexOf(part, container.length) : part;
      if (key === undefined || !Object.hasOwn(container, key)) return undefined;
      const next = enter(container, key);
      if (!isContainer(next)) return undefined;
      holder = container;
      holderKey = key;
      container = next;
    }
    return { container, key: last, holder, holderKey };
  }
}

function suppliedBy(operation: Mapping): Value | undefined {
  return Object.hasOwn(operation, 'value') ? operation['value'] : undefined;
}

/** The member at a place; `undefined` where a mapping has none. */
function memberAt({ container, key }: Place, what: string): Value | undefined {
  if (isSequence(container)) return container[indexIn(key, container.length, what)];
  return Object.hasOwn(container, key) ? container[key] : undefined;
}
