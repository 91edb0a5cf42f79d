import { type DrawnKind, EDGE_KINDS } from '../graph-payload.ts';
import type { Model } from './model.ts';

/** Above this, only the edges of what is selected are drawn at first: more is a thicket. */
const EDGES_AT_ONCE = 140;
/** Up to so many units everything is open at first. */
const OPEN_AT_ONCE = 160;

/** What changed: the places of things, how they look, or what is selected. */
export type Aspect = 'layout' | 'look' | 'selection';

/** What the reader has chosen to see. Views listen, and nobody else holds a choice. */
export class State {
  readonly model: Model;
  readonly hiddenClusters = new Set<number>();
  readonly hiddenEnvironments = new Set<number>();
  readonly hiddenEdges = new Set<DrawnKind>();
  /** Only units with findings of these policies, where it is not empty. */
  readonly policies = new Set<string>();
  readonly open = new Set<number>();
  violationsOnly: boolean;
  selectedEdgesOnly: boolean;
  /** The units that the search found; `undefined` where nothing is searched for. */
  matches: ReadonlySet<number> | undefined;
  selected: number | undefined;
  readonly #listeners: ((aspect: Aspect) => void)[] = [];

  constructor(model: Model) {
    this.model = model;
    const { data } = model;
    this.violationsOnly = data.violationsOnly;
    const isSmall = data.units.length <= OPEN_AT_ONCE || data.clusters.length === 1;
    if (isSmall && data.units.length <= 2 * OPEN_AT_ONCE)
      for (const index of data.clusters.keys()) this.open.add(index);
    for (const kind of EDGE_KINDS) if (kind === 'sourceRef') this.hiddenEdges.add(kind);
    this.selectedEdgesOnly = data.edges.filter(({ kind }) => !this.hiddenEdges.has(kind)).length > EDGES_AT_ONCE;
  }

  listen(listener: (aspect: Aspect) => void): void {
    this.#listeners.push(listener);
  }

  changed(aspect: Aspect): void {
    for (const listener of this.#listeners) listener(aspect);
  }

  select(unit: number | undefined): void {
    if (unit === this.selected) return;
    this.selected = unit;
    if (unit !== undefined && !this.isShown(unit)) this.reveal(unit);
    this.changed('selection');
  }

  toggleOpen(cluster: number): void {
    if (!this.open.delete(cluster)) this.open.add(cluster);
    this.changed('layout');
  }

  isShown(index: number): boolean {
    const unit = this.model.unit(index);
    if (this.hiddenClusters.has(unit.cluster) || this.hiddenEnvironments.has(unit.environment)) return false;
    if (this.violationsOnly && unit.findings.length === 0) return false;
    return this.policies.size === 0 || this.model.findings(index).some(({ policy }) => this.policies.has(policy));
  }

  get isFiltered(): boolean {
    return this.hiddenClusters.size + this.hiddenEnvironments.size + this.policies.size > 0 || this.violationsOnly;
  }

  /** Takes back every filter that hides a unit. */
  private reveal(index: number): void {
    const unit = this.model.unit(index);
    this.hiddenClusters.delete(unit.cluster);
    this.hiddenEnvironments.delete(unit.environment);
    if (!this.isShown(index)) {
      this.policies.clear();
      this.violationsOnly = false;
    }
    this.changed('layout');
  }

  clearFilters(): void {
    for (const chosen of [this.hiddenClusters, this.hiddenEnvironments, this.policies]) chosen.clear();
    this.violationsOnly = false;
    this.changed('layout');
  }
}
