import { setOwn } from '../../model/provenance.ts';
import type { Resource } from '../../model/resource.ts';
import type { Source } from '../../model/unit.ts';
import { isMapping, listAt, type Mapping, mappingAt, scalarText, stringAt } from '../../model/value.ts';
import { joinPath, resolvePath } from '../../util/paths.ts';
import type { Checkout, ControllerContext, Definition, Waiting } from '../controller.ts';
import { revisionOf, sourceReference } from './source-objects.ts';

/** Where a release takes its chart from. */
export interface ReleaseChart {
  readonly source: Source;
  /** The files that it stands in, where they are here, and what says so: `spec` of a HelmChart, or `spec.chart.spec`. */
  readonly local?: {
    readonly checkout: Checkout;
    readonly directory: string;
    readonly template: Mapping;
  };
}

/** The chart that a HelmRelease names, itself or by a reference. */
export function chartOf(definition: Definition, context: ControllerContext): ReleaseChart | Waiting {
  const { value } = definition.resource;
  if (mappingAt(value, 'spec', 'chartRef') !== undefined) return chartOfReference(definition, context);
  return chartOfTemplate(definition, context, definition.resource, ['spec', 'chart', 'spec']);
}

/** `spec.chartRef`: an OCIRepository, a HelmChart, or an ExternalArtifact. */
function chartOfReference(definition: Definition, context: ControllerContext): ReleaseChart | Waiting {
  const reference = sourceReference(definition, ['spec', 'chartRef']);
  if (reference === undefined) return unknown('the chartRef names no source');
  const object = context.objects.find(definition.cluster, reference);
  if (object === undefined) {
    if (!definition.final) return { waitFor: [reference] };
    return unknown(`${reference.kind} ${reference.namespace}/${reference.name} is defined nowhere`);
  }
  if (object.kind === 'HelmChart')
    return chartOfTemplate({ ...definition, resource: object }, context, object, ['spec']);
  const url = stringAt(object.value, 'spec', 'url') ?? '';
  return { source: { kind: 'oci', url, revision: revisionOf(object) } };
}

function unknown(reason: string): ReleaseChart {
  return { source: { kind: 'unknown', reason } };
}

/** `spec.chart.spec` of a HelmRelease, which has the fields of a HelmChart's spec. */
function chartOfTemplate(
  definition: Definition,
  context: ControllerContext,
  holder: Resource,
  path: readonly string[],
): ReleaseChart | Waiting {
  const template = mappingAt(holder.value, ...path) ?? {};
  const chart = stringAt(template, 'chart') ?? '';
  const version = scalarText(template['version']) ?? '';
  const reference = sourceReference(definition, [...path, 'sourceRef']);
  if (reference === undefined) return { source: { kind: 'chart', repository: '', chart, version } };
  const object = context.objects.find(definition.cluster, reference);
  if (object === undefined && !definition.final) return { waitFor: [reference] };
  const url = stringAt(object?.value, 'spec', 'url') ?? '';
  if (reference.kind !== 'GitRepository') return { source: { kind: 'chart', repository: url, chart, version } };
  const directory = chart.replace(/^\.?\/+/, '').replace(/\/+$/, '');
  const revision = object === undefined ? '' : revisionOf(object);
  const checkout = object === undefined ? context.checkouts.own : context.checkouts.git(url, revision, [directory]);
  const elsewhere: Source = { kind: 'git', url, revision, path: directory };
  const whole = checkout === undefined ? undefined : joinPath(checkout.root, directory);
  if (checkout === undefined || whole === undefined) return { source: elsewhere };
  if (checkout.repository.tree.kind(whole) !== 'directory') return { source: elsewhere };
  const source: Source = checkout.here ? { kind: 'here', path: whole } : elsewhere;
  return { source, local: { checkout, directory: whole, template } };
}

/** The values of a chart where `valuesFiles` stand in the place of its own, or why there are none. */
export function chartDefaults({
  checkout,
  template,
}: NonNullable<ReleaseChart['local']>):
  | { readonly defaults: Mapping | undefined; readonly files: readonly string[] }
  | { readonly refused: string } {
  const names = listAt(template, 'valuesFiles');
  if (names.length === 0) return { defaults: undefined, files: [] };
  const { repository, root } = checkout;
  const files: string[] = [];
  let defaults: Mapping = {};
  for (const entry of names) {
    const name = scalarText(entry) ?? '';
    const path = resolvePath(root, name.replace(/^\/+/, ''));
    if (path === undefined || repository.tree.kind(path) !== 'file') {
      if (template['ignoreMissingValuesFiles'] === true) continue;
      return { refused: `its values file ${name} does not exist` };
    }
    const { documents, problems } = repository.parse(path, 'json');
    if (problems.length > 0) return { refused: `its values file ${name} cannot be parsed` };
    files.push(path);
    const value = documents[0]?.value;
    if (isMapping(value)) defaults = merged(defaults, value);
  }
  return { defaults, files };
}

/** Files over files: mappings key by key, and everything else replaced. */
function merged(below: Mapping, above: Mapping): Mapping {
  const result = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const before = Object.hasOwn(result, key) ? result[key] : undefined;
    setOwn(result, key, isMapping(value) && isMapping(before) ? merged(before, value) : value);
  }
  return result;
}
