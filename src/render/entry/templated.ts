import type { Repository } from '../../model/files.ts';
import { edit, type Owner, put } from '../../model/provenance.ts';
import type { Resource } from '../../model/resource.ts';
import { type Container, isContainer, type Mapping, type Value } from '../../model/value.ts';
import { joinPath } from '../../util/paths.ts';

/** A definition with its placeholder filled in. */
export interface Filled {
  readonly resource: Resource;
  /** What stands in the place of the placeholder: the name of a directory. */
  readonly name: string;
  /** That directory. */
  readonly directory: string;
}

const PLACEHOLDER = /^\$\{?([A-Za-z_]\w*)\}?$|^<([A-Za-z][\w -]*)>$/;

/**
 * A root that a script fills in for each cluster: its path has a placeholder where each cluster has a directory
 * (`clusters/${CLUSTER}`). Gives one for each directory that is there; none where the path has no placeholder.
 */
export function fillIn(resource: Resource, path: string, repository: Repository): Filled[] {
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  const index = segments.findIndex((segment) => PLACEHOLDER.test(segment));
  const placeholder = segments[index];
  if (placeholder === undefined || index === 0) return [];
  const parent = segments.slice(0, index).join('/');
  const names = repository.tree
    .entries(parent)
    .filter(
      ({ kind, name, link }) => kind === 'directory' && !link && !/^(?:[._]|bases?$|common$|templates?$)/.test(name),
    )
    .map(({ name }) => name);
  return names.map((name) => {
    const owner = {};
    const value = replaced(owner, resource.value, placeholder, name);
    return { resource: { ...resource, value }, name, directory: joinPath(parent, name) };
  });
}

function replaced<T extends Container>(owner: Owner, container: T, placeholder: string, name: string): T {
  let result = container;
  for (const key of Object.keys(container)) {
    const own = Array.isArray(container) ? Number(key) : key;
    const before = (container as Mapping)[key] as Value;
    const after = isContainer(before)
      ? replaced(owner, before, placeholder, name)
      : typeof before === 'string'
        ? before.replaceAll(placeholder, () => name)
        : before;
    if (after === before) continue;
    result = edit(owner, result);
    put(result, own, after);
  }
  return result;
}
