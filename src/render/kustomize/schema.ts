import type { Document } from '../../model/document.ts';
import { type Mapping, mappingAt, stringAt, type Value } from '../../model/value.ts';
import { slotOf } from './decode.ts';
import { at, Failure } from './failure.ts';
import { GvkRegistry } from './identity.ts';
import type { Kustomization } from './kustomization.ts';
import { builtinMergeSchema, mergeSchemaFromOpenApi } from './merge-schema.ts';
import type { Site } from './site.ts';
import { type BuildState, type Notes, readFile, type Schema } from './workspace.ts';

/** The OpenAPI documents that kustomize 5.5 has built in. */
const BUILTIN_VERSION = 'v1.21.2';

const builtin = { merge: builtinMergeSchema(), registry: new GvkRegistry() };

/** The built-in schema, as long as nobody chose another. */
export const BUILTIN_SCHEMA: Schema = { isChosen: false, ...builtin };
const CHOSEN_BUILTIN: Schema = { isChosen: true, ...builtin };

/** Puts the schema of a kustomization in force, unless there is one. Raises `Failure`. */
export function chooseSchema(build: BuildState, site: Site, kustomization: Kustomization, notes: Notes): void {
  const { openapi } = kustomization;
  if (openapi === undefined) return;
  const { path, version } = openapi;
  const slot = slotOf(openapi, path === undefined ? 'version' : 'path');
  at(slot, () => {
    const file = path === undefined ? undefined : readFile({ site, notes }, path, slot, 'openapi');
    const [document] = file === undefined ? [] : site.parse(file, 'json').documents;
    if (build.schema.isChosen) return;
    if (document !== undefined) {
      if (version) throw new Failure('builtin version and custom schema provided, cannot use both');
      build.schema = customSchema(document, build.usedBuiltin);
    } else if (version) {
      if (version !== BUILTIN_VERSION) throw new Failure('the specified OpenAPI version is not built in');
      build.schema = CHOSEN_BUILTIN;
    }
  });
}

interface Custom {
  alone?: Schema;
  overBuiltin?: Schema;
}

const schemas = new WeakMap<Document, Custom>();

/**
 * The schema of a document. kustomize adds it to the built-in one where it has loaded that already, which it does for
 * the first resource of a kind that is not built in, and for the first patch.
 */
function customSchema(document: Document, overBuiltin: boolean): Schema {
  const known = schemas.get(document) ?? {};
  schemas.set(document, known);
  const key = overBuiltin ? 'overBuiltin' : 'alone';
  known[key] ??= {
    isChosen: true,
    merge: mergeSchemaFromOpenApi(document.value, overBuiltin ? builtin.merge : undefined),
    registry: new GvkRegistry(clusterScopedTypes(document.value)),
  };
  return known[key];
}

/** The types that an OpenAPI document serves outside namespaces only. */
function clusterScopedTypes(openapi: Value): ReadonlySet<string> {
  const paths = mappingAt(openapi, 'paths') ?? {};
  const namespaced = new Set<string>();
  const others = new Set<string>();
  for (const path of Object.keys(paths)) {
    const type = mappingAt(paths[path], 'get', 'x-kubernetes-group-version-kind');
    if (type !== undefined) (path.includes('namespaces/{namespace}') ? namespaced : others).add(typeText(type));
  }
  for (const type of namespaced) others.delete(type);
  return others;
}

function typeText(type: Mapping): string {
  const group = stringAt(type, 'group') ?? '';
  const version = stringAt(type, 'version') ?? '';
  return `${group === '' ? version : `${group}/${version}`} ${stringAt(type, 'kind') ?? ''}`;
}
