import { Git } from './git.ts';

/*
 * A small platform: two clusters, dev and prod, that run the same shop from one base. The name of the module is that of
 * the repository, `example/platform`.
 */

const cluster = (name: string) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: shop
  namespace: flux-system
spec:
  interval: 10m
  path: ./apps/${name}
  prune: true
  sourceRef:
    kind: GitRepository
    name: flux-system
`;

/** What `flux bootstrap` writes. */
const sync = (name: string) => `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata:
  name: flux-system
  namespace: flux-system
spec:
  interval: 1m
  url: https://github.com/example/platform
  ref:
    branch: main
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: flux-system
  namespace: flux-system
spec:
  interval: 10m
  path: ./clusters/${name}
  prune: true
  sourceRef:
    kind: GitRepository
    name: flux-system
`;

const overlay = (name: string) => `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: shop-${name}
resources:
  - ../base
`;

export const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 2
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.org/shop:1.4.0
`;

export const CONFIGURATION = `extends: []
clusters:
  - { name: dev, path: clusters/dev, environment: dev }
  - { name: prod, path: clusters/prod, environment: prod }
environments:
  - { name: dev, risk: low }
  - { name: prod, risk: critical }
approvals:
  - { environments: [prod], minimum: 1, users: [marten, noor] }
policies:
  latest-tag: error
  duplicate-owner: error
  missing-approval: error
`;

const FILES = {
  '.gitops-gate.yaml': CONFIGURATION,
  'clusters/dev/flux-system/gotk-sync.yaml': sync('dev'),
  'clusters/prod/flux-system/gotk-sync.yaml': sync('prod'),
  'clusters/dev/shop.yaml': cluster('dev'),
  'clusters/prod/shop.yaml': cluster('prod'),
  'apps/dev/kustomization.yaml': overlay('dev'),
  'apps/prod/kustomization.yaml': overlay('prod'),
  'apps/base/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - deployment.yaml
`,
  'apps/base/deployment.yaml': DEPLOYMENT,
};

/** The repository with one commit, on the branch `main`, and what is different from the above. */
export function platform(directory: string, different: Readonly<Record<string, string>> = {}): Git {
  const git = new Git(directory);
  git.run('init', '--quiet');
  git.commit('the platform', { ...FILES, ...different });
  return git;
}

/** A pull request that is checked out as GitHub merges it, and its commits. */
export interface Proposal {
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** Makes a branch from `main` with changed files, and checks out the merge of it. */
export function propose(git: Git, files: Readonly<Record<string, string | null>>, branch = 'change'): Proposal {
  git.run('checkout', '--quiet', '-B', branch, 'main');
  git.commit(`change of ${branch}`, files);
  return mergeOf(git, branch);
}

/** Checks out the merge of a branch into `main`, which stays where it is. */
export function mergeOf(git: Git, branch: string): Proposal {
  git.run('checkout', '--quiet', '--detach', 'main');
  git.run('merge', '--quiet', '--no-ff', '--message', `merge ${branch}`, branch);
  const id = (ref: string) => git.run('rev-parse', ref);
  return { base: id('HEAD^1'), head: id('HEAD^2'), merge: id('HEAD') };
}

/** The event of pull request 41. */
export function pullRequestEvent({ base, head }: Proposal, changes: Readonly<Record<string, unknown>> = {}) {
  return {
    pull_request: {
      number: 41,
      draft: false,
      title: 'A change',
      body: null,
      user: { login: 'octavia' },
      labels: [],
      base: { ref: 'main', sha: base },
      head: { ref: 'change', sha: head },
      ...changes,
    },
  };
}
