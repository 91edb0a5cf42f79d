import type { Resource } from '../../model/resource.ts';
import { isMapping, type Mapping, stringAt } from '../../model/value.ts';
import { joinPath, nameOf, parentOf, resolvePath } from '../../util/paths.ts';
import type { ControllerContext } from '../controller.ts';
import type { Discovery, EntryPoint } from '../discover.ts';
import { renderChart } from '../helm/index.ts';
import { synthesize } from '../slots.ts';
import { isDeadPlace } from './places.ts';

/** A values file beside a chart that is for one environment or cluster. */
interface Variant {
  readonly name: string;
  readonly file: string;
}

/**
 * Charts that make Applications and that no unit reads: an installer outside of the repository applies the Application
 * which reads them, once for each `values-<name>.yaml` beside the chart, each for a cluster of that name.
 */
export function argocdCharts(context: ControllerContext, discovery: Discovery): EntryPoint[] {
  const read = new Set(
    discovery.units.flatMap(({ sources }) =>
      sources.flatMap((source) => (source.kind === 'here' ? [source.path] : [])),
    ),
  );
  return context.survey.charts
    .filter((directory) => !isDeadPlace(`${directory}/Chart.yaml`) && !read.has(directory))
    .filter((directory) => nameOf(parentOf(directory)) !== 'charts' && makesApplications(directory, context))
    .flatMap((directory) => rootsOf(directory, context));
}

function makesApplications(directory: string, { repository }: ControllerContext): boolean {
  return repository.tree
    .filesBelow(joinPath(directory, 'templates'))
    .some((file) => /^kind: ["']?Application(?:Set)?["']?\s*$/m.test(repository.text(file) ?? ''));
}

function rootsOf(directory: string, context: ControllerContext): EntryPoint[] {
  const variants = variantsOf(directory, context);
  const url = ownUrl(directory, variants, context);
  if (url === undefined) return [];
  context.checkouts.adopt(url);
  return variants.map(({ name, file }): EntryPoint => {
    const reason = `the chart in ${directory} makes Applications, with ${nameOf(file)}`;
    const location = { path: file, line: 1, column: 1 };
    const cluster = context.clusters.ensure({ name, location, reason }).name;
    return { resource: rootApplication(directory, file, url), cluster, reason };
  });
}

function variantsOf(directory: string, { repository }: ControllerContext): Variant[] {
  return repository.tree.entries(directory).flatMap(({ name, kind }): Variant[] => {
    const variant = /^values-(.+)\.ya?ml$/.exec(name)?.[1];
    return kind === 'file' && variant !== undefined && variant !== 'base'
      ? [{ name: variant, file: joinPath(directory, name) }]
      : [];
  });
}

/** The repository's own URL, told by an Application of the chart that reads a directory of here from it. */
function ownUrl(directory: string, variants: readonly Variant[], context: ControllerContext): string | undefined {
  for (const variant of variants) {
    for (const { kind, value } of resourcesOf(directory, variant, context)) {
      const path = resolvePath('', stringAt(value, 'spec', 'source', 'path') ?? '');
      const url = stringAt(value, 'spec', 'source', 'repoURL');
      if (kind !== 'Application' || url === undefined || !path) continue;
      if (context.repository.tree.kind(path) === 'directory') return url;
    }
  }
  return undefined;
}

function resourcesOf(directory: string, { file }: Variant, { repository }: ControllerContext): readonly Resource[] {
  const [document] = repository.parse(file).documents;
  const result = renderChart({
    repository,
    directory,
    release: { name: 'root', namespace: 'argocd' },
    values: isMapping(document?.value) ? document.value : {},
    includeCrds: false,
    locateValue: () => undefined,
  });
  return 'refused' in result ? [] : result.resources;
}

/** The Application that the installer would apply. */
function rootApplication(directory: string, file: string, url: string): Resource {
  const value: Mapping = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: nameOf(directory), namespace: 'argocd' },
    spec: {
      project: 'default',
      source: {
        repoURL: url,
        path: directory,
        helm: { valueFiles: ['values.yaml', nameOf(file)], ignoreMissingValueFiles: true },
      },
      destination: { server: 'https://kubernetes.default.svc', namespace: 'argocd' },
    },
  };
  return synthesize(value, file, () => ({ path: file, line: 1, column: 1 }));
}
