/*
 * Manifests in few words, for repositories that tests write down.
 */

type Files = Record<string, string>;

/** Joins parts of a repository; later files win. */
export function repository(...parts: readonly Files[]): Files {
  return Object.assign({}, ...parts);
}

/** A cluster that Flux was bootstrapped on. */
export function fluxCluster(name: string): Files {
  return {
    [`clusters/${name}/flux-system/gotk-sync.yaml`]: `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: flux-system, namespace: flux-system }
spec: { url: "https://git.example.org/team/gitops", ref: { branch: main } }
---
${fluxText('flux-system', `clusters/${name}`)}`,
  };
}

/** A Flux Kustomization in `file`, called as the file is. */
export function flux(file: string, path: string, more = ''): Files {
  return { [file]: fluxText((file.split('/').at(-1) ?? '').replace('.yaml', ''), path, more) };
}

function fluxText(name: string, path: string, more = ''): string {
  return `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec:
  path: ./${path}
  prune: true
  sourceRef: { kind: GitRepository, name: flux-system }
${more}`;
}

/** An Argo CD Application in `file`, called as the file is. */
export function argo(file: string, path: string, namespace: string, more = ''): Files {
  const name = (file.split('/').at(-1) ?? '').replace('.yaml', '');
  return {
    [file]: `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name}, namespace: argocd }
spec:
  project: default
  source: { repoURL: "https://git.example.org/team/gitops", path: ${path}, targetRevision: main }
  destination: { server: "https://kubernetes.default.svc", namespace: ${namespace} }
${more}`,
  };
}

/** A kustomization in a directory. */
export function kustomization(directory: string, resources: readonly string[], more = ''): Files {
  const list = resources.map((resource) => `\n  - ${resource}`).join('');
  return { [`${directory}/kustomization.yaml`]: `resources:${list}\n${more}` };
}

/** A ConfigMap in `file`; `metadata` is what stands there beside the name. */
export function configMap(file: string, name: string, metadata = ''): Files {
  return { [file]: `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n${metadata}` };
}

/** An object of a kind whose pod template runs an image. */
export function workload(file: string, image: string, kind = 'Deployment', apiVersion = 'apps/v1'): Files {
  return {
    [file]: `apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: api, namespace: shop }
spec:
  template:
    spec:
      containers:
        - name: api
          image: ${image}
`,
  };
}
