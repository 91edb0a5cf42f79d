import type { Resource } from '../../model/resource.ts';
import { isMapping, listAt, mappingAt, type Path, scalarText, stringAt, type Value } from '../../model/value.ts';

/** One source of an Application, and the way to it in the Application. */
export interface ApplicationSource {
  readonly at: Path;
  readonly value: Value;
  readonly repoURL: string;
  readonly path: string;
  readonly revision: string;
  readonly chart: string;
  readonly ref: string;
}

/**
 * The sources of an Application: `spec.sources` where it holds any, else the dry source of `spec.sourceHydrator`, else
 * `spec.source` (`ApplicationSpec.GetSources` of Argo CD).
 */
export function sourcesOf(application: Resource): readonly ApplicationSource[] {
  const several = listAt(application.value, 'spec', 'sources');
  if (several.length > 0) return several.map((value, index) => sourceAt(value, ['spec', 'sources', index]));
  const dry = mappingAt(application.value, 'spec', 'sourceHydrator', 'drySource');
  if (dry !== undefined) return [sourceAt(dry, ['spec', 'sourceHydrator', 'drySource'])];
  const single = mappingAt(application.value, 'spec', 'source');
  return single === undefined ? [] : [sourceAt(single, ['spec', 'source'])];
}

function sourceAt(value: Value, at: Path): ApplicationSource {
  const text = (key: string) => (isMapping(value) && Object.hasOwn(value, key) ? (scalarText(value[key]) ?? '') : '');
  return {
    at,
    value,
    repoURL: stringAt(value, 'repoURL') ?? '',
    path: stringAt(value, 'path') ?? '',
    revision: text('targetRevision'),
    chart: text('chart'),
    ref: text('ref'),
  };
}

/** The fields that name the tool of a source; two of them are an error in Argo CD. */
const TOOLS = { kustomize: 'kustomize', helm: 'helm', directory: 'directory', plugin: 'plugin' } as const;
export type Tool = keyof typeof TOOLS;

/** The tools that a source names (`ApplicationSource.ExplicitType`). */
export function explicitTools(value: Value): readonly Tool[] {
  if (!isMapping(value)) return [];
  return Object.values(TOOLS).filter((tool) => Object.hasOwn(value, tool) && value[tool] != null);
}
