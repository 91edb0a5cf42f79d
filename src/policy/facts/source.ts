import type { RelatedLocation } from '../../model/location.ts';
import type { Resource } from '../../model/resource.ts';
import type { Source, Unit } from '../../model/unit.ts';
import { isMapping, listAt, mappingAt, type Path, stringAt } from '../../model/value.ts';
import { nameOf } from '../../util/paths.ts';
import type { FactContext } from './context.ts';
import type { Node } from './node.ts';
import { type Pin, pinOfChart, pinOfRevision } from './pin.ts';
import { remoteEntries } from './remote-entries.ts';
import { placeOfUnit } from './resource.ts';
import { NO_SUBJECT, placeOf, unitSubject } from './subjects.ts';
import { factType } from './type.ts';

/** Something that a unit or a kustomization takes from outside of this repository. */
interface SourceInput {
  readonly context: FactContext;
  readonly kind: 'git' | 'oci' | 'chart' | 'base';
  readonly url: string;
  readonly chart: string;
  readonly revision: string;
  readonly pin: Pin;
  /** `undefined` for an entry of a kustomization. */
  readonly unit: Unit | undefined;
  /** The file that says it. */
  readonly path: string;
  readonly environment: string;
  readonly reached: boolean;
  locate(): RelatedLocation;
  /** The object that says it, whose annotation may waive the finding. */
  readonly holder: Resource | undefined;
}

export const SOURCE_NODE: Node<SourceInput> = {
  name: 'source',
  description: 'everything that a unit or a kustomization takes from outside of this repository',
  type: factType<SourceInput>('RemoteSource', {
    kind: [
      'string',
      '`git` for another repository, `oci` for an artifact, `chart`, or `base` for what a kustomization includes',
      ({ kind }) => kind,
    ],
    url: ['string', 'address of the repository, or of the base', ({ url }) => url],
    chart: ['string', 'name of the chart, or empty', ({ chart }) => chart],
    revision: ['string', 'branch, tag, commit or version that is asked for, or empty', ({ revision }) => revision],
    pin: [
      'string',
      'what the revision is: `commit`, `digest`, `version`, `range`, `branch`, `none` or `unknown`',
      ({ pin }) => pin,
    ],
    label: ['string', 'what to call it', ({ chart, url }) => (chart === '' ? url : `the chart ${chart}`)],
    unit: [
      'string',
      'id of the unit that takes it; empty for an entry of a kustomization',
      ({ unit }) => unit?.id ?? '',
    ],
    environment: ['string', 'environment of whoever takes it, or `unknown`', ({ environment }) => environment],
    risk: [
      'string',
      'risk class of the environment, or `unknown`',
      ({ environment, context }) => context.risk(environment),
    ],
    reached: ['bool', 'whether some unit reads the file that says it', ({ reached }) => reached],
  }),
  places: ['revision', 'unit'],
  *items(context) {
    for (const unit of context.input.graph.units) yield* sourcesOfUnit(context, unit);
    yield* sourcesOfKustomizations(context);
  },
  traits: ({ unit, path, environment, context }) => ({
    ...NO_SUBJECT,
    kind: unit?.kind ?? '',
    name: unit?.name ?? '',
    namespace: unit?.namespace ?? '',
    cluster: unit?.cluster ?? '',
    environment,
    layer: unit === undefined ? context.input.graph.layerOf(path) : context.placement(unit).layer,
    risk: context.risk(environment),
    path,
  }),
  subject({ unit, path, environment, context }) {
    if (unit !== undefined) return unitSubject(context, unit);
    return { ...NO_SUBJECT, environment, layer: context.input.graph.layerOf(path), name: path };
  },
  value: ({ kind, url, chart, revision }) => `${kind} ${url} ${chart} ${revision}`,
  place(input, name) {
    if (name === 'unit') return input.unit === undefined ? [] : [placeOfUnit(input.unit)];
    return [input.locate()];
  },
  identity: ({ unit, environment }) => unit?.id ?? environment,
  resources: ({ holder }) => (holder === undefined ? [] : [holder]),
};

function* sourcesOfUnit(context: FactContext, unit: Unit): Iterable<SourceInput> {
  const { definition } = unit;
  if (definition === undefined) return;
  const { environment } = context.placement(unit);
  const shared = { context, unit, environment, path: unit.location.path, reached: true };
  for (const source of unit.sources) {
    const named = namedIn(source, unit);
    if (named === undefined) continue;
    const found =
      unit.controller === 'argocd' ? inApplication(unit, source) : inObject(context, unit, definition, source);
    // What a kustomization that the unit builds takes is said there, and found there.
    if (found === undefined) continue;
    const { holder, path } = found;
    const pin = source.kind === 'chart' ? pinOfChart(named.revision) : pinOfRevision(named.revision);
    const isBranch = stringAt(holder.value, ...path, 'branch') === named.revision && named.revision !== '';
    const locate = () => placeOf(holder, path, 'the revision');
    yield { ...shared, ...named, pin: isBranch ? 'branch' : pin, holder, locate };
  }
}

function namedIn(source: Source, unit: Unit): Pick<SourceInput, 'kind' | 'url' | 'chart' | 'revision'> | undefined {
  switch (source.kind) {
    case 'git':
    case 'oci':
      if (unit.kind === 'HelmRelease' && source.kind === 'oci') {
        return { kind: 'chart', url: source.url, chart: nameOf(source.url), revision: source.revision };
      }
      return { kind: source.kind, url: source.url, chart: '', revision: source.revision };
    case 'chart':
      return { kind: 'chart', url: source.repository, chart: source.chart, revision: source.version };
    default:
      return undefined;
  }
}

/** The field of an Application that says the revision of one of its sources. */
function inApplication({ definition }: Unit, source: Source): { holder: Resource; path: Path } | undefined {
  if (definition === undefined) return undefined;
  const url = source.kind === 'chart' ? source.repository : 'url' in source ? source.url : '';
  const ways: Path[] = [
    ...listAt(definition.value, 'spec', 'sources').map((_, index): Path => ['spec', 'sources', index]),
    ['spec', 'sourceHydrator', 'drySource'],
    ['spec', 'source'],
  ];
  const way = ways.find((path) => {
    const given = mappingAt(definition.value, ...path);
    return given !== undefined && stringAt(given, 'repoURL') === url && sameChart(source, stringAt(given, 'chart'));
  });
  return way && { holder: definition, path: [...way, 'targetRevision'] };
}

function sameChart(source: Source, chart: string | undefined): boolean {
  return source.kind !== 'chart' || source.chart === (chart ?? '');
}

/** The field that says the revision of a unit of Flux: its own, or that of the source that it names. */
function inObject(
  context: FactContext,
  unit: Unit,
  definition: Resource,
  source: Source,
): { holder: Resource; path: Path } | undefined {
  const spec = mappingAt(definition.value, 'spec');
  const chart = mappingAt(spec, 'chart', 'spec');
  if (chart !== undefined && stringAt(chart, 'sourceRef', 'kind') !== 'GitRepository') {
    return { holder: definition, path: ['spec', 'chart', 'spec', 'version'] };
  }
  const reference = mappingAt(chart ?? spec, 'sourceRef') ?? mappingAt(spec, 'chartRef');
  if (!isMapping(reference)) return undefined;
  const namespace = stringAt(reference, 'namespace') || definition.namespace || unit.namespace;
  const key = [unit.cluster, stringAt(reference, 'kind'), namespace, stringAt(reference, 'name')].join('\n');
  const holder = context.remember(fluxSources).get(key);
  if (holder === undefined) return undefined;
  if (source.kind !== 'chart' && 'url' in source && stringAt(holder.value, 'spec', 'url') !== source.url)
    return undefined;
  if (source.kind === 'chart' && unit.kind !== 'HelmRelease') return undefined;
  return { holder, path: holder.kind === 'HelmChart' ? ['spec', 'version'] : ['spec', 'ref'] };
}

/** The source objects of Flux by cluster, kind, namespace and name. */
function fluxSources({ input }: FactContext): ReadonlyMap<string, Resource> {
  const found = new Map<string, Resource>();
  for (const { group, cluster, kind, namespace, name, owners } of input.graph.objects) {
    const first = owners[0];
    if (group === 'source.toolkit.fluxcd.io' && first !== undefined) {
      found.set([cluster, kind, namespace, name].join('\n'), first.resource);
    }
  }
  return found;
}

function* sourcesOfKustomizations(context: FactContext): Iterable<SourceInput> {
  const { survey, graph } = context.input;
  for (const path of survey.kustomizations.values()) {
    for (const document of survey.byPath.get(path)?.parsed.documents ?? []) {
      for (const entry of remoteEntries(document)) {
        const { kind, url, chart, revision } = entry;
        const pin = kind === 'chart' ? pinOfChart(revision) : pinOfRevision(revision);
        const environment = graph.environmentOf(path);
        const reached = graph.rendering.reached.has(path);
        const locate = () => ({ ...document.locate(entry.path), message: 'the revision' });
        const what = { kind, url, chart, revision, pin, locate };
        yield { ...what, context, unit: undefined, path, environment, reached, holder: undefined };
      }
    }
  }
}
