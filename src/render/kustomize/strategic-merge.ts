import { arrange, edit, type Owner, put, type Step } from '../../model/provenance.ts';
import {
  type Container,
  isContainer,
  isMapping,
  isSequence,
  type Key,
  type Mapping,
  type Scalar,
  type Sequence,
  scalarText,
  stringAt,
  type Value,
} from '../../model/value.ts';
import {
  appendElements,
  findElement,
  isNothing,
  type KeyValues,
  observedKeys,
  setElement,
  usedKeys,
} from './associative-list.ts';
import {
  DIRECTIVE,
  type Directive,
  listDirective,
  mappingDirective,
  memberOf,
  quietDirective,
  withoutListDirective,
  withoutMappingDirective,
} from './merge-directive.ts';
import { type FieldSchema, type MergeSchema, mergeSchemaFromComment } from './merge-schema.ts';
import { adopting, areDistinct, swap, type WorkingLists, workingLists } from './working-lists.ts';
import { needsQuotes, nodeKind, untyped, wrongKind } from './yaml-node.ts';

/** How a patch is merged, and who keeps book of it. */
export interface MergeContext {
  readonly schema: MergeSchema;
  /** The type of the target. */
  readonly apiVersion: string;
  readonly kind: string;
  /** The kind that the patch names: its schema holds where nothing is known of the target's. */
  readonly patchKind?: string | undefined;
  readonly owner: Owner;
  /** The step to record for a value that stands at a key of a container of the patch. */
  readonly step: (container: Container, key: Key) => Step;
  /**
   * How the scalar at a key of a container of the target is written, where somebody can say: a patch cannot take the
   * quotes off a string, and a null that is merely left out (`labels:`) does not survive a patch.
   */
  readonly written?: (container: Container, key: Key) => 'quoted' | 'plain' | 'absent' | undefined;
  /** The comment behind a key of a container of the target or the patch: it may hold a schema. */
  readonly comment?: ((container: Container, key: Key) => string | undefined) | undefined;
}

/**
 * Merges a strategic merge patch into a resource, as kyaml's merge2 does with the lists of patches prepended.
 * Gives the merged resource, a copy where anything changed, or `undefined` where the patch deletes it. Whether name,
 * kind and namespace survive is the caller's business. Raises `Failure`.
 */
export function strategicMerge(target: Mapping, patch: Mapping, context: MergeContext): Mapping | undefined {
  const directive = mappingDirective(patch);
  if (directive === 'delete') return undefined;
  const merger = new Merger(context);
  const { apiVersion, kind, patchKind } = context;
  const schema = context.schema.find(apiVersion, kind) ?? context.schema.find(apiVersion, patchKind ?? kind);
  if (directive === 'replace') {
    // kustomize replaces the root in a copy that nobody looks at: only errors come of it.
    merger.adoptMapping(schema, patch, directive);
    return target;
  }
  return merger.mergeMapping(schema, target, patch, directive);
}

class Merger {
  readonly #context: MergeContext;

  constructor(context: MergeContext) {
    this.#context = context;
  }

  /** Merges the members of two mappings; `directive` is what the patch says of itself, and is no member. */
  mergeMapping(
    schema: FieldSchema | undefined,
    target: Mapping,
    patch: Mapping | undefined,
    directive: Directive | undefined,
  ): Mapping {
    let result = target;
    // The target may be a copy that is written to in place.
    const present = new Set(Object.keys(target));
    for (const key of present) {
      const before = target[key] as Value;
      const supplied = memberOf(patch, key, directive);
      const after = this.#mergeMember(schema, target, patch, key, supplied);
      if (after === before && (supplied === undefined || isContainer(after))) continue;
      result = edit(this.#context.owner, result);
      this.#write(result, key, after, supplied === undefined ? undefined : patch);
    }
    for (const key of patch === undefined ? [] : Object.keys(patch)) {
      if (present.has(key)) continue;
      const supplied = memberOf(patch, key, directive);
      if (supplied === undefined) continue;
      const known = this.#commentSchema([patch], key) ?? schema?.field(key);
      const after = this.#merge(known, undefined, supplied);
      if (after === undefined) continue;
      result = edit(this.#context.owner, result);
      this.#write(result, key, after, patch);
    }
    return result;
  }

  #write(mapping: Mapping, key: string, value: Value | undefined, patch: Mapping | undefined): void {
    if (value === undefined) delete mapping[key];
    else put(mapping, key, value, patch === undefined ? undefined : this.#context.step(patch, key));
  }

  #mergeMember(
    schema: FieldSchema | undefined,
    target: Mapping,
    patch: Mapping | undefined,
    key: string,
    supplied: Value | undefined,
  ): Value | undefined {
    const before = target[key] as Value;
    if (supplied === undefined) {
      if (before === null) return this.#context.written?.(target, key) === 'absent' ? undefined : null;
      if (!isContainer(before)) return before;
    } else if (supplied !== null && !isContainer(supplied) && !isContainer(before)) {
      return this.#keepQuotes(target, key, before, supplied);
    }
    return this.#merge(this.#commentSchema([target, patch], key) ?? schema?.field(key), before, supplied);
  }

  #commentSchema(containers: readonly (Mapping | undefined)[], key: string): FieldSchema | undefined {
    if (this.#context.comment === undefined) return undefined;
    for (const container of containers) {
      const comment = container === undefined ? undefined : this.#context.comment(container, key);
      const schema = comment === undefined ? undefined : mergeSchemaFromComment(comment, this.#context.schema);
      if (schema !== undefined) return schema;
    }
    return undefined;
  }

  /** A string that is written in quotes stays a string, whatever the patch puts there. */
  #keepQuotes(target: Container, key: Key, before: Scalar, supplied: Scalar): Scalar {
    if (typeof supplied === 'string' || typeof before !== 'string') return supplied;
    const written = this.#context.written?.(target, key);
    return (written === undefined ? needsQuotes(before) : written === 'quoted')
      ? (scalarText(supplied) ?? supplied)
      : supplied;
  }

  /** What becomes of a value; `undefined` where it goes. */
  #merge(schema: FieldSchema | undefined, before: Value | undefined, supplied: Value | undefined): Value | undefined {
    const kind = before ?? supplied;
    if (kind === null || kind === undefined) return undefined;
    if (before != null && supplied != null && nodeKind(before) !== nodeKind(supplied)) {
      wrongKind(nodeKind(before), supplied);
    }
    const known = schema ?? this.#schemaOf(before) ?? this.#schemaOf(supplied);
    if (isMapping(kind)) return this.#mergeMappings(known, before as Mapping | null, supplied as Mapping | null);
    if (isSequence(kind)) return this.#mergeLists(known, before as Sequence | null, supplied as Sequence | null);
    return supplied === undefined ? before : (supplied ?? undefined);
  }

  /** An object within an object, such as a template: it may name a type of its own. */
  #schemaOf(value: Value | undefined): FieldSchema | undefined {
    const apiVersion = stringAt(value, 'apiVersion');
    const kind = stringAt(value, 'kind');
    return apiVersion && kind ? this.#context.schema.find(apiVersion, kind) : undefined;
  }

  #mergeMappings(
    schema: FieldSchema | undefined,
    before: Mapping | null | undefined,
    supplied: Mapping | null | undefined,
  ): Mapping | undefined {
    if (supplied === null) return undefined;
    if (supplied === undefined)
      return before == null ? undefined : this.mergeMapping(schema, before, undefined, undefined);
    if (before == null) return this.adoptMapping(schema, supplied, quietDirective(supplied));
    const directive = mappingDirective(supplied);
    if (directive === 'delete' || directive === 'replace') return this.adoptMapping(schema, supplied, directive);
    return this.mergeMapping(schema, before, supplied, directive);
  }

  /** A mapping of the patch that becomes part of the result: without nulls, and with its own directives followed. */
  adoptMapping(
    schema: FieldSchema | undefined,
    supplied: Mapping,
    directive: Directive | undefined,
  ): Mapping | undefined {
    if (directive === 'delete') return undefined;
    let result = supplied;
    for (const key of Object.keys(supplied)) {
      const before = supplied[key] as Value;
      const after = key === DIRECTIVE && directive !== undefined ? undefined : this.#adopt(schema?.field(key), before);
      if (after === before) continue;
      result = edit(this.#context.owner, result);
      if (after === undefined) delete result[key];
      else put(result, key, after);
    }
    return result;
  }

  #adopt(schema: FieldSchema | undefined, supplied: Value): Value | undefined {
    const known = schema ?? this.#schemaOf(supplied);
    if (isMapping(supplied)) return this.adoptMapping(known, supplied, mappingDirective(supplied));
    if (isSequence(supplied) && known?.mergeKeys !== undefined) {
      if (listDirective(supplied) === 'delete') return undefined;
      return this.#mergeElements(known, supplied, adopting(supplied, withoutListDirective(supplied)));
    }
    return supplied ?? undefined;
  }

  #mergeLists(
    schema: FieldSchema | undefined,
    before: Sequence | null | undefined,
    supplied: Sequence | null | undefined,
  ): Sequence | undefined {
    if (supplied === null) return undefined;
    if (schema?.mergeKeys === undefined) return supplied ?? before ?? undefined;
    if (supplied === undefined)
      return before == null ? undefined : this.#mergeElements(schema, before, workingLists(before));
    if (before == null) return this.#mergeElements(schema, supplied, adopting(supplied, [...supplied]));
    const directive = listDirective(supplied);
    if (directive === 'delete') return undefined;
    const patch = withoutListDirective(supplied);
    if (directive === 'replace') return this.#mergeElements(schema, supplied, adopting(supplied, patch));
    return this.#mergeElements(schema, before, workingLists(before, supplied, patch), supplied);
  }

  /** Merges two lists element by element: those of the patch first, in its order, then the rest. */
  #mergeElements(schema: FieldSchema, original: Sequence, work: WorkingLists, supplied?: Sequence): Sequence {
    const keys = schema.mergeKeys === undefined || schema.mergeKeys.length === 0 ? [''] : schema.mergeKeys;
    if (work.patch === undefined && areDistinct(original, keys)) return this.#mergeEach(schema, original);
    const observed = observedKeys([work.patch, work.target === work.patch ? undefined : work.target], keys);
    const merged: Value[] = [];
    let used: KeyMatch = { keys, values: [] };
    for (const values of observed) {
      used = usedKeys(observed, values, keys);
      const element = this.#mergeElement(schema.elements(), work, used);
      if (isNothing(element)) setElement(work.target, undefined, used.keys, used.values);
      else setElement(merged, element, used.keys, used.values);
    }
    if (observed.length > 0) appendElements(merged, work.target, used.keys);
    return this.#listOf(original, observed.length > 0 ? merged : work.target, work, supplied);
  }

  /** A list that no patch touches: each element for itself. */
  #mergeEach(schema: FieldSchema, list: Sequence): Sequence {
    let result = list;
    for (const [index, element] of list.entries()) {
      if (!isMapping(element)) continue;
      const after = this.mergeMapping(schema.elements(), element, undefined, undefined);
      if (after === element) continue;
      result = edit(this.#context.owner, result);
      put(result, index, after);
    }
    return result;
  }

  #mergeElement(schema: FieldSchema | undefined, work: WorkingLists, used: KeyMatch): Value | undefined {
    const given = usedKeys([used.values], used.values, used.keys);
    const before = findElement(work.target, given.keys, given.values);
    const supplied = findElement(work.patch, given.keys, given.values);
    let element: Value | undefined;
    if (isMapping(supplied) && (before === undefined || isMapping(before))) {
      element = this.#mergePair(schema, work, before, supplied);
    } else {
      element = before === supplied ? before : this.#merge(schema, before, supplied);
      swap(work, supplied ?? before, element);
    }
    return this.#withKeys(element, work, used);
  }

  #mergePair(
    schema: FieldSchema | undefined,
    work: WorkingLists,
    before: Mapping | undefined,
    supplied: Mapping,
  ): Mapping | undefined {
    const directive = before === undefined ? quietDirective(supplied) : mappingDirective(supplied);
    // A directive is followed once, even where the element is found again under other values.
    const patch = directive === undefined ? supplied : withoutMappingDirective(supplied);
    swap(work, supplied, patch);
    if (directive === 'delete') return undefined;
    if (before === undefined || before === supplied || directive === 'replace') {
      const element = this.adoptMapping(schema, patch, undefined);
      swap(work, patch, element);
      return element;
    }
    const element = this.mergeMapping(schema, before, patch, undefined);
    swap(work, before, element);
    return element;
  }

  /** An element found by what others say of its keys says it, too. */
  #withKeys(element: Value | undefined, work: WorkingLists, used: KeyMatch): Value | undefined {
    if (!isMapping(element) || isNothing(element)) return element;
    let result = element;
    for (const [index, key] of used.keys.entries()) {
      const value = used.values[index];
      if (Object.hasOwn(result, key) || value === undefined || value === '') continue;
      result = edit(this.#context.owner, result);
      put(result, key, untyped(value));
    }
    swap(work, element, result);
    return result;
  }

  #listOf(original: Sequence, elements: readonly Value[], work: WorkingLists, supplied?: Sequence): Sequence {
    if (elements.length === original.length && elements.every((element, index) => element === original[index])) {
      return original;
    }
    return arrange(
      this.#context.owner,
      original,
      elements.map((value) => {
        const place = supplied === undefined ? undefined : work.places.get(value);
        if (supplied !== undefined && place !== undefined) return { value, step: this.#context.step(supplied, place) };
        const before = original.indexOf(value);
        return before < 0 ? { value } : { value, place: before };
      }),
    );
  }
}

interface KeyMatch {
  readonly keys: readonly string[];
  readonly values: KeyValues;
}
