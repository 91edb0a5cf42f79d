import type { ArgocdFacts } from '../../model/argocd.ts';
import { pathsOf } from '../../model/same.ts';
import { OPAQUE_CODES, type RenderProblem, type Unit } from '../../model/unit.ts';
import { listAt, mappingAt, scalarText, stringAt } from '../../model/value.ts';
import { asOwnDocument } from '../as-document.ts';
import { type ControllerContext, type Definition, type Expansion, placeOf, problemAt } from '../controller.ts';
import { generatorOf } from './applicationset/generated.ts';
import { type Destination, destinationOf, namespaceOf } from './destination.ts';
import { renderSource } from './render-source.ts';
import { type ApplicationSource, sourcesOf } from './source.ts';
import type { SourceContext } from './source-result.ts';

/** What Argo CD makes of an Application: a unit with everything its sources render. */
export function expandApplication(written: Definition, context: ControllerContext): Expansion {
  const resource = asOwnDocument(written.resource);
  const definition: Definition = { ...written, resource };
  const destination = destinationOf(definition, context);
  const sources = sourcesOf(resource);
  const shared: SourceContext = {
    definition,
    context,
    file: written.resource.document,
    files: pathsOf(written.resource),
    namespace: destination.namespace,
    variables: variablesOf(definition, destination.namespace),
    references: referencesOf(sources, context),
  };
  const results = sources
    .filter((source) => source.ref === '' || source.path !== '' || source.chart !== '')
    .map((source) => renderSource(source, shared));
  const problems: RenderProblem[] = [...destination.problems];
  if (sources.length === 0) problems.push(problemAt('invalid', 'the Application has no source', resource, ['spec']));
  for (const result of results) problems.push(...result.problems);
  return {
    unit: {
      cluster: destination.cluster,
      kind: 'Application',
      controller: 'argocd',
      namespace: namespaceOf(definition),
      name: resource.name,
      location: placeOf(resource),
      sources: results.flatMap((result) => result.sources),
      reads: results.flatMap((result) => result.reads),
      dependsOn: [],
      targetNamespace: destination.namespace,
      suspended: stringAt(resource.value, 'metadata', 'annotations', 'argocd.argoproj.io/skip-reconcile') === 'true',
      prune: automatedOf(definition)?.['prune'] === true,
      status: statusOf(problems),
      problems,
      resources: results.flatMap((result) => result.resources),
      values: results.flatMap((result) => result.values),
      release: undefined,
      labels: mappingAt(resource.value, 'metadata', 'labels') ?? {},
      argocd: factsOf(written, destination, sources),
    },
    files: results.flatMap((result) => result.files),
    assumptions: results.flatMap((result) => result.assumptions),
  };
}

function automatedOf({ resource }: Definition) {
  return mappingAt(resource.value, 'spec', 'syncPolicy', 'automated');
}

/** What only Argo CD says: recorded, for policies. */
function factsOf(
  { resource, cluster }: Definition,
  destination: Destination,
  sources: readonly ApplicationSource[],
): ArgocdFacts {
  const spec = mappingAt(resource.value, 'spec');
  const automated = mappingAt(spec, 'syncPolicy', 'automated');
  const generator = generatorOf(resource);
  return {
    host: cluster,
    project: scalarText(spec?.['project']) || 'default',
    destination: destination.known,
    repositories: sources.map(({ repoURL }) => repoURL),
    automated: automated !== undefined && automated['enabled'] !== false,
    selfHeal: automated?.['selfHeal'] === true,
    syncOptions: listAt(spec, 'syncPolicy', 'syncOptions').flatMap((option) => scalarText(option) ?? []),
    ignoredDifferences: listAt(spec, 'ignoreDifferences').length,
    generatedBy: generator === undefined ? undefined : `${generator.namespace}/${generator.name}`,
    preserveResourcesOnDeletion: generator?.preserveResourcesOnDeletion === true,
  };
}

/** A unit with anything that failed has failed; with anything that cannot be had here it is opaque. */
function statusOf(problems: readonly RenderProblem[]): Unit['status'] {
  if (problems.some((problem) => !OPAQUE_CODES.has(problem.code))) return 'failed';
  return problems.length > 0 ? 'opaque' : 'rendered';
}

function referencesOf(sources: readonly ApplicationSource[], context: ControllerContext): SourceContext['references'] {
  const references = new Map<string, ReturnType<ControllerContext['checkouts']['git']>>();
  for (const source of sources) {
    if (source.ref !== '') references.set(`$${source.ref}`, context.checkouts.git(source.repoURL, source.revision, []));
  }
  return references;
}

/** The build environment of Argo CD, without the revisions, which only a sync knows. */
function variablesOf({ resource }: Definition, namespace: string): ReadonlyMap<string, string> {
  const source = sourcesOf(resource)[0];
  const variables = new Map([
    ['ARGOCD_APP_NAME', resource.name],
    ['ARGOCD_APP_NAMESPACE', namespace],
    ['ARGOCD_APP_PROJECT_NAME', scalarText(mappingAt(resource.value, 'spec')?.['project']) ?? 'default'],
  ]);
  if (source !== undefined) {
    variables.set('ARGOCD_APP_SOURCE_PATH', source.path);
    variables.set('ARGOCD_APP_SOURCE_REPO_URL', source.repoURL);
    variables.set('ARGOCD_APP_SOURCE_TARGET_REVISION', source.revision);
  }
  return variables;
}
