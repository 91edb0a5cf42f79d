import type { Repository } from '../../model/files.ts';
import type { Resource } from '../../model/resource.ts';
import type { Mapping } from '../../model/value.ts';
import { compareText } from '../../util/text.ts';
import { type Budget, executePlaced } from '../template/execute.ts';
import { parseTemplate, type Template } from '../template/parser.ts';
import { GoMap, type GoValue, TemplateError, toGo } from '../template/values.ts';
import { type Chart, ChartError, type ChartFile, chartName, isLibrary, isPartial, loadChart } from './chart.ts';
import { helmFunctions, isHelmFunction, type TemplateSet } from './functions.ts';
import { type LocateValue, objectsIn, type RenderedFile } from './manifests.ts';
import {
  type ClusterVersion,
  capabilitiesObject,
  chartObject,
  filesObject,
  objectOf,
  type Release,
  releaseObject,
} from './objects.ts';
import { chartOfOtherSide, keepChart } from './reuse.ts';
import { type ScopedChart, scopeCharts } from './values.ts';
import { DEFAULT_CLUSTER } from './versions.ts';

/** What to render, and for whom. */
export interface ChartRequest {
  readonly repository: Repository;
  /** The chart's directory. */
  readonly directory: string;
  readonly release: Release;
  /** What is set over the chart's own values. */
  readonly values: Mapping;
  /** What stands in the place of the chart's `values.yaml`. */
  readonly defaults?: Mapping | undefined;
  readonly includeCrds: boolean;
  readonly cluster?: Partial<ClusterVersion>;
  readonly locateValue: LocateValue;
  /** The files that the values are written in, by which they are known again on the other side. */
  readonly sources?: readonly string[];
}

/** What `helm template` gives for a chart, or why it is not reproduced here. */
export type ChartResult =
  | { readonly resources: readonly Resource[]; readonly files: readonly string[] }
  | { readonly refused: string };

/** Work that the charts of a repository may cause together; work and text that one of them may. */
const TOTAL_STEPS = 100_000_000;
const MAX_STEPS = 1_000_000;
const MAX_TEXT = 16 * 1024 * 1024;
const MAX_DEPTH = 200;

/**
 * Renders a chart of the repository in process, as `helm template` does: its templates and those of the charts in it,
 * the named templates, the built-in objects and the functions of Helm (Helm, "Chart Template Guide"). A chart that
 * depends on one that is elsewhere, or uses what gives another result each time, is refused with the reason.
 */
export function renderChart(request: ChartRequest): ChartResult {
  const total = work.get(request.repository) ?? { steps: TOTAL_STEPS };
  work.set(request.repository, total);
  const steps = Math.min(total.steps, MAX_STEPS);
  const budget: Budget = { steps, depth: MAX_DEPTH, text: MAX_TEXT };
  try {
    const chart = loadChart(request.repository, request.directory);
    const known = chartOfOtherSide(request, chart);
    if (known !== undefined) {
      total.steps -= known.steps;
      return known.result;
    }
    const result = refusing(() => renderAll(request, chart, budget));
    const taken = steps - Math.max(budget.steps, 0);
    total.steps -= taken;
    // One that was refused because others had taken the work would be rendered on a side that has more left.
    if ('resources' in result || steps === MAX_STEPS) keepChart(request, chart, result, taken);
    return result;
  } catch (error) {
    if (error instanceof ChartError) return { refused: error.message };
    throw error;
  }
}

function refusing(render: () => ChartResult): ChartResult {
  try {
    return render();
  } catch (error) {
    if (error instanceof ChartError || error instanceof TemplateError) return { refused: error.message };
    throw error;
  }
}

const work = new WeakMap<Repository, { steps: number }>();

interface Work {
  readonly request: ChartRequest;
  readonly set: TemplateSet;
  readonly functions: ReturnType<typeof helmFunctions>;
  readonly budget: Budget;
  readonly read: Set<string>;
  readonly release: GoMap;
  readonly capabilities: GoMap;
}

function renderAll(request: ChartRequest, loaded: Chart, budget: Budget): ChartResult {
  const { repository } = request;
  const chart = request.defaults === undefined ? loaded : { ...loaded, values: request.defaults };
  const given = toGo(request.values);
  const charts = scopeCharts(chart, given instanceof GoMap ? given : new GoMap(), chartName(chart));
  const set: TemplateSet = new Map();
  const functions = helmFunctions(set, budget);
  const cluster: ClusterVersion = { ...DEFAULT_CLUSTER, ...request.cluster };
  const read = new Set<string>();
  const job: Work = {
    request,
    set,
    functions,
    budget,
    read,
    release: releaseObject(request.release),
    capabilities: capabilitiesObject(cluster),
  };
  // Of two templates of one name the outer chart's counts, which is parsed last.
  for (const scoped of [...charts].reverse()) parseAll(scoped, job);
  const resources: Resource[] = [];
  if (request.includeCrds) for (const scoped of charts) resources.push(...crdsOf(scoped, repository, read));
  resources.push(...renderTemplates(charts, job));
  return { resources, files: [...read].sort() };
}

function parseAll({ chart, fullName }: ScopedChart, { request, set, read }: Work): void {
  for (const file of [...chart.templates].reverse()) {
    const text = request.repository.text(file.path);
    if (text === undefined) throw new ChartError(`${file.path} cannot be read`);
    read.add(file.path);
    if (file.name.endsWith('NOTES.txt')) continue;
    try {
      const { nodes, defined } = parseOnce(text);
      for (const [name, body] of defined) set.set(name, body);
      set.set(`${fullName}/${file.name}`, nodes);
    } catch (error) {
      throw located(error, file);
    }
  }
}

const parsedTexts = new Map<string, Template>();
const MAX_PARSED = 5000;

/** Many releases are of one chart. The functions are the same for all of them. */
function parseOnce(text: string): Template {
  let template = parsedTexts.get(text);
  if (template === undefined) {
    if (parsedTexts.size >= MAX_PARSED) parsedTexts.clear();
    template = parseTemplate(text, isHelmFunction);
    parsedTexts.set(text, template);
  }
  return template;
}

function located(error: unknown, file: ChartFile): unknown {
  return error instanceof TemplateError ? new ChartError(`${file.path}: ${error.message}`) : error;
}

function crdsOf({ chart }: ScopedChart, repository: Repository, read: Set<string>): readonly Resource[] {
  return chart.crds.flatMap((file): readonly Resource[] => {
    if (!/\.ya?ml$|\.json$/.test(file.name)) return [];
    read.add(file.path);
    const template = repository.text(file.path) ?? '';
    const starts: number[] = [0];
    for (let at = template.indexOf('\n'); at >= 0; at = template.indexOf('\n', at + 1)) starts.push(at + 1);
    return objectsIn({ path: file.path, template, text: template, starts }, repository, () => undefined);
  });
}

/** A template of a chart that gives objects. */
interface Page {
  readonly name: string;
  readonly file: ChartFile;
  readonly scoped: ScopedChart;
  readonly common: Readonly<Record<string, GoValue>>;
}

/**
 * The objects of all templates, chart by chart. They are executed in Helm's order, for one may set values that the next
 * one sees: the deepest first, and of those the last by name (helm pkg/engine, `sortTemplates`).
 */
function renderTemplates(charts: readonly ScopedChart[], work: Work): readonly Resource[] {
  const pages = charts.flatMap((scoped) => pagesOf(scoped, work));
  const inOrder = pages
    .map((page) => ({ page, depth: page.name.split('/').length }))
    .sort((a, b) => b.depth - a.depth || compareText(b.page.name, a.page.name));
  const rendered = new Map(inOrder.map(({ page }) => [page, renderPage(page, work)]));
  return pages.flatMap((page) => rendered.get(page) ?? []);
}

function pagesOf(scoped: ScopedChart, { request, release, capabilities, read, set }: Work): readonly Page[] {
  const { chart, values, fullName, path } = scoped;
  if (isLibrary(chart)) return [];
  const common = {
    Values: values,
    Chart: chartObject(chart.metadata, path.at(-1)),
    Release: release,
    Capabilities: capabilities,
    Files: filesObject(request.repository, chart.files, read),
    Subcharts: new GoMap(),
  };
  return chart.templates
    .filter((file) => !isPartial(file) && set.has(`${fullName}/${file.name}`))
    .map((file) => ({ name: `${fullName}/${file.name}`, file, scoped, common }));
}

function renderPage({ name, file, scoped, common }: Page, work: Work): readonly Resource[] {
  const { request, set, functions, budget } = work;
  const nodes = set.get(name) ?? [];
  const template = objectOf({ Name: name, BasePath: `${scoped.fullName}/templates` });
  const data = objectOf({ ...common, Template: template });
  try {
    const { text, starts } = executePlaced({ nodes, defined: set }, data, { functions, missingKey: 'zero', budget });
    const source = request.repository.text(file.path) ?? '';
    const whole: RenderedFile = { path: file.path, template: source, text: text.replaceAll('<no value>', ''), starts };
    return objectsIn(whole, request.repository, (way) => request.locateValue([...scoped.path, ...way]));
  } catch (error) {
    throw located(error, file);
  }
}
