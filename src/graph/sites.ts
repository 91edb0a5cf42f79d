import type { Configuration } from '../model/configuration.ts';
import type { Cluster, Unit } from '../model/unit.ts';

/*
 * A kustomization root that nothing includes, in a repository that names no cluster for it, is applied by hand or by
 * something that is not here: nobody knows where to, and nobody knows whether beside the others.
 */

export interface Sites {
  /** Whether a unit is such a directory. */
  isLoose(unit: Unit): boolean;
  /** The loose directory that a unit comes from and shares the cluster with; `''` where the cluster is known. */
  of(unit: Unit): string;
}

/** Tells apart what goes to clusters that only a directory stands for. */
export function sitesOf(units: readonly Unit[], clusters: readonly Cluster[], configuration: Configuration): Sites {
  const named = new Set(clusters.filter(({ path, server }) => path || server).map(({ name }) => name));
  for (const { name } of configuration.clusters) named.add(name);
  const declared = new Set(configuration.directories.map(({ path, cluster }) => `${cluster} ${path}`));
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const known = new Map<string, string>();

  const isLoose = (unit: Unit) => {
    const [source] = unit.sources;
    if (unit.kind !== 'Directory' || named.has(unit.cluster)) return false;
    return source?.kind !== 'here' || !declared.has(`${unit.cluster} ${source.path}`);
  };

  function of(unit: Unit): string {
    const chain = new Set<Unit>();
    let site: string | undefined;
    for (let next: Unit | undefined = unit; site === undefined; ) {
      site = known.get(next.id);
      if (site !== undefined) break;
      chain.add(next);
      if (isLoose(next)) site = next.id;
      else {
        const creator: Unit | undefined = next.createdBy === undefined ? undefined : byId.get(next.createdBy);
        if (creator === undefined || creator.cluster !== next.cluster || chain.has(creator)) site = '';
        else next = creator;
      }
    }
    for (const { id } of chain) known.set(id, site);
    return site;
  }

  return { isLoose, of };
}
