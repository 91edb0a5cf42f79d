import type { Graph } from '../../model/graph.ts';
import { counted } from '../words.ts';
import { type GraphViewOptions, graphView } from './graph-view.ts';
import { htmlPage, type PageAssets } from './page.ts';

/**
 * The graph as one page that needs nothing but itself: clusters and environments as regions, layers as bands, units as
 * nodes, and what the policies say of them.
 */
export function graphHtml(graph: Graph, options: GraphViewOptions, assets: PageAssets): string {
  const data = graphView(graph, options);
  const summary = `${counted(data.units.length, 'unit')} in ${counted(data.clusters.length, 'cluster')}`;
  const body = [
    '<div id="app" class="app">',
    `<noscript><p class="empty">${summary}. This page draws the graph with its own script, which is switched off.</p></noscript>`,
    '</div>',
  ].join('\n');
  return htmlPage({ title: `gitops-gate: ${summary}`, body, data, ...assets });
}
