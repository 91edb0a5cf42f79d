import { identityOf, type Resource } from '../../../model/resource.ts';
import type { RenderProblem } from '../../../model/unit.ts';
import {
  isMapping,
  listAt,
  type Mapping,
  mappingAt,
  type Path,
  scalarText,
  stringAt,
  valueAt,
} from '../../../model/value.ts';
import { resolvePath } from '../../../util/paths.ts';
import { asOwnDocument } from '../../as-document.ts';
import { type ControllerContext, type Definition, type Expansion, problemAt } from '../../controller.ts';
import { namespaceOf } from '../destination.ts';
import { sourcesOf } from '../source.ts';
import { rememberGenerated } from './generated.ts';
import type { GeneratorContext } from './generator-context.ts';
import { type Generated, runGenerators } from './generators.ts';
import { type Parameters, rendererOf } from './parameters.ts';
import { atPath, ExpansionError } from './problem.ts';
import { applicationOf, renderDeep } from './template.ts';
import { applyTemplatePatch, patchFault } from './template-patch.ts';

/**
 * What the ApplicationSet controller makes of an ApplicationSet: its Applications, as objects that the ApplicationSet's
 * template, and the generators' elements, are the origin of (`GenerateApplications` of Argo CD). A generator that
 * cannot be run, or an element that the template cannot take, is a problem at its line; the rest is still generated.
 */
export function expandApplicationSet(written: Definition, context: ControllerContext): Expansion {
  const resource = asOwnDocument(written.resource);
  const definition: Definition = { ...written, resource };
  const problems: RenderProblem[] = [];
  const assumptions = new Set<string>();
  const files = new Set<string>();
  const creates: Resource[] = [];
  const report = (error: unknown, fallback: Path): void => {
    if (!(error instanceof ExpansionError)) throw error;
    const path = error.path.length === 0 ? fallback : error.path;
    problems.push(problemAt(error.code, `ApplicationSet ${resource.name}: ${error.message}`, resource, path));
  };
  const shared = sharedOf(definition, context, files, assumptions, report);
  if (shared === undefined) return { problems };
  const base = mappingAt(resource.value, 'spec', 'template') ?? {};
  for (const [index, entry] of listAt(resource.value, 'spec', 'generators').entries()) {
    const path = ['spec', 'generators', index];
    try {
      for (const generated of runGenerators(entry, path, base, shared)) {
        creates.push(...renderAll(generated, resource, shared, report));
      }
    } catch (error) {
      report(error, path);
    }
  }
  return { creates: withoutDuplicates(creates, resource, problems), problems, files, assumptions: [...assumptions] };
}

/** The work that the templates of all ApplicationSets of a repository may cause together. */
const TOTAL_STEPS = 20_000_000;
const work = new WeakMap<object, { steps: number }>();

function workLeft({ survey }: ControllerContext): { steps: number } {
  const left = work.get(survey) ?? { steps: TOTAL_STEPS };
  work.set(survey, left);
  return left;
}

function sharedOf(
  definition: Definition,
  context: ControllerContext,
  files: Set<string>,
  assumptions: Set<string>,
  report: (error: unknown, fallback: Path) => void,
): GeneratorContext | undefined {
  const { resource, cluster } = definition;
  const goTemplate = valueAt(resource.value, ['spec', 'goTemplate']) === true;
  const options = listAt(resource.value, 'spec', 'goTemplateOptions').map((option) => scalarText(option) ?? '');
  try {
    const total = workLeft(context);
    const render = atPath(['spec', 'goTemplateOptions'], () => rendererOf(goTemplate, options, total));
    return {
      context,
      host: cluster,
      namespace: namespaceOf(definition),
      document: resource.document,
      owner: {},
      goTemplate,
      render,
      renderStrictly: rendererOf(goTemplate, ['missingkey=error'], total),
      files,
      assumptions,
      report: (error) => report(error, ['spec', 'generators']),
    };
  } catch (error) {
    report(error, ['spec']);
    return undefined;
  }
}

function renderAll(
  generated: Generated,
  resource: Resource,
  shared: GeneratorContext,
  report: (error: unknown, fallback: Path) => void,
): readonly Resource[] {
  return generated.parameters.flatMap((parameters): Resource[] => {
    try {
      const application = renderApplication(generated.template, parameters, resource, shared);
      return isBorneOut(application, parameters, shared) ? [application] : [];
    } catch (error) {
      report(error, ['spec', 'template']);
      return [];
    }
  });
}

/**
 * Whether an Application for a cluster that is only presumed is there: where it reads a directory that bears the
 * cluster's name. Without one, nothing says that the generator selects the cluster.
 */
function isBorneOut(application: Resource, { presumedCluster }: Parameters, { context }: GeneratorContext): boolean {
  if (presumedCluster === undefined) return true;
  return sourcesOf(application).some(({ repoURL, revision, path }) => {
    if (!path.split('/').includes(presumedCluster)) return false;
    const checkout = context.checkouts.git(repoURL, revision, [path]);
    const directory = checkout === undefined ? undefined : resolvePath(checkout.root, path);
    return directory !== undefined && checkout?.repository.tree.kind(directory) === 'directory';
  });
}

function renderApplication(
  template: Mapping,
  parameters: Parameters,
  resource: Resource,
  shared: GeneratorContext,
): Resource {
  const { document, render } = shared;
  const owner = {};
  const { values, origins } = parameters;
  const rendered =
    values.entries.size === 0
      ? template
      : renderDeep(template, { owner, document, render, values, origins }, ['spec', 'template']);
  const application = applicationOf(owner, rendered, shared.namespace);
  const patch = stringAt(resource.value, 'spec', 'templatePatch') ?? '';
  const contributors = [...parameters.documents];
  let value = application;
  if (patch !== '') {
    const path = ['spec', 'templatePatch'];
    const text = atPath(path, () => render(patch, values));
    const { documents, problems } = shared.context.repository.parseEmbedded(text, document, path, 'json');
    const [parsed] = documents;
    const content = parsed?.value ?? null;
    if (problems.length > 0 || !(isMapping(content) || content === null)) {
      throw new ExpansionError('invalid', 'the templatePatch does not parse', path);
    }
    // A patch of nothing but conditions is empty for the elements that meet none of them.
    if (parsed !== undefined && isMapping(content)) {
      const fault = patchFault(content);
      if (fault !== undefined) throw new ExpansionError('invalid', fault, path);
      contributors.push(parsed);
      value = applyTemplatePatch(owner, application, content, parsed);
    }
  }
  const identity = identityOf(value);
  if (identity === undefined)
    throw new ExpansionError('invalid', 'the template gives no name', ['spec', 'template', 'metadata', 'name']);
  rememberGenerated(value, resource, shared.namespace);
  return { ...identity, value, document, contributors };
}

/** Of two Applications of one name the controller refuses the later. */
function withoutDuplicates(
  creates: readonly Resource[],
  resource: Resource,
  problems: RenderProblem[],
): readonly Resource[] {
  const byName = new Map<string, Resource>();
  for (const application of creates) {
    if (byName.has(application.name)) {
      const message = `ApplicationSet ${resource.name}: it generates the Application ${application.name} twice`;
      problems.push(problemAt('invalid', message, resource, ['spec', 'template', 'metadata', 'name']));
    } else byName.set(application.name, application);
  }
  return [...byName.values()];
}
