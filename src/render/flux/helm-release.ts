import { createHash } from 'node:crypto';
import type { Resource } from '../../model/resource.ts';
import { pathsOf } from '../../model/same.ts';
import { withSecrets } from '../../model/secret-texts.ts';
import type { Read, Source } from '../../model/unit.ts';
import { isMapping, listAt, mappingAt, scalarText, stringAt, valueAt } from '../../model/value.ts';
import {
  type ControllerContext,
  type Definition,
  type Expansion,
  fieldReference,
  placeOf,
  problemAt,
  type UnitDraft,
  type Waiting,
} from '../controller.ts';
import { type ChartResult, renderChart } from '../helm/index.ts';
import { DEFAULT_CLUSTER } from '../helm/versions.ts';
import { emptyDraft } from './draft.ts';
import { chartDefaults, chartOf, type ReleaseChart } from './helm-chart.ts';
import { type ReleaseValues, releaseValues } from './helm-values.ts';
import { postRender } from './post-render.ts';
import { targetCluster } from './remote-cluster.ts';

/** Longer release names are cut and hashed (fluxcd helm-controller, `release.ShortenName`). */
const MAX_NAME = 53;

/**
 * What helm-controller makes of a HelmRelease (https://fluxcd.io/flux/components/helm/helmreleases/): a release of a
 * chart. A chart of this repository is rendered; of others, the values that are written here are judged.
 */
export function expandHelmRelease(definition: Definition, context: ControllerContext): Expansion | Waiting {
  const { resource } = definition;
  const chart = chartOf(definition, context);
  if ('waitFor' in chart) return chart;
  const values = releaseValues(definition, context);
  if ('waitFor' in values) return values;
  const { source, local } = chart;
  const draft = draftOf(definition, context, source);
  const rendered = local === undefined ? undefined : renderLocalChart(definition, context, local, values);
  if (rendered !== undefined && 'resources' in rendered) {
    const secrets = values.values.flatMap(({ holder }) => holder.secrets ?? []);
    const resources = rendered.resources.map((each) => withSecrets(each, secrets));
    const files = local?.checkout.here === true ? rendered.files : [];
    return { unit: { ...draft, status: 'rendered', problems: [], resources }, files, assumptions: [CHART_ASSUMPTION] };
  }
  const field = mappingAt(resource.value, 'spec', 'chartRef') === undefined ? ['spec', 'chart'] : ['spec', 'chartRef'];
  const reason = rendered === undefined ? '' : `: ${rendered.refused}`;
  const problem = problemAt('chart', `${describe(source)} is not rendered${reason}`, resource, field);
  const files = source.kind === 'here' ? context.repository.tree.filesBelow(source.path) : [];
  return { unit: { ...draft, problems: [problem, ...values.problems], values: values.values }, files };
}

/** The chart's directory, by the line that names it. */
function chartRead(resource: Resource, directory: string): Read {
  const { field, locate } = fieldReference('chart', resource, ['spec', 'chart', 'spec', 'chart']);
  return {
    field,
    locate,
    to: directory,
    get from() {
      return locate().path;
    },
  };
}

const CHART_ASSUMPTION = `the charts of HelmReleases are rendered for Kubernetes ${DEFAULT_CLUSTER.kubernetes} without APIs of others`;

function draftOf(definition: Definition, context: ControllerContext, source: Source): UnitDraft {
  const { resource } = definition;
  const spec = mappingAt(resource.value, 'spec');
  const targetNamespace = stringAt(spec, 'targetNamespace') || resource.namespace;
  return {
    ...emptyDraft(resource, 'HelmRelease', targetCluster(definition, context)),
    sources: [source],
    reads: source.kind === 'here' ? [chartRead(resource, source.path)] : [],
    targetNamespace,
    suspended: spec?.['suspend'] === true,
    status: 'opaque',
    release: { namespace: targetNamespace, name: releaseName(resource) },
  };
}

/** A chart that is here as helm-controller installs it, or why it is not reproduced. */
function renderLocalChart(
  { resource }: Definition,
  { repository }: ControllerContext,
  local: NonNullable<ReleaseChart['local']>,
  { values, problems }: ReleaseValues,
): ChartResult {
  const spec = mappingAt(resource.value, 'spec');
  const [missing] = problems;
  if (missing !== undefined) return { refused: missing.message };
  const own = chartDefaults(local);
  if ('refused' in own) return own;
  const [given] = values;
  const rendered = renderChart({
    repository: local.checkout.repository,
    directory: local.directory,
    release: { name: releaseName(resource), namespace: stringAt(spec, 'targetNamespace') || resource.namespace },
    values: isMapping(given?.value) ? given.value : {},
    defaults: own.defaults,
    sources: given === undefined ? [] : pathsOf(given.holder),
    includeCrds: mappingAt(spec, 'install')?.['crds'] !== 'Skip',
    locateValue(path) {
      const text = scalarText(valueAt(given?.value, path));
      if (given === undefined || text === undefined) return undefined;
      return { location: placeOf(given.holder, [...given.path, ...path]), text };
    },
  });
  if ('refused' in rendered) return rendered;
  const files = [...rendered.files, ...own.files];
  const isChanged = listAt(spec, 'postRenderers').length > 0 || mappingAt(spec, 'commonMetadata') !== undefined;
  if (!isChanged) return { ...rendered, files };
  const after = postRender(resource, rendered.resources, repository);
  return 'refused' in after ? after : { resources: after.resources, files };
}

/** The name of the Helm release (helm-controller API, `GetReleaseName`). */
export function releaseName(resource: Resource): string {
  const given = stringAt(resource.value, 'spec', 'releaseName');
  if (given) return given;
  const targetNamespace = stringAt(resource.value, 'spec', 'targetNamespace');
  const name = targetNamespace ? `${targetNamespace}-${resource.name}` : resource.name;
  if (name.length <= MAX_NAME) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 12);
  return `${name.slice(0, MAX_NAME - 13)}-${hash}`;
}

function describe(source: Source): string {
  if (source.kind === 'chart') return `the chart ${source.chart} ${source.version}`.trim();
  if (source.kind === 'oci') return `the chart ${source.url} ${source.revision}`.trim();
  if (source.kind === 'here') return `the chart in ${source.path || 'the root'}`;
  return 'the chart';
}
