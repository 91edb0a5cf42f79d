import type { Document } from '../../../model/document.ts';
import type { Slot } from '../../../model/provenance.ts';
import { type Mapping, mappingAt, type Path } from '../../../model/value.ts';
import { isEmptySelector, matchesSelector, selectorFault } from '../../match-labels.ts';
import { slotAt } from '../../slots.ts';
import { sanitizeName } from '../../template/names.ts';
import { GoMap } from '../../template/values.ts';
import { clusterSecrets } from '../cluster-secrets.ts';
import { IN_CLUSTER_NAME, IN_CLUSTER_SERVER, isInCluster } from '../destination.ts';
import { addValues, type ClusterHint, type GeneratorContext } from './generator-context.ts';
import type { Parameters } from './parameters.ts';
import { ExpansionError } from './problem.ts';

/** A cluster as the clusters generator sees it. */
interface KnownCluster {
  readonly name: string;
  readonly server: string;
  readonly project: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly annotations: ReadonlyMap<string, string>;
  readonly origin: Slot;
  readonly document: Document | undefined;
  /** Whether Argo CD has a Secret for it; the cluster it runs on needs none. */
  readonly hasSecret: boolean;
  /** Whether it is only presumed, because a merge speaks of it: no selector can be asked. */
  readonly presumed: boolean;
}

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * Argo CD, "Cluster Generator": one element for each cluster Secret that the selector matches, and one for the cluster
 * that hosts Argo CD where it has no Secret and the selector is empty. Which clusters there are is often no matter of
 * the repository: the configuration's clusters count as well, and where neither says anything, those that a merge names.
 */
export function clusterParameters(definition: Mapping, path: Path, shared: GeneratorContext): readonly Parameters[] {
  const selector = mappingAt(definition, 'selector');
  const everything = isEmptySelector(selector);
  const fault = selectorFault(selector ?? {}, 'label');
  if (fault !== undefined) throw new ExpansionError('invalid', fault, [...path, 'selector']);
  const known = knownClusters(path, shared);
  const chosen = known.filter((cluster) => {
    if (cluster.presumed) return true;
    if (!cluster.hasSecret) return everything;
    const labels = new Map([...cluster.labels, ['argocd.argoproj.io/secret-type', 'cluster']]);
    return matchesSelector(selector ?? {}, labels) === true;
  });
  if (!known.some((cluster) => cluster.presumed || !isInCluster(cluster.server))) explainAbsence(chosen, path, shared);
  const elements = chosen.map((cluster) => parametersOf(cluster, definition, path, shared));
  if (definition['flatList'] !== true) return elements;
  const values = new GoMap([['clusters', elements.map((element) => element.values)]]);
  return [
    {
      values,
      origins: elements.flatMap(({ origins }) => origins),
      documents: elements.flatMap(({ documents }) => documents),
    },
  ];
}

/** Nothing here says which clusters there are besides the hosting one: that is said, and with no element it is why. */
function explainAbsence(chosen: readonly KnownCluster[], path: Path, shared: GeneratorContext): void {
  if (chosen.length === 0) {
    const message =
      'the clusters generator selects from cluster Secrets that are not in this repository; name them under clusters in the configuration, with server and labels';
    throw new ExpansionError('remote', message, path);
  }
  shared.assumptions.add(
    `the clusters generator in ${shared.document.path} is taken to yield the hosting cluster alone, because no cluster Secret is in this repository`,
  );
}

function knownClusters(path: Path, shared: GeneratorContext): readonly KnownCluster[] {
  const { context, host } = shared;
  const clusters: KnownCluster[] = clusterSecrets(context, host).map((secret) => ({
    ...secret,
    origin: slotAt(secret.location.path, () => secret.location),
    hasSecret: true,
    presumed: false,
  }));
  const names = new Set(clusters.map(({ name }) => name));
  for (const [index, setting] of context.configuration.clusters.entries()) {
    if (names.has(setting.name) || setting.name === host || setting.server === undefined) continue;
    const { configuration } = context;
    clusters.push({
      ...plainCluster(setting.name, setting.server),
      labels: new Map(Object.entries(setting.labels ?? {})),
      origin: slotAt(configuration.path ?? '', () => configuration.locate(['clusters', index])),
    });
  }
  if (!clusters.some(({ server }) => !isInCluster(server))) clusters.push(...presumedClusters(path, shared));
  if (!clusters.some(({ server }) => isInCluster(server))) {
    const origin = slotAt(shared.document.path, () => shared.document.locate(path));
    clusters.push({ ...plainCluster(IN_CLUSTER_NAME, IN_CLUSTER_SERVER), hasSecret: false, origin });
  }
  return clusters;
}

function plainCluster(name: string, server: string): Omit<KnownCluster, 'origin'> {
  return {
    name,
    server,
    project: '',
    labels: NONE,
    annotations: NONE,
    document: undefined,
    hasSecret: true,
    presumed: false,
  };
}

function presumedClusters(
  path: Path,
  { clusterHints = [], document, report }: GeneratorContext,
): readonly KnownCluster[] {
  const origin = slotAt(document.path, () => document.locate(path));
  if (clusterHints.length > 0) {
    const message =
      'which clusters the clusters generator yields is not said here: Applications are made for those that the merge names and that have a directory of their own; name the others under clusters in the configuration, with server and labels';
    report(new ExpansionError('remote', message, path));
  }
  return clusterHints.map(({ key, value }: ClusterHint) => {
    const name = key === 'server' ? value.replace(/^[a-z]+:\/\//, '') : value;
    const server = key === 'server' ? value : `https://${value}`;
    return { ...plainCluster(name, server), presumed: true, origin };
  });
}

/** Annotations that say something of the Secret, or of what Argo CD does with it, and not of the cluster. */
const EXCLUDED_ANNOTATIONS = new Set([
  'argocd.argoproj.io/refresh',
  'argocd.argoproj.io/hydrate',
  'argocd.argoproj.io/tracking-id',
  'argocd.argoproj.io/installation-id',
  'kubectl.kubernetes.io/last-applied-configuration',
]);

function parametersOf(cluster: KnownCluster, definition: Mapping, path: Path, shared: GeneratorContext): Parameters {
  const values = new GoMap([
    ['name', cluster.name],
    ['nameNormalized', cluster.hasSecret ? sanitizeName(cluster.name) : cluster.name],
    ['server', cluster.server],
    ['project', cluster.project],
  ]);
  const annotations = [...cluster.annotations].filter(([key]) => !EXCLUDED_ANNOTATIONS.has(key));
  if (cluster.hasSecret && shared.goTemplate) {
    const metadata = new GoMap();
    if (cluster.annotations.size > 0) metadata.entries.set('annotations', new GoMap(annotations, 'string'));
    if (cluster.labels.size > 0) metadata.entries.set('labels', new GoMap(cluster.labels, 'string'));
    values.entries.set('metadata', metadata);
  } else if (cluster.hasSecret) {
    for (const [key, value] of annotations) values.entries.set(`metadata.annotations.${key}`, value);
    for (const [key, value] of cluster.labels) values.entries.set(`metadata.labels.${key}`, value);
  }
  addValues(values, definition, path, shared);
  const documents = cluster.document === undefined ? [] : [cluster.document];
  const presumed = cluster.presumed ? { presumedCluster: cluster.name } : {};
  return { values, origins: [cluster.origin], documents, ...presumed };
}
