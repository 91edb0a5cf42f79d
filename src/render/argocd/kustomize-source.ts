import { isMapping, type Mapping, mappingAt, type Path } from '../../model/value.ts';
import { resolvePath } from '../../util/paths.ts';
import { type Checkout, problemAt } from '../controller.ts';
import { BuildError, type BuildRequest } from '../kustomize/index.ts';
import { kustomizationFile } from '../kustomize/kustomization-file.ts';
import { buildWhatIsHere } from '../partial-build.ts';
import { buildOptionsOf } from './build-options.ts';
import type { EffectiveSource } from './effective-source.ts';
import { completeKustomization, hasKustomizeOptions } from './kustomize-options.ts';
import { NOTHING, refused, type SourceContext, type SourceResult, substituteWith } from './source-result.ts';

/** A kustomization of the repository with the options of the source, as Argo CD builds it. */
export function renderKustomize(
  source: EffectiveSource,
  shared: SourceContext,
  checkout: Checkout,
  directory: string,
  at: Path,
): SourceResult {
  const options = mappingAt(source.value, 'kustomize');
  const file = kustomizationFile(checkout.repository, directory);
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
    const sources = [file, ...source.files, ...shared.files];
    request = { ...request, kustomization: completed.document, sources };
  }
  return buildKustomization(checkout, request, file);
}

const builds = new WeakMap<Checkout['kustomizer'], Map<string, SourceResult>>();

/** Many Applications read one directory as it is, for many clusters: it is built once. */
function buildKustomization(checkout: Checkout, request: BuildRequest, file: string): SourceResult {
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

function buildAnew(checkout: Checkout, request: BuildRequest, file: string): SourceResult {
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
