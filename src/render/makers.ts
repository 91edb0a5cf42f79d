import { groupOf, objectKey, type Resource } from '../model/resource.ts';
import type { DuplicateUnit } from '../model/unit.ts';

interface Made {
  readonly cluster: string;
  readonly resource: Resource;
  readonly generators: Resource[];
  /** Written definitions, by the document that holds them. */
  readonly writers: Map<string, Resource>;
}

/** Who makes which unit: generators, and files. */
export interface Makers {
  generated(cluster: string, created: Resource, generator: Resource): void;
  written(cluster: string, resource: Resource): void;
  /** Units that a generator makes and something else makes too, in the order in which they were met. */
  duplicates(): readonly DuplicateUnit[];
}

/** Kinds that generators make; nothing else is worth remembering. */
const KINDS = new Set(['Application', 'ApplicationSet', 'Kustomization', 'HelmRelease']);

/** Remembers what is generated. What only files hold has owners, and those are compared elsewhere. */
export function createMakers(): Makers {
  const made = new Map<string, Made>();
  const of = (cluster: string, resource: Resource): Made => {
    const key = `${cluster}\n${objectKey(groupOf(resource.apiVersion), resource.kind, resource.namespace, resource.name)}`;
    const known = made.get(key) ?? { cluster, resource, generators: [], writers: new Map() };
    made.set(key, known);
    return known;
  };
  return {
    generated(cluster, created, generator) {
      if (KINDS.has(created.kind)) of(cluster, created).generators.push(generator);
    },
    written(cluster, resource) {
      if (!KINDS.has(resource.kind)) return;
      of(cluster, resource).writers.set(`${resource.document.path}#${resource.document.index}`, resource);
    },
    duplicates: () =>
      [...made.values()].flatMap(({ cluster, resource, generators, writers }) => {
        const makers = [...generators, ...writers.values()];
        if (generators.length === 0 || makers.length < 2) return [];
        const { kind, namespace, name } = resource;
        return [{ cluster, kind, namespace, name, makers }];
      }),
  };
}
