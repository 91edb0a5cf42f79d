import type { Document } from '../../model/document.ts';
import type { Resource } from '../../model/resource.ts';
import type { HelmValues, Read, RenderProblem, Source } from '../../model/unit.ts';
import { isMapping, type Mapping, mappingAt, type Path, stringAt } from '../../model/value.ts';
import { resolvePath } from '../../util/paths.ts';
import { type Checkout, type ControllerContext, type Definition, fieldReference, problemAt } from '../controller.ts';
import { BuildError, type BuildRequest } from '../kustomize/index.ts';
import { buildOptionsOf } from './build-options.ts';
import { detectTool, kustomizationOf, readDirectory } from './directory.ts';
import { applyOverrides, declaredSource, type EffectiveSource } from './effective-source.ts';
import { helmValuesOf, type ReferencedSources } from './helm-values.ts';
import { completeKustomization, hasKustomizeOptions } from './kustomize-options.ts';
import { buildWhatIsHere } from './partial-build.ts';
import { type ApplicationSource, explicitTools, type Tool } from './source.ts';

/** What one source of an Application yields. */
export interface SourceResult {
  readonly sources: readonly Source[];
  readonly resources: readonly Resource[];
  readonly problems: readonly RenderProblem[];
  readonly reads: readonly Read[];
  readonly files: readonly string[];
  readonly values: readonly HelmValues[];
  readonly assumptions: readonly string[];
}

/** What the sources of one Application share. */
export interface SourceContext {
  readonly definition: Definition;
  readonly context: ControllerContext;
  /** The document that the Application, or what generates it, was read from. */
  readonly file: Document;
  /** Variables of the build environment that are known here. */
  readonly variables: ReadonlyMap<string, string>;
  /** Sources with a `ref`, for `$ref/path` value files. */
  readonly references: ReferencedSources;
}

/** Renders one source: what `GenerateManifests` of Argo CD's repo server makes of it, as far as it can be had here. */
export function renderSource(source: ApplicationSource, shared: SourceContext): SourceResult {
  if (source.chart !== '') return renderChart(source, shared);
  if (source.path === '') {
    const message = 'the source has neither a path nor a chart';
    return opaque(source, shared, { kind: 'unknown', reason: message }, 'invalid', message, 'repoURL');
  }
  if (/^oci:\/\//i.test(source.repoURL)) {
    const found: Source = { kind: 'oci', url: source.repoURL, revision: source.revision };
    return opaque(source, shared, found, 'artifact', `the OCI artifact ${source.repoURL} is not fetched`, 'repoURL');
  }
  const { checkouts } = shared.context;
  const checkout =
    source.repoURL === '' ? undefined : checkouts.git(source.repoURL, source.revision, [cleanPath(source.path)]);
  if (checkout === undefined) {
    const found: Source = { kind: 'git', url: source.repoURL, revision: source.revision, path: source.path };
    if (source.repoURL === '') return opaque(source, shared, found, 'invalid', 'the source has no repoURL', 'repoURL');
    return opaque(source, shared, found, 'remote', `${source.repoURL} is another repository`, 'repoURL');
  }
  return renderCheckout(source, shared, checkout);
}

function renderChart(source: ApplicationSource, shared: SourceContext): SourceResult {
  const found: Source = {
    kind: 'chart',
    repository: source.repoURL,
    chart: source.chart,
    version: source.revision,
  };
  const message = `the chart ${source.chart} of ${source.repoURL} is not rendered`;
  return opaque(source, shared, found, 'chart', message, 'chart');
}

/** A source that is not rendered. Its Helm values are still read. */
function opaque(
  source: ApplicationSource,
  shared: SourceContext,
  found: Source,
  code: RenderProblem['code'],
  message: string,
  field: string,
): SourceResult {
  const { resource } = shared.definition;
  const values = isMapping(source.value)
    ? helmValuesOf(declaredSource(source.value, resource, source.at, shared.file), {
        repository: shared.context.repository,
        checkout: undefined,
        directory: '',
        references: shared.references,
      })
    : undefined;
  return {
    sources: [found],
    resources: [],
    problems: [problemAt(code, message, resource, [...source.at, field]), ...(values?.problems ?? [])],
    reads: [],
    files: values?.files ?? [],
    values: values?.values ?? [],
    assumptions: [],
  };
}

function renderCheckout(source: ApplicationSource, shared: SourceContext, checkout: Checkout): SourceResult {
  const { resource } = shared.definition;
  const at: Path = [...source.at, 'path'];
  const assumptions = checkout.assumption === undefined ? [] : [checkout.assumption];
  const directory = source.path.startsWith('/') ? undefined : resolvePath(checkout.root, cleanPath(source.path));
  const here: Source = { kind: 'here', path: directory ?? source.path };
  const failed = (code: RenderProblem['code'], message: string): SourceResult => ({
    sources: [here],
    resources: [],
    problems: [problemAt(code, message, resource, at)],
    reads: [],
    files: [],
    values: [],
    assumptions,
  });
  if (directory === undefined) return failed('outside', `the path ${source.path} leaves the repository`);
  const kind = checkout.repository.tree.kind(directory);
  if (kind === undefined) return failed('missing', `the path ${source.path} does not exist`);
  if (kind === 'file') return failed('invalid', `the path ${source.path} is no directory`);
  const value = isMapping(source.value) ? source.value : {};
  const effective = applyOverrides(
    declaredSource(value, resource, source.at, shared.file),
    checkout,
    directory,
    resource.name,
  );
  const rendered = renderTool(effective, shared, checkout, directory, at);
  const reads: Read[] = [{ ...fieldReference('path', resource, at), from: resource.document.path, to: directory }];
  return {
    sources: [here, ...rendered.sources],
    resources: rendered.resources,
    problems: [...effective.problems, ...rendered.problems],
    reads: checkout.here ? [...reads, ...rendered.reads] : [],
    files: checkout.here ? [...effective.files, ...rendered.files] : [],
    values: rendered.values,
    assumptions: [...assumptions, ...rendered.assumptions],
  };
}

function cleanPath(path: string): string {
  return resolvePath('', path) ?? path;
}

type ToolResult = SourceResult;
const NOTHING: ToolResult = {
  sources: [],
  resources: [],
  problems: [],
  reads: [],
  files: [],
  values: [],
  assumptions: [],
};

function renderTool(
  source: EffectiveSource,
  shared: SourceContext,
  checkout: Checkout,
  directory: string,
  at: Path,
): ToolResult {
  const { resource } = shared.definition;
  const named = explicitTools(source.value);
  if (named.length > 1) {
    return refused(shared, at, `the source names several tools: ${named.join(', ')}`);
  }
  const tool: Tool = named[0] ?? detectTool(checkout, directory);
  switch (tool) {
    case 'kustomize':
      return renderKustomize(source, shared, checkout, directory, at);
    case 'directory': {
      const read = readDirectory(checkout, directory, mappingAt(source.value, 'directory'), resource.name);
      return { ...NOTHING, resources: read.resources, problems: read.problems, files: read.files };
    }
    case 'plugin': {
      const name = stringAt(source.value, 'plugin', 'name') ?? '';
      const message = `the plugin ${name === '' ? 'that fits the directory' : name} is not run`;
      return { ...NOTHING, problems: [problemAt('executable', message, resource, at)] };
    }
    case 'helm': {
      const values = helmValuesOf(source, {
        repository: shared.context.repository,
        checkout,
        directory,
        references: shared.references,
      });
      const problem = problemAt('chart', `the chart in ${directory || '.'} is not rendered`, resource, at);
      return { ...NOTHING, problems: [problem, ...values.problems], values: values.values, files: values.files };
    }
  }
}

function refused(shared: SourceContext, at: Path, message: string): ToolResult {
  return { ...NOTHING, problems: [problemAt('invalid', message, shared.definition.resource, at)] };
}

function renderKustomize(
  source: EffectiveSource,
  shared: SourceContext,
  checkout: Checkout,
  directory: string,
  at: Path,
): ToolResult {
  const options = mappingAt(source.value, 'kustomize');
  const file = kustomizationOf(checkout, directory);
  if (file === undefined) {
    const message = `${directory || '.'} has no kustomization file`;
    return { ...NOTHING, problems: [problemAt('missing', message, shared.definition.resource, at)] };
  }
  const restriction = buildOptionsOf(shared.context.survey);
  let request: BuildRequest = { root: directory, loadRestrictor: restriction.loadRestrictor };
  if (hasKustomizeOptions(options)) {
    const base = baseOf(checkout, file);
    if (base === undefined) return refused(shared, at, `${file} cannot be read`);
    const completed = complete(base, options, source, shared, checkout, directory);
    if ('refused' in completed) {
      const location = source.document.locate(['kustomize', completed.field]);
      return { ...NOTHING, problems: [{ code: 'invalid', message: completed.refused, location }] };
    }
    request = { ...request, kustomization: completed.document };
  }
  return buildKustomization(checkout, request, file);
}

const builds = new WeakMap<Checkout['kustomizer'], Map<string, ToolResult>>();

/** Many Applications read one directory as it is, for many clusters: it is built once. */
function buildKustomization(checkout: Checkout, request: BuildRequest, file: string): ToolResult {
  if (request.kustomization !== undefined) return buildAnew(checkout, request, file);
  let known = builds.get(checkout.kustomizer);
  if (known === undefined) {
    known = new Map();
    builds.set(checkout.kustomizer, known);
  }
  const key = `${request.loadRestrictor} ${request.root}`;
  let result = known.get(key);
  if (result === undefined) {
    result = buildAnew(checkout, request, file);
    known.set(key, result);
  }
  return result;
}

function buildAnew(checkout: Checkout, request: BuildRequest, file: string): ToolResult {
  try {
    const build = checkout.kustomizer.build(request);
    return { ...NOTHING, resources: build.resources, reads: build.reads, files: [...build.files] };
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    const code = error.problems[0]?.code;
    const rest = code === 'chart' || code === 'remote' ? buildWhatIsHere(checkout, request) : undefined;
    if (rest === undefined) return { ...NOTHING, problems: error.problems, files: [file] };
    const { build, problems, sources, values } = rest;
    const { resources, reads } = build;
    return { ...NOTHING, sources, resources, problems, reads, values, files: [...build.files] };
  }
}

function baseOf(checkout: Checkout, file: string) {
  return checkout.repository.parse(file, 'json').documents.find((document) => isMapping(document.value));
}

function complete(
  base: NonNullable<ReturnType<typeof baseOf>>,
  options: Mapping,
  source: EffectiveSource,
  shared: SourceContext,
  checkout: Checkout,
  directory: string,
) {
  const exists = (component: string) => {
    const path = resolvePath(directory, component);
    return path !== undefined && checkout.repository.tree.kind(path) !== undefined;
  };
  return completeKustomization(base, options, source.document, substituteWith(shared.variables), exists);
}

/** Replaces the variables of Argo CD's build environment that are known without a cluster. */
export function substituteWith(variables: ReadonlyMap<string, string>): (text: string) => string {
  return (text) =>
    text.replace(/\$\$|\$(?:\{(\w+)\}|(\w+))/g, (whole: string, braced?: string, bare?: string) =>
      whole === '$$' ? '$' : (variables.get(braced ?? bare ?? '') ?? whole),
    );
}
