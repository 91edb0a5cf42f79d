import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import type { Theme } from './theme.ts';

export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif';

/** How the drawing looks. Sizes are those of the layout, and colours those of the page. */
export function drawingStyle(theme: Theme): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        width: 'data(width)',
        height: 'data(height)',
        'font-family': FONT,
        color: theme.text,
        'z-index-compare': 'manual',
        'overlay-opacity': 0,
        'text-halign': 'right',
        'text-wrap': 'ellipsis',
        'corner-radius': '8',
      },
    },
    {
      selector: 'node.region',
      style: {
        'background-color': theme.region,
        'border-width': 1,
        'border-color': theme.line,
        'corner-radius': '12',
        'z-index': 0,
      },
    },
    { selector: 'node.region.hover', style: { 'border-color': theme.accent, 'border-width': 2 } },
    { selector: 'node.region.current', style: { 'border-color': theme.accent, 'border-width': 3 } },
    { selector: 'node.region.faulty', style: { 'border-color': theme.severities.error.line } },
    {
      selector: 'node.environment',
      style: {
        'background-color': 'data(colour)',
        'background-opacity': 0.06,
        'border-width': 1,
        'border-color': 'data(colour)',
        'border-opacity': 0.55,
        'corner-radius': '10',
        'z-index': 1,
        events: 'no',
      },
    },
    {
      selector: 'node.band',
      style: {
        'background-color': theme.band,
        'background-opacity': 0.8,
        'border-width': 0,
        'z-index': 2,
        events: 'no',
      },
    },
    {
      selector: 'node.environment.labelled, node.band.labelled',
      style: {
        label: 'data(label)',
        'font-size': 11,
        'font-weight': 600,
        color: theme.muted,
        'text-valign': 'top',
        'text-margin-x': (node: NodeSingular) => -Number(node.data('width')) + 8,
        'text-margin-y': 18,
        'min-zoomed-font-size': 6,
      },
    },
    { selector: 'node.environment.labelled', style: { color: 'data(colour)', 'font-size': 12 } },
    {
      selector: 'node.title',
      style: {
        label: 'data(label)',
        'background-opacity': 0,
        'font-size': 17,
        'font-weight': 700,
        'text-valign': 'center',
        'text-events': 'no',
        'text-max-width': 'data(room)',
        'z-index': 6,
        events: 'no',
      },
    },
    { selector: 'node.subtitle', style: { 'font-size': 12, 'font-weight': 400, color: theme.muted } },
    { selector: 'node.subtitle.faulty', style: { color: theme.severities.error.line, 'font-weight': 600 } },
    {
      selector: 'node.chip',
      style: {
        label: 'data(label)',
        'background-color': 'data(colour)',
        'background-opacity': 0.16,
        'border-width': 0,
        color: 'data(colour)',
        'font-size': 11,
        'font-weight': 700,
        'text-halign': 'center',
        'text-valign': 'center',
        'z-index': 6,
        events: 'no',
      },
    },
    {
      selector: 'node.unit',
      style: {
        'background-color': theme.card,
        'border-width': 1,
        'border-color': theme.line,
        'z-index': 5,
        'transition-property': 'none',
      },
    },
    {
      selector: 'node.card',
      style: {
        label: 'data(name)',
        'font-size': 13,
        'text-valign': 'center',
        'text-margin-x': (node: NodeSingular) => -Number(node.data('width')) + 33,
        'text-max-width': (node: NodeSingular) => `${Number(node.data('width')) - (node.data('badge') ? 70 : 44)}px`,
        'min-zoomed-font-size': 5,
        'background-image': 'data(pictures)',
        'background-width': ['20px', '22px'],
        'background-height': ['20px', '22px'],
        'background-position-x': ['8px', '96%'],
        'background-position-y': ['50%', '50%'],
        'background-clip': 'none',
        'background-image-containment': 'over',
      } as never,
    },
    {
      selector: 'node.dot',
      style: {
        'background-color': 'data(colour)',
        'background-opacity': 0.45,
        'border-width': 0,
        'corner-radius': '3',
      },
    },
    ...(['note', 'warning', 'error'] as const).flatMap((severity) => [
      {
        selector: `node.card.${severity}`,
        style: {
          'border-color': theme.severities[severity].line,
          'border-width': 2,
          'background-color': theme.severities[severity].fill,
        },
      },
      {
        selector: `node.dot.${severity}`,
        style:
          severity === 'note'
            ? { 'border-width': 2, 'border-color': theme.severities.note.line }
            : { 'background-color': theme.severities[severity].line, 'background-opacity': 1 },
      },
    ]),
    { selector: 'node.card.opaque', style: { 'border-style': 'dashed' } },
    { selector: 'node.card.failed', style: { 'border-style': 'double', 'border-width': 4 } },
    { selector: 'node.dot.failed', style: { 'border-width': 2, 'border-color': theme.text } },
    { selector: 'node.card.suspended', style: { color: theme.muted, 'background-opacity': 0.55 } },
    { selector: 'node.faded', style: { opacity: 0.18 } },
    { selector: 'node.dot.faded', style: { opacity: 0.38 } },
    { selector: 'node.near', style: { opacity: 1, 'border-color': theme.accent, 'border-width': 2 } },
    { selector: 'node.dot.near', style: { 'background-opacity': 1 } },
    {
      selector: 'node.unit.hover',
      style: { 'border-color': theme.accent, 'border-width': 2 },
    },
    {
      selector: 'node.unit.current',
      style: {
        opacity: 1,
        'outline-width': 3,
        'outline-color': theme.accent,
        'outline-offset': 2,
        'outline-opacity': 1,
        'z-index': 7,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 1.3,
        'curve-style': 'unbundled-bezier',
        'control-point-distances': bend,
        'control-point-weights': 0.5,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        opacity: 0.55,
        'z-index-compare': 'manual',
        'z-index': 3,
        'overlay-opacity': 0,
        events: 'no',
      },
    },
    ...(['creates', 'dependsOn', 'sourceRef'] as const).map((kind) => ({
      selector: `edge.${kind}`,
      style: { 'line-color': theme.edges[kind], 'target-arrow-color': theme.edges[kind] },
    })),
    { selector: 'edge.dependsOn', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 4], width: 1.6 } },
    { selector: 'edge.sourceRef', style: { 'line-style': 'dotted', 'target-arrow-shape': 'vee' } },
    { selector: 'edge.near', style: { opacity: 1, width: 2.4, 'z-index': 4 } },
    { selector: '.hidden', style: { display: 'none' } },
  ] as StylesheetJson;
}

/** Neighbours are joined straight; a longer way bows, so that those it passes are not taken for its ends. */
function bend(edge: EdgeSingular): number {
  const [from, to] = [edge.source().position(), edge.target().position()];
  const length = Math.hypot(from.x - to.x, from.y - to.y);
  const isBeside = Math.abs(from.y - to.y) < 1 ? length < edge.source().width() + 40 : length < 60;
  return isBeside ? 0 : Math.min(18 + length * 0.12, 90);
}
