import type { Read, RenderProblem, Source } from '../../model/unit.ts';
import { isMapping, mappingAt, type Path, stringAt } from '../../model/value.ts';
import { resolvePath } from '../../util/paths.ts';
import { type Checkout, fieldReference, problemAt } from '../controller.ts';
import { detectTool, readDirectory } from './directory.ts';
import { applyOverrides, declaredSource, type EffectiveSource } from './effective-source.ts';
import { renderHelm } from './helm-source.ts';
import { helmValuesOf } from './helm-values.ts';
import { renderKustomize } from './kustomize-source.ts';
import { type ApplicationSource, explicitTools, type Tool } from './source.ts';
import { NOTHING, refused, type SourceContext, type SourceResult, substituteWith } from './source-result.ts';

/** Renders one source: what `GenerateManifests` of Argo CD's repo server makes of it, as far as it can be had here. */
export function renderSource(source: ApplicationSource, shared: SourceContext): SourceResult {
  if (source.chart !== '') return chartFromElsewhere(source, shared);
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

function chartFromElsewhere(source: ApplicationSource, shared: SourceContext): SourceResult {
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
        substitute: substituteWith(shared.variables),
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

function renderTool(
  source: EffectiveSource,
  shared: SourceContext,
  checkout: Checkout,
  directory: string,
  at: Path,
): SourceResult {
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
    case 'helm':
      return renderHelm(source, shared, checkout, directory, at);
  }
}
