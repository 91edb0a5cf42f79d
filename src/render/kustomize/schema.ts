import { Failure } from './failure.ts';
import { GvkRegistry } from './identity.ts';
import type { Kustomization } from './kustomization.ts';
import { builtinMergeSchema } from './merge-schema.ts';
import type { Site } from './site.ts';
import type { BuildState, Schema } from './workspace.ts';

/** The built-in schema, as long as nobody chose another. */
export const BUILTIN_SCHEMA: Schema = { isChosen: false, merge: builtinMergeSchema(), registry: new GvkRegistry() };

/** Puts the schema of a kustomization in force, unless there is one. Raises `Failure`. */
export function chooseSchema(_build: BuildState, _site: Site, kustomization: Kustomization): void {
  if (kustomization.openapi !== undefined) throw new Failure('openapi is not built yet', { code: 'unsupported' });
}
