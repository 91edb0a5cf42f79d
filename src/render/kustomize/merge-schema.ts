import { isMapping, isSequence, type Mapping, mappingAt, stringAt, type Value } from '../../model/value.ts';
import { BUILTIN_KINDS, DEFINITIONS, type Fields, KUSTOMIZATION, type MergingList } from './merge-keys.ts';

/** What a strategic merge needs to know of a field: whether its list merges, by which keys, and what lies below. */
export interface FieldSchema {
  /**
   * Keys that identify the elements of a list that merges; empty for a set of scalars. `undefined` where the list is
   * replaced as a whole.
   */
  readonly mergeKeys: readonly string[] | undefined;
  /** The schema of a member of a mapping; `undefined` where nothing is known of it. */
  field(name: string): FieldSchema | undefined;
  /** The schema of the elements of a list. */
  elements(): FieldSchema | undefined;
}

/** The schemas of resource types, by apiVersion and kind. */
export interface MergeSchema {
  find(apiVersion: string, kind: string): FieldSchema | undefined;
  /** A named definition: `io.k8s.api.core.v1.Container`. */
  definition(name: string): FieldSchema | undefined;
}

/** The merge keys of the Kubernetes kinds that kustomize has built in (OpenAPI of Kubernetes 1.21). */
export function builtinMergeSchema(): MergeSchema {
  return {
    find(apiVersion, kind) {
      const fields = BUILTIN_KINDS.get(`${apiVersion} ${kind}`);
      return fields === undefined ? kustomizationSchema(apiVersion, kind) : schemaOf(fields);
    },
    definition(name) {
      const fields = Object.hasOwn(DEFINITIONS, name) ? DEFINITIONS[name] : undefined;
      return fields === undefined ? undefined : schemaOf(fields);
    },
  };
}

function kustomizationSchema(apiVersion: string, kind: string): FieldSchema | undefined {
  const known = apiVersion === 'kustomize.config.k8s.io/v1beta1' && kind === 'Kustomization';
  return known ? schemaOf(KUSTOMIZATION) : undefined;
}

/** A field of the built-in table. A field that the table leaves out exists all the same, and merges nothing below. */
class TableSchema implements FieldSchema {
  readonly #fields: Fields;
  readonly mergeKeys: readonly string[] | undefined;

  constructor(fields: Fields, mergeKeys: readonly string[] | undefined) {
    this.#fields = fields;
    this.mergeKeys = mergeKeys;
  }

  field(name: string): FieldSchema {
    const found = Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined;
    return found === undefined ? PLAIN : schemaOf(found);
  }

  elements(): FieldSchema {
    // The members of a list's elements stand at the list itself in the table.
    return schemaOf(this.#fields);
  }
}

const schemas = new WeakMap<Fields | MergingList, FieldSchema>();

function schemaOf(entry: Fields | MergingList): FieldSchema {
  let schema = schemas.get(entry);
  if (schema === undefined) {
    schema = isList(entry) ? new TableSchema(entry[1], entry[0]) : new TableSchema(entry, undefined);
    schemas.set(entry, schema);
  }
  return schema;
}

function isList(entry: Fields | MergingList): entry is MergingList {
  return Array.isArray(entry);
}

const PLAIN: FieldSchema = new TableSchema({}, undefined);

const MAX_REFERENCES = 100;

/**
 * The merge schema of an OpenAPI v2 document, as the `openapi.path` field of a kustomization names one. It replaces the
 * built-in one wholly, unless `beneath` is given. Only `definitions` matter: types carry `x-kubernetes-group-version-kind`, lists
 * `x-kubernetes-patch-strategy` with `x-kubernetes-list-map-keys` or `x-kubernetes-patch-merge-key`.
 */
export function mergeSchemaFromOpenApi(json: Value, beneath?: MergeSchema): MergeSchema {
  const definitions = mappingAt(json, 'definitions') ?? {};
  const resolve = (name: string) => (Object.hasOwn(definitions, name) ? definitions[name] : beneath?.definition(name));
  const types = new Map<string, FieldSchema>();
  for (const name of Object.keys(definitions).sort()) {
    const definition = definitions[name];
    if (!isMapping(definition)) continue;
    const kinds = definition['x-kubernetes-group-version-kind'];
    for (const kind of isSequence(kinds) ? kinds : []) types.set(typeOf(kind), new OpenApiSchema(definition, resolve));
  }
  return {
    find: (apiVersion, kind) =>
      types.get(`${apiVersion} ${kind}`) ?? beneath?.find(apiVersion, kind) ?? kustomizationSchema(apiVersion, kind),
    definition: (name) => schemaFrom(resolve(name), resolve),
  };
}

/**
 * The schema in a comment behind a field, which goes before any other: `# {"x-kubernetes-patch-strategy": "merge"}`.
 * `undefined` where the comment is none.
 */
export function mergeSchemaFromComment(comment: string, known: MergeSchema): FieldSchema | undefined {
  if (!comment.includes('x-kubernetes-patch-strategy')) return undefined;
  try {
    const schema = JSON.parse(comment.replace(/^#+/, '')) as Value;
    return schemaFrom(schema, (name) => known.definition(name));
  } catch {
    return undefined;
  }
}

function typeOf(kind: Value): string {
  const group = stringAt(kind, 'group') ?? '';
  const version = stringAt(kind, 'version') ?? '';
  return `${group === '' ? version : `${group}/${version}`} ${stringAt(kind, 'kind') ?? ''}`;
}

/** What a name in `#/definitions` stands for: a schema object, or a schema that is at hand. */
type Resolve = (name: string) => Value | FieldSchema | undefined;

function schemaFrom(schema: Value | FieldSchema | undefined, resolve: Resolve): FieldSchema | undefined {
  let current = schema;
  for (let hops = 0; hops < MAX_REFERENCES; hops++) {
    if (current instanceof TableSchema || current instanceof OpenApiSchema) return current;
    if (!isMapping(current)) return undefined;
    const reference = stringAt(current, '$ref');
    if (reference === undefined || reference === '') return new OpenApiSchema(current, resolve);
    current = resolve(reference.replace(/^#\/definitions\//, ''));
  }
  return undefined;
}

/** A schema object of an OpenAPI document, its references resolved as they are met. */
class OpenApiSchema implements FieldSchema {
  readonly #schema: Mapping;
  readonly #resolve: Resolve;
  readonly mergeKeys: readonly string[] | undefined;

  constructor(schema: Mapping, resolve: Resolve) {
    this.#schema = schema;
    this.#resolve = resolve;
    this.mergeKeys = mergeKeysOf(schema);
  }

  field(name: string): FieldSchema | undefined {
    const properties = mappingAt(this.#schema, 'properties');
    const own = properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
    return schemaFrom(own ?? this.#schema['additionalProperties'], this.#resolve);
  }

  elements(): FieldSchema | undefined {
    const type = this.#schema['type'];
    if ((isSequence(type) && type.length === 1 ? type[0] : type) !== 'array') return undefined;
    return schemaFrom(this.#schema['items'], this.#resolve);
  }
}

function mergeKeysOf(schema: Mapping): readonly string[] | undefined {
  const strategy = stringAt(schema, 'x-kubernetes-patch-strategy');
  if (strategy === undefined || !strategy.split(',').includes('merge')) return undefined;
  const keys = schema['x-kubernetes-list-map-keys'];
  if (isSequence(keys)) return keys.filter((key) => typeof key === 'string');
  const key = stringAt(schema, 'x-kubernetes-patch-merge-key');
  return key === undefined ? [] : [key];
}
