import type { Resource } from '../../model/resource.ts';
import type { Source } from '../../model/unit.ts';
import { mappingAt, stringAt } from '../../model/value.ts';
import type { Checkout, ControllerContext, Definition, ObjectReference } from '../controller.ts';
import { FLUX_GROUPS } from './kinds.ts';
import { publishedRoot } from './published.ts';

/** A source whose files are not here. */
export interface Absent {
  readonly source: Source;
  readonly code: 'remote' | 'artifact' | 'missing';
  readonly message: string;
}

/** The kind, name and namespace that a `sourceRef` or `chartRef` names. */
export interface SourceReference extends ObjectReference {
  readonly path: readonly string[];
}

/** Reads a reference to a source object. Its namespace is the referring object's where it names none. */
export function sourceReference(definition: Definition, path: readonly string[]): SourceReference | undefined {
  const reference = mappingAt(definition.resource.value, ...path);
  const kind = stringAt(reference, 'kind');
  const name = stringAt(reference, 'name');
  if (kind === undefined || name === undefined) return undefined;
  const namespace = stringAt(reference, 'namespace') || definition.resource.namespace;
  return { group: FLUX_GROUPS.source, kind, namespace, name, path };
}

/** The files that a source object stands for, if they are here; `path` is what is read of them. */
export function checkoutOf(object: Resource, context: ControllerContext, path: string): Checkout | undefined {
  const url = stringAt(object.value, 'spec', 'url') ?? '';
  if (object.kind === 'GitRepository') return context.checkouts.git(url, revisionOf(object), [path]);
  if (object.kind !== 'OCIRepository') return undefined;
  const published = publishedRoot(object, context, path);
  return published === undefined ? undefined : { ...context.checkouts.own, ...published };
}

/** The branch, tag, version or commit that a source object asks for, the most exact one that it names. */
export function revisionOf(object: Resource): string {
  const reference = mappingAt(object.value, 'spec', 'ref');
  for (const field of ['commit', 'digest', 'name', 'semver', 'tag', 'branch']) {
    const found = stringAt(reference, field);
    if (found) return found;
  }
  return '';
}
