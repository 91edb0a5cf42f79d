import type { Document } from '../../model/document.ts';
import type { Repository } from '../../model/files.ts';
import type { Resource } from '../../model/resource.ts';
import { isMapping, type Mapping, mappingAt } from '../../model/value.ts';
import { parentOf, resolvePath } from '../../util/paths.ts';
import { type Build, BuildError, type Kustomizer } from '../kustomize/index.ts';
import { generatedResources, kustomizationFile } from './generate.ts';
import { ignoreRules } from './ignore.ts';
import { hasOverlay, overlayKustomization } from './overlay.ts';
import type { SourceFiles } from './sources.ts';

/** Builds by directory and by the spec that was laid over it: clusters that share both share the build. */
type Builds = Map<string, { plain?: Build; overlaid: WeakMap<Mapping, Build> }>;

const buildsByKustomizer = new WeakMap<Kustomizer, Builds>();

const EMPTY: Build = { resources: [], reads: [], files: new Set() };

/**
 * Builds a directory of a source as kustomize-controller does: without load restriction inside the source, with a
 * generated kustomization where there is none. Raises `BuildError`.
 */
export function buildDirectory(definition: Resource, source: SourceFiles, directory: string): Build {
  const { kustomizer } = source.checkout;
  const spec = mappingAt(definition.value, 'spec');
  const builds = buildsByKustomizer.get(kustomizer) ?? new Map();
  buildsByKustomizer.set(kustomizer, builds);
  const key = `${directory}\n${source.ignore ?? ''}`;
  const entry = builds.get(key) ?? { overlaid: new WeakMap() };
  builds.set(key, entry);
  const overlaid = spec !== undefined && hasOverlay(spec);
  const known = overlaid ? entry.overlaid.get(spec) : entry.plain;
  if (known !== undefined) return known;
  const build = buildTolerant(definition, source, directory, overlaid);
  if (overlaid) entry.overlaid.set(spec, build);
  else entry.plain = build;
  return build;
}

function buildAnew(
  definition: Resource,
  source: SourceFiles,
  directory: string,
  overlaid: boolean,
  omitted: readonly string[],
): Build {
  const { kustomizer, repository } = source.checkout;
  const file = kustomizationFile(repository, directory);
  if (file !== undefined && !overlaid && omitted.length === 0)
    return kustomizer.build({ root: directory, loadRestrictor: 'none' });
  const isIgnored = ignoreRules(repository, source.checkout.root, source.ignore);
  const resources = file === undefined ? generatedResources(repository, directory, isIgnored) : [];
  if (file === undefined && resources.length === 0) return EMPTY;
  const base = file === undefined ? undefined : baseDocument(repository, file);
  const isMissing = (component: string) => {
    const path = resolvePath(directory, component);
    return path === undefined || repository.tree.kind(path) === undefined;
  };
  const kustomization = overlayKustomization(definition, base, resources, { isMissing, omitted });
  const build = kustomizer.build({ root: directory, kustomization, loadRestrictor: 'none' });
  return file === undefined ? build : { ...build, files: new Set([...build.files, file]) };
}

/**
 * kustomize-controller reads the kustomization of the directory itself and writes it anew, which drops the fields that it
 * does not know; kustomize would refuse them.
 */
function buildTolerant(definition: Resource, source: SourceFiles, directory: string, overlaid: boolean): Build {
  const omitted: string[] = [];
  for (;;) {
    try {
      return buildAnew(definition, source, directory, overlaid, omitted);
    } catch (error) {
      const field = error instanceof BuildError ? unknownField(error, directory) : undefined;
      if (field === undefined || omitted.includes(field)) throw error;
      omitted.push(field);
    }
  }
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
