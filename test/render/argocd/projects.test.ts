import { describe, expect, it } from 'vitest';
import { openRepository } from '../../../src/load/repository.ts';
import { survey } from '../../../src/load/survey.ts';
import type { Project } from '../../../src/model/argocd.ts';
import type { Resource } from '../../../src/model/resource.ts';
import type { Unit } from '../../../src/model/unit.ts';
import { projectsOf } from '../../../src/render/argocd/projects.ts';
import { projectOf, refusals } from '../../../src/util/project-refusals.ts';
import { memoryTree } from '../kustomize/memory-tree.ts';
import { application, CONFIG_MAP, OWN, renderFiles, unitOf } from './support.ts';
import truth from './truth/projects.json' with { type: 'json' };

interface Case {
  readonly kind: string;
  readonly projectName: string;
  readonly url?: string;
  readonly server?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly group?: string;
  readonly k?: string;
  readonly namespaced?: boolean;
  readonly allowed: boolean;
}

function projectNamed(name: string): Project {
  const spec = (truth.projects as Readonly<Record<string, object>>)[name];
  const manifest = { apiVersion: 'argoproj.io/v1alpha1', kind: 'AppProject', metadata: { name }, spec };
  const files = survey(openRepository(memoryTree({ 'project.yaml': JSON.stringify(manifest) })), []);
  const [project] = projectsOf([], files);
  if (project === undefined) throw new Error(`no project ${name}`);
  return project;
}

function unitWith({ url = '', server = '', name = '', namespace = '' }: Partial<Case>, resources: Resource[]): Unit {
  const argocd = { destination: { server, name, namespace }, repositories: url === '' ? [] : [url] };
  return { argocd, resources } as unknown as Unit;
}

function isRefused({ projectName, kind, group = '', k = '', namespaced = false, ...facts }: Case): boolean {
  const object = {
    apiVersion: group === '' ? 'v1' : `${group}/v1`,
    kind: k,
    name: 'x',
    namespace: namespaced ? 'ns' : '',
  };
  const resources = kind === 'kind' ? [object as unknown as Resource] : [];
  const unit = unitWith({ ...facts, ...(namespaced ? { namespace: 'ns' } : {}) }, resources);
  const wanted = kind === 'kind' ? 'resource' : kind;
  return refusals(projectNamed(projectName), unit).some((refusal) => refusal.kind === wanted);
}

describe('a project refuses what Argo CD refuses', () => {
  it.each(truth.cases as readonly Case[])('$projectName $kind $url $server $namespace $group $k: $allowed', (probe) =>
    expect(isRefused(probe)).toBe(!probe.allowed),
  );
});

describe('a pattern for repositories', () => {
  it.each([
    ['https://git.example.com/team/{a,b}', false],
    ['https://git.example.com/team/[ab]', true],
    ['https://git.example.com/team/*', true],
  ])('%s is compared as a URL is written: %s', (pattern, allowed) => {
    const spec = { sourceRepos: [pattern] };
    const manifest = { apiVersion: 'argoproj.io/v1alpha1', kind: 'AppProject', metadata: { name: 'p' }, spec };
    const files = survey(openRepository(memoryTree({ 'project.yaml': JSON.stringify(manifest) })), []);
    const [project] = projectsOf([], files);
    const found = refusals(project as Project, unitWith({ url: 'https://git.example.com/team/a.git' }, []));
    expect(found.some(({ kind }) => kind === 'source')).toBe(!allowed);
  });
});

const PROJECT = `apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata: { name: default, namespace: argocd }
spec:
  sourceRepos: ["${OWN}"]
  destinations: [{ server: "https://kubernetes.default.svc", namespace: other }]
`;

describe('the project of a unit', () => {
  it('is the one on the cluster of its Argo CD', () => {
    const rendering = renderFiles({
      'root.yaml': application('root', 'path: bootstrap'),
      'bootstrap/project.yaml': PROJECT,
      'bootstrap/app.yaml': application('shop', 'path: shop'),
      'shop/map.yaml': CONFIG_MAP('shop'),
    });
    const repository = openRepository(memoryTree({}));
    const projects = projectsOf(rendering.units, survey(repository, []));
    const shop = unitOf(rendering, 'shop');
    const project = projectOf(shop, projects);
    expect(project).toMatchObject({ cluster: 'in-cluster', location: { path: 'bootstrap/project.yaml', line: 1 } });
    expect(refusals(project as Project, shop).map(({ message }) => message)).toEqual([
      'project default does not allow namespace shop of in-cluster',
    ]);
  });
});
