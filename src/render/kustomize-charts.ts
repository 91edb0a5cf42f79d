import type { Document } from '../model/document.ts';
import type { Repository } from '../model/files.ts';
import { originOf } from '../model/provenance.ts';
import type { Resource } from '../model/resource.ts';
import type { HelmValues, Source } from '../model/unit.ts';
import {
  isMapping,
  listAt,
  type Mapping,
  mappingAt,
  type Path,
  scalarText,
  stringAt,
  valueAt,
} from '../model/value.ts';
import { once } from '../util/once.ts';
import { joinPath, parentOf, resolvePath } from '../util/paths.ts';
import { renderChart } from './helm/index.ts';
import { emptyMerge, mergeDocument, mergedValues, mergeFile, type ValuesMerge } from './values-merge.ts';

/*
 * The charts that kustomizations ask for (kustomize, `helmCharts` and `helmGlobals`).
 */

/** What is said about a chart: where it is from. */
export function sourceOf(chart: Mapping) {
  return {
    kind: 'chart',
    repository: stringAt(chart, 'repo') ?? stringAt(chart, 'chartRepo') ?? '',
    chart: stringAt(chart, 'name') ?? stringAt(chart, 'chartName') ?? '',
    version: scalarText(chart['version'] ?? chart['chartVersion']) ?? '',
  } as const satisfies Source;
}

/** Where files are read, and whether they are those of the judged repository. */
interface Files {
  readonly repository: Repository;
  readonly here: boolean;
}

/** The values that a chart is given; `directory` is that of the kustomization. */
export function chartValues(
  files: Files,
  document: Document,
  chart: Mapping,
  directory: string,
): readonly HelmValues[] {
  const merge = emptyMerge();
  mergeAll(merge, files, document, chart, directory);
  return mergedValues(merge, document);
}

/** The value files, and over them what is written in place, unless `valuesMerge` says otherwise. */
function mergeAll(merge: ValuesMerge, files: Files, document: Document, chart: Mapping, directory: string): void {
  const names = [chart['valuesFile'] ?? chart['values'], ...listAt(chart, 'additionalValuesFiles')];
  const inline = mappingAt(chart, 'valuesInline') ?? mappingAt(chart, 'values');
  const mode = stringAt(chart, 'valuesMerge') ?? 'override';
  if (mode === 'merge' && inline !== undefined) mergeDocument(merge, inline, document);
  if (mode !== 'replace' || inline === undefined) {
    for (const name of names) {
      const path = typeof name === 'string' ? resolvePath(directory, name) : undefined;
      if (path !== undefined) mergeFile(merge, files, path, undefined);
    }
  }
  if (mode !== 'merge' && inline !== undefined) mergeDocument(merge, inline, document);
}

type Rendered = readonly Resource[] | undefined;

/** What each entry gives, on each side: the same entry may name files that differ. */
const rendered = new WeakMap<Repository, WeakMap<Mapping, { readonly resources: Rendered }>>();

/** What an entry of `helmCharts` gives; `undefined` for a chart that is not in the repository or not reproduced. */
export function chartResources(repository: Repository, document: Document, chart: Mapping): Rendered {
  const known = rendered.get(repository) ?? new WeakMap();
  rendered.set(repository, known);
  let found = known.get(chart);
  if (found === undefined) {
    found = { resources: renderLocal(repository, document, chart) };
    known.set(chart, found);
  }
  return found.resources;
}

function renderLocal(repository: Repository, document: Document, chart: Mapping): Rendered {
  const root = parentOf(document.path);
  const home = resolvePath(root, stringAt(document.value, 'helmGlobals', 'chartHome') ?? 'charts');
  const { chart: name, repository: url } = sourceOf(chart);
  const directory = home === undefined ? undefined : resolvePath(home, name);
  if (
    directory === undefined ||
    name === '' ||
    url !== '' ||
    repository.tree.kind(joinPath(directory, 'Chart.yaml')) !== 'file'
  ) {
    return undefined;
  }
  const files: Files = { repository, here: false };
  const given = emptyMerge(true);
  mergeAll(given, files, document, chart, root);
  // With those of the chart, for who asks where one was written.
  const whole = once(() => {
    const merge = emptyMerge();
    mergeFile(merge, files, joinPath(directory, 'values.yaml'), undefined);
    mergeAll(merge, files, document, chart, root);
    return mergedValues(merge, document);
  });
  const result = renderChart({
    repository,
    directory,
    release: { name: stringAt(chart, 'releaseName') || name, namespace: stringAt(chart, 'namespace') || 'default' },
    values: isMapping(given.value) ? given.value : {},
    includeCrds: chart['includeCRDs'] === true,
    sources: [...given.documents, document].map(({ path }) => path),
    locateValue: (path) => locateIn(whole()[0], path),
  });
  return 'refused' in result ? undefined : result.resources;
}

/** Where a value was written, and what it is as text. */
export function locateIn(values: HelmValues | undefined, path: Path) {
  const text = scalarText(valueAt(values?.value, path));
  if (values === undefined || text === undefined) return undefined;
  const { path: file, line, column } = originOf(values.holder, path);
  return { location: { path: file, line, column }, text };
}
