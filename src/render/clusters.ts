import type { Configuration } from '../model/configuration.ts';
import type { Cluster } from '../model/unit.ts';
import { isWithin, nameOf } from '../util/paths.ts';
import type { ClusterRegistry } from './controller.ts';

/** A registry that knows the clusters that the configuration declares. */
export function createClusterRegistry(configuration: Configuration): ClusterRegistry {
  const byName = new Map<string, Cluster>();
  const byServer = new Map<string, Cluster>();

  function add(cluster: Cluster): Cluster {
    byName.set(cluster.name, cluster);
    if (cluster.server !== undefined) byServer.set(normalizeServer(cluster.server), cluster);
    return cluster;
  }

  configuration.clusters.forEach(({ name, server, path }, index) => {
    add({
      name,
      ...(server === undefined ? {} : { server }),
      ...(path === undefined ? {} : { path: path.replace(/^\.?\/+|\/+$/g, '') }),
      location: configuration.locate(['clusters', index, 'name']),
      reason: `declared in ${configuration.path}`,
    });
  });

  return {
    get all() {
      return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    find({ name, server }) {
      return (server && byServer.get(normalizeServer(server))) || (name === undefined ? undefined : byName.get(name));
    },
    ensure(cluster) {
      const known =
        (cluster.server !== undefined && byServer.get(normalizeServer(cluster.server))) || byName.get(cluster.name);
      if (!known) return add(cluster);
      const server = known.server ?? cluster.server;
      const path = known.path ?? cluster.path;
      if (server === known.server && path === known.path) return known;
      return add({ ...known, ...(server === undefined ? {} : { server }), ...(path === undefined ? {} : { path }) });
    },
  };
}

/** API server URLs are one where only letter case, the default port or a trailing slash differs. */
function normalizeServer(server: string): string {
  return server
    .toLowerCase()
    .replace(/\/+$/, '')
    .replace(/^(https:\/\/[^/]*):443$/, '$1');
}

/** Directory names that say what is in them rather than which cluster it is for. */
const GENERIC =
  /^(?:\.|base|bootstrap|cluster|clusters|configs?|flux|flux-system|gitops|k8s|kubernetes|main|manifests|overlays?|sync|argocd|argo-cd|apps?|core)$/;

/**
 * Names for cluster directories: the directory's own name, or where that says nothing (`clusters/one/base`) the nearest
 * one above it that does. Directories that would share a name get as much of their path as tells them apart.
 */
export function nameClusters(paths: readonly string[], configuration: Configuration): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Map<string, string[]>();
  for (const path of [...new Set(paths)].sort()) {
    const declared = declaredCluster(path, configuration);
    if (declared !== undefined) names.set(path, declared);
    else taken.set(shortName(path), [...(taken.get(shortName(path)) ?? []), path]);
  }
  for (const [name, sharing] of taken) {
    for (const path of sharing) names.set(path, sharing.length === 1 ? name : distinctName(path, name, sharing));
  }
  return names;
}

/** The name that the configuration gives to the cluster whose directory this is, or which it lies in. */
export function declaredCluster(path: string, configuration: Configuration): string | undefined {
  const holding = configuration.clusters
    .map((cluster) => ({ name: cluster.name, path: cluster.path?.replace(/^\.?\/+|\/+$/g, '') }))
    .filter((cluster) => cluster.path !== undefined && isWithin(path, cluster.path))
    .sort((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0));
  return holding[0]?.name;
}

function shortName(path: string): string {
  const telling = path.split('/').filter((segment) => segment !== '' && !GENERIC.test(segment));
  const own = nameOf(path);
  if (own === '') return 'default';
  return GENERIC.test(own) ? (telling.at(-1) ?? own) : own;
}

/** A name that several directories would have, with the segments before it that tell this one from the others. */
function distinctName(path: string, name: string, others: readonly string[]): string {
  const split = others.map((other) => new Set(other.split('/')));
  const own = path.split('/').filter((segment) => !split.every((segments) => segments.has(segment)));
  return own.length === 0 ? path.replaceAll('/', '-') : [...own.filter((segment) => segment !== name), name].join('-');
}
