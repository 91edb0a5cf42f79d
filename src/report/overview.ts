import type { Graph } from '../model/graph.ts';
import { UNKNOWN } from '../model/graph.ts';
import { type Page, shown } from './page.ts';
import { counted, listed } from './words.ts';

/** Names of one kind that are written out before the rest is counted. */
const SHOWN = 6;

/** What was detected, and what it is judged by. */
export interface Detected {
  readonly graph: Graph;
  /** The policies that are on. */
  readonly policies: number;
  /** The packs and policy files that switched them on. */
  readonly from: readonly string[];
  /** The configuration file; `undefined` where there is none. */
  readonly configuration: string | undefined;
}

/**
 * What was detected, in a few lines: clusters with their environments, environments with their risk, layers, units. Who
 * sees these knows whether the gate understood the repository, and that something was judged at all.
 */
export function overviewText(detected: Detected, page: Page): string {
  const { policies, from, configuration } = detected;
  const rows: readonly (readonly [string, string])[] = [
    ['clusters', clustersRow(detected.graph)],
    ['environments', environmentsRow(detected.graph)],
    ['layers', layersRow(detected.graph)],
    ['units', unitsRow(detected.graph)],
    ['policies', `${policies} of ${listed(from, SHOWN)}${configuration === undefined ? '' : ` in ${configuration}`}`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  const lines = rows.flatMap(([name, text]) => {
    return page.lines(`${page.paint('dim', name.padEnd(width))}${shown(text)}`, width);
  });
  return lines.join('\n');
}

function clustersRow({ clusters, units, placements }: Graph): string {
  if (clusters.length === 0) return 'none found';
  const names = clusters.map(({ name }) => {
    const environments = new Set(
      units.filter(({ cluster }) => cluster === name).map(({ id }) => placements.get(id)?.environment ?? UNKNOWN),
    );
    environments.delete(UNKNOWN);
    return environments.size === 0 ? name : `${name} (${listed([...environments].sort(), 3)})`;
  });
  return listed(names, SHOWN);
}

function environmentsRow(graph: Graph): string {
  const counts = countedBy(graph, 'environment');
  const names = graph.environments.map(({ name, risk }) => {
    const about = [...(risk === UNKNOWN ? [] : [`${risk} risk`]), counted(counts.get(name) ?? 0, 'unit')];
    return `${name} (${about.join(', ')})`;
  });
  const unknown = counts.get(UNKNOWN) ?? 0;
  if (names.length === 0) return 'nothing says which: name them in the configuration';
  return `${listed(names, SHOWN)}${unknown === 0 ? '' : `; unknown (${counted(unknown, 'unit')})`}`;
}

function layersRow(graph: Graph): string {
  const counts = countedBy(graph, 'layer');
  const names = graph.layers
    .filter((layer) => counts.has(layer))
    .map((layer) => `${layer} (${counted(counts.get(layer) ?? 0, 'unit')})`);
  const unknown = counts.get(UNKNOWN) ?? 0;
  if (names.length === 0) return 'no directory says which';
  return `${names.join(' > ')}${unknown === 0 ? '' : `; unknown (${counted(unknown, 'unit')})`}`;
}

function unitsRow({ units }: Graph): string {
  if (units.length === 0) return 'none found';
  const kinds = [...new Set(units.map(({ kind }) => kind))].sort();
  const made = kinds.map((kind) => `${units.filter((unit) => unit.kind === kind).length} ${kind}`).join(', ');
  const lacking = (['opaque', 'failed'] as const).flatMap((status) => {
    const count = units.filter((unit) => unit.status === status).length;
    return count === 0 ? [] : [`${count} ${status}${status === 'opaque' ? ' (their manifests are not here)' : ''}`];
  });
  return `${units.length}: ${made}${lacking.length === 0 ? '' : `; ${lacking.join(', ')}`}`;
}

function countedBy({ units, placements }: Graph, aspect: 'environment' | 'layer'): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of units) {
    const value = placements.get(id)?.[aspect] ?? UNKNOWN;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
