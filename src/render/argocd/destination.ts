import type { ArgocdFacts } from '../../model/argocd.ts';
import type { RenderProblem } from '../../model/unit.ts';
import { mappingAt, scalarText, stringAt } from '../../model/value.ts';
import { type ControllerContext, type Definition, placeOf, problemAt } from '../controller.ts';
import { clusterSecrets } from './cluster-secrets.ts';

/** Where an Application applies to. */
export interface Destination {
  /** Name of the cluster. */
  readonly cluster: string;
  readonly namespace: string;
  /** As Argo CD knows it: server and name, each `''` where it is not known. */
  readonly known: ArgocdFacts['destination'];
  readonly problems: readonly RenderProblem[];
}

/** The API server as seen from inside its own cluster, where Argo CD runs. */
export const IN_CLUSTER_SERVER = 'https://kubernetes.default.svc';
export const IN_CLUSTER_NAME = 'in-cluster';

/** Whether a URL is that of the hosting cluster's API server, with any of the ways to write it. */
export function isInCluster(server: string): boolean {
  return /^https:\/\/kubernetes\.default(?:\.svc(?:\.cluster\.local)?)?(?::443)?\/?$/.test(server);
}

/**
 * The destination of an Application. A cluster is named by its name or by its server's URL, and the two are one cluster:
 * a cluster Secret or the configuration says which belong together (Argo CD, "Application Specification":
 * `destination.server` and `destination.name` exclude each other).
 */
export function destinationOf(definition: Definition, context: ControllerContext): Destination {
  const { resource } = definition;
  const destination = mappingAt(resource.value, 'spec', 'destination');
  const server = stringAt(destination, 'server') ?? '';
  const name = scalarText(destination?.['name']) ?? '';
  const namespace = scalarText(destination?.['namespace']) ?? '';
  const found = (cluster: string, problems: readonly RenderProblem[] = []): Destination => ({
    cluster,
    namespace,
    known: { ...knownAs(context, cluster, name, server), namespace },
    problems,
  });
  if (server !== '' && name !== '') {
    const message = 'the destination has both a name and a server';
    return found(clusterOf(definition, context, name, ''), [
      problemAt('invalid', message, resource, ['spec', 'destination', 'name']),
    ]);
  }
  if (server === '' && name === '') {
    return found(definition.cluster, [
      problemAt('invalid', 'the destination has neither a name nor a server', resource, ['spec', 'destination']),
    ]);
  }
  return found(clusterOf(definition, context, name, server));
}

/** Both ways to speak of a destination, for either may be what a project allows. */
function knownAs(context: ControllerContext, cluster: string, name: string, server: string) {
  if (name === IN_CLUSTER_NAME || isInCluster(server)) return { server: IN_CLUSTER_SERVER, name: IN_CLUSTER_NAME };
  return { server: server || (context.clusters.find({ name: cluster })?.server ?? ''), name: name || cluster };
}

function clusterOf(definition: Definition, context: ControllerContext, name: string, server: string): string {
  if (name === IN_CLUSTER_NAME || isInCluster(server)) return definition.cluster;
  const by = name !== '' ? { name } : { server };
  const known = context.clusters.find(by);
  if (known !== undefined) return known.name;
  const secret = clusterSecrets(context, definition.cluster).find((candidate) =>
    name !== '' ? candidate.name === name : sameServer(candidate.server, server),
  );
  if (secret !== undefined) {
    if (isInCluster(secret.server)) return definition.cluster;
    return context.clusters.ensure({
      name: secret.name,
      ...(secret.server === '' ? {} : { server: secret.server }),
      location: secret.location,
      reason: `cluster Secret in ${secret.location.path}`,
    }).name;
  }
  const field = name !== '' ? 'name' : 'server';
  return context.clusters.ensure({
    name: name !== '' ? name : hostOf(server),
    ...(server === '' ? {} : { server }),
    location: placeOf(definition.resource, ['spec', 'destination', field]),
    reason: `destination of the Application ${definition.resource.name}`,
  }).name;
}

function sameServer(a: string, b: string): boolean {
  const normal = (url: string) => url.replace(/\/$/, '').replace(/^(https:\/\/[^/]*):443$/, '$1');
  return a !== '' && normal(a) === normal(b);
}

function hostOf(server: string): string {
  return (
    server
      .replace(/^[a-z]+:\/\//, '')
      .replace(/\/.*$/, '')
      .replace(/:(?:6443|443)$/, '') || server
  );
}

/**
 * The namespace that an Application or ApplicationSet is in: the one that its creator puts it in, and Argo CD's own for
 * one that somebody applies and that names none.
 */
export function namespaceOf({ resource, createdBy }: Definition): string {
  const written = scalarText(mappingAt(resource.value, 'metadata')?.['namespace']) ?? '';
  if (written !== '') return written;
  return createdBy === undefined || resource.namespace === '' ? 'argocd' : resource.namespace;
}
