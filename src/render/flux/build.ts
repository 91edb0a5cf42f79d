import type { Document } from '../../model/document.ts';
import type { Repository } from '../../model/files.ts';
import type { Resource } from '../../model/resource.ts';
import { pathsOf } from '../../model/same.ts';
import { OPAQUE_CODES } from '../../model/unit.ts';
import { isMapping, type Mapping, mappingAt } from '../../model/value.ts';
import { parentOf, resolvePath } from '../../util/paths.ts';
import { problemAt } from '../controller.ts';
import { BuildError, type BuildRequest, type Kustomizer } from '../kustomize/index.ts';
import { kustomizationFile } from '../kustomize/kustomization-file.ts';
import { buildWhatIsHere, type PartialBuild } from '../partial-build.ts';
import { generatedResources } from './generate.ts';
import { ignoreRules } from './ignore.ts';
import { hasOverlay, lacksResources, overlayKustomization } from './overlay.ts';
import type { SourceFiles } from './sources.ts';

/** Builds by directory and by the spec that was laid over it: clusters that share both share the build. */
type Builds = Map<string, { plain?: PartialBuild; overlaid: WeakMap<Mapping, PartialBuild> }>;

const buildsByKustomizer = new WeakMap<Kustomizer, Builds>();

/**
 * Builds a directory of a source as kustomize-controller does: without load restriction inside the source, with a
 * generated kustomization where there is none. Remote bases and charts that are not here are left out and named in
 * `problems`. Raises `BuildError`.
 */
export function buildDirectory(definition: Resource, source: SourceFiles, directory: string): PartialBuild {
  const { kustomizer } = source.checkout;
  const spec = mappingAt(definition.value, 'spec');
  const builds = buildsByKustomizer.get(kustomizer) ?? new Map();
  buildsByKustomizer.set(kustomizer, builds);
  const key = `${directory}\n${source.checkout.root}\n${source.ignore ?? ''}`;
  const entry = builds.get(key) ?? { overlaid: new WeakMap() };
  builds.set(key, entry);
  const overlaid = spec !== undefined && hasOverlay(spec);
  const known = overlaid ? entry.overlaid.get(spec) : entry.plain;
  if (known !== undefined) return known;
  const build = buildTolerant(definition, source, directory);
  refuseLeftOut(definition, source, build);
  if (overlaid) entry.overlaid.set(spec, build);
  else entry.plain = build;
  return build;
}

/** Raises `BuildError` for a file that the source's artifact does not hold. */
function refuseLeftOut(definition: Resource, { checkout, ignore }: SourceFiles, { build }: PartialBuild): void {
  const rules = ignoreRules(checkout.repository, checkout.root, ignore);
  if (!rules.isOwn) return;
  // The Kustomization itself may be of another source.
  const definedIn = new Set(pathsOf(definition));
  const file = [...build.files].find((path) => !definedIn.has(path) && rules.ignores(path));
  if (file === undefined) return;
  const message = `${file} is left out of the source, by .sourceignore or spec.ignore`;
  throw new BuildError([problemAt('missing', message, definition, ['spec', 'path'])]);
}

/**
 * kustomize-controller reads the kustomization of the directory itself and writes it anew, which drops the fields that it
 * does not know; kustomize would refuse them.
 */
function buildTolerant(definition: Resource, source: SourceFiles, directory: string): PartialBuild {
  const omitted: string[] = [];
  for (;;) {
    const request = requestFor(definition, source, directory, omitted);
    try {
      return buildAll(request, source);
    } catch (error) {
      if (!(error instanceof BuildError)) throw error;
      const field = unknownField(error, directory);
      if (field !== undefined && !omitted.includes(field)) {
        omitted.push(field);
        continue;
      }
      const isElsewhere = request !== undefined && error.problems.every(({ code }) => OPAQUE_CODES.has(code));
      const partial = isElsewhere ? buildWhatIsHere(source.checkout, request) : undefined;
      if (partial === undefined) throw error;
      return { ...partial, build: withFile(partial.build, source, directory) };
    }
  }
}

function buildAll(request: BuildRequest | undefined, source: SourceFiles): PartialBuild {
  const whole = { problems: [], sources: [], values: [] };
  if (request === undefined) return { ...whole, build: { resources: [], reads: [], files: new Set() } };
  const build = source.checkout.kustomizer.build(request);
  return { ...whole, build: withFile(build, source, request.root) };
}

/** The files of a build, the kustomization among them whose place a completed one took. */
function withFile(build: PartialBuild['build'], source: SourceFiles, directory: string): PartialBuild['build'] {
  const file = kustomizationFile(source.checkout.repository, directory);
  const { ignores } = ignoreRules(source.checkout.repository, source.checkout.root, source.ignore);
  return file === undefined || build.files.has(file) || ignores(file)
    ? build
    : { ...build, files: new Set([...build.files, file]) };
}

/** What to build; `undefined` where the directory holds nothing. */
function requestFor(
  definition: Resource,
  source: SourceFiles,
  directory: string,
  omitted: readonly string[],
): BuildRequest | undefined {
  const { repository } = source.checkout;
  const plain: BuildRequest = { root: directory, loadRestrictor: 'none' };
  const { ignores } = ignoreRules(repository, source.checkout.root, source.ignore);
  const found = kustomizationFile(repository, directory);
  const file = found !== undefined && ignores(found) ? undefined : found;
  const base = file === undefined ? undefined : baseDocument(repository, file);
  const isComplete = !hasOverlay(mappingAt(definition.value, 'spec')) && omitted.length === 0 && !lacksResources(base);
  if (file !== undefined && isComplete) return plain;
  const resources = file === undefined ? generatedResources(repository, directory, ignores) : [];
  if (file === undefined && resources.length === 0) return undefined;
  const isMissing = (component: string) => {
    const path = resolvePath(directory, component);
    return path === undefined || repository.tree.kind(path) === undefined;
  };
  const kustomization = overlayKustomization(definition, base, resources, { isMissing, omitted });
  return { ...plain, kustomization, sources: [...(file === undefined ? [] : [file]), ...pathsOf(definition)] };
}

/** The field that a build was refused for, where it is one of the directory's own kustomization. */
function unknownField({ problems }: BuildError, directory: string): string | undefined {
  const [first] = problems;
  const field = /^invalid Kustomization: json: unknown field "(.+)"/.exec(first?.message ?? '')?.[1];
  return first !== undefined && parentOf(first.location.path) === directory ? field : undefined;
}

/** The kustomization that a file holds: its first document, as sigs.k8s.io/yaml reads it. */
function baseDocument(repository: Repository, file: string): Document | undefined {
  return repository.parse(file, 'json').documents.find(({ value }) => isMapping(value));
}
