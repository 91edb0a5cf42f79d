import type { FindingData, GraphData, Place, PlaceWithWord, Severity, UnitData } from '../graph-payload.ts';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** What links two units, seen from one of them. */
export interface Neighbour {
  readonly kind: GraphData['edges'][number]['kind'];
  readonly unit: number;
  readonly out: boolean;
  readonly at: Place;
}

/** The data of the page with the ways through it that the views need. */
export class Model {
  readonly data: GraphData;
  readonly neighbours: readonly (readonly Neighbour[])[];
  /** The worst finding of each unit. */
  readonly worst: readonly (Severity | undefined)[];

  constructor(data: GraphData) {
    this.data = data;
    const neighbours = data.units.map((): Neighbour[] => []);
    for (const { kind, from, to, at } of data.edges) {
      neighbours[from]?.push({ kind, unit: to, out: true, at });
      neighbours[to]?.push({ kind, unit: from, out: false, at });
    }
    this.neighbours = neighbours;
    this.worst = data.units.map((unit) => worstOf(unit.findings.map((index) => data.findings[index])));
  }

  unit(index: number): UnitData {
    const found = this.data.units[index];
    if (found === undefined) throw new Error(`there is no unit ${index}`);
    return found;
  }

  cluster(unit: number): string {
    return this.data.clusters[this.unit(unit).cluster]?.name ?? '';
  }

  environment(unit: number): string {
    return this.data.environments[this.unit(unit).environment]?.name ?? '';
  }

  layer(unit: number): string {
    return this.data.layers[this.unit(unit).layer] ?? '';
  }

  findings(unit: number): readonly FindingData[] {
    return this.unit(unit).findings.flatMap((index) => this.data.findings[index] ?? []);
  }

  place([path, line]: Place): string {
    return `${this.data.paths[path] ?? ''}:${line}`;
  }

  placed({ at }: PlaceWithWord): string {
    return this.place(at);
  }

  /** `Kustomization flux-system/apps`. */
  title(unit: number): string {
    const { kind, namespace, name } = this.unit(unit);
    return `${kind} ${namespace === '' ? name : `${namespace}/${name}`}`;
  }
}

function worstOf(findings: readonly (FindingData | undefined)[]): Severity | undefined {
  return SEVERITIES.find((severity) => findings.some((finding) => finding?.severity === severity));
}
