import type { Configuration } from '../model/configuration.ts';
import type { Cluster, Unit } from '../model/unit.ts';

/*
 * Which cluster is which is not always known. A kustomization root that nothing includes, in a repository that names no
 * cluster for it, is applied by hand or by something that is not here, and nobody knows whether beside the others. And
 * the name of a cluster belongs to the Argo CD that uses it: another Argo CD may mean another cluster by it, or know
 * none of that name.
 */

export interface Sites {
  /** Whether a unit is such a directory. */
  isLoose(unit: Unit): boolean;
  /** What stands for the cluster of a unit: a loose directory, or an Argo CD; `''` where the cluster is known. */
  of(unit: Unit): string;
}

/** Tells apart what goes to clusters that only a directory, or only a name of one Argo CD, stands for. */
export function sitesOf(units: readonly Unit[], clusters: readonly Cluster[], configuration: Configuration): Sites {
  // A server called as the cluster is: nobody wrote its URL, it is presumed from the name.
  const isKnown = ({ name, path, server }: Cluster) =>
    Boolean(path) || (server ?? `https://${name}`) !== `https://${name}`;
  const named = new Set(clusters.filter(isKnown).map(({ name }) => name));
  for (const { name } of configuration.clusters) named.add(name);
  const declared = new Set(configuration.directories.map(({ path, cluster }) => `${cluster} ${path}`));
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const known = new Map<string, string>();

  const isLoose = (unit: Unit) => {
    const [source] = unit.sources;
    if (unit.kind !== 'Directory' || named.has(unit.cluster)) return false;
    return source?.kind !== 'here' || !declared.has(`${unit.cluster} ${source.path}`);
  };

  /** What alone says where a unit goes, if nothing better does. */
  const ownSite = (unit: Unit): string | undefined => {
    if (isLoose(unit)) return unit.id;
    const host = unit.argocd?.host;
    return host === undefined || host === unit.cluster || named.has(unit.cluster) ? undefined : `Argo CD of ${host}`;
  };

  function of(unit: Unit): string {
    const chain = new Set<Unit>();
    let site: string | undefined;
    for (let next: Unit | undefined = unit; site === undefined; ) {
      site = known.get(next.id);
      if (site !== undefined) break;
      chain.add(next);
      site = ownSite(next);
      if (site === undefined) {
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
