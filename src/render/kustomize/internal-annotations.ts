import { type Mapping, mappingAt, scalarText, type Value } from '../../model/value.ts';
import type { GvkRegistry, PreviousId } from './identity.ts';

/*
 * Annotations that kustomize uses to keep book of a resource during a build. What is rendered or generated elsewhere may
 * come with some of them; no build leaves them in its output.
 */

const PREFIX = 'internal.config.kubernetes.io/';
const HASHED = `${PREFIX}needsHashSuffix`;

/** The annotations that every build removes. */
export const INTERNAL_ANNOTATIONS: ReadonlySet<string> = new Set(
  [
    ...['previousKinds', 'previousNames', 'prefixes', 'suffixes', 'previousNamespaces', 'allowNameChange'],
    ...['allowKindChange', 'refBy', 'generatorBehavior', 'needsHashSuffix', 'path', 'index', 'seqindent', 'id'],
    'annotations-migration-resource-id',
  ]
    .map((name) => `${PREFIX}${name}`)
    .concat('config.kubernetes.io/path', 'config.kubernetes.io/index', 'config.k8s.io/id'),
);

/** What the annotations of an object say of its past; `undefined` where they say nothing. */
export function bookkeepingOf(
  object: Mapping,
  registry: GvkRegistry,
): { hashed: boolean; previous: readonly PreviousId[]; prefixes: string[]; suffixes: string[] } | undefined {
  const annotations = mappingAt(object, 'metadata', 'annotations');
  if (annotations === undefined || !Object.keys(annotations).some((key) => key.startsWith(PREFIX))) return undefined;
  const text = (key: string) => (Object.hasOwn(annotations, key) ? scalarText(annotations[key]) : undefined);
  const list = (name: string) => text(PREFIX + name)?.split(',') ?? [];
  const kinds = list('previousKinds');
  const namespaces = list('previousNamespaces');
  const apiVersion = scalarText(object['apiVersion'] as Value) ?? '';
  return {
    hashed: text(HASHED) === 'enabled',
    previous: list('previousNames').map((name, index) => ({
      gvk: registry.get(apiVersion, kinds[index] ?? ''),
      name,
      namespace: namespaces[index] ?? 'default',
    })),
    prefixes: list('prefixes'),
    suffixes: list('suffixes'),
  };
}
