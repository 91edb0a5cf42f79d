import type { Edge, Graph } from '../model/graph.ts';
import type { Finding } from '../model/report.ts';
import type { Unit } from '../model/unit.ts';
import { cut, dot } from './escape.ts';
import { placeLabel, unitFinder, unitName } from './graph-parts.ts';

export interface DotOptions {
  readonly cluster?: string | undefined;
  /** Draw these findings and the units that they are about, and nothing else. */
  readonly findings?: readonly Finding[] | undefined;
}

const MAX_LABEL = 80;

const STYLES: Readonly<Partial<Record<Edge['kind'], string>>> = {
  creates: '',
  dependsOn: ' [style=dashed, label="dependsOn"]',
  sourceRef: ' [style=dotted, label="source"]',
};

const COLORS = { error: '#ffdddd', warning: '#ffeecc', note: '#ddeeff' } as const;

/**
 * The graph for graphviz: units by cluster, and either the edges between them or the findings about them. Ids are
 * numbers of this drawing; names stand in labels alone. Nothing is left out.
 */
export function graphDot(graph: Graph, { cluster, findings }: DotOptions = {}): string {
  const units = graph.units.filter((unit) => cluster === undefined || unit.cluster === cluster);
  return findings === undefined ? drawEdges(graph, units) : drawFindings(graph, units, findings);
}

function drawEdges(graph: Graph, units: readonly Unit[]): string {
  const ids = new Map(units.map((unit, index) => [unit, `u${index}`]));
  const edges = graph.edges.flatMap(({ kind, from, to }) => {
    const [source, target] = [from.unit && ids.get(from.unit), to.unit && ids.get(to.unit)];
    const style = STYLES[kind];
    return style === undefined || source === undefined || target === undefined
      ? []
      : [`  ${source} -> ${target}${style};`];
  });
  return digraph([...clusters(ids, graph), ...new Set(edges)]);
}

function drawFindings(graph: Graph, units: readonly Unit[], findings: readonly Finding[]): string {
  const unitsOf = unitFinder(graph, units);
  const ids = new Map<Unit, string>();
  const lines = findings.flatMap((finding, index) => {
    const about = [finding.subject, ...finding.alsoIn].flatMap(unitsOf);
    const label = `${text(finding.policy)}\\n${text(finding.message)}`;
    return [
      `  f${index} [label="${label}", shape=note, style=filled, fillcolor="${COLORS[finding.severity]}"];`,
      ...[...new Set(about)].map((unit) => {
        const id = ids.get(unit) ?? `u${ids.size}`;
        ids.set(unit, id);
        return `  ${id} -> f${index} [dir=none];`;
      }),
    ];
  });
  return digraph([...clusters(ids, graph), ...lines]);
}

function clusters(ids: ReadonlyMap<Unit, string>, graph: Graph): string[] {
  const names = [...new Set([...ids.keys()].map(({ cluster }) => cluster))].sort();
  return names.flatMap((name, index) => [
    `  subgraph cluster_${index} {`,
    `    label="${text(name)}";`,
    ...[...ids].filter(([unit]) => unit.cluster === name).map(([unit, id]) => `    ${node(unit, id, graph)}`),
    '  }',
  ]);
}

function node(unit: Unit, id: string, graph: Graph): string {
  const place = placeLabel(unit, graph);
  const label = place === '' ? text(unitName(unit)) : `${text(unitName(unit))}\\n${text(place)}`;
  return `${id} [label="${label}"${unit.status === 'rendered' ? '' : ', style=dashed'}];`;
}

function text(name: string): string {
  return dot(cut(name, MAX_LABEL));
}

function digraph(lines: readonly string[]): string {
  return `${['digraph "gitops-gate" {', '  rankdir=LR;', '  node [shape=box];', ...lines, '}'].join('\n')}\n`;
}
