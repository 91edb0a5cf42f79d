import type { Edge, Graph } from '../model/graph.ts';
import type { Finding } from '../model/report.ts';
import type { Unit } from '../model/unit.ts';
import { cut, mermaid } from './escape.ts';
import { placeLabel, unitFinder, unitName } from './graph-parts.ts';
import { ranked } from './rank.ts';
import { counted } from './words.ts';

export interface MermaidOptions {
  readonly cluster?: string | undefined;
  /** Draw these findings and the units that they are about, and nothing else. */
  readonly findings?: readonly Finding[] | undefined;
}

/** What GitHub draws: 50,000 characters and 500 edges. Fewer can still be read. */
const MAX_NODES = 200;
const MAX_EDGES = 300;
const MAX_FINDINGS = 40;
const MAX_LABEL = 80;
const MAX_TEXT = 45_000;

const ARROWS: Readonly<Partial<Record<Edge['kind'], string>>> = {
  creates: '-->',
  dependsOn: '-. dependsOn .->',
  sourceRef: '-. source .->',
};

/** The graph as a mermaid flowchart: units by cluster, and either the edges between them or the findings about them. */
export function graphMermaid(graph: Graph, { cluster, findings }: MermaidOptions = {}): string {
  const units = graph.units.filter((unit) => cluster === undefined || unit.cluster === cluster);
  for (let most = MAX_NODES; ; most = Math.floor(most / 2)) {
    const drawn = findings === undefined ? drawEdges(graph, units, most) : drawFindings(graph, units, findings, most);
    if (drawn.length <= MAX_TEXT || most < 2) return drawn;
  }
}

/** The graph of what is violated; `''` where nothing is, or where no unit has to do with it. */
export function violationGraph(graph: Graph, all: readonly Finding[]): string {
  const findings = ranked(all.filter(({ waiver }) => waiver === null));
  const drawn = graphMermaid(graph, { findings });
  return drawn.includes(' --- ') ? drawn : '';
}

function drawEdges(graph: Graph, all: readonly Unit[], most: number): string {
  const units = all.slice(0, most);
  const ids = new Map(units.map((unit, index) => [unit, `u${index}`]));
  const edges = graph.edges.flatMap(({ kind, from, to }) => {
    const [source, target] = [from.unit && ids.get(from.unit), to.unit && ids.get(to.unit)];
    const arrow = ARROWS[kind];
    return arrow === undefined || source === undefined || target === undefined
      ? []
      : [`  ${source} ${arrow} ${target}`];
  });
  const distinct = [...new Set(edges)];
  const left = [
    ...(all.length > units.length ? [counted(all.length - units.length, 'more unit')] : []),
    ...(distinct.length > MAX_EDGES ? [counted(distinct.length - MAX_EDGES, 'more edge')] : []),
  ];
  return flowchart([...clusters(units, ids, graph), ...distinct.slice(0, MAX_EDGES), ...leftOut(left)]);
}

function drawFindings(graph: Graph, all: readonly Unit[], findings: readonly Finding[], most: number): string {
  const shown = findings.slice(0, Math.min(MAX_FINDINGS, most));
  const unitsOf = unitFinder(graph, all);
  const ids = new Map<Unit, string>();
  const lines: string[] = [];
  let [drawn, undrawn] = [0, 0];
  for (const [index, finding] of shown.entries()) {
    const label = `<b>${mermaid(finding.policy)}</b><br>${mermaid(cut(finding.message, MAX_LABEL))}`;
    lines.push(`  f${index}["${label}"]:::${finding.severity}`);
    for (const unit of new Set([finding.subject, ...finding.alsoIn].flatMap(unitsOf))) {
      if (!ids.has(unit) && ids.size < most) ids.set(unit, `u${ids.size}`);
      const id = ids.get(unit);
      if (id === undefined || drawn >= MAX_EDGES) undrawn++;
      else {
        lines.push(`  ${id} --- f${index}`);
        drawn++;
      }
    }
  }
  const left = [
    ...(findings.length > shown.length ? [counted(findings.length - shown.length, 'more finding')] : []),
    ...(undrawn > 0 ? [counted(undrawn, 'more place')] : []),
  ];
  return flowchart([
    ...clusters([...ids.keys()], ids, graph),
    ...lines,
    ...leftOut(left),
    '  classDef error fill:#fdd,stroke:#c00,color:#000',
    '  classDef warning fill:#fec,stroke:#c80,color:#000',
    '  classDef note fill:#def,stroke:#08c,color:#000',
  ]);
}

function clusters(units: readonly Unit[], ids: ReadonlyMap<Unit, string>, graph: Graph): string[] {
  const names = [...new Set(units.map(({ cluster }) => cluster))].sort();
  return names.flatMap((name, index) => [
    `  subgraph c${index}["${mermaid(cut(name, MAX_LABEL))}"]`,
    ...units
      .filter(({ cluster }) => cluster === name)
      .map((unit) => `    ${ids.get(unit)}["${unitLabel(unit, graph)}"]`),
    '  end',
  ]);
}

function unitLabel(unit: Unit, graph: Graph): string {
  const where = placeLabel(unit, graph);
  const label = mermaid(cut(unitName(unit), MAX_LABEL));
  return where === '' ? label : `${label}<br><i>${mermaid(cut(where, MAX_LABEL))}</i>`;
}

function leftOut(what: readonly string[]): string[] {
  return what.length === 0 ? [] : [`  rest["… and ${what.join(' and ')}"]`];
}

function flowchart(lines: readonly string[]): string {
  return `${['flowchart LR', ...lines].join('\n')}\n`;
}
