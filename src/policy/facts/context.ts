import type { Change, PullRequestFacts } from '../../model/change.ts';
import type { CodeOwners } from '../../model/code-owners.ts';
import type { Configuration } from '../../model/configuration.ts';
import { type Graph, type Placement, UNKNOWN } from '../../model/graph.ts';
import type { Resource } from '../../model/resource.ts';
import type { Survey } from '../../model/survey.ts';
import type { Unit } from '../../model/unit.ts';
import { isWithin } from '../../util/paths.ts';
import type { Loosening } from '../loosening/comparison.ts';

/** Everything that facts are worked out from. */
export interface JudgeInput {
  readonly graph: Graph;
  readonly survey: Survey;
  /** What the pull request changes; `null` where there is no base. */
  readonly change: Change | null;
  readonly pullRequest: PullRequestFacts;
  /** The CODEOWNERS of the base commit, where a rule asks for code owners. */
  readonly codeOwners?: CodeOwners | undefined;
  readonly configuration: Configuration;
  /** The day, `YYYY-MM-DD`, in UTC. */
  readonly today: string;
  /** The moment, RFC 3339 in UTC. */
  readonly now: string;
  /** Texts of the templates for pull requests, of base and head: what a description took from them says nothing. */
  readonly templates?: readonly string[];
  /** What the pull request would loosen in the rules that judge it. */
  readonly loosenings?: readonly Loosening[];
  /** The text of a file, for waivers in comments and for copies. Without it there are none. */
  readonly text?: (path: string) => string | undefined;
  /**
   * The waivers in comments and annotations of the base commit, where there is one: such a waiver holds only if the base
   * has it too, or a pull request could exempt itself.
   */
  readonly waiversAtBase?: (() => readonly string[]) | undefined;
  /** What the base commit would run; absent where there is none. */
  readonly baseGraph?: Graph | undefined;
}

const NOWHERE: Placement = { environment: UNKNOWN, environmentReason: '', layer: UNKNOWN, layerReason: '' };

/** The input, and the look-ups that several facts share. */
export class FactContext {
  readonly input: JudgeInput;
  readonly #risks: ReadonlyMap<string, string>;
  readonly #depths: ReadonlyMap<string, number>;
  readonly #units = new Map<Unit, { unit: Unit; context: FactContext }>();
  readonly #byId: ReadonlyMap<string, Unit>;

  constructor(input: JudgeInput) {
    this.input = input;
    this.#risks = new Map(input.graph.environments.map(({ name, risk }) => [name, risk]));
    this.#depths = new Map(input.graph.layers.map((layer, depth) => [layer, depth]));
    this.#byId = new Map(input.graph.units.map((unit) => [unit.id, unit]));
  }

  /** The unit in its context, the same object each time. */
  unit(unit: Unit): UnitInput {
    let found = this.#units.get(unit);
    if (found === undefined) {
      found = { unit, context: this };
      this.#units.set(unit, found);
    }
    return found;
  }

  readonly #remembered = new Map<unknown, unknown>();

  /** What a function works out from this context, worked out once and when first asked for. */
  remember<T>(work: (context: FactContext) => T): T {
    if (!this.#remembered.has(work)) this.#remembered.set(work, work(this));
    return this.#remembered.get(work) as T;
  }

  /** The names of the clusters that are known to exist: not those that only the name of a directory stands for. */
  clusterNames(): ReadonlySet<string> {
    return this.remember(namesOfClusters);
  }

  unitById(id: string): Unit | undefined {
    return this.#byId.get(id);
  }

  placement(unit: Unit | undefined): Placement {
    return (unit && this.input.graph.placements.get(unit.id)) ?? NOWHERE;
  }

  /** The risk class of an environment, or `unknown`. */
  risk(environment: string): string {
    return this.#risks.get(environment) ?? UNKNOWN;
  }

  /** How far in a layer is: 0 is the outermost, -1 a layer that is not known. */
  depth(layer: string): number {
    return this.#depths.get(layer) ?? -1;
  }

  /** The environment in which a unit applies a resource. */
  environmentOf(unit: Unit, resource: Resource): string {
    return this.input.graph.environmentIn(unit, resource.namespace);
  }
}

export interface UnitInput {
  readonly unit: Unit;
  readonly context: FactContext;
}

function namesOfClusters({ input }: FactContext): ReadonlySet<string> {
  const declared = new Set(input.configuration.clusters.map(({ name }) => name));
  const known = input.graph.clusters.filter(({ name, path, server, location }) => {
    const isOwnPlace = path !== undefined && path !== '' && isWithin(location.path, path);
    return declared.has(name) || isOwnPlace || (server ?? `https://${name}`) !== `https://${name}`;
  });
  return new Set(known.map(({ name }) => name));
}
