import type { Document, ParsedFile } from '../model/document.ts';
import { KUSTOMIZATION_NAMES, type Repository } from '../model/files.ts';
import { setOwn } from '../model/provenance.ts';
import type { Resource } from '../model/resource.ts';
import type { HelmValues, RenderProblem, Source } from '../model/unit.ts';
import { isMapping, listAt, type Mapping, stringAt, type Value } from '../model/value.ts';
import { joinPath, nameOf, parentOf, resolvePath } from '../util/paths.ts';
import type { Checkout } from './controller.ts';
import { type Build, BuildError, type BuildRequest, createKustomizer, type Kustomizer } from './kustomize/index.ts';
import { chartResources, chartValues, sourceOf } from './kustomize-charts.ts';

/** What a kustomization yields beside the charts and remote bases that it asks for, and what is known about those. */
export interface PartialBuild {
  readonly build: Build;
  /** One for each kustomization that asks for charts, and for each remote base. */
  readonly problems: readonly RenderProblem[];
  readonly sources: readonly Source[];
  readonly values: readonly HelmValues[];
}

const CHART_FIELDS = ['helmCharts', 'helmChartInflationGenerator'];
const BASES = ['resources', 'bases', 'components'];
const LISTS = [...BASES, 'generators'];
/** What kustomize takes for an address rather than a path, where no such path exists. */
const REMOTE = /^(?:[a-z][a-z0-9+.-]*:\/\/|git::|[\w.-]+@[\w.-]+:|(?:[\w-]+\.)+[a-z]{2,}[:/])|[?&](?:ref|version)=/i;

/**
 * Builds a directory whose kustomizations ask for Helm charts or remote bases as if they did not, so that everything
 * else in it is known. What is left out comes as problems, the charts with the values that they are given (kustomize,
 * `helmCharts`; Argo CD builds them where `--enable-helm` is among its build options). `undefined` where that fails too.
 */
export function buildWhatIsHere(checkout: Checkout, request: BuildRequest): PartialBuild | undefined {
  const { repository } = checkout;
  const { kustomizer, view } = reducedView(repository);
  const { kustomization } = request;
  const root = kustomization === undefined ? {} : { kustomization: reduced(kustomization, view) };
  let build: Build;
  try {
    build = kustomizer.build({ ...request, ...root });
  } catch (error) {
    if (error instanceof BuildError) return undefined;
    throw error;
  }
  const files = [...build.files].filter((file) => !view.made.has(file));
  const reads = build.reads.filter(({ to }) => !view.made.has(to));
  const documents = files
    .sort()
    .filter(isKustomization)
    .map((file) => documentOf(repository, file, request));
  const left = documents.flatMap((document) => (document === undefined ? [] : leftOut(checkout, document)));
  return {
    build: { ...build, reads, files: new Set(files) },
    problems: left.map(({ problem }) => problem),
    sources: left.flatMap(({ sources }) => sources),
    values: left.flatMap(({ values }) => values),
  };
}

/** The kustomization of a file as the build was asked to take it. */
function documentOf(repository: Repository, file: string, { kustomization }: BuildRequest): Document | undefined {
  return kustomization?.path === file ? kustomization : repository.parse(file, 'json').documents[0];
}

/** A repository with the files that stand for what its own charts give. */
interface View {
  readonly repository: Repository;
  readonly made: Map<string, ParsedFile>;
}

const views = new WeakMap<Repository, { readonly view: View; readonly kustomizer: Kustomizer }>();

function reducedView(repository: Repository) {
  let known = views.get(repository);
  if (known === undefined) {
    const view: View = { repository, made: new Map() };
    const earlier = repository.sharing && views.get(repository.sharing.other)?.kustomizer;
    known = { view, kustomizer: createKustomizer(withoutTheRest(view), undefined, earlier) };
    views.set(repository, known);
  }
  return known;
}

/** A repository whose kustomizations ask for nothing that is not in it. */
function withoutTheRest(view: View): Repository {
  const { repository, made } = view;
  const { tree } = repository;
  const parsed = new WeakMap<ParsedFile, ParsedFile>();
  return {
    ...repository,
    tree: {
      ...tree,
      kind: (path) => (made.has(path) ? 'file' : tree.kind(path)),
      realPath: (path) => (made.has(path) ? path : tree.realPath(path)),
    },
    parse(path, dialect) {
      const file = made.get(path) ?? repository.parse(path, dialect);
      if (dialect !== 'json' || !isKustomization(path)) return file;
      let answer = parsed.get(file);
      if (answer === undefined) {
        answer = { ...file, documents: file.documents.map((document) => reduced(document, view)) };
        parsed.set(file, answer);
      }
      return answer;
    },
  };
}

function isKustomization(path: string): boolean {
  return KUSTOMIZATION_NAMES.includes(nameOf(path));
}

/** The charts that an entry of `generators` asks for: a file of `HelmChartInflationGenerator`s and nothing else. */
function inflatorsIn(entry: unknown, document: Document, repository: Repository): readonly Document[] {
  const path = typeof entry === 'string' ? resolvePath(parentOf(document.path), entry) : undefined;
  if (path === undefined || repository.tree.kind(path) !== 'file') return [];
  const { documents } = repository.parse(path);
  const inflators = documents.filter(({ value }) => stringAt(value, 'kind') === 'HelmChartInflationGenerator');
  return inflators.length === documents.length ? inflators : [];
}

/** Whether an entry of a list of a kustomization asks for something that is not here. */
function isElsewhere(field: string, entry: unknown, document: Document, repository: Repository): boolean {
  if (field === 'generators') return inflatorsIn(entry, document, repository).length > 0;
  return isRemote(entry, document, repository);
}

function isRemote(entry: unknown, document: Document, { tree }: Repository): entry is string {
  if (typeof entry !== 'string' || !REMOTE.test(entry)) return false;
  const path = resolvePath(parentOf(document.path), entry);
  return path === undefined || tree.kind(path) === undefined;
}

/**
 * A kustomization without what is not here, and with what its charts give where those are here. It still locates in the
 * file as it is.
 */
function reduced(document: Document, view: View): Document {
  const { value, path, index, locate } = document;
  if (!isMapping(value)) return document;
  const kept = new Map<string, readonly number[]>();
  for (const field of LISTS) {
    const list = listAt(value, field);
    const indexes = [...list.keys()].filter((at) => !isElsewhere(field, list[at], document, view.repository));
    if (indexes.length < list.length) kept.set(field, indexes);
  }
  if (kept.size === 0 && !CHART_FIELDS.some((field) => Object.hasOwn(value, field))) return document;
  const mapping: Mapping = {};
  for (const key of Object.keys(value)) {
    if (CHART_FIELDS.includes(key)) continue;
    const list = listAt(value, key);
    setOwn(mapping, key, kept.get(key)?.map((at) => list[at] as Value) ?? (value[key] as Value));
  }
  const own = listAt(mapping, 'resources').length;
  const made = makeCharts(document, view);
  if (made.length > 0) setOwn(mapping, 'resources', [...listAt(mapping, 'resources'), ...made.map(({ name }) => name)]);
  return {
    path,
    index,
    value: mapping,
    locate: ([field, at, ...rest], aim) => {
      if (field === undefined) return locate([], aim);
      if (at === undefined) return locate([field], aim);
      const chart = field === 'resources' && typeof at === 'number' ? made[at - own] : undefined;
      if (chart !== undefined) return locate(['helmCharts', chart.index], aim);
      const original = typeof at === 'number' ? kept.get(String(field))?.[at] : undefined;
      return locate([field, original ?? at, ...rest], aim);
    },
  };
}

/** Makes a file of what each chart gives that is in the repository; for the place of each, its index among the charts. */
function makeCharts(document: Document, { repository, made }: View): readonly { name: string; index: number }[] {
  return listAt(document.value, 'helmCharts').flatMap((chart, index) => {
    const resources = isMapping(chart) ? chartResources(repository, document, chart) : undefined;
    if (resources === undefined || resources.length === 0) return [];
    // Named after what is in it: what one side made of it is what the other would, where both have it.
    const name = `.rendered-chart-${index}-${numberOf(resources)}.yaml`;
    const path = joinPath(parentOf(document.path), name);
    const documents = resources.map(({ document: source, value }) => ({ ...source, value }));
    made.set(path, { path, documents, problems: [] });
    return [{ name, index }];
  });
}

const numbers = new WeakMap<readonly Resource[], number>();
let count = 0;

function numberOf(resources: readonly Resource[]): number {
  const number = numbers.get(resources) ?? ++count;
  numbers.set(resources, number);
  return number;
}

interface LeftOut {
  readonly problem: RenderProblem;
  readonly sources: readonly Source[];
  readonly values: readonly HelmValues[];
}

function leftOut(checkout: Checkout, document: Document): readonly LeftOut[] {
  return [
    ...remotesOf(checkout.repository, document),
    ...chartsOf(checkout, document),
    ...inflatedBy(checkout, document),
  ];
}

function remotesOf(repository: Repository, document: Document): readonly LeftOut[] {
  return BASES.flatMap((field) =>
    listAt(document.value, field).flatMap((entry, index): LeftOut[] => {
      if (!isRemote(entry, document, repository)) return [];
      const message = `the remote base ${entry} is not fetched`;
      const source: Source = { kind: 'git', url: entry, revision: '', path: '' };
      const problem: RenderProblem = { code: 'remote', message, location: document.locate([field, index]) };
      return [{ problem, sources: [source], values: [] }];
    }),
  );
}

function chartsOf(checkout: Checkout, document: Document): readonly LeftOut[] {
  const { repository } = checkout;
  return CHART_FIELDS.flatMap((field): LeftOut[] => {
    const charts = listAt(document.value, field)
      .filter(isMapping)
      .filter((chart) => chartResources(repository, document, chart) === undefined);
    if (charts.length === 0) return [];
    const names = charts.map((chart) => sourceOf(chart).chart).join(', ');
    const message = `the charts that the kustomization asks for are not rendered: ${names}`;
    const values = charts.flatMap((chart) => chartValues(checkout, document, chart, parentOf(document.path)));
    return [
      {
        problem: { code: 'chart', message, location: document.locate([field]) },
        sources: charts.map(sourceOf),
        values,
      },
    ];
  });
}

function inflatedBy(checkout: Checkout, document: Document): readonly LeftOut[] {
  return listAt(document.value, 'generators').flatMap((entry) =>
    inflatorsIn(entry, document, checkout.repository).flatMap((inflator): LeftOut[] => {
      if (!isMapping(inflator.value)) return [];
      const source = sourceOf(inflator.value);
      const message = `the chart that the kustomization asks for is not rendered: ${source.chart}`;
      const values = chartValues(checkout, inflator, inflator.value, parentOf(document.path));
      return [{ problem: { code: 'chart', message, location: inflator.locate([]) }, sources: [source], values }];
    }),
  );
}
