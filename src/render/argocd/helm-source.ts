import { listAt, mappingAt, type Path, scalarText, type Value } from '../../model/value.ts';
import { type Checkout, problemAt } from '../controller.ts';
import { type ChartResult, renderChart } from '../helm/index.ts';
import { DEFAULT_CLUSTER } from '../helm/versions.ts';
import { locateIn } from '../kustomize-charts.ts';
import type { EffectiveSource } from './effective-source.ts';
import { helmValuesOf } from './helm-values.ts';
import { NOTHING, type SourceContext, type SourceResult, substituteWith } from './source-result.ts';

/** A chart of the repository: rendered, or why it is not, with the values that it is given. */
export function renderHelm(
  source: EffectiveSource,
  shared: SourceContext,
  checkout: Checkout,
  directory: string,
  at: Path,
): SourceResult {
  const { resource } = shared.definition;
  const helm = mappingAt(source.value, 'helm');
  const values = helmValuesOf(source, {
    repository: shared.context.repository,
    checkout,
    directory,
    references: shared.references,
    substitute: substituteWith(shared.variables),
  });
  const version = scalarText(helm?.['kubeVersion']);
  const result: ChartResult =
    values.incomplete !== undefined
      ? { refused: values.incomplete }
      : renderChart({
          repository: checkout.repository,
          directory,
          release: {
            name: scalarText(helm?.['releaseName']) || resource.name,
            namespace: scalarText(helm?.['namespace']) || shared.namespace,
          },
          values: values.given,
          sources: values.sources,
          includeCrds: helm?.['skipCrds'] !== true,
          cluster: {
            ...(version === undefined ? {} : { kubernetes: version.replace(/^v?/, 'v') }),
            ...apiVersionsOf(listAt(helm, 'apiVersions')),
          },
          locateValue: (path) => locateIn(values.values[0], path),
        });
  if ('refused' in result) {
    const problem = problemAt(
      'chart',
      `the chart in ${directory || '.'} is not rendered: ${result.refused}`,
      resource,
      at,
    );
    return { ...NOTHING, problems: [problem, ...values.problems], values: values.values, files: values.files };
  }
  const files = [...values.files, ...result.files];
  return { ...NOTHING, resources: result.resources, problems: values.problems, files, assumptions: [CHART_ASSUMPTION] };
}

const CHART_ASSUMPTION = `charts are rendered for Kubernetes ${DEFAULT_CLUSTER.kubernetes} without APIs of others, where an Application does not say which`;

function apiVersionsOf(named: readonly Value[]) {
  if (named.length === 0) return {};
  return { apiVersions: new Set([...DEFAULT_CLUSTER.apiVersions, ...named.flatMap((name) => scalarText(name) ?? [])]) };
}
