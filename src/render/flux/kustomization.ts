import type { Resource } from '../../model/resource.ts';
import type { Read, RenderProblem } from '../../model/unit.ts';
import { mappingAt, stringAt } from '../../model/value.ts';
import { unchangedIn } from '../../util/unchanged.ts';
import {
  type ControllerContext,
  type Definition,
  type Expansion,
  fieldReference,
  problemAt,
  type UnitDraft,
  type Waiting,
} from '../controller.ts';
import { BuildError } from '../kustomize/index.ts';
import { staticReads } from '../static-reads.ts';
import { buildDirectory } from './build.ts';
import { withCommonMetadata } from './common-metadata.ts';
import { isDirectory } from './directory.ts';
import { emptyDraft } from './draft.ts';
import { ignoreRules } from './ignore.ts';
import { rememberedForBoth } from './remember.ts';
import { targetCluster } from './remote-cluster.ts';
import { absentProblem, resolveSource, type SourceFiles } from './sources.ts';
import { ResourceSubstitutionError, substituteResource } from './substitute.ts';
import { areSameVariables, loadVariables, type Variables } from './variables.ts';

/**
 * What kustomize-controller makes of a Kustomization (https://fluxcd.io/flux/components/kustomize/kustomizations/): the
 * source's directory, built with the fields of the spec added to its kustomization, variables replaced, common metadata
 * set.
 */
export function expandKustomization(definition: Definition, context: ControllerContext): Expansion | Waiting {
  const { resource } = definition;
  const path = stringAt(resource.value, 'spec', 'path') ?? '';
  const draft = draftOf(definition, context);
  const source = resolveSource(definition, context, path);
  if ('waitFor' in source) return source;
  if ('code' in source) {
    const problems = [absentProblem(definition, source)];
    return { unit: { ...draft, sources: [source.source], status: 'opaque', problems } };
  }
  return renderSource(definition, context, draft, source, path);
}

function renderSource(
  definition: Definition,
  context: ControllerContext,
  draft: UnitDraft,
  source: SourceFiles,
  path: string,
): Expansion | Waiting {
  const { resource } = definition;
  const { checkout } = source;
  const directory = source.directoryOf(path);
  const assumptions = source.assumption === undefined ? [] : [source.assumption];
  const own = ownRead(resource, directory);
  const unit: UnitDraft = { ...draft, sources: [{ kind: 'here', path: directory }], reads: checkout.here ? [own] : [] };
  if (!isDirectory(checkout.repository, directory)) {
    return { unit: missingDirectory(unit, resource, source, directory), assumptions };
  }
  if (ignoreRules(checkout.repository, checkout.root, source.ignore).ignoresAll(directory)) {
    const message = `${directory || '.'} is left out of the source, by .sourceignore or spec.ignore`;
    const problems = [problemAt('missing', message, resource, ['spec', 'path'])];
    return { unit: { ...unit, reads: [], status: 'failed', problems }, assumptions };
  }
  try {
    const built = buildDirectory(resource, source, directory);
    const { build } = built;
    const variables = loadVariables(definition, context, build.resources);
    if ('waitFor' in variables) return variables;
    const files = checkout.here ? build.files : [];
    if (variables.problems.some(({ code }) => code === 'invalid')) {
      return { unit: { ...unit, status: 'failed', problems: variables.problems }, assumptions, files };
    }
    const unchanged = unchangedIn(checkout.repository);
    const { resources, problems } = substituteAll(build.resources, variables, unchanged);
    return {
      unit: {
        ...unit,
        status: built.problems.length === 0 ? 'rendered' : 'opaque',
        sources: [...unit.sources, ...built.sources],
        reads: checkout.here ? [own, ...build.reads] : [],
        resources: withCommonMetadata(resources, resource, unchanged),
        values: built.values,
        problems: [...built.problems, ...variables.problems, ...problems],
      },
      files,
      assumptions,
    };
  } catch (error) {
    const { reads, files } = staticReads(checkout.repository, directory);
    const known = checkout.here ? { reads: [own, ...reads] } : {};
    return { unit: { ...failed(unit, error), ...known }, assumptions, files: checkout.here ? files : [] };
  }
}

/** The directory that a Kustomization reads, by the line of its path. */
function ownRead(resource: Resource, directory: string): Read {
  const path = stringAt(resource.value, 'spec', 'path') === undefined ? [] : ['spec', 'path'];
  const reference = fieldReference('path', resource, path);
  return {
    field: reference.field,
    locate: reference.locate,
    to: directory,
    get from() {
      return reference.locate().path;
    },
  };
}

/** Only a branch that is not checked out can hold a directory that is not here. */
function missingDirectory(unit: UnitDraft, resource: Resource, source: SourceFiles, directory: string): UnitDraft {
  const message = `${directory || '.'} is not a directory of this repository`;
  const elsewhere = source.revision !== '' && !/^(?:main|master|HEAD|latest)$/.test(source.revision);
  const problem = elsewhere
    ? problemAt('remote', `${message}; ${source.revision} may hold it`, resource, ['spec', 'path'])
    : problemAt('missing', message, resource, ['spec', 'path']);
  return { ...unit, reads: [], status: elsewhere ? 'opaque' : 'failed', problems: [problem] };
}

const substituteAll = rememberedForBoth(substituteEach, areSameVariables);

function substituteEach(
  built: readonly Resource[],
  variables: Variables,
): { resources: Resource[]; problems: RenderProblem[] } {
  const problems: RenderProblem[] = [];
  const reported = new Set<string>();
  const resources = built.map((resource) => {
    const substituted = substituteResource(resource, variables);
    for (const { name, path } of substituted.undefined) {
      if (reported.has(name)) continue;
      reported.add(name);
      const problem = problemAt('missing', `the variable ${name} is defined nowhere`, resource, path);
      problems.push({ ...problem, variable: name });
    }
    return substituted.resource;
  });
  return { resources, problems };
}

/** A unit whose build or substitution failed. What only the network or a plugin could give makes it opaque. */
function failed(unit: UnitDraft, error: unknown): UnitDraft {
  if (error instanceof BuildError) {
    const opaque = error.problems.every(({ code }) => code === 'remote' || code === 'chart' || code === 'executable');
    return { ...unit, status: opaque ? 'opaque' : 'failed', problems: error.problems };
  }
  if (!(error instanceof ResourceSubstitutionError)) throw error;
  return { ...unit, status: 'failed', problems: [problemAt('invalid', error.message, error.resource, error.path)] };
}

/** The unit before anything is rendered. */
function draftOf(definition: Definition, context: ControllerContext): UnitDraft {
  const { resource } = definition;
  const spec = mappingAt(resource.value, 'spec');
  return {
    ...emptyDraft(resource, 'Kustomization', targetCluster(definition, context)),
    targetNamespace: stringAt(spec, 'targetNamespace') ?? '',
    suspended: spec?.['suspend'] === true,
    prune: spec?.['prune'] === true,
  };
}
