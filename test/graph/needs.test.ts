import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { parseConfiguration } from '../../src/load/configuration.ts';
import { openRepository } from '../../src/load/repository.ts';
import { survey } from '../../src/load/survey.ts';
import { render } from '../../src/render/render.ts';
import { memoryTree } from './builder.ts';

/* Who uses what another unit provides, and whether something orders the two. */

async function needs(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { configuration } = await parseConfiguration('.gitops-gate.yaml', '');
  const repository = openRepository(memoryTree(files));
  const surveyed = survey(repository, []);
  const graph = buildGraph(
    repository,
    surveyed,
    render(repository, surveyed, configuration, { ownUrls: [] }),
    configuration,
  );
  return graph
    .needs()
    .map(({ unit, label, providers, ordered }) =>
      [unit.name, label, providers.map(({ unit: { name } }) => name).join(), ordered ? 'ordered' : 'open'].join(' '),
    );
}

const CRD = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: queues.example.org }
spec: { group: example.org, names: { kind: Queue, plural: queues }, scope: Namespaced }
`;
const QUEUE = 'apiVersion: example.org/v1\nkind: Queue\nmetadata: { name: orders, namespace: shop }\n';

function flux(name: string, path: string, ...dependsOn: string[]): string {
  return `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec:
  path: ./${path}
  prune: true
  sourceRef: { kind: GitRepository, name: flux-system }
  dependsOn: [${dependsOn.map((other) => `{ name: ${other} }`).join(', ')}]
---
`;
}

function argocd(name: string, path: string, wave: number): string {
  return `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name}, namespace: argocd, annotations: { argocd.argoproj.io/sync-wave: "${wave}" } }
spec:
  project: default
  source: { repoURL: https://git.example.org/team/gitops, path: ${path} }
  destination: { server: https://kubernetes.default.svc, namespace: shop }
---
`;
}

const DIRECTORIES = {
  'operators/crd.yaml': CRD,
  'shop/queue.yaml': QUEUE,
  'platform/x.yaml': 'kind: List\nitems: []\n',
};

describe('Flux', () => {
  test.each([
    ['no order', flux('operators', 'operators') + flux('shop', 'shop'), 'open'],
    ['depends on it', flux('operators', 'operators') + flux('shop', 'shop', 'operators'), 'ordered'],
    [
      'through another unit',
      flux('operators', 'operators') + flux('platform', 'platform', 'operators') + flux('shop', 'shop', 'platform'),
      'ordered',
    ],
    ['the other way round', flux('operators', 'operators', 'shop') + flux('shop', 'shop'), 'open'],
  ])('%s', async (_, units, expected) => {
    const files = { ...DIRECTORIES, 'clusters/one/flux-system/gotk-sync.yaml': flux('flux-system', 'clusters/one') };
    expect(await needs({ ...files, 'clusters/one/units.yaml': units })).toEqual([
      `shop Queue of example.org operators ${expected}`,
    ]);
  });

  test('what a unit creates comes after what it applies itself', async () => {
    const files = {
      'shop/queue.yaml': QUEUE,
      'clusters/one/flux-system/gotk-sync.yaml': flux('flux-system', 'clusters/one'),
      'clusters/one/units.yaml': `${CRD}---\n${flux('shop', 'shop')}`,
    };
    expect(await needs(files)).toEqual([]);
  });
});

describe('Argo CD', () => {
  test.each([
    ['an earlier wave', -1, 0, 'ordered'],
    ['a later wave', 1, 0, 'open'],
    ['the same wave', 2, 2, 'open'],
    ['no waves: it tries until the kind is there', 0, 0, 'ordered'],
  ])('%s', async (_, provider, user, expected) => {
    const files = {
      ...DIRECTORIES,
      'root.yaml': argocd('root', 'apps', 0),
      'apps/apps.yaml': argocd('operators', 'operators', provider) + argocd('shop', 'shop', user),
    };
    expect(await needs(files)).toEqual([`shop Queue of example.org operators ${expected}`]);
  });
});
