import type { Repository } from '../../model/files.ts';
import { isMapping, listAt, type Mapping, mappingAt, scalarText, stringAt } from '../../model/value.ts';
import { joinPath, nameOf, resolvePath } from '../../util/paths.ts';

/** A file of a chart: its path in the repository, and relative to the chart. */
export interface ChartFile {
  readonly path: string;
  readonly name: string;
}

/** A chart as it stands in the repository. */
export interface Chart {
  readonly directory: string;
  readonly metadata: Mapping;
  readonly values: Mapping;
  readonly templates: readonly ChartFile[];
  readonly crds: readonly ChartFile[];
  /** Everything else: what `.Files` holds. */
  readonly files: readonly ChartFile[];
  readonly dependencies: readonly Dependency[];
}

/** A chart that another one uses. */
export interface Dependency {
  /** The name under which the parent has values for it: its alias, or its own. */
  readonly name: string;
  /** `undefined` where it is not in the repository. */
  readonly chart: Chart | undefined;
  /** The entry of `dependencies`; empty for a chart that only lies in `charts/`. */
  readonly declaration: Mapping;
}

/** Why a chart cannot be rendered here. */
export class ChartError extends Error {
  override readonly name = 'ChartError';
}

/** Charts within charts deeper than any are. */
const MAX_DEPTH = 8;

/**
 * Reads a chart and the charts that it uses, as far as they are in the repository (Helm, "Charts": the chart file
 * structure, and dependencies in `charts/` or by `file://`). Raises `ChartError`.
 */
export function loadChart(repository: Repository, directory: string, depth = 0): Chart {
  let known = charts.get(repository);
  if (known === undefined) {
    known = new Map();
    charts.set(repository, known);
  }
  const found = known.get(directory);
  if (found !== undefined) return found;
  const chart = readChart(repository, directory, depth);
  known.set(directory, chart);
  return chart;
}

/** Many releases are of one chart. */
const charts = new WeakMap<Repository, Map<string, Chart>>();

function readChart(repository: Repository, directory: string, depth: number): Chart {
  if (depth > MAX_DEPTH) throw new ChartError('its dependencies nest too deeply');
  const metadata = mappingOf(repository, joinPath(directory, 'Chart.yaml'));
  if (metadata === undefined || stringAt(metadata, 'name') === undefined)
    throw new ChartError('its Chart.yaml has no name');
  const prefix = directory === '' ? 0 : directory.length + 1;
  const all = repository.tree.filesBelow(directory).map((path): ChartFile => ({ path, name: path.slice(prefix) }));
  const own = all.filter(({ name }) => !name.startsWith('charts/'));
  return {
    directory,
    metadata,
    values: mappingOf(repository, joinPath(directory, 'values.yaml')) ?? {},
    templates: own.filter(({ name }) => name.startsWith('templates/')),
    crds: own.filter(({ name }) => name.startsWith('crds/')),
    files: own.filter(({ name }) => !name.startsWith('templates/') && !RESERVED.has(name)),
    dependencies: dependenciesOf(repository, directory, metadata, depth),
  };
}

const RESERVED = new Set(['Chart.yaml', 'Chart.lock', 'values.yaml', 'values.schema.json', '.helmignore']);

function mappingOf(repository: Repository, path: string): Mapping | undefined {
  if (repository.tree.kind(path) !== 'file') return undefined;
  const parsed = repository.parse(path, 'json');
  if (parsed.problems.length > 0) throw new ChartError(`${path} cannot be parsed`);
  const value = parsed.documents[0]?.value;
  return isMapping(value) ? value : undefined;
}

function dependenciesOf(
  repository: Repository,
  directory: string,
  metadata: Mapping,
  depth: number,
): readonly Dependency[] {
  const legacy = mappingOf(repository, joinPath(directory, 'requirements.yaml'));
  const declared = [...listAt(metadata, 'dependencies'), ...listAt(legacy, 'dependencies')].filter(isMapping);
  const vendored = new Map<string, Chart>();
  const inside = joinPath(directory, 'charts');
  for (const entry of repository.tree.entries(inside)) {
    const path = joinPath(inside, entry.name);
    if (entry.kind !== 'directory' || repository.tree.kind(joinPath(path, 'Chart.yaml')) !== 'file') continue;
    const chart = loadChart(repository, path, depth + 1);
    vendored.set(stringAt(chart.metadata, 'name') ?? entry.name, chart);
  }
  const dependencies = declared.map((declaration): Dependency => {
    const name = stringAt(declaration, 'name') ?? '';
    const chart = vendored.get(name) ?? localChart(repository, directory, declaration, depth);
    return { name: stringAt(declaration, 'alias') || name, chart, declaration };
  });
  const used = new Set(declared.map((declaration) => stringAt(declaration, 'name')));
  const others = [...vendored].filter(([name]) => !used.has(name));
  return [...dependencies, ...others.map(([name, chart]) => ({ name, chart, declaration: {} }))];
}

/** A dependency whose repository is a `file://` path beside the chart. */
function localChart(repository: Repository, directory: string, declaration: Mapping, depth: number): Chart | undefined {
  const url = stringAt(declaration, 'repository') ?? '';
  if (!url.startsWith('file://')) return undefined;
  const path = resolvePath(directory, url.slice('file://'.length));
  if (path === undefined || path === directory) return undefined;
  return repository.tree.kind(joinPath(path, 'Chart.yaml')) === 'file'
    ? loadChart(repository, path, depth + 1)
    : undefined;
}

/** Whether a template only defines what others include. */
export function isPartial({ name }: ChartFile): boolean {
  return nameOf(name).startsWith('_');
}

/** Whether a chart renders nothing of its own. */
export function isLibrary({ metadata }: Chart): boolean {
  return stringAt(metadata, 'type') === 'library';
}

/** The name of a chart. */
export function chartName({ metadata }: Chart): string {
  return scalarText(mappingAt(metadata)?.['name']) ?? '';
}
