import type { Alteration } from '../model/approvals.ts';
import type { ResourceChange } from '../model/change.ts';
import type { Graph } from '../model/graph.ts';
import { groupOf, type Resource } from '../model/resource.ts';
import { type Path, stringAt } from '../model/value.ts';
import { diffValues, type ValueChange } from './diff.ts';

/**
 * Tells what kinds of edit a change is made of. What is added, removed, moved, or changes though nothing of it differs
 * — the chart of a unit that nobody could render — is `other`.
 */
export function alterationsOf(
  base: Graph,
  head: Graph,
): (change: ResourceChange | undefined) => ReadonlySet<Alteration> {
  return (change) => {
    if (change?.action !== 'modified' || change.movedFrom !== undefined) return OTHER;
    const { resource, before: old } = change;
    if (resource === undefined || old === undefined) return OTHER;
    const differences = diffValues(old.value, resource.value);
    const images = { before: base.imagesAt(old), after: head.imagesAt(resource) };
    return differences.length === 0
      ? OTHER
      : new Set(differences.map((difference) => alterationOf(difference, resource, old, images)));
  };
}

const OTHER: ReadonlySet<Alteration> = new Set(['other']);

type Images = Readonly<Record<'before' | 'after', ReturnType<Graph['imagesAt']>>>;

function alterationOf(difference: ValueChange, resource: Resource, old: Resource, images: Images): Alteration {
  if (isImage(difference, images) || isOverride(difference, resource)) return 'images';
  if (isChartVersion(difference.path, resource, old)) return 'charts';
  return isReplicas(difference.path, resource) ? 'replicas' : 'other';
}

/** Another tag or digest of what is the same image at base: another repository is another program. */
function isImage({ path, before, after }: ValueChange, images: Images): boolean {
  if (typeof before !== 'string' || typeof after !== 'string') return false;
  const now = images.after.find((image) => isPartOf(path, image.path));
  const then = images.before.find(({ path: way, reference }) => reference === before || isPartOf(path, way));
  return now !== undefined && then !== undefined && now.name === then.name && now.registry === then.registry;
}

/** Whether a path is that of an image, or in Helm values of the tag or digest beside it. */
function isPartOf(path: Path, image: Path): boolean {
  if (same(path, image)) return true;
  const isPart = ['tag', 'digest', 'sha'].includes(String(path.at(-1)));
  return (
    isPart && ['tag', 'digest', 'sha'].includes(String(image.at(-1))) && same(path.slice(0, -1), image.slice(0, -1))
  );
}

function same(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}

/** Tags that a unit's own definition sets: `spec.images` of Flux, `kustomize.images` of Argo CD. */
function isOverride({ path, before, after }: ValueChange, { apiVersion, kind }: Resource): boolean {
  const way = path.join('.');
  if (groupOf(apiVersion) === 'kustomize.toolkit.fluxcd.io' && kind === 'Kustomization') {
    return /^spec\.images\.\d+\.(newTag|digest)$/.test(way);
  }
  if (groupOf(apiVersion) !== 'argoproj.io' || kind !== 'Application') return false;
  if (typeof before !== 'string' || typeof after !== 'string') return false;
  return /^spec\.(source|sources\.\d+)\.kustomize\.images\.\d+$/.test(way) && untagged(before) === untagged(after);
}

/** An image reference without what follows its name. */
function untagged(reference: string): string {
  return reference.replace(/@.*$/s, '').replace(/:[^:/]*$/, '');
}

function isChartVersion(path: Path, resource: Resource, old: Resource): boolean {
  const way = path.join('.');
  switch (`${groupOf(resource.apiVersion)} ${resource.kind}`) {
    case 'helm.toolkit.fluxcd.io HelmRelease':
      return way === 'spec.chart.spec.version';
    case 'source.toolkit.fluxcd.io HelmChart':
      return way === 'spec.version';
    case 'source.toolkit.fluxcd.io OCIRepository':
      return /^spec\.ref\.(tag|semver|digest)$/.test(way);
    case 'argoproj.io Application': {
      if (!/^spec\.(source|sources\.\d+)\.targetRevision$/.test(way)) return false;
      const chart = stringAt(resource.value, ...path.slice(0, -1), 'chart');
      return chart !== undefined && chart === stringAt(old.value, ...path.slice(0, -1), 'chart');
    }
    default:
      return false;
  }
}

function isReplicas(path: Path, { apiVersion, kind }: Resource): boolean {
  const way = path.join('.');
  if (kind === 'HorizontalPodAutoscaler') return way === 'spec.minReplicas' || way === 'spec.maxReplicas';
  const scaled = ['Deployment', 'StatefulSet', 'ReplicaSet', 'Rollout'].includes(kind);
  return scaled && ['apps', 'argoproj.io'].includes(groupOf(apiVersion)) && way === 'spec.replicas';
}
