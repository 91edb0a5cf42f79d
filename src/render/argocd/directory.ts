import type { Document } from '../../model/document.ts';
import { KUSTOMIZATION_NAMES } from '../../model/files.ts';
import { identityOf, type Resource } from '../../model/resource.ts';
import type { RenderProblem } from '../../model/unit.ts';
import { isMapping, isSequence, listAt, type Mapping, stringAt } from '../../model/value.ts';
import { globMatcher } from '../../util/go-globs.ts';
import { joinPath, parentOf } from '../../util/paths.ts';
import type { Checkout } from '../controller.ts';

/** What a directory of manifests yields. */
export interface DirectoryResult {
  readonly resources: readonly Resource[];
  readonly problems: readonly RenderProblem[];
  /** Files that were read, relative to the root of their repository. */
  readonly files: readonly string[];
}

const MANIFEST = /\.(?:yaml|yml|json|jsonnet)$/;
/** A file that holds this is left out. */
const SKIP_MARKER = '+argocd:skip-file-rendering';
/** What makes a file that does not parse look like a manifest, so that Argo CD refuses the whole application. */
const MANIFEST_WORDS = ['apiVersion:', 'kind:', 'metadata:'];

/**
 * The objects of a directory source: every manifest in the directory, below it with `recurse`, that `include` and
 * `exclude` let through (Argo CD, "Directory"; `findManifests` and `getPotentiallyValidManifests` of its repo server).
 */
export function readDirectory(
  checkout: Checkout,
  directory: string,
  options: Mapping | undefined,
  application: string,
): DirectoryResult {
  const resources: Resource[] = [];
  const problems: RenderProblem[] = [];
  const files: string[] = [];
  for (const path of manifestsOf(checkout, directory, options)) {
    const text = checkout.repository.text(path);
    if (text === undefined || text.includes(SKIP_MARKER)) continue;
    files.push(path);
    const location = { path, line: 1, column: 1 };
    if (path.endsWith('.jsonnet')) {
      problems.push({ code: 'executable', message: 'jsonnet is not evaluated', location });
      continue;
    }
    const found = objectsOf(checkout, path, text, application);
    resources.push(...found.resources);
    problems.push(...found.problems);
  }
  return { resources, problems, files };
}

function manifestsOf(checkout: Checkout, directory: string, options: Mapping | undefined): readonly string[] {
  const { tree } = checkout.repository;
  const recurse = options?.['recurse'] === true;
  const include = stringAt(options, 'include') ?? '';
  const exclude = stringAt(options, 'exclude') ?? '';
  const candidates = recurse
    ? tree.filesBelow(directory)
    : tree
        .entries(directory)
        .filter((entry) => entry.kind === 'file')
        .map((entry) => joinPath(directory, entry.name));
  const prefix = directory === '' ? 0 : directory.length + 1;
  return candidates.filter((path) => {
    if (!MANIFEST.test(path) || (!recurse && parentOf(path) !== directory)) return false;
    const relative = path.slice(prefix);
    if (exclude !== '' && globMatcher(exclude)(relative) === true) return false;
    return include === '' || globMatcher(include)(relative) === true;
  });
}

function objectsOf(
  checkout: Checkout,
  path: string,
  text: string,
  application: string,
): Omit<DirectoryResult, 'files'> {
  // The repo server reads YAML 1.1, and no kustomize stands between it and the cluster.
  const parsed = checkout.repository.parse(path, 'json');
  const resources: Resource[] = [];
  const looksLikeManifest = MANIFEST_WORDS.every((word) => text.includes(word));
  const refusal = refusalOf(text, path);
  if (refusal !== undefined) return { resources: [], problems: looksLikeManifest ? [refusal] : [] };
  for (const problem of parsed.problems) {
    // Of two equal keys the repo server takes the last.
    if (problem.code === 'duplicate-key') continue;
    if (!looksLikeManifest && !path.endsWith('.json')) return { resources: [], problems: [] };
    const { message, line, column } = problem;
    return { resources: [], problems: [{ code: 'invalid', message, location: { path, line, column } }] };
  }
  const problems: RenderProblem[] = [];
  for (const document of parsed.documents) {
    if (document.value === null || document.value === undefined) continue;
    if (!isMapping(document.value) || (stringAt(document.value, 'kind') ?? '') === '') {
      // Argo CD stops at the first document that is no object, and takes the file for another kind of YAML unless it
      // holds objects or looks as if it did.
      const isJson = path.endsWith('.json');
      if (isJson ? isMapping(document.value) : resources.length === 0 && !looksLikeManifest) break;
      problems.push({ code: 'invalid', message: "the document has no 'kind'", location: document.locate([]) });
      break;
    }
    collect(document.value, { document, application, resources, problems });
  }
  return { resources, problems };
}

/** What splits a file into documents wants `---` alone on its line, and knows no directives before it. */
const SEPARATED_BADLY = /^---[ \t]*[^\s#].*|^%[A-Z]/m;

function refusalOf(text: string, path: string): RenderProblem | undefined {
  const found = path.endsWith('.json') ? null : SEPARATED_BADLY.exec(text);
  if (found === null) return undefined;
  const line = text.slice(0, found.index).split('\n').length;
  const message = found[0].startsWith('%')
    ? 'Argo CD takes no directives in manifests'
    : 'Argo CD takes nothing but a comment behind ---';
  return { code: 'invalid', message, location: { path, line, column: 1 } };
}

interface Collection {
  readonly document: Document;
  readonly application: string;
  readonly resources: Resource[];
  readonly problems: RenderProblem[];
}

function collect(value: Mapping, collection: Collection): void {
  const { document, application, resources, problems } = collection;
  if (isList(value)) {
    for (const item of listAt(value, 'items')) if (isMapping(item)) collect(item, collection);
    return;
  }
  const identity = identityOf(value) ?? generatedIdentity(value, application);
  if (identity !== undefined) resources.push({ value, document, contributors: [], ...identity });
  else {
    const message = `the ${stringAt(value, 'kind') ?? 'object'} has no name`;
    problems.push({ code: 'invalid', message, location: document.locate([]) });
  }
}

/** What holds `items` is a list, of whatever kind it says it is; one without any is where it holds nothing else. */
function isList(value: Mapping): boolean {
  if (!Object.hasOwn(value, 'items')) return false;
  const items = value['items'];
  return isSequence(items) || (items === null && !Object.hasOwn(value, 'spec') && !Object.hasOwn(value, 'status'));
}

/** Hooks often have a `generateName` only: each sync makes a new object, which is no other application's. */
function generatedIdentity(value: Mapping, application: string): ReturnType<typeof identityOf> {
  const prefix = stringAt(value, 'metadata', 'generateName');
  if (prefix === undefined || prefix === '') return undefined;
  const name = `${prefix}<generated for ${application}>`;
  const namespace = stringAt(value, 'metadata', 'namespace') ?? '';
  return { apiVersion: stringAt(value, 'apiVersion') ?? '', kind: stringAt(value, 'kind') ?? '', name, namespace };
}

/**
 * The tool for a directory that names none: Helm for a `Chart.yaml`, kustomize for a kustomization file, else plain
 * manifests (`discovery.AppType` of Argo CD: of both in one directory, the later name in order wins, `kustomization.*`).
 */
export function detectTool(checkout: Checkout, directory: string): 'helm' | 'kustomize' | 'directory' {
  let tool: 'helm' | 'kustomize' | 'directory' = 'directory';
  for (const entry of checkout.repository.tree.entries(directory)) {
    if (entry.kind !== 'file') continue;
    if (entry.name.endsWith('Chart.yaml')) tool = 'helm';
    if (KUSTOMIZATION_NAMES.includes(entry.name)) tool = 'kustomize';
  }
  return tool;
}
