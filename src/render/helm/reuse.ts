import type { Repository } from '../../model/files.ts';
import { areSamePaths, isSameValue } from '../../model/same.ts';
import { type Unchanged, unchangedIn } from '../../util/unchanged.ts';
import type { Chart } from './chart.ts';
import type { ChartRequest, ChartResult } from './index.ts';

/** What was made of a request, and the work that it took. */
interface Made {
  readonly request: ChartRequest;
  readonly result: ChartResult;
  readonly steps: number;
  readonly chart: Chart;
}

const madeOf = new WeakMap<Repository, Map<string, Made[]>>();

/** Keeps what was made of a chart, for the side that shares its files with this one. */
export function keepChart(request: ChartRequest, chart: Chart, result: ChartResult, steps: number): void {
  if (request.sources === undefined) return;
  const known = madeOf.get(request.repository) ?? new Map<string, Made[]>();
  madeOf.set(request.repository, known);
  const key = keyOf(request);
  const made = known.get(key) ?? [];
  made.push({ request, result, steps, chart });
  known.set(key, made);
}

/** What the other side made of the same chart with the same values, written in the same files. */
export function chartOfOtherSide(request: ChartRequest, chart: Chart): Pick<Made, 'result' | 'steps'> | undefined {
  const { repository, sources } = request;
  const unchanged = unchangedIn(repository);
  if (unchanged === undefined || sources === undefined || repository.sharing === undefined) return undefined;
  return madeOf
    .get(repository.sharing.other)
    ?.get(keyOf(request))
    ?.find(
      ({ request: other, chart: theirs }) =>
        isSameRequest(request, other) &&
        areSamePaths(sources, other.sources ?? [], unchanged.file) &&
        isSameChart(chart, theirs, unchanged),
    );
}

function keyOf({ directory, release: { name, namespace } }: ChartRequest): string {
  return `${directory}\n${name}\n${namespace}`;
}

function isSameRequest(one: ChartRequest, other: ChartRequest): boolean {
  return (
    one.includeCrds === other.includeCrds &&
    isSameValue(one.values, other.values) &&
    isSameValue(one.defaults, other.defaults) &&
    clusterOf(one) === clusterOf(other)
  );
}

function clusterOf({ cluster }: ChartRequest): string {
  return JSON.stringify([cluster?.kubernetes, cluster?.apiVersions && [...cluster.apiVersions]]);
}

/** Whether two sides have the same files of a chart, those that Git ignores too, and none of them differs. */
function isSameChart(one: Chart, other: Chart, unchanged: Unchanged): boolean {
  return (
    unchanged.below(one.directory) &&
    isSameValue(one.metadata, other.metadata) &&
    isSameValue(one.values, other.values) &&
    areSamePaths(filesOf(one), filesOf(other), unchanged.file) &&
    one.dependencies.length === other.dependencies.length &&
    one.dependencies.every(({ chart }, index) => {
      const theirs = other.dependencies[index]?.chart;
      return chart === undefined || theirs === undefined ? chart === theirs : isSameChart(chart, theirs, unchanged);
    })
  );
}

function filesOf({ templates, crds, files }: Chart): string[] {
  return [...templates, ...crds, ...files].map(({ path }) => path);
}
