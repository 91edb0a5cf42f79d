import type { NamespaceUse } from '../../model/graph.ts';
import type { Resource } from '../../model/resource.ts';
import type { FactContext } from './context.ts';

/** What is in a namespace of a cluster; under the empty name what is in none. */
export interface Contents {
  /** `<group>/<Kind>`. */
  readonly kinds: Set<string>;
  /** The Namespace. */
  definition: Resource | undefined;
}

/** The key of a namespace in what `contentsOf` gives. */
export function contentKey({ cluster, site, name }: Pick<NamespaceUse, 'cluster' | 'site' | 'name'>): string {
  return [cluster, site ?? '', name].join('\n');
}

/** The contents of every namespace, by `contentKey`. */
export function contentsOf({ input }: FactContext): ReadonlyMap<string, Contents> {
  const found = new Map<string, Contents>();
  const at = (key: string): Contents => {
    const known = found.get(key) ?? { kinds: new Set<string>(), definition: undefined };
    found.set(key, known);
    return known;
  };
  for (const object of input.graph.objects) {
    const { group, kind, namespace, name, owners } = object;
    at(contentKey({ ...object, name: namespace })).kinds.add(`${group}/${kind}`);
    if (group === '' && kind === 'Namespace') at(contentKey({ ...object, name })).definition ??= owners[0]?.resource;
  }
  return found;
}

/** Namespaces into which a chart is released that is not rendered here, as cluster and name. */
export function opaqueReleases({ input }: FactContext): ReadonlySet<string> {
  return new Set(
    input.graph.units
      .filter(({ status }) => status !== 'rendered')
      .flatMap(({ cluster, release, targetNamespace }) => [
        `${cluster}\n${release?.namespace ?? ''}`,
        `${cluster}\n${targetNamespace}`,
      ]),
  );
}

/** Namespaces in which something runs, as cluster and name: an image, or a release of a chart. */
export function runningNamespaces({ input }: FactContext): ReadonlySet<string> {
  const images = input.graph.images.map(({ unit, resource }) =>
    [
      unit.cluster,
      unit.values.some(({ holder }) => holder === resource) ? unit.targetNamespace : resource.namespace,
    ].join('\n'),
  );
  const releases = input.graph.units.flatMap(({ cluster, release }) =>
    release === undefined ? [] : `${cluster}\n${release.namespace}`,
  );
  return new Set([...images, ...releases]);
}
