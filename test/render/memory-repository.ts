import { parseConfiguration } from '../../src/load/configuration.ts';
import { openRepository } from '../../src/load/repository.ts';
import { survey as surveyOf } from '../../src/load/survey.ts';
import type { DirectoryEntry, FileTree, Repository } from '../../src/model/files.ts';
import type { Rendering, Unit } from '../../src/model/unit.ts';
import { render } from '../../src/render/render.ts';
import { joinPath, nameOf, parentOf } from '../../src/util/paths.ts';

/** Files by path, as text. */
export type Files = Readonly<Record<string, string>>;

/** A file tree that holds the given files. */
export function memoryTree(files: Files): FileTree {
  const directories = new Map<string, Map<string, DirectoryEntry>>([['', new Map()]]);
  for (const path of Object.keys(files)) {
    let kind: 'file' | 'directory' = 'file';
    for (let current = path; current !== ''; current = parentOf(current)) {
      const parent = parentOf(current);
      const entries = directories.get(parent) ?? new Map<string, DirectoryEntry>();
      directories.set(parent, entries);
      entries.set(nameOf(current), { name: nameOf(current), kind });
      kind = 'directory';
    }
  }
  const kindOf = (path: string) =>
    directories.has(path) ? ('directory' as const) : Object.hasOwn(files, path) ? ('file' as const) : undefined;
  return {
    kind: kindOf,
    entries: (path) =>
      [...(directories.get(path)?.values() ?? [])].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
    filesBelow: (path) =>
      Object.keys(files)
        .filter((file) => path === '' || file.startsWith(`${path}/`))
        .sort(),
    realPath: (path) => (kindOf(path) === undefined ? undefined : path),
    read(path) {
      if (Object.hasOwn(files, path)) return { bytes: Buffer.from(files[path] ?? '') };
      return { problem: { code: 'unreadable', message: 'not there', path, line: 1, column: 1 } };
    },
  };
}

/** A repository that holds the given files. */
export function memoryRepository(files: Files): Repository {
  return openRepository(memoryTree(files));
}

/**
 * Loads and renders a repository of the given files, `.gitops-gate.yaml` among them where it needs one. `beside` holds
 * the files of repositories that are checked out beside it, by their path from there.
 */
export async function renderFiles(
  files: Files,
  ownUrls: readonly string[] = [],
  beside: Readonly<Record<string, Files>> = {},
): Promise<Rendering> {
  const repository = memoryRepository(files);
  const { configuration } = await parseConfiguration('.gitops-gate.yaml', files['.gitops-gate.yaml'] ?? '');
  const openCheckout = (path: string) => (beside[path] === undefined ? undefined : memoryRepository(beside[path]));
  return render(repository, surveyOf(repository, configuration.exclude), configuration, { ownUrls, openCheckout });
}

/** The unit of an id; fails the test that asks for one that is not there. */
export function unitOf(rendering: Rendering, id: string): Unit {
  const unit = rendering.units.find((candidate) => candidate.id === id);
  if (unit === undefined) throw new Error(`no unit ${id} among ${rendering.units.map((each) => each.id).join(', ')}`);
  return unit;
}

/** What a unit renders, one line each: `Kind namespace/name`. */
export function objectsOfUnit(unit: Unit): string[] {
  return unit.resources.map(({ kind, namespace, name }) => `${kind} ${namespace === '' ? '' : `${namespace}/`}${name}`);
}

/** A Flux Kustomization as YAML; `spec` lines are indented by the caller with two spaces. */
export function fluxKustomization(name: string, path: string, spec = ''): string {
  return `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec:
  path: ${path}
  prune: true
  sourceRef: { kind: GitRepository, name: flux-system }
${spec}`;
}

/** The gotk-sync.yaml of a cluster whose directory is `path`. */
export function gotkSync(path: string, url = 'https://github.com/example/fleet'): string {
  return `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: flux-system, namespace: flux-system }
spec: { url: ${url}, ref: { branch: main } }
---
${fluxKustomization('flux-system', `./${path}`)}`;
}

/** A kustomization that includes the given paths. */
export function kustomization(resources: readonly string[], more = ''): string {
  return `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: ${JSON.stringify(resources)}
${more}`;
}

/** Joins a directory to the names of files. */
export function below(directory: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [joinPath(directory, name), text]));
}
