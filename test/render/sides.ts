import { expect } from 'vitest';
import { openBase } from '../../src/load/base.ts';
import { commitTree } from '../../src/load/commit-tree.ts';
import { loadConfiguration } from '../../src/load/configuration.ts';
import { openRepository } from '../../src/load/repository.ts';
import { workingTree } from '../../src/load/working-tree.ts';
import type { Repository } from '../../src/model/files.ts';
import { originOf } from '../../src/model/provenance.ts';
import type { Resource } from '../../src/model/resource.ts';
import { isContainer, type Key, type Path, type Value } from '../../src/model/value.ts';
import { understand } from '../../src/run.ts';

/*
 * The two sides of a pull request, the base built beside head and built alone.
 */

async function resourcesOf(repository: Repository, configurationOf: Repository): Promise<Resource[]> {
  const { configuration, problems } = await loadConfiguration(configurationOf);
  expect(problems).toEqual([]);
  const { graph } = understand(repository, configuration, { ownUrls: [], openCheckout: () => undefined });
  return graph.units.flatMap(({ resources }) => resources);
}

/** Every resource, and where each field of it is written. */
function told(resources: readonly Resource[]): string[] {
  return resources.map((resource) => {
    const places = leaves(resource.value, []).map((path) => {
      const { path: file, line, column } = originOf(resource, path);
      return `${path.join('.')} ${file}:${line}:${column}`;
    });
    return JSON.stringify([resource.namespace, resource.value, places]);
  });
}

function leaves(value: Value, path: Path): Path[] {
  if (!isContainer(value)) return [path];
  const keys: readonly Key[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => leaves((value as Record<Key, Value>)[key] as Value, [...path, key]));
}

/** The resources at base beside head and alone, and the names of those that are head's own. */
export async function bothSides(root: string) {
  const head = openRepository(workingTree(root));
  const { base } = openBase(root, 'HEAD', head);
  const alone = openRepository(commitTree(root, 'HEAD'));
  const atHead = new Set(await resourcesOf(head, alone));
  const shared = await resourcesOf(base, alone);
  return {
    beside: told(shared),
    alone: told(await resourcesOf(alone, alone)),
    reused: shared.filter((resource) => atHead.has(resource)).map(({ name }) => name),
  };
}
