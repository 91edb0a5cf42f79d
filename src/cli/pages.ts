import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Graph } from '../model/graph.ts';
import { graphHtml } from '../report/html/graph-page.ts';
import type { GraphViewOptions } from '../report/html/graph-view.ts';
import type { PageAssets } from '../report/html/page.ts';
import { reportHtml } from '../report/html/report-page.ts';
import type { Checked } from '../run.ts';

/*
 * HTML pages with what the build made for them: for both edges, loaded when a page is asked for.
 */

/** Where the build puts what pages bring with them. */
const DIST = 'dist';

/** The page of a graph. */
export function graphPage(graph: Graph, options: GraphViewOptions): string {
  return graphHtml(graph, options, pageAssets('graph'));
}

/** The page of a check's report. */
export function reportPage({ report, head, change, policies, pullRequest, mask }: Checked): string {
  const context = {
    policies,
    pullRequest,
    mask,
    graph: head.graph,
    textOf: (file: string) => head.repository.text(file),
    reasons: change?.reasons ?? [],
  };
  return reportHtml(report, context, pageAssets('report'));
}

/** The script and the style of a page, as the build made them. */
function pageAssets(name: 'graph' | 'report'): PageAssets {
  const read = (kind: string) => readFileSync(path.join(directory(), `page-${name}.${kind}`), 'utf8');
  return { script: read('js'), style: read('css') };
}

/** The directory of this program; run from its sources, the one that they were built into. */
function directory(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  return path.basename(here) === 'cli' ? path.join(here, '..', '..', DIST) : here;
}
