import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { openRepository } from '../../src/load/repository.ts';
import { survey } from '../../src/load/survey.ts';
import { workingTree } from '../../src/load/working-tree.ts';
import type { Graph } from '../../src/model/graph.ts';
import { disputedObjects } from '../../src/model/queries.ts';
import { render } from '../../src/render/render.ts';
import { EMPTY } from './builder.ts';

/*
 * The layouts that teams describe, without the configuration that lies beside them: what the graph makes of them by
 * itself.
 */

function graphOf(name: string): Graph {
  const repository = openRepository(workingTree(path.resolve('fixtures/repos', name, 'clean')));
  const surveyed = survey(repository, []);
  return buildGraph(repository, surveyed, render(repository, surveyed, EMPTY, { ownUrls: [] }), EMPTY);
}

/** Every unit with its cluster, environment and layer. */
function placements(graph: Graph): string[] {
  return graph.units.map(({ id, kind, name }) => {
    const { environment, layer } = graph.placements.get(id) ?? expect.fail();
    return `${id.split('/')[0]} ${kind} ${name}: ${environment} ${layer}`;
  });
}

describe('layouts without configuration', () => {
  test('a Flux monorepo', () => {
    const graph = graphOf('flux-monorepo');
    expect(placements(graph).filter((line) => line.includes(' Kustomization '))).toEqual([
      'homelab Kustomization apps: unknown apps',
      'homelab Kustomization flux-system: unknown clusters',
      'homelab Kustomization infrastructure-controllers: unknown infrastructure',
      'homelab Kustomization infrastructure-policies: unknown infrastructure',
      'homelab Kustomization infrastructure-sources: unknown infrastructure',
      'local Kustomization apps: dev apps',
      'local Kustomization flux-system: dev clusters',
      'local Kustomization infrastructure-controllers: dev infrastructure',
      'local Kustomization infrastructure-policies: dev infrastructure',
      'local Kustomization infrastructure-sources: dev infrastructure',
    ]);
    expect(graph.layerOf('gitops/apps/base/redpanda')).toBe('base');
    expect(disputedObjects(graph)).toEqual([]);
  });

  test('an Argo CD control plane', () => {
    const graph = graphOf('argocd-control-plane');
    expect(graph.clusters.map(({ name }) => name)).toEqual(['in-cluster']);
    expect(placements(graph).filter((line) => !line.includes('unknown unknown'))).toEqual([
      'in-cluster Application platform-prod: prod unknown',
      'in-cluster Application platform-staging: staging unknown',
      'in-cluster Application settings-prod: prod unknown',
      'in-cluster Application settings-staging: staging unknown',
    ]);
    expect(disputedObjects(graph)).toEqual([]);
  });

  test('one Application for each environment', () => {
    const graph = graphOf('environments');
    expect(graph.environments.map(({ name, risk }) => `${name} ${risk}`)).toEqual([
      'dev low',
      'prod critical',
      'staging high',
      'test medium',
    ]);
    expect(disputedObjects(graph)).toEqual([]);
  });

  test('a platform repository of claims, applied by nobody that it names', () => {
    const graph = graphOf('platform-claims');
    expect(graph.units.length).toBeGreaterThan(0);
    expect(disputedObjects(graph)).toEqual([]);
  });
});
